//! Who does what in security sector reform (SSR): typed facts, each tied to the lines of the source that state it.
//!
//! Security sector reform is the work of making a country's armed forces, police, courts, prisons, intelligence
//! services and the bodies that oversee them effective and accountable. This crate holds what five sources say
//! of it as records of seventeen [collections](Collection): organisations, documents, approaches, principles,
//! activities and more. [`DATASET`] is the whole catalogue, compiled in: no parsing, no I/O, no dependency.
//!
//! The sources, as `DATASET.sources()` names them:
//!
//! - Proceedings of the workshop on a UN concept for security sector reform, Bratislava 2006
//! - Overview of how international organisations frame their support to security sector reform
//! - Page on democratic security sector governance: NATO in general and in Ukraine
//! - Page on NATO and security sector reform, without title and date
//! - Page on security sector reform in peace operations
//!
//! # In five minutes
//!
//! Who supports police reform in Liberia, under which mandate, and how do we know?
//!
#![cfg_attr(feature = "data", doc = "```")]
#![cfg_attr(not(feature = "data"), doc = "```ignore")]
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
//!
//! **Records.** Each collection has a method for one record by its id and one for all: `DATASET.organisation("osce")`,
//! `DATASET.organisations()`. Every field of a record is public. A field that names other records holds their ids, and
//! the method of the same name follows them. Other methods lead back, to the records that name this one. Where there is no
//! method of its own for a way back, [`referrers()`](Linked::referrers) gives every record that names this one, and the field that does.
//!
#![cfg_attr(feature = "data", doc = "```")]
#![cfg_attr(not(feature = "data"), doc = "```ignore")]
//! use ssr_data::DATASET;
//!
//! let unmil = DATASET.organisation("unmil").unwrap();
//! assert_eq!(unmil.names[0], "UN Mission to Liberia");
//! assert_eq!(unmil.hosts[0].as_str(), "liberia"); // an id
//! assert_eq!(unmil.hosts().next().unwrap().names[0], "Liberia"); // the record
//! assert!(unmil.is_within(DATASET.organisation("un").unwrap()));
//!
//! let resolution = unmil.mandated_by().next().unwrap();
//! assert!(resolution.issuers().any(|issuer| issuer.key() == "un-security-council"));
//! assert!(resolution.gives_mandate_to().any(|mission| mission == unmil));
//! ```
//!
//! **Ids.** They are in lower case with `-` between words. [`named`](query::Selection::named) finds records by name, title or acronym, as printed first,
//! then in other capitals; going through a collection shows all.
//!
#![cfg_attr(feature = "data", doc = "```")]
#![cfg_attr(not(feature = "data"), doc = "```ignore")]
//! use ssr_data::DATASET;
//!
//! let osce = DATASET.organisations().named("OSCE").next().unwrap();
//! assert_eq!(osce.key(), "osce");
//! for place in DATASET.places().take(3) {
//!     println!("{}: {place}", place.key());
//! }
//! ```
//!
//! **Linked records.** What a question returns is a [`Linked`] record: the record together with its dataset. It reads as the
//! record. `record()` gives the record alone, of which references live as long as the dataset: use it for what you return
//! or store. An object inside a record, such as a step of its history, comes as a [`Part`](query::Part), which follows its ids likewise and
//! knows the record that holds it (`owner()`).
//!
#![cfg_attr(feature = "data", doc = "```")]
#![cfg_attr(not(feature = "data"), doc = "```ignore")]
//! use ssr_data::{DATASET, Printed};
//!
//! fn usual_name(id: &str) -> Option<&'static Printed> {
//!     DATASET.organisation(id)?.record().names.first() // without `record()` it lives no longer than the line
//! }
//! assert_eq!(usual_name("osce").unwrap(), &"Organisation for Security and Cooperation in Europe");
//!
//! for step in DATASET.organisation("osce").unwrap().history() {
//!     println!("{}: {step}", step.owner());
//! }
//! ```
//!
//! **Filters.** What goes through records of one type is a [`Selection`](query::Selection). Its filters chain:
//! by area with its branches, place with what it contains, period, actor with its units, theme, kind of support.
//!
//! Ties are the organisation's own: `un.activities()`, `un.issued()` and `un.statements()` leave its units out.
//! `DATASET.activities().by(un)`, `DATASET.documents().issued_by(un)` and `DATASET.statements().by(un)` take its units in, as
//! `un.timeline()` and `un.missions()` do.
//!
#![cfg_attr(feature = "data", doc = "```")]
#![cfg_attr(not(feature = "data"), doc = "```ignore")]
//! use ssr_data::{Area, DATASET, SupportKind, Theme};
//!
//! let un = DATASET.organisation("un").unwrap();
//! let africa = DATASET.place("africa").unwrap();
//! let activities = DATASET.activities().by(un).in_place(africa).in_area(Area::PostConflict);
//! println!("{} activities train", activities.with_support(SupportKind::Training).count());
//! assert!(DATASET.principles().on_theme(Theme::Gender).any(|principle| principle.approach.as_str() == "au-2016"));
//! assert!(un.activities().count() < DATASET.activities().by(un).count());
//! for document in DATASET.documents().issued_by(un).sorted_by_date() {
//!     println!("{} {document}", document.date().map_or("undated", |date| date.as_str()));
//! }
//! ```
//!
//! **Evidence.** From any field of any record to source, section, lines and words, and to the time it holds for, with
//! whether the text states that time or it was derived from when the text was written. [`as_of_field`](Linked::as_of_field) asks it of one field,
//! and is the one to use for a fact; [`as_of`](Linked::as_of) asks it of the whole record, and gives the latest time at which a source speaks
//! of it, be it in passing.
//!
#![cfg_attr(feature = "data", doc = "```")]
#![cfg_attr(not(feature = "data"), doc = "```ignore")]
//! use ssr_data::DATASET;
//!
//! let unmil = DATASET.organisation("unmil").unwrap();
//! for citation in unmil.evidence_for("hosts").unwrap() {
//!     println!("{} {} {:?}", citation.source().unwrap(), citation.lines(), citation.anchor());
//!     println!("under {}", citation.section().unwrap().title);
//! }
//! println!("as of {}", unmil.as_of_field("mandate").unwrap());
//! ```
//!
//! **Side by side and in order.** Approaches compare by the themes of their principles, definitions by the roles of their
//! elements, and all that is dated makes a timeline.
//!
#![cfg_attr(feature = "data", doc = "```")]
#![cfg_attr(not(feature = "data"), doc = "```ignore")]
//! use ssr_data::{DATASET, Date};
//!
//! let un = DATASET.approach("un-2016").unwrap();
//! let au = DATASET.approach("au-2016").unwrap();
//! un.compare(au).shared().for_each(|row| println!("{row}"));
//!
//! let osce = DATASET.organisation("osce").unwrap();
//! osce.timeline().during(Date::new("199X")).iter().for_each(|moment| println!("{moment}"));
//! ```
//!
//! **Records of your own.** A [builder](Builder) makes a record field by field; [`complete`](Builder::complete) ends it, unless a field is missing that every
//! such record must have. A [`Dataset`] of such records answers the same questions, alone or joined with the catalogue.
//!
#![cfg_attr(feature = "data", doc = "```")]
#![cfg_attr(not(feature = "data"), doc = "```ignore")]
//! use ssr_data::{DATASET, Dataset, Place, PlaceKind};
//!
//! let gbarnga = Place::builder("gbarnga").names(["Gbarnga"]).part_of(["liberia"]);
//! assert_eq!(gbarnga.clone().complete().unwrap_err().to_string(), "`Place` needs `kind`");
//!
//! let mut dataset = Dataset::EMPTY;
//! dataset.places.push(gbarnga.kind(PlaceKind::City).complete().unwrap());
//! dataset.try_merge(&DATASET).unwrap(); // refuses ids that both have
//! assert!(dataset.place("gbarnga").unwrap().is_within(dataset.place("africa").unwrap()));
//! ```
//!
//! **JSON.** With the feature `serde`, any dataset is written and read, strictly: a field that is unknown or missing is an
//! error.
//!
#![cfg_attr(all(feature = "data", feature = "serde"), doc = "```")]
#![cfg_attr(not(all(feature = "data", feature = "serde")), doc = "```ignore")]
//! use ssr_data::{DATASET, Dataset};
//!
//! let text = serde_json::to_string(&DATASET).unwrap();
//! let read: Dataset = serde_json::from_str(&text).unwrap();
//! assert!(read == DATASET);
//! ```
//!
//! Five programs in `examples/` put it to work: `who_does_what`, `compare_approaches`, `shared_themes`, `timeline`,
//! `disagreements`. The module [`query`] has the rest.
//!
//! # How to read a record
//!
//! - An absent field means that the sources do not state it. A stated negative is a value of its own.
//! - `summary`, `mandate`, `aims` and the like are [`Prose`], in our words. Names, titles and symbols are
//!   [`Printed`], as the source has them.
//! - [`Evidence`] on a record says which source, which lines and which fields.
//! - [`Id`] names a record of one collection, [`Ref`] a record of one of several. Ids never vanish: one that moved has
//!   a [`Redirect`], which look-ups follow.
//!
//! Any part of the catalogue is a [`Dataset`], also what you read from JSON or put together: all questions work there
//! as well, and bad data is passed over, never a panic.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `data` | yes | [`DATASET`], the facts. No dependency |
//! | `serde` | no | strict reading and writing of every type |
//! | `schema` | no | the JSON Schema of every type, by `schemars` |
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod builder;
mod collection;
mod date;
mod evidence;
mod id;
#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "schema")]
mod json_schema;
mod list;
mod macros;
mod number;
pub mod query;
pub mod reflect;
#[doc(hidden)]
pub mod stored;
mod table;
mod text;
mod vocabulary;

