//! `--fix` and `--diff`: what is mended, what is left as it was, and what happens where a file cannot be written.

use std::fs;

use serde_json::Value;
use ssr_validate::{Rule, rules};

use crate::common::{Folder, read, root};

/// The rules that offer a fix, made out in their code, so that none is forgotten here.
fn mending() -> Vec<&'static Rule> {
    let offers = |rule: &&&'static Rule| {
        let file = root().join("ssr-validate/src/rules").join(format!("{}.rs", rule.name.replace('-', "_")));
        let code = read(&file);
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        code.contains(".fix(") || code.contains("Fix {")
    };
    rules::ALL.iter().filter(offers).copied().collect()
}

/// A file that breaks a rule, and what it means once it is mended: by default the examples of the documentation.
fn example(rule: &Rule) -> (String, String) {
    // The bad example of this one has no single right answer, so it gets none.
    if rule.name == "broken-redirect" {
        let redirects = |to: &str| {
            format!(
                r#"{{ "terms": [{{ "id": "ddr", "names": ["DDR"] }}],
  "redirects": [{{ "id": "a", "from": "terms/a", "to": "terms/ddr", "reason": "renamed", "since": "0.2.0" }},
    {{ "id": "b", "from": "terms/b", "to": "terms/{to}", "reason": "renamed", "since": "0.2.0" }}] }}
"#
            )
        };
        return (redirects("a"), redirects("ddr"));
    }
    let explanation = rule.explanation();
    let mut blocks = explanation.split("```json\n").skip(1).map(|rest| rest.split("```").next().expect("a fence"));
    let mut next = || blocks.next().expect("two examples").replace("BYTE-ORDER-MARK", "\u{feff}");
    let (bad, good) = (next(), next());
    // Which of two labels is meant only the source can tell; what stands around one can be taken off.
    (if rule.name == "misprinted-label" { bad.replace("\"c\"", "\"b)\"") } else { bad }, good)
}

/// The same with carriage returns, and indented as no program would.
fn odd(text: &str) -> String {
    let (mark, text) = text.strip_prefix('\u{feff}').map_or(("", text), |rest| ("\u{feff}", rest));
    format!("{mark}\r\n\t {} \r\n \r\n", text.trim_end().replace('\n', "\r\n \t"))
}

const ONE_RULE: [&str; 5] = ["mine.json", "--base", "none", "--select", ""];

/// Checks a file with one rule.
#[track_caller]
fn run(folder: &Folder, rule: &Rule, more: &[&str]) -> String {
    let mut args = ONE_RULE.to_vec();
    args[4] = rule.name;
    folder.run(&[&args, more].concat())
}

