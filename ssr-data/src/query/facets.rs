//! By what records of a type can be selected, one trait for each filter of [`Selection`](super::Selection).
//!
//! The traits are implemented for the types that have the facet, and cannot be implemented for others.

use super::{AnyRecord, Linked};
use crate::{
    Activity, Approach, Area, ContributorRole, Date, Definition, Discrepancy, Document, Enumeration, Event, Figure,
    HistoryStep, Organisation, Person, Place, Principle, Printed, Programme, Record, Source, Statement, SupportKind,
    Term, Theme,
};

/// Records in activity areas: activities, programmes, statements, and lists by their entries.
///
/// # Example
///
/// ```
/// use ssr_data::{Area, DATASET};
/// assert!(DATASET.programmes().in_area(Area::PostConflict).next().is_some());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no activity area, so it cannot be filtered by one",
    note = "activities, programmes, statements and lists have one"
)]
pub trait HasAreas: Record {
    /// Whether the record is in this area or, for a branch, in one under it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Area, DATASET, query::HasAreas};
    /// let activity = DATASET.activity("unx-unmil-police").unwrap();
    /// assert!(HasAreas::is_in_area(activity, Area::Capacity));
    /// ```
    fn is_in_area(this: Linked<'_, Self>, area: Area) -> bool;
}

/// Records in places: activities, programmes and events; organisations by their state, seat and hosts; approaches by
/// their regions; places by what contains them.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let africa = DATASET.place("africa").unwrap();
/// assert!(DATASET.organisations().in_place(africa).any(|organisation| organisation.key() == "unmil"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no place of its own, so it cannot be filtered by one",
    note = "activities, programmes, events, organisations, approaches and places have one"
)]
pub trait HasPlaces: Record {
    /// Whether the record is in this place or in one that lies in it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, query::HasPlaces};
    /// let activity = DATASET.activity("unx-unmil-police").unwrap();
    /// assert!(HasPlaces::is_in_place(activity, DATASET.place("africa").unwrap()));
    /// ```
    fn is_in_place(this: Linked<'_, Self>, place: Linked<'_, Place>) -> bool;
}

/// Records with a time that the source states: activities and events by their date; figures and statements by their
/// own `as_of`; organisations, documents, programmes and approaches by the steps of their history; people by the
/// periods of their roles.
///
/// # Example
///
/// ```
/// use ssr_data::{DATASET, Date};
/// assert!(DATASET.documents().during(Date::new("2013")).next().is_some());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no date that a source states, so it cannot be filtered by a period",
    note = "`reported_during` asks at which time the source speaks, of records of every type"
)]
pub trait HasPeriod: Record {
    /// Whether a date of the record shares a day with this period.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Date, query::HasPeriod};
    /// let activity = DATASET.activity("unx-sc-1647-patrols").unwrap();
    /// assert!(HasPeriod::is_during(activity, &Date::new("2005")));
    /// ```
    fn is_during(this: Linked<'_, Self>, period: &Date) -> bool;
}

/// Records that somebody acts in: activities; programmes by who leads; events by who organises; documents by who wrote
/// or issued them (not by whom they address); statements, definitions, lists and figures by who gives them; approaches
/// and principles by the organisation.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let au = DATASET.organisation("au").unwrap();
/// assert!(DATASET.principles().by(au).any(|principle| principle.key() == "au-2016-a"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has nobody who acts in it, so it cannot be filtered by an actor",
    note = "activities, programmes, events, documents, statements, definitions, lists, figures, approaches and principles have actors"
)]
pub trait HasActors: Record {
    /// Whether the test is true of one of the actors.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, query::HasActors};
    /// let activity = DATASET.activity("unx-unmil-police").unwrap();
    /// assert!(HasActors::has_actor(activity, &|actor| actor.key() == "unmil"));
    /// ```
    fn has_actor(this: Linked<'_, Self>, test: &dyn Fn(AnyRecord<'_>) -> bool) -> bool;
}

/// Records on themes: principles and statements; definitions by their elements; lists by their entries; approaches by
/// their principles.
///
/// # Example
///
/// ```
/// use ssr_data::{DATASET, Theme};
/// assert!(DATASET.approaches().on_theme(Theme::Gender).any(|approach| approach.key() == "un-2016"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no theme, so it cannot be filtered by one",
    note = "principles, statements, definitions, lists and approaches have themes"
)]
pub trait HasThemes: Record {
    /// Whether the record is on this theme.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Theme, query::HasThemes};
    /// let principle = DATASET.principle("un-2016-e").unwrap();
    /// assert!(HasThemes::is_on_theme(principle, Theme::Gender));
    /// ```
    fn is_on_theme(this: Linked<'_, Self>, theme: Theme) -> bool;
}

/// Records that give support: activities and programmes.
///
/// # Example
///
/// ```
/// use ssr_data::{DATASET, SupportKind};
/// assert!(DATASET.programmes().with_support(SupportKind::Training).next().is_some());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` gives no support, so it cannot be filtered by a kind of it",
    note = "activities and programmes do"
)]
pub trait HasSupport: Record {
    /// Whether the record gives this kind of support.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, SupportKind, query::HasSupport};
    /// let activity = DATASET.activity("unx-unmil-police").unwrap();
    /// assert!(HasSupport::gives_support(activity, SupportKind::Training));
    /// ```
    fn gives_support(this: Linked<'_, Self>, support: SupportKind) -> bool;
}

/// Records about others: statements, lists, figures and discrepancies.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let osce = DATASET.organisation("osce").unwrap();
/// assert!(DATASET.discrepancies().about(osce).next().is_some());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is about no other record, so it cannot be filtered by one",
    note = "statements, lists, figures and discrepancies are"
)]
pub trait HasSubjects: Record {
    /// Whether the record is about this one.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, query::HasSubjects};
    /// let osce = DATASET.organisation("osce").unwrap();
    /// let figure = osce.figures().next().unwrap();
    /// assert!(HasSubjects::is_about(figure, osce.any()));
    /// ```
    fn is_about(this: Linked<'_, Self>, subject: AnyRecord<'_>) -> bool;
}

