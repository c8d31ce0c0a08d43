// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const AU_2016_A: Principle = Principle {
    id: Id(Cow::Borrowed("au-2016-a"), PhantomData),
    approach: Id(Cow::Borrowed("au-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-au-principles"), PhantomData),
        position: Count(1),
        label: Some(Printed(Cow::Borrowed("a"))),
    },
    statement: Prose(Cow::Borrowed("Africans stand together and work in partnerships of their own.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("African solidarity.")),
        Prose(Cow::Borrowed("African partnerships.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Solidarity,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(50), last: Count(50) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(46),
            ])),
            anchor: Some(Printed(Cow::Borrowed("African solidarity and African partnerships"))),
            ..Evidence::EMPTY
        },
    ])),
};

const AU_2016_B: Principle = Principle {
    id: Id(Cow::Borrowed("au-2016-b"), PhantomData),
    approach: Id(Cow::Borrowed("au-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-au-principles"), PhantomData),
        position: Count(2),
        label: Some(Printed(Cow::Borrowed("b"))),
    },
    statement: Prose(Cow::Borrowed("Reform is tied to the integration of the region.")),
    themes: List(Cow::Borrowed(&[
        Theme::RegionalIntegration,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(46),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Linkage between SSR and regional integration"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const AU_2016_C: Principle = Principle {
    id: Id(Cow::Borrowed("au-2016-c"), PhantomData),
    approach: Id(Cow::Borrowed("au-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-au-principles"), PhantomData),
        position: Count(3),
        label: Some(Printed(Cow::Borrowed("c"))),
    },
    statement: Prose(Cow::Borrowed("The nation owns reform, answers for it and commits to it.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("National ownership.")),
        Prose(Cow::Borrowed("National responsibility.")),
        Prose(Cow::Borrowed("National commitment.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::NationalOwnership,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(52), last: Count(52) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(46),
            ])),
            anchor: Some(Printed(Cow::Borrowed("national responsibility and national commitment"))),
            ..Evidence::EMPTY
        },
    ])),
};

const AU_2016_D: Principle = Principle {
    id: Id(Cow::Borrowed("au-2016-d"), PhantomData),
    approach: Id(Cow::Borrowed("au-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-au-principles"), PhantomData),
        position: Count(4),
        label: Some(Printed(Cow::Borrowed("d"))),
    },
    statement: Prose(Cow::Borrowed("All keep to the vision of reform, and to the limits for outside support, that the nation sets.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("A vision of reform that the nation defines.")),
        Prose(Cow::Borrowed("Parameters for support from outside.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::NationalOwnership,
        Theme::ResponsibleSupport,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(53), last: Count(53) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(46),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Adherence to a nationally defined vision"))),
            ..Evidence::EMPTY
        },
    ])),
};

const AU_2016_E: Principle = Principle {
    id: Id(Cow::Borrowed("au-2016-e"), PhantomData),
    approach: Id(Cow::Borrowed("au-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-au-principles"), PhantomData),
        position: Count(5),
        label: Some(Printed(Cow::Borrowed("e"))),
    },
    statement: Prose(Cow::Borrowed("Reform is cut to the particular history and culture of each nation.")),
    themes: List(Cow::Borrowed(&[
        Theme::Context,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(54), last: Count(54) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(46),
            ])),
            anchor: Some(Printed(Cow::Borrowed("unique histories and cultures"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const AU_2016_F: Principle = Principle {
    id: Id(Cow::Borrowed("au-2016-f"), PhantomData),
    approach: Id(Cow::Borrowed("au-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-au-principles"), PhantomData),
        position: Count(6),
        label: Some(Printed(Cow::Borrowed("f"))),
    },
    statement: Prose(Cow::Borrowed("Informal and customary providers of security, and traditional justice, take part in reform where that fits.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Informal and customary security providers are included.")),
        Prose(Cow::Borrowed("Those who give traditional justice are included.")),
        Prose(Cow::Borrowed("This holds where it is appropriate.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::CustomaryProviders,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(55), last: Count(55) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(46),
            ])),
            anchor: Some(Printed(Cow::Borrowed("informal and customary security providers"))),
            ..Evidence::EMPTY
        },
    ])),
};

const AU_2016_G: Principle = Principle {
    id: Id(Cow::Borrowed("au-2016-g"), PhantomData),
    approach: Id(Cow::Borrowed("au-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-au-principles"), PhantomData),
        position: Count(7),
        label: Some(Printed(Cow::Borrowed("g"))),
    },
    statement: Prose(Cow::Borrowed("Reform counts as one part of wider democratisation and change.")),
    themes: List(Cow::Borrowed(&[
        Theme::Holistic,
        Theme::DemocraticControl,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(56), last: Count(56) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(46),
            ])),
            anchor: Some(Printed(Cow::Borrowed("broader democratisation and reform process"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const AU_2016_H: Principle = Principle {
    id: Id(Cow::Borrowed("au-2016-h"), PhantomData),
    approach: Id(Cow::Borrowed("au-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-au-principles"), PhantomData),
        position: Count(8),
        label: Some(Printed(Cow::Borrowed("h"))),
    },
    statement: Prose(Cow::Borrowed("All keep to accountability and transparency.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Accountability.")),
        Prose(Cow::Borrowed("Transparency.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Accountability,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(57), last: Count(57) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(46),
            ])),
            anchor: Some(Printed(Cow::Borrowed("principles of accountability and transparency"))),
            ..Evidence::EMPTY
        },
    ])),
};

