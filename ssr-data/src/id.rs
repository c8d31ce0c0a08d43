//! Identifiers and references: [`Id`] names a record of one collection, [`Ref`] a record of one of several.

use alloc::borrow::Cow;
use alloc::string::String;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

use crate::{Collection, Record};

/// What an identifier must look like, in words that complete "expected …".
pub(crate) const EXPECTS: &str = "an id in lower case with `-` between words, such as `oecd-dac`";

/// The form of an identifier as a regular expression.
#[cfg(feature = "schema")]
pub(crate) const PATTERN: &str = "[a-z0-9]+(-[a-z0-9]+)*";

/// Whether a text has the form of an identifier: lower-case words and digits with `-` between them.
pub(crate) fn is_id(text: &str) -> bool {
    // One pass, since every reference of a file comes by here: a dash needs a letter or digit before and after it.
    let mut before = b'-';
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => {}
            b'-' if before != b'-' => {}
            _ => return false,
        }
        before = byte;
    }
    before != b'-'
}

/// The identifier of a record of one collection: `Id<Organisation>` can only name an organisation.
///
/// Identifiers are in kebab-case, unique within their collection, and never change their meaning.
///
/// # Example
///
/// ```
/// use ssr_data::{Id, Organisation};
/// let id: Id<Organisation> = Id::new("oecd-dac");
/// assert_eq!(id.as_str(), "oecd-dac");
/// ```
pub struct Id<T>(pub(crate) Cow<'static, str>, pub(crate) PhantomData<fn() -> T>);

impl<T> Id<T> {
    /// No id, for a field that is not yet given a value. JSON does not hold it.
    pub(crate) const EMPTY: Self = Self(Cow::Borrowed(""), PhantomData);

    /// Wraps a static text. It is taken as it is; [`Id::is_valid`] tells whether JSON could hold it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Id, Organisation};
    /// const OSCE: Id<Organisation> = Id::new("osce");
    /// assert_eq!(OSCE.to_string(), "osce");
    /// ```
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self(Cow::Borrowed(id), PhantomData)
    }

    /// The identifier at this place of the table of texts.
    #[cfg(feature = "data")]
    pub(crate) const fn from_code(code: u64) -> Self {
        Self(Cow::Borrowed(crate::stored::text(code)), PhantomData)
    }

    /// The text of the identifier.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Id, Place};
    /// assert_eq!(Id::<Place>::new("togo").as_str(), "togo");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the text has the form of an identifier.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Id, Place};
    /// assert!(Id::<Place>::new("sierra-leone").is_valid());
    /// assert!(!Id::<Place>::new("Sierra Leone").is_valid());
    /// ```
    #[must_use]
    pub fn is_valid(&self) -> bool {
        is_id(&self.0)
    }
}

impl<T> From<String> for Id<T> {
    fn from(id: String) -> Self {
        Self(Cow::Owned(id), PhantomData)
    }
}

impl<T> From<&'static str> for Id<T> {
    fn from(id: &'static str) -> Self {
        Self::new(id)
    }
}

// Written by hand because derives would ask the same of `T`, which only labels the identifier.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}
impl<T> Default for Id<T> {
    fn default() -> Self {
        Self::new("")
    }
}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
// An identifier hashes and sorts as the `str` does, as `Borrow` asks.
impl<T> core::borrow::Borrow<str> for Id<T> {
    fn borrow(&self) -> &str {
        &self.0
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({:?})", self.0)
    }
}
impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<T: Record> Id<T> {
    fn as_reference(&self) -> crate::reflect::Reference<'_> {
        crate::reflect::Reference {
            allowed: core::slice::from_ref(&T::COLLECTION),
            collection: T::COLLECTION,
            key: &self.0,
            scope: None,
        }
    }
}

impl<T: Record> crate::reflect::Reflect for Id<T> {
    fn view(&self) -> crate::reflect::View<'_> {
        crate::reflect::View::Reference(self.as_reference())
    }
    fn show<'a>(&'a self, visitor: &mut dyn crate::reflect::Visitor<'a>) {
        visitor.reference(self.as_reference());
    }
    fn show_all<'a>(items: &'a [Self], visitor: &mut dyn crate::reflect::Visitor<'a>) {
        crate::reflect::show_references(items, visitor);
    }
}

/// A text is no identifier, or no reference that is allowed here.
///
/// # Example
///
/// ```
/// use ssr_data::{Actor, Id, Place, Ref};
/// assert!("Slovakia".parse::<Id<Place>>().is_err());
/// let error = "documents/osce".parse::<Ref<Actor>>().unwrap_err();
/// assert!(error.to_string().starts_with("expected who acts"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MalformedReference {
    expected: &'static str,
}

impl fmt::Display for MalformedReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl core::error::Error for MalformedReference {}

