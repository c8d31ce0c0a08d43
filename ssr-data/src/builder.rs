//! [`Builder`], which makes records and the objects inside them.

use alloc::vec::Vec;
use core::fmt;

use crate::reflect::{Field, Object, View};

/// Makes a record, or an object inside one, field by field.
///
/// The types of the model grow: a later version may add a field. So they are made by a builder instead of a struct
/// literal. `builder` of each type begins one, and a method of the name of each field fills it. [`Builder::complete`]
/// ends it if nothing is missing that every such record must have. [`Builder::build`] ends it unchecked: what was not
/// filled stays empty, and a value of a vocabulary becomes the first. Neither looks at the values; that is for the
/// validator and the JSON Schema.
///
/// # Example
///
/// ```
/// use ssr_data::{Evidence, HistoryAct, HistoryStep, Lines, Organisation, OrganisationKind, Status};
/// # fn main() -> Result<(), ssr_data::Incomplete> {
/// let founded = HistoryStep::builder().act(HistoryAct::Founded).status(Status::Done).complete()?;
/// let evidence = Evidence::builder()
///     .source("yearbook-2024")
///     .lines(Lines::new(12, 12))
///     .anchor("set up in 2006")
///     .complete()?;
/// let organisation = Organisation::builder("police-reform-network")
///     .names(["Police Reform Network"])
///     .kind(OrganisationKind::Network)
///     .history([founded])
///     .evidence([evidence])
///     .complete()?;
/// assert_eq!(organisation.names[0], "Police Reform Network");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Builder<T> {
    pub(crate) value: T,
    /// A bit for each field that was given a value, in the order of the fields.
    pub(crate) given: u64,
}

impl<T> Builder<T> {
    /// The record or object as it is, unchecked: a field that was not filled is empty, and a value of a vocabulary is
    /// the first, such as the status `done`. Use [`Builder::complete`] unless that is what you want.
    ///
    /// # Example
    ///
    /// ```
    /// let term = ssr_data::Term::builder("ssr").build();
    /// assert_eq!(term.id.as_str(), "ssr");
    /// assert!(term.names.is_empty(), "which no record may be");
    /// ```
    #[must_use]
    pub fn build(self) -> T {
        self.value
    }
}

impl<T: Object> Builder<T> {
    /// The record or object, if every required field was filled, and no required list with nothing.
    ///
    /// # Errors
    ///
    /// [`Incomplete`] names the fields that are missing.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Place, PlaceKind};
    /// let togo = Place::builder("togo").names(["Togo"]).kind(PlaceKind::State).complete().unwrap();
    /// assert_eq!(togo.names[0], "Togo");
    /// let error = Place::builder("togo").names(["Togo"]).complete().unwrap_err();
    /// assert_eq!(error.to_string(), "`Place` needs `kind`");
    /// ```
    pub fn complete(self) -> Result<T, Incomplete> {
        let mut missing = Vec::new();
        let mut mask = 1;
        self.value.visit(&mut |field, value| {
            if field.required && (self.given & mask == 0 || matches!(value, View::Absent)) {
                missing.push(field.name);
            }
            mask <<= 1;
        });
        let type_name = self.value.type_name();
        if missing.is_empty() { Ok(self.value) } else { Err(Incomplete { type_name, missing }) }
    }
}

/// The bit that stands for a field.
pub(crate) const fn bit(fields: &[Field], name: &str) -> u64 {
    let mut index = 0;
    while index < fields.len() {
        if is_same(fields[index].name.as_bytes(), name.as_bytes()) {
            // More fields than bits would be seen here, when the crate is compiled.
            return 1 << index;
        }
        index += 1;
    }
    panic!("every setter has a field")
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}

/// Required fields were not given to a [`Builder`].
///
/// # Example
///
/// ```
/// use ssr_data::{Activity, Status};
/// let error = Activity::builder("patrols").status(Status::Done).complete().unwrap_err();
/// assert_eq!(error.to_string(), "`Activity` needs `actors` and `summary`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    type_name: &'static str,
    missing: Vec<&'static str>,
}

impl Incomplete {
    /// The name of the type that lacks them, such as `Activity`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Term;
    /// assert_eq!(Term::builder("ssr").complete().unwrap_err().type_name(), "Term");
    /// ```
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// The names of the fields, in the order of the type.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Place;
    /// assert_eq!(Place::builder("togo").complete().unwrap_err().missing(), ["names", "kind"]);
    /// ```
    #[must_use]
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }
}

impl fmt::Display for Incomplete {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` needs ", self.type_name)?;
        listed(f, self.missing.iter())
    }
}

impl core::error::Error for Incomplete {}

/// Writes `` `one`, `two` and `three` ``.
pub(crate) fn listed<T: fmt::Display>(f: &mut fmt::Formatter<'_>, all: impl Iterator<Item = T>) -> fmt::Result {
    let mut all = all.enumerate().peekable();
    while let Some((index, one)) = all.next() {
        let before = match index {
            0 => "",
            _ if all.peek().is_none() => " and ",
            _ => ", ",
        };
        write!(f, "{before}`{one}`")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::{Activity, Claim, Collection, Evidence, Lines, Place, PlaceKind, Printed, Ref, Status};
    use alloc::string::ToString;

    #[test]
    fn what_is_required_is_asked_for() {
        let no_names: [Printed; 0] = [];
        let place = Place::builder("togo").kind(PlaceKind::ALL[0]);
        assert_eq!(
            place.clone().names(no_names).complete().map_err(|error| error.to_string()),
            Err("`Place` needs `names`".into())
        );
        assert!(place.names(["Togo"]).complete().is_ok(), "lists that may be empty are left out");
        let all = Evidence::builder().complete().expect_err("nothing was given");
        assert_eq!(all.missing(), ["source", "lines"]);
        assert!(Evidence::builder().source("text").lines(Lines::new(1, 1)).complete().is_ok(), "also a first value");
        let claim = Claim::builder().complete().expect_err("nothing was given");
        assert!(claim.to_string().starts_with("`Claim` needs `"), "{claim}");
    }

    #[test]
    fn the_first_value_of_a_vocabulary_must_be_given_too() {
        let activity =
            Activity::builder("x").actors([Ref::new(Collection::Places, "togo")]).summary("Trains border guards.");
        let error = activity.clone().complete().expect_err("a status is missing");
        assert_eq!(error.to_string(), "`Activity` needs `status`");
        assert_eq!(activity.clone().build().status, Status::ALL[0]);
        assert!(activity.status(Status::ALL[0]).complete().is_ok());
    }
}
