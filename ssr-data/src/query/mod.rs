//! Questions to a dataset, in the words of the field.
//!
//! A [`Linked`] record knows the dataset it stands in. Its fields hold ids, its methods follow them: `activity.basis`
//! is a list of ids, `activity.basis()` goes through the documents. Methods also lead the other way, from a record to
//! those that refer to it: `liberia.activities()`, `osce.statements()`, `document.cited_by()`.
//!
//! - A [`Selection`] of records of one type is an iterator with filters: [`Selection::in_area`],
//!   [`Selection::in_place`], [`Selection::during`], [`Selection::by`], [`Selection::on_theme`] and more. A filter
//!   that makes no sense for a type does not compile.
//! - Ties are the organisation's own: `un.activities()` leaves its units out, `DATASET.activities().by(un)` takes them in.
//!   [`Linked::timeline`] and `missions()` take them in too.
//! - An [`AnyRecord`] is a record of whichever collection, where a field may name several: who acts is an
//!   organisation, a person or a state.
//! - A [`Part`] is an object inside a record, such as a step of its history.
//! - A [`Citation`] is a piece of evidence with its source: lines, words, section, time. [`Linked::as_of_field`] tells at
//!   which time a fact holds, [`Linked::as_of`] at which time some source last speaks of the record.
//! - A [`Timeline`] holds what is dated, in order. [`ApproachComparison`] and [`DefinitionComparison`] set records side by
//!   side. A [`Tie`] is any reference from one record to another, found without knowing the types.
//!
//! All of it works on any [`Dataset`](crate::Dataset), also a bad one: a reference that leads nowhere is passed over,
//! one to an id that moved is followed to where the record is now, and a chain that bites its tail ends.
//! Nothing panics. Iterators borrow from the dataset and allocate nothing, except where the order asks for sorting.
//!
//! The examples ask `DATASET`, so they need the feature `data`, which is on by default.
//!
//! # Example
//!
//! Who supports police reform in Liberia, under which mandate, and how do we know?
//!
//! ```
//! use ssr_data::{Area, DATASET};
//!
//! let liberia = DATASET.place("liberia").unwrap();
//! for activity in liberia.activities().in_area(Area::PoliceReform) {
//!     println!("{activity}");
//!     activity.actors().for_each(|actor| println!("  by {actor}"));
//!     activity.mandates().for_each(|document| println!("  under {document}"));
//!     activity.passages().for_each(|passage| println!("  see {passage}"));
//! }
//! ```

mod any_record;
mod as_of;
mod chain;
mod citation;
mod compare;
mod facets;
mod follow;
mod label;
mod linked;
mod list_items;
mod part;
mod pointer;
mod selection;
mod tie;
mod ties;
mod timeline;

pub(crate) use any_record::Queried;

pub use any_record::{AnyRecord, WrongCollection};
pub use as_of::AsOf;
pub use chain::{Above, Nested};
pub use citation::Citation;
pub use compare::{ApproachComparison, DefinitionComparison, RoleRow, ThemeRow};
pub use facets::{
    Acts, HasActors, HasAreas, HasDate, HasNames, HasPeriod, HasPlaces, HasSubjects, HasSupport, HasThemes, Speaks,
};
pub use linked::Linked;
pub use list_items::ListItem;
pub use part::Part;
pub use selection::{Records, Selection};
pub use tie::Tie;
pub use timeline::{Happening, Moment, Timeline};

#[cfg(test)]
mod tests {
    use crate::{
        Activity, Approach, Claim, Collection, Count, Dataset, Date, Definition, Discrepancy, Document, Enumeration,
        Event, Evidence, Figure, HistoryStep, Id, Organisation, Person, Place, Principle, Programme, Redirect, Ref,
        Source, Statement, Term,
    };
    use alloc::string::ToString;
    use alloc::vec;

    /// A record of every collection, all without a name and all with the same empty id, so that whatever they refer to
    /// by default is there, and wholes are parts of themselves.
    fn nonsense() -> Dataset {
        let mut dataset = Dataset::EMPTY;
        let mut organisation = Organisation::EMPTY;
        organisation.parent = Some(Id::new(""));
        organisation.seat = Some(Id::new("nowhere"));
        let mut step = HistoryStep::EMPTY;
        step.date = Some(Date::new("no date"));
        step.by = vec![Ref::new(Collection::Documents, "nobody")].into();
        organisation.history = vec![step].into();
        organisation.evidence = vec![Evidence::EMPTY].into();
        let mut place = Place::EMPTY;
        place.part_of = vec![Id::new(""), Id::new("")].into();
        let mut discrepancy = Discrepancy::EMPTY;
        discrepancy.claims = vec![Claim::EMPTY].into();
        discrepancy.kept = Some(Count::new(u32::MAX));
        let mut list = Enumeration::EMPTY;
        list.under = Some(crate::Item::EMPTY);
        dataset.sources.push(Source::EMPTY);
        dataset.organisations.push(organisation);
        dataset.people.push(Person::EMPTY);
        dataset.places.push(place);
        dataset.documents.push(Document::EMPTY);
        dataset.programmes.push(Programme::EMPTY);
        dataset.approaches.push(Approach::EMPTY);
        dataset.definitions.push(Definition::EMPTY);
        dataset.principles.push(Principle::EMPTY);
        dataset.activities.push(Activity::EMPTY);
        dataset.events.push(Event::EMPTY);
        dataset.statements.push(Statement::EMPTY);
        dataset.lists.push(list);
        dataset.figures.push(Figure::EMPTY);
        dataset.terms.push(Term::EMPTY);
        dataset.discrepancies.push(discrepancy);
        dataset.redirects.push(Redirect::EMPTY);
        dataset
    }

    #[test]
    fn nonsense_is_answered_without_a_panic() {
        let dataset = nonsense();
        for record in dataset.records() {
            let ties = record.references().chain(record.referrers()).count();
            let shown = alloc::format!("{record} {record:?} {:?} {ties}", record.as_of());
            assert!(!shown.is_empty());
            assert!(record.citations().all(|citation| !citation.to_string().is_empty()));
            assert!(dataset.timeline().of(record).len() <= 1);
        }
        let organisation = dataset.organisation("").expect("it is there");
        assert_eq!(organisation.above().count(), 0);
        assert_eq!(organisation.history().map(|step| step.by().count()).sum::<usize>(), 0);
        assert!(dataset.discrepancy("").expect("it is there").kept().is_none());
        assert_eq!(dataset.list("").expect("it is there").above().count(), 0);
        assert_eq!(dataset.list("").expect("it is there").items().count(), 1);
        assert_eq!(dataset.places().in_place(dataset.place("").expect("it is there")).count(), 1);
    }
}
