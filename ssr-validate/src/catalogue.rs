//! All records of the inputs, and what they may refer to.

use std::collections::{HashMap, HashSet};

use ssr_data::reflect::{Object, Reference, View};
use ssr_data::{Collection, Evidence, Source};
use ssr_schema::Part;

use crate::base::LoadedBase;
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
}

impl Entry<'_> {
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
}

/// Where a reference stands. Its pointer is written only when something is said about it.
enum Origin<'l, 'a> {
    Read(&'l Entry<'a>, &'l Path),
    Broken(usize, &'l Broken, &'l str),
}

impl Link<'_, '_> {
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

/// Where a piece of evidence stands: the object that carries it, and its place in the list there.
pub(crate) struct EvidencePath<'p> {
    object: &'p Path,
    index: usize,
}

impl EvidencePath<'_> {
    /// The path of the piece of evidence.
    pub(crate) fn path(&self) -> Path {
        self.object.field("evidence").index(self.index)
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
    ids: HashMap<(Collection, &'a str), Vec<IdPlace>>,
    /// Fields whose value a discrepancy is about: collection, id, field.
    disputed: HashSet<(Collection, &'a str, &'a str)>,
}

impl<'a> Catalogue<'a> {
    pub(crate) fn new(files: &'a [ReadFile], base: &'a LoadedBase) -> Self {
        let mut catalogue = Self { files, entries: Vec::new(), base, ids: HashMap::new(), disputed: HashSet::new() };
        let datasets = files.iter().map(|file| &file.dataset).chain([base.dataset()]);
        for discrepancy in datasets.flat_map(|dataset| &dataset.discrepancies) {
            let Some(field) = &discrepancy.field else { continue };
            let about = discrepancy.about.iter().map(|record| (record.collection(), record.key(), field.as_str()));
            catalogue.disputed.extend(about);
        }
        for (number, file) in files.iter().enumerate() {
            for (collection, index, object) in file.records() {
                let entry = Entry { file: number, collection, index, object, id: own_id(object) };
                catalogue.ids.entry((collection, entry.id)).or_default().push(IdPlace { file: number, index });
                catalogue.entries.push(entry);
            }
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
        self.ids.contains_key(&(collection, id)) || self.base.has(collection, id)
    }

    /// The source with this id.
    pub(crate) fn source(&self, id: &ssr_data::Id<Source>) -> Option<&'a Source> {
        let own = self.files.iter().find_map(|file| file.dataset.get(id));
        own.or_else(|| self.base.dataset().get(id))
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
            references_of(entry.object, &mut |path, reference| {
                visit(Link {
                    origin: Origin::Read(entry, path),
                    collection: reference.collection,
                    key: reference.key,
                    qualified: reference.scope.is_some(),
                });
            });
        }
        for (file, broken) in self.broken() {
            for reference in &broken.references {
                visit(Link {
                    origin: Origin::Broken(file, broken, &reference.pointer),
                    collection: reference.collection,
                    key: &reference.key,
                    qualified: reference.qualified,
                });
            }
        }
    }
}

/// Calls `visit` for every piece of evidence of a record.
pub(crate) fn evidence_of<'a>(entry: &Entry<'a>, visit: &mut dyn FnMut(&EvidencePath<'_>, &'a Evidence)) {
    walk::objects(entry.object, &mut |path, object| {
        for (index, evidence) in object.evidence().into_iter().flatten().enumerate() {
            visit(&EvidencePath { object: path, index }, evidence);
        }
    });
}

/// Calls `visit` for every reference of a record. Its own id is none, and a redirect's old id need not exist.
pub(crate) fn references_of<'a>(object: &'a dyn Object, visit: &mut dyn FnMut(&Path, Reference<'a>)) {
    walk::values(object, &mut |path, field, value| {
        let own = path.is_top() && (field.name == "id" || field.name == "from");
        if let (View::Reference(reference), false) = (value, own) {
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
