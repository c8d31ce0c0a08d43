//! Prints the facts as Rust: one file a collection, one private `const` a record.

use std::fmt::Write;

use ssr_data::reflect::{Object, View};
use ssr_data::{Collection, Dataset};

const HEADER: &str = "\
// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema
";

/// The files of `ssr-data/src/generated/`, by name: `mod.rs` and one for each collection.
///
/// # Example
///
/// ```
/// use ssr_data::{Dataset, Id, Term};
/// let dataset = Dataset { terms: vec![Term { id: Id::new("ddr"), ..Term::EMPTY }].into(), ..Dataset::EMPTY };
/// let files = ssr_schema::tables(&dataset);
/// let terms = &files.iter().find(|(name, _)| name == "terms.rs").unwrap().1;
/// assert!(terms.contains("const DDR: Term = Term {"));
/// ```
#[must_use]
pub fn tables(dataset: &Dataset) -> Vec<(String, String)> {
    let mut files = vec![("mod.rs".to_owned(), index())];
    for collection in Collection::ALL {
        files.push((format!("{}.rs", collection.name()), table(dataset, *collection)));
    }
    files
}

/// The module that gathers the tables.
fn index() -> String {
    let names: Vec<&str> = Collection::ALL.iter().map(|collection| collection.name()).collect();
    let mut text = format!(
        "{HEADER}\n//! The facts as static tables.\n\nuse crate::{{Dataset, Table}};\nuse alloc::borrow::Cow;\n\n"
    );
    for name in &names {
        let _ = writeln!(text, "mod {name};");
    }
    text.push_str("\npub(crate) const DATASET: Dataset = Dataset {\n");
    for name in &names {
        let _ = writeln!(text, "    {name}: Table {{ records: Cow::Borrowed({name}::TABLE), sorted: true }},");
    }
    text.push_str("};\n");
    text
}

fn table(dataset: &Dataset, collection: Collection) -> String {
    let count = dataset.count(collection);
    let records: Vec<&dyn Object> = (0..count).filter_map(|index| dataset.object(collection, index)).collect();
    let names: Vec<String> = records.iter().map(|record| const_name(*record)).collect();
    let type_name = collection.type_name();
    let mut text =
        format!("{HEADER}\n#![allow(unused_imports, reason = \"a table uses those that its records need\")]\n\n");
    text.push_str("use alloc::borrow::Cow;\nuse core::marker::PhantomData;\n\nuse crate::*;\n\n");
    for (record, name) in records.iter().zip(&names) {
        let _ = write!(text, "const {name}: {type_name} = ");
        print_object(&mut text, *record, 0);
        text.push_str(";\n\n");
    }
    let _ = writeln!(text, "pub(super) const TABLE: &[{type_name}] = &[");
    for name in &names {
        let _ = writeln!(text, "    {name},");
    }
    text.push_str("];\n");
    text
}

/// The name of a record's constant: its id in capitals. Names must not begin with a digit.
fn const_name(record: &dyn Object) -> String {
    let id = match record.get("id") {
        Some(View::Reference(id)) => id.key.replace('-', "_").to_uppercase(),
        _ => String::new(),
    };
    if id.starts_with(|first: char| first.is_ascii_alphabetic()) { id } else { format!("N{id}") }
}

fn print_object(text: &mut String, object: &dyn Object, depth: usize) {
    let name = object.type_name();
    let _ = writeln!(text, "{name} {{");
    let indent = "    ".repeat(depth + 1);
    let mut complete = true;
    object.visit(&mut |field, value| {
        if matches!(value, View::Absent) {
            complete = false;
            return;
        }
        let _ = write!(text, "{indent}{}: ", field.name);
        // A list is its own empty value; any other field that may be absent is an `Option`.
        let wrap = !field.required && !matches!(value, View::List(_));
        text.push_str(if wrap { "Some(" } else { "" });
        print_value(text, value, depth + 1);
        text.push_str(if wrap { "),\n" } else { ",\n" });
    });
    if !complete {
        let _ = writeln!(text, "{indent}..{name}::EMPTY");
    }
    let _ = write!(text, "{}}}", "    ".repeat(depth));
}

fn print_value(text: &mut String, value: View<'_>, depth: usize) {
    let _ = match value {
        View::Absent => Ok(()),
        View::Text(value) => write!(text, "{}(Cow::Borrowed({:?}))", value.type_name, value.text),
        View::Date(date) => write!(text, "Date(Cow::Borrowed({:?}))", date.as_str()),
        View::Count(count) => write!(text, "Count({count})"),
        View::Number(number) => write!(text, "Number({:?})", number.get()),
        View::Word(word) => write!(text, "{}::{}", word.vocabulary, word.variant),
        View::Lines(lines) => {
            write!(text, "Lines {{ first: Count({}), last: Count({}) }}", lines.first(), lines.last())
        }
        View::Reference(target) if target.scope.is_none() => {
            write!(text, "Id(Cow::Borrowed({:?}), PhantomData)", target.key)
        }
        View::Reference(target) => write!(
            text,
            "Ref {{ collection: Collection::{:?}, key: Cow::Borrowed({:?}), scope: PhantomData }}",
            target.collection, target.key
        ),
        View::Object(object) => {
            print_object(text, object, depth);
            Ok(())
        }
        View::List(items) => {
            text.push_str("List(Cow::Borrowed(&[\n");
            for index in 0..items.len() {
                text.push_str(&"    ".repeat(depth + 1));
                print_value(text, items.view(index), depth + 1);
                text.push_str(",\n");
            }
            write!(text, "{}]))", "    ".repeat(depth))
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use ssr_data::{Figure, Id, Number, Place};

    #[test]
    fn a_name_never_begins_with_a_digit() {
        let place = Place { id: Id::new("2nd-place"), ..Place::EMPTY };
        assert_eq!(const_name(&place), "N2ND_PLACE");
    }

    #[test]
    fn absent_fields_come_from_the_empty_value() {
        let figure = Figure { id: Id::new("x"), value: Number::new(2.5), of: Some(Number::new(8.0)), ..Figure::EMPTY };
        let mut text = String::new();
        print_object(&mut text, &figure, 0);
        assert!(text.contains("value: Number(2.5)"));
        assert!(text.contains("of: Some(Number(8.0))"));
        assert!(text.ends_with("..Figure::EMPTY\n}"));
    }
}
