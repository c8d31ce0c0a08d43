//! Wholes and parts: units of organisations, chapters of documents, cities of countries.

use super::Linked;
use crate::{Activity, Document, Enumeration, Event, Organisation, Place, Programme, Record, Term};

/// How many steps a search for a whole takes at most. Honest data needs a dozen; this ends the search in data that was
/// made to have no end.
const STEPS: usize = 1000;

/// Records that may be part of others of their type: organisations (units), documents, programmes, activities, events,
/// lists (under an item of another), places and terms.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let liberia = DATASET.place("liberia").unwrap();
/// assert!(liberia.is_within(DATASET.place("africa").unwrap()));
/// ```
pub trait Nested: Record {
    /// The records that this is directly a part of, from the one at this place on.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, query::Nested};
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert_eq!(Nested::whole(unmil, 0), unmil.parent());
    /// ```
    fn whole(this: Linked<'_, Self>, index: usize) -> Option<Linked<'_, Self>>;
}

macro_rules! nested {
    ($( $ty:ident: $record:ident => $wholes:expr; )+) => {
        $( impl Nested for $ty {
            fn whole($record: Linked<'_, Self>, index: usize) -> Option<Linked<'_, Self>> {
                $wholes.into_iter().nth(index)
            }
        } )+
    };
}

nested! {
    Organisation: organisation => organisation.parent();
    Document: document => document.part_of();
    Programme: programme => programme.part_of();
    Activity: activity => activity.part_of();
    Event: event => event.part_of();
    Enumeration: list => list.under();
    Place: place => place.part_of();
    Term: term => term.broader();
}

impl<'a, T: Nested> Linked<'a, T> {
    /// What the record is a part of, what that is a part of, and so on, the nearest first.
    ///
    /// Where a place or term has several wholes, this takes the first of each. A chain that goes round in a circle
    /// ends, but may show a record twice before.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert_eq!(unmil.above().last(), DATASET.organisation("un"));
    /// ```
    pub fn above(self) -> Above<'a, T> {
        Above { start: self, next: T::whole(self, 0).filter(|next| *next != self), mark: self, steps: 0, until: 1 }
    }

    /// Whether the record is this whole, or a part of it however deep. The search ends after a thousand steps.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert!(unmil.is_within(DATASET.organisation("un").unwrap()));
    /// assert!(unmil.is_within(unmil));
    /// assert!(!unmil.is_within(DATASET.organisation("nato").unwrap()));
    /// ```
    #[must_use]
    pub fn is_within(self, whole: Self) -> bool {
        Path { record: self, below: None }.reaches(whole, &mut STEPS.clone())
    }

    /// Whether this record is the other, or has it as a part however deep.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let africa = DATASET.place("africa").unwrap();
    /// assert!(africa.contains(DATASET.place("liberia").unwrap()));
    /// assert!(!africa.contains(DATASET.place("haiti").unwrap()));
    /// ```
    #[must_use]
    pub fn contains(self, part: Self) -> bool {
        part.is_within(self)
    }
}

/// What a record is a part of, from the nearest up. Made by [`Linked::above`].
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let mut above = DATASET.organisation("un").unwrap().above();
/// assert!(above.next().is_none(), "the United Nations is part of nothing");
/// ```
#[derive(Clone, Debug)]
#[must_use = "an iterator is lazy"]
pub struct Above<'a, T: Record> {
    start: Linked<'a, T>,
    next: Option<Linked<'a, T>>,
    // Brent's way to notice a circle without memory: a mark that is moved after 1, 2, 4, 8 … steps.
    mark: Linked<'a, T>,
    steps: usize,
    until: usize,
}

impl<'a, T: Nested> Iterator for Above<'a, T> {
    type Item = Linked<'a, T>;
    fn next(&mut self) -> Option<Linked<'a, T>> {
        let record = self.next?;
        self.steps += 1;
        if self.steps == self.until {
            (self.mark, self.steps, self.until) = (record, 0, self.until.saturating_mul(2));
        }
        self.next = T::whole(record, 0).filter(|next| *next != self.start && *next != self.mark);
        Some(record)
    }
}

/// A record and the parts that led up to it, kept on the stack.
struct Path<'p, 'a, T> {
    record: Linked<'a, T>,
    below: Option<&'p Path<'p, 'a, T>>,
}

impl<'a, T: Nested> Path<'_, 'a, T> {
    fn reaches(&self, whole: Linked<'a, T>, steps: &mut usize) -> bool {
        if self.record == whole {
            return true;
        }
        let mut index = 0;
        while let Some(record) = T::whole(self.record, index).filter(|_| *steps > 0) {
            (index, *steps) = (index + 1, *steps - 1);
            if !self.holds(record) && (Path { record, below: Some(self) }).reaches(whole, steps) {
                return true;
            }
        }
        false
    }

    fn holds(&self, record: Linked<'a, T>) -> bool {
        self.record == record || self.below.is_some_and(|below| below.holds(record))
    }
}

#[cfg(test)]
mod tests {
    use crate::{Dataset, Id, Organisation, Place};
    use alloc::format;
    use alloc::vec::Vec;

    fn organisations(parents: &[(&'static str, &'static str)]) -> Dataset {
        let mut dataset = Dataset::EMPTY;
        for (id, parent) in parents {
            let mut organisation = Organisation::EMPTY;
            organisation.id = Id::new(id);
            organisation.parent = Some(Id::new(parent));
            dataset.organisations.push(organisation);
        }
        dataset
    }

    #[test]
    fn chains_that_bite_their_tail_end() {
        let dataset = organisations(&[("a", "b"), ("b", "c"), ("c", "b"), ("self", "self"), ("lost", "nowhere")]);
        let organisation = |id| dataset.organisation(id).expect("it is there");
        assert!(organisation("a").is_within(organisation("c")));
        assert!(!organisation("a").is_within(organisation("self")));
        assert!(organisation("a").above().count() < 10);
        assert_eq!(organisation("b").above().count(), 1);
        assert_eq!(organisation("self").above().count(), 0);
        assert_eq!(organisation("lost").above().count(), 0);
    }

    #[test]
    fn every_place_inside_every_other_ends_too() {
        let ids: Vec<_> = (0..40).map(|number| Id::from(format!("place-{number}"))).collect();
        let mut dataset = Dataset::EMPTY;
        for id in &ids {
            let mut place = Place::EMPTY;
            place.id = id.clone();
            place.part_of = ids.clone().into();
            dataset.places.push(place);
        }
        let mut elsewhere = Place::EMPTY;
        elsewhere.id = Id::new("elsewhere");
        dataset.places.push(elsewhere);
        let place = |id| dataset.place(id).expect("it is there");
        assert!(place("place-1").is_within(place("place-39")));
        assert!(!place("place-1").is_within(place("elsewhere")));
    }
}
