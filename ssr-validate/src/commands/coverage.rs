//! `ssr-validate coverage`: how much of each source has been brought in.

use std::process::ExitCode;

use ssr_validate::{Inputs, render};

use super::{FAILED, FOUND, complain, print, validator};
use crate::args::CoverageArgs;

pub(crate) fn coverage(args: &CoverageArgs) -> ExitCode {
    let (coverage, lost) = validator(&args.context).coverage(Inputs::read(&args.paths));
    lost.iter().for_each(|lost| complain(&format!("could not be read: {}: {}\n", lost.path, lost.cause)));
    print(&render::coverage(&coverage, !args.brief));
    if !lost.is_empty() {
        return ExitCode::from(FAILED);
    }
    if coverage.sources.is_empty() {
        complain("there is no source in the input\n");
        return ExitCode::from(FOUND);
    }
    ExitCode::SUCCESS
}
