//! Bad input: what is missing, empty, unreadable or no JSON gets a finding, never a panic and never silence.

use crate::common::Folder;

/// A record with nothing wrong in it but what it refers to.
const TERM: &str = r#"{ "terms": [{ "id": "guard", "names": ["guard"], "evidence": [
  { "source": "arcadia-2011", "lines": [3, 3], "anchor": "Guard Commission" }] }] }"#;

/// What the program says of a file.
#[track_caller]
fn check(bytes: impl AsRef<[u8]>) -> String {
    Folder::with("mine.json", bytes).run(&["mine.json", "--base", "none"])
}

#[test]
fn a_missing_path_is_named_and_the_rest_is_checked() {
    let folder = Folder::arcadia();
    folder.write("mine.json", TERM.replace("names", "nams"));
    insta::assert_snapshot!("missing_path", folder.run(&["nowhere.json", "mine.json"]));
}

#[test]
fn a_folder_without_json_is_named() {
    let folder = Folder::with("empty/readme.txt", "no JSON");
    folder.write("schema_only/schema.json", "{}");
    insta::assert_snapshot!("empty_folder", folder.run(&["empty"]));
    insta::assert_snapshot!("only_schema", folder.run(&["schema_only"]));
}

#[test]
fn nothing_to_check_is_no_success() {
    insta::assert_snapshot!("no_records", check(r#"{ "terms": [] }"#));
    insta::assert_snapshot!("no_collections", check("{}"));
}

#[test]
fn an_empty_file_is_told() {
    insta::assert_snapshot!("empty_file", check(""));
    insta::assert_snapshot!("blank_file", check("\n\n  \n"));
}

#[test]
fn what_is_no_json_is_told() {
    insta::assert_snapshot!("no_json", check("Dear editors,\nplease add the Guard Commission.\n"));
    insta::assert_snapshot!("single_quotes", check("{\n  'terms': []\n}\n"));
    insta::assert_snapshot!("cut_off", check("{ \"terms\": [\n  { \"id\": \"guard\","));
}

#[test]
fn what_is_json_of_another_shape_is_told() {
    insta::assert_snapshot!("list_of_records", check(r#"[{ "id": "guard", "names": ["guard"] }]"#));
    insta::assert_snapshot!("one_record", check(r#"{ "id": "guard", "names": ["guard"] }"#));
    insta::assert_snapshot!("collection_is_object", check(r#"{ "terms": { "id": "guard" } }"#));
    insta::assert_snapshot!("record_is_text", check(r#"{ "terms": ["guard", null, 7] }"#));
}

#[test]
fn every_slip_in_a_record_is_told_at_once() {
    insta::assert_snapshot!(
        "many_slips",
        check(
            r#"{ "organisations": [
  { "id": "Guard Commission", "names": "Guard Commission", "kind": "comittee", "seat": null,
    "history": [{ "act": "founded", "date": "7 July 2006", "status": "done", "by": [] }],
    "evidence": [{ "source": "arcadia-2011", "lines": [3], "anchor": "" },
                 { "source": "arcadia-2011", "lines": [0, 3.5], "anchor": "Guard Commission" }] }
] }"#
        )
    );
}

#[test]
fn standard_input_is_a_file() {
    let folder = Folder::arcadia();
    insta::assert_snapshot!(folder.run_with(&["-"], TERM.as_bytes()), @r"
        no errors
        checked: 1 file, 1 record, 1 reference, 1 piece of evidence, N rules, base dataset (16 records)
        not checked: 1 piece of evidence against the source texts (N rules); --sources DIR gives the texts
        --- exit status 0 ---
        ");
    insta::assert_snapshot!("standard_input", folder.run_with(&["-"], TERM.replace("names", "nams").as_bytes()));
    insta::assert_snapshot!("empty_standard_input", folder.run(&["-"]));
}

#[test]
fn a_byte_order_mark_is_told_and_the_rest_is_checked() {
    insta::assert_snapshot!("byte_order_mark", check(format!("\u{feff}{}", TERM.replace("names", "nams"))));
}

#[test]
fn another_encoding_is_told() {
    insta::assert_snapshot!("not_utf8", check(b"{ \"terms\": [{ \"id\": \"caf\xe9\" }] }"));
    let utf16: Vec<u8> = "\u{feff}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    insta::assert_snapshot!("utf16", check(utf16));
}

#[test]
fn places_are_right_in_a_file_with_carriage_returns() {
    let text = TERM.replace("names", "nams");
    let places =
        |report: &str| -> Vec<String> { report.lines().filter(|l| l.contains("-->")).map(str::to_owned).collect() };
    let (unix, windows) = (check(&text), check(text.replace('\n', "\r\n")));
    assert_eq!(places(&windows), places(&unix));
    insta::assert_snapshot!("carriage_returns", windows);
}

#[test]
fn brackets_without_end_are_told() {
    insta::assert_snapshot!("too_deep", check("[".repeat(200_000)));
    let nested = format!("{{ \"terms\": {}{} }}", "[".repeat(200), "]".repeat(200));
    insta::assert_snapshot!("too_deep_in_a_collection", check(nested));
}

#[test]
fn a_long_line_is_cut() {
    let filler = "x".repeat(100_000);
    let report = check(format!(
        r#"{{ "terms": [{{ "id": "guard", "names": ["{filler}"], "meaning": {{ "{filler}": 1 }} }}] }}"#
    ));
    assert!(report.len() < 4000, "{} bytes are printed", report.len());
    insta::assert_snapshot!("long_line", report);
}

#[test]
fn a_text_of_50_megabytes_is_one_short_finding() {
    let text = "x".repeat(50_000_000);
    let begin = std::time::Instant::now();
    let report = check(format!("{{\"terms\": [{{\"id\": \"x\", \"names\": [\"{text}\"], \"meaning\": 7}}]}}"));
    assert!(report.starts_with("error[wrong-type]: `meaning` holds a number"), "{}", &report[..report.len().min(500)]);
    assert!(report.len() < 1000, "the text itself is not repeated");
    assert!(begin.elapsed().as_secs() < 60, "{:?}", begin.elapsed());
}

#[test]
fn many_unknown_fields_and_findings_end_in_bounded_time() {
    let fields: Vec<String> = (0..20_000).map(|n| format!("\"x{n}\": 1")).collect();
    let begin = std::time::Instant::now();
    let report = check(format!("{{{}}}", fields.join(", ")));
    assert!(report.contains("20000 errors"), "{}", &report[report.len().saturating_sub(500)..]);
    assert!(begin.elapsed().as_secs() < 60, "{:?}", begin.elapsed());
}

#[test]
fn a_key_that_is_repeated_is_told() {
    insta::assert_snapshot!("repeated_key", check(TERM.replace("\"id\":", "\"id\": \"watch\", \"id\":")));
}

#[test]
fn one_id_in_two_files_is_told_with_both_ends() {
    let folder = Folder::arcadia();
    folder.write("one.json", TERM);
    folder.write("two.json", TERM);
    insta::assert_snapshot!("one_id_in_two_files", folder.run(&["one.json", "two.json"]));
}

/// Whether it should is for `adopt` to say; the program lets a record of the input stand for that of the base.
#[test]
fn a_record_may_have_the_id_of_one_in_the_base() {
    let folder = Folder::arcadia();
    folder.write(
        "mine.json",
        TERM.replace("\"terms\"", "\"places\"")
            .replace("\"guard\"", "\"arcadia\"")
            .replace(", \"evidence\"", ", \"kind\": \"state\", \"evidence\""),
    );
    insta::assert_snapshot!("id_of_the_base", folder.run(&["mine.json"]));
}

#[test]
fn a_file_that_is_named_twice_is_one_file() {
    let folder = Folder::arcadia();
    folder.write("mine.json", TERM);
    assert_eq!(folder.run(&["mine.json", "mine.json"]), folder.run(&["mine.json"]));
    assert_eq!(folder.run(&["mine.json", "./mine.json"]), folder.run(&["mine.json"]));
    assert_eq!(folder.run(&["dataset", "dataset/places.json"]), folder.run(&["dataset"]));
}

#[cfg(unix)]
#[test]
fn links_that_lead_back_or_nowhere_do_no_harm() {
    use std::os::unix::fs::symlink;
    let folder = Folder::arcadia();
    symlink(".", folder.path().join("dataset/loop")).expect("a link");
    symlink("nowhere", folder.path().join("dataset/lost.json")).expect("a link");
    symlink("places.json", folder.path().join("dataset/same.json")).expect("a link");
    insta::assert_snapshot!("links", folder.run(&["dataset"]));
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::arcadia();
    folder.write("mine.json", TERM);
    let path = folder.path().join("mine.json");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).expect("a file of ours");
    // The superuser may read everything.
    if std::fs::read(&path).is_err() {
        let said = folder.run(&["mine.json", "dataset"]);
        assert!(said.contains("could not be read: mine.json: it may not be read\n"), "{said}");
        assert!(said.contains("16 records") && said.ends_with("exit status 2 ---\n"), "{said}");
    }
}

/// One comma hides all records of a file. The comma is told, not that references to the records lead nowhere.
#[test]
fn references_into_a_file_that_is_no_json_are_not_called_wrong() {
    let folder = Folder::arcadia();
    folder.replace("dataset/places.json", "[\"Arcadia\"],", "[\"Arcadia\"]");
    let whole = folder.run(&["--format", "concise"]);
    assert!(whole.contains("error[malformed-json]") && whole.contains("\n1 error\n"), "{whole}");
    folder.write("mine.json", TERM);
    folder.write("dataset/sources.json", "{ \"sources\": [ { \"id\": \"arcadia-2011\", ");
    insta::assert_snapshot!("base_is_no_json", folder.run(&["mine.json"]));
}

/// A folder is whole if it has sources, even ones that cannot be read: then nothing else is its base.
#[test]
fn a_whole_folder_stays_whole_when_its_sources_are_broken() {
    let folder = Folder::arcadia();
    let base = |folder: &Folder| folder.run(&["dataset"]).contains(", base none\n");
    assert!(base(&folder));
    folder.replace("dataset/sources.json", "\"sha256\"", "\"sha265\"");
    assert!(base(&folder), "with a misspelt field");
    folder.write("dataset/sources.json", "{ \"sources\": [");
    assert!(base(&folder), "without its end");
}
