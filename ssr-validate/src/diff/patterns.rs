//! Which of two patterns allows more, where that can be told: where only the words differ among which one is chosen,
//! as in `^(people|places)/…`.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Bump;

/// What another pattern does. `None` if it is the same.
pub(super) fn compare(old: &Map<String, Value>, new: &Map<String, Value>) -> Option<(Bump, String)> {
    match (pattern(old), pattern(new)) {
        (before, after) if before == after => None,
        (_, None) => Some((Bump::Minor, "may now have any form".to_owned())),
        (None, Some(after)) => Some((Bump::Major, format!("must now have the form `{after}`"))),
        (Some(before), Some(after)) => Some(changed(before, after)),
    }
}

fn changed(before: &str, after: &str) -> (Bump, String) {
    let text = format!("the form `{before}` became `{after}`");
    match words_of_both(before, after) {
        Some((before, after)) if after.is_superset(&before) => (Bump::Minor, text),
        Some(_) => (Bump::Major, text),
        None => (Bump::Major, format!("{text}, which may forbid what was allowed")),
    }
}

/// Whether the patterns differ in nothing but words to choose from.
pub(super) fn alternatives_differ(old: &Map<String, Value>, new: &Map<String, Value>) -> bool {
    match (pattern(old), pattern(new)) {
        (Some(before), Some(after)) => before != after && words_of_both(before, after).is_some(),
        _ => false,
    }
}

fn pattern(schema: &Map<String, Value>) -> Option<&str> {
    schema.get("pattern")?.as_str()
}

/// The words to choose from, if nothing else differs.
fn words_of_both<'p>(before: &'p str, after: &'p str) -> Option<(BTreeSet<&'p str>, BTreeSet<&'p str>)> {
    let ((start, words, end), (other_start, other_words, other_end)) = (words(before)?, words(after)?);
    (start == other_start && end == other_end).then_some((words, other_words))
}

/// The first choice among plain words in a pattern, and what stands before and behind.
fn words(pattern: &str) -> Option<(&str, BTreeSet<&str>, &str)> {
    let (start, rest) = pattern.split_once('(')?;
    let (words, end) = rest.split_once(')')?;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-|".contains(c);
    // A sign of repetition behind the choice makes no difference: it is the same on both sides.
    words.chars().all(is_plain).then(|| (start, words.split('|').collect(), end))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn bump(old: Value, new: Value) -> Bump {
        let schema = |pattern: Value| {
            let mut schema = Map::new();
            if !pattern.is_null() {
                schema.insert("pattern".to_owned(), pattern);
            }
            schema
        };
        compare(&schema(old), &schema(new)).map_or(Bump::None, |(bump, _)| bump)
    }

    #[test]
    fn more_words_are_an_addition_and_fewer_a_break() {
        assert_eq!(bump(json!("^(a|b)/x$"), json!("^(a|b|c)/x$")), Bump::Minor);
        assert_eq!(bump(json!("^(b|a)/x$"), json!("^(a|b)/x$")), Bump::Minor);
        assert_eq!(bump(json!("^(a|b)/x$"), json!("^(a|c)/x$")), Bump::Major);
        assert_eq!(bump(json!("^(a|b)/x$"), json!("^(a|b|c)/y$")), Bump::Major);
    }

    #[test]
    fn what_cannot_be_told_is_a_break() {
        assert_eq!(bump(json!("^[A-Z]{3}$"), json!("^[A-Z]{2,3}$")), Bump::Major);
        assert_eq!(bump(Value::Null, json!("^x$")), Bump::Major);
        assert_eq!(bump(json!("^x$"), Value::Null), Bump::Minor);
        assert_eq!(bump(json!("^x$"), json!("^x$")), Bump::None);
    }
}
