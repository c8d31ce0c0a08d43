//! `ssr-validate check`: checks files and tells what was found.

use std::path::Path;
use std::process::ExitCode;

use ssr_schema::write_all;
use ssr_validate::render::counted;
use ssr_validate::{InputFile, Inputs, Report, Severity, Validator, render, rules};

use super::{FAILED, FOUND, colours, complain, failed, print, validator};
use crate::args::{CheckArgs, Format, MinSeverity};

pub(crate) fn check(args: &CheckArgs) -> ExitCode {
    let named = args.select.iter().chain(&args.ignore);
    if let Some(unknown) = named.clone().find(|name| rules::find(name).is_none()) {
        return failed(&format!("there is no rule `{unknown}`; `ssr-validate rule` lists them"));
    }
    let validator = match validator(&args.context) {
        Ok(validator) => validator.select(args.select.iter().cloned()).ignore(args.ignore.iter().cloned()),
        Err(message) => return failed(&message),
    };
    let validator = validator.min_severity(severity(args.min_severity));
    if args.fix || args.diff {
        return mend(args, &validator);
    }
    let report = match paths(&args.paths) {
        Some(paths) => validator.check_paths(&paths),
        None => validator.check_inputs(built_in().leak()),
    };
    tell(args, &report);
    let status = status(&report);
    // The program ends here. To free every record one by one would take as long as to read it.
    std::mem::forget(report);
    status
}

/// Applies safe fixes, and tells what is left; or shows them.
fn mend(args: &CheckArgs, validator: &Validator) -> ExitCode {
    if args.paths.iter().any(|path| path == "-") {
        return failed("standard input cannot be mended in place; give the name of a file");
    }
    let before = paths(&args.paths).map_or_else(built_in, |paths| Inputs::read(&paths));
    let fixed = validator.fix(before.clone());
    if args.diff {
        let pairs = fixed.changed.iter().filter_map(|file| Some((before.files.get(*file)?, fixed.files.get(*file)?)));
        pairs.for_each(|(before, after)| print(&diff(before, after)));
        return if fixed.changed.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(FOUND) };
    }
    let changes = fixed.changed.iter().filter_map(|file| fixed.files.get(*file));
    let changes: Vec<_> =
        changes.map(|file| (file.path.clone().into(), String::from_utf8_lossy(&file.bytes).into_owned())).collect();
    if let Err(error) = write_all(&changes) {
        return failed(&error.to_string());
    }
    tell(args, &fixed.report);
    complain(&format!("mended: {} in {}\n", counted(fixed.mended, "finding"), counted(changes.len(), "file")));
    status(&fixed.report)
}

fn diff(before: &InputFile, after: &InputFile) -> String {
    let (old, new) = (String::from_utf8_lossy(&before.bytes), String::from_utf8_lossy(&after.bytes));
    let diff = similar::TextDiff::from_lines(&*old, &*new);
    diff.unified_diff().header(&before.path, &after.path).to_string()
}

fn tell(args: &CheckArgs, report: &Report) {
    print(&match args.format {
        Format::Full => render::full(report, colours(args.color)),
        Format::Concise => render::concise(report),
        Format::Json => render::json(report),
        Format::Sarif => render::sarif(report),
        Format::Github => render::github(report),
    });
    close(args, report);
}

/// Prints the closing lines. A machine's format stands alone on standard output.
fn close(args: &CheckArgs, report: &Report) {
    let mut text = String::new();
    if args.statistics {
        text.push_str(&render::statistics(report));
    }
    if !args.quiet {
        text.push_str(&render::summary(report));
    }
    match args.format {
        Format::Full | Format::Concise | Format::Github => print(&text),
        Format::Json | Format::Sarif => complain(&text),
    }
}

fn severity(min: MinSeverity) -> Severity {
    match min {
        MinSeverity::Warning => Severity::Warning,
        MinSeverity::Error => Severity::Error,
    }
}

/// What to check: what was named, else the folder here, else what is compiled in.
fn paths(named: &[String]) -> Option<Vec<String>> {
    if !named.is_empty() {
        return Some(named.to_vec());
    }
    Path::new("dataset").is_dir().then(|| vec!["dataset".to_owned()])
}

/// The compiled-in facts, written out to be read again, so that they are checked like any others.
fn built_in() -> Inputs {
    let text = serde_json::to_string_pretty(&ssr_data::DATASET).unwrap_or_default();
    Inputs { files: vec![InputFile::new("<builtin>", text)], ..Inputs::default() }
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
