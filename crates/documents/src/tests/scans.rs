//! The scan of foreign changes: what our programs and Automerge write is read as they meant it; everything else is refused
//! in bounded time and memory, before Automerge sees it.

use super::{ACTOR, Chance, OTHER};
use crate::change::{Action, ChangeHeader, Operation, Position, Scalar, write};
use crate::columns::{prefixed, signed, unsigned};
use crate::{Actor, ChangeError, Document, OPERATIONS_MAX, OpId, ScanError, edit, first_record, read_first, scan};
use sha2::{Digest, Sha256};

/// Histories that are read back.
const HISTORIES: u64 = 300;

/// A chunk around this content, with the checksum that belongs to it.
fn chunk(content: &[u8]) -> Vec<u8> {
    let mut head = vec![1];
    unsigned(&mut head, content.len() as u64);
    let hash = Sha256::new().chain_update(&head).chain_update(content).finalize();
    [&[0x85, 0x6f, 0x4a, 0x83], &hash[..4], &head, content].concat()
}

/// The content of a change by [`ACTOR`] upon nothing, with these columns.
fn content(start_op: u64, actors: &[Actor], columns: &[(u64, Vec<u8>)]) -> Vec<u8> {
    let mut content = vec![0];
    prefixed(&mut content, &ACTOR.0);
    unsigned(&mut content, 1);
    unsigned(&mut content, start_op);
    content.extend([0, 0]);
    unsigned(&mut content, actors.len() as u64);
    actors.iter().for_each(|actor| prefixed(&mut content, &actor.0));
    unsigned(&mut content, columns.len() as u64);
    for (number, data) in columns {
        unsigned(&mut content, *number);
        unsigned(&mut content, data.len() as u64);
    }
    columns.iter().for_each(|(_, data)| content.extend(data));
    content
}

/// A run of `count` equal numbers.
fn run(count: i64, value: u64) -> Vec<u8> {
    let mut out = Vec::new();
    signed(&mut out, count);
    unsigned(&mut out, value);
    out
}

/// `count` times the key `a` set to nothing.
fn bomb(count: i64) -> Vec<(u64, Vec<u8>)> {
    let mut key = Vec::new();
    signed(&mut key, count);
    prefixed(&mut key, b"a");
    let mut inserts = Vec::new();
    unsigned(&mut inserts, count as u64);
    vec![(0x15, key), (0x34, inserts), (0x42, run(count, 1)), (0x56, run(count, 0)), (0x70, run(count, 0))]
}

#[test]
fn what_programs_write_is_read_as_it_was_meant() {
    let mut chance = Chance(11);
    for _ in 0..HISTORIES {
        let (first, outline, record) = first_record(chance.record(), ACTOR);
        let read = scan(&first.bytes).unwrap();
        assert_eq!((read.hash, read.max_op, read.header.sequence), (first.hash, first.max_op, 1));
        let automerge = automerge::Change::try_from(first.bytes.as_slice()).unwrap();
        assert_eq!(read.operations.len(), automerge.len(), "as many operations as Automerge counts");
        let mut after = record.clone();
        after.fields.extend(chance.record().fields.into_iter().filter(|(key, _)| key != "narrative"));
        after.fields.retain(|key, value| !matches!(value, records::Value::Rows(_)) || record.fields.contains_key(key));
        if let Ok(Some((second, ..))) = edit(&outline, &record, after, OTHER) {
            assert_eq!(scan(&second.bytes).unwrap().hash, second.hash);
            assert_eq!(read_first(&second.bytes), None, "it begins nothing");
        }
    }
}

#[test]
fn a_narrative_that_automerge_edits_is_read() {
    let mut record = Chance(5).record();
    record.fields.insert("narrative".into(), records::Value::Narrative("hidden in the spare wheel, à 02:40".into()));
    let (first, _, _) = first_record(record.clone(), ACTOR);
    let mut document = Document::load([first.bytes.as_slice()]).unwrap();
    for text in ["in the spare wheel of the lorry, à 02:40", "", "x", "behind the spare wheel\nof the lorry 🚛"] {
        record.fields.insert("narrative".into(), records::Value::Narrative(text.into()));
        let change = document.write_narratives(&record, OTHER).unwrap().unwrap();
        let read = scan(&change.bytes).unwrap();
        assert_eq!((read.hash, read.max_op), (change.hash, change.max_op), "{text}");
    }
}

#[test]
fn rows_in_rows_in_rows_are_no_record_however_deep() {
    let named = |counter| Some(OpId { counter, actor: ACTOR });
    let set = |key, text| Operation {
        object: None,
        position: Position::Key(key),
        action: Action::Set,
        value: Scalar::Text(text),
        replaces: Vec::new(),
    };
    let mut operations = vec![set("kind", "seizure"), set("reference", "A"), set("version", "1.0")];
    let mut object = None;
    for _ in 0..20_000 {
        let (list, row) = (operations.len() as u64 + 1, operations.len() as u64 + 2);
        let value = Scalar::None;
        operations.push(Operation { object, position: Position::Key("goods"), action: Action::MakeList, value, replaces: Vec::new() });
        operations.push(Operation {
            object: named(list),
            position: Position::After(None),
            action: Action::MakeMap,
            value,
            replaces: Vec::new(),
        });
        object = named(row);
    }
    let header = ChangeHeader { dependencies: Vec::new(), actor: ACTOR, sequence: 1, start_op: 1 };
    let deep = write(&header, &operations);
    assert!(scan(&deep.bytes).is_ok(), "its form is right");
    assert_eq!(read_first(&deep.bytes), None);
}

