//! `malformed-id`: an id, or a reference to one, that has not the form of it.

use serde_json::Value;
use ssr_data::{Collection, Id, Organisation};

use crate::Finding;
use crate::rule::{Check, rule};
use crate::schema_check::{self, Breach};
use crate::suggest::{nearest, shown};

rule! {
    /// An id does not have the form of an id, or a reference does not have the form that its field needs.
    ///
    /// Ids are words in lower case with `-` between them, so that they can be typed, sorted and put into web
    /// addresses. A field that may name records of several collections needs the collection too, as in
    /// `organisations/osce`; a field that knows one collection takes the id alone.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "events": [{ "id": "Workshop 1", "names": ["Workshop"], "kind": "workshop", "status": "done" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "events": [{ "id": "workshop-1", "names": ["Workshop"], "kind": "workshop", "status": "done" }] }
    /// ```
    RULE = "malformed-id", Error, without_texts, Check::READING
}

/// Whether a value should be an id or a reference.
pub(crate) fn concerns(breach: &Breach<'_>) -> bool {
    // The id of the record itself refers to nothing.
    let own = breach.field_name() == "id" && breach.schema().get("pattern").is_some();
    let wants_id = own || breach.schema().get("x-references").is_some();
    wants_id && breach.value().as_str().is_some_and(|text| !text.is_empty())
}

/// An id or a reference that has not its form.
pub(crate) fn finding(breach: &Breach<'_>) -> Finding {
    let text = breach.value().as_str().unwrap_or_default();
    let allowed = breach.schema().get("x-references").unwrap_or(&Value::Null);
    let field =
        Field { name: breach.field_name(), allowed: schema_check::collections(allowed), expects: breach.expects() };
    let (message, help) = match (allowed.is_array(), text.split_once('/')) {
        _ if text.contains("://") || text.contains('@') => field.address(text),
        (true, Some((collection, key))) => field.with_collection(collection, key),
        (true, None) => field.without_collection(text),
        (false, Some((collection, key))) if !field.allowed.is_empty() => field.needless_collection(collection, key),
        (false, Some((_, key))) if field.name == "id" && is_id(key) => {
            ("the id of a record is written without its collection".to_owned(), format!("write `{key}`"))
        }
        (false, _) => (format!("`{}` does not have the form of an id", shown(text)), field.id_meant(text)),
    };
    Finding::new(&RULE, breach.location(), message).help(help)
}

/// A field that holds an id or a reference.
struct Field {
    name: String,
    allowed: Vec<Collection>,
    expects: String,
}

impl Field {
    /// A web or mail address.
    fn address(&self, text: &str) -> (String, String) {
        let message = format!("`{}` is an address, but `{}` names a record by its id", shown(text), self.name);
        (message, self.write())
    }

    /// `Documents/OSCE code` where the collection is needed.
    fn with_collection(&self, collection: &str, key: &str) -> (String, String) {
        let text = shown(&format!("{collection}/{key}"));
        let known = Collection::from_name(collection);
        if known.is_some_and(|known| !self.allowed.contains(&known)) {
            return (format!("`{}` cannot name a record of `{collection}`", self.name), self.write());
        }
        let message = format!("`{text}` does not have the form that `{}` needs", self.name);
        let names = self.allowed.iter().map(|collection| collection.name());
        let help = match (nearest(collection, names), as_id(key)) {
            (Some(collection), Some(key)) => format!("did you mean `{collection}/{key}`?"),
            _ => self.write(),
        };
        (message, help)
    }

    /// `osce` where the collection is needed.
    fn without_collection(&self, text: &str) -> (String, String) {
        let message = format!("`{}` does not say in which collection the record is", shown(text));
        let help = as_id(text).map_or_else(|| self.write(), |key| format!("write {}", self.expects.replace('…', &key)));
        (message, help)
    }

