//! An officer's days with a folder: what was saved is there, and nobody else gets in.

use super::kit::*;
use crate::tables::META;
use crate::{
    Batch, Cost, Folder, NewPart, OpenError, Packer, SOURCES_MIN, Store, StoreError, Unindexed, UnlockError, WAITING_MAX, Waiting,
};
use documents::{Document, Path, edit};
use journals::{Authority, NewBody, SigningSecret, WholeEntry, from_words, to_words};
use records::Value;
use redb::{Database, ReadableTable};
use std::fs;

#[test]
fn what_was_saved_is_there_after_closing() {
    let desk = Desk::founded();
    let records: Vec<_> = (0..130).map(seizure).collect();
    let store = desk.open();
    let one = desk.officer.saves(&store, &records[..1]).unwrap();
    let many = desk.officer.saves(&store, &records[1..]).unwrap();
    assert_eq!((one.new, many.new), (1..2, 2..131));
    drop(store);

    let store = desk.open();
    let reader = store.read().unwrap();
    assert_eq!((reader.records().unwrap(), reader.entries().unwrap(), reader.end().unwrap()), (130, 2, 131));
    let mut seen = Vec::new();
    let mut see = |number, record| {
        seen.push((number, record));
        Ok(true)
    };
    reader.each(1..131, &mut see).unwrap();
    assert_eq!(seen, (1..).zip(records.iter().cloned()).collect::<Vec<_>>());
    for (number, record) in (1..).zip(&records) {
        let document = reader.document(number).unwrap();
        assert_eq!(reader.record(number).unwrap(), *record);
        assert_eq!(reader.number(&document.id).unwrap(), Some(number));
        assert_eq!(reader.id(number).unwrap(), document.id);
        assert_eq!(without_ids(document.record), *record);
        assert!(document.saved.len() == 1 && document.saved[0].signed);
    }
    assert!(matches!(reader.record(131), Err(StoreError::NoSuchRecord(131))));
}

#[test]
fn a_walk_through_the_records_ends_where_it_is_told_to() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &(0..9).map(seizure).collect::<Vec<_>>()).unwrap();
    let mut seen = Vec::new();
    let until_five = |number, _| {
        seen.push(number);
        Ok(number < 5)
    };
    store.read().unwrap().each(3..8, until_five).unwrap();
    assert_eq!(seen, [3, 4, 5]);
}

#[test]
fn an_amended_record_shows_its_last_word_and_keeps_every_word() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &[seizure(1), seizure(2)]).unwrap();
    desk.officer.amends(&store, 2, says("place", "KENBO")).unwrap();
    desk.officer.amends(&store, 2, says("place", "TZDAR")).unwrap();
    drop(store);

    let store = desk.open();
    let reader = store.read().unwrap();
    assert_eq!(reader.record(2).unwrap().text("place"), Some("TZDAR"));
    assert_eq!(reader.record(1).unwrap(), seizure(1), "the other one stays as it was");
    let document = reader.document(2).unwrap();
    assert_eq!(document.record, reader.record(2).unwrap(), "the view is what the changes say");
    assert_eq!(document.saved.iter().map(|saved| saved.header.n).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(document.saved.iter().all(|saved| saved.signed));
    let place = Path { row: None, key: "place".into(), code: None };
    let history = document.merged().unwrap().history(&place).unwrap();
    let values: Vec<_> = history.iter().map(|written| written.value.as_ref().and_then(Value::as_text)).collect();
    assert_eq!(values, [Some("KEMBA"), Some("KENBO"), Some("TZDAR")]);
    let seat = desk.officer.secrets.signing.key();
    assert_eq!(reader.times(2).unwrap(), (TIME, TIME + 60, seat));
    assert_eq!(reader.times(1).unwrap(), (TIME, TIME, seat));
}

