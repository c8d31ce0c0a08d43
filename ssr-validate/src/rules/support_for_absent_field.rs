//! `support-for-absent-field`: evidence supports a field that holds nothing.

use ssr_data::Evidence;
use ssr_data::reflect::{Object, View};
use ssr_schema::pretty;

use crate::entry::Entry;
use crate::finding::{Edit, Fix};
use crate::rule::{Check, Context, rule};
use crate::walk::Path;
use crate::{Finding, Location};

rule! {
    /// Evidence names a field under `supports` that the record, or the item that carries it, does not have.
    ///
    /// Mostly the fact was moved or removed and its evidence was forgotten, or the fact is still to be written.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "DDR of ex-combatants",
    ///                    "supports": ["names", "meaning"] }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "DDR of ex-combatants",
    ///                    "supports": ["names"] }] }] }
    /// ```
    RULE = "support-for-absent-field", Error, without_texts, Check::object(check).when_suspect()
}

fn check(_: &Context<'_>, entry: &Entry<'_>, path: &Path, object: &dyn Object, findings: &mut Vec<Finding>) {
    let evidence = object.evidence().unwrap_or_default();
    if evidence.iter().all(|piece| piece.supports.is_empty()) {
        return;
    }
    let mut absent = Vec::new();
    object.visit(&mut |field, value| absent.extend(matches!(value, View::Absent).then_some(field.name)));
    for (index, piece) in evidence.iter().enumerate() {
        if piece.supports.iter().any(|name| absent.contains(&name.as_str())) {
            let path = path.field("evidence").index(index).field("supports");
            check_evidence(entry, &absent, piece, &path, findings);
        }
    }
}

fn check_evidence(entry: &Entry<'_>, absent: &[&str], evidence: &Evidence, path: &Path, findings: &mut Vec<Finding>) {
    let is_absent = |name: &str| absent.contains(&name);
    let names = || evidence.supports.iter().map(|name| name.as_str());
    let kept: Vec<&str> = names().filter(|name| !is_absent(name)).collect();
    let before = findings.len();
    for (place, name) in names().enumerate().filter(|(_, name)| is_absent(name)) {
        let message = format!("this evidence supports `{name}`, but there is no `{name}` here");
        let finding = Finding::new(&RULE, entry.at(&path.index(place)), message);
        findings.push(if kept.is_empty() {
            finding.help(format!("add `{name}` with what the lines say, or remove this piece of evidence"))
        } else {
            finding.help(format!("take `{name}` out of `supports`, or add the field with what the lines say"))
        });
    }
    // One fix mends all of the list. With no name left, the evidence would support every field.
    if let (Some(first), false) = (findings.get_mut(before), kept.is_empty()) {
        first.fix = Some(with_names(entry.at(path), &kept));
    }
}

/// The fix: these names and no others.
fn with_names(location: Location, kept: &[&str]) -> Fix {
    let replacement = pretty(&kept.into()).trim_end().to_owned();
    let title = "take the fields that are not there out of `supports`".to_owned();
    Fix { title, edits: vec![Edit { location, replacement }] }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::{drawn, run};

    const JSON: &str = r#"{ "organisations": [
  { "id": "osce", "names": ["OSCE"], "kind": "intergovernmental",
    "history": [{ "act": "founded", "status": "done",
        "evidence": [{ "source": "p", "lines": [1, 1], "anchor": "founded in 1994", "supports": ["date"] }] }],
    "evidence": [
      { "source": "p", "lines": [1, 1], "anchor": "the OSCE in Vienna", "supports": ["names", "seat", "name"] }] }
] }"#;

    #[test]
    fn records_and_items_are_looked_at() {
        insta::assert_snapshot!(drawn(&RULE, JSON, None));
    }

    #[test]
    fn the_fix_keeps_the_other_names() {
        let report = run(&RULE, JSON, None);
        let fixes: Vec<_> = report.findings().iter().filter_map(|finding| finding.fix.as_ref()).collect();
        assert_eq!(fixes.len(), 1, "a name that stands alone cannot be taken out");
        assert_eq!(fixes[0].edits[0].replacement, r#"["names", "name"]"#);
    }
}
