//! Backup: everything of the tables as a row of rows, as it was at one moment, and a folder made again from it. The rows are as they lie
//! in the database: values stay sealed. Format: docs/formats/backup.md.

use crate::attachments::{ATTACHING, FOLDER, files_in, parse, path_of};
use crate::error::{OpenError, StoreError, UnlockError};
use crate::folder::{Folder, private_file, private_folder};
use crate::keys::SeatSecrets;
use crate::keys::file::{KeyFile, sync_folder};
use crate::keys::ring::lock;
use crate::store::{Now, Store, guarded, in_file};
use crate::tables::*;
use journals::{ATTACHMENT_MAX, Key, SpaceId};
use redb::{
    Database, Durability, Key as TableKey, ReadTransaction, ReadableDatabase, ReadableTable, TableDefinition, TableError, Value,
    WriteTransaction,
};
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Stands behind the last row, and behind the last closed space.
const END: u8 = 0xff;
/// Stands before a closed space.
const CLOSED: u8 = 0xfe;
/// Stands before the file of an attachment, of the folder or closed space that came last.
const FILE: u8 = 0xfd;
/// The largest file of an attachment, with what sealing adds.
const FILE_MAX: u64 = ATTACHMENT_MAX + (1 << 20);
/// Bytes of a key or value: an entry's row with the largest later bodies stays below.
const BYTES_MAX: usize = 16 << 20;
/// Rows of one transaction when a folder is made again.
const ROWS_AT_ONCE: usize = 20_000;

/// Calls something for every table, with the number by which a backup knows it.
macro_rules! tables {
    ($each:ident($($argument:expr),*)) => {
        $each!(1, META $(, $argument)*);
        $each!(2, SPACES $(, $argument)*);
        $each!(3, JOURNAL_IDS $(, $argument)*);
        $each!(4, JOURNALS $(, $argument)*);
        $each!(5, BODIES $(, $argument)*);
        $each!(6, VIEWS $(, $argument)*);
        $each!(7, KEYS $(, $argument)*);
        $each!(8, IDS $(, $argument)*);
        $each!(9, UNINDEXED $(, $argument)*);
        $each!(10, IMPORTS $(, $argument)*);
        $each!(11, DRAFTS $(, $argument)*);
        $each!(12, DRAFT_OF $(, $argument)*);
        $each!(13, SETTINGS $(, $argument)*);
        $each!(14, LOGS $(, $argument)*);
        $each!(15, WAITING $(, $argument)*);
        $each!(16, MARKS $(, $argument)*);
        $each!(17, ERASED $(, $argument)*);
        $each!(18, AUDIT $(, $argument)*);
        $each!(19, ATTACHMENTS $(, $argument)*);
        $each!(20, LACKING $(, $argument)*);
    };
}
pub(crate) use tables;

/// The key file of a backup: what a passphrase or the words of a sheet open of it.
pub struct SealedKeys(KeyFile);

impl SealedKeys {
    /// Reads the bytes of a key file; none where they are not whole.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        KeyFile::decode(bytes).map(SealedKeys)
    }

    /// Seats and their service numbers.
    pub fn seats(&self) -> Vec<(Key, String)> {
        self.0.seats.iter().map(|seat| (seat.seat, seat.number.clone())).collect()
    }

    /// The secrets of a seat, by its passphrase.
    pub fn unlock(&self, seat: &Key, passphrase: &str) -> Result<SeatSecrets, UnlockError> {
        self.0.seat(seat).ok_or(UnlockError::NoSuchSeat)?.open(&self.0.folder, passphrase)
    }

    /// The secrets of a seat, by the secret behind the words of its recovery sheet.
    pub fn unlock_by_words(&self, seat: &Key, recovery: &[u8; 32]) -> Result<SeatSecrets, UnlockError> {
        self.0.seat(seat).ok_or(UnlockError::NoSuchSeat)?.open_by_words(&self.0.folder, recovery)
    }
}

/// The folder key as a backup holds it, of its time.
pub struct FolderKey(pub(crate) crate::seal::Secret);

impl SeatSecrets {
    /// The same secrets for the folder that was made of a backup: its key was renewed since, or not yet in the seat's own wrap.
    pub fn with_key(self, key: FolderKey) -> SeatSecrets {
        SeatSecrets { folder_key: key.0, ..self }
    }
}

/// A folder as it is at one moment: its key file, and every row that its keys open.
pub struct Moment<'s> {
    store: &'s Store,
    keys: Vec<u8>,
    read: Now,
}

