//! `date-after-source`: a date that lies ahead of all sources that are cited for it.

use ssr_data::reflect::{Object, View};
use ssr_data::{Date, Day, Evidence};

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::walk::Path;

rule! {
    /// A date is later than every source that is cited for it, although nothing says that it lies ahead.
    ///
    /// A source can only know what is to come as a plan. What lies ahead has the status `planned` or `proposed`; a
    /// figure has the qualifier `forecast`, a position the tenure `future`. When a part of a source was written
    /// stands under `dates` of the source.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
    ///     "lines": 9, "dates": [{ "lines": [1, 9], "date": "2006-07" }] }],
    ///   "events": [{ "id": "summit", "names": ["Summit"], "kind": "meeting", "status": "done", "date": "2007-02",
    ///     "evidence": [{ "source": "page", "lines": [7, 7], "anchor": "the summit in February" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
    ///     "lines": 9, "dates": [{ "lines": [1, 9], "date": "2006-07" }] }],
    ///   "events": [{ "id": "summit", "names": ["Summit"], "kind": "meeting", "status": "planned", "date": "2007-02",
    ///     "evidence": [{ "source": "page", "lines": [7, 7], "anchor": "the summit in February" }] }] }
    /// ```
    RULE = "date-after-source", Error, without_texts, Check::record(check)
}

/// Values of `status`, `qualifier` and `tenure` for what lies ahead of its source.
const AHEAD: &[&str] = &["planned", "proposed", "forthcoming", "forecast", "future"];

fn check<'a>(context: &Context<'a>, entry: &Entry<'a>, findings: &mut Vec<Finding>) {
    if entry.has_dates {
        Checker { context, entry, findings }.check_object(entry.object, &Path::default(), &[]);
    }
}

struct Checker<'a, 'e> {
    context: &'a Context<'e>,
    entry: &'a Entry<'e>,
    findings: &'a mut Vec<Finding>,
}

impl Checker<'_, '_> {
    /// Checks an object. `above` is the evidence of the record, for objects that carry none.
    fn check_object(&mut self, object: &dyn Object, path: &Path, above: &[Evidence]) {
        if lies_ahead(object) {
            return;
        }
        let own = object.evidence().filter(|own| !own.is_empty());
        let evidence = own.unwrap_or(above);
        object.visit(&mut |field, value| {
            // Evidence of the record covers a date in a list by the name of the list.
            let top = path.field_of_record().filter(|_| own.is_none()).unwrap_or(field.name);
            match value {
                View::Date(date) if !self.context.catalogue.is_disputed(self.entry, top) => {
                    self.check_date(date, &path.field(field.name), evidence.iter().filter(|piece| piece.covers(top)));
                }
                View::Object(inner) => self.check_object(inner, &path.field(field.name), evidence),
                View::List(items) if field.name != "evidence" => {
                    for index in 0..items.len() {
                        let View::Object(inner) = items.view(index) else { return };
                        self.check_object(inner, &path.field(field.name).index(index), evidence);
                    }
                }
                _ => {}
            }
        });
    }

    fn check_date<'x>(&mut self, date: &Date, path: &Path, covering: impl Iterator<Item = &'x Evidence>) {
        let dates: Option<Vec<(Day, &Evidence)>> = covering.map(|piece| Some((self.written(piece)?, piece))).collect();
        // A source whose date is not known, or open, may be later than anything.
        let Some((day, piece)) = dates.and_then(|dates| dates.into_iter().max_by_key(|(day, _)| *day)) else { return };
        if date.check().is_ok() && date.earliest() > day {
            let message = format!(
                "`{date}` lies after its source: line {} of `{}` was written by {}",
                piece.lines.first(),
                piece.source,
                written_out(day)
            );
            let finding = Finding::new(&RULE, self.entry.at(path), message);
            self.findings.push(finding.help("correct the date; or say that it lies ahead of its source, as `planned`, `proposed`, `forecast` or `future`"));
        }
    }

    /// The last day on which the cited lines can have been written.
    fn written(&self, piece: &Evidence) -> Option<Day> {
        let source = self.context.catalogue.source(&piece.source)?;
        let holds = |lines: &ssr_data::Lines| lines.contains(piece.lines.first()) || lines.contains(piece.lines.last());
        let parts: Vec<&Date> = source.dates.iter().filter(|part| holds(&part.lines)).map(|part| &part.date).collect();
        let all = || source.dates.iter().map(|part| &part.date).collect();
        let dates = if parts.is_empty() { all() } else { parts };
        dates.into_iter().map(Date::latest).collect::<Option<Vec<Day>>>()?.into_iter().max()
    }
}

/// Whether an object says of itself that it lies ahead of its source.
fn lies_ahead(object: &dyn Object) -> bool {
    let mut ahead = false;
    object.visit(&mut |field, value| {
        let tells = ["status", "qualifier", "tenure"].contains(&field.name);
        ahead |= tells && matches!(value, View::Word(word) if AHEAD.contains(&word.text));
    });
    ahead
}

fn written_out(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    const SOURCE: &str = r#"{ "sources": [
  { "id": "page", "title": "A page", "sha256": "SHA256", "lines": 20,
    "dates": [{ "lines": [1, 9], "date": "2006" }, { "lines": [10, 12], "date": "2016-11/.." }, { "lines": [13, 13], "date": "2008" }] },
  { "id": "undated", "title": "Another", "sha256": "SHA256", "lines": 9 }
],
"#;

    #[track_caller]
    fn check(records: &str) -> String {
        drawn(&RULE, &format!("{SOURCE}{records} }}"), None)
    }

    #[test]
    fn the_latest_part_that_is_cited_counts() {
        insta::assert_snapshot!(check(
            r#""organisations": [{ "id": "body", "names": ["Body"], "kind": "committee",
  "history": [
    { "act": "founded", "date": "2007", "status": "done",
      "evidence": [{ "source": "page", "lines": [7, 7], "anchor": "founded in" }, { "source": "page", "lines": [2, 2], "anchor": "in" }] },
    { "act": "renamed", "date": "2007", "status": "planned", "evidence": [{ "source": "page", "lines": [7, 7], "anchor": "x" }] },
    { "act": "ended", "date": "2020", "status": "done", "evidence": [{ "source": "page", "lines": [10, 10], "anchor": "x" }] }
  ] }],
"figures": [{ "id": "f", "measure": "share", "value": 7, "unit": "count", "qualifier": "exactly", "as_of": "2009",
  "evidence": [{ "source": "page", "lines": [7, 7], "anchor": "x" }, { "source": "page", "lines": [13, 13], "anchor": "x" }] }]"#
        ));
    }

    #[test]
    fn what_cannot_be_known_is_not_told() {
        let event = |id: &str, source: &str, line: u32, date: &str| {
            format!(
                r#"{{ "id": "{id}", "names": ["X"], "kind": "meeting", "status": "done", "date": "{date}",
                "evidence": [{{ "source": "{source}", "lines": [{line}, {line}], "anchor": "x" }}] }}"#
            )
        };
        let events =
            [event("a", "undated", 1, "2030"), event("b", "page", 15, "2030"), event("c", "page", 3, "2006-12-31")];
        assert_eq!(check(&format!(r#""events": [{}]"#, events.join(","))), "");
    }
}
