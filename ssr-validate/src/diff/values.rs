//! What differs between two JSON values, field by field.

use serde_json::{Map, Value};

use super::Bump;
use super::lists::matched;

/// What became of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// A field or an item that was not there.
    Added,
    /// A field or an item that is no longer there.
    Removed,
    /// Another value.
    Changed,
    /// Items of a list that stand in another order. The old and the new value are those items in their orders.
    Reordered,
}

impl ChangeKind {
    /// Its name.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Reordered => "reordered",
        }
    }
}

/// One difference within a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The JSON pointer from the record on: in the new record, but in the old one for what was removed.
    pub pointer: String,
    /// What became of it.
    pub kind: ChangeKind,
    /// The old value, if there was one.
    pub old: Option<Value>,
    /// The new value, if there is one.
    pub new: Option<Value>,
    /// Whether it is within evidence, and no change of facts.
    pub evidence: bool,
    /// Minor for a fact that was not there, else patch.
    pub bump: Bump,
}

impl Change {
    /// The place as people write it: `history[0].date` for `/history/0/date`. Places are counted from 0, as jq does.
    #[must_use]
    pub fn place(&self) -> String {
        if self.pointer.is_empty() {
            return "the record".to_owned();
        }
        let mut place = String::new();
        for step in self.pointer.split('/').skip(1) {
            match step.parse::<usize>() {
                Ok(index) => place.push_str(&format!("[{index}]")),
                Err(_) if place.is_empty() => place.push_str(&unescaped(step)),
                Err(_) => place.push_str(&format!(".{}", unescaped(step))),
            }
        }
        place
    }
}

fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// What differs between two records, or between two of their values.
pub(super) fn compare(old: &Value, new: &Value) -> Vec<Change> {
    let mut comparison = Comparison { changes: Vec::new() };
    comparison.values(&Place::default(), old, new);
    comparison.changes
}

/// Where a value stands: its pointers on both sides, which differ where items were put in or taken out.
#[derive(Clone, Default)]
struct Place {
    old: String,
    new: String,
    evidence: bool,
}

impl Place {
    fn field(&self, name: &str) -> Self {
        let step = name.replace('~', "~0").replace('/', "~1");
        let evidence = self.evidence || name == "evidence";
        Self { old: format!("{}/{step}", self.old), new: format!("{}/{step}", self.new), evidence }
    }

    fn item(&self, old: usize, new: usize) -> Self {
        Self { old: format!("{}/{old}", self.old), new: format!("{}/{new}", self.new), evidence: self.evidence }
    }
}

struct Comparison {
    changes: Vec<Change>,
}

impl Comparison {
    fn values(&mut self, place: &Place, old: &Value, new: &Value) {
        match (old, new) {
            (Value::Object(old), Value::Object(new)) => self.objects(place, old, new),
            (Value::Array(old), Value::Array(new)) if !(is_pair(old) && is_pair(new)) => self.lists(place, old, new),
            _ if same(old, new) => {}
            _ => self.tell(place, ChangeKind::Changed, Some(old), Some(new), Bump::Patch),
        }
    }

    fn objects(&mut self, place: &Place, old: &Map<String, Value>, new: &Map<String, Value>) {
        for (name, value) in new {
            match old.get(name) {
                Some(before) => self.values(&place.field(name), before, value),
                None => self.tell(&place.field(name), ChangeKind::Added, None, Some(value), Bump::Minor),
            }
        }
        for (name, value) in old.iter().filter(|(name, _)| !new.contains_key(*name)) {
            self.tell(&place.field(name), ChangeKind::Removed, Some(value), None, Bump::Patch);
        }
    }

    fn lists(&mut self, place: &Place, old: &[Value], new: &[Value]) {
        let matched = matched(old, new);
        for (before, after) in matched.pairs.iter().copied() {
            self.values(&place.item(before, after), &old[before], &new[after]);
        }
        if !matched.pairs.is_sorted_by_key(|(_, after)| *after) {
            let (before, after) = matched.orders();
            let list = |from: &[Value], order: &[usize]| order.iter().map(|at| from[*at].clone()).collect::<Value>();
            let (before, after) = (list(old, &before), list(new, &after));
            self.tell(place, ChangeKind::Reordered, Some(&before), Some(&after), Bump::Patch);
        }
        for at in &matched.removed {
            self.tell(&place.item(*at, *at), ChangeKind::Removed, Some(&old[*at]), None, Bump::Patch);
        }
        // As many items less as more: that is another value, not one more.
        let bump = if matched.added.len() > matched.removed.len() { Bump::Minor } else { Bump::Patch };
        for at in &matched.added {
            self.tell(&place.item(*at, *at), ChangeKind::Added, None, Some(&new[*at]), bump);
        }
    }

    fn tell(&mut self, place: &Place, kind: ChangeKind, old: Option<&Value>, new: Option<&Value>, bump: Bump) {
        let pointer = if kind == ChangeKind::Removed { &place.old } else { &place.new }.clone();
        let bump = if place.evidence { Bump::Patch } else { bump };
        self.changes.push(Change {
            pointer,
            kind,
            old: old.cloned(),
            new: new.cloned(),
            evidence: place.evidence,
            bump,
        });
    }
}

