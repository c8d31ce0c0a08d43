//! `source-mismatch`: a source and its text do not belong together.

use std::collections::BTreeSet;

use ssr_data::Collection;

use crate::Finding;
use crate::rule::{Check, Context, rule};
use crate::walk::Path;

rule! {
    /// No text has the hash of a source, or the text has another number of lines.
    ///
    /// A source is bound to its text by the SHA-256 of its bytes. If the text changed, line numbers may point
    /// elsewhere, so the evidence must be gone through before the hash is changed.
    ///
    /// # Text
    ///
    /// ```text
    /// One line
    /// and another
    /// ```
    ///
    /// # Bad
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 7 }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 2 }] }
    /// ```
    RULE = "source-mismatch", Error, with_texts, Check::dataset(check)
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut told = BTreeSet::new();
    for (entry, source) in context.catalogue.own_sources() {
        told.insert(source.id.as_str());
        let path = Path::default();
        match context.texts.of(source) {
            None => findings.push(
                Finding::new(&RULE, entry.at(&path.field("sha256")), format!("no text has the hash of `{}`", source.id))
                    .help("put the text into the folder of --sources; if it changed, go through its evidence and give the new hash"),
            ),
            Some(text) if text.line_count() != source.lines.get() as usize => {
                let message = format!("`{}` has {} lines, not {}", text.name, text.line_count(), source.lines);
                let help = "lines end at line feeds only; a last line without one counts";
                findings.push(Finding::new(&RULE, entry.at(&path.field("lines")), message).help(help));
            }
            Some(_) => {}
        }
    }
    cited_without_text(context, &mut told, findings);
}

/// Sources of the base that the inputs cite, told once each.
fn cited_without_text<'a>(context: &Context<'a>, told: &mut BTreeSet<&'a str>, findings: &mut Vec<Finding>) {
    let entries = context.catalogue.entries().filter(|entry| entry.collection != Collection::Sources);
    let mut before = "";
    for entry in entries {
        context.catalogue.evidence_of(entry, &mut |path, evidence| {
            // Mostly the source is that of the piece before.
            if std::mem::replace(&mut before, evidence.source.as_str()) == evidence.source.as_str() {
                return;
            }
            let Some(source) = context.catalogue.source(&evidence.source) else { return };
            if told.insert(source.id.as_str()) && context.texts.of(source).is_none() {
                let message = format!("no text has the hash of `{}`, so what cites it cannot be checked", source.id);
                let finding = Finding::new(&RULE, entry.at(&path.field("source")), message);
                findings.push(finding.help("put the text into the folder of --sources"));
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn hash_and_lines_are_compared() {
        let json = r#"{ "sources": [
  { "id": "one", "title": "One", "sha256": "SHA256", "lines": 1 },
  { "id": "two", "title": "Two", "lines": 3,
    "sha256": "0000000000000000000000000000000000000000000000000000000000000000" }
] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, Some("One\nTwo")));
    }
}
