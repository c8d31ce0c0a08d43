//! Where the sources disagree: the question, what each passage says, and which claim the dataset follows:
//! `cargo run -p ssr-data --example disagreements`.
//!
//! By default those that contradict each other; `variant`, `misprint` and the other kinds show what else does not fit,
//! `all` everything.

use ssr_data::{DATASET, DiscrepancyKind};

fn kinds() -> String {
    DiscrepancyKind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(", ")
}

#[expect(clippy::print_stdout, reason = "this is a program")]
fn main() -> Result<(), String> {
    let kind = std::env::args().nth(1).unwrap_or_else(|| DiscrepancyKind::Contradiction.to_string());
    let wanted: Option<DiscrepancyKind> = match kind.as_str() {
        "all" => None,
        kind => Some(
            kind.parse()
                .map_err(|_| format!("`{kind}` is no kind of discrepancy: expected `all` or one of {}", kinds()))?,
        ),
    };
    for discrepancy in DATASET.discrepancies().matching(|one| wanted.is_none_or(|kind| one.kind == kind)) {
        println!("{discrepancy}");
        for claim in discrepancy.claims() {
            let mark = if discrepancy.kept() == Some(claim) { "*" } else { "-" };
            println!("  {mark} {}", claim.printed);
            claim.citations().for_each(|citation| println!("    {} {}", citation.evidence().source, citation.lines()));
        }
    }
    Ok(())
}
