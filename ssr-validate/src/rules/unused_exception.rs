//! `unused-exception`: an exception that no longer applies.

use std::collections::HashSet;

use crate::exceptions::Exceptions;
use crate::reader::ReadFile;
use crate::report;
use crate::rule::{Check, rule};
use crate::{Finding, Location, Place, Rule};

rule! {
    /// An exception ignores a rule for a record, but the rule finds nothing there any more.
    ///
    /// Exceptions stand in `ssr-validate.toml` beside the dataset, each with a reason. They shrink: one that no longer
    /// applies is removed, so that it cannot hide a new fault.
    ///
    /// # Bad
    ///
    /// ```json
    /// UNUSED-EXCEPTION
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [] }
    /// ```
    RULE = "unused-exception", Error, without_texts, Check::READING
}

/// Takes the findings out that exceptions name, and tells exceptions that took none. Gives how many were taken out.
///
/// An exception is told only if its rule was run and its record is among the inputs. What a rule that looks at all
/// records finds at one of them may hang on the others, so it is told of such a rule only if the inputs are `whole`.
pub(crate) fn apply(
    exceptions: &Exceptions,
    files: &[ReadFile],
    whole: bool,
    rules: &[&'static Rule],
    findings: &mut Vec<Finding>,
) -> usize {
    let before = findings.len();
    let mut used = HashSet::new();
    findings.retain(|finding| {
        let Some(subject) = report::subject(files, &finding.location) else { return true };
        let excepted = exceptions
            .entries
            .iter()
            .enumerate()
            .find(|(_, exception)| exception.rule == finding.rule.name && exception.record == subject.record);
        used.extend(excepted.map(|(index, _)| index));
        excepted.is_none()
    });
    let taken = before - findings.len();
    for (index, exception) in exceptions.entries.iter().enumerate() {
        let saw_enough = |rule: &Rule| whole || rule.check.dataset.is_none();
        let run = rules.iter().any(|rule| rule.name == exception.rule && saw_enough(rule));
        if used.contains(&index) || !run || !is_input(files, &exception.record) {
            continue;
        }
        let location = Location { file: files.len(), place: Place::Bytes(exception.span.clone()) };
        let message = format!("`{}` finds nothing at `{}` any more", exception.rule, exception.record);
        findings.push(Finding::new(&RULE, location, message).help("remove the exception"));
    }
    taken
}

/// Whether a record, written `collection/id`, is in the files.
fn is_input(files: &[ReadFile], record: &str) -> bool {
    let Some((collection, id)) = record.split_once('/') else { return true };
    // What names no collection can never apply, so it is told.
    ssr_data::Collection::from_name(collection)
        .is_none_or(|collection| files.iter().any(|file| file.dataset.find(collection, id).is_some()))
}
