//! The generator: from `dataset/*.json` to normal form, schema, pages and tables, in memory.

use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ssr_data::reflect::View;
use ssr_data::{Collection, Dataset};

use crate::fields::fields_page;
use crate::package::data_package;
use crate::{Locator, Part, Position, normal_form, schema_text, tables};

/// All files that are made from the dataset, with their texts.
pub struct Generated {
    /// The files, by path.
    pub files: Vec<(PathBuf, String)>,
    /// The facts that they were made from.
    pub dataset: Dataset,
}

/// Why nothing was made.
#[derive(Debug)]
pub struct GenerateError {
    /// What is wrong with the dataset. Never empty.
    pub problems: Vec<Problem>,
}

/// Something in a dataset file that stops the generator.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub path: PathBuf,
    /// Where in the file. `None` if the file could not be read.
    pub position: Option<Position>,
    /// What is wrong there.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(position) = self.position {
            write!(f, ":{position}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl fmt::Display for GenerateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.problems {
            writeln!(f, "{problem}")?;
        }
        write!(f, "nothing was written; `cargo run` says more about what is wrong")
    }
}

impl std::error::Error for GenerateError {}

/// Makes every file that is made from the dataset of the workspace at `root`, and writes none of them.
///
/// # Errors
///
/// [`GenerateError`] lists each file that is missing, cannot be read, is no dataset file, holds a collection that
/// belongs elsewhere, or repeats an id.
///
/// # Example
///
/// ```
/// let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
/// if let Ok(generated) = ssr_schema::generate(&root) {
///     assert!(generated.files.iter().any(|(path, _)| path.ends_with("dataset/schema.json")));
/// }
/// ```
pub fn generate(root: &Path) -> Result<Generated, GenerateError> {
    let folder = root.join("dataset");
    let mut dataset = Dataset::EMPTY;
    let mut collections = Vec::new();
    let mut problems = Vec::new();
    for collection in Collection::ALL {
        let path = folder.join(format!("{}.json", collection.name()));
        match read(&path, *collection) {
            Ok((part, normal)) => {
                dataset.merge(&part);
                collections.push((*collection, normal));
            }
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        return Err(GenerateError { problems });
    }
    let schema = schema_text();
    let mut files = vec![
        (folder.join("datapackage.json"), data_package(&dataset, &schema, &collections)),
        (folder.join("FIELDS.md"), fields_page()),
        (folder.join("schema.json"), schema),
    ];
    let file = |collection: Collection| folder.join(format!("{collection}.json"));
    files.extend(collections.into_iter().map(|(collection, text)| (file(collection), text)));
    let generated = root.join("ssr-data/src/generated");
    files.extend(tables(&dataset).into_iter().map(|(name, text)| (generated.join(name), text)));
    Ok(Generated { files, dataset })
}

/// Reads the file of one collection.
fn read(path: &Path, collection: Collection) -> Result<(Dataset, String), Vec<Problem>> {
    let problem = |position, message| Problem { path: path.to_path_buf(), position, message };
    let text = fs::read_to_string(path).map_err(|cause| vec![problem(None, unread(&cause))])?;
    let dataset: Dataset = serde_json::from_str(&text).map_err(|error| vec![unreadable(path, &text, &error)])?;
    let mut problems: Vec<Problem> = Vec::new();
    let mut locator = Locator::new(&text);
    let mut at = |pointer: &str, part| locator.find(pointer, part).map(|span| Position::of(&text, span.start));
    for other in Collection::ALL.iter().filter(|other| **other != collection && dataset.count(**other) > 0) {
        let message = format!("`{other}` belongs in {other}.json");
        problems.push(problem(at(&format!("/{other}"), Part::Key), message));
    }
    for (first, second, id) in repeated_ids(&dataset, collection) {
        let first = at(&format!("/{collection}/{first}/id"), Part::Value);
        let first = first.map_or_else(String::new, |position| format!(", first used at {position}"));
        let message = format!("the id `{id}` is used twice{first}");
        problems.push(problem(at(&format!("/{collection}/{second}/id"), Part::Value), message));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    normal_form(&text).map(|normal| (dataset, normal)).map_err(|error| vec![unreadable(path, &text, &error)])
}

/// Why a file has no text, in words that do not depend on the operating system where it is plain.
fn unread(cause: &io::Error) -> String {
    match cause.kind() {
        io::ErrorKind::NotFound => "the file is missing".to_owned(),
        _ => format!("cannot be read: {cause}"),
    }
}

fn unreadable(path: &Path, text: &str, error: &serde_json::Error) -> Problem {
    // The reader counts columns in bytes, we count characters.
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let before = &line[..line.floor_char_boundary(error.column())];
    let position = Position { line: error.line().max(1), column: before.chars().count().max(1) };
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or(&message).to_owned();
    Problem { path: path.to_path_buf(), position: Some(position), message }
}

/// The ids that stand twice in a collection, with the places of both.
fn repeated_ids(dataset: &Dataset, collection: Collection) -> Vec<(usize, usize, String)> {
    let mut first: HashMap<String, usize> = HashMap::new();
    let mut repeated = Vec::new();
    for index in 0..dataset.count(collection) {
        let Some(View::Reference(id)) = dataset.object(collection, index).and_then(|record| record.get("id")) else {
            continue;
        };
        match first.get(id.key) {
            Some(earlier) => repeated.push((*earlier, index, id.key.to_owned())),
            None => {
                first.insert(id.key.to_owned(), index);
            }
        }
    }
    repeated
}
