//! How many findings each rule has.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::Report;

/// The findings counted by rule, the most frequent first.
///
/// # Example
///
/// ```
/// use ssr_validate::{Base, InputFile, Validator, render};
/// let file = InputFile::new("mine.json", r#"{"terms": [{"id": "ddr"}]}"#);
/// let report = Validator::new().base(Base::None).check(vec![file]);
/// assert_eq!(render::statistics(&report), "     1 error[missing-field]\n");
/// ```
#[must_use]
pub fn statistics(report: &Report) -> String {
    let mut counts: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    for finding in report.findings() {
        counts.entry(finding.rule.name).or_insert((0, finding.rule.severity.word())).0 += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    // The sort keeps the order of the names among equals.
    counts.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    let mut text = String::new();
    for (rule, (count, severity)) in counts {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{count:>6} {severity}[{rule}]");
    }
    text
}
