//! Pictures beside records: added here, received in pieces, cut by power cuts, erased, renewed, backed up.

use super::kit::{Desk, assert_whole, seizure};
use crate::{Folder, Named, Need, Progress, Store};
use journals::{ATTACHMENT_MAX, CHUNK_BYTES, Chunks, Root};
use std::fs;
use std::path::PathBuf;

const TIME: i64 = 1_800_000_000;

fn picture(bytes: usize) -> Vec<u8> {
    (0..bytes as u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect()
}

fn named(bytes: &[u8], need: Need) -> Named {
    Named { root: Root::of(bytes), need }
}

fn files(store: &Store) -> Vec<PathBuf> {
    crate::attachments::files_in(&store.path().join("attachments")).unwrap()
}

fn whole(store: &Store, number: u64, root: &Root) -> Option<Vec<u8>> {
    store.attachment(number, root).unwrap()?.whole().map(|whole| whole.to_vec())
}

#[test]
fn what_is_added_here_is_whole_and_sealed_and_goes_with_its_record() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &[seizure(1), seizure(2)]).unwrap();
    let bytes = picture(2 * CHUNK_BYTES + 77);
    for number in [1, 2] {
        let root = store.attach(number, &bytes, Need::Original).unwrap();
        store.name_attachments(number, &[named(&bytes, Need::Original)]).unwrap();
        assert_eq!(whole(&store, number, &root), Some(bytes.clone()));
    }
    assert_eq!(store.lacking(Need::Original, 9, 0, |_| true).unwrap(), []);
    let root = named(&bytes, Need::Original).root;
    assert_eq!(files(&store).len(), 2, "each document has its own");
    assert!(files(&store).iter().all(|file| {
        let held = fs::read(file).unwrap();
        !held.windows(64).any(|window| window == &bytes[100..164]) && !file.display().to_string().contains(&root.to_string()[..16])
    }));
    store.erase(&[1], TIME).unwrap();
    store.rewrite().unwrap();
    assert_eq!((files(&store).len(), store.attachment(1, &root).unwrap().is_none()), (1, true));
    assert_eq!(whole(&store, 2, &root), Some(bytes));
    assert_whole(&store);
    assert!(store.attach(2, &[], Need::Preview).is_err() && store.attach(2, &vec![0; ATTACHMENT_MAX as usize + 1], Need::Preview).is_err());
}

#[test]
fn what_comes_in_pieces_goes_on_where_it_was_cut() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &[seizure(1)]).unwrap();
    let bytes = picture(3 * CHUNK_BYTES + 5);
    let (chunks, one) = (Chunks::of(&bytes), named(&bytes, Need::Preview));
    store.name_attachments(1, &[one, one, named(&[], Need::Preview), Named { root: Root([255; 40]), ..one }]).unwrap();
    assert_eq!(store.lacking(Need::Thumbnail, 9, 0, |_| true).unwrap(), []);
    assert_eq!(store.lacking(Need::Preview, 9, 0, |_| true).unwrap().iter().map(|one| one.named).collect::<Vec<_>>(), [one]);
    let file = store.attachment(1, &one.root).unwrap().unwrap();
    assert_eq!(file.resume().unwrap(), (None, 0));
    file.take_list(&chunks).unwrap();
    let piece = |index: u64| &bytes[index as usize * CHUNK_BYTES..bytes.len().min((index as usize + 1) * CHUNK_BYTES)];
    file.take_chunk(0, piece(0)).unwrap();
    file.take_chunk(2, piece(2)).unwrap();
    assert_eq!(file.held(), 1, "one that is not the next is left");
    file.take_chunk(1, piece(1)).unwrap();
    // A power cut leaves zeros behind what was made durable, or half of a chunk.
    let path = files(&store).remove(0);
    let length = fs::metadata(&path).unwrap().len();
    let cut = fs::OpenOptions::new().write(true).open(&path).unwrap();
    cut.set_len(length - 9).unwrap();
    cut.set_len(length + 9).unwrap();
    assert_eq!(file.resume().unwrap(), (Some(chunks.clone()), 1));
    assert!(!store.settle_attachment(1, &one.root).unwrap());
    assert_eq!((1..4).map(|index| file.take_chunk(index, piece(index)).unwrap()).collect::<Vec<_>>(), [false, false, true]);
    assert!(!file.take_chunk(3, piece(3)).unwrap(), "it was the last before");
    assert!(file.is_whole() && store.settle_attachment(1, &one.root).unwrap());
    assert_eq!(store.lacking(Need::Original, 9, 0, |_| true).unwrap(), []);
    assert_eq!(whole(&store, 1, &one.root), Some(bytes.clone()));
    assert_whole(&store);
    // A bit that changes on the disk is noticed.
    let mut held = fs::read(&path).unwrap();
    held[(length / 2) as usize] ^= 1;
    fs::write(&path, held).unwrap();
    assert_eq!(whole(&store, 1, &one.root), None);
    let report = store.verify(1, &Progress::default()).unwrap();
    assert_eq!(report.errors.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["attachment"]);
}

#[test]
fn an_officer_who_asks_is_served_before_what_is_kept_by_habit() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &[seizure(1), seizure(2)]).unwrap();
    let (first, second) = (named(&picture(9_000), Need::Original), named(&picture(9_001), Need::Original));
    store.name_attachments(1, &[first]).unwrap();
    store.name_attachments(2, &[second]).unwrap();
    assert_eq!(store.lacking(Need::Asked, 9, 0, |_| true).unwrap(), []);
    store.ask_for_attachment(1, &first.root).unwrap();
    assert!(store.is_asked_for(1, &first.root).unwrap() && !store.is_asked_for(2, &second.root).unwrap());
    assert_eq!(store.lacking(Need::Original, 9, 0, |_| true).unwrap().iter().map(|one| one.number).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(store.lacking(Need::Original, 1, 0, |_| true).unwrap().len(), 1);
}

#[test]
fn a_backup_holds_pictures_as_well() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &[seizure(1)]).unwrap();
    let bytes = picture(CHUNK_BYTES + 1);
    let root = store.attach(1, &bytes, Need::Original).unwrap();
    store.name_attachments(1, &[named(&bytes, Need::Original)]).unwrap();
    let (moment, mut backup) = (store.moment().unwrap(), Vec::new());
    moment.back_up(&[], &mut backup, |_| true).unwrap();
    let keys = crate::SealedKeys::decode(moment.key_file()).unwrap();
    drop(moment);
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::open(place.path()).unwrap();
    let key = Store::restore(&folder, &keys, TIME, &mut backup.as_slice(), |_| true).unwrap();
    let restored = Store::open(&folder.into(), &desk.officer.secrets.clone().with_key(key)).unwrap();
    assert_eq!(whole(&restored, 1, &root), Some(bytes));
    // Half of a picture is no backup, and leaves nothing.
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::open(place.path()).unwrap();
    assert!(Store::restore(&folder, &keys, TIME, &mut &backup[..backup.len() - 5_000], |_| true).is_err());
    assert!(!place.path().join("attachments").exists() && folder.is_empty());
}
