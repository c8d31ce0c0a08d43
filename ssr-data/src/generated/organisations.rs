// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const ACTIVATE_MEDIA: Organisation = Organisation {
    id: Id(Cow::Borrowed("activate-media"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Activate Media")),
    ])),
    kind: OrganisationKind::Company,
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Develops websites.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("Web Development by Activate Media"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const AEC: Organisation = Organisation {
    id: Id(Cow::Borrowed("aec"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("African Economic Community")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("AEC")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1255), last: Count(1255) },
            anchor: Some(Printed(Cow::Borrowed("African Economic Community (AEC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const AFGHAN_NATIONAL_ARMY: Organisation = Organisation {
    id: Id(Cow::Borrowed("afghan-national-army"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("National Army")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("afghanistan"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(907), last: Count(907) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(905),
            ])),
            anchor: Some(Printed(Cow::Borrowed("reconstitution of the National Army"))),
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
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const AFGHAN_NATIONAL_DEFENSE_AND_SECURITY_FORCES: Organisation = Organisation {
    id: Id(Cow::Borrowed("afghan-national-defense-and-security-forces"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Afghan National Defense and Security Forces")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("afghanistan"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            anchor: Some(Printed(Cow::Borrowed("Afghan National Defense and Security Forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const AFGHAN_POLICE: Organisation = Organisation {
    id: Id(Cow::Borrowed("afghan-police"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Police")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("afghanistan"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(907), last: Count(907) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(905),
            ])),
            anchor: Some(Printed(Cow::Borrowed("National Army and Police"))),
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
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const AFGHANISTAN_ARMED_FORCES: Organisation = Organisation {
    id: Id(Cow::Borrowed("afghanistan-armed-forces"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Afghan armed forces")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("afghanistan"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            anchor: Some(Printed(Cow::Borrowed("train the Afghan armed forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const AMNESTY_INTERNATIONAL: Organisation = Organisation {
    id: Id(Cow::Borrowed("amnesty-international"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Amnesty International")),
    ])),
    kind: OrganisationKind::NonGovernmental,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(605), last: Count(605) },
            anchor: Some(Printed(Cow::Borrowed("Amnesty International and Human Rights Watch"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ARGENTINA_ARMED_FORCES: Organisation = Organisation {
    id: Id(Cow::Borrowed("argentina-armed-forces"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("armed forces of Argentina")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("argentina"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1092), last: Count(1092) },
            anchor: Some(Printed(Cow::Borrowed("the armed forces of Argentina"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1092), last: Count(1092) },
            anchor: Some(Printed(Cow::Borrowed("the armed forces of Argentina"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ASSN: Organisation = Organisation {
    id: Id(Cow::Borrowed("assn"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("African Security Sector Network")),
        Printed(Cow::Borrowed("Africa Security Sector Network")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ASSN")),
    ])),
    kind: OrganisationKind::Network,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            anchor: Some(Printed(Cow::Borrowed("African Security Sector Network (ASSN)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1700), last: Count(1700) },
            anchor: Some(Printed(Cow::Borrowed("Africa Security Sector Network (ASSN)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const AU: Organisation = Organisation {
    id: Id(Cow::Borrowed("au"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("African Union")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("AU")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::Succeeds,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("aec"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1255), last: Count(1255) },
                    anchor: Some(Printed(Cow::Borrowed("successor to the African Economic Community (AEC)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::Succeeds,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("oau"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1255), last: Count(1255) },
                    anchor: Some(Printed(Cow::Borrowed("the Organisation of African Unity (OAU)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("2002-07"))),
            status: Status::Done,
            place: Some(Id(Cow::Borrowed("south-africa"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1255), last: Count(1255) },
                    anchor: Some(Printed(Cow::Borrowed("Founded in July 2002 in South Africa"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Help to secure democracy.")),
        Prose(Cow::Borrowed("Help to secure human rights.")),
        Prose(Cow::Borrowed("Help to secure a sustainable economy.")),
        Prose(Cow::Borrowed("Put an end to conflict within Africa, as one main way to these ends.")),
        Prose(Cow::Borrowed("Create a common market that works well, as the other main way to these ends.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(40), last: Count(40) },
            anchor: Some(Printed(Cow::Borrowed("African Union Policy Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("The African Union (AU)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(191), last: Count(191) },
            anchor: Some(Printed(Cow::Borrowed("regional (e.g., African Union)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(225), last: Count(225) },
            headings: List(Cow::Borrowed(&[
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("AU Norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("such as the African Union (AU)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            anchor: Some(Printed(Cow::Borrowed("OSCE, African Union"))),
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
            anchor: Some(Printed(Cow::Borrowed("under consideration by the African Union (AU)"))),
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
            anchor: Some(Printed(Cow::Borrowed("by the African Union (AU)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1255), last: Count(1255) },
            anchor: Some(Printed(Cow::Borrowed("The African Union is an international organisation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("kind")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1255), last: Count(1255) },
            anchor: Some(Printed(Cow::Borrowed("the AU was formed"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1208), last: Count(1208) },
            anchor: Some(Printed(Cow::Borrowed("regional (e.g., African Union)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1255), last: Count(1255) },
            anchor: Some(Printed(Cow::Borrowed("help secure democracy, human rights"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1255), last: Count(1255) },
            anchor: Some(Printed(Cow::Borrowed("a sustainable economy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1255), last: Count(1255) },
            anchor: Some(Printed(Cow::Borrowed("bringing an end to intra-African conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1255), last: Count(1255) },
            anchor: Some(Printed(Cow::Borrowed("creating an effective common market"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const AU_PSC: Organisation = Organisation {
    id: Id(Cow::Borrowed("au-psc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Peace and Security Council of the African Union")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("au"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(44), last: Count(44) },
            anchor: Some(Printed(Cow::Borrowed("Peace and Security Council of the African Union"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const BOSNIA_AMMUNITION_WORKING_GROUP: Organisation = Organisation {
    id: Id(Cow::Borrowed("bosnia-ammunition-working-group"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Working Group on the Destruction of Ammunitions and Small Arms")),
    ])),
    kind: OrganisationKind::TaskForce,
    state: Some(Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1091), last: Count(1091) },
            anchor: Some(Printed(Cow::Borrowed("Working Group on the Destruction of Ammunitions and Small Arms"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1091), last: Count(1091) },
            anchor: Some(Printed(Cow::Borrowed("In Bosnia, UNDP is part of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The group works in Bosnia."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const BOSNIA_DEFENCE_REFORM_COMMISSION: Organisation = Organisation {
    id: Id(Cow::Borrowed("bosnia-defence-reform-commission"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Defence Reform Commission")),
    ])),
    kind: OrganisationKind::Committee,
    state: Some(Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1091), last: Count(1091) },
            anchor: Some(Printed(Cow::Borrowed("the Defence Reform Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1091), last: Count(1091) },
            anchor: Some(Printed(Cow::Borrowed("In Bosnia, UNDP is part of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The commission works in Bosnia."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const BRADFORD_UNIVERSITY: Organisation = Organisation {
    id: Id(Cow::Borrowed("bradford-university"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Bradford University")),
    ])),
    kind: OrganisationKind::Institute,
    state: Some(Id(Cow::Borrowed("united-kingdom"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(290), last: Count(290) },
            anchor: Some(Printed(Cow::Borrowed("(by Bradford University)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(290), last: Count(290) },
            anchor: Some(Printed(Cow::Borrowed("A recent UK Study (by Bradford University)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const CEPOL: Organisation = Organisation {
    id: Id(Cow::Borrowed("cepol"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("European Police College")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("CEPOL")),
    ])),
    kind: OrganisationKind::Institute,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1387), last: Count(1387) },
            anchor: Some(Printed(Cow::Borrowed("European Police College (CEPOL)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1387), last: Count(1387) },
            headings: List(Cow::Borrowed(&[
                Count(1347),
                Count(1378),
            ])),
            anchor: Some(Printed(Cow::Borrowed("European Police College"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It stands among the projects of the EU."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const CONFERENCE_ON_DISARMAMENT: Organisation = Organisation {
    id: Id(Cow::Borrowed("conference-on-disarmament"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Conference on Disarmament")),
    ])),
    kind: OrganisationKind::Committee,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Conference on Disarmament"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const COUNCIL_OF_EUROPE: Organisation = Organisation {
    id: Id(Cow::Borrowed("council-of-europe"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Council of Europe")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1949"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1282), last: Count(1282) },
                    anchor: Some(Printed(Cow::Borrowed("created in 1949"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Further democratic security, as part of its main focus.")),
        Prose(Cow::Borrowed("Protect human rights, as part of its main focus.")),
        Prose(Cow::Borrowed("Protect the rights of minorities, as part of its main focus.")),
        Prose(Cow::Borrowed("Promote parliamentary democracy, as part of its main focus.")),
        Prose(Cow::Borrowed("Promote the rule of law, as part of its main focus.")),
        Prose(Cow::Borrowed("Vouch for democratic security, a goal that its member states set anew in 1993.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(190), last: Count(190) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., Council of Europe)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            anchor: Some(Printed(Cow::Borrowed("interaction with the Council of Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1282), last: Count(1282) },
            anchor: Some(Printed(Cow::Borrowed("The Council of Europe, created in 1949"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1282), last: Count(1282) },
            anchor: Some(Printed(Cow::Borrowed("main focus of the organisation is democratic security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1282), last: Count(1282) },
            anchor: Some(Printed(Cow::Borrowed("protection of human and minority rights"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1282), last: Count(1282) },
            anchor: Some(Printed(Cow::Borrowed("promotion of parliamentary democracy and the rule of law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1288), last: Count(1288) },
            anchor: Some(Printed(Cow::Borrowed("set new goals for the organisation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const CSCE: Organisation = Organisation {
    id: Id(Cow::Borrowed("csce"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("CSCE")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("CSCE")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1975"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1488), last: Count(1488) },
                    anchor: Some(Printed(Cow::Borrowed("began in 1975 as the CSCE"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To let East and West deal with issues of security in Europe.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It was a forum.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1488), last: Count(1488) },
            anchor: Some(Printed(Cow::Borrowed("began in 1975 as the CSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1488), last: Count(1488) },
            anchor: Some(Printed(Cow::Borrowed("a forum for East and West"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const DCAF: Organisation = Organisation {
    id: Id(Cow::Borrowed("dcaf"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Geneva Centre for the Democratic Control of Armed Forces")),
        Printed(Cow::Borrowed("Geneva Centre for Democratic Control over Armed Forces")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DCAF")),
    ])),
    kind: OrganisationKind::NonGovernmental,
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            date: Some(Date(Cow::Borrowed("2001/.."))),
            note: Some(Prose(Cow::Borrowed("on several programmes of cooperative security governance"))),
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
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bratislava-centre"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Activities, key: Cow::Borrowed("slay-bratislava-centre-cis"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(566), last: Count(566) },
                    anchor: Some(Printed(Cow::Borrowed("working with DCAF to facilitate security sector reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("kipred"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(642), last: Count(642) },
                    anchor: Some(Printed(Cow::Borrowed("Working together, DCAF and KIPRED"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("Since 2001, DCAF has been actively engaged"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("Since 2001, DCAF has been actively engaged"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("DCAF (2007)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("DCAF (2007)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("Geneva Centre for the Democratic Control of Armed Forces (DCAF)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(116), last: Count(116) },
            anchor: Some(Printed(Cow::Borrowed("Geneva Centre for the Democratic Control of Armed Forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(126), last: Count(126) },
            anchor: Some(Printed(Cow::Borrowed("prepared by DCAF for this workshop"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(562), last: Count(562) },
            anchor: Some(Printed(Cow::Borrowed("Geneva Centre for Democratic Control over Armed Forces (DCAF)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(809), last: Count(809) },
            anchor: Some(Printed(Cow::Borrowed("Paper prepared by DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(809), last: Count(809) },
            anchor: Some(Printed(Cow::Borrowed("prepared by DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1113), last: Count(1113) },
            anchor: Some(Printed(Cow::Borrowed("in collaboration with DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1113), last: Count(1113) },
            anchor: Some(Printed(Cow::Borrowed("in collaboration with DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1191), last: Count(1191) },
            anchor: Some(Printed(Cow::Borrowed("Paper prepared by DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const DCAF_AFRICA_WORKING_GROUP: Organisation = Organisation {
    id: Id(Cow::Borrowed("dcaf-africa-working-group"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Africa Working Group")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("dcaf"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1840), last: Count(1840) },
            anchor: Some(Printed(Cow::Borrowed("Coordinator of Africa Working Group, DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const DCAF_SSR_WORKING_GROUP: Organisation = Organisation {
    id: Id(Cow::Borrowed("dcaf-ssr-working-group"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("SSR Working Group")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("dcaf"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1812), last: Count(1812) },
            anchor: Some(Printed(Cow::Borrowed("Coordinator of SSR Working Group, DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const DPA_LED_OPERATIONS: Organisation = Organisation {
    id: Id(Cow::Borrowed("dpa-led-operations"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DPA-led peacebuilding operations")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un-dpa"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-african-republic"), PhantomData),
        Id(Cow::Borrowed("guinea-bissau"), PhantomData),
        Id(Cow::Borrowed("tajikistan"), PhantomData),
        Id(Cow::Borrowed("somalia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DPA-led peacebuilding operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(e.g., Central African Republic, Guinea-Bissau, Tajikistan, Somalia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const DR_CONGO_ARMED_FORCES: Organisation = Organisation {
    id: Id(Cow::Borrowed("dr-congo-armed-forces"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("new, integrated national army")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("FARDC")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("dr-congo"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1090), last: Count(1090) },
            anchor: Some(Printed(Cow::Borrowed("a new, integrated national army (FARDC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1090), last: Count(1090) },
            anchor: Some(Printed(Cow::Borrowed("national army (FARDC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1090), last: Count(1090) },
            anchor: Some(Printed(Cow::Borrowed("In DRC, MONUC supports the creation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const DR_CONGO_DDR_COMMISSION: Organisation = Organisation {
    id: Id(Cow::Borrowed("dr-congo-ddr-commission"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Commission Nationale de Désarmement, Démobilisation et Reinsertion")),
    ])),
    kind: OrganisationKind::StateBody,
    state: Some(Id(Cow::Borrowed("dr-congo"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("Commission Nationale de Désarmement, Démobilisation et Reinsertion"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("the DRC's Commission Nationale"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const DR_CONGO_TRUTH_AND_RECONCILIATION_COMMISSION: Organisation = Organisation {
    id: Id(Cow::Borrowed("dr-congo-truth-and-reconciliation-commission"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Truth and Reconciliation Commission")),
    ])),
    kind: OrganisationKind::Court,
    state: Some(Id(Cow::Borrowed("dr-congo"), PhantomData)),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Proposed,
            date: Some(Date(Cow::Borrowed("2003-03-20"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            document: Some(Id(Cow::Borrowed("unsc-resolution-1468"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1166), last: Count(1166) },
                    anchor: Some(Printed(Cow::Borrowed("1468 (20 March 2003) called on Congo"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1166), last: Count(1166) },
            anchor: Some(Printed(Cow::Borrowed("a Truth and Reconciliation Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1166), last: Count(1166) },
            anchor: Some(Printed(Cow::Borrowed("called on Congo to set up"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EAPC: Organisation = Organisation {
    id: Id(Cow::Borrowed("eapc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Euro-Atlantic Partnership Council")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("NATO has partnership relations with countries through it."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1412), last: Count(1412) },
                    anchor: Some(Printed(Cow::Borrowed("through the Euro-Atlantic Partnership Council"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1412), last: Count(1412) },
            anchor: Some(Printed(Cow::Borrowed("the Euro-Atlantic Partnership Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ECOMOG: Organisation = Organisation {
    id: Id(Cow::Borrowed("ecomog"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOWAS Monitoring Group")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOMOG")),
    ])),
    kind: OrganisationKind::SecurityForce,
    parent: Some(Id(Cow::Borrowed("ecowas"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::CreatedBy,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1321), last: Count(1321) },
                    anchor: Some(Printed(Cow::Borrowed("armed force established by the ECOWAS"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Let separate armies work together as a multilateral West African force.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It is no standing army.")),
        Prose(Cow::Borrowed("It is a formal arrangement between separate armies.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1321), last: Count(1321) },
            anchor: Some(Printed(Cow::Borrowed("The ECOWAS Monitoring Group (ECOMOG)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1321), last: Count(1321) },
            anchor: Some(Printed(Cow::Borrowed("separate armies to work together"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1321), last: Count(1321) },
            anchor: Some(Printed(Cow::Borrowed("is not a standing army"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1321), last: Count(1321) },
            anchor: Some(Printed(Cow::Borrowed("a formal arrangement for separate armies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ECOSOC_AD_HOC_GROUP_AFRICA: Organisation = Organisation {
    id: Id(Cow::Borrowed("ecosoc-ad-hoc-group-africa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ad Hoc Group on African Countries Emerging From Conflict")),
        Printed(Cow::Borrowed("Ad Hoc Group on African countries emerging from conflict")),
        Printed(Cow::Borrowed("Ad Hoc Group")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("un-ecosoc"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::CreatedBy,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Documents, key: Cow::Borrowed("ecosoc-resolution-2002-12"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(943), last: Count(943) },
                    headings: List(Cow::Borrowed(&[
                        Count(935),
                        Count(939),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("was established by ECOSOC Resolution 2002/12"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("2002-04-12"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
            ])),
            document: Some(Id(Cow::Borrowed("ecosoc-resolution-2002-12"), PhantomData)),
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
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Assess humanitarian needs.")),
        Prose(Cow::Borrowed("Assess economic needs.")),
        Prose(Cow::Borrowed("Prepare long-term support programmes that make relief, rehabilitation, reconstruction and development parts of one comprehensive approach to peace and stability.")),
    ])),
    mandated_by: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ecosoc-resolution-2002-12"), PhantomData),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It currently has advisory sub-groups on two countries, Guinea-Bissau and Burundi.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            anchor: Some(Printed(Cow::Borrowed("Ad Hoc Group on African countries emerging from conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            anchor: Some(Printed(Cow::Borrowed("through its Ad Hoc Group"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
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
            anchor: Some(Printed(Cow::Borrowed("Ad Hoc Group on African Countries Emerging From Conflict"))),
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
            anchor: Some(Printed(Cow::Borrowed("The Ad Hoc Group was established"))),
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
            anchor: Some(Printed(Cow::Borrowed("was established by ECOSOC Resolution"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("mandated_by")),
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
            anchor: Some(Printed(Cow::Borrowed("assessing humanitarian and economic needs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("preparing long-term support programmes"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("advisory sub-groups on Guinea-Bissau and Burundi"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("two: counted"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ECOSOC_ADVISORY_GROUP_BURUNDI: Organisation = Organisation {
    id: Id(Cow::Borrowed("ecosoc-advisory-group-burundi"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ad Hoc Advisory Group on Burundi")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("ecosoc-ad-hoc-group-africa"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Report of the Ad Hoc Advisory Group on Burundi"))),
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
            anchor: Some(Printed(Cow::Borrowed("advisory sub-groups on Guinea-Bissau and Burundi"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ECOSOC_ADVISORY_GROUP_GUINEA_BISSAU: Organisation = Organisation {
    id: Id(Cow::Borrowed("ecosoc-advisory-group-guinea-bissau"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("advisory sub-group on Guinea-Bissau")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("ecosoc-ad-hoc-group-africa"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("advisory sub-groups on Guinea-Bissau"))),
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
            anchor: Some(Printed(Cow::Borrowed("advisory sub-groups on Guinea-Bissau and Burundi"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ECOWAS: Organisation = Organisation {
    id: Id(Cow::Borrowed("ecowas"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Economic Community of West African States")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOWAS")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::MemberOf,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("regional-economic-communities"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Given as an example of them."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("RECs such as ECOWAS"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1975"))),
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("By sixteen countries of West Africa."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1319), last: Count(1319) },
                    anchor: Some(Printed(Cow::Borrowed("created by sixteen West African countries in 1975"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Promote the economic integration of its members, the main mission at first.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(71), last: Count(71) },
            anchor: Some(Printed(Cow::Borrowed("Economic Community of West African States (ECOWAS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(191), last: Count(191) },
            anchor: Some(Printed(Cow::Borrowed("sub-regional focus (e.g., ECOWAS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("Economic Community of West African States (ECOWAS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(81), last: Count(81) },
            anchor: Some(Printed(Cow::Borrowed("Economic Community of West African States (ECOWAS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            anchor: Some(Printed(Cow::Borrowed("African Union, ECOWAS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(726), last: Count(726) },
            anchor: Some(Printed(Cow::Borrowed("areas identified by ECOWAS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
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
            anchor: Some(Printed(Cow::Borrowed("in cooperation with ECOWAS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1179), last: Count(1179) },
            anchor: Some(Printed(Cow::Borrowed("ECOWAS and OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1179), last: Count(1179) },
            anchor: Some(Printed(Cow::Borrowed("ECOWAS and OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1315), last: Count(1315) },
            anchor: Some(Printed(Cow::Borrowed("ECONOMIC COMMUNITY OF WEST AFRICAN STATES (ECOWAS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The heading prints the name in capitals."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1319), last: Count(1319) },
            anchor: Some(Printed(Cow::Borrowed("The ECOWAS is a regional group"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1319), last: Count(1319) },
            anchor: Some(Printed(Cow::Borrowed("originally to promote the economic integration"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ECOWAS_DSC: Organisation = Organisation {
    id: Id(Cow::Borrowed("ecowas-dsc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Defence and Security Commission")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DSC")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("ecowas"), PhantomData)),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Chiefs of defence staff sit in it.")),
        Prose(Cow::Borrowed("A committee of police chiefs belongs to it.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1323), last: Count(1323) },
            anchor: Some(Printed(Cow::Borrowed("Defence and Security Commission (DSC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1323), last: Count(1323) },
            anchor: Some(Printed(Cow::Borrowed("The ECOWAS also has"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1323), last: Count(1323) },
            anchor: Some(Printed(Cow::Borrowed("comprises chiefs of defence staff"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1323), last: Count(1323) },
            anchor: Some(Printed(Cow::Borrowed("a Committee of police chiefs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ECOWAS_HEADS_OF_STATE: Organisation = Organisation {
    id: Id(Cow::Borrowed("ecowas-heads-of-state"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("heads of state and government")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("ecowas"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(107), last: Count(107) },
            headings: List(Cow::Borrowed(&[
                Count(71),
            ])),
            anchor: Some(Printed(Cow::Borrowed("heads of state and government"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ECOWAS_PARLIAMENT: Organisation = Organisation {
    id: Id(Cow::Borrowed("ecowas-parliament"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOWAS Parliament")),
    ])),
    kind: OrganisationKind::Parliament,
    parent: Some(Id(Cow::Borrowed("ecowas"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1333), last: Count(1333) },
            anchor: Some(Printed(Cow::Borrowed("The ECOWAS Parliament and DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ECOWAS_POLICE_CHIEFS_COMMITTEE: Organisation = Organisation {
    id: Id(Cow::Borrowed("ecowas-police-chiefs-committee"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Committee of police chiefs")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("ecowas-dsc"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1323), last: Count(1323) },
            anchor: Some(Printed(Cow::Borrowed("a Committee of police chiefs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ECTHR: Organisation = Organisation {
    id: Id(Cow::Borrowed("ecthr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("European Court of Human Rights")),
    ])),
    kind: OrganisationKind::Court,
    parent: Some(Id(Cow::Borrowed("council-of-europe"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1296), last: Count(1296) },
            anchor: Some(Printed(Cow::Borrowed("through the European Court of Human Rights"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1296), last: Count(1296) },
            headings: List(Cow::Borrowed(&[
                Count(1278),
            ])),
            anchor: Some(Printed(Cow::Borrowed("through the European Court of Human Rights"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The Council of Europe is said to work through the court."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EEAS: Organisation = Organisation {
    id: Id(Cow::Borrowed("eeas"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EEAS")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EEAS")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(133), last: Count(133) },
            headings: List(Cow::Borrowed(&[
                Count(109),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The EEAS/Commission will assist"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
            ])),
            anchor: Some(Printed(Cow::Borrowed("initial steps taken by the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Its steps stand in the list of steps that the EU takes."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EU: Organisation = Organisation {
    id: Id(Cow::Borrowed("eu"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("European Union")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EU")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1957"))),
            status: Status::Done,
            document: Some(Id(Cow::Borrowed("treaty-of-rome"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1351), last: Count(1351) },
                    anchor: Some(Printed(Cow::Borrowed("created in 1957 by virtue of the Treaty of Rome"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Pursue an ever closer union of its members.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(109), last: Count(109) },
            anchor: Some(Printed(Cow::Borrowed("European Union Policy Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            anchor: Some(Printed(Cow::Borrowed("European Union's [Joint Communication"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            anchor: Some(Printed(Cow::Borrowed("together with the UN and the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(202), last: Count(202) },
            anchor: Some(Printed(Cow::Borrowed("such as the EU and the UN"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("For the EU and the OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            anchor: Some(Printed(Cow::Borrowed("The EU in particular"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("the European Union (EU)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(756), last: Count(756) },
            anchor: Some(Printed(Cow::Borrowed("how the European Union is"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            anchor: Some(Printed(Cow::Borrowed("including the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            anchor: Some(Printed(Cow::Borrowed("works closely with the European Union"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(431), last: Count(431) },
            anchor: Some(Printed(Cow::Borrowed("in the framework of the EU CARDS project"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(585), last: Count(585) },
            anchor: Some(Printed(Cow::Borrowed("joined NATO and the European Union"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            anchor: Some(Printed(Cow::Borrowed("Copenhagen Criteria for EU integration"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1178), last: Count(1178) },
            anchor: Some(Printed(Cow::Borrowed("OECD DAC and the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1178), last: Count(1178) },
            anchor: Some(Printed(Cow::Borrowed("OECD DAC and the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1347), last: Count(1347) },
            anchor: Some(Printed(Cow::Borrowed("EUROPEAN UNION (EU)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The heading prints the name in capitals."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1351), last: Count(1351) },
            anchor: Some(Printed(Cow::Borrowed("The EU, created in 1957"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1351), last: Count(1351) },
            anchor: Some(Printed(Cow::Borrowed("pursuing an 'ever closer union'"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1549), last: Count(1549) },
            anchor: Some(Printed(Cow::Borrowed("as well as the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1659), last: Count(1659) },
            anchor: Some(Printed(Cow::Borrowed("(for example the EU)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EU_CIV_MIL_CELL: Organisation = Organisation {
    id: Id(Cow::Borrowed("eu-civ-mil-cell"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Civ-Mil Cell of the EU Military Staff")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("eu-military-staff"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1814), last: Count(1814) },
            anchor: Some(Printed(Cow::Borrowed("Civ-Mil Cell of the EU Military Staff"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EU_COUNCIL: Organisation = Organisation {
    id: Id(Cow::Borrowed("eu-council"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Council of the European Union")),
        Printed(Cow::Borrowed("Council")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            anchor: Some(Printed(Cow::Borrowed("European Parliament and the Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1359), last: Count(1359) },
            anchor: Some(Printed(Cow::Borrowed("The Council of the European Union"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1365), last: Count(1365) },
            anchor: Some(Printed(Cow::Borrowed("Both the Commission and the Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EU_DELEGATIONS: Organisation = Organisation {
    id: Id(Cow::Borrowed("eu-delegations"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EU Delegations")),
        Printed(Cow::Borrowed("EU delegations")),
    ])),
    kind: OrganisationKind::RegionalOffice,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(133), last: Count(133) },
            anchor: Some(Printed(Cow::Borrowed("assist the EU Delegations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(119), last: Count(119) },
            anchor: Some(Printed(Cow::Borrowed("EU delegations will undertake"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EU_GENERAL_AFFAIRS_COUNCIL: Organisation = Organisation {
    id: Id(Cow::Borrowed("eu-general-affairs-council"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("General Affairs Council")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("eu-council"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1406), last: Count(1406) },
            anchor: Some(Printed(Cow::Borrowed("Meeting of the General Affairs Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1406), last: Count(1406) },
            headings: List(Cow::Borrowed(&[
                Count(1347),
                Count(1390),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Council Conclusions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Its meeting gave conclusions of the Council."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EU_INTER_SERVICE_SSR_TASK_FORCE: Organisation = Organisation {
    id: Id(Cow::Borrowed("eu-inter-service-ssr-task-force"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("inter-service SSR Task Force")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            status: Status::Proposed,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(137), last: Count(137) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                        Count(129),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Proposed establishment of a permanent"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Oversee projects of the EU for security sector reform.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Is to be permanent.")),
        Prose(Cow::Borrowed("Is to join several services.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(137), last: Count(137) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("permanent inter-service SSR Task Force"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(137), last: Count(137) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("to oversee EU SSR projects"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EU_MILITARY_STAFF: Organisation = Organisation {
    id: Id(Cow::Borrowed("eu-military-staff"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EU Military Staff")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1814), last: Count(1814) },
            anchor: Some(Printed(Cow::Borrowed("Cell of the EU Military Staff"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EU_MISSION_UKRAINE: Organisation = Organisation {
    id: Id(Cow::Borrowed("eu-mission-ukraine"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EU mission in Ukraine")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("the EU mission in Ukraine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EUAM_IRAQ: Organisation = Organisation {
    id: Id(Cow::Borrowed("euam-iraq"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EUAM Iraq")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("iraq"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("In Iraq, the EU mission (EUAM Iraq)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EUFOR_RD_CONGO: Organisation = Organisation {
    id: Id(Cow::Borrowed("eufor-rd-congo"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EUFOR RD Congo")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1384), last: Count(1384) },
            anchor: Some(Printed(Cow::Borrowed("EUFOR RD Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1384), last: Count(1384) },
            headings: List(Cow::Borrowed(&[
                Count(1347),
                Count(1378),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(EUFOR RD Congo)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It stands among the projects of the EU."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1384), last: Count(1384) },
            anchor: Some(Printed(Cow::Borrowed("(EUFOR RD Congo)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The name holds the country."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EUROPEAN_COMMISSION: Organisation = Organisation {
    id: Id(Cow::Borrowed("european-commission"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("European Commission")),
        Printed(Cow::Borrowed("Commission")),
        Printed(Cow::Borrowed("Commission of the European Communities")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EC")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(133), last: Count(133) },
            headings: List(Cow::Borrowed(&[
                Count(109),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The EEAS/Commission will assist"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
            ])),
            anchor: Some(Printed(Cow::Borrowed("initial steps taken by the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Its steps stand in the list of steps that the EU takes."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("the European Council and the European Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(246), last: Count(246) },
            anchor: Some(Printed(Cow::Borrowed("EC, IMF and World Bank"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(246), last: Count(246) },
            anchor: Some(Printed(Cow::Borrowed("EC, IMF and World Bank"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1361), last: Count(1361) },
            anchor: Some(Printed(Cow::Borrowed("the Commission of the European Communities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1365), last: Count(1365) },
            anchor: Some(Printed(Cow::Borrowed("Both the Commission and the Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1367), last: Count(1367) },
            anchor: Some(Printed(Cow::Borrowed("in which the EC has primarily been engaged"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The short form is not explained; it is taken for the Commission, whose communication is quoted."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EUROPEAN_COMMUNITY: Organisation = Organisation {
    id: Id(Cow::Borrowed("european-community"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("European Community")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1392), last: Count(1392) },
            anchor: Some(Printed(Cow::Borrowed("The European Community Communication"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EUROPEAN_COUNCIL: Organisation = Organisation {
    id: Id(Cow::Borrowed("european-council"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("European Council")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("Both the European Council and the European Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("Both the European Council and the European Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The paragraph tells how the EU goes about reform."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EUROPEAN_PARLIAMENT: Organisation = Organisation {
    id: Id(Cow::Borrowed("european-parliament"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("European Parliament")),
    ])),
    kind: OrganisationKind::Parliament,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            anchor: Some(Printed(Cow::Borrowed("European Parliament and the Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1367), last: Count(1367) },
            anchor: Some(Printed(Cow::Borrowed("to the Council and the European Parliament"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EUSEC_RD_CONGO: Organisation = Organisation {
    id: Id(Cow::Borrowed("eusec-rd-congo"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EU SSR mission")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1385), last: Count(1385) },
            anchor: Some(Printed(Cow::Borrowed("EU SSR mission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1385), last: Count(1385) },
            anchor: Some(Printed(Cow::Borrowed("mission (DRC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EUTM_RCA: Organisation = Organisation {
    id: Id(Cow::Borrowed("eutm-rca"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EUTM RCA")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-african-republic"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            anchor: Some(Printed(Cow::Borrowed("Central African Republic (EUTM RCA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            anchor: Some(Printed(Cow::Borrowed("The EU in particular has been engaged in military SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const EUTM_SOMALIA: Organisation = Organisation {
    id: Id(Cow::Borrowed("eutm-somalia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EUTM Somalia")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("eu"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("somalia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            anchor: Some(Printed(Cow::Borrowed("training missions in Somalia (EUTM Somalia)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            anchor: Some(Printed(Cow::Borrowed("The EU in particular has been engaged in military SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const FOLKE_BERNADOTTE_ACADEMY: Organisation = Organisation {
    id: Id(Cow::Borrowed("folke-bernadotte-academy"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Folke Bernadotte Academy")),
    ])),
    kind: OrganisationKind::Institute,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("carried out by Folke Bernadotte Academy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const FYR_MACEDONIA_BORDER_POLICE: Organisation = Organisation {
    id: Id(Cow::Borrowed("fyr-macedonia-border-police"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("border police")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("fyr-macedonia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(432), last: Count(432) },
            anchor: Some(Printed(Cow::Borrowed("The new border police is expected"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(432), last: Count(432) },
            anchor: Some(Printed(Cow::Borrowed("In the former Yugoslav Republic of Macedonia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const FYR_MACEDONIA_INTERIOR_MINISTRY: Organisation = Organisation {
    id: Id(Cow::Borrowed("fyr-macedonia-interior-ministry"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ministry of Interior")),
    ])),
    kind: OrganisationKind::Ministry,
    state: Some(Id(Cow::Borrowed("fyr-macedonia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(432), last: Count(432) },
            anchor: Some(Printed(Cow::Borrowed("assisted the Ministry of Interior"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(432), last: Count(432) },
            anchor: Some(Printed(Cow::Borrowed("In the former Yugoslav Republic of Macedonia, the OSCE assisted the Ministry"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const GEORGIAN_BORDER_GUARD: Organisation = Organisation {
    id: Id(Cow::Borrowed("georgian-border-guard"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Georgian Border Guard")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("GBG")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("georgia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(430), last: Count(430) },
            anchor: Some(Printed(Cow::Borrowed("Georgian Border Guard Capacity-Building Programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(430), last: Count(430) },
            anchor: Some(Printed(Cow::Borrowed("the GBG will move to"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(430), last: Count(430) },
            anchor: Some(Printed(Cow::Borrowed("Georgian Border Guard Capacity-Building Programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const HONDURAS_MOD: Organisation = Organisation {
    id: Id(Cow::Borrowed("honduras-mod"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Honduran Ministry of Defence")),
    ])),
    kind: OrganisationKind::Ministry,
    state: Some(Id(Cow::Borrowed("honduras"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1092), last: Count(1092) },
            anchor: Some(Printed(Cow::Borrowed("the Honduran Ministry of Defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1092), last: Count(1092) },
            anchor: Some(Printed(Cow::Borrowed("the Honduran Ministry of Defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const HUMAN_RIGHTS_WATCH: Organisation = Organisation {
    id: Id(Cow::Borrowed("human-rights-watch"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Human Rights Watch")),
    ])),
    kind: OrganisationKind::NonGovernmental,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(605), last: Count(605) },
            anchor: Some(Printed(Cow::Borrowed("Amnesty International and Human Rights Watch"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const IACG_MA: Organisation = Organisation {
    id: Id(Cow::Borrowed("iacg-ma"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("interagency coordination group on mine action")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("IACG-MA")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ChairedBy,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1138), last: Count(1138) },
                    anchor: Some(Printed(Cow::Borrowed("chairs the interagency coordination group"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1138), last: Count(1138) },
            anchor: Some(Printed(Cow::Borrowed("interagency coordination group on mine action"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1138), last: Count(1138) },
            anchor: Some(Printed(Cow::Borrowed("mine action (IACG-MA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1138), last: Count(1138) },
            headings: List(Cow::Borrowed(&[
                Count(1134),
                Count(1127),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the interagency coordination group on mine action"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The agencies that it coordinates are those of the UN."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const IAEA: Organisation = Organisation {
    id: Id(Cow::Borrowed("iaea"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("International Atomic Energy Agency")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ReportsTo,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("A direct reporting line."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(903), last: Count(903) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("There is a direct reporting line"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(903), last: Count(903) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("International Atomic Energy Agency"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const IASSRTF: Organisation = Organisation {
    id: Id(Cow::Borrowed("iassrtf"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Inter-Agency SSR Task Force")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("IASSRTF")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("2007"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(30), last: Count(30) },
                    anchor: Some(Printed(Cow::Borrowed("2007: Creation of the UN Inter-Agency"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Promote support of the United Nations to security sector reform that is integrated, holistic and coherent.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Agencies and departments of the United Nations make it up.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(30), last: Count(30) },
            anchor: Some(Printed(Cow::Borrowed("UN Inter-Agency SSR Task Force (IASSRTF)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(30), last: Count(30) },
            anchor: Some(Printed(Cow::Borrowed("integrated, holistic and coherent approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const IBRD: Organisation = Organisation {
    id: Id(Cow::Borrowed("ibrd"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("International Bank for Reconstruction & Development")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("world-bank"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the International Bank for Reconstruction & Development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Its divisions include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ICJ: Organisation = Organisation {
    id: Id(Cow::Borrowed("icj"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("International Court of Justice")),
    ])),
    kind: OrganisationKind::Court,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("judges to the International Court of Justice"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ICSID: Organisation = Organisation {
    id: Id(Cow::Borrowed("icsid"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("International Centre for Settlement of Investment Disputes")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("world-bank"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The International Centre for Settlement of Investment Disputes"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Its divisions include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ICTR: Organisation = Organisation {
    id: Id(Cow::Borrowed("ictr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ICTR")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ICTR")),
    ])),
    kind: OrganisationKind::Court,
    parent: Some(Id(Cow::Borrowed("un-security-council"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(903), last: Count(903) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the ICTY and the ICTR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(903) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Ulterior sub-organs include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ICTY: Organisation = Organisation {
    id: Id(Cow::Borrowed("icty"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ICTY")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ICTY")),
    ])),
    kind: OrganisationKind::Court,
    parent: Some(Id(Cow::Borrowed("un-security-council"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(903), last: Count(903) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the ICTY and the ICTR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(903) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Ulterior sub-organs include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const IDA: Organisation = Organisation {
    id: Id(Cow::Borrowed("ida"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("International Development Association")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("world-bank"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The International Development Association"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Its divisions include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const IFC: Organisation = Organisation {
    id: Id(Cow::Borrowed("ifc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("International Finance Corporation")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("world-bank"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The International Finance Corporation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Its divisions include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const IMF: Organisation = Organisation {
    id: Id(Cow::Borrowed("imf"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("IMF")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("IMF")),
    ])),
    kind: OrganisationKind::SpecialisedAgency,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(246), last: Count(246) },
            anchor: Some(Printed(Cow::Borrowed("EC, IMF and World Bank"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(246), last: Count(246) },
            anchor: Some(Printed(Cow::Borrowed("EC, IMF and World Bank"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const INSTRAW: Organisation = Organisation {
    id: Id(Cow::Borrowed("instraw"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("United Nations International Research and Training Institute for the Advancement of Women")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("INSTRAW")),
    ])),
    kind: OrganisationKind::Institute,
    parent: Some(Id(Cow::Borrowed("un-ecosoc"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::CreatedBy,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(528), last: Count(528) },
                    anchor: Some(Printed(Cow::Borrowed("established by ECOSOC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::ReportsTo,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Through its executive board."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(943), last: Count(943) },
                    headings: List(Cow::Borrowed(&[
                        Count(935),
                        Count(939),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("elected by and reports to ECOSOC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Programmes, key: Cow::Borrowed("instraw-gender-ssr"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Work on gender and SSR; UNIFEM is one example of the specialised agencies that INSTRAW works with."))),
            evidence: List(Cow::Borrowed(&[
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
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1976"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("follow-up to the World Conference of 1975 in Mexico City"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(943), last: Count(943) },
                    headings: List(Cow::Borrowed(&[
                        Count(935),
                        Count(939),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("INSTRAW was established by ECOSOC in 1976"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(943), last: Count(943) },
                    headings: List(Cow::Borrowed(&[
                        Count(935),
                        Count(939),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("as a follow-up to the 1975 World Conference"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(528), last: Count(528) },
                    anchor: Some(Printed(Cow::Borrowed("advancement of women established by ECOSOC"))),
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
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("training for the advancement of women")),
        Prose(Cow::Borrowed("research for the advancement of women")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("ECOSOC elects its executive board.")),
        Prose(Cow::Borrowed("Its executive board reports to ECOSOC.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            anchor: Some(Printed(Cow::Borrowed("INSTRAW, the training and research institute"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            anchor: Some(Printed(Cow::Borrowed("training and research institute for the advancement of women"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(941), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("International Research and Training Institute for the Advancement"))),
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
            anchor: Some(Printed(Cow::Borrowed("Advancement of Women (INSTRAW)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
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
            anchor: Some(Printed(Cow::Borrowed("executive board is elected by and reports to ECOSOC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Its board answers to ECOSOC, which set it up."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("executive board is elected by"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
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
            anchor: Some(Printed(Cow::Borrowed("elected by and reports to ECOSOC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            anchor: Some(Printed(Cow::Borrowed("INSTRAW features a gender"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            anchor: Some(Printed(Cow::Borrowed("INSTRAW features a gender"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const INSTRAW_EXECUTIVE_BOARD: Organisation = Organisation {
    id: Id(Cow::Borrowed("instraw-executive-board"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("executive board")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("instraw"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ReportsTo,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(943), last: Count(943) },
                    headings: List(Cow::Borrowed(&[
                        Count(935),
                        Count(939),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("elected by and reports to ECOSOC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Its executive board is elected"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const INTERNATIONAL_LAW_COMMISSION: Organisation = Organisation {
    id: Id(Cow::Borrowed("international-law-commission"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("International Law Commission")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ReportsTo,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("A direct reporting line."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(923), last: Count(923) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("It also has direct reporting lines with"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the International Law Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Disarmament Commission and the International Law Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It stands among bodies of the UN that report to the General Assembly."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const IOM: Organisation = Organisation {
    id: Id(Cow::Borrowed("iom"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("IOM")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("IOM")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(431), last: Count(431) },
            anchor: Some(Printed(Cow::Borrowed("in cooperation with UNHCR and IOM"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(431), last: Count(431) },
            anchor: Some(Printed(Cow::Borrowed("in cooperation with UNHCR and IOM"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const IPU: Organisation = Organisation {
    id: Id(Cow::Borrowed("ipu"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("IPU")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("IPU")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1333), last: Count(1333) },
            anchor: Some(Printed(Cow::Borrowed("IPU-DCAF Handbook on Parliamentary Oversight"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const ISSR_SECRETARIAT: Organisation = Organisation {
    id: Id(Cow::Borrowed("issr-secretariat"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ISSR Secretariat")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("undp-kosovo"), PhantomData)),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("made up of Kosovar and international experts in one team")),
        Prose(Cow::Borrowed("sits in the Office of Public Safety of the Prime Minister")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("within the ISSR Secretariat"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("the secretariat is institutionally part of UNDP Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("creating a mixed team of Kosovar and international experts"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("sits within the Prime Minister's Office of Public Safety"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const JOHN_HOPKINS_UNIVERSITY_PRESS: Organisation = Organisation {
    id: Id(Cow::Borrowed("john-hopkins-university-press"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("John Hopkins University Press")),
    ])),
    kind: OrganisationKind::Company,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(595), last: Count(595) },
            anchor: Some(Printed(Cow::Borrowed("John Hopkins University Press"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const JWGDR: Organisation = Organisation {
    id: Id(Cow::Borrowed("jwgdr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("NATO-Ukraine Joint Working Group on Defence Reform")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("JWGDR")),
    ])),
    kind: OrganisationKind::TaskForce,
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::UnderAuspicesOf,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato-ukraine-commission"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(15), last: Count(15) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("under the auspices of the NATO-Ukraine Commission"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Places, key: Cow::Borrowed("ukraine"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("opens the experience and expertise of the Allies to Ukraine"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(22), last: Count(22) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("allows Ukraine to draw on Allied countries’ experience"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1998"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(15), last: Count(15) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Established in 1998 under the auspices"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Lets Ukraine draw on what the Allied countries have experienced.")),
        Prose(Cow::Borrowed("Lets Ukraine draw on the expertise of the Allied countries.")),
        Prose(Cow::Borrowed("Serves the Allies as a channel for their help.")),
        Prose(Cow::Borrowed("Gives NATO an institutional base to work with the Ukrainian ministries and agencies that carry out defence and security sector reform.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Joint Working Group on Defence Reform (JWGDR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("JWGDR allows Ukraine to draw on"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a tool through which the Allies can channel assistance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("institutional basis for NATO’s cooperation with ministries and agencies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const KIPRED: Organisation = Organisation {
    id: Id(Cow::Borrowed("kipred"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("KIPRED")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("KIPRED")),
    ])),
    kind: OrganisationKind::NonGovernmental,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            anchor: Some(Printed(Cow::Borrowed("a local partner, KIPRED"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const KOSOVO_ASSEMBLY: Organisation = Organisation {
    id: Id(Cow::Borrowed("kosovo-assembly"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Kosovo's Assembly")),
    ])),
    kind: OrganisationKind::Parliament,
    state: Some(Id(Cow::Borrowed("kosovo"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(650), last: Count(650) },
            anchor: Some(Printed(Cow::Borrowed("its recommendations to Kosovo's Assembly"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(650), last: Count(650) },
            anchor: Some(Printed(Cow::Borrowed("its recommendations to Kosovo's Assembly"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const KOSOVO_COMMUNITY_SECURITY_COUNCIL: Organisation = Organisation {
    id: Id(Cow::Borrowed("kosovo-community-security-council"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Community Security Council")),
    ])),
    kind: OrganisationKind::StateBody,
    state: Some(Id(Cow::Borrowed("kosovo"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(650), last: Count(650) },
            anchor: Some(Printed(Cow::Borrowed("like the Community Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(650), last: Count(650) },
            anchor: Some(Printed(Cow::Borrowed("emergence in Kosovo of new institutions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const KOSOVO_OFFICE_PUBLIC_SAFETY: Organisation = Organisation {
    id: Id(Cow::Borrowed("kosovo-office-public-safety"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Prime Minister's Office of Public Safety")),
    ])),
    kind: OrganisationKind::StateBody,
    state: Some(Id(Cow::Borrowed("kosovo"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("Prime Minister's Office of Public Safety"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("within the Prime Minister's Office of Public Safety"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("the Prime Minister is that of Kosovo, of whose secretariat the sentence speaks"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const KOSOVO_PISG: Organisation = Organisation {
    id: Id(Cow::Borrowed("kosovo-pisg"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Provisional Institutions of Self-Government")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PISG")),
    ])),
    kind: OrganisationKind::StateBody,
    state: Some(Id(Cow::Borrowed("kosovo"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("Kosovo's Provisional Institutions of Self-Government (PISG)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("Kosovo's Provisional Institutions of Self-Government"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const KOSOVO_POLICE_SERVICE: Organisation = Organisation {
    id: Id(Cow::Borrowed("kosovo-police-service"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Kosovo Police Service")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("KPS")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("kosovo"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("the Kosovo Police Service School trains officers"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("local KPS officers who themselves"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("the Kosovo Police Service School trains officers"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const KOSOVO_POLICE_SERVICE_SCHOOL: Organisation = Organisation {
    id: Id(Cow::Borrowed("kosovo-police-service-school"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Kosovo Police Service School")),
    ])),
    kind: OrganisationKind::Institute,
    parent: Some(Id(Cow::Borrowed("kosovo-police-service"), PhantomData)),
    state: Some(Id(Cow::Borrowed("kosovo"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("the Kosovo Police Service School trains officers"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("the Kosovo Police Service School trains officers"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("state")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Its name ties it to the Kosovo Police Service."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const LIBERIA_ARMED_FORCES: Organisation = Organisation {
    id: Id(Cow::Borrowed("liberia-armed-forces"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Liberian military")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("liberia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(907), last: Count(907) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(905),
            ])),
            anchor: Some(Printed(Cow::Borrowed("restructured Liberian military"))),
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
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const LIBERIA_FORESTRY_SERVICES: Organisation = Organisation {
    id: Id(Cow::Borrowed("liberia-forestry-services"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Forestry Services")),
        Printed(Cow::Borrowed("forestry services")),
    ])),
    kind: OrganisationKind::StateBody,
    state: Some(Id(Cow::Borrowed("liberia"), PhantomData)),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("administer and control logging")),
        Prose(Cow::Borrowed("secure the borders of the state")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("the Forestry Services have the twofold mandate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("jointly with the forestry services"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("In Liberia, there was a special case"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("administering and controlling logging"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("securing state borders"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const LIBERIA_POLICE: Organisation = Organisation {
    id: Id(Cow::Borrowed("liberia-police"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("police force")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("liberia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(907), last: Count(907) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(905),
            ])),
            anchor: Some(Printed(Cow::Borrowed("monitoring and restructuring the police force"))),
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
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const LIBERIA_TRANSITIONAL_GOVERNMENT: Organisation = Organisation {
    id: Id(Cow::Borrowed("liberia-transitional-government"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("transitional government")),
    ])),
    kind: OrganisationKind::StateBody,
    state: Some(Id(Cow::Borrowed("liberia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(907), last: Count(907) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(905),
            ])),
            anchor: Some(Printed(Cow::Borrowed("to assist the transitional government"))),
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
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const LIT: Organisation = Organisation {
    id: Id(Cow::Borrowed("lit"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("LIT")),
    ])),
    kind: OrganisationKind::Company,
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
    ..Organisation::EMPTY
};

const MIGA: Organisation = Organisation {
    id: Id(Cow::Borrowed("miga"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Multilateral Investment Guarantee Agency")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("world-bank"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Multilateral Investment Guarantee Agency"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1564),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Its divisions include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const MINUSCA: Organisation = Organisation {
    id: Id(Cow::Borrowed("minusca"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("MINUSCA")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("MINUSCA")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("central-african-republic"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("Central African Republic (MINUSCA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("SSR activities in the UN missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const MONUC: Organisation = Organisation {
    id: Id(Cow::Borrowed("monuc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN mission in DR Congo")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("MONUC")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Take security sector reform forward.")),
        Prose(Cow::Borrowed("Integrate the national defence forces and the internal security forces.")),
        Prose(Cow::Borrowed("Carry out disarmament, demobilisation and reintegration.")),
        Prose(Cow::Borrowed("Train the police.")),
        Prose(Cow::Borrowed("Monitor the police.")),
        Prose(Cow::Borrowed("Ensure that the forces and the police are democratic.")),
        Prose(Cow::Borrowed("Ensure that the forces and the police fully observe human rights and basic freedoms.")),
    ])),
    mandated_by: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1565"), PhantomData),
    ])),
    ssr_mandate: Some(SsrMandate::Explicit),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(524), last: Count(524) },
            anchor: Some(Printed(Cow::Borrowed("mandates concerning MONUC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(524), last: Count(524) },
            headings: List(Cow::Borrowed(&[
                Count(522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Explicit SSR language can be found in mandates"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("ssr_mandate")),
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
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("MONUC in the DRC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("MONUC in the DRC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("increasingly such missions have explicit"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("ssr_mandate")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The missions are examples of complex UN peace operations with an explicit task in SSR."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(907), last: Count(907) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(905),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN mission in DR Congo (MONUC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("hosts")),
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
                FieldName(Cow::Borrowed("mandated_by")),
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
            anchor: Some(Printed(Cow::Borrowed("explicitly addresses the democratic governance component"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("ssr_mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("defines the mandate of MONUC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("integration of national defence and internal security forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("together with disarmament, demobilisation and reintegration"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("training and monitoring of the police"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("while ensuring that they are democratic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("fully respect human rights and fundamental freedoms"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1082), last: Count(1082) },
            anchor: Some(Printed(Cow::Borrowed("MONUC and UNMIL have assisted"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1082), last: Count(1082) },
            anchor: Some(Printed(Cow::Borrowed("MONUC and UNMIL have assisted"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1090), last: Count(1090) },
            anchor: Some(Printed(Cow::Borrowed("In DRC, MONUC supports"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(907), last: Count(907) },
            anchor: Some(Printed(Cow::Borrowed("the UN mission in DR Congo (MONUC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const MONUSCO: Organisation = Organisation {
    id: Id(Cow::Borrowed("monusco"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("MONUSCO")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("MONUSCO")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            anchor: Some(Printed(Cow::Borrowed("the UN mission (MONUSCO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            anchor: Some(Printed(Cow::Borrowed("In the Democratic Republic of the Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const NATO: Organisation = Organisation {
    id: Id(Cow::Borrowed("nato"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("North Atlantic Treaty Organisation")),
        Printed(Cow::Borrowed("Alliance")),
        Printed(Cow::Borrowed("North Atlantic Treaty Organization")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("NATO")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1949"))),
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("As an alliance of Western democracies for their defence."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1412), last: Count(1412) },
                    headings: List(Cow::Borrowed(&[
                        Count(1410),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("created in 1949 as a defence alliance"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(1), last: Count(1) },
                    anchor: Some(Printed(Cow::Borrowed("alliance created in 1949"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                    ])),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(3), last: Count(3) },
                    anchor: Some(Printed(Cow::Borrowed("alliance created in 1949"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                        FieldName(Cow::Borrowed("date")),
                    ])),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Keep its members free by political and military means.")),
        Prose(Cow::Borrowed("Keep its members secure by political and military means.")),
        Prose(Cow::Borrowed("Build trust, through consultation and cooperation.")),
        Prose(Cow::Borrowed("Prevent conflict in the long run.")),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Promotes the values of democracy.")),
        Prose(Cow::Borrowed("Encourages consultation on defence and security.")),
        Prose(Cow::Borrowed("Encourages cooperation in matters of defence and security.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It is an alliance, at once political and military.")),
        Prose(Cow::Borrowed("It began as an alliance for defence; today it has both a military and a political side.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(179), last: Count(179) },
            anchor: Some(Printed(Cow::Borrowed("NATO has a long record"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(190), last: Count(190) },
            anchor: Some(Printed(Cow::Borrowed("security (e.g., NATO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(1), last: Count(1) },
            anchor: Some(Printed(Cow::Borrowed("North Atlantic Treaty Organisation (NATO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("North Atlantic Treaty Organisation (NATO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(1), last: Count(1) },
            anchor: Some(Printed(Cow::Borrowed("political and military alliance created in 1949"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("political and military alliance created in 1949"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(1), last: Count(1) },
            anchor: Some(Printed(Cow::Borrowed("safeguarding the freedom and security of its members"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("safeguarding the freedom and security of its members"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(1), last: Count(1) },
            anchor: Some(Printed(Cow::Borrowed("NATO promotes democratic values"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("NATO promotes democratic values"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(1), last: Count(1) },
            anchor: Some(Printed(Cow::Borrowed("to build trust and, in the long run"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("to build trust and, in the long run"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("integrating them into Alliance structures"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            anchor: Some(Printed(Cow::Borrowed("NATO’s mission in Afghanistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("North Atlantic Treaty Organization (NATO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            anchor: Some(Printed(Cow::Borrowed("World Bank, NATO"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(471), last: Count(471) },
            anchor: Some(Printed(Cow::Borrowed("Cooperation with NATO continues"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(471), last: Count(471) },
            anchor: Some(Printed(Cow::Borrowed("Cooperation with NATO continues"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(575), last: Count(575) },
            anchor: Some(Printed(Cow::Borrowed("when NATO governments conceptualised"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1207), last: Count(1207) },
            anchor: Some(Printed(Cow::Borrowed("security (e.g., NATO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1408), last: Count(1408) },
            anchor: Some(Printed(Cow::Borrowed("NORTH ATLANTIC TREATY ORGANISATION (NATO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1412), last: Count(1412) },
            anchor: Some(Printed(Cow::Borrowed("NATO, created in 1949"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1412), last: Count(1412) },
            anchor: Some(Printed(Cow::Borrowed("now a military and political organisation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1422), last: Count(1422) },
            anchor: Some(Printed(Cow::Borrowed("the Alliance's new missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const NATO_INTERNATIONAL_STAFF: Organisation = Organisation {
    id: Id(Cow::Borrowed("nato-international-staff"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("International Staff")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("nato"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1831), last: Count(1831) },
            anchor: Some(Printed(Cow::Borrowed("International Staff, NATO"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const NATO_PFP_COOPERATION_PROGRAMMES: Organisation = Organisation {
    id: Id(Cow::Borrowed("nato-pfp-cooperation-programmes"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Partnership for Peace & Cooperation Programmes")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("nato-political-affairs-division"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1831), last: Count(1831) },
            anchor: Some(Printed(Cow::Borrowed("Partnership for Peace & Cooperation Programmes, Political Affaires"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const NATO_POLITICAL_AFFAIRS_DIVISION: Organisation = Organisation {
    id: Id(Cow::Borrowed("nato-political-affairs-division"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Political Affaires & Security Policy Division")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("nato-international-staff"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1831), last: Count(1831) },
            anchor: Some(Printed(Cow::Borrowed("Political Affaires & Security Policy Division International Staff"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const NATO_UKRAINE_COMMISSION: Organisation = Organisation {
    id: Id(Cow::Borrowed("nato-ukraine-commission"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("NATO-Ukraine Commission")),
    ])),
    kind: OrganisationKind::Committee,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("under the auspices of the NATO-Ukraine Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const NEPAD: Organisation = Organisation {
    id: Id(Cow::Borrowed("nepad"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("New Partnership for Africa's Development")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("NEPAD")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("New Partnership for Africa's Development"))),
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
            anchor: Some(Printed(Cow::Borrowed("Africa's Development (NEPAD)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OAU: Organisation = Organisation {
    id: Id(Cow::Borrowed("oau"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Organisation of African Unity")),
        Printed(Cow::Borrowed("Organization of African Unity")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OAU")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1255), last: Count(1255) },
            anchor: Some(Printed(Cow::Borrowed("Organisation of African Unity (OAU)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1261), last: Count(1261) },
            anchor: Some(Printed(Cow::Borrowed("Organization of African Unity (OAU)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OCHA: Organisation = Organisation {
    id: Id(Cow::Borrowed("ocha"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OCHA")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OCHA")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("co-managed with OCHA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("co-managed with OCHA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OECD: Organisation = Organisation {
    id: Id(Cow::Borrowed("oecd"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Organisation for Economic Cooperation and Development")),
        Printed(Cow::Borrowed("Organization for Economic Cooperation and Development")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OECD")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1961"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1452), last: Count(1452) },
                    anchor: Some(Printed(Cow::Borrowed("The OECD, founded in 1961"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Its members are all committed to democratic government.")),
        Prose(Cow::Borrowed("Its members are all committed to a market economy.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(192), last: Count(192) },
            anchor: Some(Printed(Cow::Borrowed("norm development (e.g., OECD)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("Organisation for Economic Cooperation and Development (OECD DAC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("norm-setting work of the OECD"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            anchor: Some(Printed(Cow::Borrowed("EU, OECD"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(248), last: Count(248) },
            anchor: Some(Printed(Cow::Borrowed("subsidiary group of the OECD"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(829), last: Count(829) },
            anchor: Some(Printed(Cow::Borrowed("Organization for Economic Cooperation and Development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(829), last: Count(829) },
            anchor: Some(Printed(Cow::Borrowed("Cooperation and Development (OECD)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1209), last: Count(1209) },
            anchor: Some(Printed(Cow::Borrowed("norm development (e.g., OECD)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1448), last: Count(1448) },
            anchor: Some(Printed(Cow::Borrowed("ORGANIZATION FOR ECONOMIC COOPERATION AND DEVELOPMENT (OECD)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1452), last: Count(1452) },
            anchor: Some(Printed(Cow::Borrowed("The OECD, founded in 1961"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1452), last: Count(1452) },
            anchor: Some(Printed(Cow::Borrowed("sharing a commitment to democratic government"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1452), last: Count(1452) },
            anchor: Some(Printed(Cow::Borrowed("to democratic government and market economy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1609), last: Count(1609) },
            anchor: Some(Printed(Cow::Borrowed("OECD DAC Network on Conflict Peace"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OECD_DAC: Organisation = Organisation {
    id: Id(Cow::Borrowed("oecd-dac"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Development Assistance Committee")),
        Printed(Cow::Borrowed("OECD Development Assistance Committee")),
        Printed(Cow::Borrowed("OECD/DAC")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DAC")),
        Printed(Cow::Borrowed("OECD DAC")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("oecd"), PhantomData)),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Develops the agenda of the OECD on security sector reform.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It is made up of donors, bilateral as well as multilateral.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(230), last: Count(230) },
            headings: List(Cow::Borrowed(&[
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("OECD DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("the Development Assistance Committee of the Organisation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("Economic Cooperation and Development (OECD DAC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1813), last: Count(1813) },
            anchor: Some(Printed(Cow::Borrowed("for DAC CPDC Network"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(248), last: Count(248) },
            anchor: Some(Printed(Cow::Borrowed("OECD Development Assistance Committee (DAC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(238), last: Count(238) },
            anchor: Some(Printed(Cow::Borrowed("Graham Thompson OECD DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(404), last: Count(404) },
            anchor: Some(Printed(Cow::Borrowed("as supported by the OECD/DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(248), last: Count(248) },
            anchor: Some(Printed(Cow::Borrowed("Development Assistance Committee (DAC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(248), last: Count(248) },
            anchor: Some(Printed(Cow::Borrowed("OECD Development Assistance Committee (DAC) of bilateral"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(829), last: Count(829) },
            anchor: Some(Printed(Cow::Borrowed("Development Assistance Committee (DAC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(848), last: Count(848) },
            anchor: Some(Printed(Cow::Borrowed("agreed by the OECD DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(829), last: Count(829) },
            anchor: Some(Printed(Cow::Borrowed("Development Assistance Committee (DAC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(829), last: Count(829) },
            anchor: Some(Printed(Cow::Borrowed("Committee (DAC) of the Organization"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
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
            anchor: Some(Printed(Cow::Borrowed("drawing on the OECD DAC concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1178), last: Count(1178) },
            anchor: Some(Printed(Cow::Borrowed("the OECD DAC and the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
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
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1452), last: Count(1452) },
            anchor: Some(Printed(Cow::Borrowed("Development Assistance Committee (DAC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1613), last: Count(1613) },
            anchor: Some(Printed(Cow::Borrowed("Recent work by the DAC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1609), last: Count(1609) },
            anchor: Some(Printed(Cow::Borrowed("OECD DAC Network on Conflict Peace"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1785), last: Count(1785) },
            anchor: Some(Printed(Cow::Borrowed("OECD DAC Guidelines on Helping Prevent"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OECD_DAC_CPDC: Organisation = Organisation {
    id: Id(Cow::Borrowed("oecd-dac-cpdc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DAC Network on Conflict, Peace and Development Co-operation")),
        Printed(Cow::Borrowed("DAC CPDC Network")),
        Printed(Cow::Borrowed("DAC Network on Conflict Peace and Development Co-operation")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("CPDC")),
    ])),
    kind: OrganisationKind::Network,
    parent: Some(Id(Cow::Borrowed("oecd-dac"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Experts of the UN system take part."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(246), last: Count(246) },
                    headings: List(Cow::Borrowed(&[
                        Count(244),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("including the UN system"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Its experts take part."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(246), last: Count(246) },
                    headings: List(Cow::Borrowed(&[
                        Count(244),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("EC, IMF and World Bank"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("imf"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Its experts take part."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(246), last: Count(246) },
                    headings: List(Cow::Borrowed(&[
                        Count(244),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("EC, IMF and World Bank"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Its experts take part."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(246), last: Count(246) },
                    headings: List(Cow::Borrowed(&[
                        Count(244),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("IMF and World Bank"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To define and develop approaches held in common for helping to prevent conflict.")),
        Prose(Cow::Borrowed("To define and develop approaches held in common for supporting peace.")),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Serves as the forum where experts in conflict prevention and peacebuilding from across the world come together.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Its experts come from development agencies, bilateral and multilateral.")),
        Prose(Cow::Borrowed("It is a subsidiary group of the DAC.")),
        Prose(Cow::Borrowed("It has a task team on security system reform.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1813), last: Count(1813) },
            anchor: Some(Printed(Cow::Borrowed("for DAC CPDC Network"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(244), last: Count(244) },
            anchor: Some(Printed(Cow::Borrowed("The DAC Network on Conflict, Peace and Development Co-operation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(246), last: Count(246) },
            anchor: Some(Printed(Cow::Borrowed("The CPDC is the international forum"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(248), last: Count(248) },
            anchor: Some(Printed(Cow::Borrowed("The CPDC is a subsidiary group"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(248), last: Count(248) },
            anchor: Some(Printed(Cow::Borrowed("has a Security System Reform Task Team"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(246), last: Count(246) },
            anchor: Some(Printed(Cow::Borrowed("from bilateral and multilateral development agencies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(246), last: Count(246) },
            anchor: Some(Printed(Cow::Borrowed("international forum that brings together conflict prevention"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(248), last: Count(248) },
            headings: List(Cow::Borrowed(&[
                Count(244),
            ])),
            anchor: Some(Printed(Cow::Borrowed("define and develop common approaches to help prevent conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1609), last: Count(1609) },
            anchor: Some(Printed(Cow::Borrowed("DAC Network on Conflict Peace and Development Co-operation (CPDC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1609), last: Count(1609) },
            anchor: Some(Printed(Cow::Borrowed("OECD DAC Network on Conflict Peace"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1771), last: Count(1771) },
            anchor: Some(Printed(Cow::Borrowed("as CPDC work on the evaluation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OECD_DAC_FSG: Organisation = Organisation {
    id: Id(Cow::Borrowed("oecd-dac-fsg"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DAC Fragile States Group")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("FSG")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("oecd-dac"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(363), last: Count(363) },
            anchor: Some(Printed(Cow::Borrowed("DAC Fragile States Group (FSG)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(363), last: Count(363) },
            anchor: Some(Printed(Cow::Borrowed("DAC Fragile States Group (FSG)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(363), last: Count(363) },
            anchor: Some(Printed(Cow::Borrowed("DAC Fragile States Group (FSG)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OECD_DAC_SSR_TASK_TEAM: Organisation = Organisation {
    id: Id(Cow::Borrowed("oecd-dac-ssr-task-team"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security System Reform Task Team")),
        Printed(Cow::Borrowed("OECD Task Team on SSR")),
        Printed(Cow::Borrowed("SSR Task Team")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("oecd-dac-cpdc"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1813), last: Count(1813) },
            anchor: Some(Printed(Cow::Borrowed("Head of OECD Task Team on SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1813), last: Count(1813) },
            anchor: Some(Printed(Cow::Borrowed("Task Team on SSR for DAC CPDC Network"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(248), last: Count(248) },
            anchor: Some(Printed(Cow::Borrowed("has a Security System Reform Task Team"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(248), last: Count(248) },
            anchor: Some(Printed(Cow::Borrowed("The CPDC is a subsidiary group"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1789), last: Count(1789) },
            anchor: Some(Printed(Cow::Borrowed("The SSR Task Team is currently"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Organisation for Security and Cooperation in Europe")),
        Printed(Cow::Borrowed("Organization for Security and Cooperation in Europe")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Cooperates with several UN agencies, more intensely of late."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(467), last: Count(467) },
                    headings: List(Cow::Borrowed(&[
                        Count(465),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Cooperation between the OSCE and the various UN agencies"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("unhcr"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Cooperates in Kyrgyzstan."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(467), last: Count(467) },
                    headings: List(Cow::Borrowed(&[
                        Count(465),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("UNHCR in Kyrgyzstan"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Programmes, key: Cow::Borrowed("envsec"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Cooperates in the Caucasus."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(467), last: Count(467) },
                    headings: List(Cow::Borrowed(&[
                        Count(465),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("UNDP through the ENVSEC programme in the Caucasus"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Documents, key: Cow::Borrowed("osce-undp-salw-mou"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Cooperates on projects against small arms."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(467), last: Count(467) },
                    headings: List(Cow::Borrowed(&[
                        Count(465),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the MOU on the implementation of SALW-related projects"))),
                    inferred: Some(Prose(Cow::Borrowed("The memorandum stands in the same brackets, after 'UNDP through'."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Close work, above all in South-Eastern Europe, more and more in other regions too."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    headings: List(Cow::Borrowed(&[
                        Count(465),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The OSCE works closely with the European Union"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Many of the fields shared with the EU; the work has become more operational."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    headings: List(Cow::Borrowed(&[
                        Count(465),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("interaction with the Council of Europe has become more operational"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Programmes, key: Cow::Borrowed("ohrid-process"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Strategies for integrated border management in South-Eastern Europe."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    headings: List(Cow::Borrowed(&[
                        Count(465),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("cooperation with both the EU and NATO"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Programmes, key: Cow::Borrowed("ohrid-process"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Strategies for integrated border management in South-Eastern Europe."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    headings: List(Cow::Borrowed(&[
                        Count(465),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("cooperation with both the EU and NATO"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Programmes, key: Cow::Borrowed("ohrid-process"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Strategies for integrated border management in South-Eastern Europe."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    headings: List(Cow::Borrowed(&[
                        Count(465),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("as well as with the Stability Pact"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Support to reform and governance; security for OSCE operations."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(471), last: Count(471) },
                    headings: List(Cow::Borrowed(&[
                        Count(465),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Cooperation with NATO continues"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::Succeeds,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("csce"), scope: PhantomData },
            date: Some(Date(Cow::Borrowed("1994"))),
            note: Some(Prose(Cow::Borrowed("The forum became the organisation."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1488), last: Count(1488) },
                    anchor: Some(Printed(Cow::Borrowed("at the Budapest Summit in 1994"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Started,
            date: Some(Date(Cow::Borrowed("1975"))),
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("As the CSCE."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1488), last: Count(1488) },
                    anchor: Some(Printed(Cow::Borrowed("began in 1975 as the CSCE"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Renamed,
            date: Some(Date(Cow::Borrowed("1994"))),
            status: Status::Done,
            at: Some(Id(Cow::Borrowed("budapest-summit-1994"), PhantomData)),
            note: Some(Prose(Cow::Borrowed("From a forum into a permanent organisation for security."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1488), last: Count(1488) },
                    anchor: Some(Printed(Cow::Borrowed("transformed into a permanent security organization"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Preventing conflict is at the core of its mandate.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It is a permanent organisation for security.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(139), last: Count(139) },
            anchor: Some(Printed(Cow::Borrowed("Organisation for Security and Cooperation in Europe (OSCE)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(192), last: Count(192) },
            anchor: Some(Printed(Cow::Borrowed("both (e.g., OSCE)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("For the EU and the OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            anchor: Some(Printed(Cow::Borrowed("the OSCE presences"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("Organisation for Security and Cooperation in Europe (OSCE)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            anchor: Some(Printed(Cow::Borrowed("Secretary General of the OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            anchor: Some(Printed(Cow::Borrowed("The OSCE is involved extensively"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            anchor: Some(Printed(Cow::Borrowed("The OSCE is involved extensively"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(438), last: Count(438) },
            anchor: Some(Printed(Cow::Borrowed("conflict-prevention role at the core of the OSCE mandate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("UN Mission in Kosovo, the OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1179), last: Count(1179) },
            anchor: Some(Printed(Cow::Borrowed("ECOWAS and OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1179), last: Count(1179) },
            anchor: Some(Printed(Cow::Borrowed("ECOWAS and OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1209), last: Count(1209) },
            anchor: Some(Printed(Cow::Borrowed("both (e.g., OSCE)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1484), last: Count(1484) },
            anchor: Some(Printed(Cow::Borrowed("ORGANIZATION FOR SECURITY AND COOPERATION IN EUROPE (OSCE)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1488), last: Count(1488) },
            anchor: Some(Printed(Cow::Borrowed("The OSCE, which began"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1488), last: Count(1488) },
            anchor: Some(Printed(Cow::Borrowed("transformed into a permanent security organization"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE_CENTRE_BISHKEK: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce-centre-bishkek"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Centre in Bishkek")),
        Printed(Cow::Borrowed("OSCE Centre")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("osce"), PhantomData)),
    seat: Some(Id(Cow::Borrowed("bishkek"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kyrgyzstan"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(440), last: Count(440) },
            anchor: Some(Printed(Cow::Borrowed("The Centre in Bishkek also organised"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(433), last: Count(433) },
            anchor: Some(Printed(Cow::Borrowed("In Kyrgyzstan the OSCE Centre implements"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(433), last: Count(433) },
            anchor: Some(Printed(Cow::Borrowed("In Kyrgyzstan the OSCE Centre implements"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(440), last: Count(440) },
            anchor: Some(Printed(Cow::Borrowed("The Centre in Bishkek also organised"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("seat")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE_CHAIRMANSHIP: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce-chairmanship"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE Chairmanship")),
        Printed(Cow::Borrowed("Belgian Chairmanship")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("osce"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ChairedBy,
            to: Ref { collection: Collection::Places, key: Cow::Borrowed("spain"), scope: PhantomData },
            date: Some(Date(Cow::Borrowed("2007"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    anchor: Some(Printed(Cow::Borrowed("Spanish OSCE Chairmanship of 2007"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::ChairedBy,
            to: Ref { collection: Collection::Places, key: Cow::Borrowed("belgium"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Belgium holds the chair at the time of the speech."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(447), last: Count(447) },
                    anchor: Some(Printed(Cow::Borrowed("The Belgian Chairmanship has made"))),
                    inferred: Some(Prose(Cow::Borrowed("'Belgian Chairmanship' is read as: Belgium is in the chair."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(143), last: Count(143) },
            anchor: Some(Printed(Cow::Borrowed("the Spanish OSCE Chairmanship of 2007"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(447), last: Count(447) },
            anchor: Some(Printed(Cow::Borrowed("The Belgian Chairmanship has made"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(447), last: Count(447) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Belgian Chairmanship has made"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The chairmanship meant is that of the OSCE, of which the speech treats."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE_CPC: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce-cpc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE Conflict Prevention Centre")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("CPC")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("osce"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1832), last: Count(1832) },
            anchor: Some(Printed(Cow::Borrowed("OSCE Conflict Prevention Centre"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(371), last: Count(371) },
            anchor: Some(Printed(Cow::Borrowed("OSCE Conflict Prevention Centre (CPC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(371), last: Count(371) },
            anchor: Some(Printed(Cow::Borrowed("OSCE Conflict Prevention Centre (CPC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(371), last: Count(371) },
            anchor: Some(Printed(Cow::Borrowed("OSCE Conflict Prevention Centre (CPC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE_FPN: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce-fpn"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE SSG/R Focal Points Network")),
    ])),
    kind: OrganisationKind::Network,
    parent: Some(Id(Cow::Borrowed("osce"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(165), last: Count(165) },
            anchor: Some(Printed(Cow::Borrowed("auspices of the OSCE SSG/R Focal Points Network"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE_MISSION_BIH: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce-mission-bih"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE presences in Bosnia and Herzegovina")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("osce"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bosnia-and-herzegovina"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            anchor: Some(Printed(Cow::Borrowed("OSCE presences in Bosnia and Herzegovina and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE_MISSION_KOSOVO: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce-mission-kosovo"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE mission in Kosovo")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("osce"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::MemberOf,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmik"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("In structure it is a part of that mission: its pillar for building institutions."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(467), last: Count(467) },
                    anchor: Some(Printed(Cow::Borrowed("part of the UN mission as its institution-building pillar"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            anchor: Some(Printed(Cow::Borrowed("The OSCE mission in Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            anchor: Some(Printed(Cow::Borrowed("The OSCE mission in Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE_MISSION_MOLDOVA: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce-mission-moldova"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE mission in Moldova")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("osce"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("moldova"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(420), last: Count(420) },
            anchor: Some(Printed(Cow::Borrowed("in Moldova, the mission is currently"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Printed as 'in Moldova, the mission'; the section is about OSCE field operations."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(420), last: Count(420) },
            headings: List(Cow::Borrowed(&[
                Count(400),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in Moldova, the mission is currently"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE_MISSION_SERBIA: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce-mission-serbia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE mission in Serbia")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("osce"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("serbia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("the OSCE mission in Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            anchor: Some(Printed(Cow::Borrowed("OSCE presences in Bosnia and Herzegovina and Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE_PA: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce-pa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Parliamentary Assembly of the OSCE")),
        Printed(Cow::Borrowed("OSCE Parliamentary Assembly")),
    ])),
    kind: OrganisationKind::Parliament,
    parent: Some(Id(Cow::Borrowed("osce"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("Through the Parliamentary Assembly of the OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(396), last: Count(396) },
            anchor: Some(Printed(Cow::Borrowed("jointly with the OSCE Parliamentary Assembly"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(396), last: Count(396) },
            anchor: Some(Printed(Cow::Borrowed("jointly with the OSCE Parliamentary Assembly"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE_PROJECT_COORDINATOR_UKRAINE: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce-project-coordinator-ukraine"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Project Co-ordinator")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("osce"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(419), last: Count(419) },
            anchor: Some(Printed(Cow::Borrowed("The Project Co-ordinator, together with NATO"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(419), last: Count(419) },
            headings: List(Cow::Borrowed(&[
                Count(400),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Support to the Ukrainian government"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The co-ordinator is named under OSCE field operations, in the point on Ukraine."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE_SECRETARIAT: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce-secretariat"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Secretariat")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("osce"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(161), last: Count(161) },
            headings: List(Cow::Borrowed(&[
                Count(139),
            ])),
            anchor: Some(Printed(Cow::Borrowed("through its Secretariat, institutions and field operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const OSCE_SSGR_FRIENDS: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce-ssgr-friends"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE Group of Friends of SSG/R")),
        Printed(Cow::Borrowed("Group of Friends")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("GoF")),
    ])),
    kind: OrganisationKind::InformalGroup,
    parent: Some(Id(Cow::Borrowed("osce"), PhantomData)),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("2014-06"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
                Ref { collection: Collection::Places, key: Cow::Borrowed("switzerland"), scope: PhantomData },
                Ref { collection: Collection::Places, key: Cow::Borrowed("serbia"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(163), last: Count(163) },
                    anchor: Some(Printed(Cow::Borrowed("founded by Slovakia, Switzerland and Serbia"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Give participating states an informal place to talk about how reform and governance of the security sector develop within the OSCE.")),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Lets participating states share ideas on current work for governance and reform of the sector.")),
        Prose(Cow::Borrowed("Lets participating states share experience from that work.")),
        Prose(Cow::Borrowed("Lets participating states share proposals for that work.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Its members come from all regions of the OSCE.")),
        Prose(Cow::Borrowed("Partners for Co-operation are among its members.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(163), last: Count(163) },
            anchor: Some(Printed(Cow::Borrowed("OSCE Group of Friends of SSG/R was founded"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(163), last: Count(163) },
            anchor: Some(Printed(Cow::Borrowed("through the Group of Friends, can contribute"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(163), last: Count(163) },
            anchor: Some(Printed(Cow::Borrowed("The aim of the GoF is"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(163), last: Count(163) },
            anchor: Some(Printed(Cow::Borrowed("informal platform for participating States"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(163), last: Count(163) },
            anchor: Some(Printed(Cow::Borrowed("members from all OSCE regions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const PACE: Organisation = Organisation {
    id: Id(Cow::Borrowed("pace"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Parliamentary Assembly")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PACE")),
    ])),
    kind: OrganisationKind::Parliament,
    parent: Some(Id(Cow::Borrowed("council-of-europe"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1286), last: Count(1286) },
            anchor: Some(Printed(Cow::Borrowed("its Parliamentary Assembly (PACE)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const PATTEN_COMMISSION: Organisation = Organisation {
    id: Id(Cow::Borrowed("patten-commission"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("international commission")),
    ])),
    kind: OrganisationKind::Committee,
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ChairedBy,
            to: Ref { collection: Collection::People, key: Cow::Borrowed("christopher-patten"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("led by him"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(634), last: Count(634) },
                    anchor: Some(Printed(Cow::Borrowed("international commission led by former British politician"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("northern-ireland"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(634), last: Count(634) },
            anchor: Some(Printed(Cow::Borrowed("an international commission led by former British politician"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(634), last: Count(634) },
            anchor: Some(Printed(Cow::Borrowed("In Northern Ireland, for instance, an international commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const PFP_TRAINING_CENTRE_SLOVAKIA: Organisation = Organisation {
    id: Id(Cow::Borrowed("pfp-training-centre-slovakia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Partnership for Peace training centre")),
    ])),
    kind: OrganisationKind::Institute,
    seat: Some(Id(Cow::Borrowed("northern-slovakia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            anchor: Some(Printed(Cow::Borrowed("Partnership for Peace training centre in northern Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("seat")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const RACVIAC: Organisation = Organisation {
    id: Id(Cow::Borrowed("racviac"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("RACVIAC")),
    ])),
    kind: OrganisationKind::Institute,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1552), last: Count(1552) },
            anchor: Some(Printed(Cow::Borrowed("Initiative (with RACVIAC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const RAZUMKOV_CENTRE: Organisation = Organisation {
    id: Id(Cow::Borrowed("razumkov-centre"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Razumkov Centre")),
    ])),
    kind: OrganisationKind::NonGovernmental,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            headings: List(Cow::Borrowed(&[
                Count(47),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in cooperation with the Razumkov Centre"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const REGIONAL_ECONOMIC_COMMUNITIES: Organisation = Organisation {
    id: Id(Cow::Borrowed("regional-economic-communities"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Regional Economic Communities")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("RECs")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("Regional Economic Communities (RECs)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("Regional Economic Communities (RECs)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const RESOLUTE_SUPPORT: Organisation = Organisation {
    id: Id(Cow::Borrowed("resolute-support"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Resolute Support Mission")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("nato"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("afghanistan"), PhantomData),
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Train the Afghan national defence and security forces.")),
        Prose(Cow::Borrowed("Advise the Afghan national defence and security forces.")),
        Prose(Cow::Borrowed("Assist the Afghan national defence and security forces.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            anchor: Some(Printed(Cow::Borrowed("NATO’s mission in Afghanistan (Resolute Support Mission)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            anchor: Some(Printed(Cow::Borrowed("“train, advise and assist” the Afghan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const SERBIA_AND_MONTENEGRO_MOD: Organisation = Organisation {
    id: Id(Cow::Borrowed("serbia-and-montenegro-mod"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ministry of defence")),
    ])),
    kind: OrganisationKind::Ministry,
    state: Some(Id(Cow::Borrowed("serbia-and-montenegro"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("institutional reforms of the ministry of defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("ministry of defence (e.g., Serbia and Montenegro)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const SERBIA_MOD: Organisation = Organisation {
    id: Id(Cow::Borrowed("serbia-mod"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ministry of Defence")),
    ])),
    kind: OrganisationKind::Ministry,
    state: Some(Id(Cow::Borrowed("serbia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1104), last: Count(1104) },
            anchor: Some(Printed(Cow::Borrowed("in the Ministry of Defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1104), last: Count(1104) },
            anchor: Some(Printed(Cow::Borrowed("Also in Serbia, UNDP supported"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const SLOVAKIA_ARMED_FORCES: Organisation = Organisation {
    id: Id(Cow::Borrowed("slovakia-armed-forces"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Slovak Armed Forces")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("slovakia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(152), last: Count(152) },
            anchor: Some(Printed(Cow::Borrowed("reform of Slovak Armed Forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const SLOVAKIA_DEFENCE_MINISTER: Organisation = Organisation {
    id: Id(Cow::Borrowed("slovakia-defence-minister"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Minister of Defence of the Slovak Republic")),
        Printed(Cow::Borrowed("Defence Minister")),
    ])),
    kind: OrganisationKind::StateBody,
    parent: Some(Id(Cow::Borrowed("slovakia-mod"), PhantomData)),
    state: Some(Id(Cow::Borrowed("slovakia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1807), last: Count(1807) },
            anchor: Some(Printed(Cow::Borrowed("on behalf of the Minister of Defence of the Slovak Republic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(152), last: Count(152) },
            anchor: Some(Printed(Cow::Borrowed("the Defence Minister is not with us today"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const SLOVAKIA_MFA: Organisation = Organisation {
    id: Id(Cow::Borrowed("slovakia-mfa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ministry of Foreign Affairs of Slovakia")),
    ])),
    kind: OrganisationKind::Ministry,
    state: Some(Id(Cow::Borrowed("slovakia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1805), last: Count(1805) },
            anchor: Some(Printed(Cow::Borrowed("Ministry of Foreign Affairs of Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("the Slovak Ministries of Foreign Affairs and Defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1805), last: Count(1805) },
            anchor: Some(Printed(Cow::Borrowed("Ministry of Foreign Affairs of Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const SLOVAKIA_MFA_UN_DEPARTMENT: Organisation = Organisation {
    id: Id(Cow::Borrowed("slovakia-mfa-un-department"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Department")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("slovakia-mfa"), PhantomData)),
    state: Some(Id(Cow::Borrowed("slovakia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1805), last: Count(1805) },
            anchor: Some(Printed(Cow::Borrowed("UN Department, Ministry of Foreign Affairs of Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1846), last: Count(1846) },
            anchor: Some(Printed(Cow::Borrowed("UN Department, Ministry of Foreign Affairs of Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const SLOVAKIA_MILITARY_ACADEMIES: Organisation = Organisation {
    id: Id(Cow::Borrowed("slovakia-military-academies"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("two Slovak military academies")),
    ])),
    kind: OrganisationKind::Institute,
    state: Some(Id(Cow::Borrowed("slovakia"), PhantomData)),
    seat: Some(Id(Cow::Borrowed("liptovsky-mikulas"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(152), last: Count(152) },
            anchor: Some(Printed(Cow::Borrowed("the two Slovak military academies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(152), last: Count(152) },
            anchor: Some(Printed(Cow::Borrowed("both located in Liptovský Mikuláš"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("seat")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const SLOVAKIA_MOD: Organisation = Organisation {
    id: Id(Cow::Borrowed("slovakia-mod"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ministry of Defence of the Slovak Republic")),
        Printed(Cow::Borrowed("Ministry of Defence of Slovakia")),
        Printed(Cow::Borrowed("Defence Ministry")),
    ])),
    kind: OrganisationKind::Ministry,
    state: Some(Id(Cow::Borrowed("slovakia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(18), last: Count(18) },
            anchor: Some(Printed(Cow::Borrowed("Ministry of Defence of the Slovak Republic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("the Slovak Ministries of Foreign Affairs and Defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(148), last: Count(148) },
            anchor: Some(Printed(Cow::Borrowed("Ministry of Defence of the Slovak Republic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1839), last: Count(1839) },
            anchor: Some(Printed(Cow::Borrowed("Ministry of Defence of Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            anchor: Some(Printed(Cow::Borrowed("the Defence Ministry's experts"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const SLOVAKIA_MOD_DEFENCE_POLICY_DEPARTMENT: Organisation = Organisation {
    id: Id(Cow::Borrowed("slovakia-mod-defence-policy-department"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Department of Defence Policy, International Relations and Legislation")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("slovakia-mod"), PhantomData)),
    state: Some(Id(Cow::Borrowed("slovakia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(748), last: Count(748) },
            anchor: Some(Printed(Cow::Borrowed("Department of Defence Policy, International Relations and Legislation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const SLOVAKIA_MOD_SECURITY_DEFENCE_POLICY_DIVISION: Organisation = Organisation {
    id: Id(Cow::Borrowed("slovakia-mod-security-defence-policy-division"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security & Defence Policy Division")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("slovakia-mod"), PhantomData)),
    state: Some(Id(Cow::Borrowed("slovakia"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1839), last: Count(1839) },
            anchor: Some(Printed(Cow::Borrowed("Security & Defence Policy Division, Ministry of Defence of Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const SRSG_DR_CONGO: Organisation = Organisation {
    id: Id(Cow::Borrowed("srsg-dr-congo"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Secretary-General's Special Representative to Congo")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-secretary-general"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::Serves,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1111), last: Count(1111) },
                    anchor: Some(Printed(Cow::Borrowed("the Secretary-General's Special Representative"))),
                    inferred: Some(Prose(Cow::Borrowed("A special representative acts for the one represented."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1111), last: Count(1111) },
            anchor: Some(Printed(Cow::Borrowed("the Secretary-General's Special Representative to Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1111), last: Count(1111) },
            anchor: Some(Printed(Cow::Borrowed("the Secretary-General's Special Representative to Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const STABILITY_PACT: Organisation = Organisation {
    id: Id(Cow::Borrowed("stability-pact"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Stability Pact for South Eastern Europe")),
        Printed(Cow::Borrowed("Stability Pact")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Proposed,
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("The EU took the initiative."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1524), last: Count(1524) },
                    anchor: Some(Printed(Cow::Borrowed("at the EU's initiative"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1999-06-10"))),
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("On the initiative of the EU."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1524), last: Count(1524) },
                    anchor: Some(Printed(Cow::Borrowed("created on 10 June 1999"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To put a comprehensive, long-term strategy of preventing conflict in South Eastern Europe where until then crises had been met as they came.")),
    ])),
    mandated_by: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("stability-pact-founding-document"), PhantomData),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It has three working tables.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(232), last: Count(232) },
            headings: List(Cow::Borrowed(&[
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Stability Pact for South Eastern Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(192), last: Count(192) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., Stability Pact)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            anchor: Some(Printed(Cow::Borrowed("as well as with the Stability Pact"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
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
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1209), last: Count(1209) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., Stability Pact)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1524), last: Count(1524) },
            anchor: Some(Printed(Cow::Borrowed("The Stability Pact for South Eastern Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1526), last: Count(1526) },
            anchor: Some(Printed(Cow::Borrowed("The Stability Pact has"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1526), last: Count(1526) },
            anchor: Some(Printed(Cow::Borrowed("has three working tables"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1524), last: Count(1524) },
            anchor: Some(Printed(Cow::Borrowed("to replace the then prevailing reactive crisis intervention approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1524), last: Count(1524) },
            anchor: Some(Printed(Cow::Borrowed("In the founding document"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandated_by")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const STABILITY_PACT_SUB_TABLE_DEFENCE_SSR: Organisation = Organisation {
    id: Id(Cow::Borrowed("stability-pact-sub-table-defence-ssr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Defence and Security Sector Reform")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("stability-pact-working-table-3"), PhantomData)),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Deals with issues of defence.")),
        Prose(Cow::Borrowed("Deals with issues of security sector reform.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It is the second of the two sub-tables of Working Table III.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1526), last: Count(1526) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the second one with Defence and Security Sector Reform issues"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("functions")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const STABILITY_PACT_SUB_TABLE_JUSTICE_HOME_AFFAIRS: Organisation = Organisation {
    id: Id(Cow::Borrowed("stability-pact-sub-table-justice-home-affairs"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Justice and Home Affairs")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("stability-pact-working-table-3"), PhantomData)),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Deals with justice and home affairs.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It is the first of the two sub-tables of Working Table III.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1526), last: Count(1526) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The first one deals with Justice and Home Affairs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("functions")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const STABILITY_PACT_WORKING_TABLE_3: Organisation = Organisation {
    id: Id(Cow::Borrowed("stability-pact-working-table-3"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Working Table III")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("stability-pact"), PhantomData)),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To help make the security environment of South Eastern Europe stable.")),
        Prose(Cow::Borrowed("To promote cooperation in the region against organised crime.")),
        Prose(Cow::Borrowed("To promote cooperation in the region against corruption.")),
        Prose(Cow::Borrowed("To promote cooperation in the region on issues of migration.")),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Deals with questions of internal security.")),
        Prose(Cow::Borrowed("Deals with questions of external security.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It has two sub-tables.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1526), last: Count(1526) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Working Table III deals with"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1526), last: Count(1526) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("questions of both internal and external security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1526), last: Count(1526) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("support the establishment of a stable security environment"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1526), last: Count(1526) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("to promote regional cooperation in fighting organised crime"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1526), last: Count(1526) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in dealing with migration issues"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1526), last: Count(1526) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("divided into two sub-tables"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const TURKMENISTAN_STATE_BORDER_SERVICE: Organisation = Organisation {
    id: Id(Cow::Borrowed("turkmenistan-state-border-service"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("State Border Service")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("turkmenistan"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(434), last: Count(434) },
            anchor: Some(Printed(Cow::Borrowed("State Border and State Customs Service officials"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Both services share the last word: 'State Border and State Customs Service'."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(434), last: Count(434) },
            anchor: Some(Printed(Cow::Borrowed("In Uzbekistan and in Turkmenistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const TURKMENISTAN_STATE_CUSTOMS_SERVICE: Organisation = Organisation {
    id: Id(Cow::Borrowed("turkmenistan-state-customs-service"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("State Customs Service")),
    ])),
    kind: OrganisationKind::StateBody,
    state: Some(Id(Cow::Borrowed("turkmenistan"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(434), last: Count(434) },
            anchor: Some(Printed(Cow::Borrowed("State Border and State Customs Service officials"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Both services share the last word: 'State Border and State Customs Service'."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(434), last: Count(434) },
            anchor: Some(Printed(Cow::Borrowed("In Uzbekistan and in Turkmenistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UK_SSDAT: Organisation = Organisation {
    id: Id(Cow::Borrowed("uk-ssdat"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Sector Development Advisory Team")),
    ])),
    kind: OrganisationKind::StateBody,
    state: Some(Id(Cow::Borrowed("united-kingdom"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(636), last: Count(636) },
            anchor: Some(Printed(Cow::Borrowed("Security Sector Development Advisory Team"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(636), last: Count(636) },
            anchor: Some(Printed(Cow::Borrowed("British Government's Security Sector Development Advisory Team"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UKRAINE_ARMED_FORCES: Organisation = Organisation {
    id: Id(Cow::Borrowed("ukraine-armed-forces"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ukrainian armed forces")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("ukraine"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("trainings to the Ukrainian armed forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UKRAINE_BORDER_GUARD_SERVICE: Organisation = Organisation {
    id: Id(Cow::Borrowed("ukraine-border-guard-service"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Border Guard Service")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("ukraine"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(22), last: Count(22) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("National Guard, Border Guard Service"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Helps to carry out reform of defence and of the security sector.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("National Guard, Border Guard Service"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ministries and agencies engaged in implementing defence and security sector reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UKRAINE_MFA: Organisation = Organisation {
    id: Id(Cow::Borrowed("ukraine-mfa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ministry of Foreign Affairs")),
    ])),
    kind: OrganisationKind::Ministry,
    state: Some(Id(Cow::Borrowed("ukraine"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(22), last: Count(22) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Ministries of Foreign Affairs and Defence"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Helps to carry out reform of defence and of the security sector.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Ministries of Foreign Affairs and Defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text prints both ministries together in the plural; the name is made singular."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ministries and agencies engaged in implementing defence and security sector reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UKRAINE_MOD: Organisation = Organisation {
    id: Id(Cow::Borrowed("ukraine-mod"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ministry of Defence")),
    ])),
    kind: OrganisationKind::Ministry,
    state: Some(Id(Cow::Borrowed("ukraine"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(22), last: Count(22) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Ministries of Foreign Affairs and Defence"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Helps to carry out reform of defence and of the security sector.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Ministries of Foreign Affairs and Defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The text prints both ministries together in the plural; the name is made singular."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ministries and agencies engaged in implementing defence and security sector reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UKRAINE_NATIONAL_GUARD: Organisation = Organisation {
    id: Id(Cow::Borrowed("ukraine-national-guard"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("National Guard")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("ukraine"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(22), last: Count(22) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the National Guard, Border Guard Service"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Helps to carry out reform of defence and of the security sector.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the National Guard, Border Guard Service"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ministries and agencies engaged in implementing defence and security sector reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UKRAINE_NSDC: Organisation = Organisation {
    id: Id(Cow::Borrowed("ukraine-nsdc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("National Security and Defence Council")),
    ])),
    kind: OrganisationKind::StateBody,
    state: Some(Id(Cow::Borrowed("ukraine"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(22), last: Count(22) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the National Security and Defence Council"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Helps to carry out reform of defence and of the security sector.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the National Security and Defence Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ministries and agencies engaged in implementing defence and security sector reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UKRAINE_SECURITY_SERVICE: Organisation = Organisation {
    id: Id(Cow::Borrowed("ukraine-security-service"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Service of Ukraine")),
    ])),
    kind: OrganisationKind::StateBody,
    state: Some(Id(Cow::Borrowed("ukraine"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(22), last: Count(22) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Service of Ukraine"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Helps to carry out reform of defence and of the security sector.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Service of Ukraine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ministries and agencies engaged in implementing defence and security sector reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN: Organisation = Organisation {
    id: Id(Cow::Borrowed("un"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("United Nations")),
        Printed(Cow::Borrowed("UN system")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("a mandate that is broad and covers the whole world")),
        Prose(Cow::Borrowed("to maintain international peace and security, its first purpose")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Its mandate is broad and global.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("United Nations Policy Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(32), last: Count(32) },
            anchor: Some(Printed(Cow::Borrowed("United Nations security sector reform agenda"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("The UN SSR policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(202), last: Count(202) },
            anchor: Some(Printed(Cow::Borrowed("such as the EU and the UN"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("UN missions in Somalia (UNSOM)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(39), last: Count(39) },
            anchor: Some(Printed(Cow::Borrowed("the United Nations (UN) system"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(43), last: Count(43) },
            anchor: Some(Printed(Cow::Borrowed("Given its global mandate, universal reach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(154), last: Count(154) },
            anchor: Some(Printed(Cow::Borrowed("help make the United Nations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(118), last: Count(118) },
            anchor: Some(Printed(Cow::Borrowed("within the UN system"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(349), last: Count(349) },
            anchor: Some(Printed(Cow::Borrowed("The UN should strive for coherence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(246), last: Count(246) },
            anchor: Some(Printed(Cow::Borrowed("including the UN system"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(492), last: Count(492) },
            anchor: Some(Printed(Cow::Borrowed("United Nations (UN)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(514), last: Count(514) },
            anchor: Some(Printed(Cow::Borrowed("UN's broad and global mandate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(867), last: Count(867) },
            anchor: Some(Printed(Cow::Borrowed("purpose of the United Nations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            anchor: Some(Printed(Cow::Borrowed("the UN system has"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(863), last: Count(863) },
            anchor: Some(Printed(Cow::Borrowed("UN's broad and global mandate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(863), last: Count(863) },
            headings: List(Cow::Borrowed(&[
                Count(861),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN's broad and global mandate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(867), last: Count(867) },
            headings: List(Cow::Borrowed(&[
                Count(865),
            ])),
            anchor: Some(Printed(Cow::Borrowed("primary purpose of the United Nations is the maintenance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(895), last: Count(895) },
            headings: List(Cow::Borrowed(&[
                Count(893),
            ])),
            anchor: Some(Printed(Cow::Borrowed("bodies of the UN system"))),
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
            anchor: Some(Printed(Cow::Borrowed("principal organs of the United Nations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(895), last: Count(895) },
            headings: List(Cow::Borrowed(&[
                Count(893),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The UN's broad and global mandate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1060), last: Count(1060) },
            anchor: Some(Printed(Cow::Borrowed("Areas of UN support to SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("other United Nations entities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1060), last: Count(1060) },
            anchor: Some(Printed(Cow::Borrowed("Areas of UN support to SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1199), last: Count(1199) },
            anchor: Some(Printed(Cow::Borrowed("those of the UN and its agencies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1737), last: Count(1737) },
            anchor: Some(Printed(Cow::Borrowed("any UN Integrated Mission Planning Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_C34: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-c34"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Special Committee on Peacekeeping Operations")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("un-general-assembly"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            anchor: Some(Printed(Cow::Borrowed("General Assembly's Special Committee on Peacekeeping Operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            anchor: Some(Printed(Cow::Borrowed("The General Assembly's Special Committee"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(817), last: Count(817) },
            anchor: Some(Printed(Cow::Borrowed("Special Committee on Peacekeeping Operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(817), last: Count(817) },
            anchor: Some(Printed(Cow::Borrowed("General Assembly's Special Committee"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
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
            anchor: Some(Printed(Cow::Borrowed("Special Committee on Peacekeeping Operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
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
            anchor: Some(Printed(Cow::Borrowed("*Special Committee on Peacekeeping Operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It is treated under the General Assembly."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_CASA: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-casa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Coordinating Action on Small Arms")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("CASA")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1998"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(875), last: Count(875) },
                    anchor: Some(Printed(Cow::Borrowed("was put into place in 1998"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("to make sure that the UN system deals with the many sides of controlling small arms in a coordinated way")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It is a mechanism of the UN system.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("\"Coordinating Action on Small Arms\" (CASA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("Small Arms\" (CASA) was"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("facets of small arms control in a coordinated manner"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("a mechanism called"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_CIVILIAN_POLICE: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-civilian-police"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN civilian police units")),
    ])),
    kind: OrganisationKind::SecurityForce,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1083), last: Count(1083) },
            anchor: Some(Printed(Cow::Borrowed("UN civilian police units"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1083), last: Count(1083) },
            anchor: Some(Printed(Cow::Borrowed("UN civilian police units"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_COMPENSATION_COMMISSION: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-compensation-commission"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Compensation Commission")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("un-security-council"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(903), last: Count(903) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Compensation Commission, the ICTY"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(903) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Ulterior sub-organs include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_CONGO_MISSION_1960: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-congo-mission-1960"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("1960-1964 mission to Congo")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Started,
            date: Some(Date(Cow::Borrowed("1960"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(869), last: Count(869) },
                    anchor: Some(Printed(Cow::Borrowed("the 1960-1964 mission to Congo"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Ended,
            date: Some(Date(Cow::Borrowed("1964"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(869), last: Count(869) },
                    anchor: Some(Printed(Cow::Borrowed("the 1960-1964 mission to Congo"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("congo"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("the 1960-1964 mission to Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("the 1960-1964 mission to Congo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Given as an example of UN peacekeeping operations."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_CYPRUS_FORCE: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-cyprus-force"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Cypriot interposition force")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Approved,
            date: Some(Date(Cow::Borrowed("1974"))),
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("its mandate"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(869), last: Count(869) },
                    anchor: Some(Printed(Cow::Borrowed("the 1974 mandate for the Cypriot"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("cyprus"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("mandate for the Cypriot interposition force"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("mandate for the Cypriot interposition force"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Given as an example of UN peacekeeping operations; the place is printed as an adjective."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_DDA: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-dda"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Department for Disarmament Affairs")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DDA")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-secretariat"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("unga-first-committee"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Sets norms through it."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(977), last: Count(977) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("General Assembly's First Committee"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-disarmament-commission"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Sets norms through it."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(977), last: Count(977) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the Disarmament Commission"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("conference-on-disarmament"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Sets norms through it."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(977), last: Count(977) },
                    headings: List(Cow::Borrowed(&[
                        Count(975),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the Conference on Disarmament"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmas"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Mine action: consolidating legal norms, mine clearance and help for victims."))),
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
            ..OrganisationLink::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Promote disarmament, of weapons of mass destruction and of conventional weapons.")),
        Prose(Cow::Borrowed("Promote that weapons of mass destruction do not proliferate.")),
        Prose(Cow::Borrowed("Promote that conventional weapons do not proliferate, for instance small arms and land mines.")),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Sets norms through the Disarmament Commission, the First Committee of the General Assembly, the Conference on Disarmament and further bodies.")),
        Prose(Cow::Borrowed("Fosters measures of preventive disarmament, such as building confidence in military matters.")),
        Prose(Cow::Borrowed("Supports DDR programmes after conflict.")),
        Prose(Cow::Borrowed("Serves as the UN's focal point for two important treaties on landmines, the Mine-Ban Convention of 1997 and the Amended Protocol II of 1996.")),
        Prose(Cow::Borrowed("Collects and circulates information on small arms, such as national legislation and national reports.")),
        Prose(Cow::Borrowed("Plans practical UN disarmament measures.")),
        Prose(Cow::Borrowed("Supports practical UN disarmament measures.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("An Under-Secretary General heads it.")),
        Prose(Cow::Borrowed("It runs a Regional Disarmament Branch, which has three offices in the regions.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(975), last: Count(975) },
            headings: List(Cow::Borrowed(&[
                Count(893),
                Count(958),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Department for Disarmament Affairs (DDA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(975), last: Count(975) },
            headings: List(Cow::Borrowed(&[
                Count(893),
                Count(958),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Department for Disarmament Affairs (DDA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It stands under the heading Principal organs (II): Secretariat, line 958."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DDA is headed by an Under-Secretary General"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("operates a Regional Disarmament Branch with three regional offices"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DDA promotes disarmament and non-proliferation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("non-proliferation of weapons of mass destruction"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("conventional weapons such as land mines and small arms"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DDA engages in norm-setting through"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("fostering preventive disarmament measures"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("supports DDR programmes in post-conflict contexts"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("focal point for two important conventions on landmines"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("collection and circulation of small arms-relevant information"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("planning and supporting practical UN disarmament measures"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("the 1997 Mine-Ban Convention and 1996 Amended Protocol II"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_DDA_REGIONAL_DISARMAMENT_BRANCH: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-dda-regional-disarmament-branch"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Regional Disarmament Branch")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-dda"), PhantomData)),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It has three regional offices.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional Disarmament Branch"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("operates a Regional Disarmament Branch"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Regional Disarmament Branch with three regional offices"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_DEFENCE_REFORM_ADVISORY_CAPABILITY: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-defence-reform-advisory-capability"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Defence Reform Advisory Capability")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            status: Status::Proposed,
            note: Some(Prose(Cow::Borrowed("discussed within DPKO"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(970), last: Count(970) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(968),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("creation of a UN Defence Reform Advisory Capability"))),
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
            anchor: Some(Printed(Cow::Borrowed("UN Defence Reform Advisory Capability"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_DISARMAMENT_COMMISSION: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-disarmament-commission"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Disarmament Commission")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ReportsTo,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("A direct reporting line."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(923), last: Count(923) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("It also has direct reporting lines with"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("WFP, the Disarmament Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Disarmament Commission, the Conference"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Disarmament Commission and the International Law Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It stands among bodies of the UN that report to the General Assembly."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_DPA: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-dpa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Department of Political Affairs")),
        Printed(Cow::Borrowed("Department for Political Affairs")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DPA")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-secretariat"), PhantomData)),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Lead in peacebuilding.")),
        Prose(Cow::Borrowed("Lead in promoting democracy.")),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Plays a central part in coordinating the Executive Committee on Peace and Security of the UN.")),
        Prose(Cow::Borrowed("Guides the peacebuilding operations that it leads.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("An Under-Secretary-General heads it.")),
    ])),
    ssr_mandate: Some(SsrMandate::Explicit),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(104), last: Count(104) },
            anchor: Some(Printed(Cow::Borrowed("UNSC, PBC, DPA, DPKO, UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(349), last: Count(349) },
            anchor: Some(Printed(Cow::Borrowed("including DPKO, UNDP, DPA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(349), last: Count(349) },
            anchor: Some(Printed(Cow::Borrowed("including DPKO, UNDP, DPA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            anchor: Some(Printed(Cow::Borrowed("DPA (with its Electoral"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            anchor: Some(Printed(Cow::Borrowed("DPA (with its Electoral"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            anchor: Some(Printed(Cow::Borrowed("Within the UN system, DPA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Department of Political Affairs (DPA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
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
            anchor: Some(Printed(Cow::Borrowed("Department for Political Affairs (DPA)"))),
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
            anchor: Some(Printed(Cow::Borrowed("other UN departments and offices"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The heading of line 997 counts it among the units of the Secretariat."))),
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
                FieldName(Cow::Borrowed("ssr_mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1008), last: Count(1008) },
            headings: List(Cow::Borrowed(&[
                Count(997),
                Count(1005),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Under-Secretary-General for Political Affairs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The title of the office is that of the department."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("lead agency in peacebuilding and democracy promotion"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("central role in coordinating the UN Executive Committee"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("guidance to DPA-led peacebuilding operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1186), last: Count(1186) },
            anchor: Some(Printed(Cow::Borrowed("UNSC, PBC, DPA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1186), last: Count(1186) },
            anchor: Some(Printed(Cow::Borrowed("UNSC, PBC, DPA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_DPKO: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-dpko"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Department of Peacekeeping Operations")),
        Printed(Cow::Borrowed("UN Department for Peacekeeping Operations")),
        Printed(Cow::Borrowed("Peacekeeping Department")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DPKO")),
        Printed(Cow::Borrowed("UNDPKO")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-secretariat"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Keeps contact."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(962), last: Count(962) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("maintains contact with the Security Council"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Prepares the peacekeeping operations of the UN.")),
        Prose(Cow::Borrowed("Manages the peacekeeping operations of the UN.")),
        Prose(Cow::Borrowed("Keeps contact with the Security Council.")),
        Prose(Cow::Borrowed("Keeps contact with troop contributors.")),
        Prose(Cow::Borrowed("Keeps contact with financial donors.")),
        Prose(Cow::Borrowed("Keeps contact with warring factions.")),
        Prose(Cow::Borrowed("Integrates what the UN system contributes to peacekeeping.")),
        Prose(Cow::Borrowed("Supports other UN missions, political and peacebuilding, on matters of the military, police, mine action, logistics and administration.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("An Under-Secretary General heads it.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(191), last: Count(191) },
            anchor: Some(Printed(Cow::Borrowed("UNDP, UNDPKO, World Bank"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(71), last: Count(71) },
            anchor: Some(Printed(Cow::Borrowed("UN Department for Peacekeeping Operations (DPKO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(73), last: Count(73) },
            anchor: Some(Printed(Cow::Borrowed("DPKO, which prepares and manages UN peacekeeping operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1822), last: Count(1822) },
            anchor: Some(Printed(Cow::Borrowed("Department of Peacekeeping Operations (DPKO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(764), last: Count(764) },
            anchor: Some(Printed(Cow::Borrowed("the Peacekeeping Department and UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(349), last: Count(349) },
            anchor: Some(Printed(Cow::Borrowed("including DPKO, UNDP, DPA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(349), last: Count(349) },
            anchor: Some(Printed(Cow::Borrowed("including DPKO, UNDP, DPA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(530), last: Count(530) },
            anchor: Some(Printed(Cow::Borrowed("DPKO and UNDP are the key actors"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(960), last: Count(960) },
            headings: List(Cow::Borrowed(&[
                Count(893),
                Count(958),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Department of Peacekeeping Operations (DPKO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(958), last: Count(960) },
            headings: List(Cow::Borrowed(&[
                Count(893),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Principal organs (II): Secretariat"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(962), last: Count(962) },
            headings: List(Cow::Borrowed(&[
                Count(960),
            ])),
            anchor: Some(Printed(Cow::Borrowed("directed by an Under-Secretary General (USG)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(962), last: Count(962) },
            headings: List(Cow::Borrowed(&[
                Count(960),
            ])),
            anchor: Some(Printed(Cow::Borrowed("prepares and manages UN peacekeeping operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(962), last: Count(962) },
            headings: List(Cow::Borrowed(&[
                Count(960),
            ])),
            anchor: Some(Printed(Cow::Borrowed("maintains contact with the Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(962), last: Count(962) },
            headings: List(Cow::Borrowed(&[
                Count(960),
            ])),
            anchor: Some(Printed(Cow::Borrowed("troop contributors, financial donors"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(962), last: Count(962) },
            headings: List(Cow::Borrowed(&[
                Count(960),
            ])),
            anchor: Some(Printed(Cow::Borrowed("financial donors and warring factions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(962), last: Count(962) },
            headings: List(Cow::Borrowed(&[
                Count(960),
            ])),
            anchor: Some(Printed(Cow::Borrowed("integrates the UN system's contributions to peacekeeping"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(962), last: Count(962) },
            headings: List(Cow::Borrowed(&[
                Count(960),
            ])),
            anchor: Some(Printed(Cow::Borrowed("DPKO also provides support on military, police"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1138), last: Count(1138) },
            anchor: Some(Printed(Cow::Borrowed("DPKO is responsible for integrating"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1138), last: Count(1138) },
            anchor: Some(Printed(Cow::Borrowed("DPKO is responsible for integrating"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_DPKO_CHANGE_MANAGEMENT: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-dpko-change-management"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Change Management")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-dpko"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1822), last: Count(1822) },
            anchor: Some(Printed(Cow::Borrowed("Change Management, Department of Peacekeeping Operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_DPKO_CLJAU: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-dpko-cljau"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Criminal Law and Judiciary Advisory Unit")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-dpko-pbps"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Criminal Law and Judiciary Advisory Unit"))),
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
            anchor: Some(Printed(Cow::Borrowed("Criminal Law and Judiciary Advisory Unit"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The unit stands in brackets behind the criminal justice work of PBPS."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_DPKO_MILITARY_DIVISION: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-dpko-military-division"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Military Division")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-dpko"), PhantomData)),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Helps with military contingency planning.")),
        Prose(Cow::Borrowed("Determines the kind of force that a mandate needs.")),
        Prose(Cow::Borrowed("Raises the kind of force that a mandate needs.")),
        Prose(Cow::Borrowed("Raises the forces for DDR mandates that may come.")),
        Prose(Cow::Borrowed("Raises the forces for SSR mandates that may come.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Military Division assists"))),
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
            anchor: Some(Printed(Cow::Borrowed("The Police Division is the only DPKO entity"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It is treated under DPKO."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("assists in military contingency planning"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("determining and generating the kind of force"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("forces necessary for eventual DDR and SSR mandates"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_DPKO_PBPS: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-dpko-pbps"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Peacekeeping Best Practices Section")),
        Printed(Cow::Borrowed("Peacekeeping Best Practices Unit")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PBPS")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-dpko"), PhantomData)),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Hold the main responsibility for issues of strategic policy within DPKO.")),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Is a lead adviser on work related to SSR, such as DDR and criminal justice.")),
        Prose(Cow::Borrowed("Helps plan peacekeeping operations.")),
        Prose(Cow::Borrowed("Helps conduct peacekeeping operations.")),
        Prose(Cow::Borrowed("Helps manage peacekeeping operations.")),
        Prose(Cow::Borrowed("Learns from past experiences and problems.")),
        Prose(Cow::Borrowed("Develops policy material for operations.")),
        Prose(Cow::Borrowed("Passes best practices back to present and coming missions.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Peacekeeping Best Practices Section (PBPS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
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
            anchor: Some(Printed(Cow::Borrowed("DPKO's Peacekeeping Best Practices Unit"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
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
            anchor: Some(Printed(Cow::Borrowed("primary responsibility for strategic policy issues in DPKO"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("lead advisor on SSR-related activities such as DDR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("planning, conduct and management of UN peacekeeping"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("learning from past experiences and problems"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("developing operational policy material"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("transferring best practices back to ongoing and upcoming"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_DPKO_POLICE_DIVISION: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-dpko-police-division"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Police Division")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-dpko"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::Serves,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-police-components"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Gives strategic guidance."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(970), last: Count(970) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(968),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("strategic guidance to the police component"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Guide the police component of peace operations strategically.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Police Division is the only"))),
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
            anchor: Some(Printed(Cow::Borrowed("The Police Division is the only DPKO entity"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
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
            anchor: Some(Printed(Cow::Borrowed("strategic guidance to the police component"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_DPKO_SPC: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-dpko-spc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Standing Police Capacity")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("SPC")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-dpko"), PhantomData)),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Started,
            date: Some(Date(Cow::Borrowed("2007"))),
            status: Status::Planned,
            note: Some(Prose(Cow::Borrowed("its initial operating capability, early in the year"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(970), last: Count(970) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(968),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("which will be launched in early 2007"))),
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
            anchor: Some(Printed(Cow::Borrowed("Standing Police Capacity (SPC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
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
            anchor: Some(Printed(Cow::Borrowed("Standing Police Capacity (SPC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It is treated under DPKO."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_ECOSOC: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-ecosoc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Economic and Social Council")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOSOC")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbc"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("To keep the international community and donors interested in a post-conflict country even once it is out of the headlines."))),
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
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbc"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Close work."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(901), last: Count(901) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("also works closely with ECOSOC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::Elects,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("instraw-executive-board"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Elects the executive board of INSTRAW."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(943), last: Count(943) },
                    headings: List(Cow::Borrowed(&[
                        Count(935),
                        Count(939),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("executive board is elected by"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Be the main forum for economic and social work of the UN.")),
        Prose(Cow::Borrowed("Coordinate the economic and social work of specialised agencies, functional commissions and regional commissions.")),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Has the authority to start or to write studies and reports, on whatever economic, cultural or social issue.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It has ten functional commissions.")),
        Prose(Cow::Borrowed("It has five regional commissions.")),
        Prose(Cow::Borrowed("It has reporting lines to eleven funds and programmes of the UN.")),
        Prose(Cow::Borrowed("Its mandate is broad, and with it ECOSOC takes up over 70 per cent of the UN budget.")),
        Prose(Cow::Borrowed("It has no direct mandate for SSR.")),
    ])),
    ssr_mandate: Some(SsrMandate::None),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            anchor: Some(Printed(Cow::Borrowed("does not have a direct mandate for SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            anchor: Some(Printed(Cow::Borrowed("does not have a direct mandate for SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("ssr_mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(935), last: Count(935) },
            headings: List(Cow::Borrowed(&[
                Count(893),
                Count(897),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Economic and Social Council (ECOSOC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ECOSOC is the principal forum"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("coordinating organ for the economic and social work"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("authority to make or initiate studies and reports"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ten functional commissions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("five regional commissions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("reporting lines to eleven UN funds and programmes"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("With this broad mandate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
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
            anchor: Some(Printed(Cow::Borrowed("ECOSOC has no direct mandate on SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("ssr_mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(937), last: Count(937) },
            headings: List(Cow::Borrowed(&[
                Count(935),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ECOSOC absorbs over 70% of the UN budget"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
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
            anchor: Some(Printed(Cow::Borrowed("ECOSOC has no direct mandate on SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_ECPS: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-ecps"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Executive Committee on Peace and Security")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Coordinates between agencies, at high level.")),
        Prose(Cow::Borrowed("Coordinates between departments, at high level.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN Executive Committee on Peace and Security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a high-level body for interagency and interdepartmental coordination"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_ELECTORAL_ASSISTANCE_UNIT: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-electoral-assistance-unit"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Electoral Assistance Unit")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-dpa"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            anchor: Some(Printed(Cow::Borrowed("with its Electoral Assistance Unit"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            anchor: Some(Printed(Cow::Borrowed("DPA (with its Electoral Assistance Unit)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_FIELD_MISSIONS: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-field-missions"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN missions")),
        Printed(Cow::Borrowed("field missions")),
        Printed(Cow::Borrowed("UN field operations")),
        Printed(Cow::Borrowed("UN peacekeeping operations")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un-security-council"), PhantomData)),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("They are organs subordinate to the Security Council.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(73), last: Count(73) },
            anchor: Some(Printed(Cow::Borrowed("ad hoc activity for UN missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Committees, field missions and also"))),
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
            anchor: Some(Printed(Cow::Borrowed("mandates for UN field operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(962), last: Count(962) },
            headings: List(Cow::Borrowed(&[
                Count(960),
            ])),
            anchor: Some(Printed(Cow::Borrowed("prepares and manages UN peacekeeping operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("are subsidiary organs of the Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
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
            anchor: Some(Printed(Cow::Borrowed("which are subordinate organs of the Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_GENERAL_ASSEMBLY: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-general-assembly"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("General Assembly")),
        Printed(Cow::Borrowed("Assembly")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::Elects,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Elects ten members, for terms of two years."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(901), last: Count(901) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("elected for two-year terms by the General Assembly"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::Elects,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Elects the members that are not permanent."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(923), last: Count(923) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("elects non-permanent Security Council members"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::Elects,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("icj"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Elects the judges, together with the Security Council."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(923), last: Count(923) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("elects, together with the Council, judges"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::Elects,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Appoints the Secretary-General whom the Council recommends."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(952), last: Count(952) },
                    headings: List(Cow::Borrowed(&[
                        Count(950),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("appointed by the General Assembly on the recommendation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Be the main deliberative organ of the UN.")),
        Prose(Cow::Borrowed("Discuss questions of peace and security.")),
        Prose(Cow::Borrowed("Develop international law.")),
        Prose(Cow::Borrowed("Promote human rights.")),
        Prose(Cow::Borrowed("Promote international collaboration in the economy, society, culture, education and health.")),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Proposes a candidate for Secretary-General to the Security Council.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("All member states belong to it.")),
        Prose(Cow::Borrowed("Each member state has one vote.")),
        Prose(Cow::Borrowed("A simple majority decides as a rule.")),
        Prose(Cow::Borrowed("On new admissions a simple majority is not enough.")),
        Prose(Cow::Borrowed("On issues of peace and security a simple majority is not enough.")),
        Prose(Cow::Borrowed("It meets each year, or when the Security Council asks for it.")),
        Prose(Cow::Borrowed("Six committees support its work.")),
        Prose(Cow::Borrowed("It has many special and advisory committees.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            anchor: Some(Printed(Cow::Borrowed("The General Assembly and ECOSOC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(817), last: Count(817) },
            anchor: Some(Printed(Cow::Borrowed("report of the General Assembly's"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(921), last: Count(921) },
            headings: List(Cow::Borrowed(&[
                Count(893),
                Count(897),
            ])),
            anchor: Some(Printed(Cow::Borrowed("General Assembly"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Assembly also elects"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("is the UN's main deliberative organ"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("composed of all member states"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("each of which has one vote"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Decisions require a simple majority"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("except for new admissions and issues"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("issues of peace and security. Its tasks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Assembly meets annually or upon request"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("It features six committees"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a host of special and advisory committees"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("discuss questions relating to peace and security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("to develop international law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("promote human rights and international collaboration"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("economic, social, cultural, educational and health fields"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("proposes a candidate Secretary-General to the Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 31/133"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_GFP: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-gfp"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Global Focal Point (GFP) for Police, Justice and Corrections areas")),
        Printed(Cow::Borrowed("Global Focal Point")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("GFP")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("2012"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(36), last: Count(36) },
                    anchor: Some(Printed(Cow::Borrowed("2012: Establishment of a Global Focal Point"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Encourage an approach to all assistance of the United Nations with police, justice and corrections that is unified and coordinated.")),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Covers police.")),
        Prose(Cow::Borrowed("Covers justice.")),
        Prose(Cow::Borrowed("Covers corrections.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(36), last: Count(36) },
            anchor: Some(Printed(Cow::Borrowed("Global Focal Point (GFP) for Police, Justice and Corrections"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(36), last: Count(36) },
            anchor: Some(Printed(Cow::Borrowed("unified and coordinated approach for overall UN assistance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_HIGH_LEVEL_PANEL: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-high-level-panel"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN High Level Panel on Threats, Challenges and Change")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(276), last: Count(276) },
            anchor: Some(Printed(Cow::Borrowed("UN High Level Panel on Threats, Challenges and Change"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(276), last: Count(276) },
            anchor: Some(Printed(Cow::Borrowed("UN High Level Panel"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_HUMAN_RIGHTS_COUNCIL: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-human-rights-council"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Human Rights Council")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("in the context of the recent reforms of the UN"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(887), last: Count(887) },
                    anchor: Some(Printed(Cow::Borrowed("Human Rights Council in the context of the recent UN reforms"))),
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
            anchor: Some(Printed(Cow::Borrowed("creation of the Human Rights Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(887), last: Count(887) },
            anchor: Some(Printed(Cow::Borrowed("achievement in the UN's policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_MISSIONS_HAITI: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-missions-haiti"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN missions to Haiti")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("haiti"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
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
            lines: Lines { first: Count(1074), last: Count(1074) },
            anchor: Some(Printed(Cow::Borrowed("in UN missions to Haiti"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_OHCHR: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-ohchr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Office of the United Nations High Commissioner for Human Rights")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OHCHR")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-secretariat"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::CreatedBy,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Documents, key: Cow::Borrowed("unga-resolution-48-141"), scope: PhantomData },
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
            ..OrganisationLink::EMPTY
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1994-01-07"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            ])),
            document: Some(Id(Cow::Borrowed("unga-resolution-48-141"), PhantomData)),
            note: Some(Prose(Cow::Borrowed("as a department of the Secretariat"))),
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
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Promote all rights that the UN Charter sets out.")),
        Prose(Cow::Borrowed("Protect all rights that the UN Charter sets out.")),
        Prose(Cow::Borrowed("Promote and protect all rights set out in the international human rights laws and treaties.")),
        Prose(Cow::Borrowed("Prevent violations of human rights.")),
        Prose(Cow::Borrowed("Secure respect for all human rights.")),
        Prose(Cow::Borrowed("Promote international cooperation to protect human rights.")),
        Prose(Cow::Borrowed("Coordinate related work throughout the UN.")),
        Prose(Cow::Borrowed("Strengthen the UN system where human rights are concerned.")),
        Prose(Cow::Borrowed("Streamline the UN system where human rights are concerned.")),
    ])),
    mandated_by: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unga-resolution-48-141"), PhantomData),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It was set up as a department of the Secretariat.")),
        Prose(Cow::Borrowed("It is the central human rights body of the UN.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(887), last: Count(887) },
            anchor: Some(Printed(Cow::Borrowed("The OHCHR provides technical assistance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(887), last: Count(887) },
            anchor: Some(Printed(Cow::Borrowed("The OHCHR provides technical assistance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(989), last: Count(989) },
            headings: List(Cow::Borrowed(&[
                Count(893),
                Count(958),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Office of the United Nations High Commissioner for Human Rights"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(991), last: Count(991) },
            headings: List(Cow::Borrowed(&[
                Count(989),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Office of the United Nations High Commissioner"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(989), last: Count(989) },
            headings: List(Cow::Borrowed(&[
                Count(893),
                Count(958),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Commissioner for Human Rights (OHCHR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
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
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(991), last: Count(991) },
            headings: List(Cow::Borrowed(&[
                Count(989),
            ])),
            anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 48/141 (7 January 1994)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandated_by")),
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
            anchor: Some(Printed(Cow::Borrowed("As the central UN human rights body"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(991), last: Count(991) },
            headings: List(Cow::Borrowed(&[
                Count(989),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mandated to promote and protect all rights"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(991), last: Count(991) },
            headings: List(Cow::Borrowed(&[
                Count(989),
            ])),
            anchor: Some(Printed(Cow::Borrowed("various international human rights laws and treaties"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(991), last: Count(991) },
            headings: List(Cow::Borrowed(&[
                Count(989),
            ])),
            anchor: Some(Printed(Cow::Borrowed("preventing human rights violations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(991), last: Count(991) },
            headings: List(Cow::Borrowed(&[
                Count(989),
            ])),
            anchor: Some(Printed(Cow::Borrowed("securing respect for all human rights"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(991), last: Count(991) },
            headings: List(Cow::Borrowed(&[
                Count(989),
            ])),
            anchor: Some(Printed(Cow::Borrowed("promoting international cooperation to protect human rights"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(991), last: Count(991) },
            headings: List(Cow::Borrowed(&[
                Count(989),
            ])),
            anchor: Some(Printed(Cow::Borrowed("coordinating related activities throughout the United Nations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(991), last: Count(991) },
            headings: List(Cow::Borrowed(&[
                Count(989),
            ])),
            anchor: Some(Printed(Cow::Borrowed("strengthening and streamlining the United Nations system"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_PBC: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-pbc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Peacebuilding Commission")),
        Printed(Cow::Borrowed("Peacebuilding Commission")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PBC")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("un-security-council"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::UnderAuspicesOf,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Joint control with the Security Council."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(901), last: Count(901) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("under joint control with the General Assembly"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Close work."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(901), last: Count(901) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("also works closely with ECOSOC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("To keep the international community and donors interested in a post-conflict country even once it is out of the headlines."))),
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
            ..OrganisationLink::EMPTY
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("2005-12-20"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            document: Some(Id(Cow::Borrowed("unsc-resolution-1645"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(134), last: Count(134) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("In December 2005, the UN Security Council adopted Resolution 1645"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("the creation of the UN Peacebuilding Commission (PBC)"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("act")),
                    ])),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(911), last: Count(911) },
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1645 (20 December 2005)"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("date")),
                        FieldName(Cow::Borrowed("document")),
                    ])),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Founded,
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("created to strengthen the capacity for peacebuilding"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(871), last: Count(871) },
                    anchor: Some(Printed(Cow::Borrowed("decision of the UN to reinforce its peacebuilding capacity"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Develop best practices on matters in which political, military, humanitarian and development actors must work closely together.")),
        Prose(Cow::Borrowed("to improve how relevant actors are coordinated, its main purpose")),
        Prose(Cow::Borrowed("Propose integrated strategies for peacebuilding after conflict.")),
        Prose(Cow::Borrowed("Propose integrated strategies for recovery after conflict.")),
        Prose(Cow::Borrowed("Draw attention to the reconstruction that recovery from conflict calls for.")),
        Prose(Cow::Borrowed("Draw attention to the building of institutions that recovery from conflict calls for.")),
        Prose(Cow::Borrowed("Help develop integrated strategies, so as to lay the ground for development that lasts.")),
    ])),
    mandated_by: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1645"), PhantomData),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It is an intergovernmental body.")),
        Prose(Cow::Borrowed("It is an advisory body.")),
        Prose(Cow::Borrowed("It is under the joint control of the Security Council and the General Assembly.")),
        Prose(Cow::Borrowed("It was newly set up at the time of the paper.")),
    ])),
    ssr_mandate: Some(SsrMandate::Implicit),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("UN Peacebuilding Commission (PBC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(134), last: Count(134) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("creation of the Peacebuilding Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("mandated_by")),
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(134), last: Count(134) },
            anchor: Some(Printed(Cow::Borrowed("in favour of the PBC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(871), last: Count(871) },
            anchor: Some(Printed(Cow::Borrowed("creating a Peacebuilding Commission (PBC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(871), last: Count(871) },
            anchor: Some(Printed(Cow::Borrowed("Peacebuilding Commission (PBC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(871), last: Count(871) },
            anchor: Some(Printed(Cow::Borrowed("improve the coordination among relevant actors"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(871), last: Count(871) },
            anchor: Some(Printed(Cow::Borrowed("an intergovernmental advisory body"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(871), last: Count(871) },
            anchor: Some(Printed(Cow::Borrowed("decision of the UN"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("newly established Peacebuilding Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("are subsidiary organs of the Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
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
                FieldName(Cow::Borrowed("mandated_by")),
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
            anchor: Some(Printed(Cow::Borrowed("Peacebuilding Commission has an implicit SSR agenda"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("ssr_mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("under joint control with the General Assembly"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
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
            anchor: Some(Printed(Cow::Borrowed("proposing integrated strategies for post-conflict peacebuilding"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("focusing attention on the reconstruction"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("institution-building efforts necessary for recovery from conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("lay the foundation for sustainable development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1182), last: Count(1182) },
            anchor: Some(Printed(Cow::Borrowed("DPKO, PBC, UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1182), last: Count(1182) },
            anchor: Some(Printed(Cow::Borrowed("DPKO, PBC, UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_PBSO: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-pbso"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Peacebuilding Support Office")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PBSO")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-sg-executive-office"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::Serves,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbc"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Planned."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1001), last: Count(1001) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("would assist and support the Peacebuilding Commission"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            status: Status::Planned,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
            ])),
            document: Some(Id(Cow::Borrowed("unsc-resolution-1645"), PhantomData)),
            note: Some(Prose(Cow::Borrowed("within the Secretary-General's Executive Office"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1001), last: Count(1001) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("requested the Secretary-General to establish"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Proposed,
            date: Some(Date(Cow::Borrowed("2005-12-20"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            ])),
            document: Some(Id(Cow::Borrowed("unsc-resolution-1645"), PhantomData)),
            note: Some(Prose(Cow::Borrowed("requested of the Secretary-General"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1001), last: Count(1001) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 1645 (20 December 2005) requested"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Assist and support the Peacebuilding Commission.")),
    ])),
    mandated_by: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1645"), PhantomData),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Would gather and process information on what the UN plans in countries for peacebuilding.")),
        Prose(Cow::Borrowed("Would analyse how far UN field missions get towards their short-term and medium-term goals of recovery.")),
        Prose(Cow::Borrowed("Would develop and spread best practices on cross-cutting issues of peacebuilding.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(104), last: Count(104) },
            anchor: Some(Printed(Cow::Borrowed("DPA and/or PBSO on SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Peacebuilding Support Office (PBSO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("within his Executive Office"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
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
                FieldName(Cow::Borrowed("mandated_by")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("would assist and support the Peacebuilding Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("gathering and processing information"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("analysing the progress made by UN field missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("developing and disseminating best practices"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_POLICE_COMPONENTS: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-police-components"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("police component of peace operations")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un-field-missions"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dr-congo"), PhantomData),
        Id(Cow::Borrowed("haiti"), PhantomData),
        Id(Cow::Borrowed("kosovo"), PhantomData),
        Id(Cow::Borrowed("liberia"), PhantomData),
        Id(Cow::Borrowed("sierra-leone"), PhantomData),
        Id(Cow::Borrowed("timor-leste"), PhantomData),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Enforces the law in host countries.")),
        Prose(Cow::Borrowed("Supports, directly or indirectly, how national law enforcement agencies are reformed, restructured and rebuilt.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            headings: List(Cow::Borrowed(&[
                Count(960),
                Count(968),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the police component of peace operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
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
            anchor: Some(Printed(Cow::Borrowed("perform law enforcement functions in host countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("direct or indirect support to the reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(970), last: Count(970) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., DRC, Haiti, Kosovo, Liberia, Sierra Leone, Timor Leste)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_RCPD: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-rcpd"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("RCPD")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("RCPD")),
    ])),
    kind: OrganisationKind::RegionalOffice,
    parent: Some(Id(Cow::Borrowed("un-dda-regional-disarmament-branch"), PhantomData)),
    seat: Some(Id(Cow::Borrowed("nepal"), PhantomData)),
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
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("seat")),
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
            anchor: Some(Printed(Cow::Borrowed("This branch and its regional offices"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_SECRETARIAT: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-secretariat"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Secretariat")),
        Printed(Cow::Borrowed("Secretariat")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ChairedBy,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Headed by the Secretary-General."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(952), last: Count(952) },
                    headings: List(Cow::Borrowed(&[
                        Count(950),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("At its head is the Secretary-General"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Does the varied daily work of the organisation.")),
        Prose(Cow::Borrowed("Serves the other principal organs of the UN.")),
        Prose(Cow::Borrowed("Administers the programmes that the other principal organs lay down.")),
        Prose(Cow::Borrowed("Administers the policies that the other principal organs lay down.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It has 8,900 international staff.")),
        Prose(Cow::Borrowed("Its staff work in fourteen departments and offices.")),
        Prose(Cow::Borrowed("It has three major regional offices.")),
        Prose(Cow::Borrowed("The Secretary-General heads it.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(134), last: Count(134) },
            anchor: Some(Printed(Cow::Borrowed("The UN Secretariat is currently involved"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(530), last: Count(530) },
            anchor: Some(Printed(Cow::Borrowed("departments and offices of the UN Secretariat"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(530), last: Count(530) },
            anchor: Some(Printed(Cow::Borrowed("offices of the UN Secretariat"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(823), last: Count(823) },
            anchor: Some(Printed(Cow::Borrowed("requested the Secretariat"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(823), last: Count(823) },
            anchor: Some(Printed(Cow::Borrowed("The UN Secretariat is currently"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(823), last: Count(823) },
            anchor: Some(Printed(Cow::Borrowed("The UN Secretariat is currently"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Secretariat – consisting of"))),
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
            anchor: Some(Printed(Cow::Borrowed("services the other principal organs of the United Nations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("consisting of 8,900 international staff"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("working in fourteen departments and offices"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("as well as three major regional offices"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("At its head is the Secretary-General"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("carries out the diverse day-to-day work"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("It services the other principal organs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("administers the programmes and policies laid down"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_SECRETARY_GENERAL: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-secretary-general"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Secretary-General")),
        Printed(Cow::Borrowed("Secretary-General")),
        Printed(Cow::Borrowed("Secretary General")),
        Printed(Cow::Borrowed("UN Secretary General")),
        Printed(Cow::Borrowed("United Nations Secretary General")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("un-secretariat"), PhantomData)),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("The General Assembly appoints the office-holder whom the Security Council recommends.")),
        Prose(Cow::Borrowed("The term is five years and can be renewed.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("Report of the Secretary-General"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(581), last: Count(581) },
            anchor: Some(Printed(Cow::Borrowed("As the Secretary General's *In Larger Freedom* report"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(836), last: Count(836) },
            anchor: Some(Printed(Cow::Borrowed("UN Secretary General Kofi Annan"))),
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
            anchor: Some(Printed(Cow::Borrowed("At its head is the Secretary-General"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN Secretary-General Kofi Annan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(954), last: Count(954) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("United Nations Secretary General Press Release"))),
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
            anchor: Some(Printed(Cow::Borrowed("appointed by the General Assembly on the recommendation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("five-year, renewable term"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("calls upon the Secretary General"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1058), last: Count(1058) },
            anchor: Some(Printed(Cow::Borrowed("Secretary-General Report 2004/251"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_SECURITY_COUNCIL: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-security-council"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Security Council")),
        Printed(Cow::Borrowed("Security Council")),
        Printed(Cow::Borrowed("Council")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNSC")),
    ])),
    kind: OrganisationKind::Organ,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ChairedBy,
            to: Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Presidency of the Council, still ahead when the summary was written: in the early part of the year."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("in the course of Slovakia's presidency in early 2007"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::Elects,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("icj"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Elects the judges, together with the General Assembly."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(923), last: Count(923) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("together with the Council, judges to the International Court"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Bear the primary responsibility for keeping international peace and security.")),
    ])),
    mandated_by: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("un-charter"), PhantomData),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Has the authority to declare situations threats to peace.")),
        Prose(Cow::Borrowed("Has the authority to decide which measures are taken in response to a threat to peace.")),
        Prose(Cow::Borrowed("Has the authority to decide how long measures against a threat to peace last.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It has fifteen members, all member states of the UN.")),
        Prose(Cow::Borrowed("Five of its members are permanent and hold a veto.")),
        Prose(Cow::Borrowed("Ten of its members are elected by the General Assembly for terms of two years.")),
        Prose(Cow::Borrowed("It decides with nine members in favour.")),
        Prose(Cow::Borrowed("On matters of substance the nine must include the five permanent members.")),
        Prose(Cow::Borrowed("It decides on all its measures by resolution.")),
        Prose(Cow::Borrowed("Its committees, field missions and the Peacebuilding Commission are its subsidiary organs.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("Presidential Statement of the UN Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("Security Council Resolution 2151"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(39), last: Count(39) },
            anchor: Some(Printed(Cow::Borrowed("the Security Council addressed the question"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("non-permanent member of the UN Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(89), last: Count(89) },
            anchor: Some(Printed(Cow::Borrowed("UNSC mandates based on them"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(122), last: Count(122) },
            anchor: Some(Printed(Cow::Borrowed("non-permanent member of the UN Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(778), last: Count(778) },
            anchor: Some(Printed(Cow::Borrowed("its upcoming UNSC chairmanship"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(800), last: Count(800) },
            anchor: Some(Printed(Cow::Borrowed("in the Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(353), last: Count(353) },
            anchor: Some(Printed(Cow::Borrowed("The UNSC could consider"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(353), last: Count(353) },
            anchor: Some(Printed(Cow::Borrowed("The UNSC could consider"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(516), last: Count(516) },
            anchor: Some(Printed(Cow::Borrowed("UN Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(516), last: Count(516) },
            anchor: Some(Printed(Cow::Borrowed("UN Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(518), last: Count(518) },
            anchor: Some(Printed(Cow::Borrowed("As noted by the UNSC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(817), last: Count(817) },
            anchor: Some(Printed(Cow::Borrowed("the Security Council addressed"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(873), last: Count(873) },
            anchor: Some(Printed(Cow::Borrowed("the UN Security Council emphasised"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("As noted by the UNSC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(873), last: Count(873) },
            anchor: Some(Printed(Cow::Borrowed("the UN Security Council emphasised"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(899), last: Count(899) },
            headings: List(Cow::Borrowed(&[
                Count(893),
                Count(897),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Council"))),
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
            anchor: Some(Printed(Cow::Borrowed("The Council emphasises"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("consists of fifteen UN member states"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("five of which are permanent veto powers"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ten of which are elected for two-year terms"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Decisions are made by the affirmative vote of nine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in the case of substantive matters must include the five"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("All measures are decided by Security Council resolutions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Committees, field missions and also the newly established"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("primary responsibility for the maintenance of international peace"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Under the UN Charter, the Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandated_by")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("authority to qualify situations as threats to peace"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("decide on the nature and duration of measures"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("presented to the Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1187), last: Count(1187) },
            anchor: Some(Printed(Cow::Borrowed("should the UNSC contribute"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1186), last: Count(1186) },
            anchor: Some(Printed(Cow::Borrowed("UN entity take the lead"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The Council is among the examples of a UN entity."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_SG_EXECUTIVE_OFFICE: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-sg-executive-office"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Executive Office of the Secretary General")),
        Printed(Cow::Borrowed("Executive Office")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-secretary-general"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Executive Office of the Secretary General"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("within his Executive Office"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_SPECIAL_ADVISER_WEST_AFRICA: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-special-adviser-west-africa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Special Advisors for West Africa")),
        Printed(Cow::Borrowed("Special Advisor on West Africa")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-secretariat"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
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
            lines: Lines { first: Count(956), last: Count(956) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Special Advisor on West Africa"))),
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
            anchor: Some(Printed(Cow::Borrowed("Other high UN officials have also underlined"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("They are named among the officials in the part on the Secretariat."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_SSR_FRIENDS: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-ssr-friends"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Group of Friends of SSR")),
    ])),
    kind: OrganisationKind::InformalGroup,
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ChairedBy,
            to: Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("One of the chairs at the time of the source."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(32), last: Count(32) },
                    anchor: Some(Printed(Cow::Borrowed("currently co-chaired by Slovakia"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::ChairedBy,
            to: Ref { collection: Collection::Places, key: Cow::Borrowed("south-africa"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("One of the chairs at the time of the source."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(32), last: Count(32) },
                    anchor: Some(Printed(Cow::Borrowed("Slovakia and South-Africa"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("2007"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(32), last: Count(32) },
                    anchor: Some(Printed(Cow::Borrowed("2007: Creation of a Group of Friends"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Bring about a consensus on the agenda of the United Nations for security sector reform.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Member states of the United Nations form it.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(32), last: Count(32) },
            anchor: Some(Printed(Cow::Borrowed("Group of Friends of SSR among UN Member States"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(32), last: Count(32) },
            anchor: Some(Printed(Cow::Borrowed("develop a consensus on the United Nations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_UNLIREC: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-unlirec"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNLiREC")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNLiREC")),
    ])),
    kind: OrganisationKind::RegionalOffice,
    parent: Some(Id(Cow::Borrowed("un-dda-regional-disarmament-branch"), PhantomData)),
    seat: Some(Id(Cow::Borrowed("lima"), PhantomData)),
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
                FieldName(Cow::Borrowed("acronyms")),
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
            anchor: Some(Printed(Cow::Borrowed("This branch and its regional offices"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
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
            anchor: Some(Printed(Cow::Borrowed("the Lima-based UNLiREC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("seat")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_UNREC: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-unrec"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNREC")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNREC")),
    ])),
    kind: OrganisationKind::RegionalOffice,
    parent: Some(Id(Cow::Borrowed("un-dda-regional-disarmament-branch"), PhantomData)),
    seat: Some(Id(Cow::Borrowed("lome"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in Togo (UNREC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
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
            anchor: Some(Printed(Cow::Borrowed("This branch and its regional offices"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
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
            anchor: Some(Printed(Cow::Borrowed("The Lomébased UNREC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("seat")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UN_VERIFICATION_AND_INSPECTION_COMMISSION: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-verification-and-inspection-commission"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Verification and Inspection Commission")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("un-security-council"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN Verification and Inspection Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(903) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Ulterior sub-organs include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNAMA: Organisation = Organisation {
    id: Id(Cow::Borrowed("unama"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNAMA")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNAMA")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("afghanistan"), PhantomData),
    ])),
    ssr_mandate: Some(SsrMandate::Explicit),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(526), last: Count(526) },
            anchor: Some(Printed(Cow::Borrowed("UNMIL and UNAMA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(524), last: Count(526) },
            headings: List(Cow::Borrowed(&[
                Count(522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Explicit SSR language can be found in mandates"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("ssr_mandate")),
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
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("UNAMA in Afghanistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("UNAMA in Afghanistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("increasingly such missions have explicit"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("ssr_mandate")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The missions are examples of complex UN peace operations with an explicit task in SSR."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(916), last: Count(916) },
            headings: List(Cow::Borrowed(&[
                Count(899),
                Count(913),
            ])),
            anchor: Some(Printed(Cow::Borrowed("on UNAMA (Afghanistan)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("hosts")),
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
            lines: Lines { first: Count(1072), last: Count(1072) },
            anchor: Some(Printed(Cow::Borrowed("UNAMA in Afghanistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1072), last: Count(1072) },
            anchor: Some(Printed(Cow::Borrowed("UNAMA in Afghanistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNCTAD: Organisation = Organisation {
    id: Id(Cow::Borrowed("unctad"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNCTAD")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNCTAD")),
    ])),
    kind: OrganisationKind::FundOrProgramme,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ReportsTo,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("A direct reporting line."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(923), last: Count(923) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("It also has direct reporting lines with"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNDP, UNCTAD, UNDCP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a series of important organisations and agencies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It stands among bodies of the UN that report to the General Assembly."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNDCP: Organisation = Organisation {
    id: Id(Cow::Borrowed("undcp"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNDCP")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNDCP")),
    ])),
    kind: OrganisationKind::FundOrProgramme,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ReportsTo,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("A direct reporting line."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(923), last: Count(923) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("It also has direct reporting lines with"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNCTAD, UNDCP, UNICEF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a series of important organisations and agencies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It stands among bodies of the UN that report to the General Assembly."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNDEF: Organisation = Organisation {
    id: Id(Cow::Borrowed("undef"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Democracy Fund")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNDEF")),
    ])),
    kind: OrganisationKind::FundOrProgramme,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("in the context of the recent reforms of the UN"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(891), last: Count(891) },
                    anchor: Some(Printed(Cow::Borrowed("(UNDEF) in the context of the recent UN reforms"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            anchor: Some(Printed(Cow::Borrowed("UN Democracy Fund (UNDEF)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            anchor: Some(Printed(Cow::Borrowed("UN Democracy Fund (UNDEF)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            anchor: Some(Printed(Cow::Borrowed("UN Democracy Fund (UNDEF)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNDP: Organisation = Organisation {
    id: Id(Cow::Borrowed("undp"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("United Nations Development Programme")),
        Printed(Cow::Borrowed("UN's Development Programme")),
        Printed(Cow::Borrowed("Development Programme")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNDP")),
    ])),
    kind: OrganisationKind::FundOrProgramme,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ReportsTo,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("A direct reporting line."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(923), last: Count(923) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("It also has direct reporting lines with"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::MemberOf,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("bosnia-defence-reform-commission"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1091), last: Count(1091) },
                    anchor: Some(Printed(Cow::Borrowed("UNDP is part of the Defence Reform Commission"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
        OrganisationLink {
            kind: OrganisationLinkKind::MemberOf,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("bosnia-ammunition-working-group"), scope: PhantomData },
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1091), last: Count(1091) },
                    anchor: Some(Printed(Cow::Borrowed("Working Group on the Destruction of Ammunitions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("sustainable human development, as an essential part of reducing poverty")),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("coordinates development within the UN, as its coordinating agency for development")),
        Prose(Cow::Borrowed("is the main distributor of UN money for development")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("lives on voluntary contributions")),
        Prose(Cow::Borrowed("lets donors share the costs of projects")),
        Prose(Cow::Borrowed("An Administrator heads it.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(191), last: Count(191) },
            anchor: Some(Printed(Cow::Borrowed("UNDP, UNDPKO, World Bank"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(71), last: Count(71) },
            anchor: Some(Printed(Cow::Borrowed("United Nations Development Programme (UNDP)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1823), last: Count(1823) },
            anchor: Some(Printed(Cow::Borrowed("United Nations Development Programme (UNDP)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(764), last: Count(764) },
            anchor: Some(Printed(Cow::Borrowed("two key UN actors on SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(349), last: Count(349) },
            anchor: Some(Printed(Cow::Borrowed("including DPKO, UNDP, DPA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(349), last: Count(349) },
            anchor: Some(Printed(Cow::Borrowed("including DPKO, UNDP, DPA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(349), last: Count(349) },
            anchor: Some(Printed(Cow::Borrowed("across its various instruments/agencies including DPKO"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            anchor: Some(Printed(Cow::Borrowed("various UN agencies (UNHCR in Kyrgyzstan, UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(626), last: Count(626) },
            anchor: Some(Printed(Cow::Borrowed("UN's Development Programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(626), last: Count(626) },
            anchor: Some(Printed(Cow::Borrowed("in order for UNDP to deliver outputs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(628), last: Count(628) },
            anchor: Some(Printed(Cow::Borrowed("one UN agency, UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(638), last: Count(638) },
            anchor: Some(Printed(Cow::Borrowed("it is based on voluntary contributions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("Within the UN, the Development Programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(873), last: Count(873) },
            anchor: Some(Printed(Cow::Borrowed("UNDP's \"Justice and Security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("Within the UN, the Development Programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("agencies such as UNDP, UNCTAD"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1013), last: Count(1013) },
            anchor: Some(Printed(Cow::Borrowed("United Nations Development Programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1013), last: Count(1013) },
            anchor: Some(Printed(Cow::Borrowed("Programme (UNDP)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1015), last: Count(1015) },
            anchor: Some(Printed(Cow::Borrowed("coordinating development agency within the UN"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1015), last: Count(1015) },
            anchor: Some(Printed(Cow::Borrowed("primary distributor of UN funds"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1015), last: Count(1015) },
            anchor: Some(Printed(Cow::Borrowed("devoted to sustainable human development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1015), last: Count(1015) },
            anchor: Some(Printed(Cow::Borrowed("headed by an Administrator"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1219), last: Count(1219) },
            anchor: Some(Printed(Cow::Borrowed("UNDP prefers *justice"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNDP_BCPR: Organisation = Organisation {
    id: Id(Cow::Borrowed("undp-bcpr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Bureau for Crisis Prevention and Recovery")),
        Printed(Cow::Borrowed("Bureau for Crisis Prevention an Recovery")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("BCPR")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("undp"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1823), last: Count(1823) },
            anchor: Some(Printed(Cow::Borrowed("Bureau for Crisis Prevention an Recovery"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(564), last: Count(564) },
            anchor: Some(Printed(Cow::Borrowed("Bureau for Crisis Prevention and Recovery"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(564), last: Count(564) },
            anchor: Some(Printed(Cow::Borrowed("UNDP's Bureau for Crisis Prevention and Recovery"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("Bureau for Crisis Prevention and Recovery (BCPR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("Prevention and Recovery (BCPR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("UNDP's Bureau for Crisis Prevention"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("Bureau for Crisis Prevention and Recovery"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("Crisis Prevention and Recovery (BCPR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("through its Bureau for Crisis Prevention and Recovery"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNDP_BDP: Organisation = Organisation {
    id: Id(Cow::Borrowed("undp-bdp"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Bureau for Development Policy")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("BDP")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("undp"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("Bureau for Development Policy (BDP)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("Development Policy (BDP)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("its Bureau for Development Policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("Bureau for Development Policy (BDP)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("Development Policy (BDP)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            headings: List(Cow::Borrowed(&[
                Count(1013),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The work of the Bureau for Development Policy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It is described under UNDP."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNDP_BRATISLAVA_CENTRE: Organisation = Organisation {
    id: Id(Cow::Borrowed("undp-bratislava-centre"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Bratislava Regional Centre of the United Nations Development Programme")),
        Printed(Cow::Borrowed("Bratislava Regional Centre")),
        Printed(Cow::Borrowed("UNDP Regional Centre for Eastern Europe and the Commonwealth of Independent States (CIS)")),
    ])),
    kind: OrganisationKind::RegionalOffice,
    parent: Some(Id(Cow::Borrowed("undp"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ChairedBy,
            to: Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("directed by him"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(566), last: Count(566) },
                    anchor: Some(Printed(Cow::Borrowed("As the director of UNDP's Bratislava Regional Centre"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1829), last: Count(1829) },
            anchor: Some(Printed(Cow::Borrowed("Bratislava Regional Centre of the United Nations Development Programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(566), last: Count(566) },
            anchor: Some(Printed(Cow::Borrowed("UNDP's Bratislava Regional Centre"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(566), last: Count(566) },
            anchor: Some(Printed(Cow::Borrowed("UNDP's Bratislava Regional Centre"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1113), last: Count(1113) },
            anchor: Some(Printed(Cow::Borrowed("UNDP Regional Centre for Eastern Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Taken for the centre in Bratislava, which line 566 says works with DCAF on countries of the CIS."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1113), last: Count(1113) },
            anchor: Some(Printed(Cow::Borrowed("the UNDP Regional Centre"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNDP_DEMOCRATIC_GOVERNANCE_GROUP: Organisation = Organisation {
    id: Id(Cow::Borrowed("undp-democratic-governance-group"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNDP Democratic Governance Group")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("undp"), PhantomData)),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("has a policy agenda on justice reform")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1070), last: Count(1070) },
            anchor: Some(Printed(Cow::Borrowed("The UNDP Democratic Governance Group"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1070), last: Count(1070) },
            anchor: Some(Printed(Cow::Borrowed("The UNDP Democratic Governance Group"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1070), last: Count(1070) },
            anchor: Some(Printed(Cow::Borrowed("features a justice reform policy agenda"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNDP_JSSR_TEAM: Organisation = Organisation {
    id: Id(Cow::Borrowed("undp-jssr-team"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("JSSR Team")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("undp-bcpr"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1823), last: Count(1823) },
            anchor: Some(Printed(Cow::Borrowed("JSSR Team Leader, Bureau for Crisis Prevention"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNDP_KOSOVO: Organisation = Organisation {
    id: Id(Cow::Borrowed("undp-kosovo"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNDP Kosovo")),
    ])),
    kind: OrganisationKind::RegionalOffice,
    parent: Some(Id(Cow::Borrowed("undp"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("institutionally part of UNDP Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("institutionally part of UNDP Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNDP_RBEC: Organisation = Organisation {
    id: Id(Cow::Borrowed("undp-rbec"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Regional Bureau for Europe and the Commonwealth of Independent States (CIS)")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("undp"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(564), last: Count(564) },
            anchor: Some(Printed(Cow::Borrowed("Regional Bureau for Europe and the Commonwealth of Independent States"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(564), last: Count(564) },
            anchor: Some(Printed(Cow::Borrowed("UNDP's Regional Bureau for Europe"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNGA_FIRST_COMMITTEE: Organisation = Organisation {
    id: Id(Cow::Borrowed("unga-first-committee"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("First Committee")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("un-general-assembly"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(977), last: Count(977) },
            headings: List(Cow::Borrowed(&[
                Count(975),
            ])),
            anchor: Some(Printed(Cow::Borrowed("General Assembly's First Committee"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNHCR: Organisation = Organisation {
    id: Id(Cow::Borrowed("unhcr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNHCR")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNHCR")),
    ])),
    kind: OrganisationKind::FundOrProgramme,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ReportsTo,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("A direct reporting line."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(923), last: Count(923) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("It also has direct reporting lines with"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(431), last: Count(431) },
            anchor: Some(Printed(Cow::Borrowed("in cooperation with UNHCR and IOM"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(431), last: Count(431) },
            anchor: Some(Printed(Cow::Borrowed("in cooperation with UNHCR and IOM"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            anchor: Some(Printed(Cow::Borrowed("various UN agencies (UNHCR in Kyrgyzstan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNICEF, UNHCR, WFP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNICEF: Organisation = Organisation {
    id: Id(Cow::Borrowed("unicef"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("United Nations Children's Fund")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNICEF")),
    ])),
    kind: OrganisationKind::FundOrProgramme,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ReportsTo,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("A direct reporting line."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(923), last: Count(923) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("It also has direct reporting lines with"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("speak up for protecting the rights of children")),
        Prose(Cow::Borrowed("help to meet the basic needs of children")),
        Prose(Cow::Borrowed("widen the chances of children to develop fully")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNDCP, UNICEF, UNHCR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1048), last: Count(1048) },
            anchor: Some(Printed(Cow::Borrowed("United Nations Children's Fund"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1050), last: Count(1050) },
            anchor: Some(Printed(Cow::Borrowed("UNICEF's mandate is"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1048), last: Count(1048) },
            anchor: Some(Printed(Cow::Borrowed("Children's Fund (UNICEF)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("UNICEF and other United Nations entities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1050), last: Count(1050) },
            anchor: Some(Printed(Cow::Borrowed("advocate for the protection of children's rights"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1050), last: Count(1050) },
            anchor: Some(Printed(Cow::Borrowed("help meet their basic needs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1050), last: Count(1050) },
            anchor: Some(Printed(Cow::Borrowed("expand their opportunities to reach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNIFEM: Organisation = Organisation {
    id: Id(Cow::Borrowed("unifem"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("United Nations Development Fund for Women")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNIFEM")),
    ])),
    kind: OrganisationKind::FundOrProgramme,
    parent: Some(Id(Cow::Borrowed("undp"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::CreatedBy,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Documents, key: Cow::Borrowed("unga-resolution-31-133"), scope: PhantomData },
            ])),
            date: Some(Date(Cow::Borrowed("1976-12-16"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1036), last: Count(1036) },
                    anchor: Some(Printed(Cow::Borrowed("31/133 (16 December 1976) set up UNIFEM"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1976-12-16"))),
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            ])),
            document: Some(Id(Cow::Borrowed("unga-resolution-31-133"), PhantomData)),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1036), last: Count(1036) },
                    anchor: Some(Printed(Cow::Borrowed("31/133 (16 December 1976) set up UNIFEM"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("reduce the poverty of women")),
        Prose(Cow::Borrowed("end the exclusion of women")),
        Prose(Cow::Borrowed("end violence against women")),
        Prose(Cow::Borrowed("turn back the spread of HIV/AIDS among girls and women")),
        Prose(Cow::Borrowed("support women as leaders in governance")),
        Prose(Cow::Borrowed("support women as leaders in reconstruction after conflict")),
    ])),
    mandated_by: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unga-resolution-31-133"), PhantomData),
        Id(Cow::Borrowed("cedaw-1979"), PhantomData),
        Id(Cow::Borrowed("beijing-declaration-1995"), PhantomData),
        Id(Cow::Borrowed("millennium-declaration"), PhantomData),
        Id(Cow::Borrowed("millennium-development-goals"), PhantomData),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("gives money to projects for more gender equality")),
        Prose(Cow::Borrowed("gives technical assistance to projects for more gender equality")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It forms a specialised sub-unit within UNDP.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(104), last: Count(104) },
            anchor: Some(Printed(Cow::Borrowed("UNIFEM on gender approaches to SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
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
            anchor: Some(Printed(Cow::Borrowed("specialised agencies such as UNIFEM"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1034), last: Count(1034) },
            anchor: Some(Printed(Cow::Borrowed("United Nations Development Fund for Women"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1040), last: Count(1040) },
            anchor: Some(Printed(Cow::Borrowed("UNIFEM provides support"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1034), last: Count(1034) },
            anchor: Some(Printed(Cow::Borrowed("Fund for Women (UNIFEM)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("a specialised sub-unit of UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("financial and technical assistance to projects"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("reducing women's poverty and exclusion"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("reversing the spread of HIV/AIDS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("women's leadership in governance and post-conflict reconstruction"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("General Assembly Resolution 31/133"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandated_by")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1036), last: Count(1036) },
            anchor: Some(Printed(Cow::Borrowed("derives its mandate from a series"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandated_by")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNMAS: Organisation = Organisation {
    id: Id(Cow::Borrowed("unmas"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Mine Action Service")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNMAS")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Consolidate existing legal norms on mines.")),
        Prose(Cow::Borrowed("Consolidate mine clearance.")),
        Prose(Cow::Borrowed("Consolidate help for victims.")),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Is the UN's focal point for mine action.")),
        Prose(Cow::Borrowed("develops standards for mine action")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(981), last: Count(981) },
            headings: List(Cow::Borrowed(&[
                Count(975),
                Count(979),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN Mine Action Service (UNMAS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
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
            anchor: Some(Printed(Cow::Borrowed("focal point for mine action within the United Nations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("functions")),
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
            anchor: Some(Printed(Cow::Borrowed("to consolidate existing legal norms"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("mine clearance and victim assistance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1136), last: Count(1136) },
            anchor: Some(Printed(Cow::Borrowed("The UN Mine Action Service"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1137), last: Count(1137) },
            anchor: Some(Printed(Cow::Borrowed("UNMAS managed a rapid expansion"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1137), last: Count(1137) },
            anchor: Some(Printed(Cow::Borrowed("UNMAS managed a rapid expansion"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1136), last: Count(1136) },
            anchor: Some(Printed(Cow::Borrowed("The UN Mine Action Service"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1136), last: Count(1136) },
            anchor: Some(Printed(Cow::Borrowed("develops standards on activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNMIK: Organisation = Organisation {
    id: Id(Cow::Borrowed("unmik"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Mission in Kosovo")),
        Printed(Cow::Borrowed("UN mission in Kosovo")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            anchor: Some(Printed(Cow::Borrowed("structurally part of the UN mission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Printed as 'the UN mission'; the same sentence names Kosovo."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            anchor: Some(Printed(Cow::Borrowed("The OSCE mission in Kosovo is structurally part of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("the UN Mission in Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("the UN Mission in Kosovo"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNMIL: Organisation = Organisation {
    id: Id(Cow::Borrowed("unmil"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Mission to Liberia")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNMIL")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Forming the new military of Liberia."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(907), last: Count(907) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                        Count(905),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("in cooperation with ECOWAS"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Support security reform.")),
        Prose(Cow::Borrowed("Help the transitional government watch over the police force, in line with democratic policing.")),
        Prose(Cow::Borrowed("Help the transitional government restructure the police force, in line with democratic policing.")),
        Prose(Cow::Borrowed("Help the transitional government form a new and restructured military of Liberia, together with ECOWAS, international organisations and interested states.")),
    ])),
    mandated_by: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1509"), PhantomData),
    ])),
    ssr_mandate: Some(SsrMandate::Explicit),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(526), last: Count(526) },
            anchor: Some(Printed(Cow::Borrowed("UNMIL and UNAMA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(524), last: Count(526) },
            headings: List(Cow::Borrowed(&[
                Count(522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Explicit SSR language can be found in mandates"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("ssr_mandate")),
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
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("UNMIL in Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("UNMIL in Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(869), last: Count(869) },
            anchor: Some(Printed(Cow::Borrowed("increasingly such missions have explicit"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("ssr_mandate")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The missions are examples of complex UN peace operations with an explicit task in SSR."))),
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
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("hosts")),
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
                FieldName(Cow::Borrowed("mandated_by")),
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
                FieldName(Cow::Borrowed("ssr_mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("Support for Security Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("monitoring and restructuring the police force"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
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
            anchor: Some(Printed(Cow::Borrowed("formation of a new and restructured Liberian military"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1071), last: Count(1071) },
            anchor: Some(Printed(Cow::Borrowed("UNMIL in Liberia trains"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("the UN Mission to Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1071), last: Count(1071) },
            anchor: Some(Printed(Cow::Borrowed("UNMIL in Liberia trains"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1071), last: Count(1071) },
            anchor: Some(Printed(Cow::Borrowed("UNMIL in Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("the UN Mission to Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNMISS: Organisation = Organisation {
    id: Id(Cow::Borrowed("unmiss"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNMISS")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNMISS")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-sudan"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("South Sudan (UNMISS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("SSR activities in the UN missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNODC: Organisation = Organisation {
    id: Id(Cow::Borrowed("unodc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Office on Drugs and Crime")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNODC")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-secretariat"), PhantomData)),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1997"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1003), last: Count(1003) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Established in 1997"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    seat: Some(Id(Cow::Borrowed("vienna"), PhantomData)),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Fight illicit drugs.")),
        Prose(Cow::Borrowed("Fight international crime.")),
        Prose(Cow::Borrowed("Fight terrorism.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It has 500 staff members.")),
        Prose(Cow::Borrowed("It works at headquarters and in 21 field offices.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Office on Drugs and Crime (UNODC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Office on Drugs and Crime (UNODC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The heading of line 997 counts it among the units of the Secretariat."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("operating at headquarters in Vienna"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("seat")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mandate to fight illicit drugs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("international crime and terrorism"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNODC has 500 staff members"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1003), last: Count(1003) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in 21 field offices"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNOPS: Organisation = Organisation {
    id: Id(Cow::Borrowed("unops"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("United Nations Office for Project Services")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNOPS")),
    ])),
    kind: OrganisationKind::FundOrProgramme,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            anchor: Some(Printed(Cow::Borrowed("United Nations Office for Project Services (UNOPS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            anchor: Some(Printed(Cow::Borrowed("United Nations Office for Project Services"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The name says whose office it is."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNOWA: Organisation = Organisation {
    id: Id(Cow::Borrowed("unowa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("United Nations Office for West Africa")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNOWA")),
    ])),
    kind: OrganisationKind::RegionalOffice,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ChairedBy,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("Given as an example of the peacebuilding operations led by DPA."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(999), last: Count(999) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("DPA-led peacebuilding operations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    seat: Some(Id(Cow::Borrowed("dakar"), PhantomData)),
    ssr_mandate: Some(SsrMandate::Explicit),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(81), last: Count(81) },
            anchor: Some(Printed(Cow::Borrowed("United Nations Office for West Africa (UNOWA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1833), last: Count(1833) },
            anchor: Some(Printed(Cow::Borrowed("UNOWA, Dakar"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("seat")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(656), last: Count(656) },
            anchor: Some(Printed(Cow::Borrowed("André Nikwigize UNOWA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Somalia, UNOWA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mandated to perform specific tasks relating to SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("ssr_mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(81), last: Count(81) },
            anchor: Some(Printed(Cow::Borrowed("United Nations Office for West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The name says whose office it is."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNSC_COMMITTEES: Organisation = Organisation {
    id: Id(Cow::Borrowed("unsc-committees"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("standing and ad hoc committees")),
        Printed(Cow::Borrowed("Committees")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("un-security-council"), PhantomData)),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Monitor particular sanctions regimes; as a rule committees are set up to do so.")),
        Prose(Cow::Borrowed("Study particular sanctions regimes; as a rule committees are set up to do so.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("standing and ad hoc committees"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Committees, field missions and also"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("are subsidiary organs of the Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("generally established to monitor or study specific sanctions regimes"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNSC_EXPERT_PANEL_LIBERIA: Organisation = Organisation {
    id: Id(Cow::Borrowed("unsc-expert-panel-liberia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Expert Panel")),
        Printed(Cow::Borrowed("Expert Panel")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("un-security-council"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("*Security Council Expert Panel Report 745*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("the Expert Panel report"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1084), last: Count(1084) },
            anchor: Some(Printed(Cow::Borrowed("*Security Council Expert Panel Report"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNSC_EXPERT_PANELS: Organisation = Organisation {
    id: Id(Cow::Borrowed("unsc-expert-panels"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("expert panels")),
        Printed(Cow::Borrowed("Expert Panels")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("un-security-council"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::CreatedBy,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("One of the measures that the Council can take in response to a threat to peace."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(901), last: Count(901) },
                    headings: List(Cow::Borrowed(&[
                        Count(899),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("setting-up of standing and ad hoc committees and expert panels"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1132), last: Count(1132) },
                    anchor: Some(Printed(Cow::Borrowed("by establishing Expert Panels"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("kind")),
                        FieldName(Cow::Borrowed("to")),
                    ])),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("monitor the spread of small arms")),
        Prose(Cow::Borrowed("study the spread of small arms")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(901), last: Count(901) },
            headings: List(Cow::Borrowed(&[
                Count(899),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ad hoc committees and expert panels"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            anchor: Some(Printed(Cow::Borrowed("by establishing Expert Panels"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            anchor: Some(Printed(Cow::Borrowed("or by establishing Expert Panels"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The Security Council sets them up."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1132), last: Count(1132) },
            anchor: Some(Printed(Cow::Borrowed("monitor and study the proliferation of small arms"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNSC_WORKING_GROUP_CHILDREN: Organisation = Organisation {
    id: Id(Cow::Borrowed("unsc-working-group-children"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Working Group on Children and Armed Conflict")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("un-security-council"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("Working Group on Children and Armed Conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("the Security Council and its Working Group"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNSMIL: Organisation = Organisation {
    id: Id(Cow::Borrowed("unsmil"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNSMIL")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNSMIL")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("libya"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(11), last: Count(11) },
            anchor: Some(Printed(Cow::Borrowed("UN missions in Libya (UNSMIL)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNSOM: Organisation = Organisation {
    id: Id(Cow::Borrowed("unsom"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNSOM")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNSOM")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("somalia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("UN missions in Somalia (UNSOM)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UNTAC: Organisation = Organisation {
    id: Id(Cow::Borrowed("untac"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Transitional Administration in Cambodia")),
    ])),
    kind: OrganisationKind::FieldMission,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    hosts: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("cambodia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1073), last: Count(1073) },
            anchor: Some(Printed(Cow::Borrowed("The UN Transitional Administration in Cambodia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1073), last: Count(1073) },
            anchor: Some(Printed(Cow::Borrowed("UN Transitional Administration in Cambodia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
                FieldName(Cow::Borrowed("hosts")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UZBEKISTAN_STATE_BORDER_SERVICE: Organisation = Organisation {
    id: Id(Cow::Borrowed("uzbekistan-state-border-service"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("State Border Service")),
    ])),
    kind: OrganisationKind::SecurityForce,
    state: Some(Id(Cow::Borrowed("uzbekistan"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(434), last: Count(434) },
            anchor: Some(Printed(Cow::Borrowed("State Border and State Customs Service officials"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Both services share the last word: 'State Border and State Customs Service'."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(434), last: Count(434) },
            anchor: Some(Printed(Cow::Borrowed("In Uzbekistan and in Turkmenistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const UZBEKISTAN_STATE_CUSTOMS_SERVICE: Organisation = Organisation {
    id: Id(Cow::Borrowed("uzbekistan-state-customs-service"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("State Customs Service")),
    ])),
    kind: OrganisationKind::StateBody,
    state: Some(Id(Cow::Borrowed("uzbekistan"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(434), last: Count(434) },
            anchor: Some(Printed(Cow::Borrowed("State Border and State Customs Service officials"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Both services share the last word: 'State Border and State Customs Service'."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(434), last: Count(434) },
            anchor: Some(Printed(Cow::Borrowed("In Uzbekistan and in Turkmenistan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const VERKHOVNA_RADA: Organisation = Organisation {
    id: Id(Cow::Borrowed("verkhovna-rada"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Verkhovna Rada")),
        Printed(Cow::Borrowed("Ukrainian Parliament")),
    ])),
    kind: OrganisationKind::Parliament,
    state: Some(Id(Cow::Borrowed("ukraine"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::WorksWith,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
            via: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(22), last: Count(22) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the Verkhovna Rada (Ukrainian Parliament)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Helps to carry out reform of defence and of the security sector.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the Verkhovna Rada (Ukrainian Parliament)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("state")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ministries and agencies engaged in implementing defence and security sector reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const WARSAW_PACT: Organisation = Organisation {
    id: Id(Cow::Borrowed("warsaw-pact"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Warsaw Pact")),
        Printed(Cow::Borrowed("Warsaw-pact")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(162), last: Count(162) },
            anchor: Some(Printed(Cow::Borrowed("transformed a Warsaw-pact military"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1618), last: Count(1618) },
            anchor: Some(Printed(Cow::Borrowed("post-Cold War Warsaw Pact Countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const WEST_AFRICAN_ARMED_AND_SECURITY_FORCES: Organisation = Organisation {
    id: Id(Cow::Borrowed("west-african-armed-and-security-forces"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("West African Armed and Security Forces")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("WAASF")),
    ])),
    kind: OrganisationKind::SecurityForce,
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(726), last: Count(726) },
            anchor: Some(Printed(Cow::Borrowed("West African Armed and Security Forces (WAASF)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const WFP: Organisation = Organisation {
    id: Id(Cow::Borrowed("wfp"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("WFP")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("WFP")),
    ])),
    kind: OrganisationKind::FundOrProgramme,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    links: List(Cow::Borrowed(&[
        OrganisationLink {
            kind: OrganisationLinkKind::ReportsTo,
            to: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-general-assembly"), scope: PhantomData },
            note: Some(Prose(Cow::Borrowed("A direct reporting line."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(923), last: Count(923) },
                    headings: List(Cow::Borrowed(&[
                        Count(921),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("It also has direct reporting lines with"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..OrganisationLink::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNHCR, WFP, the Disarmament Commission"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(923), last: Count(923) },
            headings: List(Cow::Borrowed(&[
                Count(921),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a series of important organisations and agencies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It stands among bodies of the UN that report to the General Assembly."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const WORLD_BANK: Organisation = Organisation {
    id: Id(Cow::Borrowed("world-bank"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("World Bank")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("WB")),
    ])),
    kind: OrganisationKind::Intergovernmental,
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("1946"))),
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1566), last: Count(1566) },
                    anchor: Some(Printed(Cow::Borrowed("The World Bank, established in 1946"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To have less poverty, by way of growth that lasts and of investing in people.")),
        Prose(Cow::Borrowed("To have better standards of living, by way of growth that lasts and of investing in people.")),
    ])),
    mandated_by: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("world-bank-charter"), PhantomData),
    ])),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Gives loans.")),
        Prose(Cow::Borrowed("Gives advice.")),
        Prose(Cow::Borrowed("Gives other services.")),
        Prose(Cow::Borrowed("Coordinates aid.")),
    ])),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("It is an international agency for development.")),
        Prose(Cow::Borrowed("Its member countries own it.")),
        Prose(Cow::Borrowed("Its member countries run it.")),
        Prose(Cow::Borrowed("It raises funds on the markets of the world.")),
        Prose(Cow::Borrowed("It draws funds from contributions of member governments.")),
    ])),
    ssr_mandate: Some(SsrMandate::None),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(190), last: Count(190) },
            anchor: Some(Printed(Cow::Borrowed("development (e.g., World Bank)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            anchor: Some(Printed(Cow::Borrowed("ECOWAS, World Bank"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(284), last: Count(284) },
            anchor: Some(Printed(Cow::Borrowed("A World Bank study has estimated"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(246), last: Count(246) },
            anchor: Some(Printed(Cow::Borrowed("IMF and World Bank"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1207), last: Count(1207) },
            anchor: Some(Printed(Cow::Borrowed("development (e.g., World Bank)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            anchor: Some(Printed(Cow::Borrowed("The World Bank, established in 1946"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1570), last: Count(1570) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the WB has no security role"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("mandated_by")),
                FieldName(Cow::Borrowed("ssr_mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1570), last: Count(1570) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
            ])),
            anchor: Some(Printed(Cow::Borrowed("by virtue of its Charter"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandated_by")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            anchor: Some(Printed(Cow::Borrowed("an international development agency"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            anchor: Some(Printed(Cow::Borrowed("providing loans, advice and other services"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1578), last: Count(1578) },
            anchor: Some(Printed(Cow::Borrowed("plays an aid-coordination role"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("functions")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            anchor: Some(Printed(Cow::Borrowed("owned and operated by its 180 member countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            anchor: Some(Printed(Cow::Borrowed("raised through world markets and contributions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("governance")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            anchor: Some(Printed(Cow::Borrowed("to reduce poverty and improve living standards"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1566), last: Count(1566) },
            anchor: Some(Printed(Cow::Borrowed("through sustainable growth and investment in people"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("mandate")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const WORLD_BANK_CPR: Organisation = Organisation {
    id: Id(Cow::Borrowed("world-bank-cpr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Conflict Prevention and Reconstruction Unit")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("CPR")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("world-bank"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1574), last: Count(1574) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Bank's Conflict Prevention and Reconstruction Unit"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1601), last: Count(1601) },
            anchor: Some(Printed(Cow::Borrowed("World Bank CPR, Conflict Analysis Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("parent")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The short form fits the name of the unit."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

const WORLD_BANK_LEGAL_VICE_PRESIDENCY: Organisation = Organisation {
    id: Id(Cow::Borrowed("world-bank-legal-vice-presidency"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Legal Vice Presidency")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("world-bank"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1593), last: Count(1593) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1585),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Strategic Directions, Legal Vice Presidency"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1593), last: Count(1593) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1585),
            ])),
            anchor: Some(Printed(Cow::Borrowed("World Bank, Legal and Judicial Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("parent")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Organisation::EMPTY
};

pub(super) const TABLE: &[Organisation] = &[
    ACTIVATE_MEDIA,
    AEC,
    AFGHAN_NATIONAL_ARMY,
    AFGHAN_NATIONAL_DEFENSE_AND_SECURITY_FORCES,
    AFGHAN_POLICE,
    AFGHANISTAN_ARMED_FORCES,
    AMNESTY_INTERNATIONAL,
    ARGENTINA_ARMED_FORCES,
    ASSN,
    AU,
    AU_PSC,
    BOSNIA_AMMUNITION_WORKING_GROUP,
    BOSNIA_DEFENCE_REFORM_COMMISSION,
    BRADFORD_UNIVERSITY,
    CEPOL,
    CONFERENCE_ON_DISARMAMENT,
    COUNCIL_OF_EUROPE,
    CSCE,
    DCAF,
    DCAF_AFRICA_WORKING_GROUP,
    DCAF_SSR_WORKING_GROUP,
    DPA_LED_OPERATIONS,
    DR_CONGO_ARMED_FORCES,
    DR_CONGO_DDR_COMMISSION,
    DR_CONGO_TRUTH_AND_RECONCILIATION_COMMISSION,
    EAPC,
    ECOMOG,
    ECOSOC_AD_HOC_GROUP_AFRICA,
    ECOSOC_ADVISORY_GROUP_BURUNDI,
    ECOSOC_ADVISORY_GROUP_GUINEA_BISSAU,
    ECOWAS,
    ECOWAS_DSC,
    ECOWAS_HEADS_OF_STATE,
    ECOWAS_PARLIAMENT,
    ECOWAS_POLICE_CHIEFS_COMMITTEE,
    ECTHR,
    EEAS,
    EU,
    EU_CIV_MIL_CELL,
    EU_COUNCIL,
    EU_DELEGATIONS,
    EU_GENERAL_AFFAIRS_COUNCIL,
    EU_INTER_SERVICE_SSR_TASK_FORCE,
    EU_MILITARY_STAFF,
    EU_MISSION_UKRAINE,
    EUAM_IRAQ,
    EUFOR_RD_CONGO,
    EUROPEAN_COMMISSION,
    EUROPEAN_COMMUNITY,
    EUROPEAN_COUNCIL,
    EUROPEAN_PARLIAMENT,
    EUSEC_RD_CONGO,
    EUTM_RCA,
    EUTM_SOMALIA,
    FOLKE_BERNADOTTE_ACADEMY,
    FYR_MACEDONIA_BORDER_POLICE,
    FYR_MACEDONIA_INTERIOR_MINISTRY,
    GEORGIAN_BORDER_GUARD,
    HONDURAS_MOD,
    HUMAN_RIGHTS_WATCH,
    IACG_MA,
    IAEA,
    IASSRTF,
    IBRD,
    ICJ,
    ICSID,
    ICTR,
    ICTY,
    IDA,
    IFC,
    IMF,
    INSTRAW,
    INSTRAW_EXECUTIVE_BOARD,
    INTERNATIONAL_LAW_COMMISSION,
    IOM,
    IPU,
    ISSR_SECRETARIAT,
    JOHN_HOPKINS_UNIVERSITY_PRESS,
    JWGDR,
    KIPRED,
    KOSOVO_ASSEMBLY,
    KOSOVO_COMMUNITY_SECURITY_COUNCIL,
    KOSOVO_OFFICE_PUBLIC_SAFETY,
    KOSOVO_PISG,
    KOSOVO_POLICE_SERVICE,
    KOSOVO_POLICE_SERVICE_SCHOOL,
    LIBERIA_ARMED_FORCES,
    LIBERIA_FORESTRY_SERVICES,
    LIBERIA_POLICE,
    LIBERIA_TRANSITIONAL_GOVERNMENT,
    LIT,
    MIGA,
    MINUSCA,
    MONUC,
    MONUSCO,
    NATO,
    NATO_INTERNATIONAL_STAFF,
    NATO_PFP_COOPERATION_PROGRAMMES,
    NATO_POLITICAL_AFFAIRS_DIVISION,
    NATO_UKRAINE_COMMISSION,
    NEPAD,
    OAU,
    OCHA,
    OECD,
    OECD_DAC,
    OECD_DAC_CPDC,
    OECD_DAC_FSG,
    OECD_DAC_SSR_TASK_TEAM,
    OSCE,
    OSCE_CENTRE_BISHKEK,
    OSCE_CHAIRMANSHIP,
    OSCE_CPC,
    OSCE_FPN,
    OSCE_MISSION_BIH,
    OSCE_MISSION_KOSOVO,
    OSCE_MISSION_MOLDOVA,
    OSCE_MISSION_SERBIA,
    OSCE_PA,
    OSCE_PROJECT_COORDINATOR_UKRAINE,
    OSCE_SECRETARIAT,
    OSCE_SSGR_FRIENDS,
    PACE,
    PATTEN_COMMISSION,
    PFP_TRAINING_CENTRE_SLOVAKIA,
    RACVIAC,
    RAZUMKOV_CENTRE,
    REGIONAL_ECONOMIC_COMMUNITIES,
    RESOLUTE_SUPPORT,
    SERBIA_AND_MONTENEGRO_MOD,
    SERBIA_MOD,
    SLOVAKIA_ARMED_FORCES,
    SLOVAKIA_DEFENCE_MINISTER,
    SLOVAKIA_MFA,
    SLOVAKIA_MFA_UN_DEPARTMENT,
    SLOVAKIA_MILITARY_ACADEMIES,
    SLOVAKIA_MOD,
    SLOVAKIA_MOD_DEFENCE_POLICY_DEPARTMENT,
    SLOVAKIA_MOD_SECURITY_DEFENCE_POLICY_DIVISION,
    SRSG_DR_CONGO,
    STABILITY_PACT,
    STABILITY_PACT_SUB_TABLE_DEFENCE_SSR,
    STABILITY_PACT_SUB_TABLE_JUSTICE_HOME_AFFAIRS,
    STABILITY_PACT_WORKING_TABLE_3,
    TURKMENISTAN_STATE_BORDER_SERVICE,
    TURKMENISTAN_STATE_CUSTOMS_SERVICE,
    UK_SSDAT,
    UKRAINE_ARMED_FORCES,
    UKRAINE_BORDER_GUARD_SERVICE,
    UKRAINE_MFA,
    UKRAINE_MOD,
    UKRAINE_NATIONAL_GUARD,
    UKRAINE_NSDC,
    UKRAINE_SECURITY_SERVICE,
    UN,
    UN_C34,
    UN_CASA,
    UN_CIVILIAN_POLICE,
    UN_COMPENSATION_COMMISSION,
    UN_CONGO_MISSION_1960,
    UN_CYPRUS_FORCE,
    UN_DDA,
    UN_DDA_REGIONAL_DISARMAMENT_BRANCH,
    UN_DEFENCE_REFORM_ADVISORY_CAPABILITY,
    UN_DISARMAMENT_COMMISSION,
    UN_DPA,
    UN_DPKO,
    UN_DPKO_CHANGE_MANAGEMENT,
    UN_DPKO_CLJAU,
    UN_DPKO_MILITARY_DIVISION,
    UN_DPKO_PBPS,
    UN_DPKO_POLICE_DIVISION,
    UN_DPKO_SPC,
    UN_ECOSOC,
    UN_ECPS,
    UN_ELECTORAL_ASSISTANCE_UNIT,
    UN_FIELD_MISSIONS,
    UN_GENERAL_ASSEMBLY,
    UN_GFP,
    UN_HIGH_LEVEL_PANEL,
    UN_HUMAN_RIGHTS_COUNCIL,
    UN_MISSIONS_HAITI,
    UN_OHCHR,
    UN_PBC,
    UN_PBSO,
    UN_POLICE_COMPONENTS,
    UN_RCPD,
    UN_SECRETARIAT,
    UN_SECRETARY_GENERAL,
    UN_SECURITY_COUNCIL,
    UN_SG_EXECUTIVE_OFFICE,
    UN_SPECIAL_ADVISER_WEST_AFRICA,
    UN_SSR_FRIENDS,
    UN_UNLIREC,
    UN_UNREC,
    UN_VERIFICATION_AND_INSPECTION_COMMISSION,
    UNAMA,
    UNCTAD,
    UNDCP,
    UNDEF,
    UNDP,
    UNDP_BCPR,
    UNDP_BDP,
    UNDP_BRATISLAVA_CENTRE,
    UNDP_DEMOCRATIC_GOVERNANCE_GROUP,
    UNDP_JSSR_TEAM,
    UNDP_KOSOVO,
    UNDP_RBEC,
    UNGA_FIRST_COMMITTEE,
    UNHCR,
    UNICEF,
    UNIFEM,
    UNMAS,
    UNMIK,
    UNMIL,
    UNMISS,
    UNODC,
    UNOPS,
    UNOWA,
    UNSC_COMMITTEES,
    UNSC_EXPERT_PANEL_LIBERIA,
    UNSC_EXPERT_PANELS,
    UNSC_WORKING_GROUP_CHILDREN,
    UNSMIL,
    UNSOM,
    UNTAC,
    UZBEKISTAN_STATE_BORDER_SERVICE,
    UZBEKISTAN_STATE_CUSTOMS_SERVICE,
    VERKHOVNA_RADA,
    WARSAW_PACT,
    WEST_AFRICAN_ARMED_AND_SECURITY_FORCES,
    WFP,
    WORLD_BANK,
    WORLD_BANK_CPR,
    WORLD_BANK_LEGAL_VICE_PRESIDENCY,
];
