//! [`Programme`]: an undertaking with a proper name.

use crate::macros::model;
use crate::{
    Actor, Area, Beneficiary, Document, HistoryStep, Id, Place, Printed, ProgrammeKind, Prose, Ref, Status, SupportKind,
};

model! {
    /// An undertaking with a proper name: a programme, project, initiative, trust fund or review.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Area, Programme, ProgrammeKind};
    /// let programme = Programme::builder("nato-building-integrity")
    ///     .kind(ProgrammeKind::Programme)
    ///     .areas([Area::Integrity])
    ///     .build();
    /// assert_eq!(programme.areas[0], Area::Integrity);
    /// ```
    pub record Programme {
        /// The names as printed, the usual one first.
        several fact names: Printed,
        /// The acronyms as printed.
        list fact acronyms: Printed,
        /// Of which kind it is.
        required ours kind: ProgrammeKind,
        /// Who leads it.
        list fact lead: Ref<Actor>,
        /// Who takes part in it or carries it out with the lead.
        list fact partners: Ref<Actor>,
        /// Who pays for it.
        list fact funders: Ref<Actor>,
        /// Where it works.
        list fact places: Id<Place>,
        /// On which parts of the security sector.
        list ours areas: Area,
        /// How it supports reform.
        list ours support: SupportKind,
        /// Groups that it is for.
        list fact beneficiaries: Beneficiary,
        /// What it is to achieve, one aim each.
        list fact aims: Prose,
        /// When it was started, proposed, ended, and by whom.
        list fact history: HistoryStep,
        /// How far it has come at the time of the source.
        optional fact status: Status,
        /// Its own documents.
        list fact documents: Id<Document>,
        /// The programme that it is a part of.
        optional fact part_of: Id<Programme>,
    }
}
