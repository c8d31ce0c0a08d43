//! `ssr-validate bundle`: all records as one file in normal form.

use std::path::PathBuf;
use std::process::ExitCode;

use ssr_data::Dataset;
use ssr_schema::{normal_form, write_all};
use ssr_validate::Inputs;

use super::{failed, print};
use crate::args::BundleArgs;

pub(crate) fn bundle(args: &BundleArgs) -> ExitCode {
    let text = match joined(&args.paths) {
        Ok(text) => text,
        Err(message) => return failed(&message),
    };
    match &args.output {
        None => print(&text),
        Some(path) => {
            if let Err(error) = write_all(&[(PathBuf::from(path), text)]) {
                return failed(&error.to_string());
            }
        }
    }
    ExitCode::SUCCESS
}

/// The records of all files, as one. A bundle is whole or it is none.
fn joined(paths: &[String]) -> Result<String, String> {
    let inputs = Inputs::read(paths);
    if let Some(lost) = inputs.unreadable.first() {
        return Err(format!("could not be read: {}: {}", lost.path, lost.cause));
    }
    let mut all = Dataset::EMPTY;
    for file in &inputs.files {
        let part: Dataset = serde_json::from_slice(&file.bytes)
            .map_err(|_| format!("not bundled: {0}: check it first: ssr-validate {0}", file.path))?;
        all.merge(&part);
    }
    let text = serde_json::to_string(&all).map_err(|error| error.to_string())?;
    normal_form(&text).map_err(|error| error.to_string())
}
