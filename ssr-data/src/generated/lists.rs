// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const BURIAN_DECISION_FORMS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("burian-decision-forms"), PhantomData),
    title: Prose(Cow::Borrowed("Forms that a formal decision of the Security Council may take")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("peter-burian"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("burian-concluding-remarks-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("burian-final-product"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(798), last: Count(798) },
            headings: List(Cow::Borrowed(&[
                Count(782),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in a form of UN Security Council presidential statement"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const BURIAN_POINTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("burian-points"), PhantomData),
    title: Prose(Cow::Borrowed("Numbered remarks by Burian on security sector reform and the UN")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("peter-burian"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("burian-concluding-remarks-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("1-7")),
    count: Count(7),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(788), last: Count(794) },
            headings: List(Cow::Borrowed(&[
                Count(782),
            ])),
            anchor: Some(Printed(Cow::Borrowed("A comprehensive approach to SSR is needed"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const BURIAN_WASTED: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("burian-wasted"), PhantomData),
    title: Prose(Cow::Borrowed("What is wasted when a country relapses into conflict")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("peter-burian"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("burian-concluding-remarks-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("burian-relapse-wastes-resources"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("burian-points"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("financial"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(788), last: Count(788) },
                    headings: List(Cow::Borrowed(&[
                        Count(782),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the financial and human"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("human resources"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(788), last: Count(788) },
                    headings: List(Cow::Borrowed(&[
                        Count(782),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("human resources"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("efforts"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(788), last: Count(788) },
                    headings: List(Cow::Borrowed(&[
                        Count(782),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("and efforts"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(788), last: Count(788) },
            headings: List(Cow::Borrowed(&[
                Count(782),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the financial and human resources and efforts"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const HAENGGI_CONCLUSIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("haenggi-conclusions"), PhantomData),
    title: Prose(Cow::Borrowed("Three conclusions of the presentation")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("words")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(546), last: Count(552) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(544),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Let me conclude by saying"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const HAENGGI_CONTEXTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("haenggi-contexts"), PhantomData),
    title: Prose(Cow::Borrowed("Situations of a country on which the way of SSR depends")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-context-country-situation"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("a long-term democratisation process"))),
            areas: List(Cow::Borrowed(&[
                Area::Democratisation,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::Context,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(508), last: Count(508) },
                    anchor: Some(Printed(Cow::Borrowed("in a long-term democratisation process"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("transition from war to peace"))),
            themes: List(Cow::Borrowed(&[
                Theme::Context,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(508), last: Count(508) },
                    anchor: Some(Printed(Cow::Borrowed("in transition from war to peace"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("a post-conflict setting"))),
            areas: List(Cow::Borrowed(&[
                Area::PostConflict,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::Context,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(508), last: Count(508) },
                    anchor: Some(Printed(Cow::Borrowed("in a post-conflict setting"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(508), last: Count(508) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(500),
            ])),
            anchor: Some(Printed(Cow::Borrowed("depends on whether a country finds itself"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const HAENGGI_EXPLICIT_MANDATES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("haenggi-explicit-mandates"), PhantomData),
    title: Prose(Cow::Borrowed("Missions whose mandates name SSR")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("MONUC"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("monuc"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::PeaceOperations,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(524), last: Count(524) },
                    anchor: Some(Printed(Cow::Borrowed("mandates concerning MONUC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("UNMIL"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmil"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::PeaceOperations,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(526), last: Count(526) },
                    anchor: Some(Printed(Cow::Borrowed("UNMIL and UNAMA"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("UNAMA"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("unama"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::PeaceOperations,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(526), last: Count(526) },
                    anchor: Some(Printed(Cow::Borrowed("UNMIL and UNAMA"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(524), last: Count(526) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(522),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Explicit SSR language can be found in mandates"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const HAENGGI_KEY_FEATURES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("haenggi-key-features"), PhantomData),
    title: Prose(Cow::Borrowed("Five key features of SSR to bear in mind")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("words")),
    count: Count(5),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(498), last: Count(498) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(500),
            ])),
            anchor: Some(Printed(Cow::Borrowed("five key features of SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const HAENGGI_OBSTACLE_TO: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("haenggi-obstacle-to"), PhantomData),
    title: Prose(Cow::Borrowed("What an unreformed security sector stands in the way of")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-multi-purpose-growing-relevance"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("sustainable development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(506), last: Count(506) },
                    anchor: Some(Printed(Cow::Borrowed("promotion of sustainable development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("democracy"))),
            areas: List(Cow::Borrowed(&[
                Area::Democratisation,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(506), last: Count(506) },
                    anchor: Some(Printed(Cow::Borrowed("sustainable development, democracy and"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("peace and security"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(506), last: Count(506) },
                    anchor: Some(Printed(Cow::Borrowed("last but not least, peace and security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(506), last: Count(506) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(500),
            ])),
            anchor: Some(Printed(Cow::Borrowed("decisive obstacle to the promotion"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const HAENGGI_OTHER_POLICY_AREAS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("haenggi-other-policy-areas"), PhantomData),
    title: Prose(Cow::Borrowed("Further fields of UN policy that bear on SSR")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-other-policies"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("the broader development agenda"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(520), last: Count(520) },
                    anchor: Some(Printed(Cow::Borrowed("policies related to the broader development agenda"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("the protection of human rights"))),
            areas: List(Cow::Borrowed(&[
                Area::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(520), last: Count(520) },
                    anchor: Some(Printed(Cow::Borrowed("the protection of human rights"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("the promotion of the rule of law"))),
            areas: List(Cow::Borrowed(&[
                Area::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(520), last: Count(520) },
                    anchor: Some(Printed(Cow::Borrowed("the promotion of the rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("democracy"))),
            areas: List(Cow::Borrowed(&[
                Area::Democratisation,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(520), last: Count(520) },
                    anchor: Some(Printed(Cow::Borrowed("rule of law and democracy are also"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(520), last: Count(520) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(512),
            ])),
            anchor: Some(Printed(Cow::Borrowed("are also SSR-relevant areas for the UN"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const HAENGGI_POLICY_FIELDS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("haenggi-policy-fields"), PhantomData),
    title: Prose(Cow::Borrowed("Fields of policy across which SSR reaches")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-cuts-across"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("peace and security"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(514), last: Count(514) },
                    anchor: Some(Printed(Cow::Borrowed("ranging from peace and security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("economic and social development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(514), last: Count(514) },
                    anchor: Some(Printed(Cow::Borrowed("economic and social development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("human rights"))),
            areas: List(Cow::Borrowed(&[
                Area::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(514), last: Count(514) },
                    anchor: Some(Printed(Cow::Borrowed("development, human rights, rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("rule of law"))),
            areas: List(Cow::Borrowed(&[
                Area::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(514), last: Count(514) },
                    anchor: Some(Printed(Cow::Borrowed("rule of law and democratisation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("democratisation"))),
            areas: List(Cow::Borrowed(&[
                Area::Democratisation,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(514), last: Count(514) },
                    anchor: Some(Printed(Cow::Borrowed("rule of law and democratisation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(514), last: Count(514) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(512),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ranging from peace and security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const HAENGGI_PREFERRED_ACTIVITIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("haenggi-preferred-activities"), PhantomData),
    title: Prose(Cow::Borrowed("Work related to SSR for which UN actors show a preference")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-preference-related"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(6),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("DDR"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("ddr"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(542), last: Count(542) },
                    anchor: Some(Printed(Cow::Borrowed("SSR-related activities such as DDR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("tackling the problem of child soldiers"))),
            areas: List(Cow::Borrowed(&[
                Area::ChildProtection,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(542), last: Count(542) },
                    anchor: Some(Printed(Cow::Borrowed("tackling the problem of child soldiers"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("curbing the proliferation of small arms"))),
            areas: List(Cow::Borrowed(&[
                Area::SmallArms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(542), last: Count(542) },
                    anchor: Some(Printed(Cow::Borrowed("curbing the proliferation of small arms"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("mine action"))),
            areas: List(Cow::Borrowed(&[
                Area::MineAction,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(542), last: Count(542) },
                    anchor: Some(Printed(Cow::Borrowed("proliferation of small arms, mine action"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("the establishment of the rule of law"))),
            note: Some(Prose(Cow::Borrowed("after conflict"))),
            areas: List(Cow::Borrowed(&[
                Area::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(542), last: Count(542) },
                    anchor: Some(Printed(Cow::Borrowed("the establishment of the rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("transitional justice"))),
            note: Some(Prose(Cow::Borrowed("after conflict"))),
            areas: List(Cow::Borrowed(&[
                Area::TransitionalJustice,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(542), last: Count(542) },
                    anchor: Some(Printed(Cow::Borrowed("transitional justice after conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(542), last: Count(542) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("certain preference for SSR-related activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const HAENGGI_SUPPORT_AREAS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("haenggi-support-areas"), PhantomData),
    title: Prose(Cow::Borrowed("One way to divide the fields of UN support to SSR")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("capacity-building activities to support security actors"))),
            areas: List(Cow::Borrowed(&[
                Area::Capacity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(536), last: Count(536) },
                    anchor: Some(Printed(Cow::Borrowed("capacity-building activities to support security actors"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("activities aimed at enhancing democratic governance of the security sector"))),
            areas: List(Cow::Borrowed(&[
                Area::Governance,
                Area::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(537), last: Count(537) },
                    anchor: Some(Printed(Cow::Borrowed("enhancing democratic governance of the security sector"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("SSR-related activities, particularly in post-conflict environments"))),
            areas: List(Cow::Borrowed(&[
                Area::PostConflict,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(538), last: Count(538) },
                    anchor: Some(Printed(Cow::Borrowed("SSR-related activities, particularly in post-conflict environments"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(534), last: Count(534) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(532),
            ])),
            anchor: Some(Printed(Cow::Borrowed("One way is to differentiate between"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const HAENGGI_THREE_POINTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("haenggi-three-points"), PhantomData),
    title: Prose(Cow::Borrowed("The three points of the presentation")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("haenggi-presentation-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Contents,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("the UN policy framework relevant to SSR"))),
            areas: List(Cow::Borrowed(&[
                Area::WholeSector,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(494), last: Count(494) },
                    anchor: Some(Printed(Cow::Borrowed("UN policy framework relevant to SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("UN actors involved in SSR"))),
            areas: List(Cow::Borrowed(&[
                Area::WholeSector,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(495), last: Count(495) },
                    anchor: Some(Printed(Cow::Borrowed("UN actors involved in SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("areas of UN support to SSR"))),
            areas: List(Cow::Borrowed(&[
                Area::WholeSector,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(496), last: Count(496) },
                    anchor: Some(Printed(Cow::Borrowed("areas of UN support to SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(492), last: Count(492) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
            ])),
            anchor: Some(Printed(Cow::Borrowed("I will touch upon three points"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const HAENGGI_UN_POLICY_FIELDS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("haenggi-un-policy-fields"), PhantomData),
    title: Prose(Cow::Borrowed("Fields of UN policy across which SSR reaches")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-cuts-across-un-policy"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("peace and security"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(548), last: Count(548) },
                    anchor: Some(Printed(Cow::Borrowed("from peace and security to development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(548), last: Count(548) },
                    anchor: Some(Printed(Cow::Borrowed("security to development, human rights"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("human rights"))),
            areas: List(Cow::Borrowed(&[
                Area::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(548), last: Count(548) },
                    anchor: Some(Printed(Cow::Borrowed("development, human rights and the rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("the rule of law"))),
            areas: List(Cow::Borrowed(&[
                Area::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(548), last: Count(548) },
                    anchor: Some(Printed(Cow::Borrowed("human rights and the rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(548), last: Count(548) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(544),
            ])),
            anchor: Some(Printed(Cow::Borrowed("from peace and security to development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const HAENGGI_UNSC_RELATED_FIELDS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("haenggi-unsc-related-fields"), PhantomData),
    title: Prose(Cow::Borrowed("Fields that the Security Council calls closely related to SSR, above all in post-conflict settings")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("haenggi-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("haenggi-unsc-closely-related"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("DDR"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("ddr"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(518), last: Count(518) },
                    anchor: Some(Printed(Cow::Borrowed("As noted by the UNSC, DDR, small arms"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("small arms"))),
            areas: List(Cow::Borrowed(&[
                Area::SmallArms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(518), last: Count(518) },
                    anchor: Some(Printed(Cow::Borrowed("small arms and mine action are all"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("mine action"))),
            areas: List(Cow::Borrowed(&[
                Area::MineAction,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(518), last: Count(518) },
                    anchor: Some(Printed(Cow::Borrowed("small arms and mine action are all"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(518), last: Count(518) },
            headings: List(Cow::Borrowed(&[
                Count(488),
                Count(490),
                Count(512),
            ])),
            anchor: Some(Printed(Cow::Borrowed("As noted by the UNSC"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_CAUSES_OF_MISERY: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-causes-of-misery"), PhantomData),
    title: Prose(Cow::Borrowed("What causes the long-term misery of people, besides conflict")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-victims-deserve-better"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("bad governance"))),
            areas: List(Cow::Borrowed(&[
                Area::Governance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(140), last: Count(140) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("bad governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("corruption"))),
            areas: List(Cow::Borrowed(&[
                Area::Integrity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(140), last: Count(140) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("bad governance, corruption"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("abuse of power"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(140), last: Count(140) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("abuse of power"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("weak institutions"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(140), last: Count(140) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("weak institutions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("lack of accountability"))),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(140), last: Count(140) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("lack of accountability"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(140), last: Count(140) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("long-term misery of bad governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_CHALLENGES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-challenges"), PhantomData),
    title: Prose(Cow::Borrowed("Challenges to carrying reform out effectively")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(128), last: Count(128) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("many challenges to the effective implementation of SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_COMPREHENSIVE_ASPECTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-comprehensive-aspects"), PhantomData),
    title: Prose(Cow::Borrowed("What dealing with security sector reform comprehensively would involve")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-un-lacks-comprehensive-means"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("coordination among stakeholders"))),
            themes: List(Cow::Borrowed(&[
                Theme::Coordination,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(128), last: Count(128) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("coordination among stakeholders"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("filling operational gaps"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(128), last: Count(128) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("filling operational gaps"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("institutional building"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(128), last: Count(128) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("institutional building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(128), last: Count(128) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("which would involve aspects such as"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_CONCERNED_INSTITUTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-concerned-institutions"), PhantomData),
    title: Prose(Cow::Borrowed("Whom reform concerns in the first place")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-africa-wider-circle"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("militaries"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(132), last: Count(132) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("not only militaries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("police"))),
            areas: List(Cow::Borrowed(&[
                Area::PoliceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(132), last: Count(132) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("militaries, police"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("intelligence services"))),
            areas: List(Cow::Borrowed(&[
                Area::IntelligenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(132), last: Count(132) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("intelligence services"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("transitional justice systems"))),
            areas: List(Cow::Borrowed(&[
                Area::TransitionalJustice,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(132), last: Count(132) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("transitional justice systems"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(132), last: Count(132) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR concerns not only militaries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_CONCERNED_OTHERS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-concerned-others"), PhantomData),
    title: Prose(Cow::Borrowed("Whom reform also concerns and who should be drawn into it")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-africa-wider-circle"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("civil society"))),
            areas: List(Cow::Borrowed(&[
                Area::PublicOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(132), last: Count(132) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("civil society"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("media"))),
            areas: List(Cow::Borrowed(&[
                Area::PublicOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(132), last: Count(132) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("civil society, media"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("private sector"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(132), last: Count(132) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("private sector"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("traditional authorities"))),
            areas: List(Cow::Borrowed(&[
                Area::NonStateProviders,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(132), last: Count(132) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("traditional authorities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(132), last: Count(132) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("but also civil society"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_CRIMES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-crimes"), PhantomData),
    title: Prose(Cow::Borrowed("Crimes from which populations are to be protected")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("un-world-summit-outcome-2005"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-outcome-protect-populations"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("genocide"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(142), last: Count(142) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("from genocide"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("war crimes"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(142), last: Count(142) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("war crimes"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("ethnic cleansing"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(142), last: Count(142) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("ethnic cleansing"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("crimes against humanity"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(142), last: Count(142) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("crimes against humanity"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(142), last: Count(142) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("protect their populations from genocide"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_ENABLING_ENVIRONMENT_FOR: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-enabling-environment-for"), PhantomData),
    title: Prose(Cow::Borrowed("What the environment that reform creates can ensure")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-enabling-environment"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("sustainable peace"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(130), last: Count(130) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("sustainable peace"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("security"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(130), last: Count(130) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("sustainable peace, security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(130), last: Count(130) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("security and development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(130), last: Count(130) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("an environment that can ensure sustainable peace"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_EXPERIENCE_HOLDERS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-experience-holders"), PhantomData),
    title: Prose(Cow::Borrowed("Whose experience of reform should be discussed")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-discuss-experience"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("donor"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(136), last: Count(136) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("both donor"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("recipient countries"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(136), last: Count(136) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("recipient countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("non-governmental organizations involved in SSR activities"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(136), last: Count(136) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("non-governmental organizations involved in SSR activities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(136), last: Count(136) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("experience of both donor and recipient countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_FIELDS_OF_SUPPORT: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-fields-of-support"), PhantomData),
    title: Prose(Cow::Borrowed("Fields in which security sector reform deserves growing support")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-more-support-deserved"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("development assistance"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("development assistance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("security cooperation"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("security cooperation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("democracy promotion"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("democracy promotion"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("including in the development assistance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_HOLISTIC_APPROACH: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-holistic-approach"), PhantomData),
    title: Prose(Cow::Borrowed("What a holistic approach is built around")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-holistic-need-seen"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("SSR"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(126), last: Count(126) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("built around SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration (DDR)"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("ddr"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(126), last: Count(126) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration (DDR)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("transitional justice"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("transitional-justice"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::TransitionalJustice,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(126), last: Count(126) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("transitional justice"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("the rule of law"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("rule-of-law"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(126), last: Count(126) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("good governance"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("good-governance"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Governance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(126), last: Count(126) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("good governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(126), last: Count(126) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("holistic approach built around SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_INTERESTED_PLAYERS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-interested-players"), PhantomData),
    title: Prose(Cow::Borrowed("International players interested in a common understanding of security sector reform, besides the UN, among others")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-consensus-common-understanding"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(7),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("EU"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("including the EU"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("OECD"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("EU, OECD"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("OSCE"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("OECD, OSCE"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("African Union"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("OSCE, African Union"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("ECOWAS"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("African Union, ECOWAS"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("World Bank"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS, World Bank"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(7),
            name: Some(Printed(Cow::Borrowed("NATO"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(120), last: Count(120) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("World Bank, NATO"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(120), last: Count(120) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("all interested international players"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_KINDS_OF_DEVELOPMENT: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-kinds-of-development"), PhantomData),
    title: Prose(Cow::Borrowed("Kinds of development that restoring peace also means to promote")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-peace-more-than-ceasefire"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("political"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(130), last: Count(130) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("promoting political"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("human"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(130), last: Count(130) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("political, human"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("economic development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(130), last: Count(130) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("economic development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(130), last: Count(130) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("promoting political, human and economic development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_OPEN_QUESTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-open-questions"), PhantomData),
    title: Prose(Cow::Borrowed("Issues that need more clarity, according to a DCAF discussion paper")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("dcaf-un-paper-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-more-clarity-needed"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(126), last: Count(126) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("including on whether we should focus"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The speech says one of the DCAF discussion papers; its three examples stand at the end of the paper on UN approaches"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_PEACEKEEPERS_ASSIST: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-peacekeepers-assist"), PhantomData),
    title: Prose(Cow::Borrowed("What peacekeepers help local authorities to do")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-peacekeepers-assist-locals"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("restore the state's monopoly of the use of force"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(124), last: Count(124) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("restore the state's monopoly of the use of force"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("rebuild security institutions"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(124), last: Count(124) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("rebuild security institutions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("reform the state's security system"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(124), last: Count(126) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("reform the state's security system"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("simultaneously assisting local authorities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_POLICE_PURPOSES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-police-purposes"), PhantomData),
    title: Prose(Cow::Borrowed("What effective and accountable police forces are for")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-ability-police"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("kubis-state-building-abilities"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("human rights"))),
            areas: List(Cow::Borrowed(&[
                Area::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(130), last: Count(130) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("protection of human rights"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("security"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(130), last: Count(130) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("human rights, security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("a secure investment environment"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(130), last: Count(130) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("a secure investment environment"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(130), last: Count(130) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("police forces for the protection of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const KUBIS_SITUATIONS_DEALT_WITH: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-situations-dealt-with"), PhantomData),
    title: Prose(Cow::Borrowed("Situations that Slovakia deals with directly in the Security Council")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("kubis-slovakia-deals-with-situations"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(9),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Timor-Leste"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("timor-leste"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(124), last: Count(124) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("situations in Timor-Leste"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Haiti"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("haiti"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(124), last: Count(124) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Timor-Leste, Haiti"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Kosovo"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("kosovo"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(124), last: Count(124) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Haiti, Kosovo"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("Democratic Republic of Congo"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("dr-congo"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(124), last: Count(124) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the Democratic Republic of Congo"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("Sierra Leone"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("sierra-leone"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(124), last: Count(124) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Sierra Leone, Liberia"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("Liberia"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("liberia"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(124), last: Count(124) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Sierra Leone, Liberia"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(7),
            name: Some(Printed(Cow::Borrowed("Burundi"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("burundi"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(124), last: Count(124) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Liberia, Burundi"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(8),
            name: Some(Printed(Cow::Borrowed("Afghanistan"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("afghanistan"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(124), last: Count(124) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Burundi, Afghanistan"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(9),
            name: Some(Printed(Cow::Borrowed("Iraq"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("iraq"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(124), last: Count(124) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Afghanistan or Iraq"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(124), last: Count(124) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Dealing directly with situations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_STATE_BUILDING_ABILITIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-state-building-abilities"), PhantomData),
    title: Prose(Cow::Borrowed("Abilities of governments on which state building depends")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-state-building-depends-on-forces"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(130), last: Count(130) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("depends on governments' ability"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const KUBIS_UN_LACKS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("kubis-un-lacks"), PhantomData),
    title: Prose(Cow::Borrowed("What the UN lacks for dealing with security sector reform comprehensively")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("kubis-un-lacks-comprehensive-means"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("mandate"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(128), last: Count(128) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("no mandate"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("capacities"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(128), last: Count(128) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("mandate, capacities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("resources"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(128), last: Count(128) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("capacities or resources"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(128), last: Count(128) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("it still has no mandate, capacities or resources"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const LAW_CHALLENGES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-challenges"), PhantomData),
    title: Prose(Cow::Borrowed("Challenges that intergovernmental organisations face as they shape and carry out their agenda of reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("words")),
    count: Count(5),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(206), last: Count(206) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("face several challenges in shaping and implementing"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const LAW_CONTEXTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-contexts"), PhantomData),
    title: Prose(Cow::Borrowed("In which situation of a country intergovernmental organisations work on reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-typology"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("developing"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(193), last: Count(193) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("developing, transition, post-conflict and developed"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(200), last: Count(200) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("developing transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("transition"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(193), last: Count(193) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("developing, transition, post-conflict and developed"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(200), last: Count(200) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("transition post-conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("post-conflict"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(193), last: Count(193) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("transition, post-conflict and developed"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(200), last: Count(200) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("transition post-conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("developed"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(193), last: Count(193) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("post-conflict and developed"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(200), last: Count(200) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("post-conflict developed"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(193), last: Count(193) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR in different country contexts"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_EXAMPLES_BOTH: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-examples-both"), PhantomData),
    title: Prose(Cow::Borrowed("Example of an organisation that works in the field and develops norms")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(1),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-instruments"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("OSCE"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("both (e.g., OSCE)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(192), last: Count(192) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("both (e.g., OSCE)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_EXAMPLES_DEVELOPMENT: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-examples-development"), PhantomData),
    title: Prose(Cow::Borrowed("Example of an organisation that approaches reform from development")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(1),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-perspectives"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("World Bank"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(190), last: Count(190) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("development (e.g., World Bank)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(190), last: Count(190) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("development (e.g., World Bank)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_EXAMPLES_FIELD: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-examples-field"), PhantomData),
    title: Prose(Cow::Borrowed("Example of an organisation that works in the field")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(1),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-instruments"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Stability Pact"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("stability-pact"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("assistance (e.g., Stability Pact)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(192), last: Count(192) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("assistance (e.g., Stability Pact)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_EXAMPLES_GLOBAL: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-examples-global"), PhantomData),
    title: Prose(Cow::Borrowed("Examples of organisations whose focus is global")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-scopes"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("UNDP"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(191), last: Count(191) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("global (e.g., UNDP"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("UNDPKO"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(191), last: Count(191) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("UNDP, UNDPKO, World Bank"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("World Bank"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(191), last: Count(191) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("UNDPKO, World Bank"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(191), last: Count(191) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("global (e.g., UNDP"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_EXAMPLES_GOVERNANCE: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-examples-governance"), PhantomData),
    title: Prose(Cow::Borrowed("Example of an organisation that approaches reform from democratic governance")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(1),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-perspectives"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Council of Europe"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("council-of-europe"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(190), last: Count(190) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("perspective (e.g., Council of Europe)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(190), last: Count(190) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("perspective (e.g., Council of Europe)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_EXAMPLES_NORMS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-examples-norms"), PhantomData),
    title: Prose(Cow::Borrowed("Example of an organisation that develops norms")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(1),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-instruments"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("OECD"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("norm development (e.g., OECD)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(192), last: Count(192) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("norm development (e.g., OECD)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_EXAMPLES_REGIONAL: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-examples-regional"), PhantomData),
    title: Prose(Cow::Borrowed("Example of an organisation whose focus is regional")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(1),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-scopes"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("African Union"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(191), last: Count(191) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("regional (e.g., African Union)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(191), last: Count(191) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("regional (e.g., African Union)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_EXAMPLES_SECURITY: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-examples-security"), PhantomData),
    title: Prose(Cow::Borrowed("Example of an organisation that approaches reform from security")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(1),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-perspectives"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("NATO"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(190), last: Count(190) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("security (e.g., NATO)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(190), last: Count(190) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("security (e.g., NATO)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_EXAMPLES_SUB_REGIONAL: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-examples-sub-regional"), PhantomData),
    title: Prose(Cow::Borrowed("Example of an organisation whose focus is sub-regional")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(1),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-scopes"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("ECOWAS"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(191), last: Count(191) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("sub-regional focus (e.g., ECOWAS)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(191), last: Count(191) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("sub-regional focus (e.g., ECOWAS)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_EXTERNAL_ACTORS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-external-actors"), PhantomData),
    title: Prose(Cow::Borrowed("Actors from outside who drive programmes of reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("national governments"))),
            note: Some(Prose(Cow::Borrowed("As donors of development aid."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(182), last: Count(182) },
                    anchor: Some(Printed(Cow::Borrowed("national governments in their capacity as development donors"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("non-governmental organisations"))),
            note: Some(Prose(Cow::Borrowed("By origin or by range of work they are local, national, regional or global."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(182), last: Count(182) },
                    anchor: Some(Printed(Cow::Borrowed("whether local, national, regional or global"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("private military and security companies"))),
            areas: List(Cow::Borrowed(&[
                Area::PrivateSecurity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(182), last: Count(182) },
                    anchor: Some(Printed(Cow::Borrowed("private military and security companies"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("regional and global intergovernmental organisations"))),
            note: Some(Prose(Cow::Borrowed("The paper is about these."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(182), last: Count(182) },
                    anchor: Some(Printed(Cow::Borrowed("regional and global intergovernmental organisations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(182), last: Count(182) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("These comprise national governments"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const LAW_FIELD_ACTIVITIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-field-activities"), PhantomData),
    title: Prose(Cow::Borrowed("Examples of activities in the field")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-instruments"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("capacity building"))),
            areas: List(Cow::Borrowed(&[
                Area::Capacity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("such as capacity building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("technical assistance"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("capacity building and technical assistance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(192), last: Count(192) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("field activities such as capacity building"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_IMPLICATIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-implications"), PhantomData),
    title: Prose(Cow::Borrowed("What follows from the variety of policy experience that has shaped reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(204), last: Count(204) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("has a number of implications"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const LAW_INSTRUMENTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-instruments"), PhantomData),
    title: Prose(Cow::Borrowed("By which instruments intergovernmental organisations work on reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-typology"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("field activities"))),
            note: Some(Prose(Cow::Borrowed("Capacity building and technical assistance are examples."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("field activities such as capacity building"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("instruments field activities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("norm-setting"))),
            note: Some(Prose(Cow::Borrowed("The bullet speaks of norm development."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("norm development (e.g., OECD)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("norm- setting"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("both"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("or both (e.g., OSCE)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("setting both"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(192), last: Count(192) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("may be active in field activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_JOINED_UP_MINISTRIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-joined-up-ministries"), PhantomData),
    title: Prose(Cow::Borrowed("Ministries that join to carry out reform in joined-up government")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("joined-up-government"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("defence"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(216), last: Count(216) },
                    anchor: Some(Printed(Cow::Borrowed("ministries of defence"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("foreign affairs"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(216), last: Count(216) },
                    anchor: Some(Printed(Cow::Borrowed("defence, foreign affairs and development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(216), last: Count(216) },
                    anchor: Some(Printed(Cow::Borrowed("foreign affairs and development come together"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(216), last: Count(216) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ministries of defence, foreign affairs and development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const LAW_PERSPECTIVES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-perspectives"), PhantomData),
    title: Prose(Cow::Borrowed("From which side intergovernmental organisations approach reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-typology"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(190), last: Count(190) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("a development (e.g., World Bank)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(197), last: Count(197) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("thematic approach development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("security"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(190), last: Count(190) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("security (e.g., NATO)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(197), last: Count(197) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("security governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("governance"))),
            note: Some(Prose(Cow::Borrowed("The text below the lead-in says democratic governance."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(190), last: Count(190) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("or democratic governance perspective"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(197), last: Count(197) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("security governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(190), last: Count(190) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("tend to approach SSR from either"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_SCOPES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-scopes"), PhantomData),
    title: Prose(Cow::Borrowed("How far intergovernmental organisations reach in reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("law-typology"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("global"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(191), last: Count(191) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("have a global"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(198), last: Count(198) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("geographic focus global"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("regional"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(191), last: Count(191) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("regional (e.g., African Union)"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(198), last: Count(198) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("global regional"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("sub-regional"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(191), last: Count(191) },
                    headings: List(Cow::Borrowed(&[
                        Count(178),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("sub-regional focus"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(198), last: Count(198) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("regional sub-regional"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(191), last: Count(191) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("have a global (e.g."))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const LAW_TABLE_2: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-table-2"), PhantomData),
    title: Prose(Cow::Borrowed("Main features of the involvement of intergovernmental organisations in security sector reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("rows")),
    count: Count(10),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("AU"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("au-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(225), last: Count(225) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("AU Norm development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Council of Europe"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("council-of-europe-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(226), last: Count(226) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Council of Europe"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("ECOWAS"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("ecowas-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(227), last: Count(227) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS Norm development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("EU"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("eu-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(228), last: Count(228) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("EU Capacity-building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("NATO"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("nato-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(229), last: Count(229) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("NATO Capacity-building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("OECD DAC"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("oecd-dac-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(230), last: Count(230) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("OECD DAC"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(7),
            name: Some(Printed(Cow::Borrowed("OSCE"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("osce-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(231), last: Count(231) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("OSCE Capacity-building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(8),
            name: Some(Printed(Cow::Borrowed("Stability Pact for South Eastern Europe"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("stability-pact-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(232), last: Count(232) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Stability Pact for South Eastern Europe"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(9),
            name: Some(Printed(Cow::Borrowed("UN & agencies"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(233), last: Count(233) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("UN & agencies"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(10),
            name: Some(Printed(Cow::Borrowed("World Bank"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("world-bank-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(234), last: Count(234) },
                    headings: List(Cow::Borrowed(&[
                        Count(222),
                        Count(224),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("World Bank"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(220), last: Count(220) },
            headings: List(Cow::Borrowed(&[
                Count(222),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR profile of the major intergovernmental actors"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const LAW_TYPOLOGY: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("law-typology"), PhantomData),
    title: Prose(Cow::Borrowed("How intergovernmental organisations that take part in reform can be told apart")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("law-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("thematic approach"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(190), last: Count(190) },
                    anchor: Some(Printed(Cow::Borrowed("tend to approach SSR from either"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(197), last: Count(197) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("thematic approach"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("geographic focus"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(191), last: Count(191) },
                    anchor: Some(Printed(Cow::Borrowed("have a global"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(198), last: Count(198) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("geographic focus"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("instruments"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(192), last: Count(192) },
                    anchor: Some(Printed(Cow::Borrowed("may be active in field activities"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("instruments field activities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("country contexts"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(193), last: Count(193) },
                    anchor: Some(Printed(Cow::Borrowed("SSR in different country contexts"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(200), last: Count(200) },
                    headings: List(Cow::Borrowed(&[
                        Count(195),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("country contexts"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(188), last: Count(188) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("These organisations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(180), last: Count(180) },
            headings: List(Cow::Borrowed(&[
                Count(178),
            ])),
            anchor: Some(Printed(Cow::Borrowed("David M. Law DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const MAURING_BENCHMARKS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("mauring-benchmarks"), PhantomData),
    title: Prose(Cow::Borrowed("Benchmarks for the recommendations of the review")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("mauring-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Copenhagen Criteria for EU integration"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("copenhagen-criteria"), scope: PhantomData }),
            themes: List(Cow::Borrowed(&[
                Theme::Norms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(642), last: Count(642) },
                    anchor: Some(Printed(Cow::Borrowed("Copenhagen Criteria for EU integration"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("NATO standards"))),
            themes: List(Cow::Borrowed(&[
                Theme::Norms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(642), last: Count(642) },
                    anchor: Some(Printed(Cow::Borrowed("NATO standards as benchmarks"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("the views of the people of Kosovo"))),
            note: Some(Prose(Cow::Borrowed("the most important ones"))),
            themes: List(Cow::Borrowed(&[
                Theme::PublicTrust,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(642), last: Count(642) },
                    anchor: Some(Printed(Cow::Borrowed("the views of the people of Kosovo"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(642), last: Count(642) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("as benchmarks for their recommendations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const MAURING_BLUEPRINT_PARTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("mauring-blueprint-parts"), PhantomData),
    title: Prose(Cow::Borrowed("What the blueprint is to cover, among other things")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("mauring-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("mauring-recommendations-likely"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    under: Some(Item {
        list: Id(Cow::Borrowed("mauring-recommendations"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("management arrangements"))),
            areas: List(Cow::Borrowed(&[
                Area::CivilManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(650), last: Count(650) },
                    anchor: Some(Printed(Cow::Borrowed("including management arrangements"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("the shape of a Kosovo defence force"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(650), last: Count(650) },
                    anchor: Some(Printed(Cow::Borrowed("shape of a Kosovo defence force"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(650), last: Count(650) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("including management arrangements"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const MAURING_ISSR_COLLABORATORS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("mauring-issr-collaborators"), PhantomData),
    title: Prose(Cow::Borrowed("Who has worked together in the review from the start")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("mauring-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("mauring-issr-collaborative"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("civil society"))),
            themes: List(Cow::Borrowed(&[
                Theme::CivilSociety,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(640), last: Count(640) },
                    anchor: Some(Printed(Cow::Borrowed("collaborative initiative involving civil society"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Provisional Institutions of Self-Government (PISG)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("kosovo-pisg"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(640), last: Count(640) },
                    anchor: Some(Printed(Cow::Borrowed("Kosovo's Provisional Institutions of Self-Government (PISG)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("the international community"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(640), last: Count(640) },
                    anchor: Some(Printed(Cow::Borrowed("(PISG) and the international community"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("collaborative initiative involving civil society"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const MAURING_ISSR_LESSON_TAKERS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("mauring-issr-lesson-takers"), PhantomData),
    title: Prose(Cow::Borrowed("Who can learn from the experience with the review")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("mauring-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("mauring-issr-lessons"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("UNDP country offices"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(632), last: Count(632) },
                    anchor: Some(Printed(Cow::Borrowed("learned from our experience by UNDP country offices"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("the UN system"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(632), last: Count(632) },
                    anchor: Some(Printed(Cow::Borrowed("by the UN system more generally"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("other SSR actors"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(632), last: Count(632) },
                    anchor: Some(Printed(Cow::Borrowed("also by other SSR actors"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(632), last: Count(632) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("by UNDP country offices and by the UN system"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const MAURING_OUTREACH_MEANS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("mauring-outreach-means"), PhantomData),
    title: Prose(Cow::Borrowed("Means by which the review engages the general public")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("mauring-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
        Ref { collection: Collection::Activities, key: Cow::Borrowed("mauring-outreach"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(644), last: Count(644) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("wide range of mechanisms to engage the general public"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const MAURING_RECOMMENDATIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("mauring-recommendations"), PhantomData),
    title: Prose(Cow::Borrowed("What the recommendations of the review are likely to hold")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("mauring-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("mauring-recommendations-likely"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("a blueprint for Kosovo's future security architecture"))),
            areas: List(Cow::Borrowed(&[
                Area::WholeSector,
                Area::SecurityPolicy,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(650), last: Count(650) },
                    anchor: Some(Printed(Cow::Borrowed("a blueprint for Kosovo's future security architecture"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("policy proposals for security providers"))),
            areas: List(Cow::Borrowed(&[
                Area::SecurityPolicy,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(650), last: Count(650) },
                    anchor: Some(Printed(Cow::Borrowed("policy proposals for security providers"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("the social sphere"))),
            note: Some(Prose(Cow::Borrowed("policy proposals for it"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(650), last: Count(650) },
                    anchor: Some(Printed(Cow::Borrowed("security providers and the social sphere"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(650), last: Count(650) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The recommendations are likely to include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const MAURING_RESEARCH_PARTNERS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("mauring-research-partners"), PhantomData),
    title: Prose(Cow::Borrowed("Who takes part in the research for the review")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("mauring-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
        Ref { collection: Collection::Activities, key: Cow::Borrowed("mauring-issr-research"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("the PISG"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("kosovo-pisg"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(640), last: Count(640) },
                    anchor: Some(Printed(Cow::Borrowed("including the PISG"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("the UN Mission in Kosovo"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmik"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(640), last: Count(640) },
                    anchor: Some(Printed(Cow::Borrowed("the UN Mission in Kosovo"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("the OSCE"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(640), last: Count(640) },
                    anchor: Some(Printed(Cow::Borrowed("UN Mission in Kosovo, the OSCE"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("civil society organisations"))),
            themes: List(Cow::Borrowed(&[
                Theme::CivilSociety,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(640), last: Count(640) },
                    anchor: Some(Printed(Cow::Borrowed("civil society organisations including DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("DCAF"))),
            note: Some(Prose(Cow::Borrowed("named as one of the civil society organisations"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(640), last: Count(640) },
                    anchor: Some(Printed(Cow::Borrowed("civil society organisations including DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(640), last: Count(640) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("inter-agency cooperation at an unprecedented scale, including"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const MAURING_SSR_USUAL_SUBJECTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("mauring-ssr-usual-subjects"), PhantomData),
    title: Prose(Cow::Borrowed("What SSR mostly looks at")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("mauring-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("mauring-ssr-tends-to-look"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("police"))),
            areas: List(Cow::Borrowed(&[
                Area::PoliceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(646), last: Count(646) },
                    anchor: Some(Printed(Cow::Borrowed("reform tends to look at police"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("emergency preparedness and response"))),
            areas: List(Cow::Borrowed(&[
                Area::EmergencyPreparedness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(646), last: Count(646) },
                    anchor: Some(Printed(Cow::Borrowed("emergency preparedness and response"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("territorial integrity"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::Sovereignty,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(646), last: Count(646) },
                    anchor: Some(Printed(Cow::Borrowed("and territorial integrity"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(646), last: Count(646) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("tends to look at police"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const MAURING_UNDP_OUTPUTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("mauring-undp-outputs"), PhantomData),
    title: Prose(Cow::Borrowed("Fields in which UNDP delivers results and needs a minimum of security")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("mauring-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("mauring-minimum-level"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("governance"))),
            areas: List(Cow::Borrowed(&[
                Area::Governance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(626), last: Count(626) },
                    anchor: Some(Printed(Cow::Borrowed("in areas like governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("poverty reduction"))),
            areas: List(Cow::Borrowed(&[
                Area::Recovery,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(626), last: Count(626) },
                    anchor: Some(Printed(Cow::Borrowed("governance, poverty reduction and"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("environmental protection"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(626), last: Count(626) },
                    anchor: Some(Printed(Cow::Borrowed("environmental protection"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(626), last: Count(626) },
            headings: List(Cow::Borrowed(&[
                Count(620),
                Count(622),
            ])),
            anchor: Some(Printed(Cow::Borrowed("to deliver outputs in areas like governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NATO_DCAF_BROADER_AREAS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nato-dcaf-broader-areas"), PhantomData),
    title: Prose(Cow::Borrowed("Areas of DCAF's wider work on democratic governance")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("nato-ssr-page"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
    ])),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Activities, key: Cow::Borrowed("nato-dcaf-broader-work"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(6),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("defence"))),
            note: Some(Prose(Cow::Borrowed("reform of it"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(2), last: Count(2) },
                    anchor: Some(Printed(Cow::Borrowed("including defence/law enforcement/intelligence reform"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    anchor: Some(Printed(Cow::Borrowed("including defence/law enforcement/intelligence reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("law enforcement"))),
            note: Some(Prose(Cow::Borrowed("reform of it"))),
            areas: List(Cow::Borrowed(&[
                Area::PoliceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(2), last: Count(2) },
                    anchor: Some(Printed(Cow::Borrowed("including defence/law enforcement/intelligence reform"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    anchor: Some(Printed(Cow::Borrowed("including defence/law enforcement/intelligence reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("intelligence reform"))),
            areas: List(Cow::Borrowed(&[
                Area::IntelligenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(2), last: Count(2) },
                    anchor: Some(Printed(Cow::Borrowed("including defence/law enforcement/intelligence reform"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    anchor: Some(Printed(Cow::Borrowed("including defence/law enforcement/intelligence reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("human rights"))),
            areas: List(Cow::Borrowed(&[
                Area::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(2), last: Count(2) },
                    anchor: Some(Printed(Cow::Borrowed("intelligence reform, human rights, rule of law"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    anchor: Some(Printed(Cow::Borrowed("intelligence reform, human rights, rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("rule of law"))),
            areas: List(Cow::Borrowed(&[
                Area::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(2), last: Count(2) },
                    anchor: Some(Printed(Cow::Borrowed("human rights, rule of law and development programming"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    anchor: Some(Printed(Cow::Borrowed("human rights, rule of law and development programming"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("development programming"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(2), last: Count(2) },
                    anchor: Some(Printed(Cow::Borrowed("rule of law and development programming"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    anchor: Some(Printed(Cow::Borrowed("rule of law and development programming"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("its broader activities in the areas of democratic governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("its broader activities in the areas of democratic governance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NATO_DCAF_COOPERATION_AREAS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nato-dcaf-cooperation-areas"), PhantomData),
    title: Prose(Cow::Borrowed("Areas in which DCAF keeps platforms of cooperation with NATO")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("nato-ssr-page"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
    ])),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(2), last: Count(2) },
            anchor: Some(Printed(Cow::Borrowed("DCAF has sustained cooperation platforms with NATO in the areas of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            anchor: Some(Printed(Cow::Borrowed("DCAF has sustained cooperation platforms with NATO in the areas of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NATO_SOURCES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nato-sources"), PhantomData),
    title: Prose(Cow::Borrowed("References at the end of the page on NATO")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("nato-ssr-page"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nato-ssr-page"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("nato-ssr-page"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("lines")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("NATO Partnership for Peace Programme (PFP)"))),
            record: Some(Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-pfp"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("nato-page"), PhantomData),
                    lines: Lines { first: Count(6), last: Count(6) },
                    headings: List(Cow::Borrowed(&[
                        Count(5),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("NATO Partnership for Peace Programme (PFP)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("David M. Law (ed.), Intergovernmental Organisations and Security Sector Reform. DCAF (2007)"))),
            note: Some(Prose(Cow::Borrowed("the footnote to the paragraph on the role of NATO"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("law-igo-ssr-2007"), scope: PhantomData }),
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
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("nato-page"), PhantomData),
            lines: Lines { first: Count(5), last: Count(6) },
            anchor: Some(Printed(Cow::Borrowed("Sources: NATO Partnership for Peace"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_ARMED_FORCES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-armed-forces"), PhantomData),
    title: Prose(Cow::Borrowed("Armed forces in charge of national security")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-core-institutions"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("the army"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(681), last: Count(681) },
                    anchor: Some(Printed(Cow::Borrowed("including the army"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("the navy"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(681), last: Count(681) },
                    anchor: Some(Printed(Cow::Borrowed("the army, the navy"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("the air forces"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(681), last: Count(681) },
                    anchor: Some(Printed(Cow::Borrowed("the air forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(681), last: Count(681) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(677),
            ])),
            anchor: Some(Printed(Cow::Borrowed("armed forces, including the army"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NIKWIGIZE_ASSOCIATED_INSTITUTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-associated-institutions"), PhantomData),
    title: Prose(Cow::Borrowed("Institutions whose functions tie them closely to the security sector")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("The administration of justice"))),
            areas: List(Cow::Borrowed(&[
                Area::JusticeReform,
                Area::Corrections,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(687), last: Count(687) },
                    anchor: Some(Printed(Cow::Borrowed("The administration of justice"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("The oversight of the security sector"))),
            note: Some(Prose(Cow::Borrowed("parliamentary commissions and others"))),
            areas: List(Cow::Borrowed(&[
                Area::ParliamentaryOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(688), last: Count(688) },
                    anchor: Some(Printed(Cow::Borrowed("The oversight of the security sector"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("The management of the security forces"))),
            note: Some(Prose(Cow::Borrowed("departments of ministries, such as that of defence"))),
            areas: List(Cow::Borrowed(&[
                Area::CivilManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(689), last: Count(689) },
                    anchor: Some(Printed(Cow::Borrowed("The management of the security forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("The financing of the security sector"))),
            areas: List(Cow::Borrowed(&[
                Area::SecurityFinance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(690), last: Count(690) },
                    anchor: Some(Printed(Cow::Borrowed("The financing of the security sector"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(685), last: Count(685) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(677),
            ])),
            anchor: Some(Printed(Cow::Borrowed("closely associated with the security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_CAPACITY_MEANS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-capacity-means"), PhantomData),
    title: Prose(Cow::Borrowed("Means of building the capacity of security forces, an open list")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("nikwigize-capacity-programmes"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-partners"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("seminars"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(732), last: Count(732) },
                    anchor: Some(Printed(Cow::Borrowed("through seminars, workshops"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("workshops"))),
            note: Some(Prose(Cow::Borrowed("others are left open"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(732), last: Count(732) },
                    anchor: Some(Printed(Cow::Borrowed("seminars, workshops, etc."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(732), last: Count(732) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(715),
                Count(728),
            ])),
            anchor: Some(Printed(Cow::Borrowed("through seminars, workshops, etc."))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NIKWIGIZE_CHALLENGES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-challenges"), PhantomData),
    title: Prose(Cow::Borrowed("Challenges of armed and security forces in West Africa")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(6),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Increasing deterioration of state institutions"))),
            areas: List(Cow::Borrowed(&[
                Area::Governance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(696), last: Count(696) },
                    anchor: Some(Printed(Cow::Borrowed("Increasing deterioration of state institutions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Continuous weakening of political authority"))),
            areas: List(Cow::Borrowed(&[
                Area::Governance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(697), last: Count(697) },
                    anchor: Some(Printed(Cow::Borrowed("Continuous weakening of political authority"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Bad governance and corruption"))),
            areas: List(Cow::Borrowed(&[
                Area::Governance,
                Area::Integrity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(698), last: Count(698) },
                    anchor: Some(Printed(Cow::Borrowed("Bad governance and corruption"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("Perversion of military power"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
                Area::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(699), last: Count(699) },
                    anchor: Some(Printed(Cow::Borrowed("Perversion of military power"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("Increasing deterioration of economic conditions"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(700), last: Count(700) },
                    anchor: Some(Printed(Cow::Borrowed("Increasing deterioration of economic conditions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("Youth unemployment"))),
            areas: List(Cow::Borrowed(&[
                Area::Recovery,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(701), last: Count(701) },
                    anchor: Some(Printed(Cow::Borrowed("Youth unemployment"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(694), last: Count(694) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(694),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Challenges of Armed and Security Forces in West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_CONSEQUENCES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-consequences"), PhantomData),
    title: Prose(Cow::Borrowed("Consequences of insecurity for states and citizens in West Africa")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("nikwigize-insecurity"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Violent military seizures of power"))),
            areas: List(Cow::Borrowed(&[
                Area::DemocraticControl,
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(708), last: Count(708) },
                    anchor: Some(Printed(Cow::Borrowed("Violent military seizures of power"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Wars and armed conflicts"))),
            areas: List(Cow::Borrowed(&[
                Area::ConflictPrevention,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(709), last: Count(709) },
                    anchor: Some(Printed(Cow::Borrowed("Wars and armed conflicts"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(707), last: Count(707) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(694),
            ])),
            anchor: Some(Printed(Cow::Borrowed("- Consequences:"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_CONTRIBUTES_TO: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-contributes-to"), PhantomData),
    title: Prose(Cow::Borrowed("To what SSR is a key contribution")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("nikwigize-contributing-factor"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("conflict prevention"))),
            areas: List(Cow::Borrowed(&[
                Area::ConflictPrevention,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(711), last: Count(711) },
                    anchor: Some(Printed(Cow::Borrowed("contributing factor to conflict prevention"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("post-conflict recovery"))),
            areas: List(Cow::Borrowed(&[
                Area::Recovery,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(711), last: Count(711) },
                    anchor: Some(Printed(Cow::Borrowed("post-conflict recovery and peace-building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("peace-building"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("peacebuilding"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::PostConflict,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(711), last: Count(711) },
                    anchor: Some(Printed(Cow::Borrowed("recovery and peace-building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(711), last: Count(711) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(694),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a key contributing factor to conflict prevention"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_CORE_INSTITUTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-core-institutions"), PhantomData),
    title: Prose(Cow::Borrowed("Institutions directly in charge of national security and of keeping law and order")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("National security"))),
            note: Some(Prose(Cow::Borrowed("armed forces"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(681), last: Count(681) },
                    anchor: Some(Printed(Cow::Borrowed("National security: armed forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Public order"))),
            areas: List(Cow::Borrowed(&[
                Area::PoliceReform,
                Area::IntelligenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(682), last: Count(682) },
                    anchor: Some(Printed(Cow::Borrowed("Public order: the police"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Paramilitary missions"))),
            areas: List(Cow::Borrowed(&[
                Area::BorderManagement,
                Area::EmergencyPreparedness,
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(683), last: Count(683) },
                    anchor: Some(Printed(Cow::Borrowed("Paramilitary missions: customs"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(679), last: Count(679) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(677),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Institutions directly in charge of national security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_CRIMINAL_ACTIVITIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-criminal-activities"), PhantomData),
    title: Prose(Cow::Borrowed("Illegal and criminal business of armed forces in West Africa")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("nikwigize-forces-in-crime"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-consequences"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("arms and drug trafficking"))),
            areas: List(Cow::Borrowed(&[
                Area::ArmsControl,
                Area::OrganisedCrime,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(709), last: Count(709) },
                    anchor: Some(Printed(Cow::Borrowed("activities: arms and drug trafficking"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("smuggling of natural resources"))),
            areas: List(Cow::Borrowed(&[
                Area::OrganisedCrime,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(709), last: Count(709) },
                    anchor: Some(Printed(Cow::Borrowed("smuggling of natural resources"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("extortion at roadblocks"))),
            areas: List(Cow::Borrowed(&[
                Area::OrganisedCrime,
                Area::Integrity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(709), last: Count(709) },
                    anchor: Some(Printed(Cow::Borrowed("extortion at roadblocks"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("money laundering"))),
            areas: List(Cow::Borrowed(&[
                Area::OrganisedCrime,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(709), last: Count(709) },
                    anchor: Some(Printed(Cow::Borrowed("extortion at roadblocks, money laundering"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("banditry"))),
            areas: List(Cow::Borrowed(&[
                Area::OrganisedCrime,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(709), last: Count(709) },
                    anchor: Some(Printed(Cow::Borrowed("money laundering and banditry"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(709), last: Count(709) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(694),
            ])),
            anchor: Some(Printed(Cow::Borrowed("illicit and criminal activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NIKWIGIZE_ECOWAS_AREA_LIST: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-ecowas-area-list"), PhantomData),
    title: Prose(Cow::Borrowed("Further fields for reform that ECOWAS has named")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("nikwigize-ecowas-areas"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-poverty-strategies"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("combating HIV/AIDS epidemics in West African Armed and Security Forces (WAASF)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("west-african-armed-and-security-forces"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::DefenceSupport,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(726), last: Count(726) },
                    anchor: Some(Printed(Cow::Borrowed("combating HIV/AIDS epidemics in West African Armed and Security Forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("SSR and the administration of justice"))),
            areas: List(Cow::Borrowed(&[
                Area::JusticeReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(726), last: Count(726) },
                    anchor: Some(Printed(Cow::Borrowed("SSR and the administration of justice"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("SSR and the fight against criminal activities"))),
            areas: List(Cow::Borrowed(&[
                Area::OrganisedCrime,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(726), last: Count(726) },
                    anchor: Some(Printed(Cow::Borrowed("SSR and the fight against criminal activities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("conflict prevention and peacebuilding in Guinea Bissau"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("guinea-bissau"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::ConflictPrevention,
                Area::PostConflict,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(726), last: Count(726) },
                    anchor: Some(Printed(Cow::Borrowed("conflict prevention and peacebuilding in Guinea Bissau"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("building on consensus and keeping SSR promises"))),
            areas: List(Cow::Borrowed(&[
                Area::WholeSector,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::PoliticalDialogue,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(726), last: Count(726) },
                    anchor: Some(Printed(Cow::Borrowed("building on consensus and keeping SSR promises"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(726), last: Count(726) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(715),
                Count(723),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Other areas identified by ECOWAS include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NIKWIGIZE_FINANCING_INSTITUTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-financing-institutions"), PhantomData),
    title: Prose(Cow::Borrowed("Institutions that finance the security sector")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-associated-institutions"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("ministries of finance"))),
            areas: List(Cow::Borrowed(&[
                Area::SecurityFinance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(690), last: Count(690) },
                    anchor: Some(Printed(Cow::Borrowed("ministries of finance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("budgeting affairs"))),
            areas: List(Cow::Borrowed(&[
                Area::SecurityFinance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(690), last: Count(690) },
                    anchor: Some(Printed(Cow::Borrowed("of finance, budgeting affairs"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(690), last: Count(690) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(677),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ministries of finance, budgeting affairs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NIKWIGIZE_INSTITUTIONS_AND_TRUST: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-institutions-and-trust"), PhantomData),
    title: Prose(Cow::Borrowed("Steps towards stronger, accountable political institutions and towards trust between security forces and civil society")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-new-agenda"), PhantomData),
        position: Count(4),
        label: Some(Printed(Cow::Borrowed("D"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(734), last: Count(734) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(715),
                Count(734),
            ])),
            anchor: Some(Printed(Cow::Borrowed("D. Building stronger and accountable political institutions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_JUSTICE_INSTITUTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-justice-institutions"), PhantomData),
    title: Prose(Cow::Borrowed("Institutions of the administration of justice")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-associated-institutions"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("prisons"))),
            areas: List(Cow::Borrowed(&[
                Area::Corrections,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(687), last: Count(687) },
                    anchor: Some(Printed(Cow::Borrowed("prisons, courts, penitentiary centres"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("courts"))),
            areas: List(Cow::Borrowed(&[
                Area::JusticeReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(687), last: Count(687) },
                    anchor: Some(Printed(Cow::Borrowed("prisons, courts, penitentiary centres"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("penitentiary centres"))),
            areas: List(Cow::Borrowed(&[
                Area::Corrections,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(687), last: Count(687) },
                    anchor: Some(Printed(Cow::Borrowed("courts, penitentiary centres"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(687), last: Count(687) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(677),
            ])),
            anchor: Some(Printed(Cow::Borrowed("prisons, courts, penitentiary centres"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NIKWIGIZE_MILITARY_REFORM: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-military-reform"), PhantomData),
    title: Prose(Cow::Borrowed("Steps of military reform in West Africa")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-new-agenda"), PhantomData),
        position: Count(1),
        label: Some(Printed(Cow::Borrowed("A"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(717), last: Count(717) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(715),
                Count(717),
            ])),
            anchor: Some(Printed(Cow::Borrowed("A. Military reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_MODERNISATION_MEANS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-modernisation-means"), PhantomData),
    title: Prose(Cow::Borrowed("What modernising armies and military forces takes")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("nikwigize-modernise-armies"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-military-reform"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("downsizing"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(719), last: Count(719) },
                    anchor: Some(Printed(Cow::Borrowed("(downsizing, equipment, ICT upgrading)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("equipment"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceSupport,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(719), last: Count(719) },
                    anchor: Some(Printed(Cow::Borrowed("(downsizing, equipment, ICT upgrading)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("ICT upgrading"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceSupport,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(719), last: Count(719) },
                    anchor: Some(Printed(Cow::Borrowed("equipment, ICT upgrading"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(719), last: Count(719) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(715),
                Count(717),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(downsizing, equipment, ICT upgrading)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NIKWIGIZE_NEW_AGENDA: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-new-agenda"), PhantomData),
    title: Prose(Cow::Borrowed("A new agenda for SSR in West Africa")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("A-D")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            label: Some(Printed(Cow::Borrowed("A"))),
            name: Some(Printed(Cow::Borrowed("Military reform"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(717), last: Count(717) },
                    anchor: Some(Printed(Cow::Borrowed("A. Military reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            label: Some(Printed(Cow::Borrowed("B"))),
            name: Some(Printed(Cow::Borrowed("Addressing security issues through poverty reduction strategy papers"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("poverty-reduction-strategy-papers"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Recovery,
                Area::SecurityPolicy,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(723), last: Count(723) },
                    anchor: Some(Printed(Cow::Borrowed("Addressing security issues through poverty reduction strategy papers"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            label: Some(Printed(Cow::Borrowed("C"))),
            name: Some(Printed(Cow::Borrowed("Involving development partners in the process"))),
            themes: List(Cow::Borrowed(&[
                Theme::Coordination,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(728), last: Count(728) },
                    anchor: Some(Printed(Cow::Borrowed("Involving development partners in the process"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            label: Some(Printed(Cow::Borrowed("D"))),
            name: Some(Printed(Cow::Borrowed("Building stronger and accountable political institutions and trust between security forces and the civil society"))),
            areas: List(Cow::Borrowed(&[
                Area::Governance,
                Area::PublicTrust,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
                Theme::PublicTrust,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(734), last: Count(734) },
                    anchor: Some(Printed(Cow::Borrowed("Building stronger and accountable political institutions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(715), last: Count(715) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(715),
            ])),
            anchor: Some(Printed(Cow::Borrowed("A New Agenda for the SSR in West Africa"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_OUTLINE: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-outline"), PhantomData),
    title: Prose(Cow::Borrowed("Parts of the presentation as its outline gives them")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("nikwigize-presentation-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Contents,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("West Africa: Economic and Political Overview"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(660), last: Count(660) },
                    anchor: Some(Printed(Cow::Borrowed("West Africa: Economic and Political Overview"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Security Sector Reform and Challenges"))),
            areas: List(Cow::Borrowed(&[
                Area::WholeSector,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(661), last: Count(661) },
                    anchor: Some(Printed(Cow::Borrowed("Security Sector Reform and Challenges"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("A New Agenda for the SSR in West Africa"))),
            record: Some(Ref { collection: Collection::Lists, key: Cow::Borrowed("nikwigize-new-agenda"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::WholeSector,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(662), last: Count(662) },
                    anchor: Some(Printed(Cow::Borrowed("A New Agenda for the SSR in West Africa"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("Conclusion"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(663), last: Count(663) },
                    anchor: Some(Printed(Cow::Borrowed("- Conclusion"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(658), last: Count(658) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(658),
            ])),
            anchor: Some(Printed(Cow::Borrowed("1. Outline"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_PARAMILITARY: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-paramilitary"), PhantomData),
    title: Prose(Cow::Borrowed("Institutions with paramilitary missions")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-core-institutions"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("customs"))),
            areas: List(Cow::Borrowed(&[
                Area::BorderManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(683), last: Count(683) },
                    anchor: Some(Printed(Cow::Borrowed("Paramilitary missions: customs"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("coastguards"))),
            areas: List(Cow::Borrowed(&[
                Area::BorderManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(683), last: Count(683) },
                    anchor: Some(Printed(Cow::Borrowed("customs, coastguards"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("border guards"))),
            areas: List(Cow::Borrowed(&[
                Area::BorderManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(683), last: Count(683) },
                    anchor: Some(Printed(Cow::Borrowed("border guards, reserve forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("reserve forces"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(683), last: Count(683) },
                    anchor: Some(Printed(Cow::Borrowed("border guards, reserve forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("civil defence forces"))),
            areas: List(Cow::Borrowed(&[
                Area::EmergencyPreparedness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(683), last: Count(683) },
                    anchor: Some(Printed(Cow::Borrowed("civil defence forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(683), last: Count(683) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(677),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Paramilitary missions: customs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NIKWIGIZE_PARTNERS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-partners"), PhantomData),
    title: Prose(Cow::Borrowed("How to involve development partners in SSR in West Africa")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-new-agenda"), PhantomData),
        position: Count(3),
        label: Some(Printed(Cow::Borrowed("C"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(728), last: Count(728) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(715),
                Count(728),
            ])),
            anchor: Some(Printed(Cow::Borrowed("C. Involving development partners in the process"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_POVERTY_STRATEGIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-poverty-strategies"), PhantomData),
    title: Prose(Cow::Borrowed("What to take up so that security is dealt with in strategies against poverty")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
        Ref { collection: Collection::Terms, key: Cow::Borrowed("poverty-reduction-strategy-papers"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(2),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-new-agenda"), PhantomData),
        position: Count(2),
        label: Some(Printed(Cow::Borrowed("B"))),
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(723), last: Count(723) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(715),
                Count(723),
            ])),
            anchor: Some(Printed(Cow::Borrowed("B. Addressing security issues through poverty reduction"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_PUBLIC_ORDER: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-public-order"), PhantomData),
    title: Prose(Cow::Borrowed("Institutions in charge of public order")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-core-institutions"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("the police"))),
            areas: List(Cow::Borrowed(&[
                Area::PoliceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(682), last: Count(682) },
                    anchor: Some(Printed(Cow::Borrowed("Public order: the police"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("gendarmerie"))),
            areas: List(Cow::Borrowed(&[
                Area::PoliceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(682), last: Count(682) },
                    anchor: Some(Printed(Cow::Borrowed("the police, gendarmerie"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("intelligence services"))),
            areas: List(Cow::Borrowed(&[
                Area::IntelligenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(682), last: Count(682) },
                    anchor: Some(Printed(Cow::Borrowed("gendarmerie, intelligence services"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(682), last: Count(682) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(677),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Public order: the police"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const NIKWIGIZE_THREAT_FACTORS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-threat-factors"), PhantomData),
    title: Prose(Cow::Borrowed("Factors that threaten security in West Africa")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("west-africa"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("high unemployment"))),
            note: Some(Prose(Cow::Borrowed("above all among young people"))),
            areas: List(Cow::Borrowed(&[
                Area::Recovery,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(675), last: Count(675) },
                    anchor: Some(Printed(Cow::Borrowed("high unemployment, particularly among the youth"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("corruption"))),
            note: Some(Prose(Cow::Borrowed("above all in the security forces"))),
            areas: List(Cow::Borrowed(&[
                Area::Integrity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(675), last: Count(675) },
                    anchor: Some(Printed(Cow::Borrowed("corruption, especially in the security forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("bad governance"))),
            areas: List(Cow::Borrowed(&[
                Area::Governance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(675), last: Count(675) },
                    anchor: Some(Printed(Cow::Borrowed("the security forces, bad governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("weak economic performance"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(675), last: Count(675) },
                    anchor: Some(Printed(Cow::Borrowed("bad governance, weak economic performance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(675), last: Count(675) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(665),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Several factors constitute threats to security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const NIKWIGIZE_WELL_BEING_MEANS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("nikwigize-well-being-means"), PhantomData),
    title: Prose(Cow::Borrowed("Ways to better the well-being and social conditions of security forces")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("nikwigize-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("nikwigize-well-being"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("nikwigize-poverty-strategies"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("salary adjustments"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceSupport,
                Area::SecurityFinance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(725), last: Count(725) },
                    anchor: Some(Printed(Cow::Borrowed("reform: salary adjustments"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("constructing schools for military forces"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceSupport,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(725), last: Count(725) },
                    anchor: Some(Printed(Cow::Borrowed("constructing schools for military forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("fighting criminal activities"))),
            areas: List(Cow::Borrowed(&[
                Area::OrganisedCrime,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(725), last: Count(725) },
                    anchor: Some(Printed(Cow::Borrowed("fighting criminal activities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(725), last: Count(725) },
            headings: List(Cow::Borrowed(&[
                Count(654),
                Count(656),
                Count(715),
                Count(723),
            ])),
            anchor: Some(Printed(Cow::Borrowed("salary adjustments, constructing schools for military forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const OV_AU_COMPONENTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-au-components"), PhantomData),
    title: Prose(Cow::Borrowed("Main components of the programme that builds capacity in the African Union")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("au-ssr-capacities"), scope: PhantomData },
    ])),
    kind: ListKind::Contents,
    labels: Printed(Cow::Borrowed("a-c")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("comprised of three main components"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_AU_FUTURE_STEPS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-au-future-steps"), PhantomData),
    title: Prose(Cow::Borrowed("Future steps that the African Union intends")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("au-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(69), last: Count(69) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(63),
            ])),
            anchor: Some(Printed(Cow::Borrowed("In terms of future steps, the AU intends"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_AU_INSTRUMENTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-au-instruments"), PhantomData),
    title: Prose(Cow::Borrowed("Other instruments of the African Union with which its framework is aligned")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("au-policy-framework-ssr-2013"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Constitutive Act of the African Union"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("au-constitutive-act-2000"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("Constitutive Act of the African Union"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Protocol Relating to the Establishment of the Peace and Security Council of the African Union"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("au-psc-protocol"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("Protocol Relating to the Establishment"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Policy on Post-Conflict Reconstruction and Development"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("au-pcrd-policy"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(44), last: Count(44) },
                    anchor: Some(Printed(Cow::Borrowed("Policy on Post-Conflict Reconstruction"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
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
            anchor: Some(Printed(Cow::Borrowed("aligned with other AU instruments"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_AU_PRINCIPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-au-principles"), PhantomData),
    title: Prose(Cow::Borrowed("Principles that the policy framework of the African Union sets out for security sector reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("au-policy-framework-ssr-2013"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("au-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("a-j")),
    count: Count(10),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(48), last: Count(48) },
            headings: List(Cow::Borrowed(&[
                Count(40),
                Count(46),
            ])),
            anchor: Some(Printed(Cow::Borrowed("AU outlines the following principles"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_CONTENTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-contents"), PhantomData),
    title: Prose(Cow::Borrowed("Organisations whose approach the overview describes, each with background and definition, principles and implementation")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Contents,
    labels: Printed(Cow::Borrowed("lines")),
    count: Count(6),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("United Nations Policy Framework on Security Sector Reform"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2016"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(3), last: Count(3) },
                    anchor: Some(Printed(Cow::Borrowed("United Nations Policy Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("African Union Policy Framework on Security Sector Reform"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("au-2016"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(40), last: Count(40) },
                    anchor: Some(Printed(Cow::Borrowed("African Union Policy Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Economic Community of West African States (ECOWAS)"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("ecowas-2016"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(71), last: Count(71) },
                    anchor: Some(Printed(Cow::Borrowed("Economic Community of West African States (ECOWAS)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("European Union Policy Framework on Security Sector Reform"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("eu-2016"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(109), last: Count(109) },
                    anchor: Some(Printed(Cow::Borrowed("European Union Policy Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("Organisation for Security and Cooperation in Europe (OSCE)"))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("osce-2016"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(139), last: Count(139) },
                    anchor: Some(Printed(Cow::Borrowed("Organisation for Security and Cooperation in Europe (OSCE)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            note: Some(Prose(Cow::Borrowed("Has no heading with the name of the organisation."))),
            record: Some(Ref { collection: Collection::Approaches, key: Cow::Borrowed("nato-2016"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(179), last: Count(179) },
                    headings: List(Cow::Borrowed(&[
                        Count(177),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("NATO has a long record"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(3), last: Count(3) },
            headings: List(Cow::Borrowed(&[
                Count(5),
                Count(11),
                Count(26),
            ])),
            anchor: Some(Printed(Cow::Borrowed("United Nations Policy Framework on Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("Gathered from the headings of the text, which prints no contents list."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_ECOWAS_DOCUMENTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-ecowas-documents"), PhantomData),
    title: Prose(Cow::Borrowed("Policy documents that have guided what ECOWAS does on security sector reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("ecowas-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("supplement to the ECOWAS Protocol on Democracy and Good Governance"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("ecowas-supplementary-protocol-2001"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("supplement to the ECOWAS Protocol"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Code of Conduct of the Armed Forces and Security Services"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("ecowas-code-of-conduct-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("Code of Conduct of the Armed Forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("ECOWAS Conflict Prevention Framework"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("ecowas-cpf-2008"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("ECOWAS Conflict Prevention Framework"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(73),
            ])),
            anchor: Some(Printed(Cow::Borrowed("guided by several policy documents"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_ECOWAS_PRINCIPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-ecowas-principles"), PhantomData),
    title: Prose(Cow::Borrowed("Principles on which ECOWAS bases its support to security sector reform, after its draft strategy")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ecowas-ssr-framework-draft"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("ecowas-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("a-l")),
    count: Count(12),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(84), last: Count(84) },
            headings: List(Cow::Borrowed(&[
                Count(71),
                Count(82),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ECOWAS support to SSR is based on"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_EU_PRINCIPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-eu-principles"), PhantomData),
    title: Prose(Cow::Borrowed("Ways in which the EU will aim to reach its goals, under the heading of principles")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
        Ref { collection: Collection::Documents, key: Cow::Borrowed("eu-joint-communication-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("eu-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("a-i")),
    count: Count(9),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(117), last: Count(117) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(115),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The EU will aim to achieve its goals by"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_EU_STEPS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-eu-steps"), PhantomData),
    title: Prose(Cow::Borrowed("Initial steps of the EU to carry out its new policy")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("eu-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(5),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(131), last: Count(131) },
            headings: List(Cow::Borrowed(&[
                Count(109),
                Count(129),
            ])),
            anchor: Some(Printed(Cow::Borrowed("initial steps taken by the EU for the implementation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_NATO_DCB_SUPPORT: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-nato-dcb-support"), PhantomData),
    title: Prose(Cow::Borrowed("Kinds of support in which NATO has the expertise that its capacity building initiative rests on")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-dcb"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("supporting"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(201), last: Count(201) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("expertise in supporting, advising"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("advising"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(201), last: Count(201) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("supporting, advising, assisting"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("assisting"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(201), last: Count(201) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("advising, assisting, training"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("training"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(201), last: Count(201) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("assisting, training and mentoring"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("mentoring"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(201), last: Count(201) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("training and mentoring countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(201), last: Count(201) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("supporting, advising, assisting, training and mentoring countries"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_NATO_PRINCIPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-nato-principles"), PhantomData),
    title: Prose(Cow::Borrowed("Principles on which programmes within the cooperation and partnership frameworks of NATO are based")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("nato-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("k-t")),
    count: Count(10),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(184), last: Count(184) },
            headings: List(Cow::Borrowed(&[
                Count(181),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Programmes within the NATO cooperation and partnership frameworks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_NATO_SPECIALISED_AREAS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-nato-specialised-areas"), PhantomData),
    title: Prose(Cow::Borrowed("Specialised fields in which NATO can support countries")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-dcb"), scope: PhantomData },
        Ref { collection: Collection::Activities, key: Cow::Borrowed("ov-nato-specialised"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("logistics"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceSupport,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(201), last: Count(201) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("specialised areas such as logistics"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("ddr"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(201), last: Count(201) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("civil emergency planning"))),
            areas: List(Cow::Borrowed(&[
                Area::EmergencyPreparedness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(201), last: Count(201) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("civil emergency planning"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("cyber defence"))),
            areas: List(Cow::Borrowed(&[
                Area::CyberDefence,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(201), last: Count(201) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("planning and cyber defence"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(201), last: Count(201) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("several specialised areas such as logistics"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_NATO_TOOL_FOCUS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-nato-tool-focus"), PhantomData),
    title: Prose(Cow::Borrowed("What many tools of NATO for cooperation with partners concentrate on")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("interoperability"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("focus on interoperability"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("building capabilities"))),
            areas: List(Cow::Borrowed(&[
                Area::Capacity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("interoperability and building capabilities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("supporting defence and security-related reform"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("supporting defence and security-related reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(199), last: Count(199) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Many of these tools focus on interoperability"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_NATO_TOOLS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-nato-tools"), PhantomData),
    title: Prose(Cow::Borrowed("Arrangements through which NATO supports cooperation with partner countries")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("policies"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("mix of policies, programmes"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("programmes"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("mix of policies, programmes"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("action plans"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("programmes, action plans and other"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("other arrangements"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(199), last: Count(199) },
                    headings: List(Cow::Borrowed(&[
                        Count(197),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("other arrangements"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(199), last: Count(199) },
            headings: List(Cow::Borrowed(&[
                Count(197),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mix of policies, programmes, action plans"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_OSCE_ACTIVE_BODIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-osce-active-bodies"), PhantomData),
    title: Prose(Cow::Borrowed("Parts of the OSCE through which it supports governance and reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Secretariat"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-secretariat"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(161), last: Count(161) },
                    anchor: Some(Printed(Cow::Borrowed("through its Secretariat"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("institutions"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(161), last: Count(161) },
                    anchor: Some(Printed(Cow::Borrowed("Secretariat, institutions and field operations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("field operations"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(161), last: Count(161) },
                    anchor: Some(Printed(Cow::Borrowed("institutions and field operations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(161), last: Count(161) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(159),
            ])),
            anchor: Some(Printed(Cow::Borrowed("through its Secretariat, institutions and field operations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_OSCE_AREAS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-osce-areas"), PhantomData),
    title: Prose(Cow::Borrowed("Fields in which the OSCE has most experience of support and advice")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("border security reform"))),
            areas: List(Cow::Borrowed(&[
                Area::BorderManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(161), last: Count(161) },
                    anchor: Some(Printed(Cow::Borrowed("areas of border security reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("police reform"))),
            areas: List(Cow::Borrowed(&[
                Area::PoliceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(161), last: Count(161) },
                    anchor: Some(Printed(Cow::Borrowed("border security reform, police reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("cross-dimensional issues"))),
            themes: List(Cow::Borrowed(&[
                Theme::Holistic,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(161), last: Count(161) },
                    anchor: Some(Printed(Cow::Borrowed("police reform and cross-dimensional issues"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("judicial reform"))),
            areas: List(Cow::Borrowed(&[
                Area::JusticeReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(161), last: Count(161) },
                    anchor: Some(Printed(Cow::Borrowed("as well as judicial reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("civil society oversight of the security sector"))),
            areas: List(Cow::Borrowed(&[
                Area::PublicOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(161), last: Count(161) },
                    anchor: Some(Printed(Cow::Borrowed("civil society oversight of the security sector"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(161), last: Count(161) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(159),
            ])),
            anchor: Some(Printed(Cow::Borrowed("particularly in the areas of border security reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_OSCE_GUIDELINES_ASPECTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-osce-guidelines-aspects"), PhantomData),
    title: Prose(Cow::Borrowed("Key aspects of reform that the internal guidelines of the OSCE cover")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("osce-ssgr-guidelines-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Contents,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Cross-dimensional approaches to SSG/R"))),
            themes: List(Cow::Borrowed(&[
                Theme::Holistic,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(167), last: Count(167) },
                    anchor: Some(Printed(Cow::Borrowed("Cross-dimensional approaches to SSG/R"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Impact-oriented approaches to SSG/R"))),
            themes: List(Cow::Borrowed(&[
                Theme::Effectiveness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(168), last: Count(168) },
                    anchor: Some(Printed(Cow::Borrowed("Impact-oriented approaches to SSG/R"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Needs assessments"))),
            themes: List(Cow::Borrowed(&[
                Theme::Analysis,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(169), last: Count(169) },
                    anchor: Some(Printed(Cow::Borrowed("Needs assessments"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("Approaches to strengthening regional cooperation"))),
            areas: List(Cow::Borrowed(&[
                Area::RegionalCooperation,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::RegionalIntegration,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(173), last: Count(173) },
                    anchor: Some(Printed(Cow::Borrowed("strengthening regional cooperation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(165), last: Count(165) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(159),
            ])),
            anchor: Some(Printed(Cow::Borrowed("guidelines cover key aspects of SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_OSCE_PRINCIPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-osce-principles"), PhantomData),
    title: Prose(Cow::Borrowed("Core principles that guide the approach of the OSCE to security sector reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("osce-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("k-r")),
    count: Count(8),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(147), last: Count(147) },
            headings: List(Cow::Borrowed(&[
                Count(139),
                Count(145),
            ])),
            anchor: Some(Printed(Cow::Borrowed("core guiding principles for the OSCE approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_UN_EFFORTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-un-efforts"), PhantomData),
    title: Prose(Cow::Borrowed("Key efforts of the United Nations to better its support to security sector reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("lines")),
    count: Count(5),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Creation of the UN Inter-Agency SSR Task Force (IASSRTF)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("iassrtf"), scope: PhantomData }),
            themes: List(Cow::Borrowed(&[
                Theme::Holistic,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(30), last: Count(30) },
                    headings: List(Cow::Borrowed(&[
                        Count(26),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("2007: Creation of the UN Inter-Agency"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Creation of a Group of Friends of SSR"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-ssr-friends"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(32), last: Count(32) },
                    headings: List(Cow::Borrowed(&[
                        Count(26),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("2007: Creation of a Group of Friends"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Publication of the UN's \"[Integrated Technical Guidance Notes on Security Sector Reform](#)\""))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("un-technical-guidance-notes-2012"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(34), last: Count(34) },
                    headings: List(Cow::Borrowed(&[
                        Count(26),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Integrated Technical Guidance Notes"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("Establishment of a Global Focal Point (GFP) for Police, Justice and Corrections areas"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-gfp"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::PoliceReform,
                Area::JusticeReform,
                Area::Corrections,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::Coordination,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(36), last: Count(36) },
                    headings: List(Cow::Borrowed(&[
                        Count(26),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Establishment of a Global Focal Point"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("17 of the UN's peace operations include explicit reference to SSR in their mandate"))),
            record: Some(Ref { collection: Collection::Figures, key: Cow::Borrowed("ov-un-operations-ssr-mandate"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::PeaceOperations,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(38), last: Count(38) },
                    headings: List(Cow::Borrowed(&[
                        Count(26),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("As of August 2015"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(28), last: Count(28) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(26),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN's key efforts to improve SSR support"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_UN_FOUNDATIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-un-foundations"), PhantomData),
    title: Prose(Cow::Borrowed("Earlier policy documents that prepared the resolution on security sector reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-policy-overview-2016"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("unsc-resolution-2151"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Presidential Statement of the UN Security Council"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("unsc-presidential-statement-ssr-2007"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("Presidential Statement of the UN Security Council"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Report of the Secretary-General"))),
            note: Some(Prose(Cow::Borrowed("The first on security sector reform."))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("sg-report-ssr-2008"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("the first [Report of the Secretary-General]"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Report of the Secretary-General"))),
            note: Some(Prose(Cow::Borrowed("The second on security sector reform."))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("sg-report-ssr-2013"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("overview-2016"), PhantomData),
                    lines: Lines { first: Count(9), last: Count(9) },
                    anchor: Some(Printed(Cow::Borrowed("the second SSR [Report of the Secretary-General]"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(5),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Previous policy documents that laid the foundation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("by")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_UN_PRINCIPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-un-principles"), PhantomData),
    title: Prose(Cow::Borrowed("Core principles that guide the approach of the United Nations to security sector reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("a-j")),
    count: Count(10),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(11),
            ])),
            anchor: Some(Printed(Cow::Borrowed("core guiding principles for the UN approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const OV_UN_ROLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ov-un-roles"), PhantomData),
    title: Prose(Cow::Borrowed("What the United Nations sees security sector reform as important for")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-policy-overview-2016"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2016"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("overview-2016"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
                Count(5),
            ])),
            anchor: Some(Printed(Cow::Borrowed("UN recognises the important role of SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const PO_ACTORS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("po-actors"), PhantomData),
    title: Prose(Cow::Borrowed("Actors at whom efforts for security sector reform are directed")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-peace-operations-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(9),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("military"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("spectrum of actors: military, police"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("police"))),
            areas: List(Cow::Borrowed(&[
                Area::PoliceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("military, police, intelligence services"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("intelligence services"))),
            areas: List(Cow::Borrowed(&[
                Area::IntelligenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("police, intelligence services, justice"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("justice"))),
            areas: List(Cow::Borrowed(&[
                Area::JusticeReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("intelligence services, justice, corrections"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("corrections"))),
            areas: List(Cow::Borrowed(&[
                Area::Corrections,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("justice, corrections, ministries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("ministries"))),
            areas: List(Cow::Borrowed(&[
                Area::CivilManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("corrections, ministries, parliamentary"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(7),
            name: Some(Printed(Cow::Borrowed("parliamentary oversight committees"))),
            areas: List(Cow::Borrowed(&[
                Area::ParliamentaryOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("ministries, parliamentary oversight committees"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(8),
            name: Some(Printed(Cow::Borrowed("civil society"))),
            areas: List(Cow::Borrowed(&[
                Area::PublicOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("committees, civil society and also"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(9),
            name: Some(Printed(Cow::Borrowed("informal or non-state security providers"))),
            note: Some(Prose(Cow::Borrowed("only at times"))),
            areas: List(Cow::Borrowed(&[
                Area::NonStateProviders,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("informal or non-state security providers, such as local militias"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("directed at a broad spectrum of actors"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const PO_ADDITIONAL_TASKS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("po-additional-tasks"), PhantomData),
    title: Prose(Cow::Borrowed("Further tasks of reform in peace operations")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-peace-operations-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("advising on draft laws"))),
            areas: List(Cow::Borrowed(&[
                Area::SecurityLegislation,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(13), last: Count(13) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("advising on draft laws and training"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("training"))),
            areas: List(Cow::Borrowed(&[
                Area::Capacity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(13), last: Count(13) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("advising on draft laws and training"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("technical"))),
            note: Some(Prose(Cow::Borrowed("support to local security services"))),
            areas: List(Cow::Borrowed(&[
                Area::Capacity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(13), last: Count(13) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("technical and financial support for local security services"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("financial support"))),
            note: Some(Prose(Cow::Borrowed("to local security services"))),
            areas: List(Cow::Borrowed(&[
                Area::SecurityFinance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(13), last: Count(13) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("technical and financial support for local security services"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(13), last: Count(13) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Additional SSR tasks include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const PO_KEY_ISSUES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("po-key-issues"), PhantomData),
    title: Prose(Cow::Borrowed("Key issues of the EU and the OSCE in supporting the security sector")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-peace-operations-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("good governance"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("good-governance"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Governance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the OSCE, too, good governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("respect for human rights"))),
            areas: List(Cow::Borrowed(&[
                Area::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("respect for human rights are key issues"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("are key issues in their support for the security sector"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const PO_NON_STATE_PROVIDERS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("po-non-state-providers"), PhantomData),
    title: Prose(Cow::Borrowed("Examples of informal or non-state providers of security")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-peace-operations-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(1),
    under: Some(Item {
        list: Id(Cow::Borrowed("po-actors"), PhantomData),
        position: Count(9),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("local militias"))),
            areas: List(Cow::Borrowed(&[
                Area::NonStateProviders,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("such as local militias"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("non-state security providers, such as local militias"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const PO_SECURITY_SECTOR_INSTITUTION_TASKS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("po-security-sector-institution-tasks"), PhantomData),
    title: Prose(Cow::Borrowed("What the structures and institutions of the security sector are responsible for")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-peace-operations-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("po-security-sector-parts"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("recruitment"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("responsible for recruitment"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("management"))),
            areas: List(Cow::Borrowed(&[
                Area::CivilManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("recruitment, management and oversight"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("oversight"))),
            areas: List(Cow::Borrowed(&[
                Area::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("management and oversight"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("structures and institutions that are responsible for"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const PO_SECURITY_SECTOR_PARTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("po-security-sector-parts"), PhantomData),
    title: Prose(Cow::Borrowed("What the security sector comprises")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-peace-operations-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector"), scope: PhantomData },
        Ref { collection: Collection::Definitions, key: Cow::Borrowed("po-security-sector"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("uniformed personnel"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("comprises uniformed personnel"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("multiple structures and institutions"))),
            note: Some(Prose(Cow::Borrowed("in charge of the tasks in the list below"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(5), last: Count(5) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("but also multiple structures and institutions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(5), last: Count(5) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The security sector not only comprises"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const PO_UN_MISSION_PRIORITIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("po-un-mission-priorities"), PhantomData),
    title: Prose(Cow::Borrowed("What reform in the UN missions in Somalia, South Sudan and the Central African Republic concentrates on")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("ssr-peace-operations-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("ssr-peace-operations-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unsom"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmiss"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("minusca"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("developing national security strategies"))),
            areas: List(Cow::Borrowed(&[
                Area::SecurityPolicy,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("focused on developing national security strategies"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("clarifying the division of labor between various security services"))),
            areas: List(Cow::Borrowed(&[
                Area::Capacity,
                Area::SecurityPolicy,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("clarifying the division of labor between various security services"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("strengthening oversight and democratic control over the security sector"))),
            areas: List(Cow::Borrowed(&[
                Area::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
                    lines: Lines { first: Count(7), last: Count(7) },
                    headings: List(Cow::Borrowed(&[
                        Count(3),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("oversight and democratic control over the security sector"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("peace-operations-page-2023"), PhantomData),
            lines: Lines { first: Count(7), last: Count(7) },
            headings: List(Cow::Borrowed(&[
                Count(3),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR activities in the UN missions in Somalia (UNSOM)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const PROGRAMME_AGENDA: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("programme-agenda"), PhantomData),
    title: Prose(Cow::Borrowed("Parts of the workshop in the order of its programme")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-programme-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-programme-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-workshop-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Contents,
    labels: Printed(Cow::Borrowed("lines")),
    count: Count(10),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Registration and Coffee"))),
            record: Some(Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-registration-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1801), last: Count(1801) },
                    headings: List(Cow::Borrowed(&[
                        Count(1799),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Registration and Coffee"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Opening Remarks"))),
            record: Some(Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-opening-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1803), last: Count(1803) },
                    headings: List(Cow::Borrowed(&[
                        Count(1799),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Opening Remarks"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Session 1: International Approaches to Security Sector Reform"))),
            record: Some(Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-session-1-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1809), last: Count(1809) },
                    headings: List(Cow::Borrowed(&[
                        Count(1799),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Session 1: International Approaches"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("Coffee Break"))),
            record: Some(Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-coffee-break-1-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1816), last: Count(1816) },
                    headings: List(Cow::Borrowed(&[
                        Count(1799),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("11.00–11.30 *Coffee Break*"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("Session 2: UN Approaches to SSR: Conceptual Considerations"))),
            record: Some(Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-session-2-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1818), last: Count(1818) },
                    headings: List(Cow::Borrowed(&[
                        Count(1799),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Session 2: UN Approaches to SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("Buffet-Lunch"))),
            record: Some(Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-lunch-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1825), last: Count(1825) },
                    headings: List(Cow::Borrowed(&[
                        Count(1799),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("13.00–14.30 Buffet-Lunch"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(7),
            name: Some(Printed(Cow::Borrowed("Session 3: Approaches to SSR: Lessons Learned from the Field"))),
            record: Some(Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-session-3-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1827), last: Count(1827) },
                    headings: List(Cow::Borrowed(&[
                        Count(1799),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Session 3: Approaches to SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(8),
            name: Some(Printed(Cow::Borrowed("Coffee Break"))),
            record: Some(Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-coffee-break-2-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1835), last: Count(1835) },
                    headings: List(Cow::Borrowed(&[
                        Count(1799),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("16.00–16.30 *Coffee Break*"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(9),
            name: Some(Printed(Cow::Borrowed("Session 4: Developing a UN SSR Concept - What Role for the UNSC?"))),
            record: Some(Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-session-4-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1837), last: Count(1837) },
                    headings: List(Cow::Borrowed(&[
                        Count(1799),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Session 4: Developing a UN SSR Concept"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(10),
            name: Some(Printed(Cow::Borrowed("Conclusions"))),
            record: Some(Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-conclusions-2006"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1843), last: Count(1843) },
                    headings: List(Cow::Borrowed(&[
                        Count(1799),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("17.30-18.00 Conclusions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1801), last: Count(1843) },
            headings: List(Cow::Borrowed(&[
                Count(1791),
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("08.30-09.00 Registration and Coffee"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SLAY_ALLIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-allies"), PhantomData),
    title: Prose(Cow::Borrowed("Where allies for SSR should be sought")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-rule-not-by-yourself"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("slay-rules"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("the NGO sector (both domestic and foreign)"))),
            areas: List(Cow::Borrowed(&[
                Area::PublicOversight,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::CivilSociety,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(610), last: Count(610) },
                    anchor: Some(Printed(Cow::Borrowed("NGO sector (both domestic and foreign)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("the independent media"))),
            areas: List(Cow::Borrowed(&[
                Area::PublicOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(610), last: Count(610) },
                    anchor: Some(Printed(Cow::Borrowed("the independent media"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("parliament"))),
            areas: List(Cow::Borrowed(&[
                Area::ParliamentaryOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(610), last: Count(610) },
                    anchor: Some(Printed(Cow::Borrowed("and in parliament"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(610), last: Count(610) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Find like-minded allies, particularly"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SLAY_COMMON_FEATURES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-common-features"), PhantomData),
    title: Prose(Cow::Borrowed("Three features that the waves of democratic consolidation generally shared")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Lists, key: Cow::Borrowed("slay-waves"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("i-iii")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(585), last: Count(585) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("three common features worthy of emphasis"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SLAY_CONFLICT_INCREASES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-conflict-increases"), PhantomData),
    title: Prose(Cow::Borrowed("What conflict gives security services more of, and so lowers the chances of SSR")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-conflict-weakens"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("legitimacy"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(599), last: Count(599) },
                    anchor: Some(Printed(Cow::Borrowed("by increasing the legitimacy of"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("resources available"))),
            themes: List(Cow::Borrowed(&[
                Theme::Finance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(599), last: Count(599) },
                    anchor: Some(Printed(Cow::Borrowed("resources available to"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("perceived importance"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(599), last: Count(599) },
                    anchor: Some(Printed(Cow::Borrowed("perceived importance of security services"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(599), last: Count(599) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("increasing the legitimacy of, resources available to"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SLAY_CRITICAL_ACTORS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-critical-actors"), PhantomData),
    title: Prose(Cow::Borrowed("Who is critical for reforming and then overseeing the security sector")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-feature-critical-roles"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("slay-common-features"), PhantomData),
        position: Count(2),
        label: Some(Printed(Cow::Borrowed("ii"))),
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("parliaments"))),
            areas: List(Cow::Borrowed(&[
                Area::ParliamentaryOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(585), last: Count(585) },
                    anchor: Some(Printed(Cow::Borrowed("(ii) parliaments, independent media"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("independent media"))),
            areas: List(Cow::Borrowed(&[
                Area::PublicOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(585), last: Count(585) },
                    anchor: Some(Printed(Cow::Borrowed("independent media, and civil society groups"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("civil society groups"))),
            areas: List(Cow::Borrowed(&[
                Area::PublicOversight,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::CivilSociety,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(585), last: Count(585) },
                    anchor: Some(Printed(Cow::Borrowed("civil society groups play critical roles"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(585), last: Count(585) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("parliaments, independent media, and civil society groups"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SLAY_DEEPER_CHANGES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-deeper-changes"), PhantomData),
    title: Prose(Cow::Borrowed("Between whom relations change when political institutions are recast")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-broader-recasting"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("legislatures and executives"))),
            areas: List(Cow::Borrowed(&[
                Area::ParliamentaryOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(587), last: Count(587) },
                    anchor: Some(Printed(Cow::Borrowed("between legislatures and executives"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("states and civil societies"))),
            themes: List(Cow::Borrowed(&[
                Theme::CivilSociety,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(587), last: Count(587) },
                    anchor: Some(Printed(Cow::Borrowed("states and civil societies"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("rulers and the ruled"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(599), last: Count(599) },
                    anchor: Some(Printed(Cow::Borrowed("rulers and the ruled"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(587), last: Count(587) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("involving deeper changes in relationships"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SLAY_HEAVY_LIFTERS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-heavy-lifters"), PhantomData),
    title: Prose(Cow::Borrowed("Who bears the main burden of SSR")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-heavy-lifting"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("parliaments"))),
            areas: List(Cow::Borrowed(&[
                Area::ParliamentaryOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(605), last: Count(605) },
                    anchor: Some(Printed(Cow::Borrowed("history indicates that it is parliaments"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("independent media"))),
            areas: List(Cow::Borrowed(&[
                Area::PublicOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(605), last: Count(605) },
                    anchor: Some(Printed(Cow::Borrowed("parliaments, independent media and civil society"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("civil society groups"))),
            areas: List(Cow::Borrowed(&[
                Area::PublicOversight,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::CivilSociety,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(605), last: Count(605) },
                    anchor: Some(Printed(Cow::Borrowed("media and civil society groups"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(605), last: Count(605) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("it is parliaments, independent media and civil society groups"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SLAY_HUMAN_SECURITY_PARTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-human-security-parts"), PhantomData),
    title: Prose(Cow::Borrowed("What minimal human security means above all")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("human-security"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-human-security-precondition"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("post-conflict threats from small arms and light weapons"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("salw"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::SmallArms,
                Area::PostConflict,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("post-conflict threats from small arms and light weapons"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("protection against socio-economic vulnerability"))),
            areas: List(Cow::Borrowed(&[
                Area::Recovery,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("protection against socio-economic vulnerability"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("social exclusion"))),
            note: Some(Prose(Cow::Borrowed("protection against it"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("vulnerability and social exclusion"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(581), last: Count(581) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("at least minimal levels of human security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SLAY_IMPLICATIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-implications"), PhantomData),
    title: Prose(Cow::Borrowed("Three broad implications of the links between SSR, democratic consolidation and conflict")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-correlation-positive"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-correlation-negative"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("words")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(601), last: Count(601) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("three broad implications"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SLAY_KEY_CONCEPTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-key-concepts"), PhantomData),
    title: Prose(Cow::Borrowed("Four key concepts that link the theory of SSR to views from the field")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-consider-concepts"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("links between development and security"))),
            themes: List(Cow::Borrowed(&[
                Theme::Holistic,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(570), last: Count(570) },
                    anchor: Some(Printed(Cow::Borrowed("links between development and security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("the external (donor-driven) versus domestic dimensions of SSR"))),
            themes: List(Cow::Borrowed(&[
                Theme::NationalOwnership,
                Theme::ResponsibleSupport,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(571), last: Count(571) },
                    anchor: Some(Printed(Cow::Borrowed("external (donor-driven) versus domestic dimensions of SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("the different characteristics of SSR in post-conflict and other countries"))),
            areas: List(Cow::Borrowed(&[
                Area::PostConflict,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::Context,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(572), last: Count(572) },
                    anchor: Some(Printed(Cow::Borrowed("different characteristics of SSR in post-conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("the role of UN versus other actors in promoting SSR"))),
            themes: List(Cow::Borrowed(&[
                Theme::Coordination,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(573), last: Count(573) },
                    anchor: Some(Printed(Cow::Borrowed("role of UN versus other actors"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(568), last: Count(568) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("consideration of four key concepts"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SLAY_MORE_PRESSING: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-more-pressing"), PhantomData),
    title: Prose(Cow::Borrowed("More urgent problems of post-conflict countries")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-focus-instead"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("relief"))),
            areas: List(Cow::Borrowed(&[
                Area::Recovery,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(612), last: Count(612) },
                    anchor: Some(Printed(Cow::Borrowed("more pressing relief"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("recovery"))),
            areas: List(Cow::Borrowed(&[
                Area::Recovery,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(612), last: Count(612) },
                    anchor: Some(Printed(Cow::Borrowed("relief, recovery, and community"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("community and area-based development problems"))),
            areas: List(Cow::Borrowed(&[
                Area::Recovery,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(612), last: Count(612) },
                    anchor: Some(Printed(Cow::Borrowed("community and area-based development problems"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(612), last: Count(612) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("more pressing relief, recovery"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SLAY_RULES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-rules"), PhantomData),
    title: Prose(Cow::Borrowed("Simple rules for governments and their partners who want real change in how security services are managed and held to account")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(4),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(607), last: Count(607) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("keep a few simple rules in mind"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SLAY_SHARED_CONCERN_ITEMS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-shared-concern-items"), PhantomData),
    title: Prose(Cow::Borrowed("Concerns that rich and poor countries share")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("in-larger-freedom"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-shared-concerns"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("terrorism"))),
            areas: List(Cow::Borrowed(&[
                Area::CounterTerrorism,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("concerns about terrorism"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("national security"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("terrorism, national security and human security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("human security"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("human-security"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(581), last: Count(581) },
                    anchor: Some(Printed(Cow::Borrowed("national security and human security are shared"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(581), last: Count(581) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("shows that concerns about terrorism"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SLAY_WAVE_SOUTHERN_EUROPE_EXAMPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-wave-southern-europe-examples"), PhantomData),
    title: Prose(Cow::Borrowed("Examples of democratic transition in Southern Europe")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("southern-europe"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-wave-southern-europe"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("slay-waves"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Greece"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("greece"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(583), last: Count(583) },
                    anchor: Some(Printed(Cow::Borrowed("(e.g., Greece, Spain, Portugal)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Spain"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("spain"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(583), last: Count(583) },
                    anchor: Some(Printed(Cow::Borrowed("(e.g., Greece, Spain, Portugal)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Portugal"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("portugal"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(583), last: Count(583) },
                    anchor: Some(Printed(Cow::Borrowed("(e.g., Greece, Spain, Portugal)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(583), last: Count(583) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Greece, Spain, Portugal"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SLAY_WAVES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("slay-waves"), PhantomData),
    title: Prose(Cow::Borrowed("Waves of democratic transition and consolidation since the 1970s")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("slay-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("slay-waves-since-1970s"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(583), last: Count(583) },
            headings: List(Cow::Borrowed(&[
                Count(556),
                Count(558),
            ])),
            anchor: Some(Printed(Cow::Borrowed("waves of democratic transition and consolidation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_AGENCY_POLICIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-agency-policies"), PhantomData),
    title: Prose(Cow::Borrowed("Which UN agency would make a policy on what")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    under: Some(Item {
        list: Id(Cow::Borrowed("summary-choice-lead-options"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(104), last: Count(104) },
            anchor: Some(Printed(Cow::Borrowed("(i.e., DPKO on defence and police sector reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_APPROACH_GEOGRAPHY: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-approach-geography"), PhantomData),
    title: Prose(Cow::Borrowed("Geographical focuses of intergovernmental organisations")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("summary-approach-variation"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("global"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("geographical focus is global, regional or subregional"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("regional"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("geographical focus is global, regional or subregional"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("subregional"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("geographical focus is global, regional or subregional"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("whether their geographical focus is global, regional or subregional"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SUMMARY_APPROACH_INSTRUMENTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-approach-instruments"), PhantomData),
    title: Prose(Cow::Borrowed("Instruments on which intergovernmental organisations concentrate")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    under: Some(Item {
        list: Id(Cow::Borrowed("summary-approach-variation"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("field activities"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("field activities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("norm development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("norm development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("whether they concentrate on field activities or norm development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SUMMARY_APPROACH_PERSPECTIVES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-approach-perspectives"), PhantomData),
    title: Prose(Cow::Borrowed("Perspectives from which intergovernmental organisations come to reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("summary-approach-variation"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("a development, security or governance perspective"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("security"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("a development, security or governance perspective"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("governance"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("a development, security or governance perspective"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("whether they bring a development, security or governance perspective"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SUMMARY_APPROACH_VARIATION: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-approach-variation"), PhantomData),
    title: Prose(Cow::Borrowed("On what the approaches of intergovernmental organisations depend")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("development, security or governance perspective"))),
            note: Some(Prose(Cow::Borrowed("From which side the organisation comes to reform."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("development, security or governance perspective"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("geographical focus"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("geographical focus"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("field activities or norm development"))),
            note: Some(Prose(Cow::Borrowed("Which of the two it concentrates on."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("field activities or norm development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("specific country context"))),
            note: Some(Prose(Cow::Borrowed("Which situation it focuses on."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("specific country context"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("The approaches of intergovernmental organisations to SSR tend to vary"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_CHOICE_COORDINATOR_OPTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-choice-coordinator-options"), PhantomData),
    title: Prose(Cow::Borrowed("The UN as strategic coordinator or in a smaller part: the options")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    under: Some(Item {
        list: Id(Cow::Borrowed("summary-choices"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(106), last: Count(106) },
            anchor: Some(Printed(Cow::Borrowed("play the role of a strategic coordinator"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_CHOICE_LEAD_OPTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-choice-lead-options"), PhantomData),
    title: Prose(Cow::Borrowed("Who develops UN policy on reform: the options")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("summary-choices"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(104), last: Count(104) },
            anchor: Some(Printed(Cow::Borrowed("whether one UN entity should take the lead"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_CHOICE_POLICY_AREAS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-choice-policy-areas"), PhantomData),
    title: Prose(Cow::Borrowed("Policy areas that narrower UN concepts could take in")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("summary-choice-scope-options"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("conflict prevention"))),
            areas: List(Cow::Borrowed(&[
                Area::ConflictPrevention,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(103), last: Count(103) },
                    anchor: Some(Printed(Cow::Borrowed("conflict prevention"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("post-conflict peacebuilding"))),
            areas: List(Cow::Borrowed(&[
                Area::PostConflict,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(103), last: Count(103) },
                    anchor: Some(Printed(Cow::Borrowed("post-conflict peacebuilding"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("development assistance"))),
            areas: List(Cow::Borrowed(&[
                Area::Recovery,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(103), last: Count(103) },
                    anchor: Some(Printed(Cow::Borrowed("development assistance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(103), last: Count(103) },
            anchor: Some(Printed(Cow::Borrowed("specific policy areas such as conflict prevention"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SUMMARY_CHOICE_REGION_OPTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-choice-region-options"), PhantomData),
    title: Prose(Cow::Borrowed("A framework for the world or concepts for regions: the options")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    under: Some(Item {
        list: Id(Cow::Borrowed("summary-choices"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(105), last: Count(105) },
            anchor: Some(Printed(Cow::Borrowed("whether a \"global\" UN SSR policy framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_CHOICE_SCOPE_OPTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-choice-scope-options"), PhantomData),
    title: Prose(Cow::Borrowed("One UN concept or several: the options")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    under: Some(Item {
        list: Id(Cow::Borrowed("summary-choices"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(103), last: Count(103) },
            anchor: Some(Printed(Cow::Borrowed("a comprehensive UN SSR concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_CHOICES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-choices"), PhantomData),
    title: Prose(Cow::Borrowed("Choices to be made in developing a UN policy framework")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(4),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(101), last: Count(101) },
            anchor: Some(Printed(Cow::Borrowed("a number choices will have to be made, for example"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_COMMON_CHALLENGES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-common-challenges"), PhantomData),
    title: Prose(Cow::Borrowed("Challenges that all intergovernmental organisations share in their reform work")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("they all face a number of common challenges"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_CONCEPT_FOCUS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-concept-focus"), PhantomData),
    title: Prose(Cow::Borrowed("On what a UN concept must focus to be relevant after conflict")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(73), last: Count(73) },
            anchor: Some(Printed(Cow::Borrowed("It also needs to focus on"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_COORDINATOR_REASONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-coordinator-reasons"), PhantomData),
    title: Prose(Cow::Borrowed("Why participants prefer the UN as strategic coordinator")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-workshop-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
        Ref { collection: Collection::Statements, key: Cow::Borrowed("summary-un-preferred-coordinator"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("global mandate"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(43), last: Count(43) },
                    anchor: Some(Printed(Cow::Borrowed("global mandate"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("universal reach"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(43), last: Count(43) },
                    anchor: Some(Printed(Cow::Borrowed("universal reach"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("international legitimacy"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(43), last: Count(43) },
                    anchor: Some(Printed(Cow::Borrowed("international legitimacy"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(43), last: Count(43) },
            anchor: Some(Printed(Cow::Borrowed("Given its global mandate, universal reach and international legitimacy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_DELEGATE_KINDS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-delegate-kinds"), PhantomData),
    title: Prose(Cow::Borrowed("Whom the delegates at the workshop represented")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-workshop-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("national governments"))),
            note: Some(Prose(Cow::Borrowed("Several of them."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("national governments"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("UN institutions"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("UN institutions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("regional organisations"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("regional organisations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("non-governmental organisations"))),
            note: Some(Prose(Cow::Borrowed("Those that work on reform."))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("non-governmental organisations involved in SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("delegates representing several national governments"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_ECOWAS_INSTRUMENTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-ecowas-instruments"), PhantomData),
    title: Prose(Cow::Borrowed("Key instruments of ECOWAS that could help to work out a concept for its region")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("ecowas-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("ECOWAS Mechanism for Conflict Prevention, Management and Resolution, Peacekeeping and Security"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("ecowas-mechanism-protocol-1999"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::ConflictPrevention,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(63), last: Count(63) },
                    anchor: Some(Printed(Cow::Borrowed("The ECOWAS Mechanism for Conflict Prevention"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Supplementary Protocol on Democracy and Good Governance"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("ecowas-supplementary-protocol-2001"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Democratisation,
                Area::Governance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(63), last: Count(63) },
                    anchor: Some(Printed(Cow::Borrowed("Supplementary Protocol on Democracy and Good Governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(63), last: Count(63) },
            anchor: Some(Printed(Cow::Borrowed("two key instruments of ECOWAS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_ENCOURAGING_DEVELOPMENTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-encouraging-developments"), PhantomData),
    title: Prose(Cow::Borrowed("Encouraging developments on the way to strategic coordination in the UN")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("the creation of the UN Peacebuilding Commission (PBC)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbc"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("the creation of the UN Peacebuilding Commission (PBC)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("joint DPKO/UNDP efforts on SSR stock-taking"))),
            record: Some(Ref { collection: Collection::Activities, key: Cow::Borrowed("summary-dpko-undp-stocktaking"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("joint DPKO/UNDP efforts on SSR stock-taking"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("the UN system's development of a common approach on DDR"))),
            record: Some(Ref { collection: Collection::Activities, key: Cow::Borrowed("summary-un-common-ddr-approach"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("the UN system's development of a common approach on DDR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("There are encouraging developments in this regard"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_EPISTEMIC_COMMUNITIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-epistemic-communities"), PhantomData),
    title: Prose(Cow::Borrowed("Communities of experts that a UN concept has to bring together")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("summary-undp-challenges"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("epistemic communities (development, security, governance)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("security"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("epistemic communities (development, security, governance)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("governance"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("epistemic communities (development, security, governance)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("epistemic communities (development, security, governance)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SUMMARY_EU_CHALLENGES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-eu-challenges"), PhantomData),
    title: Prose(Cow::Borrowed("Challenges for the EU in carrying out its new concept")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("eu-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(51), last: Count(51) },
            anchor: Some(Printed(Cow::Borrowed("it will face a number of challenges"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_FOUNDATIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-foundations"), PhantomData),
    title: Prose(Cow::Borrowed("On what the UN approach should rest, in the view of participants")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-workshop-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(43), last: Count(43) },
            anchor: Some(Printed(Cow::Borrowed("participants emphasised the importance of a comprehensive UN approach"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_FRAMEWORK_IGOS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-framework-igos"), PhantomData),
    title: Prose(Cow::Borrowed("Intergovernmental organisations that have, or are working out, a comprehensive policy framework for reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Development Assistance Committee of the Organisation for Economic Cooperation and Development (OECD DAC)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("the Development Assistance Committee of the Organisation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("European Union (EU)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("European Union (EU)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("two intergovernmental organisations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_ISSR_FOCUS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-issr-focus"), PhantomData),
    title: Prose(Cow::Borrowed("Dimensions of security on which the review in Kosovo focuses")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("issr"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("the need for an emergency response capacity"))),
            areas: List(Cow::Borrowed(&[
                Area::EmergencyPreparedness,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(79), last: Count(79) },
                    anchor: Some(Printed(Cow::Borrowed("the need for an emergency response capacity"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("the ability to defend Kosovo's territory"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(79), last: Count(79) },
                    anchor: Some(Printed(Cow::Borrowed("the ability to defend Kosovo's territory"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(79), last: Count(79) },
            anchor: Some(Printed(Cow::Borrowed("The ISSR focuses on such security dimensions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_LEAD_CANDIDATES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-lead-candidates"), PhantomData),
    title: Prose(Cow::Borrowed("UN bodies that could lead in developing a policy framework")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    under: Some(Item {
        list: Id(Cow::Borrowed("summary-choice-lead-options"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("UNSC"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(104), last: Count(104) },
                    anchor: Some(Printed(Cow::Borrowed("(e.g., UNSC, PBC, DPA, DPKO, UNDP)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("PBC"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-pbc"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(104), last: Count(104) },
                    anchor: Some(Printed(Cow::Borrowed("(e.g., UNSC, PBC, DPA, DPKO, UNDP)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("DPA"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(104), last: Count(104) },
                    anchor: Some(Printed(Cow::Borrowed("(e.g., UNSC, PBC, DPA, DPKO, UNDP)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("DPKO"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(104), last: Count(104) },
                    anchor: Some(Printed(Cow::Borrowed("(e.g., UNSC, PBC, DPA, DPKO, UNDP)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("UNDP"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(104), last: Count(104) },
                    anchor: Some(Printed(Cow::Borrowed("(e.g., UNSC, PBC, DPA, DPKO, UNDP)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(104), last: Count(104) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., UNSC, PBC, DPA, DPKO, UNDP)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SUMMARY_LEARNING_THEMES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-learning-themes"), PhantomData),
    title: Prose(Cow::Borrowed("From what a UN concept should be developed")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Contents,
    labels: Printed(Cow::Borrowed("lines")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Learning from the experience of SSR-implementing countries"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(85), last: Count(85) },
                    headings: List(Cow::Borrowed(&[
                        Count(83),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Learning from the experience of SSR-implementing countries"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Learning from regional experiences in and approaches to SSR"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(87), last: Count(87) },
                    headings: List(Cow::Borrowed(&[
                        Count(83),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Learning from regional experiences in and approaches to SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Drawing on and expanding existing SSR concepts"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(89), last: Count(89) },
                    headings: List(Cow::Borrowed(&[
                        Count(83),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Drawing on and expanding existing SSR concepts"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(85), last: Count(85) },
            anchor: Some(Printed(Cow::Borrowed("Learning from the experience of SSR-implementing countries."))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(87), last: Count(87) },
            anchor: Some(Printed(Cow::Borrowed("Learning from regional experiences in and approaches to SSR."))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(89), last: Count(89) },
            anchor: Some(Printed(Cow::Borrowed("Drawing on and expanding existing SSR concepts."))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_MANAGEMENT_FIELDS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-management-fields"), PhantomData),
    title: Prose(Cow::Borrowed("Fields of management that the security sector has to master")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    under: Some(Item {
        list: Id(Cow::Borrowed("summary-undp-challenges"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("procurement"))),
            areas: List(Cow::Borrowed(&[
                Area::SecurityFinance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("(e.g., procurement, assets"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("assets"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("(e.g., procurement, assets"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("human resources"))),
            areas: List(Cow::Borrowed(&[
                Area::CivilManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("human resources"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("logistics"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceSupport,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(75), last: Count(75) },
                    anchor: Some(Printed(Cow::Borrowed("human resources, logistics"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("(e.g., procurement, assets, human resources, logistics)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const SUMMARY_OECD_KEY_ISSUES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-oecd-key-issues"), PhantomData),
    title: Prose(Cow::Borrowed("Key issues in the DAC's guidelines on carrying out reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("if-ssr"), scope: PhantomData },
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("oecd-dac-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            anchor: Some(Printed(Cow::Borrowed("Some of the key issues in the implementation guidelines"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_OPERATIONAL_ACTORS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-operational-actors"), PhantomData),
    title: Prose(Cow::Borrowed("The main UN actors in operational reform work")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("UN Department for Peacekeeping Operations (DPKO)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(71), last: Count(71) },
                    anchor: Some(Printed(Cow::Borrowed("UN Department for Peacekeeping Operations (DPKO)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("United Nations Development Programme (UNDP)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(71), last: Count(71) },
                    anchor: Some(Printed(Cow::Borrowed("United Nations Development Programme (UNDP)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(71), last: Count(71) },
            anchor: Some(Printed(Cow::Borrowed("the two key actors involved in operational SSR activities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_PAP_DIB_FOCUS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-pap-dib-focus"), PhantomData),
    title: Prose(Cow::Borrowed("Practical issues on which PAP-DIB focuses")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("pap-dib"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(61), last: Count(61) },
            anchor: Some(Printed(Cow::Borrowed("PAP-DIB focuses on practical issues"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_PARTIAL_IGOS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-partial-igos"), PhantomData),
    title: Prose(Cow::Borrowed("Intergovernmental organisations with a long record of help in certain dimensions of reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("African Union (AU)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("au"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("African Union (AU)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Economic Community of West African States (ECOWAS)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("Economic Community of West African States (ECOWAS)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Organisation for Security and Cooperation in Europe (OSCE)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("Organisation for Security and Cooperation in Europe (OSCE)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("North Atlantic Treaty Organization (NATO)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("nato"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("North Atlantic Treaty Organization (NATO)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("Other intergovernmental organisations, such as the African Union"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_POINTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-points"), PhantomData),
    title: Prose(Cow::Borrowed("Points from the workshop to guide further discussion of a UN policy framework")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-workshop-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-workshop-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(6),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(91), last: Count(91) },
            anchor: Some(Printed(Cow::Borrowed("A number of points identified at the workshop"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_POLICY_AREAS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-policy-areas"), PhantomData),
    title: Prose(Cow::Borrowed("UN policy areas that reform runs through")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("peace and security"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(71), last: Count(71) },
                    anchor: Some(Printed(Cow::Borrowed("peace and security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("development"))),
            areas: List(Cow::Borrowed(&[
                Area::Recovery,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(71), last: Count(71) },
                    anchor: Some(Printed(Cow::Borrowed("from peace and security to development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("human rights"))),
            areas: List(Cow::Borrowed(&[
                Area::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(71), last: Count(71) },
                    anchor: Some(Printed(Cow::Borrowed("human rights"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("rule of law"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("rule-of-law"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(71), last: Count(71) },
                    anchor: Some(Printed(Cow::Borrowed("human rights and the rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(67), last: Count(67) },
            anchor: Some(Printed(Cow::Borrowed("SSR cuts across a wide"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(71), last: Count(71) },
            anchor: Some(Printed(Cow::Borrowed("range of UN policy areas"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_POST_CONFLICT_FEATURES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-post-conflict-features"), PhantomData),
    title: Prose(Cow::Borrowed("Features of reform after conflict to which a UN framework should give attention")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(89), last: Count(89) },
            anchor: Some(Printed(Cow::Borrowed("special attention to the distinct features of SSR in post-conflict contexts"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_POST_CONFLICT_ISSUES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-post-conflict-issues"), PhantomData),
    title: Prose(Cow::Borrowed("Issues of the greatest weight after conflict, where the OSCE works too")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
        Ref { collection: Collection::Activities, key: Cow::Borrowed("summary-osce-post-conflict-activities"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration (DDR)"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("ddr"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(59), last: Count(59) },
                    anchor: Some(Printed(Cow::Borrowed("disarmament, demobilisation and reintegration (DDR)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("small arms and light weapons (SALW)"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("salw"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::SmallArms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(59), last: Count(59) },
                    anchor: Some(Printed(Cow::Borrowed("small arms and light weapons (SALW)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("border management"))),
            areas: List(Cow::Borrowed(&[
                Area::BorderManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(59), last: Count(59) },
                    anchor: Some(Printed(Cow::Borrowed("border management"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("rule of law"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("rule-of-law"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(59), last: Count(59) },
                    anchor: Some(Printed(Cow::Borrowed("rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(59), last: Count(59) },
            anchor: Some(Printed(Cow::Borrowed("issues such as disarmament, demobilisation and reintegration"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_REFORM_CONTEXTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-reform-contexts"), PhantomData),
    title: Prose(Cow::Borrowed("Contexts of reform that the cases should stand for")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("summary-cases-contexts"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("conflict prevention"))),
            areas: List(Cow::Borrowed(&[
                Area::ConflictPrevention,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(85), last: Count(85) },
                    anchor: Some(Printed(Cow::Borrowed("conflict prevention"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("post-conflict peacebuilding"))),
            areas: List(Cow::Borrowed(&[
                Area::PostConflict,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(85), last: Count(85) },
                    anchor: Some(Printed(Cow::Borrowed("post-conflict peacebuilding"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("political and economic transition"))),
            areas: List(Cow::Borrowed(&[
                Area::Democratisation,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(85), last: Count(85) },
                    anchor: Some(Printed(Cow::Borrowed("political and economic transition"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(85), last: Count(85) },
            anchor: Some(Printed(Cow::Borrowed("different reform contexts"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_TOPICS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-topics"), PhantomData),
    title: Prose(Cow::Borrowed("What presentations and discussions at the workshop dealt with")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Events, key: Cow::Borrowed("bratislava-workshop-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Contents,
    labels: Printed(Cow::Borrowed("1-3")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            label: Some(Printed(Cow::Borrowed("1"))),
            name: Some(Printed(Cow::Borrowed("approaches of intergovernmental organisations to SSR"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(43), last: Count(43) },
                    anchor: Some(Printed(Cow::Borrowed("approaches of intergovernmental organisations to SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            label: Some(Printed(Cow::Borrowed("2"))),
            name: Some(Printed(Cow::Borrowed("UN approaches to SSR"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(43), last: Count(43) },
                    anchor: Some(Printed(Cow::Borrowed("UN approaches to SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            label: Some(Printed(Cow::Borrowed("3"))),
            name: Some(Printed(Cow::Borrowed("the development of a UN SSR concept"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(43), last: Count(43) },
                    anchor: Some(Printed(Cow::Borrowed("the development of a UN SSR concept"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(43), last: Count(43) },
            anchor: Some(Printed(Cow::Borrowed("which concentrated on three broad topics"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_UNDP_CHALLENGES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-undp-challenges"), PhantomData),
    title: Prose(Cow::Borrowed("Challenges that a common UN concept must take into account")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("un-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(6),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("There are a number of challenges that a common UN SSR concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const SUMMARY_UNDP_DIMENSIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("summary-undp-dimensions"), PhantomData),
    title: Prose(Cow::Borrowed("Dimensions of reform in which UNDP has done much operational work")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bratislava-summary-2006"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("bratislava-summary-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(75), last: Count(75) },
            anchor: Some(Printed(Cow::Borrowed("operational work in certain dimensions of SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_CHALLENGES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-challenges"), PhantomData),
    title: Prose(Cow::Borrowed("Challenges, linked with each other, that reform covers and that all states face, as the DAC puts it")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-system-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(294), last: Count(294) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(292),
            ])),
            anchor: Some(Printed(Cow::Borrowed("SSR covers three inter-related challenges facing all states"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_CPDC_DOCUMENTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-cpdc-documents"), PhantomData),
    title: Prose(Cow::Borrowed("Main instruments and policy documents of the network")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-cpdc"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("lines")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("The DAC Guidelines on Security System Reform and Governance"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
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
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("The DAC Guidelines Helping Prevent Violent Conflict"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("oecd-dac-conflict-guidelines-2001"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(258), last: Count(258) },
                    headings: List(Cow::Borrowed(&[
                        Count(250),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("The DAC Guidelines *Helping Prevent Violent Conflict*"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(250), last: Count(250) },
            headings: List(Cow::Borrowed(&[
                Count(238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Major CPDC Instruments and Main Policy Documents"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_CPDC_MEMBERS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-cpdc-members"), PhantomData),
    title: Prose(Cow::Borrowed("Bodies whose experts the network brings together, besides bilateral agencies")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac-cpdc"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("UN system"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(246), last: Count(246) },
                    anchor: Some(Printed(Cow::Borrowed("including the UN system"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("EC"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("european-commission"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(246), last: Count(246) },
                    anchor: Some(Printed(Cow::Borrowed("EC, IMF and World Bank"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("IMF"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("imf"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(246), last: Count(246) },
                    anchor: Some(Printed(Cow::Borrowed("EC, IMF and World Bank"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("World Bank"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("world-bank"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(246), last: Count(246) },
                    anchor: Some(Printed(Cow::Borrowed("IMF and World Bank"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(246), last: Count(246) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(244),
            ])),
            anchor: Some(Printed(Cow::Borrowed("including the UN system, EC, IMF and World Bank"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_GOVERNMENT_INTERESTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-government-interests"), PhantomData),
    title: Prose(Cow::Borrowed("Interests within governments that should fit together")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    under: Some(Item {
        list: Id(Cow::Borrowed("thompson-next-generation-coherence"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("defence development"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(350), last: Count(350) },
                    anchor: Some(Printed(Cow::Borrowed("defence development, diplomatic"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("diplomatic"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(350), last: Count(350) },
                    anchor: Some(Printed(Cow::Borrowed("development, diplomatic, intelligence"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("intelligence"))),
            areas: List(Cow::Borrowed(&[
                Area::IntelligenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(350), last: Count(350) },
                    anchor: Some(Printed(Cow::Borrowed("diplomatic, intelligence, commercial interests"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("commercial"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(350), last: Count(350) },
                    anchor: Some(Printed(Cow::Borrowed("commercial interests"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(350), last: Count(350) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(346),
            ])),
            anchor: Some(Printed(Cow::Borrowed("i.e. defence development, diplomatic, intelligence, commercial interests"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const THOMPSON_GUIDELINES_POINTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-guidelines-points"), PhantomData),
    title: Prose(Cow::Borrowed("What the DAC guidelines of 2004 do")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(252), last: Count(252) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(250),
            ])),
            anchor: Some(Printed(Cow::Borrowed("endorsed by Development Ministers and Agency Heads (2004)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_IF_SSR_ADVICE: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-if-ssr-advice"), PhantomData),
    title: Prose(Cow::Borrowed("On what the framework is to give advice, good practice and experience")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("if-ssr"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(6),
    under: Some(Item {
        list: Id(Cow::Borrowed("thompson-if-ssr-purposes"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("preparing the ground (politics!)"))),
            themes: List(Cow::Borrowed(&[
                Theme::PoliticalDialogue,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(309), last: Count(309) },
                    anchor: Some(Printed(Cow::Borrowed("preparing the ground (politics!)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("assessment"))),
            themes: List(Cow::Borrowed(&[
                Theme::Analysis,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(309), last: Count(309) },
                    anchor: Some(Printed(Cow::Borrowed("assessment, design, implementation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("design"))),
            themes: List(Cow::Borrowed(&[
                Theme::Strategy,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(309), last: Count(309) },
                    anchor: Some(Printed(Cow::Borrowed("assessment, design, implementation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("implementation"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(309), last: Count(309) },
                    anchor: Some(Printed(Cow::Borrowed("assessment, design, implementation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("monitoring and evaluation"))),
            themes: List(Cow::Borrowed(&[
                Theme::Monitoring,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(309), last: Count(309) },
                    anchor: Some(Printed(Cow::Borrowed("implementation, monitoring and evaluation, and sector specifics"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("sector specifics"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(309), last: Count(309) },
                    anchor: Some(Printed(Cow::Borrowed("and sector specifics"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(309), last: Count(309) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(304),
            ])),
            anchor: Some(Printed(Cow::Borrowed("provide advice/good practice/experience on preparing the ground"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const THOMPSON_IF_SSR_DONOR_HELP: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-if-ssr-donor-help"), PhantomData),
    title: Prose(Cow::Borrowed("What the framework is to help donors do with their field activities")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("if-ssr"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    under: Some(Item {
        list: Id(Cow::Borrowed("thompson-if-ssr-purposes"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("guide"))),
            themes: List(Cow::Borrowed(&[
                Theme::Strategy,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(309), last: Count(309) },
                    anchor: Some(Printed(Cow::Borrowed("help guide, co-ordinate, align, monitor and evaluate"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("co-ordinate"))),
            themes: List(Cow::Borrowed(&[
                Theme::Coordination,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(309), last: Count(309) },
                    anchor: Some(Printed(Cow::Borrowed("help guide, co-ordinate, align, monitor and evaluate"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("align"))),
            themes: List(Cow::Borrowed(&[
                Theme::Coordination,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(309), last: Count(309) },
                    anchor: Some(Printed(Cow::Borrowed("help guide, co-ordinate, align, monitor and evaluate"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("monitor"))),
            themes: List(Cow::Borrowed(&[
                Theme::Monitoring,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(309), last: Count(309) },
                    anchor: Some(Printed(Cow::Borrowed("help guide, co-ordinate, align, monitor and evaluate"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("evaluate"))),
            themes: List(Cow::Borrowed(&[
                Theme::Monitoring,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(309), last: Count(309) },
                    anchor: Some(Printed(Cow::Borrowed("help guide, co-ordinate, align, monitor and evaluate"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(309), last: Count(309) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(304),
            ])),
            anchor: Some(Printed(Cow::Borrowed("help guide, co-ordinate, align, monitor and evaluate"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const THOMPSON_IF_SSR_PURPOSES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-if-ssr-purposes"), PhantomData),
    title: Prose(Cow::Borrowed("What the implementation framework is for")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("if-ssr"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(306), last: Count(306) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(304),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The DAC is developing an Implementation Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_KEY_ISSUES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-key-issues"), PhantomData),
    title: Prose(Cow::Borrowed("Key issues for improving how donors support reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("oecd-dac-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(8),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(314), last: Count(314) },
            headings: List(Cow::Borrowed(&[
                Count(238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Key Issues to be Addressed in Improving Donor Support"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_LINKED_FIELDS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-linked-fields"), PhantomData),
    title: Prose(Cow::Borrowed("Fields that should be linked more closely")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    under: Some(Item {
        list: Id(Cow::Borrowed("thompson-next-generation-coherence"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("SSR"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::WholeSector,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(351), last: Count(351) },
                    anchor: Some(Printed(Cow::Borrowed("SSR, PSO, DDR, TJ and SALW"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("PSO"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("peace-support-operations"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::PeaceOperations,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(351), last: Count(351) },
                    anchor: Some(Printed(Cow::Borrowed("SSR, PSO, DDR, TJ and SALW"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("DDR"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("ddr"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(351), last: Count(351) },
                    anchor: Some(Printed(Cow::Borrowed("SSR, PSO, DDR, TJ and SALW"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("TJ"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("transitional-justice"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::TransitionalJustice,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(351), last: Count(351) },
                    anchor: Some(Printed(Cow::Borrowed("SSR, PSO, DDR, TJ and SALW"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("SALW"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("salw"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::SmallArms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(351), last: Count(351) },
                    anchor: Some(Printed(Cow::Borrowed("SSR, PSO, DDR, TJ and SALW"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(351), last: Count(351) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(346),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Greater linkages between SSR, PSO, DDR, TJ and SALW"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const THOMPSON_MAINSTREAMING: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-mainstreaming"), PhantomData),
    title: Prose(Cow::Borrowed("Processes into which reform should be built")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(6),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("PRSPs / National Development Strategies"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("poverty-reduction-strategy-papers"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Recovery,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::Strategy,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(339), last: Count(339) },
                    headings: List(Cow::Borrowed(&[
                        Count(334),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("PRSPs / National Development Strategies"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("UN Integrated Mission Planning Frameworks"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::PeaceOperations,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(340), last: Count(340) },
                    headings: List(Cow::Borrowed(&[
                        Count(334),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("UN Integrated Mission Planning Frameworks"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("TRM's"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("trm"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(341), last: Count(342) },
                    headings: List(Cow::Borrowed(&[
                        Count(334),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("TRM's - o Public Expenditure Reviews"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("Public Expenditure Reviews"))),
            areas: List(Cow::Borrowed(&[
                Area::SecurityFinance,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::Finance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(342), last: Count(342) },
                    headings: List(Cow::Borrowed(&[
                        Count(334),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Public Expenditure Reviews"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("Public Sector Reforms"))),
            areas: List(Cow::Borrowed(&[
                Area::CivilManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(343), last: Count(343) },
                    headings: List(Cow::Borrowed(&[
                        Count(334),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Public Sector Reforms"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("Mainstream in & with Governance and Rule of Law Communities"))),
            note: Some(Prose(Cow::Borrowed("those who work on governance and on the rule of law"))),
            areas: List(Cow::Borrowed(&[
                Area::Governance,
                Area::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(344), last: Count(344) },
                    headings: List(Cow::Borrowed(&[
                        Count(334),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Mainstream in & with Governance and Rule of Law Communities"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(338), last: Count(338) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(334),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Include SSR in"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_NEXT_GENERATION: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-next-generation"), PhantomData),
    title: Prose(Cow::Borrowed("What the next generation of missions and their links with the UN should consider")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(2),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(346), last: Count(346) },
            headings: List(Cow::Borrowed(&[
                Count(238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Issues to Consider for Next Generation of SSR Missions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_NEXT_GENERATION_COHERENCE: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-next-generation-coherence"), PhantomData),
    title: Prose(Cow::Borrowed("Ways to bring short-term needs and long-term engagement together")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(4),
    under: Some(Item {
        list: Id(Cow::Borrowed("thompson-next-generation"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(348), last: Count(348) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(346),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Ensuring coherence between short-term needs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_POST_CONFLICT: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-post-conflict"), PhantomData),
    title: Prose(Cow::Borrowed("Topics that matter in the post-conflict environment")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(6),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("role of peace agreements"))),
            areas: List(Cow::Borrowed(&[
                Area::PostConflict,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(327), last: Count(327) },
                    headings: List(Cow::Borrowed(&[
                        Count(325),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("role of peace agreements"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("peace support operations"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("peace-support-operations"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::PeaceOperations,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(328), last: Count(328) },
                    headings: List(Cow::Borrowed(&[
                        Count(325),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("peace support operations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("DDR"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("ddr"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(329), last: Count(330) },
                    headings: List(Cow::Borrowed(&[
                        Count(325),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("DDR - transitional justice"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("transitional justice"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("transitional-justice"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::TransitionalJustice,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(330), last: Count(330) },
                    headings: List(Cow::Borrowed(&[
                        Count(325),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("- transitional justice"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("sequencing (stabilisation or development)"))),
            note: Some(Prose(Cow::Borrowed("whether stabilisation or development comes first"))),
            areas: List(Cow::Borrowed(&[
                Area::PostConflict,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::Strategy,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(331), last: Count(331) },
                    headings: List(Cow::Borrowed(&[
                        Count(325),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("sequencing (stabilisation or development)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("SALW programmes"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("salw"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::SmallArms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(332), last: Count(332) },
                    headings: List(Cow::Borrowed(&[
                        Count(325),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("SALW programmes"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(325), last: Count(325) },
            headings: List(Cow::Borrowed(&[
                Count(238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("11. Post-conflict Environment"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_SECURITY_SYSTEM: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-security-system"), PhantomData),
    title: Prose(Cow::Borrowed("What the security system includes")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-system"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(6),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("police"))),
            areas: List(Cow::Borrowed(&[
                Area::PoliceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(302), last: Count(302) },
                    anchor: Some(Printed(Cow::Borrowed("the police, justice and penal sectors"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("justice"))),
            areas: List(Cow::Borrowed(&[
                Area::JusticeReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(302), last: Count(302) },
                    anchor: Some(Printed(Cow::Borrowed("the police, justice and penal sectors"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("penal"))),
            areas: List(Cow::Borrowed(&[
                Area::Corrections,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(302), last: Count(302) },
                    anchor: Some(Printed(Cow::Borrowed("the police, justice and penal sectors"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("military"))),
            areas: List(Cow::Borrowed(&[
                Area::DefenceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(302), last: Count(302) },
                    anchor: Some(Printed(Cow::Borrowed("as well as the military"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("internal-external"))),
            note: Some(Prose(Cow::Borrowed("mechanisms for oversight from inside and from outside"))),
            areas: List(Cow::Borrowed(&[
                Area::IndependentOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(302), last: Count(302) },
                    anchor: Some(Printed(Cow::Borrowed("mechanisms for internal-external"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("parliamentary oversight"))),
            note: Some(Prose(Cow::Borrowed("mechanisms for it"))),
            areas: List(Cow::Borrowed(&[
                Area::ParliamentaryOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(302), last: Count(302) },
                    anchor: Some(Printed(Cow::Borrowed("parliamentary oversight"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(302), last: Count(302) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(300),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The security system includes the police, justice and penal sectors"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_SLIDES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-slides"), PhantomData),
    title: Prose(Cow::Borrowed("Slides of the presentation")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("thompson-presentation-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Contents,
    labels: Printed(Cow::Borrowed("1-14")),
    count: Count(14),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            label: Some(Printed(Cow::Borrowed("1"))),
            name: Some(Printed(Cow::Borrowed("Security System Reform"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(240), last: Count(240) },
                    anchor: Some(Printed(Cow::Borrowed("1. Security System Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            label: Some(Printed(Cow::Borrowed("2"))),
            name: Some(Printed(Cow::Borrowed("The DAC Network on Conflict, Peace and Development Co-operation (CPDC)"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(244), last: Count(244) },
                    anchor: Some(Printed(Cow::Borrowed("2. The DAC Network on Conflict, Peace and Development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            label: Some(Printed(Cow::Borrowed("3"))),
            name: Some(Printed(Cow::Borrowed("Major CPDC Instruments and Main Policy Documents"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(250), last: Count(250) },
                    anchor: Some(Printed(Cow::Borrowed("3. Major CPDC Instruments and Main Policy Documents"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            label: Some(Printed(Cow::Borrowed("4"))),
            name: Some(Printed(Cow::Borrowed("Why is security and justice important?"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(260), last: Count(260) },
                    anchor: Some(Printed(Cow::Borrowed("4. Why is security and justice important?"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            label: Some(Printed(Cow::Borrowed("5"))),
            name: Some(Printed(Cow::Borrowed("The Security & Development See-saw"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(272), last: Count(272) },
                    anchor: Some(Printed(Cow::Borrowed("5. The Security & Development See-saw"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            label: Some(Printed(Cow::Borrowed("6"))),
            name: Some(Printed(Cow::Borrowed("Conflict Prevention is Better than a Cure: Why Tools like SSR are Needed"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(282), last: Count(282) },
                    anchor: Some(Printed(Cow::Borrowed("6. Conflict Prevention is Better than a Cure: Why"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(7),
            label: Some(Printed(Cow::Borrowed("7"))),
            name: Some(Printed(Cow::Borrowed("Security System Reform"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(292), last: Count(292) },
                    anchor: Some(Printed(Cow::Borrowed("7. Security System Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(8),
            label: Some(Printed(Cow::Borrowed("8"))),
            name: Some(Printed(Cow::Borrowed("Security and Justice System Family Tree"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(300), last: Count(300) },
                    anchor: Some(Printed(Cow::Borrowed("8. Security and Justice System Family Tree"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(9),
            label: Some(Printed(Cow::Borrowed("9"))),
            name: Some(Printed(Cow::Borrowed("Overcoming the current deficit regarding operational strategies for SSR"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(304), last: Count(304) },
                    anchor: Some(Printed(Cow::Borrowed("9. Overcoming the current deficit regarding operational strategies for"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(10),
            label: Some(Printed(Cow::Borrowed("10"))),
            name: Some(Printed(Cow::Borrowed("Key Issues to be Addressed in Improving Donor Support for SSR"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(314), last: Count(314) },
                    anchor: Some(Printed(Cow::Borrowed("10. Key Issues to be Addressed in Improving Donor"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(11),
            label: Some(Printed(Cow::Borrowed("11"))),
            name: Some(Printed(Cow::Borrowed("Post-conflict Environment"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(325), last: Count(325) },
                    anchor: Some(Printed(Cow::Borrowed("11. Post-conflict Environment"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(12),
            label: Some(Printed(Cow::Borrowed("12"))),
            name: Some(Printed(Cow::Borrowed("Mainstreaming SSR into other Development and Security Processes"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(334), last: Count(334) },
                    anchor: Some(Printed(Cow::Borrowed("12. Mainstreaming SSR into other Development and Security Processes"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(13),
            label: Some(Printed(Cow::Borrowed("13"))),
            name: Some(Printed(Cow::Borrowed("Issues to Consider for Next Generation of SSR Missions and UN Links"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(346), last: Count(346) },
                    anchor: Some(Printed(Cow::Borrowed("13. Issues to Consider for Next Generation of SSR"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(14),
            label: Some(Printed(Cow::Borrowed("14"))),
            name: Some(Printed(Cow::Borrowed("Useful Web Links"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(355), last: Count(355) },
                    anchor: Some(Printed(Cow::Borrowed("14. Useful Web Links"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(236), last: Count(236) },
            headings: List(Cow::Borrowed(&[
                Count(238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("OECD Approach to Security Sector Reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const THOMPSON_UN_BODIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-un-bodies"), PhantomData),
    title: Prose(Cow::Borrowed("UN bodies among which coherence is asked for")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("thompson-next-generation-coherence"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("DPKO"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(349), last: Count(349) },
                    anchor: Some(Printed(Cow::Borrowed("including DPKO, UNDP, DPA, etc."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("UNDP"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(349), last: Count(349) },
                    anchor: Some(Printed(Cow::Borrowed("including DPKO, UNDP, DPA, etc."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("DPA"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(349), last: Count(349) },
                    anchor: Some(Printed(Cow::Borrowed("including DPKO, UNDP, DPA, etc."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(349), last: Count(349) },
            headings: List(Cow::Borrowed(&[
                Count(238),
                Count(346),
            ])),
            anchor: Some(Printed(Cow::Borrowed("agencies including DPKO, UNDP, DPA, etc."))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const THOMPSON_WEB_LINKS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("thompson-web-links"), PhantomData),
    title: Prose(Cow::Borrowed("Useful addresses on the web")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("thompson-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("oecd-dac"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("lines")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("DAC Network on Conflict, Peace and Development Co-operation (CPDC)"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("oecd-dac-cpdc-web-page"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(357), last: Count(357) },
                    headings: List(Cow::Borrowed(&[
                        Count(355),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("DAC Network on Conflict, Peace and Development Co-operation (CPDC)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("DAC Guidelines on Security System Reform and Governance"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("oecd-dac-ssr-guidelines-2004"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(359), last: Count(359) },
                    headings: List(Cow::Borrowed(&[
                        Count(355),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("DAC Guidelines on Security System Reform and Governance"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("DAC Guidelines on Helping Prevent Violent Conflict"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("oecd-dac-conflict-guidelines-2001"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(361), last: Count(361) },
                    headings: List(Cow::Borrowed(&[
                        Count(355),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("DAC Guidelines on Helping Prevent Violent Conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("DAC Fragile States Group (FSG)"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("oecd-dac-fsg-web-page"), scope: PhantomData }),
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
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(355), last: Count(355) },
            headings: List(Cow::Borrowed(&[
                Count(238),
            ])),
            anchor: Some(Printed(Cow::Borrowed("14. Useful Web Links"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const UKRAINE_BI_HANDBOOK_CONTENTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ukraine-bi-handbook-contents"), PhantomData),
    title: Prose(Cow::Borrowed("What the handbook on self-assessment and peer review contains, as far as the teaser tells")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("democratic-governance-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("bi-self-assessment-questionnaire"), scope: PhantomData },
    ])),
    kind: ListKind::Contents,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("a questionnaire"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(57), last: Count(57) },
                    headings: List(Cow::Borrowed(&[
                        Count(55),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("contains a questionnaire"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("guidance on organising the process in-country"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(57), last: Count(57) },
                    headings: List(Cow::Borrowed(&[
                        Count(55),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("guidance on organising the process in-country"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("a sample note"))),
            note: Some(Prose(Cow::Borrowed("meant to brief a defence minister, or whoever heads the armed forces, on bringing in peer review"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(57), last: Count(57) },
                    headings: List(Cow::Borrowed(&[
                        Count(55),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("a sample note which can be used to brief"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("an outl"))),
            note: Some(Prose(Cow::Borrowed("the teaser breaks off within the word"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(57), last: Count(57) },
                    headings: List(Cow::Borrowed(&[
                        Count(55),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("process, and an outl … read more"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(57), last: Count(57) },
            headings: List(Cow::Borrowed(&[
                Count(55),
            ])),
            anchor: Some(Printed(Cow::Borrowed("This Building-Integrity handbook contains"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const UKRAINE_JWGDR_AREAS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ukraine-jwgdr-areas"), PhantomData),
    title: Prose(Cow::Borrowed("Areas in which the JWGDR pursues initiatives")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("democratic-governance-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(4),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(15), last: Count(15) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the JWGDR pursues initiatives in the areas of"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const UKRAINE_JWGDR_BODIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ukraine-jwgdr-bodies"), PhantomData),
    title: Prose(Cow::Borrowed("Ukrainian ministries and agencies that carry out reform and work with NATO through the JWGDR; the list is left open")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("democratic-governance-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("ukraine"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(7),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("the National Security and Defence Council"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-nsdc"), scope: PhantomData }),
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
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Foreign Affairs"))),
            note: Some(Prose(Cow::Borrowed("ministry"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-mfa"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(22), last: Count(22) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the Ministries of Foreign Affairs and Defence"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Defence"))),
            note: Some(Prose(Cow::Borrowed("ministry"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-mod"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(22), last: Count(22) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the Ministries of Foreign Affairs and Defence"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("the National Guard"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-national-guard"), scope: PhantomData }),
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
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("Border Guard Service"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-border-guard-service"), scope: PhantomData }),
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
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("Security Service of Ukraine"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("ukraine-security-service"), scope: PhantomData }),
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
            ..Entry::EMPTY
        },
        Entry {
            position: Count(7),
            name: Some(Printed(Cow::Borrowed("the Verkhovna Rada (Ukrainian Parliament)"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("verkhovna-rada"), scope: PhantomData }),
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
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("ministries and agencies engaged in implementing defence and security sector reform"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(22), last: Count(22) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("(Ukrainian Parliament) and others"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const UKRAINE_JWGDR_PROGRAMMES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ukraine-jwgdr-programmes"), PhantomData),
    title: Prose(Cow::Borrowed("Examples of programmes and initiatives for reform in Ukraine under the JWGDR")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("democratic-governance-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("jwgdr"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("ukraine"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Professional Development Programme for Civilian Personnel of Security and Defence Sector Institutions"))),
            record: Some(Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-ukraine-professional-development"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(24), last: Count(24) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Professional Development Programme for Civilian Personnel"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Partnership Network for Civil Society Expertise Development"))),
            record: Some(Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-ukraine-civil-society-network"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(24), last: Count(24) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Partnership Network for Civil Society Expertise Development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(24), last: Count(24) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("implemented under the auspices of the JWGDR, such as"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const UKRAINE_PUBLICATIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ukraine-publications"), PhantomData),
    title: Prose(Cow::Borrowed("Publications shown at the end of the page on democratic security sector governance")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("democratic-governance-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("lines")),
    count: Count(7),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("NATO BI Reference Curriculum for Educators"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bi-reference-curriculum"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(43), last: Count(43) },
                    anchor: Some(Printed(Cow::Borrowed("NATO BI Reference Curriculum for Educators"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Conference 1: Ukraine’s Security Governance – Challenges, Status and Needs"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("ukraine-security-governance-conference-1"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(47), last: Count(47) },
                    anchor: Some(Printed(Cow::Borrowed("Conference 1: Ukraine’s Security Governance – Challenges, Status and Needs"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Building Integrity Course Catalogue"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bi-course-catalogue"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(51), last: Count(51) },
                    anchor: Some(Printed(Cow::Borrowed("Building Integrity Course Catalogue"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("Building Integrity Self-Assessment Questionnaire and Peer Review Process: A Diagnostic Tool for National Defence Establishments"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bi-self-assessment-questionnaire"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(55), last: Count(55) },
                    anchor: Some(Printed(Cow::Borrowed("Building Integrity Self-Assessment Questionnaire and Peer Review Process"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("Building Integrity: Process and Impact Montenegro"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("bi-process-and-impact-montenegro"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(59), last: Count(59) },
                    anchor: Some(Printed(Cow::Borrowed("Building Integrity: Process and Impact Montenegro"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("Defence Institution Building Self-Assessment Kit: A Diagnostic Tool for Nations Building Defence Institutions"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dib-self-assessment-kit"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(63), last: Count(63) },
                    anchor: Some(Printed(Cow::Borrowed("Defence Institution Building Self-Assessment Kit"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(7),
            name: Some(Printed(Cow::Borrowed("Defence Institution Building Sourcebook in Support of the Partnership Action Plan on DIB: What Kind of Defence Do We Need?"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("dib-sourcebook"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(67), last: Count(67) },
                    anchor: Some(Printed(Cow::Borrowed("Defence Institution Building Sourcebook in Support of"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(43), last: Count(69) },
            anchor: Some(Printed(Cow::Borrowed("NATO BI Reference Curriculum for Educators"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The titles stand one after the other without a common heading."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const UKRAINE_REFERENCES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ukraine-references"), PhantomData),
    title: Prose(Cow::Borrowed("References at the end of the text on NATO in general and in Ukraine")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("democratic-governance-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("democratic-governance-page-2023"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("lines")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("NATO Partnership for Peace Programme (PFP)"))),
            record: Some(Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-pfp"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(37), last: Count(37) },
                    anchor: Some(Printed(Cow::Borrowed("NATO Partnership for Peace Programme (PFP)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("NATO Building Integrity"))),
            record: Some(Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-building-integrity"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(39), last: Count(39) },
                    anchor: Some(Printed(Cow::Borrowed("NATO Building Integrity"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("David M. Law (ed.), Intergovernmental Organisations and Security Sector Reform. DCAF (2007)"))),
            note: Some(Prose(Cow::Borrowed("the footnote to the paragraph on the role of NATO"))),
            record: Some(Ref { collection: Collection::Documents, key: Cow::Borrowed("law-igo-ssr-2007"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("Intergovernmental Organisations and Security Sector Reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(37), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("NATO Building Integrity"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The lines stand there without a heading; 000 heads them as sources."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const UKRAINE_TRUST_FUNDS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("ukraine-trust-funds"), PhantomData),
    title: Prose(Cow::Borrowed("The trust funds around which NATO's support to Ukraine is built")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("fba-mapping-study-ukraine"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("democratic-governance-page-2023"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-ukraine-trust-funds"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(5),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Command, control, communications, computers"))),
            record: Some(Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-ukraine-trust-fund-c4"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::DefenceSupport,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(28), last: Count(28) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Command, control, communications, computers"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Cyber Defence"))),
            record: Some(Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-ukraine-trust-fund-cyber"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::CyberDefence,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(29), last: Count(29) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Cyber Defence"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Logistics and standardisation"))),
            record: Some(Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-ukraine-trust-fund-logistics"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::DefenceSupport,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(30), last: Count(30) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Logistics and standardisation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("Medical rehabilitation"))),
            record: Some(Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-ukraine-trust-fund-medical"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::DefenceSupport,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(31), last: Count(31) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Medical rehabilitation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("Military Career Management"))),
            record: Some(Ref { collection: Collection::Programmes, key: Cow::Borrowed("nato-ukraine-trust-fund-career"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::DefenceSupport,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(32), last: Count(32) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Military Career Management"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("is structured around five trust funds"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(26), last: Count(26) },
            headings: List(Cow::Borrowed(&[
                Count(13),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mapping study carried out by Folke Bernadotte Academy"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("by")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_CLOSING_ADDRESSEE_OPTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-closing-addressee-options"), PhantomData),
    title: Prose(Cow::Borrowed("Whom the concept should serve")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-question-addressees"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(778), last: Count(778) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(768),
            ])),
            anchor: Some(Printed(Cow::Borrowed("should it also be done solely for the UN"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_CLOSING_CATALOGUE_ACTIVITIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-closing-catalogue-activities"), PhantomData),
    title: Prose(Cow::Borrowed("Activities that contribute to reform, by which the master catalogue is grouped")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-master-catalogue"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    under: Some(Item {
        list: Id(Cow::Borrowed("valasek-closing-concept-contents"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("disarmament"))),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(772), last: Count(772) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("SSR: disarmament"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("demilitarization"))),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
                Area::DefenceConversion,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(772), last: Count(772) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("disarmament, demilitarization"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("reintegration"))),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(772), last: Count(772) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("demilitarization, reintegration"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("democratization"))),
            areas: List(Cow::Borrowed(&[
                Area::Democratisation,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(772), last: Count(772) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("reintegration, democratization"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("capacity-building"))),
            areas: List(Cow::Borrowed(&[
                Area::Capacity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(772), last: Count(772) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("democratization, capacity-building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(772), last: Count(772) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(768),
            ])),
            anchor: Some(Printed(Cow::Borrowed("grouped by the different activities that contribute"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const VALASEK_CLOSING_CONCEPT_CONTENTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-closing-concept-contents"), PhantomData),
    title: Prose(Cow::Borrowed("What the future UN concept should contain")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    kind: ListKind::Contents,
    labels: Printed(Cow::Borrowed("words")),
    count: Count(2),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(772), last: Count(772) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(768),
            ])),
            anchor: Some(Printed(Cow::Borrowed("What should the Concept contain?"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(774), last: Count(774) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(768),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The second part of the future concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_CLOSING_ENVIRONMENTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-closing-environments"), PhantomData),
    title: Prose(Cow::Borrowed("Types of environment in which reform takes place, at least three")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("a post-communist, transitional situation"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(758), last: Count(758) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("a post-communist, transitional situation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("a failing or struggling state"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(758), last: Count(758) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("a failing or struggling state"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("a failed state"))),
            note: Some(Prose(Cow::Borrowed("most often after a conflict"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(758), last: Count(758) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("a failed state, most often after a conflict"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(758), last: Count(758) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(752),
            ])),
            anchor: Some(Printed(Cow::Borrowed("at least three very different types of environment"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_CLOSING_EU_SEPARATELY: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-closing-eu-separately"), PhantomData),
    title: Prose(Cow::Borrowed("What is presumably to be done with reform as a separate issue in the EU")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-deherre-separate-issue"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("planned"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(756), last: Count(756) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("to be planned"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("financed"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(756), last: Count(756) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("planned, financed"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("implemented"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(756), last: Count(756) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("financed and implemented"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(756), last: Count(756) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(752),
            ])),
            anchor: Some(Printed(Cow::Borrowed("presumably, to be planned"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_CLOSING_EU_TOOL_FOR: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-closing-eu-tool-for"), PhantomData),
    title: Prose(Cow::Borrowed("What the EU sees the new tool as serving")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("christophe-deherre"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-deherre-eu-new-tool"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("conflict prevention"))),
            areas: List(Cow::Borrowed(&[
                Area::ConflictPrevention,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(756), last: Count(756) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("tool for conflict prevention"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("post-conflict stabilization"))),
            areas: List(Cow::Borrowed(&[
                Area::PostConflict,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(756), last: Count(756) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("post-conflict stabilization"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(756), last: Count(756) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(752),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a separate, new tool for conflict prevention"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_CLOSING_IMPOSSIBLE_OTHERWISE: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-closing-impossible-otherwise"), PhantomData),
    title: Prose(Cow::Borrowed("What cannot be done unless reform is thought of as a whole")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-needs-cohesive-whole"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(754), last: Count(754) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(752),
            ])),
            anchor: Some(Printed(Cow::Borrowed("cohesive whole in our thinking"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_CLOSING_KEY_UN_ACTORS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-closing-key-un-actors"), PhantomData),
    title: Prose(Cow::Borrowed("Key UN actors on reform who exchanged views at the workshop")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-dpko-undp-key-actors"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("the Peacekeeping Department"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpko"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(764), last: Count(764) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the Peacekeeping Department"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("UNDP"))),
            record: Some(Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(764), last: Count(764) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("and UNDP"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(764), last: Count(764) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(760),
            ])),
            anchor: Some(Printed(Cow::Borrowed("two key UN actors on SSR, namely"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_CLOSING_POST_CONFLICT_SEQUENCE: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-closing-post-conflict-sequence"), PhantomData),
    title: Prose(Cow::Borrowed("Order of reform activities in a post-conflict scenario")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-closing-logic-and-sequence"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("demilitarization of remaining combatants"))),
            note: Some(Prose(Cow::Borrowed("must logically precede capacity-building"))),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(776), last: Count(776) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("demilitarization of remaining combatants"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("capacity building"))),
            note: Some(Prose(Cow::Borrowed("most likely starts before civil control over the new capacities"))),
            areas: List(Cow::Borrowed(&[
                Area::Capacity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(776), last: Count(776) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("come before capacity building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("civil control"))),
            note: Some(Prose(Cow::Borrowed("over those capacities"))),
            areas: List(Cow::Borrowed(&[
                Area::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(776), last: Count(776) },
                    headings: List(Cow::Borrowed(&[
                        Count(746),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("before civil control is introduced"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(776), last: Count(776) },
            headings: List(Cow::Borrowed(&[
                Count(746),
                Count(768),
            ])),
            anchor: Some(Printed(Cow::Borrowed("in a post-conflict scenario demilitarization"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_CLOSING_QUESTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-closing-questions"), PhantomData),
    title: Prose(Cow::Borrowed("Questions that Valášek asks in his closing remarks")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData)),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("words")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(750), last: Count(750) },
            headings: List(Cow::Borrowed(&[
                Count(746),
            ])),
            anchor: Some(Printed(Cow::Borrowed("I would like to ask what"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_OPENING_EXPERIENCE_MARKS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-opening-experience-marks"), PhantomData),
    title: Prose(Cow::Borrowed("What marks the Slovak experience of reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-opening-experience-in-demand"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("fresh"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(164), last: Count(164) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("experience is fresh"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("broad"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(164), last: Count(164) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("it is broad"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("in demand"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(164), last: Count(164) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("it is also in demand"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(164), last: Count(164) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Our experience is fresh"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_OPENING_FACTORS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-opening-factors"), PhantomData),
    title: Prose(Cow::Borrowed("Factors that shape the substance of reform in different regions")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-opening-factors-shape-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("History"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(158), last: Count(158) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("History, development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(158), last: Count(158) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("History, development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("politics"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(158), last: Count(158) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("development, politics"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("economics"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(158), last: Count(158) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("politics, economics"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("social realities on the ground"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(158), last: Count(158) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("social realities on the ground"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(158), last: Count(158) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("History, development, politics, economics and social realities"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_OPENING_IMPEDED: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-opening-impeded"), PhantomData),
    title: Prose(Cow::Borrowed("What an unreformed security sector impedes")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-opening-unreformed-sector-impedes"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("stability"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(154), last: Count(154) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("impedes stability"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("peace"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(154), last: Count(154) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("stability, peace"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("development"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(154), last: Count(154) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("and development"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(154), last: Count(154) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("impedes stability, peace and development"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_OPENING_SLOVAK_DEMOCRACY_MARKS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-opening-slovak-democracy-marks"), PhantomData),
    title: Prose(Cow::Borrowed("What marks Slovakia as a vibrant democracy")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-opening-slovak-transition"), scope: PhantomData },
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("an active civil society"))),
            areas: List(Cow::Borrowed(&[
                Area::PublicOversight,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(162), last: Count(162) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("an active civil society"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("a functioning market economy"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(162), last: Count(162) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("a functioning market economy"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("a history of peaceful political change"))),
            areas: List(Cow::Borrowed(&[
                Area::Democratisation,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(162), last: Count(162) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("a history of peaceful political change"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(162), last: Count(162) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the vibrant democracy that it is today"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_OPENING_UN_AUTHORITY_IN: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-opening-un-authority-in"), PhantomData),
    title: Prose(Cow::Borrowed("Fields in which the UN is the leading authority in the world")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-opening-un-leading-authority"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("conflict prevention"))),
            areas: List(Cow::Borrowed(&[
                Area::ConflictPrevention,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(154), last: Count(154) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("authority in conflict prevention"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("conflict management"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(154), last: Count(154) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("conflict management"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("sustainable development efforts"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(154), last: Count(154) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("sustainable development efforts"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(154), last: Count(154) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("world's leading authority"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_OPENING_UN_COOPERATES_WITH: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-opening-un-cooperates-with"), PhantomData),
    title: Prose(Cow::Borrowed("With whom the UN cooperates when it incorporates security sector reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-opening-statement-2006"), PhantomData)),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("valasek-opening-un-incorporates-ssr"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("other international organizations"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(170), last: Count(170) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("other international organizations"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("states"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(170), last: Count(170) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("organizations, states"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("NGOs"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(170), last: Count(170) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("and NGOs"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(170), last: Count(170) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("cooperation with other international organizations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const VALASEK_OPENING_UN_INCORPORATES_SSR: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("valasek-opening-un-incorporates-ssr"), PhantomData),
    title: Prose(Cow::Borrowed("Where the UN is to incorporate security sector reform")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("valasek-opening-statement-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("valasek-opening-involvement-indispensable"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("architecture"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(170), last: Count(170) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("in its architecture"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("projects"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(170), last: Count(170) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("its projects"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("cooperation with other international organizations, states and NGOs"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(170), last: Count(170) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("cooperation with other international organizations, states and NGOs"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(170), last: Count(170) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("incorporating security sector reform in its architecture"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_BORDER_EXAMPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-border-examples"), PhantomData),
    title: Prose(Cow::Borrowed("Examples of OSCE work on borders")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(5),
    under: Some(Item {
        list: Id(Cow::Borrowed("zannier-examples"), PhantomData),
        position: Count(3),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Georgian Border Guard Capacity-Building Programme"))),
            record: Some(Ref { collection: Collection::Programmes, key: Cow::Borrowed("georgian-border-guard-programme"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::BorderManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(430), last: Count(430) },
                    anchor: Some(Printed(Cow::Borrowed("Georgian Border Guard Capacity-Building Programme"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(422), last: Count(422) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Border issues:"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const ZANNIER_BORDER_TRAINING_SUBJECTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-border-training-subjects"), PhantomData),
    title: Prose(Cow::Borrowed("Operational aspects taught to border and customs officials")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("zannier-central-asia-border-training"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("document fraud"))),
            areas: List(Cow::Borrowed(&[
                Area::BorderManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(434), last: Count(434) },
                    anchor: Some(Printed(Cow::Borrowed("operational aspects (document fraud"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("procedures for interdicting illicit trafficking of arms and drugs"))),
            areas: List(Cow::Borrowed(&[
                Area::OrganisedCrime,
                Area::SmallArms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(434), last: Count(434) },
                    anchor: Some(Printed(Cow::Borrowed("procedures for interdicting illicit trafficking of arms and drugs"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(434), last: Count(434) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("border management and its operational aspects"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_CAPABLE_FORCES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-capable-forces"), PhantomData),
    title: Prose(Cow::Borrowed("Examples of building capable and professional security forces")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(2),
    under: Some(Item {
        list: Id(Cow::Borrowed("zannier-examples"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(408), last: Count(408) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Building capable and professional security forces"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_CARDS_PLACES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-cards-places"), PhantomData),
    title: Prose(Cow::Borrowed("Where participants in the workshops across borders came from")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("zannier-cards-workshops"), scope: PhantomData },
    ])),
    kind: ListKind::Members,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Serbia and Montenegro"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("serbia-and-montenegro"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(451), last: Count(451) },
                    anchor: Some(Printed(Cow::Borrowed("Serbia and Montenegro, the Former"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("the Former Yugoslav Republic of Macedonia"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("fyr-macedonia"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(451), last: Count(451) },
                    anchor: Some(Printed(Cow::Borrowed("the Former Yugoslav Republic of Macedonia"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Kosovo/Serbia and Montenegro"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("kosovo"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(451), last: Count(451) },
                    anchor: Some(Printed(Cow::Borrowed("Kosovo/Serbia and Montenegro"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("Montenegro/Serbia and Montenegro"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("montenegro"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(451), last: Count(451) },
                    anchor: Some(Printed(Cow::Borrowed("Montenegro/Serbia and Montenegro"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("Greece"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("greece"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(451), last: Count(451) },
                    anchor: Some(Printed(Cow::Borrowed("and Montenegro and Greece"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(451), last: Count(451) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(436),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Serbia and Montenegro, the Former Yugoslav Republic of Macedonia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_CODE_AREAS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-code-areas"), PhantomData),
    title: Prose(Cow::Borrowed("Key areas that the Code covers")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("osce-code-of-conduct-1994"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(9),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(379), last: Count(379) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(377),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The key areas covered by the document include"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_CODE_PRINCIPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-code-principles"), PhantomData),
    title: Prose(Cow::Borrowed("Principles of the UN and the OSCE that the Code confirms")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Documents, key: Cow::Borrowed("osce-code-of-conduct-1994"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("zannier-code-areas"), PhantomData),
        position: Count(1),
        ..Item::EMPTY
    }),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("concept of comprehensive security"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("comprehensive-security"), scope: PhantomData }),
            themes: List(Cow::Borrowed(&[
                Theme::Holistic,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(381), last: Count(381) },
                    anchor: Some(Printed(Cow::Borrowed("such as the concept of comprehensive security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("sovereign equality of all states"))),
            themes: List(Cow::Borrowed(&[
                Theme::Sovereignty,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(381), last: Count(381) },
                    anchor: Some(Printed(Cow::Borrowed("the sovereign equality of all states"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("commitments to arms control, disarmament and confidence and security-building measures"))),
            areas: List(Cow::Borrowed(&[
                Area::ArmsControl,
                Area::ConflictPrevention,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::Norms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(383), last: Count(383) },
                    anchor: Some(Printed(Cow::Borrowed("commitments to arms control, disarmament and confidence and security-building measures"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(381), last: Count(381) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(377),
            ])),
            anchor: Some(Printed(Cow::Borrowed("principles reaffirmed in the Code, such as"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
};

const ZANNIER_DDR_EXAMPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-ddr-examples"), PhantomData),
    title: Prose(Cow::Borrowed("Examples of support to disarmament, demobilisation and reintegration")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(4),
    under: Some(Item {
        list: Id(Cow::Borrowed("zannier-examples"), PhantomData),
        position: Count(2),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(415), last: Count(415) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(413),
            ])),
            anchor: Some(Printed(Cow::Borrowed("These include, for instance"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_DDR_RANGE: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-ddr-range"), PhantomData),
    title: Prose(Cow::Borrowed("Range of OSCE activities for disarmament, demobilisation and reintegration")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(415), last: Count(415) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(413),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Examples of OSCE activities range from surplus weapon collection"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_DIVISION_OF_ROLES_PLACES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-division-of-roles-places"), PhantomData),
    title: Prose(Cow::Borrowed("Where the OSCE's work follows from a division of roles")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Statements, key: Cow::Borrowed("zannier-division-of-roles"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Bosnia-Herzegovina"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("bosnia-and-herzegovina"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(373), last: Count(373) },
                    anchor: Some(Printed(Cow::Borrowed("in Bosnia-Herzegovina or FYRoM"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("FYRoM"))),
            record: Some(Ref { collection: Collection::Places, key: Cow::Borrowed("fyr-macedonia"), scope: PhantomData }),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(373), last: Count(373) },
                    anchor: Some(Printed(Cow::Borrowed("in Bosnia-Herzegovina or FYRoM"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(373), last: Count(373) },
            headings: List(Cow::Borrowed(&[
                Count(367),
            ])),
            anchor: Some(Printed(Cow::Borrowed("for instance, in Bosnia-Herzegovina or FYRoM"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_EU_AREAS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-eu-areas"), PhantomData),
    title: Prose(Cow::Borrowed("Issues on which the OSCE works closely with the EU")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("zannier-eu-cooperation"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(6),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("judicial reform"))),
            areas: List(Cow::Borrowed(&[
                Area::JusticeReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    anchor: Some(Printed(Cow::Borrowed("judicial reform, police reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("police reform"))),
            areas: List(Cow::Borrowed(&[
                Area::PoliceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    anchor: Some(Printed(Cow::Borrowed("judicial reform, police reform"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("democratization"))),
            areas: List(Cow::Borrowed(&[
                Area::Democratisation,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    anchor: Some(Printed(Cow::Borrowed("democratization, institution building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("institution building"))),
            areas: List(Cow::Borrowed(&[
                Area::Governance,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    anchor: Some(Printed(Cow::Borrowed("democratization, institution building"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("human rights"))),
            areas: List(Cow::Borrowed(&[
                Area::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    anchor: Some(Printed(Cow::Borrowed("human rights and refugee return"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(6),
            name: Some(Printed(Cow::Borrowed("refugee return"))),
            areas: List(Cow::Borrowed(&[
                Area::Displacement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(469), last: Count(469) },
                    anchor: Some(Printed(Cow::Borrowed("human rights and refugee return"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(469), last: Count(469) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("issues such as judicial reform, police reform, democratization"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_EXAMPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-examples"), PhantomData),
    title: Prose(Cow::Borrowed("Groups of examples from OSCE field operations")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    kind: ListKind::Contents,
    labels: Printed(Cow::Borrowed("lines")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("Building capable and professional security forces"))),
            record: Some(Ref { collection: Collection::Lists, key: Cow::Borrowed("zannier-capable-forces"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Capacity,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(408), last: Count(408) },
                    anchor: Some(Printed(Cow::Borrowed("Building capable and professional security forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("Supporting disarmament, demobilisation and reintegration"))),
            record: Some(Ref { collection: Collection::Lists, key: Cow::Borrowed("zannier-ddr-examples"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Ddr,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(413), last: Count(413) },
                    anchor: Some(Printed(Cow::Borrowed("Supporting disarmament, demobilisation and reintegration"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("Border issues"))),
            record: Some(Ref { collection: Collection::Lists, key: Cow::Borrowed("zannier-border-examples"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::BorderManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(422), last: Count(422) },
                    anchor: Some(Printed(Cow::Borrowed("Border issues:"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("Rule of law"))),
            record: Some(Ref { collection: Collection::Lists, key: Cow::Borrowed("zannier-rule-of-law-examples"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(436), last: Count(436) },
                    anchor: Some(Printed(Cow::Borrowed("Rule of law:"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(406), last: Count(406) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Let me give you a few examples"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_GUIDANCE: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-guidance"), PhantomData),
    title: Prose(Cow::Borrowed("What guides OSCE assistance in place of an umbrella concept")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("osce-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(375), last: Count(375) },
            headings: List(Cow::Borrowed(&[
                Count(367),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a number of commonly shared principles and concepts"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_KOSOVO_MECHANISMS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-kosovo-mechanisms"), PhantomData),
    title: Prose(Cow::Borrowed("Mechanisms by which the missions in Kosovo co-ordinate")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-mission-kosovo"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unmik"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("working groups"))),
            themes: List(Cow::Borrowed(&[
                Theme::Coordination,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(467), last: Count(467) },
                    anchor: Some(Printed(Cow::Borrowed("working groups, task forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("task forces"))),
            themes: List(Cow::Borrowed(&[
                Theme::Coordination,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(467), last: Count(467) },
                    anchor: Some(Printed(Cow::Borrowed("working groups, task forces"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("regular board meetings"))),
            themes: List(Cow::Borrowed(&[
                Theme::Coordination,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(467), last: Count(467) },
                    anchor: Some(Printed(Cow::Borrowed("regular board meetings"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("mechanisms such as working groups, task forces and regular board meetings"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_KPSS_SUBJECTS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-kpss-subjects"), PhantomData),
    title: Prose(Cow::Borrowed("What the police school in Kosovo teaches")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("zannier-kpss-training"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("democratic policing"))),
            areas: List(Cow::Borrowed(&[
                Area::PoliceReform,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(411), last: Count(411) },
                    anchor: Some(Printed(Cow::Borrowed("practices and principles of democratic policing and human rights"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("human rights"))),
            areas: List(Cow::Borrowed(&[
                Area::HumanRights,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::HumanRights,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(411), last: Count(411) },
                    anchor: Some(Printed(Cow::Borrowed("democratic policing and human rights"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("modern techniques to deal with domestic violence"))),
            areas: List(Cow::Borrowed(&[
                Area::WomenInSecurity,
                Area::PoliceReform,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(411), last: Count(411) },
                    anchor: Some(Printed(Cow::Borrowed("modern techniques to deal with domestic violence"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("awareness in human trafficking"))),
            areas: List(Cow::Borrowed(&[
                Area::OrganisedCrime,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(411), last: Count(411) },
                    anchor: Some(Printed(Cow::Borrowed("awareness in human trafficking"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("community policing"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("community-policing"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::CommunityPolicing,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(411), last: Count(411) },
                    anchor: Some(Printed(Cow::Borrowed("and community policing. Many"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(411), last: Count(411) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(408),
            ])),
            anchor: Some(Printed(Cow::Borrowed("trains officers in the practices and principles of democratic policing"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_KYRGYZSTAN_CAUSES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-kyrgyzstan-causes"), PhantomData),
    title: Prose(Cow::Borrowed("What causes the tensions in border areas of Kyrgyzstan")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("zannier-kyrgyzstan-border-projects"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("use of land"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(433), last: Count(433) },
                    anchor: Some(Printed(Cow::Borrowed("the use of land, water"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("water"))),
            note: Some(Prose(Cow::Borrowed("its use"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(433), last: Count(433) },
                    anchor: Some(Printed(Cow::Borrowed("the use of land, water"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("disputes between residents and border guards"))),
            areas: List(Cow::Borrowed(&[
                Area::BorderManagement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(433), last: Count(433) },
                    anchor: Some(Printed(Cow::Borrowed("disputes between residents and border guards"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(433), last: Count(433) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("related to the use of land, water or disputes"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_KYRGYZSTAN_MEANS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-kyrgyzstan-means"), PhantomData),
    title: Prose(Cow::Borrowed("By which means tensions in border areas of Kyrgyzstan are prevented")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("zannier-kyrgyzstan-border-projects"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("mediation"))),
            areas: List(Cow::Borrowed(&[
                Area::ConflictPrevention,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(433), last: Count(433) },
                    anchor: Some(Printed(Cow::Borrowed("through mediation, dialogue and negotiation processes"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("dialogue"))),
            areas: List(Cow::Borrowed(&[
                Area::ConflictPrevention,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(433), last: Count(433) },
                    anchor: Some(Printed(Cow::Borrowed("through mediation, dialogue and negotiation processes"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("negotiation"))),
            areas: List(Cow::Borrowed(&[
                Area::ConflictPrevention,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(433), last: Count(433) },
                    anchor: Some(Printed(Cow::Borrowed("through mediation, dialogue and negotiation processes"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(433), last: Count(433) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("through mediation, dialogue and negotiation processes"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_REGIONAL_AREAS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-regional-areas"), PhantomData),
    title: Prose(Cow::Borrowed("Key areas of the regional initiatives that OSCE field operations support")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Activities, key: Cow::Borrowed("zannier-regional-initiatives"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(2),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("trans-border cooperation"))),
            areas: List(Cow::Borrowed(&[
                Area::BorderManagement,
                Area::RegionalCooperation,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(457), last: Count(457) },
                    anchor: Some(Printed(Cow::Borrowed("trans-border cooperation and human security"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("human security"))),
            note: Some(Prose(Cow::Borrowed("where refugees return"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("human-security"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::Displacement,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(457), last: Count(457) },
                    anchor: Some(Printed(Cow::Borrowed("human security (in the area of refugee return)"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(457), last: Count(457) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(453),
            ])),
            anchor: Some(Printed(Cow::Borrowed("regional initiatives in key areas"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_REGIONAL_CHALLENGES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-regional-challenges"), PhantomData),
    title: Prose(Cow::Borrowed("Security challenges in Europe that bear on whole regions")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("europe"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("trafficking"))),
            areas: List(Cow::Borrowed(&[
                Area::OrganisedCrime,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(455), last: Count(455) },
                    anchor: Some(Printed(Cow::Borrowed("trafficking, small arms proliferation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("small arms proliferation"))),
            areas: List(Cow::Borrowed(&[
                Area::SmallArms,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(455), last: Count(455) },
                    anchor: Some(Printed(Cow::Borrowed("small arms proliferation, organised crime"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("organised crime"))),
            areas: List(Cow::Borrowed(&[
                Area::OrganisedCrime,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(455), last: Count(455) },
                    anchor: Some(Printed(Cow::Borrowed("organised crime, etc."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(455), last: Count(455) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(453),
            ])),
            anchor: Some(Printed(Cow::Borrowed("e.g., trafficking, small arms proliferation, organised crime"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_RESTRICTIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-restrictions"), PhantomData),
    title: Prose(Cow::Borrowed("What limits direct support by outside actors")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("restrictive mandates"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(463), last: Count(463) },
                    anchor: Some(Printed(Cow::Borrowed("due to restrictive mandates, legislation"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("legislation"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(463), last: Count(463) },
                    anchor: Some(Printed(Cow::Borrowed("mandates, legislation or long-standing practices"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("long-standing practices of many support actors"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(463), last: Count(463) },
                    anchor: Some(Printed(Cow::Borrowed("long-standing practices of many support actors"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(463), last: Count(463) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(461),
            ])),
            anchor: Some(Printed(Cow::Borrowed("due to restrictive mandates, legislation or long-standing practices"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_RULE_OF_LAW_EXAMPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-rule-of-law-examples"), PhantomData),
    title: Prose(Cow::Borrowed("Examples of OSCE work for the rule of law")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("bullets")),
    count: Count(3),
    under: Some(Item {
        list: Id(Cow::Borrowed("zannier-examples"), PhantomData),
        position: Count(4),
        ..Item::EMPTY
    }),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(436), last: Count(436) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Rule of law:"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_SECURITY_DIMENSIONS: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-security-dimensions"), PhantomData),
    title: Prose(Cow::Borrowed("Dimensions of the OSCE's comprehensive concept of security")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("comprehensive-security"), scope: PhantomData },
    ])),
    kind: ListKind::Classification,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(4),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("politicomilitary"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(398), last: Count(398) },
                    anchor: Some(Printed(Cow::Borrowed("the politicomilitary, human, economic and environmental dimensions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("human"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(398), last: Count(398) },
                    anchor: Some(Printed(Cow::Borrowed("the politicomilitary, human, economic and environmental dimensions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("economic"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(398), last: Count(398) },
                    anchor: Some(Printed(Cow::Borrowed("the politicomilitary, human, economic and environmental dimensions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("environmental"))),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(398), last: Count(398) },
                    anchor: Some(Printed(Cow::Borrowed("the politicomilitary, human, economic and environmental dimensions"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(398), last: Count(398) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(377),
            ])),
            anchor: Some(Printed(Cow::Borrowed("politicomilitary, human, economic and environmental dimensions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_SSR_ISSUES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-ssr-issues"), PhantomData),
    title: Prose(Cow::Borrowed("Issues that reform includes, following the definition of the OECD")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Definitions, key: Cow::Borrowed("zannier-oecd-ssr"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(5),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("transparency"))),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("promoting transparency, the rule of law"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("the rule of law"))),
            record: Some(Ref { collection: Collection::Terms, key: Cow::Borrowed("rule-of-law"), scope: PhantomData }),
            areas: List(Cow::Borrowed(&[
                Area::RuleOfLaw,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::RuleOfLaw,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("transparency, the rule of law, accountability"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("accountability"))),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("the rule of law, accountability and public information"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(4),
            name: Some(Printed(Cow::Borrowed("public information on security issues"))),
            areas: List(Cow::Borrowed(&[
                Area::PublicOversight,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::Accountability,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("public information on security issues"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(5),
            name: Some(Printed(Cow::Borrowed("reinforcing legislative capacity for adequate democratic oversight"))),
            areas: List(Cow::Borrowed(&[
                Area::ParliamentaryOversight,
            ])),
            themes: List(Cow::Borrowed(&[
                Theme::DemocraticControl,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(428), last: Count(428) },
                    anchor: Some(Printed(Cow::Borrowed("reinforcing legislative capacity for adequate democratic oversight"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(428), last: Count(428) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(400),
                Count(422),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Accordingly, SSR includes issues such as promoting transparency"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_UN_AGENCIES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-un-agencies"), PhantomData),
    title: Prose(Cow::Borrowed("Examples of OSCE cooperation with UN agencies")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(467), last: Count(467) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(465),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the various UN agencies (UNHCR in Kyrgyzstan"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_UNDERSTANDING: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-understanding"), PhantomData),
    title: Prose(Cow::Borrowed("What has to be understood about the partner country")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Terms, key: Cow::Borrowed("security-sector-reform"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("prose")),
    count: Count(3),
    entries: List(Cow::Borrowed(&[
        Entry {
            position: Count(1),
            name: Some(Printed(Cow::Borrowed("political relationships among key actors"))),
            themes: List(Cow::Borrowed(&[
                Theme::PoliticalDialogue,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(463), last: Count(463) },
                    anchor: Some(Printed(Cow::Borrowed("political relationships among key actors"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(2),
            name: Some(Printed(Cow::Borrowed("how and why decisions are made"))),
            themes: List(Cow::Borrowed(&[
                Theme::Analysis,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(463), last: Count(463) },
                    anchor: Some(Printed(Cow::Borrowed("how and why decisions are made"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
        Entry {
            position: Count(3),
            name: Some(Printed(Cow::Borrowed("incentives and resistances to change"))),
            themes: List(Cow::Borrowed(&[
                Theme::Context,
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(463), last: Count(463) },
                    anchor: Some(Printed(Cow::Borrowed("incentives and resistances to change"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Entry::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(463), last: Count(463) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(461),
            ])),
            anchor: Some(Printed(Cow::Borrowed("profound understanding of the situation in the partner country"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

const ZANNIER_WORKING_PRINCIPLES: Enumeration = Enumeration {
    id: Id(Cow::Borrowed("zannier-working-principles"), PhantomData),
    title: Prose(Cow::Borrowed("Policy recommendations drawn from OSCE work, headed as tried and tested working principles")),
    by: List(Cow::Borrowed(&[
        Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
    ])),
    document: Some(Id(Cow::Borrowed("zannier-presentation-2006"), PhantomData)),
    about: List(Cow::Borrowed(&[
        Ref { collection: Collection::Approaches, key: Cow::Borrowed("osce-2006"), scope: PhantomData },
    ])),
    kind: ListKind::Items,
    labels: Printed(Cow::Borrowed("1-6")),
    count: Count(6),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(475), last: Count(475) },
            headings: List(Cow::Borrowed(&[
                Count(367),
                Count(473),
            ])),
            anchor: Some(Printed(Cow::Borrowed("I would set out the following policy recommendations"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
                FieldName(Cow::Borrowed("by")),
                FieldName(Cow::Borrowed("document")),
                FieldName(Cow::Borrowed("about")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(484), last: Count(484) },
            headings: List(Cow::Borrowed(&[
                Count(473),
            ])),
            anchor: Some(Printed(Cow::Borrowed("basic requirements for successful security cooperation"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("title")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Enumeration::EMPTY
};

pub(super) const TABLE: &[Enumeration] = &[
    BURIAN_DECISION_FORMS,
    BURIAN_POINTS,
    BURIAN_WASTED,
    HAENGGI_CONCLUSIONS,
    HAENGGI_CONTEXTS,
    HAENGGI_EXPLICIT_MANDATES,
    HAENGGI_KEY_FEATURES,
    HAENGGI_OBSTACLE_TO,
    HAENGGI_OTHER_POLICY_AREAS,
    HAENGGI_POLICY_FIELDS,
    HAENGGI_PREFERRED_ACTIVITIES,
    HAENGGI_SUPPORT_AREAS,
    HAENGGI_THREE_POINTS,
    HAENGGI_UN_POLICY_FIELDS,
    HAENGGI_UNSC_RELATED_FIELDS,
    KUBIS_CAUSES_OF_MISERY,
    KUBIS_CHALLENGES,
    KUBIS_COMPREHENSIVE_ASPECTS,
    KUBIS_CONCERNED_INSTITUTIONS,
    KUBIS_CONCERNED_OTHERS,
    KUBIS_CRIMES,
    KUBIS_ENABLING_ENVIRONMENT_FOR,
    KUBIS_EXPERIENCE_HOLDERS,
    KUBIS_FIELDS_OF_SUPPORT,
    KUBIS_HOLISTIC_APPROACH,
    KUBIS_INTERESTED_PLAYERS,
    KUBIS_KINDS_OF_DEVELOPMENT,
    KUBIS_OPEN_QUESTIONS,
    KUBIS_PEACEKEEPERS_ASSIST,
    KUBIS_POLICE_PURPOSES,
    KUBIS_SITUATIONS_DEALT_WITH,
    KUBIS_STATE_BUILDING_ABILITIES,
    KUBIS_UN_LACKS,
    LAW_CHALLENGES,
    LAW_CONTEXTS,
    LAW_EXAMPLES_BOTH,
    LAW_EXAMPLES_DEVELOPMENT,
    LAW_EXAMPLES_FIELD,
    LAW_EXAMPLES_GLOBAL,
    LAW_EXAMPLES_GOVERNANCE,
    LAW_EXAMPLES_NORMS,
    LAW_EXAMPLES_REGIONAL,
    LAW_EXAMPLES_SECURITY,
    LAW_EXAMPLES_SUB_REGIONAL,
    LAW_EXTERNAL_ACTORS,
    LAW_FIELD_ACTIVITIES,
    LAW_IMPLICATIONS,
    LAW_INSTRUMENTS,
    LAW_JOINED_UP_MINISTRIES,
    LAW_PERSPECTIVES,
    LAW_SCOPES,
    LAW_TABLE_2,
    LAW_TYPOLOGY,
    MAURING_BENCHMARKS,
    MAURING_BLUEPRINT_PARTS,
    MAURING_ISSR_COLLABORATORS,
    MAURING_ISSR_LESSON_TAKERS,
    MAURING_OUTREACH_MEANS,
    MAURING_RECOMMENDATIONS,
    MAURING_RESEARCH_PARTNERS,
    MAURING_SSR_USUAL_SUBJECTS,
    MAURING_UNDP_OUTPUTS,
    NATO_DCAF_BROADER_AREAS,
    NATO_DCAF_COOPERATION_AREAS,
    NATO_SOURCES,
    NIKWIGIZE_ARMED_FORCES,
    NIKWIGIZE_ASSOCIATED_INSTITUTIONS,
    NIKWIGIZE_CAPACITY_MEANS,
    NIKWIGIZE_CHALLENGES,
    NIKWIGIZE_CONSEQUENCES,
    NIKWIGIZE_CONTRIBUTES_TO,
    NIKWIGIZE_CORE_INSTITUTIONS,
    NIKWIGIZE_CRIMINAL_ACTIVITIES,
    NIKWIGIZE_ECOWAS_AREA_LIST,
    NIKWIGIZE_FINANCING_INSTITUTIONS,
    NIKWIGIZE_INSTITUTIONS_AND_TRUST,
    NIKWIGIZE_JUSTICE_INSTITUTIONS,
    NIKWIGIZE_MILITARY_REFORM,
    NIKWIGIZE_MODERNISATION_MEANS,
    NIKWIGIZE_NEW_AGENDA,
    NIKWIGIZE_OUTLINE,
    NIKWIGIZE_PARAMILITARY,
    NIKWIGIZE_PARTNERS,
    NIKWIGIZE_POVERTY_STRATEGIES,
    NIKWIGIZE_PUBLIC_ORDER,
    NIKWIGIZE_THREAT_FACTORS,
    NIKWIGIZE_WELL_BEING_MEANS,
    OV_AU_COMPONENTS,
    OV_AU_FUTURE_STEPS,
    OV_AU_INSTRUMENTS,
    OV_AU_PRINCIPLES,
    OV_CONTENTS,
    OV_ECOWAS_DOCUMENTS,
    OV_ECOWAS_PRINCIPLES,
    OV_EU_PRINCIPLES,
    OV_EU_STEPS,
    OV_NATO_DCB_SUPPORT,
    OV_NATO_PRINCIPLES,
    OV_NATO_SPECIALISED_AREAS,
    OV_NATO_TOOL_FOCUS,
    OV_NATO_TOOLS,
    OV_OSCE_ACTIVE_BODIES,
    OV_OSCE_AREAS,
    OV_OSCE_GUIDELINES_ASPECTS,
    OV_OSCE_PRINCIPLES,
    OV_UN_EFFORTS,
    OV_UN_FOUNDATIONS,
    OV_UN_PRINCIPLES,
    OV_UN_ROLES,
    PO_ACTORS,
    PO_ADDITIONAL_TASKS,
    PO_KEY_ISSUES,
    PO_NON_STATE_PROVIDERS,
    PO_SECURITY_SECTOR_INSTITUTION_TASKS,
    PO_SECURITY_SECTOR_PARTS,
    PO_UN_MISSION_PRIORITIES,
    PROGRAMME_AGENDA,
    SLAY_ALLIES,
    SLAY_COMMON_FEATURES,
    SLAY_CONFLICT_INCREASES,
    SLAY_CRITICAL_ACTORS,
    SLAY_DEEPER_CHANGES,
    SLAY_HEAVY_LIFTERS,
    SLAY_HUMAN_SECURITY_PARTS,
    SLAY_IMPLICATIONS,
    SLAY_KEY_CONCEPTS,
    SLAY_MORE_PRESSING,
    SLAY_RULES,
    SLAY_SHARED_CONCERN_ITEMS,
    SLAY_WAVE_SOUTHERN_EUROPE_EXAMPLES,
    SLAY_WAVES,
    SUMMARY_AGENCY_POLICIES,
    SUMMARY_APPROACH_GEOGRAPHY,
    SUMMARY_APPROACH_INSTRUMENTS,
    SUMMARY_APPROACH_PERSPECTIVES,
    SUMMARY_APPROACH_VARIATION,
    SUMMARY_CHOICE_COORDINATOR_OPTIONS,
    SUMMARY_CHOICE_LEAD_OPTIONS,
    SUMMARY_CHOICE_POLICY_AREAS,
    SUMMARY_CHOICE_REGION_OPTIONS,
    SUMMARY_CHOICE_SCOPE_OPTIONS,
    SUMMARY_CHOICES,
    SUMMARY_COMMON_CHALLENGES,
    SUMMARY_CONCEPT_FOCUS,
    SUMMARY_COORDINATOR_REASONS,
    SUMMARY_DELEGATE_KINDS,
    SUMMARY_ECOWAS_INSTRUMENTS,
    SUMMARY_ENCOURAGING_DEVELOPMENTS,
    SUMMARY_EPISTEMIC_COMMUNITIES,
    SUMMARY_EU_CHALLENGES,
    SUMMARY_FOUNDATIONS,
    SUMMARY_FRAMEWORK_IGOS,
    SUMMARY_ISSR_FOCUS,
    SUMMARY_LEAD_CANDIDATES,
    SUMMARY_LEARNING_THEMES,
    SUMMARY_MANAGEMENT_FIELDS,
    SUMMARY_OECD_KEY_ISSUES,
    SUMMARY_OPERATIONAL_ACTORS,
    SUMMARY_PAP_DIB_FOCUS,
    SUMMARY_PARTIAL_IGOS,
    SUMMARY_POINTS,
    SUMMARY_POLICY_AREAS,
    SUMMARY_POST_CONFLICT_FEATURES,
    SUMMARY_POST_CONFLICT_ISSUES,
    SUMMARY_REFORM_CONTEXTS,
    SUMMARY_TOPICS,
    SUMMARY_UNDP_CHALLENGES,
    SUMMARY_UNDP_DIMENSIONS,
    THOMPSON_CHALLENGES,
    THOMPSON_CPDC_DOCUMENTS,
    THOMPSON_CPDC_MEMBERS,
    THOMPSON_GOVERNMENT_INTERESTS,
    THOMPSON_GUIDELINES_POINTS,
    THOMPSON_IF_SSR_ADVICE,
    THOMPSON_IF_SSR_DONOR_HELP,
    THOMPSON_IF_SSR_PURPOSES,
    THOMPSON_KEY_ISSUES,
    THOMPSON_LINKED_FIELDS,
    THOMPSON_MAINSTREAMING,
    THOMPSON_NEXT_GENERATION,
    THOMPSON_NEXT_GENERATION_COHERENCE,
    THOMPSON_POST_CONFLICT,
    THOMPSON_SECURITY_SYSTEM,
    THOMPSON_SLIDES,
    THOMPSON_UN_BODIES,
    THOMPSON_WEB_LINKS,
    UKRAINE_BI_HANDBOOK_CONTENTS,
    UKRAINE_JWGDR_AREAS,
    UKRAINE_JWGDR_BODIES,
    UKRAINE_JWGDR_PROGRAMMES,
    UKRAINE_PUBLICATIONS,
    UKRAINE_REFERENCES,
    UKRAINE_TRUST_FUNDS,
    VALASEK_CLOSING_ADDRESSEE_OPTIONS,
    VALASEK_CLOSING_CATALOGUE_ACTIVITIES,
    VALASEK_CLOSING_CONCEPT_CONTENTS,
    VALASEK_CLOSING_ENVIRONMENTS,
    VALASEK_CLOSING_EU_SEPARATELY,
    VALASEK_CLOSING_EU_TOOL_FOR,
    VALASEK_CLOSING_IMPOSSIBLE_OTHERWISE,
    VALASEK_CLOSING_KEY_UN_ACTORS,
    VALASEK_CLOSING_POST_CONFLICT_SEQUENCE,
    VALASEK_CLOSING_QUESTIONS,
    VALASEK_OPENING_EXPERIENCE_MARKS,
    VALASEK_OPENING_FACTORS,
    VALASEK_OPENING_IMPEDED,
    VALASEK_OPENING_SLOVAK_DEMOCRACY_MARKS,
    VALASEK_OPENING_UN_AUTHORITY_IN,
    VALASEK_OPENING_UN_COOPERATES_WITH,
    VALASEK_OPENING_UN_INCORPORATES_SSR,
    ZANNIER_BORDER_EXAMPLES,
    ZANNIER_BORDER_TRAINING_SUBJECTS,
    ZANNIER_CAPABLE_FORCES,
    ZANNIER_CARDS_PLACES,
    ZANNIER_CODE_AREAS,
    ZANNIER_CODE_PRINCIPLES,
    ZANNIER_DDR_EXAMPLES,
    ZANNIER_DDR_RANGE,
    ZANNIER_DIVISION_OF_ROLES_PLACES,
    ZANNIER_EU_AREAS,
    ZANNIER_EXAMPLES,
    ZANNIER_GUIDANCE,
    ZANNIER_KOSOVO_MECHANISMS,
    ZANNIER_KPSS_SUBJECTS,
    ZANNIER_KYRGYZSTAN_CAUSES,
    ZANNIER_KYRGYZSTAN_MEANS,
    ZANNIER_REGIONAL_AREAS,
    ZANNIER_REGIONAL_CHALLENGES,
    ZANNIER_RESTRICTIONS,
    ZANNIER_RULE_OF_LAW_EXAMPLES,
    ZANNIER_SECURITY_DIMENSIONS,
    ZANNIER_SSR_ISSUES,
    ZANNIER_UN_AGENCIES,
    ZANNIER_UNDERSTANDING,
    ZANNIER_WORKING_PRINCIPLES,
];
