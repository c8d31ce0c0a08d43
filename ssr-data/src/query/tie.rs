//! [`Tie`], any reference from one record to another, found by reflection: no field can be forgotten.

use core::fmt;
use core::iter;

use super::pointer::Target;
use super::{AnyRecord, Linked};
use crate::Record;
use crate::reflect::{Object, Reference, View};

/// A reference from one record to another, and the field that holds it.
///
/// `Display` writes `from field → to`.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let unmil = DATASET.organisation("unmil").unwrap();
/// let tie = unmil.references().find(|tie| tie.field() == "hosts").unwrap();
/// assert_eq!(tie.to_string(), "organisations/unmil hosts → places/liberia");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tie<'a> {
    from: AnyRecord<'a>,
    field: &'static str,
    inner: Option<&'static str>,
    to: AnyRecord<'a>,
}

impl<'a> Tie<'a> {
    /// The record that refers.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let liberia = DATASET.place("liberia").unwrap();
    /// assert!(liberia.referrers().any(|tie| tie.from() == DATASET.organisation("unmil").unwrap().any()));
    /// ```
    #[must_use]
    pub const fn from(self) -> AnyRecord<'a> {
        self.from
    }

    /// The field of the record, such as `basis` or `contributors`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert!(unmil.references().any(|tie| tie.field() == "hosts"));
    /// ```
    #[must_use]
    pub const fn field(self) -> &'static str {
        self.field
    }

    /// Where the field holds objects, the field of the object, such as `by` of a contributor.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let document = DATASET.document("unsc-resolution-1509").unwrap();
    /// assert!(document.references().any(|tie| tie.field() == "contributors" && tie.inner_field() == Some("by")));
    /// ```
    #[must_use]
    pub const fn inner_field(self) -> Option<&'static str> {
        self.inner
    }

    /// The record referred to; where its id moved, the record that it moved to.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert!(unmil.references().any(|tie| tie.to().key() == "liberia"));
    /// ```
    #[must_use]
    pub const fn to(self) -> AnyRecord<'a> {
        self.to
    }
}

impl fmt::Display for Tie<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{} {}", self.from.collection(), self.from.key(), self.field)?;
        self.inner.map_or(Ok(()), |inner| write!(f, ".{inner}"))?;
        write!(f, " → {}/{}", self.to.collection(), self.to.key())
    }
}

impl<'a, T: Record> Linked<'a, T> {
    /// Everything that the record refers to, in the order of its fields; also from objects inside it. Sources are not
    /// among them: [`Linked::citations`] leads there.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// for tie in DATASET.organisation("unmil").unwrap().references() {
    ///     println!("{}: {}", tie.field(), tie.to());
    /// }
    /// ```
    pub fn references(self) -> impl Iterator<Item = Tie<'a>> + use<'a, T> {
        references(self.any())
    }

    /// Everything that refers to the record, collection by collection. It goes through the whole dataset.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, DATASET};
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert!(unmil.referrers().any(|tie| tie.from().collection() == Collection::Activities));
    /// ```
    pub fn referrers(self) -> impl Iterator<Item = Tie<'a>> + use<'a, T> {
        referrers(self.any())
    }
}

pub(crate) fn references<'a>(from: AnyRecord<'a>) -> impl Iterator<Item = Tie<'a>> {
    let tie = move |(field, inner, reference): (_, _, Reference<'a>)| {
        from.dataset().follow(reference.into()).map(|to| Tie { from, field, inner, to })
    };
    ties_of(from.object()).filter_map(tie)
}

pub(crate) fn referrers<'a>(to: AnyRecord<'a>) -> impl Iterator<Item = Tie<'a>> {
    // A first look in one pass tells the few records that refer to this one from the many that do not.
    let refers = move |record: &AnyRecord<'a>| mentions(record.object(), to);
    to.dataset().records().filter(refers).flat_map(references).filter(move |tie| tie.to == to)
}

type Pointing<'a> = (&'static str, Option<&'static str>, Reference<'a>);

/// The references of a record with their fields. Objects of the model hold references, but no further objects that do;
/// a test makes sure.
fn ties_of<'a>(object: &'a dyn Object) -> impl Iterator<Item = Pointing<'a>> {
    fields(object).flat_map(|(field, value)| {
        values(value).flat_map(move |value| {
            let direct = reference(value).map(|found| (field, None, found));
            let inner = inner(value).flat_map(move |(name, value)| {
                values(value).filter_map(reference).map(move |found| (field, Some(name), found))
            });
            direct.into_iter().chain(inner)
        })
    })
}

/// The fields that may refer to other records. The own id does not, and evidence is not a tie.
fn fields<'a>(object: &'a dyn Object) -> impl Iterator<Item = (&'static str, View<'a>)> {
    let names = object.fields().iter().map(|field| field.name).filter(|name| !matches!(*name, "id" | "evidence"));
    names.filter_map(|name| object.get(name).map(|value| (name, value)))
}

fn inner<'a>(value: View<'a>) -> impl Iterator<Item = (&'static str, View<'a>)> {
    let object = if let View::Object(object) = value { Some(object) } else { None };
    object.into_iter().flat_map(fields)
}

fn reference(value: View<'_>) -> Option<Reference<'_>> {
    if let View::Reference(reference) = value { Some(reference) } else { None }
}

/// The values of a list, or the one value.
pub(crate) fn values(value: View<'_>) -> impl Iterator<Item = View<'_>> {
    let count = match value {
        View::List(items) => items.len(),
        _ => 1,
    };
    let mut values = 0..count;
    iter::from_fn(move || {
        let index = values.next()?;
        Some(if let View::List(items) = value { items.view(index) } else { value })
    })
}

/// Whether a reference of the object leads to this record. One pass over the fields.
fn mentions(object: &dyn Object, to: AnyRecord<'_>) -> bool {
    let mut found = false;
    object.visit(&mut |field, value| {
        if !found && !matches!(field.name, "id" | "evidence") {
            found = values(value).any(|value| match value {
                View::Reference(reference) => to.dataset().leads(Target::from(reference), to.target()),
                View::Object(object) => mentions(object, to),
                _ => false,
            });
        }
    });
    found
}

#[cfg(all(test, feature = "data"))]
mod tests {
    use super::ties_of;
    use crate::DATASET;
    use crate::reflect::{Object, View};

    /// Counts references at any depth.
    fn count(value: View<'_>) -> usize {
        match value {
            View::Reference(_) => 1,
            View::List(items) => (0..items.len()).map(|index| count(items.view(index))).sum(),
            View::Object(object) => count_in(object),
            _ => 0,
        }
    }

    fn count_in(object: &dyn Object) -> usize {
        let mut sum = 0;
        object.visit(&mut |field, value| {
            if field.name != "evidence" && field.name != "id" {
                sum += count(value);
            }
        });
        sum
    }

    #[test]
    fn no_reference_lies_deeper_than_is_looked() {
        for record in DATASET.records() {
            assert_eq!(ties_of(record.object()).count(), count_in(record.object()), "{record:?}");
        }
    }

    #[test]
    fn both_directions_show_the_same_ties() {
        let unmil = DATASET.organisation("unmil").expect("it is there").any();
        for tie in unmil.references() {
            assert!(tie.to().referrers().any(|back| back == tie), "{tie}");
        }
        for tie in unmil.referrers() {
            assert!(tie.from().references().any(|forth| forth == tie), "{tie}");
        }
    }
}
