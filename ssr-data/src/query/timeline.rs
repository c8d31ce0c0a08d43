//! [`Timeline`], what is dated in a dataset, in order.

use alloc::vec;
use alloc::vec::Vec;
use core::borrow::Borrow;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Deref;

use super::label::{by, joined};
use super::{Acts, AnyRecord, Citation, HasActors, HasPlaces, Linked, Part};
use crate::{Activity, Dataset, Date, Event, HistoryStep, Organisation, Person, Place, Record, Status};

/// What happened at a [`Moment`].
///
/// # Example
///
/// ```
/// use ssr_data::{DATASET, query::Happening};
/// let timeline = DATASET.timeline();
/// assert!(timeline.iter().any(|moment| matches!(moment.what(), Happening::Event(_))));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Happening<'a> {
    /// A step of a record's history: founded, adopted, published.
    Step(AnyRecord<'a>, &'a HistoryStep),
    /// A gathering or milestone.
    Event(Linked<'a, Event>),
    /// Something that an actor did.
    Activity(Linked<'a, Activity>),
}

/// Something dated: a step of a history, an event or an activity.
///
/// Moments are ordered by date, then by record, then by the order in which the record tells them. `Display` writes the
/// date, then what was done, by whom, to what, and the note; of an event its kind and name; of an activity who acts and
/// the summary.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let un = DATASET.organisation("un").unwrap();
/// for moment in un.timeline().iter().take(3) {
///     println!("{moment}");
/// }
/// ```
#[derive(Clone, Copy)]
pub struct Moment<'a> {
    date: &'a Date,
    what: Happening<'a>,
    position: usize,
}

impl<'a> Moment<'a> {
    /// When.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let timeline = DATASET.timeline();
    /// assert!(timeline.iter().is_sorted_by_key(|moment| moment.date()));
    /// ```
    #[must_use]
    pub const fn date(self) -> &'a Date {
        self.date
    }

    /// What happened.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, query::Happening};
    /// for moment in DATASET.timeline() {
    ///     if let Happening::Step(record, step) = moment.what() {
    ///         assert_eq!((record, Some(step)), (moment.record(), moment.step()));
    ///     }
    /// }
    /// ```
    #[must_use]
    pub const fn what(self) -> Happening<'a> {
        self.what
    }

    /// The record that it happened to, or that tells it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// assert!(DATASET.timeline().iter().any(|moment| moment.record().key() == "osce"));
    /// ```
    #[must_use]
    pub fn record(self) -> AnyRecord<'a> {
        match self.what {
            Happening::Step(record, _) => record,
            Happening::Event(event) => event.any(),
            Happening::Activity(activity) => activity.any(),
        }
    }

    /// The step of the history, if it is one.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, HistoryAct};
    /// let timeline = DATASET.timeline();
    /// assert!(timeline.iter().filter_map(|moment| moment.step()).any(|step| step.act == HistoryAct::Founded));
    /// ```
    #[must_use]
    pub const fn step(self) -> Option<&'a HistoryStep> {
        match self.what {
            Happening::Step(_, step) => Some(step),
            _ => None,
        }
    }

    /// Whether it was done, or is planned or proposed at the time of the source.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Status};
    /// assert!(DATASET.timeline().iter().any(|moment| moment.status() == Status::Planned));
    /// ```
    #[must_use]
    pub fn status(self) -> Status {
        match self.what {
            Happening::Step(_, step) => step.status,
            Happening::Event(event) => event.status,
            Happening::Activity(activity) => activity.status,
        }
    }

    /// The evidence: of the step, or of the event or activity for its date.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// assert!(DATASET.timeline().iter().all(|moment| moment.citations().next().is_some()));
    /// ```
    pub fn citations(self) -> impl Iterator<Item = Citation<'a>> {
        let (record, step) = (self.record(), self.step());
        let own = step.map_or(&[][..], |step| &step.evidence);
        let field = if step.is_some() { "history" } else { "date" };
        // A step without evidence of its own rests on what the record says of its history.
        let of_record = record.object().evidence().filter(|_| own.is_empty()).unwrap_or_default();
        let of_record = record.dataset().cite(of_record).filter(move |citation| citation.covers(field));
        record.dataset().cite(own).map(|citation| citation.inside("history")).chain(of_record)
    }

    /// Whether this is a moment of the record: see [`Timeline::of`].
    fn is_of(self, record: AnyRecord<'a>) -> bool {
        match record {
            AnyRecord::Organisation(organisation) => self.is_of_organisation(organisation),
            AnyRecord::Place(place) => self.is_at(place) || self.has_actor(&|actor| Place::is_or_holds(place, actor)),
            AnyRecord::Person(person) => {
                let is_it = |actor: AnyRecord<'_>| Person::is_or_holds(person, actor);
                self.has_actor(&is_it) || (self.step().is_none() && self.refers(record))
            }
            _ => self.record() == record || self.step().map_or_else(|| self.refers(record), |step| names(step, record)),
        }
    }

    fn is_of_organisation(self, organisation: Linked<'a, Organisation>) -> bool {
        let is_it = |actor: AnyRecord<'_>| Organisation::is_or_holds(organisation, actor);
        is_it(self.record()) || self.has_actor(&is_it)
    }

    /// Who acts: in the step, or in the record that it is about.
    fn has_actor(self, test: &dyn Fn(AnyRecord<'_>) -> bool) -> bool {
        let record = self.record();
        let in_step = self.step().is_some_and(|step| record.dataset().follow_all(&step.by).any(test));
        in_step
            || match record {
                AnyRecord::Document(document) => HasActors::has_actor(document, test),
                AnyRecord::Programme(programme) => HasActors::has_actor(programme, test),
                AnyRecord::Approach(approach) => HasActors::has_actor(approach, test),
                AnyRecord::Event(event) => HasActors::has_actor(event, test),
                AnyRecord::Activity(activity) => HasActors::has_actor(activity, test),
                _ => false,
            }
    }

    fn is_at(self, place: Linked<'a, Place>) -> bool {
        match self.what {
            Happening::Step(record, step) => {
                record.dataset().follow_all(&step.place).filter_map(AnyRecord::place).any(|at| at.is_within(place))
            }
            Happening::Event(event) => HasPlaces::is_in_place(event, place),
            Happening::Activity(activity) => HasPlaces::is_in_place(activity, place),
        }
    }

    fn refers(self, record: AnyRecord<'a>) -> bool {
        self.record().references().any(|tie| tie.to() == record)
    }
}

