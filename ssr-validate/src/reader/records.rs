//! Reads the text of a file: what stands in it, record by record.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use ssr_data::Collection;
use ssr_schema::Part;

use super::cursor::Cursor;
use super::syntax::{self, RepeatedKey};
use super::{ALONE, ReadFile, salvage};
use crate::rules::{duplicate_key, empty_input, malformed_json, too_deep, unknown_field, wrong_type};
use crate::schema_check::{self, Broken};
use crate::suspects;
use crate::{Finding, Location, Place};

/// Reads the text of a file into it.
pub(super) fn read(file: &mut ReadFile, suspect: bool, findings: &mut Vec<Finding>) {
    let text = std::mem::take(&mut file.text);
    let home = if let Cow::Borrowed(text) = text { Some(text) } else { None };
    let mut reader = Reader { text: &text, home, suspect, file, findings: Vec::new() };
    if reader.read_fields().is_none() {
        reader.say_why();
    }
    findings.append(&mut reader.findings);
    file.text = text;
}

struct Reader<'r> {
    text: &'r str,
    /// The text, if it stays as long as the program runs.
    home: Option<&'static str>,
    /// Whether to look for what may be wrong in records.
    suspect: bool,
    file: &'r mut ReadFile,
    findings: Vec<Finding>,
}

/// A field of a file that is no list of records.
struct Other<'r> {
    name: String,
    value: &'r RawValue,
    /// How often the file had a field of this name before.
    occurrence: usize,
}

impl<'r> Reader<'r> {
    /// Reads the fields of the file. `None` if the text is no JSON, or no object.
    fn read_fields(&mut self) -> Option<()> {
        let mut cursor = Cursor::new(self.text);
        let (mut others, mut names) = (Vec::new(), BTreeMap::<String, usize>::new());
        let mut collections = 0;
        cursor.eat(b'{')?;
        let mut is_more = cursor.eat(b'}').is_none();
        while is_more {
            let name = cursor.value(|json| String::deserialize(json)).ok()?;
            cursor.eat(b':')?;
            let count = names.entry(name.clone()).or_default();
            let occurrence = std::mem::replace(count, *count + 1);
            let collection = Collection::from_name(&name);
            collections += usize::from(collection.is_some());
            match (collection, cursor.peek()?) {
                (Some(collection), (_, b'[')) if occurrence == 0 => self.read_records(collection, &mut cursor)?,
                _ => others.push(Other { name, value: self.passed_over(&mut cursor)?, occurrence }),
            }
            is_more = cursor.eat(b',').is_some();
            if !is_more {
                cursor.eat(b'}')?;
            }
        }
        if cursor.peek().is_some() {
            return None;
        }
        self.tell_of_repeated(&others);
        if collections == 0 && names.contains_key("id") {
            self.tell_of_lone_record(names.into_keys());
        } else {
            others.iter().for_each(|other| self.tell_of(other));
        }
        Some(())
    }

