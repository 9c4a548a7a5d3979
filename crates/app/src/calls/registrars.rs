//! Registrars: who may enrol, revoke and erase for the administration beside its founder. A registrar names another from among the
//! officers; the root's words, from their two safes, name one where the others are lost. He signs with the key of his seat.

use super::enrol::registrar;
use super::root::root;
use super::seats::reason_of;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::intake::believe;
use crate::passphrase::Passphrase;
use crate::save::now;
use crate::session::{Session, Signed};
use crate::shared::{App, lock};
use journals::{Authority, Key, Reason, Revoked, Scope, SigningSecret, Stated, StatementBody};
use serde::{Deserialize, Serialize};
use store::SeatSecrets;
use ts_rs::TS;

/// Somebody who speaks for the administration.
#[derive(Debug, Serialize, TS)]
pub struct RegistrarLine {
    /// His key, in hex: of his seat, or the one that was made at the founding.
    pub id: String,
    /// Number and name of the officer; empty for the founder, whose key is no seat's.
    pub officer: String,
    /// Whether the root named him.
    pub by_root: bool,
    /// Whether he is signed in here.
    pub own: bool,
    /// Whether this registrar may end him; the root may always.
    pub may_end: bool,
}

/// Whom to name.
#[derive(Debug, Deserialize, TS)]
pub struct NameRegistrar {
    /// Key of the seat, in hex.
    pub seat: String,
    /// The root's words, both halves one after the other, where no registrar is left who could.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub root: Option<Passphrase>,
}

/// Whom to end, and why.
#[derive(Debug, Deserialize, TS)]
pub struct EndRegistrar {
    /// His key, in hex.
    pub id: String,
    /// As for a seat.
    pub reason: String,
    /// The root's words, where he was named by the root.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub root: Option<Passphrase>,
}

/// Who speaks for the administration.
pub(crate) fn list(app: &App, session: &Session, _: super::Nothing) -> Result<Vec<RegistrarLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let authority = desk.authority();
    let own = registrar(&signed).map(SigningSecret::key).ok();
    let line = |(key, at): (&Key, usize)| RegistrarLine {
        id: key.to_string(),
        officer: authority.seat(key).map(|_| desk.officer(key)).unwrap_or_default(),
        by_root: at == 1,
        own: own == Some(*key),
        may_end: own.as_ref().is_some_and(|own| authority.may_end_registrar(own, key)),
    };
    Ok(authority.registrars().map(line).collect())
}

/// Names an officer registrar of the whole. He is one from the next time that he signs in after he has heard of it.
pub(crate) fn name(app: &App, session: &Session, input: NameRegistrar) -> Result<Vec<RegistrarLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    {
        let _turn = lock(&desk.saving);
        let authority = desk.authority();
        let seat = standing(&authority, &input.seat, input.root.is_some())?;
        let x25519 = authority.seat(&seat).map(|facts| facts.x25519).unwrap_or_default();
        let named = |office| StatementBody::Registrar { key: seat, scope: Scope::Inner, x25519, office: Stated(office) };
        match &input.root {
            // What was settled about a fork of his log stays settled: whoever settled it stands above him no more.
            Some(words) => say(&desk, &root(&authority, words)?, Scope::Outward, [vec![named(None)], settled(&authority, seat)].concat())?,
            None => say(&desk, registrar(&signed)?, Scope::Inner, vec![named(Some(whole_of(&authority, &signed)?))])?,
        }
    }
    app.tell("enrolled", &[]);
    list(app, session, super::Nothing {})
}

/// Ends a registrar: what he said until now stays. His seat is another matter.
pub(crate) fn end(app: &App, session: &Session, input: EndRegistrar) -> Result<Vec<RegistrarLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let reason = reason_of(&input.reason)?;
    {
        let _turn = lock(&desk.saving);
        let authority = desk.authority();
        let key = Key::parse(&input.id).filter(|key| authority.registrars().any(|(held, _)| held == key));
        let key = key.ok_or_else(|| Failure::new("no-such-registrar"))?;
        let body = ended(&authority, &key, reason as u64);
        match &input.root {
            Some(words) => say(&desk, &root(&authority, words)?, Scope::Outward, vec![body])?,
            None => say(&desk, above(&authority, &signed, &key)?, Scope::Inner, vec![body])?,
        }
    }
    app.tell("enrolled", &[]);
    list(app, session, super::Nothing {})
}

