//! `stale-discrepancy`: a discrepancy that the records have left behind.

use ssr_data::reflect::{Object, View};
use ssr_data::{Claim, Collection, Discrepancy, DiscrepancyKind};

use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::suggest::{nearest, shown};
use crate::walk::Path;
use crate::{Finding, Location, Place};

rule! {
    /// A discrepancy no longer fits: the record does not hold the claim that is kept, or the claims agree.
    ///
    /// With `field` and `kept`, each record under `about` that has the field holds the kept claim: its `value`, else
    /// what is `printed`; of a list, one of the values. A contradiction needs two claims that differ.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "organisations": [{ "id": "osce", "names": ["OSCE"], "kind": "intergovernmental", "seat": "prague" }],
    ///   "discrepancies": [{ "id": "osce-seat", "kind": "contradiction", "about": ["organisations/osce"],
    ///     "field": "seat", "question": "Where is the seat of the OSCE?", "kept": 1,
    ///     "claims": [{ "printed": "in Vienna", "value": "vienna" }, { "printed": "in Prague", "value": "prague" }] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "organisations": [{ "id": "osce", "names": ["OSCE"], "kind": "intergovernmental", "seat": "vienna" }],
    ///   "discrepancies": [{ "id": "osce-seat", "kind": "contradiction", "about": ["organisations/osce"],
    ///     "field": "seat", "question": "Where is the seat of the OSCE?", "kept": 1,
    ///     "claims": [{ "printed": "in Vienna", "value": "vienna" }, { "printed": "in Prague", "value": "prague" }] }] }
    /// ```
    RULE = "stale-discrepancy", Error, without_texts, Check::record(check)
}

fn check<'a>(context: &Context<'a>, entry: &Entry<'a>, findings: &mut Vec<Finding>) {
    if entry.collection != Collection::Discrepancies {
        return;
    }
    let id = entry.id.to_owned().into();
    let file = context.catalogue.files.get(entry.file);
    let Some(discrepancy) = file.and_then(|file| file.dataset.discrepancies.get(&id)) else { return };
    let checker = Checker { context, entry, discrepancy };
    findings.extend(checker.unknown_field());
    if let Some(finding) = checker.too_few() {
        // The claim that is kept may be the one that is missing.
        return findings.push(finding);
    }
    findings.extend(checker.agreeing());
    match checker.kept() {
        Some(Ok(claim)) => checker.compare(claim, findings),
        Some(Err(finding)) => findings.push(finding),
        None => {}
    }
}

struct Checker<'c, 'e> {
    context: &'c Context<'e>,
    entry: &'c Entry<'e>,
    discrepancy: &'c Discrepancy,
}

impl Checker<'_, '_> {
    fn finding(&self, field: &'static str, message: String) -> Finding {
        Finding::new(&RULE, self.entry.at(&Path::default().field(field)), message)
    }

    /// A single claim contradicts nothing.
    fn too_few(&self) -> Option<Finding> {
        let (kind, claims) = (self.discrepancy.kind, self.discrepancy.claims.len());
        let needs_two =
            matches!(kind, DiscrepancyKind::Contradiction | DiscrepancyKind::Variant | DiscrepancyKind::Repetition);
        (needs_two && claims < 2).then(|| {
            let message = format!("a {} needs two claims, and there is only one", kind.as_str());
            self.finding("claims", message)
                .help("add what the other passage says; one claim is enough for a misprint, structure or omission")
        })
    }

    /// Claims that say the same need no discrepancy. A variant is the same said in other words.
    fn agreeing(&self) -> Option<Finding> {
        let said: fn(&Claim) -> &str = match self.discrepancy.kind {
            DiscrepancyKind::Contradiction => value,
            DiscrepancyKind::Variant => |claim| &claim.printed,
            _ => return None,
        };
        let mut claims = self.discrepancy.claims.iter();
        let first = claims.next().map(said)?;
        claims.all(|claim| said(claim) == first).then(|| {
            let message = format!("all claims say `{}`, so that nothing disagrees", shown(first));
            self.finding("claims", message).help("correct the claims, or remove the discrepancy if the sources agree")
        })
    }

