//! The documentation of all rules as one Markdown page, `docs/rules.md`.

use std::fmt::Write;

use crate::{Rule, rules};

/// All rules, explained, as Markdown.
///
/// # Example
///
/// ```
/// assert!(ssr_validate::render::rules().contains("## unknown-field"));
/// ```
#[must_use]
pub fn rules() -> String {
    let mut text =
        String::from("# Rules\n\nMade by `ssr-validate rule --all` from the rules themselves. Do not edit.\n\n");
    text.push_str("| rule | | finds |\n|---|---|---|\n");
    for rule in rules::ALL {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "| [{0}](#{0}) | {1} | {2} |", rule.name, rule.severity.word(), rule.summary());
    }
    for rule in rules::ALL {
        let _ = write!(text, "\n{}", section(rule));
    }
    text
}

/// The section of a rule. The headings of its documentation go two levels down.
fn section(rule: &Rule) -> String {
    let explanation = rule.explanation();
    let mut lines = explanation.lines();
    let title = lines.next().unwrap_or_default();
    let severity = title.trim_start_matches(rule.name).trim();
    let mut text = format!("## {}\n\n{severity}\n", rule.name);
    for line in lines {
        text.push_str(if line.starts_with("# ") { "##" } else { "" });
        text.push_str(line);
        text.push('\n');
    }
    text
}
