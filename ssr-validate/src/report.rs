//! [`Report`]: the findings of a run in their order, and what was checked.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::OnceLock;

use ssr_data::Collection;
use ssr_schema::{Locator, Part, Position};

use crate::parallel;
use crate::reader::ReadFile;
use crate::text_index::{NOTHING, TextIndex};
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
    /// Whether the inputs are files of the base themselves, of which the others are left as the base. Then they need
    /// not have records: a collection may be empty.
    pub part_of_base: bool,
    /// Files of the base that hold something wrong.
    pub base_invalid: Vec<String>,
    /// What could not be read.
    pub unreadable: Vec<Unreadable>,
    /// Findings that exceptions took out.
    pub excepted: usize,
}

impl Summary {
    /// Whether there was something to check.
    pub(crate) fn has_checked(&self) -> bool {
        self.records > 0 || self.part_of_base
    }
}

/// A finding with its places in the texts, for renderers.
pub struct Shown<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// The primary place.
    pub primary: ShownPlace<'a>,
    /// The related places, in the order of the finding.
    pub related: Vec<ShownPlace<'a>>,
    /// The places of the edits of its fix, in the order of the fix.
    pub edits: Vec<ShownPlace<'a>>,
}

/// A place in a text.
pub struct ShownPlace<'a> {
    /// The path of the file, as it was given.
    pub path: &'a str,
    /// The text of the file.
    pub text: &'a str,
    /// The bytes of the place.
    pub span: Range<usize>,
    /// Where the lines and characters of the text are.
    index: &'a TextIndex,
}

impl<'a> ShownPlace<'a> {
    /// The line and column where the place begins.
    #[must_use]
    pub fn position(&self) -> Position {
        self.position_of(self.span.start)
    }

    /// The line and column behind its end.
    #[must_use]
    pub fn end(&self) -> Position {
        self.position_of(self.span.end)
    }

    /// The text from a few lines before one line to a few lines after another: where it begins, the number of its
    /// first line, and the text. A drawing needs no more, however long the file is.
    #[must_use]
    pub fn window(&self, first: usize, last: usize) -> (usize, usize, &'a str) {
        const AROUND: usize = 3;
        let first = first.saturating_sub(AROUND).max(1);
        let start = self.index.start_of(self.text, first);
        let end = self.index.start_of(self.text, last + AROUND + 1);
        (start, first, self.text.get(start..end).unwrap_or_default())
    }

    fn position_of(&self, byte: usize) -> Position {
        let byte = self.text.floor_char_boundary(byte);
        let line = self.index.feeds(self.text, byte) + 1;
        let start = self.index.start_of(self.text, line);
        let column = self.index.characters(self.text, byte) - self.index.characters(self.text, start) + 1;
        Position { line, column }
    }
}

/// What a finding is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The record, as `collection/id`.
    pub record: String,
    /// The field of the record as a JSON pointer; empty for the record itself.
    pub field: String,
}

/// The outcome of a run.
pub struct Report {
    pub(crate) files: Vec<ReadFile>,
    findings: Vec<Finding>,
    spans: Vec<Spans>,
    summary: Summary,
    /// Where lines and characters are, worked out for the files that are shown.
    indexes: Vec<OnceLock<TextIndex>>,
}

struct Spans {
    primary: Range<usize>,
    related: Vec<Range<usize>>,
    edits: Vec<Range<usize>>,
}

impl Report {
    pub(crate) fn new(files: Vec<ReadFile>, findings: Vec<Finding>, summary: Summary) -> Self {
        let mut located = locate(&files, findings);
        // File, place, rule, and then as the rule found them: the same order on every run.
        located.sort_by_key(|(finding, spans)| (finding.location.file, spans.primary.start, finding.rule.name));
        let (findings, spans) = located.into_iter().unzip();
        let indexes = files.iter().map(|_| OnceLock::new()).collect();
        Self { files, findings, spans, summary, indexes }
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
        self.summary.has_checked() && self.summary.unreadable.is_empty() && self.count(Severity::Error) == 0
    }

