// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const ACP: Place = Place {
    id: Id(Cow::Borrowed("acp"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ACP group of states")),
    ])),
    kind: PlaceKind::Group,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1382), last: Count(1382) },
            anchor: Some(Printed(Cow::Borrowed("ACP group of states"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const AFGHANISTAN: Place = Place {
    id: Id(Cow::Borrowed("afghanistan"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Afghanistan")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("AFG"))),
    m49: Some(M49(Cow::Borrowed("004"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            anchor: Some(Printed(Cow::Borrowed("NATO’s mission in Afghanistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            anchor: Some(Printed(Cow::Borrowed("Burundi, Afghanistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("UNAMA in Afghanistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(907), last: Count(907) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(905),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in the case of Afghanistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1072), last: Count(1072) },
            anchor: Some(Printed(Cow::Borrowed("UNAMA in Afghanistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1578), last: Count(1578) },
            anchor: Some(Printed(Cow::Borrowed("in Afghanistan, Iraq"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const AFRICA: Place = Place {
    id: Id(Cow::Borrowed("africa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Africa")),
    ])),
    kind: PlaceKind::Region,
    m49: Some(M49(Cow::Borrowed("002"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(225), last: Count(225) },
            headings: List(Cow::Borrowed(&[
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("intergovernmental organisations in Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(132), last: Count(132) },
            anchor: Some(Printed(Cow::Borrowed("management of conflicts in Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(956), last: Count(956) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("'A New Dawn for Africa'"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1239), last: Count(1239) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const ALBANIA: Place = Place {
    id: Id(Cow::Borrowed("albania"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Albania")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("ALB"))),
    m49: Some(M49(Cow::Borrowed("008"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("police reform in Albania, Croatia, FYROM, Kosovo, Kyrgyzstan, Montenegro and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1160), last: Count(1160) },
            anchor: Some(Printed(Cow::Borrowed("In Albania, UNIFEM"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const ANGOLA: Place = Place {
    id: Id(Cow::Borrowed("angola"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Angola")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("AGO"))),
    m49: Some(M49(Cow::Borrowed("024"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1386), last: Count(1386) },
            anchor: Some(Printed(Cow::Borrowed("DDR (Angola"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const ARGENTINA: Place = Place {
    id: Id(Cow::Borrowed("argentina"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Argentina")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("ARG"))),
    m49: Some(M49(Cow::Borrowed("032"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("latin-america"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("Argentina, Bosnia, Nicaragua, Peru"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const ARMENIA: Place = Place {
    id: Id(Cow::Borrowed("armenia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Armenia")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("ARM"))),
    m49: Some(M49(Cow::Borrowed("051"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-caucasus"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("programmes in Armenia, Azerbaijan, Georgia and Kazakhstan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const ASIA: Place = Place {
    id: Id(Cow::Borrowed("asia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Asia")),
    ])),
    kind: PlaceKind::Region,
    m49: Some(M49(Cow::Borrowed("142"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1381), last: Count(1381) },
            anchor: Some(Printed(Cow::Borrowed("mechanisms (Asia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const AZERBAIJAN: Place = Place {
    id: Id(Cow::Borrowed("azerbaijan"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Azerbaijan")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("AZE"))),
    m49: Some(M49(Cow::Borrowed("031"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-caucasus"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("programmes in Armenia, Azerbaijan, Georgia and Kazakhstan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1582), last: Count(1582) },
            anchor: Some(Printed(Cow::Borrowed("populations in Azerbaijan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const BALKANS: Place = Place {
    id: Id(Cow::Borrowed("balkans"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Balkans")),
    ])),
    kind: PlaceKind::Region,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(396), last: Count(396) },
            anchor: Some(Printed(Cow::Borrowed("Central Asia and the Balkans"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1155), last: Count(1155) },
            anchor: Some(Printed(Cow::Borrowed("women in the Balkans"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const BALTIMORE: Place = Place {
    id: Id(Cow::Borrowed("baltimore"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Baltimore")),
    ])),
    kind: PlaceKind::City,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("united-states"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(595), last: Count(595) },
            anchor: Some(Printed(Cow::Borrowed("(Baltimore: John Hopkins University Press"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const BELARUS: Place = Place {
    id: Id(Cow::Borrowed("belarus"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Belarus")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("BLR"))),
    m49: Some(M49(Cow::Borrowed("112"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(417), last: Count(417) },
            anchor: Some(Printed(Cow::Borrowed("conventional ammunitions in Belarus"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const BELGIUM: Place = Place {
    id: Id(Cow::Borrowed("belgium"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Belgium")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("BEL"))),
    m49: Some(M49(Cow::Borrowed("056"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("western-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(447), last: Count(447) },
            anchor: Some(Printed(Cow::Borrowed("The Belgian Chairmanship"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Printed as the adjective 'Belgian'."))),
            ..Evidence::EMPTY
        },
    ])),
};

const BISHKEK: Place = Place {
    id: Id(Cow::Borrowed("bishkek"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Bishkek")),
    ])),
    kind: PlaceKind::City,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kyrgyzstan"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(440), last: Count(440) },
            anchor: Some(Printed(Cow::Borrowed("The Centre in Bishkek"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const BOSNIA_AND_HERZEGOVINA: Place = Place {
    id: Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Bosnia and Herzegovina")),
        Printed(Cow::Borrowed("BiH")),
        Printed(Cow::Borrowed("Bosnia-Herzegovina")),
        Printed(Cow::Borrowed("Bosnia")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("BIH"))),
    m49: Some(M49(Cow::Borrowed("070"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            anchor: Some(Printed(Cow::Borrowed("Bosnia and Herzegovina and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(410), last: Count(410) },
            anchor: Some(Printed(Cow::Borrowed("In Bosnia and Herzegovina (BiH)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            anchor: Some(Printed(Cow::Borrowed("in Bosnia-Herzegovina or FYRoM"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1119), last: Count(1119) },
            anchor: Some(Printed(Cow::Borrowed("defence reform in Bosnia and Herzegovina"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("Argentina, Bosnia, Nicaragua"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1091), last: Count(1091) },
            anchor: Some(Printed(Cow::Borrowed("In Bosnia, UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1131), last: Count(1131) },
            anchor: Some(Printed(Cow::Borrowed("such as Bosnia, Brazil"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1583), last: Count(1583) },
            anchor: Some(Printed(Cow::Borrowed("Azerbaijan, Bosnia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const BRATISLAVA: Place = Place {
    id: Id(Cow::Borrowed("bratislava"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Bratislava")),
    ])),
    kind: PlaceKind::City,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("slovakia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("held in Bratislava, Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1797) },
            anchor: Some(Printed(Cow::Borrowed("Bratislava, Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const BRAZIL: Place = Place {
    id: Id(Cow::Borrowed("brazil"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Brazil")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("BRA"))),
    m49: Some(M49(Cow::Borrowed("076"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("latin-america"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1070), last: Count(1070) },
            anchor: Some(Printed(Cow::Borrowed("corresponding programmes in Brazil"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const BUDAPEST: Place = Place {
    id: Id(Cow::Borrowed("budapest"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Budapest")),
    ])),
    kind: PlaceKind::City,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1488), last: Count(1488) },
            anchor: Some(Printed(Cow::Borrowed("the Budapest Summit"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const BURUNDI: Place = Place {
    id: Id(Cow::Borrowed("burundi"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Burundi")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("BDI"))),
    m49: Some(M49(Cow::Borrowed("108"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            anchor: Some(Printed(Cow::Borrowed("Liberia, Burundi"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Guinea-Bissau and Burundi"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1158), last: Count(1158) },
            anchor: Some(Printed(Cow::Borrowed("Darfur, Burundi, DRC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1386), last: Count(1386) },
            anchor: Some(Printed(Cow::Borrowed("Angola, Burundi, Guatemala"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const CAMBODIA: Place = Place {
    id: Id(Cow::Borrowed("cambodia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Cambodia")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("KHM"))),
    m49: Some(M49(Cow::Borrowed("116"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1073), last: Count(1073) },
            anchor: Some(Printed(Cow::Borrowed("Transitional Administration in Cambodia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1582), last: Count(1582) },
            anchor: Some(Printed(Cow::Borrowed("such as Cambodia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const CAUCASUS: Place = Place {
    id: Id(Cow::Borrowed("caucasus"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Caucasus")),
    ])),
    kind: PlaceKind::Region,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(396), last: Count(396) },
            anchor: Some(Printed(Cow::Borrowed("the Caucasus, Central Asia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1424), last: Count(1424) },
            anchor: Some(Printed(Cow::Borrowed("the Caucasus and Central Asia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const CENTRAL_AFRICAN_REPUBLIC: Place = Place {
    id: Id(Cow::Borrowed("central-african-republic"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Central African Republic")),
        Printed(Cow::Borrowed("CAR")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("CAF"))),
    m49: Some(M49(Cow::Borrowed("140"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            anchor: Some(Printed(Cow::Borrowed("Madagascar, CAR, Guinea Bissau"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("the Central African Republic (MINUSCA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(e.g., Central African Republic, Guinea-Bissau, Tajikistan, Somalia, UNOWA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const CENTRAL_AND_EASTERN_EUROPE: Place = Place {
    id: Id(Cow::Borrowed("central-and-eastern-europe"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Central and Eastern Europe")),
    ])),
    kind: PlaceKind::Region,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1282), last: Count(1282) },
            anchor: Some(Printed(Cow::Borrowed("countries of Central and Eastern Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const CENTRAL_ASIA: Place = Place {
    id: Id(Cow::Borrowed("central-asia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Central Asia")),
    ])),
    kind: PlaceKind::Region,
    m49: Some(M49(Cow::Borrowed("143"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            anchor: Some(Printed(Cow::Borrowed("in the Central Asia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(396), last: Count(396) },
            anchor: Some(Printed(Cow::Borrowed("the Caucasus, Central Asia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1380), last: Count(1380) },
            anchor: Some(Printed(Cow::Borrowed("Central Asia, South and East"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1424), last: Count(1424) },
            anchor: Some(Printed(Cow::Borrowed("the Caucasus and Central Asia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const CENTRAL_EUROPE: Place = Place {
    id: Id(Cow::Borrowed("central-europe"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Central Europe")),
    ])),
    kind: PlaceKind::Region,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(611), last: Count(611) },
            anchor: Some(Printed(Cow::Borrowed("SSR in Central Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const CENTRAL_SLOVAKIA: Place = Place {
    id: Id(Cow::Borrowed("central-slovakia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("central Slovakia")),
    ])),
    kind: PlaceKind::Region,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("slovakia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(152), last: Count(152) },
            anchor: Some(Printed(Cow::Borrowed("in beautiful central Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const CHAD: Place = Place {
    id: Id(Cow::Borrowed("chad"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Chad")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("TCD"))),
    m49: Some(M49(Cow::Borrowed("148"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1582), last: Count(1582) },
            anchor: Some(Printed(Cow::Borrowed("Cambodia, Chad"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const CIS: Place = Place {
    id: Id(Cow::Borrowed("cis"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Commonwealth of Independent States")),
        Printed(Cow::Borrowed("CIS")),
    ])),
    kind: PlaceKind::Group,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(564), last: Count(564) },
            anchor: Some(Printed(Cow::Borrowed("the Commonwealth of Independent States (CIS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1113), last: Count(1113) },
            anchor: Some(Printed(Cow::Borrowed("the Commonwealth of Independent States (CIS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1113), last: Count(1113) },
            anchor: Some(Printed(Cow::Borrowed("in the CIS region"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("regional programme for CIS countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const CONGO: Place = Place {
    id: Id(Cow::Borrowed("congo"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Congo")),
    ])),
    kind: PlaceKind::State,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("mission to Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const COTE_DIVOIRE: Place = Place {
    id: Id(Cow::Borrowed("cote-divoire"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Cote-d'Ivoire")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("CIV"))),
    m49: Some(M49(Cow::Borrowed("384"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(673), last: Count(673) },
            anchor: Some(Printed(Cow::Borrowed("situation in Cote-d'Ivoire"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const COUNCIL_OF_EUROPE_MEMBER_STATES: Place = Place {
    id: Id(Cow::Borrowed("council-of-europe-member-states"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Council of Europe member states")),
    ])),
    kind: PlaceKind::Group,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1309), last: Count(1309) },
            anchor: Some(Printed(Cow::Borrowed("Council of Europe member states"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const CROATIA: Place = Place {
    id: Id(Cow::Borrowed("croatia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Croatia")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("HRV"))),
    m49: Some(M49(Cow::Borrowed("191"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("police reform in Albania, Croatia, FYROM, Kosovo, Kyrgyzstan, Montenegro and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1583), last: Count(1583) },
            anchor: Some(Printed(Cow::Borrowed("Bosnia, Croatia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const CYPRUS: Place = Place {
    id: Id(Cow::Borrowed("cyprus"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Cyprus")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("CYP"))),
    m49: Some(M49(Cow::Borrowed("196"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("the Cypriot interposition force"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("printed as an adjective"))),
            ..Evidence::EMPTY
        },
    ])),
};

const DAKAR: Place = Place {
    id: Id(Cow::Borrowed("dakar"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Dakar")),
    ])),
    kind: PlaceKind::City,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1833), last: Count(1833) },
            anchor: Some(Printed(Cow::Borrowed("UNOWA, Dakar"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1331), last: Count(1331) },
            anchor: Some(Printed(Cow::Borrowed("a workshop in Dakar"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const DARFUR: Place = Place {
    id: Id(Cow::Borrowed("darfur"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Darfur")),
    ])),
    kind: PlaceKind::Territory,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sudan"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1158), last: Count(1158) },
            anchor: Some(Printed(Cow::Borrowed("in Darfur, Burundi"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const DJIBOUTI: Place = Place {
    id: Id(Cow::Borrowed("djibouti"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Djibouti")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("DJI"))),
    m49: Some(M49(Cow::Borrowed("262"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1582), last: Count(1582) },
            anchor: Some(Printed(Cow::Borrowed("Chad, Djibouti"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const DR_CONGO: Place = Place {
    id: Id(Cow::Borrowed("dr-congo"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Democratic Republic of the Congo")),
        Printed(Cow::Borrowed("Democratic Republic of Congo")),
        Printed(Cow::Borrowed("DRC")),
        Printed(Cow::Borrowed("DR Congo")),
        Printed(Cow::Borrowed("Congo")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("COD"))),
    m49: Some(M49(Cow::Borrowed("180"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            anchor: Some(Printed(Cow::Borrowed("In the Democratic Republic of the Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            anchor: Some(Printed(Cow::Borrowed("the Democratic Republic of Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(132), last: Count(132) },
            anchor: Some(Printed(Cow::Borrowed("former combatants in DRC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("MONUC in the DRC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(907), last: Count(907) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(905),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN mission in DR Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(918), last: Count(918) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(913),
            ])),
            anchor: Some(Printed(Cow::Borrowed("on MONUC (DRC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("concerned the Democratic Republic of Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1082), last: Count(1082) },
            anchor: Some(Printed(Cow::Borrowed("In DRC and Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1111), last: Count(1111) },
            anchor: Some(Printed(Cow::Borrowed("Special Representative to Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1145), last: Count(1145) },
            anchor: Some(Printed(Cow::Borrowed("MONUC in Congo provided"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1385), last: Count(1385) },
            anchor: Some(Printed(Cow::Borrowed("mission (DRC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1734), last: Count(1734) },
            anchor: Some(Printed(Cow::Borrowed("in the Democratic Republic of Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const EAST_ASIA: Place = Place {
    id: Id(Cow::Borrowed("east-asia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("East Asia")),
    ])),
    kind: PlaceKind::Region,
    m49: Some(M49(Cow::Borrowed("030"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(583), last: Count(583) },
            anchor: Some(Printed(Cow::Borrowed("and East Asia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const EASTERN_EUROPE: Place = Place {
    id: Id(Cow::Borrowed("eastern-europe"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Eastern Europe")),
    ])),
    kind: PlaceKind::Region,
    m49: Some(M49(Cow::Borrowed("151"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(583), last: Count(583) },
            anchor: Some(Printed(Cow::Borrowed("derivatives in Eastern Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1113), last: Count(1113) },
            anchor: Some(Printed(Cow::Borrowed("Regional Centre for Eastern Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1380), last: Count(1380) },
            anchor: Some(Printed(Cow::Borrowed("Eastern Europe amd Central Asia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const ECOWAS_MEMBER_STATES: Place = Place {
    id: Id(Cow::Borrowed("ecowas-member-states"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOWAS member states")),
    ])),
    kind: PlaceKind::Group,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1333), last: Count(1333) },
            anchor: Some(Printed(Cow::Borrowed("ECOWAS member states"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const EL_SALVADOR: Place = Place {
    id: Id(Cow::Borrowed("el-salvador"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("El Salvador")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("SLV"))),
    m49: Some(M49(Cow::Borrowed("222"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("latin-america"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1081), last: Count(1081) },
            anchor: Some(Printed(Cow::Borrowed("programmes in El Salvador, Haiti"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const ETHIOPIA: Place = Place {
    id: Id(Cow::Borrowed("ethiopia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ethiopia")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("ETH"))),
    m49: Some(M49(Cow::Borrowed("231"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1582), last: Count(1582) },
            anchor: Some(Printed(Cow::Borrowed("Djibouti, Ethiopia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const EU_MEMBER_STATES: Place = Place {
    id: Id(Cow::Borrowed("eu-member-states"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EU Member States")),
        Printed(Cow::Borrowed("EU members states")),
    ])),
    kind: PlaceKind::Group,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            anchor: Some(Printed(Cow::Borrowed("in November 2016 by EU Member States"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1365), last: Count(1365) },
            anchor: Some(Printed(Cow::Borrowed("the EU members states' capacity"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const EURO_ASIAN: Place = Place {
    id: Id(Cow::Borrowed("euro-asian"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Euro-Asian")),
    ])),
    kind: PlaceKind::Region,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(231), last: Count(231) },
            headings: List(Cow::Borrowed(&[
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Euro-Atlantic & Euro-Asian"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1245), last: Count(1245) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Euro-Atlantic & Euro-Asian"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const EURO_ATLANTIC: Place = Place {
    id: Id(Cow::Borrowed("euro-atlantic"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Euro-Atlantic")),
        Printed(Cow::Borrowed("Euro-Atlantic area")),
    ])),
    kind: PlaceKind::Region,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(229), last: Count(229) },
            headings: List(Cow::Borrowed(&[
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Euro-Atlantic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("the post-Communist part of the Euro-Atlantic area"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1243), last: Count(1243) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Euro-Atlantic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const EUROPE: Place = Place {
    id: Id(Cow::Borrowed("europe"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Europe")),
    ])),
    kind: PlaceKind::Region,
    m49: Some(M49(Cow::Borrowed("150"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(226), last: Count(226) },
            headings: List(Cow::Borrowed(&[
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(455), last: Count(455) },
            anchor: Some(Printed(Cow::Borrowed("Many of the European security challenges"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Printed as the adjective 'European'."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1240), last: Count(1240) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const FORMER_SOVIET_UNION: Place = Place {
    id: Id(Cow::Borrowed("former-soviet-union"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("former Soviet Union")),
    ])),
    kind: PlaceKind::Region,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1282), last: Count(1282) },
            anchor: Some(Printed(Cow::Borrowed("former Soviet Union countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const FYR_MACEDONIA: Place = Place {
    id: Id(Cow::Borrowed("fyr-macedonia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("former Yugoslav Republic of Macedonia")),
        Printed(Cow::Borrowed("Former Yugoslav Republic of Macedonia")),
        Printed(Cow::Borrowed("FYROM")),
        Printed(Cow::Borrowed("FYRoM")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("MKD"))),
    m49: Some(M49(Cow::Borrowed("807"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(432), last: Count(432) },
            anchor: Some(Printed(Cow::Borrowed("In the former Yugoslav Republic of Macedonia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(451), last: Count(451) },
            anchor: Some(Printed(Cow::Borrowed("the Former Yugoslav Republic of Macedonia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("Albania, Croatia, FYROM, Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            anchor: Some(Printed(Cow::Borrowed("in Bosnia-Herzegovina or FYRoM"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const GEORGIA: Place = Place {
    id: Id(Cow::Borrowed("georgia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Georgia")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("GEO"))),
    m49: Some(M49(Cow::Borrowed("268"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-caucasus"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("programmes in Armenia, Azerbaijan, Georgia and Kazakhstan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const GHANA: Place = Place {
    id: Id(Cow::Borrowed("ghana"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ghana")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("GHA"))),
    m49: Some(M49(Cow::Borrowed("288"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1735), last: Count(1735) },
            anchor: Some(Printed(Cow::Borrowed("both in Ghana and Guatemala"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const GREECE: Place = Place {
    id: Id(Cow::Borrowed("greece"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Greece")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("GRC"))),
    m49: Some(M49(Cow::Borrowed("300"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("southern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(451), last: Count(451) },
            anchor: Some(Printed(Cow::Borrowed("Serbia and Montenegro and Greece"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(583), last: Count(583) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., Greece, Spain, Portugal)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const GUATEMALA: Place = Place {
    id: Id(Cow::Borrowed("guatemala"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Guatemala")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("GTM"))),
    m49: Some(M49(Cow::Borrowed("320"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("latin-america"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("Mozambique, Guatemala)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1386), last: Count(1386) },
            anchor: Some(Printed(Cow::Borrowed("Burundi, Guatemala"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1735), last: Count(1735) },
            anchor: Some(Printed(Cow::Borrowed("both in Ghana and Guatemala"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const GUINEA_BISSAU: Place = Place {
    id: Id(Cow::Borrowed("guinea-bissau"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Guinea-Bissau")),
        Printed(Cow::Borrowed("Guinea Bissau")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("GNB"))),
    m49: Some(M49(Cow::Borrowed("624"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(105), last: Count(105) },
            anchor: Some(Printed(Cow::Borrowed("Roadmap for Guinea-Bissau"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            anchor: Some(Printed(Cow::Borrowed("CAR, Guinea Bissau were"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(726), last: Count(726) },
            anchor: Some(Printed(Cow::Borrowed("peacebuilding in Guinea Bissau"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("sub-groups on Guinea-Bissau"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const HAITI: Place = Place {
    id: Id(Cow::Borrowed("haiti"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Haiti")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("HTI"))),
    m49: Some(M49(Cow::Borrowed("332"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("latin-america"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            anchor: Some(Printed(Cow::Borrowed("Timor-Leste, Haiti"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(e.g., DRC, Haiti, Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("Kosovo, Haiti, Timor Leste"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1074), last: Count(1074) },
            anchor: Some(Printed(Cow::Borrowed("UN missions to Haiti"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1729), last: Count(1729) },
            anchor: Some(Printed(Cow::Borrowed("such as Haiti or Solomon Island"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const HONDURAS: Place = Place {
    id: Id(Cow::Borrowed("honduras"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Honduras")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("HND"))),
    m49: Some(M49(Cow::Borrowed("340"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("latin-america"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1092), last: Count(1092) },
            anchor: Some(Printed(Cow::Borrowed("a UNDP programme in Honduras"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1102), last: Count(1102) },
            anchor: Some(Printed(Cow::Borrowed("armed forces in Honduras"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const IRAQ: Place = Place {
    id: Id(Cow::Borrowed("iraq"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Iraq")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("IRQ"))),
    m49: Some(M49(Cow::Borrowed("368"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("In Iraq, the EU mission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            anchor: Some(Printed(Cow::Borrowed("Afghanistan or Iraq"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1578), last: Count(1578) },
            anchor: Some(Printed(Cow::Borrowed("Afghanistan, Iraq, Sudan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const JAMAICA: Place = Place {
    id: Id(Cow::Borrowed("jamaica"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Jamaica")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("JAM"))),
    m49: Some(M49(Cow::Borrowed("388"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("latin-america"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1731), last: Count(1731) },
            anchor: Some(Printed(Cow::Borrowed("the case in Jamaica in 2002"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const KAZAKHSTAN: Place = Place {
    id: Id(Cow::Borrowed("kazakhstan"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Kazakhstan")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("KAZ"))),
    m49: Some(M49(Cow::Borrowed("398"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("programmes in Armenia, Azerbaijan, Georgia and Kazakhstan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const KOSOVO: Place = Place {
    id: Id(Cow::Borrowed("kosovo"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Kosovo")),
    ])),
    kind: PlaceKind::Territory,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(79), last: Count(79) },
            anchor: Some(Printed(Cow::Borrowed("In **Kosovo**, **UNDP** is currently involved"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            anchor: Some(Printed(Cow::Borrowed("Haiti, Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("police reform in Albania, Croatia, FYROM, Kosovo, Kyrgyzstan, Montenegro and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(628), last: Count(628) },
            anchor: Some(Printed(Cow::Borrowed("transitional context – Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Timor Leste and Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., Kosovo, Haiti"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1080), last: Count(1080) },
            anchor: Some(Printed(Cow::Borrowed("police administration of Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const KYIV: Place = Place {
    id: Id(Cow::Borrowed("kyiv"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Kyiv")),
    ])),
    kind: PlaceKind::City,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            headings: List(Cow::Borrowed(&[
                Count(47),
            ])),
            anchor: Some(Printed(Cow::Borrowed("was held in Kyiv"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const KYRGYZSTAN: Place = Place {
    id: Id(Cow::Borrowed("kyrgyzstan"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Kyrgyzstan")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("KGZ"))),
    m49: Some(M49(Cow::Borrowed("417"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(433), last: Count(433) },
            anchor: Some(Printed(Cow::Borrowed("In Kyrgyzstan the OSCE Centre"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LATIN_AMERICA: Place = Place {
    id: Id(Cow::Borrowed("latin-america"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Latin America")),
    ])),
    kind: PlaceKind::Region,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(583), last: Count(583) },
            anchor: Some(Printed(Cow::Borrowed("spread to Latin America"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("security sector governance in Latin America"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1380), last: Count(1380) },
            anchor: Some(Printed(Cow::Borrowed("Latin America, Eastern Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const LIBERIA: Place = Place {
    id: Id(Cow::Borrowed("liberia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Liberia")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("LBR"))),
    m49: Some(M49(Cow::Borrowed("430"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            anchor: Some(Printed(Cow::Borrowed("Sierra Leone, Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(634), last: Count(634) },
            anchor: Some(Printed(Cow::Borrowed("A review process in Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("UNMIL in Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(907), last: Count(907) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(905),
            ])),
            anchor: Some(Printed(Cow::Borrowed("on UNMIL in Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1071), last: Count(1071) },
            anchor: Some(Printed(Cow::Borrowed("UNMIL in Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1582), last: Count(1582) },
            anchor: Some(Printed(Cow::Borrowed("Azerbaijan, Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LIBYA: Place = Place {
    id: Id(Cow::Borrowed("libya"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Libya")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("LBY"))),
    m49: Some(M49(Cow::Borrowed("434"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            anchor: Some(Printed(Cow::Borrowed("UN missions in Libya"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LIMA: Place = Place {
    id: Id(Cow::Borrowed("lima"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Lima")),
    ])),
    kind: PlaceKind::City,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("peru"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Lima-based UNLiREC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const LIPTOVSKY_MIKULAS: Place = Place {
    id: Id(Cow::Borrowed("liptovsky-mikulas"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Liptovský Mikuláš")),
    ])),
    kind: PlaceKind::City,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-slovakia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(152), last: Count(152) },
            anchor: Some(Printed(Cow::Borrowed("both located in Liptovský Mikuláš"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const LJUBLJANA: Place = Place {
    id: Id(Cow::Borrowed("ljubljana"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ljubljana")),
    ])),
    kind: PlaceKind::City,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(375), last: Count(375) },
            anchor: Some(Printed(Cow::Borrowed("adopted at the Ljubljana Ministerial Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const LOME: Place = Place {
    id: Id(Cow::Borrowed("lome"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Lomé")),
        Printed(Cow::Borrowed("Lome")),
    ])),
    kind: PlaceKind::City,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("togo"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Lomébased UNREC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Printed in one word with 'based'."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1274), last: Count(1274) },
            anchor: Some(Printed(Cow::Borrowed("Lome, July 2000"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const LUXEMBOURG: Place = Place {
    id: Id(Cow::Borrowed("luxembourg"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Luxembourg")),
    ])),
    kind: PlaceKind::City,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1406), last: Count(1406) },
            anchor: Some(Printed(Cow::Borrowed("Luxembourg, 12 June 2006"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const MADAGASCAR: Place = Place {
    id: Id(Cow::Borrowed("madagascar"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Madagascar")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("MDG"))),
    m49: Some(M49(Cow::Borrowed("450"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            anchor: Some(Printed(Cow::Borrowed("(Mali, Madagascar, CAR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const MALI: Place = Place {
    id: Id(Cow::Borrowed("mali"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Mali")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("MLI"))),
    m49: Some(M49(Cow::Borrowed("466"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            anchor: Some(Printed(Cow::Borrowed("(Mali, Madagascar, CAR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const MEXICO_CITY: Place = Place {
    id: Id(Cow::Borrowed("mexico-city"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Mexico City")),
    ])),
    kind: PlaceKind::City,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("held in Mexico City"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const MIDDLE_EAST: Place = Place {
    id: Id(Cow::Borrowed("middle-east"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Middle East")),
    ])),
    kind: PlaceKind::Region,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1380), last: Count(1380) },
            anchor: Some(Printed(Cow::Borrowed("the Middle East"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const MOLDOVA: Place = Place {
    id: Id(Cow::Borrowed("moldova"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Moldova")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("MDA"))),
    m49: Some(M49(Cow::Borrowed("498"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(420), last: Count(420) },
            anchor: Some(Printed(Cow::Borrowed("Similarly, in Moldova"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const MONTENEGRO: Place = Place {
    id: Id(Cow::Borrowed("montenegro"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Montenegro")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("MNE"))),
    m49: Some(M49(Cow::Borrowed("499"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("Process and Impact Montenegro"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("police reform in Albania, Croatia, FYROM, Kosovo, Kyrgyzstan, Montenegro and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const MOZAMBIQUE: Place = Place {
    id: Id(Cow::Borrowed("mozambique"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Mozambique")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("MOZ"))),
    m49: Some(M49(Cow::Borrowed("508"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("Timor Leste, Mozambique, Guatemala"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1582), last: Count(1582) },
            anchor: Some(Printed(Cow::Borrowed("Ethiopia, Mozambique"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const MUNSTER: Place = Place {
    id: Id(Cow::Borrowed("munster"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Münster")),
    ])),
    kind: PlaceKind::City,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1668), last: Count(1668) },
            anchor: Some(Printed(Cow::Borrowed("Münster: LIT, 2005"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const NEPAL: Place = Place {
    id: Id(Cow::Borrowed("nepal"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Nepal")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("NPL"))),
    m49: Some(M49(Cow::Borrowed("524"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Nepal (RCPD)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NEW_YORK: Place = Place {
    id: Id(Cow::Borrowed("new-york"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("New York")),
    ])),
    kind: PlaceKind::City,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("united-states"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(138), last: Count(138) },
            anchor: Some(Printed(Cow::Borrowed("roundtables in New York"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const NICARAGUA: Place = Place {
    id: Id(Cow::Borrowed("nicaragua"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Nicaragua")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("NIC"))),
    m49: Some(M49(Cow::Borrowed("558"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("latin-america"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("Bosnia, Nicaragua, Peru"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NIGERIA: Place = Place {
    id: Id(Cow::Borrowed("nigeria"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Nigeria")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("NGA"))),
    m49: Some(M49(Cow::Borrowed("566"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1729), last: Count(1729) },
            anchor: Some(Printed(Cow::Borrowed("prison reform in Nigeria"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NORTHERN_IRELAND: Place = Place {
    id: Id(Cow::Borrowed("northern-ireland"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Northern Ireland")),
    ])),
    kind: PlaceKind::Territory,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("united-kingdom"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(634), last: Count(634) },
            anchor: Some(Printed(Cow::Borrowed("In Northern Ireland, for instance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const NORTHERN_SLOVAKIA: Place = Place {
    id: Id(Cow::Borrowed("northern-slovakia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("northern Slovakia")),
    ])),
    kind: PlaceKind::Region,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("slovakia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            anchor: Some(Printed(Cow::Borrowed("training centre in northern Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const OHRID: Place = Place {
    id: Id(Cow::Borrowed("ohrid"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ohrid")),
    ])),
    kind: PlaceKind::City,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("fyr-macedonia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1558), last: Count(1558) },
            anchor: Some(Printed(Cow::Borrowed("the Ohrid Regional Conference"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const OSCE_AREA: Place = Place {
    id: Id(Cow::Borrowed("osce-area"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE area")),
    ])),
    kind: PlaceKind::Region,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(394), last: Count(394) },
            anchor: Some(Printed(Cow::Borrowed("occurred in the OSCE area"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const PALESTINE: Place = Place {
    id: Id(Cow::Borrowed("palestine"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Palestine")),
    ])),
    kind: PlaceKind::Territory,
    iso: Some(CountryCode(Cow::Borrowed("PSE"))),
    m49: Some(M49(Cow::Borrowed("275"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in its Palestine programme report"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1131), last: Count(1131) },
            anchor: Some(Printed(Cow::Borrowed("Bosnia, Brazil and Palestine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const PERU: Place = Place {
    id: Id(Cow::Borrowed("peru"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Peru")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("PER"))),
    m49: Some(M49(Cow::Borrowed("604"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("latin-america"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Peru (UNLiREC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("Nicaragua, Peru)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1120), last: Count(1120) },
            anchor: Some(Printed(Cow::Borrowed("security sector in Peru"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const PORTUGAL: Place = Place {
    id: Id(Cow::Borrowed("portugal"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Portugal")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("PRT"))),
    m49: Some(M49(Cow::Borrowed("620"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("southern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(583), last: Count(583) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., Greece, Spain, Portugal)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const RWANDA: Place = Place {
    id: Id(Cow::Borrowed("rwanda"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Rwanda")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("RWA"))),
    m49: Some(M49(Cow::Borrowed("646"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1159), last: Count(1159) },
            anchor: Some(Printed(Cow::Borrowed("In Rwanda, the UN supported"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1165), last: Count(1165) },
            anchor: Some(Printed(Cow::Borrowed("Yugoslavia, Rwanda or"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1582), last: Count(1582) },
            anchor: Some(Printed(Cow::Borrowed("Uganda and Rwanda"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SERBIA: Place = Place {
    id: Id(Cow::Borrowed("serbia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Serbia")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("SRB"))),
    m49: Some(M49(Cow::Borrowed("688"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(163), last: Count(163) },
            anchor: Some(Printed(Cow::Borrowed("Slovakia, Switzerland and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("OSCE mission in Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("police reform in Albania, Croatia, FYROM, Kosovo, Kyrgyzstan, Montenegro and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1103), last: Count(1103) },
            anchor: Some(Printed(Cow::Borrowed("financial transparency initiative in Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1728), last: Count(1728) },
            anchor: Some(Printed(Cow::Borrowed("Policing Element in south Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SERBIA_AND_MONTENEGRO: Place = Place {
    id: Id(Cow::Borrowed("serbia-and-montenegro"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Serbia and Montenegro")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("SCG"))),
    m49: Some(M49(Cow::Borrowed("891"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(451), last: Count(451) },
            anchor: Some(Printed(Cow::Borrowed("Serbia and Montenegro, the Former"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., Serbia and Montenegro)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SIERRA_LEONE: Place = Place {
    id: Id(Cow::Borrowed("sierra-leone"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Sierra Leone")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("SLE"))),
    m49: Some(M49(Cow::Borrowed("694"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            anchor: Some(Printed(Cow::Borrowed("Sierra Leone, Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(672), last: Count(672) },
            anchor: Some(Printed(Cow::Borrowed("Liberia and Sierra Leone"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Liberia, Sierra Leone, Timor Leste"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1165), last: Count(1165) },
            anchor: Some(Printed(Cow::Borrowed("Rwanda or Sierra Leone"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1582), last: Count(1582) },
            anchor: Some(Printed(Cow::Borrowed("Mozambique, Sierra Leone"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SLOVAKIA: Place = Place {
    id: Id(Cow::Borrowed("slovakia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Slovakia")),
        Printed(Cow::Borrowed("Slovak Republic")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("SVK"))),
    m49: Some(M49(Cow::Borrowed("703"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(32), last: Count(32) },
            anchor: Some(Printed(Cow::Borrowed("co-chaired by Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("held in Bratislava, Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            anchor: Some(Printed(Cow::Borrowed("Foreign Minister of Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(112), last: Count(112) },
            anchor: Some(Printed(Cow::Borrowed("Minister of Foreign Affairs of the Slovak Republic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(562), last: Count(562) },
            anchor: Some(Printed(Cow::Borrowed("Government of Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(823), last: Count(823) },
            anchor: Some(Printed(Cow::Borrowed("during the Slovak Presidency"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("printed as an adjective"))),
            ..Evidence::EMPTY
        },
    ])),
};

const SOLOMON_ISLANDS: Place = Place {
    id: Id(Cow::Borrowed("solomon-islands"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Solomon Islands")),
        Printed(Cow::Borrowed("Solomon Island")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("SLB"))),
    m49: Some(M49(Cow::Borrowed("090"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1143), last: Count(1143) },
            anchor: Some(Printed(Cow::Borrowed("Liberia, the Solomon Islands"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1161), last: Count(1161) },
            anchor: Some(Printed(Cow::Borrowed("In the Solomon Islands"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1729), last: Count(1729) },
            anchor: Some(Printed(Cow::Borrowed("such as Haiti or Solomon Island"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const SOMALIA: Place = Place {
    id: Id(Cow::Borrowed("somalia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Somalia")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("SOM"))),
    m49: Some(M49(Cow::Borrowed("706"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("UN missions in Somalia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(e.g., Central African Republic, Guinea-Bissau, Tajikistan, Somalia, UNOWA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1158), last: Count(1158) },
            anchor: Some(Printed(Cow::Borrowed("DRC and Somalia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SOUTH_AFRICA: Place = Place {
    id: Id(Cow::Borrowed("south-africa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("South Africa")),
        Printed(Cow::Borrowed("South-Africa")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("ZAF"))),
    m49: Some(M49(Cow::Borrowed("710"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("southern-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(32), last: Count(32) },
            anchor: Some(Printed(Cow::Borrowed("Slovakia and South-Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(280), last: Count(280) },
            anchor: Some(Printed(Cow::Borrowed("South African Defence White Paper"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Printed as the adjective 'South African'."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1255), last: Count(1255) },
            anchor: Some(Printed(Cow::Borrowed("in South Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SOUTH_AND_EAST_MEDITERRANEAN: Place = Place {
    id: Id(Cow::Borrowed("south-and-east-mediterranean"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("South and East Mediterranean")),
    ])),
    kind: PlaceKind::Region,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1380), last: Count(1380) },
            anchor: Some(Printed(Cow::Borrowed("South and East Mediterranean"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const SOUTH_CAUCASUS: Place = Place {
    id: Id(Cow::Borrowed("south-caucasus"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("South Caucasus")),
    ])),
    kind: PlaceKind::Region,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("caucasus"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            anchor: Some(Printed(Cow::Borrowed("young democracies in South Caucasus"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const SOUTH_EASTERN_EUROPE: Place = Place {
    id: Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("South Eastern Europe")),
        Printed(Cow::Borrowed("South-East Europe")),
        Printed(Cow::Borrowed("South East Europe")),
        Printed(Cow::Borrowed("SEE")),
    ])),
    kind: PlaceKind::Region,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("particularly in South-East Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(431), last: Count(431) },
            anchor: Some(Printed(Cow::Borrowed("In South East Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            anchor: Some(Printed(Cow::Borrowed("refugee return especially in SEE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1524), last: Count(1524) },
            anchor: Some(Printed(Cow::Borrowed("the countries of South Eastern Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const SOUTH_KOREA: Place = Place {
    id: Id(Cow::Borrowed("south-korea"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("South Korea")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("KOR"))),
    m49: Some(M49(Cow::Borrowed("410"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("east-asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(583), last: Count(583) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., South Korea)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SOUTH_SERBIA: Place = Place {
    id: Id(Cow::Borrowed("south-serbia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("south Serbia")),
    ])),
    kind: PlaceKind::Region,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("serbia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1728), last: Count(1728) },
            anchor: Some(Printed(Cow::Borrowed("Policing Element in south Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const SOUTH_SUDAN: Place = Place {
    id: Id(Cow::Borrowed("south-sudan"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("South Sudan")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("SSD"))),
    m49: Some(M49(Cow::Borrowed("728"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("South Sudan (UNMISS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SOUTHERN_AFRICA: Place = Place {
    id: Id(Cow::Borrowed("southern-africa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Southern Africa")),
    ])),
    kind: PlaceKind::Region,
    m49: Some(M49(Cow::Borrowed("018"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(583), last: Count(583) },
            anchor: Some(Printed(Cow::Borrowed("felt also in Southern Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const SOUTHERN_EUROPE: Place = Place {
    id: Id(Cow::Borrowed("southern-europe"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Southern Europe")),
    ])),
    kind: PlaceKind::Region,
    m49: Some(M49(Cow::Borrowed("039"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(583), last: Count(583) },
            anchor: Some(Printed(Cow::Borrowed("limited to Southern Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const SPAIN: Place = Place {
    id: Id(Cow::Borrowed("spain"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Spain")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("ESP"))),
    m49: Some(M49(Cow::Borrowed("724"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("southern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(143), last: Count(143) },
            anchor: Some(Printed(Cow::Borrowed("the Spanish OSCE Chairmanship"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Printed only as the adjective Spanish."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(583), last: Count(583) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., Greece, Spain, Portugal)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SRI_LANKA: Place = Place {
    id: Id(Cow::Borrowed("sri-lanka"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Sri Lanka")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("LKA"))),
    m49: Some(M49(Cow::Borrowed("144"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1583), last: Count(1583) },
            anchor: Some(Printed(Cow::Borrowed("Croatia, Sri Lanka"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SUB_SAHARAN_AFRICA: Place = Place {
    id: Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Sub-Saharan Africa")),
    ])),
    kind: PlaceKind::Region,
    m49: Some(M49(Cow::Borrowed("202"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(85), last: Count(85) },
            anchor: Some(Printed(Cow::Borrowed("a certain emphasis on Sub-Saharan Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(126), last: Count(126) },
            anchor: Some(Printed(Cow::Borrowed("specific regions such as Sub-Saharan Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1185), last: Count(1185) },
            anchor: Some(Printed(Cow::Borrowed("such as Sub-Saharan Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const SUDAN: Place = Place {
    id: Id(Cow::Borrowed("sudan"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Sudan")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("SDN"))),
    m49: Some(M49(Cow::Borrowed("729"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1137), last: Count(1137) },
            anchor: Some(Printed(Cow::Borrowed("mine action in Sudan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1578), last: Count(1578) },
            anchor: Some(Printed(Cow::Borrowed("Iraq, Sudan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SWITZERLAND: Place = Place {
    id: Id(Cow::Borrowed("switzerland"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Switzerland")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("CHE"))),
    m49: Some(M49(Cow::Borrowed("756"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("western-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(163), last: Count(163) },
            anchor: Some(Printed(Cow::Borrowed("Slovakia, Switzerland and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const TAJIKISTAN: Place = Place {
    id: Id(Cow::Borrowed("tajikistan"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Tajikistan")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("TJK"))),
    m49: Some(M49(Cow::Borrowed("762"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(417), last: Count(417) },
            anchor: Some(Printed(Cow::Borrowed("mine action in Tajikistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(e.g., Central African Republic, Guinea-Bissau, Tajikistan, Somalia, UNOWA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const TIMOR_LESTE: Place = Place {
    id: Id(Cow::Borrowed("timor-leste"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Timor-Leste")),
        Printed(Cow::Borrowed("Timor Leste")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("TLS"))),
    m49: Some(M49(Cow::Borrowed("626"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            anchor: Some(Printed(Cow::Borrowed("situations in Timor-Leste"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("those in Timor Leste and Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("Haiti, Timor Leste, Mozambique"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const TOGO: Place = Place {
    id: Id(Cow::Borrowed("togo"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Togo")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("TGO"))),
    m49: Some(M49(Cow::Borrowed("768"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("offices in Togo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const TRANSDNIESTRIA: Place = Place {
    id: Id(Cow::Borrowed("transdniestria"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Transdniestria")),
    ])),
    kind: PlaceKind::Territory,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("moldova"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(420), last: Count(420) },
            anchor: Some(Printed(Cow::Borrowed("accept Transdniestrian personnel"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Printed as the adjective 'Transdniestrian'."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const TURKMENISTAN: Place = Place {
    id: Id(Cow::Borrowed("turkmenistan"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Turkmenistan")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("TKM"))),
    m49: Some(M49(Cow::Borrowed("795"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(434), last: Count(434) },
            anchor: Some(Printed(Cow::Borrowed("In Uzbekistan and in Turkmenistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const UGANDA: Place = Place {
    id: Id(Cow::Borrowed("uganda"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Uganda")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("UGA"))),
    m49: Some(M49(Cow::Borrowed("800"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1582), last: Count(1582) },
            anchor: Some(Printed(Cow::Borrowed("Sierra Leone, Uganda"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const UKRAINE: Place = Place {
    id: Id(Cow::Borrowed("ukraine"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ukraine")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("UKR"))),
    m49: Some(M49(Cow::Borrowed("804"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in countries like Ukraine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in countries like Ukraine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("its cooperation with Ukraine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("the EU mission in Ukraine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            anchor: Some(Printed(Cow::Borrowed("advise on Ukraine's defence sector reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(418), last: Count(418) },
            anchor: Some(Printed(Cow::Borrowed("Uzbekistan and Ukraine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const UNITED_KINGDOM: Place = Place {
    id: Id(Cow::Borrowed("united-kingdom"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UK")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("GBR"))),
    m49: Some(M49(Cow::Borrowed("826"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(290), last: Count(290) },
            anchor: Some(Printed(Cow::Borrowed("A recent UK Study"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const UNITED_STATES: Place = Place {
    id: Id(Cow::Borrowed("united-states"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("United States")),
        Printed(Cow::Borrowed("US")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("USA"))),
    m49: Some(M49(Cow::Borrowed("840"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(754), last: Count(754) },
            anchor: Some(Printed(Cow::Borrowed("an unnamed US Senator"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(634), last: Count(634) },
            anchor: Some(Printed(Cow::Borrowed("a private US security firm"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1086), last: Count(1086) },
            anchor: Some(Printed(Cow::Borrowed("the United States in the case"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const UZBEKISTAN: Place = Place {
    id: Id(Cow::Borrowed("uzbekistan"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Uzbekistan")),
    ])),
    kind: PlaceKind::State,
    iso: Some(CountryCode(Cow::Borrowed("UZB"))),
    m49: Some(M49(Cow::Borrowed("860"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-asia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(418), last: Count(418) },
            anchor: Some(Printed(Cow::Borrowed("Armenia, Georgia, Uzbekistan and Ukraine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const VIENNA: Place = Place {
    id: Id(Cow::Borrowed("vienna"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Vienna")),
    ])),
    kind: PlaceKind::City,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("headquarters in Vienna"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const WEST_AFRICA: Place = Place {
    id: Id(Cow::Borrowed("west-africa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("West Africa")),
    ])),
    kind: PlaceKind::Region,
    m49: Some(M49(Cow::Borrowed("011"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sub-saharan-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(107), last: Count(107) },
            anchor: Some(Printed(Cow::Borrowed("SSR/G in West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(227), last: Count(227) },
            headings: List(Cow::Borrowed(&[
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(81), last: Count(81) },
            anchor: Some(Printed(Cow::Borrowed("a SSR concept for West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(667), last: Count(667) },
            anchor: Some(Printed(Cow::Borrowed("living in West Africa"))),
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
            anchor: Some(Printed(Cow::Borrowed("The Special Advisors for West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1241), last: Count(1241) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const WEST_BANK_AND_GAZA: Place = Place {
    id: Id(Cow::Borrowed("west-bank-and-gaza"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("West Bank and Gaza")),
    ])),
    kind: PlaceKind::Territory,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1578), last: Count(1578) },
            anchor: Some(Printed(Cow::Borrowed("West Bank and Gaza"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const WESTERN_BALKANS: Place = Place {
    id: Id(Cow::Borrowed("western-balkans"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Western Balkans")),
        Printed(Cow::Borrowed("Western Balkan region")),
    ])),
    kind: PlaceKind::Region,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(232), last: Count(232) },
            headings: List(Cow::Borrowed(&[
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Western Balkans"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(87), last: Count(87) },
            anchor: Some(Printed(Cow::Borrowed("the Western Balkans and in West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            anchor: Some(Printed(Cow::Borrowed("South Caucasus, Western Balkans"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1380), last: Count(1380) },
            anchor: Some(Printed(Cow::Borrowed("Western Balkans, Latin America"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1549), last: Count(1549) },
            anchor: Some(Printed(Cow::Borrowed("the Western Balkan region"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const WESTERN_EUROPE: Place = Place {
    id: Id(Cow::Borrowed("western-europe"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Western Europe")),
    ])),
    kind: PlaceKind::Region,
    m49: Some(M49(Cow::Borrowed("155"))),
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(69), last: Count(69) },
            headings: List(Cow::Borrowed(&[
                Count(67),
            ])),
            anchor: Some(Printed(Cow::Borrowed("established practices in Western Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

const YUGOSLAVIA: Place = Place {
    id: Id(Cow::Borrowed("yugoslavia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Yugoslavia")),
    ])),
    kind: PlaceKind::State,
    part_of: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1165), last: Count(1165) },
            anchor: Some(Printed(Cow::Borrowed("conflicts in Yugoslavia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Place::EMPTY
};

pub(super) const TABLE: &[Place] = &[
    ACP,
    AFGHANISTAN,
    AFRICA,
    ALBANIA,
    ANGOLA,
    ARGENTINA,
    ARMENIA,
    ASIA,
    AZERBAIJAN,
    BALKANS,
    BALTIMORE,
    BELARUS,
    BELGIUM,
    BISHKEK,
    BOSNIA_AND_HERZEGOVINA,
    BRATISLAVA,
    BRAZIL,
    BUDAPEST,
    BURUNDI,
    CAMBODIA,
    CAUCASUS,
    CENTRAL_AFRICAN_REPUBLIC,
    CENTRAL_AND_EASTERN_EUROPE,
    CENTRAL_ASIA,
    CENTRAL_EUROPE,
    CENTRAL_SLOVAKIA,
    CHAD,
    CIS,
    CONGO,
    COTE_DIVOIRE,
    COUNCIL_OF_EUROPE_MEMBER_STATES,
    CROATIA,
    CYPRUS,
    DAKAR,
    DARFUR,
    DJIBOUTI,
    DR_CONGO,
    EAST_ASIA,
    EASTERN_EUROPE,
    ECOWAS_MEMBER_STATES,
    EL_SALVADOR,
    ETHIOPIA,
    EU_MEMBER_STATES,
    EURO_ASIAN,
    EURO_ATLANTIC,
    EUROPE,
    FORMER_SOVIET_UNION,
    FYR_MACEDONIA,
    GEORGIA,
    GHANA,
    GREECE,
    GUATEMALA,
    GUINEA_BISSAU,
    HAITI,
    HONDURAS,
    IRAQ,
    JAMAICA,
    KAZAKHSTAN,
    KOSOVO,
    KYIV,
    KYRGYZSTAN,
    LATIN_AMERICA,
    LIBERIA,
    LIBYA,
    LIMA,
    LIPTOVSKY_MIKULAS,
    LJUBLJANA,
    LOME,
    LUXEMBOURG,
    MADAGASCAR,
    MALI,
    MEXICO_CITY,
    MIDDLE_EAST,
    MOLDOVA,
    MONTENEGRO,
    MOZAMBIQUE,
    MUNSTER,
    NEPAL,
    NEW_YORK,
    NICARAGUA,
    NIGERIA,
    NORTHERN_IRELAND,
    NORTHERN_SLOVAKIA,
    OHRID,
    OSCE_AREA,
    PALESTINE,
    PERU,
    PORTUGAL,
    RWANDA,
    SERBIA,
    SERBIA_AND_MONTENEGRO,
    SIERRA_LEONE,
    SLOVAKIA,
    SOLOMON_ISLANDS,
    SOMALIA,
    SOUTH_AFRICA,
    SOUTH_AND_EAST_MEDITERRANEAN,
    SOUTH_CAUCASUS,
    SOUTH_EASTERN_EUROPE,
    SOUTH_KOREA,
    SOUTH_SERBIA,
    SOUTH_SUDAN,
    SOUTHERN_AFRICA,
    SOUTHERN_EUROPE,
    SPAIN,
    SRI_LANKA,
    SUB_SAHARAN_AFRICA,
    SUDAN,
    SWITZERLAND,
    TAJIKISTAN,
    TIMOR_LESTE,
    TOGO,
    TRANSDNIESTRIA,
    TURKMENISTAN,
    UGANDA,
    UKRAINE,
    UNITED_KINGDOM,
    UNITED_STATES,
    UZBEKISTAN,
    VIENNA,
    WEST_AFRICA,
    WEST_BANK_AND_GAZA,
    WESTERN_BALKANS,
    WESTERN_EUROPE,
    YUGOSLAVIA,
];
