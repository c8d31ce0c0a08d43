//! `ssr-validate`: checks data of the catalogue of security sector reform.

mod args;
mod commands;

use std::process::ExitCode;

use clap::Parser;
use rayon::ThreadPoolBuilder;

use args::{Cli, Command};

/// Asks the system for memory in large pages: of a small dataset, a third of the time went into small ones.
#[cfg(unix)]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    // The thread of the program works too: it would else sleep, and what it hands over wait for another to wake.
    if let Err(error) = ThreadPoolBuilder::new().use_current_thread().build_global() {
        return commands::failed(&format!("no threads can be started: {error}"));
    }
    match cli.command {
        None => commands::check(&cli.check),
        Some(Command::Check(args)) => commands::check(&args),
        Some(Command::Fmt(args)) => commands::fmt(&args),
        Some(Command::Rule { all: true, .. }) => commands::all_rules(),
        Some(Command::Rule { name, .. }) => commands::rule(name.as_deref()),
        Some(Command::Schema { report, diff }) => commands::schema(report, diff),
        Some(Command::New(args)) => commands::new(&args),
        Some(Command::Coverage(args)) => commands::coverage(&args),
        Some(Command::Adopt(args)) => commands::adopt(&args),
        Some(Command::Bundle(args)) => commands::bundle(&args),
        Some(Command::Diff(args)) => commands::diff(&args),
    }
}
