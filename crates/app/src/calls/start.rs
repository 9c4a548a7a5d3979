//! First start: an administration of one office, one device and one officer; and the sheet that is printed of it.

use super::root::words_of;
use super::{Done, Nothing};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::passphrase::Passphrase;
use crate::save::{chance, now};
use crate::session::{Officer, Session, Signed};
use crate::shared::{App, lock};
use journals::{FoundingInput, Key, found as founded, to_words};
use serde::{Deserialize, Serialize};
use std::sync::{Arc, PoisonError};
use store::{Cost, Creation, Store};
use ts_rs::TS;
use zeroize::Zeroizing;

/// Fewest letters of a passphrase: with a dear derivation, four common words are out of a thief's reach.
const PASSPHRASE_LETTERS_MIN: usize = 12;
/// Longest of the other answers, in letters: a sheet of paper has to show them.
const ANSWER_LETTERS_MAX: usize = 120;
/// The setting of the founder that says that nobody has confirmed the sheet yet.
const UNCONFIRMED: &str = "unconfirmed";
/// Letters of the first device in references.
const FIRST_LETTERS: &str = "A";

/// What the first start asks.
#[derive(Debug, Deserialize, TS)]
pub struct Founding {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Name of the administration.
    pub administration: String,
    /// Letters of the office in references.
    pub office_code: String,
    /// Name of the office.
    pub office_name: String,
    /// Service number of the first officer.
    pub officer_number: String,
    /// Name of the first officer.
    pub officer_name: String,
    /// What opens the folder.
    #[ts(type = "string")]
    pub passphrase: Passphrase,
}

/// What the first start gives.
#[derive(Serialize, TS)]
pub struct Founded {
    /// To be printed now; the root's words are never shown again.
    pub sheet: RecoverySheet,
}

/// The recovery sheet. The root's two halves are empty when it is printed again.
#[derive(Clone, Serialize, TS)]
pub struct RecoverySheet {
    /// Name of the administration.
    pub administration: String,
    /// Name of the office.
    pub office: String,
    /// Number and name of the officer.
    pub officer: String,
    /// Two halves of 24 words, for two safes.
    pub root_words: (Vec<String>, Vec<String>),
    /// 24 words that open the seat without its passphrase.
    pub recovery_words: Vec<String>,
    /// When it was made.
    pub made_at: String,
}

/// Makes the administration and signs its first officer in.
pub(crate) fn found(app: &App, session: &Session, input: Founding) -> Result<Founded, Failure> {
    check(&input)?;
    let folder = app.folder()?;
    let mut slot = app.shared.desk.write().unwrap_or_else(PoisonError::into_inner);
    let secrets_input = Zeroizing::new(std::array::from_fn(|_| chance::<32>()));
    let founding = founded(&FoundingInput {
        country: &input.country,
        name: input.administration.trim(),
        office_code: &input.office_code,
        letters: FIRST_LETTERS,
        time: now(),
        chance: *secrets_input,
    });
    let recovery = Zeroizing::new(chance::<32>());
    let officer = Officer {
        number: input.officer_number.trim().into(),
        name: input.officer_name.trim().into(),
        office_name: input.office_name.trim().into(),
    };
    let sheet = sheet(input.administration.trim(), &officer, words_of(&founding.root), &recovery);
    let json = serde_json::to_vec(&officer).map_err(|_| Failure::new("wrong-output"))?;
    let creation = Creation {
        statements: &founding.statements,
        device: &founding.device,
        settings: &[(founding.seat.0.key(), "officer", json), (founding.seat.0.key(), UNCONFIRMED, b"1".to_vec())],
        number: &officer.number,
        seat: founding.seat.clone(),
        registrar: Some(founding.registrar.clone()),
        recovery: recovery.clone(),
        passphrase: &input.passphrase,
        cost: cost(app)?,
    };
    let (store, secrets) = Store::create(&folder, creation)?;
    // From here on the administration is there, and its words are shown whatever happens; a desk that does not open says
    // why when it is unlocked.
    if let Ok(desk) = Desk::around(&app.shared, &folder, Arc::new(store)) {
        // What was not deposited, on a full disk perhaps, is at the next passphrase.
        let _ = crate::deposit::keep(&desk, &folder, &secrets);
        *slot = Some(desk);
        lock(&app.shared.signed).insert(session.number(), Signed::new(secrets, officer));
    }
    *lock(&app.shared.sheet) = Some(sheet.clone());
    Ok(Founded { sheet })
}

