//! [`List`], the type of every field that holds several values.

use alloc::borrow::Cow;
use alloc::vec::Vec;

/// Several values of one kind, in the order of the source. Reads as a slice.
///
/// A list is static in the compiled-in facts and owned when read from JSON; both read the same. In JSON an
/// empty list is an error: a field that holds nothing is left out.
///
/// # Example
///
/// ```
/// use ssr_data::{List, Printed};
/// let names: List<Printed> = vec![Printed::new("African Union")].into();
/// assert_eq!(names.first().unwrap(), &"African Union");
/// assert_eq!(names.join(", "), "African Union", "texts and ids join");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct List<T: Clone + 'static>(pub(crate) Cow<'static, [T]>);

impl<T: Clone> List<T> {
    /// The list that holds nothing.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Count, List};
    /// assert!(List::<Count>::EMPTY.is_empty());
    /// ```
    pub const EMPTY: Self = Self(Cow::Borrowed(&[]));

    /// Wraps static values.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Count, List};
    /// const LINES: List<Count> = List::new(&[Count::new(7), Count::new(9)]);
    /// assert_eq!(LINES.len(), 2);
    /// ```
    #[must_use]
    #[inline]
    pub const fn new(values: &'static [T]) -> Self {
        Self(Cow::Borrowed(values))
    }
}

impl<T: Clone> Default for List<T> {
    #[inline]
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<T: Clone> core::ops::Deref for List<T> {
    type Target = [T];
    #[inline]
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Clone> From<Vec<T>> for List<T> {
    #[inline]
    fn from(values: Vec<T>) -> Self {
        Self(Cow::Owned(values))
    }
}

impl<T: Clone> FromIterator<T> for List<T> {
    #[inline]
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self(Cow::Owned(values.into_iter().collect()))
    }
}

impl<'a, T: Clone> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;
    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: Clone + Sync + crate::reflect::Reflect> crate::reflect::Reflect for List<T> {
    #[inline]
    fn view(&self) -> crate::reflect::View<'_> {
        if self.is_empty() { crate::reflect::View::Absent } else { crate::reflect::View::List(self) }
    }

    #[inline]
    fn show<'a>(&'a self, visitor: &mut dyn crate::reflect::Visitor<'a>) {
        T::show_all(self, visitor);
    }

    fn is_present(&self) -> bool {
        !self.is_empty()
    }

    fn lacks_evidence(&self) -> Option<bool> {
        if self.is_empty() { None } else { T::lack_evidence(self) }
    }

    fn as_evidence(&self) -> Option<&[crate::Evidence]> {
        T::slice_as_evidence(self)
    }
}

impl<T: Clone + Sync + crate::reflect::Reflect> crate::reflect::Items for List<T> {
    #[inline]
    fn len(&self) -> usize {
        self.0.len()
    }
    #[inline]
    fn view(&self, index: usize) -> crate::reflect::View<'_> {
        self.0.get(index).map_or(crate::reflect::View::Absent, crate::reflect::Reflect::view)
    }
}

#[cfg(feature = "serde")]
impl<T: Clone + serde::Serialize> serde::Serialize for List<T> {
    #[inline]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

#[cfg(feature = "serde")]
impl<'de, T: Clone + serde::Deserialize<'de>> serde::Deserialize<'de> for List<T> {
    #[inline]
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Values(core::marker::PhantomData::<T>))
    }
}

#[cfg(feature = "serde")]
impl<'de, T: Clone + crate::json::Read<'de>> crate::json::Read<'de> for List<T> {
    #[inline]
    fn read<D: serde::Deserializer<'de>>(deserializer: D, home: crate::json::Home) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Values(home.seed()))
    }
}

/// Reads a list, each value with this seed.
#[cfg(feature = "serde")]
struct Values<S>(S);

#[cfg(feature = "serde")]
impl<'de, T, S> serde::de::Visitor<'de> for Values<S>
where
    T: Clone + 'static,
    S: serde::de::DeserializeSeed<'de, Value = T> + Copy,
{
    type Value = List<T>;

    #[inline]
    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("a list of at least one value")
    }

    #[inline]
    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut list: A) -> Result<List<T>, A::Error> {
        let Some(first) = list.next_element_seed(self.0)? else {
            return Err(serde::de::Error::custom("this list is empty; leave the field out instead"));
        };
        // Most lists hold one value, many two; a vector that grows by itself would take room for four.
        let mut values = alloc::vec![first];
        while let Some(value) = list.next_element_seed(self.0)? {
            if values.len() == 1 {
                values.reserve_exact(1);
            }
            values.push(value);
        }
        Ok(exact(values).into())
    }
}

/// The same values in no more room than they need. Moved, since an allocator need not take back the end of what it gave.
#[cfg(feature = "serde")]
fn exact<T>(mut values: Vec<T>) -> Vec<T> {
    if values.len() == values.capacity() {
        return values;
    }
    let mut exact = Vec::with_capacity(values.len());
    exact.append(&mut values);
    exact
}

#[cfg(feature = "schema")]
impl<T: Clone + schemars::JsonSchema> schemars::JsonSchema for List<T> {
    #[inline]
    fn inline_schema() -> bool {
        true
    }
    #[inline]
    fn schema_name() -> Cow<'static, str> {
        Cow::Owned(alloc::format!("ListOf{}", T::schema_name()))
    }
    #[inline]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let items = generator.subschema_for::<T>();
        schemars::json_schema!({ "type": "array", "minItems": 1, "items": items, "x-expects": "a list of at least one value" })
    }
}
