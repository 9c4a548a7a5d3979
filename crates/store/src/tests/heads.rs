//! A folder that was put back from an older copy signs no number twice.

use super::kit::*;
use crate::{Folder, Store};
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// Opens the folder with its heads kept in another one.
fn open(desk: &Desk, outside: &Path) -> Store {
    let folder = Arc::new(Folder::open(desk.place.path()).unwrap().keeping_heads_in(outside.to_owned()));
    let secrets = folder.unlock(&desk.officer.secrets.signing.key(), PASSPHRASE).unwrap();
    Store::open(&folder, &secrets).unwrap()
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

#[test]
fn a_folder_that_comes_back_older_begins_a_new_life_and_tells_what_is_missing() {
    let (desk, outside, older) = (Desk::founded(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = open(&desk, outside.path());
    desk.officer.saves(&store, &[seizure(1)]).unwrap();
    drop(store);
    copy(desk.place.path(), older.path());
    let store = open(&desk, outside.path());
    let before = desk.officer.journal(&store);
    assert_eq!((before.n, store.missing()), (1, 0), "the same folder goes on");
    desk.officer.saves(&store, &[seizure(2)]).unwrap();
    desk.officer.saves(&store, &[seizure(3)]).unwrap();
    drop(store);

    copy(older.path(), desk.place.path());
    let store = open(&desk, outside.path());
    assert_eq!(store.missing(), 2);
    let renewed = desk.officer.journal(&store);
    assert_eq!((renewed.n, renewed.after), (0, Some((before.incarnation, 1, before.head))));
    assert_ne!(renewed.incarnation, before.incarnation);
    desk.officer.saves(&store, &[seizure(4)]).unwrap();
    let (one, other) = (store.read().unwrap().id(1).unwrap(), store.read().unwrap().id(2).unwrap());
    assert_ne!(one, other);
    drop(store);

    let store = open(&desk, outside.path());
    let held = desk.officer.journal(&store);
    assert_eq!((held.n, store.missing()), (1, 2), "the new life goes on, and what is missing stays missing");
    desk.officer.amends(&store, 1, says("place", "KENBO")).unwrap();
    assert_eq!(desk.officer.journal(&store).incarnation, held.incarnation);
    assert_whole(&store);
}

#[test]
fn a_copy_of_heads_that_is_gone_or_damaged_begins_a_new_life() {
    let (desk, outside) = (Desk::founded(), tempfile::tempdir().unwrap());
    let store = open(&desk, outside.path());
    assert_eq!(desk.officer.journal(&store).n, 0);
    desk.officer.saves(&store, &[seizure(1)]).unwrap();
    let first = desk.officer.journal(&store).incarnation;
    drop(store);
    let file = fs::read_dir(outside.path()).unwrap().next().unwrap().unwrap().path();
    for damage in [fs::write::<_, &[u8]> as fn(_, _) -> _, |file: &Path, _| fs::remove_file(file)] {
        damage(file.as_path(), b"torn".as_slice()).unwrap();
        let store = open(&desk, outside.path());
        let renewed = desk.officer.journal(&store);
        assert!(renewed.after.is_some() && renewed.incarnation != first);
        desk.officer.saves(&store, &[seizure(2)]).unwrap();
        assert_whole(&store);
    }
}

#[test]
fn a_folder_without_a_place_for_its_heads_goes_on() {
    let desk = Desk::founded();
    desk.officer.saves(&desk.open(), &[seizure(1)]).unwrap();
    let store = desk.open();
    assert_eq!((desk.officer.journal(&store).n, store.missing()), (1, 0));
}
