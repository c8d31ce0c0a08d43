//! Tokens as one line of Rust, the same however the source breaks its lines.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The tokens as one line.
pub(super) fn line<'a>(tokens: impl IntoIterator<Item = &'a TokenTree>) -> String {
    let mut text = String::new();
    // Whether the last sign is joined with the next one, as in `::` and `->`.
    let mut joined = false;
    for token in tokens {
        let word = token_text(token);
        if !joined && needs_space(&text, &word) {
            text.push(' ');
        }
        text.push_str(&word);
        joined = matches!(token, TokenTree::Punct(sign) if sign.spacing() == Spacing::Joint);
    }
    text
}

fn token_text(token: &TokenTree) -> String {
    let TokenTree::Group(group) = token else { return token.to_string() };
    // A comma at the end is there or not as lines are broken.
    let inside = line(&tokens(group.stream()));
    let inside = inside.trim_end_matches(',');
    match group.delimiter() {
        Delimiter::Parenthesis => format!("({inside})"),
        Delimiter::Bracket => format!("[{inside}]"),
        Delimiter::Brace if inside.is_empty() => "{}".into(),
        Delimiter::Brace => format!("{{ {inside} }}"),
        Delimiter::None => inside.into(),
    }
}

/// Whether a blank stands between two pieces. Angle brackets are those of types: signatures compare nothing.
fn needs_space(before: &str, next: &str) -> bool {
    let Some(last) = before.chars().next_back() else { return false };
    let first = next.chars().next().unwrap_or(' ');
    if before.ends_with("->") || before.ends_with("=>") {
        return true;
    }
    let after_word = last.is_alphanumeric() || last == '_';
    match first {
        ',' | ';' | '?' | '>' | '.' => false,
        ':' | '<' | '!' => !after_word && !"$>".contains(last),
        '(' => !after_word && !"!#$&*>(<'".contains(last),
        '[' => !"!#$&*(<'".contains(last),
        '*' | '+' if last == ')' => false,
        _ => !"&#$!<'(.@".contains(last) && !before.ends_with("::"),
    }
}

/// The tokens of a stream without documentation.
pub(super) fn tokens(stream: TokenStream) -> Vec<TokenTree> {
    let all: Vec<TokenTree> = stream.into_iter().collect();
    let mut kept = Vec::new();
    let mut at = 0;
    while at < all.len() {
        match documentation(&all[at..]) {
            0 => {
                kept.push(all[at].clone());
                at += 1;
            }
            length => at += length,
        }
    }
    kept
}

/// How many tokens at the beginning are documentation: `#[doc = …]`, or in a template `$(#[doc = …])*`.
fn documentation(tokens: &[TokenTree]) -> usize {
    match tokens {
        [TokenTree::Punct(sign), TokenTree::Group(group), ..] if sign.as_char() == '#' => {
            let first = group.stream().into_iter().next();
            if first.is_some_and(|word| word.to_string() == "doc") { 2 } else { 0 }
        }
        [TokenTree::Punct(sign), TokenTree::Group(group), TokenTree::Punct(_), ..] if sign.as_char() == '$' => {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            if !inside.is_empty() && documentation(&inside) == inside.len() { 3 } else { 0 }
        }
        _ => 0,
    }
}

/// The parts of a list, split at its commas. Those between angle brackets belong to a type.
pub(super) fn split(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, Depth::default());
    for (at, token) in tokens.iter().enumerate() {
        if depth.is_outside(token) && is_sign(token, ',') {
            parts.push(&tokens[start..at]);
            start = at + 1;
        }
    }
    parts.push(&tokens[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}

/// How deep in angle brackets a walk along tokens is.
#[derive(Default)]
pub(super) struct Depth {
    open: usize,
    /// The last sign was the first half of `->` or `=>`.
    arrow: bool,
}

impl Depth {
    /// Takes the next token and tells whether it stands outside all angle brackets.
    pub(super) fn is_outside(&mut self, token: &TokenTree) -> bool {
        let arrow = std::mem::take(&mut self.arrow);
        if let TokenTree::Punct(sign) = token {
            match sign.as_char() {
                '<' => self.open += 1,
                '>' if !arrow => self.open = self.open.saturating_sub(1),
                '-' | '=' => self.arrow = sign.spacing() == Spacing::Joint,
                _ => {}
            }
        }
        self.open == 0
    }
}

pub(super) fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

#[cfg(test)]
mod tests {
    use super::{line, split, tokens};

    #[track_caller]
    fn check(source: &str, expected: &str) {
        assert_eq!(line(&tokens(source.parse().expect("Rust"))), expected);
    }

    #[test]
    fn a_signature_reads_as_one_writes_it() {
        for line in [
            "pub fn get<T: Record>(&self, id: &Id<T>) -> Option<&T>",
            "impl<'de, T: Clone + Reader<'de> + 'static> Reader<'de> for crate::List<T>",
            "fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'static Field, View<'a>))",
            "pub struct $name { $($field: model!(@type $presence $ty)),* }",
            "const FIELDS: &'static [Field]",
            "pub fn new() -> impl Iterator<Item = (Id<T>, &mut [u8; 2])>",
            "#[cfg(feature = \"serde\")]",
            "pub static NAMES: [(&str, u8); 2]",
        ] {
            check(line, line);
        }
    }

    #[test]
    fn documentation_is_left_out() {
        check("/// A text.\n (a: u8,\n $(#[doc = $doc])* b: u8,)", "(a: u8, b: u8)");
    }

    #[test]
    fn a_comma_of_a_type_splits_nothing() {
        let list = tokens("a: Map<u8, fn(u8) -> Map<u8, u8>>, b: u8,".parse().expect("Rust"));
        let parts: Vec<String> = split(&list).into_iter().map(line).collect();
        assert_eq!(parts, ["a: Map<u8, fn(u8) -> Map<u8, u8>>", "b: u8"]);
    }
}
