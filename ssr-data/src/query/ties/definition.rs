//! From a definition.

use super::ties;
use crate::query::{DefinitionComparison, Linked, Part};
use crate::{Definition, Document, Element, ElementRole, Term};

ties! { impl[] Definition as definition {
    /// What is defined.
    term: one(Term term), "ifssr-security-system-reform" => "security-system-reform";
    /// Who defines it.
    by: any(by), "ifssr-security-system-reform" => "oecd-dac-cpdc";
    /// Where the definition stands.
    document: one(Document document), "ifssr-security-system-reform" => "if-ssr-key-messages-2006";
    /// Of what the definition is made, each with its role.
    elements: parts(Element elements), "ifssr-security-system-reform";
} }

impl<'a> Linked<'a, Definition> {
    /// The elements that have this role in it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, ElementRole};
    /// assert!(DATASET.definitions().any(|definition| definition.elements_as(ElementRole::Aim).next().is_some()));
    /// ```
    pub fn elements_as(self, role: ElementRole) -> impl Iterator<Item = Part<'a, Definition, Element>> {
        self.elements().filter(move |element| element.role == role)
    }

    /// Sets this definition beside another, role by role.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let mut definitions = DATASET.definitions();
    /// let (one, other) = (definitions.next().unwrap(), definitions.next().unwrap());
    /// println!("{}", one.compare(other));
    /// ```
    #[must_use]
    pub fn compare(self, other: Self) -> DefinitionComparison<'a> {
        [self, other].into_iter().collect()
    }
}
