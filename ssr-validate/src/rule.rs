//! [`Rule`]: what is known of a rule, and how it is run.

use std::fmt;

use crate::catalogue::{Catalogue, Entry};
use crate::texts::Texts;
use crate::{Finding, Severity};

/// A rule: a fault that the validator looks for.
pub struct Rule {
    /// The name: kebab-case, names the fault.
    pub name: &'static str,
    /// What it finds, why that matters, a bad and a good example. Markdown.
    pub docs: &'static str,
    /// How serious its findings are.
    pub severity: Severity,
    /// Whether it needs the source texts.
    pub needs_texts: bool,
    /// How it is run.
    pub(crate) check: Check,
}

/// How a rule is run. Rules only find: they print nothing, read no files and sort nothing.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// While a file is read. Such findings cannot be left out.
    Reading,
    /// On each record.
    Record(fn(&Context<'_>, &Entry<'_>, &mut Vec<Finding>)),
    /// Once, on everything.
    Dataset(fn(&Context<'_>, &mut Vec<Finding>)),
}

impl Check {
    /// The check of a rule that looks at records.
    pub(crate) fn on_record(self) -> Option<fn(&Context<'_>, &Entry<'_>, &mut Vec<Finding>)> {
        if let Self::Record(check) = self { Some(check) } else { None }
    }

    /// The check of a rule that looks at everything.
    pub(crate) fn on_dataset(self) -> Option<fn(&Context<'_>, &mut Vec<Finding>)> {
        if let Self::Dataset(check) = self { Some(check) } else { None }
    }
}

/// What a rule may look at.
pub(crate) struct Context<'a> {
    /// All records that were read, and the base.
    pub(crate) catalogue: &'a Catalogue<'a>,
    /// The source texts, if they are at hand. A rule that needs them is not run without.
    pub(crate) texts: &'a Texts,
}

impl Rule {
    /// The first sentence of the documentation.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        self.docs.trim().lines().next().unwrap_or_default().trim()
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}

/// Declares a rule from its doc comment.
macro_rules! rule {
    ($(#[doc = $doc:literal])+ $ident:ident = $name:literal, $severity:ident, $texts:ident, $check:expr) => {
        $(#[doc = $doc])+
        pub static $ident: crate::Rule = crate::Rule {
            name: $name,
            docs: concat!($($doc, "\n"),+),
            severity: crate::Severity::$severity,
            needs_texts: rule!(@texts $texts),
            check: $check,
        };
    };
    (@texts without_texts) => { false };
    (@texts with_texts) => { true };
}
pub(crate) use rule;
