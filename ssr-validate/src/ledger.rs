//! The ledger of a source: what becomes of each of its lines.

use ssr_data::{Evidence, Lines, Source};

use crate::catalogue::Catalogue;
use crate::text_match::is_blank;
use crate::texts::Text;

/// What becomes of a line. A line may be several at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    /// Evidence cites it.
    pub(crate) cited: bool,
    /// The outline names it as a heading.
    pub(crate) heading: bool,
    /// It holds no fact, with a reason.
    pub(crate) excluded: bool,
    /// Its facts are still to be brought in.
    pub(crate) pending: bool,
    /// It holds nothing but blanks. Known only with the text.
    pub(crate) blank: bool,
}

impl Line {
    /// Whether nothing accounts for the line.
    pub(crate) fn is_open(self) -> bool {
        !(self.cited || self.heading || self.excluded || self.pending || self.blank)
    }
}

/// The lines of a source, from 1.
pub(crate) struct Ledger {
    lines: Vec<Line>,
}

impl Ledger {
    /// The ledger of a source: what it says itself, and what the evidence of inputs and base cites.
    pub(crate) fn new(source: &Source, catalogue: &Catalogue<'_>, text: Option<&Text>) -> Self {
        let mut ledger = Self { lines: vec![Line::default(); source.lines.get() as usize] };
        for heading in &source.outline {
            ledger.mark(Lines::new(heading.line.get(), heading.line.get()), |line| line.heading = true);
        }
        source.exclusions.iter().for_each(|part| ledger.mark(part.lines, |line| line.excluded = true));
        source.pending.iter().for_each(|part| ledger.mark(part.lines, |line| line.pending = true));
        let mut cite = |evidence: &Evidence| {
            if evidence.source == source.id {
                ledger.mark(evidence.lines, |line| line.cited = true);
            }
        };
        catalogue.own_evidence(&mut |evidence| cite(evidence));
        catalogue.base_evidence(&mut |evidence| cite(evidence));
        for (line, words) in ledger.lines.iter_mut().zip(text.map(Text::lines).unwrap_or_default()) {
            line.blank = is_blank(words);
        }
        ledger
    }

    fn mark(&mut self, lines: Lines, mark: fn(&mut Line)) {
        let first = (lines.first() as usize).saturating_sub(1);
        let last = (lines.last() as usize).min(self.lines.len());
        self.lines.get_mut(first..last).into_iter().flatten().for_each(mark);
    }

    /// The lines with their numbers.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (u32, Line)> {
        (1..).zip(self.lines.iter().copied())
    }

    /// Runs of lines that fulfil a condition. Blank lines neither begin nor break a run.
    pub(crate) fn runs(&self, wanted: impl Fn(Line) -> bool) -> Vec<(u32, u32)> {
        let mut runs: Vec<(u32, u32)> = Vec::new();
        let mut unbroken = false;
        for (number, line) in self.lines() {
            if wanted(line) {
                match runs.last_mut().filter(|_| unbroken) {
                    Some(run) => run.1 = number,
                    None => runs.push((number, number)),
                }
                unbroken = true;
            } else {
                unbroken &= line.blank;
            }
        }
        runs
    }
}
