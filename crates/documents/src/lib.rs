//! How a record lies in Automerge, and the only door to that library. Pure. The layout and every byte are
//! described in docs/formats/document.md and docs/formats/row.md.
//!
//! Most work needs no Automerge at all: [`first_change`] and [`edit`] write the bytes that Automerge would write,
//! from an [`Outline`] of what stands in the document; [`row`] is the compact form of a record. [`Document`]
//! merges several histories, and answers who wrote which value.

mod change;
mod columns;
mod document;
mod first;
mod history;
mod ids;
mod outline;
pub mod row;
mod scan;
mod stripped;
#[cfg(test)]
mod tests;

pub use change::{Change, ChangeError, ChangeHeader, header};
pub use document::{Document, LoadError, Written};
pub use first::{first_change, first_record, read_first};
pub use history::{CHANGES_MAX, Effect, History, Misfit};
pub use ids::{Actor, DocumentId, Hash, OpId};
pub use outline::{EditError, Outline, Path, edit};
pub use scan::{OPERATIONS_MAX, ScanError, Scanned, scan};
pub use stripped::Stripped;
