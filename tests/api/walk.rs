//! Finds the public items of a crate in its source, without a compiler: along its modules from `lib.rs`, token by
//! token. Tokens also show the bodies of macros, which make most types here.
//!
//! The lint `unreachable_pub` does the rest: what says `pub` here, users of the crate can reach.

use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::before::{Before, repetition};
use super::item::{Item, Kind};
use super::print::{Depth, is_sign, line, split, tokens};
use crate::common::read;

/// The public items of the crate in this folder, each module as one item.
pub(crate) fn public_items(folder: &Path) -> Vec<Item> {
    let mut walk = Walk::default();
    walk.file("crate", &folder.join("src/lib.rs"), Item::line("mod crate".into()));
    let Walk { mut modules, mut private, public } = walk;
    private.retain(|name| !public.contains(name));
    forget_private(&mut modules, &private);
    modules.retain(|module| !module.inside.is_empty());
    modules
}

/// Implementations for types that nobody else can name are nobody else's business.
fn forget_private(items: &mut Vec<Item>, private: &[String]) {
    let of_private = |head: &str| {
        let of = head.split_once(" for ").map_or("", |(_, of)| of);
        private.iter().any(|name| of.split(['<', ' ']).next() == Some(name))
    };
    items.retain(|item| !(item.head.starts_with("impl") && of_private(&item.head)));
    items.iter_mut().for_each(|item| forget_private(&mut item.inside, private));
}

/// A walk along the files of a crate, and what it finds.
#[derive(Default)]
struct Walk {
    modules: Vec<Item>,
    /// The names of the types that are not public.
    private: Vec<String>,
    /// The names of those that are.
    public: Vec<String>,
}

/// Where items stand.
#[derive(Clone)]
struct Place {
    /// The path of the module.
    module: String,
    /// Where the files of the modules that are named here stand.
    folder: PathBuf,
    /// What the modules around it that have no file of their own add to each item.
    attributes: Vec<String>,
    inside: Inside,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// What says `pub` is public.
    Module,
    /// The same; macros used here make no item by themselves.
    Template,
    /// Everything is public.
    Trait,
    /// Types are told; the rest is as the trait says.
    TraitImpl,
}

impl Walk {
    /// The items of a file, and the modules that it names.
    fn file(&mut self, module: &str, file: &Path, item: Item) {
        let stream: TokenStream = read(file).parse().expect("the source is Rust");
        let folder = match file.file_stem().and_then(|stem| stem.to_str()) {
            Some("lib" | "mod") => file.with_file_name(""),
            _ => file.with_extension(""),
        };
        let at = self.modules.len();
        self.modules.push(item);
        let place = Place { module: module.into(), folder, attributes: Vec::new(), inside: Inside::Module };
        self.modules[at].inside = self.items(stream, &place);
    }

    /// The public items in some tokens.
    fn items(&mut self, stream: TokenStream, place: &Place) -> Vec<Item> {
        let all: Vec<TokenTree> = stream.into_iter().collect();
        let (mut items, mut rest) = (Vec::new(), all.as_slice());
        while !rest.is_empty() {
            let before = Before::take(&mut rest);
            let repeated = repetition(rest);
            let (tokens, after) = rest.split_at(if repeated > 0 { repeated } else { length(rest) });
            rest = after;
            match tokens {
                [_, TokenTree::Group(group), ..] if repeated > 0 => items.extend(self.items(group.stream(), place)),
                _ if before.test => {}
                _ => items.extend(self.item(&before, tokens, place)),
            }
        }
        items
    }

    fn item(&mut self, before: &Before, tokens: &[TokenTree], place: &Place) -> Vec<Item> {
        let word = keyword(tokens);
        if matches!(word.as_str(), "struct" | "enum" | "union") {
            let names = if before.public { &mut self.public } else { &mut self.private };
            names.push(line(tokens.get(1)));
        }
        let public = match place.inside {
            Inside::Trait => true,
            Inside::TraitImpl => word == "type",
            Inside::Module | Inside::Template => before.public,
        };
        let found = match word.as_str() {
            "mod" => return self.module(before, tokens, place),
            "impl" => self.implementation(tokens, place),
            "macro_rules" => self.definition(tokens, place),
            "fn" | "const" | "static" | "type" if public => Some(value(&word, tokens, place.inside)),
            "struct" | "enum" | "union" if public => Some(with_fields(&word, tokens)),
            "trait" if public => Some(self.definition_of_trait(tokens, place)),
            "use" if public => Some(Item::line(line(without_end(tokens)).replace("{ ", "{").replace(" }", "}"))),
            _ if place.inside == Inside::Module => used_macro(tokens),
            _ => None,
        };
        found.map(|item| item.after(before, &place.attributes)).into_iter().collect()
    }