/// The sheet of the founding, until it is confirmed or the program ends: a page that was loaded anew shows it again.
pub(crate) fn unconfirmed(app: &App, session: &Session, _: Nothing) -> Result<Option<RecoverySheet>, Failure> {
    session.signed(&app.shared)?;
    Ok(lock(&app.shared.sheet).clone())
}

/// Somebody has written the sheet down: its root words are forgotten.
pub(crate) fn confirm(app: &App, session: &Session, _: Nothing) -> Result<Done, Failure> {
    let signed = session.signed(&app.shared)?;
    *lock(&app.shared.sheet) = None;
    // A desk that does not open yet says why when it is unlocked, and asks once more.
    if let Ok((desk, _)) = app.desk(session) {
        desk.store.set_setting(&signed.secrets.signing.key(), UNCONFIRMED, b"0")?;
    }
    Ok(Done {})
}

/// Whether the program ended while the root words stood on the screen, and nobody has said since that he has them on paper.
pub(crate) fn is_unconfirmed(desk: &Desk, seat: &Key) -> Result<bool, Failure> {
    Ok(desk.store.setting(seat, UNCONFIRMED)?.is_some_and(|held| held == b"1"))
}

fn check(input: &Founding) -> Result<(), Failure> {
    let Founding { country, administration, office_code, office_name, officer_number, officer_name, passphrase } = input;
    if !records::lists::is_code("country", country) {
        return Err(Failure::new("unknown-code").with("field", "country").with("value", country.as_str()));
    }
    check_office_code(office_code)?;
    check_answers(&[
        ("administration", administration),
        ("office_name", office_name),
        ("officer_number", officer_number),
        ("officer_name", officer_name),
    ])?;
    check_passphrase(passphrase)
}

/// Letters of an office in references: two to eight capital letters or digits.
pub(crate) fn check_office_code(code: &str) -> Result<(), Failure> {
    let is_code = (2..=8).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    if is_code { Ok(()) } else { Err(Failure::new("office-code-form").with("value", code)) }
}

/// Answers that stand on a sheet of paper.
pub(crate) fn check_answers(answers: &[(&'static str, &String)]) -> Result<(), Failure> {
    for (field, answer) in answers {
        if answer.trim().is_empty() {
            return Err(Failure::new("empty").with("field", *field));
        }
        if answer.chars().count() > ANSWER_LETTERS_MAX || answer.chars().any(char::is_control) {
            return Err(Failure::new("answer-too-long").with("field", *field).with("most", ANSWER_LETTERS_MAX));
        }
    }
    Ok(())
}

pub(crate) fn check_passphrase(passphrase: &str) -> Result<(), Failure> {
    match passphrase.chars().count() {
        count if count < PASSPHRASE_LETTERS_MIN => Err(Failure::new("passphrase-too-short").with("least", PASSPHRASE_LETTERS_MIN)),
        _ => Ok(()),
    }
}

/// The cost of a passphrase, measured once a run. A demonstration and unit tests take the least: their folders hold
/// nothing that is secret.
pub(crate) fn cost(app: &App) -> Result<Cost, Failure> {
    if app.shared.demo || cfg!(test) {
        return Ok(Cost::LEAST);
    }
    let mut held = lock(&app.shared.cost);
    let cost = match *held {
        Some(cost) => cost,
        None => Cost::calibrated()?,
    };
    *held = Some(cost);
    Ok(cost)
}

pub(crate) fn sheet(administration: &str, officer: &Officer, root_words: (Vec<String>, Vec<String>), recovery: &[u8; 32]) -> RecoverySheet {
    RecoverySheet {
        administration: administration.to_owned(),
        office: officer.office_name.clone(),
        // While a folder is locked nobody reads a name out of it.
        officer: if officer.name.is_empty() { officer.number.clone() } else { format!("{}, {}", officer.number, officer.name) },
        root_words,
        recovery_words: to_words(recovery),
        made_at: super::record::moment(now()),
    }
}

/// What printing the sheet again needs.
#[derive(Debug, Deserialize, TS)]
pub struct SheetAgain {
    /// Asked again: a screen left open shall not give the words away.
    #[ts(type = "string")]
    pub passphrase: Passphrase,
}

/// The sheet once more, without the root's words, which are kept nowhere.
pub(crate) fn sheet_again(app: &App, session: &Session, input: SheetAgain) -> Result<RecoverySheet, Failure> {
    let (desk, signed) = app.desk(session)?;
    let secrets = super::unlock::try_passphrase(app, &signed.secrets.signing.key(), &input.passphrase)?;
    Ok(sheet(&desk.administration, &signed.officer, (Vec::new(), Vec::new()), &secrets.recovery))
}
