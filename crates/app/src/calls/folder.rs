//! The data folder in figures.

use super::Nothing;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use serde::Serialize;
use ts_rs::TS;

/// A space in figures.
#[derive(Debug, Serialize, TS)]
pub struct SpaceFacts {
    /// Its id, in hex.
    pub space: String,
    /// `cases`, `register` …
    pub kind: String,
    /// Entries of all its journals.
    pub entries: u64,
    /// Records.
    pub records: u64,
}

/// The data folder in figures.
#[derive(Debug, Serialize, TS)]
pub struct FolderFacts {
    /// Key of this device, in hex; empty while the folder is locked.
    pub device: String,
    /// Spaces that hold anything.
    pub spaces: Vec<SpaceFacts>,
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
    /// Entries that were signed on this device and are not in the folder: it was put back from an older copy.
    pub missing: u64,
    /// Entries that came and wait for what is missing.
    pub held: u64,
    /// Entries that came and wait for a person.
    pub quarantined: u64,
}

/// The data folder in figures.
pub(crate) fn folder(app: &App, session: &Session, _: Nothing) -> Result<FolderFacts, Failure> {
    let folder = app.folder()?;
    let path = folder.path().display().to_string();
    let bytes = folder.bytes_on_disk()?;
    let Ok((desk, _)) = app.desk(session) else {
        return Ok(FolderFacts {
            device: String::new(),
            spaces: Vec::new(),
            path,
            bytes,
            records: 0,
            entries: 0,
            index_bytes: 0,
            missing: 0,
            held: 0,
            quarantined: 0,
        });
    };
    let reader = desk.store.read()?;
    let (held, quarantined) = super::waiting::counted(app, session)?;
    let (device, spaces) = (desk.device.to_string(), spaces(&desk)?);
    Ok(FolderFacts {
        device,
        spaces,
        path,
        bytes,
        records: crate::officers::others(&desk)?,
        entries: reader.entries()?,
        index_bytes: desk.indexing.bytes(),
        missing: desk.store.missing(),
        held,
        quarantined,
    })
}

fn spaces(desk: &Desk) -> Result<Vec<SpaceFacts>, Failure> {
    let mut spaces: Vec<SpaceFacts> = Vec::new();
    for (_, journal) in desk.store.journals() {
        let space = journal.space.to_string();
        match spaces.iter_mut().find(|held| held.space == space) {
            Some(held) => held.entries += journal.n,
            None => {
                let kind = desk.authority().space(&journal.space).map_or("", |facts| facts.kind.key()).to_owned();
                let records = desk.indexing.index().count(&search::parse(&format!("space:{kind}"))?)?;
                spaces.push(SpaceFacts { space, kind, entries: journal.n, records });
            }
        }
    }
    Ok(spaces)
}
