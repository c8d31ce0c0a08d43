//! The rules, one a file. Each finds one fault, says what it is, and what to do.
//!
//! The name of a file is the name of its rule, with `_` for `-`. A rule that is found while a file is read
//! (`Check::READING`) has functions that make its findings; any other has a function that checks.

pub mod anchor_not_found;
pub mod anchor_too_long;
pub mod blank_line_cited;
pub mod broken_redirect;
pub mod byte_order_mark;
pub mod copied_text;
pub mod dangling_reference;
pub mod date_after_source;
pub mod duplicate_id;
pub mod duplicate_key;
pub mod empty_input;
pub mod empty_text;
pub mod excluded_line_cited;
pub mod impossible_date;
pub mod line_out_of_range;
pub mod live_redirect;
pub mod malformed_id;
pub mod malformed_json;
pub mod malformed_value;
pub mod miscounted_list;
pub mod misprinted_label;
pub mod missing_evidence;
pub mod missing_field;
pub mod not_utf8;
pub mod null_value;
pub mod number_not_in_evidence;
pub mod orphan_record;
pub mod position_gap;
pub mod redirected_reference;
pub mod reference_cycle;
pub mod repeated_evidence;
pub mod repeated_redirect;
pub mod repeated_reference;
pub mod reversed_period;
pub mod shared_name;
pub mod source_mismatch;
pub mod stale_discrepancy;
pub mod support_for_absent_field;
pub mod symbol_out_of_sequence;
pub mod too_deep;
pub mod uncited_line;
pub mod unknown_field;
pub mod unknown_value;
pub mod unlisted_heading;
pub mod unpaired_surrogate;
pub mod unrecorded_disagreement;
pub mod unsupported_field;
pub mod untidy_text;
pub mod unused_exception;
pub mod wrong_collection;
pub mod wrong_type;

use crate::Rule;

/// All rules, by name.
pub static ALL: &[&Rule] = &[
    &anchor_not_found::RULE,
    &anchor_too_long::RULE,
    &blank_line_cited::RULE,
    &broken_redirect::RULE,
    &byte_order_mark::RULE,
    &copied_text::RULE,
    &dangling_reference::RULE,
    &date_after_source::RULE,
    &duplicate_id::RULE,
    &duplicate_key::RULE,
    &empty_input::RULE,
    &empty_text::RULE,
    &excluded_line_cited::RULE,
    &impossible_date::RULE,
    &line_out_of_range::RULE,
    &live_redirect::RULE,
    &malformed_id::RULE,
    &malformed_json::RULE,
    &malformed_value::RULE,
    &miscounted_list::RULE,
    &misprinted_label::RULE,
    &missing_evidence::RULE,
    &missing_field::RULE,
    &not_utf8::RULE,
    &null_value::RULE,
    &number_not_in_evidence::RULE,
    &orphan_record::RULE,
    &position_gap::RULE,
    &redirected_reference::RULE,
    &reference_cycle::RULE,
    &repeated_evidence::RULE,
    &repeated_redirect::RULE,
    &repeated_reference::RULE,
    &reversed_period::RULE,
    &shared_name::RULE,
    &source_mismatch::RULE,
    &stale_discrepancy::RULE,
    &support_for_absent_field::RULE,
    &symbol_out_of_sequence::RULE,
    &too_deep::RULE,
    &uncited_line::RULE,
    &unknown_field::RULE,
    &unknown_value::RULE,
    &unlisted_heading::RULE,
    &unpaired_surrogate::RULE,
    &unrecorded_disagreement::RULE,
    &unsupported_field::RULE,
    &untidy_text::RULE,
    &unused_exception::RULE,
    &wrong_collection::RULE,
    &wrong_type::RULE,
];

/// The rule with this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}

/// What the tests of all rules share: the examples of the documentation, run.
#[cfg(test)]
pub(crate) mod tests {
    use sha2::{Digest, Sha256};

    use super::ALL;
    use crate::{Base, Exceptions, InputFile, Report, Rule, Texts, Validator};

    /// Runs one rule, and those of reading, on a file and a source text. `SHA256` in the file stands for its hash.
    pub(crate) fn run(rule: &Rule, json: &str, text: Option<&str>) -> Report {
        run_rules(rule, json, text, &[rule.name.to_owned()])
    }

