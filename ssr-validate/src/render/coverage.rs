//! The coverage report as a table. Counts only: no word of a source but its headings' titles.

use std::fmt::Write;

use crate::{Coverage, SectionCoverage};

/// How much of each source has been brought in, as a table; with a row for each section if `sections` is set.
///
/// # Example
///
/// ```
/// use ssr_validate::{Coverage, render};
/// assert!(render::coverage(&Coverage::default(), true).contains("open"));
/// ```
#[must_use]
pub fn coverage(coverage: &Coverage, sections: bool) -> String {
    let mut text = format!(
        "{:<52} {:>11} {:>6} {:>8} {:>8} {:>6} {:>6}\n",
        "source", "lines", "cited", "headings", "excluded", "blank", "open"
    );
    for source in &coverage.sources {
        row(&mut text, &source.id, &source.total);
        if !source.with_text {
            text.push_str("  (without its text, blank lines count as open)\n");
        }
        if sections {
            source.sections.iter().for_each(|section| row(&mut text, &format!("  {}", section.title), section));
        }
    }
    text
}

fn row(text: &mut String, title: &str, section: &SectionCoverage) {
    let title: String = title.chars().take(52).collect();
    let lines = format!("{}-{}", section.first, section.last);
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "{title:<52} {lines:>11} {:>6} {:>8} {:>8} {:>6} {:>6}",
        section.cited, section.headings, section.excluded, section.blank, section.open
    );
}
