//! Works on several things at once, with results in order.

use std::cmp::Reverse;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::{Mutex, OnceLock};
use std::thread;

/// Applies `work` to every item and gives the results in the order of the items. On several threads if `worth_it`:
/// for little work, starting them takes longer than it saves.
pub(crate) fn map<T: Send, R: Send>(items: Vec<T>, worth_it: bool, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let threads = processors().min(items.len());
    if threads < 2 || !worth_it {
        return items.into_iter().map(work).collect();
    }
    let queue = Mutex::new(items.into_iter().enumerate());
    let take = || queue.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next();
    let run = || {
        let mut results = Vec::new();
        while let Some((index, item)) = take() {
            results.push((index, work(item)));
        }
        results
    };
    let parts: Vec<Vec<(usize, R)>> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(run)).collect();
        let own = run();
        let joined = others.into_iter().map(|other| other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        [own].into_iter().chain(joined).collect()
    });
    in_order(parts)
}

/// The same, but works on the largest items first, so that no thread is left with one at the end.
pub(crate) fn map_largest_first<T: Send, R: Send>(
    items: Vec<T>,
    size: impl Fn(&T) -> u64,
    worth_it: bool,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let mut numbered: Vec<_> = items.into_iter().enumerate().collect();
    numbered.sort_by_cached_key(|(_, item)| Reverse(size(item)));
    let mut results = map(numbered, worth_it, |(number, item)| (number, work(item)));
    results.sort_unstable_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Results of several threads, each of which took items in their order, in the order of all items.
fn in_order<R>(parts: Vec<Vec<(usize, R)>>) -> Vec<R> {
    let count = parts.iter().map(Vec::len).sum();
    let mut parts: Vec<_> = parts.into_iter().map(|part| part.into_iter().peekable()).collect();
    let next = |index| parts.iter_mut().find_map(|part| part.next_if(|(own, _)| *own == index));
    (0..count).filter_map(next).map(|(_, result)| result).collect()
}

/// How many threads can run at once. To find out takes a dozen system calls.
fn processors() -> usize {
    static PROCESSORS: OnceLock<usize> = OnceLock::new();
    *PROCESSORS.get_or_init(|| thread::available_parallelism().map_or(1, NonZero::get))
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
}
