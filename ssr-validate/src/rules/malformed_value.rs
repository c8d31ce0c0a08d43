//! `malformed-value`: a value of the right type that has not the form it needs.

use serde_json::Value;
use ssr_schema::Part;

use crate::rule::{Check, rule};
use crate::rules::malformed_id;
use crate::schema_check::{Breach, Broken};
use crate::suggest::{date_meant, shown};
use crate::{Finding, Location, Place};

rule! {
    /// A value has the right type but not the right form: a date in words, an empty list.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "events": [{ "id": "summit", "names": ["Summit"], "kind": "meeting", "status": "done", "date": "July 2006" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "events": [{ "id": "summit", "names": ["Summit"], "kind": "meeting", "status": "done", "date": "2006-07" }] }
    /// ```
    RULE = "malformed-value", Error, without_texts, Check::READING
}

/// A value that has not the form it needs.
pub(crate) fn finding(breach: &Breach<'_>) -> Finding {
    if malformed_id::concerns(breach) {
        return malformed_id::finding(breach);
    }
    let field = breach.field_name();
    let message = match breach.value() {
        Value::Array(items) if items.is_empty() => format!("the list `{field}` is empty"),
        Value::String(text) => format!("`{}` does not have the form that `{field}` needs", shown(text)),
        value => format!("`{}` does not have the form that `{field}` needs", shown(&value.to_string())),
    };
    Finding::new(&RULE, breach.location(), message).help(help(breach))
}

fn help(breach: &Breach<'_>) -> String {
    match breach.value() {
        Value::Array(items) if items.is_empty() && breach.is_required() && !breach.is_pair() => {
            "give at least one value".into()
        }
        Value::Array(items) if items.is_empty() && !breach.is_pair() => {
            "give at least one value, or leave the field out if none is stated".into()
        }
        Value::String(text) if breach.definition() == "Date" => match date_meant(text) {
            Some(date) => format!("write `{date}`"),
            None => format!("write {}; leave the field out if none is stated", breach.expects()),
        },
        _ => format!("write {}", breach.expects()),
    }
}

/// A record that cannot be read although the schema finds nothing wrong with it. The two are tested to agree, so
/// this should not happen; but if it does, nothing may be passed over.
pub(crate) fn not_explained(file: usize, broken: &Broken, value: &Value) -> Option<Finding> {
    let error = ssr_data::Dataset::EMPTY.clone().push_from(broken.collection, value).err()?;
    let location = Location { file, place: Place::Pointer(broken.pointer(), Part::Value) };
    Some(Finding::new(&RULE, location, format!("this record cannot be read: {error}")))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn the_form_is_told() {
        let json = "{ \"events\": [{ \"id\": \"workshop-1\", \"names\": [], \"kind\": \"workshop\", \"status\": \"done\",\n\
            \"date\": \"July 2006\", \"time\": \"\" }] }";
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }
}
