//! Reads a file: bytes → text → JSON → typed records, and findings where that fails.
//!
//! A valid file is read in one strict typed pass. Only where that fails is the file taken again, record by record,
//! so that one bad record does not hide the others, and the bad ones are kept as plain values for the messages.

mod salvage;
mod slips;
mod syntax;

pub(crate) use slips::diagnose;
pub(crate) use syntax::{Fields, RepeatedKey, repeated_keys};

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::Value;
use serde_json::value::RawValue;
use ssr_data::reflect::{Object, View};
use ssr_data::{Collection, Dataset};
use ssr_schema::Part;

use crate::rules::{
    byte_order_mark, duplicate_key, empty_input, malformed_json, not_utf8, too_deep, unknown_field, wrong_type,
};
use crate::schema_check::{self, Broken};
use crate::{Finding, InputFile, Location, Place};

/// A file that was read.
pub(crate) struct ReadFile {
    /// The path to show.
    pub(crate) path: String,
    /// Where it is on disk, if it is there.
    pub(crate) real: Option<PathBuf>,
    /// Whether it was found in a folder that was asked for.
    pub(crate) in_folder: bool,
    /// The text, without a byte order mark.
    pub(crate) text: String,
    /// The records that could be read, in the order of the file.
    pub(crate) dataset: Dataset,
    /// Where the records of a collection stand in its list, if some of them could not be read.
    positions: BTreeMap<Collection, Vec<usize>>,
    /// The records that could not be read.
    pub(crate) broken: Vec<Broken>,
    /// Whether the file is no JSON, so that its records are not known.
    is_lost: bool,
    /// The ids of records whose collection is not known, or not the one where they stand.
    misplaced: Vec<String>,
}

impl ReadFile {
    /// The ids of records whose collections are not known, such as those that can be made out in a file that is no
    /// JSON.
    pub(crate) fn lost_ids(&self) -> impl Iterator<Item = &str> {
        let salvaged = salvage::ids(if self.is_lost { &self.text } else { "" });
        salvaged.chain(self.misplaced.iter().map(String::as_str))
    }

    /// Whether the file has records of a collection, even ones that could not be read.
    pub(crate) fn defines(&self, collection: Collection) -> bool {
        let is_broken = self.broken.iter().any(|broken| broken.collection == collection);
        let is_lost = self.is_lost && self.text.contains(&format!("\"{collection}\""));
        is_broken || is_lost || self.dataset.count(collection) > 0
    }

    /// The records that could be read: collection, place in its list, record.
    pub(crate) fn records(&self) -> impl Iterator<Item = (Collection, usize, &dyn Object)> {
        Collection::ALL.iter().flat_map(move |collection| {
            let positions = self.positions.get(collection);
            (0..self.dataset.count(*collection)).filter_map(move |index| {
                let place = positions.map_or(Some(index), |places| places.get(index).copied())?;
                Some((*collection, place, self.dataset.object(*collection, index)?))
            })
        })
    }
}

impl ReadFile {
    /// A file that holds no records but in which findings can be shown.
    pub(crate) fn of_text(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            real: None,
            in_folder: false,
            text: text.to_owned(),
            dataset: Dataset::EMPTY,
            positions: BTreeMap::new(),
            broken: Vec::new(),
            is_lost: false,
            misplaced: Vec::new(),
        }
    }

    /// The id of the record at this place of a collection's list.
    pub(crate) fn id_at(&self, collection: Collection, index: usize) -> Option<String> {
        let mut broken = self.broken.iter();
        if let Some(broken) = broken.find(|broken| broken.collection == collection && broken.index == index) {
            return broken.id.clone();
        }
        let position = match self.positions.get(&collection) {
            Some(positions) => positions.iter().position(|place| *place == index)?,
            None => index,
        };
        match self.dataset.object(collection, position)?.get("id")? {
            View::Reference(id) => Some(id.key.to_owned()),
            _ => None,
        }
    }
}

/// Reads a file. `number` is its place among the inputs.
pub(crate) fn read(number: usize, input: InputFile) -> (ReadFile, Vec<Finding>) {
    let mut findings = Vec::new();
    let text = decode(number, input.bytes, &mut findings);
    let mut file = ReadFile {
        path: input.path,
        real: input.real,
        in_folder: input.in_folder,
        text,
        dataset: Dataset::EMPTY,
        positions: BTreeMap::new(),
        broken: Vec::new(),
        is_lost: false,
        misplaced: Vec::new(),
    };
    // What is not text in UTF-8 is not looked at any further.
    file.is_lost = findings.iter().any(|finding| finding.rule == &not_utf8::RULE);
    if !file.is_lost {
        match serde_json::from_str(&file.text) {
            Ok(dataset) => file.dataset = dataset,
            Err(_) => Reader { number, findings: &mut findings }.read_by_record(&mut file),
        }
    }
    (file, findings)
}

