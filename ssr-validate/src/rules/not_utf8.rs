//! `not-utf8`: the file is no text in UTF-8.

use std::str::Utf8Error;

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
pub(crate) fn finding(file: usize, bytes: &[u8], error: Utf8Error) -> Finding {
    let good = error.valid_up_to();
    let byte = bytes.get(good).copied().unwrap_or_default();
    // The bad bytes are shown as a replacement character, which begins where they begin.
    let location = Location { file, place: Place::Bytes(good..good + '\u{fffd}'.len_utf8()) };
    let save = "save the file in the encoding UTF-8; most editors offer it under \"Save as\"";
    let (message, help) = match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => ("the file is in UTF-16, not in UTF-8".to_owned(), save),
        [b'P', b'K', 3, 4, ..] | [b'%', b'P', b'D', b'F', ..] => {
            ("this is a document, an archive or a table, not JSON".to_owned(), "save its data as plain text in JSON")
        }
        bytes if bytes.contains(&0) => {
            ("the file is not text".to_owned(), "look whether it is the file that was meant")
        }
        _ => (format!("the byte {byte:02X} here is no text in UTF-8"), save),
    };
    Finding::new(&RULE, location, message).help(help)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::{Base, InputFile, Validator};

    #[track_caller]
    fn check(bytes: &[u8], message: &str) {
        let report = Validator::new().base(Base::None).check(vec![InputFile::new("example.json", bytes)]);
        let found: Vec<_> = report.findings().iter().map(|found| (found.rule, found.message.as_str())).collect();
        assert_eq!(found, [(&RULE, message)]);
    }

    #[test]
    fn what_the_file_is_instead_is_said() {
        check(b"\xff\xfe{\0}\0", "the file is in UTF-16, not in UTF-8");
        check(b"PK\x03\x04\x80", "this is a document, an archive or a table, not JSON");
        check(b"\0\x01\xfd", "the file is not text");
        check(b"{ \"caf\xe9\" }", "the byte E9 here is no text in UTF-8");
    }
}
