//! `unlisted-heading`: evidence names a heading that the outline of its source does not have.

use ssr_data::{Collection, Heading, Source};

use crate::entry::{Entry, EvidencePath};
use crate::rule::{Check, Context, rule};
use crate::suggest::shown;
use crate::{Finding, Location, Place};

rule! {
    /// A line under `headings` of a piece of evidence is no heading in the outline of its source.
    ///
    /// Headings and table headers give an item its actor, subject or column. They are listed once, in the `outline`
    /// of the source. Mostly the number is off by one, or the heading is missing in the outline.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 3,
    ///     "outline": [{ "line": 1, "title": "Terms" }] }],
    ///   "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [3, 3], "headings": [2], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 3,
    ///     "outline": [{ "line": 1, "title": "Terms" }] }],
    ///   "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [3, 3], "headings": [1], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    RULE = "unlisted-heading", Error, without_texts, Check::record(check)
}

fn check(context: &Context<'_>, entry: &Entry<'_>, findings: &mut Vec<Finding>) {
    context.catalogue.evidence_of(entry, &mut |path, evidence| {
        // Where the source is not known, nothing can be said of its outline.
        let source = || context.catalogue.source(&evidence.source);
        let Some(source) = evidence.headings.first().and_then(|_| source()) else { return };
        for (index, line) in evidence.headings.iter().map(|line| line.get()).enumerate() {
            // Outlines are nearly always in order, and then a look-up is short.
            let is_listed = source.outline.binary_search_by_key(&line, |heading| heading.line.get()).is_ok()
                || source.outline.iter().any(|heading| heading.line.get() == line);
            // A line that the source does not have is told by `line-out-of-range`.
            if !is_listed && line <= source.lines.get() {
                findings.push(finding(context, entry, path, index, line, source));
            }
        }
    });
}

fn finding(
    context: &Context<'_>,
    entry: &Entry<'_>,
    path: &EvidencePath<'_>,
    index: usize,
    line: u32,
    source: &Source,
) -> Finding {
    let message = format!("line {line} is no heading in the outline of `{}`", source.id);
    let finding = Finding::new(&RULE, entry.at(&path.field("headings").index(index)), message);
    let add = format!("add line {line} to the outline of the source if it is a heading");
    let near = nearest(source, line);
    let finding = finding.help(match near {
        Some((_, heading)) => format!("line {} is one: `{}`; or {add}", heading.line, shown(&heading.title)),
        None => add,
    });
    let own = context.catalogue.place_of(Collection::Sources, source.id.as_str());
    let Some(Location { file, place: Place::Pointer(id, part) }) = own else { return finding };
    let (pointer, label) = match near {
        Some((place, _)) => (format!("{}outline/{place}", id.trim_end_matches("id")), "the nearest heading"),
        None => (id, "the source has no outline"),
    };
    finding.related(Location { file, place: Place::Pointer(pointer, part) }, label)
}

/// The heading nearest to a line, the one above it if two are as near, with its place in the outline.
fn nearest(source: &Source, line: u32) -> Option<(usize, &Heading)> {
    let headings = source.outline.iter().enumerate();
    headings.min_by_key(|(_, heading)| (heading.line.get().abs_diff(line), heading.line))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn both_ends_are_shown() {
        let json = r#"{ "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 9,
    "outline": [{ "line": 1, "title": "Terms" }, { "line": 5, "title": "Programmes" }] },
  { "id": "bare", "title": "A page", "sha256": "SHA256", "lines": 9 }],
"terms": [{ "id": "ddr", "names": ["DDR"], "evidence": [
  { "source": "page", "lines": [7, 7], "headings": [1, 6, 12], "anchor": "DDR of ex-combatants" },
  { "source": "bare", "lines": [7, 7], "headings": [1], "anchor": "DDR of ex-combatants" },
  { "source": "other", "lines": [7, 7], "headings": [1], "anchor": "DDR of ex-combatants" }] }] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, Some("")));
    }
}
