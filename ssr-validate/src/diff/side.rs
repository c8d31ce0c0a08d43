//! One side of a comparison: its texts and its schema.

use std::path::{Path, PathBuf};

use serde_json::Value;
use ssr_data::Dataset;
use ssr_schema::Part;

use crate::reader::{self, Fields, ReadFile};
use crate::report::{Report, Summary};
use crate::rules::{malformed_json, too_deep, wrong_type};
use crate::{Finding, InputFile, Inputs, Location, Place, render};

/// A side that cannot be compared.
pub enum Unfit {
    /// It could not be read, or its schema is none. The message says which file and why.
    Unreadable(String),
    /// It is no data. The findings say where and why.
    Invalid(Box<Report>),
}

impl Unfit {
    /// The message, or the findings drawn.
    #[must_use]
    pub fn text(&self, colour: bool) -> String {
        match self {
            Self::Unreadable(message) => format!("could not be read: {message}\n"),
            Self::Invalid(report) => render::full(report, colour),
        }
    }
}

impl std::fmt::Debug for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text(false))
    }
}

/// A file, a folder, a bundle, or the facts compiled in.
pub struct Side {
    pub(super) name: String,
    pub(super) texts: Vec<String>,
    pub(super) schema: SideSchema,
}

/// The schema of a side.
pub(super) struct SideSchema {
    /// Its path, or `built-in`.
    pub(super) origin: String,
    pub(super) value: Value,
    /// What a reader should know about how it was found.
    pub(super) note: Option<String>,
}

impl SideSchema {
    fn built_in(note: Option<String>) -> Self {
        Self { origin: "built-in".to_owned(), value: ssr_schema::schema().into(), note }
    }

    fn read(path: &Path) -> Result<Self, Unfit> {
        let shown = path.to_string_lossy();
        let unfit = |cause: &dyn std::fmt::Display| Unfit::Unreadable(format!("{shown}: {cause}"));
        let text = std::fs::read_to_string(path).map_err(|error| unfit(&error))?;
        let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| unfit(&format!("the schema is no JSON: {error}")))?;
        if !value["properties"].is_object() {
            return Err(unfit(&"this is no schema of a dataset: it has no `properties`"));
        }
        Ok(Self { origin: shown.into_owned(), value, note: None })
    }
}

impl Side {
    /// The facts compiled into this program, with the schema compiled into it.
    #[must_use]
    pub fn builtin() -> Self {
        let text = serde_json::to_string(&ssr_data::DATASET).unwrap_or_default();
        let name = format!("builtin {}", ssr_data::VERSION);
        Self { name, texts: vec![text], schema: SideSchema::built_in(None) }
    }

    /// A file, a folder, or `-` for standard input. `builtin` is the facts compiled into this program.
    ///
    /// # Errors
    ///
    /// [`Unfit`], if something of it cannot be read or is no data. Records need not fit today's schema.
    pub fn read(path: &str) -> Result<Self, Unfit> {
        if path == "builtin" {
            return Ok(Self::builtin());
        }
        let inputs = Inputs::read(&[path.to_owned()]);
        if let Some(lost) = inputs.unreadable.first() {
            return Err(Unfit::Unreadable(format!("{}: {}", lost.path, lost.cause)));
        }
        Self::new(path, inputs.files)
    }

    /// A text that is not on disk.
    ///
    /// # Errors
    ///
    /// [`Unfit`], if it is no data.
    pub fn of(file: InputFile) -> Result<Self, Unfit> {
        Self::new(&file.path.clone(), vec![file])
    }

    /// The same data with another schema.
    #[must_use]
    pub fn with_schema(self, origin: &str, schema: Value) -> Self {
        Self { schema: SideSchema { origin: origin.to_owned(), value: schema, note: None }, ..self }
    }

    fn new(path: &str, files: Vec<InputFile>) -> Result<Self, Unfit> {
        let folders: Vec<PathBuf> = files.iter().map(|file| folder_of(&file.path)).collect();
        let mut findings = Vec::new();
        let files: Vec<ReadFile> =
            files.into_iter().enumerate().map(|(number, file)| read(number, file, &mut findings)).collect();
        if !findings.is_empty() {
            return Err(Unfit::Invalid(Box::new(Report::new(files, findings, Summary::default()))));
        }
        let texts: Vec<String> = files.into_iter().map(|file| file.text.into_owned()).collect();
        let schema = schema(Path::new(path), &texts, &folders)?;
        let name = if path == "-" { "standard input" } else { path }.to_owned();
        Ok(Self { name, texts, schema })
    }
}

fn folder_of(path: &str) -> PathBuf {
    Path::new(path).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// The schema in the folder, else the one that a file names, else the one compiled in.
fn schema(path: &Path, texts: &[String], folders: &[PathBuf]) -> Result<SideSchema, Unfit> {
    let beside = path.join("schema.json");
    if beside.is_file() {
        return SideSchema::read(&beside);
    }
    let mut note = None;
    for (text, folder) in texts.iter().zip(folders) {
        match named_schema(text) {
            Some(name) if folder.join(&name).is_file() => return SideSchema::read(&folder.join(name)),
            Some(name) if name != ssr_schema::SCHEMA_ID => {
                note = note.or(Some(format!("the schema `{name}` is not at hand; the built-in one is used")));
            }
            _ => {}
        }
    }
    Ok(SideSchema::built_in(note))
}

/// What a file says its schema is.
fn named_schema(text: &str) -> Option<String> {
    let fields: Fields<'_> = serde_json::from_str(text).ok()?;
    let (_, value) = fields.0.into_iter().find(|(name, _)| name == "$schema")?;
    serde_json::from_str(value.get()).ok()
}

/// Reads a file, and tells only what keeps its records from being compared.
fn read(number: usize, file: InputFile, findings: &mut Vec<Finding>) -> ReadFile {
    let mut told = Vec::new();
    let text = reader::decode(number, file.bytes, &mut told);
    told.retain(|finding| finding.rule == &crate::rules::not_utf8::RULE);
    if told.is_empty() && serde_json::from_str::<Dataset>(&text).is_err() {
        told.extend(faults(number, &text));
    }
    findings.append(&mut told);
    ReadFile::of_text(&file.path, text)
}

/// Where a file repeats many keys, this many are told: each is looked up in the text.
const TOLD: usize = 20;

/// Why a text is no file of records, whatever their schema is.
fn faults(number: usize, text: &str) -> Vec<Finding> {
    if text.trim().is_empty() {
        return vec![crate::rules::empty_input::finding(number)];
    }
    match reader::repeated_keys(text, 0) {
        Err(error) if too_deep::is_it(&error) => vec![too_deep::finding(number, text, &error)],
        Err(error) => vec![malformed_json::finding(number, text, &error)],
        Ok(repeated) if !repeated.is_empty() => {
            repeated.iter().take(TOLD).map(|key| crate::rules::duplicate_key::finding(number, text, 0, key)).collect()
        }
        Ok(_) => match serde_json::from_str::<Fields<'_>>(text) {
            Err(_) => vec![wrong_type::file_is_no_object(number, text)],
            Ok(fields) => fields.0.iter().filter_map(|(name, value)| no_list(number, name, value.get())).collect(),
        },
    }
}

/// Tells of a field of a file that is no list of records. `$schema` and the like are none.
fn no_list(number: usize, name: &str, value: &str) -> Option<Finding> {
    if name.starts_with('$') || value.starts_with('[') {
        return None;
    }
    let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
    let location = Location { file: number, place: Place::Pointer(pointer, Part::Value) };
    Some(wrong_type::collection_is_no_list(location, name))
}