impl Moment<'_> {
    /// The bytes of the key file.
    pub fn key_file(&self) -> &[u8] {
        &self.keys
    }

    /// Writes the folder key, every row, and the closed spaces that lie in the folder, of which `open` are open; nobody but its readers may
    /// see that. `go_on` is told how many rows were written, and ends it. Gives the number of rows.
    pub fn back_up(&self, open: &[&Store], out: &mut impl Write, mut go_on: impl FnMut(u64) -> bool) -> Result<u64, OpenError> {
        out.write_all(self.store.ring.folder_key.as_slice())?;
        let mut sum = put_all(&self.read, out, &mut go_on)?;
        let folder = &self.store.folder;
        put_files(folder.path(), out, || go_on(sum))?;
        for space in folder.closed_spaces()? {
            // What was not made to its end nobody opens.
            let Some(readers) = folder.readers(&space)? else { continue };
            out.write_all(&[CLOSED])?;
            out.write_all(&space.0)?;
            put_bytes(out, &readers)?;
            let before = sum;
            let is_it = |store: &&&Store| store.path() == folder.closed_path(&space);
            sum += match open.iter().find(is_it) {
                Some(store) => store.moment()?.put_closed(out, |rows| go_on(before + rows))?,
                None => put_locked(&folder.closed(&space)?, out, |rows| go_on(before + rows))?,
            };
        }
        out.write_all(&[END])?;
        Ok(sum)
    }

    /// The key file and the rows of a closed space.
    fn put_closed(&self, out: &mut impl Write, mut go_on: impl FnMut(u64) -> bool) -> Result<u64, StoreError> {
        put_bytes(out, &self.keys)?;
        let rows = put_all(&self.read, out, &mut go_on)?;
        put_files(self.store.path(), out, || go_on(rows))?;
        Ok(rows)
    }
}

/// The same of a closed space that nobody has open: rows are copied as they lie.
fn put_locked(folder: &Folder, out: &mut impl Write, mut go_on: impl FnMut(u64) -> bool) -> Result<u64, StoreError> {
    put_bytes(out, &lock(&folder.keys).encode())?;
    let rows = guarded(|| {
        let database = in_file(&folder.path().join("records.redb"))()?;
        put_all(&database.begin_read()?, out, &mut go_on)
    })?;
    put_files(folder.path(), out, || go_on(rows))?;
    Ok(rows)
}

/// The files of a folder's attachments, as they lie; `goes_on` is asked before each.
fn put_files(folder: &Path, out: &mut impl Write, mut goes_on: impl FnMut() -> bool) -> io::Result<()> {
    for path in files_in(&folder.join(FOLDER))? {
        let Some(slot) = path.file_name().and_then(|name| parse(&name.to_string_lossy())) else { continue };
        if !goes_on() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let bytes = {
            // Nobody writes into it meanwhile.
            let _alone = lock(&ATTACHING);
            // One that goes meanwhile belonged to a record that was erased.
            let Ok(bytes) = fs::read(&path) else { continue };
            bytes
        };
        out.write_all(&[FILE])?;
        out.write_all(&slot)?;
        out.write_all(&(bytes.len() as u64).to_be_bytes())?;
        out.write_all(&bytes)?;
    }
    Ok(())
}

/// Puts one of them back.
fn restore_file(folder: &Path, input: &mut impl Read) -> Result<(), StoreError> {
    let (mut slot, mut length) = ([0; 16], [0; 8]);
    input.read_exact(&mut slot)?;
    input.read_exact(&mut length)?;
    let length = u64::from_be_bytes(length);
    if length > FILE_MAX {
        return Err(StoreError::Damaged("backup"));
    }
    let path = path_of(&folder.join(FOLDER), &slot);
    private_folder(&folder.join(FOLDER))?;
    path.parent().map_or(Ok(()), private_folder)?;
    let mut file = private_file(&path)?;
    if io::copy(&mut input.take(length), &mut file)? != length {
        return Err(StoreError::Damaged("backup"));
    }
    file.sync_all()?;
    Ok(path.parent().map_or(Ok(()), sync_folder)?)
}

fn put_all(read: &ReadTransaction, out: &mut impl Write, go_on: &mut impl FnMut(u64) -> bool) -> Result<u64, StoreError> {
    let mut rows = 0;
    macro_rules! put {
        ($number:expr, $table:ident) => {
            put(read, $number, $table, out, &mut rows, go_on)?;
        };
    }
    tables!(put());
    out.write_all(&[END])?;
    out.write_all(&rows.to_be_bytes())?;
    Ok(rows)
}

