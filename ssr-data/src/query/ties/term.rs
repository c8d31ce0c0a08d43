//! From a term, and to it.

use super::ties;
use crate::query::Linked;
use crate::{Approach, Definition, Term};

ties! { impl[] Term as term {
    /// The terms of wider meaning.
    broader: many(Term broader), "brassage" => "ddr";
    /// The terms of narrower meaning.
    narrower: back(Term: broader), "security-sector-reform" => "justice-and-security-sector-reform";
    /// Its definitions.
    defined_by: back(Definition: term), "security-sector-reform" => "igo-ssr-by-european-commission-2006";
    /// The approaches that use it.
    approaches: back(Approach: own_term), "security-sector-reform" => "au-2016";
} }