/// Whether the step names the record: who did it, at which event, by which text.
fn names(step: &HistoryStep, record: AnyRecord<'_>) -> bool {
    let dataset = record.dataset();
    let named = dataset.follow_all(&step.by).chain(dataset.follow_all(&step.at));
    named.chain(dataset.follow_all(&step.document)).any(|found| found == record)
}

impl PartialEq for Moment<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Moment<'_> {}

impl PartialOrd for Moment<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Moment<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.date, self.record(), self.position).cmp(&(other.date, other.record(), other.position))
    }
}

impl Hash for Moment<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.date, self.record(), self.position).hash(state);
    }
}

impl fmt::Debug for Moment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Moment({}, {:?})", self.date, self.record())
    }
}

/// Such as `2006-07-07: workshop: Developing a SSR Concept` or `1974: approved: UNDP (its mandate)`. What is not done
/// says so after the date.
impl fmt::Display for Moment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.date)?;
        if let Happening::Step(record, step) = self.what {
            deed(f, step, record.dataset())?;
            write!(f, ": {record}")?;
            return note(f, step);
        }
        ahead(f, self.status())?;
        match self.what {
            Happening::Step(..) => Ok(()),
            Happening::Event(event) => write!(f, "{}: {event}", event.kind),
            Happening::Activity(activity) => {
                joined(f, ", ", activity.actors())?;
                write!(f, ": {activity}")
            }
        }
    }
}

/// Such as `1994-01-07: founded by UN General Assembly (as a department of the Secretariat)`.
impl<R: Record> fmt::Display for Part<'_, R, HistoryStep> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.object().date.as_ref().map_or(Ok(()), |date| write!(f, "{date}: "))?;
        deed(f, self.object(), self.dataset())?;
        note(f, self.object())
    }
}

