//! Prints what a release is made of and from, as JSON. `.ci/release` calls it, with what it alone knows as
//! `name=value`: `commit=…`, `rustc=…`, and `artefact:FILE=COMMAND` for each file that it made.

use serde_json::{Map, Value, json};
use ssr_data::reflect::{Object, View};
use ssr_data::{Collection, DATASET};

#[expect(clippy::print_stdout, reason = "this is a program")]
fn main() {
    let mut provenance = facts();
    let mut artefacts = Map::new();
    for argument in std::env::args().skip(1) {
        let (name, value) = argument.split_once('=').unwrap_or((&argument, ""));
        match name.strip_prefix("artefact:") {
            Some(file) => artefacts.insert(file.into(), value.into()),
            None => provenance.insert(name.into(), read(value)),
        };
    }
    provenance.insert("artefacts".into(), artefacts.into());
    print!("{}", ssr_schema::pretty(&provenance.into()));
}

/// A value of the command line: nothing, yes or no, or a text.
fn read(value: &str) -> Value {
    match value {
        "" => Value::Null,
        "true" | "false" => (value == "true").into(),
        text => text.into(),
    }
}

/// What the crates say of themselves and of the facts.
fn facts() -> Map<String, Value> {
    let count = |collection: &Collection| (collection.name().to_owned(), json!(DATASET.count(*collection)));
    let mut facts = Map::new();
    facts.insert("version".into(), json!(ssr_data::VERSION));
    facts.insert("schema_version".into(), json!(ssr_schema::SCHEMA_VERSION));
    facts.insert("schema_id".into(), json!(ssr_schema::SCHEMA_ID));
    facts.insert("records".into(), json!(DATASET.len()));
    facts.insert("collections".into(), Collection::ALL.iter().map(count).collect());
    facts.insert("evidence".into(), json!(objects().map(pieces_of_evidence).sum::<usize>()));
    facts.insert("sources".into(), sources());
    facts
}

/// Every source with what binds it to its text.
fn sources() -> Value {
    let source = |source: &ssr_data::Source| json!({ "id": source.id.as_str(), "sha256": source.sha256.as_str(), "lines": source.lines.get() });
    DATASET.sources.iter().map(source).collect()
}

fn objects() -> impl Iterator<Item = &'static dyn Object> {
    let of = |collection: &'static Collection| {
        (0..DATASET.count(*collection)).filter_map(|index| DATASET.object(*collection, index))
    };
    Collection::ALL.iter().flat_map(of)
}

/// How often a record or a part of it says where the sources state it.
fn pieces_of_evidence(object: &dyn Object) -> usize {
    let mut count = usize::from(object.type_name() == "Evidence");
    object.visit(&mut |_, value| count += inside(value));
    count
}

fn inside(value: View<'_>) -> usize {
    match value {
        View::Object(object) => pieces_of_evidence(object),
        View::List(items) => (0..items.len()).map(|index| inside(items.view(index))).sum(),
        _ => 0,
    }
}
