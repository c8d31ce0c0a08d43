//! What differs between two JSON Schemas, as far as data can tell: definitions are followed from where they are used,
//! so that one that only got another name is no change.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::keywords::{self, Effect};
use super::{Bump, patterns, schema_version, vocabulary};
use crate::suggest::shown;

/// What kind of change it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SchemaChangeKind {
    /// A collection or field that was not there.
    Added,
    /// A collection or field that is no longer there.
    Removed,
    /// A field that must now be there.
    Required,
    /// A field that need no longer be there.
    Optional,
    /// Another type.
    Type,
    /// A value that is new in a vocabulary.
    ValueAdded,
    /// A value that is no longer in a vocabulary.
    ValueRemoved,
    /// Another form of a text.
    Pattern,
    /// Another range or length.
    Range,
    /// A reference to other collections.
    References,
    /// Whether a field needs evidence.
    Evidence,
    /// Another keyword of JSON Schema.
    Keyword,
    /// Another version of the schema.
    Version,
    /// Words for people: description, title, examples.
    Description,
}

impl SchemaChangeKind {
    /// Its name.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Type => "type",
            Self::ValueAdded => "value-added",
            Self::ValueRemoved => "value-removed",
            Self::Pattern => "pattern",
            Self::Range => "range",
            Self::References => "references",
            Self::Evidence => "evidence",
            Self::Keyword => "keyword",
            Self::Version => "version",
            Self::Description => "description",
        }
    }
}

/// One difference between two schemas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaChange {
    /// The collection, the definition, or the field of one, such as `Organisation.seat`.
    pub place: String,
    /// What kind of change it is.
    pub kind: SchemaChangeKind,
    /// The bump that it asks for: major if it breaks what was valid, minor if more is allowed, patch for words.
    pub bump: Bump,
    /// What it is, in words.
    pub text: String,
}

/// What differs, breaks first.
pub(super) fn compare(old: &Value, new: &Value) -> Vec<SchemaChange> {
    let mut comparison = Comparison { old, new, seen: BTreeSet::new(), changes: Vec::new() };
    if old != new {
        comparison.version();
        comparison.keywords("", old, new);
    }
    let mut changes = comparison.changes;
    changes.sort_by_key(|change| std::cmp::Reverse(change.bump));
    changes
}

struct Comparison<'s> {
    old: &'s Value,
    new: &'s Value,
    /// Pairs of definitions that were compared.
    seen: BTreeSet<(&'s str, &'s str)>,
    changes: Vec<SchemaChange>,
}

/// The definition that a schema points to.
fn target(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()
}

fn definition<'s>(root: &'s Value, target: &str) -> &'s Value {
    target.strip_prefix('#').and_then(|pointer| root.pointer(pointer)).unwrap_or(&Value::Null)
}

fn name(target: &str) -> &str {
    target.rsplit('/').next().unwrap_or(target)
}

/// The place of a field.
fn below(place: &str, field: &str) -> String {
    if place.is_empty() { field.to_owned() } else { format!("{place}.{field}") }
}

/// What the fields of a place are. Those of a file are collections.
fn what(place: &str) -> &'static str {
    if place.is_empty() { "collection" } else { "field" }
}

impl<'s> Comparison<'s> {
    fn tell(&mut self, place: &str, kind: SchemaChangeKind, bump: Bump, text: impl Into<String>) {
        let place = if place.is_empty() { "the schema" } else { place }.to_owned();
        let change = SchemaChange { place, kind, bump, text: text.into() };
        // Two words for people at one place are one change.
        if self.changes.last() != Some(&change) {
            self.changes.push(change);
        }
    }

    fn version(&mut self) {
        let version = |schema| schema_version::version_of(schema).unwrap_or_else(|| "none".to_owned());
        let (old, new) = (version(self.old), version(self.new));
        if old != new {
            self.tell("", SchemaChangeKind::Version, Bump::Patch, format!("version {old} became {new}"));
        }
    }

    /// Compares two schemas, each of which may point to a definition.
    fn schemas(&mut self, place: &str, old: &'s Value, new: &'s Value) {
        let (before, after) = match (target(old), target(new)) {
            (Some(before), Some(after)) => return self.targets(place, (old, before), (new, after)),
            (before, after) => (before, after),
        };
        let before = before.map_or(old, |target| definition(self.old, target));
        let after = after.map_or(new, |target| definition(self.new, target));
        self.keywords(place, before, after);
    }

