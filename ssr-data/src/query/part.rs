//! [`Part`], an object inside a record.

use core::fmt;
use core::ops::Deref;

use super::{AsOf, Citation, Linked};
use crate::reflect::Object;
use crate::{Dataset, Evidence, Record};

/// An object inside a record: a step of its history, a contributor, a claim. `R` is the type of the record.
///
/// It reads as the object, and its methods follow the ids that the object holds. `Display` writes a step of a history in
/// a line.
///
/// # Example
///
/// ```
/// use ssr_data::{ContributorRole, DATASET};
/// let document = DATASET.document("unsc-resolution-1509").unwrap();
/// for contributor in document.contributors().filter(|part| part.role == ContributorRole::Issuer) {
///     assert_eq!(contributor.by().unwrap().key(), "un-security-council");
/// }
/// let osce = DATASET.organisation("osce").unwrap();
/// osce.history().for_each(|step| println!("{step}"));
/// ```
pub struct Part<'a, R, O> {
    owner: Linked<'a, R>,
    field: &'static str,
    object: &'a O,
}

impl<'a, R: Record, O: Object> Part<'a, R, O> {
    pub(crate) fn all(
        owner: Linked<'a, R>,
        field: &'static str,
        objects: &'a [O],
    ) -> impl Iterator<Item = Self> + use<'a, R, O> {
        objects.iter().map(move |object| Self { owner, field, object })
    }

    /// The record that holds the object.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let osce = DATASET.organisation("osce").unwrap();
    /// assert!(osce.history().all(|step| step.owner() == osce));
    /// ```
    #[must_use]
    pub const fn owner(self) -> Linked<'a, R> {
        self.owner
    }

    /// The name of the field that holds the object.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let osce = DATASET.organisation("osce").unwrap();
    /// assert!(osce.history().all(|step| step.field() == "history"));
    /// ```
    #[must_use]
    pub const fn field(self) -> &'static str {
        self.field
    }

    /// The object alone, which lives as long as the dataset.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let osce = DATASET.organisation("osce").unwrap();
    /// assert_eq!(osce.history().next().map(|step| step.object()), osce.record().history.first());
    /// ```
    #[must_use]
    pub const fn object(self) -> &'a O {
        self.object
    }

    /// The dataset that the record stands in.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let step = DATASET.organisation("osce").unwrap().history().next().unwrap();
    /// assert!(!step.dataset().is_empty());
    /// ```
    #[must_use]
    pub const fn dataset(self) -> &'a Dataset {
        self.owner.dataset()
    }

    /// The evidence of the object: its own, or where it has none, that of the record for the field. Either supports the
    /// field of the record that holds the object, as [`Citation::covers`] says.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let step = DATASET.organisation("osce").unwrap().history().next().unwrap();
    /// assert!(step.citations().next().is_some());
    /// ```
    pub fn citations(self) -> impl Iterator<Item = Citation<'a>> + use<'a, R, O> {
        let own: &'a [Evidence] = self.object.evidence().unwrap_or_default();
        let of_owner: &'a [Evidence] =
            if own.is_empty() { self.owner.record().evidence().unwrap_or_default() } else { &[] };
        let of_owner = self.dataset().cite(of_owner).filter(move |citation| citation.covers(self.field));
        self.dataset().cite(own).map(move |citation| citation.inside(self.field)).chain(of_owner)
    }

    /// At which time the object holds: when the latest of its evidence was written.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let step = DATASET.organisation("osce").unwrap().history().next().unwrap();
    /// assert!(!step.as_of().unwrap().is_stated());
    /// ```
    #[must_use]
    pub fn as_of(self) -> Option<AsOf<'a>> {
        super::as_of::latest(self.citations())
    }
}

impl<R, O> Clone for Part<'_, R, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R, O> Copy for Part<'_, R, O> {}

impl<R, O> Deref for Part<'_, R, O> {
    type Target = O;
    fn deref(&self) -> &O {
        self.object
    }
}

/// Equal if both stand in the same field of the same record and hold the same.
impl<R: Record, O: PartialEq> PartialEq for Part<'_, R, O> {
    fn eq(&self, other: &Self) -> bool {
        (self.owner, self.field, self.object) == (other.owner, other.field, other.object)
    }
}

impl<R: Record, O: Eq> Eq for Part<'_, R, O> {}

impl<R: Record, O: fmt::Debug> fmt::Debug for Part<'_, R, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("owner", &self.owner)
            .field("field", &self.field)
            .field("object", self.object)
            .finish()
    }
}
