//! Where a JSON pointer stands in the text of a file: [`Locator`].
//!
//! Positions are looked for only when something has to be said about a place, so that valid data pays nothing.
//! Values are read raw; where a raw value begins within the text is the difference of two addresses.

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// A run of bytes of a text.
pub type Span = Range<usize>;

/// A line and column of a text, both from 1. Columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Position {
    /// The position of a byte of a text. A byte beyond the end or inside a character is moved back.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_schema::Position;
    /// assert_eq!(Position::of("é\nab", 4), Position { line: 2, column: 2 });
    /// ```
    #[must_use]
    pub fn of(text: &str, byte: usize) -> Self {
        let before = &text[..text.floor_char_boundary(byte)];
        let start = before.rfind('\n').map_or(0, |feed| feed + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        Self { line, column: before[start..].chars().count() + 1 }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Which part of a place is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The name of a field. Where the place has none, its value.
    Key,
    /// The value.
    Value,
}

/// Finds the places of JSON pointers in a text.
///
/// # Example
///
/// ```
/// use ssr_schema::{Locator, Part};
/// let text = r#"{"terms": [{"id": "ddr"}]}"#;
/// let mut locator = Locator::new(text);
/// let span = locator.find("/terms/0/id", Part::Value).unwrap();
/// assert_eq!(&text[span], "\"ddr\"");
/// ```
pub struct Locator<'a> {
    text: &'a str,
    // The children of every value on the way to a place that was looked for, by its pointer, so that many findings
    // in one file, or in one record, read nothing twice.
    known: HashMap<String, Children<'a>>,
}

impl<'a> Locator<'a> {
    /// A locator for the text of a JSON file. Text that is not JSON has no places.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, known: HashMap::new() }
    }

    /// The place of a JSON pointer. `None` if the text has no such place.
    pub fn find(&mut self, pointer: &str, part: Part) -> Option<Span> {
        let mut place = Place { key: None, value: self.text.trim() };
        let mut path = String::new();
        for token in pointer.split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            let children = self.known.entry(path.clone()).or_insert_with(|| Children::of(place.value));
            place = children.get(&token)?;
            path.push('/');
            path.push_str(&token);
        }
        let found = match part {
            Part::Key => place.key.unwrap_or(place.value),
            Part::Value => place.value,
        };
        Some(self.span(found))
    }

    /// The places of a key in the object at a JSON pointer: several, if the object repeats it.
    pub fn keys(&mut self, pointer: &str, key: &str) -> Vec<Span> {
        let object =
            if pointer.is_empty() { Some(self.span(self.text.trim())) } else { self.find(pointer, Part::Value) };
        let children = object.map_or(Children::None, |span| Children::of(&self.text[span]));
        let Children::Fields(fields, _) = children else { return Vec::new() };
        let places = fields.iter().filter(|(name, _)| name == key);
        places.filter_map(|(_, place)| Some(self.span(place.key?))).collect()
    }

    /// Where a part of the text stands in it.
    fn span(&self, part: &str) -> Span {
        let start = part.as_ptr() as usize - self.text.as_ptr() as usize;
        start..start + part.len()
    }
}

/// A value in the text, with the name under which it stands there.
#[derive(Clone, Copy)]
struct Place<'a> {
    key: Option<&'a str>,
    value: &'a str,
}

/// The values inside a value, raw.
enum Children<'a> {
    None,
    /// The fields in their order, and where the first of each name is among them.
    Fields(Vec<(String, Place<'a>)>, HashMap<String, usize>),
    Items(Vec<&'a RawValue>),
}

impl<'a> Children<'a> {
    fn of(value: &'a str) -> Self {
        serde_json::from_str(value).unwrap_or(Self::None)
    }

    fn get(&self, token: &str) -> Option<Place<'a>> {
        match self {
            Self::None => None,
            Self::Fields(fields, first) => fields.get(*first.get(token)?).map(|(_, place)| *place),
            Self::Items(items) => {
                let item = items.get(token.parse::<usize>().ok()?)?;
                Some(Place { key: None, value: item.get() })
            }
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Children<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ChildrenVisitor)
    }
}

struct ChildrenVisitor;

impl<'de> Visitor<'de> for ChildrenVisitor {
    type Value = Children<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Children<'de>, A::Error> {
        let (mut fields, mut first) = (Vec::new(), HashMap::new());
        while let Some((key, value)) = map.next_entry::<&RawValue, &RawValue>()? {
            let name: String = serde_json::from_str(key.get()).unwrap_or_default();
            first.entry(name.clone()).or_insert(fields.len());
            fields.push((name, Place { key: Some(key.get()), value: value.get() }));
        }
        Ok(Children::Fields(fields, first))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Children<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Children::Items(items))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "{\n  \"terms\": [\n    { \"id\": \"ddr\", \"a/b\": [1, [2]] },\n    {\"\\u0069d\": \"é\"}\n  ]\n}\n";

    #[track_caller]
    fn check(pointer: &str, part: Part, expected: &str) {
        let span = Locator::new(TEXT).find(pointer, part).expect("the place is there");
        assert_eq!(&TEXT[span], expected);
    }

    #[test]
    fn keys_and_values_are_found() {
        check("/terms/0/id", Part::Value, "\"ddr\"");
        check("/terms/0/id", Part::Key, "\"id\"");
        check("/terms/0/a~1b/1/0", Part::Value, "2");
        check("/terms/1/id", Part::Key, "\"\\u0069d\"");
        check("/terms", Part::Key, "\"terms\"");
        check("/terms/1", Part::Key, "{\"\\u0069d\": \"é\"}");
    }

    #[test]
    fn a_repeated_key_is_found_each_time() {
        let text = r#"{"a": {"b": 1, "c": 2, "b": 3}}"#;
        let spans = Locator::new(text).keys("/a", "b");
        assert_eq!(spans, [7..10, 23..26]);
        assert_eq!(Locator::new(text).keys("", "a").len(), 1);
    }

    #[test]
    fn a_place_that_is_not_there_is_none() {
        for pointer in ["/places", "/terms/2", "/terms/x", "/terms/0/id/0"] {
            assert_eq!(Locator::new(TEXT).find(pointer, Part::Value), None, "{pointer}");
        }
        assert_eq!(Locator::new("no JSON").find("/terms", Part::Value), None);
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(Position::of("ab\r\ncdé f", 9), Position { line: 2, column: 5 });
        assert_eq!(Position::of("é", 1), Position { line: 1, column: 1 });
        assert_eq!(Position::of("", 10), Position { line: 1, column: 1 });
    }
}
