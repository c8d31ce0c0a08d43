//! `impossible-date`: a date that the calendar does not have.

use ssr_data::reflect::{Field, View};
use ssr_data::{Date, DateError};
use ssr_schema::Part;

use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::walk::Path;
use crate::{Finding, Location, Place};

rule! {
    /// A date names a month or day that the calendar does not have.
    ///
    /// If a source prints such a date, record a discrepancy and leave the field out.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "events": [{ "id": "summit", "names": ["Summit"], "kind": "conference", "status": "done", "date": "2006-13" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "events": [{ "id": "summit", "names": ["Summit"], "kind": "conference", "status": "done", "date": "2006-12" }] }
    /// ```
    RULE = "impossible-date", Error, without_texts, Check::value(check).when_suspect().and_dataset(check_broken)
}

fn check(_: &Context<'_>, entry: &Entry<'_>, path: &Path, _: &Field, value: View<'_>, findings: &mut Vec<Finding>) {
    if let View::Date(date) = value
        && let Err(error) = date.check()
    {
        findings.push(finding(entry.at(path), date.as_str(), error));
    }
}

/// The dates of records that could not be read.
fn check_broken(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (file, broken) in context.catalogue.broken() {
        for (pointer, date) in &broken.dates {
            // A text without the form of a date is told by `malformed-value`.
            if let Err(error @ (DateError::NoSuchMonth { .. } | DateError::NoSuchDay { .. })) = date.parse::<Date>() {
                let place = Place::Pointer(format!("{}{pointer}", broken.pointer()), Part::Value);
                findings.push(finding(Location { file, place }, date, error));
            }
        }
    }
}

fn finding(location: Location, date: &str, error: DateError) -> Finding {
    let finding = Finding::new(&RULE, location, format!("the date `{date}` is impossible: {error}"));
    match error {
        DateError::NoSuchMonth { .. } => {
            finding.help("write year-month-day, as in 2006-07-31; leave out what is not known")
        }
        _ => finding.help("correct the day, or leave it out if it is not known"),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn month_and_day_are_told_apart() {
        let event = |id: &str, date: &str| {
            format!(r#"{{ "id": "{id}", "names": ["X"], "kind": "meeting", "status": "done", "date": "{date}" }}"#)
        };
        let events =
            [event("a", "2006-13"), event("b", "2006-02-29"), event("c", "2006/2008-00"), event("d", "2006-02")];
        insta::assert_snapshot!(drawn(&RULE, &format!("{{ \"events\": [\n{}\n] }}", events.join(",\n")), None));
    }
}
