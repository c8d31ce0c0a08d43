// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const AU_2006: Approach = Approach {
    id: Id(Cow::Borrowed("au-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("au"), PhantomData),
    status: Some(ApproachStatus::None),
    focus: List(Cow::Borrowed(&[
        Focus::NormDevelopment,
    ])),
    scope: Some(GeographicScope::Regional),
    regions: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("africa"), PhantomData),
    ])),
    contexts: List(Cow::Borrowed(&[
        QualifiedContext {
            context: CountryContext::Developing,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(225), last: Count(225) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict"))),
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
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::PostConflict,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(225), last: Count(225) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict"))),
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
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Democratic governance of the security sector.")),
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It takes in several disciplines.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("au-common-defence-and-security-policy"), PhantomData),
            role: DocumentRole::Foundation,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(63), last: Count(63) },
                    anchor: Some(Printed(Cow::Borrowed("Common African Defence and Security Policy of the AU"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("oau-declaration-unconstitutional-changes-2000"), PhantomData),
            role: DocumentRole::Norm,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1274), last: Count(1274) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1251),
                        Count(1272),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Declaration on the Framework for an Organization"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("au-constitutive-act-2000"), PhantomData),
            role: DocumentRole::Norm,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1276), last: Count(1276) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1251),
                        Count(1272),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("African Union, Constitutive Act"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(225), last: Count(225) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("AU Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(225), last: Count(225) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("AU Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(225), last: Count(225) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("while not having yet developed a coherent SSR concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("aim to promote democratic governance of the security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("a continental African SSR doctrine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("regions")),
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
            anchor: Some(Printed(Cow::Borrowed("AU Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
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
            anchor: Some(Printed(Cow::Borrowed("AU Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
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
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1208), last: Count(1208) },
            anchor: Some(Printed(Cow::Borrowed("regional (e.g., African Union)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1259), last: Count(1259) },
            anchor: Some(Printed(Cow::Borrowed("does not have a SSR concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1259), last: Count(1259) },
            anchor: Some(Printed(Cow::Borrowed("its multidisciplinary approach points"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const AU_2016: Approach = Approach {
    id: Id(Cow::Borrowed("au-2016"), PhantomData),
    organisation: Id(Cow::Borrowed("au"), PhantomData),
    status: Some(ApproachStatus::Framework),
    own_term: Some(Id(Cow::Borrowed("security-sector-reform"), PhantomData)),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Rests on the international normative framework that the United Nations set up.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("au-policy-framework-ssr-2013"), PhantomData),
            role: DocumentRole::Framework,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("African Union Policy Framework on Security Sector Reform](#) adopted in 2013"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("au-constitutive-act-2000"), PhantomData),
            role: DocumentRole::Alignment,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Constitutive Act of the African Union"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("au-psc-protocol"), PhantomData),
            role: DocumentRole::Alignment,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Protocol Relating to the Establishment of the Peace"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("au-pcrd-policy"), PhantomData),
            role: DocumentRole::Alignment,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Policy on Post-Conflict Reconstruction and Development"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("au-operational-guidance-notes"), PhantomData),
            role: DocumentRole::Guidance,
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
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(40), last: Count(40) },
            anchor: Some(Printed(Cow::Borrowed("African Union Policy Framework on Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(44), last: Count(44) },
            anchor: Some(Printed(Cow::Borrowed("international normative framework established by the UN"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const COUNCIL_OF_EUROPE_2006: Approach = Approach {
    id: Id(Cow::Borrowed("council-of-europe-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("council-of-europe"), PhantomData),
    status: Some(ApproachStatus::None),
    perspectives: List(Cow::Borrowed(&[
        Perspective::Governance,
    ])),
    focus: List(Cow::Borrowed(&[
        Focus::CapacityBuilding,
        Focus::TechnicalAssistance,
        Focus::NormDevelopment,
    ])),
    scope: Some(GeographicScope::Regional),
    regions: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("europe"), PhantomData),
    ])),
    instruments: List(Cow::Borrowed(&[
        Instrument::NormSetting,
        Instrument::FieldActivities,
    ])),
    contexts: List(Cow::Borrowed(&[
        QualifiedContext {
            context: CountryContext::PostConflict,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(226), last: Count(226) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Post-conflict, transition"))),
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
                    anchor: Some(Printed(Cow::Borrowed("Post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::Transition,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(226), last: Count(226) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Post-conflict, transition"))),
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
                    anchor: Some(Printed(Cow::Borrowed("Post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Democratic security.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("coe-recommendation-1402-1999"), PhantomData),
            role: DocumentRole::Norm,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1309), last: Count(1309) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1278),
                        Count(1307),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Recommendation 1402 on Control of internal"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("coe-code-of-police-ethics-2001"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1311), last: Count(1311) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1278),
                        Count(1307),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The Code of Police Ethics"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("coe-recommendation-1713-2005"), PhantomData),
            role: DocumentRole::Norm,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1313), last: Count(1313) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1278),
                        Count(1307),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Recommendation 1713 on"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Started,
            date: Some(Date(Cow::Borrowed("1993"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Places, key: Cow::Borrowed("council-of-europe-member-states"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("New goals for the organisation laid the basis of its SSR activities."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1288), last: Count(1288) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1278),
                        Count(1284),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("was established in 1993 when the member states"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(226), last: Count(226) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Council of Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(226), last: Count(226) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Capacity-building and technical assistance Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(226), last: Count(226) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(190), last: Count(190) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("democratic governance perspective (e.g., Council of Europe)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
            ])),
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
            anchor: Some(Printed(Cow::Borrowed("Council of Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
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
            anchor: Some(Printed(Cow::Borrowed("Capacity-building and technical assistance Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
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
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1207), last: Count(1207) },
            anchor: Some(Printed(Cow::Borrowed("democratic governance perspective (e.g., Council of Europe)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1286), last: Count(1286) },
            anchor: Some(Printed(Cow::Borrowed("does not have a SSR concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1288), last: Count(1288) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1278),
                Count(1284),
            ])),
            anchor: Some(Printed(Cow::Borrowed("guarantor of democratic security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1296), last: Count(1296) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1278),
                Count(1294),
            ])),
            anchor: Some(Printed(Cow::Borrowed("norm development and standard setting"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1298), last: Count(1298) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1278),
                Count(1294),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR-related field activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const ECOWAS_2006: Approach = Approach {
    id: Id(Cow::Borrowed("ecowas-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("ecowas"), PhantomData),
    status: Some(ApproachStatus::None),
    focus: List(Cow::Borrowed(&[
        Focus::NormDevelopment,
    ])),
    scope: Some(GeographicScope::Regional),
    regions: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    contexts: List(Cow::Borrowed(&[
        QualifiedContext {
            context: CountryContext::Developing,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(227), last: Count(227) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict"))),
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
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::PostConflict,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(227), last: Count(227) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict"))),
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
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Democratic governance of the security sector.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("ecowas-mechanism-protocol-1999"), PhantomData),
            role: DocumentRole::Foundation,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(63), last: Count(63) },
                    anchor: Some(Printed(Cow::Borrowed("two key instruments of ECOWAS"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1341), last: Count(1341) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1315),
                        Count(1335),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The Protocol relating to the Mechanism"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("ecowas-supplementary-protocol-2001"), PhantomData),
            role: DocumentRole::Foundation,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(63), last: Count(63) },
                    anchor: Some(Printed(Cow::Borrowed("two key instruments of ECOWAS"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1343), last: Count(1343) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1315),
                        Count(1335),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The Dakar Protocol on Democracy"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("ecowas-declaration-political-principles-1991"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1337), last: Count(1337) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1315),
                        Count(1335),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS, Declaration of Political Principles"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("ecowas-treaty-1993"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1339), last: Count(1339) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1315),
                        Count(1335),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS Treaty, 1993"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("ecowas-declaration-sub-regional-approach-2003"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1345), last: Count(1345) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1315),
                        Count(1335),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS, Declaration on a Sub-Regional Approach"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(227), last: Count(227) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ECOWAS Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(227), last: Count(227) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ECOWAS Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(227), last: Count(227) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("while not having yet developed a coherent SSR concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(81), last: Count(81) },
            anchor: Some(Printed(Cow::Borrowed("has articulated a SSR concept for West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("aim to promote democratic governance of the security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
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
            anchor: Some(Printed(Cow::Borrowed("ECOWAS Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
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
            anchor: Some(Printed(Cow::Borrowed("ECOWAS Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
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
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1327), last: Count(1327) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1315),
                Count(1325),
            ])),
            anchor: Some(Printed(Cow::Borrowed("may eventually form the basis"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("A comprehensive approach is only expected, so there is none yet."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const ECOWAS_2016: Approach = Approach {
    id: Id(Cow::Borrowed("ecowas-2016"), PhantomData),
    organisation: Id(Cow::Borrowed("ecowas"), PhantomData),
    status: Some(ApproachStatus::DraftFramework),
    own_term: Some(Id(Cow::Borrowed("security-sector-reform"), PhantomData)),
    regions: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("ecowas-ssr-framework-draft"), PhantomData),
            role: DocumentRole::Framework,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(79), last: Count(79) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("draft ECOWAS Regional Framework provides guidance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("ecowas-supplementary-protocol-2001"), PhantomData),
            role: DocumentRole::Foundation,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("supplement to the ECOWAS Protocol on Democracy"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("ecowas-code-of-conduct-2006"), PhantomData),
            role: DocumentRole::Foundation,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Code of Conduct of the Armed Forces"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("ecowas-cpf-2008"), PhantomData),
            role: DocumentRole::Foundation,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS Conflict Prevention Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(77), last: Count(77) },
            headings: List(Cow::Borrowed(&[
                Count(71),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Although still in draft format, the policy framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(107), last: Count(107) },
            headings: List(Cow::Borrowed(&[
                Count(71),
            ])),
            anchor: Some(Printed(Cow::Borrowed("democratic norms through SSR/G in West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const EU_2006: Approach = Approach {
    id: Id(Cow::Borrowed("eu-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("eu"), PhantomData),
    status: Some(ApproachStatus::Concept),
    focus: List(Cow::Borrowed(&[
        Focus::CapacityBuilding,
        Focus::TechnicalAssistance,
        Focus::NormDevelopment,
    ])),
    scope: Some(GeographicScope::Global),
    contexts: List(Cow::Borrowed(&[
        QualifiedContext {
            context: CountryContext::Developing,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(228), last: Count(228) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1242), last: Count(1242) },
                    headings: List(Cow::Borrowed(&[
                        Count(1235),
                        Count(1237),
                        Count(1238),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::PostConflict,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(228), last: Count(228) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1242), last: Count(1242) },
                    headings: List(Cow::Borrowed(&[
                        Count(1235),
                        Count(1237),
                        Count(1238),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::Transition,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(228), last: Count(228) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1242), last: Count(1242) },
                    headings: List(Cow::Borrowed(&[
                        Count(1235),
                        Count(1237),
                        Count(1238),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::Developed,
            qualifier: Some(Prose(Cow::Borrowed("by way of what its members do in the ESDP"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(228), last: Count(228) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("developed through members' ESDP activities"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1242), last: Count(1242) },
                    headings: List(Cow::Borrowed(&[
                        Count(1235),
                        Count(1237),
                        Count(1238),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("developed through members' ESDP activities"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Fragile states that stand on their own again.")),
        Prose(Cow::Borrowed("Good governance.")),
        Prose(Cow::Borrowed("Democracy.")),
        Prose(Cow::Borrowed("Stability, locally and in the region.")),
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Security and development are taken to depend on each other.")),
        Prose(Cow::Borrowed("It means to proceed pragmatically and to rest largely on the norms set by the OECD.")),
        Prose(Cow::Borrowed("It means to stay flexible.")),
        Prose(Cow::Borrowed("Council and Commission each carry out activities of their own, or act as one.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("eu-wide-ssr-document-2006"), PhantomData),
            role: DocumentRole::Framework,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(51), last: Count(51) },
                    anchor: Some(Printed(Cow::Borrowed("jointly drafted an EU-wide SSR document"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("ec-communication-conflict-prevention-2001"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1392), last: Count(1392) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1390),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Communication on Conflict Prevention"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("eu-security-strategy-2003"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1394), last: Count(1394) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1390),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("European Security Strategy:"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("ec-communication-governance-development-2003"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1396), last: Count(1396) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1390),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Communication on Governance and Development"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("european-neighbourhood-policy-2004"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1398), last: Count(1398) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1390),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("*European Neighbourhood Policy"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("european-consensus-development-2005"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1400), last: Count(1400) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1390),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The European Consensus on Development"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("eu-concept-esdp-ssr-2005"), PhantomData),
            role: DocumentRole::Framework,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1402), last: Count(1402) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1390),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("EU Concept for ESDP Support"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("ec-concept-ssr-2006"), PhantomData),
            role: DocumentRole::Framework,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1404), last: Count(1404) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1390),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("*A Concept for European Community Support"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("eu-council-conclusions-ssr-2006"), PhantomData),
            role: DocumentRole::Framework,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1406), last: Count(1406) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1390),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Council Conclusions on a Policy Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("eu-resolution-agenda-2000"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1355), last: Count(1355) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1353),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Resolution on the Communication from the Commission"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(228), last: Count(228) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("EU Capacity-building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(228), last: Count(228) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Capacity-building and technical assistance Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(228), last: Count(228) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Norm development Global"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("As the EU turns to the implementation of its new concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("The EU intends to be pragmatic in its approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("It also intends to be flexible in its approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("security and development are interdependent"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("relying in large part on the norm-setting work"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("by both acting in unison"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1242), last: Count(1242) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("EU Capacity-building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1242), last: Count(1242) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Capacity-building and technical assistance Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1242), last: Count(1242) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Norm development Global"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1359), last: Count(1359) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1353),
            ])),
            anchor: Some(Printed(Cow::Borrowed("putting fragile states back on their feet"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1359), last: Count(1359) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1353),
            ])),
            anchor: Some(Printed(Cow::Borrowed("enhancing good governance, fostering democracy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1359), last: Count(1359) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1353),
            ])),
            anchor: Some(Printed(Cow::Borrowed("local and regional stability"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1359), last: Count(1359) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1353),
            ])),
            anchor: Some(Printed(Cow::Borrowed("*EU Concept for ESDP Support to Security Sector Reform*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1361), last: Count(1361) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1353),
            ])),
            anchor: Some(Printed(Cow::Borrowed("A Concept for European Community Support"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const EU_2016: Approach = Approach {
    id: Id(Cow::Borrowed("eu-2016"), PhantomData),
    organisation: Id(Cow::Borrowed("eu"), PhantomData),
    status: Some(ApproachStatus::Framework),
    own_term: Some(Id(Cow::Borrowed("security-sector-reform"), PhantomData)),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Bring the approaches of the EU and of its member states into line.")),
        Prose(Cow::Borrowed("Make the approach to reform more comprehensive.")),
        Prose(Cow::Borrowed("Make the approach to reform more holistic.")),
        Prose(Cow::Borrowed("Make the EU better at promoting and supporting what partner countries do to keep individuals safe.")),
        Prose(Cow::Borrowed("Make the EU better at promoting and supporting what partner countries do to keep the state safe.")),
        Prose(Cow::Borrowed("Make the EU better at promoting and supporting what partner countries do to make their security sector more legitimate.")),
        Prose(Cow::Borrowed("Make the EU better at promoting and supporting what partner countries do for good governance of their security sector.")),
        Prose(Cow::Borrowed("Make the EU better at promoting and supporting what partner countries do to raise integrity in their security sector.")),
        Prose(Cow::Borrowed("Make the EU better at promoting and supporting what partner countries do to make their security sector more sustainable.")),
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Is carried out in phases.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("eu-joint-communication-2016"), PhantomData),
            role: DocumentRole::Framework,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                        Count(111),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Elements for an EU-wide strategic framework"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(109), last: Count(109) },
            anchor: Some(Printed(Cow::Borrowed("European Union Policy Framework on Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            headings: List(Cow::Borrowed(&[
                Count(109),
            ])),
            anchor: Some(Printed(Cow::Borrowed("harmonise EU and Member States’ approaches"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            headings: List(Cow::Borrowed(&[
                Count(109),
            ])),
            anchor: Some(Printed(Cow::Borrowed("increasing the EU’s effectiveness in promoting"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            headings: List(Cow::Borrowed(&[
                Count(109),
            ])),
            anchor: Some(Printed(Cow::Borrowed("legitimacy, good governance, integrity and sustainability"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            headings: List(Cow::Borrowed(&[
                Count(109),
            ])),
            anchor: Some(Printed(Cow::Borrowed("premised on a phased implementation strategy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const NATO_2006: Approach = Approach {
    id: Id(Cow::Borrowed("nato-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("nato"), PhantomData),
    status: Some(ApproachStatus::OperationalUnderstanding),
    perspectives: List(Cow::Borrowed(&[
        Perspective::Security,
    ])),
    focus: List(Cow::Borrowed(&[
        Focus::CapacityBuilding,
        Focus::TechnicalAssistance,
        Focus::NormDevelopment,
    ])),
    scope: Some(GeographicScope::Regional),
    regions: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("euro-atlantic"), PhantomData),
        Id(Cow::Borrowed("caucasus"), PhantomData),
        Id(Cow::Borrowed("central-asia"), PhantomData),
    ])),
    instruments: List(Cow::Borrowed(&[
        Instrument::NormSetting,
    ])),
    contexts: List(Cow::Borrowed(&[
        QualifiedContext {
            context: CountryContext::Developing,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(229), last: Count(229) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
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
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::PostConflict,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(229), last: Count(229) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
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
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::Transition,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(229), last: Count(229) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
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
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::Developed,
            qualifier: Some(Prose(Cow::Borrowed("only where defence reform is concerned"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(229), last: Count(229) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("developed countries as concerns defence reform"))),
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
                    anchor: Some(Printed(Cow::Borrowed("developed countries as concerns defence reform"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        QualifiedContext {
            context: CountryContext::Transition,
            qualifier: Some(Prose(Cow::Borrowed("to ready them for later membership of Euro-Atlantic organisations and for peace support operations"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1418), last: Count(1418) },
                    headings: List(Cow::Borrowed(&[
                        Count(1414),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("to prepare countries in transition"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Its work on reform runs under PAP-DIB.")),
        Prose(Cow::Borrowed("Its understanding guides how it programmes activities in partner countries.")),
        Prose(Cow::Borrowed("Some documents of its partnership programmes name defence reform and security sector reform as requirements for countries in transition that are to join Euro-Atlantic organisations one day and to take part in peace support operations.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("pap-dib-decalogue"), PhantomData),
            role: DocumentRole::Norm,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1416), last: Count(1416) },
                    headings: List(Cow::Borrowed(&[
                        Count(1414),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the Decalogue of norms"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("osce-code-of-conduct-1994"), PhantomData),
            role: DocumentRole::Norm,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1424), last: Count(1424) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1414),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("makes reference to the OSCE Code of Conduct"))),
                    inferred: Some(Prose(Cow::Borrowed("A work programme of NATO refers to it."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("partnership-action-plan-against-terrorism"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1424), last: Count(1424) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1414),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan against Terrorism links"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("pfp-framework-document-1994"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1438), last: Count(1438) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("(PfP) Framework Document"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("nato-enlargement-study-1995"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1440), last: Count(1440) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Study on NATO Enlargement"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("nato-map-1999"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1442), last: Count(1442) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Membership Action Plan"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("nato-partnership-work-programme-2000-2001"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1444), last: Count(1444) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Partnership Work Programme"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("pap-dib-2004"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1446), last: Count(1446) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(229), last: Count(229) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO Capacity-building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(229), last: Count(229) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Capacity-building and technical assistance Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(229), last: Count(229) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Euro-Atlantic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(190), last: Count(190) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("security (e.g., NATO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("The SSR activities of **NATO** take place"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("in the post-Communist part of the Euro-Atlantic area"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("regions")),
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
            anchor: Some(Printed(Cow::Borrowed("NATO Capacity-building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
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
            anchor: Some(Printed(Cow::Borrowed("Capacity-building and technical assistance Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
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
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1207), last: Count(1207) },
            anchor: Some(Printed(Cow::Borrowed("security (e.g., NATO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1416), last: Count(1416) },
            headings: List(Cow::Borrowed(&[
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO does not have an official SSR concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1416), last: Count(1416) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("operational understanding of SSR that it uses"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1416), last: Count(1416) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("its programming activities in partner countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1418), last: Count(1418) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mentioned in some NATO Partnership programmes documents"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1424), last: Count(1424) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in the Caucasus and Central Asia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("regions")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text says it of one programme of NATO."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1416), last: Count(1416) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Decalogue of norms developed"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The norms were developed for programmes of NATO."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const NATO_2016: Approach = Approach {
    id: Id(Cow::Borrowed("nato-2016"), PhantomData),
    organisation: Id(Cow::Borrowed("nato"), PhantomData),
    status: Some(ApproachStatus::OperationalUnderstanding),
    own_term: Some(Id(Cow::Borrowed("security-sector-reform"), PhantomData)),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Was limited to strategies of training and equipping at first.")),
        Prose(Cow::Borrowed("Has lately become broader.")),
        Prose(Cow::Borrowed("Its reform work now takes in governance.")),
        Prose(Cow::Borrowed("Its reform work now takes in oversight.")),
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Started,
            date: Some(Date(Cow::Borrowed("2001"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Began to develop an operational understanding of reform, which it has used in its programmes in partner countries."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(179), last: Count(179) },
                    anchor: Some(Printed(Cow::Borrowed("since 2001, it has developed an operational understanding"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(179), last: Count(179) },
            anchor: Some(Printed(Cow::Borrowed("operational understanding of SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(179), last: Count(179) },
            anchor: Some(Printed(Cow::Borrowed("initially limited to train and equip strategies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(179), last: Count(179) },
            anchor: Some(Printed(Cow::Borrowed("issues such as governance and oversight"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const NATO_2023: Approach = Approach {
    id: Id(Cow::Borrowed("nato-2023"), PhantomData),
    organisation: Id(Cow::Borrowed("nato"), PhantomData),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Make institutions concerned with defence more effective, by a series of programmes.")),
        Prose(Cow::Borrowed("Make institutions concerned with defence more accountable, by a series of programmes.")),
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("NATO's role in reform has been driven by getting countries ready for membership.")),
        Prose(Cow::Borrowed("NATO's role in reform has been driven by fitting countries into the structures of the Alliance once they are members.")),
        Prose(Cow::Borrowed("Democratic governance of the security sector is one of the main concerns in the way NATO approaches enlargement.")),
        Prose(Cow::Borrowed("PAP-DIB, a programme on building defence institutions, has also taken up matters of reform.")),
        Prose(Cow::Borrowed("Programmes for the fight against terrorism have also taken up matters of reform.")),
        Prose(Cow::Borrowed("Reform is also a part of NATO's work in peace support operations.")),
        Prose(Cow::Borrowed("NATO takes a growing part in reforming security forces in countries such as Ukraine.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("nato-strategic-concept-2010"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(4), last: Count(4) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("(see: NATO 2010, Strategic Concept"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(10), last: Count(10) },
                    headings: List(Cow::Borrowed(&[
                        Count(8),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("(see: NATO 2010, Strategic Concept"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO’s role in SSR has been driven by"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO’s role in SSR has been driven by"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("integrating them into Alliance structures"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("integrating them into Alliance structures"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("one of the main concerns of its approach to enlargement"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("one of the main concerns of its approach to enlargement"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the effectiveness and accountability of institutions concerned with defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the effectiveness and accountability of institutions concerned with defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("those for fighting terrorism have also addressed SSR issues"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("those for fighting terrorism have also addressed SSR issues"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR issues are also included in NATOs work"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR issues are also included in NATOs work"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("increasingly involved in the reform of security forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("increasingly involved in the reform of security forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const OECD_DAC_2006: Approach = Approach {
    id: Id(Cow::Borrowed("oecd-dac-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("oecd-dac"), PhantomData),
    status: Some(ApproachStatus::Framework),
    own_term: Some(Id(Cow::Borrowed("security-system-reform"), PhantomData)),
    perspectives: List(Cow::Borrowed(&[
        Perspective::Development,
    ])),
    focus: List(Cow::Borrowed(&[
        Focus::NormDevelopment,
        Focus::PolicyDevelopment,
    ])),
    scope: Some(GeographicScope::Global),
    instruments: List(Cow::Borrowed(&[
        Instrument::NormSetting,
    ])),
    contexts: List(Cow::Borrowed(&[
        QualifiedContext {
            context: CountryContext::Developing,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(230), last: Count(230) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(255), last: Count(255) },
                    headings: List(Cow::Borrowed(&[
                        Count(250),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("support developing countries"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1244), last: Count(1244) },
                    headings: List(Cow::Borrowed(&[
                        Count(1235),
                        Count(1237),
                        Count(1238),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1452), last: Count(1452) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1450),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("focuses on developing and transition countries"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1656), last: Count(1656) },
                    headings: List(Cow::Borrowed(&[
                        Count(1649),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("relatively stable developing countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::PostConflict,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(230), last: Count(230) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1244), last: Count(1244) },
                    headings: List(Cow::Borrowed(&[
                        Count(1235),
                        Count(1237),
                        Count(1238),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1658), last: Count(1658) },
                    headings: List(Cow::Borrowed(&[
                        Count(1649),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("rebuilding the state after conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::Transition,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(230), last: Count(230) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1244), last: Count(1244) },
                    headings: List(Cow::Borrowed(&[
                        Count(1235),
                        Count(1237),
                        Count(1238),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1452), last: Count(1452) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1450),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("focuses on developing and transition countries"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1657), last: Count(1657) },
                    headings: List(Cow::Borrowed(&[
                        Count(1649),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("post-communist context in transition countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::PostConflict,
            qualifier: Some(Prose(Cow::Borrowed("fragile states touched by conflict, to help make them stable"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(255), last: Count(255) },
                    headings: List(Cow::Borrowed(&[
                        Count(250),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("fragile, conflict-affected states"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("A security sector that answers for what it does.")),
        Prose(Cow::Borrowed("A security sector that works efficiently.")),
        Prose(Cow::Borrowed("Prevention of conflict.")),
        Prose(Cow::Borrowed("Peacebuilding.")),
        Prose(Cow::Borrowed("A clear institutional framework in which security and justice are provided.")),
        Prose(Cow::Borrowed("Well-governed institutions of security and justice that answer to civil authorities.")),
        Prose(Cow::Borrowed("Professional institutions that uphold the law and give access to justice in good time.")),
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Reform serves to grasp how those who deliver security are tied to each other.")),
        Prose(Cow::Borrowed("Principles are to be turned into advice that field staff can use.")),
        Prose(Cow::Borrowed("Whole-of-government and whole-of-organisation engagement.")),
        Prose(Cow::Borrowed("Reform is integrated and led by the partner country.")),
        Prose(Cow::Borrowed("People stand at the centre.")),
        Prose(Cow::Borrowed("Holistic, with the whole of government.")),
        Prose(Cow::Borrowed("The nexus between security and development is stressed.")),
        Prose(Cow::Borrowed("Security and justice are understood with people at the centre.")),
        Prose(Cow::Borrowed("Development and security policies are joined so that varied security challenges can be met.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), PhantomData),
            role: DocumentRole::Framework,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(49), last: Count(49) },
                    anchor: Some(Printed(Cow::Borrowed("developing guidelines for SSR in 2004"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(252), last: Count(252) },
                    headings: List(Cow::Borrowed(&[
                        Count(250),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The DAC Guidelines on Security System Reform and Governance"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1472), last: Count(1472) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("a key document related to SSR"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1613), last: Count(1613) },
                    anchor: Some(Printed(Cow::Borrowed("international point of reference on SSR policy"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("if-ssr"), PhantomData),
            role: DocumentRole::Guidance,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(49), last: Count(49) },
                    anchor: Some(Printed(Cow::Borrowed("implementation framework on SSR (IF-SSR)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(306), last: Count(306) },
                    headings: List(Cow::Borrowed(&[
                        Count(304),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The DAC is developing an Implementation Framework"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1472), last: Count(1472) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("develops implementation steps"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1615), last: Count(1615) },
                    anchor: Some(Printed(Cow::Borrowed("more operational guidance for practitioners"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("oecd-dac-conflict-guidelines-2001"), PhantomData),
            role: DocumentRole::Foundation,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(258), last: Count(258) },
                    headings: List(Cow::Borrowed(&[
                        Count(250),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("have guided work in this field"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1470), last: Count(1470) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("incorporation of key security concepts into"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("oecd-dac-security-issues-framework-2001"), PhantomData),
            role: DocumentRole::Foundation,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1470), last: Count(1470) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("developed a conceptual framework for security assistance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("oecd-dac-poverty-guidelines-2001"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1470), last: Count(1470) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security issues are also addressed in"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("oecd-what-counts-as-oda-2005"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1454), last: Count(1454) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1450),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("What Counts as ODA?"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Started,
            date: Some(Date(Cow::Borrowed("199X"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Late in the decade, the committee began to work on the concept."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1470), last: Count(1470) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("since the late 1990s"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(230), last: Count(230) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("OECD DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(230), last: Count(230) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Norm and policy development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(230), last: Count(230) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("policy development Global"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(204), last: Count(204) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("OECD uses the term *security system reform*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(192), last: Count(192) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("norm development (e.g., OECD)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("comprehensive policy frameworks to guide their various SSR activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            anchor: Some(Printed(Cow::Borrowed("as a tool for conflict prevention and peacebuilding"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            anchor: Some(Printed(Cow::Borrowed("ensuring that the security sector is accountable and efficient"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("relying in large part on the norm-setting work of the OECD"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            anchor: Some(Printed(Cow::Borrowed("effective framework for understanding the linkages"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            anchor: Some(Printed(Cow::Borrowed("it is important to translate these and other principles"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(248), last: Count(248) },
            anchor: Some(Printed(Cow::Borrowed("OECD Development Assistance Committee (DAC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(252), last: Count(252) },
            headings: List(Cow::Borrowed(&[
                Count(250),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DAC Guidelines on Security System Reform and Governance endorsed"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(242), last: Count(242) },
            headings: List(Cow::Borrowed(&[
                Count(236),
                Count(238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("requiring a developmental approach and whole-of-government"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(248), last: Count(248) },
            headings: List(Cow::Borrowed(&[
                Count(244),
            ])),
            anchor: Some(Printed(Cow::Borrowed("define and develop common approaches"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The network of the committee works on approaches held in common."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(254), last: Count(254) },
            headings: List(Cow::Borrowed(&[
                Count(250),
            ])),
            anchor: Some(Printed(Cow::Borrowed("partner-country led, integrated reform of security systems"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(256), last: Count(256) },
            headings: List(Cow::Borrowed(&[
                Count(250),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a people-centred approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(296), last: Count(296) },
            headings: List(Cow::Borrowed(&[
                Count(292),
            ])),
            anchor: Some(Printed(Cow::Borrowed("developing a clear institutional framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(297), last: Count(297) },
            headings: List(Cow::Borrowed(&[
                Count(292),
            ])),
            anchor: Some(Printed(Cow::Borrowed("strengthening the governance of security and justice"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(298), last: Count(298) },
            headings: List(Cow::Borrowed(&[
                Count(292),
            ])),
            anchor: Some(Printed(Cow::Borrowed("building professional security and justice institutions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(829), last: Count(829) },
            headings: List(Cow::Borrowed(&[
                Count(827),
            ])),
            anchor: Some(Printed(Cow::Borrowed("as it is referred to by the DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("own_term")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The DAC says security system; the paper gives the term of the reform at the list of items of 2005."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(853), last: Count(853) },
            headings: List(Cow::Borrowed(&[
                Count(827),
            ])),
            anchor: Some(Printed(Cow::Borrowed("security system reform to improve"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1244), last: Count(1244) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("OECD DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1244), last: Count(1244) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Norm and policy development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1244), last: Count(1244) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("policy development Global"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1219), last: Count(1219) },
            anchor: Some(Printed(Cow::Borrowed("OECD uses the term *security system reform*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1209), last: Count(1209) },
            anchor: Some(Printed(Cow::Borrowed("norm development (e.g., OECD)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1452), last: Count(1452) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1450),
            ])),
            anchor: Some(Printed(Cow::Borrowed("developed by its Development Assistance Committee (DAC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1460), last: Count(1460) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1456),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has therefore chosen the term \"security system reform\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1460), last: Count(1460) },
            headings: List(Cow::Borrowed(&[
                Count(1456),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The OECD uses the term 'Security System Reform'"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1458), last: Count(1458) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1456),
            ])),
            anchor: Some(Printed(Cow::Borrowed("conflict prevention, poverty reduction and development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Reform is tied to poverty reduction and development."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1470), last: Count(1470) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1468),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the development of the SSR concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1472), last: Count(1472) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1468),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a holistic (whole-of-government) approach to SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1472), last: Count(1472) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1468),
            ])),
            anchor: Some(Printed(Cow::Borrowed("emphasises the nexus between security and development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1613), last: Count(1613) },
            anchor: Some(Printed(Cow::Borrowed("Recent work by the DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1615), last: Count(1615) },
            anchor: Some(Printed(Cow::Borrowed("Implementation Framework for Security System Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1666), last: Count(1666) },
            anchor: Some(Printed(Cow::Borrowed("taking a development approach to the provision of security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1670), last: Count(1670) },
            anchor: Some(Printed(Cow::Borrowed("enables countries to address diverse security challenges"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1666), last: Count(1666) },
            anchor: Some(Printed(Cow::Borrowed("takes a more people-centred understanding"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const OSCE_2006: Approach = Approach {
    id: Id(Cow::Borrowed("osce-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("osce"), PhantomData),
    status: Some(ApproachStatus::None),
    own_term: Some(Id(Cow::Borrowed("security-sector-reform"), PhantomData)),
    perspectives: List(Cow::Borrowed(&[
        Perspective::Governance,
    ])),
    focus: List(Cow::Borrowed(&[
        Focus::CapacityBuilding,
        Focus::TechnicalAssistance,
        Focus::NormDevelopment,
    ])),
    scope: Some(GeographicScope::Regional),
    regions: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("euro-atlantic"), PhantomData),
        Id(Cow::Borrowed("euro-asian"), PhantomData),
        Id(Cow::Borrowed("osce-area"), PhantomData),
        Id(Cow::Borrowed("caucasus"), PhantomData),
        Id(Cow::Borrowed("central-asia"), PhantomData),
        Id(Cow::Borrowed("balkans"), PhantomData),
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    instruments: List(Cow::Borrowed(&[
        Instrument::FieldActivities,
        Instrument::NormSetting,
    ])),
    contexts: List(Cow::Borrowed(&[
        QualifiedContext {
            context: CountryContext::Developing,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(231), last: Count(231) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
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
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::PostConflict,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(231), last: Count(231) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(59), last: Count(59) },
                    anchor: Some(Printed(Cow::Borrowed("including in post-conflict theatres"))),
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
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::Transition,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(231), last: Count(231) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
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
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::Developed,
            qualifier: Some(Prose(Cow::Borrowed("only where developing and carrying out norms is concerned"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(231), last: Count(231) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("developed countries as concerns norm development and implementation"))),
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
                    anchor: Some(Printed(Cow::Borrowed("developed countries as concerns norm development and implementation"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        QualifiedContext {
            context: CountryContext::PostConflict,
            qualifier: Some(Prose(Cow::Borrowed("where the roles of international organisations have been shared out"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(373), last: Count(373) },
                    anchor: Some(Printed(Cow::Borrowed("operating in a post-conflict environment"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        QualifiedContext {
            context: CountryContext::Transition,
            qualifier: Some(Prose(Cow::Borrowed("when guidance is needed most"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(394), last: Count(394) },
                    anchor: Some(Printed(Cow::Borrowed("particularly during periods of transition"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The whole security sector is tied into a web of democratic institutions that work well.")),
        Prose(Cow::Borrowed("Security actors are more capable.")),
        Prose(Cow::Borrowed("Security actors are better governed inside.")),
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Prevention of conflict is central to its work, and reform has much to do with it.")),
        Prose(Cow::Borrowed("It is holistic and starts from governance.")),
        Prose(Cow::Borrowed("It rests on a comprehensive concept of security.")),
        Prose(Cow::Borrowed("No mechanism monitors how the Code is kept.")),
        Prose(Cow::Borrowed("It works across borders and cooperatively.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("osce-code-of-conduct-1994"), PhantomData),
            role: DocumentRole::Norm,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(59), last: Count(59) },
                    anchor: Some(Printed(Cow::Borrowed("contains a number of key concepts and principles"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(375), last: Count(375) },
                    anchor: Some(Printed(Cow::Borrowed("These include, in the first instance, the OSCE Code of Conduct"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1494), last: Count(1494) },
                    headings: List(Cow::Borrowed(&[
                        Count(1484),
                        Count(1490),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("innovative positions on the democratic political control"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("osce-border-concept-2005"), PhantomData),
            role: DocumentRole::Guidance,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(375), last: Count(375) },
                    anchor: Some(Printed(Cow::Borrowed("has given us firm ground"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), PhantomData),
            role: DocumentRole::Alignment,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(404), last: Count(404) },
                    anchor: Some(Printed(Cow::Borrowed("approach as supported by the OECD/DAC"))),
                    inferred: Some(Prose(Cow::Borrowed("The note to this passage names the reference document of 2004."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("osce-salw-document-2000"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1518), last: Count(1518) },
                    headings: List(Cow::Borrowed(&[
                        Count(1514),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("OSCE Document on Small Arms"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(231), last: Count(231) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("OSCE Capacity-building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(231), last: Count(231) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Capacity-building and technical assistance Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(231), last: Count(231) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Euro-Atlantic & Euro-Asian"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(192), last: Count(192) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("or both (e.g., OSCE)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("While the OSCE has no SSR concept proper"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("a broad range of SSR-related activities in the field"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("SSR has a strong conflict prevention dimension"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(375), last: Count(375) },
            anchor: Some(Printed(Cow::Borrowed("there is no single OSCE umbrella concept on SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            headings: List(Cow::Borrowed(&[
                Count(367),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Sector Reform (SSR) activities in the field"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("own_term")),
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(377), last: Count(377) },
            anchor: Some(Printed(Cow::Borrowed("Spreading normative concepts: the role of the Code"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(404), last: Count(404) },
            anchor: Some(Printed(Cow::Borrowed("a holistic, governance-oriented approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(404), last: Count(404) },
            anchor: Some(Printed(Cow::Borrowed("strengthen the capacity of security actors and their internal governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(402), last: Count(404) },
            anchor: Some(Printed(Cow::Borrowed("integrate the entire security sector into a web"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(394), last: Count(394) },
            anchor: Some(Printed(Cow::Borrowed("in the OSCE area"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(396), last: Count(396) },
            anchor: Some(Printed(Cow::Borrowed("the Caucasus, Central Asia and the Balkans"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(441), last: Count(441) },
            anchor: Some(Printed(Cow::Borrowed("In South-East Europe the OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(398), last: Count(398) },
            anchor: Some(Printed(Cow::Borrowed("comprehensive concept of security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(394), last: Count(394) },
            anchor: Some(Printed(Cow::Borrowed("in the absence of a monitoring mechanism"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(455), last: Count(455) },
            anchor: Some(Printed(Cow::Borrowed("A trans-boundary, cooperative way"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
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
            anchor: Some(Printed(Cow::Borrowed("OSCE Capacity-building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
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
            anchor: Some(Printed(Cow::Borrowed("Capacity-building and technical assistance Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
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
            anchor: Some(Printed(Cow::Borrowed("Regional/ Euro-Atlantic & Euro-Asian"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1209), last: Count(1209) },
            anchor: Some(Printed(Cow::Borrowed("or both (e.g., OSCE)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1492), last: Count(1492) },
            headings: List(Cow::Borrowed(&[
                Count(1490),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The OSCE has not developed a SSR concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1492), last: Count(1492) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1490),
            ])),
            anchor: Some(Printed(Cow::Borrowed("conducts many SSR-related field activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1498), last: Count(1498) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1496),
            ])),
            anchor: Some(Printed(Cow::Borrowed("important role in norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const OSCE_2016: Approach = Approach {
    id: Id(Cow::Borrowed("osce-2016"), PhantomData),
    organisation: Id(Cow::Borrowed("osce"), PhantomData),
    own_term: Some(Id(Cow::Borrowed("security-sector-governance-and-reform"), PhantomData)),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Takes security as comprehensive and as having several dimensions.")),
        Prose(Cow::Borrowed("Its norms are rather extensive.")),
        Prose(Cow::Borrowed("Its norms are fragmented.")),
        Prose(Cow::Borrowed("Its norms lack a common and holistic approach.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("osce-code-of-conduct-1994"), PhantomData),
            role: DocumentRole::Norm,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    headings: List(Cow::Borrowed(&[
                        Count(139),
                        Count(141),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("OSCE Code of Conduct on Politico-Military Aspects"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("osce-ssgr-guidelines-2016"), PhantomData),
            role: DocumentRole::Guidance,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(165), last: Count(165) },
                    headings: List(Cow::Borrowed(&[
                        Count(139),
                        Count(159),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("published internal [SSG/R Guidelines]"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(143), last: Count(143) },
            headings: List(Cow::Borrowed(&[
                Count(139),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Sector Governance and Reform (SSG/R)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(143), last: Count(143) },
            headings: List(Cow::Borrowed(&[
                Count(139),
            ])),
            anchor: Some(Printed(Cow::Borrowed("comprehensive and multidimensional approach to security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(143), last: Count(143) },
            headings: List(Cow::Borrowed(&[
                Count(139),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the normative framework is fragmented"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const STABILITY_PACT_2006: Approach = Approach {
    id: Id(Cow::Borrowed("stability-pact-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("stability-pact"), PhantomData),
    status: Some(ApproachStatus::Borrowed),
    focus: List(Cow::Borrowed(&[
        Focus::CapacityBuilding,
        Focus::TechnicalAssistance,
    ])),
    scope: Some(GeographicScope::Regional),
    regions: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("western-balkans"), PhantomData),
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    instruments: List(Cow::Borrowed(&[
        Instrument::FieldActivities,
    ])),
    contexts: List(Cow::Borrowed(&[
        QualifiedContext {
            context: CountryContext::PostConflict,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(232), last: Count(232) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1246), last: Count(1246) },
                    headings: List(Cow::Borrowed(&[
                        Count(1235),
                        Count(1237),
                        Count(1238),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::Transition,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(232), last: Count(232) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1246), last: Count(1246) },
                    headings: List(Cow::Borrowed(&[
                        Count(1235),
                        Count(1237),
                        Count(1238),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It works with concepts and principles of programming that donor countries and donor organisations have developed.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("ohrid-common-platform-2003"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1558), last: Count(1558) },
                    headings: List(Cow::Borrowed(&[
                        Count(1520),
                        Count(1556),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Common Platform of the Ohrid Regional Conference"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("ohrid-way-forward-2003"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1560), last: Count(1560) },
                    headings: List(Cow::Borrowed(&[
                        Count(1520),
                        Count(1556),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The Way Forward Document"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(232), last: Count(232) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Stability Pact for South Eastern Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(232), last: Count(232) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Capacity-building & technical assistance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(232), last: Count(232) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Western Balkans"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(192), last: Count(192) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("technical assistance (e.g., Stability Pact)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1246), last: Count(1246) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Stability Pact for South Eastern Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1246), last: Count(1246) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Capacity-building & technical assistance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1246), last: Count(1246) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional/ Western Balkans"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1209), last: Count(1209) },
            anchor: Some(Printed(Cow::Borrowed("technical assistance (e.g., Stability Pact)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1530), last: Count(1530) },
            headings: List(Cow::Borrowed(&[
                Count(1528),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Stability Pact does not have a SSR concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1530), last: Count(1530) },
            headings: List(Cow::Borrowed(&[
                Count(1528),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the concepts and programming principles developed by donor"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1534), last: Count(1534) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has other field activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1524), last: Count(1524) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the countries of South Eastern Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const UN_2006: Approach = Approach {
    id: Id(Cow::Borrowed("un-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("un"), PhantomData),
    status: Some(ApproachStatus::None),
    focus: List(Cow::Borrowed(&[
        Focus::CapacityBuilding,
        Focus::TechnicalAssistance,
    ])),
    scope: Some(GeographicScope::Global),
    contexts: List(Cow::Borrowed(&[
        QualifiedContext {
            context: CountryContext::Developing,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(233), last: Count(233) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::PostConflict,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(233), last: Count(233) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::Transition,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(233), last: Count(233) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::PostConflict,
            qualifier: Some(Prose(Cow::Borrowed("The work leans towards this context."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(71), last: Count(71) },
                    anchor: Some(Printed(Cow::Borrowed("SSR-related activities in post-conflict settings"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The agencies of the United Nations share one row with it in the table.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(233), last: Count(233) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN & agencies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(233), last: Count(233) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Capacity-building & technical assistance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(233), last: Count(233) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("technical assistance Global"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(233), last: Count(233) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN & agencies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            anchor: Some(Printed(Cow::Borrowed("the UN has not developed a common SSR policy framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(43), last: Count(43) },
            anchor: Some(Printed(Cow::Borrowed("Given its global mandate, universal reach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The scope is taken from the mandate, which is called global."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(492), last: Count(492) },
            anchor: Some(Printed(Cow::Borrowed("current approaches of the United Nations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(514), last: Count(514) },
            anchor: Some(Printed(Cow::Borrowed("UN's broad and global mandate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(546), last: Count(546) },
            anchor: Some(Printed(Cow::Borrowed("has not developed a common and comprehensive SSR policy framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(628), last: Count(628) },
            anchor: Some(Printed(Cow::Borrowed("no over-arching concept of security sector reform has been adopted"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            headings: List(Cow::Borrowed(&[
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("What has been absent to date"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            headings: List(Cow::Borrowed(&[
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a UN SSR concept is still lacking"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1170), last: Count(1170) },
            headings: List(Cow::Borrowed(&[
                Count(1168),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the UN has not developed a common SSR policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1172), last: Count(1172) },
            headings: List(Cow::Borrowed(&[
                Count(1168),
            ])),
            anchor: Some(Printed(Cow::Borrowed("there is no common understanding"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const UN_2016: Approach = Approach {
    id: Id(Cow::Borrowed("un-2016"), PhantomData),
    organisation: Id(Cow::Borrowed("un"), PhantomData),
    status: Some(ApproachStatus::Framework),
    own_term: Some(Id(Cow::Borrowed("security-sector-reform"), PhantomData)),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The policy framework goes on changing.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("unsc-resolution-2151"), PhantomData),
            role: DocumentRole::Framework,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("culminates in [Security Council Resolution 2151"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("unsc-presidential-statement-ssr-2007"), PhantomData),
            role: DocumentRole::Foundation,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Presidential Statement of the UN Security Council"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("sg-report-ssr-2008"), PhantomData),
            role: DocumentRole::Foundation,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("first [Report of the Secretary-General](#) on SSR (2008)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("sg-report-ssr-2013"), PhantomData),
            role: DocumentRole::Foundation,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("second SSR [Report of the Secretary-General](#), (2013)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("un-technical-guidance-notes-2012"), PhantomData),
            role: DocumentRole::Guidance,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(34), last: Count(34) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(26),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Integrated Technical Guidance Notes"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("United Nations Policy Framework on Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(28), last: Count(28) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(26),
            ])),
            anchor: Some(Printed(Cow::Borrowed("policy framework continues to evolve"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const UN_DDA_2006: Approach = Approach {
    id: Id(Cow::Borrowed("un-dda-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("un-dda"), PhantomData),
    status: Some(ApproachStatus::None),
    instruments: List(Cow::Borrowed(&[
        Instrument::NormSetting,
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Has a strong agenda in activities related to SSR, such as mine action, small arms and DDR.")),
        Prose(Cow::Borrowed("Holds that security sectors have to be accountable, affordable, appropriate and transparent.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("unga-resolution-60-97"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(983), last: Count(983) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution A60 97"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("un-mine-action-inter-agency-policy-2005"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(984), last: Count(984) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Mine Action and Effective Coordination"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("unga-resolution-59-119"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(985), last: Count(985) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution A59 119"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("un-small-arms-programme-of-action-2001"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(987), last: Count(987) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Programme of Action to Prevent"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DDA itself does not define SSR explicitly"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DDA engages in norm-setting"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("instruments")),
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
            anchor: Some(Printed(Cow::Borrowed("DDA has a strong agenda on SSR-related activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
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
            anchor: Some(Printed(Cow::Borrowed("\"must be accountable, affordable, appropriate and transparent\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const UN_DPA_2006: Approach = Approach {
    id: Id(Cow::Borrowed("un-dpa-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("un-dpa"), PhantomData),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Has an explicit agenda for SSR, as part of its lead in peacebuilding and in promoting democracy.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("dpa-briefing-2005"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1008), last: Count(1008) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                        Count(1005),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Under-Secretary-General for Political Affairs"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Department of Political Affairs (DPA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("features an explicit SSR agenda"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const UN_DPKO_2006: Approach = Approach {
    id: Id(Cow::Borrowed("un-dpko-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("un-dpko"), PhantomData),
    status: Some(ApproachStatus::None),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Its head has affirmed how central SSR is.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("guehenno-remarks-2005"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(972), last: Count(972) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(968),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Remarks to the Open Meeting of the Security Council"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(966), last: Count(966) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(964),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DPKO does not define SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(966), last: Count(966) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(964),
            ])),
            anchor: Some(Printed(Cow::Borrowed("its head affirmed the concept's centrality"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const UN_ECOSOC_2006: Approach = Approach {
    id: Id(Cow::Borrowed("un-ecosoc-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("un-ecosoc"), PhantomData),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Has no direct mandate for SSR.")),
        Prose(Cow::Borrowed("Takes up SSR by way of INSTRAW and of an ad hoc group for Africa.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("instraw-gender-ssr-factsheet-2006"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(947), last: Count(947) },
                    headings: List(Cow::Borrowed(&[
                        Count(935),
                        Count(945),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("INSTRAW Gender and Security Sector Reform Factsheet"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("ecosoc-burundi-group-report-2005"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(948), last: Count(948) },
                    headings: List(Cow::Borrowed(&[
                        Count(935),
                        Count(945),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Report of the Ad Hoc Advisory Group on Burundi"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(941), last: Count(941) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ECOSOC has no direct mandate on SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(941), last: Count(941) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("does take up SSR via the country reports"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const UN_GENERAL_ASSEMBLY_2006: Approach = Approach {
    id: Id(Cow::Borrowed("un-general-assembly-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("un-general-assembly"), PhantomData),
    status: Some(ApproachStatus::None),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Treats SSR as central to UN operations.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("a-60-19"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(931), last: Count(931) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                        Count(929),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Report A60 19"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("a-59-19"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(932), last: Count(932) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                        Count(929),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Report A59 19"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("a-57-767"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(933), last: Count(933) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                        Count(929),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Report A57 767"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(927), last: Count(927) },
            headings: List(Cow::Borrowed(&[
                Count(921),
                Count(925),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The General Assembly does not define SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(927), last: Count(927) },
            headings: List(Cow::Borrowed(&[
                Count(921),
                Count(925),
            ])),
            anchor: Some(Printed(Cow::Borrowed("establishes its centrality to UN operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const UN_SECURITY_COUNCIL_2006: Approach = Approach {
    id: Id(Cow::Borrowed("un-security-council-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("un-security-council"), PhantomData),
    contexts: List(Cow::Borrowed(&[
        QualifiedContext {
            context: CountryContext::PostConflict,
            qualifier: Some(Prose(Cow::Borrowed("In its statement of 2005 the Council speaks of SSR in post-conflict environments."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(907), last: Count(907) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(905),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("any stabilisation process in post-conflict environments"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Often calls for SSR in resolutions.")),
        Prose(Cow::Borrowed("As a rule does not define SSR in detail.")),
        Prose(Cow::Borrowed("Departed from its usual practice once, with the detailed SSR mandate of UNMIL.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("unsc-resolution-1645"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(915), last: Count(915) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1645"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("unsc-resolution-1623"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(916), last: Count(916) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1623"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("s-prst-2005-30"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(917), last: Count(917) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Presidential Statement"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("unsc-resolution-1565"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(918), last: Count(918) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1565"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("unsc-resolution-1509"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(919), last: Count(919) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1509"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(907), last: Count(907) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(905),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Security Council often calls for SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("features")),
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
            anchor: Some(Printed(Cow::Borrowed("generally abstains from defining SSR in detail"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
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
            anchor: Some(Printed(Cow::Borrowed("as an exception to the Security Council's usual practice"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const UNDP_2006: Approach = Approach {
    id: Id(Cow::Borrowed("undp-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("undp"), PhantomData),
    status: Some(ApproachStatus::Concept),
    own_term: Some(Id(Cow::Borrowed("justice-and-security-sector-reform"), PhantomData)),
    perspectives: List(Cow::Borrowed(&[
        Perspective::Governance,
        Perspective::Development,
    ])),
    scope: Some(GeographicScope::Global),
    contexts: List(Cow::Borrowed(&[
        QualifiedContext {
            context: CountryContext::PostConflict,
            qualifier: Some(Prose(Cow::Borrowed("Most of UNDP's work in SSR is related work in such contexts."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1025), last: Count(1025) },
                    headings: List(Cow::Borrowed(&[
                        Count(1013),
                        Count(1023),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("SSR-related activities in post-conflict contexts"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Make the whole sector more able to serve the public accountably, fairly and with respect for rights.")),
        Prose(Cow::Borrowed("Strengthen the same ability in each part of the sector.")),
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The approach is UNDP's own.")),
        Prose(Cow::Borrowed("Its operational work covers some parts of reform, not all.")),
        Prose(Cow::Borrowed("places SSR firmly in the setting of human development")),
        Prose(Cow::Borrowed("BCPR's approach is programmatic and stresses what is not military.")),
        Prose(Cow::Borrowed("BDP comes from democratic governance and concentrates on parliaments and on access to justice and human rights.")),
        Prose(Cow::Borrowed("It began in the Bureau for Crisis Prevention and Recovery.")),
        Prose(Cow::Borrowed("Programmes on justice have a strong place in it.")),
        Prose(Cow::Borrowed("Defence is traditionally left out.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("jssr-programmatic-approach-2003"), PhantomData),
            role: DocumentRole::Framework,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(873), last: Count(873) },
                    headings: List(Cow::Borrowed(&[
                        Count(865),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("(JSSR) programmatic approach issued in 2003"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("jssr-programmatic-approach-2003"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1029), last: Count(1029) },
                    headings: List(Cow::Borrowed(&[
                        Count(1013),
                        Count(1027),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("JSSR Programmatic Approach for Crisis"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("undp-ssr-transitional-justice-2003"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1030), last: Count(1030) },
                    headings: List(Cow::Borrowed(&[
                        Count(1013),
                        Count(1027),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Sector Reform and Transitional Justice"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("hdr-2002"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1031), last: Count(1031) },
                    headings: List(Cow::Borrowed(&[
                        Count(1013),
                        Count(1027),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("UNDP Human Development Report"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("bcpr-jssr-programmatic-approach-2002"), PhantomData),
            role: DocumentRole::Framework,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1019), last: Count(1019) },
                    anchor: Some(Printed(Cow::Borrowed("BCPR introduced the \"Justice and Security Sector Reform\""))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1032), last: Count(1032) },
                    headings: List(Cow::Borrowed(&[
                        Count(1013),
                        Count(1027),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("BCPR Justice and Security Sector Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Started,
            date: Some(Date(Cow::Borrowed("2002"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bcpr"), scope: PhantomData },
            ])),
            document: Some(Id(Cow::Borrowed("bcpr-jssr-programmatic-approach-2002"), PhantomData)),
            note: Some(Prose(Cow::Borrowed("The concept of justice and security sector reform was introduced."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1019), last: Count(1019) },
                    anchor: Some(Printed(Cow::Borrowed("Programmatic Approach* (2002), BCPR introduced"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(204), last: Count(204) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the UNDP prefers *justice and security sector reform*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(191), last: Count(191) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("global (e.g., UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("UNDP has developed its own programmatic approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("\"Justice and Security Sector Reform\" / JSSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("a special focus on governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("though not across the entire spectrum"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(630), last: Count(630) },
            anchor: Some(Printed(Cow::Borrowed("UNDP's approach to date in different countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(630), last: Count(630) },
            anchor: Some(Printed(Cow::Borrowed("firmly within the human development context"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            headings: List(Cow::Borrowed(&[
                Count(877),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Within the UN, the Development Programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            headings: List(Cow::Borrowed(&[
                Count(877),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(\"Justice and Security Sector Reform\")"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            headings: List(Cow::Borrowed(&[
                Count(877),
            ])),
            anchor: Some(Printed(Cow::Borrowed("emphasis on the non-military aspects of SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            headings: List(Cow::Borrowed(&[
                Count(877),
            ])),
            anchor: Some(Printed(Cow::Borrowed("approaches SSR from a democratic governance perspective"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
                FieldName(Cow::Borrowed("perspectives")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            headings: List(Cow::Borrowed(&[
                Count(1013),
                Count(1017),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The UNDP, through its Bureau for Crisis Prevention"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            headings: List(Cow::Borrowed(&[
                Count(1013),
                Count(1017),
            ])),
            anchor: Some(Printed(Cow::Borrowed("\"Justice and Security Sector Reform\" (JSSR) concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            headings: List(Cow::Borrowed(&[
                Count(1013),
                Count(1017),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in the framework of its democratic governance approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            headings: List(Cow::Borrowed(&[
                Count(1013),
                Count(1017),
            ])),
            anchor: Some(Printed(Cow::Borrowed("to strengthen the ability of the sector as a whole"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("strong emphasis on justice-related programmes"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            headings: List(Cow::Borrowed(&[
                Count(1013),
                Count(1023),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has not been involved in defence-related matters"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1219), last: Count(1219) },
            anchor: Some(Printed(Cow::Borrowed("the UNDP prefers *justice and security sector reform*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("own_term")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const UNICEF_2006: Approach = Approach {
    id: Id(Cow::Borrowed("unicef-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("unicef"), PhantomData),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Works on the protection of children.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("unga-resolution-44-25"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1056), last: Count(1056) },
                    headings: List(Cow::Borrowed(&[
                        Count(1048),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 44/25"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("unsc-resolution-1612"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1057), last: Count(1057) },
                    headings: List(Cow::Borrowed(&[
                        Count(1048),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1612"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("s-2004-251"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1058), last: Count(1058) },
                    headings: List(Cow::Borrowed(&[
                        Count(1048),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Secretary-General Report 2004/251"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            headings: List(Cow::Borrowed(&[
                Count(1048),
                Count(1052),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNICEF advocates the creation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const UNIFEM_2006: Approach = Approach {
    id: Id(Cow::Borrowed("unifem-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("unifem"), PhantomData),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Links SSR to the part that women have in decisions and in conflict.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("unsc-resolution-1325"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1046), last: Count(1046) },
                    headings: List(Cow::Borrowed(&[
                        Count(1034),
                        Count(1044),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1325"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1040), last: Count(1040) },
            headings: List(Cow::Borrowed(&[
                Count(1034),
                Count(1038),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNIFEM provides support to SSR-related activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1040), last: Count(1040) },
            headings: List(Cow::Borrowed(&[
                Count(1034),
                Count(1038),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the need to increase the role of women"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const UNOWA_2006: Approach = Approach {
    id: Id(Cow::Borrowed("unowa-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("unowa"), PhantomData),
    status: Some(ApproachStatus::None),
    regions: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(81), last: Count(81) },
            anchor: Some(Printed(Cow::Borrowed("has articulated a SSR concept for West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("regions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

const WORLD_BANK_2006: Approach = Approach {
    id: Id(Cow::Borrowed("world-bank-2006"), PhantomData),
    organisation: Id(Cow::Borrowed("world-bank"), PhantomData),
    perspectives: List(Cow::Borrowed(&[
        Perspective::Development,
        Perspective::Governance,
    ])),
    focus: List(Cow::Borrowed(&[
        Focus::CapacityBuilding,
        Focus::TechnicalAssistance,
    ])),
    scope: Some(GeographicScope::Global),
    contexts: List(Cow::Borrowed(&[
        QualifiedContext {
            context: CountryContext::Developing,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(234), last: Count(234) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1247), last: Count(1247) },
                    headings: List(Cow::Borrowed(&[
                        Count(1235),
                        Count(1237),
                        Count(1238),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::PostConflict,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(234), last: Count(234) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1247), last: Count(1247) },
                    headings: List(Cow::Borrowed(&[
                        Count(1235),
                        Count(1237),
                        Count(1238),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1578), last: Count(1578) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1576),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("for countries recovering from conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
        QualifiedContext {
            context: CountryContext::Transition,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(234), last: Count(234) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1247), last: Count(1247) },
                    headings: List(Cow::Borrowed(&[
                        Count(1235),
                        Count(1237),
                        Count(1238),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Developing, post-conflict, transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..QualifiedContext::EMPTY
        },
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It takes up security where it bears on development, as with security expenditure and reconstruction after conflict.")),
        Prose(Cow::Borrowed("It sees the provision of security as crucial for the economy to develop.")),
        Prose(Cow::Borrowed("For work after conflict it has a comprehensive framework, developed in 1997.")),
    ])),
    documents: List(Cow::Borrowed(&[
        ApproachDocument {
            document: Id(Cow::Borrowed("world-bank-landmine-guidelines-1998"), PhantomData),
            role: DocumentRole::Guidance,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1587), last: Count(1587) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Operational Guidelines for Financing Landmine Clearance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("world-bank-hipc-2001"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1589), last: Count(1589) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Assistance to Post-conflict Countries and the HIPC Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("breaking-the-conflict-trap-2003"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1591), last: Count(1591) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Breaking the Conflict Trap: Civil War and Development Policy"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("world-bank-legal-reform-directions-2003"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1593), last: Count(1593) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Legal and Judicial Reform: Strategic Directions"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("world-bank-legal-services-handbook-2003"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1595), last: Count(1595) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Legal Services for the Poor. Best Practice Handbook"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("world-bank-legal-initiatives-2004"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1597), last: Count(1597) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Initiatives in legal and judicial reform"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("world-development-report-2006"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1599), last: Count(1599) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("World Development Report 2006"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        ApproachDocument {
            document: Id(Cow::Borrowed("world-bank-conflict-analysis-framework-2005"), PhantomData),
            role: DocumentRole::Related,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1601), last: Count(1601) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("CPR, Conflict Analysis Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(234), last: Count(234) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("World Bank"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(234), last: Count(234) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Capacity-building & technical assistance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(234), last: Count(234) },
            headings: List(Cow::Borrowed(&[
                Count(222),
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("technical assistance Global"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(190), last: Count(190) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("development (e.g., World Bank)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1247), last: Count(1247) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("World Bank"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1247), last: Count(1247) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Capacity-building & technical assistance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("focus")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1247), last: Count(1247) },
            headings: List(Cow::Borrowed(&[
                Count(1235),
                Count(1237),
                Count(1238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("technical assistance Global"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1207), last: Count(1207) },
            anchor: Some(Printed(Cow::Borrowed("development (e.g., World Bank)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1208), last: Count(1208) },
            anchor: Some(Printed(Cow::Borrowed("have a global (e.g., World Bank)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("scope")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1570), last: Count(1570) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("involved in security-related issues that have an impact on development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisation")),
                FieldName(Cow::Borrowed("perspectives")),
                FieldName(Cow::Borrowed("features")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The issues are taken up for their impact on development."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1572), last: Count(1572) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("increasingly approaches the issue a the good governance perspective"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("perspectives")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1572), last: Count(1572) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the provision of security as being crucial"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1574), last: Count(1574) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a comprehensive framework in 1997"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("features")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Approach::EMPTY
};

pub(super) const TABLE: &[Approach] = &[
    AU_2006,
    AU_2016,
    COUNCIL_OF_EUROPE_2006,
    ECOWAS_2006,
    ECOWAS_2016,
    EU_2006,
    EU_2016,
    NATO_2006,
    NATO_2016,
    NATO_2023,
    OECD_DAC_2006,
    OSCE_2006,
    OSCE_2016,
    STABILITY_PACT_2006,
    UN_2006,
    UN_2016,
    UN_DDA_2006,
    UN_DPA_2006,
    UN_DPKO_2006,
    UN_ECOSOC_2006,
    UN_GENERAL_ASSEMBLY_2006,
    UN_SECURITY_COUNCIL_2006,
    UNDP_2006,
    UNICEF_2006,
    UNIFEM_2006,
    UNOWA_2006,
    WORLD_BANK_2006,
];
