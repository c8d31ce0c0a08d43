//! `byte-order-mark`: invisible bytes at the beginning of the file.

use crate::rule::{Check, rule};
use crate::{Finding, Location, Place};

rule! {
    /// The file begins with a byte order mark, three invisible bytes that JSON does not allow.
    ///
    /// Many programs refuse such a file without saying why.
    ///
    /// # Bad
    ///
    /// ```json
    /// BYTE-ORDER-MARK{ "terms": [] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [] }
    /// ```
    RULE = "byte-order-mark", Error, without_texts, Check::READING
}

/// A file with a byte order mark.
pub(crate) fn finding(file: usize) -> Finding {
    // The mark is no part of the text that is checked, so to mend it nothing has to be replaced there.
    Finding::new(&RULE, Location { file, place: Place::Bytes(0..0) }, "the file begins with a byte order mark")
        .help("save the file as \"UTF-8 without BOM\"")
        .fix("remove the byte order mark", "")
}
