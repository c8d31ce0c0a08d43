//! [`Selection`], records of one type with the filters that suit the type.

use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::borrow::Borrow;
use core::iter;
use core::iter::FusedIterator;
use core::slice;

use super::{
    Acts, AnyRecord, HasActors, HasAreas, HasDate, HasNames, HasPeriod, HasPlaces, HasSubjects, HasSupport, HasThemes,
    Linked,
};
use crate::{Area, Dataset, Date, Document, Place, Record, Source, SupportKind, Theme};

/// Records of one type: an iterator with filters in the words of the field.
///
/// Filters chain, and each narrows what the ones before let through. A filter that makes no sense for the type of the
/// records does not compile: people have no activity area.
///
/// # Example
///
/// ```
/// use ssr_data::{Area, DATASET, SupportKind};
/// let liberia = DATASET.place("liberia").unwrap();
/// let unmil = DATASET.organisation("unmil").unwrap();
/// let trainings = DATASET.activities().by(unmil).in_place(liberia).with_support(SupportKind::Training);
/// assert!(trainings.count() >= 2);
/// ```
///
/// ```compile_fail
/// use ssr_data::{Area, DATASET};
/// let _ = DATASET.people().in_area(Area::Ddr);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a selection is lazy: it does nothing until it is gone through"]
pub struct Selection<I> {
    records: I,
}

impl<I> Selection<I> {
    /// Gives the filters to an iterator over linked records.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Area, DATASET, query::Selection};
    /// let missions = DATASET.organisation("un").unwrap().missions();
    /// let activities = Selection::new(missions.flat_map(|mission| mission.activities()));
    /// assert!(activities.in_area(Area::PoliceReform).next().is_some());
    /// ```
    pub const fn new(records: I) -> Self {
        Self { records }
    }
}

impl<'a, T: Record> Selection<Records<'a, T>> {
    pub(crate) fn of(dataset: &'a Dataset) -> Self {
        Self::new(Records { records: T::table(dataset).iter(), dataset })
    }
}

impl<I: Iterator> Iterator for Selection<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        self.records.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.records.size_hint()
    }
    fn fold<B, F: FnMut(B, I::Item) -> B>(self, start: B, each: F) -> B {
        self.records.fold(start, each)
    }
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for Selection<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        self.records.next_back()
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for Selection<I> {}
impl<I: FusedIterator> FusedIterator for Selection<I> {}

impl<'a, T: Record, I: Iterator<Item = Linked<'a, T>>> Selection<I> {
    /// Those of which this is true.
    ///
    /// Unlike [`Iterator::filter`] it gives a selection, so that other filters can follow.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Area, DATASET, Status};
    /// let planned = DATASET.activities().matching(|activity| activity.status == Status::Planned);
    /// assert!(planned.in_area(Area::Wider).next().is_some());
    /// ```
    pub fn matching(
        self,
        mut is_wanted: impl FnMut(Linked<'a, T>) -> bool,
    ) -> Selection<impl Iterator<Item = Linked<'a, T>>> {
        Selection::new(self.records.filter(move |record| is_wanted(*record)))
    }

    /// Those in this activity area. A branch stands for itself and all areas under it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Area, DATASET};
    /// let capacity = DATASET.activities().in_area(Area::Capacity).count();
    /// let police = DATASET.activities().in_area(Area::PoliceReform).count();
    /// assert!(capacity > police && police > 0);
    /// ```
    pub fn in_area(self, area: Area) -> Selection<impl Iterator<Item = Linked<'a, T>>>
    where
        T: HasAreas,
    {
        self.matching(move |record| T::is_in_area(record, area))
    }

