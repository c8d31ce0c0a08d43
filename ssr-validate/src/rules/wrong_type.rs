//! `wrong-type`: a text where a list is wanted, a number where a text is wanted.

use serde_json::Value;
use ssr_schema::Part;

use crate::rule::{Check, rule};
use crate::schema_check::Breach;
use crate::{Finding, Location, Place};

rule! {
    /// A value has the wrong type: a text where a list is wanted, a number where a text is wanted.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": "DDR" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }] }
    /// ```
    RULE = "wrong-type", Error, without_texts, Check::READING
}

/// A value of the wrong type.
pub(crate) fn finding(breach: &Breach<'_>) -> Finding {
    let (value, field) = (breach.value(), breach.field_name());
    let finding = Finding::new(
        &RULE,
        breach.location(),
        format!("`{field}` holds {}, expected {}", name(value), breach.expects()),
    );
    match (value, breach.schema().get("type").and_then(Value::as_str)) {
        // Such as `lines`, where one number or a text such as "7-9" cannot just be put in brackets.
        (Value::Number(line), Some("array")) if breach.is_pair() => finding.help(format!("write [{line}, {line}]")),
        (_, Some("array")) if breach.is_pair() => finding.help(format!("write {}", breach.expects())),
        (_, Some("array")) => finding.help(in_brackets(value)),
        (Value::Object(fields), Some("string")) if fields.get("id").is_some_and(Value::is_string) => {
            finding.help(format!("write its id alone: {}", fields["id"]))
        }
        (Value::Array(_), Some(wanted)) if wanted != "array" => {
            finding.help("give the value itself, without the brackets of a list")
        }
        (Value::Number(number), Some("string")) => {
            finding.help(format!("if the number is meant, put it in quotation marks: \"{number}\""))
        }
        (Value::String(_), Some("integer" | "number")) => finding.help("write the number without quotation marks"),
        (_, Some("object")) => finding.help("write it in braces: { \"field\": value, … }"),
        _ => finding,
    }
}

/// How a value is made a list. A text with commas may be several values or one.
fn in_brackets(value: &Value) -> String {
    match value {
        Value::String(text) if text.contains(',') => {
            "put the value in square brackets: [ … ]; several values each in quotation marks of their own".to_owned()
        }
        Value::String(_) | Value::Number(_) | Value::Bool(_) if value.to_string().chars().count() <= 40 => {
            format!("put the value in square brackets: [{value}]")
        }
        _ => "put the value in square brackets: [ … ]".to_owned(),
    }
}

/// A file whose content is no object.
pub(crate) fn file_is_no_object(file: usize, text: &str) -> Finding {
    let start = text.len() - text.trim_start().len();
    let location = Location { file, place: Place::Bytes(start..text.ceil_char_boundary((start + 1).min(text.len()))) };
    Finding::new(&RULE, location, "the file holds no object")
        .help("begin with a collection in braces, such as { \"organisations\": [ … ] }")
}

/// A collection that is no list.
pub(crate) fn collection_is_no_list(location: Location, name: &str) -> Finding {
    Finding::new(&RULE, location, format!("the collection `{name}` is no list"))
        .help(format!("put the records in square brackets: \"{name}\": [ … ]"))
}

/// A `$schema` that is no text.
pub(crate) fn schema_is_no_text(location: Location) -> Finding {
    debug_assert!(matches!(location.place, Place::Pointer(_, Part::Value)));
    Finding::new(&RULE, location, "`$schema` is no text").help("write \"$schema\": \"schema.json\", or leave it out")
}

fn name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn the_help_says_how_to_write_it() {
        let json =
            "{ \"terms\": [\n  { \"id\": 7, \"names\": \"DDR\", \"meaning\": null },\n  \"ddr\"\n],\n\"people\": {} }";
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }

    #[test]
    fn a_file_holds_an_object() {
        insta::assert_snapshot!(drawn(&RULE, " [1]", None));
    }
}
