//! `uncited-line`: a line of a source that nothing accounts for.

use crate::Finding;
use crate::ledger::{Ledger, Line};
use crate::rule::{Check, Context, rule};
use crate::suggest::shown;
use crate::walk::Path;

rule! {
    /// A line of a source is neither cited, nor a heading, nor excluded, nor pending.
    ///
    /// Every line that is not blank must be accounted for. Either a fact is missing, or the line holds none and
    /// belongs in `exclusions` of its source, with the reason.
    ///
    /// # Text
    ///
    /// ```text
    /// The page
    /// DDR of ex-combatants began in 2004.
    /// ```
    ///
    /// # Bad
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 2,
    ///     "outline": [{ "line": 1, "title": "The page" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 2,
    ///     "outline": [{ "line": 1, "title": "The page" }] }],
    ///   "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [2, 2], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    RULE = "uncited-line", Error, with_texts, Check::dataset(check)
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (entry, source) in context.catalogue.own_sources() {
        let Some(text) = context.texts.of(source) else { continue };
        for (first, last) in Ledger::new(source, context.catalogue, Some(text)).runs(Line::is_open) {
            let words = text.line(first).unwrap_or_default().trim();
            let lines = if first == last { format!("line {first}") } else { format!("lines {first} to {last}") };
            let message = format!("nothing accounts for {lines} of `{}`: `{}`", source.id, shown(words));
            findings.push(Finding::new(&RULE, entry.at(&Path::default().field("lines")), message).help(
                "bring in the fact, or add the lines to `exclusions` with a reason, or to `pending` until they are read",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn runs_of_lines_are_told_once() {
        let text = "One\n\nTwo\n\u{a0}\nThree\nFour\nFive\r\nSix";
        let json = r#"{ "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 8,
  "exclusions": [{ "lines": [5, 5], "reason": "furniture" }], "pending": [{ "lines": [7, 7] }] }] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, Some(text)));
    }
}
