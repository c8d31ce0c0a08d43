//! `not-utf8`: the file is no text in UTF-8.

use std::string::FromUtf8Error;

use crate::rule::{Check, rule};
use crate::{Finding, Location, Place};

rule! {
    /// The file is not text in UTF-8, the encoding of JSON.
    ///
    /// Some editors save in older encodings, in which letters such as `é` are other bytes.
    ///
    /// # Bad
    ///
    /// ```json
    /// NOT-UTF8
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [] }
    /// ```
    RULE = "not-utf8", Error, without_texts, Check::READING
}

/// A file that is no text in UTF-8.
pub(crate) fn finding(file: usize, error: &FromUtf8Error) -> Finding {
    let good = error.utf8_error().valid_up_to();
    let byte = error.as_bytes().get(good).copied().unwrap_or_default();
    // The bad bytes are shown as a replacement character, which begins where they begin.
    let location = Location { file, place: Place::Bytes(good..good + '\u{fffd}'.len_utf8()) };
    Finding::new(&RULE, location, format!("the byte {byte:02X} here is no text in UTF-8"))
        .help("save the file in the encoding UTF-8; most editors offer it under \"Save as\"")
}
