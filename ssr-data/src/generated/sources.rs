// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const GOVERNANCE_PAGE_2023: Source = Source {
    id: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
    title: Prose(Cow::Borrowed("Page on democratic security sector governance: NATO in general and in Ukraine")),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("democratic-governance-page-2023"), PhantomData),
    ])),
    sha256: Sha256(Cow::Borrowed("80eeb7c3aed9438d66bddbfed98f74e68cb777af15f2430ebc3d3c5d46f9fb81")),
    lines: Count(75),
    dates: List(Cow::Borrowed(&[
        DatedPart {
            lines: Lines { first: Count(1), last: Count(48) },
            date: Date(Cow::Borrowed("2023")),
            reason: Some(Prose(Cow::Borrowed("The copyright line (73) gives this year."))),
        },
        DatedPart {
            lines: Lines { first: Count(49), last: Count(49) },
            date: Date(Cow::Borrowed("2016~")),
            reason: Some(Prose(Cow::Borrowed("The teaser looks back on a conference of January 2016 and forward to three more, so it was written soon after it."))),
        },
        DatedPart {
            lines: Lines { first: Count(50), last: Count(75) },
            date: Date(Cow::Borrowed("2023")),
            reason: Some(Prose(Cow::Borrowed("The copyright line (73) gives this year."))),
        },
    ])),
    outline: List(Cow::Borrowed(&[
        Heading {
            line: Count(1),
            title: Printed(Cow::Borrowed("Democratic Security Sector Governance")),
            level: Some(Count(1)),
        },
        Heading {
            line: Count(8),
            title: Printed(Cow::Borrowed("What does NATO do for SSR?")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(13),
            title: Printed(Cow::Borrowed("What does NATO do for SSR in Ukraine?")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(43),
            title: Printed(Cow::Borrowed("NATO BI Reference Curriculum for Educators")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(47),
            title: Printed(Cow::Borrowed("Conference 1: Ukraine’s Security Governance – Challenges, Status and Needs")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(51),
            title: Printed(Cow::Borrowed("Building Integrity Course Catalogue")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(55),
            title: Printed(Cow::Borrowed("Building Integrity Self-Assessment Questionnaire and Peer Review Process: A Diagnostic Tool for National Defence Establishments")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(59),
            title: Printed(Cow::Borrowed("Building Integrity: Process and Impact Montenegro")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(63),
            title: Printed(Cow::Borrowed("Defence Institution Building Self-Assessment Kit: A Diagnostic Tool for Nations Building Defence Institutions")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(67),
            title: Printed(Cow::Borrowed("Defence Institution Building Sourcebook in Support of the Partnership Action Plan on DIB: What Kind of Defence Do We Need?")),
            level: Some(Count(3)),
        },
    ])),
    ..Source::EMPTY
};

const NATO_PAGE: Source = Source {
    id: Id(Cow::Borrowed("nato-page"), PhantomData),
    title: Prose(Cow::Borrowed("Page on NATO and security sector reform, without title and date")),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("nato-ssr-page"), PhantomData),
    ])),
    sha256: Sha256(Cow::Borrowed("54db7bd0017b0afb60e0c164cd868932202de774cb715fcda4f7c0e000d3bac5")),
    lines: Count(7),
    outline: List(Cow::Borrowed(&[
        Heading {
            line: Count(3),
            title: Printed(Cow::Borrowed("What does NATO do for SSR?")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(5),
            title: Printed(Cow::Borrowed("Sources:")),
            level: Some(Count(2)),
        },
    ])),
    ..Source::EMPTY
};

const OVERVIEW_2016: Source = Source {
    id: Id(Cow::Borrowed("overview-2016"), PhantomData),
    title: Prose(Cow::Borrowed("Overview of how international organisations frame their support to security sector reform")),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData),
    ])),
    sha256: Sha256(Cow::Borrowed("8f442275991f16628d0c0e7ea6e731551a7711b29aa53d9b220682c5febc0298")),
    lines: Count(205),
    dates: List(Cow::Borrowed(&[
        DatedPart {
            lines: Lines { first: Count(1), last: Count(205) },
            date: Date(Cow::Borrowed("2016-11/..")),
            reason: Some(Prose(Cow::Borrowed("Line 113 reports the approval by the EU member states in November 2016; nothing in the text is later."))),
        },
    ])),
    outline: List(Cow::Borrowed(&[
        Heading {
            line: Count(3),
            title: Printed(Cow::Borrowed("United Nations Policy Framework on Security Sector Reform")),
            level: Some(Count(1)),
        },
        Heading {
            line: Count(5),
            title: Printed(Cow::Borrowed("1. Background and definition")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(11),
            title: Printed(Cow::Borrowed("2. Principles")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(26),
            title: Printed(Cow::Borrowed("3. Implementation")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(40),
            title: Printed(Cow::Borrowed("African Union Policy Framework on Security Sector Reform")),
            level: Some(Count(1)),
        },
        Heading {
            line: Count(42),
            title: Printed(Cow::Borrowed("1. Background and definition")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(46),
            title: Printed(Cow::Borrowed("2. Principles")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(63),
            title: Printed(Cow::Borrowed("3. Implementation")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(71),
            title: Printed(Cow::Borrowed("Economic Community of West African States (ECOWAS)")),
            level: Some(Count(1)),
        },
        Heading {
            line: Count(73),
            title: Printed(Cow::Borrowed("1. Background and Definition")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(82),
            title: Printed(Cow::Borrowed("2. Principles")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(99),
            title: Printed(Cow::Borrowed("3. Implementation")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(109),
            title: Printed(Cow::Borrowed("European Union Policy Framework on Security Sector Reform")),
            level: Some(Count(1)),
        },
        Heading {
            line: Count(111),
            title: Printed(Cow::Borrowed("1. Background and definition")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(115),
            title: Printed(Cow::Borrowed("2. Principles")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(129),
            title: Printed(Cow::Borrowed("3. Implementation")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(139),
            title: Printed(Cow::Borrowed("Organisation for Security and Cooperation in Europe (OSCE)")),
            level: Some(Count(1)),
        },
        Heading {
            line: Count(141),
            title: Printed(Cow::Borrowed("1. Background and definition")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(145),
            title: Printed(Cow::Borrowed("2. Principles")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(159),
            title: Printed(Cow::Borrowed("3. Implementation")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(177),
            title: Printed(Cow::Borrowed("4. Background and definition")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(181),
            title: Printed(Cow::Borrowed("5. Principles")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(197),
            title: Printed(Cow::Borrowed("6. Implementation")),
            level: Some(Count(2)),
        },
    ])),
    ..Source::EMPTY
};

const PEACE_OPERATIONS_PAGE_2023: Source = Source {
    id: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
    title: Prose(Cow::Borrowed("Page on security sector reform in peace operations")),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ssr-peace-operations-page-2023"), PhantomData),
    ])),
    sha256: Sha256(Cow::Borrowed("7143eb927f4520b1b3cd33334816b8bd679824a9349de95d430d6813ddcf3d65")),
    lines: Count(19),
    dates: List(Cow::Borrowed(&[
        DatedPart {
            lines: Lines { first: Count(1), last: Count(19) },
            date: Date(Cow::Borrowed("2023-08-17")),
            reason: Some(Prose(Cow::Borrowed("The page says as of which day it stands (line 15)."))),
        },
    ])),
    outline: List(Cow::Borrowed(&[
        Heading {
            line: Count(3),
            title: Printed(Cow::Borrowed("Security Sector Reform (SSR)")),
            level: Some(Count(1)),
        },
    ])),
    exclusions: List(Cow::Borrowed(&[
        Exclusion {
            lines: Lines { first: Count(1), last: Count(1) },
            reason: Prose(Cow::Borrowed("navigation of the web page")),
        },
        Exclusion {
            lines: Lines { first: Count(17), last: Count(17) },
            reason: Prose(Cow::Borrowed("holds a no-break space only")),
        },
        Exclusion {
            lines: Lines { first: Count(19), last: Count(19) },
            reason: Prose(Cow::Borrowed("link back to the overview")),
        },
    ])),
    ..Source::EMPTY
};

const PROCEEDINGS_2006: Source = Source {
    id: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
    title: Prose(Cow::Borrowed("Proceedings of the workshop on a UN concept for security sector reform, Bratislava 2006")),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData),
        Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData),
        Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData),
        Id(Cow::Borrowed("valasek-opening-statement-2006"), PhantomData),
        Id(Cow::Borrowed("law-presentation-2006"), PhantomData),
        Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData),
        Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData),
        Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData),
        Id(Cow::Borrowed("slay-presentation-2006"), PhantomData),
        Id(Cow::Borrowed("mauring-presentation-2006"), PhantomData),
        Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData),
        Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData),
        Id(Cow::Borrowed("burian-concluding-remarks-2006"), PhantomData),
        Id(Cow::Borrowed("dcaf-un-paper-2006"), PhantomData),
        Id(Cow::Borrowed("dcaf-igo-paper-2006"), PhantomData),
        Id(Cow::Borrowed("if-ssr-key-messages-2006"), PhantomData),
        Id(Cow::Borrowed("bratislava-programme-2006"), PhantomData),
    ])),
    sha256: Sha256(Cow::Borrowed("e1ca4fa8db7371168c1036ca55637c3a64502b8cfaf9368ab95cbcd532b515de")),
    lines: Count(1846),
    dates: List(Cow::Borrowed(&[
        DatedPart {
            lines: Lines { first: Count(1), last: Count(107) },
            date: Date(Cow::Borrowed("2006")),
            reason: Some(Prose(Cow::Borrowed("The title page dates the volume 2006; the summary was written after the workshop of July that year."))),
        },
        DatedPart {
            lines: Lines { first: Count(108), last: Count(804) },
            date: Date(Cow::Borrowed("2006-07-07")),
            reason: Some(Prose(Cow::Borrowed("Speeches and presentations were given at the workshop, which the title page dates."))),
        },
        DatedPart {
            lines: Lines { first: Count(805), last: Count(1602) },
            date: Date(Cow::Borrowed("2006")),
            reason: Some(Prose(Cow::Borrowed("The papers were prepared for the participants of the workshop and carry no date of their own."))),
        },
        DatedPart {
            lines: Lines { first: Count(1603), last: Count(1790) },
            date: Date(Cow::Borrowed("2006-07")),
            reason: Some(Prose(Cow::Borrowed("The paper itself is dated July 2006."))),
        },
        DatedPart {
            lines: Lines { first: Count(1791), last: Count(1846) },
            date: Date(Cow::Borrowed("2006-07-07")),
            reason: Some(Prose(Cow::Borrowed("The programme is that of the workshop day, which it prints."))),
        },
    ])),
    outline: List(Cow::Borrowed(&[
        Heading {
            line: Count(7),
            title: Printed(Cow::Borrowed("Developing a Security Sector Reform (SSR) Concept for the United Nations")),
            level: Some(Count(1)),
        },
        Heading {
            line: Count(13),
            title: Printed(Cow::Borrowed("Contents")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(37),
            title: Printed(Cow::Borrowed("Summary of Workshop Proceedings")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(45),
            title: Printed(Cow::Borrowed("1. INTERGOVERNMENTAL APPROACHES TO SSR¹")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(65),
            title: Printed(Cow::Borrowed("2. UNITED NATIONS APPROACHES TO SSR²")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(83),
            title: Printed(Cow::Borrowed("3. DEVELOPING A SSR CONCEPT FOR THE UN")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(108),
            title: Printed(Cow::Borrowed("INTRODUCTORY STATEMENTS")),
            level: Some(Count(1)),
        },
        Heading {
            line: Count(110),
            title: Printed(Cow::Borrowed("Ján Kubiš")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(146),
            title: Printed(Cow::Borrowed("Tomáš Valášek")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(176),
            title: Printed(Cow::Borrowed("THEMATIC PRESENTATIONS")),
            level: Some(Count(1)),
        },
        Heading {
            line: Count(178),
            title: Printed(Cow::Borrowed("Who's Who Intergovernmentally in SSR?")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(195),
            title: Printed(Cow::Borrowed("Table 1. Typology of IGO Involvement in SSR")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(222),
            title: Printed(Cow::Borrowed("Table 2. Main Features of IGO Involvement in SSR")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(224),
            title: Printed(Cow::Borrowed("Intergovernme ntal Organisation\tSSR Focus\tGeographical Scope\tCountry Contexts")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(236),
            title: Printed(Cow::Borrowed("OECD Approach to Security Sector Reform")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(238),
            title: Printed(Cow::Borrowed("Graham Thompson OECD DAC")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(240),
            title: Printed(Cow::Borrowed("1. Security System Reform")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(244),
            title: Printed(Cow::Borrowed("2. The DAC Network on Conflict, Peace and Development Co-operation (CPDC)")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(250),
            title: Printed(Cow::Borrowed("3. Major CPDC Instruments and Main Policy Documents")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(260),
            title: Printed(Cow::Borrowed("4. Why is security and justice important?")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(272),
            title: Printed(Cow::Borrowed("5. The Security & Development See-saw")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(282),
            title: Printed(Cow::Borrowed("6. Conflict Prevention is Better than a Cure: Why Tools like SSR are Needed")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(292),
            title: Printed(Cow::Borrowed("7. Security System Reform")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(300),
            title: Printed(Cow::Borrowed("8. Security and Justice System Family Tree")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(304),
            title: Printed(Cow::Borrowed("9. Overcoming the current deficit regarding operational strategies for SSR")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(314),
            title: Printed(Cow::Borrowed("10. Key Issues to be Addressed in Improving Donor Support for SSR")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(325),
            title: Printed(Cow::Borrowed("11. Post-conflict Environment")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(334),
            title: Printed(Cow::Borrowed("12. Mainstreaming SSR into other Development and Security Processes")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(346),
            title: Printed(Cow::Borrowed("13. Issues to Consider for Next Generation of SSR Missions and UN Links")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(355),
            title: Printed(Cow::Borrowed("14. Useful Web Links")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(365),
            title: Printed(Cow::Borrowed("Lessons Learned from the Field")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(367),
            title: Printed(Cow::Borrowed("Lamberto Zannier OSCE")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(377),
            title: Printed(Cow::Borrowed("Spreading normative concepts: the role of the Code of Conduct")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(400),
            title: Printed(Cow::Borrowed("Putting the Concepts into Practice: the Experience of OSCE Field Operations")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(408),
            title: Printed(Cow::Borrowed("Building capable and professional security forces:")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(413),
            title: Printed(Cow::Borrowed("Supporting disarmament, demobilisation and reintegration:")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(422),
            title: Printed(Cow::Borrowed("Border issues:")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(436),
            title: Printed(Cow::Borrowed("Rule of law:")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(453),
            title: Printed(Cow::Borrowed("The OSCE's Concept of Regional Security Cooperation")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(461),
            title: Printed(Cow::Borrowed("Challenges")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(465),
            title: Printed(Cow::Borrowed("Cooperation with international partners")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(473),
            title: Printed(Cow::Borrowed("Working principles – tried and tested")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(488),
            title: Printed(Cow::Borrowed("UN Approaches to SSR – an Overview")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(490),
            title: Printed(Cow::Borrowed("Heiner Hänggi DCAF")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(500),
            title: Printed(Cow::Borrowed("Security Sector Reform (SSR) - Key Features")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(512),
            title: Printed(Cow::Borrowed("UN Policy Framework Relevant to SSR")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(522),
            title: Printed(Cow::Borrowed("UN Actors Involved in SSR")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(532),
            title: Printed(Cow::Borrowed("Areas of UN Support to SSR")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(544),
            title: Printed(Cow::Borrowed("Conclusion")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(556),
            title: Printed(Cow::Borrowed("SSR and Democratic Consolidation")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(558),
            title: Printed(Cow::Borrowed("Ben Slay UNDP")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(620),
            title: Printed(Cow::Borrowed("Experience with SSR in Kosovo")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(622),
            title: Printed(Cow::Borrowed("Frode Mauring UNDP")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(654),
            title: Printed(Cow::Borrowed("Security Sector Reform in West Africa")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(656),
            title: Printed(Cow::Borrowed("André Nikwigize UNOWA")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(658),
            title: Printed(Cow::Borrowed("1. Outline")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(665),
            title: Printed(Cow::Borrowed("2. West Africa: Economic and Political Overview")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(677),
            title: Printed(Cow::Borrowed("3. Security Sector Actors")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(692),
            title: Printed(Cow::Borrowed("4. Security Sector Reform (SSR) is crucial to the building of a viable environment for peace, security and development in West Africa")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(694),
            title: Printed(Cow::Borrowed("5. Challenges of Armed and Security Forces in West Africa")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(715),
            title: Printed(Cow::Borrowed("6. A New Agenda for the SSR in West Africa")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(717),
            title: Printed(Cow::Borrowed("A. Military reform")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(723),
            title: Printed(Cow::Borrowed("B. Addressing security issues through poverty reduction strategy papers")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(728),
            title: Printed(Cow::Borrowed("C. Involving development partners in the process")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(734),
            title: Printed(Cow::Borrowed("D. Building stronger and accountable political institutions and trust between security forces and the civil society")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(740),
            title: Printed(Cow::Borrowed("7. Conclusion")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(744),
            title: Printed(Cow::Borrowed("CONCLUDING REMARKS")),
            level: Some(Count(1)),
        },
        Heading {
            line: Count(746),
            title: Printed(Cow::Borrowed("Tomáš Valášek")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(752),
            title: Printed(Cow::Borrowed("1) What are some of the general shortcomings in the international community's SSR efforts to date?")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(760),
            title: Printed(Cow::Borrowed("2) What are some of the specific ways in which the UN can strengthen it own SSR activities?")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(768),
            title: Printed(Cow::Borrowed("What next")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(782),
            title: Printed(Cow::Borrowed("Ambassador Peter Burian")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(805),
            title: Printed(Cow::Borrowed("BACKGROUND PAPERS AND DOCUMENTS")),
            level: Some(Count(1)),
        },
        Heading {
            line: Count(807),
            title: Printed(Cow::Borrowed("United Nations Approaches to Security Sector Reform")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(809),
            title: Printed(Cow::Borrowed("Paper prepared by DCAF¹¹")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(811),
            title: Printed(Cow::Borrowed("I. INTRODUCTION")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(827),
            title: Printed(Cow::Borrowed("II. SECURITY SECTOR REFORM (SSR)")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(861),
            title: Printed(Cow::Borrowed("III. UN POLICY FRAMEWORK")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(865),
            title: Printed(Cow::Borrowed("Peace and Security")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(877),
            title: Printed(Cow::Borrowed("Economic and Social Development")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(885),
            title: Printed(Cow::Borrowed("Human Rights, Rule of Law and Democratisation")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(893),
            title: Printed(Cow::Borrowed("IV. UN ACTORS INVOLVED IN SSR")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(897),
            title: Printed(Cow::Borrowed("Principal Organs (I): Overview")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(899),
            title: Printed(Cow::Borrowed("Security Council")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(905),
            title: Printed(Cow::Borrowed("Understanding of SSR")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(909),
            title: Printed(Cow::Borrowed("SSR activities")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(913),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(921),
            title: Printed(Cow::Borrowed("General Assembly")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(925),
            title: Printed(Cow::Borrowed("Understanding of SSR and SSR activities")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(929),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(935),
            title: Printed(Cow::Borrowed("Economic and Social Council (ECOSOC)")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(939),
            title: Printed(Cow::Borrowed("Understanding of SSR and SSR-related activities")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(945),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(950),
            title: Printed(Cow::Borrowed("Secretariat")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(958),
            title: Printed(Cow::Borrowed("Principal organs (II): Secretariat")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(960),
            title: Printed(Cow::Borrowed("Department of Peacekeeping Operations (DPKO)")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(964),
            title: Printed(Cow::Borrowed("Understanding of SSR")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(968),
            title: Printed(Cow::Borrowed("SSR activities")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(975),
            title: Printed(Cow::Borrowed("Department for Disarmament Affairs (DDA)")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(979),
            title: Printed(Cow::Borrowed("Understanding of SSR and SSR-related activities")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(989),
            title: Printed(Cow::Borrowed("Office of the United Nations High Commissioner for Human Rights (OHCHR)")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(993),
            title: Printed(Cow::Borrowed("SSR-related activities")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(997),
            title: Printed(Cow::Borrowed("Other departments and offices of the secretariat")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1005),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1011),
            title: Printed(Cow::Borrowed("Programmes and Funds, Specialised Agencies")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1013),
            title: Printed(Cow::Borrowed("United Nations Development Programme (UNDP)")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1017),
            title: Printed(Cow::Borrowed("Understanding of SSR")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1023),
            title: Printed(Cow::Borrowed("SSR-related activities")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1027),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1034),
            title: Printed(Cow::Borrowed("United Nations Development Fund for Women (UNIFEM)")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1038),
            title: Printed(Cow::Borrowed("SSR-related activities")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1044),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1048),
            title: Printed(Cow::Borrowed("United Nations Children's Fund (UNICEF)")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1052),
            title: Printed(Cow::Borrowed("SSR-related activities")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1062),
            title: Printed(Cow::Borrowed("Security Sector Capacity-Building Activities")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1066),
            title: Printed(Cow::Borrowed("Justice sector including corrections.")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1068),
            title: Printed(Cow::Borrowed("Examples of UN assistance:")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1076),
            title: Printed(Cow::Borrowed("Law enforcement forces.")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1078),
            title: Printed(Cow::Borrowed("Examples of UN assistance:")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1086),
            title: Printed(Cow::Borrowed("Armed forces.")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1088),
            title: Printed(Cow::Borrowed("Examples of UN assistance:")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1094),
            title: Printed(Cow::Borrowed("Security Sector Governance Activities")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1098),
            title: Printed(Cow::Borrowed("Civilian management and oversight.")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1100),
            title: Printed(Cow::Borrowed("Examples of UN assistance:")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1107),
            title: Printed(Cow::Borrowed("Legislation and legislative oversight.")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1109),
            title: Printed(Cow::Borrowed("Examples of UN assistance:")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1115),
            title: Printed(Cow::Borrowed("Public oversight.")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1117),
            title: Printed(Cow::Borrowed("Examples of UN assistance:")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1123),
            title: Printed(Cow::Borrowed("SSR-Related Activities")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1127),
            title: Printed(Cow::Borrowed("Examples of UN assistance:")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1129),
            title: Printed(Cow::Borrowed("Small arms and light weapons")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1134),
            title: Printed(Cow::Borrowed("Mine action")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1141),
            title: Printed(Cow::Borrowed("DDR")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1148),
            title: Printed(Cow::Borrowed("Child soldiers")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1153),
            title: Printed(Cow::Borrowed("Protection of women")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1163),
            title: Printed(Cow::Borrowed("Transitional justice")),
            level: Some(Count(6)),
        },
        Heading {
            line: Count(1168),
            title: Printed(Cow::Borrowed("VI. CONCLUSION")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1189),
            title: Printed(Cow::Borrowed("Intergovernmental Approaches to Security Sector Reform")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(1193),
            title: Printed(Cow::Borrowed("I. INTRODUCTION")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1203),
            title: Printed(Cow::Borrowed("II. INTERGOVERNMENTAL ORGANISATIONS' INVOLVEMENT IN SSR")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1235),
            title: Printed(Cow::Borrowed("III. MAIN FEATURES OF INTERGOVERNMENTAL ORGANISATIONS INVOLVED IN SSR")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1237),
            title: Printed(Cow::Borrowed("Intergovernmental\tSSR\tGeographical\tCountry")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1238),
            title: Printed(Cow::Borrowed("Organisation\tFocus\tScope\tContexts")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1249),
            title: Printed(Cow::Borrowed("IV. PROFILES OF INTERGOVERNMENTAL ORGANISATIONS INVOLVED IN SSR")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1251),
            title: Printed(Cow::Borrowed("AFRICAN UNION (AU)")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1253),
            title: Printed(Cow::Borrowed("General")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1257),
            title: Printed(Cow::Borrowed("Understanding of SSR")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1272),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1278),
            title: Printed(Cow::Borrowed("COUNCIL OF EUROPE")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1280),
            title: Printed(Cow::Borrowed("General")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1284),
            title: Printed(Cow::Borrowed("Understanding of SSR")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1294),
            title: Printed(Cow::Borrowed("SSR activities")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1307),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1315),
            title: Printed(Cow::Borrowed("ECONOMIC COMMUNITY OF WEST AFRICAN STATES (ECOWAS)")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1317),
            title: Printed(Cow::Borrowed("General")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1325),
            title: Printed(Cow::Borrowed("Understanding of SSR")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1329),
            title: Printed(Cow::Borrowed("SSR activities")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1335),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1347),
            title: Printed(Cow::Borrowed("EUROPEAN UNION (EU)")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1349),
            title: Printed(Cow::Borrowed("General")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1353),
            title: Printed(Cow::Borrowed("Understanding of SSR")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1363),
            title: Printed(Cow::Borrowed("SSR activities")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1378),
            title: Printed(Cow::Borrowed("Some examples of projects")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1390),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1408),
            title: Printed(Cow::Borrowed("NORTH ATLANTIC TREATY ORGANISATION (NATO)")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1410),
            title: Printed(Cow::Borrowed("General")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1414),
            title: Printed(Cow::Borrowed("Understanding of SSR")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1426),
            title: Printed(Cow::Borrowed("SSR activities")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1436),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1448),
            title: Printed(Cow::Borrowed("ORGANIZATION FOR ECONOMIC COOPERATION AND DEVELOPMENT (OECD)")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1450),
            title: Printed(Cow::Borrowed("General")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1456),
            title: Printed(Cow::Borrowed("Understanding of SSR")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1468),
            title: Printed(Cow::Borrowed("SSR activities")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1474),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1484),
            title: Printed(Cow::Borrowed("ORGANIZATION FOR SECURITY AND COOPERATION IN EUROPE (OSCE)")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1486),
            title: Printed(Cow::Borrowed("General")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1490),
            title: Printed(Cow::Borrowed("Understanding of SSR")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1496),
            title: Printed(Cow::Borrowed("SSR activities")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1514),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1520),
            title: Printed(Cow::Borrowed("STABILITY PACT FOR SOUTH EASTERN EUROPE (STABILITY PACT)")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1522),
            title: Printed(Cow::Borrowed("General")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1528),
            title: Printed(Cow::Borrowed("Understanding of SSR")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1532),
            title: Printed(Cow::Borrowed("SSR activities")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1547),
            title: Printed(Cow::Borrowed("Some examples of projects")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1556),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1562),
            title: Printed(Cow::Borrowed("WORLD BANK")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1564),
            title: Printed(Cow::Borrowed("General")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1568),
            title: Printed(Cow::Borrowed("Understanding of SSR")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1576),
            title: Printed(Cow::Borrowed("SSR activities")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1580),
            title: Printed(Cow::Borrowed("Some examples of projects")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1585),
            title: Printed(Cow::Borrowed("SSR-related documents")),
            level: Some(Count(5)),
        },
        Heading {
            line: Count(1605),
            title: Printed(Cow::Borrowed("Key Messages and Preliminary Findings from the Implementation Framework on Security System Reform (IF-SSR)")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(1609),
            title: Printed(Cow::Borrowed("OECD DAC Network on Conflict Peace and Development Co-operation (CPDC)")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1611),
            title: Printed(Cow::Borrowed("I. Progress on the SSR Agenda")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1622),
            title: Printed(Cow::Borrowed("II. Current gaps in SSR implementation")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1633),
            title: Printed(Cow::Borrowed("III. Who constitutes the main audience for the IF-SSR, and what do they need to do their job?")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1635),
            title: Printed(Cow::Borrowed("Headquarters staff")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1641),
            title: Printed(Cow::Borrowed("Field staff")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1649),
            title: Printed(Cow::Borrowed("IV. In what settings/contexts is the IF-SSR most useful?")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1662),
            title: Printed(Cow::Borrowed("V. Main Messages")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1664),
            title: Printed(Cow::Borrowed("Ensuring a developmental approach to SSR")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1686),
            title: Printed(Cow::Borrowed("VI. Programmatic Recommendations: assessing, designing and supporting SSR processes")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1688),
            title: Printed(Cow::Borrowed("Getting Started")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1692),
            title: Printed(Cow::Borrowed("Develop an inception phase")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1711),
            title: Printed(Cow::Borrowed("Conducting an SSR Assessment")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1722),
            title: Printed(Cow::Borrowed("Programme Design and Implementation")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1744),
            title: Printed(Cow::Borrowed("Implementation and Managing an SSR programme")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1759),
            title: Printed(Cow::Borrowed("Sector-specific guidance: key objectives")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1764),
            title: Printed(Cow::Borrowed("Monitoring and evaluating SSR programmes")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1773),
            title: Printed(Cow::Borrowed("Issues of donor co-ordination/harmonisation and future pilot testing")),
            level: Some(Count(4)),
        },
        Heading {
            line: Count(1791),
            title: Printed(Cow::Borrowed("ANNEX")),
            level: Some(Count(1)),
        },
        Heading {
            line: Count(1799),
            title: Printed(Cow::Borrowed("PROGRAMME")),
            level: Some(Count(2)),
        },
        Heading {
            line: Count(1803),
            title: Printed(Cow::Borrowed("09.00-09.45 Opening Remarks")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1809),
            title: Printed(Cow::Borrowed("09.45-11.00 Session 1: International Approaches to Security Sector Reform")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1818),
            title: Printed(Cow::Borrowed("11.30-13.00 Session 2: UN Approaches to SSR: Conceptual Considerations")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1827),
            title: Printed(Cow::Borrowed("14.30–16.00 Session 3: Approaches to SSR: Lessons Learned from the Field")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1837),
            title: Printed(Cow::Borrowed("16.30-17.30 Session 4: Developing a UN SSR Concept - What Role for the UNSC?")),
            level: Some(Count(3)),
        },
        Heading {
            line: Count(1843),
            title: Printed(Cow::Borrowed("17.30-18.00 Conclusions")),
            level: Some(Count(3)),
        },
    ])),
    exclusions: List(Cow::Borrowed(&[
        Exclusion {
            lines: Lines { first: Count(53), last: Count(53) },
            reason: Prose(Cow::Borrowed("Rule above a footnote.")),
        },
        Exclusion {
            lines: Lines { first: Count(114), last: Count(114) },
            reason: Prose(Cow::Borrowed("greeting")),
        },
        Exclusion {
            lines: Lines { first: Count(144), last: Count(144) },
            reason: Prose(Cow::Borrowed("thanks at the end of a speech")),
        },
        Exclusion {
            lines: Lines { first: Count(150), last: Count(150) },
            reason: Prose(Cow::Borrowed("greeting")),
        },
        Exclusion {
            lines: Lines { first: Count(168), last: Count(168) },
            reason: Prose(Cow::Borrowed("greeting")),
        },
        Exclusion {
            lines: Lines { first: Count(172), last: Count(172) },
            reason: Prose(Cow::Borrowed("thanks and wishes at the end of a speech")),
        },
        Exclusion {
            lines: Lines { first: Count(174), last: Count(174) },
            reason: Prose(Cow::Borrowed("thanks at the end of a speech")),
        },
        Exclusion {
            lines: Lines { first: Count(369), last: Count(369) },
            reason: Prose(Cow::Borrowed("form of address")),
        },
        Exclusion {
            lines: Lines { first: Count(449), last: Count(449) },
            reason: Prose(Cow::Borrowed("footnote rule")),
        },
        Exclusion {
            lines: Lines { first: Count(486), last: Count(486) },
            reason: Prose(Cow::Borrowed("closing thanks")),
        },
        Exclusion {
            lines: Lines { first: Count(560), last: Count(560) },
            reason: Prose(Cow::Borrowed("address to the audience")),
        },
        Exclusion {
            lines: Lines { first: Count(589), last: Count(589) },
            reason: Prose(Cow::Borrowed("rule above the footnotes")),
        },
        Exclusion {
            lines: Lines { first: Count(614), last: Count(614) },
            reason: Prose(Cow::Borrowed("thanks at the end")),
        },
        Exclusion {
            lines: Lines { first: Count(618), last: Count(618) },
            reason: Prose(Cow::Borrowed("stray mark at the foot of the page")),
        },
        Exclusion {
            lines: Lines { first: Count(624), last: Count(624) },
            reason: Prose(Cow::Borrowed("address to the audience")),
        },
        Exclusion {
            lines: Lines { first: Count(780), last: Count(780) },
            reason: Prose(Cow::Borrowed("closing words that repeat what was said")),
        },
    ])),
    ..Source::EMPTY
};

pub(super) const TABLE: &[Source] = &[
    GOVERNANCE_PAGE_2023,
    NATO_PAGE,
    OVERVIEW_2016,
    PEACE_OPERATIONS_PAGE_2023,
    PROCEEDINGS_2006,
];
