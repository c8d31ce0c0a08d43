//! `unrecorded-disagreement`: two passages that are cited for one value, and one of them gives another.

use std::fmt;

use ssr_data::Evidence;
use ssr_data::reflect::{Field, Object, View};

use crate::Finding;
use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::text_match::MONTHS;
use crate::text_match::{self as numbers, Numbers, TextKind};
use crate::walk::{self, Path};

rule! {
    /// Two passages are cited for one date or number, and the second gives another.
    ///
    /// Both are kept: the value follows one of them, and a record in `discrepancies` names the record, the field and
    /// what each passage says. Dates are compared with dates, and numbers before the same word with one another.
    ///
    /// # Text
    ///
    /// ```text
    /// The OSCE has 56 participating States.
    /// In all, 55 States take part.
    /// ```
    ///
    /// # Bad
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 2 }],
    ///   "figures": [{ "id": "members", "measure": "states", "value": 56, "unit": "count", "qualifier": "exactly",
    ///     "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "56 participating States" },
    ///                  { "source": "page", "lines": [2, 2], "anchor": "55 States take part" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "sources": [{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 2 }],
    ///   "figures": [{ "id": "members", "measure": "states", "value": 56, "unit": "count", "qualifier": "exactly",
    ///     "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "56 participating States" },
    ///                  { "source": "page", "lines": [2, 2], "anchor": "55 States take part" }] }],
    ///   "discrepancies": [{ "id": "d", "kind": "contradiction", "about": ["figures/members"], "field": "value",
    ///     "question": "How many states take part?", "claims": [
    ///       { "printed": "56 participating States",
    ///         "evidence": [{ "source": "page", "lines": [1, 1], "anchor": "56 participating States" }] },
    ///       { "printed": "55 States",
    ///         "evidence": [{ "source": "page", "lines": [2, 2], "anchor": "55 States take part" }] }] }] }
    /// ```
    RULE = "unrecorded-disagreement", Warning, with_texts, Check::record(check)
}

fn check<'a>(context: &Context<'a>, entry: &Entry<'a>, findings: &mut Vec<Finding>) {
    // Few records have objects with several pieces of evidence.
    if !context.catalogue.evidence_lists(entry).iter().any(|pieces| pieces.len() > 1) {
        return;
    }
    walk::objects(entry.object, &mut |path, object| {
        if object.evidence().is_some_and(|evidence| evidence.len() > 1) {
            let values = Values { context, entry, object, path };
            object.visit(&mut |field, value| findings.extend(values.compare(field, value)));
        }
    });
}

/// The values of an object with evidence of its own.
struct Values<'c, 'e> {
    context: &'c Context<'e>,
    entry: &'c Entry<'e>,
    object: &'c dyn Object,
    path: &'c Path,
}

impl Values<'_, '_> {
    fn compare(&self, field: &'static Field, value: View<'_>) -> Option<Finding> {
        let is_compared = field.factual && matches!(value, View::Date(_) | View::Number(_));
        if !is_compared || self.is_disputed(field) {
            return None;
        }
        let passages = self.passages(field)?;
        let (shown, holder, other, instead) = match value {
            View::Date(date) => {
                let (holder, other, instead) = self.dates(field, date.as_str(), &passages)?;
                (date.as_str().to_owned(), holder, other, instead)
            }
            View::Number(number) => {
                let (holder, other, instead) = numbers_differ(number.get(), &passages)?;
                (number.to_string(), holder, other, instead)
            }
            _ => return None,
        };
        let message = format!("`{}` is {shown}, but {} gives {instead}", field.name, other.cited());
        let help = "record both in `discrepancies` with this record and field, or leave out the evidence that is about something else";
        let finding = Finding::new(&RULE, self.entry.at(&self.path.field(field.name)), message).help(help);
        let at =
            |passage: &Passage<'_>| self.entry.at(&self.path.field("evidence").index(passage.index).field("lines"));
        Some(
            finding
                .related(at(holder), format!("here it is {shown}"))
                .related(at(other), format!("here it is {instead}")),
        )
    }

