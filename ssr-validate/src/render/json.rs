//! The report as JSON, in a versioned form of its own. `report.schema.json` beside Cargo.toml describes it.

use serde_json::{Value, json};

use crate::report::{Report, Shown, ShownPlace};
use crate::{Edit, Severity};

/// The JSON Schema of [`json()`]'s output.
pub const REPORT_SCHEMA: &str = include_str!("../../report.schema.json");

/// The version of the form. It is raised when a reader of the old form would no longer understand it.
const VERSION: u32 = 1;

/// The report as JSON, with a final line feed.
///
/// # Example
///
/// ```
/// use ssr_validate::{Base, InputFile, Validator, render};
/// let file = InputFile::new("mine.json", r#"{"terms": [{"id": "ddr"}]}"#);
/// let report = Validator::new().base(Base::None).check(vec![file]);
/// let value: serde_json::Value = serde_json::from_str(&render::json(&report)).unwrap();
/// assert_eq!(value["findings"][0]["rule"], "missing-field");
/// assert_eq!(value["findings"][0]["start"]["column"], 12);
/// ```
#[must_use]
pub fn json(report: &Report) -> String {
    let findings: Vec<Value> = report.shown().map(|shown| finding(report, &shown)).collect();
    ssr_schema::pretty(&json!({
        "version": VERSION,
        "tool": { "name": "ssr-validate", "version": env!("CARGO_PKG_VERSION") },
        "findings": findings,
        "summary": summary(report),
    }))
}

fn finding(report: &Report, shown: &Shown<'_>) -> Value {
    let finding = shown.finding;
    let mut value = json!({
        "rule": finding.rule.name,
        "severity": finding.rule.severity.word(),
        "message": finding.message,
    });
    add_place(&mut value, &shown.primary);
    if let Some(subject) = report.subject(&finding.location) {
        value["record"] = json!(subject.record);
        value["field"] = json!(subject.field);
    }
    if let Some(help) = &finding.help {
        value["help"] = json!(help);
    }
    let related = shown.related.iter().zip(&finding.related).map(|(place, related)| {
        let mut value = json!({ "label": related.label });
        add_place(&mut value, place);
        value
    });
    value["related"] = related.collect();
    if let Some(fix) = &finding.fix {
        let edits: Vec<Value> = fix.edits.iter().zip(&shown.edits).map(|(change, place)| edit(change, place)).collect();
        value["fix"] = json!({ "title": fix.title, "edits": edits });
    }
    value
}

fn edit(edit: &Edit, place: &ShownPlace<'_>) -> Value {
    let mut value = json!({ "replacement": edit.replacement });
    add_place(&mut value, place);
    value
}

fn add_place(value: &mut Value, place: &ShownPlace<'_>) {
    let (start, end) = (place.position(), place.end());
    value["path"] = json!(place.path);
    value["start"] = json!({ "line": start.line, "column": start.column });
    value["end"] = json!({ "line": end.line, "column": end.column });
}

fn summary(report: &Report) -> Value {
    let summary = report.summary();
    let unreadable = summary.unreadable.iter().map(|lost| json!({ "path": lost.path, "cause": lost.cause }));
    json!({
        "clean": report.is_clean(),
        "errors": report.count(Severity::Error),
        "warnings": report.count(Severity::Warning),
        "files": summary.files,
        "skipped": summary.skipped,
        "records": summary.records,
        "references": summary.references,
        "evidence": summary.evidence,
        "rules": summary.rules,
        "rules_without_texts": summary.rules_without_texts,
        "excepted": summary.excepted,
        "texts": summary.texts,
        "base": summary.base,
        "base_records": summary.base_records,
        "base_invalid": summary.base_invalid,
        "unreadable": unreadable.collect::<Vec<_>>(),
    })
}
