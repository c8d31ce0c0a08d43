//! Which body or mission of the United Nations did what in a country, and under which mandate:
//! `cargo run -p ssr-data --example un_in_the_field liberia`.

use ssr_data::{Collection, DATASET, Id, Organisation};

#[expect(clippy::print_stdout, reason = "this is a program")]
fn main() {
    let country = std::env::args().nth(1).unwrap_or_else(|| "liberia".into());
    for activity in
        DATASET.activities.iter().filter(|activity| activity.places.iter().any(|place| place.as_str() == country))
    {
        for actor in activity.actors.iter().filter(|actor| actor.collection() == Collection::Organisations) {
            let mandated_by =
                DATASET.get(&Id::<Organisation>::from(actor.key().to_owned())).map(|body| &body.mandated_by);
            let texts = activity.basis.iter().chain(mandated_by.into_iter().flatten());
            let under: Vec<_> =
                texts.map(|text| DATASET.get(text).map_or(text.as_str(), |text| &text.titles[0])).collect();
            println!("{}: {} [{}]", actor.key(), activity.summary, under.join("; "));
        }
    }
}
