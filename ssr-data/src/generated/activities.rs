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
    summary: Prose(Cow::Borrowed("Will sound out the members of the UN further by means of the roundtables.")),
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
    summary: Prose(Cow::Borrowed("Asked the Secretariat in its latest report to make policy jointly on best practices of SSR.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Mandating,
        SupportKind::PolicyDevelopment,
        SupportKind::Research,
    ])),
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
    ])),
    ..Activity::EMPTY
};

const HAENGGI_DCAF_DESK_RESEARCH: Activity = Activity {
    id: Id(Cow::Borrowed("haenggi-dcaf-desk-research"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Did first desk research on the UN's SSR work for its background paper.")),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
    ])),
    status: Status::Done,
    basis: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dcaf-un-paper-2006"), PhantomData),
    ])),
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
    summary: Prose(Cow::Borrowed("Takes part in humanitarian demining.")),
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
    summary: Prose(Cow::Borrowed("Works on justice and security sector reform with a focus on conflict prevention and recovery.")),
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

const KUBIS_SLOVAKIA_DEALS_WITH_SITUATIONS: Activity = Activity {
    id: Id(Cow::Borrowed("kubis-slovakia-deals-with-situations"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("In the Security Council it deals directly with the situations in a number of crisis countries and territories.")),
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
    summary: Prose(Cow::Borrowed("Sends a bus bearing the review's name around Kosovo to record people's views, filmed and written down.")),
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
        Area::CommunityPolicing,
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
    summary: Prose(Cow::Borrowed("Also takes up more traditional concerns of security.")),
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
    summary: Prose(Cow::Borrowed("Is to hand the review's recommendations to the Assembly of Kosovo towards the end of the year.")),
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
    summary: Prose(Cow::Borrowed("Does research for the review together with other agencies.")),
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
    summary: Prose(Cow::Borrowed("Has supported the review's consultations through its municipal teams in each municipality of Kosovo.")),
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
    summary: Prose(Cow::Borrowed("Runs a wide process of outreach and consultation alongside the other work of the review.")),
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
    summary: Prose(Cow::Borrowed("Puts up billboards to engage the general public.")),
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
    summary: Prose(Cow::Borrowed("Runs a telephone hotline to engage the general public.")),
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
    summary: Prose(Cow::Borrowed("Polls opinion to engage the general public.")),
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
    summary: Prose(Cow::Borrowed("Advertises on television to engage the general public.")),
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
    summary: Prose(Cow::Borrowed("Runs an interactive website to engage the general public.")),
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
    summary: Prose(Cow::Borrowed("Has held radio debates on security, mainly to inform people of the issues that the review takes up.")),
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
    summary: Prose(Cow::Borrowed("Identified the strategic environment of Kosovo, as a part of the first two stages of the review.")),
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
    summary: Prose(Cow::Borrowed("Identified the threats to Kosovo from inside and outside, as a part of the first two stages of the review.")),
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
    summary: Prose(Cow::Borrowed("Assesses parts of Kosovo's security architecture in the review's stages 3, 4 and 5.")),
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
    summary: Prose(Cow::Borrowed("Analyses gaps in the review's stages 3, 4 and 5.")),
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
    summary: Prose(Cow::Borrowed("Finds out, in the review's stages 3, 4 and 5, what Kosovo's government will need and should put first once the status is settled.")),
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
    summary: Prose(Cow::Borrowed("Has held television debates on security, mainly to inform people of the issues that the review takes up.")),
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
    summary: Prose(Cow::Borrowed("Has taken a leading role in Kosovo through the review of internal security.")),
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
    summary: Prose(Cow::Borrowed("Gives the countries that take part in Building Integrity practical tools for more integrity and less risk of corruption.")),
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
    summary: Prose(Cow::Borrowed("Works more widely on democratic governance: reform of defence, law enforcement and intelligence, human rights, the rule of law, programmes of development.")),
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
    summary: Prose(Cow::Borrowed("Keeps a platform of cooperation with NATO on the reform of defence.")),
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
    summary: Prose(Cow::Borrowed("Works with NATO on a number of programmes for cooperative governance of security.")),
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
    summary: Prose(Cow::Borrowed("Keeps, as the newest, a platform of cooperation with NATO on gender in security governance.")),
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
    summary: Prose(Cow::Borrowed("Keeps a platform of cooperation with NATO on democratic governance.")),
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
    summary: Prose(Cow::Borrowed("Carried out joint assessment missions in several countries.")),
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
    summary: Prose(Cow::Borrowed("Trains in reform and makes the policy framework known to the regional economic communities.")),
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
    summary: Prose(Cow::Borrowed("Led the drawing up of a roadmap for reform, which built on the national strategy.")),
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
    summary: Prose(Cow::Borrowed("Adjusts the pilot matrix little by little.")),
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
    summary: Prose(Cow::Borrowed("Develops a second, more specific matrix for another country, which is not named.")),
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
    summary: Prose(Cow::Borrowed("Gives practical tools to participating countries, for integrity, transparency and accountability and against corruption.")),
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
    summary: Prose(Cow::Borrowed("Can also give support in several specialised fields.")),
    areas: List(Cow::Borrowed(&[
        Area::DefenceSupport,
        Area::Ddr,
        Area::EmergencyPreparedness,
        Area::CyberDefence,
    ])),
    status: Status::Ongoing,
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
    summary: Prose(Cow::Borrowed("Advises field operations, above all on borders, police, courts, civil oversight and what cuts across dimensions.")),
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
    summary: Prose(Cow::Borrowed("Supports participating states, and its partners, above all on borders, police, courts, civil oversight and what cuts across dimensions.")),
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
    summary: Prose(Cow::Borrowed("Actively promotes that women take part in the work of Iraqi intelligence.")),
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
    summary: Prose(Cow::Borrowed("Takes part in military reform in the Central African Republic by a training mission.")),
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
    summary: Prose(Cow::Borrowed("Takes part in military reform in Somalia by a training mission.")),
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
    summary: Prose(Cow::Borrowed("Strengthens oversight of the security sector in the Central African Republic and democratic control over it.")),
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
    summary: Prose(Cow::Borrowed("Clarifies in the Central African Republic how tasks are divided among the security services.")),
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
    summary: Prose(Cow::Borrowed("Works on the development of national security strategies in the Central African Republic.")),
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

const PO_OSCE_MISSION_BIH_AWARENESS: Activity = Activity {
    id: Id(Cow::Borrowed("po-osce-mission-bih-awareness"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-bih"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes the public in Bosnia and Herzegovina more aware of, and more trusting in, a transparent, accountable, competent security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-awareness"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-trust"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("on raising public awareness for and trust in"))),
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
            anchor: Some(Printed(Cow::Borrowed("OSCE presences in Bosnia and Herzegovina and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names it only as another example of what stands before."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_OSCE_MISSION_BIH_DIALOGUE: Activity = Activity {
    id: Id(Cow::Borrowed("po-osce-mission-bih-dialogue"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-bih"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes part in national dialogue in Bosnia and Herzegovina, which ties what reform is to achieve to the aims of reconciliation.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::ConflictPrevention,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
    ])),
    status: Status::Ongoing,
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
            anchor: Some(Printed(Cow::Borrowed("OSCE presences in Bosnia and Herzegovina and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names it only as another example of what stands before."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_OSCE_MISSION_BIH_RELATIONS: Activity = Activity {
    id: Id(Cow::Borrowed("po-osce-mission-bih-relations"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-bih"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on better relations between people and security services in Bosnia and Herzegovina.")),
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
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("improving the relationship between the population and the security services"))),
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
            anchor: Some(Printed(Cow::Borrowed("OSCE presences in Bosnia and Herzegovina and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names it only as another example of what stands before."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_OSCE_MISSION_SERBIA_AWARENESS: Activity = Activity {
    id: Id(Cow::Borrowed("po-osce-mission-serbia-awareness"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-serbia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes the public in Serbia more aware of, and more trusting in, a transparent, accountable, competent security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("serbia"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-awareness"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-trust"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("on raising public awareness for and trust in"))),
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
            anchor: Some(Printed(Cow::Borrowed("OSCE presences in Bosnia and Herzegovina and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names it only as another example of what stands before."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Activity::EMPTY
};

const PO_OSCE_MISSION_SERBIA_DIALOGUE: Activity = Activity {
    id: Id(Cow::Borrowed("po-osce-mission-serbia-dialogue"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-serbia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Takes part in national dialogue in Serbia, which ties what reform is to achieve to the aims of reconciliation.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::ConflictPrevention,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("serbia"), PhantomData),
    ])),
    status: Status::Ongoing,
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
            anchor: Some(Printed(Cow::Borrowed("OSCE presences in Bosnia and Herzegovina and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names it only as another example of what stands before."))),
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

const PO_OSCE_MISSION_SERBIA_RELATIONS: Activity = Activity {
    id: Id(Cow::Borrowed("po-osce-mission-serbia-relations"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-serbia"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on better relations between people and security services in Serbia.")),
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
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("improving the relationship between the population and the security services"))),
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
            anchor: Some(Printed(Cow::Borrowed("OSCE presences in Bosnia and Herzegovina and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("actors")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("illustrates")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text names it only as another example of what stands before."))),
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
    summary: Prose(Cow::Borrowed("Advised the Afghan national defence and security forces.")),
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
    summary: Prose(Cow::Borrowed("Assisted the Afghan national defence and security forces.")),
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
    summary: Prose(Cow::Borrowed("Trained the Afghan national defence and security forces.")),
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
    summary: Prose(Cow::Borrowed("Strengthens oversight of the security sector in South Sudan and democratic control over it.")),
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
    summary: Prose(Cow::Borrowed("Clarifies in South Sudan how tasks are divided among the security services.")),
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
    summary: Prose(Cow::Borrowed("Works on the development of national security strategies in South Sudan.")),
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

const PO_UNSMIL_AWARENESS: Activity = Activity {
    id: Id(Cow::Borrowed("po-unsmil-awareness"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unsmil"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Makes the public in Libya more aware of, and more trusting in, a transparent, accountable, competent security sector.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PeaceOperations,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PublicInformation,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("libya"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-awareness"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-trust"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("on raising public awareness for and trust in"))),
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
                FieldName(Cow::Borrowed("beneficiaries")),
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
    summary: Prose(Cow::Borrowed("Takes part in national dialogue in Libya, which ties what reform is to achieve to the aims of reconciliation.")),
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
    ])),
    ..Activity::EMPTY
};

const PO_UNSMIL_RELATIONS: Activity = Activity {
    id: Id(Cow::Borrowed("po-unsmil-relations"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unsmil"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Works on better relations between people and security services in Libya.")),
    areas: List(Cow::Borrowed(&[
        Area::PublicTrust,
        Area::PeaceOperations,
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("libya"), PhantomData),
    ])),
    status: Status::Ongoing,
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
    ])),
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("po-missions-relationship"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("improving the relationship between the population and the security services"))),
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
    summary: Prose(Cow::Borrowed("Strengthens oversight of the security sector in Somalia and democratic control over it.")),
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
    summary: Prose(Cow::Borrowed("Clarifies in Somalia how tasks are divided among the security services.")),
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
    summary: Prose(Cow::Borrowed("Works on the development of national security strategies in Somalia.")),
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
    summary: Prose(Cow::Borrowed("Sends greetings to the meeting through Ben Slay.")),
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
    summary: Prose(Cow::Borrowed("Sends greetings to the meeting through Ben Slay.")),
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
    summary: Prose(Cow::Borrowed("Has begun to do work that counts as security sector reform.")),
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
    summary: Prose(Cow::Borrowed("Has begun to do work that counts as security sector reform.")),
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
    summary: Prose(Cow::Borrowed("Produces a plan for Kosovo's future security institutions.")),
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
    summary: Prose(Cow::Borrowed("Reaches out to those countries of the Euro-Atlantic area that were once Communist.")),
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
    summary: Prose(Cow::Borrowed("Runs a programme that tells citizens in the municipalities what is at stake in the review and how far it has come.")),
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
    summary: Prose(Cow::Borrowed("Does reform-related work in the field also where a conflict has ended.")),
    areas: List(Cow::Borrowed(&[
        Area::PostConflict,
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
    summary: Prose(Cow::Borrowed("Does operational work on community policing.")),
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
    summary: Prose(Cow::Borrowed("Does operational work on how parliaments oversee the sector.")),
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
    summary: Prose(Cow::Borrowed("Does operational work on reforming the police.")),
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
    summary: Prose(Cow::Borrowed("Does operational work on reviews of security.")),
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
    summary: Prose(Cow::Borrowed("Pursues initiatives for democratic oversight, and for civilian management, of armed forces and other security agencies.")),
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
    summary: Prose(Cow::Borrowed("Carries out a study that maps NATO's support to Ukraine.")),
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
    summary: Prose(Cow::Borrowed("Supports Ukraine, mainly to develop capacity, through five trust funds.")),
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
    summary: Prose(Cow::Borrowed("Works on the DDR of the UN in the way in which the EU makes reform a subject of its own.")),
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
    summary: Prose(Cow::Borrowed("Turned its Warsaw Pact military over years of effort into what it now is: a modern force that works and answers for itself.")),
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
    summary: Prose(Cow::Borrowed("Runs programmes on small arms and conventional ammunition.")),
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
    summary: Prose(Cow::Borrowed("Helped to reform the country's defence structures.")),
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
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("zannier-bih-defence"), scope: PhantomData },
    ])),
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
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("zannier-bih-defence"), scope: PhantomData },
    ])),
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
    illustrates: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("zannier-bih-defence"), scope: PhantomData },
    ])),
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
    summary: Prose(Cow::Borrowed("Develops strategies for integrated border management, in intense cooperation with others.")),
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

const ZANNIER_CARDS_TRAINING: Activity = Activity {
    id: Id(Cow::Borrowed("zannier-cards-training"), PhantomData),
    actors: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    summary: Prose(Cow::Borrowed("Helped to train border police, for example in screening asylum seekers and migrants beforehand.")),
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
            anchor: Some(Printed(Cow::Borrowed("helped to train border police, e.g., in pre-screening asylum seekers"))),
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
    summary: Prose(Cow::Borrowed("Held workshops across borders with participants from all over the region.")),
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
    summary: Prose(Cow::Borrowed("Gave several hundred border and customs officials basic training in managing borders and in its operational side.")),
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
    summary: Prose(Cow::Borrowed("Works with the Council of Europe on many of the same issues.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::PoliceReform,
        Area::Democratisation,
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
    summary: Prose(Cow::Borrowed("Puts special weight on developing skills in community policing.")),
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
    summary: Prose(Cow::Borrowed("Cooperates with the development programme of the UN through ENVSEC.")),
    areas: List(Cow::Borrowed(&[
        Area::ConflictPrevention,
    ])),
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
    summary: Prose(Cow::Borrowed("Works closely with the EU on several issues, above all in the region and increasingly elsewhere.")),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::PoliceReform,
        Area::Democratisation,
        Area::CivilManagement,
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
    summary: Prose(Cow::Borrowed("Helped the interior ministry with basic training for the border police.")),
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
    summary: Prose(Cow::Borrowed("Will become a service of contracted staff only.")),
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
    summary: Prose(Cow::Borrowed("Will replace 1,500 conscripts a year by 400 professionals with long contracts.")),
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
    summary: Prose(Cow::Borrowed("Trains officers in democratic policing and human rights, both principles and practice.")),
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
    summary: Prose(Cow::Borrowed("Runs projects, together with local NGOs, to prevent tensions in border areas.")),
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
    summary: Prose(Cow::Borrowed("Military conversion and soldiers' return to civilian life, within a wider programme of defence reform, are under discussion.")),
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
    summary: Prose(Cow::Borrowed("Discusses military conversion and soldiers' return to civilian life with the authorities.")),
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
    summary: Prose(Cow::Borrowed("Cooperates with NATO on support to reform and governance.")),
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
    summary: Prose(Cow::Borrowed("Its field operations co-ordinate among themselves and with other organisations to back regional initiatives in key areas.")),
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
    summary: Prose(Cow::Borrowed("Carries out projects on small arms under a memorandum.")),
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
    summary: Prose(Cow::Borrowed("Supports the government as it makes its armed forces professional.")),
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
    summary: Prose(Cow::Borrowed("Started activities that bring former soldiers back into civilian life and give them the job skills they need.")),
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
    summary: Prose(Cow::Borrowed("Cooperates with the refugee agency of the UN.")),
    areas: List(Cow::Borrowed(&[
        Area::Displacement,
    ])),
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
    summary: Prose(Cow::Borrowed("Has eased meetings among those who judge, prosecute and govern.")),
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
    summary: Prose(Cow::Borrowed("States of the region move on towards judicial cooperation with each other on war crimes trials, prosecution included.")),
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
    KUBIS_ORGANISATIONS_OWN_CONCEPTS,
    KUBIS_ORGANISATIONS_SECURITY_ACTIVITIES,
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
    PO_OSCE_MISSION_BIH_AWARENESS,
    PO_OSCE_MISSION_BIH_DIALOGUE,
    PO_OSCE_MISSION_BIH_RELATIONS,
    PO_OSCE_MISSION_SERBIA_AWARENESS,
    PO_OSCE_MISSION_SERBIA_DIALOGUE,
    PO_OSCE_MISSION_SERBIA_GOOD_GOVERNANCE,
    PO_OSCE_MISSION_SERBIA_HUMAN_RIGHTS,
    PO_OSCE_MISSION_SERBIA_RELATIONS,
    PO_RESOLUTE_SUPPORT_ADVISE,
    PO_RESOLUTE_SUPPORT_ASSIST,
    PO_RESOLUTE_SUPPORT_TRAIN,
    PO_UNMISS_DEMOCRATIC_CONTROL,
    PO_UNMISS_DIVISION_OF_LABOUR,
    PO_UNMISS_SECURITY_STRATEGIES,
    PO_UNSMIL_AWARENESS,
    PO_UNSMIL_DIALOGUE,
    PO_UNSMIL_RELATIONS,
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
