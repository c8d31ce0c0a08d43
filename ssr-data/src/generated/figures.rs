// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

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
    measure: Prose(Cow::Borrowed("share of the review's funding that comes from bilateral donors")),
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
    measure: Prose(Cow::Borrowed("bilateral donors that together give more than half of the review's funding")),
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
    measure: Prose(Cow::Borrowed("stages of the review")),
    value: Number(8.0),
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
            lines: Lines { first: Count(642), last: Count(642) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("divided into eight separate stages"))),
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
            anchor: Some(Printed(Cow::Borrowed("(75%) are under 30 years-old"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Figure::EMPTY
};

const NIKWIGIZE_VOLATILE_YEARS: Figure = Figure {
    id: Id(Cow::Borrowed("nikwigize-volatile-years"), PhantomData),
    measure: Prose(Cow::Borrowed("years in which most countries of West Africa have grown more unstable inside")),
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
    measure: Prose(Cow::Borrowed("peace operations of the United Nations whose mandate names security sector reform")),
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
    qualifier: Qualifier::About,
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

const SUMMARY_ISSR_STAGES: Figure = Figure {
    id: Id(Cow::Borrowed("summary-issr-stages"), PhantomData),
    measure: Prose(Cow::Borrowed("stages of the review in Kosovo")),
    value: Number(8.0),
    unit: Unit::Count,
    qualifier: Qualifier::Exactly,
    subject: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
    ])),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(79), last: Count(79) },
            anchor: Some(Printed(Cow::Borrowed("The ISSR is proceeding through eight stages"))),
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
    measure: Prose(Cow::Borrowed("what averting a typical civil war is worth")),
    value: Number(54000000000.0),
    unit: Unit::UsDollars,
    qualifier: Qualifier::Exactly,
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
    measure: Prose(Cow::Borrowed("how many times likelier conflict is in low-income countries than in those of the OECD")),
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
    measure: Prose(Cow::Borrowed("dollars saved on reconstruction after conflict for each dollar ($1) spent on prevention")),
    value: Number(4.0),
    unit: Unit::UsDollars,
    qualifier: Qualifier::Exactly,
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
    measure: Prose(Cow::Borrowed("field operations of the OSCE, through which most of its reform work is done")),
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
    SUMMARY_ISSR_STAGES,
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
    VALASEK_CLOSING_PAPERS_PRESENTED,
    VALASEK_OPENING_MILITARY_ACADEMIES,
    VALASEK_OPENING_YEARS_SINCE_NEED_HIGH,
    VALASEK_OPENING_YEARS_SINCE_NEED_LOW,
    ZANNIER_FIELD_OPERATIONS,
    ZANNIER_GEORGIA_CONSCRIPTS,
    ZANNIER_GEORGIA_PROFESSIONALS,
];
