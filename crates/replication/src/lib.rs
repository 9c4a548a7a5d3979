//! Replication: what two devices say to each other until both hold the same, as a state machine that reads no clock, opens no
//! connection and knows no record's fields; and the framing of bundles, which carry the same as a file. Bytes: docs/formats/wire.md,
//! docs/formats/bundle.md.

mod area;
mod attachments;
mod bundle;
mod forms;
mod frame;
mod lacking;
mod letters;
mod packed;
mod packing;
mod receipt;
mod session;
mod shelf;
mod signing;
#[cfg(test)]
mod tests;

pub use area::{Area, Branch, Life, Tip, Tips};
pub use attachments::{Arrived, AttachmentId, LOOK_MAX, Pictures, Wanted};
pub use bundle::{BUNDLE_MAX, Bundling, NoBundle, Unbundling};
pub use forms::{Incoming, NothingHeld, Outgoing};
pub use frame::{FRAME_MAX, Frame, Kinds, Lane, PARCEL_BYTES, PIECE_MAX};
pub use lacking::{Lacking, Outward, covers};
pub use packed::{Packed, Unpacked};
pub use packing::{Packing, Unpackable, Unpacking};
pub use receipt::{Holdings, Manifest, Receipt, WANTS_MAX, Want, holdings};
pub use session::{Broken, Received, Session, Side};
pub use shelf::{Shelf, Unreadable};
