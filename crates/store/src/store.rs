//! An open store: the database of an unlocked folder.

use crate::error::{OpenError, StoreError};
use crate::folder::{Folder, private_folder};
use crate::keys::file::KeyFile;
use crate::keys::ring::{Ring, lock};
use crate::keys::seat::SealedSeat;
use crate::keys::{Cost, SeatSecrets};
use crate::rows::journal::JournalRow;
use crate::seal::{self, Secret};
use crate::tables::*;
use crate::upgrade;
use journals::{Key, ReadingSecret, SigningSecret, SpaceId};
use redb::backends::FileBackend;
use redb::{Database, Durability, ReadableDatabase, ReadableTable, StorageBackend, WriteTransaction};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};

/// Memory that the database may keep: a list and a record on the screen need a few pages, an import more.
const CACHE_BYTES: usize = 48 << 20;

/// Makes the backend again: after an error of the disk redb wants to be opened anew.
pub(crate) type MakeBackend = Box<dyn Fn() -> Result<Database, StoreError> + Send + Sync>;

/// The records of an unlocked folder.
pub struct Store {
    pub(crate) folder: Arc<Folder>,
    pub(crate) ring: Ring,
    /// `None` only after an error of the disk, until it opens again.
    database: RwLock<Option<Database>>,
    reopen: MakeBackend,
    pub(crate) spaces: Mutex<BTreeMap<u32, SpaceId>>,
    pub(crate) journals: Mutex<BTreeMap<u32, JournalRow>>,
    /// One writer at a time: what it assumes of the store stays true until it has committed.
    pub(crate) writing: Mutex<()>,
    /// The index holds everything up to here.
    pub(crate) indexed: AtomicU64,
}

