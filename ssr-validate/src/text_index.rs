//! [`TextIndex`]: lines and characters of a text.

/// How many lines end and how many characters stand before every so many bytes of a text. So a position costs the same
/// in a file of one long line, and the index of a large file is small.
pub(crate) struct TextIndex {
    feeds: Vec<usize>,
    characters: Vec<usize>,
}

/// The index of a text that there is not.
pub(crate) static NOTHING: TextIndex = TextIndex { feeds: Vec::new(), characters: Vec::new() };

const BLOCK: usize = 1024;

impl TextIndex {
    pub(crate) fn of(text: &str) -> Self {
        let (mut feeds, mut characters) = (Vec::new(), Vec::new());
        let mut sums = (0, 0);
        for block in text.as_bytes().chunks(BLOCK) {
            feeds.push(sums.0);
            characters.push(sums.1);
            sums.0 += count(block, is_feed);
            sums.1 += count(block, is_start);
        }
        Self { feeds, characters }
    }

    /// How many lines end before a byte of the text.
    pub(crate) fn feeds(&self, text: &str, byte: usize) -> usize {
        before(&self.feeds, text, byte, is_feed)
    }

    /// How many characters stand before a byte of the text.
    pub(crate) fn characters(&self, text: &str, byte: usize) -> usize {
        before(&self.characters, text, byte, is_start)
    }

    /// Where a line begins, counted from 1. Behind the last line, the end of the text.
    pub(crate) fn start_of(&self, text: &str, line: usize) -> usize {
        let Some(feeds) = line.checked_sub(1).filter(|feeds| *feeds > 0) else { return 0 };
        let block = self.feeds.partition_point(|before| *before < feeds).saturating_sub(1);
        let skipped = feeds - self.feeds.get(block).copied().unwrap_or(0);
        let rest = text.as_bytes().get(block * BLOCK..).unwrap_or_default();
        let mut found = rest.iter().enumerate().filter(|(_, byte)| is_feed(**byte));
        found.nth(skipped - 1).map_or(text.len(), |(feed, _)| block * BLOCK + feed + 1)
    }
}

fn is_feed(byte: u8) -> bool {
    byte == b'\n'
}

/// Every character has one byte that does not continue another.
fn is_start(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}

/// How many such bytes stand before a byte, by the counts of the blocks before.
fn before(blocks: &[usize], text: &str, byte: usize, is_such: impl Fn(u8) -> bool) -> usize {
    // The end of the text may be the start of a block that there is not.
    let block = (byte / BLOCK).min(blocks.len().saturating_sub(1));
    let rest = text.as_bytes().get(block * BLOCK..byte).unwrap_or_default();
    blocks.get(block).copied().unwrap_or(0) + count(rest, is_such)
}

/// How many such bytes there are. Counted in bytes first, since many of these are added at once.
#[inline(always)]
fn count(bytes: &[u8], is_such: impl Fn(u8) -> bool) -> usize {
    let few = |bytes: &[u8]| bytes.iter().map(|byte| u8::from(is_such(*byte))).sum::<u8>();
    bytes.chunks(usize::from(u8::MAX)).map(|bytes| usize::from(few(bytes))).sum()
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, TextIndex};
    use ssr_schema::Position;

    #[test]
    fn characters_are_counted_across_blocks() {
        let text = "é".repeat(2000) + "x";
        let index = TextIndex::of(&text);
        assert_eq!(index.characters(&text, 0), 0);
        assert_eq!(index.characters(&text, 2048), 1024);
        assert_eq!(index.characters(&text, 4000), 2000);
        assert_eq!(index.characters(&text, 4001), 2001);
        assert_eq!(Position::of(&text, 4000).column, 2001);
    }

    /// Compares with the plain way at every byte.
    #[track_caller]
    fn check(text: &str) {
        let index = TextIndex::of(text);
        for byte in (0..=text.len()).filter(|byte| text.is_char_boundary(*byte)) {
            let Position { line, .. } = Position::of(text, byte);
            assert_eq!(index.feeds(text, byte) + 1, line, "{byte}");
            let start = text[..byte].rfind('\n').map_or(0, |feed| feed + 1);
            assert_eq!(index.start_of(text, line), start, "{byte}");
            assert_eq!(index.characters(text, byte), text[..byte].chars().count(), "{byte}");
        }
        assert_eq!(index.start_of(text, text.matches('\n').count() + 2), text.len());
    }

    #[test]
    fn lines_are_found_wherever_blocks_begin() {
        check("");
        check("\n");
        check("a\nb");
        for length in [BLOCK - 1, BLOCK, BLOCK + 1] {
            check(&"\n".repeat(length));
            check(&("x".repeat(length) + "\né\n" + &"y".repeat(length)));
            check(&("ab\n".repeat(length) + "é"));
        }
    }
}
