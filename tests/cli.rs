//! The program as it is called: help, rules, options, the base, exit status, formats.

use crate::common::{Folder, fixture};

/// The commands that the help of the program lists, but that for help itself.
fn commands(help: &str) -> Vec<&str> {
    let list = help.split("Commands:\n").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("a list of commands");
    // The name of a command is indented by two blanks, what is told of it by more.
    let names = list.lines().filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
    names.filter(|name| *name != "help").collect()
}

/// Help is part of what users rely on: every page of it is under a snapshot.
#[test]
fn help() {
    let folder = Folder::new();
    let help = folder.run(&["--help"]);
    insta::assert_snapshot!("help", help);
    assert!(commands(&help).contains(&"coverage"), "the commands are found: {:?}", commands(&help));
    for command in commands(&help) {
        insta::assert_snapshot!(format!("help_{command}"), folder.run(&[command, "--help"]));
    }
}

#[test]
fn the_version_is_that_of_the_workspace() {
    assert!(Folder::new().run(&["--version"]).starts_with(&format!("ssr-validate {}\n", ssr_data::VERSION)));
}

#[test]
fn rules_are_listed_and_explained() {
    let folder = Folder::new();
    insta::assert_snapshot!("rules", folder.run(&["rule"]));
    insta::assert_snapshot!("rule_unknown_field", folder.run(&["rule", "unknown-field"]));
    insta::assert_snapshot!("rule_anchor_not_found", folder.run(&["rule", "anchor-not-found"]));
}

#[test]
fn every_rule_can_be_explained() {
    let folder = Folder::new();
    for rule in ssr_validate::rules::ALL {
        let page = folder.run(&["rule", rule.name]);
        assert!(page.starts_with(rule.name) && page.ends_with("exit status 0 ---\n"), "{page}");
    }
}

