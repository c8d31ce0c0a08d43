//! [`Validator`]: runs the rules over files.

use std::collections::BTreeSet;

use crate::base::{Base, LoadedBase};
use crate::catalogue::Catalogue;
use crate::coverage::Coverage;
use crate::entry::Entry;
use crate::exceptions::Exceptions;
use crate::finding::{Finding, Severity};
use crate::input::{InputFile, Inputs, Unreadable};
use crate::load::{Loaded, load};
use crate::parallel;
use crate::printed_lists;
use crate::reader::{self, ReadFile};
use crate::report::{Report, Summary};
use crate::rule::{Context, OnDataset, OnLists, OnObject, OnRecord, OnValue, Rule};
use crate::rules::{self, unused_exception};
use crate::texts::Texts;
use crate::walk::{self, Visit};

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
    min_severity: Option<Severity>,
    exceptions: Exceptions,
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

    /// Ignores rules for single records.
    #[must_use]
    pub fn exceptions(mut self, exceptions: Exceptions) -> Self {
        self.exceptions = exceptions;
        self
    }

    /// Tells only findings that are at least this serious.
    #[must_use]
    pub fn min_severity(mut self, severity: Severity) -> Self {
        self.min_severity = Some(severity);
        self
    }

    /// Checks texts.
    ///
    /// If there is much to do, then on the threads of the pool of rayon in which this is called, else of its global one.
    /// A thread that waits there takes up other work of the pool, so do not hold a lock meanwhile that such work needs.
    #[must_use]
    pub fn check(&self, files: Vec<InputFile>) -> Report {
        self.check_inputs(Inputs { files, ..Inputs::default() })
    }

    /// Checks what was read from disk.
    #[must_use]
    pub fn check_inputs(&self, inputs: Inputs) -> Report {
        let rules = self.rules();
        let Inputs { files, unreadable, skipped } = inputs;
        let files = read(files, suspects_are_wanted(&rules));
        self.check_read(&rules, Loaded { files, unreadable, skipped }, false)
    }

    /// Reads files, the JSON files of folders, and standard input for `-`, and checks them. This is the fastest way for
    /// a program that checks once and ends: each file is checked on the thread that reads it, and kept as long as the
    /// program runs, as are those of the base, so that records need no copies of their texts.
    ///
    /// # Example
    ///
    /// ```
    /// let report = ssr_validate::Validator::new().check_paths(&["nowhere.json".to_owned()]);
    /// assert_eq!(report.summary().unreadable[0].cause, "there is no such file or folder");
    /// ```
    #[must_use]
    pub fn check_paths(&self, paths: &[String]) -> Report {
        let rules = self.rules();
        let suspect = suspects_are_wanted(&rules);
        self.check_read(&rules, load(paths, |file| reader::read(file.leak(), suspect)), true)
    }

    /// Checks what was read. If `keep`, what is read for that may be kept as long as the program runs.
    fn check_read(&self, rules: &[&'static Rule], read: Loaded<(ReadFile, Vec<Finding>)>, keep: bool) -> Report {
        let (files, findings): (Vec<_>, Vec<_>) = read.files.into_iter().unzip();
        let mut findings = in_their_files(findings);
        let mut unreadable = self.unreadable.clone();
        unreadable.extend(read.unreadable);
        let base = LoadedBase::load(&self.base, &files, keep, &mut unreadable);
        let catalogue = Catalogue::new(&files, &base);
        let none = Texts::default();
        let context = Context::new(&catalogue, self.texts.as_ref().unwrap_or(&none));
        findings.extend(run(rules, &context));
        let excepted = unused_exception::apply(&self.exceptions, &files, catalogue.is_whole(), rules, &mut findings);
        // After the exceptions, since one is used also by a finding that is not told.
        findings.retain(|finding| self.min_severity.is_none_or(|least| finding.rule.severity >= least));
        let mut summary = count(&context, rules);
        summary.texts = self.texts.as_ref().map_or(0, |texts| count_texts(&catalogue, texts));
        summary.excepted = excepted;
        summary.base = base.name.clone();
        summary.part_of_base = base.is_rest_of(&files);
        summary.base_records = base.dataset().len();
        summary.base_invalid = base.invalid.clone();
        summary.skipped = read.skipped;
        summary.unreadable = unreadable;
        drop(catalogue);
        let mut files = files;
        // Findings about exceptions are shown in their file, which comes after the inputs.
        files.push(ReadFile::of_text(&self.exceptions.path, self.exceptions.text.clone()));
        Report::new(files, findings, summary)
    }

    /// How much of the sources of the inputs has been brought in, and what could not be read.
    #[must_use]
    pub fn coverage(&self, inputs: Inputs) -> (Coverage, Vec<Unreadable>) {
        let files: Vec<_> = read(inputs.files, false).into_iter().map(|(file, _)| file).collect();
        let mut unreadable = self.unreadable.clone();
        unreadable.extend(inputs.unreadable);
        let base = LoadedBase::load(&self.base, &files, false, &mut unreadable);
        let none = Texts::default();
        let texts = self.texts.as_ref().unwrap_or(&none);
        (Coverage::new(&Catalogue::new(&files, &base), texts), unreadable)
    }

    /// The rules to run.
    fn rules(&self) -> Vec<&'static Rule> {
        let wanted = |rule: &&&'static Rule| {
            let reading = rule.check.is_reading();
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

/// From how many records on several threads are worth it to check them.
const MANY: usize = 256;

/// Whether a rule is to look only at records in which something may be wrong.
fn suspects_are_wanted(rules: &[&'static Rule]) -> bool {
    rules.iter().any(|rule| rule.check.when_suspect)
}

/// The findings of reading, which know nothing of the other files, in their files.
fn in_their_files(findings: Vec<Vec<Finding>>) -> Vec<Finding> {
    let numbered = findings.into_iter().enumerate();
    numbered.flat_map(|(file, found)| found.into_iter().map(move |finding| finding.in_file(file))).collect()
}

fn read(files: Vec<InputFile>, suspect: bool) -> Vec<(ReadFile, Vec<Finding>)> {
    let bytes: usize = files.iter().map(|file| file.bytes.len()).sum();
    let size = |file: &InputFile| file.bytes.len() as u64;
    parallel::map_largest_first(files, size, bytes > MUCH, |file| reader::read(file, suspect))
}

/// A piece of work: a rule that looks at everything, all that look at printed lists, or all that look at records, on
/// some of them.
enum Work<'w, 'a> {
    Dataset(OnDataset),
    Lists(Vec<OnLists>),
    Records(&'w [Entry<'a>]),
}

/// The checks of the rules that look at records.
struct OnRecords {
    /// Those that look at every record.
    always: Checks,
    /// Those that look only where the quick look suspects something.
    when_suspect: Checks,
}

impl OnRecords {
    fn of(rules: &[&'static Rule]) -> Self {
        let (when_suspect, always): (Vec<_>, Vec<_>) = rules.iter().partition(|rule| rule.check.when_suspect);
        Self { always: Checks::of(&always), when_suspect: Checks::of(&when_suspect) }
    }

    fn check<'a>(&self, context: &Context<'a>, entry: &Entry<'a>, findings: &mut Vec<Finding>) {
        self.always.run(context, entry, findings);
        if entry.is_suspect {
            self.when_suspect.run(context, entry, findings);
        }
    }
}

/// Checks, by what they look at.
struct Checks {
    values: Vec<OnValue>,
    objects: Vec<OnObject>,
    records: Vec<OnRecord>,
}

impl Checks {
    fn of(rules: &[&'static Rule]) -> Self {
        Self {
            values: rules.iter().filter_map(|rule| rule.check.value).collect(),
            objects: rules.iter().filter_map(|rule| rule.check.object).collect(),
            records: rules.iter().filter_map(|rule| rule.check.record).collect(),
        }
    }

    fn run<'a>(&self, context: &Context<'a>, entry: &Entry<'a>, findings: &mut Vec<Finding>) {
        self.records.iter().for_each(|check| check(context, entry, findings));
        if self.values.is_empty() && self.objects.is_empty() {
            return;
        }
        walk::all(entry.object, &mut |path, step| match step {
            Visit::Object(object) => {
                self.objects.iter().for_each(|check| check(context, entry, path, object, findings))
            }
            Visit::Value(field, value) => {
                self.values.iter().for_each(|check| check(context, entry, path, field, value, findings));
            }
        });
    }
}

fn run<'a>(rules: &[&'static Rule], context: &Context<'a>) -> Vec<Finding> {
    let pieces = &context.catalogue.pieces;
    let on_records = OnRecords::of(rules);
    let on_dataset = rules.iter().filter_map(|rule| rule.check.dataset).map(Work::Dataset);
    let on_lists: Vec<_> = rules.iter().filter_map(|rule| rule.check.lists).collect();
    let on_lists = (!on_lists.is_empty()).then_some(Work::Lists(on_lists));
    // What takes long comes first, so that no thread is left with it at the end.
    let work = on_lists
        .into_iter()
        .chain(on_dataset)
        .chain(pieces.iter().map(|piece| Work::Records(&piece.entries)))
        .collect();
    let found = parallel::map(work, context.catalogue.count_entries() > MANY, |work| {
        let mut findings = Vec::new();
        match work {
            Work::Dataset(check) => check(context, &mut findings),
            Work::Lists(checks) => {
                let lists = printed_lists::gather(context.catalogue);
                checks.iter().for_each(|check| check(context, &lists, &mut findings));
            }
            Work::Records(entries) => entries.iter().for_each(|entry| on_records.check(context, entry, &mut findings)),
        }
        findings
    });
    found.into_iter().flatten().collect()
}

