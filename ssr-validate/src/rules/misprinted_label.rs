//! `misprinted-label`: the label of an item is not the one that its list prints there.

use crate::Finding;
use crate::printed_lists::{ListItem, PrintedList};
use crate::rule::{Check, Context, rule};
use crate::suggest::{nearest, shown};

rule! {
    /// An item of a list does not have the label that the list prints at its position.
    ///
    /// A list says under `labels` how its items are labelled. `a-j`, `k-t`, `1-47`, `i-viii` and `A-D` give each
    /// item its label. After `bullets`, `prose`, `rows`, `columns`, `words` and `lines` labels are not compared. If
    /// the source itself prints a wrong label, a discrepancy about the list and its field `labels` says so.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "lists": [{ "id": "tasks", "title": "Tasks", "kind": "items", "labels": "a-b", "count": 2,
    ///     "entries": [{ "position": 1, "label": "a", "name": "Training" },
    ///                 { "position": 2, "label": "c", "name": "Advice" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "lists": [{ "id": "tasks", "title": "Tasks", "kind": "items", "labels": "a-b", "count": 2,
    ///     "entries": [{ "position": 1, "label": "a", "name": "Training" },
    ///                 { "position": 2, "label": "b", "name": "Advice" }] }] }
    /// ```
    RULE = "misprinted-label", Error, without_texts, Check::lists(check)
}

/// Ways to label items that give no item a label of its own.
const WORDS: [&str; 6] = ["bullets", "prose", "rows", "columns", "words", "lines"];

fn check(context: &Context<'_>, lists: &[PrintedList<'_, '_>], findings: &mut Vec<Finding>) {
    for list in lists {
        let words = list.labels();
        if WORDS.contains(&words) || list.is_disputed(context.catalogue, &["labels"]) {
            continue;
        }
        match Labels::read(words, list.count()) {
            Some(labels) => match length(list, &labels) {
                Some(finding) => findings.push(finding),
                None => compare(context, list, &labels, findings),
            },
            None => findings.extend(unknown(list)),
        }
    }
}

/// A range has as many labels as the list has items.
fn length(list: &PrintedList<'_, '_>, labels: &Labels) -> Option<Finding> {
    if labels.length == list.count() {
        return None;
    }
    let (count, words) = (list.count(), shown(list.labels()));
    let message = format!("`{words}` gives {} labels, but `{}` has {count} items", labels.length, list.id);
    let help = match labels.at(count) {
        Some(last) => format!("with {count} items the last label is `{last}`; correct `labels` or `count`"),
        None => "correct `labels` or `count`".to_owned(),
    };
    Some(Finding::new(&RULE, list.at("labels")?, message).help(help))
}

/// Something that is no known way to label items. Where it has a dash, it may be a range of a kind not known here.
fn unknown(list: &PrintedList<'_, '_>) -> Option<Finding> {
    let words = list.labels();
    if words.contains(['-', '–']) {
        return None;
    }
    let message = format!("`{}` does not tell how the items of `{}` are labelled", shown(words), list.id);
    let help = match nearest(words, WORDS) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("write the first and the last label, as in `a-j`, or one of {}", WORDS.join(", ")),
    };
    Some(Finding::new(&RULE, list.at("labels")?, message).help(help))
}

fn compare(context: &Context<'_>, list: &PrintedList<'_, '_>, labels: &Labels, findings: &mut Vec<Finding>) {
    // A position that two items have is told by `position-gap`; which label is wrong there cannot be known.
    let alone = list.items.chunk_by(|one, next| one.position == next.position).filter_map(|items| match items {
        [item] => Some(item),
        _ => None,
    });
    let within = alone.filter(|item| item.position <= labels.length);
    let expected: Vec<_> = within.filter_map(|item| Some((item, labels.at(item.position)?))).collect();
    let is_wrong = |(item, label): &&(&ListItem<'_, '_>, String)| item.label != Some(label);
    let wrong: Vec<_> = expected.iter().filter(is_wrong).collect();
    match (list.at("labels"), wrong.as_slice()) {
        // Where none fits, the mistake is in the list.
        (Some(place), [(first, label), _, ..]) if wrong.len() == expected.len() => {
            let message = format!("no item of `{}` is labelled as `{}` says", list.id, shown(list.labels()));
            let printed = first.label.map_or("no label".to_owned(), |label| format!("the label `{}`", shown(label)));
            let help = format!("its first item has {printed}, expected `{label}`; correct `labels`, or the items");
            let finding = Finding::new(&RULE, place, message).help(help);
            findings.push(related(finding, first.at("position"), "its first item"));
        }
        (place, wrong) => {
            let certain = wrong.iter().filter(|(item, _)| !item.is_disputed(context.catalogue));
            let found = certain.filter_map(|(item, label)| misprinted(list, item, label));
            findings.extend(found.map(|finding| related(finding, place.clone(), "the labels of the list")));
        }
    }
}

