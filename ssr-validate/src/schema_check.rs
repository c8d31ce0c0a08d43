//! A record that cannot be read: what of the schema it breaks, and what can still be known of it.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, PatternOptions, ValidationError, Validator};
use serde_json::Value;
use ssr_data::Collection;
use ssr_schema::Part;

use crate::rules::{
    empty_text, malformed_id, malformed_value, missing_field, null_value, unknown_field, unknown_value, wrong_type,
};
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
    /// The collections whose records have exactly such fields, if its own has not.
    pub(crate) homes: Vec<Collection>,
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
    /// The collections that the field may name.
    pub(crate) allowed: Vec<Collection>,
}

impl Broken {
    pub(crate) fn new(collection: Collection, index: usize, value: Value) -> Self {
        // Under the id that is meant: else a misspelt id would also make every reference to the record wrong.
        let id = value.get("id").and_then(Value::as_str).map(malformed_id::meant);
        let homes = homes(collection, &value);
        let mut broken =
            Self { collection, index, id, references: Vec::new(), dates: Vec::new(), homes, value: Value::Null };
        let schema = &schema()["$defs"][collection.type_name()];
        broken.gather(schema, &value, &mut String::new());
        // The old id of a redirect need not exist.
        broken.references.retain(|reference| reference.pointer != "/from");
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

/// The reference that a text makes where the schema allows these collections. What has not the form of one is told by
/// `malformed-id`.
fn reference(allowed: &Value, text: &str, pointer: &str) -> Option<BrokenReference> {
    let qualified = allowed.is_array();
    let allowed = collections(allowed);
    let (collection, key) = if qualified {
        let (name, key) = text.split_once('/')?;
        (Collection::from_name(name)?, key)
    } else {
        (*allowed.first()?, text)
    };
    let has_form = allowed.contains(&collection) && malformed_id::is_id(key);
    let pointer = pointer.to_owned();
    has_form.then(|| BrokenReference { pointer, collection, key: key.to_owned(), qualified, allowed })
}

/// The collections whose records have all the fields of a value and lack none, if it does not fit into the one where it
/// stands: two fields or more that this one does not know are no slip of the hand.
fn homes(collection: Collection, value: &Value) -> Vec<Collection> {
    let Some(fields) = value.as_object() else { return Vec::new() };
    let known = |collection: Collection| &definition(&format!("#/$defs/{}", collection.type_name()))["properties"];
    let foreign = fields.keys().filter(|name| known(collection).get(name.as_str()).is_none());
    if foreign.count() < 2 { Vec::new() } else { fitting(fields) }
}

/// The collections whose records have all these fields and must have no other.
pub(crate) fn fitting(fields: &serde_json::Map<String, Value>) -> Vec<Collection> {
    let fits = |collection: &Collection| {
        let schema = definition(&format!("#/$defs/{}", collection.type_name()));
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let is_known = |name: &String| schema["properties"].get(name).is_some();
        fields.keys().all(is_known) && required.into_iter().all(|name| fields.contains_key(name))
    };
    Collection::ALL.iter().copied().filter(fits).collect()
}

/// The collections that the value of `x-references` names.
pub(crate) fn collections(allowed: &Value) -> Vec<Collection> {
    let names = allowed.as_array().map_or(std::slice::from_ref(allowed), Vec::as_slice);
    names.iter().filter_map(|name| Collection::from_name(name.as_str()?)).collect()
}

/// What of the schema a record breaks.
pub(crate) fn findings(file: usize, broken: &Broken) -> Vec<Finding> {
    let type_name = broken.collection.type_name();
    let mut findings = Vec::new();
    for error in validator(broken.collection).iter_errors(&broken.value) {
        let place = Breach { file, record: broken.pointer(), type_name, error: &error };
        explain(&place, &mut findings);
    }
    missing_field::drop_misspelt(&mut findings);
    drop_repeated(&mut findings);
    if !broken.homes.is_empty() {
        findings = vec![unknown_field::misplaced_record(file, broken)];
    }
    if findings.is_empty() {
        findings.extend(malformed_value::not_explained(file, broken, &broken.value));
    }
    findings
}

/// Drops findings that say the same of the next item of a list: that is one slip made twice.
fn drop_repeated(findings: &mut Vec<Finding>) {
    let list_of = |finding: &Finding| match &finding.location.place {
        Place::Pointer(pointer, _) => {
            let (list, item) = pointer.rsplit_once('/')?;
            item.parse::<usize>().ok().map(|_| list.to_owned())
        }
        Place::Bytes(_) => None,
    };
    let mut told = BTreeSet::new();
    findings.retain(|finding| {
        list_of(finding).is_none_or(|list| told.insert((list, finding.rule.name, finding.message.clone())))
    });
}

fn explain(breach: &Breach<'_>, findings: &mut Vec<Finding>) {
    match breach.error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            findings.extend(unexpected.iter().map(|name| unknown_field::finding(breach, name)));
        }
        ValidationErrorKind::Required { property } => {
            findings.push(missing_field::finding(breach, property.as_str().unwrap_or_default()));
        }
        ValidationErrorKind::Type { .. } if breach.value().is_null() => findings.push(null_value::finding(breach)),
        ValidationErrorKind::Type { .. } => findings.push(wrong_type::finding(breach)),
        _ if breach.value() == "" => findings.push(empty_text::finding(breach)),
        ValidationErrorKind::OneOfNotValid { .. } if breach.value().is_string() => {
            findings.push(unknown_value::finding(breach));
        }
        // The same value also fails the keyword `type`, which says it better.
        ValidationErrorKind::OneOfNotValid { .. } => {}
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

    /// Whether the value is an item of a list.
    pub(crate) fn is_item(&self) -> bool {
        let path = self.error.instance_path().as_str();
        path.is_empty() || path.rsplit('/').next().is_some_and(|step| step.parse::<usize>().is_ok())
    }

    /// Whether the value stands in a field that must be there.
    pub(crate) fn is_required(&self) -> bool {
        let path = self.error.instance_path().as_str();
        let Some((above, name)) = path.rsplit_once('/') else { return false };
        let required = self.object(above)["required"].as_array();
        required.is_some_and(|required| required.iter().any(|field| field == name))
    }

    /// What the field that holds the value is for, as its description says.
    pub(crate) fn meaning(&self) -> Option<&'static str> {
        let (above, name) = self.error.instance_path().as_str().rsplit_once('/')?;
        self.object(above)["properties"][name]["description"].as_str()
    }