impl Store {
    /// This moment. Nobody writes between its key file and its rows.
    pub fn moment(&self) -> Result<Moment<'_>, StoreError> {
        let _turn = lock(&self.writing);
        let keys = lock(&self.folder.keys).encode();
        let read = guarded(|| self.now())?;
        Ok(Moment { store: self, keys, read })
    }

    /// Makes a folder of a backup's key file and rows, which was made at a moment in seconds since 1970 UTC. Every journal ends: whoever
    /// writes begins a new life of his, whose numbers nobody has used. The key file comes last: without it the folder is still empty. Gives the key that opens it.
    pub fn restore(
        folder: &Folder,
        keys: &SealedKeys,
        made: i64,
        input: &mut impl Read,
        mut go_on: impl FnMut(u64) -> bool,
    ) -> Result<FolderKey, OpenError> {
        if !folder.is_empty() {
            return Err(OpenError::Exists);
        }
        let (path, beside) = (folder.path().join("records.redb"), folder.path().join("records.new"));
        crate::store::put_aside(&path)?;
        let _ = fs::remove_file(&beside);
        private_file(&beside)?;
        let mut folder_key = Zeroizing::new([0; 32]);
        input.read_exact(folder_key.as_mut_slice())?;
        let rows = put_back(&beside, made, input, &mut go_on)?;
        let files = folder.path().join(FOLDER);
        let mut new: Vec<PathBuf> = if files.exists() { Vec::new() } else { vec![files] };
        let closed = restore_closed(folder, made, input, &mut new, |more| go_on(rows + more));
        if closed.is_err() {
            // The folder is as empty as before; what is left in spite of that says nothing without its key file.
            let _ = fs::remove_file(&beside);
            new.iter().for_each(|path| drop(fs::remove_dir_all(path)));
        }
        closed?;
        fs::rename(&beside, &path)?;
        keys.0.write(folder.path())?;
        *lock(&folder.keys) = keys.0.clone();
        Ok(FolderKey(folder_key))
    }
}

impl Store {
    /// When the backup was made out of which this folder was made, in seconds since 1970 UTC; none where it was made otherwise, or has
    /// heard of others since.
    pub fn restored(&self) -> Result<Option<i64>, StoreError> {
        self.snapshot(|read| {
            let held = read.open_table(META)?.get("restored")?;
            held.map(|held| held.value().try_into().map(i64::from_be_bytes).map_err(|_| StoreError::Damaged("meta"))).transpose()
        })
    }

    /// The folder has heard of others.
    pub fn forget_restored(&self) -> Result<(), StoreError> {
        let _turn = lock(&self.writing);
        self.write(|transaction| {
            transaction.open_table(META)?.remove("restored")?;
            Ok(())
        })
    }
}

/// Puts files of attachments and closed spaces back, until none is left; `new` names the folders that it makes.
fn restore_closed(
    folder: &Folder,
    made: i64,
    input: &mut impl Read,
    new: &mut Vec<PathBuf>,
    mut go_on: impl FnMut(u64) -> bool,
) -> Result<u64, OpenError> {
    let (mut rows, mut place_of_files) = (0, folder.path().to_owned());
    loop {
        let mut mark = [0];
        input.read_exact(&mut mark)?;
        match mark[0] {
            END => return Ok(rows),
            FILE => {
                restore_file(&place_of_files, input)?;
                continue;
            }
            CLOSED => {}
            _ => return Err(StoreError::Damaged("backup").into()),
        }
        let mut space = [0; 16];
        input.read_exact(&mut space)?;
        let (readers, keys) = (read_bytes(input)?, read_bytes(input)?);
        let keys = KeyFile::decode(&keys).ok_or(StoreError::Damaged("backup"))?;
        let place = folder.closed_path(&SpaceId(space));
        if !place.exists() {
            new.push(place);
        }
        let inside = folder.closed(&SpaceId(space))?;
        let (path, beside) = (inside.path().join("records.redb"), inside.path().join("records.new"));
        private_file(&beside)?;
        rows += put_back(&beside, made, input, &mut |more| go_on(rows + more))?;
        fs::rename(&beside, &path)?;
        keys.write(inside.path())?;
        inside.write_readers(&readers)?;
        place_of_files = inside.path().to_owned();
    }
}

/// Makes a database of the rows of a backup; where that fails, none.
fn put_back(path: &Path, made: i64, input: &mut impl Read, go_on: &mut impl FnMut(u64) -> bool) -> Result<u64, StoreError> {
    let rows = guarded(|| {
        let fresh = in_file(path)()?;
        let rows = read_rows(&fresh, input, go_on)?;
        say_restored(&fresh, made)?;
        Ok(rows)
    });
    if rows.is_err() {
        let _ = fs::remove_file(path);
    }
    rows
}

