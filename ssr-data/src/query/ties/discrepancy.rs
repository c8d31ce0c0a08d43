//! From a discrepancy.

use super::ties;
use crate::query::{Linked, Part};
use crate::{Claim, Discrepancy};

ties! { impl[] Discrepancy as discrepancy {
    /// What it is about.
    about: any(about), "burian-country-relapses" => "burian-relapse-wastes-resources";
    /// What the passages say.
    claims: parts(Claim claims), "burian-country-relapses";
} }

impl<'a> Linked<'a, Discrepancy> {
    /// The claim that the dataset follows. `None` if it follows none.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let settled = DATASET.discrepancies().find(|discrepancy| discrepancy.kept.is_some()).unwrap();
    /// println!("{settled} {}", settled.kept().unwrap().printed);
    /// ```
    #[must_use]
    pub fn kept(self) -> Option<Part<'a, Discrepancy, Claim>> {
        let position = usize::try_from(self.record().kept?.get()).ok()?;
        self.claims().nth(position.checked_sub(1)?)
    }
}