    /// Those in this place, or in a place that lies in it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let africa = DATASET.place("africa").unwrap();
    /// let liberia = DATASET.place("liberia").unwrap();
    /// let in_africa = DATASET.activities().in_place(africa).count();
    /// assert!(in_africa > DATASET.activities().in_place(liberia).count());
    /// ```
    pub fn in_place(self, place: Linked<'a, Place>) -> Selection<impl Iterator<Item = Linked<'a, T>>>
    where
        T: HasPlaces,
    {
        self.matching(move |record| T::is_in_place(record, place))
    }

    /// Those that a source dates within this period, at least in part. What no source dates is left out, also where it
    /// may well fall in the period; [`Selection::reported_during`] asks at which time the source speaks.
    ///
    /// The period is a date or a reference to one: a year, a decade, a span `2003/2005`. [`Date::new`] takes every text
    /// and one that is no date shares a day with nothing, so use `parse` for what somebody typed.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Date};
    /// assert!(DATASET.activities().during(Date::new("199X")).all(|activity| activity.date.is_some()));
    /// assert_eq!(DATASET.activities().during(Date::new("the nineties")).count(), 0, "not checked");
    /// assert!("the nineties".parse::<Date>().is_err(), "checked");
    /// ```
    pub fn during(self, period: impl Borrow<Date>) -> Selection<impl Iterator<Item = Linked<'a, T>>>
    where
        T: HasPeriod,
    {
        self.matching(move |record| T::is_during(record, period.borrow()))
    }

    /// Those whose time, stated or derived from the source, falls in this period at least in part.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Date};
    /// assert!(DATASET.approaches().reported_during(Date::new("2016")).any(|approach| approach.key() == "un-2016"));
    /// ```
    pub fn reported_during(self, period: impl Borrow<Date>) -> Selection<impl Iterator<Item = Linked<'a, T>>> {
        self.matching(move |record| record.as_of().is_some_and(|as_of| as_of.date().overlaps(period.borrow())))
    }

    /// Those of this actor. An organisation stands for itself and its units, down to the last; the methods that lead
    /// from an organisation to its ties, such as `activities()`, leave the units out.
    ///
    /// What counts as acting depends on the type: acting, leading, organising, writing, stating. Of documents it is
    /// everything but being the addressee; [`Selection::issued_by`] asks who issued.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let un = DATASET.organisation("un").unwrap();
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert!(unmil.is_within(un));
    /// assert!(DATASET.activities().by(un).count() > DATASET.activities().by(unmil).count());
    /// assert!(DATASET.activities().by(un).count() > un.activities().count(), "its own alone");
    /// ```
    pub fn by<A: Acts>(self, actor: Linked<'a, A>) -> Selection<impl Iterator<Item = Linked<'a, T>>>
    where
        T: HasActors,
    {
        self.matching(move |record| T::has_actor(record, &|found| A::is_or_holds(actor, found)))
    }

    /// Those on this theme.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Theme};
    /// assert!(DATASET.principles().on_theme(Theme::Gender).any(|principle| principle.key() == "un-2016-e"));
    /// ```
    pub fn on_theme(self, theme: Theme) -> Selection<impl Iterator<Item = Linked<'a, T>>>
    where
        T: HasThemes,
    {
        self.matching(move |record| T::is_on_theme(record, theme))
    }

    /// Those that give this kind of support.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, SupportKind};
    /// assert!(DATASET.activities().with_support(SupportKind::Training).next().is_some());
    /// ```
    pub fn with_support(self, support: SupportKind) -> Selection<impl Iterator<Item = Linked<'a, T>>>
    where
        T: HasSupport,
    {
        self.matching(move |record| T::gives_support(record, support))
    }

    /// Those that are about this record.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Theme};
    /// let au = DATASET.organisation("au").unwrap();
    /// assert!(DATASET.statements().about(au).all(|statement| statement.about().any(|about| about == au.any())));
    /// ```
    pub fn about(self, subject: impl Into<AnyRecord<'a>>) -> Selection<impl Iterator<Item = Linked<'a, T>>>
    where
        T: HasSubjects,
    {
        let subject = subject.into();
        self.matching(move |record| T::is_about(record, subject))
    }

    /// Those of which this source says something.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let overview = DATASET.source("overview-2016").unwrap();
    /// assert!(DATASET.approaches().stated_in(overview).all(|approach| approach.key().ends_with("2016")));
    /// ```
    pub fn stated_in(self, source: Linked<'a, Source>) -> Selection<impl Iterator<Item = Linked<'a, T>>> {
        self.matching(move |record| record.citations().any(|citation| citation.source() == Some(source)))
    }

    /// Those with this name, title, acronym or symbol: first those that have it letter by letter, then those that have
    /// it in other capitals.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// assert_eq!(DATASET.organisations().named("OSCE").next().unwrap().key(), "osce");
    /// assert_eq!(DATASET.places().named("liberia").next().unwrap().to_string(), "Liberia");
    /// assert_eq!(DATASET.places().named("lib").count(), 0, "a part of a name is none");
    /// ```
    pub fn named(self, name: &str) -> Selection<impl Iterator<Item = Linked<'a, T>>>
    where
        T: HasNames,
    {
        let mut records = self.records.fuse();
        let mut in_other_capitals = VecDeque::new();
        Selection::new(iter::from_fn(move || {
            for record in records.by_ref() {
                if T::names_of(record).any(|own| own == name) {
                    return Some(record);
                }
                if T::names_of(record).any(|own| is_alike(own, name)) {
                    in_other_capitals.push_back(record);
                }
            }
            in_other_capitals.pop_front()
        }))
    }

    /// All of them, in the order of their dates. Those without one come last, in the order they had.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let council = DATASET.organisation("un-security-council").unwrap();
    /// let resolutions = DATASET.documents().issued_by(council).sorted_by_date();
    /// assert!(resolutions[0].date().unwrap() <= resolutions[1].date().unwrap());
    /// ```
    #[must_use]
    pub fn sorted_by_date(self) -> Vec<Linked<'a, T>>
    where
        T: HasDate,
    {
        let mut records: Vec<_> = self.records.collect();
        records.sort_by_cached_key(|record| {
            let date = T::date_of(*record);
            (date.is_none(), date)
        });
        records
    }
}

impl<'a, I: Iterator<Item = Linked<'a, Document>>> Selection<I> {
    /// The documents that this actor issued. An organisation stands for itself and its units, down to the last; what it
    /// issued by itself alone is [`Linked::issued`].
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let un = DATASET.organisation("un").unwrap();
    /// let resolution = DATASET.document("unsc-resolution-1509").unwrap();
    /// assert!(DATASET.documents().issued_by(un).any(|document| document == resolution), "its Security Council did");
    /// assert!(DATASET.documents().issued_by(un).count() < DATASET.documents().by(un).count(), "others it wrote");
    /// ```
    pub fn issued_by<A: Acts>(self, issuer: Linked<'a, A>) -> Selection<impl Iterator<Item = Linked<'a, Document>>> {
        self.matching(move |document| document.issuers().any(|found| A::is_or_holds(issuer, found)))
    }
}

/// Whether two texts differ in nothing but capitals.
fn is_alike(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// The records of one collection, in its order. What [`Dataset::all`] goes through.
///
/// # Example
///
/// ```
/// use ssr_data::{DATASET, Place, query::{Records, Selection}};
/// let places: Selection<Records<'_, Place>> = DATASET.places();
/// assert_eq!(places.len(), DATASET.places.len());
/// assert!(places.rev().is_sorted_by(|one, next| one >= next), "it goes both ways");
/// ```
#[derive(Debug)]
pub struct Records<'a, T> {
    records: slice::Iter<'a, T>,
    dataset: &'a Dataset,
}

impl<T> Clone for Records<'_, T> {
    fn clone(&self) -> Self {
        Self { records: self.records.clone(), dataset: self.dataset }
    }
}

impl<'a, T: Record> Iterator for Records<'a, T> {
    type Item = Linked<'a, T>;
    fn next(&mut self) -> Option<Linked<'a, T>> {
        self.records.next().map(|record| Linked::new(record, self.dataset))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.records.size_hint()
    }
}

impl<T: Record> DoubleEndedIterator for Records<'_, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.records.next_back().map(|record| Linked::new(record, self.dataset))
    }
}

