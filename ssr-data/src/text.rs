//! The text types: our own words, words as a source prints them, and short codes with a fixed form.
//!
//! All of them read as `&str` and never hold an empty string when read from JSON.

use alloc::borrow::Cow;
use core::fmt;

/// Defines a text type: a thin wrapper over `Cow<'static, str>` that dereferences to `str`.
macro_rules! text_type {
    (
        $(#[doc = $doc:literal])*
        $name:ident, $kind:ident, expects $expects:literal, valid $valid:expr $(, pattern $pattern:literal, such as $($example:literal),+)?
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(crate) Cow<'static, str>);

        impl $name {
            /// What a text of this type must look like, in words that complete "expected …".
            ///
            /// # Example
            ///
            /// ```
            #[doc = concat!("use ssr_data::", stringify!($name), ";")]
            #[doc = concat!("println!(\"expected {}\", ", stringify!($name), "::EXPECTS);")]
            /// ```
            pub const EXPECTS: &'static str = $expects;

            /// The text of no length, for a field that is not yet given a value. JSON does not hold it.
            #[allow(dead_code, reason = "used only by text types of required fields")]
            pub(crate) const EMPTY: Self = Self(Cow::Borrowed(""));

            /// Wraps a static text. The text is taken as it is; [`Self::is_valid`] tells whether JSON could hold it.
            ///
            /// # Example
            ///
            /// ```
            #[doc = concat!("use ssr_data::", stringify!($name), ";")]
            #[doc = concat!("const TEXT: ", stringify!($name), " = ", stringify!($name), "::new(\"2.0.0\");")]
            /// assert_eq!(&*TEXT, "2.0.0");
            /// ```
            #[must_use]
            pub const fn new(text: &'static str) -> Self {
                Self(Cow::Borrowed(text))
            }

            /// The text at this place of the table of texts.
            #[cfg(feature = "data")]
            #[allow(dead_code, reason = "used only by text types of which a record has one")]
            pub(crate) const fn from_code(code: u64) -> Self {
                Self(Cow::Borrowed(crate::stored::text(code)))
            }

            /// The text.
            ///
            /// # Example
            ///
            /// ```
            #[doc = concat!("use ssr_data::", stringify!($name), ";")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::new(\"2.0.0\").as_str(), \"2.0.0\");")]
            /// ```
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the text has the form that this type asks for.
            ///
            /// # Example
            ///
            /// ```
            #[doc = concat!("use ssr_data::", stringify!($name), ";")]
            #[doc = concat!("assert!(!", stringify!($name), "::new(\"\").is_valid());")]
            /// ```
            #[must_use]
            pub fn is_valid(&self) -> bool {
                let valid: fn(&str) -> bool = $valid;
                valid(&self.0)
            }
        }

        impl core::ops::Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        // A text hashes and sorts as the `str` does, as `Borrow` asks.
        impl core::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&'static str> for $name {
            fn from(text: &'static str) -> Self {
                Self::new(text)
            }
        }

        impl From<alloc::string::String> for $name {
            fn from(text: alloc::string::String) -> Self {
                Self(Cow::Owned(text))
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl crate::reflect::Reflect for $name {
            fn view(&self) -> crate::reflect::View<'_> {
                crate::reflect::View::Text(self.as_text())
            }
            fn show<'a>(&'a self, visitor: &mut dyn crate::reflect::Visitor<'a>) {
                visitor.text(self.as_text());
            }
        }

        impl $name {
            fn as_text(&self) -> crate::reflect::Text<'_> {
                crate::reflect::Text {
                    kind: crate::reflect::TextKind::$kind,
                    type_name: stringify!($name),
                    text: &self.0,
                }
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::json::Read::read(deserializer, crate::json::Home::NONE)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> crate::json::Read<'de> for $name {
            fn read<D: serde::Deserializer<'de>>(deserializer: D, home: crate::json::Home) -> Result<Self, D::Error> {
                crate::json::text(deserializer, Self::EXPECTS, $valid, home).map(Self)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            // Editors show what a reference leads to and not what stands beside it, which says what the field is for.
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> Cow<'static, str> {
                Cow::Borrowed(stringify!($name))
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                #[allow(unused_mut, unused_assignments, reason = "some text types have no pattern")]
                let mut form: Option<(&str, &[&str])> = None;
                $(form = Some(($pattern, &[$($example),+]));)?
                crate::json_schema::text(concat!($($doc, "\n"),*), Self::EXPECTS, form)
            }
        }
    };
}

fn is_not_empty(text: &str) -> bool {
    !text.is_empty()
}

text_type! {
    /// A sentence or phrase in our own words: a summary, a meaning, a reason.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Prose;
    /// assert_eq!(Prose::new("Trains border guards.").len(), 21);
    /// ```
    Prose, Prose, expects "a text that is not empty, in our own words", valid is_not_empty
}

text_type! {
    /// Words as a source prints them: a name, a title, a symbol, a label, an anchor.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Printed;
    /// assert!(Printed::new("S/RES/1645 (2005)").starts_with("S/RES/"));
    /// ```
    Printed, Printed, expects "a text that is not empty, as the source prints it", valid is_not_empty
}

