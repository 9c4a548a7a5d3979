//! Entries that came from elsewhere and do not count now: kept whole, with the reason, until a person or what is missing decides.

use crate::bytes::{Input, number, prefixed, unzigzag, zigzag};
use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::seal;
use crate::store::Store;
use crate::tables::WAITING;
use documents::DocumentId;
use journals::{Body, Carried, EntryId, Header, Key, WholeEntry};
use redb::{ReadableTable, TableError};
use std::collections::BTreeMap;

/// Entries that wait at most: what is asked again with each bundle must be asked in a second.
pub const WAITING_MAX: u64 = 20_000;
/// Bytes of them at most: they are all in memory then.
pub const WAITING_BYTES_MAX: u64 = 64 << 20;
/// What one source may have of both, so that whoever floods the folder keeps nobody else out. A source is a seat that is known; all
/// seats that nobody knows are one.
pub const SOURCES_MIN: u64 = 4;

/// An entry that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The code of its verdict, or of what it waits for.
    pub why: String,
    /// A field, an operation, what is missing; may be empty.
    pub place: String,
    /// When it came, in seconds since 1970 UTC, by the clock of this device.
    pub received: i64,
    /// The entry.
    pub entry: WholeEntry,
}

impl Waiting {
    fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        prefixed(&mut bytes, self.why.as_bytes());
        prefixed(&mut bytes, self.place.as_bytes());
        number(&mut bytes, zigzag(self.received));
        bytes.extend_from_slice(&Carried::Entry(self.entry.clone()).encode());
        bytes
    }

    fn decode(bytes: &[u8]) -> Option<Waiting> {
        let mut input = Input(bytes);
        let mut text = || String::from_utf8(input.prefixed()?.to_vec()).ok();
        let (why, place) = (text()?, text()?);
        let received = unzigzag(input.number()?);
        match Carried::decode(input.0)? {
            Carried::Entry(entry) => Some(Waiting { why, place, received, entry }),
            _ => None,
        }
    }
}

/// What waits of one source, or of all.
#[derive(Default)]
struct Room {
    entries: u64,
    bytes: u64,
}

impl Room {
    fn take(&mut self, bytes: usize) {
        (self.entries, self.bytes) = (self.entries + 1, self.bytes + bytes as u64);
    }

    /// Whether one more fits into this part of the whole.
    fn has(&self, bytes: usize, part: u64) -> bool {
        self.entries < WAITING_MAX / part && self.bytes + bytes as u64 <= WAITING_BYTES_MAX / part
    }
}

impl Store {
    /// Keeps entries that wait; one that waits already keeps the moment of its arrival. Nothing that waits is overwritten by what
    /// comes later: beyond [`WAITING_MAX`] entries or [`WAITING_BYTES_MAX`] bytes no more are kept, nor beyond the [`SOURCES_MIN`]th part
    /// of either from one source. Gives how many were not.
    pub fn keep_waiting(
        &self,
        entries: &[Waiting],
        is_known: impl Fn(&Key) -> bool,
        is_unproved: impl Fn(&str) -> bool,
    ) -> Result<u64, StoreError> {
        if entries.is_empty() {
            return Ok(0);
        }
        let _turn = lock(&self.writing);
        let key = self.ring.table_key("waiting");
        let source = |entry: &WholeEntry| Header::decode(&entry.header).ok().map(|header| header.seat).filter(&is_known);
        self.write(|transaction| {
            let mut table = transaction.open_table(WAITING)?;
            let (mut all, mut by_source) = (Room::default(), BTreeMap::<Option<Key>, Room>::new());
            for row in table.iter()? {
                let (id, sealed) = row?;
                let opened = seal::open(&key, &id.value(), sealed.value()).and_then(|plain| Waiting::decode(&plain));
                let held = opened.ok_or(StoreError::Damaged("waiting"))?;
                all.take(sealed.value().len());
                by_source.entry(source(&held.entry)).or_default().take(sealed.value().len());
            }
            let mut left = 0;
            for waiting in entries {
                let id = waiting.entry.id();
                let held = table.get(id.0)?.and_then(|held| seal::open(&key, &id.0, held.value()));
                let held = held.and_then(|plain| Waiting::decode(&plain));
                // Anybody may have put bodies that are not proved behind a true header.
                if held.as_ref().is_some_and(|held| is_unproved(&waiting.why) && !is_unproved(&held.why)) {
                    continue;
                }
                let received = held.map_or(waiting.received, |held| held.received);
                let row = seal::seal(&key, &id.0, &Waiting { received, ..waiting.clone() }.encode());
                if table.get(id.0)?.is_none() {
                    let of_source = by_source.entry(source(&waiting.entry)).or_default();
                    if !all.has(row.len(), 1) || !of_source.has(row.len(), SOURCES_MIN) {
                        left += 1;
                        continue;
                    }
                    all.take(row.len());
                    of_source.take(row.len());
                }
                table.insert(id.0, row.as_slice())?;
            }
            Ok(left)
        })
    }

