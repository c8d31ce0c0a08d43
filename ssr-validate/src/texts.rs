//! The source texts, if they are at hand: found by their hash, seen line by line.

use std::borrow::Cow;
use std::fs;
use std::ops::Range;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};
use ssr_data::{Lines, Source};

use crate::Unreadable;
use crate::text_match::{COPIED_WORDS, Numbers, Passage, Shingles, numbers_in, split_lines, stands_as_written};

/// The source texts, by their SHA-256.
///
/// # Example
///
/// ```
/// use ssr_validate::Texts;
/// let texts = Texts::from_texts([("a.txt".to_owned(), "First line\nsecond line".to_owned())]);
/// assert_eq!(texts.len(), 1);
/// ```
#[derive(Default)]
pub struct Texts {
    texts: Vec<Text>,
    by_hash: FxHashMap<String, usize>,
    shingles: OnceLock<Shingles>,
}

/// A source text.
pub(crate) struct Text {
    pub(crate) name: String,
    content: String,
    lines: Vec<Line>,
}

/// A line of a text. What is asked of it again and again is worked out once.
struct Line {
    range: Range<usize>,
    numbers: OnceLock<Numbers>,
    passage: OnceLock<Passage>,
}

impl Texts {
    /// Texts that are given with their names.
    #[must_use]
    pub fn from_texts(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut found = Self::default();
        for (name, content) in texts {
            found.add(name, content);
        }
        found
    }

    /// Reads every file of a folder as a text. What is no text in UTF-8 is no source text.
    #[must_use]
    pub fn read(folder: &str) -> (Self, Vec<Unreadable>) {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return (Self::default(), vec![Unreadable::new(folder, &error)]),
        };
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
        paths.sort();
        let (mut texts, mut unreadable) = (Self::default(), Vec::new());
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            match fs::read(&path).map(String::from_utf8) {
                Ok(Ok(content)) => texts.add(name, content),
                Ok(Err(_)) => {}
                Err(error) => unreadable.push(Unreadable::new(&path.to_string_lossy(), &error)),
            }
        }
        (texts, unreadable)
    }

    fn add(&mut self, name: String, content: String) {
        let hash: String = Sha256::digest(&content).iter().map(|byte| format!("{byte:02x}")).collect();
        let start = content.as_ptr() as usize;
        let line = |line: &&str| {
            let first = line.as_ptr() as usize - start;
            Line { range: first..first + line.len(), numbers: OnceLock::new(), passage: OnceLock::new() }
        };
        let lines = split_lines(&content).iter().map(line).collect();
        self.by_hash.insert(hash, self.texts.len());
        self.texts.push(Text { name, content, lines });
    }

    /// How many texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The text of a source.
    pub(crate) fn of(&self, source: &Source) -> Option<&Text> {
        self.by_hash.get(source.sha256.as_str()).and_then(|index| self.texts.get(*index))
    }

    /// The text at this place.
    pub(crate) fn get(&self, index: usize) -> Option<&Text> {
        self.texts.get(index)
    }

    /// All runs of words of all texts.
    pub(crate) fn shingles(&self) -> &Shingles {
        self.shingles.get_or_init(|| Shingles::new(self.texts.iter().map(|text| text.content.as_str()), COPIED_WORDS))
    }
}

impl Text {
    /// All lines.
    pub(crate) fn lines(&self) -> Vec<&str> {
        self.lines.iter().map(|line| &self.content[line.range.clone()]).collect()
    }

    /// How many lines there are.
    pub(crate) fn line_count(&self) -> usize {
        self.lines.len()
    }

    /// A line, counted from 1.
    pub(crate) fn line(&self, number: u32) -> Option<&str> {
        self.content.get(self.get(number)?.range.clone())
    }

    fn get(&self, number: u32) -> Option<&Line> {
        self.lines.get((number as usize).checked_sub(1)?)
    }

    /// Whether there are all these lines, and in this order. If not, `line-out-of-range` tells of it.
    pub(crate) fn holds(&self, lines: Lines) -> bool {
        lines.first() <= lines.last() && lines.last() as usize <= self.line_count()
    }

    /// The numbers that a line states.
    pub(crate) fn numbers(&self, number: u32) -> Option<&Numbers> {
        let words = self.line(number)?;
        Some(self.get(number)?.numbers.get_or_init(|| numbers_in(words)))
    }

    /// Whether words stand on a run of lines.
    pub(crate) fn has_words(&self, lines: Lines, words: &str) -> bool {
        let (first, last) = (lines.first(), lines.last());
        // Most stand there as they are written, and then the lines need not be joined.
        stands_as_written(self.between(first, last), words) || self.passage(first, last).contains(words)
    }

    /// The words of a run of lines, joined.
    pub(crate) fn passage(&self, first: u32, last: u32) -> Cow<'_, Passage> {
        match self.get(first) {
            Some(line) if first == last => {
                Cow::Borrowed(line.passage.get_or_init(|| Passage::new(&self.run(first, last))))
            }
            _ => Cow::Owned(Passage::new(&self.run(first, last))),
        }
    }

    /// What stands from the first line to the last, as far as there are such lines.
    fn between(&self, first: u32, last: u32) -> &str {
        let last = self.get(last).or(self.lines.last());
        let range = self.get(first).zip(last).map(|(first, last)| first.range.start..last.range.end);
        range.and_then(|range| self.content.get(range)).unwrap_or_default()
    }

    /// The lines from the first to the last, as far as there are such lines.
    fn run(&self, first: u32, last: u32) -> Vec<&str> {
        (first..=last).map_while(|number| self.line(number)).collect()
    }
}
