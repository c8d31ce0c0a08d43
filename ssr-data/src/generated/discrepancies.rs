// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const BURIAN_COUNTRY_RELAPSES: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("burian-country-relapses"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("burian-relapse-wastes-resources"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the country that relapses introduced?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("when country relapses")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(788), last: Count(788) },
                    headings: List(Cow::Borrowed(&[
                        Count(782),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("wasted when country relapses"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("An article was expected before country."))),
    ..Discrepancy::EMPTY
};

const BURIAN_FULL_STOP: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("burian-full-stop"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("burian-build-on-existing"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the fourth point end?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("We should build on what already exists")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(791), last: Count(791) },
                    headings: List(Cow::Borrowed(&[
                        Count(782),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("We should build on what already exists"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A full stop was expected, as after the other points."))),
    ..Discrepancy::EMPTY
};

const BURIAN_ORGANIZ_ZING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("burian-organiz-zing"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Events, key: Cow::Borrowed("africa-seminar-2007"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("burian-concluding-remarks-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the last sentence of the remarks printed?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("organiz zing a seminar in Africa i n partnership with a")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(802), last: Count(802) },
                    anchor: Some(Printed(Cow::Borrowed("consider the possibility of organiz zing a seminar"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A sentence was expected; it is set like a table, with tabs inside it, letters of two words torn off or doubled, and empty cells on its second line."))),
    ..Discrepancy::EMPTY
};

const BURIAN_SHAREHOLDERS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("burian-shareholders"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("burian-mandate-coordination"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Who besides the UN agencies is to be coordinated?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("all shareholders")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(789), last: Count(789) },
                    headings: List(Cow::Borrowed(&[
                        Count(782),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("coordination between all shareholders and UN agencies"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Stakeholders was expected, the word of points 5 and 7."))),
    ..Discrepancy::EMPTY
};

const BURIAN_UNNUMBERED_POINTS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("burian-unnumbered-points"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("burian-points"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which points of Burian carry a number?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("- 7. The establishment of a Peacebuilding Commission")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(794), last: Count(794) },
                    headings: List(Cow::Borrowed(&[
                        Count(782),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("- 7. The establishment of a Peacebuilding Commission"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Last but not least")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(796), last: Count(796) },
                    headings: List(Cow::Borrowed(&[
                        Count(782),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Last but not least"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The points are numbered from 1 to 7; the four paragraphs after them, which go on with recommendations, carry no number. The numbered ones carry a bullet as well."))),
    ..Discrepancy::EMPTY
};

const HAENGGI_AD_HOC_GROUP_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("haenggi-ad-hoc-group-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecosoc-ad-hoc-group-africa"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the name of ECOSOC's Ad Hoc Group written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Ad Hoc Group on African countries emerging from conflict")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("haenggi-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(528), last: Count(528) },
                    anchor: Some(Printed(Cow::Borrowed("Ad Hoc Group on African countries emerging from conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Ad Hoc Group on African Countries Emerging From Conflict")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(941), last: Count(941) },
                    anchor: Some(Printed(Cow::Borrowed("Ad Hoc Group on African Countries Emerging From Conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const HAENGGI_C34_QUOTATION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("haenggi-c34-quotation"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("haenggi-c34-request"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which words of the Special Committee are quoted?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("to conduct a process of joint policymaking on SSR best practices")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("haenggi-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(528), last: Count(528) },
                    anchor: Some(Printed(Cow::Borrowed("joint policymaking on SSR best practices"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("to conduct a process of joint policymaking on security sector reform best practices")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(927), last: Count(927) },
                    anchor: Some(Printed(Cow::Borrowed("joint policymaking on security sector reform best practices"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("a process of joint policymaking on security sector reform best practices")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(823), last: Count(823) },
                    anchor: Some(Printed(Cow::Borrowed("joint policymaking on security sector reform best practices"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The same words stand in quotation marks with the acronym here and in full there, and the quotation begins at different words."))),
    ..Discrepancy::EMPTY
};

const HAENGGI_FOLLOWING_PRESENTATIONS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("haenggi-following-presentations"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("haenggi-presentation-2006"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-further-information"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which presentations follow this one?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("the two presentations that will follow")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("haenggi-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(530), last: Count(530) },
                    anchor: Some(Printed(Cow::Borrowed("the two presentations that will follow"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("David Harland, Director Change Management, Department of Peacekeeping Operations (DPKO)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1822), last: Count(1822) },
                    headings: List(Cow::Borrowed(&[
                        Count(1818),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("David Harland, Director Change Management"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Kelvin Ong, JSSR Team Leader")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1823), last: Count(1823) },
                    headings: List(Cow::Borrowed(&[
                        Count(1818),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("**Kelvin Ong,** JSSR Team Leader"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("SSR and Democratic Consolidation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(556), last: Count(558) },
                    anchor: Some(Printed(Cow::Borrowed("SSR and Democratic Consolidation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Two presentations on DPKO and UNDP were to be printed next; the volume prints neither and goes on with a presentation of a later session."))),
    ..Discrepancy::EMPTY
};

const HAENGGI_IN_INCREASED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("haenggi-in-increased"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-activities-increased"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How have the UN's activities changed in recent years?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("have in increased")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(552), last: Count(552) },
                    anchor: Some(Printed(Cow::Borrowed("have in increased both in number"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Expected: have increased, as line 540 prints it."))),
    ..Discrepancy::EMPTY
};

const HAENGGI_INSTRAW_PROGRAMME_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("haenggi-instraw-programme-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("instraw-gender-ssr"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is INSTRAW's programme on gender written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("\"gender and security sector reform\" programme")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("haenggi-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(528), last: Count(528) },
                    anchor: Some(Printed(Cow::Borrowed("\"gender and security sector reform\" programme"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("\"gender and security sector reform program\"")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(943), last: Count(943) },
                    anchor: Some(Printed(Cow::Borrowed("\"gender and security sector reform program\""))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("gender and security sector reform programme")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1156), last: Count(1156) },
                    anchor: Some(Printed(Cow::Borrowed("gender and security sector reform programme"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const HAENGGI_ONLY_OR_BEST_PLACED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("haenggi-only-or-best-placed"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-un-best-placed"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What does the presentation say of the UN's position among organisations in SSR?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("the UN is best placed to assist states")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("haenggi-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(554), last: Count(554) },
                    anchor: Some(Printed(Cow::Borrowed("the UN is best placed to assist states"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("the UN is probably the only organization which can deliver, with its own human resources, just about every aspect")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("valasek-concluding-remarks-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(762), last: Count(762) },
                    anchor: Some(Printed(Cow::Borrowed("the UN is probably the only organization which can deliver"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(1)),
    reason: Some(Prose(Cow::Borrowed("The concluding remarks ascribe to the presenter what the printed presentation does not say."))),
    ..Discrepancy::EMPTY
};

const HAENGGI_SPLIT_SENTENCE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("haenggi-split-sentence"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("haenggi-explicit-mandates"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where does the sentence on explicit mandates end?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("mandates concerning MONUC, / UNMIL and UNAMA.")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(524), last: Count(526) },
                    anchor: Some(Printed(Cow::Borrowed("mandates concerning MONUC, UNMIL and UNAMA"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("One sentence was expected in one paragraph; it is cut by a blank line between two missions."))),
    ..Discrepancy::EMPTY
};

const KUBIS_EC_CONCEPT_TITLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("kubis-ec-concept-title"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ec-concept-ssr-2006"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("titles"))),
    question: Prose(Cow::Borrowed("What is the title of the concept for Community support?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Concept for European Community Support for SSR")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(136), last: Count(136) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Concept for European Community Support for SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("A Concept for European Community Support for Security Sector Reform")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1404), last: Count(1404) },
                    anchor: Some(Printed(Cow::Borrowed("A Concept for European Community Support for Security Sector Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The speech sets the short form in quotation marks like a title."))),
    ..Discrepancy::EMPTY
};

const KUBIS_HUMAN_SECURITY_QUOTATION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("kubis-human-security-quotation"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-oecd-human-security"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which words of the OECD on human security stand in quotation marks?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("broader \"human security agenda\"")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(136), last: Count(136) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("\"human security agenda\""))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("broader \"human security\" agenda")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1466), last: Count(1466) },
                    anchor: Some(Printed(Cow::Borrowed("broader \"human security\" agenda"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const KUBIS_ON_HAND: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("kubis-on-hand"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What does Kubiš call his experience?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("on-hand experience")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Thanks to my on-hand experience"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Hands-on or first-hand experience was expected."))),
    ..Discrepancy::EMPTY
};

const KUBIS_PRESIDENCY_DATE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("kubis-presidency-date"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-council-presidency"), scope: PhantomData },
        Ref { collection: Collection::Events, key: Cow::Borrowed("unsc-ministerial-meeting-2007"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("When does Slovakia preside over the Security Council?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("February or March 2007")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(138), last: Count(138) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("presidency in February or March 2007"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("early 2007")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("Slovakia's presidency in early 2007"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("February 2007")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(823), last: Count(823) },
                    anchor: Some(Printed(Cow::Borrowed("the Slovak Presidency in February 2007"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The speech leaves two months open, one paper names one of them, the summary neither."))),
    ..Discrepancy::EMPTY
};

const KUBIS_QUOTATION_EXPERIENCE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("kubis-quotation-experience"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-experience-of-reforming-countries"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("With which words does Kubiš ask that the experience of reforming countries be considered?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("as we continue to address this topic we need")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(132), last: Count(132) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("as we continue to address this topic we need"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("while addressing the topic further, we need")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(85), last: Count(85) },
                    anchor: Some(Printed(Cow::Borrowed("while addressing the topic further, we need"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The summary sets the sentence in quotation marks, but its words differ from the speech as printed."))),
    ..Discrepancy::EMPTY
};

const KUBIS_QUOTATION_REALITIES: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("kubis-quotation-realities"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-artificial-models-risk"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("With which words does Kubiš warn against artificial models?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("ignore the realities on the ground and the actual needs")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(132), last: Count(132) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("ignore the realities on the ground and the actual needs"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("ignore realities on the ground and actual needs")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(85), last: Count(85) },
                    anchor: Some(Printed(Cow::Borrowed("ignore realities on the ground and actual needs"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The summary sets the sentence in quotation marks, but leaves out two articles that the speech has."))),
    ..Discrepancy::EMPTY
};

const KUBIS_QUOTATION_REGIONAL: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("kubis-quotation-regional"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-regional-organisations-irreplaceable"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the word for organisations spelt in the sentence on regional organisations?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("regional organizations")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(136), last: Count(136) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("irreplaceable role of regional organizations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("regional organisations")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(87), last: Count(87) },
                    anchor: Some(Printed(Cow::Borrowed("given the irreplaceable role of regional organisations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The summary sets the sentence in quotation marks, but in another spelling than the speech."))),
    ..Discrepancy::EMPTY
};

const KUBIS_SPEECH_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("kubis-speech-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the speech of Kubiš called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("INTRODUCTORY STATEMENTS")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(108), last: Count(108) },
                    anchor: Some(Printed(Cow::Borrowed("INTRODUCTORY STATEMENTS"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Opening Remarks")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1803), last: Count(1803) },
                    anchor: Some(Printed(Cow::Borrowed("09.00-09.45 Opening Remarks"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("keynote speech")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(85), last: Count(85) },
                    anchor: Some(Printed(Cow::Borrowed("keynote speech by the Slovak Minister of Foreign Affairs"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(87), last: Count(87) },
                    anchor: Some(Printed(Cow::Borrowed("Slovak Minister of Foreign Affairs in his keynote speech"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const KUBIS_THEY_ARE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("kubis-they-are"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("kubis-challenges"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the sentence on challenges begin?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("They are many challenges")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(128), last: Count(128) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("They are many challenges"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("There are was expected."))),
    ..Discrepancy::EMPTY
};

const LAW_A_SSR: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-a-ssr"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("law-challenge-concept"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which article stands before the short form?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("a SSR concept")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(208), last: Count(208) },
                    anchor: Some(Printed(Cow::Borrowed("elaborate a SSR concept"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("An was expected if the letters are read one by one."))),
    ..Discrepancy::EMPTY
};

const LAW_AND_AMPERSAND: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-and-ampersand"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("law-table-2"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the same focus written in the rows?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Capacity-building and technical assistance")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(226), last: Count(226) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Capacity-building and technical assistance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Capacity-building & technical assistance")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(232), last: Count(232) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Capacity-building & technical assistance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const LAW_APPROACH_PERSPECTIVE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-approach-perspective"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("law-typology"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the first feature of the typology called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("perspective")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(190), last: Count(190) },
                    anchor: Some(Printed(Cow::Borrowed("democratic governance perspective"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("thematic approach")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(197), last: Count(197) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("thematic approach"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(2)),
    reason: Some(Prose(Cow::Borrowed("The table gives a name to the feature."))),
    ..Discrepancy::EMPTY
};

const LAW_BULLETS_DOUBLED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-bullets-doubled"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("law-typology"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("With which mark do the items start?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("- o tend to approach SSR")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(190), last: Count(190) },
                    anchor: Some(Printed(Cow::Borrowed("o tend to approach SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("One mark was expected; each item has a dash and the letter o, which stood for a bullet."))),
    ..Discrepancy::EMPTY
};

const LAW_CAPACITY_BUILDING_HYPHEN: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-capacity-building-hyphen"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("law-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is capacity building written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("capacity building")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    anchor: Some(Printed(Cow::Borrowed("capacity building and technical assistance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Capacity-building")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(226), last: Count(226) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Capacity-building and technical assistance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const LAW_CHALLENGE_LABELS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-challenge-labels"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("law-challenges"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are the challenges counted?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("One challenge")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(208), last: Count(208) },
                    anchor: Some(Printed(Cow::Borrowed("One challenge is to elaborate"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Second,")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(210), last: Count(210) },
                    anchor: Some(Printed(Cow::Borrowed("Second, if such policy frameworks"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Finally,")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(218), last: Count(218) },
                    anchor: Some(Printed(Cow::Borrowed("Finally, international organisations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("First was expected before second."))),
    ..Discrepancy::EMPTY
};

const LAW_ECOWAS_SCOPE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-ecowas-scope"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("ecowas-2006"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("scope"))),
    question: Prose(Cow::Borrowed("How far does the work of ECOWAS reach?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("sub-regional")),
            value: Some(Printed(Cow::Borrowed("sub-regional"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(191), last: Count(191) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("sub-regional focus (e.g., ECOWAS)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Regional/ West Africa")),
            value: Some(Printed(Cow::Borrowed("regional"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(227), last: Count(227) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Regional/ West Africa"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(2)),
    reason: Some(Prose(Cow::Borrowed("The table is the profile of the organisation, the typology only an example."))),
    ..Discrepancy::EMPTY
};

const LAW_GOVERNANCE_PERSPECTIVE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-governance-perspective"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("law-perspectives"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the third perspective called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("democratic governance perspective")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(190), last: Count(190) },
                    anchor: Some(Printed(Cow::Borrowed("democratic governance perspective"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("governance")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(197), last: Count(197) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("security governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const LAW_IGO_TERMS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-igo-terms"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("law-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What are the organisations called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Intergovernmental organisations")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(184), last: Count(184) },
                    anchor: Some(Printed(Cow::Borrowed("Intergovernmental organisations have assumed"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Some international organisations")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(202), last: Count(202) },
                    anchor: Some(Printed(Cow::Borrowed("Some international organisations, such as"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("IGO")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(222), last: Count(222) },
                    anchor: Some(Printed(Cow::Borrowed("IGO Involvement in SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The short form is not explained, and two words are used for the same organisations."))),
    ..Discrepancy::EMPTY
};

const LAW_NORM_SETTING_BREAK: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-norm-setting-break"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("law-instruments"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the second instrument printed?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("norm- setting")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("norm- setting"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("No blank was expected after the hyphen; a line break stood there."))),
    ..Discrepancy::EMPTY
};

const LAW_NORM_SETTING_DEVELOPMENT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-norm-setting-development"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("law-instruments"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the instrument beside work in the field called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("norm development")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    anchor: Some(Printed(Cow::Borrowed("norm development (e.g., OECD)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("norm- setting")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("norm- setting"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const LAW_OECD_FOCUS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-oecd-focus"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("oecd-dac-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("On what does the OECD concentrate?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("norm development (e.g., OECD)")),
            value: Some(Printed(Cow::Borrowed("norm-development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("norm development (e.g., OECD)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Norm and policy development")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(230), last: Count(230) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Norm and policy development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(2)),
    reason: Some(Prose(Cow::Borrowed("The table says more."))),
    ..Discrepancy::EMPTY
};

const LAW_OECD_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-oecd-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Is it the OECD or its committee?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("OECD")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    anchor: Some(Printed(Cow::Borrowed("norm development (e.g., OECD)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("the OECD uses the term")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(204), last: Count(204) },
                    anchor: Some(Printed(Cow::Borrowed("the OECD uses the term"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("OECD DAC")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(230), last: Count(230) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("OECD DAC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The text names the organisation, the table the committee."))),
    ..Discrepancy::EMPTY
};

const LAW_PAPER_PRESENTATION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-paper-presentation"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("law-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What does the text call itself?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("THEMATIC PRESENTATIONS")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(176), last: Count(176) },
                    anchor: Some(Printed(Cow::Borrowed("THEMATIC PRESENTATIONS"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("this paper")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(182), last: Count(182) },
                    anchor: Some(Printed(Cow::Borrowed("the focus of this paper"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("It stands under presentations and speaks of itself as a paper."))),
    ..Discrepancy::EMPTY
};

const LAW_PARAGRAPH_BREAK: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-paragraph-break"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("law-innovative-compartments"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Does the sentence run on?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("To overcome")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(214), last: Count(214) },
                    anchor: Some(Printed(Cow::Borrowed("cooperation. To overcome"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("inefficiencies caused by compartmentalisation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(216), last: Count(216) },
                    anchor: Some(Printed(Cow::Borrowed("inefficiencies caused by compartmentalisation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("An empty line of a page break parts the sentence."))),
    ..Discrepancy::EMPTY
};

const LAW_PRACTICED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-practiced"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("joined-up-government"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the verb spelt?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("practiced")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(216), last: Count(216) },
                    anchor: Some(Printed(Cow::Borrowed("approaches practiced by a number"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The British form with s was expected, as the text writes organised and recognise."))),
    ..Discrepancy::EMPTY
};

const LAW_STABILITY_PACT_SCOPE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-stability-pact-scope"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("stability-pact-2006"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("western-balkans"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which region does the work of the Stability Pact cover?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Stability Pact for South Eastern Europe")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(232), last: Count(232) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Stability Pact for South Eastern Europe"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Regional/ Western Balkans")),
            value: Some(Printed(Cow::Borrowed("western-balkans"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(232), last: Count(232) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Regional/ Western Balkans"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The name says South Eastern Europe, the column of scope says Western Balkans, which is narrower."))),
    ..Discrepancy::EMPTY
};

const LAW_TABLE_1_CELLS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-table-1-cells"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("law-contexts"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How do the contexts stand in the cells of the row?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("developing transition post-conflict\t\tdeveloped")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(200), last: Count(200) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("developing transition post-conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Four contexts share the columns of a table that is laid out for three values, so that the first stand in one cell and one cell is empty."))),
    ..Discrepancy::EMPTY
};

const LAW_TABLE_2_ROWS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-table-2-rows"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("law-table-2"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Does the table have a row for the United Nations?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("UN & agencies")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(233), last: Count(233) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("UN & agencies"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("no such row")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1239), last: Count(1247) },
                    absent: Some(Printed(Cow::Borrowed("UN & agencies"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(1)),
    reason: Some(Prose(Cow::Borrowed("The same table in another paper of the volume has no such row; that paper leaves the United Nations to a paper of its own."))),
    ..Discrepancy::EMPTY
};

const LAW_TABLE_HEADER_BREAK: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-table-header-break"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("law-table-2"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What does the head of the first column say?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Intergovernme ntal Organisation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(224), last: Count(224) },
                    anchor: Some(Printed(Cow::Borrowed("Intergovernme ntal Organisation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Intergovernmental was expected; a line break has split the word."))),
    ..Discrepancy::EMPTY
};

const LAW_UN_ELEMENTS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-un-elements"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How much of the typology does the United Nations cover?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("bring together all or almost all of the elements mentioned above")),
            record: Some(Ref { collection: Collection::Statements, key: Cow::Borrowed("law-un-all-elements"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(202), last: Count(202) },
                    anchor: Some(Printed(Cow::Borrowed("all or almost all of the elements"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Capacity-building & technical assistance")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(233), last: Count(233) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Capacity-building & technical assistance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The text says all or nearly all; the row of the table leaves out norm development and developed countries."))),
    ..Discrepancy::EMPTY
};

const LAW_UNDPKO_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("law-undpko-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the short form of the department?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("UNDPKO")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(191), last: Count(191) },
                    anchor: Some(Printed(Cow::Borrowed("UNDP, UNDPKO, World Bank"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Department of Peacekeeping Operations (DPKO)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(960), last: Count(960) },
                    anchor: Some(Printed(Cow::Borrowed("Department of Peacekeeping Operations (DPKO)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(2)),
    reason: Some(Prose(Cow::Borrowed("All other passages of the proceedings print it without UN."))),
    ..Discrepancy::EMPTY
};

const MAURING_FOCUS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("mauring-focus"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("mauring-citizen-centred"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("On which security does the review concentrate?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("a more citizen-centred conception of security")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("mauring-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(646), last: Count(646) },
                    anchor: Some(Printed(Cow::Borrowed("a more citizen-centred conception of security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("such security dimensions as the need for an emergency response capacity and the ability to defend Kosovo's territory")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(79), last: Count(79) },
                    anchor: Some(Printed(Cow::Borrowed("the need for an emergency response capacity"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The presentation sets emergencies and territory apart, as what SSR in general looks at, from what the review looks at; the summary makes them the focus of the review."))),
    ..Discrepancy::EMPTY
};

const MAURING_FORM_A_HOLISTIC: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("mauring-form-a-holistic"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("mauring-primary-threats"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("From which perspective were the primary threats established?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("form a holistic ground-up perspective")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(642), last: Count(642) },
                    anchor: Some(Printed(Cow::Borrowed("form a holistic ground-up perspective"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Expected: from a holistic ground-up perspective."))),
    ..Discrepancy::EMPTY
};

const MAURING_OSCE_ROLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("mauring-osce-role"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("mauring-osce-consultations"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What has the OSCE done for the review?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("through its municipal teams has supported ISSR consultations in every municipality")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("mauring-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(644), last: Count(644) },
                    anchor: Some(Printed(Cow::Borrowed("has supported ISSR consultations in every municipality"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("through a programme aimed at informing citizens at the municipal level")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(79), last: Count(79) },
                    anchor: Some(Printed(Cow::Borrowed("a programme aimed at informing citizens at the municipal level"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The presentation speaks of consulting people, the summary of informing them."))),
    ..Discrepancy::EMPTY
};

const MAURING_SECRETARIAT_TWICE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("mauring-secretariat-twice"), PhantomData),
    kind: DiscrepancyKind::Repetition,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What sits in the office of the Prime Minister?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("while the secretariat is institutionally part of UNDP Kosovo, its Secretariat sits within")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(640), last: Count(640) },
                    anchor: Some(Printed(Cow::Borrowed("its Secretariat sits within the Prime Minister's Office"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The sentence names the secretariat twice, so that it would have a secretariat of its own; once was expected."))),
    ..Discrepancy::EMPTY
};

const MAURING_STAGES_UNTOLD: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("mauring-stages-untold"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Figures, key: Cow::Borrowed("mauring-issr-stages"), scope: PhantomData },
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What happens in each of the eight stages?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("The first two stages / Stages 3, 4 and 5")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(642), last: Count(642) },
                    anchor: Some(Printed(Cow::Borrowed("Stages 3, 4 and 5 of the process"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(642), last: Count(642) },
                    absent: Some(Printed(Cow::Borrowed("Stages 6"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The text counts eight stages and describes five; nothing is said of the last three."))),
    ..Discrepancy::EMPTY
};

const MAURING_TEAMS_IS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("mauring-teams-is"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("mauring-radio-debates"), scope: PhantomData },
        Ref { collection: Collection::Activities, key: Cow::Borrowed("mauring-tv-debates"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Who addresses the issues of the debates?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("the issues that the ISSR teams is addressing")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(644), last: Count(644) },
                    anchor: Some(Printed(Cow::Borrowed("the ISSR teams is addressing"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Expected: the ISSR team is, as in lines 642 and 646, or: the ISSR teams are."))),
    ..Discrepancy::EMPTY
};

const MAURING_TOPIC: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("mauring-topic"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("mauring-presentation-2006"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("titles"))),
    question: Prose(Cow::Borrowed("What is the presentation about?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Experience with SSR in Kosovo")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(620), last: Count(620) },
                    anchor: Some(Printed(Cow::Borrowed("Experience with SSR in Kosovo"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("the UN framework for security sector reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(626), last: Count(626) },
                    anchor: Some(Printed(Cow::Borrowed("the UN framework for security sector reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(1)),
    reason: Some(Prose(Cow::Borrowed("The presenter says that he was asked to speak on another topic than that of the heading, and then speaks on that of the heading."))),
    ..Discrepancy::EMPTY
};

const MAURING_YEAR_END_RESULT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("mauring-year-end-result"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("mauring-issr-delivers-recommendations"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What will the review have brought by the end of the year?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("The recommendations are likely to include a blueprint for Kosovo's future security architecture")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("mauring-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(650), last: Count(650) },
                    anchor: Some(Printed(Cow::Borrowed("likely to include a blueprint for Kosovo's future security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("a blue-print for the future security institutions of Kosovo will have been produced by the end of the year")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(79), last: Count(79) },
                    anchor: Some(Printed(Cow::Borrowed("a blue-print for the future security institutions of Kosovo"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The presentation expects recommendations that probably hold a blueprint; the summary expects the blueprint itself."))),
    ..Discrepancy::EMPTY
};

const NATO_APOSTROPHE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nato-apostrophe"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the possessive form of the acronym printed?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("NATOs work")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(4), last: Count(4) },
                    anchor: Some(Printed(Cow::Borrowed("included in NATOs work in peace support"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(10), last: Count(10) },
                    anchor: Some(Printed(Cow::Borrowed("included in NATOs work in peace support"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("An apostrophe was expected, as in the same paragraph where it begins."))),
    ..Discrepancy::EMPTY
};

const NATO_BUILDING_INTEGRITY_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nato-building-integrity-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-building-integrity"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is Building Integrity called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("NATO Building Integrity Programme")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(26), last: Count(26) },
                    anchor: Some(Printed(Cow::Borrowed("the NATO Building Integrity Programme"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("NATO Building Integrity")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(39), last: Count(39) },
                    anchor: Some(Printed(Cow::Borrowed("NATO Building Integrity"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Building Integrity (BI) Programme")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(53), last: Count(53) },
                    anchor: Some(Printed(Cow::Borrowed("The Building Integrity (BI) Programme"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("BI Programme")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(61), last: Count(61) },
                    anchor: Some(Printed(Cow::Borrowed("The BI Programme is a NATO-led"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Building-Integrity")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(57), last: Count(57) },
                    anchor: Some(Printed(Cow::Borrowed("This Building-Integrity handbook contains"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const NATO_FOOTNOTE_SPACING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nato-footnote-spacing"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("law-igo-ssr-2007"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the footnote to the paragraph on NATO begin?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("[1] David M. Law (ed.)")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("nato-ssr-page"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    anchor: Some(Printed(Cow::Borrowed("[1] David M. Law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("[1]David M. Law (ed.)")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("[1]David M. Law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const NATO_PAGE_TITLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nato-page-title"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("nato-ssr-page"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which title does the page with the text on NATO have?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Democratic Security Sector Governance")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(1), last: Count(1) },
                    anchor: Some(Printed(Cow::Borrowed("Democratic Security Sector Governance"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(1), last: Count(7) },
                    absent: Some(Printed(Cow::Borrowed("Democratic Security Sector Governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("000 starts with the text itself and prints no title; the same text in 001 stands under one."))),
    ..Discrepancy::EMPTY
};

const NATO_PAP_DIB_KIND: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nato-pap-dib-kind"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("pap-dib"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What sort of undertaking is PAP-DIB said to be?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("programmes such as")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(4), last: Count(4) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("programmes such as the Partnership Action Plan"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(10), last: Count(10) },
                    headings: List(Cow::Borrowed(&[
                        Count(8),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("programmes such as the Partnership Action Plan"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("NATO initiative")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dib-self-assessment-kit"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(65), last: Count(65) },
                    anchor: Some(Printed(Cow::Borrowed("the NATO initiative called Partnership Action Plan"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Action Plan")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(4), last: Count(4) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the Partnership Action Plan on Defence Institution Building"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(10), last: Count(10) },
                    headings: List(Cow::Borrowed(&[
                        Count(8),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the Partnership Action Plan on Defence Institution Building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const NATO_PAP_DIB_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nato-pap-dib-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("pap-dib"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is PAP-DIB called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building (PAP-DIB)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(4), last: Count(4) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building (PAP-DIB)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(10), last: Count(10) },
                    headings: List(Cow::Borrowed(&[
                        Count(8),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building (PAP-DIB)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(65), last: Count(65) },
                    anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building (PAP-DIB)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Partnership Action Plan on DIB")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dib-sourcebook"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(67), last: Count(67) },
                    anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on DIB"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const NATO_PFP_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nato-pfp-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-pfp"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is Partnership for Peace called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("NATO Partnership for Peace Programme (PFP)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(6), last: Count(6) },
                    anchor: Some(Printed(Cow::Borrowed("NATO Partnership for Peace Programme (PFP)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(37), last: Count(37) },
                    anchor: Some(Printed(Cow::Borrowed("NATO Partnership for Peace Programme (PFP)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Partnership for Peace Programme")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(26), last: Count(26) },
                    anchor: Some(Printed(Cow::Borrowed("through its Partnership for Peace Programme"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const NATO_POST_CONFLICT_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nato-post-conflict-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("nato-ssr-page"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the word for the time after a conflict spelt?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("post conflict")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(4), last: Count(4) },
                    anchor: Some(Printed(Cow::Borrowed("in post conflict and conflict settings"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(10), last: Count(10) },
                    anchor: Some(Printed(Cow::Borrowed("in post conflict and conflict settings"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("post-conflict")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    anchor: Some(Printed(Cow::Borrowed("sustainable peace in post-conflict countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const NATO_REFERENCES_DIFFER: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nato-references-differ"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("nato-sources"), scope: PhantomData },
        Ref { collection: Collection::Lists, key: Cow::Borrowed("ukraine-references"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which is the last reference before the footnote?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("NATO Partnership for Peace Programme (PFP)")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("nato-ssr-page"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(6), last: Count(6) },
                    anchor: Some(Printed(Cow::Borrowed("NATO Partnership for Peace Programme (PFP)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(1), last: Count(7) },
                    absent: Some(Printed(Cow::Borrowed("Building Integrity"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("NATO Building Integrity")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(39), last: Count(39) },
                    anchor: Some(Printed(Cow::Borrowed("NATO Building Integrity"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const NATO_SOURCES_HEADING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nato-sources-heading"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("nato-sources"), scope: PhantomData },
        Ref { collection: Collection::Lists, key: Cow::Borrowed("ukraine-references"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Under which heading do the references stand?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Sources:")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("nato-ssr-page"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(6) },
                    anchor: Some(Printed(Cow::Borrowed("Sources: NATO Partnership for Peace"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(28), last: Count(41) },
                    absent: Some(Printed(Cow::Borrowed("Sources:"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("000 heads its references; in 001 they follow the trust funds without a heading."))),
    ..Discrepancy::EMPTY
};

const NATO_UKRAINE_SECTION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nato-ukraine-section"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("nato-ssr-page"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Does the page tell what NATO does in Ukraine?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("What does NATO do for SSR in Ukraine?")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(13), last: Count(13) },
                    anchor: Some(Printed(Cow::Borrowed("What does NATO do for SSR in Ukraine?"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(1), last: Count(7) },
                    absent: Some(Printed(Cow::Borrowed("What does NATO do for SSR in Ukraine"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("000 has the general part only; 001 adds a part on Ukraine and a list of publications."))),
    ..Discrepancy::EMPTY
};

const NIKWIGIZE_GUINEA_BISSAU_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nikwigize-guinea-bissau-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("guinea-bissau"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("How is Guinea-Bissau written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Guinea Bissau")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("nikwigize-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(726), last: Count(726) },
                    anchor: Some(Printed(Cow::Borrowed("peacebuilding in Guinea Bissau"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Guinea-Bissau")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(943), last: Count(943) },
                    anchor: Some(Printed(Cow::Borrowed("advisory sub-groups on Guinea-Bissau and Burundi"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Guinea-Bissau")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(999), last: Count(999) },
                    anchor: Some(Printed(Cow::Borrowed("Central African Republic, Guinea-Bissau, Tajikistan"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const NIKWIGIZE_LOOSE_CAPITALS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nikwigize-loose-capitals"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("nikwigize-insecurity"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the line in capitals tied to the lists around it?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("INSECURITY FOR STATES AND CITIZENS")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(705), last: Count(705) },
                    anchor: Some(Printed(Cow::Borrowed("INSECURITY FOR STATES AND CITIZENS"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("It stands alone after three blank lines, with no mark that ties it to the challenges above or the consequences below; a link was expected."))),
    ..Discrepancy::EMPTY
};

const NIKWIGIZE_MODERNISATION_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nikwigize-modernisation-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("nikwigize-presentation-2006"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("haenggi-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is modernising written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Organizing and modernizing")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(719), last: Count(719) },
                    anchor: Some(Printed(Cow::Borrowed("Organizing and modernizing armies"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("modernization")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(742), last: Count(742) },
                    anchor: Some(Printed(Cow::Borrowed("professionalism and modernization"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("modernising and professionalising")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(502), last: Count(502) },
                    anchor: Some(Printed(Cow::Borrowed("modernising and professionalising the security forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("This presentation spells with z, the others of the volume with s."))),
    ..Discrepancy::EMPTY
};

const NIKWIGIZE_ODA_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nikwigize-oda-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("oda"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("What is aid for development called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("official development aid")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("nikwigize-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(730), last: Count(730) },
                    anchor: Some(Printed(Cow::Borrowed("official development aid"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Official Development Assistance")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(848), last: Count(848) },
                    anchor: Some(Printed(Cow::Borrowed("Official Development Assistance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("official development assistance")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1454), last: Count(1454) },
                    anchor: Some(Printed(Cow::Borrowed("official development assistance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const NIKWIGIZE_OUTLINE_AND_SECTIONS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nikwigize-outline-and-sections"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("nikwigize-outline"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("nikwigize-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Into which parts does the presentation fall?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Outline / West Africa: Economic and Political Overview / Security Sector Reform and Challenges / A New Agenda for the SSR in West Africa / Conclusion")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(658), last: Count(663) },
                    anchor: Some(Printed(Cow::Borrowed("Security Sector Reform and Challenges"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("1. Outline / 2. West Africa: Economic and Political Overview / 3. Security Sector Actors / 4. Security Sector Reform (SSR) is crucial / 5. Challenges of Armed and Security Forces in West Africa / 6. A New Agenda for the SSR in West Africa / 7. Conclusion")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(658), last: Count(658) },
                    anchor: Some(Printed(Cow::Borrowed("1. Outline"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(665), last: Count(665) },
                    anchor: Some(Printed(Cow::Borrowed("2. West Africa: Economic and Political Overview"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(677), last: Count(677) },
                    anchor: Some(Printed(Cow::Borrowed("3. Security Sector Actors"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(692), last: Count(692) },
                    anchor: Some(Printed(Cow::Borrowed("4. Security Sector Reform (SSR) is crucial"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(694), last: Count(694) },
                    anchor: Some(Printed(Cow::Borrowed("5. Challenges of Armed and Security Forces"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(715), last: Count(715) },
                    anchor: Some(Printed(Cow::Borrowed("6. A New Agenda for the SSR"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(740), last: Count(740) },
                    anchor: Some(Printed(Cow::Borrowed("7. Conclusion"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The outline names four parts without numbers; seven numbered sections are printed, the outline itself being the first. The second part of the outline is no section, and the sections 3, 4 and 5 are not in the outline."))),
    ..Discrepancy::EMPTY
};

const NIKWIGIZE_PEACEBUILDING_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nikwigize-peacebuilding-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("peacebuilding"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("How is peacebuilding written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("peace-building")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(711), last: Count(711) },
                    anchor: Some(Printed(Cow::Borrowed("recovery and peace-building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("peace-building")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(721), last: Count(721) },
                    anchor: Some(Printed(Cow::Borrowed("peace-building and humanitarian activities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("peacebuilding")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(726), last: Count(726) },
                    anchor: Some(Printed(Cow::Borrowed("conflict prevention and peacebuilding in Guinea Bissau"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const NIKWIGIZE_POSITION_MISSING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nikwigize-position-missing"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("roles"))),
    question: Prose(Cow::Borrowed("Which position does André Nikwigize hold?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("André Nikwigize UNOWA")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("nikwigize-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(656), last: Count(656) },
                    anchor: Some(Printed(Cow::Borrowed("André Nikwigize UNOWA"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("André Nikwigize, UNOWA, Dakar")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1833), last: Count(1833) },
                    headings: List(Cow::Borrowed(&[
                        Count(1827),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("André Nikwigize, UNOWA, Dakar"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The programme gives a position for the other speakers of the session; for him both passages give the office only."))),
    ..Discrepancy::EMPTY
};

const NIKWIGIZE_PRISONS_TWICE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nikwigize-prisons-twice"), PhantomData),
    kind: DiscrepancyKind::Repetition,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("nikwigize-justice-institutions"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which institutions administer justice?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("prisons, courts, penitentiary centres")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(687), last: Count(687) },
                    anchor: Some(Printed(Cow::Borrowed("prisons, courts, penitentiary centres"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Prisons and penitentiary centres seem to be the same."))),
    ..Discrepancy::EMPTY
};

const NIKWIGIZE_SECTION_4: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nikwigize-section-4"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("nikwigize-ssr-crucial"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What stands under the fourth heading?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("4. Security Sector Reform (SSR) is crucial to the building of a viable environment")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(692), last: Count(692) },
                    anchor: Some(Printed(Cow::Borrowed("4. Security Sector Reform (SSR) is crucial"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A heading with text beneath it was expected; a whole sentence stands as the heading and the next heading follows at once."))),
    ..Discrepancy::EMPTY
};

const NIKWIGIZE_TRUST_BETWEEN_WHOM: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("nikwigize-trust-between-whom"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("nikwigize-institutions-and-trust"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("nikwigize-confidence"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("With whom are security forces to build trust?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("trust between security forces and the civil society")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(734), last: Count(734) },
                    anchor: Some(Printed(Cow::Borrowed("trust between security forces and the civil society"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("confidence and trust between civil administration and security forces")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(738), last: Count(738) },
                    anchor: Some(Printed(Cow::Borrowed("confidence and trust between civil administration"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("confidence and trust between civil administration and security forces")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(742), last: Count(742) },
                    anchor: Some(Printed(Cow::Borrowed("confidence and trust between civil administration"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The heading names civil society; its bullet and the conclusion name the civil administration."))),
    ..Discrepancy::EMPTY
};

const OV_AU_COMMA_AFTER_SUBJECT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-au-comma-after-subject"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are subject and verb joined?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("adopted in 2013, represents")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("adopted in 2013, represents"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("RECs such as ECOWAS, have")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("RECs such as ECOWAS, have a primary stake"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("support security sector reform](#), was released")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    anchor: Some(Printed(Cow::Borrowed("security sector reform](#), was released"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("to SSR, include:")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(147), last: Count(147) },
                    anchor: Some(Printed(Cow::Borrowed("OSCE approach to SSR, include"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("No comma was expected between subject and verb."))),
    ..Discrepancy::EMPTY
};

const OV_AU_DASH: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-au-dash"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("au-ssr-capacities"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the insertion set off?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("the AU- together with the UN and the EU- has")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(65), last: Count(65) },
                    anchor: Some(Printed(Cow::Borrowed("the AU- together with the UN and the EU- has"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Dashes with a space on both sides were expected."))),
    ..Discrepancy::EMPTY
};

const OV_AU_FRAMEWORK_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-au-framework-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("au-policy-framework-ssr-2013"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the framework of the African Union named?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("African Union Policy Framework on Security Sector Reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("[African Union Policy Framework on Security Sector Reform]"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("AU Policy Framework")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("The AU Policy Framework defines SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Policy Framework on SSR")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(48), last: Count(48) },
                    anchor: Some(Printed(Cow::Borrowed("in its Policy Framework on SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("AU PFSSR")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(67), last: Count(67) },
                    anchor: Some(Printed(Cow::Borrowed("dissemination of the AU PFSSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(1)),
    reason: Some(Prose(Cow::Borrowed("The full title stands first."))),
    ..Discrepancy::EMPTY
};

const OV_CARRIED_OUT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-carried-out"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("ov-au-assessment-missions"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the text say that missions took place?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("(Mali, Madagascar, CAR, Guinea Bissau were carried-out)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(67), last: Count(67) },
                    anchor: Some(Printed(Cow::Borrowed("Guinea Bissau were carried-out"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("No hyphen was expected; besides, the countries stand as the subject where the missions are meant."))),
    ..Discrepancy::EMPTY
};

const OV_COOPERATION_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-cooperation-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the word for cooperation spelt in the section on the OSCE?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Organisation for Security and Cooperation in Europe")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(139), last: Count(139) },
                    anchor: Some(Printed(Cow::Borrowed("Organisation for Security and Cooperation in Europe"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("partners for Co-operation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(161), last: Count(161) },
                    anchor: Some(Printed(Cow::Borrowed("partners for Co-operation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Partners for Co-operation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(163), last: Count(163) },
                    anchor: Some(Printed(Cow::Borrowed("including Partners for Co-operation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("regional cooperation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(173), last: Count(173) },
                    anchor: Some(Printed(Cow::Borrowed("strengthening regional cooperation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const OV_COORDINATED_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-coordinated-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the word coordinated spelt?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("coordinated")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(36), last: Count(36) },
                    anchor: Some(Printed(Cow::Borrowed("unified and coordinated approach"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("co-ordinated")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(175), last: Count(175) },
                    anchor: Some(Printed(Cow::Borrowed("coherent and co-ordinated approach"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const OV_DEFINITION_ON: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-definition-on"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Definitions, key: Cow::Borrowed("ov-ecowas-ssr-draft"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the definition introduced?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("a clear definition on SSR")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    anchor: Some(Printed(Cow::Borrowed("provides a clear definition on SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A definition of something was expected."))),
    ..Discrepancy::EMPTY
};

const OV_DELEGATIONS_CAPITAL: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-delegations-capital"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-delegations"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are the delegations written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("EU delegations")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(119), last: Count(119) },
                    anchor: Some(Printed(Cow::Borrowed("EU delegations will undertake"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("EU Delegations")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(133), last: Count(133) },
                    anchor: Some(Printed(Cow::Borrowed("assist the EU Delegations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(2)),
    ..Discrepancy::EMPTY
};

const OV_DOCUMENT_TITLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-document-title"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which title does the overview carry?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("United Nations Policy Framework on Security Sector Reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(3), last: Count(3) },
                    anchor: Some(Printed(Cow::Borrowed("United Nations Policy Framework on Security Sector Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A title of the whole text was expected; the first heading already belongs to one organisation."))),
    ..Discrepancy::EMPTY
};

const OV_ECOWAS_FRAMEWORK_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-ecowas-framework-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ecowas-ssr-framework-draft"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the draft text of ECOWAS called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("regional policy on SSR")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    anchor: Some(Printed(Cow::Borrowed("its own regional policy on SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("the policy framework")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    anchor: Some(Printed(Cow::Borrowed("still in draft format, the policy framework"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("draft ECOWAS Regional Framework")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(79), last: Count(79) },
                    anchor: Some(Printed(Cow::Borrowed("the draft ECOWAS Regional Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("draft SSR Strategy")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(84), last: Count(84) },
                    anchor: Some(Printed(Cow::Borrowed("outlined in the draft SSR Strategy"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("ECOWAS Regional Framework")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(107), last: Count(107) },
                    anchor: Some(Printed(Cow::Borrowed("The ECOWAS Regional Framework, however"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(5)),
    reason: Some(Prose(Cow::Borrowed("The last passage, which also tells its state, gives it without the word draft."))),
    ..Discrepancy::EMPTY
};

const OV_ECOWAS_PROTOCOL_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-ecowas-protocol-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ecowas-supplementary-protocol-2001"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the text of ECOWAS on democracy and good governance called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("supplement to the ECOWAS Protocol on Democracy and Good Governance")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("supplement to the ECOWAS Protocol on Democracy"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Supplementary Protocol on Democracy and Good Governance")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(63), last: Count(63) },
                    anchor: Some(Printed(Cow::Borrowed("Supplementary Protocol on Democracy and Good Governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("The Dakar Protocol on Democracy and Good Governance")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1343), last: Count(1343) },
                    anchor: Some(Printed(Cow::Borrowed("The Dakar Protocol on Democracy and Good Governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("It reads as a supplement to the protocol on democracy, as a supplementary protocol on it, or as the protocol itself."))),
    ..Discrepancy::EMPTY
};

const OV_ECOWAS_ROADMAP_BREAK: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-ecowas-roadmap-break"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("guinea-bissau-ssr-roadmap-2010"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Does the sentence on the roadmap run on?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("ECOWAS led the development of the SSR")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(101), last: Count(101) },
                    anchor: Some(Printed(Cow::Borrowed("led the development of the SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Roadmap for Guinea-Bissau")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(105), last: Count(105) },
                    anchor: Some(Printed(Cow::Borrowed("Roadmap for Guinea-Bissau"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Empty lines of a page break part the sentence and the title of the document."))),
    ..Discrepancy::EMPTY
};

const OV_EU_ANALYSIS_NUMBER: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-eu-analysis-number"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Principles, key: Cow::Borrowed("eu-2016-a"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Do the delegations make one analysis or several?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("an analysis of the security sector of the partner country or region, and include them")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(119), last: Count(119) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                        Count(115),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("and include them in their regular reporting"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("It was expected in place of them, since one analysis is named."))),
    ..Discrepancy::EMPTY
};

const OV_EU_FRAMEWORK_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-eu-framework-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("eu-joint-communication-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the text of the EU called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("European Union Policy Framework on Security Sector Reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(109), last: Count(109) },
                    anchor: Some(Printed(Cow::Borrowed("European Union Policy Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Joint Communication to the European Parliament and the Council: Elements for an EU-wide strategic framework to support security sector reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    anchor: Some(Printed(Cow::Borrowed("Joint Communication to the European Parliament"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("the new strategic framework")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    anchor: Some(Printed(Cow::Borrowed("In the new strategic framework"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("the new framework")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(125), last: Count(125) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                        Count(115),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("implementation of the new framework"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("the new policy")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(131), last: Count(131) },
                    anchor: Some(Printed(Cow::Borrowed("implementation of the new policy"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(2)),
    reason: Some(Prose(Cow::Borrowed("It is the title of the text itself."))),
    ..Discrepancy::EMPTY
};

const OV_EU_PRINCIPLES_HEADING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-eu-principles-heading"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("ov-eu-principles"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What does the list of the EU hold?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("2. Principles")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(115), last: Count(115) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("2. Principles"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("The EU will aim to achieve its goals by:")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(117), last: Count(117) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                        Count(115),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("will aim to achieve its goals by"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The heading says principles, the lead-in ways to reach goals."))),
    ..Discrepancy::EMPTY
};

const OV_EU_RESPONSIBILITY_OF: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-eu-responsibility-of"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Principles, key: Cow::Borrowed("eu-2016-b"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("For what do national actors take responsibility?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("take responsibility of the results")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                        Count(115),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("take responsibility of the results"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("For was expected in place of of."))),
    ..Discrepancy::EMPTY
};

const OV_EU_RISK_PUNCTUATION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-eu-risk-punctuation"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Principles, key: Cow::Borrowed("eu-2016-h"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the item end?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("risk of non-intervention.; and")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(126), last: Count(126) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                        Count(115),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("risk of non-intervention.; and"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("No full stop was expected before the semicolon."))),
    ..Discrepancy::EMPTY
};

const OV_EU_STEPS_TAKEN: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-eu-steps-taken"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("ov-eu-steps"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Have the initial steps been taken?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("The initial steps taken by the EU")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(131), last: Count(131) },
                    anchor: Some(Printed(Cow::Borrowed("initial steps taken by the EU"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("The EEAS/Commission will assist")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(133), last: Count(133) },
                    anchor: Some(Printed(Cow::Borrowed("The EEAS/Commission will assist"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Proposed establishment")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(137), last: Count(137) },
                    anchor: Some(Printed(Cow::Borrowed("Proposed establishment of a permanent"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The lead-in speaks of steps taken; the items lie ahead or are proposed."))),
    ..Discrepancy::EMPTY
};

const OV_FOUNDATION_TO: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-foundation-to"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("ov-un-foundations"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are the earlier documents tied to the resolution?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("laid the foundation to UNSCR 2151")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("laid the foundation to UNSCR 2151"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The foundation for or of something was expected."))),
    ..Discrepancy::EMPTY
};

const OV_GENDER_THROUGH: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-gender-through"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Principles, key: Cow::Borrowed("un-2016-e"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("At which points of the process does gender count?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("through the SSR process")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(19), last: Count(19) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(11),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Gender sensitivity through the SSR process"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The word throughout was expected."))),
    ..Discrepancy::EMPTY
};

const OV_GOF_UNEXPLAINED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-gof-unexplained"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-ssgr-friends"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What does the short form stand for?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("The aim of the GoF is")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(163), last: Count(163) },
                    anchor: Some(Printed(Cow::Borrowed("The aim of the GoF is"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The short form was expected in brackets after the name."))),
    ..Discrepancy::EMPTY
};

const OV_GUINEA_BISSAU_HYPHEN: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-guinea-bissau-hyphen"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("guinea-bissau"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the country written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Guinea Bissau")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(67), last: Count(67) },
                    anchor: Some(Printed(Cow::Borrowed("CAR, Guinea Bissau were"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Guinea-Bissau")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(105), last: Count(105) },
                    anchor: Some(Printed(Cow::Borrowed("Roadmap for Guinea-Bissau"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(2)),
    ..Discrepancy::EMPTY
};

const OV_HEADING_DEFINITION_CAPITAL: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-heading-definition-capital"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the heading of the first section spelt?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("1. Background and definition")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    anchor: Some(Printed(Cow::Borrowed("1. Background and definition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("1. Background and Definition")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(73), last: Count(73) },
                    anchor: Some(Printed(Cow::Borrowed("1. Background and Definition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(1)),
    ..Discrepancy::EMPTY
};

const OV_HEADINGS_FORM: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-headings-form"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are the headings of the organisations formed?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("United Nations Policy Framework on Security Sector Reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(3), last: Count(3) },
                    anchor: Some(Printed(Cow::Borrowed("United Nations Policy Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Economic Community of West African States (ECOWAS)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(71), last: Count(71) },
                    anchor: Some(Printed(Cow::Borrowed("Economic Community of West African States"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Organisation for Security and Cooperation in Europe (OSCE)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(139), last: Count(139) },
                    anchor: Some(Printed(Cow::Borrowed("Organisation for Security and Cooperation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Some headings name a policy framework, others the organisation alone."))),
    ..Discrepancy::EMPTY
};

const OV_IS_STILL_REMAINS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-is-still-remains"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("ov-ecowas-framework-still-draft"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the text say that the framework is a draft?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("is still remains a draft")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(107), last: Count(107) },
                    anchor: Some(Printed(Cow::Borrowed("is still remains a draft"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Either is still or still remains was expected."))),
    ..Discrepancy::EMPTY
};

const OV_LINKS_WITHOUT_ADDRESS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-links-without-address"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where do the links of the text lead?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("[Security Council Resolution 2151](#)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    anchor: Some(Printed(Cow::Borrowed("[Security Council Resolution 2151](#)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Addresses were expected; every link of the text leads nowhere."))),
    ..Discrepancy::EMPTY
};

const OV_MOBILIZATION_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-mobilization-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Are such words spelt with s or with z?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("mobilization")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(96), last: Count(96) },
                    anchor: Some(Printed(Cow::Borrowed("effective resource mobilization strategy"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Modernisation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(105), last: Count(105) },
                    anchor: Some(Printed(Cow::Borrowed("National Strategy for Modernisation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Optimised")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(190), last: Count(190) },
                    anchor: Some(Printed(Cow::Borrowed("Optimised management of defence ministries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("All other words of the kind in the text have s."))),
    ..Discrepancy::EMPTY
};

const OV_NATO_HEADING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-nato-heading"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("nato-2016"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which heading names the organisation of the last section?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("4. Background and definition")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(177), last: Count(177) },
                    anchor: Some(Printed(Cow::Borrowed("4. Background and definition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A heading with the name of NATO was expected, as each of the other organisations has one; the section follows the text on the OSCE without a break."))),
    ..Discrepancy::EMPTY
};

const OV_NATO_LABELS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-nato-labels"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("ov-nato-principles"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("With which label does the list start?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("k)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(186), last: Count(186) },
                    headings: List(Cow::Borrowed(&[
                        Count(181),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("k) Democratic control of defence activities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A list starts with the first letter; this one starts at the eleventh, as the list before it does, and runs to t."))),
    ..Discrepancy::EMPTY
};

const OV_NATO_NO_DEFINITION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-nato-no-definition"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("nato-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does NATO define reform?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("4. Background and definition")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(179), last: Count(179) },
                    headings: List(Cow::Borrowed(&[
                        Count(177),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("has not produced an official SSR concept"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The heading promises a definition; the text below it gives none."))),
    ..Discrepancy::EMPTY
};

const OV_NATO_NUMBERING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-nato-numbering"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("nato-2016"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are the sections on NATO numbered?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("4. Background and definition")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(177), last: Count(177) },
                    anchor: Some(Printed(Cow::Borrowed("4. Background and definition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("5. Principles")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(181), last: Count(181) },
                    anchor: Some(Printed(Cow::Borrowed("5. Principles"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("6. Implementation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(197), last: Count(197) },
                    anchor: Some(Printed(Cow::Borrowed("6. Implementation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Numbers from 1 to 3 were expected, as for every other organisation; these go on from the sections of the OSCE."))),
    ..Discrepancy::EMPTY
};

const OV_NATO_PARTNER_LIST: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-nato-partner-list"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("ov-nato-partners-list"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("To whom does NATO give the assistance?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("virtually every NATO partner lists 'Defence and Security Sector Reform' as an area of NATO assistance to partner countries")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("area of NATO assistance to partner countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Partners name what they themselves receive; the words to partner countries were not expected."))),
    ..Discrepancy::EMPTY
};

const OV_OGN_PLURAL: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-ogn-plural"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("au-operational-guidance-notes"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the short form of the guidance notes?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Operational Guidance Notes (OGN)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(67), last: Count(67) },
                    anchor: Some(Printed(Cow::Borrowed("Operational Guidance Notes (OGN)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("OGNs")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(69), last: Count(69) },
                    anchor: Some(Printed(Cow::Borrowed("dissemination of the OGNs"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const OV_OSCE_BULLETS_BREAK: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-osce-bullets-break"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("ov-osce-guidelines-aspects"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the list laid out?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Needs assessments,")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(169), last: Count(169) },
                    anchor: Some(Printed(Cow::Borrowed("Needs assessments"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Approaches to strengthening regional cooperation.")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(173), last: Count(173) },
                    anchor: Some(Printed(Cow::Borrowed("strengthening regional cooperation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Empty lines of a page break part the last item from the others."))),
    ..Discrepancy::EMPTY
};

const OV_OSCE_BULLETS_PUNCTUATION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-osce-bullets-punctuation"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("ov-osce-guidelines-aspects"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How do the items end?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Cross-dimensional approaches to SSG/R;")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(167), last: Count(167) },
                    anchor: Some(Printed(Cow::Borrowed("Cross-dimensional approaches to SSG/R;"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Impact-oriented approaches to SSG/R,")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(168), last: Count(168) },
                    anchor: Some(Printed(Cow::Borrowed("Impact-oriented approaches to SSG/R,"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Needs assessments,")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(169), last: Count(169) },
                    anchor: Some(Printed(Cow::Borrowed("Needs assessments,"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("One mark for all items was expected; one ends with a semicolon, others with a comma."))),
    ..Discrepancy::EMPTY
};

const OV_OSCE_DEFINITION_ON: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-osce-definition-on"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("ov-osce-no-definition"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the text speak of the missing definition?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("no common OSCE definition has been established on SSG/R")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    anchor: Some(Printed(Cow::Borrowed("definition has been established on SSG/R"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A definition of something was expected."))),
    ..Discrepancy::EMPTY
};

const OV_OSCE_LABELS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-osce-labels"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("ov-osce-principles"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("With which label does the list start?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("k)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(149), last: Count(149) },
                    headings: List(Cow::Borrowed(&[
                        Count(139),
                        Count(145),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("k) Supporting democratic control"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A list starts with the first letter; this one starts at the eleventh and runs to r."))),
    ..Discrepancy::EMPTY
};

const OV_OSCE_PUBLISHED_INTERNAL: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-osce-published-internal"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("osce-ssgr-guidelines-2016"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("status"))),
    question: Prose(Cow::Borrowed("Are the guidelines public or internal?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("published")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(165), last: Count(165) },
                    anchor: Some(Printed(Cow::Borrowed("the OSCE published internal"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("internal")),
            value: Some(Printed(Cow::Borrowed("internal"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(165), last: Count(165) },
                    anchor: Some(Printed(Cow::Borrowed("internal [SSG/R Guidelines]"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(2)),
    reason: Some(Prose(Cow::Borrowed("The text calls them internal and says in the same breath that they were published; the purpose given is for staff."))),
    ..Discrepancy::EMPTY
};

const OV_OSCE_SSR_SSGR: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-osce-ssr-ssgr"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("osce-2016"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("own_term"))),
    question: Prose(Cow::Borrowed("Which term does the text use for the field of the OSCE?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Security Sector Governance and Reform (SSG/R)")),
            value: Some(Printed(Cow::Borrowed("security-sector-governance-and-reform"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    anchor: Some(Printed(Cow::Borrowed("Security Sector Governance and Reform (SSG/R)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("SSR")),
            value: Some(Printed(Cow::Borrowed("security-sector-reform"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(147), last: Count(147) },
                    anchor: Some(Printed(Cow::Borrowed("OSCE approach to SSR, include"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("SSR/G")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(163), last: Count(163) },
                    anchor: Some(Printed(Cow::Borrowed("developments regarding SSR/G"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("key aspects of SSR")),
            value: Some(Printed(Cow::Borrowed("security-sector-reform"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(165), last: Count(165) },
                    anchor: Some(Printed(Cow::Borrowed("guidelines cover key aspects of SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(1)),
    reason: Some(Prose(Cow::Borrowed("It is the term that the section introduces."))),
    ..Discrepancy::EMPTY
};

const OV_PAP_DIB_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-pap-dib-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("pap-dib"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Is it an action plan or an action programme?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(179), last: Count(179) },
                    anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Partnership Action Program for Defence Institution Building")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(61), last: Count(61) },
                    anchor: Some(Printed(Cow::Borrowed("Partnership Action Program for Defence Institution Building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(1)),
    reason: Some(Prose(Cow::Borrowed("The other passages of the proceedings that give the name say plan as well."))),
    ..Discrepancy::EMPTY
};

const OV_PAP_DIB_PROGRAMME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-pap-dib-programme"), PhantomData),
    kind: DiscrepancyKind::Repetition,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("pap-dib"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Is it a plan or a programme?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building (PAP-DIB) programme")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(179), last: Count(179) },
                    anchor: Some(Printed(Cow::Borrowed("(PAP-DIB) programme"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The name already says that it is a plan; the word programme was not expected after it."))),
    ..Discrepancy::EMPTY
};

const OV_PARTNERS_CAPITAL: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-partners-capital"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are the partners of the OSCE written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("partners for Co-operation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(161), last: Count(161) },
                    anchor: Some(Printed(Cow::Borrowed("partners for Co-operation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Partners for Co-operation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(163), last: Count(163) },
                    anchor: Some(Printed(Cow::Borrowed("including Partners for Co-operation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const OV_PFSSR_UNEXPLAINED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-pfssr-unexplained"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("au-policy-framework-ssr-2013"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What does the short form stand for?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("AU PFSSR")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(67), last: Count(67) },
                    anchor: Some(Printed(Cow::Borrowed("dissemination of the AU PFSSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The short form is not explained where the framework is introduced or anywhere else."))),
    ..Discrepancy::EMPTY
};

const OV_POLICY_AS_LEGISLATION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-policy-as-legislation"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Principles, key: Cow::Borrowed("ecowas-2016-f"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the example of security legislation?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("relevant security legislation, such as national security policy")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(91), last: Count(91) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(82),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("security legislation, such as national security policy"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A law was expected as the example; a policy is given."))),
    ..Discrepancy::EMPTY
};

const OV_RECS_ACKNOWLEDGED_BY: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-recs-acknowledged-by"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("ov-au-recs-building-blocks"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Who acknowledges what the communities are?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("The Policy Framework")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(61), last: Count(61) },
                    anchor: Some(Printed(Cow::Borrowed("The Policy Framework acknowledges"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("The African Union (AU)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("The African Union (AU) acknowledges"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(1)),
    reason: Some(Prose(Cow::Borrowed("The first passage names the text in which it is said."))),
    ..Discrepancy::EMPTY
};

const OV_RECS_LEADING_WORDING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-recs-leading-wording"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("ov-au-recs-leading"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How far does the lead of the communities reach?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("the leading stakeholders in all continental peace and security policies")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(61), last: Count(61) },
                    anchor: Some(Printed(Cow::Borrowed("the leading stakeholders in all continental peace"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("leading stakeholders in continental peace and security policies")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("leading stakeholders in continental peace"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The first passage says that they are the leaders and in all such policies, the second does not."))),
    ..Discrepancy::EMPTY
};

const OV_RECS_REPETITION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-recs-repetition"), PhantomData),
    kind: DiscrepancyKind::Repetition,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("ov-au-recs-building-blocks"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("ov-au-recs-leading"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where does the text say what the regional economic communities are?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("The Policy Framework acknowledges that Regional Economic Communities (RECs) are the building blocks of the AU system")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(61), last: Count(61) },
                    anchor: Some(Printed(Cow::Borrowed("The Policy Framework acknowledges that Regional Economic Communities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("The African Union (AU) acknowledges that Regional Economic Communities (RECs) are the building blocks of the AU system")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("The African Union (AU) acknowledges"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Nearly the same sentence stands in the sections on the African Union and on ECOWAS."))),
    ..Discrepancy::EMPTY
};

const OV_RESOLUTION_2151_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-resolution-2151-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("unsc-resolution-2151"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the resolution named?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Security Council Resolution 2151")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 2151"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("UNSCR 2151")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("UNSCR 2151"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(1)),
    ..Discrepancy::EMPTY
};

const OV_RULE_OF_LAW_CAPITALS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-rule-of-law-capitals"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("rule-of-law"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the rule of law written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Rule of Law")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    anchor: Some(Printed(Cow::Borrowed("and the Rule of Law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("rule of law")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    anchor: Some(Printed(Cow::Borrowed("good governance and the rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("rule of law")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(149), last: Count(149) },
                    anchor: Some(Printed(Cow::Borrowed("framework of the rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(2)),
    ..Discrepancy::EMPTY
};

const OV_SECURITY_SYSTEM_SECTOR: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-security-system-sector"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Definitions, key: Cow::Borrowed("ov-eu-ssr-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is it that reform transforms in the text of the EU?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("the security system of a state")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    anchor: Some(Printed(Cow::Borrowed("the security system of a state"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("the security sector of partner countries")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    anchor: Some(Printed(Cow::Borrowed("the security sector of partner countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The definition speaks of a system, all the rest of the section of a sector."))),
    ..Discrepancy::EMPTY
};

const OV_SG_REPORT_COMMA: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-sg-report-comma"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("sg-report-ssr-2013"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the year of the second report set?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("[Report of the Secretary-General](#), (2013)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("Secretary-General](#), (2013)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The year in brackets was expected without a comma, as with the first report."))),
    ..Discrepancy::EMPTY
};

const OV_SHOULD_TO_BE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-should-to-be"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("ov-ecowas-protocol-civilian-authority"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the text say what the supplement prescribes?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("should to be under the control")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("should to be under the control"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Either should be or are to be was expected."))),
    ..Discrepancy::EMPTY
};

const OV_SOUTH_AFRICA_HYPHEN: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-south-africa-hyphen"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("south-africa"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the country written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("South-Africa")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(32), last: Count(32) },
                    anchor: Some(Printed(Cow::Borrowed("Slovakia and South-Africa"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The name without a hyphen was expected."))),
    ..Discrepancy::EMPTY
};

const OV_SSGR_SSRG: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-ssgr-ssrg"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-governance-and-reform"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the short form of governance and reform together?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("SSR/G")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(88), last: Count(88) },
                    anchor: Some(Printed(Cow::Borrowed("Linkages between SSR/G"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("SSR/G")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(107), last: Count(107) },
                    anchor: Some(Printed(Cow::Borrowed("democratic norms through SSR/G"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("SSG/R")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    anchor: Some(Printed(Cow::Borrowed("Security Sector Governance and Reform (SSG/R)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("SSR/G")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(163), last: Count(163) },
                    anchor: Some(Printed(Cow::Borrowed("developments regarding SSR/G within"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    kept: Some(Count(3)),
    reason: Some(Prose(Cow::Borrowed("Only this form is spelt out in the text."))),
    ..Discrepancy::EMPTY
};

const OV_STATE_CAPITALS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-state-capitals"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Is the word for the state written with a capital?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("the State and its people")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    anchor: Some(Printed(Cow::Borrowed("the State and its people"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("the involved States")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(17), last: Count(17) },
                    anchor: Some(Printed(Cow::Borrowed("commitment of the involved States"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("individuals and the state")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    anchor: Some(Printed(Cow::Borrowed("security for individuals and the state"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("member states")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(101), last: Count(101) },
                    anchor: Some(Printed(Cow::Borrowed("in its member states"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Member States")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(59), last: Count(59) },
                    anchor: Some(Printed(Cow::Borrowed("Primary responsibility of Member States"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const OV_UNOPS_ARTICLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ov-unops-article"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unops"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the office introduced?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("from United Nations Office for Project Services (UNOPS)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(65), last: Count(65) },
                    anchor: Some(Printed(Cow::Borrowed("support from United Nations Office"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The article was expected before the name."))),
    ..Discrepancy::EMPTY
};

const PO_AMERICAN_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("po-american-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("nato-ssr-page"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("afghan-national-defense-and-security-forces"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which spelling do the pages use where British and American English differ?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("labor")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    anchor: Some(Printed(Cow::Borrowed("the division of labor between"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Defense")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(13), last: Count(13) },
                    anchor: Some(Printed(Cow::Borrowed("Afghan National Defense and Security Forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("defence")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(1), last: Count(1) },
                    anchor: Some(Printed(Cow::Borrowed("cooperation on defence and security issues"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(3), last: Count(3) },
                    anchor: Some(Printed(Cow::Borrowed("cooperation on defence and security issues"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const PO_OSCE_SERBIA_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("po-osce-serbia-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-serbia"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the field operation of the OSCE in Serbia called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("the OSCE mission in Serbia")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    anchor: Some(Printed(Cow::Borrowed("the OSCE mission in Serbia"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("the OSCE presences in Bosnia and Herzegovina and Serbia")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(11), last: Count(11) },
                    anchor: Some(Printed(Cow::Borrowed("the OSCE presences in Bosnia and Herzegovina and Serbia"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const PO_POLICING_LINK: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("po-policing-link"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("peace-operations-policing-page"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which sign stands before the link to the page on policing?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("> >Policing")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(13), last: Count(13) },
                    anchor: Some(Printed(Cow::Borrowed("see also > >Policing"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("One sign was expected, as before the link to the page on the rule of law."))),
    ..Discrepancy::EMPTY
};

const PO_UNSMIL_PLURAL: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("po-unsmil-plural"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unsmil"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How many missions does the text put in Libya?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("the UN missions in Libya (UNSMIL)")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(11), last: Count(11) },
                    anchor: Some(Printed(Cow::Borrowed("the UN missions in Libya (UNSMIL)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The singular was expected, since one mission is named."))),
    ..Discrepancy::EMPTY
};

const PROGRAMME_AN_RECOVERY: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-an-recovery"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bcpr"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the UNDP bureau spelt?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Bureau for Crisis Prevention an Recovery")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1823), last: Count(1823) },
                    headings: List(Cow::Borrowed(&[
                        Count(1818),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Bureau for Crisis Prevention an Recovery"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("And was expected in place of an."))),
    ..Discrepancy::EMPTY
};

const PROGRAMME_CONCLUDING_SPEAKERS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-concluding-speakers"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-conclusions-2006"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("valasek-concluding-remarks-2006"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("burian-concluding-remarks-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Who speaks at the end of the workshop?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Theodor H. Winkler; Marcel Pesko")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1845), last: Count(1845) },
                    headings: List(Cow::Borrowed(&[
                        Count(1843),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Theodor H. Winkler, DCAF"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1846), last: Count(1846) },
                    headings: List(Cow::Borrowed(&[
                        Count(1843),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Marcel Pesko, Director"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Tomáš Valášek; Ambassador Peter Burian")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-proceedings-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(746), last: Count(746) },
                    headings: List(Cow::Borrowed(&[
                        Count(744),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Tomáš Valášek"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(782), last: Count(782) },
                    headings: List(Cow::Borrowed(&[
                        Count(744),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Ambassador Peter Burian"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The volume prints concluding remarks by two chairs of sessions, and none by the two speakers whom the programme names for the conclusions. Valášek himself says that the conclusions come after his panel (line 774)."))),
    ..Discrepancy::EMPTY
};

const PROGRAMME_DEHERRE_NOT_PRINTED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-deherre-not-printed"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("christophe-deherre"), scope: PhantomData },
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-session-1-2006"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-proceedings-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where does the volume print what Christophe Deherre said?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Christophe Deherre")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1814), last: Count(1814) },
                    headings: List(Cow::Borrowed(&[
                        Count(1809),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Christophe Deherre, Civ-Mil Cell"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(756), last: Count(756) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Christophe Deherre spoke to us eloquently"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A presentation was expected among those printed in the volume; there is none. That the talk was given is known from the closing remarks of Valášek."))),
    ..Discrepancy::EMPTY
};

const PROGRAMME_DPKO_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-dpko-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("What is the peacekeeping department of the UN called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Department of Peacekeeping Operations (DPKO)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1822), last: Count(1822) },
                    anchor: Some(Printed(Cow::Borrowed("Department of Peacekeeping Operations (DPKO)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Peacekeeping Department")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(764), last: Count(764) },
                    anchor: Some(Printed(Cow::Borrowed("the Peacekeeping Department and UNDP"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("UN Department for Peacekeeping Operations (DPKO)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(71), last: Count(71) },
                    anchor: Some(Printed(Cow::Borrowed("UN Department for Peacekeeping Operations (DPKO)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const PROGRAMME_EBO_NOT_PRINTED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-ebo-not-printed"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("adedeji-ebo"), scope: PhantomData },
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-session-4-2006"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-proceedings-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where does the volume print what Adedeji Ebo said?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Adedeji Ebo")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1840), last: Count(1840) },
                    headings: List(Cow::Borrowed(&[
                        Count(1837),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Adedeji Ebo, Senior Fellow"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A presentation was expected among those printed in the volume; there is none."))),
    ..Discrepancy::EMPTY
};

const PROGRAMME_HARLAND_NOT_PRINTED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-harland-not-printed"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-harland"), scope: PhantomData },
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-session-2-2006"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-proceedings-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where does the volume print what David Harland said?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("David Harland")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1822), last: Count(1822) },
                    headings: List(Cow::Borrowed(&[
                        Count(1818),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("David Harland, Director Change Management"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(758), last: Count(758) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("as David Harland pointed out in his presentation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A presentation was expected among those printed in the volume; there is none. That the talk was given is known from the closing remarks of Valášek."))),
    ..Discrepancy::EMPTY
};

const PROGRAMME_LAW_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-law-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("How is the name of the speaker of DCAF in session 1 given?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("David Law")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1812), last: Count(1812) },
                    anchor: Some(Printed(Cow::Borrowed("David Law, Senior Fellow"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(754), last: Count(754) },
                    anchor: Some(Printed(Cow::Borrowed("David Law, in his presentation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("David M. Law")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("law-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(180), last: Count(180) },
                    anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const PROGRAMME_ONG_NOT_PRINTED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-ong-not-printed"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("kelvin-ong"), scope: PhantomData },
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-session-2-2006"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-proceedings-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where does the volume print what Kelvin Ong said?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Kelvin Ong")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1823), last: Count(1823) },
                    headings: List(Cow::Borrowed(&[
                        Count(1818),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("**Kelvin Ong,** JSSR Team Leader"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(756), last: Count(756) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Kelvin Ong mentioned similar work"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A presentation was expected among those printed in the volume; there is none. That the talk was given is known from the closing remarks of Valášek."))),
    ..Discrepancy::EMPTY
};

const PROGRAMME_PESKO_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-pesko-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("marcel-pesko"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("How is the name of the director of the UN department spelt?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Marcel Peško")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1805), last: Count(1805) },
                    anchor: Some(Printed(Cow::Borrowed("Chair: Marcel Peško"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Marcel Pesko")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1846), last: Count(1846) },
                    anchor: Some(Printed(Cow::Borrowed("Marcel Pesko, Director"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const PROGRAMME_POLITICAL_AFFAIRES: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-political-affaires"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato-political-affairs-division"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the NATO division spelt?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Political Affaires & Security Policy Division")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1831), last: Count(1831) },
                    headings: List(Cow::Borrowed(&[
                        Count(1827),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Political Affaires & Security Policy Division"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Affairs was expected."))),
    ..Discrepancy::EMPTY
};

const PROGRAMME_POND_NOT_PRINTED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-pond-not-printed"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("susan-pond"), scope: PhantomData },
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-session-3-2006"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-proceedings-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where does the volume print what Susan Pond said?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Susan Pond")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1831), last: Count(1831) },
                    headings: List(Cow::Borrowed(&[
                        Count(1827),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Susan Pond, Head"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A presentation was expected among those printed in the volume; there is none."))),
    ..Discrepancy::EMPTY
};

const PROGRAMME_SLAY_ROLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-slay-role"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-session-3-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the part of Ben Slay in the workshop?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Chair: Ben Slay")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1829), last: Count(1829) },
                    headings: List(Cow::Borrowed(&[
                        Count(1827),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("*Chair:* **Ben Slay,** Director"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("SSR and Democratic Consolidation")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("slay-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(556), last: Count(556) },
                    anchor: Some(Printed(Cow::Borrowed("SSR and Democratic Consolidation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The programme has him as a chair only; the volume prints a presentation by him."))),
    ..Discrepancy::EMPTY
};

const PROGRAMME_THOMPSON_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-thompson-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("How is the name of the OECD speaker spelt?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Graham Thomson")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1813), last: Count(1813) },
                    anchor: Some(Printed(Cow::Borrowed("Graham Thomson, Head of OECD Task Team"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Graham Thompson")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("thompson-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(238), last: Count(238) },
                    anchor: Some(Printed(Cow::Borrowed("Graham Thompson OECD DAC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const PROGRAMME_VALASEK_POSITION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-valasek-position"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("roles"))),
    question: Prose(Cow::Borrowed("Which position does Valášek hold in the Ministry of Defence?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Acting Director, Department of Defence Policy, International Relations and Legislation")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("valasek-concluding-remarks-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(748), last: Count(748) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Acting Director, Department of Defence Policy"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Director, Security & Defence Policy Division")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1839), last: Count(1839) },
                    anchor: Some(Printed(Cow::Borrowed("Director, Security & Defence Policy Division"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Ministry of Defence of the Slovak Republic")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("valasek-opening-statement-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(148), last: Count(148) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Ministry of Defence of the Slovak Republic"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1807), last: Count(1807) },
                    anchor: Some(Printed(Cow::Borrowed("Tomáš Valášek, Ministry of Defence of the Slovak Republic"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Both positions are kept as roles; the opening statement and the programme for it give only the ministry."))),
    ..Discrepancy::EMPTY
};

const PROGRAMME_ZANNIER_ORDER: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("programme-zannier-order"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("zannier-presentation-2006"), scope: PhantomData },
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-session-3-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where does the presentation of Zannier stand?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Session 3")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1832), last: Count(1832) },
                    headings: List(Cow::Borrowed(&[
                        Count(1827),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Lamberto Zannier, Director"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Lamberto Zannier OSCE")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("zannier-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(367), last: Count(367) },
                    anchor: Some(Printed(Cow::Borrowed("Lamberto Zannier OSCE"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("By the programme he speaks after Hänggi, in session 3; the volume prints his presentation before that of Hänggi."))),
    ..Discrepancy::EMPTY
};

const SLAY_CONCEPTS_OR_DIMENSIONS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("slay-concepts-or-dimensions"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("slay-key-concepts"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What are the four points called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("four key concepts")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(568), last: Count(568) },
                    anchor: Some(Printed(Cow::Borrowed("four key concepts"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("The other three dimensions of SSR mentioned above")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(583), last: Count(583) },
                    anchor: Some(Printed(Cow::Borrowed("other three dimensions of SSR mentioned above"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The text takes up three of the four concepts as dimensions; the second concept itself speaks of dimensions in another sense."))),
    ..Discrepancy::EMPTY
};

const SLAY_DCAF_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("slay-dcaf-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("What is the name of DCAF?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Geneva Centre for Democratic Control over Armed Forces")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("slay-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(562), last: Count(562) },
                    anchor: Some(Printed(Cow::Borrowed("Geneva Centre for Democratic Control over Armed Forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Geneva Centre for the Democratic Control of Armed Forces")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("Geneva Centre for the Democratic Control of Armed Forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Geneva Centre for the Democratic Control of Armed Forces")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(116), last: Count(116) },
                    anchor: Some(Printed(Cow::Borrowed("Geneva Centre for the Democratic Control of Armed Forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const SLAY_FOOTNOTE_7_NUMBER: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("slay-footnote-7-number"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("slay-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which number does the footnote with the address of the human development report bear?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Available at http://hdr.undp.org/reports/global/1994/en/.")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(593), last: Count(593) },
                    anchor: Some(Printed(Cow::Borrowed("Available at http://hdr.undp.org/reports/global/1994/en/"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(593), last: Count(593) },
                    absent: Some(Printed(Cow::Borrowed("⁷"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Expected: ⁷, since the footnotes around it are ⁶ and ⁸."))),
    ..Discrepancy::EMPTY
};

const SLAY_FOOTNOTE_MARKS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("slay-footnote-marks"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("slay-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where in the text do the footnotes 7, 8 and 9 belong?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("⁸ See, for example")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(595), last: Count(595) },
                    anchor: Some(Printed(Cow::Borrowed("⁸ See, for example"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(583), last: Count(587) },
                    absent: Some(Printed(Cow::Borrowed("⁸"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("⁹ The same can generally be said")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(597), last: Count(597) },
                    anchor: Some(Printed(Cow::Borrowed("⁹ The same can generally be said"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(587) },
                    absent: Some(Printed(Cow::Borrowed("⁹"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("human development report, *In Larger Freedom* shows")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("human development report, *In Larger Freedom*"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    absent: Some(Printed(Cow::Borrowed("⁷"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Marks for the footnotes 7, 8 and 9 were expected in the text; only those of 5, 6 and 10 stand there."))),
    ..Discrepancy::EMPTY
};

const SLAY_LARGER_FREEDOM_ADDRESS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("slay-larger-freedom-address"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("in-larger-freedom"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("At which address is In Larger Freedom available?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("{49C555AC-20C8-4B43-8483-2D4C1808E4E}")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(591), last: Count(591) },
                    anchor: Some(Printed(Cow::Borrowed("Available at http://www.unausa.org"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The identifier in braces ends in a group of eleven digits where identifiers of this form have twelve; a digit seems lost."))),
    ..Discrepancy::EMPTY
};

const SLAY_POST_CONFLICT_WORDING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("slay-post-conflict-wording"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("slay-key-concepts"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which countries does the third concept set against each other?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("post-conflict and other countries")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(572), last: Count(572) },
                    anchor: Some(Printed(Cow::Borrowed("post-conflict and other countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("post-conflict and non-post conflict countries")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(583), last: Count(583) },
                    anchor: Some(Printed(Cow::Borrowed("post-conflict and non-post conflict countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const SLAY_RULE_TYPE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("slay-rule-type"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("slay-rules"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("In which type are the opening words of the four rules set?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("*Don't do SSR as a stand-alone undertaking*.")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(609), last: Count(609) },
                    anchor: Some(Printed(Cow::Borrowed("*Don't do SSR as a stand-alone undertaking*"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("**Don't do SSR by yourself.**")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(610), last: Count(610) },
                    anchor: Some(Printed(Cow::Borrowed("**Don't do SSR by yourself.**"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("*The regional context matters.*")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(611), last: Count(611) },
                    anchor: Some(Printed(Cow::Borrowed("*The regional context matters.*"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("**Don't have great hopes for SSR in post-conflict countries.**")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(612), last: Count(612) },
                    anchor: Some(Printed(Cow::Borrowed("**Don't have great hopes for SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("One type was expected; it alternates between italics and bold."))),
    ..Discrepancy::EMPTY
};

const SLAY_SECRETARY_GENERAL_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("slay-secretary-general-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("How is the office of the Secretary-General written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Secretary General's")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("Secretary General's *In Larger Freedom* report"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Secretary-General to the Security Council")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(923), last: Count(923) },
                    anchor: Some(Printed(Cow::Borrowed("candidate Secretary-General to the Security Council"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const SLAY_SINCE_1990S: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("slay-since-1990s"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-civilian-control-exceptions"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Since when have some post-communist countries had military conflicts?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("since 1990s")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(597), last: Count(597) },
                    anchor: Some(Printed(Cow::Borrowed("significant military conflicts since 1990s"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Expected: since the 1990s."))),
    ..Discrepancy::EMPTY
};

const SLAY_SPEAKER_OR_CHAIR: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("slay-speaker-or-chair"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What was Ben Slay's part in the workshop?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("SSR and Democratic Consolidation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(556), last: Count(558) },
                    anchor: Some(Printed(Cow::Borrowed("SSR and Democratic Consolidation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("*Chair:* **Ben Slay,**")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1829), last: Count(1829) },
                    headings: List(Cow::Borrowed(&[
                        Count(1827),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("*Chair:* **Ben Slay,**"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The volume prints a presentation by him, the programme names him as chair of a session only."))),
    ..Discrepancy::EMPTY
};

const SLAY_SPLIT_SENTENCES: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("slay-split-sentences"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("slay-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where do the two sentences go on that the footnotes cut?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("development was seen as / relevant for countries not touched by conflict")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(575), last: Count(575) },
                    anchor: Some(Printed(Cow::Borrowed("development was seen as"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(579), last: Count(579) },
                    anchor: Some(Printed(Cow::Borrowed("relevant for countries not touched by conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("states and civil societies, and / rulers and the ruled")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(587), last: Count(587) },
                    anchor: Some(Printed(Cow::Borrowed("states and civil societies, and"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(599), last: Count(599) },
                    anchor: Some(Printed(Cow::Borrowed("rulers and the ruled"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Whole sentences were expected; the footnotes 5 to 9 are printed in the middle of two of them."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_CONTENTS_BACKGROUND_HEADING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-contents-background-heading"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-proceedings-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the part with the papers headed?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("BACKGROUND PAPERS")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(30), last: Count(30) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("BACKGROUND PAPERS"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("BACKGROUND PAPERS AND DOCUMENTS")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(805), last: Count(805) },
                    anchor: Some(Printed(Cow::Borrowed("BACKGROUND PAPERS AND DOCUMENTS"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const SUMMARY_CONTENTS_KEY_MESSAGES_AUTHOR: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-contents-key-messages-author"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("if-ssr-key-messages-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which body of the OECD stands behind the key messages on the IF-SSR?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("OECD DAC")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-proceedings-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(33), last: Count(33) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Implementation Framework on Security System Reform (IF-SSR) (OECD DAC)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("OECD DAC Network on Conflict Peace and Development Co-operation (CPDC)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1609), last: Count(1609) },
                    anchor: Some(Printed(Cow::Borrowed("OECD DAC Network on Conflict Peace and Development Co-operation (CPDC)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const SUMMARY_CONTENTS_KEY_MESSAGES_DRAFT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-contents-key-messages-draft"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("if-ssr-key-messages-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Does the contents list say that the key messages are a draft?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Key Messages and Preliminary Findings")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(33), last: Count(33) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Key Messages and Preliminary Findings"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("DRAFT")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1603), last: Count(1605) },
                    anchor: Some(Printed(Cow::Borrowed("DRAFT Key Messages and Preliminary Findings"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The paper is marked as a draft above its title; the contents list does not say so."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_CONTENTS_PROGRAMME_TITLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-contents-programme-title"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the programme called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Programme of the workshop")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(35), last: Count(35) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Programme of the workshop"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("PROGRAMME")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1797), last: Count(1799) },
                    anchor: Some(Printed(Cow::Borrowed("Bratislava, Slovakia PROGRAMME"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const SUMMARY_CONTENTS_STRAY_STOP: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-contents-stray-stop"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("law-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the contents list print the title of David Law's presentation?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed(". Who's Who Intergovernmentally in SSR?")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(20), last: Count(20) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed(". Who's Who Intergovernmentally in SSR?"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A full stop stands before the title; the heading of the presentation has none."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_CONTENTS_VALASEK_OPENING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-contents-valasek-opening"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("valasek-opening-statement-2006"), scope: PhantomData },
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("For whom does Tomáš Valášek speak in his opening statement?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Ministry of Defence of the Slovak Republic, on behalf of the Minister of Defence of the Slovak Republic")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(18), last: Count(18) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("on behalf of the Minister of Defence"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Ministry of Defence of the Slovak Republic")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(148), last: Count(148) },
                    anchor: Some(Printed(Cow::Borrowed("Ministry of Defence of the Slovak Republic"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The heading of the statement leaves out that he speaks for the minister."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_DPKO_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-dpko-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("What is the full name of DPKO?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("UN Department for Peacekeeping Operations (DPKO)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(71), last: Count(71) },
                    anchor: Some(Printed(Cow::Borrowed("UN Department for Peacekeeping Operations (DPKO)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Department of Peacekeeping Operations (DPKO)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1822), last: Count(1822) },
                    anchor: Some(Printed(Cow::Borrowed("Department of Peacekeeping Operations (DPKO)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const SUMMARY_ECOWAS_MECHANISM_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-ecowas-mechanism-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ecowas-mechanism-protocol-1999"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("titles"))),
    question: Prose(Cow::Borrowed("What is the ECOWAS instrument on conflict called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("ECOWAS Mechanism for Conflict Prevention, Management and Resolution, Peacekeeping and Security")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(63), last: Count(63) },
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS Mechanism for Conflict Prevention, Management and Resolution"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("The Protocol relating to the Mechanism for Conflict Prevention, Management, Resolution, Peacekeeping and Security")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1341), last: Count(1341) },
                    anchor: Some(Printed(Cow::Borrowed("The Protocol relating to the Mechanism for Conflict Prevention"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const SUMMARY_ECOWAS_PROTOCOL_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-ecowas-protocol-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ecowas-supplementary-protocol-2001"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("titles"))),
    question: Prose(Cow::Borrowed("What is the ECOWAS protocol on democracy called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Supplementary Protocol on Democracy and Good Governance")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(63), last: Count(63) },
                    anchor: Some(Printed(Cow::Borrowed("Supplementary Protocol on Democracy and Good Governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("The Dakar Protocol on Democracy and Good Governance, 2001")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1343), last: Count(1343) },
                    anchor: Some(Printed(Cow::Borrowed("The Dakar Protocol on Democracy and Good Governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const SUMMARY_EU_COUNCIL_OR_EUROPEAN_COUNCIL: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-eu-council-or-european-council"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-council"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-council"), scope: PhantomData },
        Ref { collection: Collection::Activities, key: Cow::Borrowed("summary-eu-council-concept"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which Council of the EU developed a concept of reform?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("the European Council")),
            record: Some(Ref { collection: Collection::Activities, key: Cow::Borrowed("summary-eu-council-concept"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(51), last: Count(51) },
                    anchor: Some(Printed(Cow::Borrowed("Both the European Council and the European Commission"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Council of the European Union")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("eu-concept-esdp-ssr-2005"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1402), last: Count(1402) },
                    anchor: Some(Printed(Cow::Borrowed("Council of the European Union, EU Concept for ESDP Support"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The summary names the European Council, then just the Council; the background paper ascribes the concept to the Council of the European Union."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_IGO_PAPER_TITLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-igo-paper-title"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the title of DCAF's paper on intergovernmental organisations?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Intergovernmental Approaches to Security Sector Reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(32), last: Count(32) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Intergovernmental Approaches to Security Sector Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Intergovernmental Approaches to Security Sector Reform (SSR)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(55), last: Count(55) },
                    anchor: Some(Printed(Cow::Borrowed("Intergovernmental Approaches to Security Sector Reform (SSR)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Intergovernmental Approaches to Security Sector Reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1189), last: Count(1189) },
                    anchor: Some(Printed(Cow::Borrowed("Intergovernmental Approaches to Security Sector Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The footnote adds the acronym SSR."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_ISSR_FOCUS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-issr-focus"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
        Ref { collection: Collection::Lists, key: Cow::Borrowed("summary-issr-focus"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("On which kind of security does the review in Kosovo focus?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("an emergency response capacity and the ability to defend Kosovo's territory")),
            record: Some(Ref { collection: Collection::Lists, key: Cow::Borrowed("summary-issr-focus"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(79), last: Count(79) },
                    anchor: Some(Printed(Cow::Borrowed("the ability to defend Kosovo's territory"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("a more citizen-centred conception of security")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("mauring-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(646), last: Count(646) },
                    anchor: Some(Printed(Cow::Borrowed("a more citizen-centred conception of security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The summary names emergency response and the defence of territory; the presentation sets the review off from just these and puts the citizen first."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_KUBIS_QUOTATION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-kubis-quotation"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("In which words did Ján Kubiš warn of artificial models?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("there is no doubt that while addressing the topic further")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(85), last: Count(85) },
                    anchor: Some(Printed(Cow::Borrowed("there is no doubt that while addressing the topic further"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("There is no doubt that as we continue to address this topic")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(132), last: Count(132) },
                    anchor: Some(Printed(Cow::Borrowed("There is no doubt that as we continue to address this topic"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The summary quotes the speech, yet its words differ from the speech as printed."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_KUBIS_QUOTATION_ARTICLES: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-kubis-quotation-articles"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What would artificial models ignore, in the words of Ján Kubiš?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("would ignore realities on the ground and actual needs of recipient countries")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(85), last: Count(85) },
                    anchor: Some(Printed(Cow::Borrowed("would ignore realities on the ground and actual needs of recipient countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("would ignore the realities on the ground and the actual needs of recipient countries")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("kubis-opening-statement-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(132), last: Count(132) },
                    anchor: Some(Printed(Cow::Borrowed("would ignore the realities on the ground"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The quotation drops two articles of the speech."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_MISPRINT_ACTORS_STOP: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-misprint-actors-stop"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the sentence on the work of other actors go on?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("other international actors. particularly OECD DAC")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(89), last: Count(89) },
                    anchor: Some(Printed(Cow::Borrowed("other international actors. particularly OECD DAC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A full stop stands where a comma was expected."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_MISPRINT_LESSONSLEARNED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-misprint-lessonslearned"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the word for drawing lessons printed?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("lessonslearned processes")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(87), last: Count(87) },
                    anchor: Some(Printed(Cow::Borrowed("lessonslearned processes"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Expected: lessons-learned. A hyphen was lost."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_MISPRINT_NUMBER_CHOICES: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-misprint-number-choices"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which word is missing in the lead-in of the choices?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("a number choices will have to be made")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(101), last: Count(101) },
                    anchor: Some(Printed(Cow::Borrowed("a number choices will have to be made"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Expected: a number of choices."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_MISPRINT_POSTCONFLICT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-misprint-postconflict"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the word for the time after a conflict spelt?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("in postconflict environments")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("in postconflict environments"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("in post-conflict environments")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("in post-conflict environments"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const SUMMARY_MISPRINT_THE_ITS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-misprint-the-its"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which words are misprinted where the OSCE's programme is described?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("and the its ongoing progress")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(79), last: Count(79) },
                    anchor: Some(Printed(Cow::Borrowed("and the its ongoing progress"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("One of the two words 'the' and 'its' is too many."))),
    ..Discrepancy::EMPTY
};

const SUMMARY_OSCE_MEMBER_COUNT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-osce-member-count"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
        Ref { collection: Collection::Figures, key: Cow::Borrowed("summary-osce-member-states"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How many states belong to the OSCE?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("56 member states")),
            record: Some(Ref { collection: Collection::Figures, key: Cow::Borrowed("summary-osce-member-states"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(59), last: Count(59) },
                    anchor: Some(Printed(Cow::Borrowed("56 member states"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("55 participating states")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1488), last: Count(1488) },
                    anchor: Some(Printed(Cow::Borrowed("55 participating states"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const SUMMARY_PAP_DIB_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-pap-dib-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("pap-dib"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("What is the full name of PAP-DIB?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Partnership Action Program for Defence Institution Building (PAP-DIB)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(61), last: Count(61) },
                    anchor: Some(Printed(Cow::Borrowed("Partnership Action Program for Defence Institution Building (PAP-DIB)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building (PAP-DIB)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1416), last: Count(1416) },
                    anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const SUMMARY_UN_PAPER_TITLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("summary-un-paper-title"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the title of DCAF's paper on the UN?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("United Nations Approaches to Security Sector Reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(31), last: Count(31) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("United Nations Approaches to Security Sector Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("UN Approaches to Security Sector Reform (SSR)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(69), last: Count(69) },
                    anchor: Some(Printed(Cow::Borrowed("UN Approaches to Security Sector Reform (SSR)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("United Nations Approaches to Security Sector Reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(807), last: Count(807) },
                    anchor: Some(Printed(Cow::Borrowed("United Nations Approaches to Security Sector Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The footnote shortens the name of the UN and adds the acronym SSR."))),
    ..Discrepancy::EMPTY
};

const THOMPSON_CONFLICT_GUIDELINES_TITLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-conflict-guidelines-title"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("oecd-dac-conflict-guidelines-2001"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("titles"))),
    question: Prose(Cow::Borrowed("What is the title of the guidelines of 2001?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("DAC Guidelines *Helping Prevent Violent Conflict*")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(258), last: Count(258) },
                    anchor: Some(Printed(Cow::Borrowed("DAC Guidelines *Helping Prevent Violent Conflict*"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("DAC Guidelines on Helping Prevent Violent Conflict")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(361), last: Count(361) },
                    anchor: Some(Printed(Cow::Borrowed("DAC Guidelines on Helping Prevent Violent Conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(258), last: Count(258) },
            anchor: Some(Printed(Cow::Borrowed("DAC Guidelines *Helping Prevent Violent Conflict*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(361), last: Count(361) },
            anchor: Some(Printed(Cow::Borrowed("DAC Guidelines on Helping Prevent Violent Conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_COOPERATION_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-cooperation-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("thompson-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Is co-operation written with a hyphen?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Co-operation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(244), last: Count(244) },
                    anchor: Some(Printed(Cow::Borrowed("Peace and Development Co-operation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("cooperation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(254), last: Count(254) },
                    anchor: Some(Printed(Cow::Borrowed("through cooperation among development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(244), last: Count(244) },
            anchor: Some(Printed(Cow::Borrowed("Peace and Development Co-operation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(254), last: Count(254) },
            anchor: Some(Printed(Cow::Borrowed("through cooperation among development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_COORDINATION_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-coordination-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("thompson-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Is co-ordination written with a hyphen?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("co-ordinate")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(309), last: Count(309) },
                    anchor: Some(Printed(Cow::Borrowed("help guide, co-ordinate, align"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("co-ordination")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(312), last: Count(312) },
                    anchor: Some(Printed(Cow::Borrowed("potential co-ordination mechanism"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("coordination")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(323), last: Count(323) },
                    anchor: Some(Printed(Cow::Borrowed("improved donor coordination/harmonisation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(309), last: Count(309) },
            anchor: Some(Printed(Cow::Borrowed("help guide, co-ordinate, align"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(312), last: Count(312) },
            anchor: Some(Printed(Cow::Borrowed("potential co-ordination mechanism"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(323), last: Count(323) },
            anchor: Some(Printed(Cow::Borrowed("improved donor coordination/harmonisation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_CPDC_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-cpdc-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-cpdc"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("How is the name of the network written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("DAC Network on Conflict, Peace and Development Co-operation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(244), last: Count(244) },
                    anchor: Some(Printed(Cow::Borrowed("DAC Network on Conflict, Peace and Development Co-operation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("OECD DAC Network on Conflict Peace and Development Co-operation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1609), last: Count(1609) },
                    anchor: Some(Printed(Cow::Borrowed("OECD DAC Network on Conflict Peace and Development Co-operation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(244), last: Count(244) },
            anchor: Some(Printed(Cow::Borrowed("DAC Network on Conflict, Peace and Development Co-operation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1609), last: Count(1609) },
            anchor: Some(Printed(Cow::Borrowed("OECD DAC Network on Conflict Peace and Development Co-operation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_DEFENCE_DEVELOPMENT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-defence-development"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("thompson-government-interests"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which interests are listed?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("defence development, diplomatic")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(350), last: Count(350) },
                    anchor: Some(Printed(Cow::Borrowed("defence development, diplomatic"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A comma was expected between defence and development."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(350), last: Count(350) },
            anchor: Some(Printed(Cow::Borrowed("defence development, diplomatic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_DEPENDANT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-dependant"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("thompson-mutual-dependence"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the word for mutual dependence spelt?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("dependant")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(268), last: Count(268) },
                    anchor: Some(Printed(Cow::Borrowed("mutually dependant"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Expected: dependent."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(268), last: Count(268) },
            anchor: Some(Printed(Cow::Borrowed("mutually dependant"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_DOUBLE_ARTICLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-double-article"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("thompson-unsc-strategy"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which words stand before 'key tool'?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("SSR a a key tool")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(353), last: Count(353) },
                    anchor: Some(Printed(Cow::Borrowed("overarching strategy for SSR a a key tool"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Expected: as a key tool."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(353), last: Count(353) },
            anchor: Some(Printed(Cow::Borrowed("overarching strategy for SSR a a key tool"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_ELLIPSIS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-ellipsis"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("south-african-defence-white-paper-1996"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What stands between the parts of the quotation from the white paper?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("rights...Stability")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(278), last: Count(278) },
                    anchor: Some(Printed(Cow::Borrowed("fundamental rights...Stability and development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The dots show that words of the white paper are left out."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(278), last: Count(278) },
            anchor: Some(Printed(Cow::Borrowed("fundamental rights...Stability and development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_FAMILY_TREE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-family-tree"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("thompson-presentation-2006"), scope: PhantomData },
        Ref { collection: Collection::Lists, key: Cow::Borrowed("thompson-security-system"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where is the family tree that slide 8 announces?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("8. Security and Justice System Family Tree")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(300), last: Count(300) },
                    anchor: Some(Printed(Cow::Borrowed("Security and Justice System Family Tree"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A tree or diagram was expected; only a sentence stands under the heading."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(300), last: Count(300) },
            anchor: Some(Printed(Cow::Borrowed("Security and Justice System Family Tree"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_GUIDELINES_TITLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-guidelines-title"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("titles"))),
    question: Prose(Cow::Borrowed("What is the title of the guidelines of 2004?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("DAC Guidelines on Security System Reform and Governance")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(252), last: Count(252) },
                    anchor: Some(Printed(Cow::Borrowed("DAC Guidelines on Security System Reform and Governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("DAC Guidelines on SSR and Governance")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(308), last: Count(308) },
                    anchor: Some(Printed(Cow::Borrowed("DAC Guidelines on SSR and Governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("DAC Reference Document, 2004")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("See the DAC Reference Document, 2004"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Security Sector Reform and Governance: Policy and Good Practice. DAC Guidelines")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1472), last: Count(1472) },
                    anchor: Some(Printed(Cow::Borrowed("Policy and Good Practice. DAC Guidelines"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(252), last: Count(252) },
            anchor: Some(Printed(Cow::Borrowed("DAC Guidelines on Security System Reform and Governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(308), last: Count(308) },
            anchor: Some(Printed(Cow::Borrowed("DAC Guidelines on SSR and Governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(428), last: Count(428) },
            anchor: Some(Printed(Cow::Borrowed("See the DAC Reference Document, 2004"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1472), last: Count(1472) },
            anchor: Some(Printed(Cow::Borrowed("Policy and Good Practice. DAC Guidelines"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_IF_SSR_LIST_END: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-if-ssr-list-end"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("thompson-if-ssr-purposes"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the list of purposes end?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("multilateral organisations;")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(310), last: Count(310) },
                    anchor: Some(Printed(Cow::Borrowed("bilateral and multilateral organisations;"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The last item ends in a semicolon, as if another were to follow; an ordinary paragraph comes next."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(310), last: Count(310) },
            anchor: Some(Printed(Cow::Borrowed("bilateral and multilateral organisations;"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_IF_SSR_TITLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-if-ssr-title"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("if-ssr"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("titles"))),
    question: Prose(Cow::Borrowed("Is the framework on or for security system reform?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Implementation Framework on Security System Reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(306), last: Count(306) },
                    anchor: Some(Printed(Cow::Borrowed("Implementation Framework on Security System Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Implementation Framework for Security System Reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1615), last: Count(1615) },
                    anchor: Some(Printed(Cow::Borrowed("The Implementation Framework for Security System Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(306), last: Count(306) },
            anchor: Some(Printed(Cow::Borrowed("Implementation Framework on Security System Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1615), last: Count(1615) },
            anchor: Some(Printed(Cow::Borrowed("The Implementation Framework for Security System Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_INTERNAL_EXTERNAL: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-internal-external"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("thompson-security-system"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are the kinds of oversight listed?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("internal-external and parliamentary oversight")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(302), last: Count(302) },
                    anchor: Some(Printed(Cow::Borrowed("internal-external and parliamentary oversight"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Expected: internal, external and parliamentary oversight."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(302), last: Count(302) },
            anchor: Some(Printed(Cow::Borrowed("internal-external and parliamentary oversight"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_MAINSTREAM_ITEM: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-mainstream-item"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("thompson-mainstreaming"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Does the last item fit the lead-in?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Mainstream in & with Governance and Rule of Law Communities")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(344), last: Count(344) },
                    anchor: Some(Printed(Cow::Borrowed("Mainstream in & with Governance and Rule of Law Communities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("After the lead-in 'Include SSR in' a process was expected; the item is a demand of its own."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(344), last: Count(344) },
            anchor: Some(Printed(Cow::Borrowed("Mainstream in & with Governance and Rule of Law Communities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("How is the surname of the speaker of the OECD DAC spelt?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Graham Thompson")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(238), last: Count(238) },
                    anchor: Some(Printed(Cow::Borrowed("Graham Thompson OECD DAC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Graham Thomson")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1813), last: Count(1813) },
                    anchor: Some(Printed(Cow::Borrowed("Graham Thomson, Head of OECD Task Team"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(238), last: Count(238) },
            anchor: Some(Printed(Cow::Borrowed("Graham Thompson OECD DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1813), last: Count(1813) },
            anchor: Some(Printed(Cow::Borrowed("Graham Thomson, Head of OECD Task Team"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_REGARDING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-regarding"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("south-african-defence-white-paper-1996"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("thompson-south-africa-stability-development"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which verb form stands in the quotation from the white paper?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("regarding")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(278), last: Count(278) },
                    anchor: Some(Printed(Cow::Borrowed("Stability and development are regarding as inextricably linked"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Expected: regarded."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(278), last: Count(278) },
            anchor: Some(Printed(Cow::Borrowed("Stability and development are regarding as inextricably linked"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_SECTOR_SYSTEM: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-sector-system"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("thompson-presentation-2006"), scope: PhantomData },
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-system-reform"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Is it security sector reform or security system reform?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Security Sector Reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(236), last: Count(236) },
                    anchor: Some(Printed(Cow::Borrowed("OECD Approach to Security Sector Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Security System Reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(240), last: Count(240) },
                    anchor: Some(Printed(Cow::Borrowed("1. Security System Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Security sector reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(242), last: Count(242) },
                    anchor: Some(Printed(Cow::Borrowed("Security sector reform is a tool"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The title and the text say sector, the heading of the slide between them says system."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(236), last: Count(236) },
            anchor: Some(Printed(Cow::Borrowed("OECD Approach to Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(240), last: Count(240) },
            anchor: Some(Printed(Cow::Borrowed("1. Security System Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(242), last: Count(242) },
            anchor: Some(Printed(Cow::Borrowed("Security sector reform is a tool"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_SECURITY_JUSTICE_SYSTEM: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-security-justice-system"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-system"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the system called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Security and Justice System")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(300), last: Count(300) },
                    anchor: Some(Printed(Cow::Borrowed("Security and Justice System Family Tree"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("security system")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(302), last: Count(302) },
                    anchor: Some(Printed(Cow::Borrowed("The security system includes the police"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(300), last: Count(300) },
            anchor: Some(Printed(Cow::Borrowed("Security and Justice System Family Tree"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(302), last: Count(302) },
            anchor: Some(Printed(Cow::Borrowed("The security system includes the police"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_TEST_YEARS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-test-years"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("if-ssr"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are the years of the planned test written?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("2007-8")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(312), last: Count(312) },
                    anchor: Some(Printed(Cow::Borrowed("test the IF-SSR in 2007-8"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("2007-08")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1789), last: Count(1789) },
                    anchor: Some(Printed(Cow::Borrowed("as a coordination mechanism in 2007-08"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(312), last: Count(312) },
            anchor: Some(Printed(Cow::Borrowed("test the IF-SSR in 2007-8"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1789), last: Count(1789) },
            anchor: Some(Printed(Cow::Borrowed("as a coordination mechanism in 2007-08"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_TRMS: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-trms"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("trm"), scope: PhantomData },
        Ref { collection: Collection::Lists, key: Cow::Borrowed("thompson-mainstreaming"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What does TRM stand for?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("TRM's")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(341), last: Count(341) },
                    anchor: Some(Printed(Cow::Borrowed("- o TRM's"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The short form is explained nowhere in the presentation, and the apostrophe is not called for in a plural."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(341), last: Count(341) },
            anchor: Some(Printed(Cow::Borrowed("- o TRM's"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const THOMPSON_WHOLE_OF_GOVERNMENT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("thompson-whole-of-government"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("thompson-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Is whole of government written with hyphens?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("whole-of-government")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(242), last: Count(242) },
                    anchor: Some(Printed(Cow::Borrowed("whole-of-government/organisation engagement"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("whole of government")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(319), last: Count(319) },
                    anchor: Some(Printed(Cow::Borrowed("whole of government coherence"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(242), last: Count(242) },
            anchor: Some(Printed(Cow::Borrowed("whole-of-government/organisation engagement"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(319), last: Count(319) },
            anchor: Some(Printed(Cow::Borrowed("whole of government coherence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const UKRAINE_BI_CURRICULUM_TITLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ukraine-bi-curriculum-title"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bi-reference-curriculum"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the title of the reference curriculum?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("NATO BI Reference Curriculum for Educators")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(43), last: Count(43) },
                    anchor: Some(Printed(Cow::Borrowed("NATO BI Reference Curriculum for Educators"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Understanding the Impact of Good Governance and Corruption on Defence Institution Building. A Reference Curriculum for Educators.")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(45), last: Count(45) },
                    anchor: Some(Printed(Cow::Borrowed("Understanding the Impact of Good Governance and Corruption"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const UKRAINE_CONFERENCE_TITLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ukraine-conference-title"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Events, key: Cow::Borrowed("ukraine-security-governance-conference-1-2016"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ukraine-security-governance-conference-1"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the conference called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Conference 1: Ukraine’s Security Governance – Challenges, Status and Needs")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("Conference 1: Ukraine’s Security Governance – Challenges, Status and Needs"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Conference on Ukraine’s Security Governance challenges, status and needs")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(49), last: Count(49) },
                    anchor: Some(Printed(Cow::Borrowed("a Conference on Ukraine’s Security Governance challenges"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const UKRAINE_PAB_DIB: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ukraine-pab-dib"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("pap-dib"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dib-self-assessment-kit"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which acronym names the plan whose nations the kit is meant for?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("PAB-DIB")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(65), last: Count(65) },
                    anchor: Some(Printed(Cow::Borrowed("the nations identified by the PAB-DIB"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("PAP-DIB was expected, which stands in the sentence before."))),
    ..Discrepancy::EMPTY
};

const UKRAINE_TEASERS_CUT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("ukraine-teasers-cut"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("ukraine-publications"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("With which words does the teaser of each publication break off?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("their existing traini")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bi-reference-curriculum"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(45), last: Count(45) },
                    anchor: Some(Printed(Cow::Borrowed("their existing traini … read more"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("that will be held in Ukraine")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("ukraine-security-governance-conference-1"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(49), last: Count(49) },
                    anchor: Some(Printed(Cow::Borrowed("that will be held in Ukraine … read more"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("in the defence and")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bi-course-catalogue"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(53), last: Count(53) },
                    anchor: Some(Printed(Cow::Borrowed("in the defence and … read more"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("and an outl")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bi-self-assessment-questionnaire"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(57), last: Count(57) },
                    anchor: Some(Printed(Cow::Borrowed("and an outl … read more"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("The toolkit includ")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bi-process-and-impact-montenegro"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(61), last: Count(61) },
                    anchor: Some(Printed(Cow::Borrowed("The toolkit includ … read more"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("identified by the PAB-DIB d")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dib-self-assessment-kit"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(65), last: Count(65) },
                    anchor: Some(Printed(Cow::Borrowed("identified by the PAB-DIB d … read more"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("The chapters in this")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dib-sourcebook"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(69), last: Count(69) },
                    anchor: Some(Printed(Cow::Borrowed("The chapters in this … read more"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Whole sentences were expected; each teaser is cut and followed by a link to read on, some of them within a word."))),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_HAENGGI_CLAIM: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-haenggi-claim"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-haenggi-un-can-deliver-all"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("haenggi-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What does Hänggi say about what the UN can do for reform?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("probably the only organization which can deliver, with its own human resources, just about every aspect")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("valasek-concluding-remarks-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(762), last: Count(762) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                        Count(760),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("probably the only organization which can deliver"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("the UN is best placed to assist states in improving capacity and governance of the security sector")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("haenggi-presentation-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(554), last: Count(554) },
                    anchor: Some(Printed(Cow::Borrowed("the UN is best placed to assist states"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The presentation as printed has no words on the own human resources of the UN."))),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_IF_NOT_THAN: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-if-not-than"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-common-thinking"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are cooperation and common thinking set against each other?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("if not cooperation than at least")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(764), last: Count(764) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("if not cooperation than at least some common thinking"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Then was expected in place of than."))),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_IT_CONCLUSION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-it-conclusion"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("valasek-concluding-remarks-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the conclusion on contexts begin?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("It conclusion")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(758), last: Count(758) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("It conclusion – we need to think"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("In conclusion was expected."))),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_IT_OWN: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-it-own"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("valasek-concluding-remarks-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the heading name the activities of the UN?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("it own SSR activities")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(760), last: Count(760) },
                    anchor: Some(Printed(Cow::Borrowed("the UN can strengthen it own SSR activities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Its own was expected."))),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_NATIONAL_EXAMPLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-national-example"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-announces-national-example"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which national example does Valášek give?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("let me use our own national example")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(776), last: Count(776) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                        Count(768),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("let me use our own national example"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The example was expected to follow; the text goes on with the last question at once."))),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_PRESIDENCY_WORD: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-presidency-word"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("valasek-closing-presidency-for-concept"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What is the turn of Slovakia at the head of the Security Council called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("UNSC chairmanship")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("valasek-concluding-remarks-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(778), last: Count(778) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("its upcoming UNSC chairmanship"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("presidency of the UN Security Council")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("valasek-opening-statement-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(154), last: Count(154) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("our upcoming presidency of the UN Security Council"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_SECOND_QUESTION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-second-question"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-question-strengthen-un"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the second question worded?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("what can be done to strengthen the UN's role in general")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(750), last: Count(750) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("to strengthen the UN's role in general"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("some of the specific ways in which the UN can strengthen it own SSR activities")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(760), last: Count(760) },
                    anchor: Some(Printed(Cow::Borrowed("some of the specific ways in which the UN"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Announced as a question on the role in general, headed as one on specific ways."))),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_SSC_CONCEPT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-ssc-concept"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-question-addressees"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which concept is to have addressees?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("SSC Concept")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(778), last: Count(778) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("who will an SSC Concept be addressed to"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("SSR Concept was expected, as at line 770."))),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_THIRD_HEADING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-third-heading"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("valasek-closing-questions"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which headings do the three questions have?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("1) What are some of the general shortcomings")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(752), last: Count(752) },
                    anchor: Some(Printed(Cow::Borrowed("1) What are some of the general shortcomings"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("2) What are some of the specific ways")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(760), last: Count(760) },
                    anchor: Some(Printed(Cow::Borrowed("2) What are some of the specific ways"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("What next")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(768), last: Count(770) },
                    headings: List(Cow::Borrowed(&[
                        Count(768),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("What next"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("A third numbered heading was expected for the question on the Security Council; the text announces the third point and goes on under a heading without a number."))),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_THIRD_PANEL: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-third-panel"), PhantomData),
    kind: DiscrepancyKind::Contradiction,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-third-panel-interaction"), scope: PhantomData },
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-session-2-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("In which session did the peacekeeping department and UNDP exchange views?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("in the third panel")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("valasek-concluding-remarks-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(764), last: Count(764) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                        Count(760),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("in the third panel, a very useful interaction"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Session 2: UN Approaches to SSR: Conceptual Considerations")),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1822), last: Count(1822) },
                    headings: List(Cow::Borrowed(&[
                        Count(1818),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Department of Peacekeeping Operations (DPKO)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1823), last: Count(1823) },
                    headings: List(Cow::Borrowed(&[
                        Count(1818),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("United Nations Development Programme (UNDP)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("By the programme DPKO and UNDP spoke together in session 2; in session 3 no speaker is from DPKO. The opening may be counted as the first panel."))),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_THIRD_QUESTION_UNANSWERED: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-third-question-unanswered"), PhantomData),
    kind: DiscrepancyKind::Omission,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-question-council-role"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What does Valášek answer to the question on the Council?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("the last set of questions concerning the role of the UN Security Council itself")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(766), last: Count(766) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                        Count(760),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the last set of questions concerning the role"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Remarks on the role of the Security Council were expected; what follows deals with the concept and names the Council only for the coming Slovak chairmanship."))),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_TO_BE_IMPLEMENT: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-to-be-implement"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-scenarios"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the verb of the sentence on scenarios printed?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("tends to be implement")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(776), last: Count(776) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("SSR tends to be implement"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Implemented was expected."))),
    ..Discrepancy::EMPTY
};

const VALASEK_CLOSING_UNITED_NATIONS_GENITIVE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("valasek-closing-united-nations-genitive"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-question-dedicated-agency"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the genitive of the organisation printed?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("United Nation's")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(764), last: Count(764) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the United Nation's work on SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("United Nations' was expected."))),
    ..Discrepancy::EMPTY
};

const ZANNIER_AMMUNITION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-ammunition"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("zannier-belarus-salw"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Is ammunition put in the plural?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("conventional ammunition")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(375), last: Count(375) },
                    anchor: Some(Printed(Cow::Borrowed("SALW and conventional ammunition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("conventional ammunitions")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(417), last: Count(417) },
                    anchor: Some(Printed(Cow::Borrowed("SALW and conventional ammunitions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(375), last: Count(375) },
            anchor: Some(Printed(Cow::Borrowed("SALW and conventional ammunition"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(417), last: Count(417) },
            anchor: Some(Printed(Cow::Borrowed("SALW and conventional ammunitions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_BIH_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-bih-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("bosnia-and-herzegovina"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("How is the state named?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Bosnia-Herzegovina")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(373), last: Count(373) },
                    anchor: Some(Printed(Cow::Borrowed("in Bosnia-Herzegovina or FYRoM"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Bosnia and Herzegovina (BiH)")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(410), last: Count(410) },
                    anchor: Some(Printed(Cow::Borrowed("In Bosnia and Herzegovina (BiH)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            anchor: Some(Printed(Cow::Borrowed("in Bosnia-Herzegovina or FYRoM"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(410), last: Count(410) },
            anchor: Some(Printed(Cow::Borrowed("In Bosnia and Herzegovina (BiH)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_BORDER_CONCEPT_TITLE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-border-concept-title"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("osce-border-concept-2005"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("titles"))),
    question: Prose(Cow::Borrowed("What is the title of the border concept?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("OSCE common Concept for Border Security and Management")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(375), last: Count(375) },
                    anchor: Some(Printed(Cow::Borrowed("OSCE common Concept for Border Security and Management"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("OSCE Concept on Border Security and Management")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(426), last: Count(426) },
                    anchor: Some(Printed(Cow::Borrowed("OSCE Concept on Border Security and Management"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(375), last: Count(375) },
            anchor: Some(Printed(Cow::Borrowed("OSCE common Concept for Border Security and Management"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(426), last: Count(426) },
            anchor: Some(Printed(Cow::Borrowed("OSCE Concept on Border Security and Management"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_BROKEN_PARAGRAPH: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-broken-paragraph"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("zannier-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where does the paragraph on the aims of field missions break?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("integrate the entire security sector")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(402), last: Count(402) },
                    anchor: Some(Printed(Cow::Borrowed("the aim to integrate the entire security sector"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("into a web of well-functioning democratic institutions")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(404), last: Count(404) },
                    anchor: Some(Printed(Cow::Borrowed("into a web of well-functioning democratic institutions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("One sentence is parted by a blank line."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(402), last: Count(402) },
            anchor: Some(Printed(Cow::Borrowed("the aim to integrate the entire security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(404), last: Count(404) },
            anchor: Some(Printed(Cow::Borrowed("into a web of well-functioning democratic institutions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_CODE_BULLET: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-code-bullet"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("zannier-code-areas"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the first bullet of the list printed?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("• respect for and adherence to …")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(381), last: Count(381) },
                    anchor: Some(Printed(Cow::Borrowed("• respect for and adherence to existing UN"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("commitments to arms control …")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(383), last: Count(383) },
                    anchor: Some(Printed(Cow::Borrowed("commitments to arms control, disarmament"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The bullet is broken in two by a blank line, and its mark differs from that of the other bullets."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(381), last: Count(381) },
            anchor: Some(Printed(Cow::Borrowed("• respect for and adherence to existing UN"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(383), last: Count(383) },
            anchor: Some(Printed(Cow::Borrowed("commitments to arms control, disarmament"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_COOPERATION_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-cooperation-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("zannier-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Are co-operative and co-ordination written with a hyphen?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("co-operative")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(398), last: Count(398) },
                    anchor: Some(Printed(Cow::Borrowed("this co-operative, comprehensive approach"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("cooperative")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(455), last: Count(455) },
                    anchor: Some(Printed(Cow::Borrowed("A trans-boundary, cooperative way"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("co-ordinate")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(457), last: Count(457) },
                    anchor: Some(Printed(Cow::Borrowed("field operations co-ordinate with one another"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("coordination")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(482), last: Count(482) },
                    anchor: Some(Printed(Cow::Borrowed("*coordination among international actors"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(398), last: Count(398) },
            anchor: Some(Printed(Cow::Borrowed("this co-operative, comprehensive approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(455), last: Count(455) },
            anchor: Some(Printed(Cow::Borrowed("A trans-boundary, cooperative way"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(457), last: Count(457) },
            anchor: Some(Printed(Cow::Borrowed("field operations co-ordinate with one another"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(482), last: Count(482) },
            anchor: Some(Printed(Cow::Borrowed("*coordination among international actors"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_DOUBLE_NUMBERING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-double-numbering"), PhantomData),
    kind: DiscrepancyKind::Repetition,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("zannier-working-principles"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are the six points numbered?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("1. First")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(477), last: Count(477) },
                    anchor: Some(Printed(Cow::Borrowed("1. First, a *clear vision"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("6. Finally")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(482), last: Count(482) },
                    anchor: Some(Printed(Cow::Borrowed("6. Finally, *coordination"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Each point carries a number and a word that says the same."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(477), last: Count(477) },
            anchor: Some(Printed(Cow::Borrowed("1. First, a *clear vision"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(482), last: Count(482) },
            anchor: Some(Printed(Cow::Borrowed("6. Finally, *coordination"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_EMPTY_BULLET: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-empty-bullet"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("zannier-border-examples"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What stands in the first bullet under the heading on borders?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("-")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(424), last: Count(426) },
                    anchor: Some(Printed(Cow::Borrowed("- The OSCE carries out a wide array"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The bullet is empty; the text that was expected in it follows as an ordinary paragraph."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(424), last: Count(426) },
            anchor: Some(Printed(Cow::Borrowed("- The OSCE carries out a wide array"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_FOOTNOTE_PLACE: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-footnote-place"), PhantomData),
    kind: DiscrepancyKind::Structure,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Definitions, key: Cow::Borrowed("zannier-oecd-ssr"), scope: PhantomData },
        Ref { collection: Collection::Lists, key: Cow::Borrowed("zannier-border-examples"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Where does footnote 3 stand?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("³ The OECD defines SSR")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("³ The OECD defines SSR as building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("It stands inside the list on borders; its mark is in the paragraph on field missions (line 404)."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(428), last: Count(428) },
            anchor: Some(Printed(Cow::Borrowed("³ The OECD defines SSR as building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_FYROM_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-fyrom-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("fyr-macedonia"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("How is the state named?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("FYRoM")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(373), last: Count(373) },
                    anchor: Some(Printed(Cow::Borrowed("in Bosnia-Herzegovina or FYRoM"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("FYROM")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(411), last: Count(411) },
                    anchor: Some(Printed(Cow::Borrowed("Albania, Croatia, FYROM, Kosovo"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("former Yugoslav Republic of Macedonia")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(432), last: Count(432) },
                    anchor: Some(Printed(Cow::Borrowed("In the former Yugoslav Republic of Macedonia"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Former Yugoslav Republic of Macedonia")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(451), last: Count(451) },
                    anchor: Some(Printed(Cow::Borrowed("the Former Yugoslav Republic of Macedonia"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            anchor: Some(Printed(Cow::Borrowed("in Bosnia-Herzegovina or FYRoM"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("Albania, Croatia, FYROM, Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(432), last: Count(432) },
            anchor: Some(Printed(Cow::Borrowed("In the former Yugoslav Republic of Macedonia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(451), last: Count(451) },
            anchor: Some(Printed(Cow::Borrowed("the Former Yugoslav Republic of Macedonia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_OECD_DAC_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-oecd-dac-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("How are OECD and DAC joined?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("OECD DAC")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(238), last: Count(238) },
                    anchor: Some(Printed(Cow::Borrowed("Graham Thompson OECD DAC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("OECD/DAC")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(404), last: Count(404) },
                    anchor: Some(Printed(Cow::Borrowed("as supported by the OECD/DAC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(238), last: Count(238) },
            anchor: Some(Printed(Cow::Borrowed("Graham Thompson OECD DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(404), last: Count(404) },
            anchor: Some(Printed(Cow::Borrowed("as supported by the OECD/DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_OECD_DEFINITION: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-oecd-definition"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Definitions, key: Cow::Borrowed("zannier-oecd-ssr"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How does the OECD define reform of the security sector?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("building \"legitimate and accountable systems of security to prevent violent conflict\"")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("building \"legitimate and accountable systems of security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("the transformation of the 'security system'")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1462), last: Count(1462) },
                    anchor: Some(Printed(Cow::Borrowed("The OECD defines SSR as \"the transformation of"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Both passages say 'the OECD defines SSR as', and name documents of different years."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(428), last: Count(428) },
            anchor: Some(Printed(Cow::Borrowed("building \"legitimate and accountable systems of security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1462), last: Count(1462) },
            anchor: Some(Printed(Cow::Borrowed("The OECD defines SSR as \"the transformation of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_ORGANISATION_SPELLING: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-organisation-spelling"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("zannier-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Is the text spelt with s or with z?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("organisers")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(371), last: Count(371) },
                    anchor: Some(Printed(Cow::Borrowed("thanking the organisers of this event"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("organizations")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(373), last: Count(373) },
                    anchor: Some(Printed(Cow::Borrowed("among international organizations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("democratization")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    anchor: Some(Printed(Cow::Borrowed("police reform, democratization"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("demobilisation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(413), last: Count(413) },
                    anchor: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(371), last: Count(371) },
            anchor: Some(Printed(Cow::Borrowed("thanking the organisers of this event"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            anchor: Some(Printed(Cow::Borrowed("among international organizations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            anchor: Some(Printed(Cow::Borrowed("police reform, democratization"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(413), last: Count(413) },
            anchor: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_PARTICIPATING_STATES: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-participating-states"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("zannier-presentation-2006"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are the states of the OSCE called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("OSCE-participating states")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(379), last: Count(379) },
                    anchor: Some(Printed(Cow::Borrowed("adopted by OSCE-participating states"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("participating states")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(394), last: Count(394) },
                    anchor: Some(Printed(Cow::Borrowed("challenge for participating states"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(379), last: Count(379) },
            anchor: Some(Printed(Cow::Borrowed("adopted by OSCE-participating states"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(394), last: Count(394) },
            anchor: Some(Printed(Cow::Borrowed("challenge for participating states"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_POLITICOMILITARY: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-politicomilitary"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("zannier-security-dimensions"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How is the word for the political and military dimension spelt?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("politicomilitary")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(398), last: Count(398) },
                    anchor: Some(Printed(Cow::Borrowed("encompassing the politicomilitary, human"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("politico-military")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(373), last: Count(373) },
                    anchor: Some(Printed(Cow::Borrowed("in the politico-military field"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The hyphen that stands elsewhere is missing."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(398), last: Count(398) },
            anchor: Some(Printed(Cow::Borrowed("encompassing the politicomilitary, human"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            anchor: Some(Printed(Cow::Borrowed("in the politico-military field"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_PRINCIPLES_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-principles-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("zannier-working-principles"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("What are the six points called?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Working principles")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(473), last: Count(473) },
                    anchor: Some(Printed(Cow::Borrowed("Working principles – tried and tested"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("policy recommendations")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(475), last: Count(475) },
                    anchor: Some(Printed(Cow::Borrowed("the following policy recommendations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("basic requirements")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(484), last: Count(484) },
                    anchor: Some(Printed(Cow::Borrowed("some basic requirements for successful"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(473), last: Count(473) },
            anchor: Some(Printed(Cow::Borrowed("Working principles – tried and tested"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(475), last: Count(475) },
            anchor: Some(Printed(Cow::Borrowed("the following policy recommendations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(484), last: Count(484) },
            anchor: Some(Printed(Cow::Borrowed("some basic requirements for successful"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_SEE_NAME: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-see-name"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("south-eastern-europe"), scope: PhantomData },
    ])),
    field: Some(FieldName(Cow::Borrowed("names"))),
    question: Prose(Cow::Borrowed("How is the region named?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("South-East Europe")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(411), last: Count(411) },
                    anchor: Some(Printed(Cow::Borrowed("particularly in South-East Europe"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("South East Europe")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(431), last: Count(431) },
                    anchor: Some(Printed(Cow::Borrowed("In South East Europe"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("South-East European region")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(431), last: Count(431) },
                    anchor: Some(Printed(Cow::Borrowed("throughout the South-East European region"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("SEE")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    anchor: Some(Printed(Cow::Borrowed("refugee return especially in SEE"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("particularly in South-East Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(431), last: Count(431) },
            anchor: Some(Printed(Cow::Borrowed("In South East Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(431), last: Count(431) },
            anchor: Some(Printed(Cow::Borrowed("throughout the South-East European region"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            anchor: Some(Printed(Cow::Borrowed("refugee return especially in SEE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_SERBIA_MONTENEGRO: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-serbia-montenegro"), PhantomData),
    kind: DiscrepancyKind::Variant,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("serbia"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("montenegro"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("kosovo"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("serbia-and-montenegro"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("How are Serbia, Montenegro and Kosovo named?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("Kosovo, Kyrgyzstan, Montenegro and Serbia")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(411), last: Count(411) },
                    anchor: Some(Printed(Cow::Borrowed("Kosovo, Kyrgyzstan, Montenegro and Serbia"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
        Claim {
            printed: Printed(Cow::Borrowed("Serbia and Montenegro, …, Kosovo/Serbia and Montenegro, Montenegro/Serbia and Montenegro")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(451), last: Count(451) },
                    anchor: Some(Printed(Cow::Borrowed("Kosovo/Serbia and Montenegro, Montenegro/Serbia and Montenegro"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("The speech lists them one by one, the note as parts of one state beside that state itself."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("Kosovo, Kyrgyzstan, Montenegro and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(451), last: Count(451) },
            anchor: Some(Printed(Cow::Borrowed("Kosovo/Serbia and Montenegro, Montenegro/Serbia and Montenegro"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

const ZANNIER_THOUGH: Discrepancy = Discrepancy {
    id: Id(Cow::Borrowed("zannier-though"), PhantomData),
    kind: DiscrepancyKind::Misprint,
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("zannier-extensive-field-work"), scope: PhantomData },
    ])),
    question: Prose(Cow::Borrowed("Which preposition stands before 'its eighteen field operations'?")),
    claims: List(Cow::Borrowed(&[
        Claim {
            printed: Printed(Cow::Borrowed("though")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(373), last: Count(373) },
                    anchor: Some(Printed(Cow::Borrowed("mainly though its eighteen field operations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Claim::EMPTY
        },
    ])),
    reason: Some(Prose(Cow::Borrowed("Expected: through."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            anchor: Some(Printed(Cow::Borrowed("mainly though its eighteen field operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("claims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Discrepancy::EMPTY
};

pub(super) const TABLE: &[Discrepancy] = &[
    BURIAN_COUNTRY_RELAPSES,
    BURIAN_FULL_STOP,
    BURIAN_ORGANIZ_ZING,
    BURIAN_SHAREHOLDERS,
    BURIAN_UNNUMBERED_POINTS,
    HAENGGI_AD_HOC_GROUP_NAME,
    HAENGGI_C34_QUOTATION,
    HAENGGI_FOLLOWING_PRESENTATIONS,
    HAENGGI_IN_INCREASED,
    HAENGGI_INSTRAW_PROGRAMME_NAME,
    HAENGGI_ONLY_OR_BEST_PLACED,
    HAENGGI_SPLIT_SENTENCE,
    KUBIS_EC_CONCEPT_TITLE,
    KUBIS_HUMAN_SECURITY_QUOTATION,
    KUBIS_ON_HAND,
    KUBIS_PRESIDENCY_DATE,
    KUBIS_QUOTATION_EXPERIENCE,
    KUBIS_QUOTATION_REALITIES,
    KUBIS_QUOTATION_REGIONAL,
    KUBIS_SPEECH_NAME,
    KUBIS_THEY_ARE,
    LAW_A_SSR,
    LAW_AND_AMPERSAND,
    LAW_APPROACH_PERSPECTIVE,
    LAW_BULLETS_DOUBLED,
    LAW_CAPACITY_BUILDING_HYPHEN,
    LAW_CHALLENGE_LABELS,
    LAW_ECOWAS_SCOPE,
    LAW_GOVERNANCE_PERSPECTIVE,
    LAW_IGO_TERMS,
    LAW_NORM_SETTING_BREAK,
    LAW_NORM_SETTING_DEVELOPMENT,
    LAW_OECD_FOCUS,
    LAW_OECD_NAME,
    LAW_PAPER_PRESENTATION,
    LAW_PARAGRAPH_BREAK,
    LAW_PRACTICED,
    LAW_STABILITY_PACT_SCOPE,
    LAW_TABLE_1_CELLS,
    LAW_TABLE_2_ROWS,
    LAW_TABLE_HEADER_BREAK,
    LAW_UN_ELEMENTS,
    LAW_UNDPKO_NAME,
    MAURING_FOCUS,
    MAURING_FORM_A_HOLISTIC,
    MAURING_OSCE_ROLE,
    MAURING_SECRETARIAT_TWICE,
    MAURING_STAGES_UNTOLD,
    MAURING_TEAMS_IS,
    MAURING_TOPIC,
    MAURING_YEAR_END_RESULT,
    NATO_APOSTROPHE,
    NATO_BUILDING_INTEGRITY_NAME,
    NATO_FOOTNOTE_SPACING,
    NATO_PAGE_TITLE,
    NATO_PAP_DIB_KIND,
    NATO_PAP_DIB_NAME,
    NATO_PFP_NAME,
    NATO_POST_CONFLICT_SPELLING,
    NATO_REFERENCES_DIFFER,
    NATO_SOURCES_HEADING,
    NATO_UKRAINE_SECTION,
    NIKWIGIZE_GUINEA_BISSAU_SPELLING,
    NIKWIGIZE_LOOSE_CAPITALS,
    NIKWIGIZE_MODERNISATION_SPELLING,
    NIKWIGIZE_ODA_NAME,
    NIKWIGIZE_OUTLINE_AND_SECTIONS,
    NIKWIGIZE_PEACEBUILDING_SPELLING,
    NIKWIGIZE_POSITION_MISSING,
    NIKWIGIZE_PRISONS_TWICE,
    NIKWIGIZE_SECTION_4,
    NIKWIGIZE_TRUST_BETWEEN_WHOM,
    OV_AU_COMMA_AFTER_SUBJECT,
    OV_AU_DASH,
    OV_AU_FRAMEWORK_NAME,
    OV_CARRIED_OUT,
    OV_COOPERATION_SPELLING,
    OV_COORDINATED_SPELLING,
    OV_DEFINITION_ON,
    OV_DELEGATIONS_CAPITAL,
    OV_DOCUMENT_TITLE,
    OV_ECOWAS_FRAMEWORK_NAME,
    OV_ECOWAS_PROTOCOL_NAME,
    OV_ECOWAS_ROADMAP_BREAK,
    OV_EU_ANALYSIS_NUMBER,
    OV_EU_FRAMEWORK_NAME,
    OV_EU_PRINCIPLES_HEADING,
    OV_EU_RESPONSIBILITY_OF,
    OV_EU_RISK_PUNCTUATION,
    OV_EU_STEPS_TAKEN,
    OV_FOUNDATION_TO,
    OV_GENDER_THROUGH,
    OV_GOF_UNEXPLAINED,
    OV_GUINEA_BISSAU_HYPHEN,
    OV_HEADING_DEFINITION_CAPITAL,
    OV_HEADINGS_FORM,
    OV_IS_STILL_REMAINS,
    OV_LINKS_WITHOUT_ADDRESS,
    OV_MOBILIZATION_SPELLING,
    OV_NATO_HEADING,
    OV_NATO_LABELS,
    OV_NATO_NO_DEFINITION,
    OV_NATO_NUMBERING,
    OV_NATO_PARTNER_LIST,
    OV_OGN_PLURAL,
    OV_OSCE_BULLETS_BREAK,
    OV_OSCE_BULLETS_PUNCTUATION,
    OV_OSCE_DEFINITION_ON,
    OV_OSCE_LABELS,
    OV_OSCE_PUBLISHED_INTERNAL,
    OV_OSCE_SSR_SSGR,
    OV_PAP_DIB_NAME,
    OV_PAP_DIB_PROGRAMME,
    OV_PARTNERS_CAPITAL,
    OV_PFSSR_UNEXPLAINED,
    OV_POLICY_AS_LEGISLATION,
    OV_RECS_ACKNOWLEDGED_BY,
    OV_RECS_LEADING_WORDING,
    OV_RECS_REPETITION,
    OV_RESOLUTION_2151_NAME,
    OV_RULE_OF_LAW_CAPITALS,
    OV_SECURITY_SYSTEM_SECTOR,
    OV_SG_REPORT_COMMA,
    OV_SHOULD_TO_BE,
    OV_SOUTH_AFRICA_HYPHEN,
    OV_SSGR_SSRG,
    OV_STATE_CAPITALS,
    OV_UNOPS_ARTICLE,
    PO_AMERICAN_SPELLING,
    PO_OSCE_SERBIA_NAME,
    PO_POLICING_LINK,
    PO_UNSMIL_PLURAL,
    PROGRAMME_AN_RECOVERY,
    PROGRAMME_CONCLUDING_SPEAKERS,
    PROGRAMME_DEHERRE_NOT_PRINTED,
    PROGRAMME_DPKO_NAME,
    PROGRAMME_EBO_NOT_PRINTED,
    PROGRAMME_HARLAND_NOT_PRINTED,
    PROGRAMME_LAW_NAME,
    PROGRAMME_ONG_NOT_PRINTED,
    PROGRAMME_PESKO_NAME,
    PROGRAMME_POLITICAL_AFFAIRES,
    PROGRAMME_POND_NOT_PRINTED,
    PROGRAMME_SLAY_ROLE,
    PROGRAMME_THOMPSON_NAME,
    PROGRAMME_VALASEK_POSITION,
    PROGRAMME_ZANNIER_ORDER,
    SLAY_CONCEPTS_OR_DIMENSIONS,
    SLAY_DCAF_NAME,
    SLAY_FOOTNOTE_7_NUMBER,
    SLAY_FOOTNOTE_MARKS,
    SLAY_LARGER_FREEDOM_ADDRESS,
    SLAY_POST_CONFLICT_WORDING,
    SLAY_RULE_TYPE,
    SLAY_SECRETARY_GENERAL_SPELLING,
    SLAY_SINCE_1990S,
    SLAY_SPEAKER_OR_CHAIR,
    SLAY_SPLIT_SENTENCES,
    SUMMARY_CONTENTS_BACKGROUND_HEADING,
    SUMMARY_CONTENTS_KEY_MESSAGES_AUTHOR,
    SUMMARY_CONTENTS_KEY_MESSAGES_DRAFT,
    SUMMARY_CONTENTS_PROGRAMME_TITLE,
    SUMMARY_CONTENTS_STRAY_STOP,
    SUMMARY_CONTENTS_VALASEK_OPENING,
    SUMMARY_DPKO_NAME,
    SUMMARY_ECOWAS_MECHANISM_NAME,
    SUMMARY_ECOWAS_PROTOCOL_NAME,
    SUMMARY_EU_COUNCIL_OR_EUROPEAN_COUNCIL,
    SUMMARY_IGO_PAPER_TITLE,
    SUMMARY_ISSR_FOCUS,
    SUMMARY_KUBIS_QUOTATION,
    SUMMARY_KUBIS_QUOTATION_ARTICLES,
    SUMMARY_MISPRINT_ACTORS_STOP,
    SUMMARY_MISPRINT_LESSONSLEARNED,
    SUMMARY_MISPRINT_NUMBER_CHOICES,
    SUMMARY_MISPRINT_POSTCONFLICT,
    SUMMARY_MISPRINT_THE_ITS,
    SUMMARY_OSCE_MEMBER_COUNT,
    SUMMARY_PAP_DIB_NAME,
    SUMMARY_UN_PAPER_TITLE,
    THOMPSON_CONFLICT_GUIDELINES_TITLE,
    THOMPSON_COOPERATION_SPELLING,
    THOMPSON_COORDINATION_SPELLING,
    THOMPSON_CPDC_NAME,
    THOMPSON_DEFENCE_DEVELOPMENT,
    THOMPSON_DEPENDANT,
    THOMPSON_DOUBLE_ARTICLE,
    THOMPSON_ELLIPSIS,
    THOMPSON_FAMILY_TREE,
    THOMPSON_GUIDELINES_TITLE,
    THOMPSON_IF_SSR_LIST_END,
    THOMPSON_IF_SSR_TITLE,
    THOMPSON_INTERNAL_EXTERNAL,
    THOMPSON_MAINSTREAM_ITEM,
    THOMPSON_NAME,
    THOMPSON_REGARDING,
    THOMPSON_SECTOR_SYSTEM,
    THOMPSON_SECURITY_JUSTICE_SYSTEM,
    THOMPSON_TEST_YEARS,
    THOMPSON_TRMS,
    THOMPSON_WHOLE_OF_GOVERNMENT,
    UKRAINE_BI_CURRICULUM_TITLE,
    UKRAINE_CONFERENCE_TITLE,
    UKRAINE_PAB_DIB,
    UKRAINE_TEASERS_CUT,
    VALASEK_CLOSING_HAENGGI_CLAIM,
    VALASEK_CLOSING_IF_NOT_THAN,
    VALASEK_CLOSING_IT_CONCLUSION,
    VALASEK_CLOSING_IT_OWN,
    VALASEK_CLOSING_NATIONAL_EXAMPLE,
    VALASEK_CLOSING_PRESIDENCY_WORD,
    VALASEK_CLOSING_SECOND_QUESTION,
    VALASEK_CLOSING_SSC_CONCEPT,
    VALASEK_CLOSING_THIRD_HEADING,
    VALASEK_CLOSING_THIRD_PANEL,
    VALASEK_CLOSING_THIRD_QUESTION_UNANSWERED,
    VALASEK_CLOSING_TO_BE_IMPLEMENT,
    VALASEK_CLOSING_UNITED_NATIONS_GENITIVE,
    ZANNIER_AMMUNITION,
    ZANNIER_BIH_NAME,
    ZANNIER_BORDER_CONCEPT_TITLE,
    ZANNIER_BROKEN_PARAGRAPH,
    ZANNIER_CODE_BULLET,
    ZANNIER_COOPERATION_SPELLING,
    ZANNIER_DOUBLE_NUMBERING,
    ZANNIER_EMPTY_BULLET,
    ZANNIER_FOOTNOTE_PLACE,
    ZANNIER_FYROM_NAME,
    ZANNIER_OECD_DAC_NAME,
    ZANNIER_OECD_DEFINITION,
    ZANNIER_ORGANISATION_SPELLING,
    ZANNIER_PARTICIPATING_STATES,
    ZANNIER_POLITICOMILITARY,
    ZANNIER_PRINCIPLES_NAME,
    ZANNIER_SEE_NAME,
    ZANNIER_SERBIA_MONTENEGRO,
    ZANNIER_THOUGH,
];