text_type! {
    /// The name of a field of a record, such as `seat` or `mandated_by`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::FieldName;
    /// assert!(FieldName::new("mandated_by").is_valid());
    /// assert!(!FieldName::new("Mandated by").is_valid());
    /// ```
    FieldName, Code, expects "the name of a field, in lower case with `_` between words",
    valid |text| {
        text.split('_').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()))
    },
    pattern "^[a-z]+(_[a-z]+)*$", such as "seat", "mandated_by"
}

text_type! {
    /// The SHA-256 of a source text: 64 hexadecimal digits in lower case.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Sha256;
    /// assert!(!Sha256::new("54db7bd0").is_valid());
    /// ```
    Sha256, Code, expects "a SHA-256 as 64 hexadecimal digits in lower case",
    valid |text| {
        text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    },
    pattern "^[0-9a-f]{64}$", such as "80eeb7c3aed9438d66bddbfed98f74e68cb777af15f2430ebc3d3c5d46f9fb81"
}

text_type! {
    /// A web address as a source prints it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::WebAddress;
    /// assert!(WebAddress::new("www.oecd.org/dac/conflict").is_valid());
    /// assert!(!WebAddress::new("not an address").is_valid());
    /// ```
    WebAddress, Printed, expects "a web address without blanks",
    valid |text| !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic()),
    pattern "^[!-~]+$", such as "www.oecd.org/dac/conflict"
}

text_type! {
    /// A country code of ISO 3166-1 alpha-3, such as `SVK`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::CountryCode;
    /// assert!(CountryCode::new("SVK").is_valid());
    /// assert!(!CountryCode::new("sk").is_valid());
    /// ```
    CountryCode, Code, expects "a country code of three capital letters, such as `SVK`",
    valid |text| text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()),
    pattern "^[A-Z]{3}$", such as "SVK"
}

text_type! {
    /// A code of the United Nations standard M49, such as `011` for Western Africa.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::M49;
    /// assert!(M49::new("011").is_valid());
    /// assert!(!M49::new("11").is_valid());
    /// ```
    M49, Code, expects "an M49 code of three digits, such as `011`",
    valid |text| text.len() == 3 && text.bytes().all(|b| b.is_ascii_digit()),
    pattern "^[0-9]{3}$", such as "011"
}

text_type! {
    /// A time of day or a span between two, in local time: `09:00` or `09:00/09:45`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Time;
    /// assert!(Time::new("09:00/09:45").is_valid());
    /// assert!(!Time::new("9.00").is_valid());
    /// ```
    Time, Code, expects "a time such as `09:00`, or a span such as `09:00/09:45`",
    valid is_time,
    pattern "^([01][0-9]|2[0-3]):[0-5][0-9](/([01][0-9]|2[0-3]):[0-5][0-9])?$", such as "09:00", "09:00/09:45"
}

text_type! {
    /// A version of this dataset, such as `0.2.0`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Version;
    /// assert!(Version::new("0.2.0").is_valid());
    /// assert!(!Version::new("2").is_valid());
    /// ```
    Version, Code, expects "a version of three numbers, such as `0.2.0`",
    valid is_version,
    pattern "^[0-9]+\\.[0-9]+\\.[0-9]+$", such as "0.2.0"
}

fn is_time(text: &str) -> bool {
    let mut parts = text.split('/');
    let both = parts.by_ref().take(2).all(is_clock);
    both && parts.next().is_none()
}

fn is_clock(text: &str) -> bool {
    match text.as_bytes() {
        [h1, h2, b':', m1, m2] => {
            let hour = matches!((h1, h2), (b'0' | b'1', b'0'..=b'9') | (b'2', b'0'..=b'3'));
            hour && matches!((m1, m2), (b'0'..=b'5', b'0'..=b'9'))
        }
        _ => false,
    }
}

fn is_version(text: &str) -> bool {
    let numbers = text.split('.').filter(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    numbers.count() == 3 && text.bytes().filter(|b| *b == b'.').count() == 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_hashes_and_sorts_as_its_str() {
        for text in ["", "OSCE", "é"] {
            assert_eq!(crate::id::hash_of(&Printed::new(text)), crate::id::hash_of(text));
        }
        assert_eq!(Printed::new("a").cmp(&Printed::new("é")), "a".cmp("é"));
    }

    #[test]
    fn a_time_is_a_clock_or_a_span() {
        for good in ["00:00", "23:59", "09:00/09:45"] {
            assert!(Time::new(good).is_valid(), "{good}");
        }
        for bad in ["", "24:00", "09:60", "9:00", "09:00/", "/09:00", "09:00/10:00/11:00"] {
            assert!(!Time::new(bad).is_valid(), "{bad}");
        }
    }

    #[test]
    fn a_version_has_three_numbers() {
        assert!(Version::new("10.0.1").is_valid());
        for bad in ["", "1.0", "1.0.", "1.0.x", "1..0", "1.0.0.0"] {
            assert!(!Version::new(bad).is_valid(), "{bad}");
        }
    }
}