/// Two numbers, such as the first and the last line, are one value.
fn is_pair(list: &[Value]) -> bool {
    list.len() == 2 && list.iter().all(Value::is_number)
}

/// Whether two values mean the same: `1.0` is `1`, and the order of fields is nothing.
pub(super) fn same(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Number(old), Value::Number(new)) => old == new || (old.as_f64() == new.as_f64() && is_mixed(old, new)),
        (Value::Array(old), Value::Array(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same(old, new))
        }
        (Value::Object(old), Value::Object(new)) => {
            let in_new = |(name, value): (&String, &Value)| new.get(name).is_some_and(|other| same(value, other));
            old.len() == new.len() && old.iter().all(in_new)
        }
        _ => old == new,
    }
}

/// Whether one is written with a fraction and the other without. Whole numbers are compared exactly.
fn is_mixed(old: &serde_json::Number, new: &serde_json::Number) -> bool {
    old.is_f64() != new.is_f64()
}

/// A text that is the same for values that are the same.
pub(super) fn canonical(value: &Value) -> String {
    match value {
        Value::Number(number) => number.as_f64().map_or_else(|| number.to_string(), |number| number.to_string()),
        Value::Array(items) => format!("[{}]", items.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| format!("{name:?}:{}", canonical(value));
            let mut fields: Vec<String> = fields.iter().map(field).collect();
            fields.sort_unstable();
            format!("{{{}}}", fields.join(","))
        }
        plain => plain.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Each change as a line.
    fn told(old: &Value, new: &Value) -> Vec<String> {
        let line = |change: &Change| {
            let value = |value: &Option<Value>| value.as_ref().map_or("-".to_owned(), Value::to_string);
            let (kind, bump) = (change.kind.word(), change.bump.word());
            format!("{} {kind} {} {} {bump}", change.place(), value(&change.old), value(&change.new))
        };
        compare(old, new).iter().map(line).collect()
    }

    #[test]
    fn fields_are_told_one_by_one() {
        let old = json!({ "id": "a", "seat": "vienna", "kind": "organ", "note": "x" });
        let new = json!({ "kind": "court", "id": "a", "note": "x", "state": "togo" });
        assert_eq!(
            told(&old, &new),
            [
                r#"kind changed "organ" "court" patch"#,
                r#"state added - "togo" minor"#,
                r#"seat removed "vienna" - patch"#
            ]
        );
    }

    #[test]
    fn the_order_of_keys_and_the_form_of_numbers_are_nothing() {
        assert_eq!(told(&json!({ "a": 1, "b": [2, 3] }), &json!({ "b": [2.0, 3], "a": 1.0 })), Vec::<String>::new());
        assert!(!same(&json!(9_007_199_254_740_993_u64), &json!(9_007_199_254_740_992_u64)));
    }

    #[test]
    fn items_put_in_do_not_disturb_the_others() {
        let old = json!({ "names": ["a", "b", "c"] });
        let new = json!({ "names": ["x", "a", "b", "c"] });
        assert_eq!(told(&old, &new), [r#"names[0] added - "x" minor"#]);
        assert_eq!(told(&new, &old), [r#"names[0] removed "x" - patch"#]);
        assert_eq!(
            told(&old, &json!({ "names": ["c", "b", "a"] })),
            [r#"names reordered ["a","b","c"] ["c","b","a"] patch"#]
        );
    }

    #[test]
    fn another_item_in_place_of_one_is_a_correction() {
        let (old, new) = (json!({ "areas": ["ddr", "integrity"] }), json!({ "areas": ["ddr", "recovery"] }));
        assert_eq!(
            told(&old, &new),
            [r#"areas[1] removed "integrity" - patch"#, r#"areas[1] added - "recovery" patch"#]
        );
    }

    #[test]
    fn what_changed_inside_an_item_is_told() {
        let old = json!({ "history": [{ "act": "founded", "date": "1990", "status": "done" },
            { "act": "renamed", "date": "1995", "status": "done" }] });
        let new = json!({ "history": [{ "act": "proposed", "status": "done" },
            { "act": "founded", "date": "1991", "status": "done" },
            { "act": "renamed", "date": "1995", "status": "done" }] });
        assert_eq!(
            told(&old, &new),
            [
                r#"history[1].date changed "1990" "1991" patch"#,
                r#"history[0] added - {"act":"proposed","status":"done"} minor"#
            ]
        );
    }

    #[test]
    fn evidence_is_told_apart_and_is_never_an_addition() {
        let piece = |line: u64| json!({ "source": "s", "lines": [line, line], "anchor": "a b" });
        let old = json!({ "evidence": [piece(3)] });
        let new = json!({ "evidence": [piece(4), { "source": "t", "lines": [9, 9], "anchor": "c d" }] });
        let changes = compare(&old, &new);
        assert!(changes.iter().all(|change| change.evidence && change.bump == Bump::Patch), "{changes:?}");
        assert_eq!(told(&old, &new)[0], "evidence[0].lines changed [3,3] [4,4] patch");
    }

    #[test]
    fn a_name_with_a_slash_is_a_name() {
        let changes = compare(&json!({}), &json!({ "a/b~": 1 }));
        assert_eq!((changes[0].pointer.as_str(), changes[0].place().as_str()), ("/a~1b~0", "a/b~"));
    }
}
