//! `malformed-json`: the file is no JSON.

use crate::reader::diagnose;
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
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or(&message);
    let slip = diagnose(text, byte(text, error.line(), error.column()), message);
    let at = |span| Location { file, place: Place::Bytes(span) };
    let finding = Finding::new(&RULE, at(slip.span), slip.message).help(slip.help);
    match slip.open {
        Some(open) => finding.related(at(open..open + 1), "this one is open"),
        None => finding,
    }
}

/// The byte at a line and column as the reader counts them: from 1, columns in bytes.
pub(crate) fn byte(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    text.floor_char_boundary((start + column.saturating_sub(1)).min(text.len()))
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
        check("{\"terms\": [],}", "a comma stands after the last item", 13);
        check("{\"terms\": [1,]}", "a comma stands after the last item", 13);
        check("{\"terms\": [}", "`}` stands here, but the bracket that is open is `[`", 12);
        check("{\"terms\": [", "the file ends before all brackets are closed", 11);
        check("{\"terms: [", "the file ends inside a text", 2);
        check("{\"terms\" []}", "a colon is missing between the name of a field and its value", 10);
        check("{\"terms\": [1 \"\"]}", "a comma or a closing bracket is missing after this", 12);
        check("{} {}", "a second object begins after the end of the first", 4);
        check("{}}", "this bracket closes nothing", 3);
        check("{ // none\n}", "JSON has no comments", 3);
        check("{'terms': []}", "a text stands in single quotation marks", 2);
        check("{“terms”: []}", "`“` is not the quotation mark of JSON", 2);
        check("{terms: []}", "the field `terms` has no quotation marks", 2);
        check("{\"terms: []}", "the file ends inside a text", 2);
        check("{\"terms\": [\"DDR],\n}", "this text is not closed on its line", 12);
        check("{\"terms\": [\"a\tb\"]}", "a tab stands inside a text", 14);
        check("{\"terms\":, 1}", "the value of this field is missing", 9);
        check("{\"terms\": DDR}", "`DDR` has no quotation marks", 11);
        check("{\"terms\": [\"a\": 1]}", "a field stands inside a list", 15);
        check("{\"terms\": []]", "`]` stands here, but the bracket that is open is `{`", 13);
        check("{\"terms\": [\"a \"b\" c\"]}", "the text ends at this quotation mark, but something follows it", 15);
        check("terms: []", "this is not JSON: the file does not begin with a brace", 1);
        check("<html>", "this is a web page or XML, not JSON", 1);
    }

    #[test]
    fn numbers_in_other_forms_are_recognised() {
        for number in ["007", "+2", ".5", "2.", "0x2", "2%", "2 000", "2'000", "2006-07-07", "-Infinity"] {
            check(&format!("{{\"n\": {number}}}"), &format!("`{number}` is not a number as JSON writes it"), 7);
        }
        check("{\"n\": 1e999}", "this number is too large", 7);
        check("{\"n\": 2,5}", "a comma stands inside a number", 9);
        for word in ["True", "None", "NaN", "undefined"] {
            check(&format!("{{\"n\": {word}}}"), &format!("JSON has no `{word}`"), 7);
        }
    }

    #[test]
    fn the_bracket_that_is_open_is_drawn() {
        let json = "{ \"terms\": [\n  { \"names\": [\"DDR\"\n  }\n] }";
        insta::assert_snapshot!(crate::rules::tests::drawn(&RULE, json, None));
    }
}
