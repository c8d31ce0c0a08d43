//! "Did you mean": the known word that is nearest to an unknown one.

/// Longer words are not compared: no slip of the hand looks like that.
const LONGEST: usize = 80;

/// The known word nearest to `word`, if it is near enough to be meant.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST {
        return None;
    }
    let lower = word.to_lowercase().replace(['_', ' '], "-");
    let distance = |candidate: &str| {
        let candidate = candidate.to_lowercase().replace('_', "-");
        strsim::damerau_levenshtein(&lower, &candidate)
    };
    let candidates = known.into_iter().filter(|candidate| candidate.len() <= LONGEST);
    let scored = candidates.map(|candidate| (distance(candidate), candidate));
    let (score, candidate) = scored.min_by_key(|(score, candidate)| (*score, *candidate))?;
    let longest = lower.chars().count().max(candidate.chars().count());
    (score <= longest / 3).then_some(candidate)
}

/// The known words that contain one another with `word`, such as `osce` for `osce-secretariat`; at most three.
pub(crate) fn akin<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let holds = |long: &str, short: &str| short.len() >= 3 && long.split('-').any(|part| part == short);
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
