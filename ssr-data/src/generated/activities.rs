// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const BURIAN_SLOVAKIA_CONSIDERS_AFRICA_SEMINAR: Activity = Activity {
    id: Id(Cow::Borrowed("burian-slovakia-considers-africa-seminar"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Considers holding a seminar in Africa together with a country or a sub-regional organisation.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("africa"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2007"))),
    status: Status::Proposed,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(802), last: Count(803) },
            headings: List(Cow::Borrowed(&[
                Count(782),
            ])),
            anchor: Some(Printed(Cow::Borrowed("consider the possibility of organiz"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const BURIAN_SLOVAKIA_EXPLORES_OPINIONS: Activity = Activity {
    id: Id(Cow::Borrowed("burian-slovakia-explores-opinions"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Will sound out the members of the UN further by means of a series of roundtables on reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("new-york"), PhantomData),
    ])),
    status: Status::Planned,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(800), last: Count(800) },
            headings: List(Cow::Borrowed(&[
                Count(782),
            ])),
            anchor: Some(Printed(Cow::Borrowed("further explore the opinions of the UN membership"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const HAENGGI_C34_DISCUSSES: Activity = Activity {
    id: Id(Cow::Borrowed("haenggi-c34-discusses"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-c34"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has been talking about SSR for a few years.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("discussing SSR issues for a few years"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const HAENGGI_C34_REQUEST: Activity = Activity {
    id: Id(Cow::Borrowed("haenggi-c34-request"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-c34"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Asked the UN Secretariat in its most recent report to run a joint process of making policy on best practices of SSR.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Mandating,
        SupportKind::PolicyDevelopment,
        SupportKind::Research,
    ])),
    date: Some(Date(Cow::Borrowed("2006-02"))),
    status: Status::Done,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretariat"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("In its most recent report, the Committee requested the Secretariat"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(823), last: Count(823) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("requested the Secretariat to conduct"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("recipients")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(817), last: Count(817) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("annual report of the General Assembly's Special Committee on Peacekeeping Operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(817), last: Count(817) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("adopted in February 2006, acknowledged"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The request stands in the report, which was adopted in that month."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const HAENGGI_DCAF_DESK_RESEARCH: Activity = Activity {
    id: Id(Cow::Borrowed("haenggi-dcaf-desk-research"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Did initial desk research on the UN's SSR work for its background paper.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(540), last: Count(540) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("based on initial desk research DCAF conducted"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const HAENGGI_ECOSOC_TAKES_UP_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("haenggi-ecosoc-takes-up-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes up SSR by way of its Ad Hoc Group for countries in Africa that come out of conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::PostConflict,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecosoc-ad-hoc-group-africa"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("take up SSR through its Ad Hoc Group"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const HAENGGI_UN_DEMINING: Activity = Activity {
    id: Id(Cow::Borrowed("haenggi-un-demining"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Undertakes humanitarian demining.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-disarmament"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(518), last: Count(518) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(512),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in humanitarian demining"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const HAENGGI_UN_SMALL_ARMS: Activity = Activity {
    id: Id(Cow::Borrowed("haenggi-un-small-arms"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works to stop illicit small arms and light weapons from spreading.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-disarmament"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(518), last: Count(518) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(512),
            ])),
            anchor: Some(Printed(Cow::Borrowed("stop the proliferation of illicit small arms"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const HAENGGI_UNDP_JSSR: Activity = Activity {
    id: Id(Cow::Borrowed("haenggi-undp-jssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on justice and security sector reform, above all on preventing conflict and on recovery.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::WholeSector,
        Area::ConflictPrevention,
        Area::Recovery,
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-centrality-acknowledged"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(516), last: Count(516) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(512),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNDP's work in the area of justice and security sector reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const HAENGGI_UNDP_PROMOTES_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("haenggi-undp-promotes-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Plays a key role in advancing SSR within development cooperation.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-development-cooperation"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(520), last: Count(520) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(512),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNDP plays a key role in promoting the SSR agenda"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const HAENGGI_UNSC_CALLS_FOR_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("haenggi-unsc-calls-for-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Often asks for SSR and related work in its resolutions on field missions.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Mandating,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(524), last: Count(524) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("often calls for SSR and related activities in its resolutions"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IFSSR_DAC_INSECURITY_WORK: Activity = Activity {
    id: Id(Cow::Borrowed("ifssr-dac-insecurity-work"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has recently turned to insecurity and conflict as hurdles to political, economic and social development.")),
    areas: List(Cow::Borrowed(&[
        Area::ConflictPrevention,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("ifssr-messages"), PhantomData),
        position: Count(1),
        label: Some(Printed(Cow::Borrowed("1"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1613), last: Count(1613) },
            headings: List(Cow::Borrowed(&[
                Count(1609),
                Count(1611),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the challenge of insecurity and conflict as a barrier"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IFSSR_DAC_STABILISING_WORK: Activity = Activity {
    id: Id(Cow::Borrowed("ifssr-dac-stabilising-work"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has recently turned to the good that integrated reform of a security system can do in making states stable that are fragile, prone to conflict or affected by it.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::ConflictPrevention,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1613), last: Count(1613) },
            headings: List(Cow::Borrowed(&[
                Count(1609),
                Count(1611),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the positive role that the integrated reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IFSSR2_CPDC_EVALUATION_WORK: Activity = Activity {
    id: Id(Cow::Borrowed("ifssr2-cpdc-evaluation-work"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-cpdc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on how to evaluate peacebuilding and the prevention of conflict, and sharpens approaches to guidance there.")),
    areas: List(Cow::Borrowed(&[
        Area::ConflictPrevention,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Monitoring,
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1771), last: Count(1771) },
            headings: List(Cow::Borrowed(&[
                Count(1609),
                Count(1764),
            ])),
            anchor: Some(Printed(Cow::Borrowed("CPDC work on the evaluation of conflict prevention"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IFSSR2_JAMAICA_NATIONAL_STRATEGY: Activity = Activity {
    id: Id(Cow::Borrowed("ifssr2-jamaica-national-strategy"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("jamaica"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Developed a national strategy for reform, to which a review started by the government had led.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityPolicy,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("jamaica"), PhantomData),
    ])),
    status: Status::Done,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("ifssr2-government-reviews"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1731), last: Count(1732) },
            headings: List(Cow::Borrowed(&[
                Count(1609),
                Count(1722),
            ])),
            anchor: Some(Printed(Cow::Borrowed("top the development of a national strategy for SSR"))),
            inferred: Some(Prose(Cow::Borrowed("The text names nobody who acts; the strategy is read as that of Jamaica, whose process led to it."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IFSSR2_JAMAICA_REVIEW: Activity = Activity {
    id: Id(Cow::Borrowed("ifssr2-jamaica-review"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("jamaica"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Held a review, started by the government, that made a national assessment easier.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("jamaica"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2002"))),
    status: Status::Done,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("ifssr2-government-reviews"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1730), last: Count(1731) },
            headings: List(Cow::Borrowed(&[
                Count(1609),
                Count(1722),
            ])),
            anchor: Some(Printed(Cow::Borrowed("was the case in Jamaica in 2002"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IFSSR2_NIGERIA_PRISON_REFORM: Activity = Activity {
    id: Id(Cow::Borrowed("ifssr2-nigeria-prison-reform"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("nigeria"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Reformed its prisons: a reform initiative at the level of an institution, which outsiders could support.")),
    areas: List(Cow::Borrowed(&[
        Area::Corrections,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nigeria"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("199X"))),
    status: Status::Done,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("ifssr2-institutional-approach"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1729), last: Count(1729) },
            headings: List(Cow::Borrowed(&[
                Count(1609),
                Count(1722),
            ])),
            anchor: Some(Printed(Cow::Borrowed("prison reform in Nigeria in the 1990s"))),
            inferred: Some(Prose(Cow::Borrowed("The text names nobody who acts; the reform is read as that of Nigeria. '1990s' is the decade."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IFSSR2_PILOT_PLAN: Activity = Activity {
    id: Id(Cow::Borrowed("ifssr2-pilot-plan"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-ssr-task-team"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Is developing a plan for a pilot of the IF-SSR as a mechanism of coordination.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("ifssr-messages"), PhantomData),
        position: Count(47),
        label: Some(Printed(Cow::Borrowed("47"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1789), last: Count(1789) },
            headings: List(Cow::Borrowed(&[
                Count(1609),
                Count(1773),
            ])),
            anchor: Some(Printed(Cow::Borrowed("is currently developing a plan to pilot the IF-SSR"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COE_ASSISTS_REFORM: Activity = Activity {
    id: Id(Cow::Borrowed("igo-coe-assists-reform"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helps states in Central and Eastern Europe to carry out and consolidate political, legal and constitutional reform.")),
    areas: List(Cow::Borrowed(&[
        Area::Democratisation,
        Area::RuleOfLaw,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-and-eastern-europe"), PhantomData),
    ])),
    status: Status::Ongoing,
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
            anchor: Some(Printed(Cow::Borrowed("assisting the countries of Central and Eastern Europe"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COE_CIVIL_SOCIETY: Activity = Activity {
    id: Id(Cow::Borrowed("igo-coe-civil-society"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field with civil society and the media.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicOversight,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::CivilSociety,
        Beneficiary::Media,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-coe-areas"), PhantomData),
        position: Count(6),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1305), last: Count(1305) },
            headings: List(Cow::Borrowed(&[
                Count(1278),
                Count(1294),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Civil society, media"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COE_CRIME: Activity = Activity {
    id: Id(Cow::Borrowed("igo-coe-crime"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field against organised crime, corruption and terrorism.")),
    areas: List(Cow::Borrowed(&[
        Area::OrganisedCrime,
        Area::Integrity,
        Area::CounterTerrorism,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-coe-areas"), PhantomData),
        position: Count(5),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1304), last: Count(1304) },
            headings: List(Cow::Borrowed(&[
                Count(1278),
                Count(1294),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Organised crime, corruption and terrorism"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COE_DEMOCRATISATION: Activity = Activity {
    id: Id(Cow::Borrowed("igo-coe-democratisation"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on democratisation.")),
    areas: List(Cow::Borrowed(&[
        Area::Democratisation,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-coe-areas"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1301), last: Count(1301) },
            headings: List(Cow::Borrowed(&[
                Count(1278),
                Count(1294),
            ])),
            anchor: Some(Printed(Cow::Borrowed("- Democratisation"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COE_INSTITUTIONS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-coe-institutions"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on the reform of institutions.")),
    areas: List(Cow::Borrowed(&[
        Area::Democratisation,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-coe-areas"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1302), last: Count(1302) },
            headings: List(Cow::Borrowed(&[
                Count(1278),
                Count(1294),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Institutional reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COE_JUSTICE: Activity = Activity {
    id: Id(Cow::Borrowed("igo-coe-justice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on reform of justice.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-coe-areas"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1303), last: Count(1303) },
            headings: List(Cow::Borrowed(&[
                Count(1278),
                Count(1294),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Justice reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COE_NORMS_COURT: Activity = Activity {
    id: Id(Cow::Borrowed("igo-coe-norms-court"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Develops norms and sets standards by way of the European Court of Human Rights.")),
    areas: List(Cow::Borrowed(&[
        Area::HumanRights,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecthr"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1296), last: Count(1296) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1278),
                Count(1294),
            ])),
            anchor: Some(Printed(Cow::Borrowed("through the European Court of Human Rights"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COE_NORMS_TREATIES: Activity = Activity {
    id: Id(Cow::Borrowed("igo-coe-norms-treaties"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Develops norms and sets standards through various conventions and treaties on which its members agree.")),
    areas: List(Cow::Borrowed(&[
        Area::RuleOfLaw,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1296), last: Count(1296) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1278),
                Count(1294),
            ])),
            anchor: Some(Printed(Cow::Borrowed("various conventions and treaties agreed by its members"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COE_POLICE: Activity = Activity {
    id: Id(Cow::Borrowed("igo-coe-police"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on the accountability of the police and on human rights.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
        Area::HumanRights,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-coe-areas"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1300), last: Count(1300) },
            headings: List(Cow::Borrowed(&[
                Count(1278),
                Count(1294),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Police accountability and human rights"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COUNCIL_MANAGE: Activity = Activity {
    id: Id(Cow::Borrowed("igo-council-manage"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes measures that make EU member states better able to manage conflict situations.")),
    areas: List(Cow::Borrowed(&[
        Area::EmergencyPreparedness,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("eu-member-states"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-council-measures"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1365), last: Count(1365) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("prevent, manage and stabilise conflict situations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COUNCIL_OWN_SECURITY: Activity = Activity {
    id: Id(Cow::Borrowed("igo-council-own-security"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes measures that make EU member states better able to see to their own security.")),
    areas: List(Cow::Borrowed(&[
        Area::Capacity,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("eu-member-states"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-council-measures"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1365), last: Count(1365) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("to provide for their own security"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COUNCIL_PREVENT: Activity = Activity {
    id: Id(Cow::Borrowed("igo-council-prevent"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes measures that make EU member states better able to prevent conflict situations.")),
    areas: List(Cow::Borrowed(&[
        Area::ConflictPrevention,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("eu-member-states"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-council-measures"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1365), last: Count(1365) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("capacity to prevent, manage and stabilise"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_COUNCIL_STABILISE: Activity = Activity {
    id: Id(Cow::Borrowed("igo-council-stabilise"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes measures that make EU member states better able to stabilise conflict situations.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("eu-member-states"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-council-measures"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1365), last: Count(1365) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("stabilise conflict situations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_DAC_CONCEPT_WORK: Activity = Activity {
    id: Id(Cow::Borrowed("igo-dac-concept-work"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on developing the concept of security sector reform since the late 1990s.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    date: Some(Date(Cow::Borrowed("199X/.."))),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1470), last: Count(1470) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1468),
            ])),
            anchor: Some(Printed(Cow::Borrowed("working on the development of the SSR concept"))),
            inferred: Some(Prose(Cow::Borrowed("The late 1990s; no year is given."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_DAC_ODA_AGREEMENT: Activity = Activity {
    id: Id(Cow::Borrowed("igo-dac-oda-agreement"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Agreed, as the result of a review, on items of relevance to security sector reform for which technical cooperation and civilian support may count as official development assistance.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    date: Some(Date(Cow::Borrowed("2005-03"))),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1454), last: Count(1454) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1450),
            ])),
            anchor: Some(Printed(Cow::Borrowed("In March 2005, as a result of a review"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1454), last: Count(1454) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1450),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the DAC agreed that technical cooperation and civilian support"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_DAC_ODA_REVIEW: Activity = Activity {
    id: Id(Cow::Borrowed("igo-dac-oda-review"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Reviewed which activities in preventing conflict and building peace may be counted as official development assistance.")),
    areas: List(Cow::Borrowed(&[
        Area::ConflictPrevention,
        Area::Recovery,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
        SupportKind::NormSetting,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1454), last: Count(1454) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1450),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a review of the activities in the field of conflict prevention"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_DAC_REVIEW_1997: Activity = Activity {
    id: Id(Cow::Borrowed("igo-dac-review-1997"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Reviewed how its members deal with military issues.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    date: Some(Date(Cow::Borrowed("1997"))),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1470), last: Count(1470) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1468),
            ])),
            anchor: Some(Printed(Cow::Borrowed("In 1997, it carried out a review"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EC_ARMED_FORCES: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ec-armed-forces"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports armed forces to a limited extent, in training and in certain aspects of army integration.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ArmedForcesPersonnel,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-ec-areas"), PhantomData),
        position: Count(5),
        label: Some(Printed(Cow::Borrowed("5"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1374), last: Count(1374) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Armed Forces (limited support"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1367), last: Count(1367) },
            anchor: Some(Printed(Cow::Borrowed("in which the EC has primarily been engaged"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The short form EC stands for the Commission, whose communication lists the areas."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EC_CIVIL_MANAGEMENT: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ec-civil-management"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports civil management bodies, among others executive branches of government in planning and execution, in developing security policy and in managing the personnel of SSR bodies.")),
    areas: List(Cow::Borrowed(&[
        Area::CivilManagement,
        Area::SecurityPolicy,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Authorities,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-ec-areas"), PhantomData),
        position: Count(1),
        label: Some(Printed(Cow::Borrowed("1"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1369), last: Count(1369) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Civil Management Bodies"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1367), last: Count(1367) },
            anchor: Some(Printed(Cow::Borrowed("in which the EC has primarily been engaged"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The short form EC stands for the Commission, whose communication lists the areas."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EC_CIVIL_OVERSIGHT: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ec-civil-oversight"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports civil oversight, among others legislatures as they exercise democratic and civilian control, and civil society organisations in building capacity and acting as watchdogs.")),
    areas: List(Cow::Borrowed(&[
        Area::ParliamentaryOversight,
        Area::PublicOversight,
        Area::DemocraticControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Parliamentarians,
        Beneficiary::CivilSociety,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-ec-areas"), PhantomData),
        position: Count(2),
        label: Some(Printed(Cow::Borrowed("2"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1371), last: Count(1371) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Civil Oversight Mechanisms"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1367), last: Count(1367) },
            anchor: Some(Printed(Cow::Borrowed("in which the EC has primarily been engaged"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The short form EC stands for the Commission, whose communication lists the areas."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EC_CONFLICT_PREVENTION: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ec-conflict-prevention"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs programmes to prevent conflict in developing countries, one source of its SSR activities.")),
    areas: List(Cow::Borrowed(&[
        Area::ConflictPrevention,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-ec-sources"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1365), last: Count(1365) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Conflict Prevention programmes for developing countries"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EC_DDR_SALW: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ec-ddr-salw"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports former combatants in disarmament, demobilisation and reintegration, and efforts against the spread of small arms and light weapons.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
        Area::SmallArms,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ExCombatants,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-ec-areas"), PhantomData),
        position: Count(6),
        label: Some(Printed(Cow::Borrowed("6"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1375), last: Count(1375) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Support to Disarmament, Demobilisation and Reintegration"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1367), last: Count(1367) },
            anchor: Some(Printed(Cow::Borrowed("in which the EC has primarily been engaged"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The short form EC stands for the Commission, whose communication lists the areas."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EC_JUSTICE: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ec-justice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports the reform of justice, among others ministries of justice, institutions of the judiciary and the penal system, human rights commissions and ombudsmen.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::Corrections,
        Area::IndependentOversight,
        Area::HumanRights,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Authorities,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-ec-areas"), PhantomData),
        position: Count(3),
        label: Some(Printed(Cow::Borrowed("3"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1372), last: Count(1372) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("*Justice reform*"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1367), last: Count(1367) },
            anchor: Some(Printed(Cow::Borrowed("in which the EC has primarily been engaged"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The short form EC stands for the Commission, whose communication lists the areas."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EC_LAW_ENFORCEMENT: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ec-law-enforcement"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports law enforcement, among others police or other agencies such as border guards and customs police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
        Area::BorderManagement,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
        Beneficiary::BorderGuards,
        Beneficiary::CustomsOfficials,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-ec-areas"), PhantomData),
        position: Count(4),
        label: Some(Printed(Cow::Borrowed("4"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1373), last: Count(1373) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("*Law enforcement*"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1367), last: Count(1367) },
            anchor: Some(Printed(Cow::Borrowed("in which the EC has primarily been engaged"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The short form EC stands for the Commission, whose communication lists the areas."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EC_NEIGHBOURING_STATES: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ec-neighbouring-states"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes part in SSR in states that neighbour the EU, by way of the programmes of enlargement and neighbourhood.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    part_of: Some(Id(Cow::Borrowed("igo-ec-neighbours"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1365), last: Count(1365) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("neighbouring states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EC_NEIGHBOURS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ec-neighbours"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Is responsible for the EU's programmes of enlargement and of neighbourhood, one source of its SSR activities.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::RegionalCooperation,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-ec-sources"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1365), last: Count(1365) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("responsibility for the EU's enlargement and neighbourhood programmes"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EC_POTENTIAL_MEMBERS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ec-potential-members"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes part in SSR in countries that may become EU members, by way of the programmes of enlargement and neighbourhood.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    part_of: Some(Id(Cow::Borrowed("igo-ec-neighbours"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1365), last: Count(1365) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR activities in potential member countries"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EC_PUBLIC_SECURITY: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ec-public-security"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Deals with public security in EU member states, as justice and home affairs fall under its mandate; this mandate is one source of its SSR activities.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::PoliceReform,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-member-states"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-ec-sources"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1365), last: Count(1365) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mandate for justice and home affairs"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EC_REGIONAL_CAPACITY: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ec-regional-capacity"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Builds capacity in regions.")),
    areas: List(Cow::Borrowed(&[
        Area::RegionalCooperation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-ec-areas"), PhantomData),
        position: Count(7),
        label: Some(Printed(Cow::Borrowed("7"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1376), last: Count(1376) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1363),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional Capacity Building"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1367), last: Count(1367) },
            anchor: Some(Printed(Cow::Borrowed("in which the EC has primarily been engaged"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The short form EC stands for the Commission, whose communication lists the areas."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_ECOWAS_CODE: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ecowas-code"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("ecowas-member-states"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Began to work on a code of conduct for the region, inspired by the one of the OSCE and with support from DCAF.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
        Area::RegionalCooperation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2005"))),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1333), last: Count(1333) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1315),
                Count(1329),
            ])),
            anchor: Some(Printed(Cow::Borrowed("started working on a Code of Conduct"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1319), last: Count(1319) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1315),
                Count(1317),
            ])),
            anchor: Some(Printed(Cow::Borrowed("West African countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_ECOWAS_CONFLICT: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ecowas-conflict"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in various ways on preventing and managing conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::ConflictPrevention,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1327), last: Count(1327) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1315),
                Count(1325),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in the area of conflict prevention and management"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_ECOWAS_DAKAR: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ecowas-dakar"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Took part in a workshop in Dakar that drew up proposals for SSR projects for countries of West Africa.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dakar"), PhantomData),
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2004"))),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1331), last: Count(1331) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1315),
                Count(1329),
            ])),
            anchor: Some(Printed(Cow::Borrowed("participated in a workshop in Dakar"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_ECOWAS_HANDBOOK: Activity = Activity {
    id: Id(Cow::Borrowed("igo-ecowas-handbook"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas-parliament"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Prepare a version for West Africa of the IPU-DCAF handbook on how parliaments oversee the security sector, as agreed in a memorandum that they signed.")),
    areas: List(Cow::Borrowed(&[
        Area::ParliamentaryOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    status: Status::Planned,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ecowas-parliament-dcaf-mou"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1333), last: Count(1333) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1315),
                Count(1329),
            ])),
            anchor: Some(Printed(Cow::Borrowed("have also signed an MOU on the preparation"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EU_BORDERS_MIGRATION: Activity = Activity {
    id: Id(Cow::Borrowed("igo-eu-borders-migration"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has projects for managing borders and migration.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
        Area::Displacement,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("western-balkans"), PhantomData),
        Id(Cow::Borrowed("south-and-east-mediterranean"), PhantomData),
        Id(Cow::Borrowed("middle-east"), PhantomData),
        Id(Cow::Borrowed("asia"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-eu-projects"), PhantomData),
        position: Count(9),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1388), last: Count(1388) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1378),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Borders and migration management"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EU_DDR: Activity = Activity {
    id: Id(Cow::Borrowed("igo-eu-ddr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has projects to disarm, demobilise and reintegrate former combatants.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("angola"), PhantomData),
        Id(Cow::Borrowed("burundi"), PhantomData),
        Id(Cow::Borrowed("guatemala"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-eu-projects"), PhantomData),
        position: Count(7),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1386), last: Count(1386) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1378),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DDR (Angola, Burundi, Guatemala)"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EU_JUSTICE_PROGRAMMES: Activity = Activity {
    id: Id(Cow::Borrowed("igo-eu-justice-programmes"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has programmes for reform of justice, for law enforcement and for civil management.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::PoliceReform,
        Area::CivilManagement,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("africa"), PhantomData),
        Id(Cow::Borrowed("western-balkans"), PhantomData),
        Id(Cow::Borrowed("latin-america"), PhantomData),
        Id(Cow::Borrowed("eastern-europe"), PhantomData),
        Id(Cow::Borrowed("central-asia"), PhantomData),
        Id(Cow::Borrowed("south-and-east-mediterranean"), PhantomData),
        Id(Cow::Borrowed("middle-east"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-eu-projects"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1380), last: Count(1380) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1378),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Justice reform, law enforcement and civil management programmes"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EU_MILITARY_ASPECTS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-eu-military-aspects"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eufor-rd-congo"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on the military side of SSR through the operation EUFOR RD Congo.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-eu-projects"), PhantomData),
        position: Count(5),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1384), last: Count(1384) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1378),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Military aspects of SSR"))),
            inferred: Some(Prose(Cow::Borrowed("The country is named in the name of the operation."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EU_OVERSIGHT_MECHANISMS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-eu-oversight-mechanisms"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has projects for mechanisms of civilian oversight.")),
    areas: List(Cow::Borrowed(&[
        Area::Governance,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("asia"), PhantomData),
        Id(Cow::Borrowed("latin-america"), PhantomData),
        Id(Cow::Borrowed("eastern-europe"), PhantomData),
        Id(Cow::Borrowed("central-asia"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-eu-projects"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1381), last: Count(1381) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1378),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Civilian oversight mechanisms"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EU_POLICE_COLLEGE: Activity = Activity {
    id: Id(Cow::Borrowed("igo-eu-police-college"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("cepol"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has the European Police College, which is listed among its SSR projects.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-eu-projects"), PhantomData),
        position: Count(8),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1387), last: Count(1387) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1378),
            ])),
            anchor: Some(Printed(Cow::Borrowed("European Police College (CEPOL)"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EU_POLICE_REFORM: Activity = Activity {
    id: Id(Cow::Borrowed("igo-eu-police-reform"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has projects to reform the police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("western-balkans"), PhantomData),
        Id(Cow::Borrowed("latin-america"), PhantomData),
        Id(Cow::Borrowed("south-and-east-mediterranean"), PhantomData),
        Id(Cow::Borrowed("middle-east"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-eu-projects"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1383), last: Count(1383) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1378),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Police reform (Western Balkans"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EU_PUBLIC_FINANCE: Activity = Activity {
    id: Id(Cow::Borrowed("igo-eu-public-finance"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has projects to reform how public finances are managed.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityFinance,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("acp"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-eu-projects"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1382), last: Count(1382) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1378),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Public financial management reforms"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_EU_SSR_MISSION: Activity = Activity {
    id: Id(Cow::Borrowed("igo-eu-ssr-mission"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eusec-rd-congo"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has an SSR mission in the DRC.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-eu-projects"), PhantomData),
        position: Count(6),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1385), last: Count(1385) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1378),
            ])),
            anchor: Some(Printed(Cow::Borrowed("EU SSR mission (DRC)"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_NATO_DEFENCE_REFORM: Activity = Activity {
    id: Id(Cow::Borrowed("igo-nato-defence-reform"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in its cooperation and partnership programmes on reform of defence.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1434), last: Count(1434) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1426),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Defence reform"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1428), last: Count(1428) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1426),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Programmes within the NATO cooperation and partnership frameworks"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_NATO_DEMOCRATIC_CONTROL: Activity = Activity {
    id: Id(Cow::Borrowed("igo-nato-democratic-control"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in its cooperation and partnership programmes on democratic control of armed forces.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1430), last: Count(1430) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1426),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Democratic control of armed forces"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1428), last: Count(1428) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1426),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Programmes within the NATO cooperation and partnership frameworks"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_NATO_DEMOCRATIC_GOVERNANCE: Activity = Activity {
    id: Id(Cow::Borrowed("igo-nato-democratic-governance"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in its cooperation and partnership programmes on democratic governance of the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::Governance,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1433), last: Count(1433) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1426),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Democratic governance of the security sector"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1428), last: Count(1428) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1426),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Programmes within the NATO cooperation and partnership frameworks"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_NATO_PAP_DIB_CONTROL: Activity = Activity {
    id: Id(Cow::Borrowed("igo-nato-pap-dib-control"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Promotes through PAP-DIB that defence institutions in the Caucasus and in Central Asia come under democratic and civilian control.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
        Area::CivilManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
        SupportKind::Advocacy,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("caucasus"), PhantomData),
        Id(Cow::Borrowed("central-asia"), PhantomData),
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("pap-dib"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1424), last: Count(1424) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("promotes democratic and civilian control of defence institutions"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_NATO_PARLIAMENTARY_OVERSIGHT: Activity = Activity {
    id: Id(Cow::Borrowed("igo-nato-parliamentary-oversight"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in its cooperation and partnership programmes on the oversight of parliaments over defence budgets.")),
    areas: List(Cow::Borrowed(&[
        Area::ParliamentaryOversight,
        Area::SecurityFinance,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1431), last: Count(1431) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1426),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Parliamentary oversight of defence budgets"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1428), last: Count(1428) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1426),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Programmes within the NATO cooperation and partnership frameworks"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_NATO_PARTNERSHIPS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-nato-partnerships"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has set up relations of partnership with 20 countries, by way of the Partnership for Peace and of the Euro-Atlantic Partnership Council.")),
    areas: List(Cow::Borrowed(&[
        Area::RegionalCooperation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eapc"), scope: PhantomData },
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-pfp"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1412), last: Count(1412) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1410),
            ])),
            anchor: Some(Printed(Cow::Borrowed("established partnership relations with 20 countries"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_NATO_PFP_TRANSPARENCY: Activity = Activity {
    id: Id(Cow::Borrowed("igo-nato-pfp-transparency"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Promotes, through the Partnership for Peace, openness in how countries plan their defence.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityPolicy,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-pfp"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1420), last: Count(1420) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("PfP also promotes transparency"))),
            inferred: Some(Prose(Cow::Borrowed("The partners of the programme are meant."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OECD_RELATIONS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-oecd-relations"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Keeps up relationships with some 70 countries that are not members.")),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1452), last: Count(1452) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1450),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has relationships with some 70 non-member countries"))),
            inferred: Some(Prose(Cow::Borrowed("Countries outside the membership are read as partners."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_ARMS_CONTROL: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-arms-control"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on control of arms.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1501), last: Count(1501) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Arms control"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_BORDER: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-border"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on the management of borders.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1503), last: Count(1503) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Border management"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_CONFLICT_PREVENTION: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-conflict-prevention"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on preventing conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::ConflictPrevention,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1505), last: Count(1505) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Conflict prevention"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_CRISIS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-crisis"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on managing crises.")),
    areas: List(Cow::Borrowed(&[
        Area::EmergencyPreparedness,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1511), last: Count(1511) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Crisis management"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_DEMOCRATIC_CONTROL: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-democratic-control"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on democratic control of armed forces.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1500), last: Count(1500) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Democratic control of armed forces"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_DEMOCRATISATION: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-democratisation"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on making countries democratic.")),
    areas: List(Cow::Borrowed(&[
        Area::Democratisation,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1509), last: Count(1509) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("- Democratisation"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_FIELD_ACTIVITIES: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-field-activities"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carries out many activities in the field that relate to security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1492), last: Count(1492) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1490),
            ])),
            anchor: Some(Printed(Cow::Borrowed("conducts many SSR-related field activities"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a number of SSR-related field activities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_HUMAN_RIGHTS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-human-rights"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on human rights.")),
    areas: List(Cow::Borrowed(&[
        Area::HumanRights,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1508), last: Count(1508) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Human rights"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_MEDIA: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-media"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on building up media and civil society.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicOversight,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Media,
        Beneficiary::CivilSociety,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1510), last: Count(1510) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Media, civil society building"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_MILITARY_REFORM: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-military-reform"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on reform of the military.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1506), last: Count(1506) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Military reform"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_POLICE: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-police"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on policing and on reform of the police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1507), last: Count(1507) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Policing and police reform"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_REHABILITATION: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-rehabilitation"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on rehabilitation after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1512), last: Count(1512) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Post-conflict rehabilitation"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_SALW: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-salw"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on small arms and light weapons.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1502), last: Count(1502) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("- SALW"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_OSCE_TERRORISM: Activity = Activity {
    id: Id(Cow::Borrowed("igo-osce-terrorism"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on the fight against terrorism.")),
    areas: List(Cow::Borrowed(&[
        Area::CounterTerrorism,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1504), last: Count(1504) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Combating terrorism"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACE_NORMS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pace-norms"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("pace"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("By its resolutions, has set important norms on how the member states of the Council of Europe control their armed forces democratically.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("council-of-europe-member-states"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1286), last: Count(1286) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1278),
                Count(1284),
            ])),
            anchor: Some(Printed(Cow::Borrowed("established important norms concerning the democratic control"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACT_BORDERS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pact-borders"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on the management and security of borders.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1543), last: Count(1543) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Border management and security"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has other field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACT_CONVERSION: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pact-conversion"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on turning defence assets to civilian use.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceConversion,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1539), last: Count(1539) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Defence conversion"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has other field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACT_CRIME: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pact-crime"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field against organised crime, corruption and terrorism.")),
    areas: List(Cow::Borrowed(&[
        Area::OrganisedCrime,
        Area::Integrity,
        Area::CounterTerrorism,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1541), last: Count(1541) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Organised crime, corruption and terrorism"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has other field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACT_DEFENCE_COOPERATION: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pact-defence-cooperation"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on cooperation in defence and military issues.")),
    areas: List(Cow::Borrowed(&[
        Area::RegionalCooperation,
        Area::DefenceReform,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1542), last: Count(1542) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Cooperation on defence and military issues"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has other field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACT_DEMOBILISATION: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pact-demobilisation"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on demobilisation and on retraining.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
        Area::DefenceConversion,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1538), last: Count(1538) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Demobilisation and retraining"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has other field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACT_INVENTORY: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pact-inventory"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on an inventory of security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1545), last: Count(1545) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR inventory"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has other field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACT_JUSTICE: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pact-justice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on justice, home affairs and migration.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::Displacement,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1540), last: Count(1540) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Justice, home affairs and migration"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has other field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACT_OHRID: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pact-ohrid"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes part in the Ohrid Process, which is about the security and the management of borders.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ohrid-process"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("involved in the Ohrid Process"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACT_POLICE: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pact-police"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on training and reform of the police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1536), last: Count(1536) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Police training and reform"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has other field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACT_POLICE_FORUM: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pact-police-forum"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has launched an initiative for a forum of the police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    status: Status::Done,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("police-forum-initiative"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has launched a police forum initiative"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACT_POLICE_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pact-police-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on training the police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1544), last: Count(1544) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Police training"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has other field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_PACT_RECONSTRUCTION: Activity = Activity {
    id: Id(Cow::Borrowed("igo-pact-reconstruction"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works in the field on reconstruction after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1537), last: Count(1537) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Post-conflict reconstruction"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has other field activities in the following areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_COMMUNITIES: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-communities"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives new life to local communities after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::LocalCommunities,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1574), last: Count(1574) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the revitalization of local communities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_CPR_STOCKTAKING: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-cpr-stocktaking"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank-cpr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has taken part in taking stock of various programmes of demobilisation and reintegration, so as to draw best practices from them for later work.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
        SupportKind::Research,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1574), last: Count(1574) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("taking stock of various demobilisation and reintegration programmes"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_DDR: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-ddr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs projects to demobilise and reintegrate former fighters; the countries named are examples.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("cambodia"), PhantomData),
        Id(Cow::Borrowed("chad"), PhantomData),
        Id(Cow::Borrowed("djibouti"), PhantomData),
        Id(Cow::Borrowed("ethiopia"), PhantomData),
        Id(Cow::Borrowed("mozambique"), PhantomData),
        Id(Cow::Borrowed("sierra-leone"), PhantomData),
        Id(Cow::Borrowed("uganda"), PhantomData),
        Id(Cow::Borrowed("rwanda"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ExCombatants,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-world-bank-reintegration"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1582), last: Count(1582) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1580),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Demobilisation and reintegration of ex-combatants in countries such as"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_DISPLACED: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-displaced"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs projects to reintegrate displaced populations.")),
    areas: List(Cow::Borrowed(&[
        Area::Displacement,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("azerbaijan"), PhantomData),
        Id(Cow::Borrowed("liberia"), PhantomData),
        Id(Cow::Borrowed("rwanda"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::DisplacedPeople,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("igo-world-bank-reintegration"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1582), last: Count(1582) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1580),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the reintegration of displaced populations in Azerbaijan"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_DISPLACED_EFFORT: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-displaced-effort"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes specific efforts to reintegrate displaced populations after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::Displacement,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::DisplacedPeople,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1574), last: Count(1574) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("reintegrate displaced populations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_EX_COMBATANTS_EFFORT: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-ex-combatants-effort"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes specific efforts after conflict to demobilise fighters and to reintegrate them.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ExCombatants,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1574), last: Count(1574) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("demobilise and reintegrate ex-combatants"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_FRAMEWORK_1997: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-framework-1997"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Developed a comprehensive framework for reconstruction, demobilisation and reintegration after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
        Area::Ddr,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    date: Some(Date(Cow::Borrowed("1997"))),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1574), last: Count(1574) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Bank developed a comprehensive framework in 1997"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_INSTITUTIONS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-institutions"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports the building of capacity in institutions after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1574), last: Count(1574) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("support for institutional capacity building"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_MINE_ACTION_EFFORT: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-mine-action-effort"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes specific efforts to support mine action after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1574), last: Count(1574) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("specific efforts to support mine action"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_MINES: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-mines"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs programmes of mine action, along its own guidelines on paying for clearance.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Funding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("azerbaijan"), PhantomData),
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
        Id(Cow::Borrowed("croatia"), PhantomData),
        Id(Cow::Borrowed("sri-lanka"), PhantomData),
        Id(Cow::Borrowed("ethiopia"), PhantomData),
    ])),
    status: Status::Ongoing,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("world-bank-landmine-guidelines-1998"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1583), last: Count(1583) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1580),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Mine action programmes in Azerbaijan"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_PER: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-per"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Treats in its operations, within Public Expenditure Reviews, whether military spending is appropriate.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityFinance,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("world-bank-public-expenditure-reviews"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1572), last: Count(1572) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in the context of Public Expenditure Reviews"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_PROMOTION_OF_RECOVERY: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-promotion-of-recovery"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Promotes that the economy recovers after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1574), last: Count(1574) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the promotion of economic recovery"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_RUNS_POST_CONFLICT_FUND: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-runs-post-conflict-fund"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs the Post-Conflict Fund for countries that recover from conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Funding,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("world-bank-post-conflict-fund"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1578), last: Count(1578) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1576),
            ])),
            anchor: Some(Printed(Cow::Borrowed("operates a Post-Conflict Fund for countries recovering"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_SECURITY_RELATED: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-security-related"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Is drawn more and more into issues of security that bear on development.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityFinance,
        Area::Recovery,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1570), last: Count(1570) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("increasingly involved in security-related issues"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_SERVICES: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-services"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives loans, advice and other services to more than 100 countries.")),
    support: List(Cow::Borrowed(&[
        SupportKind::Funding,
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("loans, advice and other services"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_SOCIAL_CAPITAL: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-social-capital"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Restores social capital after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1574), last: Count(1574) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("restoration of social capital"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_SOCIAL_NEEDS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-social-needs"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Evaluates needs of the social sector after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1574), last: Count(1574) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the evaluation of social sector needs"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_SPENDING_TRADITION: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-spending-tradition"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Concentrated by tradition on how money that goes to armed forces might be lost for other kinds of social investment.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityFinance,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1572), last: Count(1572) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Bank traditionally focused on how resources"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const IGO_WORLD_BANK_TRUST_FUNDS: Activity = Activity {
    id: Id(Cow::Borrowed("igo-world-bank-trust-funds"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Coordinates aid by managing trust funds of several donors.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
        SupportKind::Funding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("afghanistan"), PhantomData),
        Id(Cow::Borrowed("iraq"), PhantomData),
        Id(Cow::Borrowed("sudan"), PhantomData),
        Id(Cow::Borrowed("west-bank-and-gaza"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1578), last: Count(1578) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1576),
            ])),
            anchor: Some(Printed(Cow::Borrowed("managing multi-donor trust funds"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const KUBIS_ORGANISATIONS_OWN_CONCEPTS: Activity = Activity {
    id: Id(Cow::Borrowed("kubis-organisations-own-concepts"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Work on concepts of security sector reform of their own.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(136), last: Count(136) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("work on their own SSR concepts"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const KUBIS_ORGANISATIONS_SECURITY_ACTIVITIES: Activity = Activity {
    id: Id(Cow::Borrowed("kubis-organisations-security-activities"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Take part more and more in activities on security as part of development after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::PostConflict,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(136), last: Count(136) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("increasingly involved in security-related activities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const KUBIS_SECRETARIAT_SETS_UP_INVENTORY: Activity = Activity {
    id: Id(Cow::Borrowed("kubis-secretariat-sets-up-inventory"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Is at work on setting up the Peacebuilding Capacity Inventory.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("peacebuilding-capacity-inventory"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(134), last: Count(134) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("currently involved in establishing a Peacebuilding Capacity Inventory"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const KUBIS_SLOVAKIA_DEALS_WITH_SITUATIONS: Activity = Activity {
    id: Id(Cow::Borrowed("kubis-slovakia-deals-with-situations"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("In the Security Council, Slovakia deals directly with the situations in a number of crisis countries and territories.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("timor-leste"), PhantomData),
        Id(Cow::Borrowed("haiti"), PhantomData),
        Id(Cow::Borrowed("kosovo"), PhantomData),
        Id(Cow::Borrowed("dr-congo"), PhantomData),
        Id(Cow::Borrowed("sierra-leone"), PhantomData),
        Id(Cow::Borrowed("liberia"), PhantomData),
        Id(Cow::Borrowed("burundi"), PhantomData),
        Id(Cow::Borrowed("afghanistan"), PhantomData),
        Id(Cow::Borrowed("iraq"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Dealing directly with situations in Timor-Leste"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const KUBIS_SLOVAKIA_PLANS_ROUNDTABLES: Activity = Activity {
    id: Id(Cow::Borrowed("kubis-slovakia-plans-roundtables"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Plans to hold roundtables on single aspects of reform, after the summer recess, to prepare for the Council meeting of ministers.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("new-york"), PhantomData),
    ])),
    status: Status::Planned,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(138), last: Count(138) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("we plan to hold a series of roundtables in New York"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const KUBIS_SLOVAKIA_PROMOTES_DEBATE: Activity = Activity {
    id: Id(Cow::Borrowed("kubis-slovakia-promotes-debate"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("As a non-permanent member of the Council, Slovakia promotes a debate on security sector reform there.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
        SupportKind::Dialogue,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(122), last: Count(122) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("decision to actively promote a debate on SSR"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const KUBIS_UN_SUPPORTS_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("kubis-un-supports-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has actively supported security sector reform for many years.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(128), last: Count(128) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("actively providing support to SSR for many years"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_BUS: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-bus"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Sends a bus bearing the brand of the Internal Security Sector Review around Kosovo to record, on video and in writing, what people think.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PublicOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
        SupportKind::Research,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("mauring-outreach"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ISSR-branded bus is currently touring Kosovo"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_CSC_QUICK_IMPACT: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-csc-quick-impact"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("kosovo-community-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Draws up quick impact projects on jobs and livelihoods to stabilise communities.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::LocalCommunities,
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("mauring-new-institutions"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(650), last: Count(650) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Community Security Council that is formulating quick impact projects"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_CSC_TRADITIONAL_CONCERNS: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-csc-traditional-concerns"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("kosovo-community-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes up more traditional concerns of security beside its quick impact projects.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("mauring-new-institutions"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(650), last: Count(650) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("as well as more traditional security concerns"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_ISSR_DELIVERS_RECOMMENDATIONS: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-issr-delivers-recommendations"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Is to hand the recommendations of the Internal Security Sector Review to the Assembly of Kosovo towards the end of the year.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
        SupportKind::Assessment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2006"))),
    status: Status::Planned,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("kosovo-assembly"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(650), last: Count(650) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ISSR will deliver its recommendations to Kosovo's Assembly"))),
            inferred: Some(Prose(Cow::Borrowed("this year is the year of the workshop, 2006; the review delivers through its secretariat"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_ISSR_RESEARCH: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-issr-research"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Does research for the Internal Security Sector Review together with Kosovo's provisional institutions, UNMIK, the OSCE and civil society organisations, DCAF among them.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
        SupportKind::Assessment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("kosovo-pisg"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmik"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ISSR research has involved inter-agency cooperation"))),
            inferred: Some(Prose(Cow::Borrowed("research of the review is taken to be done by its secretariat"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_NORTHERN_IRELAND_REVIEW: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-northern-ireland-review"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("patten-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Reviewed policing in Northern Ireland.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("northern-ireland"), PhantomData),
    ])),
    status: Status::Done,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("mauring-past-reviews-limited"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(634), last: Count(634) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("In Northern Ireland, for instance, an international commission"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_OSCE_CONSULTATIONS: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-osce-consultations"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has supported the Internal Security Sector Review's consultations through its municipal teams in each municipality of Kosovo.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PublicOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
        SupportKind::PublicInformation,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("mauring-outreach"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The OSCE through its municipal teams has supported"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_OUTREACH: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-outreach"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs a wide process of outreach and consultation alongside the other work of the Internal Security Sector Review.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PublicOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("extensive outreach and consultation process"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_OUTREACH_BILL_BOARDS: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-outreach-bill-boards"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Puts up billboards to engage the general public of Kosovo in the Internal Security Sector Review.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PublicOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("mauring-outreach"), PhantomData)),
    item: Some(Item {
        list: Id(Cow::Borrowed("mauring-outreach-means"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("opinion polling, bill-boards"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_OUTREACH_HOTLINE: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-outreach-hotline"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs a telephone hotline to engage the general public of Kosovo in the Internal Security Sector Review.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PublicOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("mauring-outreach"), PhantomData)),
    item: Some(Item {
        list: Id(Cow::Borrowed("mauring-outreach-means"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a telephone hotline"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_OUTREACH_OPINION_POLLING: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-outreach-opinion-polling"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Polls opinion to engage the general public of Kosovo in the Internal Security Sector Review.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PublicOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
        SupportKind::Research,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("mauring-outreach"), PhantomData)),
    item: Some(Item {
        list: Id(Cow::Borrowed("mauring-outreach-means"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("including opinion polling"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_OUTREACH_TV_ADVERTS: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-outreach-tv-adverts"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Advertises on television to engage the general public of Kosovo in the Internal Security Sector Review.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PublicOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("mauring-outreach"), PhantomData)),
    item: Some(Item {
        list: Id(Cow::Borrowed("mauring-outreach-means"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("bill-boards, TV adverts"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_OUTREACH_WEBSITE: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-outreach-website"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs an interactive website to engage the general public of Kosovo in the Internal Security Sector Review.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PublicOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("mauring-outreach"), PhantomData)),
    item: Some(Item {
        list: Id(Cow::Borrowed("mauring-outreach-means"), PhantomData),
        position: Count(5),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("an interactive website"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_RADIO_DEBATES: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-radio-debates"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has held a series of radio debates on security, mainly to inform people of the issues that the Internal Security Sector Review takes up.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PublicOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("mauring-outreach"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a series of radio and TV debates"))),
            inferred: Some(Prose(Cow::Borrowed("the debates are taken to be the review's own"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_STAGES_1_2_ENVIRONMENT: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-stages-1-2-environment"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("kipred"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Identified the strategic environment of Kosovo, as a part of the first two stages of the Internal Security Sector Review.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityPolicy,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
        SupportKind::Research,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Done,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the strategic environment of Kosovo"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_STAGES_1_2_THREATS: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-stages-1-2-threats"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("kipred"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Identified the threats to Kosovo from inside and outside, as a part of the first two stages of the Internal Security Sector Review.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityPolicy,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
        SupportKind::Research,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Done,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("to identify the internal and external threats"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_STAGES_3_5_ASSESSMENT: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-stages-3-5-assessment"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Assesses, in the third to fifth stage of the Internal Security Sector Review, parts of Kosovo's security architecture.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("assessing different parts of the Kosovo security architecture"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_STAGES_3_5_GAP_ANALYSIS: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-stages-3-5-gap-analysis"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Analyses, in the third to fifth stage of the Internal Security Sector Review, gaps in Kosovo's security architecture.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("conducting a gap analysis"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_STAGES_3_5_NEEDS: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-stages-3-5-needs"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Finds out, in the third to fifth stage of the Internal Security Sector Review, what Kosovo's government will need and should put first once the status is settled.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityPolicy,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Authorities,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("identifying the needs and priorities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_TV_DEBATES: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-tv-debates"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("issr-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has held a series of television debates on security, mainly to inform people of the issues that the Internal Security Sector Review takes up.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PublicOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("mauring-outreach"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("primarily intended to inform the population"))),
            inferred: Some(Prose(Cow::Borrowed("the debates are taken to be the review's own"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const MAURING_UNDP_LEADS_ISSR: Activity = Activity {
    id: Id(Cow::Borrowed("mauring-undp-leads-issr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has taken a leading role in Kosovo through the Internal Security Sector Review.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(632), last: Count(632) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("In Kosovo, UNDP has assumed a leading role"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const NATO_BI_PRACTICAL_TOOLS: Activity = Activity {
    id: Id(Cow::Borrowed("nato-bi-practical-tools"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives countries that take part in Building Integrity practical tools to gain in integrity, in transparency and in accountability, and to make corruption less likely in the sectors of defence and of security.")),
    areas: List(Cow::Borrowed(&[
        Area::Integrity,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-building-integrity"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(53), last: Count(53) },
            headings: List(Cow::Borrowed(&[
                Count(51),
            ])),
            anchor: Some(Printed(Cow::Borrowed("provides practical tools to help participating countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("programmes")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            headings: List(Cow::Borrowed(&[
                Count(59),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a NATO-led, capacity-building programme which provides practical tools"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("programmes")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const NATO_DCAF_BROADER_WORK: Activity = Activity {
    id: Id(Cow::Borrowed("nato-dcaf-broader-work"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works more widely in areas of democratic governance; these include reform of defence, of law enforcement and of intelligence, human rights, the rule of law and programmes of development.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
        Area::DefenceReform,
        Area::PoliceReform,
        Area::IntelligenceReform,
        Area::HumanRights,
        Area::RuleOfLaw,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("Building on its broader activities in the areas of democratic governance"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("Building on its broader activities in the areas of democratic governance"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const NATO_DCAF_DEFENCE_REFORM: Activity = Activity {
    id: Id(Cow::Borrowed("nato-dcaf-defence-reform"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has kept up cooperation with NATO through platforms, with defence reform as one of the areas.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    part_of: Some(Id(Cow::Borrowed("nato-dcaf-engagement"), PhantomData)),
    item: Some(Item {
        list: Id(Cow::Borrowed("nato-dcaf-cooperation-areas"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("platforms with NATO in the areas of defence reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("platforms with NATO in the areas of defence reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("DCAF has sustained cooperation platforms with NATO"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("partners")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("DCAF has sustained cooperation platforms with NATO"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("partners")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const NATO_DCAF_ENGAGEMENT: Activity = Activity {
    id: Id(Cow::Borrowed("nato-dcaf-engagement"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works actively with NATO on a number of programmes for cooperative governance of security.")),
    areas: List(Cow::Borrowed(&[
        Area::Governance,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    date: Some(Date(Cow::Borrowed("2001/.."))),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("Since 2001, DCAF has been actively engaged with NATO"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("Since 2001, DCAF has been actively engaged with NATO"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const NATO_DCAF_GENDER: Activity = Activity {
    id: Id(Cow::Borrowed("nato-dcaf-gender"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has kept up cooperation with NATO through platforms, with gender in security governance as the most recent of the areas.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::Governance,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    part_of: Some(Id(Cow::Borrowed("nato-dcaf-engagement"), PhantomData)),
    item: Some(Item {
        list: Id(Cow::Borrowed("nato-dcaf-cooperation-areas"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("most recently – gender aspects of security governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("most recently – gender aspects of security governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("DCAF has sustained cooperation platforms with NATO"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("partners")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("DCAF has sustained cooperation platforms with NATO"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("partners")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const NATO_DCAF_GOVERNANCE: Activity = Activity {
    id: Id(Cow::Borrowed("nato-dcaf-governance"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has kept up cooperation with NATO through platforms, with democratic governance as one of the areas.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    part_of: Some(Id(Cow::Borrowed("nato-dcaf-engagement"), PhantomData)),
    item: Some(Item {
        list: Id(Cow::Borrowed("nato-dcaf-cooperation-areas"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("in the areas of defence reform, democratic governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("in the areas of defence reform, democratic governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("DCAF has sustained cooperation platforms with NATO"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("partners")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("DCAF has sustained cooperation platforms with NATO"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("partners")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const NATO_DEFENCE_PROGRAMMES: Activity = Activity {
    id: Id(Cow::Borrowed("nato-defence-programmes"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Develops a series of programmes to make institutions concerned with defence more effective and more accountable.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::CivilManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a series of programmes designed to strengthen the effectiveness and accountability"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a series of programmes designed to strengthen the effectiveness and accountability"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const NATO_PAP_DIB_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("nato-pap-dib-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes up matters of security sector reform in PAP-DIB.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::CivilManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Done,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("pap-dib"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(PAP-DIB) and those for fighting terrorism have also addressed SSR issues"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(PAP-DIB) and those for fighting terrorism have also addressed SSR issues"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const NATO_PEACE_SUPPORT_OPERATIONS: Activity = Activity {
    id: Id(Cow::Borrowed("nato-peace-support-operations"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Includes matters of security sector reform in its work in peace support operations.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR issues are also included in NATOs work in peace support operations"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR issues are also included in NATOs work in peace support operations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const NATO_SECURITY_FORCES_UKRAINE: Activity = Activity {
    id: Id(Cow::Borrowed("nato-security-forces-ukraine"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes a growing part in reforming security forces in countries such as Ukraine.")),
    areas: List(Cow::Borrowed(&[
        Area::Capacity,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("increasingly involved in the reform of security forces in countries like Ukraine"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("increasingly involved in the reform of security forces in countries like Ukraine"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const NATO_TERRORISM_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("nato-terrorism-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes up matters of security sector reform in programmes for the fight against terrorism.")),
    areas: List(Cow::Borrowed(&[
        Area::CounterTerrorism,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("those for fighting terrorism have also addressed SSR issues"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("those for fighting terrorism have also addressed SSR issues"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_AU_ASSESSMENT_MISSIONS: Activity = Activity {
    id: Id(Cow::Borrowed("ov-au-assessment-missions"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carried out joint assessment missions on security sector reform in several countries.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("mali"), PhantomData),
        Id(Cow::Borrowed("madagascar"), PhantomData),
        Id(Cow::Borrowed("central-african-republic"), PhantomData),
        Id(Cow::Borrowed("guinea-bissau"), PhantomData),
    ])),
    status: Status::Done,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-ssr-capacities"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("ov-au-component-c"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(Mali, Madagascar, CAR, Guinea Bissau were"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_AU_COMPONENT_A: Activity = Activity {
    id: Id(Cow::Borrowed("ov-au-component-a"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Trains in security sector reform and makes the policy framework of the African Union known to the regional economic communities.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
        SupportKind::PublicInformation,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("regional-economic-communities"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-ssr-capacities"), PhantomData),
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-policy-framework-ssr-2013"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("ov-au-components"), PhantomData),
        position: Count(1),
        label: Some(Printed(Cow::Borrowed("a"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR training and dissemination of the AU PFSSR"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_AU_COMPONENT_B: Activity = Activity {
    id: Id(Cow::Borrowed("ov-au-component-b"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Develops operational guidance notes.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
        SupportKind::NormSetting,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-ssr-capacities"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("ov-au-components"), PhantomData),
        position: Count(2),
        label: Some(Printed(Cow::Borrowed("b"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Development of Operational Guidance Notes"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_AU_COMPONENT_C: Activity = Activity {
    id: Id(Cow::Borrowed("ov-au-component-c"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Undertakes joint missions that assess security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-ssr-capacities"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("ov-au-components"), PhantomData),
        position: Count(3),
        label: Some(Printed(Cow::Borrowed("c"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Undertaking of Joint Assessment Missions"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_AU_DISSEMINATION: Activity = Activity {
    id: Id(Cow::Borrowed("ov-au-dissemination"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes its policy framework known to the regional economic communities.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("regional-economic-communities"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-ssr-capacities"), PhantomData),
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-policy-framework-ssr-2013"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("ov-au-component-a"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("dissemination of the AU PFSSR to the RECs"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_AU_PROGRAMME_SUPPORT: Activity = Activity {
    id: Id(Cow::Borrowed("ov-au-programme-support"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unops"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("assn"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Give technical and operational support to carrying out the programme of the African Union.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-ssr-capacities"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("technical and operational support from United Nations Office"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_AU_STEP_CURRICULA: Activity = Activity {
    id: Id(Cow::Borrowed("ov-au-step-curricula"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Intends to bring what the guidance notes say into the curricula by which staff for peace and security missions are trained.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Planned,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PeaceOperationsStaff,
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-operational-guidance-notes"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("ov-au-future-steps"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(69), last: Count(69) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("introduce their contents in the training curricula"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_AU_STEP_DISSEMINATION: Activity = Activity {
    id: Id(Cow::Borrowed("ov-au-step-dissemination"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Intends to make the guidance notes known in the regional economic communities.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
    ])),
    status: Status::Planned,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("regional-economic-communities"), scope: PhantomData },
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-operational-guidance-notes"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("ov-au-future-steps"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(69), last: Count(69) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("dissemination of the OGNs in the RECs"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_AU_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("ov-au-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Trains in security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-ssr-capacities"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("ov-au-component-a"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a) SSR training"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_ECOWAS_ROADMAP_GUINEA_BISSAU: Activity = Activity {
    id: Id(Cow::Borrowed("ov-ecowas-roadmap-guinea-bissau"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Led the drawing up of a roadmap for reform in Guinea-Bissau, which built on the national strategy of 2006 for defence and security forces.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::SecurityPolicy,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("guinea-bissau"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2010"))),
    status: Status::Done,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("guinea-bissau-modernisation-strategy-2006"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(101), last: Count(101) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(99),
            ])),
            anchor: Some(Printed(Cow::Borrowed("In 2010, ECOWAS led the development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("date")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(105), last: Count(105) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(99),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Roadmap for Guinea-Bissau"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(105), last: Count(105) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(99),
            ])),
            anchor: Some(Printed(Cow::Borrowed("2006 National Strategy for Modernisation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("basis")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_ECOWAS_SUPPORT_MEMBERS: Activity = Activity {
    id: Id(Cow::Borrowed("ov-ecowas-support-members"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Actively supports reform in its member states.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(101), last: Count(101) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(99),
            ])),
            anchor: Some(Printed(Cow::Borrowed("actively supporting SSR processes in its member states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_EU_DELEGATION_REPORTING: Activity = Activity {
    id: Id(Cow::Borrowed("ov-eu-delegation-reporting"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-delegations"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Will include the analyses of the security sector in what they regularly report.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Monitoring,
    ])),
    status: Status::Planned,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-joint-communication-2016"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("ov-eu-step-analyses"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(133), last: Count(133) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("include in their regular reporting"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implementation of the new policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("basis")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_EU_MATRIX_PILOT: Activity = Activity {
    id: Id(Cow::Borrowed("ov-eu-matrix-pilot"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Develops a pilot coordination matrix.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Planned,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-joint-communication-2016"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("ov-eu-step-matrix"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(134), last: Count(134) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("development of a pilot"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implementation of the new policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("basis")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("initial steps taken by the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_EU_MATRIX_READJUSTMENT: Activity = Activity {
    id: Id(Cow::Borrowed("ov-eu-matrix-readjustment"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Adjusts the pilot coordination matrix little by little.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Planned,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-joint-communication-2016"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("ov-eu-step-matrix"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(134), last: Count(134) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("followed by gradual readjustment"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implementation of the new policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("basis")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("initial steps taken by the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_EU_MATRIX_SECOND: Activity = Activity {
    id: Id(Cow::Borrowed("ov-eu-matrix-second"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Develops a second coordination matrix for another country, which is not named, and makes it more specific.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Planned,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-joint-communication-2016"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("ov-eu-step-matrix"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(134), last: Count(134) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("coordination matrix in another country"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implementation of the new policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("basis")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("initial steps taken by the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_EU_STEP_ANALYSES: Activity = Activity {
    id: Id(Cow::Borrowed("ov-eu-step-analyses"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eeas"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Will help EU delegations to analyse the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
        SupportKind::Assessment,
    ])),
    status: Status::Planned,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-delegations"), scope: PhantomData },
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-joint-communication-2016"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("ov-eu-steps"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(133), last: Count(133) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("assist the EU Delegations to conduct security sector analyses"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("recipients")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implementation of the new policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("basis")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_EU_STEP_EVALUATION_GUIDELINES: Activity = Activity {
    id: Id(Cow::Borrowed("ov-eu-step-evaluation-guidelines"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eeas"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Will develop joint guidelines for monitoring and evaluation.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
        SupportKind::Monitoring,
    ])),
    status: Status::Planned,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-joint-communication-2016"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("ov-eu-steps"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(135), last: Count(135) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Joint monitoring and evaluation guidelines"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implementation of the new policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("basis")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_EU_STEP_MATRIX: Activity = Activity {
    id: Id(Cow::Borrowed("ov-eu-step-matrix"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Develops coordination matrices step by step, first a pilot and later one that is more specific.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Planned,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-joint-communication-2016"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("ov-eu-steps"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(134), last: Count(134) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("pilot ‘coordination matrix’"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implementation of the new policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("basis")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("initial steps taken by the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_EU_STEP_RISK_METHOD: Activity = Activity {
    id: Id(Cow::Borrowed("ov-eu-step-risk-method"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eeas"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Will develop a method of its own kind to manage the risks of EU support.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
        SupportKind::Assessment,
    ])),
    status: Status::Planned,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-joint-communication-2016"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("ov-eu-steps"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(136), last: Count(136) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("dedicated risk management methodology"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implementation of the new policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("basis")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_EU_STEP_TASK_FORCE: Activity = Activity {
    id: Id(Cow::Borrowed("ov-eu-step-task-force"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("A permanent task force across services is proposed, to oversee EU projects for reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
        SupportKind::Monitoring,
    ])),
    status: Status::Proposed,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-joint-communication-2016"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("ov-eu-steps"), PhantomData),
        position: Count(5),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(137), last: Count(137) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Proposed establishment of a permanent inter-service"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implementation of the new policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("basis")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("initial steps taken by the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_NATO_ASSISTS: Activity = Activity {
    id: Id(Cow::Borrowed("ov-nato-assists"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has long assisted member and partner states in some dimensions of reform.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
        Beneficiary::PartnerCountries,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(179), last: Count(179) },
            headings: List(Cow::Borrowed(&[
                Count(177),
            ])),
            anchor: Some(Printed(Cow::Borrowed("long record of assisting member and partner states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_NATO_BI_PRACTICES: Activity = Activity {
    id: Id(Cow::Borrowed("ov-nato-bi-practices"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Promotes good practices, processes and methods.")),
    areas: List(Cow::Borrowed(&[
        Area::Integrity,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
        SupportKind::Advocacy,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-building-integrity"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(205), last: Count(205) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("promotes good practices, processes and methodologies"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_NATO_BI_TAILORED: Activity = Activity {
    id: Id(Cow::Borrowed("ov-nato-bi-tailored"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives countries support that is cut to their needs, so that defence and security institutions work better.")),
    areas: List(Cow::Borrowed(&[
        Area::Integrity,
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-building-integrity"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(205), last: Count(205) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("provides countries with tailored support"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_NATO_BI_TOOLS: Activity = Activity {
    id: Id(Cow::Borrowed("ov-nato-bi-tools"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives participating countries practical tools for more integrity, transparency and accountability, and against the risk of corruption in defence and security.")),
    areas: List(Cow::Borrowed(&[
        Area::Integrity,
        Area::Governance,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-building-integrity"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(205), last: Count(205) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("provides practical tools to assist participating countries"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_NATO_CAPABILITIES: Activity = Activity {
    id: Id(Cow::Borrowed("ov-nato-capabilities"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Can help to develop defence capabilities, above all by education and training.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-dcb"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(201), last: Count(201) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("development of defence capabilities and local forces"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_NATO_INSTITUTION_BUILDING: Activity = Activity {
    id: Id(Cow::Borrowed("ov-nato-institution-building"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Can advise on building institutions at the level of strategy, when asked.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::CivilManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-dcb"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(201), last: Count(201) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("institution building"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_NATO_LOCAL_FORCES: Activity = Activity {
    id: Id(Cow::Borrowed("ov-nato-local-forces"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Can help to develop local forces, above all by education and training.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-dcb"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(201), last: Count(201) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in particular through education and training"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_NATO_SPECIALISED: Activity = Activity {
    id: Id(Cow::Borrowed("ov-nato-specialised"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Can also support countries in specialised fields such as logistics, DDR, civil emergency planning and cyber defence.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceSupport,
        Area::Ddr,
        Area::EmergencyPreparedness,
        Area::CyberDefence,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-dcb"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(201), last: Count(201) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Support can also be provided in several specialised areas"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_NATO_STRATEGIC_ADVICE: Activity = Activity {
    id: Id(Cow::Borrowed("ov-nato-strategic-advice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Can advise on reform of defence and related security at the level of strategy, when asked.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::SecurityPolicy,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-dcb"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(201), last: Count(201) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("strategic-level advice on defence and related security reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_OSCE_ADVICE_FIELD: Activity = Activity {
    id: Id(Cow::Borrowed("ov-osce-advice-field"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Advises field operations, above all on border security, police and judicial reform, oversight by civil society and what cuts across dimensions.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
        Area::PoliceReform,
        Area::JusticeReform,
        Area::PublicOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::OwnStaff,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(161), last: Count(161) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(159),
            ])),
            anchor: Some(Printed(Cow::Borrowed("advice to field operations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_OSCE_SUPPORT_STATES: Activity = Activity {
    id: Id(Cow::Borrowed("ov-osce-support-states"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports participating states and Partners for Co-operation, above all on border security, police and judicial reform, oversight by civil society and what cuts across dimensions.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
        Area::PoliceReform,
        Area::JusticeReform,
        Area::PublicOversight,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
        Beneficiary::PartnerCountries,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(161), last: Count(161) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(159),
            ])),
            anchor: Some(Printed(Cow::Borrowed("support to participating States and partners for Co-operation"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const OV_OSCE_SUPPORTS_SSGR: Activity = Activity {
    id: Id(Cow::Borrowed("ov-osce-supports-ssgr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Actively supports governance and reform of the sector, by its Secretariat, its institutions and its field operations.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(161), last: Count(161) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(159),
            ])),
            anchor: Some(Printed(Cow::Borrowed("actively engaged in supporting SSG/R activities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_EU_MISSION_UKRAINE_GOOD_GOVERNANCE: Activity = Activity {
    id: Id(Cow::Borrowed("po-eu-mission-ukraine-good-governance"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-mission-ukraine"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes good governance a key issue of its support for the security sector in Ukraine.")),
    areas: List(Cow::Borrowed(&[
        Area::Governance,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-eu-good-governance"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the EU mission in Ukraine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("too, good governance and respect for human rights"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_EU_MISSION_UKRAINE_HUMAN_RIGHTS: Activity = Activity {
    id: Id(Cow::Borrowed("po-eu-mission-ukraine-human-rights"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-mission-ukraine"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes respect for human rights a key issue of its support for the security sector in Ukraine.")),
    areas: List(Cow::Borrowed(&[
        Area::HumanRights,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-eu-human-rights"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the EU mission in Ukraine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("respect for human rights are key issues in their support"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_EUAM_IRAQ_WOMEN: Activity = Activity {
    id: Id(Cow::Borrowed("po-euam-iraq-women"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("euam-iraq"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Actively promotes that women are engaged in the operations of Iraqi intelligence.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::IntelligenceReform,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("iraq"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(EUAM Iraq) actively promotes the engagement of women in Iraqi intelligence"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_EUTM_RCA_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("po-eutm-rca-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eutm-rca"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes part in military security sector reform in the Central African Republic by a training mission.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-african-republic"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-eu-military-ssr"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("engaged in military SSR through training missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Central African Republic (EUTM RCA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_EUTM_SOMALIA_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("po-eutm-somalia-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eutm-somalia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes part in military security sector reform in Somalia by a training mission.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("somalia"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-eu-military-ssr"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("engaged in military SSR through training missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("training missions in Somalia (EUTM Somalia)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_MINUSCA_DEMOCRATIC_CONTROL: Activity = Activity {
    id: Id(Cow::Borrowed("po-minusca-democratic-control"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("minusca"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has focused its reform work in the Central African Republic on, among other things, stronger oversight of the security sector and stronger democratic control over it.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-african-republic"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-own-priorities"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("oversight and democratic control over the security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Central African Republic (MINUSCA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names the three missions in one breath and tells of their reform work together; it does not say which did what."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("For instance, SSR activities in the UN missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_MINUSCA_DIVISION_OF_LABOUR: Activity = Activity {
    id: Id(Cow::Borrowed("po-minusca-division-of-labour"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("minusca"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has focused its reform work in the Central African Republic on, among other things, clear tasks for each of the various security services.")),
    areas: List(Cow::Borrowed(&[
        Area::Capacity,
        Area::SecurityPolicy,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-african-republic"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-own-priorities"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("clarifying the division of labor between various security services"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Central African Republic (MINUSCA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names the three missions in one breath and tells of their reform work together; it does not say which did what."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("For instance, SSR activities in the UN missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_MINUSCA_SECURITY_STRATEGIES: Activity = Activity {
    id: Id(Cow::Borrowed("po-minusca-security-strategies"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("minusca"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has focused its reform work in the Central African Republic on, among other things, the development of national security strategies.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityPolicy,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-african-republic"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-own-priorities"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("focused on developing national security strategies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Central African Republic (MINUSCA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names the three missions in one breath and tells of their reform work together; it does not say which did what."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("For instance, SSR activities in the UN missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_MONUSCO_WOMEN: Activity = Activity {
    id: Id(Cow::Borrowed("po-monusco-women"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("monusco"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works with the national authorities so that women play a meaningful part in the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("dr-congo"), scope: PhantomData },
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(MONUSCO) works with national authorities to foster the meaningful participation"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("In the Democratic Republic of the Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("partners")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_OSCE_MISSION_BIH_PUBLIC_TRUST: Activity = Activity {
    id: Id(Cow::Borrowed("po-osce-mission-bih-public-trust"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-bih"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Serves in Bosnia and Herzegovina as another example of missions that seek closer ties of people with security services, public awareness and public trust; the text does not say whether through national dialogue too.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-relationship"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-awareness"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-trust"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-national-dialogue"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Some missions also focus on improving the relationship"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Other examples are the OSCE presences in Bosnia and Herzegovina and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names it only as another example of what stands before, without saying of which part."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_OSCE_MISSION_SERBIA_GOOD_GOVERNANCE: Activity = Activity {
    id: Id(Cow::Borrowed("po-osce-mission-serbia-good-governance"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-serbia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes good governance a key issue of its support for the security sector in Serbia.")),
    areas: List(Cow::Borrowed(&[
        Area::Governance,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("serbia"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-osce-good-governance"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the OSCE mission in Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("too, good governance and respect for human rights"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_OSCE_MISSION_SERBIA_HUMAN_RIGHTS: Activity = Activity {
    id: Id(Cow::Borrowed("po-osce-mission-serbia-human-rights"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-serbia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes respect for human rights a key issue of its support for the security sector in Serbia.")),
    areas: List(Cow::Borrowed(&[
        Area::HumanRights,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("serbia"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-osce-human-rights"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the OSCE mission in Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("respect for human rights are key issues in their support"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_OSCE_MISSION_SERBIA_PUBLIC_TRUST: Activity = Activity {
    id: Id(Cow::Borrowed("po-osce-mission-serbia-public-trust"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-serbia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Serves in Serbia as another example of missions that seek closer ties of people with security services, public awareness and public trust; the text does not say whether through national dialogue too.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("serbia"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-relationship"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-awareness"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-trust"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-national-dialogue"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Some missions also focus on improving the relationship"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Other examples are the OSCE presences in Bosnia and Herzegovina and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names it only as another example of what stands before, without saying of which part."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_RESOLUTE_SUPPORT_ADVISE: Activity = Activity {
    id: Id(Cow::Borrowed("po-resolute-support-advise"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("resolute-support"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Had the aim to advise the national defence and security forces of Afghanistan.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("afghanistan"), PhantomData),
    ])),
    status: Status::Done,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("afghan-national-defense-and-security-forces"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO’s mission in Afghanistan (Resolute Support Mission)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("with the aim to “train, advise and assist”"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Afghan National Defense and Security Forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("recipients")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_RESOLUTE_SUPPORT_ASSIST: Activity = Activity {
    id: Id(Cow::Borrowed("po-resolute-support-assist"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("resolute-support"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Had the aim to assist the national defence and security forces of Afghanistan.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("afghanistan"), PhantomData),
    ])),
    status: Status::Done,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("afghan-national-defense-and-security-forces"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO’s mission in Afghanistan (Resolute Support Mission)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("with the aim to “train, advise and assist”"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Afghan National Defense and Security Forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("recipients")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_RESOLUTE_SUPPORT_TRAIN: Activity = Activity {
    id: Id(Cow::Borrowed("po-resolute-support-train"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("resolute-support"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Had the aim to train the national defence and security forces of Afghanistan.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("afghanistan"), PhantomData),
    ])),
    status: Status::Done,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("afghan-national-defense-and-security-forces"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO’s mission in Afghanistan (Resolute Support Mission)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("with the aim to “train, advise and assist”"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Afghan National Defense and Security Forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("recipients")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_UNMISS_DEMOCRATIC_CONTROL: Activity = Activity {
    id: Id(Cow::Borrowed("po-unmiss-democratic-control"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmiss"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has focused its reform work in South Sudan on, among other things, stronger oversight of the security sector and stronger democratic control over it.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-sudan"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-own-priorities"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("oversight and democratic control over the security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("South Sudan (UNMISS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names the three missions in one breath and tells of their reform work together; it does not say which did what."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("For instance, SSR activities in the UN missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_UNMISS_DIVISION_OF_LABOUR: Activity = Activity {
    id: Id(Cow::Borrowed("po-unmiss-division-of-labour"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmiss"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has focused its reform work in South Sudan on, among other things, clear tasks for each of the various security services.")),
    areas: List(Cow::Borrowed(&[
        Area::Capacity,
        Area::SecurityPolicy,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-sudan"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-own-priorities"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("clarifying the division of labor between various security services"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("South Sudan (UNMISS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names the three missions in one breath and tells of their reform work together; it does not say which did what."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("For instance, SSR activities in the UN missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_UNMISS_SECURITY_STRATEGIES: Activity = Activity {
    id: Id(Cow::Borrowed("po-unmiss-security-strategies"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmiss"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has focused its reform work in South Sudan on, among other things, the development of national security strategies.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityPolicy,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-sudan"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-own-priorities"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("focused on developing national security strategies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("South Sudan (UNMISS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names the three missions in one breath and tells of their reform work together; it does not say which did what."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("For instance, SSR activities in the UN missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_UNSMIL_DIALOGUE: Activity = Activity {
    id: Id(Cow::Borrowed("po-unsmil-dialogue"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unsmil"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Undertakes national dialogue in Libya, which ties the goals of reform to the goals of national reconciliation, so as to bring people and security services closer and to win public trust.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::ConflictPrevention,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("libya"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-national-dialogue"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("national dialogue processes are undertaken that link the objectives of reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("as in the UN missions in Libya (UNSMIL)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("To this end, national dialogue processes are undertaken"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_UNSOM_DEMOCRATIC_CONTROL: Activity = Activity {
    id: Id(Cow::Borrowed("po-unsom-democratic-control"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unsom"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has focused its reform work in Somalia on, among other things, stronger oversight of the security sector and stronger democratic control over it.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("somalia"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-own-priorities"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("oversight and democratic control over the security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Somalia (UNSOM)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names the three missions in one breath and tells of their reform work together; it does not say which did what."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("For instance, SSR activities in the UN missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_UNSOM_DIVISION_OF_LABOUR: Activity = Activity {
    id: Id(Cow::Borrowed("po-unsom-division-of-labour"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unsom"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has focused its reform work in Somalia on, among other things, clear tasks for each of the various security services.")),
    areas: List(Cow::Borrowed(&[
        Area::Capacity,
        Area::SecurityPolicy,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("somalia"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-own-priorities"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("clarifying the division of labor between various security services"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Somalia (UNSOM)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names the three missions in one breath and tells of their reform work together; it does not say which did what."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("For instance, SSR activities in the UN missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_UNSOM_SECURITY_STRATEGIES: Activity = Activity {
    id: Id(Cow::Borrowed("po-unsom-security-strategies"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unsom"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has focused its reform work in Somalia on, among other things, the development of national security strategies.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityPolicy,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("somalia"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-own-priorities"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("focused on developing national security strategies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Somalia (UNSOM)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names the three missions in one breath and tells of their reform work together; it does not say which did what."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("For instance, SSR activities in the UN missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SLAY_BRATISLAVA_CENTRE_CIS: Activity = Activity {
    id: Id(Cow::Borrowed("slay-bratislava-centre-cis"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bratislava-centre"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Facilitates SSR in the countries of the CIS together with DCAF.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("cis"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(566), last: Count(566) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("working with DCAF to facilitate security sector reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SLAY_CRAVERO_GREETINGS: Activity = Activity {
    id: Id(Cow::Borrowed("slay-cravero-greetings"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("kathleen-cravero"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Sends greetings to the Bratislava workshop through Ben Slay.")),
    status: Status::Done,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(564), last: Count(564) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("extending greetings from Ms. Kathleen Cravero"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SLAY_HELPS_SLOVAKIA_DONOR: Activity = Activity {
    id: Id(Cow::Borrowed("slay-helps-slovakia-donor"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has worked closely with Slovakia's government to help the country turn from a recipient into a provider of development assistance.")),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("slovakia"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2001~/2006"))),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(566), last: Count(566) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("worked closely with the Government of Slovakia"))),
            inferred: Some(Prose(Cow::Borrowed("the past five years, counted back from the workshop of 2006"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SLAY_MIZSEI_GREETINGS: Activity = Activity {
    id: Id(Cow::Borrowed("slay-mizsei-greetings"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("kalman-mizsei"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Sends greetings to the Bratislava workshop through Ben Slay.")),
    status: Status::Done,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(564), last: Count(564) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("extend greetings from Mr. Kalman Mizsei"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SLAY_SLOVAKIA_UNSC_TENURE: Activity = Activity {
    id: Id(Cow::Borrowed("slay-slovakia-unsc-tenure"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Uses its time on the Security Council to help the UN express its views on SSR more clearly.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(566), last: Count(566) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("using its Security Council tenure to help the UN"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_AU_BEGINS_ACTIVITIES: Activity = Activity {
    id: Id(Cow::Borrowed("summary-au-begins-activities"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has begun activities that fall under security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("have begun to engage in activities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_AU_LONG_RECORD: Activity = Activity {
    id: Id(Cow::Borrowed("summary-au-long-record"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has for long helped member and partner states with certain dimensions of reform.")),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
        Beneficiary::PartnerCountries,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("a long record of assisting member and partner states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_AU_MECHANISMS: Activity = Activity {
    id: Id(Cow::Borrowed("summary-au-mechanisms"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Adopted mechanisms and instruments meant to further democratic governance of the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::Governance,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("have adopted mechanisms and instruments"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_DAC_GUIDELINES: Activity = Activity {
    id: Id(Cow::Borrowed("summary-dac-guidelines"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Took part in developing guidelines for security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
        SupportKind::PolicyDevelopment,
    ])),
    date: Some(Date(Cow::Borrowed("2004"))),
    status: Status::Done,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("summary-dac-conflict-prevention"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("summary-dac-peacebuilding"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            anchor: Some(Printed(Cow::Borrowed("involved in developing guidelines for SSR in 2004"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_DAC_IF_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("summary-dac-if-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works out a framework for carrying out reform, as the sequel to the guidelines.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            anchor: Some(Printed(Cow::Borrowed("effort to develop an implementation framework on SSR"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_DISCUSSION_SERIES: Activity = Activity {
    id: Id(Cow::Borrowed("summary-discussion-series"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Holds several discussions about how the UN approaches reform, which the workshop opened.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("the beginning of a series of discussions"))),
            inferred: Some(Prose(Cow::Borrowed("The discussions belong to the debate that Slovakia promotes; who holds each of them is not said."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_DPKO_UNDP_STOCKTAKING: Activity = Activity {
    id: Id(Cow::Borrowed("summary-dpko-undp-stocktaking"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Take stock of reform activities together.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("joint DPKO/UNDP efforts on SSR stock-taking"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_ECOWAS_BEGINS_ACTIVITIES: Activity = Activity {
    id: Id(Cow::Borrowed("summary-ecowas-begins-activities"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has begun activities that fall under security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("have begun to engage in activities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_ECOWAS_INITIATIVES: Activity = Activity {
    id: Id(Cow::Borrowed("summary-ecowas-initiatives"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has taken initiatives in security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(81), last: Count(81) },
            anchor: Some(Printed(Cow::Borrowed("SSR initiatives have, however, been taken by both organisations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_ECOWAS_LONG_RECORD: Activity = Activity {
    id: Id(Cow::Borrowed("summary-ecowas-long-record"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has for long helped member and partner states with certain dimensions of reform.")),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
        Beneficiary::PartnerCountries,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("a long record of assisting member and partner states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_ECOWAS_MECHANISMS: Activity = Activity {
    id: Id(Cow::Borrowed("summary-ecowas-mechanisms"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Adopted mechanisms and instruments meant to further democratic governance of the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::Governance,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("have adopted mechanisms and instruments"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_EU_COMMISSION_CONCEPT: Activity = Activity {
    id: Id(Cow::Borrowed("summary-eu-commission-concept"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Developed a concept of its own for security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("have developed SSR concepts"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_EU_CONCEPTUALISING: Activity = Activity {
    id: Id(Cow::Borrowed("summary-eu-conceptualising"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has spent the past year putting its approach to reform into concepts.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    date: Some(Date(Cow::Borrowed("2005/2006"))),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("conceptualising its approach to SSR"))),
            inferred: Some(Prose(Cow::Borrowed("The past year, seen from the summary of 2006."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_EU_COUNCIL_CONCEPT: Activity = Activity {
    id: Id(Cow::Borrowed("summary-eu-council-concept"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Developed a concept of its own for security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("have developed SSR concepts"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_ISSR_BLUEPRINT: Activity = Activity {
    id: Id(Cow::Borrowed("summary-issr-blueprint"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Is expected to have a plan for Kosovo's future security institutions ready by the end of the year.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2006"))),
    status: Status::Planned,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(79), last: Count(79) },
            anchor: Some(Printed(Cow::Borrowed("a blue-print for the future security institutions of Kosovo"))),
            inferred: Some(Prose(Cow::Borrowed("By the end of the year, seen from the summary of 2006."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_NATO_LONG_RECORD: Activity = Activity {
    id: Id(Cow::Borrowed("summary-nato-long-record"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has for long helped member and partner states with certain dimensions of reform.")),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
        Beneficiary::PartnerCountries,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("a long record of assisting member and partner states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_NATO_OUTREACH: Activity = Activity {
    id: Id(Cow::Borrowed("summary-nato-outreach"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs a series of activities that reach out to countries of the Euro-Atlantic area that were once Communist.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("euro-atlantic"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("a series of outreach activities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_OSCE_FIELD_ACTIVITIES: Activity = Activity {
    id: Id(Cow::Borrowed("summary-osce-field-activities"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carries out many kinds of reform-related work in the field.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("a broad range of SSR-related activities in the field"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_OSCE_ISSR_AWARENESS: Activity = Activity {
    id: Id(Cow::Borrowed("summary-osce-issr-awareness"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs a programme that tells citizens in the municipalities what is at stake in the ISSR and how far it has come.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(79), last: Count(79) },
            anchor: Some(Printed(Cow::Borrowed("a programme aimed at informing citizens at the municipal level"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_OSCE_LONG_RECORD: Activity = Activity {
    id: Id(Cow::Borrowed("summary-osce-long-record"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has for long helped member and partner states with certain dimensions of reform.")),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
        Beneficiary::PartnerCountries,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("a long record of assisting member and partner states"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_OSCE_POST_CONFLICT_ACTIVITIES: Activity = Activity {
    id: Id(Cow::Borrowed("summary-osce-post-conflict-activities"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Does reform-related work in the field also where a conflict has ended and where DDR, small arms, border management and the rule of law, among others, matter most.")),
    areas: List(Cow::Borrowed(&[
        Area::PostConflict,
        Area::Ddr,
        Area::SmallArms,
        Area::BorderManagement,
        Area::RuleOfLaw,
    ])),
    status: Status::Ongoing,
    part_of: Some(Id(Cow::Borrowed("summary-osce-field-activities"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("including in post-conflict theatres"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_PAP_DIB_BUDGETING: Activity = Activity {
    id: Id(Cow::Borrowed("summary-pap-dib-budgeting"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Builds the ability of the defence sector to handle budgets.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityFinance,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("pap-dib"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("summary-pap-dib-focus"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("personnel management and budgeting issues"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_PAP_DIB_CONSEQUENCES: Activity = Activity {
    id: Id(Cow::Borrowed("summary-pap-dib-consequences"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Deals with what follows from defence reform.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("pap-dib"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("summary-pap-dib-focus"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("addressing the consequences of reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_PAP_DIB_PERSONNEL: Activity = Activity {
    id: Id(Cow::Borrowed("summary-pap-dib-personnel"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Builds the ability of the defence sector to manage its personnel.")),
    areas: List(Cow::Borrowed(&[
        Area::CivilManagement,
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("pap-dib"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("summary-pap-dib-focus"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("building capacity in the defence sector for personnel management"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_SLOVAKIA_PROMOTES_DEBATE: Activity = Activity {
    id: Id(Cow::Borrowed("summary-slovakia-promotes-debate"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Promotes a debate on what part the UN should play in security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
        SupportKind::Dialogue,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("Slovakia has decided to promote a debate on the UN's role"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_UN_COMMON_DDR_APPROACH: Activity = Activity {
    id: Id(Cow::Borrowed("summary-un-common-ddr-approach"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Develops one approach to DDR for the UN system.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("development of a common approach on DDR"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_UNDP_COMMUNITY_POLICING: Activity = Activity {
    id: Id(Cow::Borrowed("summary-undp-community-policing"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has done operational work on community policing.")),
    areas: List(Cow::Borrowed(&[
        Area::CommunityPolicing,
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("summary-undp-dimensions"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., community policing, police reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_UNDP_OWN_APPROACH: Activity = Activity {
    id: Id(Cow::Borrowed("summary-undp-own-approach"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Developed a programme approach to reform of its own.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::JusticeReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Done,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("undp-jssr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("UNDP has developed its own programmatic approach"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_UNDP_PARLIAMENTARY_OVERSIGHT: Activity = Activity {
    id: Id(Cow::Borrowed("summary-undp-parliamentary-oversight"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has done operational work on how parliaments oversee the sector.")),
    areas: List(Cow::Borrowed(&[
        Area::ParliamentaryOversight,
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("summary-undp-dimensions"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("parliamentary oversight of the security sector, etc."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_UNDP_POLICE_REFORM: Activity = Activity {
    id: Id(Cow::Borrowed("summary-undp-police-reform"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has done operational work on reforming the police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("summary-undp-dimensions"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., community policing, police reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_UNDP_SECURITY_REVIEWS: Activity = Activity {
    id: Id(Cow::Borrowed("summary-undp-security-reviews"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has done operational work on reviews of security.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityPolicy,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("summary-undp-dimensions"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("police reform, security reviews"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_UNOWA_INITIATIVES: Activity = Activity {
    id: Id(Cow::Borrowed("summary-unowa-initiatives"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unowa"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has taken initiatives in security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(81), last: Count(81) },
            anchor: Some(Printed(Cow::Borrowed("SSR initiatives have, however, been taken by both organisations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const SUMMARY_UNSC_DEBATE_JULY_2005: Activity = Activity {
    id: Id(Cow::Borrowed("summary-unsc-debate-july-2005"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Took up security sector reform in connection with building peace after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::PostConflict,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    date: Some(Date(Cow::Borrowed("2005-07"))),
    status: Status::Done,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("summary-un-members-interest"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(39), last: Count(39) },
            anchor: Some(Printed(Cow::Borrowed("In July 2005, for example, the Security Council"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(817), last: Count(817) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("In July 2005, the Security Council addressed the question"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("date")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UKRAINE_ANTI_CORRUPTION: Activity = Activity {
    id: Id(Cow::Borrowed("ukraine-anti-corruption"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports what Ukraine does against corruption, through the Building Integrity Programme.")),
    areas: List(Cow::Borrowed(&[
        Area::Integrity,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2007/.."))),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("ukraine"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-building-integrity"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO Building Integrity Programme since 2007"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UKRAINE_COOPERATION_WITH_BODIES: Activity = Activity {
    id: Id(Cow::Borrowed("ukraine-cooperation-with-bodies"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Cooperates, on the base that the JWGDR gives, with Ukrainian ministries, agencies, services and the parliament on defence and security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-nsdc"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-mfa"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-mod"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-national-guard"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-border-guard-service"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-security-service"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("verkhovna-rada"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("institutional basis for NATO’s cooperation with ministries and agencies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("These include the National Security and Defence Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("partners")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UKRAINE_JWGDR_AUSPICES: Activity = Activity {
    id: Id(Cow::Borrowed("ukraine-jwgdr-auspices"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has under its auspices several programmes and initiatives that support reform of Ukraine's defence and security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::WholeSector,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-ukraine-professional-development"), PhantomData),
        Id(Cow::Borrowed("nato-ukraine-civil-society-network"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(24), last: Count(24) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implemented under the auspices of the JWGDR, such as"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UKRAINE_JWGDR_CIVIL_MILITARY_RELATIONS: Activity = Activity {
    id: Id(Cow::Borrowed("ukraine-jwgdr-civil-military-relations"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Pursues initiatives on relations between civilians and the military.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("ukraine-jwgdr-areas"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(17), last: Count(17) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("civil-military relations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the JWGDR pursues initiatives in the areas of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("primary focus for NATO-Ukraine cooperation in defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UKRAINE_JWGDR_DEFENCE_PLANNING: Activity = Activity {
    id: Id(Cow::Borrowed("ukraine-jwgdr-defence-planning"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Pursues initiatives on planning for defence.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityPolicy,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("ukraine-jwgdr-areas"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(19), last: Count(19) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("defence planning"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the JWGDR pursues initiatives in the areas of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("primary focus for NATO-Ukraine cooperation in defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UKRAINE_JWGDR_OVERSIGHT_AND_MANAGEMENT: Activity = Activity {
    id: Id(Cow::Borrowed("ukraine-jwgdr-oversight-and-management"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Pursues initiatives for democratic oversight, and for civilian management, of armed forces and of other agencies in the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::CivilManagement,
        Area::DemocraticControl,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("ukraine-jwgdr-areas"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(18), last: Count(18) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("democratic oversight and civilian management of the armed forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the JWGDR pursues initiatives in the areas of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("primary focus for NATO-Ukraine cooperation in defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UKRAINE_JWGDR_POLICY_DEVELOPMENT: Activity = Activity {
    id: Id(Cow::Borrowed("ukraine-jwgdr-policy-development"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Pursues initiatives to develop policy strategy and concepts of national security.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityPolicy,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("ukraine-jwgdr-areas"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(20), last: Count(20) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("development of policy strategy and national security concepts"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the JWGDR pursues initiatives in the areas of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("primary focus for NATO-Ukraine cooperation in defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UKRAINE_MAPPING_STUDY: Activity = Activity {
    id: Id(Cow::Borrowed("ukraine-mapping-study"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("folke-bernadotte-academy"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carries out a mapping study, which among other things tells how NATO at present supports Ukraine.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
        SupportKind::Research,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mapping study carried out by Folke Bernadotte Academy"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UKRAINE_PFP_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("ukraine-pfp-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Trains the armed forces of Ukraine through Partnership for Peace.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ArmedForcesPersonnel,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-armed-forces"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-pfp"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO has provided trainings to the Ukrainian armed forces"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UKRAINE_TRUST_FUND_SUPPORT: Activity = Activity {
    id: Id(Cow::Borrowed("ukraine-trust-fund-support"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports Ukraine, as a mapping study finds, mainly by developing capacity and through five trust funds.")),
    areas: List(Cow::Borrowed(&[
        Area::Capacity,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Funding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("ukraine"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-ukraine-trust-funds"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO’s current support to Ukraine mainly revolves around capacity development"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("is structured around five trust funds"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("programmes")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_A57_ENCOURAGES_UNIT: Activity = Activity {
    id: Id(Cow::Borrowed("una-a57-encourages-unit"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-c34"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Encourages the Peacekeeping Best Practices Unit of DPKO to develop recommendations on applying best practices of SSR in field missions, ongoing and future.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    date: Some(Date(Cow::Borrowed("2003-03-28"))),
    status: Status::Done,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko-pbps"), scope: PhantomData },
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("a-57-767"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(927), last: Count(927) },
            headings: List(Cow::Borrowed(&[
                Count(921),
                Count(925),
            ])),
            anchor: Some(Printed(Cow::Borrowed("encourages DPKO's Peacekeeping Best Practices Unit"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_A60_REQUESTS: Activity = Activity {
    id: Id(Cow::Borrowed("una-a60-requests"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-c34"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Asks the Secretariat for joint policymaking on best practices of SSR, similar to what was done on DDR.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    date: Some(Date(Cow::Borrowed("2006-03-22"))),
    status: Status::Done,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretariat"), scope: PhantomData },
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("a-60-19"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(927), last: Count(927) },
            headings: List(Cow::Borrowed(&[
                Count(921),
                Count(925),
            ])),
            anchor: Some(Printed(Cow::Borrowed("requests the Secretariat \"to conduct a process"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_ANNAN_PRESS: Activity = Activity {
    id: Id(Cow::Borrowed("una-annan-press"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("kofi-annan"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has spoken of SSR in several press announcements.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("discussed SSR in different press announcements"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_AU_CONSIDERS_CODE: Activity = Activity {
    id: Id(Cow::Borrowed("una-au-considers-code"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Is considering the draft code of conduct for Africa's armed and security forces.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::DemocraticControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    status: Status::Ongoing,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-draft-code-of-conduct-armed-security-forces"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("currently under consideration by the African Union"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_BRANCH_ADVISES: Activity = Activity {
    id: Id(Cow::Borrowed("una-branch-advises"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda-regional-disarmament-branch"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unrec"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-rcpd"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unlirec"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Advise regions and sub-regions on carrying out norms of disarmament and arms control.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("advise and promote the implementation of disarmament"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_BRANCH_ASSISTS: Activity = Activity {
    id: Id(Cow::Borrowed("una-branch-assists"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda-regional-disarmament-branch"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unrec"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-rcpd"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unlirec"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Help several regional and sub-regional programmes that carry out disarmament in practice.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
        Area::RegionalCooperation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("regional and sub-regional operational implementation programmes"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_BRANCH_DDR: Activity = Activity {
    id: Id(Cow::Borrowed("una-branch-ddr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda-regional-disarmament-branch"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carries out the DDR activities of DDA.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("carried out by the Regional Disarmament Branch"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_BRANCH_MONITORS: Activity = Activity {
    id: Id(Cow::Borrowed("una-branch-monitors"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda-regional-disarmament-branch"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unrec"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-rcpd"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unlirec"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Monitor and analyse developments and trends in disarmament.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Monitoring,
        SupportKind::Research,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("monitoring and analysing disarmament developments and trends"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_BRANCH_PROMOTES: Activity = Activity {
    id: Id(Cow::Borrowed("una-branch-promotes"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda-regional-disarmament-branch"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unrec"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-rcpd"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unlirec"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Promote in regions and sub-regions that norms of disarmament and arms control are carried out.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
        SupportKind::Advocacy,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("promote the implementation of disarmament and arms control norms"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("at regional and sub-regional levels"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DDA_CONFIDENCE: Activity = Activity {
    id: Id(Cow::Borrowed("una-dda-confidence"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Fosters measures of preventive disarmament, such as building confidence in military matters.")),
    areas: List(Cow::Borrowed(&[
        Area::ConflictPrevention,
        Area::ArmsControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("confidence building on military matters"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DDA_DDR: Activity = Activity {
    id: Id(Cow::Borrowed("una-dda-ddr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports programmes of DDR after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("supports DDR programmes in post-conflict contexts"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DDA_MINE_FOCAL_POINT: Activity = Activity {
    id: Id(Cow::Borrowed("una-dda-mine-focal-point"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Serves as the UN's focal point for two important treaties on landmines, the Mine-Ban Convention of 1997 and the Amended Protocol II of 1996.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("mine-ban-convention-1997"), PhantomData),
        Id(Cow::Borrowed("ccw-amended-protocol-ii-1996"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DDA is the UN focal point for two"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DDA_NORMS: Activity = Activity {
    id: Id(Cow::Borrowed("una-dda-norms"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Sets norms through the Disarmament Commission, the First Committee of the General Assembly, the Conference on Disarmament and further bodies.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
        Area::SmallArms,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unga-first-committee"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-disarmament-commission"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("conference-on-disarmament"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DDA engages in norm-setting through"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DDA_PLANS_MEASURES: Activity = Activity {
    id: Id(Cow::Borrowed("una-dda-plans-measures"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Plans practical disarmament measures of the UN.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("planning and supporting practical UN disarmament measures"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DDA_PROGRAMME_OF_ACTION: Activity = Activity {
    id: Id(Cow::Borrowed("una-dda-programme-of-action"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports the Programme of Action against illicit small arms by studying how far international instruments could serve to mark and trace them.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
        SupportKind::NormSetting,
    ])),
    status: Status::Ongoing,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("un-small-arms-programme-of-action-2001"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("studying the potential of international instruments"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DDA_SMALL_ARMS_INFO: Activity = Activity {
    id: Id(Cow::Borrowed("una-dda-small-arms-info"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Collects and circulates information on small arms, such as national legislation and national reports.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("collection and circulation of small arms-relevant information"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DDA_SUPPORTS_MEASURES: Activity = Activity {
    id: Id(Cow::Borrowed("una-dda-supports-measures"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports practical disarmament measures of the UN.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("planning and supporting practical UN disarmament measures"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DDA_UNMAS: Activity = Activity {
    id: Id(Cow::Borrowed("una-dda-unmas"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dda"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works closely on mine action with UNMAS.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmas"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DDA works closely with the UN Mine Action Service"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DPA_ECPS: Activity = Activity {
    id: Id(Cow::Borrowed("una-dpa-ecps"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Plays a central part in coordinating the Executive Committee on Peace and Security of the UN.")),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecps"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("central role in coordinating the UN Executive Committee"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DPA_GUIDES: Activity = Activity {
    id: Id(Cow::Borrowed("una-dpa-guides"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Guides the peacebuilding operations led by DPA itself, some of which have a mandate for tasks in SSR.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
        Area::PostConflict,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dpa-led-operations"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("provides guidance to DPA-led peacebuilding operations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DPA_ICNRD_PARTICIPATES: Activity = Activity {
    id: Id(Cow::Borrowed("una-dpa-icnrd-participates"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has taken part in the process of holding the international conferences of new democracies and restored ones (ICNRD), as one part of its varied help for building democracy.")),
    areas: List(Cow::Borrowed(&[
        Area::Democratisation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("icnrd"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has been supporting and participating in the process"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("multi-faceted support for building democracy"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DPA_ICNRD_SUPPORTS: Activity = Activity {
    id: Id(Cow::Borrowed("una-dpa-icnrd-supports"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has supported the holding of the international conferences of new democracies and restored ones (ICNRD), as one part of its varied help for building democracy.")),
    areas: List(Cow::Borrowed(&[
        Area::Democratisation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("icnrd"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has been supporting and participating in the process"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DPA_LINK_SMALL_ARMS: Activity = Activity {
    id: Id(Cow::Borrowed("una-dpa-link-small-arms"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Linked SSR with collecting small arms, through the conferences of new democracies and restored ones (ICNRD), in its report on the Palestine programme.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("palestine"), PhantomData),
    ])),
    status: Status::Done,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("icnrd"), PhantomData),
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dpa-palestine-programme-report"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("established a link between SSR and the collection"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DPA_OPERATIONS_LAW_ENFORCEMENT: Activity = Activity {
    id: Id(Cow::Borrowed("una-dpa-operations-law-enforcement"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dpa-led-operations"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unowa"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Some of the peacebuilding operations led by DPA have mandates under which they carry out specific tasks of SSR, above all with law enforcement institutions.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-african-republic"), PhantomData),
        Id(Cow::Borrowed("guinea-bissau"), PhantomData),
        Id(Cow::Borrowed("tajikistan"), PhantomData),
        Id(Cow::Borrowed("somalia"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("particularly in the area of law enforcement institutions"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(e.g., Central African Republic, Guinea-Bissau, Tajikistan, Somalia, UNOWA)"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DPKO_DEFENCE_DISCUSSION: Activity = Activity {
    id: Id(Cow::Borrowed("una-dpko-defence-discussion"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has discussed internally whether to create a UN capability to advise on defence reform.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Discussions within DPKO on the creation"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_DPKO_SUPPORTS_MISSIONS: Activity = Activity {
    id: Id(Cow::Borrowed("una-dpko-supports-missions"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports other UN missions, political and peacebuilding, on matters of the military, police, mine action, logistics and administration.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
        Area::PoliceReform,
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-field-missions"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(962), last: Count(962) },
            headings: List(Cow::Borrowed(&[
                Count(960),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DPKO also provides support on military, police"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_ECOSOC_PBC_INTEREST: Activity = Activity {
    id: Id(Cow::Borrowed("una-ecosoc-pbc-interest"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works to keep the international community and donors interested in a post-conflict country even once it is out of the headlines.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
        Area::PostConflict,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbc"), scope: PhantomData },
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Donors,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("works closely with the Peacebuilding Commission"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_ECOWAS_DRAWS_CODE: Activity = Activity {
    id: Id(Cow::Borrowed("una-ecowas-draws-code"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Draws up a code of conduct for West Africa, inspired by the draft for Africa's armed and security forces and similar to it.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::DemocraticControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    status: Status::Ongoing,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-draft-code-of-conduct-armed-security-forces"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("to draw up a similar code for West Africa"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_INSTRAW_BEST_PRACTICES: Activity = Activity {
    id: Id(Cow::Borrowed("una-instraw-best-practices"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("instraw"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Draws best practices from how gender and SSR are linked, together with specialised agencies such as UNIFEM.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("instraw-gender-ssr"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("una-instraw-work"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("distils best practices on this particular linkage"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in cooperation with specialised agencies such as UNIFEM"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("distils best practices"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_INSTRAW_INFORMATION: Activity = Activity {
    id: Id(Cow::Borrowed("una-instraw-information"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("instraw"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Spreads information on how gender and SSR are linked, together with specialised agencies such as UNIFEM.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("instraw-gender-ssr"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("una-instraw-work"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("provides training, disseminates information"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in cooperation with specialised agencies such as UNIFEM"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("disseminates information"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_INSTRAW_RESEARCH: Activity = Activity {
    id: Id(Cow::Borrowed("una-instraw-research"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("instraw"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Does research on how gender and SSR are linked, together with specialised agencies such as UNIFEM.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("instraw-gender-ssr"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("una-instraw-work"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("INSTRAW conducts research"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in cooperation with specialised agencies such as UNIFEM"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("programme that conducts research"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_INSTRAW_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("una-instraw-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("instraw"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives training on how gender and SSR are linked, together with specialised agencies such as UNIFEM.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("instraw-gender-ssr"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("una-instraw-work"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("conducts research, provides training"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in cooperation with specialised agencies such as UNIFEM"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("conducts research, provides training"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_LATIN_AMERICA_GOVERNANCE: Activity = Activity {
    id: Id(Cow::Borrowed("una-latin-america-governance"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unlirec"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Took part jointly, and with other UN entities, in a series of initiatives to improve security sector governance in Latin America.")),
    areas: List(Cow::Borrowed(&[
        Area::Governance,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("latin-america"), PhantomData),
    ])),
    status: Status::Done,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("una-centres-core-ssr"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("initiatives aimed at improving security sector governance in Latin America"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("improving security sector governance in Latin America"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("and other UN entities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_MISSIONS_OPERATIONALISE: Activity = Activity {
    id: Id(Cow::Borrowed("una-missions-operationalise"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-field-missions"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Turn the SSR components that the Security Council gives them into practical work.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(911), last: Count(911) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(909),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Practical SSR activities are then operationalised"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_OHCHR_ACCOUNTABILITY: Activity = Activity {
    id: Id(Cow::Borrowed("una-ohchr-accountability"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ohchr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Plays a vital part in keeping security actors answerable to international human rights law.")),
    areas: List(Cow::Borrowed(&[
        Area::HumanRights,
        Area::DemocraticControl,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(995), last: Count(995) },
            headings: List(Cow::Borrowed(&[
                Count(989),
                Count(993),
            ])),
            anchor: Some(Printed(Cow::Borrowed("keeping security actors accountable to international human rights law"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_OHCHR_CAPACITIES: Activity = Activity {
    id: Id(Cow::Borrowed("una-ohchr-capacities"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ohchr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works with civil society, governments, national institutions, the wider UN system and international and regional organisations to build capacities for promoting and protecting human rights, above all at the national level.")),
    areas: List(Cow::Borrowed(&[
        Area::HumanRights,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("una-ohchr-accountable"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(995), last: Count(995) },
            headings: List(Cow::Borrowed(&[
                Count(989),
                Count(993),
            ])),
            anchor: Some(Printed(Cow::Borrowed("develop and strengthen capacities for the promotion"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_OHCHR_PEACE_OPERATIONS_ADVICE: Activity = Activity {
    id: Id(Cow::Borrowed("una-ohchr-peace-operations-advice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ohchr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives expert advice on human rights standards to all staff of peace operations, the military and police components included.")),
    areas: List(Cow::Borrowed(&[
        Area::HumanRights,
        Area::PeaceOperations,
        Area::DefenceReform,
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PeaceOperationsStaff,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-field-missions"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-police-components"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(995), last: Count(995) },
            headings: List(Cow::Borrowed(&[
                Count(989),
                Count(993),
            ])),
            anchor: Some(Printed(Cow::Borrowed("provides expert advice and training on human rights standards"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_OHCHR_PEACE_OPERATIONS_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("una-ohchr-peace-operations-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ohchr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Trains all staff of peace operations in human rights standards, the military and police components included.")),
    areas: List(Cow::Borrowed(&[
        Area::HumanRights,
        Area::PeaceOperations,
        Area::DefenceReform,
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PeaceOperationsStaff,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-field-missions"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-police-components"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(995), last: Count(995) },
            headings: List(Cow::Borrowed(&[
                Count(989),
                Count(993),
            ])),
            anchor: Some(Printed(Cow::Borrowed("training on human rights standards to all personnel"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(995), last: Count(995) },
            headings: List(Cow::Borrowed(&[
                Count(989),
                Count(993),
            ])),
            anchor: Some(Printed(Cow::Borrowed("including the military and police components"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_OHCHR_POLICY_TOOLS: Activity = Activity {
    id: Id(Cow::Borrowed("una-ohchr-policy-tools"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ohchr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has developed several policy tools on transitional justice and the rule of law for peacebuilding after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::RuleOfLaw,
        Area::TransitionalJustice,
        Area::PostConflict,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Done,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ohchr-rule-of-law-policy-tools"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(995), last: Count(995) },
            headings: List(Cow::Borrowed(&[
                Count(989),
                Count(993),
            ])),
            anchor: Some(Printed(Cow::Borrowed("developed a series of policy tools"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_OHCHR_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("una-ohchr-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ohchr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs technical assistance centred on training in human rights for those who make laws, judge, plead, enforce the law, run prisons or serve in the military.")),
    areas: List(Cow::Borrowed(&[
        Area::HumanRights,
        Area::JusticeReform,
        Area::PoliceReform,
        Area::Corrections,
        Area::DefenceReform,
        Area::ParliamentaryOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Parliamentarians,
        Beneficiary::Judges,
        Beneficiary::Lawyers,
        Beneficiary::PoliceOfficers,
        Beneficiary::CorrectionsStaff,
        Beneficiary::ArmedForcesPersonnel,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(995), last: Count(995) },
            headings: List(Cow::Borrowed(&[
                Count(989),
                Count(993),
            ])),
            anchor: Some(Printed(Cow::Borrowed("programme of technical assistance that focuses on"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_PBPS_ADVISES: Activity = Activity {
    id: Id(Cow::Borrowed("una-pbps-advises"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko-pbps"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives lead advice on SSR-related work such as DDR and criminal justice.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
        Area::JusticeReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("lead advisor on SSR-related activities such as DDR"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_PBPS_BEST_PRACTICES: Activity = Activity {
    id: Id(Cow::Borrowed("una-pbps-best-practices"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko-pbps"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helps to plan, conduct and manage peacekeeping operations by passing best practices back to present and coming missions.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-field-missions"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("una-pbps-means"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("transferring best practices back"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_PBPS_LEARNS: Activity = Activity {
    id: Id(Cow::Borrowed("una-pbps-learns"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko-pbps"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helps to plan, conduct and manage peacekeeping operations by drawing lessons from past experiences and problems.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("una-pbps-means"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("learning from past experiences and problems"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_PBPS_POLICY: Activity = Activity {
    id: Id(Cow::Borrowed("una-pbps-policy"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko-pbps"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helps to plan, conduct and manage peacekeeping operations by developing operational policy material.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("una-pbps-means"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("developing operational policy material"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_PBPS_STUDY: Activity = Activity {
    id: Id(Cow::Borrowed("una-pbps-study"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko-pbps"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has recently commissioned an outside study on SSR and peace operations.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
    ])),
    status: Status::Done,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ssr-and-peace-operations-study"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has recently commissioned an external study"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_PBSO_BEST_PRACTICES: Activity = Activity {
    id: Id(Cow::Borrowed("una-pbso-best-practices"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbso"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Would develop and spread best practices on cross-cutting issues of peacebuilding.")),
    areas: List(Cow::Borrowed(&[
        Area::PostConflict,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
        SupportKind::PublicInformation,
    ])),
    status: Status::Planned,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbc"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("una-pbso-tasks"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("developing and disseminating best practices"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_PBSO_INFORMATION: Activity = Activity {
    id: Id(Cow::Borrowed("una-pbso-information"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbso"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Would gather and process information on what the UN plans in countries for peacebuilding.")),
    areas: List(Cow::Borrowed(&[
        Area::PostConflict,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
    ])),
    status: Status::Planned,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbc"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("una-pbso-tasks"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("peacebuilding-related UN in-country planning activities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_PBSO_PROGRESS: Activity = Activity {
    id: Id(Cow::Borrowed("una-pbso-progress"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbso"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Would analyse how far UN field missions get towards their short-term and medium-term goals of recovery.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Monitoring,
        SupportKind::Assessment,
    ])),
    status: Status::Planned,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbc"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("una-pbso-tasks"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("towards short and medium-term recovery goals"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_POLICE_COMPONENTS_ENFORCE: Activity = Activity {
    id: Id(Cow::Borrowed("una-police-components-enforce"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-police-components"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Enforce the law in host countries.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("perform law enforcement functions in host countries"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_POLICE_COMPONENTS_REBUILD: Activity = Activity {
    id: Id(Cow::Borrowed("una-police-components-rebuild"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-police-components"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Support, directly or indirectly, how national law enforcement agencies (police, corrections services, border guards) are reformed, restructured and rebuilt, under capacity-building mandates.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
        Area::BorderManagement,
        Area::Corrections,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
        Id(Cow::Borrowed("haiti"), PhantomData),
        Id(Cow::Borrowed("kosovo"), PhantomData),
        Id(Cow::Borrowed("liberia"), PhantomData),
        Id(Cow::Borrowed("sierra-leone"), PhantomData),
        Id(Cow::Borrowed("timor-leste"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
        Beneficiary::BorderGuards,
        Beneficiary::CorrectionsStaff,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("reform, restructuring and rebuilding of national law enforcement"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(police, border guards and corrections services)"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(e.g., DRC, Haiti, Kosovo, Liberia"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_POLICE_DIVISION_GUIDES: Activity = Activity {
    id: Id(Cow::Borrowed("una-police-division-guides"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko-police-division"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Guides the police component of peace operations strategically.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-police-components"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("provide strategic guidance to the police component"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_SC_CALLS_FOR_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("una-sc-calls-for-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Often calls for SSR in resolutions.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
        SupportKind::Mandating,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(907), last: Count(907) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(905),
            ])),
            anchor: Some(Printed(Cow::Borrowed("often calls for SSR in its resolutions"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_SC_DEFINES_COMPONENTS: Activity = Activity {
    id: Id(Cow::Borrowed("una-sc-defines-components"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Lays down which components of SSR its field missions have.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Mandating,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-field-missions"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(911), last: Count(911) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(909),
            ])),
            anchor: Some(Printed(Cow::Borrowed("defines the SSR components of its field missions"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_SPC_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("una-spc-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko-spc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("May, once its initial operating capability is launched, also take on tasks related to SSR in which peace missions have a part.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::PeaceOperations,
    ])),
    date: Some(Date(Cow::Borrowed("2007"))),
    status: Status::Planned,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("may also include SSR-related tasks"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_UNODC_FIELD_PROJECTS: Activity = Activity {
    id: Id(Cow::Borrowed("una-unodc-field-projects"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unodc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs technical cooperation projects in the field that give national law enforcement agencies more technical capacity against drugs trafficking, organised crime across borders and terrorism.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
        Area::OrganisedCrime,
        Area::CounterTerrorism,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("conducts field-based technical cooperation projects"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_UNODC_IMPLEMENTATION: Activity = Activity {
    id: Id(Cow::Borrowed("una-unodc-implementation"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unodc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helps states to carry out international treaties on illicit drugs, international crime and terrorism.")),
    areas: List(Cow::Borrowed(&[
        Area::OrganisedCrime,
        Area::CounterTerrorism,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ratification and implementation of related international treaties"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mandate to fight illicit drugs, international crime and terrorism"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_UNODC_LEGISLATION: Activity = Activity {
    id: Id(Cow::Borrowed("una-unodc-legislation"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unodc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helps states to develop national legislation on illicit drugs, international crime and terrorism.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityLegislation,
        Area::OrganisedCrime,
        Area::CounterTerrorism,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::LegalDrafting,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the development of national legislation"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mandate to fight illicit drugs, international crime and terrorism"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_UNODC_RATIFICATION: Activity = Activity {
    id: Id(Cow::Borrowed("una-unodc-ratification"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unodc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helps states to ratify international treaties on illicit drugs, international crime and terrorism.")),
    areas: List(Cow::Borrowed(&[
        Area::OrganisedCrime,
        Area::CounterTerrorism,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ratification and implementation of related international treaties"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mandate to fight illicit drugs, international crime and terrorism"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNA_UNREC_CODE: Activity = Activity {
    id: Id(Cow::Borrowed("una-unrec-code"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unrec"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Played a key part in drafting the draft code of conduct for Africa's armed and security forces.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::DemocraticControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("africa"), PhantomData),
    ])),
    status: Status::Done,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("au-draft-code-of-conduct-armed-security-forces"), PhantomData),
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("una-centres-core-ssr"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNREC played a key role in developing"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_BDP_LEGISLATIVE: Activity = Activity {
    id: Id(Cow::Borrowed("unp-bdp-legislative"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bdp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs a programme on legislative oversight, which covers the security sector more and more.")),
    areas: List(Cow::Borrowed(&[
        Area::ParliamentaryOversight,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(885),
            ])),
            anchor: Some(Printed(Cow::Borrowed("BDP's legislative oversight programme"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_CREATE_PBC: Activity = Activity {
    id: Id(Cow::Borrowed("unp-create-pbc"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Decided recently to strengthen its capacity for peacebuilding, namely by creating a Peacebuilding Commission.")),
    areas: List(Cow::Borrowed(&[
        Area::PostConflict,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Done,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbc"), scope: PhantomData },
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-actors-mainstream-peacebuilding"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(871), last: Count(871) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("decision of the UN to reinforce its peacebuilding capacity"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_EXECUTIVE_OVERSIGHT: Activity = Activity {
    id: Id(Cow::Borrowed("unp-executive-oversight"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Some multidimensional peacekeeping missions help to strengthen the executive's oversight of the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::CivilManagement,
        Area::DemocraticControl,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(885),
            ])),
            anchor: Some(Printed(Cow::Borrowed("engagement of some multidimensional peacekeeping missions"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_GLOBAL_CONFERENCES: Activity = Activity {
    id: Id(Cow::Borrowed("unp-global-conferences"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has offered a platform, through a series of global conferences, where key new aims of development on the international agenda are worded and promoted.")),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
        SupportKind::Dialogue,
    ])),
    date: Some(Date(Cow::Borrowed("199X/.."))),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(879), last: Count(879) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(877),
            ])),
            anchor: Some(Printed(Cow::Borrowed("through a series of global conferences"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_INCORPORATE_ISSUES: Activity = Activity {
    id: Id(Cow::Borrowed("unp-incorporate-issues"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has put into words that development must take in issues like women's advancement, children's rights and good governance.")),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
        SupportKind::NormSetting,
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(879), last: Count(879) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(877),
            ])),
            anchor: Some(Printed(Cow::Borrowed("articulated the need to incorporate issues"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_INVENTORY: Activity = Activity {
    id: Id(Cow::Borrowed("unp-inventory"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretariat"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Is setting up an inventory of capacities for peacebuilding.")),
    areas: List(Cow::Borrowed(&[
        Area::PostConflict,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("peacebuilding-capacity-inventory"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(823), last: Count(823) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("currently involved in establishing a Peacebuilding Capacity Inventory"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_JSSR_OVERSIGHT: Activity = Activity {
    id: Id(Cow::Borrowed("unp-jssr-oversight"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bcpr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Stresses, in its JSSR programme, the role of civilian oversight and of democratic accountability of security institutions.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
        Area::Governance,
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("undp-jssr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(885),
            ])),
            anchor: Some(Printed(Cow::Borrowed("BCPR's JSSR programme which stresses the role of civilian oversight"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_MINE_ADVOCACY: Activity = Activity {
    id: Id(Cow::Borrowed("unp-mine-advocacy"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("A number of UN agencies speak up on the issue of mines.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-mine-activities"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("advocacy and stockpile destruction"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_MINE_AWARENESS: Activity = Activity {
    id: Id(Cow::Borrowed("unp-mine-awareness"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("A number of UN agencies educate people about mines and about how to lower the risk from them.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-mine-activities"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mine awareness and riskreduction education"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_MINE_CLEARANCE: Activity = Activity {
    id: Id(Cow::Borrowed("unp-mine-clearance"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("A number of UN agencies clear mines.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-mine-activities"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("such as mine clearance"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_MINE_STOCKPILES: Activity = Activity {
    id: Id(Cow::Borrowed("unp-mine-stockpiles"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("A number of UN agencies destroy stockpiles of mines.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-mine-activities"), PhantomData),
        position: Count(5),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("stockpile destruction"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_MINE_VICTIMS: Activity = Activity {
    id: Id(Cow::Borrowed("unp-mine-victims"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("A number of UN agencies assist victims of mines.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Victims,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-mine-activities"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("victim assistance, advocacy"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_MONUC_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("unp-monuc-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("monuc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has explicit responsibilities in SSR.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2003/.."))),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-explicit-implicit"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("MONUC in the DRC since 2003"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_ODA_EXTENSION: Activity = Activity {
    id: Id(Cow::Borrowed("unp-oda-extension"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Agreed to widen what counts as Official Development Assistance to the field of security.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
        SupportKind::Funding,
    ])),
    date: Some(Date(Cow::Borrowed("2005"))),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(848), last: Count(848) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(827),
            ])),
            anchor: Some(Printed(Cow::Borrowed("as agreed by the OECD DAC in 2005"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_OHCHR_TOOLS: Activity = Activity {
    id: Id(Cow::Borrowed("unp-ohchr-tools"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ohchr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has developed policy tools that answer the demand of UN administrations and field missions for guidance on restoring the rule of law.")),
    areas: List(Cow::Borrowed(&[
        Area::RuleOfLaw,
        Area::TransitionalJustice,
        Area::JusticeReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Done,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-demand-guidance"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(887), last: Count(887) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(885),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has developed policy tools that address"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_OHCHR_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("unp-ohchr-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ohchr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives technical assistance for training various actors of the security sector in human rights, such as law enforcement officers, the military and prison officials.")),
    areas: List(Cow::Borrowed(&[
        Area::HumanRights,
        Area::PoliceReform,
        Area::Corrections,
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
        Beneficiary::CorrectionsStaff,
        Beneficiary::ArmedForcesPersonnel,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(887), last: Count(887) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(885),
            ])),
            anchor: Some(Printed(Cow::Borrowed("provides technical assistance for human rights training"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_OPS_DDR: Activity = Activity {
    id: Id(Cow::Borrowed("unp-ops-ddr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carries out DDR in post-conflict settings within complex peace operations.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-ops-related"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("such as DDR, mine action"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_OPS_MINES: Activity = Activity {
    id: Id(Cow::Borrowed("unp-ops-mines"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carries out mine action in post-conflict settings within complex peace operations.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-ops-related"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DDR, mine action, SALW collection"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_OPS_RULE_OF_LAW: Activity = Activity {
    id: Id(Cow::Borrowed("unp-ops-rule-of-law"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carries out general tasks for the rule of law in post-conflict settings within complex peace operations.")),
    areas: List(Cow::Borrowed(&[
        Area::RuleOfLaw,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-ops-related"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("general rule of law tasks"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_OPS_SALW: Activity = Activity {
    id: Id(Cow::Borrowed("unp-ops-salw"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Collects small arms and light weapons in post-conflict settings within complex peace operations.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-ops-related"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SALW collection and general"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_POLICE_COMPONENTS: Activity = Activity {
    id: Id(Cow::Borrowed("unp-police-components"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Police components of peace operations more and more advise, mentor and train the national police, border guards and services of corrections.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
        Area::BorderManagement,
        Area::Corrections,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
        SupportKind::Mentoring,
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
        Beneficiary::BorderGuards,
        Beneficiary::CorrectionsStaff,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("advising, mentoring and training national police"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_SALW_NEGOTIATIONS: Activity = Activity {
    id: Id(Cow::Borrowed("unp-salw-negotiations"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("International negotiations on an instrument for tracking illicit small arms and light weapons take place within the UN system.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-small-arms-within-un"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("negotiations on the international instrument on tracking illicit SALW"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_STANDARDS_CODES: Activity = Activity {
    id: Id(Cow::Borrowed("unp-standards-codes"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has developed standards and codes on judicial process, which states can take as models for their laws.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::HumanRights,
        Area::SecurityLegislation,
        Area::Corrections,
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    status: Status::Done,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-rights-linkages"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(887), last: Count(887) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(885),
            ])),
            anchor: Some(Printed(Cow::Borrowed("developed standards and codes that serve as models"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_UN_CIVIL_MANAGEMENT: Activity = Activity {
    id: Id(Cow::Borrowed("unp-un-civil-management"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives assistance to civil management in the governance of the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::CivilManagement,
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-un-long-engaged"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-un-activities"), PhantomData),
        position: Count(5),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("assistance in the areas of civil management"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_UN_CIVIL_SOCIETY: Activity = Activity {
    id: Id(Cow::Borrowed("unp-un-civil-society"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives assistance to empower civil society in the governance of the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicOversight,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::CivilSociety,
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-un-long-engaged"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-un-activities"), PhantomData),
        position: Count(7),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("civil society empowerment in security sector governance"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_UN_CORRECTIONS: Activity = Activity {
    id: Id(Cow::Borrowed("unp-un-corrections"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports the reform of correction systems.")),
    areas: List(Cow::Borrowed(&[
        Area::Corrections,
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-un-long-engaged"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-un-activities"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("judicial and correction systems"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_UN_DDR: Activity = Activity {
    id: Id(Cow::Borrowed("unp-un-ddr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports DDR of former combatants.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ExCombatants,
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-un-long-engaged"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-un-activities"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration (DDR)"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_UN_JUDICIARY: Activity = Activity {
    id: Id(Cow::Borrowed("unp-un-judiciary"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports the reform of judicial systems.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-un-long-engaged"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-un-activities"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("reform of judicial and correction systems"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_UN_PARLIAMENTARY_OVERSIGHT: Activity = Activity {
    id: Id(Cow::Borrowed("unp-un-parliamentary-oversight"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives assistance to parliamentary oversight in the governance of the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::ParliamentaryOversight,
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-un-long-engaged"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-un-activities"), PhantomData),
        position: Count(6),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("civil management, parliamentary oversight"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_UN_POLICE: Activity = Activity {
    id: Id(Cow::Borrowed("unp-un-police"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports the reform of police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-un-long-engaged"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-un-activities"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("support to police reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_UNAMA_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("unp-unama-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unama"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has explicit responsibilities in SSR.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("afghanistan"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2005/.."))),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-explicit-implicit"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNAMA in Afghanistan since 2005"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_UNMIL_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("unp-unmil-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmil"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has explicit responsibilities in SSR.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
    ])),
    status: Status::Ongoing,
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unp-explicit-implicit"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNMIL in Liberia"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_UNSC_TO_DISCUSS: Activity = Activity {
    id: Id(Cow::Borrowed("unp-unsc-to-discuss"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Is due to discuss SSR while Slovakia holds the presidency in February 2007.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    date: Some(Date(Cow::Borrowed("2007-02"))),
    status: Status::Planned,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(823), last: Count(823) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("scheduled to discuss SSR during the Slovak Presidency"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_WMD_BIOLOGICAL: Activity = Activity {
    id: Id(Cow::Borrowed("unp-wmd-biological"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Traditionally gives the highest priority to a stronger ban on biological weapons.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-wmd-priorities"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("strengthening the prohibition against biological weapons"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_WMD_CHEMICAL: Activity = Activity {
    id: Id(Cow::Borrowed("unp-wmd-chemical"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Traditionally gives the highest priority to the destruction of chemical weapons.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-wmd-priorities"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("destroying chemical weapons"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNP_WMD_NUCLEAR: Activity = Activity {
    id: Id(Cow::Borrowed("unp-wmd-nuclear"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Traditionally gives the highest priority to reducing nuclear weapons and in the end eliminating them.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unp-wmd-priorities"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(861),
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("reducing and eventually eliminating nuclear weapons"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_ALBANIA_WEAPONS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-albania-weapons"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helped local women to organise the collection of weapons.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::SmallArms,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("albania"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-women-examples"), PhantomData),
        position: Count(5),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1160), last: Count(1160) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("assistance to local women in organising weapons collection"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_ARGENTINA_CONSENSUS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-argentina-consensus"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Took part in a project to build consensus on a national agenda for defence.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityPolicy,
        Area::DefenceReform,
        Area::PublicOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("argentina"), PhantomData),
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-public-examples"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1121), last: Count(1121) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1094),
                Count(1117),
            ])),
            anchor: Some(Printed(Cow::Borrowed("building consensus for a national agenda on defence"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_BDP_ACCESS_TO_JUSTICE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-bdp-access-to-justice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bdp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on access to justice and human rights, within its approach to democratic governance.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::HumanRights,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-bdp-issues"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
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
            anchor: Some(Printed(Cow::Borrowed("access to justice and human rights"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_BDP_PARLIAMENTS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-bdp-parliaments"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bdp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on the development of parliaments, within its approach to democratic governance.")),
    areas: List(Cow::Borrowed(&[
        Area::ParliamentaryOversight,
        Area::Democratisation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Parliamentarians,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-bdp-issues"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
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
            anchor: Some(Printed(Cow::Borrowed("parliamentary development and access to justice"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_BOSNIA_AMMUNITION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-bosnia-ammunition"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes part as a member in the working group that deals with destroying ammunition and small arms.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
        Area::SmallArms,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("bosnia-ammunition-working-group"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1091), last: Count(1091) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1088),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Working Group on the Destruction of Ammunitions"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_BOSNIA_DEFENCE_COMMISSION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-bosnia-defence-commission"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes part in the Defence Reform Commission as a member.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("bosnia-defence-reform-commission"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-armed-forces-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1091), last: Count(1091) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1088),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNDP is part of the Defence Reform Commission"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_BOSNIA_DIALOGUE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-bosnia-dialogue"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Is launching a national policy dialogue on reforming defence.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::PublicOversight,
        Area::SecurityPolicy,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-public-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1119), last: Count(1119) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1094),
                Count(1117),
            ])),
            anchor: Some(Printed(Cow::Borrowed("launching a national policy dialogue on defence reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_BRAZIL_JUSTICE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-brazil-justice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-democratic-governance-group"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carries out programmes that match its policy agenda on justice reform.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("brazil"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-justice-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1070), last: Count(1070) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1068),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implements corresponding programmes in Brazil"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_CANTONMENT: Activity = Activity {
    id: Id(Cow::Borrowed("unx-cantonment"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Sets up and runs cantonment sites, through missions in Cambodia, Liberia and the Solomon Islands.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
        Id(Cow::Borrowed("solomon-islands"), PhantomData),
        Id(Cow::Borrowed("cambodia"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ExCombatants,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-ddr-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1143), last: Count(1143) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1141),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Setting-up and operation of cantonment sites"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_CIVILIAN_POLICE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-civilian-police"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-civilian-police"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Have been deployed in many places to keep citizens directly safe from local crime and violence.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-enforcement-examples"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1083), last: Count(1083) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1078),
            ])),
            anchor: Some(Printed(Cow::Borrowed("deployed to many locations with the aim"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_COURT_RWANDA: Activity = Activity {
    id: Id(Cow::Borrowed("unx-court-rwanda"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Set up, and administers, an international criminal court on conflict in Rwanda.")),
    areas: List(Cow::Borrowed(&[
        Area::TransitionalJustice,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
        SupportKind::DirectDelivery,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("rwanda"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1165), last: Count(1165) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1163),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Yugoslavia, Rwanda or Sierra Leone"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_COURT_SIERRA_LEONE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-court-sierra-leone"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Set up, and administers, an international criminal court on conflict in Sierra Leone.")),
    areas: List(Cow::Borrowed(&[
        Area::TransitionalJustice,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
        SupportKind::DirectDelivery,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sierra-leone"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1165), last: Count(1165) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1163),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Rwanda or Sierra Leone"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_COURT_YUGOSLAVIA: Activity = Activity {
    id: Id(Cow::Borrowed("unx-court-yugoslavia"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Set up, and administers, an international criminal court on conflict in Yugoslavia.")),
    areas: List(Cow::Borrowed(&[
        Area::TransitionalJustice,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
        SupportKind::DirectDelivery,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("yugoslavia"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-tj-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1165), last: Count(1165) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1163),
            ])),
            anchor: Some(Printed(Cow::Borrowed("courts on conflicts in Yugoslavia"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_DEMOBILISATION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-demobilisation"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Demobilises former combatants (so-called brassage), through missions in Cambodia, Liberia and the Solomon Islands.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
        Id(Cow::Borrowed("solomon-islands"), PhantomData),
        Id(Cow::Borrowed("cambodia"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ExCombatants,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1143), last: Count(1143) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1141),
            ])),
            anchor: Some(Printed(Cow::Borrowed("demobilisation of ex-combatants (so-called 'brassage')"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_DPKO_DDR_GUIDELINES: Activity = Activity {
    id: Id(Cow::Borrowed("unx-dpko-ddr-guidelines"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Proposes technical guidelines for DDR.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-ddr-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1144), last: Count(1144) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1141),
            ])),
            anchor: Some(Printed(Cow::Borrowed("proposes technical guidelines"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_DPKO_DDR_PRACTICES: Activity = Activity {
    id: Id(Cow::Borrowed("unx-dpko-ddr-practices"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Proposes best practices for DDR.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1144), last: Count(1144) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1141),
            ])),
            anchor: Some(Printed(Cow::Borrowed("technical guidelines and best practices for DDR"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_DPKO_IACG: Activity = Activity {
    id: Id(Cow::Borrowed("unx-dpko-iacg"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Chairs the group that coordinates mine action between the agencies.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("iacg-ma"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1138), last: Count(1138) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1134),
            ])),
            anchor: Some(Printed(Cow::Borrowed("chairs the interagency coordination group"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_DPKO_MINES: Activity = Activity {
    id: Id(Cow::Borrowed("unx-dpko-mines"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Is responsible for making mine action a part of peacekeeping.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-mine-examples"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1138), last: Count(1138) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1134),
            ])),
            anchor: Some(Printed(Cow::Borrowed("responsible for integrating mine action into peacekeeping"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_DPKO_WOMEN: Activity = Activity {
    id: Id(Cow::Borrowed("unx-dpko-women"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Seeks, by a policy paper, a stronger role for women in DDR, SSR and mine action.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::MineAction,
        Area::Ddr,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dpko-women-policy-paper"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("enhance the role of women in mine action"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_DRC_CHILD_MONITORING: Activity = Activity {
    id: Id(Cow::Borrowed("unx-drc-child-monitoring"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("monuc"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unicef"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Monitors what happens to children, through child protection advisers of MONUC and staff of a UNICEF programme, with civil society; the first country report of June 2006 rests on it.")),
    areas: List(Cow::Borrowed(&[
        Area::ChildProtection,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Monitoring,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Children,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unicef-child-protection-programme"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1048),
                Count(1052),
            ])),
            anchor: Some(Printed(Cow::Borrowed("monitoring by MONUC child protection advisers"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_EMBARGO_AFGHANISTAN: Activity = Activity {
    id: Id(Cow::Borrowed("unx-embargo-afghanistan"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Imposed an arms embargo with regard to Afghanistan, by Resolution 1267.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
        Area::ArmsControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Mandating,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("afghanistan"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("1999-10-12"))),
    status: Status::Done,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1267"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("unx-sc-small-arms"), PhantomData)),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-embargoes"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Resolution 1267 (12 October 1999) on Afghanistan"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_EMBARGO_DRC: Activity = Activity {
    id: Id(Cow::Borrowed("unx-embargo-drc"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Imposed an arms embargo with regard to the Democratic Republic of Congo, by Resolution 1493.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
        Area::ArmsControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Mandating,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2003-07-28"))),
    status: Status::Done,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1493"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("unx-sc-small-arms"), PhantomData)),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-embargoes"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Resolution 1493 (28 July 2003) referring to DRC"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_GENDER_MAINSTREAMING: Activity = Activity {
    id: Id(Cow::Borrowed("unx-gender-mainstreaming"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Mainstreams gender in its own operations.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-women-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("gender mainstreaming in its own operations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_HAITI_POLICE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-haiti-police"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-missions-haiti"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Restructured the police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("haiti"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1074), last: Count(1074) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1068),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the restructuring of the police"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_HONDURAS_ARGENTINA: Activity = Activity {
    id: Id(Cow::Borrowed("unx-honduras-argentina"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("honduras-mod"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Began to cooperate with the armed forces of Argentina, after a programme of UNDP, and set up mechanisms for it.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::CivilManagement,
        Area::SecurityFinance,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("honduras"), PhantomData),
    ])),
    status: Status::Done,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("argentina-armed-forces"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1092), last: Count(1092) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1088),
            ])),
            anchor: Some(Printed(Cow::Borrowed("entered into cooperation with the armed forces"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_HONDURAS_AUDIT: Activity = Activity {
    id: Id(Cow::Borrowed("unx-honduras-audit"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Launched an initiative to reform how the armed forces are audited.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityFinance,
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("honduras"), PhantomData),
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-civilian-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1102), last: Count(1102) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1094),
                Count(1100),
            ])),
            anchor: Some(Printed(Cow::Borrowed("reform the auditing system of the armed forces"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_HONDURAS_UNDP_PROGRAMME: Activity = Activity {
    id: Id(Cow::Borrowed("unx-honduras-undp-programme"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Ran a programme in Honduras, after which the ministry of defence began to cooperate with Argentina's armed forces.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("honduras"), PhantomData),
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-armed-forces-examples"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1092), last: Count(1092) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1088),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Subsequent to a UNDP programme in Honduras"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_KOSOVO_POLICE_ADMINISTRATION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-kosovo-police-administration"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has worked on setting up administrative capacity for police; the administration of Kosovo's police is an example.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
        Area::CivilManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-enforcement-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1080), last: Count(1080) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1078),
            ])),
            anchor: Some(Printed(Cow::Borrowed("such as the police administration of Kosovo"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_LIBERIA_DDR_RESOURCES: Activity = Activity {
    id: Id(Cow::Borrowed("unx-liberia-ddr-resources"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Raises resources for DDR; Resolution 1071 is cited as an instance.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Funding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("1996-08-30"))),
    status: Status::Done,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1071"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("unx-un-resources"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1146), last: Count(1146) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1141),
            ])),
            anchor: Some(Printed(Cow::Borrowed("resource mobilization for DDR in Liberia"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_MONUC_CHILD_EXPERTS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-monuc-child-experts"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("monuc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has had experts on child soldiers among its staff since Resolution 1355.")),
    areas: List(Cow::Borrowed(&[
        Area::ChildProtection,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2002-06-15/.."))),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ChildSoldiers,
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1355"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-child-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1151), last: Count(1151) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1148),
            ])),
            anchor: Some(Printed(Cow::Borrowed("experts on child soldiers since"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_MONUC_DDR_ADVICE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-monuc-ddr-advice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("monuc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has advised the government on DDR since Resolution 1565 was passed.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2004-10-01/.."))),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Authorities,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("dr-congo"), scope: PhantomData },
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1565"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-ddr-examples"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1145), last: Count(1145) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1141),
            ])),
            anchor: Some(Printed(Cow::Borrowed("provided advice to the Congolese Government on DDR"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_MONUC_FARDC: Activity = Activity {
    id: Id(Cow::Borrowed("unx-monuc-fardc"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("monuc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helps to create a national army that is new and integrated, together with a DDR programme.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::Ddr,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dr-congo-armed-forces"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-armed-forces-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1090), last: Count(1090) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1088),
            ])),
            anchor: Some(Printed(Cow::Borrowed("supports the creation of a new, integrated national army"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_MONUC_POLICE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-monuc-police"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("monuc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has helped to restructure and train the police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-enforcement-examples"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
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
            anchor: Some(Printed(Cow::Borrowed("assisted in the restructuring and training"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_PERU_CIVIL_SOCIETY: Activity = Activity {
    id: Id(Cow::Borrowed("unx-peru-civil-society"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Seeks to improve how civil society oversees the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicOversight,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("peru"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::CivilSociety,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-public-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1120), last: Count(1120) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1094),
                Count(1117),
            ])),
            anchor: Some(Printed(Cow::Borrowed("improve civil society oversight of the security sector"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_POLICE_RECRUITMENT: Activity = Activity {
    id: Id(Cow::Borrowed("unx-police-recruitment"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Recruited police through programmes.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("el-salvador"), PhantomData),
        Id(Cow::Borrowed("haiti"), PhantomData),
        Id(Cow::Borrowed("mozambique"), PhantomData),
        Id(Cow::Borrowed("cambodia"), PhantomData),
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-enforcement-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1081), last: Count(1081) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1078),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Police recruitment and training"))),
            inferred: Some(Prose(Cow::Borrowed("The bullet names no actor; it stands under 'Examples of UN assistance'."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_POLICE_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("unx-police-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Trained police in investigation techniques, democratic policing and human rights, through programmes.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
        Area::HumanRights,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("el-salvador"), PhantomData),
        Id(Cow::Borrowed("haiti"), PhantomData),
        Id(Cow::Borrowed("mozambique"), PhantomData),
        Id(Cow::Borrowed("cambodia"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1081), last: Count(1081) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1078),
            ])),
            anchor: Some(Printed(Cow::Borrowed("training in human rights, investigation techniques"))),
            inferred: Some(Prose(Cow::Borrowed("The bullet names no actor; it stands under 'Examples of UN assistance'."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_ROUNDTABLE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-roundtable"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bratislava-centre"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Held a parliamentary roundtable on overseeing the security sector, together with DCAF.")),
    areas: List(Cow::Borrowed(&[
        Area::ParliamentaryOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    date: Some(Date(Cow::Borrowed("2005-10"))),
    status: Status::Done,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Parliamentarians,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-legislation-examples"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1113), last: Count(1113) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1094),
                Count(1109),
            ])),
            anchor: Some(Printed(Cow::Borrowed("organised, in collaboration with DCAF"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_RWANDA_CONSTITUTION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-rwanda-constitution"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helped women to take part in drafting a new constitution.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::Democratisation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::LegalDrafting,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("rwanda"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-women-examples"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1159), last: Count(1159) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("participation of women in drafting a new constitution"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_RWANDA_PEACEBUILDING: Activity = Activity {
    id: Id(Cow::Borrowed("unx-rwanda-peacebuilding"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helped women to play an active part in building peace and in reconciliation.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::TransitionalJustice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("rwanda"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1159), last: Count(1159) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("active role in peace-building and reconciliation"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_SC_1647_PATROLS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-sc-1647-patrols"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Called on the UN mission in Liberia, in Resolution 1647, for patrols together with the Forestry Services, after the report of the Expert Panel.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Mandating,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2005-12-30"))),
    status: Status::Done,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmil"), scope: PhantomData },
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1647"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1078),
            ])),
            anchor: Some(Printed(Cow::Borrowed("called on the UN Mission to Liberia to patrol"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_SC_AUTHORISES_MISSIONS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-sc-authorises-missions"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Authorises missions in the field to collect small arms and destroy them.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Mandating,
    ])),
    status: Status::Ongoing,
    part_of: Some(Id(Cow::Borrowed("unx-sc-small-arms"), PhantomData)),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-sc-small-arms-means"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("authorizing field missions to collect and destroy"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_SC_AUTHORISES_MONUC: Activity = Activity {
    id: Id(Cow::Borrowed("unx-sc-authorises-monuc"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Authorised MONUC to collect small arms and destroy them, by Resolution 1533; it is cited as an instance.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Mandating,
    ])),
    date: Some(Date(Cow::Borrowed("2004-03-12"))),
    status: Status::Done,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("monuc"), scope: PhantomData },
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1533"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("unx-sc-authorises-missions"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Resolution 1533 (12 March 2004) on MONUC"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_SC_EXPERT_PANELS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-sc-expert-panels"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Sets up Expert Panels that monitor and study the spread of small arms.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Mandating,
        SupportKind::Monitoring,
        SupportKind::Research,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unsc-expert-panels"), scope: PhantomData },
    ])),
    part_of: Some(Id(Cow::Borrowed("unx-sc-small-arms"), PhantomData)),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-sc-small-arms-means"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("establishing Expert Panels which monitor and study"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_SC_SMALL_ARMS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-sc-small-arms"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helps to keep small arms from flowing into zones of conflict, by arms embargoes, by mandates to collect and destroy them and by Expert Panels.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Mandating,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-small-arms-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("helps to limit the flow of small arms"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_SC_TRUTH_COMMISSION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-sc-truth-commission"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Called on the country to establish a commission for truth and reconciliation, by Resolution 1468.")),
    areas: List(Cow::Borrowed(&[
        Area::TransitionalJustice,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Mandating,
        SupportKind::Advocacy,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2003-03-20"))),
    status: Status::Done,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("dr-congo"), scope: PhantomData },
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1468"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-tj-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1166), last: Count(1166) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1163),
            ])),
            anchor: Some(Printed(Cow::Borrowed("called on Congo to set up a Truth"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_SERBIA_MOD_OFFICIALS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-serbia-mod-officials"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helped civilian officials of the ministry of defence to become able to oversee the armed forces properly.")),
    areas: List(Cow::Borrowed(&[
        Area::CivilManagement,
        Area::DemocraticControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("serbia"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::CivilianOfficials,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("serbia-mod"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-civilian-examples"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1104), last: Count(1104) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1094),
                Count(1100),
            ])),
            anchor: Some(Printed(Cow::Borrowed("building the capacity of civilian officials"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_SERBIA_TRANSPARENCY: Activity = Activity {
    id: Id(Cow::Borrowed("unx-serbia-transparency"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Began an initiative for financial transparency in the budgeting of the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityFinance,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("serbia"), PhantomData),
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-civilian-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1103), last: Count(1103) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1094),
                Count(1100),
            ])),
            anchor: Some(Printed(Cow::Borrowed("initiated a financial transparency initiative in Serbia"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_SMALL_ARMS_DESTRUCTION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-small-arms-destruction"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Collects and destroys small arms; the places are examples.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
        Id(Cow::Borrowed("brazil"), PhantomData),
        Id(Cow::Borrowed("palestine"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-small-arms-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1131), last: Count(1131) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("engaged in the collection and destruction of small arms"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_SOLOMON_INDICATORS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-solomon-indicators"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has assessed, by indicators sensitive to gender, how local women and men perceive a range of security issues.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::PublicTrust,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
        SupportKind::Research,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("solomon-islands"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
        Beneficiary::Men,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-women-examples"), PhantomData),
        position: Count(6),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1161), last: Count(1161) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has used gender-sensitive indicators"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_SOLOMON_SURVEYS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-solomon-surveys"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Collected data by sex in surveys on perceptions, such as how safe it is for men or for women to walk in the community.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::PublicTrust,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("solomon-islands"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
        Beneficiary::Men,
    ])),
    part_of: Some(Id(Cow::Borrowed("unx-solomon-indicators"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1161), last: Count(1161) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Surveys collected sex-disaggregated data"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_SRSG_ARMY_LAW: Activity = Activity {
    id: Id(Cow::Borrowed("unx-srsg-army-law"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("srsg-dr-congo"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Called on the authorities in a report to draft a new law on how the armed forces are organised.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityLegislation,
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2004-03-25"))),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Authorities,
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("s-2004-251"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-legislation-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1111), last: Count(1111) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1094),
                Count(1109),
            ])),
            anchor: Some(Printed(Cow::Borrowed("called on the authorities to draft a new law"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_TRAFFICKING: Activity = Activity {
    id: Id(Cow::Borrowed("unx-trafficking"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes numerous efforts against trafficking in human beings.")),
    areas: List(Cow::Borrowed(&[
        Area::OrganisedCrime,
        Area::WomenInSecurity,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-women-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1155), last: Count(1155) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Numerous efforts to counter trafficking in human beings"))),
            inferred: Some(Prose(Cow::Borrowed("The bullet names no actor; it stands under 'Examples of UN assistance'."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_TRAFFICKING_BALKANS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-trafficking-balkans"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes numerous efforts against the trafficking of women, which the paper singles out.")),
    areas: List(Cow::Borrowed(&[
        Area::OrganisedCrime,
        Area::WomenInSecurity,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("balkans"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    part_of: Some(Id(Cow::Borrowed("unx-trafficking"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1155), last: Count(1155) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("trafficking of women in the Balkans"))),
            inferred: Some(Prose(Cow::Borrowed("The bullet names no actor; it stands under 'Examples of UN assistance'."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UN_ELECTIONS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-un-elections"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Promotes and holds national elections, as a more general contribution.")),
    areas: List(Cow::Borrowed(&[
        Area::Democratisation,
        Area::DemocraticControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
        SupportKind::Advocacy,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-civilian-examples"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1105), last: Count(1105) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1094),
                Count(1100),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the promotion and holding of national elections"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UN_RESOURCES: Activity = Activity {
    id: Id(Cow::Borrowed("unx-un-resources"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Raises international resources for all the activities that the section on areas of support names.")),
    areas: List(Cow::Borrowed(&[
        Area::PostConflict,
        Area::Capacity,
        Area::Governance,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Funding,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-ddr-examples"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1146), last: Count(1146) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1141),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mobilise international resources for all of the aspects"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNAMA_CAPACITY: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unama-capacity"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unama"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Builds the capacity of the judiciary.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("afghanistan"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-justice-examples"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1072), last: Count(1072) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1068),
            ])),
            anchor: Some(Printed(Cow::Borrowed("is engaged in capacity building"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNAMA_COMMUNICATION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unama-communication"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unama"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Improves communication in the judiciary.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("afghanistan"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1072), last: Count(1072) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1068),
            ])),
            anchor: Some(Printed(Cow::Borrowed("enhancement of judiciary communication"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_BCPR_FIELD: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-bcpr-field"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bcpr"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Puts the SSR concept into practice in the field, by way of the bureau that deals with crises and recovery.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    status: Status::Ongoing,
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
            anchor: Some(Printed(Cow::Borrowed("to implement the SSR concept in its field activities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_CIVIL_SOCIETY: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-civil-society"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Strengthens civil society; Guatemala is an example.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicOversight,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("guatemala"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::CivilSociety,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-oversight"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("civil society empowerment (e.g., Guatemala)"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_COMMUNITY_POLICING: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-community-policing"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs significant programmes on community policing.")),
    areas: List(Cow::Borrowed(&[
        Area::CommunityPolicing,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-programme-areas"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("police reform, community policing"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_DDR: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-ddr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on DDR after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-post-conflict"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ranging from DDR"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_DEFENCE_DIALOGUES: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-defence-dialogues"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Holds policy dialogues on the reform of national defence, as part of its marginal experience with the military.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::SecurityPolicy,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-restructuring"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("policy dialogues on national defence reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_ILLICIT_SMALL_ARMS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-illicit-small-arms"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works against the spread of illicit small arms after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-post-conflict"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("combating the proliferation of illicit small arms"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_JUDICIAL_REFORM: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-judicial-reform"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs significant programmes on the reform of the judiciary.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-programme-areas"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("community policing, judicial reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_MDG_COORDINATION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-mdg-coordination"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Coordinates the work towards the Millennium Development Goals, as one of its major current activities.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("millennium-development-goals"), PhantomData),
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
            anchor: Some(Printed(Cow::Borrowed("to monitor and coordinate the attainment"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_MDG_MONITORING: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-mdg-monitoring"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Monitors how far the Millennium Development Goals are reached, as one of its major current activities.")),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Monitoring,
    ])),
    status: Status::Ongoing,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("millennium-development-goals"), PhantomData),
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
            anchor: Some(Printed(Cow::Borrowed("to monitor and coordinate the attainment"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_MILITARY_REFORM: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-military-reform"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has taken part in military reform, in rare cases; the countries are examples.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("argentina"), PhantomData),
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
        Id(Cow::Borrowed("nicaragua"), PhantomData),
        Id(Cow::Borrowed("peru"), PhantomData),
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("engaged in military reform (e.g., Argentina, Bosnia"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_MINE_ACTION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-mine-action"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on mine action after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-post-conflict"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("illicit small arms and mine action"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_MINES_COORDINATION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-mines-coordination"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Promotes coordination of mine action with the wider development community, in its operations in the field.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
        Area::Recovery,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1139), last: Count(1139) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1134),
            ])),
            anchor: Some(Printed(Cow::Borrowed("promotes coordination between mine action"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_MINES_NATIONAL: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-mines-national"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports the building of national and local capacity for mine action.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-mine-examples"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1139), last: Count(1139) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1134),
            ])),
            anchor: Some(Printed(Cow::Borrowed("development of national and local mine action capacity"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_MOD_REFORM: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-mod-reform"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helps to reform ministries of defence as institutions; the example is Serbia and Montenegro.")),
    areas: List(Cow::Borrowed(&[
        Area::CivilManagement,
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("serbia-and-montenegro"), PhantomData),
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("serbia-and-montenegro-mod"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-oversight"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ministry of defence (e.g., Serbia and Montenegro)"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_PARLIAMENT_CIS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-parliament-cis"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Builds the capacity of parliaments; a regional programme for countries of the CIS is an example.")),
    areas: List(Cow::Borrowed(&[
        Area::ParliamentaryOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("cis"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Parliamentarians,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-oversight"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(e.g., regional programme for CIS countries)"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_PARLIAMENTARY_OVERSIGHT: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-parliamentary-oversight"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs significant programmes on how parliaments oversee the security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::ParliamentaryOversight,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Parliamentarians,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-programme-areas"), PhantomData),
        position: Count(5),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("parliamentary oversight of the security sector"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_POLICE_ADMINISTRATION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-police-administration"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Builds up national administrative bodies for the police; the places are examples of this and of advice to police leaders.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
        Area::CivilManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
        Id(Cow::Borrowed("haiti"), PhantomData),
        Id(Cow::Borrowed("timor-leste"), PhantomData),
        Id(Cow::Borrowed("mozambique"), PhantomData),
        Id(Cow::Borrowed("guatemala"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-police"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("building up national administrative bodies"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., Kosovo, Haiti, Timor Leste, Mozambique, Guatemala)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_POLICE_ADVICE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-police-advice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Advises the leading officers of national police forces; the places are examples of this and of building administrative bodies.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
        Id(Cow::Borrowed("haiti"), PhantomData),
        Id(Cow::Borrowed("timor-leste"), PhantomData),
        Id(Cow::Borrowed("mozambique"), PhantomData),
        Id(Cow::Borrowed("guatemala"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-police"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("advising the national senior police management"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., Kosovo, Haiti, Timor Leste, Mozambique, Guatemala)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_POLICE_REFORM: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-police-reform"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs significant programmes on police reform.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-programme-areas"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in the areas of police reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_POST_CONFLICT_JUSTICE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-post-conflict-justice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on transitional justice after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::TransitionalJustice,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-post-conflict"), PhantomData),
        position: Count(5),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("rule of law and transitional justice"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_RULE_OF_LAW: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-rule-of-law"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on restoring the rule of law after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::RuleOfLaw,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-post-conflict"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the reestablishment of rule of law"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_SECURITY_REVIEWS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-security-reviews"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carries out reviews of internal security; Kosovo is an example.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::CivilManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-oversight"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("internal security reviews (e.g., Kosovo)"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_TRANSITIONAL_JUSTICE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-transitional-justice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs significant programmes on transitional justice.")),
    areas: List(Cow::Borrowed(&[
        Area::TransitionalJustice,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-programme-areas"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("judicial reform, transitional justice"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNDP_WHITE_BOOKS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-undp-white-books"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Develops white books on defence matters, as part of its marginal experience with the military.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::SecurityPolicy,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-undp-restructuring"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("developing white books on defence matters"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNICEF_CHILD_DDR: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unicef-child-ddr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unicef"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Led the development of the operational framework now in use for children's DDR, which the national commission adopted in July 2004.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
        Area::ChildProtection,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ChildSoldiers,
        Beneficiary::Children,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dr-congo-ddr-commission"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-unicef-drc"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1048),
                Count(1052),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the current operational framework for children's DDR"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNICEF_IDP: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unicef-idp"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unicef"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helps people displaced inside the country by a mechanism for rapid response that it manages together with OCHA.")),
    areas: List(Cow::Borrowed(&[
        Area::Displacement,
        Area::ChildProtection,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ocha"), scope: PhantomData },
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::DisplacedPeople,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-unicef-drc"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1048),
                Count(1052),
            ])),
            anchor: Some(Printed(Cow::Borrowed("assistance to internally displaced persons"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNICEF_INFORMATION_SOLDIERS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unicef-information-soldiers"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unicef"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gathers information on child soldiers who are recruited and used against international law; UNICEF does it, and other UN bodies do.")),
    areas: List(Cow::Borrowed(&[
        Area::ChildProtection,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Monitoring,
        SupportKind::Research,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ChildSoldiers,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1048),
                Count(1052),
            ])),
            anchor: Some(Printed(Cow::Borrowed("information on the recruitment and use of child soldiers"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNICEF_INFORMATION_VIOLATIONS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unicef-information-violations"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unicef"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gathers information on other violations and abuses that children suffer in armed conflict; UNICEF does it, and other UN bodies do.")),
    areas: List(Cow::Borrowed(&[
        Area::ChildProtection,
        Area::HumanRights,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Monitoring,
        SupportKind::Research,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Children,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1048),
                Count(1052),
            ])),
            anchor: Some(Printed(Cow::Borrowed("other violations and abuses committed against children"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNICEF_PROTECTIVE_ENVIRONMENT: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unicef-protective-environment"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unicef"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Speaks up for an environment that protects children, with partners inside and outside government.")),
    areas: List(Cow::Borrowed(&[
        Area::ChildProtection,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Children,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1048),
                Count(1052),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the creation of a protective environment for children"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNICEF_SCHOOLING: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unicef-schooling"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unicef"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives emergency support to the education of displaced schoolchildren.")),
    areas: List(Cow::Borrowed(&[
        Area::Displacement,
        Area::ChildProtection,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Children,
        Beneficiary::DisplacedPeople,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-unicef-drc"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1048),
                Count(1052),
            ])),
            anchor: Some(Printed(Cow::Borrowed("emergency educational support to displaced schoolchildren"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNICEF_SCHOOLS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unicef-schools"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unicef"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Assists schools that had been attacked.")),
    areas: List(Cow::Borrowed(&[
        Area::ChildProtection,
        Area::Recovery,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Children,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-unicef-drc"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1048),
                Count(1052),
            ])),
            anchor: Some(Printed(Cow::Borrowed("assistance to schools that had been attacked"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNICEF_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unicef-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unicef"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Trains police, military and judiciary.")),
    areas: List(Cow::Borrowed(&[
        Area::ChildProtection,
        Area::PoliceReform,
        Area::DefenceReform,
        Area::JusticeReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
        Beneficiary::ArmedForcesPersonnel,
        Beneficiary::Judges,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-unicef-drc"), PhantomData),
        position: Count(5),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1048),
                Count(1052),
            ])),
            anchor: Some(Printed(Cow::Borrowed("training of police, military and the judiciary"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNIFEM_DDR: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unifem-ddr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports the design of strategies by which women are sure to take part in DDR.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
        Area::WomenInSecurity,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-unifem-activities"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1042), last: Count(1042) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1034),
                Count(1038),
            ])),
            anchor: Some(Printed(Cow::Borrowed("women's participation in DDR"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1040), last: Count(1040) },
            anchor: Some(Printed(Cow::Borrowed("UNIFEM provides support to SSR-related activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNIFEM_EARLY_WARNING: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unifem-early-warning"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports the development of common early-warning indicators that take account of women and gender.")),
    areas: List(Cow::Borrowed(&[
        Area::ConflictPrevention,
        Area::WomenInSecurity,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
        SupportKind::NormSetting,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-unifem-activities"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1042), last: Count(1042) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1034),
                Count(1038),
            ])),
            anchor: Some(Printed(Cow::Borrowed("common indicators for early warning"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1040), last: Count(1040) },
            anchor: Some(Printed(Cow::Borrowed("UNIFEM provides support to SSR-related activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNIFEM_ELECTIONS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unifem-elections"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports women in taking part in elections after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::Democratisation,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-unifem-activities"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1042), last: Count(1042) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1034),
                Count(1038),
            ])),
            anchor: Some(Printed(Cow::Borrowed("women's participation in post-conflict elections"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1040), last: Count(1040) },
            anchor: Some(Printed(Cow::Borrowed("UNIFEM provides support to SSR-related activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNIFEM_FINANCE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unifem-finance"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Pays for projects that aim at more gender equality.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Funding,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1034),
            ])),
            anchor: Some(Printed(Cow::Borrowed("provides financial and technical assistance"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNIFEM_JUSTICE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unifem-justice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports mechanisms of justice and of national reconciliation; they train women to deal adequately with crimes against women.")),
    areas: List(Cow::Borrowed(&[
        Area::TransitionalJustice,
        Area::JusticeReform,
        Area::WomenInSecurity,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-unifem-activities"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1040), last: Count(1040) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1034),
                Count(1038),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mechanisms of justice and national reconciliation"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNIFEM_PEACE_TALKS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unifem-peace-talks"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helped women to take part in peace negotiations, by training local women and by lobbying.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::ConflictPrevention,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
        SupportKind::Advocacy,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("darfur"), PhantomData),
        Id(Cow::Borrowed("burundi"), PhantomData),
        Id(Cow::Borrowed("dr-congo"), PhantomData),
        Id(Cow::Borrowed("somalia"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-women-examples"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1158), last: Count(1158) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1153),
            ])),
            anchor: Some(Printed(Cow::Borrowed("women's participation in peace negotiations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNIFEM_RECONSTRUCTION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unifem-reconstruction"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports women in taking part in reconstruction after conflict.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::Recovery,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1042), last: Count(1042) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1034),
                Count(1038),
            ])),
            anchor: Some(Printed(Cow::Borrowed("participation in post-conflict elections and reconstruction"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1040), last: Count(1040) },
            anchor: Some(Printed(Cow::Borrowed("UNIFEM provides support to SSR-related activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNIFEM_TECHNICAL: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unifem-technical"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives technical assistance to projects that aim at more gender equality.")),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1011),
                Count(1034),
            ])),
            anchor: Some(Printed(Cow::Borrowed("financial and technical assistance to projects"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNMAS_STANDARDS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unmas-standards"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmas"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Develops standards for the work on mines.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-mine-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1136), last: Count(1136) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1134),
            ])),
            anchor: Some(Printed(Cow::Borrowed("develops standards on activities such as mine detection"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNMAS_SUDAN: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unmas-sudan"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmas"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Managed a fast expansion of mine action after the Comprehensive Peace Agreement was signed.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sudan"), PhantomData),
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-mine-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1137), last: Count(1137) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1123),
                Count(1127),
                Count(1134),
            ])),
            anchor: Some(Printed(Cow::Borrowed("managed a rapid expansion of mine action in Sudan"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNMIL_COURT_BUILDINGS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unmil-court-buildings"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmil"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works to improve the physical infrastructure of the judiciary.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Equipment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1071), last: Count(1071) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1068),
            ])),
            anchor: Some(Printed(Cow::Borrowed("improve the judiciary's physical infrastructure"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNMIL_JOINT_PATROLS: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unmil-joint-patrols"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmil"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Patrols together with the Forestry Services, as the Council calls for.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
    ])),
    status: Status::Proposed,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("liberia-forestry-services"), scope: PhantomData },
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1647"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1078),
            ])),
            anchor: Some(Printed(Cow::Borrowed("to patrol jointly with the forestry services"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNMIL_LEGAL_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unmil-legal-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmil"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Trains legal personnel and prison staff, for instance in managing the flow of cases.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::Corrections,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Lawyers,
        Beneficiary::CorrectionsStaff,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-justice-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1071), last: Count(1071) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1068),
            ])),
            anchor: Some(Printed(Cow::Borrowed("trains legal personnel and corrections staff"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNMIL_LEGISLATION: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unmil-legislation"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmil"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has, by its rule of law programme, the aim of reforming the laws on security agencies.")),
    areas: List(Cow::Borrowed(&[
        Area::SecurityLegislation,
        Area::RuleOfLaw,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::LegalDrafting,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
    ])),
    status: Status::Ongoing,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unmil-rule-of-law-programme"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-legislation-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1112), last: Count(1112) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1094),
                Count(1109),
            ])),
            anchor: Some(Printed(Cow::Borrowed("pursue legislative reforms related to security agencies"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNMIL_POLICE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-unmil-police"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmil"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has helped to restructure and train the police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
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
            anchor: Some(Printed(Cow::Borrowed("assisted in the restructuring and training"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_UNTAC_JUSTICE: Activity = Activity {
    id: Id(Cow::Borrowed("unx-untac-justice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("untac"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Reformed the justice sector.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("cambodia"), PhantomData),
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("unx-justice-examples"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1073), last: Count(1073) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
                Count(1068),
            ])),
            anchor: Some(Printed(Cow::Borrowed("conducted justice sector reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const UNX_US_LIBERIA: Activity = Activity {
    id: Id(Cow::Borrowed("unx-us-liberia"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("united-states"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Restructures the armed forces bilaterally.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ArmedForcesPersonnel,
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("unx-bilateral-restructuring"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1086), last: Count(1086) },
            headings: List(Cow::Borrowed(&[
                Count(807),
                Count(809),
                Count(1062),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the United States in the case of Liberia"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_CLOSING_PRESIDENCY_FOR_CONCEPT: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-closing-presidency-for-concept"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Plans to use its turn at the head of the Security Council to advance work on a concept of reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Planned,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(778), last: Count(778) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(768),
            ])),
            anchor: Some(Printed(Cow::Borrowed("use its upcoming UNSC chairmanship to advance"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_CLOSING_UNDP_DDR_WORK: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-closing-undp-ddr-work"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Does work on the DDR activities of the UN that is similar to the way the EU comes to treat reform as a subject of its own.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(756), last: Count(756) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(752),
            ])),
            anchor: Some(Printed(Cow::Borrowed("similar work being done at UNDP with respect to the UN's DDR"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_OPENING_ACADEMIES_NEW_OFFICERS: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-opening-academies-new-officers"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-military-academies"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Inaugurate a new class of professional and well-educated officers.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liptovsky-mikulas"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ArmedForcesPersonnel,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-armed-forces"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(152), last: Count(152) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("inaugurate a new class of such officers"))),
            inferred: Some(Prose(Cow::Borrowed("today, said on 7 July 2006"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_OPENING_ADVICE_ELSEWHERE: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-opening-advice-elsewhere"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mod"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Its experts advise young democracies in other parts of the world too, which are not named.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Western Balkans and elsewhere"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_OPENING_ADVICE_SOUTH_CAUCASUS: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-opening-advice-south-caucasus"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mod"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Its experts travel to the South Caucasus and advise young democracies on using Slovak successes and avoiding Slovak mistakes.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-caucasus"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("young democracies in South Caucasus"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_OPENING_ADVICE_UKRAINE: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-opening-advice-ukraine"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mod"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Advises Ukraine on the reform of its defence sector.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("ukraine"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("advise on Ukraine's defence sector reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_OPENING_ADVICE_WESTERN_BALKANS: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-opening-advice-western-balkans"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mod"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Its experts travel to the Western Balkans and advise young democracies on using Slovak successes and avoiding Slovak mistakes.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("western-balkans"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("South Caucasus, Western Balkans and elsewhere"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_OPENING_CONTINUED_ADVICE: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-opening-continued-advice"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mod"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Will go on giving expert advice wherever it is of use and asked for.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Planned,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(166), last: Count(166) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("continue to provide its expert advice"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_OPENING_SLOVAKIA_EXPORTS_KNOW_HOW: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-opening-slovakia-exports-know-how"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Passes its know-how in reform on to countries whose need is as great as that of Slovakia once was.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Slovakia exports its know-how in security sector reform"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_OPENING_SLOVAKIA_TRANSFORMED_MILITARY: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-opening-slovakia-transformed-military"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Over years of effort, turned its Warsaw Pact military into a security force that is modern, effective and accountable.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("slovakia"), PhantomData),
    ])),
    status: Status::Done,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(162), last: Count(162) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("transformed a Warsaw-pact military"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_OPENING_TRAINING_AFGHAN_FORCES: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-opening-training-afghan-forces"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-armed-forces"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Its officers train the armed forces of Afghanistan.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("afghanistan"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mod"), scope: PhantomData },
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ArmedForcesPersonnel,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("afghanistan-armed-forces"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("our officers train the Afghan armed forces"))),
            inferred: Some(Prose(Cow::Borrowed("our officers: the speech is the message of the defence minister"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_OPENING_TRAINING_UKRAINE_OFFICERS: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-opening-training-ukraine-officers"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mod"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Trains junior staff officers from Ukraine in the training centre of the Partnership for Peace.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("northern-slovakia"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("pfp-training-centre-slovakia"), scope: PhantomData },
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ArmedForcesPersonnel,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("ukraine"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-pfp"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("train Ukrainian junior staff officers"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const VALASEK_OPENING_USE_PRESIDENCY: Activity = Activity {
    id: Id(Cow::Borrowed("valasek-opening-use-presidency"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Wants to use its coming presidency of the Security Council to help the UN become more effective in security sector reform.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advocacy,
    ])),
    status: Status::Planned,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(154), last: Count(154) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("use our upcoming presidency of the UN Security Council"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_BELARUS_SALW: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-belarus-salw"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs programmes on small arms and conventional ammunition in Belarus.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
        Area::ArmsControl,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("belarus"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-ddr-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(417), last: Count(417) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(413),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Programmes addressing SALW and conventional ammunitions in Belarus"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_BIH_DEFENCE: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-bih-defence"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Provided help with reforming the defence structures of Bosnia and Herzegovina.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Authorities,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("bosnia-and-herzegovina"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-capable-forces"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(410), last: Count(410) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("assistance in reforming the country's defence structures"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_BIH_DOCTRINE: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-bih-doctrine"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("bosnia-and-herzegovina"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Brought in a new doctrine for command and control, as a result of OSCE help.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
    ])),
    status: Status::Done,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    part_of: Some(Id(Cow::Borrowed("zannier-bih-defence"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(410), last: Count(410) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("introduced a new doctrine of command and control"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_BIH_INTELLIGENCE: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-bih-intelligence"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("bosnia-and-herzegovina"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Set up a modern intelligence service, as a result of OSCE help.")),
    areas: List(Cow::Borrowed(&[
        Area::IntelligenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
    ])),
    status: Status::Done,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    part_of: Some(Id(Cow::Borrowed("zannier-bih-defence"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(410), last: Count(410) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("established a modern intelligence service"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_BIH_PARLIAMENT: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-bih-parliament"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("bosnia-and-herzegovina"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Made parliament better able to exercise democratic control, as a result of OSCE help.")),
    areas: List(Cow::Borrowed(&[
        Area::ParliamentaryOversight,
        Area::DemocraticControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
    ])),
    status: Status::Done,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Parliamentarians,
    ])),
    part_of: Some(Id(Cow::Borrowed("zannier-bih-defence"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(410), last: Count(410) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("enhanced the capacity of parliament for democratic control"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_BORDER_GUARDS: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-border-guards"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carries out many activities that make border guards more capable.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::BorderGuards,
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("osce-border-concept-2005"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(426), last: Count(426) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("strengthening the capacities of border guards"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(426), last: Count(426) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("codifies the potential OSCE engagement in this area"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("basis")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_BORDER_STRATEGIES: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-border-strategies"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Develops strategies for integrated border management, in intense cooperation with others, for example within the Ohrid Process.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
        Area::RegionalCooperation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
        SupportKind::Coordination,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ohrid-process"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("development of integrated border management strategies in the SEE region"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_CARDS_PRESCREENING: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-cards-prescreening"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helped to train border police in screening asylum seekers and migrants beforehand.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
        Area::Displacement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    status: Status::Done,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unhcr"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("iom"), scope: PhantomData },
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::BorderGuards,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-cards"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("zannier-cards-training"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(431), last: Count(431) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("pre-screening asylum seekers and migrants (in cooperation with UNHCR and IOM)"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_CARDS_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-cards-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helped to train border police.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::BorderGuards,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-cards"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-border-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(431), last: Count(431) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the OSCE helped to train border police"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_CARDS_WORKSHOPS: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-cards-workshops"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Held workshops across borders with participants from all over South-Eastern Europe.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
        Area::RegionalCooperation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
        Id(Cow::Borrowed("serbia-and-montenegro"), PhantomData),
        Id(Cow::Borrowed("fyr-macedonia"), PhantomData),
        Id(Cow::Borrowed("kosovo"), PhantomData),
        Id(Cow::Borrowed("montenegro"), PhantomData),
        Id(Cow::Borrowed("greece"), PhantomData),
    ])),
    status: Status::Done,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-cards"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(431), last: Count(431) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Cross-border workshops involved participants"))),
            inferred: Some(Prose(Cow::Borrowed("No organiser is named; the sentence continues the account of what the OSCE did under the project."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(451), last: Count(451) },
            anchor: Some(Printed(Cow::Borrowed("Serbia and Montenegro, the Former Yugoslav Republic of Macedonia, Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Footnote to the sentence on the workshops."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_CENTRAL_ASIA_BORDER_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-central-asia-border-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gave several hundred border and customs officials basic training in border management and its operational side.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("uzbekistan"), PhantomData),
        Id(Cow::Borrowed("turkmenistan"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::BorderGuards,
        Beneficiary::CustomsOfficials,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("uzbekistan-state-border-service"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("uzbekistan-state-customs-service"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("turkmenistan-state-border-service"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("turkmenistan-state-customs-service"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-border-examples"), PhantomData),
        position: Count(5),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(434), last: Count(434) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("several hundred State Border and State Customs Service officials"))),
            inferred: Some(Prose(Cow::Borrowed("The sentence names no trainer; the section is about what the OSCE does."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_CODE_SEMINARS: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-code-seminars"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-cpc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Held regional and national seminars and workshops on the aims of the Code.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
        Area::ParliamentaryOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
        SupportKind::NormSetting,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("caucasus"), PhantomData),
        Id(Cow::Borrowed("central-asia"), PhantomData),
        Id(Cow::Borrowed("balkans"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2002/2003"))),
    status: Status::Done,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-pa"), scope: PhantomData },
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Parliamentarians,
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("osce-code-of-conduct-1994"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("zannier-cpc-parliament-project"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(396), last: Count(396) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(377),
            ])),
            anchor: Some(Printed(Cow::Borrowed("promoting the objectives of the Code of Conduct in the Caucasus"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("partners")),
                FieldName(Cow::Borrowed("basis")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(396), last: Count(396) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(377),
            ])),
            anchor: Some(Printed(Cow::Borrowed("promote awareness among legislators"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The project with the assembly promoted oversight by parliament; the text names legislators as those to be made aware."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_COE_COOPERATION: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-coe-cooperation"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Interacts with the Council of Europe on many of the issues on which it works with the EU, and in a more operational way than before.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::PoliceReform,
        Area::Democratisation,
        Area::Governance,
        Area::HumanRights,
        Area::Displacement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("also our interaction with the Council of Europe"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_COMMUNITY_POLICING: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-community-policing"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Gives special weight to developing skills in community policing, above all in South-East Europe.")),
    areas: List(Cow::Borrowed(&[
        Area::CommunityPolicing,
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Special emphasis is given to developing community policing skills"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_CPC_PARLIAMENT_PROJECT: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-cpc-parliament-project"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-cpc"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carried out a project to promote parliamentary oversight of the military.")),
    areas: List(Cow::Borrowed(&[
        Area::ParliamentaryOversight,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
        SupportKind::NormSetting,
    ])),
    date: Some(Date(Cow::Borrowed("2002/2003"))),
    status: Status::Done,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-pa"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(396), last: Count(396) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(377),
            ])),
            anchor: Some(Printed(Cow::Borrowed("CPC project implemented in 2002-2003 jointly"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_ENVSEC_CAUCASUS: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-envsec-caucasus"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Cooperates with UNDP in the Caucasus through the ENVSEC programme.")),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("caucasus"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("envsec"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-un-agencies"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNDP through the ENVSEC programme in the Caucasus"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_EU_COOPERATION: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-eu-cooperation"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works closely with the EU on issues such as judicial and police reform, institutions, rights and refugees, above all in South-Eastern Europe but increasingly elsewhere.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::PoliceReform,
        Area::Democratisation,
        Area::Governance,
        Area::HumanRights,
        Area::Displacement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The OSCE works closely with the European Union"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_FYROM_BORDER_POLICE: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-fyrom-border-police"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helped the interior ministry with basic training for the new border police.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("fyr-macedonia"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::BorderGuards,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("fyr-macedonia-interior-ministry"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-border-examples"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(432), last: Count(432) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("assisted the Ministry of Interior with the basic training"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_FYROM_CURRICULUM: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-fyrom-curriculum"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Contributed to developing the curriculum for the border police.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
        SupportKind::PolicyDevelopment,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("fyr-macedonia"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::BorderGuards,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("fyr-macedonia-interior-ministry"), scope: PhantomData },
    ])),
    part_of: Some(Id(Cow::Borrowed("zannier-fyrom-border-police"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(432), last: Count(432) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("contributing to curriculum development"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_FYROM_EXERCISES: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-fyrom-exercises"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Contributed to creating practical training exercises for the border police.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("fyr-macedonia"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::BorderGuards,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("fyr-macedonia-interior-ministry"), scope: PhantomData },
    ])),
    part_of: Some(Id(Cow::Borrowed("zannier-fyrom-border-police"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(432), last: Count(432) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the creation of practical training exercises"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_FYROM_TRAINING_TEAM: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-fyrom-training-team"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Made the ministry's own training team more capable.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("fyr-macedonia"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Educators,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("fyr-macedonia-interior-ministry"), scope: PhantomData },
    ])),
    part_of: Some(Id(Cow::Borrowed("zannier-fyrom-border-police"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(432), last: Count(432) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("developing the capacity of the Ministry's training team"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_GEORGIA_CONSCRIPTION: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-georgia-conscription"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("georgian-border-guard"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Will end conscription to the border guard.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("georgia"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2006"))),
    status: Status::Planned,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("georgian-border-guard-programme"), PhantomData),
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
            anchor: Some(Printed(Cow::Borrowed("Conscription will be ended"))),
            inferred: Some(Prose(Cow::Borrowed("'Before the end of this year', said in 2006."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_GEORGIA_CONTRACTS: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-georgia-contracts"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("georgian-border-guard"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Will become a service of contracted staff only before the end of 2006.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("georgia"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2006"))),
    status: Status::Planned,
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("georgian-border-guard-programme"), PhantomData),
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
            anchor: Some(Printed(Cow::Borrowed("the GBG will move to a fully contracted service"))),
            inferred: Some(Prose(Cow::Borrowed("'Before the end of this year', said in 2006."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_GEORGIA_REPLACEMENT: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-georgia-replacement"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("georgian-border-guard"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Will replace its present 1,500 conscripts a year by 400 professionals on long contracts.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("georgia"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2006"))),
    status: Status::Planned,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::BorderGuards,
    ])),
    programmes: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("georgian-border-guard-programme"), PhantomData),
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
            anchor: Some(Printed(Cow::Borrowed("conscript Border Guards will be replaced by 400"))),
            inferred: Some(Prose(Cow::Borrowed("'Before the end of this year', said in 2006."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_JUDICIAL_SECTOR: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-judicial-sector"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works to strengthen the judicial sector of each country that hosts a mission.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(445), last: Count(446) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("strengthening the judicial sector in each of the mission host countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("summary")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(441), last: Count(442) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("In South-East Europe the OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_KPS_MANAGEMENT: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-kps-management"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("kosovo-police-service-school"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Taught officers how to supervise and manage, so that the police service will last.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("kosovo-police-service"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("officers were instructed on supervision and management techniques"))),
            inferred: Some(Prose(Cow::Borrowed("The sentence names no teacher; it continues the account of the school."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_KPSS_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-kpss-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("kosovo-police-service-school"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Trains officers in the principles and practice of democratic policing and human rights, with domestic violence, human trafficking and community policing among the subjects.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
        Area::HumanRights,
        Area::CommunityPolicing,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("zannier-community-policing"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Kosovo Police Service School trains officers"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_KYRGYZSTAN_BORDER_PROJECTS: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-kyrgyzstan-border-projects"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-centre-bishkek"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs projects with local NGOs that use mediation, dialogue and negotiation to prevent tensions in border areas, over land and water or between residents and border guards.")),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
        Area::ConflictPrevention,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kyrgyzstan"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::LocalCommunities,
        Beneficiary::BorderGuards,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-border-examples"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(433), last: Count(433) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implements projects to prevent tensions in border areas"))),
            inferred: Some(Prose(Cow::Borrowed("Residents and border guards are those between whom the projects mediate; local NGOs are partners."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_KYRGYZSTAN_CONFIDENCE: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-kyrgyzstan-confidence"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports confidence building by helping the agencies of law enforcement and the population to talk with each other.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PoliceReform,
        Area::ConflictPrevention,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kyrgyzstan"), PhantomData),
    ])),
    date: Some(Date(Cow::Borrowed("2005-03/.."))),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
        Beneficiary::PoliceOfficers,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-rule-of-law-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(440), last: Count(440) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("processes in Kyrgyzstan since the March 2005 events"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_KYRGYZSTAN_OPEN_DOORS: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-kyrgyzstan-open-doors"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-centre-bishkek"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Arranged open-door events at police stations.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::CommunityPolicing,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kyrgyzstan"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
        Beneficiary::PoliceOfficers,
    ])),
    part_of: Some(Id(Cow::Borrowed("zannier-kyrgyzstan-confidence"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(440), last: Count(440) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("open-door events at the police stations"))),
            inferred: Some(Prose(Cow::Borrowed("Open doors are for all who live there; Bishkek lies in Kyrgyzstan."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_KYRGYZSTAN_SCHOOL_VISITS: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-kyrgyzstan-school-visits"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-centre-bishkek"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Arranged for police officers to visit schools.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::CommunityPolicing,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kyrgyzstan"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
        Beneficiary::Youth,
    ])),
    part_of: Some(Id(Cow::Borrowed("zannier-kyrgyzstan-confidence"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(440), last: Count(440) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("initiatives such as school visits of police officers"))),
            inferred: Some(Prose(Cow::Borrowed("Those met at schools are taken to be young people; Bishkek lies in Kyrgyzstan."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_MELANGE: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-melange"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Destroys or processes Mélange, a highly toxic missile fuel.")),
    areas: List(Cow::Borrowed(&[
        Area::ArmsControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("armenia"), PhantomData),
        Id(Cow::Borrowed("georgia"), PhantomData),
        Id(Cow::Borrowed("uzbekistan"), PhantomData),
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-ddr-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(418), last: Count(418) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(413),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Destruction or processing of highly toxic \"Mélange\" missile fuel"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_MOLDOVA_PROGRAMME: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-moldova-programme"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-moldova"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("moldova"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Prepare a programme that converts the military and brings soldiers back into civilian life, within a wider programme of defence reform.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceConversion,
        Area::DefenceReform,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("moldova"), PhantomData),
    ])),
    status: Status::Planned,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::FormerMilitaryPersonnel,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(420), last: Count(420) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(413),
            ])),
            anchor: Some(Printed(Cow::Borrowed("as part of a wider programme of defence reform"))),
            inferred: Some(Prose(Cow::Borrowed("The programme is only being discussed."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_MOLDOVA_TALKS: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-moldova-talks"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-moldova"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Discusses with the authorities of Moldova how to convert the military and bring soldiers back into civilian life.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceConversion,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("moldova"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Authorities,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("moldova"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-ddr-examples"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(420), last: Count(420) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(413),
            ])),
            anchor: Some(Printed(Cow::Borrowed("currently in discussions with the Moldovan authorities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_NATO_SECURITY: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-nato-security"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Provides security for operations of the OSCE.")),
    areas: List(Cow::Borrowed(&[
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(471), last: Count(471) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("security provision by NATO for OSCE operations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_NATO_SSR: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-nato-ssr"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Goes on cooperating with NATO, among other things on support to security sector reform and governance.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::Governance,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(471), last: Count(471) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("supporting SSR and governance"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_POLICE_ASSISTANCE: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-police-assistance"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs activities or programmes that assist the police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("armenia"), PhantomData),
        Id(Cow::Borrowed("azerbaijan"), PhantomData),
        Id(Cow::Borrowed("georgia"), PhantomData),
        Id(Cow::Borrowed("kazakhstan"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("police assistance activities or programmes in Armenia, Azerbaijan, Georgia and Kazakhstan"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_POLICE_ASSISTANCE_TAILOR_MADE: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-police-assistance-tailor-made"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Carries out police assistance tailored to the requirements of single participating states.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::MemberStates,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(375), last: Count(375) },
            headings: List(Cow::Borrowed(&[
                Count(367),
            ])),
            anchor: Some(Printed(Cow::Borrowed("several tailor-made assistance activities"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_POLICE_REFORM: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-police-reform"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helps to reform the police.")),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("albania"), PhantomData),
        Id(Cow::Borrowed("croatia"), PhantomData),
        Id(Cow::Borrowed("fyr-macedonia"), PhantomData),
        Id(Cow::Borrowed("kosovo"), PhantomData),
        Id(Cow::Borrowed("kyrgyzstan"), PhantomData),
        Id(Cow::Borrowed("montenegro"), PhantomData),
        Id(Cow::Borrowed("serbia"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PoliceOfficers,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-capable-forces"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("police reform in Albania, Croatia, FYROM, Kosovo, Kyrgyzstan, Montenegro and Serbia"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_REGIONAL_INITIATIVES: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-regional-initiatives"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Its field operations co-ordinate with each other and with other organisations to support regional initiatives, for instance on cooperation across borders and on refugee return.")),
    areas: List(Cow::Borrowed(&[
        Area::RegionalCooperation,
        Area::BorderManagement,
        Area::Displacement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(457), last: Count(457) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(453),
            ])),
            anchor: Some(Printed(Cow::Borrowed("OSCE field operations co-ordinate with one another and other organizations"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_SAFE_STORAGE: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-safe-storage"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs programmes for storing weapons safely.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
        Area::ArmsControl,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-ddr-range"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(415), last: Count(415) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(413),
            ])),
            anchor: Some(Printed(Cow::Borrowed("surplus weapon collection and safe storage programmes"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_SALW_PROJECTS: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-salw-projects"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Cooperates with UNDP on carrying out projects on small arms under a memorandum.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("osce-undp-salw-mou"), PhantomData),
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-un-agencies"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the MOU on the implementation of SALW-related projects"))),
            inferred: Some(Prose(Cow::Borrowed("The memorandum stands in the same brackets, after 'UNDP through'."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_SPREAD_NORMS: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-spread-norms"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Spreads normative concepts, with the Code as the main means.")),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::NormSetting,
    ])),
    status: Status::Ongoing,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("osce-code-of-conduct-1994"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(377), last: Count(377) },
            headings: List(Cow::Borrowed(&[
                Count(367),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Spreading normative concepts: the role of the Code"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_STOCKPILE_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-stockpile-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Trains security forces to manage stockpiles.")),
    areas: List(Cow::Borrowed(&[
        Area::SmallArms,
        Area::ArmsControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::ArmedForcesPersonnel,
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-ddr-range"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(415), last: Count(415) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(413),
            ])),
            anchor: Some(Printed(Cow::Borrowed("stockpile management training for security forces"))),
            inferred: Some(Prose(Cow::Borrowed("'Security forces' are taken as the group trained."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_TAJIKISTAN_MINES: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-tajikistan-mines"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes mine action.")),
    areas: List(Cow::Borrowed(&[
        Area::MineAction,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("tajikistan"), PhantomData),
    ])),
    status: Status::Ongoing,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(417), last: Count(417) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(413),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mine action in Tajikistan"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_UKRAINE_ARMED_FORCES: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-ukraine-armed-forces"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Supports the government of Ukraine in making its armed forces more professional.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Authorities,
    ])),
    recipients: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("ukraine"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-ddr-examples"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(419), last: Count(419) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(413),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Support to the Ukrainian government in its efforts to professionalise"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_UKRAINE_REINTEGRATION: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-ukraine-reintegration"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-project-coordinator-ukraine"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Started activities, together with NATO, that are to bring former soldiers back into civilian life and give them the job skills for it.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceConversion,
        Area::Ddr,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    status: Status::Done,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::FormerMilitaryPersonnel,
    ])),
    part_of: Some(Id(Cow::Borrowed("zannier-ukraine-armed-forces"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(419), last: Count(419) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(413),
            ])),
            anchor: Some(Printed(Cow::Borrowed("reintegrating former military personnel into civilian life"))),
            inferred: Some(Prose(Cow::Borrowed("The text says 'initiated', so the start is done."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_UNHCR_KYRGYZSTAN: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-unhcr-kyrgyzstan"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Cooperates with UNHCR in Kyrgyzstan.")),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kyrgyzstan"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unhcr"), scope: PhantomData },
    ])),
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-un-agencies"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNHCR in Kyrgyzstan"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_WAR_CRIMES_COOPERATION: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-war-crimes-cooperation"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has eased cooperation between states on proceedings about war crimes.")),
    areas: List(Cow::Borrowed(&[
        Area::TransitionalJustice,
        Area::JusticeReform,
        Area::RegionalCooperation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    status: Status::Done,
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-rule-of-law-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(441), last: Count(442) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("inter-state cooperation on war crimes proceedings"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_WAR_CRIMES_MEETINGS: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-war-crimes-meetings"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Has eased meetings of judges, prosecutors and government officials on war crimes proceedings.")),
    areas: List(Cow::Borrowed(&[
        Area::TransitionalJustice,
        Area::JusticeReform,
        Area::RegionalCooperation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    status: Status::Done,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Judges,
        Beneficiary::Prosecutors,
        Beneficiary::CivilianOfficials,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(441), last: Count(442) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("meetings among judges, prosecutors and government officials"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_WAR_CRIMES_STATES: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-war-crimes-states"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("south-eastern-europe"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("States of the region, supported by OSCE missions, take further steps towards judicial cooperation with each other on war crimes trials, prosecution included.")),
    areas: List(Cow::Borrowed(&[
        Area::TransitionalJustice,
        Area::JusticeReform,
        Area::RegionalCooperation,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    status: Status::Ongoing,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(443), last: Count(445) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("steps toward inter-state judicial cooperation on war crimes trials"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(443), last: Count(445) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Supported by OSCE missions, countries of the region"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("partners")),
                FieldName(Cow::Borrowed("actors")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const ZANNIER_WEAPON_COLLECTION: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-weapon-collection"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Runs programmes to collect surplus weapons.")),
    areas: List(Cow::Borrowed(&[
        Area::Ddr,
        Area::SmallArms,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::DirectDelivery,
    ])),
    status: Status::Ongoing,
    item: Some(Item {
        list: Id(Cow::Borrowed("zannier-ddr-range"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(415), last: Count(415) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(413),
            ])),
            anchor: Some(Printed(Cow::Borrowed("surplus weapon collection and safe storage programmes"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

pub(super) const TABLE: &[Activity] = &[
    BURIAN_SLOVAKIA_CONSIDERS_AFRICA_SEMINAR,
    BURIAN_SLOVAKIA_EXPLORES_OPINIONS,
    HAENGGI_C34_DISCUSSES,
    HAENGGI_C34_REQUEST,
    HAENGGI_DCAF_DESK_RESEARCH,
    HAENGGI_ECOSOC_TAKES_UP_SSR,
    HAENGGI_UN_DEMINING,
    HAENGGI_UN_SMALL_ARMS,
    HAENGGI_UNDP_JSSR,
    HAENGGI_UNDP_PROMOTES_SSR,
    HAENGGI_UNSC_CALLS_FOR_SSR,
    IFSSR_DAC_INSECURITY_WORK,
    IFSSR_DAC_STABILISING_WORK,
    IFSSR2_CPDC_EVALUATION_WORK,
    IFSSR2_JAMAICA_NATIONAL_STRATEGY,
    IFSSR2_JAMAICA_REVIEW,
    IFSSR2_NIGERIA_PRISON_REFORM,
    IFSSR2_PILOT_PLAN,
    IGO_COE_ASSISTS_REFORM,
    IGO_COE_CIVIL_SOCIETY,
    IGO_COE_CRIME,
    IGO_COE_DEMOCRATISATION,
    IGO_COE_INSTITUTIONS,
    IGO_COE_JUSTICE,
    IGO_COE_NORMS_COURT,
    IGO_COE_NORMS_TREATIES,
    IGO_COE_POLICE,
    IGO_COUNCIL_MANAGE,
    IGO_COUNCIL_OWN_SECURITY,
    IGO_COUNCIL_PREVENT,
    IGO_COUNCIL_STABILISE,
    IGO_DAC_CONCEPT_WORK,
    IGO_DAC_ODA_AGREEMENT,
    IGO_DAC_ODA_REVIEW,
    IGO_DAC_REVIEW_1997,
    IGO_EC_ARMED_FORCES,
    IGO_EC_CIVIL_MANAGEMENT,
    IGO_EC_CIVIL_OVERSIGHT,
    IGO_EC_CONFLICT_PREVENTION,
    IGO_EC_DDR_SALW,
    IGO_EC_JUSTICE,
    IGO_EC_LAW_ENFORCEMENT,
    IGO_EC_NEIGHBOURING_STATES,
    IGO_EC_NEIGHBOURS,
    IGO_EC_POTENTIAL_MEMBERS,
    IGO_EC_PUBLIC_SECURITY,
    IGO_EC_REGIONAL_CAPACITY,
    IGO_ECOWAS_CODE,
    IGO_ECOWAS_CONFLICT,
    IGO_ECOWAS_DAKAR,
    IGO_ECOWAS_HANDBOOK,
    IGO_EU_BORDERS_MIGRATION,
    IGO_EU_DDR,
    IGO_EU_JUSTICE_PROGRAMMES,
    IGO_EU_MILITARY_ASPECTS,
    IGO_EU_OVERSIGHT_MECHANISMS,
    IGO_EU_POLICE_COLLEGE,
    IGO_EU_POLICE_REFORM,
    IGO_EU_PUBLIC_FINANCE,
    IGO_EU_SSR_MISSION,
    IGO_NATO_DEFENCE_REFORM,
    IGO_NATO_DEMOCRATIC_CONTROL,
    IGO_NATO_DEMOCRATIC_GOVERNANCE,
    IGO_NATO_PAP_DIB_CONTROL,
    IGO_NATO_PARLIAMENTARY_OVERSIGHT,
    IGO_NATO_PARTNERSHIPS,
    IGO_NATO_PFP_TRANSPARENCY,
    IGO_OECD_RELATIONS,
    IGO_OSCE_ARMS_CONTROL,
    IGO_OSCE_BORDER,
    IGO_OSCE_CONFLICT_PREVENTION,
    IGO_OSCE_CRISIS,
    IGO_OSCE_DEMOCRATIC_CONTROL,
    IGO_OSCE_DEMOCRATISATION,
    IGO_OSCE_FIELD_ACTIVITIES,
    IGO_OSCE_HUMAN_RIGHTS,
    IGO_OSCE_MEDIA,
    IGO_OSCE_MILITARY_REFORM,
    IGO_OSCE_POLICE,
    IGO_OSCE_REHABILITATION,
    IGO_OSCE_SALW,
    IGO_OSCE_TERRORISM,
    IGO_PACE_NORMS,
    IGO_PACT_BORDERS,
    IGO_PACT_CONVERSION,
    IGO_PACT_CRIME,
    IGO_PACT_DEFENCE_COOPERATION,
    IGO_PACT_DEMOBILISATION,
    IGO_PACT_INVENTORY,
    IGO_PACT_JUSTICE,
    IGO_PACT_OHRID,
    IGO_PACT_POLICE,
    IGO_PACT_POLICE_FORUM,
    IGO_PACT_POLICE_TRAINING,
    IGO_PACT_RECONSTRUCTION,
    IGO_WORLD_BANK_COMMUNITIES,
    IGO_WORLD_BANK_CPR_STOCKTAKING,
    IGO_WORLD_BANK_DDR,
    IGO_WORLD_BANK_DISPLACED,
    IGO_WORLD_BANK_DISPLACED_EFFORT,
    IGO_WORLD_BANK_EX_COMBATANTS_EFFORT,
    IGO_WORLD_BANK_FRAMEWORK_1997,
    IGO_WORLD_BANK_INSTITUTIONS,
    IGO_WORLD_BANK_MINE_ACTION_EFFORT,
    IGO_WORLD_BANK_MINES,
    IGO_WORLD_BANK_PER,
    IGO_WORLD_BANK_PROMOTION_OF_RECOVERY,
    IGO_WORLD_BANK_RUNS_POST_CONFLICT_FUND,
    IGO_WORLD_BANK_SECURITY_RELATED,
    IGO_WORLD_BANK_SERVICES,
    IGO_WORLD_BANK_SOCIAL_CAPITAL,
    IGO_WORLD_BANK_SOCIAL_NEEDS,
    IGO_WORLD_BANK_SPENDING_TRADITION,
    IGO_WORLD_BANK_TRUST_FUNDS,
    KUBIS_ORGANISATIONS_OWN_CONCEPTS,
    KUBIS_ORGANISATIONS_SECURITY_ACTIVITIES,
    KUBIS_SECRETARIAT_SETS_UP_INVENTORY,
    KUBIS_SLOVAKIA_DEALS_WITH_SITUATIONS,
    KUBIS_SLOVAKIA_PLANS_ROUNDTABLES,
    KUBIS_SLOVAKIA_PROMOTES_DEBATE,
    KUBIS_UN_SUPPORTS_SSR,
    MAURING_BUS,
    MAURING_CSC_QUICK_IMPACT,
    MAURING_CSC_TRADITIONAL_CONCERNS,
    MAURING_ISSR_DELIVERS_RECOMMENDATIONS,
    MAURING_ISSR_RESEARCH,
    MAURING_NORTHERN_IRELAND_REVIEW,
    MAURING_OSCE_CONSULTATIONS,
    MAURING_OUTREACH,
    MAURING_OUTREACH_BILL_BOARDS,
    MAURING_OUTREACH_HOTLINE,
    MAURING_OUTREACH_OPINION_POLLING,
    MAURING_OUTREACH_TV_ADVERTS,
    MAURING_OUTREACH_WEBSITE,
    MAURING_RADIO_DEBATES,
    MAURING_STAGES_1_2_ENVIRONMENT,
    MAURING_STAGES_1_2_THREATS,
    MAURING_STAGES_3_5_ASSESSMENT,
    MAURING_STAGES_3_5_GAP_ANALYSIS,
    MAURING_STAGES_3_5_NEEDS,
    MAURING_TV_DEBATES,
    MAURING_UNDP_LEADS_ISSR,
    NATO_BI_PRACTICAL_TOOLS,
    NATO_DCAF_BROADER_WORK,
    NATO_DCAF_DEFENCE_REFORM,
    NATO_DCAF_ENGAGEMENT,
    NATO_DCAF_GENDER,
    NATO_DCAF_GOVERNANCE,
    NATO_DEFENCE_PROGRAMMES,
    NATO_PAP_DIB_SSR,
    NATO_PEACE_SUPPORT_OPERATIONS,
    NATO_SECURITY_FORCES_UKRAINE,
    NATO_TERRORISM_SSR,
    OV_AU_ASSESSMENT_MISSIONS,
    OV_AU_COMPONENT_A,
    OV_AU_COMPONENT_B,
    OV_AU_COMPONENT_C,
    OV_AU_DISSEMINATION,
    OV_AU_PROGRAMME_SUPPORT,
    OV_AU_STEP_CURRICULA,
    OV_AU_STEP_DISSEMINATION,
    OV_AU_TRAINING,
    OV_ECOWAS_ROADMAP_GUINEA_BISSAU,
    OV_ECOWAS_SUPPORT_MEMBERS,
    OV_EU_DELEGATION_REPORTING,
    OV_EU_MATRIX_PILOT,
    OV_EU_MATRIX_READJUSTMENT,
    OV_EU_MATRIX_SECOND,
    OV_EU_STEP_ANALYSES,
    OV_EU_STEP_EVALUATION_GUIDELINES,
    OV_EU_STEP_MATRIX,
    OV_EU_STEP_RISK_METHOD,
    OV_EU_STEP_TASK_FORCE,
    OV_NATO_ASSISTS,
    OV_NATO_BI_PRACTICES,
    OV_NATO_BI_TAILORED,
    OV_NATO_BI_TOOLS,
    OV_NATO_CAPABILITIES,
    OV_NATO_INSTITUTION_BUILDING,
    OV_NATO_LOCAL_FORCES,
    OV_NATO_SPECIALISED,
    OV_NATO_STRATEGIC_ADVICE,
    OV_OSCE_ADVICE_FIELD,
    OV_OSCE_SUPPORT_STATES,
    OV_OSCE_SUPPORTS_SSGR,
    PO_EU_MISSION_UKRAINE_GOOD_GOVERNANCE,
    PO_EU_MISSION_UKRAINE_HUMAN_RIGHTS,
    PO_EUAM_IRAQ_WOMEN,
    PO_EUTM_RCA_TRAINING,
    PO_EUTM_SOMALIA_TRAINING,
    PO_MINUSCA_DEMOCRATIC_CONTROL,
    PO_MINUSCA_DIVISION_OF_LABOUR,
    PO_MINUSCA_SECURITY_STRATEGIES,
    PO_MONUSCO_WOMEN,
    PO_OSCE_MISSION_BIH_PUBLIC_TRUST,
    PO_OSCE_MISSION_SERBIA_GOOD_GOVERNANCE,
    PO_OSCE_MISSION_SERBIA_HUMAN_RIGHTS,
    PO_OSCE_MISSION_SERBIA_PUBLIC_TRUST,
    PO_RESOLUTE_SUPPORT_ADVISE,
    PO_RESOLUTE_SUPPORT_ASSIST,
    PO_RESOLUTE_SUPPORT_TRAIN,
    PO_UNMISS_DEMOCRATIC_CONTROL,
    PO_UNMISS_DIVISION_OF_LABOUR,
    PO_UNMISS_SECURITY_STRATEGIES,
    PO_UNSMIL_DIALOGUE,
    PO_UNSOM_DEMOCRATIC_CONTROL,
    PO_UNSOM_DIVISION_OF_LABOUR,
    PO_UNSOM_SECURITY_STRATEGIES,
    SLAY_BRATISLAVA_CENTRE_CIS,
    SLAY_CRAVERO_GREETINGS,
    SLAY_HELPS_SLOVAKIA_DONOR,
    SLAY_MIZSEI_GREETINGS,
    SLAY_SLOVAKIA_UNSC_TENURE,
    SUMMARY_AU_BEGINS_ACTIVITIES,
    SUMMARY_AU_LONG_RECORD,
    SUMMARY_AU_MECHANISMS,
    SUMMARY_DAC_GUIDELINES,
    SUMMARY_DAC_IF_SSR,
    SUMMARY_DISCUSSION_SERIES,
    SUMMARY_DPKO_UNDP_STOCKTAKING,
    SUMMARY_ECOWAS_BEGINS_ACTIVITIES,
    SUMMARY_ECOWAS_INITIATIVES,
    SUMMARY_ECOWAS_LONG_RECORD,
    SUMMARY_ECOWAS_MECHANISMS,
    SUMMARY_EU_COMMISSION_CONCEPT,
    SUMMARY_EU_CONCEPTUALISING,
    SUMMARY_EU_COUNCIL_CONCEPT,
    SUMMARY_ISSR_BLUEPRINT,
    SUMMARY_NATO_LONG_RECORD,
    SUMMARY_NATO_OUTREACH,
    SUMMARY_OSCE_FIELD_ACTIVITIES,
    SUMMARY_OSCE_ISSR_AWARENESS,
    SUMMARY_OSCE_LONG_RECORD,
    SUMMARY_OSCE_POST_CONFLICT_ACTIVITIES,
    SUMMARY_PAP_DIB_BUDGETING,
    SUMMARY_PAP_DIB_CONSEQUENCES,
    SUMMARY_PAP_DIB_PERSONNEL,
    SUMMARY_SLOVAKIA_PROMOTES_DEBATE,
    SUMMARY_UN_COMMON_DDR_APPROACH,
    SUMMARY_UNDP_COMMUNITY_POLICING,
    SUMMARY_UNDP_OWN_APPROACH,
    SUMMARY_UNDP_PARLIAMENTARY_OVERSIGHT,
    SUMMARY_UNDP_POLICE_REFORM,
    SUMMARY_UNDP_SECURITY_REVIEWS,
    SUMMARY_UNOWA_INITIATIVES,
    SUMMARY_UNSC_DEBATE_JULY_2005,
    UKRAINE_ANTI_CORRUPTION,
    UKRAINE_COOPERATION_WITH_BODIES,
    UKRAINE_JWGDR_AUSPICES,
    UKRAINE_JWGDR_CIVIL_MILITARY_RELATIONS,
    UKRAINE_JWGDR_DEFENCE_PLANNING,
    UKRAINE_JWGDR_OVERSIGHT_AND_MANAGEMENT,
    UKRAINE_JWGDR_POLICY_DEVELOPMENT,
    UKRAINE_MAPPING_STUDY,
    UKRAINE_PFP_TRAINING,
    UKRAINE_TRUST_FUND_SUPPORT,
    UNA_A57_ENCOURAGES_UNIT,
    UNA_A60_REQUESTS,
    UNA_ANNAN_PRESS,
    UNA_AU_CONSIDERS_CODE,
    UNA_BRANCH_ADVISES,
    UNA_BRANCH_ASSISTS,
    UNA_BRANCH_DDR,
    UNA_BRANCH_MONITORS,
    UNA_BRANCH_PROMOTES,
    UNA_DDA_CONFIDENCE,
    UNA_DDA_DDR,
    UNA_DDA_MINE_FOCAL_POINT,
    UNA_DDA_NORMS,
    UNA_DDA_PLANS_MEASURES,
    UNA_DDA_PROGRAMME_OF_ACTION,
    UNA_DDA_SMALL_ARMS_INFO,
    UNA_DDA_SUPPORTS_MEASURES,
    UNA_DDA_UNMAS,
    UNA_DPA_ECPS,
    UNA_DPA_GUIDES,
    UNA_DPA_ICNRD_PARTICIPATES,
    UNA_DPA_ICNRD_SUPPORTS,
    UNA_DPA_LINK_SMALL_ARMS,
    UNA_DPA_OPERATIONS_LAW_ENFORCEMENT,
    UNA_DPKO_DEFENCE_DISCUSSION,
    UNA_DPKO_SUPPORTS_MISSIONS,
    UNA_ECOSOC_PBC_INTEREST,
    UNA_ECOWAS_DRAWS_CODE,
    UNA_INSTRAW_BEST_PRACTICES,
    UNA_INSTRAW_INFORMATION,
    UNA_INSTRAW_RESEARCH,
    UNA_INSTRAW_TRAINING,
    UNA_LATIN_AMERICA_GOVERNANCE,
    UNA_MISSIONS_OPERATIONALISE,
    UNA_OHCHR_ACCOUNTABILITY,
    UNA_OHCHR_CAPACITIES,
    UNA_OHCHR_PEACE_OPERATIONS_ADVICE,
    UNA_OHCHR_PEACE_OPERATIONS_TRAINING,
    UNA_OHCHR_POLICY_TOOLS,
    UNA_OHCHR_TRAINING,
    UNA_PBPS_ADVISES,
    UNA_PBPS_BEST_PRACTICES,
    UNA_PBPS_LEARNS,
    UNA_PBPS_POLICY,
    UNA_PBPS_STUDY,
    UNA_PBSO_BEST_PRACTICES,
    UNA_PBSO_INFORMATION,
    UNA_PBSO_PROGRESS,
    UNA_POLICE_COMPONENTS_ENFORCE,
    UNA_POLICE_COMPONENTS_REBUILD,
    UNA_POLICE_DIVISION_GUIDES,
    UNA_SC_CALLS_FOR_SSR,
    UNA_SC_DEFINES_COMPONENTS,
    UNA_SPC_SSR,
    UNA_UNODC_FIELD_PROJECTS,
    UNA_UNODC_IMPLEMENTATION,
    UNA_UNODC_LEGISLATION,
    UNA_UNODC_RATIFICATION,
    UNA_UNREC_CODE,
    UNP_BDP_LEGISLATIVE,
    UNP_CREATE_PBC,
    UNP_EXECUTIVE_OVERSIGHT,
    UNP_GLOBAL_CONFERENCES,
    UNP_INCORPORATE_ISSUES,
    UNP_INVENTORY,
    UNP_JSSR_OVERSIGHT,
    UNP_MINE_ADVOCACY,
    UNP_MINE_AWARENESS,
    UNP_MINE_CLEARANCE,
    UNP_MINE_STOCKPILES,
    UNP_MINE_VICTIMS,
    UNP_MONUC_SSR,
    UNP_ODA_EXTENSION,
    UNP_OHCHR_TOOLS,
    UNP_OHCHR_TRAINING,
    UNP_OPS_DDR,
    UNP_OPS_MINES,
    UNP_OPS_RULE_OF_LAW,
    UNP_OPS_SALW,
    UNP_POLICE_COMPONENTS,
    UNP_SALW_NEGOTIATIONS,
    UNP_STANDARDS_CODES,
    UNP_UN_CIVIL_MANAGEMENT,
    UNP_UN_CIVIL_SOCIETY,
    UNP_UN_CORRECTIONS,
    UNP_UN_DDR,
    UNP_UN_JUDICIARY,
    UNP_UN_PARLIAMENTARY_OVERSIGHT,
    UNP_UN_POLICE,
    UNP_UNAMA_SSR,
    UNP_UNMIL_SSR,
    UNP_UNSC_TO_DISCUSS,
    UNP_WMD_BIOLOGICAL,
    UNP_WMD_CHEMICAL,
    UNP_WMD_NUCLEAR,
    UNX_ALBANIA_WEAPONS,
    UNX_ARGENTINA_CONSENSUS,
    UNX_BDP_ACCESS_TO_JUSTICE,
    UNX_BDP_PARLIAMENTS,
    UNX_BOSNIA_AMMUNITION,
    UNX_BOSNIA_DEFENCE_COMMISSION,
    UNX_BOSNIA_DIALOGUE,
    UNX_BRAZIL_JUSTICE,
    UNX_CANTONMENT,
    UNX_CIVILIAN_POLICE,
    UNX_COURT_RWANDA,
    UNX_COURT_SIERRA_LEONE,
    UNX_COURT_YUGOSLAVIA,
    UNX_DEMOBILISATION,
    UNX_DPKO_DDR_GUIDELINES,
    UNX_DPKO_DDR_PRACTICES,
    UNX_DPKO_IACG,
    UNX_DPKO_MINES,
    UNX_DPKO_WOMEN,
    UNX_DRC_CHILD_MONITORING,
    UNX_EMBARGO_AFGHANISTAN,
    UNX_EMBARGO_DRC,
    UNX_GENDER_MAINSTREAMING,
    UNX_HAITI_POLICE,
    UNX_HONDURAS_ARGENTINA,
    UNX_HONDURAS_AUDIT,
    UNX_HONDURAS_UNDP_PROGRAMME,
    UNX_KOSOVO_POLICE_ADMINISTRATION,
    UNX_LIBERIA_DDR_RESOURCES,
    UNX_MONUC_CHILD_EXPERTS,
    UNX_MONUC_DDR_ADVICE,
    UNX_MONUC_FARDC,
    UNX_MONUC_POLICE,
    UNX_PERU_CIVIL_SOCIETY,
    UNX_POLICE_RECRUITMENT,
    UNX_POLICE_TRAINING,
    UNX_ROUNDTABLE,
    UNX_RWANDA_CONSTITUTION,
    UNX_RWANDA_PEACEBUILDING,
    UNX_SC_1647_PATROLS,
    UNX_SC_AUTHORISES_MISSIONS,
    UNX_SC_AUTHORISES_MONUC,
    UNX_SC_EXPERT_PANELS,
    UNX_SC_SMALL_ARMS,
    UNX_SC_TRUTH_COMMISSION,
    UNX_SERBIA_MOD_OFFICIALS,
    UNX_SERBIA_TRANSPARENCY,
    UNX_SMALL_ARMS_DESTRUCTION,
    UNX_SOLOMON_INDICATORS,
    UNX_SOLOMON_SURVEYS,
    UNX_SRSG_ARMY_LAW,
    UNX_TRAFFICKING,
    UNX_TRAFFICKING_BALKANS,
    UNX_UN_ELECTIONS,
    UNX_UN_RESOURCES,
    UNX_UNAMA_CAPACITY,
    UNX_UNAMA_COMMUNICATION,
    UNX_UNDP_BCPR_FIELD,
    UNX_UNDP_CIVIL_SOCIETY,
    UNX_UNDP_COMMUNITY_POLICING,
    UNX_UNDP_DDR,
    UNX_UNDP_DEFENCE_DIALOGUES,
    UNX_UNDP_ILLICIT_SMALL_ARMS,
    UNX_UNDP_JUDICIAL_REFORM,
    UNX_UNDP_MDG_COORDINATION,
    UNX_UNDP_MDG_MONITORING,
    UNX_UNDP_MILITARY_REFORM,
    UNX_UNDP_MINE_ACTION,
    UNX_UNDP_MINES_COORDINATION,
    UNX_UNDP_MINES_NATIONAL,
    UNX_UNDP_MOD_REFORM,
    UNX_UNDP_PARLIAMENT_CIS,
    UNX_UNDP_PARLIAMENTARY_OVERSIGHT,
    UNX_UNDP_POLICE_ADMINISTRATION,
    UNX_UNDP_POLICE_ADVICE,
    UNX_UNDP_POLICE_REFORM,
    UNX_UNDP_POST_CONFLICT_JUSTICE,
    UNX_UNDP_RULE_OF_LAW,
    UNX_UNDP_SECURITY_REVIEWS,
    UNX_UNDP_TRANSITIONAL_JUSTICE,
    UNX_UNDP_WHITE_BOOKS,
    UNX_UNICEF_CHILD_DDR,
    UNX_UNICEF_IDP,
    UNX_UNICEF_INFORMATION_SOLDIERS,
    UNX_UNICEF_INFORMATION_VIOLATIONS,
    UNX_UNICEF_PROTECTIVE_ENVIRONMENT,
    UNX_UNICEF_SCHOOLING,
    UNX_UNICEF_SCHOOLS,
    UNX_UNICEF_TRAINING,
    UNX_UNIFEM_DDR,
    UNX_UNIFEM_EARLY_WARNING,
    UNX_UNIFEM_ELECTIONS,
    UNX_UNIFEM_FINANCE,
    UNX_UNIFEM_JUSTICE,
    UNX_UNIFEM_PEACE_TALKS,
    UNX_UNIFEM_RECONSTRUCTION,
    UNX_UNIFEM_TECHNICAL,
    UNX_UNMAS_STANDARDS,
    UNX_UNMAS_SUDAN,
    UNX_UNMIL_COURT_BUILDINGS,
    UNX_UNMIL_JOINT_PATROLS,
    UNX_UNMIL_LEGAL_TRAINING,
    UNX_UNMIL_LEGISLATION,
    UNX_UNMIL_POLICE,
    UNX_UNTAC_JUSTICE,
    UNX_US_LIBERIA,
    VALASEK_CLOSING_PRESIDENCY_FOR_CONCEPT,
    VALASEK_CLOSING_UNDP_DDR_WORK,
    VALASEK_OPENING_ACADEMIES_NEW_OFFICERS,
    VALASEK_OPENING_ADVICE_ELSEWHERE,
    VALASEK_OPENING_ADVICE_SOUTH_CAUCASUS,
    VALASEK_OPENING_ADVICE_UKRAINE,
    VALASEK_OPENING_ADVICE_WESTERN_BALKANS,
    VALASEK_OPENING_CONTINUED_ADVICE,
    VALASEK_OPENING_SLOVAKIA_EXPORTS_KNOW_HOW,
    VALASEK_OPENING_SLOVAKIA_TRANSFORMED_MILITARY,
    VALASEK_OPENING_TRAINING_AFGHAN_FORCES,
    VALASEK_OPENING_TRAINING_UKRAINE_OFFICERS,
    VALASEK_OPENING_USE_PRESIDENCY,
    ZANNIER_BELARUS_SALW,
    ZANNIER_BIH_DEFENCE,
    ZANNIER_BIH_DOCTRINE,
    ZANNIER_BIH_INTELLIGENCE,
    ZANNIER_BIH_PARLIAMENT,
    ZANNIER_BORDER_GUARDS,
    ZANNIER_BORDER_STRATEGIES,
    ZANNIER_CARDS_PRESCREENING,
    ZANNIER_CARDS_TRAINING,
    ZANNIER_CARDS_WORKSHOPS,
    ZANNIER_CENTRAL_ASIA_BORDER_TRAINING,
    ZANNIER_CODE_SEMINARS,
    ZANNIER_COE_COOPERATION,
    ZANNIER_COMMUNITY_POLICING,
    ZANNIER_CPC_PARLIAMENT_PROJECT,
    ZANNIER_ENVSEC_CAUCASUS,
    ZANNIER_EU_COOPERATION,
    ZANNIER_FYROM_BORDER_POLICE,
    ZANNIER_FYROM_CURRICULUM,
    ZANNIER_FYROM_EXERCISES,
    ZANNIER_FYROM_TRAINING_TEAM,
    ZANNIER_GEORGIA_CONSCRIPTION,
    ZANNIER_GEORGIA_CONTRACTS,
    ZANNIER_GEORGIA_REPLACEMENT,
    ZANNIER_JUDICIAL_SECTOR,
    ZANNIER_KPS_MANAGEMENT,
    ZANNIER_KPSS_TRAINING,
    ZANNIER_KYRGYZSTAN_BORDER_PROJECTS,
    ZANNIER_KYRGYZSTAN_CONFIDENCE,
    ZANNIER_KYRGYZSTAN_OPEN_DOORS,
    ZANNIER_KYRGYZSTAN_SCHOOL_VISITS,
    ZANNIER_MELANGE,
    ZANNIER_MOLDOVA_PROGRAMME,
    ZANNIER_MOLDOVA_TALKS,
    ZANNIER_NATO_SECURITY,
    ZANNIER_NATO_SSR,
    ZANNIER_POLICE_ASSISTANCE,
    ZANNIER_POLICE_ASSISTANCE_TAILOR_MADE,
    ZANNIER_POLICE_REFORM,
    ZANNIER_REGIONAL_INITIATIVES,
    ZANNIER_SAFE_STORAGE,
    ZANNIER_SALW_PROJECTS,
    ZANNIER_SPREAD_NORMS,
    ZANNIER_STOCKPILE_TRAINING,
    ZANNIER_TAJIKISTAN_MINES,
    ZANNIER_UKRAINE_ARMED_FORCES,
    ZANNIER_UKRAINE_REINTEGRATION,
    ZANNIER_UNHCR_KYRGYZSTAN,
    ZANNIER_WAR_CRIMES_COOPERATION,
    ZANNIER_WAR_CRIMES_MEETINGS,
    ZANNIER_WAR_CRIMES_STATES,
    ZANNIER_WEAPON_COLLECTION,
];
