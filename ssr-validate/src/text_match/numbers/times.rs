//! Times of day in print: `09.45`, `9:45`, `14h30`, `9 a.m.`, `noon`.

use super::number::{Number, time_of};
use super::tokens::Tokens;

/// The times that a text states with a token.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> impl Iterator<Item = Number> {
    let in_digits = with_minutes(tokens, at).or_else(|| full_hour(tokens, at));
    in_digits.into_iter().chain(tokens.word(at).into_iter().flat_map(named))
}

/// Whether a word may name a time, by its length.
pub(super) fn may_name(word: &str) -> bool {
    matches!((word.len(), word.as_bytes().first()), (4, Some(b'n' | b'N')) | (6 | 8, Some(b'm' | b'M')))
}

fn named(word: &str) -> impl Iterator<Item = Number> + use<> {
    let is = |name: &str| word.eq_ignore_ascii_case(name);
    let hours: &[u32] = match word.len() {
        4 | 6 if is("noon") || is("midday") => &[12],
        8 if is("midnight") => &[0, 24],
        _ => &[],
    };
    hours.iter().filter_map(|hour| time_of(*hour, 0))
}

/// `09.45`, `9:45 pm`, `14h30`, but not the day and month of `17.08.2023`.
fn with_minutes(tokens: &Tokens<'_>, at: usize) -> Option<Number> {
    tokens.digits(at)?;
    let dotted = |at: usize| tokens.gap_before(at) == "." && tokens.digits(at).is_some();
    let minutes = match tokens.gap_after(at) {
        "." if dotted(at + 2) || (at > 0 && dotted(at) && tokens.digits(at - 1).is_some()) => {
            return None;
        }
        "." | ":" => at + 1,
        "" if tokens.word(at + 1) == Some("h") && tokens.attached(at + 2) => at + 2,
        _ => return None,
    };
    let minute = tokens.digits(minutes).filter(|digits| digits.len() == 2)?.parse().ok()?;
    time_of(hour(tokens, at, minutes + 1)?, minute)
}

/// `9 am`, `9 p.m.`.
fn full_hour(tokens: &Tokens<'_>, at: usize) -> Option<Number> {
    tokens.digits(at)?;
    meridiem(tokens, at + 1)?;
    time_of(hour(tokens, at, at + 1)?, 0)
}

/// The hour of the day at a token, moved by the `am` or `pm` that stands after the time.
fn hour(tokens: &Tokens<'_>, at: usize, after: usize) -> Option<u32> {
    let hour = tokens.short_number(at, 2)?;
    match meridiem(tokens, after) {
        Some('p') if hour < 12 => Some(hour + 12),
        Some('a') if hour == 12 => Some(0),
        _ => Some(hour),
    }
}

/// The first letter of `am`, `a.m.`, `pm` or `p.m.` at a token, in small letters or capitals.
fn meridiem(tokens: &Tokens<'_>, at: usize) -> Option<char> {
    let word = tokens.word(at).filter(|word| word.len() <= 2 && tokens.linked(at))?.to_ascii_lowercase();
    let split = tokens.gap_after(at) == "." && tokens.word(at + 1).is_some_and(|word| word.eq_ignore_ascii_case("m"));
    match word.as_str() {
        "am" | "pm" => word.chars().next(),
        "a" | "p" if split => word.chars().next(),
        _ => None,
    }
}
