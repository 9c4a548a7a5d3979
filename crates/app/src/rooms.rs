//! Closed spaces of a folder: each is a desk of its own, open while a seat is signed in that may read it, and destroyed when none of
//! this device may any more (docs/decisions/0015-closed-spaces-are-stores-of-their-own.md).

mod carried;
mod line;

use crate::desk::Desk;
use crate::erasing;
use crate::failure::Failure;
use crate::intake::{Taken, believe, catch_up, vouch};
use crate::save::{Writer, chance, now};
use crate::sealed::{opening, sealing};
use crate::session::Signed;
use crate::shared::{Shared, lock};
use crate::witness;
pub(crate) use carried::{Sealed, carry, keep};
use documents::DocumentId;
use journals::{Act, Authority, Cut, Key, MADE_READY, Place, ReadingSecret, Reason, Right, Scope, SigningSecret, SpaceId, StatementBody};
pub(crate) use line::{closed, remember_told, sealed_for, take_line, take_sealed};
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::sync::Arc;
use store::{ClosedKey, Folder, Store};
use zeroize::Zeroizing;

/// The setting of the device that names closed spaces which were used.
const USED: &str = "closed-used";
/// The setting of a closed space that says to which seats its key is sealed.
const SEALED_TO: &str = "readers";
/// The setting of a closed space, which no seat of this device may read now, that says when and to whom everything in it was sealed.
const HANDED_TO: &str = "handed-to";
/// What was sealed so is sealed anew after this, in seconds: a little less than it lies ready.
const HANDED_FOR: u64 = 25 * 86_400;

/// Opens every closed space that a seat may read; called when it signs in. One that does not open, damaged perhaps, keeps nobody out
/// of the others.
pub(crate) fn enter(shared: &Shared, main: &Arc<Desk>, signed: &Signed) -> Result<(), Failure> {
    if main.store.restored()?.is_some() {
        forget_ready(main)?;
    }
    let folder = folder(shared)?;
    open_all(main, &folder, &signed.secrets.reading);
    let taken = take_kept(shared, main);
    {
        let _making = lock(&main.making);
        for room in all(main) {
            let _ = vouch(main, &room);
            let _ = look_after(main, &room);
        }
    }
    taken?;
    for room in of(main, &signed.secrets.signing.key()) {
        let _ = witness::daily(&Writer::new(shared, &room, signed));
    }
    Ok(())
}

/// Takes in what came for a seat that is signed in now.
pub(crate) fn take_kept(shared: &Shared, main: &Arc<Desk>) -> Result<Taken, Failure> {
    let taken = carried::take_kept(shared, main)?;
    let signed: Vec<Signed> = lock(&shared.signed).values().cloned().collect();
    for signed in signed {
        of(main, &signed.secrets.signing.key()).iter().try_for_each(|room| keep_of_before(room, &signed))?;
    }
    Ok(taken)
}

/// What a seat could open that is no more there, its successor opens who may read it; called when an officer is let in again.
pub(crate) fn inherit(shared: &Shared, main: &Arc<Desk>, secret: &ReadingSecret) -> Result<(), Failure> {
    open_all(main, &*folder(shared)?, secret);
    let _making = lock(&main.making);
    for room in all(main) {
        let _ = look_after(main, &room);
    }
    Ok(())
}

fn open_all(main: &Arc<Desk>, folder: &Folder, secret: &ReadingSecret) {
    let _making = lock(&main.making);
    for space in folder.closed_spaces().unwrap_or_default() {
        let _ = open(main, folder, &space, secret);
    }
}

/// Closes one that cannot be worked with.
pub(crate) fn close(main: &Desk, room: &Arc<Desk>) {
    if let Some(closed) = &room.closed {
        lock(&main.rooms).remove(&closed.space);
        room.close();
    }
}

/// Closes what nobody who is signed in may read; called when a seat is signed out.
pub(crate) fn leave(shared: &Shared, main: &Desk) {
    let seats: Vec<Key> = lock(&shared.signed).values().map(|signed| signed.secrets.signing.key()).collect();
    let mut rooms = lock(&main.rooms);
    let unread: Vec<SpaceId> =
        rooms.iter().filter(|(_, room)| !seats.iter().any(|seat| reads(room, seat))).map(|(space, _)| *space).collect();
    for space in unread {
        if let Some(room) = rooms.remove(&space) {
            room.close();
        }
    }
}

