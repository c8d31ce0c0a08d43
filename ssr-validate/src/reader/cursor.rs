//! [`Cursor`]: goes through a text of JSON mark by mark. Whole values are read by serde_json.
//!
//! So a file is read in one pass record by record: where one record fails, the next begins is known, and nothing is
//! read again.

use serde::de::IgnoredAny;
use serde_json::de::StrRead;
use serde_json::value::RawValue;

/// A place in a text of JSON.
pub(super) struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// The next byte that is no white space, and where it is. The cursor stands there afterwards.
    pub(super) fn peek(&mut self) -> Option<(usize, u8)> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let blanks = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\t' | b'\r'));
        self.at += blanks.unwrap_or(rest.len());
        Some((self.at, *rest.get(blanks?)?))
    }

    /// Steps over a mark such as a bracket, if it is next.
    pub(super) fn eat(&mut self, mark: u8) -> Option<()> {
        let (at, byte) = self.peek()?;
        (byte == mark).then(|| self.at = at + 1)
    }

    /// Reads a value and steps over it. Where that fails, the cursor stays.
    pub(super) fn value<T>(
        &mut self,
        read: impl FnOnce(&mut serde_json::Deserializer<StrRead<'t>>) -> serde_json::Result<T>,
    ) -> serde_json::Result<T> {
        let mut json = serde_json::Deserializer::from_str(self.text.get(self.at..).unwrap_or_default());
        let value = read(&mut json)?;
        self.at += json.into_iter::<IgnoredAny>().byte_offset();
        Ok(value)
    }

    /// Steps over any value and gives its text.
    pub(super) fn raw(&mut self) -> Option<&'t RawValue> {
        self.value(|json| serde::Deserialize::deserialize(json)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Cursor;

    #[test]
    fn marks_and_values_alternate() {
        let mut cursor = Cursor::new(" { \"a\" :\n[1, {\"b\": 2}] } ");
        assert_eq!(cursor.eat(b'['), None);
        assert!(cursor.eat(b'{').is_some());
        assert_eq!(cursor.raw().map(|raw| raw.get()), Some("\"a\""));
        assert!(cursor.eat(b':').and_then(|()| cursor.eat(b'[')).is_some());
        assert_eq!(cursor.raw().map(|raw| raw.get()), Some("1"));
        assert!(cursor.eat(b',').is_some());
        assert_eq!(cursor.peek(), Some((13, b'{')));
        assert_eq!(cursor.raw().map(|raw| raw.get()), Some("{\"b\": 2}"));
        assert!(cursor.eat(b']').and_then(|()| cursor.eat(b'}')).is_some());
        assert_eq!(cursor.peek(), None);
    }

    #[test]
    fn what_is_no_value_is_not_stepped_over() {
        for text in ["", " ", "]", "nul", "\"a", "[1", "{,}"] {
            let mut cursor = Cursor::new(text);
            assert!(cursor.raw().is_none(), "{text}");
            assert_eq!(cursor.at, 0);
        }
    }
}
