//! Whether the numbers of a fact stand in a text.
//!
//! Both sides are sets of [`Number`]: what a text states ([`numbers_in`], generous: every sensible reading counts)
//! and what a fact requires ([`numbers_of_date`], [`numbers_of_time`], [`numbers_of_text`], [`number_value`],
//! strict: one reading each). [`missing`] names the difference.

mod dates;
mod digits;
mod edtf;
mod number;
mod roman;
mod scan;
mod times;
mod tokens;
mod words;

pub(crate) use edtf::{numbers_of_date, numbers_of_time};
pub(crate) use number::{MONTHS, Number, number_value};

use scan::{Kind, Reading};

/// Numbers, each once. A line or a value has a handful, so they stand in a sorted list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Numbers(Vec<Number>);

impl Numbers {
    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a number is among them.
    pub(crate) fn contains(&self, number: &Number) -> bool {
        self.0.binary_search(number).is_ok()
    }

    /// Whether all of them are among others.
    pub(crate) fn is_subset(&self, others: &Self) -> bool {
        self.iter().all(|number| others.contains(number))
    }

    /// The numbers in their order.
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Number> {
        self.0.iter()
    }
}

impl FromIterator<Number> for Numbers {
    fn from_iter<I: IntoIterator<Item = Number>>(numbers: I) -> Self {
        let mut numbers: Vec<Number> = numbers.into_iter().collect();
        numbers.sort_unstable();
        numbers.dedup();
        Self(numbers)
    }
}

impl<const N: usize> From<[Number; N]> for Numbers {
    fn from(numbers: [Number; N]) -> Self {
        numbers.into_iter().collect()
    }
}

impl<'n> IntoIterator for &'n Numbers {
    type Item = &'n Number;
    type IntoIter = std::slice::Iter<'n, Number>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Whose words a text is, which decides what in it counts as a stated number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextKind {
    /// Our own words: digits, number words from three on and ordinals from fourth on.
    Prose,
    /// Words carried over from print (a title, a symbol, a label): digits only.
    Printed,
}

/// The numbers that a text states, in any form that the data may give them in. Lines may be joined by line feeds;
/// no number reaches over one, except in words.
#[must_use]
pub(crate) fn numbers_in(text: &str) -> Numbers {
    scan::readings(text).into_iter().map(|reading| reading.number).collect()
}

/// The numbers of a text of the data, which its source must state.
#[must_use]
pub(crate) fn numbers_of_text(text: &str, kind: TextKind) -> Numbers {
    // Most texts have neither digits nor number words, which is quickly seen: without an end on the way, many bytes
    // are looked at together.
    let has_digits = text.bytes().fold(false, |any, byte| any | byte.is_ascii_digit());
    if !has_digits && (kind == TextKind::Printed || !words::any_in(text)) {
        return Numbers::default();
    }
    let claimed = |reading: &Reading| is_claim(reading, kind);
    scan::amounts_of(text).into_iter().filter(claimed).map(|reading| reading.number).collect()
}

/// Names each required number that does not stand there, in plain form (`2006`, `July`, `1990s`).
#[must_use]
pub(crate) fn missing(required: &Numbers, stands: impl Fn(&Number) -> bool) -> Vec<String> {
    required.iter().filter(|number| !stands(number)).map(Number::to_string).collect()
}

/// Small number words are too common to be claims ("on the one hand", "third countries").
fn is_claim(reading: &Reading, kind: TextKind) -> bool {
    match reading.kind {
        Kind::Digits => true,
        Kind::Word => kind == TextKind::Prose && reading.number >= number_value(3.0),
        Kind::Ordinal => kind == TextKind::Prose && reading.number >= number_value(4.0),
        Kind::Also => false,
    }
}

#[cfg(test)]
mod tests;
