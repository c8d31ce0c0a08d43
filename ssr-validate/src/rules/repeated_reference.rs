//! `repeated-reference`: the same reference twice in one list.

use std::collections::HashMap;

use ssr_data::reflect::{Items, Object, Reference, View};

use crate::entry::Entry;
use crate::finding::{Edit, Fix};
use crate::rule::{Check, Context, rule};
use crate::walk::Path;
use crate::{Finding, Location};

rule! {
    /// A list names the same record twice.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "activities": [{ "id": "ddr", "actors": ["organisations/un", "organisations/un"], "summary": "Pays.", "status": "done" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "activities": [{ "id": "ddr", "actors": ["organisations/un"], "summary": "Pays.", "status": "done" }] }
    /// ```
    RULE = "repeated-reference", Error, without_texts, Check::object(check).when_suspect()
}

fn check(_: &Context<'_>, entry: &Entry<'_>, path: &Path, object: &dyn Object, findings: &mut Vec<Finding>) {
    object.visit(&mut |field, value| {
        if let View::List(items) = value
            && items.len() > 1
            && let View::Reference(_) = items.view(0)
        {
            check_list(entry, &|| path.field(field.name), items, findings);
        }
    });
}

fn check_list(entry: &Entry<'_>, path: &dyn Fn() -> Path, items: &dyn Items, findings: &mut Vec<Finding>) {
    let mut first = HashMap::new();
    for index in 0..items.len() {
        let View::Reference(reference) = items.view(index) else { return };
        let earlier = *first.entry((reference.collection, reference.key)).or_insert(index);
        if earlier < index {
            let at = |index: usize| entry.at(&path().index(index));
            let message = format!("`{}` stands twice in this list", written(&reference));
            let mut finding = Finding::new(&RULE, at(index), message).related(at(earlier), "first here");
            finding.fix = Some(fix(entry.at(&path()), items));
            findings.push(finding.help("remove one of the two"));
        }
    }
}

fn written(reference: &Reference<'_>) -> String {
    match reference.scope {
        Some(_) => format!("{}/{}", reference.collection, reference.key),
        None => reference.key.to_owned(),
    }
}

/// The whole list without repetitions, so that commas need no thought.
fn fix(list: Location, items: &dyn Items) -> Fix {
    let mut kept: Vec<String> = Vec::new();
    for index in 0..items.len() {
        if let View::Reference(reference) = items.view(index) {
            let quoted = format!("\"{}\"", written(&reference));
            if !kept.contains(&quoted) {
                kept.push(quoted);
            }
        }
    }
    let edit = Edit { location: list, replacement: format!("[{}]", kept.join(", ")) };
    Fix { title: "name each record once".to_owned(), edits: vec![edit] }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::{drawn, run};

    const JSON: &str = r#"{
  "activities": [
    { "id": "a", "actors": ["organisations/un", "places/un", "organisations/un"], "summary": "Pays.", "status": "done",
      "places": ["togo", "peru", "togo"] }
  ]
}"#;

    #[test]
    fn both_ends_are_shown() {
        insta::assert_snapshot!(drawn(&RULE, JSON, None));
    }

    #[test]
    fn the_fix_keeps_the_order() {
        let report = run(&RULE, JSON, None);
        let fixes = report.findings().iter().filter_map(|finding| finding.fix.as_ref());
        let replacements: Vec<&str> = fixes.flat_map(|fix| &fix.edits).map(|edit| edit.replacement.as_str()).collect();
        assert_eq!(replacements, [r#"["organisations/un", "places/un"]"#, r#"["togo", "peru"]"#]);
    }
}
