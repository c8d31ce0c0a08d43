//! All records of the inputs, and what they may refer to.

use rustc_hash::{FxHashMap, FxHashSet};

use ssr_data::{Collection, Dataset, Evidence, Redirect, Source};
use ssr_schema::Part;

use crate::base::LoadedBase;
use crate::entry::{Entry, EvidencePath};
use crate::gather::{Gathered, Named, gather};
use crate::ids::{IdPlace, Ids};
use crate::link::{Link, Origin, references_of};
use crate::parallel;
use crate::reader::ReadFile;
use crate::schema_check::Broken;
use crate::walk;
use crate::{Location, Place};

/// All records of the inputs, and the base.
pub(crate) struct Catalogue<'a> {
    pub(crate) files: &'a [ReadFile],
    /// The records, in pieces.
    pub(crate) pieces: Vec<Gathered<'a>>,
    base: &'a LoadedBase,
    /// The ids of each collection, in the order of the collections.
    ids: Vec<Ids<'a>>,
    /// Fields whose value a discrepancy is about: collection, id, field.
    disputed: FxHashSet<(Collection, &'a str, &'a str)>,
    /// The redirects, by the id that was.
    redirects: FxHashMap<(Collection, &'a str), &'a Redirect>,
    /// The sources, those of the inputs before those of the base.
    sources: FxHashMap<&'a str, &'a Source>,
    /// Records of the inputs that refer to what there is not: the numbers of their pieces, and their places in them.
    unresolved: Vec<(usize, usize)>,
    /// Ids of records whose collections are not known, such as those in files that are no JSON.
    lost: FxHashSet<&'a str>,
}

impl<'a> Catalogue<'a> {
    pub(crate) fn new(files: &'a [ReadFile], base: &'a LoadedBase) -> Self {
        let pieces = gather(files);
        let lost = files.iter().flat_map(ReadFile::lost_ids).collect();
        let mut catalogue = Self {
            files,
            base,
            ids: Vec::new(),
            pieces,
            disputed: FxHashSet::default(),
            redirects: FxHashMap::default(),
            sources: FxHashMap::default(),
            unresolved: Vec::new(),
            lost,
        };
        let sources: Vec<_> = catalogue.datasets().flat_map(|dataset| &*dataset.sources).collect();
        for source in sources {
            catalogue.sources.entry(source.id.as_str()).or_insert(source);
        }
        let redirects = catalogue.datasets().flat_map(|dataset| &*dataset.redirects);
        catalogue.redirects =
            redirects.map(|redirect| ((redirect.from.collection(), redirect.from.key()), redirect)).collect();
        for discrepancy in catalogue.datasets().flat_map(|dataset| &*dataset.discrepancies) {
            let Some(field) = &discrepancy.field else { continue };
            let about = discrepancy.about.iter().map(|record| (record.collection(), record.key(), field.as_str()));
            catalogue.disputed.extend(about);
        }
        catalogue.ids = catalogue.find_ids();
        // Not when a rule first asks: others would wait for it, see `parallel`.
        catalogue.unresolved = catalogue.find_unresolved();
        catalogue
    }