    /// `organisations/osce` where the id alone is wanted.
    fn needless_collection(&self, collection: &str, key: &str) -> (String, String) {
        let own = self.allowed.first().map_or("", |own| own.name());
        if Collection::from_name(collection).is_some_and(|known| !self.allowed.contains(&known)) {
            let message = format!("`{}` cannot name a record of `{collection}`", self.name);
            return (message, format!("write the id of a record of `{own}`, without its collection"));
        }
        let message = format!("`{}` takes an id without its collection", self.name);
        let key = as_id(key).filter(|_| nearest(collection, [own]).is_some());
        (message, key.map_or_else(|| self.write(), |key| format!("write `{key}`")))
    }

    fn id_meant(&self, text: &str) -> String {
        as_id(text).map_or_else(|| self.write(), |id| format!("write `{id}`, in lower case with `-` between words"))
    }

    fn write(&self) -> String {
        format!("write {}", self.expects)
    }
}

/// Whether a text has the form of an id.
pub(crate) fn is_id(text: &str) -> bool {
    Id::<Organisation>::from(text.to_owned()).is_valid()
}

/// The id that a text means, or the text itself if it can mean none.
pub(crate) fn meant(text: &str) -> String {
    as_id(text).unwrap_or_else(|| text.to_owned())
}

/// A text in the form of an id.
fn as_id(text: &str) -> Option<String> {
    let spaced: String = text.chars().map(plain).collect();
    let words: Vec<String> = spaced.split_whitespace().map(str::to_lowercase).collect();
    (!words.is_empty() && text.len() <= 80).then(|| words.join("-"))
}

/// A letter without its marks; a space for what an id cannot hold.
fn plain(letter: char) -> char {
    const MARKED: &[(&str, char)] = &[
        ("áàâäãåāăą", 'a'),
        ("çćč", 'c'),
        ("ďđ", 'd'),
        ("éèêëēėęě", 'e'),
        ("íìîïīı", 'i'),
        ("ľĺł", 'l'),
        ("ñńň", 'n'),
        ("óòôöõøő", 'o'),
        ("ŕř", 'r'),
        ("śšş", 's'),
        ("ťţ", 't'),
        ("úùûüūůű", 'u'),
        ("ýÿ", 'y'),
        ("źżž", 'z'),
    ];
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    let unmarked = MARKED.iter().find(|(marked, _)| marked.contains(lower)).map_or(lower, |(_, plain)| *plain);
    if unmarked.is_ascii_alphanumeric() { unmarked } else { ' ' }
}

#[cfg(test)]
mod tests {
    use super::{RULE, as_id};
    use crate::rules::tests::drawn;

    #[test]
    fn ids_in_many_wrong_forms_are_recognised() {
        for (wrong, right) in [
            ("Workshop 1", "workshop-1"),
            ("oecd_dac", "oecd-dac"),
            ("-osce-", "osce"),
            ("Ján Kubiš", "jan-kubis"),
            ("U.N. (Security Council)", "u-n-security-council"),
            ("oecd-dac", "oecd-dac"),
        ] {
            assert_eq!(as_id(wrong).as_deref(), Some(right));
        }
        assert_eq!(as_id("…"), None);
    }

    #[test]
    fn the_right_form_is_suggested() {
        let json = r#"{
  "events": [
    { "id": "Workshop 1", "names": ["Workshop"], "kind": "workshop", "status": "done",
      "organisers": ["osce", "Organisation/OSCE", "documents/osce", "people/…"], "places": ["Wien", "https://example.org/places/wien"],
      "documents": ["documents/report"], "part_of": "places/vienna" },
    { "id": "workshop-2", "names": ["Workshop"], "kind": "workshop", "status": "done", "part_of": "workshop-1" }
  ]
}"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }

    #[test]
    fn the_misspelt_id_of_a_record_does_not_break_the_references_to_it() {
        let json = r#"{ "terms": [
  { "id": "DDR", "names": ["DDR"] },
  { "id": "ddr-phase", "names": ["DDR phase"], "broader": ["ddr"] }
] }"#;
        insta::assert_snapshot!(drawn(&crate::rules::dangling_reference::RULE, json, None));
    }
}
