//! The report as SARIF 2.1.0, the form that code-scanning platforms read.

use std::collections::HashMap;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::report::{Report, Shown, ShownPlace};
use crate::{Edit, Fix, Rule, Severity, rules};

/// The report as SARIF 2.1.0, with a final line feed.
///
/// Each result has a fingerprint of its rule, record and field, so that an edit elsewhere in the file does not make
/// it a new result.
///
/// # Example
///
/// ```
/// use ssr_validate::{Base, InputFile, Validator, render};
/// let file = InputFile::new("mine.json", r#"{"terms": [{"id": "ddr"}]}"#);
/// let report = Validator::new().base(Base::None).check(vec![file]);
/// let value: serde_json::Value = serde_json::from_str(&render::sarif(&report)).unwrap();
/// assert_eq!(value["runs"][0]["results"][0]["ruleId"], "missing-field");
/// ```
#[must_use]
pub fn sarif(report: &Report) -> String {
    let mut seen = HashMap::new();
    let results: Vec<Value> = report.shown().map(|shown| result(report, &shown, &mut seen)).collect();
    let rules: Vec<Value> = rules::ALL.iter().map(|rule| descriptor(rule)).collect();
    let lost = report.summary().unreadable.iter().map(|lost| {
        json!({ "level": "error", "message": { "text": format!("could not be read: {}: {}", lost.path, lost.cause) } })
    });
    let lost: Vec<Value> = lost.collect();
    ssr_schema::pretty(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "ssr-validate", "semanticVersion": env!("CARGO_PKG_VERSION"), "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": lost.is_empty(), "toolExecutionNotifications": lost }],
            "results": results,
        }],
    }))
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.summary() },
        "help": { "text": rule.explanation(), "markdown": rule.explanation() },
        "defaultConfiguration": { "level": rule.severity.word() },
    })
}

fn result(report: &Report, shown: &Shown<'_>, seen: &mut HashMap<String, usize>) -> Value {
    let finding = shown.finding;
    let text = match &finding.help {
        Some(help) => format!("{}\n{help}", finding.message),
        None => finding.message.clone(),
    };
    let related = shown.related.iter().zip(&finding.related).enumerate().map(|(id, (place, related))| {
        let mut value = location(place);
        value["id"] = json!(id);
        value["message"] = json!({ "text": related.label });
        value
    });
    let mut value = json!({
        "ruleId": finding.rule.name,
        "ruleIndex": rules::ALL.iter().position(|rule| *rule == finding.rule),
        "level": level(finding.rule.severity),
        "message": { "text": text },
        "locations": [location(&shown.primary)],
        "relatedLocations": related.collect::<Vec<_>>(),
        "partialFingerprints": { "ruleRecordField/v1": fingerprint(report, shown, seen) },
    });
    if let Some(change) = &finding.fix {
        value["fixes"] = json!([fix(change, &shown.edits)]);
    }
    value
}

fn level(severity: Severity) -> &'static str {
    severity.word()
}

/// Rule, record and field, and which of several such findings it is; never the line.
fn fingerprint(report: &Report, shown: &Shown<'_>, seen: &mut HashMap<String, usize>) -> String {
    let subject = report.subject(&shown.finding.location);
    let about =
        subject.map_or_else(|| shown.primary.path.to_owned(), |about| format!("{}{}", about.record, about.field));
    let key = format!("{}\n{about}", shown.finding.rule.name);
    let count = seen.entry(key.clone()).or_default();
    *count += 1;
    let digest = Sha256::digest(format!("{key}\n{count}"));
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn location(place: &ShownPlace<'_>) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(place.path) },
        "region": region(place),
    } })
}

fn region(place: &ShownPlace<'_>) -> Value {
    let (start, end) = (place.position(), place.end());
    json!({
        "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
    })
}

fn fix(fix: &Fix, places: &[ShownPlace<'_>]) -> Value {
    let changes: Vec<Value> = fix.edits.iter().zip(places).map(|(edit, place)| change(edit, place)).collect();
    json!({ "description": { "text": fix.title }, "artifactChanges": changes })
}

fn change(edit: &Edit, place: &ShownPlace<'_>) -> Value {
    json!({
        "artifactLocation": { "uri": uri(place.path) },
        "replacements": [{ "deletedRegion": region(place), "insertedContent": { "text": edit.replacement } }],
    })
}

/// A path as a URI, relative if the path is: what may not stand in one is written in percent form.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let path = path.strip_prefix("./").unwrap_or(&path);
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    // Without a scheme, a path from the root would be taken for one on the host of the report.
    let drive = path.as_bytes().get(1) == Some(&b':');
    let scheme = if drive {
        "file:///"
    } else if path.starts_with('/') {
        "file://"
    } else {
        ""
    };
    path.bytes().fold(scheme.to_owned(), |uri, byte| {
        if plain(byte) { uri + &char::from(byte).to_string() } else { uri + &format!("%{byte:02X}") }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Base, InputFile, Validator};

    fn fingerprints(json: &str) -> Vec<Value> {
        let file = InputFile::new("mine.json", json);
        let report = Validator::new().base(Base::None).check(vec![file]);
        let value: Value = serde_json::from_str(&sarif(&report)).expect("SARIF is JSON");
        let results = value["runs"][0]["results"].as_array().cloned().unwrap_or_default();
        results.into_iter().map(|result| result["partialFingerprints"].clone()).collect()
    }

    #[test]
    fn a_fingerprint_does_not_depend_on_the_line() {
        let before = fingerprints(r#"{"terms": [{"id": "ddr"}]}"#);
        let after = fingerprints("{\n\n\"terms\": [\n{\"id\": \"salw\"},\n{\"id\": \"ddr\"}]}");
        assert!(after.contains(&before[0]));
        assert_ne!(after[0], after[1]);
    }

    #[test]
    fn a_path_becomes_a_relative_uri() {
        assert_eq!(uri("./my data/é.json"), "my%20data/%C3%A9.json");
        assert_eq!(uri("../a.json"), "../a.json");
        assert_eq!(uri("/my data/a.json"), "file:///my%20data/a.json");
        assert_eq!(uri("C:\\a.json"), "file:///C%3A/a.json");
    }
}
