//! From a source. What it is cited by is told in [`citation`](crate::query::Citation).

use super::ties;
use crate::query::Linked;
use crate::{Document, Source};

ties! { impl[] Source as source {
    /// The documents that the text prints.
    documents: many(Document documents), "governance-page-2023" => "democratic-governance-page-2023";
} }
