//! Whether something in a record may be wrong: a quick look that spares nearly all records the walk of the rules.
//!
//! A quick look may suspect what turns out to be fine. It never passes over what a rule would find; a test holds it to
//! that. Rules that rely on it say so with `when_suspect`.

use ssr_data::reflect::{Object, Sets, Text, Visitor};
use ssr_data::{Date, Evidence};

use crate::rules::{anchor_too_long, empty_text, repeated_evidence, reversed_period, untidy_text};

/// Whether the walk of the rules is needed.
pub(crate) fn any(record: &dyn Object) -> bool {
    let mut suspects = Suspects::default();
    record.show(&mut suspects);
    suspects.found
}

#[derive(Default)]
struct Suspects {
    found: bool,
    /// Whether the record itself was seen, which comes before the objects inside it.
    inside: bool,
}

impl<'a> Visitor<'a> for Suspects {
    fn text(&mut self, text: Text<'a>) {
        self.found |= !untidy_text::looks_tidy(text.text) || empty_text::is_blank(text.text);
    }

    fn date(&mut self, date: &'a Date) {
        self.found |= date.check().is_err() || reversed_period::is_reversed(date);
    }

    fn references(&mut self, repeated: bool) {
        self.found |= repeated;
    }

    fn object(&mut self, object: &'a dyn Object) {
        let evidence = object.evidence().unwrap_or_default();
        let is_record = !std::mem::replace(&mut self.inside, true);
        self.found |= evidence.iter().any(anchor_too_long::may_be);
        if is_record || !evidence.is_empty() {
            self.found |= !is_covered(object, evidence) || repeated_evidence::may_repeat(evidence);
        }
    }
}

/// Whether evidence covers every fact of an object, and names only fields that hold something.
fn is_covered(object: &dyn Object, evidence: &[Evidence]) -> bool {
    let Some(named) = named(object, evidence) else { return false };
    let Sets { present, factual, carrying, lacking } = object.sets();
    let covers_all = evidence.iter().any(|piece| piece.supports.is_empty());
    let uncovered = if covers_all { 0 } else { present & factual & !carrying & !named };
    uncovered == 0 && lacking & factual & !named == 0 && named & !present == 0
}

/// The fields that evidence names, as a set. `None` if there is no such field.
fn named(object: &dyn Object, evidence: &[Evidence]) -> Option<u64> {
    let mut names = evidence.iter().flat_map(|piece| &piece.supports);
    names.try_fold(0, |named, name| Some(named | 1 << object.place_of(name)?))
}
