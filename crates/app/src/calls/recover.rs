//! Recovery: an officer who forgot his passphrase and lost his sheet asks for a new seat on the locked laptop, and takes the registrar's
//! answer there. Nobody is signed in: what is asked proves itself by the words that two people compare.

use super::enrol::{Joined, failed, from_hex, view_of};
use super::start::{check_passphrase, cost, sheet};
use super::status::Status;
use super::unlock::{Tried, named_seat, signed_in, wait_or};
use super::{Nothing, record::moment};
use crate::deposit;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::intake::believe;
use crate::passphrase::Passphrase;
use crate::save::{chance, now};
use crate::sealed;
use crate::session::{Officer, Session};
use crate::shared::{App, lock};
use journals::{Authority, EnrolmentError, ReadingSecret, Recovery, SigningSecret, open_recovery_answer};
use serde::{Deserialize, Serialize};
use std::sync::{Arc, PoisonError};
use store::{Deposited, Folder, Recovering, SeatSecrets};
use ts_rs::TS;
use zeroize::Zeroizing;

/// Settings of the old seat that the new one does not take: what it once asked.
const NOT_COPIED: &[&str] = &[super::enrol::REQUEST];

/// A seat that nothing opens, and what is to open the one in its place.
#[derive(Deserialize, TS)]
pub struct RecoverInput {
    /// Key of the seat, in hex, or its service number.
    pub seat: String,
    /// What opens the new seat.
    #[ts(type = "string")]
    pub passphrase: Passphrase,
}

/// The registrar's answer, on its way in.
#[derive(Deserialize, TS)]
pub struct RecoverAnswer {
    /// Key of the seat that nothing opens, in hex, or its service number.
    pub seat: String,
    /// What opens the new seat: its passphrase, or the 24 words of its sheet.
    #[ts(type = "string")]
    pub passphrase: Passphrase,
    /// The answer, in hex.
    pub bytes: String,
}

/// A request that waits for its answer.
#[derive(Serialize, TS)]
pub struct Recovered {
    /// The seat that nothing opens, in hex.
    pub seat: String,
    /// What was asked.
    pub request: super::enrol::RequestView,
}

/// Makes a seat in the place of one that nothing opens, and what it asks.
pub(crate) fn ask(app: &App, _: &Session, input: RecoverInput) -> Result<Joined, Failure> {
    check_passphrase(&input.passphrase)?;
    let (folder, replaces) = (app.folder()?, named_seat(app, &input.seat)?);
    let number = folder.seats().into_iter().find(|(seat, _)| *seat == replaces).map(|(_, number)| number).unwrap_or_default();
    let (deposit, _) = folder.deposit(&replaces).ok_or_else(|| Failure::new("nothing-deposited"))?;
    let (signing, reading) = (SigningSecret::from_seed(&Zeroizing::new(chance())), ReadingSecret::from_bytes(chance()));
    let recovery = Zeroizing::new(chance());
    let (seat, x25519) = (signing.key(), reading.public());
    let asked = Recovery { replaces, seat, x25519, folder: folder.id(), time: now(), chance: chance(), deposit };
    let signed = asked.sign(&signing);
    // What nobody could open again, nobody could answer.
    Recovery::open(&signed).map_err(failed)?;
    let secrets = SeatSecrets::outside(signing, reading, Zeroizing::new(*recovery));
    folder.ask_in_place_of(&replaces, &signed, &secrets, &input.passphrase, cost(app)?)?;
    let officer = Officer { number, ..Officer::default() };
    let sheet = sheet("", &officer, (Vec::new(), Vec::new()), &recovery);
    Ok(Joined { sheet, request: view_of(&signed, &seat, officer, moment(asked.time)) })
}

/// What was asked on this laptop and is not answered.
pub(crate) fn pending(app: &App, _: &Session, _: Nothing) -> Result<Vec<Recovered>, Failure> {
    let view = |one: Recovering| {
        let asked = Recovery::open(&one.request).map_err(failed)?;
        let officer = Officer { number: one.number, ..Officer::default() };
        Ok(Recovered { seat: one.replaces.to_string(), request: view_of(&one.request, &one.seat, officer, moment(asked.time)) })
    };
    app.folder()?.recovering().into_iter().map(view).collect()
}

