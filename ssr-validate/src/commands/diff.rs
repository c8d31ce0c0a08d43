//! `ssr-validate diff`: compares two versions of the data.

use std::process::ExitCode;

use ssr_validate::diff::{Bump, Diff, Side, Unfit};
use ssr_validate::render;

use super::{FAILED, FOUND, colours, complain, failed, print};
use crate::args::{Allow, Colour, DiffArgs, DiffFormat};

pub(crate) fn diff(args: &DiffArgs) -> ExitCode {
    if args.old == "-" && args.new == "-" {
        return failed("only one of the two can be standard input");
    }
    let (old, new) = match (Side::read(&args.old), Side::read(&args.new)) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => return refused(args, [old.err(), new.err()]),
    };
    let diff = match Diff::between(&old, &new) {
        Ok(diff) => diff,
        Err(message) => return failed(&format!("{message}\nnothing was compared")),
    };
    tell(args, &diff);
    status(args, diff.verdict.bump)
}

/// Says what is wrong with the sides that cannot be compared.
fn refused(args: &DiffArgs, sides: [Option<Unfit>; 2]) -> ExitCode {
    for unfit in sides.iter().flatten() {
        complain(&unfit.text(args.color == Colour::Always));
    }
    complain("nothing was compared\n");
    ExitCode::from(FAILED)
}

fn tell(args: &DiffArgs, diff: &Diff) {
    print(&match args.format {
        DiffFormat::Full => render::diff_full(diff, colours(args.color)),
        DiffFormat::Markdown => render::diff_markdown(diff),
        DiffFormat::Json => render::diff_json(diff),
    });
}

fn status(args: &DiffArgs, bump: Bump) -> ExitCode {
    let Some(allowed) = args.allow.map(allowed) else { return ExitCode::SUCCESS };
    if bump <= allowed {
        return ExitCode::SUCCESS;
    }
    complain(&format!("this asks for a {} version; --allow {} does not\n", bump.word(), allowed.word()));
    ExitCode::from(FOUND)
}

fn allowed(allow: Allow) -> Bump {
    match allow {
        Allow::Patch => Bump::Patch,
        Allow::Minor => Bump::Minor,
        Allow::Major => Bump::Major,
    }
}
