//! A comparison for a changelog, with the headings that CHANGELOG.md has: counts and what is notable.

use super::counted;
use super::diff_words::{became, few, named, safe, trial, with};
use crate::diff::{Bump, Change, Diff, Outcome, RecordDiff, SchemaChangeKind, Trial};

/// So many names, records or changes of the schema are listed; of the others there is a number.
const MOST: usize = 20;
/// So many changes of one record are listed.
const MOST_CHANGES: usize = 5;
/// So many lost ids are listed.
const MOST_LOST: usize = 100;

/// What differs, in Markdown. The headings are those below a version of a changelog.
///
/// # Example
///
/// ```
/// use ssr_validate::diff::{Diff, Side};
/// use ssr_validate::{InputFile, render};
/// let side = |text: &str| Side::of(InputFile::new("terms.json", text)).unwrap();
/// let new = side(r#"{"terms": [{"id": "ddr", "names": ["DDR"]}]}"#);
/// let text = render::diff_markdown(&Diff::between(&side("{}"), &new).unwrap());
/// assert!(text.contains("### Data\n\n- 1 record added: `terms/ddr`\n"));
/// ```
#[must_use]
pub fn diff_markdown(diff: &Diff) -> String {
    let verdict = diff.verdict.text();
    let (word, reasons) = verdict.split_once(':').unwrap_or((&verdict, ""));
    let version = diff.new.schema_version.as_deref().map_or(String::new(), |version| format!(" {version}"));
    format!("**{word}**:{reasons}\n\n### Data\n\n{}\n### Schema{version}\n\n{}", data(diff), schema(diff))
}

fn listed(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{}\n", safe(line))).collect()
}

fn data(diff: &Diff) -> String {
    let mut lines = Vec::new();
    lines.extend(lost(diff));
    lines.extend(names(diff, "added"));
    lines.extend(moved(diff));
    lines.extend(names(diff, "dropped"));
    lines.extend(changed(diff));
    if lines.is_empty() {
        lines.push("- No difference.".to_owned());
    }
    lines.extend(diff.notes.iter().map(|note| format!("- Note on {note}")));
    listed(&lines)
}

/// A text in backticks. What holds some gets more of them.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if longest == 0 { format!("`{text}`") } else { format!("{fence} {text} {fence}") }
}

fn name(record: &RecordDiff) -> String {
    code(&super::diff_words::record(record))
}

fn names(diff: &Diff, word: &'static str) -> Option<String> {
    let count = with(diff, word).count();
    let names = few(with(diff, word).map(name), count, MOST);
    (count > 0).then(|| format!("- {} {word}{}: {names}", counted(count, "record"), places(diff, word, count)))
}

/// In which collections many records are.
fn places(diff: &Diff, word: &'static str, count: usize) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for record in with(diff, word) {
        match counts.last_mut() {
            Some((collection, count)) if *collection == record.collection => *count += 1,
            _ => counts.push((&record.collection, 1)),
        }
    }
    let text =
        counts.iter().map(|(collection, count)| format!("{count} in `{collection}`")).collect::<Vec<_>>().join(", ");
    if count > MOST { format!(" ({text})") } else { String::new() }
}

fn lost(diff: &Diff) -> Vec<String> {
    let count = with(diff, "vanished").count();
    let line = |record: &RecordDiff| match &record.outcome {
        Outcome::Vanished { why, .. } => format!("  - {}: {why}", name(record)),
        _ => String::new(),
    };
    let title = format!("- {} vanished without a redirect:", counted(count, "id"));
    let lines = [title].into_iter().chain(with(diff, "vanished").map(line).take(MOST_LOST));
    if count == 0 { Vec::new() } else { lines.chain(more(count, MOST_LOST)).collect() }
}

fn moved(diff: &Diff) -> Vec<String> {
    let count = with(diff, "moved").count();
    let line = |record: &RecordDiff| match &record.outcome {
        Outcome::Moved { to, reason } => {
            format!("  - {} is now {} ({})", name(record), code(&named(to)), plain(&named(reason)))
        }
        _ => String::new(),
    };
    let title = format!("- {} moved:", counted(count, "record"));
    let lines = [title].into_iter().chain(with(diff, "moved").map(line).take(MOST));
    if count == 0 { Vec::new() } else { lines.chain(more(count, MOST)).collect() }
}

fn changed(diff: &Diff) -> Vec<String> {
    let is_fact = |record: &&RecordDiff| record.changes.iter().any(|change| !change.evidence);
    let all = with(diff, "changed").count();
    let facts: Vec<&RecordDiff> = with(diff, "changed").filter(is_fact).collect();
    let mut lines = Vec::new();
    if !facts.is_empty() {
        lines.push(format!("- {} changed:", counted(facts.len(), "record")));
        facts.iter().take(MOST).for_each(|record| lines.extend(record_lines(record)));
        lines.extend(more(facts.len(), MOST));
    }
    if all > facts.len() {
        let others = with(diff, "changed").filter(|record| !is_fact(record)).map(name);
        let count = all - facts.len();
        lines.push(format!("- {} with other evidence: {}", counted(count, "record"), few(others, count, MOST)));
    }
    lines
}

/// A record and the changes of its facts.
fn record_lines(record: &RecordDiff) -> Vec<String> {
    let facts: Vec<&Change> = record.changes.iter().filter(|change| !change.evidence).collect();
    let line = |change: &&Change| format!("    - {}: {}", code(&named(&change.place())), code(&became(change)));
    let lines = [format!("  - {}", name(record))].into_iter().chain(facts.iter().map(line).take(MOST_CHANGES));
    lines.chain(more(facts.len(), MOST_CHANGES).map(|line| format!("  {line}"))).collect()
}

fn more(count: usize, most: usize) -> Option<String> {
    (count > most).then(|| format!("  - and {} more", count - most))
}

/// Words that stand in a line as they are: nothing of them is Markdown.
fn plain(text: &str) -> String {
    let escaped = |c: char| if "\\`*_[]<>#|".contains(c) { format!("\\{c}") } else { c.to_string() };
    text.chars().map(escaped).collect()
}

fn schema(diff: &Diff) -> String {
    let notable: Vec<_> = diff.schema.iter().filter(|change| change.kind != SchemaChangeKind::Description).collect();
    let line = |change: &&crate::diff::SchemaChange| {
        let mark = if change.bump == Bump::Major { "**break**: " } else { "" };
        format!("- {mark}{}: {}", code(&named(&change.place)), change.text)
    };
    let mut lines: Vec<String> = notable.iter().take(MOST).map(line).collect();
    lines.extend(more(notable.len(), MOST).map(|line| line.trim_start().to_owned()));
    let words = diff.schema.len() - notable.len();
    if words > 0 {
        lines.push(format!("- {} in other words", counted(words, "description")));
    }
    if lines.is_empty() {
        lines.push("- No difference.".to_owned());
    }
    lines.extend(tried("Old data against the new schema", &diff.evolution.backward));
    lines.extend(tried("New data against the old schema", &diff.evolution.forward));
    lines.extend(diff.schema_version.remark.iter().map(|remark| format!("- Note: {remark}")));
    listed(&lines)
}

fn tried(what: &str, tried: &Trial) -> Vec<String> {
    let lines = trial(what, tried);
    let count = lines.len() - 1;
    let first = lines.iter().take(1).map(|line| format!("- {line}"));
    let rest = lines.iter().skip(1).take(MOST).map(|line| format!("  - {line}"));
    first.chain(rest).chain(more(count, MOST)).collect()
}
