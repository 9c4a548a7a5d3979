//! Entries that are damaged are told, cut what is said to be held, and stand whole again when they come again: they, and no others.

use super::kit::*;
use crate::tables::*;
use crate::{Batch, NewEntry, Store, StoreError};
use journals::{Journal, WholeEntry};
use records::Record;
use redb::{ReadableTable, WriteTransaction};

/// Twelve records in the first two entries, and three changes of two of them.
fn busy(desk: &Desk) -> Store {
    let store = desk.open();
    desk.officer.saves(&store, &(0..10).map(seizure).collect::<Vec<_>>()).unwrap();
    desk.officer.saves(&store, &[seizure(10), seizure(11)]).unwrap();
    desk.officer.amends(&store, 3, says("place", "KENBO")).unwrap();
    desk.officer.amends(&store, 3, says("place", "TZDAR")).unwrap();
    desk.officer.amends(&store, 11, says("value", "20.00 USD")).unwrap();
    store
}

fn entries(store: &Store) -> Vec<WholeEntry> {
    let reader = store.read_everything().unwrap();
    (1..=5).map(|n| reader.whole_on(1, n).unwrap()).collect()
}

fn records(store: &Store) -> Vec<Record> {
    let reader = store.read().unwrap();
    (1..=12).map(|number| reader.record(number).unwrap()).collect()
}

/// How far the one journal is said to be held.
fn held(store: &Store) -> Option<u64> {
    let branches = store.read_everything().unwrap().all_branches().unwrap();
    branches.values().flatten().find(|branch| branch.number == 1).map(|branch| branch.n)
}

/// Finds what is damaged, and remembers it.
fn checks(store: &Store) -> Vec<u64> {
    let report = verified(store);
    assert!(!report.errors.is_empty(), "it is told");
    store.keep_damaged(&report.damaged).unwrap();
    report.damaged.iter().map(|(_, n)| *n).collect()
}

fn changed(held: &[u8], at: isize) -> Vec<u8> {
    let mut bytes = held.to_vec();
    let at = if at < 0 { bytes.len().checked_add_signed(at).unwrap() } else { at as usize };
    bytes[at] ^= 2;
    bytes
}

/// Flips a bit of an entry, counted from its end where that is negative.
fn flips(transaction: &WriteTransaction, n: u64, at: isize) {
    let mut journals = transaction.open_table(JOURNALS).unwrap();
    let bytes = changed(journals.get((1, 0, n)).unwrap().unwrap().value(), at);
    journals.insert((1, 0, n), bytes.as_slice()).unwrap();
}

fn flips_body(transaction: &WriteTransaction, number: u64, at: isize) {
    let mut bodies = transaction.open_table(BODIES).unwrap();
    let bytes = changed(bodies.get(number).unwrap().unwrap().value(), at);
    bodies.insert(number, bytes.as_slice()).unwrap();
}

fn spoils(store: &Store, spoil: impl FnOnce(&WriteTransaction)) {
    let done = store.write(|transaction| {
        spoil(transaction);
        Ok(())
    });
    done.unwrap();
}

/// Where `previous` stands in the row of an entry.
const PREVIOUS: isize = 12;
/// Where the number of its entry stands in the row of a first body, of a small store.
const NUMBER: isize = 3;

type Spoils = fn(&WriteTransaction);

/// What can be damaged, and the entries that are by that.
fn cases() -> [(&'static str, Spoils, &'static [u64]); 9] {
    [
        ("a later body", |transaction| flips(transaction, 3, -1), &[3]),
        ("the head of an entry", |transaction| flips(transaction, 4, PREVIOUS), &[4]),
        ("the head of the last entry", |transaction| flips(transaction, 5, PREVIOUS), &[5]),
        ("three heads in a row", |transaction| (3..=5).for_each(|n| flips(transaction, n, PREVIOUS)), &[3, 4, 5]),
        ("the form of an entry", |transaction| flips(transaction, 4, 0), &[4]),
        ("a first body", |transaction| flips_body(transaction, 2, -1), &[1]),
        ("where a first body stands", |transaction| flips_body(transaction, 2, NUMBER), &[1]),
        (
            "an entry that is gone, with the ids of what it begins",
            |transaction| {
                transaction.open_table(JOURNALS).unwrap().remove((1, 0, 2)).unwrap();
                transaction.open_table(IDS).unwrap().retain(|_, number| number < 11).unwrap();
            },
            &[2, 5],
        ),
        (
            "the keys of all documents",
            |transaction| {
                let mut keys = transaction.open_table(KEYS).unwrap();
                let bytes = changed(keys.get((1, 0)).unwrap().unwrap().value(), -1);
                keys.insert((1, 0), bytes.as_slice()).unwrap();
            },
            &[1, 2, 3, 4, 5],
        ),
    ]
}

