//! From a principle.

use super::ties;
use crate::query::Linked;
use crate::{Approach, Enumeration, Organisation, Principle};

ties! { impl[] Principle as principle {
    /// The approach that it belongs to.
    approach: one(Approach approach), "au-2016-a" => "au-2016";
} }

impl<'a> Linked<'a, Principle> {
    /// The organisation that owns it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// assert_eq!(DATASET.principle("un-2016-a").unwrap().organisation().unwrap().key(), "un");
    /// ```
    #[must_use]
    pub fn organisation(self) -> Option<Linked<'a, Organisation>> {
        self.approach()?.organisation()
    }

    /// The list that it stands in.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let list = DATASET.principle("un-2016-a").unwrap().list().unwrap();
    /// assert_eq!(list.count.get(), 10);
    /// ```
    #[must_use]
    pub fn list(self) -> Option<Linked<'a, Enumeration>> {
        self.dataset().get_following(&self.record().item.list)
    }

    /// The label that it is printed with; where it has none, its position.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// assert_eq!(DATASET.principle("un-2016-a").unwrap().label().to_string(), "a");
    /// ```
    #[must_use]
    pub fn label(self) -> impl core::fmt::Display + Copy + use<'a> {
        super::Label(&self.record().item)
    }
}
