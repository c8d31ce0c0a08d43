//! A comparison in full: every record, field by field, and every change of the schema.

use super::diff_words::{became, counts, fate, named, safe, side, trial};
use crate::diff::{Bump, Change, Diff, Outcome, RecordDiff, SchemaChange};

const RED: &str = "31";
const GREEN: &str = "32";
const YELLOW: &str = "33";
const CYAN: &str = "36";
const BOLD: &str = "1";

/// All that differs, in lines for people. With colours if `colour` is set.
///
/// # Example
///
/// ```
/// use ssr_validate::diff::{Diff, Side};
/// use ssr_validate::{InputFile, render};
/// let side = |name: &str| {
///     let text = format!(r#"{{"terms": [{{"id": "ddr", "names": ["{name}"]}}]}}"#);
///     Side::of(InputFile::new("terms.json", text)).unwrap()
/// };
/// let diff = Diff::between(&side("DDR"), &side("D.D.R.")).unwrap();
/// assert!(render::diff_full(&diff, false).contains("names[0]: + \"D.D.R.\""));
/// ```
#[must_use]
pub fn diff_full(diff: &Diff, colour: bool) -> String {
    let mut page = Page { text: String::new(), colour };
    page.line(&format!("old: {}", side(&diff.old)));
    page.line(&format!("new: {}", side(&diff.new)));
    diff.notes.iter().for_each(|note| page.line(&format!("note: {}", safe(note))));
    page.data(diff);
    page.schema(diff);
    let verdict = diff.verdict.text();
    let (word, reasons) = verdict.split_once(':').unwrap_or((&verdict, ""));
    let line = format!("\n{}:{reasons}", page.paint(BOLD, word));
    page.line(&line);
    page.text
}

struct Page {
    text: String,
    colour: bool,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn paint(&self, code: &str, text: &str) -> String {
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn heading(&mut self, name: &str, rest: &str) {
        let line = format!("\n{}: {rest}", self.paint(BOLD, name));
        self.line(&line);
    }

    fn data(&mut self, diff: &Diff) {
        self.heading("Data", &counts(diff));
        diff.records.iter().for_each(|record| self.record(record));
    }

    fn record(&mut self, record: &RecordDiff) {
        let (sign, code) = match &record.outcome {
            Outcome::Added => ("+", GREEN),
            Outcome::Changed => ("~", YELLOW),
            Outcome::Moved { .. } => (">", CYAN),
            Outcome::Vanished { .. } | Outcome::Dropped => ("-", RED),
        };
        let line = self.paint(code, &format!("{sign} {}", super::diff_words::record(record))) + &fate(&record.outcome);
        self.line(&line);
        record.changes.iter().for_each(|change| self.change(change));
        if let Outcome::Vanished { help, .. } = &record.outcome {
            self.line(&format!("    help: {}", safe(help)));
        }
    }

    fn change(&mut self, change: &Change) {
        self.line(&format!("    {}: {}", named(&change.place()), became(change)));
    }

    fn schema(&mut self, diff: &Diff) {
        let same = if diff.schema.is_empty() { "no difference" } else { "" };
        let count = |bump: Bump| diff.schema.iter().filter(|change| change.bump == bump).count();
        let counts = [(Bump::Major, "major"), (Bump::Minor, "minor"), (Bump::Patch, "patch")];
        let counts = counts.map(|(bump, word)| (count(bump), word)).into_iter().filter(|(count, _)| *count > 0);
        let counts = counts.map(|(count, word)| format!("{count} {word}")).collect::<Vec<_>>().join(", ");
        self.heading("Schema", &format!("{same}{counts}"));
        diff.schema.iter().for_each(|change| self.schema_change(change));
        self.trial("old data, new schema", &diff.evolution.backward);
        self.trial("new data, old schema", &diff.evolution.forward);
        if let Some(remark) = &diff.schema_version.remark {
            self.line(&format!("note: {}", safe(remark)));
        }
    }

    fn schema_change(&mut self, change: &SchemaChange) {
        let code = match change.bump {
            Bump::Major => RED,
            Bump::Minor => GREEN,
            _ => YELLOW,
        };
        let line = format!("{} {}: {}", self.paint(code, change.bump.word()), named(&change.place), safe(&change.text));
        self.line(&line);
    }

    fn trial(&mut self, what: &str, tried: &crate::diff::Trial) {
        for (index, line) in trial(what, tried).iter().enumerate() {
            self.line(&if index == 0 { line.clone() } else { format!("    {line}") });
        }
    }
}
