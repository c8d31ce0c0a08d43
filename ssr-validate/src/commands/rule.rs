//! `ssr-validate rule`: explains a rule, or lists all.

use std::process::ExitCode;

use ssr_validate::{Rule, rules};

use super::{failed, print};

pub(crate) fn rule(name: Option<&str>) -> ExitCode {
    let Some(name) = name else {
        rules::ALL
            .iter()
            .for_each(|rule| print(&format!("{:<24} {:<8} {}\n", rule.name, rule.severity.word(), rule.summary())));
        return ExitCode::SUCCESS;
    };
    match rules::find(name) {
        Some(rule) => {
            print(&explain(rule));
            ExitCode::SUCCESS
        }
        None => failed(&format!("there is no rule `{name}`; `ssr-validate rule` lists them")),
    }
}

fn explain(rule: &Rule) -> String {
    let docs: Vec<&str> = rule.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let texts = if rule.needs_texts { "Needs the source texts (--sources).\n" } else { "" };
    format!("{} ({})\n{texts}\n{}\n", rule.name, rule.severity.word(), docs.join("\n").trim())
}
