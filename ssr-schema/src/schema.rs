//! The JSON Schema, made from the types.

use schemars::generate::SchemaSettings;
use schemars::{Schema, json_schema};
use ssr_data::Dataset;

/// The version of the schema: major when files that were valid no longer are, minor when more is allowed.
pub const SCHEMA_VERSION: &str = "1.0";

/// The identifier of the schema.
pub const SCHEMA_ID: &str = "urn:ssr-data:schema:1.0";

/// The JSON Schema (2020-12) of every dataset file.
///
/// Beside the standard keywords it carries two of its own. `x-references` stands on every string that names a
/// record: the name of the collection for a plain id, a list of names for `collection/id`. `"x-evidence": false`
/// stands on every field that needs no evidence.
///
/// # Example
///
/// ```
/// let schema = ssr_schema::schema();
/// let seat = schema.pointer("/$defs/Organisation/properties/seat").unwrap();
/// assert_eq!(seat["x-references"], "places");
/// ```
#[must_use]
pub fn schema() -> Schema {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let dataset = <Dataset as schemars::JsonSchema>::json_schema(&mut generator);
    let mut schema = json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "Security sector reform: who does what",
    });
    for (keyword, value) in dataset.as_object().into_iter().flatten() {
        schema.insert(keyword.clone(), value.clone());
    }
    schema.insert("$defs".into(), generator.take_definitions(true).into());
    schema
}

/// The JSON Schema as the text of `dataset/schema.json`.
///
/// # Example
///
/// ```
/// assert!(ssr_schema::schema_text().ends_with("}\n"));
/// ```
#[must_use]
pub fn schema_text() -> String {
    crate::pretty(schema().as_value())
}
