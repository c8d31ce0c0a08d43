//! What is dated of an organisation and its units, in order, or of one period alone:
//! `cargo run -p ssr-data --example timeline un 2005/2006`.

use ssr_data::{DATASET, Date};

#[expect(clippy::print_stdout, reason = "this is a program")]
fn main() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let id = arguments.next().unwrap_or_else(|| "un".into());
    let organisation = DATASET.organisation(&id).ok_or_else(|| format!("no organisation has the id `{id}`"))?;
    let mut timeline = organisation.timeline();
    if let Some(period) = arguments.next() {
        let period: Date = period.parse().map_err(|error| format!("`{period}` is no period: {error}"))?;
        timeline = timeline.during(period);
    }
    println!("{organisation}: {} dated facts", timeline.len());
    println!("{timeline}");
    Ok(())
}
