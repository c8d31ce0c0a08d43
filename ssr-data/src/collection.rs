//! The seventeen collections, and [`Dataset`], which holds them all.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::query::Queried;
use crate::reflect::Object;
use crate::{Id, Table};

/// A type whose values are the records of a collection.
///
/// # Example
///
/// ```
/// use ssr_data::{Collection, Organisation, Record};
/// assert_eq!(Organisation::COLLECTION, Collection::Organisations);
/// ```
pub trait Record: Object + Clone + Queried + 'static {
    /// The collection of the records.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, Place, Record};
    /// assert_eq!(Place::COLLECTION, Collection::Places);
    /// ```
    const COLLECTION: Collection;
    /// The identifier of the record.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Id, Place, Record};
    /// let mut place = Place::EMPTY;
    /// place.id = Id::new("togo");
    /// assert_eq!(Record::id(&place), &Id::new("togo"));
    /// ```
    fn id(&self) -> &Id<Self>;
    /// The records of this type in a dataset.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Dataset, Place, Record};
    /// assert!(Place::table(&Dataset::EMPTY).is_empty());
    /// ```
    fn table(dataset: &Dataset) -> &Table<Self>;
}

/// Defines `Collection` and `Dataset` from one list.
macro_rules! collections {
    ($( $(#[doc = $doc:literal])+ $variant:ident $field:ident $one:ident: $ty:ident, )+) => {
        /// A collection of the dataset.
        ///
        /// # Example
        ///
        /// ```
        /// use ssr_data::Collection;
        /// assert_eq!(Collection::ALL.len(), 17);
        /// assert_eq!(Collection::from_name("people"), Some(Collection::People));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Collection {
            $( $(#[doc = $doc])+ $variant, )+
        }

        impl Collection {
            /// All collections, in the order of the model.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::Collection;
            /// assert_eq!(Collection::ALL.first(), Some(&Collection::Sources));
            /// ```
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// The name in JSON, which is also the stem of the collection's file.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::Collection;
            /// assert_eq!(Collection::People.name(), "people");
            /// ```
            #[must_use]
            #[inline]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$variant => stringify!($field), )+ }
            }

            /// The name of the Rust type of its records.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::Collection;
            /// assert_eq!(Collection::People.type_name(), "Person");
            /// ```
            #[must_use]
            #[inline]
            pub const fn type_name(self) -> &'static str {
                match self { $( Self::$variant => stringify!($ty), )+ }
            }

            /// What its records are.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::Collection;
            /// assert_eq!(Collection::People.meaning(), "People in public roles.");
            /// ```
            #[must_use]
            #[inline]
            pub const fn meaning(self) -> &'static str {
                match self { $( Self::$variant => concat!($($doc),+).trim_ascii(), )+ }
            }

            /// The collection with this name in JSON. As `FromStr` reads it.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::Collection;
            /// assert_eq!(Collection::from_name("people"), Some(Collection::People));
            /// assert_eq!(Collection::from_name("persons"), None);
            /// ```
            #[must_use]
            #[inline]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|collection| collection.name() == name)
            }
        }

        impl core::str::FromStr for Collection {
            type Err = crate::UnknownWord;
            #[inline]
            fn from_str(name: &str) -> Result<Self, crate::UnknownWord> {
                Self::from_name(name).ok_or(crate::UnknownWord { vocabulary: "Collection" })
            }
        }

        impl core::fmt::Display for Collection {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.name())
            }
        }

        /// Records of all collections: the whole catalogue, or any part of it.
        ///
        /// A JSON file that holds any of the collections is a dataset; [`Dataset::try_merge`] joins two.
        ///
        /// # Example
        ///
        /// ```
        /// use ssr_data::{Dataset, Id, Place};
        /// let mut dataset = Dataset::EMPTY;
        /// dataset.places.push(Place::builder("kosovo").build());
        /// assert!(dataset.get(&Id::<Place>::new("kosovo")).is_some());
        /// ```
        ///
        /// With the feature `serde` it is written to JSON and read from it:
        ///
        #[cfg_attr(feature = "serde", doc = "```")]
        #[cfg_attr(not(feature = "serde"), doc = "```ignore")]
        /// use ssr_data::{Dataset, Place, PlaceKind};
        /// let mut dataset = Dataset::EMPTY;
        /// dataset.places.push(Place::builder("togo").names(["Togo"]).kind(PlaceKind::State).complete().unwrap());
        /// let text = serde_json::to_string(&dataset).unwrap();
        /// assert_eq!(text, r#"{"places":[{"id":"togo","names":["Togo"],"kind":"state"}]}"#);
        /// let read: Dataset = serde_json::from_str(&text).unwrap();
        /// assert_eq!(read, dataset);
        /// ```
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct Dataset {
            $( $(#[doc = $doc])+ pub $field: Table<crate::$ty>, )+
        }

        impl Dataset {
            /// The dataset without records.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::Dataset;
            /// assert!(Dataset::EMPTY.is_empty());
            /// ```
            pub const EMPTY: Self = Self { $( $field: Table::EMPTY, )+ };

            /// How many records a collection has.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::{Collection, Dataset};
            /// assert_eq!(Dataset::EMPTY.count(Collection::Places), 0);
            /// ```
            #[must_use]
            #[inline]
            pub fn count(&self, collection: Collection) -> usize {
                match collection { $( Collection::$variant => self.$field.len(), )+ }
            }

            /// The record at this place of a collection, seen field by field.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::{Collection, Dataset, Place};
            /// let mut dataset = Dataset::EMPTY;
            /// dataset.places.push(Place::EMPTY);
            /// assert_eq!(dataset.object(Collection::Places, 0).unwrap().type_name(), "Place");
            /// assert!(dataset.object(Collection::Places, 1).is_none());
            /// ```
            #[must_use]
            #[inline]
            pub fn object(&self, collection: Collection, index: usize) -> Option<&dyn Object> {
                match collection {
                    $( Collection::$variant => self.$field.records.get(index).map(|record| record as &dyn Object), )+
                }
            }

            /// The record with this id in a collection, seen field by field. An id that moved finds nothing here;
            /// [`Dataset::resolve_following`] follows it.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::{Collection, Dataset, Place};
            /// let mut dataset = Dataset::EMPTY;
            /// dataset.places.push(Place::builder("togo").build());
            /// assert_eq!(dataset.find(Collection::Places, "togo").unwrap().type_name(), "Place");
            /// ```
            #[must_use]
            #[inline]
            pub fn find(&self, collection: Collection, id: &str) -> Option<&dyn Object> {
                match collection {
                    $( Collection::$variant => self.$field.find(id).map(|record| record as &dyn Object), )+
                }
            }

            /// Appends the records of another dataset and sorts each collection by id. Nothing is dropped: of
            /// two records with one id both are kept, this dataset's first, which look-ups find.
            /// [`Dataset::try_merge`] refuses them.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::{Dataset, Place};
            /// let (mut one, mut two) = (Dataset::EMPTY, Dataset::EMPTY);
            /// one.places.push(Place::builder("togo").build());
            /// two.places.push(Place::builder("peru").build());
            /// one.merge(&two);
            /// assert_eq!(one.places[0].id.as_str(), "peru");
            /// ```
            #[inline]
            pub fn merge(&mut self, other: &Self) {
                $( self.$field.merge(&other.$field); )+
            }

            /// Appends the records of another dataset, as [`Dataset::merge`] does, if no id is in both.
            ///
            /// # Errors
            ///
            /// [`RepeatedIds`] names the ids that are in both. The dataset is then unchanged.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::{Dataset, Place};
            /// let (mut one, mut two) = (Dataset::EMPTY, Dataset::EMPTY);
            /// one.places.push(Place::builder("togo").build());
            /// two.places.push(Place::builder("peru").build());
            /// assert!(one.try_merge(&two).is_ok());
            /// assert_eq!(one.try_merge(&two).unwrap_err().to_string(), "both datasets have `places/peru`");
            /// assert_eq!(one.len(), 2);
            /// ```
            #[inline]
            pub fn try_merge(&mut self, other: &Self) -> Result<(), RepeatedIds> {
                let mut ids = Vec::new();
                $( ids.extend(self.$field.ids_shared_with(&other.$field).map(|id| (Collection::$variant, id.into()))); )+
                if ids.is_empty() {
                    self.merge(other);
                    Ok(())
                } else {
                    Err(RepeatedIds { ids })
                }
            }
        }

        $(
            impl Record for crate::$ty {
                const COLLECTION: Collection = Collection::$variant;
                #[inline]
                fn id(&self) -> &Id<Self> {
                    &self.id
                }
                #[inline]
                fn table(dataset: &Dataset) -> &Table<Self> {
                    &dataset.$field
                }
            }
        )+

        #[cfg(feature = "serde")]
        impl Dataset {
            /// Reads one record and appends it to its collection.
            ///
            /// # Errors
            ///
            /// The error of the reader, if it is no record of the collection. The dataset is then unchanged.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::{Collection, Dataset};
            /// let mut dataset = Dataset::EMPTY;
            /// let text = r#"{ "id": "togo", "names": ["Togo"], "kind": "state" }"#;
            /// dataset.push_from(Collection::Places, &mut serde_json::Deserializer::from_str(text)).unwrap();
            /// assert_eq!(dataset.places[0].id.as_str(), "togo");
            /// ```
            #[inline]
            pub fn push_from<'de, D: serde::Deserializer<'de>>(
                &mut self,
                collection: Collection,
                deserializer: D,
            ) -> Result<(), D::Error> {
                self.push_in(collection, deserializer, crate::json::Home::NONE)
            }

            /// Reads one record and appends it to its collection, as [`Dataset::push_from`] does. Those texts of the
            /// record that stand in `text` are not copied, which saves memory where what is read stays as long as the
            /// program runs, as with `include_str!` and `String::leak`.
            ///
            /// # Errors
            ///
            /// The error of the reader, if it is no record of the collection. The dataset is then unchanged.
            ///
            /// # Example
            ///
            /// ```
            /// use ssr_data::{Collection, Dataset};
            /// let mut dataset = Dataset::EMPTY;
            /// let text = r#"{ "id": "togo", "names": ["Togo"], "kind": "state" }"#;
            /// let mut json = serde_json::Deserializer::from_str(text);
            /// dataset.push_from_static(Collection::Places, &mut json, text).unwrap();
            /// assert!(text.as_bytes().as_ptr_range().contains(&dataset.places[0].names[0].as_ptr()));
            /// ```
            #[inline]
            pub fn push_from_static<'de, D: serde::Deserializer<'de>>(
                &mut self,
                collection: Collection,
                deserializer: D,
                text: &'static str,
            ) -> Result<(), D::Error> {
                self.push_in(collection, deserializer, crate::json::Home::of(text))
            }

            fn push_in<'de, D: serde::Deserializer<'de>>(
                &mut self,
                collection: Collection,
                deserializer: D,
                home: crate::json::Home,
            ) -> Result<(), D::Error> {
                match collection {
                    $( Collection::$variant => {
                        self.$field.push(crate::json::Read::read(deserializer, home)?);
                    } )+
                }
                Ok(())
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for Dataset {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(None)?;
                $( if !self.$field.is_empty() {
                    map.serialize_entry(stringify!($field), &self.$field)?;
                } )+
                map.end()
            }
        }

        /// Reads any part of the catalogue. `$schema` may stand there and is no fact.
        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for Dataset {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Collections;

                enum Key {
                    Schema,
                    Of(Collection),
                }

                impl crate::json::Keys for Key {
                    const NAMES: &'static [&'static str] = &["$schema", $( stringify!($field) ),+];
                    #[inline]
                    fn of(name: &str) -> Option<Self> {
                        if name == "$schema" { Some(Self::Schema) } else { Collection::from_name(name).map(Self::Of) }
                    }
                }

                impl<'de> serde::de::Visitor<'de> for Collections {
                    type Value = Dataset;

                    #[inline]
                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str("an object whose fields are collections")
                    }

                    #[inline]
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Dataset, A::Error> {
                        let mut schema: Option<alloc::string::String> = None;
                        $( let mut $field: Option<Table<crate::$ty>> = None; )+
                        while let Some(key) = map.next_key_seed(crate::json::FieldKey::new())? {
                            match key {
                                Key::Schema => {
                                    if schema.is_some() {
                                        return Err(serde::de::Error::duplicate_field("$schema"));
                                    }
                                    schema = Some(map.next_value()?);
                                }
                                $( Key::Of(Collection::$variant) => {
                                    if $field.is_some() {
                                        return Err(serde::de::Error::duplicate_field(stringify!($field)));
                                    }
                                    $field = Some(map.next_value()?);
                                } )+
                            }
                        }
                        Ok(Dataset { $( $field: $field.unwrap_or_default(), )+ })
                    }
                }

                deserializer.deserialize_map(Collections)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for Dataset {
            #[inline]
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                alloc::borrow::Cow::Borrowed("Dataset")
            }
            #[inline]
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut properties = serde_json::Map::new();
                properties.insert("$schema".into(), serde_json::json!({
                    "type": "string", "description": "Where the JSON Schema of this file is, for editors. No fact.",
                }));
                $( {
                    let mut table = generator.subschema_for::<Table<crate::$ty>>();
                    table.insert("description".into(), crate::json_schema::description(concat!($($doc, "\n"),+)).into());
                    properties.insert(stringify!($field).into(), table.into());
                } )+
                schemars::json_schema!({
                    "description": "Records of the catalogue of security sector reform: any part of any collection.",
                    "type": "object", "properties": properties, "additionalProperties": false,
                })
            }
        }
    };
}

