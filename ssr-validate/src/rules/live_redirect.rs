//! `live-redirect`: a redirect from an id that a record still has.

use ssr_data::Collection;

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::walk::Path;

rule! {
    /// A redirect leads away from an id that a record still has.
    ///
    /// Who looks up that id would not know which of the two holds. An id that moved is never given to another record.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }, { "id": "dd-r", "names": ["DD&R"] }],
    ///   "redirects": [{ "id": "terms-dd-r", "from": "terms/dd-r", "to": "terms/ddr", "reason": "merged", "since": "0.2.0" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR", "DD&R"] }],
    ///   "redirects": [{ "id": "terms-dd-r", "from": "terms/dd-r", "to": "terms/ddr", "reason": "merged", "since": "0.2.0" }] }
    /// ```
    RULE = "live-redirect", Error, without_texts, Check::record(check)
}

fn check(context: &Context<'_>, entry: &Entry<'_>, findings: &mut Vec<Finding>) {
    if entry.collection != Collection::Redirects {
        return findings.extend(taken_again(context, entry));
    }
    let Some(ssr_data::reflect::View::Reference(from)) = entry.object.get("from") else { return };
    if context.catalogue.exists(from.collection, from.key) {
        let message = format!("`{}/{}` is redirected, but the record is still there", from.collection, from.key);
        let finding = Finding::new(&RULE, entry.at(&Path::default().field("from")), message)
            .help("remove the record if it has moved; otherwise remove the redirect");
        findings.push(match context.catalogue.place_of(from.collection, from.key) {
            Some(place) => finding.related(place, "the record is here"),
            None => finding,
        });
    }
}

/// A record whose id a redirect of the base leads away from.
fn taken_again(context: &Context<'_>, entry: &Entry<'_>) -> Option<Finding> {
    let redirect = context.catalogue.base_redirect(entry.collection, entry.id)?;
    let message = format!("`{}/{}` has moved to `{}`", entry.collection, entry.id, redirect.to);
    let finding = Finding::new(&RULE, entry.at(&Path::default().field("id")), message);
    Some(finding.help(format!(
        "give this record another id, or add to the record there; the redirect is `{}` of the base",
        redirect.id
    )))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn both_ends_are_shown() {
        let json = r#"{
  "terms": [
    { "id": "ddr", "names": ["DDR"] },
    { "id": "dd-r", "names": ["DD&R"] }
  ],
  "redirects": [
    { "id": "terms-dd-r", "from": "terms/dd-r", "to": "terms/ddr", "reason": "merged", "since": "0.2.0" }
  ]
}"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }
}
