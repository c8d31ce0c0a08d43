//! Numbers in digits: thousands separators, decimals, year ranges, decades.

use super::number::{Number, number_value, value_of};
use super::scan::Amount;
use super::tokens::{Tokens, is_dash};

/// The number whose digits begin at a token.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
    let first = tokens.digits(at)?;
    in_groups(tokens, at)
        .or_else(|| year_range(tokens, at))
        .or_else(|| decimal(tokens, at))
        .or_else(|| decade(tokens, at))
        .or_else(|| Some(Amount::digits(value_of(first), at + 1)))
}

/// `1,500`, `1’500`, `1 500`: groups of three after a first group of one to three. After a plain blank two numbers
/// may stand there, so the groups are read one by one too; behind a letter (`A57 767`, `EUR1,500`) either is likely.
fn in_groups(tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
    let first = tokens.digits(at).filter(|first| first.len() <= 3 && !first.starts_with('0'))?;
    let separator = Some(tokens.gap_after(at)).filter(|gap| is_separator(gap))?;
    let next = (at + 1..).find(|next| !continues(tokens, *next, separator))?;
    let groups: Vec<&str> = (at..next).filter_map(|group| tokens.digits(group)).collect();
    if groups.len() < 2 {
        return None;
    }
    let (joined, next) = with_fraction(tokens, groups.concat(), next);
    let (first, joined) = (value_of(first), value_of(&joined));
    if tokens.attached(at) {
        return Some(Amount { also: vec![number_value(joined)], ..Amount::digits(first, at + 1) });
    }
    let apart = groups.iter().filter(|_| separator == " ");
    Some(Amount { also: apart.map(|group| number_value(value_of(group))).collect(), ..Amount::digits(joined, next) })
}

fn is_separator(gap: &str) -> bool {
    matches!(gap, "," | "'" | "’" | " " | "\u{a0}" | "\u{2009}" | "\u{202f}")
}

/// Adds the decimals that follow the last group, which stands before `next`.
fn with_fraction(tokens: &Tokens<'_>, whole: String, next: usize) -> (String, usize) {
    match fraction(tokens, next - 1) {
        Some(tail) => (format!("{whole}.{tail}"), next + 1),
        None => (whole, next),
    }
}

fn continues(tokens: &Tokens<'_>, at: usize, separator: &str) -> bool {
    tokens.gap_before(at) == separator && tokens.digits(at).is_some_and(|group| group.len() == 3)
}

/// The digits behind a decimal point after a token, unless they begin a date or a section number.
fn fraction<'a>(tokens: &Tokens<'a>, at: usize) -> Option<&'a str> {
    let dotted = |at: usize| tokens.gap_before(at) == "." && tokens.digits(at).is_some();
    let chain = dotted(at + 2) || (dotted(at) && at > 0 && tokens.digits(at - 1).is_some());
    tokens.digits(at + 1).filter(|_| dotted(at + 1) && !chain)
}

/// `2.5`. A year before the point ends a sentence (`in 2005.3` has a footnote mark). `09.45` may be a time and
/// `8.900` may be thousands, so these readings count too.
fn decimal(tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
    let (whole, tail) = (tokens.digits(at)?, fraction(tokens, at)?);
    if year(tokens, at).is_some() {
        return None;
    }
    let mut also = Vec::new();
    if whole.len() <= 2 && tail.len() == 2 {
        also.extend([whole, tail].map(|part| number_value(value_of(part))));
    }
    if whole.len() <= 3 && tail.len() == 3 && !whole.starts_with('0') {
        also.push(number_value(value_of(&format!("{whole}{tail}"))));
    }
    Some(Amount { also, ..Amount::digits(value_of(&format!("{whole}.{tail}")), at + 2) })
}

/// The end of `2007-8`, `2006–07`: the year in full, or the digits as they stand. After a slash (`1998/99`) the digits
/// may be a number of their own, as in `S/PRST/2005/12`, so there it is the other way round.
fn year_range(tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
    let first = at.checked_sub(1).and_then(|before| year(tokens, before))?;
    let gap = tokens.gap_before(at);
    let chain = tokens.gap_after(at) == gap && tokens.digits(at + 1).is_some();
    if chain || !is_dash(gap) && gap != "/" {
        return None;
    }
    let last = f64::from(last_year(first, tokens.digits(at)?)?);
    let short = value_of(tokens.digits(at)?);
    let (value, also) = if gap == "/" { (short, last) } else { (last, short) };
    Some(Amount { also: vec![number_value(also)], ..Amount::digits(value, at + 1) })
}

/// The year of one or two digits that ends a range begun by another, within fifteen years.
fn last_year(first: u32, digits: &str) -> Option<u32> {
    let span = match digits.len() {
        1 => 10,
        2 => 100,
        _ => return None,
    };
    let short: u32 = digits.parse().ok()?;
    let same = first - first % span + short;
    let last = if same > first { same } else { same + span };
    (last - first <= 15).then_some(last)
}

/// `1990s`, `90s`.
fn decade(tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
    let number = tokens.short_number(at, 4).filter(|number| number % 10 == 0)?;
    let plural = tokens.word(at + 1).is_some_and(|word| word == "s") && matches!(tokens.gap_after(at), "" | "'" | "’");
    let year = match tokens.digits(at)?.len() {
        4 => number,
        2 if number >= 20 => 1900 + number,
        _ => return None,
    };
    let also = vec![Number::Decade(u16::try_from(year / 10).ok()?), number_value(f64::from(year))];
    plural.then(|| Amount { also, ..Amount::digits(f64::from(number), at + 1) })
}

/// The year at a token: four digits, from 1800 to 2099.
pub(super) fn year(tokens: &Tokens<'_>, at: usize) -> Option<u32> {
    tokens.short_number(at, 4).filter(|year| (1800..2100).contains(year))
}
