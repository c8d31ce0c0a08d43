//! Checks data of the catalogue of security sector reform, as a good compiler checks code.
//!
//! A [`Validator`] reads fragments (JSON files that hold any of the collections), resolves what they refer to
//! against a base, runs the [rules](Rule) and gives a [`Report`] of [findings](Finding).
//!
//! # Example
//!
//! ```
//! use ssr_validate::{Base, InputFile, Validator};
//!
//! let file = InputFile::new("mine.json", r#"{"terms": [{"id": "ddr", "nams": ["DDR"]}]}"#);
//! let report = Validator::new().base(Base::None).check(vec![file]);
//! assert_eq!(report.findings()[0].rule.name, "unknown-field");
//! assert!(report.findings()[0].message.contains("nams"));
//! ```

mod base;
mod catalogue;
mod coverage;
pub mod diff;
mod entry;
mod exceptions;
mod finding;
mod fix;
mod gather;
mod ids;
mod input;
mod ledger;
mod link;
mod load;
mod parallel;
mod printed_lists;
mod reader;
mod report;
mod rule;
pub mod rules;
mod schema_check;
mod suggest;
mod suspects;
mod text_index;
mod text_match;
mod texts;
mod validator;
mod walk;

pub mod render;

pub use base::Base;
pub use coverage::{Coverage, SectionCoverage, SourceCoverage};
pub use exceptions::Exceptions;
pub use finding::{Edit, Finding, Fix, Location, Place, Related, Severity};
pub use fix::Fixed;
pub use input::{InputFile, Inputs, Unreadable};
pub use report::{Report, Shown, ShownPlace, Subject, Summary};
pub use rule::Rule;
pub use ssr_schema::Part;
pub use texts::Texts;
pub use validator::Validator;
