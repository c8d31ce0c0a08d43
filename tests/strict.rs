//! The typed reader and the JSON Schema accept and reject the same JSON values.
//!
//! Keys that stand twice are left out: what they mean is not a question of the value, and the reader refuses them.

mod mutation;
mod records;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use jsonschema::Validator;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use ssr_data::{Collection, Dataset};
use ssr_validate::{Base, InputFile, render};

use crate::common::fixture;
use crate::schema::schema;
use mutation::{Marked, Spot};

/// Whether both accept a text, or both reject it. Fails if they differ.
fn agree(text: &str) -> Result<bool, TestCaseError> {
    static VALIDATOR: OnceLock<Validator> = OnceLock::new();
    let validator = VALIDATOR.get_or_init(|| jsonschema::validator_for(schema()).expect("a schema"));
    let typed = serde_json::from_str::<Dataset>(text).map(drop).map_err(|error| error.to_string());
    // What is no JSON at all, such as a number out of range, no schema accepts.
    let value: Result<Value, String> = serde_json::from_str(text).map_err(|error| error.to_string());
    let by_schema = value.and_then(|value| validator.validate(&value).map_err(|error| error.to_string()));
    if typed.is_ok() == by_schema.is_ok() {
        return Ok(typed.is_ok());
    }
    Err(TestCaseError::fail(format!("reader: {typed:?}\nschema: {by_schema:?}\n{text}")))
}

#[track_caller]
fn check(text: &str, accepted: bool) {
    assert_eq!(agree(text).unwrap_or_else(|error| panic!("{error}")), accepted, "{text}");
}

/// The dataset that uses every field and every value. It must stay readable: files of users look like it.
fn exhaustive() -> Value {
    serde_json::from_str(&fixture("exhaustive.json")).expect("JSON")
}

#[test]
fn every_field_and_value_is_accepted() {
    check(&fixture("exhaustive.json"), true);
}

/// What of a schema a value uses: `Type.field`, and `Vocabulary: value`.
fn used(schema: &Value, value: &Value, name: &str, found: &mut BTreeSet<String>) {
    let (name, schema) = records::resolve(schema, name);
    if let (Some(_), Some(word)) = (schema.get("oneOf"), value.as_str()) {
        found.insert(format!("{name}: {word}"));
    }
    for (field, value) in value.as_object().into_iter().flatten() {
        found.insert(format!("{name}.{field}"));
        used(&schema["properties"][field], value, name, found);
    }
    value.as_array().into_iter().flatten().for_each(|item| used(&schema["items"], item, name, found));
}

/// What a schema offers to be used.
fn offered() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let definitions = schema()["$defs"].as_object().into_iter().flatten();
    for (name, definition) in definitions.map(|(name, schema)| (name.as_str(), schema)).chain([("Dataset", schema())]) {
        let fields = definition["properties"].as_object().into_iter().flatten();
        all.extend(fields.map(|(field, _)| format!("{name}.{field}")));
        let words = definition["oneOf"].as_array().into_iter().flatten();
        all.extend(words.map(|word| format!("{name}: {}", word["const"].as_str().expect("a text"))));
    }
    all
}

#[test]
fn the_fixture_uses_every_field_and_value() {
    let mut found = BTreeSet::new();
    used(schema(), &exhaustive(), "Dataset", &mut found);
    let missing: Vec<String> = offered().difference(&found).cloned().collect();
    assert_eq!(missing, Vec::<String>::new(), "add these to tests/fixtures/exhaustive.json");
}

/// Every kind of change at every field of every type: the place, and the dataset after the change.
fn grid() -> impl Iterator<Item = (String, String)> {
    mutation::spots(&exhaustive()).into_iter().flat_map(|(record, spot)| {
        let marked = Marked::new(&record, &spot);
        let changes = mutation::changes(record.pointer(&spot.0).expect("a place"));
        changes.into_iter().map(move |text| (spot.0.clone(), marked.with(&text)))
    })
}

#[test]
fn every_kind_of_change_at_every_field_is_judged_alike() {
    let (mut accepted, mut rejected) = (0, 0);
    for (spot, text) in grid() {
        match agree(&text).unwrap_or_else(|error| panic!("{spot}: {error}")) {
            true => accepted += 1,
            false => rejected += 1,
        }
    }
    assert!(accepted > 1000 && rejected > 5000, "{accepted} accepted, {rejected} rejected: too few to tell");
}

/// Nothing is refused in silence, nothing valid is complained of, and nothing makes the drawing of findings fail.
#[test]
fn what_is_rejected_gets_a_finding_and_nothing_else_does() {
    // Only the rules of reading are run: they cannot be left out, and this is one of them.
    let validator = ssr_validate::Validator::new().base(Base::None).select(["wrong-type".to_owned()]);
    for (spot, text) in grid().step_by(13) {
        let accepted = serde_json::from_str::<Dataset>(&text).is_ok();
        let report = validator.check(vec![InputFile::new("x.json", text.as_str())]);
        assert_eq!(report.findings().is_empty(), accepted, "{spot}: {text}\n{}", render::full(&report, false));
        assert_eq!(render::concise(&report).lines().count(), report.findings().len(), "{spot}: {text}");
        assert_eq!(render::full(&report, true).is_empty(), accepted, "{spot}: {text}");
    }
}

