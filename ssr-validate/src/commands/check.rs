//! `ssr-validate check`: checks files and tells what was found.

use std::env;
use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;

use ssr_validate::{InputFile, Inputs, Report, render, rules};

use super::{FAILED, FOUND, failed, print, validator};
use crate::args::{CheckArgs, Colour, Format};

pub(crate) fn check(args: &CheckArgs) -> ExitCode {
    let named = args.select.iter().chain(&args.ignore);
    if let Some(unknown) = named.clone().find(|name| rules::find(name).is_none()) {
        return failed(&format!("there is no rule `{unknown}`; `ssr-validate rule` lists them"));
    }
    let validator = validator(&args.context).select(args.select.iter().cloned()).ignore(args.ignore.iter().cloned());
    let report = validator.check_inputs(inputs(&args.paths));
    print(&match args.format {
        Format::Full => render::full(&report, colours(args.color)),
        Format::Concise => render::concise(&report),
    });
    print(&render::summary(&report));
    let status = status(&report);
    // The program ends here. To free every record one by one would take as long as to read it.
    std::mem::forget(report);
    status
}

/// What to check: what was named, else the folder here, else what is compiled in.
fn inputs(paths: &[String]) -> Inputs {
    if !paths.is_empty() {
        return Inputs::read(paths);
    }
    if Path::new("dataset").is_dir() {
        return Inputs::read(&["dataset".to_owned()]);
    }
    // The compiled-in facts are written out and read again, so that they are checked like any others.
    let text = serde_json::to_string_pretty(&ssr_data::DATASET).unwrap_or_default();
    Inputs { files: vec![InputFile::new("<builtin>", text)], ..Inputs::default() }
}

fn colours(colour: Colour) -> bool {
    match colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    }
}

fn status(report: &Report) -> ExitCode {
    if !report.summary().unreadable.is_empty() {
        ExitCode::from(FAILED)
    } else if report.is_clean() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(FOUND)
    }
}
