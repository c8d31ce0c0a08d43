//! Changes records in the ways in which hands and programs get them wrong.

use std::collections::HashSet;

use serde_json::{Value, json};
use ssr_data::Collection;

use super::records::resolve;
use crate::schema::schema;

/// A place in a dataset, as a JSON pointer.
pub(crate) struct Spot(pub(crate) String);

/// Values that are put in the place of any other, as JSON text: a value of `serde_json` cannot tell 1e0 from 1.0.
const VALUES: [&str; 62] = [
    // Nothing, truth, and empty things
    "null",
    "true",
    "false",
    "[]",
    "{}",
    "\"\"",
    "[null]",
    "[[]]",
    "[{}]",
    "{\"value\":null}",
    "{\"a\":{\"b\":[1]}}",
    // Whole numbers, written in several ways, and the ends of ranges
    "0",
    "1",
    "-1",
    "1.0",
    "1e0",
    "10e-1",
    "-0.0",
    "0.5",
    "1000000",
    "1000000.0",
    "1e6",
    "1000001",
    "4294967297",
    // Numbers too large
    "9007199254740991",
    "9007199254740992",
    "-9007199254740992",
    "18446744073709551616",
    "1e300",
    "1e999",
    // Dates, well and badly formed
    "\"2006\"",
    "\"2006-13\"",
    "\"2006-7\"",
    "\"206\"",
    "\"2006/..\"",
    "\"../2006\"",
    "\"2006-07-07/2006-07-09\"",
    "\"19XX\"",
    "\"٢٠٠٦\"",
    // Ids and references, well and badly formed
    "\"osce\"",
    "\"OSCE\"",
    "\"oecd_dac\"",
    "\"-osce\"",
    "\"organisations/osce\"",
    "\"documents/osce\"",
    "\"redirects/osce\"",
    "\"schema/osce\"",
    "\"places/\"",
    "\"/places\"",
    "\"places/a/b\"",
    // Other forms
    "\"09:00\"",
    "\"24:00\"",
    "\"09:00/9:45\"",
    "\"0.2.0\"",
    "\"1.0\"",
    "\"SVK\"",
    "\"011\"",
    "\"a_b\"",
    // Runs of lines
    "[7,9]",
    "[9,7.0]",
    "[0,1]",
    "[1,2,3]",
];

/// All places of a dataset, its records included.
pub(crate) fn pointers(dataset: &Value) -> Vec<String> {
    fn gather(value: &Value, pointer: String, found: &mut Vec<String>) {
        let fields = value.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), value));
        let items = value.as_array().into_iter().flatten().enumerate().map(|(index, value)| (index.to_string(), value));
        fields.chain(items).for_each(|(step, value)| gather(value, format!("{pointer}/{step}"), found));
        found.push(pointer);
    }
    let mut found = Vec::new();
    gather(dataset, String::new(), &mut found);
    found
}

/// One place for each field of each type, with a dataset of one record that holds it.
pub(crate) fn spots(dataset: &Value) -> Vec<(Value, Spot)> {
    let mut seen = HashSet::new();
    let mut spots = Vec::new();
    for collection in Collection::ALL.iter().map(|collection| collection.name()) {
        let small = json!({ collection: [dataset[collection][0]] });
        let mut found = Vec::new();
        new_places(schema(), &small, ("Dataset", ""), String::new(), &mut seen, &mut found);
        spots.extend(found.into_iter().map(|pointer| (small.clone(), Spot(pointer))));
    }
    spots
}

/// The places of a value that no place before had the like of: the same field of the same type.
fn new_places(
    schema: &Value,
    value: &Value,
    (name, field): (&str, &str),
    pointer: String,
    seen: &mut HashSet<String>,
    found: &mut Vec<String>,
) {
    let kind = if value.is_array() { "list" } else { "value" };
    if seen.insert(format!("{name}.{field} {kind}")) {
        found.push(pointer.clone());
    }
    let (name, schema) = resolve(schema, name);
    for (field, value) in value.as_object().into_iter().flatten() {
        let place = format!("{pointer}/{field}");
        new_places(&schema["properties"][field], value, (name, field), place, seen, found);
    }
    for (index, value) in value.as_array().into_iter().flatten().enumerate() {
        new_places(&schema["items"], value, (name, field), format!("{pointer}/{index}"), seen, found);
    }
}

/// What can be put in the place of a value, as JSON texts.
pub(crate) fn changes(value: &Value) -> Vec<String> {
    VALUES.iter().map(|text| (*text).to_owned()).chain(relatives(value)).collect()
}

/// The text of a dataset in which another text can be put in one place.
pub(crate) struct Marked(String);

impl Marked {
    pub(crate) fn new(dataset: &Value, spot: &Spot) -> Self {
        let mut marked = dataset.clone();
        *marked.pointer_mut(&spot.0).expect("a place of the dataset") = json!("HERE");
        Self(marked.to_string())
    }

    pub(crate) fn with(&self, text: &str) -> String {
        self.0.replace("\"HERE\"", text)
    }
}

/// Values that are nearly this one, as JSON texts.
fn relatives(value: &Value) -> Vec<String> {
    let mut near = vec![json!([value]), json!({ "value": value }), json!(value.to_string())];
    match value {
        Value::String(text) => near.extend(near_text(text)),
        Value::Array(items) => near.extend(near_list(items)),
        Value::Object(fields) => near.extend(near_object(fields)),
        _ => {}
    }
    near.iter().map(Value::to_string).collect()
}

/// Slips in a text: blanks, capitals, a letter too few or too many; the text as a key.
fn near_text(text: &str) -> Vec<Value> {
    let short: String = text.chars().skip(1).collect();
    let texts = [format!("{text} "), format!("{text}\n"), format!(" {text}"), format!("{text}{text}"), short];
    let mut near: Vec<Value> = texts.into_iter().map(Value::String).collect();
    near.extend([
        json!(text.to_uppercase()),
        json!(text.replace('-', "_")),
        json!({ text: null }),
        json!({ text: {} }),
    ]);
    near
}

/// Slips in a list: an item repeated, left out, of another type; its items as fields.
fn near_list(items: &[Value]) -> Vec<Value> {
    let with = |item: Value| Value::Array(items.iter().cloned().chain([item]).collect());
    let fields = items.iter().enumerate().map(|(index, item)| (index.to_string(), item.clone())).collect();
    vec![with(items[0].clone()), with(Value::Null), with(json!([])), json!(items[1..]), items[0].clone(), fields]
}

/// Slips in an object: a field too many, a field too few, a field misspelt; its values as a list.
fn near_object(fields: &serde_json::Map<String, Value>) -> Vec<Value> {
    let mut near = vec![fields.values().cloned().collect()];
    let mut add = |name: &str, value: &Value, without: &str| {
        let mut changed = fields.clone();
        changed.remove(without);
        changed.insert(name.to_owned(), value.clone());
        near.push(Value::Object(changed));
    };
    add("unknown", &json!(1), "");
    add("$schema", &json!("schema.json"), "");
    for (name, value) in fields {
        add(&format!("{name}x"), value, name);
        add(&name.to_uppercase(), value, name);
        add(name, &Value::Null, "");
    }
    near.extend(
        fields.keys().map(|name| Value::Object(fields.clone().into_iter().filter(|(key, _)| key != name).collect())),
    );
    near
}
