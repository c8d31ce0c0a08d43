//! The page of the fields, `dataset/FIELDS.md`, made from the JSON Schema.

use std::fmt::Write;

use serde_json::Value;

const INTRODUCTION: &str = "\
# Fields

<!-- Made by `cargo run -p ssr-schema` from schema.json. Do not edit it. -->

Every collection with its fields, then the objects inside records, the vocabularies, and the forms of texts and lists.
It says what [schema.json](schema.json) says. The [guide](README.md) explains ids, dates and evidence.

A field marked *required* stands in every record; any other is left out where the sources do not state it. It is never
`null`, and no text and no list is empty. A field marked *evidence* holds a fact that evidence must cover; the others
are ours.
";

/// The text of `dataset/FIELDS.md`.
pub(crate) fn fields_page() -> String {
    page(crate::schema().as_value())
}

fn page(schema: &Value) -> String {
    let mut page = INTRODUCTION.to_owned();
    let definitions = &schema["$defs"];
    let named = || definitions.as_object().into_iter().flatten();
    let mut records = Vec::new();
    page.push_str("\n## Collections\n");
    for (name, collection) in schema["properties"].as_object().into_iter().flatten() {
        let Some(record) = collection["items"]["$ref"].as_str().map(definition) else { continue };
        records.push(record);
        section(&mut page, name, &description(collection));
        fields(&mut page, &definitions[record], definitions);
    }
    page.push_str("\n## Objects inside records\n");
    let inner = |name: &str, schema: &Value| schema["type"] == "object" && !records.contains(&name);
    for (name, object) in named().filter(|(name, schema)| inner(name, schema)) {
        section(&mut page, name, &description(object));
        fields(&mut page, object, definitions);
    }
    page.push_str("\n## Vocabularies\n");
    for (name, vocabulary) in named().filter(|(_, schema)| schema.get("oneOf").is_some()) {
        section(&mut page, name, &description(vocabulary));
        values(&mut page, vocabulary);
    }
    page.push_str("\n## Forms\n");
    let plain = |schema: &Value| schema["type"] != "object" && schema.get("oneOf").is_none();
    for (name, form) in named().filter(|(_, schema)| plain(schema)) {
        section(&mut page, name, &description(form));
        rules(&mut page, form, definitions);
    }
    page
}

fn section(page: &mut String, name: &str, description: &str) {
    append(page, format_args!("\n### {name}\n\n{description}\n\n"));
}

fn append(page: &mut String, text: std::fmt::Arguments<'_>) {
    page.write_fmt(text).expect("a string takes all");
}

/// The name at the end of a `$ref`.
fn definition(reference: &str) -> &str {
    reference.trim_start_matches("#/$defs/")
}

/// What a schema says of itself, as one line.
fn description(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or_default().replace("\n\n", " ")
}

/// A text within a table, where `|` ends a cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// The table of the fields of an object.
fn fields(page: &mut String, object: &Value, definitions: &Value) {
    page.push_str("| field | type | required | evidence | meaning |\n|---|---|---|---|---|\n");
    let required = |name: &str| object["required"].as_array().is_some_and(|names| names.iter().any(|n| n == name));
    for (name, field) in object["properties"].as_object().into_iter().flatten() {
        let mark = |set: bool| if set { "yes" } else { "" };
        let evidence = mark(field["x-evidence"] != false);
        let (kind, meaning) = (cell(&kind(field, definitions)), cell(&description(field)));
        append(page, format_args!("| `{name}` | {kind} | {} | {evidence} | {meaning} |\n", mark(required(name))));
    }
}

/// The table of the values of a vocabulary.
fn values(page: &mut String, vocabulary: &Value) {
    page.push_str("| value | meaning |\n|---|---|\n");
    for value in vocabulary["oneOf"].as_array().into_iter().flatten() {
        let (name, meaning) = (value["const"].as_str().unwrap_or_default(), cell(&description(value)));
        append(page, format_args!("| `{name}` | {meaning} |\n"));
    }
}

/// What holds of a text or list that has a name.
fn rules(page: &mut String, schema: &Value, definitions: &Value) {
    append(page, format_args!("- type: {}\n", kind(schema, definitions)));
    if let Some(expects) = schema["x-expects"].as_str() {
        append(page, format_args!("- form: {expects}\n"));
    }
    if let Some(pattern) = schema["pattern"].as_str() {
        append(page, format_args!("- pattern: `{pattern}`\n"));
    }
}

