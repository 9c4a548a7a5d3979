//! Keys: document key ← epoch key ← folder key ← passphrase. See docs/formats/store.md, "Keys".

pub(crate) mod deposit;
pub(crate) mod file;
mod passphrase;
pub(crate) mod ring;
pub(crate) mod seat;

pub use deposit::Deposited;
pub use passphrase::Cost;
pub use seat::SeatSecrets;