/// The closed spaces that a seat may read, open as they are.
pub(crate) fn of(main: &Desk, seat: &Key) -> Vec<Arc<Desk>> {
    all(main).into_iter().filter(|room| reads(room, seat)).collect()
}

/// The closed space of an id that a seat may read.
pub(crate) fn named(main: &Desk, seat: &Key, space: &str) -> Result<Arc<Desk>, Failure> {
    let room = SpaceId::parse(space).and_then(|space| lock(&main.rooms).get(&space).cloned());
    room.filter(|room| reads(room, seat)).ok_or_else(|| Failure::new("no-such-record").with("id", space))
}

/// A closed space for a new file: one that was made ready for this seat and that nobody has used. A registrar makes some ready for
/// himself.
pub(crate) fn begin(shared: &Shared, main: &Arc<Desk>, signed: &Signed) -> Result<Arc<Desk>, Failure> {
    let seat = signed.secrets.signing.key();
    if ready(main, &seat)?.is_empty() && signed.secrets.registrar.is_some() {
        make_ready(main, signed, &seat)?;
    }
    let _making = lock(&main.making);
    let space = ready(main, &seat)?.into_iter().next().ok_or_else(|| Failure::new("no-space-ready"))?;
    // Before anything lies in it: a space that is used twice shows one file to the readers of the other.
    let mut used = main.store.setting(&main.device, USED)?.unwrap_or_default();
    used.extend_from_slice(&space.0);
    main.store.set_setting(&main.device, USED, &used)?;
    make(shared, main, space, &[])
}

/// Closed spaces that are ready for a seat and were never used here.
pub(crate) fn ready(main: &Desk, seat: &Key) -> Result<Vec<SpaceId>, Failure> {
    let shared = main.shared()?;
    let here = folder(&shared)?.closed_spaces()?;
    let used = main.store.setting(&main.device, USED)?.unwrap_or_default();
    let is_used = |space: &SpaceId| here.contains(space) || used.chunks_exact(16).any(|held| held == space.0);
    let authority = main.authority();
    let own = authority.spaces().filter(|(_, facts)| facts.kind.is_closed()).map(|(space, _)| *space);
    // Whoever else could ever read it may have used it elsewhere.
    let is_own = |space: &SpaceId| authority.readers(space).chain(authority.former_readers(space)).all(|(reader, _)| reader == seat);
    Ok(own.filter(|space| authority.decide(seat, space, Act::Administer).is_ok() && is_own(space) && !is_used(space)).collect())
}

/// A registrar states closed spaces for a seat.
pub(crate) fn make_ready(main: &Desk, signed: &Signed, seat: &Key) -> Result<(), Failure> {
    let (registrar, _) = signed.secrets.registrar.as_ref().ok_or_else(|| Failure::new("not-the-registrar"))?;
    let _turn = lock(&main.saving);
    say_ready(main, registrar, seat)
}

/// The same of whoever holds the turn to save.
pub(crate) fn say_ready(main: &Desk, registrar: &SigningSecret, seat: &Key) -> Result<(), Failure> {
    let salts: Vec<[u8; 16]> = (0..MADE_READY).map(|_| chance()).collect();
    let said = journals::make_ready(&main.authority(), registrar, seat, &salts, now());
    believe(main, &said.ok_or_else(|| Failure::new("office-not-yours"))?)
}

/// From here on no closed space that is known is taken for unused: the folder was put back, and does not know what lies in them.
fn forget_ready(main: &Desk) -> Result<(), Failure> {
    let authority = main.authority();
    let closed = authority.spaces().filter(|(_, facts)| facts.kind.is_closed());
    let used: Vec<u8> = closed.flat_map(|(space, _)| space.0).collect();
    Ok(main.store.set_setting(&main.device, USED, &used)?)
}

