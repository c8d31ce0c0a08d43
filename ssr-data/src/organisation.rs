//! [`Organisation`]: any actor except a state.

use crate::macros::model;
use crate::{Document, HistoryStep, Id, OrganisationKind, OrganisationLink, Place, Printed, Prose, SsrMandate};

model! {
    /// Any actor except a state: an organisation, body, mission, ministry, force or network.
    ///
    /// A state acts under its record in `places`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Organisation, OrganisationKind};
    /// let osce = Organisation::builder("osce")
    ///     .acronyms(["OSCE"])
    ///     .kind(OrganisationKind::Intergovernmental)
    ///     .build();
    /// assert!(osce.seat.is_none(), "the sources do not state it");
    /// ```
    pub record Organisation {
        /// The names as printed, the usual one first.
        several fact names: Printed,
        /// The acronyms as printed, the usual one first.
        list fact acronyms: Printed,
        /// Of which kind it is.
        required ours kind: OrganisationKind,
        /// The organisation that it is a part of.
        optional fact parent: Id<Organisation>,
        /// The state or territory whose body it is, for ministries, forces and agencies.
        optional fact state: Id<Place>,
        /// Its ties to other actors. Ties to its parts and parent are not repeated here.
        list fact links: OrganisationLink,
        /// When it was founded, renamed, ended, and by whom.
        list fact history: HistoryStep,
        /// Where it sits.
        optional fact seat: Id<Place>,
        /// For missions: where it is deployed.
        list fact hosts: Id<Place>,
        /// What it is for, one purpose each.
        list fact mandate: Prose,
        /// The documents that give it its mandate.
        list fact mandated_by: Id<Document>,
        /// What it does by its nature, one function each. A concrete undertaking is an activity.
        list fact functions: Prose,
        /// How it is composed, decides, is headed and reports, one fact each.
        list fact governance: Prose,
        /// Whether its mandate covers security sector reform.
        optional fact ssr_mandate: SsrMandate,
    }
}
