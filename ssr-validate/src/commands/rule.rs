//! `ssr-validate rule`: explains a rule, or lists all.

use std::process::ExitCode;

use ssr_validate::{render, rules};

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
            print(&rule.explanation());
            ExitCode::SUCCESS
        }
        None => failed(&format!("there is no rule `{name}`; `ssr-validate rule` lists them")),
    }
}

/// Prints `docs/rules.md`.
pub(crate) fn all_rules() -> ExitCode {
    print(&render::rules());
    ExitCode::SUCCESS
}
