//! An open store: the database of an unlocked folder.

use crate::error::{OpenError, StoreError};
use crate::folder::{Folder, private_file};
use crate::heads::Heads;
use crate::keys::file::KeyFile;
use crate::keys::ring::{Ring, lock};
use crate::keys::seat::SealedSeat;
use crate::keys::{Cost, SeatSecrets};
use crate::marks::Marks;
use crate::rows::journal::JournalRow;
use crate::seal::{self, Secret};
use crate::tables::*;
use crate::upgrade;
use journals::{Key, ReadingSecret, SigningSecret, SpaceId};
use redb::backends::FileBackend;
use redb::{
    Database, DatabaseError, Durability, ReadTransaction, ReadableDatabase, ReadableTable, StorageBackend, StorageError, WriteTransaction,
};
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};
use zeroize::Zeroizing;

/// Memory that the database may keep: a list and a record on the screen need a few pages, an import more.
const CACHE_BYTES: usize = 48 << 20;

/// Keys that were drawn from the first folder key and stay when that is renewed: of imported rows, and of searches in the audit chain.
/// `meta` holds them from the first renewal on.
pub(crate) const KEPT: [&str; 2] = ["import", "audit-search"];

/// Makes the backend again: after an error of the disk redb wants to be opened anew.
pub(crate) type MakeBackend = Box<dyn Fn() -> Result<Database, StoreError> + Send + Sync>;

/// The records of an unlocked folder.
pub struct Store {
    pub(crate) folder: Arc<Folder>,
    pub(crate) ring: Ring,
    /// `None` only after an error of the disk, until it opens again.
    database: RwLock<Option<Database>>,
    /// Held by whoever reads the database that is open now.
    life: Mutex<Arc<Life>>,
    reopen: MakeBackend,
    pub(crate) spaces: Mutex<BTreeMap<u32, SpaceId>>,
    pub(crate) journals: Mutex<BTreeMap<u32, JournalRow>>,
    /// One writer at a time: what it assumes of the store stays true until it has committed.
    pub(crate) writing: Mutex<()>,
    /// Pages of the database are known to be damaged.
    damaged: AtomicBool,
    /// The copy of the journals' heads outside the folder.
    heads: Mutex<Option<Heads>>,
    /// Journals of these numbers go on no more: the folder was put back from a backup.
    pub(crate) ended: AtomicU64,
    /// Keys that outlive a renewal, where there was one.
    kept: Mutex<BTreeMap<&'static str, Secret>>,
    /// The marks that were read last.
    pub(crate) marks: Mutex<Arc<Marks>>,
    /// The index holds everything up to here.
    pub(crate) indexed: AtomicU64,
    /// Counts what came: see [`Store::news`].
    pub(crate) news: AtomicU64,
}

/// What a new folder is made of.
pub struct Creation<'a> {
    /// Signed statements in the order in which they build on each other.
    pub statements: &'a [Vec<u8>],
    /// The device's secret.
    pub device: &'a SigningSecret,
    /// Settings that stand from the beginning: owner, name, value.
    pub settings: &'a [(Key, &'static str, Vec<u8>)],
    /// Service number of the first officer.
    pub number: &'a str,
    /// The first seat's signing and reading secrets.
    pub seat: (SigningSecret, ReadingSecret),
    /// The registrar's secrets, where this officer holds them.
    pub registrar: Option<(SigningSecret, ReadingSecret)>,
    /// The secret behind the words of the recovery sheet.
    pub recovery: Secret,
    /// The first officer's passphrase.
    pub passphrase: &'a str,
    /// How dear it is to guess.
    pub cost: Cost,
}

