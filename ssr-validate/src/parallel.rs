//! Works on several things at once, with results in order.

use std::cmp::Reverse;

use rayon::prelude::*;

/// Applies `work` to every item and gives the results in the order of the items. On several threads if `worth_it`:
/// for little work, handing it over takes longer than it saves.
///
/// Not for what is made once while others wait for it, as in a `OnceLock`: a thread that waits here takes up other work,
/// which may wait for the same.
pub(crate) fn map<T: Send, R: Send>(items: Vec<T>, worth_it: bool, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    if worth_it && items.len() > 1 {
        in_order(items.into_iter().enumerate(), work)
    } else {
        items.into_iter().map(work).collect()
    }
}

/// The same, but works on the largest items first, so that no thread is left with one at the end.
pub(crate) fn map_largest_first<T: Send, R: Send>(
    items: Vec<T>,
    size: impl Fn(&T) -> u64,
    worth_it: bool,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    if !worth_it || items.len() < 2 {
        return map(items, false, work);
    }
    let mut numbered: Vec<_> = items.into_iter().enumerate().collect();
    numbered.sort_by_cached_key(|(_, item)| Reverse(size(item)));
    in_order(numbered.into_iter(), work)
}

/// Takes items up in turn, and gives the results in the order of their numbers.
fn in_order<T: Send, R: Send>(items: impl Iterator<Item = (usize, T)> + Send, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let mut results: Vec<_> = items.par_bridge().map(|(number, item)| (number, work(item))).collect();
    results.sort_unstable_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::{map, map_largest_first};

    #[test]
    fn results_keep_the_order_of_the_items() {
        let expected: Vec<u32> = (0..1000).map(|n| n * n).collect();
        assert_eq!(map((0..1000).collect(), true, |n: u32| n * n), expected);
        assert_eq!(map((0..1000).collect(), false, |n: u32| n * n), expected);
        assert!(map(Vec::<u32>::new(), true, |n| n).is_empty());
        let backwards = map_largest_first((0..1000).collect(), |n: &u32| u64::from(*n), true, |n| n * n);
        assert_eq!(backwards, expected);
    }

    #[test]
    fn work_may_hand_over_work() {
        let sum = |n: u32| map((0..n).collect(), true, |n: u32| n).into_iter().sum::<u32>();
        assert_eq!(map((0..100).collect(), true, sum), (0..100).map(|n: u32| (0..n).sum()).collect::<Vec<u32>>());
    }
}
