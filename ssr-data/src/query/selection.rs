//! [`Selection`], records of one type with the filters that suit the type.

use core::borrow::Borrow;
use core::iter::FusedIterator;
use core::slice;

use super::{Acts, AnyRecord, HasActors, HasAreas, HasPeriod, HasPlaces, HasSubjects, HasSupport, HasThemes, Linked};
use crate::{Area, Dataset, Date, Place, Record, Source, SupportKind, Theme};

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

    /// Those that a source dates within this period, at least in part. What has no date of its own is left out;
    /// [`Selection::reported_during`] asks at which time the source speaks. The period is a date
    /// or a reference to one: a year, a decade, a span `2003/2005`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Date};
    /// assert!(DATASET.activities().during(Date::new("199X")).all(|activity| activity.date.is_some()));
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

    /// Those of this actor. An organisation stands for itself and its units, down to the last.
    ///
    /// What counts as acting depends on the type: acting, leading, organising, writing, stating.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let un = DATASET.organisation("un").unwrap();
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert!(unmil.is_within(un));
    /// assert!(DATASET.activities().by(un).count() > DATASET.activities().by(unmil).count());
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
    use crate::{Activity, Area, Dataset, Date, Id, Organisation, Place, Ref};
    use alloc::vec;

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
    fn an_empty_dataset_has_nothing() {
        assert_eq!(Dataset::EMPTY.activities().in_area(Area::Ddr).count(), 0);
        assert_eq!(Dataset::EMPTY.records().count(), 0);
        assert!(Dataset::EMPTY.timeline().is_empty());
    }
}
