//! [`Redirect`]: an id that moved.

use crate::macros::model;
use crate::{Anything, Prose, Ref, Version};

model! {
    /// An id that moved: the record is now found under another. Ids never vanish without one.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, Redirect, Ref};
    /// let redirect = Redirect::builder("organisations-oecd-cpdc")
    ///     .from(Ref::new(Collection::Organisations, "oecd-cpdc"))
    ///     .to(Ref::new(Collection::Organisations, "cpdc"))
    ///     .build();
    /// assert_eq!(redirect.to.key(), "cpdc");
    /// ```
    pub record Redirect {
        /// The id that was.
        required ours from: Ref<Anything>,
        /// The record that holds what it meant.
        required ours to: Ref<Anything>,
        /// Why it moved: renamed, merged, split, withdrawn.
        required ours reason: Prose,
        /// The version of the dataset in which it moved.
        required ours since: Version,
    }
}
