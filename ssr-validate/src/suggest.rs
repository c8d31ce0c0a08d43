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
    fn long_values_are_cut_in_messages() {
        assert_eq!(shown("a\nb"), "a b");
        assert_eq!(shown(&"é".repeat(100)).chars().count(), 61);
    }
}