/// The type of a value in words.
fn kind(schema: &Value, definitions: &Value) -> String {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = definition(reference);
        return format!("{} ([{name}](#{}))", outline(&definitions[name]), name.to_lowercase());
    }
    let link = |collection: &Value| collection.as_str().map(|name| format!("[{name}](#{name})")).unwrap_or_default();
    match &schema["x-references"] {
        Value::Array(collections) => {
            let links: Vec<String> = collections.iter().map(link).collect();
            return format!("`collection/id` of {}", links.join(", "));
        }
        Value::Null => {}
        collection => return format!("id of {}", link(collection)),
    }
    match schema["type"].as_str() {
        Some("array") => format!("{} {}", length(schema), kind(&schema["items"], definitions)),
        Some("integer") => format!("whole number, {}", range(schema)),
        Some("number") => format!("number, {}", range(schema)),
        Some("string") if schema["pattern"].as_str() == Some(ID) => "id".to_owned(),
        Some("string") => text(schema["x-expects"].as_str().unwrap_or_default()),
        Some(other) => other.to_owned(),
        None => String::new(),
    }
}

/// A text, by whose words it holds or what form it has.
fn text(expects: &str) -> String {
    match expects.strip_prefix("a text that is not empty") {
        Some(whose) => format!("text{whose}"),
        None if expects.is_empty() => "text".to_owned(),
        None => format!("text: {expects}"),
    }
}

/// A type that has a section of its own, in a few words.
fn outline(definition: &Value) -> String {
    if definition["x-references"].is_array() {
        return "`collection/id`".to_owned();
    }
    let Some(values) = definition["oneOf"].as_array() else {
        return match definition["type"].as_str() {
            Some("string") => "text".to_owned(),
            Some("array") => "list".to_owned(),
            other => other.unwrap_or_default().to_owned(),
        };
    };
    match values.len() {
        0..=4 => {
            let words = values.iter().filter_map(|value| value["const"].as_str());
            format!("one of {}", words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "))
        }
        many => format!("one of {many} values"),
    }
}

/// The pattern of an id.
const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// How a list is called, from how many items it may have.
fn length(schema: &Value) -> String {
    match schema["maxItems"].as_u64() {
        Some(most) if schema["minItems"].as_u64() == Some(most) => format!("list of exactly {most}:"),
        _ => "list of".to_owned(),
    }
}

fn range(schema: &Value) -> String {
    format!("{} to {}", schema["minimum"], schema["maximum"])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names that a text has between two marks.
    fn between<'a>(text: &'a str, start: &str, end: char) -> Vec<&'a str> {
        text.split(start).skip(1).filter_map(|rest| rest.split_once(end)).map(|(name, _)| name).collect()
    }

    #[test]
    fn every_link_leads_to_one_heading() {
        let page = fields_page();
        let mut headings: Vec<String> = between(&page, "\n### ", '\n').iter().map(|name| name.to_lowercase()).collect();
        let count = headings.len();
        headings.sort();
        headings.dedup();
        assert_eq!(headings.len(), count, "no two headings share an anchor");
        let links = between(&page, "](#", ')');
        assert!(!links.is_empty());
        for link in links {
            assert!(headings.iter().any(|heading| heading == link), "#{link} leads nowhere");
        }
    }

    #[test]
    fn everything_in_the_schema_is_told() {
        let schema = crate::schema();
        let page = fields_page();
        let definitions = schema.as_value()["$defs"].as_object().expect("definitions");
        for (name, definition) in definitions {
            for field in definition["properties"].as_object().into_iter().flatten() {
                assert!(page.contains(&format!("\n| `{}` | ", field.0)), "{name}.{}", field.0);
            }
            for value in definition["oneOf"].as_array().into_iter().flatten() {
                assert!(page.contains(&format!("\n| `{}` | ", value["const"].as_str().expect("a word"))), "{name}");
            }
        }
        for row in page.lines().filter(|line| line.starts_with("| `")) {
            let words = row.split(" | ").nth(1);
            assert!(words.is_some_and(|words| !words.trim().is_empty()), "{row}");
        }
    }

    #[test]
    fn types_are_told_in_words() {
        let definitions = serde_json::json!({
            "Status": { "oneOf": [{ "const": "done" }, { "const": "planned" }] }, "Prose": { "type": "string" },
        });
        let told = |text: &str| kind(&serde_json::from_str(text).expect("JSON"), &definitions);
        let status = told(r##"{ "type": "array", "items": { "$ref": "#/$defs/Status" } }"##);
        assert_eq!(status, "list of one of `done`, `planned` ([Status](#status))");
        assert_eq!(told(r##"{ "$ref": "#/$defs/Prose" }"##), "text ([Prose](#prose))");
        let ours = told(r#"{ "type": "string", "x-expects": "a text that is not empty, in our own words" }"#);
        assert_eq!(ours, "text, in our own words");
        assert_eq!(told(r#"{ "type": "string", "x-expects": "a time" }"#), "text: a time");
        assert_eq!(told(r#"{ "type": "string", "x-references": "places" }"#), "id of [places](#places)");
        let several = told(r#"{ "type": "string", "x-references": ["places", "terms"] }"#);
        assert_eq!(several, "`collection/id` of [places](#places), [terms](#terms)");
        assert_eq!(told(r#"{ "type": "integer", "minimum": 1, "maximum": 9 }"#), "whole number, 1 to 9");
        assert_eq!(told(&format!(r#"{{ "type": "string", "pattern": "{ID}" }}"#)), "id");
    }
}
