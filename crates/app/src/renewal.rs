//! Seats that were ended go out of the key file, and then the folder key is renewed, because they knew it. The first is done as soon as
//! the folder hears of it; the second when somebody signs in and nobody else is signed in: it needs the database for itself.

use crate::calls::REQUEST;
use crate::calls::unlock::Tried;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::sealed;
use crate::shared::{App, lock};
use journals::{Key, Recovery, Request};
use std::sync::{Arc, PoisonError};
use store::{Folder, SeatSecrets, Store};

/// Takes the seats out that statements ended. Where no other seat of the folder stands nothing is done: nobody could open any more
/// what was written here and not carried away, and whoever was ended reads nothing of the others.
pub(crate) fn take_out_ended(desk: &Desk) -> Result<(), Failure> {
    let (folder, authority) = (desk.store.folder(), desk.authority());
    let (ended, others): (Vec<Key>, Vec<Key>) =
        folder.seats().into_iter().map(|(seat, _)| seat).partition(|seat| authority.revocation(seat).is_some());
    if ended.is_empty() || !others.iter().any(|seat| authority.seat(seat).is_some()) {
        return Ok(());
    }
    Ok(folder.take_out(&ended)?)
}

/// Opens the desk for a seat that signs in; where a renewal is due and nobody works here, after it. Gives the desk and the secrets with
/// the key that opens it. Whoever calls lets nobody else sign in meanwhile.
pub(crate) fn opened(
    app: &App,
    folder: &Arc<Folder>,
    secrets: SeatSecrets,
    tried: &Tried<'_>,
) -> Result<(Arc<Desk>, SeatSecrets), Failure> {
    let seat = secrets.signing.key();
    let desk = open(app, folder, &secrets)?;
    // What could not be written, on a full disk perhaps, is at the next passphrase.
    let _ = take_out_ended(&desk);
    let is_out = || !folder.seats().iter().any(|(held, _)| *held == seat);
    let is_idle = || lock(&app.shared.signed).is_empty();
    if !folder.is_renewal_due() || !is_idle() {
        return if is_out() { Err(Failure::new("seat-revoked")) } else { Ok((desk, secrets)) };
    }
    let to = readers(&desk, folder)?;
    drop(desk);
    app.shared.forget_keys();
    let renewed = Store::renew(folder, &secrets, &to, &|plain, to| sealed::sealed(plain, &[*to]).ok());
    if is_out() {
        // His passphrase was right for the last time.
        return Err(Failure::new("seat-revoked"));
    }
    // Where it did not come to its end the folder is as it was, and it is due still.
    let secrets = match renewed {
        Ok(Some(renewed)) => tried.wrapped(folder, renewed),
        _ => secrets,
    };
    Ok((open(app, folder, &secrets)?, secrets))
}

fn open(app: &App, folder: &Arc<Folder>, secrets: &SeatSecrets) -> Result<Arc<Desk>, Failure> {
    let mut slot = app.shared.desk.write().unwrap_or_else(PoisonError::into_inner);
    Ok(match slot.as_ref() {
        Some(desk) => Arc::clone(desk),
        None => Arc::clone(slot.insert(Desk::open(&app.shared, folder, secrets)?)),
    })
}

/// To whom the new key is handed: each seat of the folder, by the statements or, where none names it yet, by what it asked; and each seat
/// that comes in the place of another, where the registrar has answered.
fn readers(desk: &Desk, folder: &Folder) -> Result<Vec<(Key, [u8; 32])>, Failure> {
    let authority = desk.authority();
    let mut to = Vec::new();
    for (seat, _) in folder.seats() {
        let asked = || Ok::<_, Failure>(desk.store.setting(&seat, REQUEST)?.and_then(|signed| Request::open(&signed).ok()));
        let x25519 = match authority.seat(&seat) {
            Some(facts) => Some(facts.x25519),
            None => asked()?.map(|request| request.x25519),
        };
        to.extend(x25519.map(|x25519| (seat, x25519)));
    }
    for one in folder.recovering() {
        let Ok(asked) = Recovery::open(&one.request) else { continue };
        if authority.seat(&asked.seat).is_some_and(|facts| facts.x25519 == asked.x25519) {
            to.push((asked.seat, asked.x25519));
        }
    }
    Ok(to)
}
