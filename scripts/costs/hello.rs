//! A program without the facts: what every program weighs.
fn main() {
    println!("{}", std::env::args().count());
}
