//! [`Table`], the records of one collection.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::{Id, Record};

/// The records of one collection. Reads as a slice.
///
/// Records keep the order in which they were read or merged. Where that order is by id, as in the compiled-in
/// facts, a look-up is a binary search, else it goes through them all.
///
/// # Example
///
/// ```
/// use ssr_data::{Id, Place, Table};
/// let places: Table<Place> = vec![Place::builder("kosovo").build()].into();
/// assert!(places.get(&Id::new("kosovo")).is_some());
/// assert!(places.get(&Id::new("atlantis")).is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<T: Clone + 'static> {
    pub(crate) records: Cow<'static, [T]>,
    pub(crate) sorted: bool,
}

impl<T: Clone> Table<T> {
    /// The table without records.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Place, Table};
    /// assert!(Table::<Place>::EMPTY.is_empty());
    /// ```
    pub const EMPTY: Self = Self { records: Cow::Borrowed(&[]), sorted: true };
}

impl<T: Record> Table<T> {
    /// The record with this id; the first of them if several have it. A table knows no redirects:
    /// [`Dataset::get_following`](crate::Dataset::get_following) finds a record whose id moved.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Id, Place, Table};
    /// let mut togo = Place::EMPTY;
    /// togo.id = Id::new("togo");
    /// let places: Table<Place> = vec![togo].into();
    /// assert!(places.get(&Id::new("togo")).is_some());
    /// ```
    #[must_use]
    pub fn get(&self, id: &Id<T>) -> Option<&T> {
        self.find(id.as_str())
    }

    /// The record whose id has this text.
    pub(crate) fn find(&self, id: &str) -> Option<&T> {
        if self.sorted {
            let index = self.partition_point(|record| record.id().as_str() < id);
            self.records.get(index).filter(|record| record.id().as_str() == id)
        } else {
            self.iter().find(|record| record.id().as_str() == id)
        }
    }

    /// The ids that another table has as well, each once, in their order.
    pub(crate) fn ids_shared_with<'a>(&self, other: &'a Self) -> impl Iterator<Item = &'a str> + use<'a, T> {
        let own = sorted_ids(self);
        let mut shared = sorted_ids(other);
        shared.retain(|id| own.binary_search(id).is_ok());
        shared.dedup();
        shared.into_iter()
    }

    /// Appends a record. Look-ups stay fast if its id comes after all others.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Place, Table};
    /// let mut places: Table<Place> = Table::EMPTY;
    /// places.push(Place::EMPTY);
    /// assert_eq!(places.len(), 1);
    /// ```
    pub fn push(&mut self, record: T) {
        self.sorted &= self.last().is_none_or(|last| last.id() <= record.id());
        self.records.to_mut().push(record);
    }

    /// Appends records and puts all in the order of their ids. Records of equal id are kept, the earlier first.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Id, Place, Table};
    /// let [mut togo, mut peru] = [Place::EMPTY, Place::EMPTY];
    /// togo.id = Id::new("togo");
    /// peru.id = Id::new("peru");
    /// let mut places: Table<Place> = vec![togo].into();
    /// places.merge(&vec![peru].into());
    /// assert_eq!(places[0].id.as_str(), "peru");
    /// ```
    pub fn merge(&mut self, others: &Self) {
        let records = self.records.to_mut();
        records.extend_from_slice(others);
        records.sort_by(|a, b| a.id().cmp(b.id()));
        self.sorted = true;
    }
}

fn sorted_ids<T: Record>(records: &[T]) -> Vec<&str> {
    let mut ids: Vec<_> = records.iter().map(|record| record.id().as_str()).collect();
    ids.sort_unstable();
    ids
}

impl<T: Clone> Default for Table<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<T: Clone> core::ops::Deref for Table<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.records
    }
}

impl<T: Record> From<Vec<T>> for Table<T> {
    fn from(records: Vec<T>) -> Self {
        let sorted = records.is_sorted_by(|a, b| a.id() <= b.id());
        Self { records: Cow::Owned(records), sorted }
    }
}

impl<'a, T: Clone> IntoIterator for &'a Table<T> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.records.iter()
    }
}

#[cfg(feature = "serde")]
impl<T: Clone + serde::Serialize> serde::Serialize for Table<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

#[cfg(feature = "serde")]
impl<'de, T: Record + serde::Deserialize<'de>> serde::Deserialize<'de> for Table<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<T>::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(feature = "schema")]
impl<T: Clone + schemars::JsonSchema> schemars::JsonSchema for Table<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        Cow::Owned(alloc::format!("TableOf{}", T::schema_name()))
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let items = generator.subschema_for::<T>();
        schemars::json_schema!({ "type": "array", "items": items })
    }
}

#[cfg(test)]
mod tests {
    use super::Table;
    use crate::{Id, Place};
    use alloc::vec;

    fn place(id: &'static str) -> Place {
        Place { id: Id::new(id), ..Place::EMPTY }
    }

    #[test]
    fn look_up_does_not_depend_on_order() {
        let sorted: Table<Place> = vec![place("a"), place("b"), place("c")].into();
        let unsorted: Table<Place> = vec![place("c"), place("a"), place("b")].into();
        for table in [sorted, unsorted] {
            assert!(table.get(&Id::new("b")).is_some());
            assert!(table.get(&Id::new("d")).is_none());
        }
    }

    #[test]
    fn shared_ids_are_found_in_any_order() {
        let one: Table<Place> = vec![place("c"), place("a"), place("b")].into();
        let two: Table<Place> = vec![place("d"), place("c"), place("c"), place("a")].into();
        assert!(one.ids_shared_with(&two).eq(["a", "c"]));
        assert_eq!(one.ids_shared_with(&Table::EMPTY).count(), 0);
    }

    #[test]
    fn merging_keeps_every_record_and_sorts() {
        let mut table: Table<Place> = vec![place("b")].into();
        table.merge(&vec![place("c"), place("a"), place("b")].into());
        let ids: vec::Vec<_> = table.iter().map(|place| place.id.as_str()).collect();
        assert_eq!(ids, ["a", "b", "b", "c"]);
    }
}
