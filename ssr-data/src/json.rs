//! What the hand-written readers share. They are strict: a type reads exactly what its JSON Schema accepts.

use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;
use serde::de::{Deserializer, Error, Unexpected, Visitor};

/// Reads a text that `valid` accepts.
pub(crate) fn text<'de, D: Deserializer<'de>>(
    deserializer: D,
    expects: &'static str,
    valid: fn(&str) -> bool,
) -> Result<String, D::Error> {
    deserializer.deserialize_string(OwnedText { expects, valid })
}

struct OwnedText {
    expects: &'static str,
    valid: fn(&str) -> bool,
}

impl Visitor<'_> for OwnedText {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expects)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        if (self.valid)(text) { Ok(text.into()) } else { Err(E::invalid_value(Unexpected::Str(text), &self)) }
    }

    fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
        if (self.valid)(&text) { Ok(text) } else { Err(E::invalid_value(Unexpected::Str(&text), &self)) }
    }
}

/// Reads a text and makes a value of it.
pub(crate) fn parsed<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    expects: &'static str,
    parse: fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(ParsedText { expects, parse })
}

struct ParsedText<T> {
    expects: &'static str,
    parse: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for ParsedText<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expects)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
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
