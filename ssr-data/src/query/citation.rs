//! [`Citation`], a piece of evidence with its source: how the dataset knows what it says.

use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use super::{AsOf, Linked};
use crate::reflect::{Object, View};
use crate::{Count, Dataset, Date, Evidence, FieldName, Heading, Lines, Record, Source};

/// A piece of evidence together with its source: which lines say so, with which words, under which heading, when.
///
/// Two citations are equal if they cite the same words on the same lines of the same source, whatever they support.
/// They are ordered as the lines stand in the sources. `Display` writes source, lines, words and section.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let activity = DATASET.activity("unx-us-liberia").unwrap();
/// let citation = activity.citations().next().unwrap();
/// assert_eq!(citation.source().unwrap().key(), "proceedings-2006");
/// println!("{citation}");
/// ```
#[derive(Clone, Copy)]
pub struct Citation<'a> {
    evidence: &'a Evidence,
    dataset: &'a Dataset,
    /// The field of the record in which the object with the evidence stands.
    field: Option<&'static str>,
}

impl<'a> Citation<'a> {
    /// The evidence as the record carries it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let activity = DATASET.activity("unx-us-liberia").unwrap();
    /// assert_eq!(activity.citations().next().unwrap().evidence(), &activity.evidence[0]);
    /// ```
    #[must_use]
    pub const fn evidence(self) -> &'a Evidence {
        self.evidence
    }

    /// The source. `None` if the dataset lacks it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let principle = DATASET.principle("un-2016-a").unwrap();
    /// assert_eq!(principle.citations().next().unwrap().source().unwrap().key(), "overview-2016");
    /// ```
    #[must_use]
    pub fn source(self) -> Option<Linked<'a, Source>> {
        self.dataset.record(self.evidence.source.as_str())
    }

    /// The lines of the source, counted from 1.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let principle = DATASET.principle("un-2016-a").unwrap();
    /// let lines = principle.citations().next().unwrap().lines();
    /// assert!(lines.contains(lines.first()));
    /// ```
    #[must_use]
    pub const fn lines(self) -> Lines {
        self.evidence.lines
    }

    /// Words that stand on the lines. They locate; they do not quote.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let activity = DATASET.activity("unx-us-liberia").unwrap();
    /// let anchor = activity.citations().next().unwrap().anchor();
    /// assert_eq!(anchor, Some("the United States in the case of Liberia"));
    /// ```
    #[must_use]
    pub fn anchor(self) -> Option<&'a str> {
        self.evidence.anchor.as_deref()
    }

    /// For a fact of omission: words that do not stand on the lines.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut citations = DATASET.records().flat_map(|record| record.citations());
    /// assert!(citations.all(|citation| citation.absent().is_none() || citation.anchor().is_none()));
    /// ```
    #[must_use]
    pub fn absent(self) -> Option<&'a str> {
        self.evidence.absent.as_deref()
    }

    /// Why the value does not stand there literally, if it does not.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut citations = DATASET.records().flat_map(|record| record.citations());
    /// assert!(citations.any(|citation| citation.inferred().is_some()));
    /// ```
    #[must_use]
    pub fn inferred(self) -> Option<&'a str> {
        self.evidence.inferred.as_deref()
    }

    /// For evidence of an object inside a record: the field of the record that holds the object, such as `history`.
    /// `None` for evidence of the record itself, and for what [`Dataset::cite`] was given.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let osce = DATASET.organisation("osce").unwrap();
    /// assert!(osce.citations().any(|citation| citation.field() == Some("history")));
    /// assert_eq!(osce.citations().next().unwrap().field(), None);
    /// ```
    #[must_use]
    pub const fn field(self) -> Option<&'static str> {
        self.field
    }

    /// The fields of the record that the evidence names as supported. Where it names none, it supports all.
    ///
    /// Evidence of an object inside the record supports the field that holds the object, and no other. Which fields of
    /// the object it supports, [`Citation::evidence`] says.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert!(unmil.evidence_for("hosts").unwrap().all(|citation| citation.covers("hosts")));
    /// let named: Vec<&str> = unmil.citations().flat_map(|citation| citation.fields()).collect();
    /// assert!(named.contains(&"names") && named.contains(&"links"));
    /// ```
    pub fn fields(self) -> impl Iterator<Item = &'a str> {
        let own: &'a [FieldName] = if self.field.is_none() { &self.evidence.supports } else { &[] };
        self.field.into_iter().chain(own.iter().map(FieldName::as_str))
    }

    /// Whether the evidence supports the field of the record with this name. Evidence of an object inside the record
    /// supports the field that holds the object, and no other.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let activity = DATASET.activity("unx-us-liberia").unwrap();
    /// assert!(activity.citations().next().unwrap().covers("summary"));
    /// let osce = DATASET.organisation("osce").unwrap();
    /// let step = osce.history().next().unwrap().citations().next().unwrap();
    /// assert!(step.covers("history") && !step.covers("names"));
    /// ```
    #[must_use]
    pub fn covers(self, field: &str) -> bool {
        self.field.map_or_else(|| self.evidence.covers(field), |own| own == field)
    }

    /// The heading that the lines stand under: the nearest in the outline of the source, at or before the first line.
    /// Headers of tables are passed over, unless the outline has nothing else.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let principle = DATASET.principle("un-2016-a").unwrap();
    /// assert_eq!(principle.citations().next().unwrap().section().unwrap().title, "2. Principles");
    /// ```
    #[must_use]
    pub fn section(self) -> Option<&'a Heading> {
        let outline = &self.source()?.record().outline;
        let line = self.lines().first();
        nearest(outline, line, |heading| heading.level.is_some()).or_else(|| nearest(outline, line, |_| true))
    }

    /// The section, the section that holds it, and so on up to the title of the text.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let principle = DATASET.principle("un-2016-a").unwrap();
    /// let sections: Vec<&str> =
    ///     principle.citations().next().unwrap().sections().map(|heading| heading.title.as_str()).collect();
    /// assert_eq!(sections.len(), 2);
    /// assert!(sections[1].starts_with("United Nations Policy Framework"));
    /// ```
    pub fn sections(self) -> impl Iterator<Item = &'a Heading> {
        let outline: &'a [Heading] = self.source().map_or(&[], |source| &source.record().outline);
        core::iter::successors(self.section(), move |inner| {
            let level = inner.level?;
            nearest(outline, inner.line.get(), |heading| heading.level.is_some_and(|outer| outer < level))
        })
    }

    /// The headings and table headers that the evidence itself names, since they give the passage its actor, subject
    /// or column.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let activity = DATASET.activity("unx-us-liberia").unwrap();
    /// let citation = activity.citations().next().unwrap();
    /// assert_eq!(citation.headings().count(), citation.evidence().headings.len());
    /// ```
    pub fn headings(self) -> impl Iterator<Item = &'a Heading> {
        let outline: &'a [Heading] = self.source().map_or(&[], |source| &source.record().outline);
        let at = move |line: &Count| outline.iter().find(|heading| heading.line == *line);
        self.evidence.headings.iter().filter_map(at)
    }

    /// When the lines were written, as the source dates its parts: always [`AsOf::Derived`]. A time that the text
    /// states for a fact stands in the record: see [`Linked::as_of_field`].
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let principle = DATASET.principle("un-2016-a").unwrap();
    /// let as_of = principle.citations().next().unwrap().as_of().unwrap();
    /// assert_eq!(as_of.date().as_str(), "2016-11/..");
    /// assert!(!as_of.is_stated());
    /// ```
    #[must_use]
    pub fn as_of(self) -> Option<AsOf<'a>> {
        self.source()?.date_at(self.lines().first()).map(AsOf::Derived)
    }

    /// Says in which field of a record the object with the evidence stands.
    pub(crate) const fn inside(self, field: &'static str) -> Self {
        Self { field: Some(field), ..self }
    }

    /// What tells passages apart, in the order of the sources.
    fn passage(self) -> (&'a str, Lines, Option<&'a str>, Option<&'a str>) {
        (self.evidence.source.as_str(), self.lines(), self.anchor(), self.absent())
    }
}

