//! From a redirect.

use crate::Redirect;
use crate::query::{AnyRecord, Linked};

impl<'a> Linked<'a, Redirect> {
    /// The record that the id moved to; if that moved on, where it is now.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// assert!(DATASET.redirects().all(|redirect| redirect.to().is_some()));
    /// ```
    #[must_use]
    pub fn to(self) -> Option<AnyRecord<'a>> {
        self.dataset().resolve_following(&self.record().to)
    }
}
