//! [`Principle`]: an item of a list of principles.

use crate::macros::model;
use crate::{Approach, Id, Item, Prose, Theme};

model! {
    /// An item of a list that a source heads as principles and that an organisation owns.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Count, Id, Item, Principle, Printed, Prose, Theme};
    /// let principle = Principle {
    ///     id: Id::new("un-2016-e"),
    ///     approach: Id::new("un-2016"),
    ///     item: Item { list: Id::new("un-2016-principles"), position: Count::new(5), label: Some("e".into()) },
    ///     statement: Prose::new("Reform is sensitive to gender from start to end."),
    ///     themes: vec![Theme::Gender].into(),
    ///     ..Principle::EMPTY
    /// };
    /// assert_eq!(principle.item.position.get(), 5);
    /// ```
    pub record Principle {
        /// The approach that it belongs to.
        required fact approach: Id<Approach>,
        /// Its place in the list.
        required ours item: Item,
        /// The principle, in our words.
        required fact statement: Prose,
        /// What the list adds to explain it, one point each.
        list fact details: Prose,
        /// What it is about: one theme or two.
        list ours themes: Theme,
    }
}
