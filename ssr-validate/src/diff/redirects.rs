//! Where an id that is no longer there leads.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// A redirect, as far as it can be made out.
#[derive(Clone, Debug, Default)]
pub(super) struct Redirect {
    pub(super) to: String,
    pub(super) reason: String,
}

/// The ids of a side and what leads to them, as `collection/id`.
#[derive(Default)]
pub(super) struct Ids {
    pub(super) live: BTreeSet<String>,
    pub(super) redirects: BTreeMap<String, Redirect>,
}

/// What becomes of an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Resolved<'a> {
    /// A record has it.
    Live,
    /// One redirect leads from it to a record.
    Moved { to: &'a str, reason: &'a str },
    /// Nothing leads from it.
    Gone,
    /// A redirect leads from it to what there is not.
    Dead { to: &'a str },
    /// A redirect leads from it to another redirect, and in the end to this record, if to any.
    Chain { to: &'a str, end: Option<&'a str> },
}

impl Resolved<'_> {
    /// Whether who looks up the id arrives.
    pub(super) fn arrives(&self) -> bool {
        matches!(self, Self::Live | Self::Moved { .. })
    }
}

impl Ids {
    pub(super) fn add_redirect(&mut self, from: &str, record: &Value) {
        let text = |field: &str| record[field].as_str().unwrap_or_default().to_owned();
        self.redirects.entry(from.to_owned()).or_insert(Redirect { to: text("to"), reason: text("reason") });
    }

    /// All ids that can be looked up: those of records, and those that redirects lead away from.
    pub(super) fn known(&self) -> impl Iterator<Item = &str> {
        let moved = self.redirects.keys().filter(|from| !self.live.contains(*from));
        self.live.iter().chain(moved).map(String::as_str).filter(|id| self.resolve(id).arrives())
    }

    pub(super) fn resolve(&self, id: &str) -> Resolved<'_> {
        if self.live.contains(id) {
            return Resolved::Live;
        }
        let Some(Redirect { to, reason }) = self.redirects.get(id) else { return Resolved::Gone };
        if self.live.contains(to) {
            Resolved::Moved { to, reason }
        } else if self.redirects.contains_key(to) {
            Resolved::Chain { to, end: self.end(to) }
        } else {
            Resolved::Dead { to }
        }
    }

    /// The record at the end of a chain.
    fn end<'a>(&'a self, from: &'a str) -> Option<&'a str> {
        let mut to = from;
        // A chain that visits more redirects than there are goes round in a circle.
        for _ in 0..=self.redirects.len().min(100) {
            if self.live.contains(to) {
                return Some(to);
            }
            to = &self.redirects.get(to)?.to;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn one_step_to_a_record_arrives_and_nothing_else() {
        let mut ids = Ids { live: ["terms/ddr".to_owned()].into(), ..Ids::default() };
        for (from, to) in [("a", "ddr"), ("b", "a"), ("c", "nothing"), ("d", "d"), ("e", "c")] {
            ids.add_redirect(&format!("terms/{from}"), &json!({ "to": format!("terms/{to}"), "reason": "renamed" }));
        }
        assert_eq!(ids.resolve("terms/ddr"), Resolved::Live);
        assert_eq!(ids.resolve("terms/a"), Resolved::Moved { to: "terms/ddr", reason: "renamed" });
        assert_eq!(ids.resolve("terms/b"), Resolved::Chain { to: "terms/a", end: Some("terms/ddr") });
        assert_eq!(ids.resolve("terms/c"), Resolved::Dead { to: "terms/nothing" });
        assert_eq!(ids.resolve("terms/d"), Resolved::Chain { to: "terms/d", end: None });
        assert_eq!(ids.resolve("terms/e"), Resolved::Chain { to: "terms/c", end: None });
        assert_eq!(ids.resolve("terms/x"), Resolved::Gone);
        assert_eq!(ids.known().collect::<Vec<_>>(), ["terms/ddr", "terms/a"]);
    }
}
