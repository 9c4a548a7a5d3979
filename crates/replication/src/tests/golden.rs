//! Golden vectors: the bytes of frames, of the compact form of entries, of the heads of bundles and of receipts. They are named in
//! docs/formats/wire.md and bundle.md. A difference here is a program that no other understands: it is never "updated".

use crate::*;
use documents::DocumentId;
use journals::{
    Behind, EntryInput, Incarnation, Journal, Key, MadeBy, NewBody, Program, Root, Scope, SigningSecret, SpaceId, Start, WholeEntry,
    compact,
};
use records::{Record, Value};
use std::collections::BTreeMap;

/// Name and text of each file in `crates/replication/golden`.
macro_rules! golden {
    ($($name:literal),*) => { &[$(($name, include_str!(concat!("../../golden/", $name, ".hex")))),*] };
}
const FILES: &[(&str, &str)] = golden![
    "hello",
    "areas",
    "frontier",
    "item",
    "sent",
    "stored",
    "want",
    "piece",
    "sated",
    "signed",
    "letters",
    "taken",
    "compact_first",
    "compact_next",
    "compact_edit",
    "manifest",
    "receipt"
];

const SPACE: SpaceId = SpaceId([1; 16]);
const RUN: Start = Start([5; 8]);

fn device(seed: u8) -> SigningSecret {
    SigningSecret::from_seed(&[seed; 32])
}

fn kinds() -> Kinds {
    Kinds::from([(1, (1, 0)), (2, (1, 3))])
}

fn tips(of: u8) -> Tips {
    let life = Life::Journal(Key([of; 32]), Incarnation([2; 8]));
    Tips::from([(life, vec![Tip { n: 7, id: [7; 16] }, Tip { n: 9, id: [9; 16] }])])
}

fn frames() -> Vec<(&'static str, Vec<u8>)> {
    let (tag, log) = ([3; 16], Tips::from([(Life::Log(Key([4; 32]), Scope::Inner), vec![Tip { n: 1, id: [1; 16] }])]));
    let drawers = (0..64).map(|number| [number; 8]).collect();
    let (authority, spaces) = ([8; 16], [7; 16]);
    let (versions, program, nonce) = ((1, 1), Program(1, 2, 3), [9; 16]);
    let hello = Frame::Hello { versions, program, nonce, authority, spaces, drawers, kinds: kinds(), wants: true, carries: true };
    let frontiers = [Frame::Frontier { tag, tips: tips(6), last: false }, Frame::Frontier { tag: [0; 16], tips: log, last: true }];
    vec![
        ("hello", hello.encode()),
        ("areas", Frame::Areas { areas: vec![(tag, [5; 16])], last: true }.encode()),
        ("frontier", frontiers.iter().flat_map(Frame::encode).collect()),
        ("item", Frame::Item { tag, last: true, bytes: vec![1, 2, 3] }.encode()),
        ("sent", Frame::Sent { tag }.encode()),
        ("stored", Frame::Stored { items: 300 }.encode()),
        ("want", Frame::Want { tag, document: DocumentId([4; 16]), root: Root([6; 40]), held: 2 }.encode()),
        ("piece", Frame::Piece { last: true, bytes: vec![1, 2, 3] }.encode()),
        ("sated", Frame::Sated.encode()),
        ("signed", Frame::Signed { made: 1_772_000_000, signature: [5; 64] }.encode()),
        ("letters", Frame::Letters { letters: vec![(Root([6; 40]), Key([7; 32]))] }.encode()),
        ("taken", Frame::Taken { root: Root([6; 40]), is_here: true }.encode()),
    ]
}

