//! `wrong-collection`: a reference to a record that is in another collection.

use ssr_data::Collection;

use crate::Finding;
use crate::catalogue::Catalogue;
use crate::link::Link;
use crate::rule::{Check, Context, rule};
use crate::suggest::shown;

rule! {
    /// A reference names a collection that does not have the record; another collection does.
    ///
    /// Who acts, for instance, may be an organisation, a person or a state, and states are in `places`.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "places": [{ "id": "togo", "names": ["Togo"], "kind": "state" }],
    ///   "activities": [{ "id": "ddr", "actors": ["organisations/togo"], "summary": "Pays.", "status": "done" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "places": [{ "id": "togo", "names": ["Togo"], "kind": "state" }],
    ///   "activities": [{ "id": "ddr", "actors": ["places/togo"], "summary": "Pays.", "status": "done" }] }
    /// ```
    RULE = "wrong-collection", Error, without_texts, Check::dataset(check)
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let catalogue = context.catalogue;
    catalogue.unresolved(&mut |link| {
        let elsewhere = homes(catalogue, &link);
        if !elsewhere.is_empty() {
            findings.push(finding(catalogue, &link, &elsewhere));
        }
    });
}

/// The collections that have the record of a reference to what there is not, see [`Catalogue::unresolved`].
pub(crate) fn homes(catalogue: &Catalogue<'_>, link: &Link<'_, '_>) -> Vec<Collection> {
    // Where a redirect leads is looked at by `broken-redirect`, an id that moved by `redirected-reference`.
    if link.within() == Collection::Redirects || catalogue.redirect(link.collection, link.key).is_some() {
        return Vec::new();
    }
    Collection::ALL.iter().copied().filter(|collection| catalogue.exists(*collection, link.key)).collect()
}

fn finding(catalogue: &Catalogue<'_>, link: &Link<'_, '_>, elsewhere: &[Collection]) -> Finding {
    let key = shown(link.key);
    let names: Vec<String> = elsewhere.iter().map(|collection| format!("`{collection}`")).collect();
    let message = format!("`{key}` is not in `{}` but in {}", link.collection, names.join(" and in "));
    let written = elsewhere.iter().filter_map(|collection| Some(format!("`{}`", link.written(*collection, link.key)?)));
    let written: Vec<String> = written.collect();
    let finding = Finding::new(&RULE, link.location(), message).help(match written.as_slice() {
        [] => format!("this field can only name records of {}", allowed(link)),
        written => format!("did you mean {}?", written.join(" or ")),
    });
    let place = elsewhere.iter().find_map(|collection| catalogue.place_of(*collection, link.key));
    match place {
        Some(place) => finding.related(place, format!("`{key}` is here")),
        None => finding,
    }
}

fn allowed(link: &Link<'_, '_>) -> String {
    let names: Vec<String> = link.allowed.iter().map(|collection| format!("`{collection}`")).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    const JSON: &str = r#"{
  "places": [{ "id": "togo", "names": ["Togo"], "kind": "state" }],
  "documents": [{ "id": "charter", "titles": ["Charter"], "kind": "treaty" }],
  "activities": [
    { "id": "a", "actors": ["organisations/togo"], "summary": "Trains.", "status": "done" },
    { "id": "b", "actors": ["people/charter"], "summary": "Trains.", "status": "done" },
    { "id": "c", "actors": ["places/togo"], "summary": "Trains.", "status": "done", "places": ["charter"] },
    { "id": "d", "actors": ["people/togo"], "sumary": "Trains.", "status": "done" }
  ]
}"#;

    #[test]
    fn the_right_collection_is_named() {
        insta::assert_snapshot!(drawn(&RULE, JSON, None));
    }

    #[test]
    fn they_do_not_dangle_too() {
        let found = drawn(&crate::rules::dangling_reference::RULE, JSON, None);
        assert!(!found.contains("dangling"), "{found}");
    }
}
