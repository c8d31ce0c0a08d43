//! `ssr-validate new`: a record to fill in.

use serde_json::Value;
use ssr_data::Collection;

use crate::common::Folder;

const OPTIONS: [&[&str]; 2] = [&[], &["--all"]];

/// What the program prints, with its exit status taken off.
#[track_caller]
fn made(folder: &Folder, collection: Collection, options: &[&str]) -> String {
    let said = folder.run(&[&["new", collection.name()], options].concat());
    said.strip_suffix("--- exit status 0 ---\n").unwrap_or_else(|| panic!("{said}")).to_owned()
}

/// How many values of a record are still to be filled in.
fn open(value: &Value) -> usize {
    match value {
        Value::Object(fields) => fields.values().map(open).sum(),
        Value::Array(items) if !items.is_empty() => items.iter().map(open).sum(),
        _ => 1,
    }
}

/// The rules of the findings of a file.
#[track_caller]
fn rules(folder: &Folder, file: &str) -> Vec<String> {
    let said = folder.run(&["--quiet", "--format", "json", file]);
    let json = said.rsplit_once("--- exit").expect("an exit status").0;
    let report: Value = serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {said}"));
    let findings = report["findings"].as_array().expect("a list of findings");
    findings.iter().map(|finding| finding["rule"].as_str().expect("a name").to_owned()).collect()
}

#[test]
fn each_open_value_is_one_finding_and_there_are_no_others() {
    let folder = Folder::arcadia();
    for collection in Collection::ALL {
        for options in OPTIONS {
            let text = made(&folder, *collection, options);
            let file: Value = serde_json::from_str(&text).expect("JSON");
            let records = file[collection.name()].as_array().expect("a list of records");
            assert_eq!(records.len(), 1, "{text}");
            folder.write("new.json", &text);
            let found = rules(&folder, "new.json");
            let about_open = |rule: &&String| ["empty-text", "null-value", "malformed-value"].contains(&rule.as_str());
            assert_eq!(found.iter().find(|rule| !about_open(rule)), None, "{text}");
            assert_eq!(found.len(), open(&records[0]), "{text}{found:?}");
        }
    }
}

#[test]
fn every_field_of_the_schema_is_there_if_asked_for() {
    let folder = Folder::new();
    for collection in Collection::ALL {
        let file: Value = serde_json::from_str(&made(&folder, *collection, &["--all"])).expect("JSON");
        let record = file[collection.name()][0].as_object().expect("a record");
        let items = &crate::schema::schema()["properties"][collection.name()]["items"];
        let definition = crate::dataset::resolve(items)["properties"].as_object().expect("fields");
        let missing: Vec<_> = definition.keys().filter(|name| !record.contains_key(*name)).collect();
        let allowed: &[&str] = match collection {
            // All that these say is ours.
            Collection::Sources | Collection::Redirects => &["evidence"],
            _ => &[],
        };
        assert_eq!(missing, allowed, "{collection}");
    }
}

#[test]
fn what_it_looks_like() {
    let folder = Folder::new();
    let shown = |collection, options: &[&str]| made(&folder, collection, options);
    insta::assert_snapshot!("organisation", shown(Collection::Organisations, &[]));
    insta::assert_snapshot!("figure", shown(Collection::Figures, &["--all"]));
    insta::assert_snapshot!("discrepancy", shown(Collection::Discrepancies, &[]));
}

#[test]
fn the_findings_say_what_belongs_there() {
    let folder = Folder::arcadia();
    folder.write("new.json", made(&folder, Collection::Organisations, &[]));
    insta::assert_snapshot!("findings", folder.run(&["new.json"]));
}

#[test]
fn the_schema_is_named_only_where_it_stands() {
    let first = |folder: &Folder| {
        let file: Value = serde_json::from_str(&made(folder, Collection::Terms, &[])).expect("JSON");
        file["$schema"].as_str().map(str::to_owned)
    };
    assert_eq!(first(&Folder::arcadia()), None);
    assert_eq!(first(&Folder::generated()).as_deref(), Some("dataset/schema.json"));
    assert_eq!(first(&Folder::with("schema.json", "{}")).as_deref(), Some("schema.json"));
}

#[test]
fn a_collection_that_there_is_not_is_told_with_the_nearest() {
    insta::assert_snapshot!("unknown_collection", Folder::new().run(&["new", "organisation"]));
}
