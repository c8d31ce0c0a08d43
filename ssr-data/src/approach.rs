//! [`Approach`]: one organisation's approach to security sector reform.

use crate::macros::model;
use crate::{
    ApproachStatus, CountryContext, Date, Document, DocumentRole, Focus, GeographicScope, HistoryStep, Id, Instrument,
    Organisation, Perspective, Place, Prose, Term,
};

model! {
    /// One organisation's approach to security sector reform, as one source gives it at one time.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Approach, ApproachStatus};
    /// let approach = Approach::builder("nato-2016")
    ///     .organisation("nato")
    ///     .status(ApproachStatus::OperationalUnderstanding)
    ///     .build();
    /// assert_eq!(approach.organisation.as_str(), "nato");
    /// ```
    pub record Approach {
        /// The organisation.
        required fact organisation: Id<Organisation>,
        /// At which time, if the text says so. Otherwise the date of that part of the source holds.
        optional fact as_of: Date,
        /// How far the approach has come.
        optional fact status: ApproachStatus,
        /// The term that the organisation uses.
        optional fact own_term: Id<Term>,
        /// From which side it comes to reform.
        list fact perspectives: Perspective,
        /// What its work concentrates on.
        list fact focus: Focus,
        /// How far its work reaches.
        optional fact scope: GeographicScope,
        /// The regions that its work reaches.
        list fact regions: Id<Place>,
        /// By which means it works.
        list fact instruments: Instrument,
        /// In which countries it works.
        list fact contexts: QualifiedContext,
        /// What it is to achieve, one aim each.
        list fact aims: Prose,
        /// What marks it, one feature each.
        list fact features: Prose,
        /// Its documents, and what each is to it.
        list fact documents: ApproachDocument,
        /// When it was started, adopted or changed.
        list fact history: HistoryStep,
    }
}

model! {
    /// A context in which an organisation works, with what limits it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{CountryContext, QualifiedContext};
    /// let context = QualifiedContext::builder()
    ///     .context(CountryContext::Developed)
    ///     .qualifier("only where defence reform is concerned")
    ///     .build();
    /// assert_eq!(context.context, CountryContext::Developed);
    /// ```
    pub object QualifiedContext {
        /// The context.
        required fact context: CountryContext,
        /// What limits the work in that context.
        optional fact qualifier: Prose,
        /// Where the sources say so.
        list ours evidence: crate::Evidence,
    }
}

model! {
    /// A document and what it is to an approach.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{ApproachDocument, DocumentRole};
    /// let document = ApproachDocument::builder()
    ///     .document("unsc-resolution-2151")
    ///     .role(DocumentRole::Framework)
    ///     .build();
    /// assert_eq!(document.role, DocumentRole::Framework);
    /// ```
    pub object ApproachDocument {
        /// The document.
        required fact document: Id<Document>,
        /// What it is to the approach.
        required fact role: DocumentRole,
        /// Where the sources say so.
        list ours evidence: crate::Evidence,
    }
}
