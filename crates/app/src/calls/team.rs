//! Who works on the file of an investigation: rights in its closed space, given and ended in the space's own log.

use super::Nothing;
use super::seats::{of_key, reason_of};
use crate::desk::{Closed, Desk};
use crate::failure::Failure;
use crate::intake::believe;
use crate::rooms;
use crate::save::now;
use crate::session::{Session, Signed};
use crate::shared::{App, lock};
use journals::{
    Act, Authority, Cut, EntryPlace, GrantFacts, Key, OfficeId, Place, Revoked, Right, Scope, SpaceCuts, SpaceId, Statement, StatementBody,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;
use ts_rs::TS;

/// Rights that are given in a closed space, with their codes.
const RIGHTS: [(&str, Right); 4] =
    [("read", Right::Read), ("write", Right::Write), ("review", Right::Review), ("administer", Right::Administer)];

/// A seat, and what it may do with a file.
#[derive(Serialize, TS)]
pub struct TeamLine {
    /// Its key, in hex.
    pub seat: String,
    /// Number and name of its officer, as far as they are known here.
    pub officer: String,
    /// Letters of its office.
    pub office: String,
    /// `read`, `write`, `review` or `administer`; none where it is not assigned.
    pub right: Option<String>,
    /// Whether it is the seat that asks.
    pub own: bool,
    /// Whether its seat was ended, and what it said of this file still counts: until it is ended here too.
    pub gone: bool,
}

/// Who works on a file, and who could.
#[derive(Serialize, TS)]
pub struct Team {
    /// The closed space, in hex.
    pub space: String,
    /// Those assigned, then all others who stand.
    pub seats: Vec<TeamLine>,
    /// Whether the seat that asks may assign.
    pub may_assign: bool,
    /// Whether nobody leads it any more: a registrar hands it over.
    pub leaderless: bool,
    /// Where nobody leads it, number and name of each registrar who can hand it over, as far as they are known here.
    pub registrars: Vec<String>,
}

/// A file.
#[derive(Debug, Deserialize, TS)]
pub struct TeamInput {
    /// Document id, or the human reference, of anything in the closed space.
    pub id: String,
}

/// Who is to work on a file.
#[derive(Debug, Deserialize, TS)]
pub struct AssignInput {
    /// Document id, or the human reference, of anything in the closed space.
    pub id: String,
    /// A seat of the officer, by its key in hex; every seat of his that stands is assigned.
    pub seat: String,
    /// `read`, `write`, `review` or `administer`.
    pub right: String,
}

/// Who is not to work on a file any more.
#[derive(Debug, Deserialize, TS)]
pub struct UnassignInput {
    /// Document id, or the human reference, of anything in the closed space.
    pub id: String,
    /// A seat of the officer, by its key in hex.
    pub seat: String,
    /// A reason as of `seat.revoke`.
    pub reason: String,
}

/// Closed spaces that are ready.
#[derive(Serialize, TS)]
pub struct Ready {
    /// How many files this seat can still open.
    pub count: usize,
    /// How many files lie here to which it is not assigned now, because whoever assigned it was ended: a registrar hands them over.
    pub unread: usize,
}

/// Who takes over the files of whom.
#[derive(Debug, Deserialize, TS)]
pub struct HandOver {
    /// A seat that was ended, by its key in hex.
    pub seat: String,
    /// A seat of the officer who leads them from now on, by its key in hex; every seat of his that stands leads them.
    pub to: String,
}

/// What was handed over.
#[derive(Serialize, TS)]
pub struct HandedOver {
    /// How many files that were ready or in use; only those who lead them know which are.
    pub count: usize,
}

/// For whom closed spaces are made ready.
#[derive(Debug, Deserialize, TS)]
pub struct MakeReady {
    /// A seat, by its key in hex.
    pub seat: String,
}

/// Who works on a file.
pub(crate) fn team(app: &App, session: &Session, input: TeamInput) -> Result<Team, Failure> {
    let (room, signed) = app.desk_of(session, &input.id)?;
    view(&room, &signed)
}

fn view(room: &Desk, signed: &Signed) -> Result<Team, Failure> {
    let (closed, authority, own) = (closed(room)?, room.authority(), signed.secrets.signing.key());
    // Of a seat that was ended what it was given to lead stands until somebody of the file ends that.
    let leads = |seat: &Key| authority.grants(seat).any(|grant| is_in(grant, &closed.space) && grant.right == Right::Administer);
    let led = |seat: &Key| Some(Right::Administer).filter(|_| authority.revocation(seat).is_some() && leads(seat));
    let given = |seat: &Key| authority.right(seat, &closed.space).or_else(|| led(seat));
    let line = |seat: &Key| TeamLine {
        seat: seat.to_string(),
        officer: room.officer(seat),
        office: room.office_of(seat),
        right: given(seat).map(|right| key_of(right).to_owned()),
        own: *seat == own,
        gone: authority.revocation(seat).is_some(),
    };
    let is_shown = |seat: &Key| authority.revocation(seat).is_none() || given(seat).is_some();
    let shown = authority.seats().filter(|(seat, facts)| is_shown(seat) && (!facts.unattended || given(seat).is_some()));
    let mut seats: Vec<TeamLine> = shown.map(|(seat, _)| line(seat)).collect();
    seats.sort_by(|one, other| {
        (one.right.is_none(), &one.office, &one.officer).cmp(&(other.right.is_none(), &other.office, &other.officer))
    });
    let leaderless = !seats.iter().any(leads_on);
    let registrars = if leaderless { to_ask(room, &authority, &seats) } else { Vec::new() };
    Ok(Team { space: closed.space.to_string(), seats, may_assign: rooms::administers(room, &own), leaderless, registrars })
}

fn leads_on(line: &TeamLine) -> bool {
    !line.gone && line.right.as_deref() == Some(key_of(Right::Administer))
}

/// Number and name of each registrar who can hand a file over: he speaks for the office of one who led it and was ended. The founder's key
/// is no seat's; his seat is the one without a lease.
fn to_ask(room: &Desk, authority: &Authority, seats: &[TeamLine]) -> Vec<String> {
    let gone = seats.iter().filter(|line| line.gone).filter_map(|line| Some(authority.seat(&Key::parse(&line.seat)?)?.office));
    let offices: BTreeSet<OfficeId> = gone.collect();
    let speaks = |registrar: &Key| offices.iter().any(|office| authority.speaks_for(registrar, office));
    let is_founders = |seat: &Key| authority.lease(seat).is_none() && authority.revocation(seat).is_none();
    let his = |registrar: &Key| match authority.seat(registrar) {
        Some(_) => vec![*registrar],
        None => authority.seats().map(|(seat, _)| *seat).filter(is_founders).collect(),
    };
    let registrars = authority.registrars().map(|(key, _)| key).filter(|key| speaks(key)).flat_map(his);
    let names: BTreeSet<String> = registrars.map(|seat| room.officer(&seat)).collect();
    names.into_iter().collect()
}

/// Assigns an officer, with everything that was written so far: whoever must not see the past gets a new file.
pub(crate) fn assign(app: &App, session: &Session, input: AssignInput) -> Result<Team, Failure> {
    let (room, signed) = app.desk_of(session, &input.id)?;
    let right = RIGHTS.iter().find(|(key, _)| *key == input.right).map(|(_, right)| *right);
    let right = right.ok_or_else(|| Failure::new("no-such-right").with("right", input.right.as_str()))?;
    let (space, authority) = (closed(&room)?.space, room.authority());
    let seats = seats_of(&authority, &input.seat)?;
    let held = |seat: &Key| authority.right(seat, &space) >= Some(right);
    let bodies: Vec<StatementBody> =
        seats.iter().filter(|seat| !held(seat)).map(|seat| StatementBody::grant_in(*seat, space, right)).collect();
    say(app, &room, &signed, bodies)?;
    view(&room, &signed)
}

/// Ends what an officer may do with a file. What he wrote and is here counts, and whom he assigned stays; what comes later waits for a
/// reviewer. Nobody ends the one by whose word he himself may.
pub(crate) fn unassign(app: &App, session: &Session, input: UnassignInput) -> Result<Team, Failure> {
    let (room, signed) = app.desk_of(session, &input.id)?;
    let reason = reason_of(&input.reason)?;
    let (space, authority) = (closed(&room)?.space, room.authority());
    let named = of_key(&authority, &input.seat)?;
    // Also those that registrars ended: what one said of the file goes on giving until it is ended here.
    let seats: Vec<Key> = authority.seats().map(|(seat, _)| *seat).filter(|seat| authority.are_one(&named, seat)).collect();
    if seats.contains(&signed.secrets.signing.key()) {
        return Err(Failure::new("own-seat"));
    }
    let mut bodies = Vec::new();
    for seat in &seats {
        let (cuts, log_cuts) = (cuts(&room, seat, &space)?, authority.log_cuts(seat, Scope::Space(space)));
        for grant in authority.grants(seat).filter(|grant| is_in(grant, &space)) {
            let (what, of) = (Revoked::Grant, grant.hash);
            bodies.push(StatementBody::Revoke { what, of, reason: reason as u64, cuts: cuts.clone(), log_cuts: log_cuts.clone() });
        }
    }
    if bodies.is_empty() && authority.revocation(&named).is_some() {
        return Err(Failure::new("seat-ended"));
    }
    say(app, &room, &signed, bodies)?;
    view(&room, &signed)
}

/// How many files this seat can still open.
pub(crate) fn ready(app: &App, session: &Session, _: Nothing) -> Result<Ready, Failure> {
    let (main, signed) = app.desk(session)?;
    let seat = signed.secrets.signing.key();
    Ok(Ready { count: rooms::ready(&main, &seat)?.len(), unread: rooms::unread(&main, &seat)? })
}

/// States closed spaces for a seat that leads investigations; its device hears of them with the next bundle.
pub(crate) fn make_ready(app: &App, session: &Session, input: MakeReady) -> Result<Ready, Failure> {
    let (main, signed) = app.desk(session)?;
    let seat = of_key(&main.authority(), &input.seat)?;
    rooms::make_ready(&main, &signed, &seat)?;
    app.tell("enrolled", &[]);
    Ok(Ready { count: journals::MADE_READY, unread: 0 })
}

/// Hands the files of a seat that was ended to another officer, who leads them from then on; his device hears of it like of all that
/// registrars say, and has the files from whoever has them.
pub(crate) fn hand_over(app: &App, session: &Session, input: HandOver) -> Result<HandedOver, Failure> {
    let (main, signed) = app.desk(session)?;
    let count = {
        let _turn = lock(&main.saving);
        let registrar = super::enrol::registrar(&signed)?;
        let authority = main.authority();
        let before = of_key(&authority, &input.seat)?;
        if authority.revocation(&before).is_none() {
            return Err(Failure::new("seat-stands"));
        }
        if authority.seat(&before).is_none_or(|facts| !authority.speaks_for(&registrar.key(), &facts.office)) {
            return Err(Failure::new("office-not-yours"));
        }
        let mut most = 0;
        for seat in seats_of(&authority, &input.to)? {
            most = most.max(rooms::give_in_place(&main, registrar, &before, &seat)?);
        }
        most
    };
    if count == 0 {
        return Err(Failure::new("no-files-left"));
    }
    app.tell("enrolled", &[]);
    Ok(HandedOver { count })
}

fn closed(room: &Desk) -> Result<&Closed, Failure> {
    room.closed.as_ref().ok_or_else(|| Failure::new("not-closed"))
}

/// The seats of one officer that stand; a node opens no file.
fn seats_of(authority: &Authority, seat: &str) -> Result<Vec<Key>, Failure> {
    let seat = of_key(authority, seat)?;
    if authority.seat(&seat).is_some_and(|facts| facts.unattended) {
        return Err(Failure::new("seat-of-a-node"));
    }
    let stands = |other: &&Key| authority.are_one(&seat, other) && authority.revocation(other).is_none();
    let seats: Vec<Key> = authority.seats().map(|(other, _)| other).filter(stands).copied().collect();
    if seats.is_empty() { Err(Failure::new("seat-ended")) } else { Ok(seats) }
}

/// States something in the log of a closed space; then its key is sealed to whoever may read it now.
fn say(app: &App, room: &Arc<Desk>, signed: &Signed, bodies: Vec<StatementBody>) -> Result<(), Failure> {
    let (seat, space) = (&signed.secrets.signing, closed(room)?.space);
    if bodies.is_empty() {
        return Ok(());
    }
    {
        let _turn = lock(&room.saving);
        let authority = room.authority();
        authority.decide(&seat.key(), &space, Act::Administer).map_err(|denied| Failure::new(denied.code()))?;
        let said = authority.say(seat, Scope::Space(space), now(), bodies).ok_or_else(|| Failure::new("log-forked"))?;
        if !still_administers(&authority, &said, &seat.key(), &space) {
            return Err(Failure::new("who-assigned-you"));
        }
        believe(room, &said)?;
    }
    if let Some(main) = room.main() {
        let _making = lock(&main.making);
        rooms::look_after(&main, room)?;
    }
    app.tell("saved", &[]);
    Ok(())
}

fn is_in(grant: &GrantFacts, space: &SpaceId) -> bool {
    grant.place == Place::Space(*space)
}

/// Everything that counts of a seat's journals in a space.
fn cuts(room: &Desk, seat: &Key, space: &SpaceId) -> Result<Vec<SpaceCuts>, Failure> {
    let places = room.store.read()?.counted(seat)?;
    let cuts = places.into_iter().map(|EntryPlace { incarnation, n, id, .. }| Cut { incarnation, n, entry: id }).collect();
    Ok(vec![SpaceCuts { space: *space, cuts }])
}

/// Whether a seat administers a space behind what it is about to say.
fn still_administers(authority: &Authority, said: &[Vec<u8>], seat: &Key, space: &SpaceId) -> bool {
    let mut then = authority.clone();
    then.add(said.iter().filter_map(|signed| Statement::open(signed).ok()));
    then.decide(seat, space, Act::Administer).is_ok()
}

fn key_of(right: Right) -> &'static str {
    RIGHTS.iter().rfind(|(_, held)| *held <= right).map_or("read", |(key, _)| key)
}
