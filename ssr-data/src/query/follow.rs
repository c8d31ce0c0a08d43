//! From an id or reference to the record, also where the id has moved.

use super::pointer::{Pointer, Pointers, Target};
use super::selection::{Records, Selection};
use super::{AnyRecord, Linked};
use crate::{Collection, Dataset, Id, Record, Ref};

impl Dataset {
    /// The record of this type with this id. If the id has moved, the record that it moved to.
    ///
    /// For each collection there is a shorthand: `organisation("osce")`, `place("liberia")`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Organisation};
    /// let osce = DATASET.record::<Organisation>("osce").unwrap();
    /// assert_eq!(Some(osce), DATASET.organisation("osce"));
    /// ```
    #[must_use]
    pub fn record<T: Record>(&self, id: &str) -> Option<Linked<'_, T>> {
        let here = || T::linked(self.moved(Target { collection: T::COLLECTION, key: id })?);
        T::table(self).find(id).map(|record| Linked::new(record, self)).or_else(here)
    }

    /// All records of this type.
    ///
    /// For each collection there is a shorthand: `activities()`, `places()`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Activity, DATASET};
    /// assert_eq!(DATASET.all::<Activity>().len(), DATASET.activities.len());
    /// ```
    pub fn all<T: Record>(&self) -> Selection<Records<'_, T>> {
        Selection::of(self)
    }

    /// All records of all collections, collection by collection.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// assert_eq!(DATASET.records().count(), DATASET.len());
    /// ```
    pub fn records(&self) -> impl Iterator<Item = AnyRecord<'_>> {
        Collection::ALL.iter().flat_map(|collection| self.records_of(*collection))
    }

    /// All records of a collection that is known only when the program runs.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, DATASET};
    /// assert!(DATASET.records_of(Collection::Places).any(|record| record.key() == "liberia"));
    /// ```
    pub fn records_of(&self, collection: Collection) -> impl Iterator<Item = AnyRecord<'_>> {
        (0..self.count(collection)).filter_map(move |index| self.any_at(collection, index))
    }

    /// The record that a reference names. `None` if there is none by that id, even if the id has moved.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Actor, Collection, DATASET, Ref};
    /// let who: Ref<Actor> = Ref::new(Collection::Places, "slovakia");
    /// assert_eq!(DATASET.resolve(&who).unwrap().to_string(), "Slovakia");
    /// ```
    #[must_use]
    pub fn resolve<S>(&self, reference: &Ref<S>) -> Option<AnyRecord<'_>> {
        self.exactly(reference.target())
    }

    /// The record that a reference names, or the one that it moved to.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Actor, Collection, Dataset, Place, Redirect, Ref};
    /// let mut place = Place::EMPTY;
    /// place.id = "timor-leste".into();
    /// let mut redirect = Redirect::EMPTY;
    /// redirect.from = Ref::new(Collection::Places, "east-timor");
    /// redirect.to = Ref::new(Collection::Places, "timor-leste");
    /// let mut dataset = Dataset::EMPTY;
    /// dataset.places = vec![place].into();
    /// dataset.redirects = vec![redirect].into();
    ///
    /// let who: Ref<Actor> = Ref::new(Collection::Places, "east-timor");
    /// assert!(dataset.resolve(&who).is_none());
    /// assert_eq!(dataset.resolve_following(&who).unwrap().key(), "timor-leste");
    /// ```
    #[must_use]
    pub fn resolve_following<S>(&self, reference: &Ref<S>) -> Option<AnyRecord<'_>> {
        self.follow(reference.target())
    }

    /// The record with this id, or the one that it moved to. `None` if it moved to another collection:
    /// [`Dataset::resolve_following`] finds it there.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Id, Place};
    /// let liberia: Id<Place> = Id::new("liberia");
    /// assert_eq!(DATASET.get_following(&liberia).unwrap().to_string(), "Liberia");
    /// ```
    #[must_use]
    pub fn get_following<T: Record>(&self, id: &Id<T>) -> Option<Linked<'_, T>> {
        self.record(id.as_str())
    }

    /// The record meant, wherever it is now.
    pub(crate) fn follow(&self, target: Target<'_>) -> Option<AnyRecord<'_>> {
        self.exactly(target).or_else(|| self.moved(target))
    }

    /// The records that a field names, those that are there.
    pub(crate) fn follow_all<'a, P: Pointers>(
        &'a self,
        field: &'a P,
    ) -> impl Iterator<Item = AnyRecord<'a>> + use<'a, P> {
        field.pointers().iter().filter_map(|pointer| self.follow(pointer.target()))
    }

    /// Whether a target leads to the record wanted, by a redirect if need be.
    pub(crate) fn leads(&self, target: Target<'_>, wanted: Target<'_>) -> bool {
        let moved = || self.follow(target).is_some_and(|record| record.target() == wanted);
        // The usual case first: nothing has moved, and two texts are compared.
        target == wanted || (!self.redirects.is_empty() && moved())
    }

    fn exactly(&self, target: Target<'_>) -> Option<AnyRecord<'_>> {
        self.any_by_key(target.collection, target.key)
    }

    /// Where an id that no record has any more leads. Redirects may be chained, and in bad data go round in a circle:
    /// no honest chain has more steps than there are redirects.
    fn moved(&self, target: Target<'_>) -> Option<AnyRecord<'_>> {
        let step = |from: Target<'_>| self.redirects.iter().find(|redirect| redirect.from.target() == from);
        let mut redirect = step(target)?;
        for _ in 0..self.redirects.len() {
            if let Some(record) = self.exactly(redirect.to.target()) {
                return Some(record);
            }
            redirect = step(redirect.to.target())?;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::{Activity, Anything, Collection, Dataset, Id, Place, Redirect, Ref};
    use alloc::vec;
    use alloc::vec::Vec;

    fn redirect(from: &'static str, to: &'static str) -> Redirect {
        let mut redirect = Redirect::EMPTY;
        redirect.from = Ref::new(Collection::Places, from);
        redirect.to = Ref::new(Collection::Places, to);
        redirect
    }

    fn dataset(redirects: Vec<Redirect>) -> Dataset {
        let mut place = Place::EMPTY;
        place.id = Id::new("new");
        let mut activity = Activity::EMPTY;
        activity.places = vec![Id::new("old"), Id::new("nowhere")].into();
        let mut dataset = Dataset::EMPTY;
        dataset.places = vec![place].into();
        dataset.activities = vec![activity].into();
        dataset.redirects = redirects.into();
        dataset
    }

    #[test]
    fn a_chain_of_redirects_is_followed_both_ways() {
        let dataset = dataset(vec![redirect("old", "middle"), redirect("middle", "new")]);
        let new = dataset.place("old").expect("it moved");
        assert_eq!(new.key(), "new");
        assert_eq!(dataset.get_following(&Id::new("middle")), Some(new));
        assert_eq!(dataset.activities().next().expect("there is one").places().next(), Some(new));
        assert_eq!(new.activities().count(), 1, "what names the old id is found from the new record");
    }

    #[test]
    fn redirects_in_a_circle_lead_nowhere() {
        let dataset = dataset(vec![redirect("old", "older"), redirect("older", "old"), redirect("self", "self")]);
        for id in ["old", "older", "self", "nowhere"] {
            assert_eq!(dataset.place(id), None, "{id}");
            let reference: Ref<Anything> = Ref::parse(&alloc::format!("places/{id}")).expect("well formed");
            assert!(dataset.resolve_following(&reference).is_none(), "{id}");
        }
        assert_eq!(dataset.activities().next().expect("there is one").places().count(), 0);
    }
}