/// Applies the edits of a JSON report, as an editor would that knows nothing but the report.
#[track_caller]
fn edited(text: &str, report: &Value) -> String {
    // A mark at the beginning of the file has no column.
    let text = text.trim_start_matches('\u{feff}');
    let byte = |position: &Value| {
        let number = |name: &str| usize::try_from(position[name].as_u64().expect("a number")).expect("a small one");
        let line: usize = text.split_inclusive('\n').take(number("line") - 1).map(str::len).sum();
        line + text[line..].chars().take(number("column") - 1).map(char::len_utf8).sum::<usize>()
    };
    let edits = report["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .flat_map(|finding| finding.pointer("/fix/edits").and_then(Value::as_array).into_iter().flatten());
    let mut places: Vec<(usize, usize, &str)> = edits
        .map(|edit| (byte(&edit["start"]), byte(&edit["end"]), edit["replacement"].as_str().expect("a text")))
        .collect();
    places.sort_unstable();
    let mut result = text.to_owned();
    for (start, end, replacement) in places.into_iter().rev() {
        result.replace_range(start..end, replacement);
    }
    result
}

#[test]
fn each_fix_mends_what_its_rule_finds_and_touches_nothing_else() {
    assert!(mending().len() >= 8, "{:?}", mending());
    for rule in mending() {
        let (bad, good) = example(rule);
        for bad in [bad.clone(), odd(&bad)] {
            let folder = Folder::with("mine.json", &bad);
            let report = run(&folder, rule, &["--format", "json", "--quiet"]);
            let report = report.split("--- exit status").next().expect("a report");
            let report: Value = serde_json::from_str(report).unwrap_or_else(|error| panic!("{error}\n{report}"));
            let said = run(&folder, rule, &["--fix", "--format", "concise"]);
            assert!(!said.contains(&format!("[{}]", rule.name)), "{}: {said}", rule.name);
            assert!(said.contains("mended: 1 "), "{said}");
            let mended = folder.read("mine.json");
            assert_eq!(mended, edited(&bad, &report), "{}", rule.name);
            let meaning = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
            assert_eq!(meaning(&mended), meaning(&good), "{}", rule.name);
            // Once mended, always mended.
            let again = run(&folder, rule, &["--fix", "--format", "concise"]);
            assert!(again.contains("mended: 0 "), "{again}");
            assert_eq!(folder.read("mine.json"), mended);
        }
    }
}

/// One file that breaks many rules, in a place that is no neighbour of another.
const MANY: &str = "\u{feff}{ \"terms\": [\r\n\t{ \"id\": \"patrol\",   \"names\": [\"patrol\"],\r\n\
    \t\t  \"meaning\": \"A  round of \u{2019}guards' \",\r\n\
    \"evidence\": [{ \"source\": \"arcadia-2011\",\"lines\":[3,3], \"anchor\": \"Guard Commission\" }] }\r\n\
    ],\r\n\"activities\":[{ \"id\": \"drill\", \"status\": \"done\",\r\n\
    \"actors\": [ \"organisations/guard-commission\" , \"organisations/guard-commission\", \"places/arcadia\",\r\n\
    \"places/arcadia\" ], \"summary\": \"Drilled the  guard.\",\r\n\
    \"evidence\": [{ \"source\": \"arcadia-2011\", \"lines\": [10, 10], \"anchor\": \"Training of border guards\",\r\n\
    \"supports\": [\"actors\", \"date\", \"summary\", \"status\", \"recipients\"] }] }]}\r\n \t\r\n";

#[test]
fn all_that_can_be_mended_is_mended_at_once() {
    let folder = Folder::arcadia();
    folder.write("mine.json", MANY);
    let said = folder.run(&["mine.json", "--fix", "--format", "concise"]);
    let mended = folder.read("mine.json");
    let expected = MANY
        .replace('\u{feff}', "")
        .replace("\"A  round of \u{2019}guards' \"", "\"A round of 'guards'\"")
        .replace("the  guard", "the guard")
        .replace(
            "[ \"organisations/guard-commission\" , \"organisations/guard-commission\", \"places/arcadia\",\r\n\
             \"places/arcadia\" ]",
            "[\"organisations/guard-commission\", \"places/arcadia\"]",
        )
        .replace(
            "[\"actors\", \"date\", \"summary\", \"status\", \"recipients\"]",
            "[\"actors\", \"summary\", \"status\"]",
        );
    assert_eq!(mended, expected);
    for rule in mending() {
        assert!(!said.contains(&format!("[{}]", rule.name)), "{said}");
    }
    let before = folder.content();
    assert!(folder.run(&["mine.json", "--fix"]).contains("mended: 0 "));
    assert_eq!(folder.content(), before);
}

#[test]
fn a_diff_shows_and_writes_nothing() {
    let folder = Folder::arcadia();
    folder.replace("dataset/activities.json", "Taught those who", "Taught those  who");
    folder.replace("dataset/places.json", "\"names\": [\"Port Selene\"]", "\"names\": [\"Port Selene \"]");
    let before = folder.content();
    let said = folder.run(&["--diff"]);
    assert_eq!(folder.content(), before, "nothing is written");
    insta::assert_snapshot!(said, @r#"
    --- dataset/activities.json
    +++ dataset/activities.json
    @@ -4,7 +4,7 @@
         {
           "id": "guard-border-training",
           "actors": ["organisations/guard-commission"],
    -      "summary": "Taught those  who watch the borders.",
    +      "summary": "Taught those who watch the borders.",
           "areas": ["border-management"],
           "support": ["training"],
           "places": ["arcadia"],
    --- dataset/places.json
    +++ dataset/places.json
    @@ -15,7 +15,7 @@
         },
         {
           "id": "port-selene",
    -      "names": ["Port Selene "],
    +      "names": ["Port Selene"],
           "kind": "city",
           "part_of": ["arcadia"],
           "evidence": [
    --- exit status 1 ---
    "#);
    // What the two say is the same, and --diff is the one that does no harm.
    assert_eq!(folder.run(&["--diff", "--fix"]), said);
    assert_eq!(folder.content(), before, "nothing is written");
    folder.run(&["--fix"]);
    assert_eq!(folder.run(&["--diff"]), "--- exit status 0 ---\n");
}

#[test]
fn what_cannot_be_mended_is_left() {
    let folder = Folder::with("mine.json", "\u{feff}{ \"terms\": [{ \"id\": \"guard\", \"nams\": [\"guard\"] }] }");
    let said = folder.run(&["mine.json", "--fix", "--base", "none", "--format", "concise"]);
    assert!(said.contains("[unknown-field]") && said.ends_with("--- exit status 1 ---\n"), "{said}");
    assert_eq!(folder.read("mine.json"), "{ \"terms\": [{ \"id\": \"guard\", \"nams\": [\"guard\"] }] }");
}

/// To mend a file that is no text in UTF-8 would lose the bytes that are none.
#[test]
fn bytes_that_are_no_text_are_never_lost() {
    let bytes = b"\xef\xbb\xbf{ \"terms\": [{ \"id\": \"cafe\", \"names\": [\"caf\xe9\"] }] }";
    let folder = Folder::with("mine.json", bytes);
    let said = folder.run(&["mine.json", "--fix", "--base", "none", "--format", "concise"]);
    assert!(said.contains("[not-utf8]") && said.ends_with("--- exit status 1 ---\n"), "{said}");
    let now = fs::read(folder.path().join("mine.json")).expect("the file");
    assert!(now.ends_with(b"[\"caf\xe9\"] }] }"), "{}", String::from_utf8_lossy(&now));
}

#[test]
fn standard_input_is_refused() {
    let folder = Folder::arcadia();
    let before = folder.content();
    for option in ["--fix", "--diff"] {
        for paths in [&["-"][..], &["dataset", "-"]] {
            let said = folder.run_with(&[paths, &[option]].concat(), b"\xef\xbb\xbf{}");
            assert!(said.starts_with("--- standard error ---\nstandard input cannot be mended"), "{said}");
            assert!(said.ends_with("--- exit status 2 ---\n"), "{said}");
        }
    }
    assert_eq!(folder.content(), before);
}

#[test]
fn what_is_compiled_in_cannot_be_mended_and_makes_no_file() {
    let folder = Folder::new();
    folder.run(&["--fix"]);
    assert_eq!(folder.content(), []);
}

/// A name so long that nothing can be written beside it stands for a full disk: it also stops the superuser.
#[test]
fn where_one_file_cannot_be_written_none_is() {
    let folder = Folder::arcadia();
    folder.replace("dataset/activities.json", "Taught those who", "Taught those  who");
    let long = format!("dataset/z{}.json", "z".repeat(245));
    folder.write(&long, "\u{feff}{ \"terms\": [] }");
    let before = folder.content();
    let said = folder.run(&["--fix"]);
    assert!(said.starts_with(&format!("--- standard error ---\ncannot write {long}: ")), "{said}");
    assert!(said.contains("no file was changed\n") && said.ends_with("--- exit status 2 ---\n"), "{said}");
    assert_eq!(folder.content(), before, "no file changed, and none is left over");
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_mode_and_a_link_stays_a_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::with("real/mine.json", "\u{feff}{ \"terms\": [] }");
    let real = folder.path().join("real/mine.json");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("a file of ours");
    symlink("real/mine.json", folder.path().join("link.json")).expect("a link");
    folder.run(&["link.json", "--fix", "--base", "none"]);
    assert!(fs::symlink_metadata(folder.path().join("link.json")).expect("a file").is_symlink(), "the link stays");
    assert_eq!(read(&real), "{ \"terms\": [] }", "what it leads to is mended");
    assert_eq!(fs::metadata(&real).expect("a file").permissions().mode() & 0o777, 0o640);
}
