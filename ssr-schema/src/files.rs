//! Writes several files, all or none.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why files could not be written. Everything is then as it was before.
#[derive(Debug)]
pub struct WriteError {
    /// The file that could not be written.
    pub path: PathBuf,
    /// What the operating system says.
    pub cause: io::Error,
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot write {}: {}; no file was changed", self.path.display(), self.cause)
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}

/// Writes files, all or none, and says which of them changed.
///
/// Each text is first written to a new file beside its target, then all are moved into place, so that a run that
/// is killed leaves whole files. If a move fails, the files that were moved are put back. A file keeps its
/// permissions, and what a link leads to is written in its place.
///
/// # Errors
///
/// [`WriteError`] names the first file that could not be written.
///
/// # Example
///
/// ```
/// let file = std::env::temp_dir().join(format!("ssr-schema-doc-{}.txt", std::process::id()));
/// let changed = ssr_schema::write_all(&[(file.clone(), "text".into())]).unwrap();
/// assert_eq!(changed, [file.clone()]);
/// assert!(ssr_schema::write_all(&[(file.clone(), "text".into())]).unwrap().is_empty());
/// std::fs::remove_file(file).unwrap();
/// ```
pub fn write_all(files: &[(PathBuf, String)]) -> Result<Vec<PathBuf>, WriteError> {
    let changed: Vec<Change<'_>> = files.iter().filter_map(|(path, text)| Change::of(path, text)).collect();
    let written = changed.iter().try_for_each(Change::prepare);
    let moved = written.and_then(|()| move_all(&changed));
    if moved.is_err() {
        for change in &changed {
            // A temporary file that was never made cannot be removed, which is no error.
            let _ = fs::remove_file(&change.temporary);
        }
    }
    moved.map(|()| changed.into_iter().map(|change| change.path.to_path_buf()).collect())
}

fn move_all(changes: &[Change<'_>]) -> Result<(), WriteError> {
    for (done, change) in changes.iter().enumerate() {
        if let Err(error) = change.apply() {
            changes[..done].iter().for_each(Change::revert);
            return Err(error);
        }
    }
    Ok(())
}

/// A file that is to get another text.
struct Change<'a> {
    path: &'a Path,
    /// The file itself, if the path is a link.
    target: PathBuf,
    text: &'a str,
    before: Option<Vec<u8>>,
    temporary: PathBuf,
}

impl<'a> Change<'a> {
    fn of(path: &'a Path, text: &'a str) -> Option<Self> {
        let before = fs::read(path).ok();
        if before.as_deref() == Some(text.as_bytes()) {
            return None;
        }
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        let mut name = target.file_name().unwrap_or_default().to_os_string();
        name.push(format!(".{}.new", std::process::id()));
        Some(Self { path, text, before, temporary: target.with_file_name(name), target })
    }

    fn prepare(&self) -> Result<(), WriteError> {
        let folder = self.target.parent().map_or(Ok(()), fs::create_dir_all);
        let written = folder.and_then(|()| fs::write(&self.temporary, self.text));
        let kept = written.and_then(|()| match fs::metadata(&self.target) {
            Ok(found) if found.is_file() => fs::set_permissions(&self.temporary, found.permissions()),
            _ => Ok(()),
        });
        kept.map_err(|cause| self.error(cause))
    }

    fn apply(&self) -> Result<(), WriteError> {
        fs::rename(&self.temporary, &self.target).map_err(|cause| self.error(cause))
    }

    /// Puts back what was there. Nothing more can be done if that fails as well.
    fn revert(&self) {
        let _ = match &self.before {
            Some(bytes) => fs::write(&self.target, bytes),
            None => fs::remove_file(&self.target),
        };
    }

    fn error(&self, cause: io::Error) -> WriteError {
        WriteError { path: self.path.to_path_buf(), cause }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_failure_leaves_everything_as_it_was() {
        let folder = std::env::temp_dir().join(format!("ssr-schema-files-{}", std::process::id()));
        fs::create_dir_all(folder.join("taken")).expect("a folder");
        let first = folder.join("first.json");
        fs::write(&first, "old").expect("a file");
        // A folder stands where the second file should go: the move fails after the first has succeeded.
        let files = [(first.clone(), "new".into()), (folder.join("taken"), "text".into())];
        let error = write_all(&files).expect_err("a folder is in the way");
        assert_eq!(error.path, folder.join("taken"));
        assert_eq!(fs::read_to_string(&first).expect("still there"), "old");
        let left = fs::read_dir(&folder).expect("the folder").count();
        assert_eq!(left, 2, "no temporary file is left");
        fs::remove_dir_all(&folder).expect("clean up");
    }
}
