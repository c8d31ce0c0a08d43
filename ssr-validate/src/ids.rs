//! Where each id of the inputs is used.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

/// Where an id is used: the file, and the place of the record in its collection.
#[derive(Clone, Copy)]
pub(crate) struct IdPlace {
    pub(crate) file: usize,
    pub(crate) index: usize,
}

/// The ids of one collection.
#[derive(Default)]
pub(crate) struct Ids<'a> {
    first: FxHashMap<&'a str, IdPlace>,
    /// Further places of ids that are used more than once, which is rare.
    again: Vec<(&'a str, IdPlace)>,
}

impl<'a> Ids<'a> {
    /// Room for so many ids.
    pub(crate) fn with_capacity(count: usize) -> Self {
        Self { first: FxHashMap::with_capacity_and_hasher(count, Default::default()), again: Vec::new() }
    }

    pub(crate) fn add(&mut self, id: &'a str, place: IdPlace) {
        let mut is_first = false;
        self.first.entry(id).or_insert_with(|| {
            is_first = true;
            place
        });
        if !is_first {
            self.again.push((id, place));
        }
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.first.contains_key(id)
    }

    /// Where the id is used first.
    pub(crate) fn first(&self, id: &str) -> Option<IdPlace> {
        self.first.get(id).copied()
    }

    /// The ids that are used more than once, sorted, with all places of each.
    pub(crate) fn repeated(&self) -> BTreeMap<&'a str, Vec<IdPlace>> {
        let mut repeated: BTreeMap<&str, Vec<IdPlace>> = BTreeMap::new();
        for (id, place) in &self.again {
            repeated.entry(id).or_insert_with(|| self.first(id).into_iter().collect()).push(*place);
        }
        repeated
    }
}

#[cfg(test)]
mod tests {
    use super::{IdPlace, Ids};

    #[test]
    fn all_places_of_a_repeated_id_are_kept_in_order() {
        let mut ids = Ids::with_capacity(2);
        for (index, id) in ["ddr", "salw", "ddr", "ddr"].into_iter().enumerate() {
            ids.add(id, IdPlace { file: 7, index });
        }
        assert!(ids.has("salw") && !ids.has("arms"));
        let repeated = ids.repeated();
        assert_eq!(repeated.len(), 1);
        assert_eq!(repeated["ddr"].iter().map(|place| place.index).collect::<Vec<_>>(), [0, 2, 3]);
    }
}