/// Whether a seat says who reads a closed space.
pub(crate) fn administers(room: &Desk, seat: &Key) -> bool {
    room.closed.as_ref().is_some_and(|closed| room.authority().decide(seat, &closed.space, Act::Administer).is_ok())
}

/// What an officer wrote at the seat in whose place this one came counts, as far as it is here: whoever ended that seat could not see
/// it, and the log of the space says so now. Said once, by who administers the space.
fn keep_of_before(room: &Desk, signed: &Signed) -> Result<(), Failure> {
    let (Some(closed), seat) = (&room.closed, &signed.secrets.signing) else { return Ok(()) };
    let _turn = lock(&room.saving);
    let authority = room.authority();
    let before = authority.seat(&seat.key()).and_then(|facts| facts.replaces).filter(|before| {
        let is_replaced = authority.revocation(before).is_some_and(|end| end.reason == Reason::Replaced as u64);
        is_replaced && administers(room, &seat.key()) && authority.kept(&closed.space, before).is_none()
    });
    let Some(before) = before else { return Ok(()) };
    let held = room.store.journals().into_iter().filter(|(writer, _)| *writer == before);
    let cuts: Vec<Cut> = held.map(|(_, journal)| Cut { incarnation: journal.incarnation, n: journal.n, entry: journal.head }).collect();
    if cuts.is_empty() {
        return Ok(());
    }
    let body = StatementBody::Cut { seat: before, cuts };
    let said = authority.say(seat, Scope::Space(closed.space), now(), vec![body]).ok_or_else(|| Failure::new("log-forked"))?;
    believe(room, &said)
}

/// Gives a seat what another had in the closed spaces of which the registrars' logs speak, where it comes in its place or takes over from it;
/// said by a registrar who holds the turn to save. Gives how many spaces that were.
pub(crate) fn give_in_place(main: &Desk, registrar: &SigningSecret, before: &Key, seat: &Key) -> Result<usize, Failure> {
    let authority = main.authority();
    let given = authority.grants(before).filter_map(|grant| match grant.place {
        Place::Space(space) if authority.right(seat, &space) < Some(grant.right) => {
            Some(StatementBody::grant_in(*seat, space, grant.right))
        }
        Place::Space(_) | Place::Office(..) => None,
    });
    let bodies: Vec<StatementBody> = given.collect();
    let count = bodies.len();
    if count > 0 {
        let said = authority.say(registrar, Scope::Inner, now(), bodies).ok_or_else(|| Failure::new("log-forked"))?;
        believe(main, &said)?;
    }
    Ok(count)
}

/// How many closed spaces were given to a seat by registrars, and by them to nobody else who stands.
pub(crate) fn left_by(authority: &Authority, seat: &Key) -> usize {
    let given = authority.grants(seat).filter(|grant| grant.right == Right::Administer);
    let spaces = given.filter_map(|grant| if let Place::Space(space) = grant.place { Some(space) } else { None });
    let leads = |space: &SpaceId| authority.readers(space).any(|(reader, _)| authority.right(reader, space) == Some(Right::Administer));
    spaces.filter(|space| !leads(space)).count()
}

/// How many files lie here for a seat that may not read them now, though nobody took that from it: whoever assigned it was ended.
pub(crate) fn unread(main: &Desk, seat: &Key) -> Result<usize, Failure> {
    let mut count = 0;
    for room in all(main) {
        let Some(closed) = &room.closed else { continue };
        let waits = !reads(&room, seat) && !has_ended(&room.authority(), &closed.space, seat);
        count += usize::from(waits && sealed_to(&room)?.contains(seat));
    }
    Ok(count)
}

/// Makes a closed space on this device, where a seat may read it by the folder's statements and those of the space's own log.
pub(crate) fn make(shared: &Shared, main: &Arc<Desk>, space: SpaceId, log: &[Vec<u8>]) -> Result<Arc<Desk>, Failure> {
    let folder = folder(shared)?;
    if folder.closed_spaces()?.contains(&space) {
        if folder.readers(&space)?.is_some() {
            return Err(Failure::new("space-closed"));
        }
        // Making it was cut short: nobody could ever open it.
        folder.destroy_closed(&space)?;
    }
    let inside = Arc::new(folder.closed(&space)?);
    let key = ClosedKey::draw();
    let store = Store::create_closed(&inside, &key, &main.store.device_secret()?)?;
    let room = Desk::of_closed(main, (space, key), inside, store)?;
    room.add_statements(log)?;
    seal_to_readers(&room)?;
    lock(&main.rooms).insert(space, Arc::clone(&room));
    Ok(room)
}

