//! From an event, and to it.

use super::ties;
use crate::query::Linked;
use crate::{Document, Event, Participant, Place};

ties! { impl[] Event as event {
    /// Where.
    places: many(Place places), "africa-seminar-2007" => "africa";
    /// Who organises it.
    organisers: any(organisers), "africa-seminar-2007" => "slovakia";
    /// Who takes part, each with a role.
    participants: parts(Participant participants), "bratislava-conclusions-2006";
    /// Its documents.
    documents: many(Document documents), "bratislava-opening-2006" => "kubis-opening-statement-2006";
    /// The event that it is a part of.
    part_of: one(Event part_of), "bratislava-coffee-break-1-2006" => "bratislava-workshop-2006";
    /// The events that are directly a part of it.
    parts: back(Event: part_of), "bratislava-workshop-2006" => "bratislava-coffee-break-1-2006";
    /// The documents that were adopted there, or went through another step of their history.
    documents_at: back(Document: history.at), "eu-general-affairs-council-2006-06-12" => "eu-council-conclusions-ssr-2006";
} }
