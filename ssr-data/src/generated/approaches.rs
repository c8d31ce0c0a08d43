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
            ])),
            ..QualifiedContext::EMPTY
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Democratic governance of the security sector.")),
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
    ])),
    ..Approach::EMPTY
};

const AU_2016: Approach = Approach {
    id: Id(Cow::Borrowed("au-2016"), PhantomData),
    organisation: Id(Cow::Borrowed("au"), PhantomData),
    status: Some(ApproachStatus::Framework),
    own_term: Some(Id(Cow::Borrowed("security-sector-reform"), PhantomData)),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Rests on the normative framework that the United Nations set up for all.")),
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
            ])),
            ..QualifiedContext::EMPTY
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
            ])),
        },
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
        Prose(Cow::Borrowed("Make the security sector of partners more legitimate.")),
        Prose(Cow::Borrowed("Improve how the security sector of partners is governed.")),
        Prose(Cow::Borrowed("Raise integrity in the security sector of partners.")),
        Prose(Cow::Borrowed("Make the security sector of partners more sustainable.")),
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
            ])),
        },
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Its work on reform runs under PAP-DIB.")),
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
        Prose(Cow::Borrowed("Make institutions concerned with defence more effective.")),
        Prose(Cow::Borrowed("Make institutions concerned with defence more accountable.")),
    ])),
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It is driven by getting countries ready for membership.")),
        Prose(Cow::Borrowed("It is driven by fitting new members into the structures of the Alliance.")),
        Prose(Cow::Borrowed("Democratic governance of the security sector is one of the chief concerns when NATO enlarges.")),
        Prose(Cow::Borrowed("Reform stands among the matters of programmes on defence institutions and against terrorism.")),
        Prose(Cow::Borrowed("Reform is a part of operations in support of peace.")),
        Prose(Cow::Borrowed("Reform of security forces in single countries such as Ukraine grows in weight.")),
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
            ])),
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
    focus: List(Cow::Borrowed(&[
        Focus::CapacityBuilding,
        Focus::TechnicalAssistance,
    ])),
    scope: Some(GeographicScope::Regional),
    regions: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("western-balkans"), PhantomData),
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
            ])),
            ..QualifiedContext::EMPTY
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
    features: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The approach is UNDP's own.")),
        Prose(Cow::Borrowed("Its operational work covers some parts of reform, not all.")),
        Prose(Cow::Borrowed("places SSR firmly in the setting of human development")),
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
            ])),
            ..QualifiedContext::EMPTY
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
    UNDP_2006,
    UNOWA_2006,
    WORLD_BANK_2006,
];
