//! What differs between two versions of the data: records, their fields, ids that vanished, the schema; and the
//! smallest version bump that is honest.
//!
//! Records are compared as JSON values by collection and id, not as typed records, so that data of another version of
//! the schema can be compared too.
//!
//! # Example
//!
//! ```
//! use ssr_validate::diff::{Bump, Diff, Side};
//! use ssr_validate::InputFile;
//!
//! let side = |text: &str| Side::of(InputFile::new("terms.json", text)).unwrap();
//! let old = side(r#"{"terms": [{"id": "ddr", "names": ["DDR"]}]}"#);
//! let new = side(r#"{"terms": [{"id": "ddr", "names": ["DDR"]}, {"id": "salw", "names": ["SALW"]}]}"#);
//! let diff = Diff::between(&old, &new).unwrap();
//! assert_eq!(diff.verdict.bump, Bump::Minor);
//! assert_eq!(diff.verdict.text(), "minor: 1 record added; nothing removed");
//! ```

mod bump;
mod evolution;
mod ids;
mod keywords;
mod lists;
mod patterns;
mod records;
mod redirects;
mod schema;
mod schema_version;
mod side;
mod values;
mod vocabulary;

pub use bump::{Bump, Reason, Verdict};
pub use evolution::{Evolution, Misfit, Trial};
pub use records::{Outcome, RecordDiff};
pub use schema::{SchemaChange, SchemaChangeKind};
pub use schema_version::SchemaVersion;
pub use side::{Side, Unfit};
pub use values::{Change, ChangeKind};

use records::Records;

/// What is told of a side.
#[derive(Clone, Debug)]
pub struct SideSummary {
    /// What to call it: the path as it was given, or `builtin` with its version.
    pub name: String,
    /// How many records it has.
    pub records: usize,
    /// Where its schema comes from: a path, or `built-in`.
    pub schema: String,
    /// The version of its schema, from `$id`.
    pub schema_version: Option<String>,
}

impl SideSummary {
    fn of(side: &Side, records: &Records<'_>) -> Self {
        Self {
            name: side.name.clone(),
            records: records.len(),
            schema: side.schema.origin.clone(),
            schema_version: schema_version::version_of(&side.schema.value),
        }
    }
}

/// What differs between two sides.
#[derive(Clone, Debug)]
pub struct Diff {
    /// The old side.
    pub old: SideSummary,
    /// The new side.
    pub new: SideSummary,
    /// What a reader must know to judge the rest: ids used twice, unknown collections, where no schema was found.
    pub notes: Vec<String>,
    /// Records that differ, by collection and id.
    pub records: Vec<RecordDiff>,
    /// How many records are the same on both sides.
    pub unchanged: usize,
    /// What differs between the schemas.
    pub schema: Vec<SchemaChange>,
    /// Whether the version of the schema says what became of it.
    pub schema_version: SchemaVersion,
    /// The data of each side, tried against the schema of the other.
    pub evolution: Evolution,
    /// The smallest version bump that is honest, and why.
    pub verdict: Verdict,
}

impl Diff {
    /// Compares two sides.
    ///
    /// # Errors
    ///
    /// A message, if the schema of a side is no JSON Schema.
    pub fn between(old: &Side, new: &Side) -> Result<Self, String> {
        let (before, after) = (Records::of(old), Records::of(new));
        let schema = schema::compare(&old.schema.value, &new.schema.value);
        let schema_version = SchemaVersion::of(&old.schema.value, &new.schema.value, &schema);
        let evolution = Evolution::of((old, &before), (new, &after))?;
        let (records, unchanged) = records::compare(&before, &after);
        let verdict = Verdict::of(&records, &schema, &evolution);
        let notes = [("old", old, &before), ("new", new, &after)].into_iter();
        let notes = notes.flat_map(|(which, side, records)| notes_on(which, side, records)).collect();
        let (old, new) = (SideSummary::of(old, &before), SideSummary::of(new, &after));
        Ok(Self { old, new, notes, records, unchanged, schema, schema_version, evolution, verdict })
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.schema.is_empty()
    }
}

fn notes_on(which: &str, side: &Side, records: &Records<'_>) -> Vec<String> {
    let notes = side.schema.note.clone().into_iter().chain(records.notes(&side.schema.value));
    notes.map(|note| format!("{which}: {note}")).collect()
}
