//! What the documents show is what the programs print.

use std::fmt::Write;
use std::process::Command;

use ssr_data::{Collection, DATASET, Theme};

use crate::common::{read, root};

/// The fenced blocks of a language in a text.
fn blocks<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("\n```{language}\n");
    let starts = text.match_indices(&fence).map(|(at, _)| &text[at + fence.len()..]);
    starts.map(|rest| rest.split_once("```").expect("the fence ends").0).collect()
}

fn readme() -> String {
    read(&root().join("README.md"))
}

/// What the program prints in the folder of the workspace.
#[track_caller]
fn printed(args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ssr-validate"));
    let output = command.args(args).current_dir(root()).env_clear().output().expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
    text(output.stdout) + &text(output.stderr)
}

#[test]
fn the_page_of_the_rules_is_up_to_date() {
    let page = std::fs::read_to_string(root().join("docs/rules.md")).unwrap_or_default();
    assert!(
        page.replace("\r\n", "\n") == printed(&["rule", "--all"]),
        "docs/rules.md is out of date; run: cargo run -- rule --all > docs/rules.md"
    );
}

#[test]
fn the_page_of_the_rules_links_to_each() {
    let page = printed(&["rule", "--all"]);
    for rule in ssr_validate::rules::ALL {
        assert_eq!(page.matches(&format!("](#{})", rule.name)).count(), 1, "{}", rule.name);
        assert_eq!(page.matches(&format!("\n## {}\n", rule.name)).count(), 1, "{}", rule.name);
    }
    assert_eq!(page.matches("\n```").count() % 2, 0, "every fence ends");
}

#[test]
fn the_readme_shows_what_cargo_run_prints() {
    let readme = readme();
    let shown: Vec<&str> =
        blocks(&readme, "console").into_iter().filter_map(|block| block.strip_prefix("$ cargo run\n")).collect();
    assert!(!shown.is_empty(), "README.md shows `$ cargo run`");
    for shown in shown {
        assert_eq!(shown, printed(&[]), "README.md, the output of `$ cargo run`");
    }
}

/// The Rust of a text without what only its place needs: comments, attributes and blank lines.
fn essential(code: &str) -> Vec<&str> {
    let plain = |line: &&str| !line.is_empty() && !line.starts_with("//") && !line.starts_with("#[");
    code.lines().map(str::trim_end).filter(plain).collect()
}

#[test]
fn the_readme_shows_the_example() {
    let readme = readme();
    let shown = blocks(&readme, "rust");
    let example = read(&root().join("ssr-data/examples/shared_themes.rs"));
    assert!(shown.iter().any(|code| essential(code) == essential(&example)), "README.md shows another example");
}

/// What the example prints, worked out in another way than there.
fn shared_themes() -> String {
    let mut text = String::new();
    for theme in Theme::ALL {
        let with_theme = DATASET.principles.iter().filter(|principle| principle.themes.contains(theme));
        let approaches: std::collections::BTreeSet<&str> =
            with_theme.map(|principle| principle.approach.as_str()).collect();
        let names: Vec<&str> = approaches.into_iter().collect();
        if names.len() >= 4 {
            writeln!(text, "{} of 6: {theme} ({})", names.len(), names.join(", ")).expect("a string takes all");
        }
    }
    text
}

#[test]
fn the_readme_shows_what_the_example_prints() {
    let readme = readme();
    let after = readme.split_once("use ssr_data::{DATASET, Theme};").expect("the example is shown").1;
    assert_eq!(blocks(after, "text").first().copied(), Some(shared_themes().as_str()));
}

/// What users paste names the version that this is.
#[test]
fn the_readme_names_this_version() {
    let readme = readme();
    for named in ["- uses: ssr-data/ssr-data@v", "rev: v"] {
        let after = readme.split_once(named).unwrap_or_else(|| panic!("README.md has `{named}`")).1;
        assert_eq!(after.lines().next(), Some(ssr_data::VERSION), "after `{named}`");
    }
}

