//! Backup of a data folder: its key file, and behind it everything else sealed to the registrar and to the seats of the folder. Format:
//! docs/formats/backup.md.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::now;
use crate::sealed;
use journals::{Key, ReadingSecret, Statement};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Folder, FolderKey, SealedKeys, SeatSecrets, Store};

const MAGIC: &[u8; 9] = b"NCENBACK\x01";
/// Bytes of a key file in a backup: a thousand seats and decades of months stay below.
const KEYS_BYTES_MAX: u32 = 64 << 20;
/// A backup is kept so long, in seconds: what was erased since must not live on in it.
pub(crate) const GOOD_FOR: i64 = 90 * 86_400;
/// The setting of the device that lists the backups made of it.
const LIST: &str = "backups";
/// Backups that the list names; the oldest goes first.
const LISTED_MAX: usize = 200;

/// A backup that was made of this folder.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub(crate) struct Made {
    /// When, in seconds since 1970 UTC.
    pub time: i64,
    /// Under which name.
    pub name: String,
    pub rows: u64,
    pub bytes: u64,
}

/// A backup whose beginning was read.
pub(crate) struct Backup {
    keys: SealedKeys,
    rest: BufReader<Counted>,
    bytes: u64,
    read: Arc<AtomicU64>,
}

/// A file of which others know how much was read.
struct Counted {
    file: File,
    read: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

/// What stands before the rows, sealed.
struct Head {
    /// When it was made.
    time: i64,
}

/// Writes a backup to a file, as made at a moment in seconds since 1970 UTC; gives the number of rows.
pub(crate) fn make(desk: &Desk, folder: &Folder, path: &Path, time: i64, go_on: impl FnMut(u64) -> bool) -> Result<u64, Failure> {
    let mut out = BufWriter::new(File::create(path)?);
    let moment = desk.store.moment()?;
    let keys = moment.key_file();
    out.write_all(MAGIC)?;
    out.write_all(&u32::try_from(keys.len()).map_err(|_| Failure::new("too-large"))?.to_be_bytes())?;
    out.write_all(keys)?;
    let mut sealing = sealed::sealing(out, &readers(desk, folder))?;
    sealing.write_all(&time.to_be_bytes())?;
    let rooms = crate::rooms::all(desk);
    let open: Vec<&Store> = rooms.iter().map(|room| &*room.store).collect();
    let rows = moment.back_up(&open, &mut sealing, go_on)?;
    let out = sealing.finish()?;
    // A backup on a stick that was pulled out too early is none.
    out.into_inner().map_err(|error| error.into_error())?.sync_all()?;
    Ok(rows)
}

/// To whom it is sealed: the registrars who speak for the device's office, and every seat of the folder.
fn readers(desk: &Desk, folder: &Folder) -> Vec<[u8; 32]> {
    let authority = desk.authority();
    let seats = folder.seats().into_iter().filter_map(|(seat, _)| Some(authority.seat(&seat)?.x25519));
    seats.chain(authority.escrow(&desk.office)).collect::<BTreeSet<_>>().into_iter().collect()
}

impl Backup {
    /// Reads the beginning of a file; `not-a-backup` where it is none.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        let not = || Failure::new("not-a-backup");
        let (file, read) = (File::open(path)?, Arc::<AtomicU64>::default());
        let bytes = file.metadata()?.len();
        let mut rest = BufReader::new(Counted { file, read: Arc::clone(&read) });
        let mut head = [0; MAGIC.len() + 4];
        rest.read_exact(&mut head).map_err(|_| not())?;
        let (magic, length) = head.split_at(MAGIC.len());
        let length = u32::from_be_bytes(length.try_into().map_err(|_| not())?);
        if magic != MAGIC || length > KEYS_BYTES_MAX {
            return Err(not());
        }
        let mut keys = vec![0; length as usize];
        rest.read_exact(&mut keys).map_err(|_| not())?;
        Ok(Backup { keys: SealedKeys::decode(&keys).ok_or_else(not)?, rest, bytes, read })
    }

    /// Its key file: seats, and what opens them.
    pub fn keys(&self) -> &SealedKeys {
        &self.keys
    }

    /// How long it is, in bytes.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Puts it into an empty folder. `go_on` is told how many bytes were read, and ends it. Gives when it was made, and the folder key
    /// of that time.
    pub fn restore(self, folder: &Folder, secret: &ReadingSecret, mut go_on: impl FnMut(u64) -> bool) -> Result<(i64, FolderKey), Failure> {
        let mut input = BufReader::new(sealed::opening(self.rest, secret)?);
        let head = read_head(&mut input)?;
        let read = self.read;
        let key = Store::restore(folder, &self.keys, head.time.min(now()), &mut input, |_| go_on(read.load(Ordering::Relaxed)))?;
        Ok((head.time, key))
    }
}

fn read_head(input: &mut impl Read) -> Result<Head, Failure> {
    let mut time = [0; 8];
    input.read_exact(&mut time).map_err(|_| Failure::new("not-a-backup"))?;
    Ok(Head { time: i64::from_be_bytes(time) })
}

/// What was made of this folder, the newest first.
pub(crate) fn listed(desk: &Desk) -> Result<Vec<Made>, Failure> {
    let held = desk.store.setting(&desk.device, LIST)?;
    Ok(held.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default())
}

/// Notes one that was made.
pub(crate) fn note(desk: &Desk, made: Made) -> Result<(), Failure> {
    let _turn = crate::shared::lock(&desk.setting);
    let mut all = listed(desk)?;
    all.insert(0, made);
    all.truncate(LISTED_MAX);
    let json = serde_json::to_vec(&all).map_err(|_| Failure::new("wrong-output"))?;
    Ok(desk.store.set_setting(&desk.device, LIST, &json)?)
}

/// Names of backups that are not over and were made while something was here that is erased now.
pub(crate) fn that_still_hold(desk: &Desk) -> Result<Vec<String>, Failure> {
    let now = now();
    Ok(listed(desk)?.into_iter().filter(|made| made.time + GOOD_FOR > now).map(|made| made.name).collect())
}

/// A folder that was put back has heard what others said at these moments.
pub(crate) fn heard(desk: &Desk, times: impl Iterator<Item = i64>) -> Result<(), Failure> {
    match (desk.store.restored()?, times.max()) {
        (Some(made), Some(newest)) if newest > made => Ok(desk.store.forget_restored()?),
        _ => Ok(()),
    }
}

/// When these statements were made, by their writers' clocks.
pub(crate) fn times(statements: &[Vec<u8>]) -> impl Iterator<Item = i64> {
    statements.iter().filter_map(|bytes| Statement::open(bytes).ok()).map(|statement| statement.time)
}

/// Whether an officer may read what others wrote in a folder that was put back: the only registrar is whom others hear from.
pub(crate) fn may_read(desk: &Desk, secrets: &SeatSecrets) -> Result<bool, Failure> {
    let authority = desk.authority();
    let speaks = |key: Key| authority.whole().is_some_and(|whole| authority.speaks_for(&key, &whole));
    let is_alone = authority.registrars().count() == 1;
    Ok(desk.store.restored()?.is_none() || is_alone && secrets.registrar.as_ref().is_some_and(|(signing, _)| speaks(signing.key())))
}
