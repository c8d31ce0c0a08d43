//! From a person.

use super::ties;
use crate::query::{Linked, Selection};
use crate::{Activity, Person, Role};

ties! { impl[] Person as person {
    /// The roles of the person, each with organisation and position.
    roles: parts(Role roles), "adedeji-ebo";
} }

impl<'a> Linked<'a, Person> {
    /// What the person does: the activities in which the person acts.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let acting = DATASET.people().filter(|person| person.activities().next().is_some());
    /// assert!(acting.count() <= DATASET.people.len());
    /// ```
    pub fn activities(self) -> Selection<impl Iterator<Item = Linked<'a, Activity>>> {
        self.activities_as_actor()
    }
}
