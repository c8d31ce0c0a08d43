// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const AU_SSR_CAPACITIES: Programme = Programme {
    id: Id(Cow::Borrowed("au-ssr-capacities"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Building African Union Capacities in SSR")),
    ])),
    kind: ProgrammeKind::Programme,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unops"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("assn"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
        SupportKind::PolicyDevelopment,
        SupportKind::Assessment,
        SupportKind::InstitutionBuilding,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Build the capacity that it takes to carry out the policy framework of the African Union.")),
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Drafted,
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(65), last: Count(65) },
                    anchor: Some(Printed(Cow::Borrowed("together with the UN and the EU- has elaborated"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    status: Some(Status::Ongoing),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            anchor: Some(Printed(Cow::Borrowed("Building African Union Capacities in SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            anchor: Some(Printed(Cow::Borrowed("the AU- together with the UN and the EU"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("partners")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            anchor: Some(Printed(Cow::Borrowed("(UNOPS) and the African Security Sector Network"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("partners")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            anchor: Some(Printed(Cow::Borrowed("build capacity for the implementation of its Policy Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            anchor: Some(Printed(Cow::Borrowed("This programme is being implemented"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const DEFENCE_CONVERSION_SSR_INITIATIVE: Programme = Programme {
    id: Id(Cow::Borrowed("defence-conversion-ssr-initiative"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Defence Conversion and Security Sector Reform Initiative")),
    ])),
    kind: ProgrammeKind::Initiative,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("racviac"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::DefenceConversion,
        Area::WholeSector,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1552), last: Count(1552) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1547),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Defence Conversion and Security Sector Reform Initiative"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1552), last: Count(1552) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1547),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Initiative (with RACVIAC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("partners")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const DPPI: Programme = Programme {
    id: Id(Cow::Borrowed("dppi"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Disaster Preparedness and Prevention Initiative")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DPPI")),
    ])),
    kind: ProgrammeKind::Initiative,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::EmergencyPreparedness,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1553), last: Count(1553) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1547),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Disaster Preparedness and Prevention Initiative (DPPI)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const ENVSEC: Programme = Programme {
    id: Id(Cow::Borrowed("envsec"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ENVSEC programme")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ENVSEC")),
    ])),
    kind: ProgrammeKind::Programme,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("caucasus"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            anchor: Some(Printed(Cow::Borrowed("UNDP through the ENVSEC programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            anchor: Some(Printed(Cow::Borrowed("UNDP through the ENVSEC programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            headings: List(Cow::Borrowed(&[
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UNDP through the ENVSEC programme in the Caucasus"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("partners")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const EU_CARDS: Programme = Programme {
    id: Id(Cow::Borrowed("eu-cards"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("EU CARDS project")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("CARDS")),
    ])),
    kind: ProgrammeKind::Project,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
    ])),
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(431), last: Count(431) },
            anchor: Some(Printed(Cow::Borrowed("in the framework of the EU CARDS project"))),
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
            lines: Lines { first: Count(431), last: Count(431) },
            headings: List(Cow::Borrowed(&[
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in the framework of the EU CARDS project, the OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("partners")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const GEORGIAN_BORDER_GUARD_PROGRAMME: Programme = Programme {
    id: Id(Cow::Borrowed("georgian-border-guard-programme"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Georgian Border Guard Capacity-Building Programme")),
    ])),
    kind: ProgrammeKind::Programme,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("georgia"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::BorderGuards,
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Drafted,
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("Developed after the operation that watched the border was closed."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(430), last: Count(430) },
                    anchor: Some(Printed(Cow::Borrowed("the OSCE has developed a Georgian Border Guard"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    status: Some(Status::Ongoing),
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
            anchor: Some(Printed(Cow::Borrowed("the OSCE has developed a Georgian Border Guard Capacity-Building Programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(430), last: Count(430) },
            anchor: Some(Printed(Cow::Borrowed("the OSCE has developed a Georgian Border Guard"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It has been developed, and its changes are to come before the end of the year."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const ICNRD: Programme = Programme {
    id: Id(Cow::Borrowed("icnrd"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("International Conferences of New or Restored Democracies")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ICNRD")),
    ])),
    kind: ProgrammeKind::Process,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::Democratisation,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Dialogue,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Share experiences in democratisation.")),
        Prose(Cow::Borrowed("Promote good governance.")),
    ])),
    status: Some(Status::Ongoing),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("International Conferences of New or Restored Democracies"))),
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
            anchor: Some(Printed(Cow::Borrowed("Restored Democracies (ICNRD)"))),
            supports: List(Cow::Borrowed(&[
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
            anchor: Some(Printed(Cow::Borrowed("supporting and participating in the process"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("partners")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("aims to share experiences in democratization"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("to promote good governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(999), last: Count(999) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("an intergovernmental process which aims"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const IF_SSR_PROCESS: Programme = Programme {
    id: Id(Cow::Borrowed("if-ssr-process"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Implementation Framework on Security System Reform")),
        Printed(Cow::Borrowed("IF-SSR process")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("IF-SSR")),
    ])),
    kind: ProgrammeKind::Process,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::PolicyDevelopment,
        SupportKind::Dialogue,
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Donors,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To bring knowledge of both the political and the technical side of reform into the framework.")),
        Prose(Cow::Borrowed("To build the links that are needed across the security system.")),
        Prose(Cow::Borrowed("To build a common understanding of reform among practitioners of donors and partner countries.")),
    ])),
    status: Some(Status::Ongoing),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("if-ssr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(306), last: Count(306) },
            anchor: Some(Printed(Cow::Borrowed("Implementation Framework on Security System Reform (IF-SSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
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
            lines: Lines { first: Count(306), last: Count(306) },
            anchor: Some(Printed(Cow::Borrowed("The DAC is developing an Implementation Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(309), last: Count(309) },
            headings: List(Cow::Borrowed(&[
                Count(304),
            ])),
            anchor: Some(Printed(Cow::Borrowed("evaluate donor SSR field activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1624), last: Count(1624) },
            anchor: Some(Printed(Cow::Borrowed("The IF-SSR process has identified"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1616), last: Count(1616) },
            anchor: Some(Printed(Cow::Borrowed("Security System Reform (IF-SSR) is being developed"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1616), last: Count(1616) },
            anchor: Some(Printed(Cow::Borrowed("being developed through a two-year consultative process"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1620), last: Count(1620) },
            headings: List(Cow::Borrowed(&[
                Count(1611),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ensure that the IF-SSR incorporates knowledge on the political"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1620), last: Count(1620) },
            headings: List(Cow::Borrowed(&[
                Count(1611),
            ])),
            anchor: Some(Printed(Cow::Borrowed("build the necessary linkages across the security system"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1625), last: Count(1625) },
            headings: List(Cow::Borrowed(&[
                Count(1622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("building a common understanding of the concept among donor"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const INSTRAW_GENDER_SSR: Programme = Programme {
    id: Id(Cow::Borrowed("instraw-gender-ssr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("gender and security sector reform programme")),
        Printed(Cow::Borrowed("gender and security sector reform")),
        Printed(Cow::Borrowed("gender and security sector reform program")),
    ])),
    kind: ProgrammeKind::Programme,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("instraw"), scope: PhantomData },
    ])),
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unifem"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::WomenInSecurity,
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Research,
        SupportKind::Training,
        SupportKind::PublicInformation,
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Women,
        Beneficiary::Men,
        Beneficiary::MarginalisedGroups,
        Beneficiary::Children,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Secure the right to security of women, marginalised men, girls and boys.")),
        Prose(Cow::Borrowed("Bring about a security sector that is just.")),
        Prose(Cow::Borrowed("Bring about a security sector that is democratic.")),
        Prose(Cow::Borrowed("Bring about a security sector that is effective.")),
    ])),
    status: Some(Status::Ongoing),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("instraw-gender-ssr-factsheet-2006"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            anchor: Some(Printed(Cow::Borrowed("\"gender and security sector reform\" programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            anchor: Some(Printed(Cow::Borrowed("Also, INSTRAW, the training and research institute"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(528), last: Count(528) },
            anchor: Some(Printed(Cow::Borrowed("runs a \"gender and security sector reform\" programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
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
            anchor: Some(Printed(Cow::Borrowed("\"gender and security sector reform program\""))),
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
            anchor: Some(Printed(Cow::Borrowed("INSTRAW features a \"gender and security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("status")),
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
                FieldName(Cow::Borrowed("partners")),
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
            anchor: Some(Printed(Cow::Borrowed("security for women, marginalised men, girls and boys"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("beneficiaries")),
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
            anchor: Some(Printed(Cow::Borrowed("ensuring the right to security for women"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
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
            anchor: Some(Printed(Cow::Borrowed("create a just, democratic and effective security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(947), last: Count(947) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(945),
            ])),
            anchor: Some(Printed(Cow::Borrowed("INSTRAW Gender and Security Sector Reform Factsheet"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            anchor: Some(Printed(Cow::Borrowed("a gender and security sector reform programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1156), last: Count(1156) },
            anchor: Some(Printed(Cow::Borrowed("INSTRAW features a gender and security sector reform programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const ISSR: Programme = Programme {
    id: Id(Cow::Borrowed("issr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Internal Security Sector Review")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ISSR")),
    ])),
    kind: ProgrammeKind::Review,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("kosovo-pisg"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmik"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("kipred"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kosovo"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
        Area::EmergencyPreparedness,
        Area::DefenceReform,
        Area::SecurityPolicy,
        Area::PublicTrust,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
        SupportKind::Research,
        SupportKind::Dialogue,
        SupportKind::PublicInformation,
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Population,
        Beneficiary::LocalCommunities,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("to reach as many citizens and communities as possible")),
        Prose(Cow::Borrowed("to find out what Kosovo's government will need and should put first once the status is settled")),
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Drafted,
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("uk-ssdat"), scope: PhantomData },
            ])),
            note: Some(Prose(Cow::Borrowed("the project was formulated"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(636), last: Count(636) },
                    anchor: Some(Printed(Cow::Borrowed("The ISSR project was formulated by the British Government's"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    status: Some(Status::Ongoing),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("issr-final-report"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(79), last: Count(79) },
            anchor: Some(Printed(Cow::Borrowed("an Internal Security Sector Review (ISSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(79), last: Count(79) },
            anchor: Some(Printed(Cow::Borrowed("In **Kosovo**, **UNDP** is currently involved"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(79), last: Count(79) },
            anchor: Some(Printed(Cow::Borrowed("The OSCE has played a vital role in support"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("partners")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(632), last: Count(632) },
            anchor: Some(Printed(Cow::Borrowed("Internal Security Sector Review process (ISSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(632), last: Count(632) },
            anchor: Some(Printed(Cow::Borrowed("In Kosovo, UNDP has assumed a leading role"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            anchor: Some(Printed(Cow::Borrowed("including the PISG, the UN Mission in Kosovo, the OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("partners")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            anchor: Some(Printed(Cow::Borrowed("undertaken by DCAF and a local partner, KIPRED"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("partners")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            anchor: Some(Printed(Cow::Borrowed("see the ISSR team assessing different parts"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            anchor: Some(Printed(Cow::Borrowed("will feed straight into the final ISSR report"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(636), last: Count(636) },
            anchor: Some(Printed(Cow::Borrowed("systematic efforts to reach out to citizens and communities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("beneficiaries")),
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            anchor: Some(Printed(Cow::Borrowed("identifying the needs and priorities that the Kosovo government will face"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const MULTI_ETHNIC_POLICING_ELEMENT: Programme = Programme {
    id: Id(Cow::Borrowed("multi-ethnic-policing-element"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Multi-Ethnic Policing Element")),
    ])),
    kind: ProgrammeKind::Initiative,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-serbia"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To ensure basic security where several ethnic groups live and conflict threatens.")),
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Started,
            date: Some(Date(Cow::Borrowed("2001"))),
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("Developed as part of the need for basic security."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1728), last: Count(1728) },
                    anchor: Some(Printed(Cow::Borrowed("Policing Element in south Serbia in 2001as part"))),
                    inferred: Some(Prose(Cow::Borrowed("The year is printed together with the next word; 'developing' is read as the beginning."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1728), last: Count(1728) },
            anchor: Some(Printed(Cow::Borrowed("developing the Multi-Ethnic Policing Element in south Serbia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1728), last: Count(1728) },
            anchor: Some(Printed(Cow::Borrowed("need to ensure basic security in a multi-ethnic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_BUILDING_INTEGRITY: Programme = Programme {
    id: Id(Cow::Borrowed("nato-building-integrity"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("NATO Building Integrity Programme")),
        Printed(Cow::Borrowed("Building Integrity Programme")),
        Printed(Cow::Borrowed("NATO Building Integrity")),
        Printed(Cow::Borrowed("Building Integrity (BI) Programme")),
        Printed(Cow::Borrowed("BI Programme")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("BI")),
    ])),
    kind: ProgrammeKind::Programme,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::Integrity,
        Area::Governance,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
        SupportKind::Research,
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Strengthen integrity in the defence and security sectors of participating countries.")),
        Prose(Cow::Borrowed("Strengthen transparency in defence and security.")),
        Prose(Cow::Borrowed("Strengthen accountability in defence and security.")),
        Prose(Cow::Borrowed("Lower the risk of corruption in defence and security.")),
        Prose(Cow::Borrowed("Let institutions of defence and security work better.")),
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bi-reference-curriculum"), PhantomData),
        Id(Cow::Borrowed("bi-course-catalogue"), PhantomData),
        Id(Cow::Borrowed("bi-self-assessment-questionnaire"), PhantomData),
        Id(Cow::Borrowed("bi-process-and-impact-montenegro"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(205), last: Count(205) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO's Building Integrity Programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(205), last: Count(205) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("assist participating countries to strengthen integrity"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(205), last: Count(205) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("make defence and security institutions more effective"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("via the NATO Building Integrity Programme since 2007"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(39), last: Count(39) },
            anchor: Some(Printed(Cow::Borrowed("NATO Building Integrity"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(53), last: Count(53) },
            headings: List(Cow::Borrowed(&[
                Count(51),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Building Integrity (BI) Programme provides practical tools"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(53), last: Count(53) },
            headings: List(Cow::Borrowed(&[
                Count(51),
            ])),
            anchor: Some(Printed(Cow::Borrowed("strengthen integrity, transparency and accountability"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            headings: List(Cow::Borrowed(&[
                Count(59),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The BI Programme is a NATO-led, capacity-building programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            headings: List(Cow::Borrowed(&[
                Count(59),
            ])),
            anchor: Some(Printed(Cow::Borrowed("reduce the risk of corruption in the defence and security sectors"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(43), last: Count(43) },
            anchor: Some(Printed(Cow::Borrowed("NATO BI Reference Curriculum"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("Building Integrity Course Catalogue"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(55), last: Count(55) },
            anchor: Some(Printed(Cow::Borrowed("Building Integrity Self-Assessment Questionnaire"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("Process and Impact Montenegro"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_DCB: Programme = Programme {
    id: Id(Cow::Borrowed("nato-dcb"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Defence and Related Security Capacity Building Initiative")),
    ])),
    kind: ProgrammeKind::Initiative,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::Capacity,
        Area::DefenceReform,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Advice,
        SupportKind::Training,
        SupportKind::Mentoring,
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Use what NATO knows about supporting, advising, assisting, training and mentoring for countries that need capacity-building.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(201), last: Count(201) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO's Defence and Related Security Capacity Building Initiative"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(201), last: Count(201) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("countries that require capacity-building support"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_MAP: Programme = Programme {
    id: Id(Cow::Borrowed("nato-map"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Membership Action Plan")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("MAP")),
    ])),
    kind: ProgrammeKind::ActionPlan,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::DemocraticControl,
        Area::RuleOfLaw,
        Area::HumanRights,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To serve countries that wish to join NATO.")),
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-map-1999"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1422), last: Count(1422) },
            anchor: Some(Printed(Cow::Borrowed("The Membership Action Plan (MAP)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1422), last: Count(1422) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1414),
            ])),
            anchor: Some(Printed(Cow::Borrowed("for aspirant NATO members"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1442), last: Count(1442) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Membership Action Plan, April 1999"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_PARTNERSHIP_WORK_PROGRAMME: Programme = Programme {
    id: Id(Cow::Borrowed("nato-partnership-work-programme"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("NATO Partnership Work Programme")),
    ])),
    kind: ProgrammeKind::Programme,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::Governance,
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-partnership-work-programme-2000-2001"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1424), last: Count(1424) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The NATO Partnership Work Programme for 2000-2001"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("documents")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_PFP: Programme = Programme {
    id: Id(Cow::Borrowed("nato-pfp"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Partnership for Peace")),
        Printed(Cow::Borrowed("Partnership for Peace Programme")),
        Printed(Cow::Borrowed("NATO Partnership for Peace Programme")),
        Printed(Cow::Borrowed("Partnership for Peace (PfP) programme")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PfP")),
        Printed(Cow::Borrowed("PFP")),
    ])),
    kind: ProgrammeKind::Partnership,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::DemocraticControl,
        Area::SecurityPolicy,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To make sure that defence forces are under democratic control; one of five objectives.")),
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("pfp-framework-document-1994"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(6), last: Count(6) },
            headings: List(Cow::Borrowed(&[
                Count(5),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO Partnership for Peace Programme (PFP)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(37), last: Count(37) },
            anchor: Some(Printed(Cow::Borrowed("NATO Partnership for Peace Programme (PFP)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("through its Partnership for Peace Programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            anchor: Some(Printed(Cow::Borrowed("in the Partnership for Peace training centre"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1412), last: Count(1412) },
            anchor: Some(Printed(Cow::Borrowed("the Partnership for Peace (PfP) programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1420), last: Count(1420) },
            anchor: Some(Printed(Cow::Borrowed("NATO's Partnership for Peace (PfP) programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1420), last: Count(1420) },
            anchor: Some(Printed(Cow::Borrowed("ensuring democratic control of defence forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1438), last: Count(1438) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Partnership for Peace (PfP) Framework Document"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_UKRAINE_CIVIL_SOCIETY_NETWORK: Programme = Programme {
    id: Id(Cow::Borrowed("nato-ukraine-civil-society-network"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Partnership Network for Civil Society Expertise Development")),
    ])),
    kind: ProgrammeKind::Partnership,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::PublicOversight,
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::CivilSociety,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Support reform of Ukraine's defence and security sector.")),
    ])),
    status: Some(Status::Ongoing),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(24), last: Count(24) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Partnership Network for Civil Society Expertise Development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(24), last: Count(24) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("supporting Ukraine’s reforms in the defence and security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(24), last: Count(24) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("which are implemented under the auspices of the JWGDR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_UKRAINE_PROFESSIONAL_DEVELOPMENT: Programme = Programme {
    id: Id(Cow::Borrowed("nato-ukraine-professional-development"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Professional Development Programme for Civilian Personnel of Security and Defence Sector Institutions")),
    ])),
    kind: ProgrammeKind::Programme,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::CivilManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Training,
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::CivilianOfficials,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Support reform of Ukraine's defence and security sector.")),
    ])),
    status: Some(Status::Ongoing),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(24), last: Count(24) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Professional Development Programme for Civilian Personnel"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(24), last: Count(24) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("supporting Ukraine’s reforms in the defence and security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(24), last: Count(24) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("which are implemented under the auspices of the JWGDR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_UKRAINE_TRUST_FUND_C4: Programme = Programme {
    id: Id(Cow::Borrowed("nato-ukraine-trust-fund-c4"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Command, control, communications, computers")),
    ])),
    kind: ProgrammeKind::TrustFund,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::DefenceSupport,
    ])),
    status: Some(Status::Ongoing),
    part_of: Some(Id(Cow::Borrowed("nato-ukraine-trust-funds"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(28), last: Count(28) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Command, control, communications, computers"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
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
                FieldName(Cow::Borrowed("part_of")),
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_UKRAINE_TRUST_FUND_CAREER: Programme = Programme {
    id: Id(Cow::Borrowed("nato-ukraine-trust-fund-career"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Military Career Management")),
    ])),
    kind: ProgrammeKind::TrustFund,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::DefenceSupport,
    ])),
    status: Some(Status::Ongoing),
    part_of: Some(Id(Cow::Borrowed("nato-ukraine-trust-funds"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(32), last: Count(32) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Military Career Management"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
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
                FieldName(Cow::Borrowed("part_of")),
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_UKRAINE_TRUST_FUND_CYBER: Programme = Programme {
    id: Id(Cow::Borrowed("nato-ukraine-trust-fund-cyber"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Cyber Defence")),
    ])),
    kind: ProgrammeKind::TrustFund,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::CyberDefence,
    ])),
    status: Some(Status::Ongoing),
    part_of: Some(Id(Cow::Borrowed("nato-ukraine-trust-funds"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(29), last: Count(29) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Cyber Defence"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
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
                FieldName(Cow::Borrowed("part_of")),
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_UKRAINE_TRUST_FUND_LOGISTICS: Programme = Programme {
    id: Id(Cow::Borrowed("nato-ukraine-trust-fund-logistics"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Logistics and standardisation")),
    ])),
    kind: ProgrammeKind::TrustFund,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::DefenceSupport,
    ])),
    status: Some(Status::Ongoing),
    part_of: Some(Id(Cow::Borrowed("nato-ukraine-trust-funds"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(30), last: Count(30) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Logistics and standardisation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
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
                FieldName(Cow::Borrowed("part_of")),
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_UKRAINE_TRUST_FUND_MEDICAL: Programme = Programme {
    id: Id(Cow::Borrowed("nato-ukraine-trust-fund-medical"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Medical rehabilitation")),
    ])),
    kind: ProgrammeKind::TrustFund,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::DefenceSupport,
    ])),
    status: Some(Status::Ongoing),
    part_of: Some(Id(Cow::Borrowed("nato-ukraine-trust-funds"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(31), last: Count(31) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Medical rehabilitation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
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
                FieldName(Cow::Borrowed("part_of")),
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const NATO_UKRAINE_TRUST_FUNDS: Programme = Programme {
    id: Id(Cow::Borrowed("nato-ukraine-trust-funds"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("five trust funds")),
    ])),
    kind: ProgrammeKind::TrustFund,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::DefenceSupport,
        Area::CyberDefence,
    ])),
    status: Some(Status::Ongoing),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("is structured around five trust funds"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("NATO’s current support to Ukraine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const OHRID_PROCESS: Programme = Programme {
    id: Id(Cow::Borrowed("ohrid-process"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ohrid Process on Border Security and Management")),
        Printed(Cow::Borrowed("Ohrid Process on border security and management")),
    ])),
    kind: ProgrammeKind::Process,
    partners: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("western-balkans"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("south-eastern-europe"), PhantomData),
        Id(Cow::Borrowed("western-balkans"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Coordination,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            anchor: Some(Printed(Cow::Borrowed("within the Ohrid Process on border security and management"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            headings: List(Cow::Borrowed(&[
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("both the EU and NATO as well as with the Stability Pact"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("partners")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            headings: List(Cow::Borrowed(&[
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("border management strategies in the SEE region"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
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
            anchor: Some(Printed(Cow::Borrowed("the Ohrid Process on Border Security and Management"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1549), last: Count(1549) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1547),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Ohrid Process on Border Security and Management"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1549), last: Count(1549) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1547),
            ])),
            anchor: Some(Printed(Cow::Borrowed("as well as the EU, the OSCE, NATO and the Stability Pact"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("partners")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1549), last: Count(1549) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1547),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the five countries of the Western Balkan region"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("partners")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const OSCE_BORDER_MONITORING_GEORGIA: Programme = Programme {
    id: Id(Cow::Borrowed("osce-border-monitoring-georgia"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Border Monitoring Operation in Georgia")),
    ])),
    kind: ProgrammeKind::Programme,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("georgia"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::BorderManagement,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Monitoring,
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Ended,
            status: Status::Done,
            note: Some(Prose(Cow::Borrowed("Closed before the programme for the Georgian border guard was developed."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(430), last: Count(430) },
                    anchor: Some(Printed(Cow::Borrowed("Following the closure of the ambitious yet successful Border Monitoring Operation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..HistoryStep::EMPTY
        },
    ])),
    status: Some(Status::Done),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(430), last: Count(430) },
            anchor: Some(Printed(Cow::Borrowed("Border Monitoring Operation in Georgia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(430), last: Count(430) },
            headings: List(Cow::Borrowed(&[
                Count(400),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Border Monitoring Operation in Georgia, the OSCE"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("status")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("It stands among the examples of OSCE work and is said to be closed."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const PAP_AGAINST_TERRORISM: Programme = Programme {
    id: Id(Cow::Borrowed("pap-against-terrorism"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Partnership Action Plan against Terrorism")),
    ])),
    kind: ProgrammeKind::ActionPlan,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::CounterTerrorism,
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("partnership-action-plan-against-terrorism"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1424), last: Count(1424) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Partnership Action Plan against Terrorism"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("documents")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const PAP_DIB: Programme = Programme {
    id: Id(Cow::Borrowed("pap-dib"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building")),
        Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building (PAP-DIB) programme")),
        Printed(Cow::Borrowed("Partnership Action Plan on DIB")),
        Printed(Cow::Borrowed("Partnership Action Program for Defence Institution Building")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PAP-DIB")),
    ])),
    kind: ProgrammeKind::ActionPlan,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("euro-atlantic"), PhantomData),
        Id(Cow::Borrowed("caucasus"), PhantomData),
        Id(Cow::Borrowed("central-asia"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::DefenceReform,
        Area::CivilManagement,
        Area::SecurityFinance,
        Area::DemocraticControl,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::InstitutionBuilding,
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::PartnerCountries,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Democratic control over defence institutions.")),
        Prose(Cow::Borrowed("Civilian control over defence institutions.")),
    ])),
    status: Some(Status::Ongoing),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dib-self-assessment-kit"), PhantomData),
        Id(Cow::Borrowed("dib-sourcebook"), PhantomData),
        Id(Cow::Borrowed("pap-dib-decalogue"), PhantomData),
        Id(Cow::Borrowed("pap-dib-2004"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(179), last: Count(179) },
            anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building (PAP-DIB) programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(179), last: Count(179) },
            anchor: Some(Printed(Cow::Borrowed("its programming activities in partner countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(4), last: Count(4) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building (PAP-DIB)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(10), last: Count(10) },
            headings: List(Cow::Borrowed(&[
                Count(8),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building (PAP-DIB)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(65), last: Count(65) },
            headings: List(Cow::Borrowed(&[
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the NATO initiative called Partnership Action Plan on Defence Institution Building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            anchor: Some(Printed(Cow::Borrowed("in Support of the Partnership Action Plan on DIB"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("Partnership Action Program for Defence Institution Building (PAP-DIB)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("in the post-Communist part of the Euro-Atlantic area"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1416), last: Count(1416) },
            anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on Defence Institution Building (PAP-DIB)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1424), last: Count(1424) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Partnership Action Plan on Defence Institution Building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1424), last: Count(1424) },
            anchor: Some(Printed(Cow::Borrowed("promotes democratic and civilian control of defence institutions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1424), last: Count(1424) },
            anchor: Some(Printed(Cow::Borrowed("in the Caucasus and Central Asia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1416), last: Count(1416) },
            anchor: Some(Printed(Cow::Borrowed("Decalogue of norms developed for"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1446), last: Count(1446) },
            headings: List(Cow::Borrowed(&[
                Count(1408),
                Count(1436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(PAP-DIB), 7 June 2004"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const PEACEBUILDING_CAPACITY_INVENTORY: Programme = Programme {
    id: Id(Cow::Borrowed("peacebuilding-capacity-inventory"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Peacebuilding Capacity Inventory")),
        Printed(Cow::Borrowed("Peacebuilding Capacity Inventory")),
    ])),
    kind: ProgrammeKind::Review,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretariat"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-sg-executive-office"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::WholeSector,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Record, among other capacities of the UN, those for security sector reform.")),
    ])),
    status: Some(Status::Ongoing),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(134), last: Count(134) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("establishing a Peacebuilding Capacity Inventory"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("status")),
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(823), last: Count(823) },
            anchor: Some(Printed(Cow::Borrowed("establishing a Peacebuilding Capacity Inventory"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(823), last: Count(823) },
            anchor: Some(Printed(Cow::Borrowed("The UN Secretariat is currently involved in establishing"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1001), last: Count(1001) },
            headings: List(Cow::Borrowed(&[
                Count(997),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN Peacebuilding Capacity Inventory"))),
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
            anchor: Some(Printed(Cow::Borrowed("prepared by the Executive Office of the Secretary General"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const POLICE_FORUM_INITIATIVE: Programme = Programme {
    id: Id(Cow::Borrowed("police-forum-initiative"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Police Forum initiative")),
        Printed(Cow::Borrowed("police forum initiative")),
    ])),
    kind: ProgrammeKind::Initiative,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::PoliceReform,
    ])),
    history: List(Cow::Borrowed(&[
        HistoryStep {
            act: HistoryAct::Started,
            status: Status::Done,
            by: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
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
            ..HistoryStep::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1550), last: Count(1550) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1547),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Police Forum initiative"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("lead")),
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
            anchor: Some(Printed(Cow::Borrowed("has launched a police forum initiative"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const SPOC: Programme = Programme {
    id: Id(Cow::Borrowed("spoc"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Organised Crime Initiative")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("SPOC")),
    ])),
    kind: ProgrammeKind::Initiative,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::OrganisedCrime,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1551), last: Count(1551) },
            headings: List(Cow::Borrowed(&[
                Count(1520),
                Count(1547),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The Organised Crime Initiative (SPOC)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const UNDP_JSSR: Programme = Programme {
    id: Id(Cow::Borrowed("undp-jssr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Justice and Security Sector Reform")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("JSSR")),
    ])),
    kind: ProgrammeKind::Programme,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bcpr"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::JusticeReform,
        Area::WholeSector,
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("jssr-programmatic-approach-2003"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("(\"Justice and Security Sector Reform\" / JSSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(873), last: Count(873) },
            anchor: Some(Printed(Cow::Borrowed("UNDP's \"Justice and Security Sector Reform\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            anchor: Some(Printed(Cow::Borrowed("BCPR's JSSR programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(891), last: Count(891) },
            anchor: Some(Printed(Cow::Borrowed("contributions by UNDP through BCPR's JSSR programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(873), last: Count(873) },
            anchor: Some(Printed(Cow::Borrowed("(JSSR) programmatic approach issued in 2003"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const UNICEF_CHILD_PROTECTION_PROGRAMME: Programme = Programme {
    id: Id(Cow::Borrowed("unicef-child-protection-programme"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UNICEF child protection programme")),
    ])),
    kind: ProgrammeKind::Programme,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unicef"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::ChildProtection,
    ])),
    beneficiaries: List(Cow::Borrowed(&[
        Beneficiary::Children,
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("the UNICEF child protection programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1054), last: Count(1054) },
            anchor: Some(Printed(Cow::Borrowed("staff of the UNICEF child protection programme"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("beneficiaries")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const UNMIL_RULE_OF_LAW_PROGRAMME: Programme = Programme {
    id: Id(Cow::Borrowed("unmil-rule-of-law-programme"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("rule of law programme of UNMIL")),
    ])),
    kind: ProgrammeKind::Programme,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmil"), scope: PhantomData },
    ])),
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liberia"), PhantomData),
    ])),
    areas: List(Cow::Borrowed(&[
        Area::RuleOfLaw,
        Area::SecurityLegislation,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Pursue reforms of the laws that concern security agencies.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1112), last: Count(1112) },
            anchor: Some(Printed(Cow::Borrowed("The rule of law programme of UNMIL"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1112), last: Count(1112) },
            anchor: Some(Printed(Cow::Borrowed("programme of UNMIL in Liberia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1112), last: Count(1112) },
            anchor: Some(Printed(Cow::Borrowed("pursue legislative reforms related to security agencies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const WORLD_BANK_POST_CONFLICT_FUND: Programme = Programme {
    id: Id(Cow::Borrowed("world-bank-post-conflict-fund"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Post-Conflict Fund")),
    ])),
    kind: ProgrammeKind::TrustFund,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::Recovery,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Funding,
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("To serve countries that recover from conflict.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1578), last: Count(1578) },
            headings: List(Cow::Borrowed(&[
                Count(1562),
                Count(1576),
            ])),
            anchor: Some(Printed(Cow::Borrowed("operates a Post-Conflict Fund"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("lead")),
            ])),
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
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

const WORLD_BANK_PUBLIC_EXPENDITURE_REVIEWS: Programme = Programme {
    id: Id(Cow::Borrowed("world-bank-public-expenditure-reviews"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Public Expenditure Reviews")),
    ])),
    kind: ProgrammeKind::Review,
    lead: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData },
    ])),
    areas: List(Cow::Borrowed(&[
        Area::SecurityFinance,
    ])),
    support: List(Cow::Borrowed(&[
        SupportKind::Assessment,
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
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
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
            anchor: Some(Printed(Cow::Borrowed("in the context of Public Expenditure Reviews"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("lead")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The reviews are named in what is told of the work of the Bank."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Programme::EMPTY
};

pub(super) const TABLE: &[Programme] = &[
    AU_SSR_CAPACITIES,
    DEFENCE_CONVERSION_SSR_INITIATIVE,
    DPPI,
    ENVSEC,
    EU_CARDS,
    GEORGIAN_BORDER_GUARD_PROGRAMME,
    ICNRD,
    IF_SSR_PROCESS,
    INSTRAW_GENDER_SSR,
    ISSR,
    MULTI_ETHNIC_POLICING_ELEMENT,
    NATO_BUILDING_INTEGRITY,
    NATO_DCB,
    NATO_MAP,
    NATO_PARTNERSHIP_WORK_PROGRAMME,
    NATO_PFP,
    NATO_UKRAINE_CIVIL_SOCIETY_NETWORK,
    NATO_UKRAINE_PROFESSIONAL_DEVELOPMENT,
    NATO_UKRAINE_TRUST_FUND_C4,
    NATO_UKRAINE_TRUST_FUND_CAREER,
    NATO_UKRAINE_TRUST_FUND_CYBER,
    NATO_UKRAINE_TRUST_FUND_LOGISTICS,
    NATO_UKRAINE_TRUST_FUND_MEDICAL,
    NATO_UKRAINE_TRUST_FUNDS,
    OHRID_PROCESS,
    OSCE_BORDER_MONITORING_GEORGIA,
    PAP_AGAINST_TERRORISM,
    PAP_DIB,
    PEACEBUILDING_CAPACITY_INVENTORY,
    POLICE_FORUM_INITIATIVE,
    SPOC,
    UNDP_JSSR,
    UNICEF_CHILD_PROTECTION_PROGRAMME,
    UNMIL_RULE_OF_LAW_PROGRAMME,
    WORLD_BANK_POST_CONFLICT_FUND,
    WORLD_BANK_PUBLIC_EXPENDITURE_REVIEWS,
];