fn count(context: &Context<'_>, rules: &[&'static Rule]) -> Summary {
    let catalogue = context.catalogue;
    Summary {
        files: catalogue.files.len(),
        records: catalogue.count_entries() + catalogue.broken().count(),
        references: catalogue.count_links(),
        evidence: catalogue.count_evidence(),
        rules: rules.len(),
        rules_without_texts: rules::ALL.iter().filter(|rule| rule.needs_texts && !rules.contains(rule)).count(),
        ..Summary::default()
    }
}

/// How many of the sources that the inputs have or cite are there as texts.
fn count_texts(catalogue: &Catalogue<'_>, texts: &Texts) -> usize {
    let mut sources: BTreeSet<&str> = catalogue.own_sources().map(|(_, source)| source.id.as_str()).collect();
    catalogue.own_evidence(&mut |piece| {
        sources.insert(piece.source.as_str());
    });
    let sources = sources.iter().filter_map(|id| catalogue.source(&id.to_string().into()));
    sources.filter(|source| texts.of(source).is_some()).count()
}

#[cfg(test)]
mod tests {
    use std::cmp::Reverse;

    use super::*;
    use serde_json::Value;

    /// What the rules that rely on the quick look find, with it and without.
    fn with_and_without_the_quick_look(json: &str) -> [Vec<String>; 2] {
        let files: Vec<_> =
            read(vec![InputFile::new("x.json", json)], true).into_iter().map(|(file, _)| file).collect();
        let base = LoadedBase::load(&Base::None, &files, false, &mut Vec::new());
        let catalogue = Catalogue::new(&files, &base);
        let none = Texts::default();
        let context = Context::new(&catalogue, &none);
        let rules: Vec<_> = rules::ALL.iter().filter(|rule| rule.check.when_suspect).copied().collect();
        let (with, without) = (OnRecords::of(&rules), Checks::of(&rules));
        let [mut quick, mut slow] = [Vec::new(), Vec::new()];
        for entry in catalogue.entries() {
            with.check(&context, entry, &mut quick);
            without.run(&context, entry, &mut slow);
        }
        [quick, slow].map(|findings| findings.iter().map(|finding| format!("{finding:?}")).collect())
    }