impl<T> core::str::FromStr for Id<T> {
    type Err = MalformedReference;
    fn from_str(text: &str) -> Result<Self, MalformedReference> {
        is_id(text).then(|| Self::from(String::from(text))).ok_or(MalformedReference { expected: EXPECTS })
    }
}

impl<S: Scope> core::str::FromStr for Ref<S> {
    type Err = MalformedReference;
    fn from_str(text: &str) -> Result<Self, MalformedReference> {
        Self::parse(text).ok_or(MalformedReference { expected: S::EXPECTS })
    }
}

/// Which collections a [`Ref`] may name. Implemented by the marker types [`Actor`], [`Voice`] and [`Anything`].
///
/// # Example
///
/// ```
/// use ssr_data::{Actor, Collection, Scope};
/// fn may_name<S: Scope>(collection: Collection) -> bool {
///     S::COLLECTIONS.contains(&collection)
/// }
/// assert!(may_name::<Actor>(Collection::Places));
/// assert!(!may_name::<Actor>(Collection::Documents));
/// ```
pub trait Scope: 'static {
    /// The name of the scope, as the schema and the generated tables write it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Actor, Scope};
    /// assert_eq!(Actor::NAME, "Actor");
    /// ```
    const NAME: &'static str;
    /// The collections that a reference of this scope may name.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Actor, Scope};
    /// assert_eq!(Actor::COLLECTIONS.len(), 3);
    /// ```
    const COLLECTIONS: &'static [Collection];
    /// What a reference of this scope must look like, in words that complete "expected …".
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Actor, Scope};
    /// assert!(Actor::EXPECTS.starts_with("who acts"));
    /// ```
    const EXPECTS: &'static str;
}

/// A reference to a record of one of several collections, written `collection/id` in JSON.
///
/// The scope `S` says which collections are allowed: [`Actor`] for those who act, [`Voice`] for those who
/// state something, [`Anything`] for any record.
///
/// # Example
///
/// ```
/// use ssr_data::{Actor, Collection, Ref};
/// let who: Ref<Actor> = Ref::new(Collection::Places, "slovakia");
/// assert_eq!(who.to_string(), "places/slovakia");
/// ```
pub struct Ref<S> {
    pub(crate) collection: Collection,
    pub(crate) key: Cow<'static, str>,
    pub(crate) scope: PhantomData<fn() -> S>,
}

impl<S: Scope> Ref<S> {
    /// Names no record.
    pub(crate) const EMPTY: Self =
        Self { collection: Collection::Organisations, key: Cow::Borrowed(""), scope: PhantomData };

    /// Names a record. Taken as it is: JSON holds only collections that the scope allows.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Actor, Collection, Ref};
    /// const SLOVAKIA: Ref<Actor> = Ref::new(Collection::Places, "slovakia");
    /// assert_eq!(SLOVAKIA.to_string(), "places/slovakia");
    /// ```
    #[must_use]
    pub const fn new(collection: Collection, key: &'static str) -> Self {
        Self { collection, key: Cow::Borrowed(key), scope: PhantomData }
    }

    /// The reference to the collection of this number, and the identifier at this place of the table of texts.
    #[cfg(feature = "data")]
    pub(crate) const fn from_code(code: u64) -> Self {
        let (collection, key) = crate::stored::halves(code);
        Self::new(Collection::ALL[collection as usize], crate::stored::text(key as u64))
    }

    /// Reads `collection/id`. `None` if the collection is unknown or not allowed here, or the id is malformed.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Actor, Ref};
    /// assert!(Ref::<Actor>::parse("organisations/osce").is_some());
    /// assert!(Ref::<Actor>::parse("documents/osce").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (collection, key) = Self::halves(text)?;
        Some(Self { collection, key: Cow::Owned(key.into()), scope: PhantomData })
    }

    /// The collection and the id within it.
    fn halves(text: &str) -> Option<(Collection, &str)> {
        let (collection, key) = text.split_once('/')?;
        let collection = S::COLLECTIONS.iter().copied().find(|c| c.name() == collection)?;
        is_id(key).then_some((collection, key))
    }

    /// The collection of the record.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Actor, Collection, Ref};
    /// let who: Ref<Actor> = Ref::parse("places/slovakia").unwrap();
    /// assert_eq!(who.collection(), Collection::Places);
    /// ```
    #[must_use]
    pub fn collection(&self) -> Collection {
        self.collection
    }

    /// The identifier of the record within its collection.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Actor, Ref};
    /// let who: Ref<Actor> = Ref::parse("places/slovakia").unwrap();
    /// assert_eq!(who.key(), "slovakia");
    /// ```
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The identifier, if the record belongs to the collection of `T`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Actor, Collection, Organisation, Place, Ref};
    /// let who: Ref<Actor> = Ref::new(Collection::Organisations, "osce");
    /// assert_eq!(who.id::<Organisation>().unwrap().as_str(), "osce");
    /// assert!(who.id::<Place>().is_none());
    /// ```
    #[must_use]
    pub fn id<T: Record>(&self) -> Option<Id<T>> {
        (T::COLLECTION == self.collection).then(|| Id(self.key.clone(), PhantomData))
    }

    /// Whether this reference names the record with this identifier.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Actor, Id, Organisation, Place, Ref};
    /// let who: Ref<Actor> = Ref::parse("places/slovakia").unwrap();
    /// assert!(who.is(&Id::<Place>::new("slovakia")));
    /// assert!(!who.is(&Id::<Organisation>::new("slovakia")));
    /// ```
    #[must_use]
    pub fn is<T: Record>(&self, id: &Id<T>) -> bool {
        T::COLLECTION == self.collection && self.key == id.0
    }
}

