//! Which themes two approaches to security sector reform share, and which only one has:
//! `cargo run -p ssr-data --example compare_approaches un-2016 au-2016`.

use ssr_data::{Approach, DATASET, Linked};

fn approach(id: &str) -> Result<Linked<'static, Approach>, String> {
    DATASET.approach(id).ok_or_else(|| format!("no approach has the id `{id}`"))
}

#[expect(clippy::print_stdout, reason = "this is a program")]
fn main() -> Result<(), String> {
    let mut ids = std::env::args().skip(1);
    let one = approach(&ids.next().unwrap_or_else(|| "un-2016".into()))?;
    let other = approach(&ids.next().unwrap_or_else(|| "au-2016".into()))?;
    let comparison = one.compare(other);
    println!("{one}\n{other}");
    println!("\nBoth, with the labels of their principles");
    comparison.shared().for_each(|row| println!("- {row}"));
    for approach in [one, other] {
        println!("\nOnly the {approach}");
        for row in comparison.only_in(approach) {
            println!("- {}", row.theme());
            row.principles(approach).for_each(|principle| println!("  ({}) {principle}", principle.label()));
        }
    }
    Ok(())
}
