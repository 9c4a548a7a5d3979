//! The largest inputs that a decoder reads, made so that each of their bytes takes as much memory and time as it can. Chance finds
//! none of them: it would have to be patient for a million bytes.

use documents::{Actor, Change, History, OPERATIONS_MAX, Outline, edit, first_change, first_record, scan};
use fuzz::{brought, kept, measured};
use journals::{
    BODY_MAX, CARRIED_MAX, Carried, ENTRY_MAX, EntryId, Incarnation, Key, NewBody, Seen, WITNESS_ROWS_MAX, WholeEntry, encode_witness,
};
use records::{Record, Value, Version};
use replication::{Bundling, Packed};
use sha2::{Digest, Sha256};
use std::io::Write;

const VERSION: Version = Version { major: 1, minor: 0 };

fn keeps(name: &'static str, input: &[u8]) {
    kept(fuzz::target(name), input);
}

fn number(out: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// A row of a seizure whose one field holds as many rows as fit, each of them these bytes.
fn row_of_rows(each: &[u8]) -> Vec<u8> {
    let seizure = records::kind("seizure").unwrap();
    let goods = seizure.field("goods").unwrap();
    let mut bytes = vec![1];
    number(&mut bytes, usize::from(seizure.number));
    bytes.extend([VERSION.major, VERSION.minor, 0, 0, 1]);
    number(&mut bytes, usize::from(goods.number) << 4 | 13);
    let count = (BODY_MAX - bytes.len() - 3) / each.len();
    number(&mut bytes, count);
    bytes.extend(each.repeat(count));
    bytes
}

#[test]
fn rows_of_rows() {
    // Nothing in a row; a yes in each, for which a node of a tree is made; a row in a row in a row.
    keeps("row", &row_of_rows(&[0]));
    keeps("row", &row_of_rows(&[1, 1 << 4 | 10]));
    keeps("row", &row_of_rows(&[1, 15, 1, b'a', 13, 1, 1, 15, 1, b'a', 13, 1, 0]));
}

#[test]
fn items_of_bundles() {
    let entry = |bodies: Vec<Vec<u8>>| Carried::Entry(WholeEntry { header: vec![1; 1 << 10], signature: [2; 64], bodies }).encode();
    let many = entry(vec![vec![3; (CARRIED_MAX - (16 << 10)) / 4_096]; 4_096]);
    assert!(many.len() > CARRIED_MAX - (32 << 10) && many.len() <= CARRIED_MAX);
    let large = entry(vec![vec![3; BODY_MAX]; 4]);
    keeps("carried", &many);
    keeps("carried", &large);
    // As a file in the open, which the first byte says.
    let mut bundling = Bundling::open(vec![0]).unwrap();
    [many, large].iter().for_each(|item| bundling.item(item).unwrap());
    keeps("bundle", &bundling.end().unwrap());
}

#[test]
fn bundles_that_unpack_to_far_more_than_they_are() {
    let begun = [&b"NCENBUND\x02"[..], &(CARRIED_MAX as u32).to_be_bytes()].concat();
    let statements = [&b"NCENBUND\x02"[..], &[0u8, 0, 0, 3, 0x82, 0, 0x40].repeat(200_000)].concat();
    for plain in [[begun, vec![0; 3 * CARRIED_MAX]].concat(), statements] {
        let mut packed = Packed::new(vec![1]);
        packed.write_all(&plain).unwrap();
        let bomb = packed.finish().unwrap();
        assert!(bomb.len() < plain.len() / 100, "{} bytes", bomb.len());
        keeps("bundle", &bomb);
    }
}

#[test]
fn witnesses_of_everybody() {
    let seen = |at: usize| {
        let mut seat = [0xff; 32];
        seat[..8].copy_from_slice(&(at as u64).to_be_bytes());
        Seen { seat: Key(seat), incarnation: Incarnation([9; 8]), n: u64::MAX, entry: EntryId([9; 32]) }
    };
    keeps("witness", &encode_witness(&(0..WITNESS_ROWS_MAX).map(seen).collect::<Vec<_>>()));
}

#[test]
fn statements_of_lists() {
    // Nine elements, of which the eighth is a map of lists of nothing.
    let mut fields = vec![0xa0 + 16];
    for field in 0..16 {
        fields.push(field);
        fields.extend([0x99, 0x0f, 0xf0]);
        fields.extend(vec![0xf6; 0x0ff0]);
    }
    let mut bytes = vec![0x89, 1, 0x58, 32];
    bytes.extend([7; 32]);
    bytes.extend([1, 1, 0x58, 32]);
    bytes.extend([0; 32]);
    bytes.extend([0, 0x18, 99]);
    bytes.extend(fields);
    bytes.push(0x80);
    assert!(bytes.len() + 64 <= 64 << 10);
    bytes.extend([0; 64]);
    keeps("statement", &bytes);
}

const VERSION_LATER: Version = Version { major: 1, minor: 9 };
const ACTOR: Actor = Actor([1; 16]);

/// A change, read and taken upon a document.
fn takes(history: &History, bytes: &[u8], upon: &'static str) -> History {
    let mut history = history.clone();
    measured(upon, || {
        let change = scan(bytes).unwrap();
        history.take(&change, VERSION_LATER).unwrap();
        drop(change);
    });
    history
}

fn takes_first(record: &Record, what: &'static str) -> (History, Outline, Record, Change) {
    let (change, outline, record) = first_record(record.clone(), ACTOR);
    assert!(change.max_op as usize <= OPERATIONS_MAX && change.bytes.len() < BODY_MAX, "{what}: an entry may bring it");
    let history = takes(&History::new(record.kind), &change.bytes, what);
    keeps("scan", &[&[1], change.bytes.as_slice()].concat());
    (history, outline, record, change)
}

/// A seizure of a newer dictionary.
fn seizure() -> Record {
    let mut record = Record::new(records::kind("seizure").unwrap(), "KE-MBA-2026-A0001");
    record.version = VERSION_LATER;
    record
}

#[test]
fn changes_of_as_many_fields_as_there_may_be_operations() {
    let mut record = seizure();
    for at in 0..OPERATIONS_MAX - 3 {
        record.fields.insert(format!("{at:x}").into(), Value::Flag(true));
    }
    let (history, outline, record, _) = takes_first(&record, "fields that begin");
    let mut after = record.clone();
    after.fields.values_mut().for_each(|value| *value = Value::Flag(false));
    let (change, ..) = edit(&outline, &record, after, Actor([2; 16])).unwrap().unwrap();
    takes(&history, &change.bytes, "fields that are written anew");
    let (change, ..) = edit(&outline, &record, seizure(), Actor([2; 16])).unwrap().unwrap();
    takes(&history, &change.bytes, "fields that are taken away");
}

#[test]
fn changes_of_as_many_letters_as_there_may_be_operations() {
    let mut record = seizure();
    record.fields.insert("narrative".into(), Value::Narrative("a".repeat(OPERATIONS_MAX - 4)));
    let (history, outline, _, first) = takes_first(&record, "letters that begin");
    let text = outline.values.iter().find(|(path, _)| path.key == "narrative").map(|(_, ids)| ids[0].counter).unwrap();
    takes(&history, &taken_away(&first, text, OPERATIONS_MAX - 4), "letters that are taken away");
}

/// A change that takes away as many letters of a text as come right behind it: two hundred bytes, made by hand because Automerge
/// takes half a minute for it.
fn taken_away(first: &Change, text: u64, letters: usize) -> Vec<u8> {
    let number = |value: usize| {
        let mut out = Vec::new();
        number(&mut out, value);
        out
    };
    // A run's length is signed: a byte more keeps it above zero.
    let run = |value: &[u8]| [&[letters as u8 | 0x80, (letters >> 7) as u8 | 0x80, (letters >> 14) as u8], value].concat();
    // Differences of counters: to the first letter, then by one.
    let (begun, rest) = (first.max_op as usize - letters + 1, letters - 1);
    assert!(begun < 64 && rest >> 14 < 64, "the numbers below have as many bytes as they need");
    let by_one = || vec![0x7f, begun as u8, rest as u8 | 0x80, (rest >> 7) as u8 | 0x80, (rest >> 14) as u8, 1];
    let columns: [(u8, Vec<u8>); 10] = [
        (0x01, run(&[1])),
        (0x02, run(&number(text as usize))),
        (0x11, run(&[1])),
        (0x13, by_one()),
        (0x34, number(letters)),
        (0x42, run(&[3])),
        (0x56, run(&[0])),
        (0x70, run(&[1])),
        (0x71, run(&[1])),
        (0x73, by_one()),
    ];
    let mut content =
        [&[1], &first.hash.0[..], &[16], &[2; 16], &[1], &number(first.max_op as usize + 1), &[0, 0, 1, 16], &ACTOR.0].concat();
    content.push(columns.len() as u8);
    columns.iter().for_each(|(column, data)| content.extend([*column, data.len() as u8]));
    columns.iter().for_each(|(_, data)| content.extend(data));
    let head = [&[1], number(content.len()).as_slice()].concat();
    let hash = Sha256::new().chain_update(&head).chain_update(&content).finalize();
    [&[0x85, 0x6f, 0x4a, 0x83], &hash[..4], &head, &content].concat()
}

#[test]
fn entries_as_large_as_they_may_be() {
    let mut record = seizure();
    for at in 0..OPERATIONS_MAX - 3 {
        record.fields.insert(format!("{at:x}").into(), Value::Flag(true));
    }
    let body = |kind, content| NewBody { document: None, kind, version: VERSION_LATER, salt: [7; 8], content };
    // Beside the change, bodies of a kind that says nothing yet, up to the limit.
    let bodies = |actor| {
        let change = first_change(&record, actor).bytes;
        let rest = ENTRY_MAX - change.len() - 4_096;
        let silent = (0..4).map(|_| body(65_400, vec![5; rest / 4]));
        std::iter::once(body(1, change)).chain(silent).collect()
    };
    let outcome = brought("the largest entry", bodies);
    assert!(outcome.stopped.is_none(), "{:?}", outcome.stopped);
    let many = |_| (0..65_000).map(|at: u32| body(65_400, at.to_be_bytes().to_vec())).collect();
    let outcome = brought("an entry of many bodies", many);
    assert!(outcome.stopped.is_none(), "{:?}", outcome.stopped);
}
