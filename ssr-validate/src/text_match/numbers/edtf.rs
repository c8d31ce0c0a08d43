//! What must stand in a text for a date or a time of the data to hold.

use super::Numbers;
use super::number::{Number, month_numbered, number_value, time_of};

/// The numbers of a date: `2006`, `2006-07`, `2006-07-07`, `2007/2008`, `2011/..`, `199X`, `2006~`. Each end of a
/// range counts; open ends, marks of doubt and what is no date require nothing.
#[must_use]
pub(crate) fn numbers_of_date(edtf: &str) -> Numbers {
    edtf.split('/').flat_map(numbers_of_day).collect()
}

/// The times of `09:00` or `09:00/09:45`; what is no time requires nothing.
#[must_use]
pub(crate) fn numbers_of_time(time: &str) -> Numbers {
    time.split('/').filter_map(time_in).collect()
}

/// Year, month and day of one date.
fn numbers_of_day(date: &str) -> impl Iterator<Item = Number> {
    let date = date.trim().trim_end_matches(['~', '?', '%']);
    let mut parts = date.splitn(3, '-');
    let year = parts.next().and_then(year_or_decade);
    let month = parts.next().and_then(short_number).and_then(month_numbered);
    let day = parts.next().and_then(short_number).map(|day| number_value(f64::from(day)));
    [year, month, day].into_iter().flatten()
}

fn year_or_decade(year: &str) -> Option<Number> {
    if let Some(decade) = year.strip_suffix('X') {
        return digits(decade)?.parse().ok().map(Number::Decade);
    }
    digits(year)?.parse().ok().map(number_value)
}

fn time_in(time: &str) -> Option<Number> {
    let mut parts = time.trim().splitn(3, ':');
    time_of(short_number(parts.next()?)?, short_number(parts.next()?)?)
}

fn short_number(text: &str) -> Option<u32> {
    digits(text).filter(|digits| digits.len() <= 2)?.parse().ok()
}

/// The text itself if it consists of digits.
fn digits(text: &str) -> Option<&str> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(found: Numbers, expected: &[&str]) {
        let mut expected = expected.to_vec();
        let mut found: Vec<String> = found.iter().map(Number::to_string).collect();
        expected.sort_unstable();
        found.sort_unstable();
        assert_eq!(found, expected);
    }

    #[test]
    fn dates() {
        check(numbers_of_date("2006"), &["2006"]);
        check(numbers_of_date("2006-07"), &["2006", "July"]);
        check(numbers_of_date("2006-07-08"), &["2006", "July", "8"]);
        check(numbers_of_date("2006-07-07/2006-08-01"), &["2006", "July", "7", "August", "1"]);
        check(numbers_of_date("2007/2008"), &["2007", "2008"]);
        check(numbers_of_date("2011/.."), &["2011"]);
        check(numbers_of_date("../2011"), &["2011"]);
        check(numbers_of_date("199X"), &["1990s"]);
        check(numbers_of_date("2006~"), &["2006"]);
        check(numbers_of_date("199X~/2006-07~"), &["1990s", "2006", "July"]);
    }

    #[test]
    fn times() {
        check(numbers_of_time("09:00"), &["09:00"]);
        check(numbers_of_time("09:00/09:45"), &["09:00", "09:45"]);
        check(numbers_of_time("24:00"), &["24:00"]);
    }

    #[test]
    fn what_is_neither_requires_nothing() {
        for text in ["", "..", "/", "X", "-", "July", "20é6", "2006é", "+5"] {
            check(numbers_of_date(text), &[]);
        }
        for text in ["", ":", "9", "25:00", "24:01", "12:60", "a:b", "999999999999:00"] {
            check(numbers_of_time(text), &[]);
        }
    }
}
