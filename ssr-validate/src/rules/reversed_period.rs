//! `reversed-period`: what ends before it begins.

use ssr_data::reflect::{Field, Items, View};
use ssr_data::{Date, Day};
use ssr_schema::Part;

use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::walk::Path;
use crate::{Finding, Location, Place};

rule! {
    /// A period ends before it begins, or a step of a history is dated before the step that must come first.
    ///
    /// Looked at are ended and renamed after founded, ended after started, and adopted, signed, endorsed and
    /// published after drafted and commissioned. If a source prints such dates, record a discrepancy.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "organisations": [{ "id": "body", "names": ["Body"], "kind": "committee",
    ///     "history": [{ "act": "founded", "date": "2008/2006", "status": "done" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "organisations": [{ "id": "body", "names": ["Body"], "kind": "committee",
    ///     "history": [{ "act": "founded", "date": "2006/2008", "status": "done" }] }] }
    /// ```
    RULE = "reversed-period", Error, without_texts, Check::value(check_date).when_suspect().and_dataset(check)
}

/// Acts that come first, and the acts that cannot come before them.
const ORDER: &[(&str, &[&str])] = &[
    ("founded", &["renamed", "ended"]),
    ("started", &["ended"]),
    ("commissioned", &["adopted", "signed", "endorsed", "published"]),
    ("drafted", &["adopted", "signed", "endorsed", "published"]),
];

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in context.catalogue.entries() {
        if let Some(View::List(history)) = entry.object.get("history")
            && !context.catalogue.is_disputed(entry, "history")
        {
            check_history(entry, history, findings);
        }
    }
    for (file, broken) in context.catalogue.broken() {
        for (pointer, text) in &broken.dates {
            if let Ok(date) = text.parse::<Date>() {
                let place = || Place::Pointer(format!("{}{pointer}", broken.pointer()), Part::Value);
                findings.extend(reversed(&date, || Location { file, place: place() }));
            }
        }
    }
}

fn check_date(
    context: &Context<'_>,
    entry: &Entry<'_>,
    path: &Path,
    _: &Field,
    value: View<'_>,
    findings: &mut Vec<Finding>,
) {
    if let View::Date(date) = value
        && let Some(finding) = reversed(date, || entry.at(path))
        && !path.field_of_record().is_some_and(|field| context.catalogue.is_disputed(entry, field))
    {
        findings.push(finding);
    }
}

/// A period that ends before it begins. What the calendar does not have is told by `impossible-date`.
fn reversed(date: &Date, location: impl Fn() -> Location) -> Option<Finding> {
    let (start, end) = date.as_str().split_once('/')?;
    is_reversed(date).then(|| {
        Finding::new(&RULE, location(), format!("the period `{date}` ends before it begins"))
            .help(format!("write the earlier date first: `{end}/{start}`"))
    })
}

/// Whether a date ends before it begins.
pub(crate) fn is_reversed(date: &Date) -> bool {
    let ends_early = || date.latest().is_some_and(|latest| latest < date.earliest()) && date.check().is_ok();
    date.as_str().contains('/') && ends_early()
}

/// A dated step of a history that was taken.
pub(crate) struct Step<'a> {
    pub(crate) act: &'static str,
    pub(crate) date: &'a Date,
    /// Its place in the history.
    pub(crate) index: usize,
}

/// The dated steps of a history that were taken.
pub(crate) fn steps(history: &dyn Items) -> Vec<Step<'_>> {
    (0..history.len()).filter_map(|index| step(history, index)).collect()
}

fn check_history(entry: &Entry<'_>, history: &dyn Items, findings: &mut Vec<Finding>) {
    let steps = steps(history);
    for (first, others) in ORDER {
        // What was taken up again after its end, or drafted anew, has an earlier step too.
        let earliest = steps.iter().filter(|step| step.act == *first).min_by_key(|step| step.date.earliest());
        let Some(first) = earliest else { continue };
        let last_of = |act: &&str| steps.iter().filter(|step| step.act == *act).max_by_key(|step| latest(step));
        let before = others.iter().filter_map(last_of).filter(|step| latest(step) < Some(first.date.earliest()));
        findings.extend(before.map(|step| out_of_order(entry, first, step)));
    }
}

fn step(history: &dyn Items, index: usize) -> Option<Step<'_>> {
    let View::Object(object) = history.view(index) else { return None };
    let is = |name: &str, text: &str| matches!(object.get(name), Some(View::Word(word)) if word.text == text);
    match (object.get("act"), object.get("date")) {
        (Some(View::Word(act)), Some(View::Date(date))) if is("status", "done") && date.latest().is_some() => {
            Some(Step { act: act.text, date, index })
        }
        _ => None,
    }
}

fn latest(step: &Step<'_>) -> Option<Day> {
    step.date.latest()
}

fn out_of_order(entry: &Entry<'_>, first: &Step<'_>, step: &Step<'_>) -> Finding {
    let at = |step: &Step<'_>| entry.at(&Path::default().field("history").index(step.index).field("date"));
    let message = format!("`{}` is dated {}, before `{}`, dated {}", step.act, step.date, first.act, first.date);
    Finding::new(&RULE, at(step), message)
        .related(at(first), format!("`{}` is here", first.act))
        .help("correct one of the dates; if the sources print both, record a discrepancy about `history`")
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    const JSON: &str = r#"{
  "organisations": [
    { "id": "a", "names": ["A"], "kind": "committee", "history": [
      { "act": "founded", "date": "2006-07", "status": "done" },
      { "act": "ended", "date": "2005", "status": "done" }
    ] },
    { "id": "b", "names": ["B"], "kind": "committee", "history": [
      { "act": "founded", "date": "2006-07", "status": "done" },
      { "act": "ended", "date": "2006", "status": "done" }
    ] },
    { "id": "c", "names": ["C"], "kind": "committee", "history": [
      { "act": "founded", "date": "2006-07", "status": "planned" },
      { "act": "ended", "date": "2005", "status": "done" }
    ] }
  ],
  "events": [
    { "id": "d", "names": ["D"], "kind": "meeting", "status": "done", "date": "2008/2007" },
    { "id": "e", "names": ["E"], "kind": "meeting", "status": "done", "date": "2007/.." },
    { "id": "f", "nams": ["F"], "kind": "meeting", "status": "done", "date": "2006-07-07/2006-07-06" }
  ]
}"#;

    #[test]
    fn periods_and_histories_are_looked_at() {
        insta::assert_snapshot!(drawn(&RULE, JSON, None));
    }

    #[test]
    fn what_is_disputed_is_not_wrong() {
        let about = r#""discrepancies": [{ "id": "d", "kind": "misprint", "about": ["organisations/a"], "field": "history",
            "question": "When did it end?", "claims": [{ "printed": "2005" }] }], "places""#;
        let found = drawn(&RULE, &JSON.replace("\"events\"", about).replace("\"kind\": \"meeting\"", ""), None);
        assert!(!found.contains("founded"), "{found}");
    }
}