#[test]
fn a_change_that_no_row_gives_back_is_kept_as_it_is() {
    let desk = Desk::founded();
    let store = desk.open();
    let journal = desk.officer.journal(&store);
    let (body, _) = desk.officer.first(&journal, &seizure(1));
    let packed = Packer::new().unwrap().change(body.kind, body.version, &body.content).unwrap();
    let mut journal = journal;
    let entry = desk.officer.sign(&mut journal, TIME, vec![body], vec![NewPart::First(packed)]);
    store.append(Batch { entries: vec![entry], ..Batch::default() }).unwrap();
    assert_eq!(without_ids(store.read().unwrap().record(1).unwrap()), seizure(1));
    desk.officer.amends(&store, 1, says("place", "KENBO")).unwrap();
    assert_eq!(store.read().unwrap().record(1).unwrap().text("place"), Some("KENBO"));
    assert_whole(&store);
}

#[test]
fn two_months_are_sealed_under_two_keys() {
    let desk = Desk::founded();
    let store = desk.open();
    for month in 0..3 {
        desk.officer.saves_with(&store, TIME + month * MONTH, &[seizure(month as u64)], Batch::default()).unwrap();
    }
    desk.officer.saves(&store, &[seizure(3)]).unwrap();
    assert_eq!(store.folder.keys.lock().unwrap().epochs.iter().map(|epoch| epoch.month).collect::<Vec<_>>(), [202_611, 202_612, 202_701]);
    drop(store);
    let store = desk.open();
    let reader = store.read().unwrap();
    (0..4).for_each(|number| assert_eq!(reader.record(number + 1).unwrap(), seizure(number)));
}

#[test]
fn a_draft_survives_and_opens_for_its_officer_only() {
    let desk = Desk::founded();
    let store = desk.open();
    let (officer, words) = (&desk.officer.secrets, b"two boxes, perhaps three");
    assert_eq!(store.keep_draft(officer, None, b"nothing yet").unwrap(), 1);
    assert_eq!(store.keep_draft(officer, None, words).unwrap(), 2);
    store.keep_draft(officer, Some(1), b"one box").unwrap();
    drop(store);

    let store = desk.open();
    assert_eq!(store.drafts(officer).unwrap(), [1, 2]);
    assert_eq!(store.draft(officer, 1).unwrap().unwrap().as_slice(), b"one box");
    assert_eq!(store.draft(officer, 2).unwrap().unwrap().as_slice(), words);
    let mut other = officer.clone();
    other.reading = journals::ReadingSecret::from_bytes([3; 32]);
    assert!(matches!(store.draft(&other, 2), Err(StoreError::Damaged("drafts"))), "the reading secret opens it, not the folder key");
    other.signing = SigningSecret::from_seed(&[3; 32]);
    assert_eq!((store.drafts(&other).unwrap(), store.draft(&other, 2).unwrap()), (Vec::new(), None));

    // The save that is made of a draft ends it in the same moment.
    let draft = Some((officer.signing.key(), 2));
    desk.officer.saves_with(&store, TIME, &[seizure(1)], Batch { draft, ..Batch::default() }).unwrap();
    assert_eq!(store.drafts(officer).unwrap(), [1]);
    store.discard_draft(officer, 1).unwrap();
    assert_eq!(store.drafts(officer).unwrap(), [0; 0]);
}

#[test]
fn nothing_too_large_is_kept() {
    let desk = Desk::founded();
    let store = desk.open();
    let seat = desk.officer.secrets.signing.key();
    let large = vec![0; crate::DRAFT_MAX + 1];
    assert!(matches!(store.keep_draft(&desk.officer.secrets, None, &large), Err(StoreError::TooLarge)));
    let large = vec![0; crate::settings::SETTING_MAX + 1];
    assert!(matches!(store.set_setting(&seat, "views", &large), Err(StoreError::TooLarge)));
    let batch = Batch { settings: vec![(seat, "views", large)], ..Batch::default() };
    assert!(matches!(desk.officer.saves_with(&store, TIME, &[seizure(1)], batch), Err(StoreError::TooLarge)));
    assert_eq!(store.read().unwrap().records().unwrap(), 0);
}

