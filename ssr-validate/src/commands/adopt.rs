//! `ssr-validate adopt`: moves a file's records into the dataset.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value;
use ssr_data::reflect::View;
use ssr_data::{Collection, Dataset};
use ssr_schema::{normal_form, write_all};
use ssr_validate::{Base, Inputs, Validator, render};

use super::{FAILED, FOUND, complain, failed, print};
use crate::args::AdoptArgs;

pub(crate) fn adopt(args: &AdoptArgs) -> ExitCode {
    let mut validator = Validator::new().base(Base::Path(args.into.clone()));
    if let Some(folder) = &args.sources {
        validator = validator.sources(folder);
    }
    // Its records move, so it must be one file that can be removed.
    if args.file == "-" || Path::new(&args.file).is_dir() {
        return failed(&format!("nothing was adopted: give the name of one file, not `{}`", args.file));
    }
    let inputs = Inputs::read(std::slice::from_ref(&args.file));
    let Some(file) = inputs.files.first().cloned() else {
        complain("nothing was adopted\n");
        return failed(&format!("could not be read: {}", args.file));
    };
    let report = validator.check_inputs(inputs);
    if !report.is_clean() {
        print(&render::full(&report, false));
        print(&render::summary(&report));
        complain("nothing was adopted\n");
        let unread = !report.summary().unreadable.is_empty();
        return ExitCode::from(if unread { FAILED } else { FOUND });
    }
    let result = merged(&args.into, &file.bytes).and_then(|files| store(args, &files));
    match result {
        Ok(message) => {
            print(&message);
            ExitCode::SUCCESS
        }
        Err(message) => failed(&format!("nothing was adopted: {message}")),
    }
}

/// The collection files with the records of the fragment in them.
fn merged(folder: &str, fragment: &[u8]) -> Result<Vec<(PathBuf, String)>, String> {
    let fragment: Dataset = serde_json::from_slice(fragment).map_err(|error| error.to_string())?;
    let touched = Collection::ALL.iter().filter(|collection| fragment.count(**collection) > 0);
    touched.map(|collection| merge_into(folder, *collection, &fragment)).collect()
}

fn merge_into(folder: &str, collection: Collection, fragment: &Dataset) -> Result<(PathBuf, String), String> {
    let path = Path::new(folder).join(format!("{collection}.json"));
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let dataset: Dataset = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    for index in 0..fragment.count(collection) {
        if let Some(View::Reference(id)) = fragment.object(collection, index).and_then(|record| record.get("id"))
            && dataset.find(collection, id.key).is_some()
        {
            return Err(format!("`{}` is in `{collection}` already; add to that record by hand", id.key));
        }
    }
    let normal = with_records(&text, collection, fragment).map_err(|error| error.to_string())?;
    Ok((path, normal))
}

/// The text of a collection file with more records, in normal form.
fn with_records(text: &str, collection: Collection, fragment: &Dataset) -> Result<String, serde_json::Error> {
    let mut file: serde_json::Map<String, Value> = serde_json::from_str(text)?;
    let mut more = serde_json::to_value(fragment)?;
    // The file may hold no list of them yet.
    let records = file.entry(collection.name()).or_insert(Value::Array(Vec::new()));
    if let (Some(records), Some(more)) = (records.as_array_mut(), more[collection.name()].as_array_mut()) {
        records.append(more);
    }
    normal_form(&Value::Object(file).to_string())
}

/// Writes the collection files, then removes the fragment, whose records are now in them.
fn store(args: &AdoptArgs, files: &[(PathBuf, String)]) -> Result<String, String> {
    let written = write_all(files).map_err(|error| error.to_string())?;
    let names: Vec<String> = written.iter().map(|path| path.display().to_string()).collect();
    let adopted = format!("adopted into {}", names.join(", "));
    Ok(match fs::remove_file(&args.file) {
        Ok(()) => format!("{adopted}\n{} was removed; run: cargo run -p ssr-schema\n", args.file),
        Err(error) => format!("{adopted}\n{} could not be removed ({error}); remove it by hand\n", args.file),
    })
}