impl<S> Clone for Ref<S> {
    fn clone(&self) -> Self {
        Self { collection: self.collection, key: self.key.clone(), scope: PhantomData }
    }
}
impl<S> PartialEq for Ref<S> {
    fn eq(&self, other: &Self) -> bool {
        (self.collection, &self.key) == (other.collection, &other.key)
    }
}
impl<S> Eq for Ref<S> {}
impl<S> PartialOrd for Ref<S> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<S> Ord for Ref<S> {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.collection, &self.key).cmp(&(other.collection, &other.key))
    }
}
impl<S> Hash for Ref<S> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.collection, &self.key).hash(state);
    }
}
impl<S> fmt::Debug for Ref<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ref({}/{})", self.collection.name(), self.key)
    }
}
impl<S> fmt::Display for Ref<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.collection.name(), self.key)
    }
}

impl<S: Scope> Ref<S> {
    fn as_reference(&self) -> crate::reflect::Reference<'_> {
        crate::reflect::Reference {
            allowed: S::COLLECTIONS,
            collection: self.collection,
            key: &self.key,
            scope: Some(S::NAME),
        }
    }
}

impl<S: Scope> crate::reflect::Reflect for Ref<S> {
    fn view(&self) -> crate::reflect::View<'_> {
        crate::reflect::View::Reference(self.as_reference())
    }
    fn show<'a>(&'a self, visitor: &mut dyn crate::reflect::Visitor<'a>) {
        visitor.reference(self.as_reference());
    }
    fn show_all<'a>(items: &'a [Self], visitor: &mut dyn crate::reflect::Visitor<'a>) {
        crate::reflect::show_references(items, visitor);
    }
}

/// Defines a scope of references.
macro_rules! scope {
    ($(#[doc = $doc:literal])* $name:ident: $($collection:ident)|+, expects $expects:literal) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {}

        impl Scope for $name {
            const NAME: &'static str = stringify!($name);
            const COLLECTIONS: &'static [Collection] = &[$(Collection::$collection),+];
            const EXPECTS: &'static str = $expects;
        }
    };
}

scope! {
    /// Those who act: organisations, people and places (a state acts under its place).
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Actor, Collection, Scope};
    /// assert!(Actor::COLLECTIONS.contains(&Collection::People));
    /// ```
    Actor: Organisations | People | Places,
    expects "who acts, as `organisations/…`, `people/…` or `places/…`"
}

scope! {
    /// Those who state something: actors, and also documents and events.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, Scope, Voice};
    /// assert!(Voice::COLLECTIONS.contains(&Collection::Documents));
    /// ```
    Voice: Organisations | People | Places | Documents | Events,
    expects "who says so, as `organisations/…`, `people/…`, `places/…`, `documents/…` or `events/…`"
}

scope! {
    /// Any record.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Anything, Collection, Scope};
    /// assert!(Anything::COLLECTIONS.contains(&Collection::Figures));
    /// ```
    Anything: Sources | Organisations | People | Places | Documents | Programmes | Approaches | Definitions
        | Principles | Activities | Events | Statements | Lists | Figures | Terms | Discrepancies,
    expects "a record, as `collection/id`, such as `organisations/osce`"
}

