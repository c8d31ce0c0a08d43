//! What may refer to a record of any collection.

use super::ties;
use crate::query::Linked;
use crate::{Activity, Discrepancy, Enumeration, Figure, Organisation, Record, Statement};

ties! { impl[T: Record] T as organisation {
    /// The statements about the record. What it states itself is `statements()`.
    statements_about: back(Statement: about), "un" => "burian-decision-guides-un";
    /// The figures about the record.
    figures: back(Figure: subject), "un" => "ov-un-operations-ssr-mandate";
    /// The lists about the record.
    lists_about: back(Enumeration: about), "un" => "burian-point-3-un";
    /// The lists that have the record as an entry.
    listed_in: back(Enumeration: entries.record), "un" => "mauring-issr-lesson-takers";
    /// What does not fit about the record, or between it and others.
    discrepancies: back(Discrepancy: about, claims.record), "un" => "una-specialised-agencies-count";
    /// The activities that a source gives as examples of the record.
    illustrated_by: back(Activity: illustrates), "un";
    /// The organisations that it ties to others, as a programme or a document may do.
    ties_organisations: back(Organisation: links.via), "jwgdr" => "ukraine-border-guard-service";
} }
