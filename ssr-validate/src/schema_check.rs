//! A record that cannot be read: what of the schema it breaks, and what can still be known of it.

use std::sync::OnceLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, ValidationError, ValidatorMap};
use serde_json::Value;
use ssr_data::Collection;
use ssr_schema::Part;

use crate::rules::{malformed_value, missing_field, unknown_field, unknown_value, wrong_type};
use crate::{Finding, Location, Place};

/// A record that cannot be read.
pub(crate) struct Broken {
    pub(crate) collection: Collection,
    /// Its place in the list of its collection.
    pub(crate) index: usize,
    /// Its id, if it has one.
    pub(crate) id: Option<String>,
    /// The references that can be made out in it.
    pub(crate) references: Vec<BrokenReference>,
    /// The dates that can be made out in it, with their pointers.
    pub(crate) dates: Vec<(String, String)>,
    value: Value,
}

/// A reference in a record that cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct BrokenReference {
    /// The pointer of the reference, from the record on.
    pub(crate) pointer: String,
    pub(crate) collection: Collection,
    pub(crate) key: String,
    /// Whether it is written `collection/id`.
    pub(crate) qualified: bool,
}

impl Broken {
    pub(crate) fn new(collection: Collection, index: usize, value: Value) -> Self {
        let id = value.get("id").and_then(Value::as_str).map(str::to_owned);
        let mut broken = Self { collection, index, id, references: Vec::new(), dates: Vec::new(), value: Value::Null };
        let schema = &schema()["$defs"][collection.type_name()];
        broken.gather(schema, &value, &mut String::new());
        broken.value = value;
        broken
    }

    /// The pointer of the record in its file.
    pub(crate) fn pointer(&self) -> String {
        format!("/{}/{}", self.collection, self.index)
    }

    /// Gathers references and dates along the schema.
    fn gather(&mut self, schema: &Value, value: &Value, pointer: &mut String) {
        let length = pointer.len();
        let target = schema.get("$ref").and_then(Value::as_str);
        if let Some(target) = target {
            if target == "#/$defs/Date" {
                self.dates.extend(value.as_str().map(|date| (pointer.clone(), date.to_owned())));
            }
            self.gather(definition(target), value, pointer);
        }
        if let (Some(allowed), Some(text)) = (schema.get("x-references"), value.as_str()) {
            self.references.extend(reference(allowed, text, pointer));
        }
        for (name, value) in value.as_object().into_iter().flatten() {
            if let Some(schema) = schema.get("properties").and_then(|properties| properties.get(name)) {
                pointer.push('/');
                pointer.push_str(name);
                self.gather(schema, value, pointer);
                pointer.truncate(length);
            }
        }
        for (index, value) in value.as_array().into_iter().flatten().enumerate() {
            if let Some(schema) = schema.get("items") {
                pointer.push_str(&format!("/{index}"));
                self.gather(schema, value, pointer);
                pointer.truncate(length);
            }
        }
    }
}

/// The reference that a text makes where the schema allows these collections.
fn reference(allowed: &Value, text: &str, pointer: &str) -> Option<BrokenReference> {
    let (collection, key) = match allowed {
        Value::String(collection) => (collection.as_str(), text),
        Value::Array(_) => text.split_once('/')?,
        _ => return None,
    };
    let collection = Collection::from_name(collection)?;
    Some(BrokenReference {
        pointer: pointer.to_owned(),
        collection,
        key: key.to_owned(),
        qualified: allowed.is_array(),
    })
}

/// What of the schema a record breaks.
pub(crate) fn findings(file: usize, broken: &Broken) -> Vec<Finding> {
    let type_name = broken.collection.type_name();
    let Some(validator) = validators().get(&format!("#/$defs/{type_name}")) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for error in validator.iter_errors(&broken.value) {
        let place = Breach { file, record: broken.pointer(), type_name, error: &error };
        explain(&place, &mut findings);
    }
    missing_field::drop_misspelt(&mut findings);
    if findings.is_empty() {
        findings.extend(malformed_value::not_explained(file, broken, &broken.value));
    }
    findings
}