    /// Whether a discrepancy is about the field of the record in which the value stands.
    fn is_disputed(&self, field: &Field) -> bool {
        let pointer = self.path.field(field.name).pointer();
        pointer.split('/').nth(1).is_some_and(|field| self.context.catalogue.is_disputed(self.entry, field))
    }

    /// The passages that are cited for a field. `None` if a text is not at hand.
    fn passages(&self, field: &Field) -> Option<Vec<Passage<'_>>> {
        let pieces = self.object.evidence().unwrap_or_default().iter().enumerate();
        let pieces = pieces.filter(|(_, piece)| piece.covers(field.name) && piece.inferred.is_none());
        pieces.map(|(index, piece)| Passage::read(self.context, index, piece)).collect()
    }

    /// The passage that gives a date, and one that gives another.
    fn dates<'p, 't>(
        &self,
        field: &Field,
        date: &str,
        passages: &'p [Passage<'t>],
    ) -> Option<(&'p Passage<'t>, &'p Passage<'t>, String)> {
        let required = numbers::numbers_of_date(date);
        let date = Day::of_date(date)?;
        let holder = passages.iter().find(|passage| required.is_subset(&passage.numbers))?;
        // Evidence for all of a record mostly states other dates than this one, too.
        let is_about = |passage: &&Passage<'_>| !self.path.is_record() || passage.piece.names(field.name);
        let differs = |passage: &&Passage<'_>| !required.is_subset(&passage.numbers);
        let mut others = passages.iter().filter(is_about).filter(differs);
        others.find_map(|other| Some((holder, other, other.other_date(date)?)))
    }
}

/// The passage that gives a number, and one that gives another of the same things.
fn numbers_differ<'p, 't>(
    value: f64,
    passages: &'p [Passage<'t>],
) -> Option<(&'p Passage<'t>, &'p Passage<'t>, String)> {
    let value = numbers::number_value(value);
    let counts =
        |passage: &Passage<'_>| counted(&passage.words).into_iter().find(|found| found.numbers.contains(&value));
    let (holder, found) = passages.iter().find_map(|passage| Some((passage, counts(passage)?)))?;
    let mut others = passages.iter().filter(|passage| !passage.numbers.contains(&value));
    others.find_map(|other| {
        let same = |other: &Counted| other.things == found.things;
        Some((holder, other, counted(&other.words).into_iter().find(same)?.shown()))
    })
}

/// The lines of a piece of evidence.
struct Passage<'t> {
    /// The place of the piece in its list.
    index: usize,
    piece: &'t Evidence,
    words: String,
    /// All numbers of lines and headings.
    numbers: Numbers,
}

impl<'t> Passage<'t> {
    fn read(context: &Context<'_>, index: usize, piece: &'t Evidence) -> Option<Self> {
        let text = context.texts.of(context.catalogue.source(&piece.source)?)?;
        let last = piece.lines.last().min(text.line_count() as u32);
        let lines = (piece.lines.first()..=last).chain(piece.headings.iter().map(|line| line.get()));
        let numbers = lines.filter_map(|line| text.numbers(line)).flatten().copied().collect();
        Some(Self { index, piece, words: text.passage(piece.lines.first(), last).text().to_owned(), numbers })
    }

    fn cited(&self) -> String {
        match (self.piece.lines.first(), self.piece.lines.last()) {
            (first, last) if first == last => format!("line {first} of `{}`", self.piece.source),
            (first, last) => format!("lines {first} to {last} of `{}`", self.piece.source),
        }
    }

    /// The one date of the passage, if it is another. Where several stand, none is sure to be meant.
    fn other_date(&self, date: Day) -> Option<String> {
        let found = Day::all(&self.words);
        let first = *found.first()?;
        let is_sole = found.iter().all(|other| other.may_be(first));
        let year_stands =
            first.year != date.year && self.numbers.contains(&numbers::number_value(f64::from(date.year)));
        (is_sole && !year_stands && !first.may_be(date)).then(|| first.to_string())
    }
}

