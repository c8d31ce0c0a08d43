//! A record to fill in, made from the schema.

use serde_json::{Map, Value};
use ssr_data::Collection;

/// Which fields a record to fill in has.
///
/// # Example
///
/// ```
/// use ssr_data::Collection;
/// use ssr_schema::{Fields, skeleton};
/// assert!(skeleton(Collection::Terms, Fields::Required).get("meaning").is_none());
/// assert_eq!(skeleton(Collection::Terms, Fields::All)["meaning"], "");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fields {
    /// Those that every record must have, and evidence.
    Required,
    /// All of them.
    All,
}

/// A record to fill in: every text is empty, every number `null`, every list has one item.
///
/// Nothing in it is valid, so that a validator names each place that is not filled in yet. Evidence is there wherever
/// an object states facts. It has an `anchor`, and not `absent`, which stands in its place where something is missing
/// from a source.
///
/// # Example
///
/// ```
/// use ssr_data::Collection;
/// use ssr_schema::{Fields, skeleton};
/// let term = skeleton(Collection::Terms, Fields::Required);
/// let evidence = serde_json::json!([{ "source": "", "lines": [], "anchor": "" }]);
/// assert_eq!(term, serde_json::json!({ "id": "", "names": [""], "evidence": evidence }));
/// ```
#[must_use]
pub fn skeleton(collection: Collection, fields: Fields) -> Value {
    let schema = Value::from(crate::schema());
    Maker { schema: &schema, fields }.value(&schema["properties"][collection.name()]["items"])
}

struct Maker<'a> {
    schema: &'a Value,
    fields: Fields,
}

impl Maker<'_> {
    fn value(&self, schema: &Value) -> Value {
        let schema = self.resolve(schema);
        match schema["type"].as_str() {
            Some("object") => self.object(schema),
            // A list of a fixed length is one value, such as a first and a last line. Empty, it is told as one.
            Some("array") if schema.get("maxItems").is_some() => Value::Array(Vec::new()),
            Some("array") => Value::Array(vec![self.value(&schema["items"])]),
            Some("string") => Value::from(""),
            _ => Value::Null,
        }
    }

    /// The definition that a schema refers to, or the schema itself.
    fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        let target = schema["$ref"].as_str().and_then(|target| target.strip_prefix('#'));
        target.and_then(|pointer| self.schema.pointer(pointer)).unwrap_or(schema)
    }

    fn object(&self, schema: &Value) -> Value {
        let properties = schema["properties"].as_object().into_iter().flatten();
        let wanted = properties.filter(|(name, _)| self.wants(schema, name));
        Value::Object(wanted.map(|(name, property)| (name.clone(), self.value(property))).collect::<Map<_, _>>())
    }

    fn wants(&self, object: &Value, name: &str) -> bool {
        let required = object["required"].as_array().is_some_and(|names| names.iter().any(|field| field == name));
        match name {
            "evidence" => states_facts(object),
            "anchor" => true,
            "absent" => false,
            _ => required || self.fields == Fields::All,
        }
    }
}

/// Whether an object has a field that evidence must cover.
fn states_facts(object: &Value) -> bool {
    let mut properties = object["properties"].as_object().into_iter().flatten();
    properties.any(|(_, property)| property["x-evidence"] != false)
}
