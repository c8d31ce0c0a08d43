//! From a statement.

use super::ties;
use crate::query::Linked;
use crate::{Document, Enumeration, Statement};

ties! { impl[] Statement as statement {
    /// Who states it.
    by: any(by), "burian-adopt-guiding-principles" => "peter-burian";
    /// Who reports that it is stated.
    reported_by: any(reported_by), "burian-consensus-in-council" => "peter-burian";
    /// Where it stands.
    document: one(Document document), "burian-adopt-guiding-principles" => "burian-concluding-remarks-2006";
    /// What it is about.
    about: any(about), "burian-adopt-guiding-principles" => "un-security-council";
} }

impl<'a> Linked<'a, Statement> {
    /// The list of which it is an item.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let item = DATASET.statements().find(|one| one.item.is_some()).unwrap();
    /// assert!(item.list().is_some());
    /// ```
    #[must_use]
    pub fn list(self) -> Option<Linked<'a, Enumeration>> {
        self.dataset().get_following(&self.record().item.as_ref()?.list)
    }
}
