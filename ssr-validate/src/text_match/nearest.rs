//! "Did you mean": the words of a text that most resemble an anchor that does not stand where it should.
//!
//! Cost grows with the length of the text, once; the costly comparison is made for a fixed number of windows.

use super::anchor::{Passage, collapse};
use std::cmp::Reverse;

/// Below this likeness (0 to 1) no words are suggested.
const THRESHOLD: f64 = 0.6;
/// So many windows are compared letter by letter.
const CANDIDATES: usize = 64;
/// Of a longer anchor only the first words are compared.
const MAX_ANCHOR: usize = 200;
/// Of a longer text only the first lines are searched.
const MAX_TEXT: usize = 4 << 20;

/// Words of a text that resemble an anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Nearest {
    /// The line on which the words begin, counted from 1.
    pub line: u32,
    /// The words as they stand there, with white space collapsed.
    pub text: String,
}

/// The words that most resemble an anchor: first the very words, then the same but for case and marks, then the
/// window of words that is most alike, if it is alike enough. Of equals, the first in the text.
#[must_use]
pub(crate) fn nearest(lines: &[&str], anchor: &str) -> Option<Nearest> {
    let anchor = collapse(anchor);
    let passage = Passage::new(searched(lines));
    if let Some(offset) = passage.find(&anchor) {
        return Some(Nearest { line: line_number(&passage, offset), text: anchor });
    }
    let sought = Sought::new(&anchor);
    let words = words_of(passage.text(), &sought.grams);
    let window = same_letters(&words, &sought).or_else(|| most_alike(passage.text(), &words, &sought))?;
    Some(Nearest { line: line_number(&passage, window.start), text: passage.text().get(window)?.to_owned() })
}

/// A stretch of the collapsed text.
type Window = std::ops::Range<usize>;

/// The anchor, prepared for many comparisons.
struct Sought {
    lower: String,
    keys: Vec<u64>,
    grams: Vec<u64>,
}

/// A word of the text: where it stands, its letters as a number, and how far it shares the anchor's letter triples.
struct Word {
    start: usize,
    end: usize,
    key: u64,
    score: i64,
}

impl Sought {
    fn new(anchor: &str) -> Self {
        let short: String = anchor.chars().take(MAX_ANCHOR).collect();
        let mut grams: Vec<u64> = short.split(' ').flat_map(grams_of).collect();
        grams.sort_unstable();
        grams.dedup();
        let keys = short.split(' ').filter_map(key_of).collect();
        Self { lower: short.to_lowercase(), keys, grams }
    }
}

/// The leading lines that stay within the limit.
fn searched<'a, 'b>(lines: &'a [&'b str]) -> &'a [&'b str] {
    let mut size = 0_usize;
    let within = lines.iter().take_while(|line| {
        size = size.saturating_add(line.len());
        size <= MAX_TEXT
    });
    lines.get(..within.count()).unwrap_or_default()
}

fn line_number(passage: &Passage, offset: usize) -> u32 {
    u32::try_from(passage.line_at(offset).saturating_add(1)).unwrap_or(u32::MAX)
}

/// The words of a collapsed text that have letters or digits.
fn words_of(text: &str, grams: &[u64]) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = 0;
    for word in text.split(' ') {
        let end = start + word.len();
        if let Some(key) = key_of(word) {
            words.push(Word { start, end, key, score: score_of(word, grams) });
        }
        start = end + 1;
    }
    words
}

/// The letters and digits of a word without case or marks, hashed (FNV-1a); nothing for a bare mark.
fn key_of(word: &str) -> Option<u64> {
    letters_of(word)
        .map(u64::from)
        .fold(None, |hash, letter| Some((hash.unwrap_or(0xcbf2_9ce4_8422_2325) ^ letter).wrapping_mul(0x100_0000_01b3)))
}

