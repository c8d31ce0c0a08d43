// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const IFSSR_SECURITY_SYSTEM_REFORM: Definition = Definition {
    id: Id(Cow::Borrowed("ifssr-security-system-reform"), PhantomData),
    term: Id(Cow::Borrowed("security-system-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-cpdc"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("if-ssr-key-messages-2006"), PhantomData)),
    status: Some(DefinitionStatus::Working),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Genus,
            text: Prose(Cow::Borrowed("integrated reform")),
            themes: List(Cow::Borrowed(&[
                Theme::Holistic,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1672), last: Count(1672) },
                    anchor: Some(Printed(Cow::Borrowed("the integrated reform of the security system"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the security system")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1672), last: Count(1672) },
                    anchor: Some(Printed(Cow::Borrowed("the integrated reform of the security system"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("democratic norms")),
            themes: List(Cow::Borrowed(&[
                Theme::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1672), last: Count(1672) },
                    anchor: Some(Printed(Cow::Borrowed("consistent with the democratic norms"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("sound principles of governance")),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1672), last: Count(1672) },
                    anchor: Some(Printed(Cow::Borrowed("sound governance principles"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("the rule of law")),
            themes: List(Cow::Borrowed(&[
                Theme::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1672), last: Count(1672) },
                    anchor: Some(Printed(Cow::Borrowed("governance principles and the rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1672), last: Count(1672) },
            headings: List(Cow::Borrowed(&[
                Count(1605),
                Count(1609),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR the integrated reform of the security system"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const IGO_OECD_SSR_2001: Definition = Definition {
    id: Id(Cow::Borrowed("igo-oecd-ssr-2001"), PhantomData),
    term: Id(Cow::Borrowed("security-system-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("oecd-dac-conflict-guidelines-2001"), PhantomData)),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Genus,
            text: Prose(Cow::Borrowed("a transformation")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1462), last: Count(1462) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("SSR as \"the transformation of"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(838), last: Count(838) },
                    anchor: Some(Printed(Cow::Borrowed("transforming the security sector/system"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the security system")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1462), last: Count(1462) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("transformation of the 'security system'"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(838), last: Count(838) },
                    anchor: Some(Printed(Cow::Borrowed("transforming the security sector/system"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("all actors of that system")),
            themes: List(Cow::Borrowed(&[
                Theme::Holistic,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1462), last: Count(1462) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("which includes all the actors"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(838), last: Count(838) },
                    anchor: Some(Printed(Cow::Borrowed("all these actors, their roles"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the roles of the actors")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1462), last: Count(1462) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("all the actors, their roles"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(838), last: Count(838) },
                    anchor: Some(Printed(Cow::Borrowed("their roles, responsibilities and actions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the responsibilities of the actors")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1462), last: Count(1462) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("their roles, responsibilities and actions"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(838), last: Count(838) },
                    anchor: Some(Printed(Cow::Borrowed("their roles, responsibilities and actions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the actions of the actors")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1462), last: Count(1462) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("responsibilities and actions"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(838), last: Count(838) },
                    anchor: Some(Printed(Cow::Borrowed("their roles, responsibilities and actions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Means,
            text: Prose(Cow::Borrowed("the actors work together")),
            themes: List(Cow::Borrowed(&[
                Theme::Coordination,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1462), last: Count(1462) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("working together to manage and operate"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(838), last: Count(838) },
                    anchor: Some(Printed(Cow::Borrowed("working together to manage and operate"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Means,
            text: Prose(Cow::Borrowed("they manage the system")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1462), last: Count(1462) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("to manage and operate the system"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(838), last: Count(838) },
                    anchor: Some(Printed(Cow::Borrowed("working together to manage and operate"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Means,
            text: Prose(Cow::Borrowed("they operate the system")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1462), last: Count(1462) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("to manage and operate the system"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(838), last: Count(838) },
                    anchor: Some(Printed(Cow::Borrowed("working together to manage and operate"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("more in line with democratic norms")),
            themes: List(Cow::Borrowed(&[
                Theme::DemocraticControl,
                Theme::Norms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1462), last: Count(1462) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("more consistent with democratic norms"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(838), last: Count(838) },
                    anchor: Some(Printed(Cow::Borrowed("consistent with democratic norms"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("more in line with sound principles of good governance")),
            themes: List(Cow::Borrowed(&[
                Theme::Norms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1462), last: Count(1464) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("sound principles of good governance"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(838), last: Count(838) },
                    anchor: Some(Printed(Cow::Borrowed("sound principles of good governance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("a security framework that functions well")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1464), last: Count(1464) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("contributes to a well-functioning security framework"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(838), last: Count(838) },
                    anchor: Some(Printed(Cow::Borrowed("contributing to a well functioning security framework"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1462), last: Count(1462) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1456),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The OECD defines SSR as"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The paper says that the OECD means the security system by the word."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1464), last: Count(1464) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1456),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Helping Prevent Violent Conflict*, 2001"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(838), last: Count(838) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(827),
            ])),
            anchor: Some(Printed(Cow::Borrowed("again according to the DAC definition"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Definition::EMPTY
};

const IGO_OECD_SSR_2005: Definition = Definition {
    id: Id(Cow::Borrowed("igo-oecd-ssr-2005"), PhantomData),
    term: Id(Cow::Borrowed("security-system-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), PhantomData)),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("partner countries better able to meet needs of security")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1466), last: Count(1466) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("increase the ability of partner countries"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the whole range of security needs")),
            themes: List(Cow::Borrowed(&[
                Theme::Holistic,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1466), last: Count(1466) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the range of security needs"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Beneficiary,
            text: Prose(Cow::Borrowed("partner countries")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1466), last: Count(1466) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the ability of partner countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Beneficiary,
            text: Prose(Cow::Borrowed("the societies of partner countries")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1466), last: Count(1466) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("within their societies"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("in keeping with democratic norms")),
            themes: List(Cow::Borrowed(&[
                Theme::DemocraticControl,
                Theme::Norms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1466), last: Count(1466) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("consistent with democratic norms"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("in keeping with sound principles of governance")),
            themes: List(Cow::Borrowed(&[
                Theme::Norms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1466), last: Count(1466) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("sound principles of governance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("in keeping with the rule of law")),
            themes: List(Cow::Borrowed(&[
                Theme::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1466), last: Count(1466) },
                    headings: List(Cow::Borrowed(&[
                        Count(1448),
                        Count(1456),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("and the rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1466), last: Count(1466) },
            headings: List(Cow::Borrowed(&[
                Count(1448),
                Count(1456),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security system reform \"seeks to increase"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
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
            anchor: Some(Printed(Cow::Borrowed("(OECD, Security System Reform and Governance. DAC Guidelines, 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("by")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Definition::EMPTY
};

const IGO_SSR_BY_EUROPEAN_COMMISSION_2006: Definition = Definition {
    id: Id(Cow::Borrowed("igo-ssr-by-european-commission-2006"), PhantomData),
    term: Id(Cow::Borrowed("security-sector-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ec-concept-ssr-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ec-concept-ssr-2006"), PhantomData)),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Genus,
            text: Prose(Cow::Borrowed("a reform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1361), last: Count(1361) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1353),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("SSR concerns reform of both"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the bodies that provide security")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1361), last: Count(1361) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1353),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the bodies which provide security to citizens"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Beneficiary,
            text: Prose(Cow::Borrowed("the citizens, to whom security is provided")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1361), last: Count(1361) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1353),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("provide security to citizens"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the institutions of the state that manage these bodies")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1361), last: Count(1361) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1353),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("responsible for management and oversight"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the institutions of the state that oversee these bodies")),
            themes: List(Cow::Borrowed(&[
                Theme::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1361), last: Count(1361) },
                    headings: List(Cow::Borrowed(&[
                        Count(1189),
                        Count(1249),
                        Count(1347),
                        Count(1353),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("management and oversight of those bodies"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1361), last: Count(1361) },
            headings: List(Cow::Borrowed(&[
                Count(1189),
                Count(1249),
                Count(1347),
                Count(1353),
            ])),
            anchor: Some(Printed(Cow::Borrowed("developed by the Commission of the European Communities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Definition::EMPTY
};

const OV_AU_SSR_2013: Definition = Definition {
    id: Id(Cow::Borrowed("ov-au-ssr-2013"), PhantomData),
    term: Id(Cow::Borrowed("security-sector-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("au-policy-framework-ssr-2013"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("au-policy-framework-ssr-2013"), PhantomData)),
    status: Some(DefinitionStatus::Adopted),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Genus,
            text: Prose(Cow::Borrowed("a process")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("SSR as the process by which"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Agent,
            text: Prose(Cow::Borrowed("countries")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("process by which countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Means,
            text: Prose(Cow::Borrowed("drawing up or changing the direction of policies, structures and capacities")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("formulate or re-orient"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the policies")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("policies, structures, and capacities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the structures")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("policies, structures, and capacities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the capacities")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("policies, structures, and capacities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("institutions and groups that work in the security sector")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("institutions and groups engaged in the security sector"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("more effective")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("more effective, efficient"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("more efficient")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("more effective, efficient"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("more responsive to democratic control")),
            themes: List(Cow::Borrowed(&[
                Theme::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("responsive to democratic control"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("more responsive to what people need in security and justice")),
            themes: List(Cow::Borrowed(&[
                Theme::PublicTrust,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("security and justice needs of the people"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Beneficiary,
            text: Prose(Cow::Borrowed("the people")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    headings: List(Cow::Borrowed(&[
                        Count(40),
                        Count(42),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("needs of the people"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(44), last: Count(44) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(42),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The AU Policy Framework defines SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const OV_ECOWAS_SSR_DRAFT: Definition = Definition {
    id: Id(Cow::Borrowed("ov-ecowas-ssr-draft"), PhantomData),
    term: Id(Cow::Borrowed("security-sector-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ecowas-ssr-framework-draft"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ecowas-ssr-framework-draft"), PhantomData)),
    status: Some(DefinitionStatus::Draft),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Genus,
            text: Prose(Cow::Borrowed("a process")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("as “the process by which countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Agent,
            text: Prose(Cow::Borrowed("countries")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("process by which countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Means,
            text: Prose(Cow::Borrowed("drawing up or changing the direction of policies, structures and capacities")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("formulate or re-orient"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the policies")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("policies, structures, and capacities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the structures")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("policies, structures, and capacities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the capacities")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("policies, structures, and capacities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("institutions and groups that work in the security sector")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("institutions and groups engaged in the security sector"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("more effective")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("more effective, efficient"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("more efficient")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("more effective, efficient"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("more accountable")),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("efficient, accountable and responsive"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("more responsive to democratic control")),
            themes: List(Cow::Borrowed(&[
                Theme::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("responsive to democratic control"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("more responsive to what people need in security and justice")),
            themes: List(Cow::Borrowed(&[
                Theme::PublicTrust,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("security and justice needs of the people"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Beneficiary,
            text: Prose(Cow::Borrowed("the people")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(77), last: Count(77) },
                    headings: List(Cow::Borrowed(&[
                        Count(71),
                        Count(73),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("needs of the people"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(77), last: Count(77) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(73),
            ])),
            anchor: Some(Printed(Cow::Borrowed("According to the policy, SSR is defined"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const OV_EU_SSR_2016: Definition = Definition {
    id: Id(Cow::Borrowed("ov-eu-ssr-2016"), PhantomData),
    term: Id(Cow::Borrowed("security-sector-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("eu-joint-communication-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("eu-joint-communication-2016"), PhantomData)),
    status: Some(DefinitionStatus::Adopted),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Genus,
            text: Prose(Cow::Borrowed("a process that transforms")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                        Count(111),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the process of transforming"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the security system of a state")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                        Count(111),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("security system of a state"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("democratic norms")),
            themes: List(Cow::Borrowed(&[
                Theme::DemocraticControl,
                Theme::Norms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                        Count(111),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("consistent with democratic norms"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("sound principles of good governance")),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
                Theme::Norms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                        Count(111),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("sound principles of good governance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("a contribution to a security policy that functions well")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(113), last: Count(113) },
                    headings: List(Cow::Borrowed(&[
                        Count(109),
                        Count(111),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("contributing to a well-functioning security policy"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(113), last: Count(113) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(111),
            ])),
            anchor: Some(Printed(Cow::Borrowed("In the new strategic framework, SSR is defined"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const OV_OSCE_CHAIRMANSHIP_SSR_2007: Definition = Definition {
    id: Id(Cow::Borrowed("ov-osce-chairmanship-ssr-2007"), PhantomData),
    term: Id(Cow::Borrowed("security-sector-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-chairmanship"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("spain"), scope: PhantomData },
    ])),
    status: Some(DefinitionStatus::Attempted),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the security sector")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    headings: List(Cow::Borrowed(&[
                        Count(139),
                        Count(141),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("a security sector capable of delivering"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("effective security functions")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    headings: List(Cow::Borrowed(&[
                        Count(139),
                        Count(141),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("effective and legitimate security and justice functions"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("legitimate security functions")),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    headings: List(Cow::Borrowed(&[
                        Count(139),
                        Count(141),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("effective and legitimate security and justice functions"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("effective and legitimate justice functions")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    headings: List(Cow::Borrowed(&[
                        Count(139),
                        Count(141),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("legitimate security and justice functions"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("full consistency with democracy")),
            themes: List(Cow::Borrowed(&[
                Theme::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    headings: List(Cow::Borrowed(&[
                        Count(139),
                        Count(141),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("principles of democracy, good governance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("full consistency with good governance")),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
                Theme::Norms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    headings: List(Cow::Borrowed(&[
                        Count(139),
                        Count(141),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("principles of democracy, good governance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("full consistency with the rule of law")),
            themes: List(Cow::Borrowed(&[
                Theme::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(143), last: Count(143) },
                    headings: List(Cow::Borrowed(&[
                        Count(139),
                        Count(141),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("good governance and the rule of law"))),
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
                Count(141),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Spanish OSCE Chairmanship of 2007 attempted"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Definition::EMPTY
};

const OV_UN_SSR_2014: Definition = Definition {
    id: Id(Cow::Borrowed("ov-un-ssr-2014"), PhantomData),
    term: Id(Cow::Borrowed("security-sector-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("unsc-resolution-2151"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("unsc-resolution-2151"), PhantomData)),
    status: Some(DefinitionStatus::Adopted),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Genus,
            text: Prose(Cow::Borrowed("a process")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("It defines SSR as a process"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("more effective security")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("enhancement of effective and accountable security"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("more accountable security")),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("enhancement of effective and accountable security"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Beneficiary,
            text: Prose(Cow::Borrowed("the state")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("for the State and its people"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Beneficiary,
            text: Prose(Cow::Borrowed("the people of the state")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("for the State and its people"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("no discrimination")),
            themes: List(Cow::Borrowed(&[
                Theme::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("without discrimination"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("full respect for human rights")),
            themes: List(Cow::Borrowed(&[
                Theme::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("full respect for human rights"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("full respect for the rule of law")),
            themes: List(Cow::Borrowed(&[
                Theme::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("and the Rule of Law"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(5),
            ])),
            anchor: Some(Printed(Cow::Borrowed("It defines SSR as a process"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("status")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const PO_SECURITY_SECTOR: Definition = Definition {
    id: Id(Cow::Borrowed("po-security-sector"), PhantomData),
    term: Id(Cow::Borrowed("security-sector"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-peace-operations-page-2023"), PhantomData)),
    status: Some(DefinitionStatus::Working),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("personnel in uniform")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    anchor: Some(Printed(Cow::Borrowed("The security sector not only comprises uniformed personnel"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("structures and institutions in charge of recruitment")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    anchor: Some(Printed(Cow::Borrowed("structures and institutions that are responsible for recruitment"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("structures and institutions in charge of management")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    anchor: Some(Printed(Cow::Borrowed("responsible for recruitment, management and oversight"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("structures and institutions in charge of oversight")),
            themes: List(Cow::Borrowed(&[
                Theme::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    anchor: Some(Printed(Cow::Borrowed("responsible for recruitment, management and oversight"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("The security sector not only comprises"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("status")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The page says what the sector comprises, without the form of a definition."))),
            ..Evidence::EMPTY
        },
    ])),
};

const THOMPSON_SECURITY_SOUTH_AFRICA: Definition = Definition {
    id: Id(Cow::Borrowed("thompson-security-south-africa"), PhantomData),
    term: Id(Cow::Borrowed("security"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("south-african-defence-white-paper-1996"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("south-african-defence-white-paper-1996"), PhantomData)),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Genus,
            text: Prose(Cow::Borrowed("a condition that takes in everything")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(278), last: Count(278) },
                    anchor: Some(Printed(Cow::Borrowed("an all-encompassing condition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Beneficiary,
            text: Prose(Cow::Borrowed("citizens")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(278), last: Count(278) },
                    anchor: Some(Printed(Cow::Borrowed("condition in which citizens live"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("a life in freedom")),
            themes: List(Cow::Borrowed(&[
                Theme::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(278), last: Count(278) },
                    anchor: Some(Printed(Cow::Borrowed("live in freedom, peace and safety"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("a life in peace")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(278), last: Count(278) },
                    anchor: Some(Printed(Cow::Borrowed("live in freedom, peace and safety"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("a life in safety")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(278), last: Count(278) },
                    anchor: Some(Printed(Cow::Borrowed("live in freedom, peace and safety"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("a full part in how the country is governed")),
            themes: List(Cow::Borrowed(&[
                Theme::CivilSociety,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(278), last: Count(278) },
                    anchor: Some(Printed(Cow::Borrowed("participate fully in the process of governance"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("protection of their basic rights")),
            themes: List(Cow::Borrowed(&[
                Theme::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(278), last: Count(278) },
                    anchor: Some(Printed(Cow::Borrowed("enjoy the protection of fundamental rights"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(278), last: Count(278) },
            anchor: Some(Printed(Cow::Borrowed("Security is an all-encompassing condition"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(280), last: Count(280) },
            anchor: Some(Printed(Cow::Borrowed("South African Defence White Paper 1996"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Definition::EMPTY
};

const UNP_SECURITY_SECTOR_BY_DAC: Definition = Definition {
    id: Id(Cow::Borrowed("unp-security-sector-by-dac"), PhantomData),
    term: Id(Cow::Borrowed("security-sector"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("dcaf-un-paper-2006"), PhantomData)),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Genus,
            text: Prose(Cow::Borrowed("all state institutions with a part in ensuring security")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(829), last: Count(829) },
                    anchor: Some(Printed(Cow::Borrowed("all the state institutions and other entities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Genus,
            text: Prose(Cow::Borrowed("other entities with a part in ensuring security")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(829), last: Count(829) },
                    anchor: Some(Printed(Cow::Borrowed("all the state institutions and other entities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("security")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(829), last: Count(829) },
                    anchor: Some(Printed(Cow::Borrowed("ensuring the security of the state"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Beneficiary,
            text: Prose(Cow::Borrowed("the state")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(829), last: Count(829) },
                    anchor: Some(Printed(Cow::Borrowed("security of the state *and* its people"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Beneficiary,
            text: Prose(Cow::Borrowed("the people of the state; the word \"and\" before it is stressed")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(829), last: Count(829) },
                    anchor: Some(Printed(Cow::Borrowed("security of the state *and* its people"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(829), last: Count(829) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(827),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the definitions put forward by the Development Assistance Committee"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(829), last: Count(829) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(827),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Accordingly, the **security sector**"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Definition::EMPTY
};

const UNP_SSR_BY_DCAF: Definition = Definition {
    id: Id(Cow::Borrowed("unp-ssr-by-dcaf"), PhantomData),
    term: Id(Cow::Borrowed("security-sector-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("dcaf-un-paper-2006"), PhantomData)),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the security apparatus")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(813), last: Count(813) },
                    anchor: Some(Printed(Cow::Borrowed("efficient security apparatus"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Means,
            text: Prose(Cow::Borrowed("development of the apparatus")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(813), last: Count(813) },
                    anchor: Some(Printed(Cow::Borrowed("aimed at developing an affordable"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("an affordable apparatus")),
            themes: List(Cow::Borrowed(&[
                Theme::Finance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(813), last: Count(813) },
                    anchor: Some(Printed(Cow::Borrowed("developing an affordable, effective"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("an effective apparatus")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(813), last: Count(813) },
                    anchor: Some(Printed(Cow::Borrowed("affordable, effective and efficient"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("an efficient apparatus")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(813), last: Count(813) },
                    anchor: Some(Printed(Cow::Borrowed("affordable, effective and efficient"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("an apparatus able to provide security")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(813), last: Count(813) },
                    anchor: Some(Printed(Cow::Borrowed("able to provide security to the state"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Beneficiary,
            text: Prose(Cow::Borrowed("the state")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(813), last: Count(813) },
                    anchor: Some(Printed(Cow::Borrowed("security to the state and its people"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Beneficiary,
            text: Prose(Cow::Borrowed("the people of the state")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(813), last: Count(813) },
                    anchor: Some(Printed(Cow::Borrowed("security to the state and its people"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("civilian oversight as the framework")),
            themes: List(Cow::Borrowed(&[
                Theme::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(813), last: Count(813) },
                    anchor: Some(Printed(Cow::Borrowed("within a framework of civilian oversight"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("democratic accountability as the framework")),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(813), last: Count(813) },
                    anchor: Some(Printed(Cow::Borrowed("civilian oversight and democratic accountability"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(813), last: Count(813) },
            headings: List(Cow::Borrowed(&[
                Count(809),
                Count(811),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR is aimed at developing"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Definition::EMPTY
};

const UNX_UNDP_JSSR: Definition = Definition {
    id: Id(Cow::Borrowed("unx-undp-jssr"), PhantomData),
    term: Id(Cow::Borrowed("justice-and-security-sector-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bcpr"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bcpr-jssr-programmatic-approach-2002"), PhantomData)),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Genus,
            text: Prose(Cow::Borrowed("strengthening an ability")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1019), last: Count(1019) },
                    anchor: Some(Printed(Cow::Borrowed("to strengthen the ability of the sector"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("the sector as a whole")),
            themes: List(Cow::Borrowed(&[
                Theme::Holistic,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1019), last: Count(1019) },
                    anchor: Some(Printed(Cow::Borrowed("the sector as a whole"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("every single part of the sector")),
            themes: List(Cow::Borrowed(&[
                Theme::Holistic,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1019), last: Count(1019) },
                    anchor: Some(Printed(Cow::Borrowed("each of its individual parts"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("a public service that is accountable")),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1019), last: Count(1019) },
                    anchor: Some(Printed(Cow::Borrowed("provide an accountable, equitable"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("a public service that is fair to all")),
            themes: List(Cow::Borrowed(&[
                Theme::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1019), last: Count(1019) },
                    anchor: Some(Printed(Cow::Borrowed("an accountable, equitable and rights-respecting"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("respect for rights")),
            themes: List(Cow::Borrowed(&[
                Theme::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1019), last: Count(1019) },
                    anchor: Some(Printed(Cow::Borrowed("equitable and rights-respecting public service"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1019), last: Count(1019) },
            headings: List(Cow::Borrowed(&[
                Count(1013),
                Count(1017),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the objective of which is to strengthen"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
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
            anchor: Some(Printed(Cow::Borrowed("In the document entitled *Justice and Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Definition::EMPTY
};

const VALASEK_OPENING_SSR_DEFINITION: Definition = Definition {
    id: Id(Cow::Borrowed("valasek-opening-ssr-definition"), PhantomData),
    term: Id(Cow::Borrowed("security-sector-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-opening-statement-2006"), PhantomData)),
    status: Some(DefinitionStatus::Working),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Genus,
            text: Prose(Cow::Borrowed("a process of building")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(154), last: Count(154) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the process of building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("security force")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(154), last: Count(154) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("responsible security force"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("effective")),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(154), last: Count(154) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("building an effective"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("accountable")),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(154), last: Count(154) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("effective, accountable"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("responsible")),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(154), last: Count(154) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("accountable and responsible"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(154), last: Count(154) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security sector reform – the process of building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("status")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("given in passing within a speech"))),
            ..Evidence::EMPTY
        },
    ])),
};

const ZANNIER_OECD_SSR: Definition = Definition {
    id: Id(Cow::Borrowed("zannier-oecd-ssr"), PhantomData),
    term: Id(Cow::Borrowed("security-sector-reform"), PhantomData),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), PhantomData)),
    elements: List(Cow::Borrowed(&[
        Element {
            role: ElementRole::Means,
            text: Prose(Cow::Borrowed("building up")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("defines SSR as building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Object,
            text: Prose(Cow::Borrowed("systems of security")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("accountable systems of security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("legitimacy of those systems")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("legitimate and accountable systems"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
        Element {
            role: ElementRole::Norm,
            text: Prose(Cow::Borrowed("accountability of those systems")),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("legitimate and accountable systems"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Element {
            role: ElementRole::Aim,
            text: Prose(Cow::Borrowed("violent conflict is prevented")),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("to prevent violent conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Element::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(428), last: Count(428) },
            anchor: Some(Printed(Cow::Borrowed("The OECD defines SSR as building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("term")),
                FieldName(Cow::Borrowed("by")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(428), last: Count(428) },
            anchor: Some(Printed(Cow::Borrowed("See the DAC Reference Document, 2004"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("document")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The note points to the reference document; it is read as the guidelines of that year."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Definition::EMPTY
};

pub(super) const TABLE: &[Definition] = &[
    IFSSR_SECURITY_SYSTEM_REFORM,
    IGO_OECD_SSR_2001,
    IGO_OECD_SSR_2005,
    IGO_SSR_BY_EUROPEAN_COMMISSION_2006,
    OV_AU_SSR_2013,
    OV_ECOWAS_SSR_DRAFT,
    OV_EU_SSR_2016,
    OV_OSCE_CHAIRMANSHIP_SSR_2007,
    OV_UN_SSR_2014,
    PO_SECURITY_SECTOR,
    THOMPSON_SECURITY_SOUTH_AFRICA,
    UNP_SECURITY_SECTOR_BY_DAC,
    UNP_SSR_BY_DCAF,
    UNX_UNDP_JSSR,
    VALASEK_OPENING_SSR_DEFINITION,
    ZANNIER_OECD_SSR,
];
