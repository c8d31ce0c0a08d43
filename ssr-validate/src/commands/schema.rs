//! `ssr-validate schema`: prints the JSON Schema of dataset files, or of the report.

use std::process::ExitCode;

use ssr_validate::render;

pub(crate) fn schema(report: bool) -> ExitCode {
    if report {
        super::print(render::REPORT_SCHEMA);
    } else {
        super::print(&ssr_schema::schema_text());
    }
    ExitCode::SUCCESS
}
