//! [`AsOf`], at which time a record or one of its fields holds.

use core::fmt;

use super::Citation;
use crate::reflect::{Object, View};
use crate::{Dataset, Date};

/// At which time a fact holds, and how that is known.
///
/// [`Linked::as_of_field`](super::Linked::as_of_field) asks it of one field, and is the one to use for a fact.
/// [`Linked::as_of`](super::Linked::as_of) asks it of the record as a whole, and gives the latest time at which a source
/// speaks of it. [`Citation::as_of`](super::Citation::as_of) says when the lines were written.
///
/// `Display` writes the date, and `(derived)` after one that no text states.
///
/// # Example
///
/// ```
/// use ssr_data::{DATASET, query::AsOf};
/// match DATASET.approach("un-2016").unwrap().as_of() {
///     Some(AsOf::Stated(date)) => println!("the text says: as of {date}"),
///     Some(AsOf::Derived(date)) => println!("the text was written in {date}"),
///     None => println!("no source tells"),
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AsOf<'a> {
    /// The text says so.
    Stated(&'a Date),
    /// The text does not say so: it is when the text was written.
    Derived(&'a Date),
}

impl<'a> AsOf<'a> {
    /// The date.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Date, query::AsOf};
    /// let date = Date::new("2016");
    /// assert_eq!(AsOf::Stated(&date).date(), &date);
    /// ```
    #[must_use]
    pub const fn date(self) -> &'a Date {
        match self {
            Self::Stated(date) | Self::Derived(date) => date,
        }
    }

    /// Whether the text states it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Date, query::AsOf};
    /// assert!(!AsOf::Derived(&Date::new("2016")).is_stated());
    /// ```
    #[must_use]
    pub const fn is_stated(self) -> bool {
        matches!(self, Self::Stated(_))
    }
}

impl fmt::Display for AsOf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.date(), if self.is_stated() { "" } else { " (derived)" })
    }
}

pub(crate) fn of_object<'a>(object: &'a dyn Object, dataset: &'a Dataset) -> Option<AsOf<'a>> {
    stated(object).or_else(|| latest(super::citation::of_object(object, dataset)))
}

pub(crate) fn of_field<'a>(object: &'a dyn Object, field: &str, dataset: &'a Dataset) -> Option<AsOf<'a>> {
    let citations = super::citation::for_field(object, field, dataset)?;
    stated(object).or_else(|| latest(citations))
}

fn stated(object: &dyn Object) -> Option<AsOf<'_>> {
    if let Some(View::Date(date)) = object.get("as_of") { Some(AsOf::Stated(date)) } else { None }
}

/// When the latest of the lines were written.
pub(crate) fn latest<'a>(citations: impl Iterator<Item = Citation<'a>>) -> Option<AsOf<'a>> {
    citations.filter_map(Citation::as_of).max_by_key(|as_of| as_of.date())
}

#[cfg(test)]
mod tests {
    use super::AsOf;
    use crate::{Dataset, Date, DatedPart, Evidence, FieldName, Figure, Id, Lines, Source};
    use alloc::string::ToString;
    use alloc::vec;
    use alloc::vec::Vec;

    fn part(first: u32, last: u32, date: &'static str) -> DatedPart {
        let mut part = DatedPart::EMPTY;
        (part.lines, part.date) = (Lines::new(first, last), Date::new(date));
        part
    }

    fn figure(id: &'static str, lines: &[u32]) -> Figure {
        let evidence = |line: &u32| {
            let mut evidence = Evidence::EMPTY;
            (evidence.source, evidence.lines) = (Id::new("text"), Lines::new(*line, *line));
            evidence
        };
        let mut figure = Figure::EMPTY;
        figure.id = Id::new(id);
        figure.evidence = lines.iter().map(evidence).collect();
        figure
    }

    #[test]
    fn a_late_mention_does_not_date_the_other_fields() {
        let mut source = Source::EMPTY;
        source.id = Id::new("text");
        source.dates = vec![part(1, 4, "2006"), part(5, 9, "2023")].into();
        let mut one = figure("one", &[1, 5]);
        let mut evidence: Vec<_> = one.evidence.to_vec();
        evidence[0].supports = vec![FieldName::new("value")].into();
        evidence[1].supports = vec![FieldName::new("subject")].into();
        one.evidence = evidence.into();
        let mut dataset = Dataset::EMPTY;
        dataset.sources = vec![source].into();
        dataset.figures = vec![one].into();
        let as_of =
            |field| dataset.figure("one").expect("it is there").as_of_field(field).map(|as_of| as_of.date().year());
        assert_eq!((as_of("value"), as_of("subject")), (Some(2006), Some(2023)));
        assert_eq!((as_of("by"), as_of("moons")), (None, None));
        dataset.figures = vec![Figure { as_of: Some(Date::new("1999")), ..dataset.figures[0].clone() }].into();
        let one = dataset.figure("one").expect("it is there");
        assert_eq!(one.as_of_field("value"), Some(AsOf::Stated(&Date::new("1999"))));
        assert_eq!(one.as_of_field("moons"), None);
    }

    #[test]
    fn a_stated_time_comes_before_the_time_of_writing() {
        let mut source = Source::EMPTY;
        source.id = Id::new("text");
        source.dates = vec![part(1, 9, "2006"), part(5, 5, "2011")].into();
        let mut stated = figure("stated", &[1]);
        stated.as_of = Some(Date::new("1999"));
        let mut dataset = Dataset::EMPTY;
        dataset.sources = vec![source].into();
        dataset.figures = vec![stated, figure("early", &[1]), figure("late", &[5, 1]), figure("never", &[10])].into();
        let as_of = |id| dataset.figure(id).expect("it is there").as_of();
        assert_eq!(as_of("stated"), Some(AsOf::Stated(&Date::new("1999"))));
        assert_eq!(as_of("early").map(|as_of| as_of.to_string()).as_deref(), Some("2006 (derived)"));
        assert_eq!(as_of("late"), Some(AsOf::Derived(&Date::new("2011"))));
        assert_eq!(as_of("never"), None);
    }
}