mod activity;
mod approach;
mod definition;
mod discrepancy;
mod document;
mod enumeration;
mod event;
mod figure;
mod organisation;
mod person;
mod place;
mod principle;
mod programme;
mod redirect;
mod source;
mod statement;
mod term;

#[cfg(feature = "data")]
#[rustfmt::skip]
mod generated;

pub use activity::Activity;
pub use approach::{Approach, ApproachDocument, QualifiedContext};
pub use builder::{Builder, Incomplete};
pub use collection::{Collection, Dataset, Record, RepeatedIds};
pub use date::{Date, DateError, Day};
pub use definition::{Definition, Element};
pub use discrepancy::{Claim, Discrepancy};
pub use document::{Address, Contributor, Document, DocumentLink};
pub use enumeration::{Entry, Enumeration};
pub use event::{Event, Participant};
pub use evidence::{Evidence, HistoryStep, Item, Lines, OrganisationLink};
pub use figure::Figure;
pub use id::{Actor, Anything, Id, MalformedReference, Ref, Scope, Voice};
pub use list::List;
pub use number::{Count, Number};
pub use organisation::Organisation;
pub use person::{Person, Role};
pub use place::Place;
pub use principle::Principle;
pub use programme::Programme;
pub use query::{AnyRecord, Linked};
pub use redirect::Redirect;
pub use source::{DatedPart, Exclusion, Heading, Pending, Source};
pub use statement::Statement;
pub use table::Table;
pub use term::Term;
pub use text::{CountryCode, FieldName, M49, Printed, Prose, Sha256, Time, Version, WebAddress};
pub use vocabulary::*;

/// The version of this dataset: of the crates, the schema and the facts together.
///
/// # Example
///
/// ```
/// assert_eq!(ssr_data::VERSION.split('.').count(), 3);
/// ```
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The whole catalogue.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// assert!(DATASET.principles.len() >= 59);
/// ```
#[cfg(feature = "data")]
pub static DATASET: Dataset = generated::DATASET;

/// The examples of the README run as tests. One of them reads JSON.
#[cfg(all(doctest, feature = "data", feature = "serde"))]
#[doc = include_str!("../README.md")]
struct ReadmeExamples;