    /// Applies a change to the list or text with this number. False if there is none.
    fn change(value: &mut Value, number: &mut usize, way: usize) -> bool {
        if matches!(value, Value::Array(_) | Value::String(_)) {
            if *number == 0 {
                *value = changed(value, way);
                return true;
            }
            *number -= 1;
        }
        match value {
            Value::Array(items) => items.iter_mut().any(|item| change(item, number, way)),
            Value::Object(fields) => fields.values_mut().any(|field| change(field, number, way)),
            _ => false,
        }
    }

    fn changed(value: &Value, way: usize) -> Value {
        match (value, way) {
            (Value::Array(items), 0) => items.iter().chain(items.first()).cloned().collect(),
            (Value::Array(items), 1) if items.len() > 1 => items.iter().skip(1).cloned().collect(),
            (Value::String(text), 0) => format!("{text} ").into(),
            (Value::String(_), 1) => " ".into(),
            (Value::String(_), 2) => "names".into(),
            (Value::String(_), 3) => "2012/2007".into(),
            (Value::String(_), 4) => "2007-02-30".into(),
            (Value::String(_), 5) => "one word more ".repeat(5).trim().into(),
            (value, _) => value.clone(),
        }
    }

    #[test]
    fn the_quick_look_passes_over_nothing() {
        let (mut tried, mut found) = (0, 0);
        let all = serde_json::to_value(&ssr_data::DATASET).expect("facts can be written");
        for collection in ssr_data::Collection::ALL {
            let records = all[collection.name()].as_array().map_or(&[][..], Vec::as_slice);
            // The longest records have most to go wrong.
            let mut records: Vec<_> = records.iter().collect();
            records.sort_by_key(|record| Reverse(record.to_string().len()));
            for (number, way) in (0..40).flat_map(|number| (0..6).map(move |way| (number, way))) {
                let Some(record) = records.get(number % 7 * records.len() / 20) else { continue };
                let mut record = (*record).clone();
                change(&mut record, &mut (number + way), way);
                let json = serde_json::json!({ collection.name(): [record] }).to_string();
                let [quick, slow] = with_and_without_the_quick_look(&json);
                assert_eq!(quick, slow, "{json}");
                tried += 1;
                found += usize::from(!slow.is_empty());
            }
        }
        assert!(tried > 2_000 && found > 300, "{tried} tried, something found in {found}");
    }
}