#[test]
fn settings_belong_to_a_seat_and_come_true_with_their_entry() {
    let desk = Desk::founded();
    let store = desk.open();
    let (seat, device) = (desk.officer.secrets.signing.key(), desk.founding.device.key());
    store.set_setting(&seat, "language", b"fr").unwrap();
    let settings = vec![(device, "references", b"{2026: 1}".to_vec())];
    desk.officer.saves_with(&store, TIME, &[seizure(1)], Batch { settings, ..Batch::default() }).unwrap();
    drop(store);
    let store = desk.open();
    assert_eq!(store.device().unwrap(), device);
    assert_eq!(store.setting(&seat, "language").unwrap().as_deref(), Some(b"fr".as_slice()));
    assert_eq!(store.setting(&device, "references").unwrap().as_deref(), Some(b"{2026: 1}".as_slice()));
    assert_eq!(store.setting(&device, "language").unwrap(), None);
    store.forget_setting(&seat, "language").unwrap();
    store.forget_setting(&seat, "never-set").unwrap();
    assert_eq!(store.setting(&seat, "language").unwrap(), None);
}

#[test]
fn an_imported_row_is_known_again() {
    let desk = Desk::founded();
    let store = desk.open();
    assert!(store.imported().unwrap().is_empty().unwrap());
    desk.officer.saves(&store, &[seizure(0)]).unwrap();
    let imports = vec![([2; 16], 1), ([1; 16], 0)];
    desk.officer.saves_with(&store, TIME, &[seizure(1), seizure(2)], Batch { imports, ..Batch::default() }).unwrap();
    drop(store);
    let store = desk.open();
    let imported = store.imported().unwrap();
    assert!(!imported.is_empty().unwrap());
    assert_eq!([[1; 16], [2; 16], [3; 16]].map(|hash| imported.document(&hash).unwrap()), [Some(2), Some(3), None]);
}

#[test]
fn the_index_is_told_what_it_has_not_seen_and_no_more() {
    let desk = Desk::founded();
    let store = desk.open();
    let first = desk.officer.saves(&store, &[seizure(0), seizure(1)]).unwrap().sequence;
    let second = desk.officer.amends(&store, 1, says("place", "KENBO")).unwrap().sequence;
    let both = [Unindexed { sequence: first, first: 1, count: 2 }, Unindexed { sequence: second, first: 1, count: 1 }];
    assert_eq!(store.unindexed(0).unwrap(), both);
    assert_eq!(store.unindexed(first).unwrap(), both[1..]);
    assert_eq!(store.unindexed(u64::MAX).unwrap(), []);
    assert_eq!(store.sequence().unwrap(), second);
    store.mark_indexed(first);
    desk.officer.saves(&store, &[seizure(2)]).unwrap();
    let left: Vec<u64> = store.unindexed(0).unwrap().iter().map(|one| one.sequence).collect();
    assert_eq!(left, [second, second + 1], "what the index has learned is forgotten with the next save");
}

#[test]
fn the_founding_statements_are_kept_and_grant_the_officer_his_right() {
    let desk = Desk::founded();
    let statements = desk.open().statements().unwrap();
    assert_eq!(statements, desk.founding.statements);
    let authority = Authority::fold(desk.founding.root.key(), statements.iter().map(Vec::as_slice)).unwrap();
    assert!(authority.right(&desk.officer.secrets.signing.key(), &desk.officer.space).is_some());
    assert!(authority.device(&desk.founding.device.key()).is_some());
}

#[test]
fn only_the_passphrase_or_the_sheet_unlocks_a_seat() {
    let desk = Desk::founded();
    let folder = desk.folder();
    let seat = desk.officer.secrets.signing.key();
    assert_eq!(folder.seats(), [(seat, "0417".to_owned())]);
    assert!(!folder.is_empty());
    for wrong in ["", "mangrove crab 18", "mangrove crab 17 "] {
        assert!(matches!(folder.unlock(&seat, wrong), Err(UnlockError::Wrong)), "{wrong:?}");
    }
    let stranger = SigningSecret::from_seed(&[3; 32]).key();
    assert!(matches!(folder.unlock(&stranger, PASSPHRASE), Err(UnlockError::NoSuchSeat)));
    let words = to_words(&RECOVERY).join(" ");
    let by_words = folder.unlock_by_words(&seat, &from_words(&words).unwrap()).unwrap();
    assert_eq!((by_words.signing.key(), by_words.recovery.as_slice()), (seat, RECOVERY.as_slice()));
    assert!(by_words.registrar.is_some());
    assert!(matches!(folder.unlock_by_words(&seat, &[0; 32]), Err(UnlockError::Wrong)));
}

