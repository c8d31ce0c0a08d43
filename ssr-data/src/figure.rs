//! [`Figure`]: a number with a meaning.

use crate::macros::model;
use crate::{Anything, Date, Number, Prose, Qualifier, Ref, Unit, Voice};

model! {
    /// A number with a meaning.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, Date, Figure, Ref, Unit};
    /// let figure = Figure::builder("osce-field-operations-2016")
    ///     .measure("field operations engaged in security sector reform")
    ///     .value(15.0)
    ///     .unit(Unit::Count)
    ///     .subject([Ref::new(Collection::Organisations, "osce")])
    ///     .as_of(Date::new("2016-05"))
    ///     .build();
    /// assert_eq!(figure.value.to_string(), "15");
    /// ```
    pub record Figure {
        /// What is counted or measured, in our words.
        required fact measure: Prose,
        /// The number.
        required fact value: Number,
        /// The whole that the number is a part of.
        optional fact of: Number,
        /// What the number counts or measures.
        required ours unit: Unit,
        /// How close the number is meant to be.
        required ours qualifier: Qualifier,
        /// What the number is about.
        list fact subject: Ref<Anything>,
        /// Who gives the number.
        list fact by: Ref<Voice>,
        /// For which time, if the text says so. Otherwise the date of that part of the source holds.
        optional fact as_of: Date,
    }
}
