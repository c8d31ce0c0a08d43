//! [`Event`]: a gathering, or a milestone of no other record.

use crate::macros::model;
use crate::{Actor, Date, Document, EventKind, Id, ParticipantRole, Place, Printed, Prose, Ref, Status, Time};

model! {
    /// A gathering, or a milestone of no other record.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Date, Event, EventKind};
    /// let event = Event::builder("bratislava-workshop-2006")
    ///     .kind(EventKind::Workshop)
    ///     .date(Date::new("2006-07-07"))
    ///     .build();
    /// assert_eq!(event.kind, EventKind::Workshop);
    /// ```
    pub record Event {
        /// The names as printed, the usual one first.
        several fact names: Printed,
        /// Of which kind it is.
        required ours kind: EventKind,
        /// When it took place, or is to take place.
        optional fact date: Date,
        /// At which time of the day, local time.
        optional fact time: Time,
        /// How far it has come at the time of the source.
        required ours status: Status,
        /// Where it takes place.
        list fact places: Id<Place>,
        /// Who organised it.
        list fact organisers: Ref<Actor>,
        /// Who took part, and as what.
        list fact participants: Participant,
        /// What it is for, one aim each.
        list fact aims: Prose,
        /// Its documents.
        list fact documents: Id<Document>,
        /// The event that it is a part of.
        optional fact part_of: Id<Event>,
    }
}

model! {
    /// An actor at an event.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, Participant, ParticipantRole, Ref};
    /// let participant = Participant::builder()
    ///     .who(Ref::new(Collection::People, "david-law"))
    ///     .role(ParticipantRole::Speaker)
    ///     .build();
    /// assert_eq!(participant.role, ParticipantRole::Speaker);
    /// ```
    pub object Participant {
        /// Who takes part.
        required fact who: Ref<Actor>,
        /// What the actor is at the event.
        required fact role: ParticipantRole,
        /// On whose behalf.
        list fact on_behalf_of: Ref<Actor>,
        /// Where the sources say so.
        list ours evidence: crate::Evidence,
    }
}