    /// A module, in a file of its own or here.
    fn module(&mut self, before: &Before, tokens: &[TokenTree], place: &Place) -> Vec<Item> {
        let name = line(tokens.get(1));
        if let Some(body) = body(tokens) {
            return self.module_here(before, &name, body, place);
        }
        // What is generated is tables, without a public item.
        if name != "generated" {
            let module = format!("{}::{name}", place.module);
            let head = format!("{}mod {module}", if before.public { "pub " } else { "" });
            let beside = place.folder.join(format!("{name}.rs"));
            let file = if beside.exists() { beside } else { place.folder.join(name).join("mod.rs") };
            self.file(&module, &file, Item { kind: Kind::Module, ..Item::line(head) }.after(before, &[]));
        }
        Vec::new()
    }

    /// Nobody sees a private module that has no file of its own: its items are told as if it were not there.
    fn module_here(&mut self, before: &Before, name: &str, body: &Group, place: &Place) -> Vec<Item> {
        let around = if before.public { Vec::new() } else { [&place.attributes[..], &before.attributes].concat() };
        let inside = self.items(body.stream(), &Place { attributes: around, ..place.clone() });
        if !before.public {
            return inside;
        }
        let module = Item { kind: Kind::Module, inside, ..Item::line(format!("pub mod {name}")) };
        vec![module.after(before, &place.attributes)]
    }

    /// `impl … for …`, or `impl` with at least one public item.
    fn implementation(&mut self, tokens: &[TokenTree], place: &Place) -> Option<Item> {
        let head = line(without_end(tokens));
        let of_trait = head.contains(" for ");
        let inside = if of_trait { Inside::TraitImpl } else { place.inside };
        let place = Place { inside, attributes: Vec::new(), ..place.clone() };
        let inside = self.items(body(tokens)?.stream(), &place);
        (of_trait || !inside.is_empty()).then(|| Item { inside, ..Item::line(head) })
    }

    fn definition_of_trait(&mut self, tokens: &[TokenTree], place: &Place) -> Item {
        let place = Place { inside: Inside::Trait, attributes: Vec::new(), ..place.clone() };
        let inside = body(tokens).map_or_else(Vec::new, |body| self.items(body.stream(), &place));
        Item { kind: Kind::Explained, inside, ..Item::line(line(without_end(tokens))) }
    }

    /// `macro_rules!`, with the items of its templates.
    fn definition(&mut self, tokens: &[TokenTree], place: &Place) -> Option<Item> {
        let place = Place { inside: Inside::Template, ..place.clone() };
        let arms: Vec<TokenTree> = body(tokens)?.stream().into_iter().collect();
        let mut inside = Vec::new();
        for arm in arms.windows(3) {
            if let [equals, greater, TokenTree::Group(template)] = arm
                && is_sign(equals, '=')
                && is_sign(greater, '>')
            {
                inside.extend(self.items(template.stream(), &place));
            }
        }
        let name = line(tokens.get(2));
        let head = format!("macro {name}");
        (!inside.is_empty()).then(|| Item { kind: Kind::Macro(name), inside, ..Item::line(head) })
    }
}

/// The word that says what an item is.
fn keyword(tokens: &[TokenTree]) -> String {
    let words: Vec<String> = tokens.iter().take(4).map(ToString::to_string).collect();
    let is_function = words.iter().position(|word| word == "fn").is_some_and(|at| {
        words[..at]
            .iter()
            .all(|word| ["const", "async", "unsafe", "extern"].contains(&word.as_str()) || word.starts_with('"'))
    });
    if is_function { "fn".into() } else { words.into_iter().find(|word| word != "unsafe").unwrap_or_default() }
}

