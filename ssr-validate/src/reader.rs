//! Reads a file: bytes → text → JSON → typed records, and findings where that fails.
//!
//! A file is read in one strict typed pass, record by record ([`cursor`]). A record that fails is read again alone and
//! kept as a plain value for the messages, so that it does not hide the others. Where the text is no JSON, nothing of it
//! is kept but the ids.

mod cursor;
mod records;
mod salvage;
mod slips;
mod syntax;

pub(crate) use slips::diagnose;
pub(crate) use syntax::{Fields, RepeatedKey, repeated_keys};

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::str::Utf8Error;

use serde_json::value::RawValue;
use ssr_data::reflect::{Object, View};
use ssr_data::{Collection, Dataset};

use crate::rules::{byte_order_mark, not_utf8};
use crate::schema_check::Broken;
use crate::{Finding, InputFile};

/// A file that was read.
pub(crate) struct ReadFile {
    /// The path to show.
    pub(crate) path: String,
    /// Where it is on disk, if it is there.
    pub(crate) real: Option<PathBuf>,
    /// Whether it was found in a folder that was asked for.
    pub(crate) in_folder: bool,
    /// The text, without a byte order mark.
    pub(crate) text: Cow<'static, str>,
    /// The records that could be read, in the order of the file.
    pub(crate) dataset: Box<Dataset>,
    /// Where the records of a collection stand in its list, if some of them could not be read.
    positions: BTreeMap<Collection, Vec<usize>>,
    /// Where in the text the records of a collection begin, also those that could not be read.
    starts: BTreeMap<Collection, Vec<usize>>,
    /// Whether something may be wrong in the records of a collection that could be read, if that was asked.
    suspects: BTreeMap<Collection, Vec<bool>>,
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

    /// Some of the records of a collection that could be read, with their places in its list, and whether something may
    /// be wrong in them.
    pub(crate) fn records(
        &self,
        collection: Collection,
        some: Range<usize>,
    ) -> impl Iterator<Item = (usize, &dyn Object, bool)> {
        let positions = self.positions.get(&collection);
        let suspects = self.suspects.get(&collection);
        some.filter_map(move |index| {
            let place = positions.map_or(Some(index), |places| places.get(index).copied())?;
            let is_suspect = suspects.is_some_and(|suspects| suspects.get(index) == Some(&true));
            Some((place, self.dataset.object(collection, index)?, is_suspect))
        })
    }
}

impl ReadFile {
    /// A file that holds no records but in which findings can be shown.
    pub(crate) fn of_text(path: &str, text: impl Into<Cow<'static, str>>) -> Self {
        Self {
            path: path.to_owned(),
            real: None,
            in_folder: false,
            text: text.into(),
            dataset: Box::default(),
            positions: BTreeMap::new(),
            starts: BTreeMap::new(),
            suspects: BTreeMap::new(),
            broken: Vec::new(),
            is_lost: false,
            misplaced: Vec::new(),
        }
    }

    /// The text of the record at this place of a collection's list, and where it begins.
    pub(crate) fn text_at(&self, collection: Collection, index: usize) -> Option<(usize, &str)> {
        let start = *self.starts.get(&collection)?.get(index)?;
        let mut rest = serde_json::Deserializer::from_str(self.text.get(start..)?);
        let record: &RawValue = serde::Deserialize::deserialize(&mut rest).ok()?;
        Some((start, record.get()))
    }

    /// The id of the record at this place of a collection's list.
    pub(crate) fn id_at(&self, collection: Collection, index: usize) -> Option<String> {
        let mut broken = self.broken.iter();
        if let Some(broken) = broken.find(|broken| broken.collection == collection && broken.index == index) {
            return broken.id.clone();
        }
        let position = match self.positions.get(&collection) {
            Some(positions) => positions.binary_search(&index).ok()?,
            None => index,
        };
        match self.dataset.object(collection, position)?.get("id")? {
            View::Reference(id) => Some(id.key.to_owned()),
            _ => None,
        }
    }
}

/// The number of a file that is read without knowing of others. [`Finding::in_file`] puts it right.
const ALONE: usize = 0;

/// Reads a file. Has a quick look for what may be wrong in the records if `suspect`: that costs least while a record has
/// just been read.
pub(crate) fn read(input: InputFile, suspect: bool) -> (ReadFile, Vec<Finding>) {
    let mut findings = Vec::new();
    let text = decode(ALONE, input.bytes, &mut findings);
    let mut file = ReadFile { real: input.real, in_folder: input.in_folder, ..ReadFile::of_text(&input.path, text) };
    // What is not text in UTF-8 is not looked at any further.
    file.is_lost = findings.iter().any(|finding| finding.rule == &not_utf8::RULE);
    if !file.is_lost {
        records::read(&mut file, suspect, &mut findings);
    }
    (file, findings)
}

/// The text of a file, without a byte order mark.
pub(crate) fn decode(number: usize, bytes: Cow<'static, [u8]>, findings: &mut Vec<Finding>) -> Cow<'static, str> {
    let text = text_of(bytes).unwrap_or_else(|(bytes, error)| {
        findings.push(not_utf8::finding(number, &bytes, error));
        String::from_utf8_lossy(&bytes).into_owned().into()
    });
    if !text.starts_with('\u{feff}') {
        return text;
    }
    findings.push(byte_order_mark::finding(number));
    const MARK: usize = '\u{feff}'.len_utf8();
    match text {
        Cow::Borrowed(text) => text.get(MARK..).unwrap_or_default().into(),
        Cow::Owned(mut text) => text.split_off(MARK).into(),
    }
}

/// Bytes as text, not copied.
fn text_of(bytes: Cow<'static, [u8]>) -> Result<Cow<'static, str>, (Cow<'static, [u8]>, Utf8Error)> {
    match bytes {
        Cow::Borrowed(bytes) => str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| (bytes.into(), error)),
        Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).map_err(|error| {
            let why = error.utf8_error();
            (error.into_bytes().into(), why)
        }),
    }
}
