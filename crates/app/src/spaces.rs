//! Spaces that came with a newer program: an administration that was founded before has none of them until its registrar signs in,
//! for nobody else can state one.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::{chance, now};
use crate::session::Signed;
use crate::shared::lock;
use journals::{Scope, notices_later, sight_later};

/// States what is missing, where a registrar is signed in who may.
pub(crate) fn complete(desk: &Desk, signed: &Signed) -> Result<(), Failure> {
    let Some((registrar, _)) = &signed.secrets.registrar else { return Ok(()) };
    // From reading the log to adding to it: a registrar who says two things at once forks his log.
    let _turn = lock(&desk.saving);
    let authority = desk.authority();
    let mut bodies = notices_later(&authority, &registrar.key(), chance());
    bodies.extend(sight_later(&authority, &registrar.key(), chance()));
    if bodies.is_empty() {
        return Ok(());
    }
    let said = authority.say(registrar, Scope::Inner, now(), bodies).ok_or_else(|| Failure::new("log-forked"))?;
    desk.add_statements(&said)
}
