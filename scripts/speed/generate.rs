//! Writes realistic data of any size:
//! `generate (--size 20MB | --records 1000) [--errors 0.01] [--seed 7] [--files one|collections|records] FOLDER`.
//!
//! A megabyte is a million bytes. Where mistakes are asked for, `mistakes.txt` beside the data lists them: file,
//! collection, place in the list, id, mistake, rule.

#[allow(dead_code, reason = "other targets use the rest")]
#[path = "../../ssr-validate/benches/generate/mod.rs"]
mod generate;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use generate::layout::{self, Files, Placed};
use generate::{Amount, Generator, Plan};

const USAGE: &str = "generate (--size 20MB | --records 1000) [--errors 0.01] [--seed 7] \
                     [--files one|collections|records] FOLDER";

/// What the command line asks for.
struct Wanted {
    plan: Plan,
    files: Files,
    folder: String,
}

#[expect(clippy::print_stderr, reason = "this is a program")]
fn main() -> ExitCode {
    let Some(wanted) = read(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match write(&wanted) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", wanted.folder);
            ExitCode::FAILURE
        }
    }
}

fn read(mut arguments: impl Iterator<Item = String>) -> Option<Wanted> {
    let (mut amount, mut errors, mut seed) = (None, 0.0, 7);
    let (mut files, mut folder) = (Files::Collections, None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--size" => amount = Some(Amount::Bytes(bytes(&arguments.next()?)?)),
            "--records" => amount = Some(Amount::Records(arguments.next()?.parse().ok()?)),
            "--errors" => errors = arguments.next()?.parse().ok()?,
            "--seed" => seed = arguments.next()?.parse().ok()?,
            "--files" => files = files_of(&arguments.next()?)?,
            name => folder = (!name.starts_with('-')).then(|| name.to_owned()),
        }
    }
    Some(Wanted { plan: Plan { amount: amount?, errors, seed }, files, folder: folder? })
}

fn files_of(name: &str) -> Option<Files> {
    match name {
        "one" => Some(Files::One),
        "collections" => Some(Files::Collections),
        "records" => Some(Files::Records),
        _ => None,
    }
}

/// Reads `20MB` or `500KB`.
fn bytes(size: &str) -> Option<usize> {
    let units = [("MB", 1_000_000), ("KB", 1_000)];
    units.iter().find_map(|(unit, factor)| Some(size.strip_suffix(unit)?.parse::<usize>().ok()? * factor))
}

fn write(wanted: &Wanted) -> io::Result<()> {
    let folder = Path::new(&wanted.folder);
    fs::create_dir_all(folder)?;
    let mut open: Option<(String, BufWriter<File>)> = None;
    let placed = layout::write(&Generator::new(wanted.plan), wanted.files, &mut |name, text| {
        if open.as_ref().is_none_or(|(file, _)| file != name) {
            close(open.take())?;
            open = Some((name.to_owned(), BufWriter::new(File::create(folder.join(name))?)));
        }
        open.as_mut().map_or(Ok(()), |(_, file)| file.write_all(text.as_bytes()))
    })?;
    close(open)?;
    if wanted.plan.errors > 0.0 {
        fs::write(folder.join("mistakes.txt"), placed.iter().map(line).collect::<String>())?;
    }
    Ok(())
}

/// What is still in memory is written, and what fails is told.
fn close(open: Option<(String, BufWriter<File>)>) -> io::Result<()> {
    open.map_or(Ok(()), |(_, mut file)| file.flush())
}

fn line(placed: &Placed) -> String {
    let Placed { file, collection, index, id, mistake } = placed;
    format!("{file}\t{collection}\t{index}\t{id}\t{mistake:?}\t{}\n", mistake.rule())
}
