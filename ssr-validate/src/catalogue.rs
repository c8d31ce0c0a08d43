//! All records of the inputs, and what they may refer to.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use ssr_data::reflect::{Field, Object, Reference, View, Visitor};
use ssr_data::{Collection, Dataset, Date, Evidence, Redirect, Source};
use ssr_schema::Part;

use crate::base::LoadedBase;
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
    /// What many rules ask of the record, gathered in one walk.
    parts: Parts<'a>,
}

/// The evidence and the references of a record, without their paths: mostly nothing is said about them. A path is
/// sought when something is.
#[derive(Default)]
struct Parts<'a> {
    /// The evidence of each object that carries some.
    evidence: Vec<&'a [Evidence]>,
    references: Vec<(Collection, &'a str)>,
    /// Whether there is a date in the record.
    has_dates: bool,
}

impl<'a> Parts<'a> {
    fn of(object: &'a dyn Object) -> Self {
        let mut parts = Self::default();
        object.show(&mut parts);
        parts
    }
}

impl<'a> Visitor<'a> for Parts<'a> {
    fn object(&mut self, object: &'a dyn Object) {
        self.evidence.extend(object.evidence().filter(|evidence| !evidence.is_empty()));
    }

    fn reference(&mut self, reference: Reference<'a>) {
        self.references.push((reference.collection, reference.key));
    }

    fn date(&mut self, _: &'a Date) {
        self.has_dates = true;
    }
}

/// Whether a reference is the record's own id, or a redirect's old one, which need not exist.
fn is_own(path: &Path, field: &Field) -> bool {
    path.is_top() && (field.name == "id" || field.name == "from")
}

