//! `copied-text`: our prose repeats a source.

use ssr_data::reflect::{Field, Text, TextKind, View};

use crate::Finding;
use crate::catalogue::Entry;
use crate::rule::{Check, Context, rule};
use crate::suggest::shown;
use crate::walk::Path;

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
    RULE = "copied-text", Error, with_texts, Check::value(check)
}

fn check(
    context: &Context<'_>,
    entry: &Entry<'_>,
    path: &Path,
    _: &Field,
    value: View<'_>,
    findings: &mut Vec<Finding>,
) {
    let View::Text(Text { kind: TextKind::Prose, text, .. }) = value else { return };
    for run in context.texts.shingles().runs(text) {
        let name = context.texts.get(run.source).map_or("a source", |text| text.name.as_str());
        let message = format!("these words stand in {name}, line {}: `{}`", run.line, shown(&run.words));
        findings.push(Finding::new(&RULE, entry.at(path), message).help("say it in your own words"));
    }
}
