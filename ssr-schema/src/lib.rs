//! What is made from the types and facts of [`ssr_data`]: the JSON Schema, the page of its fields, the normal form of
//! dataset files, their data package, and the static tables that are compiled into `ssr-data`.
//!
//! # Example
//!
//! ```
//! let schema = ssr_schema::schema();
//! assert_eq!(schema.get("$id").unwrap(), ssr_schema::SCHEMA_ID);
//! ```

mod fields;
mod files;
mod generate;
mod locate;
mod normal_form;
mod package;
mod schema;
mod skeleton;
mod tables;

pub use files::{WriteError, write_all};
pub use generate::{GenerateError, Generated, Problem, generate};
pub use locate::{Locator, Part, Position, Span};
pub use normal_form::{normal_form, pretty};
pub use schema::{SCHEMA_ID, SCHEMA_VERSION, schema, schema_text};
pub use skeleton::{Fields, skeleton};
pub use tables::tables;
