//! Questions to a dataset, in the words of the field.
//!
//! A [`Linked`] record knows the dataset it stands in. Its fields hold ids, its methods follow them: `activity.basis`
//! is a list of ids, `activity.basis()` goes through the documents. Methods also lead the other way, from a record to
//! those that refer to it: `liberia.activities()`, `osce.statements()`, `document.cited_by()`.
//!
//! - A [`Selection`] of records of one type is an iterator with filters: [`Selection::in_area`],
//!   [`Selection::in_place`], [`Selection::during`], [`Selection::by`], [`Selection::on_theme`] and more. A filter
//!   that makes no sense for a type does not compile.
//! - An [`AnyRecord`] is a record of whichever collection, where a field may name several: who acts is an
//!   organisation, a person or a state.
//! - A [`Part`] is an object inside a record, such as a step of its history.
//! - A [`Citation`] is a piece of evidence with its source: lines, words, section, time.
//! - A [`Timeline`] holds what is dated, in order. [`ApproachComparison`] and [`DefinitionComparison`] set records side by
//!   side. A [`Tie`] is any reference from one record to another, found without knowing the types.
//!
//! All of it works on any [`Dataset`](crate::Dataset), also a bad one: a reference that leads nowhere is passed over,
//! one to an id that moved is followed to where the record is now, and a chain that bites its tail ends.
//! Nothing panics. Iterators borrow from the dataset and allocate nothing, except where the order asks for sorting.
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
//!     activity.citations().for_each(|citation| println!("  see {citation}"));
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
pub use facets::{Acts, HasActors, HasAreas, HasPeriod, HasPlaces, HasSubjects, HasSupport, HasThemes, Speaks};
pub use linked::Linked;
pub use list_items::ListItem;
pub use part::Part;
pub use selection::{Records, Selection};
pub use tie::Tie;
pub use timeline::{Happening, Moment, Timeline};
