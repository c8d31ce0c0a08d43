//! Applies safe fixes, to a fixed point. Nothing here writes: texts go in, texts come out.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::{InputFile, Inputs, Report, Validator};

/// How often fixes are applied and the result checked again. A fix may uncover another.
const ROUNDS: usize = 20;

/// What became of the inputs.
pub struct Fixed {
    /// The report on the texts as they are now.
    pub report: Report,
    /// The files, with the texts as they are now.
    pub files: Vec<InputFile>,
    /// The places of the files that changed.
    pub changed: Vec<usize>,
    /// How many findings were mended.
    pub mended: usize,
}

impl Validator {
    /// Checks files and applies the safe fixes, again and again until there is none left.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_validate::{Base, InputFile, Inputs, Validator};
    /// let file = InputFile::new("mine.json", "\u{feff}{ \"terms\": [] }");
    /// let inputs = Inputs { files: vec![file], ..Inputs::default() };
    /// let fixed = Validator::new().base(Base::None).fix(inputs);
    /// assert_eq!(*fixed.files[0].bytes, *b"{ \"terms\": [] }");
    /// ```
    #[must_use]
    pub fn fix(&self, mut inputs: Inputs) -> Fixed {
        let original: Vec<Cow<'static, [u8]>> = inputs.files.iter().map(|file| file.bytes.clone()).collect();
        let mut mended = 0;
        let mut report = self.check_inputs(inputs.clone());
        for _ in 0..ROUNDS {
            let (texts, count) = apply(&report, &inputs);
            if count == 0 {
                break;
            }
            mended += count;
            for (file, text) in texts {
                if let Some(input) = inputs.files.get_mut(file) {
                    input.bytes = text.into_bytes().into();
                }
            }
            report = self.check_inputs(inputs.clone());
        }
        let pairs = inputs.files.iter().zip(&original).enumerate();
        let changed = pairs.filter(|(_, (file, before))| file.bytes != **before).map(|(index, _)| index).collect();
        Fixed { report, files: inputs.files, changed, mended }
    }
}

/// The texts that the fixes of a report make, by file, and how many findings they mend.
fn apply(report: &Report, inputs: &Inputs) -> (BTreeMap<usize, String>, usize) {
    // The text of a file that is not UTF-8 has lost the bytes that are none, so such a file is never written.
    let is_text = |file: &usize| inputs.files.get(*file).is_some_and(|file| str::from_utf8(&file.bytes).is_ok());
    let mut edits: BTreeMap<usize, Vec<(Range<usize>, &str)>> = BTreeMap::new();
    let mut mended = 0;
    for shown in report.shown() {
        let Some(fix) = &shown.finding.fix else { continue };
        let places: Vec<_> = fix
            .edits
            .iter()
            .zip(shown.edits)
            .map(|(edit, place)| (edit.location.file, place.span, &*edit.replacement))
            .collect();
        // A fix is applied whole or not at all; what overlaps waits for the next round.
        let free = |file: &usize, span: &Range<usize>| {
            edits.get(file).into_iter().flatten().all(|(taken, _)| span.end <= taken.start || taken.end <= span.start)
        };
        if places.iter().all(|(file, span, _)| is_text(file) && free(file, span)) {
            mended += 1;
            for (file, span, replacement) in places {
                edits.entry(file).or_default().push((span, replacement));
            }
        }
    }
    let texts = edits.into_iter().map(|(file, edits)| (file, replace(report.text(file), edits)));
    (texts.collect(), mended)
}

fn replace(text: &str, mut edits: Vec<(Range<usize>, &str)>) -> String {
    edits.sort_by_key(|(span, _)| span.start);
    let mut result = String::with_capacity(text.len());
    let mut end = 0;
    for (span, replacement) in edits {
        result.push_str(text.get(end..span.start).unwrap_or_default());
        result.push_str(replacement);
        end = span.end;
    }
    result.push_str(text.get(end..).unwrap_or_default());
    result
}

#[cfg(test)]
mod tests {
    use super::replace;

    #[test]
    fn nothing_outside_the_edits_is_touched() {
        assert_eq!(replace("abcdef", vec![(4..5, "E"), (1..3, "")]), "adEf");
        assert_eq!(replace("abc", vec![(0..0, ">")]), ">abc");
    }
}
