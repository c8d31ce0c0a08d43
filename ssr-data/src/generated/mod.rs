// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

//! The facts as tables of numbers, which the compiler turns into static records.

#![allow(long_running_const_eval, reason = "all facts are made of the numbers here")]

use crate::{Dataset, Table};
use alloc::borrow::Cow;

pub(crate) mod sources;
pub(crate) mod organisations;
pub(crate) mod people;
pub(crate) mod places;
pub(crate) mod documents;
pub(crate) mod programmes;
pub(crate) mod approaches;
pub(crate) mod definitions;
pub(crate) mod principles;
pub(crate) mod activities;
pub(crate) mod events;
pub(crate) mod statements;
pub(crate) mod lists;
pub(crate) mod figures;
pub(crate) mod terms;
pub(crate) mod discrepancies;
pub(crate) mod redirects;
pub(crate) mod evidence;
pub(crate) mod parts;
pub(crate) mod values;
pub(crate) mod texts;

pub(crate) const DATASET: Dataset = Dataset {
    sources: Table { records: Cow::Borrowed(&sources::SOURCES), sorted: true },
    organisations: Table { records: Cow::Borrowed(&organisations::ORGANISATIONS), sorted: true },
    people: Table { records: Cow::Borrowed(&people::PEOPLE), sorted: true },
    places: Table { records: Cow::Borrowed(&places::PLACES), sorted: true },
    documents: Table { records: Cow::Borrowed(&documents::DOCUMENTS), sorted: true },
    programmes: Table { records: Cow::Borrowed(&programmes::PROGRAMMES), sorted: true },
    approaches: Table { records: Cow::Borrowed(&approaches::APPROACHES), sorted: true },
    definitions: Table { records: Cow::Borrowed(&definitions::DEFINITIONS), sorted: true },
    principles: Table { records: Cow::Borrowed(&principles::PRINCIPLES), sorted: true },
    activities: Table { records: Cow::Borrowed(&activities::ACTIVITIES), sorted: true },
    events: Table { records: Cow::Borrowed(&events::EVENTS), sorted: true },
    statements: Table { records: Cow::Borrowed(&statements::STATEMENTS), sorted: true },
    lists: Table { records: Cow::Borrowed(&lists::LISTS), sorted: true },
    figures: Table { records: Cow::Borrowed(&figures::FIGURES), sorted: true },
    terms: Table { records: Cow::Borrowed(&terms::TERMS), sorted: true },
    discrepancies: Table { records: Cow::Borrowed(&discrepancies::DISCREPANCIES), sorted: true },
    redirects: Table { records: Cow::Borrowed(&redirects::REDIRECTS), sorted: true },
};
