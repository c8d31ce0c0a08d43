//! [`Person`]: a person in a public role.

use crate::macros::model;
use crate::{Actor, Date, Printed, Ref, Tenure};

model! {
    /// A person in a public role. Contact details are never recorded.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Person;
    /// let person = Person::builder("jan-kubis").names(["Ján Kubiš"]).build();
    /// assert_eq!(person.names[0], "Ján Kubiš");
    /// ```
    pub record Person {
        /// The names as printed, the usual one first.
        several fact names: Printed,
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
    /// use ssr_data::{Collection, Ref, Role};
    /// let role = Role::builder()
    ///     .organisation(Ref::new(Collection::Organisations, "dcaf"))
    ///     .position("Senior Fellow")
    ///     .build();
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
