//! `null-value`: `null` stands where a value or nothing should stand.

use crate::Finding;
use crate::rule::{Check, rule};
use crate::schema_check::Breach;

rule! {
    /// A field or an item of a list holds `null`.
    ///
    /// What the sources do not state is left out, with the name of the field. A stated negative is a value of its
    /// own, such as the status `none`.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"], "meaning": null }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }] }
    /// ```
    RULE = "null-value", Error, without_texts, Check::READING
}

/// A value that is `null`.
pub(crate) fn finding(breach: &Breach<'_>) -> Finding {
    let field = breach.field_name();
    let (message, help) = if breach.is_item() {
        (format!("an item of `{field}` is null"), "take it out of the list, with its comma".to_owned())
    } else if breach.is_required() {
        (format!("`{field}` is null, but it must be given"), format!("write {}", breach.expects()))
    } else {
        (format!("`{field}` is null"), "leave the field out: what is absent is not stated".to_owned())
    };
    Finding::new(&RULE, breach.location(), message).help(help)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn fields_and_items_are_told_apart() {
        let json = r#"{ "organisations": [
  { "id": "osce", "names": ["OSCE", null], "kind": null, "seat": null, "history": [
    { "act": null, "status": "done", "date": null }, null], "acronyms": null },
  null
] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }
}
