//! `too-deep`: brackets within brackets without end.

use crate::rule::{Check, rule};
use crate::rules::malformed_json;
use crate::{Finding, Location, Place};

rule! {
    /// Brackets are nested more than 127 levels deep. No record needs more than ten.
    ///
    /// The limit keeps hostile input from exhausting the memory.
    ///
    /// # Bad
    ///
    /// ```json
    /// DEEP
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [] }
    /// ```
    RULE = "too-deep", Error, without_texts, Check::READING
}

/// Whether the reader stopped because of the depth.
pub(crate) fn is_it(error: &serde_json::Error) -> bool {
    error.to_string().starts_with("recursion limit exceeded")
}

/// A file that is nested too deep.
pub(crate) fn finding(file: usize, text: &str, error: &serde_json::Error) -> Finding {
    let start = malformed_json::byte(text, error.line(), error.column());
    let location = Location { file, place: Place::Bytes(start..text.len().min(start + 1)) };
    Finding::new(&RULE, location, "brackets are nested more than 127 levels deep here")
        .help("look for opening brackets that are repeated by mistake")
}
