//! From a programme, and to it.

use super::ties;
use crate::query::Linked;
use crate::{Activity, Document, HistoryStep, Place, Programme};

ties! { impl[] Programme as programme {
    /// Who leads it.
    lead: any(lead), "au-ssr-capacities" => "au";
    /// Who takes part in it.
    partners: any(partners), "au-ssr-capacities" => "un";
    /// Who funds it.
    funders: any(funders), "au-ssr-capacities";
    /// Where it runs.
    places: many(Place places), "envsec" => "caucasus";
    /// When it was started, renamed, ended.
    history: parts(HistoryStep history), "au-ssr-capacities";
    /// Its documents.
    documents: many(Document documents), "if-ssr-process" => "if-ssr";
    /// The programme that it is a part of.
    part_of: one(Programme part_of), "nato-ukraine-trust-fund-c4" => "nato-ukraine-trust-funds";
    /// The programmes that are directly a part of it.
    parts: back(Programme: part_of), "nato-ukraine-trust-funds" => "nato-ukraine-trust-fund-c4";
    /// The activities of the programme.
    activities: back(Activity: programmes), "au-ssr-capacities" => "ov-au-assessment-missions";
} }
