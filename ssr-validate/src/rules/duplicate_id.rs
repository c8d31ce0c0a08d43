//! `duplicate-id`: two records of one collection with one id.

use crate::Finding;
use crate::rule::{Check, Context, rule};

rule! {
    /// Two records of one collection have the same id.
    ///
    /// A reference to that id could mean either. If both describe one thing, join them: a repeated fact is
    /// further evidence of one record.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }, { "id": "ddr", "names": ["DDR"] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "terms": [{ "id": "ddr", "names": ["DDR"] }, { "id": "salw", "names": ["SALW"] }] }
    /// ```
    RULE = "duplicate-id", Error, without_texts, Check::dataset(check)
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (collection, id, places) in context.catalogue.repeated_ids() {
        let Some((first, others)) = places.split_first() else { continue };
        findings.extend(others.iter().map(|place| {
            Finding::new(&RULE, place.clone(), format!("the id `{id}` is used twice in `{collection}`"))
                .related(first.clone(), "first used here")
                .help("join the two records if they are one thing; otherwise give this one another id")
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::{Base, InputFile, Validator, render};

    #[test]
    fn both_ends_are_shown_across_files() {
        let one = InputFile::new("one.json", "{ \"terms\": [{ \"id\": \"ddr\", \"names\": [\"DDR\"] }] }");
        let two = InputFile::new("two.json", "{ \"terms\": [{ \"id\": \"ddr\", \"nams\": [\"DDR\"] }] }");
        let validator = Validator::new().base(Base::None).select([RULE.name.to_owned()]);
        insta::assert_snapshot!(render::full(&validator.check(vec![one, two]), false));
    }
}