/// Seals the key to everybody on this device who may read now; and destroys the space where nobody may who might before. What the
/// device wrote and nobody has seen is sealed to those who may read it, and goes with the next bundle.
pub(crate) fn look_after(main: &Desk, room: &Arc<Desk>) -> Result<(), Failure> {
    let Some(closed) = &room.closed else { return Ok(()) };
    if !readers(room).is_empty() {
        return seal_to_readers(room);
    }
    let authority = room.authority();
    if authority.readers(&closed.space).next().is_none() {
        // What nobody may read stays sealed until somebody is let in again: this may be all there is of it.
        return Ok(());
    }
    let were = sealed_to(room)?;
    if were.is_empty() {
        return Ok(());
    }
    if !were.iter().all(|seat| has_ended(&authority, &closed.space, seat)) {
        return hand_on(main, room, &authority);
    }
    let shared = room.shared()?;
    carried::save_own(&shared, room)?;
    carried::remember_log(main, &closed.space, &room.store.statements()?)?;
    forget_forms(main, room)?;
    lock(&main.rooms).remove(&closed.space);
    room.close();
    folder(&shared)?.destroy_closed(&closed.space)?;
    room.tell("imported", &[]);
    Ok(())
}

/// What lies here for somebody from whom nobody took it, but whose assignment fell with who gave it, is sealed to those who may read it, and
/// again before that is too old to lie ready: perhaps nobody else has it.
fn hand_on(main: &Desk, room: &Desk, authority: &Authority) -> Result<(), Failure> {
    let Some(closed) = &room.closed else { return Ok(()) };
    let readers: Vec<u8> = authority.readers(&closed.space).flat_map(|(seat, _)| seat.0).collect();
    let held = room.store.setting(&room.device, HANDED_TO)?.unwrap_or_default();
    let is_fresh = |time: &[u8; 8]| now().abs_diff(i64::from_be_bytes(*time)) < HANDED_FOR;
    if held.split_first_chunk().is_some_and(|(time, to)| is_fresh(time) && to == readers) {
        return Ok(());
    }
    carried::save_own(&*room.shared()?, room)?;
    carried::remember_log(main, &closed.space, &room.store.statements()?)?;
    Ok(room.store.set_setting(&room.device, HANDED_TO, &[now().to_be_bytes().as_slice(), &readers].concat())?)
}

/// Forms in work about what goes go with it.
fn forget_forms(main: &Desk, room: &Desk) -> Result<(), Failure> {
    let reader = room.store.read_everything()?;
    let mut numbers = Vec::new();
    reader.each_tried(0..reader.end()?, |number, _| {
        numbers.push(number);
        Ok(true)
    })?;
    numbers.into_iter().try_for_each(|number| Ok(main.store.discard_drafts_of(draft_mark(&reader.id(number)?))?))
}

/// By what the folder knows that a form in work is about a record of a closed space: no document of its own has such a number.
pub(crate) fn draft_mark(id: &DocumentId) -> u64 {
    let first = id.0.first_chunk().copied().map_or(0, u64::from_be_bytes);
    first | 1 << 63
}

/// The day's round of erasure in every closed space that is open.
pub(crate) fn daily(main: &Desk) {
    for room in all(main) {
        let _ = erasing::daily(&room);
    }
}

pub(crate) fn all(main: &Desk) -> Vec<Arc<Desk>> {
    lock(&main.rooms).values().cloned().collect()
}

fn reads(room: &Desk, seat: &Key) -> bool {
    let is_here = |closed: &crate::desk::Closed| room.authority().decide(seat, &closed.space, Act::ReadOwn).is_ok();
    room.closed.as_ref().is_some_and(is_here)
}

