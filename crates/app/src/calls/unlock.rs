//! Signing a seat in and out.

use super::start::{check_passphrase, cost};
use super::status::{Status, status};
use super::{Done, Nothing};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::passphrase::Passphrase;
use crate::save::Writer;
use crate::session::{Officer, Session, Signed};
use crate::shared::{App, lock};
use journals::Key;
use serde::Deserialize;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};
use store::SeatSecrets;
use ts_rs::TS;

/// Wrong passphrases that cost nothing but their derivation.
const WRONG_FREE: u32 = 3;
/// The wait after the next wrong one; it doubles with each.
const WAIT_FIRST: Duration = Duration::from_secs(2);
/// An officer with cold hands must come in at last.
const WAIT_MAX: Duration = Duration::from_secs(300);

/// A seat and what opens it.
#[derive(Debug, Deserialize, TS)]
pub struct Unlock {
    /// Key of the seat, in hex, or its service number.
    pub seat: String,
    /// Its passphrase, or the 24 words of its recovery sheet.
    #[ts(type = "string")]
    pub passphrase: Passphrase,
}

/// Signs a seat in; opens the folder where it is not open yet.
pub(crate) fn unlock(app: &App, session: &Session, input: Unlock) -> Result<Status, Failure> {
    let seat = named_seat(app, &input.seat)?;
    let secrets = try_passphrase(app, &seat, &input.passphrase)?;
    let folder = app.folder()?;
    let desk = {
        let mut slot = app.shared.desk.write().unwrap_or_else(PoisonError::into_inner);
        match slot.as_ref() {
            Some(desk) => Arc::clone(desk),
            None => Arc::clone(slot.insert(Desk::open(&app.shared, &folder, &secrets)?)),
        }
    };
    let officer = lock(&desk.officers).get(&seat).cloned();
    let officer = officer.unwrap_or(Officer { number: input.seat, ..Officer::default() });
    let signed = Signed::new(secrets, officer);
    // A full disk locks no registrar out: whoever writes where a space is missing is told so.
    if !desk.is_waiting() {
        // What could not be asked, on a full disk perhaps, is asked at the next passphrase.
        let _ = crate::intake::catch_up(&desk);
    }
    let _ = crate::spaces::complete(&desk, &signed);
    // What fails is tried again at the next passphrase.
    let _ = crate::sight::daily(&Writer::new(&app.shared, &desk, &signed));
    let _ = crate::witness::daily(&Writer::new(&app.shared, &desk, &signed));
    lock(&app.shared.signed).insert(session.number(), signed);
    *lock(&app.shared.unlocked) = Instant::now();
    status(app, session, Nothing {})
}

/// A seat of this folder, by its key in hex or its service number; the only one where nothing is said.
pub(crate) fn named_seat(app: &App, named: &str) -> Result<Key, Failure> {
    named_among(&app.folder()?.seats(), named)
}

/// The same among other seats.
pub(crate) fn named_among(seats: &[(Key, String)], named: &str) -> Result<Key, Failure> {
    if let ([only], "") = (seats, named) {
        return Ok(only.0);
    }
    let found = seats.iter().find(|(key, number)| Key::parse(named) == Some(*key) || number == named);
    found.map(|(key, _)| *key).ok_or_else(|| Failure::new("no-such-seat"))
}

/// A seat's secrets. Wrong passphrases in a row make the next one wait.
pub(crate) fn try_passphrase(app: &App, seat: &Key, passphrase: &str) -> Result<SeatSecrets, Failure> {
    let folder = app.folder()?;
    wait_or(app, || {
        let by_words = journals::from_words(passphrase).ok().map(|recovery| folder.unlock_by_words(seat, &recovery));
        match by_words {
            // Somebody's passphrase may itself be words of such a list.
            None | Some(Err(store::UnlockError::Wrong)) => folder.unlock(seat, passphrase),
            Some(opened) => opened,
        }
    })
}

/// Tries what opens a seat, where nobody has to wait; a wrong try makes the next one wait.
pub(crate) fn wait_or(app: &App, open: impl FnOnce() -> Result<SeatSecrets, store::UnlockError>) -> Result<SeatSecrets, Failure> {
    // Held across the derivation: guesses at once would all pass before the first of them is counted.
    let mut throttle = lock(&app.shared.throttle);
    if let Some(until) = throttle.until
        && let Some(wait) = until.checked_duration_since(Instant::now())
    {
        return Err(Failure::new("wait-before-trying").with("seconds", wait.as_secs() + 1));
    }
    let opened = open();
    match &opened {
        Ok(_) => *throttle = Default::default(),
        Err(store::UnlockError::Wrong) => {
            throttle.wrong += 1;
            let over = throttle.wrong.saturating_sub(WRONG_FREE).min(16);
            throttle.until = (over > 0).then(|| Instant::now() + (WAIT_FIRST * (1 << (over - 1))).min(WAIT_MAX));
        }
        Err(_) => {}
    }
    Ok(opened?)
}

/// Signs the seat of this session out.
pub(crate) fn sign_out(app: &App, session: &Session, _: Nothing) -> Result<Status, Failure> {
    app.shared.sign_out(session.number());
    status(app, session, Nothing {})
}

/// The old passphrase and the new one.
#[derive(Debug, Deserialize, TS)]
pub struct ChangePassphrase {
    /// What opened the seat until now, or the words of its sheet.
    #[ts(type = "string")]
    pub old: Passphrase,
    /// What opens it from now on.
    #[ts(type = "string")]
    pub new: Passphrase,
}

/// Seals the seat of this session under another passphrase.
pub(crate) fn change_passphrase(app: &App, session: &Session, input: ChangePassphrase) -> Result<Done, Failure> {
    let signed = session.signed(&app.shared)?;
    check_passphrase(&input.new)?;
    let secrets = try_passphrase(app, &signed.secrets.signing.key(), &input.old)?;
    app.folder()?.change_passphrase(&secrets, &input.new, cost(app)?)?;
    Ok(Done {})
}