/// What a new folder is made of.
pub struct Creation<'a> {
    /// Signed statements in the order in which they build on each other.
    pub statements: &'a [Vec<u8>],
    /// The device's secret.
    pub device: &'a SigningSecret,
    /// Service number of the first officer.
    pub number: &'a str,
    /// The first seat's signing and reading secrets.
    pub seat: (SigningSecret, ReadingSecret),
    /// The registrar's secrets.
    pub registrar: (SigningSecret, ReadingSecret),
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
        let Creation { statements, device, number, seat, registrar, recovery, passphrase, cost } = creation;
        let secrets = SeatSecrets { folder_key: seal::fresh_key(), signing: seat.0, reading: seat.1, recovery, registrar: Some(registrar) };
        let mut keys = KeyFile { folder: seal::chance(), ..KeyFile::default() };
        let sealed = SealedSeat::seal(&keys.folder, number, &secrets, passphrase, cost).map_err(|_| StoreError::TooLarge)?;
        keys.seats.push(sealed);
        let store = Self::opened(folder, secrets.folder_key.clone(), &keys, in_file(&file))?;
        store.write(|transaction| store.found(transaction, statements, device))?;
        keys.write(folder.path())?;
        *lock(&folder.keys) = keys;
        Ok((store, secrets))
    }

    /// Opens the store of a folder with the key that a seat's secrets hold.
    pub fn open(folder: &Arc<Folder>, secrets: &SeatSecrets) -> Result<Store, OpenError> {
        let file = folder.path().join("records.redb");
        if !file.exists() {
            return Err(OpenError::Missing);
        }
        let keys = lock(&folder.keys).clone();
        Self::opened(folder, secrets.folder_key.clone(), &keys, in_file(&file))
    }

    pub(crate) fn opened(folder: &Arc<Folder>, folder_key: Secret, keys: &KeyFile, reopen: MakeBackend) -> Result<Store, OpenError> {
        let ring = Ring::new(folder_key, keys).ok_or(OpenError::KeysDamaged)?;
        let database = reopen()?;
        upgrade::check(&database)?;
        let store = Store {
            folder: Arc::clone(folder),
            ring,
            database: RwLock::new(Some(database)),
            reopen,
            spaces: Mutex::default(),
            journals: Mutex::default(),
            writing: Mutex::default(),
            indexed: AtomicU64::new(0),
        };
        store.load()?;
        Ok(store)
    }

    /// Reads the short numbers of spaces and journals.
    fn load(&self) -> Result<(), StoreError> {
        let database = self.database()?;
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
        *lock(&self.spaces) = spaces;
        *lock(&self.journals) = journals;
        Ok(())
    }

    fn found(&self, transaction: &WriteTransaction, statements: &[Vec<u8>], device: &SigningSecret) -> Result<(), StoreError> {
        let mut meta = transaction.open_table(META)?;
        let device = seal::seal(&self.ring.table_key("meta"), b"device", device.seed().as_slice());
        meta.insert("device", device.as_slice())?;
        let mut logs = transaction.open_table(LOGS)?;
        let key = self.ring.table_key("logs");
        for (order, statement) in (0u64..).zip(statements) {
            logs.insert(order, seal::seal(&key, &order.to_be_bytes(), statement).as_slice())?;
        }
        Ok(())
    }

    /// Statements in the order in which they were stored.
    pub fn statements(&self) -> Result<Vec<Vec<u8>>, StoreError> {
        let key = self.ring.table_key("logs");
        let read = self.database()?.begin_read()?;
        let mut statements = Vec::new();
        for row in read.open_table(LOGS)?.iter()? {
            let (order, sealed) = row?;
            let opened = seal::open(&key, &order.value().to_be_bytes(), sealed.value());
            statements.push(opened.ok_or(StoreError::Damaged("logs"))?.to_vec());
        }
        Ok(statements)
    }

    /// The public key of this device.
    pub fn device(&self) -> Result<Key, StoreError> {
        let read = self.database()?.begin_read()?;
        let damaged = || StoreError::Damaged("meta");
        let sealed = read.open_table(META)?.get("device")?.ok_or_else(damaged)?;
        let seed = seal::open(&self.ring.table_key("meta"), b"device", sealed.value()).ok_or_else(damaged)?;
        let seed = seed.as_slice().try_into().map_err(|_| damaged())?;
        Ok(SigningSecret::from_seed(&seed).key())
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
        seal::derived("ncen import 1", self.ring.folder_key.as_slice())
    }

    /// The database, or what it refused with when it was opened again.
    pub(crate) fn database(&self) -> Result<Opened<'_>, StoreError> {
        let guard = self.database.read().unwrap_or_else(PoisonError::into_inner);
        if guard.is_some() {
            return Ok(Opened(guard));
        }
        drop(guard);
        let mut slot = self.database.write().unwrap_or_else(PoisonError::into_inner);
        if slot.is_none() {
            *slot = Some((self.reopen)()?);
        }
        drop(slot);
        Ok(Opened(self.database.read().unwrap_or_else(PoisonError::into_inner)))
    }

    /// One durable transaction. After an error nothing of it stands, and the database is opened anew.
    pub(crate) fn write<T>(&self, work: impl FnOnce(&WriteTransaction) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let done = self.try_write(work);
        if done.is_err() {
            self.ring.forget();
            *self.database.write().unwrap_or_else(PoisonError::into_inner) = None;
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
fn put_aside(file: &Path) -> io::Result<()> {
    if !file.exists() {
        return Ok(());
    }
    let free = (1..).map(|number| file.with_extension(format!("left.{number}"))).find(|path| !path.exists());
    free.map_or(Ok(()), |path| fs::rename(file, path))
}

fn in_file(path: &Path) -> MakeBackend {
    let path = path.to_owned();
    Box::new(move || {
        let file = crate::folder::kept_file(&path)?;
        on_backend(FileBackend::new(file)?)
    })
}

pub(crate) fn on_backend(backend: impl StorageBackend) -> Result<Database, StoreError> {
    Ok(Database::builder().set_cache_size(CACHE_BYTES).create_with_backend(backend)?)
}

impl Store {
    /// The folder for files on their way in or out.
    pub fn inbox(&self) -> Result<std::path::PathBuf, StoreError> {
        let path = self.path().join("inbox");
        private_folder(&path)?;
        Ok(path)
    }
}
