//! `missing-evidence`: a record that no source is named for.

use ssr_data::Collection;

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::walk;

rule! {
    /// A record names no source, or a piece of evidence does not say which words to look for.
    ///
    /// Every fact is pinned to the lines of a source that state it. A piece of evidence has an `anchor`, words
    /// that stand on its lines, or `absent`, words that do not.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    RULE = "missing-evidence", Error, without_texts, Check::record(check)
}

fn check(context: &Context<'_>, entry: &Entry<'_>, findings: &mut Vec<Finding>) {
    let mut count = 0;
    context.catalogue.evidence_of(entry, &mut |path, evidence| {
        count += 1;
        let location = || entry.at(&path.path());
        match (&evidence.anchor, &evidence.absent) {
            (None, None) => findings.push(
                Finding::new(&RULE, location(), "this evidence has neither `anchor` nor `absent`")
                    .help("add `anchor`: 2 to 12 words that stand on those lines"),
            ),
            (Some(_), Some(_)) => findings.push(
                Finding::new(&RULE, location(), "this evidence has both `anchor` and `absent`")
                    .help("make two pieces of evidence of it"),
            ),
            _ => {}
        }
    });
    let needs_none = matches!(entry.collection, Collection::Sources | Collection::Redirects);
    if count == 0 && !needs_none {
        let message = format!("nothing says where `{}` comes from", entry.id);
        findings.push(Finding::new(&RULE, entry.at(&walk::Path::default()), message).help(
            "add `evidence`: a list with the source, its lines, an anchor, and the fields that the lines support",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn a_record_and_a_piece_of_evidence_are_told_apart() {
        let json = r#"{ "terms": [
  { "id": "ddr", "names": ["DDR"] },
  { "id": "salw", "names": ["SALW"], "evidence": [{ "source": "page", "lines": [1, 1] }] }
] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }
}
