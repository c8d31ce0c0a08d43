//! [`Entry`]: a record of the inputs, and where it stands.

use std::ops::Range;

use ssr_data::reflect::Object;
use ssr_data::{Collection, Evidence};
use ssr_schema::Part;

use crate::walk::{self, Path};
use crate::{Location, Place};

/// A record of the inputs, and which part of what was gathered is its own, see [`crate::gather`].
pub(crate) struct Entry<'a> {
    pub(crate) file: usize,
    pub(crate) collection: Collection,
    /// Its place in the list of its collection.
    pub(crate) index: usize,
    pub(crate) object: &'a dyn Object,
    pub(crate) id: &'a str,
    pub(crate) gathered: Ranges,
    /// Whether there is a date in the record.
    pub(crate) has_dates: bool,
    /// Whether something in the record may be wrong, see [`crate::suspects`]. Always false if that was not asked.
    pub(crate) is_suspect: bool,
}

/// Where what was gathered of a record stands.
pub(crate) struct Ranges {
    /// The number of the piece of work in which it was gathered.
    pub(crate) piece: usize,
    pub(crate) evidence: Range<usize>,
    pub(crate) references: Range<usize>,
}

impl Entry<'_> {
    /// Whether the record, or an object inside it, carries evidence.
    pub(crate) fn has_evidence(&self) -> bool {
        !self.gathered.evidence.is_empty()
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

/// Where a piece of evidence stands: in a record, in the list of the object that carries it.
pub(crate) struct EvidencePath<'a> {
    pub(crate) record: &'a dyn Object,
    pub(crate) list: &'a [Evidence],
    pub(crate) index: usize,
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
