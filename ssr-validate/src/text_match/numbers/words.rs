//! Numbers in words: `twenty-five`, `one hundred and two`, `three million`, `a dozen`, `twenty-first`.

use super::number::number_value;
use super::scan::{Amount, Kind};
use super::tokens::Tokens;

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const SMALL_ORDINALS: [&str; 20] = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const TENS_ORDINALS: [&str; 10] =
    ["", "", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];
const DECADES: [&str; 10] =
    ["", "", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
const SCALES: [(&str, u32); 4] = [("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)];

/// A number below one thousand, or one that a scale has made larger.
#[derive(Clone, Copy)]
struct Part {
    value: u64,
    next: usize,
    ordinal: bool,
}

/// Whether a word may be the first of a number, by its first letters: nearly all words are none.
pub(super) fn may_begin(word: &str) -> bool {
    may_begin_bytes(word.as_bytes())
}

fn may_begin_bytes(word: &[u8]) -> bool {
    let Some(head) = word.first_chunk::<4>() else {
        let short = word.first_chunk::<3>().map(|short| short.map(|letter| letter | 0x20));
        return short.is_some_and(|short| matches!(&short, b"one" | b"two" | b"six" | b"ten"));
    };
    let head = head.map(|letter| letter | 0x20);
    let units =
        matches!(&head, b"zero" | b"thre" | b"four" | b"five" | b"seve" | b"eigh" | b"nine" | b"elev" | b"twel");
    let ordinals = matches!(&head, b"firs" | b"seco" | b"thir" | b"fift" | b"sixt" | b"nint" | b"tent");
    let larger = matches!(&head, b"twen" | b"fort" | b"doze" | b"hund" | b"thou" | b"mill" | b"bill" | b"tril");
    units || ordinals || larger
}

/// Whether a text has a word with which a number begins.
pub(super) fn any_in(text: &str) -> bool {
    let names = |word: &str| {
        [&SMALL[..], &SMALL_ORDINALS, &TENS, &TENS_ORDINALS].iter().any(|names| index_of(names, word).is_some())
    };
    let bare =
        |word: &str| scale_of(word).is_some() || ["hundred", "dozen"].iter().any(|n| n.eq_ignore_ascii_case(word));
    // A letter beyond ASCII is in no such word, so words may end there.
    let mut words = text.as_bytes().split(|byte| !byte.is_ascii_alphabetic()).filter(|word| may_begin_bytes(word));
    words.any(|word| std::str::from_utf8(word).is_ok_and(|word| names(word) || bare(word)))
}

/// The number whose words begin at a token.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
    if !tokens.word(at).is_some_and(may_begin) {
        return None;
    }
    let (first, bare) = match below_thousand(tokens, at) {
        Some(part) => (part, false),
        None => (bare(tokens, at)?, true),
    };
    let (whole, exponent, also) = with_scales(tokens, first);
    let vague = bare && !at.checked_sub(1).and_then(|last| tokens.word(last)).is_some_and(is_article);
    let kind = match (vague, whole.ordinal) {
        (true, _) => Kind::Also,
        (_, true) => Kind::Ordinal,
        _ => Kind::Word,
    };
    let base = also.first().copied().unwrap_or(whole.value);
    let also = also.into_iter().map(|value| number_value(value as f64)).collect();
    Some(Amount { value: whole.value as f64, base: base as f64, exponent, next: whole.next, kind, also })
}

/// The decade that a word names, by its first year.
pub(super) fn decade_named(word: &str) -> Option<u32> {
    index_of(&DECADES, word).and_then(|tens| u32::try_from(1900 + 10 * tens).ok())
}

/// The scales that follow a number, as a power of ten, and where they end: `million`, `bn`, `hundred thousand`.
pub(super) fn scale_after(tokens: &Tokens<'_>, at: usize) -> (u32, usize) {
    let (mut exponent, mut next) = (0_u32, at);
    while let Some(more) = scale_at(tokens, next).or_else(|| short_scale_at(tokens, next)) {
        (exponent, next) = (exponent.saturating_add(more), next + 1);
    }
    (exponent.min(30), next)
}

/// A scale word after a blank or a hyphen. The plural (`5 millions`) is allowed.
fn scale_at(tokens: &Tokens<'_>, at: usize) -> Option<u32> {
    let word = tokens.word(at).filter(|_| tokens.linked(at))?;
    let word = word.strip_suffix('s').unwrap_or(word);
    if word.eq_ignore_ascii_case("hundred") { Some(2) } else { scale_of(word) }
}

/// `bn`, `mn`, `tn`; `m` and `k` only where no blank parts them from the digits.
fn short_scale_at(tokens: &Tokens<'_>, at: usize) -> Option<u32> {
    let attached = tokens.attached(at);
    match tokens.word(at).filter(|_| tokens.linked(at))? {
        "tn" => Some(12),
        "bn" => Some(9),
        "mn" => Some(6),
        "m" if attached => Some(6),
        "k" if attached => Some(3),
        _ => None,
    }
}

fn scale_of(word: &str) -> Option<u32> {
    SCALES.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, exponent)| *exponent)
}

