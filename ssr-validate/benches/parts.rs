//! The parts of a check, each on its own: `cargo bench`, or `cargo bench -- locate` for some.
//!
//! Through what is public only, so that the parts may be built otherwise and the figures stay comparable. A rule alone
//! costs a whole check with it; what it adds is the difference to `rule/none`, which is the reading and the catalogue.
//! Memory and threads are those of any program that uses the library, not those that ssr-validate chooses for itself.

#[allow(dead_code, reason = "other targets use the rest")]
mod generate;

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use generate::layout::{Files, in_memory};
use generate::{Amount, Generator, Plan};
use ssr_data::Dataset;
use ssr_schema::{Locator, Part, Position};
use ssr_validate::{Base, InputFile, Report, Validator, render, rules};

/// One megabyte in one file, so that no part runs on several threads while it reads.
fn text(errors: f64) -> String {
    let plan = Plan { amount: Amount::Bytes(1_000_000), errors, seed: 7 };
    in_memory(&Generator::new(plan), Files::One).0.into_values().collect()
}

fn check(validator: &Validator, text: &str) -> Report {
    validator.check(vec![InputFile::new("all.json", text)])
}

/// Only what is done for any rule: `unused-exception` is a rule of reading, which run in any case.
fn without_rules() -> Validator {
    Validator::new().base(Base::None).select(["unused-exception".to_owned()])
}

fn reading(c: &mut Criterion) {
    let text = text(0.0);
    let mut group = c.benchmark_group("read");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("typed", |b| {
        // To free the records is not part of a check: the program ends without.
        b.iter_with_large_drop(|| serde_json::from_str::<Dataset>(black_box(&text)).expect("valid"));
    });
    group.bench_function("skipped", |b| {
        b.iter(|| serde_json::from_str::<serde::de::IgnoredAny>(black_box(&text)).expect("JSON"));
    });
    group.finish();
}

fn each_rule(c: &mut Criterion) {
    let text = text(0.0);
    let mut group = c.benchmark_group("rule");
    let validator = without_rules();
    group.bench_function("none", |b| b.iter_with_large_drop(|| check(&validator, &text)));
    for rule in rules::ALL.iter().filter(|rule| !rule.needs_texts) {
        let validator = Validator::new().base(Base::None).select([rule.name.to_owned()]);
        group.bench_function(rule.name, |b| b.iter_with_large_drop(|| check(&validator, &text)));
    }
    let validator = Validator::new().base(Base::None);
    group.bench_function("all", |b| b.iter_with_large_drop(|| check(&validator, &text)));
    group.finish();
}

/// Ids and references: the catalogue, and the rules that look at nothing else.
fn identity(c: &mut Criterion) {
    let text = text(0.0);
    let names = ["duplicate-id", "dangling-reference", "wrong-collection"].map(str::to_owned);
    let validator = Validator::new().base(Base::None).select(names);
    c.bench_function("identity", |b| b.iter_with_large_drop(|| check(&validator, &text)));
}

fn locate(c: &mut Criterion) {
    let text = text(0.0);
    let places = ["/statements/0/id", "/statements/100/evidence/0/anchor", "/terms/5/names/0"];
    let mut group = c.benchmark_group("locate");
    group.bench_function("first", |b| {
        b.iter(|| Locator::new(black_box(&text)).find(places[1], Part::Value).expect("a place"));
    });
    group.bench_function("next", |b| {
        let mut locator = Locator::new(&text);
        locator.find(places[1], Part::Value);
        b.iter(|| places.map(|place| locator.find(black_box(place), Part::Value)));
    });
    group.bench_function("line", |b| b.iter(|| Position::of(black_box(&text), text.len() / 2)));
    group.finish();
}

fn mistakes(c: &mut Criterion) {
    let text = text(0.01);
    let validator = Validator::new().base(Base::None);
    c.bench_function("one in a hundred is wrong", |b| {
        b.iter_batched(|| (), |()| check(&validator, &text), BatchSize::LargeInput);
    });
}

fn rendering(c: &mut Criterion) {
    let report = check(&Validator::new().base(Base::None), &text(0.1));
    let mut group = c.benchmark_group("render");
    group.throughput(Throughput::Elements(report.findings().len() as u64));
    group.bench_function("full", |b| b.iter(|| render::full(black_box(&report), false)));
    group.bench_function("concise", |b| b.iter(|| render::concise(black_box(&report))));
    group.bench_function("json", |b| b.iter(|| render::json(black_box(&report))));
    group.bench_function("sarif", |b| b.iter(|| render::sarif(black_box(&report))));
    group.bench_function("github", |b| b.iter(|| render::github(black_box(&report))));
    group.finish();
}

criterion_group! {
    name = parts;
    // Fifty checks are measured: a second for each is enough, and the whole takes a minute or two.
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(std::time::Duration::from_millis(300))
        .measurement_time(std::time::Duration::from_secs(1));
    targets = reading, identity, each_rule, locate, mistakes, rendering
}
criterion_main!(parts);
