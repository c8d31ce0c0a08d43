//! One number as data and texts share it, whatever its printed form.

use std::fmt;

/// A number in one canonical form, so that equal numbers are equal values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Number {
    /// A count, an amount, a year or a day: the bits of the value, without its sign. Made by [`number_value`].
    Value(u64),
    /// A month, 1 to 12: apart from values, so that "July" does not vouch for a count of seven.
    Month(u8),
    /// A decade by the first three digits of its years: 199 for the 1990s.
    Decade(u16),
    /// A time of day.
    Time {
        /// 0 to 24.
        hour: u8,
        /// 0 to 59.
        minute: u8,
    },
}

/// The canonical form of a value. The sign is not compared.
#[must_use]
pub(crate) fn number_value(value: f64) -> Number {
    Number::Value(value.abs().to_bits())
}

/// The value times a power of ten, without the rounding error of a product.
pub(super) fn scaled(value: f64, exponent: u32) -> f64 {
    format!("{value}e{exponent}").parse().unwrap_or(value)
}

/// The value of digits with at most one decimal point.
pub(super) fn value_of(digits: &str) -> f64 {
    digits.parse().unwrap_or_default()
}

/// The months in full, in their order.
pub(crate) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl fmt::Display for Number {
    /// Plain forms: `2006`, `2.5`, `July`, `1990s`, `09:45`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(bits) => write!(f, "{}", f64::from_bits(*bits)),
            Self::Month(month) => f.write_str(month_name(*month)),
            Self::Decade(decade) => write!(f, "{decade}0s"),
            Self::Time { hour, minute } => write!(f, "{hour:02}:{minute:02}"),
        }
    }
}

fn month_name(month: u8) -> &'static str {
    MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or("an unknown month")
}

/// The month that a word names: in full, or its first three letters (four for `Sept`). `may` and `march` in lower
/// case are verbs.
pub(super) fn month_named(word: &str) -> Option<Number> {
    if !(3..=9).contains(&word.len()) {
        return None;
    }
    let verb = matches!(word, "may" | "march" | "mar");
    let named = |name: &str| {
        let short = name.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
        short && (word.len() == 3 || word.len() == name.len() || word.eq_ignore_ascii_case("sept"))
    };
    let index = MONTHS.iter().position(|name| named(name)).filter(|_| !verb)?;
    month_numbered(u32::try_from(index + 1).ok()?)
}

/// The month with a number, if there is one.
pub(super) fn month_numbered(number: u32) -> Option<Number> {
    u8::try_from(number).ok().filter(|month| (1..=12).contains(month)).map(Number::Month)
}

/// The time of day with an hour and a minute, if there is one.
pub(super) fn time_of(hour: u32, minute: u32) -> Option<Number> {
    let within = hour * 60 + minute <= 24 * 60 && minute < 60;
    Some(Number::Time { hour: u8::try_from(hour).ok()?, minute: u8::try_from(minute).ok()? }).filter(|_| within)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_forms() {
        let forms = [
            (number_value(2006.0), "2006"),
            (number_value(2.5), "2.5"),
            (number_value(scaled(54.0, 9)), "54000000000"),
            (Number::Month(7), "July"),
            (Number::Month(0), "an unknown month"),
            (Number::Decade(199), "1990s"),
            (Number::Time { hour: 9, minute: 5 }, "09:05"),
        ];
        for (number, form) in forms {
            assert_eq!(number.to_string(), form);
        }
    }

    #[test]
    fn equal_numbers_are_equal_values() {
        assert_eq!(number_value(-0.0), number_value(0.0));
        assert_eq!(number_value(scaled(2.3, 6)), number_value(2_300_000.0));
        assert_eq!(number_value(scaled(value_of("4.35"), 2)), number_value(435.0));
    }

    #[test]
    fn months_by_name() {
        for (word, month) in [("July", 7), ("JUL", 7), ("sept", 9), ("Sep", 9), ("May", 5), ("december", 12)] {
            assert_eq!(month_named(word), Some(Number::Month(month)), "{word}");
        }
        for word in ["", "J", "Ju", "may", "march", "Septem", "Mayor", "Décembre", "é"] {
            assert_eq!(month_named(word), None, "{word}");
        }
    }
}