const AU_2016_I: Principle = Principle {
    id: Id(Cow::Borrowed("au-2016-i"), PhantomData),
    approach: Id(Cow::Borrowed("au-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-au-principles"), PhantomData),
        position: Count(9),
        label: Some(Printed(Cow::Borrowed("i"))),
    },
    statement: Prose(Cow::Borrowed("Reform is to open ways to change the sector towards equity of women and men.")),
    themes: List(Cow::Borrowed(&[
        Theme::Gender,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(58), last: Count(58) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(46),
            ])),
            anchor: Some(Printed(Cow::Borrowed("transformative possibilities for gender equity"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const AU_2016_J: Principle = Principle {
    id: Id(Cow::Borrowed("au-2016-j"), PhantomData),
    approach: Id(Cow::Borrowed("au-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-au-principles"), PhantomData),
        position: Count(10),
        label: Some(Printed(Cow::Borrowed("j"))),
    },
    statement: Prose(Cow::Borrowed("Coordinating outside assistance is first of all the duty of the member states.")),
    themes: List(Cow::Borrowed(&[
        Theme::Coordination,
        Theme::NationalOwnership,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(46),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Primary responsibility of Member States"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const ECOWAS_2016_A: Principle = Principle {
    id: Id(Cow::Borrowed("ecowas-2016-a"), PhantomData),
    approach: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
        position: Count(1),
        label: Some(Printed(Cow::Borrowed("a"))),
    },
    statement: Prose(Cow::Borrowed("Africans, and West Africans among them, stand together as partners.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("African solidarity and partnership.")),
        Prose(Cow::Borrowed("West African solidarity and partnership.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Solidarity,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(86), last: Count(86) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("African and West African solidarity"))),
            ..Evidence::EMPTY
        },
    ])),
};

const ECOWAS_2016_B: Principle = Principle {
    id: Id(Cow::Borrowed("ecowas-2016-b"), PhantomData),
    approach: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
        position: Count(2),
        label: Some(Printed(Cow::Borrowed("b"))),
    },
    statement: Prose(Cow::Borrowed("The sovereignty and the territory of each nation are respected.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("National sovereignty.")),
        Prose(Cow::Borrowed("Territorial integrity.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Sovereignty,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(87), last: Count(87) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("national sovereignty and territorial integrity"))),
            ..Evidence::EMPTY
        },
    ])),
};

const ECOWAS_2016_C: Principle = Principle {
    id: Id(Cow::Borrowed("ecowas-2016-c"), PhantomData),
    approach: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
        position: Count(3),
        label: Some(Printed(Cow::Borrowed("c"))),
    },
    statement: Prose(Cow::Borrowed("Reform and governance of the sector are tied to the integration of the region.")),
    themes: List(Cow::Borrowed(&[
        Theme::RegionalIntegration,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(88), last: Count(88) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Linkages between SSR/G and regional integration"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const ECOWAS_2016_D: Principle = Principle {
    id: Id(Cow::Borrowed("ecowas-2016-d"), PhantomData),
    approach: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
        position: Count(4),
        label: Some(Printed(Cow::Borrowed("d"))),
    },
    statement: Prose(Cow::Borrowed("Reform is owned by the region and by the nation.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Regional ownership.")),
        Prose(Cow::Borrowed("National ownership.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::NationalOwnership,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(89), last: Count(89) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional and national ownership"))),
            ..Evidence::EMPTY
        },
    ])),
};

const ECOWAS_2016_E: Principle = Principle {
    id: Id(Cow::Borrowed("ecowas-2016-e"), PhantomData),
    approach: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
        position: Count(5),
        label: Some(Printed(Cow::Borrowed("e"))),
    },
    statement: Prose(Cow::Borrowed("Reform is sensitive to gender.")),
    themes: List(Cow::Borrowed(&[
        Theme::Gender,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(90), last: Count(90) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Gender sensitivity"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const ECOWAS_2016_F: Principle = Principle {
    id: Id(Cow::Borrowed("ecowas-2016-f"), PhantomData),
    approach: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
        position: Count(6),
        label: Some(Printed(Cow::Borrowed("f"))),
    },
    statement: Prose(Cow::Borrowed("Security laws that matter are drawn up.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The list gives a national security policy as an example.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::RuleOfLaw,
        Theme::Strategy,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(91), last: Count(91) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Development of relevant security legislation"))),
            ..Evidence::EMPTY
        },
    ])),
};

const ECOWAS_2016_G: Principle = Principle {
    id: Id(Cow::Borrowed("ecowas-2016-g"), PhantomData),
    approach: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
        position: Count(7),
        label: Some(Printed(Cow::Borrowed("g"))),
    },
    statement: Prose(Cow::Borrowed("The sector is reviewed from time to time and needs are assessed.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Periodic reviews of the security sector.")),
        Prose(Cow::Borrowed("Needs assessment.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Analysis,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(92), last: Count(92) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("periodic security sector reviews"))),
            ..Evidence::EMPTY
        },
    ])),
};

