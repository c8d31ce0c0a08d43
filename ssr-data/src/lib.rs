//! Who does what in security sector reform (SSR): typed facts, each tied to the lines of the source that state it.
//!
//! Security sector reform is the work of making a country's armed forces, police, courts, prisons, intelligence
//! services and the bodies that oversee them effective and accountable. This crate holds what five documents say
//! of it as records of seventeen [collections](Collection): organisations, documents, approaches, principles,
//! activities and more. [`DATASET`] is the whole catalogue, compiled in: no parsing, no I/O, no dependency.
//!
#![cfg_attr(feature = "data", doc = "```")]
#![cfg_attr(not(feature = "data"), doc = "```ignore")]
//! use ssr_data::{DATASET, Id, Organisation};
//!
//! let osce = DATASET.get(&Id::<Organisation>::new("osce")).unwrap();
//! assert_eq!(osce.acronyms[0].as_str(), "OSCE");
//! for evidence in &osce.evidence {
//!     println!("{} lines {}-{}", evidence.source, evidence.lines.first(), evidence.lines.last());
//! }
//! ```
//!
//! # How to read a record
//!
//! - An absent field means that the sources do not state it. A stated negative is a value of its own.
//! - `summary`, `mandate`, `aims` and the like are [`Prose`], in our words. Names, titles and symbols are
//!   [`Printed`], as the source has them.
//! - [`Evidence`] on a record says which source, which lines and which fields.
//! - [`Id`] names a record of one collection, [`Ref`] a record of one of several.
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
pub use builder::Builder;
pub use collection::{Collection, Dataset, Record};
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
