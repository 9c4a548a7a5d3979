//! Disks that are full or fail: the save is refused, nothing of it stands, and afterwards the same store goes on.

use super::disk::{Disk, Image, Refusal};
use super::kit::*;
use crate::{Batch, Cost, OpenError, Store, StoreError, UnlockError, upgrade};
use std::fs;

/// A store on a disk in memory, with three records.
struct Bench {
    desk: Desk,
    image: Image,
}

impl Bench {
    fn new() -> Bench {
        let desk = Desk::founded();
        desk.officer.saves(&desk.open(), &(0..3).map(seizure).collect::<Vec<_>>()).unwrap();
        let image = Image::of(&fs::read(desk.place.path().join("records.redb")).unwrap());
        Bench { desk, image }
    }

    fn on(&self, disk: &Disk) -> Result<Store, OpenError> {
        let (folder, secrets) = (self.desk.folder(), &self.desk.officer.secrets);
        let keys = folder.keys.lock().unwrap().clone();
        Store::opened(&folder, secrets.folder_key.clone(), &keys, disk.opener(), upgrade::check)
    }

    fn saves(&self, store: &Store, number: u64) -> Result<(), StoreError> {
        self.desk.officer.saves(store, &[seizure(number)]).map(drop)
    }
}

/// Everything that stands, in order.
#[track_caller]
fn assert_stand(store: &Store, numbers: &[u64]) {
    let reader = store.read().unwrap();
    let found: Vec<_> = (1..reader.end().unwrap()).map(|number| reader.record(number).unwrap()).collect();
    assert_eq!(found, numbers.iter().map(|number| seizure(*number)).collect::<Vec<_>>());
    assert_whole(store);
}

#[test]
fn a_full_disk_refuses_the_save_and_the_same_store_goes_on_when_there_is_room() {
    let bench = Bench::new();
    let mut tried = 0;
    loop {
        let disk = Disk::with(bench.image.clone());
        let store = bench.on(&disk).unwrap();
        bench.saves(&store, 3).unwrap();
        disk.refuse(Some(Refusal::WriteFull(tried)));
        let saved = bench.saves(&store, 4);
        let refused = disk.refuses() && saved.is_err();
        if refused {
            assert!(matches!(saved, Err(StoreError::DiskFull)), "write {tried}: {saved:?}");
            assert!(matches!(bench.saves(&store, 4), Err(StoreError::DiskFull)), "write {tried}, again");
        }
        disk.refuse(None);
        if refused {
            assert_stand(&store, &[0, 1, 2, 3]);
            bench.saves(&store, 4).unwrap();
        }
        bench.saves(&store, 5).unwrap();
        assert_stand(&store, &[0, 1, 2, 3, 4, 5]);
        drop(store);
        assert_stand(&bench.on(&Disk::with(disk.image())).unwrap(), &[0, 1, 2, 3, 4, 5]);
        tried += 1;
        if !refused {
            break;
        }
    }
    assert!(tried > 10, "a save writes more than {tried} times");
}

#[test]
fn a_disk_that_fails_at_a_sync_leaves_the_save_whole_or_undone() {
    let bench = Bench::new();
    let mut ends = Vec::new();
    for sync in 1..=4 {
        let disk = Disk::with(bench.image.clone());
        let store = bench.on(&disk).unwrap();
        disk.refuse(Some(Refusal::SyncFails(sync)));
        let saved = bench.saves(&store, 3);
        disk.refuse(None);
        let stands = store.read().unwrap().records().unwrap() == 4;
        assert!(stands || saved.is_err(), "sync {sync}: what was acknowledged stands");
        ends.push((saved.is_ok(), stands));
        bench.saves(&store, 4).unwrap();
        assert_stand(&store, if stands { &[0, 1, 2, 3, 4] } else { &[0, 1, 2, 4] });
    }
    assert!(ends.contains(&(false, false)) && ends.contains(&(false, true)) && ends.contains(&(true, true)), "{ends:?}");
}

#[test]
fn a_save_that_stands_although_the_disk_failed_is_told_as_saved() {
    let bench = Bench::new();
    let mut ends = Vec::new();
    for sync in 1..=4 {
        let disk = Disk::with(bench.image.clone());
        let store = bench.on(&disk).unwrap();
        disk.refuse(Some(Refusal::OneSyncFails(sync)));
        let saved = bench.saves(&store, 3);
        let stands = store.read().unwrap().records().unwrap() == 4;
        assert_eq!(saved.is_ok(), stands, "sync {sync}: {saved:?}");
        ends.push(stands);
    }
    assert!(ends.contains(&true) && ends.contains(&false), "{ends:?}");
}

