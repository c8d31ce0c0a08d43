//! Schema evolution, tried out: the old data against the new schema, the new data against the old.

use std::collections::BTreeMap;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, ValidationError, Validator};
use serde_json::{Map, Value, json};

use super::Side;
use super::records::{Records, parsed};
use crate::parallel;
use crate::suggest::shown;

/// What became of both tries.
#[derive(Clone, Debug, Default)]
pub struct Evolution {
    /// The old data against the new schema: programs that know the new schema read old data.
    pub backward: Trial,
    /// The new data against the old schema: programs that know the old schema read new data.
    pub forward: Trial,
}

/// The records of one side, tried against the schema of the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trial {
    /// How many records were tried.
    pub records: usize,
    /// How many do not fit, though they fit the schema of their own side.
    pub failed: usize,
    /// How many do not fit the schema of their own side.
    pub invalid: usize,
    /// Why the failed ones do not fit, the most frequent first.
    pub misfits: Vec<Misfit>,
}

/// One reason why records do not fit a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The field, such as `organisations.history[].act`.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// The records.
    pub records: Vec<String>,
}

/// How many records one piece of work holds.
const PIECE: usize = 256;

impl Evolution {
    pub(super) fn of(old: (&Side, &Records<'_>), new: (&Side, &Records<'_>)) -> Result<Self, String> {
        let old_schema = compiled(old.0)?;
        // What fits a schema on one side fits the same schema on the other.
        let is_one = old.0.schema.value == new.0.schema.value;
        let new_schema = if is_one { None } else { Some(compiled(new.0)?) };
        let backward = Trial::of(old.1, &old_schema, new_schema.as_ref());
        let forward = Trial::of(new.1, new_schema.as_ref().unwrap_or(&old_schema), (!is_one).then_some(&old_schema));
        Ok(Self { backward, forward })
    }
}

fn compiled(side: &Side) -> Result<Validator, String> {
    let validator = jsonschema::options().with_draft(Draft::Draft202012).build(&side.schema.value);
    validator.map_err(|error| format!("{}: this is no JSON Schema: {error}", side.schema.origin))
}

/// What was found of one record.
enum Found {
    Fits,
    Invalid,
    Fails(Vec<(String, String)>),
}

impl Trial {
    fn of(records: &Records<'_>, own: &Validator, other: Option<&Validator>) -> Self {
        let all: Vec<_> = records.iter().collect();
        let found = parallel::map(all.chunks(PIECE).collect(), all.len() > PIECE, |piece| {
            let tried = piece.iter().map(|(key, text)| (key.name(), tried(&key.collection, parsed(text), own, other)));
            tried.collect::<Vec<_>>()
        });
        let mut trial = Self { records: all.len(), ..Self::default() };
        let mut misfits: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
        for (name, found) in found.into_iter().flatten() {
            match found {
                Found::Fits => {}
                Found::Invalid => trial.invalid += 1,
                Found::Fails(reasons) => {
                    trial.failed += 1;
                    reasons.into_iter().for_each(|reason| misfits.entry(reason).or_default().push(name.clone()));
                }
            }
        }
        let misfit = |((place, message), records)| Misfit { place, message, records };
        trial.misfits = misfits.into_iter().map(misfit).collect();
        trial.misfits.sort_by_key(|misfit| std::cmp::Reverse(misfit.records.len()));
        trial
    }
}

fn tried(collection: &str, record: Value, own: &Validator, other: Option<&Validator>) -> Found {
    let mut file = Map::new();
    file.insert(collection.to_owned(), json!([record]));
    let file = Value::Object(file);
    if !own.is_valid(&file) {
        return Found::Invalid;
    }
    let Some(other) = other else { return Found::Fits };
    let mut reasons: Vec<_> = other.iter_errors(&file).take(20).flat_map(|error| reasons(collection, &error)).collect();
    reasons.sort();
    reasons.dedup();
    if reasons.is_empty() { Found::Fits } else { Found::Fails(reasons) }
}

/// The place and the message of an error, the same for all records that have it.
fn reasons(collection: &str, error: &ValidationError<'_>) -> Vec<(String, String)> {
    let place = place(error.instance_path().as_str()).unwrap_or_else(|| collection.to_owned());
    let value = || shown(&error.instance().to_string());
    let message = match error.kind() {
        ValidationErrorKind::AdditionalProperties { .. } if error.instance_path().as_str().is_empty() => {
            "this collection is not known".to_owned()
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let unknown = |name: &String| (place.clone(), format!("the field `{}` is not known", shown(name)));
            return unexpected.iter().map(unknown).collect();
        }
        ValidationErrorKind::Required { property } => {
            format!("the field `{}` is missing", shown(property.as_str().unwrap_or_default()))
        }
        ValidationErrorKind::Type { .. } => "the value has another type".to_owned(),
        ValidationErrorKind::OneOfNotValid { .. }
        | ValidationErrorKind::AnyOf { .. }
        | ValidationErrorKind::Enum { .. }
        | ValidationErrorKind::Constant { .. } => format!("{} is not in the vocabulary", value()),
        ValidationErrorKind::Pattern { pattern } => format!("the text has not the form {}", shown(pattern)),
        _ => shown(&error.masked().to_string()),
    };
    vec![(place, message)]
}

/// `organisations.history[].act` for `/organisations/0/history/2/act`.
fn place(pointer: &str) -> Option<String> {
    let mut steps = pointer.split('/').skip(1);
    let mut place = steps.next()?.to_owned();
    for step in steps.skip(1) {
        match step.parse::<usize>() {
            Ok(_) => place.push_str("[]"),
            Err(_) => place.push_str(&format!(".{step}")),
        }
    }
    Some(place)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::InputFile;

    /// A schema of terms with more properties.
    fn schema(more: Value, required: &[&str]) -> Value {
        let mut properties = json!({ "id": { "type": "string" } });
        for (name, schema) in more.as_object().into_iter().flatten() {
            properties[name] = schema.clone();
        }
        let term =
            json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false });
        json!({ "properties": { "terms": { "type": "array", "items": term } }, "additionalProperties": false })
    }

    fn side(data: &Value, schema: Value) -> Side {
        let side = Side::of(InputFile::new("data.json", data.to_string())).expect("data");
        side.with_schema("schema.json", schema)
    }

    #[test]
    fn each_direction_is_tried() {
        let text = json!({ "type": "string" });
        let old = side(&json!({ "terms": [{ "id": "a" }, { "id": "b" }] }), schema(json!({}), &["id"]));
        let more = schema(json!({ "note": text }), &["id", "note"]);
        let new = side(&json!({ "terms": [{ "id": "a", "note": "x" }, { "id": "b" }] }), more);
        let (before, after) = (Records::of(&old), Records::of(&new));
        let evolution = Evolution::of((&old, &before), (&new, &after)).expect("schemas");
        assert_eq!((evolution.backward.records, evolution.backward.failed), (2, 2));
        assert_eq!(evolution.backward.misfits[0].message, "the field `note` is missing");
        assert_eq!(evolution.backward.misfits[0].records, ["terms/a", "terms/b"]);
        let forward = &evolution.forward;
        assert_eq!((forward.failed, forward.invalid), (1, 1), "a record that breaks its own schema is no news");
        assert_eq!(forward.misfits[0].message, "the field `note` is not known");
    }

    #[test]
    fn what_is_no_schema_is_told() {
        let side = side(&json!({}), json!({ "properties": 7 }));
        let error = compiled(&side).expect_err("no schema");
        assert!(error.starts_with("schema.json: this is no JSON Schema"), "{error}");
    }
}
