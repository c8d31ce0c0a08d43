// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const IFSSR_NON_STATE_SHARE: Figure = Figure {
    id: Id(Cow::Borrowed("ifssr-non-state-share"), PhantomData),
    measure: Prose(Cow::Borrowed("share of security and justice services that non-state providers deliver, as evidence suggests")),
    value: Number(80.0),
    unit: Unit::PerCent,
    qualifier: Qualifier::UpTo,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-system-reform"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-cpdc"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1683), last: Count(1683) },
            headings: List(Cow::Borrowed(&[
                Count(1609),
                Count(1662),
                Count(1664),
            ])),
            anchor: Some(Printed(Cow::Borrowed("up to 80% of security and justice services"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IFSSR_PROCESS_YEARS: Figure = Figure {
    id: Id(Cow::Borrowed("ifssr-process-years"), PhantomData),
    measure: Prose(Cow::Borrowed("length of the consultative process in which the framework is worked out")),
    value: Number(2.0),
    unit: Unit::Years,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("if-ssr-process"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-cpdc"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1616), last: Count(1616) },
            headings: List(Cow::Borrowed(&[
                Count(1609),
                Count(1611),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a two-year consultative process"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IFSSR2_ASSESSMENT_TYPES_COUNT: Figure = Figure {
    id: Id(Cow::Borrowed("ifssr2-assessment-types-count"), PhantomData),
    measure: Prose(Cow::Borrowed("types of assessment")),
    value: Number(2.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("ifssr2-assessment-types"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-cpdc"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1718), last: Count(1718) },
            headings: List(Cow::Borrowed(&[
                Count(1609),
                Count(1711),
            ])),
            anchor: Some(Printed(Cow::Borrowed("there are two types of assessment"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_AU_MEMBER_STATES: Figure = Figure {
    id: Id(Cow::Borrowed("igo-au-member-states"), PhantomData),
    measure: Prose(Cow::Borrowed("member states of the African Union, all African")),
    value: Number(53.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1255), last: Count(1255) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1251),
                Count(1253),
            ])),
            anchor: Some(Printed(Cow::Borrowed("consisting of 53 African member states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_COE_MEMBER_STATES: Figure = Figure {
    id: Id(Cow::Borrowed("igo-coe-member-states"), PhantomData),
    measure: Prose(Cow::Borrowed("member states of the Council of Europe")),
    value: Number(46.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1282), last: Count(1282) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1278),
                Count(1280),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has 46 member states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_ECOWAS_FOUNDERS: Figure = Figure {
    id: Id(Cow::Borrowed("igo-ecowas-founders"), PhantomData),
    measure: Prose(Cow::Borrowed("West African countries that created ECOWAS")),
    value: Number(16.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    as_of: Some(Date(Cow::Borrowed("1975"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1319), last: Count(1319) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1315),
                Count(1317),
            ])),
            anchor: Some(Printed(Cow::Borrowed("created by sixteen West African countries"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_EU_MEMBER_STATES: Figure = Figure {
    id: Id(Cow::Borrowed("igo-eu-member-states"), PhantomData),
    measure: Prose(Cow::Borrowed("member states of the European Union")),
    value: Number(25.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1351), last: Count(1351) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1349),
            ])),
            anchor: Some(Printed(Cow::Borrowed("union of 25 member states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_NATO_MEMBERS: Figure = Figure {
    id: Id(Cow::Borrowed("igo-nato-members"), PhantomData),
    measure: Prose(Cow::Borrowed("member states of NATO")),
    value: Number(26.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1412), last: Count(1412) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1410),
            ])),
            anchor: Some(Printed(Cow::Borrowed("organisation with 26 member states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_NATO_PARTNERS: Figure = Figure {
    id: Id(Cow::Borrowed("igo-nato-partners"), PhantomData),
    measure: Prose(Cow::Borrowed("countries with which NATO has partnership relations")),
    value: Number(20.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eapc"), scope: PhantomData },
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-pfp"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1412), last: Count(1412) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1410),
            ])),
            anchor: Some(Printed(Cow::Borrowed("partnership relations with 20 countries"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_OECD_MEMBERS: Figure = Figure {
    id: Id(Cow::Borrowed("igo-oecd-members"), PhantomData),
    measure: Prose(Cow::Borrowed("member countries of the OECD")),
    value: Number(30.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1452), last: Count(1452) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1450),
            ])),
            anchor: Some(Printed(Cow::Borrowed("comprises 30 member countries"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_OECD_NON_MEMBERS: Figure = Figure {
    id: Id(Cow::Borrowed("igo-oecd-non-members"), PhantomData),
    measure: Prose(Cow::Borrowed("non-member countries with which the OECD has relationships")),
    value: Number(70.0),
    unit: Unit::Count,
    qualifier: Qualifier::About,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1452), last: Count(1452) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1450),
            ])),
            anchor: Some(Printed(Cow::Borrowed("relationships with some 70 non-member countries"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_OHRID_COUNTRIES: Figure = Figure {
    id: Id(Cow::Borrowed("igo-ohrid-countries"), PhantomData),
    measure: Prose(Cow::Borrowed("countries of the Western Balkans that make the joint effort of the Ohrid Process")),
    value: Number(5.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("ohrid-process"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("western-balkans"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1549), last: Count(1549) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1547),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a joint effort by the five countries"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_OSCE_MEMBERS: Figure = Figure {
    id: Id(Cow::Borrowed("igo-osce-members"), PhantomData),
    measure: Prose(Cow::Borrowed("participating states of the OSCE")),
    value: Number(55.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1488), last: Count(1488) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1486),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The OSCE has 55 participating states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_PACT_PARTNERS: Figure = Figure {
    id: Id(Cow::Borrowed("igo-pact-partners"), PhantomData),
    measure: Prose(Cow::Borrowed("partner countries and organisations that made the undertaking in the founding document of the Stability Pact")),
    value: Number(40.0),
    unit: Unit::Count,
    qualifier: Qualifier::Over,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("stability-pact-founding-document"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1524), last: Count(1524) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("more than 40 partner countries and organisations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_PACT_SUB_TABLES: Figure = Figure {
    id: Id(Cow::Borrowed("igo-pact-sub-tables"), PhantomData),
    measure: Prose(Cow::Borrowed("sub-tables of Working Table III of the Stability Pact")),
    value: Number(2.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact-working-table-3"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1526), last: Count(1526) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("divided into two sub-tables"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_PACT_WORKING_TABLES: Figure = Figure {
    id: Id(Cow::Borrowed("igo-pact-working-tables"), PhantomData),
    measure: Prose(Cow::Borrowed("working tables of the Stability Pact")),
    value: Number(3.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1526), last: Count(1526) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has three working tables"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_PAP_DIB_DECALOGUE_NORMS: Figure = Figure {
    id: Id(Cow::Borrowed("igo-pap-dib-decalogue-norms"), PhantomData),
    measure: Prose(Cow::Borrowed("norms in the decalogue drawn up for PAP-DIB")),
    value: Number(10.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("pap-dib-decalogue"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1416), last: Count(1416) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Decalogue of norms"))),
            inferred: Some(Prose(Cow::Borrowed("A decalogue has ten items."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_PFP_OBJECTIVES: Figure = Figure {
    id: Id(Cow::Borrowed("igo-pfp-objectives"), PhantomData),
    measure: Prose(Cow::Borrowed("objectives of the Partnership for Peace programme")),
    value: Number(5.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-pfp"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1420), last: Count(1420) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("one of its five objectives"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_WORLD_BANK_COUNTRIES: Figure = Figure {
    id: Id(Cow::Borrowed("igo-world-bank-countries"), PhantomData),
    measure: Prose(Cow::Borrowed("countries to which the World Bank provides loans, advice and other services")),
    value: Number(100.0),
    unit: Unit::Count,
    qualifier: Qualifier::Over,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("other services to over 100 countries"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const IGO_WORLD_BANK_MEMBERS: Figure = Figure {
    id: Id(Cow::Borrowed("igo-world-bank-members"), PhantomData),
    measure: Prose(Cow::Borrowed("member countries that own and operate the World Bank")),
    value: Number(180.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("owned and operated by its 180 member countries"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const KUBIS_MONTHS_IN_COUNCIL: Figure = Figure {
    id: Id(Cow::Borrowed("kubis-months-in-council"), PhantomData),
    measure: Prose(Cow::Borrowed("experience of Slovakia as a member of the UN Security Council")),
    value: Number(6.0),
    unit: Unit::Months,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(122), last: Count(122) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("six-month experience in the UN Security Council"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const KUBIS_YEARS_OF_MEMBERSHIP: Figure = Figure {
    id: Id(Cow::Borrowed("kubis-years-of-membership"), PhantomData),
    measure: Prose(Cow::Borrowed("length of the membership of Slovakia in the UN Security Council")),
    value: Number(2.0),
    unit: Unit::Years,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(138), last: Count(138) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("two-year membership in the UN Security Council"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const MAURING_ISSR_DONOR_SHARE: Figure = Figure {
    id: Id(Cow::Borrowed("mauring-issr-donor-share"), PhantomData),
    measure: Prose(Cow::Borrowed("share of the funding of the Internal Security Sector Review that comes from three bilateral donors")),
    value: Number(50.0),
    unit: Unit::PerCent,
    qualifier: Qualifier::Over,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(638), last: Count(638) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("more than half of the funding"))),
            inferred: Some(Prose(Cow::Borrowed("the text says half"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const MAURING_ISSR_DONORS: Figure = Figure {
    id: Id(Cow::Borrowed("mauring-issr-donors"), PhantomData),
    measure: Prose(Cow::Borrowed("bilateral donors that together give more than half of the funding of the Internal Security Sector Review")),
    value: Number(3.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(638), last: Count(638) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("three bilateral donors"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const MAURING_ISSR_STAGES: Figure = Figure {
    id: Id(Cow::Borrowed("mauring-issr-stages"), PhantomData),
    measure: Prose(Cow::Borrowed("stages of the Internal Security Sector Review")),
    value: Number(8.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("divided into eight separate stages"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(79), last: Count(79) },
            anchor: Some(Printed(Cow::Borrowed("The ISSR is proceeding through eight stages"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("measure")),
                FieldName(Cow::Borrowed("value")),
                FieldName(Cow::Borrowed("subject")),
                FieldName(Cow::Borrowed("by")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const NIKWIGIZE_ECONOMIC_GROWTH: Figure = Figure {
    id: Id(Cow::Borrowed("nikwigize-economic-growth"), PhantomData),
    measure: Prose(Cow::Borrowed("economic growth of West Africa")),
    value: Number(5.0),
    unit: Unit::PerCentPerYear,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(670), last: Count(670) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(665),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Economic growth of 5% per annum"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const NIKWIGIZE_FERTILITY: Figure = Figure {
    id: Id(Cow::Borrowed("nikwigize-fertility"), PhantomData),
    measure: Prose(Cow::Borrowed("fertility in West Africa")),
    value: Number(6.5),
    unit: Unit::ChildrenPerWoman,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(669), last: Count(669) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(665),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Fertility rate of 6.5 children per woman"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const NIKWIGIZE_POPULATION_2005: Figure = Figure {
    id: Id(Cow::Borrowed("nikwigize-population-2005"), PhantomData),
    measure: Prose(Cow::Borrowed("inhabitants of West Africa")),
    value: Number(300000000.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    as_of: Some(Date(Cow::Borrowed("2005"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(667), last: Count(667) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(665),
            ])),
            anchor: Some(Printed(Cow::Borrowed("300 million inhabitants in 2005"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const NIKWIGIZE_POPULATION_2020: Figure = Figure {
    id: Id(Cow::Borrowed("nikwigize-population-2020"), PhantomData),
    measure: Prose(Cow::Borrowed("inhabitants of West Africa")),
    value: Number(430000000.0),
    unit: Unit::Count,
    qualifier: Qualifier::Forecast,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    as_of: Some(Date(Cow::Borrowed("2020"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(667), last: Count(667) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(665),
            ])),
            anchor: Some(Printed(Cow::Borrowed("it is estimated that 430 million inhabitants"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const NIKWIGIZE_POPULATION_GROWTH: Figure = Figure {
    id: Id(Cow::Borrowed("nikwigize-population-growth"), PhantomData),
    measure: Prose(Cow::Borrowed("average growth of the population of West Africa")),
    value: Number(2.5),
    unit: Unit::PerCent,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(668), last: Count(668) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(665),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Average population growth of 2.5%"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const NIKWIGIZE_UNDER_30: Figure = Figure {
    id: Id(Cow::Borrowed("nikwigize-under-30"), PhantomData),
    measure: Prose(Cow::Borrowed("inhabitants of West Africa under 30 years of age")),
    value: Number(225000000.0),
    of: Some(Number(300000000.0)),
    unit: Unit::Count,
    qualifier: Qualifier::Over,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    as_of: Some(Date(Cow::Borrowed("2005"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(667), last: Count(667) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(665),
            ])),
            anchor: Some(Printed(Cow::Borrowed("more than 225 million (75%)"))),
            ..Evidence::EMPTY
        },
    ])),
};

const NIKWIGIZE_UNDER_30_SHARE: Figure = Figure {
    id: Id(Cow::Borrowed("nikwigize-under-30-share"), PhantomData),
    measure: Prose(Cow::Borrowed("share of the inhabitants of West Africa under 30 years of age")),
    value: Number(75.0),
    unit: Unit::PerCent,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    as_of: Some(Date(Cow::Borrowed("2005"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(667), last: Count(667) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(665),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(75%) are under 30 years-old"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const NIKWIGIZE_VOLATILE_YEARS: Figure = Figure {
    id: Id(Cow::Borrowed("nikwigize-volatile-years"), PhantomData),
    measure: Prose(Cow::Borrowed("years in which the internal situation of most West African countries has grown more unstable")),
    value: Number(15.0),
    unit: Unit::Years,
    qualifier: Qualifier::Over,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("nikwigize-volatile"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(671), last: Count(671) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(665),
            ])),
            anchor: Some(Printed(Cow::Borrowed("For more than a decade and a half"))),
            inferred: Some(Prose(Cow::Borrowed("a decade and a half is fifteen years"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const OV_IASSRTF_MEMBERS: Figure = Figure {
    id: Id(Cow::Borrowed("ov-iassrtf-members"), PhantomData),
    measure: Prose(Cow::Borrowed("agencies and departments in the task force of the United Nations")),
    value: Number(14.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("iassrtf"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(30), last: Count(30) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(26),
            ])),
            anchor: Some(Printed(Cow::Borrowed("comprises 14 agencies and departments"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const OV_OSCE_FIELD_OPERATIONS_SSGR: Figure = Figure {
    id: Id(Cow::Borrowed("ov-osce-field-operations-ssgr"), PhantomData),
    measure: Prose(Cow::Borrowed("field operations of the OSCE that work on governance and reform of the security sector, directly or indirectly")),
    value: Number(15.0),
    of: Some(Number(15.0)),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    as_of: Some(Date(Cow::Borrowed("2016-05"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(161), last: Count(161) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(159),
            ])),
            anchor: Some(Printed(Cow::Borrowed("all 15 of the OSCE's current field operations"))),
            ..Evidence::EMPTY
        },
    ])),
};

const OV_OSCE_FRIENDS_MEMBERS: Figure = Figure {
    id: Id(Cow::Borrowed("ov-osce-friends-members"), PhantomData),
    measure: Prose(Cow::Borrowed("members of the group of friends within the OSCE")),
    value: Number(23.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-ssgr-friends"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(163), last: Count(163) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(159),
            ])),
            anchor: Some(Printed(Cow::Borrowed("currently composed of 23 members"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const OV_UN_OPERATIONS_SSR_MANDATE: Figure = Figure {
    id: Id(Cow::Borrowed("ov-un-operations-ssr-mandate"), PhantomData),
    measure: Prose(Cow::Borrowed("peace operations of the United Nations whose mandate refers explicitly to security sector reform")),
    value: Number(17.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    as_of: Some(Date(Cow::Borrowed("2015-08"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(38), last: Count(38) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(26),
            ])),
            anchor: Some(Printed(Cow::Borrowed("As of August 2015: 17"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const SLAY_BRATISLAVA_CENTRE_STAFF: Figure = Figure {
    id: Id(Cow::Borrowed("slay-bratislava-centre-staff"), PhantomData),
    measure: Prose(Cow::Borrowed("United Nations staff hosted by the Bratislava Regional Centre")),
    value: Number(150.0),
    unit: Unit::Count,
    qualifier: Qualifier::About,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bratislava-centre"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(566), last: Count(566) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("hosts some 150 United Nations staff"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const SLAY_YEARS_WITH_SLOVAKIA: Figure = Figure {
    id: Id(Cow::Borrowed("slay-years-with-slovakia"), PhantomData),
    measure: Prose(Cow::Borrowed("years of work with the Government of Slovakia on becoming a provider of development assistance")),
    value: Number(5.0),
    unit: Unit::Years,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
        Ref { collection: Collection::Activities, key: Cow::Borrowed("slay-helps-slovakia-donor"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(566), last: Count(566) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("during the past five years"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const SUMMARY_AFRICA_IGOS: Figure = Figure {
    id: Id(Cow::Borrowed("summary-africa-igos"), PhantomData),
    measure: Prose(Cow::Borrowed("intergovernmental organisations in Africa that have no coherent concept of reform but instruments and activities that bear on it")),
    value: Number(2.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("the two intergovernmental organisations in Africa"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const SUMMARY_DELEGATES: Figure = Figure {
    id: Id(Cow::Borrowed("summary-delegates"), PhantomData),
    measure: Prose(Cow::Borrowed("delegates at the workshop")),
    value: Number(100.0),
    unit: Unit::Count,
    qualifier: Qualifier::Over,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-workshop-2006"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("attended by over one hundred delegates"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const SUMMARY_FRAMEWORK_IGOS: Figure = Figure {
    id: Id(Cow::Borrowed("summary-framework-igos"), PhantomData),
    measure: Prose(Cow::Borrowed("intergovernmental organisations that have developed or are developing a comprehensive policy framework for reform")),
    value: Number(2.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("To date, two intergovernmental organisations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const SUMMARY_NATO_OUTREACH_YEARS: Figure = Figure {
    id: Id(Cow::Borrowed("summary-nato-outreach-years"), PhantomData),
    measure: Prose(Cow::Borrowed("how long NATO has reached out to the once Communist countries of the Euro-Atlantic area")),
    value: Number(15.0),
    unit: Unit::Years,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
        Ref { collection: Collection::Activities, key: Cow::Borrowed("summary-nato-outreach"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("for fifteen years now"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const SUMMARY_OPERATIONAL_ACTORS: Figure = Figure {
    id: Id(Cow::Borrowed("summary-operational-actors"), PhantomData),
    measure: Prose(Cow::Borrowed("UN bodies that are key actors in operational reform work")),
    value: Number(2.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(71), last: Count(71) },
            anchor: Some(Printed(Cow::Borrowed("are the two key actors involved in operational SSR activities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const SUMMARY_OSCE_MEMBER_STATES: Figure = Figure {
    id: Id(Cow::Borrowed("summary-osce-member-states"), PhantomData),
    measure: Prose(Cow::Borrowed("member states of the OSCE, whose parliaments it can reach")),
    value: Number(56.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("the parliaments of 56 member states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const THOMPSON_2001_GUIDELINES_YEARS: Figure = Figure {
    id: Id(Cow::Borrowed("thompson-2001-guidelines-years"), PhantomData),
    measure: Prose(Cow::Borrowed("years for which the guidelines on preventing violent conflict have guided work (a little less)")),
    value: Number(5.0),
    unit: Unit::Years,
    qualifier: Qualifier::About,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("oecd-dac-conflict-guidelines-2001"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(258), last: Count(258) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(250),
            ])),
            anchor: Some(Printed(Cow::Borrowed("for nearly half of a decade"))),
            inferred: Some(Prose(Cow::Borrowed("'Nearly half of a decade' is close to five years."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const THOMPSON_CIVIL_WAR_COST: Figure = Figure {
    id: Id(Cow::Borrowed("thompson-civil-war-cost"), PhantomData),
    measure: Prose(Cow::Borrowed("estimated gain from averting a typical civil war")),
    value: Number(54000000000.0),
    unit: Unit::UsDollars,
    qualifier: Qualifier::About,
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("world-bank-civil-war-study"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(284), last: Count(284) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(282),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a typical civil war is \\$54 billion"))),
            inferred: Some(Prose(Cow::Borrowed("54 billion, written out; the dollars are taken to be those of the United States."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const THOMPSON_LOW_INCOME_RISK: Figure = Figure {
    id: Id(Cow::Borrowed("thompson-low-income-risk"), PhantomData),
    measure: Prose(Cow::Borrowed("how many times likelier low-income countries are to enter into conflict than those of the OECD")),
    value: Number(15.0),
    unit: Unit::Times,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(288), last: Count(288) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(282),
            ])),
            anchor: Some(Printed(Cow::Borrowed("fifteen times more likely to enter into conflict"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const THOMPSON_PREVENTION_SAVING: Figure = Figure {
    id: Id(Cow::Borrowed("thompson-prevention-saving"), PhantomData),
    measure: Prose(Cow::Borrowed("estimated dollars saved on reconstruction after conflict for each dollar ($1) spent on prevention")),
    value: Number(4.0),
    unit: Unit::UsDollars,
    qualifier: Qualifier::About,
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("bradford-university"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bradford-university-prevention-study"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(290), last: Count(290) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(282),
            ])),
            anchor: Some(Printed(Cow::Borrowed("saved \\$4 in post-conflict reconstruction"))),
            inferred: Some(Prose(Cow::Borrowed("The dollars are taken to be those of the United States."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const THOMPSON_RELAPSE_YEARS: Figure = Figure {
    id: Id(Cow::Borrowed("thompson-relapse-years"), PhantomData),
    measure: Prose(Cow::Borrowed("years within which a country that had a conflict may well fall back into it")),
    value: Number(10.0),
    unit: Unit::Years,
    qualifier: Qualifier::Exactly,
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(286), last: Count(286) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(282),
            ])),
            anchor: Some(Printed(Cow::Borrowed("within a ten-year period"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UKRAINE_CONFERENCE_SERIES: Figure = Figure {
    id: Id(Cow::Borrowed("ukraine-conference-series"), PhantomData),
    measure: Prose(Cow::Borrowed("conferences in the series on Ukraine's security governance")),
    value: Number(4.0),
    unit: Unit::Count,
    qualifier: Qualifier::Forecast,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Events, key: Cow::Borrowed("ukraine-security-governance-conferences"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("ukraine"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ukraine-security-governance-conference-1"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            headings: List(Cow::Borrowed(&[
                Count(47),
            ])),
            anchor: Some(Printed(Cow::Borrowed("out of the series of four that will be held in Ukraine"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UKRAINE_TRUST_FUND_NUMBER: Figure = Figure {
    id: Id(Cow::Borrowed("ukraine-trust-fund-number"), PhantomData),
    measure: Prose(Cow::Borrowed("trust funds around which NATO's support to Ukraine is built")),
    value: Number(5.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-ukraine-trust-funds"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("ukraine"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("fba-mapping-study-ukraine"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("is structured around five trust funds"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_CENTRES_CORE_SSR: Figure = Figure {
    id: Id(Cow::Borrowed("una-centres-core-ssr"), PhantomData),
    measure: Prose(Cow::Borrowed("regional disarmament centres that carry out core SSR tasks")),
    value: Number(2.0),
    of: Some(Number(3.0)),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unrec"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unlirec"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda-regional-disarmament-branch"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Two of the three regional disarmament centres"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_DDA_REGIONAL_OFFICES: Figure = Figure {
    id: Id(Cow::Borrowed("una-dda-regional-offices"), PhantomData),
    measure: Prose(Cow::Borrowed("regional offices of the Regional Disarmament Branch of DDA")),
    value: Number(3.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda-regional-disarmament-branch"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("with three regional offices"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Two of the three regional disarmament centres"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_ECOSOC_BUDGET_SHARE: Figure = Figure {
    id: Id(Cow::Borrowed("una-ecosoc-budget-share"), PhantomData),
    measure: Prose(Cow::Borrowed("share of the UN budget that ECOSOC takes up")),
    value: Number(70.0),
    unit: Unit::PerCent,
    qualifier: Qualifier::Over,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("absorbs over 70% of the UN budget"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_ECOSOC_FUNCTIONAL_COMMISSIONS: Figure = Figure {
    id: Id(Cow::Borrowed("una-ecosoc-functional-commissions"), PhantomData),
    measure: Prose(Cow::Borrowed("functional commissions of ECOSOC")),
    value: Number(10.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ten functional commissions"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_ECOSOC_REGIONAL_COMMISSIONS: Figure = Figure {
    id: Id(Cow::Borrowed("una-ecosoc-regional-commissions"), PhantomData),
    measure: Prose(Cow::Borrowed("regional commissions of ECOSOC")),
    value: Number(5.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("five regional commissions"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_ECOSOC_REPORTING_LINES: Figure = Figure {
    id: Id(Cow::Borrowed("una-ecosoc-reporting-lines"), PhantomData),
    measure: Prose(Cow::Borrowed("funds and programmes of the UN to which ECOSOC has reporting lines")),
    value: Number(11.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("reporting lines to eleven UN funds and programmes"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_ECOSOC_SPECIALISED_AGENCIES: Figure = Figure {
    id: Id(Cow::Borrowed("una-ecosoc-specialised-agencies"), PhantomData),
    measure: Prose(Cow::Borrowed("specialised agencies of the UN whose work ECOSOC coordinates")),
    value: Number(14.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the UN's fourteen specialised agencies"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_GA_COMMITTEES: Figure = Figure {
    id: Id(Cow::Borrowed("una-ga-committees"), PhantomData),
    measure: Prose(Cow::Borrowed("committees that support the work of the General Assembly")),
    value: Number(6.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("It features six committees"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_GA_VOTES: Figure = Figure {
    id: Id(Cow::Borrowed("una-ga-votes"), PhantomData),
    measure: Prose(Cow::Borrowed("votes of each member state in the General Assembly")),
    value: Number(1.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("each of which has one vote"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_INVENTORY_SSR_SECTORS: Figure = Figure {
    id: Id(Cow::Borrowed("una-inventory-ssr-sectors"), PhantomData),
    measure: Prose(Cow::Borrowed("sectors in the UN's Peacebuilding Capacity Inventory, the first ones, that cover the broad agenda of SSR")),
    value: Number(8.0),
    of: Some(Number(25.0)),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("peacebuilding-capacity-inventory"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("first eight (out of 25) sectors"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_LANDMINE_CONVENTIONS: Figure = Figure {
    id: Id(Cow::Borrowed("una-landmine-conventions"), PhantomData),
    measure: Prose(Cow::Borrowed("important conventions on landmines for which DDA is the UN focal point")),
    value: Number(2.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("two important conventions on landmines"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_PRINCIPAL_ORGANS: Figure = Figure {
    id: Id(Cow::Borrowed("una-principal-organs"), PhantomData),
    measure: Prose(Cow::Borrowed("principal organs of the UN")),
    value: Number(6.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(895), last: Count(895) },
            headings: List(Cow::Borrowed(&[
                Count(893),
            ])),
            anchor: Some(Printed(Cow::Borrowed("including six principal organs"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_PROGRAMMES_AND_FUNDS: Figure = Figure {
    id: Id(Cow::Borrowed("una-programmes-and-funds"), PhantomData),
    measure: Prose(Cow::Borrowed("programmes and funds of the UN")),
    value: Number(14.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(895), last: Count(895) },
            headings: List(Cow::Borrowed(&[
                Count(893),
            ])),
            anchor: Some(Printed(Cow::Borrowed("fourteen programmes and funds"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_REGIONAL_OFFICES: Figure = Figure {
    id: Id(Cow::Borrowed("una-regional-offices"), PhantomData),
    measure: Prose(Cow::Borrowed("major regional offices of the UN")),
    value: Number(3.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretariat"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(895), last: Count(895) },
            headings: List(Cow::Borrowed(&[
                Count(893),
            ])),
            anchor: Some(Printed(Cow::Borrowed("three major regional offices"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("three major regional offices"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_RESEARCH_TRAINING_ENTITIES: Figure = Figure {
    id: Id(Cow::Borrowed("una-research-training-entities"), PhantomData),
    measure: Prose(Cow::Borrowed("research and training entities of the UN")),
    value: Number(5.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(895), last: Count(895) },
            headings: List(Cow::Borrowed(&[
                Count(893),
            ])),
            anchor: Some(Printed(Cow::Borrowed("five research and training entities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_SC_ELECTED_MEMBERS: Figure = Figure {
    id: Id(Cow::Borrowed("una-sc-elected-members"), PhantomData),
    measure: Prose(Cow::Borrowed("members of the Security Council elected by the General Assembly")),
    value: Number(10.0),
    of: Some(Number(15.0)),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ten of which are elected"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_SC_ELECTED_TERM: Figure = Figure {
    id: Id(Cow::Borrowed("una-sc-elected-term"), PhantomData),
    measure: Prose(Cow::Borrowed("term of an elected member of the Security Council")),
    value: Number(2.0),
    unit: Unit::Years,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("elected for two-year terms"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_SC_MEMBERS: Figure = Figure {
    id: Id(Cow::Borrowed("una-sc-members"), PhantomData),
    measure: Prose(Cow::Borrowed("member states on the Security Council")),
    value: Number(15.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("consists of fifteen UN member states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_SC_PERMANENT_MEMBERS: Figure = Figure {
    id: Id(Cow::Borrowed("una-sc-permanent-members"), PhantomData),
    measure: Prose(Cow::Borrowed("permanent members of the Security Council, which hold a veto")),
    value: Number(5.0),
    of: Some(Number(15.0)),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("five of which are permanent veto powers"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_SC_PERMANENT_VOTES: Figure = Figure {
    id: Id(Cow::Borrowed("una-sc-permanent-votes"), PhantomData),
    measure: Prose(Cow::Borrowed("permanent members of the Security Council that must be among those in favour on matters of substance")),
    value: Number(5.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("must include the five permanent members"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_SC_VOTES: Figure = Figure {
    id: Id(Cow::Borrowed("una-sc-votes"), PhantomData),
    measure: Prose(Cow::Borrowed("votes in favour that a decision of the Security Council needs")),
    value: Number(9.0),
    of: Some(Number(15.0)),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the affirmative vote of nine members"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_SECRETARIAT_DEPARTMENTS: Figure = Figure {
    id: Id(Cow::Borrowed("una-secretariat-departments"), PhantomData),
    measure: Prose(Cow::Borrowed("departments of the Secretariat")),
    value: Number(14.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretariat"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(895), last: Count(895) },
            headings: List(Cow::Borrowed(&[
                Count(893),
            ])),
            anchor: Some(Printed(Cow::Borrowed("fourteen departments of the Secretariat"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_SECRETARIAT_DEPARTMENTS_OFFICES: Figure = Figure {
    id: Id(Cow::Borrowed("una-secretariat-departments-offices"), PhantomData),
    measure: Prose(Cow::Borrowed("departments and offices of the Secretariat")),
    value: Number(14.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretariat"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("working in fourteen departments and offices"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_SECRETARIAT_STAFF: Figure = Figure {
    id: Id(Cow::Borrowed("una-secretariat-staff"), PhantomData),
    measure: Prose(Cow::Borrowed("international staff of the Secretariat")),
    value: Number(8900.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretariat"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("consisting of 8,900 international staff"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_SG_TERM: Figure = Figure {
    id: Id(Cow::Borrowed("una-sg-term"), PhantomData),
    measure: Prose(Cow::Borrowed("term of the Secretary-General, which can be renewed")),
    value: Number(5.0),
    unit: Unit::Years,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("five-year, renewable term"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_SPECIALISED_AGENCIES: Figure = Figure {
    id: Id(Cow::Borrowed("una-specialised-agencies"), PhantomData),
    measure: Prose(Cow::Borrowed("specialised agencies of the UN")),
    value: Number(15.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(895), last: Count(895) },
            headings: List(Cow::Borrowed(&[
                Count(893),
            ])),
            anchor: Some(Printed(Cow::Borrowed("fifteen specialised agencies"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_UNODC_FIELD_OFFICES: Figure = Figure {
    id: Id(Cow::Borrowed("una-unodc-field-offices"), PhantomData),
    measure: Prose(Cow::Borrowed("field offices of UNODC")),
    value: Number(21.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unodc"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in 21 field offices"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNA_UNODC_STAFF: Figure = Figure {
    id: Id(Cow::Borrowed("una-unodc-staff"), PhantomData),
    measure: Prose(Cow::Borrowed("staff members of UNODC at headquarters and in field offices")),
    value: Number(500.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unodc"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNODC has 500 staff members"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNX_HDR_NORMS: Figure = Figure {
    id: Id(Cow::Borrowed("unx-hdr-norms"), PhantomData),
    measure: Prose(Cow::Borrowed("key norms of democratic governance in the Human Development Report of 2002")),
    value: Number(6.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("hdr-2002"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unx-hdr-civilian-control"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("hdr-2002"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1017),
            ])),
            anchor: Some(Printed(Cow::Borrowed("one of six key norms of democratic governance"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNX_MONUC_COMPONENTS: Figure = Figure {
    id: Id(Cow::Borrowed("unx-monuc-components"), PhantomData),
    measure: Prose(Cow::Borrowed("component parts of MONUC's overarching SSR programme")),
    value: Number(2.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("monuc"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unx-monuc-ssr-programme"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1082), last: Count(1082) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1078),
            ])),
            anchor: Some(Printed(Cow::Borrowed("one of two component parts"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const UNX_UNDP_COUNTRY_OFFICES: Figure = Figure {
    id: Id(Cow::Borrowed("unx-undp-country-offices"), PhantomData),
    measure: Prose(Cow::Borrowed("country offices of UNDP")),
    value: Number(166.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1015), last: Count(1015) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has 166 country offices"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const VALASEK_CLOSING_ENVIRONMENT_TYPES: Figure = Figure {
    id: Id(Cow::Borrowed("valasek-closing-environment-types"), PhantomData),
    measure: Prose(Cow::Borrowed("very different types of environment in which reform may take place")),
    value: Number(3.0),
    unit: Unit::Count,
    qualifier: Qualifier::AtLeast,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Lists, key: Cow::Borrowed("valasek-closing-environments"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(758), last: Count(758) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(752),
            ])),
            anchor: Some(Printed(Cow::Borrowed("at least three very different types of environment"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const VALASEK_CLOSING_PAPERS_PRESENTED: Figure = Figure {
    id: Id(Cow::Borrowed("valasek-closing-papers-presented"), PhantomData),
    measure: Prose(Cow::Borrowed("papers put before the workshop that a master catalogue could rest on")),
    value: Number(2.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-igo-paper-2006"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(772), last: Count(772) },
            headings: List(Cow::Borrowed(&[
                Count(746),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the two papers presented to us"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const VALASEK_OPENING_MILITARY_ACADEMIES: Figure = Figure {
    id: Id(Cow::Borrowed("valasek-opening-military-academies"), PhantomData),
    measure: Prose(Cow::Borrowed("military academies of Slovakia")),
    value: Number(2.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-military-academies"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(152), last: Count(152) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the two Slovak military academies"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const VALASEK_OPENING_YEARS_SINCE_NEED_HIGH: Figure = Figure {
    id: Id(Cow::Borrowed("valasek-opening-years-since-need-high"), PhantomData),
    measure: Prose(Cow::Borrowed("years since Slovakia needed know-how in reform as much as the countries that it helps now, higher number")),
    value: Number(15.0),
    unit: Unit::Years,
    qualifier: Qualifier::About,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("those ten or fifteen years ago"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const VALASEK_OPENING_YEARS_SINCE_NEED_LOW: Figure = Figure {
    id: Id(Cow::Borrowed("valasek-opening-years-since-need-low"), PhantomData),
    measure: Prose(Cow::Borrowed("years since Slovakia needed know-how in reform as much as the countries that it helps now, lower number")),
    value: Number(10.0),
    unit: Unit::Years,
    qualifier: Qualifier::About,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("those ten or fifteen years ago"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const ZANNIER_FIELD_OPERATIONS: Figure = Figure {
    id: Id(Cow::Borrowed("zannier-field-operations"), PhantomData),
    measure: Prose(Cow::Borrowed("field operations of the OSCE, which do most of its reform work")),
    value: Number(18.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            headings: List(Cow::Borrowed(&[
                Count(367),
            ])),
            anchor: Some(Printed(Cow::Borrowed("its eighteen field operations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const ZANNIER_GEORGIA_CONSCRIPTS: Figure = Figure {
    id: Id(Cow::Borrowed("zannier-georgia-conscripts"), PhantomData),
    measure: Prose(Cow::Borrowed("conscripts in the Georgian border guard each year")),
    value: Number(1500.0),
    unit: Unit::CountPerYear,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("georgian-border-guard"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(430), last: Count(430) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("current annual number of 1,500 conscript Border Guards"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const ZANNIER_GEORGIA_PROFESSIONALS: Figure = Figure {
    id: Id(Cow::Borrowed("zannier-georgia-professionals"), PhantomData),
    measure: Prose(Cow::Borrowed("contracted professionals who are to replace the conscripts of the Georgian border guard")),
    value: Number(400.0),
    unit: Unit::Count,
    qualifier: Qualifier::Forecast,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("georgian-border-guard"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    as_of: Some(Date(Cow::Borrowed("2006"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(430), last: Count(430) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("400 long-term, contracted professionals"))),
            inferred: Some(Prose(Cow::Borrowed("'Before the end of this year', said in 2006."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

pub(super) const TABLE: &[Figure] = &[
    IFSSR_NON_STATE_SHARE,
    IFSSR_PROCESS_YEARS,
    IFSSR2_ASSESSMENT_TYPES_COUNT,
    IGO_AU_MEMBER_STATES,
    IGO_COE_MEMBER_STATES,
    IGO_ECOWAS_FOUNDERS,
    IGO_EU_MEMBER_STATES,
    IGO_NATO_MEMBERS,
    IGO_NATO_PARTNERS,
    IGO_OECD_MEMBERS,
    IGO_OECD_NON_MEMBERS,
    IGO_OHRID_COUNTRIES,
    IGO_OSCE_MEMBERS,
    IGO_PACT_PARTNERS,
    IGO_PACT_SUB_TABLES,
    IGO_PACT_WORKING_TABLES,
    IGO_PAP_DIB_DECALOGUE_NORMS,
    IGO_PFP_OBJECTIVES,
    IGO_WORLD_BANK_COUNTRIES,
    IGO_WORLD_BANK_MEMBERS,
    KUBIS_MONTHS_IN_COUNCIL,
    KUBIS_YEARS_OF_MEMBERSHIP,
    MAURING_ISSR_DONOR_SHARE,
    MAURING_ISSR_DONORS,
    MAURING_ISSR_STAGES,
    NIKWIGIZE_ECONOMIC_GROWTH,
    NIKWIGIZE_FERTILITY,
    NIKWIGIZE_POPULATION_2005,
    NIKWIGIZE_POPULATION_2020,
    NIKWIGIZE_POPULATION_GROWTH,
    NIKWIGIZE_UNDER_30,
    NIKWIGIZE_UNDER_30_SHARE,
    NIKWIGIZE_VOLATILE_YEARS,
    OV_IASSRTF_MEMBERS,
    OV_OSCE_FIELD_OPERATIONS_SSGR,
    OV_OSCE_FRIENDS_MEMBERS,
    OV_UN_OPERATIONS_SSR_MANDATE,
    SLAY_BRATISLAVA_CENTRE_STAFF,
    SLAY_YEARS_WITH_SLOVAKIA,
    SUMMARY_AFRICA_IGOS,
    SUMMARY_DELEGATES,
    SUMMARY_FRAMEWORK_IGOS,
    SUMMARY_NATO_OUTREACH_YEARS,
    SUMMARY_OPERATIONAL_ACTORS,
    SUMMARY_OSCE_MEMBER_STATES,
    THOMPSON_2001_GUIDELINES_YEARS,
    THOMPSON_CIVIL_WAR_COST,
    THOMPSON_LOW_INCOME_RISK,
    THOMPSON_PREVENTION_SAVING,
    THOMPSON_RELAPSE_YEARS,
    UKRAINE_CONFERENCE_SERIES,
    UKRAINE_TRUST_FUND_NUMBER,
    UNA_CENTRES_CORE_SSR,
    UNA_DDA_REGIONAL_OFFICES,
    UNA_ECOSOC_BUDGET_SHARE,
    UNA_ECOSOC_FUNCTIONAL_COMMISSIONS,
    UNA_ECOSOC_REGIONAL_COMMISSIONS,
    UNA_ECOSOC_REPORTING_LINES,
    UNA_ECOSOC_SPECIALISED_AGENCIES,
    UNA_GA_COMMITTEES,
    UNA_GA_VOTES,
    UNA_INVENTORY_SSR_SECTORS,
    UNA_LANDMINE_CONVENTIONS,
    UNA_PRINCIPAL_ORGANS,
    UNA_PROGRAMMES_AND_FUNDS,
    UNA_REGIONAL_OFFICES,
    UNA_RESEARCH_TRAINING_ENTITIES,
    UNA_SC_ELECTED_MEMBERS,
    UNA_SC_ELECTED_TERM,
    UNA_SC_MEMBERS,
    UNA_SC_PERMANENT_MEMBERS,
    UNA_SC_PERMANENT_VOTES,
    UNA_SC_VOTES,
    UNA_SECRETARIAT_DEPARTMENTS,
    UNA_SECRETARIAT_DEPARTMENTS_OFFICES,
    UNA_SECRETARIAT_STAFF,
    UNA_SG_TERM,
    UNA_SPECIALISED_AGENCIES,
    UNA_UNODC_FIELD_OFFICES,
    UNA_UNODC_STAFF,
    UNX_HDR_NORMS,
    UNX_MONUC_COMPONENTS,
    UNX_UNDP_COUNTRY_OFFICES,
    VALASEK_CLOSING_ENVIRONMENT_TYPES,
    VALASEK_CLOSING_PAPERS_PRESENTED,
    VALASEK_OPENING_MILITARY_ACADEMIES,
    VALASEK_OPENING_YEARS_SINCE_NEED_HIGH,
    VALASEK_OPENING_YEARS_SINCE_NEED_LOW,
    ZANNIER_FIELD_OPERATIONS,
    ZANNIER_GEORGIA_CONSCRIPTS,
    ZANNIER_GEORGIA_PROFESSIONALS,
];
