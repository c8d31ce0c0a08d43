// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const AID_COORDINATION: Term = Term {
    id: Id(Cow::Borrowed("aid-coordination"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("aid co-ordination")),
        Printed(Cow::Borrowed("donor coordination")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1775), last: Count(1775) },
            anchor: Some(Printed(Cow::Borrowed("agreement on the purposes of aid co-ordination"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1775), last: Count(1775) },
            anchor: Some(Printed(Cow::Borrowed("donor coordination is a key but challenging"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const BRASSAGE: Term = Term {
    id: Id(Cow::Borrowed("brassage"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("brassage")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("The demobilisation of former combatants."))),
    broader: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ddr"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1143), last: Count(1143) },
            anchor: Some(Printed(Cow::Borrowed("(so-called 'brassage')"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1143), last: Count(1143) },
            anchor: Some(Printed(Cow::Borrowed("demobilisation of ex-combatants (so-called 'brassage')"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const CAPACITY: Term = Term {
    id: Id(Cow::Borrowed("capacity"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("capacity")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("Technical competence."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1716), last: Count(1716) },
            anchor: Some(Printed(Cow::Borrowed("building capacity (technical competence)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const COMMUNITY_POLICING: Term = Term {
    id: Id(Cow::Borrowed("community-policing"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("community policing")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            anchor: Some(Printed(Cow::Borrowed("developing community policing skills"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1706), last: Count(1706) },
            anchor: Some(Printed(Cow::Borrowed("parliamentary oversight, community policing"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const COMPREHENSIVE_SECURITY: Term = Term {
    id: Id(Cow::Borrowed("comprehensive-security"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("OSCE comprehensive concept of security")),
        Printed(Cow::Borrowed("concept of comprehensive security")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("A view of security that takes in its political and military, human, economic and environmental sides."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(398), last: Count(398) },
            anchor: Some(Printed(Cow::Borrowed("the OSCE comprehensive concept of security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(381), last: Count(381) },
            anchor: Some(Printed(Cow::Borrowed("the concept of comprehensive security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(398), last: Count(398) },
            anchor: Some(Printed(Cow::Borrowed("encompassing the politicomilitary, human, economic and environmental dimensions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const COPENHAGEN_CRITERIA: Term = Term {
    id: Id(Cow::Borrowed("copenhagen-criteria"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Copenhagen Criteria")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("criteria for joining the EU"))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            anchor: Some(Printed(Cow::Borrowed("Copenhagen Criteria for EU integration"))),
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
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const CRIME_PREVENTION: Term = Term {
    id: Id(Cow::Borrowed("crime-prevention"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("crime prevention")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("Keeping people from becoming victims of crime, as against detecting crimes."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(438), last: Count(438) },
            anchor: Some(Printed(Cow::Borrowed("priority attention to crime prevention"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(438), last: Count(438) },
            anchor: Some(Printed(Cow::Borrowed("crime prevention rather than detection, since protecting a person"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const CSDP: Term = Term {
    id: Id(Cow::Borrowed("csdp"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("CSDP")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("CSDP")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            anchor: Some(Printed(Cow::Borrowed("plan CSDP missions with long-term commitments"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const DDR: Term = Term {
    id: Id(Cow::Borrowed("ddr"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("disarmament, demobilisation and reintegration")),
        Printed(Cow::Borrowed("disarmament, demobilisation and reintegration of former combatants")),
        Printed(Cow::Borrowed("Disarmament, Demobilisation and Reintegration")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DDR")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(201), last: Count(201) },
            anchor: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration (DDR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(126), last: Count(126) },
            anchor: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration (DDR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(413), last: Count(413) },
            anchor: Some(Printed(Cow::Borrowed("Supporting disarmament, demobilisation and reintegration"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(351), last: Count(351) },
            anchor: Some(Printed(Cow::Borrowed("between SSR, PSO, DDR, TJ and SALW"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(329), last: Count(330) },
            anchor: Some(Printed(Cow::Borrowed("DDR - transitional justice"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(518), last: Count(518) },
            anchor: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration of former combatants"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            anchor: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration (DDR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            anchor: Some(Printed(Cow::Borrowed("and reintegration (DDR) of"))),
            supports: List(Cow::Borrowed(&[
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
            anchor: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration and the training"))),
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
            anchor: Some(Printed(Cow::Borrowed("transitional justice, DDR and"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1125), last: Count(1125) },
            anchor: Some(Printed(Cow::Borrowed("such as DDR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1125), last: Count(1125) },
            anchor: Some(Printed(Cow::Borrowed("such as DDR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1375), last: Count(1375) },
            anchor: Some(Printed(Cow::Borrowed("Disarmament, Demobilisation and Reintegration"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1386), last: Count(1386) },
            anchor: Some(Printed(Cow::Borrowed("DDR (Angola"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1733), last: Count(1733) },
            anchor: Some(Printed(Cow::Borrowed("to DDR, to PCNAs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const DEFENCE_INSTITUTION_BUILDING: Term = Term {
    id: Id(Cow::Borrowed("defence-institution-building"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("defence institution building")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("DIB")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(69), last: Count(69) },
            headings: List(Cow::Borrowed(&[
                Count(67),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a sourcebook on ‘defence institution building’"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            anchor: Some(Printed(Cow::Borrowed("Partnership Action Plan on DIB"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const DEMOCRATIC_SECURITY: Term = Term {
    id: Id(Cow::Borrowed("democratic-security"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("democratic security")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("Security by way of democracy, taken as a needed addition to military security."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1282), last: Count(1282) },
            anchor: Some(Printed(Cow::Borrowed("is democratic security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1288), last: Count(1288) },
            anchor: Some(Printed(Cow::Borrowed("essential complement to military security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const ESDP: Term = Term {
    id: Id(Cow::Borrowed("esdp"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ESDP")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ESDP")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(228), last: Count(228) },
            headings: List(Cow::Borrowed(&[
                Count(224),
            ])),
            anchor: Some(Printed(Cow::Borrowed("members' ESDP activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
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
            anchor: Some(Printed(Cow::Borrowed("members' ESDP activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1359), last: Count(1359) },
            anchor: Some(Printed(Cow::Borrowed("*EU Concept for ESDP Support"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const GOOD_GOVERNANCE: Term = Term {
    id: Id(Cow::Borrowed("good-governance"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("good governance")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            anchor: Some(Printed(Cow::Borrowed("sound principles of good governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("good governance and respect for human rights"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(126), last: Count(126) },
            anchor: Some(Printed(Cow::Borrowed("and good governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(402), last: Count(402) },
            anchor: Some(Printed(Cow::Borrowed("good governance generally makes threats more manageable"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(838), last: Count(838) },
            anchor: Some(Printed(Cow::Borrowed("principles of good governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1359), last: Count(1359) },
            anchor: Some(Printed(Cow::Borrowed("enhancing good governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1464), last: Count(1464) },
            anchor: Some(Printed(Cow::Borrowed("good governance, and thus contributes"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1572), last: Count(1572) },
            anchor: Some(Printed(Cow::Borrowed("good governance perspective"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1631), last: Count(1631) },
            anchor: Some(Printed(Cow::Borrowed("the notion of good governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const HUMAN_SECURITY: Term = Term {
    id: Id(Cow::Borrowed("human-security"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("human security")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(94), last: Count(94) },
            anchor: Some(Printed(Cow::Borrowed("need to take a human security approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(136), last: Count(136) },
            anchor: Some(Printed(Cow::Borrowed("\"human security agenda\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(457), last: Count(457) },
            anchor: Some(Printed(Cow::Borrowed("human security (in the area of refugee return)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(581), last: Count(581) },
            anchor: Some(Printed(Cow::Borrowed("minimal levels of human security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1466), last: Count(1466) },
            anchor: Some(Printed(Cow::Borrowed("broader \"human security\" agenda"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const INCEPTION_PHASE: Term = Term {
    id: Id(Cow::Borrowed("inception-phase"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("inception phase")),
        Printed(Cow::Borrowed("inception period")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1694), last: Count(1694) },
            anchor: Some(Printed(Cow::Borrowed("**Incorporating an inception phase**"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1694), last: Count(1694) },
            anchor: Some(Printed(Cow::Borrowed("The inception period allows programmes"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1718), last: Count(1718) },
            anchor: Some(Printed(Cow::Borrowed("facilitated by, the inception phase"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const INTEGRITY: Term = Term {
    id: Id(Cow::Borrowed("integrity"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("integrity")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("The quality of governance."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1716), last: Count(1716) },
            anchor: Some(Printed(Cow::Borrowed("integrity (quality of governance)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const JOINED_UP_GOVERNMENT: Term = Term {
    id: Id(Cow::Borrowed("joined-up-government"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("joined-up government")),
        Printed(Cow::Borrowed("joined up government")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("Ministries of a government, such as those for defence, foreign affairs and development, carry out reform together."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(216), last: Count(216) },
            anchor: Some(Printed(Cow::Borrowed("\"joined-up government\" approaches practiced"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(216), last: Count(216) },
            anchor: Some(Printed(Cow::Borrowed("ministries of defence, foreign affairs and development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1231), last: Count(1231) },
            anchor: Some(Printed(Cow::Borrowed("\"joined up government\" approaches practiced"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1231), last: Count(1231) },
            anchor: Some(Printed(Cow::Borrowed("ministries of defence, foreign affairs and development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const JUSTICE_AND_SECURITY_SECTOR_REFORM: Term = Term {
    id: Id(Cow::Borrowed("justice-and-security-sector-reform"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("justice and security sector reform")),
        Printed(Cow::Borrowed("Justice and Security Sector Reform")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("JSSR")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("UNDP's concept, introduced in 2002 by its bureau for crisis prevention, of making justice and security serve the public accountably, fairly and with respect for rights."))),
    broader: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("security-sector-reform"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(204), last: Count(204) },
            anchor: Some(Printed(Cow::Borrowed("*justice and security sector reform*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("\"Justice and Security Sector Reform\" / JSSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(516), last: Count(516) },
            anchor: Some(Printed(Cow::Borrowed("justice and security sector reform with special emphasis"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("(\"Justice and Security Sector Reform\")"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(873), last: Count(873) },
            anchor: Some(Printed(Cow::Borrowed("Reform\" (JSSR) programmatic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("\"Justice and Security Sector Reform\" (JSSR) concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("(JSSR) concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("rights-respecting public service"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1219), last: Count(1219) },
            anchor: Some(Printed(Cow::Borrowed("*justice and security sector reform*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LOCAL_OWNERSHIP: Term = Term {
    id: Id(Cow::Borrowed("local-ownership"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("local ownership")),
        Printed(Cow::Borrowed("ownership")),
        Printed(Cow::Borrowed("Local ownership")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            anchor: Some(Printed(Cow::Borrowed("local ownership has to be seen"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(792), last: Count(792) },
            anchor: Some(Printed(Cow::Borrowed("requirement is local ownership"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(758), last: Count(758) },
            anchor: Some(Printed(Cow::Borrowed("the issue of ownership"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(317), last: Count(317) },
            anchor: Some(Printed(Cow::Borrowed("Local ownership must be the point of departure"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(510), last: Count(510) },
            anchor: Some(Printed(Cow::Borrowed("external assistance and local ownership"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(859), last: Count(859) },
            anchor: Some(Printed(Cow::Borrowed("local ownership of SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1675), last: Count(1675) },
            anchor: Some(Printed(Cow::Borrowed("**Local ownership can be particularly complex"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1725), last: Count(1725) },
            anchor: Some(Printed(Cow::Borrowed("local ownership, or better yet, leadership"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const MELANGE: Term = Term {
    id: Id(Cow::Borrowed("melange"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Mélange")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("A highly toxic fuel for missiles."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(418), last: Count(418) },
            anchor: Some(Printed(Cow::Borrowed("highly toxic \"Mélange\" missile fuel"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(418), last: Count(418) },
            anchor: Some(Printed(Cow::Borrowed("highly toxic \"Mélange\" missile fuel"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const MONITORING_AND_EVALUATION: Term = Term {
    id: Id(Cow::Borrowed("monitoring-and-evaluation"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Monitoring and evaluation")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("M&E")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1766), last: Count(1766) },
            anchor: Some(Printed(Cow::Borrowed("Monitoring and evaluation issues tend"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1770), last: Count(1770) },
            anchor: Some(Printed(Cow::Borrowed("Incentives to undertake M&E"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The section is on monitoring and evaluation, to which the short form belongs."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const NATIONAL_DEVELOPMENT_STRATEGIES: Term = Term {
    id: Id(Cow::Borrowed("national-development-strategies"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("National Development Strategies")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1737), last: Count(1737) },
            anchor: Some(Printed(Cow::Borrowed("or National Development Strategies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const NATIONAL_OWNERSHIP: Term = Term {
    id: Id(Cow::Borrowed("national-ownership"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("national ownership")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(603), last: Count(603) },
            anchor: Some(Printed(Cow::Borrowed("true \"national ownership\" of SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const NEW_WARS: Term = Term {
    id: Id(Cow::Borrowed("new-wars"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("new wars")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("proliferation of \"new wars\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const ODA: Term = Term {
    id: Id(Cow::Borrowed("oda"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("official development assistance")),
        Printed(Cow::Borrowed("official development aid")),
        Printed(Cow::Borrowed("Official Development Assistance")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ODA")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(730), last: Count(730) },
            anchor: Some(Printed(Cow::Borrowed("excluded from official development aid"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(848), last: Count(848) },
            anchor: Some(Printed(Cow::Borrowed("Official Development Assistance (ODA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(848), last: Count(848) },
            anchor: Some(Printed(Cow::Borrowed("Development Assistance (ODA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1454), last: Count(1454) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
            ])),
            anchor: Some(Printed(Cow::Borrowed("*official development assistance* or ODA"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const PCNA: Term = Term {
    id: Id(Cow::Borrowed("pcna"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Post-conflict Needs Assessments")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PCNA")),
        Printed(Cow::Borrowed("PCNAs")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1737), last: Count(1737) },
            anchor: Some(Printed(Cow::Borrowed("Post-conflict Needs Assessments (PCNA)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1733), last: Count(1733) },
            anchor: Some(Printed(Cow::Borrowed("to DDR, to PCNAs will"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const PEACE_SUPPORT_OPERATIONS: Term = Term {
    id: Id(Cow::Borrowed("peace-support-operations"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("peace support operations")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PSO")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(328), last: Count(328) },
            anchor: Some(Printed(Cow::Borrowed("- peace support operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(351), last: Count(351) },
            anchor: Some(Printed(Cow::Borrowed("between SSR, PSO, DDR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Slide 11 writes the term out; PSO is read as its short form."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1064), last: Count(1064) },
            anchor: Some(Printed(Cow::Borrowed("mid-term peace support operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1418), last: Count(1418) },
            anchor: Some(Printed(Cow::Borrowed("participation in peace support operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1659), last: Count(1659) },
            anchor: Some(Printed(Cow::Borrowed("international peace support operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1733), last: Count(1733) },
            anchor: Some(Printed(Cow::Borrowed("and peace support operations,"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const PEACEBUILDING: Term = Term {
    id: Id(Cow::Borrowed("peacebuilding"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("peacebuilding")),
        Printed(Cow::Borrowed("peace-building")),
        Printed(Cow::Borrowed("post-conflict peacebuilding")),
        Printed(Cow::Borrowed("Post-conflict peacebuilding")),
        Printed(Cow::Borrowed("peace building")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("After a conflict, a process with several dimensions that leads from war to peace."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(39), last: Count(39) },
            anchor: Some(Printed(Cow::Borrowed("an element of its peacebuilding endeavours"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(242), last: Count(242) },
            anchor: Some(Printed(Cow::Borrowed("conflict prevention and peacebuilding"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(516), last: Count(516) },
            anchor: Some(Printed(Cow::Borrowed("peacekeeping and post-conflict peacebuilding"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(721), last: Count(721) },
            anchor: Some(Printed(Cow::Borrowed("Involve security forces in peace-building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            anchor: Some(Printed(Cow::Borrowed("its peacebuilding endeavours"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(817), last: Count(817) },
            anchor: Some(Printed(Cow::Borrowed("context of post-conflict peacebuilding"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(871), last: Count(871) },
            anchor: Some(Printed(Cow::Borrowed("Post-conflict peacebuilding is viewed"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(871), last: Count(871) },
            anchor: Some(Printed(Cow::Borrowed("multidimensional process of transformation from war to peace"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(952), last: Count(952) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("central element of post-conflict peacebuilding"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1125), last: Count(1125) },
            anchor: Some(Printed(Cow::Borrowed("post-conflict peacebuilding"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1159), last: Count(1159) },
            anchor: Some(Printed(Cow::Borrowed("role in peace-building and reconciliation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1361), last: Count(1361) },
            anchor: Some(Printed(Cow::Borrowed("conflict prevention, peacebuilding and democratisation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1766), last: Count(1766) },
            anchor: Some(Printed(Cow::Borrowed("conflict prevention and peace building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const POVERTY_REDUCTION_STRATEGIES: Term = Term {
    id: Id(Cow::Borrowed("poverty-reduction-strategies"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Poverty Reduction Strategies")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PRS")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1737), last: Count(1737) },
            anchor: Some(Printed(Cow::Borrowed("Poverty Reduction Strategies (PRS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const POVERTY_REDUCTION_STRATEGY_PAPERS: Term = Term {
    id: Id(Cow::Borrowed("poverty-reduction-strategy-papers"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("poverty reduction strategy papers")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("PRSPs")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(339), last: Count(339) },
            anchor: Some(Printed(Cow::Borrowed("PRSPs / National Development Strategies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(339), last: Count(339) },
            anchor: Some(Printed(Cow::Borrowed("PRSPs / National Development Strategies"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(723), last: Count(723) },
            anchor: Some(Printed(Cow::Borrowed("through poverty reduction strategy papers"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const POWER_AND_DRIVERS_OF_CHANGE_ANALYSIS: Term = Term {
    id: Id(Cow::Borrowed("power-and-drivers-of-change-analysis"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Power and Drivers of Change Analysis")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("A tool that can lay bare the roots of violent conflict and problems of the security system."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1674), last: Count(1674) },
            anchor: Some(Printed(Cow::Borrowed("Power and Drivers of Change Analysis"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1674), last: Count(1674) },
            anchor: Some(Printed(Cow::Borrowed("can expose root causes of violent conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const PUBLIC_FINANCE_MANAGEMENT: Term = Term {
    id: Id(Cow::Borrowed("public-finance-management"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Public Finance Management")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1631), last: Count(1631) },
            anchor: Some(Printed(Cow::Borrowed("standard Public Finance Management approaches"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const RULE_OF_LAW: Term = Term {
    id: Id(Cow::Borrowed("rule-of-law"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("rule of law")),
        Printed(Cow::Borrowed("Rule of Law")),
        Printed(Cow::Borrowed("the rule of law")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(149), last: Count(149) },
            anchor: Some(Printed(Cow::Borrowed("framework of the rule of law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("and the Rule of Law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("human rights, rule of law and development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("human rights, rule of law and development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("is based on the rule of law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("border management and rule of law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(126), last: Count(126) },
            anchor: Some(Printed(Cow::Borrowed("the rule of law; and good governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(438), last: Count(438) },
            anchor: Some(Printed(Cow::Borrowed("The rule of law is at the foundation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(863), last: Count(863) },
            anchor: Some(Printed(Cow::Borrowed("human rights and rule of law"))),
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
            anchor: Some(Printed(Cow::Borrowed("promotion of the rule of law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1025), last: Count(1025) },
            anchor: Some(Printed(Cow::Borrowed("reestablishment of rule of law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1422), last: Count(1422) },
            anchor: Some(Printed(Cow::Borrowed("commitment to the rule of law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1659), last: Count(1659) },
            anchor: Some(Printed(Cow::Borrowed("respect of justice and rule of law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1761), last: Count(1761) },
            anchor: Some(Printed(Cow::Borrowed("justice and rule of law reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const SALW: Term = Term {
    id: Id(Cow::Borrowed("salw"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("small arms and light weapons")),
        Printed(Cow::Borrowed("small arms")),
        Printed(Cow::Borrowed("Small arms and light weapons")),
        Printed(Cow::Borrowed("Small Arms and Light Weapons")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("SALW")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("small arms and light weapons (SALW)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(332), last: Count(332) },
            anchor: Some(Printed(Cow::Borrowed("- SALW programmes"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(375), last: Count(375) },
            anchor: Some(Printed(Cow::Borrowed("decisions regarding SALW and conventional ammunition"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(518), last: Count(518) },
            anchor: Some(Printed(Cow::Borrowed("illicit small arms and light weapons (SALW)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(846), last: Count(846) },
            anchor: Some(Printed(Cow::Borrowed("small arms and light weapons (SALW)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(846), last: Count(846) },
            anchor: Some(Printed(Cow::Borrowed("light weapons (SALW)"))),
            supports: List(Cow::Borrowed(&[
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
            anchor: Some(Printed(Cow::Borrowed("the reduction of small arms and light"))),
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
            anchor: Some(Printed(Cow::Borrowed("land mines and small arms"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1129), last: Count(1129) },
            anchor: Some(Printed(Cow::Borrowed("Small arms and light weapons"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1375), last: Count(1375) },
            anchor: Some(Printed(Cow::Borrowed("Small Arms and Light Weapons"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1454), last: Count(1454) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the proliferation of SALW"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const SECTOR_WIDE_APPROACHES: Term = Term {
    id: Id(Cow::Borrowed("sector-wide-approaches"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("sector-wide approaches")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("SWAps")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1736), last: Count(1736) },
            anchor: Some(Printed(Cow::Borrowed("to sector-wide approaches"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1736), last: Count(1736) },
            anchor: Some(Printed(Cow::Borrowed("other financing instruments such as SWAps"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("SWAps is read as the short form of the sector-wide approaches named before."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const SECURITY: Term = Term {
    id: Id(Cow::Borrowed("security"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security")),
        Printed(Cow::Borrowed("security")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(278), last: Count(278) },
            anchor: Some(Printed(Cow::Borrowed("Security is an all-encompassing condition"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1615), last: Count(1615) },
            anchor: Some(Printed(Cow::Borrowed("the traditional concept of security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const SECURITY_DEVELOPMENT_NEXUS: Term = Term {
    id: Id(Cow::Borrowed("security-development-nexus"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("security-development nexus")),
        Printed(Cow::Borrowed("security development nexus")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("Development needs security, and security lasts only with development."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("accepted \"security-development nexus\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(883), last: Count(883) },
            anchor: Some(Printed(Cow::Borrowed("security is a precondition for development and"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1614), last: Count(1614) },
            anchor: Some(Printed(Cow::Borrowed("the security development nexus"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const SECURITY_OUTPUT: Term = Term {
    id: Id(Cow::Borrowed("security-output"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("security output")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("How well a country can keep the state, its citizens and all who live there safe from violence and coercion."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1064), last: Count(1064) },
            anchor: Some(Printed(Cow::Borrowed("physical 'security output'"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1064), last: Count(1064) },
            anchor: Some(Printed(Cow::Borrowed("acts of violence and coercion"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const SECURITY_SECTOR: Term = Term {
    id: Id(Cow::Borrowed("security-sector"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("security sector")),
        Printed(Cow::Borrowed("security sectors")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("Uniformed personnel together with the structures and institutions in charge of recruitment, management and oversight."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("The security sector not only comprises uniformed personnel"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("a part of the entire security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(154), last: Count(154) },
            anchor: Some(Printed(Cow::Borrowed("an unreformed security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(502), last: Count(502) },
            anchor: Some(Printed(Cow::Borrowed("other parts of the security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(829), last: Count(829) },
            anchor: Some(Printed(Cow::Borrowed("the **security sector**"))),
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
            anchor: Some(Printed(Cow::Borrowed("that security sectors \"must be accountable"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1458), last: Count(1458) },
            anchor: Some(Printed(Cow::Borrowed("a functional security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const SECURITY_SECTOR_GOVERNANCE: Term = Term {
    id: Id(Cow::Borrowed("security-sector-governance"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("security sector governance")),
        Printed(Cow::Borrowed("Security Sector Governance")),
        Printed(Cow::Borrowed("security governance")),
        Printed(Cow::Borrowed("Security sector governance")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("references to security sector governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(1), last: Count(1) },
            anchor: Some(Printed(Cow::Borrowed("Democratic Security Sector Governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("gender aspects of security governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("gender aspects of security governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(89), last: Count(89) },
            anchor: Some(Printed(Cow::Borrowed("non-state actors in security sector governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(815), last: Count(815) },
            anchor: Some(Printed(Cow::Borrowed("in security sector governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(844), last: Count(844) },
            anchor: Some(Printed(Cow::Borrowed("From a security governance perspective"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1096), last: Count(1096) },
            anchor: Some(Printed(Cow::Borrowed("Security sector governance activities include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const SECURITY_SECTOR_GOVERNANCE_AND_REFORM: Term = Term {
    id: Id(Cow::Borrowed("security-sector-governance-and-reform"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Sector Governance and Reform")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("SSG/R")),
        Printed(Cow::Borrowed("SSR/G")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(143), last: Count(143) },
            anchor: Some(Printed(Cow::Borrowed("Security Sector Governance and Reform (SSG/R)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(88), last: Count(88) },
            anchor: Some(Printed(Cow::Borrowed("Linkages between SSR/G"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(163), last: Count(163) },
            anchor: Some(Printed(Cow::Borrowed("developments regarding SSR/G within"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const SECURITY_SECTOR_REFORM: Term = Term {
    id: Id(Cow::Borrowed("security-sector-reform"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Sector Reform")),
        Printed(Cow::Borrowed("security sector reform")),
        Printed(Cow::Borrowed("Security sector reform")),
        Printed(Cow::Borrowed("Security sector/system reform")),
        Printed(Cow::Borrowed("Security Reform")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("SSR")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("Policy Framework on Security Sector Reform"))),
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
            lines: Lines { first: Count(178), last: Count(178) },
            anchor: Some(Printed(Cow::Borrowed("Intergovernmentally in SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("Security Sector Reform (SSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            anchor: Some(Printed(Cow::Borrowed("What does NATO do for SSR?"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(8), last: Count(8) },
            anchor: Some(Printed(Cow::Borrowed("What does NATO do for SSR?"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(39), last: Count(39) },
            anchor: Some(Printed(Cow::Borrowed("experience in security sector reform (SSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            anchor: Some(Printed(Cow::Borrowed("Security Sector Reform (SSR) Concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            anchor: Some(Printed(Cow::Borrowed("security sector reform (SSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            anchor: Some(Printed(Cow::Borrowed("Security Sector Reform (SSR) activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(242), last: Count(242) },
            anchor: Some(Printed(Cow::Borrowed("Security sector reform is a tool"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            anchor: Some(Printed(Cow::Borrowed("Security Sector Reform (SSR) activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(500), last: Count(500) },
            anchor: Some(Printed(Cow::Borrowed("Security Sector Reform (SSR) - Key Features"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(813), last: Count(813) },
            anchor: Some(Printed(Cow::Borrowed("concept of security sector reform (SSR)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(838), last: Count(838) },
            anchor: Some(Printed(Cow::Borrowed("Security sector/system reform means"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(813), last: Count(813) },
            anchor: Some(Printed(Cow::Borrowed("security sector reform (SSR)"))),
            supports: List(Cow::Borrowed(&[
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
            anchor: Some(Printed(Cow::Borrowed("security sector reform including the reconstitution"))),
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
            anchor: Some(Printed(Cow::Borrowed("Support for Security Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(895), last: Count(895) },
            anchor: Some(Printed(Cow::Borrowed("which are involved in SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("security sector reform and justice"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            anchor: Some(Printed(Cow::Borrowed("implement the SSR concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1189), last: Count(1189) },
            anchor: Some(Printed(Cow::Borrowed("Approaches to Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1195), last: Count(1195) },
            anchor: Some(Printed(Cow::Borrowed("SSR programmes tend to be"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1460), last: Count(1460) },
            anchor: Some(Printed(Cow::Borrowed("use the term security sector reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const SECURITY_SYSTEM: Term = Term {
    id: Id(Cow::Borrowed("security-system"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("security system")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("The police, the courts and prisons, the military, and what oversees them from inside, from outside and in parliament."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            anchor: Some(Printed(Cow::Borrowed("the security system of a state"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(302), last: Count(302) },
            anchor: Some(Printed(Cow::Borrowed("The security system includes the police"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(302), last: Count(302) },
            anchor: Some(Printed(Cow::Borrowed("The security system includes the police"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(829), last: Count(829) },
            anchor: Some(Printed(Cow::Borrowed("the **security system**"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1613), last: Count(1613) },
            anchor: Some(Printed(Cow::Borrowed("reform of a country's security system"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1728), last: Count(1728) },
            anchor: Some(Printed(Cow::Borrowed("entry-point to the wider security system"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const SECURITY_SYSTEM_REFORM: Term = Term {
    id: Id(Cow::Borrowed("security-system-reform"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("security system reform")),
        Printed(Cow::Borrowed("Security System Reform")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("SSR")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(204), last: Count(204) },
            anchor: Some(Printed(Cow::Borrowed("*security system reform*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(306), last: Count(306) },
            anchor: Some(Printed(Cow::Borrowed("Implementation Framework on Security System Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(292), last: Count(292) },
            anchor: Some(Printed(Cow::Borrowed("7. Security System Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(308), last: Count(308) },
            anchor: Some(Printed(Cow::Borrowed("DAC Guidelines on SSR and Governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The same guidelines are on 'Security System Reform' in line 252."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(853), last: Count(853) },
            anchor: Some(Printed(Cow::Borrowed("security system reform to improve"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1219), last: Count(1219) },
            anchor: Some(Printed(Cow::Borrowed("*security system reform*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1460), last: Count(1460) },
            anchor: Some(Printed(Cow::Borrowed("the term 'Security System Reform'"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1460), last: Count(1460) },
            anchor: Some(Printed(Cow::Borrowed("the term \"security system reform\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1615), last: Count(1615) },
            anchor: Some(Printed(Cow::Borrowed("Framework for Security System Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1615), last: Count(1615) },
            anchor: Some(Printed(Cow::Borrowed("a new approach to SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("the paper shortens its term to these letters throughout"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1715), last: Count(1715) },
            anchor: Some(Printed(Cow::Borrowed("opportunities for security system reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1714), last: Count(1714) },
            anchor: Some(Printed(Cow::Borrowed("An SSR assessment should cover"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The paper uses the short form for security system reform."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const STRATEGIC_CONFLICT_ANALYSIS: Term = Term {
    id: Id(Cow::Borrowed("strategic-conflict-analysis"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Strategic Conflict Analysis")),
        Printed(Cow::Borrowed("Conflict Analysis")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("A tool that can lay bare the roots of violent conflict and problems of the security system."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1674), last: Count(1674) },
            anchor: Some(Printed(Cow::Borrowed("Strategic Conflict Analysis"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1674), last: Count(1674) },
            anchor: Some(Printed(Cow::Borrowed("can expose root causes of violent conflict"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1694), last: Count(1694) },
            anchor: Some(Printed(Cow::Borrowed("Change Analysis\", and Conflict Analysis"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("read as the tool that message 13 calls Strategic Conflict Analysis"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const TRANSITIONAL_JUSTICE: Term = Term {
    id: Id(Cow::Borrowed("transitional-justice"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("transitional justice")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("TJ")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(126), last: Count(126) },
            anchor: Some(Printed(Cow::Borrowed("transitional justice; the rule of law"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(330), last: Count(330) },
            anchor: Some(Printed(Cow::Borrowed("- transitional justice"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(351), last: Count(351) },
            anchor: Some(Printed(Cow::Borrowed("PSO, DDR, TJ and SALW"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Slide 11 writes the term out; TJ is read as its short form."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(846), last: Count(846) },
            anchor: Some(Printed(Cow::Borrowed("mine action, transitional justice"))),
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
            anchor: Some(Printed(Cow::Borrowed("rule of law, transitional justice"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1125), last: Count(1125) },
            anchor: Some(Printed(Cow::Borrowed("DDR and transitional justice"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const TRM: Term = Term {
    id: Id(Cow::Borrowed("trm"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Transitional Results Matrices")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("TRMs")),
        Printed(Cow::Borrowed("TRM's")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(341), last: Count(341) },
            anchor: Some(Printed(Cow::Borrowed("- o TRM's"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(341), last: Count(341) },
            anchor: Some(Printed(Cow::Borrowed("- o TRM's"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1737), last: Count(1737) },
            anchor: Some(Printed(Cow::Borrowed("Transitional Results Matrices (TRMs)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const UN_INTEGRATED_MISSION_PLANNING_FRAMEWORK: Term = Term {
    id: Id(Cow::Borrowed("un-integrated-mission-planning-framework"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Integrated Mission Planning Framework")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1737), last: Count(1737) },
            anchor: Some(Printed(Cow::Borrowed("any UN Integrated Mission Planning Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const WHOLE_OF_GOVERNMENT: Term = Term {
    id: Id(Cow::Borrowed("whole-of-government"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("whole-of-government approaches")),
        Printed(Cow::Borrowed("Whole-of-government approaches")),
        Printed(Cow::Borrowed("whole-of-government capacity")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1678), last: Count(1678) },
            anchor: Some(Printed(Cow::Borrowed("Whole-of-government approaches"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1679), last: Count(1679) },
            anchor: Some(Printed(Cow::Borrowed("specific whole-of-government capacity**"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1748), last: Count(1748) },
            anchor: Some(Printed(Cow::Borrowed("Implement whole-of-government approaches"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

const WMD: Term = Term {
    id: Id(Cow::Borrowed("wmd"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("weapons of mass destruction")),
    ])),
    acronyms: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("WMD")),
    ])),
    meaning: Some(Prose(Cow::Borrowed("Nuclear, chemical and biological weapons."))),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("weapons of mass destruction (WMD)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("mass destruction (WMD)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("acronyms")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(875), last: Count(875) },
            anchor: Some(Printed(Cow::Borrowed("all of which are considered as weapons of mass destruction"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("meaning")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Term::EMPTY
};

pub(super) const TABLE: &[Term] = &[
    AID_COORDINATION,
    BRASSAGE,
    CAPACITY,
    COMMUNITY_POLICING,
    COMPREHENSIVE_SECURITY,
    COPENHAGEN_CRITERIA,
    CRIME_PREVENTION,
    CSDP,
    DDR,
    DEFENCE_INSTITUTION_BUILDING,
    DEMOCRATIC_SECURITY,
    ESDP,
    GOOD_GOVERNANCE,
    HUMAN_SECURITY,
    INCEPTION_PHASE,
    INTEGRITY,
    JOINED_UP_GOVERNMENT,
    JUSTICE_AND_SECURITY_SECTOR_REFORM,
    LOCAL_OWNERSHIP,
    MELANGE,
    MONITORING_AND_EVALUATION,
    NATIONAL_DEVELOPMENT_STRATEGIES,
    NATIONAL_OWNERSHIP,
    NEW_WARS,
    ODA,
    PCNA,
    PEACE_SUPPORT_OPERATIONS,
    PEACEBUILDING,
    POVERTY_REDUCTION_STRATEGIES,
    POVERTY_REDUCTION_STRATEGY_PAPERS,
    POWER_AND_DRIVERS_OF_CHANGE_ANALYSIS,
    PUBLIC_FINANCE_MANAGEMENT,
    RULE_OF_LAW,
    SALW,
    SECTOR_WIDE_APPROACHES,
    SECURITY,
    SECURITY_DEVELOPMENT_NEXUS,
    SECURITY_OUTPUT,
    SECURITY_SECTOR,
    SECURITY_SECTOR_GOVERNANCE,
    SECURITY_SECTOR_GOVERNANCE_AND_REFORM,
    SECURITY_SECTOR_REFORM,
    SECURITY_SYSTEM,
    SECURITY_SYSTEM_REFORM,
    STRATEGIC_CONFLICT_ANALYSIS,
    TRANSITIONAL_JUSTICE,
    TRM,
    UN_INTEGRATED_MISSION_PLANNING_FRAMEWORK,
    WHOLE_OF_GOVERNMENT,
    WMD,
];