    /// The schema of the object at a place of the record.
    fn object(&self, pointer: &str) -> &'static Value {
        pointer.split('/').skip(1).fold(definition(&format!("#/$defs/{}", self.type_name)), step_into)
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

    /// The values of the vocabulary, if the value should be one of them.
    pub(crate) fn values(&self) -> Vec<&'static str> {
        let values = self.schema().get("oneOf").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        values.iter().filter_map(|value| value.get("const")?.as_str()).collect()
    }

    /// Whether the value should be a list of a fixed length, such as `lines`.
    pub(crate) fn is_pair(&self) -> bool {
        self.schema().get("maxItems").is_some()
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
            Some("string") => match self.values().as_slice() {
                [] => "a text in quotation marks".to_owned(),
                values => format!("one of {}", values.join(", ")),
            },
            _ => "another value".to_owned(),
        }
    }
}

/// Gathers the definitions that a schema refers to, and those that they refer to.
fn gather_definitions(schema: &Value, gathered: &mut serde_json::Map<String, Value>) {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix("#/$defs/"));
    if let Some(name) = name.filter(|name| !gathered.contains_key(*name)) {
        let definition = &self::schema()["$defs"][name];
        gathered.insert(name.to_owned(), definition.clone());
        gather_definitions(definition, gathered);
    }
    let fields = schema.as_object().into_iter().flat_map(serde_json::Map::values);
    fields.chain(schema.as_array().into_iter().flatten()).for_each(|inner| gather_definitions(inner, gathered));
}

fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| ssr_schema::schema().into())
}

fn definition(reference: &str) -> &'static Value {
    reference.strip_prefix('#').and_then(|pointer| schema().pointer(pointer)).unwrap_or(&Value::Null)
}

/// The schema of a field or item of what a schema describes.
fn step_into(schema: &'static Value, step: &str) -> &'static Value {
    let inner = schema["properties"].get(step).unwrap_or(&schema["items"]);
    inner["$ref"].as_str().map_or(inner, definition)
}

/// The compiled schema of the records of a collection. Most bad files have few kinds of bad records, and to compile the
/// whole schema takes longer than to read a file.
fn validator(collection: Collection) -> &'static Validator {
    static VALIDATORS: [OnceLock<Validator>; Collection::ALL.len()] =
        [const { OnceLock::new() }; Collection::ALL.len()];
    VALIDATORS[collection as usize].get_or_init(|| {
        let mut record = schema()["$defs"][collection.type_name()].clone();
        let mut needed = serde_json::Map::new();
        gather_definitions(&record, &mut needed);
        record["$defs"] = needed.into();
        let options =
            jsonschema::options().with_draft(Draft::Draft202012).with_pattern_options(PatternOptions::regex());
        let built = options.build(&record);
        built.unwrap_or_else(|error| unreachable!("the schema made from the types is a schema: {error}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::references_of;
    use ssr_data::Dataset;

    /// References as both ways of walking a record give them: pointer, collection, key, written with collection.
    type Found = Vec<(String, Collection, String, bool)>;

    /// The references that the walk over a typed record finds.
    fn typed(dataset: &Dataset, collection: Collection, index: usize) -> Found {
        let mut found = Found::new();
        let record = dataset.object(collection, index).expect("a record");
        references_of(record, &mut |path, reference| {
            let key = reference.key.to_owned();
            found.push((path.pointer(), reference.collection, key, reference.scope.is_some()));
        });
        found.sort();
        found
    }

    /// The references that the walk along `x-references` finds in the same record as a plain value.
    fn along_the_schema(dataset: &Value, collection: Collection, index: usize) -> Found {
        let record = dataset[collection.name()][index].clone();
        let broken = Broken::new(collection, index, record);
        let mut found: Found =
            broken.references.into_iter().map(|r| (r.pointer, r.collection, r.key, r.qualified)).collect();
        found.sort();
        found
    }

    /// Compares both for every record of a dataset, and gives how many references there are.
    #[track_caller]
    fn compare(dataset: &Dataset) -> usize {
        let value = serde_json::to_value(dataset).expect("records can be written");
        let mut count = 0;
        for collection in Collection::ALL {
            for index in 0..dataset.count(*collection) {
                let found = typed(dataset, *collection, index);
                assert_eq!(found, along_the_schema(&value, *collection, index), "{collection}/{index}");
                count += found.len();
            }
        }
        count
    }

    #[test]
    fn both_walks_find_the_same_references_in_the_whole_dataset() {
        assert!(compare(&ssr_data::DATASET) > 1000);
    }

    #[test]
    fn both_walks_find_the_same_references_in_every_field() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/exhaustive.json");
        let text = std::fs::read_to_string(path).expect("the fixture that uses every field");
        let kinds = ssr_schema::schema_text().matches("\"x-references\"").count();
        assert!(compare(&serde_json::from_str(&text).expect("valid")) >= kinds);
    }

    #[test]
    fn a_broken_record_still_shows_its_references_and_dates() {
        let value =
            serde_json::json!({ "id": "x", "seat": "vienna", "history": [{ "date": "2006-13" }, 7], "nams": 1 });
        let broken = Broken::new(Collection::Organisations, 0, value);
        assert_eq!(broken.references.len(), 1);
        assert_eq!(broken.references[0].key, "vienna");
        assert_eq!(broken.dates, [("/history/0/date".to_owned(), "2006-13".to_owned())]);
    }
}