#[test]
fn a_new_passphrase_opens_and_the_old_one_does_not() {
    let desk = Desk::founded();
    let seat = desk.officer.secrets.signing.key();
    desk.officer.saves(&desk.open(), &[seizure(1)]).unwrap();
    let before = fs::read(desk.place.path().join("keys")).unwrap();
    let folder = desk.folder();
    let secrets = folder.unlock(&seat, PASSPHRASE).unwrap();
    folder.change_passphrase(&secrets, "tide table 1904", Cost::LEAST).unwrap();
    let both = |folder: &Folder| {
        assert!(matches!(folder.unlock(&seat, PASSPHRASE), Err(UnlockError::Wrong)));
        folder.unlock(&seat, "tide table 1904").unwrap()
    };
    both(&folder);
    drop(folder);
    let folder = desk.folder();
    let store = Store::open(&folder, &both(&folder)).unwrap();
    assert_eq!(store.read().unwrap().record(1).unwrap(), seizure(1));
    assert_eq!(store.folder.unlock_by_words(&seat, &RECOVERY).unwrap().signing.key(), seat);
    for name in ["keys", "keys.second"] {
        assert_ne!(fs::read(desk.place.path().join(name)).unwrap(), before, "{name} knows no old passphrase");
    }
}

#[test]
fn a_folder_is_open_once() {
    let desk = Desk::founded();
    let store = desk.open();
    assert!(matches!(Folder::open(desk.place.path()), Err(OpenError::InUse)));
    drop(store);
    assert!(Folder::open(desk.place.path()).is_ok());
}

#[test]
fn a_folder_of_a_newer_format_is_refused_and_left_alone() {
    let desk = Desk::founded();
    let file = desk.place.path().join("records.redb");
    let database = Database::open(&file).unwrap();
    let transaction = database.begin_write().unwrap();
    transaction.open_table(META).unwrap().insert("format", 2u32.to_be_bytes().as_slice()).unwrap();
    transaction.commit().unwrap();
    drop(database);
    let folder = desk.folder();
    let secrets = folder.unlock(&desk.officer.secrets.signing.key(), PASSPHRASE).unwrap();
    assert!(matches!(Store::open(&folder, &secrets), Err(OpenError::Newer(2))));
}

#[test]
fn a_database_without_its_key_file_is_put_aside_and_never_written_over() {
    let desk = Desk::founded();
    let file = desk.place.path().join("records.redb");
    desk.officer.saves(&desk.open(), &[seizure(1)]).unwrap();
    for left in 1..=2 {
        let before = fs::read(&file).unwrap();
        ["keys", "keys.second"].iter().for_each(|name| fs::remove_file(desk.place.path().join(name)).unwrap());
        found_at(desk.place.path()).unwrap();
        assert_eq!(fs::read(desk.place.path().join(format!("records.left.{left}"))).unwrap(), before);
    }
    assert!(matches!(found_at(desk.place.path()), Err(OpenError::Exists)));
}

#[test]
fn a_database_that_went_away_is_no_empty_folder() {
    let desk = Desk::founded();
    let file = desk.place.path().join("records.redb");
    desk.officer.saves(&desk.open(), &[seizure(1)]).unwrap();
    let (folder, secrets) = (desk.folder(), &desk.officer.secrets);
    fs::write(&file, b"").unwrap();
    assert!(matches!(Store::open(&folder, secrets), Err(OpenError::Store(StoreError::Damaged("meta")))));
    fs::remove_file(&file).unwrap();
    assert!(matches!(Store::open(&folder, secrets), Err(OpenError::Missing)));
    assert!(!file.exists());
}

#[test]
fn another_folder_s_key_opens_nothing() {
    let (desk, other) = (Desk::founded(), Desk::founded());
    desk.officer.saves(&desk.open(), &[seizure(1)]).unwrap();
    assert!(matches!(Store::open(&desk.folder(), &other.officer.secrets), Err(OpenError::KeysDamaged)));
}

