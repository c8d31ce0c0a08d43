//! The commands, one a file: the only place that prints or writes.

mod adopt;
mod bundle;
mod check;
mod coverage;
mod diff;
mod fmt;
mod new;
mod rule;
mod schema;

pub(crate) use adopt::adopt;
pub(crate) use bundle::bundle;
pub(crate) use check::check;
pub(crate) use coverage::coverage;
pub(crate) use diff::diff;
pub(crate) use fmt::fmt;
pub(crate) use new::new;
pub(crate) use rule::{all_rules, rule};
pub(crate) use schema::schema;

use std::env;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use ssr_validate::{Exceptions, Validator};

use crate::args::{Colour, ContextArgs};

/// Something was found.
const FOUND: u8 = 1;
/// Something could not be read, or the call was wrong.
const FAILED: u8 = 2;

/// Prints to standard output. A reader that closes the pipe early, as `head` does, is no error.
fn print(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

/// Prints to standard error.
fn complain(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

fn failed(message: &str) -> ExitCode {
    complain(&format!("{message}\n"));
    ExitCode::from(FAILED)
}

/// Whether to print colours on standard output.
fn colours(colour: Colour) -> bool {
    match colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    }
}

/// A validator with the base, the texts and the exceptions that were asked for.
fn validator(context: &ContextArgs) -> Result<Validator, String> {
    let validator = Validator::new().base(context.base.clone().unwrap_or_default()).exceptions(exceptions(context)?);
    Ok(match &context.sources {
        Some(folder) => validator.sources(folder),
        None => validator,
    })
}

/// The exceptions that were named, else those that stand here.
fn exceptions(context: &ContextArgs) -> Result<Exceptions, String> {
    const HERE: &str = "ssr-validate.toml";
    let path = match &context.config {
        Some(path) => path,
        None if Path::new(HERE).is_file() => HERE,
        None => return Ok(Exceptions::default()),
    };
    Exceptions::read(path).map_err(|error| format!("{path}: {error}"))
}
