//! What is published: each package holds what it needs, and nothing else.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use crate::common::{files, read, root};

const PACKAGES: [&str; 3] = ["ssr-data", "ssr-schema", "ssr-validate"];

/// What cargo adds to each package.
const ADDED: [&str; 3] = [".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml.orig"];

/// The files that cargo would publish.
#[track_caller]
fn published(name: &str) -> BTreeSet<String> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["package", "--list", "--allow-dirty", "--offline", "--quiet", "--package", name]);
    let output = command.current_dir(root()).output().expect("cargo runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let text = String::from_utf8(output.stdout).expect("cargo prints UTF-8");
    text.lines().map(|line| line.replace('\\', "/")).filter(|path| !ADDED.contains(&path.as_str())).collect()
}

/// The files of a package that belong to the published one: all but notes and tools for its development.
fn wanted(folder: &Path) -> BTreeSet<String> {
    // A snapshot that waits for its review is no part of the source.
    let waits = |path: &str| path.ends_with(".snap.new") || path.ends_with(".pending-snap");
    let belongs = |path: &String| {
        let at_top =
            ["Cargo.toml", "README.md", "build.rs", "report.schema.json", "diff.schema.json"].contains(&path.as_str());
        let below = ["src/", "examples/", "LICENSE-"].iter().any(|start| path.starts_with(start));
        (at_top || below) && !waits(path)
    };
    let inside = files(folder).into_iter().map(|path| path.strip_prefix(folder).expect("inside").to_path_buf());
    inside.map(|path| path.to_string_lossy().replace('\\', "/")).filter(belongs).collect()
}

#[test]
fn each_package_holds_what_it_needs_and_nothing_else() {
    for name in PACKAGES {
        let folder = root().join(name);
        let (published, wanted) = (published(name), wanted(&folder));
        let differ: Vec<&String> = published.symmetric_difference(&wanted).collect();
        assert_eq!(differ, Vec::<&String>::new(), "{name}: are in the package or belong there, and not both");
    }
}

/// The files that a source file takes in when it is compiled, as it writes them.
fn taken_in(source: &str) -> Vec<&str> {
    let starts = ["include_str!(", "include_bytes!(", "include!(", "#[path = "];
    let after =
        starts.iter().flat_map(|start| source.match_indices(start).map(|(at, start)| &source[at + start.len()..]));
    after.map(|rest| rest.trim_start().trim_start_matches('"').split('"').next().unwrap_or_default()).collect()
}

/// A path without its `..`.
fn resolved(path: &Path) -> PathBuf {
    let mut whole = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(whole.pop()),
            part => whole.push(part),
        }
    }
    whole
}

#[test]
fn no_source_takes_in_a_file_from_outside_its_package() {
    assert_eq!(
        taken_in("const A: &str = include_str!(\n    \"../a.json\"\n);\n#[path = \"b.rs\"] mod b;"),
        ["../a.json", "b.rs"]
    );
    for name in PACKAGES {
        let folder = root().join(name);
        let published = published(name);
        for file in files(&folder.join("src")).into_iter().filter(|file| file.extension().is_some_and(|e| e == "rs")) {
            for path in taken_in(&read(&file)) {
                let target = resolved(&file.with_file_name(path));
                let inside = target.strip_prefix(&folder).map(|path| path.to_string_lossy().replace('\\', "/"));
                let is_published = inside.is_ok_and(|inside| published.contains(&inside));
                assert!(is_published, "{}: `{path}` is not in the package", file.display());
            }
        }
    }
}

#[test]
fn each_package_has_the_licences_it_names() {
    for name in PACKAGES {
        for path in files(&root().join(name)).iter().filter(|path| path.to_string_lossy().contains("LICENSE-")) {
            let licence = path.file_name().expect("a file has a name");
            assert_eq!(read(path), read(&root().join(licence)), "{}", path.display());
        }
        assert!(root().join(name).join("LICENSE-MIT").exists() && root().join(name).join("LICENSE-APACHE").exists());
    }
    assert_eq!(read(&root().join("ssr-data/LICENSE-CC0")), read(&root().join("dataset/LICENSE")));
}

/// What a registry refuses is seen here, not on the day of a release.
#[test]
fn a_registry_takes_the_keywords() {
    for name in PACKAGES {
        let manifest = read(&root().join(name).join("Cargo.toml"));
        let line = manifest.lines().find(|line| line.starts_with("keywords = [")).expect("keywords on one line");
        let keywords: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        assert!(keywords.len() <= 5, "{name} has more than five keywords");
        for keyword in keywords {
            let letters = keyword.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            assert!(letters && keyword.len() <= 20, "{name}: `{keyword}` is longer than 20 letters or has others");
        }
    }
}

/// On a page of its own, a README has no folder around it.
#[test]
fn the_readme_of_a_package_links_only_to_the_web() {
    for name in PACKAGES {
        let readme = read(&root().join(name).join("README.md"));
        let links = readme.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link);
        let local: Vec<&str> = links.filter(|link| !link.contains("://") && !link.starts_with('#')).collect();
        assert_eq!(local, Vec::<&str>::new(), "{name}/README.md");
    }
}
