//! Where a fact stands in a source: [`Evidence`], and the parts that many records share.

use crate::macros::model;
use crate::reflect::{Reflect, View};
use crate::{
    Actor, Count, Date, Document, Event, FieldName, HistoryAct, Id, OrganisationLinkKind, Place, Printed, Prose, Ref,
    Source, Status,
};

/// A run of lines of a source, from the first to the last. Written `[first, last]` in JSON.
///
/// Lines are physical lines, counted from 1 and split at line feeds only.
///
/// # Example
///
/// ```
/// use ssr_data::Lines;
/// let lines = Lines::new(7, 9);
/// assert!(lines.contains(8));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lines {
    pub(crate) first: Count,
    pub(crate) last: Count,
}

impl Lines {
    /// The first line alone, for a field that is not yet given a value.
    pub(crate) const EMPTY: Self = Self::new(1, 1);

    /// A run of lines. Taken as it is: `first` should not be after `last`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Lines;
    /// let lines = Lines::new(230, 232);
    /// assert_eq!((lines.first(), lines.last()), (230, 232));
    /// ```
    #[must_use]
    pub const fn new(first: u32, last: u32) -> Self {
        Self { first: Count(first), last: Count(last) }
    }

    /// The run with this code: its first and its last line.
    #[cfg(feature = "data")]
    pub(crate) const fn from_code(code: u64) -> Self {
        let (first, last) = crate::stored::halves(code);
        Self::new(first, last)
    }

    /// The first line.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Lines;
    /// assert_eq!(Lines::new(230, 232).first(), 230);
    /// ```
    #[must_use]
    pub const fn first(self) -> u32 {
        self.first.0
    }

    /// The last line.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Lines;
    /// assert_eq!(Lines::new(230, 232).last(), 232);
    /// ```
    #[must_use]
    pub const fn last(self) -> u32 {
        self.last.0
    }

    /// Whether the line belongs to the run.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Lines;
    /// assert!(Lines::new(230, 232).contains(231));
    /// assert!(!Lines::new(230, 232).contains(233));
    /// ```
    #[must_use]
    pub const fn contains(self, line: u32) -> bool {
        self.first.0 <= line && line <= self.last.0
    }
}

/// `line 7` or `lines 7-9`.
impl core::fmt::Display for Lines {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match (self.first(), self.last()) {
            (first, last) if first == last => write!(f, "line {first}"),
            (first, last) => write!(f, "lines {first}-{last}"),
        }
    }
}

impl Reflect for Lines {
    fn view(&self) -> View<'_> {
        View::Lines(*self)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Lines {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [self.first, self.last].serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Lines {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let [first, last] = <[Count; 2]>::deserialize(deserializer)?;
        Ok(Self { first, last })
    }
}

#[cfg(feature = "serde")]
impl crate::json::Read<'_> for Lines {}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Lines {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        alloc::borrow::Cow::Borrowed("Lines")
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let items = generator.subschema_for::<Count>();
        schemars::json_schema!({
            "description": "A run of lines of a source, as the first and the last line. Lines are counted from 1.",
            "type": "array", "minItems": 2, "maxItems": 2, "items": items,
            "x-expects": "two whole numbers, the first and the last line, such as `[7, 9]`",
            "examples": [[7, 9]],
        })
    }
}

model! {
    /// Where a source states what the record, or the part of it that the evidence stands in, says.
    ///
    /// Evidence has either an `anchor`, words that stand on the lines, or `absent`, words that do not.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Evidence, Lines};
    /// let evidence = Evidence::builder()
    ///     .source("proceedings-2006")
    ///     .lines(Lines::new(9, 9))
    ///     .anchor("held in Bratislava, Slovakia on 7 July 2006")
    ///     .build();
    /// assert!(evidence.covers("date"), "without `supports`, evidence covers every field");
    /// ```
    pub evidence Evidence {
        /// The source text.
        required ours source: Id<Source>,
        /// The lines that state it: one run, as short as can be.
        required ours lines: Lines,
        /// The heading or table-header lines that give an item its actor, subject or column. Each must stand in
        /// the outline of the source.
        list ours headings: Count,
        /// 2 to 12 words, at most 90 characters, that stand on the lines. They locate; they do not quote.
        optional ours anchor: Printed,
        /// Words that must not stand on the lines, for a fact of omission. Instead of `anchor`.
        optional ours absent: Printed,
        /// The names of the fields beside this evidence that the lines support. Without it, all of them.
        list ours supports: FieldName,
        /// Why the value does not stand there literally: a relative date, items that were counted.
        optional ours inferred: Prose,
    }
}

