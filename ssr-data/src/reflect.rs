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

/// Fields of an object as sets: bit *n* stands for field *n* of [`Object::fields`].
///
/// # Example
///
/// ```
/// use ssr_data::{HistoryStep, Organisation, reflect::Object};
/// let step = HistoryStep::builder().build();
/// let organisation = Organisation::builder("osce").history([step]).build();
/// let history = 1 << organisation.place_of("history").unwrap();
/// let sets = organisation.sets();
/// assert!(sets.carrying & history != 0 && sets.lacking & history != 0);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sets {
    /// The fields that hold something.
    pub present: u64,
    /// The fields that state facts.
    pub factual: u64,
    /// The lists that hold something of which items can carry evidence.
    pub carrying: u64,
    /// Of these, the lists with an item that carries none.
    pub lacking: u64,
}

/// Sees what [`Object::show`] shows. What it does not want, it need not name.
///
/// # Example
///
/// ```
/// use ssr_data::reflect::{Object, Text, Visitor};
/// struct Longest(usize);
/// impl Visitor<'_> for Longest {
///     fn text(&mut self, text: Text<'_>) {
///         self.0 = self.0.max(text.text.len());
///     }
/// }
/// let mut longest = Longest(0);
/// ssr_data::Place::builder("togo").names(["Togo"]).build().show(&mut longest);
/// assert_eq!(longest.0, 4);
/// ```
pub trait Visitor<'a> {
    /// A text.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::reflect::{Object, Visitor, Text};
    /// struct Count(usize);
    /// impl Visitor<'_> for Count {
    ///     fn text(&mut self, _: Text<'_>) {
    ///         self.0 += 1;
    ///     }
    /// }
    /// let mut count = Count(0);
    /// ssr_data::Place::builder("togo").names(["Togo", "Togolese Republic"]).part_of(["africa"]).build().show(&mut count);
    /// assert_eq!(count.0, 2);
    /// ```
    fn text(&mut self, _text: Text<'a>) {}
    /// A date.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::reflect::{Object, Visitor};
    /// struct Count(usize);
    /// impl Visitor<'_> for Count {
    ///     fn date(&mut self, _: &ssr_data::Date) {
    ///         self.0 += 1;
    ///     }
    /// }
    /// let mut count = Count(0);
    /// ssr_data::Event::builder("x").date(ssr_data::Date::new("2006")).build().show(&mut count);
    /// assert_eq!(count.0, 1);
    /// ```
    fn date(&mut self, _date: &'a Date) {}
    /// A reference to another record.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::reflect::{Object, Visitor, Reference};
    /// struct Count(usize);
    /// impl Visitor<'_> for Count {
    ///     fn reference(&mut self, _: Reference<'_>) {
    ///         self.0 += 1;
    ///     }
    /// }
    /// let mut count = Count(0);
    /// ssr_data::Place::builder("togo").names(["Togo", "Togolese Republic"]).part_of(["africa"]).build().show(&mut count);
    /// assert_eq!(count.0, 1);
    /// ```
    fn reference(&mut self, _reference: Reference<'a>) {}
    /// A list of several references, before each of them. `repeated` may be true although none stands twice.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::reflect::{Object, Visitor};
    /// struct Count(usize);
    /// impl Visitor<'_> for Count {
    ///     fn references(&mut self, repeated: bool) {
    ///         self.0 += usize::from(repeated);
    ///     }
    /// }
    /// let mut count = Count(0);
    /// ssr_data::Place::builder("togo").part_of(["africa", "africa"]).build().show(&mut count);
    /// assert_eq!(count.0, 1);
    /// ```
    fn references(&mut self, _repeated: bool) {}
    /// An object, before what is inside it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::reflect::{Object, Visitor};
    /// struct Count(usize);
    /// impl Visitor<'_> for Count {
    ///     fn object(&mut self, _: &dyn Object) {
    ///         self.0 += 1;
    ///     }
    /// }
    /// let mut count = Count(0);
    /// ssr_data::Place::EMPTY.show(&mut count);
    /// assert_eq!(count.0, 1);
    /// ```
    fn object(&mut self, _object: &'a dyn Object) {}
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

    /// Shows the object, every object inside it, and every text, date and reference, to a visitor. The record's own
    /// id is no reference, and neither is the old id of a redirect.
    ///
    /// This is faster than to walk by [`Object::visit`], since each type passes over what shows nothing.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::reflect::{Object, Reference, Visitor};
    /// #[derive(Default)]
    /// struct Keys<'a>(Vec<&'a str>);
    /// impl<'a> Visitor<'a> for Keys<'a> {
    ///     fn reference(&mut self, reference: Reference<'a>) {
    ///         self.0.push(reference.key);
    ///     }
    /// }
    /// let mission = ssr_data::Organisation::builder("unmil").parent("un").hosts(["liberia"]).build();
    /// let mut keys = Keys::default();
    /// mission.show(&mut keys);
    /// assert_eq!(keys.0, ["un", "liberia"]);
    /// ```
    fn show<'a>(&'a self, visitor: &mut dyn Visitor<'a>);

    /// Which fields hold something, and more, as sets of fields.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::reflect::Object;
    /// let place = ssr_data::Place::builder("togo").names(["Togo"]).build();
    /// let names = 1 << place.place_of("names").unwrap();
    /// assert!(place.sets().present & names != 0 && place.sets().factual & names != 0);
    /// ```
    fn sets(&self) -> Sets;

    /// The place of the field with this name in [`Object::fields`].
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Place, reflect::Object};
    /// assert_eq!(Place::EMPTY.place_of("id"), Some(0));
    /// assert_eq!(Place::EMPTY.place_of("name"), None);
    /// ```
    fn place_of(&self, name: &str) -> Option<usize>;

    /// The value of the field with this name.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Place, reflect::{Object, View}};
    /// assert!(matches!(Place::EMPTY.get("iso"), Some(View::Absent)));
    /// assert!(Place::EMPTY.get("iso_code").is_none());
    /// ```
    fn get(&self, name: &str) -> Option<View<'_>>;
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

    /// Shows to a visitor what it may want.
    #[doc(hidden)]
    fn show<'a>(&'a self, _visitor: &mut dyn Visitor<'a>) {}

    /// Shows the items of a list.
    #[doc(hidden)]
    fn show_all<'a>(items: &'a [Self], visitor: &mut dyn Visitor<'a>)
    where
        Self: Sized,
    {
        items.iter().for_each(|item| item.show(visitor));
    }

    /// Whether there is a value.
    #[doc(hidden)]
    fn is_present(&self) -> bool {
        true
    }

    /// If this is a list of what can carry evidence: whether an item carries none.
    #[doc(hidden)]
    fn lacks_evidence(&self) -> Option<bool> {
        None
    }

    /// The same, of the items of the list.
    #[doc(hidden)]
    fn lack_evidence(_items: &[Self]) -> Option<bool>
    where
        Self: Sized,
    {
        None
    }

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
    fn show<'a>(&'a self, visitor: &mut dyn Visitor<'a>) {
        if let Some(value) = self {
            value.show(visitor);
        }
    }
    fn is_present(&self) -> bool {
        self.is_some()
    }
}

/// Shows a list of references.
pub(crate) fn show_references<'a, T: Reflect + PartialEq>(items: &'a [T], visitor: &mut dyn Visitor<'a>) {
    if items.len() > 1 {
        visitor.references(may_repeat(items));
    }
    items.iter().for_each(|item| item.show(visitor));
}

/// Whether a value stands twice in a list. Of a long list it says that one may.
fn may_repeat<T: PartialEq>(items: &[T]) -> bool {
    const LONG: usize = 24;
    let stands_before = |(index, item): (usize, &T)| items.iter().take(index).any(|earlier| earlier == item);
    items.len() > LONG || items.iter().enumerate().any(stands_before)
}

/// The fields that state facts, as a set.
pub(crate) const fn factual(fields: &[Field]) -> u64 {
    assert!(fields.len() <= 64, "a set of fields has 64 places");
    let (mut set, mut place) = (0, 0);
    while place < fields.len() {
        set |= (fields[place].factual as u64) << place;
        place += 1;
    }
    set
}