#[test]
fn few_bytes_that_stand_for_many_operations_are_refused() {
    let most = OPERATIONS_MAX as i64;
    let honest = chunk(&content(1, &[], &bomb(2)));
    assert!(scan(&honest).is_ok());
    for count in [most + 1, 3_000_000, i64::MAX >> 2] {
        let bytes = chunk(&content(1, &[], &bomb(count)));
        assert!(bytes.len() < 120, "{}", bytes.len());
        assert_eq!(scan(&bytes).unwrap_err(), ScanError::TooMuch, "{count}");
    }
    // The bomb may lie in any column: of values, of what is replaced, of nulls.
    for column in [0x01, 0x02, 0x11, 0x13, 0x70, 0x71, 0x73] {
        let mut columns = bomb(2);
        columns.retain(|(number, _)| *number != column);
        columns.push((column, run(3_000_000, 1)));
        columns.sort();
        assert!(scan(&chunk(&content(1, &[], &columns))).is_err(), "{column:x}");
        let mut nulls = Vec::new();
        signed(&mut nulls, 0);
        unsigned(&mut nulls, 3_000_000);
        columns.retain(|(number, _)| *number != column);
        columns.push((column, nulls));
        columns.sort();
        assert!(scan(&chunk(&content(1, &[], &columns))).is_err(), "{column:x} of nulls");
    }
}

#[test]
fn counters_actors_and_columns_beyond_the_format_are_refused() {
    let with = |start, actors: &[Actor], columns: &[(u64, Vec<u8>)]| scan(&chunk(&content(start, actors, columns))).unwrap_err();
    for start in [0xFFFF_FFFF, crate::scan::COUNTER_MAX - 1, u64::MAX >> 1] {
        assert_eq!(with(start, &[], &bomb(2)), ScanError::TooMuch, "{start}");
    }
    let many: Vec<Actor> = (0..65).map(|at| Actor([at; 16])).collect();
    assert_eq!(with(1, &many, &bomb(1)), ScanError::TooMuch);
    for (what, extra) in [("deflated", 0x0d), ("marks", 0xa5), ("expand", 0x94), ("unknown", 0x86)] {
        let mut columns = bomb(1);
        columns.push((extra, vec![1, 1]));
        columns.sort();
        assert_eq!(with(1, &[], &columns), ScanError::Column, "{what}");
    }
    let mut twice = bomb(1);
    twice.insert(1, twice[0].clone());
    assert_eq!(with(1, &[], &twice), ScanError::Column);
    let behind = [content(1, &[], &bomb(1)), vec![0]].concat();
    assert_eq!(scan(&chunk(&behind)).unwrap_err(), ScanError::Column, "bytes behind the columns");
    // An actor that nothing names would be written by nobody.
    assert_eq!(with(1, &[OTHER], &bomb(1)), ScanError::NotCanonical);
    for kind in [3, 5, 7, 8, 9, 15] {
        let mut columns = bomb(1);
        columns.retain(|(number, _)| *number != 0x56);
        columns.extend([(0x56, run(1, 1 << 4 | kind)), (0x57, vec![1])]);
        columns.sort();
        assert_eq!(with(1, &[], &columns), ScanError::Value, "type {kind}");
    }
}

#[test]
fn an_operation_names_only_what_may_be_before_it() {
    let header = ChangeHeader { dependencies: Vec::new(), actor: ACTOR, sequence: 1, start_op: 1 };
    let op = |object, position, replaces| Operation { object, position, action: Action::Set, value: Scalar::Text("x"), replaces };
    let id = |counter, actor| OpId { counter, actor };
    let cases = [
        op(Some(id(2, ACTOR)), Position::Key("a"), Vec::new()),
        op(None, Position::After(Some(id(9, ACTOR))), Vec::new()),
        op(None, Position::At(id(1, ACTOR)), Vec::new()),
        op(None, Position::Key("a"), vec![id(1, OTHER)]),
    ];
    for operation in cases {
        let bytes = write(&header, std::slice::from_ref(&operation)).bytes;
        assert_eq!(scan(&bytes).unwrap_err(), ScanError::Reference, "{operation:?}");
    }
}

#[test]
fn every_changed_byte_and_every_cut_is_refused() {
    let (first, _, _) = first_record(Chance(3).record(), ACTOR);
    for end in 0..first.bytes.len() {
        assert!(scan(&first.bytes[..end]).is_err(), "cut at {end}");
    }
    for index in 0..first.bytes.len() {
        let mut changed = first.bytes.clone();
        changed[index] ^= 0x01;
        assert!(scan(&changed).is_err(), "byte {index}");
        if (4..8).contains(&index) {
            assert_eq!(scan(&changed).unwrap_err(), ScanError::Change(ChangeError::Checksum));
        }
    }
}

/// Whatever follows a checksum that fits: no panic, no more operations than allowed, and what is read is written alike.
#[test]
fn chance_is_refused_or_read_as_it_is_written() {
    let (first, _, _) = first_record(Chance(3).record(), ACTOR);
    let mut chance = Chance(77);
    let start = 10 + usize::from(first.bytes[9] >= 0x80);
    let mut read = 0;
    for _ in 0..20_000 {
        let mut body = first.bytes[start..].to_vec();
        for _ in 0..=chance.below(3) {
            let at = chance.below(body.len() as u64) as usize;
            match chance.below(4) {
                0 => body[at] = chance.below(256) as u8,
                1 => drop(body.remove(at)),
                2 => body.insert(at, chance.below(256) as u8),
                _ => body.truncate(at.max(1)),
            }
        }
        if let Ok(scanned) = scan(&chunk(&body)) {
            assert_eq!(write(&scanned.header, &scanned.operations).bytes, chunk(&body));
            read += 1;
        }
    }
    assert!(read > 0, "some changes of a byte only change a value");
}
