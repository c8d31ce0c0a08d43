//! Whether a locating phrase (an anchor) stands on a range of lines.
//!
//! Owns the one idea of "the same words": white space of any kind and length is one blank, and a word broken by a
//! hyphen at a line end matches whole, hyphenated, or as it stands. All else is compared exactly, case and marks
//! such as `**` included.

/// So many broken words are tried in both forms; a range has a handful, so only a hostile text has more.
const MAX_WRAPS: usize = 4096;

/// The words of some lines, joined and with white space collapsed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Passage {
    text: String,
    /// Where each line begins in `text`, before the blank that parts it from the line above.
    starts: Vec<usize>,
    /// Hyphens at line ends together with the blank behind them, in order.
    wraps: Vec<Wrap>,
}

/// A hyphen at a line end and the blank behind it, as offsets in the collapsed text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Wrap {
    start: usize,
    end: usize,
}

impl Passage {
    /// Joins the lines of a range.
    #[must_use]
    pub(crate) fn new(lines: &[&str]) -> Self {
        let mut passage = Self::default();
        for line in lines {
            passage.push_line(line);
        }
        passage
    }

    /// Whether the words stand here. An anchor without words stands nowhere.
    #[must_use]
    pub(crate) fn contains(&self, anchor: &str) -> bool {
        self.find(&collapse(anchor)).is_some()
    }

    /// The collapsed text.
    #[must_use]
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Where an anchor, already collapsed, begins in the collapsed text.
    pub(super) fn find(&self, anchor: &str) -> Option<usize> {
        if anchor.is_empty() {
            return None;
        }
        self.text.find(anchor).or_else(|| self.find_over_wraps(anchor))
    }