/// How many tokens the item has that begins here.
fn length(tokens: &[TokenTree]) -> usize {
    let by_semicolon = matches!(keyword(tokens).as_str(), "const" | "static" | "type" | "use");
    let ends = |token: &TokenTree| is_sign(token, ';') || !by_semicolon && is_braces(token);
    tokens.iter().position(ends).map_or(tokens.len(), |at| at + 1)
}

fn is_braces(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// The braces at the end of an item, or the brackets of a struct that ends with a semicolon.
fn body(tokens: &[TokenTree]) -> Option<&Group> {
    match tokens {
        [.., TokenTree::Group(group)] => Some(group),
        [.., TokenTree::Group(group), end] if is_sign(end, ';') => Some(group),
        _ => None,
    }
}

/// An item without its body or semicolon.
fn without_end(tokens: &[TokenTree]) -> &[TokenTree] {
    match tokens {
        [head @ .., end] if is_sign(end, ';') || is_braces(end) => head,
        _ => tokens,
    }
}

/// A function, constant or type. Of a trait it is told whether it has a value that others may do without.
fn value(word: &str, item: &[TokenTree], inside: Inside) -> Item {
    let mut depth = Depth::default();
    let equals = item.iter().position(|token| depth.is_outside(token) && is_sign(token, '='));
    let (head, given) = match word {
        "fn" => (without_end(item), item.last().is_some_and(is_braces)),
        "type" if inside != Inside::Trait => (without_end(item), false),
        _ => (&item[..equals.unwrap_or(item.len() - 1)], equals.is_some()),
    };
    // A template of setters has the names of fields for names: there is no example that suits them all.
    let named_by_macro = item.windows(2).any(|pair| pair[0].to_string() == word && is_sign(&pair[1], '$'));
    let explained = !named_by_macro && inside != Inside::TraitImpl;
    let kind = if explained { Kind::Explained } else { Kind::Other };
    let given = if given && inside == Inside::Trait { " = …" } else { "" };
    Item { kind, ..Item::line(line(head).trim_end_matches(',').to_owned() + given) }
}

/// A struct with its public fields, or an enum with its variants.
fn with_fields(word: &str, tokens: &[TokenTree]) -> Item {
    let mut head = without_end(tokens);
    if let ([before @ .., TokenTree::Group(_)], true) = (head, tokens.last().is_some_and(|end| is_sign(end, ';'))) {
        head = before;
    }
    let inside = body(tokens).map_or_else(Vec::new, |body| fields(body, word == "enum"));
    Item { kind: Kind::Explained, inside, ..Item::line(line(head)) }
}

/// The public fields of a struct, and `..` if it has others; all variants of an enum.
fn fields(body: &Group, all: bool) -> Vec<Item> {
    let (mut fields, mut hidden) = (Vec::new(), false);
    for mut field in split(&tokens(body.stream())) {
        let repeated = repetition(field) > 0;
        let before = Before::take(&mut field);
        if all || repeated || before.public {
            fields.push(Item::line(line(field)).after(&before, &[]));
        } else {
            hidden = true;
        }
    }
    fields.extend(hidden.then(|| Item::line("..".into())));
    fields
}

/// The use of a macro that makes items: `model! { pub record Place { … } }`.
fn used_macro(item: &[TokenTree]) -> Option<Item> {
    let [name, not, TokenTree::Group(group), ..] = item else { return None };
    if !is_sign(not, '!') {
        return None;
    }
    let all: Vec<TokenTree> = group.stream().into_iter().collect();
    let before = Before::take(&mut all.as_slice());
    let content = tokens(group.stream());
    let (head, list) = match content.as_slice() {
        [head @ .., TokenTree::Group(list)] if is_braces(&list.clone().into()) => (head, tokens(list.stream())),
        _ => (&[][..], content.clone()),
    };
    let inside = split(&list).into_iter().map(|part| Item::line(line(part))).collect();
    let name = name.to_string();
    let head = format!("{name}! {}", line(head)).trim_end().to_owned();
    Some(Item { kind: Kind::Made(name), inside, documentation: before.documentation, ..Item::line(head) })
}
