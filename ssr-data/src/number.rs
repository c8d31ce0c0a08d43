//! The two number types: [`Count`], a whole number, and [`Number`], the value of a figure.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

/// What a count must look like, in words that complete "expected …".
#[cfg(feature = "serde")]
const COUNT: &str = "a whole number from 1 to 1000000";

/// What a number must look like, in words that complete "expected …".
#[cfg(feature = "serde")]
const NUMBER: &str = "a number between -9007199254740991 and 9007199254740991";

/// A whole number from 1 to 1,000,000: a line, a position, a count.
///
/// # Example
///
/// ```
/// use ssr_data::Count;
/// assert_eq!(Count::new(59).get(), 59);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(pub(crate) u32);

impl Count {
    /// The largest count that JSON may hold.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Count;
    /// assert_eq!(Count::MAX, 1_000_000);
    /// ```
    pub const MAX: u32 = 1_000_000;

    /// One, for a field that is not yet given a value.
    pub(crate) const EMPTY: Self = Self(1);

    /// Wraps a number. It is taken as it is; JSON holds only 1 to [`Count::MAX`].
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Count;
    /// const PRINCIPLES: Count = Count::new(59);
    /// assert_eq!(PRINCIPLES.to_string(), "59");
    /// ```
    #[must_use]
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The count with this code: itself.
    #[cfg(feature = "data")]
    pub(crate) const fn from_code(code: u64) -> Self {
        Self(code as u32)
    }

    /// The number.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Count;
    /// assert_eq!(Count::new(59).get() + 1, 60);
    /// ```
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl From<u32> for Count {
    fn from(number: u32) -> Self {
        Self::new(number)
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl crate::reflect::Reflect for Count {
    fn view(&self) -> crate::reflect::View<'_> {
        crate::reflect::View::Count(*self)
    }
}

/// The value of a figure, with the fraction that the source prints: `2.5`, `54000000000`.
///
/// Numbers of JSON between −9,007,199,254,740,991 and 9,007,199,254,740,991, which every reader of JSON
/// holds exactly. Ordered and hashed by value.
///
/// # Example
///
/// ```
/// use ssr_data::Number;
/// assert!(Number::new(2.5) < Number::new(6.5));
/// assert_eq!(Number::new(300_000_000.0).to_string(), "300000000");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Number(pub(crate) f64);

impl Number {
    /// The largest value that JSON may hold, and the negative of the smallest.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Number;
    /// assert!(Number::new(54_000_000_000.0).get() < Number::MAX);
    /// ```
    pub const MAX: f64 = 9_007_199_254_740_991.0;

    /// Zero, for a field that is not yet given a value.
    pub(crate) const EMPTY: Self = Self(0.0);

    /// Wraps a number. It is taken as it is; JSON holds only what lies between ±[`Number::MAX`].
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Number;
    /// const SHARE: Number = Number::new(2.5);
    /// assert_eq!(SHARE.to_string(), "2.5");
    /// ```
    #[must_use]
    pub const fn new(number: f64) -> Self {
        Self(number)
    }

    /// The number with these bits.
    #[cfg(feature = "data")]
    pub(crate) const fn from_code(code: u64) -> Self {
        Self(f64::from_bits(code))
    }

    /// The number.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Number;
    /// assert_eq!(Number::new(2.5).get() * 2.0, 5.0);
    /// ```
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }

    /// The number as an integer, if it has no fraction.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Number;
    /// assert_eq!(Number::new(300.0).as_integer(), Some(300));
    /// assert_eq!(Number::new(2.5).as_integer(), None);
    /// ```
    #[must_use]
    pub fn as_integer(self) -> Option<i64> {
        let integer = self.0 as i64;
        (integer as f64 == self.0 && self.0.abs() <= Self::MAX).then_some(integer)
    }

    /// Zero has one form only, so that equal values have equal bits.
    fn bits(self) -> u64 {
        (self.0 + 0.0).to_bits()
    }
}

impl From<f64> for Number {
    fn from(number: f64) -> Self {
        Self::new(number)
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.bits() == other.bits()
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.0 + 0.0).total_cmp(&(other.0 + 0.0))
    }
}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits().hash(state);
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_integer() {
            Some(integer) => integer.fmt(f),
            None => self.0.fmt(f),
        }
    }
}

impl crate::reflect::Reflect for Number {
    fn view(&self) -> crate::reflect::View<'_> {
        crate::reflect::View::Number(*self)
    }
}

#[cfg(feature = "serde")]
mod json {
    use super::{Count, Number};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    impl Serialize for Count {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_u32(self.0)
        }
    }

    impl<'de> Deserialize<'de> for Count {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let valid = |n: f64| n >= 1.0 && n <= f64::from(Count::MAX) && n as u32 as f64 == n;
            crate::json::number(deserializer, super::COUNT, valid).map(|n| Self(n as u32))
        }
    }

    impl crate::json::Read<'_> for Count {}

    impl Serialize for Number {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self.as_integer() {
                Some(integer) => serializer.serialize_i64(integer),
                None => serializer.serialize_f64(self.0),
            }
        }
    }

    impl<'de> Deserialize<'de> for Number {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            crate::json::number(deserializer, super::NUMBER, |n| n.abs() <= Number::MAX).map(Self)
        }
    }

    impl crate::json::Read<'_> for Number {}
}

#[cfg(feature = "schema")]
mod schema {
    use super::{Count, Number};
    use alloc::borrow::Cow;
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    impl JsonSchema for Count {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> Cow<'static, str> {
            Cow::Borrowed("Count")
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "integer", "minimum": 1, "maximum": Count::MAX, "x-expects": super::COUNT })
        }
    }

    impl JsonSchema for Number {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> Cow<'static, str> {
            Cow::Borrowed("Number")
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            let limit = Number::MAX as i64;
            json_schema!({ "type": "number", "minimum": -limit, "maximum": limit, "x-expects": super::NUMBER })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn numbers_print_as_the_source_does() {
        assert_eq!(Number::new(2.5).to_string(), "2.5");
        assert_eq!(Number::new(-0.0).to_string(), "0");
        assert_eq!(Number::new(54_000_000_000.0).to_string(), "54000000000");
    }

    #[test]
    fn zero_is_one_value() {
        assert_eq!(Number::new(-0.0), Number::new(0.0));
        assert_eq!(Number::new(-0.0).cmp(&Number::new(0.0)), Ordering::Equal);
    }
}
