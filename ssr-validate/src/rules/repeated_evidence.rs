//! `repeated-evidence`: two pieces of evidence that say the same.

use std::collections::BTreeMap;

use ssr_data::Evidence;
use ssr_schema::pretty;

use ssr_data::reflect::Object;

use crate::entry::Entry;
use crate::finding::{Edit, Fix};
use crate::rule::{Check, Context, rule};
use crate::walk::Path;
use crate::{Finding, Location};

rule! {
    /// Two pieces of evidence on one record, or on one item of it, are equal.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "DDR of ex-combatants" },
    ///                  { "source": "page", "lines": [1, 1], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    RULE = "repeated-evidence", Error, without_texts, Check::object(check).when_suspect()
}

fn check(_: &Context<'_>, entry: &Entry<'_>, path: &Path, object: &dyn Object, findings: &mut Vec<Finding>) {
    let evidence = object.evidence().unwrap_or_default();
    if may_repeat(evidence) {
        check_list(entry, &path.field("evidence"), evidence, findings);
    }
}

/// Pieces that differ in lines or anchor cannot be equal, which spares most lists the closer look.
pub(crate) fn may_repeat(evidence: &[Evidence]) -> bool {
    let alike = |(index, piece): (usize, &Evidence)| {
        let mut others = evidence.iter().take(index);
        others.any(|other| other.lines == piece.lines && other.anchor == piece.anchor)
    };
    evidence.len() > LONG || evidence.iter().enumerate().any(alike)
}

/// From how many pieces on the closer look is cheaper than to compare each with each.
const LONG: usize = 100;

fn check_list(entry: &Entry<'_>, list: &Path, evidence: &[Evidence], findings: &mut Vec<Finding>) {
    let (mut firsts, mut kept) = (BTreeMap::new(), Vec::new());
    let before = findings.len();
    for (index, piece) in evidence.iter().enumerate() {
        let first = *firsts.entry(said(piece)).or_insert(index);
        if first == index {
            kept.push(piece);
        } else {
            let place = entry.at(&list.index(index));
            let finding = Finding::new(&RULE, place, "the same evidence stands here twice")
                .help("remove one of the two, or correct the one that was meant for other lines");
            findings.push(finding.related(entry.at(&list.index(first)), "the first"));
        }
    }
    // One fix mends all of the list.
    if let Some(first) = findings.get_mut(before) {
        first.fix = Some(without_repeats(entry.at(list), &kept));
    }
}

/// What a piece of evidence says, in whatever order it names headings and fields.
fn said(piece: &Evidence) -> impl Ord {
    let sorted = |mut texts: Vec<String>| {
        texts.sort_unstable();
        texts
    };
    let headings = sorted(piece.headings.iter().map(ToString::to_string).collect());
    let supports = sorted(piece.supports.iter().map(ToString::to_string).collect());
    let words = (piece.anchor.clone(), piece.absent.clone(), piece.inferred.clone());
    (piece.lines, piece.source.as_str().to_owned(), words, headings, supports)
}

fn without_repeats(location: Location, kept: &[&Evidence]) -> Fix {
    // What was read can be written.
    let replacement = pretty(&serde_json::to_value(kept).unwrap_or_default()).trim_end().to_owned();
    Fix { title: "remove the repeated evidence".to_owned(), edits: vec![Edit { location, replacement }] }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::{drawn, run};

    const JSON: &str = r#"{ "terms": [{ "id": "ddr", "names": ["DDR"], "meaning": "Peace.", "evidence": [
  { "source": "page", "lines": [1, 1], "anchor": "DDR of ex-combatants", "supports": ["names", "meaning"] },
  { "source": "page", "lines": [2, 2], "anchor": "DDR of ex-combatants" },
  { "supports": ["meaning", "names"], "source": "page", "lines": [1, 1], "anchor": "DDR of ex-combatants" }] }] }"#;

    #[test]
    fn both_are_shown() {
        insta::assert_snapshot!(drawn(&RULE, JSON, None));
    }

    #[test]
    fn the_fix_keeps_all_others() {
        let report = run(&RULE, JSON, None);
        let fix = report.findings()[0].fix.as_ref().expect("a fix");
        let kept: serde_json::Value = serde_json::from_str(&fix.edits[0].replacement).expect("JSON");
        let file: serde_json::Value = serde_json::from_str(JSON).expect("JSON");
        assert_eq!(kept.as_array().expect("a list")[..], file["terms"][0]["evidence"].as_array().expect("a list")[..2]);
    }
}
