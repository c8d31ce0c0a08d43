//! [`Finding`]: something that is wrong, where, and what to do. Plain data; nothing here prints.

use std::ops::Range;

use ssr_schema::Part;

use crate::Rule;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something to look at.
    Warning,
    /// Something that must be mended.
    Error,
}

impl Severity {
    /// The word that stands before a message.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A place in one of the checked files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The file, by its place among the inputs.
    pub file: usize,
    /// The place in the file.
    pub place: Place,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A JSON pointer, and whether the name of the field or its value is meant.
    Pointer(String, Part),
    /// A run of bytes.
    Bytes(Range<usize>),
}

/// A second place that has to do with a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The place.
    pub location: Location,
    /// What is there, such as "first used here".
    pub label: String,
}

/// A change that mends a finding and loses nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, such as "remove the space at the end".
    pub title: String,
    /// The changes. They do not overlap.
    pub edits: Vec<Edit>,
}

/// A place whose text is replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The place.
    pub location: Location,
    /// What stands there afterwards: JSON, with quotation marks where it is a text.
    pub replacement: String,
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// Where it is.
    pub location: Location,
    /// What is wrong with this value, in one line without a full stop.
    pub message: String,
    /// Other places that have to do with it.
    pub related: Vec<Related>,
    /// What to do about it.
    pub help: Option<String>,
    /// The change that mends it, where one is safe.
    pub fix: Option<Fix>,
}

impl Finding {
    /// A finding with a message.
    #[must_use]
    pub fn new(rule: &'static Rule, location: Location, message: impl Into<String>) -> Self {
        Self { rule, location, message: message.into(), related: Vec::new(), help: None, fix: None }
    }

    /// The same in another file, if all its places are in one.
    pub(crate) fn in_file(mut self, file: usize) -> Self {
        let related = self.related.iter_mut().map(|related| &mut related.location);
        let edits = self.fix.iter_mut().flat_map(|fix| &mut fix.edits).map(|edit| &mut edit.location);
        related.chain(edits).chain([&mut self.location]).for_each(|location| location.file = file);
        self
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds the change that mends it: one place gets another value, given as JSON.
    #[must_use]
    pub fn fix(mut self, title: impl Into<String>, replacement: impl Into<String>) -> Self {
        let edit = Edit { location: self.location.clone(), replacement: replacement.into() };
        self.fix = Some(Fix { title: title.into(), edits: vec![edit] });
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn related(mut self, location: Location, label: impl Into<String>) -> Self {
        self.related.push(Related { location, label: label.into() });
        self
    }
}
