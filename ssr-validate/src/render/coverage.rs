//! The coverage report as a table. Counts only: no word of a source but its headings' titles.

use std::fmt::Write;

use serde_json::{Value, json};

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

/// How much of each source has been brought in, as JSON.
///
/// # Example
///
/// ```
/// use ssr_validate::{Coverage, render};
/// assert!(render::coverage_json(&Coverage::default()).contains("\"sources\": []"));
/// ```
#[must_use]
pub fn coverage_json(coverage: &Coverage) -> String {
    let sources = coverage.sources.iter().map(|source| {
        let sections: Vec<_> = source.sections.iter().map(section_json).collect();
        json!({
            "id": source.id,
            "with_text": source.with_text,
            "total": section_json(&source.total),
            "sections": sections,
        })
    });
    ssr_schema::pretty(&json!({ "version": 1, "sources": sources.collect::<Vec<_>>() }))
}

fn section_json(section: &SectionCoverage) -> Value {
    json!({
        "title": section.title, "first": section.first, "last": section.last, "cited": section.cited,
        "headings": section.headings, "excluded": section.excluded, "blank": section.blank, "open": section.open,
    })
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
