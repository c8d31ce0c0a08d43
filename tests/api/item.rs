//! What is kept of an item of the public API.

use super::before::Before;

/// An item as others see it, with what is public inside it.
pub(crate) struct Item {
    pub(crate) kind: Kind,
    /// Those that its users notice.
    pub(crate) attributes: Vec<String>,
    /// All before the body: the signature.
    pub(crate) head: String,
    /// Fields, variants, methods.
    pub(crate) inside: Vec<Item>,
    pub(crate) documentation: Documentation,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A function, struct, enum, trait, constant, static or type: what documentation explains with an example.
    Explained,
    /// A macro by which the crate makes items; its templates are inside.
    Macro(String),
    /// Items made by a macro of the crate.
    Made(String),
    /// A module, with its items inside.
    Module,
    /// All else: fields, variants, re-exports, heads of implementations.
    Other,
}

/// What the documentation of an item says, as far as it matters here.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Documentation {
    /// It has a fenced block.
    pub(crate) example: bool,
    /// It is in a template and comes from where the macro is used.
    pub(crate) passed_on: bool,
}

impl Item {
    /// A line without anything inside.
    pub(crate) fn line(head: String) -> Self {
        let documentation = Documentation::default();
        let head = head.trim_end_matches(',').to_owned();
        Self { kind: Kind::Other, attributes: Vec::new(), head, inside: Vec::new(), documentation }
    }

    /// The item with what stands before it, and what the modules around it add.
    pub(super) fn after(mut self, before: &Before, around: &[String]) -> Self {
        self.attributes = [around, &before.attributes].concat();
        self.documentation.example |= before.documentation.example;
        self.documentation.passed_on |= before.documentation.passed_on;
        self
    }

    /// The item as lines, those inside it further in.
    pub(crate) fn print(&self, indent: usize, text: &mut String) {
        for line in self.attributes.iter().chain([&self.head]) {
            *text += &format!("{:1$}{line}\n", "", indent * 4);
        }
        for item in &self.inside {
            item.print(indent + 1, text);
        }
    }

    /// Calls `visit` for this item and all inside it, with the heads around each.
    pub(crate) fn walk<'a>(&'a self, around: &[&'a str], visit: &mut dyn FnMut(&[&'a str], &'a Item)) {
        visit(around, self);
        let around: Vec<&str> = around.iter().copied().chain([self.head.as_str()]).collect();
        for item in &self.inside {
            item.walk(&around, visit);
        }
    }
}
