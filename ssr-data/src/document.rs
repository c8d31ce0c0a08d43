//! [`Document`]: a text of any kind.

use crate::macros::model;
use crate::{
    Actor, ContributorRole, DocumentKind, DocumentLinkKind, DocumentStatus, HistoryStep, Id, Printed, Prose, Ref,
    WebAddress,
};

model! {
    /// A text of any kind, also each speech or paper that a source prints.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Document, DocumentKind};
    /// let document = Document::builder("unsc-resolution-1645")
    ///     .kind(DocumentKind::Resolution)
    ///     .symbols(["S/RES/1645 (2005)"])
    ///     .build();
    /// assert_eq!(document.symbols[0], "S/RES/1645 (2005)");
    /// ```
    pub record Document {
        /// The titles as printed, the usual one first.
        several fact titles: Printed,
        /// The acronyms as printed.
        list fact acronyms: Printed,
        /// Of which kind it is.
        required ours kind: DocumentKind,
        /// The symbols: the issuer's own form first, then printed forms that differ from it.
        list fact symbols: Printed,
        /// Who wrote, issued or commissioned it.
        list fact contributors: Contributor,
        /// When it was drafted, adopted, published, and by whom.
        list fact history: HistoryStep,
        /// How far it has come at the time of the source.
        optional fact status: DocumentStatus,
        /// What it is for, one purpose each.
        list fact purpose: Prose,
        /// Its ties to other documents.
        list fact links: DocumentLink,
        /// The document, volume or series that it is a part of.
        optional fact part_of: Id<Document>,
        /// Web addresses as printed.
        list fact addresses: Address,
    }
}

model! {
    /// A web address of a document.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Address;
    /// let address = Address::builder().printed("www.oecd.org/dac/conflict/ssr").build();
    /// assert!(address.printed.is_valid());
    /// ```
    pub object Address {
        /// The address as printed.
        required fact printed: WebAddress,
        /// Where the sources say so.
        list ours evidence: crate::Evidence,
    }
}

model! {
    /// What an actor did for a document.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, Contributor, ContributorRole, Ref};
    /// let contributor = Contributor::builder()
    ///     .role(ContributorRole::Author)
    ///     .by(Ref::new(Collection::Organisations, "dcaf"))
    ///     .build();
    /// assert_eq!(contributor.role.as_str(), "author");
    /// ```
    pub object Contributor {
        /// What the actor did.
        required fact role: ContributorRole,
        /// Who did it.
        required fact by: Ref<Actor>,
        /// Where the sources say so.
        list ours evidence: crate::Evidence,
    }
}

model! {
    /// A tie of a document to another.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DocumentLink, DocumentLinkKind};
    /// let link = DocumentLink::builder()
    ///     .kind(DocumentLinkKind::BuildsOn)
    ///     .to("unsc-resolution-2151")
    ///     .build();
    /// assert_eq!(link.kind.to_string(), "builds-on");
    /// ```
    pub object DocumentLink {
        /// How they are tied.
        required fact kind: DocumentLinkKind,
        /// The other document.
        required fact to: Id<Document>,
        /// Where the sources say so.
        list ours evidence: crate::Evidence,
    }
}