/// Three entries of one journal: a record, another one, and an edit of the first, which both hold.
fn entries() -> Vec<(&'static str, Vec<u8>)> {
    let seat = device(0x11);
    let mut journal = Journal::new(SPACE, Incarnation([2; 8]));
    let actor = journal.actor(&seat, &RUN);
    let id = journal.next_document(&seat, &RUN, 0);
    let mut record = Record::new(records::kind("seizure").unwrap(), "KE-MBA-2026-A0001");
    record.fields.insert("detected_at".into(), Value::Text("2026-03-03".into()));
    let (first, outline, before) = documents::first_record(record.clone(), actor);
    record.reference = "KE-MBA-2026-A0002".into();
    let second = documents::first_change(&record, actor);
    let mut after = before.clone();
    after.fields.insert("direction".into(), Value::Text("import".into()));
    let (edit, ..) = documents::edit(&outline, &before, after, actor).unwrap().unwrap();

    let version = before.version;
    let known = Held(journals::KnownDocument { id, salt: [0x44; 8], changes: vec![first.hash] });
    let mut behind = Behind::default();
    let mut written = Vec::new();
    for (name, document, content) in
        [("compact_first", None, first.bytes), ("compact_next", None, second.bytes), ("compact_edit", Some(id), edit.bytes)]
    {
        let body = NewBody { document, kind: 1, version, salt: [0x44; 8], content };
        let save = journal.next_save(&seat.key(), &RUN);
        let made_by = MadeBy::Person;
        let input = EntryInput { save, time: 1_772_000_000, made_by, start: RUN, heads: Vec::new(), bodies: vec![body] };
        let entry = journal.append(&seat, input);
        let bodies = entry.bodies.iter().map(|body| body.encode()).collect();
        let whole = WholeEntry { header: entry.header_bytes, signature: entry.signature, bodies };
        let (bytes, run) = compact(&whole, None, &behind, &known, &|_, _| true).unwrap();
        behind.went(&whole, run);
        written.push((name, bytes));
    }
    written
}

struct Held(journals::KnownDocument);

impl journals::Known for Held {
    fn document(&self, _: &SpaceId, beginning: &[u8; journals::DOCUMENT_NAMED]) -> Option<journals::KnownDocument> {
        Some(self.0.clone()).filter(|known| known.id.0.starts_with(beginning))
    }
}

fn signed() -> Vec<(&'static str, Vec<u8>)> {
    let holds: Holdings = BTreeMap::from([(Area::Space(SPACE), tips(6))]);
    let (from, to) = (device(0x22).key(), device(0x33).key());
    let manifest = Manifest { from, to, made: 1_772_000_000, since: Some(1_771_000_000), counts: (3, 4), holds: holds.clone() };
    let wants = vec![Want { document: DocumentId([4; 16]), root: Root([6; 40]), held: 2, is_asked: true }];
    let receipt = Receipt { from: to, to: from, made: 1_772_000_100, kinds: kinds(), holds, wants };
    vec![("manifest", manifest.sign(&device(0x22))), ("receipt", receipt.sign(&device(0x33)))]
}

fn all() -> Vec<(&'static str, Vec<u8>)> {
    frames().into_iter().chain(entries()).chain(signed()).collect()
}

/// Hex digits, 32 bytes in a line.
fn hex(bytes: &[u8]) -> String {
    let line = |line: &[u8]| line.iter().map(|byte| format!("{byte:02x}")).chain(["\n".to_owned()]).collect::<String>();
    bytes.chunks(32).map(line).collect()
}

#[test]
fn what_devices_say_to_each_other_keeps_its_bytes() {
    let made = all();
    assert_eq!(made.len(), FILES.len());
    for ((name, made), (file, text)) in made.iter().zip(FILES) {
        assert_eq!(name, file);
        assert_eq!(hex(made), *text, "{name}");
    }
}

#[test]
fn signed_words_of_others_and_altered_ones_are_none() {
    for (name, signed) in signed() {
        for at in 0..signed.len() {
            let mut altered = signed.clone();
            altered[at] ^= 1;
            assert!(Manifest::open(&altered).is_none() && Receipt::open(&altered).is_none(), "{name}: byte {at}");
            assert!(Manifest::open(&signed[..at]).is_none() && Receipt::open(&signed[..at]).is_none(), "{name}: cut at {at}");
        }
        // One is not taken for the other.
        assert_eq!((Manifest::open(&signed).is_some(), Receipt::open(&signed).is_some()), (name == "manifest", name == "receipt"));
    }
}
