//! What organisations, people and states do.

use super::ties;
use crate::query::{Acts, Linked, Part, Selection};
use crate::{Activity, Contributor, ContributorRole, Document, Event, Organisation, Person, Programme};

ties! { impl[T: Acts] T as organisation {
    /// The activities in which it acts itself. `DATASET.activities().by(…)` takes its units in.
    activities_as_actor: back(Activity: actors), "un" => "haenggi-un-demining";
    /// The activities in which it is a partner.
    activities_as_partner: back(Activity: partners), "un" => "una-latin-america-governance";
    /// The activities that it funds.
    activities_as_funder: back(Activity: funders), "un";
    /// The activities that it is to benefit from.
    activities_as_recipient: back(Activity: recipients), "un" => "burian-slovakia-explores-opinions";
    /// The programmes that it leads itself. `DATASET.programmes().by(…)` takes its units in.
    programmes_as_lead: back(Programme: lead), "osce" => "georgian-border-guard-programme";
    /// The programmes in which it is a partner.
    programmes_as_partner: back(Programme: partners), "un" => "au-ssr-capacities";
    /// The programmes that it funds.
    programmes_as_funder: back(Programme: funders), "un";
    /// The events that it organises itself. `DATASET.events().by(…)` takes its units in.
    events_as_organiser: back(Event: organisers), "un" => "un-millennium-summit-2000";
    /// The events in which it takes part, itself or by somebody on its behalf.
    events_as_participant: back(Event: participants.who, participants.on_behalf_of), "un" => "un-millennium-summit-2000";
    /// The people with a role there.
    people: back(Person: roles.organisation), "osce" => "jan-kubis";
    /// The documents that it wrote, issued or otherwise contributed to itself. [`Linked::contributions`] tells its role;
    /// `DATASET.documents().by(…)` takes its units in.
    documents: back(Document: contributors.by), "un" => "un-mine-action-inter-agency-policy-2005";
    /// The documents in whose history it took a step: drafted, adopted, published them.
    documents_acted_on: back(Document: history.by), "un" => "millennium-development-goals";
    /// The organisations in whose history it took a step, such as those that it founded.
    organisations_acted_on: back(Organisation: history.by), "un" => "un-pbc";
    /// The organisations that name it in a tie, such as those that report to it.
    linked_from: back(Organisation: links.to), "un" => "oecd-dac-cpdc";
} }

impl<'a, T: Acts> Linked<'a, T> {
    /// What it did itself for documents, without its units, with its role in each.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{ContributorRole, DATASET};
    /// let council = DATASET.organisation("un-security-council").unwrap();
    /// let mut issued = council.contributions().filter(|part| part.role == ContributorRole::Issuer);
    /// assert!(issued.any(|part| part.owner().key() == "unsc-resolution-1509"));
    /// ```
    pub fn contributions(self) -> impl Iterator<Item = Part<'a, Document, Contributor>> {
        let all = self.dataset().documents().flat_map(Linked::<Document>::contributors);
        all.filter(move |part| self.is_in(&part.object().by))
    }

    /// The documents that it issued itself. [`Selection::issued_by`] takes its units in.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let council = DATASET.organisation("un-security-council").unwrap();
    /// assert!(council.issued().any(|document| document.key() == "unsc-resolution-1509"));
    /// let un = DATASET.organisation("un").unwrap();
    /// assert!(un.issued().count() < DATASET.documents().issued_by(un).count());
    /// ```
    pub fn issued(self) -> Selection<impl Iterator<Item = Linked<'a, Document>>> {
        let issues = move |part: &Contributor| part.role == ContributorRole::Issuer && self.is_in(&part.by);
        self.dataset().documents().matching(move |document| document.contributors.iter().any(issues))
    }
}
