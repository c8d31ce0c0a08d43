//! What stands before an item: attributes, documentation, `pub`.

use proc_macro2::{Delimiter, Group, TokenTree};

use super::item::Documentation;
use super::print::{is_sign, line};

/// Attributes that the users of an item notice.
const NOTICED: [&str; 7] = ["cfg", "default", "deprecated", "derive", "must_use", "non_exhaustive", "repr"];

/// What stands before the word that says what an item is.
#[derive(Default)]
pub(super) struct Before {
    /// Those that users notice, printed.
    pub(super) attributes: Vec<String>,
    pub(super) documentation: Documentation,
    pub(super) public: bool,
    /// The item is there for tests only.
    pub(super) test: bool,
}

impl Before {
    /// Takes it off the tokens.
    pub(super) fn take(tokens: &mut &[TokenTree]) -> Self {
        let mut before = Self::default();
        loop {
            let taken = match tokens {
                [sign, TokenTree::Group(group), ..] if is_sign(sign, '#') => before.attribute(group),
                [hash, not, TokenTree::Group(_), ..] if is_sign(hash, '#') && is_sign(not, '!') => 3,
                [sign, TokenTree::Group(group), ..] if is_sign(sign, '$') => before.repeated(group, tokens),
                [word, rest @ ..] if word.to_string() == "pub" => before.visibility(rest),
                _ => 0,
            };
            if taken == 0 {
                return before;
            }
            *tokens = &tokens[taken..];
        }
    }

    fn attribute(&mut self, group: &Group) -> usize {
        let text = group.stream().to_string();
        let name = text.split([' ', '(']).next().unwrap_or_default();
        // What the documentation does not show needs no example.
        self.documentation.example |= text.contains("```") || text.replace(' ', "") == "doc(hidden)";
        self.documentation.passed_on |= text.starts_with("doc = $");
        self.test |=
            text.starts_with("cfg") && group.stream().into_iter().nth(1).is_some_and(|g| line([&g]) == "(test)");
        if NOTICED.contains(&name) {
            self.attributes.push(format!("#{}", line([&TokenTree::Group(group.clone())])));
        }
        2
    }

    /// `$(#[doc = $doc])*` in a template.
    fn repeated(&mut self, group: &Group, tokens: &[TokenTree]) -> usize {
        let inside: Vec<TokenTree> = group.stream().into_iter().collect();
        match inside.as_slice() {
            [sign, TokenTree::Group(attribute)] if is_sign(sign, '#') => {
                self.attribute(attribute);
                repetition(tokens)
            }
            _ => 0,
        }
    }

    /// `pub` is public, `pub(crate)` is not.
    fn visibility(&mut self, after: &[TokenTree]) -> usize {
        let narrowed = matches!(after, [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Parenthesis);
        self.public = !narrowed;
        if narrowed { 2 } else { 1 }
    }
}

/// How many tokens a repetition of a template has, `$( … ),*` or the like; 0 if none begins here.
pub(super) fn repetition(tokens: &[TokenTree]) -> usize {
    match tokens {
        [sign, TokenTree::Group(group), ..] if is_sign(sign, '$') && group.delimiter() == Delimiter::Parenthesis => {
            let ends = |token: &TokenTree| ['*', '+', '?'].iter().any(|sign| is_sign(token, *sign));
            tokens.iter().position(ends).map_or(2, |at| at + 1)
        }
        _ => 0,
    }
}