impl Store {
    /// Makes the store of an empty folder. The key file comes last: without it the folder is still empty.
    pub fn create(folder: &Arc<Folder>, creation: Creation<'_>) -> Result<(Store, SeatSecrets), OpenError> {
        if !folder.is_empty() {
            return Err(OpenError::Exists);
        }
        let file = folder.path().join("records.redb");
        put_aside(&file)?;
        let Creation { statements, device, settings, number, seat, registrar, recovery, passphrase, cost } = creation;
        let secrets = SeatSecrets { folder_key: seal::fresh_key(), signing: seat.0, reading: seat.1, recovery, registrar };
        let mut keys = KeyFile { folder: seal::chance(), ..KeyFile::default() };
        let sealed = SealedSeat::seal(&keys.folder, number, &secrets, passphrase, cost)
            .map_err(|_| StoreError::Disk(io::ErrorKind::OutOfMemory.into()))?;
        keys.seats.push(sealed);
        private_file(&file)?;
        let store = Self::opened(folder, secrets.folder_key.clone(), &keys, in_file(&file), upgrade::make)?;
        store.write(|transaction| store.found(transaction, statements, device, settings))?;
        if let Err(error) = keys.write(folder.path()) {
            // One copy would be enough to make this a folder, of which nobody was given the recovery sheet.
            KeyFile::remove(folder.path());
            return Err(error.into());
        }
        *lock(&folder.keys) = keys;
        Ok((store, secrets))
    }

    /// Opens the store of a folder with the key that a seat's secrets hold.
    pub fn open(folder: &Arc<Folder>, secrets: &SeatSecrets) -> Result<Store, OpenError> {
        Self::open_with(folder, secrets.folder_key.clone())
    }

    /// The same with the folder's key itself.
    pub(crate) fn open_with(folder: &Arc<Folder>, folder_key: Secret) -> Result<Store, OpenError> {
        let file = folder.path().join("records.redb");
        if !file.exists() {
            return Err(OpenError::Missing);
        }
        // A copy that was not finished is no use to anybody.
        let _ = fs::remove_file(file.with_extension("new"));
        let keys = lock(&folder.keys).clone();
        let store = Self::opened(folder, folder_key, &keys, in_file(&file), upgrade::check)?;
        // Under another key it would read nothing and write what nobody reads.
        store.device_secret()?;
        store.finish_renewal()?;
        Ok(store)
    }

    /// Whether these secrets hold the key that this store was opened with.
    pub fn is_opened_by(&self, secrets: &SeatSecrets) -> bool {
        self.ring.folder_key == secrets.folder_key
    }

    /// Opens a database, which `ready` makes or checks.
    pub(crate) fn opened(
        folder: &Arc<Folder>,
        folder_key: Secret,
        keys: &KeyFile,
        reopen: MakeBackend,
        ready: fn(&Database) -> Result<(), OpenError>,
    ) -> Result<Store, OpenError> {
        let store = Store {
            folder: Arc::clone(folder),
            ring: Ring::new(folder_key, keys).ok_or(OpenError::KeysDamaged)?,
            database: RwLock::new(None),
            life: Mutex::default(),
            reopen,
            spaces: Mutex::default(),
            journals: Mutex::default(),
            writing: Mutex::default(),
            damaged: AtomicBool::new(false),
            heads: Mutex::default(),
            ended: AtomicU64::new(0),
            kept: Mutex::default(),
            marks: Mutex::default(),
            news: AtomicU64::new(0),
            indexed: AtomicU64::new(0),
        };
        guarded(|| Ok(store.start(ready)))??;
        *lock(&store.heads) = Heads::read(&store);
        Ok(store)
    }

    fn start(&self, ready: fn(&Database) -> Result<(), OpenError>) -> Result<(), OpenError> {
        let database = (self.reopen)()?;
        ready(&database)?;
        self.load(&database)?;
        *self.database.write().unwrap_or_else(PoisonError::into_inner) = Some(database);
        Ok(())
    }

