//! Keys in memory while the folder is open: epoch keys, and the documents' keys that were used last.

use super::file::{KeyFile, SealedEpoch};
use crate::error::StoreError;
use crate::seal::{self, Secret};
use crate::store::Life;
use journals::SpaceId;
use redb::{ReadableTable, Table};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use zeroize::Zeroizing;

/// Documents whose keys share a row: 60 make a row that fills half a page.
pub(crate) const ROW: u64 = 60;
/// Rows of keys that are kept: a list on the screen touches few, a walk through everything each once.
const ROWS_KEPT: usize = 64;
/// Slot and key.
const SLOT: usize = 33;

type KeyRow = Arc<Zeroizing<Vec<u8>>>;

/// Opens and makes documents' keys.
pub(crate) struct Ring {
    pub folder_key: Secret,
    /// The last key of an epoch counts; it has two while its documents' keys are sealed anew.
    epochs: Mutex<BTreeMap<u32, Vec<Secret>>>,
    /// Lives of the database in which keys of epochs were given up: they hold those for their readers, and take them along.
    past: Mutex<Vec<Weak<Life>>>,
    rows: Mutex<BTreeMap<(u32, u64), KeyRow>>,
}

impl Ring {
    /// Opens every epoch of the key file.
    pub fn new(folder_key: Secret, file: &KeyFile) -> Option<Ring> {
        let mut epochs: BTreeMap<u32, Vec<Secret>> = BTreeMap::new();
        for epoch in &file.epochs {
            epochs.entry(epoch.epoch).or_default().push(epoch.open(&folder_key)?);
        }
        Some(Ring { folder_key, epochs: Mutex::new(epochs), past: Mutex::default(), rows: Mutex::default() })
    }

    /// Keys of the same epochs under another folder key, both drawn now; the key file says so.
    pub fn renewed(&self, file: &mut KeyFile) -> Ring {
        let folder_key = seal::fresh_key();
        let mut epochs: BTreeMap<u32, Vec<Secret>> = BTreeMap::new();
        for held in &mut file.epochs {
            let key = seal::fresh_key();
            *held = SealedEpoch::seal(held.epoch, held.space, held.month, &key, &folder_key);
            epochs.insert(held.epoch, vec![key]);
        }
        Ring { folder_key, epochs: Mutex::new(epochs), past: Mutex::default(), rows: Mutex::default() }
    }

    /// The key of what one table seals under the folder key.
    pub fn table_key(&self, table: &str) -> Secret {
        seal::derived(&format!("ncen store 1 {table}"), self.folder_key.as_slice())
    }

    /// The epoch of a space and month, and whether it was made just now: then the key file must be written before
    /// anything is sealed under it.
    pub fn epoch(&self, file: &mut KeyFile, space: &SpaceId, month: u32) -> (u32, bool) {
        if let Some(held) = file.epochs.iter().find(|held| held.space == *space && held.month == month) {
            return (held.epoch, false);
        }
        let epoch = file.epochs.iter().map(|held| held.epoch + 1).max().unwrap_or(1);
        let key = seal::fresh_key();
        file.epochs.push(SealedEpoch::seal(epoch, *space, month, &key, &self.folder_key));
        lock(&self.epochs).insert(epoch, vec![key]);
        (epoch, true)
    }

    /// Gives an epoch one more key, under which its rows are to be sealed; nothing where it has two already.
    pub fn add_epoch_key(&self, file: &mut KeyFile, epoch: u32) {
        let mut epochs = lock(&self.epochs);
        let Some(held) = epochs.get_mut(&epoch).filter(|held| held.len() == 1) else { return };
        let Some(SealedEpoch { space, month, .. }) = file.epochs.iter().find(|held| held.epoch == epoch).cloned() else { return };
        let key = seal::fresh_key();
        file.epochs.push(SealedEpoch::seal(epoch, space, month, &key, &self.folder_key));
        held.push(key);
    }

    /// Seals the rows of an epoch under its last key.
    pub fn reseal(&self, keys: &mut Table<'_, (u32, u64), &'static [u8]>, epoch: u32) -> Result<(), StoreError> {
        let mut rows = Vec::new();
        for row in keys.range((epoch, 0)..=(epoch, u64::MAX))? {
            let (place, sealed) = row?;
            rows.push((place.value(), self.open_row(place.value(), sealed.value())?));
        }
        rows.into_iter().try_for_each(|(place, row)| self.put_row(keys, place, &row))
    }

    /// Forgets all keys of an epoch but the last; whoever reads in this life of the database has them to its end.
    pub fn drop_old_keys(&self, file: &mut KeyFile, epoch: u32, life: &Arc<Life>) {
        let last = file.epochs.iter().rposition(|held| held.epoch == epoch);
        let mut at = 0;
        file.epochs.retain(|held| {
            at += 1;
            held.epoch != epoch || Some(at - 1) == last
        });
        if let Some(held) = lock(&self.epochs).get_mut(&epoch) {
            let old = held.drain(..held.len().saturating_sub(1));
            lock(&life.past).extend(old.map(|key| (epoch, key)));
            let mut past = lock(&self.past);
            past.retain(|held| held.strong_count() > 0 && held.as_ptr() != Arc::as_ptr(life));
            past.push(Arc::downgrade(life));
            // Whoever reads from the past may have read a row of it meanwhile.
            self.forget();
        }
    }

