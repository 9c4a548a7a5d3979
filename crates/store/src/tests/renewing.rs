//! Renewal of the folder key: whoever was taken out opens nothing, not with an older key file either; everybody else has everything; and
//! a power cut between any two of its steps leaves a folder that opens.

use super::kit::*;
use crate::keys::SeatSecrets;
use crate::keys::file::KeyFile;
use crate::keys::ring::Ring;
use crate::renew::{Prepared, prepare, settle};
use crate::tables::*;
use crate::{Cost, Done, Folder, Store, Waiting};
use journals::{Key, ReadingSecret, SigningSecret};
use redb::{ReadTransaction, ReadableTable};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

const LEFT: &str = "the one who left us";

/// Stands for age, which is not the store's: whoever knows the public key opens it, which nobody here tries.
fn seal_to(plain: &[u8], x25519: &[u8; 32]) -> Option<Vec<u8>> {
    Some(crate::seal::seal(x25519, b"", plain))
}

/// A folder of two officers, of whom one leaves; with something in every table.
struct Office {
    desk: Desk,
    left: SeatSecrets,
    to: Vec<(Key, [u8; 32])>,
}

fn office() -> Office {
    let desk = Desk::founded();
    let secrets = &desk.officer.secrets;
    let left = secrets.beside(SigningSecret::from_seed(&[0x31; 32]), ReadingSecret::from_bytes([0x32; 32]), Zeroizing::new([0x33; 32]));
    let store = desk.open();
    store.folder.add_seat("0922", &left, LEFT, Cost::LEAST).unwrap();
    desk.officer.saves(&store, &(1..=70).map(seizure).collect::<Vec<_>>()).unwrap();
    desk.officer.saves_with(&store, TIME + MONTH, &[seizure(71)], crate::Batch::default()).unwrap();
    desk.officer.amends(&store, 3, says("value", "9.00 USD")).unwrap();
    store.keep_draft(secrets, None, b"half typed").unwrap();
    store.set_setting(&secrets.signing.key(), "views", b"mine").unwrap();
    store.add_audit(secrets, &[Done { time: TIME, event: "unlock", about: String::new() }]).unwrap();
    let mut entry = None;
    store.read_everything().unwrap().each_entry(|one| Ok(entry.replace(one).is_none())).unwrap();
    store
        .keep_waiting(&[Waiting { why: "why".into(), place: String::new(), received: TIME, entry: entry.unwrap() }], |_| true, |_| false)
        .unwrap();
    store.erase(&[2], TIME).unwrap();
    store.folder.keep_deposit(secrets.signing.key(), vec![1; 40], [7; 16]).unwrap();
    drop(store);
    let to = vec![(secrets.signing.key(), secrets.reading.public())];
    Office { desk, left, to }
}

/// Everything that an officer finds again, in words.
fn read(store: &Store, secrets: &SeatSecrets) -> String {
    let reader = store.read().unwrap();
    let records: Vec<_> = (1..=71).filter(|number| *number != 2).map(|number| reader.record(number).unwrap()).collect();
    let drafts: Vec<_> = store.drafts(secrets).unwrap().into_iter().map(|number| store.draft(secrets, number).unwrap()).collect();
    let seat = secrets.signing.key();
    let waiting: Vec<_> = store.waiting().unwrap().into_iter().map(|one| one.why).collect();
    let told = (store.setting(&seat, "views").unwrap(), store.audit(&seat).unwrap(), store.erased().unwrap(), waiting);
    let keys = (store.import_key(), store.audit_hash("who"), store.device().unwrap(), store.statements().unwrap().len());
    format!("{records:?} {drafts:?} {told:?} {keys:?} {:?}", store.journals())
}

impl Office {
    /// Opens the folder as its officer does: by the passphrase, and by what was handed to him.
    fn opens(&self, path: &Path) -> (Store, SeatSecrets) {
        let folder = Arc::new(Folder::open(path).unwrap());
        let secrets = unlocked(&folder, &self.desk.officer.secrets);
        (Store::open(&folder, &secrets).unwrap(), secrets)
    }

