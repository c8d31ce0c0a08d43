//! `miscounted-list`: a list has not as many items as it says.

use crate::printed_lists::PrintedList;
use crate::rule::{Check, Context, rule};
use crate::{Finding, Location};

rule! {
    /// The `count` of a list differs from the number of its items.
    ///
    /// The items of a list are its own `entries` and the records whose `item` names it. Mostly an item was
    /// forgotten, or taken into another list.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "lists": [{ "id": "tasks", "title": "Tasks", "kind": "items", "labels": "bullets", "count": 3,
    ///     "entries": [{ "position": 1, "name": "Training" }, { "position": 2, "name": "Advice" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "lists": [{ "id": "tasks", "title": "Tasks", "kind": "items", "labels": "bullets", "count": 2,
    ///     "entries": [{ "position": 1, "name": "Training" }, { "position": 2, "name": "Advice" }] }] }
    /// ```
    RULE = "miscounted-list", Error, without_texts, Check::lists(check)
}

fn check(context: &Context<'_>, lists: &[PrintedList<'_, '_>], findings: &mut Vec<Finding>) {
    let certain = |list: &&PrintedList<'_, '_>| {
        let disputed = list.is_disputed(context.catalogue, &["count", "entries"]);
        !list.is_partial && !disputed
    };
    findings.extend(lists.iter().filter(certain).filter_map(miscounted));
}

fn miscounted(list: &PrintedList<'_, '_>) -> Option<Finding> {
    let (count, items) = (list.count(), list.items.len());
    let last = list.items.last();
    // A count that the last position bears out is right; what is wrong then is told by `position-gap`.
    let borne_out = last.is_some_and(|item| item.position == count);
    if items == count as usize || borne_out {
        return None;
    }
    let last = list.items.iter().rev().find_map(|item| item.at("position"));
    let (place, other) = match list.at("count") {
        Some(place) => (place, last),
        None => (last?, None),
    };
    Some(finding(list, place, other))
}

fn finding(list: &PrintedList<'_, '_>, place: Location, last: Option<Location>) -> Finding {
    let items = match list.items.len() {
        0 => "no items".to_owned(),
        1 => "1 item".to_owned(),
        more => format!("{more} items"),
    };
    let message = format!("`{}` says it has {}, but {items} can be found", list.id, list.count());
    let finding = Finding::new(&RULE, place, message)
        .help("count the items in the source; then correct `count`, or add the item that is missing");
    match last {
        Some(last) => finding.related(last, "the last item"),
        None => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn entries_and_records_are_counted_together() {
        let json = r#"{ "lists": [
  { "id": "tasks", "title": "Tasks", "kind": "items", "labels": "bullets", "count": 3,
    "entries": [{ "position": 1, "name": "Advice" }] },
  { "id": "aims", "title": "Aims", "kind": "items", "labels": "bullets", "count": 7 }],
"statements": [
  { "id": "a", "kind": "finding", "summary": "One.", "item": { "list": "tasks", "position": 2 } }
] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }

    #[test]
    fn a_gap_is_not_told_twice() {
        let json = r#"{ "lists": [{ "id": "tasks", "title": "Tasks", "kind": "items", "labels": "bullets", "count": 3,
    "entries": [{ "position": 1, "name": "Advice" }, { "position": 3, "name": "Funds" }] }] }"#;
        assert_eq!(drawn(&RULE, json, None), "");
    }
}
