//! `missing-field`: a field that every record must have.

use crate::rule::{Check, rule};
use crate::rules::unknown_field;
use crate::schema_check::Breach;
use crate::{Finding, Place};

rule! {
    /// A record lacks a field that every record of its collection must have.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }] }
    /// ```
    RULE = "missing-field", Error, without_texts, Check::READING
}

/// A field that an object lacks.
pub(crate) fn finding(breach: &Breach<'_>, name: &str) -> Finding {
    let message = format!("the field `{name}` is missing from this `{}`", breach.definition());
    let field = breach.schema().get("properties").and_then(|properties| properties.get(name));
    let meaning = field.and_then(|field| field.get("description")).and_then(|text| text.as_str());
    let finding = Finding::new(&RULE, breach.location(), message);
    match meaning {
        Some(meaning) => finding.help(format!("add `{name}`: {}", first_sentence(meaning))),
        None => finding,
    }
}

fn first_sentence(text: &str) -> String {
    let sentence = text.split(". ").next().unwrap_or(text).trim_end_matches('.');
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().collect::<String>() + letters.as_str())
}

/// Drops findings of this rule whose field is there under a misspelt name: that is one slip, not two.
pub(crate) fn drop_misspelt(findings: &mut Vec<Finding>) {
    let misspelt: Vec<(String, String)> = findings
        .iter()
        .filter(|finding| finding.rule == &unknown_field::RULE)
        .filter_map(|finding| Some((object_of(finding)?.to_owned(), unknown_field::meant(finding)?.to_owned())))
        .collect();
    findings.retain(|finding| {
        let Place::Pointer(object, _) = &finding.location.place else { return true };
        let lacks = |name: &str| finding.message.starts_with(&format!("the field `{name}` is missing"));
        !(finding.rule == &RULE && misspelt.iter().any(|(place, name)| place == object && lacks(name)))
    });
}

/// The pointer of the object that has the field of a finding.
fn object_of(finding: &Finding) -> Option<&str> {
    match &finding.location.place {
        Place::Pointer(pointer, _) => pointer.rsplit_once('/').map(|(object, _)| object),
        Place::Bytes(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn every_missing_field_is_named_with_its_meaning() {
        insta::assert_snapshot!(drawn(&RULE, "{ \"terms\": [\n  { \"acronyms\": [\"DDR\"] }\n] }", None));
    }
}
