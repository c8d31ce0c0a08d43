//! The rules that compare facts with the texts of their sources. The texts are invented.

use ssr_validate::rules;

use crate::common::{Folder, fixture};

/// A folder with a clean dataset about the harbour, in which some words are put for others.
#[track_caller]
fn harbour(from: &str, to: &str) -> Folder {
    let folder = Folder::with("dataset/harbour.json", fixture("harbour.json"));
    folder.write("sources/harbour.txt", fixture("sources/harbour.txt"));
    folder.replace("dataset/harbour.json", from, to);
    folder
}

/// Checks that one change to a clean dataset breaks one rule, once, and gives what the program says.
#[track_caller]
fn broken(rule: &str, from: &str, to: &str) -> String {
    let folder = harbour(from, to);
    let concise = folder.run(&["--sources", "sources", "--format", "concise"]);
    let findings: Vec<&str> = concise.lines().filter(|line| line.starts_with("dataset/harbour.json:")).collect();
    assert!(findings.len() == 1 && findings[0].contains(&format!("[{rule}]")), "{concise}");
    folder.run(&["--sources", "sources"])
}

/// The rules that are tested here, and a change to a clean dataset that breaks each of them.
const BROKEN: [(&str, &str, &str); 9] = [
    ("anchor-not-found", "began its patrols", "began the patrols"),
    ("blank-line-cited", "\"lines\": [5, 5]", "\"lines\": [4, 5]"),
    (
        "copied-text",
        "Keeps the waters off the coast safe after dark.",
        "Patrols, so that fishing families along the whole coast could sail at night.",
    ),
    ("excluded-line-cited", "\"lines\": [5, 5]", "\"lines\": [5, 6]"),
    ("line-out-of-range", "\"headings\": [1]", "\"headings\": [8]"),
    ("number-not-in-evidence", "\"2010-05-03\"", "\"2010-05-04\""),
    ("source-mismatch", "\"858e10", "\"000000"),
    (
        "unrecorded-disagreement",
        "\"anchor\": \"twelve inspectors\" }",
        "\"anchor\": \"twelve inspectors\" },\n{ \"source\": \"harbour\", \"lines\": [7, 7], \"anchor\": \"names fourteen inspectors\" }",
    ),
    ("uncited-line", "\"lines\": [6, 6]", "\"lines\": [2, 2]"),
];

#[test]
fn each_rule_finds_one_change_to_a_clean_dataset() {
    for (rule, from, to) in BROKEN {
        insta::assert_snapshot!(rule, broken(rule, from, to));
    }
}

#[test]
fn every_rule_that_needs_the_texts_is_tested_here() {
    let needing = rules::ALL.iter().filter(|rule| rule.needs_texts);
    let missing: Vec<&str> =
        needing.map(|rule| rule.name).filter(|name| BROKEN.iter().all(|(rule, ..)| rule != name)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn a_clean_dataset_is_clean() {
    insta::assert_snapshot!(harbour("twelve", "twelve").run(&["--sources", "sources"]), @r"
        no errors
        checked: 1 file, 4 records, 5 references, 3 pieces of evidence, N rules, base none
        checked against 1 source text
        --- exit status 0 ---
        ");
    insta::assert_snapshot!(Folder::arcadia().run(&["--sources", "sources"]), @r"
        no errors
        checked: 17 files, 16 records, 37 references, 19 pieces of evidence, N rules, base none
        checked against 1 source text
        --- exit status 0 ---
        ");
}

#[test]
fn what_is_not_checked_without_the_texts_is_told() {
    insta::assert_snapshot!(Folder::arcadia().run(&[]), @r"
        no errors
        checked: 17 files, 16 records, 37 references, 19 pieces of evidence, N rules, base none
        not checked: 19 pieces of evidence against the source texts (N rules); --sources DIR gives the texts
        --- exit status 0 ---
        ");
}

#[test]
fn a_folder_without_the_text_is_no_success() {
    let folder = Folder::arcadia();
    folder.write("elsewhere/readme.txt", "no source");
    insta::assert_snapshot!("no_text", folder.run(&["--sources", "elsewhere"]));
    insta::assert_snapshot!("no_texts_folder", folder.run(&["--sources", "nowhere"]));
}

#[test]
fn a_contribution_is_checked_against_the_text_of_the_base() {
    let folder = Folder::arcadia();
    let term = r#"{ "terms": [{ "id": "patrol", "names": ["patrol"], "evidence": [
  { "source": "arcadia-2011", "lines": [14, 14], "anchor": "Ministry of Law and Order" }] }] }"#;
    folder.write("mine.json", term);
    insta::assert_snapshot!("contribution", folder.run(&["mine.json", "--sources", "sources"]));
}

#[test]
fn coverage_counts_the_lines_of_each_section() {
    let folder = Folder::arcadia();
    insta::assert_snapshot!("coverage", folder.run(&["coverage", "--sources", "sources"]));
    insta::assert_snapshot!("coverage_brief", folder.run(&["coverage", "--brief", "--sources", "sources"]));
    insta::assert_snapshot!("coverage_without_texts", folder.run(&["coverage"]));
}

#[test]
fn coverage_of_nothing_fails() {
    let folder = Folder::with("mine.json", r#"{ "terms": [] }"#);
    insta::assert_snapshot!(folder.run(&["coverage", "mine.json"]), @r"
        source                                                     lines  cited headings excluded  blank   open
        --- standard error ---
        there is no source in the input
        --- exit status 1 ---
        ");
    insta::assert_snapshot!(folder.run(&["coverage"]), @r"
        source                                                     lines  cited headings excluded  blank   open
        --- standard error ---
        could not be read: dataset: there is no such file or folder
        --- exit status 2 ---
        ");
}
