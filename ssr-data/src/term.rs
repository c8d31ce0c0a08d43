//! [`Term`]: a concept.

use crate::macros::model;
use crate::{Id, Printed, Prose};

model! {
    /// A concept that the sources name.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Term;
    /// let term = Term::builder("security-sector-reform").acronyms(["SSR"]).build();
    /// assert_eq!(term.acronyms[0], "SSR");
    /// ```
    pub record Term {
        /// The names as printed, the usual one first.
        several fact names: Printed,
        /// The acronyms as printed.
        list fact acronyms: Printed,
        /// What it means in the sources, in our words.
        optional fact meaning: Prose,
        /// Wider concepts that it falls under.
        list ours broader: Id<Term>,
    }
}
