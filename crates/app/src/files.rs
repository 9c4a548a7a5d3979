//! Files that somebody named, to be read or to be written: a path that cannot be is told as such, before anything is done.

use crate::failure::Failure;
use std::fs::File;
use std::io::{Error, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// A file to be read: it is there, is no folder, and may be read.
pub fn source(path: &str) -> Result<PathBuf, Failure> {
    let path = PathBuf::from(path);
    let facts = std::fs::metadata(&path).map_err(|error| failed(&path, error))?;
    if facts.is_dir() {
        return Err(named("path-is-folder", &path));
    }
    // What is no plain file, a pipe for one, can be opened once only.
    if facts.is_file() {
        File::open(&path).map_err(|error| failed(&path, error))?;
    }
    Ok(path)
}

/// A file to be written: its folder is there and takes it, and what stands under its name is replaced only by who says so.
pub fn target(path: &str, replace: bool) -> Result<PathBuf, Failure> {
    let path = PathBuf::from(path);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(named("no-such-folder", folder));
    }
    if path.is_dir() || path.file_name().is_none() {
        return Err(named("path-is-folder", &path));
    }
    // Who replaces a file says so of any but those of a data folder.
    let is_own = path.file_name().and_then(|name| name.to_str()).is_some_and(|name| OWN.contains(&name));
    if is_own && folder.unwrap_or(Path::new(".")).join("records.redb").exists() {
        return Err(named("path-in-data", &path));
    }
    if path.exists() && !replace {
        return Err(named("file-taken", &path));
    }
    if !path.exists() || path.is_file() {
        let tried = beside(&path);
        File::create_new(&tried).map_err(|error| failed(&path, error))?;
        std::fs::remove_file(&tried)?;
    }
    Ok(path)
}

/// Files of a data folder, of its own in it.
const OWN: [&str; 5] = ["records.redb", "keys", "keys.second", "lock", "throttle"];

/// Writes a few bytes whole or not at all.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if path.exists() && !path.is_file() {
        // A pipe or a device is written into, never replaced.
        return std::fs::write(path, bytes).map_err(|error| failed(path, error));
    }
    let part = beside(path);
    let written = File::create(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let written = written.and_then(|()| std::fs::rename(&part, path));
    written.map_err(|error| {
        // It may never have been made.
        let _ = std::fs::remove_file(&part);
        failed(path, error)
    })
}

/// Where a file is written until it is whole.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{:016x}.part", u64::from_be_bytes(crate::save::chance())));
    path.with_file_name(name)
}

fn named(code: &str, path: &Path) -> Failure {
    Failure::new(code).with("path", path.display().to_string())
}

/// Why a path cannot be used; what is the disk's fault is told as the disk's.
fn failed(path: &Path, error: Error) -> Failure {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => named("no-such-file", path),
        ErrorKind::IsADirectory => named("path-is-folder", path),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => named("path-not-allowed", path),
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => named("path-wrong", path),
        _ => error.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code<T: std::fmt::Debug>(result: Result<T, Failure>) -> String {
        result.unwrap_err().code
    }

    #[test]
    fn a_path_that_cannot_be_is_told_as_such() {
        let place = tempfile::tempdir().unwrap();
        let at = |name: &str| place.path().join(name).display().to_string();
        let here = place.path().display().to_string();
        std::fs::write(at("held"), "x").unwrap();
        assert_eq!(code(source(&at("none"))), "no-such-file");
        assert_eq!(code(source(&at("held/none"))), "no-such-file");
        assert_eq!(code(source(&here)), "path-is-folder");
        assert!(source(&at("held")).is_ok());
        assert_eq!(code(target(&at("none/x"), false)), "no-such-folder");
        assert_eq!(code(target(&here, true)), "path-is-folder");
        assert_eq!(code(target(&at("held"), false)), "file-taken");
        assert_eq!(code(target(&at(&"x".repeat(300)), false)), "path-wrong");
        assert!(target(&at("held"), true).is_ok() && target(&at("new"), false).is_ok());
        std::fs::create_dir(at("data")).unwrap();
        std::fs::write(at("data/records.redb"), "x").unwrap();
        assert_eq!(code(target(&at("data/records.redb"), true)), "path-in-data");
        assert_eq!(code(target(&at("data/keys"), true)), "path-in-data");
        assert!(target(&at("data/new"), false).is_ok() && target(&at("keys"), false).is_ok());
        std::fs::remove_dir_all(at("data")).unwrap();
        let names: Vec<_> = std::fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["held"], "to ask leaves nothing");
        write_whole(Path::new(&at("held")), b"y").unwrap();
        assert_eq!(std::fs::read(at("held")).unwrap(), b"y");
    }
}
