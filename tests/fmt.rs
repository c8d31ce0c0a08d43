//! `ssr-validate fmt`: what it changes, what it leaves alone, and how it ends.

use crate::common::{Folder, fixture};

/// Records that are valid, but neither in order nor in form.
const UNTIDY: &str = r#"{"places":[{"kind":"city","names":["Port Selene"],"id":"port-selene"},
{"id":"arcadia","names":["Arcadia"],"kind":"state"}],"$schema":"schema.json"}"#;

#[test]
fn a_file_is_put_into_normal_form_once() {
    let folder = Folder::with("mine.json", UNTIDY);
    insta::assert_snapshot!(folder.run(&["fmt", "mine.json"]), @r"
        formatted mine.json
        1 of 1 files changed
        --- exit status 0 ---
        ");
    insta::assert_snapshot!("formatted", folder.read("mine.json"));
    insta::assert_snapshot!(folder.run(&["fmt", "mine.json"]), @r"
        0 of 1 files changed
        --- exit status 0 ---
        ");
}

#[test]
fn check_changes_nothing_and_tells_what_is_not_in_form() {
    let folder = Folder::arcadia();
    folder.write("dataset/places.json", UNTIDY);
    let before = folder.content();
    insta::assert_snapshot!(folder.run(&["fmt", "--check"]), @r"
        not in normal form: dataset/places.json
        1 of 17 files are not in normal form
        --- exit status 1 ---
        ");
    assert_eq!(folder.content(), before);
    folder.run(&["fmt"]);
    insta::assert_snapshot!(folder.run(&["fmt", "--check"]), @r"
        0 of 17 files are not in normal form
        --- exit status 0 ---
        ");
}

#[test]
fn an_invalid_file_is_left_untouched_and_the_others_are_formatted() {
    let folder = Folder::with("good.json", UNTIDY);
    folder.write("bad.json", UNTIDY.replace("kind", "kynd"));
    folder.write("worse.json", b"{ \"terms\": \"\xff\" }");
    let before = (folder.read("bad.json"), std::fs::read(folder.path().join("worse.json")).ok());
    insta::assert_snapshot!(folder.run(&["fmt", "good.json", "bad.json", "worse.json", "nowhere.json"]), @r"
        formatted good.json
        1 of 3 files changed
        --- standard error ---
        could not be read: nowhere.json: there is no such file or folder
        not formatted: bad.json: check it first: ssr-validate bad.json
        not formatted: worse.json: check it first: ssr-validate worse.json
        --- exit status 2 ---
        ");
    assert_eq!((folder.read("bad.json"), std::fs::read(folder.path().join("worse.json")).ok()), before);
}

#[test]
fn standard_input_is_formatted_to_standard_output() {
    let folder = Folder::with("mine.json", UNTIDY);
    folder.run(&["fmt", "mine.json"]);
    let printed = folder.run_with(&["fmt", "-"], UNTIDY.as_bytes());
    assert_eq!(printed, folder.read("mine.json") + "--- exit status 0 ---\n");
    insta::assert_snapshot!(folder.run_with(&["fmt", "-"], b"{ \"term\": [] }"), @r"
        --- standard error ---
        standard input is no dataset file; check it first: ssr-validate -
        --- exit status 2 ---
        ");
}

#[test]
fn form_is_no_finding_of_check() {
    let folder = Folder::with("mine.json", fixture("harbour.json").replace('\n', "\r\n"));
    assert!(folder.run(&["mine.json", "--base", "none"]).starts_with("no errors\n"));
    assert!(folder.run(&["fmt", "--check", "mine.json"]).starts_with("not in normal form: mine.json\n"));
}