    /// Forgets what waits for reasons that only something new here ends, and came before a moment; gives how many. They come again with
    /// whoever still has them.
    pub fn forget_waiting_since(&self, before: i64, why: &[&str]) -> Result<u64, StoreError> {
        let is_old = |one: &&Waiting| one.received < before && why.contains(&one.why.as_str());
        let gone: Vec<EntryId> = self.waiting()?.iter().filter(is_old).map(|one| one.entry.id()).collect();
        self.forget_waiting(&gone)?;
        Ok(gone.len() as u64)
    }

    /// Keeps of what waits and says something of documents that were erased, of which these were the salts, what erasure leaves of that.
    pub fn empty_waiting(&self, salts: &BTreeMap<DocumentId, [u8; 8]>) -> Result<(), StoreError> {
        let key = self.ring.table_key("waiting");
        let mut changed = Vec::new();
        for one in self.waiting()? {
            let left = one.entry.without(&|document| salts.contains_key(document), &|document| salts.get(document).copied());
            changed.extend(left.filter(|left| *left != one.entry).map(|entry| Waiting { entry, ..one }));
        }
        if changed.is_empty() {
            return Ok(());
        }
        let _turn = lock(&self.writing);
        self.write(|transaction| {
            let mut table = transaction.open_table(WAITING)?;
            for one in &changed {
                let id = one.entry.id();
                table.insert(id.0, seal::seal(&key, &id.0, &one.encode()).as_slice())?;
            }
            Ok(())
        })
    }

    /// Forgets what waits and says something of documents that were erased: whoever has erased them too brings the rest again. What
    /// erasure left stays.
    pub fn forget_waiting_about(&self, documents: &[DocumentId]) -> Result<(), StoreError> {
        let about = |one: &Waiting| {
            let mut bodies = one.entry.bodies.iter().filter_map(|body| Body::decode(body).ok());
            bodies.any(|body| documents.contains(&body.document))
        };
        let gone: Vec<EntryId> = self.waiting()?.iter().filter(|one| about(one)).map(|one| one.entry.id()).collect();
        self.forget_waiting(&gone)
    }

    fn forget_waiting(&self, gone: &[EntryId]) -> Result<(), StoreError> {
        if gone.is_empty() {
            return Ok(());
        }
        let _turn = lock(&self.writing);
        self.write(|transaction| {
            let mut table = transaction.open_table(WAITING)?;
            gone.iter().try_for_each(|id| table.remove(id.0).map(drop))?;
            Ok(())
        })
    }

    /// Everything that waits.
    pub fn waiting(&self) -> Result<Vec<Waiting>, StoreError> {
        let key = self.ring.table_key("waiting");
        self.snapshot(|read| {
            let table = match read.open_table(WAITING) {
                Ok(table) => table,
                Err(TableError::TableDoesNotExist(_)) => return Ok(Vec::new()),
                Err(error) => return Err(error.into()),
            };
            let mut waiting = Vec::new();
            for row in table.iter()? {
                let (id, sealed) = row?;
                let opened = seal::open(&key, &id.value(), sealed.value()).and_then(|plain| Waiting::decode(&plain));
                let one = opened.filter(|one| one.entry.id() == EntryId(id.value()));
                waiting.push(one.ok_or(StoreError::Damaged("waiting"))?);
            }
            Ok(waiting)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_comes_back_and_whatever_becomes_of_it_is_read_or_refused() {
        let entry = WholeEntry { header: vec![1; 200], signature: [2; 64], bodies: vec![vec![3; 40], Vec::new(), vec![4; 300]] };
        let waiting = Waiting { why: "change".into(), place: "é".into(), received: -1, entry };
        let bytes = waiting.encode();
        assert_eq!(Waiting::decode(&bytes), Some(waiting));
        // Seals keep such bytes away; what reads them does not rely on that.
        for at in 0..bytes.len() {
            assert_eq!(Waiting::decode(&bytes[..at]), None, "cut at {at}");
            for other in 0..=u8::MAX {
                let mut changed = bytes.clone();
                changed[at] = other;
                let read = Waiting::decode(&changed);
                assert!(read.is_none_or(|read| read.encode() == changed), "byte {at} is {other}");
            }
        }
    }
}
