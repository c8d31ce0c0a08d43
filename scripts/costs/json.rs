//! The smallest program that reads JSON.
fn main() {
    println!("{:?}", serde_json::from_str::<serde_json::Value>("[1]"));
}
