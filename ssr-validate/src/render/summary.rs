//! The closing lines: what was found, what was checked, and what was not and why.

use crate::{Report, Severity};

/// The closing lines of a run.
///
/// # Example
///
/// ```
/// use ssr_validate::{Base, InputFile, Validator, render};
/// let file = InputFile::new("mine.json", r#"{"terms": []}"#);
/// let report = Validator::new().base(Base::None).check(vec![file]);
/// assert!(render::summary(&report).starts_with("nothing was checked"));
/// ```
#[must_use]
pub fn summary(report: &Report) -> String {
    let summary = report.summary();
    let mut lines: Vec<String> =
        summary.unreadable.iter().map(|lost| format!("could not be read: {}: {}", lost.path, lost.cause)).collect();
    lines.push(verdict(report));
    lines.push(checked(report));
    lines.extend(not_checked(report));
    if summary.excepted > 0 {
        lines
            .push(format!("not told: {}, by exceptions that each have a reason", counted(summary.excepted, "finding")));
    }
    let invalid = summary.base_invalid.iter();
    lines.extend(invalid.map(|path| format!("the base itself has errors: {path}; check it on its own")));
    lines.join("\n") + "\n"
}

fn verdict(report: &Report) -> String {
    let (errors, warnings) = (report.count(Severity::Error), report.count(Severity::Warning));
    match (errors, warnings) {
        (0, 0) if !report.summary().has_checked() => "nothing was checked: there is no record in the input".into(),
        (0, 0) => "no errors".into(),
        (errors, 0) => counted(errors, "error"),
        (0, warnings) => counted(warnings, "warning"),
        (errors, warnings) => format!("{}, {}", counted(errors, "error"), counted(warnings, "warning")),
    }
}

fn checked(report: &Report) -> String {
    let summary = report.summary();
    let skipped = match summary.skipped {
        0 => String::new(),
        skipped => format!(" ({skipped} skipped)"),
    };
    let base = match summary.base_records {
        0 => summary.base.clone(),
        records => format!("{} ({})", summary.base, counted(records, "record")),
    };
    format!(
        "checked: {}{skipped}, {}, {}, {} of evidence, {}, base {base}",
        counted(summary.files, "file"),
        counted(summary.records, "record"),
        counted(summary.references, "reference"),
        counted(summary.evidence, "piece"),
        counted(summary.rules, "rule"),
    )
}

fn not_checked(report: &Report) -> Option<String> {
    let summary = report.summary();
    match (summary.rules_without_texts, summary.texts) {
        (0, texts) => Some(format!("checked against {}", counted(texts, "source text"))),
        (rules, _) => Some(format!(
            "not checked: {} of evidence against the source texts ({}); --sources DIR gives the texts",
            counted(summary.evidence, "piece"),
            counted(rules, "rule"),
        )),
    }
}

/// A number and its noun: `1 error`, `2 errors`.
///
/// # Example
///
/// ```
/// assert_eq!(ssr_validate::render::counted(2, "record"), "2 records");
/// ```
#[must_use]
pub fn counted(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
