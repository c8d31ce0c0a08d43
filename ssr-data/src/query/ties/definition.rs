//! From a definition.

use super::ties;
use crate::query::{AnyRecord, DefinitionComparison, Linked, Part};
use crate::{Actor, Definition, Document, Element, ElementRole, Scope, Term};

ties! { impl[] Definition as definition {
    /// What is defined.
    term: one(Term term), "ifssr-security-system-reform" => "security-system-reform";
    /// Who defines it; also the document that does, if a source says so. Without documents it is [`Linked::definers`].
    by: any(by), "ifssr-security-system-reform" => "oecd-dac-cpdc";
    /// Where the definition stands.
    document: one(Document document), "ifssr-security-system-reform" => "if-ssr-key-messages-2006";
    /// Of what the definition is made, each with its role.
    elements: parts(Element elements), "ifssr-security-system-reform";
} }

impl<'a> Linked<'a, Definition> {
    /// The organisations, people and states that define it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let definition = DATASET.definition("ov-au-ssr-2013").unwrap();
    /// assert_eq!(definition.by().count(), 2, "an organisation and its document");
    /// assert!(definition.definers().eq([DATASET.organisation("au").unwrap().any()]));
    /// ```
    pub fn definers(self) -> impl Iterator<Item = AnyRecord<'a>> {
        self.by().filter(|voice| Actor::COLLECTIONS.contains(&voice.collection()))
    }

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
