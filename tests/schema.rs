//! The JSON Schema: that it is one, what it promises to other tools, and its outline.

use std::fmt::Write;
use std::sync::OnceLock;

use serde_json::Value;
use ssr_data::Collection;

use crate::common::{Folder, read, root};

/// The schema that is made from the types, as a plain value.
pub(crate) fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| ssr_schema::schema().into())
}

/// Every schema within the schema, with its JSON pointer.
fn all_schemas() -> Vec<(String, &'static Value)> {
    fn gather(pointer: &str, schema: &'static Value, found: &mut Vec<(String, &'static Value)>) {
        found.push((pointer.to_owned(), schema));
        for keyword in ["properties", "$defs"] {
            for (name, inner) in schema[keyword].as_object().into_iter().flatten() {
                gather(&format!("{pointer}/{keyword}/{name}"), inner, found);
            }
        }
        for (index, inner) in schema["oneOf"].as_array().into_iter().flatten().enumerate() {
            gather(&format!("{pointer}/oneOf/{index}"), inner, found);
        }
        if let Some(items) = schema.get("items") {
            gather(&format!("{pointer}/items"), items, found);
        }
    }
    let mut found = Vec::new();
    gather("", schema(), &mut found);
    found
}

/// Where a condition does not hold, of all schemas that are asked for.
fn failing(wanted: fn(&str, &Value) -> bool, holds: fn(&Value) -> bool) -> Vec<String> {
    let asked: Vec<_> = all_schemas().into_iter().filter(|(pointer, schema)| wanted(pointer, schema)).collect();
    assert!(!asked.is_empty(), "no schema was looked at");
    asked.into_iter().filter(|(_, schema)| !holds(schema)).map(|(pointer, _)| pointer).collect()
}

#[test]
fn it_is_a_schema_of_the_draft_that_it_names() {
    let published: Value = serde_json::from_str(&read(&root().join("dataset/schema.json"))).expect("JSON");
    assert_eq!(published["$schema"], "https://json-schema.org/draft/2020-12/schema");
    jsonschema::draft202012::meta::validate(&published).unwrap_or_else(|error| panic!("{error}"));
    let broken = serde_json::json!({ "properties": 7 });
    assert!(!jsonschema::draft202012::meta::is_valid(&broken), "a broken schema is told apart");
}

#[test]
fn the_published_schema_is_what_the_program_prints() {
    let printed = Folder::new().run(&["schema"]);
    assert_eq!(printed, read(&root().join("dataset/schema.json")) + "--- exit status 0 ---\n");
}

#[test]
fn everything_is_described() {
    let named = |pointer: &str, schema: &Value| {
        let parent = pointer.rsplit('/').nth(1).unwrap_or_default();
        matches!(parent, "properties" | "$defs" | "oneOf") || schema.get("$id").is_some()
    };
    let described = |schema: &Value| schema["description"].as_str().is_some_and(|text| text.ends_with(['.', '`']));
    assert_eq!(failing(named, described), Vec::<String>::new());
}

/// What an editor shows of an item of a list stands at the item, or at what it refers to.
#[test]
fn every_text_in_a_list_is_described() {
    let is_item = |pointer: &str, schema: &Value| pointer.ends_with("/items") && schema["type"] == "string";
    assert_eq!(failing(is_item, |schema| schema["description"].is_string()), Vec::<String>::new());
}

/// Whoever edits need not know how the programs are written.
#[test]
fn descriptions_are_not_for_programmers() {
    const WORDS: [&str; 7] = ["Rust", "kebab", "struct", "enum", "array", "string", "serde"];
    let described = |_: &str, schema: &Value| schema["description"].is_string();
    let plain = |schema: &Value| {
        let text = schema["description"].as_str().unwrap_or_default();
        !text.split(|c: char| !c.is_alphanumeric()).any(|word| WORDS.contains(&word))
    };
    assert_eq!(failing(described, plain), Vec::<String>::new());
}

#[test]
fn what_has_a_form_has_examples_of_it() {
    let has_form = |_: &str, schema: &Value| schema.get("pattern").is_some() || schema.get("maxItems").is_some();
    let has_examples = |schema: &Value| schema["examples"].as_array().is_some_and(|examples| !examples.is_empty());
    assert_eq!(failing(has_form, has_examples), Vec::<String>::new());
}

#[test]
fn examples_are_valid() {
    let has_examples = |_: &str, schema: &Value| schema.get("examples").is_some();
    let are_valid = |schema: &Value| {
        let validator = jsonschema::validator_for(schema).expect("a schema of its own");
        schema["examples"].as_array().expect("a list").iter().all(|example| validator.is_valid(example))
    };
    assert_eq!(failing(has_examples, are_valid), Vec::<String>::new());
}