    /// The claim that is kept, or what is wrong with its number.
    fn kept(&self) -> Option<Result<&Claim, Finding>> {
        let (kept, claims) = (self.discrepancy.kept?.get(), &self.discrepancy.claims);
        let claim = (kept as usize).checked_sub(1).and_then(|index| claims.get(index));
        Some(claim.ok_or_else(|| {
            let message = format!("claim {kept} is kept, but the last is claim {}", claims.len());
            self.finding("kept", message).help("count the claims from 1 in their order here")
        }))
    }

    /// The records that it is about, as far as they are known: how they are named, and what they hold.
    fn records(&self) -> impl Iterator<Item = (String, Collection, &str, &dyn Object)> {
        self.discrepancy.about.iter().filter_map(|about| {
            let (collection, key) = (about.collection(), about.key());
            let object = self.context.catalogue.datasets().find_map(|dataset| dataset.find(collection, key))?;
            Some((format!("{collection}/{key}"), collection, key, object))
        })
    }

    /// The field must be one that the records can have.
    fn unknown_field(&self) -> Option<Finding> {
        let field = self.discrepancy.field.as_ref()?.as_str();
        let names = || self.records().flat_map(|(.., object)| object.fields()).map(|field| field.name);
        // A record that is not known may have it.
        let all_known = self.records().count() == self.discrepancy.about.len();
        (all_known && !names().any(|name| name == field)).then(|| {
            let finding = self.finding("field", format!("no record under `about` can have a field `{field}`"));
            match nearest(field, names()) {
                Some(meant) => finding.help(format!("did you mean `{meant}`?")),
                None => finding.help("name the field that the claims are about, or leave `field` out"),
            }
        })
    }

    /// Compares the kept claim with the records.
    fn compare(&self, claim: &Claim, findings: &mut Vec<Finding>) {
        let Some(field) = &self.discrepancy.field else { return };
        let (mut held, mut known) = (0, 0);
        for (name, collection, key, object) in self.records() {
            let Some(view) = object.get(field) else { continue };
            known += 1;
            if matches!(view, View::Absent) {
                continue;
            }
            held += 1;
            // Objects, such as steps of a history, cannot be compared with a text.
            let Some(values) = texts(view).filter(|values| !values.iter().any(|held| held == value(claim))) else {
                continue;
            };
            let finding = self.differs(claim, &name, &values);
            findings.push(self.with_record(finding, collection, key, field));
        }
        let all_known = self.records().count() == self.discrepancy.about.len();
        if all_known && known > 0 && held == 0 {
            let message = format!("claim {} is kept, but no record under `about` holds `{field}`", self.number());
            findings
                .push(self.finding("kept", message).help("write the kept claim into the record, or leave `kept` out"));
        }
    }

    fn number(&self) -> u32 {
        self.discrepancy.kept.map_or(0, |kept| kept.get())
    }

    fn differs(&self, claim: &Claim, name: &str, values: &[String]) -> Finding {
        let kept = self.number();
        let holds = values.first().map_or("", String::as_str);
        let holds = if values.len() == 1 { format!("holds `{}`", shown(holds)) } else { "does not list it".to_owned() };
        let message = format!("claim {kept} is kept, `{}`, but `{name}` {holds}", shown(value(claim)));
        let mut claims = (1..).zip(self.discrepancy.claims.iter());
        let other = claims.find(|(_, claim)| values.iter().any(|held| held == value(claim))).map(|(number, _)| number);
        self.finding("kept", message).help(match other {
            Some(other) => format!("the record follows claim {other}; write \"kept\": {other}, or correct the record"),
            None => format!("correct the record, or add to claim {kept} under `value` how the record writes it"),
        })
    }

    fn with_record(&self, finding: Finding, collection: Collection, key: &str, field: &str) -> Finding {
        match self.context.catalogue.place_of(collection, key) {
            Some(Location { file, place: Place::Pointer(id, part) }) => {
                let record = id.strip_suffix("/id").unwrap_or(&id);
                let place = Place::Pointer(format!("{record}/{field}"), part);
                finding.related(Location { file, place }, "what the record holds")
            }
            _ => finding,
        }
    }
}