fn explain(breach: &Breach<'_>, findings: &mut Vec<Finding>) {
    match breach.error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            findings.extend(unexpected.iter().map(|name| unknown_field::finding(breach, name)));
        }
        ValidationErrorKind::Required { property } => {
            findings.push(missing_field::finding(breach, property.as_str().unwrap_or_default()));
        }
        ValidationErrorKind::OneOfNotValid { .. } if breach.value().is_string() => {
            findings.push(unknown_value::finding(breach));
        }
        // The same value also fails the keyword `type`, which says it better.
        ValidationErrorKind::OneOfNotValid { .. } => {}
        ValidationErrorKind::Type { .. } => findings.push(wrong_type::finding(breach)),
        _ => findings.push(malformed_value::finding(breach)),
    }
}

/// A place of a record where it breaks the schema.
pub(crate) struct Breach<'a> {
    pub(crate) file: usize,
    record: String,
    type_name: &'static str,
    error: &'a ValidationError<'a>,
}

impl Breach<'_> {
    /// The value that breaks the schema.
    pub(crate) fn value(&self) -> &Value {
        self.error.instance()
    }

    /// The place of the value.
    pub(crate) fn location(&self) -> Location {
        self.at(self.error.instance_path().as_str(), Part::Value)
    }

    /// The place of a field of the value.
    pub(crate) fn field(&self, name: &str) -> Location {
        let name = name.replace('~', "~0").replace('/', "~1");
        self.at(&format!("{}/{name}", self.error.instance_path().as_str()), Part::Key)
    }

    fn at(&self, pointer: &str, part: Part) -> Location {
        Location { file: self.file, place: Place::Pointer(format!("{}{pointer}", self.record), part) }
    }

    /// The name of the field that holds the value.
    pub(crate) fn field_name(&self) -> String {
        let path = self.error.instance_path().as_str();
        let name = path.rsplit('/').find(|step| !step.is_empty() && step.parse::<usize>().is_err());
        name.map_or_else(|| self.record.split('/').nth(1).unwrap_or_default().to_owned(), str::to_owned)
    }

    /// The part of the schema that the value breaks, without its keyword.
    pub(crate) fn schema(&self) -> &'static Value {
        let path = self.error.schema_path().as_str();
        let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
        let pointer = if parent.starts_with("/$defs/") {
            parent.to_owned()
        } else {
            format!("/$defs/{}{parent}", self.type_name)
        };
        schema().pointer(&pointer).unwrap_or(&Value::Null)
    }

    /// The name of the definition that the value breaks, such as `Date` or `Evidence`.
    pub(crate) fn definition(&self) -> &str {
        let path = self.error.schema_path().as_str();
        path.strip_prefix("/$defs/").and_then(|rest| rest.split('/').next()).unwrap_or(self.type_name)
    }

    /// What the schema expects of the value, in words.
    pub(crate) fn expects(&self) -> String {
        let schema = self.schema();
        if let Some(expects) = schema.get("x-expects").and_then(Value::as_str) {
            return expects.to_owned();
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("object") => format!("an object in braces, with the fields of `{}`", self.definition()),
            Some("array") => "a list in square brackets".to_owned(),
            Some("string") => format!("one of the values of `{}`, in quotes", self.definition()),
            _ => "another value".to_owned(),
        }
    }
}

fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| ssr_schema::schema().into())
}

fn definition(reference: &str) -> &'static Value {
    reference.strip_prefix('#').and_then(|pointer| schema().pointer(pointer)).unwrap_or(&Value::Null)
}

fn validators() -> &'static ValidatorMap {
    static VALIDATORS: OnceLock<ValidatorMap> = OnceLock::new();
    VALIDATORS.get_or_init(|| {
        let map = jsonschema::options().with_draft(Draft::Draft202012).build_map(schema());
        map.unwrap_or_else(|error| unreachable!("the schema made from the types is a schema: {error}"))
    })
}
