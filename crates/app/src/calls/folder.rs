//! The data folder in figures.

use super::Nothing;
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use serde::Serialize;
use ts_rs::TS;

/// The data folder in figures.
#[derive(Debug, Serialize, TS)]
pub struct FolderFacts {
    /// Where it is.
    pub path: String,
    /// All bytes in it.
    pub bytes: u64,
    /// Records.
    pub records: u64,
    /// Entries.
    pub entries: u64,
    /// Bytes of the search index.
    pub index_bytes: u64,
}

/// The data folder in figures.
pub(crate) fn folder(app: &App, session: &Session, _: Nothing) -> Result<FolderFacts, Failure> {
    let folder = app.folder()?;
    let path = folder.path().display().to_string();
    let bytes = folder.bytes_on_disk()?;
    let Ok((desk, _)) = app.desk(session) else {
        return Ok(FolderFacts { path, bytes, records: 0, entries: 0, index_bytes: 0 });
    };
    let reader = desk.store.read()?;
    Ok(FolderFacts { path, bytes, records: reader.records()?, entries: reader.entries()?, index_bytes: desk.indexing.bytes() })
}
