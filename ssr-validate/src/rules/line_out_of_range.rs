//! `line-out-of-range`: lines that the source does not have.

use ssr_data::reflect::View;
use ssr_data::{Collection, Lines, Source};

use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::{Finding, Location};

rule! {
    /// Lines are named that the source does not have, or the first line is after the last.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [9, 8], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [8, 9], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    RULE = "line-out-of-range", Error, without_texts, Check::record(check)
}

fn check(context: &Context<'_>, entry: &Entry<'_>, findings: &mut Vec<Finding>) {
    context.catalogue.evidence_of(entry, &mut |path, evidence| {
        let source = context.catalogue.source(&evidence.source);
        if let Some(finding) = problem(|| entry.at(&path.field("lines")), evidence.lines, source) {
            // Mostly the source is wrong, and then all lines are.
            return findings.push(finding);
        }
        for (index, heading) in evidence.headings.iter().enumerate() {
            let line = Lines::new(heading.get(), heading.get());
            findings.extend(problem(|| entry.at(&path.field("headings").index(index)), line, source));
        }
    });
    if entry.collection == Collection::Sources {
        check_source(context, entry, findings);
    }
}

/// The lines that a source itself names.
fn check_source(context: &Context<'_>, entry: &Entry<'_>, findings: &mut Vec<Finding>) {
    let source = context.catalogue.source(&entry.id.to_owned().into());
    crate::walk::values(entry.object, &mut |path, field, value| match value {
        View::Lines(lines) => findings.extend(problem(|| entry.at(path), lines, source)),
        View::Count(line) if field.name == "line" => {
            findings.extend(problem(|| entry.at(path), Lines::new(line.get(), line.get()), source));
        }
        _ => {}
    });
}

fn problem(location: impl Fn() -> Location, lines: Lines, source: Option<&Source>) -> Option<Finding> {
    if lines.first() > lines.last() {
        let message = format!("line {} comes after line {}", lines.first(), lines.last());
        return Some(Finding::new(&RULE, location(), message).help("write the first line, then the last"));
    }
    let source = source?;
    (lines.last() > source.lines.get()).then(|| {
        let message = format!("there is no line {} in `{}`, which has {} lines", lines.last(), source.id, source.lines);
        Finding::new(&RULE, location(), message)
            .help("count lines as an editor shows them, from 1, without wrapping long lines")
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn evidence_and_source_are_checked() {
        let json = r#"{
  "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 7,
    "exclusions": [{ "lines": [7, 9], "reason": "footer" }], "outline": [{ "line": 8, "title": "End" }] }],
  "terms": [{ "id": "ddr", "names": ["DDR"],
    "evidence": [{ "source": "page", "lines": [8, 8], "headings": [12], "anchor": "DDR of ex-combatants" },
      { "source": "page", "lines": [7, 7], "headings": [12], "anchor": "DDR of ex-combatants" }] }]
}"#;
        insta::assert_snapshot!(drawn(&RULE, json, Some("")));
    }
}
