//! Roman numerals in capitals, from II on: `XXXVI`, `Annex IV`.

use super::number::{Number, number_value};
use super::tokens::Tokens;

const SIGNS: [(u32, &str); 9] =
    [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

/// The Roman numeral that a token is.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Option<Number> {
    tokens.word(at).and_then(value_of).map(|value| number_value(f64::from(value)))
}

/// Whether a word may be a numeral: nearly all words have a letter that none has.
pub(super) fn may_be(word: &str) -> bool {
    word.bytes().all(|letter| b"CLXVI".contains(&letter))
}

/// The value of a numeral in its usual form. Single letters other than `V` and `X` are mere letters.
fn value_of(word: &str) -> Option<u32> {
    let (mut value, mut rest) = (0, word);
    for (worth, sign) in SIGNS {
        let most = if sign.len() == 1 && worth != 5 && worth != 50 { 3 } else { 1 };
        for _ in 0..most {
            let Some(shorter) = rest.strip_prefix(sign) else {
                break;
            };
            (value, rest) = (value + worth, shorter);
        }
    }
    let sole = matches!(word, "" | "I" | "C" | "L");
    (rest.is_empty() && !sole && written(value) == word).then_some(value)
}

fn written(mut value: u32) -> String {
    let mut text = String::new();
    for (worth, sign) in SIGNS {
        while value >= worth {
            (value, text) = (value - worth, text + sign);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_forms_only() {
        let forms = [("II", 2), ("IV", 4), ("V", 5), ("IX", 9), ("X", 10), ("XXXVI", 36), ("XLIX", 49), ("CCXC", 290)];
        for (word, value) in forms {
            assert_eq!(value_of(word), Some(value), "{word}");
        }
        for word in ["", "I", "C", "L", "IC", "IIII", "VX", "CIVIL", "xi", "IXI", "XCX", "CCCC"] {
            assert_eq!(value_of(word), None, "{word}");
        }
    }
}