#[test]
fn what_is_damaged_stands_whole_again_when_it_comes_again() {
    for (what, spoil, expected) in cases() {
        let desk = Desk::founded();
        drop(busy(&desk));
        let store = desk.open();
        let (before, whole) = (records(&store), entries(&store));
        spoils(&store, spoil);
        drop(store);
        // Another run of the program, which remembers nothing.
        let store = desk.open();
        assert_eq!(checks(&store), expected, "{what}");
        let last = expected[0] - 1;
        assert_eq!(held(&store), (last > 0).then_some(last), "{what}: nothing is said to be held behind it");
        assert_eq!(desk.officer.journal(&store).n, 0, "{what}: the seat writes on in a new life, which others are given");
        let healed = store.heal(whole.clone()).unwrap();
        assert_eq!(healed.rest.len(), 5, "{what}: all of them go on their way");
        assert_eq!(healed.anew.len(), if expected.len() == 5 { 12 } else { 0 }, "{what}");
        assert_whole(&store);
        assert_eq!((records(&store), entries(&store)), (before, whole), "{what}");
        assert!(store.damaged().unwrap().is_empty(), "{what}");
        assert_eq!((held(&store), desk.officer.journal(&store).n), (Some(5), 5), "{what}");
        drop(store);
        assert_whole(&desk.open());
    }
}

#[test]
fn what_is_found_whole_again_is_asked_for_no_more() {
    let desk = Desk::founded();
    let store = busy(&desk);
    store.note_damaged(1, 2).unwrap();
    assert_eq!(held(&store), Some(1));
    store.keep_damaged(&verified(&store).damaged).unwrap();
    assert_eq!(held(&store), Some(5));
    store.note_damaged(1, 2).unwrap();
    assert_eq!(store.heal(entries(&store)).unwrap().rest.len(), 5);
    assert_eq!(held(&store), Some(5));
}

/// The next entry of a journal, made twice alike.
fn next(desk: &Desk, journal: &Journal, number: u64) -> NewEntry {
    let mut journal = journal.clone();
    let (body, part) = desk.officer.first(&journal, &seizure(number));
    desk.officer.sign(&mut journal, TIME, vec![body], vec![part])
}

fn whole(new: &NewEntry) -> WholeEntry {
    let bodies = new.entry.bodies.iter().map(journals::Body::encode).collect();
    WholeEntry { header: new.entry.header_bytes.clone(), signature: new.entry.signature, bodies }
}

#[test]
fn no_other_entry_takes_the_place_of_one_that_is_damaged() {
    let desk = Desk::founded();
    let store = busy(&desk);
    let journal = desk.officer.journal(&store);
    let (own, twin) = (next(&desk, &journal, 12), next(&desk, &journal, 13));
    let (own_whole, twin) = (whole(&own), whole(&twin));
    store.append(Batch { entries: vec![own], ..Batch::default() }).unwrap();
    for at in [PREVIOUS, 0] {
        spoils(&store, |transaction| flips(transaction, 6, at));
        assert_eq!(checks(&store), [6]);
        let unsigned = WholeEntry { signature: twin.signature, ..own_whole.clone() };
        let other_bodies = WholeEntry { bodies: twin.bodies.clone(), ..own_whole.clone() };
        let no_bodies = WholeEntry { bodies: Vec::new(), ..own_whole.clone() };
        let healed = store.heal(vec![twin.clone(), unsigned, other_bodies, no_bodies]).unwrap();
        assert_eq!((healed.rest, held(&store)), (Vec::new(), Some(5)));
        // The true one, among them.
        assert_eq!(store.heal(vec![twin.clone(), own_whole.clone()]).unwrap().rest, std::slice::from_ref(&own_whole));
        assert_whole(&store);
    }
}

#[test]
fn what_stands_behind_it_says_which_one_it_was_and_without_that_none_is_taken() {
    let desk = Desk::founded();
    let store = busy(&desk);
    let whole = entries(&store);
    spoils(&store, |transaction| [2, 3].into_iter().for_each(|n| flips(transaction, n, PREVIOUS)));
    assert_eq!(checks(&store), [2, 3]);
    assert!(store.heal(vec![whole[1].clone()]).unwrap().rest.is_empty());
    assert_eq!(store.damaged().unwrap().len(), 2);
    assert_eq!(store.heal(whole[1..3].to_vec()).unwrap().rest.len(), 2);
    assert_whole(&store);
}

#[test]
fn an_entry_whose_bits_changed_is_no_other_history() {
    let desk = Desk::founded();
    let store = busy(&desk);
    let journal = desk.officer.journal(&store);
    store.append(Batch { entries: vec![next(&desk, &journal, 12)], ..Batch::default() }).unwrap();
    spoils(&store, |transaction| flips(transaction, 6, PREVIOUS));
    let again = Batch { entries: vec![next(&desk, &journal, 12)], branches: true, ..Batch::default() };
    assert!(matches!(store.append(again), Err(StoreError::Damaged("journals"))));
    assert_eq!(store.journals().len(), 1);
}
