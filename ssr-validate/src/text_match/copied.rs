//! Runs of words that stand word for word in a source: prose is ours, so long runs are findings.
//!
//! The same words and the same runs as `tools/copied-text` finds: a word is letters and digits with inner
//! apostrophes, lower-cased; a run is as many words as follow each other in shingles of the sources.

use std::collections::hash_map::Entry;
use std::ops::Range;

use rustc_hash::FxHashMap;

/// The number of words from which on a run counts as copied.
pub(crate) const COPIED_WORDS: usize = 10;

/// Every run of a fixed number of words in some sources.
#[derive(Clone, Debug)]
pub(crate) struct Shingles {
    length: usize,
    /// The words of all sources one after another.
    words: Words,
    sources: u32,
    /// The first place of each shingle, by the hash of its words.
    first: FxHashMap<u64, usize>,
}

/// Words of a text that stand in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    /// The source by its place in the order in which the sources were given.
    pub source: usize,
    /// The line of that source on which the run begins, counted from 1.
    pub line: u32,
    /// The words in lower case, with one blank between them.
    pub words: String,
    /// How many words these are.
    pub count: usize,
}

impl Shingles {
    /// Indexes sources for runs of so many words or more (at least one).
    #[must_use]
    pub(crate) fn new<'a>(sources: impl IntoIterator<Item = &'a str>, length: usize) -> Self {
        let (words, first) = Default::default();
        let mut shingles = Self { length: length.max(1), words, sources: 0, first };
        for source in sources {
            shingles.add(source);
        }
        shingles
    }

    /// The copied runs of a text, in order and without overlap.
    #[must_use]
    pub(crate) fn runs(&self, text: &str) -> Vec<Run> {
        if self.may_have_run(text) { self.find_runs(text) } else { Vec::new() }
    }

    /// Whether a text may have copied words, by hashes alone: nearly all texts have none.
    fn may_have_run(&self, text: &str) -> bool {
        // So many words have as many letters at least, and something between each two.
        if text.len() + 1 < 2 * self.length {
            return false;
        }
        let mut hashes = Vec::with_capacity(text.len() / 4);
        each_word(text, |_, hash| hashes.push(hash));
        shingle_hashes(&hashes, self.length).any(|hash| self.first.contains_key(&hash))
    }

    fn find_runs(&self, text: &str) -> Vec<Run> {
        let mut words = Words::default();
        words.add(text, 0);
        let hashes = shingle_hashes(&words.hashes, self.length);
        let places: Vec<_> = (0..).zip(hashes).map(|(start, hash)| self.place_of(&words, start, hash)).collect();
        let (mut runs, mut start) = (Vec::new(), 0);
        while let Some(place) = places.get(start) {
            let Some(place) = place else {
                start += 1;
                continue;
            };
            // The run goes on while each next shingle stands in some source.
            let more = places.iter().skip(start + 1).take_while(|place| place.is_some()).count();
            let count = self.length + more;
            runs.extend(self.run(*place, words.run(start, count).map(str::to_lowercase).collect()));
            start += count;
        }
        runs
    }

    fn add(&mut self, source: &str) {
        let begin = self.words.hashes.len();
        self.words.add(source, self.sources);
        self.sources = self.sources.saturating_add(1);
        let Self { length, words, first, .. } = self;
        let hashes = words.hashes.get(begin..).unwrap_or_default();
        first.reserve(hashes.len());
        for (start, hash) in (begin..).zip(shingle_hashes(hashes, *length)) {
            index(first, words, start, *length, hash);
        }
    }

    /// Where the shingle that begins at a word of a text first stands in the sources.
    fn place_of(&self, words: &Words, start: usize, mut hash: u64) -> Option<usize> {
        loop {
            let place = *self.first.get(&hash)?;
            if same((&self.words, place), (words, start), self.length) {
                return Some(place);
            }
            hash = hash.wrapping_add(1);
        }
    }

    fn run(&self, place: usize, words: Vec<String>) -> Option<Run> {
        let word = self.words.words.get(place)?;
        let (words, count) = (words.join(" "), words.len());
        Some(Run { source: word.source as usize, line: word.line, words, count })
    }
}

