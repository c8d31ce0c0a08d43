//! Findings drawn into their text, both ends of a problem, as the Rust compiler draws its errors.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::Severity;
use crate::parallel;
use crate::report::{Report, Shown, ShownPlace};

/// The findings, drawn. With colours if `colour` is set.
///
/// # Example
///
/// ```
/// use ssr_validate::{Base, InputFile, Validator, render};
/// let file = InputFile::new("mine.json", r#"{"terms": [{"id": "ddr", "nams": ["DDR"]}]}"#);
/// let report = Validator::new().base(Base::None).check(vec![file]);
/// assert!(render::full(&report, false).contains("= help: did you mean `names`?"));
/// ```
#[must_use]
pub fn full(report: &Report, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let shown: Vec<_> = report.shown().collect();
    let many = shown.len() > MANY;
    let drawn = parallel::map(shown, many, |shown| draw(&renderer, &shown));
    drawn.iter().map(|finding| format!("{finding}\n\n")).collect()
}

/// From how many findings on several threads are worth it.
const MANY: usize = 64;

/// Lines around a finding that are longer than this together are not drawn: nobody could find the place in them.
const DRAWABLE: usize = 16 * 1024;

/// Places of one file that are no further apart than this are drawn together.
const TOGETHER: usize = 50;

fn draw(renderer: &Renderer, shown: &Shown<'_>) -> String {
    let finding = shown.finding;
    let places = || std::iter::once(&shown.primary).chain(&shown.related);
    if places().any(|place| place.window(place.position().line, place.position().line).2.len() > DRAWABLE) {
        return told(shown);
    }
    let level = match finding.rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(finding.message.as_str()).id(finding.rule.name);
    let related = shown.related.iter().zip(&finding.related).map(|(place, related)| (place, related.label.as_str()));
    let (near, far): (Vec<_>, Vec<_>) = related.partition(|(place, _)| is_near(&shown.primary, place));
    let mut group = title.element(snippet(Some(&shown.primary), &near));
    for place in far {
        group = group.element(snippet(None, &[place]));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let groups: [Group<'_>; 1] = [group];
    renderer.render(&groups).to_string()
}

/// A finding in lines that are too long to be drawn.
fn told(shown: &Shown<'_>) -> String {
    let finding = shown.finding;
    let (rule, primary) = (finding.rule, &shown.primary);
    let mut text = format!("{}[{}]: {}\n", rule.severity.word(), rule.name, finding.message);
    text.push_str(&format!(" --> {}:{} (the line is too long to be shown)", primary.path, primary.position()));
    for (place, related) in shown.related.iter().zip(&finding.related) {
        text.push_str(&format!("\n ::: {}:{} {}", place.path, place.position(), related.label));
    }
    if let Some(help) = &finding.help {
        text.push_str(&format!("\n  = help: {help}"));
    }
    text
}

fn is_near(primary: &ShownPlace<'_>, place: &ShownPlace<'_>) -> bool {
    place.path == primary.path && place.position().line.abs_diff(primary.position().line) <= TOGETHER
}

/// The lines of one file with a primary place, if it is there, and others that have labels.
fn snippet<'a>(
    primary: Option<&ShownPlace<'a>>,
    others: &[(&ShownPlace<'a>, &'a str)],
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let places = || primary.into_iter().chain(others.iter().map(|(place, _)| *place));
    let lines = || places().map(|place| place.position().line);
    let Some(one) = places().next() else { return Snippet::source("") };
    let (start, line, text) = one.window(lines().min().unwrap_or(1), lines().max().unwrap_or(1));
    let snippet = Snippet::source(text).path(one.path).line_start(line);
    let here = |place: &ShownPlace<'_>| {
        clamp(text, place.span.start.saturating_sub(start)..place.span.end.saturating_sub(start))
    };
    let snippet = snippet.annotations(primary.map(|place| AnnotationKind::Primary.span(here(place))));
    snippet.annotations(others.iter().map(|(place, label)| AnnotationKind::Context.span(here(place)).label(*label)))
}

/// The part of a span that is drawn: whole characters, within the text, its first line only. The drawing library
/// panics on anything else.
fn clamp(text: &str, span: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start.min(text.len()));
    let end = text.ceil_char_boundary(span.end.clamp(start, text.len()));
    let line = text[start..end].split(['\n', '\r']).next().unwrap_or_default();
    start..start + line.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_always_within_the_text() {
        assert_eq!(clamp("abc", 1..50), 1..3);
        assert_eq!(clamp("abc", 40..50), 3..3);
        assert_eq!(clamp("é", 1..1), 0..2);
        assert_eq!(clamp("{\r\n}", 0..4), 0..1);
        assert_eq!(clamp("", 0..0), 0..0);
    }
}