#[cfg(feature = "serde")]
mod json {
    use super::{EXPECTS, Id, PhantomData, Ref, Scope, is_id};
    use crate::json::{Home, Read};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    impl<T> Serialize for Id<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(&self.0)
        }
    }

    impl<'de, T> Deserialize<'de> for Id<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Self::read(deserializer, Home::NONE)
        }
    }

    impl<'de, T> Read<'de> for Id<T> {
        fn read<D: Deserializer<'de>>(deserializer: D, home: Home) -> Result<Self, D::Error> {
            crate::json::text(deserializer, EXPECTS, is_id, home).map(|id| Self(id, PhantomData))
        }
    }

    impl<C: Scope> Serialize for Ref<C> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    impl<'de, C: Scope> Deserialize<'de> for Ref<C> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Self::read(deserializer, Home::NONE)
        }
    }

    impl<'de, C: Scope> Read<'de> for Ref<C> {
        fn read<D: Deserializer<'de>>(deserializer: D, home: Home) -> Result<Self, D::Error> {
            let parse = |text: &str| {
                let (collection, key) = Self::halves(text)?;
                Some(Self { collection, key: home.keep(key), scope: PhantomData })
            };
            crate::json::parsed(deserializer, C::EXPECTS, parse)
        }
    }
}

#[cfg(feature = "schema")]
mod schema {
    use super::{Collection, Id, PATTERN, Record, Ref, Scope};
    use alloc::borrow::Cow;
    use alloc::vec::Vec;
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    /// A record that the facts have, for editors to propose.
    const fn example(collection: Collection) -> &'static str {
        match collection {
            Collection::Sources => "overview-2016",
            Collection::Organisations => "osce",
            Collection::People => "jan-kubis",
            Collection::Places => "slovakia",
            Collection::Documents => "au-pcrd-policy",
            Collection::Programmes => "nato-pfp",
            Collection::Approaches => "osce-2016",
            Collection::Definitions => "ov-un-ssr-2014",
            Collection::Principles => "au-2016-a",
            Collection::Activities => "haenggi-un-demining",
            Collection::Events => "dakar-ssr-workshop-2004",
            Collection::Statements => "burian-local-ownership",
            Collection::Lists => "burian-points",
            Collection::Figures => "igo-osce-members",
            Collection::Terms => "ddr",
            Collection::Discrepancies => "ifssr-assn-name",
            Collection::Redirects => "terms-dd-r",
        }
    }

    impl<T: Record> JsonSchema for Id<T> {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> Cow<'static, str> {
            Cow::Owned(alloc::format!("IdIn{}", T::COLLECTION.name()))
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "description": alloc::format!("The id of a record of `{}`.", T::COLLECTION.name()),
                "type": "string",
                "pattern": alloc::format!("^{PATTERN}$"),
                "x-references": T::COLLECTION.name(),
                "x-expects": super::EXPECTS,
                "examples": [example(T::COLLECTION)],
            })
        }
    }

    impl<S: Scope> JsonSchema for Ref<S> {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> Cow<'static, str> {
            Cow::Borrowed(S::NAME)
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            let names: Vec<_> = S::COLLECTIONS.iter().map(|c| c.name()).collect();
            let examples = S::COLLECTIONS.iter().map(|c| alloc::format!("{}/{}", c.name(), example(*c)));
            json_schema!({
                "description": alloc::format!("Names {}.", S::EXPECTS),
                "type": "string",
                "pattern": alloc::format!("^({})/{PATTERN}$", names.join("|")),
                "x-references": names,
                "x-expects": S::EXPECTS,
                "examples": examples.collect::<Vec<_>>(),
            })
        }
    }
}

/// A hash that does not depend on the standard library: what is fed to the hasher, folded.
#[cfg(test)]
pub(crate) fn hash_of(value: &(impl Hash + ?Sized)) -> u64 {
    struct Folded(u64);
    impl Hasher for Folded {
        fn finish(&self) -> u64 {
            self.0
        }
        fn write(&mut self, bytes: &[u8]) {
            self.0 = bytes.iter().fold(self.0, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte)));
        }
    }
    let mut hasher = Folded(7);
    value.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Place;

    #[test]
    fn an_id_hashes_and_sorts_as_its_str() {
        for text in ["", "osce", "oecd-dac"] {
            assert_eq!(hash_of(&Id::<Place>::new(text)), hash_of(text));
        }
        assert_eq!(Id::<Place>::new("a").cmp(&Id::new("b")), "a".cmp("b"));
        let ids = alloc::collections::BTreeSet::from([Id::<Place>::new("togo")]);
        assert!(ids.contains("togo"));
    }

    #[test]
    fn an_id_is_lower_case_words() {
        for good in ["osce", "oecd-dac", "resolution-1645", "2151"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "OSCE", "oecd_dac", "-osce", "osce-", "oecd--dac", "é"] {
            assert!(!is_id(bad), "{bad}");
        }
    }

    #[test]
    fn a_reference_names_an_allowed_collection() {
        let who = Ref::<Actor>::parse("places/slovakia").expect("allowed");
        assert_eq!(who.collection(), Collection::Places);
        for bad in ["slovakia", "place/slovakia", "documents/x", "places/", "places/a/b"] {
            assert!(Ref::<Actor>::parse(bad).is_none(), "{bad}");
        }
    }
}
