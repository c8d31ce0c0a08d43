//! `excluded-line-cited`: a line that holds no fact is cited for one.

use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::{Finding, walk};

rule! {
    /// Evidence cites a line that its source excludes as holding no fact.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 2,
    ///     "exclusions": [{ "lines": [1, 2], "reason": "footer" }] }],
    ///   "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [2, 2], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 2,
    ///     "exclusions": [{ "lines": [1, 1], "reason": "footer" }] }],
    ///   "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [2, 2], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    RULE = "excluded-line-cited", Error, without_texts, Check::record(check)
}

fn check(context: &Context<'_>, entry: &Entry<'_>, findings: &mut Vec<Finding>) {
    context.catalogue.evidence_of(entry, &mut |path, evidence| {
        let Some(source) = context.catalogue.source(&evidence.source) else { return };
        let overlaps =
            |lines: ssr_data::Lines| lines.first() <= evidence.lines.last() && evidence.lines.first() <= lines.last();
        let exclusions = source.exclusions.iter().enumerate();
        for (index, exclusion) in exclusions.filter(|(_, exclusion)| overlaps(exclusion.lines)) {
            let line = exclusion.lines.first().max(evidence.lines.first());
            let message =
                format!("line {line} of `{}` is excluded (\"{}\") and cited here", source.id, exclusion.reason);
            let finding = Finding::new(&RULE, entry.at(&path.field("lines")), message)
                .help("a line that states a fact must not be excluded; shorten one of the two");
            let own = context.catalogue.own_sources().find(|(_, own)| own.id == source.id);
            findings.push(match own {
                Some((own, _)) => {
                    let place = walk::Path::default().field("exclusions").index(index).field("lines");
                    finding.related(own.at(&place), "excluded here")
                }
                None => finding,
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn both_ends_are_shown() {
        let json = r#"{ "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 9,
    "exclusions": [{ "lines": [1, 3], "reason": "menu" }, { "lines": [5, 6], "reason": "footer" }] }],
  "terms": [{ "id": "ddr", "names": ["DDR"],
    "evidence": [{ "source": "page", "lines": [4, 7], "anchor": "DDR of ex-combatants" }] }] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, Some("")));
    }
}
