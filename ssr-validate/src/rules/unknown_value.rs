//! `unknown-value`: a value that the vocabulary does not have.

use crate::Finding;
use crate::rule::{Check, rule};
use crate::schema_check::Breach;
use crate::suggest::{nearest, shown};

rule! {
    /// A value is not in the vocabulary of its field.
    ///
    /// Fields such as `kind`, `areas` or `status` take values of closed lists, so that records can be compared.
    /// The schema explains each value.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "places": [{ "id": "togo", "names": ["Togo"], "kind": "country" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "places": [{ "id": "togo", "names": ["Togo"], "kind": "state" }] }
    /// ```
    RULE = "unknown-value", Error, without_texts, Check::READING
}

/// A value that its vocabulary does not have.
pub(crate) fn finding(breach: &Breach<'_>) -> Finding {
    let known = breach.values();
    let value = breach.value().as_str().unwrap_or_default();
    let message = format!("`{}` is not one of the values of `{}`", shown(value), breach.field_name());
    Finding::new(&RULE, breach.location(), message).help(match nearest(value, known.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("its values are {}", known.join(", ")),
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn the_nearest_value_is_suggested() {
        let json = "{ \"places\": [{ \"id\": \"togo\", \"names\": [\"Togo\"], \"kind\": \"State\" }] }";
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }
}
