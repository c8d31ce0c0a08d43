//! Tests of the whole: the program as users call it, the shipped dataset, and what must hold across the crates.
//!
//! They belong to ssr-validate, since cargo gives the path of a program only to the tests of its own package.

mod adopt;
mod api;
mod cli;
mod common;
#[cfg(target_os = "linux")]
mod contributing;
mod dataset;
mod diff;
mod docs;
mod examples;
mod exceptions;
mod fmt;
mod formats;
mod freshness;
#[allow(dead_code, reason = "other targets use the rest")]
#[path = "../ssr-validate/benches/generate/mod.rs"]
mod generate;
mod generated;
mod input;
mod invalid;
mod laws;
mod mend;
mod new;
mod package;
mod redirects;
mod schema;
mod strict;
mod texts;
mod workspace;
