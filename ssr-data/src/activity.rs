//! [`Activity`]: what an actor does, did or plans.

use crate::macros::model;
use crate::{
    Actor, Anything, Area, Beneficiary, Date, Document, Id, Item, Place, Programme, Prose, Ref, Status, SupportKind,
};

model! {
    /// What an actor does, did or plans, without a proper name.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Activity, Area, Collection, Ref, SupportKind};
    /// let activity = Activity::builder("osce-customs-training-uzbekistan")
    ///     .actors([Ref::new(Collection::Organisations, "osce")])
    ///     .summary("Trains customs officials in the basics of border management.")
    ///     .areas([Area::BorderManagement])
    ///     .support([SupportKind::Training])
    ///     .places(["uzbekistan"])
    ///     .build();
    /// assert_eq!(activity.actors[0].key(), "osce");
    /// ```
    pub record Activity {
        /// Who does it.
        several fact actors: Ref<Actor>,
        /// One sentence that says what is done.
        required fact summary: Prose,
        /// On which parts of the security sector, or which problems.
        list ours areas: Area,
        /// How it supports reform.
        list ours support: SupportKind,
        /// Where it is done.
        list fact places: Id<Place>,
        /// When it was done, or is to be done.
        optional fact date: Date,
        /// How far it has come at the time of the source.
        required ours status: Status,
        /// At which time the source says so, if it says when.
        optional fact as_of: Date,
        /// Who does it together with the actors.
        list fact partners: Ref<Actor>,
        /// Who pays for it.
        list fact funders: Ref<Actor>,
        /// Groups that it is for.
        list fact beneficiaries: Beneficiary,
        /// Organisations that it is for.
        list fact recipients: Ref<Actor>,
        /// The programmes that it belongs to.
        list fact programmes: Id<Programme>,
        /// The documents that it rests on or that mandate it.
        list fact basis: Id<Document>,
        /// The activity that it is a part of.
        optional fact part_of: Id<Activity>,
        /// The records, mostly statements, that the source gives it as an example of.
        list fact illustrates: Ref<Anything>,
        /// Its place in an enumeration.
        optional ours item: Item,
    }
}