fn nearest(outline: &[Heading], line: u32, is_wanted: impl Fn(&Heading) -> bool) -> Option<&Heading> {
    let before = outline.iter().filter(|heading| heading.line.get() <= line && is_wanted(heading));
    before.max_by_key(|heading| heading.line)
}

impl PartialEq for Citation<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.passage() == other.passage()
    }
}

impl Eq for Citation<'_> {}

impl PartialOrd for Citation<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Citation<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.passage().cmp(&other.passage())
    }
}

impl Hash for Citation<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.passage().hash(state);
    }
}

impl fmt::Debug for Citation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Citation({self})")
    }
}

/// Such as `proceedings-2006, lines 1386-1387, "DDR (Angola, Burundi, Guatemala)", under "Projects"`.
impl fmt::Display for Citation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.evidence.source, self.lines())?;
        self.anchor().map_or(Ok(()), |words| write!(f, ", \"{words}\""))?;
        self.absent().map_or(Ok(()), |words| write!(f, ", without \"{words}\""))?;
        self.section().map_or(Ok(()), |heading| write!(f, ", under \"{}\"", heading.title))
    }
}

impl Dataset {
    /// The citations of evidence that some object carries, such as a step of a history. What they support are the
    /// fields of that object.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let osce = DATASET.organisation("osce").unwrap();
    /// for step in &osce.history {
    ///     assert_eq!(DATASET.cite(&step.evidence).count(), step.evidence.len());
    /// }
    /// ```
    pub fn cite<'a>(&'a self, evidence: &'a [Evidence]) -> impl Iterator<Item = Citation<'a>> {
        evidence.iter().map(|evidence| Citation { evidence, dataset: self, field: None })
    }
}

