//! Erasure: whatever lay on the disk of a document lies there no more, in whatever page, and its entries still verify.

use super::kit::*;
use crate::keys::ring::{ROW, lock};
use crate::rows::body::BodyRow;
use crate::tables::*;
use crate::{Batch, Store, StoreError, Waiting};
use journals::{Body, WholeEntry};
use redb::ReadableTable;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// Bytes of a sealed value that stand nowhere else by chance.
const SEEN: usize = 32;

/// What lies sealed in the tables of a document and of its key.
fn sealed(store: &Store, number: u64) -> Vec<Vec<u8>> {
    store
        .snapshot(|read| {
            let mut all = Vec::new();
            let bodies = read.open_table(BODIES)?;
            let body = bodies.get(number)?.unwrap();
            let row = BodyRow::decode(body.value()).unwrap();
            all.push(row.sealed.to_vec());
            all.push(read.open_table(KEYS)?.get((row.epoch, number / ROW))?.unwrap().value().to_vec());
            if let Some(view) = read.open_table(VIEWS)?.get(number)? {
                all.push(view.value().to_vec());
            }
            for row in read.open_table(JOURNALS)?.iter()? {
                all.push(row?.1.value().to_vec());
            }
            for row in read.open_table(DRAFTS)?.iter()? {
                all.push(row?.1.value().to_vec());
            }
            if let Ok(waiting) = read.open_table(WAITING) {
                for row in waiting.iter()? {
                    all.push(row?.1.value().to_vec());
                }
            }
            Ok(all)
        })
        .unwrap()
}

/// How many of these values stand somewhere in the files of a folder: their last bytes, which are sealed.
fn found(folder: &Path, values: &[Vec<u8>]) -> usize {
    let files: Vec<Vec<u8>> = fs::read_dir(folder)
        .unwrap()
        .map(|one| one.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| fs::read(path).unwrap())
        .collect();
    let stands = |value: &&Vec<u8>| {
        let end = &value[value.len().saturating_sub(SEEN)..];
        files.iter().any(|file| file.windows(end.len()).any(|window| window == end))
    };
    values.iter().filter(stands).count()
}

fn whole(store: &Store, journal: usize) -> WholeEntry {
    let mut all = Vec::new();
    store
        .read_everything()
        .unwrap()
        .each_entry(|entry| {
            all.push(entry);
            Ok(true)
        })
        .unwrap();
    all.swap_remove(journal)
}

#[test]
fn nothing_of_an_erased_document_is_left_on_the_disk_and_its_entries_verify() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &[seizure(1), seizure(2)]).unwrap();
    let secrets = &desk.officer.secrets;
    store.keep_draft_of(secrets, 7, 1, b"the name that must go").unwrap();
    store.keep_draft(secrets, Some(8), b"another form").unwrap();
    // What waits says something of it, too.
    let waiting = Waiting { why: "own-values".into(), place: String::new(), received: TIME, entry: whole(&store, 0) };
    store.keep_waiting(&[waiting], |_| true, |_| false).unwrap();
    let mut held = sealed(&store, 1);
    for round in 0..3 {
        desk.officer.amends(&store, 1, says("value", format!("{round}.00 USD"))).unwrap();
        held.extend(sealed(&store, 1));
    }
    let id = store.read().unwrap().id(1).unwrap();
    held.sort();
    held.dedup();
    let stood = found(desk.place.path(), &held);
    assert!(stood > 8, "the control search finds what is there: {stood}");
    store.erase(&[1], TIME).unwrap();
    store.forget_waiting_about(&[id]).unwrap();
    let kept = sealed_of_others(&store);
    store.rewrite().unwrap();
    let held: Vec<Vec<u8>> = held.into_iter().filter(|value| !kept.contains(value)).collect();
    assert_eq!(found(desk.place.path(), &held), 0);
    assert_eq!(found(desk.place.path(), &kept), kept.len(), "what others have stays");
    assert_whole(&store);
    let reader = store.read().unwrap();
    assert_eq!((reader.number(&id).unwrap(), reader.is_erased(&id).unwrap()), (None, true));
    assert!(matches!(reader.record(1), Err(StoreError::NoSuchRecord(1))));
    assert_eq!(reader.record(2).unwrap(), seizure(2));
    assert_eq!(
        (store.draft(secrets, 7).unwrap(), store.draft(secrets, 8).unwrap().is_some(), store.waiting().unwrap()),
        (None, true, vec![])
    );
    // It travels as what is left of it, and the record beside it whole.
    let first = whole(&store, 0);
    assert!(Body::decode(&first.bodies[0]).is_err() && Body::decode(&first.bodies[1]).is_ok());
    drop(reader);
    drop(store);
    let store = desk.open();
    store.rebuild_views().unwrap();
    assert_whole(&store);
    assert_eq!(store.erased().unwrap().len(), 1);
    desk.officer.amends(&store, 2, says("value", "7.00 USD")).unwrap();
    desk.officer.saves(&store, &[seizure(3)]).unwrap();
    assert_whole(&store);
}

#[test]
fn who_reads_while_something_is_erased_reads_on() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &[seizure(1), seizure(2), seizure(3)]).unwrap();
    desk.officer.amends(&store, 3, says("value", "7.00 USD")).unwrap();
    let (reader, everything) = (store.read().unwrap(), store.read_everything().unwrap());
    store.erase(&[1], TIME).unwrap();
    store.rewrite().unwrap();
    store.rewrite().unwrap();
    let mut read = Vec::new();
    reader
        .each(1..9, |number, _| {
            read.push(number);
            Ok(true)
        })
        .unwrap();
    assert_eq!(read, [1, 2, 3]);
    let mut entries = 0;
    everything
        .each_entry(|_| {
            entries += 1;
            Ok(true)
        })
        .unwrap();
    assert_eq!(entries, 2);
    // With the last who reads from before go the file and the keys of before.
    let life = Arc::downgrade(&reader._life);
    drop(reader);
    assert!(life.upgrade().is_some_and(|life| !lock(&life.past).is_empty()));
    drop(everything);
    assert!(life.upgrade().is_none());
    assert_whole(&store);
}

/// Rows that are still to be there.
fn sealed_of_others(store: &Store) -> Vec<Vec<u8>> {
    sealed(store, 2)
}

#[test]
fn a_renewal_that_broke_off_is_finished_when_the_folder_is_opened() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &[seizure(1), seizure(2)]).unwrap();
    let epoch = {
        // As after a power cut between the key file and the database.
        let mut keys = store.folder.keys.lock().unwrap();
        let mut next = keys.clone();
        let epoch = next.epochs[0].epoch;
        store.ring.add_epoch_key(&mut next, epoch);
        next.write(store.folder.path()).unwrap();
        *keys = next;
        epoch
    };
    assert_eq!(store.ring.half_renewed(), [epoch].into());
    desk.officer.saves(&store, &[seizure(3)]).unwrap();
    drop(store);
    let store = desk.open();
    assert!(store.ring.half_renewed().is_empty());
    assert_eq!(store.folder.keys.lock().unwrap().epochs.len(), 1);
    assert_eq!(store.read().unwrap().record(3).unwrap(), seizure(3));
    assert_whole(&store);
    assert!(store.append(Batch::default()).is_ok());
}
