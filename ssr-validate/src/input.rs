//! [`Inputs`]: input files, and what could not be read.

use std::borrow::Cow;
use std::io;
use std::path::PathBuf;

use crate::load::{Loaded, load};

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

    /// Keeps the bytes as long as the program runs.
    pub(crate) fn leak(self) -> Self {
        Self { bytes: Cow::Borrowed(Vec::leak(self.bytes.into_owned())), ..self }
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
        let Loaded { files, unreadable, skipped } = load(paths, |file| file);
        Self { files, unreadable, skipped }
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
        self.files = self.files.into_iter().map(InputFile::leak).collect();
        self
    }
}