/// Two datasets have records with the same ids, so that [`Dataset::try_merge`] did not join them.
///
/// `Display` names the first ten ids.
///
/// # Example
///
/// ```
/// use ssr_data::{Dataset, Organisation, Place};
/// let mut dataset = Dataset::EMPTY;
/// dataset.places.push(Place::builder("togo").build());
/// dataset.organisations.push(Organisation::builder("osce").build());
/// let error = dataset.clone().try_merge(&dataset).unwrap_err();
/// assert_eq!(error.to_string(), "both datasets have `organisations/osce` and `places/togo`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepeatedIds {
    ids: Vec<(Collection, String)>,
}

impl RepeatedIds {
    /// The ids, each with its collection, in the order of the collections.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, Dataset, Place};
    /// let mut dataset = Dataset::EMPTY;
    /// dataset.places.push(Place::builder("togo").build());
    /// let error = dataset.clone().try_merge(&dataset).unwrap_err();
    /// assert!(error.ids().eq([(Collection::Places, "togo")]));
    /// ```
    pub fn ids(&self) -> impl Iterator<Item = (Collection, &str)> {
        self.ids.iter().map(|(collection, id)| (*collection, id.as_str()))
    }
}

impl fmt::Display for RepeatedIds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 10;
        f.write_str("both datasets have ")?;
        let ids = self.ids().take(SHOWN).map(|(collection, id)| alloc::format!("{collection}/{id}"));
        crate::builder::listed(f, ids)?;
        match self.ids.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => write!(f, ", and {more} more"),
        }
    }
}

