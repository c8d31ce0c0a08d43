//! `unsupported-field`: a fact that no evidence covers.

use ssr_data::Evidence;
use ssr_data::reflect::{Field, Items, Object, View};

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::suggest::nearest;
use crate::walk::Path;

rule! {
    /// A field states a fact, but no evidence of the record covers it, or evidence names a field that there is not.
    ///
    /// `supports` of a piece of evidence names the fields that its lines state; without `supports` it covers all
    /// fields. Items with evidence of their own (history steps, roles, claims …) cover themselves; an item without
    /// needs evidence of the record that names its list.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"], "meaning": "Helping fighters back into civilian life.",
    ///     "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "DDR of ex-combatants", "supports": ["names"] }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"], "meaning": "Helping fighters back into civilian life.",
    ///     "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "DDR of ex-combatants",
    ///                    "supports": ["names", "meaning"] }] }] }
    /// ```
    RULE = "unsupported-field", Error, without_texts, Check::record(check).when_suspect()
}

fn check(_: &Context<'_>, entry: &Entry<'_>, findings: &mut Vec<Finding>) {
    // A record without any evidence is told by `missing-evidence`.
    if entry.has_evidence() {
        Checker { entry, findings }.check_object(entry.object, &Path::default());
    }
}

struct Checker<'a, 'e> {
    entry: &'a Entry<'e>,
    findings: &'a mut Vec<Finding>,
}

impl Checker<'_, '_> {
    fn check_object(&mut self, object: &dyn Object, path: &Path) {
        let evidence = object.evidence().unwrap_or_default();
        self.check_names(object, evidence, path);
        object.visit(&mut |field, value| {
            if !field.factual || matches!(value, View::Absent) {
                return;
            }
            match value {
                View::List(items) if carries_evidence(items) => {
                    self.check_items(items, field, evidence, &path.field(field.name));
                }
                _ if evidence.iter().any(|piece| piece.covers(field.name)) => {}
                _ if is_misspelt(object, evidence, field.name) => {}
                _ => self.findings.push(self.not_covered(field, &path.field(field.name))),
            }
        });
    }

    fn check_items(&mut self, items: &dyn Items, field: &Field, evidence: &[Evidence], path: &Path) {
        let named = evidence.iter().any(|piece| piece.names(field.name));
        for index in 0..items.len() {
            let View::Object(item) = items.view(index) else { continue };
            let path = path.index(index);
            if item.evidence().is_some_and(|evidence| !evidence.is_empty()) {
                self.check_object(item, &path);
            } else if !named {
                let message = format!("this item of `{}` has no evidence", field.name);
                let help =
                    format!("add `evidence` to it, or name `{}` under `supports` of the record's evidence", field.name);
                self.findings.push(Finding::new(&RULE, self.entry.at(&path), message).help(help));
            }
        }
    }

    fn not_covered(&self, field: &Field, path: &Path) -> Finding {
        let message = format!("no evidence of `{}` covers `{}`", self.entry.id, field.name);
        Finding::new(&RULE, self.entry.at_key(path), message).help(format!(
            "add the lines that state it as evidence, or add `{}` to `supports` of the evidence that has them",
            field.name
        ))
    }

    /// Fields that evidence names must exist.
    fn check_names(&mut self, object: &dyn Object, evidence: &[Evidence], path: &Path) {
        let known = || object.fields().iter().map(|field| field.name);
        for (index, piece) in evidence.iter().enumerate() {
            for (place, name) in piece.supports.iter().enumerate() {
                if known().any(|field| field == name.as_str()) {
                    continue;
                }
                let path = path.field("evidence").index(index).field("supports").index(place);
                let message =
                    format!("this evidence supports `{name}`, a field that `{}` does not have", object.type_name());
                let finding = Finding::new(&RULE, self.entry.at(&path), message);
                self.findings.push(match nearest(name, known()) {
                    Some(meant) => finding.help(format!("did you mean `{meant}`?")),
                    None => finding.help(format!("its fields are {}", known().collect::<Vec<_>>().join(", "))),
                });
            }
        }
    }
}

/// Whether evidence names the field, but misspells it: that is told where it is named.
fn is_misspelt(object: &dyn Object, evidence: &[Evidence], field: &str) -> bool {
    let known = || object.fields().iter().map(|field| field.name);
    let mut names = evidence.iter().flat_map(|piece| piece.supports.iter());
    names.any(|name| !known().any(|known| known == name.as_str()) && nearest(name, known()) == Some(field))
}

/// Whether the items of a list are objects that can carry evidence.
fn carries_evidence(items: &dyn Items) -> bool {
    matches!(items.view(0), View::Object(item) if item.evidence().is_some())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn fields_items_and_names_are_told_apart() {
        let json = r#"{ "organisations": [
  { "id": "osce", "names": ["OSCE"], "kind": "intergovernmental", "seat": "vienna",
    "history": [
      { "act": "founded", "date": "1975", "status": "done" },
      { "act": "renamed", "date": "1994", "status": "done",
        "evidence": [{ "source": "p", "lines": [1, 1], "anchor": "in 1994", "supports": ["act"] }] }
    ],
    "evidence": [{ "source": "p", "lines": [1, 1], "anchor": "the OSCE", "supports": ["name"] }] }
] }"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }
}
