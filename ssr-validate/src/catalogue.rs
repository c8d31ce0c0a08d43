//! All records of the inputs, and what they may refer to.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use ssr_data::reflect::{Field, Object, Reference, View};
use ssr_data::{Collection, Dataset, Evidence, Redirect, Source};
use ssr_schema::Part;

use crate::base::LoadedBase;
use crate::gather::{Gathered, Named, Seen};
use crate::ids::{IdPlace, Ids};
use crate::parallel;
use crate::reader::ReadFile;
use crate::schema_check::Broken;
use crate::walk::{self, Path};
use crate::{Location, Place};

/// A record of the inputs.
pub(crate) struct Entry<'a> {
    pub(crate) file: usize,
    pub(crate) collection: Collection,
    /// Its place in the list of its collection.
    pub(crate) index: usize,
    pub(crate) object: &'a dyn Object,
    pub(crate) id: &'a str,
    /// The evidence of each object that carries some.
    evidence: &'a [&'a [Evidence]],
    references: &'a [Named<'a>],
    has_dates: bool,
    is_suspect: bool,
}

/// Whether a reference is the record's own id, or a redirect's old one, which need not exist.
fn is_own(path: &Path, field: &Field) -> bool {
    path.is_top() && (field.name == "id" || field.name == "from")
}

impl<'a> Entry<'a> {
    fn new(file: usize, collection: Collection, seen: Seen<'a>) -> Self {
        let Seen { index, object, id, evidence, references, has_dates, is_suspect } = seen;
        Self { file, collection, index, object, id, evidence, references, has_dates, is_suspect }
    }

    /// The records that the record refers to.
    pub(crate) fn references(&self) -> &'a [Named<'a>] {
        self.references
    }

    /// Whether there is a date in the record.
    pub(crate) fn has_dates(&self) -> bool {
        self.has_dates
    }

    /// Whether something in the record may be wrong, see [`crate::suspects`].
    pub(crate) fn is_suspect(&self) -> bool {
        self.is_suspect
    }

    /// Whether the record, or an object inside it, carries evidence.
    pub(crate) fn has_evidence(&self) -> bool {
        !self.evidence.is_empty()
    }

    /// Whether an object carries more than one piece of evidence.
    pub(crate) fn has_several_pieces(&self) -> bool {
        self.evidence.iter().any(|pieces| pieces.len() > 1)
    }

    /// The pointer of the record in its file.
    pub(crate) fn pointer(&self) -> String {
        format!("/{}/{}", self.collection, self.index)
    }

    /// The place of a value inside the record.
    pub(crate) fn at(&self, path: &Path) -> Location {
        self.place(&path.pointer(), Part::Value)
    }

    /// The place of the name of a field.
    pub(crate) fn at_key(&self, path: &Path) -> Location {
        self.place(&path.pointer(), Part::Key)
    }

    fn place(&self, below: &str, part: Part) -> Location {
        Location { file: self.file, place: Place::Pointer(format!("{}{below}", self.pointer()), part) }
    }
}

/// A reference from a record of the inputs.
pub(crate) struct Link<'l, 'a> {
    origin: Origin<'l, 'a>,
    pub(crate) collection: Collection,
    pub(crate) key: &'a str,
    /// Whether it is written `collection/id`.
    pub(crate) qualified: bool,
    /// The collections that its field may name.
    pub(crate) allowed: &'l [Collection],
}

/// Where a reference stands. Its pointer is written only when something is said about it.
enum Origin<'l, 'a> {
    Read(&'l Entry<'a>, &'l Path),
    Broken(usize, &'l Broken, &'l str),
}

impl<'l, 'a> Link<'l, 'a> {
    fn read(entry: &'l Entry<'a>, path: &'l Path, reference: Reference<'a>) -> Self {
        Self {
            origin: Origin::Read(entry, path),
            collection: reference.collection,
            key: reference.key,
            qualified: reference.scope.is_some(),
            allowed: reference.allowed,
        }
    }
}

impl Link<'_, '_> {
    /// The collection of the record in which it stands.
    pub(crate) fn within(&self) -> Collection {
        match &self.origin {
            Origin::Read(entry, _) => entry.collection,
            Origin::Broken(_, broken, _) => broken.collection,
        }
    }