#[test]
fn two_entries_never_get_one_number() {
    let desk = Desk::founded();
    let store = desk.open();
    let (mut one, mut other) = (desk.officer.journal(&store), desk.officer.journal(&store));
    other.incarnation = one.incarnation;
    let entries = [&mut one, &mut other].map(|journal| {
        let (body, part) = desk.officer.first(journal, &seizure(1));
        desk.officer.sign(journal, TIME, vec![body], vec![part])
    });
    let [first, second] = entries.map(|entry| store.append(Batch { entries: vec![entry], ..Batch::default() }));
    assert!(first.is_ok() && matches!(second, Err(StoreError::Damaged("journal_ids"))));
    assert_eq!(store.read().unwrap().records().unwrap(), 1);
    assert_whole(&store);
}

#[test]
fn a_change_goes_to_its_own_document_only() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &[seizure(1), seizure(2)]).unwrap();
    let document = store.read().unwrap().document(1).unwrap();
    let mut journal = desk.officer.journal(&store);
    let (mut body, _) = desk.officer.first(&journal, &seizure(3));
    body.document = Some(document.id);
    let part = NewPart::Later { number: 2, view: Some(Box::new(seizure(3))) };
    let entry = desk.officer.sign(&mut journal, TIME, vec![body], vec![part]);
    let refused = store.append(Batch { entries: vec![entry], ..Batch::default() });
    assert!(matches!(refused, Err(StoreError::Damaged("ids"))));
    assert_eq!(store.read().unwrap().record(2).unwrap(), seizure(2));
}

#[test]
fn an_entry_may_begin_a_document_and_go_on_with_it() {
    let desk = Desk::founded();
    let store = desk.open();
    let mut journal = desk.officer.journal(&store);
    let (body, part) = desk.officer.first(&journal, &seizure(1));
    let actor = journal.actor(&desk.officer.secrets.signing, &desk.officer.start);
    let document = Document::load([body.content.as_slice()]).unwrap();
    let before = document.record().unwrap();
    let mut after = before.clone();
    says("value", "9.00 USD")(&mut after);
    let (change, _, view) = edit(&document.outline().unwrap(), &before, after, actor).unwrap().expect("something differs");
    let id = journal.next_document(&desk.officer.secrets.signing, &desk.officer.start, 0);
    let later = NewBody { document: Some(id), kind: body.kind, version: body.version, salt: body.salt, content: change.bytes };
    let parts = vec![part, NewPart::Later { number: 1, view: Some(Box::new(view)) }];
    let entry = desk.officer.sign(&mut journal, TIME, vec![body, later], parts);
    store.append(Batch { entries: vec![entry], ..Batch::default() }).unwrap();
    assert_eq!(store.read().unwrap().record(1).unwrap().text("value"), Some("9.00 USD"));
    assert_whole(&store);
}

#[test]
fn a_row_of_the_audit_chain_that_is_gone_or_moved_is_told() {
    let desk = Desk::founded();
    let done = |time| crate::Done { time, event: "view", about: "x".into() };
    let seat = desk.officer.secrets.signing.key();
    let store = desk.open();
    assert_eq!(store.audit(&seat).unwrap(), crate::Audited::default());
    store.add_audit(&desk.officer.secrets, &[done(1), done(2)]).unwrap();
    store.add_audit(&desk.officer.secrets, &[done(3), done(4)]).unwrap();
    let audited = store.audit(&seat).unwrap();
    assert_eq!((audited.rows.len(), audited.faults), (4, Vec::new()));
    assert_eq!(audited.rows.iter().map(|row| row.time).collect::<Vec<_>>(), [1, 2, 3, 4]);
    drop(store);
    type Rows<'t> = redb::Table<'t, (u64, u64), &'static [u8]>;
    let change = |work: &dyn Fn(&mut Rows<'_>)| {
        let database = Database::open(desk.place.path().join("records.redb")).unwrap();
        let transaction = database.begin_write().unwrap();
        work(&mut transaction.open_table(crate::tables::AUDIT).unwrap());
        transaction.commit().unwrap();
        drop(database);
        desk.open().audit(&seat).unwrap()
    };
    let owner = crate::drafts::owner(&seat);
    // A row in the place of another opens nowhere; one that is gone leaves a gap.
    let moved = change(&|table| {
        let third = table.get((owner, 3)).unwrap().unwrap().value().to_vec();
        table.insert((owner, 2), third.as_slice()).unwrap();
    });
    assert_eq!((moved.rows.len(), moved.faults), (3, vec![2, 3]));
    let gone = change(&|table| drop(table.remove((owner, 2)).unwrap()));
    assert_eq!((gone.rows.len(), gone.faults), (3, vec![3]));
}

