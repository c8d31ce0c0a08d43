//! A comparison as JSON, in a versioned form of its own. `diff.schema.json` beside Cargo.toml describes it.

use serde_json::{Value, json};

use crate::diff::{Change, Diff, Misfit, Outcome, RecordDiff, SchemaChange, SideSummary, Trial};

/// The JSON Schema of [`diff_json()`]'s output.
pub const DIFF_SCHEMA: &str = include_str!("../../diff.schema.json");

/// The version of the form. It is raised when a reader of the old form would no longer understand it.
const VERSION: u32 = 1;

/// What differs, as JSON with a final line feed.
///
/// # Example
///
/// ```
/// use ssr_validate::diff::{Diff, Side};
/// let side = Side::builtin();
/// let diff = Diff::between(&side, &side).unwrap();
/// let value: serde_json::Value = serde_json::from_str(&ssr_validate::render::diff_json(&diff)).unwrap();
/// assert_eq!(value["verdict"]["bump"], "none");
/// ```
#[must_use]
pub fn diff_json(diff: &Diff) -> String {
    let reasons = diff.verdict.reasons.iter();
    let reasons: Vec<Value> =
        reasons.map(|reason| json!({ "bump": reason.bump.word(), "text": reason.text })).collect();
    ssr_schema::pretty(&json!({
        "version": VERSION,
        "tool": { "name": "ssr-validate", "version": env!("CARGO_PKG_VERSION") },
        "verdict": { "bump": diff.verdict.bump.word(), "text": diff.verdict.text(), "reasons": reasons },
        "old": side(&diff.old),
        "new": side(&diff.new),
        "notes": diff.notes,
        "counts": counts(diff),
        "records": diff.records.iter().map(record).collect::<Vec<_>>(),
        "schema": schema(diff),
    }))
}

fn side(side: &SideSummary) -> Value {
    json!({
        "name": side.name, "records": side.records, "schema": side.schema,
        "schema_version": side.schema_version.as_deref().unwrap_or_default(),
    })
}

fn counts(diff: &Diff) -> Value {
    let count = |word: &str| diff.records.iter().filter(|record| record.outcome.word() == word).count();
    json!({
        "added": count("added"), "changed": count("changed"), "moved": count("moved"),
        "vanished": count("vanished"), "dropped": count("dropped"), "unchanged": diff.unchanged,
    })
}

fn record(record: &RecordDiff) -> Value {
    let changes: Vec<Value> = record.changes.iter().map(change).collect();
    let mut value = json!({
        "record": record.name(), "collection": record.collection, "id": record.id,
        "outcome": record.outcome.word(), "bump": record.bump().word(), "changes": changes,
    });
    match &record.outcome {
        Outcome::Moved { to, reason } => {
            value["to"] = json!(to);
            value["reason"] = json!(reason);
        }
        Outcome::Vanished { why, help } => {
            value["why"] = json!(why);
            value["help"] = json!(help);
        }
        Outcome::Added | Outcome::Changed | Outcome::Dropped => {}
    }
    value
}

fn change(change: &Change) -> Value {
    let mut value = json!({
        "pointer": change.pointer, "kind": change.kind.word(), "evidence": change.evidence,
        "bump": change.bump.word(),
    });
    if let Some(old) = &change.old {
        value["old"] = old.clone();
    }
    if let Some(new) = &change.new {
        value["new"] = new.clone();
    }
    value
}

fn schema(diff: &Diff) -> Value {
    let change = |change: &SchemaChange| {
        json!({
            "place": change.place, "kind": change.kind.word(), "bump": change.bump.word(), "text": change.text,
        })
    };
    let version = &diff.schema_version;
    let mut value = json!({
        "changes": diff.schema.iter().map(change).collect::<Vec<_>>(),
        "needed": version.needed.word(),
        "backward": trial(&diff.evolution.backward),
        "forward": trial(&diff.evolution.forward),
    });
    if let Some(remark) = &version.remark {
        value["remark"] = json!(remark);
    }
    value
}

fn trial(trial: &Trial) -> Value {
    let misfit = |misfit: &Misfit| {
        json!({
            "place": misfit.place, "message": misfit.message, "records": misfit.records,
        })
    };
    json!({
        "records": trial.records, "failed": trial.failed, "invalid": trial.invalid,
        "misfits": trial.misfits.iter().map(misfit).collect::<Vec<_>>(),
    })
}
