//! Renewal: after a seat was taken out of the folder everything that the folder key opened is sealed anew under another, and so that no
//! free page holds what was, in a database that is written anew beside the old one. The key file, written when that one is whole, says
//! which of the two counts. Format: docs/formats/store.md, "Renewal".

use crate::erase::copy_all;
use crate::error::{OpenError, StoreError};
use crate::folder::{Folder, private_file};
use crate::heads::Heads;
use crate::keys::SeatSecrets;
use crate::keys::deposit::Handed;
use crate::keys::file::{KeyFile, sync_folder};
use crate::keys::ring::{Ring, lock};
use crate::rows::entry::{EntryRow, Part};
use crate::seal;
use crate::store::{KEPT, Store, guarded, in_file};
use crate::tables::META;
use crate::whole::BESIDE;
use journals::Key;
use redb::{Database, Value};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// Seals bytes to a seat, by its X25519 key.
pub type SealTo<'a> = &'a dyn Fn(&[u8], &[u8; 32]) -> Option<Vec<u8>>;

/// A renewed database lies under this name, with the number of its renewal behind it, until it takes its place.
const RENEWED: &str = "records.renewed.";
/// What of `meta` is sealed.
const SEALED_IN_META: [&str; 3] = ["device", KEPT[0], KEPT[1]];

impl Folder {
    /// Takes seats out: nothing opens them any more. The folder key, which they knew, is due to be renewed.
    pub fn take_out(&self, seats: &[Key]) -> Result<(), StoreError> {
        self.change(|keys| {
            keys.seats.retain(|held| !seats.contains(&held.seat));
            keys.deposits.retain(|held| !seats.contains(&held.seat));
            keys.handed.retain(|held| !seats.contains(&held.seat));
            keys.due = true;
        })
    }

    /// Whether somebody who opens the folder no more knew its key.
    pub fn is_renewal_due(&self) -> bool {
        lock(&self.keys).due
    }
}

impl Store {
    /// Renews the key of a folder that nobody has open, with the secrets of one of its seats. `to` names each seat of the folder, and each
    /// that is to come, with its X25519 key: the new key is handed to all of them. Gives the secrets with the new key; none, and nothing
    /// has changed, where a seat of the folder is not named, because it would be locked out.
    pub fn renew(
        folder: &Arc<Folder>,
        secrets: &SeatSecrets,
        to: &[(Key, [u8; 32])],
        seal_to: SealTo<'_>,
    ) -> Result<Option<SeatSecrets>, OpenError> {
        let Some(prepared) = prepare(folder, secrets, to, seal_to)? else { return Ok(None) };
        let Prepared { keys, secrets, heads } = prepared;
        // From here on the renewed database counts.
        keys.write(folder.path())?;
        let renewals = keys.renewals;
        *lock(&folder.keys) = keys;
        settle(folder.path(), renewals)?;
        if let Some(mut heads) = heads {
            heads.seal_with(seal::derived("ncen store 1 heads", secrets.folder_key.as_slice()));
        }
        Ok(Some(secrets))
    }
}

/// What counts when the key file is written.
pub(crate) struct Prepared {
    pub keys: KeyFile,
    pub secrets: SeatSecrets,
    heads: Option<Heads>,
}

/// Writes the renewed database, durably, and says what the key file is to be.
pub(crate) fn prepare(
    folder: &Arc<Folder>,
    secrets: &SeatSecrets,
    to: &[(Key, [u8; 32])],
    seal_to: SealTo<'_>,
) -> Result<Option<Prepared>, OpenError> {
    let store = Store::open(folder, secrets)?;
    let mut keys = lock(&folder.keys).clone();
    let ring = store.ring.renewed(&mut keys);
    let secrets = SeatSecrets { folder_key: ring.folder_key.clone(), ..secrets.clone() };
    let hand =
        |(seat, x25519): &(Key, [u8; 32])| Some(Handed { seat: *seat, sealed: seal_to(&secrets.to_hand(&keys.folder, seat), x25519)? });
    let Some(handed) = to.iter().map(hand).collect::<Option<Vec<Handed>>>() else { return Ok(None) };
    if !keys.seats.iter().all(|held| handed.iter().any(|hand| hand.seat == held.seat)) {
        return Ok(None);
    }
    keys.handed = handed;
    // A deposit with the old key leads to the new one, by what was handed; it is made anew at its seat's next passphrase all the same.
    keys.deposits.iter_mut().for_each(|deposit| deposit.to = [0; 16]);
    (keys.renewals, keys.due) = (keys.renewals + 1, false);
    let file = folder.path().join(format!("{RENEWED}{}", keys.renewals));
    let _ = fs::remove_file(&file);
    private_file(&file)?;
    let written = guarded(|| {
        let fresh = in_file(&file)()?;
        write_anew(&store, &ring, &fresh)
    });
    if let Err(error) = written {
        let _ = fs::remove_file(&file);
        return Err(error.into());
    }
    sync_folder(folder.path())?;
    let heads = store.take_heads();
    Ok(Some(Prepared { keys, secrets, heads }))
}

