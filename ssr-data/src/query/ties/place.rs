//! From a place, and to it.

use super::ties;
use crate::query::{Linked, Selection};
use crate::{Activity, Approach, Document, Event, Organisation, Place, Programme};

ties! { impl[] Place as place {
    /// The places that contain it directly.
    part_of: many(Place part_of), "liberia" => "west-africa";
    /// The places that lie directly in it. All of them, however deep, are `DATASET.places().in_place(…)`.
    parts: back(Place: part_of), "slovakia" => "bratislava";
    /// The bodies of this state or territory: ministries, forces, agencies.
    organisations: back(Organisation: state), "liberia" => "liberia-armed-forces";
    /// The organisations that sit there.
    seat_of: back(Organisation: seat), "bishkek" => "osce-centre-bishkek";
    /// The documents that were adopted there, or went through another step of their history.
    documents_at: back(Document: history.place), "baltimore" => "transitions-from-authoritarian-rule-1986";
    /// The approaches that reach to this region.
    approaches: back(Approach: regions), "africa" => "au-2006";
} }

impl<'a> Linked<'a, Place> {
    /// What is done there, or in a place that lies in it. What the state does itself is
    /// [`Linked::activities_as_actor`].
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let liberia = DATASET.place("liberia").unwrap();
    /// assert!(liberia.activities().any(|activity| activity.key() == "unx-unmil-police"));
    /// ```
    pub fn activities(self) -> Selection<impl Iterator<Item = Linked<'a, Activity>>> {
        self.dataset().activities().in_place(self)
    }

    /// The programmes that run there, or in a place that lies in it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// assert!(DATASET.place("africa").unwrap().programmes().next().is_some());
    /// ```
    pub fn programmes(self) -> Selection<impl Iterator<Item = Linked<'a, Programme>>> {
        self.dataset().programmes().in_place(self)
    }

    /// The events that take place there, or in a place that lies in it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// assert!(DATASET.place("slovakia").unwrap().events().next().is_some());
    /// ```
    pub fn events(self) -> Selection<impl Iterator<Item = Linked<'a, Event>>> {
        self.dataset().events().in_place(self)
    }

    /// The missions deployed there, or in a place that lies in it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// assert!(DATASET.place("liberia").unwrap().missions().any(|mission| mission.key() == "unmil"));
    /// ```
    pub fn missions(self) -> Selection<impl Iterator<Item = Linked<'a, Organisation>>> {
        self.dataset().organisations().matching(move |mission| mission.hosts().any(|host| host.is_within(self)))
    }
}
