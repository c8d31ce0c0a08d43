//! `empty-input`: there is nothing in the file.

use crate::rule::{Check, rule};
use crate::{Finding, Location, Place};

rule! {
    /// The file holds nothing but blanks.
    ///
    /// # Bad
    ///
    /// ```json
    ///
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [] }
    /// ```
    RULE = "empty-input", Error, without_texts, Check::READING
}

/// A file without content.
pub(crate) fn finding(file: usize) -> Finding {
    Finding::new(&RULE, Location { file, place: Place::Bytes(0..0) }, "the file is empty")
        .help("write an object with a collection, such as { \"organisations\": [] }, or remove the file")
}