const ECOWAS_2016_H: Principle = Principle {
    id: Id(Cow::Borrowed("ecowas-2016-h"), PhantomData),
    approach: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
        position: Count(8),
        label: Some(Printed(Cow::Borrowed("h"))),
    },
    statement: Prose(Cow::Borrowed("Customary authorities and security providers from the communities are involved.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Customary authorities.")),
        Prose(Cow::Borrowed("Community-based providers of security.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::CustomaryProviders,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(93), last: Count(93) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("customary authorities and community-based security providers"))),
            ..Evidence::EMPTY
        },
    ])),
};

const ECOWAS_2016_I: Principle = Principle {
    id: Id(Cow::Borrowed("ecowas-2016-i"), PhantomData),
    approach: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
        position: Count(9),
        label: Some(Printed(Cow::Borrowed("i"))),
    },
    statement: Prose(Cow::Borrowed("Civil society organisations and the media take an effective part.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Civil society organisations.")),
        Prose(Cow::Borrowed("The media.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::CivilSociety,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(94), last: Count(94) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Effective involvement of CSOs and the media"))),
            ..Evidence::EMPTY
        },
    ])),
};

const ECOWAS_2016_J: Principle = Principle {
    id: Id(Cow::Borrowed("ecowas-2016-j"), PhantomData),
    approach: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
        position: Count(10),
        label: Some(Printed(Cow::Borrowed("j"))),
    },
    statement: Prose(Cow::Borrowed("Institutions for effective democratic control and oversight are set up.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Democratic control.")),
        Prose(Cow::Borrowed("Oversight.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::DemocraticControl,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(95), last: Count(95) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("effective democratic control and oversight institutions"))),
            ..Evidence::EMPTY
        },
    ])),
};

const ECOWAS_2016_K: Principle = Principle {
    id: Id(Cow::Borrowed("ecowas-2016-k"), PhantomData),
    approach: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
        position: Count(11),
        label: Some(Printed(Cow::Borrowed("k"))),
    },
    statement: Prose(Cow::Borrowed("There is an effective plan to raise resources and to finance reform.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("A strategy to mobilise resources.")),
        Prose(Cow::Borrowed("Financing.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Finance,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(96), last: Count(96) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("effective resource mobilization strategy and financing"))),
            ..Evidence::EMPTY
        },
    ])),
};

const ECOWAS_2016_L: Principle = Principle {
    id: Id(Cow::Borrowed("ecowas-2016-l"), PhantomData),
    approach: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
        position: Count(12),
        label: Some(Printed(Cow::Borrowed("l"))),
    },
    statement: Prose(Cow::Borrowed("There is a mechanism to monitor and evaluate.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Monitoring.")),
        Prose(Cow::Borrowed("Evaluation.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Monitoring,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(97), last: Count(97) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("A monitoring and evaluation mechanism"))),
            ..Evidence::EMPTY
        },
    ])),
};

const EU_2016_A: Principle = Principle {
    id: Id(Cow::Borrowed("eu-2016-a"), PhantomData),
    approach: Id(Cow::Borrowed("eu-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-eu-principles"), PhantomData),
        position: Count(1),
        label: Some(Printed(Cow::Borrowed("a"))),
    },
    statement: Prose(Cow::Borrowed("The security sector is understood in its wider setting.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("EU delegations will analyse the security sector of their partner, a country or a region.")),
        Prose(Cow::Borrowed("They will include the analyses in what they regularly report.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Analysis,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(119), last: Count(119) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(115),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Understanding the security sector in its wider context"))),
            ..Evidence::EMPTY
        },
    ])),
};

const EU_2016_B: Principle = Principle {
    id: Id(Cow::Borrowed("eu-2016-b"), PhantomData),
    approach: Id(Cow::Borrowed("eu-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-eu-principles"), PhantomData),
        position: Count(2),
        label: Some(Printed(Cow::Borrowed("b"))),
    },
    statement: Prose(Cow::Borrowed("The nation owns reform on a broad base.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("National actors will be encouraged to answer for the results of what is done.")),
        Prose(Cow::Borrowed("Outside actors will give advice and support.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::NationalOwnership,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(115),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Enabling broad national ownership"))),
            ..Evidence::EMPTY
        },
    ])),
};

const EU_2016_C: Principle = Principle {
    id: Id(Cow::Borrowed("eu-2016-c"), PhantomData),
    approach: Id(Cow::Borrowed("eu-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-eu-principles"), PhantomData),
        position: Count(3),
        label: Some(Printed(Cow::Borrowed("c"))),
    },
    statement: Prose(Cow::Borrowed("The approach is holistic.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Questions of the security sector are built into national development strategies.")),
        Prose(Cow::Borrowed("They are linked to other sectors.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Holistic,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(121), last: Count(121) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(115),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Adopting a holistic approach"))),
            ..Evidence::EMPTY
        },
    ])),
};

const EU_2016_D: Principle = Principle {
    id: Id(Cow::Borrowed("eu-2016-d"), PhantomData),
    approach: Id(Cow::Borrowed("eu-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-eu-principles"), PhantomData),
        position: Count(4),
        label: Some(Printed(Cow::Borrowed("d"))),
    },
    statement: Prose(Cow::Borrowed("Support is tied to the wider dialogue on politics and policy.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The EU and its partner should talk about instruments that do not bind in law but commit politically.")),
        Prose(Cow::Borrowed("Memoranda of understanding and joint statements are examples.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::PoliticalDialogue,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(122), last: Count(122) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(115),
            ])),
            anchor: Some(Printed(Cow::Borrowed("broader political and policy dialogue"))),
            ..Evidence::EMPTY
        },
    ])),
};