/// The branch of his log that counts, for whoever was a registrar before; nothing where it is none yet, or forked.
fn settled(authority: &Authority, key: Key) -> Vec<StatementBody> {
    match authority.log_ends(&key, Scope::Inner)[..] {
        [(n, hash)] if n > 0 => vec![StatementBody::Resolve { writer: key, scope: Scope::Inner, incarnation: None, hash }],
        _ => Vec::new(),
    }
}

/// The end of a registrar, with what is held of his logs. What he said outward goes where his key may be in other hands: nothing rests on
/// it, and the oldest program that a thief states could keep devices apart for ever.
pub(super) fn ended(authority: &Authority, key: &Key, reason: u64) -> StatementBody {
    let is_kept = |scope: &Scope| *scope == Scope::Inner || Reason::of(reason).is_some_and(Reason::leaves_the_key);
    let scopes = [Scope::Outward, Scope::Inner].into_iter().filter(is_kept);
    let log_cuts = scopes.flat_map(|scope| authority.log_cuts(key, scope)).collect();
    StatementBody::Revoke { what: Revoked::Registrar, of: key.0, reason, cuts: Vec::new(), log_cuts }
}

/// The secrets of a seat as its officer holds them now: who was named registrar signs as one with his seat's key, and who was ended
/// does no more.
pub(crate) fn with_duty(authority: &Authority, mut secrets: SeatSecrets) -> SeatSecrets {
    let stands = |key: &Key| authority.registrars().any(|(held, _)| held == key) && authority.revocation(key).is_none();
    if secrets.registrar.as_ref().is_some_and(|(signing, _)| authority.registrar_ended(&signing.key())) {
        secrets.registrar = None;
    }
    if secrets.registrar.is_none() && stands(&secrets.signing.key()) {
        secrets.registrar = Some((secrets.signing.clone(), secrets.reading.clone()));
    }
    secrets
}

/// The seat of an officer, that stands and is no registrar yet.
fn standing(authority: &Authority, seat: &str, by_root: bool) -> Result<Key, Failure> {
    let is_officer = |seat: &Key| authority.seat(seat).is_some_and(|facts| !facts.unattended);
    let seat = Key::parse(seat).filter(is_officer).ok_or_else(|| Failure::new("no-such-seat"))?;
    // Whoever was ended once is named by another seat: what was taken never comes back.
    if authority.revocation(&seat).is_some() || authority.registrar_ended(&seat) {
        return Err(Failure::new("registrar-seat"));
    }
    // The root raises one whom a registrar had named.
    let level = authority.registrars().find(|(held, _)| **held == seat).map(|(_, level)| level);
    if level.is_some_and(|level| !by_root || level == 1) { Err(Failure::new("registrar-already")) } else { Ok(seat) }
}

/// The office above all, for which whoever names must speak.
fn whole_of(authority: &Authority, signed: &Signed) -> Result<journals::OfficeId, Failure> {
    let own = registrar(signed)?.key();
    authority.whole().filter(|whole| authority.speaks_for(&own, whole)).ok_or_else(|| Failure::new("office-not-yours"))
}

/// The signed-in registrar, where he stands above another.
fn above<'s>(authority: &Authority, signed: &'s Signed, key: &Key) -> Result<&'s SigningSecret, Failure> {
    let own = registrar(signed)?;
    if authority.may_end_registrar(&own.key(), key) { Ok(own) } else { Err(Failure::new("registrar-not-below")) }
}

/// Says something in a log of its speaker, and believes it.
pub(super) fn say(desk: &Desk, speaker: &SigningSecret, scope: Scope, bodies: Vec<StatementBody>) -> Result<(), Failure> {
    let forked = || Failure::new(if scope == Scope::Outward { "root-forked" } else { "log-forked" });
    let said = desk.authority().say(speaker, scope, now(), bodies).ok_or_else(forked)?;
    believe(desk, &said)
}
