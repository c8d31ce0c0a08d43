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

const ASSN: Organisation = Organisation {
    id: Id(Cow::Borrowed("assn"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("African Security Sector Network")),
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

const COUNCIL_OF_EUROPE: Organisation = Organisation {
    id: Id(Cow::Borrowed("council-of-europe"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Council of Europe")),
    ])),
    kind: OrganisationKind::Intergovernmental,
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

const ECOSOC_AD_HOC_GROUP_AFRICA: Organisation = Organisation {
    id: Id(Cow::Borrowed("ecosoc-ad-hoc-group-africa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ad Hoc Group on African countries emerging from conflict")),
    ])),
    kind: OrganisationKind::TaskForce,
    parent: Some(Id(Cow::Borrowed("un-ecosoc"), PhantomData)),
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

const EEAS: Organisation = Organisation {
    id: Id(Cow::Borrowed("eeas"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EEAS")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EEAS")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
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
        Printed(Cow::Borrowed("Council")),
    ])),
    kind: OrganisationKind::Organ,
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

const EUROPEAN_COMMISSION: Organisation = Organisation {
    id: Id(Cow::Borrowed("european-commission"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Commission")),
        Printed(Cow::Borrowed("European Commission")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EC")),
    ])),
    kind: OrganisationKind::Organ,
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
    ])),
    ..Organisation::EMPTY
};

const EUROPEAN_COUNCIL: Organisation = Organisation {
    id: Id(Cow::Borrowed("european-council"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("European Council")),
    ])),
    kind: OrganisationKind::Organ,
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
        Printed(Cow::Borrowed("INSTRAW")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("INSTRAW")),
    ])),
    kind: OrganisationKind::Institute,
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
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ecosoc"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(528), last: Count(528) },
                    anchor: Some(Printed(Cow::Borrowed("advancement of women established by ECOSOC"))),
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
        Printed(Cow::Borrowed("MONUC")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("MONUC")),
    ])),
    kind: OrganisationKind::FieldMission,
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
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(1), last: Count(1) },
                    anchor: Some(Printed(Cow::Borrowed("alliance created in 1949"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(3), last: Count(3) },
                    anchor: Some(Printed(Cow::Borrowed("alliance created in 1949"))),
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

const OECD: Organisation = Organisation {
    id: Id(Cow::Borrowed("oecd"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Organisation for Economic Cooperation and Development")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OECD")),
    ])),
    kind: OrganisationKind::Intergovernmental,
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
        Printed(Cow::Borrowed("OECD DAC")),
        Printed(Cow::Borrowed("DAC")),
    ])),
    kind: OrganisationKind::Committee,
    parent: Some(Id(Cow::Borrowed("oecd"), PhantomData)),
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
    ])),
    ..Organisation::EMPTY
};

const OECD_DAC_CPDC: Organisation = Organisation {
    id: Id(Cow::Borrowed("oecd-dac-cpdc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DAC CPDC Network")),
        Printed(Cow::Borrowed("DAC Network on Conflict, Peace and Development Co-operation")),
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
        Printed(Cow::Borrowed("OECD Task Team on SSR")),
        Printed(Cow::Borrowed("Security System Reform Task Team")),
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
    ])),
    ..Organisation::EMPTY
};

const OSCE: Organisation = Organisation {
    id: Id(Cow::Borrowed("osce"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Organisation for Security and Cooperation in Europe")),
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
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Preventing conflict is at the core of its mandate.")),
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

const STABILITY_PACT: Organisation = Organisation {
    id: Id(Cow::Borrowed("stability-pact"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Stability Pact for South Eastern Europe")),
        Printed(Cow::Borrowed("Stability Pact")),
    ])),
    kind: OrganisationKind::Intergovernmental,
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
        Prose(Cow::Borrowed("A mandate that covers the whole world.")),
        Prose(Cow::Borrowed("broad and global tasks")),
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
    ])),
    ..Organisation::EMPTY
};

const UN_DPA: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-dpa"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DPA")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DPA")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
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
    ])),
    ..Organisation::EMPTY
};

