//! Finds the files that paths name and reads them from disk, each on the thread that goes on with it.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rustc_hash::FxHashSet;

use crate::parallel;
use crate::{InputFile, Unreadable};

/// File names in a folder that hold no facts.
const SKIPPED: [&str; 2] = ["schema.json", "datapackage.json"];

/// How many files are so few that the largest of them is read first.
const FEW: usize = 64;

/// What was made of the files that paths name.
pub(crate) struct Loaded<T> {
    /// Of each file, in a fixed order.
    pub(crate) files: Vec<T>,
    /// What could not be read.
    pub(crate) unreadable: Vec<Unreadable>,
    /// How many files were skipped by name.
    pub(crate) skipped: usize,
}

/// Reads files, the JSON files of folders, and standard input for `-`, and makes something of each.
pub(crate) fn load<T: Send>(paths: &[String], make: impl Fn(InputFile) -> T + Sync) -> Loaded<T> {
    let mut finder = Finder::default();
    let found: Vec<_> = paths.iter().flat_map(|path| finder.find(path)).collect();
    // Of many files one does not matter, and to ask for the size of each takes its time.
    let is_few = found.len() <= FEW;
    let size =
        |found: &Result<Found, Unreadable>| found.as_ref().map_or(0, |found| if is_few { found.size() } else { 0 });
    let made = parallel::map_largest_first(found, size, true, |found| {
        let found = found?;
        let real = found.real.clone();
        found.read().map(|file| (real, make(file)))
    });
    let mut loaded = Loaded { files: Vec::new(), unreadable: Vec::new(), skipped: finder.skipped };
    for made in made {
        match made {
            Ok((real, file)) => {
                // A file that is named twice is one file.
                if real.is_none_or(|real| finder.seen.insert(real.into())) {
                    loaded.files.push(file);
                }
            }
            Err(unreadable) => loaded.unreadable.push(unreadable),
        }
    }
    loaded
}

/// A file to read.
struct Found {
    /// `None` for standard input.
    path: Option<PathBuf>,
    real: Option<PathBuf>,
    in_folder: bool,
}

impl Found {
    fn size(&self) -> u64 {
        self.path.as_ref().and_then(|path| fs::metadata(path).ok()).map_or(0, |data| data.len())
    }

    fn read(self) -> Result<InputFile, Unreadable> {
        let shown = self.path.as_ref().map_or_else(|| "<stdin>".into(), |path| path.to_string_lossy().into_owned());
        match self.bytes() {
            Ok(bytes) => {
                let Self { real, in_folder, .. } = self;
                Ok(InputFile { path: shown, bytes: bytes.into(), real, in_folder })
            }
            Err(error) => Err(Unreadable::new(&shown, &error)),
        }
    }

    fn bytes(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        match &self.path {
            Some(path) => read_file(path, &mut bytes)?,
            None => io::stdin().lock().read_to_end(&mut bytes)?,
        };
        Ok(bytes)
    }
}

/// Reads a file. One that has a size is read to that and no further, which spares many small files a call each; pipes
/// and the like have none.
fn read_file(path: &Path, bytes: &mut Vec<u8>) -> io::Result<usize> {
    let mut file = fs::File::open(path)?;
    match file.metadata()?.len() {
        0 => file.read_to_end(bytes),
        size => {
            bytes.try_reserve_exact(usize::try_from(size).unwrap_or(usize::MAX))?;
            file.take(size).read_to_end(bytes)
        }
    }
}

/// Finds the files that paths name.
#[derive(Default)]
struct Finder {
    /// The files that were read, by where they are on disk.
    seen: FxHashSet<OsString>,
    skipped: usize,
}

/// Files, and what cannot be read.
type Finds = Vec<Result<Found, Unreadable>>;

impl Finder {
    /// The files that a path names.
    fn find(&mut self, path: &str) -> Finds {
        if path == "-" {
            // What was read from standard input is not there a second time.
            let is_first = self.seen.insert(path.into());
            is_first.then_some(Ok(Found { path: None, real: None, in_folder: false })).into_iter().collect()
        } else if Path::new(path).is_dir() {
            self.find_in_folder(path)
        } else {
            vec![Ok(Found { path: Some(path.into()), real: fs::canonicalize(path).ok(), in_folder: false })]
        }
    }

    fn find_in_folder(&mut self, folder: &str) -> Finds {
        let mut found = Vec::new();
        self.list(Path::new(folder), fs::canonicalize(folder).ok().as_deref(), &mut found, 0);
        if !found.iter().any(Result::is_ok) {
            let cause = "the folder has no JSON file to check".to_owned();
            found.push(Err(Unreadable { path: folder.to_owned(), cause }));
        }
        found
    }

    /// Gathers the JSON files of a folder and of the folders in it, in the order of the names on their way. Links to
    /// folders are not followed, so that a link that leads back cannot trap the walk. Where a file is on disk follows
    /// from where the folder is, unless it is a link.
    fn list(&mut self, folder: &Path, real: Option<&Path>, found: &mut Finds, depth: usize) {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return found.push(Err(Unreadable::new(&folder.to_string_lossy(), &error))),
        };
        let mut entries: Vec<_> = entries.flatten().map(|entry| (entry.file_name(), entry)).collect();
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (name, entry) in entries {
            let Ok(kind) = entry.file_type() else { continue };
            let real = real.map(|real| real.join(&name));
            if kind.is_dir() {
                if depth < 16 && !name.as_encoded_bytes().starts_with(b".") {
                    self.list(&folder.join(&name), real.as_deref(), found, depth + 1);
                }
            } else if SKIPPED.iter().any(|skipped| name == *skipped) {
                self.skipped += 1;
            } else if Path::new(&name).extension().is_some_and(|ending| ending == "json") {
                let path = folder.join(&name);
                let real = if kind.is_file() { real } else { fs::canonicalize(&path).ok() };
                found.push(Ok(Found { path: Some(path), real, in_folder: true }));
            }
        }
    }
}
