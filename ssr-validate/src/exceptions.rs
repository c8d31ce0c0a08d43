//! Exceptions: rules that are ignored for one record, each with a reason.

use std::fs;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use toml::Spanned;

use crate::rules;

/// An exceptions file, `ssr-validate.toml`, beside the dataset.
///
/// ```toml
/// [[ignore]]
/// rule = "shared-name"
/// record = "organisations/ukraine-mod"
/// reason = "Slovakia and Ukraine each have a Ministry of Defence."
/// ```
///
/// # Example
///
/// ```
/// use ssr_validate::Exceptions;
/// let text = "[[ignore]]\nrule = \"copied-text\"\nrecord = \"terms/ddr\"\nreason = \"a proper name\"\n";
/// assert_eq!(Exceptions::parse("ssr-validate.toml", text).unwrap().len(), 1);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Exceptions {
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) entries: Vec<Exception>,
}

/// A rule that is ignored for one record.
#[derive(Clone, Debug)]
pub(crate) struct Exception {
    pub(crate) rule: String,
    /// The record, as `collection/id`.
    pub(crate) record: String,
    /// Where the entry stands in the file.
    pub(crate) span: Range<usize>,
}

impl Exceptions {
    /// Reads an exceptions file.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the file, and where.
    pub fn read(path: &str) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
        Self::parse(path, &text)
    }

    /// Reads the text of an exceptions file.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the text, and where.
    pub fn parse(path: &str, text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
        let entries = file.0.into_iter().map(Exception::of).collect::<Result<_, _>>()?;
        Ok(Self { path: path.to_owned(), text: text.to_owned(), entries })
    }

    /// How many exceptions there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl Exception {
    fn of(entry: Spanned<Entry>) -> Result<Self, String> {
        let span = entry.span();
        let Entry { rule, record, reason } = entry.into_inner();
        if rules::find(&rule).is_none() {
            return Err(format!("there is no rule `{rule}`; `ssr-validate rule` lists them"));
        }
        if reason.trim().is_empty() {
            return Err(format!("the exception from `{rule}` for `{record}` needs a reason that convinces"));
        }
        Ok(Self { rule, record, span })
    }
}

/// The file as it is written.
struct File(Vec<Spanned<Entry>>);

struct Entry {
    rule: String,
    record: String,
    reason: String,
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FileVisitor;

        impl<'de> Visitor<'de> for FileVisitor {
            type Value = File;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("entries that begin with [[ignore]]")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<File, A::Error> {
                let mut entries = Vec::new();
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "ignore" => entries = map.next_value()?,
                        other => return Err(serde::de::Error::unknown_field(other, &["ignore"])),
                    }
                }
                Ok(File(entries))
            }
        }

        deserializer.deserialize_map(FileVisitor)
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntryVisitor;

        impl<'de> Visitor<'de> for EntryVisitor {
            type Value = Entry;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("`rule`, `record` and `reason`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entry, A::Error> {
                const FIELDS: &[&str] = &["rule", "record", "reason"];
                let mut values: [Option<String>; 3] = Default::default();
                while let Some(key) = map.next_key::<String>()? {
                    let place = FIELDS.iter().position(|field| *field == key);
                    match place.and_then(|place| values.get_mut(place)) {
                        Some(value) => *value = Some(map.next_value()?),
                        None => return Err(serde::de::Error::unknown_field(&key, FIELDS)),
                    }
                }
                let [rule, record, reason] = values;
                let missing = |field| serde::de::Error::missing_field(field);
                Ok(Entry {
                    rule: rule.ok_or_else(|| missing("rule"))?,
                    record: record.ok_or_else(|| missing("record"))?,
                    reason: reason.ok_or_else(|| missing("reason"))?,
                })
            }
        }

        deserializer.deserialize_map(EntryVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::Exceptions;

    #[track_caller]
    fn problem(text: &str) -> String {
        Exceptions::parse("x", text).map(|file| file.len()).expect_err("wrong")
    }

    fn entry(rule: &str, reason: &str) -> String {
        format!("[[ignore]]\nrule = \"{rule}\"\nrecord = \"terms/x\"\nreason = \"{reason}\"")
    }

    #[test]
    fn what_is_wrong_is_told() {
        assert!(problem(&entry("no-such-rule", "why")).contains("there is no rule `no-such-rule`"));
        assert!(problem(&entry("copied-text", " ")).contains("needs a reason"));
        assert!(problem("[[ignore]]\nrule = \"copied-text\"").contains("missing field `record`"));
        assert!(problem("[[ignored]]").contains("unknown field `ignored`"));
        assert!(Exceptions::parse("x", "").expect("no exception").is_empty());
    }
}
