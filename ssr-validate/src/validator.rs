//! [`Validator`]: runs the rules over files.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::base::{Base, LoadedBase};
use crate::catalogue::{Catalogue, Entry};
use crate::coverage::Coverage;
use crate::finding::Finding;
use crate::input::{InputFile, Inputs, Unreadable};
use crate::parallel;
use crate::reader::{self, ReadFile};
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
        let (files, findings) = read(inputs.files);
        let mut findings: Vec<_> = findings.into_iter().flatten().collect();
        let mut unreadable = self.unreadable.clone();
        unreadable.extend(inputs.unreadable);
        let base = LoadedBase::load(&self.base, &files, &mut unreadable);
        let catalogue = Catalogue::new(&files, &base);
        let none = Texts::default();
        let context = Context { catalogue: &catalogue, texts: self.texts.as_ref().unwrap_or(&none) };
        let rules = self.rules();
        findings.extend(run(&rules, &context));
        let mut summary = count(&context, &rules);
        summary.base = base.name.clone();
        summary.base_records = base.dataset().len();
        summary.base_invalid = base.invalid.clone();
        summary.skipped = inputs.skipped;
        summary.unreadable = unreadable;
        Report::new(files, findings, summary)
    }

    /// How much of the sources of the inputs has been brought in, and what could not be read.
    #[must_use]
    pub fn coverage(&self, inputs: Inputs) -> (Coverage, Vec<Unreadable>) {
        let (files, _) = read(inputs.files);
        let mut unreadable = self.unreadable.clone();
        unreadable.extend(inputs.unreadable);
        let base = LoadedBase::load(&self.base, &files, &mut unreadable);
        let none = Texts::default();
        let texts = self.texts.as_ref().unwrap_or(&none);
        (Coverage::new(&Catalogue::new(&files, &base), texts), unreadable)
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

/// From how many bytes of input on several threads are worth it.
const MUCH: usize = 256 * 1024;

/// How many records one piece of work holds.
const PIECE: usize = 256;

fn read(files: Vec<InputFile>) -> (Vec<ReadFile>, Vec<Vec<Finding>>) {
    let bytes: usize = files.iter().map(|file| file.bytes.len()).sum();
    let mut numbered: Vec<_> = files.into_iter().enumerate().collect();
    // The largest first, so that no thread is left with it at the end.
    numbered.sort_by_key(|(_, file)| Reverse(file.bytes.len()));
    let mut read = parallel::map(numbered, bytes > MUCH, |(number, file)| (number, reader::read(number, file)));
    read.sort_by_key(|(number, _)| *number);
    read.into_iter().map(|(_, file)| file).unzip()
}

/// A piece of work: a rule that looks at everything, or all rules that look at records, on some of them.
enum Work<'w, 'a> {
    Dataset(fn(&Context<'_>, &mut Vec<Finding>)),
    Records(&'w [Entry<'a>]),
}

fn run(rules: &[&'static Rule], context: &Context<'_>) -> Vec<Finding> {
    let entries = &context.catalogue.entries;
    let on_records: Vec<_> = rules.iter().filter_map(|rule| rule.check.on_record()).collect();
    let on_dataset = rules.iter().filter_map(|rule| rule.check.on_dataset()).map(Work::Dataset);
    let work: Vec<Work<'_, '_>> = on_dataset.chain(entries.chunks(PIECE).map(Work::Records)).collect();
    let found = parallel::map(work, entries.len() > PIECE, |work| {
        let mut findings = Vec::new();
        match work {
            Work::Dataset(check) => check(context, &mut findings),
            Work::Records(entries) => {
                for entry in entries {
                    on_records.iter().for_each(|check| check(context, entry, &mut findings));
                }
            }
        }
        findings
    });
    found.into_iter().flatten().collect()
}

fn count(context: &Context<'_>, rules: &[&'static Rule]) -> Summary {
    let catalogue = context.catalogue;
    let mut evidence = 0;
    let mut cited = BTreeSet::new();
    catalogue.own_evidence(&mut |piece| {
        evidence += 1;
        cited.insert(piece.source.as_str());
    });
    cited.extend(catalogue.own_sources().map(|(_, source)| source.id.as_str()));
    let mut references = 0;
    catalogue.links(&mut |_| references += 1);
    let sources = cited.iter().filter_map(|id| catalogue.source(&id.to_string().into()));
    Summary {
        files: catalogue.files.len(),
        records: catalogue.entries.len() + catalogue.broken().count(),
        references,
        evidence,
        rules: rules.len(),
        rules_without_texts: rules::ALL.iter().filter(|rule| rule.needs_texts && !rules.contains(rule)).count(),
        texts: sources.filter(|source| context.texts.of(source).is_some()).count(),
        ..Summary::default()
    }
}
