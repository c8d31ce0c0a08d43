//! What holds of every input, tried on many.

use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};
use ssr_data::Collection;
use ssr_validate::{Base, InputFile, Inputs, Report, Texts, Validator, render};

use crate::common::{files, fixture, read, root};

/// Runs a property. No file is written when it fails.
#[track_caller]
fn for_all<S: Strategy>(cases: u32, strategy: &S, holds: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new(config).run(strategy, holds).unwrap_or_else(|error| panic!("{error}"));
}

fn validator() -> Validator {
    let texts = ["harbour.txt", "arcadia-2011.txt"].map(|name| (name.to_owned(), fixture(&format!("sources/{name}"))));
    Validator::new().base(Base::None).texts(Texts::from_texts(texts))
}

fn inputs(texts: &[Vec<u8>]) -> Inputs {
    let files = texts.iter().enumerate();
    let files = files.map(|(index, text)| InputFile::new(format!("{index}.json"), text.clone()));
    Inputs { files: files.collect(), ..Inputs::default() }
}

/// All that can be said of a report.
fn printed(report: &Report) -> [String; 7] {
    [
        render::full(report, true),
        render::concise(report),
        render::json(report),
        render::sarif(report),
        render::github(report),
        render::statistics(report),
        render::summary(report),
    ]
}

/// Checks, prints and mends texts. None of it panics, and what is said holds together.
fn survives(texts: &[Vec<u8>]) -> Result<(), TestCaseError> {
    let validator = validator();
    let report = validator.check_inputs(inputs(texts));
    let [full, concise, json, sarif, ..] = printed(&report);
    prop_assert_eq!(full.is_empty(), report.findings().is_empty());
    prop_assert_eq!(concise.lines().count(), report.findings().len());
    let (json, sarif): (Value, Value) = (serde_json::from_str(&json)?, serde_json::from_str(&sarif)?);
    prop_assert_eq!(json["findings"].as_array().map(Vec::len), Some(report.findings().len()));
    prop_assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), Some(report.findings().len()));
    for shown in report.shown() {
        let (start, end) = (shown.primary.position(), shown.primary.end());
        prop_assert!(start.line >= 1 && start.column >= 1 && (start.line, start.column) <= (end.line, end.column));
        prop_assert!(!shown.finding.message.is_empty() && !shown.finding.message.contains('\n'));
    }
    fix_is_idempotent(&validator, texts)
}

fn fix_is_idempotent(validator: &Validator, texts: &[Vec<u8>]) -> Result<(), TestCaseError> {
    let fixed = validator.fix(inputs(texts));
    let now: Vec<_> = fixed.files.iter().map(|file| file.bytes.to_vec()).collect();
    let again = validator.fix(inputs(&now));
    prop_assert_eq!((again.mended, again.changed.len()), (0, 0), "{}", String::from_utf8_lossy(&now.concat()));
    prop_assert_eq!(render::concise(&fixed.report), render::concise(&again.report));
    let changed = texts.iter().zip(&now).enumerate().filter(|(_, (before, now))| before != now);
    prop_assert_eq!(&fixed.changed, &changed.map(|(index, _)| index).collect::<Vec<_>>());
    Ok(())
}

#[test]
fn no_bytes_make_it_panic() {
    let text = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        // Letters that matter to JSON, so that some of it is.
        "(\u{feff})?[\\[\\]{}\",:0-9a-f\\\\ \r\nétrue]{0,60}".prop_map(String::into_bytes),
        "\\{ ?\"(terms|places|lists)\": ?\\[[\\[\\]{}\",:0-9a-z\\\\ \r\né]{0,60}\\] ?\\}".prop_map(String::into_bytes),
    ];
    for_all(200, &prop::collection::vec(text, 0..3), |texts| survives(&texts));
}

