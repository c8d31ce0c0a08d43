//! How much of each source has been brought in, by source and section. Counts only.

use ssr_data::Source;

use crate::catalogue::Catalogue;
use crate::ledger::{Ledger, Line};
use crate::texts::Texts;

/// How much of the sources has been brought in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The sources, in the order of the inputs.
    pub sources: Vec<SourceCoverage>,
}

/// How much of a source has been brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceCoverage {
    /// The id of the source.
    pub id: String,
    /// Whether its text was at hand. Without it, blank lines count as open.
    pub with_text: bool,
    /// The counts of the whole source.
    pub total: SectionCoverage,
    /// The counts by section, one for each heading of the first or second level.
    pub sections: Vec<SectionCoverage>,
}

/// How many lines of a part of a source are what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SectionCoverage {
    /// The heading of the part.
    pub title: String,
    /// The first line.
    pub first: u32,
    /// The last line.
    pub last: u32,
    /// Lines that evidence cites.
    pub cited: u32,
    /// Lines that are headings and nothing else.
    pub headings: u32,
    /// Lines that hold no fact.
    pub excluded: u32,
    /// Lines that hold nothing but blanks.
    pub blank: u32,
    /// Lines whose facts are still to be brought in, or that nothing accounts for.
    pub open: u32,
}

impl SectionCoverage {
    fn count(&mut self, number: u32, line: Line) {
        self.last = number;
        let counter = match line {
            Line { cited: true, .. } => &mut self.cited,
            Line { blank: true, .. } => &mut self.blank,
            Line { heading: true, .. } => &mut self.headings,
            Line { excluded: true, .. } => &mut self.excluded,
            _ => &mut self.open,
        };
        *counter += 1;
    }
}

impl Coverage {
    pub(crate) fn new(catalogue: &Catalogue<'_>, texts: &Texts) -> Self {
        let sources = catalogue.own_sources().map(|(_, source)| source_coverage(source, catalogue, texts));
        Self { sources: sources.collect() }
    }
}

fn source_coverage(source: &Source, catalogue: &Catalogue<'_>, texts: &Texts) -> SourceCoverage {
    let text = texts.of(source);
    let ledger = Ledger::new(source, catalogue, text);
    let starts: Vec<_> =
        source.outline.iter().filter(|heading| heading.level.is_none_or(|level| level.get() <= 2)).collect();
    let mut total = SectionCoverage { title: source.title.to_string(), first: 1, ..SectionCoverage::default() };
    let mut sections: Vec<SectionCoverage> = Vec::new();
    for (number, line) in ledger.lines() {
        total.count(number, line);
        let heading = starts.iter().find(|heading| heading.line.get() == number);
        if heading.is_some() || sections.is_empty() {
            let title =
                heading.map_or_else(|| "(before the first heading)".to_owned(), |heading| heading.title.to_string());
            sections.push(SectionCoverage { title, first: number, ..SectionCoverage::default() });
        }
        if let Some(section) = sections.last_mut() {
            section.count(number, line);
        }
    }
    SourceCoverage { id: source.id.to_string(), with_text: text.is_some(), total, sections }
}