#[test]
fn a_reader_sees_one_moment_while_others_write() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &[seizure(1)]).unwrap();
    let before = store.read().unwrap();
    desk.officer.amends(&store, 1, says("place", "KENBO")).unwrap();
    desk.officer.saves(&store, &[seizure(2)]).unwrap();
    assert_eq!((before.record(1).unwrap(), before.records().unwrap()), (seizure(1), 1));
    let refused = desk.officer.saves_with(
        &store,
        TIME,
        &[seizure(3)],
        Batch { settings: vec![(journals::Key([0; 32]), "x", vec![0; 5 << 20])], ..Batch::default() },
    );
    assert!(refused.is_err());
    assert_eq!(before.record(1).unwrap(), seizure(1), "a refused save does not disturb those who read");
}

#[test]
fn a_reader_knows_a_journal_that_is_durable_and_not_yet_remembered() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &[seizure(1)]).unwrap();
    // As in the moment between the commit and what follows it.
    let remembered = std::mem::take(&mut *store.journals.lock().unwrap());
    let document = store.read().unwrap().document(1).unwrap();
    assert_eq!(document.saved[0].header.seat, desk.officer.secrets.signing.key());
    *store.journals.lock().unwrap() = remembered;
}

#[test]
fn a_folder_of_other_things_is_left_as_it_is() {
    let place = tempfile::tempdir().unwrap();
    let inbox = place.path().join("inbox");
    fs::create_dir(&inbox).unwrap();
    fs::write(inbox.join("letter"), "dear").unwrap();
    fs::write(place.path().join("notes.txt"), "mine").unwrap();
    assert!(matches!(Folder::open(place.path()), Err(OpenError::Foreign)));
    assert!(!place.path().join("lock").exists() && inbox.join("letter").exists());
    fs::remove_file(place.path().join("notes.txt")).unwrap();
    assert!(Folder::open(place.path()).is_ok(), "what an interrupted founding leaves is ours");
}

#[test]
fn whoever_floods_the_quarantine_keeps_nobody_else_out() {
    let desk = Desk::founded();
    let store = desk.open();
    desk.officer.saves(&store, &[seizure(1)]).unwrap();
    let mut honest = Vec::new();
    store
        .read_everything()
        .unwrap()
        .each_entry(|entry| {
            honest.push(entry);
            Ok(true)
        })
        .unwrap();
    let waiting = |entry: WholeEntry| Waiting { why: "waits-entry".into(), place: String::new(), received: TIME, entry };
    let flood = |number: u64| waiting(WholeEntry { header: number.to_be_bytes().to_vec(), signature: [0; 64], bodies: Vec::new() });
    let room = WAITING_MAX / SOURCES_MIN;
    let all: Vec<Waiting> = (0..room + 7).map(flood).collect();
    // Seats that nobody knows are one source: how many were too many is told, and nothing that waited is overwritten.
    assert_eq!(store.keep_waiting(&all, |_| true, |_| false).unwrap(), 7);
    assert_eq!(store.keep_waiting(&[flood(room + 9)], |_| true, |_| false).unwrap(), 1);
    assert_eq!(
        store.keep_waiting(&[waiting(honest.remove(0))], |_| true, |_| false).unwrap(),
        0,
        "a seat that is known has room of its own"
    );
    assert_eq!(store.waiting().unwrap().len() as u64, room + 1);
    assert_eq!(store.keep_waiting(&all[..3], |_| true, |_| false).unwrap(), 0, "what waits already waits on");
}
