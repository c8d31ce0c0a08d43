//! `position-gap`: the items of a list are not numbered 1, 2, 3 … without a gap.

use crate::Finding;
use crate::printed_lists::{ListItem, PrintedList};
use crate::rule::{Check, Context, rule};

rule! {
    /// Two items of a list have one position, or no item has a position before the last.
    ///
    /// The items of a list are its own `entries` and the records whose `item` names it. Together they are numbered
    /// from 1 in the order of the source.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "lists": [{ "id": "tasks", "title": "Tasks", "kind": "items", "labels": "bullets", "count": 2,
    ///     "entries": [{ "position": 1, "name": "Training" }, { "position": 3, "name": "Advice" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "lists": [{ "id": "tasks", "title": "Tasks", "kind": "items", "labels": "bullets", "count": 2,
    ///     "entries": [{ "position": 1, "name": "Training" }, { "position": 2, "name": "Advice" }] }] }
    /// ```
    RULE = "position-gap", Error, without_texts, Check::lists(check)
}

fn check(context: &Context<'_>, lists: &[PrintedList<'_, '_>], findings: &mut Vec<Finding>) {
    for list in lists {
        let item_disputed = list.items.iter().any(|item| item.is_disputed(context.catalogue));
        if item_disputed || list.is_disputed(context.catalogue, &["entries"]) {
            continue;
        }
        let before = findings.len();
        repeated(list, findings);
        // Where a position is taken twice, the one that is missing is named with it.
        if findings.len() == before && !list.is_partial {
            missing(list, findings);
        }
    }
}

fn repeated(list: &PrintedList<'_, '_>, findings: &mut Vec<Finding>) {
    let free = gaps(list).into_iter().next().filter(|_| !list.is_partial);
    for (first, second) in list.items.iter().zip(list.items.iter().skip(1)) {
        if first.position != second.position {
            continue;
        }
        let (place, other) = match (second.at("position"), first.at("position")) {
            (Some(place), other) => (place, other),
            (None, Some(place)) => (place, None),
            (None, None) => continue,
        };
        let message = format!("two items of `{}` have position {}", list.id, first.position);
        let finding = Finding::new(&RULE, place, message).help(match free {
            Some((_, position, _)) => format!("no item has position {position}; is one of the two meant to have it?"),
            None => "number the items 1, 2, 3 … in the order of the source, without repeating one".to_owned(),
        });
        findings.push(match other {
            Some(other) => finding.related(other, "the other item"),
            None => finding,
        });
    }
}

fn missing(list: &PrintedList<'_, '_>, findings: &mut Vec<Finding>) {
    for (before, position, after) in gaps(list) {
        let Some(place) = after.at("position").or_else(|| list.at("id")) else { continue };
        let last = after.position - 1;
        let positions =
            if position == last { format!("position {last}") } else { format!("the positions {position} to {last}") };
        let message = format!("no item of `{}` has {positions}", list.id);
        let finding = Finding::new(&RULE, place, message)
            .help("add the item that is missing, or number the items 1, 2, 3 … without a gap");
        let (other, label) = match before {
            Some(before) => (before.at("position"), "the item before"),
            None => (list.at("id"), "the list"),
        };
        findings.push(match other {
            Some(other) => finding.related(other, label),
            None => finding,
        });
    }
}

/// The gaps: the item before, the first position that nothing has, the item after.
fn gaps<'i, 'l, 'a>(list: &'i PrintedList<'l, 'a>) -> Vec<(Option<&'i ListItem<'l, 'a>>, u32, &'i ListItem<'l, 'a>)> {
    let before = std::iter::once(None).chain(list.items.iter().map(Some));
    let pairs =
        before.zip(&list.items).map(|(before, after)| (before, before.map_or(0, |item| item.position) + 1, after));
    pairs.filter(|(_, position, after)| *position < after.position).collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn both_ends_of_a_gap_are_shown() {
        let json = r#"{ "lists": [{ "id": "tasks", "title": "Tasks", "kind": "items", "labels": "bullets", "count": 2,
    "entries": [{ "position": 6, "name": "Advice" }] }],
"statements": [
  { "id": "a", "kind": "finding", "summary": "One.", "item": { "list": "tasks", "position": 2 } },
  { "id": "b", "kind": "finding", "summary": "Two.", "item": { "list": "tasks", "position": 3 } }
] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }

    #[test]
    fn a_position_taken_twice_is_one_finding() {
        let json = r#"{ "lists": [{ "id": "tasks", "title": "Tasks", "kind": "items", "labels": "bullets", "count": 4,
    "entries": [{ "position": 1, "name": "Advice" }, { "position": 4, "name": "Funds" }] }],
"statements": [
  { "id": "a", "kind": "finding", "summary": "One.", "item": { "list": "tasks", "position": 2 } },
  { "id": "b", "kind": "finding", "summary": "Two.", "item": { "list": "tasks", "position": 2 } }
] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }

    #[test]
    fn what_could_not_be_read_may_fill_a_gap() {
        let json = r#"{ "lists": [{ "id": "tasks", "title": "Tasks", "kind": "items", "labels": "bullets", "count": 2,
    "entries": [{ "position": 2, "name": "Advice" }] }],
"statements": [{ "id": "a", "kynd": "finding", "summary": "One.", "item": { "list": "tasks", "position": 1 } }] }"#;
        assert!(!drawn(&RULE, json, None).contains(RULE.name));
    }
}
