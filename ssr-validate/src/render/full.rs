//! Findings drawn into their text, both ends of a problem, as the Rust compiler draws its errors.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::Severity;
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
    let drawn: Vec<String> = report.shown().map(|shown| draw(&renderer, &shown)).collect();
    drawn.iter().map(|finding| format!("{finding}\n\n")).collect()
}

fn draw(renderer: &Renderer, shown: &Shown<'_>) -> String {
    let finding = shown.finding;
    let level = match finding.rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(finding.message.as_str()).id(finding.rule.name);
    let mut group = title.element(snippets(shown, &shown.primary));
    let elsewhere = shown.related.iter().zip(&finding.related).filter(|(place, _)| place.path != shown.primary.path);
    for (place, related) in elsewhere {
        let annotation = AnnotationKind::Context.span(clamp(place)).label(related.label.as_str());
        group = group.element(Snippet::source(place.text).path(place.path).annotation(annotation));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let groups: [Group<'_>; 1] = [group];
    renderer.render(&groups).to_string()
}

/// The primary place, and those related ones that are in the same file.
fn snippets<'a>(shown: &'a Shown<'_>, primary: &'a ShownPlace<'_>) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let snippet = Snippet::source(primary.text).path(primary.path);
    let snippet = snippet.annotation(AnnotationKind::Primary.span(clamp(primary)));
    let here = shown.related.iter().zip(&shown.finding.related).filter(|(place, _)| place.path == primary.path);
    snippet.annotations(
        here.map(|(place, related)| AnnotationKind::Context.span(clamp(place)).label(related.label.as_str())),
    )
}

/// The part of a place that is drawn: whole characters, within the text, its first line only. The drawing library
/// panics on anything else.
fn clamp(place: &ShownPlace<'_>) -> Range<usize> {
    let text = place.text;
    let start = text.floor_char_boundary(place.span.start.min(text.len()));
    let end = text.ceil_char_boundary(place.span.end.clamp(start, text.len()));
    let line = text[start..end].split(['\n', '\r']).next().unwrap_or_default();
    start..start + line.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_always_within_the_text() {
        let clamped = |text: &str, span: Range<usize>| clamp(&ShownPlace { path: "", text, span });
        assert_eq!(clamped("abc", 1..50), 1..3);
        assert_eq!(clamped("abc", 40..50), 3..3);
        assert_eq!(clamped("é", 1..1), 0..2);
        assert_eq!(clamped("{\r\n}", 0..4), 0..1);
        assert_eq!(clamped("", 0..0), 0..0);
    }
}
