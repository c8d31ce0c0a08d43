//! Cuts a text into runs of digits and runs of letters; what stands between them is read as a gap.

/// The digit runs and letter runs of a text, in order.
pub(super) struct Tokens<'a> {
    text: &'a str,
    tokens: Vec<Token>,
}

/// What a letter is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Gap,
    Digits,
    Word,
}

impl Kind {
    /// What stands at a place of a text, and how many bytes it has: none at the end.
    #[inline]
    fn at(text: &str, at: usize) -> (Self, usize) {
        match text.as_bytes().get(at) {
            Some(b'a'..=b'z' | b'A'..=b'Z') => (Self::Word, 1),
            Some(b'0'..=b'9') => (Self::Digits, 1),
            Some(0x80..) => Self::beyond_ascii(text, at),
            byte => (Self::Gap, usize::from(byte.is_some())),
        }
    }

    fn beyond_ascii(text: &str, at: usize) -> (Self, usize) {
        let letter = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
        (if letter.is_alphabetic() { Self::Word } else { Self::Gap }, letter.len_utf8())
    }
}

/// One run.
#[derive(Clone, Copy)]
struct Token {
    start: usize,
    end: usize,
    digits: bool,
}

impl<'a> Tokens<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut tokens = Vec::with_capacity(text.len() / 4);
        let (mut start, mut at, mut kind) = (0, 0, Kind::Gap);
        loop {
            let (next, length) = Kind::at(text, at);
            if next != kind || length == 0 {
                if kind != Kind::Gap {
                    tokens.push(Token { start, end: at, digits: kind == Kind::Digits });
                }
                (start, kind) = (at, next);
            }
            if length == 0 {
                return Self { text, tokens };
            }
            at += length;
        }
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The digits at a place, if digits stand there.
    pub(super) fn digits(&self, at: usize) -> Option<&'a str> {
        self.token(at, true)
    }

    /// The letters at a place, if letters stand there.
    pub(super) fn word(&self, at: usize) -> Option<&'a str> {
        self.token(at, false)
    }

    /// The digits at a place as a number, if there are at most so many.
    pub(super) fn short_number(&self, at: usize, most: usize) -> Option<u32> {
        self.digits(at).filter(|digits| digits.len() <= most.min(9))?.parse().ok()
    }

    /// What stands between a token and the next; the rest of the text after the last.
    pub(super) fn gap_after(&self, at: usize) -> &'a str {
        let Some(token) = self.tokens.get(at) else {
            return "";
        };
        let end = self.tokens.get(at + 1).map_or(self.text.len(), |next| next.start);
        self.text.get(token.end..end).unwrap_or_default()
    }

    /// What stands before a token, after the one before it.
    pub(super) fn gap_before(&self, at: usize) -> &'a str {
        let start = at.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |last| last.end);
        let Some(token) = self.tokens.get(at) else {
            return "";
        };
        self.text.get(start..token.start).unwrap_or_default()
    }

    /// Whether a token goes on without a gap from the one before it, as in `A60` or `21st`.
    pub(super) fn attached(&self, at: usize) -> bool {
        at > 0 && at < self.len() && self.gap_before(at).is_empty()
    }

    /// Whether a token follows the one before it after one blank or hyphen, or none.
    pub(super) fn linked(&self, at: usize) -> bool {
        let gap = self.gap_before(at);
        at > 0 && at < self.len() && (is_dash(gap) || gap.chars().all(char::is_whitespace))
    }

    fn token(&self, at: usize, digits: bool) -> Option<&'a str> {
        let token = self.tokens.get(at).filter(|token| token.digits == digits)?;
        self.text.get(token.start..token.end)
    }
}

/// Whether a gap is one hyphen or dash and nothing else.
pub(super) fn is_dash(gap: &str) -> bool {
    matches!(gap, "-" | "–" | "—" | "‑" | "‐" | "−")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn runs_are_those_of_plain_letters(text in "([a-c0-2 .é–²٣]|\\PC){0,40}") {
            let mut plain: Vec<(bool, String)> = Vec::new();
            let mut before = None;
            for letter in text.chars() {
                let kind = (letter.is_ascii_digit() || letter.is_alphabetic()).then_some(letter.is_ascii_digit());
                match (kind, plain.last_mut()) {
                    (Some(_), Some((_, run))) if kind == before => run.push(letter),
                    (Some(digits), _) => plain.push((digits, letter.into())),
                    (None, _) => {}
                }
                before = kind;
            }
            let tokens = Tokens::of(&text);
            let quick: Vec<_> = tokens.tokens.iter().map(|token| (token.digits, text[token.start..token.end].to_owned())).collect();
            prop_assert_eq!(quick, plain);
        }
    }

    #[test]
    fn digits_and_letters_part() {
        let tokens = Tokens::of("(A60 19), 21st é–x²");
        let parts: Vec<_> = (0..tokens.len()).map(|at| tokens.digits(at).or(tokens.word(at))).collect();
        assert_eq!(parts, ["A", "60", "19", "21", "st", "é", "x"].map(Some));
        assert_eq!((tokens.gap_before(0), tokens.gap_after(2), tokens.gap_after(6)), ("(", "), ", "²"));
        assert!(tokens.attached(1) && !tokens.attached(2) && !tokens.attached(0) && !tokens.attached(7));
        assert!(tokens.linked(6) && !tokens.linked(3));
        assert_eq!((tokens.gap_before(9), tokens.gap_after(9)), ("", ""));
    }
}
