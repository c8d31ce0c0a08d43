//! The values of vocabularies that came and went.

use serde_json::{Map, Value};

use super::{Bump, SchemaChangeKind};

/// A value of a vocabulary, and its description.
type Described<'s> = (&'s Value, Option<&'s Value>);

/// A change of a vocabulary.
pub(super) struct VocabularyChange {
    pub(super) kind: SchemaChangeKind,
    pub(super) bump: Bump,
    pub(super) text: String,
    /// The value, if only its description changed.
    pub(super) of_value: Option<String>,
}

/// The values that a schema lists, if it is a vocabulary.
pub(super) fn values(schema: &Map<String, Value>) -> Option<Vec<Described<'_>>> {
    if let Some(value) = schema.get("const") {
        return Some(vec![(value, None)]);
    }
    if let Some(values) = schema.get("enum") {
        return values.as_array().map(|values| values.iter().map(|value| (value, None)).collect());
    }
    let choices = schema.get("oneOf").or_else(|| schema.get("anyOf"))?.as_array()?;
    choices.iter().map(|choice| Some((choice.get("const")?, choice.get("description")))).collect()
}

/// What differs between two vocabularies. A schema that is none allows any value.
pub(super) fn compare(old: &Map<String, Value>, new: &Map<String, Value>) -> Vec<VocabularyChange> {
    match (values(old), values(new)) {
        (None, None) => Vec::new(),
        (Some(before), Some(after)) => between(&before, &after),
        (None, Some(_)) => vec![whole(Bump::Major, "is now a vocabulary")],
        (Some(_), None) => vec![whole(Bump::Minor, "is no vocabulary any more")],
    }
}

fn whole(bump: Bump, text: &str) -> VocabularyChange {
    VocabularyChange { kind: SchemaChangeKind::Type, bump, text: text.to_owned(), of_value: None }
}

fn between(old: &[Described<'_>], new: &[Described<'_>]) -> Vec<VocabularyChange> {
    let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut changes = Vec::new();
    for (value, _) in old.iter().filter(|(value, _)| !new.iter().any(|(other, _)| other == value)) {
        let text = format!("`{}` removed", plain(value));
        let kind = SchemaChangeKind::ValueRemoved;
        changes.push(VocabularyChange { kind, bump: Bump::Major, text, of_value: None });
    }
    for (value, description) in new {
        match old.iter().find(|(other, _)| other == value) {
            None => {
                let text = format!("`{}` added", plain(value));
                let kind = SchemaChangeKind::ValueAdded;
                changes.push(VocabularyChange { kind, bump: Bump::Minor, text, of_value: None });
            }
            Some((_, before)) if before != description => {
                let text = "described in other words".to_owned();
                let kind = SchemaChangeKind::Description;
                changes.push(VocabularyChange { kind, bump: Bump::Patch, text, of_value: Some(plain(value)) });
            }
            Some(_) => {}
        }
    }
    changes
}
