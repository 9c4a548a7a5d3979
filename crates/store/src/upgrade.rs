//! Formats of the store: a new folder gets the newest, an older one is brought up, a newer one is refused.

use crate::error::{OpenError, StoreError};
use crate::tables::*;
use redb::{Database, ReadableDatabase, TableError, WriteTransaction};

/// Brings a store from one format to the next, in the transaction that also writes the new number.
type Step = fn(&WriteTransaction) -> Result<(), StoreError>;

/// The step at index `i` leads from format `i + 1` to `i + 2`.
const STEPS: [Step; FORMAT as usize - 1] = [];

/// Makes the tables of a new store.
pub(crate) fn make(database: &Database) -> Result<(), OpenError> {
    Ok(write(database, make_tables)?)
}

/// Checks the format, and brings an older one up. A database without a format is no empty folder: it is damaged.
pub(crate) fn check(database: &Database) -> Result<(), OpenError> {
    match held(database)? {
        None => return Err(StoreError::Damaged("meta").into()),
        Some(FORMAT) => {}
        Some(newer) if newer > FORMAT || newer == 0 => return Err(OpenError::Newer(newer)),
        Some(older) => write(database, |transaction| STEPS[older as usize - 1..].iter().try_for_each(|step| step(transaction)))?,
    }
    Ok(())
}

fn held(database: &Database) -> Result<Option<u32>, StoreError> {
    let read = database.begin_read()?;
    let meta = match read.open_table(META) {
        Ok(meta) => meta,
        Err(TableError::TableDoesNotExist(_)) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let format = meta.get("format")?.ok_or(StoreError::Damaged("meta"))?;
    Ok(Some(u32::from_be_bytes(format.value().try_into().map_err(|_| StoreError::Damaged("meta"))?)))
}

fn write(database: &Database, work: impl FnOnce(&WriteTransaction) -> Result<(), StoreError>) -> Result<(), StoreError> {
    let mut transaction = database.begin_write()?;
    transaction.set_two_phase_commit(true);
    transaction.set_quick_repair(true);
    work(&transaction)?;
    transaction.open_table(META)?.insert("format", FORMAT.to_be_bytes().as_slice())?;
    transaction.commit()?;
    Ok(())
}

pub(crate) fn make_tables(transaction: &WriteTransaction) -> Result<(), StoreError> {
    transaction.open_table(META)?;
    transaction.open_table(SPACES)?;
    transaction.open_table(JOURNAL_IDS)?;
    transaction.open_table(JOURNALS)?;
    transaction.open_table(BODIES)?;
    transaction.open_table(VIEWS)?;
    transaction.open_table(KEYS)?;
    transaction.open_table(IDS)?;
    transaction.open_table(UNINDEXED)?;
    transaction.open_table(IMPORTS)?;
    transaction.open_table(DRAFTS)?;
    transaction.open_table(SETTINGS)?;
    transaction.open_table(LOGS)?;
    Ok(())
}
