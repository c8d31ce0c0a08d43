//! The walk-throughs of CONTRIBUTING.md, done as they stand there, on a copy of the dataset.

use std::fs;
use std::process::Command;

use crate::common::{Folder, files, read, root};

/// A fenced block, with the line of text before it.
struct Block<'a> {
    before: &'a str,
    language: &'a str,
    text: &'a str,
}

/// The blocks of a section.
fn blocks(section: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut rest = section;
    while let Some((before, after)) = rest.split_once("\n```") {
        let (language, after) = after.split_once('\n').expect("a fence begins");
        let (text, after) = after.split_once("```").expect("a fence ends");
        let before = before.trim_end().rsplit('\n').next().unwrap_or_default();
        found.push(Block { before, language, text });
        rest = after;
    }
    found
}

/// The file that a block holds: its name ends the line before it, in backticks.
fn file_name<'a>(block: &Block<'a>) -> Option<&'a str> {
    block.before.strip_suffix("`:")?.rsplit('`').next()
}

/// The commands of a block, each with what it prints.
fn commands(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let begin = text.strip_prefix("$ ").expect("a console begins with a command");
    begin.split("\n$ ").map(|command| command.split_once('\n').unwrap_or((command, "")))
}

/// The workspace as far as contributors change it.
fn workspace() -> Folder {
    let folder = Folder::new();
    for name in ["dataset", "ssr-data/src/generated"] {
        for path in files(&root().join(name)) {
            let inside = path.strip_prefix(root()).expect("inside").to_string_lossy().into_owned();
            folder.write(&inside, fs::read(&path).expect("a file"));
        }
    }
    folder.write("ssr-validate.toml", read(&root().join("ssr-validate.toml")));
    folder
}

/// What a command prints in a folder, in which `cargo run` is the program that is tested.
fn printed(folder: &Folder, command: &str) -> String {
    let command = command.replace("cargo run -q", "\"$PROGRAM\"").replace("\"$PROGRAM\" --", "\"$PROGRAM\"");
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("{command} 2>&1")]).current_dir(folder.path());
    let output = shell.env("PROGRAM", env!("CARGO_BIN_EXE_ssr-validate")).output().expect("a shell");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// A text without the numbers of its closing lines, which change with the dataset.
fn without_counts(text: &str) -> String {
    let counts = |line: &&str| ["checked:", "not checked:", "not told:"].iter().any(|start| line.starts_with(start));
    let plain = |line: &str| match counts(&line) {
        true => line.replace(|c: char| c.is_ascii_digit(), ""),
        false => line.to_owned(),
    };
    text.lines().map(plain).collect::<Vec<_>>().join("\n")
}

fn patch(folder: &Folder, text: &str) {
    folder.write("change.patch", text);
    let apply = Command::new("git").args(["apply", "change.patch"]).current_dir(folder.path()).output();
    let output = apply.expect("git is here");
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    fs::remove_file(folder.path().join("change.patch")).expect("a file");
}

/// Does what a section shows, and gives the folder as it is afterwards.
#[track_caller]
fn done(title: &str) -> Folder {
    let page = read(&root().join("CONTRIBUTING.md")).replace("\r\n", "\n");
    let section = page.split("\n## ").find(|section| section.starts_with(&format!("{title}\n"))).expect("a section");
    let folder = workspace();
    for block in blocks(section) {
        match (block.language, file_name(&block)) {
            ("diff", _) => patch(&folder, block.text),
            ("console", _) => commands(block.text).for_each(|(command, shown)| {
                let printed = printed(&folder, command);
                assert_eq!(without_counts(shown), without_counts(&printed), "`{command}` prints:\n{printed}");
            }),
            (_, Some(name)) => folder.write(name, block.text),
            (language, None) => panic!("a block of {language} that is neither run nor a file: {}", block.text),
        }
    }
    folder
}

/// Green: nothing is wrong with the dataset, and only authored files of it are changed, for which the check of the data
/// is all that is asked.
#[track_caller]
fn assert_green(folder: &Folder, changed: &[&str]) {
    let said = folder.run(&[]);
    assert!(said.starts_with("no errors\n"), "{said}");
    let before = workspace();
    let differs = |path: &&String| before.path().join(path).is_file() && before.read(path) != folder.read(path);
    let names: Vec<String> = before.content().iter().map(|(path, _)| below(&before, path)).collect();
    assert_eq!(names.iter().filter(differs).collect::<Vec<_>>(), changed);
}

fn below(folder: &Folder, path: &std::path::Path) -> String {
    path.strip_prefix(folder.path()).expect("inside").to_string_lossy().into_owned()
}

#[test]
fn an_organisation_is_added() {
    let folder = done("Add an organisation");
    assert!(folder.read("dataset/organisations.json").contains("\"harbour-watch\""));
    assert_green(&folder, &["dataset/organisations.json"]);
}

#[test]
fn a_date_is_corrected() {
    let folder = done("Correct a date");
    assert!(folder.read("dataset/events.json").contains("\"2004-05\""));
    assert_green(&folder, &["dataset/events.json"]);
}

#[test]
fn a_source_is_added() {
    let folder = done("Add a source");
    assert!(folder.read("dataset/sources.json").contains("\"harbour-report\""));
    assert_green(&folder, &["dataset/organisations.json", "dataset/sources.json"]);
}
