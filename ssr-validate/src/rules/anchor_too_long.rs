//! `anchor-too-long`: an anchor that quotes instead of locating, or is too short to locate.

use ssr_data::Evidence;

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::suggest::shown;

rule! {
    /// An `anchor` or `absent` has more than 12 words or 90 characters, or an anchor is a single word.
    ///
    /// An anchor finds the place in the source again; it does not quote. A single word stands in too many places to
    /// tell which is meant. Words that must be `absent` may be one: the less, the stricter.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [8, 9], "anchor": "DDR" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"],
    ///     "evidence": [{ "source": "page", "lines": [8, 9], "anchor": "DDR of ex-combatants" }] }] }
    /// ```
    RULE = "anchor-too-long", Error, without_texts, Check::record(check).when_suspect()
}

/// The most words of an anchor.
const WORDS: usize = 12;

/// The most characters of an anchor.
const CHARACTERS: usize = 90;

fn check(context: &Context<'_>, entry: &Entry<'_>, findings: &mut Vec<Finding>) {
    context.catalogue.evidence_of(entry, &mut |path, evidence| {
        for (field, text) in [("anchor", &evidence.anchor), ("absent", &evidence.absent)] {
            let Some((message, help)) = text.as_ref().and_then(|text| fault(field, text)) else { continue };
            findings.push(Finding::new(&RULE, entry.at(&path.field(field)), message).help(help));
        }
    });
}

/// Whether there may be something to find, for [`crate::suspects`]: nearly all anchors are plainly of the right length.
pub(crate) fn may_be(evidence: &Evidence) -> bool {
    let is_plain = |text: &str| {
        let words = 1..WORDS;
        text.is_ascii()
            && text.len() <= CHARACTERS
            && words.contains(&text.bytes().filter(u8::is_ascii_whitespace).count())
            && !text.ends_with(' ')
    };
    [&evidence.anchor, &evidence.absent].into_iter().flatten().any(|text| !is_plain(text))
}

/// What is wrong with the length, and what to do.
fn fault(field: &str, text: &str) -> Option<(String, &'static str)> {
    let words = text.split_whitespace().count();
    let characters = text.chars().count();
    if words > WORDS {
        let message = format!("this `{field}` has {words} words, {WORDS} are the most");
        return Some((message, "keep the words that tell the place from others; it locates, it does not quote"));
    }
    if characters > CHARACTERS {
        let message = format!("this `{field}` has {characters} characters, {CHARACTERS} are the most");
        return Some((message, "keep the words that tell the place from others; it locates, it does not quote"));
    }
    // `oversight/accountability` is two words, and `- Democratisation` is all of its line.
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).count();
    let is_short = field == "anchor" && words == 1 && parts < 2;
    is_short.then(|| {
        let message = format!("`{}` is a single word, too little to find the place again", shown(text));
        (message, "add the words beside it, or the mark before it, as in `- SALW`")
    })
}

#[cfg(test)]
mod tests {
    use super::{RULE, fault};
    use crate::rules::tests::drawn;

    #[test]
    fn what_is_too_much_is_told() {
        let long = "a very long anchor that quotes all of the sentence instead of locating it";
        let wide = format!("{} word", "o".repeat(90));
        let json = format!(
            r#"{{ "terms": [{{ "id": "ddr", "names": ["DDR"], "evidence": [
  {{ "source": "page", "lines": [1, 1], "anchor": "{long}" }},
  {{ "source": "page", "lines": [1, 1], "absent": "{wide}" }},
  {{ "source": "page", "lines": [1, 1], "anchor": "DDR" }},
  {{ "source": "page", "lines": [1, 1], "absent": "DDR" }}] }}] }}"#
        );
        insta::assert_snapshot!(drawn(&RULE, &json, None));
    }

    #[test]
    fn limits_belong_to_what_is_allowed() {
        for good in [
            "two words",
            "oversight/accountability",
            "- SALW",
            "a b c d e f g h i j k l",
            &format!("{} b", "é".repeat(88)),
        ] {
            assert_eq!(fault("anchor", good), None, "{good}");
        }
        for bad in ["word", "⁷", "a b c d e f g h i j k l m", &format!("{} b", "é".repeat(89))] {
            assert!(fault("anchor", bad).is_some(), "{bad}");
        }
    }
}