impl core::error::Error for RepeatedIds {}

impl Dataset {
    /// The record with this id. A binary search where the collection is sorted by id, as the compiled-in one is.
    ///
    /// The record alone, and only if it has the id now: an id that moved finds nothing here. [`Dataset::get_following`],
    /// [`Dataset::record`] and the shorthands such as `organisation("osce")` follow it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Dataset, Id, Organisation};
    /// assert!(Dataset::EMPTY.get(&Id::<Organisation>::new("osce")).is_none());
    /// ```
    #[must_use]
    #[inline]
    pub fn get<T: Record>(&self, id: &Id<T>) -> Option<&T> {
        T::table(self).get(id)
    }

    /// How many records all collections have together.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Dataset, Place};
    /// let mut dataset = Dataset::EMPTY;
    /// dataset.places.push(Place::EMPTY);
    /// assert_eq!(dataset.len(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        Collection::ALL.iter().map(|collection| self.count(*collection)).sum()
    }

    /// Whether no collection has a record.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Dataset, Place};
    /// let mut dataset = Dataset::EMPTY;
    /// assert!(dataset.is_empty());
    /// dataset.places.push(Place::EMPTY);
    /// assert!(!dataset.is_empty());
    /// ```
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Calls a macro with the list of the collections: variant, field, name of one record, type. The list stands here
/// only; [`crate::query`] makes a way to the records of each from it.
macro_rules! for_each_collection {
    ($macro:ident) => {
        $macro! {
            /// The texts that the facts come from, each bound to its bytes by a hash.
            Sources sources source: Source,
            /// Actors other than states: bodies, missions, ministries, forces, networks.
            Organisations organisations organisation: Organisation,
            /// People in public roles.
            People people person: Person,
            /// States, territories, regions and cities. A state acts under its place.
            Places places place: Place,
            /// Texts of any kind, also each speech or paper that a source prints.
            Documents documents document: Document,
            /// Undertakings with a proper name.
            Programmes programmes programme: Programme,
            /// One organisation's approach to security sector reform as one source gives it.
            Approaches approaches approach: Approach,
            /// One body's definition of one term.
            Definitions definitions definition: Definition,
            /// Items of lists that are headed as principles and that an organisation owns.
            Principles principles principle: Principle,
            /// What an actor does, did or plans, without a proper name.
            Activities activities activity: Activity,
            /// Gatherings, and milestones of no other record.
            Events events event: Event,
            /// Claims, each by somebody.
            Statements statements statement: Statement,
            /// Enumerations as a source prints them.
            Lists lists list: Enumeration,
            /// Numbers with a meaning.
            Figures figures figure: Figure,
            /// Concepts.
            Terms terms term: Term,
            /// What does not fit: passages that disagree, misprints, oddities.
            Discrepancies discrepancies discrepancy: Discrepancy,
            /// Ids that moved to another record.
            Redirects redirects redirect: Redirect,
        }
    };
}
pub(crate) use for_each_collection;

for_each_collection!(collections);

#[cfg(test)]
mod tests {
    use super::{Collection, Dataset};
    use crate::{Organisation, Place};
    use alloc::format;
    use alloc::string::ToString;

    #[test]
    fn datasets_that_share_an_id_are_not_merged() {
        let (mut one, mut two) = (Dataset::EMPTY, Dataset::EMPTY);
        for number in 0..12 {
            one.places.push(Place::builder(format!("place-{number:02}")).build());
        }
        two.organisations.push(Organisation::builder("place-05").build());
        assert_eq!(one.try_merge(&two), Ok(()), "an id belongs to its collection");
        two.places.push(Place::builder("togo").build());
        two.places.push(Place::builder("place-07").build());
        let before = one.clone();
        let error = one.try_merge(&two).expect_err("two ids are in both");
        assert!(error.ids().eq([(Collection::Organisations, "place-05"), (Collection::Places, "place-07")]));
        assert_eq!(one, before, "nothing changed, not even what is new");
        let error = one.try_merge(&before).expect_err("all ids are in both").to_string();
        assert!(error.ends_with(", and 3 more"), "{error}");
    }
}
