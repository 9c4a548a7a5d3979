//! One sealed data folder on one disk, and the only door to redb. Keeps bytes and rows, and knows no permission.
//! Journals are the truth; views, ids and the index are made from them. Format: docs/formats/store.md.
#![allow(clippy::disallowed_methods)] // This crate reads and writes files, draws keys and measures a derivation.

mod attachments;
mod audit;
mod backup;
mod bytes;
mod closed;
mod drafts;
mod erase;
mod error;
mod exchange;
mod folder;
mod heads;
mod index_work;
mod keys;
mod marks;
mod pack;
mod read;
mod renew;
mod rows;
mod seal;
mod settings;
mod store;
mod tables;
#[cfg(test)]
mod tests;
mod upgrade;
mod verify;
mod waiting;
mod whole;
mod write;

pub use attachments::{Attachment, Lacking, Named, Need};
pub use audit::{Audited, Done};
pub use backup::{FolderKey, Moment, SealedKeys};
pub use closed::ClosedKey;
pub use drafts::DRAFT_MAX;
pub use erase::Erased;
pub use error::{OpenError, StoreError, UnlockError};
pub use exchange::StoredBranch;
pub use folder::{Folder, Recovering};
pub use index_work::{Imported, Unindexed};
pub use keys::{Cost, Deposited, SeatSecrets};
pub use marks::{BUILT_UPON, Mark, Marked};
pub use pack::{Packed, Packer};
pub use read::{OpenDocument, Reader, Saved};
pub use renew::SealTo;
pub use store::{Creation, Store};
pub use verify::{Fault, Progress, Report};
pub use waiting::{SOURCES_MIN, WAITING_BYTES_MAX, WAITING_MAX, Waiting};
pub use whole::Stored;
pub use write::{Appended, Batch, NewEntry, NewPart};
