//! The data folder: its lock and its key file. A folder that is locked has no database open and no key in memory.

use crate::error::{OpenError, StoreError, UnlockError};
use crate::keys::file::{KeyFile, sync_folder};
use crate::keys::ring::lock;
use crate::keys::seat::SealedSeat;
use crate::keys::{Cost, SeatSecrets};
use journals::Key;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// A data folder that this program has for itself.
pub struct Folder {
    path: PathBuf,
    /// Held for as long as the folder is open; the system gives it back when the program dies.
    _lock: File,
    pub(crate) keys: Mutex<KeyFile>,
    /// Where the heads of journals are kept as well.
    pub(crate) heads: Option<PathBuf>,
}

impl Folder {
    /// Takes the folder's lock and reads its key file; makes the folder where it is not there.
    pub fn open(path: &Path) -> Result<Folder, OpenError> {
        if !is_ours(path)? {
            return Err(OpenError::Foreign);
        }
        private_folder(path)?;
        let held = private().truncate(false).open(path.join("lock"))?;
        match held.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(OpenError::InUse),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        let keys = KeyFile::read(path)?;
        Ok(Folder { path: path.to_owned(), _lock: held, keys: Mutex::new(keys.unwrap_or_default()), heads: None })
    }

    /// Keeps a copy of the heads of journals in another folder, which is not put back together with this one.
    pub fn keeping_heads_in(self, place: PathBuf) -> Folder {
        Folder { heads: Some(place), ..self }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether no seat has been made here yet.
    pub fn is_empty(&self) -> bool {
        lock(&self.keys).seats.is_empty()
    }

    /// Seats and their service numbers, as the unlock page offers them.
    pub fn seats(&self) -> Vec<(Key, String)> {
        lock(&self.keys).seats.iter().map(|seat| (seat.seat, seat.number.clone())).collect()
    }

    /// The secrets of a seat. Takes about 0.7 s, for the right passphrase and for a wrong one.
    pub fn unlock(&self, seat: &Key, passphrase: &str) -> Result<SeatSecrets, UnlockError> {
        let (sealed, folder) = self.sealed(seat)?;
        sealed.open(&folder, passphrase)
    }

    /// The secrets of a seat, by the secret behind the words of its recovery sheet.
    pub fn unlock_by_words(&self, seat: &Key, recovery: &[u8; 32]) -> Result<SeatSecrets, UnlockError> {
        let (sealed, folder) = self.sealed(seat)?;
        sealed.open_by_words(&folder, recovery)
    }

    /// Seals a seat's secrets under another passphrase.
    pub fn change_passphrase(&self, secrets: &SeatSecrets, passphrase: &str, cost: Cost) -> Result<(), UnlockError> {
        let (held, folder) = self.sealed(&secrets.signing.key())?;
        let sealed = SealedSeat::seal(&folder, &held.number, secrets, passphrase, cost)?;
        let mut keys = lock(&self.keys);
        let mut next = keys.clone();
        next.seats.iter_mut().filter(|seat| seat.seat == sealed.seat).for_each(|seat| *seat = sealed.clone());
        next.write(&self.path).map_err(StoreError::from)?;
        *keys = next;
        Ok(())
    }

    /// Makes a seat for another officer of this folder, with secrets of its own and the folder's key.
    pub fn add_seat(&self, number: &str, secrets: &SeatSecrets, passphrase: &str, cost: Cost) -> Result<(), UnlockError> {
        let folder = lock(&self.keys).folder;
        let sealed = SealedSeat::seal(&folder, number, secrets, passphrase, cost)?;
        let mut keys = lock(&self.keys);
        let mut next = keys.clone();
        next.seats.push(sealed);
        next.write(&self.path).map_err(StoreError::from)?;
        *keys = next;
        Ok(())
    }

    fn sealed(&self, seat: &Key) -> Result<(SealedSeat, [u8; 16]), UnlockError> {
        let keys = lock(&self.keys);
        let sealed = keys.seat(seat).cloned().ok_or(UnlockError::NoSuchSeat)?;
        Ok((sealed, keys.folder))
    }

    /// Bytes of everything in the folder.
    pub fn bytes_on_disk(&self) -> io::Result<u64> {
        bytes_under(&self.path)
    }
}

/// Whether a folder is not there, empty, has our key file, or only what an interrupted founding left.
fn is_ours(path: &Path) -> io::Result<bool> {
    const OURS: [&str; 8] = ["lock", "socket", "inbox", "index", "keys", "records", "readers", "closed"];
    let entries = match fs::read_dir(path) {
        Ok(entries) => entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<io::Result<Vec<String>>>()?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
    };
    let begins = |name: &str| name.split('.').next().is_some_and(|begin| OURS.contains(&begin));
    Ok(entries.iter().any(|name| KeyFile::has_name(name)) || entries.iter().all(|name| begins(name)))
}

fn bytes_under(folder: &Path) -> io::Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // A file may go while it is counted: the index joins its parts.
        let Ok(facts) = entry.metadata() else { continue };
        sum += if facts.is_dir() { bytes_under(&entry.path())? } else { facts.len() };
    }
    Ok(sum)
}

/// Makes a folder that only this user may read.
pub(crate) fn private_folder(path: &Path) -> io::Result<()> {
    if !path.is_dir() {
        fs::create_dir_all(path)?;
        // A new folder is there after a power cut only when the folder around it was made durable.
        path.parent().filter(|around| !around.as_os_str().is_empty()).map_or(Ok(()), sync_folder)?;
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// Opens or makes a file that only this user may read, empty where it is new.
pub(crate) fn private_file(path: &Path) -> io::Result<File> {
    private().truncate(true).open(path)
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}
