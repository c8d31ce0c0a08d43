//! The normal form of dataset files: key order as in the type, records by id, two blanks of indentation, a final
//! line feed. Lists of plain values stand on one line where they fit.

use serde_json::Value;
use ssr_data::{Collection, Dataset};

/// The widest line that a list of plain values may make.
const WIDTH: usize = 120;

/// Puts the text of a dataset file into normal form. `$schema` is kept.
///
/// # Errors
///
/// The error of the reader, if the text is no dataset file.
///
/// # Example
///
/// ```
/// let text = r#"{"terms":[{"names":["DDR"],"id":"ddr"}]}"#;
/// let normal = ssr_schema::normal_form(text).unwrap();
/// assert_eq!(normal, "{\n  \"terms\": [\n    {\n      \"id\": \"ddr\",\n      \"names\": [\"DDR\"]\n    }\n  ]\n}\n");
/// assert_eq!(ssr_schema::normal_form(&normal).unwrap(), normal);
/// ```
pub fn normal_form(text: &str) -> Result<String, serde_json::Error> {
    let mut dataset = Dataset::EMPTY;
    // Merging sorts each collection.
    dataset.merge(&serde_json::from_str::<Dataset>(text)?);
    let records = serde_json::to_value(&dataset)?;
    let original: Value = serde_json::from_str(text)?;
    let mut file = serde_json::Map::new();
    if let Some(schema) = original.get("$schema") {
        file.insert("$schema".into(), schema.clone());
    }
    // A collection that stands there without records stays, so that no file loses its shape.
    for collection in Collection::ALL.iter().map(|collection| collection.name()) {
        if original.get(collection).is_some() {
            file.insert(collection.into(), records.get(collection).cloned().unwrap_or(Value::Array(Vec::new())));
        }
    }
    Ok(pretty(&Value::Object(file)))
}

/// Prints a JSON value with two blanks of indentation, lists of plain values on one line where they fit, and a
/// final line feed.
///
/// # Example
///
/// ```
/// let value = serde_json::json!({ "lines": [7, 9] });
/// assert_eq!(ssr_schema::pretty(&value), "{\n  \"lines\": [7, 9]\n}\n");
/// ```
#[must_use]
pub fn pretty(value: &Value) -> String {
    let mut text = String::new();
    print(&mut text, value, 0, 0);
    text.push('\n');
    text
}

fn print(text: &mut String, value: &Value, depth: usize, column: usize) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            let fields = fields.iter().map(|(name, value)| (format!("{}: ", Value::from(name.as_str())), value));
            print_block(text, ['{', '}'], fields, depth);
        }
        Value::Array(items) if !items.is_empty() => match one_line(items, column) {
            Some(line) => text.push_str(&line),
            None => print_block(text, ['[', ']'], items.iter().map(|item| (String::new(), item)), depth),
        },
        plain => text.push_str(&plain.to_string()),
    }
}

fn print_block<'a>(
    text: &mut String,
    [open, close]: [char; 2],
    members: impl Iterator<Item = (String, &'a Value)>,
    depth: usize,
) {
    text.push(open);
    for (index, (label, value)) in members.enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        let indent = 2 * (depth + 1);
        text.push_str(&" ".repeat(indent));
        text.push_str(&label);
        print(text, value, depth + 1, indent + label.len());
    }
    text.push('\n');
    text.push_str(&" ".repeat(2 * depth));
    text.push(close);
}

/// The list on one line, if all its items are plain and the line is not too wide.
fn one_line(items: &[Value], column: usize) -> Option<String> {
    if items.iter().any(|item| item.is_object() || item.is_array()) {
        return None;
    }
    let items: Vec<String> = items.iter().map(Value::to_string).collect();
    let line = format!("[{}]", items.join(", "));
    // One item never gets shorter by a line break.
    (items.len() == 1 || column + line.len() < WIDTH).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_sorted_and_keys_follow_the_type() {
        let text = r#"{"terms": [], "places": [{"kind": "state", "names": ["Togo"], "id": "togo"},
            {"id": "peru", "names": ["Peru"], "kind": "state"}], "$schema": "schema.json"}"#;
        let normal = normal_form(text).expect("valid");
        let lines: Vec<&str> = normal.lines().map(str::trim).collect();
        assert_eq!(lines[1], "\"$schema\": \"schema.json\",");
        assert_eq!(lines[4], "\"id\": \"peru\",");
        assert_eq!(lines[5], "\"names\": [\"Peru\"],");
        assert_eq!(lines[14], "\"terms\": []");
    }

    #[test]
    fn a_list_that_is_too_wide_gets_a_line_for_each_item() {
        let long = Value::from(vec!["x".repeat(60), "y".repeat(60)]);
        assert_eq!(pretty(&long).lines().count(), 4);
    }
}
