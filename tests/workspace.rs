//! What must hold of the files of the workspace: its members, its dependencies, no trace of one machine.

use std::path::Path;

use crate::common::{files, read, root};

/// The list that a line of the workspace's `Cargo.toml` gives, sorted.
#[track_caller]
fn list(manifest: &str, key: &str) -> Vec<String> {
    let line = manifest.lines().find(|line| line.starts_with(&format!("{key} = [")));
    let line = line.unwrap_or_else(|| panic!("Cargo.toml has no `{key}` on one line"));
    let mut names: Vec<String> = line.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    names.sort();
    names
}

/// Every package of the workspace, by its folder.
fn packages() -> Vec<String> {
    let manifests = files(&root()).into_iter().filter(|path| path.ends_with("Cargo.toml"));
    let folders = manifests.filter_map(|path| path.parent().map(Path::to_path_buf));
    let names = folders.filter_map(|folder| Some(folder.strip_prefix(root()).ok()?.to_str()?.to_owned()));
    names.filter(|name| !name.is_empty()).collect()
}

#[test]
fn cargo_test_and_cargo_run_reach_every_package() {
    let manifest = read(&root().join("Cargo.toml"));
    assert_eq!(list(&manifest, "members"), packages());
    assert_eq!(list(&manifest, "default-members"), packages());
}

/// The dependencies of a manifest that no comment above them explains.
fn unexplained(manifest: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut in_dependencies, mut before) = (false, "");
    for line in manifest.lines() {
        if line.starts_with('[') {
            in_dependencies = line.ends_with("dependencies]");
        } else if in_dependencies && !line.is_empty() && !line.starts_with('#') && !before.starts_with("# ") {
            found.push(line);
        }
        before = line;
    }
    found
}

#[test]
fn every_dependency_says_what_it_is_for() {
    assert_eq!(unexplained("[dependencies]\n# Why.\na = \"1\"\nb = \"2\"\n[features]\nc = []"), ["b = \"2\""]);
    for name in packages().iter().map(String::as_str).chain([""]) {
        let manifest = read(&root().join(name).join("Cargo.toml"));
        assert_eq!(unexplained(&manifest), Vec::<&str>::new(), "in {name}/Cargo.toml");
    }
}

/// Beginnings of paths that exist on one machine only. Put together here, or this file would name them.
fn of_one_machine() -> [String; 6] {
    ["home", "root", "work", "Users", "tmp", "private"].map(|folder| format!("/{folder}/"))
}

/// The lines of a text with a path of one machine. A path begins a word: `frame/work/` is none.
fn machine_paths(text: &str) -> Vec<&str> {
    let names = of_one_machine();
    let starts_word = |before: &str| before.chars().next_back().is_none_or(|c| " \"'`(=:".contains(c));
    let names_path =
        |line: &str| names.iter().any(|name| line.match_indices(name.as_str()).any(|(at, _)| starts_word(&line[..at])));
    text.lines().filter(|line| names_path(line)).collect()
}

#[test]
fn no_file_names_a_path_of_one_machine() {
    assert_eq!(machine_paths(&format!("see {}x\nand/or", of_one_machine()[0])).len(), 1);
    for path in files(&root()) {
        // What is no text names no path that anyone would read.
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        assert_eq!(machine_paths(&text), Vec::<&str>::new(), "in {}", path.display());
    }
}

/// The lines of a source file that are neither a comment nor a test. Tests stand at the end.
fn code(text: &str) -> impl Iterator<Item = &str> {
    let shipped = text.split("\n#[cfg(test)]\n").next().unwrap_or_default();
    shipped.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// Without this, programs for machines without an operating system could not use the facts.
#[test]
fn ssr_data_does_without_the_standard_library() {
    let source = root().join("ssr-data/src");
    assert!(code(&read(&source.join("lib.rs"))).any(|line| line == "#![no_std]"), "whatever the features are");
    for path in files(&source).iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs")) {
        let text = read(path);
        let named: Vec<&str> = code(&text).filter(|line| names_std(line)).collect();
        assert_eq!(named, Vec::<&str>::new(), "in {}", path.display());
    }
}

/// Whether a line of code names the crate `std`. In a text of the facts, the letters mean something else.
fn names_std(line: &str) -> bool {
    ["std::", "extern crate std"].iter().any(|name| {
        let starts = line.match_indices(name).map(|(at, _)| &line[..at]);
        starts.into_iter().any(|before| !before.ends_with(|c: char| c.is_alphanumeric() || c == '_'))
    })
}

#[test]
fn the_standard_library_is_seen() {
    assert!(names_std("use std::fmt;") && names_std("extern crate std;") && !names_std("use my_std::fmt;"));
    assert_eq!(code("use core::fmt;\n// std::\n#[cfg(test)]\nmod tests { use std::fmt; }").count(), 1);
}
