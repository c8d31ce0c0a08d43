//! From an approach, and to it.

use super::ties;
use crate::query::{ApproachComparison, Linked};
use crate::{Approach, ApproachDocument, HistoryStep, Organisation, Place, Principle, QualifiedContext, Term};

ties! { impl[] Approach as approach {
    /// Whose approach it is.
    organisation: one(Organisation organisation), "un-2016" => "un";
    /// The term that the organisation uses.
    own_term: one(Term own_term), "un-2016" => "security-sector-reform";
    /// The regions that its work reaches.
    regions: many(Place regions), "au-2006" => "africa";
    /// In which countries it works, each with what limits it.
    contexts: parts(QualifiedContext contexts), "au-2006";
    /// Its documents, and what each is to it.
    documents: parts(ApproachDocument documents), "un-2016";
    /// When it was started, adopted or changed.
    history: parts(HistoryStep history), "council-of-europe-2006";
    /// Its principles.
    principles: back(Principle: approach), "un-2016" => "un-2016-a";
} }

impl<'a> Linked<'a, Approach> {
    /// Sets this approach beside another, theme by theme.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let un = DATASET.approach("un-2016").unwrap();
    /// let au = DATASET.approach("au-2016").unwrap();
    /// assert!(un.compare(au).shared().count() >= 5);
    /// ```
    #[must_use]
    pub fn compare(self, other: Self) -> ApproachComparison<'a> {
        [self, other].into_iter().collect()
    }
}
