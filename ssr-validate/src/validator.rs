//! [`Validator`]: runs the rules over files.

use std::collections::BTreeSet;

use crate::base::{Base, LoadedBase};
use crate::catalogue::Catalogue;
use crate::coverage::Coverage;
use crate::input::{InputFile, Inputs, Unreadable};
use crate::reader;
use crate::report::{Report, Summary};
use crate::rule::{Check, Context, Rule};
use crate::rules;
use crate::texts::Texts;

/// Checks files. Made once, then used as often as needed.
///
/// # Example
///
/// ```
/// use ssr_validate::{Base, InputFile, Validator};
/// let file = InputFile::new("mine.json", r#"{"terms": [{"id": "ddr"}]}"#);
/// let report = Validator::new().base(Base::None).check(vec![file]);
/// assert!(!report.is_clean());
/// assert_eq!(report.findings()[0].rule.name, "missing-field");
/// ```
#[derive(Default)]
pub struct Validator {
    base: Base,
    texts: Option<Texts>,
    unreadable: Vec<Unreadable>,
    select: Vec<String>,
    ignore: Vec<String>,
}

impl Validator {
    /// A validator with all rules, the automatic base and no source texts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets what the inputs may refer to besides themselves.
    #[must_use]
    pub fn base(mut self, base: Base) -> Self {
        self.base = base;
        self
    }

    /// Gives the source texts, so that the rules which need them are run.
    #[must_use]
    pub fn texts(mut self, texts: Texts) -> Self {
        self.texts = Some(texts);
        self
    }

    /// Reads the source texts from a folder. What cannot be read is told in the report.
    #[must_use]
    pub fn sources(mut self, folder: &str) -> Self {
        let (texts, unreadable) = Texts::read(folder);
        self.texts = Some(texts);
        self.unreadable.extend(unreadable);
        self
    }

    /// Runs only these rules. What is found while reading is told in any case.
    #[must_use]
    pub fn select(mut self, names: impl IntoIterator<Item = String>) -> Self {
        self.select.extend(names);
        self
    }

    /// Does not run these rules.
    #[must_use]
    pub fn ignore(mut self, names: impl IntoIterator<Item = String>) -> Self {
        self.ignore.extend(names);
        self
    }

    /// Checks texts.
    #[must_use]
    pub fn check(&self, files: Vec<InputFile>) -> Report {
        self.check_inputs(Inputs { files, ..Inputs::default() })
    }

    /// Checks what was read from disk.
    #[must_use]
    pub fn check_inputs(&self, inputs: Inputs) -> Report {
        let mut unreadable = self.unreadable.clone();
        unreadable.extend(inputs.unreadable);
        let base = LoadedBase::load(&self.base, &inputs.files, &mut unreadable);
        let read = inputs.files.into_iter().enumerate().map(|(number, file)| reader::read(number, file));
        let (files, findings): (Vec<_>, Vec<_>) = read.unzip();
        let mut findings: Vec<_> = findings.into_iter().flatten().collect();
        let catalogue = Catalogue::new(&files, &base);
        let none = Texts::default();
        let texts = self.texts.as_ref().unwrap_or(&none);
        let context = Context { catalogue: &catalogue, texts };
        let rules = self.rules();
        for rule in &rules {
            run(rule, &context, &mut findings);
        }
        let mut summary = count(&catalogue, &context, &rules);
        summary.base = base.name.clone();
        summary.base_records = base.dataset().len();
        summary.base_invalid = base.invalid.clone();
        summary.skipped = inputs.skipped;
        summary.unreadable = unreadable;
        let coverage = Coverage::new(&catalogue, texts);
        Report::new(files, findings, summary, coverage)
    }

    /// The rules to run.
    fn rules(&self) -> Vec<&'static Rule> {
        let wanted = |rule: &&&'static Rule| {
            let reading = matches!(rule.check, Check::Reading);
            let selected = self.select.is_empty() || self.select.iter().any(|name| name == rule.name);
            let ignored = self.ignore.iter().any(|name| name == rule.name);
            let possible = !rule.needs_texts || self.texts.is_some();
            reading || (selected && !ignored && possible)
        };
        rules::ALL.iter().filter(wanted).copied().collect()
    }
}

fn run(rule: &Rule, context: &Context<'_>, findings: &mut Vec<crate::Finding>) {
    match rule.check {
        Check::Reading => {}
        Check::Record(check) => context.catalogue.entries.iter().for_each(|entry| check(context, entry, findings)),
        Check::Dataset(check) => check(context, findings),
    }
}

fn count(catalogue: &Catalogue<'_>, context: &Context<'_>, rules: &[&'static Rule]) -> Summary {
    let mut evidence = 0;
    let mut cited = BTreeSet::new();
    catalogue.own_evidence(&mut |_, _, piece| {
        evidence += 1;
        cited.insert(piece.source.as_str());
    });
    cited.extend(catalogue.own_sources().map(|(_, source)| source.id.as_str()));
    let sources = cited.iter().filter_map(|id| catalogue.source(&id.to_string().into()));
    Summary {
        files: catalogue.files.len(),
        records: catalogue.entries.len() + catalogue.broken().count(),
        references: catalogue.links().len(),
        evidence,
        rules: rules.len(),
        rules_without_texts: rules::ALL.iter().filter(|rule| rule.needs_texts && !rules.contains(rule)).count(),
        texts: sources.filter(|source| context.texts.of(source).is_some()).count(),
        ..Summary::default()
    }
}