/// Any JSON value.
fn value() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("organisations/osce".to_owned()),
        Just("harbour".to_owned()),
        Just("2006-02-30".to_owned()),
        "\\PC{0,12}",
        ".{0,6}",
    ];
    let plain = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.prop_map(Value::from),
    ];
    plain.prop_recursive(4, 24, 5, |inner| {
        let field = prop::sample::select(vec!["id", "names", "evidence", "lines", "item", "history", "from", "é/~"]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((field, inner), 0..4)
                .prop_map(|fields| fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
        ]
    })
}

#[test]
fn no_json_makes_it_panic() {
    let collection = prop::sample::select(Collection::ALL.to_vec());
    let file = (collection, prop::collection::vec(value(), 0..3), value());
    for_all(200, &file, |(collection, records, other)| {
        let file = json!({ collection.name(): records });
        survives(&[file.to_string().into_bytes(), other.to_string().into_bytes()])
    });
}

/// The shipped facts as plain values.
fn shipped() -> &'static Value {
    static SHIPPED: OnceLock<Value> = OnceLock::new();
    SHIPPED.get_or_init(|| serde_json::to_value(&ssr_data::DATASET).expect("facts can be written"))
}

/// All places of a value, as JSON pointers.
fn pointers(value: &Value, pointer: String, found: &mut Vec<String>) {
    for (name, value) in value.as_object().into_iter().flatten() {
        pointers(value, format!("{pointer}/{name}"), found);
    }
    for (index, value) in value.as_array().into_iter().flatten().enumerate() {
        pointers(value, format!("{pointer}/{index}"), found);
    }
    found.push(pointer);
}

/// Slips of the keyboard, put into a text.
const SLIPS: [&str; 14] = ["", "\"", ",", "}", "]", "  ", "\t", "\r\n", "é", "\u{feff}", "\\ud800", "0", "null", "-"];

/// A record of a dataset in which one value is another, or a few letters are.
fn changed(dataset: &'static Value) -> impl Strategy<Value = Vec<u8>> {
    let collections: Vec<Collection> =
        Collection::ALL.iter().copied().filter(|collection| dataset.get(collection.name()).is_some()).collect();
    let index = any::<prop::sample::Index>;
    (prop::sample::select(collections), index(), index(), value(), index(), 0..5usize, prop::sample::select(&SLIPS[..]))
        .prop_flat_map(|(collection, record, place, value, at, length, slip)| {
            let records = dataset[collection.name()].as_array().expect("records");
            let record = record.get(records).clone();
            let mut file = json!({ collection.name(): [record] });
            let mut places = Vec::new();
            pointers(&file, String::new(), &mut places);
            let text = file.to_string();
            let near = |byte: usize| text.floor_char_boundary(byte.min(text.len()));
            let start = near(at.index(text.len()));
            let slipped = format!("{}{slip}{}", &text[..start], &text[near(start + length)..]);
            let place: &String = place.get(&places);
            *file.pointer_mut(place).expect("a place") = value;
            prop_oneof![Just(file.to_string().into_bytes()), Just(slipped.into_bytes())]
        })
}

#[test]
fn no_change_to_a_record_makes_it_panic() {
    for_all(150, &prop::collection::vec(changed(shipped()), 1..3), |texts| survives(&texts));
}

/// The source texts of the invented dataset are at hand, so that the rules which need them look as well.
#[test]
fn no_change_to_a_record_with_its_text_makes_it_panic() {
    static ARCADIA: OnceLock<Value> = OnceLock::new();
    let records = arcadia(false);
    let whole = split(&records, &vec![0; records.len()]).remove(0);
    let arcadia = ARCADIA.get_or_init(|| serde_json::from_slice(&whole).expect("JSON"));
    for_all(150, &changed(arcadia), |text| survives(&[text, whole.clone()]));
}