impl<'a, T: Record> Linked<'a, T> {
    /// All evidence of the record: its own first, then that of the objects inside it, in the order of the fields.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let principle = DATASET.principle("un-2016-a").unwrap();
    /// for citation in principle.citations() {
    ///     println!("{citation}");
    /// }
    /// ```
    pub fn citations(self) -> impl Iterator<Item = Citation<'a>> + use<'a, T> {
        of_object(self.record(), self.dataset())
    }

    /// Where the sources speak of the record: each passage once, which is the same words on the same lines.
    /// [`Linked::citations`] gives a passage again for each piece of evidence that cites it, such as once for the names and
    /// once for the acronyms; `fields` and `covers` of a passage are those of the first.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert!(unmil.passages().count() < unmil.citations().count());
    /// for passage in unmil.passages() {
    ///     println!("{} {}", passage.source().unwrap(), passage.lines());
    /// }
    /// ```
    pub fn passages(self) -> impl Iterator<Item = Citation<'a>> + use<'a, T> {
        passages(self.record(), self.dataset())
    }

    /// The evidence for one field: what the record's own evidence covers, then what objects inside the field carry.
    /// `None` if records of this type have no such field.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert!(unmil.evidence_for("hosts").unwrap().next().is_some());
    /// assert!(unmil.evidence_for("moons").is_none());
    /// ```
    #[must_use]
    pub fn evidence_for(self, field: &str) -> Option<impl Iterator<Item = Citation<'a>> + use<'a, T>> {
        for_field(self.record(), field, self.dataset())
    }

