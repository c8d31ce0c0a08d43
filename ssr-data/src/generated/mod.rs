// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

//! The facts as static tables.

use crate::{Dataset, Table};
use alloc::borrow::Cow;

mod sources;
mod organisations;
mod people;
mod places;
mod documents;
mod programmes;
mod approaches;
mod definitions;
mod principles;
mod activities;
mod events;
mod statements;
mod lists;
mod figures;
mod terms;
mod discrepancies;
mod redirects;

pub(crate) const DATASET: Dataset = Dataset {
    sources: Table { records: Cow::Borrowed(sources::TABLE), sorted: true },
    organisations: Table { records: Cow::Borrowed(organisations::TABLE), sorted: true },
    people: Table { records: Cow::Borrowed(people::TABLE), sorted: true },
    places: Table { records: Cow::Borrowed(places::TABLE), sorted: true },
    documents: Table { records: Cow::Borrowed(documents::TABLE), sorted: true },
    programmes: Table { records: Cow::Borrowed(programmes::TABLE), sorted: true },
    approaches: Table { records: Cow::Borrowed(approaches::TABLE), sorted: true },
    definitions: Table { records: Cow::Borrowed(definitions::TABLE), sorted: true },
    principles: Table { records: Cow::Borrowed(principles::TABLE), sorted: true },
    activities: Table { records: Cow::Borrowed(activities::TABLE), sorted: true },
    events: Table { records: Cow::Borrowed(events::TABLE), sorted: true },
    statements: Table { records: Cow::Borrowed(statements::TABLE), sorted: true },
    lists: Table { records: Cow::Borrowed(lists::TABLE), sorted: true },
    figures: Table { records: Cow::Borrowed(figures::TABLE), sorted: true },
    terms: Table { records: Cow::Borrowed(terms::TABLE), sorted: true },
    discrepancies: Table { records: Cow::Borrowed(discrepancies::TABLE), sorted: true },
    redirects: Table { records: Cow::Borrowed(redirects::TABLE), sorted: true },
};