/// Names, places and amounts that are wrong in the invented dataset, and right in the clean one.
const DIRTY: [(&str, &str); 9] = [
    ("\"organisations/council-of-arcadia\"]", "\"organisations/council\"]"),
    ("\"Taught those who watch", "\"Taught  those who watch"),
    ("\"part_of\": [\"arcadia\"]", "\"part_of\": [\"port-selene\"]"),
    ("\"position\": 2", "\"position\": 3"),
    ("\"names\": [\"Port Selene\"]", "\"names\": [\"Arcadia\"]"),
    ("\"id\": \"guard-budget\"", "\"id\": \"guard-meetings\""),
    ("\"status\": \"done\"", "\"status\": \"dun\""),
    ("\"2010-08-17\"", "\"2010-02-30\""),
    ("\"twenty-one members\"", "\"twenty-two members\""),
];

/// The records of the invented dataset, each with its collection; with what is wrong put in, if asked for.
fn arcadia(dirty: bool) -> Vec<(String, Value)> {
    let mut records = Vec::new();
    for path in files(&root().join("tests/fixtures/arcadia")) {
        let mut text = read(&path);
        if dirty {
            DIRTY.iter().for_each(|(from, to)| text = text.replacen(from, to, 1));
        }
        let file: Map<String, Value> = serde_json::from_str(&text).expect("JSON");
        for (collection, list) in file.into_iter().filter(|(name, _)| !name.starts_with('$')) {
            records.extend(list.as_array().expect("a list").iter().map(|record| (collection.clone(), record.clone())));
        }
    }
    records
}

/// Puts records into as many files as there are different numbers.
fn split(records: &[(String, Value)], files: &[usize]) -> Vec<Vec<u8>> {
    let mut parts: Vec<Map<String, Value>> = vec![Map::new(); files.iter().max().map_or(1, |most| most + 1)];
    for ((collection, record), file) in records.iter().zip(files) {
        let list = parts[*file].entry(collection.clone()).or_insert_with(|| json!([]));
        list.as_array_mut().expect("a list").push(record.clone());
    }
    let texts = parts.into_iter().filter(|part| !part.is_empty()).map(|part| format!("{:#}", Value::Object(part)));
    texts.map(String::into_bytes).collect()
}

/// What is found, without where it stands.
fn found(report: &Report) -> Vec<(String, String, String, String)> {
    let mut found: Vec<_> = report
        .findings()
        .iter()
        .map(|finding| {
            let subject = report.subject(&finding.location);
            let (record, field) = subject.map(|subject| (subject.record, subject.field)).unwrap_or_default();
            (finding.rule.name.to_owned(), record, field, finding.message.clone())
        })
        .collect();
    found.sort();
    found
}

#[test]
fn the_parts_of_a_dataset_are_judged_as_the_whole() {
    for (dirty, least) in [(false, 0), (true, DIRTY.len())] {
        let records = arcadia(dirty);
        let whole = validator().check_inputs(inputs(&split(&records, &vec![0; records.len()])));
        assert!(whole.findings().len() >= least && (dirty || whole.is_clean()), "{}", render::concise(&whole));
        let numbers = prop::collection::vec(0..5usize, records.len());
        for_all(80, &numbers, |numbers| {
            let parts = validator().check_inputs(inputs(&split(&records, &numbers)));
            prop_assert_eq!(found(&parts), found(&whole));
            let counts = |report: &Report| {
                let summary = report.summary();
                (summary.records, summary.references, summary.evidence, summary.rules, summary.texts)
            };
            prop_assert_eq!(counts(&parts), counts(&whole));
            Ok(())
        });
    }
}

