//! An unlocked folder at work: its store, its index, and what the statements say of this office. A closed space is at work in the same
//! way, with a store and an index of its own.

use crate::audit::Trail;
use crate::failure::Failure;
use crate::indexing::Indexing;
use crate::national::National;
use crate::pictures::{Fetching, InVain};
use crate::post::Posted;
use crate::receipts::Receipts;
use crate::session::Officer;
use crate::shared::{Shared, lock};
use journals::{Act, Authority, Denied, Key, OfficeId, Scope, SpaceId, SpaceKind, Statement};
use records::Kind;
use search::Query;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::sync::{Arc, Mutex, PoisonError, RwLock, Weak};
use store::{ClosedKey, Folder, SeatSecrets, Store};

/// Memory for what is not yet indexed: 60,000 records.
const WRITER_BYTES: usize = 48_000_000;
/// The same of a closed space, the least that the index takes: several are open at once.
const CLOSED_WRITER_BYTES: usize = 15_000_000;

/// Everything that an unlocked folder offers.
pub(crate) struct Desk {
    pub store: Arc<Store>,
    pub indexing: Indexing,
    pub trail: Arc<Trail>,
    /// Of a closed space, what ties it to its folder.
    pub closed: Option<Closed>,
    /// Of the folder, its closed spaces that are open now.
    pub rooms: Mutex<BTreeMap<SpaceId, Arc<Desk>>>,
    shared: Weak<Shared>,
    authority: RwLock<Arc<Authority>>,
    national: RwLock<Arc<National>>,
    pub country: String,
    pub administration: String,
    pub office: OfficeId,
    pub office_code: String,
    pub letters: String,
    pub device: Key,
    /// Set when the desk is closed: whoever works for long looks at it.
    pub stop: Arc<AtomicBool>,
    /// Held from reading a record to its save: two saves at once would sign one number twice.
    pub saving: Mutex<()>,
    /// Held while a form is kept, saved or discarded: a form that was saved must not come back.
    pub drafting: Mutex<()>,
    /// Held from reading a list among the settings to writing it.
    pub setting: Mutex<()>,
    /// Held while closed spaces are made, taken in or destroyed: two at once would make one space twice.
    pub making: Mutex<()>,
    /// Held from looking for a service number in the folder to making its seat.
    pub enrolling: Mutex<()>,
    /// Held by the one import that may run.
    pub importing: Mutex<()>,
    /// Devices that have none of some pictures, of the folder and of its closed spaces.
    pub in_vain: Arc<Mutex<InVain>>,
    /// Pictures that are on their way, of all of them.
    pub fetching: Arc<Mutex<Fetching>>,
    /// Counts what officers asked for of pictures: lines that are open look again.
    pub asked: Arc<AtomicU64>,
    /// What other devices signed for.
    pub receipts: Mutex<Receipts>,
    /// What became of letters while the program runs.
    pub posted: Mutex<Posted>,
    /// Held while letters are opened.
    pub opening_letters: Mutex<()>,
    /// Service number, name and office of each seat of this folder.
    pub officers: Arc<Mutex<BTreeMap<Key, Officer>>>,
}

/// A closed space, seen from inside.
pub(crate) struct Closed {
    pub space: SpaceId,
    pub folder: Arc<Folder>,
    pub key: ClosedKey,
    main: Weak<Desk>,
}

impl Desk {
    /// Opens store and index with a seat's secrets.
    pub fn open(shared: &Arc<Shared>, folder: &Arc<Folder>, secrets: &SeatSecrets) -> Result<Arc<Desk>, Failure> {
        let store = Arc::new(Store::open(folder, secrets)?);
        Self::around(shared, folder, store)
    }