const UN_DPKO: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-dpko"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Department for Peacekeeping Operations")),
        Printed(Cow::Borrowed("Department of Peacekeeping Operations")),
        Printed(Cow::Borrowed("Peacekeeping Department")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNDPKO")),
        Printed(Cow::Borrowed("DPKO")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un-secretariat"), PhantomData)),
    functions: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Prepares the peacekeeping operations of the UN.")),
        Prose(Cow::Borrowed("Manages the peacekeeping operations of the UN.")),
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

const UN_ECOSOC: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-ecosoc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOSOC")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ECOSOC")),
    ])),
    kind: OrganisationKind::Organ,
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
    ])),
    ..Organisation::EMPTY
};

const UN_GENERAL_ASSEMBLY: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-general-assembly"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("General Assembly")),
    ])),
    kind: OrganisationKind::Organ,
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
    ])),
    ..Organisation::EMPTY
};

const UN_GFP: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-gfp"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Global Focal Point")),
        Printed(Cow::Borrowed("Global Focal Point (GFP) for Police, Justice and Corrections areas")),
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
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Founded,
            status: Status::Done,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("the creation of the UN Peacebuilding Commission (PBC)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
        HistoryStep {
            act: HistoryAct::Founded,
            date: Some(Date(Cow::Borrowed("2005-12"))),
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
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    mandate: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Propose strategies that join up peacebuilding and recovery after conflict.")),
        Prose(Cow::Borrowed("Develop best practices on matters in which political, military, humanitarian and development actors must work closely together.")),
    ])),
    mandated_by: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("unsc-resolution-1645"), PhantomData),
    ])),
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
    ])),
    ..Organisation::EMPTY
};

const UN_PBSO: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-pbso"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PBSO")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PBSO")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
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
    ])),
    ..Organisation::EMPTY
};

const UN_SECRETARIAT: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-secretariat"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Secretariat")),
    ])),
    kind: OrganisationKind::SecretariatUnit,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
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
    ])),
    ..Organisation::EMPTY
};

const UN_SECRETARY_GENERAL: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-secretary-general"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Secretary-General")),
        Printed(Cow::Borrowed("Secretary General")),
    ])),
    kind: OrganisationKind::Organ,
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
    ])),
    ..Organisation::EMPTY
};

const UN_SECURITY_COUNCIL: Organisation = Organisation {
    id: Id(Cow::Borrowed("un-security-council"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Security Council")),
        Printed(Cow::Borrowed("Security Council")),
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
            date: Some(Date(Cow::Borrowed("2007"))),
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
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("Presidential Statement of the UN Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
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

const UNAMA: Organisation = Organisation {
    id: Id(Cow::Borrowed("unama"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNAMA")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNAMA")),
    ])),
    kind: OrganisationKind::FieldMission,
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
    ])),
    ..Organisation::EMPTY
};

const UNDP: Organisation = Organisation {
    id: Id(Cow::Borrowed("undp"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("United Nations Development Programme")),
        Printed(Cow::Borrowed("UN's Development Programme")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNDP")),
    ])),
    kind: OrganisationKind::FundOrProgramme,
    parent: Some(Id(Cow::Borrowed("un"), PhantomData)),
    governance: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("lives on voluntary contributions")),
        Prose(Cow::Borrowed("lets donors share the costs of projects")),
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
    ])),
    ..Organisation::EMPTY
};

const UNDP_BCPR: Organisation = Organisation {
    id: Id(Cow::Borrowed("undp-bcpr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Bureau for Crisis Prevention an Recovery")),
        Printed(Cow::Borrowed("Bureau for Crisis Prevention and Recovery")),
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
    ])),
    ..Organisation::EMPTY
};

const UNDP_BRATISLAVA_CENTRE: Organisation = Organisation {
    id: Id(Cow::Borrowed("undp-bratislava-centre"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Bratislava Regional Centre of the United Nations Development Programme")),
        Printed(Cow::Borrowed("Bratislava Regional Centre")),
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
    ])),
    ..Organisation::EMPTY
};

const UNIFEM: Organisation = Organisation {
    id: Id(Cow::Borrowed("unifem"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNIFEM")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNIFEM")),
    ])),
    kind: OrganisationKind::FundOrProgramme,
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
    ])),
    ..Organisation::EMPTY
};

const UNMIK: Organisation = Organisation {
    id: Id(Cow::Borrowed("unmik"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN mission in Kosovo")),
        Printed(Cow::Borrowed("UN Mission in Kosovo")),
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
        Printed(Cow::Borrowed("UNMIL")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNMIL")),
    ])),
    kind: OrganisationKind::FieldMission,
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

const UNOPS: Organisation = Organisation {
    id: Id(Cow::Borrowed("unops"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("United Nations Office for Project Services")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNOPS")),
    ])),
    kind: OrganisationKind::FundOrProgramme,
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
    seat: Some(Id(Cow::Borrowed("dakar"), PhantomData)),
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

const WORLD_BANK: Organisation = Organisation {
    id: Id(Cow::Borrowed("world-bank"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("World Bank")),
    ])),
    kind: OrganisationKind::Intergovernmental,
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
    ])),
    ..Organisation::EMPTY
};