    /// At which time some source last speaks of the record: its own `as_of` if the text states one, else derived from
    /// when the lines were written. Of several pieces of evidence the latest counts. `None` if no source tells.
    ///
    /// This is for the record as a whole. One late mention in passing makes it late, so for the time at which a certain
    /// fact holds ask [`Linked::as_of_field`].
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let as_of = DATASET.approach("un-2016").unwrap().as_of().unwrap();
    /// assert_eq!(as_of.date().earliest().year, 2016);
    /// assert!(!as_of.is_stated());
    /// ```
    #[must_use]
    pub fn as_of(self) -> Option<AsOf<'a>> {
        super::as_of::of_object(self.record(), self.dataset())
    }

    /// At which time a field of the record holds: the record's own `as_of` if the text states one, else derived from
    /// when the lines were written that support the field. Of several the latest counts. `None` if no source tells, or
    /// if records of this type have no such field.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let osce = DATASET.organisation("osce").unwrap();
    /// assert_eq!(osce.as_of_field("mandate").unwrap().date().year(), 2006, "the mandate was written of in 2006,");
    /// assert_eq!(osce.as_of().unwrap().date().year(), 2023, "and a page of 2023 mentions the organisation");
    /// assert_eq!(osce.as_of_field("moons"), None);
    /// ```
    #[must_use]
    pub fn as_of_field(self, field: &str) -> Option<AsOf<'a>> {
        super::as_of::of_field(self.record(), field, self.dataset())
    }
}

pub(crate) fn of_object<'a>(object: &'a dyn Object, dataset: &'a Dataset) -> impl Iterator<Item = Citation<'a>> {
    let inner = object.fields().iter().flat_map(move |field| inside(object, field.name, dataset));
    dataset.cite(object.evidence().unwrap_or_default()).chain(inner)
}

pub(crate) fn for_field<'a>(
    object: &'a dyn Object,
    field: &str,
    dataset: &'a Dataset,
) -> Option<impl Iterator<Item = Citation<'a>> + use<'a>> {
    let field = object.fields().iter().find(|known| known.name == field)?.name;
    let own = dataset.cite(object.evidence().unwrap_or_default()).filter(move |citation| citation.covers(field));
    Some(own.chain(inside(object, field, dataset)))
}

pub(crate) fn passages<'a>(object: &'a dyn Object, dataset: &'a Dataset) -> impl Iterator<Item = Citation<'a>> {
    let mut seen = Vec::new();
    of_object(object, dataset).filter(move |citation| {
        let is_new = !seen.contains(citation);
        if is_new {
            seen.push(*citation);
        }
        is_new
    })
}

/// The evidence that objects in a field carry.
fn inside<'a>(
    object: &'a dyn Object,
    field: &'static str,
    dataset: &'a Dataset,
) -> impl Iterator<Item = Citation<'a>> + use<'a> {
    let evidence = object.get(field).into_iter().flat_map(super::tie::values).flat_map(|value| match value {
        View::Object(object) => object.evidence().unwrap_or_default(),
        _ => &[],
    });
    evidence.map(move |evidence| Citation { evidence, dataset, field: Some(field) })
}

