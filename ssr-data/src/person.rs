//! [`Person`]: a person in a public role.

use crate::macros::model;
use crate::{Actor, Date, Printed, Ref, Tenure};

model! {
    /// A person in a public role. Contact details are never recorded.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Id, Person, Printed};
    /// let person = Person {
    ///     id: Id::new("jan-kubis"),
    ///     names: vec![Printed::new("Ján Kubiš")].into(),
    ///     ..Person::EMPTY
    /// };
    /// assert_eq!(person.names[0], "Ján Kubiš");
    /// ```
    pub record Person {
        /// The names as printed, the usual one first.
        required fact names: crate::List<Printed>,
        /// Titles before the name, such as `Ambassador` or `Dr.`.
        list fact honorifics: Printed,
        /// The positions that the person holds or held.
        list fact roles: Role,
    }
}

model! {
    /// A position that a person holds or held.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, Printed, Ref, Role};
    /// let role = Role {
    ///     organisation: Some(Ref::new(Collection::Organisations, "dcaf")),
    ///     position: Some(Printed::new("Senior Fellow")),
    ///     ..Role::EMPTY
    /// };
    /// assert!(role.tenure.is_none());
    /// ```
    pub object Role {
        /// The organisation, or the state.
        optional fact organisation: Ref<Actor>,
        /// The position as printed. Absent where the source gives only the organisation.
        optional fact position: Printed,
        /// When the person holds it, seen from the source.
        optional fact tenure: Tenure,
        /// The time of the position.
        optional fact period: Date,
        /// Where the sources say so.
        list ours evidence: crate::Evidence,
    }
}
