//! The generator of data: what it makes is valid, its mistakes are found, and files may be cut as one likes.

use std::collections::BTreeMap;

use ssr_validate::{Base, InputFile, Place, Report, Validator, render};

use crate::generate::layout::{Files, Placed, in_memory};
use crate::generate::mistake::Mistake;
use crate::generate::{Amount, Generator, Plan};

/// Some records: fewer cannot stand alone.
const SOME: Amount = Amount::Records(800);

fn made(amount: Amount, errors: f64, seed: u64, files: Files) -> (BTreeMap<String, String>, Vec<Placed>) {
    in_memory(&Generator::new(Plan { amount, errors, seed }), files)
}

fn check(files: BTreeMap<String, String>) -> Report {
    let files = files.into_iter().map(|(name, text)| InputFile::new(name, text));
    Validator::new().base(Base::None).check(files.collect())
}

#[test]
fn what_is_made_is_clean_whatever_the_seed() {
    for seed in 0..4 {
        let report = check(made(SOME, 0.0, seed, Files::Collections).0);
        assert_eq!(render::concise(&report), "", "seed {seed}");
        assert_eq!(report.summary().records, 800, "seed {seed}");
    }
}

/// More than one copy, and a part.
#[test]
fn copies_do_not_disturb_each_other() {
    let bytes = 6_000_000;
    let (files, _) = made(Amount::Bytes(bytes), 0.0, 1, Files::One);
    // What stands around the records is not counted, and the last part need not fit exactly.
    assert!((bytes - 2_000..bytes + 2_000).contains(&files["all.json"].len()));
    assert_eq!(render::concise(&check(files)), "");
}

#[test]
fn the_form_is_that_of_shipped_files() {
    for files in [Files::One, Files::Collections] {
        for (name, text) in made(SOME, 0.0, 2, files).0 {
            assert!(ssr_schema::normal_form(&text).expect("valid") == text, "{name} is not in normal form");
        }
    }
}

#[test]
fn a_seed_makes_the_same_again() {
    let make = |seed| made(SOME, 0.1, seed, Files::Collections).0;
    assert!(make(3) == make(3) && make(3) != make(4));
}

/// Every finding: its rule, its file, and the JSON pointer that it is at.
fn places(report: &Report) -> Vec<(&str, &str, &str)> {
    let places = report.shown().filter_map(|shown| match &shown.finding.location.place {
        Place::Pointer(pointer, _) => Some((shown.finding.rule.name, shown.primary.path, pointer.as_str())),
        Place::Bytes(_) => None,
    });
    places.collect()
}

/// Whether a pointer leads to a record or into it.
fn is_in(pointer: &str, placed: &Placed) -> bool {
    let record = format!("/{}/{}", placed.collection, placed.index);
    pointer.strip_prefix(&record).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[test]
fn each_mistake_is_found_at_its_record() {
    for (seed, layout) in [(0, Files::One), (1, Files::Collections), (2, Files::Records)] {
        let (files, placed) = made(SOME, 0.2, seed, layout);
        let report = check(files);
        let places = places(&report);
        for at in &placed {
            let mut alike = places.iter().filter(|(rule, file, _)| *rule == at.mistake.rule() && *file == at.file);
            let found = alike.any(|(.., pointer)| is_in(pointer, at));
            assert!(found, "seed {seed}: {:?} of {} in {}", at.mistake, at.id, at.file);
        }
        let missing = Mistake::ALL.iter().filter(|kind| !placed.iter().any(|placed| placed.mistake == **kind));
        assert_eq!(missing.count(), 0, "every mistake is made");
    }
}

/// What is found, without where it stands.
fn found(report: &Report) -> Vec<(&str, &str)> {
    let findings = report.findings().iter().map(|finding| (finding.rule.name, finding.message.as_str()));
    let mut findings: Vec<_> = findings.collect();
    findings.sort_unstable();
    findings
}

#[test]
fn files_may_be_cut_as_one_likes() {
    for seed in [5, 6] {
        let [one, collections, records] =
            [Files::One, Files::Collections, Files::Records].map(|files| check(made(SOME, 0.1, seed, files).0));
        assert!(!one.findings().is_empty());
        assert_eq!(found(&one), found(&collections), "seed {seed}");
        assert_eq!(found(&one), found(&records), "seed {seed}");
    }
}
