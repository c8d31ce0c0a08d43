//! A program that reads every field of every record.
use ssr_data::reflect::{Object, View};
use ssr_data::{Collection, DATASET};

fn letters(value: View<'_>) -> usize {
    match value {
        View::Text(text) => text.text.len(),
        View::Date(date) => date.as_str().len(),
        View::Word(word) => word.text.len(),
        View::Reference(reference) => reference.key.len(),
        View::Object(object) => letters_of(object),
        View::List(items) => (0..items.len()).map(|index| letters(items.view(index))).sum(),
        _ => 0,
    }
}

fn letters_of(object: &dyn Object) -> usize {
    let mut sum = 0;
    object.visit(&mut |_, value| sum += letters(value));
    sum
}

fn main() {
    let records = Collection::ALL.iter().flat_map(|collection| {
        (0..DATASET.count(*collection)).filter_map(|index| DATASET.object(*collection, index))
    });
    println!("{}", records.map(letters_of).sum::<usize>());
}