fn letters_of(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// The letter triples of a word with a blank on either side, each packed into one number.
fn grams_of(word: &str) -> impl Iterator<Item = u64> {
    let letters = std::iter::once(' ').chain(letters_of(word)).chain(std::iter::once(' '));
    let triples = letters.scan(0_u64, |triple, letter| {
        *triple = ((*triple << 21) | u64::from(letter)) & ((1 << 63) - 1);
        Some(*triple)
    });
    triples.skip(2)
}

/// Counts two for each shared triple and takes one away for each other.
fn score_of(word: &str, grams: &[u64]) -> i64 {
    grams_of(word).map(|gram| if grams.binary_search(&gram).is_ok() { 2 } else { -1 }).sum()
}

/// The first window whose words differ from the anchor's in case and marks only.
fn same_letters(words: &[Word], sought: &Sought) -> Option<Window> {
    if sought.keys.is_empty() {
        return None;
    }
    let same = |window: &&[Word]| window.iter().map(|word| word.key).eq(sought.keys.iter().copied());
    window_of(words.windows(sought.keys.len()).find(same)?)
}

/// The window with the greatest likeness, among those that share most letter triples with the anchor.
fn most_alike(text: &str, words: &[Word], sought: &Sought) -> Option<Window> {
    let mut best: Option<(f64, Window)> = None;
    for start in candidates(words, sought.keys.len()) {
        for window in windows_at(words, start, sought.keys.len()) {
            let likeness = likeness(text, &window, sought);
            if likeness >= THRESHOLD && best.as_ref().is_none_or(|(most, _)| likeness > *most) {
                best = Some((likeness, window));
            }
        }
    }
    best.map(|(_, window)| window)
}

/// Where the windows begin that share most triples with the anchor, in the order of the text.
fn candidates(words: &[Word], count: usize) -> Vec<usize> {
    if count == 0 {
        return Vec::new();
    }
    let mut ranked: Vec<(Reverse<i64>, usize)> = scores(words, count).map(Reverse).zip(0..).collect();
    if ranked.len() > CANDIDATES {
        ranked.select_nth_unstable(CANDIDATES);
        ranked.truncate(CANDIDATES);
    }
    let mut starts: Vec<usize> = ranked.into_iter().map(|(_, start)| start).collect();
    starts.sort_unstable();
    starts
}

/// The summed score of the window that begins at each word; windows at the end of the text are shorter.
fn scores(words: &[Word], count: usize) -> impl Iterator<Item = i64> {
    let mut sum: i64 = words.iter().take(count).map(|word| word.score).sum();
    words.iter().enumerate().map(move |(index, word)| {
        let score = sum;
        sum += words.get(index.saturating_add(count)).map_or(0, |next| next.score) - word.score;
        score
    })
}

/// The windows at a word: as many words as the anchor has, one fewer, one more.
fn windows_at(words: &[Word], start: usize, count: usize) -> impl Iterator<Item = Window> {
    let counts = [count, count.saturating_sub(1), count.saturating_add(1)];
    counts.into_iter().filter_map(move |count| {
        let end = start.saturating_add(count).min(words.len());
        window_of(words.get(start..end)?)
    })
}

fn window_of(words: &[Word]) -> Option<Window> {
    Some(words.first()?.start..words.last()?.end)
}

/// How alike a window and the anchor are, but for case. A window of quite another length is not compared.
fn likeness(text: &str, window: &Window, sought: &Sought) -> f64 {
    match text.get(window.clone()) {
        Some(words) if words.len() <= 2 * sought.lower.len() + 16 => {
            strsim::normalized_levenshtein(&words.to_lowercase(), &sought.lower)
        }
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: [&str; 6] = [
        "# Principles",
        "",
        "The **rule of law** guides the police - and the courts.",
        "Reform of the security sector is owned by the country itself; the mandate covers post-",
        "conflict support and small arms.",
        "Parliamentary committees supervise expenditure.",
    ];

    #[track_caller]
    fn check(anchor: &str, expected: Option<(u32, &str)>) {
        let found = nearest(&TEXT, anchor);
        assert_eq!(found.as_ref().map(|near| (near.line, near.text.as_str())), expected, "{anchor:?}");
    }

    #[test]
    fn the_very_words_come_first() {
        check("small  arms", Some((5, "small arms")));
        check("covers postconflict support", Some((4, "covers postconflict support")));
        check("itself; the mandate", Some((4, "itself; the mandate")));
    }

    #[test]
    fn case_and_marks_come_second() {
        check("Small Arms", Some((5, "small arms.")));
        check("the rule of law", Some((3, "The **rule of law**")));
        check("police and the courts", Some((3, "police - and the courts.")));
    }

    #[test]
    fn likeness_comes_third() {
        check("reform of security sector is owned", Some((4, "Reform of the security sector is owned")));
        check("Parlamentary comittees supervise", Some((6, "Parliamentary committees supervise")));
        check("owned by country itself", Some((4, "owned by the country itself;")));
    }

    #[test]
    fn nothing_alike_gives_nothing() {
        for anchor in ["", " ", "&", "xylophone quartet", "zzzz zzzz zzzz zzzz"] {
            check(anchor, None);
        }
        assert_eq!(nearest(&[], "rule of law"), None);
    }

    #[test]
    fn long_input_is_cut() {
        let long = "word ".repeat(10_000);
        assert_eq!(nearest(&TEXT, &long), None);
        assert_eq!(nearest(&[&long, "end"], &"x".repeat(100_000)), None);
    }

    proptest! {
        #[test]
        fn never_panics(lines in prop::collection::vec("\\PC{0,30}[-\r]?", 0..8), anchor in "\\PC{0,30}") {
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            if let Some(near) = nearest(&lines, &anchor) {
                prop_assert!(near.line >= 1 && near.line as usize <= lines.len());
            }
        }

        #[test]
        fn finds_what_stands_there(lines in prop::collection::vec("[a-c]{1,4}( [a-c]{1,4}){1,5}", 1..6), pick in 0_usize..6) {
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            if let Some(anchor) = lines.get(pick) {
                let near = nearest(&lines, anchor).map(|near| (near.line as usize <= pick + 1, near.text));
                prop_assert_eq!(near, Some((true, (*anchor).to_owned())));
            }
        }
    }
}