    /// The findings with their places.
    pub fn shown(&self) -> impl Iterator<Item = Shown<'_>> {
        self.index();
        self.findings.iter().zip(&self.spans).map(|(finding, spans)| {
            let related = finding.related.iter().zip(&spans.related);
            let edits = finding.fix.iter().flat_map(|fix| &fix.edits).zip(&spans.edits);
            Shown {
                finding,
                primary: self.place(&finding.location, &spans.primary),
                related: related.map(|(related, span)| self.place(&related.location, span)).collect(),
                edits: edits.map(|(edit, span)| self.place(&edit.location, span)).collect(),
            }
        })
    }

    /// Works out where lines and characters are in all files of which something is said, on several threads if they
    /// are large.
    fn index(&self) {
        const MUCH: usize = 1 << 20;
        let said: BTreeSet<usize> = self.findings.iter().map(|finding| finding.location.file).collect();
        let is_much = said.iter().map(|file| self.text(*file).len()).sum::<usize>() > MUCH;
        parallel::map(said.into_iter().collect(), is_much, |file| {
            if let (Some(index), Some(file)) = (self.indexes.get(file), self.files.get(file)) {
                index.get_or_init(|| TextIndex::of(&file.text));
            }
        });
    }

    /// The record and field that a place belongs to, if it is in a record with an id.
    #[must_use]
    pub fn subject(&self, location: &Location) -> Option<Subject> {
        subject(&self.files, location)
    }

    /// The text of a file, as it was checked.
    #[must_use]
    pub fn text(&self, file: usize) -> &str {
        self.files.get(file).map_or("", |file| &file.text)
    }

    fn place(&self, location: &Location, span: &Range<usize>) -> ShownPlace<'_> {
        let (path, text) = self.files.get(location.file).map_or(("", ""), |file| (&*file.path, &*file.text));
        let index = self.indexes.get(location.file).map_or(&NOTHING, |index| index.get_or_init(|| TextIndex::of(text)));
        ShownPlace { path, text, span: span.clone(), index }
    }
}

/// The record and field that a place belongs to, if it is in a record with an id.
pub(crate) fn subject(files: &[ReadFile], location: &Location) -> Option<Subject> {
    let Place::Pointer(pointer, _) = &location.place else { return None };
    let (collection, index, below) = record_of(pointer)?;
    let id = files.get(location.file)?.id_at(collection, index)?;
    Some(Subject { record: format!("{collection}/{id}"), field: below.to_owned() })
}

/// Looks up the places of all findings.
fn locate(files: &[ReadFile], findings: Vec<Finding>) -> Vec<(Finding, Spans)> {
    let mut findings = findings.into_iter().peekable();
    let pieces = std::iter::from_fn(|| findings.peek().is_some().then(|| findings.by_ref().take(PIECE).collect()));
    let pieces: Vec<Vec<Finding>> = pieces.collect();
    parallel::map(pieces, true, |piece| locate_some(files, piece)).into_iter().flatten().collect()
}

/// How many findings one piece of work holds.
const PIECE: usize = 128;

fn locate_some(files: &[ReadFile], findings: Vec<Finding>) -> Vec<(Finding, Spans)> {
    let mut places: Vec<Places<'_>> = files.iter().map(Places::of).collect();
    let mut find = |location: &Location| match &location.place {
        Place::Bytes(span) => span.clone(),
        Place::Pointer(pointer, part) => {
            places.get_mut(location.file).and_then(|places| places.nearest(pointer, *part)).unwrap_or(0..0)
        }
    };
    let spans = |finding: &Finding, find: &mut dyn FnMut(&Location) -> Range<usize>| Spans {
        primary: find(&finding.location),
        related: finding.related.iter().map(|related| find(&related.location)).collect(),
        edits: finding.fix.iter().flat_map(|fix| &fix.edits).map(|edit| find(&edit.location)).collect(),
    };
    findings
        .into_iter()
        .map(|finding| {
            let spans = spans(&finding, &mut find);
            (finding, spans)
        })
        .collect()
}

/// Looks up places in a file. It is known where each record begins, so only those are read again of which something is
/// said.
struct Places<'a> {
    file: &'a ReadFile,
    whole: Locator<'a>,
    /// The records that were asked for: where each begins, and its places.
    records: HashMap<(Collection, usize), (usize, Locator<'a>)>,
}

impl<'a> Places<'a> {
    fn of(file: &'a ReadFile) -> Self {
        Self { file, whole: Locator::new(&file.text), records: HashMap::new() }
    }

    /// The place of a pointer, or of what would hold it if it is not there.
    fn nearest(&mut self, pointer: &str, part: Part) -> Option<Range<usize>> {
        let mut pointer = pointer;
        loop {
            if let Some(span) = self.find(pointer, part) {
                return Some(span);
            }
            pointer = pointer.rsplit_once('/')?.0;
        }
    }

    fn find(&mut self, pointer: &str, part: Part) -> Option<Range<usize>> {
        let Some((collection, index, below)) = record_of(pointer) else { return self.whole.find(pointer, part) };
        let (start, record) = match self.records.entry((collection, index)) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(vacant) => {
                let (start, text) = self.file.text_at(collection, index)?;
                vacant.insert((start, Locator::new(text)))
            }
        };
        record.find(below, part).map(|span| *start + span.start..*start + span.end)
    }
}

/// The collection, the place in its list and the rest of a pointer that leads into a record.
fn record_of(pointer: &str) -> Option<(Collection, usize, &str)> {
    let (collection, rest) = pointer.strip_prefix('/')?.split_once('/')?;
    let (index, below) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    Some((Collection::from_name(collection)?, index.parse().ok()?, below))
}