const EU_2016_E: Principle = Principle {
    id: Id(Cow::Borrowed("eu-2016-e"), PhantomData),
    approach: Id(Cow::Borrowed("eu-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-eu-principles"), PhantomData),
        position: Count(5),
        label: Some(Printed(Cow::Borrowed("e"))),
    },
    statement: Prose(Cow::Borrowed("The EU coordinates its support with international actors.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The EU and its member states should build consensus with other international actors.")),
        Prose(Cow::Borrowed("They should look for synergies with them.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Coordination,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(123), last: Count(123) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(115),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Coordinating the EU support with international actors"))),
            ..Evidence::EMPTY
        },
    ])),
};

const EU_2016_F: Principle = Principle {
    id: Id(Cow::Borrowed("eu-2016-f"), PhantomData),
    approach: Id(Cow::Borrowed("eu-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-eu-principles"), PhantomData),
        position: Count(6),
        label: Some(Printed(Cow::Borrowed("f"))),
    },
    statement: Prose(Cow::Borrowed("Flexibility balances long-term change of the system with security needs of the moment.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The EU should first take short-term action that builds confidence.")),
        Prose(Cow::Borrowed("Later it should adapt to operational conditions that change fast.")),
        Prose(Cow::Borrowed("Later it should also plan CSDP missions with commitments for the long term.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Flexibility,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(115),
            ])),
            anchor: Some(Printed(Cow::Borrowed("balancing long-term systemic change"))),
            ..Evidence::EMPTY
        },
    ])),
};

const EU_2016_G: Principle = Principle {
    id: Id(Cow::Borrowed("eu-2016-g"), PhantomData),
    approach: Id(Cow::Borrowed("eu-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-eu-principles"), PhantomData),
        position: Count(7),
        label: Some(Printed(Cow::Borrowed("g"))),
    },
    statement: Prose(Cow::Borrowed("Progress is monitored and evaluated.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("How the new framework is carried out will be monitored and evaluated regularly.")),
        Prose(Cow::Borrowed("The evaluations will be open to the public.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Monitoring,
        Theme::Accountability,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(125), last: Count(125) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(115),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Monitoring and evaluating progress"))),
            ..Evidence::EMPTY
        },
    ])),
};

const EU_2016_H: Principle = Principle {
    id: Id(Cow::Borrowed("eu-2016-h"), PhantomData),
    approach: Id(Cow::Borrowed("eu-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-eu-principles"), PhantomData),
        position: Count(8),
        label: Some(Printed(Cow::Borrowed("h"))),
    },
    statement: Prose(Cow::Borrowed("The risks of intervention are managed: foreseen or mitigated.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("National politics may not be committed enough to change.")),
        Prose(Cow::Borrowed("There may be negative consequences that nobody intended.")),
        Prose(Cow::Borrowed("Reputation is at risk.")),
        Prose(Cow::Borrowed("Not intervening is a risk too.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::ResponsibleSupport,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(126), last: Count(126) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(115),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Managing the risks of intervention"))),
            ..Evidence::EMPTY
        },
    ])),
};

const EU_2016_I: Principle = Principle {
    id: Id(Cow::Borrowed("eu-2016-i"), PhantomData),
    approach: Id(Cow::Borrowed("eu-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-eu-principles"), PhantomData),
        position: Count(9),
        label: Some(Printed(Cow::Borrowed("i"))),
    },
    statement: Prose(Cow::Borrowed("The EU makes the best use of what its experts know.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The EU should mobilise staff with fitting expertise.")),
        Prose(Cow::Borrowed("They should serve at Headquarters.")),
        Prose(Cow::Borrowed("They should serve in the field.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Effectiveness,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(127), last: Count(127) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(115),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Making the best use of EU SSR expertise"))),
            ..Evidence::EMPTY
        },
    ])),
};

