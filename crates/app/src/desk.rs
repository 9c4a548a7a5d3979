//! An unlocked folder at work: its store, its index, and what the statements say of this office.

use crate::audit::Trail;
use crate::failure::Failure;
use crate::indexing::Indexing;
use crate::session::Officer;
use crate::shared::{Shared, lock};
use journals::{Act, Authority, Denied, Key, OfficeId, SpaceId, SpaceKind, Statement};
use records::Kind;
use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError, RwLock, Weak};
use store::{Folder, SeatSecrets, Store};

/// Everything that an unlocked folder offers.
pub(crate) struct Desk {
    pub store: Arc<Store>,
    pub indexing: Indexing,
    pub trail: Trail,
    shared: Weak<Shared>,
    authority: RwLock<Arc<Authority>>,
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
    /// Held from looking for a service number in the folder to making its seat.
    pub enrolling: Mutex<()>,
    /// Held by the one import that may run.
    pub importing: Mutex<()>,
    /// Service number, name and office of each seat of this folder.
    pub officers: Mutex<BTreeMap<Key, Officer>>,
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
        let trail = Trail::of(&store);
        let indexing = Indexing::open(shared, &store, &office_code)?;
        Ok(Arc::new(Desk {
            store,
            indexing,
            trail,
            shared: Arc::downgrade(shared),
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
            enrolling: Mutex::default(),
            importing: Mutex::default(),
            officers: Mutex::new(officers),
        }))
    }

    /// What the statements say.
    pub fn authority(&self) -> Arc<Authority> {
        Arc::clone(&self.authority.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Keeps more statements, and believes them from here on; those of strangers to this administration are left aside.
    pub fn add_statements(&self, statements: &[Vec<u8>]) -> Result<(), Failure> {
        // Folded before they are kept: what cannot be folded must not lie in the folder. Two who add at once wait for each
        // other, so that none of them believes less than what is kept.
        let mut believed = self.authority.write().unwrap_or_else(PoisonError::into_inner);
        let mut all = self.store.statements()?;
        all.extend_from_slice(statements);
        let folded = authority(&all)?;
        let theirs = |statement: &&Vec<u8>| Statement::open(statement).is_ok_and(|statement| folded.has_spoken(&statement.log));
        let own: Vec<Vec<u8>> = statements.iter().filter(theirs).cloned().collect();
        self.store.add_statements(&own)?;
        *believed = Arc::new(folded);
        Ok(())
    }

    /// Tells all listeners.
    pub fn tell(&self, name: &str, more: &[(&str, serde_json::Value)]) {
        if let Some(shared) = self.shared.upgrade() {
            shared.tell(name, None, more);
        }
    }

    /// Whether a folder waits to be told of its administration.
    pub fn is_waiting(&self) -> bool {
        self.authority().administration().is_none()
    }

    /// The space in which records of a kind live here.
    pub fn space(&self, kind: &Kind) -> Result<SpaceId, Failure> {
        let sort = SpaceKind::ALL.into_iter().find(|sort| sort.key() == kind.space).unwrap_or(SpaceKind::Cases);
        // Who waits to be enrolled is told that, not that spaces are missing.
        let none = || if self.is_waiting() { Failure::new("seat-unknown") } else { Failure::new("no-space").with("kind", kind.key) };
        self.authority().space_for(sort, &self.office).ok_or_else(none)
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
        let held = lock(&self.officers).get(seat).cloned();
        match held.or_else(|| crate::officers::named(self, seat)) {
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

    /// Finishes the index and stops.
    pub fn close(&self) {
        self.indexing.close();
        self.trail.close();
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

fn officer(store: &Store, seat: Key, number: String) -> Result<(Key, Officer), Failure> {
    let held = store.setting(&seat, "officer")?;
    let officer = held.and_then(|json| serde_json::from_slice(&json).ok());
    Ok((seat, officer.unwrap_or(Officer { number, ..Officer::default() })))
}
