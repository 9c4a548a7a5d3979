//! The tables of the database; what lies in them is described in docs/formats/store.md.

use crate::error::StoreError;
use redb::{TableDefinition, TableError};

type Bytes = &'static [u8];

/// Facts about the folder, by name.
pub(crate) const META: TableDefinition<&str, Bytes> = TableDefinition::new("meta");
/// Short numbers of spaces.
pub(crate) const SPACES: TableDefinition<u32, [u8; 16]> = TableDefinition::new("spaces");
/// Short numbers of journals: whose they are, and where they stand.
pub(crate) const JOURNAL_IDS: TableDefinition<u32, Bytes> = TableDefinition::new("journal_ids");
/// Entries by journal, branch and number.
pub(crate) const JOURNALS: TableDefinition<(u32, u16, u64), Bytes> = TableDefinition::new("journals");
/// First bodies by document number.
pub(crate) const BODIES: TableDefinition<u64, Bytes> = TableDefinition::new("bodies");
/// Records that changed after their first body.
pub(crate) const VIEWS: TableDefinition<u64, Bytes> = TableDefinition::new("views");
/// Documents' keys by epoch and group.
pub(crate) const KEYS: TableDefinition<(u32, u64), Bytes> = TableDefinition::new("keys");
/// Document number by id.
pub(crate) const IDS: TableDefinition<[u8; 16], u64> = TableDefinition::new("ids");
/// What the index has not seen: first document and count, by sequence.
pub(crate) const UNINDEXED: TableDefinition<u64, (u64, u32)> = TableDefinition::new("unindexed");
/// Imported rows by keyed hash.
pub(crate) const IMPORTS: TableDefinition<[u8; 16], u64> = TableDefinition::new("imports");
/// Forms in work, by seat and number.
pub(crate) const DRAFTS: TableDefinition<(u64, u64), Bytes> = TableDefinition::new("drafts");
/// Settings and saved views, by seat and name.
pub(crate) const SETTINGS: TableDefinition<(u64, &str), Bytes> = TableDefinition::new("settings");
/// Statements in the order in which they came.
pub(crate) const LOGS: TableDefinition<u64, Bytes> = TableDefinition::new("logs");

/// Entries from elsewhere that do not count now, by their id. Made with the first of them.
pub(crate) const WAITING: TableDefinition<[u8; 32], Bytes> = TableDefinition::new("waiting");

/// What is left of erased documents, by document number. Made with the first of them.
pub(crate) const ERASED: TableDefinition<u64, Bytes> = TableDefinition::new("erased");

/// Which document a form in work amends, by seat and number. Made with the first of them.
pub(crate) const DRAFT_OF: TableDefinition<(u64, u64), u64> = TableDefinition::new("draft_of");

/// Entries that are here and do not count plainly, by journal and number. Made with the first of them.
pub(crate) const MARKS: TableDefinition<(u32, u64), Bytes> = TableDefinition::new("marks");

/// What officers did that leaves no entry, by seat and number. Made with the first of it.
pub(crate) const AUDIT: TableDefinition<(u64, u64), Bytes> = TableDefinition::new("audit");

/// Attachments that documents name, by document number and the name of the file. Made with the first of them.
pub(crate) const ATTACHMENTS: TableDefinition<(u64, [u8; 16]), Bytes> = TableDefinition::new("attachments");

/// Attachments that are not here or not whole: how urgently each is wanted, document number, name of the file. Made with the first of them.
pub(crate) const LACKING: TableDefinition<(u8, u64, [u8; 16]), ()> = TableDefinition::new("lacking");

/// Version of the format of docs/formats/store.md.
pub(crate) const FORMAT: u32 = 1;

/// A table that is made with the first of its rows: none before.
pub(crate) fn made<T>(opened: Result<T, TableError>) -> Result<Option<T>, StoreError> {
    match opened {
        Ok(table) => Ok(Some(table)),
        Err(TableError::TableDoesNotExist(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
