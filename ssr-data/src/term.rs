//! [`Term`]: a concept.

use crate::macros::model;
use crate::{Id, Printed, Prose};

model! {
    /// A concept that the sources name.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Id, Printed, Term};
    /// let term = Term {
    ///     id: Id::new("security-sector-reform"),
    ///     acronyms: vec![Printed::new("SSR")].into(),
    ///     ..Term::EMPTY
    /// };
    /// assert_eq!(term.acronyms[0], "SSR");
    /// ```
    pub record Term {
        /// The names as printed, the usual one first.
        required fact names: crate::List<Printed>,
        /// The acronyms as printed.
        list fact acronyms: Printed,
        /// What it means in the sources, in our words.
        optional fact meaning: Prose,
        /// Wider concepts that it falls under.
        list ours broader: Id<Term>,
    }
}
