//! What is read from disk: input files, and what could not be read.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// File names in a folder that hold no facts.
const SKIPPED: [&str; 2] = ["schema.json", "datapackage.json"];

/// A text to check, with the path to show for it.
#[derive(Clone, Debug)]
pub struct InputFile {
    /// The path, as it was given.
    pub path: String,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Where it is on disk, if it is there.
    pub(crate) real: Option<PathBuf>,
    /// Whether it was found in a folder that was asked for.
    pub(crate) in_folder: bool,
}

impl InputFile {
    /// A text that is not on disk.
    ///
    /// # Example
    ///
    /// ```
    /// let file = ssr_validate::InputFile::new("mine.json", "{}");
    /// assert_eq!(file.path, "mine.json");
    /// ```
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: text.into(), real: None, in_folder: false }
    }
}

/// Something that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The path, as it was given.
    pub path: String,
    /// Why.
    pub cause: String,
}

impl Unreadable {
    /// Says why in plain words, where there are such.
    pub(crate) fn new(path: &str, error: &io::Error) -> Self {
        let cause = match error.kind() {
            io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
            io::ErrorKind::PermissionDenied => "it may not be read".to_owned(),
            _ => error.to_string(),
        };
        Self { path: path.to_owned(), cause }
    }
}

/// Input files, what could not be read, and how many files were skipped by name.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// The files, in a fixed order.
    pub files: Vec<InputFile>,
    /// What could not be read.
    pub unreadable: Vec<Unreadable>,
    /// How many files were skipped by name: `schema.json` and `datapackage.json`.
    pub skipped: usize,
}

impl Inputs {
    /// Reads files, the JSON files of folders, and standard input for `-`.
    #[must_use]
    pub fn read(paths: &[String]) -> Self {
        let mut reader = Reader::default();
        for path in paths {
            if path == "-" {
                reader.read_standard_input();
            } else if Path::new(path).is_dir() {
                reader.read_folder(path);
            } else {
                reader.read_file(path, false);
            }
        }
        reader.inputs
    }
}

/// Reads inputs, each file once.
#[derive(Default)]
struct Reader {
    inputs: Inputs,
    /// The files that were read, by where they are on disk.
    seen: HashSet<PathBuf>,
}

impl Reader {
    fn read_standard_input(&mut self) {
        let mut bytes = Vec::new();
        match io::stdin().lock().read_to_end(&mut bytes) {
            Ok(_) => self.inputs.files.push(InputFile::new("<stdin>", bytes)),
            Err(error) => self.fail("<stdin>", &error),
        }
    }

    fn read_folder(&mut self, folder: &str) {
        let mut found = Vec::new();
        self.list(Path::new(folder), fs::canonicalize(folder).ok(), &mut found, 0);
        found.sort();
        let (skipped, read): (Vec<_>, Vec<_>) = found.into_iter().partition(|(path, _)| is_skipped(path));
        self.inputs.skipped += skipped.len();
        if read.is_empty() {
            let cause = "the folder has no JSON file to check".to_owned();
            self.inputs.unreadable.push(Unreadable { path: folder.to_owned(), cause });
        }
        for (path, real) in read {
            self.read_known_file(&path.to_string_lossy(), real, true);
        }
    }

    /// Gathers the JSON files of a folder and of the folders in it. Links to folders are not followed, so that a
    /// link that leads back cannot trap the walk. Where a file is on disk follows from where the folder is, unless it
    /// is a link.
    fn list(
        &mut self,
        folder: &Path,
        real: Option<PathBuf>,
        found: &mut Vec<(PathBuf, Option<PathBuf>)>,
        depth: usize,
    ) {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return self.fail(&folder.to_string_lossy(), &error),
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            let real = real.as_ref().map(|real| real.join(entry.file_name()));
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && !hidden && depth < 16 => self.list(&path, real, found, depth + 1),
                Ok(kind) if !kind.is_dir() && path.extension().is_some_and(|ending| ending == "json") => {
                    let real = if kind.is_file() { real } else { fs::canonicalize(&path).ok() };
                    found.push((path, real));
                }
                _ => {}
            }
        }
    }

    fn read_file(&mut self, path: &str, in_folder: bool) {
        self.read_known_file(path, fs::canonicalize(path).ok(), in_folder);
    }

    fn read_known_file(&mut self, path: &str, real: Option<PathBuf>, in_folder: bool) {
        match fs::read(path) {
            Ok(bytes) => {
                // A file that is named twice is one file.
                if real.as_ref().is_none_or(|real| self.seen.insert(real.clone())) {
                    self.inputs.files.push(InputFile { path: path.to_owned(), bytes, real, in_folder });
                }
            }
            Err(error) => self.fail(path, &error),
        }
    }

    fn fail(&mut self, path: &str, error: &io::Error) {
        self.inputs.unreadable.push(Unreadable::new(path, error));
    }
}

fn is_skipped(path: &Path) -> bool {
    path.file_name().is_some_and(|name| SKIPPED.iter().any(|skipped| name == *skipped))
}
