//! `number-not-in-evidence`: a number or date that the cited lines do not state.

use ssr_data::Evidence;
use ssr_data::reflect::{self, Object, TextKind, View};

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::rules::anchor_not_found;
use crate::text_match::{self as numbers, Number, Numbers};
use crate::texts::Text;
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
    if entry.has_evidence() {
        Checker { context, entry, findings }.check_object(entry.object, Way::Record, Covering::default());
    }
}

/// The way to a value. Its path is made only when something is said about it.
#[derive(Clone, Copy)]
enum Way<'w> {
    Record,
    Field(&'w Way<'w>, &'static str),
    Index(&'w Way<'w>, usize),
}

impl Way<'_> {
    fn path(self) -> Path {
        match self {
            Self::Record => Path::default(),
            Self::Field(above, name) => above.path().field(name),
            Self::Index(above, index) => above.path().index(index),
        }
    }
}

/// The evidence of an object that covers a field.
#[derive(Clone, Copy, Default)]
struct Covering<'c> {
    evidence: &'c [Evidence],
    field: &'static str,
}

impl<'c> Covering<'c> {
    fn pieces(self) -> impl Iterator<Item = &'c Evidence> {
        self.evidence.iter().filter(move |piece| piece.covers(self.field))
    }

    fn is_empty(self) -> bool {
        self.pieces().next().is_none()
    }
}

struct Checker<'a, 'e> {
    context: &'a Context<'e>,
    entry: &'a Entry<'e>,
    findings: &'a mut Vec<Finding>,
}

impl<'e> Checker<'_, 'e> {
    /// Checks an object. `above` is evidence of the record that names the list in which the object stands.
    fn check_object(&mut self, object: &dyn Object, way: Way<'_>, above: Covering<'_>) {
        let own = object.evidence().unwrap_or_default();
        object.visit(&mut |field, value| {
            if field.factual && !matches!(value, View::Absent) {
                let covering = if own.is_empty() { above } else { Covering { evidence: own, field: field.name } };
                self.check_value(value, Way::Field(&way, field.name), covering);
            }
        });
    }

    fn check_value(&mut self, value: View<'_>, way: Way<'_>, covering: Covering<'_>) {
        match value {
            View::Object(inner) => self.check_object(inner, way, covering),
            View::List(items) => {
                for index in 0..items.len() {
                    self.check_value(items.view(index), Way::Index(&way, index), covering);
                }
            }
            // What is wrong with the date itself is told by `impossible-date` or `reversed-period`.
            View::Date(date) if date.check().is_err() || date.latest().is_some_and(|end| end < date.earliest()) => {}
            // Without evidence, there is nothing to compare with.
            _ if covering.is_empty() => {}
            plain => self.compare(&required(plain), way, covering),
        }
    }

    fn compare(&mut self, required: &Numbers, way: Way<'_>, covering: Covering<'_>) {
        if required.is_empty() || covering.pieces().any(|piece| piece.inferred.is_some()) {
            return;
        }
        let missing = numbers::missing(required, |number| covering.pieces().any(|piece| self.states(piece, number)));
        if missing.is_empty() || !covering.pieces().all(|piece| self.is_there(piece)) {
            return;
        }
        let path = way.path();
        if !path.field_of_record().is_some_and(|field| self.context.catalogue.is_disputed(self.entry, field)) {
            let message = format!("{} does not stand on {}", missing.join(", "), cited(covering));
            let finding = Finding::new(&RULE, self.entry.at(&path), message);
            self.findings.push(finding.help(
                "correct the value, cite the line that states it, or say under `inferred` how it was worked out",
            ));
        }
    }

    /// Whether the text of a piece is at hand, and the lines are those of the anchor. If they are not,
    /// `anchor-not-found` tells of it.
    fn is_there(&self, piece: &Evidence) -> bool {
        self.text(piece).is_some_and(|text| anchor_not_found::is_there(text, piece))
    }

    /// Whether a number stands on the lines or headings that a piece cites.
    fn states(&self, piece: &Evidence, number: &Number) -> bool {
        let Some(text) = self.text(piece) else { return false };
        let last = piece.lines.last().min(text.line_count() as u32);
        let mut lines = (piece.lines.first()..=last).chain(piece.headings.iter().map(|line| line.get()));
        lines.any(|line| text.numbers(line).is_some_and(|numbers| numbers.contains(number)))
    }

    fn text(&self, piece: &Evidence) -> Option<&'e Text> {
        self.context.texts.of(self.context.catalogue.source(&piece.source)?)
    }
}

/// The numbers that a value states.
fn required(value: View<'_>) -> Numbers {
    match value {
        View::Date(date) => numbers::numbers_of_date(date.as_str()),
        View::Number(number) => [numbers::number_value(number.get())].into(),
        View::Count(count) => [numbers::number_value(f64::from(count.get()))].into(),
        View::Text(reflect::Text { type_name: "Time", text, .. }) => numbers::numbers_of_time(text),
        View::Text(reflect::Text { kind: TextKind::Prose, text, .. }) => {
            numbers::numbers_of_text(text, numbers::TextKind::Prose)
        }
        View::Text(reflect::Text { kind: TextKind::Printed, text, .. }) => {
            numbers::numbers_of_text(text, numbers::TextKind::Printed)
        }
        _ => Numbers::default(),
    }
}

fn cited(covering: Covering<'_>) -> String {
    let lines: Vec<String> = covering
        .pieces()
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