/// `hundred`, `thousand`, `million` and `dozen` with no number before them.
fn bare(tokens: &Tokens<'_>, at: usize) -> Option<Part> {
    let word = tokens.word(at)?;
    let value = if let Some(exponent) = scale_of(word) {
        10_u64.pow(exponent)
    } else if word.eq_ignore_ascii_case("hundred") {
        100
    } else if word.eq_ignore_ascii_case("dozen") {
        12
    } else {
        return None;
    };
    Some(Part { value, next: at + 1, ordinal: false })
}

/// Reads on from a first number: scales, then a smaller number, and so on (`two million three hundred thousand`).
/// Returns the whole, the power of ten of a single scaled number, and the numbers it was put together from.
fn with_scales(tokens: &Tokens<'_>, first: Part) -> (Part, u32, Vec<u64>) {
    let (mut whole, exponent) = times_scale(tokens, first);
    let mut parts = if exponent > 0 { vec![first.value] } else { Vec::new() };
    let (mut limit, mut chained) = (exponent, false);
    while limit > 0 && !whole.ordinal {
        let Some(part) = below_thousand(tokens, after_and(tokens, whole.next)) else {
            break;
        };
        let (part, smaller) = times_scale(tokens, part);
        if part.value >= 10_u64.pow(limit.min(18)) {
            break;
        }
        parts.extend([whole.value, part.value]);
        whole = Part { value: whole.value.saturating_add(part.value), ..part };
        (limit, chained) = (smaller, true);
    }
    (whole, if chained { 0 } else { exponent }, parts)
}

fn times_scale(tokens: &Tokens<'_>, part: Part) -> (Part, u32) {
    if part.ordinal {
        return (part, 0);
    }
    let (exponent, next) = scale_after(tokens, part.next);
    let value = part.value.saturating_mul(10_u64.saturating_pow(exponent));
    (Part { value, next, ordinal: false }, exponent)
}

/// `two hundred and five`, `two dozen`, `thirty-five`. The parts on either side of `and` stay one number.
fn below_thousand(tokens: &Tokens<'_>, at: usize) -> Option<Part> {
    let head = below_hundred(tokens, at)?;
    if head.ordinal || !tokens.linked(head.next) {
        return Some(head);
    }
    let next = head.next + 1;
    match tokens.word(head.next).map(str::to_ascii_lowercase).as_deref() {
        Some("dozen") => Some(Part { value: head.value * 12, next, ordinal: false }),
        Some("hundredth") => Some(Part { value: head.value * 100, next, ordinal: true }),
        Some("hundred") => Some(with_rest(tokens, Part { value: head.value * 100, next, ordinal: false })),
        _ => Some(head),
    }
}

/// Adds the tens and units that follow hundreds.
fn with_rest(tokens: &Tokens<'_>, hundreds: Part) -> Part {
    match below_hundred(tokens, after_and(tokens, hundreds.next)) {
        Some(rest) if tokens.linked(hundreds.next) => Part { value: hundreds.value + rest.value, ..rest },
        _ => hundreds,
    }
}

/// The place after an `and`, or the same place.
fn after_and(tokens: &Tokens<'_>, at: usize) -> usize {
    let and = tokens.linked(at) && tokens.linked(at + 1) && tokens.word(at).is_some_and(|word| word == "and");
    if and { at + 1 } else { at }
}

fn below_hundred(tokens: &Tokens<'_>, at: usize) -> Option<Part> {
    let tens = match tens_at(tokens, at) {
        Some(tens) if tens.ordinal || !tokens.linked(tens.next) => return Some(tens),
        Some(tens) => tens,
        None => return small_at(tokens, at),
    };
    match small_at(tokens, tens.next) {
        Some(unit) if (1..10).contains(&unit.value) => Some(Part { value: tens.value + unit.value, ..unit }),
        _ => Some(tens),
    }
}

fn tens_at(tokens: &Tokens<'_>, at: usize) -> Option<Part> {
    part_at(tokens, at, &TENS, &TENS_ORDINALS).map(|part| Part { value: part.value * 10, ..part })
}

fn small_at(tokens: &Tokens<'_>, at: usize) -> Option<Part> {
    part_at(tokens, at, &SMALL, &SMALL_ORDINALS)
}

fn part_at(tokens: &Tokens<'_>, at: usize, cardinals: &[&str], ordinals: &[&str]) -> Option<Part> {
    let word = tokens.word(at)?;
    let cardinal = index_of(cardinals, word);
    let index = cardinal.or_else(|| index_of(ordinals, word))?;
    Some(Part { value: u64::try_from(index).ok()?, next: at + 1, ordinal: cardinal.is_none() })
}

fn index_of(names: &[&str], word: &str) -> Option<usize> {
    names.iter().position(|name| name.eq_ignore_ascii_case(word))
}

fn is_article(word: &str) -> bool {
    word.eq_ignore_ascii_case("a") || word.eq_ignore_ascii_case("an")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_word_may_begin_a_number() {
        let scales = SCALES.iter().map(|(name, _)| *name);
        let names = [SMALL, SMALL_ORDINALS].concat().into_iter().chain([TENS, TENS_ORDINALS, DECADES].concat());
        for name in names.chain(scales).chain(["hundred", "dozen"]).filter(|name| !name.is_empty()) {
            assert!(may_begin(name) && may_begin(&name.to_uppercase()), "{name}");
        }
        for word in ["", "a", "on", "of", "in", "for", "no", "is", "é", "sector", "those", "military", "forms"] {
            assert!(!may_begin(word), "{word}");
        }
    }
}
