//! `dangling-reference`: a reference to a record that there is not.

use ssr_data::Collection;

use crate::Finding;
use crate::catalogue::Catalogue;
use crate::link::Link;
use crate::rule::{Check, Context, rule};
use crate::rules::wrong_collection;
use crate::suggest::{akin, shown};

rule! {
    /// A reference names a record that is neither in the files nor in the base.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "places": [{ "id": "togo", "names": ["Togo"], "kind": "state", "part_of": ["afrika"] },
    ///              { "id": "africa", "names": ["Africa"], "kind": "region" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "places": [{ "id": "togo", "names": ["Togo"], "kind": "state", "part_of": ["africa"] },
    ///              { "id": "africa", "names": ["Africa"], "kind": "region" }] }
    /// ```
    RULE = "dangling-reference", Error, without_texts, Check::dataset(check)
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let catalogue = context.catalogue;
    catalogue.unresolved(&mut |link| {
        if !is_told_otherwise(catalogue, &link) {
            findings.push(finding(context, &link));
        }
    });
}

/// Whether a rule that knows more of what is wrong speaks of the reference: `broken-redirect`,
/// `redirected-reference` or `wrong-collection`.
fn is_told_otherwise(catalogue: &Catalogue<'_>, link: &Link<'_, '_>) -> bool {
    link.within() == Collection::Redirects
        || catalogue.redirect(link.collection, link.key).is_some()
        || !wrong_collection::homes(catalogue, link).is_empty()
}

fn finding(context: &Context<'_>, link: &Link<'_, '_>) -> Finding {
    let (collection, key) = (link.collection, link.key);
    let message = format!("there is no `{}` in `{collection}`", shown(key));
    Finding::new(&RULE, link.location(), message).help(help(context, link))
}

fn help(context: &Context<'_>, link: &Link<'_, '_>) -> String {
    let (collection, key) = (link.collection, link.key);
    let written = |id: &str| if link.qualified { format!("`{collection}/{id}`") } else { format!("`{id}`") };
    if let Some(meant) = context.nearest_id(collection, key) {
        return format!("did you mean {}?", written(meant));
    }
    let akin: Vec<String> = akin(key, context.catalogue.ids_of(collection)).into_iter().map(written).collect();
    let add = format!("add the record to `{collection}`, in this file or another that is checked with it");
    if akin.is_empty() { add } else { format!("{add}; or did you mean {}?", akin.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn the_nearest_id_is_suggested() {
        let json = r#"{
  "organisations": [
    { "id": "osce", "names": ["OSCE"], "kind": "intergovernmental", "seat": "wien" },
    { "id": "osce-cpc", "names": ["CPC"], "kind": "secretariat-unit", "parent": "ocse" }
  ],
  "activities": [
    { "id": "a", "actors": ["organisations/osce-secretariat"], "summary": "Trains.", "status": "done" },
    { "id": "b", "actors": ["people/osce"], "sumary": "Trains.", "status": "done" }
  ]
}"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }
}