/// A date, as precise as it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Day {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl Day {
    /// A date of the data. Ranges, decades and what is about are too vague to be compared.
    fn of_date(date: &str) -> Option<Self> {
        let mut parts = date.split('-');
        let year = parts.next()?.parse().ok()?;
        let mut part = || parts.next().map(str::parse).transpose().ok();
        Some(Self { year, month: part()?, day: part()? })
    }

    /// The dates of a text: `2006`, `July 2006`, `7 July 2006`, `July 7, 2006`.
    fn all(text: &str) -> Vec<Self> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let date = |(index, word): (usize, &&str)| {
            let year = year(word)?;
            let before =
                |steps: usize| index.checked_sub(steps).and_then(|at| words.get(at)).map_or("", |word| bare(word));
            let (month, day) = match (month(before(1)), day(before(1)), month(before(2))) {
                (Some(month), ..) => (Some(month), day(before(2))),
                (None, Some(day), Some(month)) => (Some(month), Some(day)),
                _ => (None, None),
            };
            Some(Self { year, month, day })
        };
        words.iter().enumerate().filter_map(date).collect()
    }

    /// Whether two dates may mean the same day.
    fn may_be(self, other: Self) -> bool {
        let agree = |one: Option<u8>, other: Option<u8>| one.is_none() || other.is_none() || one == other;
        self.year == other.year && agree(self.month, other.month) && agree(self.day, other.day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(day) = self.day {
            write!(f, "{day} ")?;
        }
        let month = self.month.and_then(|month| MONTHS.get(usize::from(month).checked_sub(1)?));
        month.map_or(Ok(()), |month| write!(f, "{month} "))?;
        write!(f, "{}", self.year)
    }
}

/// A word without marks around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// The year that a word is. In brackets it is part of a symbol or a reference, as in `S/RES/1645 (2005)`.
fn year(word: &str) -> Option<u16> {
    let digits = bare(word).bytes().all(|byte| byte.is_ascii_digit());
    let year = bare(word).parse().ok().filter(|year| (1900..2100).contains(year));
    year.filter(|_| digits && !word.contains(['(', '[', '/']))
}

fn month(word: &str) -> Option<u8> {
    let index = MONTHS.iter().position(|name| *name == word)?;
    u8::try_from(index + 1).ok()
}

fn day(word: &str) -> Option<u8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

/// A number of things: `55 States`, `three regional offices`.
struct Counted {
    printed: String,
    numbers: Numbers,
    /// The word for the things, in lower case.
    things: String,
}

impl Counted {
    fn shown(self) -> String {
        format!("{} {}", self.printed, self.things)
    }
}

/// Words that follow numbers of all kinds, so that two such numbers are mostly about different matters.
const MEASURES: [&str; 9] = ["years", "months", "weeks", "days", "hours", "minutes", "times", "dollars", "points"];

/// Words for many that do not end in `s`.
const PLURALS: [&str; 6] = ["people", "staff", "women", "men", "children", "police"];

/// The numbers of things that a text states.
fn counted(text: &str) -> Vec<Counted> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let at = |(index, word): (usize, &&str)| {
        let is_ordinal = ["st", "nd", "rd", "th"].iter().any(|ending| bare(word).ends_with(ending));
        let numbers = numbers::numbers_of_text(word, TextKind::Prose);
        let is_number = !numbers.is_empty() && !is_ordinal && year(word).is_none() && !ends_phrase(word);
        let things = words.get(index + 1..).filter(|_| is_number).and_then(things)?;
        Some(Counted { printed: bare(word).to_owned(), numbers, things })
    };
    words.iter().enumerate().filter_map(at).collect()
}

