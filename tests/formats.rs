//! What programs read: each format is taken by a reader of its own, and what users turn on or off is so.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::common::{Folder, read, root};

/// A folder with nearly everything that a report can tell: related places, fixes, a broken record, a place in a
/// file that is no JSON, and a name that is not plain.
fn everything() -> Folder {
    let folder = Folder::arcadia();
    folder.write("my data/é.json", format!("\u{feff}{RECORDS}"));
    folder.write("lost.json", "{ 'terms': [] }");
    folder
}

const PATHS: [&str; 4] = ["my data/é.json", "lost.json", "dataset", "nowhere.json"];

const RECORDS: &str = r#"{ "activities": [
  { "id": "drill", "actors": ["organisations/guard-commission", "organisations/guard-commission"],
    "summary": "Drilled  the guard.", "status": "done",
    "evidence": [{ "source": "arcadia-2011", "lines": [10, 10], "anchor": "Training of border guards" }] },
  { "id": "drill", "actors": ["organisations/gard-commission"], "summary": "Drilled the guard again.", "status": "done",
    "evidence": [{ "source": "arcadia-2011", "lines": [10, 10], "anchor": "Training of border guards" }] },
  { "id": "parade", "actor": ["organisations/guard-commission"], "summary": "Marched.", "status": "finished" }
] }"#;

/// What the program prints to standard output and to standard error, and its exit status.
#[track_caller]
fn said(folder: &Folder, args: &[&str]) -> (String, String, Option<i32>) {
    let output = folder.command(args).output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program prints UTF-8");
    (text(output.stdout), text(output.stderr), output.status.code())
}

#[track_caller]
fn printed(folder: &Folder, format: &str, paths: &[&str]) -> Value {
    let (printed, ..) = said(folder, &[&["--format", format], paths].concat());
    serde_json::from_str(&printed).unwrap_or_else(|error| panic!("standard output is no JSON: {error}\n{printed}"))
}

#[track_caller]
fn assert_valid(schema: &str, value: &Value) {
    let schema: Value = serde_json::from_str(schema).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<_> = validator.iter_errors(value).map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert_eq!(errors, Vec::<String>::new());
}

/// All values of a field, wherever it stands.
fn all<'a>(value: &'a Value, field: &str) -> Vec<&'a Value> {
    let here = value.get(field).into_iter();
    let fields = value.as_object().into_iter().flatten().map(|(_, value)| value);
    let items = value.as_array().into_iter().flatten();
    here.chain(fields.chain(items).flat_map(|value| all(value, field))).collect()
}

#[test]
fn json_is_what_its_schema_says() {
    let folder = everything();
    let (schema, ..) = said(&folder, &["schema", "--report"]);
    let report = printed(&folder, "json", &PATHS);
    assert_valid(&schema, &report);
    // The schema was tried on all that it describes.
    let findings = report["findings"].as_array().expect("a list");
    for part in ["record", "field", "help", "fix"] {
        assert!(findings.iter().any(|finding| finding.get(part).is_some()), "no finding has `{part}`");
    }
    let rules: BTreeSet<&str> = findings.iter().filter_map(|finding| finding["rule"].as_str()).collect();
    for rule in ["byte-order-mark", "repeated-reference", "unknown-field", "unknown-value", "malformed-json"] {
        assert!(rules.contains(rule), "{rules:?}");
    }
    assert!(findings.iter().any(|finding| finding["related"].as_array().is_some_and(|list| !list.is_empty())));
    assert_eq!(report["summary"]["unreadable"][0]["path"], "nowhere.json");
    assert_eq!(report["summary"]["clean"], false);
    assert_valid(&schema, &printed(&folder, "json", &["dataset"]));
    assert_valid(&schema, &printed(&Folder::new(), "json", &["nowhere.json"]));
    folder.write("base/bad.json", RECORDS);
    let with_bad_base = printed(&folder, "json", &["dataset/places.json", "--base", "base"]);
    assert_valid(&schema, &with_bad_base);
    assert_eq!(with_bad_base["summary"]["base_invalid"][0], "base/bad.json");
}

