//! The demonstration: an administration of invented officers with real seizures, in a folder of its own.

use super::Nothing;
use super::start::{self, Founding};
use super::unlock::{self, Unlock};
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;

/// Opens the demonstration's folder, which holds nothing secret.
const PASSPHRASE: &str = "demonstration only";
/// Service number of its officer.
const OFFICER: &str = "0417";

/// Founds the demonstration in an empty folder, and fills it with the shipped extract.
pub(crate) fn prepare(app: &App) -> Result<(), Failure> {
    if !app.folder()?.is_empty() {
        return Ok(());
    }
    let session = app.unsigned();
    let founding = Founding {
        country: "KE".into(),
        administration: "Demonstration administration".into(),
        office_code: "MBA".into(),
        office_name: "Mombasa port".into(),
        officer_number: OFFICER.into(),
        officer_name: "A. Otieno".into(),
        passphrase: PASSPHRASE.into(),
    };
    start::found(app, &session, founding)?;
    // Nobody writes down the words of a demonstration.
    start::confirm(app, &session, Nothing {})?;
    super::import::demonstration(app, &session)
}

/// Signs the demonstration's officer in.
pub(crate) fn sign_in(app: &App, session: &Session) -> Result<(), Failure> {
    unlock::unlock(app, session, Unlock { seat: OFFICER.into(), passphrase: PASSPHRASE.into() }).map(drop)
}
