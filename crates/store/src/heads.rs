//! Where every journal stands, kept outside the folder as well: a folder that was put back from an older copy must not
//! sign a number twice, so its journals begin a new life (journals.md, "Seats, devices, journals").

use crate::bytes::Input;
use crate::keys::ring::lock;
use crate::seal::{self, Secret};
use crate::store::Store;
use journals::{EntryId, Incarnation, Journal, Key, SpaceId};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

/// One life of one journal.
type Life = (SpaceId, Key, Incarnation);

/// The copy outside, as far as it has ever come.
pub(crate) struct Heads {
    file: PathBuf,
    key: Secret,
    folder: [u8; 16],
    known: BTreeMap<Life, (u64, EntryId)>,
    /// Lives that go on no more: something was signed in them that is not in the folder.
    ended: BTreeSet<Life>,
}

impl Heads {
    /// Reads the copy. Where there is none that can be read, nobody knows whether the folder is an older copy, so every
    /// life has ended.
    pub fn read(store: &Store) -> Option<Heads> {
        let place = store.folder.heads.as_ref()?;
        let folder = lock(&store.folder.keys).folder;
        let name: String = folder.iter().map(|byte| format!("{byte:02x}")).collect();
        let file = place.join(name);
        let key = store.ring.table_key("heads");
        let known = fs::read(&file).ok().and_then(|bytes| decode(&seal::open(&key, &folder, &bytes)?));
        let held = lock(&store.journals);
        let lives = held.values().map(|row| (life(&row.seat, &row.journal), &row.journal));
        let ended = lives.filter(|(life, journal)| known.as_ref().is_none_or(|known| goes_on(known, life, journal).is_none()));
        let ended = ended.map(|(life, _)| life).collect();
        Some(Heads { file, key, folder, known: known.unwrap_or_default(), ended })
    }

    /// Whether a journal may go on where it stands.
    pub fn has_ended(&self, seat: &Key, journal: &Journal) -> bool {
        self.ended.contains(&life(seat, journal))
    }

    /// Entries that were signed here and are not in the folder.
    pub fn missing<'j>(&self, journals: impl Iterator<Item = (&'j Key, &'j Journal)>) -> u64 {
        let mut held: BTreeMap<Life, u64> = BTreeMap::new();
        for (seat, journal) in journals {
            // Of a life that forked each branch is a journal.
            let n = held.entry(life(seat, journal)).or_default();
            *n = journal.n.max(*n);
        }
        self.known.iter().map(|(life, (n, _))| n.saturating_sub(held.get(life).copied().unwrap_or(0))).sum()
    }

    /// Writes where the journals stand now. The save stands whether this succeeds or not: an older copy says less, and a
    /// copy that cannot be read begins a new life.
    pub fn write<'j>(&mut self, journals: impl Iterator<Item = (&'j Key, &'j Journal)>) {
        for (seat, journal) in journals {
            let known = self.known.entry(life(seat, journal)).or_insert((0, journal.head));
            if journal.n >= known.0 {
                *known = (journal.n, journal.head);
            }
        }
        let beside = self.file.with_extension("new");
        let sealed = seal::seal(&self.key, &self.folder, &encode(&self.known));
        let place = self.file.parent().unwrap_or(&self.file);
        let _ = fs::create_dir_all(place).and_then(|()| fs::write(&beside, sealed)).and_then(|()| fs::rename(&beside, &self.file));
    }
}

impl Heads {
    /// Seals the copy under another key. A power cut before this leaves a copy that cannot be read: then every journal begins a new life.
    pub fn seal_with(&mut self, key: Secret) {
        self.key = key;
        self.write(std::iter::empty());
    }
}

fn life(seat: &Key, journal: &Journal) -> Life {
    (journal.space, *seat, journal.incarnation)
}

/// Nothing where the folder is behind the copy, or says something else under the same number.
fn goes_on(known: &BTreeMap<Life, (u64, EntryId)>, life: &Life, journal: &Journal) -> Option<()> {
    let (n, head) = known.get(life)?;
    (*n < journal.n || (*n == journal.n && *head == journal.head)).then_some(())
}

fn encode(known: &BTreeMap<Life, (u64, EntryId)>) -> Vec<u8> {
    let mut out = Vec::new();
    for ((space, seat, incarnation), (n, head)) in known {
        for part in [space.0.as_slice(), &seat.0, &incarnation.0, &n.to_be_bytes(), &head.0] {
            out.extend_from_slice(part);
        }
    }
    out
}

fn decode(plain: &[u8]) -> Option<BTreeMap<Life, (u64, EntryId)>> {
    let mut input = Input(plain);
    let mut known = BTreeMap::new();
    while !input.is_empty() {
        let life = (SpaceId(input.array()?), Key(input.array()?), Incarnation(input.array()?));
        known.insert(life, (u64::from_be_bytes(input.array()?), EntryId(input.array()?)));
    }
    Some(known)
}
