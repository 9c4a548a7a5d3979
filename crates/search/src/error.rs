//! What can go wrong. A damaged index is no loss: it is a cache, and opening it again makes it new.

use std::io;

/// Why an index did not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another program, or another part of this one, has it open.
    #[error("the search index is in use")]
    InUse,
    /// The disk refused.
    #[error("the search index cannot be read or written: {0}")]
    Disk(#[from] io::Error),
    /// A new, empty index could not be made.
    #[error("the search index cannot be made: {0}")]
    Engine(#[source] Box<tantivy::TantivyError>),
}

/// Why a search or a change of the index failed.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// A file is damaged or the disk refuses: close the index and open it again, which makes it new where needed.
    #[error("the search index is damaged: {0}")]
    Damaged(#[source] Box<tantivy::TantivyError>),
    /// There is a writer already.
    #[error("the search index has a writer already")]
    WriterInUse,
    /// A list cannot be sorted by this, or counted by it.
    #[error("no such column: {0}")]
    UnknownColumn(String),
}

impl From<tantivy::TantivyError> for OpenError {
    fn from(error: tantivy::TantivyError) -> Self {
        OpenError::Engine(Box::new(error))
    }
}

impl From<tantivy::TantivyError> for SearchError {
    fn from(error: tantivy::TantivyError) -> Self {
        match error {
            tantivy::TantivyError::LockFailure(..) => SearchError::WriterInUse,
            error => SearchError::Damaged(Box::new(error)),
        }
    }
}

impl From<io::Error> for SearchError {
    fn from(error: io::Error) -> Self {
        SearchError::from(tantivy::TantivyError::from(error))
    }
}
