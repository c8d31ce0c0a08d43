//! What a field that names records looks like to the queries: a run of pointers, each to a target.

use core::slice;

use crate::reflect::Reference;
use crate::{Collection, Id, List, Record, Ref};

/// Which record is meant: a collection and an id in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Target<'a> {
    pub(crate) collection: Collection,
    pub(crate) key: &'a str,
}

impl<'a> From<Reference<'a>> for Target<'a> {
    fn from(reference: Reference<'a>) -> Self {
        Self { collection: reference.collection, key: reference.key }
    }
}

/// An [`Id`] or a [`Ref`].
pub(crate) trait Pointer {
    fn target(&self) -> Target<'_>;
}

impl<T: Record> Pointer for Id<T> {
    fn target(&self) -> Target<'_> {
        Target { collection: T::COLLECTION, key: self.as_str() }
    }
}

impl<S> Pointer for Ref<S> {
    fn target(&self) -> Target<'_> {
        Target { collection: self.collection, key: &self.key }
    }
}

/// A field that holds one pointer, perhaps one, or several.
pub(crate) trait Pointers {
    type Pointer: Pointer;
    fn pointers(&self) -> &[Self::Pointer];
}

impl<T: Record> Pointers for Id<T> {
    type Pointer = Self;
    fn pointers(&self) -> &[Self] {
        slice::from_ref(self)
    }
}

impl<S> Pointers for Ref<S> {
    type Pointer = Self;
    fn pointers(&self) -> &[Self] {
        slice::from_ref(self)
    }
}

impl<P: Pointer> Pointers for Option<P> {
    type Pointer = P;
    fn pointers(&self) -> &[P] {
        self.as_slice()
    }
}

impl<P: Pointer + Clone> Pointers for List<P> {
    type Pointer = P;
    fn pointers(&self) -> &[P] {
        self
    }
}