/// What was done in the step and by whom.
fn deed(f: &mut fmt::Formatter<'_>, step: &HistoryStep, dataset: &Dataset) -> fmt::Result {
    ahead(f, step.status)?;
    write!(f, "{}", step.act)?;
    by(f, dataset.follow_all(&step.by))
}

fn note(f: &mut fmt::Formatter<'_>, step: &HistoryStep) -> fmt::Result {
    step.note.as_ref().map_or(Ok(()), |note| write!(f, " ({})", note.trim_end_matches('.')))
}

/// What lies ahead of the source says so.
fn ahead(f: &mut fmt::Formatter<'_>, status: Status) -> fmt::Result {
    if matches!(status, Status::Planned | Status::Proposed) { write!(f, "{status}, ") } else { Ok(()) }
}

/// Moments in the order of their dates. Reads as a slice of [`Moment`].
///
/// # Example
///
/// ```
/// use ssr_data::{DATASET, Date};
/// let in_2005 = DATASET.timeline().during(Date::new("2005"));
/// assert!(!in_2005.is_empty() && in_2005.len() < DATASET.timeline().len());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline<'a> {
    moments: Vec<Moment<'a>>,
}

impl<'a> Timeline<'a> {
    /// The moments that share a day with this period. [`Date::new`] takes every text, and one that is no date shares a day
    /// with nothing, so use `parse` for what somebody typed.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Date};
    /// let nineties = DATASET.timeline().during(Date::new("199X"));
    /// assert!(nineties.iter().all(|moment| moment.date().earliest().year < 2000));
    /// ```
    #[must_use]
    pub fn during(mut self, period: impl Borrow<Date>) -> Self {
        self.moments.retain(|moment| moment.date.overlaps(period.borrow()));
        self
    }

    /// The moments of a record.
    ///
    /// - Of an organisation, with its units: its own history, that of its documents, approaches and programmes, what it
    ///   did in the history of others, the events it organised, its activities.
    /// - Of a person: the history of the person's documents, what the person did in that of others, the events and
    ///   activities that refer to the person.
    /// - Of a place, with those that lie in it: what happened there, and what the state did.
    /// - Of any other record: its own history, the steps that name it, the events and activities that refer to it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let liberia = DATASET.place("liberia").unwrap();
    /// assert!(!DATASET.timeline().of(liberia).is_empty());
    /// ```
    #[must_use]
    pub fn of(mut self, record: impl Into<AnyRecord<'a>>) -> Self {
        let record = record.into();
        self.moments.retain(|moment| moment.is_of(record));
        self
    }
}

impl<'a> Deref for Timeline<'a> {
    type Target = [Moment<'a>];
    fn deref(&self) -> &[Moment<'a>] {
        &self.moments
    }
}

impl<'a> IntoIterator for Timeline<'a> {
    type Item = Moment<'a>;
    type IntoIter = vec::IntoIter<Moment<'a>>;
    fn into_iter(self) -> Self::IntoIter {
        self.moments.into_iter()
    }
}

impl<'t, 'a> IntoIterator for &'t Timeline<'a> {
    type Item = &'t Moment<'a>;
    type IntoIter = core::slice::Iter<'t, Moment<'a>>;
    fn into_iter(self) -> Self::IntoIter {
        self.moments.iter()
    }
}

/// Sorts the moments.
impl<'a> FromIterator<Moment<'a>> for Timeline<'a> {
    fn from_iter<I: IntoIterator<Item = Moment<'a>>>(moments: I) -> Self {
        let mut moments: Vec<_> = moments.into_iter().collect();
        moments.sort();
        Self { moments }
    }
}

/// A moment for a line each, in the order of the dates.
impl fmt::Display for Timeline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        joined(f, "\n", self.iter())
    }
}

