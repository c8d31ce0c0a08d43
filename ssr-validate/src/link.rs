//! [`Link`]: a reference from a record of the inputs.

use ssr_data::Collection;
use ssr_data::reflect::{Field, Object, Reference, View};
use ssr_schema::Part;

use crate::entry::Entry;
use crate::schema_check::Broken;
use crate::walk::{self, Path};
use crate::{Location, Place};

/// A reference from a record of the inputs.
pub(crate) struct Link<'l, 'a> {
    pub(crate) origin: Origin<'l, 'a>,
    pub(crate) collection: Collection,
    pub(crate) key: &'a str,
    /// Whether it is written `collection/id`.
    pub(crate) qualified: bool,
    /// The collections that its field may name.
    pub(crate) allowed: &'l [Collection],
}

/// Where a reference stands. Its pointer is written only when something is said about it.
pub(crate) enum Origin<'l, 'a> {
    Read(&'l Entry<'a>, &'l Path),
    Broken(usize, &'l Broken, &'l str),
}

impl<'l, 'a> Link<'l, 'a> {
    pub(crate) fn read(entry: &'l Entry<'a>, path: &'l Path, reference: Reference<'a>) -> Self {
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

/// Calls `visit` for every reference of a record. Its own id is none, and a redirect's old id need not exist.
pub(crate) fn references_of<'a>(object: &'a dyn Object, visit: &mut dyn FnMut(&Path, Reference<'a>)) {
    walk::values(object, &mut |path, field, value| {
        if let (View::Reference(reference), false) = (value, is_own(path, field)) {
            visit(path, reference);
        }
    });
}

/// Whether a reference is the record's own id, or a redirect's old one, which need not exist.
fn is_own(path: &Path, field: &Field) -> bool {
    path.is_top() && (field.name == "id" || field.name == "from")
}
