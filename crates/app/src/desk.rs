//! An unlocked folder at work: its store, its index, and what the statements say of this office.

use crate::failure::Failure;
use crate::indexing::Indexing;
use crate::session::Officer;
use crate::shared::{Shared, lock};
use journals::{Authority, Key, LogHead, Scope, SpaceId, SpaceKind};
use records::Kind;
use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use store::{Folder, SeatSecrets, Store};

/// Everything that an unlocked folder offers.
pub(crate) struct Desk {
    pub store: Arc<Store>,
    pub indexing: Indexing,
    pub authority: Authority,
    pub country: String,
    pub administration: String,
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
        let authority = Authority::fold(statements.iter().map(Vec::as_slice))
            .map_err(|error| Failure::new("folder-damaged").with("place", "logs").with("reason", error.to_string()))?;
        let device = store.device()?;
        let (country, administration) = authority.administration.clone().unwrap_or_default();
        let (office, letters) = authority.devices.get(&device).cloned().unwrap_or_default();
        let office_code = authority.offices.get(&office).cloned().unwrap_or_default();
        let officers = folder.seats().into_iter().map(|(seat, number)| officer(&store, seat, number)).collect::<Result<_, Failure>>()?;
        let indexing = Indexing::open(shared, &store, &office_code)?;
        Ok(Arc::new(Desk {
            store,
            indexing,
            authority,
            country,
            administration,
            office_code,
            letters,
            device,
            stop: Arc::default(),
            saving: Mutex::default(),
            drafting: Mutex::default(),
            setting: Mutex::default(),
            importing: Mutex::default(),
            officers: Mutex::new(officers),
        }))
    }

    /// The space in which records of a kind live here.
    pub fn space(&self, kind: &Kind) -> Result<SpaceId, Failure> {
        let sort = match kind.space {
            "register" => SpaceKind::Register,
            "catalogue" => SpaceKind::Catalogue,
            _ => SpaceKind::Cases,
        };
        self.authority.space(sort).ok_or_else(|| Failure::new("no-space").with("kind", kind.key))
    }

    /// The heads of the logs on which seats' rights rest here.
    pub fn heads(&self) -> Vec<LogHead> {
        let head = |log: &Key| self.authority.head(log, Scope::Inner).map(|(n, hash)| LogHead { log: *log, n, hash });
        let mut heads: Vec<LogHead> = self.authority.registrars.iter().filter_map(head).collect();
        heads.sort_unstable();
        heads
    }

    /// Who holds a seat: `0417, A. Otieno`; the first digits of its key where that is not known here.
    pub fn officer(&self, seat: &Key) -> String {
        match lock(&self.officers).get(seat) {
            Some(officer) if officer.name.is_empty() => officer.number.clone(),
            Some(officer) => format!("{}, {}", officer.number, officer.name),
            None => format!("{seat:?}"),
        }
    }

    /// The office of a seat, by its code.
    pub fn office_of(&self, seat: &Key) -> String {
        let office = self.authority.seats.get(seat).and_then(|facts| self.authority.offices.get(&facts.office));
        office.cloned().unwrap_or_default()
    }

    /// The device of a seat, by its letters.
    pub fn device_of(&self, seat: &Key) -> String {
        let device = self.authority.seats.get(seat).and_then(|facts| self.authority.devices.get(&facts.device));
        device.map(|(_, letters)| letters.clone()).unwrap_or_default()
    }

    /// Finishes the index and stops.
    pub fn close(&self) {
        self.indexing.close();
    }
}

fn officer(store: &Store, seat: Key, number: String) -> Result<(Key, Officer), Failure> {
    let held = store.setting(&seat, "officer")?;
    let officer = held.and_then(|json| serde_json::from_slice(&json).ok());
    Ok((seat, officer.unwrap_or(Officer { number, ..Officer::default() })))
}