/// The examples of a module's documentation, each between a line that opens a block and one that ends it.
fn examples(source: &str) -> Vec<String> {
    let mut examples: Vec<Vec<&str>> = Vec::new();
    let mut inside = false;
    for line in source.lines() {
        let opens = line.starts_with("#![cfg_attr") && line.contains("doc = \"```\"");
        if opens {
            examples.push(Vec::new());
        }
        inside = opens || (inside && line != "//! ```");
        if let (true, Some(code), Some(example)) = (inside, line.strip_prefix("//!"), examples.last_mut()) {
            example.push(code.strip_prefix(' ').unwrap_or(code));
        }
    }
    examples.into_iter().map(|lines| lines.join("\n") + "\n").collect()
}

#[test]
fn the_readme_of_the_crate_teaches_with_the_examples_of_its_page() {
    let page = examples(&read(&root().join("ssr-data/src/lib.rs")));
    let readme = read(&root().join("ssr-data/README.md"));
    let shown = blocks(&readme, "rust");
    assert!(shown.len() > 4, "the README has examples");
    for code in shown {
        assert!(page.iter().any(|example| example == code), "not on the page of the crate:\n{code}");
    }
}

/// What is not yet filled in stands between two signs: `@SO@`.
#[test]
fn no_document_has_a_gap() {
    for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "dataset/README.md"] {
        let text = read(&root().join(name));
        let gaps: Vec<&str> = text
            .split_whitespace()
            .filter(|word| word.len() > 2 && word.starts_with('@') && word.ends_with('@'))
            .collect();
        assert_eq!(gaps, Vec::<&str>::new(), "{name}");
    }
}

#[test]
fn every_link_of_a_document_leads_to_a_file() {
    for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "dataset/README.md"] {
        let path = root().join(name);
        let text = read(&path);
        for link in text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link) {
            let file = link.split('#').next().unwrap_or_default();
            // A pattern such as `dataset/*.json` stands in the words of a link, never in where it leads.
            if !file.is_empty() && !file.contains("://") {
                let target = path.parent().expect("a file is in a folder").join(file);
                assert!(target.exists(), "{name}: `{link}` leads nowhere");
            }
        }
    }
}

#[test]
fn the_changelog_tells_data_schema_and_code_apart() {
    let changelog = read(&root().join("CHANGELOG.md"));
    let releases: Vec<&str> = changelog.split("\n## ").skip(1).collect();
    let versions: Vec<&str> = releases.iter().filter_map(|release| release.split_whitespace().next()).collect();
    assert_eq!(versions.first(), Some(&ssr_data::VERSION), "the newest stands first");
    for (release, version) in releases.iter().zip(versions) {
        let headings: Vec<&str> = release.lines().filter_map(|line| line.strip_prefix("### ")).collect();
        let words: Vec<&str> = headings.iter().filter_map(|heading| heading.split(' ').next()).collect();
        assert_eq!(words, ["Data", "Schema", "Code"], "{version}");
    }
    let schema = format!("### Schema {}\n", ssr_schema::SCHEMA_VERSION);
    assert!(releases[0].contains(&schema), "the heading names the version of the schema");
}

#[test]
fn the_citation_names_the_version() {
    let citation = read(&root().join("CITATION.cff"));
    let line = format!("version: {}", ssr_data::VERSION);
    assert!(citation.lines().any(|found| found == line), "CITATION.cff has no line `{line}`");
}

#[test]
fn the_guide_of_the_dataset_names_every_collection() {
    let guide = read(&root().join("dataset/README.md"));
    for collection in Collection::ALL {
        let row = format!("| [`{collection}.json`](FIELDS.md#{collection}) | ");
        assert!(guide.contains(&row), "dataset/README.md has no row that begins with {row}");
    }
}

#[test]
fn every_source_is_accounted_for() {
    let table = std::fs::read_to_string(root().join("docs/coverage.txt"))
        .unwrap_or_else(|_| panic!("docs/coverage.txt is made by: cargo run -- coverage dataset --sources DIR"));
    let rows: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
    for source in DATASET.sources.iter() {
        let id: String = source.id.as_str().chars().take(52).collect();
        let row = rows.iter().find(|row| row.first() == Some(&id.as_str()));
        let row = row.unwrap_or_else(|| panic!("docs/coverage.txt has no row for {id}"));
        assert_eq!(row.last(), Some(&"0"), "{id} has lines that are open");
        assert_eq!(row.get(1), Some(&format!("1-{}", source.lines).as_str()), "{id}");
    }
    assert!(!table.contains("without its text"), "it was made without the source texts");
}
