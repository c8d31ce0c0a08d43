//! `ssr-validate coverage`: how much of each source has been brought in.

use std::process::ExitCode;

use ssr_validate::{Inputs, render};

use super::{FAILED, FOUND, complain, print, validator};
use crate::args::CoverageArgs;

pub(crate) fn coverage(args: &CoverageArgs) -> ExitCode {
    let report = validator(&args.context).check_inputs(Inputs::read(&args.paths));
    let lost = &report.summary().unreadable;
    lost.iter().for_each(|lost| complain(&format!("could not be read: {}: {}\n", lost.path, lost.cause)));
    print(&render::coverage(report.coverage(), !args.brief));
    if !lost.is_empty() {
        return ExitCode::from(FAILED);
    }
    if report.coverage().sources.is_empty() {
        complain("there is no source in the input\n");
        return ExitCode::from(FOUND);
    }
    ExitCode::SUCCESS
}
