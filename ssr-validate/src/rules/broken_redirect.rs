//! `broken-redirect`: a redirect that does not lead to a record.

use ssr_data::{Collection, Redirect};

use crate::Finding;
use crate::catalogue::Catalogue;
use crate::link::Link;
use crate::rule::{Check, Context, rule};
use crate::rules::redirected_reference::{destination, quoted};
use crate::suggest::shown;

rule! {
    /// A redirect leads to a record that there is not, or to another redirect.
    ///
    /// Who follows a redirect must arrive in one step.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }],
    ///   "redirects": [{ "id": "terms-dd-r", "from": "terms/dd-r", "to": "terms/drr", "reason": "renamed", "since": "0.2.0" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }],
    ///   "redirects": [{ "id": "terms-dd-r", "from": "terms/dd-r", "to": "terms/ddr", "reason": "renamed", "since": "0.2.0" }] }
    /// ```
    RULE = "broken-redirect", Error, without_texts, Check::dataset(check)
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let catalogue = context.catalogue;
    let is_redirect = |collection: Collection| collection == Collection::Redirects;
    let own = catalogue.entries().map(|entry| entry.collection);
    if !own.chain(catalogue.broken().map(|(_, broken)| broken.collection)).any(is_redirect) {
        return;
    }
    catalogue.links(&mut |link| {
        if !is_redirect(link.within()) || catalogue.has(link.collection, link.key) {
            return;
        }
        findings.push(match catalogue.redirect(link.collection, link.key) {
            Some(next) => on_and_on(catalogue, &link, next),
            None => nowhere(context, &link),
        });
    });
}

/// A redirect to another redirect.
fn on_and_on(catalogue: &Catalogue<'_>, link: &Link<'_, '_>, next: &Redirect) -> Finding {
    let to = format!("{}/{}", link.collection, shown(link.key));
    match destination(catalogue, next) {
        Some((collection, id)) => {
            let end = format!("{collection}/{id}");
            Finding::new(&RULE, link.location(), format!("`{to}` has itself moved, to `{end}`"))
                .help(format!("write `{end}`"))
                .fix(format!("lead to `{end}` at once"), quoted(&end))
        }
        None => Finding::new(&RULE, link.location(), format!("`{to}` has itself moved, and leads to no record"))
            .help("name the record that now holds what the old id meant"),
    }
}

/// A redirect to what there is not.
fn nowhere(context: &Context<'_>, link: &Link<'_, '_>) -> Finding {
    let collection = link.collection;
    let message = format!("the redirect leads to `{}`, which is not in `{collection}`", shown(link.key));
    let elsewhere = Collection::ALL.iter().find(|other| context.catalogue.exists(**other, link.key));
    let same_collection = || context.nearest_id(collection, link.key).map(|id| format!("{collection}/{id}"));
    let meant = elsewhere.map(|other| format!("{other}/{}", link.key)).or_else(same_collection);
    Finding::new(&RULE, link.location(), message).help(match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "name the record that now holds what the old id meant".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn chains_circles_and_missing_records_are_told_apart() {
        let json = r#"{
  "terms": [{ "id": "ddr", "names": ["DDR"] }],
  "redirects": [
    { "id": "a", "from": "terms/a", "to": "terms/ddr", "reason": "renamed", "since": "0.2.0" },
    { "id": "b", "from": "terms/b", "to": "terms/a", "reason": "renamed", "since": "0.2.0" },
    { "id": "c", "from": "terms/c", "to": "terms/c", "reason": "renamed", "since": "0.2.0" },
    { "id": "d", "from": "terms/d", "to": "places/ddr", "reason": "renamed", "since": "0.2.0" },
    { "id": "e", "from": "terms/e", "to": "terms/something-else", "reason": "merged", "sinse": "0.2.0" }
  ]
}"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }
}