    /// A desk around a store that is open.
    pub fn around(shared: &Arc<Shared>, folder: &Arc<Folder>, store: Arc<Store>) -> Result<Arc<Desk>, Failure> {
        let statements = store.statements()?;
        let authority = authority(&statements)?;
        let device = store.device()?;
        let (country, administration) = authority.administration().cloned().unwrap_or_default();
        let (office, letters) = authority.device(&device).map(|facts| (facts.office, facts.letters.clone())).unwrap_or_default();
        let office_code = authority.office(&office).map(|facts| facts.code.clone()).unwrap_or_default();
        let officers = folder.seats().into_iter().map(|(seat, number)| officer(&store, seat, number)).collect::<Result<_, Failure>>()?;
        let trail = Arc::new(Trail::of(&store));
        let indexing = Indexing::open(shared, &store, &office_code, WRITER_BYTES)?;
        Ok(Arc::new(Desk {
            store,
            indexing,
            trail,
            closed: None,
            rooms: Mutex::default(),
            shared: Arc::downgrade(shared),
            national: RwLock::new(Arc::new(National::of(&authority))),
            authority: RwLock::new(Arc::new(authority)),
            country,
            administration,
            office,
            office_code,
            letters,
            device,
            stop: Arc::default(),
            saving: Mutex::default(),
            drafting: Mutex::default(),
            setting: Mutex::default(),
            making: Mutex::default(),
            enrolling: Mutex::default(),
            importing: Mutex::default(),
            in_vain: Arc::default(),
            fetching: Arc::default(),
            asked: Arc::default(),
            receipts: Mutex::default(),
            posted: Mutex::default(),
            opening_letters: Mutex::default(),
            officers: Arc::new(Mutex::new(officers)),
        }))
    }

    /// A closed space of a folder that is open.
    pub fn of_closed(main: &Arc<Desk>, closed: (SpaceId, ClosedKey), folder: Arc<Folder>, store: Store) -> Result<Arc<Desk>, Failure> {
        let shared = main.shared()?;
        let store = Arc::new(store);
        let indexing = Indexing::open(&shared, &store, &main.office_code, CLOSED_WRITER_BYTES)?;
        let all = [main.store.statements()?, store.statements()?].concat();
        let (space, key) = closed;
        Ok(Arc::new(Desk {
            store,
            indexing,
            trail: Arc::clone(&main.trail),
            closed: Some(Closed { space, folder, key, main: Arc::downgrade(main) }),
            rooms: Mutex::default(),
            shared: main.shared.clone(),
            national: RwLock::new(Arc::new(National::of(&main.authority()))),
            authority: RwLock::new(Arc::new(authority(&all)?)),
            country: main.country.clone(),
            administration: main.administration.clone(),
            office: main.office,
            office_code: main.office_code.clone(),
            letters: main.letters.clone(),
            device: main.device,
            stop: Arc::clone(&main.stop),
            saving: Mutex::default(),
            drafting: Mutex::default(),
            setting: Mutex::default(),
            making: Mutex::default(),
            enrolling: Mutex::default(),
            importing: Mutex::default(),
            in_vain: Arc::clone(&main.in_vain),
            fetching: Arc::clone(&main.fetching),
            asked: Arc::clone(&main.asked),
            receipts: Mutex::default(),
            posted: Mutex::default(),
            opening_letters: Mutex::default(),
            officers: Arc::clone(&main.officers),
        }))
    }

    /// The program around it.
    pub fn shared(&self) -> Result<Arc<Shared>, Failure> {
        self.shared.upgrade().ok_or_else(|| Failure::new("closing"))
    }

    /// The folder's own desk, seen from a closed space of it; none where this is it.
    pub fn main(&self) -> Option<Arc<Desk>> {
        self.closed.as_ref().and_then(|closed| closed.main.upgrade())
    }

    /// Every statement by which this desk goes: a closed space's own, behind those of the folder.
    pub fn statements(&self) -> Result<Vec<Vec<u8>>, Failure> {
        let own = self.store.statements()?;
        Ok(match self.main() {
            Some(main) => [main.store.statements()?, own].concat(),
            None => own,
        })
    }

    /// Believes what the statements say that are kept by now.
    pub fn refold(&self) -> Result<(), Failure> {
        let folded = authority(&self.statements()?)?;
        *self.national.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(National::of(&folded));
        *self.authority.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(folded);
        Ok(())
    }

