//! From a list, and to it.

use super::ties;
use crate::query::Linked;
use crate::{Document, Entry, Enumeration};

ties! { impl[] Enumeration as list {
    /// Who lists.
    by: any(by), "burian-decision-forms" => "peter-burian";
    /// The document that holds the list.
    document: one(Document document), "burian-decision-forms" => "burian-concluding-remarks-2006";
    /// What the list is about.
    about: any(about), "burian-decision-forms" => "burian-final-product";
    /// Items that are no record with an `item` of their own. All items are [`Linked::items`].
    entries: parts(Entry entries), "burian-wasted";
    /// The lists that stand under an item of this one.
    sublists: back(Enumeration: under.list), "burian-points" => "burian-point-1-reasons";
} }

impl<'a> Linked<'a, Enumeration> {
    /// The list under an item of which this one stands.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let list = DATASET.lists().find(|list| list.under.is_some()).unwrap();
    /// assert!(list.under().unwrap().sublists().any(|sublist| sublist == list));
    /// ```
    #[must_use]
    pub fn under(self) -> Option<Linked<'a, Enumeration>> {
        self.dataset().get_following(&self.record().under.as_ref()?.list)
    }
}
