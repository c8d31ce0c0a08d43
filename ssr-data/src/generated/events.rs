// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "a table uses those that its records need")]

use alloc::borrow::Cow;
use core::marker::PhantomData;

use crate::*;

const AFRICA_SEMINAR_2007: Event = Event {
    id: Id(Cow::Borrowed("africa-seminar-2007"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("a seminar in Africa")),
    ])),
    kind: EventKind::Workshop,
    date: Some(Date(Cow::Borrowed("2007"))),
    status: Status::Proposed,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("africa"), PhantomData),
    ])),
    organisers: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(802), last: Count(803) },
            headings: List(Cow::Borrowed(&[
                Count(782),
            ])),
            anchor: Some(Printed(Cow::Borrowed("sub-regional organization in 2007"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("organisers")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BRATISLAVA_COFFEE_BREAK_1_2006: Event = Event {
    id: Id(Cow::Borrowed("bratislava-coffee-break-1-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Coffee Break")),
    ])),
    kind: EventKind::Break,
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    time: Some(Time(Cow::Borrowed("11:00/11:30"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-workshop-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1816), last: Count(1816) },
            headings: List(Cow::Borrowed(&[
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("11.00–11.30 *Coffee Break*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("time")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1797) },
            anchor: Some(Printed(Cow::Borrowed("7 July 2006, 09.00–18.00 Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BRATISLAVA_COFFEE_BREAK_2_2006: Event = Event {
    id: Id(Cow::Borrowed("bratislava-coffee-break-2-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Coffee Break")),
    ])),
    kind: EventKind::Break,
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    time: Some(Time(Cow::Borrowed("16:00/16:30"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-workshop-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1835), last: Count(1835) },
            headings: List(Cow::Borrowed(&[
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("16.00–16.30 *Coffee Break*"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("time")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1797) },
            anchor: Some(Printed(Cow::Borrowed("7 July 2006, 09.00–18.00 Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BRATISLAVA_CONCLUSIONS_2006: Event = Event {
    id: Id(Cow::Borrowed("bratislava-conclusions-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Conclusions")),
    ])),
    kind: EventKind::Session,
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    time: Some(Time(Cow::Borrowed("17:30/18:00"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava"), PhantomData),
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("theodor-winkler"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1845), last: Count(1845) },
                    headings: List(Cow::Borrowed(&[
                        Count(1843),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Theodor H. Winkler, DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("marcel-pesko"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1846), last: Count(1846) },
                    headings: List(Cow::Borrowed(&[
                        Count(1843),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Marcel Pesko, Director"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-workshop-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1843), last: Count(1843) },
            headings: List(Cow::Borrowed(&[
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("17.30-18.00 Conclusions"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("time")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1797) },
            anchor: Some(Printed(Cow::Borrowed("7 July 2006, 09.00–18.00 Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BRATISLAVA_CONFERENCE_2006_07_06: Event = Event {
    id: Id(Cow::Borrowed("bratislava-conference-2006-07-06"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("the conference yesterday evening")),
    ])),
    kind: EventKind::Conference,
    date: Some(Date(Cow::Borrowed("2006-07-06"))),
    status: Status::Done,
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
            role: ParticipantRole::Participant,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(152), last: Count(152) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("As he indicated at the conference yesterday evening"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(152), last: Count(152) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("at the conference yesterday evening"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("date")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("yesterday evening, said on 7 July 2006"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BRATISLAVA_LUNCH_2006: Event = Event {
    id: Id(Cow::Borrowed("bratislava-lunch-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Buffet-Lunch")),
    ])),
    kind: EventKind::Break,
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    time: Some(Time(Cow::Borrowed("13:00/14:30"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-workshop-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1825), last: Count(1825) },
            headings: List(Cow::Borrowed(&[
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("13.00–14.30 Buffet-Lunch"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("time")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1797) },
            anchor: Some(Printed(Cow::Borrowed("7 July 2006, 09.00–18.00 Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BRATISLAVA_OPENING_2006: Event = Event {
    id: Id(Cow::Borrowed("bratislava-opening-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Opening Remarks")),
    ])),
    kind: EventKind::Session,
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    time: Some(Time(Cow::Borrowed("09:00/09:45"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava"), PhantomData),
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("marcel-pesko"), scope: PhantomData },
            role: ParticipantRole::Chair,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1805), last: Count(1805) },
                    headings: List(Cow::Borrowed(&[
                        Count(1803),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Chair: Marcel Peško"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1806), last: Count(1806) },
                    headings: List(Cow::Borrowed(&[
                        Count(1803),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Ján Kubiš, Minister"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            on_behalf_of: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mod"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1807), last: Count(1807) },
                    headings: List(Cow::Borrowed(&[
                        Count(1803),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("on behalf of the Minister of Defence"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(152), last: Count(152) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("on behalf of the Ministry of Defence of the Slovak Republic"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("on_behalf_of")),
                    ])),
                    ..Evidence::EMPTY
                },
            ])),
        },
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData),
        Id(Cow::Borrowed("valasek-opening-statement-2006"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-workshop-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1803), last: Count(1803) },
            headings: List(Cow::Borrowed(&[
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("09.00-09.45 Opening Remarks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("time")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1797) },
            anchor: Some(Printed(Cow::Borrowed("7 July 2006, 09.00–18.00 Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(108), last: Count(108) },
            headings: List(Cow::Borrowed(&[
                Count(110),
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("INTRODUCTORY STATEMENTS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("the two statements are those of the speakers named in the programme"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BRATISLAVA_REGISTRATION_2006: Event = Event {
    id: Id(Cow::Borrowed("bratislava-registration-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Registration and Coffee")),
    ])),
    kind: EventKind::Break,
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    time: Some(Time(Cow::Borrowed("08:30/09:00"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-workshop-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1801), last: Count(1801) },
            headings: List(Cow::Borrowed(&[
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("08.30-09.00 Registration and Coffee"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("time")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1797) },
            anchor: Some(Printed(Cow::Borrowed("7 July 2006, 09.00–18.00 Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BRATISLAVA_SESSION_1_2006: Event = Event {
    id: Id(Cow::Borrowed("bratislava-session-1-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("International Approaches to Security Sector Reform")),
        Printed(Cow::Borrowed("Session 1")),
    ])),
    kind: EventKind::Session,
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    time: Some(Time(Cow::Borrowed("09:45/11:00"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava"), PhantomData),
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("theodor-winkler"), scope: PhantomData },
            role: ParticipantRole::Chair,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1811), last: Count(1811) },
                    headings: List(Cow::Borrowed(&[
                        Count(1809),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Chair: Theodor H. Winkler"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("david-law"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1812), last: Count(1812) },
                    headings: List(Cow::Borrowed(&[
                        Count(1809),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("David Law, Senior Fellow"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("graham-thompson"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1813), last: Count(1813) },
                    headings: List(Cow::Borrowed(&[
                        Count(1809),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Graham Thomson, Head"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("christophe-deherre"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1814), last: Count(1814) },
                    headings: List(Cow::Borrowed(&[
                        Count(1809),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Christophe Deherre, Civ-Mil Cell"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-workshop-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1809), last: Count(1809) },
            headings: List(Cow::Borrowed(&[
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("09.45-11.00 Session 1: International Approaches"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("time")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1797) },
            anchor: Some(Printed(Cow::Borrowed("7 July 2006, 09.00–18.00 Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BRATISLAVA_SESSION_2_2006: Event = Event {
    id: Id(Cow::Borrowed("bratislava-session-2-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Approaches to SSR: Conceptual Considerations")),
        Printed(Cow::Borrowed("Session 2")),
    ])),
    kind: EventKind::Session,
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    time: Some(Time(Cow::Borrowed("11:30/13:00"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava"), PhantomData),
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("peter-burian"), scope: PhantomData },
            role: ParticipantRole::Chair,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1820), last: Count(1820) },
                    headings: List(Cow::Borrowed(&[
                        Count(1818),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Chair: Peter Burian"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1821), last: Count(1821) },
                    headings: List(Cow::Borrowed(&[
                        Count(1818),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Heiner Hänggi, Assistant Director"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("david-harland"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1822), last: Count(1822) },
                    headings: List(Cow::Borrowed(&[
                        Count(1818),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("David Harland, Director"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("kelvin-ong"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1823), last: Count(1823) },
                    headings: List(Cow::Borrowed(&[
                        Count(1818),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("**Kelvin Ong,** JSSR Team Leader"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-workshop-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1818), last: Count(1818) },
            headings: List(Cow::Borrowed(&[
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("11.30-13.00 Session 2: UN Approaches to SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("time")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1797) },
            anchor: Some(Printed(Cow::Borrowed("7 July 2006, 09.00–18.00 Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BRATISLAVA_SESSION_3_2006: Event = Event {
    id: Id(Cow::Borrowed("bratislava-session-3-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Approaches to SSR: Lessons Learned from the Field")),
        Printed(Cow::Borrowed("Session 3")),
    ])),
    kind: EventKind::Session,
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    time: Some(Time(Cow::Borrowed("14:30/16:00"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava"), PhantomData),
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
            role: ParticipantRole::Chair,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1829), last: Count(1829) },
                    headings: List(Cow::Borrowed(&[
                        Count(1827),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("*Chair:* **Ben Slay,**"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1830), last: Count(1830) },
                    headings: List(Cow::Borrowed(&[
                        Count(1827),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Frode Mauring, UNDP"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("susan-pond"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1831), last: Count(1831) },
                    headings: List(Cow::Borrowed(&[
                        Count(1827),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Susan Pond, Head"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1832), last: Count(1832) },
                    headings: List(Cow::Borrowed(&[
                        Count(1827),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Lamberto Zannier, Director"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1833), last: Count(1833) },
                    headings: List(Cow::Borrowed(&[
                        Count(1827),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("André Nikwigize, UNOWA"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-workshop-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1827), last: Count(1827) },
            headings: List(Cow::Borrowed(&[
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("14.30–16.00 Session 3: Approaches to SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("time")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1797) },
            anchor: Some(Printed(Cow::Borrowed("7 July 2006, 09.00–18.00 Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BRATISLAVA_SESSION_4_2006: Event = Event {
    id: Id(Cow::Borrowed("bratislava-session-4-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Developing a UN SSR Concept - What Role for the UNSC?")),
        Printed(Cow::Borrowed("Session 4")),
    ])),
    kind: EventKind::Session,
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    time: Some(Time(Cow::Borrowed("16:30/17:30"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava"), PhantomData),
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("tomas-valasek"), scope: PhantomData },
            role: ParticipantRole::Chair,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1839), last: Count(1839) },
                    headings: List(Cow::Borrowed(&[
                        Count(1837),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Chair: Tomáš Valášek"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("adedeji-ebo"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1840), last: Count(1840) },
                    headings: List(Cow::Borrowed(&[
                        Count(1837),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Adedeji Ebo, Senior Fellow"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("theodor-winkler"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1841), last: Count(1841) },
                    headings: List(Cow::Borrowed(&[
                        Count(1809),
                        Count(1837),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Sessions Chairs' Comments and Remarks"))),
                    inferred: Some(Prose(Cow::Borrowed("the chairs of sessions 1 to 3 by the programme"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("peter-burian"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1841), last: Count(1841) },
                    headings: List(Cow::Borrowed(&[
                        Count(1818),
                        Count(1837),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Sessions Chairs' Comments and Remarks"))),
                    inferred: Some(Prose(Cow::Borrowed("the chairs of sessions 1 to 3 by the programme"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1841), last: Count(1841) },
                    headings: List(Cow::Borrowed(&[
                        Count(1827),
                        Count(1837),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Sessions Chairs' Comments and Remarks"))),
                    inferred: Some(Prose(Cow::Borrowed("the chairs of sessions 1 to 3 by the programme"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Hear comments and remarks by those who chaired the sessions.")),
    ])),
    part_of: Some(Id(Cow::Borrowed("bratislava-workshop-2006"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1837), last: Count(1837) },
            headings: List(Cow::Borrowed(&[
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("16.30-17.30 Session 4: Developing a UN SSR Concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("time")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1797) },
            anchor: Some(Printed(Cow::Borrowed("7 July 2006, 09.00–18.00 Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1841), last: Count(1841) },
            headings: List(Cow::Borrowed(&[
                Count(1837),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Sessions Chairs' Comments and Remarks"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BRATISLAVA_WORKSHOP_2006: Event = Event {
    id: Id(Cow::Borrowed("bratislava-workshop-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Expert Workshop on Developing a Security Sector Reform (SSR) Concept for the United Nations")),
        Printed(Cow::Borrowed("Expert Workshop")),
    ])),
    kind: EventKind::Workshop,
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    time: Some(Time(Cow::Borrowed("09:00/18:00"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava"), PhantomData),
    ])),
    organisers: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mfa"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-mod"), scope: PhantomData },
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
            role: ParticipantRole::Supporter,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("with the support of the Geneva Centre"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(116), last: Count(116) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("made this workshop possible"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(562), last: Count(562) },
                    anchor: Some(Printed(Cow::Borrowed("sponsored by the Government of Slovakia and the Geneva Centre"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("jan-kubis"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            on_behalf_of: List(Cow::Borrowed(&[
                Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(85), last: Count(85) },
                    anchor: Some(Printed(Cow::Borrowed("the keynote speech by the Slovak Minister of Foreign Affairs"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(17), last: Count(17) },
                    headings: List(Cow::Borrowed(&[
                        Count(13),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Ján Kubiš, Minister of Foreign Affairs"))),
                    supports: List(Cow::Borrowed(&[
                        FieldName(Cow::Borrowed("who")),
                    ])),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Participant {
            who: Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
            role: ParticipantRole::Absent,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(152), last: Count(152) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("the Defence Minister is not with us today"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("lamberto-zannier"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            on_behalf_of: List(Cow::Borrowed(&[
                Ref { collection: Collection::Organisations, key: Cow::Borrowed("osce-cpc"), scope: PhantomData },
            ])),
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(371), last: Count(371) },
                    headings: List(Cow::Borrowed(&[
                        Count(367),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("address its participants on behalf of the OSCE Conflict Prevention Centre"))),
                    ..Evidence::EMPTY
                },
            ])),
        },
        Participant {
            who: Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
            role: ParticipantRole::Supporter,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(562), last: Count(562) },
                    anchor: Some(Printed(Cow::Borrowed("sponsored by the Government of Slovakia"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("kathleen-cravero"), scope: PhantomData },
            role: ParticipantRole::Absent,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(564), last: Count(564) },
                    anchor: Some(Printed(Cow::Borrowed("her inability to participate in this very important meeting"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("heiner-haenggi"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(490), last: Count(490) },
                    anchor: Some(Printed(Cow::Borrowed("Heiner Hänggi DCAF"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("ben-slay"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(562), last: Count(562) },
                    headings: List(Cow::Borrowed(&[
                        Count(558),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("pleasure for me to participate"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("frode-mauring"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(626), last: Count(626) },
                    headings: List(Cow::Borrowed(&[
                        Count(622),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("I have been asked to speak to you today"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("andre-nikwigize"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(656), last: Count(656) },
                    anchor: Some(Printed(Cow::Borrowed("André Nikwigize UNOWA"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Start a wide discussion of the part that security sector reform plays in the UN system.")),
        Prose(Cow::Borrowed("Make the subject better understood.")),
        Prose(Cow::Borrowed("Look at ways to arrive at a UN policy framework for security sector reform.")),
        Prose(Cow::Borrowed("Make use of what other intergovernmental organisations have learned, where it fits.")),
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("bratislava-proceedings-2006"), PhantomData),
        Id(Cow::Borrowed("dcaf-igo-paper-2006"), PhantomData),
        Id(Cow::Borrowed("dcaf-un-paper-2006"), PhantomData),
        Id(Cow::Borrowed("kubis-opening-statement-2006"), PhantomData),
        Id(Cow::Borrowed("valasek-opening-statement-2006"), PhantomData),
        Id(Cow::Borrowed("valasek-concluding-remarks-2006"), PhantomData),
        Id(Cow::Borrowed("burian-concluding-remarks-2006"), PhantomData),
        Id(Cow::Borrowed("bratislava-programme-2006"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("Expert Workshop held in Bratislava, Slovakia on 7 July 2006"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("organised an expert workshop in Bratislava on 7 July 2006"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisers")),
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("to launch a broad discussion on the role of SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("in order to increase understanding of the issue as such"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("explore options for developing a UN policy framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("experience of other intergovernmental organisations wherever applicable"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(55), last: Count(55) },
            anchor: Some(Printed(Cow::Borrowed("prepared by DCAF for the workshop"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(69), last: Count(69) },
            anchor: Some(Printed(Cow::Borrowed("prepared by DCAF for the workshop"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("Proceedings of the Expert Workshop"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1793), last: Count(1795) },
            anchor: Some(Printed(Cow::Borrowed("Developing a Security Sector Reform (SSR) Concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1797) },
            anchor: Some(Printed(Cow::Borrowed("Friday, 7 July 2006, 09.00–18.00"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("time")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(110), last: Count(110) },
            headings: List(Cow::Borrowed(&[
                Count(108),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Ján Kubiš"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("the speech was held at the workshop"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(146), last: Count(146) },
            headings: List(Cow::Borrowed(&[
                Count(108),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Tomáš Valášek"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("the speech was held at the workshop"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(746), last: Count(746) },
            headings: List(Cow::Borrowed(&[
                Count(744),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Tomáš Valášek"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("the speech was held at the workshop"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(782), last: Count(782) },
            headings: List(Cow::Borrowed(&[
                Count(744),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Ambassador Peter Burian"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("the speech was held at the workshop"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1797), last: Count(1799) },
            headings: List(Cow::Borrowed(&[
                Count(1799),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Bratislava, Slovakia"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("the programme of the workshop"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("Proceedings of the Expert Workshop held in Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(9), last: Count(9) },
            anchor: Some(Printed(Cow::Borrowed("Proceedings of the Expert Workshop held in Bratislava"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("date")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const BUDAPEST_SUMMIT_1994: Event = Event {
    id: Id(Cow::Borrowed("budapest-summit-1994"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Budapest Summit")),
    ])),
    kind: EventKind::Conference,
    date: Some(Date(Cow::Borrowed("1994"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("budapest"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1488), last: Count(1488) },
            anchor: Some(Printed(Cow::Borrowed("at the Budapest Summit in 1994"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("date")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1488), last: Count(1488) },
            anchor: Some(Printed(Cow::Borrowed("the Budapest Summit"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The name gives the city."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const DAKAR_SSR_WORKSHOP_2004: Event = Event {
    id: Id(Cow::Borrowed("dakar-ssr-workshop-2004"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("workshop in Dakar")),
    ])),
    kind: EventKind::Workshop,
    date: Some(Date(Cow::Borrowed("2004"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dakar"), PhantomData),
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            role: ParticipantRole::Participant,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1331), last: Count(1331) },
                    anchor: Some(Printed(Cow::Borrowed("the ECOWAS participated in a workshop"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Proposals for SSR projects for countries of West Africa.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1331), last: Count(1331) },
            anchor: Some(Printed(Cow::Borrowed("workshop in Dakar"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1331), last: Count(1331) },
            anchor: Some(Printed(Cow::Borrowed("In 2004, the ECOWAS"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1331), last: Count(1331) },
            anchor: Some(Printed(Cow::Borrowed("developed project proposals on SSR"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const EU_GENERAL_AFFAIRS_COUNCIL_2006_06_12: Event = Event {
    id: Id(Cow::Borrowed("eu-general-affairs-council-2006-06-12"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Meeting of the General Affairs Council")),
    ])),
    kind: EventKind::Meeting,
    date: Some(Date(Cow::Borrowed("2006-06-12"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("luxembourg"), PhantomData),
    ])),
    organisers: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("eu-general-affairs-council"), scope: PhantomData },
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("eu-council-conclusions-ssr-2006"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1406), last: Count(1406) },
            anchor: Some(Printed(Cow::Borrowed("Meeting of the General Affairs Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("organisers")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1406), last: Count(1406) },
            anchor: Some(Printed(Cow::Borrowed("Luxembourg, 12 June 2006"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1406), last: Count(1406) },
            anchor: Some(Printed(Cow::Borrowed("Council Conclusions on a Policy Framework"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const KYRGYZSTAN_MARCH_2005_EVENTS: Event = Event {
    id: Id(Cow::Borrowed("kyrgyzstan-march-2005-events"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("March 2005 events")),
    ])),
    kind: EventKind::Milestone,
    date: Some(Date(Cow::Borrowed("2005-03"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kyrgyzstan"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(440), last: Count(440) },
            anchor: Some(Printed(Cow::Borrowed("since the March 2005 events"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(440), last: Count(440) },
            anchor: Some(Printed(Cow::Borrowed("in Kyrgyzstan since the March 2005 events"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const LJUBLJANA_MINISTERIAL_COUNCIL_2005: Event = Event {
    id: Id(Cow::Borrowed("ljubljana-ministerial-council-2005"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ljubljana Ministerial Council")),
    ])),
    kind: EventKind::Meeting,
    date: Some(Date(Cow::Borrowed("2005-12"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ljubljana"), PhantomData),
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("osce-border-concept-2005"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(375), last: Count(375) },
            anchor: Some(Printed(Cow::Borrowed("at the Ljubljana Ministerial Council last December"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(375), last: Count(375) },
            anchor: Some(Printed(Cow::Borrowed("Ljubljana Ministerial Council last December"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("places")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("'Last December', said in July 2006; the name gives the city."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(375), last: Count(375) },
            anchor: Some(Printed(Cow::Borrowed("The decision on an OSCE common Concept for Border Security"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const NEW_YORK_ROUNDTABLES_2006: Event = Event {
    id: Id(Cow::Borrowed("new-york-roundtables-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("series of roundtables on SSR in New York")),
        Printed(Cow::Borrowed("series of roundtables in New York")),
    ])),
    kind: EventKind::Roundtable,
    date: Some(Date(Cow::Borrowed("2006/2007"))),
    status: Status::Planned,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("new-york"), PhantomData),
    ])),
    organisers: List(Cow::Borrowed(&[
        Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Discuss single aspects of security sector reform.")),
        Prose(Cow::Borrowed("Prepare enough background material for the Council to meet at the level of ministers.")),
        Prose(Cow::Borrowed("Hear what the members of the UN think.")),
        Prose(Cow::Borrowed("Find ways to agree on dealing with reform in the Security Council.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(138), last: Count(138) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a series of roundtables in New York"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("organisers")),
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(800), last: Count(800) },
            headings: List(Cow::Borrowed(&[
                Count(782),
            ])),
            anchor: Some(Printed(Cow::Borrowed("series of roundtables on SSR in New York"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("organisers")),
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(138), last: Count(138) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Following this workshop, after summer recess"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("after the summer recess of 2006 and before the presidency of 2007"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const OHRID_REGIONAL_CONFERENCE_2003: Event = Event {
    id: Id(Cow::Borrowed("ohrid-regional-conference-2003"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Ohrid Regional Conference on Border Security and Management")),
    ])),
    kind: EventKind::Conference,
    date: Some(Date(Cow::Borrowed("2003-05"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ohrid"), PhantomData),
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ohrid-common-platform-2003"), PhantomData),
        Id(Cow::Borrowed("ohrid-way-forward-2003"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1558), last: Count(1558) },
            anchor: Some(Printed(Cow::Borrowed("the Ohrid Regional Conference on Border Security and Management"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1560), last: Count(1560) },
            anchor: Some(Printed(Cow::Borrowed("The Way Forward Document"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1558), last: Count(1558) },
            anchor: Some(Printed(Cow::Borrowed("May 2003"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The month is printed after the title of a document of the conference."))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1558), last: Count(1558) },
            anchor: Some(Printed(Cow::Borrowed("Ohrid Regional Conference"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The name gives the city."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const SLOVAKIA_OFFICER_GRADUATION_2006: Event = Event {
    id: Id(Cow::Borrowed("slovakia-officer-graduation-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("graduation ceremony")),
    ])),
    kind: EventKind::Milestone,
    date: Some(Date(Cow::Borrowed("2006-07-07"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("liptovsky-mikulas"), PhantomData),
    ])),
    organisers: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-military-academies"), scope: PhantomData },
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::Organisations, key: Cow::Borrowed("slovakia-defence-minister"), scope: PhantomData },
            role: ParticipantRole::Chair,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(152), last: Count(152) },
                    headings: List(Cow::Borrowed(&[
                        Count(146),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("he is personally chairing the ceremonies"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(152), last: Count(152) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("The graduation ceremony is therefore an important step"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("date")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("today, said on 7 July 2006"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(152), last: Count(152) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("both located in Liptovský Mikuláš"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("organisers")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const SLOVAKIA_POLITICAL_CHANGE_2006: Event = Event {
    id: Id(Cow::Borrowed("slovakia-political-change-2006"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("peaceful political change")),
    ])),
    kind: EventKind::Milestone,
    date: Some(Date(Cow::Borrowed("2006-07~"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("slovakia"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(162), last: Count(162) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the last round of which"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("date")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("a few days before 7 July 2006"))),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(162), last: Count(162) },
            headings: List(Cow::Borrowed(&[
                Count(146),
            ])),
            anchor: Some(Printed(Cow::Borrowed("occurred only a few days ago"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("date")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("a few days before 7 July 2006; the change is that of Slovakia"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const SUDAN_DONORS_CONFERENCE_2005: Event = Event {
    id: Id(Cow::Borrowed("sudan-donors-conference-2005"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Sudan Donors' Conference")),
    ])),
    kind: EventKind::Conference,
    date: Some(Date(Cow::Borrowed("2005-04-11"))),
    status: Status::Done,
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-secretary-general"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(954), last: Count(954) },
                    headings: List(Cow::Borrowed(&[
                        Count(950),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Secretary-General's statement to the Sudan Donors' Conference"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("sg-statement-sudan-donors-2005"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(954), last: Count(954) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("statement to the Sudan Donors' Conference"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(954), last: Count(954) },
            headings: List(Cow::Borrowed(&[
                Count(950),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Donors' Conference\" (11 April 2005)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("The date printed is that of the press release on the statement made there."))),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const UKRAINE_SECURITY_GOVERNANCE_CONFERENCE_1_2016: Event = Event {
    id: Id(Cow::Borrowed("ukraine-security-governance-conference-1-2016"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Conference 1: Ukraine’s Security Governance – Challenges, Status and Needs")),
        Printed(Cow::Borrowed("Conference on Ukraine’s Security Governance challenges, status and needs")),
    ])),
    kind: EventKind::Conference,
    date: Some(Date(Cow::Borrowed("2016-01-21/2016-01-22"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("kyiv"), PhantomData),
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::Organisations, key: Cow::Borrowed("razumkov-centre"), scope: PhantomData },
            role: ParticipantRole::Supporter,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
                    lines: Lines { first: Count(49), last: Count(49) },
                    headings: List(Cow::Borrowed(&[
                        Count(47),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("held in Kyiv in cooperation with the Razumkov Centre"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Take up the challenges of Ukraine's security governance.")),
        Prose(Cow::Borrowed("Take up the status of Ukraine's security governance.")),
        Prose(Cow::Borrowed("Take up the needs of Ukraine's security governance.")),
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine-security-governance-conference-1"), PhantomData),
    ])),
    part_of: Some(Id(Cow::Borrowed("ukraine-security-governance-conferences"), PhantomData)),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(47), last: Count(47) },
            anchor: Some(Printed(Cow::Borrowed("Ukraine’s Security Governance – Challenges, Status and Needs"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("aims")),
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            headings: List(Cow::Borrowed(&[
                Count(47),
            ])),
            anchor: Some(Printed(Cow::Borrowed("On the 21 and 22 of January 2016"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            headings: List(Cow::Borrowed(&[
                Count(47),
            ])),
            anchor: Some(Printed(Cow::Borrowed("a Conference on Ukraine’s Security Governance challenges"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            headings: List(Cow::Borrowed(&[
                Count(47),
            ])),
            anchor: Some(Printed(Cow::Borrowed("was held in Kyiv"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            headings: List(Cow::Borrowed(&[
                Count(47),
            ])),
            anchor: Some(Printed(Cow::Borrowed("the first conference out of the series of four"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("part_of")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const UKRAINE_SECURITY_GOVERNANCE_CONFERENCES: Event = Event {
    id: Id(Cow::Borrowed("ukraine-security-governance-conferences"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("series of four")),
    ])),
    kind: EventKind::Conference,
    status: Status::Ongoing,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("ukraine"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("governance-page-2023"), PhantomData),
            lines: Lines { first: Count(49), last: Count(49) },
            headings: List(Cow::Borrowed(&[
                Count(47),
            ])),
            anchor: Some(Printed(Cow::Borrowed("out of the series of four that will be held in Ukraine"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const UN_MILLENNIUM_SUMMIT_2000: Event = Event {
    id: Id(Cow::Borrowed("un-millennium-summit-2000"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("UN Millennium Summit")),
        Printed(Cow::Borrowed("Millenium Summit")),
    ])),
    kind: EventKind::Conference,
    date: Some(Date(Cow::Borrowed("2000"))),
    status: Status::Done,
    organisers: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un"), scope: PhantomData },
            role: ParticipantRole::Participant,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(879), last: Count(879) },
                    anchor: Some(Printed(Cow::Borrowed("in 2000, member states adopted"))),
                    inferred: Some(Prose(Cow::Borrowed("The member states of the UN met at the summit."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("millennium-development-goals"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(879), last: Count(879) },
            anchor: Some(Printed(Cow::Borrowed("At their Millenium Summit in 2000"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(879), last: Count(879) },
            anchor: Some(Printed(Cow::Borrowed("Millenium Summit in 2000, member states adopted"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1015), last: Count(1015) },
            anchor: Some(Printed(Cow::Borrowed("the UN Millennium Summit in 2000"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1015), last: Count(1015) },
            anchor: Some(Printed(Cow::Borrowed("UN Millennium Summit in 2000"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1015), last: Count(1015) },
            anchor: Some(Printed(Cow::Borrowed("adopted at the UN Millennium Summit"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisers")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const UN_WORLD_SUMMIT_2005: Event = Event {
    id: Id(Cow::Borrowed("un-world-summit-2005"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("last year's summit in New York")),
    ])),
    kind: EventKind::Conference,
    date: Some(Date(Cow::Borrowed("2005"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("new-york"), PhantomData),
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("un-world-summit-outcome-2005"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(142), last: Count(142) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("last year's summit in New York"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("documents")),
                FieldName(Cow::Borrowed("date")),
            ])),
            inferred: Some(Prose(Cow::Borrowed("last year, said on 7 July 2006"))),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const UNDP_DCAF_PARLIAMENTARY_ROUNDTABLE_2005: Event = Event {
    id: Id(Cow::Borrowed("undp-dcaf-parliamentary-roundtable-2005"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("parliamentary roundtable on security sector oversight")),
    ])),
    kind: EventKind::Roundtable,
    date: Some(Date(Cow::Borrowed("2005-10"))),
    status: Status::Done,
    organisers: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("undp-bratislava-centre"), scope: PhantomData },
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("dcaf"), scope: PhantomData },
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1113), last: Count(1113) },
            anchor: Some(Printed(Cow::Borrowed("a parliamentary roundtable on security sector oversight"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1113), last: Count(1113) },
            anchor: Some(Printed(Cow::Borrowed("In October 2005 the UNDP Regional Centre"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("organisers")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1113), last: Count(1113) },
            anchor: Some(Printed(Cow::Borrowed("in collaboration with DCAF"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisers")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const UNOWA_SSR_CONFERENCE_2004: Event = Event {
    id: Id(Cow::Borrowed("unowa-ssr-conference-2004"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Sector Reform, Conflict Prevention and Peacebuilding in West Africa")),
    ])),
    kind: EventKind::Conference,
    date: Some(Date(Cow::Borrowed("2004-11-22/2004-11-23"))),
    status: Status::Done,
    organisers: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("unowa"), scope: PhantomData },
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::Organisations, key: Cow::Borrowed("unowa"), scope: PhantomData },
            role: ParticipantRole::Convener,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(81), last: Count(81) },
                    anchor: Some(Printed(Cow::Borrowed("which was convened by UNOWA"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("A debate in the region on reforming the security sector.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(81), last: Count(81) },
            anchor: Some(Printed(Cow::Borrowed("\"Security Sector Reform, Conflict Prevention and Peacebuilding in West Africa\""))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(81), last: Count(81) },
            anchor: Some(Printed(Cow::Borrowed("convened by UNOWA on 22-23 November 2004"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("organisers")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(81), last: Count(81) },
            anchor: Some(Printed(Cow::Borrowed("a regional debate among key stakeholders"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const UNSC_MEETING_2005_10_20: Event = Event {
    id: Id(Cow::Borrowed("unsc-meeting-2005-10-20"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Security Council Opening Meeting")),
    ])),
    kind: EventKind::Meeting,
    date: Some(Date(Cow::Borrowed("2005-10-20"))),
    status: Status::Done,
    organisers: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-dpa"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(1008), last: Count(1008) },
                    headings: List(Cow::Borrowed(&[
                        Count(997),
                        Count(1005),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Briefing by the Under-Secretary-General"))),
                    inferred: Some(Prose(Cow::Borrowed("The Under-Secretary-General of the department; no name is printed."))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("dpa-briefing-2005"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(1008), last: Count(1008) },
            headings: List(Cow::Borrowed(&[
                Count(997),
                Count(1005),
            ])),
            anchor: Some(Printed(Cow::Borrowed("Security Council Opening Meeting"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("organisers")),
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
            anchor: Some(Printed(Cow::Borrowed("Opening Meeting, 20 October 2005"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
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
            anchor: Some(Printed(Cow::Borrowed("Briefing by the Under-Secretary-General"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const UNSC_MINISTERIAL_MEETING_2007: Event = Event {
    id: Id(Cow::Borrowed("unsc-ministerial-meeting-2007"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("ministerial meeting of the Security Council")),
        Printed(Cow::Borrowed("ministerial meeting of the UN Security Council on this topic")),
    ])),
    kind: EventKind::Meeting,
    date: Some(Date(Cow::Borrowed("2007-02/2007-03"))),
    status: Status::Planned,
    organisers: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::Places, key: Cow::Borrowed("slovakia"), scope: PhantomData },
            role: ParticipantRole::Chair,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(41), last: Count(41) },
                    anchor: Some(Printed(Cow::Borrowed("in the course of Slovakia's presidency in early 2007"))),
                    ..Evidence::EMPTY
                },
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(138), last: Count(138) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("in course of our presidency"))),
                    inferred: Some(Prose(Cow::Borrowed("the presidency chairs the meetings of the Council"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
        Participant {
            who: Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
            role: ParticipantRole::Participant,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(138), last: Count(138) },
                    headings: List(Cow::Borrowed(&[
                        Count(110),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("ministerial meeting of the UN Security Council"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Take up the UN's approach to security sector reform.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(41), last: Count(41) },
            anchor: Some(Printed(Cow::Borrowed("the ministerial meeting of the Security Council on this topic"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("organisers")),
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(138), last: Count(138) },
            headings: List(Cow::Borrowed(&[
                Count(110),
            ])),
            anchor: Some(Printed(Cow::Borrowed("presidency in February or March 2007"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const UNSC_MISSION_WEST_AFRICA_2003: Event = Event {
    id: Id(Cow::Borrowed("unsc-mission-west-africa-2003"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("mission of the Security Council of July 2003 to West Africa")),
    ])),
    kind: EventKind::Milestone,
    date: Some(Date(Cow::Borrowed("2003-07"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    organisers: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("s-2003-688"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(713), last: Count(713) },
            anchor: Some(Printed(Cow::Borrowed("The mission of the Security Council of July 2003"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("date")),
                FieldName(Cow::Borrowed("organisers")),
            ])),
            ..Evidence::EMPTY
        },
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(713), last: Count(713) },
            anchor: Some(Printed(Cow::Borrowed("to West Africa (S/2003/688)"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const UNSC_OPEN_MEETING_2005_07_12: Event = Event {
    id: Id(Cow::Borrowed("unsc-open-meeting-2005-07-12"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("Open Meeting of the Security Council on \"Maintenance of International Peace and Security – The Role of the Security Council in Humanitarian Crises: Challenges; Lessons Learned; the Way Ahead\"")),
    ])),
    kind: EventKind::Meeting,
    date: Some(Date(Cow::Borrowed("2005-07-12"))),
    status: Status::Done,
    organisers: List(Cow::Borrowed(&[
        Ref { collection: Collection::Organisations, key: Cow::Borrowed("un-security-council"), scope: PhantomData },
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::People, key: Cow::Borrowed("jean-marie-guehenno"), scope: PhantomData },
            role: ParticipantRole::Speaker,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(972), last: Count(972) },
                    headings: List(Cow::Borrowed(&[
                        Count(960),
                        Count(968),
                    ])),
                    anchor: Some(Printed(Cow::Borrowed("Remarks to the Open Meeting"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    documents: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("s-pv-5225"), PhantomData),
        Id(Cow::Borrowed("guehenno-remarks-2005"), PhantomData),
    ])),
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
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("documents")),
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
                FieldName(Cow::Borrowed("date")),
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
            anchor: Some(Printed(Cow::Borrowed("Open Meeting of the Security Council"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("organisers")),
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
            anchor: Some(Printed(Cow::Borrowed("document S/PV.5225"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("documents")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const WEST_AFRICA_UN_SSR_ROUNDTABLE: Event = Event {
    id: Id(Cow::Borrowed("west-africa-un-ssr-roundtable"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("joint regional roundtable")),
    ])),
    kind: EventKind::Roundtable,
    status: Status::Proposed,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("west-africa"), PhantomData),
    ])),
    participants: List(Cow::Borrowed(&[
        Participant {
            who: Ref { collection: Collection::Organisations, key: Cow::Borrowed("ecowas"), scope: PhantomData },
            role: ParticipantRole::Participant,
            evidence: List(Cow::Borrowed(&[
                Evidence {
                    source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
                    lines: Lines { first: Count(81), last: Count(81) },
                    anchor: Some(Printed(Cow::Borrowed("the most relevant regional actor, playing a key role"))),
                    ..Evidence::EMPTY
                },
            ])),
            ..Participant::EMPTY
        },
    ])),
    aims: List(Cow::Borrowed(&[
        Prose(Cow::Borrowed("Discuss how a UN concept of security sector reform is to be developed.")),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(81), last: Count(81) },
            anchor: Some(Printed(Cow::Borrowed("a joint regional roundtable on the development of a UN SSR concept"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("places")),
                FieldName(Cow::Borrowed("aims")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

const WORLD_CONFERENCE_WOMENS_YEAR_1975: Event = Event {
    id: Id(Cow::Borrowed("world-conference-womens-year-1975"), PhantomData),
    names: List(Cow::Borrowed(&[
        Printed(Cow::Borrowed("World Conference of the International Women's Year")),
    ])),
    kind: EventKind::Conference,
    date: Some(Date(Cow::Borrowed("1975"))),
    status: Status::Done,
    places: List(Cow::Borrowed(&[
        Id(Cow::Borrowed("mexico-city"), PhantomData),
    ])),
    evidence: List(Cow::Borrowed(&[
        Evidence {
            source: Id(Cow::Borrowed("proceedings-2006"), PhantomData),
            lines: Lines { first: Count(943), last: Count(943) },
            headings: List(Cow::Borrowed(&[
                Count(935),
                Count(939),
            ])),
            anchor: Some(Printed(Cow::Borrowed("1975 World Conference of the International Women's Year"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("names")),
                FieldName(Cow::Borrowed("date")),
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
            anchor: Some(Printed(Cow::Borrowed("Women's Year held in Mexico City"))),
            supports: List(Cow::Borrowed(&[
                FieldName(Cow::Borrowed("places")),
            ])),
            ..Evidence::EMPTY
        },
    ])),
    ..Event::EMPTY
};

pub(super) const TABLE: &[Event] = &[
    AFRICA_SEMINAR_2007,
    BRATISLAVA_COFFEE_BREAK_1_2006,
    BRATISLAVA_COFFEE_BREAK_2_2006,
    BRATISLAVA_CONCLUSIONS_2006,
    BRATISLAVA_CONFERENCE_2006_07_06,
    BRATISLAVA_LUNCH_2006,
    BRATISLAVA_OPENING_2006,
    BRATISLAVA_REGISTRATION_2006,
    BRATISLAVA_SESSION_1_2006,
    BRATISLAVA_SESSION_2_2006,
    BRATISLAVA_SESSION_3_2006,
    BRATISLAVA_SESSION_4_2006,
    BRATISLAVA_WORKSHOP_2006,
    BUDAPEST_SUMMIT_1994,
    DAKAR_SSR_WORKSHOP_2004,
    EU_GENERAL_AFFAIRS_COUNCIL_2006_06_12,
    KYRGYZSTAN_MARCH_2005_EVENTS,
    LJUBLJANA_MINISTERIAL_COUNCIL_2005,
    NEW_YORK_ROUNDTABLES_2006,
    OHRID_REGIONAL_CONFERENCE_2003,
    SLOVAKIA_OFFICER_GRADUATION_2006,
    SLOVAKIA_POLITICAL_CHANGE_2006,
    SUDAN_DONORS_CONFERENCE_2005,
    UKRAINE_SECURITY_GOVERNANCE_CONFERENCE_1_2016,
    UKRAINE_SECURITY_GOVERNANCE_CONFERENCES,
    UN_MILLENNIUM_SUMMIT_2000,
    UN_WORLD_SUMMIT_2005,
    UNDP_DCAF_PARLIAMENTARY_ROUNDTABLE_2005,
    UNOWA_SSR_CONFERENCE_2004,
    UNSC_MEETING_2005_10_20,
    UNSC_MINISTERIAL_MEETING_2007,
    UNSC_MISSION_WEST_AFRICA_2003,
    UNSC_OPEN_MEETING_2005_07_12,
    WEST_AFRICA_UN_SSR_ROUNDTABLE,
    WORLD_CONFERENCE_WOMENS_YEAR_1975,
];
