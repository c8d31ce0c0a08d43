//! What the JSON Schemas of the types share.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use crate::reflect::Field;

/// The part of a doc comment that describes: without its examples, paragraphs joined as Markdown has them.
pub(crate) fn description(doc: &str) -> String {
    let lines = doc.lines().map(str::trim).take_while(|line| !line.starts_with("# ") && !line.starts_with("```"));
    let mut paragraphs: Vec<String> = alloc::vec![String::new()];
    for line in lines {
        match paragraphs.last_mut() {
            Some(last) if !line.is_empty() => {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(line);
            }
            _ => paragraphs.push(String::new()),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    // Links between items of the library mean nothing to a reader of the schema.
    paragraphs.join("\n\n").replace("[`", "`").replace("`]", "`")
}

/// A text that is not empty, or that has a fixed form, with examples of it.
pub(crate) fn text(doc: &str, expects: &str, form: Option<(&str, &[&str])>) -> Schema {
    let description = description(doc);
    match form {
        Some((pattern, examples)) => json_schema!({
            "description": description, "type": "string", "pattern": pattern, "x-expects": expects,
            "examples": examples,
        }),
        None => json_schema!({
            "description": description, "type": "string", "minLength": 1, "x-expects": expects,
        }),
    }
}

/// A vocabulary: one described constant for each value.
pub(crate) fn vocabulary(doc: &str, values: &[(&str, &str)]) -> Schema {
    let values: Vec<Value> =
        values.iter().map(|(value, meaning)| json_schema!({ "const": value, "description": meaning }).into()).collect();
    json_schema!({ "description": description(doc), "type": "string", "oneOf": values })
}

/// A property on its way into an object: its field, its doc comment and the schema of its type.
pub(crate) type Property = (Field, &'static str, fn(&mut SchemaGenerator) -> Schema);

/// An object with these properties and no others.
pub(crate) fn object(generator: &mut SchemaGenerator, doc: &str, properties: &[Property]) -> Schema {
    let mut members = Map::new();
    for (field, doc, schema) in properties {
        let mut schema = schema(generator);
        schema.insert("description".into(), description(doc).into());
        if !field.factual {
            schema.insert("x-evidence".into(), false.into());
        }
        members.insert(field.name.to_string(), schema.into());
    }
    let required: Vec<_> = properties.iter().filter(|p| p.0.required).map(|p| p.0.name).collect();
    let mut schema = json_schema!({ "description": description(doc), "type": "object", "properties": members });
    if !required.is_empty() {
        schema.insert("required".into(), required.into());
    }
    schema.insert("additionalProperties".into(), false.into());
    schema
}

/// The identifier of the record itself, which is no reference.
pub(crate) fn own_id(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "string", "pattern": alloc::format!("^{}$", crate::id::PATTERN), "x-expects": crate::id::EXPECTS,
        "examples": ["oecd-dac"],
    })
}