/// The text of a file, without a byte order mark.
pub(crate) fn decode(number: usize, bytes: Vec<u8>, findings: &mut Vec<Finding>) -> String {
    let text = String::from_utf8(bytes).unwrap_or_else(|error| {
        findings.push(not_utf8::finding(number, &error));
        String::from_utf8_lossy(error.as_bytes()).into_owned()
    });
    match text.strip_prefix('\u{feff}') {
        Some(rest) => {
            findings.push(byte_order_mark::finding(number));
            rest.to_owned()
        }
        None => text,
    }
}

/// The slow way through a file, for those that are not all valid.
struct Reader<'a> {
    number: usize,
    findings: &'a mut Vec<Finding>,
}

impl Reader<'_> {
    fn read_by_record(&mut self, file: &mut ReadFile) {
        if file.text.trim().is_empty() {
            return self.findings.push(empty_input::finding(self.number));
        }
        match syntax::repeated_keys(&file.text) {
            Err(error) => {
                file.is_lost = true;
                let say = if too_deep::is_it(&error) { too_deep::finding } else { malformed_json::finding };
                return self.findings.push(say(self.number, &file.text, &error));
            }
            Ok(repeated) => {
                for key in repeated {
                    self.findings.push(duplicate_key::finding(self.number, &file.text, &key));
                }
            }
        }
        let text = std::mem::take(&mut file.text);
        match serde_json::from_str::<syntax::Fields<'_>>(&text) {
            Ok(fields) => self.read_fields(file, &fields.0),
            Err(_) => self.findings.push(wrong_type::file_is_no_object(self.number, &text)),
        }
        file.text = text;
    }

    fn read_fields(&mut self, file: &mut ReadFile, fields: &[(String, &RawValue)]) {
        let is_collection = |name: &str| Collection::from_name(name).is_some();
        if fields.iter().any(|(name, _)| name == "id") && !fields.iter().any(|(name, _)| is_collection(name)) {
            let record = fields.iter().filter(|(name, _)| name != "$schema");
            let record: serde_json::Map<_, _> = record.map(|(name, _)| (name.clone(), Value::Null)).collect();
            let homes = schema_check::fitting(&record);
            return self
                .findings
                .push(unknown_field::record_without_collection(self.at("/id".to_owned(), Part::Key), &homes));
        }
        let mut seen = BTreeSet::new();
        for (name, value) in fields {
            // Places in a collection that is given a second time cannot be named; `duplicate-key` tells of it.
            if seen.insert(name) {
                self.read_field(file, name, value);
            } else {
                file.misplaced.extend(salvage::ids(value.get()).map(str::to_owned));
            }
        }
    }

    /// Reads a field of the file itself: a collection, or `$schema`.
    fn read_field(&mut self, file: &mut ReadFile, name: &str, value: &RawValue) {
        let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
        match Collection::from_name(name) {
            Some(collection) => match serde_json::from_str::<Vec<&RawValue>>(value.get()) {
                Ok(records) => self.read_records(file, collection, &records),
                Err(_) => self.findings.push(wrong_type::collection_is_no_list(self.at(pointer, Part::Value), name)),
            },
            None if name == "$schema" => {
                if serde_json::from_str::<String>(value.get()).is_err() {
                    self.findings.push(wrong_type::schema_is_no_text(self.at(pointer, Part::Value)));
                }
            }
            None => {
                file.misplaced.extend(salvage::ids(value.get()).map(str::to_owned));
                self.findings.push(unknown_field::unknown_collection(self.at(pointer, Part::Key), name));
            }
        }
    }

    fn read_records(&mut self, file: &mut ReadFile, collection: Collection, records: &[&RawValue]) {
        for (index, record) in records.iter().enumerate() {
            let mut json = serde_json::Deserializer::from_str(record.get());
            if file.dataset.push_from(collection, &mut json).is_ok() {
                file.positions.entry(collection).or_default().push(index);
                continue;
            }
            // The syntax was checked before, so this can be read.
            let value = serde_json::from_str(record.get()).unwrap_or(Value::Null);
            let broken = Broken::new(collection, index, value);
            self.findings.extend(schema_check::findings(self.number, &broken));
            if !broken.homes.is_empty() {
                file.misplaced.extend(broken.id.clone());
            }
            file.broken.push(broken);
        }
    }

    fn at(&self, pointer: String, part: Part) -> Location {
        Location { file: self.number, place: Place::Pointer(pointer, part) }
    }
}
