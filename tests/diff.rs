//! `diff`: what differs between two versions of the data, and the smallest version bump that is honest.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};
use ssr_validate::diff::{Bump, Diff, Side};
use ssr_validate::{InputFile, render};

use crate::common::{Folder, files, read, root};
use crate::schema::schema;

/// The invented dataset as it was in `old` and, with changes of every kind, as it is in `new`; each with its schema.
fn two_versions() -> Folder {
    let folder = Folder::arcadia();
    let dataset = folder.path().join("dataset");
    for file in files(&dataset) {
        let name = file.file_name().expect("a file").to_string_lossy().into_owned();
        folder.write(&format!("old/{name}"), read(&file));
        folder.write(&format!("new/{name}"), read(&file));
    }
    folder.write("old/schema.json", schema().to_string());
    folder.write("new/schema.json", changed_schema().to_string());
    change_records(&folder);
    folder
}

/// The schema with a break, an addition and other words, but still of the same version.
fn changed_schema() -> Value {
    let mut schema = schema().clone();
    let text = json!({ "type": "string", "minLength": 1, "description": "What stands on its flag." });
    schema["$defs"]["Organisation"]["properties"]["motto"] = text;
    schema["$defs"]["Figure"]["properties"].as_object_mut().expect("an object").shift_remove("qualifier");
    let kinds = schema["$defs"]["EventKind"]["oneOf"].as_array_mut().expect("a vocabulary");
    kinds.push(json!({ "const": "parade", "description": "People march." }));
    schema["$defs"]["Date"]["description"] = json!("Other words.");
    schema
}

/// Changes records of `new` in every way: added, renamed, lost, corrected, with another order and other evidence.
fn change_records(folder: &Folder) {
    let activities = "new/activities.json";
    folder.replace(activities, "Taught those who watch the borders.", "Taught those who watch the borders and coasts.");
    folder.replace(activities, "\"support\": [\"training\"]", "\"support\": [\"advice\", \"training\"]");
    folder.replace(activities, "\"lines\": [11, 11]", "\"lines\": [11, 12]");
    folder.replace(activities, "\"id\": \"guard-volunteers\"", "\"id\": \"volunteers\"");
    folder.replace("new/documents.json", "\"id\": \"guard-report\"", "\"id\": \"report-on-the-guard\"");
    folder.replace("new/documents.json", "\"date\": \"2008-03\"", "\"date\": \"2008-04\"");
    folder.replace(
        "new/figures.json",
        "\"value\": 2500000,\n      \"unit\": \"us-dollars\",\n      \"qualifier\": \"exactly\",",
        "\"value\": 2600000,\n      \"unit\": \"us-dollars\",",
    );
    folder.replace("new/organisations.json", "\"organisations\": [", NEW_ORGANISATION);
    folder.write(
        "new/redirects.json",
        r#"{ "redirects": [{ "id": "documents-guard-report", "from": "documents/guard-report",
  "to": "documents/report-on-the-guard", "reason": "renamed", "since": "0.2.0" }] }"#,
    );
}

const NEW_ORGANISATION: &str = r#""organisations": [
    { "id": "coast-guard", "names": ["Coast Guard"], "kind": "security-force", "motto": "Ever awake.",
      "evidence": [{ "source": "arcadia-2011", "lines": [10, 10], "anchor": "Training of border guards" }] },"#;

#[test]
fn everything_that_differs_is_told() {
    let folder = two_versions();
    insta::assert_snapshot!("full", folder.run(&["diff", "old", "new"]));
    insta::assert_snapshot!("markdown", folder.run(&["diff", "old", "new", "--format", "markdown"]));
    insta::assert_snapshot!("json", folder.run(&["diff", "old", "new", "--format", "json"]));
    insta::assert_snapshot!("back", folder.run(&["diff", "new", "old"]));
}

#[test]
fn colours_are_for_terminals_unless_asked_for() {
    let folder = two_versions();
    let coloured = folder.run(&["diff", "old", "new", "--color", "always"]);
    assert!(coloured.contains("\u{1b}[32m+ organisations/coast-guard\u{1b}[0m"), "{coloured}");
    assert!(!folder.run(&["diff", "old", "new"]).contains('\u{1b}'));
}

