//! "Did you mean": the known word that is nearest to an unknown one.

use std::borrow::Cow;

/// Longer words are not compared: no slip of the hand looks like that. The letters of two words are counted in a byte.
const LONGEST: usize = 80;

/// The known word nearest to `word`, if it is near enough to be meant.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    Words::of(known).nearest(word)
}

/// Known words, made ready to be compared with unknown ones.
pub(crate) struct Words<'a> {
    /// The words of each length, with their letters.
    by_length: Vec<Vec<(Letters, &'a str)>>,
    /// Words of which nothing is said by their letters.
    others: Vec<&'a str>,
}

impl<'a> Words<'a> {
    pub(crate) fn of(known: impl IntoIterator<Item = &'a str>) -> Self {
        let mut words = Self { by_length: vec![Vec::new(); LONGEST + 1], others: Vec::new() };
        for word in known {
            match words.by_length.get_mut(word.len()) {
                Some(same) if word.is_ascii() => same.push((Letters::of(word), word)),
                Some(_) => words.others.push(word),
                None => {}
            }
        }
        words
    }

    /// The word nearest to this one, if it is near enough to be meant.
    pub(crate) fn nearest(&self, word: &str) -> Option<&'a str> {
        if word.len() > LONGEST {
            return None;
        }
        let word = plain(word).replace(' ', "-");
        let mut best: Option<(usize, &str)> = None;
        for (least, candidates) in self.by_least_distance(&word).iter().enumerate() {
            // All others are as far at least.
            if best.is_some_and(|(score, _)| least > score) {
                break;
            }
            for candidate in candidates {
                // At best it would be as near as the best, and after it in the alphabet.
                if best.is_some_and(|best| (least, *candidate) >= best) {
                    continue;
                }
                let scored = (distance(&word, &plain(candidate)), *candidate);
                if scored.0 <= limit(word.chars().count(), candidate.chars().count()) {
                    best = Some(best.map_or(scored, |best| best.min(scored)));
                }
            }
        }
        best.map(|(_, candidate)| candidate)
    }

    /// The words that may be near to this one, by a distance that they have at least.
    fn by_least_distance(&self, word: &str) -> Vec<Vec<&'a str>> {
        let mut by_distance = vec![self.others.clone()];
        let letters = Letters::of(word);
        for (length, words) in self.by_length.iter().enumerate() {
            let (longer, limit) = (length.abs_diff(word.len()), limit(length, word.len()));
            if !word.is_ascii() {
                by_distance[0].extend(words.iter().map(|(_, candidate)| *candidate));
            } else if longer <= limit {
                by_distance.resize(by_distance.len().max(limit + 1), Vec::new());
                let all = words.iter().map(|(theirs, word)| (letters.least_distance(theirs, longer), *word));
                all.filter(|(least, _)| *least <= limit).for_each(|(least, word)| by_distance[least].push(word));
            }
        }
        by_distance
    }
}

/// How many slips of the hand lie between two words: letters left out, added, changed or swapped. What they have in
/// common at both ends, which in ids is much, changes nothing.
fn distance(one: &str, other: &str) -> usize {
    let start: usize = common(one.chars(), other.chars());
    let (one, other) = (&one[start..], &other[start..]);
    let end = common(one.chars().rev(), other.chars().rev());
    strsim::damerau_levenshtein(&one[..one.len() - end], &other[..other.len() - end])
}

/// With how many bytes two texts begin alike.
fn common(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).map(|(letter, _)| letter.len_utf8()).sum()
}

/// How far a word of one length may be from one of another to be meant.
fn limit(one: usize, other: usize) -> usize {
    one.max(other) / 3
}

/// A word in the form in which words are compared.
fn plain(word: &str) -> Cow<'_, str> {
    // Nearly all known words are written so.
    let is_plain = word.bytes().all(|byte| byte.is_ascii() && byte != b'_' && !byte.is_ascii_uppercase());
    if is_plain { word.into() } else { word.to_lowercase().replace('_', "-").into() }
}

/// How often a word has each letter. Some letters share a place, such as `a` and `A`, which only makes words look nearer
/// than they are.
#[derive(Clone)]
struct Letters([u8; 32]);

impl Letters {
    /// The letters of a word that is not too long, and ASCII.
    fn of(word: &str) -> Self {
        let mut counts = [0; 32];
        for byte in word.bytes() {
            let byte = if byte == b'_' { b'-' } else { byte };
            counts[usize::from(byte % 32)] += 1;
        }
        Self(counts)
    }

    /// A distance that two words have at least, told by their letters alone: the order costs nothing here. `longer` is
    /// how much one is longer than the other.
    fn least_distance(&self, other: &Self, longer: usize) -> usize {
        let pairs = self.0.iter().zip(&other.0);
        // Two words have at most 160 letters, so a byte holds the sum. Of bytes many are compared at once, as long as
        // the compiler sees no reason to widen them: so no `abs_diff` and no `sum`.
        let differences = pairs.map(|(one, other)| one.saturating_sub(*other) | other.saturating_sub(*one));
        let different = usize::from(differences.fold(0u8, u8::wrapping_add));
        // A changed letter makes a difference of two, a letter more of one.
        (different + longer) / 2
    }
}

