//! Whether the generated files are what the generator makes of the dataset. Nothing is written here.

use std::fs;
use std::path::Path;

use crate::common::{Folder, root};

/// Which generated files are out of date, how, and what to do; `Ok` if none is.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let generated = ssr_schema::generate(root).map_err(|error| error.to_string())?;
    let stale: Vec<String> = generated.files.iter().filter_map(|(path, text)| difference(root, path, text)).collect();
    if stale.is_empty() {
        return Ok(());
    }
    let (count, all) = (stale.len(), generated.files.len());
    Err(format!("{count} of {all} files are out of date; run: cargo run -p ssr-schema\n\n{}", stale.join("\n")))
}

/// The first line in which a file differs from what it should be.
fn difference(root: &Path, path: &Path, wanted: &str) -> Option<String> {
    let name = path.strip_prefix(root).unwrap_or(path).display();
    let Ok(found) = fs::read_to_string(path) else { return Some(format!("{name} is missing\n")) };
    if found == wanted {
        return None;
    }
    let lines = || found.split('\n').zip(wanted.split('\n'));
    let same = lines().take_while(|(found, wanted)| found == wanted).count();
    let line = |text: &str| text.split('\n').nth(same).map_or("(the file ends here)".to_owned(), cut);
    Some(format!("{name}, line {}\n  is        {}\n  should be {}\n", same + 1, line(&found), line(wanted)))
}

/// A line as a message shows it.
fn cut(line: &str) -> String {
    let short: String = line.trim().chars().take(90).collect();
    if short.len() == line.trim().len() { format!("`{short}`") } else { format!("`{short}…`") }
}

#[test]
fn what_is_generated_is_up_to_date() {
    if let Err(message) = check(&root()) {
        panic!("{message}");
    }
}

#[test]
fn a_generated_workspace_is_up_to_date() {
    assert_eq!(check(Folder::generated().path()), Ok(()));
}

#[test]
fn what_is_out_of_date_is_told() {
    let folder = Folder::generated();
    folder.replace("dataset/places.json", "\"Port Selene\"", "\"Port Helios\"");
    folder.replace("dataset/terms.json", "\"terms\": []", "\"terms\":   []");
    folder.write("dataset/schema.json", "{\n");
    fs::remove_file(folder.path().join("ssr-data/src/generated/mod.rs")).expect("a generated file");
    let before = folder.content();
    insta::assert_snapshot!("stale", check(folder.path()).expect_err("five files are out of date"));
    assert_eq!(folder.content(), before, "nothing is written");
}

#[test]
fn an_invalid_dataset_is_told() {
    let folder = Folder::generated();
    folder.replace("dataset/places.json", "\"city\"", "\"town\"");
    let message = check(folder.path()).expect_err("there is no such value");
    insta::assert_snapshot!(folder.mask(&message), @r#"
        FOLDER/dataset/places.json:19:20: invalid value: string "town", expected a value of the vocabulary `PlaceKind`
        nothing was written; `cargo run` says more about what is wrong
        "#);
}
