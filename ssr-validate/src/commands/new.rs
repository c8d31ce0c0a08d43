//! `ssr-validate new`: prints a record to fill in.

use std::path::Path;
use std::process::ExitCode;

use serde_json::{Map, Value};
use ssr_schema::{Fields, pretty, skeleton};

use super::print;
use crate::args::NewArgs;

/// Where the schema may stand, as seen from a file that is written here.
const SCHEMAS: [&str; 2] = ["dataset/schema.json", "schema.json"];

pub(crate) fn new(args: &NewArgs) -> ExitCode {
    let fields = if args.all { Fields::All } else { Fields::Required };
    let record = skeleton(args.collection, fields);
    let schema = SCHEMAS.into_iter().find(|path| Path::new(path).is_file());
    let schema = schema.map(|path| ("$schema".to_owned(), Value::from(path)));
    let records = (args.collection.name().to_owned(), Value::Array(vec![record]));
    print(&pretty(&Value::Object(schema.into_iter().chain([records]).collect::<Map<_, _>>())));
    ExitCode::SUCCESS
}
