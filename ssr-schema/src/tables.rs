//! Prints the facts as Rust: tables of numbers, of which the compiler makes the static records.
//!
//! `ssr_data::stored` says what the numbers mean. Equal lists are stored once, and so is each text.

use std::collections::HashMap;
use std::fmt::Write;

use ssr_data::reflect::{Field, Items, Object, Reference, View};
use ssr_data::stored::TABLES;
use ssr_data::{Collection, Dataset};

const HEADER: &str = "\
// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema
";

/// The files of `ssr-data/src/generated/`, by name.
///
/// # Example
///
/// ```
/// let mut dataset = ssr_data::Dataset::EMPTY;
/// dataset.terms.push(ssr_data::Term::builder("ddr").build());
/// let files = ssr_schema::tables(&dataset);
/// let terms = &files.iter().find(|(name, _)| name == "terms.rs").unwrap().1;
/// assert!(terms.contains("static TERMS: [Term; 1]"));
/// ```
#[must_use]
pub fn tables(dataset: &Dataset) -> Vec<(String, String)> {
    let mut store = Store::default();
    for collection in Collection::ALL {
        for index in 0..dataset.count(*collection) {
            if let Some(record) = dataset.object(*collection, index) {
                store.push_record(record);
            }
        }
    }
    let mut files = vec![("mod.rs".to_owned(), index()), ("texts.rs".to_owned(), store.texts_file())];
    files.extend(file_names().into_iter().map(|file| (format!("{file}.rs"), store.file(file))));
    files
}

/// The files that hold tables, each once.
fn file_names() -> Vec<&'static str> {
    let mut files: Vec<&str> = TABLES.iter().map(|table| table.file).collect();
    files.dedup();
    files
}

/// The module that gathers the tables.
fn index() -> String {
    let mut text = format!(
        "{HEADER}\n//! The facts as tables of numbers, which the compiler turns into static records.\n\n\
         #![allow(long_running_const_eval, reason = \"all facts are made of the numbers here\")]\n\n\
         use crate::{{Dataset, Table}};\nuse alloc::borrow::Cow;\n\n"
    );
    for name in file_names().iter().chain(&["texts"]) {
        let _ = writeln!(text, "pub(crate) mod {name};");
    }
    text.push_str("\npub(crate) const DATASET: Dataset = Dataset {\n");
    for name in Collection::ALL.iter().map(|collection| collection.name()) {
        let table = name.to_uppercase();
        let _ = writeln!(text, "    {name}: Table {{ records: Cow::Borrowed(&{name}::{table}), sorted: true }},");
    }
    text.push_str("};\n");
    text
}

/// The rows of all tables, while they are gathered.
#[derive(Default)]
struct Store {
    texts: Vec<String>,
    places_of_texts: HashMap<String, u64>,
    tables: HashMap<String, Rows>,
}

/// The rows of one table.
#[derive(Default)]
struct Rows {
    rows: Vec<Vec<u64>>,
    runs: Vec<u64>,
    /// The numbers of the runs, so that equal lists share one.
    numbers: HashMap<Vec<Vec<u64>>, u64>,
}

impl Rows {
    /// Stores the rows of a record, which stand for it even if another record were equal.
    fn push(&mut self, row: Vec<u64>) {
        self.rows.push(row);
    }

    /// The number of a run of rows, which are stored unless an equal run is.
    fn run(&mut self, run: Vec<Vec<u64>>) -> u64 {
        // The first run is the empty one.
        let next = self.runs.len() as u64 + 1;
        let number = *self.numbers.entry(run.clone()).or_insert(next);
        if number == next {
            self.runs.push(pair(self.rows.len() as u64, run.len() as u64));
            self.rows.extend(run);
        }
        number
    }
}

/// Two numbers in one code.
fn pair(high: u64, low: u64) -> u64 {
    high << 32 | low
}

impl Store {
    fn push_record(&mut self, record: &dyn Object) {
        let row = self.row(record);
        self.tables.entry(record.type_name().to_owned()).or_default().push(row);
    }