    /// Runs the selected rules, all if none is selected, on an example of a rule.
    fn run_rules(rule: &Rule, json: &str, text: Option<&str>, select: &[String]) -> Report {
        let hash =
            Sha256::digest(text.unwrap_or_default()).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let file = InputFile::new("example.json", bytes(&json.replace("SHA256", &hash)));
        let mut validator = Validator::new().base(Base::None).select(select.iter().cloned());
        if rule.name == "unused-exception" && json.trim() == "UNUSED-EXCEPTION" {
            let text = "[[ignore]]\nrule = \"wrong-type\"\nrecord = \"acronyms/ddr\"\nreason = \"none\"\n";
            validator = validator.exceptions(Exceptions::parse("ssr-validate.toml", text).expect("an exception"));
        }
        match text {
            Some(text) => validator.texts(Texts::from_texts([("text.txt".to_owned(), text.to_owned())])),
            None => validator,
        }
        .check(vec![file])
    }

    /// The bytes of an example. What cannot be written in a doc comment is named there instead.
    fn bytes(json: &str) -> Vec<u8> {
        match json.trim() {
            "UNUSED-EXCEPTION" => b"{}".to_vec(),
            "NOT-UTF8" => b"{ \"terms\": \"caf\xe9\" }".to_vec(),
            "DEEP" => "[".repeat(200_000).into_bytes(),
            marked if marked.starts_with("BYTE-ORDER-MARK") => {
                marked.replace("BYTE-ORDER-MARK", "\u{feff}").into_bytes()
            }
            _ => json.into(),
        }
    }

    /// What a rule finds in a file, drawn.
    #[track_caller]
    pub(crate) fn drawn(rule: &Rule, json: &str, text: Option<&str>) -> String {
        crate::render::full(&run(rule, json, text), false)
    }

    /// The fenced block of a language after a heading.
    fn block<'a>(docs: &'a str, heading: &str, language: &str) -> Option<&'a str> {
        let part = docs.split(&format!("# {heading}\n")).nth(1)?;
        let part = part.split("\n # ").next()?;
        part.split(&format!("```{language}\n")).nth(1)?.split("\n ```").next()
    }

    #[test]
    fn the_list_is_sorted_and_names_its_files() {
        let names: Vec<&str> = ALL.iter().map(|rule| rule.name).collect();
        assert!(names.is_sorted(), "{names:?}");
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules");
        let files = std::fs::read_dir(folder).expect("the folder of this file").flatten();
        let mut stems: Vec<String> = files
            .map(|file| file.file_name().to_string_lossy().replace(".rs", "").replace('_', "-"))
            .filter(|stem| stem != "mod" && stem != "snapshots")
            .collect();
        stems.sort();
        assert_eq!(names, stems);
    }

    /// What all rules find in the examples of each rule. A change here shows which rules a change reaches.
    #[test]
    fn every_rule_runs_on_every_example() {
        let mut table = String::new();
        for rule in ALL {
            let text = block(rule.docs, "Text", "text");
            for heading in ["Bad", "Good"] {
                let json = block(rule.docs, heading, "json").unwrap_or_default();
                let report = run_rules(rule, json, text, &[]);
                let mut found: Vec<&str> = report.findings().iter().map(|finding| finding.rule.name).collect();
                found.sort_unstable();
                found.dedup();
                table.push_str(&format!("{} {}: {}\n", rule.name, heading.to_lowercase(), found.join(" ")));
            }
        }
        insta::assert_snapshot!(table);
    }

    #[test]
    fn every_rule_finds_its_bad_example_and_not_its_good_one() {
        for rule in ALL {
            let text = block(rule.docs, "Text", "text");
            let bad = block(rule.docs, "Bad", "json").unwrap_or_else(|| panic!("{} has no bad example", rule.name));
            let good = block(rule.docs, "Good", "json").unwrap_or_else(|| panic!("{} has no good example", rule.name));
            let found = |json| run(rule, json, text).findings().iter().map(|f| f.rule.name).collect::<Vec<_>>();
            assert!(found(bad).contains(&rule.name), "{} misses its bad example: {:?}", rule.name, found(bad));
            assert_eq!(found(good), Vec::<&str>::new(), "{} finds something in its good example", rule.name);
        }
    }
}