    /// Reads the short numbers of spaces and journals.
    fn load(&self, database: &Database) -> Result<(), StoreError> {
        let read = database.begin_read()?;
        let mut spaces = BTreeMap::new();
        for row in read.open_table(SPACES)?.iter()? {
            let (number, space) = row?;
            spaces.insert(number.value(), SpaceId(space.value()));
        }
        let mut journals = BTreeMap::new();
        for row in read.open_table(JOURNAL_IDS)?.iter()? {
            let (number, journal) = row?;
            let journal = JournalRow::decode(journal.value(), |space| spaces.get(&space).copied());
            journals.insert(number.value(), journal.ok_or(StoreError::Damaged("journal_ids"))?);
        }
        let ended = read.open_table(META)?.get("ended")?.map_or(Ok(0), |held| crate::index_work::read_counter(held.value()))?;
        self.ended.store(ended, Ordering::Relaxed);
        let meta = read.open_table(META)?;
        for name in KEPT {
            let opened = meta.get(name)?.and_then(|held| seal::open(&self.ring.table_key("meta"), name.as_bytes(), held.value()));
            let key = opened.and_then(|plain| Some(Zeroizing::new(plain.as_slice().try_into().ok()?)));
            lock(&self.kept).extend(key.map(|key| (name, key)));
        }
        *lock(&self.spaces) = spaces;
        *lock(&self.journals) = journals;
        Ok(())
    }