#[test]
fn json_is_what_its_schema_says() {
    let folder = two_versions();
    folder.write("odd.json", ODD);
    let printed = folder.run(&["schema", "--diff"]);
    let shape: Value = serde_json::from_str(printed.split("--- exit").next().expect("a schema")).expect("JSON");
    let validator = jsonschema::validator_for(&shape).expect("a schema");
    for (old, new) in [("old", "new"), ("new", "old"), ("old", "old"), ("odd.json", "new"), ("builtin", "odd.json")] {
        let said = folder.run(&["diff", old, new, "--format", "json"]);
        let value: Value = serde_json::from_str(said.split("--- ").next().expect("JSON")).expect("JSON");
        let errors: Vec<_> = validator.iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert_eq!(errors, Vec::<String>::new(), "{old} and {new}");
        let outcomes = value["records"].as_array().expect("a list");
        let count = |outcome: &str| outcomes.iter().filter(|record| record["outcome"] == outcome).count();
        for outcome in ["added", "changed", "moved", "vanished", "dropped"] {
            assert_eq!(value["counts"][outcome], count(outcome), "{outcome}");
        }
    }
}

/// Records without an id, an id that is used twice, and a collection that nobody knows.
const ODD: &str = r#"{ "terms": [1, null, { "names": ["x"] }, { "id": "a" }, { "id": "a", "names": ["a"] }],
  "acronyms": [{ "id": "ddr\u001b[31m", "names": ["`x`\u202e"] }] }"#;

#[test]
fn what_is_odd_is_said_and_compared_all_the_same() {
    let folder = Folder::with("odd.json", ODD);
    folder.write("none.json", "{}");
    insta::assert_snapshot!("odd", folder.run(&["diff", "odd.json", "none.json"]));
    let same = folder.run(&["diff", "odd.json", "odd.json"]);
    assert!(same.contains("\nnone: no difference\n"), "{same}");
    folder.write("other.json", ODD.replace("[\"a\"]", "[\"b\"]").replace("null, ", ""));
    insta::assert_snapshot!("odd_changed", folder.run(&["diff", "odd.json", "other.json", "--format", "markdown"]));
}

#[test]
fn a_file_a_folder_a_bundle_and_what_is_compiled_in_are_sides() {
    let folder = Folder::arcadia();
    folder.run(&["bundle", "-o", "all.json"]);
    let none = |args: &[&str], input: &[u8]| {
        let said = folder.run_with(&[&["diff"], args].concat(), input);
        assert!(said.ends_with("\nnone: no difference\n--- exit status 0 ---\n"), "{args:?}: {said}");
        said
    };
    none(&["dataset", "all.json"], b"");
    none(&["all.json", "dataset", "--allow", "patch"], b"");
    let said = none(&["-", "all.json"], folder.read("all.json").as_bytes());
    assert!(said.starts_with("old: standard input: 16 records, schema 1.0 (built-in)\n"), "{said}");
    none(&["builtin", "builtin"], b"");
    let shipped = root().join("dataset");
    let said = none(&["builtin", &shipped.to_string_lossy()], b"");
    assert!(said.contains("schema.json)\n") && said.contains("(built-in)\n"), "each side tells its schema: {said}");
}

