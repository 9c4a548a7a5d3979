//! What the index has still to learn, and which imported rows are known.

use crate::error::StoreError;
use crate::store::{Life, Store, guarded};
use crate::tables::{IMPORTS, META, UNINDEXED};
use redb::ReadOnlyTable;
use std::sync::Arc;

/// Documents that the index has to learn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unindexed {
    /// The store's sequence with them.
    pub sequence: u64,
    /// The first document.
    pub first: u64,
    /// How many, one after the other.
    pub count: u32,
}

impl Store {
    /// What came after a sequence, in order.
    pub fn unindexed(&self, after: u64) -> Result<Vec<Unindexed>, StoreError> {
        let Some(first) = after.checked_add(1) else { return Ok(Vec::new()) };
        self.snapshot(|read| {
            let table = read.open_table(UNINDEXED)?;
            let rows = table.range(first..)?;
            rows.map(|row| {
                let (sequence, what) = row?;
                let (first, count) = what.value();
                Ok(Unindexed { sequence: sequence.value(), first, count })
            })
            .collect()
        })
    }

    /// The store's sequence now.
    pub fn sequence(&self) -> Result<u64, StoreError> {
        self.snapshot(|read| {
            let held = read.open_table(META)?.get("sequence")?;
            held.map_or(Ok(0), |held| read_counter(held.value()))
        })
    }

    /// Rows that were imported before.
    pub fn imported(&self) -> Result<Imported, StoreError> {
        self.snapshot(|read| Ok(Imported { rows: read.open_table(IMPORTS)?, _life: Arc::clone(&read.life) }))
    }
}

/// A counter of `meta`.
pub(crate) fn read_counter(bytes: &[u8]) -> Result<u64, StoreError> {
    Ok(u64::from_be_bytes(bytes.try_into().map_err(|_| StoreError::Damaged("meta"))?))
}

/// Imported rows at one moment.
pub struct Imported {
    rows: ReadOnlyTable<[u8; 16], u64>,
    _life: Arc<Life>,
}

impl Imported {
    /// The document that an imported row became.
    pub fn document(&self, hash: &[u8; 16]) -> Result<Option<u64>, StoreError> {
        guarded(|| Ok(self.rows.get(hash)?.map(|number| number.value())))
    }

    /// Whether no row was ever imported: then nothing has to be looked up.
    pub fn is_empty(&self) -> Result<bool, StoreError> {
        guarded(|| Ok(redb::ReadableTableMetadata::is_empty(&self.rows)?))
    }
}
