//! `duplicate-id`: two records of one collection with one id.

use std::collections::HashSet;

use ssr_data::Collection;

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
    RULE = "duplicate-id", Error, without_texts, Check::Dataset(check)
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let catalogue = context.catalogue;
    let own = catalogue.entries.iter().map(|entry| (entry.collection, entry.id));
    let broken = catalogue.broken().filter_map(|(_, broken)| Some((broken.collection, broken.id.as_deref()?)));
    let mut seen: HashSet<(Collection, &str)> = HashSet::new();
    for (collection, id) in own.chain(broken).filter(|key| seen.insert(*key)) {
        let mut places = catalogue.places_of(collection, id).iter();
        let first = places.next();
        for place in places {
            let finding = Finding::new(&RULE, place.clone(), format!("the id `{id}` is used twice in `{collection}`"))
                .help("join the two records if they are one thing; otherwise give this one another id");
            findings.push(match first {
                Some(first) => finding.related(first.clone(), "first used here"),
                None => finding,
            });
        }
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
