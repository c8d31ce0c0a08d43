//! [`AnyRecord`], a record of whichever collection, and what the list of collections gives to the queries.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use super::label::Label;
use super::pointer::Target;
use super::{AsOf, Citation, Linked, Tie};
use crate::{Collection, Dataset, Record};

/// The types whose records can be asked. Implemented by all of them, and by nothing else.
#[doc(hidden)]
pub trait Queried: Label + Sized {
    /// The record as one of whichever collection.
    #[doc(hidden)]
    fn any(this: Linked<'_, Self>) -> AnyRecord<'_>;
    /// The record, if it is of this type.
    #[doc(hidden)]
    fn linked(record: AnyRecord<'_>) -> Option<Linked<'_, Self>>;
}

/// A record is not of the collection that was asked for.
///
/// # Example
///
/// ```
/// use ssr_data::{DATASET, Organisation, query::{Linked, WrongCollection}};
/// let liberia = DATASET.place("liberia").unwrap().any();
/// let error = Linked::<Organisation>::try_from(liberia).unwrap_err();
/// assert_eq!(error.to_string(), "expected a record of organisations, found one of places");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WrongCollection {
    /// The collection asked for.
    pub expected: Collection,
    /// The collection of the record.
    pub found: Collection,
}

impl fmt::Display for WrongCollection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected a record of {}, found one of {}", self.expected, self.found)
    }
}

impl core::error::Error for WrongCollection {}