    /// Epochs whose rows were not all sealed under their last key before the program ended.
    pub fn half_renewed(&self) -> BTreeSet<u32> {
        lock(&self.epochs).iter().filter(|(_, held)| held.len() > 1).map(|(epoch, _)| *epoch).collect()
    }

    /// Takes a document's key away.
    pub fn drop_key(&self, keys: &mut Table<'_, (u32, u64), &'static [u8]>, epoch: u32, number: u64) -> Result<(), StoreError> {
        let place = (epoch, number / ROW);
        let held = keys.get(place)?.map(|sealed| self.open_row(place, sealed.value())).transpose()?;
        let row = held.ok_or(StoreError::Damaged("keys"))?;
        let kept: Vec<u8> = row.chunks_exact(SLOT).filter(|slot| u64::from(slot[0]) != number % ROW).flatten().copied().collect();
        self.put_row(keys, place, &Zeroizing::new(kept))
    }

    fn put_row(&self, keys: &mut Table<'_, (u32, u64), &'static [u8]>, place: (u32, u64), row: &[u8]) -> Result<(), StoreError> {
        keys.insert(place, self.sealed_row(place, row)?.as_slice())?;
        Ok(())
    }

    /// A row of documents' keys, sealed under the last key of its epoch.
    pub fn sealed_row(&self, place: (u32, u64), row: &[u8]) -> Result<Vec<u8>, StoreError> {
        let epochs = lock(&self.epochs);
        let key = epochs.get(&place.0).and_then(|held| held.last()).ok_or(StoreError::Damaged("keys"))?;
        Ok(seal::seal(key, &bound(place.0, place.1), row))
    }

    /// A document's key; by keys of the past too, where `looks_back` says so.
    pub fn key(
        &self,
        keys: &impl ReadableTable<(u32, u64), &'static [u8]>,
        epoch: u32,
        number: u64,
        looks_back: bool,
    ) -> Result<Secret, StoreError> {
        let place = (epoch, number / ROW);
        let held = lock(&self.rows).get(&place).cloned();
        let row = match held {
            Some(row) if slot(&row, number).is_some() => row,
            _ => self.read_row(keys, place, looks_back)?,
        };
        slot(&row, number).ok_or(StoreError::Damaged("keys"))
    }

    fn read_row(
        &self,
        keys: &impl ReadableTable<(u32, u64), &'static [u8]>,
        place: (u32, u64),
        looks_back: bool,
    ) -> Result<KeyRow, StoreError> {
        let damaged = || StoreError::Damaged("keys");
        let sealed = keys.get(place)?.ok_or_else(damaged)?;
        let Ok(row) = self.open_row(place, sealed.value()) else {
            let row = looks_back.then(|| self.open_past(place, sealed.value())).flatten();
            return row.map(Arc::new).ok_or_else(damaged);
        };
        let row: KeyRow = Arc::new(row);
        let mut rows = lock(&self.rows);
        if rows.len() >= ROWS_KEPT {
            rows.clear();
        }
        rows.insert(place, Arc::clone(&row));
        Ok(row)
    }

    pub fn open_row(&self, (epoch, group): (u32, u64), sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        let epochs = lock(&self.epochs);
        let mut keys = epochs.get(&epoch).into_iter().flatten().rev();
        keys.find_map(|key| seal::open(key, &bound(epoch, group), sealed)).ok_or(StoreError::Damaged("keys"))
    }

    /// The same by the keys of the past, for who reads from it; what it holds is not remembered.
    fn open_past(&self, (epoch, group): (u32, u64), sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        // Not held while a life ends: that closes a database.
        let lives: Vec<Arc<Life>> = lock(&self.past).iter().filter_map(Weak::upgrade).collect();
        lives.iter().find_map(|life| {
            let past = lock(&life.past);
            past.iter().filter(|(of, _)| *of == epoch).find_map(|(_, key)| seal::open(key, &bound(epoch, group), sealed))
        })
    }

    /// Forgets documents' keys: a transaction that was given up may have drawn some of them.
    pub fn forget(&self) {
        lock(&self.rows).clear();
    }

    /// Draws keys for new documents, numbered from `first`, and writes their rows.
    pub fn draw(
        &self,
        keys: &mut Table<'_, (u32, u64), &'static [u8]>,
        epoch: u32,
        first: u64,
        count: u64,
    ) -> Result<Vec<Secret>, StoreError> {
        let mut drawn = Vec::with_capacity(usize::try_from(count).unwrap_or(0));
        let mut number = first;
        while number < first + count {
            let place = (epoch, number / ROW);
            let held = keys.get(place)?.map(|sealed| self.open_row(place, sealed.value())).transpose()?;
            let mut row = held.unwrap_or_default();
            while number < first + count && number / ROW == place.1 {
                let key = seal::fresh_key();
                row.push((number % ROW) as u8);
                row.extend_from_slice(key.as_slice());
                drawn.push(key);
                number += 1;
            }
            self.put_row(keys, place, &row)?;
        }
        Ok(drawn)
    }
}

fn bound(epoch: u32, group: u64) -> Vec<u8> {
    [epoch.to_be_bytes().as_slice(), &group.to_be_bytes()].concat()
}

fn slot(row: &[u8], number: u64) -> Option<Secret> {
    // The last one counts: a number that a transaction gave up may have been drawn for before.
    let found = row.chunks_exact(SLOT).rev().find(|slot| u64::from(slot[0]) == number % ROW)?;
    Some(Secret::new(found[1..].try_into().ok()?))
}

pub(crate) fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}