    /// How a reference to a record is written in its place. `None` if the field cannot name such a record.
    pub(crate) fn written(&self, collection: Collection, id: &str) -> Option<String> {
        let written = || if self.qualified { format!("{collection}/{id}") } else { id.to_owned() };
        self.allowed.contains(&collection).then(written)
    }

    pub(crate) fn location(&self) -> Location {
        match &self.origin {
            Origin::Read(entry, path) => entry.at(path),
            Origin::Broken(file, broken, pointer) => {
                let place = Place::Pointer(format!("{}{pointer}", broken.pointer()), Part::Value);
                Location { file: *file, place }
            }
        }
    }
}

/// Where a piece of evidence stands: in a record, in the list of the object that carries it.
pub(crate) struct EvidencePath<'a> {
    record: &'a dyn Object,
    list: &'a [Evidence],
    index: usize,
}

impl EvidencePath<'_> {
    /// The path of the piece of evidence.
    pub(crate) fn path(&self) -> Path {
        let mut carrier = Path::default();
        walk::objects(self.record, &mut |path, object| {
            if object.evidence().is_some_and(|evidence| std::ptr::eq(evidence, self.list)) {
                carrier = path.clone();
            }
        });
        carrier.field("evidence").index(self.index)
    }

    /// The path of one of its fields.
    pub(crate) fn field(&self, name: &'static str) -> Path {
        self.path().field(name)
    }
}

/// All records of the inputs, and the base.
pub(crate) struct Catalogue<'a> {
    pub(crate) files: &'a [ReadFile],
    pub(crate) entries: Vec<Entry<'a>>,
    gathered: &'a [Gathered<'a>],
    base: &'a LoadedBase,
    /// The ids of each collection, in the order of the collections.
    ids: Vec<Ids<'a>>,
    /// Fields whose value a discrepancy is about: collection, id, field.
    disputed: FxHashSet<(Collection, &'a str, &'a str)>,
    /// The redirects, by the id that was.
    redirects: FxHashMap<(Collection, &'a str), &'a Redirect>,
    /// The sources, those of the inputs before those of the base.
    sources: FxHashMap<&'a str, &'a Source>,
    /// Records of the inputs that refer to what there is not.
    unresolved: OnceLock<Vec<usize>>,
    /// Ids of records whose collections are not known, such as those in files that are no JSON.
    lost: FxHashSet<&'a str>,
}

