//! Keys and nonces from a seed, so that what is written is the same each time.

use super::chance::Chance;
use std::cell::RefCell;

thread_local! {
    static SEEDED: RefCell<Option<Chance>> = const { RefCell::new(None) };
}

/// Runs with keys and nonces that come from a seed, on this thread.
pub fn with_seed<T>(seed: u64, work: impl FnOnce() -> T) -> T {
    SEEDED.set(Some(Chance::new(seed)));
    let done = work();
    SEEDED.set(None);
    done
}

/// Fills in what a seed gives; false where there is none and chance must be real.
pub fn fill(bytes: &mut [u8]) -> bool {
    SEEDED.with_borrow_mut(|seeded| {
        let Some(chance) = seeded else { return false };
        bytes.iter_mut().for_each(|byte| *byte = chance.below(256) as u8);
        true
    })
}
