//! `ssr-validate fmt`: puts files into normal form.

use std::path::PathBuf;
use std::process::ExitCode;

use ssr_schema::{normal_form, write_all};
use ssr_validate::Inputs;

use super::{FAILED, FOUND, complain, failed, print};
use crate::args::FmtArgs;

pub(crate) fn fmt(args: &FmtArgs) -> ExitCode {
    if args.paths.iter().any(|path| path == "-") {
        return fmt_standard_input();
    }
    let inputs = Inputs::read(&args.paths);
    let mut changed: Vec<(PathBuf, String)> = Vec::new();
    let mut lost: Vec<String> =
        inputs.unreadable.iter().map(|lost| format!("could not be read: {}: {}", lost.path, lost.cause)).collect();
    for file in &inputs.files {
        match std::str::from_utf8(&file.bytes).ok().map(|text| (text, normal_form(text))) {
            Some((text, Ok(normal))) if normal == text => {}
            Some((_, Ok(normal))) => changed.push((file.path.clone().into(), normal)),
            _ => lost.push(format!("not formatted: {}: check it first: ssr-validate {0}", file.path)),
        }
    }
    lost.iter().for_each(|line| complain(&format!("{line}\n")));
    let total = inputs.files.len();
    let status = if args.check { report(&changed, total) } else { write(&changed, total) };
    if lost.is_empty() { status } else { ExitCode::from(FAILED) }
}

fn report(changed: &[(PathBuf, String)], total: usize) -> ExitCode {
    changed.iter().for_each(|(path, _)| print(&format!("not in normal form: {}\n", path.display())));
    print(&format!("{} of {total} files are not in normal form\n", changed.len()));
    if changed.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(FOUND) }
}

fn write(changed: &[(PathBuf, String)], total: usize) -> ExitCode {
    match write_all(changed) {
        Ok(written) => {
            written.iter().for_each(|path| print(&format!("formatted {}\n", path.display())));
            print(&format!("{} of {total} files changed\n", written.len()));
            ExitCode::SUCCESS
        }
        Err(error) => failed(&error.to_string()),
    }
}

fn fmt_standard_input() -> ExitCode {
    let inputs = Inputs::read(&["-".to_owned()]);
    let text = inputs.files.first().and_then(|file| std::str::from_utf8(&file.bytes).ok());
    match text.map(normal_form) {
        Some(Ok(normal)) => {
            print(&normal);
            ExitCode::SUCCESS
        }
        _ => failed("standard input is no dataset file; check it first: ssr-validate -"),
    }
}
