//! Whether the version of the schema says what became of it.

use serde_json::Value;

use super::{Bump, SchemaChange};

/// The versions of both schemas, and what is odd about them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchemaVersion {
    /// The version of the old schema, from `$id`.
    pub old: Option<String>,
    /// The version of the new schema, from `$id`.
    pub new: Option<String>,
    /// The bump of the schema's version that its changes ask for. Other words ask for none.
    pub needed: Bump,
    /// What is odd, and what to do.
    pub remark: Option<String>,
}

impl SchemaVersion {
    pub(super) fn of(old: &Value, new: &Value, changes: &[SchemaChange]) -> Self {
        let asks = changes.iter().map(|change| change.bump).filter(|bump| *bump > Bump::Patch);
        let needed = asks.max().unwrap_or(Bump::None);
        let (old, new) = (version_of(old), version_of(new));
        let remark = remark(old.as_deref(), new.as_deref(), needed);
        Self { old, new, needed, remark }
    }
}

/// The version at the end of `$id`, such as `1.0` in `urn:ssr-data:schema:1.0`.
pub(super) fn version_of(schema: &Value) -> Option<String> {
    let version = schema.get("$id")?.as_str()?.rsplit([':', '/']).next()?;
    numbers(version).map(|_| version.to_owned())
}

fn numbers(version: &str) -> Option<(u64, u64)> {
    let mut parts = version.split('.');
    let major = parts.next()?.parse().ok()?;
    Some((major, parts.next().map_or(Some(0), |part| part.parse().ok())?))
}

fn remark(old: Option<&str>, new: Option<&str>, needed: Bump) -> Option<String> {
    const HELP: &str = "raise `SCHEMA_VERSION` in ssr-schema/src/schema.rs";
    let (Some(old), Some(new)) = (old, new) else {
        return (needed > Bump::None).then(|| "the schema changed, but a `$id` has no version to tell it".to_owned());
    };
    let (before, after) = (numbers(old)?, numbers(new)?);
    if after < before {
        return Some(format!("the version of the schema goes back from {old} to {new}"));
    }
    let wanted = match needed {
        Bump::Major if after.0 == before.0 => format!("a break asks for {}.0", before.0 + 1),
        Bump::Minor if after == before => format!("an addition asks for {}.{}", before.0, before.1 + 1),
        _ => return None,
    };
    let still = if old == new { "still" } else { "only" };
    Some(format!("the version of the schema is {still} {new}, but {wanted}: {HELP}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_keeps_up_with_the_changes() {
        let told = |old, new, needed| remark(Some(old), Some(new), needed);
        assert_eq!(told("1.0", "1.0", Bump::None), None);
        assert_eq!(told("1.0", "1.1", Bump::Minor), None);
        assert_eq!(told("1.0", "2.0", Bump::Minor), None);
        assert_eq!(told("1.9", "2.0", Bump::Major), None);
        let remark = told("1.0", "1.0", Bump::Minor).expect("a remark");
        assert!(remark.starts_with("the version of the schema is still 1.0, but an addition asks for 1.1"), "{remark}");
        let remark = told("1.0", "1.1", Bump::Major).expect("a remark");
        assert!(remark.starts_with("the version of the schema is only 1.1, but a break asks for 2.0"), "{remark}");
        assert!(told("1.1", "1.0", Bump::None).is_some());
        assert!(super::remark(None, Some("1.0"), Bump::Minor).is_some());
        assert_eq!(super::remark(None, None, Bump::None), None);
    }

    #[test]
    fn the_version_stands_at_the_end_of_the_id() {
        let of = |id: &str| version_of(&serde_json::json!({ "$id": id }));
        assert_eq!(of(ssr_schema::SCHEMA_ID).as_deref(), Some(ssr_schema::SCHEMA_VERSION));
        assert_eq!(of("https://example.org/schema/2.1").as_deref(), Some("2.1"));
        assert_eq!(of("urn:schema"), None);
    }
}
