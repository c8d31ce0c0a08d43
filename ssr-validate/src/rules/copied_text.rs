//! `copied-text`: our prose repeats a source.

use ssr_data::reflect::{Text, TextKind, View, Visitor};

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::suggest::shown;
use crate::text_match::Shingles;
use crate::walk::{self, Path};

rule! {
    /// A text that should be in our own words repeats ten words or more of a source.
    ///
    /// Names, titles, symbols and anchors carry over as printed; sentences do not.
    ///
    /// # Text
    ///
    /// ```text
    /// It helps former fighters to give up arms, leave their units and return to civilian life.
    /// ```
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "meaning": "Helps former fighters to give up arms, leave their units and return home." }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"], "meaning": "The way of fighters back to civilian life." }] }
    /// ```
    RULE = "copied-text", Error, with_texts, Check::record(check).and_dataset(prepare)
}

/// Indexes the texts while others work, so that the checks of records need not wait for it.
fn prepare(context: &Context<'_>, _: &mut Vec<Finding>) {
    context.texts.shingles();
}

fn check(context: &Context<'_>, entry: &Entry<'_>, findings: &mut Vec<Finding>) {
    let mut copies = Copies { shingles: context.texts.shingles(), found: false };
    entry.object.show(&mut copies);
    // Nearly no record has copied words, so their paths are sought only where they are told.
    if copies.found {
        walk::values(entry.object, &mut |path, _, value| tell(context, entry, path, value, findings));
    }
}

/// Looks for copied words in a record.
struct Copies<'s> {
    shingles: &'s Shingles,
    found: bool,
}

impl<'a> Visitor<'a> for Copies<'_> {
    fn text(&mut self, text: Text<'a>) {
        self.found |= text.kind == TextKind::Prose && !self.shingles.runs(text.text).is_empty();
    }
}

fn tell(context: &Context<'_>, entry: &Entry<'_>, path: &Path, value: View<'_>, findings: &mut Vec<Finding>) {
    let View::Text(Text { kind: TextKind::Prose, text, .. }) = value else { return };
    for run in context.texts.shingles().runs(text) {
        let name = context.texts.get(run.source).map_or("a source", |text| text.name.as_str());
        let message = format!("these words stand in {name}, line {}: `{}`", run.line, shown(&run.words));
        findings.push(Finding::new(&RULE, entry.at(path), message).help("say it in your own words"));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn prose_inside_objects_is_looked_at() {
        let text = "It helps former fighters to give up arms,\nleave their units and return to civilian life.";
        let json = r#"{ "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 2 }],
"terms": [{ "id": "ddr", "names": ["Helps former fighters to give up arms, leave their units and return"],
  "evidence": [{ "source": "page", "lines": [2, 2], "anchor": "civilian life",
    "inferred": "Fighters to GIVE UP arms; leave their units, and return to life." }] }] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, Some(text)));
    }
}