/// The known words that contain one another with `word`, such as `osce` for `osce-secretariat`; at most three.
pub(crate) fn akin<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let parts: Vec<&str> = word.split('-').filter(|part| part.len() >= 3 && part.len() < word.len()).collect();
    let may_be_part = word.len() >= 3 && !word.contains('-');
    let holds_word = |candidate: &str| candidate.len() > word.len() && candidate.split('-').any(|part| part == word);
    let is_akin = |candidate: &&str| parts.contains(candidate) || (may_be_part && holds_word(candidate));
    let mut found: Vec<&str> = known.into_iter().filter(is_akin).collect();
    found.sort_unstable_by_key(|candidate| (candidate.len(), *candidate));
    found.truncate(3);
    found
}

/// The date that a text probably means, such as `2006-07-07` for `7 July 2006`, in the form that dates have.
pub(crate) fn date_meant(text: &str) -> Option<String> {
    let text = text.trim();
    let plain = |text: &str| text.parse::<ssr_data::Date>().ok().map(|_| text.to_owned());
    let about = || {
        let lower = text.to_lowercase();
        let rest = ["circa", "about", "ca.", "c.", "~"].iter().find_map(|word| lower.strip_prefix(word))?;
        plain(&format!("{}~", rest.trim()))
    };
    let day = || plain(text.split_once('T')?.0);
    let period = || {
        let (start, end) = text.split_once(['-', '–', '/'])?;
        let is_year = |year: &&str| year.len() == 4;
        let (start, end) = Some((start.trim(), end.trim())).filter(|(start, end)| is_year(start) && is_year(end))?;
        plain(&format!("{start}/{end}"))
    };
    let parts = || plain(&in_order(text)?);
    plain(text).or_else(about).or_else(day).or_else(period).or_else(parts)
}

/// Day, month and year in the order of dates. `None` if day and month could be either.
fn in_order(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let is_month = |word: &str| MONTHS.iter().position(|month| word.to_lowercase().starts_with(month));
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let number = |word: &str| word.trim_end_matches(char::is_alphabetic).parse::<u32>().ok();
    let written = |year: u32, month: u32, day: u32| Some(format!("{year:04}-{month:02}-{day:02}"));
    match words.as_slice() {
        [month, year] if is_month(month).is_some() => Some(format!("{:04}-{:02}", number(year)?, is_month(month)? + 1)),
        [day, month, year] if is_month(month).is_some() => {
            written(number(year)?, is_month(month)? as u32 + 1, number(day)?)
        }
        [month, day, year] if is_month(month).is_some() => {
            written(number(year)?, is_month(month)? as u32 + 1, number(day)?)
        }
        [year, month, day] if year.len() == 4 => written(number(year)?, number(month)?, number(day)?),
        // In some countries the day comes first, in some the month; between points always the day.
        [day, month, year] if text.contains('.') || day == month || number(day)? > 12 => {
            written(number(year)?, number(month)?, number(day)?)
        }
        _ => None,
    }
}

/// A value as a message shows it: on one line, long values cut.
pub(crate) fn shown(text: &str) -> String {
    const WIDTH: usize = 60;
    let plain: String = text.chars().take(WIDTH + 1).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if plain.chars().count() <= WIDTH { plain } else { format!("{}…", plain.chars().take(WIDTH).collect::<String>()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_hand_is_recognised() {
        let known = ["organisations", "people", "oecd-dac"];
        assert_eq!(nearest("organizations", known), Some("organisations"));
        assert_eq!(nearest("oecd_dac", known), Some("oecd-dac"));
        assert_eq!(nearest("weather", known), None);
        assert_eq!(nearest(&"o".repeat(1000), known), None);
    }

    #[test]
    fn nothing_near_is_passed_over() {
        let words = ["organisation", "Organisations", "organ_isation", "orgnaisation", "organ", "or-ganisations", "é"];
        for (word, candidate) in words.iter().flat_map(|word| words.map(|candidate| (*word, candidate))) {
            let (word, known) = (plain(word), plain(candidate));
            let distance = strsim::damerau_levenshtein(&word, &known);
            assert_eq!(super::distance(&word, &known), distance, "{word} {candidate}");
            let longer = word.len().abs_diff(candidate.len());
            let least = Letters::of(&word).least_distance(&Letters::of(candidate), longer);
            assert!(least <= distance || !word.is_ascii() || !candidate.is_ascii(), "{word} {candidate}");
            let is_near = distance <= limit(word.chars().count(), known.chars().count());
            assert_eq!(nearest(&word, [candidate]).is_some(), is_near, "{word} {candidate}");
        }
    }

    #[test]
    fn dates_in_other_forms_are_recognised() {
        for (wrong, right) in [
            ("7 July 2006", "2006-07-07"),
            ("July 7th, 2006", "2006-07-07"),
            ("July 2006", "2006-07"),
            ("7.8.2006", "2006-08-07"),
            ("31/07/2006", "2006-07-31"),
            ("2006-7-7", "2006-07-07"),
            ("2006/07/08", "2006-07-08"),
            ("2006-07-07T09:00", "2006-07-07"),
            ("2006-2007", "2006/2007"),
            ("2006–2007", "2006/2007"),
            ("ca. 2006", "2006~"),
            (" 2006 ", "2006"),
        ] {
            assert_eq!(date_meant(wrong).as_deref(), Some(right), "{wrong}");
        }
        for unclear in ["07/08/2006", "31.2.2006", "unknown", "06", "", "é-é", "7 July", "20006"] {
            assert_eq!(date_meant(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn long_values_are_cut_in_messages() {
        assert_eq!(shown("a\nb"), "a b");
        assert_eq!(shown(&"é".repeat(100)).chars().count(), 61);
    }
}