/// Runs a property on as many records as asked for of each collection. No file is written when it fails.
#[track_caller]
fn for_all<S: Strategy>(
    cases: u32,
    strategy: impl Fn(Collection) -> S,
    holds: fn(S::Value) -> Result<(), TestCaseError>,
) {
    for collection in Collection::ALL {
        let config = Config { cases, failure_persistence: None, ..Config::default() };
        let outcome = TestRunner::new(config).run(&strategy(*collection), holds);
        outcome.unwrap_or_else(|error| panic!("{collection}: {error}"));
    }
}

#[test]
fn records_made_from_the_schema_are_accepted() {
    for_all(20, records::dataset, |dataset| {
        prop_assert!(agree(&dataset.to_string())?, "rejected by both");
        Ok(())
    });
}

#[test]
fn changed_records_are_judged_alike() {
    let changed =
        |collection| (records::dataset(collection), any::<prop::sample::Index>(), any::<prop::sample::Index>());
    for_all(60, changed, |(dataset, spot, change)| {
        let pointers = mutation::pointers(&dataset);
        let spot = Spot(spot.get(&pointers).clone());
        let changes = mutation::changes(dataset.pointer(&spot.0).expect("a place"));
        let text: &String = change.get(&changes);
        agree(&Marked::new(&dataset, &spot).with(text)).map(drop)
    });
}

#[test]
fn what_a_record_says_is_kept() {
    for_all(20, records::dataset, |dataset| {
        let typed: Dataset = serde_json::from_value(dataset.clone())?;
        prop_assert_eq!(serde_json::to_value(typed)?, dataset.clone());
        let normal = ssr_schema::normal_form(&dataset.to_string())?;
        prop_assert_eq!(&ssr_schema::normal_form(&normal)?, &normal, "normal form is a fixed point");
        Ok(())
    });
}

#[test]
fn a_fragment_may_hold_any_part() {
    check("{}", true);
    check(r#"{ "$schema": "schema.json", "terms": [] }"#, true);
    check(r#"{ "$schema": 7 }"#, false);
    check(r#"{ "terms": null }"#, false);
    check(r#"{ "term": [] }"#, false);
    check("[]", false);
    check("null", false);
}

/// The one difference, which also shows that a difference is noticed.
#[test]
fn a_key_that_stands_twice_is_refused_by_the_reader_alone() {
    let error = agree(r#"{ "terms": [], "terms": [] }"#).expect_err("they differ").to_string();
    assert!(error.contains("duplicate field `terms`") && error.contains("schema: Ok"), "{error}");
}

/// A number that is written in another way is the same number; one that is out of range is not.
#[test]
fn numbers_are_judged_by_value() {
    let figure = |value: &str| {
        let record = json!({ "id": "x", "measure": "m", "value": "VALUE", "unit": "count", "qualifier": "about" });
        json!({ "figures": [record] }).to_string().replace("\"VALUE\"", value)
    };
    let source = |lines: &str| {
        let record = json!({ "id": "x", "title": "t", "sha256": "0".repeat(64), "lines": "LINES" });
        json!({ "sources": [record] }).to_string().replace("\"LINES\"", lines)
    };
    for value in ["0", "-0", "-0.0", "1e0", "2.5", "1e-400", "9007199254740991", "-9007199254740991.0"] {
        check(&figure(value), true);
    }
    for value in ["9007199254740992", "9007199254740993", "-1e16", "18446744073709551616", "1e308", "1e400"] {
        check(&figure(value), false);
    }
    for lines in ["1", "1.0", "1e0", "10e-1", "1000000", "1e6", "1000000.0"] {
        check(&source(lines), true);
    }
    for lines in ["0", "-0.0", "-1", "1.5", "1000001", "1e7", "4294967297", "18446744073709551617", "1e400"] {
        check(&source(lines), false);
    }
}

/// Form is for both; the calendar is for the rule `impossible-date`.
#[test]
fn dates_are_judged_by_form() {
    let event = |date: &str| {
        json!({ "events": [{ "id": "x", "names": ["n"], "kind": "session", "status": "done", "date": date }] })
            .to_string()
    };
    for date in ["2006", "2006-07", "2006-07-07", "199X", "2006~", "2007/2008", "2011/..", "2006-13", "2006-02-30"] {
        check(&event(date), true);
    }
    for date in
        ["", "206", "20066", "2006-7", "2006-07-7", "../2006", "2006/", "2006..", "19XX", "7 July 2006", "2006\n"]
    {
        check(&event(date), false);
    }
}
