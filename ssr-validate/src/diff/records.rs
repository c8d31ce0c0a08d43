//! Which records were added, removed, moved and changed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use serde_json::value::RawValue;
use ssr_data::Collection;

use super::ids::{self, Key};
use super::lists::likeness;
use super::redirects::{Ids, Redirect, Resolved};
use super::values::{self, Change};
use super::{Bump, Side};
use crate::reader::Fields;
use crate::render::counted;

/// What became of a record, or of an id that could be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is new.
    Added,
    /// Its facts or its evidence changed.
    Changed,
    /// It is no longer there; a redirect leads from its id to a record.
    Moved {
        /// The record, as `collection/id`.
        to: String,
        /// Why, as the redirect says.
        reason: String,
    },
    /// It is no longer there, and who looks up its id finds nothing.
    Vanished {
        /// Why nothing is found.
        why: String,
        /// What to do.
        help: String,
    },
    /// It is no longer there, and was never what its id means: a redirect, or the second of two records with one id.
    Dropped,
}

impl Outcome {
    /// Its name.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Moved { .. } => "moved",
            Self::Vanished { .. } => "vanished",
            Self::Dropped => "dropped",
        }
    }
}

/// A record that differs.
#[derive(Clone, Debug)]
pub struct RecordDiff {
    /// The collection.
    pub collection: String,
    /// The id. Empty if the record has none.
    pub id: String,
    /// What became of it.
    pub outcome: Outcome,
    /// What changed in it; of a record that moved to a new one, what is different there.
    pub changes: Vec<Change>,
}

impl RecordDiff {
    /// The record as references name it.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}", self.collection, self.id)
    }

    /// The bump that it asks for.
    #[must_use]
    pub fn bump(&self) -> Bump {
        match self.outcome {
            Outcome::Vanished { .. } => Bump::Major,
            Outcome::Added | Outcome::Moved { .. } => Bump::Minor,
            Outcome::Changed => self.changes.iter().map(|change| change.bump).max().unwrap_or(Bump::Patch),
            Outcome::Dropped => Bump::Patch,
        }
    }
}

/// The records of a side by what identifies them, each as its text.
pub(super) struct Records<'a> {
    texts: BTreeMap<Key, &'a str>,
    /// How often an id stands there, if more than once.
    repeated: BTreeMap<Key, usize>,
    /// Where redirects have them, their own ids.
    own_ids: BTreeMap<Key, String>,
    ids: Ids,
    collections: BTreeSet<(usize, String)>,
}

impl<'a> Records<'a> {
    pub(super) fn of(side: &'a Side) -> Self {
        let mut records = Self {
            texts: BTreeMap::new(),
            repeated: BTreeMap::new(),
            own_ids: BTreeMap::new(),
            ids: Ids::default(),
            collections: BTreeSet::new(),
        };
        // What is no list of records is told when the side is read.
        for text in &side.texts {
            let lists: Lists<'a> = serde_json::from_str(text).unwrap_or_default();
            for (name, list) in lists.0 {
                list.into_iter().for_each(|record| records.add(&name, record.get()));
                records.collections.insert((ids::rank(&name), name));
            }
        }
        records
    }

    fn add(&mut self, collection: &str, text: &'a str) {
        let id = id_of(text);
        let mut key = Key::new(collection, id.clone());
        if collection == Collection::Redirects.name() {
            let record: Value = serde_json::from_str(text).unwrap_or_default();
            if let Some(from) = record["from"].as_str() {
                self.ids.add_redirect(from, &record);
                from.clone_into(&mut key.id);
            }
        } else if key.names_a_record() {
            self.ids.live.insert(key.name());
        }
        if self.texts.contains_key(&key) {
            let count = self.repeated.entry(key.clone()).or_insert(1);
            key.occurrence = *count;
            *count += 1;
        }
        if key.id != id {
            self.own_ids.insert(key.clone(), id);
        }
        self.texts.insert(key, text);
    }

    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    /// All records: what identifies them, and their texts.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Key, &'a str)> {
        self.texts.iter().map(|(key, text)| (key, *text))
    }

    pub(super) fn text(&self, key: &Key) -> Option<&'a str> {
        self.texts.get(key).copied()
    }

    /// The id that a record itself has.
    fn own_id(&self, key: &Key) -> String {
        self.own_ids.get(key).unwrap_or(&key.id).clone()
    }

    /// What is odd about the side: ids used twice, records without one, collections that its schema does not know.
    pub(super) fn notes(&self, schema: &Value) -> Vec<String> {
        let mut notes = Vec::new();
        for (_, name) in self.collections.iter().filter(|(_, name)| schema["properties"].get(name).is_none()) {
            notes.push(format!("`{name}` is no collection of its schema; it is compared all the same"));
        }
        let twice = self.texts.keys().filter(|key| key.occurrence == 1 && !key.id.is_empty());
        let twice: Vec<String> = twice.map(|key| format!("`{}`", key.name())).collect();
        if !twice.is_empty() {
            let name = twice.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
            let more = if twice.len() > 5 { format!(" and {} more", twice.len() - 5) } else { String::new() };
            notes.push(format!("ids used more than once, whose records are compared in their order: {name}{more}"));
        }
        match self.texts.keys().filter(|key| key.id.is_empty()).count() {
            0 => {}
            count => notes.push(format!("{} without an id, compared in their order", counted(count, "record"))),
        }
        notes
    }
}