fn misprinted(list: &PrintedList<'_, '_>, item: &ListItem<'_, '_>, expected: &str) -> Option<Finding> {
    let position = item.position;
    let Some(label) = item.label else {
        let message = format!("item {position} of `{}` has no label, expected `{expected}`", list.id);
        let help = format!("add \"label\": \"{expected}\"");
        return Some(Finding::new(&RULE, item.at("position")?, message).help(help));
    };
    let message = format!("item {position} of `{}` has the label `{}`, expected `{expected}`", list.id, shown(label));
    let finding = Finding::new(&RULE, item.at("label")?, message);
    Some(if label.trim_matches(['(', ')', '.', ' ']) == expected {
        let help = "write the label without brackets or full stop";
        finding.help(help).fix(format!("write `{expected}`"), serde_json::Value::from(expected).to_string())
    } else {
        finding.help(
            "correct the label or the position; if the source misprints it, say so in a discrepancy with the field `labels`",
        )
    })
}

fn related(finding: Finding, place: Option<crate::Location>, label: &str) -> Finding {
    match place {
        Some(place) => finding.related(place, label),
        None => finding,
    }
}

/// The labels of a range such as `k-t`.
#[derive(Debug, PartialEq, Eq)]
struct Labels {
    way: Way,
    first: u32,
    length: u32,
}

/// A way to write a number as a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Digits,
    Letter(u8),
    Roman,
    CapitalRoman,
}

/// All ways. Where a range can be read in two (`c-d`), that with as many labels as the list has items holds, else
/// the first.
const WAYS: [Way; 5] = [Way::Digits, Way::Letter(b'a'), Way::Letter(b'A'), Way::Roman, Way::CapitalRoman];

impl Labels {
    fn read(words: &str, count: u32) -> Option<Self> {
        let (first, last) = words.split_once(['-', '–']).unwrap_or((words, words));
        let range = |way: Way| {
            let (first, last) = (way.value(first.trim())?, way.value(last.trim())?);
            Some(Self { way, first, length: last.checked_sub(first)?.checked_add(1)? })
        };
        let readings: Vec<Self> = WAYS.into_iter().filter_map(range).collect();
        let fits = readings.iter().position(|reading| reading.length == count);
        readings.into_iter().nth(fits.unwrap_or_default())
    }

    /// The label at a position, from 1; also beyond the end.
    fn at(&self, position: u32) -> Option<String> {
        self.way.write(self.first.checked_add(position)?.checked_sub(1)?)
    }
}

impl Way {
    fn value(self, label: &str) -> Option<u32> {
        match (self, label.as_bytes()) {
            (Self::Digits, digits) if digits.iter().all(u8::is_ascii_digit) => label.parse().ok(),
            (Self::Letter(first), [letter]) => letter.checked_sub(first).filter(|n| *n < 26).map(|n| u32::from(n) + 1),
            (Self::Roman, _) if label == label.to_lowercase() => roman_value(label),
            (Self::CapitalRoman, _) if label == label.to_uppercase() => roman_value(&label.to_lowercase()),
            _ => None,
        }
    }