    fn targets(&mut self, place: &str, (old, before): (&'s Value, &'s str), (new, after): (&'s Value, &'s str)) {
        self.keywords(place, old, new);
        let (from, to) = (definition(self.old, before), definition(self.new, after));
        let is_renamed = definition(self.new, before).is_null() && definition(self.old, after).is_null();
        if before == after || is_renamed {
            if self.seen.insert((before, after)) {
                self.keywords(name(after), from, to);
            }
            return;
        }
        let told = self.changes.len();
        if self.seen.insert((before, after)) {
            self.keywords(place, from, to);
        }
        let mut found = self.changes.split_off(told);
        // The words differ, since these are two definitions. Another type says more than another name.
        found.retain(|change| change.kind != SchemaChangeKind::Description);
        if !found.iter().any(|change| change.kind == SchemaChangeKind::Type) {
            let text = format!("was `{}`, is `{}`", name(before), name(after));
            self.tell(place, SchemaChangeKind::Type, Bump::Minor, text);
        }
        self.changes.append(&mut found);
    }

    /// Compares the keywords of two schemas, but for what they point to.
    fn keywords(&mut self, place: &str, old: &'s Value, new: &'s Value) {
        let (Some(before), Some(after)) = (old.as_object(), new.as_object()) else {
            if old != new {
                self.tell(place, SchemaChangeKind::Keyword, Bump::Major, "is another kind of schema");
            }
            return;
        };
        // Of two types that share no value, nothing else can be compared.
        if self.kind(place, before, after) {
            return;
        }
        self.properties(place, before, after);
        self.items(place, before, after);
        self.vocabulary(place, before, after);
        self.form(place, before, after);
        self.references(place, before, after);
        self.others(place, before, after);
    }

    /// Tells of another type, and whether it shares no value with the old one.
    fn kind(&mut self, place: &str, old: &Map<String, Value>, new: &Map<String, Value>) -> bool {
        let (before, after) = (keywords::types(old), keywords::types(new));
        if before == after {
            return false;
        }
        let any = |types: &BTreeSet<&str>| types.is_empty();
        let is_wider = any(&after) || (!any(&before) && keywords::covers(&after, &before));
        let bump = if is_wider { Bump::Minor } else { Bump::Major };
        let list = |types: &BTreeSet<&str>| {
            if any(types) { "anything".to_owned() } else { types.iter().copied().collect::<Vec<_>>().join(" or ") }
        };
        self.tell(place, SchemaChangeKind::Type, bump, format!("was {}, is {}", list(&before), list(&after)));
        !any(&before) && !any(&after) && !keywords::overlap(&before, &after)
    }

    fn properties(&mut self, place: &str, old: &'s Map<String, Value>, new: &'s Map<String, Value>) {
        let (before, after) = (keywords::properties(old), keywords::properties(new));
        let (must_before, must_after) = (keywords::required(old), keywords::required(new));
        for (name, _) in before.iter().filter(|(name, _)| !after.contains_key(*name)) {
            let text = format!("{} removed", what(place));
            self.tell(&below(place, name), SchemaChangeKind::Removed, Bump::Major, text);
        }
        for (name, schema) in after {
            let must = must_after.contains(name.as_str());
            let Some(earlier) = before.get(name) else {
                self.added(place, name, must);
                continue;
            };
            self.presence(&below(place, name), must_before.contains(name.as_str()), must);
            self.schemas(&below(place, name), earlier, schema);
        }
    }

    fn added(&mut self, place: &str, name: &str, must: bool) {
        let (bump, text) = match must {
            true => (Bump::Major, format!("required {} added", what(place))),
            false => (Bump::Minor, format!("{} added", what(place))),
        };
        self.tell(&below(place, name), SchemaChangeKind::Added, bump, text);
    }

    /// Tells whether a field must be there.
    fn presence(&mut self, place: &str, before: bool, after: bool) {
        match (before, after) {
            (false, true) => self.tell(place, SchemaChangeKind::Required, Bump::Major, "must now be there"),
            (true, false) => self.tell(place, SchemaChangeKind::Optional, Bump::Minor, "need no longer be there"),
            _ => {}
        }
    }

    fn items(&mut self, place: &str, old: &'s Map<String, Value>, new: &'s Map<String, Value>) {
        match (old.get("items"), new.get("items")) {
            (Some(before), Some(after)) => self.schemas(&format!("{place}[]"), before, after),
            (before, after) => {
                let bump = if after.is_some() { Bump::Major } else { Bump::Minor };
                if before != after {
                    self.tell(place, SchemaChangeKind::Keyword, bump, "what its items are");
                }
            }
        }
    }

