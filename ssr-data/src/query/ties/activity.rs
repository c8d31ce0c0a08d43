//! From an activity, and to it.

use super::ties;
use crate::query::{AnyRecord, Linked, Selection};
use crate::{Activity, Document, Enumeration, Organisation, Place, Programme};

ties! { impl[] Activity as activity {
    /// Who acts.
    actors: any(actors), "burian-slovakia-considers-africa-seminar" => "slovakia";
    /// Where.
    places: many(Place places), "burian-slovakia-considers-africa-seminar" => "africa";
    /// With whom.
    partners: any(partners), "haenggi-ecosoc-takes-up-ssr" => "ecosoc-ad-hoc-group-africa";
    /// Who pays.
    funders: any(funders), "burian-slovakia-considers-africa-seminar";
    /// Which actors it is to benefit.
    recipients: any(recipients), "burian-slovakia-explores-opinions" => "un";
    /// The programmes that it belongs to.
    programmes: many(Programme programmes), "igo-nato-pap-dib-control" => "pap-dib";
    /// The documents that it rests on. [`Linked::mandates`] adds the mandates of those who act.
    basis: many(Document basis), "igo-ecowas-handbook" => "ecowas-parliament-dcaf-mou";
    /// The activity that it is a part of.
    part_of: one(Activity part_of), "igo-ec-neighbouring-states" => "igo-ec-neighbours";
    /// The records that a source gives it as an example of.
    illustrates: any(illustrates), "haenggi-un-demining" => "haenggi-disarmament";
    /// The activities that are directly a part of it.
    parts: back(Activity: part_of), "igo-ec-neighbours" => "igo-ec-neighbouring-states";
} }

impl<'a> Linked<'a, Activity> {
    /// The list of which it is an item.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let item = DATASET.activities().find(|one| one.item.is_some()).unwrap();
    /// assert!(item.list().is_some());
    /// ```
    #[must_use]
    pub fn list(self) -> Option<Linked<'a, Enumeration>> {
        self.dataset().get_following(&self.record().item.as_ref()?.list)
    }

    /// Under which documents it is done: those it rests on itself, then those that mandate the organisations that act.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let activity = DATASET.activity("unx-unmil-police").unwrap();
    /// assert_eq!(activity.basis().count(), 0, "no source says that the activity itself rests on a document");
    /// assert!(activity.mandates().any(|document| document.key() == "unsc-resolution-1509"), "but UNMIL does");
    /// ```
    pub fn mandates(self) -> Selection<impl Iterator<Item = Linked<'a, Document>>> {
        let own = move |document: &Linked<'a, Document>| document.is_in(&self.record().basis);
        let actors = self.actors().filter_map(AnyRecord::organisation);
        let of_actors = actors.flat_map(Linked::<Organisation>::mandated_by).filter(move |document| !own(document));
        Selection::new(self.basis().chain(of_actors))
    }
}
