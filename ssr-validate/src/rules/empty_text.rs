//! `empty-text`: a text without words.

use ssr_data::reflect::{Field, View};

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::schema_check::Breach;
use crate::walk::Path;

rule! {
    /// A text is empty, or holds nothing but blanks.
    ///
    /// What the sources do not state is left out, with the name of the field.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"], "meaning": "" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }] }
    /// ```
    RULE = "empty-text", Error, without_texts, Check::value(check).when_suspect()
}

/// A text of no length, which the reader does not take.
pub(crate) fn finding(breach: &Breach<'_>) -> Finding {
    let field = breach.field_name();
    let (message, help) = if breach.is_item() {
        (format!("an item of `{field}` is empty"), "write what belongs there, or take it out of the list".to_owned())
    } else if breach.is_required() {
        (format!("`{field}` is empty"), format!("write {}", expects(breach)))
    } else {
        (format!("`{field}` is empty"), format!("write {}; or leave the field out if none is stated", expects(breach)))
    };
    Finding::new(&RULE, breach.location(), message).help(help)
}

/// What belongs there, in words; of a vocabulary all values. Of a text that may be any, what the field is for.
fn expects(breach: &Breach<'_>) -> String {
    let values = breach.schema()["oneOf"].as_array().map_or(&[][..], Vec::as_slice);
    let values: Vec<&str> = values.iter().filter_map(|value| value["const"].as_str()).collect();
    match breach.meaning() {
        _ if !values.is_empty() => format!("one of {}", values.join(", ")),
        Some(meaning) if breach.schema().get("minLength").is_some() => format!("a text: {}", first_sentence(meaning)),
        _ => breach.expects(),
    }
}

/// The first sentence of a description, as the end of another.
fn first_sentence(description: &str) -> &str {
    description.split_once(". ").map_or(description.trim_end_matches('.'), |(first, _)| first)
}

/// A text of blanks, which the reader takes.
fn check(_: &Context<'_>, entry: &Entry<'_>, path: &Path, field: &Field, value: View<'_>, findings: &mut Vec<Finding>) {
    if let View::Text(text) = value
        && is_blank(text.text)
    {
        let message = format!("`{}` holds nothing but blanks", field.name);
        let help =
            if field.required { "write what belongs there" } else { "write what belongs there, or leave it out" };
        findings.push(Finding::new(&RULE, entry.at(path), message).help(help));
    }
}

/// Whether a text has no words.
pub(crate) fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn the_reader_takes_no_empty_text() {
        let json = r#"{ "organisations": [
  { "id": "", "names": ["OSCE", ""], "kind": "", "seat": "", "mandate": [""], "website": "" } ],
"events": [{ "id": "x", "names": ["X"], "kind": "workshop", "status": "done", "date": "", "time": "" }] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }

    #[test]
    fn blanks_are_no_words() {
        let json = "{ \"terms\": [{ \"id\": \"ddr\", \"names\": [\" \", \"\\t\\u00a0\"], \"meaning\": \"  \" }] }";
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }
}