    fn vocabulary(&mut self, place: &str, old: &Map<String, Value>, new: &Map<String, Value>) {
        for change in vocabulary::compare(old, new) {
            let place = match &change.of_value {
                Some(value) => format!("{place}.{value}"),
                None => place.to_owned(),
            };
            self.tell(&place, change.kind, change.bump, change.text);
        }
    }

    fn form(&mut self, place: &str, old: &Map<String, Value>, new: &Map<String, Value>) {
        // What a reference may name is told with the collections.
        if old.get("x-references") != new.get("x-references") && patterns::alternatives_differ(old, new) {
            return;
        }
        if let Some((bump, text)) = patterns::compare(old, new) {
            self.tell(place, SchemaChangeKind::Pattern, bump, text);
        }
    }

    fn references(&mut self, place: &str, old: &Map<String, Value>, new: &Map<String, Value>) {
        let (before, after) = (keywords::references(old), keywords::references(new));
        if before == after {
            return;
        }
        let bump = if after.is_empty() || (!before.is_empty() && after.is_superset(&before)) {
            Bump::Minor
        } else {
            Bump::Major
        };
        let text = match (before.is_empty(), after.is_empty()) {
            (true, _) => format!("is now a reference to {}", keywords::listed(&after)),
            (_, true) => "is no reference any more".to_owned(),
            _ => format!("may now name {}; before {}", keywords::listed(&after), keywords::listed(&before)),
        };
        self.tell(place, SchemaChangeKind::References, bump, text);
    }

    fn others(&mut self, place: &str, old: &Map<String, Value>, new: &Map<String, Value>) {
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names.into_iter().filter(|name| old.get(*name) != new.get(*name)) {
            self.keyword(place, name, old, new);
        }
    }