/// Editors propose them.
#[test]
fn examples_of_references_lead_to_records() {
    let refers = |_: &str, schema: &Value| schema.get("x-references").is_some();
    let leads = |schema: &Value| {
        let home = schema["x-references"].as_str();
        let examples = schema["examples"].as_array().expect("a list").iter().filter_map(Value::as_str);
        let mut pairs = examples.filter_map(|example| home.map(|home| (home, example)).or(example.split_once('/')));
        pairs.all(|(home, id)| {
            let collection = Collection::from_name(home).expect("a collection");
            ssr_data::DATASET.find(collection, id).is_some()
        })
    };
    assert_eq!(failing(refers, leads), Vec::<String>::new());
}

/// Whether a value is the name of a collection.
fn names_collection(name: &Value) -> bool {
    name.as_str().is_some_and(|name| Collection::from_name(name).is_some())
}

#[test]
fn every_reference_says_what_it_refers_to() {
    let names_record = |pointer: &str, schema: &Value| {
        let pattern = schema["pattern"].as_str().unwrap_or_default();
        pattern.ends_with("[a-z0-9]+(-[a-z0-9]+)*$") && !pointer.ends_with("/properties/id")
    };
    let refers = |schema: &Value| match &schema["x-references"] {
        Value::Array(names) => !names.is_empty() && names.iter().all(names_collection),
        name => names_collection(name),
    };
    assert_eq!(failing(names_record, refers), Vec::<String>::new());
}

#[test]
fn an_id_refers_to_nothing() {
    let is_id = |pointer: &str, _: &Value| pointer.ends_with("/properties/id");
    assert_eq!(failing(is_id, |schema| schema.get("x-references").is_none()), Vec::<String>::new());
}

#[test]
fn every_number_has_a_range() {
    let is_number = |_: &str, schema: &Value| schema["type"] == "integer" || schema["type"] == "number";
    let has_range = |schema: &Value| schema["minimum"].is_number() && schema["maximum"].is_number();
    assert_eq!(failing(is_number, has_range), Vec::<String>::new());
}

#[test]
fn every_object_is_closed() {
    let is_object = |_: &str, schema: &Value| schema["type"] == "object";
    assert_eq!(failing(is_object, |schema| schema["additionalProperties"] == false), Vec::<String>::new());
}

#[test]
fn there_is_no_null_and_no_format() {
    let text = ssr_schema::schema_text();
    assert!(text.contains("\"pattern\""), "the text is the schema");
    assert!(!text.contains("null"), "a field that is absent is left out, never null");
    assert!(!text.contains("\"format\""), "not every validator knows formats");
}

/// One line for what a schema allows.
fn allows(schema: &Value) -> String {
    let mut text = match schema["$ref"].as_str() {
        Some(target) => target.trim_start_matches("#/$defs/").to_owned(),
        None => schema["type"].as_str().unwrap_or_default().to_owned(),
    };
    if let Some(items) = schema.get("items") {
        text = format!("[{}]", allows(items));
    }
    for keyword in ["pattern", "minLength", "minItems", "maxItems", "minimum", "maximum", "x-references"] {
        if let Some(value) = schema.get(keyword).filter(|value| keyword != "minItems" || **value != 1) {
            let _ = write!(text, ", {keyword} {}", value.to_string().replace('"', ""));
        }
    }
    text
}

/// One line for a property: `*` marks a required one, `~` one that needs no evidence.
fn property(object: &Value, name: &str, schema: &Value) -> String {
    let required = object["required"].as_array().is_some_and(|names| names.iter().any(|required| required == name));
    let marks = [(required, "*"), (schema["x-evidence"] == false, "~")];
    let marks: String = marks.iter().filter(|(set, _)| *set).map(|(_, mark)| *mark).collect();
    format!("  {name}{marks}: {}\n", allows(schema))
}

/// A definition with its properties or values.
fn outline(name: &str, definition: &Value) -> String {
    let properties = definition["properties"].as_object().into_iter().flatten();
    let properties: String = properties.map(|(name, schema)| property(definition, name, schema)).collect();
    let values = definition["oneOf"].as_array().into_iter().flatten();
    let values: Vec<&str> = values.filter_map(|value| value["const"].as_str()).collect();
    match values.is_empty() {
        true => format!("{name}: {}\n{properties}", allows(definition)),
        false => format!("{name}: {}\n", values.join(" | ")),
    }
}

#[test]
fn its_outline() {
    let definitions = schema()["$defs"].as_object().into_iter().flatten();
    let all = std::iter::once(("Dataset", schema())).chain(definitions.map(|(name, schema)| (name.as_str(), schema)));
    let parts: Vec<String> = all.map(|(name, schema)| outline(name, schema)).collect();
    let legend = "A field with * is required; a field with ~ needs no evidence.\n\n";
    insta::assert_snapshot!("outline", legend.to_owned() + &parts.join("\n"));
}