/// The collections of a file. What begins with `$` is none.
#[derive(Default)]
struct Lists<'a>(Vec<(String, Vec<&'a RawValue>)>);

impl<'de: 'a, 'a> serde::Deserialize<'de> for Lists<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = Fields::deserialize(deserializer)?;
        let is_list = |(name, _): &(String, &RawValue)| !name.starts_with('$');
        let list = |(name, value): (String, &'de RawValue)| {
            let records = serde_json::from_str(value.get()).map_err(serde::de::Error::custom)?;
            Ok((name, records))
        };
        fields.0.into_iter().filter(is_list).map(list).collect::<Result<_, _>>().map(Self)
    }
}

/// The id of a record; empty if it has none.
fn id_of(text: &str) -> String {
    let fields = serde_json::from_str::<Fields<'_>>(text).map(|fields| fields.0).unwrap_or_default();
    let id = fields.into_iter().find(|(name, _)| name == "id");
    id.and_then(|(_, value)| serde_json::from_str(value.get()).ok()).unwrap_or_default()
}

/// What differs, by collection and id, and how many records are the same.
pub(super) fn compare(old: &Records<'_>, new: &Records<'_>) -> (Vec<RecordDiff>, usize) {
    let mut comparison = Comparison { old, new, found: Vec::new(), unchanged: 0 };
    comparison.common_and_removed();
    comparison.added();
    comparison.vanished();
    let Comparison { mut found, unchanged, .. } = comparison;
    found.sort_by(|one, other| sort_key(one).cmp(&sort_key(other)));
    (found, unchanged)
}

fn sort_key(record: &RecordDiff) -> (usize, &str, &str) {
    (ids::rank(&record.collection), &record.collection, &record.id)
}

struct Comparison<'c, 'a> {
    old: &'c Records<'a>,
    new: &'c Records<'a>,
    found: Vec<RecordDiff>,
    unchanged: usize,
}

impl<'a> Comparison<'_, 'a> {
    fn tell(&mut self, key: &Key, id: String, outcome: Outcome, changes: Vec<Change>) {
        self.found.push(RecordDiff { collection: key.collection.to_string(), id, outcome, changes });
    }

    fn common_and_removed(&mut self) {
        for (key, before) in self.old.iter() {
            match self.new.text(key) {
                Some(after) => self.common(key, before, after),
                None if key.names_a_record() => self.removed(key, before),
                None => self.tell(key, self.old.own_id(key), Outcome::Dropped, Vec::new()),
            }
        }
    }

    fn common(&mut self, key: &Key, before: &str, after: &str) {
        let changes = if before == after { Vec::new() } else { values::compare(&parsed(before), &parsed(after)) };
        if changes.is_empty() {
            self.unchanged += 1;
        } else {
            self.tell(key, self.new.own_id(key), Outcome::Changed, changes);
        }
    }

    /// A record that a redirect leads away from. Those that nothing leads away from are told with all lost ids.
    fn removed(&mut self, key: &Key, before: &str) {
        if let Resolved::Moved { to, reason } = self.new.ids.resolve(&key.name()) {
            let outcome = Outcome::Moved { to: to.to_owned(), reason: reason.to_owned() };
            let changes = self.changes_on_the_way(key, before, to);
            self.tell(key, key.id.clone(), outcome, changes);
        }
    }

    /// What differs between a record and the one that took its place, if that is a new one of the same collection.
    fn changes_on_the_way(&self, key: &Key, before: &str, to: &str) -> Vec<Change> {
        let id = to.strip_prefix(&*key.collection).and_then(|rest| rest.strip_prefix('/'));
        let target = id.map(|id| Key::new(&key.collection, id.to_owned()));
        let is_new = |target: &Key| self.old.text(target).is_none();
        let Some(after) = target.filter(is_new).and_then(|target| self.new.text(&target)) else { return Vec::new() };
        let mut changes = values::compare(&parsed(before), &parsed(after));
        changes.retain(|change| change.pointer != "/id");
        changes
    }

    fn added(&mut self) {
        for (key, _) in self.new.iter().filter(|(key, _)| self.old.text(key).is_none()) {
            self.tell(key, self.new.own_id(key), Outcome::Added, Vec::new());
        }
    }

    /// Ids that could be looked up and no longer can.
    fn vanished(&mut self) {
        let mut successors = Successors::of(self);
        for name in self.old.ids.known().filter(|id| !self.new.ids.resolve(id).arrives()) {
            let (collection, id) = name.split_once('/').unwrap_or(("", name));
            let (why, help) = explained(name, self.new.ids.resolve(name), successors.find(name));
            let why = match self.old.ids.redirects.get(name) {
                Some(Redirect { to, .. }) if !self.old.ids.live.contains(name) => {
                    format!("{why}; before, a redirect led to `{to}`")
                }
                _ => why,
            };
            let outcome = Outcome::Vanished { why, help };
            let (collection, id) = (collection.to_owned(), id.to_owned());
            self.found.push(RecordDiff { collection, id, outcome, changes: Vec::new() });
        }
    }
}