    /// A value that no typed reader reads, but that must be JSON for that.
    fn passed_over(&mut self, cursor: &mut Cursor<'r>) -> Option<&'r RawValue> {
        let value = cursor.raw()?;
        let start = self.start_of(value);
        let repeated = syntax::repeated_keys(value.get(), 1).ok()?;
        self.findings.extend(repeated.iter().map(|key| duplicate_key::finding(ALONE, value.get(), start, key)));
        Some(value)
    }

    fn start_of(&self, value: &RawValue) -> usize {
        value.get().as_ptr() as usize - self.text.as_ptr() as usize
    }

    /// Reads a list of records. `None` if it is no JSON.
    fn read_records(&mut self, collection: Collection, cursor: &mut Cursor<'r>) -> Option<()> {
        let mut starts = Vec::new();
        // Where the records that can be read stand, if some cannot.
        let mut positions: Option<Vec<usize>> = None;
        let mut suspects = Vec::new();
        cursor.eat(b'[')?;
        let mut is_more = cursor.eat(b']').is_none();
        while is_more {
            let index = starts.len();
            starts.push(cursor.peek()?.0);
            if self.read_record(collection, cursor).is_ok() {
                suspects.extend(self.is_last_suspect(collection));
                positions.iter_mut().for_each(|positions| positions.push(index));
            } else {
                self.keep_broken(collection, index, cursor.raw()?)?;
                positions.get_or_insert_with(|| (0..index).collect());
            }
            is_more = cursor.eat(b',').is_some();
            if !is_more {
                cursor.eat(b']')?;
            }
        }
        self.file.starts.insert(collection, starts);
        self.file.suspects.insert(collection, suspects);
        self.file.positions.extend(positions.map(|positions| (collection, positions)));
        Some(())
    }

    fn read_record(&mut self, collection: Collection, cursor: &mut Cursor<'r>) -> serde_json::Result<()> {
        let dataset = &mut self.file.dataset;
        cursor.value(|json| match self.home {
            Some(text) => dataset.push_from_static(collection, json, text),
            None => dataset.push_from(collection, json),
        })
    }

    /// Whether something may be wrong in the record that was read last, if that is asked.
    fn is_last_suspect(&self, collection: Collection) -> Option<bool> {
        let dataset = &self.file.dataset;
        let last = || dataset.object(collection, dataset.count(collection).checked_sub(1)?);
        if self.suspect { last().map(suspects::any) } else { None }
    }

    /// Keeps a record that could not be read, and tells why. `None` if it is no JSON.
    fn keep_broken(&mut self, collection: Collection, index: usize, record: &'r RawValue) -> Option<()> {
        let (start, text) = (self.start_of(record), record.get());
        let repeated = syntax::repeated_keys(text, 2).ok()?;
        self.findings.extend(repeated.iter().map(|key| duplicate_key::finding(ALONE, text, start, key)));
        let value: Value = serde_json::from_str(text).ok()?;
        let broken = Broken::new(collection, index, value);
        self.findings.extend(schema_check::findings(ALONE, &broken));
        if !broken.homes.is_empty() {
            self.file.misplaced.extend(broken.id.clone());
        }
        self.file.broken.push(broken);
        Some(())
    }

    /// Tells of fields that the file itself repeats.
    fn tell_of_repeated(&mut self, others: &[Other<'_>]) {
        for other in others.iter().filter(|other| other.occurrence > 0) {
            let key = RepeatedKey { object: String::new(), key: other.name.clone(), occurrence: other.occurrence };
            self.findings.push(duplicate_key::finding(ALONE, self.text, 0, &key));
        }
    }

    /// Tells of a file that is a single record.
    fn tell_of_lone_record(&mut self, names: impl Iterator<Item = String>) {
        let fields = names.filter(|name| name != "$schema").map(|name| (name, Value::Null));
        let homes = schema_check::fitting(&fields.collect());
        self.findings.push(unknown_field::record_without_collection(self.at("/id".to_owned(), Part::Key), &homes));
    }

    /// Tells of a field of the file that is no list of records.
    fn tell_of(&mut self, other: &Other<'_>) {
        let Other { name, value, occurrence } = other;
        let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
        let (at_value, at_key) = (self.at(pointer.clone(), Part::Value), self.at(pointer, Part::Key));
        match Collection::from_name(name) {
            // Places in a collection that is given a second time cannot be named; `duplicate-key` tells of it.
            _ if *occurrence > 0 => self.file.misplaced.extend(salvage::ids(value.get()).map(str::to_owned)),
            Some(_) => self.findings.push(wrong_type::collection_is_no_list(at_value, name)),
            None if name == "$schema" => {
                if !value.get().starts_with('"') {
                    self.findings.push(wrong_type::schema_is_no_text(at_value));
                }
            }
            None => {
                self.file.misplaced.extend(salvage::ids(value.get()).map(str::to_owned));
                self.findings.push(unknown_field::unknown_collection(at_key, name));
            }
        }
    }

    /// Says why the text cannot be read, and keeps nothing of it.
    fn say_why(&mut self) {
        *self.file = ReadFile {
            real: self.file.real.take(),
            in_folder: self.file.in_folder,
            ..ReadFile::of_text(&self.file.path, "")
        };
        if self.text.trim().is_empty() {
            self.findings = vec![empty_input::finding(ALONE)];
            return;
        }
        self.findings = match syntax::repeated_keys(self.text, 0) {
            Err(error) => {
                self.file.is_lost = true;
                let say = if too_deep::is_it(&error) { too_deep::finding } else { malformed_json::finding };
                vec![say(ALONE, self.text, &error)]
            }
            Ok(repeated) => {
                let repeated = repeated.iter().map(|key| duplicate_key::finding(ALONE, self.text, 0, key));
                repeated.chain([wrong_type::file_is_no_object(ALONE, self.text)]).collect()
            }
        };
    }

    fn at(&self, pointer: String, part: Part) -> Location {
        Location { file: ALONE, place: Place::Pointer(pointer, part) }
    }
}

#[cfg(test)]
mod tests {
    use ssr_data::Dataset;

    use crate::InputFile;
    use crate::reader;

    const TEXT: &str = r#" { "$schema" : "s.json", "terms":[ {"id":"ddr", "names":["D\u00e9"] } ,
        { "names": ["a", "b{[,"], "id": "salw" }], "places": [],
        "people": [{"id":"a","names":["\"A\""]}] }
    "#;

