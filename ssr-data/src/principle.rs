//! [`Principle`]: an item of a list of principles.

use crate::macros::model;
use crate::{Approach, Id, Item, Prose, Theme};

model! {
    /// An item of a list that a source heads as principles and that an organisation owns.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Item, Principle, Theme};
    /// let principle = Principle::builder("un-2016-e")
    ///     .approach("un-2016")
    ///     .item(Item::builder().list("un-2016-principles").position(5).label("e").build())
    ///     .statement("Reform is sensitive to gender from start to end.")
    ///     .themes([Theme::Gender])
    ///     .build();
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
