// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const A_57_767: Document = Document {
    id: Id(Cow::Borrowed("a-57-767"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Special Committee on Peacekeeping Operations Report A57 767")),
    ])),
    kind: DocumentKind::Report,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("A/57/767")),
        Printed(Cow::Borrowed("A57 767")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-c34"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(933), last: Count(933) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                        Count(929),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Special Committee on Peacekeeping Operations Report"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2003-03-28"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-c34"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(933), last: Count(933) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                        Count(929),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Report A57 767 (28 March 2003)"))),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(927), last: Count(927) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                        Count(925),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("A57 767* (28 March 2003)"))),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(933), last: Count(933) },
            headings: List(Cow::Borrowed(&[
                Count(921),
                Count(929),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Report A57 767 (28 March 2003)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const A_59_19: Document = Document {
    id: Id(Cow::Borrowed("a-59-19"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Special Committee on Peacekeeping Operations Report A59 19")),
        Printed(Cow::Borrowed("Report A59 19")),
    ])),
    kind: DocumentKind::Report,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("A/59/19")),
        Printed(Cow::Borrowed("A59 19")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-c34"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(932), last: Count(932) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                        Count(929),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Special Committee on Peacekeeping Operations Report"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005-03-01"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-c34"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(932), last: Count(932) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                        Count(929),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Report A59 19 (1 March 2005)"))),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(927), last: Count(927) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                        Count(925),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("*Report A59 19* (1 March 2005)"))),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(932), last: Count(932) },
            headings: List(Cow::Borrowed(&[
                Count(921),
                Count(929),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Report A59 19 (1 March 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
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
            anchor: Some(Printed(Cow::Borrowed("*Report A59 19* (1 March 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const A_60_19: Document = Document {
    id: Id(Cow::Borrowed("a-60-19"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Special Committee on Peacekeeping Operations Report A60 19")),
        Printed(Cow::Borrowed("Report A60 19")),
        Printed(Cow::Borrowed("annual report")),
    ])),
    kind: DocumentKind::Report,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("A/60/19")),
        Printed(Cow::Borrowed("A60 19")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-c34"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(817), last: Count(817) },
                    anchor: Some(Printed(Cow::Borrowed("Special Committee on Peacekeeping Operations, adopted"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(931), last: Count(931) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                        Count(929),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Special Committee on Peacekeeping Operations Report"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2006-02"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(817), last: Count(817) },
                    anchor: Some(Printed(Cow::Borrowed("adopted in February 2006"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2006-03-22"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-c34"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(931), last: Count(931) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                        Count(929),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Report A60 19 (22 March 2006)"))),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(927), last: Count(927) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                        Count(925),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("*Report A60 19* (22 March 2006)"))),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(817), last: Count(817) },
            anchor: Some(Printed(Cow::Borrowed("The annual report of the General Assembly's"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(931), last: Count(931) },
            headings: List(Cow::Borrowed(&[
                Count(921),
                Count(929),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Report A60 19 (22 March 2006)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
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
            anchor: Some(Printed(Cow::Borrowed("*Report A60 19* (22 March 2006)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

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
        Printed(Cow::Borrowed("African Union, Constitutive Act")),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1276), last: Count(1276) },
                    anchor: Some(Printed(Cow::Borrowed("African Union, Constitutive Act"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2000-07"))),
            status: Status::Done,
            place: Some(Id(Cow::Borrowed("lome"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1276), last: Count(1276) },
                    anchor: Some(Printed(Cow::Borrowed("Constitutive Act, Lome, July 2000"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1267), last: Count(1267) },
            anchor: Some(Printed(Cow::Borrowed("*Constitutive Act* of the African Union"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Printed with marks of emphasis around Constitutive Act."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1276), last: Count(1276) },
            anchor: Some(Printed(Cow::Borrowed("African Union, Constitutive Act"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const AU_DRAFT_CODE_OF_CONDUCT_ARMED_SECURITY_FORCES: Document = Document {
    id: Id(Cow::Borrowed("au-draft-code-of-conduct-armed-security-forces"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Code of Conduct for Armed and Security Forces in Africa")),
    ])),
    kind: DocumentKind::CodeOfConduct,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-unrec"), scope: PhantomData },
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
        },
    ])),
    status: Some(DocumentStatus::Draft),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Code of Conduct for Armed and Security Forces in Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
            anchor: Some(Printed(Cow::Borrowed("developing the draft Code of Conduct"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
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
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(69), last: Count(69) },
                    anchor: Some(Printed(Cow::Borrowed("the AU intends to proceed with the dissemination of the OGNs"))),
                    inferred: Some(Prose(Cow::Borrowed("The African Union spreads the notes."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
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

const BCPR_JSSR_PROGRAMMATIC_APPROACH_2002: Document = Document {
    id: Id(Cow::Borrowed("bcpr-jssr-programmatic-approach-2002"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Justice and Security Sector Reform: BCPR's Programmatic Approach")),
        Printed(Cow::Borrowed("BCPR Justice and Security Sector Reform: BCPR's Programmatic Approach")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bcpr"), scope: PhantomData },
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
                    anchor: Some(Printed(Cow::Borrowed("BCPR Justice and Security Sector Reform"))),
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
                    lines: Lines { first: Count(1032), last: Count(1032) },
                    headings: List(Cow::Borrowed(&[
                        Count(1013),
                        Count(1027),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("BCPR Justice and Security Sector Reform"))),
                    inferred: Some(Prose(Cow::Borrowed("It stands among the documents of UNDP, and the bureau is a part of UNDP."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2002"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1019), last: Count(1019) },
                    anchor: Some(Printed(Cow::Borrowed("Programmatic Approach* (2002)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1032), last: Count(1032) },
                    anchor: Some(Printed(Cow::Borrowed("BCPR's Programmatic Approach (2002)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Introduce the concept of justice and security sector reform.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("*Justice and Security Sector Reform: BCPR's Programmatic Approach*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1032), last: Count(1032) },
            anchor: Some(Printed(Cow::Borrowed("BCPR Justice and Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("BCPR introduced the \"Justice and Security Sector Reform\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const BEIJING_DECLARATION_1995: Document = Document {
    id: Id(Cow::Borrowed("beijing-declaration-1995"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Beijing Declaration and Platform for Action")),
    ])),
    kind: DocumentKind::Declaration,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1995"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1036), last: Count(1036) },
                    anchor: Some(Printed(Cow::Borrowed("Millennium Development Goals* (1995)"))),
                    inferred: Some(Prose(Cow::Borrowed("The year stands after a title that runs several texts together; it is taken for that of the first."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("*Beijing Declaration and Platform for Action"))),
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
        Prose(Cow::Borrowed("Help nations take Building Integrity into the training that they have.")),
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
        Prose(Cow::Borrowed("Let national defence establishments assess themselves with a questionnaire.")),
        Prose(Cow::Borrowed("Guide those who organise the process of self-assessment and peer review inside a country.")),
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
        Printed(Cow::Borrowed("Programme of the workshop")),
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(35), last: Count(35) },
            anchor: Some(Printed(Cow::Borrowed("Programme of the workshop"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
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

const BREAKING_THE_CONFLICT_TRAP_2003: Document = Document {
    id: Id(Cow::Borrowed("breaking-the-conflict-trap-2003"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Breaking the Conflict Trap: Civil War and Development Policy")),
    ])),
    kind: DocumentKind::Book,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1591), last: Count(1591) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("World Bank, Breaking"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2003"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1591), last: Count(1591) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Development Policy, 2003"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1591), last: Count(1591) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1585),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Breaking the Conflict Trap: Civil War and Development Policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const BRYDEN_HAENGGI_REFORMING_2005: Document = Document {
    id: Id(Cow::Borrowed("bryden-haenggi-reforming-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Reforming and Reconstructing the Security Sector")),
    ])),
    kind: DocumentKind::Article,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("a-bryden"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1668), last: Count(1668) },
                    anchor: Some(Printed(Cow::Borrowed("drawn from A. Bryden & H. Hänggi"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1668), last: Count(1668) },
                    anchor: Some(Printed(Cow::Borrowed("drawn from A. Bryden & H. Hänggi"))),
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
                    lines: Lines { first: Count(1668), last: Count(1668) },
                    anchor: Some(Printed(Cow::Borrowed("Münster: LIT, 2005"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("security-governance-post-conflict-peacebuilding-2005"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1668), last: Count(1668) },
            anchor: Some(Printed(Cow::Borrowed("'Reforming and Reconstructing the Security Sector'"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1668), last: Count(1668) },
            anchor: Some(Printed(Cow::Borrowed("in Bryden/Hänggi, *Security Governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
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

const CCW_1980: Document = Document {
    id: Id(Cow::Borrowed("ccw-1980"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons")),
    ])),
    kind: DocumentKind::Treaty,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1980"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(981), last: Count(981) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("to the 1980 Convention"))),
                    inferred: Some(Prose(Cow::Borrowed("The year is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
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
            anchor: Some(Printed(Cow::Borrowed("1980 Convention on Prohibitions or Restrictions on the Use"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const CCW_AMENDED_PROTOCOL_II_1996: Document = Document {
    id: Id(Cow::Borrowed("ccw-amended-protocol-ii-1996"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Amended Protocol II")),
    ])),
    kind: DocumentKind::Treaty,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1996"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(981), last: Count(981) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("1996 Amended Protocol II"))),
                    inferred: Some(Prose(Cow::Borrowed("The year is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Deal with landmines.")),
        Prose(Cow::Borrowed("Deal with booby-traps.")),
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Supplements,
            to: Id(Cow::Borrowed("ccw-1980"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(981), last: Count(981) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Amended Protocol II to the 1980 Convention"))),
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
            anchor: Some(Printed(Cow::Borrowed("1996 Amended Protocol II"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
            anchor: Some(Printed(Cow::Borrowed("focuses specifically on landmines and booby-traps"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const CEDAW_1979: Document = Document {
    id: Id(Cow::Borrowed("cedaw-1979"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Convention on the Elimination of All Forms of Discrimination Against Women")),
    ])),
    kind: DocumentKind::Treaty,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1979"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1036), last: Count(1036) },
                    anchor: Some(Printed(Cow::Borrowed("Discrimination Against Women* (1979)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("*Convention on the Elimination of All Forms of Discrimination Against Women*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const CIVIL_AND_SOCIAL_PACTS_1966: Document = Document {
    id: Id(Cow::Borrowed("civil-and-social-pacts-1966"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Civil and Social Pacts")),
    ])),
    kind: DocumentKind::Treaty,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1966"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(887), last: Count(887) },
                    anchor: Some(Printed(Cow::Borrowed("Civil and Social Pacts of 1966"))),
                    inferred: Some(Prose(Cow::Borrowed("The year in the name is read as that of their making."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(887), last: Count(887) },
            anchor: Some(Printed(Cow::Borrowed("Civil and Social Pacts of 1966"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const COE_CODE_OF_POLICE_ETHICS_2001: Document = Document {
    id: Id(Cow::Borrowed("coe-code-of-police-ethics-2001"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("The Code of Police Ethics")),
    ])),
    kind: DocumentKind::CodeOfConduct,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1311), last: Count(1311) },
                    headings: List(Cow::Borrowed(&[
                        Count(1278),
                        Count(1307),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The Code of Police Ethics"))),
                    inferred: Some(Prose(Cow::Borrowed("It stands among the documents of the Council of Europe."))),
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
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1311), last: Count(1311) },
                    anchor: Some(Printed(Cow::Borrowed("Police Ethics, 2001"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1311), last: Count(1311) },
            anchor: Some(Printed(Cow::Borrowed("The Code of Police Ethics"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const COE_RECOMMENDATION_1402_1999: Document = Document {
    id: Id(Cow::Borrowed("coe-recommendation-1402-1999"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Control of internal security services in Council of Europe member states")),
        Printed(Cow::Borrowed("control of internal security services in Council of Europe member States")),
    ])),
    kind: DocumentKind::Recommendation,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Recommendation 1402 (1999)")),
        Printed(Cow::Borrowed("Recommendation 1402")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1290), last: Count(1290) },
                    headings: List(Cow::Borrowed(&[
                        Count(1278),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The Council of Europe's Recommendation 1402"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1999-04-26"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1309), last: Count(1309) },
                    anchor: Some(Printed(Cow::Borrowed("member states, 26 April 1999"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1309), last: Count(1309) },
            anchor: Some(Printed(Cow::Borrowed("Control of internal security services in Council of Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1290), last: Count(1290) },
            anchor: Some(Printed(Cow::Borrowed("control of internal security services in Council of Europe member States"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1290), last: Count(1290) },
            anchor: Some(Printed(Cow::Borrowed("Recommendation 1402 (1999)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1309), last: Count(1309) },
            anchor: Some(Printed(Cow::Borrowed("Recommendation 1402 on"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const COE_RECOMMENDATION_1713_2005: Document = Document {
    id: Id(Cow::Borrowed("coe-recommendation-1713-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Democratic oversight of the security sector in member states")),
        Printed(Cow::Borrowed("Democratic Oversight of the Security Sector in Member States")),
    ])),
    kind: DocumentKind::Recommendation,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Recommendation 1713")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("pace"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1292), last: Count(1292) },
                    anchor: Some(Printed(Cow::Borrowed("adopted by PACE in 2005"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2005-06-23"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("pace"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1313), last: Count(1313) },
                    anchor: Some(Printed(Cow::Borrowed("in member states*, 23 June 2005"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1292), last: Count(1292) },
                    anchor: Some(Printed(Cow::Borrowed("adopted by PACE in 2005"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1313), last: Count(1313) },
            anchor: Some(Printed(Cow::Borrowed("*Democratic oversight of the security sector in member states*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1292), last: Count(1292) },
            anchor: Some(Printed(Cow::Borrowed("\"Democratic Oversight of the Security Sector in Member States\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1313), last: Count(1313) },
            anchor: Some(Printed(Cow::Borrowed("Recommendation 1713 on"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const CONFLICT_PREVENTION_DEVELOPMENT_COOPERATION_PAPERS: Document = Document {
    id: Id(Cow::Borrowed("conflict-prevention-development-cooperation-papers"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Conflict Prevention and Development Cooperation Papers")),
    ])),
    kind: DocumentKind::Book,
    part_of: Some(Id(Cow::Borrowed("dac-journal-2-3"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1476), last: Count(1476) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1474),
            ])),
            anchor: Some(Printed(Cow::Borrowed("*Conflict Prevention and Development Cooperation Papers*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1476), last: Count(1476) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1474),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Papers*, *The DAC Journal*, vol.2"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const CONVENTION_RIGHTS_OF_THE_CHILD_1989: Document = Document {
    id: Id(Cow::Borrowed("convention-rights-of-the-child-1989"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Convention on the Rights of the Child")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("CRC")),
    ])),
    kind: DocumentKind::Treaty,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1989-11-20"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            ])),
            document: Some(Id(Cow::Borrowed("unga-resolution-44-25"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1056), last: Count(1056) },
                    anchor: Some(Printed(Cow::Borrowed("Resolution 44/25 (20 November 1989)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1050), last: Count(1050) },
                    anchor: Some(Printed(Cow::Borrowed("the 1989 Convention on the Rights"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1050), last: Count(1050) },
            anchor: Some(Printed(Cow::Borrowed("Convention on the Rights of the Child (CRC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1056), last: Count(1056) },
            anchor: Some(Printed(Cow::Borrowed("Convention on the Rights of the Child"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1050), last: Count(1050) },
            anchor: Some(Printed(Cow::Borrowed("Rights of the Child (CRC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DAC_GUIDELINES_AND_REFERENCE_SERIES: Document = Document {
    id: Id(Cow::Borrowed("dac-guidelines-and-reference-series"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DAC Guidelines and Reference Series")),
    ])),
    kind: DocumentKind::Guidelines,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1480), last: Count(1480) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1474),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DAC Guidelines and Reference Series"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DAC_JOURNAL_2_3: Document = Document {
    id: Id(Cow::Borrowed("dac-journal-2-3"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("The DAC Journal")),
    ])),
    kind: DocumentKind::Book,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("vol.2, no.3")),
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2001"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1476), last: Count(1476) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1474),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("vol.2, no.3, 2001"))),
                    inferred: Some(Prose(Cow::Borrowed("The year after the number is read as that of publication."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1476), last: Count(1476) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1474),
            ])),
            anchor: Some(Printed(Cow::Borrowed("*The DAC Journal*, vol.2, no.3"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DCAF_IGO_PAPER_2006: Document = Document {
    id: Id(Cow::Borrowed("dcaf-igo-paper-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Intergovernmental Approaches to Security Sector Reform")),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(815), last: Count(815) },
                    anchor: Some(Printed(Cow::Borrowed("background paper prepared by DCAF"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(859), last: Count(859) },
                    anchor: Some(Printed(Cow::Borrowed("background paper prepared by DCAF"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1191), last: Count(1191) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Paper prepared by DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("An overview of the approaches of intergovernmental organisations.")),
        Prose(Cow::Borrowed("Give those who take part in the Bratislava meeting background information.")),
        Prose(Cow::Borrowed("Deal with intergovernmental organisations, regional and global, as one kind of the outside actors in SSR.")),
        Prose(Cow::Borrowed("Review how intergovernmental organisations with a significant part in SSR approach it, except for the United Nations and its agencies.")),
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("dcaf-un-paper-2006"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1199), last: Count(1199) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1193),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("separate background paper drafted by DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            anchor: Some(Printed(Cow::Borrowed("separate background paper prepared by DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            anchor: Some(Printed(Cow::Borrowed("for an overview see the separate background paper"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(859), last: Count(859) },
            anchor: Some(Printed(Cow::Borrowed("for an overview see separate background paper"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1189), last: Count(1189) },
            anchor: Some(Printed(Cow::Borrowed("Intergovernmental Approaches to Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1213), last: Count(1213) },
            anchor: Some(Printed(Cow::Borrowed("to provide background information for participants"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1195), last: Count(1195) },
            anchor: Some(Printed(Cow::Borrowed("the focus of this paper"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1199), last: Count(1199) },
            anchor: Some(Printed(Cow::Borrowed("reviews the approaches of intergovernmental organisations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1199), last: Count(1199) },
            anchor: Some(Printed(Cow::Borrowed("except for those of the UN"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(32), last: Count(32) },
            anchor: Some(Printed(Cow::Borrowed("Intergovernmental Approaches to Security Sector Reform (DCAF)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DCAF_UN_PAPER_2006: Document = Document {
    id: Id(Cow::Borrowed("dcaf-un-paper-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("United Nations Approaches to Security Sector Reform")),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(809), last: Count(809) },
                    anchor: Some(Printed(Cow::Borrowed("Paper prepared by DCAF"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(821), last: Count(821) },
                    anchor: Some(Printed(Cow::Borrowed("has been prepared by DCAF"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1199), last: Count(1199) },
                    anchor: Some(Printed(Cow::Borrowed("separate background paper drafted by DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    status: Some(DocumentStatus::Draft),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To give background information to participants of the Bratislava meeting.")),
        Prose(Cow::Borrowed("To inform the debate, still moving, on the UN's role in SSR.")),
        Prose(Cow::Borrowed("To give a broad overview of how the UN approaches SSR now.")),
        Prose(Cow::Borrowed("Deal in full with what the United Nations and its agencies do in SSR.")),
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("dcaf-igo-paper-2006"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(815), last: Count(815) },
                    anchor: Some(Printed(Cow::Borrowed("see the separate background paper prepared by DCAF"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(859), last: Count(859) },
                    anchor: Some(Printed(Cow::Borrowed("see separate background paper prepared by DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(807), last: Count(807) },
            anchor: Some(Printed(Cow::Borrowed("United Nations Approaches to Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(821), last: Count(821) },
            anchor: Some(Printed(Cow::Borrowed("It is a preliminary draft"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(821), last: Count(821) },
            anchor: Some(Printed(Cow::Borrowed("background information for participants at the Bratislava meeting"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(825), last: Count(825) },
            anchor: Some(Printed(Cow::Borrowed("inform the evolving discussion on the UN's role"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(825), last: Count(825) },
            anchor: Some(Printed(Cow::Borrowed("broad overview of current UN approaches"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(807), last: Count(807) },
            headings: List(Cow::Borrowed(&[
                Count(805),
            ])),
            anchor: Some(Printed(Cow::Borrowed("United Nations Approaches"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1199), last: Count(1199) },
            anchor: Some(Printed(Cow::Borrowed("dealt with comprehensively in a separate background paper"))),
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
        Address {
            printed: WebAddress(Cow::Borrowed("http://europeandcis.undp.org/?menu=p_cms/show&content_id=FA6ED584-F203-1EE9-B801763FDED0CFF6")),
            ..Address::EMPTY
        },
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
        Prose(Cow::Borrowed("Serve the nations that PAP-DIB identifies; the teaser breaks off before it says by what.")),
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

const DPA_BRIEFING_2005: Document = Document {
    id: Id(Cow::Borrowed("dpa-briefing-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Briefing by the Under-Secretary-General for Political Affairs")),
    ])),
    kind: DocumentKind::Speech,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Speaker,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1008), last: Count(1008) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                        Count(1005),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Under-Secretary-General for Political Affairs"))),
                    inferred: Some(Prose(Cow::Borrowed("The Under-Secretary-General of the department; no name is printed."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005-10-20"))),
            status: Status::Done,
            at: Some(Id(Cow::Borrowed("unsc-meeting-2005-10-20"), PhantomData)),
            note: Some(Prose(Cow::Borrowed("given before the Security Council"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1008), last: Count(1008) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                        Count(1005),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Opening Meeting, 20 October 2005"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1008), last: Count(1008) },
            headings: List(Cow::Borrowed(&[
                Count(997),
                Count(1005),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Briefing by the Under-Secretary-General for Political Affairs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DPA_PALESTINE_PROGRAMME_REPORT: Document = Document {
    id: Id(Cow::Borrowed("dpa-palestine-programme-report"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Palestine programme report")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(999), last: Count(999) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("in its Palestine programme report"))),
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
            anchor: Some(Printed(Cow::Borrowed("in its Palestine programme report"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DPKO_DEFENCE_REFORM_STUDY_2005: Document = Document {
    id: Id(Cow::Borrowed("dpko-defence-reform-study-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("internal DPKO study of 2005")),
    ])),
    kind: DocumentKind::Study,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(966), last: Count(966) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(964),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("An internal DPKO study of 2005"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Commissioner,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("jean-marie-guehenno"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(966), last: Count(966) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(964),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("requested by the USG"))),
                    inferred: Some(Prose(Cow::Borrowed("The Under-Secretary General of DPKO, named in line 972."))),
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
                    lines: Lines { first: Count(966), last: Count(966) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(964),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("An internal DPKO study of 2005"))),
                    inferred: Some(Prose(Cow::Borrowed("The year of the study; the act is not printed."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Commissioned,
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::People, key: Cow::Borrowed("jean-marie-guehenno"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(966), last: Count(966) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(964),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("requested by the USG"))),
                    inferred: Some(Prose(Cow::Borrowed("The Under-Secretary General of DPKO, named in line 972."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    status: Some(DocumentStatus::Internal),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Discuss the part of the UN in defence reform within the wider setting of SSR.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(966), last: Count(966) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(964),
            ])),
            anchor: Some(Printed(Cow::Borrowed("An internal DPKO study of 2005"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
            anchor: Some(Printed(Cow::Borrowed("discusses the role of the UN in defence reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DPKO_WOMEN_POLICY_PAPER: Document = Document {
    id: Id(Cow::Borrowed("dpko-women-policy-paper"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DPKO policy paper")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1156), last: Count(1156) },
                    anchor: Some(Printed(Cow::Borrowed("there is a DPKO policy paper"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Strengthen the part of women in mine action.")),
        Prose(Cow::Borrowed("Strengthen the part of women in DDR.")),
        Prose(Cow::Borrowed("Strengthen the part of women in SSR.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            anchor: Some(Printed(Cow::Borrowed("there is a DPKO policy paper"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            anchor: Some(Printed(Cow::Borrowed("enhance the role of women in mine action"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            anchor: Some(Printed(Cow::Borrowed("mine action, DDR and SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const DR_CONGO_CHILD_DDR_FRAMEWORK_2004: Document = Document {
    id: Id(Cow::Borrowed("dr-congo-child-ddr-framework-2004"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("operational framework for children's DDR")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("unicef"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1054), last: Count(1054) },
                    anchor: Some(Printed(Cow::Borrowed("developed under the leadership of UNICEF"))),
                    inferred: Some(Prose(Cow::Borrowed("It was developed with UNICEF in the lead."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("dr-congo-ddr-commission"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1054), last: Count(1054) },
                    anchor: Some(Printed(Cow::Borrowed("adopted by the DRC's Commission Nationale"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2004-07"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("dr-congo-ddr-commission"), scope: PhantomData },
            ])),
            place: Some(Id(Cow::Borrowed("dr-congo"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1054), last: Count(1054) },
                    anchor: Some(Printed(Cow::Borrowed("et Reinsertion in July 2004"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    status: Some(DocumentStatus::Final),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("operational framework for children's DDR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("the current operational framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It was adopted and is called current."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const EC_COMMUNICATION_CONFLICT_PREVENTION_2001: Document = Document {
    id: Id(Cow::Borrowed("ec-communication-conflict-prevention-2001"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("The European Community Communication on Conflict Prevention")),
    ])),
    kind: DocumentKind::Communication,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-community"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1392), last: Count(1392) },
                    anchor: Some(Printed(Cow::Borrowed("The European Community Communication"))),
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
                    lines: Lines { first: Count(1392), last: Count(1392) },
                    anchor: Some(Printed(Cow::Borrowed("Conflict Prevention, 2001"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1392), last: Count(1392) },
            anchor: Some(Printed(Cow::Borrowed("The European Community Communication on Conflict Prevention"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const EC_COMMUNICATION_GOVERNANCE_DEVELOPMENT_2003: Document = Document {
    id: Id(Cow::Borrowed("ec-communication-governance-development-2003"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("The Commission Communication on Governance and Development")),
    ])),
    kind: DocumentKind::Communication,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1396), last: Count(1396) },
                    anchor: Some(Printed(Cow::Borrowed("The Commission Communication"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2003"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1396), last: Count(1396) },
                    anchor: Some(Printed(Cow::Borrowed("Governance and Development, 2003"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1396), last: Count(1396) },
            anchor: Some(Printed(Cow::Borrowed("Communication on Governance and Development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const EC_CONCEPT_SSR_2006: Document = Document {
    id: Id(Cow::Borrowed("ec-concept-ssr-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("A Concept for European Community Support for Security Sector Reform")),
        Printed(Cow::Borrowed("Concept for European Community Support for SSR")),
    ])),
    kind: DocumentKind::Communication,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1361), last: Count(1361) },
                    anchor: Some(Printed(Cow::Borrowed("developed by the Commission of the European Communities"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1404), last: Count(1404) },
                    anchor: Some(Printed(Cow::Borrowed("Commission of the European Communities, *A Concept"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Addressee,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1404), last: Count(1404) },
                    anchor: Some(Printed(Cow::Borrowed("Communication from the Commission to the Council"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1367), last: Count(1367) },
                    anchor: Some(Printed(Cow::Borrowed("Communication from the Commission to the Council"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Addressee,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-parliament"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1404), last: Count(1404) },
                    anchor: Some(Printed(Cow::Borrowed("the Council and the European Parliament, May 2006"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1367), last: Count(1367) },
                    anchor: Some(Printed(Cow::Borrowed("the Council and the European Parliament"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2006-05"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("shortly before the workshop"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1361), last: Count(1361) },
                    anchor: Some(Printed(Cow::Borrowed("European Communities (May 2006)"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                        FieldName(Cow::Borrowed("by")),
                    ])),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1404), last: Count(1404) },
                    anchor: Some(Printed(Cow::Borrowed("European Parliament, May 2006"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                        FieldName(Cow::Borrowed("by")),
                    ])),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(136), last: Count(136) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The recently published"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("note")),
                    ])),
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1404), last: Count(1404) },
            anchor: Some(Printed(Cow::Borrowed("*A Concept for European Community Support for Security Sector Reform*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1361), last: Count(1361) },
            anchor: Some(Printed(Cow::Borrowed("A Concept for European Community Support for Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1367), last: Count(1367) },
            anchor: Some(Printed(Cow::Borrowed("A Concept for European Community Support for Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ECOSOC_BURUNDI_GROUP_REPORT_2005: Document = Document {
    id: Id(Cow::Borrowed("ecosoc-burundi-group-report-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Report of the Ad Hoc Advisory Group on Burundi")),
        Printed(Cow::Borrowed("2005 Report of the Ad Hoc Advisory Group on Burundi")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecosoc-advisory-group-burundi"), scope: PhantomData },
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
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(948), last: Count(948) },
                    headings: List(Cow::Borrowed(&[
                        Count(935),
                        Count(945),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Advisory Group on Burundi (2005)"))),
                    inferred: Some(Prose(Cow::Borrowed("The year is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(948), last: Count(948) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(945),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Report of the Ad Hoc Advisory Group on Burundi (2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
            anchor: Some(Printed(Cow::Borrowed("2005 Report of the Ad Hoc Advisory Group"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ECOSOC_RESOLUTION_2002_12: Document = Document {
    id: Id(Cow::Borrowed("ecosoc-resolution-2002-12"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOSOC Resolution 2002/12")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("E/RES/2002/12")),
        Printed(Cow::Borrowed("2002/12")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(943), last: Count(943) },
                    headings: List(Cow::Borrowed(&[
                        Count(935),
                        Count(939),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("ECOSOC Resolution 2002/12"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2002-04-12"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(943), last: Count(943) },
                    headings: List(Cow::Borrowed(&[
                        Count(935),
                        Count(939),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("ECOSOC Resolution 2002/12 (12 April 2002)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Set up the Ad Hoc Group for African countries that come out of conflict.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ECOSOC Resolution 2002/12 (12 April 2002)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
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
            anchor: Some(Printed(Cow::Borrowed("The Ad Hoc Group was established by"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
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
        Printed(Cow::Borrowed("Code of Conduct")),
        Printed(Cow::Borrowed("code for West Africa")),
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
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Places, key: Cow::Borrowed("ecowas-member-states"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS member states started working"))),
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
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("with the support of DCAF"))),
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
        HistoryStep {
            act: HistoryAct::Started,
            date: Some(Date(Cow::Borrowed("2005"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Places, key: Cow::Borrowed("ecowas-member-states"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("In 2005, ECOWAS member states started working"))),
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
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::InspiredBy,
            to: Id(Cow::Borrowed("au-draft-code-of-conduct-armed-security-forces"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(981), last: Count(981) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("has inspired ECOWAS to draw up a similar code"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::InspiredBy,
            to: Id(Cow::Borrowed("osce-code-of-conduct-1994"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("inspired by the OSCE Code of Conduct"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a similar code for West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1333), last: Count(1333) },
            anchor: Some(Printed(Cow::Borrowed("working on a Code of Conduct"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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

const ECOWAS_DECLARATION_POLITICAL_PRINCIPLES_1991: Document = Document {
    id: Id(Cow::Borrowed("ecowas-declaration-political-principles-1991"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Declaration of Political Principles")),
    ])),
    kind: DocumentKind::Declaration,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1337), last: Count(1337) },
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS, Declaration of Political Principles"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1991"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1337), last: Count(1337) },
                    anchor: Some(Printed(Cow::Borrowed("Political Principles, 1991"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1337), last: Count(1337) },
            anchor: Some(Printed(Cow::Borrowed("ECOWAS, Declaration of Political Principles"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ECOWAS_DECLARATION_SUB_REGIONAL_APPROACH_2003: Document = Document {
    id: Id(Cow::Borrowed("ecowas-declaration-sub-regional-approach-2003"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Declaration on a Sub-Regional Approach to Peace and Security")),
    ])),
    kind: DocumentKind::Declaration,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1345), last: Count(1345) },
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS, Declaration on a Sub-Regional Approach"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2003"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1345), last: Count(1345) },
                    anchor: Some(Printed(Cow::Borrowed("Peace and Security, 2003"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1345), last: Count(1345) },
            anchor: Some(Printed(Cow::Borrowed("ECOWAS, Declaration on a Sub-Regional Approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ECOWAS_MECHANISM_PROTOCOL_1999: Document = Document {
    id: Id(Cow::Borrowed("ecowas-mechanism-protocol-1999"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("The Protocol relating to the Mechanism for Conflict Prevention, Management, Resolution, Peacekeeping and Security")),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1341), last: Count(1341) },
                    headings: List(Cow::Borrowed(&[
                        Count(1315),
                        Count(1335),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The Protocol relating to the Mechanism"))),
                    inferred: Some(Prose(Cow::Borrowed("It stands among the documents of ECOWAS."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1999-12"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1341), last: Count(1341) },
                    anchor: Some(Printed(Cow::Borrowed("Peacekeeping and Security, December 1999"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1341), last: Count(1341) },
            anchor: Some(Printed(Cow::Borrowed("The Protocol relating to the Mechanism for Conflict Prevention"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ECOWAS_PARLIAMENT_DCAF_MOU: Document = Document {
    id: Id(Cow::Borrowed("ecowas-parliament-dcaf-mou"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("MOU on the preparation of a Western African version of the IPU-DCAF Handbook")),
    ])),
    kind: DocumentKind::Agreement,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas-parliament"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("The ECOWAS Parliament and DCAF have also signed an MOU"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("The ECOWAS Parliament and DCAF have also signed an MOU"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Signed,
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas-parliament"), scope: PhantomData },
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("The ECOWAS Parliament and DCAF have also signed an MOU"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Prepare a version for West Africa of the handbook on parliamentary oversight by the IPU and DCAF.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1333), last: Count(1333) },
            anchor: Some(Printed(Cow::Borrowed("MOU on the preparation of a Western African version"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("purpose")),
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
            status: Status::Ongoing,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("ECOWAS has been at work on it since then."))),
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
        Printed(Cow::Borrowed("Supplementary Protocol on Democracy and Good Governance")),
        Printed(Cow::Borrowed("supplement to the ECOWAS Protocol on Democracy and Good Governance")),
        Printed(Cow::Borrowed("ECOWAS Protocol on Democracy and Good Governance")),
        Printed(Cow::Borrowed("The Dakar Protocol on Democracy and Good Governance")),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1343), last: Count(1343) },
                    headings: List(Cow::Borrowed(&[
                        Count(1315),
                        Count(1335),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The Dakar Protocol on Democracy"))),
                    inferred: Some(Prose(Cow::Borrowed("It stands among the documents of ECOWAS."))),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1343), last: Count(1343) },
                    anchor: Some(Printed(Cow::Borrowed("Good Governance, 2001"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1343), last: Count(1343) },
            anchor: Some(Printed(Cow::Borrowed("The Dakar Protocol on Democracy and Good Governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const ECOWAS_TREATY_1993: Document = Document {
    id: Id(Cow::Borrowed("ecowas-treaty-1993"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOWAS Treaty")),
    ])),
    kind: DocumentKind::Treaty,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1339), last: Count(1339) },
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS Treaty, 1993"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1993"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1339), last: Count(1339) },
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS Treaty, 1993"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1339), last: Count(1339) },
            anchor: Some(Printed(Cow::Borrowed("ECOWAS Treaty, 1993"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const EU_AGENDA_2000: Document = Document {
    id: Id(Cow::Borrowed("eu-agenda-2000"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Agenda 2000: For a stronger and wider Union")),
    ])),
    kind: DocumentKind::Communication,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1355), last: Count(1355) },
                    anchor: Some(Printed(Cow::Borrowed("Communication from the Commission Agenda 2000"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1355), last: Count(1355) },
            anchor: Some(Printed(Cow::Borrowed("Agenda 2000: For a stronger and wider Union"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const EU_CONCEPT_ESDP_SSR_2005: Document = Document {
    id: Id(Cow::Borrowed("eu-concept-esdp-ssr-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EU Concept for ESDP Support to Security Sector Reform")),
        Printed(Cow::Borrowed("EU Concept for ESDP Support to Security Sector Reform (SSR)")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1402), last: Count(1402) },
                    anchor: Some(Printed(Cow::Borrowed("Council of the European Union, EU Concept"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005-11"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1359), last: Count(1359) },
                    anchor: Some(Printed(Cow::Borrowed("Security Sector Reform* (November 2005)"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1402), last: Count(1402) },
                    anchor: Some(Printed(Cow::Borrowed("Security Sector Reform (SSR), November 2005"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1359), last: Count(1359) },
            anchor: Some(Printed(Cow::Borrowed("*EU Concept for ESDP Support to Security Sector Reform*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1402), last: Count(1402) },
            anchor: Some(Printed(Cow::Borrowed("EU Concept for ESDP Support to Security Sector Reform (SSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const EU_COUNCIL_CONCLUSIONS_SSR_2006: Document = Document {
    id: Id(Cow::Borrowed("eu-council-conclusions-ssr-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Council Conclusions on a Policy Framework for Security Sector Reform")),
    ])),
    kind: DocumentKind::Decision,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1406), last: Count(1406) },
                    headings: List(Cow::Borrowed(&[
                        Count(1347),
                        Count(1390),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Council Conclusions on a Policy Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2006-06-12"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-general-affairs-council"), scope: PhantomData },
            ])),
            at: Some(Id(Cow::Borrowed("eu-general-affairs-council-2006-06-12"), PhantomData)),
            place: Some(Id(Cow::Borrowed("luxembourg"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1406), last: Count(1406) },
                    anchor: Some(Printed(Cow::Borrowed("Luxembourg, 12 June 2006"))),
                    inferred: Some(Prose(Cow::Borrowed("The text names the meeting, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1406), last: Count(1406) },
            anchor: Some(Printed(Cow::Borrowed("Council Conclusions on a Policy Framework for Security Sector Reform"))),
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

const EU_RESOLUTION_AGENDA_2000: Document = Document {
    id: Id(Cow::Borrowed("eu-resolution-agenda-2000"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Resolution on the Communication from the Commission Agenda 2000: For a stronger and wider Union")),
    ])),
    kind: DocumentKind::Resolution,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1355), last: Count(1355) },
                    anchor: Some(Printed(Cow::Borrowed("The EU made reference"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("eu-agenda-2000"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1355), last: Count(1355) },
                    anchor: Some(Printed(Cow::Borrowed("Communication from the Commission Agenda 2000"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1355), last: Count(1355) },
            anchor: Some(Printed(Cow::Borrowed("Resolution on the Communication from the Commission Agenda 2000"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const EU_SECURITY_STRATEGY_2003: Document = Document {
    id: Id(Cow::Borrowed("eu-security-strategy-2003"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("European Security Strategy: A Secure Europe in a Better World")),
        Printed(Cow::Borrowed("European Security Strategy")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ESS")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1357), last: Count(1357) },
                    headings: List(Cow::Borrowed(&[
                        Count(1347),
                        Count(1353),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The European Security Strategy (ESS)"))),
                    inferred: Some(Prose(Cow::Borrowed("It stands among the texts of the EU."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2003-12"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1357), last: Count(1357) },
                    anchor: Some(Printed(Cow::Borrowed("European Security Strategy (ESS) of December 2003"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1394), last: Count(1394) },
                    anchor: Some(Printed(Cow::Borrowed("Better World (ESS), December 2003"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1394), last: Count(1394) },
            anchor: Some(Printed(Cow::Borrowed("European Security Strategy: A Secure Europe in a Better World"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1357), last: Count(1357) },
            anchor: Some(Printed(Cow::Borrowed("The European Security Strategy (ESS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("acronyms")),
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

const EUROPEAN_CONSENSUS_DEVELOPMENT_2005: Document = Document {
    id: Id(Cow::Borrowed("european-consensus-development-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("The European Consensus on Development")),
    ])),
    kind: DocumentKind::Policy,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005-12"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1400), last: Count(1400) },
                    anchor: Some(Printed(Cow::Borrowed("Development, December 2005"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1400), last: Count(1400) },
            anchor: Some(Printed(Cow::Borrowed("The European Consensus on Development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const EUROPEAN_NEIGHBOURHOOD_POLICY_2004: Document = Document {
    id: Id(Cow::Borrowed("european-neighbourhood-policy-2004"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("European Neighbourhood Policy (ENP), Strategy Paper")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ENP")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1398), last: Count(1398) },
                    anchor: Some(Printed(Cow::Borrowed("Commission of the European Communities"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2004-05"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1398), last: Count(1398) },
                    anchor: Some(Printed(Cow::Borrowed("Strategy Paper, May 2004"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1398), last: Count(1398) },
            anchor: Some(Printed(Cow::Borrowed("*European Neighbourhood Policy (ENP*), Strategy Paper"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("acronyms")),
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
    ])),
    ..Document::EMPTY
};

const GUEHENNO_REMARKS_2005: Document = Document {
    id: Id(Cow::Borrowed("guehenno-remarks-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Remarks to the Open Meeting of the Security Council on \"Maintenance of International Peace and Security – The Role of the Security Council in Humanitarian Crises: Challenges; Lessons Learned; the Way Ahead\"")),
    ])),
    kind: DocumentKind::Speech,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Speaker,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("jean-marie-guehenno"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(972), last: Count(972) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(968),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Mr. Jean-Marie Guéhenno, Remarks"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005-07-12"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::People, key: Cow::Borrowed("jean-marie-guehenno"), scope: PhantomData },
            ])),
            at: Some(Id(Cow::Borrowed("unsc-open-meeting-2005-07-12"), PhantomData)),
            note: Some(Prose(Cow::Borrowed("spoken before the Security Council"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(972), last: Count(972) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(968),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("S/PV.5225 (12 July 2005)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("s-pv-5225"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(972), last: Count(972) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Remarks to the Open Meeting of the Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(972), last: Count(972) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("document S/PV.5225 (12 July 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
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
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Places, key: Cow::Borrowed("guinea-bissau"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(105), last: Count(105) },
                    anchor: Some(Printed(Cow::Borrowed("Roadmap for Guinea-Bissau, building on the 2006 National Strategy"))),
                    inferred: Some(Prose(Cow::Borrowed("The sentence is about Guinea-Bissau and calls the strategy national."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
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
        Address {
            printed: WebAddress(Cow::Borrowed("http://hdr.undp.org/reports/global/1994/en/")),
            ..Address::EMPTY
        },
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

const HDR_2002: Document = Document {
    id: Id(Cow::Borrowed("hdr-2002"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Human Development Report: Deepening Democracy in a Fragmented World")),
        Printed(Cow::Borrowed("Human Development Report")),
        Printed(Cow::Borrowed("UNDP Human Development Report: Deepening Democracy in a Fragmented World")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1031), last: Count(1031) },
                    anchor: Some(Printed(Cow::Borrowed("UNDP Human Development Report"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Commissioner,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1019), last: Count(1019) },
                    anchor: Some(Printed(Cow::Borrowed("the UNDP-sponsored 2002 *Human Development Report*"))),
                    inferred: Some(Prose(Cow::Borrowed("The report is called UNDP-sponsored."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2002"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1019), last: Count(1019) },
                    anchor: Some(Printed(Cow::Borrowed("2002 *Human Development Report*"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1031), last: Count(1031) },
                    anchor: Some(Printed(Cow::Borrowed("Fragmented World (2002)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1031), last: Count(1031) },
            anchor: Some(Printed(Cow::Borrowed("Human Development Report: Deepening Democracy in a Fragmented World"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("*Human Development Report*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
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
        Printed(Cow::Borrowed("Implementation Framework for Security System Reform")),
        Printed(Cow::Borrowed("Implementation Framework on Security System Reform")),
        Printed(Cow::Borrowed("implementation framework on SSR")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("IF-SSR")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(49), last: Count(49) },
                    anchor: Some(Printed(Cow::Borrowed("effort to develop an implementation framework on SSR"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("by")),
                    ])),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Commissioner,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1472), last: Count(1472) },
                    headings: List(Cow::Borrowed(&[
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the OECD commissioned a new study"))),
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
                    lines: Lines { first: Count(1482), last: Count(1482) },
                    headings: List(Cow::Borrowed(&[
                        Count(1474),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("OECD, Implementation Framework for Security System Reform"))),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1789), last: Count(1789) },
                    anchor: Some(Printed(Cow::Borrowed("coordination mechanism in 2007-08"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                        FieldName(Cow::Borrowed("status")),
                    ])),
                    inferred: Some(Prose(Cow::Borrowed("'2007-08' means 2007 to 2008."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Commissioned,
            date: Some(Date(Cow::Borrowed("2005"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1472), last: Count(1472) },
                    headings: List(Cow::Borrowed(&[
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("In 2005, the OECD commissioned"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    status: Some(DocumentStatus::Forthcoming),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To put the guidelines on reform and governance into operation.")),
        Prose(Cow::Borrowed("To help donors steer, co-ordinate and align their field activities.")),
        Prose(Cow::Borrowed("To help donors monitor and evaluate their field activities.")),
        Prose(Cow::Borrowed("To give advice, good practice and experience on each stage of reform work.")),
        Prose(Cow::Borrowed("To answer the need for a more coherent international community, and for coherence between bilateral and multilateral bodies.")),
        Prose(Cow::Borrowed("To work out steps by which reform is carried out in each component of the sector.")),
        Prose(Cow::Borrowed("To turn the DAC guidelines on reform and governance into more operational guidance for those who practise reform.")),
        Prose(Cow::Borrowed("To close the strategic gap between headquarters and the work in the field, a main objective among others.")),
        Prose(Cow::Borrowed("To help donors find their way in different contexts and fit their assistance to each.")),
        Prose(Cow::Borrowed("To inform, by a framework of questions, both kinds of assessment.")),
        Prose(Cow::Borrowed("To give advice on overcoming common problems of carrying reform out.")),
        Prose(Cow::Borrowed("To guide reform in each sector.")),
        Prose(Cow::Borrowed("To let donors co-ordinate better in one framework.")),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1615), last: Count(1615) },
                    anchor: Some(Printed(Cow::Borrowed("translate DAC SSR Guidelines into more operational guidance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Supplements,
            to: Id(Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1653), last: Count(1653) },
                    anchor: Some(Printed(Cow::Borrowed("used in conjunction with the principles in the 2004 DAC Guidelines"))),
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(306), last: Count(306) },
            headings: List(Cow::Borrowed(&[
                Count(304),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The DAC is developing an Implementation Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
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
            anchor: Some(Printed(Cow::Borrowed("*Implementation Framework* for *Security System Reform (IF-SSR)*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("acronyms")),
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
            anchor: Some(Printed(Cow::Borrowed("The study develops implementation steps"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1482), last: Count(1482) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1474),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Implementation Framework for Security System Reform (IF-SSR) (forthcoming)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1615), last: Count(1615) },
            anchor: Some(Printed(Cow::Borrowed("The Implementation Framework for Security System Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1605), last: Count(1605) },
            anchor: Some(Printed(Cow::Borrowed("Implementation Framework on Security System Reform (IF-SSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1672), last: Count(1672) },
            anchor: Some(Printed(Cow::Borrowed("The \"Implementation Framework for Security System Reform\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1615), last: Count(1615) },
            anchor: Some(Printed(Cow::Borrowed("Security System Reform (IF-SSR forthcoming)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1616), last: Count(1616) },
            anchor: Some(Printed(Cow::Borrowed("Security System Reform (IF-SSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1615), last: Count(1615) },
            anchor: Some(Printed(Cow::Borrowed("designed to translate DAC SSR Guidelines into more operational guidance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1625), last: Count(1625) },
            anchor: Some(Printed(Cow::Borrowed("is one of the main objectives of the IF-SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1653), last: Count(1653) },
            anchor: Some(Printed(Cow::Borrowed("IF-SSR aims to provide assistance to donors"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1718), last: Count(1718) },
            anchor: Some(Printed(Cow::Borrowed("The IF-SSR provides an analytical framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1746), last: Count(1746) },
            anchor: Some(Printed(Cow::Borrowed("provides practical advice on how these can be overcome"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1761), last: Count(1761) },
            anchor: Some(Printed(Cow::Borrowed("*IF-SSR also provides guidance on reform sector*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1779), last: Count(1779) },
            anchor: Some(Printed(Cow::Borrowed("such a framework for improved donor co-ordination"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const IF_SSR_KEY_MESSAGES_2006: Document = Document {
    id: Id(Cow::Borrowed("if-ssr-key-messages-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Key Messages and Preliminary Findings from the Implementation Framework on Security System Reform (IF-SSR)")),
    ])),
    kind: DocumentKind::BackgroundPaper,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-cpdc"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1609), last: Count(1609) },
                    anchor: Some(Printed(Cow::Borrowed("OECD DAC Network on Conflict Peace and Development"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Drafted,
            date: Some(Date(Cow::Borrowed("2006-07"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1603), last: Count(1607) },
                    anchor: Some(Printed(Cow::Borrowed("July 2006"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    status: Some(DocumentStatus::Draft),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To let readers see the main messages that the process of working out the framework has brought forth.")),
        Prose(Cow::Borrowed("To let readers see the first findings of that process.")),
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::BuildsOn,
            to: Id(Cow::Borrowed("if-ssr"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1605), last: Count(1605) },
                    anchor: Some(Printed(Cow::Borrowed("from the Implementation Framework on Security System Reform (IF-SSR)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1613), last: Count(1613) },
                    anchor: Some(Printed(Cow::Borrowed("*DAC Guidelines on Security System Reform and Governance*"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("bryden-haenggi-reforming-2005"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1668), last: Count(1668) },
                    anchor: Some(Printed(Cow::Borrowed("are drawn from A. Bryden & H. Hänggi"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("oecd-dac-conflict-guidelines-2001"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1785), last: Count(1785) },
                    anchor: Some(Printed(Cow::Borrowed("OECD DAC Guidelines on Helping Prevent Violence Conflict"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1777), last: Count(1777) },
                    anchor: Some(Printed(Cow::Borrowed("various elements present¹⁵"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("paris-declaration-2005"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1776), last: Count(1776) },
                    anchor: Some(Printed(Cow::Borrowed("*Paris Declaration on Aid Effectiveness* (2005)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1605), last: Count(1605) },
            anchor: Some(Printed(Cow::Borrowed("Key Messages and Preliminary Findings from the Implementation Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1603), last: Count(1605) },
            anchor: Some(Printed(Cow::Borrowed("DRAFT Key Messages and Preliminary Findings"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1620), last: Count(1620) },
            anchor: Some(Printed(Cow::Borrowed("This paper provides an insight into the main messages"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(33), last: Count(33) },
            anchor: Some(Printed(Cow::Borrowed("Key Messages and Preliminary Findings from the Implementation Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1605), last: Count(1605) },
            anchor: Some(Printed(Cow::Borrowed("Key Messages and Preliminary Findings"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
        Address {
            printed: WebAddress(Cow::Borrowed("http://www.unausa.org/atf/cf/{49C555AC-20C8-4B43-8483-2D4C1808E4E}/largerfreedom.pdf")),
            ..Address::EMPTY
        },
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

const INSTRAW_GENDER_SSR_FACTSHEET_2006: Document = Document {
    id: Id(Cow::Borrowed("instraw-gender-ssr-factsheet-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("INSTRAW Gender and Security Sector Reform Factsheet")),
    ])),
    kind: DocumentKind::Factsheet,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("instraw"), scope: PhantomData },
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
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2006"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(947), last: Count(947) },
                    headings: List(Cow::Borrowed(&[
                        Count(935),
                        Count(945),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Reform Factsheet (2006)"))),
                    inferred: Some(Prose(Cow::Borrowed("The year is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(947), last: Count(947) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(945),
            ])),
            anchor: Some(Printed(Cow::Borrowed("INSTRAW Gender and Security Sector Reform Factsheet (2006)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const IPU_DCAF_HANDBOOK: Document = Document {
    id: Id(Cow::Borrowed("ipu-dcaf-handbook"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("IPU-DCAF Handbook on Parliamentary Oversight of the Security Sector")),
    ])),
    kind: DocumentKind::Handbook,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ipu"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("IPU-DCAF Handbook on Parliamentary Oversight"))),
                    inferred: Some(Prose(Cow::Borrowed("The title names it first."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("IPU-DCAF Handbook on Parliamentary Oversight"))),
                    inferred: Some(Prose(Cow::Borrowed("The title names it second."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1333), last: Count(1333) },
            anchor: Some(Printed(Cow::Borrowed("IPU-DCAF Handbook on Parliamentary Oversight of the Security Sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const IPU_DCAF_HANDBOOK_WEST_AFRICA: Document = Document {
    id: Id(Cow::Borrowed("ipu-dcaf-handbook-west-africa"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Western African version of the IPU-DCAF Handbook on Parliamentary Oversight of the Security Sector")),
    ])),
    kind: DocumentKind::Handbook,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas-parliament"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("The ECOWAS Parliament and DCAF"))),
                    inferred: Some(Prose(Cow::Borrowed("It agreed to prepare the version."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("The ECOWAS Parliament and DCAF"))),
                    inferred: Some(Prose(Cow::Borrowed("It agreed to prepare the version."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    status: Some(DocumentStatus::Forthcoming),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::VersionOf,
            to: Id(Cow::Borrowed("ipu-dcaf-handbook"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("Western African version of the IPU-DCAF Handbook"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1333), last: Count(1333) },
            anchor: Some(Printed(Cow::Borrowed("a Western African version of the IPU-DCAF Handbook"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1333), last: Count(1333) },
            anchor: Some(Printed(Cow::Borrowed("MOU on the preparation of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
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

const JSSR_PROGRAMMATIC_APPROACH_2003: Document = Document {
    id: Id(Cow::Borrowed("jssr-programmatic-approach-2003"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("\"Justice and Security Sector Reform\" (JSSR) programmatic approach")),
        Printed(Cow::Borrowed("JSSR Programmatic Approach for Crisis and Post-Conflict Situations")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("JSSR")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(873), last: Count(873) },
                    anchor: Some(Printed(Cow::Borrowed("UNDP's \"Justice and Security Sector Reform\""))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1029), last: Count(1029) },
                    headings: List(Cow::Borrowed(&[
                        Count(1013),
                        Count(1027),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("JSSR Programmatic Approach for Crisis"))),
                    inferred: Some(Prose(Cow::Borrowed("It is listed under UNDP."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2003"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(873), last: Count(873) },
                    anchor: Some(Printed(Cow::Borrowed("programmatic approach issued in 2003"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1029), last: Count(1029) },
                    anchor: Some(Printed(Cow::Borrowed("Post-Conflict Situations (2003)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(873), last: Count(873) },
            anchor: Some(Printed(Cow::Borrowed("Reform\" (JSSR) programmatic approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(873), last: Count(873) },
            anchor: Some(Printed(Cow::Borrowed("Security Sector Reform\" (JSSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1029), last: Count(1029) },
            anchor: Some(Printed(Cow::Borrowed("JSSR Programmatic Approach for Crisis and Post-Conflict Situations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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

const MILLENNIUM_DECLARATION: Document = Document {
    id: Id(Cow::Borrowed("millennium-declaration"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Millennium Declaration")),
    ])),
    kind: DocumentKind::Declaration,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("or the Millennium Declaration"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const MILLENNIUM_DEVELOPMENT_GOALS: Document = Document {
    id: Id(Cow::Borrowed("millennium-development-goals"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Millennium Development Goals")),
        Printed(Cow::Borrowed("Millenium Development Goals")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("MDGs")),
    ])),
    kind: DocumentKind::Plan,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2000"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
            ])),
            at: Some(Id(Cow::Borrowed("un-millennium-summit-2000"), PhantomData)),
            note: Some(Prose(Cow::Borrowed("by the member states"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1015), last: Count(1015) },
                    anchor: Some(Printed(Cow::Borrowed("adopted at the UN Millennium Summit in 2000"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                        FieldName(Cow::Borrowed("at")),
                    ])),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(879), last: Count(879) },
                    anchor: Some(Printed(Cow::Borrowed("Millenium Summit in 2000, member states adopted"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                        FieldName(Cow::Borrowed("by")),
                        FieldName(Cow::Borrowed("at")),
                        FieldName(Cow::Borrowed("note")),
                    ])),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(879), last: Count(879) },
            anchor: Some(Printed(Cow::Borrowed("wide-ranging Millenium Development Goals"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(879), last: Count(879) },
            anchor: Some(Printed(Cow::Borrowed("Development Goals (MDGs)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1015), last: Count(1015) },
            anchor: Some(Printed(Cow::Borrowed("the Millennium Development Goals (MDGs)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1015), last: Count(1015) },
            anchor: Some(Printed(Cow::Borrowed("Millennium Development Goals (MDGs)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const MINE_BAN_CONVENTION_1997: Document = Document {
    id: Id(Cow::Borrowed("mine-ban-convention-1997"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Mine-Ban Convention")),
        Printed(Cow::Borrowed("Ottawa Convention")),
        Printed(Cow::Borrowed("mine ban treaty")),
    ])),
    kind: DocumentKind::Treaty,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1997"))),
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("outside the UN system"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(981), last: Count(981) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the 1997 Mine-Ban Convention"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                    ])),
                    inferred: Some(Prose(Cow::Borrowed("The year is printed without an act."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(875), last: Count(875) },
                    anchor: Some(Printed(Cow::Borrowed("mine ban treaty of 1997 (Ottawa Convention) was drawn up"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("date")),
                        FieldName(Cow::Borrowed("note")),
                    ])),
                    inferred: Some(Prose(Cow::Borrowed("The year in the name of the treaty is read as that of its making."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("1997 (Ottawa Convention)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("the mine ban treaty of 1997"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
            anchor: Some(Printed(Cow::Borrowed("the 1997 Mine-Ban Convention"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const NATO_ENLARGEMENT_STUDY_1995: Document = Document {
    id: Id(Cow::Borrowed("nato-enlargement-study-1995"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Study on NATO Enlargement")),
    ])),
    kind: DocumentKind::Study,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1440), last: Count(1440) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Study on NATO Enlargement"))),
                    inferred: Some(Prose(Cow::Borrowed("Listed under the heading of NATO with no issuer named."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("1995-09"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1440), last: Count(1440) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("NATO Enlargement, September 1995"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1440), last: Count(1440) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Study on NATO Enlargement"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const NATO_MAP_1999: Document = Document {
    id: Id(Cow::Borrowed("nato-map-1999"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Membership Action Plan")),
    ])),
    kind: DocumentKind::Plan,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1442), last: Count(1442) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Membership Action Plan"))),
                    inferred: Some(Prose(Cow::Borrowed("Listed under the heading of NATO with no issuer named."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("1999-04"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1442), last: Count(1442) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Action Plan, April 1999"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1442), last: Count(1442) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Membership Action Plan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const NATO_PARTNERSHIP_WORK_PROGRAMME_2000_2001: Document = Document {
    id: Id(Cow::Borrowed("nato-partnership-work-programme-2000-2001"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("NATO Partnership Work Programme for 2000-2001")),
        Printed(Cow::Borrowed("Partnership Work Programme for 2000-2001")),
    ])),
    kind: DocumentKind::Plan,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1424), last: Count(1424) },
                    anchor: Some(Printed(Cow::Borrowed("The NATO Partnership Work Programme"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To plan work with partners for 2000 and 2001.")),
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Cites,
            to: Id(Cow::Borrowed("osce-code-of-conduct-1994"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1424), last: Count(1424) },
                    anchor: Some(Printed(Cow::Borrowed("makes reference to the OSCE Code of Conduct"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1424), last: Count(1424) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The NATO Partnership Work Programme for 2000-2001"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1444), last: Count(1444) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Partnership Work Programme for 2000-2001"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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

const NEW_DAWN_FOR_AFRICA_2003: Document = Document {
    id: Id(Cow::Borrowed("new-dawn-for-africa-2003"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("A New Dawn for Africa")),
    ])),
    kind: DocumentKind::Article,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-special-adviser-west-africa"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(956), last: Count(956) },
                    headings: List(Cow::Borrowed(&[
                        Count(950),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Special Advisor on West Africa"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2003-01-14"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(956), last: Count(956) },
                    headings: List(Cow::Borrowed(&[
                        Count(950),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("'A New Dawn for Africa' (14 January 2003)"))),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(956), last: Count(956) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("'A New Dawn for Africa' (14 January 2003)"))),
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

const OAU_DECLARATION_UNCONSTITUTIONAL_CHANGES_2000: Document = Document {
    id: Id(Cow::Borrowed("oau-declaration-unconstitutional-changes-2000"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Declaration on the Framework for an Organization of African Unity (OAU), Response to Unconstitutional Changes of Government")),
        Printed(Cow::Borrowed("Declaration on the Framework for an Organization of African Unity (OAU)")),
    ])),
    kind: DocumentKind::Declaration,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("AHG/Decl. 5, XXXVI/(AHG/Dec. 150 XXXVI)")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oau"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1264), last: Count(1264) },
                    headings: List(Cow::Borrowed(&[
                        Count(1251),
                        Count(1257),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("an OAU (now AU) response"))),
                    inferred: Some(Prose(Cow::Borrowed("It frames the response of the OAU."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2000-07"))),
            status: Status::Done,
            place: Some(Id(Cow::Borrowed("lome"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1274), last: Count(1274) },
                    anchor: Some(Printed(Cow::Borrowed("Lome, July 2000"))),
                    inferred: Some(Prose(Cow::Borrowed("The text gives only the date with the title, not the act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1274), last: Count(1274) },
            anchor: Some(Printed(Cow::Borrowed("Declaration on the Framework for an Organization of African Unity"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1261), last: Count(1261) },
            anchor: Some(Printed(Cow::Borrowed("The Declaration on the Framework for an Organization"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1274), last: Count(1274) },
            anchor: Some(Printed(Cow::Borrowed("AHG/Decl. 5, XXXVI/(AHG/Dec. 150 XXXVI)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OECD_DAC_CONFLICT_GUIDELINES_2001: Document = Document {
    id: Id(Cow::Borrowed("oecd-dac-conflict-guidelines-2001"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("The DAC Guidelines: Helping Prevent Violent Conflict")),
        Printed(Cow::Borrowed("DAC Guidelines Helping Prevent Violent Conflict")),
        Printed(Cow::Borrowed("DAC Guidelines on Helping Prevent Violent Conflict")),
        Printed(Cow::Borrowed("Guidelines: Helping Prevent Violent Conflict")),
        Printed(Cow::Borrowed("OECD DAC Guidelines on Helping Prevent Violence Conflict")),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1470), last: Count(1470) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("*The DAC Guidelines: Helping Prevent"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1785), last: Count(1785) },
                    anchor: Some(Printed(Cow::Borrowed("OECD DAC Guidelines on Helping Prevent"))),
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
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1478), last: Count(1478) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1474),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("OECD, Guidelines: Helping"))),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1478), last: Count(1478) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1474),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Helping Prevent Violent Conflict, 2001"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1785), last: Count(1785) },
                    anchor: Some(Printed(Cow::Borrowed("Helping Prevent Violence Conflict (2001)"))),
                    inferred: Some(Prose(Cow::Borrowed("The year in brackets after the title is read as the year of publication."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::BuildsOn,
            to: Id(Cow::Borrowed("oecd-dac-security-issues-framework-2001"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1470), last: Count(1470) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("led to the incorporation of key security concepts"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    addresses: List(Cow::Borrowed(&[
        Address {
            printed: WebAddress(Cow::Borrowed("www.oecd.org/dac/conflict/preventionguidelines")),
            ..Address::EMPTY
        },
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1464), last: Count(1464) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The DAC Guidelines: Helping Prevent Violent Conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1470), last: Count(1470) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1468),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The DAC Guidelines: Helping Prevent Violent Conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1478), last: Count(1478) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1474),
            ])),
            anchor: Some(Printed(Cow::Borrowed("OECD, Guidelines: Helping Prevent Violent Conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1785), last: Count(1785) },
            anchor: Some(Printed(Cow::Borrowed("OECD DAC Guidelines on Helping Prevent Violence Conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
        Address {
            printed: WebAddress(Cow::Borrowed("www.oecd.org/dac/conflict")),
            ..Address::EMPTY
        },
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
        Address {
            printed: WebAddress(Cow::Borrowed("www.oecd.org/dac/fragilestates")),
            ..Address::EMPTY
        },
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

const OECD_DAC_POVERTY_GUIDELINES_2001: Document = Document {
    id: Id(Cow::Borrowed("oecd-dac-poverty-guidelines-2001"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("The DAC Guidelines: Poverty Reduction")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1470), last: Count(1470) },
                    anchor: Some(Printed(Cow::Borrowed("The DAC Guidelines: Poverty Reduction"))),
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
                    lines: Lines { first: Count(1470), last: Count(1470) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Poverty Reduction*, 2001"))),
                    inferred: Some(Prose(Cow::Borrowed("The year after the title is read as that of publication."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1470), last: Count(1470) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1468),
            ])),
            anchor: Some(Printed(Cow::Borrowed("*The DAC Guidelines: Poverty Reduction*, 2001"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OECD_DAC_SECURITY_ISSUES_FRAMEWORK_2001: Document = Document {
    id: Id(Cow::Borrowed("oecd-dac-security-issues-framework-2001"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Issues and Development Cooperation: A Conceptual Framework for Enhancing Policy Coherence")),
    ])),
    kind: DocumentKind::Article,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1476), last: Count(1476) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1474),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("OECD, 'Security Issues"))),
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
                    lines: Lines { first: Count(1470), last: Count(1470) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The DAC then developed a conceptual framework"))),
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
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("After the review of 1997."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1470), last: Count(1470) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The DAC then developed"))),
                    inferred: Some(Prose(Cow::Borrowed("'Then' follows the review of 1997."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2001"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1476), last: Count(1476) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1474),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("vol.2, no.3, 2001"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To be a conceptual framework for help in matters of security.")),
        Prose(Cow::Borrowed("To make policy more coherent.")),
    ])),
    part_of: Some(Id(Cow::Borrowed("conflict-prevention-development-cooperation-papers"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1470), last: Count(1470) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1468),
            ])),
            anchor: Some(Printed(Cow::Borrowed("\"Security Issues and Development Cooperation: A Conceptual Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1476), last: Count(1476) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1474),
            ])),
            anchor: Some(Printed(Cow::Borrowed("OECD, 'Security Issues and Development Cooperation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1476), last: Count(1476) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1474),
            ])),
            anchor: Some(Printed(Cow::Borrowed("*Conflict Prevention and Development Cooperation Papers*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1470), last: Count(1470) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1468),
            ])),
            anchor: Some(Printed(Cow::Borrowed("for Enhancing Policy Coherence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OECD_DAC_SSR_GUIDELINES_2004: Document = Document {
    id: Id(Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DAC Guidelines on Security System Reform and Governance")),
        Printed(Cow::Borrowed("DAC Guidelines on SSR and Governance")),
        Printed(Cow::Borrowed("DAC Reference Document")),
        Printed(Cow::Borrowed("Security System Reform and Governance. DAC Guidelines")),
        Printed(Cow::Borrowed("Security Sector Reform and Governance: Policy and Good Practice. DAC Guidelines")),
        Printed(Cow::Borrowed("Security System Reform and Governance - DAC Guidelines and Reference Series")),
        Printed(Cow::Borrowed("DAC SSR Guidelines")),
        Printed(Cow::Borrowed("2004 DAC Guidelines")),
        Printed(Cow::Borrowed("SSR Guidelines")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1480), last: Count(1480) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1474),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("OECD, Security System Reform and Governance"))),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1613), last: Count(1613) },
                    anchor: Some(Printed(Cow::Borrowed("*DAC Guidelines on Security System Reform and Governance*"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(49), last: Count(49) },
                    anchor: Some(Printed(Cow::Borrowed("the OECD DAC was involved in developing guidelines for SSR"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("by")),
                    ])),
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
        HistoryStep {
            act: HistoryAct::Approved,
            date: Some(Date(Cow::Borrowed("2004"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1472), last: Count(1472) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1468),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("In 2004, the DAC approved"))),
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
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1480), last: Count(1480) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1474),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("DAC Guidelines and Reference Series, 2005"))),
                    inferred: Some(Prose(Cow::Borrowed("The year stands after the title and the series; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Approved,
            date: Some(Date(Cow::Borrowed("2004"))),
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("Approved by development ministers and heads of agencies."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1613), last: Count(1613) },
                    anchor: Some(Printed(Cow::Borrowed("approved by Development Ministers and Agency Heads in 2004"))),
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
    part_of: Some(Id(Cow::Borrowed("dac-guidelines-and-reference-series"), PhantomData)),
    addresses: List(Cow::Borrowed(&[
        Address {
            printed: WebAddress(Cow::Borrowed("www.oecd.org/dac/conflict/ssr")),
            ..Address::EMPTY
        },
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1466), last: Count(1466) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1456),
            ])),
            anchor: Some(Printed(Cow::Borrowed("OECD, Security System Reform and Governance. DAC Guidelines"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
            anchor: Some(Printed(Cow::Borrowed("*Governance: Policy and Good Practice. DAC Guidelines*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1480), last: Count(1480) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1474),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security System Reform and Governance - DAC Guidelines and Reference Series"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1613), last: Count(1613) },
            anchor: Some(Printed(Cow::Borrowed("*DAC Guidelines on Security System Reform and Governance*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1614), last: Count(1614) },
            anchor: Some(Printed(Cow::Borrowed("The DAC SSR Guidelines provided donors"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1618), last: Count(1618) },
            anchor: Some(Printed(Cow::Borrowed("The 2004 DAC Guidelines played"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1625), last: Count(1625) },
            anchor: Some(Printed(Cow::Borrowed("conducted for the SSR Guidelines in 2004"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OECD_WHAT_COUNTS_AS_ODA_2005: Document = Document {
    id: Id(Cow::Borrowed("oecd-what-counts-as-oda-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Conflict Prevention and Peacebuilding: What Counts as ODA?")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1454), last: Count(1454) },
                    anchor: Some(Printed(Cow::Borrowed("(OECD, *Conflict Prevention and Peacebuilding"))),
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
                    lines: Lines { first: Count(1454), last: Count(1454) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1450),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("What Counts as ODA?*, 2005"))),
                    inferred: Some(Prose(Cow::Borrowed("The year after the title is read as that of publication."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1454), last: Count(1454) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1450),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Conflict Prevention and Peacebuilding: What Counts as ODA?"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OHCHR_RULE_OF_LAW_POLICY_TOOLS: Document = Document {
    id: Id(Cow::Borrowed("ohchr-rule-of-law-policy-tools"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("policy tools on the rule of law and transitional justice")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ohchr"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(995), last: Count(995) },
                    headings: List(Cow::Borrowed(&[
                        Count(989),
                        Count(993),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("OHCHR has developed a series of policy tools"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Deal with prosecuting the perpetrators of war crimes, genocide, crimes against humanity and similar crimes.")),
        Prose(Cow::Borrowed("Deal with setting up truce commissions.")),
        Prose(Cow::Borrowed("Deal with vetting and monitoring the legal systems set up once hostilities are over.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(995), last: Count(995) },
            headings: List(Cow::Borrowed(&[
                Count(989),
                Count(993),
            ])),
            anchor: Some(Printed(Cow::Borrowed("series of policy tools on the rule of law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(995), last: Count(995) },
            headings: List(Cow::Borrowed(&[
                Count(989),
                Count(993),
            ])),
            anchor: Some(Printed(Cow::Borrowed("policy tools on the rule of law and transitional justice"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OHRID_COMMON_PLATFORM_2003: Document = Document {
    id: Id(Cow::Borrowed("ohrid-common-platform-2003"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Common Platform of the Ohrid Regional Conference on Border Security and Management")),
    ])),
    kind: DocumentKind::Declaration,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2003-05"))),
            status: Status::Done,
            at: Some(Id(Cow::Borrowed("ohrid-regional-conference-2003"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1558), last: Count(1558) },
                    headings: List(Cow::Borrowed(&[
                        Count(1520),
                        Count(1556),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("and Management, May 2003"))),
                    inferred: Some(Prose(Cow::Borrowed("The list names the conference and the month; the act is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1558), last: Count(1558) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1556),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Common Platform of the Ohrid Regional Conference"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OHRID_WAY_FORWARD_2003: Document = Document {
    id: Id(Cow::Borrowed("ohrid-way-forward-2003"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("The Way Forward Document")),
    ])),
    kind: DocumentKind::Plan,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2003-05"))),
            status: Status::Done,
            at: Some(Id(Cow::Borrowed("ohrid-regional-conference-2003"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1560), last: Count(1560) },
                    headings: List(Cow::Borrowed(&[
                        Count(1520),
                        Count(1556),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("and Management, May 2003"))),
                    inferred: Some(Prose(Cow::Borrowed("The list names the conference and the month; the act is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1560), last: Count(1560) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1556),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Way Forward Document"))),
            supports: List(Cow::Borrowed(&[
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
        Printed(Cow::Borrowed("OSCE Concept on Border Security and Management")),
        Printed(Cow::Borrowed("OSCE common Concept for Border Security and Management")),
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
        Printed(Cow::Borrowed("OSCE Code of Conduct")),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1333), last: Count(1333) },
                    anchor: Some(Printed(Cow::Borrowed("the OSCE Code of Conduct"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1494), last: Count(1494) },
                    anchor: Some(Printed(Cow::Borrowed("The OSCE Code of Conduct"))),
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
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("As an instrument that binds politically."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1494), last: Count(1494) },
                    headings: List(Cow::Borrowed(&[
                        Count(1484),
                        Count(1490),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Aspects of Security (1994), adopted as"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                        FieldName(Cow::Borrowed("note")),
                    ])),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1516), last: Count(1516) },
                    headings: List(Cow::Borrowed(&[
                        Count(1484),
                        Count(1514),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Aspects of Security, 1994"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                        FieldName(Cow::Borrowed("note")),
                    ])),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(59), last: Count(59) },
                    anchor: Some(Printed(Cow::Borrowed("its 1994 Code of Conduct on Politico-Military Aspects"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                        FieldName(Cow::Borrowed("by")),
                    ])),
                    inferred: Some(Prose(Cow::Borrowed("The year stands with the title; the act itself is not named."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    anchor: Some(Printed(Cow::Borrowed("The 1994 [OSCE Code of Conduct"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                    ])),
                    inferred: Some(Prose(Cow::Borrowed("The text gives the year alone, not the act."))),
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1333), last: Count(1333) },
            anchor: Some(Printed(Cow::Borrowed("inspired by the OSCE Code of Conduct"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1494), last: Count(1494) },
            anchor: Some(Printed(Cow::Borrowed("The OSCE Code of Conduct on Politico-Military Aspects of Security (1994)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1516), last: Count(1516) },
            anchor: Some(Printed(Cow::Borrowed("The Code of Conduct on Politico-Military Aspects of Security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1424), last: Count(1424) },
            anchor: Some(Printed(Cow::Borrowed("the OSCE Code of Conduct"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const OSCE_SALW_DOCUMENT_2000: Document = Document {
    id: Id(Cow::Borrowed("osce-salw-document-2000"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE Document on Small Arms and Light Weapons")),
    ])),
    kind: DocumentKind::Decision,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1518), last: Count(1518) },
                    anchor: Some(Printed(Cow::Borrowed("OSCE Document on Small Arms"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2000-11"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1518), last: Count(1518) },
                    headings: List(Cow::Borrowed(&[
                        Count(1484),
                        Count(1514),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Light Weapons, November 2000"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1518), last: Count(1518) },
            headings: List(Cow::Borrowed(&[
                Count(1484),
                Count(1514),
            ])),
            anchor: Some(Printed(Cow::Borrowed("OSCE Document on Small Arms and Light Weapons"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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

const PAP_DIB_2004: Document = Document {
    id: Id(Cow::Borrowed("pap-dib-2004"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PAP-DIB")),
    ])),
    kind: DocumentKind::Plan,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1446), last: Count(1446) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building"))),
                    inferred: Some(Prose(Cow::Borrowed("Listed under the heading of NATO with no issuer named."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2004-06-07"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1446), last: Count(1446) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("(PAP-DIB), 7 June 2004"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    addresses: List(Cow::Borrowed(&[
        Address {
            printed: WebAddress(Cow::Borrowed("http://www.nato.int/docu/basictxt/b040607e.htm")),
            ..Address::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1446), last: Count(1446) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building (PAP-DIB)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("acronyms")),
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
            anchor: Some(Printed(Cow::Borrowed("programmes (http://www.nato.int/docu/basictxt/b040607e.htm)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("addresses")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The address stands right after the name of the plan; whether it leads to the plan or to the norms is not told."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const PAP_DIB_DECALOGUE: Document = Document {
    id: Id(Cow::Borrowed("pap-dib-decalogue"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Decalogue of norms")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1416), last: Count(1416) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("it has developed an operational understanding of SSR"))),
                    inferred: Some(Prose(Cow::Borrowed("The norms are given as an example of what NATO developed."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To give programmes under PAP-DIB their norms.")),
    ])),
    addresses: List(Cow::Borrowed(&[
        Address {
            printed: WebAddress(Cow::Borrowed("http://www.nato.int/docu/basictxt/b040607e.htm")),
            ..Address::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1416), last: Count(1416) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Decalogue of norms developed for"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("purpose")),
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
            anchor: Some(Printed(Cow::Borrowed("programmes (http://www.nato.int/docu/basictxt/b040607e.htm)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("addresses")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const PARIS_DECLARATION_2005: Document = Document {
    id: Id(Cow::Borrowed("paris-declaration-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Paris Declaration on Aid Effectiveness")),
    ])),
    kind: DocumentKind::Declaration,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2005"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1776), last: Count(1776) },
                    anchor: Some(Printed(Cow::Borrowed("*Paris Declaration on Aid Effectiveness* (2005)"))),
                    inferred: Some(Prose(Cow::Borrowed("The year in brackets after the title is read as the year of the declaration."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1776), last: Count(1776) },
            anchor: Some(Printed(Cow::Borrowed("principles of the *Paris Declaration on Aid Effectiveness*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const PARTNERSHIP_ACTION_PLAN_AGAINST_TERRORISM: Document = Document {
    id: Id(Cow::Borrowed("partnership-action-plan-against-terrorism"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Partnership Action Plan against Terrorism")),
    ])),
    kind: DocumentKind::Plan,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1424), last: Count(1424) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The Partnership Action Plan against Terrorism"))),
                    inferred: Some(Prose(Cow::Borrowed("Stands among the partnership programmes of NATO."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1424), last: Count(1424) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Partnership Action Plan against Terrorism"))),
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

const PFP_FRAMEWORK_DOCUMENT_1994: Document = Document {
    id: Id(Cow::Borrowed("pfp-framework-document-1994"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Partnership for Peace (PfP) Framework Document")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1438), last: Count(1438) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Partnership for Peace (PfP) Framework Document"))),
                    inferred: Some(Prose(Cow::Borrowed("Listed under the heading of NATO with no issuer named."))),
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
                    lines: Lines { first: Count(1438), last: Count(1438) },
                    headings: List(Cow::Borrowed(&[
                        Count(1408),
                        Count(1436),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Framework Document, 1994"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1438), last: Count(1438) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Partnership for Peace (PfP) Framework Document"))),
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
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(713), last: Count(713) },
                    anchor: Some(Printed(Cow::Borrowed("The mission of the Security Council of July 2003"))),
                    inferred: Some(Prose(Cow::Borrowed("The symbol stands for the report of the mission."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
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

const S_2004_251: Document = Document {
    id: Id(Cow::Borrowed("s-2004-251"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Secretary-General Report 2004/251")),
    ])),
    kind: DocumentKind::Report,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/2004/251")),
        Printed(Cow::Borrowed("2004/251")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1058), last: Count(1058) },
                    anchor: Some(Printed(Cow::Borrowed("Secretary-General Report 2004/251"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("srsg-dr-congo"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1111), last: Count(1111) },
                    anchor: Some(Printed(Cow::Borrowed("the Secretary-General's Special Representative to Congo"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2004-03-25"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1058), last: Count(1058) },
                    anchor: Some(Printed(Cow::Borrowed("2004/251 (25 March 2004)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1111), last: Count(1111) },
                    anchor: Some(Printed(Cow::Borrowed("*Report* 2004/251 (25 March 2004)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Report on what armed conflict in Congo means for children.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1058), last: Count(1058) },
            anchor: Some(Printed(Cow::Borrowed("Secretary-General Report 2004/251"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1111), last: Count(1111) },
            anchor: Some(Printed(Cow::Borrowed("*Report* 2004/251"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1058), last: Count(1058) },
            anchor: Some(Printed(Cow::Borrowed("on children and armed conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const S_2005_745: Document = Document {
    id: Id(Cow::Borrowed("s-2005-745"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Expert Panel Report 745")),
    ])),
    kind: DocumentKind::Report,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/2005/745")),
        Printed(Cow::Borrowed("745")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Author,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("unsc-expert-panel-liberia"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1084), last: Count(1084) },
                    anchor: Some(Printed(Cow::Borrowed("*Security Council Expert Panel Report 745*"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005-12-07"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1084), last: Count(1084) },
                    anchor: Some(Printed(Cow::Borrowed("745* (7 December 2005)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("*Security Council Expert Panel Report 745*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("Expert Panel Report 745* (7 December 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The UN form is made from the printed number and year."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const S_PRST_2005_30: Document = Document {
    id: Id(Cow::Borrowed("s-prst-2005-30"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Presidential Statement")),
        Printed(Cow::Borrowed("Presidential Statement")),
    ])),
    kind: DocumentKind::PresidentialStatement,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/PRST/2005/30")),
    ])),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(817), last: Count(817) },
                    anchor: Some(Printed(Cow::Borrowed("the subsequent statement by the Presidency"))),
                    ..Evidence::EMPTY
                },
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
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005-07-12"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("made by the president of the Council in its name"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(917), last: Count(917) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("S/PRST/2005/30 (12 July 2005)"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                        FieldName(Cow::Borrowed("by")),
                    ])),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act; the statement is dated to that day."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(907), last: Count(907) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(905),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("S/PRST/2005/30 (12 July 2005)*"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                        FieldName(Cow::Borrowed("by")),
                    ])),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act; the statement is dated to that day."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(39), last: Count(39) },
                    anchor: Some(Printed(Cow::Borrowed("In July 2005, for example, the Security Council"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("by")),
                    ])),
                    inferred: Some(Prose(Cow::Borrowed("The statement followed the debate of July 2005; its own day is not printed here."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(134), last: Count(134) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Last summer the President of the UN Security Council"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("by")),
                        FieldName(Cow::Borrowed("note")),
                    ])),
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(817), last: Count(817) },
            anchor: Some(Printed(Cow::Borrowed("subsequent statement by the Presidency"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(917), last: Count(917) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(913),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Council Presidential Statement"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
            anchor: Some(Printed(Cow::Borrowed("*Presidential Statement S/PRST/2005/30"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(917), last: Count(917) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(913),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Presidential Statement S/PRST/2005/30 (12 July 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
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
            anchor: Some(Printed(Cow::Borrowed("*Presidential Statement S/PRST/2005/30 (12 July 2005)*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const S_PV_5225: Document = Document {
    id: Id(Cow::Borrowed("s-pv-5225"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("United Nations Security Council document S/PV.5225")),
    ])),
    kind: DocumentKind::MeetingRecord,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/PV.5225")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(972), last: Count(972) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(968),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("United Nations Security Council document S/PV.5225"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005-07-12"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(972), last: Count(972) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(968),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("S/PV.5225 (12 July 2005)"))),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
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
            anchor: Some(Printed(Cow::Borrowed("United Nations Security Council document S/PV.5225"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(972), last: Count(972) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("S/PV.5225 (12 July 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const SALW_TRACKING_INSTRUMENT: Document = Document {
    id: Id(Cow::Borrowed("salw-tracking-instrument"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("international instrument on tracking illicit SALW")),
    ])),
    kind: DocumentKind::Agreement,
    status: Some(DocumentStatus::Draft),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To track illicit small arms and light weapons.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("international instrument on tracking illicit SALW"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("negotiations on the international instrument on tracking"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It is still being negotiated."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const SECURITY_GOVERNANCE_POST_CONFLICT_PEACEBUILDING_2005: Document = Document {
    id: Id(Cow::Borrowed("security-governance-post-conflict-peacebuilding-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Governance in Post-Conflict Peacebuilding")),
    ])),
    kind: DocumentKind::Book,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Editor,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("a-bryden"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1668), last: Count(1668) },
                    anchor: Some(Printed(Cow::Borrowed("in Bryden/Hänggi, *Security Governance"))),
                    inferred: Some(Prose(Cow::Borrowed("the names stand before the title of the book that holds the chapter"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Editor,
            by: Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1668), last: Count(1668) },
                    anchor: Some(Printed(Cow::Borrowed("in Bryden/Hänggi, *Security Governance"))),
                    inferred: Some(Prose(Cow::Borrowed("the names stand before the title of the book that holds the chapter"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Publisher,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("lit"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1668), last: Count(1668) },
                    anchor: Some(Printed(Cow::Borrowed("Münster: LIT, 2005"))),
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
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("lit"), scope: PhantomData },
            ])),
            place: Some(Id(Cow::Borrowed("munster"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1668), last: Count(1668) },
                    anchor: Some(Printed(Cow::Borrowed("Münster: LIT, 2005"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1668), last: Count(1668) },
            anchor: Some(Printed(Cow::Borrowed("*Security Governance in Post-Conflict Peacebuilding*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const SG_PRESS_RELEASE_WEST_AFRICA_2005: Document = Document {
    id: Id(Cow::Borrowed("sg-press-release-west-africa-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Need to strengthen SSR in West Africa")),
    ])),
    kind: DocumentKind::PressRelease,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(955), last: Count(955) },
                    headings: List(Cow::Borrowed(&[
                        Count(950),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("United Nations Secretary General Press Release"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005-01-12"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(955), last: Count(955) },
                    headings: List(Cow::Borrowed(&[
                        Count(950),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("\"Need to strengthen SSR in West Africa\" (12 January 2005)"))),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(955), last: Count(955) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("\"Need to strengthen SSR in West Africa\" (12 January 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const SG_REPORT_CHILDREN_DRC_2006: Document = Document {
    id: Id(Cow::Borrowed("sg-report-children-drc-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("first country report")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Addressee,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1054), last: Count(1054) },
                    anchor: Some(Printed(Cow::Borrowed("was presented to the Security Council"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Addressee,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("unsc-working-group-children"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1054), last: Count(1054) },
                    anchor: Some(Printed(Cow::Borrowed("and its Working Group on Children and Armed Conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("monuc"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1054), last: Count(1054) },
                    anchor: Some(Printed(Cow::Borrowed("monitoring by MONUC child protection advisers"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("unicef"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1054), last: Count(1054) },
                    anchor: Some(Printed(Cow::Borrowed("staff of the UNICEF child protection programme"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2006-06"))),
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("presented to the Council and to its working group on children"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1054), last: Count(1054) },
                    anchor: Some(Printed(Cow::Borrowed("Children and Armed Conflict in June 2006"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Report on the Democratic Republic of Congo under the mechanism for children in armed conflict.")),
    ])),
    links: List(Cow::Borrowed(&[
        DocumentLink {
            kind: DocumentLinkKind::Implements,
            to: Id(Cow::Borrowed("unsc-resolution-1612"), PhantomData),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1054), last: Count(1054) },
                    anchor: Some(Printed(Cow::Borrowed("The first country report was presented"))),
                    inferred: Some(Prose(Cow::Borrowed("The report is named right after the mechanism that the resolution calls for."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("The first country report was presented"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("concerned the Democratic Republic of Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
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

const SG_STATEMENT_SUDAN_DONORS_2005: Document = Document {
    id: Id(Cow::Borrowed("sg-statement-sudan-donors-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Secretary-General's statement to the Sudan Donors' Conference")),
    ])),
    kind: DocumentKind::PressRelease,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(954), last: Count(954) },
                    headings: List(Cow::Borrowed(&[
                        Count(950),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("United Nations Secretary General Press Release"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005-04-11"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(954), last: Count(954) },
                    headings: List(Cow::Borrowed(&[
                        Count(950),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Donors' Conference\" (11 April 2005)"))),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(954), last: Count(954) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Secretary-General's statement to the Sudan Donors' Conference"))),
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

const SSR_AND_PEACE_OPERATIONS_STUDY: Document = Document {
    id: Id(Cow::Borrowed("ssr-and-peace-operations-study"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("SSR and peace operations")),
    ])),
    kind: DocumentKind::Study,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Commissioner,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko-pbps"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(970), last: Count(970) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(968),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("PBPS has recently commissioned an external study"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Commissioned,
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko-pbps"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("from outside"))),
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
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("external study on \"SSR and peace operations\""))),
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

const SSR_SEE_INVENTORY: Document = Document {
    id: Id(Cow::Borrowed("ssr-see-inventory"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Sector Reform in South Eastern Europe: An Inventory of Initiatives")),
    ])),
    kind: DocumentKind::Catalogue,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1554), last: Count(1554) },
                    headings: List(Cow::Borrowed(&[
                        Count(1520),
                        Count(1547),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("An Inventory of Initiatives"))),
                    inferred: Some(Prose(Cow::Borrowed("It stands among the projects of the Pact; its author is not named."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1554), last: Count(1554) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1547),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Sector Reform in South Eastern Europe: An Inventory of Initiatives"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const STABILITY_PACT_FOUNDING_DOCUMENT: Document = Document {
    id: Id(Cow::Borrowed("stability-pact-founding-document"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("founding document")),
    ])),
    kind: DocumentKind::Agreement,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1524), last: Count(1524) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("In the founding document"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const SUDAN_CPA_2005: Document = Document {
    id: Id(Cow::Borrowed("sudan-cpa-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Comprehensive Peace Agreement")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("CPA")),
    ])),
    kind: DocumentKind::Agreement,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Signed,
            date: Some(Date(Cow::Borrowed("2005-01"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1137), last: Count(1137) },
                    anchor: Some(Printed(Cow::Borrowed("Agreement (CPA) in January 2005"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1137), last: Count(1137) },
            anchor: Some(Printed(Cow::Borrowed("the Comprehensive Peace Agreement (CPA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1137), last: Count(1137) },
            anchor: Some(Printed(Cow::Borrowed("Peace Agreement (CPA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
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

const TREATY_OF_ROME: Document = Document {
    id: Id(Cow::Borrowed("treaty-of-rome"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Treaty of Rome")),
    ])),
    kind: DocumentKind::Treaty,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1351), last: Count(1351) },
            anchor: Some(Printed(Cow::Borrowed("by virtue of the Treaty of Rome"))),
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
        Printed(Cow::Borrowed("Charter of the United Nations")),
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(889), last: Count(889) },
            anchor: Some(Printed(Cow::Borrowed("appear in the UN Charter"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(867), last: Count(867) },
            anchor: Some(Printed(Cow::Borrowed("the Charter institutes"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Under the UN Charter"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(991), last: Count(991) },
            headings: List(Cow::Borrowed(&[
                Count(989),
            ])),
            anchor: Some(Printed(Cow::Borrowed("*Charter of the United Nations*"))),
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

const UN_MINE_ACTION_INTER_AGENCY_POLICY_2005: Document = Document {
    id: Id(Cow::Borrowed("un-mine-action-inter-agency-policy-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Mine Action and Effective Coordination: the United Nations Inter-Agency Policy")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(984), last: Count(984) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the United Nations Inter-Agency Policy (2005)"))),
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
                    lines: Lines { first: Count(984), last: Count(984) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Inter-Agency Policy (2005)"))),
                    inferred: Some(Prose(Cow::Borrowed("The year is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(984), last: Count(984) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Mine Action and Effective Coordination"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UN_SMALL_ARMS_PROGRAMME_OF_ACTION_2001: Document = Document {
    id: Id(Cow::Borrowed("un-small-arms-programme-of-action-2001"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Programme of Action to Prevent, Combat, and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects")),
    ])),
    kind: DocumentKind::Plan,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2001-07"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(987), last: Count(987) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("All Its Aspects (July 2001)"))),
                    inferred: Some(Prose(Cow::Borrowed("The month is printed without an act."))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(981), last: Count(981) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("in All Its Aspects (July 2001)"))),
                    inferred: Some(Prose(Cow::Borrowed("The month is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Be a multilateral programme of action on small arms.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(987), last: Count(987) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Programme of Action to Prevent, Combat, and Eradicate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
            anchor: Some(Printed(Cow::Borrowed("Programme of Action to Prevent, Combat, and Eradicate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
            anchor: Some(Printed(Cow::Borrowed("a multilateral small arms programme of action"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
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

const UNDP_SSR_TRANSITIONAL_JUSTICE_2003: Document = Document {
    id: Id(Cow::Borrowed("undp-ssr-transitional-justice-2003"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Sector Reform and Transitional Justice. A Crisis Post-Conflict Programmatic Approach")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1030), last: Count(1030) },
                    headings: List(Cow::Borrowed(&[
                        Count(1013),
                        Count(1027),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("A Crisis Post-Conflict Programmatic Approach"))),
                    inferred: Some(Prose(Cow::Borrowed("It is listed under UNDP."))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2003-03"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1030), last: Count(1030) },
                    anchor: Some(Printed(Cow::Borrowed("Programmatic Approach (March 2003)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1030), last: Count(1030) },
            anchor: Some(Printed(Cow::Borrowed("Security Sector Reform and Transitional Justice. A Crisis Post-Conflict Programmatic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNGA_RESOLUTION_31_133: Document = Document {
    id: Id(Cow::Borrowed("unga-resolution-31-133"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("General Assembly Resolution 31/133")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("A/RES/31/133")),
        Printed(Cow::Borrowed("31/133")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1036), last: Count(1036) },
                    anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 31/133"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1976-12-16"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1036), last: Count(1036) },
                    anchor: Some(Printed(Cow::Borrowed("31/133 (16 December 1976)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Set up UNIFEM.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 31/133"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 31/133"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("set up UNIFEM with the aim"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNGA_RESOLUTION_44_25: Document = Document {
    id: Id(Cow::Borrowed("unga-resolution-44-25"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("General Assembly Resolution 44/25")),
        Printed(Cow::Borrowed("Convention on the Rights of the Child")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("A/RES/44/25")),
        Printed(Cow::Borrowed("44/25")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1056), last: Count(1056) },
                    anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 44/25"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1989-11-20"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1056), last: Count(1056) },
                    anchor: Some(Printed(Cow::Borrowed("44/25 (20 November 1989)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1056), last: Count(1056) },
            anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 44/25"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1056), last: Count(1056) },
            anchor: Some(Printed(Cow::Borrowed("Convention on the Rights of the Child"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1056), last: Count(1056) },
            anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 44/25"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNGA_RESOLUTION_48_141: Document = Document {
    id: Id(Cow::Borrowed("unga-resolution-48-141"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("General Assembly Resolution 48/141")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("A/RES/48/141")),
        Printed(Cow::Borrowed("48/141")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(991), last: Count(991) },
                    headings: List(Cow::Borrowed(&[
                        Count(989),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 48/141 (7 January 1994)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1994-01-07"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(991), last: Count(991) },
                    headings: List(Cow::Borrowed(&[
                        Count(989),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 48/141 (7 January 1994)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Set up OHCHR as a department of the Secretariat.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(991), last: Count(991) },
            headings: List(Cow::Borrowed(&[
                Count(989),
            ])),
            anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 48/141 (7 January 1994)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(991), last: Count(991) },
            headings: List(Cow::Borrowed(&[
                Count(989),
            ])),
            anchor: Some(Printed(Cow::Borrowed("established as a department of the Secretariat"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNGA_RESOLUTION_59_119: Document = Document {
    id: Id(Cow::Borrowed("unga-resolution-59-119"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("General Assembly Resolution A59 119")),
        Printed(Cow::Borrowed("The relationship between disarmament and development in the current international context")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("A59 119")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
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
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2004-06-23"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(985), last: Count(985) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("A59 119 (23 June 2004)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(981), last: Count(981) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution A59 119 (23 June 2004)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Treat how disarmament and development are related in the present international context.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(985), last: Count(985) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The relationship between disarmament and development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(985), last: Count(985) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution A59 119 (23 June 2004)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
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
            anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution A59 119 (23 June 2004)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNGA_RESOLUTION_60_97: Document = Document {
    id: Id(Cow::Borrowed("unga-resolution-60-97"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("General Assembly Resolution A60 97")),
        Printed(Cow::Borrowed("Assistance to Mine Action")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("A/RES/60/97")),
        Printed(Cow::Borrowed("A60 97")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
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
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2005-12-08"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(983), last: Count(983) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                        Count(979),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("A60 97 (8 December 2005)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(983), last: Count(983) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Assistance to Mine Action"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(983), last: Count(983) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution A60 97 (8 December 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNODC_ACTIVITIES_REPORT_2003: Document = Document {
    id: Id(Cow::Borrowed("unodc-activities-report-2003"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Office on Drugs and Crime Activities Report")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("unodc"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1009), last: Count(1009) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                        Count(1005),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Office on Drugs and Crime Activities Report"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2003-01-20"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1009), last: Count(1009) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                        Count(1005),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Activities Report (20 January 2003)"))),
                    inferred: Some(Prose(Cow::Borrowed("The date is printed without an act."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1009), last: Count(1009) },
            headings: List(Cow::Borrowed(&[
                Count(997),
                Count(1005),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Office on Drugs and Crime Activities Report"))),
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

const UNSC_RESOLUTION_1071: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1071"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Resolution 1071")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1071 (1996)")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1146), last: Count(1146) },
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1071"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1996-08-30"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1146), last: Count(1146) },
                    anchor: Some(Printed(Cow::Borrowed("1071 (30 August 1996)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Raise resources for DDR in Liberia.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1146), last: Count(1146) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1071"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1146), last: Count(1146) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1071"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1146), last: Count(1146) },
            anchor: Some(Printed(Cow::Borrowed("resource mobilization for DDR in Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_1267: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1267"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Resolution 1267")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1267 (1999)")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1132), last: Count(1132) },
                    anchor: Some(Printed(Cow::Borrowed("Resolution 1267 (12 October 1999)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("1999-10-12"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1132), last: Count(1132) },
                    anchor: Some(Printed(Cow::Borrowed("1267 (12 October 1999)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Impose an arms embargo with regard to Afghanistan.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            anchor: Some(Printed(Cow::Borrowed("Resolution 1267 (12 October 1999)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            anchor: Some(Printed(Cow::Borrowed("Resolution 1267 (12 October 1999)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            anchor: Some(Printed(Cow::Borrowed("or Resolution 1267 (12 October 1999) on Afghanistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_1325: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1325"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Resolution 1325")),
        Printed(Cow::Borrowed("UNSC Resolution 1325 on women, peace and security")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1325 (2000)")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(883), last: Count(883) },
                    anchor: Some(Printed(Cow::Borrowed("the UNSC Resolution 1325"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1040), last: Count(1040) },
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1325"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2000-10-31"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1040), last: Count(1040) },
                    anchor: Some(Printed(Cow::Borrowed("Resolution 1325 (31 October 2000)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1046), last: Count(1046) },
                    anchor: Some(Printed(Cow::Borrowed("Resolution 1325 (31 October 2000)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Women, peace and security.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("Resolution 1325 on women, peace and security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("the UNSC Resolution 1325"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1040), last: Count(1040) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1325 (31 October 2000)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1046), last: Count(1046) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1325 (31 October 2000)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1046), last: Count(1046) },
            anchor: Some(Printed(Cow::Borrowed("on women, peace and security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_1355: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1355"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Resolution 1355")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1355")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1151), last: Count(1151) },
                    anchor: Some(Printed(Cow::Borrowed("*Security Council Resolution 1355"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2002-06-15"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1151), last: Count(1151) },
                    anchor: Some(Printed(Cow::Borrowed("1355 (15 June 2002)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1151), last: Count(1151) },
            anchor: Some(Printed(Cow::Borrowed("*Security Council Resolution 1355"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1151), last: Count(1151) },
            anchor: Some(Printed(Cow::Borrowed("*Security Council Resolution 1355"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_1468: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1468"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Resolution 1468")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1468 (2003)")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1166), last: Count(1166) },
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1468"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2003-03-20"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1166), last: Count(1166) },
                    anchor: Some(Printed(Cow::Borrowed("1468 (20 March 2003)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Make Congo set up a commission for truth and reconciliation.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1166), last: Count(1166) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1468"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1166), last: Count(1166) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1468"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1166), last: Count(1166) },
            anchor: Some(Printed(Cow::Borrowed("called on Congo to set up"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_1493: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1493"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Resolution 1493")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1493 (2003)")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1132), last: Count(1132) },
                    anchor: Some(Printed(Cow::Borrowed("Resolution 1493 (28 July 2003)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2003-07-28"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1132), last: Count(1132) },
                    anchor: Some(Printed(Cow::Borrowed("1493 (28 July 2003)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Impose an arms embargo with regard to the DRC.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            anchor: Some(Printed(Cow::Borrowed("Resolution 1493 (28 July 2003)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            anchor: Some(Printed(Cow::Borrowed("Resolution 1493 (28 July 2003)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            anchor: Some(Printed(Cow::Borrowed("arms embargoes, for instance in Resolution 1493"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_1509: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1509"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Resolution 1509")),
        Printed(Cow::Borrowed("Resolution 1509")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1509 (2003)")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(919), last: Count(919) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1509 (19 September 2003)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2003-09-19"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(919), last: Count(919) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1509 (19 September 2003)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(907), last: Count(907) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(905),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Resolution 1509 (19 September 2003)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Give UNMIL its mandate in SSR.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(919), last: Count(919) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(913),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1509 (19 September 2003)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
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
            anchor: Some(Printed(Cow::Borrowed("Resolution 1509 (19 September 2003)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
            anchor: Some(Printed(Cow::Borrowed("outlines an SSR mandate in particular detail"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_1533: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1533"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Resolution 1533")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1533 (2004)")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1132), last: Count(1132) },
                    anchor: Some(Printed(Cow::Borrowed("Resolution 1533 (12 March 2004)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2004-03-12"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1132), last: Count(1132) },
                    anchor: Some(Printed(Cow::Borrowed("1533 (12 March 2004)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Authorise MONUC to collect and destroy small arms.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            anchor: Some(Printed(Cow::Borrowed("Resolution 1533 (12 March 2004)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            anchor: Some(Printed(Cow::Borrowed("Resolution 1533 (12 March 2004)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            anchor: Some(Printed(Cow::Borrowed("Resolution 1533 (12 March 2004) on MONUC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_1565: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1565"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Resolution 1565")),
        Printed(Cow::Borrowed("Resolution 1565")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1565 (2004)")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(918), last: Count(918) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1565 (1 October 2004)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1145), last: Count(1145) },
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1565"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2004-10-01"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(918), last: Count(918) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1565 (1 October 2004)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1145), last: Count(1145) },
                    anchor: Some(Printed(Cow::Borrowed("1565 (1 October 2004)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Define the mandate of MONUC.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(918), last: Count(918) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(913),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1565 (1 October 2004)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
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
            anchor: Some(Printed(Cow::Borrowed("Resolution 1565 (2 October 2004)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
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
            anchor: Some(Printed(Cow::Borrowed("This resolution defines the mandate of MONUC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1145), last: Count(1145) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1565"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1145), last: Count(1145) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1565"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_1612: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1612"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Resolution 1612")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1612 (2005)")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1054), last: Count(1054) },
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1612"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2005-07-26"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1054), last: Count(1054) },
                    anchor: Some(Printed(Cow::Borrowed("1612 (26 July 2005)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1057), last: Count(1057) },
                    anchor: Some(Printed(Cow::Borrowed("1612 (26 July 2005)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1612"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1057), last: Count(1057) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1612"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("Resolution 1612 (26 July 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_1623: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1623"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Resolution 1623")),
        Printed(Cow::Borrowed("Resolution 1623")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1623 (2005)")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(916), last: Count(916) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1623 (13 September 2005)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2005-09-13"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(916), last: Count(916) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1623 (13 September 2005)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(907), last: Count(907) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(905),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Resolution 1623 (13 September 2005)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(916), last: Count(916) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(913),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1623 (13 September 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
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
            anchor: Some(Printed(Cow::Borrowed("Resolution 1623 (13 September 2005)"))),
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
        Printed(Cow::Borrowed("Security Council Resolution 1645")),
        Printed(Cow::Borrowed("Resolution 1645")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1645 (2005)")),
    ])),
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
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(915), last: Count(915) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1645 (20 December 2005)"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2005-12-20"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(915), last: Count(915) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(913),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1645 (20 December 2005)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(911), last: Count(911) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(909),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1645 (20 December 2005)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1001), last: Count(1001) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1645 (20 December 2005)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1007), last: Count(1007) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                        Count(1005),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1645 (20 December 2005)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(134), last: Count(134) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("In December 2005, the UN Security Council adopted"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("by")),
                    ])),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Create the Peacebuilding Commission.")),
        Prose(Cow::Borrowed("Set the mandate of the Peacebuilding Commission, with other resolutions.")),
        Prose(Cow::Borrowed("Ask for a Peacebuilding Support Office.")),
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
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(915), last: Count(915) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(913),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1645 (20 December 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(911), last: Count(911) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(909),
            ])),
            anchor: Some(Printed(Cow::Borrowed("One of the resolutions establishing its mandate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("requested the Secretary-General to establish a Peacebuilding Support Office"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(911), last: Count(911) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(909),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1645 (20 December 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1007), last: Count(1007) },
            headings: List(Cow::Borrowed(&[
                Count(997),
                Count(1005),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1645 (20 December 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1645 (20 December 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const UNSC_RESOLUTION_1647: Document = Document {
    id: Id(Cow::Borrowed("unsc-resolution-1647"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Resolution 1647")),
    ])),
    kind: DocumentKind::Resolution,
    symbols: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("S/RES/1647 (2005)")),
    ])),
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1084), last: Count(1084) },
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1647"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Adopted,
            date: Some(Date(Cow::Borrowed("2005-12-30"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1084), last: Count(1084) },
                    anchor: Some(Printed(Cow::Borrowed("1647 (30 December 2005)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Call on the UN mission in Liberia to patrol together with the Forestry Services.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1647"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1647"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("symbols")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("called on the UN Mission to Liberia"))),
            supports: List(Cow::Borrowed(&[
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
        Printed(Cow::Borrowed("S/RES/2151 (2014)")),
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
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("Resolution 2151](#) of 2014"))),
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

const WORLD_BANK_CHARTER: Document = Document {
    id: Id(Cow::Borrowed("world-bank-charter"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Charter")),
    ])),
    kind: DocumentKind::Treaty,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1570), last: Count(1570) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1568),
            ])),
            anchor: Some(Printed(Cow::Borrowed("by virtue of its Charter"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
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

const WORLD_BANK_CONFLICT_ANALYSIS_FRAMEWORK_2005: Document = Document {
    id: Id(Cow::Borrowed("world-bank-conflict-analysis-framework-2005"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Conflict Analysis Framework")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank-cpr"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1601), last: Count(1601) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("World Bank CPR"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1601), last: Count(1601) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("World Bank CPR"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2005-04"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1601), last: Count(1601) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Framework, April 2005"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1601), last: Count(1601) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1585),
            ])),
            anchor: Some(Printed(Cow::Borrowed("CPR, Conflict Analysis Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const WORLD_BANK_HIPC_2001: Document = Document {
    id: Id(Cow::Borrowed("world-bank-hipc-2001"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Assistance to Post-conflict Countries and the HIPC Framework")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1589), last: Count(1589) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("World Bank, Assistance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2001-04"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1589), last: Count(1589) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("HIPC Framework, April 2001"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1589), last: Count(1589) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1585),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Assistance to Post-conflict Countries and the HIPC Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const WORLD_BANK_LANDMINE_GUIDELINES_1998: Document = Document {
    id: Id(Cow::Borrowed("world-bank-landmine-guidelines-1998"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Operational Guidelines for Financing Landmine Clearance")),
    ])),
    kind: DocumentKind::Guidelines,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1587), last: Count(1587) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("World Bank, Operational"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("1998"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1587), last: Count(1587) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Financing Landmine Clearance, 1998"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    purpose: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To guide how mine clearance is paid for.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1587), last: Count(1587) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1585),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Operational Guidelines for Financing Landmine Clearance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1583), last: Count(1583) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1580),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Bank's Operational Guidelines for Financing Landmine Clearance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
                FieldName(Cow::Borrowed("purpose")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const WORLD_BANK_LEGAL_INITIATIVES_2004: Document = Document {
    id: Id(Cow::Borrowed("world-bank-legal-initiatives-2004"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Initiatives in legal and judicial reform")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1597), last: Count(1597) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("World Bank, Initiatives"))),
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
                    lines: Lines { first: Count(1597), last: Count(1597) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("judicial reform, 2004"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1597), last: Count(1597) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1585),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Initiatives in legal and judicial reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const WORLD_BANK_LEGAL_REFORM_DIRECTIONS_2003: Document = Document {
    id: Id(Cow::Borrowed("world-bank-legal-reform-directions-2003"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Legal and Judicial Reform: Strategic Directions")),
    ])),
    kind: DocumentKind::Policy,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1593), last: Count(1593) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("World Bank, Legal"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Contributor {
            role: ContributorRole::Contributor,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank-legal-vice-presidency"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1593), last: Count(1593) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Legal Vice Presidency, 2003"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2003"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1593), last: Count(1593) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Legal Vice Presidency, 2003"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1593), last: Count(1593) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1585),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Legal and Judicial Reform: Strategic Directions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const WORLD_BANK_LEGAL_SERVICES_HANDBOOK_2003: Document = Document {
    id: Id(Cow::Borrowed("world-bank-legal-services-handbook-2003"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Legal Services for the Poor. Best Practice Handbook")),
    ])),
    kind: DocumentKind::Handbook,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1595), last: Count(1595) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("World Bank, Legal"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Published,
            date: Some(Date(Cow::Borrowed("2003"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1595), last: Count(1595) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Best Practice Handbook, 2003"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1595), last: Count(1595) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1585),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Legal Services for the Poor. Best Practice Handbook"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("titles")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Document::EMPTY
};

const WORLD_DEVELOPMENT_REPORT_2006: Document = Document {
    id: Id(Cow::Borrowed("world-development-report-2006"), PhantomData),
    titles: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("World Development Report 2006")),
    ])),
    kind: DocumentKind::Report,
    contributors: List(Cow::Borrowed(&[
        Contributor {
            role: ContributorRole::Issuer,
            by: Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1599), last: Count(1599) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("World Bank, World"))),
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
                    lines: Lines { first: Count(1599), last: Count(1599) },
                    headings: List(Cow::Borrowed(&[
                        Count(1562),
                        Count(1585),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Report 2006, 2005"))),
                    inferred: Some(Prose(Cow::Borrowed("The list gives the date alone; publication is our reading."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1599), last: Count(1599) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1585),
            ])),
            anchor: Some(Printed(Cow::Borrowed("World Development Report 2006"))),
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
    kind: DocumentKind::Speech,
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
    A_57_767,
    A_59_19,
    A_60_19,
    AU_COMMON_DEFENCE_AND_SECURITY_POLICY,
    AU_CONSTITUTIVE_ACT_2000,
    AU_DRAFT_CODE_OF_CONDUCT_ARMED_SECURITY_FORCES,
    AU_OPERATIONAL_GUIDANCE_NOTES,
    AU_PCRD_POLICY,
    AU_POLICY_FRAMEWORK_SSR_2013,
    AU_PSC_PROTOCOL,
    BCPR_JSSR_PROGRAMMATIC_APPROACH_2002,
    BEIJING_DECLARATION_1995,
    BI_COURSE_CATALOGUE,
    BI_PROCESS_AND_IMPACT_MONTENEGRO,
    BI_REFERENCE_CURRICULUM,
    BI_SELF_ASSESSMENT_QUESTIONNAIRE,
    BRADFORD_UNIVERSITY_PREVENTION_STUDY,
    BRATISLAVA_PROCEEDINGS_2006,
    BRATISLAVA_PROGRAMME_2006,
    BRATISLAVA_SUMMARY_2006,
    BREAKING_THE_CONFLICT_TRAP_2003,
    BRYDEN_HAENGGI_REFORMING_2005,
    BURIAN_CONCLUDING_REMARKS_2006,
    CCW_1980,
    CCW_AMENDED_PROTOCOL_II_1996,
    CEDAW_1979,
    CIVIL_AND_SOCIAL_PACTS_1966,
    COE_CODE_OF_POLICE_ETHICS_2001,
    COE_RECOMMENDATION_1402_1999,
    COE_RECOMMENDATION_1713_2005,
    CONFLICT_PREVENTION_DEVELOPMENT_COOPERATION_PAPERS,
    CONVENTION_RIGHTS_OF_THE_CHILD_1989,
    DAC_GUIDELINES_AND_REFERENCE_SERIES,
    DAC_JOURNAL_2_3,
    DCAF_IGO_PAPER_2006,
    DCAF_UN_PAPER_2006,
    DEMOCRATIC_GOVERNANCE_PAGE_2023,
    DEMOCRATISING_SECURITY_TRANSITION_STATES,
    DIB_SELF_ASSESSMENT_KIT,
    DIB_SOURCEBOOK,
    DPA_BRIEFING_2005,
    DPA_PALESTINE_PROGRAMME_REPORT,
    DPKO_DEFENCE_REFORM_STUDY_2005,
    DPKO_WOMEN_POLICY_PAPER,
    DR_CONGO_CHILD_DDR_FRAMEWORK_2004,
    EC_COMMUNICATION_CONFLICT_PREVENTION_2001,
    EC_COMMUNICATION_GOVERNANCE_DEVELOPMENT_2003,
    EC_CONCEPT_SSR_2006,
    ECOSOC_BURUNDI_GROUP_REPORT_2005,
    ECOSOC_RESOLUTION_2002_12,
    ECOWAS_CODE_OF_CONDUCT_2006,
    ECOWAS_CPF_2008,
    ECOWAS_DECLARATION_POLITICAL_PRINCIPLES_1991,
    ECOWAS_DECLARATION_SUB_REGIONAL_APPROACH_2003,
    ECOWAS_MECHANISM_PROTOCOL_1999,
    ECOWAS_PARLIAMENT_DCAF_MOU,
    ECOWAS_SSR_FRAMEWORK_DRAFT,
    ECOWAS_SUPPLEMENTARY_PROTOCOL_2001,
    ECOWAS_TREATY_1993,
    EU_AGENDA_2000,
    EU_CONCEPT_ESDP_SSR_2005,
    EU_COUNCIL_CONCLUSIONS_SSR_2006,
    EU_JOINT_COMMUNICATION_2016,
    EU_RESOLUTION_AGENDA_2000,
    EU_SECURITY_STRATEGY_2003,
    EU_WIDE_SSR_DOCUMENT_2006,
    EUROPEAN_CONSENSUS_DEVELOPMENT_2005,
    EUROPEAN_NEIGHBOURHOOD_POLICY_2004,
    FBA_MAPPING_STUDY_UKRAINE,
    GUEHENNO_REMARKS_2005,
    GUINEA_BISSAU_MODERNISATION_STRATEGY_2006,
    GUINEA_BISSAU_SSR_ROADMAP_2010,
    HAENGGI_PRESENTATION_2006,
    HDR_1994,
    HDR_2002,
    HELSINKI_FINAL_ACT_1975,
    IF_SSR,
    IF_SSR_KEY_MESSAGES_2006,
    IN_LARGER_FREEDOM,
    INSTRAW_GENDER_SSR_FACTSHEET_2006,
    IPU_DCAF_HANDBOOK,
    IPU_DCAF_HANDBOOK_WEST_AFRICA,
    ISSR_FINAL_REPORT,
    JSSR_PROGRAMMATIC_APPROACH_2003,
    KUBIS_OPENING_STATEMENT_2006,
    LAW_IGO_SSR_2007,
    LAW_PRESENTATION_2006,
    MAURING_PRESENTATION_2006,
    MILLENNIUM_DECLARATION,
    MILLENNIUM_DEVELOPMENT_GOALS,
    MINE_BAN_CONVENTION_1997,
    NATO_ENLARGEMENT_STUDY_1995,
    NATO_MAP_1999,
    NATO_PARTNERSHIP_WORK_PROGRAMME_2000_2001,
    NATO_SSR_PAGE,
    NATO_STRATEGIC_CONCEPT_2010,
    NEW_DAWN_FOR_AFRICA_2003,
    NIKWIGIZE_PRESENTATION_2006,
    OAU_DECLARATION_UNCONSTITUTIONAL_CHANGES_2000,
    OECD_DAC_CONFLICT_GUIDELINES_2001,
    OECD_DAC_CPDC_WEB_PAGE,
    OECD_DAC_FSG_WEB_PAGE,
    OECD_DAC_POVERTY_GUIDELINES_2001,
    OECD_DAC_SECURITY_ISSUES_FRAMEWORK_2001,
    OECD_DAC_SSR_GUIDELINES_2004,
    OECD_WHAT_COUNTS_AS_ODA_2005,
    OHCHR_RULE_OF_LAW_POLICY_TOOLS,
    OHRID_COMMON_PLATFORM_2003,
    OHRID_WAY_FORWARD_2003,
    OSCE_BORDER_CONCEPT_2005,
    OSCE_CODE_OF_CONDUCT_1994,
    OSCE_SALW_DOCUMENT_2000,
    OSCE_SSGR_GUIDELINES_2016,
    OSCE_UNDP_SALW_MOU,
    PAP_DIB_2004,
    PAP_DIB_DECALOGUE,
    PARIS_DECLARATION_2005,
    PARTNERSHIP_ACTION_PLAN_AGAINST_TERRORISM,
    PEACE_OPERATIONS_POLICING_PAGE,
    PEACE_OPERATIONS_RULE_OF_LAW_PAGE,
    PFP_FRAMEWORK_DOCUMENT_1994,
    S_2003_688,
    S_2004_251,
    S_2005_745,
    S_PRST_2005_30,
    S_PV_5225,
    SALW_TRACKING_INSTRUMENT,
    SECURITY_GOVERNANCE_POST_CONFLICT_PEACEBUILDING_2005,
    SG_PRESS_RELEASE_WEST_AFRICA_2005,
    SG_REPORT_CHILDREN_DRC_2006,
    SG_REPORT_SSR_2008,
    SG_REPORT_SSR_2013,
    SG_STATEMENT_SUDAN_DONORS_2005,
    SLAY_PRESENTATION_2006,
    SOUTH_AFRICAN_DEFENCE_WHITE_PAPER_1996,
    SSR_AND_PEACE_OPERATIONS_STUDY,
    SSR_PEACE_OPERATIONS_PAGE_2023,
    SSR_POLICY_OVERVIEW_2016,
    SSR_SEE_INVENTORY,
    STABILITY_PACT_FOUNDING_DOCUMENT,
    SUDAN_CPA_2005,
    THOMPSON_PRESENTATION_2006,
    TRANSITIONS_FROM_AUTHORITARIAN_RULE_1986,
    TREATY_OF_ROME,
    UKRAINE_SECURITY_GOVERNANCE_CONFERENCE_1,
    UN_CHARTER,
    UN_HIGH_LEVEL_PANEL_REPORT_2005,
    UN_MINE_ACTION_INTER_AGENCY_POLICY_2005,
    UN_SMALL_ARMS_PROGRAMME_OF_ACTION_2001,
    UN_TECHNICAL_GUIDANCE_NOTES_2012,
    UN_WORLD_SUMMIT_OUTCOME_2005,
    UNDP_SSR_TRANSITIONAL_JUSTICE_2003,
    UNGA_RESOLUTION_31_133,
    UNGA_RESOLUTION_44_25,
    UNGA_RESOLUTION_48_141,
    UNGA_RESOLUTION_59_119,
    UNGA_RESOLUTION_60_97,
    UNODC_ACTIVITIES_REPORT_2003,
    UNSC_PRESIDENTIAL_STATEMENT_SSR_2007,
    UNSC_RESOLUTION_1071,
    UNSC_RESOLUTION_1267,
    UNSC_RESOLUTION_1325,
    UNSC_RESOLUTION_1355,
    UNSC_RESOLUTION_1468,
    UNSC_RESOLUTION_1493,
    UNSC_RESOLUTION_1509,
    UNSC_RESOLUTION_1533,
    UNSC_RESOLUTION_1565,
    UNSC_RESOLUTION_1612,
    UNSC_RESOLUTION_1623,
    UNSC_RESOLUTION_1645,
    UNSC_RESOLUTION_1647,
    UNSC_RESOLUTION_2151,
    VALASEK_CONCLUDING_REMARKS_2006,
    VALASEK_OPENING_STATEMENT_2006,
    WORLD_BANK_CHARTER,
    WORLD_BANK_CIVIL_WAR_STUDY,
    WORLD_BANK_CONFLICT_ANALYSIS_FRAMEWORK_2005,
    WORLD_BANK_HIPC_2001,
    WORLD_BANK_LANDMINE_GUIDELINES_1998,
    WORLD_BANK_LEGAL_INITIATIVES_2004,
    WORLD_BANK_LEGAL_REFORM_DIRECTIONS_2003,
    WORLD_BANK_LEGAL_SERVICES_HANDBOOK_2003,
    WORLD_DEVELOPMENT_REPORT_2006,
    ZANNIER_PRESENTATION_2006,
];