#[test]
fn an_unknown_rule_is_an_error_wherever_it_is_named() {
    let folder = Folder::arcadia();
    insta::assert_snapshot!(folder.run(&["rule", "unknown-feild"]), @r"
        --- standard error ---
        there is no rule `unknown-feild`; `ssr-validate rule` lists them
        --- exit status 2 ---
        ");
    insta::assert_snapshot!(folder.run(&["--select", "unknown-feild"]), @r"
        --- standard error ---
        there is no rule `unknown-feild`; `ssr-validate rule` lists them
        --- exit status 2 ---
        ");
    insta::assert_snapshot!(folder.run(&["--ignore", "unknown-feild"]), @r"
        --- standard error ---
        there is no rule `unknown-feild`; `ssr-validate rule` lists them
        --- exit status 2 ---
        ");
}

#[test]
fn an_unknown_option_is_an_error() {
    insta::assert_snapshot!("unknown_option", Folder::arcadia().run(&["--surces", "sources"]));
    insta::assert_snapshot!("unknown_format", Folder::arcadia().run(&["--format", "xml"]));
}

/// A contribution with three slips: a misspelt field, an unknown organisation, an impossible month.
fn contribution(folder: &Folder, organisation: &str, source: &str) {
    let text = fixture("contribution.json");
    folder.write("contribution.json", text.replace("ORGANISATION", organisation).replace("SOURCE", source));
}

#[test]
fn a_contribution_with_three_slips_gets_three_findings() {
    let folder = Folder::arcadia();
    contribution(&folder, "guard-comission", "arcadia-2011");
    insta::assert_snapshot!("contribution", folder.run(&["contribution.json"]));
    insta::assert_snapshot!("contribution_concise", folder.run(&["contribution.json", "--format", "concise"]));
}

#[test]
fn the_base_is_the_dataset_here_or_the_compiled_in_one_or_what_is_asked_for() {
    let folder = Folder::new();
    contribution(&folder, "osec", "overview-2016");
    let concise = |base: &[&str]| folder.run(&[&["contribution.json", "--format", "concise"], base].concat());
    insta::assert_snapshot!("base_builtin", concise(&["--base", "builtin"]));
    assert_eq!(concise(&[]), concise(&["--base", "builtin"]), "without a dataset here, the compiled-in one");
    insta::assert_snapshot!("base_none", concise(&["--base", "none"]));
    insta::assert_snapshot!("base_missing", concise(&["--base", "nowhere"]));
}

#[test]
fn a_file_of_the_base_that_is_also_checked_is_not_its_own_double() {
    let folder = Folder::arcadia();
    insta::assert_snapshot!(folder.run(&["dataset/places.json"]), @r"
        no errors
        checked: 1 file, 2 records, 3 references, 2 pieces of evidence, N rules, base dataset (14 records)
        not checked: 2 pieces of evidence against the source texts (N rules); --sources DIR gives the texts
        --- exit status 0 ---
        ");
    insta::assert_snapshot!(folder.run(&["./dataset/../dataset/places.json", "--base", "dataset"]), @r"
        no errors
        checked: 1 file, 2 records, 3 references, 2 pieces of evidence, N rules, base dataset (14 records)
        not checked: 2 pieces of evidence against the source texts (N rules); --sources DIR gives the texts
        --- exit status 0 ---
        ");
}

#[test]
fn errors_of_the_base_are_told_apart_from_those_of_the_input() {
    let folder = Folder::arcadia();
    folder.replace("dataset/places.json", "\"city\"", "\"town\"");
    folder.write(
        "mine.json",
        r#"{ "terms": [{ "id": "guard", "names": ["guard"], "evidence": [
  { "source": "arcadia-2011", "lines": [3, 3], "anchor": "Guard Commission" }] }] }"#,
    );
    insta::assert_snapshot!(folder.run(&["mine.json"]), @r"
        no errors
        checked: 1 file, 1 record, 1 reference, 1 piece of evidence, N rules, base dataset (15 records)
        not checked: 1 piece of evidence against the source texts (N rules); --sources DIR gives the texts
        the base itself has errors: dataset/places.json; check it on its own
        --- exit status 0 ---
        ");
}

#[test]
fn rules_can_be_selected_and_ignored() {
    let folder = Folder::arcadia();
    contribution(&folder, "guard-comission", "arcadia-2011");
    let concise =
        |option: &str| folder.run(&["contribution.json", "--format", "concise", option, "dangling-reference"]);
    insta::assert_snapshot!("selected", concise("--select"));
    insta::assert_snapshot!("ignored", concise("--ignore"));
}

#[test]
fn colours_are_for_terminals_unless_asked_for() {
    let folder = Folder::with("mine.json", "{ \"term\": [] }");
    assert!(folder.run(&["mine.json", "--color", "always"]).contains("\u{1b}["));
    assert!(!folder.run(&["mine.json", "--color", "auto"]).contains('\u{1b}'));
    assert!(!folder.run(&["mine.json", "--color", "never"]).contains('\u{1b}'));
}

#[test]
fn without_a_dataset_here_the_compiled_in_facts_are_checked() {
    let said = Folder::new().run(&[]);
    let checked = format!("checked: 1 file, {} records, ", ssr_data::DATASET.len());
    assert!(said.contains(&checked), "{said}");
}

#[test]
fn check_is_the_default_command() {
    let folder = Folder::arcadia();
    assert_eq!(folder.run(&["check"]), folder.run(&[]));
    assert_eq!(folder.run(&["check", "dataset"]), folder.run(&["dataset"]));
}

/// Runs the program with an output that is closed at once, as `head` does.
#[track_caller]
fn with_closed_output(folder: &Folder, args: &[&str]) -> (Option<i32>, String) {
    let mut child = folder.command(args).spawn().expect("the program starts");
    drop(child.stdin.take());
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_reader_that_closes_the_pipe_is_no_error() {
    let folder = Folder::with("mine.json", "{ \"term\": [] }");
    assert_eq!(with_closed_output(&folder, &["schema"]), (Some(0), String::new()));
    assert_eq!(with_closed_output(&folder, &["mine.json"]), (Some(1), String::new()));
    assert_eq!(with_closed_output(&folder, &["--help"]), (Some(0), String::new()));
}
