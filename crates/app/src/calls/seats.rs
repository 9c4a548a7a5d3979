//! Every seat of the administration, and its end.

use super::Nothing;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::intake::believe;
use crate::rooms;
use crate::save::now;
use crate::session::{Session, Signed};
use crate::shared::{App, lock};
use journals::{
    Authority, Cut, EntryPlace, Key, Reason, Revoked, Right, Role, Scope, SigningSecret, SpaceCuts, SpaceId, StatementBody, change_roles,
    lease, roles_of,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A seat, as the statements have it.
#[derive(Serialize, TS)]
pub struct SeatLine {
    /// Its key, in hex.
    pub id: String,
    /// Number and name of its officer, as far as they are known here.
    pub officer: String,
    /// Letters of its office.
    pub office: String,
    /// Letters of its device.
    pub device: String,
    /// Whether this folder has it.
    pub here: bool,
    /// Until when it reads what others wrote.
    pub lease: Option<String>,
    /// Whether it reviews in an open space.
    pub reviews: bool,
    /// What its officer does, by the codes of roles.
    pub roles: Vec<String>,
    /// Whether its officer is a registrar by it.
    pub registrar: bool,
    /// Whether it is that of an office's node, before which nobody sits.
    pub unattended: bool,
    /// Why it was revoked, where it was.
    pub revoked: Option<String>,
    /// Of one that was revoked, whether it can be once more, for a reason that does not leave its key with its officer.
    pub again: bool,
    /// Of one that was revoked, how many files it led, or could open, that registrars gave to nobody else: what those assigned said of them only
    /// they know.
    pub files: usize,
}

/// Which seat to end, and why.
#[derive(Deserialize, TS)]
pub struct RevokeInput {
    /// Its key, in hex.
    pub seat: String,
    /// A code of `reason.list`.
    pub reason: String,
    /// Whether its device goes, with every seat that was ever made on it: a laptop that was lost or stolen.
    #[serde(default)]
    pub device: bool,
}

/// Why a seat, a registrar or an assignment ends.
#[derive(Serialize, TS)]
pub struct ReasonLine {
    /// Its code.
    pub code: String,
    /// Whether it leaves the key with its officer: whom he assigned to files keeps them.
    pub leaves_key: bool,
}

/// Reasons that are offered, in the order in which it happens; a fork is the program's to tell.
const REASONS: [(&str, Reason); 8] = [
    ("moved", Reason::Moved),
    ("left", Reason::Left),
    ("replaced", Reason::Replaced),
    ("not_needed", Reason::NotNeeded),
    ("mistake", Reason::Mistake),
    ("lost", Reason::Lost),
    ("stolen", Reason::Stolen),
    ("key_known", Reason::KeyKnown),
];

/// Reasons that are offered.
pub(crate) fn reasons(_: &App, _: &Session, _: Nothing) -> Result<Vec<ReasonLine>, Failure> {
    Ok(REASONS.iter().map(|(code, reason)| ReasonLine { code: (*code).to_owned(), leaves_key: reason.leaves_the_key() }).collect())
}

/// All seats.
pub(crate) fn list(app: &App, session: &Session, _: Nothing) -> Result<Vec<SeatLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let authority = desk.authority();
    let may = |seat: &Key| signed.secrets.registrar.as_ref().is_some_and(|(own, _)| may_end(&authority, own, &signed, seat).is_ok());
    let here: Vec<Key> = app.folder()?.seats().into_iter().map(|(seat, _)| seat).collect();
    let line = |seat: &Key| SeatLine {
        id: seat.to_string(),
        officer: desk.officer(seat),
        office: desk.office_of(seat),
        device: desk.device_of(seat),
        here: here.contains(seat),
        lease: authority.lease(seat).and_then(|until| i64::try_from(until).ok()).map(super::record::moment),
        reviews: authority.spaces().any(|(space, _)| authority.right(seat, space) >= Some(Right::Review)),
        roles: roles_of(&authority, seat).into_iter().map(|role| role.key().to_owned()).collect(),
        registrar: authority.registrars().any(|(key, _)| key == seat),
        unattended: authority.seat(seat).is_some_and(|facts| facts.unattended),
        revoked: authority.revocation(seat).map(|end| reason_key(end.reason).to_owned()),
        again: is_left_his_key(&authority, seat) && may(seat),
        files: if authority.revocation(seat).is_some() { rooms::left_by(&authority, seat) } else { 0 },
    };
    Ok(authority.seats().map(|(seat, _)| line(seat)).collect())
}

