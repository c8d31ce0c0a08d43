//! Who does what in a country, under which mandate, and how we know:
//! `cargo run -p ssr-data --example who_does_what liberia`.

use ssr_data::DATASET;

#[expect(clippy::print_stdout, reason = "this is a program")]
fn main() -> Result<(), String> {
    let country = std::env::args().nth(1).unwrap_or_else(|| "liberia".into());
    let country = DATASET.place(&country).ok_or_else(|| format!("no place has the id `{country}`"))?;
    let activities = country.activities();
    let mut deeds: Vec<_> = activities.flat_map(|deed| deed.actors().map(move |actor| (actor, deed))).collect();
    deeds.sort();
    println!("Who does what in {country}");
    for by_actor in deeds.chunk_by(|(one, _), (next, _)| one == next) {
        println!("\n{}", by_actor[0].0);
        for (_, activity) in by_actor {
            println!("- {activity}");
            activity.mandates().for_each(|document| println!("  under {document}"));
            activity.passages().for_each(|passage| println!("  see {passage}"));
        }
    }
    Ok(())
}