    fn renews(&self, folder: &Arc<Folder>) -> SeatSecrets {
        let secrets = unlocked(folder, &self.desk.officer.secrets);
        Store::renew(folder, &secrets, &self.to, &seal_to).unwrap().unwrap()
    }
}

fn unlocked(folder: &Arc<Folder>, officer: &SeatSecrets) -> SeatSecrets {
    let secrets = folder.unlock(&officer.signing.key(), PASSPHRASE).unwrap();
    match folder.handed(&officer.signing.key()) {
        None => secrets,
        Some(sealed) => {
            let plain = crate::seal::open(&officer.reading.public(), b"", &sealed).unwrap();
            secrets.with_handed(&folder.id(), &plain).unwrap()
        }
    }
}

fn copied(from: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for file in fs::read_dir(from).unwrap().map(Result::unwrap).filter(|one| one.path().is_file() && one.file_name() != "lock") {
        fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
    }
    copy
}

#[test]
fn after_a_renewal_whoever_was_taken_out_opens_nothing_and_the_others_have_everything() {
    let office = office();
    let path = office.desk.place.path().to_owned();
    let before = {
        let (store, secrets) = office.opens(&path);
        read(&store, &secrets)
    };
    let folder = office.desk.folder();
    let older = KeyFile::read(&path).unwrap().unwrap();
    let stood: Vec<Vec<u8>> = older.epochs.iter().map(|epoch| epoch.sealed.clone()).collect();
    // Whoever would be locked out stops it; the seat that left has to be taken out first.
    let secrets = unlocked(&folder, &office.desk.officer.secrets);
    assert!(Store::renew(&folder, &secrets, &office.to, &seal_to).unwrap().is_none());
    folder.take_out(&[office.left.signing.key()]).unwrap();
    assert!(folder.is_renewal_due());
    assert!(matches!(folder.unlock(&office.left.signing.key(), LEFT), Err(crate::UnlockError::NoSuchSeat)));
    let secrets = office.renews(&folder);
    assert!(!folder.is_renewal_due());
    assert_ne!(secrets.folder_key, office.left.folder_key);
    assert_eq!(folder.deposit(&secrets.signing.key()).unwrap().1, [0; 16], "to be made anew");
    // The wrap gets the new key when the passphrase is typed next, and by the words it opens all the same.
    folder.change_passphrase(&secrets, PASSPHRASE, Cost::LEAST).unwrap();
    assert!(folder.handed(&secrets.signing.key()).is_none());
    assert_eq!(folder.unlock_by_words(&secrets.signing.key(), &RECOVERY).unwrap().folder_key, secrets.folder_key);
    drop(folder);
    let (store, secrets) = office.opens(&path);
    assert_eq!(read(&store, &secrets), before);
    assert_whole(&store);
    desk_goes_on(&office, &store);
    drop(store);
    // The older key file is put back beside the renewed database.
    older.write(&path).unwrap();
    let folder = office.desk.folder();
    let theirs = folder.unlock(&office.left.signing.key(), LEFT).unwrap();
    assert_eq!(theirs.folder_key, office.left.folder_key);
    assert!(Store::open(&folder, &theirs).is_err());
    let ring = Ring::new(theirs.folder_key.clone(), &older).unwrap();
    let opened =
        Store::opened(&folder, theirs.folder_key.clone(), &older, crate::store::in_file(&path.join("records.redb")), crate::upgrade::check);
    let store = opened.unwrap();
    assert_eq!(store.snapshot(|read| Ok(opens_any(read, &ring))).unwrap(), 0, "no row of any table");
    assert!(store.statements().is_err() && store.read().unwrap().record(1).is_err() && store.waiting().is_err());
    let bytes = fs::read(path.join("records.redb")).unwrap();
    assert!(stood.iter().all(|sealed| !bytes.windows(40).any(|part| part == &sealed[..40])));
}

fn desk_goes_on(office: &Office, store: &Store) {
    office.desk.officer.amends(store, 5, says("value", "1.00 USD")).unwrap();
    office.desk.officer.saves(store, &[seizure(80)]).unwrap();
    assert_whole(store);
}