impl<'a> Entry<'a> {
    /// The records that the record refers to.
    pub(crate) fn references(&self) -> &[(Collection, &'a str)] {
        &self.parts.references
    }

    /// Whether there is a date in the record.
    pub(crate) fn has_dates(&self) -> bool {
        self.parts.has_dates
    }

    /// Whether the record, or an object inside it, carries evidence.
    pub(crate) fn has_evidence(&self) -> bool {
        !self.parts.evidence.is_empty()
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

/// Where an id is used: the file, and the place of the record in its collection.
#[derive(Clone, Copy)]
struct IdPlace {
    file: usize,
    index: usize,
}

/// All records of the inputs, and the base.
pub(crate) struct Catalogue<'a> {
    pub(crate) files: &'a [ReadFile],
    pub(crate) entries: Vec<Entry<'a>>,
    base: &'a LoadedBase,
    ids: FxHashMap<(Collection, &'a str), Vec<IdPlace>>,
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
    pub(crate) fn new(files: &'a [ReadFile], base: &'a LoadedBase) -> Self {
        let lost = files.iter().flat_map(ReadFile::lost_ids).collect();
        let mut catalogue = Self {
            files,
            entries: Vec::new(),
            base,
            ids: FxHashMap::default(),
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
        catalogue.entries = entries(files);
        for entry in &catalogue.entries {
            let place = IdPlace { file: entry.file, index: entry.index };
            catalogue.ids.entry((entry.collection, entry.id)).or_default().push(place);
        }
        for (number, file) in files.iter().enumerate() {
            for broken in &file.broken {
                if let Some(id) = &broken.id {
                    let place = IdPlace { file: number, index: broken.index };
                    catalogue.ids.entry((broken.collection, id)).or_default().push(place);
                }
            }
        }
        catalogue
    }

    /// The records that could not be read, with the numbers of their files.
    pub(crate) fn broken(&self) -> impl Iterator<Item = (usize, &'a Broken)> {
        self.files.iter().enumerate().flat_map(|(number, file)| file.broken.iter().map(move |broken| (number, broken)))
    }

    /// The ids that are used more than once in the inputs, with all places of each.
    pub(crate) fn repeated_ids(&self) -> Vec<(Collection, &'a str, Vec<Location>)> {
        let repeated = self.ids.iter().filter(|(_, places)| places.len() > 1);
        let located = repeated.map(|((collection, id), places)| {
            let at = |place: &IdPlace| Location {
                file: place.file,
                place: Place::Pointer(format!("/{collection}/{}/id", place.index), Part::Value),
            };
            (*collection, *id, places.iter().map(at).collect())
        });
        let mut sorted: Vec<_> = located.collect();
        sorted.sort_unstable_by_key(|(collection, id, _)| (*collection, *id));
        sorted
    }

    /// Whether a discrepancy is about this field of a record: then what stands there is not wrong.
    pub(crate) fn is_disputed(&self, entry: &Entry<'_>, field: &str) -> bool {
        self.disputed.contains(&(entry.collection, entry.id, field))
    }

    /// Whether there is such a record, even one that could not be read.
    pub(crate) fn has(&self, collection: Collection, id: &str) -> bool {
        self.ids.contains_key(&(collection, id)) || self.base.has(collection, id) || self.lost.contains(id)
    }

    /// Whether there is such a record for sure, and it is no part of a file that could not be read.
    pub(crate) fn exists(&self, collection: Collection, id: &str) -> bool {
        self.ids.contains_key(&(collection, id)) || self.base.dataset().find(collection, id).is_some()
    }

    /// The place of the id of a record of the inputs.
    pub(crate) fn place_of(&self, collection: Collection, id: &str) -> Option<Location> {
        let place = self.ids.get(&(collection, id))?.first()?;
        let pointer = format!("/{collection}/{}/id", place.index);
        Some(Location { file: place.file, place: Place::Pointer(pointer, Part::Value) })
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
        self.files.iter().map(|file| &file.dataset).chain([self.base.dataset()])
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
        self.entries.iter().filter_map(|entry| {
            let source =
                self.files.get(entry.file)?.dataset.sources.iter().find(|source| source.id.as_str() == entry.id);
            (entry.collection == Collection::Sources).then_some((entry, source?))
        })
    }

    /// All ids of a collection, in the inputs and in the base.
    pub(crate) fn ids_of(&self, collection: Collection) -> impl Iterator<Item = &str> {
        let own = self.entries.iter().filter(move |entry| entry.collection == collection).map(|entry| entry.id);
        own.chain(self.base.ids_of(collection))
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

    fn find_unresolved(&self) -> Vec<usize> {
        let is_unresolved = |(_, entry): &(usize, &Entry<'a>)| {
            entry.references().iter().any(|(collection, key)| !self.has(*collection, key))
        };
        self.entries.iter().enumerate().filter(is_unresolved).map(|(index, _)| index).collect()
    }

    /// How many references there are.
    pub(crate) fn count_links(&self) -> usize {
        let own: usize = self.entries.iter().map(|entry| entry.references().len()).sum();
        own + self.broken().map(|(_, broken)| broken.references.len()).sum::<usize>()
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
const PIECE: usize = 256;

/// The records of the files, each with its parts.
fn entries(files: &[ReadFile]) -> Vec<Entry<'_>> {
    let records = files.iter().enumerate();
    let records: Vec<_> =
        records.flat_map(|(number, file)| file.records().map(move |record| (number, record))).collect();
    let pieces: Vec<_> = records.chunks(PIECE).collect();
    let made = parallel::map(pieces, records.len() > PIECE, |piece| {
        let entries = piece.iter().map(|(file, (collection, index, object))| Entry {
            file: *file,
            collection: *collection,
            index: *index,
            object: *object,
            id: own_id(*object),
            parts: Parts::of(*object),
        });
        entries.collect::<Vec<_>>()
    });
    made.into_iter().flatten().collect()
}

/// Calls `visit` for every piece of evidence of a record.
pub(crate) fn evidence_of<'a>(entry: &Entry<'a>, visit: &mut dyn FnMut(&EvidencePath<'_>, &'a Evidence)) {
    for list in &entry.parts.evidence {
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

fn own_id(object: &dyn Object) -> &str {
    match object.get("id") {
        Some(View::Reference(id)) => id.key,
        _ => "",
    }
}
