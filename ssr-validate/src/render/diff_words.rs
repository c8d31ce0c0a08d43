//! What the renderers of a comparison share: values on one line, sides, and what was tried.

use serde_json::Value;

use super::counted;
use crate::diff::{Change, ChangeKind, Diff, Outcome, RecordDiff, SideSummary, Trial};

/// The widest that a value is shown.
const WIDTH: usize = 80;
/// So much of what two long texts share is shown before what differs.
const BEFORE: usize = 20;

/// A value on one line, cut if it is long.
pub(super) fn brief(value: &Value) -> String {
    cut(&written(value), 0)
}

/// Two values, cut so that one sees where they begin to differ.
fn both(old: &Value, new: &Value) -> String {
    let (old, new) = (written(old), written(new));
    let shared = old.chars().zip(new.chars()).take_while(|(old, new)| old == new).count();
    let from = if shared > WIDTH - BEFORE { shared - BEFORE } else { 0 };
    format!("{} → {}", cut(&old, from), cut(&new, from))
}

fn cut(text: &str, from: usize) -> String {
    let mut rest = text.chars().skip(from);
    let shown: String = rest.by_ref().take(WIDTH).collect();
    let (before, after) = (if from > 0 { "…" } else { "" }, if rest.next().is_some() { "…" } else { "" });
    format!("{before}{shown}{after}")
}

/// A value as JSON on one line.
fn written(value: &Value) -> String {
    safe(&spaced(value))
}

/// A text on one line. Characters that nobody sees, or that would steer a terminal, are written as escapes.
pub(super) fn safe(text: &str) -> String {
    let escaped = |c: char| match c {
        '\0'..='\u{1f}'
        | '\u{7f}'..='\u{a0}'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202f}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => format!("\\u{:04x}", u32::from(c)),
        _ => c.to_string(),
    };
    text.chars().map(escaped).collect()
}

/// Compact JSON with blanks where people expect them.
fn spaced(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(spaced).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| format!("{}: {}", Value::from(name.as_str()), spaced(value));
            format!("{{ {} }}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
        plain => plain.to_string(),
    }
}

/// A name from the data, such as an id, as a line shows it.
pub(super) fn named(name: &str) -> String {
    let quoted = written(&Value::from(name));
    cut(quoted.trim_matches('"'), 0)
}

/// A record as a line shows it.
pub(super) fn record(record: &RecordDiff) -> String {
    if record.id.is_empty() {
        return format!("{} without an id", named(&record.collection));
    }
    named(&record.name())
}

/// What became of a value, behind its place: `: "a" → "b"`.
pub(super) fn became(change: &Change) -> String {
    match (change.kind, &change.old, &change.new) {
        (ChangeKind::Reordered, Some(old), Some(new)) => format!("other order: {}", both(old, new)),
        (_, Some(old), Some(new)) => both(old, new),
        (_, Some(old), None) => format!("- {}", brief(old)),
        (_, None, Some(new)) => format!("+ {}", brief(new)),
        (_, None, None) => String::new(),
    }
}

/// A side in one line.
pub(super) fn side(side: &SideSummary) -> String {
    let version = side.schema_version.as_deref().unwrap_or("without a version");
    format!("{}: {}, schema {version} ({})", side.name, counted(side.records, "record"), side.schema)
}

/// The records with an outcome.
pub(super) fn with<'d>(diff: &'d Diff, word: &'static str) -> impl Iterator<Item = &'d RecordDiff> {
    diff.records.iter().filter(move |record| record.outcome.word() == word)
}

/// How many records have each outcome.
pub(super) fn counts(diff: &Diff) -> String {
    let counted = ["added", "moved", "vanished", "dropped", "changed"].map(|word| (with(diff, word).count(), word));
    let all = counted.into_iter().chain([(diff.unchanged, "unchanged")]).filter(|(count, _)| *count > 0);
    let text = all.map(|(count, word)| format!("{count} {word}")).collect::<Vec<_>>().join(", ");
    if text.is_empty() { "no records".to_owned() } else { text }
}

/// What a line says of a record behind its name.
pub(super) fn fate(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Added | Outcome::Changed => String::new(),
        Outcome::Moved { to, reason } => format!(" moved to {} ({})", named(to), named(reason)),
        Outcome::Vanished { why, .. } => format!(" vanished: {}", safe(why)),
        Outcome::Dropped => " dropped".to_owned(),
    }
}

/// What became of a try: how many records fit, then what does not fit in lines of its own.
pub(super) fn trial(what: &str, trial: &Trial) -> Vec<String> {
    let invalid = match trial.invalid {
        0 => String::new(),
        count => format!("; not tried: {}, for not even the schema of their own side fits", counted(count, "record")),
    };
    let tried = trial.records - trial.invalid;
    let fits = match (tried, trial.failed) {
        (0, _) => "no records to try".to_owned(),
        (tried, failed) => format!("{} of {} fit", tried - failed, counted(tried, "record")),
    };
    let misfit = |misfit: &crate::diff::Misfit| {
        let (place, message) = (named(&misfit.place), safe(&misfit.message));
        format!("{place}: {message} ({})", few(misfit.records.iter().map(|name| named(name)), misfit.records.len(), 3))
    };
    [format!("{what}: {fits}{invalid}")].into_iter().chain(trial.misfits.iter().map(misfit)).collect()
}

/// The first of several names, and how many more there are.
pub(super) fn few(names: impl Iterator<Item = String>, count: usize, most: usize) -> String {
    let shown = names.take(most).collect::<Vec<_>>().join(", ");
    if count > most { format!("{shown} and {} more", count - most) } else { shown }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn long_values_are_cut_where_they_differ() {
        let text = |end: &str| json!(format!("{}{end}", "a".repeat(200)));
        let shown = both(&text(" old"), &text(" new"));
        assert!(shown.contains("aa old\" → …") && shown.contains("aa new\""), "{shown}");
        assert!(brief(&text("")).chars().count() <= WIDTH + 1);
        assert_eq!(both(&json!("a"), &json!("b")), "\"a\" → \"b\"");
    }

    #[test]
    fn what_nobody_sees_is_written() {
        assert_eq!(brief(&json!("a\u{a0}b\u{202e}\u{1b}")), "\"a\\u00a0b\\u202e\\u001b\"");
        assert_eq!(named("a\nb"), "a\\nb");
    }

    #[test]
    fn few_names_are_shown() {
        let names = || ["a", "b", "c"].map(str::to_owned).into_iter();
        assert_eq!(few(names(), 3, 2), "a, b and 1 more");
        assert_eq!(few(names(), 3, 3), "a, b, c");
    }
}
