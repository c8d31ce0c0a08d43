//! The shipped dataset: its shape, that nothing is wrong with it, and that the compiled-in facts are the same.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;
use ssr_data::{Collection, DATASET, Dataset};
use ssr_validate::{Base, Inputs, Validator, render, rules};

use crate::common::{Folder, read, root};

/// The file of a collection.
fn path(collection: Collection) -> PathBuf {
    root().join(format!("dataset/{collection}.json"))
}

/// A dataset as the plain value that JSON holds.
#[track_caller]
fn value(text: &str) -> Value {
    serde_json::from_str(text).expect("the dataset is JSON")
}

/// The typed records of a file.
#[track_caller]
fn typed(collection: Collection) -> Dataset {
    serde_json::from_str(&read(&path(collection))).unwrap_or_else(|error| panic!("{collection}.json: {error}"))
}

#[test]
fn nothing_is_wrong_with_it() {
    let folder = root().join("dataset").to_string_lossy().into_owned();
    let report = Validator::new().base(Base::None).check_inputs(Inputs::read(&[folder]));
    assert!(report.is_clean(), "{}{}", render::concise(&report), render::summary(&report));
    let summary = report.summary();
    assert_eq!(summary.files, Collection::ALL.len());
    assert_eq!(summary.rules + summary.rules_without_texts, rules::ALL.len(), "every rule is run or told of");
}

/// As a hook does with what has changed: the rest of the dataset is the base, and the exceptions hold.
#[test]
fn nothing_is_wrong_with_any_file_of_it_alone() {
    for collection in Collection::ALL {
        let file = format!("dataset/{collection}.json");
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_ssr-validate"));
        let output = command.arg(&file).current_dir(root()).env_clear().output().expect("the program runs");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.starts_with("no errors\n") && output.status.success(), "{file}\n{said}");
    }
}

/// With a record of every collection spoiled, so that references to it lead nowhere.
#[test]
fn the_number_of_threads_changes_nothing_that_is_said() {
    let folder = Folder::new();
    for collection in Collection::ALL {
        folder
            .write(&format!("dataset/{collection}.json"), read(&path(*collection)).replacen("\"id\": ", "\"ID\": ", 9));
    }
    let said = ["1", "2", "3", "16"].map(|threads| {
        let mut command = folder.command(&["dataset", "--base", "none"]);
        command.env("RAYON_NUM_THREADS", threads).output().expect("the program runs").stdout
    });
    assert!(String::from_utf8_lossy(&said[0]).lines().count() > 500, "much is found");
    assert!(said.iter().all(|other| *other == said[0]));
}

#[test]
fn each_file_is_in_normal_form() {
    for collection in Collection::ALL {
        let text = read(&path(*collection));
        let normal = ssr_schema::normal_form(&text).unwrap_or_else(|error| panic!("{collection}.json: {error}"));
        assert!(text == normal, "{collection}.json is not in normal form; run: cargo run -p ssr-schema");
    }
}

#[test]
fn reading_and_writing_changes_no_file() {
    for collection in Collection::ALL {
        let original = value(&read(&path(*collection)));
        let mut written = serde_json::to_value(typed(*collection)).expect("records can be written");
        // `$schema` is no fact, and a collection without records is not written.
        written["$schema"] = original["$schema"].clone();
        let records = written.as_object_mut().expect("an object").entry(collection.name());
        records.or_insert(Value::Array(Vec::new()));
        assert!(written == original, "{collection}.json is another after it was read and written");
    }
}

#[test]
fn the_compiled_in_facts_are_those_of_the_files() {
    let mut merged = Dataset::EMPTY;
    Collection::ALL.iter().for_each(|collection| merged.merge(&typed(*collection)));
    for collection in Collection::ALL {
        assert_eq!(DATASET.count(*collection), merged.count(*collection), "{collection}");
    }
    assert!(DATASET == merged, "the tables are out of date; run: cargo run -p ssr-schema");
}

#[test]
fn the_records_of_a_file_are_sorted_and_no_id_stands_twice() {
    for collection in Collection::ALL {
        let file = value(&read(&path(*collection)));
        let records = file[collection.name()].as_array().expect("a list of records");
        let ids: Vec<&str> = records.iter().filter_map(|record| record["id"].as_str()).collect();
        assert_eq!(ids.len(), records.len(), "{collection}");
        let wrong = ids.windows(2).find(|pair| pair[0] >= pair[1]);
        assert_eq!(wrong, None, "in {collection}.json the second stands before the first, or is the same");
    }
}

/// How often each value of each vocabulary stands in each field: field, place in the vocabulary, value.
#[derive(Default)]
struct Shape(BTreeMap<(String, usize, String), usize>);

impl Shape {
    /// Counts the values of a vocabulary below a value, along its schema.
    fn count(&mut self, schema: &Value, value: &Value, field: &str) {
        let schema = resolve(schema);
        if let (Some(words), Some(text)) = (schema["oneOf"].as_array(), value.as_str()) {
            let place = words.iter().position(|word| word["const"] == text).expect("a value of the vocabulary");
            *self.0.entry((field.to_owned(), place, text.to_owned())).or_default() += 1;
        }
        for item in value.as_array().into_iter().flatten() {
            self.count(&schema["items"], item, field);
        }
        for (name, value) in value.as_object().into_iter().flatten() {
            self.count(&schema["properties"][name], value, &format!("{field}.{name}"));
        }
    }

    /// One line for each value, in the order of the vocabulary.
    fn lines(&self) -> String {
        self.0.iter().map(|((field, _, word), count)| format!("{field}: {word} {count}\n")).collect()
    }
}

/// The definition that a schema refers to, or the schema itself.
pub(crate) fn resolve(schema: &Value) -> &Value {
    let target = schema["$ref"].as_str().and_then(|target| target.strip_prefix('#'));
    target.map_or(schema, |pointer| crate::schema::schema().pointer(pointer).expect("a definition"))
}

#[test]
fn its_shape() {
    let mut text = String::new();
    for collection in Collection::ALL {
        let file = value(&read(&path(*collection)));
        let records = file[collection.name()].as_array().expect("a list of records");
        let mut shape = Shape::default();
        shape.count(
            &crate::schema::schema()["properties"][collection.name()],
            &file[collection.name()],
            collection.name(),
        );
        text += &format!("{collection} {}\n{}", records.len(), shape.lines());
    }
    insta::assert_snapshot!("shape", text);
}