fn has_ended(authority: &Authority, space: &SpaceId, seat: &Key) -> bool {
    authority.revocation(seat).is_some() || authority.former_readers(space).any(|(former, _)| former == seat)
}

/// Opens a closed space with a seat's secret, where its key is sealed to it and nobody has opened it yet.
fn open(main: &Arc<Desk>, folder: &Folder, space: &SpaceId, secret: &ReadingSecret) -> Result<(), Failure> {
    if lock(&main.rooms).contains_key(space) {
        return Ok(());
    }
    let Some((inside, key, store)) = unsealed(folder, space, secret)? else { return Ok(()) };
    let room = Desk::of_closed(main, (*space, key), inside, store)?;
    lock(&main.rooms).insert(*space, Arc::clone(&room));
    // What was said while it was being opened is believed too.
    let asked = room.refold().and_then(|()| catch_up(&room));
    if asked.is_err() {
        close(main, &room);
    }
    asked
}

/// The folder, key and store of a closed space that a seat's secret opens.
fn unsealed(folder: &Folder, space: &SpaceId, secret: &ReadingSecret) -> Result<Option<(Arc<Folder>, ClosedKey, Store)>, Failure> {
    let Some(sealed) = folder.readers(space)? else { return Ok(None) };
    let mut bytes = Zeroizing::new(Vec::new());
    opening(sealed.as_slice(), secret)?.take(64).read_to_end(&mut bytes)?;
    let key = ClosedKey::of(&bytes).ok_or_else(|| Failure::new("folder-damaged").with("place", "readers"))?;
    let inside = Arc::new(folder.closed(space)?);
    let store = Store::open_closed(&inside, &key)?;
    Ok(Some((inside, key, store)))
}

/// The stores of the closed spaces in a folder that a seat's secret opens: to be checked. Those of others are checked by them.
pub(crate) fn stores(folder: &Folder, secret: &ReadingSecret) -> Result<Vec<Store>, Failure> {
    let mut stores = Vec::new();
    for space in folder.closed_spaces()? {
        match unsealed(folder, &space, secret) {
            Ok(opened) => stores.extend(opened.map(|(_, _, store)| store)),
            Err(failure) if failure.code == "not-for-you" => {}
            Err(failure) => return Err(failure),
        }
    }
    Ok(stores)
}

/// Seats of this device that may read a closed space, with the keys to which is sealed for them.
fn readers(room: &Desk) -> Vec<(Key, [u8; 32])> {
    let Some(closed) = &room.closed else { return Vec::new() };
    let (authority, officers) = (room.authority(), lock(&room.officers));
    authority.readers(&closed.space).filter(|(seat, _)| officers.contains_key(seat)).map(|(seat, facts)| (*seat, facts.x25519)).collect()
}

fn sealed_to(room: &Desk) -> Result<BTreeSet<Key>, Failure> {
    let held = room.store.setting(&room.device, SEALED_TO)?.unwrap_or_default();
    Ok(held.chunks_exact(32).filter_map(|key| Some(Key(key.try_into().ok()?))).collect())
}

fn seal_to_readers(room: &Desk) -> Result<(), Failure> {
    let Some(closed) = &room.closed else { return Ok(()) };
    let wanted = readers(room);
    let seats: BTreeSet<Key> = wanted.iter().map(|(seat, _)| *seat).collect();
    if seats == sealed_to(room)? {
        return Ok(());
    }
    let keys: Vec<[u8; 32]> = wanted.into_iter().map(|(_, x25519)| x25519).collect();
    let mut sealed = sealing(Vec::new(), &keys)?;
    sealed.write_all(closed.key.0.as_slice())?;
    closed.folder.write_readers(&sealed.finish()?)?;
    let flat: Vec<u8> = seats.iter().flat_map(|seat| seat.0).collect();
    Ok(room.store.set_setting(&room.device, SEALED_TO, &flat)?)
}

fn folder(shared: &Shared) -> Result<Arc<Folder>, Failure> {
    lock(&shared.folder).clone().ok_or_else(|| Failure::new("locked"))
}