    /// Both ways to read a text give the same records, and one complains if the other fails.
    #[track_caller]
    fn check(text: &str) -> bool {
        let whole = serde_json::from_str::<Dataset>(text);
        let leaked: &'static [u8] = text.to_owned().into_bytes().leak();
        let leaked = InputFile { bytes: leaked.into(), ..InputFile::new("x", "") };
        for input in [InputFile::new("x", text), leaked] {
            let (file, findings) = reader::read(input, false);
            assert_eq!(findings.is_empty(), whole.is_ok(), "{text}");
            whole.iter().for_each(|whole| assert_eq!(*whole, *file.dataset, "{text}"));
        }
        whole.is_ok()
    }

    #[test]
    fn record_by_record_is_as_strict_as_all_at_once() {
        assert!(check(TEXT));
        let (mut good, mut bad) = (0, 0);
        let marks = ["", "{", "}", "[", "]", ",", ":", "\"", " ", "\n", "1", "x", "\\", ",,", "{}"];
        for ((at, letter), mark) in TEXT.char_indices().flat_map(|place| marks.map(|mark| (place, mark))) {
            let rest = TEXT.get(at..).unwrap_or_default();
            let replaced = rest.get(letter.len_utf8()..).unwrap_or_default();
            for end in [rest, replaced] {
                let is_good = check(&format!("{}{mark}{end}", TEXT.get(..at).unwrap_or_default()));
                *(if is_good { &mut good } else { &mut bad }) += 1;
            }
        }
        assert!(good > 500 && bad > 4_000, "{good} good, {bad} bad");
    }

    #[test]
    fn a_text_that_breaks_off_is_no_json_anywhere() {
        for (end, _) in TEXT.trim_end().char_indices() {
            assert!(!check(&TEXT[..end]));
        }
    }

    #[test]
    fn brackets_may_be_as_deep_in_a_bad_record_as_in_a_file() {
        let rules = |deep: usize| {
            let text = format!(r#"{{"terms": [{{"x": {}{}}}]}}"#, "[".repeat(deep), "]".repeat(deep));
            let (_, findings) = reader::read(InputFile::new("x", text), false);
            findings.iter().map(|finding| finding.rule.name).collect::<Vec<_>>()
        };
        assert!(!rules(124).contains(&"too-deep"));
        assert_eq!(rules(125), ["too-deep"]);
        assert!(serde_json::from_str::<serde_json::Value>(&format!("{}{}", "[".repeat(127), "]".repeat(127))).is_ok());
    }
}
