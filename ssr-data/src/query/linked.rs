//! [`Linked`], a record together with the dataset it stands in.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Deref;

use super::pointer::{Pointer, Pointers, Target};
use super::{AnyRecord, Queried};
use crate::{Dataset, Record};

/// A record together with the dataset it stands in, so that what it refers to can be followed.
///
/// It reads as the record: every field is at hand. Methods named as a field follow the ids that the field holds, and
/// other methods lead to the records that refer to this one. Two references in size, and freely copied.
///
/// Equality, order and hash go by the id: within one dataset, one id is one record. `Display` writes the usual name,
/// title or summary.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let unmil = DATASET.organisation("unmil").unwrap();
/// assert_eq!(unmil.hosts[0].as_str(), "liberia", "the field holds ids");
/// assert_eq!(unmil.hosts().next(), DATASET.place("liberia"), "the method follows them");
/// ```
pub struct Linked<'a, T> {
    record: &'a T,
    dataset: &'a Dataset,
}

impl<'a, T: Record> Linked<'a, T> {
    /// Ties a record to a dataset.
    ///
    /// [`Dataset::record`] and the like do so for the records of a dataset. This is for a record that is not, or not
    /// yet, part of it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::query::Linked;
    /// use ssr_data::{DATASET, Id, Place};
    /// let mut gbarnga = Place::EMPTY;
    /// gbarnga.part_of = vec![Id::new("liberia")].into();
    /// assert_eq!(Linked::new(&gbarnga, &DATASET).part_of().next().unwrap().key(), "liberia");
    /// ```
    #[must_use]
    pub const fn new(record: &'a T, dataset: &'a Dataset) -> Self {
        Self { record, dataset }
    }

    /// The record alone. Unlike what the record is read through, this lives as long as the dataset.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Organisation};
    /// let osce: &'static Organisation = DATASET.organisation("osce").unwrap().record();
    /// assert_eq!(osce.acronyms[0], "OSCE");
    /// ```
    #[must_use]
    pub const fn record(self) -> &'a T {
        self.record
    }

    /// The dataset that the record stands in.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let osce = DATASET.organisation("osce").unwrap();
    /// assert!(osce.dataset().organisation("nato").is_some());
    /// ```
    #[must_use]
    pub const fn dataset(self) -> &'a Dataset {
        self.dataset
    }

    /// The text of the record's id.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// assert_eq!(DATASET.organisation("osce").unwrap().key(), "osce");
    /// ```
    #[must_use]
    pub fn key(self) -> &'a str {
        self.record.id().as_str()
    }

    /// The record as one of whichever collection.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, DATASET};
    /// let osce = DATASET.organisation("osce").unwrap();
    /// assert_eq!(osce.any().collection(), Collection::Organisations);
    /// ```
    #[must_use]
    pub fn any(self) -> AnyRecord<'a> {
        T::any(self)
    }

    /// Whether one of these ids or references leads to this record, by a redirect if need be.
    pub(crate) fn is_in<P: Pointers>(self, pointers: &P) -> bool {
        let this = Target { collection: T::COLLECTION, key: self.key() };
        pointers.pointers().iter().any(|pointer| self.dataset.leads(pointer.target(), this))
    }
}

impl<T> Clone for Linked<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Linked<'_, T> {}

impl<T> Deref for Linked<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.record
    }
}

impl<T: Record> PartialEq for Linked<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl<T: Record> Eq for Linked<'_, T> {}

impl<T: Record> PartialOrd for Linked<'_, T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Record> Ord for Linked<'_, T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(other.key())
    }
}

impl<T: Record> Hash for Linked<'_, T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

/// The collection and the id. The whole record is shown by `{:?}` of [`Linked::record`].
impl<T: Record> fmt::Debug for Linked<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Linked({}/{})", T::COLLECTION, self.key())
    }
}

/// The usual name, title or summary.
impl<T: Queried> fmt::Display for Linked<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::label(*self, f)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Dataset, Place};
    use alloc::{format, vec};

    #[test]
    fn a_record_without_a_name_is_shown_by_its_id() {
        let mut place = Place::EMPTY;
        place.id = "togo".into();
        let mut dataset = Dataset::EMPTY;
        dataset.places = vec![place].into();
        let togo = dataset.place("togo").expect("it is there");
        assert_eq!(format!("{togo} {togo:?}"), "togo Linked(places/togo)");
    }
}
