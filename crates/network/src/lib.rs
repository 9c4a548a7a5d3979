//! The only door to iroh (`docs/decisions/0023-how-the-network-uses-iroh.md`): a device is found by its key, frames go to it and come
//! from it over an encrypted line, and a relay of one's own carries them where no line leads straight. No frame's meaning is known here.
//!
//! Everything outside is blocking: the crate has its own threads, and a [`Connection`] is driven by whoever holds it.
#![allow(clippy::disallowed_methods)] // This crate reads the clock and certificates.

mod address;
mod connection;
mod local;
mod node;
mod relay;
#[cfg(test)]
mod tests;
mod transport;

pub use address::{Address, WrongAddress};
pub use connection::{Away, Connection, FRAME_MAX, Gone, Route, Traffic};
pub use node::{Dial, Door, Found, LOCAL, Node, RelayState, Settings, Totals};
pub use relay::{Relay, RelaySettings};

/// The public key of a device, by which a network knows it (Ed25519).
pub type Key = [u8; 32];

/// Why nothing is reached or offered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NetworkError {
    /// This machine does not offer an address.
    #[error("the address {address} cannot be used: {reason}")]
    Bind {
        /// The address that was asked for.
        address: String,
        /// What the system says.
        reason: String,
    },
    /// Nobody answered in time, or nothing leads there.
    #[error("not reached: {0}")]
    NotReached(String),
    /// A certificate or its key cannot be used.
    #[error("the certificate cannot be used: {0}")]
    Certificate(String),
    /// The system gives no threads or sockets.
    #[error("{0}")]
    System(String),
}
