//! Prints reports. One renderer a file; none of them leaves a finding out or decides the exit status.

mod concise;
mod coverage;
mod diff_full;
mod diff_json;
mod diff_markdown;
mod diff_words;
mod full;
mod github;
mod json;
mod rules;
mod sarif;
mod statistics;
mod summary;

pub use concise::concise;
pub use coverage::{coverage, coverage_json};
pub use diff_full::diff_full;
pub use diff_json::{DIFF_SCHEMA, diff_json};
pub use diff_markdown::diff_markdown;
pub use full::full;
pub use github::github;
pub use json::{REPORT_SCHEMA, json};
pub use rules::rules;
pub use sarif::sarif;
pub use statistics::statistics;
pub use summary::{counted, summary};
