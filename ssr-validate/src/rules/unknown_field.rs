//! `unknown-field`: a field that there is not.

use serde_json::Value;
use ssr_data::Collection;

use crate::rule::{Check, rule};
use crate::schema_check::Breach;
use crate::suggest::{nearest, shown};
use crate::{Finding, Location};

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

/// A field of the file itself that is no collection.
pub(crate) fn unknown_collection(location: Location, name: &str) -> Finding {
    let known = || Collection::ALL.iter().map(|collection| collection.name());
    Finding::new(&RULE, location, format!("there is no collection `{}`", shown(name))).help(
        match nearest(name, known()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None if name == "id" => "put the record into its collection: { \"terms\": [ { \"id\": … } ] }".to_owned(),
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
    fn a_misspelt_collection_is_named() {
        insta::assert_snapshot!(drawn(&RULE, "{ \"organizations\": [], \"x\": 1 }", None));
    }
}
