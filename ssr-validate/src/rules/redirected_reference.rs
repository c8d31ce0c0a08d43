//! `redirected-reference`: a reference to an id that moved.

use ssr_data::{Collection, Redirect};

use crate::Finding;
use crate::catalogue::Catalogue;
use crate::link::Link;
use crate::rule::{Check, Context, rule};
use crate::suggest::shown;

rule! {
    /// A reference names an id that a redirect leads away from.
    ///
    /// Redirects are for those who use the data and still know the old id. The data itself uses the new one.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }, { "id": "camp", "names": ["Camp"], "broader": ["dd-r"] }],
    ///   "redirects": [{ "id": "terms-dd-r", "from": "terms/dd-r", "to": "terms/ddr", "reason": "renamed", "since": "0.2.0" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }, { "id": "camp", "names": ["Camp"], "broader": ["ddr"] }],
    ///   "redirects": [{ "id": "terms-dd-r", "from": "terms/dd-r", "to": "terms/ddr", "reason": "renamed", "since": "0.2.0" }] }
    /// ```
    RULE = "redirected-reference", Error, without_texts, Check::dataset(check)
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let catalogue = context.catalogue;
    if catalogue.datasets().all(|dataset| dataset.redirects.is_empty()) {
        return;
    }
    catalogue.links(&mut |link| {
        // Where a redirect itself leads is looked at by `broken-redirect`.
        if link.within() != Collection::Redirects
            && let Some(redirect) = catalogue.redirect(link.collection, link.key)
        {
            findings.push(finding(catalogue, &link, redirect));
        }
    });
}

fn finding(catalogue: &Catalogue<'_>, link: &Link<'_, '_>, redirect: &Redirect) -> Finding {
    let new = |message: String| Finding::new(&RULE, link.location(), message);
    let key = shown(link.key);
    let Some((collection, id)) = destination(catalogue, redirect) else {
        return new(format!("`{key}` has moved, and its redirect leads to no record"))
            .help(format!("mend the redirect from `{}` first", redirect.from));
    };
    let finding = new(format!("`{key}` has moved to `{collection}/{id}`"));
    match link.written(collection, id) {
        Some(written) => finding
            .help(format!("write `{written}`"))
            .fix(format!("follow the redirect to `{written}`"), quoted(&written)),
        None => finding.help(format!("this field cannot name a record of `{collection}`; choose another record")),
    }
}

/// The record to which redirects lead, one after the other. `None` if there is none.
pub(crate) fn destination<'a>(catalogue: &Catalogue<'a>, redirect: &'a Redirect) -> Option<(Collection, &'a str)> {
    let mut to = (redirect.to.collection(), redirect.to.key());
    // A chain that is longer than this leads in a circle, or is no use to anybody.
    for _ in 0..100 {
        match catalogue.redirect(to.0, to.1) {
            Some(next) => to = (next.to.collection(), next.to.key()),
            None => return catalogue.has(to.0, to.1).then_some(to),
        }
    }
    None
}

/// A reference as JSON. References hold nothing that JSON escapes.
pub(crate) fn quoted(reference: &str) -> String {
    format!("\"{reference}\"")
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::{drawn, run};

    const JSON: &str = r#"{
  "organisations": [
    { "id": "cpdc", "names": ["CPDC"], "kind": "committee" },
    { "id": "task-team", "names": ["Task Team"], "kind": "task-force", "parent": "oecd-cpdc" }
  ],
  "places": [{ "id": "togo", "names": ["Togo"], "kind": "state", "part_of": ["old-place"] }],
  "activities": [
    { "id": "a", "actors": ["organisations/dac-cpdc", "organisations/nowhere"], "summary": "Trains.", "status": "done" }
  ],
  "redirects": [
    { "id": "a", "from": "organisations/oecd-cpdc", "to": "organisations/cpdc", "reason": "renamed", "since": "0.2.0" },
    { "id": "b", "from": "organisations/dac-cpdc", "to": "organisations/oecd-cpdc", "reason": "renamed", "since": "0.2.0" },
    { "id": "c", "from": "places/old-place", "to": "organisations/cpdc", "reason": "it is a body", "since": "0.2.0" },
    { "id": "d", "from": "organisations/nowhere", "to": "organisations/nowhere", "reason": "merged", "since": "0.2.0" }
  ]
}"#;

    #[test]
    fn the_new_id_is_named() {
        insta::assert_snapshot!(drawn(&RULE, JSON, None));
    }

    #[test]
    fn the_fix_follows_to_the_end() {
        let report = run(&RULE, JSON, None);
        let fixes = report.findings().iter().filter_map(|finding| finding.fix.as_ref());
        let replacements: Vec<&str> = fixes.flat_map(|fix| &fix.edits).map(|edit| edit.replacement.as_str()).collect();
        assert_eq!(replacements, ["\"cpdc\"", "\"organisations/cpdc\""]);
    }

    #[test]
    fn they_do_not_dangle_too() {
        let found = drawn(&crate::rules::dangling_reference::RULE, JSON, None);
        assert!(!found.contains("dangling"), "{found}");
    }
}
