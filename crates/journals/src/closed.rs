//! Closed spaces: made ready by a registrar for whoever leads investigations, so that a file can be opened where nobody else is
//! reached. From then on their own log says who reads them.

use crate::authority::Authority;
use crate::ids::{Key, SpaceId};
use crate::keys::SigningSecret;
use crate::statement::{Right, Scope, SpaceKind, Statement, StatementBody};

/// Closed spaces that a seat gets at once: files of some months, in statements of six kilobytes.
pub const MADE_READY: usize = 8;

/// States closed spaces that a seat administers, one for each salt; signed and in their order. None where the seat is not known, the
/// registrar does not speak for its office, or his log has forked.
pub fn make_ready(authority: &Authority, registrar: &SigningSecret, seat: &Key, salts: &[[u8; 16]], time: i64) -> Option<Vec<Vec<u8>>> {
    let owner = authority.seat(seat)?.office;
    if !authority.speaks_for(&registrar.key(), &owner) {
        return None;
    }
    let spaces = salts.iter().map(|salt| StatementBody::Space { kind: SpaceKind::Investigation, owner, salt: *salt }).collect();
    let mut said = authority.say(registrar, Scope::Inner, time, spaces)?;
    let stated = said.iter().map(|signed| Statement::open(signed)).collect::<Result<Vec<_>, _>>().ok()?;
    let ids: Vec<SpaceId> = stated.iter().map(Statement::space_id).collect();
    let mut believed = authority.clone();
    believed.add(stated);
    let grants = ids.into_iter().map(|space| StatementBody::grant_in(*seat, space, Right::Administer)).collect();
    said.extend(believed.say(registrar, Scope::Inner, time, grants)?);
    Some(said)
}
