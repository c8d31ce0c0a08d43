//! `ssr-validate schema`: prints the JSON Schema.

use std::process::ExitCode;

pub(crate) fn schema() -> ExitCode {
    super::print(&ssr_schema::schema_text());
    ExitCode::SUCCESS
}