    fn keyword(&mut self, place: &str, name: &str, old: &Map<String, Value>, new: &Map<String, Value>) {
        let value = |schema: &Map<String, Value>| schema.get(name).map_or("none".to_owned(), Value::to_string);
        let (kind, bump, text) = match keywords::effect(name, old, new) {
            Effect::None => return,
            Effect::Words => (SchemaChangeKind::Description, Bump::Patch, "described in other words".to_owned()),
            Effect::Evidence(text) => (SchemaChangeKind::Evidence, Bump::Minor, text.to_owned()),
            Effect::Range(bump) => {
                (SchemaChangeKind::Range, bump, format!("{name} was {}, is {}", value(old), value(new)))
            }
            Effect::Keyword(bump) => (SchemaChangeKind::Keyword, bump, format!("another `{}`", shown(name))),
        };
        self.tell(place, kind, bump, text);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn base() -> Value {
        json!({
            "$id": "urn:ssr-data:schema:1.0",
            "properties": { "terms": { "type": "array", "items": { "$ref": "#/$defs/Term" } } },
            "additionalProperties": false,
            "$defs": {
                "Term": {
                    "type": "object", "required": ["id"], "additionalProperties": false,
                    "properties": {
                        "id": { "type": "string" },
                        "kind": { "$ref": "#/$defs/Kind" },
                        "meaning": { "$ref": "#/$defs/Prose", "description": "What it means." },
                        "line": { "type": "integer", "minimum": 1, "maximum": 9, "x-evidence": false },
                        "broader": { "type": "array", "items": { "$ref": "#/$defs/Term" } },
                        "by": { "type": "string", "pattern": "^(people|places)/[a-z]+$",
                            "x-references": ["people", "places"] },
                    },
                },
                "Kind": { "type": "string", "oneOf": [{ "const": "a", "description": "A." }, { "const": "b" }] },
                "Prose": { "type": "string", "minLength": 1 },
                "Printed": { "type": "string", "minLength": 1 },
            },
        })
    }

    /// What is told when a value of the schema is replaced, or removed if the new one is `null`.
    #[track_caller]
    fn told(pointer: &str, value: Value) -> Vec<String> {
        let mut new = base();
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        let parent = new.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
        if value.is_null() {
            parent.shift_remove(key);
        } else {
            parent.insert(key.to_owned(), value);
        }
        let line = |change: &SchemaChange| {
            format!("{} {} {}: {}", change.bump.word(), change.kind.word(), change.place, change.text)
        };
        compare(&base(), &new).iter().map(line).collect()
    }

    const TERM: &str = "/$defs/Term/properties";

    #[test]
    fn one_schema_has_no_changes() {
        assert_eq!(compare(&base(), &base()), []);
        let real: Value = ssr_schema::schema().into();
        assert_eq!(compare(&real, &real), []);
    }

    #[test]
    fn fields_and_collections_come_and_go() {
        assert_eq!(told(&format!("{TERM}/kind"), Value::Null), ["major removed Term.kind: field removed"]);
        assert_eq!(told(&format!("{TERM}/note"), json!({})), ["minor added Term.note: field added"]);
        assert_eq!(told("/properties/terms", Value::Null), ["major removed terms: collection removed"]);
        assert_eq!(told("/properties/places", json!({})), ["minor added places: collection added"]);
        assert_eq!(
            told("/$defs/Term/required", json!(["id", "kind"])),
            ["major required Term.kind: must now be there"]
        );
        assert_eq!(told("/$defs/Term/required", json!([])), ["minor optional Term.id: need no longer be there"]);
    }

    #[test]
    fn a_new_field_that_is_required_is_one_break() {
        let mut new = base();
        new["$defs"]["Term"]["properties"]["note"] = json!({ "type": "string" });
        new["$defs"]["Term"]["required"] = json!(["id", "note"]);
        let changes = compare(&base(), &new);
        assert_eq!(changes.len(), 1);
        assert_eq!((changes[0].bump, changes[0].text.as_str()), (Bump::Major, "required field added"));
    }

    #[test]
    fn values_types_and_ranges() {
        let kinds = |values: &[&str]| values.iter().map(|value| json!({ "const": value })).collect::<Value>();
        assert_eq!(
            told("/$defs/Kind/oneOf", kinds(&["b", "c"])),
            ["major value-removed Kind: `a` removed", "minor value-added Kind: `c` added"]
        );
        let line = format!("{TERM}/line");
        assert_eq!(told(&format!("{line}/type"), json!("number")), ["minor type Term.line: was integer, is number"]);
        assert_eq!(told(&format!("{line}/type"), json!("string")), ["major type Term.line: was integer, is string"]);
        assert_eq!(told(&format!("{line}/maximum"), json!(8)), ["major range Term.line: maximum was 9, is 8"]);
        assert_eq!(told(&format!("{line}/minimum"), json!(0)), ["minor range Term.line: minimum was 1, is 0"]);
        assert_eq!(told(&format!("{line}/minimum"), Value::Null), ["minor range Term.line: minimum was 1, is none"]);
        assert_eq!(told(&format!("{line}/multipleOf"), json!(2)), ["major keyword Term.line: another `multipleOf`"]);
        assert_eq!(told(&format!("{line}/x-evidence"), Value::Null), ["minor evidence Term.line: now needs evidence"]);
    }

    #[test]
    fn a_reference_to_more_collections_is_told_once() {
        let mut new = base();
        new["$defs"]["Term"]["properties"]["by"]["pattern"] = json!("^(people|places|terms)/[a-z]+$");
        new["$defs"]["Term"]["properties"]["by"]["x-references"] = json!(["people", "places", "terms"]);
        let there = compare(&base(), &new);
        assert_eq!((there.len(), there[0].bump, there[0].kind), (1, Bump::Minor, SchemaChangeKind::References));
        let back = compare(&new, &base());
        assert_eq!((back.len(), back[0].bump), (1, Bump::Major));
    }

    #[test]
    fn words_are_a_patch() {
        let patch = "patch description";
        assert_eq!(
            told(&format!("{TERM}/meaning/description"), json!("x")),
            [format!("{patch} Term.meaning: described in other words")]
        );
        assert_eq!(told("/$defs/Prose/title", json!("x")), [format!("{patch} Prose: described in other words")]);
    }

    #[test]
    fn another_definition_of_the_same_form_is_an_addition_and_another_name_is_nothing() {
        assert_eq!(
            told(&format!("{TERM}/meaning/$ref"), json!("#/$defs/Printed")),
            ["minor type Term.meaning: was `Prose`, is `Printed`"]
        );
        assert_eq!(
            told(&format!("{TERM}/kind/$ref"), json!("#/$defs/Term")),
            ["major type Term.kind: was string, is object"]
        );
        let text = base().to_string().replace("Kind\"", "TermKind\"");
        assert_eq!(compare(&base(), &serde_json::from_str(&text).expect("JSON")), []);
    }
}
