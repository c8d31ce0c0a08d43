//! What the tests share: folders that vanish, the program run in them, and small datasets of an invented country.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use ssr_data::Collection;

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is in the workspace").to_path_buf()
}

/// The text of a file under `tests/fixtures`.
#[track_caller]
pub(crate) fn fixture(name: &str) -> String {
    read(&root().join("tests/fixtures").join(name))
}

/// The text of a file.
#[track_caller]
pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All files of a folder and of the folders in it, but those that git does not keep, sorted.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder that can be read").flatten() {
        let path = entry.path();
        match path.is_dir() {
            // In a further work tree, `.git` is a file.
            _ if path.ends_with(".git") => {}
            true if path.ends_with("target") => {}
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found.sort();
    found
}

/// A folder for one test, removed with all that is in it when the test ends.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("ssr-validate-test-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).expect("a new folder");
        Self(path)
    }

    /// A folder with one file.
    pub(crate) fn with(name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let folder = Self::new();
        folder.write(name, bytes);
        folder
    }

    /// A folder with the dataset of the invented country, one file for each collection, and its source texts.
    pub(crate) fn arcadia() -> Self {
        let folder = Self::new();
        for collection in Collection::ALL {
            let name = format!("{collection}.json");
            let path = root().join("tests/fixtures/arcadia").join(&name);
            let empty = format!("{{\n  \"$schema\": \"schema.json\",\n  \"{collection}\": []\n}}\n");
            folder.write(&format!("dataset/{name}"), fs::read_to_string(path).unwrap_or(empty));
        }
        for text in ["arcadia-2011.txt", "harbour.txt"] {
            folder.write(&format!("sources/{text}"), fixture(&format!("sources/{text}")));
        }
        folder
    }

    /// The same, with all that the generator makes of it.
    pub(crate) fn generated() -> Self {
        let folder = Self::arcadia();
        let generated = ssr_schema::generate(folder.path()).unwrap_or_else(|error| panic!("{error}"));
        ssr_schema::write_all(&generated.files).expect("a folder that can be written to");
        folder
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file, and the folder that it is in.
    #[track_caller]
    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a new folder");
        fs::write(path, bytes).expect("a file that can be written");
    }

    #[track_caller]
    pub(crate) fn read(&self, name: &str) -> String {
        read(&self.0.join(name))
    }

    /// Puts other words into a file, which must hold the old ones once.
    #[track_caller]
    pub(crate) fn replace(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands in {name} once");
        self.write(name, text.replace(from, to));
    }

    /// Every file with its bytes, to see whether something was written.
    pub(crate) fn content(&self) -> Vec<(PathBuf, Vec<u8>)> {
        files(&self.0).into_iter().map(|path| (path.clone(), fs::read(path).expect("a file"))).collect()
    }

    /// Runs the program here and gives all that it says as one text.
    #[track_caller]
    pub(crate) fn run(&self, args: &[&str]) -> String {
        self.run_with(args, b"")
    }

    /// The same, with bytes on standard input.
    #[track_caller]
    pub(crate) fn run_with(&self, args: &[&str], input: &[u8]) -> String {
        let mut child = self.command(args).spawn().expect("the program starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        // A program that does not read its input may close the pipe first.
        let _ = stdin.write_all(input);
        drop(stdin);
        self.mask(&transcript(&child.wait_with_output().expect("the program ends")))
    }

    /// The program, to be run here with a clear environment and all of its pipes.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ssr-validate"));
        command.args(args).current_dir(&self.0).env_clear();
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Takes out of a text what differs from machine to machine and from one version of the facts to the next.
    pub(crate) fn mask(&self, text: &str) -> String {
        let builtin = format!("builtin {} ({} records)", ssr_data::VERSION, ssr_data::DATASET.len());
        let text = text.replace(&builtin, "builtin VERSION (ALL records)");
        let text = text.replace(&*self.0.to_string_lossy(), "FOLDER").replace("ssr-validate.exe", "ssr-validate");
        without_count_of_rules(&text)
    }
}

/// Every new rule would change nearly every snapshot, if they told how many there are.
fn without_count_of_rules(text: &str) -> String {
    let parts: Vec<&str> = text.split(" rules").collect();
    let (last, before) = parts.split_last().expect("a split has a last part");
    let counted = |part: &&str| part.ends_with(|c: char| c.is_ascii_digit());
    let masked = before.iter().map(|part| match counted(part) {
        true => format!("{}N rules", part.trim_end_matches(|c: char| c.is_ascii_digit())),
        false => format!("{part} rules"),
    });
    masked.collect::<String>() + last
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that cannot be removed stays in the folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a program said, and how it ended.
fn transcript(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the program prints UTF-8");
    let mut all = text(&output.stdout);
    if !output.stderr.is_empty() {
        all += &format!("--- standard error ---\n{}", text(&output.stderr));
    }
    let status = output.status.code().map_or("killed".into(), |code| format!("exit status {code}"));
    all + "--- " + &status + " ---\n"
}
