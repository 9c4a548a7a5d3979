//! `ncen passphrase`: another passphrase for the seat.

use crate::Outcome;
use crate::passphrase;
use crate::run::Run;
use app::Failure;
use clap::Args;
use serde_json::json;

/// Change the passphrase of the seat
///
/// The old one may also be the 24 words of the recovery sheet. The new one is asked twice, or read from the file that
/// NCEN_NEW_PASSPHRASE_FILE names.
#[derive(Args, Debug)]
pub struct Passphrase {}

/// Changes it. The old one is asked even where a seat is signed in already, as in a demonstration.
pub fn run(Passphrase {}: Passphrase, run: &Run) -> Result<Outcome, Failure> {
    let mut door = run.locked()?;
    let old = door.unlock(run.seat.as_deref())?;
    let new = passphrase::next()?;
    door.call("passphrase.change", json!({ "old": old.as_str(), "new": new.as_str() }))?;
    run.print(&json!({ "changed": true }), |out| writeln!(out, "{}", run.word("cli-passphrase-changed", &[])));
    Ok(Outcome::Done)
}
