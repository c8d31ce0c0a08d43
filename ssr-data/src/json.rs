//! What the hand-written readers share. They are strict: a type reads exactly what its JSON Schema accepts.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, Unexpected, Visitor};

/// What is being read, if it stays as long as the program runs: then the texts of records are parts of it.
#[derive(Clone, Copy)]
pub(crate) struct Home(Option<&'static str>);

impl Home {
    /// Texts are copied.
    pub(crate) const NONE: Self = Self(None);

    /// Texts that stand in this one are not copied.
    pub(crate) const fn of(text: &'static str) -> Self {
        Self(Some(text))
    }

    /// Reads a value with this home.
    pub(crate) const fn seed<T>(self) -> In<T> {
        In(self, PhantomData)
    }

    /// A text to keep. Whether it is a part of the home, its address tells.
    pub(crate) fn keep(self, text: &str) -> Cow<'static, str> {
        self.part(text).map_or_else(|| Cow::Owned(text.into()), Cow::Borrowed)
    }

    fn part(self, text: &str) -> Option<&'static str> {
        let home = self.0?;
        let start = (text.as_ptr() as usize).checked_sub(home.as_ptr() as usize)?;
        home.get(start..start.checked_add(text.len())?)
    }
}

/// What can be read in a home. What holds no text needs none.
pub(crate) trait Read<'de>: Deserialize<'de> {
    fn read<D: Deserializer<'de>>(deserializer: D, _home: Home) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

/// Reads a value in a home.
pub(crate) struct In<T>(Home, PhantomData<fn() -> T>);

// Written by hand because a derive would ask the same of `T`.
impl<T> Clone for In<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for In<T> {}

impl<'de, T: Read<'de>> DeserializeSeed<'de> for In<T> {
    type Value = T;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer, self.0)
    }
}

/// Reads a text that `valid` accepts.
pub(crate) fn text<'de, D: Deserializer<'de>>(
    deserializer: D,
    expects: &'static str,
    valid: fn(&str) -> bool,
    home: Home,
) -> Result<Cow<'static, str>, D::Error> {
    let text = KeptText { expects, valid, home };
    // Who copies anyway may as well be handed a copy.
    if home.0.is_some() { deserializer.deserialize_str(text) } else { deserializer.deserialize_string(text) }
}

struct KeptText {
    expects: &'static str,
    valid: fn(&str) -> bool,
    home: Home,
}

impl Visitor<'_> for KeptText {
    type Value = Cow<'static, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expects)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        if (self.valid)(text) { Ok(self.home.keep(text)) } else { Err(E::invalid_value(Unexpected::Str(text), &self)) }
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        if (self.valid)(&text) { Ok(Cow::Owned(text)) } else { Err(E::invalid_value(Unexpected::Str(&text), &self)) }
    }
}

/// Reads a text and makes a value of it.
pub(crate) fn parsed<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    expects: &'static str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(ParsedText { expects, parse })
}

struct ParsedText<P> {
    expects: &'static str,
    parse: P,
}

impl<T, P: FnOnce(&str) -> Option<T>> Visitor<'_> for ParsedText<P> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expects)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self.expects))
    }
}

/// Reads a number that `valid` accepts. `1.0` is the same number as `1`, as JSON Schema has it.
pub(crate) fn number<'de, D: Deserializer<'de>>(
    deserializer: D,
    expects: &'static str,
    valid: fn(f64) -> bool,
) -> Result<f64, D::Error> {
    deserializer.deserialize_f64(AnyNumber { expects, valid })
}

struct AnyNumber {
    expects: &'static str,
    valid: fn(f64) -> bool,
}

impl Visitor<'_> for AnyNumber {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expects)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<f64, E> {
        if (self.valid)(number) { Ok(number) } else { Err(E::invalid_value(Unexpected::Float(number), &self)) }
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<f64, E> {
        self.visit_f64(number as f64)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<f64, E> {
        self.visit_f64(number as f64)
    }
}

/// The names of the fields of an object.
pub(crate) trait Keys: Sized {
    /// All names.
    const NAMES: &'static [&'static str];
    /// The field with this name.
    fn of(name: &str) -> Option<Self>;
}

/// Reads the name of a field.
pub(crate) struct FieldKey<K>(PhantomData<fn() -> K>);

impl<K> FieldKey<K> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, K: Keys> serde::de::DeserializeSeed<'de> for FieldKey<K> {
    type Value = K;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<K, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<K: Keys> Visitor<'_> for FieldKey<K> {
    type Value = K;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<K, E> {
        K::of(name).ok_or_else(|| E::unknown_field(name, K::NAMES))
    }
}

#[cfg(test)]
mod tests {
    use super::Home;
    use alloc::borrow::Cow;
    use alloc::string::String;

    #[test]
    fn only_what_stands_in_the_home_is_not_copied() {
        const HOME: &str = "Kosovo, 2006";
        let home = Home::of(HOME);
        assert!(matches!(home.keep(&HOME[8..]), Cow::Borrowed("2006")));
        assert!(matches!(home.keep(HOME), Cow::Borrowed(HOME)));
        assert!(matches!(home.keep(&String::from(HOME)), Cow::Owned(text) if text == HOME));
        assert!(matches!(Home::NONE.keep(HOME), Cow::Owned(text) if text == HOME));
    }
}
