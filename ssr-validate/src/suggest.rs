//! "Did you mean": the known word that is nearest to an unknown one.

use std::borrow::Cow;

/// Longer words are not compared: no slip of the hand looks like that.
const LONGEST: usize = 80;

/// The known word nearest to `word`, if it is near enough to be meant.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST {
        return None;
    }
    let word = Letters::of(plain(word).replace(' ', "-").into());
    let candidates = known.into_iter().filter(|candidate| candidate.len() <= LONGEST);
    let mut near: Vec<_> =
        candidates.filter_map(|candidate| Some((word.least_distance(candidate)?, candidate))).collect();
    near.sort_unstable();
    let mut best: Option<(usize, &str)> = None;
    for (least, candidate) in near {
        // All others are as far at least.
        if best.is_some_and(|(score, _)| least > score) {
            break;
        }
        let scored = (strsim::damerau_levenshtein(&word.text, &plain(candidate)), candidate);
        let is_near = scored.0 <= word.limit(candidate);
        best = if is_near { Some(best.map_or(scored, |best| best.min(scored))) } else { best };
    }
    best.map(|(_, candidate)| candidate)
}

/// A word in the form in which words are compared.
fn plain(word: &str) -> Cow<'_, str> {
    // Nearly all known words are written so.
    let is_plain = word.bytes().all(|byte| byte.is_ascii() && byte != b'_' && !byte.is_ascii_uppercase());
    if is_plain { word.into() } else { word.to_lowercase().replace('_', "-").into() }
}

/// A word with how often it has each letter.
struct Letters<'w> {
    text: Cow<'w, str>,
    length: usize,
    counts: [i16; 32],
}

impl<'w> Letters<'w> {
    fn of(text: Cow<'w, str>) -> Self {
        Self { length: text.chars().count(), counts: counts(&text), text }
    }

    /// How far a candidate may be to be meant.
    fn limit(&self, candidate: &str) -> usize {
        self.length.max(candidate.chars().count()) / 3
    }

    /// A distance that a candidate has at least, told by its length and letters alone: their order costs nothing here.
    /// `None` if that is too far to be meant.
    fn least_distance(&self, candidate: &str) -> Option<usize> {
        if !candidate.is_ascii() || !self.text.is_ascii() {
            return Some(0);
        }
        let limit = self.length.max(candidate.len()) / 3;
        if self.length.abs_diff(candidate.len()) > limit {
            return None;
        }
        let (mut more, mut fewer) = (0, 0);
        for (ours, theirs) in self.counts.iter().zip(counts(candidate)) {
            let difference = usize::from(ours.abs_diff(theirs));
            if *ours > theirs { more += difference } else { fewer += difference }
        }
        let least = more.max(fewer);
        (least <= limit).then_some(least)
    }
}

/// How often each letter stands in a text. Some share a place, such as `a` and `A`, which only makes texts look nearer
/// than they are.
fn counts(text: &str) -> [i16; 32] {
    let mut counts = [0; 32];
    for byte in text.bytes() {
        let byte = if byte == b'_' { b'-' } else { byte };
        counts[usize::from(byte % 32)] += 1;
    }
    counts
}

/// The known words that contain one another with `word`, such as `osce` for `osce-secretariat`; at most three.
pub(crate) fn akin<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let holds = |long: &str, short: &str| {
        short.len() >= 3 && long.len() > short.len() && long.split('-').any(|part| part == short)
    };
    let mut found: Vec<&str> =
        known.into_iter().filter(|candidate| holds(candidate, word) || holds(word, candidate)).collect();
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
            let (plain_word, plain_candidate) = (plain(word), plain(candidate));
            let distance = strsim::damerau_levenshtein(&plain_word, &plain_candidate);
            let letters = Letters::of(plain_word);
            match letters.least_distance(candidate) {
                Some(least) => assert!(least <= distance, "{word} {candidate}"),
                None => assert!(distance > letters.limit(candidate), "{word} {candidate}"),
            }
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
