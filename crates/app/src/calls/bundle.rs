//! What is carried between devices as a file: everything that this folder holds, and what another folder brings.

use super::import::Written;
use crate::bundle::{Bundle, Making};
use crate::failure::Failure;
use crate::intake::{Taken, take_all};
use crate::session::Session;
use crate::shared::App;
use journals::{Carried, Statement};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;
use ts_rs::TS;

/// A file.
#[derive(Deserialize, TS)]
pub struct BundleFile {
    /// Where it is, or is to be.
    pub path: String,
}

/// What a bundle brought.
#[derive(Serialize, TS)]
pub struct Brought {
    /// Entries that count and were stored.
    pub stored: u64,
    /// Entries that were here.
    pub known: u64,
    /// Entries that wait now, those that waited before included.
    pub waiting: u64,
    /// Entries that were nobody's, by the code of what is wrong.
    pub dropped: BTreeMap<String, u64>,
}

/// Writes everything that this folder holds.
pub(crate) fn make(app: &App, session: &Session, input: BundleFile) -> Result<Written, Failure> {
    let (desk, _) = app.desk(session)?;
    let path = PathBuf::from(&input.path);
    let mut making = Making::at(&path)?;
    for statement in desk.store.statements()? {
        making.item(&Carried::Statement(statement))?;
    }
    let mut failed = None;
    desk.store.read()?.each_entry(|entry| {
        failed = making.item(&Carried::Entry(entry)).err();
        Ok(failed.is_none())
    })?;
    match failed {
        Some(failure) => Err(failure),
        None => {
            making.end()?.sync()?;
            Ok(Written { path: input.path })
        }
    }
}

/// Takes what a bundle brings: statements first, then entries through admission.
pub(crate) fn accept(app: &App, session: &Session, input: BundleFile) -> Result<Brought, Failure> {
    let (desk, _) = app.desk(session)?;
    if desk.is_waiting() {
        // Whoever has asked takes his administration from the answer to his request, not from the first file that comes.
        return Err(Failure::new("seat-unknown"));
    }
    let mut bundle = Bundle::open(&PathBuf::from(&input.path))?;
    // Whether anybody may say this is asked when the statements are folded; whether he did is asked here.
    bundle.statements.retain(|statement| Statement::open(statement).is_ok());
    desk.add_statements(&bundle.statements)?;
    let Taken { stored, known, waiting, dropped } = take_all(&desk, bundle.entries()?)?;
    app.tell("imported", &[]);
    Ok(Brought { stored, known, waiting, dropped: dropped.into_iter().map(|(code, count)| (code.to_owned(), count)).collect() })
}