    /// What the statements say.
    pub fn authority(&self) -> Arc<Authority> {
        Arc::clone(&self.authority.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The national profile.
    pub fn national(&self) -> Arc<National> {
        Arc::clone(&self.national.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Keeps more statements, and believes them from here on; those of strangers to this administration are left aside.
    pub fn add_statements(&self, statements: &[Vec<u8>]) -> Result<(), Failure> {
        // Folded before they are kept: what cannot be folded must not lie in the folder. Two who add at once wait for each
        // other, so that none of them believes less than what is kept.
        let mut believed = self.authority.write().unwrap_or_else(PoisonError::into_inner);
        let mut all = self.statements()?;
        all.extend_from_slice(statements);
        let folded = authority(&all)?;
        let here = |statement: &Statement| match (&self.closed, statement.scope) {
            // The log of a closed space says who works on what: it is kept where only they read it.
            (Some(closed), scope) => scope == Scope::Space(closed.space),
            (None, Scope::Space(space)) => folded.space(&space).is_none_or(|facts| !facts.kind.is_closed()),
            (None, _) => true,
        };
        let theirs = |statement: &&Vec<u8>| {
            Statement::open(statement).is_ok_and(|statement| folded.has_spoken_in(&statement.log, statement.scope) && here(&statement))
        };
        let own: Vec<Vec<u8>> = statements.iter().filter(theirs).cloned().collect();
        self.store.add_statements(&own)?;
        let kept = self.statements()?;
        let folded = if kept.len() == all.len() { folded } else { authority(&kept)? };
        *self.national.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(National::of(&folded));
        *believed = Arc::new(folded);
        Ok(())
    }

    /// Tells all listeners.
    pub fn tell(&self, name: &str, more: &[(&str, serde_json::Value)]) {
        if let Some(shared) = self.shared.upgrade() {
            shared.tell(name, None, more);
        }
    }

    /// Tells all listeners that a record was saved. Who is not assigned learns nothing of a closed space, not even that it was worked in.
    pub fn tell_saved(&self, id: &str) {
        let more = [("id", serde_json::Value::from(id))];
        self.tell("saved", if self.closed.is_some() { &[] } else { &more });
    }

    /// A number that is another one when something new is here that the device of a key may hear of: in the folder, or in a closed space of it
    /// that is open.
    pub fn news_for(&self, peer: &Key) -> u64 {
        let of = |(space, room): &(SpaceId, Arc<Desk>)| {
            let of_space = space.0.first_chunk().copied().map_or(1, u64::from_le_bytes) | 1;
            of_space.wrapping_mul(1 + room.store.news())
        };
        let rooms: Vec<(SpaceId, Arc<Desk>)> = lock(&self.rooms).iter().map(|(space, room)| (*space, Arc::clone(room))).collect();
        let is_his = |(space, room): &&(SpaceId, Arc<Desk>)| room.authority().device_reads(peer, space);
        rooms.iter().filter(is_his).map(of).fold(self.store.news(), u64::wrapping_add)
    }

    /// Whether a folder waits to be told of its administration.
    pub fn is_waiting(&self) -> bool {
        self.authority().administration().is_none()
    }

    /// The space in which records of a kind live here.
    pub fn space(&self, kind: &Kind) -> Result<SpaceId, Failure> {
        if let Some(closed) = &self.closed {
            return Ok(closed.space);
        }
        let sort = SpaceKind::ALL.into_iter().find(|sort| sort.key() == kind.space).unwrap_or(SpaceKind::Cases);
        // Who waits to be enrolled is told that, not that spaces are missing.
        let none = || if self.is_waiting() { Failure::new("seat-unknown") } else { Failure::new("no-space").with("kind", kind.key) };
        self.authority().space_for(sort, &self.office).ok_or_else(none)
    }

    /// A question, kept to what a seat may read: another seat of this device may read more, so that more lies here. Whoever reads the
    /// register itself is not shown what is made of it for posts, unless he asks for it.
    pub fn asked_by(&self, seat: &Key, query: Query) -> Query {
        let authority = self.authority();
        let query = if crate::sight::is_behind(self, seat) { crate::sight::left_out(query) } else { query };
        let seats: Vec<Key> = lock(&self.officers).keys().copied().collect();
        let may = |seat: &Key, space: &SpaceId| authority.right(seat, space).is_some();
        let here: Vec<SpaceId> =
            authority.spaces().map(|(space, _)| *space).filter(|space| seats.iter().any(|seat| may(seat, space))).collect();
        if self.closed.is_some() || authority.seat(seat).is_none() || here.iter().all(|space| may(seat, space)) {
            return query;
        }
        let own: Vec<String> = here.iter().filter(|space| may(seat, space)).map(SpaceId::to_string).collect();
        query.and(Query::lying_in(&own.iter().map(String::as_str).collect::<Vec<_>>()))
    }

    /// Whether a seat may read what lies in a space; of one that nobody knows yet it is asked elsewhere.
    pub fn may_read(&self, seat: &Key, space: &SpaceId) -> bool {
        let authority = self.authority();
        authority.seat(seat).is_none() || authority.revocation(seat).is_some() || authority.right(seat, space).is_some()
    }

    /// Who holds a seat, by this folder or the directory; nobody with a name where neither says.
    pub fn holder(&self, seat: &Key) -> Officer {
        self.known(seat).unwrap_or_default()
    }

    fn known(&self, seat: &Key) -> Option<Officer> {
        let held = lock(&self.officers).get(seat).cloned();
        held.or_else(|| crate::officers::named(self.main().as_deref().unwrap_or(self), seat))
    }

    /// The space in which a new record of a kind lives that a seat makes: what it meets and may not write into the register stays with
    /// the cases of its office.
    pub fn space_of(&self, kind: &Kind, seat: &Key) -> Result<SpaceId, Failure> {
        let (space, authority) = (self.space(kind)?, self.authority());
        let office = authority.seat(seat).map_or(self.office, |facts| facts.office);
        let facts = authority.space(&space);
        let is = |sort: SpaceKind| facts.is_some_and(|facts| facts.kind == sort);
        let stays = is(SpaceKind::Cases) || (is(SpaceKind::Register) && authority.decide(seat, &space, Act::Write) == Err(Denied::NoRight));
        Ok(authority.space_for(SpaceKind::Cases, &office).filter(|_| stays).unwrap_or(space))
    }

    /// Who holds a seat: `0417, A. Otieno`; the first digits of its key where neither this folder nor the directory says.
    pub fn officer(&self, seat: &Key) -> String {
        match self.known(seat) {
            Some(officer) if officer.name.is_empty() => officer.number,
            Some(officer) => format!("{}, {}", officer.number, officer.name),
            None => format!("{seat:?}"),
        }
    }

    /// The office of a seat, by its code.
    pub fn office_of(&self, seat: &Key) -> String {
        let authority = self.authority();
        let office = authority.seat(seat).and_then(|facts| authority.office(&facts.office));
        office.map(|facts| facts.code.clone()).unwrap_or_default()
    }

    /// The device of a seat, by its letters.
    pub fn device_of(&self, seat: &Key) -> String {
        let authority = self.authority();
        let device = authority.seat(seat).and_then(|facts| authority.device(&facts.device));
        device.map(|facts| facts.letters.clone()).unwrap_or_default()
    }

    /// Finishes the index and stops; closed spaces first.
    pub fn close(&self) {
        let rooms = std::mem::take(&mut *lock(&self.rooms));
        rooms.into_values().for_each(|room| room.close());
        self.indexing.close();
        if self.closed.is_none() {
            self.trail.close();
        }
    }
}

/// What statements say. A folder's own administration is the first that it was told of; one that has not joined yet was told
/// of none.
fn authority(statements: &[Vec<u8>]) -> Result<Authority, Failure> {
    let damaged = |reason: String| Failure::new("folder-damaged").with("place", "logs").with("reason", reason);
    let root = match statements.first() {
        Some(first) => Authority::root_of(first).ok_or_else(|| damaged("root".to_owned()))?,
        None => Key([0; 32]),
    };
    Authority::fold(root, statements.iter().map(Vec::as_slice)).map_err(|error| damaged(error.to_string()))
}

/// The officer of a seat of this folder, as it was told when he came.
pub(crate) fn officer(store: &Store, seat: Key, number: String) -> Result<(Key, Officer), Failure> {
    let held = store.setting(&seat, "officer")?;
    let officer = held.and_then(|json| serde_json::from_slice(&json).ok());
    Ok((seat, officer.unwrap_or(Officer { number, ..Officer::default() })))
}