impl Evidence {
    /// Whether the evidence covers the field with this name.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Evidence, FieldName};
    /// let mut evidence = Evidence::EMPTY;
    /// assert!(evidence.covers("seat"));
    /// evidence.supports = vec![FieldName::new("names")].into();
    /// assert!(!evidence.covers("seat"));
    /// ```
    #[must_use]
    pub fn covers(&self, field: &str) -> bool {
        self.supports.is_empty() || self.names(field)
    }

    /// Whether the evidence names the field under `supports`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Evidence, FieldName};
    /// let mut evidence = Evidence::EMPTY;
    /// assert!(!evidence.names("seat"));
    /// evidence.supports = vec![FieldName::new("seat")].into();
    /// assert!(evidence.names("seat"));
    /// ```
    #[must_use]
    pub fn names(&self, field: &str) -> bool {
        self.supports.iter().any(|name| name.as_str() == field)
    }
}

model! {
    /// A dated act on a record: founded, adopted, published.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Date, HistoryAct, HistoryStep, Status};
    /// let step = HistoryStep::builder()
    ///     .act(HistoryAct::Adopted)
    ///     .date(Date::new("2013"))
    ///     .status(Status::Done)
    ///     .build();
    /// assert_eq!(step.act.as_str(), "adopted");
    /// ```
    pub object HistoryStep {
        /// What was done.
        required fact act: HistoryAct,
        /// When it was done, or is to be done.
        optional fact date: Date,
        /// Whether it was done, or is planned or proposed at the time of the source.
        required ours status: Status,
        /// Who did it.
        list fact by: Ref<Actor>,
        /// The event at which it was done.
        optional fact at: Id<Event>,
        /// Where it was done.
        optional fact place: Id<Place>,
        /// The text by which it was done, such as the resolution that set a body up.
        optional fact document: Id<Document>,
        /// What the step was about, where the act alone does not tell.
        optional fact note: Prose,
        /// Where the sources say so.
        list ours evidence: Evidence,
    }
}

model! {
    /// A tie of an organisation to another actor.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, OrganisationLink, OrganisationLinkKind, Ref};
    /// let link = OrganisationLink::builder()
    ///     .kind(OrganisationLinkKind::ReportsTo)
    ///     .to(Ref::new(Collection::Organisations, "un-security-council"))
    ///     .build();
    /// assert_eq!(link.to.key(), "un-security-council");
    /// ```
    pub object OrganisationLink {
        /// How they are tied.
        required fact kind: OrganisationLinkKind,
        /// The other actor.
        required fact to: Ref<Actor>,
        /// By which means, as a programme or document.
        list fact via: Ref<crate::Anything>,
        /// Since when, or when.
        optional fact date: Date,
        /// What the tie is about.
        optional fact note: Prose,
        /// Where the sources say so.
        list ours evidence: Evidence,
    }
}

model! {
    /// The place of a record in an enumeration.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Item;
    /// let item = Item::builder().list("un-principles-2016").position(3).label("c").build();
    /// assert_eq!(item.position.get(), 3);
    /// ```
    pub object Item {
        /// The list.
        required ours list: Id<crate::Enumeration>,
        /// The position in the list, from 1.
        required ours position: Count,
        /// The label as printed, without brackets or full stop. Absent for bullets.
        optional ours label: Printed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reflect::Object;

    #[test]
    fn what_can_carry_evidence_shows_it() {
        let step = HistoryStep { evidence: alloc::vec![Evidence::EMPTY].into(), ..HistoryStep::EMPTY };
        assert_eq!(step.evidence().map(<[Evidence]>::len), Some(1));
        assert_eq!(HistoryStep::EMPTY.evidence().map(<[Evidence]>::len), Some(0));
        assert_eq!(Item::EMPTY.evidence(), None);
    }
}
