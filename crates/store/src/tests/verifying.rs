//! `verify` finds what is wrong, and only that; what is a cache is made anew.

use super::kit::*;
use crate::rows::body::ViewRow;
use crate::tables::*;
use crate::{Progress, Store, StoreError};
use redb::{ReadableTable, WriteTransaction};
use std::sync::atomic::Ordering;

/// A folder with twelve records in three entries, two of which were amended.
fn busy(desk: &Desk) -> Store {
    let store = desk.open();
    desk.officer.saves(&store, &(0..10).map(seizure).collect::<Vec<_>>()).unwrap();
    desk.officer.saves(&store, &[seizure(10), seizure(11)]).unwrap();
    desk.officer.amends(&store, 3, says("place", "KENBO")).unwrap();
    desk.officer.amends(&store, 3, says("place", "TZDAR")).unwrap();
    desk.officer.amends(&store, 11, says("value", "20.00 USD")).unwrap();
    store.set_setting(&desk.officer.secrets.signing.key(), "language", b"fr").unwrap();
    store
}

fn codes(store: &Store) -> Vec<&'static str> {
    verified(store).errors.iter().map(|fault| fault.code).collect()
}

#[test]
fn a_whole_folder_verifies_on_any_number_of_threads() {
    let desk = Desk::founded();
    drop(busy(&desk));
    let store = desk.open();
    for threads in [0, 1, 2, 7] {
        let progress = Progress::default();
        let report = store.verify(threads, &progress).unwrap();
        assert_eq!((report.entries, report.records, report.errors), (5, 12, Vec::new()), "{threads} threads");
        assert_eq!(progress.done.load(Ordering::Relaxed), 12);
    }
}

#[test]
fn a_check_stops_when_it_is_told_to() {
    let desk = Desk::founded();
    let store = busy(&desk);
    let progress = Progress::default();
    progress.stop.store(true, Ordering::Relaxed);
    let report = store.verify(2, &progress).unwrap();
    assert_eq!((report.records, report.errors), (0, Vec::new()));
}

#[test]
fn an_empty_folder_verifies() {
    let report = verified(&Desk::founded().open());
    assert_eq!((report.entries, report.records, report.errors), (0, 0, Vec::new()));
}

#[test]
fn views_that_are_gone_are_noticed_and_made_anew() {
    let desk = Desk::founded();
    let store = busy(&desk);
    let before: Vec<_> = (1..13).map(|number| store.read().unwrap().record(number).unwrap()).collect();
    store.write(|transaction| Ok(transaction.open_table(VIEWS)?.retain(|_, _| false)?)).unwrap();
    assert_eq!(codes(&store), ["view", "view"], "a first form that passes for the last word is an error");
    assert_eq!(store.rebuild_views().unwrap(), 2);
    let after: Vec<_> = (1..13).map(|number| store.read().unwrap().record(number).unwrap()).collect();
    assert_eq!(after, before);
    assert_whole(&store);
}

#[test]
fn a_view_that_leaves_out_the_last_change_is_noticed() {
    let desk = Desk::founded();
    let store = busy(&desk);
    store
        .write(|transaction| {
            let mut views = transaction.open_table(VIEWS)?;
            let held = views.get(3)?.unwrap().value().to_vec();
            let mut row = ViewRow::decode(&held).unwrap();
            row.later.pop();
            views.insert(3, row.encode().as_slice())?;
            Ok(())
        })
        .unwrap();
    assert_eq!(codes(&store), ["view"]);
    store.rebuild_views().unwrap();
    assert_whole(&store);
}

#[test]
fn ids_that_are_gone_are_noticed_and_made_anew() {
    let desk = Desk::founded();
    let store = busy(&desk);
    let id = store.read().unwrap().id(4).unwrap();
    store
        .write(|transaction| {
            let mut ids = transaction.open_table(IDS)?;
            ids.insert(id.0, 5)?;
            Ok(())
        })
        .unwrap();
    assert_eq!(codes(&store), ["id"]);
    assert!(store.read().unwrap().document(4).is_err(), "nothing is written on top of a doubtful id");
    store.rebuild_views().unwrap();
    assert_whole(&store);
    assert_eq!(store.read().unwrap().number(&id).unwrap(), Some(4));
}

