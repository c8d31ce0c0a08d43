//! A record seen field by field, without knowing its type.
//!
//! What checks, prints or compares all records alike (the validator's rules, the generator of the tables) walks
//! them through [`Object`] and [`View`] instead of naming every field of every type. The implementations are
//! made by the macros that define the types, so that no field can be forgotten.

use crate::{Collection, Count, Date, Evidence, Lines, Number};

/// A value of a field, by shape.
///
/// # Example
///
/// ```
/// use ssr_data::{Printed, reflect::{Reflect, View}};
/// assert!(matches!(Printed::new("OSCE").view(), View::Text(text) if text.text == "OSCE"));
/// ```
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// The field holds nothing.
    Absent,
    /// A text.
    Text(Text<'a>),
    /// A whole number.
    Count(Count),
    /// A number that may have a fraction.
    Number(Number),
    /// A date.
    Date(&'a Date),
    /// A value of a vocabulary.
    Word(Word),
    /// The identifier of a record, or a reference to one.
    Reference(Reference<'a>),
    /// A run of lines of a source.
    Lines(Lines),
    /// An object with fields of its own.
    Object(&'a dyn Object),
    /// Several values.
    List(&'a dyn Items),
}

/// A text and whose words it holds.
///
/// # Example
///
/// ```
/// use ssr_data::Prose;
/// use ssr_data::reflect::{Reflect, TextKind, View};
/// assert!(matches!(Prose::new("Trains.").view(), View::Text(text) if text.kind == TextKind::Prose));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// Whose words they are.
    pub kind: TextKind,
    /// The name of the Rust type, such as `Prose`.
    pub type_name: &'static str,
    /// The text.
    pub text: &'a str,
}

/// Whose words a text holds.
///
/// # Example
///
/// ```
/// use ssr_data::Sha256;
/// use ssr_data::reflect::{Reflect, TextKind, View};
/// assert!(matches!(Sha256::new("00").view(), View::Text(text) if text.kind == TextKind::Code));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// Ours: a summary, a meaning. Must not repeat a source.
    Prose,
    /// The source's: a name, a title, an anchor.
    Printed,
    /// Nobody's: a code or the name of a field.
    Code,
}

/// A value of a vocabulary.
///
/// # Example
///
/// ```
/// use ssr_data::Area;
/// use ssr_data::reflect::{Reflect, View};
/// assert!(matches!(Area::Ddr.view(), View::Word(word) if word.variant == "Ddr" && word.text == "ddr"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// The Rust type of the vocabulary, such as `Area`.
    pub vocabulary: &'static str,
    /// The Rust name of the value, such as `PoliceReform`.
    pub variant: &'static str,
    /// The value as JSON writes it, such as `police-reform`.
    pub text: &'static str,
    /// The place of the value in `ALL` of its vocabulary.
    pub index: usize,
}

/// The identifier of a record, or a reference to one.
///
/// # Example
///
/// ```
/// use ssr_data::reflect::{Reflect, View};
/// use ssr_data::{Collection, Id, Place};
/// let id: Id<Place> = Id::new("togo");
/// assert!(matches!(id.view(), View::Reference(target) if target.collection == Collection::Places));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    /// The collections that the field may name.
    pub allowed: &'static [Collection],
    /// The collection that is named.
    pub collection: Collection,
    /// The identifier within that collection.
    pub key: &'a str,
    /// The scope of a reference written `collection/id`; `None` where the field knows one collection only.
    pub scope: Option<&'static str>,
}

/// What is known of a field apart from its value.
///
/// # Example
///
/// ```
/// use ssr_data::{Place, reflect::Object};
/// let kind = Place::EMPTY.fields().iter().find(|field| field.name == "kind").unwrap();
/// assert!(kind.required && !kind.factual);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name, in Rust and in JSON.
    pub name: &'static str,
    /// Whether every record must have it.
    pub required: bool,
    /// Whether it states a fact of the sources, which evidence must cover. Otherwise it is ours: an id, a
    /// position, a classification, bookkeeping.
    pub factual: bool,
}

