//! `number-not-in-evidence`: a number or date that the cited lines do not state.

use std::collections::BTreeSet;

use ssr_data::Evidence;
use ssr_data::reflect::{Object, Text, TextKind, View};

use crate::Finding;
use crate::catalogue::Entry;
use crate::rule::{Check, Context, rule};
use crate::rules::anchor_not_found;
use crate::text_match::{self as numbers, Numbers};
use crate::walk::Path;

rule! {
    /// A number, year or date of a field does not stand on any line that is cited for the field.
    ///
    /// Number words, ordinals, month names, `1,500`, `17.08.2023` and `$54 billion` count. Where a value does not
    /// stand there literally (a relative date, items that were counted), say why under `inferred` of the evidence.
    ///
    /// # Text
    ///
    /// ```text
    /// DDR of twenty-five ex-combatants began in March 2004.
    /// ```
    ///
    /// # Bad
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 1 }],
    ///   "activities": [{ "id": "ddr", "actors": ["places/togo"], "summary": "Takes in 25 former fighters.", "status": "done",
    ///     "date": "2003-03", "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "DDR of twenty-five" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 1 }],
    ///   "activities": [{ "id": "ddr", "actors": ["places/togo"], "summary": "Takes in 25 former fighters.", "status": "done",
    ///     "date": "2004-03", "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "DDR of twenty-five" }] }] }
    /// ```
    RULE = "number-not-in-evidence", Error, with_texts, Check::record(check)
}

fn check<'a>(context: &Context<'a>, entry: &Entry<'a>, findings: &mut Vec<Finding>) {
    Checker { context, entry, findings }.check_object(entry.object, &Path::default(), &[]);
}

struct Checker<'a, 'e> {
    context: &'a Context<'e>,
    entry: &'a Entry<'e>,
    findings: &'a mut Vec<Finding>,
}

impl Checker<'_, '_> {
    /// Checks an object. `above` is evidence of the record that names the list in which the object stands.
    fn check_object(&mut self, object: &dyn Object, path: &Path, above: &[&Evidence]) {
        let own = object.evidence().unwrap_or_default();
        object.visit(&mut |field, value| {
            if !field.factual || matches!(value, View::Absent) {
                return;
            }
            let covering: Vec<&Evidence> = match own {
                [] => above.to_vec(),
                own => own.iter().filter(|piece| piece.covers(field.name)).collect(),
            };
            let disputed = path.is_record() && self.context.catalogue.is_disputed(self.entry, field.name);
            if !disputed {
                self.check_value(value, &path.field(field.name), &covering);
            }
        });
    }

    fn check_value(&mut self, value: View<'_>, path: &Path, covering: &[&Evidence]) {
        match value {
            View::Object(inner) => self.check_object(inner, path, covering),
            View::List(items) => {
                for index in 0..items.len() {
                    self.check_value(items.view(index), &path.index(index), covering);
                }
            }
            // What is wrong with the date itself is told by `impossible-date` or `reversed-period`.
            View::Date(date) if date.check().is_err() || date.latest().is_some_and(|end| end < date.earliest()) => {}
            plain => self.compare(&required(plain), path, covering),
        }
    }

    fn compare(&mut self, required: &Numbers, path: &Path, covering: &[&Evidence]) {
        let inferred = covering.iter().any(|piece| piece.inferred.is_some());
        if required.is_empty() || covering.is_empty() || inferred {
            return;
        }
        let Some(available) = self.available(covering) else { return };
        let missing = numbers::missing(required, &available);
        if !missing.is_empty() && covering.iter().all(|piece| self.is_there(piece)) {
            let message = format!("{} does not stand on {}", missing.join(", "), cited(covering));
            let finding = Finding::new(&RULE, self.entry.at(path), message);
            self.findings.push(finding.help(
                "correct the value, cite the line that states it, or say under `inferred` how it was worked out",
            ));
        }
    }

