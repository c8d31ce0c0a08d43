//! `unpaired-surrogate`: a `\u` escape that names half a character.

use super::malformed_json::byte;
use crate::rule::{Check, rule};
use crate::{Finding, Location, Place};

rule! {
    /// A `\u` escape names one half of a character, and the other half does not stand beside it.
    ///
    /// Characters such as emoji are written in JSON as two escapes, `\ud83d\ude00`. One alone is no character.
    /// Mostly a program cut a text in the middle.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR \ud83d"] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR \ud83d\ude00"] }] }
    /// ```
    RULE = "unpaired-surrogate", Error, without_texts, Check::READING
}

/// Whether this is what the reader of JSON stumbled over.
pub(crate) fn is_it(error: &serde_json::Error) -> bool {
    let message = error.to_string();
    ["lone leading surrogate", "unexpected end of hex escape"].iter().any(|words| message.starts_with(words))
}

/// A text with half a character.
pub(crate) fn finding(file: usize, text: &str, error: &serde_json::Error) -> Finding {
    let after = byte(text, error.line(), error.column()).saturating_add(2).min(text.len());
    let start = escape_before(text, text.floor_char_boundary(after));
    let end = text.ceil_char_boundary((start + ESCAPE).min(text.len()));
    let location = Location { file, place: Place::Bytes(start..end) };
    let escape = text.get(start..end).unwrap_or_default();
    Finding::new(&RULE, location, format!("`{escape}` names half a character"))
        .help("write the character itself, or both halves of it side by side, or remove the half")
}

/// The length of an escape: a backslash, `u` and four digits.
const ESCAPE: usize = 6;

/// Where the last escape of half a character before a place begins; the reader tells a place behind it.
fn escape_before(text: &str, end: usize) -> usize {
    let before = text.get(..end).unwrap_or_default();
    let is_half = |start: &usize| {
        let digits = text.get(start + 2..start + 4).unwrap_or_default().to_ascii_lowercase();
        matches!(digits.as_bytes(), [b'd', b'8'..=b'9' | b'a'..=b'f'])
    };
    before.rmatch_indices("\\u").map(|(start, _)| start).find(is_half).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::{drawn, run};

    #[track_caller]
    fn check(json: &str, column: usize, escape: &str) {
        let report = run(&RULE, json, None);
        let shown: Vec<_> = report.shown().collect();
        assert_eq!(shown.len(), 1, "one finding");
        assert_eq!(shown[0].finding.rule, &RULE);
        assert_eq!(&json[shown[0].primary.span.clone()], escape);
        assert_eq!(shown[0].primary.position().column, column);
    }

    #[test]
    fn the_half_is_shown() {
        check(r#"{ "terms": "\ud83d" }"#, 13, r"\ud83d");
        check(r#"{ "terms": "\ud83d and" }"#, 13, r"\ud83d");
        check(r#"{ "terms": "\ud83d\n" }"#, 13, r"\ud83d");
        check(r#"{ "terms": "\ud83d\u0041" }"#, 13, r"\ud83d");
        check(r#"{ "terms": "a \uDE00" }"#, 15, r"\uDE00");
        check(r#"{ "\udc00": "é" }"#, 4, r"\udc00");
    }

    #[test]
    fn the_help_says_what_to_write() {
        insta::assert_snapshot!(drawn(&RULE, r#"{ "terms": [{ "id": "ddr", "names": ["DDR \ud83d"] }] }"#, None));
    }
}
