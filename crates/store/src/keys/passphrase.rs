//! From a passphrase to a key: Argon2id (RFC 9106) with memory that a thief cannot spare, and passes that take about
//! 0.7 s on this machine.

use crate::error::UnlockError;
use crate::seal::Secret;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// One derivation at a time: two would take twice the memory of the smallest machine's share.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// How dear a passphrase is to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Times that the memory is filled.
    pub passes: u32,
}

impl Cost {
    /// Memory of every real seat: 256 MiB, a sixteenth of the smallest machine.
    const MEMORY_KIB: u32 = 256 * 1024;
    /// More was never written: a key file that asks for it would only stop the machine.
    const MEMORY_KIB_MAX: u32 = 4 * Self::MEMORY_KIB;
    /// An officer waits this long for the right passphrase, and a thief for each wrong one.
    const WANTED_MS: u128 = 700;
    /// Passes beyond this would only say that the clock is wrong.
    const PASSES_MAX: u32 = 32;
    /// The least that Argon2 takes: for tests, which derive many keys.
    pub const LEAST: Cost = Cost { memory_kib: 8, passes: 1 };

    /// The cost that takes about 0.7 s on this machine.
    pub fn calibrated() -> Result<Cost, UnlockError> {
        let one = Cost { memory_kib: Self::MEMORY_KIB, passes: 1 };
        let begun = Instant::now();
        derive("calibration", &[0; 16], one)?;
        let passes = Self::WANTED_MS / begun.elapsed().as_millis().max(1);
        Ok(Cost { passes: u32::try_from(passes).unwrap_or(Self::PASSES_MAX).clamp(1, Self::PASSES_MAX), ..one })
    }
}

/// The key of a passphrase in NFC: one keyboard gives `é` as one letter, another as two, and both are the same passphrase.
pub(crate) fn derive(passphrase: &str, salt: &[u8; 16], cost: Cost) -> Result<Secret, UnlockError> {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    if cost.memory_kib > Cost::MEMORY_KIB_MAX {
        return Err(UnlockError::Memory);
    }
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(32)).map_err(|_| UnlockError::Memory)?;
    let letters = composed(passphrase);
    let mut key = Zeroizing::new([0u8; 32]);
    let mut memory = Vec::new();
    memory.try_reserve_exact(params.block_count()).map_err(|_| UnlockError::Memory)?;
    memory.resize(params.block_count(), Block::new());
    let derived = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
        letters.as_bytes(),
        salt,
        key.as_mut(),
        &mut memory,
    );
    // The key can be made from what the last pass left.
    memory.fill(Block::new());
    std::hint::black_box(&memory);
    derived.map_err(|_| UnlockError::Memory)?;
    Ok(key)
}

fn composed(passphrase: &str) -> Zeroizing<String> {
    // The whole room at once: a text that grows leaves its beginning behind in memory. A letter grows threefold at most.
    let mut letters = Zeroizing::new(String::with_capacity(passphrase.len() * 3));
    letters.extend(passphrase.nfc());
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_the_same_from_every_keyboard() {
        let key = |passphrase: &str| *derive(passphrase, &[7; 16], Cost::LEAST).unwrap();
        assert_eq!(key("caf\u{e9} au lait"), key("cafe\u{301} au lait"));
        assert_ne!(key("caf\u{e9} au lait"), key("cafe au lait"));
    }
}
