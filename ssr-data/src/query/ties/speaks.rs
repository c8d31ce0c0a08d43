//! What organisations, people, states, documents and events state.

use super::ties;
use crate::query::{Linked, Speaks};
use crate::{Definition, Enumeration, Figure, Statement};

ties! { impl[T: Speaks] T as organisation {
    /// What it states itself. Of an organisation, `DATASET.statements().by(…)` takes the units in.
    statements: back(Statement: by), "un" => "ov-un-role-foundations";
    /// What it reports that others state.
    statements_reported: back(Statement: reported_by), "dcaf" => "unp-annan-same-standards";
    /// How it defines terms itself. Of an organisation, `DATASET.definitions().by(…)` takes the units in.
    definitions: back(Definition: by), "un" => "ov-un-ssr-2014";
    /// The lists that it gives itself. Of an organisation, `DATASET.lists().by(…)` takes the units in.
    lists: back(Enumeration: by), "un" => "ov-un-principles";
    /// The figures that it gives itself. Of an organisation, `DATASET.figures().by(…)` takes the units in. Those about it
    /// are `figures()`.
    figures_given: back(Figure: by), "bradford-university" => "thompson-prevention-saving";
} }
