//! A program that only asks how many facts there are.
fn main() {
    println!("{}", ssr_data::DATASET.len());
}
