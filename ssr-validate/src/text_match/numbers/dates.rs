//! What printed dates state beyond their digits: the month, the century of a short year, the decade.

use super::digits::year;
use super::number::{Number, month_named, month_numbered, number_value};
use super::tokens::{Tokens, is_dash};
use super::words::decade_named;

/// The months, decades and full years that a date states with a token.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> impl Iterator<Item = Number> {
    let (word, digits) = (tokens.word(at), tokens.digits(at));
    let named = word.into_iter().flat_map(|word| month_named(word).into_iter().chain(decade(word)));
    named.chain(digits.into_iter().flat_map(move |_| short_year(tokens, at).into_iter().chain(in_digits(tokens, at))))
}

/// Whether a word may name a month, by its first letters. Words for decades begin as those for numbers do.
pub(super) fn may_name(word: &str) -> bool {
    let Some(head) = word.as_bytes().first_chunk::<3>() else { return false };
    let head = head.map(|letter| letter | 0x20);
    let first_half = matches!(&head, b"jan" | b"feb" | b"mar" | b"apr" | b"may" | b"jun");
    first_half || matches!(&head, b"jul" | b"aug" | b"sep" | b"oct" | b"nov" | b"dec")
}

/// `the nineties`.
fn decade(word: &str) -> impl Iterator<Item = Number> + use<> {
    let year = decade_named(word);
    let decade = year.and_then(|year| u16::try_from(year / 10).ok()).map(Number::Decade);
    decade.into_iter().chain(year.map(|year| number_value(f64::from(year))))
}

/// `’01` and `17.08.23`: the year in full.
fn short_year(tokens: &Tokens<'_>, at: usize) -> Option<Number> {
    let two = tokens.digits(at).filter(|digits| digits.len() == 2)?;
    let gap = tokens.gap_before(at);
    let short = |steps: usize| at.checked_sub(steps).is_some_and(|place| tokens.short_number(place, 2).is_some());
    let dated = matches!(gap, "." | "/") && short(1) && short(2) && tokens.gap_before(at - 1) == gap;
    let full = |two: u32| if two > 50 { 1900 + two } else { 2000 + two };
    (dated || gap.ends_with(['\'', '’'])).then(|| two.parse().ok().map(|two| number_value(f64::from(full(two)))))?
}

/// The months of `17.08.2023`, `2006-07-07`, `7/2006`; with slashes day and month may stand either way round.
fn in_digits(tokens: &Tokens<'_>, at: usize) -> impl Iterator<Item = Number> + use<> {
    let joined = |at: usize| is_joint(tokens.gap_before(at)) && !tokens.gap_before(at).is_empty();
    let month = |at: usize| tokens.short_number(at, 2).and_then(month_numbered);
    let before = |steps: usize| at.checked_sub(steps).filter(|_| (0..steps).all(|step| joined(at - step)));
    let last = year(tokens, at).is_some() || (before(2).is_some() && short_year(tokens, at).is_some());
    let first = year(tokens, at).is_some() && joined(at + 1) && tokens.gap_after(at) != ".";
    let slash = tokens.gap_before(at) != ".";
    let months = [
        before(1).filter(|_| last).and_then(month),
        before(2).filter(|_| last && slash).and_then(month),
        Some(at + 1).filter(|_| first).and_then(month),
    ];
    months.into_iter().flatten()
}

fn is_joint(gap: &str) -> bool {
    matches!(gap, "." | "/") || is_dash(gap)
}
