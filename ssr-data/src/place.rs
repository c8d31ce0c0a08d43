//! [`Place`]: a state, territory, region or city.

use crate::macros::model;
use crate::{CountryCode, Id, M49, PlaceKind, Printed};

model! {
    /// A state, territory, region or city. States act under this record.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{CountryCode, Place, PlaceKind};
    /// let slovakia = Place::builder("slovakia").kind(PlaceKind::State).iso(CountryCode::new("SVK")).build();
    /// assert_eq!(slovakia.kind, PlaceKind::State);
    /// ```
    pub record Place {
        /// The names as printed, the usual one first.
        several fact names: Printed,
        /// Of which kind it is.
        required ours kind: PlaceKind,
        /// The code of ISO 3166-1 alpha-3. From the standard, not from the sources.
        optional ours iso: CountryCode,
        /// The code of the United Nations standard M49. From the standard, not from the sources.
        optional ours m49: M49,
        /// The places that contain it. From M49 or by plain geography, not from the sources.
        list ours part_of: Id<Place>,
    }
}