#[test]
fn json_counts_what_it_lists() {
    let report = printed(&everything(), "json", &PATHS);
    let findings = report["findings"].as_array().expect("a list");
    let count = |severity: &str| findings.iter().filter(|finding| finding["severity"] == severity).count();
    assert_eq!(report["summary"]["errors"], count("error"));
    assert_eq!(report["summary"]["warnings"], count("warning"));
    for place in findings.iter().flat_map(|finding| [finding].into_iter().chain(all(&finding["related"], "start"))) {
        let (start, end) = (&place["start"], &place["end"]);
        let position = |value: &Value| (value["line"].as_u64(), value["column"].as_u64());
        assert!(end.is_null() || position(start) <= position(end), "{place}");
    }
}

#[test]
fn sarif_is_what_the_standard_says() {
    let folder = everything();
    let report = printed(&folder, "sarif", &PATHS);
    for uri in all(&report, "uri") {
        let uri = uri.as_str().expect("a text");
        assert!(!uri.starts_with('/') && !uri.contains(':') && !uri.contains(' ') && uri.is_ascii(), "{uri}");
    }
    assert!(!all(&report, "fixes").is_empty());
    assert_eq!(report["runs"][0]["invocations"][0]["executionSuccessful"], false);
    let rules = report["runs"][0]["tool"]["driver"]["rules"].as_array().expect("the rules");
    for result in report["runs"][0]["results"].as_array().expect("results") {
        let index = result["ruleIndex"].as_u64().and_then(|index| usize::try_from(index).ok()).expect("a number");
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    let schema = root().join("../shared/schemas/sarif-schema-2.1.0.json");
    if schema.is_file() {
        assert_valid(&read(&schema), &report);
        assert_valid(&read(&schema), &printed(&folder, "sarif", &["dataset"]));
    } else {
        note("the schema of SARIF is not at hand: what is printed was not compared with it");
    }
}

#[expect(clippy::print_stderr, reason = "a test that leaves something out says so")]
fn note(text: &str) {
    eprintln!("{text}");
}

#[test]
fn a_place_outside_of_the_folder_has_a_uri_too() {
    let folder = Folder::with("mine.json", "{ \"term\": [] }");
    let path = folder.path().join("mine.json");
    let report = printed(&folder, "sarif", &[&path.to_string_lossy()]);
    for uri in all(&report, "uri") {
        let uri = uri.as_str().expect("a text");
        assert!(uri.starts_with("file:///") || !uri.starts_with('/'), "`{uri}` would be taken for the path of a host");
    }
}

#[test]
fn fingerprints_survive_lines_that_are_put_before() {
    let folder = everything();
    let prints = |folder: &Folder| -> Vec<Value> {
        all(&printed(folder, "sarif", &PATHS), "partialFingerprints").into_iter().cloned().collect()
    };
    let before = prints(&folder);
    let distinct: BTreeSet<String> = before.iter().map(Value::to_string).collect();
    assert_eq!(distinct.len(), before.len(), "each finding has its own");
    folder.write("my data/é.json", format!("\u{feff}\n\n{}", RECORDS.replace("\n  {", "\n\n\n  {")));
    assert_eq!(prints(&folder), before);
}

#[test]
fn formats_for_programs_stand_alone_on_standard_output() {
    let folder = everything();
    for format in ["json", "sarif"] {
        let (printed, closing, status) = said(&folder, &[&["--format", format, "--statistics"], &PATHS[..]].concat());
        let value: Result<Value, _> = serde_json::from_str(&printed);
        assert!(value.is_ok() && printed.ends_with("}\n"), "{printed}");
        assert!(closing.contains("checked: ") && closing.contains("[repeated-reference]"), "{closing}");
        assert_eq!(status, Some(2));
        let (again, nothing, _) = said(&folder, &[&["--format", format, "--quiet"], &PATHS[..]].concat());
        assert_eq!((again, nothing.as_str()), (printed, ""));
    }
}

#[test]
fn github_gets_ten_annotations_of_a_kind_and_the_number_of_the_others() {
    let error = r#"{ "id": "guard-ID", "nams": ["guard"] }"#.to_owned();
    let errors: Vec<String> = (0..13).map(|number| error.replace("ID", &number.to_string())).collect();
    let warning = r#"{ "id": "watch-ID", "names": ["watch ID"], "meaning": "Looks  out." }"#;
    let warnings = (0..12).map(|number| warning.replace("ID", &number.to_string()));
    let records: Vec<String> = errors.into_iter().chain(warnings).collect();
    let folder = Folder::with("mine.json", format!("{{ \"terms\": [\n{}\n] }}", records.join(",\n")));
    let select = ["mine.json", "--base", "none", "--format", "github", "--select", "untidy-text", "--quiet"];
    let (printed, _, status) = said(&folder, &select);
    let count = |start: &str| printed.lines().filter(|line| line.starts_with(start)).count();
    assert_eq!((count("::error "), count("::warning ")), (10, 10), "{printed}");
    let notices: Vec<&str> = printed.lines().filter(|line| line.starts_with("::notice::")).collect();
    assert_eq!(notices.len(), 2);
    assert!(notices[0].starts_with("::notice::3 more errors") && notices[1].starts_with("::notice::2 more warnings"));
    assert_eq!(printed.lines().count(), 22);
    assert_eq!(status, Some(1));
}

#[test]
fn statistics_count_the_findings_of_each_rule() {
    let folder = everything();
    let (concise, ..) = said(&folder, &[&["--format", "concise", "--quiet"], &PATHS[..]].concat());
    let (both, ..) = said(&folder, &[&["--format", "concise", "--quiet", "--statistics"], &PATHS[..]].concat());
    let table = both.strip_prefix(&concise).expect("the findings come first");
    let mut total = 0;
    let mut last = usize::MAX;
    for line in table.lines() {
        let (count, rule) = line.trim().split_once(' ').expect("a number and a rule");
        let count: usize = count.parse().expect("a number");
        assert_eq!(concise.matches(rule).count(), count, "{rule}");
        assert!(count <= last, "the most frequent come first: {table}");
        (total, last) = (total + count, count);
    }
    assert_eq!(total, concise.lines().count());
}

#[test]
fn quiet_prints_findings_alone() {
    let folder = everything();
    let (findings, closing, status) = said(&folder, &["my data/é.json", "--quiet", "--format", "concise"]);
    assert!(findings.lines().all(|line| line.starts_with("my data/é.json:")), "{findings}");
    assert_eq!((closing.as_str(), status), ("", Some(1)));
    assert_eq!(said(&folder, &["--quiet"]), (String::new(), String::new(), Some(0)));
}

#[test]
fn warnings_can_be_left_out_and_are_no_failure() {
    let folder = Folder::arcadia();
    folder.replace("dataset/activities.json", "Taught those who", "Taught those  who");
    let concise = |more: &[&str]| said(&folder, &[&["--format", "concise"], more].concat());
    let (all, _, status) = concise(&[]);
    assert!(all.contains("warning[untidy-text]") && all.contains("\n1 warning\n"), "{all}");
    assert_eq!(status, Some(0), "a warning is no failure");
    let (errors, _, status) = concise(&["--min-severity", "error"]);
    assert!(!errors.contains("warning") && errors.starts_with("no errors\n"), "{errors}");
    assert_eq!(status, Some(0));
    folder.replace("dataset/places.json", "\"city\"", "\"town\"");
    let (errors, _, status) = concise(&["--min-severity", "error"]);
    assert!(errors.contains("error[unknown-value]") && !errors.contains("warning"), "{errors}");
    assert_eq!(status, Some(1));
}

/// Standard output is no terminal here, so this sees that nothing but `--color always` turns colours on.
#[test]
fn no_color_is_heeded_and_an_order_is_stronger() {
    let folder = everything();
    let coloured = |variable: &str, colour: &str| {
        let mut command = folder.command(&["my data/é.json", "--color", colour]);
        let output = command.env("NO_COLOR", variable).env("CLICOLOR_FORCE", "1").output().expect("the program runs");
        output.stdout.contains(&0x1b) || output.stderr.contains(&0x1b)
    };
    assert!(!coloured("1", "auto") && !coloured("", "auto") && !coloured("1", "never") && !coloured("", "never"));
    assert!(coloured("1", "always") && coloured("", "always"));
}
