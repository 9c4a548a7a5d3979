//! Small chance with a seed (xorshift64*), so that what failed is found again by its number.

use std::cell::RefCell;

thread_local! {
    static SEEDED: RefCell<Option<Chance>> = const { RefCell::new(None) };
}

/// Runs with keys and nonces that come from a seed, on this thread: then what is written is the same each time.
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

/// A row of numbers that looks like chance.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        // Neighbouring seeds shall not begin alike, and zero would stay zero.
        let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        (0..4).for_each(|_| _ = chance.below(2));
        chance
    }

    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % limit
    }

    /// True once in `of` times.
    pub fn one_in(&mut self, of: u64) -> bool {
        self.below(of) == 0
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last as u64 + 1) as usize);
        }
    }
}
