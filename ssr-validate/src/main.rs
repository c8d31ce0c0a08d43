//! `ssr-validate`: checks data of the catalogue of security sector reform.

mod args;
mod commands;

use std::env;
use std::num::NonZero;
use std::process::ExitCode;
use std::thread;

use clap::Parser;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

use args::{Cli, Command};

/// Asks the system for memory in large pages: of a small dataset, a quarter of the time went into small pages.
#[cfg(all(unix, not(target_env = "musl")))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    // Where no thread can be started, that of the program works alone: it is in the pool by then.
    let _ = start_threads();
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

/// Starts the threads of the program, of which its own is one: it would else sleep, and what it hands over wait for
/// another to wake. They are few, since each takes time to start and memory, unless `RAYON_NUM_THREADS` says how many.
fn start_threads() -> Result<(), ThreadPoolBuildError> {
    const MOST: usize = 8;
    let threads = match env::var_os("RAYON_NUM_THREADS") {
        // Rayon reads it then.
        Some(_) => 0,
        None => thread::available_parallelism().map_or(1, NonZero::get).min(MOST),
    };
    ThreadPoolBuilder::new().num_threads(threads).use_current_thread().build_global()
}