const NATO_2016_K: Principle = Principle {
    id: Id(Cow::Borrowed("nato-2016-k"), PhantomData),
    approach: Id(Cow::Borrowed("nato-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-nato-principles"), PhantomData),
        position: Count(1),
        label: Some(Printed(Cow::Borrowed("k"))),
    },
    statement: Prose(Cow::Borrowed("Defence activities are under democratic control.")),
    themes: List(Cow::Borrowed(&[
        Theme::DemocraticControl,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(186), last: Count(186) },
            headings: List(Cow::Borrowed(&[
                Count(181),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Democratic control of defence activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("statement")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(184), last: Count(184) },
            anchor: Some(Printed(Cow::Borrowed("within the NATO cooperation and partnership frameworks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("approach")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const NATO_2016_L: Principle = Principle {
    id: Id(Cow::Borrowed("nato-2016-l"), PhantomData),
    approach: Id(Cow::Borrowed("nato-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-nato-principles"), PhantomData),
        position: Count(2),
        label: Some(Printed(Cow::Borrowed("l"))),
    },
    statement: Prose(Cow::Borrowed("Civilians take part in making defence and security policy.")),
    themes: List(Cow::Borrowed(&[
        Theme::CivilSociety,
        Theme::DemocraticControl,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(187), last: Count(187) },
            headings: List(Cow::Borrowed(&[
                Count(181),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Civilian participation in developing defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("statement")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(184), last: Count(184) },
            anchor: Some(Printed(Cow::Borrowed("within the NATO cooperation and partnership frameworks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("approach")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const NATO_2016_M: Principle = Principle {
    id: Id(Cow::Borrowed("nato-2016-m"), PhantomData),
    approach: Id(Cow::Borrowed("nato-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-nato-principles"), PhantomData),
        position: Count(3),
        label: Some(Printed(Cow::Borrowed("m"))),
    },
    statement: Prose(Cow::Borrowed("Legislature and courts oversee the defence sector.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Oversight by the legislature.")),
        Prose(Cow::Borrowed("Oversight by the courts.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::DemocraticControl,
        Theme::RuleOfLaw,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(188), last: Count(188) },
            headings: List(Cow::Borrowed(&[
                Count(181),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Legislative and judicial oversight"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("statement")),
                FieldName(Cow::Borrowed("details")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(184), last: Count(184) },
            anchor: Some(Printed(Cow::Borrowed("within the NATO cooperation and partnership frameworks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("approach")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NATO_2016_N: Principle = Principle {
    id: Id(Cow::Borrowed("nato-2016-n"), PhantomData),
    approach: Id(Cow::Borrowed("nato-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-nato-principles"), PhantomData),
        position: Count(4),
        label: Some(Printed(Cow::Borrowed("n"))),
    },
    statement: Prose(Cow::Borrowed("Thorough procedures assess security risks and what national defence needs.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Security risks are assessed.")),
        Prose(Cow::Borrowed("The needs of national defence are assessed.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Analysis,
        Theme::Strategy,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(189), last: Count(189) },
            headings: List(Cow::Borrowed(&[
                Count(181),
            ])),
            anchor: Some(Printed(Cow::Borrowed("procedures to assess security risks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("statement")),
                FieldName(Cow::Borrowed("details")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(184), last: Count(184) },
            anchor: Some(Printed(Cow::Borrowed("within the NATO cooperation and partnership frameworks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("approach")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NATO_2016_O: Principle = Principle {
    id: Id(Cow::Borrowed("nato-2016-o"), PhantomData),
    approach: Id(Cow::Borrowed("nato-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-nato-principles"), PhantomData),
        position: Count(5),
        label: Some(Printed(Cow::Borrowed("o"))),
    },
    statement: Prose(Cow::Borrowed("Ministries of defence, and agencies that share in defence, are run as well as can be.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Defence ministries.")),
        Prose(Cow::Borrowed("Agencies that have responsibility in defence.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Effectiveness,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(190), last: Count(190) },
            headings: List(Cow::Borrowed(&[
                Count(181),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Optimised management of defence ministries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("statement")),
                FieldName(Cow::Borrowed("details")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(184), last: Count(184) },
            anchor: Some(Printed(Cow::Borrowed("within the NATO cooperation and partnership frameworks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("approach")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NATO_2016_P: Principle = Principle {
    id: Id(Cow::Borrowed("nato-2016-p"), PhantomData),
    approach: Id(Cow::Borrowed("nato-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-nato-principles"), PhantomData),
        position: Count(6),
        label: Some(Printed(Cow::Borrowed("p"))),
    },
    statement: Prose(Cow::Borrowed("The defence sector complies with norms and practices that are accepted internationally.")),
    themes: List(Cow::Borrowed(&[
        Theme::Norms,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(191), last: Count(191) },
            headings: List(Cow::Borrowed(&[
                Count(181),
            ])),
            anchor: Some(Printed(Cow::Borrowed("internationally accepted norms and practices"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("statement")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(184), last: Count(184) },
            anchor: Some(Printed(Cow::Borrowed("within the NATO cooperation and partnership frameworks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("approach")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const NATO_2016_Q: Principle = Principle {
    id: Id(Cow::Borrowed("nato-2016-q"), PhantomData),
    approach: Id(Cow::Borrowed("nato-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-nato-principles"), PhantomData),
        position: Count(7),
        label: Some(Printed(Cow::Borrowed("q"))),
    },
    statement: Prose(Cow::Borrowed("Personnel structures and practices of the defence sector work and can be relied on.")),
    themes: List(Cow::Borrowed(&[
        Theme::Effectiveness,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(192), last: Count(192) },
            headings: List(Cow::Borrowed(&[
                Count(181),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Effective and reliable personnel structures"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("statement")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(184), last: Count(184) },
            anchor: Some(Printed(Cow::Borrowed("within the NATO cooperation and partnership frameworks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("approach")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const NATO_2016_R: Principle = Principle {
    id: Id(Cow::Borrowed("nato-2016-r"), PhantomData),
    approach: Id(Cow::Borrowed("nato-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-nato-principles"), PhantomData),
        position: Count(8),
        label: Some(Printed(Cow::Borrowed("r"))),
    },
    statement: Prose(Cow::Borrowed("Defence has effective and efficient procedures for finance, planning and the allocation of resources.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Financial procedures.")),
        Prose(Cow::Borrowed("Planning procedures.")),
        Prose(Cow::Borrowed("Procedures to allocate resources.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Finance,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(193), last: Count(193) },
            headings: List(Cow::Borrowed(&[
                Count(181),
            ])),
            anchor: Some(Printed(Cow::Borrowed("financial, planning and resource allocation procedures"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("statement")),
                FieldName(Cow::Borrowed("details")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(184), last: Count(184) },
            anchor: Some(Printed(Cow::Borrowed("within the NATO cooperation and partnership frameworks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("approach")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NATO_2016_S: Principle = Principle {
    id: Id(Cow::Borrowed("nato-2016-s"), PhantomData),
    approach: Id(Cow::Borrowed("nato-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-nato-principles"), PhantomData),
        position: Count(9),
        label: Some(Printed(Cow::Borrowed("s"))),
    },
    statement: Prose(Cow::Borrowed("Defence spending is managed so that the economy can bear it.")),
    themes: List(Cow::Borrowed(&[
        Theme::Finance,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(194), last: Count(194) },
            headings: List(Cow::Borrowed(&[
                Count(181),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Economically viable management of defence spending"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("statement")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(184), last: Count(184) },
            anchor: Some(Printed(Cow::Borrowed("within the NATO cooperation and partnership frameworks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("approach")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const NATO_2016_T: Principle = Principle {
    id: Id(Cow::Borrowed("nato-2016-t"), PhantomData),
    approach: Id(Cow::Borrowed("nato-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-nato-principles"), PhantomData),
        position: Count(10),
        label: Some(Printed(Cow::Borrowed("t"))),
    },
    statement: Prose(Cow::Borrowed("International cooperation and good relations with neighbours grow stronger in defence and security.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Stronger international cooperation.")),
        Prose(Cow::Borrowed("Stronger relations with neighbours.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Solidarity,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(195), last: Count(195) },
            headings: List(Cow::Borrowed(&[
                Count(181),
            ])),
            anchor: Some(Printed(Cow::Borrowed("good neighbourly relations in defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("statement")),
                FieldName(Cow::Borrowed("details")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(184), last: Count(184) },
            anchor: Some(Printed(Cow::Borrowed("within the NATO cooperation and partnership frameworks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("approach")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const OSCE_2016_K: Principle = Principle {
    id: Id(Cow::Borrowed("osce-2016-k"), PhantomData),
    approach: Id(Cow::Borrowed("osce-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-osce-principles"), PhantomData),
        position: Count(1),
        label: Some(Printed(Cow::Borrowed("k"))),
    },
    statement: Prose(Cow::Borrowed("The security sector is under democratic control, within the rule of law.")),
    themes: List(Cow::Borrowed(&[
        Theme::DemocraticControl,
        Theme::RuleOfLaw,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(149), last: Count(149) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(145),
            ])),
            anchor: Some(Printed(Cow::Borrowed("democratic control of the security sector"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const OSCE_2016_L: Principle = Principle {
    id: Id(Cow::Borrowed("osce-2016-l"), PhantomData),
    approach: Id(Cow::Borrowed("osce-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-osce-principles"), PhantomData),
        position: Count(2),
        label: Some(Printed(Cow::Borrowed("l"))),
    },
    statement: Prose(Cow::Borrowed("Defence and police are transparent and answer for what they do.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("This holds for the defence sector.")),
        Prose(Cow::Borrowed("It holds for the police.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Accountability,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(150), last: Count(150) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(145),
            ])),
            anchor: Some(Printed(Cow::Borrowed("transparency and accountability for both the defence sector"))),
            ..Evidence::EMPTY
        },
    ])),
};

const OSCE_2016_M: Principle = Principle {
    id: Id(Cow::Borrowed("osce-2016-m"), PhantomData),
    approach: Id(Cow::Borrowed("osce-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-osce-principles"), PhantomData),
        position: Count(3),
        label: Some(Printed(Cow::Borrowed("m"))),
    },
    statement: Prose(Cow::Borrowed("Human rights, basic freedoms and humanitarian law are respected.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Human rights.")),
        Prose(Cow::Borrowed("Fundamental freedoms.")),
        Prose(Cow::Borrowed("Humanitarian law.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::HumanRights,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(151), last: Count(151) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(145),
            ])),
            anchor: Some(Printed(Cow::Borrowed("fundamental freedoms and humanitarian law"))),
            ..Evidence::EMPTY
        },
    ])),
};

const OSCE_2016_N: Principle = Principle {
    id: Id(Cow::Borrowed("osce-2016-n"), PhantomData),
    approach: Id(Cow::Borrowed("osce-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-osce-principles"), PhantomData),
        position: Count(4),
        label: Some(Printed(Cow::Borrowed("n"))),
    },
    statement: Prose(Cow::Borrowed("Discrimination is prevented.")),
    themes: List(Cow::Borrowed(&[
        Theme::HumanRights,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(152), last: Count(152) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(145),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Preventing discrimination"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const OSCE_2016_O: Principle = Principle {
    id: Id(Cow::Borrowed("osce-2016-o"), PhantomData),
    approach: Id(Cow::Borrowed("osce-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-osce-principles"), PhantomData),
        position: Count(5),
        label: Some(Printed(Cow::Borrowed("o"))),
    },
    statement: Prose(Cow::Borrowed("The judiciary is independent.")),
    themes: List(Cow::Borrowed(&[
        Theme::RuleOfLaw,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(153), last: Count(153) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(145),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Independence of the judiciary"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const OSCE_2016_P: Principle = Principle {
    id: Id(Cow::Borrowed("osce-2016-p"), PhantomData),
    approach: Id(Cow::Borrowed("osce-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-osce-principles"), PhantomData),
        position: Count(6),
        label: Some(Printed(Cow::Borrowed("p"))),
    },
    statement: Prose(Cow::Borrowed("Law enforcement and criminal justice complement each other better.")),
    themes: List(Cow::Borrowed(&[
        Theme::Holistic,
        Theme::RuleOfLaw,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(154), last: Count(154) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(145),
            ])),
            anchor: Some(Printed(Cow::Borrowed("complementarity of law enforcement"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const OSCE_2016_Q: Principle = Principle {
    id: Id(Cow::Borrowed("osce-2016-q"), PhantomData),
    approach: Id(Cow::Borrowed("osce-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-osce-principles"), PhantomData),
        position: Count(7),
        label: Some(Printed(Cow::Borrowed("q"))),
    },
    statement: Prose(Cow::Borrowed("The population gains trust and confidence in the security sector.")),
    themes: List(Cow::Borrowed(&[
        Theme::PublicTrust,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(155), last: Count(155) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(145),
            ])),
            anchor: Some(Printed(Cow::Borrowed("trust and confidence of the population"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const OSCE_2016_R: Principle = Principle {
    id: Id(Cow::Borrowed("osce-2016-r"), PhantomData),
    approach: Id(Cow::Borrowed("osce-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-osce-principles"), PhantomData),
        position: Count(8),
        label: Some(Printed(Cow::Borrowed("r"))),
    },
    statement: Prose(Cow::Borrowed("The sector responds better to gender.")),
    themes: List(Cow::Borrowed(&[
        Theme::Gender,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(156), last: Count(156) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(145),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Strengthening gender responsiveness"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const UN_2016_A: Principle = Principle {
    id: Id(Cow::Borrowed("un-2016-a"), PhantomData),
    approach: Id(Cow::Borrowed("un-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-un-principles"), PhantomData),
        position: Count(1),
        label: Some(Printed(Cow::Borrowed("a"))),
    },
    statement: Prose(Cow::Borrowed("Security institutions work well, include everybody and answer for what they do.")),
    themes: List(Cow::Borrowed(&[
        Theme::Effectiveness,
        Theme::Accountability,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(11),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Effective, inclusive and accountable security institutions"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const UN_2016_B: Principle = Principle {
    id: Id(Cow::Borrowed("un-2016-b"), PhantomData),
    approach: Id(Cow::Borrowed("un-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-un-principles"), PhantomData),
        position: Count(2),
        label: Some(Printed(Cow::Borrowed("b"))),
    },
    statement: Prose(Cow::Borrowed("Reform rests on a decision of the nation itself.")),
    themes: List(Cow::Borrowed(&[
        Theme::NationalOwnership,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(16), last: Count(16) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(11),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR based on a National decision"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const UN_2016_C: Principle = Principle {
    id: Id(Cow::Borrowed("un-2016-c"), PhantomData),
    approach: Id(Cow::Borrowed("un-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-un-principles"), PhantomData),
        position: Count(3),
        label: Some(Printed(Cow::Borrowed("c"))),
    },
    statement: Prose(Cow::Borrowed("The nation owns the reform, and the states involved are committed to it.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The nation owns the reform.")),
        Prose(Cow::Borrowed("The states involved commit themselves.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::NationalOwnership,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(17), last: Count(17) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(11),
            ])),
            anchor: Some(Printed(Cow::Borrowed("National ownership and the commitment"))),
            ..Evidence::EMPTY
        },
    ])),
};

const UN_2016_D: Principle = Principle {
    id: Id(Cow::Borrowed("un-2016-d"), PhantomData),
    approach: Id(Cow::Borrowed("un-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-un-principles"), PhantomData),
        position: Count(4),
        label: Some(Printed(Cow::Borrowed("d"))),
    },
    statement: Prose(Cow::Borrowed("The approach stays flexible and fits the place.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Flexible.")),
        Prose(Cow::Borrowed("Specific to the country.")),
        Prose(Cow::Borrowed("Specific to the region.")),
        Prose(Cow::Borrowed("Specific to the environment.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Context,
        Theme::Flexibility,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(18), last: Count(18) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(11),
            ])),
            anchor: Some(Printed(Cow::Borrowed("flexible and country-region-environment-specific"))),
            ..Evidence::EMPTY
        },
    ])),
};

const UN_2016_E: Principle = Principle {
    id: Id(Cow::Borrowed("un-2016-e"), PhantomData),
    approach: Id(Cow::Borrowed("un-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-un-principles"), PhantomData),
        position: Count(5),
        label: Some(Printed(Cow::Borrowed("e"))),
    },
    statement: Prose(Cow::Borrowed("Reform is sensitive to gender in its whole course.")),
    themes: List(Cow::Borrowed(&[
        Theme::Gender,
    ])),
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
    ..Principle::EMPTY
};

const UN_2016_F: Principle = Principle {
    id: Id(Cow::Borrowed("un-2016-f"), PhantomData),
    approach: Id(Cow::Borrowed("un-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-un-principles"), PhantomData),
        position: Count(6),
        label: Some(Printed(Cow::Borrowed("f"))),
    },
    statement: Prose(Cow::Borrowed("Reform starts early and forms part of recovery and development plans.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Reform processes begin early.")),
        Prose(Cow::Borrowed("Strategies for early recovery include reform.")),
        Prose(Cow::Borrowed("Strategies for development include reform.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Flexibility,
        Theme::Holistic,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(20), last: Count(20) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(11),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Early initiation of SSR processes"))),
            ..Evidence::EMPTY
        },
    ])),
};

const UN_2016_G: Principle = Principle {
    id: Id(Cow::Borrowed("un-2016-g"), PhantomData),
    approach: Id(Cow::Borrowed("un-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-un-principles"), PhantomData),
        position: Count(7),
        label: Some(Printed(Cow::Borrowed("g"))),
    },
    statement: Prose(Cow::Borrowed("Support follows a strategy that is clearly laid out.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The strategy names priorities.")),
        Prose(Cow::Borrowed("It gives timelines as an indication.")),
        Prose(Cow::Borrowed("It names partnerships.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Strategy,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(21), last: Count(21) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(11),
            ])),
            anchor: Some(Printed(Cow::Borrowed("follow a clearly defined strategy"))),
            ..Evidence::EMPTY
        },
    ])),
};

const UN_2016_H: Principle = Principle {
    id: Id(Cow::Borrowed("un-2016-h"), PhantomData),
    approach: Id(Cow::Borrowed("un-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-un-principles"), PhantomData),
        position: Count(8),
        label: Some(Printed(Cow::Borrowed("h"))),
    },
    statement: Prose(Cow::Borrowed("What shapes support from abroad is how honest, answerable and well funded it is.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Integrity of motive.")),
        Prose(Cow::Borrowed("Degree of accountability.")),
        Prose(Cow::Borrowed("Amount of resources.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::ResponsibleSupport,
        Theme::Finance,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(11),
            ])),
            anchor: Some(Printed(Cow::Borrowed("shaped by the integrity of motive"))),
            ..Evidence::EMPTY
        },
    ])),
};

const UN_2016_I: Principle = Principle {
    id: Id(Cow::Borrowed("un-2016-i"), PhantomData),
    approach: Id(Cow::Borrowed("un-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-un-principles"), PhantomData),
        position: Count(9),
        label: Some(Printed(Cow::Borrowed("i"))),
    },
    statement: Prose(Cow::Borrowed("National and international partners must coordinate their efforts.")),
    themes: List(Cow::Borrowed(&[
        Theme::Coordination,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(23), last: Count(23) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(11),
            ])),
            anchor: Some(Printed(Cow::Borrowed("efforts of the national and international partners"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Principle::EMPTY
};

const UN_2016_J: Principle = Principle {
    id: Id(Cow::Borrowed("un-2016-j"), PhantomData),
    approach: Id(Cow::Borrowed("un-2016"), PhantomData),
    item: Item {
        list: Id(Cow::Borrowed("ov-un-principles"), PhantomData),
        position: Count(10),
        label: Some(Printed(Cow::Borrowed("j"))),
    },
    statement: Prose(Cow::Borrowed("Progress is monitored and regularly evaluated against set benchmarks.")),
    details: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Monitoring.")),
        Prose(Cow::Borrowed("Regular evaluation against specific benchmarks.")),
    ])),
    themes: List(Cow::Borrowed(&[
        Theme::Monitoring,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(24), last: Count(24) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(11),
            ])),
            anchor: Some(Printed(Cow::Borrowed("regular evaluation against specific benchmarks"))),
            ..Evidence::EMPTY
        },
    ])),
};

pub(super) const TABLE: &[Principle] = &[
    AU_2016_A,
    AU_2016_B,
    AU_2016_C,
    AU_2016_D,
    AU_2016_E,
    AU_2016_F,
    AU_2016_G,
    AU_2016_H,
    AU_2016_I,
    AU_2016_J,
    ECOWAS_2016_A,
    ECOWAS_2016_B,
    ECOWAS_2016_C,
    ECOWAS_2016_D,
    ECOWAS_2016_E,
    ECOWAS_2016_F,
    ECOWAS_2016_G,
    ECOWAS_2016_H,
    ECOWAS_2016_I,
    ECOWAS_2016_J,
    ECOWAS_2016_K,
    ECOWAS_2016_L,
    EU_2016_A,
    EU_2016_B,
    EU_2016_C,
    EU_2016_D,
    EU_2016_E,
    EU_2016_F,
    EU_2016_G,
    EU_2016_H,
    EU_2016_I,
    NATO_2016_K,
    NATO_2016_L,
    NATO_2016_M,
    NATO_2016_N,
    NATO_2016_O,
    NATO_2016_P,
    NATO_2016_Q,
    NATO_2016_R,
    NATO_2016_S,
    NATO_2016_T,
    OSCE_2016_K,
    OSCE_2016_L,
    OSCE_2016_M,
    OSCE_2016_N,
    OSCE_2016_O,
    OSCE_2016_P,
    OSCE_2016_Q,
    OSCE_2016_R,
    UN_2016_A,
    UN_2016_B,
    UN_2016_C,
    UN_2016_D,
    UN_2016_E,
    UN_2016_F,
    UN_2016_G,
    UN_2016_H,
    UN_2016_I,
    UN_2016_J,
];