/// Notes the shingle at a place unless it stands earlier. Where two differ and share a hash, the next hash is free.
fn index(first: &mut FxHashMap<u64, usize>, words: &Words, start: usize, length: usize, mut hash: u64) {
    loop {
        match first.entry(hash) {
            Entry::Vacant(free) => {
                free.insert(start);
                return;
            }
            Entry::Occupied(taken) if same((words, *taken.get()), (words, start), length) => return,
            Entry::Occupied(_) => hash = hash.wrapping_add(1),
        }
    }
}

/// The words of some texts, one after another.
#[derive(Clone, Debug, Default)]
struct Words {
    /// The texts as they stand, each line with a line feed.
    text: String,
    words: Vec<Word>,
    hashes: Vec<u64>,
}

/// Where a word stands: in the joined texts, and in its own.
#[derive(Clone, Copy, Debug)]
struct Word {
    start: usize,
    end: usize,
    source: u32,
    line: u32,
}

impl Words {
    fn add(&mut self, text: &str, source: u32) {
        let Self { text: all, words, hashes } = self;
        all.reserve(text.len() + 1);
        words.reserve(text.len() / 4);
        hashes.reserve(text.len() / 4);
        for (line, text) in (1..).zip(super::split_lines(text)) {
            let begin = all.len();
            all.push_str(text);
            all.push('\n');
            each_word(text, |place, hash| {
                words.push(Word { start: begin + place.start, end: begin + place.end, source, line });
                hashes.push(hash);
            });
        }
    }

    /// All from the first of so many words to the last. `None` where there are not so many.
    fn stretch(&self, first: usize, count: usize) -> Option<&str> {
        let words = self.words.get(first..first + count)?;
        self.text.get(words.first()?.start..words.last()?.end)
    }

    /// So many words from a first one on, as they stand there.
    fn run(&self, first: usize, count: usize) -> impl Iterator<Item = &str> {
        let words = self.words.get(first..first + count).unwrap_or_default();
        words.iter().map(|word| self.text.get(word.start..word.end).unwrap_or_default())
    }
}

/// Whether so many words from two places on are the same but for case.
fn same(one: (&Words, usize), other: (&Words, usize), count: usize) -> bool {
    let [one, other] = [one, other].map(|(words, first)| (words.stretch(first, count), words.run(first, count)));
    // Mostly what stands between them is the same as well.
    one.0 == other.0 || one.1.zip(other.1).all(|(one, other)| is_same(one, other))
}

fn is_same(one: &str, other: &str) -> bool {
    let is_plain = one.is_ascii() && other.is_ascii();
    one.eq_ignore_ascii_case(other) || (!is_plain && one.to_lowercase() == other.to_lowercase())
}

/// The hashes of all runs of so many words. Each comes from the one before it: one word falls out, one comes in.
fn shingle_hashes(words: &[u64], length: usize) -> impl Iterator<Item = u64> {
    const BASE: u64 = 0x9e37_79b9_7f4a_7c15;
    let leaving = (0..length).fold(1_u64, |power, _| power.wrapping_mul(BASE));
    let before = words.len().min(length - 1);
    let (head, rest) = words.split_at(before);
    let head = head.iter().fold(0_u64, |hash, word| hash.wrapping_mul(BASE).wrapping_add(*word));
    let gone = std::iter::once(0).chain(words.iter().copied());
    rest.iter().zip(gone).scan(head, move |hash, (word, gone)| {
        *hash = hash.wrapping_mul(BASE).wrapping_add(*word).wrapping_sub(gone.wrapping_mul(leaving));
        Some(*hash)
    })
}

/// Calls `note` for each word of a text with its place and the hash of its letters in lower case.
///
/// A word is letters and digits with apostrophes between them.
fn each_word(text: &str, mut note: impl FnMut(Range<usize>, u64)) {
    let mut start = 0;
    while start < text.len() {
        let (plain_end, hash) = plain_word(text, start);
        let end = end_of_chunk(text, plain_end);
        if end > plain_end {
            note_others(text, start..end, &mut note);
        } else if end > start {
            note(start..end, mixed(hash));
        }
        start = end + length_of_letter(text, end);
    }
}

