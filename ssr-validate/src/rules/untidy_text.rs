//! `untidy-text`: blanks too many, tabs, two kinds of quotation marks.

use ssr_data::reflect::{Field, Text, TextKind, View};

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::walk::Path;

rule! {
    /// A text has two blanks in a row, a blank at an end, a tab, or both straight and curly quotation marks.
    ///
    /// Tabs and quotation marks are looked at in our own words only: what a source prints, stays.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"], "meaning": "Helping  fighters back into civilian life. " }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"], "meaning": "Helping fighters back into civilian life." }] }
    /// ```
    RULE = "untidy-text", Warning, without_texts, Check::value(check).when_suspect()
}

fn check(_: &Context<'_>, entry: &Entry<'_>, path: &Path, field: &Field, value: View<'_>, findings: &mut Vec<Finding>) {
    let View::Text(text) = value else { return };
    let faults = faults(text);
    if faults.is_empty() {
        return;
    }
    let message = format!("`{}` has {}", field.name, joined(&faults));
    let help = "keep one blank between words, none at the ends, and straight quotation marks (' and \\\")";
    let tidy = serde_json::Value::from(tidied(text)).to_string();
    findings.push(Finding::new(&RULE, entry.at(path), message).help(help).fix("tidy the text", tidy));
}

/// What is untidy. A text of blanks alone is told by `empty-text`.
fn faults(Text { kind, text, .. }: Text<'_>) -> Vec<&'static str> {
    if looks_tidy(text) {
        return Vec::new();
    }
    let words = text.trim();
    if kind == TextKind::Code || words.is_empty() {
        return Vec::new();
    }
    let ours = kind == TextKind::Prose;
    let marks = |marks: &[char]| words.contains(marks);
    let faults = [
        (text.contains("  "), "two blanks in a row"),
        (!text.starts_with(words), "a blank at the beginning"),
        (!text.ends_with(words), "a blank at the end"),
        (ours && words.contains(char::is_control), "a tab or line break"),
        (ours && marks(&STRAIGHT) && marks(&CURLY), "both straight and curly quotation marks"),
    ];
    faults.into_iter().filter_map(|(found, fault)| found.then_some(fault)).collect()
}

/// Whether nothing in a text can be untidy, at a glance: nearly all texts are so. Plain bits and no early way out,
/// so that many bytes are looked at in one step. What is not ASCII may be a curly quotation mark.
pub(crate) fn looks_tidy(text: &str) -> bool {
    let bytes = text.as_bytes();
    let suspect = bytes.iter().fold(false, |suspect, byte| suspect | (*byte < b' ') | (*byte >= 0x7f));
    let doubled =
        bytes.iter().zip(bytes.iter().skip(1)).fold(false, |found, (a, b)| found | ((*a == b' ') & (*b == b' ')));
    !(suspect | doubled) && bytes.first() != Some(&b' ') && bytes.last() != Some(&b' ')
}

const STRAIGHT: [char; 2] = ['\'', '"'];
const CURLY: [char; 4] = ['‘', '’', '“', '”'];

/// The text without its faults.
fn tidied(Text { kind, text, .. }: Text<'_>) -> String {
    let ours = kind == TextKind::Prose;
    let mixed = ours && text.contains(STRAIGHT) && text.contains(CURLY);
    let plain = |c: char| match c {
        c if ours && c.is_control() => ' ',
        '‘' | '’' if mixed => '\'',
        '“' | '”' if mixed => '"',
        c => c,
    };
    let plain: String = text.trim().chars().map(plain).collect();
    plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn joined(faults: &[&str]) -> String {
    match faults {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        faults => faults.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::{RULE, faults, tidied};
    use crate::rules::tests::drawn;
    use ssr_data::reflect::{Text, TextKind};

    fn prose(text: &str) -> Text<'_> {
        Text { kind: TextKind::Prose, type_name: "Prose", text }
    }

    #[test]
    fn all_that_is_untidy_in_a_text_is_one_finding() {
        let json = r#"{ "terms": [{ "id": "ddr", "names": ["DDR ", "a \t “b” 'c'"],
  "meaning": " Helping  the “fighters'\tback" }] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }

    #[test]
    fn a_tidied_text_is_tidy() {
        let texts = ["  a  b\t\tc ", "it’s 'so' “now”", "a\n b\u{1}", "\u{a0}a\u{a0}\u{a0}b \u{a0}"];
        for text in texts {
            let once = tidied(prose(text));
            assert_eq!(faults(prose(&once)), Vec::<&str>::new(), "{text:?}");
            assert_eq!(tidied(prose(&once)), once);
        }
        assert_eq!(tidied(prose("it’s 'so' “now”")), "it's 'so' \"now\"");
        let printed = Text { kind: TextKind::Printed, type_name: "Printed", text: " a\t“b” 'c'  d" };
        assert_eq!(tidied(printed), "a\t“b” 'c' d");
    }
}