/// Says in the rows of a backup that they were put back, before anybody can open them.
fn say_restored(fresh: &Database, made: i64) -> Result<(), StoreError> {
    let transaction = fresh.begin_write()?;
    {
        let last = transaction.open_table(JOURNAL_IDS)?.last()?.map_or(0, |(number, _)| u64::from(number.value()));
        let mut meta = transaction.open_table(META)?;
        meta.insert("ended", last.to_be_bytes().as_slice())?;
        meta.insert("restored", made.to_be_bytes().as_slice())?;
    }
    transaction.commit()?;
    Ok(())
}

fn put<K: TableKey + 'static, V: Value + 'static>(
    read: &ReadTransaction,
    number: u8,
    definition: TableDefinition<'static, K, V>,
    out: &mut impl Write,
    rows: &mut u64,
    go_on: &mut impl FnMut(u64) -> bool,
) -> Result<(), StoreError> {
    let table = match read.open_table(definition) {
        Ok(table) => table,
        Err(TableError::TableDoesNotExist(_)) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    for row in table.iter()? {
        let (key, value) = row?;
        out.write_all(&[number])?;
        put_bytes(out, K::as_bytes(&key.value()).as_ref())?;
        put_bytes(out, V::as_bytes(&value.value()).as_ref())?;
        *rows += 1;
        if !go_on(*rows) {
            return Err(StoreError::Disk(io::ErrorKind::Interrupted.into()));
        }
    }
    Ok(())
}

fn put_bytes(out: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    let length = u32::try_from(bytes.len()).map_err(|_| io::ErrorKind::InvalidData)?;
    out.write_all(&length.to_be_bytes())?;
    out.write_all(bytes)
}

/// One row: the number of its table, its key and its value.
type Row = (u8, Vec<u8>, Vec<u8>);

fn read_rows(fresh: &Database, input: &mut impl Read, go_on: &mut impl FnMut(u64) -> bool) -> Result<u64, StoreError> {
    let mut rows = 0;
    // A table without rows is in no backup, and must be there.
    let empty = fresh.begin_write()?;
    crate::upgrade::make_tables(&empty)?;
    empty.commit()?;
    loop {
        let mut transaction = fresh.begin_write()?;
        transaction.set_durability(Durability::Immediate)?;
        transaction.set_two_phase_commit(true);
        let mut taken = 0;
        let mut ended = false;
        while taken < ROWS_AT_ONCE && !ended {
            match read_row(input)? {
                Some(row) => insert(&transaction, row)?,
                None => ended = true,
            }
            taken += usize::from(!ended);
        }
        transaction.commit()?;
        rows += taken as u64;
        if !go_on(rows) {
            return Err(StoreError::Disk(io::ErrorKind::Interrupted.into()));
        }
        if ended {
            let mut count = [0; 8];
            input.read_exact(&mut count)?;
            return if u64::from_be_bytes(count) == rows { Ok(rows) } else { Err(StoreError::Damaged("backup")) };
        }
    }
}

fn read_row(input: &mut impl Read) -> Result<Option<Row>, StoreError> {
    let mut number = [0];
    input.read_exact(&mut number)?;
    if number[0] == END {
        return Ok(None);
    }
    Ok(Some((number[0], read_bytes(input)?, read_bytes(input)?)))
}

fn read_bytes(input: &mut impl Read) -> Result<Vec<u8>, StoreError> {
    let mut length = [0; 4];
    input.read_exact(&mut length)?;
    let length = u32::from_be_bytes(length) as usize;
    if length > BYTES_MAX {
        return Err(StoreError::Damaged("backup"));
    }
    let mut bytes = vec![0; length];
    input.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn insert(transaction: &WriteTransaction, (number, key, value): Row) -> Result<(), StoreError> {
    macro_rules! take {
        ($number:expr, $table:ident) => {
            if number == $number {
                return insert_into(transaction, $table, &key, &value);
            }
        };
    }
    tables!(take());
    // A table of a newer version: the folder's format would have said so.
    Err(StoreError::Damaged("backup"))
}

fn insert_into<K: TableKey + 'static, V: Value + 'static>(
    transaction: &WriteTransaction,
    definition: TableDefinition<'static, K, V>,
    key: &[u8],
    value: &[u8],
) -> Result<(), StoreError> {
    let fits = |width: Option<usize>, bytes: &[u8]| width.is_none_or(|width| width == bytes.len());
    if !fits(K::fixed_width(), key) || !fits(V::fixed_width(), value) {
        return Err(StoreError::Damaged("backup"));
    }
    transaction.open_table(definition)?.insert(K::from_bytes(key), V::from_bytes(value))?;
    Ok(())
}
