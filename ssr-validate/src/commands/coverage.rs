//! `ssr-validate coverage`: how much of each source has been brought in.

use std::process::ExitCode;

use ssr_validate::{Inputs, render};

use super::{FAILED, FOUND, complain, failed, print, validator};
use crate::args::CoverageArgs;

pub(crate) fn coverage(args: &CoverageArgs) -> ExitCode {
    let validator = match validator(&args.context) {
        Ok(validator) => validator,
        Err(message) => return failed(&message),
    };
    let (coverage, lost) = validator.coverage(Inputs::read(&args.paths));
    lost.iter().for_each(|lost| complain(&format!("could not be read: {}: {}\n", lost.path, lost.cause)));
    print(&match args.json {
        true => render::coverage_json(&coverage),
        false => render::coverage(&coverage, !args.brief),
    });
    if !lost.is_empty() {
        return ExitCode::from(FAILED);
    }
    if coverage.sources.is_empty() {
        complain("there is no source in the input\n");
        return ExitCode::from(FOUND);
    }
    ExitCode::SUCCESS
}
