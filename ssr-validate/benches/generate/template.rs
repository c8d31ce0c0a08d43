//! A shipped record with marks where a copy differs from the next: in ids, references and names.

use std::collections::HashSet;

use serde_json::{Value, json};
use ssr_data::reflect::{Object, View};
use ssr_data::{Collection, DATASET, Discrepancy};

/// Stands before every id. As long as what takes its place, so that lines break where they will.
const ID: &str = "\u{e000}\u{e000}";

/// Stands after every name.
const NAME: &str = "\u{e001}\u{e001}";

/// Fields whose texts must differ from copy to copy, or `shared-name` takes the copies for one thing.
const NAMES: &[&str] = &["names", "acronyms", "titles"];

/// What stands at a place of a record, as far as copies and mistakes care.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    Reference,
    Name,
    Text,
    Word,
    Date,
    Evidence,
}

pub(super) struct Template {
    pub(super) collection: Collection,
    pub(super) id: &'static str,
    /// The record as JSON, with marks.
    pub(super) value: Value,
    /// The same as text, as it stands in a list of a file.
    pub(super) text: String,
    pub(super) spots: Vec<(Spot, String)>,
    pub(super) references: Vec<(Collection, &'static str)>,
    pub(super) object: &'static dyn Object,
}

impl Template {
    fn new(collection: Collection, object: &'static dyn Object, value: Value) -> Self {
        let id = match object.get("id") {
            Some(View::Reference(id)) => id.key,
            _ => "",
        };
        let (spots, references) = (Vec::new(), Vec::new());
        let mut template = Self { collection, id, value, text: String::new(), spots, references, object };
        template.look_at(object, "");
        template.mark();
        template.text = printed(&template.value);
        template
    }

    pub(super) fn marked_id(&self) -> String {
        format!("{ID}{}", self.id)
    }

    /// Bytes in a file, with what separates records.
    pub(super) fn len(&self) -> usize {
        self.text.len() + ",\n    ".len()
    }

    pub(super) fn places(&self, spot: Spot) -> Vec<&str> {
        self.spots.iter().filter(|(kind, _)| *kind == spot).map(|(_, pointer)| pointer.as_str()).collect()
    }

    fn look_at(&mut self, object: &'static dyn Object, pointer: &str) {
        if object.type_name() == "Evidence" {
            self.spots.push((Spot::Evidence, pointer.to_owned()));
        }
        object.visit(&mut |field, view| self.look(field.name, view, format!("{pointer}/{}", field.name)));
    }

    fn look(&mut self, field: &str, view: View<'static>, pointer: String) {
        let spot = match view {
            View::Object(object) => return self.look_at(object, &pointer),
            View::List(items) => {
                return (0..items.len()).for_each(|at| self.look(field, items.view(at), format!("{pointer}/{at}")));
            }
            View::Reference(_) if pointer == "/id" => return,
            View::Reference(to) => {
                self.references.push((to.collection, to.key));
                Spot::Reference
            }
            View::Text(_) if NAMES.contains(&field) => Spot::Name,
            View::Text(text) if text.type_name == "Prose" => Spot::Text,
            View::Word(_) => Spot::Word,
            View::Date(_) => Spot::Date,
            _ => return,
        };
        self.spots.push((spot, pointer));
    }

    /// Puts the marks into the JSON.
    fn mark(&mut self) {
        for (spot, pointer) in &self.spots {
            match spot {
                Spot::Reference => change(&mut self.value, pointer, mark_reference),
                Spot::Name => change(&mut self.value, pointer, |name| format!("{name}{NAME}")),
                _ => {}
            }
        }
        change(&mut self.value, "/id", mark_reference);
        let mut discrepancies = DATASET.discrepancies.iter();
        if self.collection == Collection::Discrepancies
            && let Some(discrepancy) = discrepancies.find(|discrepancy| discrepancy.id.as_str() == self.id)
        {
            self.mark_claims(discrepancy);
        }
    }

    /// A claim repeats what a record holds, which may be an id or a name.
    fn mark_claims(&mut self, discrepancy: &Discrepancy) {
        let Some(mark) = mark_of_field(discrepancy) else { return };
        for (index, claim) in discrepancy.claims.iter().enumerate() {
            let field = if claim.value.is_some() { "value" } else { "printed" };
            change(&mut self.value, &format!("/claims/{index}/{field}"), mark);
        }
    }
}

/// How the values of the field that a discrepancy is about are marked.
fn mark_of_field(discrepancy: &Discrepancy) -> Option<fn(&str) -> String> {
    let field = discrepancy.field.as_ref()?.as_str();
    if NAMES.contains(&field) {
        return Some(|name| format!("{name}{NAME}"));
    }
    let mut about = discrepancy.about.iter();
    let refers = about.any(|about| match DATASET.find(about.collection(), about.key()).and_then(|it| it.get(field)) {
        Some(View::Reference(_)) => true,
        Some(View::List(items)) => matches!(items.view(0), View::Reference(_)),
        _ => false,
    });
    refers.then_some(mark_reference)
}

/// A reference is an id, or a collection and an id.
fn mark_reference(reference: &str) -> String {
    match reference.split_once('/') {
        Some((collection, id)) => format!("{collection}/{ID}{id}"),
        None => format!("{ID}{reference}"),
    }
}

fn change(value: &mut Value, pointer: &str, to: impl Fn(&str) -> String) {
    if let Some(place) = value.pointer_mut(pointer)
        && let Some(text) = place.as_str()
    {
        *place = to(text).into();
    }
}

/// A record as it stands in a list of a file in normal form.
pub(super) fn printed(record: &Value) -> String {
    let file = ssr_schema::pretty(&json!({ "list": [record] }));
    let record = file.strip_prefix("{\n  \"list\": [\n    ").and_then(|rest| rest.strip_suffix("\n  ]\n}\n"));
    record.expect("a file with one record").to_owned()
}

/// A text with marks as this copy has it.
pub(super) fn filled(text: &str, copy: usize) -> String {
    text.replace(ID, &format!("c{copy:04}-")).replace(NAME, &format!(" c{copy:04}"))
}

/// All shipped records but those that nothing names, by collection and id.
pub(super) fn all() -> Vec<Template> {
    let facts = serde_json::to_value(&DATASET).expect("facts can be written");
    let mut templates: Vec<Template> = Collection::ALL.iter().flat_map(|of| of_collection(*of, &facts)).collect();
    while drop_orphans(&mut templates) {}
    templates.sort_by_key(|template| (template.collection, template.id));
    templates
}

fn of_collection(collection: Collection, facts: &Value) -> impl Iterator<Item = Template> {
    (0..DATASET.count(collection)).filter_map(move |index| {
        let value = facts.get(collection.name())?.get(index)?.clone();
        Some(Template::new(collection, DATASET.object(collection, index)?, value))
    })
}

/// `orphan-record` warns of these; the shipped ones are excepted by id, and copies have other ids.
fn drop_orphans(templates: &mut Vec<Template>) -> bool {
    let others = |template: &Template| {
        let own = (template.collection, template.id);
        template.references.iter().copied().filter(move |reference| *reference != own).collect::<Vec<_>>()
    };
    let used: HashSet<_> = templates.iter().flat_map(others).collect();
    let before = templates.len();
    templates.retain(|it| !is_for_naming(it.collection) || used.contains(&(it.collection, it.id)));
    templates.len() < before
}

/// Whether the records of a collection are there for others to name.
pub(super) fn is_for_naming(collection: Collection) -> bool {
    matches!(collection, Collection::People | Collection::Places | Collection::Terms)
}
