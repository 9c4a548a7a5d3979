//! The folder on the disk: sealed, owned by one program, and made anew whenever it cannot be used.

use crate::office::{EXTRA, KEY, Office, seizure, writer};
use search::{Index, OpenError, Opened, Query};
use std::fs;
use std::path::{Path, PathBuf};

fn reopened(folder: &Path) -> Opened {
    Index::open(folder, &KEY).unwrap()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.filter(|path| path.file_name().unwrap() != "lock").collect();
    files.sort();
    files
}

/// A folder with two commits, the second with a replaced record; closed.
fn closed() -> tempfile::TempDir {
    let records: Vec<_> = (0..50).map(|_| seizure(&[("place_name", "Mombasa"), ("goods.item", "drugs.cannabis.herb")])).collect();
    let Office { index, folder } = Office::with(&records);
    let mut writer = writer(&index);
    writer.replace(3, &seizure(&[("place_name", "Kilindini")]), &EXTRA).unwrap();
    writer.commit(42).unwrap();
    folder
}

#[test]
fn an_index_is_found_again_as_it_was_committed() {
    let folder = closed();
    let Opened { index, sequence, rebuilt } = reopened(folder.path());
    assert_eq!((sequence, rebuilt, index.records()), (Some(42), false, 50));
    assert!(index.bytes_on_disk().unwrap() > 1_000);
}

#[test]
fn a_new_folder_is_not_called_rebuilt_and_nor_is_one_that_never_had_a_commit() {
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let Opened { index, sequence, rebuilt } = reopened(&folder.path().join("index"));
        assert_eq!((sequence, rebuilt, index.records()), (None, false, 0));
    }
}

#[test]
fn a_second_program_is_told_that_the_index_is_in_use() {
    let office = Office::with(&[]);
    assert!(matches!(Index::open(office.path(), &KEY), Err(OpenError::InUse)));
    let writer = writer(&office.index);
    let Office { index, folder } = office;
    drop(index);
    assert!(matches!(Index::open(folder.path(), &KEY), Err(OpenError::InUse)), "the writer still has it");
    drop(writer);
    assert!(!reopened(folder.path()).rebuilt);
}

#[test]
fn one_flipped_byte_in_any_file_makes_the_index_anew() {
    let folder = closed();
    let whole: Vec<(PathBuf, Vec<u8>)> = files(folder.path()).into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    assert!(whole.len() > 6);
    for (path, content) in &whole {
        for place in [0, 12, 30, content.len() / 2, content.len() - 1] {
            files(folder.path()).into_iter().for_each(|file| fs::remove_file(file).unwrap());
            whole.iter().for_each(|(path, content)| fs::write(path, content).unwrap());
            let mut flipped = content.clone();
            flipped[place] ^= 0x20;
            fs::write(path, flipped).unwrap();
            let Opened { index, sequence, rebuilt } = reopened(folder.path());
            assert_eq!((sequence, rebuilt, index.records()), (None, true, 0), "byte {place} of {}", path.display());
        }
    }
    // What was made anew works.
    let index = reopened(folder.path()).index;
    let mut writer = writer(&index);
    writer.add(5, &seizure(&[]), &EXTRA).unwrap();
    writer.commit(7).unwrap();
    assert_eq!(index.count(&Query::all()).unwrap(), 1);
}

#[test]
fn a_missing_file_and_a_file_under_another_name_make_the_index_anew() {
    for exchanged in [false, true] {
        let folder = closed();
        let terms: Vec<PathBuf> =
            files(folder.path()).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "term")).collect();
        assert_eq!(terms.len(), 2);
        if exchanged {
            fs::copy(&terms[0], &terms[1]).map(drop).unwrap()
        } else {
            fs::remove_file(&terms[0]).unwrap()
        }
        assert!(reopened(folder.path()).rebuilt, "exchanged: {exchanged}");
    }
}

#[test]
fn another_key_opens_nothing() {
    let folder = closed();
    let opened = Index::open(folder.path(), &[8; 32]).unwrap();
    assert_eq!((opened.sequence, opened.rebuilt), (None, true));
}

#[test]
fn what_was_not_committed_is_lost_and_nothing_else() {
    let Office { index, folder } = Office::with(&[seizure(&[])]);
    let mut writer = writer(&index);
    for number in 1..500 {
        writer.add(number, &seizure(&[]), &EXTRA).unwrap();
    }
    writer.delete(0);
    drop((writer, index));
    let Opened { index, sequence, rebuilt } = reopened(folder.path());
    assert_eq!((sequence, rebuilt, index.records()), (Some(1), false, 1));
}

#[test]
fn files_half_written_in_a_crash_are_removed_and_harm_nothing() {
    let folder = closed();
    let leftovers = ["00000000000000000000000000000001.term", "meta.json.new", "00000000000000000000000000000001.fast"];
    for (leftover, content) in leftovers.into_iter().zip([&b""[..], b"ncenidx1", &[9; 70_000]]) {
        fs::write(folder.path().join(leftover), content).unwrap();
    }
    let Opened { index, sequence, rebuilt } = reopened(folder.path());
    assert_eq!((sequence, rebuilt, index.records()), (Some(42), false, 50));
    assert!(leftovers.iter().all(|leftover| !folder.path().join(leftover).exists()));
}

#[test]
fn nothing_readable_is_on_the_disk() {
    let folder = closed();
    for path in files(folder.path()) {
        let content = fs::read(&path).unwrap();
        for word in ["mombasa", "Mombasa", "kilindini", "cannabis", "seizure", "segments"] {
            assert!(!content.windows(word.len()).any(|window| window == word.as_bytes()), "{word} in {}", path.display());
        }
    }
}