impl<T: Record> ExactSizeIterator for Records<'_, T> {}
impl<T: Record> FusedIterator for Records<'_, T> {}

#[cfg(test)]
mod tests {
    use crate::{
        Activity, Area, Collection, Contributor, ContributorRole, Dataset, Date, Document, HistoryAct, HistoryStep, Id,
        Organisation, Place, Ref, Status,
    };
    use alloc::string::ToString;
    use alloc::vec;
    use alloc::vec::Vec;

    fn organisation(id: &'static str, parent: Option<&'static str>) -> Organisation {
        let mut organisation = Organisation::EMPTY;
        organisation.id = Id::new(id);
        organisation.parent = parent.map(Id::new);
        organisation
    }

    #[test]
    fn filters_combine() {
        let mut activity = Activity::EMPTY;
        activity.actors = vec![Ref::new(crate::Collection::Organisations, "unit")].into();
        activity.areas = vec![Area::Ddr].into();
        activity.date = Some(Date::new("2003/2005"));
        activity.places = vec![Id::new("monrovia")].into();
        let mut city = Place::EMPTY;
        city.id = Id::new("monrovia");
        city.part_of = vec![Id::new("liberia")].into();
        let mut country = Place::EMPTY;
        country.id = Id::new("liberia");
        let mut dataset = Dataset::EMPTY;
        dataset.activities = vec![activity].into();
        dataset.places = vec![country, city].into();
        dataset.organisations = vec![organisation("unit", Some("whole")), organisation("whole", None)].into();
        let whole = dataset.organisation("whole").expect("there");
        let liberia = dataset.place("liberia").expect("there");
        let found = |area, period: &'static str| {
            dataset.activities().in_area(area).in_place(liberia).by(whole).during(&Date::new(period)).count()
        };
        assert_eq!(found(Area::PostConflict, "2004"), 1);
        assert_eq!(found(Area::Ddr, "2005/.."), 1);
        assert_eq!(found(Area::SmallArms, "2004"), 0);
        assert_eq!(found(Area::Ddr, "2006"), 0);
    }

    #[test]
    fn names_are_found_as_printed_first_then_in_other_capitals() {
        let named = |id: &'static str, names: &[&'static str], acronyms: &[&'static str]| {
            Organisation::builder(id).names(names.iter().copied()).acronyms(acronyms.iter().copied()).build()
        };
        let mut dataset = Dataset::EMPTY;
        dataset.organisations = vec![
            named("a", &["Dac"], &[]),
            named("b", &["Committee", "dac"], &["DAC"]),
            named("c", &["DAC network"], &[]),
            named("d", &["DÉFENSE"], &[]),
        ]
        .into();
        let found = |name| dataset.organisations().named(name).map(|found| found.key()).collect::<Vec<_>>();
        assert_eq!(found("DAC"), ["b", "a"]);
        assert_eq!(found("Dac"), ["a", "b"]);
        assert_eq!(found("défense"), ["d"]);
        assert_eq!(found("network"), [""; 0]);
    }

    fn document(id: &'static str, steps: &[(HistoryAct, &'static str, Status)]) -> Document {
        let step = |(act, date, status): &(HistoryAct, &'static str, Status)| {
            let step = HistoryStep::builder().act(*act).status(*status);
            if date.is_empty() { step.build() } else { step.date(Date::new(date)).build() }
        };
        Document::builder(id).history(steps.iter().map(step)).build()
    }

    #[test]
    fn a_document_has_the_date_at_which_it_came_out() {
        use HistoryAct::{Adopted, Approved, Commissioned, Drafted, Endorsed, Piloted, Published, Signed};
        let date = |steps: &[_]| {
            let mut dataset = Dataset::EMPTY;
            dataset.documents.push(document("one", steps));
            dataset.document("one").expect("there").date().map(|date| date.to_string())
        };
        let done = |act, date| (act, date, Status::Done);
        assert_eq!(date(&[done(Adopted, "2006-02"), done(Published, "2006-03")]).as_deref(), Some("2006-03"));
        assert_eq!(date(&[done(Published, ""), done(Endorsed, "2001"), done(Signed, "2000")]).as_deref(), Some("2000"));
        assert_eq!(date(&[done(Published, "2010"), done(Published, "2005")]).as_deref(), Some("2005"));
        assert_eq!(date(&[done(Approved, "2004"), (Published, "2005", Status::Planned)]).as_deref(), Some("2004"));
        assert_eq!(date(&[done(Drafted, "2004"), done(Commissioned, "2003"), done(Piloted, "2005")]), None);
    }

    #[test]
    fn documents_are_put_in_order_and_chosen_by_their_issuers() {
        let published = |id, date| {
            let mut document = document(id, &[(HistoryAct::Published, date, Status::Done)]);
            let by = |role, who| Contributor::builder().role(role).by(Ref::new(Collection::Organisations, who)).build();
            let role = if id == "b" { ContributorRole::Author } else { ContributorRole::Issuer };
            document.contributors = vec![by(role, "unit")].into();
            document
        };
        let mut dataset = Dataset::EMPTY;
        dataset.documents =
            vec![published("a", ""), published("b", "2006"), published("c", "1999"), published("d", "")].into();
        dataset.organisations = vec![organisation("unit", Some("whole")), organisation("whole", None)].into();
        let keys = |documents: Vec<crate::Linked<'_, Document>>| {
            documents.into_iter().map(|document| document.record().id.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(keys(dataset.documents().sorted_by_date()), ["c", "b", "a", "d"]);
        let whole = dataset.organisation("whole").expect("there");
        assert_eq!(keys(dataset.documents().issued_by(whole).collect()), ["a", "c", "d"]);
        assert_eq!((dataset.documents().by(whole).count(), whole.issued().count()), (4, 0));
    }

    #[test]
    fn an_empty_dataset_has_nothing() {
        assert_eq!(Dataset::EMPTY.activities().in_area(Area::Ddr).count(), 0);
        assert_eq!(Dataset::EMPTY.records().count(), 0);
        assert!(Dataset::EMPTY.timeline().is_empty());
    }
}
