//! The description of the dataset for programs that load data packages, `dataset/datapackage.json`.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use ssr_data::{Collection, Dataset};

/// The text of `dataset/datapackage.json`, from the texts of the files beside it.
///
/// The collections are plain JSON there and no tables: their records hold lists and objects, which a table schema
/// cannot say. `schema.json` is one of the files, since each collection names it.
pub(crate) fn data_package(dataset: &Dataset, schema: &str, collections: &[(Collection, String)]) -> String {
    let described = collections.iter().map(|(collection, text)| {
        let mut file = resource(collection.name(), collection.meaning(), text);
        file["records"] = dataset.count(*collection).into();
        file
    });
    let schema = resource("schema", "The JSON Schema of every collection.", schema);
    let resources: Vec<Value> = described.chain([schema]).collect();
    let sources: Vec<Value> =
        dataset.sources.iter().map(|source| json!({ "title": source.title.to_string() })).collect();
    crate::pretty(&json!({
        "profile": "data-package",
        "name": "ssr-data",
        "title": "Security sector reform: who does what",
        "description": "Typed facts about security sector reform, each pinned to the lines of the source that state \
            it. Made by `cargo run -p ssr-schema`; do not edit.",
        "homepage": env!("CARGO_PKG_REPOSITORY"),
        "version": env!("CARGO_PKG_VERSION"),
        "keywords": ["security sector reform", "peacebuilding", "governance"],
        "licenses": [{
            "name": "CC0-1.0",
            "title": "CC0 1.0 Universal",
            "path": "https://creativecommons.org/publicdomain/zero/1.0/",
        }],
        "contributors": [{ "title": "The ssr-data contributors", "role": "author" }],
        "sources": sources,
        "resources": resources,
    }))
}

/// A file, with what tells whether it came whole.
fn resource(name: &str, meaning: &str, text: &str) -> Value {
    let hash: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
    json!({
        "name": name,
        "description": meaning,
        "path": format!("{name}.json"),
        "type": "json",
        "format": "json",
        "mediatype": "application/json",
        "encoding": "utf-8",
        "bytes": text.len(),
        "hash": format!("sha256:{hash}"),
    })
}
