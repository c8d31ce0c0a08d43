//! `adopt` and `bundle`: records move into the collection files, or all come out as one file.

use std::fs;

use ssr_data::Dataset;

use crate::common::{Folder, read, root};

/// Two records of two collections, neither in normal form nor in order.
const FRAGMENT: &str = r#"{"terms": [{"names": ["patrol"], "id": "patrol", "evidence": [
    {"anchor": "Guard Commission", "lines": [3, 3], "source": "arcadia-2011"}]}],
  "activities": [{ "id": "drill", "actors": ["organisations/guard-commission"], "summary": "Drilled the guard.",
    "status": "done", "terms": ["patrol"],
    "evidence": [{ "source": "arcadia-2011", "lines": [10, 10], "anchor": "Training of border guards" }] }]}"#;

/// The fragment, as far as the model goes: activities have no field for terms.
fn fragment() -> String {
    FRAGMENT.replace(", \"terms\": [\"patrol\"]", "")
}

#[track_caller]
fn dataset(text: &str) -> Dataset {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The records of a folder's dataset, merged.
fn merged(folder: &Folder) -> Dataset {
    let mut all = Dataset::EMPTY;
    for collection in ssr_data::Collection::ALL {
        all.merge(&dataset(&folder.read(&format!("dataset/{collection}.json"))));
    }
    all
}

#[test]
fn records_move_into_the_files_of_their_collections() {
    let folder = Folder::arcadia();
    folder.write("mine.json", fragment());
    let mut expected = merged(&folder);
    expected.merge(&dataset(&fragment()));
    insta::assert_snapshot!(folder.run(&["adopt", "mine.json"]), @r"
    adopted into dataset/activities.json, dataset/terms.json
    mine.json was removed; run: cargo run -p ssr-schema
    --- exit status 0 ---
    ");
    assert!(!folder.path().join("mine.json").exists(), "its records are in the dataset now");
    assert!(merged(&folder) == expected, "every record is there, and no other");
    assert!(folder.run(&["fmt", "--check"]).starts_with("0 of "), "all is in normal form");
    assert!(folder.run(&["--min-severity", "error"]).starts_with("no errors\n"));
    insta::assert_snapshot!(folder.read("dataset/terms.json"), @r#"
    {
      "$schema": "schema.json",
      "terms": [
        {
          "id": "patrol",
          "names": ["patrol"],
          "evidence": [
            {
              "source": "arcadia-2011",
              "lines": [3, 3],
              "anchor": "Guard Commission"
            }
          ]
        }
      ]
    }
    "#);
}

#[test]
fn the_dataset_may_stand_elsewhere_and_the_texts_are_compared() {
    let folder = Folder::arcadia();
    fs::rename(folder.path().join("dataset"), folder.path().join("elsewhere")).expect("a folder of ours");
    folder.write("mine.json", fragment().replace("Training of border guards", "Training of border goats"));
    let before = folder.content();
    let said = folder.run(&["adopt", "mine.json", "--into", "elsewhere", "--sources", "sources"]);
    assert!(said.contains("[anchor-not-found]") && said.contains("nothing was adopted\n"), "{said}");
    assert_eq!(folder.content(), before);
    folder.write("mine.json", fragment());
    let said = folder.run(&["adopt", "mine.json", "--into", "elsewhere", "--sources", "sources"]);
    assert!(said.contains("elsewhere/terms.json") && said.ends_with("--- exit status 0 ---\n"), "{said}");
}

/// Runs `adopt` where it must refuse: it says why, it says that nothing was adopted, and nothing is written.
#[track_caller]
fn refused(folder: &Folder, args: &[&str], status: i32, told: &str) {
    let before = folder.content();
    let said = folder.run(&[&["adopt"], args].concat());
    assert!(said.contains("nothing was adopted") && said.contains(told), "`{told}` is not told: {said}");
    assert!(said.ends_with(&format!("--- exit status {status} ---\n")), "{said}");
    assert_eq!(folder.content(), before, "nothing is written and nothing removed");
}

#[test]
fn what_is_there_already_is_refused() {
    let folder = Folder::arcadia();
    // The first record is new: it must not be written either.
    folder.write("mine.json", fragment().replace("\"drill\"", "\"guard-volunteers\""));
    refused(&folder, &["mine.json"], 2, "`guard-volunteers`");
}

#[test]
fn a_fragment_with_findings_is_refused() {
    let folder = Folder::arcadia();
    for (from, to, rule) in [
        ("\"names\"", "\"nams\"", "[unknown-field]"),
        ("organisations/guard-commission", "organisations/gard-commission", "[dangling-reference]"),
        ("\"id\": \"drill\"", "\"id\": \"drill\", \"id\": \"march\"", "[duplicate-key]"),
        ("{\"terms\"", "{terms", "[malformed-json]"),
        ("{\"terms\"", "\u{feff}{\"terms\"", "[byte-order-mark]"),
    ] {
        folder.write("mine.json", fragment().replace(from, to));
        refused(&folder, &["mine.json"], 1, rule);
    }
    folder.write("mine.json", "{ \"terms\": [] }");
    refused(&folder, &["mine.json"], 1, "nothing was checked");
}

#[test]
fn what_is_no_single_file_is_refused() {
    let folder = Folder::arcadia();
    refused(&folder, &["nowhere.json"], 2, "nowhere.json");
    folder.write("mine.json", fragment());
    refused(&folder, &["mine.json", "--into", "nowhere"], 2, "nowhere");
    fs::remove_file(folder.path().join("dataset/terms.json")).expect("it was there");
    refused(&folder, &["mine.json"], 2, "dataset/terms.json");
}

/// A folder cannot be removed as a file is, so its records would be adopted and stay there as well.
#[test]
fn a_folder_and_standard_input_are_refused() {
    let folder = Folder::arcadia();
    folder.write("mine/one.json", fragment());
    refused(&folder, &["mine"], 2, "mine");
    let before = folder.content();
    let said = folder.run_with(&["adopt", "-"], fragment().as_bytes());
    assert!(said.contains("nothing was adopted") && said.ends_with("--- exit status 2 ---\n"), "{said}");
    assert_eq!(folder.content(), before);
}

#[test]
fn a_collection_file_that_is_broken_is_named() {
    let folder = Folder::arcadia();
    folder.write("mine.json", fragment());
    folder.write("dataset/terms.json", "{ \"terms\": [");
    refused(&folder, &["mine.json"], 2, "dataset/terms.json");
}

#[test]
fn a_collection_file_without_its_list_gets_one() {
    let folder = Folder::arcadia();
    folder.write("mine.json", fragment());
    folder.write("dataset/terms.json", "{ \"$schema\": \"schema.json\" }");
    assert!(folder.run(&["adopt", "mine.json"]).ends_with("--- exit status 0 ---\n"));
    assert_eq!(dataset(&folder.read("dataset/terms.json")).terms.len(), 1, "no record is lost");
}

#[test]
fn a_bundle_is_the_whole_dataset_in_normal_form() {
    let folder = Folder::arcadia();
    let expected = merged(&folder);
    let said = folder.run(&["bundle"]);
    let bundle = said.strip_suffix("--- exit status 0 ---\n").expect("no more than the bundle");
    assert!(dataset(bundle) == expected, "{bundle}");
    assert_eq!(folder.run(&["bundle", "--output", "all.json"]), "--- exit status 0 ---\n");
    assert_eq!(folder.read("all.json"), bundle);
    // Normal form is a fixed point, of a bundle as of any file.
    assert!(folder.run(&["fmt", "--check", "all.json"]).starts_with("0 of 1 "));
    assert_eq!(folder.run_with(&["fmt", "-"], bundle.as_bytes()), said);
    assert_eq!(folder.run(&["bundle", "all.json"]), said, "a bundle of a bundle is the bundle");
    assert!(folder.run(&["all.json", "--base", "none"]).starts_with("no errors\n"));
}

#[test]
fn the_shipped_dataset_is_what_is_compiled_in() {
    let folder = Folder::new();
    let path = root().join("dataset");
    assert_eq!(folder.run(&["bundle", &path.to_string_lossy(), "-o", "all.json"]), "--- exit status 0 ---\n");
    assert!(dataset(&folder.read("all.json")) == ssr_data::DATASET, "run: cargo run -p ssr-schema");
    assert_eq!(folder.run(&["fmt", "--check", "all.json"]).lines().next(), Some("0 of 1 files are not in normal form"));
}

#[test]
fn a_bundle_is_whole_or_it_is_none() {
    let folder = Folder::arcadia();
    let refused = |args: &[&str], told: &str| {
        let before = folder.content();
        let said = folder.run(&[&["bundle", "-o", "all.json"], args].concat());
        assert!(said.starts_with("--- standard error ---\n") && said.contains(told), "{said}");
        assert!(said.ends_with("--- exit status 2 ---\n"), "{said}");
        assert_eq!(folder.content(), before);
        let printed = folder.run(&[&["bundle"], args].concat());
        assert!(printed.starts_with("--- standard error ---\n"), "no half of it is printed: {printed}");
    };
    refused(&["dataset", "nowhere.json"], "nowhere.json");
    folder.write("bad.json", "{ \"term\": [] }");
    refused(&["dataset", "bad.json"], "bad.json");
    fs::write(folder.path().join("bad.json"), b"\xff").expect("a file");
    refused(&["bad.json", "dataset"], "bad.json");
    folder.write("bad.json", fragment());
    refused(&["dataset", "bad.json", "-o", "nowhere.json/all.json/"], "");
}

/// A file that is also an input may be written: it was read before.
#[test]
fn a_bundle_may_take_the_place_of_its_input() {
    let folder = Folder::arcadia();
    let said = folder.run(&["bundle", "dataset", "-o", "dataset/places.json"]);
    assert_eq!(said, "--- exit status 0 ---\n");
    assert!(dataset(&read(&folder.path().join("dataset/places.json"))).len() > 10);
}