/// Puts a renewed database in its place where the key file is the one that goes with it; one that came to no end goes. The search index
/// goes with the old one: its key came from the folder key.
pub(crate) fn settle(folder: &Path, renewals: u32) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(number) = name.strip_prefix(RENEWED) else { continue };
        if number != renewals.to_string() {
            fs::remove_file(entry.path())?;
            continue;
        }
        match fs::remove_dir_all(folder.join("index")) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        fs::rename(entry.path(), folder.join("records.redb"))?;
        sync_folder(folder)?;
    }
    Ok(())
}

fn write_anew(store: &Store, ring: &Ring, fresh: &Database) -> Result<(), StoreError> {
    let read = store.now()?;
    copy_all(&read, fresh, &|table, key, value| anew(store, ring, table, key, value))?;
    // Hashes that were made with them stand in the tables, and cannot be made again.
    let transaction = fresh.begin_write()?;
    {
        let mut meta = transaction.open_table(META)?;
        for name in KEPT {
            let sealed = seal::seal(&ring.table_key("meta"), name.as_bytes(), store.kept_key(name).as_slice());
            meta.insert(name, sealed.as_slice())?;
        }
    }
    transaction.commit()?;
    Ok(())
}

/// A value sealed under the new keys; nothing where it stays as it is. What does not open stays too, and `verify` tells of it.
fn anew(store: &Store, ring: &Ring, table: u8, key: &[u8], value: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
    let again = |table: &str, bound: &[u8]| {
        let plain = seal::open(&store.ring.table_key(table), bound, value)?;
        Some(seal::seal(&ring.table_key(table), bound, &plain))
    };
    let pair = |(first, second): (u64, u64)| [first.to_be_bytes(), second.to_be_bytes()].concat();
    Ok(match table {
        1 => {
            let name = <&str>::from_bytes(key);
            if SEALED_IN_META.contains(&name) { again("meta", name.as_bytes()) } else { None }
        }
        4 => entry_anew(store, ring, <(u32, u16, u64)>::from_bytes(key), value)?,
        7 => {
            let place = <(u32, u64)>::from_bytes(key);
            store.ring.open_row(place, value).ok().map(|row| ring.sealed_row(place, &row)).transpose()?
        }
        13 => {
            let (owner, name) = <(u64, &str)>::from_bytes(key);
            again("settings", &crate::settings::bound(owner, name))
        }
        14 => again("logs", &u64::from_bytes(key).to_be_bytes()),
        15 => again("waiting", &<[u8; 32]>::from_bytes(key)),
        16 => {
            let (journal, n) = <(u32, u64)>::from_bytes(key);
            again("marks", &crate::marks::bound(journal, n))
        }
        17 => again("erased", &u64::from_bytes(key).to_be_bytes()),
        18 => again("audit", &pair(<(u64, u64)>::from_bytes(key))),
        // Not sealed, or under a document's or a seat's key.
        2 | 3 | 5 | 6 | 8..=12 | 19 | 20 => None,
        _ => return Err(StoreError::Damaged("renewal")),
    })
}

/// An entry whose bodies beside the records are sealed under the new key.
fn entry_anew(store: &Store, ring: &Ring, (journal, _, n): (u32, u16, u64), value: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
    let place = store.place(journal, n)?;
    let Some(mut entry) = EntryRow::decode(value, place) else { return Ok(None) };
    let mut changed = false;
    for part in &mut entry.parts {
        let Part::Beside { sealed } = part else { continue };
        if let Some(plain) = seal::open(&store.ring.table_key("journals"), BESIDE, sealed) {
            *sealed = seal::seal(&ring.table_key("journals"), BESIDE, &plain);
            changed = true;
        }
    }
    Ok(changed.then(|| entry.encode()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backup::tables;
    use crate::tables::*;
    use crate::tests::kit::Desk;
    use redb::{Key as TableKey, TableDefinition};

    /// A table that is added and not thought of here would be lost to its readers after a renewal.
    #[test]
    fn every_table_is_sealed_anew_or_needs_not() {
        fn number<K: TableKey, V: Value>(number: u8, _: TableDefinition<'static, K, V>) -> u8 {
            number
        }
        let desk = Desk::founded();
        let store = desk.open();
        let ring = store.ring.renewed(&mut lock(&store.folder.keys).clone());
        let mut numbers = Vec::new();
        macro_rules! each {
            ($number:expr, $table:ident) => {
                numbers.push(number($number, $table));
            };
        }
        tables!(each());
        // No key of these lengths is one: it is enough that the number is known. Tables with keys of their own are in the story.
        let known = [1, 4, 7, 13, 14, 15, 16, 17, 18];
        for number in numbers {
            let is_known = known.contains(&number) || anew(&store, &ring, number, &[], &[]).is_ok();
            assert!(is_known, "table {number}: say in `anew` how it is sealed");
        }
    }
}