impl<'a> Linked<'a, Source> {
    /// When this line was written. Where parts overlap, the shortest that holds the line counts.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let page = DATASET.source("governance-page-2023").unwrap();
    /// assert_eq!(page.date_at(1).unwrap().as_str(), "2023");
    /// assert_eq!(page.date_at(100_000), None);
    /// ```
    #[must_use]
    pub fn date_at(self, line: u32) -> Option<&'a Date> {
        let parts = self.record().dates.iter().filter(|part| part.lines.contains(line));
        parts.min_by_key(|part| part.lines.last().saturating_sub(part.lines.first())).map(|part| &part.date)
    }

    /// The records of which this source says something, collection by collection.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, DATASET};
    /// let overview = DATASET.source("overview-2016").unwrap();
    /// assert!(overview.cited_by().any(|record| record.collection() == Collection::Principles));
    /// ```
    pub fn cited_by(self) -> impl Iterator<Item = super::AnyRecord<'a>> {
        let cites = move |record: &super::AnyRecord<'a>| {
            record.citations().any(|citation| self.is_in(&citation.evidence().source))
        };
        self.dataset().records().filter(cites)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Count, Dataset, Evidence, Heading, HistoryStep, Id, Lines, Organisation, Printed, Source};
    use alloc::string::ToString;
    use alloc::vec;

    fn evidence(line: u32) -> Evidence {
        let mut evidence = Evidence::EMPTY;
        evidence.source = Id::new("text");
        evidence.lines = Lines::new(line, line);
        evidence
    }

    fn heading(line: u32, level: Option<u32>, title: &'static str) -> Heading {
        let mut heading = Heading::EMPTY;
        (heading.line, heading.level) = (Count::new(line), level.map(Count::new));
        heading.title = Printed::new(title);
        heading
    }

    fn dataset() -> Dataset {
        let mut source = Source::EMPTY;
        source.id = Id::new("text");
        source.outline =
            vec![heading(1, Some(1), "Title"), heading(3, Some(2), "Part"), heading(5, None, "Table")].into();
        let mut organisation = Organisation::EMPTY;
        organisation.id = Id::new("one");
        organisation.evidence = vec![evidence(7)].into();
        let mut step = HistoryStep::EMPTY;
        step.evidence = vec![evidence(2)].into();
        organisation.history = vec![step].into();
        let mut dataset = Dataset::EMPTY;
        dataset.sources = vec![source].into();
        dataset.organisations = vec![organisation].into();
        dataset
    }

    #[test]
    fn the_section_is_the_nearest_heading_that_is_no_table() {
        let dataset = dataset();
        let citations = |line| vec![evidence(line)];
        let shown = |line| dataset.cite(&citations(line)).next().map(|citation| citation.to_string());
        assert_eq!(shown(7).as_deref(), Some("text, line 7, under \"Part\""));
        assert_eq!(shown(2).as_deref(), Some("text, line 2, under \"Title\""));
        let here = citations(7);
        assert_eq!(dataset.cite(&here).flat_map(|citation| citation.sections()).count(), 2);
    }

    #[test]
    fn evidence_is_found_by_field_and_inside_objects() {
        let dataset = dataset();
        let one = dataset.organisation("one").expect("it is there");
        assert_eq!(one.citations().count(), 2);
        assert_eq!(one.evidence_for("history").map(Iterator::count), Some(2));
        assert_eq!(one.evidence_for("seat").map(Iterator::count), Some(1));
        assert!(one.evidence_for("moons").is_none());
    }

    #[test]
    fn evidence_of_an_object_supports_the_field_that_holds_it_alone() {
        let dataset = dataset();
        let one = dataset.organisation("one").expect("it is there");
        let covering = |field| one.citations().filter(|citation| citation.covers(field)).count();
        assert_eq!((covering("history"), covering("names")), (2, 1), "what names no field supports all");
        let step = one.history().next().expect("there is one").citations().next().expect("it has one");
        assert_eq!((step.field(), step.covers("date")), (Some("history"), false));
        assert_eq!(step.fields().collect::<vec::Vec<_>>(), ["history"]);
        assert!(step.evidence().covers("date"), "of the step, it supports all");
    }

    #[test]
    fn a_passage_is_given_once() {
        let mut dataset = dataset();
        let at = |anchor: &'static str, field: &'static str| {
            Evidence::builder().source("text").lines(Lines::new(7, 7)).anchor(anchor).supports([field]).build()
        };
        let here = [at("Network (NfR)", "names"), at("Network (NfR)", "acronyms"), at("in Bratislava", "seat")];
        let two = Organisation::builder("two").evidence(here).build();
        dataset.organisations.push(two);
        let two = dataset.organisation("two").expect("it is there");
        assert_eq!(two.citations().count(), 3);
        let passages: vec::Vec<_> = two.passages().map(|passage| passage.anchor()).collect();
        assert_eq!(passages, [Some("Network (NfR)"), Some("in Bratislava")]);
    }

    #[test]
    fn a_source_that_is_missing_is_no_panic() {
        let here = [evidence(7)];
        let citation = Dataset::EMPTY;
        let citation = citation.cite(&here).next().expect("there is one");
        assert_eq!((citation.source(), citation.section(), citation.as_of()), (None, None, None));
        assert_eq!(citation.to_string(), "text, line 7");
    }
}
