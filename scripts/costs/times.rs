//! Prints how many nanoseconds the first looks at the facts take, and then one of many.
use std::hint::black_box;
use std::time::Instant;

use ssr_data::{Area, DATASET, Id, Organisation};

/// Nanoseconds of one call.
fn once<R>(call: impl FnOnce() -> R) -> u128 {
    let start = Instant::now();
    black_box(call());
    start.elapsed().as_nanos()
}

/// Nanoseconds of one call, over many.
fn each(calls: u32, mut call: impl FnMut(u32)) -> u128 {
    let start = Instant::now();
    (0..calls).for_each(&mut call);
    start.elapsed().as_nanos() / u128::from(calls)
}

fn main() {
    println!("first access: {}", once(|| black_box(&DATASET).organisations.len()));
    // The operating system brings the page of the text into memory, as with any text of a program.
    let osce = Id::<Organisation>::new("osce");
    println!("first look-up by id: {}", once(|| DATASET.get(black_box(&osce))));

    let ids: Vec<_> = DATASET.organisations.iter().map(|organisation| organisation.id.clone()).collect();
    let look_up = |call: u32| {
        black_box(DATASET.get(black_box(&ids[call as usize * 7 % ids.len()])));
    };
    println!("look-up by id: {}", each(100_000, look_up));

    let in_area = |_| {
        black_box(DATASET.activities().in_area(black_box(Area::PoliceReform)).count());
    };
    println!("all activities of an area: {}", each(1_000, in_area));

    let liberia = DATASET.place("liberia").expect("a place of the dataset");
    let in_country = |_| {
        black_box(black_box(liberia).activities().in_area(black_box(Area::PoliceReform)).count());
    };
    println!("activities of an area in a country: {}", each(1_000, in_country));
}
