//! From an organisation, and to it.

use super::ties;
use crate::query::{Linked, Selection};
use crate::{
    Activity, Approach, Document, Event, HistoryStep, Organisation, OrganisationKind, OrganisationLink, Participant,
    Place, Programme,
};

ties! { impl[] Organisation as organisation {
    /// The organisation that it is a part of.
    parent: one(Organisation parent), "unmil" => "un";
    /// The state or territory whose body it is.
    state: one(Place state), "afghan-national-army" => "afghanistan";
    /// Its ties to other actors.
    links: parts(OrganisationLink links), "osce";
    /// When it was founded, renamed, ended, and by whom.
    history: parts(HistoryStep history), "osce";
    /// Where it sits.
    seat: one(Place seat), "osce-centre-bishkek" => "bishkek";
    /// For missions: where it is deployed.
    hosts: many(Place hosts), "unmil" => "liberia";
    /// The documents that give it its mandate.
    mandated_by: many(Document mandated_by), "unmil" => "unsc-resolution-1509";
    /// The organisations that are directly a part of it.
    units: back(Organisation: parent), "un" => "iacg-ma";
    /// Its own approaches to security sector reform: one for each source and time. `DATASET.approaches().by(…)` takes
    /// its units in.
    approaches: back(Approach: organisation), "un" => "un-2006";
} }

impl<'a> Linked<'a, Organisation> {
    /// Its field missions, also those of its units, unlike its ties such as `activities()`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let un = DATASET.organisation("un").unwrap();
    /// assert!(un.missions().any(|mission| mission.key() == "unmil"));
    /// ```
    pub fn missions(self) -> Selection<impl Iterator<Item = Self>> {
        let missions = self.dataset().organisations().matching(|unit| unit.kind == OrganisationKind::FieldMission);
        missions.matching(move |mission| mission.is_within(self))
    }

    /// What it does: the activities in which it acts itself. `DATASET.activities().by(…)` takes its units in.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Area, DATASET};
    /// let unmil = DATASET.organisation("unmil").unwrap();
    /// assert!(unmil.activities().in_area(Area::PoliceReform).next().is_some());
    /// let un = DATASET.organisation("un").unwrap();
    /// assert!(un.activities().count() < DATASET.activities().by(un).count(), "what UNMIL does is not in the first");
    /// ```
    pub fn activities(self) -> Selection<impl Iterator<Item = Linked<'a, Activity>>> {
        self.activities_as_actor()
    }

    /// The programmes that it leads, funds or is a partner in itself, without its units.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let osce = DATASET.organisation("osce").unwrap();
    /// assert!(osce.programmes().count() >= osce.programmes_as_lead().count());
    /// ```
    pub fn programmes(self) -> Selection<impl Iterator<Item = Linked<'a, Programme>>> {
        self.dataset().programmes().matching(move |programme| {
            self.is_in(&programme.lead) || self.is_in(&programme.partners) || self.is_in(&programme.funders)
        })
    }

    /// The events that it organises or takes part in itself, without its units.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let un = DATASET.organisation("un").unwrap();
    /// assert!(un.events().count() >= un.events_as_organiser().count());
    /// ```
    pub fn events(self) -> Selection<impl Iterator<Item = Linked<'a, Event>>> {
        let takes_part = move |part: &Participant| self.is_in(&part.who) || self.is_in(&part.on_behalf_of);
        self.dataset()
            .events()
            .matching(move |event| self.is_in(&event.organisers) || event.participants.iter().any(takes_part))
    }
}