/// Records of which a source states one date: activities and events by their own; documents by when they came out, see
/// [`Linked::date`]; figures and statements by their own `as_of`.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let oecd = DATASET.organisation("oecd").unwrap();
/// for document in DATASET.documents().issued_by(oecd).sorted_by_date() {
///     println!("{:?}: {document}", document.date());
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no single date, so it cannot be put in order by one",
    note = "activities, events, documents, figures and statements have one"
)]
pub trait HasDate: Record {
    /// The date, if a source states it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, query::HasDate};
    /// let resolution = DATASET.document("unsc-resolution-1509").unwrap();
    /// assert_eq!(HasDate::date_of(resolution), resolution.date());
    /// ```
    fn date_of<'a>(this: Linked<'a, Self>) -> Option<&'a Date>;
}

/// Records with names: organisations, programmes and terms by names and acronyms; documents by titles, acronyms and
/// symbols; people, places and events by names; sources by the title that we gave them.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let found: Vec<&str> = DATASET.organisations().named("OSCE").map(|found| found.key()).collect();
/// assert_eq!(found, ["osce"]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no name, title or acronym, so it cannot be looked up by one",
    note = "organisations, people, places, documents, programmes, events, terms and sources have names"
)]
pub trait HasNames: Record {
    /// All names, the usual one first.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, query::HasNames};
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert_eq!(HasNames::names_of(unmil).collect::<Vec<_>>(), ["UN Mission to Liberia", "UNMIL"]);
    /// ```
    fn names_of<'a>(this: Linked<'a, Self>) -> impl Iterator<Item = &'a str>;
}

/// Those who act: organisations, people, and places (a state acts under its place).
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let slovakia = DATASET.place("slovakia").unwrap();
/// assert!(DATASET.activities().by(slovakia).next().is_some());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not act, so nothing is by it",
    note = "organisations, people and places act"
)]
pub trait Acts: Record {
    /// Whether the actor found is this one or a unit of it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, query::Acts};
    /// let un = DATASET.organisation("un").unwrap();
    /// assert!(Acts::is_or_holds(un, DATASET.organisation("unmil").unwrap().any()));
    /// ```
    fn is_or_holds(this: Linked<'_, Self>, found: AnyRecord<'_>) -> bool;
}

/// Those who state something: organisations, people, places, documents and events.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// assert!(DATASET.organisation("un").unwrap().statements().next().is_some());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` states nothing",
    note = "organisations, people, places, documents and events do"
)]
pub trait Speaks: Record {}

impl Acts for Organisation {
    fn is_or_holds(this: Linked<'_, Self>, found: AnyRecord<'_>) -> bool {
        found.organisation().is_some_and(|unit| unit.is_within(this))
    }
}

impl Acts for Person {
    fn is_or_holds(this: Linked<'_, Self>, found: AnyRecord<'_>) -> bool {
        found.person() == Some(this)
    }
}

impl Acts for Place {
    fn is_or_holds(this: Linked<'_, Self>, found: AnyRecord<'_>) -> bool {
        found.place() == Some(this)
    }
}

impl Speaks for Organisation {}
impl Speaks for Person {}
impl Speaks for Place {}
impl Speaks for Document {}
impl Speaks for Event {}

/// Implements a facet for types, each with an expression of the record and what is asked for.
macro_rules! facet {
    ($facet:ident::$method:ident($asked:ident: $asked_type:ty) { $( $ty:ident: $record:ident => $test:expr; )+ }) => {
        $( impl $facet for $ty {
            fn $method($record: Linked<'_, Self>, $asked: $asked_type) -> bool {
                $test
            }
        } )+
    };
}

fn in_areas(areas: &[Area], wanted: Area) -> bool {
    areas.iter().any(|area| wanted.contains(*area))
}

facet! { HasAreas::is_in_area(wanted: Area) {
    Activity: activity => in_areas(&activity.areas, wanted);
    Programme: programme => in_areas(&programme.areas, wanted);
    Statement: statement => in_areas(&statement.areas, wanted);
    Enumeration: list => list.entries.iter().any(|entry| in_areas(&entry.areas, wanted));
} }

