//! A closed space on one disk: a folder of its own inside the data folder, with a database and a key file as the folder has them. Its
//! key lies under no passphrase: it stands in `readers`, sealed to the seats of this device that may read the space. Format:
//! docs/formats/store.md, "Closed spaces".

use crate::error::{OpenError, StoreError};
use crate::folder::{Folder, private_file, private_folder};
use crate::keys::file::{KeyFile, replace, wipe};
use crate::keys::ring::lock;
use crate::seal::{self, Secret};
use crate::store::{Store, in_file, put_aside};
use crate::upgrade;
use journals::{SigningSecret, SpaceId};
use std::fs::{self, OpenOptions};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// The folder that holds one folder for each closed space.
const CLOSED: &str = "closed";
/// The sealed key of a closed space.
const READERS: &str = "readers";
/// A key that is sealed to a thousand readers stays below.
const READERS_BYTES_MAX: u64 = 1 << 20;

/// A call that reads is done within this time; who locks and unlocks at once waits for it.
const FREE_TRIES: u32 = 40;
const FREE_PAUSE: std::time::Duration = std::time::Duration::from_millis(50);

/// The key of a closed space on one device.
#[derive(Clone)]
pub struct ClosedKey(pub Secret);

impl ClosedKey {
    /// A new one.
    pub fn draw() -> Self {
        ClosedKey(seal::fresh_key())
    }

    /// One that was sealed; none where these bytes are no key.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        Some(ClosedKey(Secret::new(bytes.try_into().ok()?)))
    }
}

/// Opens a folder that another call of this program may be about to let go of.
fn open_when_free(path: &std::path::Path) -> Result<Folder, OpenError> {
    for _ in 0..FREE_TRIES {
        match Folder::open(path) {
            Err(OpenError::InUse) => std::thread::sleep(FREE_PAUSE),
            opened => return opened,
        }
    }
    Folder::open(path)
}

impl Folder {
    /// The closed spaces that lie in this folder, whoever may open them.
    pub fn closed_spaces(&self) -> io::Result<Vec<SpaceId>> {
        let entries = match fs::read_dir(self.path().join(CLOSED)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<io::Result<Vec<String>>>()?;
        let mut spaces: Vec<SpaceId> = names.iter().filter_map(|name| SpaceId::parse(name)).collect();
        spaces.sort_unstable();
        Ok(spaces)
    }

    pub(crate) fn closed_path(&self, space: &SpaceId) -> PathBuf {
        self.path().join(CLOSED).join(space.to_string())
    }

    /// The folder of a closed space, made where it is not there; its lock is held as this folder's is.
    pub fn closed(&self, space: &SpaceId) -> Result<Folder, OpenError> {
        private_folder(&self.path().join(CLOSED))?;
        let folder = open_when_free(&self.closed_path(space))?;
        Ok(match &self.heads {
            Some(place) => folder.keeping_heads_in(place.clone()),
            None => folder,
        })
    }

    /// The sealed key of a closed space that lies in this folder; none where it does not lie here whole.
    pub fn readers(&self, space: &SpaceId) -> io::Result<Option<Vec<u8>>> {
        let path = self.closed_path(space).join(READERS);
        match fs::metadata(&path) {
            Ok(facts) if facts.len() > READERS_BYTES_MAX => Ok(None),
            // Zeros are what is left where a key was overwritten.
            Ok(_) => fs::read(&path).map(|bytes| Some(bytes).filter(|bytes| bytes.iter().any(|byte| *byte != 0))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Destroys a closed space: its key first, overwritten where it stood, then everything that the key opened.
    pub fn destroy_closed(&self, space: &SpaceId) -> io::Result<()> {
        let path = self.closed_path(space);
        match OpenOptions::new().write(true).open(path.join(READERS)) {
            Ok(readers) => wipe(readers)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        match fs::remove_dir_all(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Writes the sealed key of this closed space, in the place of the one that stood there, which is overwritten.
    pub fn write_readers(&self, sealed: &[u8]) -> io::Result<()> {
        replace(self.path(), READERS, sealed)
    }
}

impl Store {
    /// Makes the store of a closed space in its folder, which has none. Until [`Folder::write_readers`] nobody could open it again.
    pub fn create_closed(folder: &Arc<Folder>, key: &ClosedKey, device: &SigningSecret) -> Result<Store, OpenError> {
        let file = folder.path().join("records.redb");
        put_aside(&file)?;
        private_file(&file)?;
        let keys = KeyFile { folder: seal::chance(), ..KeyFile::default() };
        let store = Self::opened(folder, key.0.clone(), &keys, in_file(&file), upgrade::make)?;
        store.write(|transaction| store.found(transaction, &[], device, &[]))?;
        keys.write(folder.path()).map_err(StoreError::from)?;
        *lock(&folder.keys) = keys;
        Ok(store)
    }

    /// Opens the store of a closed space.
    pub fn open_closed(folder: &Arc<Folder>, key: &ClosedKey) -> Result<Store, OpenError> {
        Self::open_with(folder, key.0.clone())
    }
}
