//! Redirects at work: references are led to where a record is now, and what leads nowhere is told.

use serde_json::{Value, json};
use ssr_data::Collection;

use crate::common::{Folder, fixture};
use crate::schema::schema;

/// The rules that look at where references lead.
const LEADING: [&str; 4] = ["--select", "redirected-reference", "--select", "dangling-reference"];

/// A fixture that uses every field, without its redirects, in which a record is found under another id.
fn moved(collection: Collection, redirect_in_it: bool) -> Value {
    let mut file: Value = serde_json::from_str(&fixture("exhaustive.json")).expect("JSON");
    let name = collection.name();
    let records = file[name].as_array_mut().expect("a list");
    let record = records.iter_mut().find(|record| record["id"] == "example").expect("each collection has one");
    record["id"] = json!("example-moved");
    file["redirects"] = if redirect_in_it { json!([redirect(name)]) } else { json!([]) };
    if !redirect_in_it {
        file.as_object_mut().expect("an object").shift_remove("redirects");
    }
    file
}

fn redirect(collection: &str) -> Value {
    json!({ "id": format!("{collection}-example"), "from": format!("{collection}/example"),
        "to": format!("{collection}/example-moved"), "reason": "renamed", "since": "0.2.0" })
}

/// How many findings were mended, as the program says.
#[track_caller]
fn mended(said: &str) -> usize {
    let count = said.split("mended: ").nth(1).and_then(|rest| rest.split(' ').next());
    count.and_then(|count| count.parse().ok()).unwrap_or_else(|| panic!("{said}"))
}

/// Every field of the model that can name a record is tried: plain ids, `collection/id`, within nested objects.
#[test]
fn a_reference_in_any_field_is_led_to_the_new_id() {
    let mut total = 0;
    for collection in Collection::ALL.iter().copied().filter(|collection| *collection != Collection::Redirects) {
        let folder = Folder::with("mine.json", format!("{:#}", moved(collection, true)));
        let said = folder.run(&[&["mine.json", "--base", "none", "--fix", "--quiet"][..], &LEADING].concat());
        total += mended(&said);
        assert!(said.ends_with("--- exit status 0 ---\n"), "{collection}: {said}");
        let text = folder.read("mine.json");
        let named = format!("\"{collection}/example\"");
        assert_eq!(text.matches(&named).count(), 1, "{collection}: only the redirect still names the old id");
        let again = folder.run(&[&["mine.json", "--base", "none", "--fix", "--quiet"][..], &LEADING].concat());
        assert_eq!((mended(&again), folder.read("mine.json")), (0, text));
    }
    let kinds = schema().to_string().matches("\"x-references\"").count();
    assert!(total > kinds, "{total} references were led on, and there are {kinds} kinds of them");
}

#[test]
fn a_redirect_of_the_base_is_followed_too() {
    for collection in [Collection::Organisations, Collection::Lists, Collection::Statements, Collection::Sources] {
        let folder = Folder::with("mine.json", format!("{:#}", moved(collection, false)));
        let base = json!({ "redirects": [redirect(collection.name())] });
        folder.write("base/redirects.json", base.to_string());
        let said = folder.run(&[&["mine.json", "--base", "base", "--fix", "--quiet"][..], &LEADING].concat());
        assert!(mended(&said) > 0 && said.ends_with("--- exit status 0 ---\n"), "{collection}: {said}");
        assert!(!folder.read("mine.json").contains(&format!("\"{collection}/example\"")));
    }
}

/// The invented dataset, in which the commission is found under another id.
fn arcadia() -> Folder {
    let folder = Folder::arcadia();
    folder.replace("dataset/organisations.json", "\"id\": \"guard-commission\"", "\"id\": \"commission\"");
    folder.write(
        "dataset/redirects.json",
        r#"{ "redirects": [{ "id": "organisations-guard-commission", "from": "organisations/guard-commission",
  "to": "organisations/commission", "reason": "renamed", "since": "0.2.0" }] }"#,
    );
    folder
}

#[test]
fn a_rename_is_finished_by_a_fix_and_is_no_loss() {
    let folder = arcadia();
    let old = Folder::arcadia();
    assert!(folder.run(&["--format", "concise"]).contains("[redirected-reference] `guard-commission` has moved"));
    assert!(mended(&folder.run(&["--fix", "--quiet"])) > 3);
    assert!(folder.run(&["--min-severity", "error"]).starts_with("no errors\n"));
    let before = old.path().join("dataset");
    let said = folder.run(&["diff", &before.to_string_lossy(), "dataset", "--allow", "minor"]);
    assert!(said.contains("> organisations/guard-commission moved to organisations/commission (renamed)\n"), "{said}");
    assert!(said.ends_with("--- exit status 0 ---\n"), "{said}");
}

const CONTRIBUTION: &str = r#"{ "activities": [{ "id": "drill", "actors": ["organisations/guard-commission"],
  "summary": "Drilled the guard.", "status": "done",
  "evidence": [{ "source": "arcadia-2011", "lines": [10, 10], "anchor": "Training of border guards" }] }] }"#;

