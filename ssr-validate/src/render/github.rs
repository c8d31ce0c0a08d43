//! Findings as workflow commands, which GitHub shows beside the changed lines.

use std::fmt::Write;

use crate::Severity;
use crate::report::{Report, Shown};

/// How many annotations of one severity GitHub shows of one step.
const SHOWN: usize = 10;

/// The findings as annotations. What the platform would not show is counted in a last line.
///
/// # Example
///
/// ```
/// use ssr_validate::{Base, InputFile, Validator, render};
/// let file = InputFile::new("mine.json", r#"{"terms": [{"id": "ddr"}]}"#);
/// let report = Validator::new().base(Base::None).check(vec![file]);
/// assert!(render::github(&report).starts_with("::error file=mine.json,line=1,col=12,"));
/// ```
#[must_use]
pub fn github(report: &Report) -> String {
    let mut text = String::new();
    for severity in [Severity::Error, Severity::Warning] {
        let findings: Vec<Shown<'_>> = report.shown().filter(|shown| shown.finding.rule.severity == severity).collect();
        findings.iter().take(SHOWN).for_each(|shown| text.push_str(&annotation(shown)));
        if let Some(left) = findings.len().checked_sub(SHOWN).filter(|left| *left > 0) {
            let word = severity.word();
            // Writing to a string cannot fail.
            let _ =
                writeln!(text, "::notice::{left} more {word}s are not shown as annotations; see the log of this step");
        }
    }
    text
}

fn annotation(shown: &Shown<'_>) -> String {
    let (finding, place) = (shown.finding, &shown.primary);
    let (start, end) = (place.position(), place.end());
    // GitHub takes columns only where the place is on one line.
    let columns = match start.line == end.line {
        true => format!(",col={},endColumn={}", start.column, end.column),
        false => String::new(),
    };
    let help = finding.help.as_ref().map_or_else(String::new, |help| format!("\n{help}"));
    format!(
        "::{} file={},line={}{columns},endLine={},title={}::{}\n",
        finding.rule.severity.word(),
        property(place.path),
        start.line,
        end.line,
        property(finding.rule.name),
        data(&format!("{}{help}", finding.message)),
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Base, InputFile, Validator};

    #[test]
    fn what_is_not_shown_is_counted() {
        let records = [r#"{"id": "ddr"}"#; 12].join(",");
        let file = InputFile::new("a,b.json", format!("{{\"terms\": [{records}]}}"));
        let report = Validator::new().base(Base::None).select(["missing-field".to_owned()]).check(vec![file]);
        let text = github(&report);
        assert_eq!(text.lines().count(), 11);
        assert!(text.starts_with("::error file=a%2Cb.json,line=1,col=12,endColumn=25,endLine=1,title=missing-field::"));
        assert!(text.ends_with("::notice::2 more errors are not shown as annotations; see the log of this step\n"));
    }
}
