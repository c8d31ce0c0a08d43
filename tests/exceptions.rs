//! `ssr-validate.toml`: rules that are ignored for one record, with a reason.

use std::fs;

use crate::common::{Folder, read, root};

/// A folder with one fault, `untidy-text` in one activity.
fn untidy() -> Folder {
    let folder = Folder::arcadia();
    folder.replace("dataset/activities.json", "Taught those who", "Taught those  who");
    folder
}

fn entry(rule: &str, record: &str, reason: &str) -> String {
    format!("[[ignore]]\nrule = \"{rule}\"\nrecord = \"{record}\"\nreason = \"{reason}\"\n")
}

const TRAINING: &str = "activities/guard-border-training";

#[track_caller]
fn concise(folder: &Folder, more: &[&str]) -> String {
    folder.run(&[&["--format", "concise"], more].concat())
}

#[test]
fn the_file_beside_the_dataset_is_used() {
    let folder = untidy();
    assert!(concise(&folder, &[]).contains("[untidy-text]"));
    folder.write("ssr-validate.toml", entry("untidy-text", TRAINING, "It shows what exceptions do."));
    let said = concise(&folder, &[]);
    assert!(said.starts_with("no errors\n"), "{said}");
    assert!(said.contains("not told: 1 finding, by exceptions"), "{said}");
    // Another rule, or another record, is not excepted.
    folder.write("ssr-validate.toml", entry("copied-text", TRAINING, "Why."));
    let said = concise(&folder, &[]);
    assert!(said.contains("[untidy-text]") && !said.contains("not told"), "{said}");
    folder.write("ssr-validate.toml", entry("untidy-text", "activities/guard-volunteers", "Why."));
    assert!(concise(&folder, &[]).contains("[untidy-text]"));
}

#[test]
fn another_file_can_be_named() {
    let folder = untidy();
    folder.write("ssr-validate.toml", "[[ignored]]");
    folder.write("other.toml", entry("untidy-text", TRAINING, "It shows what exceptions do."));
    assert!(concise(&folder, &["--config", "other.toml"]).starts_with("no errors\n"));
    let missing = concise(&folder, &["--config", "nowhere.toml"]);
    assert!(missing.contains("nowhere.toml: ") && missing.ends_with("--- exit status 2 ---\n"), "{missing}");
}

#[test]
fn an_exception_that_no_longer_applies_is_told_at_its_line() {
    let folder = untidy();
    let used = entry("untidy-text", TRAINING, "It shows what exceptions do.");
    let unused = entry("untidy-text", "places/arcadia", "It was untidy once.");
    let unknown = entry("untidy-text", "place/arcadia", "The collection is misspelt.");
    folder.write("ssr-validate.toml", format!("# Why.\n\n{used}\n{unused}\n{unknown}"));
    let said = concise(&folder, &[]);
    let findings: Vec<&str> = said.lines().filter(|line| line.contains("[unused-exception]")).collect();
    assert_eq!(findings.len(), 2, "{said}");
    assert!(findings[0].starts_with("ssr-validate.toml:8:1: error"), "{said}");
    assert!(findings[1].starts_with("ssr-validate.toml:13:1: error"), "{said}");
    assert!(said.ends_with("--- exit status 1 ---\n"));
    assert!(!said.contains("[untidy-text]"), "{said}");
    assert!(folder.run(&[]).contains("ssr-validate.toml:8:1"), "{}", folder.run(&[]));
}

#[test]
fn an_exception_is_not_missed_by_a_run_that_could_not_use_it() {
    let folder = untidy();
    folder.write("ssr-validate.toml", entry("untidy-text", TRAINING, "It shows what exceptions do."));
    // The record is not among the inputs, or the rule was not run.
    assert!(concise(&folder, &["dataset/places.json"]).starts_with("no errors\n"));
    assert!(concise(&folder, &["--ignore", "untidy-text"]).starts_with("no errors\n"));
    assert!(concise(&folder, &["--select", "duplicate-id"]).starts_with("no errors\n"));
    assert!(concise(&folder, &["--min-severity", "error"]).starts_with("no errors\n"));
    folder.write("ssr-validate.toml", entry("anchor-not-found", TRAINING, "Only with the texts."));
    assert!(!concise(&folder, &[]).contains("[unused-exception]"));
    assert!(concise(&folder, &["--sources", "sources"]).contains("[unused-exception]"));
}

/// Whether nothing refers to a record is seen only where all records are.
#[test]
fn an_exception_from_a_rule_about_the_whole_is_not_missed_by_a_check_of_a_part() {
    let folder = Folder::arcadia();
    folder.write("ssr-validate.toml", entry("orphan-record", "places/arcadia", "Somebody refers to it."));
    assert!(concise(&folder, &["dataset/places.json"]).starts_with("no errors\n"));
    assert!(concise(&folder, &[]).contains("[unused-exception]"), "the whole shows that it is not needed");
}

#[test]
fn a_fix_leaves_alone_what_is_excepted() {
    let folder = untidy();
    folder.write("ssr-validate.toml", entry("untidy-text", TRAINING, "It shows what exceptions do."));
    let before = folder.content();
    let said = concise(&folder, &["--fix"]);
    assert!(said.starts_with("no errors\n"), "{said}");
    assert_eq!(folder.content(), before);
}

#[test]
fn a_malformed_file_is_named_and_nothing_is_checked() {
    let folder = untidy();
    let good = entry("untidy-text", TRAINING, "It shows what exceptions do.");
    let bad = [
        ("[[ignore]".to_owned(), ""),
        ("[[ignored]]\n".to_owned(), "`ignored`"),
        ("ignore = 1\n".to_owned(), ""),
        (good.replace("reason =", "reasons ="), "`reasons`"),
        (good.replace("record =", "# record ="), "`record`"),
        (good.replace("\"untidy-text\"", "7"), ""),
        (good.replace("untidy-text", "untidy-txet"), "`untidy-txet`"),
        (good.replace("It shows what exceptions do.", " "), "reason"),
    ];
    for (text, told) in bad {
        folder.write("ssr-validate.toml", &text);
        for args in [&["--format", "concise"][..], &["--format", "json"], &["coverage"]] {
            let said = folder.run(args);
            assert!(said.starts_with("--- standard error ---\nssr-validate.toml: "), "{text}{said}");
            assert!(said.contains(told) && said.ends_with("--- exit status 2 ---\n"), "{text}{said}");
        }
    }
    fs::write(folder.path().join("ssr-validate.toml"), b"# caf\xe9").expect("a file");
    let said = folder.run(&[]);
    assert!(said.contains("ssr-validate.toml: ") && said.ends_with("--- exit status 2 ---\n"), "{said}");
}

/// A reason is a sentence, not a word that fills the place.
#[test]
fn every_shipped_exception_has_a_reason() {
    let text = read(&root().join("ssr-validate.toml"));
    let shipped = ssr_validate::Exceptions::parse("ssr-validate.toml", &text).expect("a good file");
    let reasons: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("reason = ")).collect();
    assert_eq!(reasons.len(), shipped.len(), "each reason stands on a line of its own");
    for reason in &reasons {
        let reason = reason.trim_matches('"');
        assert!(reason.split(' ').count() >= 6 && reason.ends_with('.'), "`{reason}` does not convince");
    }
}