#[test]
fn a_contribution_that_knows_the_old_id_is_adopted_after_a_fix() {
    let folder = arcadia();
    assert!(mended(&folder.run(&["dataset", "--fix", "--quiet"])) > 0);
    folder.write("mine.json", CONTRIBUTION);
    insta::assert_snapshot!(folder.run(&["adopt", "mine.json"]), @r#"
    error[redirected-reference]: `guard-commission` has moved to `organisations/commission`
     --> mine.json:1:46
      |
    1 | { "activities": [{ "id": "drill", "actors": ["organisations/guard-commission"],
      |                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: write `organisations/commission`

    1 error
    checked: 1 file, 1 record, 2 references, 1 piece of evidence, N rules, base dataset (17 records)
    not checked: 1 piece of evidence against the source texts (N rules); --sources DIR gives the texts
    --- standard error ---
    nothing was adopted
    --- exit status 1 ---
    "#);
    assert_eq!(mended(&folder.run(&["mine.json", "--fix", "--quiet"])), 1);
    let said = folder.run(&["adopt", "mine.json"]);
    assert!(said.starts_with("adopted into dataset/activities.json\n"), "{said}");
    assert!(folder.read("dataset/activities.json").contains("\"actors\": [\"organisations/commission\"]"));
}

/// Whether a file with this content is adopted, and what is said.
fn adopted(folder: &Folder, content: &str) -> (bool, String) {
    folder.write("mine.json", content);
    let said = folder.run(&["adopt", "mine.json"]);
    (said.ends_with("--- exit status 0 ---\n"), said)
}

#[test]
fn redirects_are_adopted_if_they_lead_to_a_record() {
    let folder = arcadia();
    folder.run(&["dataset", "--fix", "--quiet"]);
    let redirect = |from: &str, to: &str| {
        format!(
            r#"{{ "redirects": [{{ "id": "mine", "from": "{from}", "to": "{to}", "reason": "merged",
  "since": "0.2.0" }}] }}"#
        )
    };
    for (from, to, rule) in [
        ("organisations/guard", "organisations/nobody", "broken-redirect"),
        ("organisations/guard", "organisations/guard-commission", "broken-redirect"),
        ("organisations/guard", "organisations/guard", "broken-redirect"),
        ("places/arcadia", "organisations/commission", "live-redirect"),
        ("organisations/guard-commission", "organisations/commission", "repeated-redirect"),
    ] {
        let (done, said) = adopted(&folder, &redirect(from, to));
        assert!(!done && said.contains(&format!("[{rule}]")), "{from} to {to}: {said}");
    }
    let (done, said) = adopted(&folder, &redirect("organisations/guard", "organisations/commission"));
    assert!(done, "{said}");
    assert!(folder.read("dataset/redirects.json").contains("\"from\": \"organisations/guard\""));
}

#[test]
fn an_id_that_moved_is_not_given_to_another_record() {
    let folder = arcadia();
    folder.run(&["dataset", "--fix", "--quiet"]);
    let record = r#"{ "organisations": [{ "id": "guard-commission", "names": ["Guard Commission"], "kind": "committee",
  "evidence": [{ "source": "arcadia-2011", "lines": [3, 3], "anchor": "Guard Commission" }] }] }"#;
    let (done, said) = adopted(&folder, record);
    assert!(!done && said.contains("[live-redirect]"), "{said}");
    assert!(said.contains("`organisations/guard-commission` has moved to `organisations/commission`"), "{said}");
}

/// A list that names the old and the new id names one record twice, once the old id is led on.
#[test]
fn a_fix_leaves_no_reference_twice() {
    let text = r#"{ "terms": [{ "id": "ddr", "names": ["DDR"] },
  { "id": "camp", "names": ["Camp"], "broader": ["ddr", "dd-r"] }],
  "redirects": [{ "id": "a", "from": "terms/dd-r", "to": "terms/ddr", "reason": "merged", "since": "0.2.0" }] }"#;
    let folder = Folder::with("mine.json", text);
    let select = ["--select", "redirected-reference", "--select", "repeated-reference"];
    let said = folder.run(&[&["mine.json", "--base", "none", "--fix", "--quiet"], &select[..]].concat());
    assert_eq!(mended(&said), 2, "{said}");
    assert!(folder.read("mine.json").contains("\"broader\": [\"ddr\"]"));
}

/// A record that cannot be read keeps its references, and they are led on as well.
#[test]
fn a_broken_record_is_led_on_too() {
    let text = r#"{ "terms": [{ "id": "ddr", "names": ["DDR"] }, { "id": "camp", "nams": ["Camp"], "broader": ["dd-r"] }],
  "redirects": [{ "id": "a", "from": "terms/dd-r", "to": "terms/ddr", "reason": "merged", "since": "0.2.0" }] }"#;
    let folder = Folder::with("mine.json", text);
    folder.run(&["mine.json", "--base", "none", "--fix", "--quiet", "--select", "redirected-reference"]);
    assert!(folder.read("mine.json").contains("\"broader\": [\"ddr\"]"), "{}", folder.read("mine.json"));
}