#[test]
fn what_is_missing_is_told_as_lost() {
    type Removes = fn(&WriteTransaction);
    let cases: [(&str, Removes); 3] = [
        ("an entry", |transaction| drop(transaction.open_table(JOURNALS).unwrap().remove((1, 0, 2)).unwrap())),
        ("a first body", |transaction| drop(transaction.open_table(BODIES).unwrap().remove(2).unwrap())),
        ("the last entry", |transaction| drop(transaction.open_table(JOURNALS).unwrap().remove((1, 0, 5)).unwrap())),
    ];
    for (what, remove) in cases {
        let desk = Desk::founded();
        let store = busy(&desk);
        let removed = store.write(|transaction| {
            remove(transaction);
            Ok(())
        });
        assert!(removed.is_ok() && !verified(&store).errors.is_empty(), "{what}");
    }
}

#[test]
fn records_that_change_places_are_noticed() {
    let desk = Desk::founded();
    let store = busy(&desk);
    store
        .write(|transaction| {
            let mut bodies = transaction.open_table(BODIES)?;
            let [one, other] = [1, 2].map(|number| bodies.get(number).unwrap().unwrap().value().to_vec());
            bodies.insert(1, other.as_slice())?;
            bodies.insert(2, one.as_slice())?;
            Ok(())
        })
        .unwrap();
    assert!(store.read().unwrap().record(1).is_err());
    assert!(codes(&store).contains(&"damaged"));
}

#[test]
fn a_counter_that_went_back_writes_over_nothing() {
    let desk = Desk::founded();
    let store = busy(&desk);
    let back = |transaction: &WriteTransaction| {
        transaction.open_table(META)?.insert("next", 3u64.to_be_bytes().as_slice())?;
        Ok(())
    };
    store.write(back).unwrap();
    assert!(matches!(desk.officer.saves(&store, &[seizure(12)]), Err(StoreError::Damaged("meta"))));
    assert_eq!(store.read().unwrap().record(4).unwrap(), seizure(3));
    assert_whole(&store);
}

#[test]
fn a_journal_that_is_said_to_be_shorter_is_not_written_twice() {
    let desk = Desk::founded();
    drop(busy(&desk));
    let store = desk.open();
    let shorter = |transaction: &WriteTransaction| {
        let mut journals = transaction.open_table(JOURNAL_IDS)?;
        let held = journals.get(1)?.unwrap().value().to_vec();
        // Space, seat and incarnation stand before the number.
        let at = 4 + 32 + 8;
        assert_eq!(held[at], 5);
        let changed = [&held[..at], &[4], &held[at + 1..]].concat();
        journals.insert(1, changed.as_slice())?;
        Ok(())
    };
    store.write(shorter).unwrap();
    drop(store);
    let store = desk.open();
    assert!(matches!(desk.officer.saves(&store, &[seizure(12)]), Err(StoreError::Damaged("journal_ids"))));
    assert_eq!(codes(&store), ["chain"]);
    assert_eq!(store.read().unwrap().entries().unwrap(), 5);
}

#[test]
fn settings_and_statements_are_looked_at_too() {
    let desk = Desk::founded();
    let store = busy(&desk);
    let broken = b"no seal opens this".as_slice();
    store
        .write(|transaction| {
            transaction.open_table(SETTINGS)?.insert((1, "language"), broken)?;
            transaction.open_table(LOGS)?.insert(1, broken)?;
            Ok(())
        })
        .unwrap();
    let places: Vec<_> = verified(&store).errors.into_iter().map(|fault| fault.place).collect();
    assert_eq!(places, ["settings", "logs"]);
}

#[test]
fn a_record_that_cannot_be_read_does_not_hide_the_others() {
    let desk = Desk::founded();
    let store = busy(&desk);
    store
        .write(|transaction| {
            let mut bodies = transaction.open_table(BODIES)?;
            let other = bodies.get(5)?.unwrap().value().to_vec();
            bodies.insert(6, other.as_slice())?;
            Ok(())
        })
        .unwrap();
    let mut read = Vec::new();
    let reader = store.read().unwrap();
    assert!(reader.each(1..13, |_, _| Ok(true)).is_err());
    reader
        .each_tried(1..13, |number, record| {
            read.extend(record.is_ok().then_some(number));
            Ok(true)
        })
        .unwrap();
    assert_eq!(read, [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12]);
}