/// What a number counts: the first word for many among the next three.
fn things(words: &[&str]) -> Option<String> {
    let end = words.iter().take(3).position(|word| ends_phrase(word)).map_or(3, |end| end + 1);
    let phrase = words.iter().take(end).map(|word| bare(word).to_lowercase());
    let mut phrase = phrase.take_while(|word| word.chars().all(|c| c.is_alphabetic() || c == '-'));
    let is_plural = |word: &String| word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
    let things = phrase.find(|word| is_plural(word) || PLURALS.contains(&&**word))?;
    (!MEASURES.contains(&&*things)).then_some(things)
}

/// Whether a word is the last of what belongs together.
fn ends_phrase(word: &str) -> bool {
    word.ends_with(['.', ',', ';', ':', ')', '%']) || ["of", "and", "or", "to", "in"].contains(&word)
}

#[cfg(test)]
mod tests {
    use super::{Day, RULE, counted};
    use crate::rules::tests::drawn;

    const TEXT: &str = "Founded in Vienna in July 1994.
Founded on 5 July 1995, says another.
It has 56 participating States and 15 field missions.
In all, 55 States take part in 2016.
Fifty-six States decided on 7 July 1994.
The July 6, 1994 meeting, 2003 and 2004.";

    /// A history step and a figure with evidence on these lines.
    fn json(date: &str, step: [u32; 2], figure: [u32; 2], more: &str) -> String {
        let piece = |line: u32| format!(r#"{{ "source": "page", "lines": [{line}, {line}], "anchor": "two words" }}"#);
        format!(
            r#"{{ "sources": [{{ "id": "page", "title": "A page", "sha256": "SHA256", "lines": 6 }}],
"organisations": [{{ "id": "osce", "names": ["OSCE"], "kind": "intergovernmental",
  "history": [{{ "act": "founded", "date": "{date}", "status": "done", "evidence": [
    {},
    {}] }}] }}],
"figures": [{{ "id": "members", "measure": "states", "value": 56, "unit": "count", "qualifier": "exactly", "evidence": [
    {},
    {}] }}]{more} }}"#,
            piece(step[0]),
            piece(step[1]),
            piece(figure[0]),
            piece(figure[1])
        )
    }

    #[track_caller]
    fn check(json: &str) {
        assert_eq!(drawn(&RULE, json, Some(TEXT)), "");
    }

    #[test]
    fn both_passages_are_shown() {
        insta::assert_snapshot!(drawn(&RULE, &json("1994-07", [1, 2], [3, 4], ""), Some(TEXT)));
    }

    #[test]
    fn a_less_exact_passage_does_not_disagree() {
        check(&json("1994-07-07", [1, 5], [3, 5], ""));
        check(&json("1994", [1, 6], [3, 1], ""));
    }

    #[test]
    fn what_is_recorded_is_not_told() {
        let record = r#", "discrepancies": [
  { "id": "a", "kind": "contradiction", "about": ["organisations/osce"], "field": "history", "question": "When?", "claims": [{ "printed": "A" }] },
  { "id": "b", "kind": "contradiction", "about": ["figures/members"], "field": "value", "question": "How many?", "claims": [{ "printed": "A" }] }]"#;
        check(&json("1994-07", [1, 2], [3, 4], record));
    }

    #[test]
    fn dates_are_read_as_exactly_as_they_stand() {
        let found = |text| Day::all(text).iter().map(Day::to_string).collect::<Vec<_>>();
        assert_eq!(found("on 7 July 2006, in May 2007; S/RES/1645 (2005)."), ["7 July 2006", "May 2007"]);
        assert_eq!(found("July 8, 2006 or the 9th of March 2006 and 2,006"), ["8 July 2006", "March 2006"]);
    }

    #[test]
    fn numbers_are_read_with_what_they_count() {
        let found = |text| counted(text).into_iter().map(super::Counted::shown).collect::<Vec<_>>();
        assert_eq!(found("56 participating States, 1,500 police"), ["56 states", "1,500 police"]);
        assert_eq!(
            found("seven of the missions, the 5th states, 10 years, 12% states, in 2006 missions"),
            Vec::<String>::new()
        );
    }
}