/// What a claim says, as a field holds it.
fn value(claim: &Claim) -> &str {
    claim.value.as_ref().unwrap_or(&claim.printed)
}

/// The values of a field as texts; `None` if they are none.
fn texts(view: View<'_>) -> Option<Vec<String>> {
    Some(match view {
        View::Text(text) => vec![text.text.to_owned()],
        View::Count(count) => vec![count.to_string()],
        View::Number(number) => vec![number.to_string()],
        View::Date(date) => vec![date.as_str().to_owned()],
        View::Word(word) => vec![word.text.to_owned()],
        View::Reference(reference) => match reference.scope {
            Some(_) => vec![format!("{}/{}", reference.collection, reference.key)],
            None => vec![reference.key.to_owned()],
        },
        View::List(items) => {
            let values: Option<Vec<_>> = (0..items.len()).map(|index| texts(items.view(index))).collect();
            values?.concat()
        }
        View::Absent | View::Lines(_) | View::Object(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    /// A file with an organisation and a discrepancy about it.
    fn json(discrepancy: &str) -> String {
        format!(
            r#"{{ "organisations": [
  {{ "id": "osce", "names": ["OSCE", "the Organization"], "kind": "intergovernmental", "seat": "prague",
    "mandated_by": ["charter"], "history": [{{ "act": "founded", "status": "done" }}] }}],
"discrepancies": [{{ "id": "d", "about": ["organisations/osce"], "question": "Which?",
  {discrepancy} }}] }}"#
        )
    }

    #[track_caller]
    fn check(discrepancy: &str) {
        assert_eq!(drawn(&RULE, &json(discrepancy), None), "");
    }

    #[test]
    fn the_record_and_the_kept_claim_are_shown() {
        let claims = r#""claims": [{ "printed": "in Vienna", "value": "vienna" }, { "printed": "in Prague", "value": "prague" }]"#;
        let field = json(&format!(r#""kind": "contradiction", "field": "seat", "kept": 1, {claims}"#));
        insta::assert_snapshot!(drawn(&RULE, &field, None));
    }

    #[test]
    fn a_list_that_has_not_the_kept_claim() {
        let field =
            r#""kind": "variant", "field": "names", "kept": 2, "claims": [{ "printed": "C" }, { "printed": "O" }]"#;
        insta::assert_snapshot!(drawn(&RULE, &json(field), None));
    }

    #[test]
    fn what_makes_no_discrepancy_is_told() {
        let texts = [
            r#""kind": "variant", "claims": [{ "printed": "A" }]"#,
            r#""kind": "contradiction", "claims": [{ "printed": "A", "value": "x" }, { "printed": "B", "value": "x" }]"#,
            r#""kind": "variant", "kept": 3, "claims": [{ "printed": "A" }, { "printed": "B" }]"#,
            r#""kind": "misprint", "field": "naems", "claims": [{ "printed": "A" }]"#,
            r#""kind": "misprint", "field": "parent", "kept": 1, "claims": [{ "printed": "A" }]"#,
        ];
        insta::assert_snapshot!(texts.map(|text| drawn(&RULE, &json(text), None)).join("\n"));
    }

    #[test]
    fn what_fits_is_not_told() {
        check(
            r#""kind": "variant", "field": "names", "kept": 1, "claims": [{ "printed": "OSCE" }, { "printed": "CSCE" }]"#,
        );
        check(r#""kind": "variant", "claims": [{ "printed": "A", "value": "x" }, { "printed": "B", "value": "x" }]"#);
        check(r#""kind": "repetition", "claims": [{ "printed": "A" }, { "printed": "A" }]"#);
        check(r#""kind": "omission", "field": "acronyms", "claims": [{ "printed": "A" }]"#);
        check(r#""kind": "misprint", "field": "history", "kept": 1, "claims": [{ "printed": "A" }]"#);
        check(
            r#""kind": "misprint", "field": "mandated_by", "kept": 1, "claims": [{ "printed": "A", "value": "charter" }]"#,
        );
    }
}
