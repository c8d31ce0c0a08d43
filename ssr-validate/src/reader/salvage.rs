//! The ids that stand in a text which cannot be read as JSON.
//!
//! One comma too many hides every record of a file. References to them are not wrong, and to call them so would
//! bury the one finding that matters.

/// What stands as `"id"` in a text, as far as that can be made out.
pub(crate) fn ids(text: &str) -> impl Iterator<Item = &str> {
    let values = text.split("\"id\"").skip(1);
    values.filter_map(|rest| rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?.split('"').next())
}

#[cfg(test)]
mod tests {
    use super::ids;

    #[test]
    fn ids_are_found_in_a_broken_text() {
        let text = "{ \"terms\": [ { \"id\": \"ddr\", \"names\": [\"DDR\"], }, { \"id\" :\n\"salw\" \"id\" 7";
        assert_eq!(ids(text).collect::<Vec<_>>(), ["ddr", "salw"]);
    }
}
