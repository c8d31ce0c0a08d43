//! Goes through a text once and notes every number in it, each with how it is printed.

use super::number::{Number, number_value, scaled};
use super::tokens::{Tokens, is_dash};
use super::{dates, digits, roman, times, words};

/// How a number is printed, which decides whether it counts as a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// In digits.
    Digits,
    /// In words.
    Word,
    /// As an ordinal in words.
    Ordinal,
    /// A further reading: it can vouch for a number, and is never a claim itself.
    Also,
}

/// One number that a text states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) number: Number,
    pub(super) kind: Kind,
}

/// A number read from tokens, with what else may have been meant.
#[derive(Clone, Debug)]
pub(super) struct Amount {
    pub(super) value: f64,
    /// The number before its scale: 54 in `54 billion`.
    pub(super) base: f64,
    /// The scale as a power of ten; 0 where there is none.
    pub(super) exponent: u32,
    /// The token after the number.
    pub(super) next: usize,
    pub(super) kind: Kind,
    pub(super) also: Vec<Number>,
}

impl Amount {
    /// A number in digits.
    pub(super) fn digits(value: f64, next: usize) -> Self {
        Self { value, base: value, exponent: 0, next, kind: Kind::Digits, also: Vec::new() }
    }

    /// The number with the scale that follows it: `54` becomes `54 billion`.
    fn with_scale(mut self, tokens: &Tokens<'_>) -> Self {
        let (exponent, next) = words::scale_after(tokens, self.next);
        if self.kind == Kind::Digits && exponent > 0 {
            self.also.push(number_value(self.value));
            self.value = scaled(self.value, exponent);
            (self.exponent, self.next) = (exponent, next);
        }
        self
    }

    fn readings(&self) -> impl Iterator<Item = Reading> {
        let main = Reading { number: number_value(self.value), kind: self.kind };
        std::iter::once(main).chain(self.also.iter().copied().map(also))
    }
}

/// A reading that is no claim.
pub(super) fn also(number: Number) -> Reading {
    Reading { number, kind: Kind::Also }
}

/// The numbers in digits and in words of a text. Nothing else in it can be a claim.
pub(super) fn amounts_of(text: &str) -> Vec<Reading> {
    let tokens = Tokens::of(text);
    amounts(&tokens, &telling(&tokens))
}

/// Every number in a text, in whatever form.
pub(super) fn readings(text: &str) -> Vec<Reading> {
    let tokens = Tokens::of(text);
    readings_at(&tokens, &telling(&tokens))
}

/// The numbers that begin at some tokens.
fn readings_at(tokens: &Tokens<'_>, places: &[usize]) -> Vec<Reading> {
    let mut found = amounts(tokens, places);
    for at in places {
        found.extend(dates::read(tokens, *at).map(also));
        found.extend(times::read(tokens, *at).map(also));
        found.extend(roman::read(tokens, *at).map(also));
    }
    found
}

/// The tokens that may tell a number: digits, and words that begin as the names of numbers do. Nearly all do not.
fn telling(tokens: &Tokens<'_>) -> Vec<usize> {
    (0..tokens.len()).filter(|at| tokens.word(*at).is_none_or(may_tell)).collect()
}

/// Whether a word may be the first of a number, the name of a month, a decade or a time, or a Roman numeral.
fn may_tell(word: &str) -> bool {
    words::may_begin(word) || dates::may_name(word) || times::may_name(word) || roman::may_be(word)
}

fn amounts(tokens: &Tokens<'_>, places: &[usize]) -> Vec<Reading> {
    let (mut found, mut last, mut next) = (Vec::new(), None, 0);
    for at in places.iter().copied() {
        // Tokens that belong to the number before are passed over.
        if at < next {
            continue;
        }
        let Some(amount) = digits::read(tokens, at).or_else(|| words::read(tokens, at)) else {
            continue;
        };
        let amount = amount.with_scale(tokens);
        found.extend(amount.readings());
        found.extend(last.and_then(|last| shared_scale(tokens, &last, at, &amount)).map(also));
        next = amount.next;
        last = Some(amount);
    }
    found
}

/// `54-60 billion`, `two or three million`: the first number may mean billions or millions as well.
fn shared_scale(tokens: &Tokens<'_>, first: &Amount, at: usize, second: &Amount) -> Option<Number> {
    let joined = match at.checked_sub(first.next)? {
        0 => is_dash(tokens.gap_before(at).trim()),
        1 => matches!(tokens.word(first.next)?, "to" | "or" | "and"),
        _ => false,
    };
    (joined && first.exponent == 0 && second.exponent > 0).then(|| number_value(scaled(first.base, second.exponent)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PARTS: [&str; 44] = [
        "7", "07", "2006", "1,500", "’01", "90s", "54", "09", "-", "–", ".", "/", ":", " ", " ", " ", ", ", "\n",
        "two", "Three", "twenty", "fifth", "nineties", "hundred", "million", "bn", "a", "dozen", "and", "to", "July",
        "SEPT", "may", "Dec", "noon", "Midnight", "pm", "a.m.", "h", "XIV", "V", "IX", "security", "of",
    ];

    proptest! {
        #[test]
        fn tokens_that_are_passed_over_tell_nothing(parts in prop::collection::vec(prop::sample::select(&PARTS[..]), 0..20)) {
            let text = parts.concat();
            let tokens = Tokens::of(&text);
            let all: Vec<usize> = (0..tokens.len()).collect();
            prop_assert_eq!(readings_at(&tokens, &telling(&tokens)), readings_at(&tokens, &all), "{}", text);
        }
    }
}
