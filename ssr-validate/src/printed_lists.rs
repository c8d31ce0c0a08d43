//! The printed lists with all their items: entries of the list itself, and records whose `item` names the list.

use rustc_hash::{FxHashMap, FxHashSet};
use ssr_data::Collection;
use ssr_data::reflect::{Object, View};

use crate::Location;
use crate::catalogue::Catalogue;
use crate::entry::Entry;
use crate::walk::Path;

/// A list of inputs or base, of which something stands in the inputs.
pub(crate) struct PrintedList<'l, 'a> {
    pub(crate) id: &'a str,
    object: &'a dyn Object,
    /// Its record, if it stands in the inputs.
    pub(crate) own: Option<&'l Entry<'a>>,
    /// Its items, by position.
    pub(crate) items: Vec<ListItem<'l, 'a>>,
    /// Whether items may be there that are not known, since they could not be read.
    pub(crate) is_partial: bool,
}

/// An item of a list.
pub(crate) struct ListItem<'l, 'a> {
    pub(crate) position: u32,
    pub(crate) label: Option<&'a str>,
    /// Where it stands, if it stands in the inputs: the record, and the object with its position.
    own: Option<(&'l Entry<'a>, Path)>,
}

impl PrintedList<'_, '_> {
    /// How many items it says it has.
    pub(crate) fn count(&self) -> u32 {
        number(self.object, "count")
    }

    /// The labels as it says they are printed.
    pub(crate) fn labels(&self) -> &str {
        text(self.object, "labels").unwrap_or_default()
    }

    /// The place of one of its fields, if it stands in the inputs.
    pub(crate) fn at(&self, field: &'static str) -> Option<Location> {
        Some(self.own?.at(&Path::default().field(field)))
    }

    /// Whether a discrepancy is about one of these fields.
    pub(crate) fn is_disputed(&self, catalogue: &Catalogue<'_>, fields: &[&str]) -> bool {
        self.own.is_some_and(|own| fields.iter().any(|field| catalogue.is_disputed(own, field)))
    }
}

impl ListItem<'_, '_> {
    /// The place of one of its fields, if it stands in the inputs.
    pub(crate) fn at(&self, field: &'static str) -> Option<Location> {
        self.own.as_ref().map(|(entry, path)| entry.at(&path.field(field)))
    }

    /// Whether a discrepancy is about the place of the record in the list.
    pub(crate) fn is_disputed(&self, catalogue: &Catalogue<'_>) -> bool {
        self.own.as_ref().is_some_and(|(entry, _)| catalogue.is_disputed(entry, "item"))
    }
}

/// A record of inputs or base.
struct Holder<'l, 'a> {
    object: &'a dyn Object,
    own: Option<&'l Entry<'a>>,
}

/// All lists of which something stands in the inputs, those of the inputs first.
pub(crate) fn gather<'l, 'a>(catalogue: &'l Catalogue<'a>) -> Vec<PrintedList<'l, 'a>> {
    let partial = partial(catalogue);
    // An item whose list is misspelt is missing somewhere: the reference is the mistake, not the list.
    let mut astray = false;
    catalogue.unresolved(&mut |link| astray |= link.collection == Collection::Lists);
    let (mut lists, mut items) = (Vec::new(), FxHashMap::default());
    for (collection, holder) in holders(catalogue) {
        if collection == Collection::Lists {
            lists.extend(id(holder.object, "id").map(|id| (id, holder)));
        } else if let Some((list, item)) = item_of(&holder) {
            items.entry(list).or_insert_with(Vec::new).push(item);
        }
    }
    let list = |(id, holder): (&'a str, Holder<'l, 'a>)| {
        let mut items = items.remove(id).unwrap_or_default();
        items.extend(entries_of(&holder));
        items.sort_by_key(|item| item.position);
        let is_partial = astray || catalogue.is_partial() || partial.contains(id);
        PrintedList { id, object: holder.object, own: holder.own, items, is_partial }
    };
    let concerns = |list: &PrintedList<'l, 'a>| list.own.is_some() || list.items.iter().any(|item| item.own.is_some());
    lists.into_iter().map(list).filter(concerns).collect()
}

/// The collections that can stand in lists as items, and the lists.
const LISTED: [Collection; 4] =
    [Collection::Principles, Collection::Activities, Collection::Statements, Collection::Lists];

/// The records of the inputs, then those of the base which the inputs do not bring anew.
fn holders<'l, 'a>(catalogue: &'l Catalogue<'a>) -> impl Iterator<Item = (Collection, Holder<'l, 'a>)> {
    let inputs = || catalogue.entries().filter(|entry| LISTED.contains(&entry.collection));
    let has_base = !catalogue.base_dataset().is_empty();
    let own: FxHashSet<_> = inputs().filter(|_| has_base).map(|entry| (entry.collection, entry.id)).collect();
    let inputs = inputs();
    let inputs = inputs.map(|entry| (entry.collection, Holder { object: entry.object, own: Some(entry) }));
    let base = catalogue.datasets().skip(catalogue.files.len()).flat_map(|dataset| {
        let records = move |collection: &'static Collection| {
            (0..dataset.count(*collection))
                .filter_map(move |index| Some((*collection, dataset.object(*collection, index)?)))
        };
        LISTED.iter().flat_map(records)
    });
    let is_new = move |collection, object| id(object, "id").is_some_and(|id| !own.contains(&(collection, id)));
    let base = base.filter(move |(collection, object)| is_new(*collection, *object));
    inputs.chain(base.map(|(collection, object)| (collection, Holder { object, own: None })))
}

/// The lists that records which could not be read name.
fn partial<'a>(catalogue: &Catalogue<'a>) -> FxHashSet<&'a str> {
    let references = catalogue.broken().flat_map(|(_, broken)| &broken.references);
    references.filter(|reference| reference.pointer == "/item/list").map(|reference| &*reference.key).collect()
}

/// The place of a record in a list.
fn item_of<'l, 'a>(holder: &Holder<'l, 'a>) -> Option<(&'a str, ListItem<'l, 'a>)> {
    let Some(View::Object(item)) = holder.object.get("item") else { return None };
    let own = holder.own.map(|entry| (entry, Path::default().field("item")));
    Some((id(item, "list")?, ListItem { position: number(item, "position"), label: text(item, "label"), own }))
}

/// The entries of a list.
fn entries_of<'l, 'a>(holder: &Holder<'l, 'a>) -> Vec<ListItem<'l, 'a>> {
    let Some(View::List(entries)) = holder.object.get("entries") else { return Vec::new() };
    let entry = |index| {
        let View::Object(entry) = entries.view(index) else { return None };
        let own = holder.own.map(|list| (list, Path::default().field("entries").index(index)));
        Some(ListItem { position: number(entry, "position"), label: text(entry, "label"), own })
    };
    (0..entries.len()).filter_map(entry).collect()
}

fn number(object: &dyn Object, field: &str) -> u32 {
    if let Some(View::Count(count)) = object.get(field) { count.get() } else { 0 }
}

fn text<'a>(object: &'a dyn Object, field: &str) -> Option<&'a str> {
    if let Some(View::Text(text)) = object.get(field) { Some(text.text) } else { None }
}

fn id<'a>(object: &'a dyn Object, field: &str) -> Option<&'a str> {
    if let Some(View::Reference(reference)) = object.get(field) { Some(reference.key) } else { None }
}