    pub(crate) fn found(
        &self,
        transaction: &WriteTransaction,
        statements: &[Vec<u8>],
        device: &SigningSecret,
        settings: &[(Key, &'static str, Vec<u8>)],
    ) -> Result<(), StoreError> {
        let mut meta = transaction.open_table(META)?;
        let device = seal::seal(&self.ring.table_key("meta"), b"device", device.seed().as_slice());
        meta.insert("device", device.as_slice())?;
        let mut logs = transaction.open_table(LOGS)?;
        let key = self.ring.table_key("logs");
        for (order, statement) in (0u64..).zip(statements) {
            logs.insert(order, seal::seal(&key, &order.to_be_bytes(), statement).as_slice())?;
        }
        for (owner, name, plain) in settings {
            self.put_setting(transaction, owner, name, plain)?;
        }
        Ok(())
    }

    /// Whether a journal goes on where the folder has it; else it begins a new life.
    pub(crate) fn has_ended(&self, row: &JournalRow) -> bool {
        lock(&self.heads).as_ref().is_some_and(|heads| heads.has_ended(&row.seat, &row.journal))
    }

    /// Entries that were signed on this device and are not in the folder: it was put back from an older copy.
    pub fn missing(&self) -> u64 {
        let journals = lock(&self.journals).clone();
        lock(&self.heads).as_ref().map_or(0, |heads| heads.missing(journals.values().map(|row| (&row.seat, &row.journal))))
    }

    /// Copies the heads of all journals out of the folder.
    pub(crate) fn copy_heads(&self) {
        let journals = lock(&self.journals).clone();
        if let Some(heads) = lock(&self.heads).as_mut() {
            heads.write(journals.values().map(|row| (&row.seat, &row.journal)));
        }
    }

    /// Statements in the order in which they were stored.
    pub fn statements(&self) -> Result<Vec<Vec<u8>>, StoreError> {
        self.snapshot(|read| {
            let key = self.ring.table_key("logs");
            let mut statements = Vec::new();
            for row in read.open_table(LOGS)?.iter()? {
                let (order, sealed) = row?;
                let opened = seal::open(&key, &order.value().to_be_bytes(), sealed.value());
                statements.push(opened.ok_or(StoreError::Damaged("logs"))?.to_vec());
            }
            Ok(statements)
        })
    }

    /// Keeps more statements, behind those that are held; one that is held already is not kept twice.
    pub fn add_statements(&self, statements: &[Vec<u8>]) -> Result<(), StoreError> {
        let _turn = lock(&self.writing);
        let held = self.statements()?;
        let new: Vec<&Vec<u8>> = statements.iter().filter(|statement| !held.contains(statement)).collect();
        let key = self.ring.table_key("logs");
        self.write(|transaction| {
            let mut logs = transaction.open_table(LOGS)?;
            for (order, statement) in (held.len() as u64..).zip(new) {
                logs.insert(order, seal::seal(&key, &order.to_be_bytes(), statement).as_slice())?;
            }
            Ok(())
        })?;
        self.tell_news();
        Ok(())
    }

    /// The public key of this device.
    pub fn device(&self) -> Result<Key, StoreError> {
        Ok(self.device_secret()?.key())
    }

    /// The secret key of this device.
    pub fn device_secret(&self) -> Result<SigningSecret, StoreError> {
        self.snapshot(|read| {
            let damaged = || StoreError::Damaged("meta");
            let sealed = read.open_table(META)?.get("device")?.ok_or_else(damaged)?;
            let seed = seal::open(&self.ring.table_key("meta"), b"device", sealed.value()).ok_or_else(damaged)?;
            let seed = Zeroizing::new(seed.as_slice().try_into().map_err(|_| damaged())?);
            Ok(SigningSecret::from_seed(&seed))
        })
    }

    /// Where the folder is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The key of the search index, which is a cache of what the folder key opens.
    pub fn index_key(&self) -> Secret {
        self.ring.table_key("index")
    }

    /// The key that hides imported rows.
    pub fn import_key(&self) -> Secret {
        self.kept_key(KEPT[0])
    }

    /// A key that outlives a renewal.
    pub(crate) fn kept_key(&self, name: &str) -> Secret {
        let held = lock(&self.kept).get(name).cloned();
        held.unwrap_or_else(|| match name {
            "import" => seal::derived("ncen import 1", self.ring.folder_key.as_slice()),
            other => self.ring.table_key(other),
        })
    }

    /// The copy of the heads outside the folder; nothing is written there after this.
    pub(crate) fn take_heads(&self) -> Option<Heads> {
        lock(&self.heads).take()
    }

    /// The folder that it is the database of.
    pub fn folder(&self) -> &Arc<Folder> {
        &self.folder
    }

    /// The database, or what it refused with when it was opened again.
    pub(crate) fn database(&self) -> Result<Opened<'_>, StoreError> {
        loop {
            let guard = self.database.read().unwrap_or_else(PoisonError::into_inner);
            if guard.is_some() {
                return Ok(Opened(guard));
            }
            drop(guard);
            let mut slot = self.database.write().unwrap_or_else(PoisonError::into_inner);
            if slot.is_none() {
                let database = (self.reopen)()?;
                // A commit that was told as an error may stand: what is remembered of the journals may be too little.
                self.load(&database)?;
                *slot = Some(database);
            }
        }
    }

    /// Reads from one moment of the database.
    pub(crate) fn snapshot<T>(&self, work: impl FnOnce(&Now) -> Result<T, StoreError>) -> Result<T, StoreError> {
        guarded(|| work(&self.now()?))
    }

    /// The database as it is now.
    pub(crate) fn now(&self) -> Result<Now, StoreError> {
        let database = self.database()?;
        Ok(Now { read: database.begin_read()?, life: Arc::clone(&lock(&self.life)) })
    }

    /// One durable transaction. After an error nothing of it stands, save where the disk failed at the very end:
    /// then it stands whole or not at all. After an error of the disk the database is opened anew.
    pub(crate) fn write<T>(&self, work: impl FnOnce(&WriteTransaction) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let done = guarded(|| self.try_write(work));
        if let Err(error) = &done {
            self.ring.forget();
            // Where the batch itself was refused the transaction is simply given up, and readers go on.
            match error {
                StoreError::DiskFull | StoreError::Disk(_) | StoreError::Database(_) => self.close(),
                StoreError::Damaged(PAGES) => self.close_damaged(),
                StoreError::Damaged(_) | StoreError::NoSuchRecord(_) | StoreError::TooLarge => {}
            }
        }
        done
    }

    fn try_write<T>(&self, work: impl FnOnce(&WriteTransaction) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let database = self.database()?;
        let mut transaction = database.begin_write()?;
        transaction.set_durability(Durability::Immediate)?;
        transaction.set_two_phase_commit(true);
        transaction.set_quick_repair(true);
        let result = work(&transaction)?;
        transaction.commit()?;
        Ok(result)
    }

    /// Whether every page of the database is as it was written, by redb's own checksums, which it does not look at
    /// when it reads. Not asked while others read.
    pub(crate) fn pages_are_whole(&self) -> Result<bool, StoreError> {
        drop(self.database()?);
        let checked = {
            let mut slot = self.database.write().unwrap_or_else(PoisonError::into_inner);
            let Some(database) = slot.as_mut() else { return Ok(true) };
            guarded(|| Ok(database.check_integrity()))
        };
        match checked {
            Ok(Ok(true) | Err(DatabaseError::TransactionInProgress)) => Ok(true),
            // It was not, and redb has mended what it could.
            Ok(Ok(false)) => Ok(false),
            Ok(Err(DatabaseError::Storage(StorageError::Corrupted(_)))) | Err(_) => {
                self.close_damaged();
                Ok(false)
            }
            Ok(Err(error)) => {
                self.close();
                Err(error.into())
            }
        }
    }

    /// Lets `work` put another file in the place of the database's, by renaming it, and whoever asks next open that. Who reads from the old
    /// one reads on in it.
    pub(crate) fn swap(&self, work: impl FnOnce() -> io::Result<()>) -> Result<(), StoreError> {
        let mut slot = self.database.write().unwrap_or_else(PoisonError::into_inner);
        // Where the other file does not get the name, everything stays as it is.
        work()?;
        let life = std::mem::take(&mut *lock(&self.life));
        *lock(&life.database) = slot.take();
        Ok(())
    }

    fn close_damaged(&self) {
        self.damaged.store(true, Ordering::Relaxed);
        self.close();
    }

    fn close(&self) {
        let database = self.database.write().unwrap_or_else(PoisonError::into_inner).take();
        // Whatever it says now, the next to ask gets a fresh one.
        let _ = guarded(|| {
            if let (Some(mut database), true) = (database, self.damaged.load(Ordering::Relaxed)) {
                // redb commits once more when it is dropped, and may end the program over damaged pages, save where
                // it knows of them.
                let _ = database.check_integrity();
            }
            Ok(())
        });
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.close();
    }
}

/// One moment of the database.
pub(crate) struct Now {
    read: ReadTransaction,
    /// Whoever keeps a table of this moment holds it as long.
    pub life: Arc<Life>,
}

impl std::ops::Deref for Now {
    type Target = ReadTransaction;

