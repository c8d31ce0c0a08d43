//! `unknown-field`: a field that there is not.

use serde_json::Value;
use ssr_data::Collection;
use ssr_schema::Part;

use crate::rule::{Check, rule};
use crate::schema_check::{Breach, Broken};
use crate::suggest::{nearest, shown};
use crate::{Finding, Location, Place};

rule! {
    /// A record or file has a field that there is not, mostly a slip of the hand.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"], "acronym": ["DDR"] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"], "acronyms": ["DDR"] }] }
    /// ```
    RULE = "unknown-field", Error, without_texts, Check::READING
}

/// A field that an object does not have.
pub(crate) fn finding(breach: &Breach<'_>, name: &str) -> Finding {
    let fields = breach.schema().get("properties").and_then(Value::as_object);
    let known: Vec<&str> = fields.into_iter().flat_map(|fields| fields.keys().map(String::as_str)).collect();
    let message = format!("`{}` has no field `{}`", breach.definition(), shown(name));
    Finding::new(&RULE, breach.field(name), message).help(match nearest(name, known.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("its fields are {}", known.join(", ")),
    })
}

/// The field of a finding of this rule that was probably meant.
pub(crate) fn meant(finding: &Finding) -> Option<&str> {
    finding.help.as_deref()?.strip_prefix("did you mean `")?.strip_suffix("`?")
}

/// A record that has the fields of another collection: the collections are what is wrong, not each field.
pub(crate) fn misplaced_record(file: usize, broken: &Broken) -> Finding {
    let homes = either(&broken.homes);
    let location = Location { file, place: Place::Pointer(broken.pointer(), Part::Value) };
    let message = format!("this record has the fields of {homes}, but stands in `{}`", broken.collection);
    Finding::new(&RULE, location, message).help(format!("move it to the list of {homes}"))
}

/// A record that stands in the file itself and not in a collection.
pub(crate) fn record_without_collection(location: Location, homes: &[Collection]) -> Finding {
    let home = homes.first().copied().unwrap_or(Collection::Terms);
    let list = if homes.is_empty() { "its collection".to_owned() } else { either(homes) };
    Finding::new(&RULE, location, "a record stands here outside of a collection")
        .help(format!("put it into the list of {list}, as in {{ \"{home}\": [ {{ \"id\": … }} ] }}"))
}

fn either(collections: &[Collection]) -> String {
    let names: Vec<String> = collections.iter().map(|collection| format!("`{collection}`")).collect();
    names.join(" or ")
}

/// A field of the file itself that is no collection.
pub(crate) fn unknown_collection(location: Location, name: &str) -> Finding {
    let known = || Collection::ALL.iter().map(|collection| collection.name());
    Finding::new(&RULE, location, format!("there is no collection `{}`", shown(name))).help(
        match nearest(name, known()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("the collections are {}", known().collect::<Vec<_>>().join(", ")),
        },
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn a_misspelt_required_field_is_one_finding() {
        let json = "{ \"terms\": [{ \"id\": \"ddr\", \"nams\": [\"DDR\"] }] }";
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }

    #[test]
    fn a_record_in_the_wrong_place_is_one_finding() {
        let event = "{ \"id\": \"summit\", \"names\": [\"Summit\"], \"kind\": \"meeting\", \"status\": \"done\" }";
        insta::assert_snapshot!(drawn(&RULE, &format!("{{ \"people\": [\n  {event}\n] }}"), None));
        insta::assert_snapshot!(drawn(&RULE, event, None));
    }

    #[test]
    fn the_records_of_a_misspelt_collection_are_known() {
        let json = "{ \"term\": [{ \"id\": \"ddr\", \"names\": [\"DDR\"] }],\n\
            \"terms\": [{ \"id\": \"ddr-phase\", \"names\": [\"DDR phase\"], \"broader\": [\"ddr\"] }] }";
        let found = drawn(&crate::rules::dangling_reference::RULE, json, None);
        assert!(!found.contains("dangling"), "{found}");
    }

    #[test]
    fn a_misspelt_collection_is_named() {
        insta::assert_snapshot!(drawn(&RULE, "{ \"organizations\": [], \"x\": 1 }", None));
    }
}
