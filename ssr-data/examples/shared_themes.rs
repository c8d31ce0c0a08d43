//! Which themes the principles of the six approaches share: `cargo run -p ssr-data --example shared_themes`.

use ssr_data::{DATASET, Theme};

#[expect(clippy::print_stdout, reason = "this is a program")]
fn main() {
    for theme in Theme::ALL {
        let with_theme = DATASET.principles.iter().filter(|principle| principle.themes.contains(theme));
        let mut approaches: Vec<_> = with_theme.map(|principle| principle.approach.as_str()).collect();
        approaches.sort_unstable();
        approaches.dedup();
        if approaches.len() >= 4 {
            println!("{} of 6: {theme} ({})", approaches.len(), approaches.join(", "));
        }
    }
}