/// Ends a seat. What is held of its journals here is kept; what comes later waits for a reviewer.
pub(crate) fn revoke(app: &App, session: &Session, input: RevokeInput) -> Result<Vec<SeatLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let reason = reason_of(&input.reason)?;
    {
        let _turn = lock(&desk.saving);
        let registrar = super::enrol::registrar(&signed)?;
        let authority = desk.authority();
        let seat = of_key(&authority, &input.seat)?;
        // Whose key turns out to be in other hands is ended once more: till then what he said in closed spaces goes on giving.
        if is_left_his_key(&authority, &seat) && !reason.leaves_the_key() {
            may_end(&authority, registrar, &signed, &seat)?
        } else {
            to_end(&authority, registrar, &signed, &input.seat).map(drop)?
        }
        if input.device { end_device(&desk, registrar, &signed, &seat, reason)? } else { end(&desk, registrar, &seat, reason)? }
    }
    app.tell("enrolled", &[]);
    list(app, session, Nothing {})
}

/// Whether a seat was ended, and nobody said that others have its key.
fn is_left_his_key(authority: &Authority, seat: &Key) -> bool {
    authority.revocation(seat).and_then(|end| Reason::of(end.reason)).is_some_and(Reason::leaves_the_key)
}

/// A seat of the administration, by its key in hex.
pub(super) fn of_key(authority: &Authority, key: &str) -> Result<Key, Failure> {
    let seat = Key::parse(key).filter(|seat| authority.seat(seat).is_some());
    seat.ok_or_else(|| Failure::new("no-seat-of-key").with("key", key))
}

/// A seat that a registrar may end, by its key in hex.
pub(super) fn to_end(authority: &Authority, registrar: &SigningSecret, signed: &Signed, seat: &str) -> Result<Key, Failure> {
    let seat = of_key(authority, seat)?;
    may_end(authority, registrar, signed, &seat)?;
    if authority.revocation(&seat).is_some() { Err(Failure::new("seat-ended")) } else { Ok(seat) }
}

/// Whether a registrar may end a seat, were it ended or not.
fn may_end(authority: &Authority, registrar: &SigningSecret, signed: &Signed, seat: &Key) -> Result<(), Failure> {
    let seat = *seat;
    if authority.seat(&seat).is_none_or(|facts| !authority.speaks_for(&registrar.key(), &facts.office)) {
        return Err(Failure::new("office-not-yours"));
    }
    if seat == signed.secrets.signing.key() {
        return Err(Failure::new("own-seat"));
    }
    // Nobody ends the founder, who has no lease, but whom the root named; nor a registrar beside or above himself.
    let level = |key: &Key| authority.registrars().find(|(held, _)| *held == key).map(|(_, level)| level);
    let is_above = level(&seat).is_some() && !authority.may_end_registrar(&registrar.key(), &seat);
    if is_above || (authority.lease(&seat).is_none() && level(&registrar.key()) != Some(1)) {
        return Err(Failure::new("registrar-not-below"));
    }
    Ok(())
}

/// Ends a seat: everything that counts of it here is kept. Whoever calls holds the turn to save.
pub(super) fn end(desk: &Desk, registrar: &SigningSecret, seat: &Key, reason: Reason) -> Result<(), Failure> {
    end_all(desk, registrar, (Revoked::Seat, seat.0), &[*seat], reason)
}