/// Where the ASCII letters and digits end that stand at a place, and what their hash is before it is mixed.
fn plain_word(text: &str, start: usize) -> (usize, u64) {
    let letters = text.as_bytes().get(start..).unwrap_or_default().iter();
    let letters = letters.map(|byte| LETTERS[usize::from(*byte)]).take_while(|letter| *letter > OTHER);
    letters.fold((start, 0), |(at, hash), letter| (at + 1, with_letter(hash, letter)))
}

/// Words with apostrophes or letters beyond ASCII are few, and are taken apart letter by letter.
fn note_others(text: &str, chunk: Range<usize>, note: &mut impl FnMut(Range<usize>, u64)) {
    for word in other_words(text.get(chunk).unwrap_or_default()) {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        note(start..start + word.len(), hash_of(word));
    }
}

/// How many bytes the letter at a place has: none at the end.
fn length_of_letter(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at) {
        Some(0x80..) => text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8),
        byte => usize::from(byte.is_some()),
    }
}

/// Each ASCII letter or digit in lower case; what stands between words; and what needs a second look.
static LETTERS: [u8; 256] = {
    let (mut letters, mut byte) = ([OTHER; 256], 0_u8);
    while byte < 128 {
        let is_word = byte.is_ascii_alphanumeric();
        letters[byte as usize] = if is_word { byte.to_ascii_lowercase() } else { BETWEEN };
        byte += 1;
    }
    letters[b'\'' as usize] = OTHER;
    letters
};
const BETWEEN: u8 = 0;
const OTHER: u8 = 1;

/// Where the letters, digits and apostrophes end that stand at a place and are not all plain; the place itself if
/// there are none.
fn end_of_chunk(text: &str, at: usize) -> usize {
    if text.as_bytes().get(at).is_none_or(|byte| LETTERS[usize::from(*byte)] != OTHER) {
        return at;
    }
    let rest = text.get(at..).unwrap_or_default();
    at + rest.find(is_outside).unwrap_or(rest.len())
}

fn hash_of(word: &str) -> u64 {
    mixed(word.to_lowercase().bytes().fold(0, with_letter))
}

/// The hash of a word with one more letter. Up to nine letters, words that differ differ in it.
fn with_letter(hash: u64, letter: u8) -> u64 {
    hash.rotate_left(7) ^ u64::from(letter)
}

fn mixed(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0x517c_c1b7_2722_0a95);
    hash ^ (hash >> 29)
}

/// The words of any text.
fn other_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_outside).flat_map(split_at_outer_apostrophes).filter(|word| !word.is_empty())
}

fn is_outside(letter: char) -> bool {
    !(letter.is_ascii_alphanumeric() || letter == '\'')
        && (letter.is_ascii() || !(letter.is_alphanumeric() || is_apostrophe(letter)))
}