    /// Whether the lines are those of the anchor. If they are not, `anchor-not-found` tells of it.
    fn is_there(&self, piece: &Evidence) -> bool {
        let text = self.context.catalogue.source(&piece.source).and_then(|source| self.context.texts.of(source));
        text.is_none_or(|text| anchor_not_found::is_there(text, piece))
    }

    /// The numbers on all lines that are cited. `None` if a text is not at hand.
    fn available(&self, covering: &[&Evidence]) -> Option<Numbers> {
        let mut available = Numbers::new();
        for piece in covering {
            let text = self.context.texts.of(self.context.catalogue.source(&piece.source)?)?;
            let last = piece.lines.last().min(text.line_count() as u32);
            let headings = piece.headings.iter().map(|line| line.get());
            for line in (piece.lines.first()..=last).chain(headings) {
                available.extend(text.numbers(line).into_iter().flatten());
            }
        }
        Some(available)
    }
}

/// The numbers that a value states.
fn required(value: View<'_>) -> Numbers {
    match value {
        View::Date(date) => numbers::numbers_of_date(date.as_str()),
        View::Number(number) => BTreeSet::from([numbers::number_value(number.get())]),
        View::Count(count) => BTreeSet::from([numbers::number_value(f64::from(count.get()))]),
        View::Text(Text { type_name: "Time", text, .. }) => numbers::numbers_of_time(text),
        View::Text(Text { kind: TextKind::Prose, text, .. }) => {
            numbers::numbers_of_text(text, numbers::TextKind::Prose)
        }
        View::Text(Text { kind: TextKind::Printed, text, .. }) => {
            numbers::numbers_of_text(text, numbers::TextKind::Printed)
        }
        _ => Numbers::new(),
    }
}

fn cited(covering: &[&Evidence]) -> String {
    let lines: Vec<String> = covering
        .iter()
        .map(|piece| match (piece.lines.first(), piece.lines.last()) {
            (first, last) if first == last => format!("line {first} of `{}`", piece.source),
            (first, last) => format!("lines {first} to {last} of `{}`", piece.source),
        })
        .collect();
    lines.join(" or ")
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    const TEXT: &str = "Heading of 2001\nFounded on 7 July 2006 with 1,500 members.\nIt now has 55 members.";

    #[test]
    fn the_union_of_the_cited_lines_counts() {
        let json = r#"{ "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 3 }],
"figures": [
  { "id": "a", "measure": "members", "value": 1500, "unit": "count", "qualifier": "exactly", "as_of": "2006-07-08",
    "evidence": [{ "source": "page", "lines": [2, 2], "anchor": "1,500 members" }] },
  { "id": "b", "measure": "members", "value": 55, "unit": "count", "qualifier": "exactly", "as_of": "2001",
    "evidence": [{ "source": "page", "lines": [3, 3], "headings": [1], "anchor": "55 members" }] },
  { "id": "c", "measure": "members", "value": 56, "unit": "count", "qualifier": "exactly",
    "evidence": [{ "source": "page", "lines": [3, 3], "anchor": "55 members" }] },
  { "id": "d", "measure": "members", "value": 56, "unit": "count", "qualifier": "exactly",
    "evidence": [{ "source": "page", "lines": [3, 3], "anchor": "55 members", "inferred": "one more has joined" }] }
] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, Some(TEXT)));
    }

    #[test]
    fn what_is_disputed_is_not_wrong() {
        let json = r#"{ "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 3 }],
"figures": [{ "id": "c", "measure": "members", "value": 56, "unit": "count", "qualifier": "exactly",
    "evidence": [{ "source": "page", "lines": [3, 3], "anchor": "55 members" }] }],
"discrepancies": [{ "id": "d", "kind": "misprint", "about": ["figures/c"], "field": "value", "question": "How many?",
    "claims": [{ "printed": "55", "evidence": [{ "source": "page", "lines": [3, 3], "anchor": "55 members" }] }] }] }"#;
        assert_eq!(drawn(&RULE, json, Some(TEXT)), "");
    }
}
