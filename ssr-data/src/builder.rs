//! [`Builder`], which makes records and the objects inside them.

/// Makes a record, or an object inside one, field by field.
///
/// The types of the model grow: a later version may add a field. So they are made by a builder instead of a struct
/// literal. `builder` of each type begins one, a method of the name of each field fills it, [`Builder::build`]
/// ends it. What is not filled stays empty; nothing is checked before the validator or the JSON Schema is asked.
///
/// # Example
///
/// ```
/// use ssr_data::{Evidence, HistoryAct, HistoryStep, Lines, Organisation, OrganisationKind, Status};
///
/// let founded = HistoryStep::builder().act(HistoryAct::Founded).status(Status::Done).build();
/// let evidence = Evidence::builder()
///     .source("yearbook-2024")
///     .lines(Lines::new(12, 12))
///     .anchor("set up in 2006");
/// let organisation = Organisation::builder("police-reform-network")
///     .names(["Police Reform Network"])
///     .kind(OrganisationKind::Network)
///     .history([founded])
///     .evidence([evidence.build()])
///     .build();
/// assert_eq!(organisation.names[0], "Police Reform Network");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Builder<T>(pub(crate) T);

impl<T> Builder<T> {
    /// The record or object.
    ///
    /// # Example
    ///
    /// ```
    /// let term = ssr_data::Term::builder("ssr").build();
    /// assert_eq!(term.id.as_str(), "ssr");
    /// ```
    #[must_use]
    pub fn build(self) -> T {
        self.0
    }
}
