//! Runs of words that stand word for word in a source: prose is ours, so long runs are findings.
//!
//! The same words and the same runs as `tools/copied-text` finds: a word is letters and digits with inner
//! apostrophes, lower-cased; a run is as many words as follow each other in shingles of the sources.

use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

/// The number of words from which on a run counts as copied.
pub(crate) const COPIED_WORDS: usize = 10;

/// Every run of a fixed number of words in some sources.
#[derive(Clone, Debug)]
pub(crate) struct Shingles {
    length: usize,
    vocabulary: FxHashMap<String, u32>,
    /// The words of all sources one after another.
    words: Vec<Spot>,
    sources: u32,
    /// The first place of each shingle, by the hash of its words.
    first: FxHashMap<u64, usize>,
    /// Room for a word in lower case.
    lower: String,
}

/// One word of a source.
#[derive(Clone, Copy, Debug)]
struct Spot {
    word: u32,
    source: u32,
    line: u32,
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

/// Stands for a word that no source has.
const UNKNOWN: u32 = u32::MAX;

impl Shingles {
    /// Indexes sources for runs of so many words or more (at least one).
    #[must_use]
    pub(crate) fn new<'a>(sources: impl IntoIterator<Item = &'a str>, length: usize) -> Self {
        let (vocabulary, words, first, lower) = Default::default();
        let mut shingles = Self { length: length.max(1), vocabulary, words, sources: 0, first, lower };
        for source in sources {
            shingles.add(source);
        }
        shingles
    }

    /// The copied runs of a text, in order and without overlap.
    #[must_use]
    pub(crate) fn runs(&self, text: &str) -> Vec<Run> {
        let mut lower = String::new();
        let id_of = |word| self.vocabulary.get(lowered(word, &mut lower)).copied().unwrap_or(UNKNOWN);
        let ids: Vec<u32> = words_of(text).map(id_of).collect();
        let mut runs = Vec::new();
        let mut start = 0;
        while start + self.length <= ids.len() {
            match self.place_of(&ids, start) {
                Some(place) => start = self.push_run(&mut runs, text, place, start, self.end_of_run(&ids, start)),
                None => start += 1,
            }
        }
        runs
    }

    fn add(&mut self, source: &str) {
        let begin = self.words.len();
        for (line, text) in (1..).zip(super::split_lines(source)) {
            for word in words_of(text) {
                let word = self.id_of(word);
                self.words.push(Spot { word, source: self.sources, line });
            }
        }
        self.sources = self.sources.saturating_add(1);
        for start in begin..(self.words.len() + 1).saturating_sub(self.length).max(begin) {
            self.index(start);
        }
    }

    fn id_of(&mut self, word: &str) -> u32 {
        let next = u32::try_from(self.vocabulary.len()).unwrap_or(UNKNOWN);
        let mut lower = std::mem::take(&mut self.lower);
        let word = lowered(word, &mut lower);
        let id = match self.vocabulary.get(word) {
            Some(id) => *id,
            None => *self.vocabulary.entry(word.to_owned()).or_insert(next),
        };
        self.lower = lower;
        id
    }

    /// Notes the shingle at a place unless it stands earlier. Where two differ and share a hash, the next hash is free.
    fn index(&mut self, start: usize) {
        let Self { length, words, first, .. } = self;
        let Some(shingle) = words.get(start..start + *length) else {
            return;
        };
        let mut hash = hash_of(shingle.iter().map(|spot| spot.word));
        loop {
            match first.entry(hash) {
                Entry::Vacant(free) => {
                    free.insert(start);
                    return;
                }
                Entry::Occupied(taken) if same(words, *taken.get(), shingle.iter().map(|spot| spot.word)) => {
                    return;
                }
                Entry::Occupied(_) => hash = hash.wrapping_add(1),
            }
        }
    }

    /// Where the shingle that begins at a word of a text first stands in the sources.
    fn place_of(&self, ids: &[u32], start: usize) -> Option<usize> {
        let shingle = ids.get(start..start + self.length)?;
        let mut hash = hash_of(shingle.iter().copied());
        loop {
            let place = *self.first.get(&hash)?;
            if same(&self.words, place, shingle.iter().copied()) {
                return Some(place);
            }
            hash = hash.wrapping_add(1);
        }
    }

    /// The end of the run that begins at a word: it goes on while each next shingle stands in some source.
    fn end_of_run(&self, ids: &[u32], start: usize) -> usize {
        let more = (start + 1..).take_while(|next| self.place_of(ids, *next).is_some()).count();
        start + self.length + more
    }

    fn push_run(&self, runs: &mut Vec<Run>, text: &str, place: usize, start: usize, end: usize) -> usize {
        let words: Vec<String> = words_of(text).skip(start).take(end - start).map(str::to_lowercase).collect();
        if let Some(spot) = self.words.get(place) {
            let (words, count) = (words.join(" "), words.len());
            runs.push(Run { source: spot.source as usize, line: spot.line, words, count });
        }
        end
    }
}

/// A word in lower case, written where there is room for it.
fn lowered<'l>(word: &str, room: &'l mut String) -> &'l str {
    room.clear();
    if word.is_ascii() {
        room.push_str(word);
        room.make_ascii_lowercase();
    } else {
        room.push_str(&word.to_lowercase());
    }
    room
}

/// Letters and digits, with apostrophes between them.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    // Without apostrophes and with ASCII alone nothing has to be looked at twice, and most texts are so.
    let is_plain = text.bytes().all(|byte| byte.is_ascii() && byte != b'\'');
    let (plain, other) = if is_plain { (text, "") } else { ("", text) };
    plain_words(plain).chain(other_words(other))
}

fn plain_words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.filter_map(|word| std::str::from_utf8(word).ok())
}

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

/// Mixes the numbers of some words into one.
fn hash_of(words: impl Iterator<Item = u32>) -> u64 {
    words.fold(0x9e37_79b9_7f4a_7c15, |hash, word| {
        (hash.rotate_left(5) ^ u64::from(word)).wrapping_mul(0x517c_c1b7_2722_0a95)
    })
}

/// Whether the given words stand at a place of the sources.
fn same(words: &[Spot], place: usize, mut shingle: impl ExactSizeIterator<Item = u32>) -> bool {
    let spots = words.get(place..place.saturating_add(shingle.len())).unwrap_or_default();
    spots.len() == shingle.len() && spots.iter().all(|spot| shingle.next() == Some(spot.word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    #[track_caller]
    fn check_words(text: &str, expected: &[&str]) {
        assert_eq!(words_of(text).collect::<Vec<_>>(), expected, "{text:?}");
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
        let lower = |text: &str| words_of(text).map(str::to_lowercase).collect::<Vec<_>>();
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
