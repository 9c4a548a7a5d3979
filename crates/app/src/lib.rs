//! Every use case once, for every front: the window, the browser page and the command line make the same calls. A call
//! is one function in `calls/`, named as an officer would say it; the list of calls in `calls.rs` gives each its name.
#![allow(clippy::disallowed_methods)] // This crate reads the clock, draws chance and reads files.

mod audit;
mod backup;
mod bundle;
mod calendar;
mod calls;
mod clock;
mod codes;
mod deposit;
mod desk;
mod erasing;
pub mod exchange;
mod failure;
mod fields;
mod files;
mod fresh;
mod holder;
mod indexing;
mod intake;
mod jobs;
mod national;
mod officers;
mod passphrase;
mod peers;
mod pictures;
mod post;
mod receipts;
mod relay;
mod renewal;
mod rooms;
mod save;
mod sealed;
mod session;
mod shared;
mod sight;
pub mod socket;
mod spaces;
mod succession;
#[cfg(test)]
mod tests;
mod throttle;
mod titles;
mod witness;

pub use calls::{CALLS, on_this_clock, types};
pub use failure::Failure;
pub use files::{source, target};
pub use holder::Holder;
pub use jobs::Exchange;
pub use peers::{Happening, device_in_ticket, is_ticket};
pub use relay::Relay;
pub use reports::FILE_BYTES_MAX as SHEET_BYTES_MAX;
pub use session::Session;
pub use shared::{App, Event, Options, default_folder, default_heads};
