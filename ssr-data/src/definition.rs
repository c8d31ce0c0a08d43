//! [`Definition`]: what a body means by a term.

use crate::macros::model;
use crate::{DefinitionStatus, Document, ElementRole, Id, Prose, Ref, Term, Theme, Voice};

model! {
    /// What a body means by a term, taken apart into elements that can be compared.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Definition, DefinitionStatus};
    /// let definition = Definition::builder("ssr-by-osce-chairmanship-2007")
    ///     .term("security-sector-reform")
    ///     .status(DefinitionStatus::Attempted)
    ///     .build();
    /// assert!(definition.elements.is_empty());
    /// ```
    pub record Definition {
        /// The term.
        required fact term: Id<Term>,
        /// Whose definition it is.
        list fact by: Ref<Voice>,
        /// The document that gives it.
        optional fact document: Id<Document>,
        /// How binding it is.
        optional fact status: DefinitionStatus,
        /// What it says, element by element.
        list fact elements: Element,
    }
}

model! {
    /// One element of a definition.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Element, ElementRole, Theme};
    /// let element = Element::builder()
    ///     .role(ElementRole::Aim)
    ///     .text("effective institutions")
    ///     .themes([Theme::Effectiveness])
    ///     .build();
    /// assert_eq!(element.role, ElementRole::Aim);
    /// ```
    pub object Element {
        /// Which part of the definition it is.
        required fact role: ElementRole,
        /// The element, in our words.
        required fact text: Prose,
        /// What it is about, so that definitions can be compared.
        list ours themes: Theme,
        /// Where the sources say so.
        list ours evidence: crate::Evidence,
    }
}
