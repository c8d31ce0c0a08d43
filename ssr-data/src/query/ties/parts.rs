//! From objects inside records.

use crate::query::{AnyRecord, Linked, Part};
use crate::{
    ApproachDocument, Claim, Contributor, Document, DocumentLink, Entry, Event, HistoryStep, OrganisationLink,
    Participant, Place, Record, Role,
};

impl<'a, R: Record> Part<'a, R, HistoryStep> {
    /// Who did it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut steps = DATASET.organisations().flat_map(|organisation| organisation.history());
    /// assert!(steps.any(|step| step.by().any(|actor| actor.key() == "un-security-council")));
    /// ```
    pub fn by(self) -> impl Iterator<Item = AnyRecord<'a>> + use<'a, R> {
        self.dataset().follow_all(&self.object().by)
    }

    /// The event at which it was done.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut steps = DATASET.documents().flat_map(|document| document.history());
    /// assert!(steps.any(|step| step.at().is_some()));
    /// ```
    #[must_use]
    pub fn at(self) -> Option<Linked<'a, Event>> {
        self.dataset().get_following(self.object().at.as_ref()?)
    }

    /// Where it was done.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let steps = DATASET.organisations().flat_map(|organisation| organisation.history());
    /// assert!(steps.filter_map(|step| step.place()).all(|place| !place.names.is_empty()));
    /// ```
    #[must_use]
    pub fn place(self) -> Option<Linked<'a, Place>> {
        self.dataset().get_following(self.object().place.as_ref()?)
    }

    /// The text by which it was done.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut steps = DATASET.organisations().flat_map(|organisation| organisation.history());
    /// assert!(steps.any(|step| step.document().is_some()));
    /// ```
    #[must_use]
    pub fn document(self) -> Option<Linked<'a, Document>> {
        self.dataset().get_following(self.object().document.as_ref()?)
    }
}

impl<'a, R: Record> Part<'a, R, OrganisationLink> {
    /// The other actor.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut links = DATASET.organisations().flat_map(|organisation| organisation.links());
    /// assert!(links.all(|link| link.to().is_some()));
    /// ```
    #[must_use]
    pub fn to(self) -> Option<AnyRecord<'a>> {
        self.dataset().resolve_following(&self.object().to)
    }

    /// By which means they are tied, as a programme or document.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut links = DATASET.organisations().flat_map(|organisation| organisation.links());
    /// assert!(links.any(|link| link.via().next().is_some()));
    /// ```
    pub fn via(self) -> impl Iterator<Item = AnyRecord<'a>> + use<'a, R> {
        self.dataset().follow_all(&self.object().via)
    }
}

impl<'a, R: Record> Part<'a, R, Contributor> {
    /// The actor.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let resolution = DATASET.document("unsc-resolution-1509").unwrap();
    /// assert!(resolution.contributors().all(|contributor| contributor.by().is_some()));
    /// ```
    #[must_use]
    pub fn by(self) -> Option<AnyRecord<'a>> {
        self.dataset().resolve_following(&self.object().by)
    }
}

impl<'a, R: Record> Part<'a, R, DocumentLink> {
    /// The other document.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut links = DATASET.documents().flat_map(|document| document.links());
    /// assert!(links.all(|link| link.to().is_some()));
    /// ```
    #[must_use]
    pub fn to(self) -> Option<Linked<'a, Document>> {
        self.dataset().get_following(&self.object().to)
    }
}

impl<'a, R: Record> Part<'a, R, ApproachDocument> {
    /// The document.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut documents = DATASET.approaches().flat_map(|approach| approach.documents());
    /// assert!(documents.all(|part| part.document().is_some()));
    /// ```
    #[must_use]
    pub fn document(self) -> Option<Linked<'a, Document>> {
        self.dataset().get_following(&self.object().document)
    }
}

impl<'a, R: Record> Part<'a, R, Participant> {
    /// Who takes part.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut participants = DATASET.events().flat_map(|event| event.participants());
    /// assert!(participants.all(|participant| participant.who().is_some()));
    /// ```
    #[must_use]
    pub fn who(self) -> Option<AnyRecord<'a>> {
        self.dataset().resolve_following(&self.object().who)
    }

    /// For whom.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut participants = DATASET.events().flat_map(|event| event.participants());
    /// assert!(participants.any(|participant| participant.on_behalf_of().next().is_some()));
    /// ```
    pub fn on_behalf_of(self) -> impl Iterator<Item = AnyRecord<'a>> + use<'a, R> {
        self.dataset().follow_all(&self.object().on_behalf_of)
    }
}

impl<'a, R: Record> Part<'a, R, Role> {
    /// Where the role is held.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut roles = DATASET.people().flat_map(|person| person.roles());
    /// assert!(roles.any(|role| role.organisation().is_some()));
    /// ```
    #[must_use]
    pub fn organisation(self) -> Option<AnyRecord<'a>> {
        self.dataset().resolve_following(self.object().organisation.as_ref()?)
    }
}

impl<'a, R: Record> Part<'a, R, Entry> {
    /// The record that the item is about.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut entries = DATASET.lists().flat_map(|list| list.entries());
    /// assert!(entries.any(|entry| entry.record().is_some()));
    /// ```
    #[must_use]
    pub fn record(self) -> Option<AnyRecord<'a>> {
        self.dataset().resolve_following(self.object().record.as_ref()?)
    }
}

impl<'a, R: Record> Part<'a, R, Claim> {
    /// The record that makes the claim, if there is one.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut claims = DATASET.discrepancies().flat_map(|discrepancy| discrepancy.claims());
    /// assert!(claims.any(|claim| claim.record().is_some()));
    /// ```
    #[must_use]
    pub fn record(self) -> Option<AnyRecord<'a>> {
        self.dataset().resolve_following(self.object().record.as_ref()?)
    }
}