/// Something with named fields: a record, or an object inside one.
///
/// # Example
///
/// ```
/// use ssr_data::{Place, reflect::Object};
/// let place = Place::builder("kosovo").build();
/// assert_eq!(place.fields()[0].name, "id");
/// ```
pub trait Object: Sync {
    /// The name of the Rust type.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Place, reflect::Object};
    /// assert_eq!(Place::EMPTY.type_name(), "Place");
    /// ```
    fn type_name(&self) -> &'static str;
    /// The fields, in the order of the type.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Place, reflect::Object};
    /// let names: Vec<&str> = Place::EMPTY.fields().iter().map(|field| field.name).collect();
    /// assert_eq!(names[..3], ["id", "names", "kind"]);
    /// ```
    fn fields(&self) -> &'static [Field];
    /// Calls `visit` for each field with its value, in the order of the type.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::reflect::{Object, View};
    /// use ssr_data::{CountryCode, Place};
    /// let mut place = Place::EMPTY;
    /// place.iso = Some(CountryCode::new("TGO"));
    /// place.visit(&mut |field, value| {
    ///     if let View::Text(text) = value {
    ///         assert_eq!((field.name, text.text), ("iso", "TGO"));
    ///     }
    /// });
    /// ```
    fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'static Field, View<'a>));
    /// The evidence that the object carries itself. `None` if objects of this type carry none.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Item, Place, reflect::Object};
    /// assert_eq!(Place::EMPTY.evidence(), Some(&[][..]));
    /// assert_eq!(Item::EMPTY.evidence(), None);
    /// ```
    fn evidence(&self) -> Option<&[Evidence]>;

    /// The value of the field with this name.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Place, reflect::{Object, View}};
    /// assert!(matches!(Place::EMPTY.get("iso"), Some(View::Absent)));
    /// assert!(Place::EMPTY.get("iso_code").is_none());
    /// ```
    #[inline]
    fn get(&self, name: &str) -> Option<View<'_>> {
        let mut found = None;
        self.visit(&mut |field, value| {
            if field.name == name {
                found = Some(value);
            }
        });
        found
    }
}

/// Several values of one kind.
///
/// # Example
///
/// ```
/// use ssr_data::reflect::{Reflect, View};
/// use ssr_data::{List, Printed};
/// let names: List<Printed> = vec![Printed::new("Togo")].into();
/// assert!(matches!(names.view(), View::List(items) if items.len() == 1));
/// ```
pub trait Items: Sync {
    /// How many there are.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Count, List, reflect::Items};
    /// let lines: List<Count> = vec![Count::new(7), Count::new(9)].into();
    /// assert_eq!(Items::len(&lines), 2);
    /// ```
    fn len(&self) -> usize;
    /// Whether there are none.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Count, List, reflect::Items};
    /// assert!(Items::is_empty(&List::<Count>::EMPTY));
    /// ```
    #[inline]
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The value at this place, or [`View::Absent`] beyond the end.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Count, List, reflect::{Items, View}};
    /// let lines: List<Count> = vec![Count::new(7)].into();
    /// assert!(matches!(Items::view(&lines, 0), View::Count(seven) if seven.get() == 7));
    /// assert!(matches!(Items::view(&lines, 1), View::Absent));
    /// ```
    fn view(&self, index: usize) -> View<'_>;
}

/// What can be seen as a [`View`]: every type of a field.
///
/// # Example
///
/// ```
/// use ssr_data::reflect::{Reflect, View};
/// use ssr_data::Count;
/// assert!(matches!(Count::new(7).view(), View::Count(seven) if seven.get() == 7));
/// ```
pub trait Reflect {
    /// The value, by shape.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Lines, reflect::{Reflect, View}};
    /// assert!(matches!(Lines::new(7, 9).view(), View::Lines(lines) if lines.contains(8)));
    /// ```
    fn view(&self) -> View<'_>;

    /// The evidence, if this is a list of evidence.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Count, Evidence, List, reflect::Reflect};
    /// let evidence: List<Evidence> = vec![Evidence::EMPTY].into();
    /// assert_eq!(evidence.as_evidence().unwrap().len(), 1);
    /// assert_eq!(Count::new(7).as_evidence(), None);
    /// ```
    #[inline]
    fn as_evidence(&self) -> Option<&[Evidence]> {
        None
    }

    /// The evidence, if these are evidence.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Count, Evidence, reflect::Reflect};
    /// assert!(Evidence::slice_as_evidence(&[Evidence::EMPTY]).is_some());
    /// assert!(Count::slice_as_evidence(&[Count::new(7)]).is_none());
    /// ```
    #[inline]
    fn slice_as_evidence(_slice: &[Self]) -> Option<&[Evidence]>
    where
        Self: Sized,
    {
        None
    }
}

impl<T: Reflect> Reflect for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Reflect::view)
    }
}
