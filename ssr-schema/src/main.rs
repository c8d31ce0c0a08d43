//! `cargo run -p ssr-schema` writes what is made from the dataset: its normal form, schema, fields and data package, and
//! the tables of ssr-data. All or nothing. `--check` writes nothing and says what is out of date.

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ssr_schema::{Generated, generate, write_all};

const USAGE: &str = "usage: ssr-schema [--check] [FOLDER]

Writes the normal form of FOLDER/dataset/*.json, and beside it schema.json, FIELDS.md and datapackage.json,
and the tables under FOLDER/ssr-data/src/generated. FOLDER is by default this folder or the nearest above it that has both.

  --check  write nothing; exit with 1 if a file is out of date";

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "this is the program")]
fn main() -> ExitCode {
    let (options, folders): (Vec<String>, Vec<String>) = env::args().skip(1).partition(|arg| arg.starts_with('-'));
    let check = options == ["--check"];
    if options.iter().any(|option| option == "--help" || option == "-h") {
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    if folders.len() > 1 || !(options.is_empty() || check) {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    }
    let Some(root) = folders.first().map(PathBuf::from).or_else(workspace) else {
        eprintln!("no folder here or above has both `dataset` and `ssr-data`; name it\n\n{USAGE}");
        return ExitCode::from(2);
    };
    match run(&root, check) {
        Ok((report, code)) => {
            println!("{report}");
            code
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The nearest folder, from here upwards, that has the dataset and the crate.
fn workspace() -> Option<PathBuf> {
    let here = env::current_dir().ok()?;
    let root =
        here.ancestors().find(|folder| folder.join("dataset").is_dir() && folder.join("ssr-data/src").is_dir())?;
    Some(root.to_path_buf())
}

fn run(root: &Path, check: bool) -> Result<(String, ExitCode), String> {
    let generated = generate(root).map_err(|error| error.to_string())?;
    if check {
        return Ok(outdated(root, &generated));
    }
    let changed = write_all(&generated.files).map_err(|error| error.to_string())?;
    let mut report: Vec<String> = changed.iter().map(|path| format!("wrote {}", relative(root, path))).collect();
    report.push(summary(&generated, changed.len()));
    Ok((report.join("\n"), ExitCode::SUCCESS))
}

fn outdated(root: &Path, generated: &Generated) -> (String, ExitCode) {
    let stale = generated.files.iter().filter(|(path, text)| std::fs::read_to_string(path).ok().as_ref() != Some(text));
    let mut report: Vec<String> = stale.map(|(path, _)| format!("out of date: {}", relative(root, path))).collect();
    let count = report.len();
    report.push(match count {
        0 => format!("{} files are up to date", generated.files.len()),
        _ => format!("{count} of {} files are out of date; run: cargo run -p ssr-schema", generated.files.len()),
    });
    (report.join("\n"), if count == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn summary(generated: &Generated, changed: usize) -> String {
    let (records, files) = (generated.dataset.len(), generated.files.len());
    format!("{records} records, {files} files made, {changed} of them changed")
}

fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}