/// A file keeps its findings wherever it is named. Only the order of the files is that of the call.
#[test]
fn the_order_of_files_is_no_matter() {
    let records = arcadia(true);
    let numbers: Vec<usize> = (0..records.len()).map(|index| index % 5).collect();
    let files: Vec<(usize, Vec<u8>)> = split(&records, &numbers).into_iter().enumerate().collect();
    let report = |files: &[(usize, Vec<u8>)]| {
        let files = files.iter().map(|(name, text)| InputFile::new(format!("{name}.json"), text.clone()));
        validator().check(files.collect())
    };
    let expected = found(&report(&files));
    for_all(60, &Just(files).prop_shuffle(), |files| {
        let report = report(&files);
        prop_assert_eq!(found(&report), expected.clone());
        let places: Vec<(usize, usize)> = report
            .findings()
            .iter()
            .zip(report.shown())
            .map(|(finding, shown)| (finding.location.file, shown.primary.span.start))
            .collect();
        prop_assert!(places.is_sorted(), "findings come by file and place");
        Ok(())
    });
}

/// The facts are so many that several threads look at them, in an order that is never the same.
#[test]
fn two_runs_say_the_same() {
    let text = format!("{:#}", shipped()).replace("\"status\": \"done\"", "\"status\": \"dun\"");
    let run = || printed(&validator().check(vec![InputFile::new("all.json", text.clone())]));
    let first = run();
    assert!(first[1].lines().count() > 100, "there is much to say: {}", first[5]);
    for _ in 0..2 {
        assert!(run() == first, "a run said something else");
    }
}

#[test]
fn a_fix_is_idempotent() {
    let untidy = "[ \t]{0,2}[a-c’'\"“]{0,3}(  |\t| )[a-c’'\"]{0,3} {0,2}";
    let reference = || prop::collection::vec(prop::sample::select(vec!["a", "b", "old", "older"]), 1..5);
    let support = prop::collection::vec(prop::sample::select(vec!["names", "meaning", "broader", "nothing"]), 1..5);
    let file = (any::<bool>(), untidy, reference(), support, prop::sample::select(vec!["\n", "\r\n", " "]));
    for_all(150, &file, |(mark, meaning, broader, supports, feed)| {
        let evidence = json!({ "source": "harbour", "lines": [3, 3], "anchor": "began its", "supports": supports });
        let moved = |from: &str, to: &str| {
            json!({ "id": from, "from": format!("terms/{from}"), "to": format!("terms/{to}"), "reason": "renamed",
                "since": "0.2.0" })
        };
        let file = json!({
            "terms": [{ "id": "a", "names": ["a"] }, { "id": "b", "names": ["b "] },
                { "id": "c", "names": ["c"], "meaning": meaning, "broader": broader,
                  "evidence": [evidence.clone(), evidence] }],
            "redirects": [moved("old", "a"), moved("older", "old")],
        });
        let text = format!("{file:#}").replace('\n', feed);
        let text = format!("{}{text}", if mark { "\u{feff}" } else { "" });
        fix_is_idempotent(&validator(), &[text.into_bytes()])
    });
}

#[test]
fn normal_form_is_a_fixed_point_that_loses_nothing() {
    let records = arcadia(false);
    let order = Just((0..records.len()).collect::<Vec<_>>()).prop_shuffle();
    let whole = split(&records, &vec![0; records.len()]).remove(0);
    let whole = ssr_schema::normal_form(std::str::from_utf8(&whole).expect("UTF-8")).expect("a dataset");
    for_all(60, &order, |order| {
        let shuffled: Vec<_> = order.iter().map(|index| records[*index].clone()).collect();
        let text = split(&shuffled, &vec![0; shuffled.len()]).remove(0);
        let normal = ssr_schema::normal_form(std::str::from_utf8(&text).expect("UTF-8"))?;
        prop_assert_eq!(&normal, &whole, "the order of records does not matter");
        prop_assert_eq!(&ssr_schema::normal_form(&normal)?, &normal);
        Ok(())
    });
    for_all(100, &changed(shipped()), |text| {
        let Ok(text) = String::from_utf8(text) else { return Ok(()) };
        if let Ok(normal) = ssr_schema::normal_form(&text) {
            prop_assert_eq!(&ssr_schema::normal_form(&normal)?, &normal);
        }
        Ok(())
    });
}