/// Ends the device of a seat, with every seat that was made on it: those that stand must all be this registrar's to end.
fn end_device(desk: &Desk, registrar: &SigningSecret, signed: &Signed, seat: &Key, reason: Reason) -> Result<(), Failure> {
    let authority = desk.authority();
    let device = authority.seat(seat).map(|facts| facts.device).ok_or_else(|| Failure::new("no-seat-of-key"))?;
    if authority.device(&device).is_none_or(|facts| !authority.speaks_for(&registrar.key(), &facts.office)) {
        return Err(Failure::new("office-not-yours"));
    }
    // Of those that were ended before what counts is kept too: the last word on a seat is the one that holds.
    let seats: Vec<Key> = authority.seats_on(&device).copied().collect();
    let standing = seats.iter().filter(|seat| authority.revocation(seat).is_none());
    standing.into_iter().try_for_each(|seat| to_end(&authority, registrar, signed, &seat.to_string()).map(drop))?;
    end_all(desk, registrar, (Revoked::Device, device.0), &seats, reason)
}

/// States the end of a seat or a device, with what counts here of its seats.
fn end_all(desk: &Desk, registrar: &SigningSecret, (what, of): (Revoked, [u8; 32]), seats: &[Key], reason: Reason) -> Result<(), Failure> {
    let authority = desk.authority();
    let mut bodies = vec![StatementBody::Revoke { what, of, reason: reason as u64, cuts: cuts(desk, seats)?, log_cuts: Vec::new() }];
    // Who is no officer any more speaks for nobody either.
    let speak = seats.iter().filter(|seat| authority.registrars().any(|(key, _)| key == *seat));
    bodies.extend(speak.map(|seat| super::registrars::ended(&authority, seat, reason as u64)));
    let said = authority.say(registrar, Scope::Inner, now(), bodies).ok_or_else(|| Failure::new("log-forked"))?;
    believe(desk, &said)
}

/// What the officer of a seat shall do from now on.
#[derive(Deserialize, TS)]
pub struct RolesInput {
    /// Its key, in hex.
    pub seat: String,
    /// Codes of roles.
    pub roles: Vec<String>,
}

/// Roles that an officer may have, by their codes.
pub(crate) fn roles(_: &App, _: &Session, _: Nothing) -> Result<Vec<String>, Failure> {
    Ok(Role::ALL.iter().filter(|role| **role != Role::Node).map(|role| role.key().to_owned()).collect())
}

/// Gives a seat other roles. What is held of it here is kept; what it writes by a right that is taken, until it has heard of that, waits
/// for a reviewer.
pub(crate) fn set_roles(app: &App, session: &Session, input: RolesInput) -> Result<Vec<SeatLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let roles = super::enrol::roles_of(&input.roles)?;
    if roles.contains(&Role::Node) {
        return Err(Failure::new("no-such-role").with("role", Role::Node.key()).with("roles", ""));
    }
    {
        let _turn = lock(&desk.saving);
        let registrar = super::enrol::registrar(&signed)?;
        let authority = desk.authority();
        let seat = to_end(&authority, registrar, &signed, &input.seat)?;
        let (given, taken) = change_roles(&authority, &seat, &roles);
        let cuts = cuts(&desk, &[seat])?;
        let takes = |of| StatementBody::Revoke {
            what: Revoked::Grant,
            of,
            reason: Reason::NotNeeded as u64,
            cuts: cuts.clone(),
            log_cuts: Vec::new(),
        };
        let bodies: Vec<StatementBody> = taken.into_iter().map(takes).chain(given).collect();
        if !bodies.is_empty() {
            super::registrars::say(&desk, registrar, Scope::Inner, bodies)?;
        }
        if roles.contains(&Role::Manager) && !roles_of(&authority, &seat).contains(&Role::Manager) {
            rooms::say_ready(&desk, registrar, &seat)?;
        }
    }
    app.tell("enrolled", &[]);
    list(app, session, Nothing {})
}

/// Which leases to renew.
#[derive(Deserialize, TS)]
pub struct RenewInput {
    /// The seat's key, in hex; without it every seat that stands.
    #[serde(default)]
    #[ts(optional)]
    pub seat: Option<String>,
}

