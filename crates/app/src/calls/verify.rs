//! Checking everything on the disk, and making anew what is only a cache.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use journals::Key;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Progress, Report};
use ts_rs::TS;

/// How to check.
#[derive(Debug, Deserialize, TS)]
pub struct VerifyInput {
    /// Whether views are made anew from the journals first.
    #[serde(default)]
    pub rebuild: bool,
}

/// What was found.
#[derive(Debug, Serialize, TS)]
pub struct Verified {
    /// Entries that were checked.
    pub entries: u64,
    /// Records that were checked.
    pub records: u64,
    /// What is wrong.
    pub errors: Vec<Fault>,
}

/// One thing that is wrong.
#[derive(Debug, Serialize, TS)]
pub struct Fault {
    /// `chain`, `signature`, `bodies`, `id`, `view`, `damaged`, `lost`, `attachment`.
    pub code: String,
    /// Which entry, or the reference of the record where that is one to be read.
    pub place: String,
}

/// Checks every signature, chain, body and view of what this seat may read, on all cores.
pub(crate) fn verify(app: &App, session: &Session, input: VerifyInput) -> Result<Verified, Failure> {
    let mut sum = Verified { entries: 0, records: 0, errors: Vec::new() };
    let seat = app.desk(session)?.1.secrets.signing.key();
    // Closed spaces that this seat may not read are checked by those who may.
    for desk in app.desks(session)? {
        if input.rebuild {
            desk.store.rebuild_views()?;
            desk.indexing.rebuild()?;
        }
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let progress = Progress { stop: Arc::clone(&desk.stop), ..Progress::default() };
        let Report { entries, records, errors } = desk.store.verify(threads, &progress)?;
        sum.errors.extend(errors.into_iter().map(|fault| told(&desk, &seat, fault)));
        (sum.entries, sum.records) = (sum.entries + entries, sum.records + records);
    }
    Ok(sum)
}

/// A fault as a person finds it: an officer looks for a reference, and not for a number within this folder.
fn told(desk: &Desk, seat: &Key, fault: store::Fault) -> Fault {
    let store::Fault { code, place, record } = fault;
    let reference = record.and_then(|number| reference(desk, seat, number).ok().flatten());
    Fault { code: code.to_owned(), place: reference.unwrap_or(place) }
}

/// The reference of a record; none of one that lies here for another seat.
fn reference(desk: &Desk, seat: &Key, number: u64) -> Result<Option<String>, Failure> {
    let reader = desk.store.read()?;
    if !desk.may_read(seat, &reader.space(number)?) {
        return Ok(None);
    }
    Ok(Some(reader.record(number)?.reference).filter(|reference| !reference.is_empty()))
}
