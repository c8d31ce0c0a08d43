//! `repeated-redirect`: two redirects from one id.

use rustc_hash::FxHashMap;
use ssr_data::reflect::View;
use ssr_data::{Collection, Redirect};

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::walk::Path;

rule! {
    /// Two redirects lead away from one id.
    ///
    /// Who looks up that id arrives at one record, and would not know that there is another.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }, { "id": "salw", "names": ["SALW"] }],
    ///   "redirects": [{ "id": "a", "from": "terms/arms", "to": "terms/ddr", "reason": "split", "since": "0.2.0" },
    ///     { "id": "b", "from": "terms/arms", "to": "terms/salw", "reason": "split", "since": "0.2.0" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }, { "id": "salw", "names": ["SALW"] }],
    ///   "redirects": [{ "id": "b", "from": "terms/arms", "to": "terms/salw", "reason": "split", "since": "0.2.0" }] }
    /// ```
    RULE = "repeated-redirect", Error, without_texts, Check::dataset(check)
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let catalogue = context.catalogue;
    let own = catalogue.entries().filter(|entry| entry.collection == Collection::Redirects);
    let mut first: FxHashMap<(Collection, &str), &Entry<'_>> = FxHashMap::default();
    for entry in own {
        let Some(View::Reference(from)) = entry.object.get("from") else { continue };
        let message = format!("`{}/{}` is redirected twice", from.collection, from.key);
        let finding = Finding::new(&RULE, entry.at(&Path::default().field("from")), message)
            .help("keep the redirect to the record that holds most of what the id meant");
        match (first.get(&(from.collection, from.key)), in_base(context, from.collection, from.key)) {
            (Some(other), _) => {
                let place = other.at(&Path::default().field("from"));
                findings.push(finding.related(place, "redirected here first"));
            }
            (None, Some(other)) => {
                findings.push(finding.help(format!("the redirect `{}` of the base leads to `{}`", other.id, other.to)));
            }
            (None, None) => {}
        }
        first.entry((from.collection, from.key)).or_insert(entry);
    }
}

/// The redirect of the base from this id.
fn in_base<'a>(context: &Context<'a>, collection: Collection, id: &str) -> Option<&'a Redirect> {
    let mut redirects = context.catalogue.base_dataset().redirects.iter();
    redirects.find(|redirect| redirect.from.collection() == collection && redirect.from.key() == id)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn both_ends_are_shown() {
        let json = r#"{
  "terms": [{ "id": "ddr", "names": ["DDR"] }],
  "redirects": [
    { "id": "a", "from": "terms/dd-r", "to": "terms/ddr", "reason": "renamed", "since": "0.2.0" },
    { "id": "b", "from": "terms/dd-r", "to": "terms/ddr", "reason": "merged", "since": "0.2.0" }
  ]
}"#;
        insta::assert_snapshot!(drawn(&RULE, json, None), @r#"
        error[repeated-redirect]: `terms/dd-r` is redirected twice
         --> example.json:5:26
          |
        4 |     { "id": "a", "from": "terms/dd-r", "to": "terms/ddr", "reason": "renamed", "since": "0.2.0" },
          |                          ------------ redirected here first
        5 |     { "id": "b", "from": "terms/dd-r", "to": "terms/ddr", "reason": "merged", "since": "0.2.0" }
          |                          ^^^^^^^^^^^^
          |
          = help: keep the redirect to the record that holds most of what the id meant
        "#);
    }
}
