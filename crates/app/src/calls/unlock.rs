//! Signing a seat in and out.

use super::start::{check_passphrase, cost};
use super::status::{Status, status};
use super::{Done, Nothing};
use crate::clock::Moment;
use crate::failure::Failure;
use crate::passphrase::Passphrase;
use crate::renewal;
use crate::save::{References, Writer};
use crate::sealed;
use crate::session::{Officer, Session, Signed};
use crate::shared::{App, lock};
use journals::Key;
use serde::Deserialize;
use std::cell::Cell;
use store::{Folder, SeatSecrets, UnlockError};
use ts_rs::TS;
use zeroize::Zeroizing;

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
    // One at a time: who signs in may renew the folder key, which another would have in his hand.
    let _turn = lock(&app.shared.unlocking);
    let (seat, tried) = (named_seat(app, &input.seat)?, Tried::of(&input.passphrase));
    let secrets = opened(app, &seat, &tried)?;
    signed_in(app, session, secrets, &input.seat, &tried)
}

/// Signs the seat in whose secrets these are; opens the folder where it is not open yet, and renews its key where that is due.
pub(crate) fn signed_in(app: &App, session: &Session, secrets: SeatSecrets, named: &str, tried: &Tried<'_>) -> Result<Status, Failure> {
    let (folder, seat) = (app.folder()?, secrets.signing.key());
    let (desk, secrets) = renewal::opened(app, &folder, secrets, tried)?;
    let secrets = super::with_duty(&desk.authority(), secrets);
    let officer = lock(&desk.officers).get(&seat).cloned();
    let officer = officer.unwrap_or(Officer { number: named.to_owned(), ..Officer::default() });
    let signed = Signed::new(secrets, officer);
    // A full disk locks no registrar out: whoever writes where a space is missing is told so.
    if !desk.is_waiting() {
        // What could not be asked, on a full disk perhaps, is asked at the next passphrase.
        let _ = crate::intake::catch_up(&desk);
        // Where a restore was cut off before it came to this.
        let _ = References::leap(&desk);
    }
    let _ = crate::spaces::complete(&desk, &signed);
    // What fails is tried again at the next passphrase.
    let _ = crate::calendar::note(&desk, &seat);
    let _ = crate::calendar::Calendar::of(&desk, &seat)
        .and_then(|calendar| crate::intake::forget_unknown(&desk, calendar.believed().min(crate::save::now())));
    let _ = crate::sight::daily(&Writer::new(&app.shared, &desk, &signed));
    let writer = Writer::new(&app.shared, &desk, &signed);
    let _ = crate::witness::daily(&writer);
    let _ = crate::audit::said::daily(&writer);
    let _ = crate::deposit::keep(&desk, &folder, &signed.secrets);
    lock(&app.shared.signed).insert(session.number(), signed.clone());
    // A closed space that does not open is told of where it is looked for.
    let _ = crate::rooms::enter(&app.shared, &desk, &signed);
    crate::post::take_in_soon(&app.shared);
    *lock(&app.shared.unlocked) = Moment::now();
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
    opened(app, seat, &Tried::of(passphrase))
}

/// The same, with what was tried.
fn opened(app: &App, seat: &Key, tried: &Tried<'_>) -> Result<SeatSecrets, Failure> {
    let folder = app.folder()?;
    let secrets = wait_or(app, seat, || tried.open(|words| folder.unlock_by_words(seat, words), |it| folder.unlock(seat, it)))?;
    match folder.handed(seat) {
        None => Ok(secrets),
        Some(sealed) => {
            let plain = sealed::opened(&sealed, &secrets.reading)?;
            let secrets = secrets.with_handed(&folder.id(), &plain).ok_or_else(|| Failure::new("keys-damaged"))?;
            Ok(tried.wrapped(&folder, secrets))
        }
    }
}

/// What somebody types to open a seat: its passphrase, or the words of its sheet.
pub(crate) struct Tried<'a> {
    passphrase: &'a str,
    words: Option<Zeroizing<[u8; 32]>>,
    /// Whether it was the passphrase that opened.
    by_passphrase: Cell<bool>,
}

impl<'a> Tried<'a> {
    pub fn of(passphrase: &'a str) -> Self {
        let words = journals::from_words(passphrase).ok();
        Tried { passphrase, words, by_passphrase: Cell::new(false) }
    }

    /// Opens by the words, or else by the passphrase: somebody's passphrase may itself be words of such a list.
    pub fn open(
        &self,
        by_words: impl FnOnce(&[u8; 32]) -> Result<SeatSecrets, UnlockError>,
        by_passphrase: impl FnOnce(&str) -> Result<SeatSecrets, UnlockError>,
    ) -> Result<SeatSecrets, UnlockError> {
        match self.words.as_ref().map(|words| by_words(words)) {
            None | Some(Err(UnlockError::Wrong)) => {
                self.by_passphrase.set(true);
                by_passphrase(self.passphrase)
            }
            Some(opened) => opened,
        }
    }

    /// The secrets, after they were sealed anew under the passphrase that opened them: a wrap that lacked the folder key has it then.
    /// By the words, or on a full disk, it lacks it until the next time.
    pub fn wrapped(&self, folder: &Folder, secrets: SeatSecrets) -> SeatSecrets {
        if let Some(cost) = folder.cost(&secrets.signing.key()).filter(|_| self.by_passphrase.get()) {
            let _ = folder.change_passphrase(&secrets, self.passphrase, cost);
        }
        secrets
    }
}

/// Tries what opens a seat, where nobody has to wait; a wrong try makes the next one wait.
pub(crate) fn wait_or(app: &App, seat: &Key, open: impl FnOnce() -> Result<SeatSecrets, UnlockError>) -> Result<SeatSecrets, Failure> {
    // Held across the derivation: guesses at once would all pass before the first of them is counted.
    let mut throttle = lock(&app.shared.throttle);
    if let Some(wait) = throttle.wait(seat) {
        return Err(Failure::new("wait-before-trying").with("seconds", wait.as_secs() + 1));
    }
    let opened = open();
    match &opened {
        Ok(_) => throttle.right(seat),
        Err(UnlockError::Wrong) => throttle.wrong(seat),
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