    fn write(self, value: u32) -> Option<String> {
        match self {
            Self::Digits => Some(value.to_string()),
            Self::Letter(first) => {
                let letter = u8::try_from(value.checked_sub(1)?).ok().filter(|n| *n < 26)?;
                Some(char::from(first + letter).to_string())
            }
            Self::Roman => roman(value),
            Self::CapitalRoman => roman(value).map(|label| label.to_uppercase()),
        }
    }
}

const SIGNS: [(u32, &str); 9] =
    [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

/// A number below 400 as a Roman numeral.
fn roman(mut value: u32) -> Option<String> {
    if !(1..400).contains(&value) {
        return None;
    }
    let mut label = String::new();
    for (worth, sign) in SIGNS {
        while value >= worth {
            (value, label) = (value - worth, label + sign);
        }
    }
    Some(label)
}

fn roman_value(label: &str) -> Option<u32> {
    // Nearly all labels have a letter that no numeral has.
    if label.bytes().any(|letter| !b"clxvi".contains(&letter)) {
        return None;
    }
    // No numeral below 400 is longer, and longer texts are not worth trying.
    (1..400).filter(|_| label.len() <= 12).find(|value| roman(*value).as_deref() == Some(label))
}

#[cfg(test)]
mod tests {
    use super::{Labels, RULE};
    use crate::rules::tests::{drawn, run};

    #[track_caller]
    fn check(words: &str, count: u32, expected: &[&str]) {
        let labels = Labels::read(words, count).expect("labels");
        let found: Vec<_> = (1..=labels.length).filter_map(|position| labels.at(position)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn ranges_give_a_label_at_each_position() {
        check("1-3", 3, &["1", "2", "3"]);
        check("12–14", 3, &["12", "13", "14"]);
        check("k-m", 3, &["k", "l", "m"]);
        check("A-B", 2, &["A", "B"]);
        check("i-iv", 4, &["i", "ii", "iii", "iv"]);
        check("I-III", 3, &["I", "II", "III"]);
        check("h-j", 3, &["h", "i", "j"]);
        check("i-v", 5, &["i", "ii", "iii", "iv", "v"]);
        check("c-d", 2, &["c", "d"]);
        check("a", 1, &["a"]);
        for words in ["", "-", "bulets", "a-", "Step 1-Step 5", "c-a", "1-99999999999", "é-f", "aa-ab"] {
            assert_eq!(Labels::read(words, 2), None, "{words}");
        }
    }

    #[test]
    fn wrong_and_missing_labels_are_told_apart() {
        let json = r#"{ "lists": [{ "id": "tasks", "title": "Tasks", "kind": "items", "labels": "k-n", "count": 4,
    "entries": [{ "position": 1, "label": "k", "name": "A" }, { "position": 2, "label": "l)", "name": "B" },
                { "position": 3, "label": "o", "name": "C" }] }],
"statements": [{ "id": "a", "kind": "finding", "summary": "One.", "item": { "list": "tasks", "position": 4 } }] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
        let report = run(&RULE, json, None);
        let fixes: Vec<_> = report.findings().iter().filter_map(|finding| finding.fix.as_ref()).collect();
        assert_eq!(fixes.len(), 1);
        assert_eq!(fixes[0].edits[0].replacement, "\"l\"");
    }

    #[test]
    fn the_list_itself_may_be_wrong() {
        let json = r#"{ "lists": [
  { "id": "tasks", "title": "Tasks", "kind": "items", "labels": "bulets", "count": 4 },
  { "id": "aims", "title": "Aims", "kind": "items", "labels": "1-2", "count": 3 },
  { "id": "parts", "title": "Parts", "kind": "items", "labels": "a-b", "count": 2,
    "entries": [{ "position": 1, "label": "1", "name": "A" }, { "position": 2, "label": "2", "name": "B" }] }] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }

    #[test]
    fn a_misprint_of_the_source_is_not_wrong() {
        let json = r#"{ "lists": [{ "id": "aims", "title": "Aims", "kind": "items", "labels": "1-2", "count": 3 }],
"discrepancies": [{ "id": "d", "kind": "misprint", "about": ["lists/aims"], "field": "labels", "question": "Which?",
    "claims": [{ "printed": "2" }] }] }"#;
        assert_eq!(drawn(&RULE, json, None), "");
    }
}
