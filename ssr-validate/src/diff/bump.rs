//! The smallest version bump that is honest.
//!
//! Major: an id is gone, or the schema breaks what was valid. Minor: something is there that was not. Patch: what was
//! there is corrected.

use super::records::{Outcome, RecordDiff};
use super::schema::SchemaChange;
use super::{Evolution, SchemaChangeKind};
use crate::render::counted;

/// How large a change is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing differs.
    #[default]
    None,
    /// Corrections.
    Patch,
    /// Additions.
    Minor,
    /// Something that was there can no longer be relied on.
    Major,
}

impl Bump {
    /// Its name.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// A reason for a bump, with a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The bump that it asks for.
    pub bump: Bump,
    /// What it is, such as `12 records added`.
    pub text: String,
}

/// The bump and all reasons, the largest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// The smallest bump that is honest.
    pub bump: Bump,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Whether no record and nothing of the schema was taken away.
    pub keeps_all: bool,
}

impl Verdict {
    pub(super) fn of(records: &[RecordDiff], schema: &[SchemaChange], evolution: &Evolution) -> Self {
        let mut reasons = Reasons::default();
        reasons.of_records(records);
        reasons.of_schema(schema);
        reasons.of_evolution(evolution);
        let mut reasons = reasons.0;
        reasons.sort_by_key(|reason| std::cmp::Reverse(reason.bump));
        let bump = reasons.first().map_or(Bump::None, |reason| reason.bump);
        let stays = |record: &RecordDiff| matches!(record.outcome, Outcome::Added | Outcome::Changed);
        let keeps_all = bump < Bump::Major && records.iter().all(stays);
        Self { bump, reasons, keeps_all }
    }

    /// The bump and its reasons in one line, such as `minor: 12 records added; nothing removed`.
    #[must_use]
    pub fn text(&self) -> String {
        let of = |wanted: &dyn Fn(Bump) -> bool| {
            let texts = self.reasons.iter().filter(|reason| wanted(reason.bump)).map(|reason| reason.text.as_str());
            texts.collect::<Vec<_>>().join(", ")
        };
        let (main, rest) = (of(&|bump| bump == self.bump), of(&|bump| bump < self.bump));
        let rest = if rest.is_empty() { rest } else { format!("; also {rest}") };
        let end = match self.bump {
            Bump::None => return "none: no difference".to_owned(),
            Bump::Patch if self.keeps_all => "; nothing added or removed",
            Bump::Minor if self.keeps_all => "; nothing removed",
            _ => "",
        };
        format!("{}: {main}{rest}{end}", self.bump.word())
    }
}

#[derive(Default)]
struct Reasons(Vec<Reason>);

impl Reasons {
    fn add(&mut self, bump: Bump, count: usize, text: impl Fn(usize) -> String) {
        if count > 0 {
            self.0.push(Reason { bump, text: text(count) });
        }
    }

    fn of_records(&mut self, records: &[RecordDiff]) {
        let count = |meant: &dyn Fn(&RecordDiff) -> bool| records.iter().filter(|record| meant(record)).count();
        let changed = |record: &RecordDiff| record.outcome == Outcome::Changed;
        let is_gain = |record: &RecordDiff| record.bump() == Bump::Minor;
        let is_evidence = |record: &RecordDiff| record.changes.iter().all(|change| change.evidence);
        self.add(Bump::Major, count(&|r| matches!(r.outcome, Outcome::Vanished { .. })), |n| {
            format!("{} vanished without a redirect", counted(n, "id"))
        });
        self.add(Bump::Minor, count(&|r| r.outcome == Outcome::Added), |n| format!("{} added", counted(n, "record")));
        self.add(Bump::Minor, count(&|r| matches!(r.outcome, Outcome::Moved { .. })), |n| {
            format!("{} moved by redirect", counted(n, "record"))
        });
        self.add(Bump::Minor, count(&|r| changed(r) && is_gain(r)), |n| {
            format!("{} with new facts", counted(n, "record"))
        });
        self.add(Bump::Patch, count(&|r| changed(r) && !is_gain(r) && !is_evidence(r)), |n| {
            format!("{} corrected", counted(n, "record"))
        });
        self.add(Bump::Patch, count(&|r| changed(r) && is_evidence(r)), |n| {
            format!("{} with other evidence", counted(n, "record"))
        });
        self.add(Bump::Patch, count(&|r| r.outcome == Outcome::Dropped), |n| {
            format!("{} dropped", counted(n, "record"))
        });
    }

    fn of_schema(&mut self, schema: &[SchemaChange]) {
        let count = |bump: Bump| schema.iter().filter(|change| change.bump == bump).count();
        let texts = |change: &&SchemaChange| change.kind == SchemaChangeKind::Description;
        let described = schema.iter().filter(texts).count();
        self.add(Bump::Major, count(Bump::Major), |n| format!("{} of the schema", counted(n, "break")));
        self.add(Bump::Minor, count(Bump::Minor), |n| format!("{} to the schema", counted(n, "addition")));
        self.add(Bump::Patch, described, |n| format!("{} in the schema", counted(n, "other description")));
        self.add(Bump::Patch, count(Bump::Patch) - described, |_| "another version of the schema".to_owned());
    }

    fn of_evolution(&mut self, evolution: &Evolution) {
        self.add(Bump::Major, evolution.backward.failed, |n| {
            format!("old data that does not fit the new schema ({})", counted(n, "record"))
        });
        self.add(Bump::Minor, evolution.forward.failed, |n| {
            format!("new data that does not fit the old schema ({})", counted(n, "record"))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bumps_are_ordered() {
        assert!(Bump::None < Bump::Patch && Bump::Patch < Bump::Minor && Bump::Minor < Bump::Major);
    }

    #[test]
    fn the_end_line_names_the_largest_reasons_first() {
        let reason = |bump, text: &str| Reason { bump, text: text.to_owned() };
        let reasons = vec![reason(Bump::Minor, "2 records added"), reason(Bump::Patch, "1 record corrected")];
        let verdict = Verdict { bump: Bump::Minor, reasons, keeps_all: true };
        assert_eq!(verdict.text(), "minor: 2 records added; also 1 record corrected; nothing removed");
        assert_eq!(Verdict::default().text(), "none: no difference");
    }
}
