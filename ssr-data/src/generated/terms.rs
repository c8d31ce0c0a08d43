// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

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
    ])),
    ..Term::EMPTY
};

const JOINED_UP_GOVERNMENT: Term = Term {
    id: Id(Cow::Borrowed("joined-up-government"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("joined-up government")),
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
    ])),
    ..Term::EMPTY
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

const ODA: Term = Term {
    id: Id(Cow::Borrowed("oda"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("official development aid")),
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
    ])),
    ..Term::EMPTY
};

const PEACEBUILDING: Term = Term {
    id: Id(Cow::Borrowed("peacebuilding"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("peacebuilding")),
        Printed(Cow::Borrowed("peace-building")),
    ])),
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
    ])),
    ..Term::EMPTY
};

const SALW: Term = Term {
    id: Id(Cow::Borrowed("salw"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("small arms and light weapons")),
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
    ])),
    ..Term::EMPTY
};

const SECURITY: Term = Term {
    id: Id(Cow::Borrowed("security"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security")),
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
    ])),
    ..Term::EMPTY
};

const SECURITY_SECTOR: Term = Term {
    id: Id(Cow::Borrowed("security-sector"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("security sector")),
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
    ])),
    ..Term::EMPTY
};

const SECURITY_SECTOR_GOVERNANCE: Term = Term {
    id: Id(Cow::Borrowed("security-sector-governance"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("security sector governance")),
        Printed(Cow::Borrowed("Security Sector Governance")),
        Printed(Cow::Borrowed("security governance")),
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
    ])),
    ..Term::EMPTY
};

const TRM: Term = Term {
    id: Id(Cow::Borrowed("trm"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("TRM's")),
    ])),
    acronyms: List(Cow::Borrowed(&[
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
    ])),
    ..Term::EMPTY
};

pub(super) const TABLE: &[Term] = &[
    COMMUNITY_POLICING,
    COMPREHENSIVE_SECURITY,
    COPENHAGEN_CRITERIA,
    CRIME_PREVENTION,
    CSDP,
    DDR,
    DEFENCE_INSTITUTION_BUILDING,
    ESDP,
    GOOD_GOVERNANCE,
    HUMAN_SECURITY,
    JOINED_UP_GOVERNMENT,
    JUSTICE_AND_SECURITY_SECTOR_REFORM,
    LOCAL_OWNERSHIP,
    MELANGE,
    NATIONAL_OWNERSHIP,
    ODA,
    PEACE_SUPPORT_OPERATIONS,
    PEACEBUILDING,
    POVERTY_REDUCTION_STRATEGY_PAPERS,
    RULE_OF_LAW,
    SALW,
    SECURITY,
    SECURITY_SECTOR,
    SECURITY_SECTOR_GOVERNANCE,
    SECURITY_SECTOR_GOVERNANCE_AND_REFORM,
    SECURITY_SECTOR_REFORM,
    SECURITY_SYSTEM,
    SECURITY_SYSTEM_REFORM,
    TRANSITIONAL_JUSTICE,
    TRM,
];
