//! `orphan-record`: a person, place or term that nothing refers to.

use rustc_hash::FxHashSet;

use ssr_data::Collection;

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::walk::Path;

rule! {
    /// A person, a place or a term is recorded, but no other record refers to it.
    ///
    /// Such records exist so that others can name them. One that nothing names is mostly left over from a
    /// correction, or the record that should name it lacks the reference. This is looked at only where all
    /// records are at hand, without a base.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "places": [{ "id": "togo", "names": ["Togo"], "kind": "state" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "places": [{ "id": "togo", "names": ["Togo"], "kind": "state" }],
    ///   "activities": [{ "id": "ddr", "actors": ["places/togo"], "summary": "Pays.", "status": "done" }] }
    /// ```
    RULE = "orphan-record", Warning, without_texts, Check::dataset(check)
}

/// The collections whose records are there to be named.
const NAMED: &[Collection] = &[Collection::People, Collection::Places, Collection::Terms];

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if !context.catalogue.is_whole() {
        return;
    }
    let used = used(context);
    let named = context.catalogue.entries().filter(|entry| NAMED.contains(&entry.collection));
    findings.extend(named.filter(|entry| !used.contains(&(entry.collection, entry.id))).map(finding));
}

/// What is referred to by another record. A redirect is no use.
fn used<'a>(context: &Context<'a>) -> FxHashSet<(Collection, &'a str)> {
    let mut used = FxHashSet::default();
    for entry in context.catalogue.entries().filter(|entry| entry.collection != Collection::Redirects) {
        let itself = (entry.collection, entry.id);
        let references =
            context.catalogue.named_by(entry).iter().filter(|named| NAMED.contains(&named.0) && **named != itself);
        used.extend(references.copied());
    }
    let broken = context.catalogue.broken().flat_map(|(_, broken)| &broken.references);
    used.extend(broken.map(|reference| (reference.collection, reference.key.as_str())));
    used
}

fn finding(entry: &Entry<'_>) -> Finding {
    let message = format!("nothing refers to `{}` in `{}`", entry.id, entry.collection);
    Finding::new(&RULE, entry.at(&Path::default().field("id")), message)
        .help("name it in the record where it belongs, or remove it")
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn redirects_and_the_record_itself_do_not_count() {
        let json = r#"{
  "terms": [
    { "id": "ddr", "names": ["DDR"], "broader": ["ddr"] },
    { "id": "salw", "names": ["SALW"], "broader": ["arms"] },
    { "id": "arms", "names": ["Arms"] }
  ],
  "people": [{ "id": "jan-kubis", "names": ["Ján Kubiš"] }],
  "activities": [{ "id": "a", "actors": ["people/jan-kubis"], "sumary": "Speaks.", "status": "done" }],
  "redirects": [
    { "id": "dd-r", "from": "terms/dd-r", "to": "terms/ddr", "reason": "renamed", "since": "0.2.0" }
  ]
}"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }
}
