//! Which items of two lists are the same, or the same thing changed.

use std::cmp::Reverse;

use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;

use super::values::{canonical, same};

/// How the items of two lists belong together.
pub(super) struct Matched {
    /// Places in the old and in the new list, by the old place.
    pub(super) pairs: Vec<(usize, usize)>,
    /// Places in the old list.
    pub(super) removed: Vec<usize>,
    /// Places in the new list.
    pub(super) added: Vec<usize>,
}

impl Matched {
    /// The items that are on both sides, in the old and in the new order.
    pub(super) fn orders(&self) -> (Vec<usize>, Vec<usize>) {
        let (old, mut new): (Vec<usize>, Vec<usize>) = self.pairs.iter().copied().unzip();
        new.sort_unstable();
        (old, new)
    }
}

/// More comparisons than this are not made to find what an item was before.
const COMPARISONS: usize = 40_000;

/// Matches the items of two lists: first those that are the same, then objects that share most of their fields.
pub(super) fn matched(old: &[Value], new: &[Value]) -> Matched {
    let (start, end) = (same_start(old, new), same_end(old, new));
    let end = end.min(old.len().min(new.len()) - start);
    let mut pairs: Vec<(usize, usize)> = (0..start).map(|at| (at, at)).collect();
    pairs.extend((0..end).map(|at| (old.len() - end + at, new.len() - end + at)));
    let mut removed: Vec<usize> = (start..old.len() - end).collect();
    let mut added: Vec<usize> = (start..new.len() - end).collect();
    for pairing in [equal, alike, alone] {
        let found = pairing(old, new, &removed, &added);
        let (before, after): (FxHashSet<usize>, FxHashSet<usize>) = found.iter().copied().unzip();
        removed.retain(|at| !before.contains(at));
        added.retain(|at| !after.contains(at));
        pairs.extend(found);
    }
    pairs.sort_unstable();
    Matched { pairs, removed, added }
}

fn same_start(old: &[Value], new: &[Value]) -> usize {
    old.iter().zip(new).take_while(|(old, new)| same(old, new)).count()
}

fn same_end(old: &[Value], new: &[Value]) -> usize {
    old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| same(old, new)).count()
}

/// Items that are the same. Of several that are, the first belong together.
fn equal(old: &[Value], new: &[Value], removed: &[usize], added: &[usize]) -> Vec<(usize, usize)> {
    let mut places: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for at in added.iter().rev() {
        places.entry(canonical(&new[*at])).or_default().push(*at);
    }
    let partner = |at: &usize| Some((*at, places.get_mut(&canonical(&old[*at]))?.pop()?));
    removed.iter().filter_map(partner).collect()
}

/// Objects that share at least half of their fields, the most alike first.
fn alike(old: &[Value], new: &[Value], removed: &[usize], added: &[usize]) -> Vec<(usize, usize)> {
    if removed.len().saturating_mul(added.len()) > COMPARISONS {
        return Vec::new();
    }
    let pairs = removed.iter().flat_map(|before| added.iter().map(move |after| (*before, *after)));
    let scored = pairs.map(|(before, after)| (likeness(&old[before], &new[after]), before, after));
    let mut scored: Vec<_> = scored.filter(|(score, ..)| *score >= 500).collect();
    scored.sort_by_key(|(score, before, after)| (Reverse(*score), before.abs_diff(*after), *before, *after));
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (_, before, after) in scored {
        if found.iter().all(|(taken, also)| *taken != before && *also != after) {
            found.push((before, after));
        }
    }
    found
}

/// How many fields of a thousand two objects share.
pub(super) fn likeness(old: &Value, new: &Value) -> usize {
    let (Some(old), Some(new)) = (old.as_object(), new.as_object()) else { return 0 };
    let shared = old.iter().filter(|(name, value)| new.get(*name).is_some_and(|other| same(value, other))).count();
    shared * 1000 / old.len().max(new.len()).max(1)
}

/// The only object that is left, if it stands in the same place on both sides.
fn alone(old: &[Value], new: &[Value], removed: &[usize], added: &[usize]) -> Vec<(usize, usize)> {
    match (removed, added) {
        ([before], [after]) if before == after && old[*before].is_object() && new[*after].is_object() => {
            vec![(*before, *after)]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn assert_matched(old: &Value, new: &Value, pairs: &[(usize, usize)]) {
        let list = |value: &Value| value.as_array().expect("a list").clone();
        let matched = matched(&list(old), &list(new));
        assert_eq!(matched.pairs, pairs);
        assert_eq!(matched.removed.len() + pairs.len(), list(old).len());
        assert_eq!(matched.added.len() + pairs.len(), list(new).len());
    }

    #[test]
    fn each_item_has_one_partner() {
        assert_matched(&json!(["a", "a", "b"]), &json!(["b", "a"]), &[(0, 1), (2, 0)]);
        assert_matched(&json!([]), &json!(["a"]), &[]);
        assert_matched(&json!(["a", "b"]), &json!(["a", "b"]), &[(0, 0), (1, 1)]);
        assert_matched(&json!(["a", "a"]), &json!(["a"]), &[(0, 0)]);
    }

    #[test]
    fn the_most_alike_belong_together() {
        let claim = |printed: &str, record: &str| json!({ "printed": printed, "record": record, "x": 1 });
        let old = json!([claim("1990", "events/a"), claim("1991", "events/b")]);
        let new = json!([claim("1992", "events/b"), claim("1990", "events/a")]);
        assert_matched(&old, &new, &[(0, 1), (1, 0)]);
        assert_matched(&json!([{ "printed": "a" }]), &json!([{ "printed": "b" }]), &[(0, 0)]);
        assert_matched(&json!([{ "printed": "a" }]), &json!([{ "printed": "b" }, { "printed": "c" }]), &[]);
    }

    #[test]
    fn long_lists_are_not_compared_each_with_each() {
        let list = |from: usize| (from..from + 2000).map(|n| json!({ "a": n, "b": 1 })).collect::<Vec<_>>();
        assert_eq!(matched(&list(0), &list(10_000)).pairs.len(), 0);
    }
}
