//! [`Discrepancy`]: something that does not fit.

use crate::macros::model;
use crate::{Anything, Count, DiscrepancyKind, FieldName, Printed, Prose, Ref};

model! {
    /// Something in the sources that does not fit, kept as it stands there.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Claim, Discrepancy, DiscrepancyKind, Printed};
    /// let claim = |printed| Claim::builder().printed(Printed::new(printed)).build();
    /// let discrepancy = Discrepancy::builder("osce-member-count")
    ///     .kind(DiscrepancyKind::Contradiction)
    ///     .question("How many states take part in the OSCE?")
    ///     .claims([claim("56 member states"), claim("55 participating states")])
    ///     .build();
    /// assert!(discrepancy.kept.is_none(), "the dataset follows neither");
    /// ```
    pub record Discrepancy {
        /// In which way it does not fit.
        required ours kind: DiscrepancyKind,
        /// The records that it is about, lists included.
        several ours about: Ref<Anything>,
        /// The field of those records that the claims are about.
        optional ours field: FieldName,
        /// The question that all claims answer, in one line.
        required ours question: Prose,
        /// What the passages say. At least two; one is enough for a misprint, an oddity of structure or an omission.
        several fact claims: Claim,
        /// The position of the claim that the dataset follows, from 1. Absent if it follows none.
        optional ours kept: Count,
        /// What was expected, or why the dataset follows the claim it keeps.
        optional ours reason: Prose,
    }
}

model! {
    /// What one passage says in a discrepancy.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Claim;
    /// let claim = Claim::builder().printed("55 participating states").build();
    /// assert!(claim.record.is_none());
    /// ```
    pub object Claim {
        /// The value as printed.
        required fact printed: Printed,
        /// The value as the field of the record would hold it, where that differs from the printed form.
        optional ours value: Printed,
        /// The record that makes the claim, if there is one.
        optional ours record: Ref<Anything>,
        /// Where the sources say so.
        list ours evidence: crate::Evidence,
    }
}