/// Renews leases from now on: what others wrote opens again, or stays open, once the seat has heard of it.
pub(crate) fn renew(app: &App, session: &Session, input: RenewInput) -> Result<Vec<SeatLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let wanted = input.seat.map(|seat| of_key(&desk.authority(), &seat)).transpose()?;
    {
        let _turn = lock(&desk.saving);
        let authority = desk.authority();
        let registrar = super::enrol::registrar(&signed)?;
        let (whole, leases) = (authority.whole(), desk.national().leases());
        let is_wanted = |seat: &Key| wanted.is_none_or(|wanted| wanted == *seat);
        // A seat without a lease reads for ever: it founded the administration.
        let leased = authority.seats().filter(|(seat, facts)| {
            let ours = authority.speaks_for(&registrar.key(), &facts.office) && authority.revocation(seat).is_none();
            ours && is_wanted(seat) && authority.lease(seat).is_some()
        });
        let bodies: Vec<StatementBody> = leased.map(|(seat, facts)| lease(*seat, Some(facts.office) != whole, leases, now())).collect();
        if bodies.is_empty() {
            return Err(Failure::new("no-lease-to-renew"));
        }
        let said = authority.say(registrar, Scope::Inner, now(), bodies).ok_or_else(|| Failure::new("log-forked"))?;
        believe(&desk, &said)?;
    }
    app.tell("enrolled", &[]);
    list(app, session, Nothing {})
}

/// Everything that counts of the journals of seats; of a space in which one may write and has written nothing, nothing. Of closed spaces
/// nothing is said: what was written there is for their own logs and witnesses.
fn cuts(desk: &Desk, seats: &[Key]) -> Result<Vec<SpaceCuts>, Failure> {
    let authority = desk.authority();
    let open = authority.spaces().filter(|(_, facts)| !facts.kind.is_closed());
    let mut cuts: BTreeMap<SpaceId, Vec<Cut>> = open.map(|(space, _)| (*space, Vec::new())).collect();
    let reader = desk.store.read()?;
    for seat in seats {
        for EntryPlace { space, incarnation, n, id, .. } in reader.counted(seat)? {
            cuts.entry(space).or_default().push(Cut { incarnation, n, entry: id });
        }
    }
    Ok(fitting(cuts).into_iter().map(|(space, cuts)| SpaceCuts { space, cuts }).collect())
}

/// Branches that one statement keeps: each is some 46 bytes of its 64 KiB, a space 19.
const CUTS_MAX: usize = 1_000;

/// No more cuts than a statement holds, the longest journals first: whoever began a life for each entry keeps those that fit, and a reviewer
/// adopts the rest.
fn fitting(cuts: BTreeMap<SpaceId, Vec<Cut>>) -> BTreeMap<SpaceId, Vec<Cut>> {
    let mut fitting: BTreeMap<SpaceId, Vec<Cut>> = cuts.keys().map(|space| (*space, Vec::new())).collect();
    let mut all: Vec<(SpaceId, Cut)> = cuts.into_iter().flat_map(|(space, cuts)| cuts.into_iter().map(move |cut| (space, cut))).collect();
    all.sort_by_key(|(_, cut)| std::cmp::Reverse(cut.n));
    for (space, cut) in all.into_iter().take(CUTS_MAX) {
        fitting.entry(space).or_default().push(cut);
    }
    fitting
}

/// A reason that is offered.
pub(super) fn reason_of(key: &str) -> Result<Reason, Failure> {
    let reason = REASONS.iter().find(|(held, _)| *held == key).map(|(_, reason)| *reason);
    reason.ok_or_else(|| Failure::new("no-such-reason").with("reason", key))
}

/// The code of a reason, by its number.
pub(super) fn reason_key(reason: u64) -> &'static str {
    REASONS.iter().find(|(_, held)| *held as u64 == reason).map_or("fork", |(key, _)| key)
}
