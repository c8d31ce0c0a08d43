//! [`Rule`]: what is known of a rule, and how it is run.

use std::fmt;
use std::sync::OnceLock;

use ssr_data::Collection;
use ssr_data::reflect::{Field, Object, View};

use crate::catalogue::Catalogue;
use crate::entry::Entry;
use crate::printed_lists::PrintedList;
use crate::suggest::Words;
use crate::texts::Texts;
use crate::walk::Path;
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
///
/// A rule may look at values, objects, records, printed lists and everything. All rules that look at values or objects share one
/// walk through each record, so a rule asks for the smallest thing it needs.
#[derive(Clone, Copy)]
pub(crate) struct Check {
    pub(crate) value: Option<OnValue>,
    pub(crate) object: Option<OnObject>,
    pub(crate) record: Option<OnRecord>,
    pub(crate) lists: Option<OnLists>,
    pub(crate) dataset: Option<OnDataset>,
    /// Whether it can find something in a record only if the quick look suspects it.
    pub(crate) when_suspect: bool,
}

/// Looks at one value of a record that is no object and no list.
pub(crate) type OnValue = for<'a> fn(&Context<'a>, &Entry<'a>, &Path, &Field, View<'_>, &mut Vec<Finding>);
/// Looks at a record, and at each object inside it.
pub(crate) type OnObject = for<'a> fn(&Context<'a>, &Entry<'a>, &Path, &dyn Object, &mut Vec<Finding>);
/// Looks at a record.
pub(crate) type OnRecord = for<'a> fn(&Context<'a>, &Entry<'a>, &mut Vec<Finding>);
/// Looks at all printed lists, which are gathered for such rules alone.
pub(crate) type OnLists = fn(&Context<'_>, &[PrintedList<'_, '_>], &mut Vec<Finding>);
/// Looks at everything, once.
pub(crate) type OnDataset = fn(&Context<'_>, &mut Vec<Finding>);

impl Check {
    /// Found while a file is read. Such findings cannot be left out.
    pub(crate) const READING: Self =
        Self { value: None, object: None, record: None, lists: None, dataset: None, when_suspect: false };

    pub(crate) const fn value(check: OnValue) -> Self {
        Self { value: Some(check), ..Self::READING }
    }

    pub(crate) const fn object(check: OnObject) -> Self {
        Self { object: Some(check), ..Self::READING }
    }

    pub(crate) const fn record(check: OnRecord) -> Self {
        Self { record: Some(check), ..Self::READING }
    }

    pub(crate) const fn lists(check: OnLists) -> Self {
        Self { lists: Some(check), ..Self::READING }
    }

    pub(crate) const fn dataset(check: OnDataset) -> Self {
        Self { dataset: Some(check), ..Self::READING }
    }

    /// Looks only at records that the quick look suspects, see [`crate::suspects`].
    pub(crate) const fn when_suspect(self) -> Self {
        Self { when_suspect: true, ..self }
    }

    /// Looks at everything as well.
    pub(crate) const fn and_dataset(self, check: OnDataset) -> Self {
        Self { dataset: Some(check), ..self }
    }

    /// Whether the rule is found only while a file is read.
    pub(crate) fn is_reading(&self) -> bool {
        let looks_at_records = self.value.is_some() || self.object.is_some() || self.record.is_some();
        !looks_at_records && self.lists.is_none() && self.dataset.is_none()
    }
}

/// What a rule may look at.
pub(crate) struct Context<'a> {
    /// All records that were read, and the base.
    pub(crate) catalogue: &'a Catalogue<'a>,
    /// The source texts, if they are at hand. A rule that needs them is not run without.
    pub(crate) texts: &'a Texts,
    /// The ids of each collection as words, gathered for the first that is not known.
    ids: Vec<OnceLock<Words<'a>>>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue<'a>, texts: &'a Texts) -> Self {
        let ids = Collection::ALL.iter().map(|_| OnceLock::new()).collect();
        Self { catalogue, texts, ids }
    }

    /// The id of a collection that is nearest to one that is not known, if it is near enough to be meant.
    pub(crate) fn nearest_id(&self, collection: Collection, key: &str) -> Option<&'a str> {
        let words = self.ids.get(collection as usize)?;
        words.get_or_init(|| Words::of(self.catalogue.ids_of(collection))).nearest(key)
    }
}

impl Rule {
    /// The first sentence of the documentation.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        self.docs.trim().lines().next().unwrap_or_default().trim()
    }
}

impl Rule {
    /// The name, what the rule needs, and the whole documentation, as Markdown.
    #[must_use]
    pub fn explanation(&self) -> String {
        let docs: Vec<&str> = self.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
        let texts = if self.needs_texts { "Needs the source texts (--sources).\n" } else { "" };
        format!("{} ({})\n{texts}\n{}\n", self.name, self.severity.word(), docs.join("\n").trim())
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
