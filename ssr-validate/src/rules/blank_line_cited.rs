//! `blank-line-cited`: evidence begins or ends on a blank line.

use ssr_data::Count;

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::rules::anchor_not_found;
use crate::text_match::is_blank;
use crate::texts::Text;

rule! {
    /// The first or last line of a piece of evidence, or a heading, holds nothing but blanks.
    ///
    /// Mostly the line number is off by one.
    ///
    /// # Text
    ///
    /// ```text
    /// The page
    ///
    /// DDR of ex-combatants began in 2004.
    /// ```
    ///
    /// # Bad
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 3 }],
    ///   "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [2, 3], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 3 }],
    ///   "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [3, 3], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    RULE = "blank-line-cited", Error, with_texts, Check::record(check)
}

fn check(context: &Context<'_>, entry: &Entry<'_>, findings: &mut Vec<Finding>) {
    context.catalogue.evidence_of(entry, &mut |path, evidence| {
        let Some(source) = context.catalogue.source(&evidence.source) else { return };
        let Some(text) = context.texts.of(source) else { return };
        let mut tell = |line: u32, path: &crate::walk::Path| {
            let message = format!("line {line} of `{}` is blank", evidence.source);
            findings.push(Finding::new(&RULE, entry.at(path), message).help(beside(text, line)));
        };
        let ends = [evidence.lines.first(), evidence.lines.last()];
        if let Some(line) = ends.into_iter().find(|line| blank(text, *line))
            && anchor_not_found::is_there(text, evidence)
        {
            tell(line, &path.field("lines"));
        }
        let is_listed = |line: u32| source.outline.iter().any(|heading| heading.line.get() == line);
        for (index, line) in evidence.headings.iter().copied().map(Count::get).enumerate() {
            // Others are told by `unlisted-heading`.
            if blank(text, line) && is_listed(line) {
                tell(line, &path.field("headings").index(index));
            }
        }
    });
}

fn blank(text: &Text, line: u32) -> bool {
    text.line(line).is_some_and(is_blank)
}

fn beside(text: &Text, line: u32) -> String {
    let mut near = [line + 1, line.saturating_sub(1)].into_iter();
    let near = near.find(|line| text.line(*line).is_some_and(|words| !is_blank(words)));
    near.map_or_else(
        || "cite the line that states the fact".into(),
        |near| format!("line {near} is not; was it meant?"),
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn ends_and_headings_are_looked_at() {
        let json = r#"{ "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 4,
    "outline": [{ "line": 2, "title": "The page" }] }],
  "terms": [{ "id": "ddr", "names": ["DDR"],
    "evidence": [{ "source": "page", "lines": [3, 4], "headings": [2], "anchor": "DDR of ex-combatants" }] }] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, Some("The page\n\nDDR of ex-combatants\n\u{a0}\n")));
    }
}