    fn deref(&self) -> &ReadTransaction {
        &self.read
    }
}

/// What readers of a database hold, and what goes with the last of them.
#[derive(Default)]
pub(crate) struct Life {
    /// redb ends what is read from a database that is closed: one whose file was replaced lies here.
    database: Mutex<Option<Database>>,
    /// Keys of epochs that were given up in this life, for those who read from a moment before.
    pub past: Mutex<Vec<(u32, Secret)>>,
}

impl Drop for Life {
    fn drop(&mut self) {
        let database = lock(&self.database).take();
        // The file has no name any more; what closing it says helps nobody.
        let _ = guarded(|| {
            drop(database);
            Ok(())
        });
    }
}

/// The name under which damaged pages of the database are told.
pub(crate) const PAGES: &str = "database";

/// redb trusts the pages that it wrote, and panics over some whose bits changed on the disk. Nothing of that passes
/// this door.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(StoreError::Damaged(PAGES)))
}

/// A database that stays open while this is held.
pub(crate) struct Opened<'a>(RwLockReadGuard<'a, Option<Database>>);

impl std::ops::Deref for Opened<'_> {
    type Target = Database;

    fn deref(&self) -> &Database {
        self.0.as_ref().expect("handed out only while the database is open")
    }
}

/// A database without a key file is a founding that was cut short, or one whose key file was lost and may be found
/// again: it is never written over.
pub(crate) fn put_aside(file: &Path) -> io::Result<()> {
    if !file.exists() {
        return Ok(());
    }
    let free = (1..).map(|number| file.with_extension(format!("left.{number}"))).find(|path| !path.exists());
    free.map_or(Ok(()), |path| fs::rename(file, path))
}

pub(crate) fn in_file(path: &Path) -> MakeBackend {
    let path = path.to_owned();
    Box::new(move || {
        // Never makes the file: one that went away is no empty folder.
        let file = OpenOptions::new().read(true).write(true).open(&path)?;
        on_backend(FileBackend::new(file)?)
    })
}

pub(crate) fn on_backend(backend: impl StorageBackend) -> Result<Database, StoreError> {
    Ok(Database::builder().set_cache_size(CACHE_BYTES).create_with_backend(backend)?)
}
