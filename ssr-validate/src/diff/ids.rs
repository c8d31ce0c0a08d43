//! Collections and ids as they stand in data, also those that this program does not know.

use std::borrow::Cow;

use ssr_data::Collection;

/// The place of a collection among all. Those that are not known come last.
pub(crate) fn rank(collection: &str) -> usize {
    Collection::ALL.iter().position(|known| known.name() == collection).unwrap_or(Collection::ALL.len())
}

/// What identifies a record of a side.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key {
    rank: usize,
    pub(super) collection: Cow<'static, str>,
    /// The id; of a redirect the id that it leads away from, since that is what people look up. Empty if there is none.
    pub(super) id: String,
    /// Which of the records with this id it is, from 0.
    pub(super) occurrence: usize,
}

impl Key {
    pub(super) fn new(collection: &str, id: String) -> Self {
        let known = Collection::from_name(collection).map(|known| Cow::Borrowed(known.name()));
        let name = known.unwrap_or_else(|| Cow::Owned(collection.to_owned()));
        Self { rank: rank(collection), collection: name, id, occurrence: 0 }
    }

    /// The record as references name it.
    pub(super) fn name(&self) -> String {
        format!("{}/{}", self.collection, self.id)
    }

    /// Whether records can be referred to by it.
    pub(super) fn names_a_record(&self) -> bool {
        self.collection != Collection::Redirects.name() && !self.id.is_empty() && self.occurrence == 0
    }
}