    /// The codes of all fields of an object.
    fn row(&mut self, object: &dyn Object) -> Vec<u64> {
        let mut fields: Vec<(&Field, View<'_>)> = Vec::new();
        object.visit(&mut |field, value| fields.push((field, value)));
        fields.into_iter().map(|(field, value)| self.field(field, value)).collect()
    }

    /// The code of a field: one more than that of its value where it may be absent.
    fn field(&mut self, field: &Field, value: View<'_>) -> u64 {
        match value {
            View::Absent => 0,
            View::List(items) => self.list(items),
            value if field.required => self.value(value),
            value => self.value(value) + 1,
        }
    }

    fn list(&mut self, items: &dyn Items) -> u64 {
        let run: Vec<Vec<u64>> = (0..items.len()).map(|index| self.element(items.view(index))).collect();
        self.tables.entry(type_of(items.view(0))).or_default().run(run)
    }

    /// The row of an element of a list.
    fn element(&mut self, value: View<'_>) -> Vec<u64> {
        match value {
            View::Object(object) => self.row(object),
            value => vec![self.value(value)],
        }
    }

    fn value(&mut self, value: View<'_>) -> u64 {
        match value {
            View::Text(text) => self.text(text.text),
            View::Date(date) => self.text(date.as_str()),
            View::Count(count) => u64::from(count.get()),
            View::Number(number) => number.get().to_bits(),
            View::Word(word) => word.index as u64,
            View::Lines(lines) => pair(u64::from(lines.first()), u64::from(lines.last())),
            View::Reference(target) => self.reference(target),
            View::Object(object) => self.object(object),
            View::Absent | View::List(_) => 0,
        }
    }

    fn reference(&mut self, target: Reference<'_>) -> u64 {
        let key = self.text(target.key);
        let collection = Collection::ALL.iter().position(|collection| *collection == target.collection);
        if target.scope.is_some() { pair(collection.unwrap_or(0) as u64, key) } else { key }
    }

    /// The row of an object that is no element of a list.
    fn object(&mut self, object: &dyn Object) -> u64 {
        let row = self.row(object);
        let rows = self.tables.entry(object.type_name().to_owned()).or_default();
        let run = rows.run(vec![row]);
        rows.runs[run as usize - 1] >> 32
    }

    /// The place of a text in the table of texts.
    fn text(&mut self, text: &str) -> u64 {
        if let Some(place) = self.places_of_texts.get(text) {
            return *place;
        }
        let place = self.texts.len() as u64;
        self.texts.push(text.to_owned());
        self.places_of_texts.insert(text.to_owned(), place);
        place
    }

    fn texts_file(&self) -> String {
        let mut text = format!("{HEADER}\n/// Every text of the facts, once.\npub(crate) const TEXTS: &[&str] = &[\n");
        for value in &self.texts {
            let _ = writeln!(text, "    {value:?},");
        }
        text.push_str("];\n");
        text
    }

    /// A file with the tables that belong there: how each is made, its rows, and its runs.
    fn file(&self, file: &str) -> String {
        let mut text = format!(
            "{HEADER}\n#![allow(unused_imports, reason = \"an empty table needs nothing\")]\n\n\
             use crate::stored::table;\nuse crate::*;\n\n"
        );
        let mut codes = String::from("\npub(crate) mod codes {\n");
        let mut runs = String::from("\npub(crate) mod runs {\n");
        let none = Rows::default();
        for table in TABLES.iter().filter(|table| table.file == file) {
            let (name, type_name) = (table.name, table.type_name);
            let stored = self.tables.get(type_name).unwrap_or(&none);
            let count = stored.rows.len();
            let values = match (count, table.objects) {
                (0, _) => "[]".to_owned(),
                (_, true) => format!("table!(objects {type_name}, {count})"),
                (_, false) => format!("table!(values {type_name}, {count})"),
            };
            let _ = writeln!(text, "pub(crate) static {name}: [{type_name}; {count}] = {values};");
            let lines: Vec<String> = stored.rows.iter().map(|row| row_text(row)).collect();
            print_lines(&mut codes, name, "[u64]", &lines);
            let all_runs = std::iter::once("0".to_owned()).chain(stored.runs.iter().map(|run| code_text(*run)));
            let all_runs: Vec<String> = all_runs.collect();
            print_lines(&mut runs, name, &format!("[u64; {}]", all_runs.len()), &all_runs);
        }
        format!("{text}{codes}}}\n{runs}}}\n")
    }
}

/// A constant with a value on each line.
fn print_lines(text: &mut String, name: &str, type_name: &str, lines: &[String]) {
    let _ = writeln!(text, "    pub(crate) const {name}: &{type_name} = &[");
    for line in lines {
        let _ = writeln!(text, "        {line},");
    }
    text.push_str("    ];\n");
}

fn row_text(row: &[u64]) -> String {
    let codes: Vec<String> = row.iter().map(|code| code_text(*code)).collect();
    codes.join(", ")
}

/// The type of an element of a list, as Rust writes it.
fn type_of(element: View<'_>) -> String {
    match element {
        View::Text(text) => text.type_name.to_owned(),
        View::Word(word) => word.vocabulary.to_owned(),
        View::Object(object) => object.type_name().to_owned(),
        View::Reference(Reference { scope: Some(scope), .. }) => format!("Ref<{scope}>"),
        View::Reference(target) => format!("Id<{}>", target.collection.type_name()),
        View::Count(_) => "Count".to_owned(),
        // No list holds these. One that did would not compile before its type is listed in `stored`.
        View::Number(_) | View::Date(_) | View::Lines(_) | View::List(_) | View::Absent => String::new(),
    }
}

/// A code as Rust writes it: two halves in hexadecimal digits, so that both can be read.
fn code_text(code: u64) -> String {
    match code >> 32 {
        0 => code.to_string(),
        high => format!("0x{high:x}_{:08x}", code as u32),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ssr_data::{Evidence, Figure, Lines, Term};

    /// The table of this name in a file made of a dataset.
    fn codes(dataset: &Dataset, file: &str, name: &str) -> String {
        let files = tables(dataset);
        let text = &files.iter().find(|(path, _)| path == &format!("{file}.rs")).expect("the file").1;
        let start = format!("    pub(crate) const {name}: &[u64] = &[\n");
        let table = text.split_once(&start).expect("the table").1;
        table.split_once("    ];").expect("its end").0.lines().map(str::trim).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_absent_is_zero_and_what_may_be_absent_is_one_more() {
        let mut dataset = Dataset::EMPTY;
        dataset.figures.push(Figure::builder("x").measure("x").value(2.5).of(8.0).build());
        // The id, the measure (the same text), the value, what it is of, the unit, the qualifier, nothing more.
        let (value, of) = (code_text(2.5_f64.to_bits()), code_text(8.0_f64.to_bits() + 1));
        assert_eq!(codes(&dataset, "figures", "FIGURES"), format!("0, 0, {value}, {of}, 0, 0, 0, 0, 0, 0,"));
    }

    #[test]
    fn equal_lists_and_equal_texts_are_stored_once() {
        let evidence = || Evidence::builder().source("page").lines(Lines::new(7, 9)).supports(["names"]).build();
        let mut dataset = Dataset::EMPTY;
        for id in ["a", "b"] {
            dataset.terms.push(Term::builder(id).names(["page"]).evidence([evidence()]).build());
        }
        assert_eq!(codes(&dataset, "terms", "TERMS"), "0, 1, 0, 0, 0, 1, 3, 1, 0, 0, 0, 1,");
        assert_eq!(codes(&dataset, "evidence", "EVIDENCE"), "1, 0x7_00000009, 0, 0, 0, 1, 0,");
        assert_eq!(codes(&dataset, "values", "FIELD_NAMES"), "2,");
    }

    #[test]
    fn every_list_of_the_model_has_its_table() {
        let names: Vec<&str> = TABLES.iter().map(|table| table.type_name).collect();
        for collection in Collection::ALL {
            assert!(names.contains(&collection.type_name()), "{collection}");
        }
    }
}
