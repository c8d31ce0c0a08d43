//! `anchor-not-found`: the words of an anchor do not stand on the lines.

use ssr_data::Evidence;

use crate::Finding;
use crate::entry::{Entry, EvidencePath};
use crate::rule::{Check, Context, rule};
use crate::suggest::shown;
use crate::text_match::nearest;
use crate::texts::Text;

rule! {
    /// The words of an `anchor` do not stand on the lines that the evidence cites, or the words of `absent` do.
    ///
    /// Words are compared as they stand in the text, with marks such as `**`; runs of blanks count as one, and a
    /// hyphen at the end of a line is joined.
    ///
    /// # Text
    ///
    /// ```text
    /// The DDR of ex-combatants began in 2004.
    /// ```
    ///
    /// # Bad
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 1 }],
    ///   "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "DDR for ex-combatants" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 1 }],
    ///   "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    RULE = "anchor-not-found", Error, with_texts, Check::record(check)
}

fn check(context: &Context<'_>, entry: &Entry<'_>, findings: &mut Vec<Finding>) {
    context.catalogue.evidence_of(entry, &mut |path, evidence| {
        let source = context.catalogue.source(&evidence.source);
        let text = source.and_then(|source| context.texts.of(source));
        if let Some(text) = text.filter(|text| text.holds(evidence.lines)) {
            findings.extend(missing(entry, path, evidence, text));
            findings.extend(not_absent(entry, path, evidence, text));
        }
    });
}

/// Whether the lines are there, and the anchor on them. If not, it is told here, and no other rule knows more.
pub(crate) fn is_there(text: &Text, evidence: &Evidence) -> bool {
    let on_lines = |anchor| text.has_words(evidence.lines, anchor);
    text.holds(evidence.lines) && evidence.anchor.as_deref().is_none_or(on_lines)
}

fn missing(entry: &Entry<'_>, path: &EvidencePath<'_>, evidence: &Evidence, text: &Text) -> Option<Finding> {
    let anchor = evidence.anchor.as_ref().filter(|anchor| !text.has_words(evidence.lines, anchor))?;
    let message = format!("`{}` does not stand on {} of `{}`", shown(anchor), lines(evidence), evidence.source);
    let finding = Finding::new(&RULE, entry.at(&path.field("anchor")), message);
    Some(match nearest(&text.lines(), anchor) {
        Some(found) => finding.help(format!("line {} has `{}`", found.line, shown(&found.text))),
        None => finding.help("nothing like it stands in the text; take 2 to 12 words as they stand there"),
    })
}

fn not_absent(entry: &Entry<'_>, path: &EvidencePath<'_>, evidence: &Evidence, text: &Text) -> Option<Finding> {
    let absent = evidence.absent.as_ref().filter(|absent| text.has_words(evidence.lines, absent))?;
    let message = format!("`{}` does stand on {} of `{}`", shown(absent), lines(evidence), evidence.source);
    Some(
        Finding::new(&RULE, entry.at(&path.field("absent")), message).help("the omission is none; go through the fact"),
    )
}

fn lines(evidence: &Evidence) -> String {
    match (evidence.lines.first(), evidence.lines.last()) {
        (first, last) if first == last => format!("line {first}"),
        (first, last) => format!("lines {first} to {last}"),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn the_nearest_words_are_shown_with_their_line() {
        let text = "Heading\n\nThe DDR of ex-\ncombatants began in 2004.\nIt ended in 2006.";
        let json = r#"{ "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 5 }],
"terms": [{ "id": "ddr", "names": ["DDR"], "evidence": [
  { "source": "page", "lines": [3, 4], "anchor": "DDR of ex-combatants" },
  { "source": "page", "lines": [3, 4], "anchor": "ended in 2006" },
  { "source": "page", "lines": [5, 5], "anchor": "ended in 2007" },
  { "source": "page", "lines": [5, 5], "absent": "ended" }
] }] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, Some(text)));
    }
}
