//! One line for each finding: `path:line:column: severity[rule] message`.

use std::fmt::Write;

use crate::Report;

/// The findings, one line each.
///
/// # Example
///
/// ```
/// use ssr_validate::{Base, InputFile, Validator, render};
/// let file = InputFile::new("mine.json", r#"{"terms": [{"id": "ddr"}]}"#);
/// let report = Validator::new().base(Base::None).check(vec![file]);
/// assert_eq!(
///     render::concise(&report),
///     "mine.json:1:12: error[missing-field] the field `names` is missing from this `Term`\n"
/// );
/// ```
#[must_use]
pub fn concise(report: &Report) -> String {
    let mut text = String::new();
    for shown in report.shown() {
        let (rule, place) = (shown.finding.rule, &shown.primary);
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{}:{}: {}[{}] {}",
            place.path,
            place.position(),
            rule.severity.word(),
            rule.name,
            shown.finding.message
        );
    }
    text
}
