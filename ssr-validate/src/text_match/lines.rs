//! What a line of a source is: the one place that decides it, so that line numbers agree everywhere.

/// The lines of a text, split at line feeds only.
///
/// A last line without a line feed counts, an empty text has no lines, and a carriage return stays with its line.
#[must_use]
pub(crate) fn split_lines(text: &str) -> Vec<&str> {
    text.split_terminator('\n').collect()
}

/// Whether a line holds nothing but white space (tabs, no-break spaces and carriage returns included).
#[must_use]
pub(crate) fn is_blank(line: &str) -> bool {
    line.chars().all(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_lines(text: &str, expected: &[&str]) {
        assert_eq!(split_lines(text), expected, "{text:?}");
    }

    #[test]
    fn lines_end_at_line_feeds_only() {
        check_lines("", &[]);
        check_lines("\n", &[""]);
        check_lines("a", &["a"]);
        check_lines("a\n", &["a"]);
        check_lines("a\nb", &["a", "b"]);
        check_lines("a\r\n\r\nb", &["a\r", "\r", "b"]);
        check_lines("a\rb\u{2028}c\u{b}d", &["a\rb\u{2028}c\u{b}d"]);
        check_lines("a\n\n", &["a", ""]);
    }

    #[test]
    fn blank_is_white_space_of_any_kind() {
        for line in ["", " ", "\t", "\r", "\u{a0}\u{2009}\r"] {
            assert!(is_blank(line), "{line:?}");
        }
        for line in ["a", " . ", "\u{ad}"] {
            assert!(!is_blank(line), "{line:?}");
        }
    }
}
