//! What a change of a keyword of JSON Schema does to data.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Bump;

/// What a change of a keyword does.
pub(super) enum Effect {
    /// Nothing, or it is told elsewhere.
    None,
    /// Words for people.
    Words,
    /// A field needs evidence, or no longer does.
    Evidence(&'static str),
    /// A range or a length.
    Range(Bump),
    /// Anything else that data must heed.
    Keyword(Bump),
}

const WORDS: [&str; 9] =
    ["title", "description", "examples", "$comment", "default", "deprecated", "x-expects", "readOnly", "writeOnly"];
const ELSEWHERE: [&str; 10] =
    ["$id", "$schema", "$ref", "$defs", "properties", "required", "items", "type", "pattern", "x-references"];
const VOCABULARY: [&str; 4] = ["enum", "const", "oneOf", "anyOf"];
const LEAST: [&str; 5] = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const MOST: [&str; 5] = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];

/// What a keyword that differs does, `old` and `new` being the schemas in which it stands.
pub(super) fn effect(name: &str, old: &Map<String, Value>, new: &Map<String, Value>) -> Effect {
    let (before, after) = (old.get(name), new.get(name));
    let is_vocabulary = || super::vocabulary::values(old).is_some() || super::vocabulary::values(new).is_some();
    if ELSEWHERE.contains(&name) || (VOCABULARY.contains(&name) && is_vocabulary()) {
        Effect::None
    } else if WORDS.contains(&name) {
        Effect::Words
    } else if name == "x-evidence" {
        evidence(before, after)
    } else if LEAST.contains(&name) || MOST.contains(&name) {
        range(before, after, LEAST.contains(&name))
    } else if name.starts_with("x-") {
        Effect::Words
    } else if is_wider(name, after) {
        Effect::Keyword(Bump::Minor)
    } else {
        Effect::Keyword(Bump::Major)
    }
}

/// A field needs evidence unless the schema says that it does not.
fn evidence(before: Option<&Value>, after: Option<&Value>) -> Effect {
    let needs = |value: Option<&Value>| value != Some(&Value::Bool(false));
    match (needs(before), needs(after)) {
        (true, false) => Effect::Evidence("no longer needs evidence"),
        (false, true) => Effect::Evidence("now needs evidence"),
        _ => Effect::None,
    }
}

/// A range that allows less is a break. What cannot be compared may be one.
fn range(before: Option<&Value>, after: Option<&Value>, is_least: bool) -> Effect {
    let wider = match (before, after) {
        (_, None) => true,
        (None, Some(after)) => is_least && after == 0,
        (Some(before), Some(after)) => match (before.as_f64(), after.as_f64()) {
            (Some(before), Some(after)) => {
                if is_least {
                    after <= before
                } else {
                    after >= before
                }
            }
            _ => false,
        },
    };
    Effect::Range(if wider { Bump::Minor } else { Bump::Major })
}

/// A keyword can only forbid. Without it, or where it is switched off, more is allowed.
fn is_wider(name: &str, after: Option<&Value>) -> bool {
    matches!(
        (name, after),
        (_, None)
            | ("additionalProperties" | "unevaluatedProperties", Some(Value::Bool(true)))
            | ("uniqueItems", Some(Value::Bool(false)))
    )
}

/// The types that a schema allows. None is any.
pub(super) fn types(schema: &Map<String, Value>) -> BTreeSet<&str> {
    match schema.get("type") {
        Some(Value::String(name)) => [name.as_str()].into(),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => BTreeSet::new(),
    }
}

/// Whether all values of some types are of the others. Every integer is a number.
pub(super) fn covers(wide: &BTreeSet<&str>, narrow: &BTreeSet<&str>) -> bool {
    narrow.iter().all(|name| wide.contains(name) || (*name == "integer" && wide.contains("number")))
}

/// Whether some value is of both.
pub(super) fn overlap(one: &BTreeSet<&str>, other: &BTreeSet<&str>) -> bool {
    let has = |types: &BTreeSet<&str>, name: &str| covers(types, &[name].into());
    one.iter().any(|name| has(other, name)) || other.iter().any(|name| has(one, name))
}

/// The fields of an object, with their schemas.
pub(super) fn properties(schema: &Map<String, Value>) -> &Map<String, Value> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    schema.get("properties").and_then(Value::as_object).unwrap_or(&NONE)
}

/// The fields that must be there.
pub(super) fn required(schema: &Map<String, Value>) -> BTreeSet<&str> {
    schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The collections that a reference may name.
pub(super) fn references(schema: &Map<String, Value>) -> BTreeSet<&str> {
    match schema.get("x-references") {
        Some(Value::String(name)) => [name.as_str()].into(),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => BTreeSet::new(),
    }
}

/// Names in backticks.
pub(super) fn listed(names: &BTreeSet<&str>) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
