//! Makes valid records from the JSON Schema: any of the optional fields, any values that the schema allows.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::string::string_regex;
use serde_json::{Map, Value, json};
use ssr_data::Collection;

use crate::schema::schema;

/// A dataset with a record or two of a collection.
pub(crate) fn dataset(collection: Collection) -> BoxedStrategy<Value> {
    let record = value(&schema()["$defs"][collection.type_name()]);
    vec(record, 1..=2).prop_map(move |records| json!({ collection.name(): records })).boxed()
}

/// What a schema refers to, and its name; or the schema itself, with the name of what it stands in.
pub(crate) fn resolve<'a>(schema: &'a Value, name: &'a str) -> (&'a str, &'a Value) {
    match schema["$ref"].as_str().and_then(|target| target.strip_prefix("#/$defs/")) {
        Some(target) => (target, &crate::schema::schema()["$defs"][target]),
        None => (name, schema),
    }
}

/// Any value that a schema allows.
fn value(schema: &Value) -> BoxedStrategy<Value> {
    let schema = resolve(schema, "").1;
    if let Some(words) = schema["oneOf"].as_array() {
        return prop::sample::select(words.clone()).prop_map(|word| word["const"].clone()).boxed();
    }
    match schema["type"].as_str() {
        Some("object") => object(schema),
        Some("array") => list(schema),
        Some("string") => text(schema),
        Some("integer") => whole_number(schema),
        Some("number") => number(schema),
        other => panic!("no value is made for the type {other:?}"),
    }
}

fn object(schema: &Value) -> BoxedStrategy<Value> {
    let required =
        |name: &str| schema["required"].as_array().is_some_and(|names| names.iter().any(|other| other == name));
    let field = |(name, schema): (&String, &Value)| {
        let (name, value) = (name.clone(), value(schema));
        let value = if required(&name) { value.prop_map(Some).boxed() } else { option::weighted(0.3, value).boxed() };
        value.prop_map(move |value| value.map(|value| (name.clone(), value)))
    };
    let fields: Vec<_> = schema["properties"].as_object().into_iter().flatten().map(field).collect();
    fields.prop_map(|fields| Value::Object(fields.into_iter().flatten().collect::<Map<_, _>>())).boxed()
}

fn list(schema: &Value) -> BoxedStrategy<Value> {
    let size = |keyword: &str| schema[keyword].as_u64().map(|size| size as usize);
    let least = size("minItems").unwrap_or(0);
    vec(value(&schema["items"]), least..=size("maxItems").unwrap_or(least + 1)).prop_map(Value::Array).boxed()
}

fn text(schema: &Value) -> BoxedStrategy<Value> {
    let pattern = schema["pattern"].as_str().unwrap_or("^(\\PC|\\n|\\t){1,8}$");
    let pattern = pattern.trim_start_matches('^').trim_end_matches('$');
    string_regex(pattern).expect("a pattern that texts can be made of").prop_map(Value::String).boxed()
}

fn whole_number(schema: &Value) -> BoxedStrategy<Value> {
    let bound = |keyword: &str| schema[keyword].as_i64().expect("whole numbers have a range");
    let (least, most) = (bound("minimum"), bound("maximum"));
    prop_oneof![Just(least), Just(most), least..=most].prop_map(Value::from).boxed()
}

fn number(schema: &Value) -> BoxedStrategy<Value> {
    let bound = |keyword: &str| schema[keyword].as_i64().expect("numbers have a range");
    let fraction = (-1_000_000..1_000_000_i64).prop_map(|number| Value::from(number as f64 + 0.5));
    prop_oneof![whole_number(schema), fraction, Just(Value::from(bound("maximum")))].boxed()
}
