//! The public API of the crates: a change of it is seen in review, and each item of ssr-data has an example.

mod before;
mod item;
mod print;
mod walk;

use item::{Item, Kind};
use walk::public_items;

use crate::common::{Folder, fixture, root};

/// The public items of a crate as text, one paragraph a module.
fn printed(modules: &[Item]) -> String {
    let mut text = String::new();
    for module in modules {
        module.print(0, &mut text);
        text.push('\n');
    }
    text
}

#[track_caller]
fn check(name: &str) {
    let mut settings = insta::Settings::clone_current();
    settings
        .set_description("What users of the crate can name. What goes or changes here breaks them: see CHANGELOG.md");
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name.replace('-', "_"), printed(&public_items(&root().join(name)))));
}

#[test]
fn the_api_of_ssr_data_is_reviewed() {
    check("ssr-data");
}

#[test]
fn the_api_of_ssr_schema_is_reviewed() {
    check("ssr-schema");
}

#[test]
fn the_api_of_ssr_validate_is_reviewed() {
    check("ssr-validate");
}

#[test]
fn what_is_public_is_found_wherever_it_stands() {
    let folder = Folder::with("src/lib.rs", fixture("api/lib.rs"));
    folder.write("src/shape.rs", fixture("api/shape.rs"));
    let modules = public_items(folder.path());
    insta::assert_snapshot!("fixture", printed(&modules));
    assert_eq!(without_example(&modules).len(), 16);
}

/// The macros whose items are documented where the macro is used.
fn pass_on_documentation(modules: &[Item]) -> Vec<&str> {
    let mut names = Vec::new();
    for item in modules.iter().flat_map(|module| &module.inside) {
        if let Kind::Macro(name) = &item.kind
            && item.inside.iter().any(|item| item.documentation.passed_on)
        {
            names.push(name.as_str());
        }
    }
    names
}

/// The items that should have an example in their documentation and have none, with where they stand.
fn without_example(modules: &[Item]) -> Vec<String> {
    let passed_on = pass_on_documentation(modules);
    let mut found = Vec::new();
    let mut visit = |around: &[&str], item: &Item| {
        let explained = match &item.kind {
            Kind::Explained => !item.documentation.passed_on,
            Kind::Made(by) => passed_on.contains(&by.as_str()),
            Kind::Macro(_) | Kind::Module | Kind::Other => false,
        };
        if explained && !item.documentation.example {
            found.push(format!("{} / {}", around.join(" / "), item.head));
        }
    };
    modules.iter().for_each(|module| module.walk(&[], &mut visit));
    found
}

#[test]
fn every_public_item_of_ssr_data_has_an_example() {
    let found = without_example(&public_items(&root().join("ssr-data")));
    assert!(found.is_empty(), "{} items have no example in their documentation:\n{}", found.len(), found.join("\n"));
}