/// Takes the registrar's answer: the new seat opens the folder, has the forms in work and settings of the old one, and is signed in.
pub(crate) fn take(app: &App, session: &Session, input: RecoverAnswer) -> Result<Status, Failure> {
    let _turn = lock(&app.shared.unlocking);
    let folder = app.folder()?;
    let one = waiting(app, &folder, &input.seat)?;
    let (statements, sealed) = open_recovery_answer(&one.request, &from_hex(&input.bytes, EnrolmentError::NotAnAnswer)?).map_err(failed)?;
    let asked = Recovery::open(&one.request).map_err(failed)?;
    let tried = Tried::of(&input.passphrase);
    let mine = wait_or(app, &one.replaces, || {
        tried.open(|words| folder.open_asked_by_words(&one.replaces, words), |it| folder.open_asked(&one.replaces, it))
    })?;
    let plain = sealed::opened(&sealed, &mine.reading).map_err(|_| failed(EnrolmentError::NotAnAnswer))?;
    let deposited = Deposited::decode(&plain).ok_or_else(|| failed(EnrolmentError::NotAnAnswer))?;
    let secrets = with_folder_key(&folder, &one, mine, &deposited)?;
    let desk = opened(app, &folder, &secrets, |desk| check(desk, &statements, &asked, &deposited))?;
    {
        let _turn = lock(&desk.saving);
        believe(&desk, &statements)?;
        crate::backup::heard(&desk, crate::backup::times(&statements))?;
    }
    // Closed spaces whose key was sealed to the old seat are opened with what it deposited.
    crate::rooms::inherit(&app.shared, &desk, &deposited.reading)?;
    // The key file comes last: until then the answer can be taken again, and what was taken over is taken over once.
    desk.store.take_over(&one.replaces, &deposited.reading, &secrets, NOT_COPIED)?;
    let handed = sealed::sealed(&secrets.to_hand(&folder.id(), &one.seat), &[secrets.reading.public()])?;
    folder.put_in_place(&one.replaces, handed)?;
    let (seat, officer) = crate::desk::officer(&desk.store, one.seat, one.number)?;
    lock(&desk.officers).insert(seat, officer);
    // Whoever renews the folder key has to have the database alone.
    drop(desk);
    app.tell("enrolled", &[]);
    signed_in(app, session, tried.wrapped(&folder, secrets), &input.seat, &tried)
}

/// The folder key of now: as it was handed to the new seat, or to the old one since it deposited; else as it was deposited.
fn with_folder_key(folder: &Folder, one: &Recovering, mine: SeatSecrets, deposited: &Deposited) -> Result<SeatSecrets, Failure> {
    let not = || Failure::new("answer-other-folder");
    if let Some(sealed) = folder.handed(&one.seat) {
        let plain = sealed::opened(&sealed, &mine.reading)?;
        return mine.with_handed(&folder.id(), &plain).ok_or_else(not);
    }
    match folder.handed(&one.replaces) {
        Some(sealed) => {
            let plain = sealed::opened(&sealed, &deposited.reading)?;
            mine.with_key_handed_to(&folder.id(), &one.replaces, &plain).ok_or_else(not)
        }
        None => Ok(mine.with_key_of(deposited)),
    }
}

/// What was asked in the place of a seat, by the key of the old one or the number of both.
fn waiting(app: &App, folder: &Folder, named: &str) -> Result<Recovering, Failure> {
    let seat = named_seat(app, named).ok();
    let found = folder.recovering().into_iter().find(|one| Some(one.replaces) == seat || one.number == named);
    found.ok_or_else(|| Failure::new("nothing-asked"))
}

/// The desk of this folder, opened where it is not open, once `check` has let the answer pass: else the folder stays as it was.
fn opened(
    app: &App,
    folder: &Arc<Folder>,
    secrets: &SeatSecrets,
    check: impl FnOnce(&Desk) -> Result<(), Failure>,
) -> Result<Arc<Desk>, Failure> {
    let mut slot = app.shared.desk.write().unwrap_or_else(PoisonError::into_inner);
    if let Some(desk) = slot.as_ref() {
        if !desk.store.is_opened_by(secrets) {
            return Err(Failure::new("answer-other-folder"));
        }
        check(desk)?;
        return Ok(Arc::clone(desk));
    }
    // A key that is not this folder's opens nothing of it.
    let desk = Desk::open(&app.shared, folder, secrets).map_err(|failure| match failure.code.as_str() {
        "keys-damaged" | "folder-damaged" => Failure::new("answer-other-folder"),
        _ => failure,
    })?;
    match check(&desk) {
        Ok(()) => Ok(Arc::clone(slot.insert(desk))),
        Err(failure) => {
            desk.close();
            Err(failure)
        }
    }
}

/// Whether the answer names the new seat as it was asked, on this device, in this administration, and brings what the old one deposited.
fn check(desk: &Desk, statements: &[Vec<u8>], asked: &Recovery, deposited: &Deposited) -> Result<(), Failure> {
    let not = || failed(EnrolmentError::NotAnAnswer);
    let root = statements.first().and_then(|first| Authority::root_of(first)).ok_or_else(not)?;
    if root != desk.authority().root() {
        return Err(Failure::new("other-administration"));
    }
    let mut all = desk.store.statements()?;
    all.extend_from_slice(statements);
    let folded = Authority::fold(root, all.iter().map(Vec::as_slice)).map_err(|_| not())?;
    let facts = folded.seat(&asked.seat).ok_or_else(not)?;
    let is_named = facts.replaces == Some(asked.replaces) && facts.x25519 == asked.x25519 && facts.device == desk.device;
    if !is_named || !deposit::is_of(&folded, deposited, asked) {
        return Err(not());
    }
    match folded.revocation(&asked.seat) {
        Some(_) => Err(Failure::new("seat-revoked")),
        None => Ok(()),
    }
}
