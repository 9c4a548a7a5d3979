//! The data folder: its lock and its key file. A folder that is locked has no database open and no key in memory.

use crate::error::{OpenError, StoreError, UnlockError};
use crate::keys::deposit::{Asked, Deposit, Handed};
use crate::keys::file::{KeyFile, sync_folder};
use crate::keys::ring::lock;
use crate::keys::seat::SealedSeat;
use crate::keys::{Cost, SeatSecrets};
use crate::renew::settle;
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

/// A seat that is to come in the place of another.
pub struct Recovering {
    /// The seat that nothing opens.
    pub replaces: Key,
    /// The seat that comes.
    pub seat: Key,
    /// Service number of both.
    pub number: String,
    /// What it asks, signed.
    pub request: Vec<u8>,
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
        if let Some(keys) = &keys {
            settle(path, keys.renewals)?;
        }
        Ok(Folder { path: path.to_owned(), _lock: held, keys: Mutex::new(keys.unwrap_or_default()), heads: None })
    }

    /// Bytes that the disk of this folder still takes of this user.
    pub fn free_bytes(&self) -> io::Result<u64> {
        fs4::available_space(&self.path)
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

    /// Seals a seat's secrets under another passphrase. What was handed to it is in its own wrap then.
    pub fn change_passphrase(&self, secrets: &SeatSecrets, passphrase: &str, cost: Cost) -> Result<(), UnlockError> {
        let (held, folder) = self.sealed(&secrets.signing.key())?;
        let sealed = SealedSeat::seal(&folder, &held.number, secrets, passphrase, cost)?;
        Ok(self.change(|keys| {
            keys.handed.retain(|handed| handed.seat != sealed.seat);
            keys.seats.iter_mut().filter(|seat| seat.seat == sealed.seat).for_each(|seat| *seat = sealed.clone());
        })?)
    }

    /// Makes a seat for another officer of this folder, with secrets of its own and the folder's key.
    pub fn add_seat(&self, number: &str, secrets: &SeatSecrets, passphrase: &str, cost: Cost) -> Result<(), UnlockError> {
        let sealed = SealedSeat::seal(&self.id(), number, secrets, passphrase, cost)?;
        Ok(self.change(|keys| keys.seats.push(sealed))?)
    }

    /// Writes the key file with something changed in it; what was not written has not happened.
    pub(crate) fn change(&self, change: impl FnOnce(&mut KeyFile)) -> Result<(), StoreError> {
        let mut keys = lock(&self.keys);
        let mut next = keys.clone();
        change(&mut next);
        next.write(&self.path)?;
        *keys = next;
        Ok(())
    }

    /// What sets it apart from every other folder.
    pub fn id(&self) -> [u8; 16] {
        lock(&self.keys).folder
    }

    /// What a seat deposited with the registrars, sealed, and the hash of those whom it is sealed to.
    pub fn deposit(&self, seat: &Key) -> Option<(Vec<u8>, [u8; 16])> {
        let keys = lock(&self.keys);
        keys.deposits.iter().find(|held| held.seat == *seat).map(|held| (held.sealed.clone(), held.to))
    }

    /// Keeps what a seat deposits, in the place of what it deposited before.
    pub fn keep_deposit(&self, seat: Key, sealed: Vec<u8>, to: [u8; 16]) -> Result<(), StoreError> {
        self.change(|keys| {
            keys.deposits.retain(|held| held.seat != seat);
            keys.deposits.push(Deposit { seat, to, sealed });
        })
    }

    /// The folder key as it was handed to a seat, sealed, where its own wrap lacks it.
    pub fn handed(&self, seat: &Key) -> Option<Vec<u8>> {
        lock(&self.keys).handed.iter().find(|held| held.seat == *seat).map(|held| held.sealed.clone())
    }

    /// The cost of a seat's passphrase, as it was sealed last.
    pub fn cost(&self, seat: &Key) -> Option<Cost> {
        lock(&self.keys).seat(seat).map(|held| held.cost)
    }

    /// Keeps a seat that is to come in the place of another, with what it asks; what was asked for that one before goes.
    pub fn ask_in_place_of(
        &self,
        replaces: &Key,
        request: &[u8],
        secrets: &SeatSecrets,
        passphrase: &str,
        cost: Cost,
    ) -> Result<(), UnlockError> {
        let (held, folder) = self.sealed(replaces)?;
        let seat = SealedSeat::seal(&folder, &held.number, secrets, passphrase, cost)?;
        let asked = Asked { replaces: *replaces, request: request.to_vec(), seat };
        Ok(self.change(|keys| {
            keys.asked.retain(|held| held.replaces != *replaces);
            keys.asked.push(asked);
        })?)
    }

    /// Seats that are to come in the place of others.
    pub fn recovering(&self) -> Vec<Recovering> {
        let one = |asked: &Asked| Recovering {
            replaces: asked.replaces,
            seat: asked.seat.seat,
            number: asked.seat.number.clone(),
            request: asked.request.clone(),
        };
        lock(&self.keys).asked.iter().map(one).collect()
    }

    /// The secrets of a seat that is to come, by its passphrase. They lack the folder key.
    pub fn open_asked(&self, replaces: &Key, passphrase: &str) -> Result<SeatSecrets, UnlockError> {
        let (asked, folder) = self.asked(replaces)?;
        asked.seat.open(&folder, passphrase)
    }

    /// The same by the secret behind the words of its sheet.
    pub fn open_asked_by_words(&self, replaces: &Key, recovery: &[u8; 32]) -> Result<SeatSecrets, UnlockError> {
        let (asked, folder) = self.asked(replaces)?;
        asked.seat.open_by_words(&folder, recovery)
    }

    fn asked(&self, replaces: &Key) -> Result<(Asked, [u8; 16]), UnlockError> {
        let keys = lock(&self.keys);
        let asked = keys.asked.iter().find(|held| held.replaces == *replaces).cloned();
        Ok((asked.ok_or(UnlockError::NoSuchSeat)?, keys.folder))
    }

    /// Puts a seat that was asked for in the place of the other, whose wrap and deposit go. `handed` is the folder key, sealed to the
    /// new seat: its wrap holds it when its passphrase is typed next.
    pub fn put_in_place(&self, replaces: &Key, handed: Vec<u8>) -> Result<(), UnlockError> {
        let (Asked { seat, .. }, _) = self.asked(replaces)?;
        Ok(self.change(|keys| {
            keys.asked.retain(|held| held.replaces != *replaces);
            keys.deposits.retain(|held| held.seat != *replaces);
            keys.handed.retain(|held| ![replaces, &seat.seat].contains(&&held.seat));
            keys.handed.push(Handed { seat: seat.seat, sealed: handed });
            // Who finds the old sheet knows the folder key.
            keys.due = true;
            // At the same place in the list, under the same number; where somebody took the old one away, at the end.
            match keys.seats.iter_mut().find(|held| held.seat == *replaces) {
                Some(old) => *old = seat,
                None => keys.seats.push(seat),
            }
        })?)
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
    const OURS: [&str; 9] = ["lock", "socket", "inbox", "index", "keys", "records", "readers", "closed", "throttle"];
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

/// How files are made that only this user may read.
pub(crate) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}