facet! { HasPlaces::is_in_place(wanted: Linked<'_, Place>) {
    Activity: activity => activity.places().any(|place| place.is_within(wanted));
    Programme: programme => programme.places().any(|place| place.is_within(wanted));
    Event: event => event.places().any(|place| place.is_within(wanted));
    Approach: approach => approach.regions().any(|place| place.is_within(wanted));
    Place: place => place.is_within(wanted);
    Organisation: organisation => {
        let stands_in = organisation.state().into_iter().chain(organisation.seat());
        stands_in.chain(organisation.hosts()).any(|place| place.is_within(wanted))
    };
} }

fn in_history(steps: &[HistoryStep], period: &Date) -> bool {
    steps.iter().filter_map(|step| step.date.as_ref()).any(|date| date.overlaps(period))
}

fn is_date(date: Option<&Date>, period: &Date) -> bool {
    date.is_some_and(|date| date.overlaps(period))
}

facet! { HasPeriod::is_during(period: &Date) {
    Activity: activity => is_date(activity.date.as_ref(), period);
    Event: event => is_date(event.date.as_ref(), period);
    Figure: figure => is_date(figure.as_of.as_ref(), period);
    Statement: statement => is_date(statement.as_of.as_ref(), period);
    Organisation: organisation => in_history(&organisation.history, period);
    Document: document => in_history(&document.history, period);
    Programme: programme => in_history(&programme.history, period);
    Approach: approach => in_history(&approach.history, period);
    Person: person => person.roles.iter().any(|role| is_date(role.period.as_ref(), period));
} }

facet! { HasActors::has_actor(test: &dyn Fn(AnyRecord<'_>) -> bool) {
    Activity: activity => activity.actors().any(test);
    Programme: programme => programme.lead().any(test);
    Event: event => event.organisers().any(test);
    Document: document => {
        let makers = document.contributors().filter(|part| part.role != ContributorRole::Addressee);
        makers.filter_map(|maker| maker.by()).any(test)
    };
    Statement: statement => statement.by().any(test);
    Definition: definition => definition.by().any(test);
    Enumeration: list => list.by().any(test);
    Figure: figure => figure.by().any(test);
    Approach: approach => approach.organisation().is_some_and(|organisation| test(organisation.any()));
    Principle: principle => principle.organisation().is_some_and(|organisation| test(organisation.any()));
} }

/// Implements `HasDate` or `HasNames` for types, each with an expression of the record.
macro_rules! value {
    ($facet:ident::$method:ident -> $value:ty { $( $ty:ident: $record:ident => $found:expr; )+ }) => {
        $( impl $facet for $ty {
            fn $method<'a>($record: Linked<'a, Self>) -> $value {
                $found
            }
        } )+
    };
}

value! { HasDate::date_of -> Option<&'a Date> {
    Activity: activity => activity.record().date.as_ref();
    Event: event => event.record().date.as_ref();
    Document: document => document.date();
    Figure: figure => figure.record().as_of.as_ref();
    Statement: statement => statement.record().as_of.as_ref();
} }

fn texts<'a>(names: &'a [Printed], others: &'a [Printed]) -> impl Iterator<Item = &'a str> {
    names.iter().chain(others).map(Printed::as_str)
}

value! { HasNames::names_of -> impl Iterator<Item = &'a str> {
    Source: source => core::iter::once(source.record().title.as_str());
    Organisation: organisation => texts(&organisation.record().names, &organisation.record().acronyms);
    Person: person => texts(&person.record().names, &[]);
    Place: place => texts(&place.record().names, &[]);
    Document: document => {
        let document = document.record();
        texts(&document.titles, &document.acronyms).chain(texts(&document.symbols, &[]))
    };
    Programme: programme => texts(&programme.record().names, &programme.record().acronyms);
    Event: event => texts(&event.record().names, &[]);
    Term: term => texts(&term.record().names, &term.record().acronyms);
} }

facet! { HasThemes::is_on_theme(theme: Theme) {
    Principle: principle => principle.themes.contains(&theme);
    Statement: statement => statement.themes.contains(&theme);
    Definition: definition => definition.elements.iter().any(|element| element.themes.contains(&theme));
    Enumeration: list => list.entries.iter().any(|entry| entry.themes.contains(&theme));
    Approach: approach => approach.principles().any(|principle| principle.themes.contains(&theme));
} }

facet! { HasSupport::gives_support(support: SupportKind) {
    Activity: activity => activity.support.contains(&support);
    Programme: programme => programme.support.contains(&support);
} }

facet! { HasSubjects::is_about(subject: AnyRecord<'_>) {
    Statement: statement => statement.about().any(|about| about == subject);
    Enumeration: list => list.about().any(|about| about == subject);
    Figure: figure => figure.subject().any(|about| about == subject);
    Discrepancy: discrepancy => discrepancy.about().any(|about| about == subject);
} }
