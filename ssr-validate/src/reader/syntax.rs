//! Whether a text is JSON, and which keys it repeats.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// A key that stands twice in an object.
pub(crate) struct RepeatedKey {
    /// The pointer of the object.
    pub(crate) object: String,
    /// The key.
    pub(crate) key: String,
    /// Which of its places this is, from 1 for the second.
    pub(crate) occurrence: usize,
}

/// How deep brackets may be nested. serde_json allows no more.
const DEEPEST: usize = 127;

/// The keys that a text repeats, which stands inside so many brackets.
///
/// Reads every value in full, so that what passes can be read again in any way.
pub(crate) fn repeated_keys(text: &str, depth: usize) -> Result<Vec<RepeatedKey>, serde_json::Error> {
    let mut repeated = Vec::new();
    let mut json = serde_json::Deserializer::from_str(text);
    Syntax { pointer: String::new(), depth, repeated: &mut repeated }.deserialize(&mut json)?;
    json.end()?;
    Ok(repeated)
}

struct Syntax<'a> {
    pointer: String,
    /// Inside how many brackets.
    depth: usize,
    repeated: &'a mut Vec<RepeatedKey>,
}

impl<'de> DeserializeSeed<'de> for Syntax<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Syntax<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut keys: BTreeMap<String, usize> = BTreeMap::new();
        let depth = deeper(self.depth)?;
        while let Some(key) = map.next_key::<String>()? {
            let pointer = format!("{}/{}", self.pointer, key.replace('~', "~0").replace('/', "~1"));
            map.next_value_seed(Syntax { pointer, depth, repeated: self.repeated })?;
            let count = keys.entry(key.clone()).or_default();
            if *count > 0 {
                self.repeated.push(RepeatedKey { object: self.pointer.clone(), key, occurrence: *count });
            }
            *count += 1;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut index = 0;
        let depth = deeper(self.depth)?;
        let mut pointer = format!("{}/0", self.pointer);
        while list.next_element_seed(Syntax { pointer, depth, repeated: self.repeated })?.is_some() {
            index += 1;
            pointer = format!("{}/{index}", self.pointer);
        }
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
}

/// The depth inside one more bracket.
fn deeper<E: serde::de::Error>(depth: usize) -> Result<usize, E> {
    if depth < DEEPEST { Ok(depth + 1) } else { Err(E::custom("brackets are nested too deep")) }
}

/// The fields of an object, their values raw. A key that is repeated is there each time.
pub(crate) struct Fields<'a>(pub(crate) Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FieldsVisitor;

        impl<'de> Visitor<'de> for FieldsVisitor {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(FieldsVisitor)
    }
}