impl Dataset {
    /// All that is dated: steps of the histories of organisations, documents, programmes and approaches, events and
    /// activities. What has no date of its own is left out.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let timeline = DATASET.timeline();
    /// println!("from {} to {}", timeline.first().unwrap().date(), timeline.last().unwrap().date());
    /// ```
    #[must_use]
    pub fn timeline(&self) -> Timeline<'_> {
        let organisations = self.organisations().flat_map(|one| steps(one.history()));
        let documents = self.documents().flat_map(|one| steps(one.history()));
        let programmes = self.programmes().flat_map(|one| steps(one.history()));
        let approaches = self.approaches().flat_map(|one| steps(one.history()));
        let events = self.events().filter_map(|event| {
            Some(Moment { date: event.record().date.as_ref()?, what: Happening::Event(event), position: 0 })
        });
        let activities = self.activities().filter_map(|activity| {
            Some(Moment { date: activity.record().date.as_ref()?, what: Happening::Activity(activity), position: 0 })
        });
        let histories = organisations.chain(documents).chain(programmes).chain(approaches);
        histories.chain(events).chain(activities).collect()
    }
}

fn steps<'a, R: Record>(history: impl Iterator<Item = Part<'a, R, HistoryStep>>) -> impl Iterator<Item = Moment<'a>> {
    history.enumerate().filter_map(|(position, step)| {
        let what = Happening::Step(step.owner().any(), step.object());
        Some(Moment { date: step.object().date.as_ref()?, what, position })
    })
}

impl<'a, T: Record> Linked<'a, T> {
    /// The moments of this record: see [`Timeline::of`]. Those of an organisation are also those of its units, unlike its
    /// ties such as `activities()`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let resolution = DATASET.document("unsc-resolution-1509").unwrap();
    /// for moment in resolution.timeline() {
    ///     println!("{moment}");
    /// }
    /// ```
    #[must_use]
    pub fn timeline(self) -> Timeline<'a> {
        self.dataset().timeline().of(self)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Collection, Dataset, Date, Event, HistoryAct, HistoryStep, Id, Organisation, Printed, Ref, Status};
    use alloc::string::ToString;
    use alloc::vec;

    #[test]
    fn a_step_tells_by_whom_and_the_note() {
        let step = |by: &[&'static str]| {
            let by = by.iter().map(|id| Ref::new(Collection::Organisations, id));
            HistoryStep::builder().act(HistoryAct::Approved).by(by)
        };
        let one = Organisation::builder("one").names(["One"]).history([
            step(&["one", "two", "nobody"]).date(Date::new("2004")).status(Status::Done).build(),
            step(&[]).date(Date::new("2004")).status(Status::Planned).note("The mandate.").build(),
            step(&["two"]).status(Status::Done).build(),
        ]);
        let mut dataset = Dataset::EMPTY;
        dataset.organisations = vec![one.build(), Organisation::builder("two").names(["Two"]).build()].into();
        let shown = dataset.timeline().to_string();
        assert_eq!(shown, "2004: approved by One and Two: One\n2004: planned, approved: One (The mandate)");
        let one = dataset.organisation("one").expect("it is there");
        let steps: vec::Vec<_> = one.history().map(|step| step.to_string()).collect();
        assert_eq!(
            steps,
            ["2004: approved by One and Two", "2004: planned, approved (The mandate)", "approved by Two"]
        );
    }

    #[test]
    fn all_that_is_dated_stands_in_order() {
        let step = |date| {
            let mut step = HistoryStep::EMPTY;
            step.date = Some(Date::new(date));
            step
        };
        let mut organisation = Organisation::EMPTY;
        organisation.id = Id::new("one");
        organisation.names = vec![Printed::new("One")].into();
        organisation.history = vec![step("2006"), HistoryStep::EMPTY, step("1990")].into();
        let mut event = Event::EMPTY;
        event.date = Some(Date::new("2001-05"));
        let mut dataset = Dataset::EMPTY;
        dataset.organisations = vec![organisation].into();
        dataset.events = vec![event].into();
        let dates: vec::Vec<_> = dataset.timeline().iter().map(|moment| moment.date().as_str()).collect();
        assert_eq!(dates, ["1990", "2001-05", "2006"]);
        let one = dataset.organisation("one").expect("it is there");
        assert_eq!(one.timeline().to_string(), "1990: founded: One\n2006: founded: One");
        assert_eq!(one.timeline().during(Date::new("199X")).len(), 1);
    }
}
