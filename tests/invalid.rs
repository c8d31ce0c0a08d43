//! What the generator, `cargo run` and `cargo test` say while the dataset of the workspace is invalid.

use std::fs;

use crate::common::Folder;
use crate::freshness;

/// Makes the dataset of a workspace invalid, and gives what the three then say. None of them writes anything.
#[track_caller]
fn said(spoil: fn(&Folder)) -> String {
    let folder = Folder::generated();
    spoil(&folder);
    let before = folder.content();
    let generator = ssr_schema::generate(folder.path()).err().expect("the dataset is invalid").to_string();
    let test = freshness::check(folder.path()).expect_err("the dataset is invalid");
    let run = folder.run(&[]);
    assert_eq!(folder.content(), before, "nothing is written");
    assert_eq!(test, generator, "the test says what the generator says");
    format!("$ cargo run -p ssr-schema\n{}\n\n$ cargo run\n{run}", folder.mask(&generator))
}

#[test]
fn a_file_is_missing() {
    let spoil = |folder: &Folder| fs::remove_file(folder.path().join("dataset/places.json")).expect("it was there");
    insta::assert_snapshot!("missing_file", said(spoil));
}

#[test]
fn a_file_is_no_json() {
    insta::assert_snapshot!(
        "malformed_json",
        said(|folder| {
            folder.replace("dataset/places.json", "[\"Arcadia\"],", "[\"Arcadia\"]");
        })
    );
}

#[test]
fn an_id_is_used_twice() {
    insta::assert_snapshot!(
        "repeated_id",
        said(|folder| {
            folder.replace("dataset/documents.json", "\"id\": \"inspection-handbook\"", "\"id\": \"guard-report\"");
        })
    );
}

#[test]
fn a_collection_stands_in_the_file_of_another() {
    insta::assert_snapshot!(
        "foreign_collection",
        said(|folder| {
            folder.replace(
                "dataset/terms.json",
                "\"terms\": []",
                "\"terms\": [], \"places\": [\n{ \"id\": \"elis\", \"names\": [\"Elis\"], \"kind\": \"city\" }]",
            );
        })
    );
}

#[test]
fn a_record_is_no_record() {
    insta::assert_snapshot!(
        "misspelt_field",
        said(|folder| {
            folder.replace("dataset/places.json", "\"kind\": \"city\"", "\"kynd\": \"city\"");
        })
    );
}
