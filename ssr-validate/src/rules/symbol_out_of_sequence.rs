//! `symbol-out-of-sequence`: resolutions whose dates do not rise with their numbers.

use std::collections::HashSet;

use ssr_data::reflect::{Object, View};
use ssr_data::{Collection, Date};

use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::rules::reversed_period::steps;
use crate::walk::Path;
use crate::{Finding, Location};

rule! {
    /// A resolution of the UN Security Council is dated before one with a lower number.
    ///
    /// The Council numbers its resolutions in the order in which it adopts them, so `S/RES/1325` cannot be older
    /// than `S/RES/1267`: the date or the number of one of them is wrong. If a source prints it so, record a
    /// discrepancy about the document.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "documents": [
    ///   { "id": "one", "titles": ["Resolution 1267"], "kind": "resolution", "symbols": ["S/RES/1267 (1999)"],
    ///     "history": [{ "act": "adopted", "date": "1999-10-15", "status": "done" }] },
    ///   { "id": "two", "titles": ["Resolution 1325"], "kind": "resolution", "symbols": ["S/RES/1325"],
    ///     "history": [{ "act": "adopted", "date": "1998-10-31", "status": "done" }] } ] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "documents": [
    ///   { "id": "one", "titles": ["Resolution 1267"], "kind": "resolution", "symbols": ["S/RES/1267 (1999)"],
    ///     "history": [{ "act": "adopted", "date": "1999-10-15", "status": "done" }] },
    ///   { "id": "two", "titles": ["Resolution 1325"], "kind": "resolution", "symbols": ["S/RES/1325"],
    ///     "history": [{ "act": "adopted", "date": "2000-10-31", "status": "done" }] } ] }
    /// ```
    RULE = "symbol-out-of-sequence", Error, without_texts, Check::dataset(check)
}

/// A resolution with what is known of its date.
struct Resolution<'a> {
    id: &'a str,
    number: u32,
    symbol: &'a str,
    date: Date,
    /// Where the date stands. `None` in the base.
    place: Option<Location>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut resolutions = resolutions(context);
    resolutions.sort_by(|one, two| one.number.cmp(&two.number).then_with(|| one.date.cmp(&two.date)));
    for pair in resolutions.windows(2) {
        let [lower, higher] = pair else { continue };
        let falls = higher.date.latest().is_some_and(|latest| latest < lower.date.earliest());
        if falls && higher.number > lower.number {
            findings.extend(finding(lower, higher));
        }
    }
}

fn resolutions<'a>(context: &Context<'a>) -> Vec<Resolution<'a>> {
    let disputed = context.catalogue.datasets().flat_map(|dataset| &*dataset.discrepancies);
    let disputed = disputed.flat_map(|discrepancy| &*discrepancy.about);
    let disputed: HashSet<&str> =
        disputed.filter(|about| about.collection() == Collection::Documents).map(|about| about.key()).collect();
    let entries = context.catalogue.entries().filter(|entry| entry.collection == Collection::Documents);
    let base = context.catalogue.base_dataset();
    let base = (0..base.documents.len()).filter_map(|index| base.object(Collection::Documents, index));
    let all = entries.map(|entry| (entry.object, Some(entry))).chain(base.map(|object| (object, None)));
    all.filter_map(|(object, entry)| resolution(object, entry)).filter(|it| !disputed.contains(it.id)).collect()
}

fn resolution<'a>(object: &'a dyn Object, entry: Option<&Entry<'_>>) -> Option<Resolution<'a>> {
    let (Some(View::Reference(id)), Some(View::List(symbols))) = (object.get("id"), object.get("symbols")) else {
        return None;
    };
    let parsed = |index| match symbols.view(index) {
        View::Text(symbol) => Some((index, symbol.text, parse(symbol.text)?)),
        _ => None,
    };
    let (index, symbol, (number, year)) = (0..symbols.len()).find_map(parsed)?;
    let in_symbol = Path::default().field("symbols").index(index);
    let (date, path) = adopted(object).or_else(|| Some((year?, in_symbol)))?;
    Some(Resolution { id: id.key, number, symbol, date, place: entry.map(|entry| entry.at(&path)) })
}

/// The number of a symbol such as `S/RES/1325 (2000)`, and the year, if it is there.
fn parse(symbol: &str) -> Option<(u32, Option<Date>)> {
    let rest = symbol.strip_prefix("S/RES/")?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (number, year) = rest.split_at(end);
    let year = year.trim().strip_prefix('(').and_then(|year| year.strip_suffix(')'));
    Some((number.parse().ok()?, year.and_then(|year| year.parse().ok())))
}

/// The date of adoption, and where it stands: the earliest, if sources differ in how exactly they give it.
fn adopted(object: &dyn Object) -> Option<(Date, Path)> {
    let View::List(history) = object.get("history")? else { return None };
    let adopted = steps(history).into_iter().filter(|step| step.act == "adopted" && step.date.check().is_ok());
    let step = adopted.min_by_key(|step| step.date.latest())?;
    Some((step.date.clone(), Path::default().field("history").index(step.index).field("date")))
}

fn finding(lower: &Resolution<'_>, higher: &Resolution<'_>) -> Option<Finding> {
    let (place, other) = match (&higher.place, &lower.place) {
        (Some(place), other) => (place, other.as_ref().map(|other| (other, lower))),
        (None, Some(place)) => (place, None),
        (None, None) => return None,
    };
    let message =
        format!("`{}` is dated {}, before `{}`, dated {}", higher.symbol, higher.date, lower.symbol, lower.date);
    let finding = Finding::new(&RULE, place.clone(), message)
        .help("correct the date or the number of one of them; numbers rise with time");
    Some(match other {
        Some((other, lower)) => finding.related(other.clone(), format!("`{}` is dated {}", lower.symbol, lower.date)),
        None => finding,
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    fn json(tail: &str) -> String {
        let document = |id: &str, symbol: &str, date: &str| {
            format!(
                r#"  {{ "id": "{id}", "titles": ["{id}"], "kind": "resolution", "symbols": ["{symbol}"],
    "history": [{{ "act": "adopted", "date": "{date}", "status": "done" }}] }}"#
            )
        };
        let documents = [
            document("c", "S/RES/1355", "2001-06-15"),
            document("a", "S/RES/1267 (1999)", "1999-10-15"),
            document("b", "S/RES/1325 (2000)", "2003"),
            document("e", "A/RES/60/180", "1950"),
            document("d", "S/RES/1468 (2003)", "2003-03-20"),
        ];
        format!("{{ \"documents\": [\n{}\n]{tail} }}", documents.join(",\n"))
    }

    #[test]
    fn both_ends_are_shown() {
        insta::assert_snapshot!(drawn(&RULE, &json(""), None));
    }

    #[test]
    fn what_is_disputed_is_not_wrong() {
        let tail = r#", "discrepancies": [{ "id": "d", "kind": "misprint", "about": ["documents/b"],
            "question": "When?", "claims": [{ "printed": "2003" }] }]"#;
        assert_eq!(drawn(&RULE, &json(tail), None), "");
    }
}