pub(super) const TABLE: &[Organisation] = &[
    ACTIVATE_MEDIA,
    AFGHAN_NATIONAL_DEFENSE_AND_SECURITY_FORCES,
    AFGHANISTAN_ARMED_FORCES,
    AMNESTY_INTERNATIONAL,
    ASSN,
    AU,
    AU_PSC,
    BRADFORD_UNIVERSITY,
    COUNCIL_OF_EUROPE,
    DCAF,
    DCAF_AFRICA_WORKING_GROUP,
    DCAF_SSR_WORKING_GROUP,
    ECOSOC_AD_HOC_GROUP_AFRICA,
    ECOWAS,
    ECOWAS_HEADS_OF_STATE,
    EEAS,
    EU,
    EU_CIV_MIL_CELL,
    EU_COUNCIL,
    EU_DELEGATIONS,
    EU_INTER_SERVICE_SSR_TASK_FORCE,
    EU_MILITARY_STAFF,
    EU_MISSION_UKRAINE,
    EUAM_IRAQ,
    EUROPEAN_COMMISSION,
    EUROPEAN_COUNCIL,
    EUROPEAN_PARLIAMENT,
    EUTM_RCA,
    EUTM_SOMALIA,
    FOLKE_BERNADOTTE_ACADEMY,
    FYR_MACEDONIA_BORDER_POLICE,
    FYR_MACEDONIA_INTERIOR_MINISTRY,
    GEORGIAN_BORDER_GUARD,
    HUMAN_RIGHTS_WATCH,
    IASSRTF,
    IMF,
    INSTRAW,
    IOM,
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
    MINUSCA,
    MONUC,
    MONUSCO,
    NATO,
    NATO_INTERNATIONAL_STAFF,
    NATO_PFP_COOPERATION_PROGRAMMES,
    NATO_POLITICAL_AFFAIRS_DIVISION,
    NATO_UKRAINE_COMMISSION,
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
    PATTEN_COMMISSION,
    PFP_TRAINING_CENTRE_SLOVAKIA,
    RAZUMKOV_CENTRE,
    REGIONAL_ECONOMIC_COMMUNITIES,
    RESOLUTE_SUPPORT,
    SLOVAKIA_ARMED_FORCES,
    SLOVAKIA_DEFENCE_MINISTER,
    SLOVAKIA_MFA,
    SLOVAKIA_MFA_UN_DEPARTMENT,
    SLOVAKIA_MILITARY_ACADEMIES,
    SLOVAKIA_MOD,
    SLOVAKIA_MOD_DEFENCE_POLICY_DEPARTMENT,
    SLOVAKIA_MOD_SECURITY_DEFENCE_POLICY_DIVISION,
    STABILITY_PACT,
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
    UN_DPA,
    UN_DPKO,
    UN_DPKO_CHANGE_MANAGEMENT,
    UN_ECOSOC,
    UN_GENERAL_ASSEMBLY,
    UN_GFP,
    UN_HIGH_LEVEL_PANEL,
    UN_PBC,
    UN_PBSO,
    UN_SECRETARIAT,
    UN_SECRETARY_GENERAL,
    UN_SECURITY_COUNCIL,
    UN_SSR_FRIENDS,
    UNAMA,
    UNDP,
    UNDP_BCPR,
    UNDP_BRATISLAVA_CENTRE,
    UNDP_JSSR_TEAM,
    UNDP_KOSOVO,
    UNDP_RBEC,
    UNHCR,
    UNIFEM,
    UNMIK,
    UNMIL,
    UNMISS,
    UNOPS,
    UNOWA,
    UNSMIL,
    UNSOM,
    UZBEKISTAN_STATE_BORDER_SERVICE,
    UZBEKISTAN_STATE_CUSTOMS_SERVICE,
    VERKHOVNA_RADA,
    WARSAW_PACT,
    WEST_AFRICAN_ARMED_AND_SECURITY_FORCES,
    WORLD_BANK,
];