    /// The index of the line that holds an offset of the collapsed text.
    pub(super) fn line_at(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    fn push_line(&mut self, line: &str) {
        self.starts.push(self.text.len());
        for (index, word) in line.split_whitespace().enumerate() {
            let before = self.text.len();
            if before > 0 {
                self.text.push(' ');
            }
            if index == 0
                && let Some(start) = wrap_start(self.text.get(..before).unwrap_or_default(), word)
            {
                self.wraps.push(Wrap { start, end: self.text.len() });
            }
            self.text.push_str(word);
        }
    }

    /// Tries each beginning from which an anchor could reach into a wrap, once.
    fn find_over_wraps(&self, anchor: &str) -> Option<usize> {
        let mut tried = 0;
        for wrap in self.wraps.iter().take(MAX_WRAPS) {
            let from = wrap.start.saturating_sub(anchor.len()).max(tried);
            tried = tried.max(wrap.start);
            if let Some(start) = (from..wrap.start).find(|start| self.matches_at(*start, anchor)) {
                return Some(start);
            }
        }
        None
    }

    /// Compares from an offset on; where the two differ, a wrap (or the blank of one) may be left out.
    fn matches_at(&self, start: usize, anchor: &str) -> bool {
        let text = self.text.as_bytes();
        let mut at = start;
        for byte in anchor.bytes() {
            if text.get(at) != Some(&byte) {
                at = self.wrap_end(at);
            }
            if text.get(at) != Some(&byte) {
                return false;
            }
            at += 1;
        }
        true
    }

    /// The end of the wrap whose hyphen or blank stands at an offset; the offset itself where there is none.
    fn wrap_end(&self, at: usize) -> usize {
        let next = self.wraps.partition_point(|wrap| wrap.end <= at);
        match self.wraps.get(next) {
            Some(wrap) if at == wrap.start || at + 1 == wrap.end => wrap.end,
            _ => at,
        }
    }
}

/// The words of a text with one blank between them.
pub(super) fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether an anchor stands in lines as it is written. May say no where it stands in their passage, but a yes holds
/// there as well: words with one blank between them stay as they are when lines are joined.
#[must_use]
pub(crate) fn stands_as_written(lines: &str, anchor: &str) -> bool {
    is_collapsed(anchor) && holds(lines.as_bytes(), anchor.as_bytes())
}

/// Whether a text is not empty and has one blank between its words, and nowhere else.
fn is_collapsed(text: &str) -> bool {
    let bytes = text.as_bytes();
    let doubled = bytes.iter().zip(bytes.iter().skip(1)).fold(false, |any, pair| any | (pair == (&b' ', &b' ')));
    let control = bytes.iter().fold(false, |any, byte| any | (*byte < b' '));
    let is_plain = || text.is_ascii() || text.chars().all(|letter| letter == ' ' || !letter.is_whitespace());
    let at_end = bytes.first() == Some(&b' ') || bytes.last() == Some(&b' ');
    !doubled && !control && !at_end && !bytes.is_empty() && is_plain()
}

/// So many places are looked at together, which the compiler turns into few instructions.
const TOGETHER: usize = 32;

/// Whether bytes stand in others. All are compared only where two of them fit: the first rare one, and the last.
fn holds(text: &[u8], sought: &[u8]) -> bool {
    let Some(last) = sought.last() else { return true };
    let place = sought.iter().position(|byte| !is_common(*byte)).unwrap_or(0);
    let two = [sought.get(place).copied().unwrap_or_default(), *last];
    // What stands in the places of the two, for each place where what is sought may begin.
    let ends = text.get(sought.len() - 1..).unwrap_or_default();
    let rares = text.get(place..place + ends.len()).unwrap_or_default();
    let (pieces, rest) = rares.as_chunks::<TOGETHER>();
    let (end_pieces, end_rest) = ends.as_chunks::<TOGETHER>();
    let begins_at = |at: usize| text.get(at..).is_some_and(|rest| rest.starts_with(sought));
    let begins_in = |start: usize, rares: &[u8], ends: &[u8]| {
        (start..).zip(rares.iter().zip(ends)).any(|(at, (rare, end))| [*rare, *end] == two && begins_at(at))
    };
    let mut pieces = (0..).step_by(TOGETHER).zip(pieces.iter().zip(end_pieces));
    pieces.any(|(at, (rares, ends))| fit_somewhere(rares, ends, two) && begins_in(at, rares, ends))
        || begins_in(rares.len() - rest.len(), rest, end_rest)
}

/// Whether two bytes stand at the same place of two pieces. Without an end on the way, all are looked at together.
fn fit_somewhere(some: &[u8; TOGETHER], others: &[u8; TOGETHER], [one, other]: [u8; 2]) -> bool {
    some.iter().zip(others).fold(false, |any, pair| any | ((*pair.0 == one) & (*pair.1 == other)))
}

/// Whether a byte is a blank or one of the letters that English has most of.
fn is_common(byte: u8) -> bool {
    matches!(byte, b' ' | b'a' | b'c'..=b'e' | b'h' | b'i' | b'l' | b'n' | b'o' | b'r'..=b'u')
}

/// Where the hyphen begins if the text so far ends in a broken word that `next` continues.
fn wrap_start(text: &str, next: &str) -> Option<usize> {
    let head = text.strip_suffix(['-', '\u{2010}', '\u{ad}'])?;
    let broken = head.ends_with(char::is_alphanumeric) && next.starts_with(char::is_alphanumeric);
    broken.then_some(head.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(lines: &[&str], anchor: &str, expected: bool) {
        assert_eq!(Passage::new(lines).contains(anchor), expected, "{anchor:?} in {lines:?}");
    }

    #[test]
    fn white_space_is_one_blank() {
        check(&["the\t rule\u{a0}of  law\r"], "rule of law", true);
        check(&["the rule\r", "of law\r"], "rule of law", true);
        check(&["the rule", "", " \u{a0}", "of law"], "rule of law", true);
        check(&["the rule of law"], " rule\u{a0}\nof ", true);
        check(&["the rule of law"], "ruleof", false);
    }

    #[test]
    fn the_rest_is_exact() {
        check(&["The **Rule** of law"], "The **Rule**", true);
        check(&["The **Rule** of law"], "The Rule", false);
        check(&["The Rule of law"], "the rule", false);
        check(&["rule of law"], "", false);
        check(&["rule of law"], " \u{a0}", false);
        check(&[], "rule", false);
    }

    #[test]
    fn what_stands_as_written_stands_in_the_passage() {
        let line = "The  rule of law, é–x and more words than are looked at together; the rule\u{a0}of law\r";
        let ends: Vec<usize> = line.char_indices().map(|(end, _)| end).chain([line.len()]).collect();
        for (start, end) in ends.iter().flat_map(|start| ends.iter().map(move |end| (*start, *end))) {
            let Some(anchor) = line.get(start..end) else { continue };
            let is_collapsed = collapse(anchor) == anchor && !anchor.is_empty();
            assert_eq!(stands_as_written(line, anchor), is_collapsed, "{anchor:?}");
            assert!(!is_collapsed || Passage::new(&[line]).contains(anchor), "{anchor:?}");
        }
        assert!(
            !stands_as_written(line, "rule of lax") && !stands_as_written("", "a") && !stands_as_written("a", "ab")
        );
    }

    #[test]
    fn a_word_broken_at_a_line_end_matches_in_each_form() {
        let lines = ["in a post-\r", "  conflict state with pre- ", "and post-war forces"];
        for anchor in ["post-conflict", "postconflict", "a postconflict state", "pre- and post-war", "post- conflict"] {
            check(&lines, anchor, true);
        }
        check(&lines, "a postconflict state with pre-and post-war", true);
        check(&lines, "post conflict", false);
        check(&lines, "postwar", false);
        check(&["post-conflict"], "postconflict", false);
        check(&["soft\u{ad}", "ware and hard\u{2010}", "ware"], "software and hardware", true);
    }

    #[test]
    fn a_dash_at_a_line_end_is_no_wrap() {
        check(&["the state -", "weak"], "state weak", false);
        check(&["the state -", "weak"], "state - weak", true);
        check(&["2000-", "- 2001"], "20002001", false);
    }

    #[test]
    fn offsets_lead_back_to_lines() {
        let passage = Passage::new(&["", "one two", "", "three-", "fold"]);
        for (anchor, line) in [("one", 1), ("two", 1), ("two three", 1), ("three", 3), ("threefold", 3), ("fold", 4)] {
            assert_eq!(passage.find(anchor).map(|offset| passage.line_at(offset)), Some(line), "{anchor}");
        }
    }

    proptest! {
        #[test]
        fn bytes_are_found_where_they_stand(text in "[abg]{0,80}", sought in "[abg]{0,9}") {
            prop_assert_eq!(holds(text.as_bytes(), sought.as_bytes()), text.contains(&sought));
        }

        #[test]
        fn never_panics(lines in prop::collection::vec("\\PC{0,12}[-‐\u{ad}]?[\\s\r]?", 0..6), anchor in "\\PC{0,20}") {
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            let _ = Passage::new(&lines).contains(&anchor);
        }

        #[test]
        fn holds_each_window_of_its_own_words(
            lines in prop::collection::vec("([a-z*é.]{1,5}-?[ \t\u{a0}]{1,2}){0,5}\r?", 1..6),
            start in 0_usize..30,
            count in 2_usize..=12,
        ) {
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            let words: Vec<&str> = lines.iter().flat_map(|line| line.split_whitespace()).collect();
            if let Some(window) = words.get(start..start + count) {
                prop_assert!(Passage::new(&lines).contains(&window.join(" ")));
            }
        }

        #[test]
        fn joins_any_broken_word(head in "[a-z]{1,6}", tail in "[a-z]{1,6}", hyphen in "-?") {
            let line = format!("so {head}-");
            let next = format!("{tail} on");
            let anchor = format!("so {head}{hyphen}{tail} on");
            prop_assert!(Passage::new(&[&line, &next]).contains(&anchor));
        }
    }
}