#[test]
fn a_key_drawn_for_a_save_that_failed_seals_nothing_later() {
    let bench = Bench::new();
    let (disk, officer) = (Disk::with(bench.image.clone()), &bench.desk.officer);
    let store = bench.on(&disk).unwrap();
    let both = |forgetful: bool| {
        let mut journal = officer.journal(&store);
        let (first, first_part) = officer.first(&journal, &seizure(3));
        let (later, later_part) = officer.later(&store, &journal, 1, says("place", "KENBO"))?;
        if forgetful {
            // The keys of both documents stand in one row, which the change then reads after the new key was drawn.
            store.ring.forget();
        }
        let entry = officer.sign(&mut journal, TIME, vec![first, later], vec![first_part, later_part]);
        store.append(Batch { entries: vec![entry], ..Batch::default() })
    };
    disk.refuse(Some(Refusal::WriteFull(0)));
    assert!(both(true).is_err());
    disk.refuse(None);
    both(false).unwrap();
    assert_eq!(store.read().unwrap().record(4).unwrap(), seizure(3));
    assert_eq!(store.read().unwrap().record(1).unwrap().text("place"), Some("KENBO"));
    assert_whole(&store);
}

#[test]
fn a_full_disk_can_still_be_read_and_made_room_on() {
    let bench = Bench::new();
    let disk = Disk::with(bench.image.clone());
    let store = bench.on(&disk).unwrap();
    let secrets = &bench.desk.officer.secrets;
    disk.refuse(Some(Refusal::Pages(400)));
    let draft = vec![7; 200_000];
    let mut kept = 0;
    let refused = loop {
        match store.keep_draft(secrets, None, &draft) {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
        assert!(kept < 100, "the disk never fills");
    };
    assert!(matches!(refused, StoreError::DiskFull), "{refused:?}");
    assert_stand(&store, &[0, 1, 2]);
    assert_eq!(store.drafts(secrets).unwrap().len(), kept);
    // A second start of the program on the full disk.
    drop(store);
    let store = bench.on(&disk).unwrap();
    assert_stand(&store, &[0, 1, 2]);
    for number in store.drafts(secrets).unwrap() {
        store.discard_draft(secrets, number).unwrap();
    }
    bench.saves(&store, 3).unwrap();
    assert_stand(&store, &[0, 1, 2, 3]);
}

#[test]
fn readers_that_were_open_when_the_disk_failed_give_errors_and_new_ones_read() {
    let bench = Bench::new();
    let disk = Disk::with(bench.image.clone());
    let store = bench.on(&disk).unwrap();
    let reader = store.read().unwrap();
    disk.refuse(Some(Refusal::WriteFull(0)));
    assert!(bench.saves(&store, 3).is_err());
    disk.refuse(None);
    if let Ok(record) = reader.record(1) {
        assert_eq!(record, seizure(0));
    }
    drop(reader);
    assert_stand(&store, &[0, 1, 2]);
}

#[test]
fn a_month_whose_key_cannot_be_kept_is_not_written_in() {
    for name in ["keys", "keys.second"] {
        let desk = Desk::founded();
        let store = desk.open();
        desk.officer.saves(&store, &[seizure(0)]).unwrap();
        let in_the_way = desk.place.path().join(format!("{name}.new"));
        fs::create_dir(&in_the_way).unwrap();
        let next_month = || desk.officer.saves_with(&store, TIME + MONTH, &[seizure(1)], Batch::default());
        assert!(matches!(next_month(), Err(StoreError::Disk(_))));
        assert_stand(&store, &[0]);
        desk.officer.saves(&store, &[seizure(2)]).unwrap();
        fs::remove_dir(&in_the_way).unwrap();
        next_month().unwrap();
        drop(store);
        assert_stand(&desk.open(), &[0, 2, 1]);
    }
}

#[test]
fn a_founding_that_could_not_be_finished_leaves_an_empty_folder() {
    for name in ["keys", "keys.second"] {
        let place = tempfile::tempdir().unwrap();
        let in_the_way = place.path().join(format!("{name}.new"));
        fs::create_dir(&in_the_way).unwrap();
        assert!(matches!(found_at(place.path()), Err(OpenError::Store(StoreError::Disk(_)))));
        fs::remove_dir(&in_the_way).unwrap();
        assert!(crate::Folder::open(place.path()).unwrap().is_empty());
        found_at(place.path()).unwrap();
    }
}

#[test]
fn a_passphrase_that_could_not_be_changed_is_not_changed() {
    for name in ["keys", "keys.second"] {
        let desk = Desk::founded();
        let seat = desk.officer.secrets.signing.key();
        let folder = desk.folder();
        fs::create_dir(desk.place.path().join(format!("{name}.new"))).unwrap();
        let refused = folder.change_passphrase(&desk.officer.secrets, "tide table 1904", Cost::LEAST);
        assert!(matches!(refused, Err(UnlockError::Store(StoreError::Disk(_)))));
        fs::remove_dir(desk.place.path().join(format!("{name}.new"))).unwrap();
        let check = |folder: &crate::Folder| {
            assert!(folder.unlock(&seat, PASSPHRASE).is_ok(), "{name}");
            assert!(matches!(folder.unlock(&seat, "tide table 1904"), Err(UnlockError::Wrong)), "{name}");
        };
        check(&folder);
        drop(folder);
        check(&desk.folder());
    }
}
