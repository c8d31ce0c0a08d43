//! Prints how many nanoseconds the first look at the facts takes, and then one of many.
use std::hint::black_box;
use std::time::Instant;

use ssr_data::{Area, DATASET, Id, Organisation};

/// Nanoseconds of one call, over many.
fn each(calls: u32, mut call: impl FnMut(u32)) -> u128 {
    let start = Instant::now();
    (0..calls).for_each(&mut call);
    start.elapsed().as_nanos() / u128::from(calls)
}

fn main() {
    let start = Instant::now();
    black_box(DATASET.get(black_box(&Id::<Organisation>::new("osce"))));
    println!("first look-up of a process: {}", start.elapsed().as_nanos());

    let ids: Vec<_> = DATASET.organisations.iter().map(|organisation| organisation.id.clone()).collect();
    let look_up = |call: u32| {
        black_box(DATASET.get(black_box(&ids[call as usize * 7 % ids.len()])));
    };
    println!("look-up by id: {}", each(100_000, look_up));

    let filter = |_| {
        let activities = black_box(&DATASET).activities.iter();
        black_box(activities.filter(|activity| activity.areas.contains(&Area::PoliceReform)).count());
    };
    println!("activities of one area, by an iterator over all: {}", each(1_000, filter));
}