/// How many rows of the tables a ring opens.
fn opens_any(read: &ReadTransaction, ring: &Ring) -> usize {
    let mut opened = 0;
    for row in read.open_table(KEYS).unwrap().iter().unwrap() {
        let (place, sealed) = row.unwrap();
        opened += usize::from(ring.open_row(place.value(), sealed.value()).is_ok());
    }
    for row in read.open_table(LOGS).unwrap().iter().unwrap() {
        let (order, sealed) = row.unwrap();
        opened += usize::from(crate::seal::open(&ring.table_key("logs"), &order.value().to_be_bytes(), sealed.value()).is_some());
    }
    opened
}

#[test]
fn a_power_cut_between_any_two_steps_of_a_renewal_leaves_a_folder_that_opens() {
    let office = office();
    let path = office.desk.place.path().to_owned();
    let (seat, name) = (office.desk.officer.secrets.signing.key(), "records.renewed.1");
    let before = {
        let (store, secrets) = office.opens(&path);
        read(&store, &secrets)
    };
    let mut cuts = Vec::new();
    let folder = office.desk.folder();
    folder.take_out(&[office.left.signing.key()]).unwrap();
    cuts.push(("the seat is out", copied(&path), true));
    let torn = copied(&path);
    fs::write(torn.path().join(name), vec![0xa5; 5_000]).unwrap();
    cuts.push(("half of the database is written", torn, true));
    let secrets = unlocked(&folder, &office.desk.officer.secrets);
    let Prepared { keys, .. } = prepare(&folder, &secrets, &office.to, &seal_to).unwrap().unwrap();
    cuts.push(("the database is written", copied(&path), true));
    let second = copied(&path);
    fs::write(second.path().join("keys.second"), keys.encode()).unwrap();
    cuts.push(("one copy of the key file is written", second, true));
    let first = copied(&path);
    fs::write(first.path().join("keys.second"), keys.encode()).unwrap();
    fs::write(first.path().join("keys"), vec![0; 100]).unwrap();
    cuts.push(("and the other copy was lost with it", first, false));
    keys.write(&path).unwrap();
    cuts.push(("the key file is written", copied(&path), false));
    settle(&path, keys.renewals).unwrap();
    cuts.push(("the database is in its place", copied(&path), false));
    drop(folder);
    for (step, copy, is_due) in cuts {
        let folder = Arc::new(Folder::open(copy.path()).unwrap());
        assert_eq!(folder.is_renewal_due(), is_due, "{step}");
        assert_eq!(folder.handed(&seat).is_some(), !is_due, "{step}");
        let left = fs::read_dir(copy.path()).unwrap().map(|one| one.unwrap().file_name().to_string_lossy().into_owned());
        assert!(!left.into_iter().any(|file| file.starts_with("records.renewed")), "{step}");
        drop(folder);
        let (store, secrets) = office.opens(copy.path());
        assert_eq!(read(&store, &secrets), before, "{step}");
        assert_whole(&store);
        drop(store);
        if is_due {
            let folder = Arc::new(Folder::open(copy.path()).unwrap());
            office.renews(&folder);
            drop(folder);
            let (store, secrets) = office.opens(copy.path());
            assert_eq!(read(&store, &secrets), before, "{step}, and again");
            assert_ne!(secrets.folder_key, office.left.folder_key);
            assert_whole(&store);
        }
    }
}

#[test]
fn a_renewal_on_a_full_disk_changes_nothing() {
    let office = office();
    let path = office.desk.place.path().to_owned();
    let folder = office.desk.folder();
    folder.take_out(&[office.left.signing.key()]).unwrap();
    let keys = fs::read(path.join("keys")).unwrap();
    // Stands for a disk that takes no file more: a folder lies where the database would be written.
    fs::create_dir(path.join("records.renewed.1")).unwrap();
    let secrets = unlocked(&folder, &office.desk.officer.secrets);
    assert!(Store::renew(&folder, &secrets, &office.to, &seal_to).is_err());
    assert_eq!(fs::read(path.join("keys")).unwrap(), keys);
    assert!(folder.is_renewal_due());
    fs::remove_dir(path.join("records.renewed.1")).unwrap();
    assert_whole(&Store::open(&folder, &secrets).unwrap());
    office.renews(&folder);
}
