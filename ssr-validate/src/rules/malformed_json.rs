//! `malformed-json`: the file is no JSON.

use crate::rule::{Check, rule};
use crate::rules::unpaired_surrogate;
use crate::{Finding, Location, Place};

rule! {
    /// The file is not JSON: a comma too many, a quotation mark too few.
    ///
    /// JSON has no comments, no comma after the last item, and only double quotation marks. The place shown is
    /// where the text stops making sense; the slip is there or shortly before.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [], }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [] }
    /// ```
    RULE = "malformed-json", Error, without_texts, Check::READING
}

/// A file that is no JSON.
pub(crate) fn finding(file: usize, text: &str, error: &serde_json::Error) -> Finding {
    if unpaired_surrogate::is_it(error) {
        return unpaired_surrogate::finding(file, text, error);
    }
    let start = byte(text, error.line(), error.column());
    let location = Location { file, place: Place::Bytes(start..next(text, start)) };
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or(&message);
    let (message, help) = say(message, text.get(start..).and_then(|rest| rest.chars().next()));
    Finding::new(&RULE, location, message).help(help)
}

/// The byte at a line and column as the reader counts them: from 1, columns in bytes.
pub(crate) fn byte(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    text.floor_char_boundary((start + column.saturating_sub(1)).min(text.len()))
}

fn next(text: &str, start: usize) -> usize {
    text.ceil_char_boundary((start + 1).min(text.len()))
}

/// The reader's message in words that say what to do.
fn say(message: &str, at: Option<char>) -> (String, &'static str) {
    match message {
        _ if at == Some('/') || at == Some('#') => {
            ("JSON has no comments".into(), "remove the comment; facts about a fact go into evidence or a discrepancy")
        }
        _ if at == Some('\'') => ("a text stands in single quotation marks".into(), "use double quotation marks"),
        "trailing comma" => {
            ("a comma stands after the last item".into(), "remove the comma before the closing bracket")
        }
        "EOF while parsing a string" => (
            "the file ends inside a text".into(),
            "close the text with a quotation mark, and the brackets that are open",
        ),
        _ if message.starts_with("EOF while parsing") => (
            "the file ends before all brackets are closed".into(),
            "add the closing brackets `]` and `}` that are missing",
        ),
        "key must be a string" => (
            "here the name of a field should stand, in double quotation marks".into(),
            "put the name in double quotation marks, as in \"id\"; remove a comma that follows the last field",
        ),
        "expected `:`" => (
            "a colon is missing between the name of a field and its value".into(),
            "write the field as \"name\": value",
        ),
        "expected `,` or `}`" | "expected `,` or `]`" => (
            "a comma is missing before this, or a bracket should close here".into(),
            "put a comma between two fields or items; escape a quotation mark inside a text as \\\"",
        ),
        "trailing characters" => (
            "something follows the end of the file's object".into(),
            "keep one object `{ … }`; look for a closing bracket that is too early",
        ),
        "number out of range" => {
            ("this number is too large".into(), "write a number between -9007199254740991 and 9007199254740991")
        }
        "control character (\\u0000-\\u001F) found while parsing a string" => (
            "a line break or tab stands inside a text".into(),
            "keep a text on one line; write \\n for a line break and \\t for a tab",
        ),
        "invalid escape" => {
            ("after a backslash only \" \\ / b f n r t u may follow".into(), "write a backslash itself as \\\\")
        }
        _ => (
            format!("this is no JSON: {message}"),
            "a value is a text in double quotation marks, a number, a list in [ ] or an object in { }",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::run;

    #[track_caller]
    fn check(json: &str, message: &str, column: usize) {
        let report = run(&RULE, json, None);
        let shown: Vec<_> = report.shown().collect();
        assert_eq!(shown.len(), 1, "one finding");
        assert_eq!(shown[0].finding.message, message);
        assert_eq!(shown[0].primary.position().column, column);
    }

    #[test]
    fn each_slip_has_words_of_its_own() {
        check("{\"terms\": [],}", "a comma stands after the last item", 14);
        check("{\"terms\": [1,]}", "a comma stands after the last item", 14);
        check("{\"terms\": [}", "this is no JSON: expected value", 12);
        check("{\"terms\": [", "the file ends before all brackets are closed", 11);
        check("{\"terms: [", "the file ends inside a text", 10);
        check("{\"terms\" []}", "a colon is missing between the name of a field and its value", 10);
        check("{\"terms\": [1 2]}", "a comma is missing before this, or a bracket should close here", 14);
        check("{} {}", "something follows the end of the file's object", 4);
        check("{\"figures\": [1e999]}", "this number is too large", 18);
        check("{ // none\n}", "JSON has no comments", 3);
        check("{'terms': []}", "a text stands in single quotation marks", 2);
        check("{\"terms\": [NaN]}", "this is no JSON: expected value", 12);
    }
}
