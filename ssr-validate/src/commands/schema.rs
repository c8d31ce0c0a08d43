//! `ssr-validate schema`: prints the JSON Schema of dataset files, of the report, or of a comparison.

use std::process::ExitCode;

use ssr_validate::render;

pub(crate) fn schema(report: bool, diff: bool) -> ExitCode {
    match (report, diff) {
        (true, _) => super::print(render::REPORT_SCHEMA),
        (_, true) => super::print(render::DIFF_SCHEMA),
        _ => super::print(&ssr_schema::schema_text()),
    }
    ExitCode::SUCCESS
}
