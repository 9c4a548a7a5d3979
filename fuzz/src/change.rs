//! Foreign changes before Automerge sees them: their form, and what they mean. And what Automerge then makes of those that
//! were let through.

use crate::choices::{Choices, one_in};
use crate::chunk::chunk;
use crate::ledger::Ledger;
use documents::*;
use records::{Field, Fields, Record, Row, STRUCK, Type, Value, Version};
use std::sync::LazyLock;

/// Changes that are tried upon each other.
const CHANGES_MAX: usize = 6;
/// Places whose values and history are looked at.
const PATHS_MAX: usize = 6;
const ACTORS: [Actor; 3] = [Actor([0xa1; 16]), Actor([0x0b; 16]), Actor([0x33; 16])];
const VERSION: Version = Version { major: 1, minor: 0 };

/// A chunk as it came, or content with a checksum that fits.
pub(crate) fn scanned(bytes: &[u8]) {
    let (how, rest) = bytes.split_first().unwrap_or((&0, &[]));
    let framed = if how & 1 == 0 { chunk(rest) } else { rest.to_vec() };
    let Ok(change) = scan(&framed) else { return };
    assert!((1..=OPERATIONS_MAX).contains(&change.count()), "operations have a limit");
    let (head, hash) = header(&framed).expect("what is scanned has a head");
    assert_eq!((&head, hash), (&change.header, change.hash));
    for kind in records::kinds() {
        let _ = History::new(kind).take(&change, VERSION);
    }
    if let Some(record) = read_first(&framed) {
        assert_eq!(first_change(&record, head.actor).bytes, framed, "a first change is written as it was read");
    }
}

/// An honest document.
struct Honest {
    changes: Vec<Change>,
    history: History,
    ledger: Ledger,
}

static HONEST: LazyLock<Honest> = LazyLock::new(|| {
    let (first, outline, record) = first_record(seizure(), ACTORS[0]);
    let mut after = record.clone();
    after.fields.insert("place".into(), text("KENBO"));
    let (second, ..) = edit(&outline, &record, after, ACTORS[1]).expect("no narrative").expect("a difference");
    let mut beside = record.clone();
    beside.fields.insert("place".into(), text("TZDAR"));
    let (third, ..) = edit(&outline, &record, beside, ACTORS[2]).expect("no narrative").expect("a difference");
    let changes = vec![first, second, third];
    let mut history = History::new(record.kind);
    for change in &changes {
        history.take(&scan(&change.bytes).expect("honest"), VERSION).expect("honest");
    }
    let merged = Document::load(changes.iter().map(|change| change.bytes.as_slice())).expect("honest");
    let outline = merged.outline().expect("honest");
    let ledger = Ledger::of(&changes.iter().collect::<Vec<_>>(), &outline);
    Honest { changes, history, ledger }
});

/// A seizure with a value of every sort.
pub(crate) fn seizure() -> Record {
    let mut record = Record::new(records::kind("seizure").expect("a kind"), "KE-MBA-2026-A0001");
    let line = |item: &str| Row { id: None, fields: Fields::from([("item".into(), text(item)), ("quantity".into(), text("12.40 KGM"))]) };
    record.fields = Fields::from([
        ("detected_at".into(), text("2026-03-14T02:40+03:00")),
        ("place".into(), text("KEMBA")),
        ("state".into(), text("open")),
        ("persons_involved".into(), Value::Integer(2)),
        ("detection_aids".into(), Value::Codes(["dog".to_owned(), "~nose".to_owned()].into())),
        ("narrative".into(), Value::Narrative("Ключ 🚢".into())),
        ("goods".into(), Value::Rows(vec![line("~khat"), line("?")])),
    ]);
    record
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

/// Changes upon an honest document, or upon none.
pub(crate) fn taken(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let begins = choices.flag();
    let (mut history, mut ledger, mut chunks) = if !begins {
        (HONEST.history.clone(), HONEST.ledger.clone(), HONEST.changes.iter().map(|change| change.bytes.clone()).collect())
    } else {
        (History::new(&records::kinds()[choices.below(records::kinds().len())]), Ledger::default(), Vec::new())
    };
    let before = chunks.len();
    for _ in 0..CHANGES_MAX {
        if choices.is_over() {
            break;
        }
        let actor = choices.pick(&ACTORS).expect("actors");
        let made = ledger.writes(&mut choices, actor);
        let Ok(change) = scan(&made.bytes) else { continue };
        let held = history.holds(&change.hash);
        match history.take(&change, made.version) {
            Ok(_) => {
                assert!(!held && history.holds(&change.hash), "a change is taken once");
                ledger.keep(&made, change.hash);
                chunks.push(made.bytes);
            }
            Err(_) => assert_eq!(history.holds(&change.hash), held, "what is refused leaves nothing behind"),
        }
    }
    // To load takes a hundred times as long as everything before.
    if one_in(16, bytes) && chunks.len() > before {
        shown(&mut history, &chunks);
    }
}

/// What was let through is shown to officers, and they go on from there: a document, its record and its row, and an honest edit.
fn shown(history: &mut History, chunks: &[Vec<u8>]) {
    let document = Document::load(chunks.iter().map(Vec::as_slice)).expect("what passed is taken by Automerge");
    let record = document.record().expect("what passed is a record");
    document.conflicts().expect("what passed can be settled");
    assert_eq!(row::decode(&row::encode_view(&record)).as_ref(), Ok(&record), "what passed has a row");
    let outline = document.outline().expect("what passed can be edited");
    for path in outline.values.keys().rev().take(PATHS_MAX) {
        let (standing, history) = (document.standing(path), document.history(path));
        let (standing, history) = (standing.expect("what stands is shown"), history.expect("and how it came to stand"));
        assert!(!standing.is_empty() && !history.is_empty(), "what stands was written");
    }
    let mut standing = (outline, record);
    // Thrice, so that what was given is taken away, and given again.
    for _ in 0..3 {
        let after = edited(&standing.1);
        let next = edit(&standing.0, &standing.1, after, Actor([0x77; 16])).expect("an edit of what stands");
        let Some((change, outline, record)) = next else { return };
        let scanned = scan(&change.bytes).expect("an honest change");
        let taken = history.take(&scanned, record.version);
        assert!(taken.is_ok(), "an honest edit of what passed is taken: {taken:?}");
        standing = (outline, record);
    }
}

/// What an officer might make of a record: texts taken away, or given where there are none; a code more or less; a row struck.
fn edited(record: &Record) -> Record {
    let mut after = record.clone();
    let is_text = |field: &&Field| field.kind == Type::Text && !field.immutable && !field.repeatable;
    for field in record.kind.fields.iter().filter(is_text).take(4) {
        if after.fields.remove(field.key).is_none() {
            after.fields.insert(field.key.into(), text("Malaba"));
        }
    }
    for value in after.fields.values_mut() {
        match value {
            Value::Codes(codes) => {
                if !codes.remove("~more") {
                    codes.insert("~more".into());
                }
            }
            Value::Rows(rows) => rows.iter_mut().take(1).for_each(|row| {
                row.fields.insert(STRUCK.into(), Value::Flag(true));
            }),
            Value::Text(_) | Value::Integer(_) | Value::Flag(_) | Value::Narrative(_) => {}
        }
    }
    after
}