/// Drops apostrophes at the ends and splits where two follow each other.
fn split_at_outer_apostrophes(chunk: &str) -> impl Iterator<Item = &str> {
    let mut previous = false;
    let doubled = move |letter: char| {
        let now = is_apostrophe(letter);
        std::mem::replace(&mut previous, now) && now
    };
    chunk.split(doubled).map(|part| part.trim_matches(is_apostrophe))
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    /// The words as the quick way reads them.
    fn words_of(text: &str) -> Vec<&str> {
        let mut words = Vec::new();
        each_word(text, |place, _| words.push(&text[place]));
        words
    }

    #[track_caller]
    fn check_words(text: &str, expected: &[&str]) {
        assert_eq!(words_of(text), expected, "{text:?}");
    }

    #[test]
    fn words_are_letters_digits_and_inner_apostrophes() {
        check_words("The **state's** role: 1,500 posts_held", &["The", "state's", "role", "1", "500", "posts", "held"]);
        check_words(
            "'quoted' ’tis o’clock dogs' a''b a'''b '",
            &["quoted", "tis", "o’clock", "dogs", "a", "b", "a", "b"],
        );
        check_words("post-conflict é² \u{a0}x", &["post", "conflict", "é²", "x"]);
    }

    #[track_caller]
    fn check(sources: &[&str], length: usize, text: &str, expected: &[(usize, u32, &str)]) {
        let runs = Shingles::new(sources.iter().copied(), length).runs(text);
        let found: Vec<_> = runs.iter().map(|run| (run.source, run.line, run.words.as_str())).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn runs_name_the_first_place() {
        let sources = ["x\none two three\nfour five", "zero one two three six\n"];
        check(&sources, 3, "so ONE, two (three) it", &[(0, 2, "one two three")]);
        check(&sources, 3, "two three four", &[(0, 2, "two three four")]);
        check(&sources, 3, "two three six and three four five", &[(1, 1, "two three six"), (0, 2, "three four five")]);
        check(&sources, 3, "zero one two three four five", &[(1, 1, "zero one two three four five")]);
        check(&sources, 3, "one two", &[]);
        check(&sources, 3, "", &[]);
    }

    #[test]
    fn a_run_does_not_cross_sources() {
        check(&["a b", "c d"], 3, "a b c d", &[]);
        check(&["a b", "c d"], 2, "a b c d", &[(0, 1, "a b"), (1, 1, "c d")]);
        check(&[], 2, "a b c d", &[]);
        check(&["a"], 0, "b a", &[(0, 1, "a")]);
    }

    /// The runs as the script finds them: plain sets of word lists.
    fn reference(sources: &[String], length: usize, text: &str) -> Vec<String> {
        let lower = |text: &str| other_words(text).map(str::to_lowercase).collect::<Vec<_>>();
        let known: HashSet<Vec<String>> = sources
            .iter()
            .flat_map(|source| lower(source).windows(length).map(<[_]>::to_vec).collect::<Vec<_>>())
            .collect();
        let words = lower(text);
        let (mut at, mut found) = (0, Vec::new());
        while let Some(window) = words.get(at..at + length) {
            if !known.contains(window) {
                at += 1;
                continue;
            }
            let mut end = at + length;
            while words.get(end + 1 - length..=end).is_some_and(|window| known.contains(window)) {
                end += 1;
            }
            found.push(words.get(at..end).unwrap_or_default().join(" "));
            at = end;
        }
        found
    }

    proptest! {
        #[test]
        fn never_panics(sources in prop::collection::vec("[\\PC\n]{0,40}", 0..4), text in "\\PC{0,40}", length in 0_usize..5) {
            let _ = Shingles::new(sources.iter().map(String::as_str), length).runs(&text);
        }

        #[test]
        fn quick_words_are_all_words(text in "([a-zA-Z0-9 ,'’–éÉ²\u{a0}İΣ]|\\PC){0,60}") {
            let (mut quick, mut plain) = (Vec::new(), Vec::new());
            each_word(&text, |place, hash| quick.push((&text[place], hash)));
            plain.extend(other_words(&text).map(|word| (word, hash_of(word))));
            prop_assert_eq!(quick, plain);
        }

        #[test]
        fn rolled_hashes_are_those_of_the_words(words in prop::collection::vec(any::<u64>(), 0..20), length in 1_usize..6) {
            let rolled: Vec<u64> = shingle_hashes(&words, length).collect();
            let alone: Vec<u64> = words.windows(length).flat_map(|window| shingle_hashes(window, length)).collect();
            prop_assert_eq!(rolled, alone);
        }

        #[test]
        fn the_quick_look_passes_over_no_run(
            sources in prop::collection::vec("([a-cÉ][ \n'’]){0,30}", 0..4),
            text in "([a-dAé][ ’,']){0,40}",
            length in 1_usize..5,
        ) {
            let shingles = Shingles::new(sources.iter().map(String::as_str), length);
            prop_assert_eq!(shingles.runs(&text), shingles.find_runs(&text));
        }

        #[test]
        fn agrees_with_the_script(
            sources in prop::collection::vec("([a-c][ \n']){0,30}", 0..4),
            text in "([a-dA][ ’,]){0,40}",
            length in 1_usize..5,
        ) {
            let runs = Shingles::new(sources.iter().map(String::as_str), length).runs(&text);
            let found: Vec<String> = runs.into_iter().map(|run| run.words).collect();
            prop_assert_eq!(found, reference(&sources, length, &text));
        }
    }
}
