//! `shared-name`: two records of one collection with one name.

use std::collections::HashSet;

use rustc_hash::FxHashMap;

use ssr_data::reflect::{Object, Text, View};
use ssr_data::{Collection, Day};

use crate::entry::Entry;
use crate::link::references_of;
use crate::rule::{Check, Context, rule};
use crate::walk::Path;
use crate::{Finding, Location};

rule! {
    /// Two records of one collection have the same name, title or acronym. They may be one thing, recorded twice.
    ///
    /// Upper and lower case and punctuation make no difference. No warning is given where the records themselves
    /// tell that they are two: one refers to the other (as to its parent: then a shared acronym, but not a shared
    /// name), a discrepancy is about both, or they belong to different parents, states, places, issuers or times.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "organisations": [{ "id": "dcaf", "names": ["Geneva Centre"], "acronyms": ["DCAF"], "kind": "non-governmental" },
    ///                     { "id": "geneva-dcaf", "names": ["D.C.A.F."], "kind": "non-governmental" }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "organisations": [{ "id": "dcaf", "names": ["Geneva Centre", "D.C.A.F."], "acronyms": ["DCAF"],
    ///     "kind": "non-governmental" }] }
    /// ```
    RULE = "shared-name", Warning, without_texts, Check::dataset(check)
}

/// The collections that are looked at, and their fields that hold names.
const NAMES: &[(Collection, &[&str])] = &[
    (Collection::Organisations, &["names", "acronyms"]),
    (Collection::People, &["names"]),
    (Collection::Places, &["names"]),
    (Collection::Documents, &["titles"]),
    (Collection::Programmes, &["names", "acronyms"]),
    (Collection::Terms, &["names", "acronyms"]),
];

/// Fields that tell what a record belongs to. Two records that belong to different things are two.
const BELONGS: &[&str] = &["parent", "state", "part_of", "symbols", "contributors", "lead"];

/// Fields that hold one record in another.
const HOLDS: &[&str] = &["parent", "part_of", "broader"];

/// A record under one of its names.
struct Holder<'c, 'a> {
    id: &'a str,
    object: &'a dyn Object,
    name: &'a str,
    is_acronym: bool,
    /// The record, if it stands in the inputs, and the field and the place in it of the name.
    own: Option<(&'c Entry<'a>, &'static str, usize)>,
}

impl Holder<'_, '_> {
    /// Where the name stands. `None` in the base.
    fn place(&self) -> Option<Location> {
        let (entry, field, index) = self.own?;
        Some(entry.at(&Path::default().field(field).index(index)))
    }
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let disputed = disputed(context);
    for (collection, fields) in NAMES {
        let mut by_name: FxHashMap<String, Vec<Holder<'_, '_>>> = FxHashMap::default();
        let mut told = HashSet::new();
        holders(context, *collection, fields, &mut |holder| {
            let others = by_name.entry(plain(holder.name)).or_default();
            let twin = others.iter().find(|other| {
                other.id != holder.id
                    && !disputed.contains(&(*collection, other.id, holder.id))
                    && !told_apart(*collection, other, &holder)
            });
            if let Some(twin) = twin
                && told.insert((twin.id, holder.id))
            {
                findings.extend(finding(twin, &holder));
            }
            others.push(holder);
        });
    }
}

/// Calls `visit` for every name of the base, then of the inputs.
fn holders<'c, 'a>(
    context: &'c Context<'a>,
    collection: Collection,
    fields: &[&'static str],
    visit: &mut dyn FnMut(Holder<'c, 'a>),
) {
    let base = context.catalogue.base_dataset();
    let in_base = (0..base.count(collection)).filter_map(|index| base.object(collection, index));
    let in_base = in_base.filter_map(|object| match object.get("id") {
        Some(View::Reference(id)) => Some((id.key, object, None)),
        _ => None,
    });
    let entries = context.catalogue.entries().filter(|entry| entry.collection == collection);
    let mut own: Vec<_> = entries.map(|entry| (entry.id, entry.object, Some(entry))).collect();
    // Which of two is told must not depend on how the records are spread over files.
    own.sort_by_key(|(id, ..)| *id);
    for (id, object, entry) in in_base.chain(own) {
        names(object, fields, &mut |field, index, name| {
            let own = entry.map(|entry| (entry, field, index));
            visit(Holder { id, object, name, is_acronym: field == "acronyms", own });
        });
    }
}

/// What is called with a name: its field, its place in the field, and the name.
type Visit<'v, 'a> = &'v mut dyn FnMut(&'static str, usize, &'a str);

fn names<'a>(object: &'a dyn Object, fields: &[&'static str], visit: Visit<'_, 'a>) {
    for field in fields {
        let Some(View::List(items)) = object.get(field) else { continue };
        for index in 0..items.len() {
            if let View::Text(Text { text, .. }) = items.view(index) {
                visit(field, index, text);
            }
        }
    }
}

/// A name without what does not tell names apart.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Pairs of records that a discrepancy is about: that they are alike is known.
fn disputed<'a>(context: &Context<'a>) -> HashSet<(Collection, &'a str, &'a str)> {
    let mut pairs = HashSet::new();
    for discrepancy in context.catalogue.datasets().flat_map(|dataset| &*dataset.discrepancies) {
        for one in &*discrepancy.about {
            let same = discrepancy.about.iter().filter(|other| other.collection() == one.collection());
            pairs.extend(same.map(|other| (one.collection(), one.key(), other.key())));
        }
    }
    pairs
}

fn told_apart(collection: Collection, one: &Holder<'_, '_>, other: &Holder<'_, '_>) -> bool {
    BELONGS.iter().any(|field| are_apart(&marks(one.object, field), &marks(other.object, field)))
        || (collection == Collection::Documents && are_at_other_times(one.object, other.object))
        || refers(collection, one, other)
        || refers(collection, other, one)
}

/// Whether a record names the other, and so is not the same. What is held by the other may well share its acronym, but
/// hardly its name.
fn refers(collection: Collection, one: &Holder<'_, '_>, other: &Holder<'_, '_>) -> bool {
    let mut found = false;
    references_of(one.object, &mut |path, reference| {
        let holds = path.field_of_record().is_some_and(|field| HOLDS.contains(&field));
        let names_other = (reference.collection, reference.key) == (collection, other.id);
        found |= names_other && (!holds || (one.is_acronym && other.is_acronym));
    });
    found
}

fn are_apart<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    !one.is_empty() && !other.is_empty() && !one.iter().any(|mark| other.contains(mark))
}

