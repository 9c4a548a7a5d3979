//! The oldest program that may speak: a registrar of the whole states it when an older one is not to be spoken to any more.

use super::Nothing;
use crate::failure::Failure;
use crate::intake::believe;
use crate::save::now;
use crate::session::Session;
use crate::shared::{App, lock};
use journals::{Program, Scope, StatementBody};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which programs speak to each other.
#[derive(Debug, Serialize, TS)]
pub struct FloorView {
    /// The version of the program here.
    pub program: String,
    /// The oldest to which it speaks; none where all may.
    pub floor: Option<String>,
    /// What was stated to be the oldest, where the program here is older itself.
    pub newer: Option<String>,
}

/// The oldest program that may speak.
#[derive(Debug, Deserialize, TS)]
pub struct StateFloor {
    /// Its version: one to three numbers.
    pub version: String,
}

/// The oldest program that may speak, as it was stated.
pub(crate) fn get(app: &App, session: &Session, _: Nothing) -> Result<FloorView, Failure> {
    let (desk, _) = app.desk(session)?;
    let (authority, program) = (desk.authority(), app.shared.program());
    Ok(FloorView {
        program: program.to_string(),
        floor: authority.floor(program).map(|floor| floor.to_string()),
        newer: authority.newest_floor().filter(|floor| *floor > program).map(|floor| floor.to_string()),
    })
}

/// States the oldest program that may speak. It never goes back.
pub(crate) fn state(app: &App, session: &Session, input: StateFloor) -> Result<FloorView, Failure> {
    let (desk, signed) = app.desk(session)?;
    let registrar = super::enrol::registrar(&signed).map_err(|_| Failure::new("not-of-the-whole"))?;
    let (program, version) = (app.shared.program(), input.version.trim());
    let floor = Program::parse(version).ok_or_else(|| Failure::new("floor-wrong").with("version", version))?;
    // Whoever is not there himself would speak to nobody who is.
    if floor > program {
        return Err(Failure::new("floor-newer").with("version", program.to_string()));
    }
    {
        let _turn = lock(&desk.saving);
        let authority = desk.authority();
        if !authority.speaks_for_all(&registrar.key()) {
            return Err(Failure::new("not-of-the-whole"));
        }
        if let Some(held) = authority.floor(program).filter(|held| *held >= floor) {
            return Err(Failure::new("floor-not-higher").with("floor", held.to_string()));
        }
        let body = StatementBody::Floor { version: floor.to_string() };
        let said = authority.say(registrar, Scope::Outward, now(), vec![body]).ok_or_else(|| Failure::new("log-forked"))?;
        believe(&desk, &said)?;
    }
    app.tell("enrolled", &[]);
    get(app, session, Nothing {})
}
