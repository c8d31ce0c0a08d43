// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const A_BRYDEN: Person = Person {
    id: Id(Cow::Borrowed("a-bryden"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("A. Bryden")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1668), last: Count(1668) },
            anchor: Some(Printed(Cow::Borrowed("A. Bryden & H. Hänggi"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const ADEDEJI_EBO: Person = Person {
    id: Id(Cow::Borrowed("adedeji-ebo"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Adedeji Ebo")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Senior Fellow"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1840), last: Count(1840) },
                    anchor: Some(Printed(Cow::Borrowed("Adedeji Ebo, Senior Fellow"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf-africa-working-group"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Coordinator of Africa Working Group"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1840), last: Count(1840) },
                    anchor: Some(Printed(Cow::Borrowed("Coordinator of Africa Working Group, DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1840), last: Count(1840) },
            anchor: Some(Printed(Cow::Borrowed("Adedeji Ebo, Senior Fellow"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const ANDRE_NIKWIGIZE: Person = Person {
    id: Id(Cow::Borrowed("andre-nikwigize"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("André Nikwigize")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("unowa"), scope: PhantomData }),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1833), last: Count(1833) },
                    anchor: Some(Printed(Cow::Borrowed("André Nikwigize, UNOWA, Dakar"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(656), last: Count(656) },
                    anchor: Some(Printed(Cow::Borrowed("André Nikwigize UNOWA"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1833), last: Count(1833) },
            anchor: Some(Printed(Cow::Borrowed("André Nikwigize, UNOWA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(656), last: Count(656) },
            anchor: Some(Printed(Cow::Borrowed("André Nikwigize UNOWA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const BEN_SLAY: Person = Person {
    id: Id(Cow::Borrowed("ben-slay"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ben Slay")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bratislava-centre"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Director"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1829), last: Count(1829) },
                    anchor: Some(Printed(Cow::Borrowed("Director, Bratislava Regional Centre"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(566), last: Count(566) },
                    headings: List(Cow::Borrowed(&[
                        Count(558),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("As the director of UNDP's Bratislava Regional Centre"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData }),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(558), last: Count(558) },
                    anchor: Some(Printed(Cow::Borrowed("Ben Slay UNDP"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1829), last: Count(1829) },
            anchor: Some(Printed(Cow::Borrowed("**Ben Slay,** Director"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(558), last: Count(558) },
            anchor: Some(Printed(Cow::Borrowed("Ben Slay UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const CHRISTOPHE_DEHERRE: Person = Person {
    id: Id(Cow::Borrowed("christophe-deherre"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Christophe Deherre")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-civ-mil-cell"), scope: PhantomData }),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1814), last: Count(1814) },
                    anchor: Some(Printed(Cow::Borrowed("Christophe Deherre, Civ-Mil Cell of the EU Military Staff"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1814), last: Count(1814) },
            anchor: Some(Printed(Cow::Borrowed("Christophe Deherre, Civ-Mil Cell"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const CHRISTOPHER_PATTEN: Person = Person {
    id: Id(Cow::Borrowed("christopher-patten"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Christopher Patten")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("united-kingdom"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("politician"))),
            tenure: Some(Tenure::Former),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(634), last: Count(634) },
                    anchor: Some(Printed(Cow::Borrowed("led by former British politician"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
        Role {
            position: Some(Printed(Cow::Borrowed("European commissioner"))),
            tenure: Some(Tenure::Future),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(634), last: Count(634) },
                    anchor: Some(Printed(Cow::Borrowed("future European commissioner Christopher Patten"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("patten-commission"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(634), last: Count(634) },
                    anchor: Some(Printed(Cow::Borrowed("international commission led by former British politician"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(634), last: Count(634) },
            anchor: Some(Printed(Cow::Borrowed("Christopher Patten looked only at"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const DAVID_HARLAND: Person = Person {
    id: Id(Cow::Borrowed("david-harland"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("David Harland")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko-change-management"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Director Change Management"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1822), last: Count(1822) },
                    anchor: Some(Printed(Cow::Borrowed("Director Change Management, Department of Peacekeeping Operations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1822), last: Count(1822) },
            anchor: Some(Printed(Cow::Borrowed("David Harland, Director Change Management"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const DAVID_LAW: Person = Person {
    id: Id(Cow::Borrowed("david-law"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("David M. Law")),
        Printed(Cow::Borrowed("David Law")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Senior Fellow"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1812), last: Count(1812) },
                    anchor: Some(Printed(Cow::Borrowed("David Law, Senior Fellow"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(180), last: Count(180) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("organisation")),
                        FieldName(Cow::Borrowed("tenure")),
                    ])),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf-ssr-working-group"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Coordinator of SSR Working Group"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1812), last: Count(1812) },
                    anchor: Some(Printed(Cow::Borrowed("Coordinator of SSR Working Group, DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("David M. Law (ed.)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("David M. Law (ed.)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1812), last: Count(1812) },
            anchor: Some(Printed(Cow::Borrowed("David Law, Senior Fellow"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(754), last: Count(754) },
            anchor: Some(Printed(Cow::Borrowed("David Law, in his presentation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1213), last: Count(1213) },
            anchor: Some(Printed(Cow::Borrowed("to the attention of David Law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const FRODE_MAURING: Person = Person {
    id: Id(Cow::Borrowed("frode-mauring"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Frode Mauring")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("UNDP Resident Representative in Kosovo"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1830), last: Count(1830) },
                    anchor: Some(Printed(Cow::Borrowed("UNDP Resident Representative in Kosovo"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(622), last: Count(622) },
                    anchor: Some(Printed(Cow::Borrowed("Frode Mauring UNDP"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("organisation")),
                        FieldName(Cow::Borrowed("tenure")),
                    ])),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1830), last: Count(1830) },
            anchor: Some(Printed(Cow::Borrowed("Frode Mauring, UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(622), last: Count(622) },
            anchor: Some(Printed(Cow::Borrowed("Frode Mauring UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const GRAHAM_THOMPSON: Person = Person {
    id: Id(Cow::Borrowed("graham-thompson"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Graham Thompson")),
        Printed(Cow::Borrowed("Graham Thomson")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-ssr-task-team"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Head of OECD Task Team on SSR"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1813), last: Count(1813) },
                    anchor: Some(Printed(Cow::Borrowed("Head of OECD Task Team on SSR for DAC CPDC Network"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData }),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(238), last: Count(238) },
                    anchor: Some(Printed(Cow::Borrowed("Graham Thompson OECD DAC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1813), last: Count(1813) },
            anchor: Some(Printed(Cow::Borrowed("Graham Thomson, Head"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(238), last: Count(238) },
            anchor: Some(Printed(Cow::Borrowed("Graham Thompson OECD DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const GUILLERMO_ODONNELL: Person = Person {
    id: Id(Cow::Borrowed("guillermo-odonnell"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Guillermo O'Donnell")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(595), last: Count(595) },
            anchor: Some(Printed(Cow::Borrowed("Guillermo O'Donnell and Philippe C. Schmitter"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const HEINER_HAENGGI: Person = Person {
    id: Id(Cow::Borrowed("heiner-haenggi"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Heiner Hänggi")),
        Printed(Cow::Borrowed("H. Hänggi")),
    ])),
    honorifics: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Dr.")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Assistant Director"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1821), last: Count(1821) },
                    anchor: Some(Printed(Cow::Borrowed("Heiner Hänggi, Assistant Director and Head of Research, DCAF"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(490), last: Count(490) },
                    anchor: Some(Printed(Cow::Borrowed("Heiner Hänggi DCAF"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("organisation")),
                        FieldName(Cow::Borrowed("tenure")),
                    ])),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(821), last: Count(821) },
                    anchor: Some(Printed(Cow::Borrowed("attention of Heiner Hänggi"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("organisation")),
                        FieldName(Cow::Borrowed("tenure")),
                    ])),
                    inferred: Some(Prose(Cow::Borrowed("He takes corrections to DCAF's paper; his address is one of DCAF."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Head of Research"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1821), last: Count(1821) },
                    anchor: Some(Printed(Cow::Borrowed("Head of Research, DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1821), last: Count(1821) },
            anchor: Some(Printed(Cow::Borrowed("Heiner Hänggi, Assistant Director"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(116), last: Count(116) },
            anchor: Some(Printed(Cow::Borrowed("Ambassador Winkler and Dr. Hänggi"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("honorifics")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(490), last: Count(490) },
            anchor: Some(Printed(Cow::Borrowed("Heiner Hänggi DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(821), last: Count(821) },
            anchor: Some(Printed(Cow::Borrowed("attention of Heiner Hänggi"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1668), last: Count(1668) },
            anchor: Some(Printed(Cow::Borrowed("A. Bryden & H. Hänggi"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const IVAN_BANDURA: Person = Person {
    id: Id(Cow::Borrowed("ivan-bandura"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ivan Bandura")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(71), last: Count(71) },
            anchor: Some(Printed(Cow::Borrowed("Photo credit: Ivan Bandura (Flickr)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const JAN_KUBIS: Person = Person {
    id: Id(Cow::Borrowed("jan-kubis"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ján Kubiš")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mfa"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Minister of Foreign Affairs of the Slovak Republic"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(17), last: Count(17) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Minister of Foreign Affairs of the Slovak Republic"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(85), last: Count(85) },
                    anchor: Some(Printed(Cow::Borrowed("the keynote speech by the Slovak Minister of Foreign Affairs"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(112), last: Count(112) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Minister of Foreign Affairs of the Slovak Republic"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("organisation")),
                        FieldName(Cow::Borrowed("position")),
                        FieldName(Cow::Borrowed("tenure")),
                    ])),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("new capacity as the Foreign Minister of Slovakia"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("tenure")),
                    ])),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1806), last: Count(1806) },
                    anchor: Some(Printed(Cow::Borrowed("Minister of Foreign Affairs of the Slovak Republic"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("position")),
                    ])),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Secretary General"))),
            tenure: Some(Tenure::Former),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("a former Secretary General of the OSCE"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Special Representative of the EU in the Central Asia"))),
            tenure: Some(Tenure::Former),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Special Representative of the EU in the Central Asia"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(17), last: Count(17) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Ján Kubiš, Minister of Foreign Affairs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1806), last: Count(1806) },
            anchor: Some(Printed(Cow::Borrowed("Ján Kubiš, Minister of Foreign Affairs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const JEAN_MARIE_GUEHENNO: Person = Person {
    id: Id(Cow::Borrowed("jean-marie-guehenno"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Jean-Marie Guéhenno")),
    ])),
    honorifics: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Mr.")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Under-Secretary General for Peacekeeping Operations"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(972), last: Count(972) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(968),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Under-Secretary General for Peacekeeping Operations"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(952), last: Count(952) },
                    headings: List(Cow::Borrowed(&[
                        Count(950),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Under-Secretary General for Peacekeeping called"))),
                    inferred: Some(Prose(Cow::Borrowed("Line 952 gives no name; line 972 names the holder."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(972), last: Count(972) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Mr. Jean-Marie Guéhenno"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("honorifics")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const JONAS_HAGMANN: Person = Person {
    id: Id(Cow::Borrowed("jonas-hagmann"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Jonas Hagmann")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData }),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(821), last: Count(821) },
                    anchor: Some(Printed(Cow::Borrowed("and Jonas Hagmann at"))),
                    inferred: Some(Prose(Cow::Borrowed("He takes corrections to DCAF's paper; his address is one of DCAF."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(821), last: Count(821) },
            anchor: Some(Printed(Cow::Borrowed("and Jonas Hagmann at"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const KALMAN_MIZSEI: Person = Person {
    id: Id(Cow::Borrowed("kalman-mizsei"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Kalman Mizsei")),
    ])),
    honorifics: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Mr.")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-rbec"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Director"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(564), last: Count(564) },
                    anchor: Some(Printed(Cow::Borrowed("Director of UNDP's Regional Bureau for Europe"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(564), last: Count(564) },
            anchor: Some(Printed(Cow::Borrowed("Mr. Kalman Mizsei"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("honorifics")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const KATHLEEN_CRAVERO: Person = Person {
    id: Id(Cow::Borrowed("kathleen-cravero"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Kathleen Cravero")),
    ])),
    honorifics: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ms.")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bcpr"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Director"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(564), last: Count(564) },
                    anchor: Some(Printed(Cow::Borrowed("Director of UNDP's Bureau for Crisis Prevention"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(564), last: Count(564) },
            anchor: Some(Printed(Cow::Borrowed("Ms. Kathleen Cravero"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("honorifics")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const KELVIN_ONG: Person = Person {
    id: Id(Cow::Borrowed("kelvin-ong"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Kelvin Ong")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-jssr-team"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("JSSR Team Leader"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1823), last: Count(1823) },
                    anchor: Some(Printed(Cow::Borrowed("JSSR Team Leader, Bureau for Crisis Prevention an Recovery"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(756), last: Count(756) },
            anchor: Some(Printed(Cow::Borrowed("Kelvin Ong mentioned similar work"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1823), last: Count(1823) },
            anchor: Some(Printed(Cow::Borrowed("**Kelvin Ong,** JSSR Team Leader"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const KOFI_ANNAN: Person = Person {
    id: Id(Cow::Borrowed("kofi-annan"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Kofi Annan")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("UN Secretary-General"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(952), last: Count(952) },
                    headings: List(Cow::Borrowed(&[
                        Count(950),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("UN Secretary-General Kofi Annan"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(836), last: Count(836) },
                    anchor: Some(Printed(Cow::Borrowed("As UN Secretary General Kofi Annan noted"))),
                    inferred: Some(Prose(Cow::Borrowed("Named with his office and without a word that it had ended."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(836), last: Count(836) },
            anchor: Some(Printed(Cow::Borrowed("UN Secretary General Kofi Annan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN Secretary-General Kofi Annan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const LAMBERTO_ZANNIER: Person = Person {
    id: Id(Cow::Borrowed("lamberto-zannier"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Lamberto Zannier")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-cpc"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Director"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1832), last: Count(1832) },
                    anchor: Some(Printed(Cow::Borrowed("Director, OSCE Conflict Prevention Centre"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(371), last: Count(371) },
                    headings: List(Cow::Borrowed(&[
                        Count(367),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("on behalf of the OSCE Conflict Prevention Centre"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("organisation")),
                        FieldName(Cow::Borrowed("tenure")),
                    ])),
                    inferred: Some(Prose(Cow::Borrowed("He speaks on behalf of the centre."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData }),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(367), last: Count(367) },
                    anchor: Some(Printed(Cow::Borrowed("Lamberto Zannier OSCE"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1832), last: Count(1832) },
            anchor: Some(Printed(Cow::Borrowed("Lamberto Zannier, Director"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(367), last: Count(367) },
            anchor: Some(Printed(Cow::Borrowed("Lamberto Zannier OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const MARCEL_PESKO: Person = Person {
    id: Id(Cow::Borrowed("marcel-pesko"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Marcel Peško")),
        Printed(Cow::Borrowed("Marcel Pesko")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mfa-un-department"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Director"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1805), last: Count(1805) },
                    anchor: Some(Printed(Cow::Borrowed("Marcel Peško, Director, UN Department"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1846), last: Count(1846) },
                    anchor: Some(Printed(Cow::Borrowed("Marcel Pesko, Director, UN Department"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1805), last: Count(1805) },
            anchor: Some(Printed(Cow::Borrowed("Chair: Marcel Peško, Director"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1846), last: Count(1846) },
            anchor: Some(Printed(Cow::Borrowed("Marcel Pesko, Director"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const PETER_BURIAN: Person = Person {
    id: Id(Cow::Borrowed("peter-burian"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Peter Burian")),
    ])),
    honorifics: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ambassador")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Permanent Representative of Slovakia to the United Nations"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(29), last: Count(29) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Permanent Representative of Slovakia to the United Nations in New York"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(784), last: Count(784) },
                    headings: List(Cow::Borrowed(&[
                        Count(782),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Permanent Representative of Slovakia to the United Nations in New York"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1820), last: Count(1820) },
                    anchor: Some(Printed(Cow::Borrowed("Permanent Representative of Slovakia to the United Nations in New York"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(29), last: Count(29) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Ambassador Peter Burian"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("honorifics")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1820), last: Count(1820) },
            anchor: Some(Printed(Cow::Borrowed("Chair: Peter Burian, Ambassador"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1820), last: Count(1820) },
            anchor: Some(Printed(Cow::Borrowed("Peter Burian, Ambassador"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("honorifics")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(782), last: Count(782) },
            anchor: Some(Printed(Cow::Borrowed("Ambassador Peter Burian"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("honorifics")),
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const PHILIPPE_SCHMITTER: Person = Person {
    id: Id(Cow::Borrowed("philippe-schmitter"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Philippe C. Schmitter")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(595), last: Count(595) },
            anchor: Some(Printed(Cow::Borrowed("Guillermo O'Donnell and Philippe C. Schmitter"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const SUSAN_POND: Person = Person {
    id: Id(Cow::Borrowed("susan-pond"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Susan Pond")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato-pfp-cooperation-programmes"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Head Partnership for Peace & Cooperation Programmes"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1831), last: Count(1831) },
                    anchor: Some(Printed(Cow::Borrowed("Head Partnership for Peace & Cooperation Programmes"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1831), last: Count(1831) },
            anchor: Some(Printed(Cow::Borrowed("Susan Pond, Head"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const THEODOR_WINKLER: Person = Person {
    id: Id(Cow::Borrowed("theodor-winkler"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Theodor H. Winkler")),
    ])),
    honorifics: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ambassador")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Director"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1811), last: Count(1811) },
                    anchor: Some(Printed(Cow::Borrowed("Theodor H. Winkler, Ambassador, Director DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1811), last: Count(1811) },
            anchor: Some(Printed(Cow::Borrowed("Chair: Theodor H. Winkler, Ambassador"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1811), last: Count(1811) },
            anchor: Some(Printed(Cow::Borrowed("Theodor H. Winkler, Ambassador"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("honorifics")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(116), last: Count(116) },
            anchor: Some(Printed(Cow::Borrowed("thanks go to Ambassador Winkler"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("honorifics")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1845), last: Count(1845) },
            anchor: Some(Printed(Cow::Borrowed("Theodor H. Winkler, DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const TIM_MCKULKA: Person = Person {
    id: Id(Cow::Borrowed("tim-mckulka"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Tim McKulka")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("© Tim McKulka"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

const TOMAS_VALASEK: Person = Person {
    id: Id(Cow::Borrowed("tomas-valasek"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Tomáš Valášek")),
    ])),
    roles: List(Cow::Borrowed(&[
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mod"), scope: PhantomData }),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(18), last: Count(18) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Tomáš Valášek, Ministry of Defence of the Slovak Republic"))),
                    ..Evidence::EMPTY
                },
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
                    anchor: Some(Printed(Cow::Borrowed("Ministry of Defence of the Slovak Republic"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mod-defence-policy-department"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Acting Director"))),
            tenure: Some(Tenure::Acting),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(28), last: Count(28) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Acting Director, Department of Defence Policy"))),
                    ..Evidence::EMPTY
                },
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
            ..Role::EMPTY
        },
        Role {
            organisation: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mod-security-defence-policy-division"), scope: PhantomData }),
            position: Some(Printed(Cow::Borrowed("Director"))),
            tenure: Some(Tenure::Current),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1839), last: Count(1839) },
                    anchor: Some(Printed(Cow::Borrowed("Tomáš Valášek, Director, Security & Defence Policy Division"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Role::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(18), last: Count(18) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Tomáš Valášek"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1807), last: Count(1807) },
            anchor: Some(Printed(Cow::Borrowed("Tomáš Valášek, Ministry of Defence of the Slovak Republic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Person::EMPTY
};

pub(super) const TABLE: &[Person] = &[
    A_BRYDEN,
    ADEDEJI_EBO,
    ANDRE_NIKWIGIZE,
    BEN_SLAY,
    CHRISTOPHE_DEHERRE,
    CHRISTOPHER_PATTEN,
    DAVID_HARLAND,
    DAVID_LAW,
    FRODE_MAURING,
    GRAHAM_THOMPSON,
    GUILLERMO_ODONNELL,
    HEINER_HAENGGI,
    IVAN_BANDURA,
    JAN_KUBIS,
    JEAN_MARIE_GUEHENNO,
    JONAS_HAGMANN,
    KALMAN_MIZSEI,
    KATHLEEN_CRAVERO,
    KELVIN_ONG,
    KOFI_ANNAN,
    LAMBERTO_ZANNIER,
    MARCEL_PESKO,
    PETER_BURIAN,
    PHILIPPE_SCHMITTER,
    SUSAN_POND,
    THEODOR_WINKLER,
    TIM_MCKULKA,
    TOMAS_VALASEK,
];