/// Why an id is lost, and what to do.
fn explained(name: &str, resolved: Resolved<'_>, successor: Option<String>) -> (String, String) {
    let redirect = |to: &str| {
        let id = name.replace('/', "-");
        format!(r#"{{ "id": "{id}", "from": "{name}", "to": "{to}", "reason": "…", "since": "…" }}"#)
    };
    match resolved {
        Resolved::Chain { to, end: Some(end) } => (
            format!("its redirect leads to `{to}`, which has itself moved"),
            format!("let the redirect lead to `{end}` at once"),
        ),
        Resolved::Chain { to, .. } | Resolved::Dead { to } => (
            format!("its redirect leads to `{to}`, which is no record"),
            "let the redirect lead to the record that now holds what the id meant".to_owned(),
        ),
        _ => match successor {
            Some(to) => {
                ("no redirect".to_owned(), format!("`{to}` is new and much like it; add a redirect: {}", redirect(&to)))
            }
            None => {
                let to = format!("{}/…", name.split('/').next().unwrap_or_default());
                ("no redirect".to_owned(), format!("put the record back, or add a redirect: {}", redirect(&to)))
            }
        },
    }
}

/// Which new record looks like the one that vanished.
struct Successors<'a> {
    old: BTreeMap<String, &'a str>,
    new: BTreeMap<String, Vec<(String, Value)>>,
    /// How many more records may be looked at.
    left: usize,
}

impl<'a> Successors<'a> {
    /// Comparisons are made until there were this many.
    const COMPARISONS: usize = 40_000;

    fn of(comparison: &Comparison<'_, 'a>) -> Self {
        let (old, new) = (comparison.old, comparison.new);
        let gone = old.iter().filter(|(key, _)| key.names_a_record() && new.text(key).is_none());
        let gone: BTreeMap<String, &str> = gone.map(|(key, text)| (key.name(), text)).collect();
        let mut added: BTreeMap<String, Vec<(String, Value)>> = BTreeMap::new();
        let is_wanted = |key: &Key| key.names_a_record() && old.text(key).is_none() && !gone.is_empty();
        for (key, text) in new.iter().filter(|(key, _)| is_wanted(key)) {
            added.entry(key.collection.to_string()).or_default().push((key.name(), parsed(text)));
        }
        Self { old: gone, new: added, left: Self::COMPARISONS }
    }

    fn find(&mut self, name: &str) -> Option<String> {
        let record = parsed(self.old.get(name)?);
        let candidates = self.new.get(name.split('/').next()?)?;
        self.left = self.left.checked_sub(candidates.len())?;
        let scored = candidates.iter().map(|(name, value)| (likeness(&record, value), name));
        let (score, name) = scored.max_by_key(|(score, name)| (*score, std::cmp::Reverse(*name)))?;
        (score >= 500).then(|| name.clone())
    }
}

/// The value of a text that was read before.
pub(super) fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
