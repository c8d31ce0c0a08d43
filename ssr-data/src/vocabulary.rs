//! The vocabularies: closed lists of values, each with its meaning.
//!
//! Every vocabulary is an enum with `ALL`, `as_str`, `meaning`, `Display` and `FromStr`. In JSON a value is its
//! text, such as `"police-reform"`.

mod area;
mod kinds;
mod small;
mod theme;

pub use area::Area;
pub use kinds::{
    DiscrepancyKind, DocumentKind, EventKind, ListKind, OrganisationKind, PlaceKind, ProgrammeKind, StatementKind,
    SupportKind,
};
pub use small::{
    ApproachStatus, Beneficiary, ContributorRole, CountryContext, DefinitionStatus, DocumentLinkKind, DocumentRole,
    DocumentStatus, ElementRole, Focus, GeographicScope, HistoryAct, Instrument, OrganisationLinkKind, ParticipantRole,
    Perspective, Qualifier, SsrMandate, Status, Tenure, Unit,
};
pub use theme::Theme;

/// A text that is no value of a vocabulary.
///
/// # Example
///
/// ```
/// use ssr_data::{Area, UnknownWord};
/// assert_eq!("policing".parse::<Area>(), Err(UnknownWord { vocabulary: "Area" }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    /// The vocabulary that was asked.
    pub vocabulary: &'static str,
}

impl core::fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "not a value of the vocabulary `{}`", self.vocabulary)
    }
}

impl core::error::Error for UnknownWord {}
