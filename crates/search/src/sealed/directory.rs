//! A folder of sealed files as tantivy sees it. One process owns it, by a lock that the system lets go when the
//! process ends, however it ends; tantivy's own two locks need then hold within the process only.

use super::cache::ChunkCache;
use super::file::{Seal, SealedFile, SealedWriter};
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use tantivy::directory::error::{DeleteError, LockError, OpenReadError, OpenWriteError};
use tantivy::directory::{Directory, DirectoryLock, FileHandle, Lock, WatchCallback, WatchHandle, WritePtr};

const LOCK_FILE: &str = "lock";
/// What tantivy knows its files and its last commit by.
const ALWAYS_KEPT: [&str; 2] = ["meta.json", ".managed.json"];
/// A file that is being replaced is written under this ending first.
const NEW_ENDING: &str = "new";
/// Opened chunks of all files together.
const CACHE_BYTES: usize = 16 * 1024 * 1024;

/// A locked folder, its key and its cache; clones are the same folder.
#[derive(Clone)]
pub(crate) struct SealedDirectory(Arc<Shared>);

struct Shared {
    folder: PathBuf,
    key: [u8; 32],
    cache: Arc<ChunkCache>,
    locks: Arc<HeldLocks>,
    /// Held, never read: the system's lock goes with it.
    _lock: File,
}

/// Tantivy's locks that are held now, by path.
#[derive(Default)]
struct HeldLocks {
    held: Mutex<BTreeSet<PathBuf>>,
    freed: Condvar,
}

struct LockGuard {
    locks: Arc<HeldLocks>,
    path: PathBuf,
}

impl Drop for LockGuard {
    fn drop(&mut self) {
        self.locks.held.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.path);
        self.locks.freed.notify_all();
    }
}

impl SealedDirectory {
    /// Makes the folder where it is missing, and locks it; `None` while another holds the lock.
    pub(crate) fn open(folder: &Path, key: [u8; 32]) -> io::Result<Option<Self>> {
        fs::create_dir_all(folder)?;
        let lock = OpenOptions::new().create(true).truncate(false).write(true).open(folder.join(LOCK_FILE))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        let cache = Arc::new(ChunkCache::new(CACHE_BYTES));
        let shared = Shared { folder: folder.to_owned(), key, cache, locks: Arc::default(), _lock: lock };
        Ok(Some(SealedDirectory(Arc::new(shared))))
    }

    /// Where it is.
    #[cfg(test)]
    pub(crate) fn folder(&self) -> &Path {
        &self.0.folder
    }

    /// Whether nothing but the lock is in the folder.
    pub(crate) fn is_empty(&self) -> io::Result<bool> {
        Ok(self.files()?.is_empty())
    }

    /// Removes every file but the lock.
    pub(crate) fn wipe(&self) -> io::Result<()> {
        for path in self.files()? {
            fs::remove_file(path)?;
        }
        self.sync_directory()
    }

    /// Removes every file but these, and those that say what the index is.
    pub(crate) fn keep(&self, files: impl Iterator<Item = PathBuf>) -> io::Result<()> {
        let mut kept: BTreeSet<PathBuf> = files.map(|file| self.path(&file)).collect();
        kept.extend(ALWAYS_KEPT.map(|file| self.0.folder.join(file)));
        for path in self.files()?.iter().filter(|path| !kept.contains(*path)) {
            fs::remove_file(path)?;
        }
        Ok(())
    }

    /// Opens every chunk of every file.
    pub(crate) fn verify(&self) -> io::Result<()> {
        self.files()?.iter().try_for_each(|path| self.open_file(path)?.verify())
    }

    /// The bytes of all files, as the disk holds them.
    pub(crate) fn bytes_on_disk(&self) -> io::Result<u64> {
        self.files()?.iter().map(|path| Ok(fs::metadata(path)?.len())).sum()
    }

    fn files(&self) -> io::Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.0.folder)? {
            let entry = entry?;
            if entry.file_type()?.is_file() && entry.file_name() != LOCK_FILE {
                files.push(entry.path());
            }
        }
        files.sort();
        Ok(files)
    }

    fn open_file(&self, path: &Path) -> io::Result<SealedFile> {
        SealedFile::open(File::open(self.path(path))?, self.seal(path), Arc::clone(&self.0.cache))
    }

    fn path(&self, path: &Path) -> PathBuf {
        self.0.folder.join(path.file_name().unwrap_or_default())
    }

    fn seal(&self, path: &Path) -> Seal {
        Seal::new(&self.0.key, &path.file_name().unwrap_or_default().to_string_lossy())
    }

    fn replace(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        let target = self.path(path);
        let mut name = target.clone().into_os_string();
        name.push(".");
        name.push(NEW_ENDING);
        let mut writer = SealedWriter::new(File::create(&name)?, self.seal(path))?;
        writer.write_all(content)?;
        writer.finish()?;
        fs::rename(&name, &target)?;
        self.sync_directory()
    }
}

fn read_error(error: io::Error, path: &Path) -> OpenReadError {
    match error.kind() {
        io::ErrorKind::NotFound => OpenReadError::FileDoesNotExist(path.to_owned()),
        _ => OpenReadError::wrap_io_error(error, path.to_owned()),
    }
}

impl Directory for SealedDirectory {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        let file = self.open_file(path).map_err(|error| read_error(error, path))?;
        Ok(Arc::new(file))
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        fs::remove_file(self.path(path)).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => DeleteError::FileDoesNotExist(path.to_owned()),
            _ => DeleteError::IoError { io_error: Arc::new(error), filepath: path.to_owned() },
        })
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        self.path(path).try_exists().map_err(|error| read_error(error, path))
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        let file = OpenOptions::new().write(true).create_new(true).open(self.path(path));
        let writer = file.and_then(|file| SealedWriter::new(file, self.seal(path))).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => OpenWriteError::FileAlreadyExists(path.to_owned()),
            _ => OpenWriteError::wrap_io_error(error, path.to_owned()),
        })?;
        Ok(BufWriter::new(Box::new(writer)))
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        let handle = self.get_file_handle(path)?;
        let bytes = handle.read_bytes(0..handle.len()).map_err(|error| read_error(error, path))?;
        Ok(bytes.to_vec())
    }

    fn atomic_write(&self, path: &Path, data: &[u8]) -> io::Result<()> {
        self.replace(path, data)
    }

    fn sync_directory(&self) -> io::Result<()> {
        // Windows cannot open a folder as a file, and makes renames durable by itself.
        if cfg!(unix) { File::open(&self.0.folder)?.sync_all() } else { Ok(()) }
    }

    fn acquire_lock(&self, lock: &Lock) -> Result<DirectoryLock, LockError> {
        let locks = &self.0.locks;
        let mut held = locks.held.lock().unwrap_or_else(PoisonError::into_inner);
        while held.contains(&lock.filepath) {
            if !lock.is_blocking {
                return Err(LockError::LockBusy);
            }
            held = locks.freed.wait(held).unwrap_or_else(PoisonError::into_inner);
        }
        held.insert(lock.filepath.clone());
        Ok(DirectoryLock::from(Box::new(LockGuard { locks: Arc::clone(locks), path: lock.filepath.clone() })))
    }

    fn watch(&self, _: WatchCallback) -> tantivy::Result<WatchHandle> {
        // The one writer tells the reader of each commit; nobody watches files.
        Ok(WatchHandle::empty())
    }
}

impl std::fmt::Debug for SealedDirectory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SealedDirectory")
    }
}
