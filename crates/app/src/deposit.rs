//! What each seat deposits with the registrars who speak for its office: what opens the folder and its drafts, never what signs. It lies
//! in the key file, so that a laptop whose officer forgot everything can bring it to the registrar while it is locked.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::sealed;
use journals::{Authority, Key, Recovery};
use std::collections::BTreeSet;
use store::{Deposited, Folder, SeatSecrets};

/// Deposits anew where the registrars are others than those whom the last deposit was sealed to. A folder that does not know its
/// administration yet deposits nothing.
pub(crate) fn keep(desk: &Desk, folder: &Folder, secrets: &SeatSecrets) -> Result<(), Failure> {
    let (seat, authority) = (secrets.signing.key(), desk.authority());
    let office = authority.seat(&seat).map_or(desk.office, |facts| facts.office);
    let readers: BTreeSet<[u8; 32]> = authority.escrow(&office).into_iter().collect();
    let (readers, to) = (Vec::from_iter(readers.iter().copied()), hash(&readers));
    if readers.is_empty() || folder.deposit(&seat).is_some_and(|(_, held)| held == to) {
        return Ok(());
    }
    let sealed = sealed::sealed(&secrets.to_deposit(&folder.id()), &readers)?;
    Ok(folder.keep_deposit(seat, sealed, to)?)
}

fn hash(readers: &BTreeSet<[u8; 32]>) -> [u8; 16] {
    let whole = blake3::derive_key("ncen deposit 1", &readers.iter().flatten().copied().collect::<Vec<u8>>());
    std::array::from_fn(|index| whole[index])
}

/// The deposit of a request, as a registrar opens it: the old seat's and nobody else's.
pub(crate) fn open(authority: &Authority, secrets: &SeatSecrets, asked: &Recovery) -> Result<zeroize::Zeroizing<Vec<u8>>, Failure> {
    let (_, reading) = secrets.registrar.as_ref().ok_or_else(|| Failure::new("not-the-registrar"))?;
    let plain = sealed::opened(&asked.deposit, reading).map_err(|_| Failure::new("deposit-not-for-you"))?;
    // One who shares the laptop could bring another's deposit along with his own request.
    Deposited::decode(&plain).filter(|held| is_of(authority, held, asked)).ok_or_else(|| Failure::new("deposit-wrong"))?;
    Ok(plain)
}

/// Whether what was deposited is the seat's that a request names: by what it says, and by the key that the statements name.
pub(crate) fn is_of(authority: &Authority, held: &Deposited, asked: &Recovery) -> bool {
    let Deposited { folder, seat, reading, .. } = held;
    (folder, seat) == (&asked.folder, &asked.replaces) && x25519(authority, seat) == Some(reading.public())
}

fn x25519(authority: &Authority, seat: &Key) -> Option<[u8; 32]> {
    authority.seat(seat).map(|facts| facts.x25519)
}
