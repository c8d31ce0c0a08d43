//! The example programs of ssr-data, run as the README says, with what they print.

use std::process::Command;

use crate::common::root;

/// What an example prints, and where it fails, how.
#[track_caller]
fn run(example: &str, args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--locked", "-p", "ssr-data", "--example", example, "--"]).args(args);
    let output = command.current_dir(root()).output().expect("cargo runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let ending = if output.status.success() { String::new() } else { format!("({})\n", output.status) };
    text(&output.stdout) + &text(&output.stderr) + &ending
}

#[test]
fn who_does_what_in_a_country() {
    insta::assert_snapshot!("who_does_what", run("who_does_what", &[]));
    insta::assert_snapshot!("who_does_what_nowhere", run("who_does_what", &["atlantis"]));
}

#[test]
fn two_approaches_compared() {
    insta::assert_snapshot!("compare_approaches", run("compare_approaches", &[]));
}

#[test]
fn a_timeline() {
    insta::assert_snapshot!("timeline", run("timeline", &[]));
}

#[test]
fn all_disagreements() {
    insta::assert_snapshot!("disagreements", run("disagreements", &[]));
}