/// Defines [`AnyRecord`], and for each collection the way to one record and to all. Called by `collections!`.
macro_rules! queries {
    ($( $(#[doc = $doc:literal])+ $variant:ident $field:ident $one:ident: $ty:ident, )+) => {
        /// A record of whichever collection, linked to its dataset.
        ///
        /// Equality, order and hash go by collection and id. `Display` writes the usual name, title or summary.
        ///
        /// # Example
        ///
        /// ```
        /// use ssr_data::{DATASET, query::AnyRecord};
        /// let activity = DATASET.activity("unx-us-liberia").unwrap();
        /// for actor in activity.actors() {
        ///     match actor {
        ///         AnyRecord::Organisation(organisation) => println!("{organisation} ({})", organisation.kind),
        ///         other => println!("{other}"),
        ///     }
        /// }
        /// ```
        #[derive(Clone, Copy)]
        #[non_exhaustive]
        pub enum AnyRecord<'a> {
            $(
                #[doc = concat!("A record of `", stringify!($field), "`.")]
                $ty($crate::query::Linked<'a, $crate::$ty>),
            )+
        }

        impl<'a> AnyRecord<'a> {
            /// The collection of the record.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::{Collection, DATASET};
            /// let activity = DATASET.activity("unx-us-liberia").unwrap();
            /// assert_eq!(activity.actors().next().unwrap().collection(), Collection::Places);
            /// ```
            #[must_use]
            pub const fn collection(self) -> Collection {
                match self { $( Self::$ty(_) => Collection::$variant, )+ }
            }

            /// The text of the record's id, unique within its collection.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::DATASET;
            /// let activity = DATASET.activity("unx-us-liberia").unwrap();
            /// assert_eq!(activity.actors().next().unwrap().key(), "united-states");
            /// ```
            #[must_use]
            pub fn key(self) -> &'a str {
                match self { $( Self::$ty(record) => record.key(), )+ }
            }

            /// The dataset that the record stands in.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::DATASET;
            /// let osce = DATASET.organisation("osce").unwrap().any();
            /// assert!(!osce.dataset().is_empty());
            /// ```
            #[must_use]
            pub const fn dataset(self) -> &'a Dataset {
                match self { $( Self::$ty(record) => record.dataset(), )+ }
            }

            /// The record seen field by field.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::DATASET;
            /// assert_eq!(DATASET.organisation("osce").unwrap().any().object().type_name(), "Organisation");
            /// ```
            #[must_use]
            pub const fn object(self) -> &'a dyn $crate::reflect::Object {
                match self { $( Self::$ty(record) => record.record(), )+ }
            }

            /// All evidence of the record; see [`Linked::citations`].
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::DATASET;
            /// assert!(DATASET.organisation("osce").unwrap().any().citations().next().is_some());
            /// ```
            pub fn citations(self) -> impl Iterator<Item = Citation<'a>> {
                super::citation::of_object(self.object(), self.dataset())
            }

            /// Where the sources speak of the record, each passage once; see [`Linked::passages`].
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::DATASET;
            /// let unmil = DATASET.organisation("unmil").unwrap();
            /// assert_eq!(unmil.any().passages().count(), unmil.passages().count());
            /// ```
            pub fn passages(self) -> impl Iterator<Item = Citation<'a>> {
                super::citation::passages(self.object(), self.dataset())
            }

            /// The evidence for a field; see [`Linked::evidence_for`].
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::DATASET;
            /// let osce = DATASET.organisation("osce").unwrap().any();
            /// assert!(osce.evidence_for("no_such_field").is_none());
            /// ```
            #[must_use]
            pub fn evidence_for(self, field: &str) -> Option<impl Iterator<Item = Citation<'a>> + use<'a>> {
                super::citation::for_field(self.object(), field, self.dataset())
            }

            /// At which time some source last speaks of the record; see [`Linked::as_of`].
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::DATASET;
            /// let approach = DATASET.approach("un-2016").unwrap();
            /// assert_eq!(approach.any().as_of(), approach.as_of());
            /// ```
            #[must_use]
            pub fn as_of(self) -> Option<AsOf<'a>> {
                super::as_of::of_object(self.object(), self.dataset())
            }

            /// At which time a field of the record holds; see [`Linked::as_of_field`].
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::DATASET;
            /// let unmil = DATASET.organisation("unmil").unwrap();
            /// assert_eq!(unmil.any().as_of_field("mandate"), unmil.as_of_field("mandate"));
            /// ```
            #[must_use]
            pub fn as_of_field(self, field: &str) -> Option<AsOf<'a>> {
                super::as_of::of_field(self.object(), field, self.dataset())
            }

            /// Everything that the record refers to; see [`Linked::references`].
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::DATASET;
            /// let unmil = DATASET.organisation("unmil").unwrap().any();
            /// assert!(unmil.references().any(|tie| tie.field() == "hosts" && tie.to().key() == "liberia"));
            /// ```
            pub fn references(self) -> impl Iterator<Item = Tie<'a>> {
                super::tie::references(self)
            }

            /// Everything that refers to the record; see [`Linked::referrers`].
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::DATASET;
            /// let liberia = DATASET.place("liberia").unwrap().any();
            /// assert!(liberia.referrers().any(|tie| tie.from().key() == "unmil" && tie.field() == "hosts"));
            /// ```
            pub fn referrers(self) -> impl Iterator<Item = Tie<'a>> {
                super::tie::referrers(self)
            }

            pub(crate) fn target(self) -> Target<'a> {
                Target { collection: self.collection(), key: self.key() }
            }

            $(
                #[doc = concat!("The record, if it is one of `", stringify!($field), "`.")]
                ///
                /// # Example
                ///
                /// ```
                /// use ssr_data::DATASET;
                #[doc = concat!(
                    "assert!(DATASET.", stringify!($field), "().all(|record| record.any().", stringify!($one),
                    "() == Some(record)));"
                )]
                /// ```
                #[must_use]
                pub const fn $one(self) -> Option<Linked<'a, $crate::$ty>> {
                    match self {
                        Self::$ty(record) => Some(record),
                        _ => None,
                    }
                }
            )+
        }

        impl fmt::Display for AnyRecord<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $( Self::$ty(record) => fmt::Display::fmt(record, f), )+ }
            }
        }

        impl Dataset {
            pub(crate) fn any_at(&self, collection: Collection, index: usize) -> Option<AnyRecord<'_>> {
                match collection {
                    $( Collection::$variant =>
                        self.$field.records.get(index).map(|record| AnyRecord::$ty(Linked::new(record, self))), )+
                }
            }

            pub(crate) fn any_by_key(&self, collection: Collection, key: &str) -> Option<AnyRecord<'_>> {
                match collection {
                    $( Collection::$variant =>
                        self.$field.find(key).map(|record| AnyRecord::$ty(Linked::new(record, self))), )+
                }
            }
        }

        /// Each collection by its name: one record by id, or all.
        impl Dataset {
            $(
                #[doc = concat!(
                    "The record of `", stringify!($field), "` with this id, or the one that the id moved to."
                )]
                ///
                /// # Example
                ///
                /// ```
                /// use ssr_data::DATASET;
                #[doc = concat!(
                    "assert!(DATASET.", stringify!($field), "().all(|one| DATASET.", stringify!($one),
                    "(one.key()) == Some(one)));"
                )]
                #[doc = concat!("assert!(DATASET.", stringify!($one), "(\"no-such-id\").is_none());")]
                /// ```
                #[must_use]
                pub fn $one(&self, id: &str) -> Option<Linked<'_, $crate::$ty>> {
                    self.record(id)
                }

                #[doc = concat!("All records of `", stringify!($field), "`, in their order.")]
                $(#[doc = concat!("\n", $doc)])+
                ///
                /// # Example
                ///
                /// ```
                /// use ssr_data::DATASET;
                #[doc = concat!(
                    "assert_eq!(DATASET.", stringify!($field), "().len(), DATASET.", stringify!($field), ".len());"
                )]
                /// ```
                pub fn $field(&self) -> super::Selection<super::Records<'_, $crate::$ty>> {
                    self.all()
                }
            )+
        }

        $(
            impl Queried for $crate::$ty {
                fn any(this: Linked<'_, Self>) -> AnyRecord<'_> {
                    AnyRecord::$ty(this)
                }
                fn linked(record: AnyRecord<'_>) -> Option<Linked<'_, Self>> {
                    record.$one()
                }
            }

            impl<'a> TryFrom<AnyRecord<'a>> for Linked<'a, $crate::$ty> {
                type Error = WrongCollection;
                fn try_from(record: AnyRecord<'a>) -> Result<Self, WrongCollection> {
                    let wrong = WrongCollection { expected: Collection::$variant, found: record.collection() };
                    record.$one().ok_or(wrong)
                }
            }
        )+
    };
}

crate::collection::for_each_collection!(queries);

impl<'a, T: Record> From<Linked<'a, T>> for AnyRecord<'a> {
    fn from(record: Linked<'a, T>) -> Self {
        record.any()
    }
}

impl PartialEq for AnyRecord<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.target() == other.target()
    }
}

impl Eq for AnyRecord<'_> {}

impl PartialOrd for AnyRecord<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for AnyRecord<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.collection(), self.key()).cmp(&(other.collection(), other.key()))
    }
}

impl Hash for AnyRecord<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.collection(), self.key()).hash(state);
    }
}

/// The collection and the id.
impl fmt::Debug for AnyRecord<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AnyRecord({}/{})", self.collection(), self.key())
    }
}