impl<'a> Catalogue<'a> {
    pub(crate) fn new(files: &'a [ReadFile], gathered: &'a [Gathered<'a>], base: &'a LoadedBase) -> Self {
        let lost = files.iter().flat_map(ReadFile::lost_ids).collect();
        let mut catalogue = Self {
            files,
            entries: entries(gathered),
            gathered,
            base,
            ids: ids(files, gathered),
            disputed: FxHashSet::default(),
            redirects: FxHashMap::default(),
            sources: FxHashMap::default(),
            unresolved: OnceLock::new(),
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
        catalogue
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
        let entries = self.entries.iter().filter(|entry| entry.collection == Collection::Sources);
        entries.filter_map(|entry| {
            let mut sources = self.files.get(entry.file)?.dataset.sources.iter();
            Some((entry, sources.find(|source| source.id.as_str() == entry.id)?))
        })
    }

    /// All ids of a collection, in the inputs and in the base.
    pub(crate) fn ids_of(&self, collection: Collection) -> impl Iterator<Item = &'a str> {
        let own = self.gathered.iter().filter(move |piece| piece.collection == collection);
        own.flat_map(Gathered::ids).chain(self.base.ids_of(collection))
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
        for entry in &self.entries {
            evidence_of(entry, &mut |_, evidence| visit(evidence));
        }
    }

    /// Calls `visit` for every reference of the inputs, also those of records that could not be read.
    pub(crate) fn links(&self, visit: &mut dyn FnMut(Link<'_, 'a>)) {
        for entry in &self.entries {
            references_of(entry.object, &mut |path, reference| visit(Link::read(entry, path, reference)));
        }
        self.broken_links(visit);
    }

    /// Calls `visit` for every reference of the inputs to what there is not.
    pub(crate) fn unresolved(&self, visit: &mut dyn FnMut(Link<'_, 'a>)) {
        let unresolved = self.unresolved.get_or_init(|| self.find_unresolved());
        for entry in unresolved.iter().filter_map(|index| self.entries.get(*index)) {
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

    /// The records that refer to what there is not, by their places among the entries.
    fn find_unresolved(&self) -> Vec<usize> {
        let is_unresolved =
            |entry: &Entry<'a>| entry.references().iter().any(|(collection, key)| !self.has(*collection, key));
        let pieces: Vec<_> = self.entries.chunks(PIECE).enumerate().collect();
        let found = parallel::map(pieces, self.entries.len() > MANY, |(number, entries)| {
            let found = entries.iter().enumerate().filter(|(_, entry)| is_unresolved(entry));
            found.map(|(index, _)| number * PIECE + index).collect::<Vec<_>>()
        });
        found.into_iter().flatten().collect()
    }

    /// How many references there are.
    pub(crate) fn count_links(&self) -> usize {
        let own: usize = self.gathered.iter().map(Gathered::count_references).sum();
        own + self.broken().map(|(_, broken)| broken.references.len()).sum::<usize>()
    }

    /// How many pieces of evidence there are.
    pub(crate) fn count_evidence(&self) -> usize {
        self.gathered.iter().map(Gathered::count_evidence).sum()
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

/// How many records one piece of work holds.
const PIECE: usize = 1024;

/// From how many records on several threads are worth it to look at their ids alone.
const MANY: usize = 10_000;

/// The records of the inputs, in the order of the files.
fn entries<'a>(gathered: &'a [Gathered<'a>]) -> Vec<Entry<'a>> {
    let mut entries = Vec::with_capacity(gathered.iter().map(Gathered::len).sum());
    for piece in gathered {
        entries.extend(piece.seen().map(|seen| Entry::new(piece.file, piece.collection, seen)));
    }
    entries
}

/// The ids of each collection: those of the records that could be read before the others.
fn ids<'a>(files: &'a [ReadFile], gathered: &'a [Gathered<'a>]) -> Vec<Ids<'a>> {
    let is_many = gathered.iter().map(Gathered::len).sum::<usize>() > MANY;
    parallel::map(Collection::ALL.to_vec(), is_many, |collection| {
        let pieces = gathered.iter().filter(|piece| piece.collection == collection);
        let mut ids = Ids::with_capacity(pieces.clone().map(Gathered::len).sum());
        for piece in pieces {
            piece.seen().for_each(|seen| ids.add(seen.id, IdPlace { file: piece.file, index: seen.index }));
        }
        for (file, read) in files.iter().enumerate() {
            let broken = read.broken.iter().filter(|broken| broken.collection == collection);
            broken.for_each(|broken| {
                broken.id.iter().for_each(|id| ids.add(id, IdPlace { file, index: broken.index }));
            });
        }
        ids
    })
}

/// The place of an id.
fn id_location(collection: Collection, place: IdPlace) -> Location {
    let pointer = format!("/{collection}/{}/id", place.index);
    Location { file: place.file, place: Place::Pointer(pointer, Part::Value) }
}

/// Calls `visit` for every piece of evidence of a record.
pub(crate) fn evidence_of<'a>(entry: &Entry<'a>, visit: &mut dyn FnMut(&EvidencePath<'_>, &'a Evidence)) {
    for list in entry.evidence {
        for (index, evidence) in list.iter().enumerate() {
            visit(&EvidencePath { record: entry.object, list, index }, evidence);
        }
    }
}

/// Calls `visit` for every reference of a record. Its own id is none, and a redirect's old id need not exist.
pub(crate) fn references_of<'a>(object: &'a dyn Object, visit: &mut dyn FnMut(&Path, Reference<'a>)) {
    walk::values(object, &mut |path, field, value| {
        if let (View::Reference(reference), false) = (value, is_own(path, field)) {
            visit(path, reference);
        }
    });
}