#[test]
fn the_schema_is_the_one_beside_or_the_one_that_is_named_or_the_built_in_one() {
    let folder = Folder::new();
    let file = |schema: &str| format!("{{ \"$schema\": \"{schema}\", \"terms\": [] }}");
    folder.write("one/terms.json", file("../schemas/mine.json"));
    folder.write("two/terms.json", file("https://example.org/schema.json"));
    folder.write("schemas/mine.json", schema().to_string());
    let said = folder.run(&["diff", "one/terms.json", "two"]);
    assert!(said.contains("old: one/terms.json: 0 records, schema 1.0 (one/../schemas/mine.json)\n"), "{said}");
    assert!(said.contains("new: two: 0 records, schema 1.0 (built-in)\n"), "{said}");
    assert!(said.contains("note: new: the schema `https://example.org/schema.json` is not at hand"), "{said}");
    folder.write("two/schema.json", r#"{ "$id": "urn:x:3.2", "properties": { "terms": { "type": "array" } } }"#);
    assert!(folder.run(&["diff", "one", "two"]).contains("new: two: 0 records, schema 3.2 (two/schema.json)\n"));
}

/// Compares where one side cannot be: it says why, and prints nothing else.
#[track_caller]
fn refused(folder: &Folder, args: &[&str], told: &str) {
    let said = folder.run(&[&["diff"], args].concat());
    assert!(said.starts_with("--- standard error ---\n"), "nothing is half printed: {said}");
    assert!(said.contains(told) && said.ends_with("--- exit status 2 ---\n"), "`{told}` is not told: {said}");
}

#[test]
fn what_cannot_be_read_is_named() {
    let folder = Folder::with("good.json", "{ \"terms\": [] }");
    for (bytes, told) in [
        (&b""[..], "[empty-input]"),
        (b"\xff\x00\x01", "[not-utf8]"),
        (b"{ \"terms\": [", "bad.json:1:12"),
        (b"[]", "[wrong-type]"),
        (b"{ \"terms\": {} }", "bad.json:1:12"),
        (b"{ \"terms\": [{ \"id\": \"a\", \"id\": \"b\" }] }", "[duplicate-key]"),
        (b"{ \"terms\": [\"\\ud800\"] }", "bad.json:1:"),
    ] {
        folder.write("bad.json", bytes);
        refused(&folder, &["bad.json", "good.json"], told);
        refused(&folder, &["good.json", "bad.json", "--format", "json"], told);
    }
    folder.write("bad.json", "[".repeat(200_000));
    refused(&folder, &["bad.json", "bad.json"], "[too-deep]");
    refused(&folder, &["nowhere", "good.json"], "could not be read: nowhere: there is no such file or folder");
    refused(&folder, &["-", "-"], "only one of the two can be standard input");
    refused(&folder, &["good.json"], "<NEW>");
    folder.write("empty/notes.txt", "");
    refused(&folder, &["empty", "good.json"], "could not be read: empty: the folder has no JSON file");
}

#[test]
fn a_schema_that_is_none_is_named() {
    let folder = Folder::with("good.json", "{}");
    for (schema, told) in [
        ("{", "side/schema.json: the schema is no JSON"),
        ("{}", "side/schema.json: this is no schema of a dataset"),
        (r#"{ "properties": { "terms": { "type": "arry" } } }"#, "side/schema.json: this is no JSON Schema"),
        (r##"{ "properties": { "terms": { "$ref": "#/nowhere" } } }"##, "side/schema.json: this is no JSON Schema"),
    ] {
        folder.write("side/schema.json", schema);
        folder.write("side/terms.json", "{}");
        refused(&folder, &["side", "good.json"], told);
    }
}

#[test]
fn more_than_is_allowed_is_a_failure() {
    let folder = Folder::with("none.json", "{}");
    let term = |names: &str| format!("{{ \"terms\": [{{ \"id\": \"a\", \"names\": [{names}] }}] }}");
    folder.write("a.json", term("\"a\""));
    folder.write("b.json", term("\"b\""));
    for (old, new, bump) in
        [("a.json", "a.json", 0), ("a.json", "b.json", 1), ("none.json", "a.json", 2), ("a.json", "none.json", 3)]
    {
        for (allowed, word) in [(1, "patch"), (2, "minor"), (3, "major")] {
            let said = folder.run(&["diff", old, new, "--allow", word]);
            let status = i32::from(bump > allowed);
            assert!(said.ends_with(&format!("--- exit status {status} ---\n")), "{old} {new} {word}: {said}");
            let verdict = ["\nnone: ", "\npatch: ", "\nminor: ", "\nmajor: "][bump];
            assert!(said.contains(verdict), "{said}");
        }
        assert!(folder.run(&["diff", old, new]).ends_with("--- exit status 0 ---\n"));
    }
    insta::assert_snapshot!(folder.run(&["diff", "none.json", "a.json", "--allow", "patch"]), @r"
    old: none.json: 0 records, schema 1.0 (built-in)
    new: a.json: 1 record, schema 1.0 (built-in)

    Data: 1 added
    + terms/a

    Schema: no difference
    old data, new schema: no records to try
    new data, old schema: 1 of 1 record fit

    minor: 1 record added; nothing removed
    --- standard error ---
    this asks for a minor version; --allow patch does not
    --- exit status 1 ---
    ");
}

#[test]
fn the_order_of_records_and_of_keys_is_nothing() {
    let folder = Folder::with(
        "one.json",
        r#"{ "terms": [{ "id": "a", "names": ["x"] }, { "id": "b", "names": ["y"] }], "places": [] }"#,
    );
    folder.write("two.json", r#"{"terms":[{"names":["y"],"id":"b"},{"names":["x"],"id":"a"}]}"#);
    assert!(folder.run(&["diff", "one.json", "two.json"]).contains("\nnone: no difference\n"));
}

#[test]
fn lost_ids_are_named_one_by_one_with_what_to_write() {
    let terms = |ids: &str, redirects: &[(&str, &str)]| {
        let terms: Vec<Value> = ids.chars().map(|id| json!({ "id": id, "names": [format!("The {id}")] })).collect();
        let redirect = |(from, to): &(&str, &str)| {
            json!({ "id": from, "from": format!("terms/{from}"), "to": format!("terms/{to}"), "reason": "renamed",
                "since": "0.2.0" })
        };
        json!({ "terms": terms, "redirects": redirects.iter().map(redirect).collect::<Vec<_>>() }).to_string()
    };
    let folder = Folder::with("old.json", terms("abcdef", &[("x", "a"), ("y", "b"), ("z", "b")]));
    let redirects = [("c", "b"), ("d", "c"), ("e", "q"), ("x", "a"), ("y", "c")];
    folder.write("new.json", terms("ab", &redirects));
    insta::assert_snapshot!("lost", folder.run(&["diff", "old.json", "new.json", "--allow", "minor"]));
}

#[test]
fn old_data_of_an_old_schema_is_compared() {
    let folder =
        Folder::with("old/a.json", r#"{ "acronyms": [{ "id": "ddr", "means": "x" }], "terms": [{ "id": "a" }] }"#);
    let term = json!({ "type": "array", "items": { "type": "object" } });
    let old = json!({ "$id": "urn:ssr-data:schema:0.9", "properties": { "acronyms": term, "terms": term } });
    folder.write("old/schema.json", old.to_string());
    folder.write("new/terms.json", r#"{ "terms": [{ "id": "a", "names": ["A"] }] }"#);
    folder.write("new/schema.json", schema().to_string());
    let said = folder.run(&["diff", "old", "new"]);
    assert!(said.contains("- acronyms/ddr vanished") && said.contains("major acronyms: collection removed"), "{said}");
    assert!(said.contains("~ terms/a\n    names: + [\"A\"]\n"), "{said}");
    assert!(said.contains("old data, new schema: 0 of 2 records fit\n"), "{said}");
    assert!(said.contains("    acronyms: this collection is not known (acronyms/ddr)\n"), "{said}");
    assert!(said.contains("    terms: the field `names` is missing (terms/a)\n"), "{said}");
    assert!(said.contains("new data, old schema: 1 of 1 record fit\n"), "{said}");
}

#[test]
fn a_changelog_is_never_thousands_of_lines() {
    let folder = Folder::with("none.json", "{}");
    for (old, new) in [("none.json", "builtin"), ("builtin", "none.json")] {
        let said = folder.run(&["diff", old, new, "--format", "markdown"]);
        assert!(said.lines().count() < 130, "{said}");
        assert!(said.contains(" more\n"), "{said}");
    }
    let changed = read(&root().join("dataset/statements.json")).replace("\"lines\": [", "\"lines\": [1, ");
    folder.write("statements.json", changed.replace("\"summary\": \"", "\"summary\": \"Also: "));
    let said = folder.run(&["diff", "builtin", "statements.json", "--format", "markdown"]);
    assert!(said.lines().count() < 300, "{said}");
}

/// The records of the invented dataset, each with its collection.
fn records() -> Vec<(String, Value)> {
    let mut records = Vec::new();
    for path in files(&root().join("tests/fixtures/arcadia")) {
        let file: Map<String, Value> = serde_json::from_str(&read(&path)).expect("JSON");
        for (collection, list) in file.into_iter().filter(|(name, _)| !name.starts_with('$')) {
            records.extend(list.as_array().expect("a list").iter().map(|record| (collection.clone(), record.clone())));
        }
    }
    records
}

fn side<'a>(records: impl IntoIterator<Item = &'a (String, Value)>) -> Side {
    let mut file: Map<String, Value> = Map::new();
    for (collection, record) in records {
        let list = file.entry(collection.clone()).or_insert_with(|| json!([]));
        list.as_array_mut().expect("a list").push(record.clone());
    }
    Side::of(InputFile::new("side.json", Value::Object(file).to_string())).expect("data")
}

fn between(old: &Side, new: &Side) -> Diff {
    Diff::between(old, new).expect("the built-in schema is a schema")
}

/// The records with an outcome.
fn named(diff: &Diff, outcome: &str) -> Vec<String> {
    let found = diff.records.iter().filter(|record| record.outcome.word() == outcome);
    found.map(|record| record.name()).collect()
}

#[track_caller]
fn for_all<S: Strategy>(cases: u32, strategy: &S, holds: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new(config).run(strategy, holds).unwrap_or_else(|error| panic!("{error}"));
}

/// What is on one side only is added from the one, and lost from the other.
#[test]
fn what_is_added_one_way_is_lost_the_other_way() {
    let records = records();
    let sides = prop::collection::vec((any::<bool>(), any::<bool>()), records.len());
    for_all(24, &sides, |chosen| {
        let pick = |is_in: fn(&(bool, bool)) -> bool| {
            side(records.iter().zip(&chosen).filter(|(_, chosen)| is_in(chosen)).map(|(record, _)| record))
        };
        let (old, new) = (pick(|chosen| chosen.0), pick(|chosen| chosen.1));
        let (there, back) = (between(&old, &new), between(&new, &old));
        prop_assert_eq!(named(&there, "added"), named(&back, "vanished"));
        prop_assert_eq!(named(&there, "vanished"), named(&back, "added"));
        prop_assert_eq!(there.unchanged, chosen.iter().filter(|chosen| chosen.0 && chosen.1).count());
        let own = between(&old, &old);
        prop_assert!(own.is_empty() && own.verdict.bump == Bump::None, "{}", render::diff_full(&own, false));
        Ok(())
    });
}

/// One of the ways to change a record.
fn mutated(record: &mut Value, way: usize) {
    let fields = record.as_object_mut().expect("an object");
    match way {
        0 => {}
        1 => {
            fields.insert("note".to_owned(), json!("new"));
        }
        2 => {
            fields.insert("evidence".to_owned(), json!([{ "source": "other" }]));
        }
        3 => {
            fields.insert("id".to_owned(), json!("another-id"));
        }
        _ => fields.retain(|name, _| name == "id"),
    }
}

/// Who changes more never gets away with a smaller bump.
#[test]
fn the_bump_grows_with_the_changes() {
    let records = records();
    let ways = prop::collection::vec((0..5usize, any::<bool>()), records.len());
    for_all(24, &ways, |ways| {
        let after = |is_applied: fn(bool) -> bool| {
            let mut records = records.clone();
            for ((_, record), (way, also)) in records.iter_mut().zip(&ways) {
                mutated(record, if is_applied(*also) { *way } else { 0 });
            }
            side(&records)
        };
        let old = side(&records);
        let (some, all) = (between(&old, &after(|also| also)), between(&old, &after(|_| true)));
        prop_assert!(some.verdict.bump <= all.verdict.bump);
        prop_assert!(some.records.len() <= all.records.len());
        prop_assert_eq!(render::diff_json(&all), render::diff_json(&between(&old, &after(|_| true))));
        Ok(())
    });
}
