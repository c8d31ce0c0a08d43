//! What is read from disk: input files, and what could not be read.

use std::borrow::Cow;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rustc_hash::FxHashSet;

use crate::parallel;

/// File names in a folder that hold no facts.
const SKIPPED: [&str; 2] = ["schema.json", "datapackage.json"];

/// A text to check, with the path to show for it.
#[derive(Clone, Debug)]
pub struct InputFile {
    /// The path, as it was given.
    pub path: String,
    /// The bytes.
    pub bytes: Cow<'static, [u8]>,
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
        Self { path: path.into(), bytes: Cow::Owned(text.into()), real: None, in_folder: false }
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
        let found: Vec<_> = paths.iter().flat_map(|path| reader.find(path)).collect();
        let read = parallel::map(found, true, |found| found.map(|found| (found.bytes(), found)));
        for found in read {
            match found {
                Ok((bytes, found)) => reader.keep(found, bytes),
                Err(unreadable) => reader.inputs.unreadable.push(unreadable),
            }
        }
        reader.inputs
    }

    /// Keeps the texts as long as the program runs, so that the records read from them need no copies. That saves time
    /// and memory in a program that checks once and ends; in one that checks again and again, memory would fill up.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_validate::{InputFile, Inputs, Validator};
    /// let files = vec![InputFile::new("mine.json", r#"{"redirects": []}"#)];
    /// let inputs = Inputs { files, ..Inputs::default() }.leak();
    /// assert!(Validator::new().check_inputs(inputs).findings().is_empty());
    /// ```
    #[must_use]
    pub fn leak(mut self) -> Self {
        for file in &mut self.files {
            file.bytes = Cow::Borrowed(Vec::leak(std::mem::take(&mut file.bytes).into_owned()));
        }
        self
    }
}

/// A file to read.
struct Found {
    /// `None` for standard input.
    path: Option<PathBuf>,
    real: Option<PathBuf>,
    in_folder: bool,
}

impl Found {
    fn bytes(&self) -> io::Result<Vec<u8>> {
        match &self.path {
            Some(path) => fs::read(path),
            None => {
                let mut bytes = Vec::new();
                io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
            }
        }
    }

    /// The path to show.
    fn shown(&self) -> String {
        self.path.as_ref().map_or_else(|| "<stdin>".to_owned(), |path| path.to_string_lossy().into_owned())
    }
}

/// Reads inputs, each file once.
#[derive(Default)]
struct Reader {
    inputs: Inputs,
    /// The files that were read, by where they are on disk.
    seen: FxHashSet<OsString>,
}

impl Reader {
    /// The files that a path names, and what there cannot be read.
    fn find(&mut self, path: &str) -> Vec<Result<Found, Unreadable>> {
        let found = if path == "-" {
            // What was read from standard input is not there a second time.
            let is_first = self.seen.insert(path.into());
            is_first.then_some(Found { path: None, real: None, in_folder: false }).into_iter().collect()
        } else if Path::new(path).is_dir() {
            self.find_in_folder(path)
        } else {
            vec![Found { path: Some(path.into()), real: fs::canonicalize(path).ok(), in_folder: false }]
        };
        let unreadable = std::mem::take(&mut self.inputs.unreadable);
        unreadable.into_iter().map(Err).chain(found.into_iter().map(Ok)).collect()
    }

    fn find_in_folder(&mut self, folder: &str) -> Vec<Found> {
        let mut found = Vec::new();
        self.list(Path::new(folder), fs::canonicalize(folder).ok().as_deref(), &mut found, 0);
        if found.is_empty() {
            let cause = "the folder has no JSON file to check".to_owned();
            self.inputs.unreadable.push(Unreadable { path: folder.to_owned(), cause });
        }
        found
    }

    /// Gathers the JSON files of a folder and of the folders in it, in the order of the names on their way. Links to
    /// folders are not followed, so that a link that leads back cannot trap the walk. Where a file is on disk follows
    /// from where the folder is, unless it is a link.
    fn list(&mut self, folder: &Path, real: Option<&Path>, found: &mut Vec<Found>, depth: usize) {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return self.fail(&folder.to_string_lossy(), &error),
        };
        let mut entries: Vec<_> = entries.flatten().map(|entry| (entry.file_name(), entry)).collect();
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (name, entry) in entries {
            let hidden = name.as_encoded_bytes().starts_with(b".");
            let real = real.map(|real| real.join(&name));
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && !hidden && depth < 16 => {
                    self.list(&folder.join(&name), real.as_deref(), found, depth + 1);
                }
                Ok(kind) if !kind.is_dir() && Path::new(&name).extension().is_some_and(|ending| ending == "json") => {
                    if SKIPPED.iter().any(|skipped| name == *skipped) {
                        self.inputs.skipped += 1;
                        continue;
                    }
                    let path = folder.join(&name);
                    let real = if kind.is_file() { real } else { fs::canonicalize(&path).ok() };
                    found.push(Found { path: Some(path), real, in_folder: true });
                }
                _ => {}
            }
        }
    }

    /// Keeps what was read. A file that is named twice is one file.
    fn keep(&mut self, found: Found, bytes: io::Result<Vec<u8>>) {
        let path = found.shown();
        match bytes {
            Ok(bytes) => {
                if found.real.as_ref().is_none_or(|real| self.seen.insert(real.clone().into())) {
                    let Found { real, in_folder, .. } = found;
                    self.inputs.files.push(InputFile { path, bytes: bytes.into(), real, in_folder });
                }
            }
            Err(error) => self.fail(&path, &error),
        }
    }

    fn fail(&mut self, path: &str, error: &io::Error) {
        self.inputs.unreadable.push(Unreadable::new(path, error));
    }
}