/// What a field says of where a record belongs: ids, or symbols.
fn marks<'a>(object: &'a dyn Object, field: &str) -> Vec<&'a str> {
    let mark = |view| match view {
        View::Reference(reference) => Some(reference.key),
        View::Text(text) => Some(text.text),
        View::Object(contributor) => match contributor.get("by") {
            Some(View::Reference(by)) => Some(by.key),
            _ => None,
        },
        _ => None,
    };
    match object.get(field) {
        Some(View::List(items)) => (0..items.len()).filter_map(|index| mark(items.view(index))).collect(),
        Some(value) => mark(value).into_iter().collect(),
        None => Vec::new(),
    }
}

/// Whether two documents were made at different times.
fn are_at_other_times(one: &dyn Object, other: &dyn Object) -> bool {
    let (one, other) = (times(one), times(other));
    let overlap = |a: &(Day, Option<Day>), b: &(Day, Option<Day>)| a.1.is_none_or(|end| b.0 <= end);
    let apart = |a, b| !(overlap(a, b) && overlap(b, a));
    !one.is_empty() && !other.is_empty() && one.iter().all(|a| other.iter().all(|b| apart(a, b)))
}

fn times(object: &dyn Object) -> Vec<(Day, Option<Day>)> {
    let Some(View::List(history)) = object.get("history") else { return Vec::new() };
    let date = |index| match history.view(index) {
        View::Object(step) => match step.get("date") {
            Some(View::Date(date)) => Some((date.earliest(), date.latest())),
            _ => None,
        },
        _ => None,
    };
    (0..history.len()).filter_map(date).collect()
}

fn finding(twin: &Holder<'_, '_>, holder: &Holder<'_, '_>) -> Option<Finding> {
    let message = format!("`{}` and `{}` share the name `{}`", twin.id, holder.id, crate::suggest::shown(holder.name));
    let finding = Finding::new(&RULE, holder.place()?, message)
        .help("join the two records if they are one thing; otherwise record what tells them apart");
    Some(match twin.place() {
        Some(place) => finding.related(place, format!("a name of `{}`", twin.id)),
        None => finding,
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;
    use crate::{Base, InputFile, Validator};

    #[test]
    fn both_ends_are_shown() {
        let json = r#"{
  "terms": [
    { "id": "peacebuilding", "names": ["Peacebuilding"] },
    { "id": "peace-building", "names": ["peace-building", "Peacebuilding"] }
  ],
  "organisations": [
    { "id": "un", "names": ["United Nations"], "acronyms": ["UN"], "kind": "intergovernmental" },
    { "id": "un-body", "names": ["UN Body", "United Nations"], "kind": "organ", "parent": "un" }
  ]
}"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }

    #[test]
    fn records_of_the_base_have_names_too() {
        let json = r#"{ "organisations": [{ "id": "vienna-osce", "names": ["Osce"], "kind": "intergovernmental" }] }"#;
        let validator = Validator::new().base(Base::Builtin).select([RULE.name.to_owned()]);
        let report = validator.check(vec![InputFile::new("mine.json", json)]);
        let messages: Vec<&str> = report.findings().iter().map(|finding| finding.message.as_str()).collect();
        assert_eq!(messages, ["`osce` and `vienna-osce` share the name `Osce`"]);
    }

    #[test]
    fn what_is_told_apart_is_not_told() {
        let json = r#"{
  "terms": [
    { "id": "sector", "names": ["security sector reform"], "acronyms": ["SSR"] },
    { "id": "system", "names": ["security system reform"], "acronyms": ["SSR"] }
  ],
  "organisations": [
    { "id": "serbia-mod", "names": ["Ministry of Defence"], "kind": "ministry", "state": "serbia" },
    { "id": "ukraine-mod", "names": ["Ministry of Defence"], "kind": "ministry", "state": "ukraine" },
    { "id": "dac", "names": ["Committee"], "acronyms": ["DAC"], "kind": "committee" },
    { "id": "dac-secretariat", "names": ["Secretariat"], "acronyms": ["DAC"], "kind": "secretariat-unit", "parent": "dac" }
  ],
  "documents": [
    { "id": "r1", "titles": ["Report"], "kind": "report", "history": [{ "act": "published", "date": "2008", "status": "done" }] },
    { "id": "r2", "titles": ["Report"], "kind": "report", "history": [{ "act": "published", "date": "2013", "status": "done" }] }
  ],
  "discrepancies": [
    { "id": "d", "kind": "variant", "about": ["terms/sector", "terms/system"], "question": "Sector or system?",
      "claims": [{ "printed": "sector" }, { "printed": "system" }] }
  ]
}"#;
        assert_eq!(drawn(&RULE, json, None), "");
    }
}
