//! What can go wrong with a data folder.

use std::io;
use thiserror::Error;

/// Why a folder did not open, or was not made.
#[derive(Debug, Error)]
pub enum OpenError {
    /// Another program has it.
    #[error("the data folder is in use by another program")]
    InUse,
    /// There is no data folder here.
    #[error("there is no data folder here")]
    Missing,
    /// There is one already: nothing is written over it.
    #[error("there is a data folder here already")]
    Exists,
    /// Both copies of the key file are damaged or missing.
    #[error("both copies of the key file are damaged")]
    KeysDamaged,
    /// The folder holds other things.
    #[error("the folder holds other things")]
    Foreign,
    /// A newer program made it.
    #[error("the data folder is of a newer format: {0}")]
    Newer(u32),
    /// The database cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a seat was not unlocked.
#[derive(Debug, Error)]
pub enum UnlockError {
    /// No such seat in this folder.
    #[error("there is no such seat in this folder")]
    NoSuchSeat,
    /// Not its passphrase, or not its words.
    #[error("this is not the passphrase of the seat")]
    Wrong,
    /// There is not enough memory for the passphrase's derivation.
    #[error("there is not enough memory to check the passphrase")]
    Memory,
    /// The folder cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why something was not read or written.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The disk has no room.
    #[error("the disk is full")]
    DiskFull,
    /// The disk refuses.
    #[error("the disk cannot be read or written: {0}")]
    Disk(#[source] io::Error),
    /// The database is damaged, or refused to work.
    #[error("the database refuses: {0}")]
    Database(#[source] Box<redb::Error>),
    /// A value does not open with its key, or is not what it should be: bits changed, or somebody changed them.
    #[error("a value of the table `{0}` is damaged")]
    Damaged(&'static str),
    /// A record that is not here.
    #[error("there is no record {0}")]
    NoSuchRecord(u64),
    /// A record of this size cannot be kept.
    #[error("the record is too large")]
    TooLarge,
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => StoreError::DiskFull,
            _ => StoreError::Disk(error),
        }
    }
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        OpenError::Store(error.into())
    }
}

impl From<redb::Error> for StoreError {
    fn from(error: redb::Error) -> Self {
        match error {
            redb::Error::Io(error) => error.into(),
            error => StoreError::Database(Box::new(error)),
        }
    }
}

/// redb has an error for each operation; all of them mean the same here.
macro_rules! from_redb {
    ($($error:ident),*) => {$(
        impl From<redb::$error> for StoreError {
            fn from(error: redb::$error) -> Self {
                redb::Error::from(error).into()
            }
        }
    )*};
}

from_redb!(CommitError, DatabaseError, SetDurabilityError, StorageError, TableError, TransactionError, CompactionError);
