//! [`Report`]: the findings of a run in their order, and what was checked.

use ssr_schema::{Locator, Part, Position};

use crate::reader::ReadFile;
use crate::{Finding, Location, Place, Severity, Unreadable};

/// What was checked, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files that were read.
    pub files: usize,
    /// Files that were skipped by name.
    pub skipped: usize,
    /// Records, also those that could not be read.
    pub records: usize,
    /// References between records.
    pub references: usize,
    /// Pieces of evidence.
    pub evidence: usize,
    /// Rules that were run.
    pub rules: usize,
    /// Rules that were not run because they need the source texts.
    pub rules_without_texts: usize,
    /// Source texts that were found for the sources of the run.
    pub texts: usize,
    /// What the base was.
    pub base: String,
    /// How many records the base has.
    pub base_records: usize,
    /// Files of the base that hold something wrong.
    pub base_invalid: Vec<String>,
    /// What could not be read.
    pub unreadable: Vec<Unreadable>,
}

/// A finding with its places in the texts, for renderers.
pub struct Shown<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// The primary place.
    pub primary: ShownPlace<'a>,
    /// The related places, in the order of the finding.
    pub related: Vec<ShownPlace<'a>>,
}

/// A place in a text.
pub struct ShownPlace<'a> {
    /// The path of the file, as it was given.
    pub path: &'a str,
    /// The text of the file.
    pub text: &'a str,
    /// The bytes of the place.
    pub span: std::ops::Range<usize>,
}

impl ShownPlace<'_> {
    /// The line and column where the place begins.
    #[must_use]
    pub fn position(&self) -> Position {
        Position::of(self.text, self.span.start)
    }
}

/// The outcome of a run.
pub struct Report {
    pub(crate) files: Vec<ReadFile>,
    findings: Vec<Finding>,
    spans: Vec<Spans>,
    summary: Summary,
}

struct Spans {
    primary: std::ops::Range<usize>,
    related: Vec<std::ops::Range<usize>>,
}

impl Report {
    pub(crate) fn new(files: Vec<ReadFile>, findings: Vec<Finding>, summary: Summary) -> Self {
        let mut located = locate(&files, findings);
        // File, place, rule, and then as the rule found them: the same order on every run.
        located.sort_by_key(|(finding, spans)| (finding.location.file, spans.primary.start, finding.rule.name));
        let (findings, spans) = located.into_iter().unzip();
        Self { files, findings, spans, summary }
    }

    /// The findings, by file, place and rule.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// What was checked.
    #[must_use]
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// How many findings have this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.rule.severity == severity).count()
    }

    /// Whether something was checked, everything could be read, and no error was found.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.summary.records > 0 && self.summary.unreadable.is_empty() && self.count(Severity::Error) == 0
    }

    /// The findings with their places.
    pub fn shown(&self) -> impl Iterator<Item = Shown<'_>> {
        self.findings.iter().zip(&self.spans).map(|(finding, spans)| {
            let related = finding.related.iter().zip(&spans.related);
            Shown {
                finding,
                primary: self.place(&finding.location, &spans.primary),
                related: related.map(|(related, span)| self.place(&related.location, span)).collect(),
            }
        })
    }

    fn place(&self, location: &Location, span: &std::ops::Range<usize>) -> ShownPlace<'_> {
        let (path, text) = self.files.get(location.file).map_or(("", ""), |file| (&*file.path, &*file.text));
        ShownPlace { path, text, span: span.clone() }
    }
}

/// Looks up the places of all findings.
fn locate(files: &[ReadFile], findings: Vec<Finding>) -> Vec<(Finding, Spans)> {
    let mut locators: Vec<Locator<'_>> = files.iter().map(|file| Locator::new(&file.text)).collect();
    let mut find = |location: &Location| match &location.place {
        Place::Bytes(span) => span.clone(),
        Place::Pointer(pointer, part) => {
            let locator = locators.get_mut(location.file);
            locator.and_then(|locator| nearest_place(locator, pointer, *part)).unwrap_or(0..0)
        }
    };
    let spans = |finding: &Finding, find: &mut dyn FnMut(&Location) -> std::ops::Range<usize>| Spans {
        primary: find(&finding.location),
        related: finding.related.iter().map(|related| find(&related.location)).collect(),
    };
    findings
        .into_iter()
        .map(|finding| {
            let spans = spans(&finding, &mut find);
            (finding, spans)
        })
        .collect()
}

/// The place of a pointer, or of what would hold it if it is not there.
fn nearest_place(locator: &mut Locator<'_>, pointer: &str, part: Part) -> Option<std::ops::Range<usize>> {
    let mut pointer = pointer;
    loop {
        if let Some(span) = locator.find(pointer, part) {
            return Some(span);
        }
        pointer = pointer.rsplit_once('/')?.0;
    }
}
