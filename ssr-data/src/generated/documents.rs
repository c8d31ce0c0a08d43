// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const AU_COMMON_DEFENCE_AND_SECURITY_POLICY: Document = Document {
    id: Id(Cow::Borrowed("au-common-defence-and-security-policy"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Common African Defence and Security Policy")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
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
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("The Common African Defence and Security Policy of the AU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const AU_CONSTITUTIVE_ACT_2000: Document = Document {
    id: Id(Cow::Borrowed("au-constitutive-act-2000"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Constitutive Act of the African Union")),
    ])),
    kind: DocumentKind::Treaty,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("other AU instruments, including the Constitutive Act"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(44), last: Count(44) },
            anchor: Some(Printed(Cow::Borrowed("Constitutive Act of the African Union"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const AU_OPERATIONAL_GUIDANCE_NOTES: Document = Document {
    id: Id(Cow::Borrowed("au-operational-guidance-notes"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Operational Guidance Notes")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OGN")),
        Printed(Cow::Borrowed("OGNs")),
    ])),
    kind: DocumentKind::Guidelines,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            anchor: Some(Printed(Cow::Borrowed("Operational Guidance Notes (OGN)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(69), last: Count(69) },
            anchor: Some(Printed(Cow::Borrowed("dissemination of the OGNs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const AU_PCRD_POLICY: Document = Document {
    id: Id(Cow::Borrowed("au-pcrd-policy"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Policy on Post-Conflict Reconstruction and Development")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PCRD")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("aligned with other AU instruments"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(44), last: Count(44) },
            anchor: Some(Printed(Cow::Borrowed("Policy on Post-Conflict Reconstruction and Development \\(PCRD\\)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const AU_POLICY_FRAMEWORK_SSR_2013: Document = Document {
    id: Id(Cow::Borrowed("au-policy-framework-ssr-2013"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("African Union Policy Framework on Security Sector Reform")),
        Printed(Cow::Borrowed("Policy Framework on SSR")),
        Printed(Cow::Borrowed("AU Policy Framework")),
        Printed(Cow::Borrowed("Policy Framework")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PFSSR")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("African Union Policy Framework on Security Sector Reform](#) adopted"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2013"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("adopted in 2013, represents"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::BuildsOn,
            to: Id(Cow::Borrowed("au-constitutive-act-2000"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("Constitutive Act of the African Union"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::BuildsOn,
            to: Id(Cow::Borrowed("au-psc-protocol"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("Protocol Relating to the Establishment"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::BuildsOn,
            to: Id(Cow::Borrowed("au-pcrd-policy"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("also aligned with other AU instruments"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(44), last: Count(44) },
            anchor: Some(Printed(Cow::Borrowed("[African Union Policy Framework on Security Sector Reform]"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(48), last: Count(48) },
            anchor: Some(Printed(Cow::Borrowed("in its Policy Framework on SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(44), last: Count(44) },
            anchor: Some(Printed(Cow::Borrowed("The AU Policy Framework defines SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("The Policy Framework acknowledges"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            anchor: Some(Printed(Cow::Borrowed("the AU PFSSR to the RECs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const AU_PSC_PROTOCOL: Document = Document {
    id: Id(Cow::Borrowed("au-psc-protocol"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Protocol Relating to the Establishment of the Peace and Security Council of the African Union")),
    ])),
    kind: DocumentKind::Treaty,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("aligned with other AU instruments"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(44), last: Count(44) },
            anchor: Some(Printed(Cow::Borrowed("Protocol Relating to the Establishment of the Peace and Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const BI_COURSE_CATALOGUE: Document = Document {
    id: Id(Cow::Borrowed("bi-course-catalogue"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Building Integrity Course Catalogue")),
    ])),
    kind: DocumentKind::Catalogue,
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("List the courses on Building Integrity.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("Building Integrity Course Catalogue"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(53), last: Count(53) },
            headings: List(Cow::Borrowed(&[
                Count(51),
            ])),
            anchor: Some(Printed(Cow::Borrowed("This is the Building Integrity Course Catalogue"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const BI_PROCESS_AND_IMPACT_MONTENEGRO: Document = Document {
    id: Id(Cow::Borrowed("bi-process-and-impact-montenegro"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Building Integrity: Process and Impact Montenegro")),
    ])),
    kind: DocumentKind::WebPage,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("Building Integrity: Process and Impact Montenegro"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const BI_REFERENCE_CURRICULUM: Document = Document {
    id: Id(Cow::Borrowed("bi-reference-curriculum"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("NATO BI Reference Curriculum for Educators")),
        Printed(Cow::Borrowed("Understanding the Impact of Good Governance and Corruption on Defence Institution Building. A Reference Curriculum for Educators")),
        Printed(Cow::Borrowed("BI Reference Curriculum")),
    ])),
    kind: DocumentKind::Handbook,
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Guide educators.")),
        Prose(Cow::Borrowed("Help nations work Building Integrity into what they already teach.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(43), last: Count(43) },
            anchor: Some(Printed(Cow::Borrowed("NATO BI Reference Curriculum for Educators"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(45), last: Count(45) },
            headings: List(Cow::Borrowed(&[
                Count(43),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Understanding the Impact of Good Governance and Corruption"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(45), last: Count(45) },
            headings: List(Cow::Borrowed(&[
                Count(43),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a guide for educators to assist nations in integrating BI"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const BI_SELF_ASSESSMENT_QUESTIONNAIRE: Document = Document {
    id: Id(Cow::Borrowed("bi-self-assessment-questionnaire"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Building Integrity Self-Assessment Questionnaire and Peer Review Process: A Diagnostic Tool for National Defence Establishments")),
    ])),
    kind: DocumentKind::Handbook,
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Diagnose national defence establishments.")),
        Prose(Cow::Borrowed("Let them assess themselves by a questionnaire.")),
        Prose(Cow::Borrowed("Guide those who organise the process inside a country.")),
        Prose(Cow::Borrowed("Help to brief a defence minister or a head of the armed forces on bringing in peer review.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(55), last: Count(55) },
            anchor: Some(Printed(Cow::Borrowed("A Diagnostic Tool for National Defence Establishments"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(57), last: Count(57) },
            headings: List(Cow::Borrowed(&[
                Count(55),
            ])),
            anchor: Some(Printed(Cow::Borrowed("guidance on organising the process in-country"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(57), last: Count(57) },
            headings: List(Cow::Borrowed(&[
                Count(55),
            ])),
            anchor: Some(Printed(Cow::Borrowed("how to introduce the peer review process"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const BRADFORD_UNIVERSITY_PREVENTION_STUDY: Document = Document {
    id: Id(Cow::Borrowed("bradford-university-prevention-study"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("recent UK Study (by Bradford University)")),
    ])),
    kind: DocumentKind::Study,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("bradford-university"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(290), last: Count(290) },
                    anchor: Some(Printed(Cow::Borrowed("A recent UK Study (by Bradford University)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(290), last: Count(290) },
            anchor: Some(Printed(Cow::Borrowed("A recent UK Study (by Bradford University)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const BRATISLAVA_PROCEEDINGS_2006: Document = Document {
    id: Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Developing a Security Sector Reform (SSR) Concept for the United Nations")),
        Printed(Cow::Borrowed("Proceedings of the Expert Workshop held in Bratislava, Slovakia on 7 July 2006")),
    ])),
    kind: DocumentKind::Proceedings,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2006"))),
            status: Status::Done,
            place: Some(Id(Cow::Borrowed("bratislava"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(11), last: Count(11) },
                    anchor: Some(Printed(Cow::Borrowed("Bratislava, 2006"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("Developing a Security Sector Reform (SSR) Concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("Proceedings of the Expert Workshop held in Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            anchor: Some(Printed(Cow::Borrowed("Bratislava, 2006"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("history")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const BRATISLAVA_PROGRAMME_2006: Document = Document {
    id: Id(Cow::Borrowed("bratislava-programme-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PROGRAMME")),
    ])),
    kind: DocumentKind::Plan,
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1793), last: Count(1799) },
            headings: List(Cow::Borrowed(&[
                Count(1791),
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Expert Workshop on"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1791), last: Count(1793) },
            anchor: Some(Printed(Cow::Borrowed("Expert Workshop on"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("printed in the volume of proceedings"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const BRATISLAVA_SUMMARY_2006: Document = Document {
    id: Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Summary of Workshop Proceedings")),
    ])),
    kind: DocumentKind::Report,
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Sums up the main points of what was presented at the workshop.")),
        Prose(Cow::Borrowed("Sums up the main points of what was discussed at the workshop.")),
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("dcaf-igo-paper-2006"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(55), last: Count(55) },
                    anchor: Some(Printed(Cow::Borrowed("For an overview see background paper"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("dcaf-un-paper-2006"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(69), last: Count(69) },
                    anchor: Some(Printed(Cow::Borrowed("For an overview see background paper"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(37), last: Count(37) },
            anchor: Some(Printed(Cow::Borrowed("Summary of Workshop Proceedings"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SUMMARY OF WORKSHOP PROCEEDINGS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(43), last: Count(43) },
            anchor: Some(Printed(Cow::Borrowed("This report provides a summary of the main points"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const BURIAN_CONCLUDING_REMARKS_2006: Document = Document {
    id: Id(Cow::Borrowed("burian-concluding-remarks-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Concluding remarks by Peter Burian")),
    ])),
    kind: DocumentKind::Speech,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Speaker,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("peter-burian"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
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
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(744), last: Count(744) },
            headings: List(Cow::Borrowed(&[
                Count(782),
            ])),
            anchor: Some(Printed(Cow::Borrowed("CONCLUDING REMARKS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("the volume prints no title above it; taken from the headings"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(744), last: Count(744) },
            anchor: Some(Printed(Cow::Borrowed("CONCLUDING REMARKS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("printed in the volume of proceedings"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DCAF_IGO_PAPER_2006: Document = Document {
    id: Id(Cow::Borrowed("dcaf-igo-paper-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Intergovernmental Approaches to Security Sector Reform (SSR)")),
    ])),
    kind: DocumentKind::BackgroundPaper,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(55), last: Count(55) },
                    anchor: Some(Printed(Cow::Borrowed("prepared by DCAF for the workshop"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Background for the workshop in Bratislava.")),
        Prose(Cow::Borrowed("An overview of the approaches of intergovernmental organisations.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(55), last: Count(55) },
            anchor: Some(Printed(Cow::Borrowed("\"Intergovernmental Approaches to Security Sector Reform (SSR)\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(55), last: Count(55) },
            anchor: Some(Printed(Cow::Borrowed("For an overview see background paper"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(55), last: Count(55) },
            anchor: Some(Printed(Cow::Borrowed("prepared by DCAF for the workshop"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DCAF_UN_PAPER_2006: Document = Document {
    id: Id(Cow::Borrowed("dcaf-un-paper-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Approaches to Security Sector Reform (SSR)")),
    ])),
    kind: DocumentKind::BackgroundPaper,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(69), last: Count(69) },
                    anchor: Some(Printed(Cow::Borrowed("prepared by DCAF for the workshop"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Background for the workshop in Bratislava.")),
        Prose(Cow::Borrowed("An overview of the approaches of the UN.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(69), last: Count(69) },
            anchor: Some(Printed(Cow::Borrowed("\"UN Approaches to Security Sector Reform (SSR)\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(69), last: Count(69) },
            anchor: Some(Printed(Cow::Borrowed("For an overview see background paper"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(69), last: Count(69) },
            anchor: Some(Printed(Cow::Borrowed("prepared by DCAF for the workshop"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DEMOCRATIC_GOVERNANCE_PAGE_2023: Document = Document {
    id: Id(Cow::Borrowed("democratic-governance-page-2023"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Democratic Security Sector Governance")),
    ])),
    kind: DocumentKind::WebPage,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("ivan-bandura"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(71), last: Count(71) },
                    anchor: Some(Printed(Cow::Borrowed("Photo credit: Ivan Bandura (Flickr)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("activate-media"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("Web Development by Activate Media"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("nato-strategic-concept-2010"), PhantomData),
            evidence: List(Cow::Borrowed(&[
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
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("law-igo-ssr-2007"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("Intergovernmental Organisations and Security Sector Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("fba-mapping-study-ukraine"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(26), last: Count(26) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("a recent mapping study carried out by"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(1), last: Count(1) },
            anchor: Some(Printed(Cow::Borrowed("Democratic Security Sector Governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DEMOCRATISING_SECURITY_TRANSITION_STATES: Document = Document {
    id: Id(Cow::Borrowed("democratising-security-transition-states"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Democratising Security in Transition States")),
    ])),
    kind: DocumentKind::Book,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bratislava-centre"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(577), last: Count(577) },
                    anchor: Some(Printed(Cow::Borrowed("is one result of this partnership"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(566), last: Count(566) },
                    anchor: Some(Printed(Cow::Borrowed("working with DCAF to facilitate security sector reform"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(577), last: Count(577) },
                    anchor: Some(Printed(Cow::Borrowed("is one result of this partnership"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(566), last: Count(566) },
                    anchor: Some(Printed(Cow::Borrowed("working with DCAF to facilitate security sector reform"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    addresses: List(Cow::Borrowed(&[
        WebAddress(Cow::Borrowed("http://europeandcis.undp.org/?menu=p_cms/show&content_id=FA6ED584-F203-1EE9-B801763FDED0CFF6")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(577), last: Count(577) },
            anchor: Some(Printed(Cow::Borrowed("*Democratising Security in Transition States*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(577), last: Count(577) },
            anchor: Some(Printed(Cow::Borrowed("It is available at http://europeandcis.undp.org"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("addresses")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DIB_SELF_ASSESSMENT_KIT: Document = Document {
    id: Id(Cow::Borrowed("dib-self-assessment-kit"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Defence Institution Building Self-Assessment Kit: A Diagnostic Tool for Nations Building Defence Institutions")),
    ])),
    kind: DocumentKind::Handbook,
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Serve as a diagnostic tool for nations that build defence institutions.")),
        Prose(Cow::Borrowed("Reach the nations that PAP-DIB identifies.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("A Diagnostic Tool for Nations Building Defence Institutions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            headings: List(Cow::Borrowed(&[
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Defence Institution Building Self-Assessment Kit"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            headings: List(Cow::Borrowed(&[
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("It is aimed at the nations identified by"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DIB_SOURCEBOOK: Document = Document {
    id: Id(Cow::Borrowed("dib-sourcebook"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Defence Institution Building Sourcebook in Support of the Partnership Action Plan on DIB: What Kind of Defence Do We Need?")),
    ])),
    kind: DocumentKind::Book,
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Be a sourcebook on building defence institutions.")),
        Prose(Cow::Borrowed("Support PAP-DIB.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            anchor: Some(Printed(Cow::Borrowed("in Support of the Partnership Action Plan on DIB"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(69), last: Count(69) },
            headings: List(Cow::Borrowed(&[
                Count(67),
            ])),
            anchor: Some(Printed(Cow::Borrowed("This book aims to be a sourcebook"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const EC_CONCEPT_SSR_2006: Document = Document {
    id: Id(Cow::Borrowed("ec-concept-ssr-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Concept for European Community Support for SSR")),
    ])),
    kind: DocumentKind::Policy,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("shortly before the workshop"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(136), last: Count(136) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The recently published"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(136), last: Count(136) },
            anchor: Some(Printed(Cow::Borrowed("Concept for European Community Support for SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ECOWAS_CODE_OF_CONDUCT_2006: Document = Document {
    id: Id(Cow::Borrowed("ecowas-code-of-conduct-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Code of Conduct of the Armed Forces and Security Services")),
    ])),
    kind: DocumentKind::CodeOfConduct,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("The ECOWAS [Code of Conduct"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2006"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("Security Services](#) of 2006"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives the year alone, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Set common standards for the conduct of people in uniform in West African states.")),
        Prose(Cow::Borrowed("Set common standards for the democratic governance of people in uniform in West African states.")),
        Prose(Cow::Borrowed("Improve how people in uniform, political leaders and civilians get on, with each other and within each group.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("Code of Conduct of the Armed Forces and Security Services"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("common standards in the conduct and democratic governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("improving relations between and among the uniformed personnel"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ECOWAS_CPF_2008: Document = Document {
    id: Id(Cow::Borrowed("ecowas-cpf-2008"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOWAS Conflict Prevention Framework")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECPF")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS Conflict Prevention Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2008"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("adopted in 2008, is intended"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Serve as a comprehensive strategy to prevent conflict.")),
        Prose(Cow::Borrowed("Serve as a comprehensive strategy to build peace.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("ECOWAS Conflict Prevention Framework \\(ECPF\\)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("comprehensive conflict prevention and peacebuilding strategy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ECOWAS_MECHANISM_PROTOCOL_1999: Document = Document {
    id: Id(Cow::Borrowed("ecowas-mechanism-protocol-1999"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOWAS Mechanism for Conflict Prevention, Management and Resolution, Peacekeeping and Security")),
    ])),
    kind: DocumentKind::Treaty,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
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
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("The ECOWAS Mechanism for Conflict Prevention, Management and Resolution"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ECOWAS_SSR_FRAMEWORK_DRAFT: Document = Document {
    id: Id(Cow::Borrowed("ecowas-ssr-framework-draft"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOWAS Regional Framework")),
        Printed(Cow::Borrowed("draft ECOWAS Regional Framework")),
        Printed(Cow::Borrowed("regional policy on SSR")),
        Printed(Cow::Borrowed("draft SSR Strategy")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS has been involved in the development"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Drafted,
            date: Some(Date(Cow::Borrowed("2011/.."))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Work on it began then and still went on at the time of the source."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    anchor: Some(Printed(Cow::Borrowed("Since 2011, ECOWAS has been involved"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Endorsed,
            status: Status::Planned,
            note: Some(Prose(Cow::Borrowed("By experts of the member states."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(107), last: Count(107) },
                    anchor: Some(Printed(Cow::Borrowed("endorsement by member states' experts"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Adopted,
            status: Status::Planned,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas-heads-of-state"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Final adoption."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(107), last: Count(107) },
                    anchor: Some(Printed(Cow::Borrowed("final adoption by the heads of state"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    status: Some(DocumentStatus::Draft),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Guide member states and others who draw up programmes and projects for reform and governance of the sector.")),
        Prose(Cow::Borrowed("Guide those who carry such programmes and projects out.")),
        Prose(Cow::Borrowed("Guide those who monitor such programmes and projects.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(107), last: Count(107) },
            anchor: Some(Printed(Cow::Borrowed("The ECOWAS Regional Framework, however"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(79), last: Count(79) },
            anchor: Some(Printed(Cow::Borrowed("the draft ECOWAS Regional Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(77), last: Count(77) },
            anchor: Some(Printed(Cow::Borrowed("its own regional policy on SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(84), last: Count(84) },
            anchor: Some(Printed(Cow::Borrowed("outlined in the draft SSR Strategy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ECOWAS_SUPPLEMENTARY_PROTOCOL_2001: Document = Document {
    id: Id(Cow::Borrowed("ecowas-supplementary-protocol-2001"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("supplement to the ECOWAS Protocol on Democracy and Good Governance")),
        Printed(Cow::Borrowed("ECOWAS Protocol on Democracy and Good Governance")),
        Printed(Cow::Borrowed("Supplementary Protocol on Democracy and Good Governance")),
    ])),
    kind: DocumentKind::Treaty,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS Protocol on Democracy and Good Governance"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(63), last: Count(63) },
                    anchor: Some(Printed(Cow::Borrowed("two key instruments of ECOWAS"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2001"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("Good Governance](#) of 2001"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives the year alone, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Supplements,
            to: Id(Cow::Borrowed("ecowas-mechanism-protocol-1999"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(63), last: Count(63) },
                    anchor: Some(Printed(Cow::Borrowed("its Supplementary Protocol on Democracy and Good Governance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("supplement to the ECOWAS Protocol on Democracy and Good Governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("its Supplementary Protocol on Democracy and Good Governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const EU_JOINT_COMMUNICATION_2016: Document = Document {
    id: Id(Cow::Borrowed("eu-joint-communication-2016"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Joint Communication to the European Parliament and the Council: Elements for an EU-wide strategic framework to support security sector reform")),
        Printed(Cow::Borrowed("European Union Policy Framework on Security Sector Reform")),
    ])),
    kind: DocumentKind::Communication,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    anchor: Some(Printed(Cow::Borrowed("The European Union's [Joint Communication"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Addressee,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-parliament"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    anchor: Some(Printed(Cow::Borrowed("Joint Communication to the European Parliament"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Addressee,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    anchor: Some(Printed(Cow::Borrowed("European Parliament and the Council"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2016-07"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    anchor: Some(Printed(Cow::Borrowed("was released in July 2016"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Approved,
            date: Some(Date(Cow::Borrowed("2016-11"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Places, key: Cow::Borrowed("eu-member-states"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    anchor: Some(Printed(Cow::Borrowed("approved in November 2016 by EU Member States"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Give elements of a strategic framework for the whole EU that supports reform.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            anchor: Some(Printed(Cow::Borrowed("Joint Communication to the European Parliament and the Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(109), last: Count(109) },
            anchor: Some(Printed(Cow::Borrowed("European Union Policy Framework on Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            anchor: Some(Printed(Cow::Borrowed("EU-wide strategic framework to support security sector reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const EU_WIDE_SSR_DOCUMENT_2006: Document = Document {
    id: Id(Cow::Borrowed("eu-wide-ssr-document-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EU-wide SSR document")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(51), last: Count(51) },
                    anchor: Some(Printed(Cow::Borrowed("have recently jointly drafted an EU-wide SSR document"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(51), last: Count(51) },
                    anchor: Some(Printed(Cow::Borrowed("have recently jointly drafted an EU-wide SSR document"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Drafted,
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-council"), scope: PhantomData },
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Recently, seen from the summary."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(51), last: Count(51) },
                    anchor: Some(Printed(Cow::Borrowed("have recently jointly drafted an EU-wide SSR document"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("recently jointly drafted an EU-wide SSR document"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const FBA_MAPPING_STUDY_UKRAINE: Document = Document {
    id: Id(Cow::Borrowed("fba-mapping-study-ukraine"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("mapping study")),
    ])),
    kind: DocumentKind::Study,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("folke-bernadotte-academy"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(26), last: Count(26) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("carried out by Folke Bernadotte Academy"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Map the support that Ukraine receives from NATO.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("According to a recent mapping study"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("No title is printed; the words of the text stand for one."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO’s current support to Ukraine mainly revolves around"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The purpose follows from the word mapping and from what the study found."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const GUINEA_BISSAU_MODERNISATION_STRATEGY_2006: Document = Document {
    id: Id(Cow::Borrowed("guinea-bissau-modernisation-strategy-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("National Strategy for Modernisation of the Defence and Security Forces")),
    ])),
    kind: DocumentKind::Policy,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2006"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(105), last: Count(105) },
                    anchor: Some(Printed(Cow::Borrowed("the 2006 National Strategy"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives the year alone, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(105), last: Count(105) },
            anchor: Some(Printed(Cow::Borrowed("National Strategy for Modernisation of the Defence and Security Forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const GUINEA_BISSAU_SSR_ROADMAP_2010: Document = Document {
    id: Id(Cow::Borrowed("guinea-bissau-ssr-roadmap-2010"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("SSR Roadmap for Guinea-Bissau")),
    ])),
    kind: DocumentKind::Plan,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(101), last: Count(101) },
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS led the development of the SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Drafted,
            date: Some(Date(Cow::Borrowed("2010"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("ECOWAS led the work."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(101), last: Count(101) },
                    anchor: Some(Printed(Cow::Borrowed("In 2010, ECOWAS led the development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::BuildsOn,
            to: Id(Cow::Borrowed("guinea-bissau-modernisation-strategy-2006"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(105), last: Count(105) },
                    anchor: Some(Printed(Cow::Borrowed("building on the 2006 National Strategy"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(101), last: Count(105) },
            anchor: Some(Printed(Cow::Borrowed("SSR Roadmap for Guinea-Bissau"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const HAENGGI_PRESENTATION_2006: Document = Document {
    id: Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Approaches to SSR – an Overview")),
    ])),
    kind: DocumentKind::Presentation,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Speaker,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(490), last: Count(490) },
                    anchor: Some(Printed(Cow::Borrowed("Heiner Hänggi DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("to survey how the UN now approaches SSR")),
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("dcaf-un-paper-2006"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(530), last: Count(530) },
                    anchor: Some(Printed(Cow::Borrowed("relevant DCAF background paper prepared for this workshop"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(488), last: Count(488) },
            anchor: Some(Printed(Cow::Borrowed("UN Approaches to SSR – an Overview"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(492), last: Count(492) },
            anchor: Some(Printed(Cow::Borrowed("give an overview of current approaches of the United Nations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const HDR_1994: Document = Document {
    id: Id(Cow::Borrowed("hdr-1994"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("New Dimensions in Human Development and Human Security")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("UNDP's 1994 *New Dimensions in Human Development"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("1994"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("UNDP's 1994 *New Dimensions in Human Development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    addresses: List(Cow::Borrowed(&[
        WebAddress(Cow::Borrowed("http://hdr.undp.org/reports/global/1994/en/")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(581), last: Count(581) },
            anchor: Some(Printed(Cow::Borrowed("*New Dimensions in Human Development and Human Security*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(593), last: Count(593) },
            anchor: Some(Printed(Cow::Borrowed("Available at http://hdr.undp.org"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("addresses")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("footnote without its number; the address names the report of 1994"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const HELSINKI_FINAL_ACT_1975: Document = Document {
    id: Id(Cow::Borrowed("helsinki-final-act-1975"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Helsinki Final Act")),
    ])),
    kind: DocumentKind::Declaration,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1975"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(379), last: Count(379) },
                    anchor: Some(Printed(Cow::Borrowed("adopted by OSCE-participating states since the 1975 Helsinki Final Act"))),
                    inferred: Some(Prose(Cow::Borrowed("The act is counted among the normative documents adopted."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(379), last: Count(379) },
            anchor: Some(Printed(Cow::Borrowed("since the 1975 Helsinki Final Act"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const IF_SSR: Document = Document {
    id: Id(Cow::Borrowed("if-ssr"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("implementation framework on SSR")),
        Printed(Cow::Borrowed("Implementation Framework on Security System Reform")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("IF-SSR")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(49), last: Count(49) },
                    anchor: Some(Printed(Cow::Borrowed("effort to develop an implementation framework on SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(306), last: Count(306) },
                    anchor: Some(Printed(Cow::Borrowed("The DAC is developing an Implementation Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Piloted,
            date: Some(Date(Cow::Borrowed("2007/2008"))),
            status: Status::Planned,
            note: Some(Prose(Cow::Borrowed("To be tried out as a possible means of co-ordinating agencies, bilateral and multilateral, in the field."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(312), last: Count(312) },
                    headings: List(Cow::Borrowed(&[
                        Count(304),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("planned to test the IF-SSR in 2007-8"))),
                    inferred: Some(Prose(Cow::Borrowed("'2007-8' means 2007 to 2008."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To put the guidelines on reform and governance into operation.")),
        Prose(Cow::Borrowed("To help donors steer, co-ordinate and align their field activities.")),
        Prose(Cow::Borrowed("To help donors monitor and evaluate their field activities.")),
        Prose(Cow::Borrowed("To give advice, good practice and experience on each stage of reform work.")),
        Prose(Cow::Borrowed("To answer the need for a more coherent international community, and for coherence between bilateral and multilateral bodies.")),
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::BuildsOn,
            to: Id(Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(49), last: Count(49) },
                    anchor: Some(Printed(Cow::Borrowed("which are now being followed-up by an effort"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Implements,
            to: Id(Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(308), last: Count(308) },
                    headings: List(Cow::Borrowed(&[
                        Count(304),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("operationalise DAC Guidelines on SSR and Governance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            anchor: Some(Printed(Cow::Borrowed("develop an implementation framework on SSR (IF-SSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(306), last: Count(306) },
            anchor: Some(Printed(Cow::Borrowed("Implementation Framework on Security System Reform (IF-SSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(306), last: Count(306) },
            anchor: Some(Printed(Cow::Borrowed("Security System Reform (IF-SSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(308), last: Count(308) },
            headings: List(Cow::Borrowed(&[
                Count(304),
            ])),
            anchor: Some(Printed(Cow::Borrowed("operationalise DAC Guidelines"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(309), last: Count(309) },
            headings: List(Cow::Borrowed(&[
                Count(304),
            ])),
            anchor: Some(Printed(Cow::Borrowed("help guide, co-ordinate, align, monitor and evaluate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(310), last: Count(310) },
            headings: List(Cow::Borrowed(&[
                Count(304),
            ])),
            anchor: Some(Printed(Cow::Borrowed("respond to the clear need for greater coherence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const IN_LARGER_FREEDOM: Document = Document {
    id: Id(Cow::Borrowed("in-larger-freedom"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("In Larger Freedom")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("As the Secretary General's *In Larger Freedom* report"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2004"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("*In Larger Freedom* report (2004)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::BuildsOn,
            to: Id(Cow::Borrowed("hdr-1994"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("Building on the work of UNDP's 1994"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    addresses: List(Cow::Borrowed(&[
        WebAddress(Cow::Borrowed("http://www.unausa.org/atf/cf/{49C555AC-20C8-4B43-8483-2D4C1808E4E}/largerfreedom.pdf")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(581), last: Count(581) },
            anchor: Some(Printed(Cow::Borrowed("*In Larger Freedom* report (2004)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(591), last: Count(591) },
            anchor: Some(Printed(Cow::Borrowed("Available at http://www.unausa.org/atf/cf"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("addresses")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ISSR_FINAL_REPORT: Document = Document {
    id: Id(Cow::Borrowed("issr-final-report"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("final ISSR report")),
    ])),
    kind: DocumentKind::Report,
    status: Some(DocumentStatus::Forthcoming),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            anchor: Some(Printed(Cow::Borrowed("the final ISSR report"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            anchor: Some(Printed(Cow::Borrowed("will feed straight into the final ISSR report"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const KUBIS_OPENING_STATEMENT_2006: Document = Document {
    id: Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Introductory statement by Ján Kubiš")),
    ])),
    kind: DocumentKind::Speech,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Speaker,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(110), last: Count(110) },
                    anchor: Some(Printed(Cow::Borrowed("Ján Kubiš"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1806), last: Count(1806) },
                    anchor: Some(Printed(Cow::Borrowed("Ján Kubiš, Minister of Foreign Affairs"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(108), last: Count(108) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("INTRODUCTORY STATEMENTS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("the volume prints no title above it; taken from the headings"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(108), last: Count(108) },
            anchor: Some(Printed(Cow::Borrowed("INTRODUCTORY STATEMENTS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("printed in the volume of proceedings"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const LAW_IGO_SSR_2007: Document = Document {
    id: Id(Cow::Borrowed("law-igo-ssr-2007"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Intergovernmental Organisations and Security Sector Reform")),
    ])),
    kind: DocumentKind::Book,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Editor,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("David M. Law (ed.)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("David M. Law (ed.)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Publisher,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("DCAF (2007)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("DCAF (2007)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2007"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("DCAF (2007)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("DCAF (2007)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(5),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Intergovernmental Organisations and Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("Intergovernmental Organisations and Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const LAW_PRESENTATION_2006: Document = Document {
    id: Id(Cow::Borrowed("law-presentation-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Who's Who Intergovernmentally in SSR?")),
    ])),
    kind: DocumentKind::Presentation,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(180), last: Count(180) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Deal with regional and global intergovernmental organisations among the outside actors.")),
        Prose(Cow::Borrowed("Give a profile of what the main intergovernmental actors do in reform.")),
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(178), last: Count(178) },
            anchor: Some(Printed(Cow::Borrowed("Who's Who Intergovernmentally in SSR?"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(182), last: Count(182) },
            anchor: Some(Printed(Cow::Borrowed("the focus of this paper"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(220), last: Count(220) },
            anchor: Some(Printed(Cow::Borrowed("gives the SSR profile of the major intergovernmental actors"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(178), last: Count(178) },
            headings: List(Cow::Borrowed(&[
                Count(176),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Who's Who Intergovernmentally in SSR?"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It stands in the volume as the first of the thematic presentations."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const MAURING_PRESENTATION_2006: Document = Document {
    id: Id(Cow::Borrowed("mauring-presentation-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Experience with SSR in Kosovo")),
    ])),
    kind: DocumentKind::Presentation,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Speaker,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(622), last: Count(622) },
                    anchor: Some(Printed(Cow::Borrowed("Frode Mauring UNDP"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("to share what UNDP learned in Kosovo, in transition after a conflict")),
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(620), last: Count(620) },
            anchor: Some(Printed(Cow::Borrowed("Experience with SSR in Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(628), last: Count(628) },
            anchor: Some(Printed(Cow::Borrowed("pleased to share with you the experience"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const NATO_SSR_PAGE: Document = Document {
    id: Id(Cow::Borrowed("nato-ssr-page"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("What does NATO do for SSR?")),
    ])),
    kind: DocumentKind::WebPage,
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("nato-strategic-concept-2010"), PhantomData),
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
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("law-igo-ssr-2007"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Intergovernmental Organisations and Security Sector Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::VersionOf,
            to: Id(Cow::Borrowed("democratic-governance-page-2023"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(4), last: Count(4) },
                    anchor: Some(Printed(Cow::Borrowed("NATO’s role in SSR has been driven by"))),
                    inferred: Some(Prose(Cow::Borrowed("000 does not say so; its text stands again, line for line, inside 001."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(10), last: Count(10) },
                    anchor: Some(Printed(Cow::Borrowed("NATO’s role in SSR has been driven by"))),
                    inferred: Some(Prose(Cow::Borrowed("000 does not say so; its text stands again, line for line, inside 001."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("What does NATO do for SSR?"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The page prints no title; its first heading stands for one."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const NATO_STRATEGIC_CONCEPT_2010: Document = Document {
    id: Id(Cow::Borrowed("nato-strategic-concept-2010"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Strategic Concept for the Defence and Security of the members of the North Atlantic Treaty Organisation")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
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
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2010"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            ])),
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
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Strategic Concept for the Defence and Security of the members"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Strategic Concept for the Defence and Security of the members"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const NIKWIGIZE_PRESENTATION_2006: Document = Document {
    id: Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Sector Reform in West Africa")),
    ])),
    kind: DocumentKind::Presentation,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Speaker,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(656), last: Count(656) },
                    anchor: Some(Printed(Cow::Borrowed("André Nikwigize UNOWA"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("s-2003-688"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(713), last: Count(713) },
                    anchor: Some(Printed(Cow::Borrowed("to West Africa (S/2003/688)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(654), last: Count(654) },
            anchor: Some(Printed(Cow::Borrowed("Security Sector Reform in West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OECD_DAC_CONFLICT_GUIDELINES_2001: Document = Document {
    id: Id(Cow::Borrowed("oecd-dac-conflict-guidelines-2001"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DAC Guidelines Helping Prevent Violent Conflict")),
        Printed(Cow::Borrowed("DAC Guidelines on Helping Prevent Violent Conflict")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(258), last: Count(258) },
                    anchor: Some(Printed(Cow::Borrowed("The DAC Guidelines *Helping Prevent"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-cpdc"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(258), last: Count(258) },
                    headings: List(Cow::Borrowed(&[
                        Count(250),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The DAC Guidelines *Helping Prevent"))),
                    inferred: Some(Prose(Cow::Borrowed("The heading counts it among the instruments and policy documents of the network."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2001"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(258), last: Count(258) },
                    anchor: Some(Printed(Cow::Borrowed("Violent Conflict* (2001)"))),
                    inferred: Some(Prose(Cow::Borrowed("The year in brackets after the title is read as the year of publication."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    addresses: List(Cow::Borrowed(&[
        WebAddress(Cow::Borrowed("www.oecd.org/dac/conflict/preventionguidelines")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(258), last: Count(258) },
            anchor: Some(Printed(Cow::Borrowed("The DAC Guidelines *Helping Prevent Violent Conflict* (2001)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(361), last: Count(361) },
            anchor: Some(Printed(Cow::Borrowed("DAC Guidelines on Helping Prevent Violent Conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(361), last: Count(361) },
            headings: List(Cow::Borrowed(&[
                Count(355),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Conflict www.oecd.org/dac/conflict/preventionguidelines"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("addresses")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OECD_DAC_CPDC_WEB_PAGE: Document = Document {
    id: Id(Cow::Borrowed("oecd-dac-cpdc-web-page"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DAC Network on Conflict, Peace and Development Co-operation (CPDC)")),
    ])),
    kind: DocumentKind::WebPage,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-cpdc"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(357), last: Count(357) },
                    headings: List(Cow::Borrowed(&[
                        Count(355),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("DAC Network on Conflict, Peace and Development"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    addresses: List(Cow::Borrowed(&[
        WebAddress(Cow::Borrowed("www.oecd.org/dac/conflict")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(357), last: Count(357) },
            anchor: Some(Printed(Cow::Borrowed("DAC Network on Conflict, Peace and Development Co-operation (CPDC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(357), last: Count(357) },
            headings: List(Cow::Borrowed(&[
                Count(355),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Co-operation (CPDC) www.oecd.org/dac/conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("addresses")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OECD_DAC_FSG_WEB_PAGE: Document = Document {
    id: Id(Cow::Borrowed("oecd-dac-fsg-web-page"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DAC Fragile States Group (FSG)")),
    ])),
    kind: DocumentKind::WebPage,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-fsg"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(363), last: Count(363) },
                    headings: List(Cow::Borrowed(&[
                        Count(355),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("DAC Fragile States Group (FSG)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    addresses: List(Cow::Borrowed(&[
        WebAddress(Cow::Borrowed("www.oecd.org/dac/fragilestates")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(363), last: Count(363) },
            anchor: Some(Printed(Cow::Borrowed("DAC Fragile States Group (FSG)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(363), last: Count(363) },
            headings: List(Cow::Borrowed(&[
                Count(355),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(FSG) www.oecd.org/dac/fragilestates"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("addresses")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OECD_DAC_SSR_GUIDELINES_2004: Document = Document {
    id: Id(Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("guidelines for SSR")),
        Printed(Cow::Borrowed("DAC Guidelines on Security System Reform and Governance")),
        Printed(Cow::Borrowed("DAC Guidelines on SSR and Governance")),
        Printed(Cow::Borrowed("DAC Reference Document")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(49), last: Count(49) },
                    anchor: Some(Printed(Cow::Borrowed("the OECD DAC was involved in developing guidelines for SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(136), last: Count(136) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The OECD in its well-known guidelines"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(252), last: Count(252) },
                    anchor: Some(Printed(Cow::Borrowed("The DAC Guidelines on Security System Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-cpdc"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(252), last: Count(252) },
                    headings: List(Cow::Borrowed(&[
                        Count(250),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The DAC Guidelines on Security System Reform"))),
                    inferred: Some(Prose(Cow::Borrowed("The heading counts it among the instruments and policy documents of the network."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Drafted,
            date: Some(Date(Cow::Borrowed("2004"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(49), last: Count(49) },
                    anchor: Some(Printed(Cow::Borrowed("developing guidelines for SSR in 2004"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Endorsed,
            date: Some(Date(Cow::Borrowed("2004"))),
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("Endorsed by development ministers and heads of agencies."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(252), last: Count(252) },
                    anchor: Some(Printed(Cow::Borrowed("endorsed by Development Ministers and Agency Heads (2004)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To help developing countries give their people security.")),
        Prose(Cow::Borrowed("To help make fragile states and those touched by conflict stable.")),
        Prose(Cow::Borrowed("To lay down basic principles for democratic governance of the security system that puts people first.")),
    ])),
    addresses: List(Cow::Borrowed(&[
        WebAddress(Cow::Borrowed("www.oecd.org/dac/conflict/ssr")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            anchor: Some(Printed(Cow::Borrowed("developing guidelines for SSR in 2004"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(136), last: Count(136) },
            anchor: Some(Printed(Cow::Borrowed("its well-known guidelines for SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(252), last: Count(252) },
            anchor: Some(Printed(Cow::Borrowed("The DAC Guidelines on Security System Reform and Governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(308), last: Count(308) },
            anchor: Some(Printed(Cow::Borrowed("operationalise DAC Guidelines on SSR and Governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(428), last: Count(428) },
            anchor: Some(Printed(Cow::Borrowed("See the DAC Reference Document, 2004"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Read as the guidelines of the same committee and year."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(255), last: Count(255) },
            headings: List(Cow::Borrowed(&[
                Count(250),
            ])),
            anchor: Some(Printed(Cow::Borrowed("support developing countries in providing security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(256), last: Count(256) },
            headings: List(Cow::Borrowed(&[
                Count(250),
            ])),
            anchor: Some(Printed(Cow::Borrowed("provide basic principles for a people-centred approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(359), last: Count(359) },
            headings: List(Cow::Borrowed(&[
                Count(355),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Reform and Governance www.oecd.org/dac/conflict/ssr"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("addresses")),
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OSCE_BORDER_CONCEPT_2005: Document = Document {
    id: Id(Cow::Borrowed("osce-border-concept-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE common Concept for Border Security and Management")),
        Printed(Cow::Borrowed("OSCE Concept on Border Security and Management")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(375), last: Count(375) },
                    anchor: Some(Printed(Cow::Borrowed("The decision on an OSCE common Concept"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2005-12"))),
            status: Status::Done,
            at: Some(Id(Cow::Borrowed("ljubljana-ministerial-council-2005"), PhantomData)),
            place: Some(Id(Cow::Borrowed("ljubljana"), PhantomData)),
            note: Some(Prose(Cow::Borrowed("Adopted by decision of the ministerial council."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(375), last: Count(375) },
                    anchor: Some(Printed(Cow::Borrowed("adopted at the Ljubljana Ministerial Council last December"))),
                    inferred: Some(Prose(Cow::Borrowed("'Last December', said in July 2006."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(375), last: Count(375) },
            anchor: Some(Printed(Cow::Borrowed("OSCE common Concept for Border Security and Management"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(426), last: Count(426) },
            anchor: Some(Printed(Cow::Borrowed("OSCE Concept on Border Security and Management"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OSCE_CODE_OF_CONDUCT_1994: Document = Document {
    id: Id(Cow::Borrowed("osce-code-of-conduct-1994"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE Code of Conduct on Politico-Military Aspects of Security")),
        Printed(Cow::Borrowed("Code of Conduct on Politico-Military Aspects of Security")),
        Printed(Cow::Borrowed("Code of Conduct")),
    ])),
    kind: DocumentKind::CodeOfConduct,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    anchor: Some(Printed(Cow::Borrowed("OSCE Code of Conduct on Politico-Military"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(59), last: Count(59) },
                    anchor: Some(Printed(Cow::Borrowed("its 1994 Code of Conduct"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(379), last: Count(379) },
                    anchor: Some(Printed(Cow::Borrowed("normative documents adopted by OSCE-participating states"))),
                    inferred: Some(Prose(Cow::Borrowed("It was adopted by the participating states of the OSCE."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1994"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    anchor: Some(Printed(Cow::Borrowed("The 1994 [OSCE Code of Conduct"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives the year alone, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1994"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(59), last: Count(59) },
                    anchor: Some(Printed(Cow::Borrowed("its 1994 Code of Conduct on Politico-Military Aspects"))),
                    inferred: Some(Prose(Cow::Borrowed("The year stands with the title; the act itself is not named."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To promote democratic control over armed and security forces.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(143), last: Count(143) },
            anchor: Some(Printed(Cow::Borrowed("OSCE Code of Conduct on Politico-Military Aspects of Security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("1994 Code of Conduct on Politico-Military Aspects of Security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(375), last: Count(375) },
            anchor: Some(Printed(Cow::Borrowed("OSCE Code of Conduct on Politico-Military Aspects of Security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(379), last: Count(379) },
            anchor: Some(Printed(Cow::Borrowed("The Code of Conduct on Politico-Military Aspects of Security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(394), last: Count(394) },
            anchor: Some(Printed(Cow::Borrowed("the Code of Conduct is regarded"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(394), last: Count(394) },
            anchor: Some(Printed(Cow::Borrowed("effective tool in promoting democratic control"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OSCE_SSGR_GUIDELINES_2016: Document = Document {
    id: Id(Cow::Borrowed("osce-ssgr-guidelines-2016"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("SSG/R Guidelines")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(165), last: Count(165) },
                    anchor: Some(Printed(Cow::Borrowed("the OSCE published internal"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-fpn"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(165), last: Count(165) },
                    anchor: Some(Printed(Cow::Borrowed("under the auspices of the OSCE SSG/R Focal Points"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2016-04"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Under the auspices of the network of focal points."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(165), last: Count(165) },
                    anchor: Some(Printed(Cow::Borrowed("in April 2016, the OSCE published"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    status: Some(DocumentStatus::Internal),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Help the executive structures of the OSCE and their staff to support national processes of governance and reform in a coherent and coordinated way.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(165), last: Count(165) },
            anchor: Some(Printed(Cow::Borrowed("published internal [SSG/R Guidelines]"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(175), last: Count(175) },
            anchor: Some(Printed(Cow::Borrowed("tool to pursue a coherent and co-ordinated approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OSCE_UNDP_SALW_MOU: Document = Document {
    id: Id(Cow::Borrowed("osce-undp-salw-mou"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("MOU on the implementation of SALW-related projects")),
    ])),
    kind: DocumentKind::Agreement,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(467), last: Count(467) },
                    anchor: Some(Printed(Cow::Borrowed("Cooperation between the OSCE and the various UN agencies"))),
                    inferred: Some(Prose(Cow::Borrowed("The memorandum is a means of their cooperation."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(467), last: Count(467) },
                    anchor: Some(Printed(Cow::Borrowed("UNDP through the ENVSEC programme"))),
                    inferred: Some(Prose(Cow::Borrowed("The memorandum is named after 'UNDP through', as the other means."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            anchor: Some(Printed(Cow::Borrowed("the MOU on the implementation of SALW-related projects"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const PEACE_OPERATIONS_POLICING_PAGE: Document = Document {
    id: Id(Cow::Borrowed("peace-operations-policing-page"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Policing")),
    ])),
    kind: DocumentKind::WebPage,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            anchor: Some(Printed(Cow::Borrowed("(see also > >Policing"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const PEACE_OPERATIONS_RULE_OF_LAW_PAGE: Document = Document {
    id: Id(Cow::Borrowed("peace-operations-rule-of-law-page"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Rule of Law")),
    ])),
    kind: DocumentKind::WebPage,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            anchor: Some(Printed(Cow::Borrowed("and >Rule of Law)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const S_2003_688: Document = Document {
    id: Id(Cow::Borrowed("s-2003-688"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/2003/688")),
    ])),
    kind: DocumentKind::Report,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/2003/688")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(713), last: Count(713) },
            anchor: Some(Printed(Cow::Borrowed("to West Africa (S/2003/688)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const S_PRST_2005_30: Document = Document {
    id: Id(Cow::Borrowed("s-prst-2005-30"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("statement by the Presidency")),
        Printed(Cow::Borrowed("statement on behalf of the Council")),
    ])),
    kind: DocumentKind::PresidentialStatement,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(39), last: Count(39) },
                    anchor: Some(Printed(Cow::Borrowed("The subsequent statement by the Presidency"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(134), last: Count(134) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("President of the UN Security Council made a statement"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005-07"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(39), last: Count(39) },
                    anchor: Some(Printed(Cow::Borrowed("In July 2005, for example, the Security Council"))),
                    inferred: Some(Prose(Cow::Borrowed("The statement followed the debate of July 2005; its own day is not printed here."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("made by the president of the Council in its name"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(134), last: Count(134) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Last summer the President of the UN Security Council"))),
                    inferred: Some(Prose(Cow::Borrowed("last summer, said on 7 July 2006"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(39), last: Count(39) },
            anchor: Some(Printed(Cow::Borrowed("The subsequent statement by the Presidency acknowledged"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(134), last: Count(134) },
            anchor: Some(Printed(Cow::Borrowed("made a statement on behalf of the Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const SG_REPORT_SSR_2008: Document = Document {
    id: Id(Cow::Borrowed("sg-report-ssr-2008"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Report of the Secretary-General")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("the first [Report of the Secretary-General]"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2008"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("on SSR (2008)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("the first [Report of the Secretary-General]"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const SG_REPORT_SSR_2013: Document = Document {
    id: Id(Cow::Borrowed("sg-report-ssr-2013"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Report of the Secretary-General")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("second SSR [Report of the Secretary-General]"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2013"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("Secretary-General](#), (2013)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("second SSR [Report of the Secretary-General]"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const SLAY_PRESENTATION_2006: Document = Document {
    id: Id(Cow::Borrowed("slay-presentation-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("SSR and Democratic Consolidation")),
    ])),
    kind: DocumentKind::Presentation,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Speaker,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(558), last: Count(558) },
                    anchor: Some(Printed(Cow::Borrowed("Ben Slay UNDP"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("democratising-security-transition-states"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(577), last: Count(577) },
                    anchor: Some(Printed(Cow::Borrowed("*Democratising Security in Transition States*"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("in-larger-freedom"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("*In Larger Freedom* report (2004)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("hdr-1994"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("*New Dimensions in Human Development and Human Security*"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("transitions-from-authoritarian-rule-1986"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(595), last: Count(595) },
                    anchor: Some(Printed(Cow::Borrowed("See, for example, Guillermo O'Donnell"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(556), last: Count(556) },
            anchor: Some(Printed(Cow::Borrowed("SSR and Democratic Consolidation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const SOUTH_AFRICAN_DEFENCE_WHITE_PAPER_1996: Document = Document {
    id: Id(Cow::Borrowed("south-african-defence-white-paper-1996"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("South African Defence White Paper")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Places, key: Cow::Borrowed("south-africa"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(280), last: Count(280) },
                    anchor: Some(Printed(Cow::Borrowed("South African Defence White Paper"))),
                    inferred: Some(Prose(Cow::Borrowed("The adjective names the state whose white paper it is."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("1996"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(280), last: Count(280) },
                    anchor: Some(Printed(Cow::Borrowed("South African Defence White Paper 1996"))),
                    inferred: Some(Prose(Cow::Borrowed("The year after the title is read as the year of publication."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(280), last: Count(280) },
            anchor: Some(Printed(Cow::Borrowed("South African Defence White Paper 1996"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const SSR_PEACE_OPERATIONS_PAGE_2023: Document = Document {
    id: Id(Cow::Borrowed("ssr-peace-operations-page-2023"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Sector Reform (SSR)")),
    ])),
    kind: DocumentKind::WebPage,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("tim-mckulka"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("© Tim McKulka"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("peace-operations-policing-page"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(13), last: Count(13) },
                    anchor: Some(Printed(Cow::Borrowed("(see also > >Policing"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("peace-operations-rule-of-law-page"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(13), last: Count(13) },
                    anchor: Some(Printed(Cow::Borrowed("and >Rule of Law)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("Security Sector Reform (SSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const SSR_POLICY_OVERVIEW_2016: Document = Document {
    id: Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Overview of policy frameworks on security sector reform")),
    ])),
    kind: DocumentKind::WebPage,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("Policy Framework on Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text prints no title of its own; this one is ours, after the headings that it repeats for several organisations."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const THOMPSON_PRESENTATION_2006: Document = Document {
    id: Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OECD Approach to Security Sector Reform")),
    ])),
    kind: DocumentKind::Presentation,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Speaker,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(238), last: Count(238) },
                    headings: List(Cow::Borrowed(&[
                        Count(236),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Graham Thompson OECD DAC"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(236), last: Count(236) },
            anchor: Some(Printed(Cow::Borrowed("OECD Approach to Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(236), last: Count(236) },
            anchor: Some(Printed(Cow::Borrowed("OECD Approach to Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It stands in the volume of the workshop's proceedings."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const TRANSITIONS_FROM_AUTHORITARIAN_RULE_1986: Document = Document {
    id: Id(Cow::Borrowed("transitions-from-authoritarian-rule-1986"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Transitions from Authoritarian Rule: Tentative Conclusions About Uncertain Democracies")),
    ])),
    kind: DocumentKind::Book,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("guillermo-odonnell"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(595), last: Count(595) },
                    anchor: Some(Printed(Cow::Borrowed("Guillermo O'Donnell and Philippe C. Schmitter"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("philippe-schmitter"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(595), last: Count(595) },
                    anchor: Some(Printed(Cow::Borrowed("Guillermo O'Donnell and Philippe C. Schmitter"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Publisher,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("john-hopkins-university-press"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(595), last: Count(595) },
                    anchor: Some(Printed(Cow::Borrowed("John Hopkins University Press, 1986"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("1986"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("john-hopkins-university-press"), scope: PhantomData },
            ])),
            place: Some(Id(Cow::Borrowed("baltimore"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(595), last: Count(595) },
                    anchor: Some(Printed(Cow::Borrowed("(Baltimore: John Hopkins University Press, 1986)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(595), last: Count(595) },
            anchor: Some(Printed(Cow::Borrowed("*Transitions from Authoritarian Rule"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UKRAINE_SECURITY_GOVERNANCE_CONFERENCE_1: Document = Document {
    id: Id(Cow::Borrowed("ukraine-security-governance-conference-1"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Conference 1: Ukraine’s Security Governance – Challenges, Status and Needs")),
    ])),
    kind: DocumentKind::WebPage,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("Ukraine’s Security Governance – Challenges, Status and Needs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UN_CHARTER: Document = Document {
    id: Id(Cow::Borrowed("un-charter"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Charter")),
    ])),
    kind: DocumentKind::Treaty,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(87), last: Count(87) },
            anchor: Some(Printed(Cow::Borrowed("the importance that the UN Charter accords"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UN_HIGH_LEVEL_PANEL_REPORT_2005: Document = Document {
    id: Id(Cow::Borrowed("un-high-level-panel-report-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Report of the UN High Level Panel on Threats, Challenges and Change")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-high-level-panel"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(276), last: Count(276) },
                    anchor: Some(Printed(Cow::Borrowed("Report of the UN High Level Panel"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(276), last: Count(276) },
                    anchor: Some(Printed(Cow::Borrowed("Challenges and Change 2005"))),
                    inferred: Some(Prose(Cow::Borrowed("The year after the title is read as the year of publication."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(276), last: Count(276) },
            anchor: Some(Printed(Cow::Borrowed("Report of the UN High Level Panel on Threats"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UN_TECHNICAL_GUIDANCE_NOTES_2012: Document = Document {
    id: Id(Cow::Borrowed("un-technical-guidance-notes-2012"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Integrated Technical Guidance Notes on Security Sector Reform")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(34), last: Count(34) },
                    anchor: Some(Printed(Cow::Borrowed("Publication of the UN's \"[Integrated Technical"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2012"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(34), last: Count(34) },
                    anchor: Some(Printed(Cow::Borrowed("2012: Publication of the UN's"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(34), last: Count(34) },
            anchor: Some(Printed(Cow::Borrowed("Integrated Technical Guidance Notes on Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UN_WORLD_SUMMIT_OUTCOME_2005: Document = Document {
    id: Id(Cow::Borrowed("un-world-summit-outcome-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Outcome Document")),
    ])),
    kind: DocumentKind::Declaration,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2005"))),
            status: Status::Done,
            at: Some(Id(Cow::Borrowed("un-world-summit-2005"), PhantomData)),
            place: Some(Id(Cow::Borrowed("new-york"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(142), last: Count(142) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Outcome Document from last year's summit in New York"))),
                    inferred: Some(Prose(Cow::Borrowed("last year, said on 7 July 2006"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(142), last: Count(142) },
            anchor: Some(Printed(Cow::Borrowed("The Outcome Document from last year's summit"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_PRESIDENTIAL_STATEMENT_SSR_2007: Document = Document {
    id: Id(Cow::Borrowed("unsc-presidential-statement-ssr-2007"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Presidential Statement of the UN Security Council")),
    ])),
    kind: DocumentKind::PresidentialStatement,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("Presidential Statement of the UN Security Council"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2007"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("Security Council](#) in 2007"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("Presidential Statement of the UN Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_1645: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1645"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Resolution 1645")),
    ])),
    kind: DocumentKind::Resolution,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(134), last: Count(134) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the UN Security Council adopted Resolution 1645"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2005-12"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(134), last: Count(134) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("In December 2005, the UN Security Council adopted"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Create the Peacebuilding Commission.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(134), last: Count(134) },
            anchor: Some(Printed(Cow::Borrowed("adopted Resolution 1645 on the creation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_2151: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-2151"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Resolution 2151")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNSCR 2151")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 2151"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2014"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    anchor: Some(Printed(Cow::Borrowed("Resolution 2151](#) of 2014"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::BuildsOn,
            to: Id(Cow::Borrowed("unsc-presidential-statement-ssr-2007"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("Presidential Statement of the UN Security Council"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::BuildsOn,
            to: Id(Cow::Borrowed("sg-report-ssr-2008"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("the first [Report of the Secretary-General]"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::BuildsOn,
            to: Id(Cow::Borrowed("sg-report-ssr-2013"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("the second SSR [Report of the Secretary-General]"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 2151"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("laid the foundation to UNSCR 2151"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const VALASEK_CONCLUDING_REMARKS_2006: Document = Document {
    id: Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Concluding remarks by Tomáš Valášek")),
    ])),
    kind: DocumentKind::Speech,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Speaker,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
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
            ])),
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(744), last: Count(744) },
            headings: List(Cow::Borrowed(&[
                Count(746),
            ])),
            anchor: Some(Printed(Cow::Borrowed("CONCLUDING REMARKS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("the volume prints no title above it; taken from the headings"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(744), last: Count(744) },
            anchor: Some(Printed(Cow::Borrowed("CONCLUDING REMARKS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("printed in the volume of proceedings"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const VALASEK_OPENING_STATEMENT_2006: Document = Document {
    id: Id(Cow::Borrowed("valasek-opening-statement-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Introductory statement by Tomáš Valášek")),
    ])),
    kind: DocumentKind::Speech,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Speaker,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(146), last: Count(146) },
                    anchor: Some(Printed(Cow::Borrowed("Tomáš Valášek"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1807), last: Count(1807) },
                    anchor: Some(Printed(Cow::Borrowed("Tomáš Valášek, Ministry of Defence"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(152), last: Count(152) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("sends his message, which I will deliver on his behalf"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(108), last: Count(108) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("INTRODUCTORY STATEMENTS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("the volume prints no title above it; taken from the headings"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(108), last: Count(108) },
            anchor: Some(Printed(Cow::Borrowed("INTRODUCTORY STATEMENTS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("printed in the volume of proceedings"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const WORLD_BANK_CIVIL_WAR_STUDY: Document = Document {
    id: Id(Cow::Borrowed("world-bank-civil-war-study"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("World Bank study")),
    ])),
    kind: DocumentKind::Study,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(284), last: Count(284) },
                    anchor: Some(Printed(Cow::Borrowed("A World Bank study has estimated"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(284), last: Count(284) },
            anchor: Some(Printed(Cow::Borrowed("A World Bank study has estimated"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ZANNIER_PRESENTATION_2006: Document = Document {
    id: Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Lessons Learned from the Field")),
    ])),
    kind: DocumentKind::Presentation,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Speaker,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(367), last: Count(367) },
                    headings: List(Cow::Borrowed(&[
                        Count(365),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Lamberto Zannier OSCE"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To share what the OSCE has experienced with security sector reform.")),
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(365), last: Count(365) },
            anchor: Some(Printed(Cow::Borrowed("Lessons Learned from the Field"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(365), last: Count(365) },
            anchor: Some(Printed(Cow::Borrowed("Lessons Learned from the Field"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It stands in the volume of the workshop's proceedings."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(371), last: Count(371) },
            headings: List(Cow::Borrowed(&[
                Count(367),
            ])),
            anchor: Some(Printed(Cow::Borrowed("share with you the OSCE's experience"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

pub(super) const TABLE: &[Document] = &[
    AU_COMMON_DEFENCE_AND_SECURITY_POLICY,
    AU_CONSTITUTIVE_ACT_2000,
    AU_OPERATIONAL_GUIDANCE_NOTES,
    AU_PCRD_POLICY,
    AU_POLICY_FRAMEWORK_SSR_2013,
    AU_PSC_PROTOCOL,
    BI_COURSE_CATALOGUE,
    BI_PROCESS_AND_IMPACT_MONTENEGRO,
    BI_REFERENCE_CURRICULUM,
    BI_SELF_ASSESSMENT_QUESTIONNAIRE,
    BRADFORD_UNIVERSITY_PREVENTION_STUDY,
    BRATISLAVA_PROCEEDINGS_2006,
    BRATISLAVA_PROGRAMME_2006,
    BRATISLAVA_SUMMARY_2006,
    BURIAN_CONCLUDING_REMARKS_2006,
    DCAF_IGO_PAPER_2006,
    DCAF_UN_PAPER_2006,
    DEMOCRATIC_GOVERNANCE_PAGE_2023,
    DEMOCRATISING_SECURITY_TRANSITION_STATES,
    DIB_SELF_ASSESSMENT_KIT,
    DIB_SOURCEBOOK,
    EC_CONCEPT_SSR_2006,
    ECOWAS_CODE_OF_CONDUCT_2006,
    ECOWAS_CPF_2008,
    ECOWAS_MECHANISM_PROTOCOL_1999,
    ECOWAS_SSR_FRAMEWORK_DRAFT,
    ECOWAS_SUPPLEMENTARY_PROTOCOL_2001,
    EU_JOINT_COMMUNICATION_2016,
    EU_WIDE_SSR_DOCUMENT_2006,
    FBA_MAPPING_STUDY_UKRAINE,
    GUINEA_BISSAU_MODERNISATION_STRATEGY_2006,
    GUINEA_BISSAU_SSR_ROADMAP_2010,
    HAENGGI_PRESENTATION_2006,
    HDR_1994,
    HELSINKI_FINAL_ACT_1975,
    IF_SSR,
    IN_LARGER_FREEDOM,
    ISSR_FINAL_REPORT,
    KUBIS_OPENING_STATEMENT_2006,
    LAW_IGO_SSR_2007,
    LAW_PRESENTATION_2006,
    MAURING_PRESENTATION_2006,
    NATO_SSR_PAGE,
    NATO_STRATEGIC_CONCEPT_2010,
    NIKWIGIZE_PRESENTATION_2006,
    OECD_DAC_CONFLICT_GUIDELINES_2001,
    OECD_DAC_CPDC_WEB_PAGE,
    OECD_DAC_FSG_WEB_PAGE,
    OECD_DAC_SSR_GUIDELINES_2004,
    OSCE_BORDER_CONCEPT_2005,
    OSCE_CODE_OF_CONDUCT_1994,
    OSCE_SSGR_GUIDELINES_2016,
    OSCE_UNDP_SALW_MOU,
    PEACE_OPERATIONS_POLICING_PAGE,
    PEACE_OPERATIONS_RULE_OF_LAW_PAGE,
    S_2003_688,
    S_PRST_2005_30,
    SG_REPORT_SSR_2008,
    SG_REPORT_SSR_2013,
    SLAY_PRESENTATION_2006,
    SOUTH_AFRICAN_DEFENCE_WHITE_PAPER_1996,
    SSR_PEACE_OPERATIONS_PAGE_2023,
    SSR_POLICY_OVERVIEW_2016,
    THOMPSON_PRESENTATION_2006,
    TRANSITIONS_FROM_AUTHORITARIAN_RULE_1986,
    UKRAINE_SECURITY_GOVERNANCE_CONFERENCE_1,
    UN_CHARTER,
    UN_HIGH_LEVEL_PANEL_REPORT_2005,
    UN_TECHNICAL_GUIDANCE_NOTES_2012,
    UN_WORLD_SUMMIT_OUTCOME_2005,
    UNSC_PRESIDENTIAL_STATEMENT_SSR_2007,
    UNSC_RESOLUTION_1645,
    UNSC_RESOLUTION_2151,
    VALASEK_CONCLUDING_REMARKS_2006,
    VALASEK_OPENING_STATEMENT_2006,
    WORLD_BANK_CIVIL_WAR_STUDY,
    ZANNIER_PRESENTATION_2006,
];
