//! `duplicate-key`: a field stands twice in one object.

use ssr_schema::Locator;

use crate::reader::RepeatedKey;
use crate::rule::{Check, rule};
use crate::suggest::shown;
use crate::{Finding, Location, Place};

rule! {
    /// A field stands twice in one object.
    ///
    /// Programs keep one of the two values and drop the other without a word, so a fact would be lost.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [], "terms": [] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [] }
    /// ```
    RULE = "duplicate-key", Error, without_texts, Check::READING
}

/// A field that stands twice in a text, which begins at this byte of the file.
pub(crate) fn finding(file: usize, text: &str, start: usize, repeated: &RepeatedKey) -> Finding {
    let spans = Locator::new(text).keys(&repeated.object, &repeated.key);
    let span = |index: usize| spans.get(index).map_or(0..0, |span| start + span.start..start + span.end);
    let at = |index: usize| Location { file, place: Place::Bytes(span(index)) };
    let message = format!("the field `{}` stands here a second time", shown(&repeated.key));
    Finding::new(&RULE, at(repeated.occurrence), message)
        .related(at(0), "first given here")
        .help("keep one of the two; several values of one field go into one list")
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn both_ends_are_shown() {
        let json = "{ \"terms\": [\n  { \"id\": \"ddr\", \"names\": [\"DDR\"],\n    \"id\": \"ddr\" }\n] }\n";
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }
}