    /// The records that could be read, in the order of the files.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.pieces.iter().flat_map(|piece| &piece.entries)
    }

    /// The evidence of each object of a record that carries some.
    pub(crate) fn evidence_lists(&self, entry: &Entry<'a>) -> &[&'a [Evidence]] {
        let own = &entry.gathered;
        self.pieces.get(own.piece).and_then(|piece| piece.evidence.get(own.evidence.clone())).unwrap_or_default()
    }

    /// Calls `visit` for every piece of evidence of a record.
    pub(crate) fn evidence_of(&self, entry: &Entry<'a>, visit: &mut dyn FnMut(&EvidencePath<'_>, &'a Evidence)) {
        for list in self.evidence_lists(entry) {
            for (index, evidence) in list.iter().enumerate() {
                visit(&EvidencePath { record: entry.object, list, index }, evidence);
            }
        }
    }

    /// The records that a record refers to.
    pub(crate) fn named_by(&self, entry: &Entry<'a>) -> &[Named<'a>] {
        let own = &entry.gathered;
        self.pieces.get(own.piece).and_then(|piece| piece.references.get(own.references.clone())).unwrap_or_default()
    }

    /// The records that could not be read, with the numbers of their files.
    pub(crate) fn broken(&self) -> impl Iterator<Item = (usize, &'a Broken)> {
        self.files.iter().enumerate().flat_map(|(number, file)| file.broken.iter().map(move |broken| (number, broken)))
    }

    /// The ids that are used more than once in the inputs, with all places of each.
    pub(crate) fn repeated_ids(&self) -> Vec<(Collection, &'a str, Vec<Location>)> {
        let each = Collection::ALL.iter().zip(&self.ids);
        let repeated = each.flat_map(|(collection, ids)| {
            let at = |place: &IdPlace| id_location(*collection, *place);
            ids.repeated().into_iter().map(move |(id, places)| (*collection, id, places.iter().map(at).collect()))
        });
        repeated.collect()
    }

    /// The ids of a collection of the inputs.
    fn own_ids(&self, collection: Collection) -> Option<&Ids<'a>> {
        self.ids.get(collection as usize)
    }

    /// Whether a record of the inputs has this id, even one that could not be read.
    fn is_own(&self, collection: Collection, id: &str) -> bool {
        self.own_ids(collection).is_some_and(|ids| ids.has(id))
    }

    /// Whether a discrepancy is about this field of a record: then what stands there is not wrong.
    pub(crate) fn is_disputed(&self, entry: &Entry<'_>, field: &str) -> bool {
        self.disputed.contains(&(entry.collection, entry.id, field))
    }

    /// Whether there is such a record, even one that could not be read.
    pub(crate) fn has(&self, collection: Collection, id: &str) -> bool {
        self.is_own(collection, id) || self.base.has(collection, id) || self.lost.contains(id)
    }

    /// Whether there is such a record for sure, and it is no part of a file that could not be read.
    pub(crate) fn exists(&self, collection: Collection, id: &str) -> bool {
        self.is_own(collection, id) || self.base.dataset().find(collection, id).is_some()
    }

    /// The place of the id of a record of the inputs.
    pub(crate) fn place_of(&self, collection: Collection, id: &str) -> Option<Location> {
        self.own_ids(collection)?.first(id).map(|place| id_location(collection, place))
    }

    /// The redirect that leads away from this id, if no record has it.
    pub(crate) fn redirect(&self, collection: Collection, id: &str) -> Option<&'a Redirect> {
        let redirect = self.redirects.get(&(collection, id))?;
        (!self.has(collection, id)).then_some(*redirect)
    }

    /// The redirect of the base that leads away from this id.
    pub(crate) fn base_redirect(&self, collection: Collection, id: &str) -> Option<&'a Redirect> {
        let redirect = *self.redirects.get(&(collection, id))?;
        self.base.dataset().redirects.iter().any(|other| std::ptr::eq(other, redirect)).then_some(redirect)
    }

    /// What was read of each input, then of the base.
    pub(crate) fn datasets(&self) -> impl Iterator<Item = &'a Dataset> + use<'a> {
        self.files.iter().map(|file| &*file.dataset).chain([self.base.dataset()])
    }

    /// What was read of the base.
    pub(crate) fn base_dataset(&self) -> &'a Dataset {
        self.base.dataset()
    }

    /// Whether the inputs are all that there is: there is no base, and every file is JSON.
    pub(crate) fn is_whole(&self) -> bool {
        self.base.dataset().is_empty() && self.base.invalid.is_empty() && self.lost.is_empty()
    }

    /// Whether there may be records that are not known: a file is no JSON, or the base holds something wrong.
    pub(crate) fn is_partial(&self) -> bool {
        !self.lost.is_empty() || !self.base.invalid.is_empty()
    }

    /// The source with this id.
    pub(crate) fn source(&self, id: &ssr_data::Id<Source>) -> Option<&'a Source> {
        self.sources.get(id.as_str()).copied()
    }

    /// The sources of the inputs, with their entries.
    pub(crate) fn own_sources(&self) -> impl Iterator<Item = (&Entry<'a>, &'a Source)> {
        let entries = self.entries().filter(|entry| entry.collection == Collection::Sources);
        entries.filter_map(|entry| {
            let mut sources = self.files.get(entry.file)?.dataset.sources.iter();
            Some((entry, sources.find(|source| source.id.as_str() == entry.id)?))
        })
    }

    /// All ids of a collection, in the inputs and in the base.
    pub(crate) fn ids_of(&self, collection: Collection) -> impl Iterator<Item = &'a str> {
        let own = self.pieces.iter().filter(move |piece| piece.collection == collection);
        own.flat_map(|piece| &piece.entries).map(|entry| entry.id).chain(self.base.ids_of(collection))
    }

    /// All evidence of the base.
    pub(crate) fn base_evidence(&self, visit: &mut dyn FnMut(&'a Evidence)) {
        let dataset = self.base.dataset();
        for collection in Collection::ALL {
            for record in (0..dataset.count(*collection)).filter_map(|index| dataset.object(*collection, index)) {
                walk::objects(record, &mut |_, object| object.evidence().into_iter().flatten().for_each(&mut *visit));
            }
        }
    }

    /// Calls `visit` for every piece of evidence of the inputs.
    pub(crate) fn own_evidence(&self, visit: &mut dyn FnMut(&'a Evidence)) {
        let lists = self.pieces.iter().flat_map(|piece| &piece.evidence);
        lists.flat_map(|list| *list).for_each(visit);
    }

    /// Calls `visit` for every reference of the inputs, also those of records that could not be read.
    pub(crate) fn links(&self, visit: &mut dyn FnMut(Link<'_, 'a>)) {
        for entry in self.entries() {
            references_of(entry.object, &mut |path, reference| visit(Link::read(entry, path, reference)));
        }
        self.broken_links(visit);
    }

    /// Calls `visit` for every reference of the inputs to what there is not.
    pub(crate) fn unresolved(&self, visit: &mut dyn FnMut(Link<'_, 'a>)) {
        let entries = self.unresolved.iter().filter_map(|(piece, index)| self.pieces.get(*piece)?.entries.get(*index));
        for entry in entries {
            references_of(entry.object, &mut |path, reference| {
                if !self.has(reference.collection, reference.key) {
                    visit(Link::read(entry, path, reference));
                }
            });
        }
        self.broken_links(&mut |link| {
            if !self.has(link.collection, link.key) {
                visit(link);
            }
        });
    }

    /// The ids of each collection: those of the records that could be read before the others.
    fn find_ids(&self) -> Vec<Ids<'a>> {
        parallel::map(Collection::ALL.to_vec(), self.count_entries() > MANY, |collection| {
            let pieces = self.pieces.iter().filter(|piece| piece.collection == collection);
            let mut ids = Ids::with_capacity(pieces.clone().map(|piece| piece.entries.len()).sum());
            for entry in pieces.flat_map(|piece| &piece.entries) {
                ids.add(entry.id, IdPlace { file: entry.file, index: entry.index });
            }
            for (file, broken) in self.broken().filter(|(_, broken)| broken.collection == collection) {
                broken.id.iter().for_each(|id| ids.add(id, IdPlace { file, index: broken.index }));
            }
            ids
        })
    }

    /// The records that refer to what there is not: the numbers of their pieces, and their places in them.
    fn find_unresolved(&self) -> Vec<(usize, usize)> {
        let is_unresolved =
            |entry: &Entry<'a>| self.named_by(entry).iter().any(|(collection, key)| !self.has(*collection, key));
        let is_much = self.count_entries() > MANY;
        let found = parallel::map(self.pieces.iter().enumerate().collect(), is_much, |(number, piece)| {
            let found = piece.entries.iter().enumerate().filter(|(_, entry)| is_unresolved(entry));
            found.map(|(index, _)| (number, index)).collect::<Vec<_>>()
        });
        found.into_iter().flatten().collect()
    }

    /// How many records could be read.
    pub(crate) fn count_entries(&self) -> usize {
        self.pieces.iter().map(|piece| piece.entries.len()).sum()
    }

    /// How many references there are.
    pub(crate) fn count_links(&self) -> usize {
        let own: usize = self.pieces.iter().map(|piece| piece.references.len()).sum();
        own + self.broken().map(|(_, broken)| broken.references.len()).sum::<usize>()
    }

    /// How many pieces of evidence there are.
    pub(crate) fn count_evidence(&self) -> usize {
        self.pieces.iter().flat_map(|piece| &piece.evidence).map(|list| list.len()).sum()
    }

    fn broken_links(&self, visit: &mut dyn FnMut(Link<'_, 'a>)) {
        for (file, broken) in self.broken() {
            for reference in &broken.references {
                visit(Link {
                    origin: Origin::Broken(file, broken, &reference.pointer),
                    collection: reference.collection,
                    key: &reference.key,
                    qualified: reference.qualified,
                    allowed: &reference.allowed,
                });
            }
        }
    }
}

/// From how many records on several threads are worth it to look at their ids alone.
const MANY: usize = 10_000;

/// The place of an id.
fn id_location(collection: Collection, place: IdPlace) -> Location {
    let pointer = format!("/{collection}/{}/id", place.index);
    Location { file: place.file, place: Place::Pointer(pointer, Part::Value) }
}
