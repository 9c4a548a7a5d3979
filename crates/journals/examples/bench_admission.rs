//! Admission of foreign entries: 100,000 entries of one new seizure each, in runs of one seat that one signature covers, on one
//! and on two threads; and saving: one entry signed. The index and the disk are aside. `cargo xtask bench admission`.

#![allow(clippy::print_stdout, clippy::disallowed_methods)] // It measures time and prints what it measured.

use documents::{DocumentId, first_change};
use journals::*;
use records::{Fields, Record, Row, Value, Version};
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

const ENTRIES: u64 = 100_000;
/// Entries that one signature covers: what a device sends at once.
const RUN: u64 = 1_000;
const VERSION: Version = Version { major: 1, minor: 0 };
const START: Start = Start([3; 8]);
const OFFICE: OfficeId = [1; 16];

/// A folder in which nothing is held yet.
struct Empty {
    space: SpaceId,
}

impl Holdings for Empty {
    fn journal_at(&self, _: &EntryPlace) -> Option<Journal> {
        None
    }

    fn holds(&self, _: &EntryPlace) -> bool {
        false
    }

    fn takes(&self, space: &SpaceId) -> bool {
        *space == self.space
    }

    fn end(&self, _: &DocumentId, _: &SpaceId) -> Ending {
        Ending::Open
    }

    fn document(&self, _: &DocumentId) -> Option<Arc<HeldDocument>> {
        None
    }
}

fn secret(seed: u8) -> SigningSecret {
    SigningSecret::from_seed(&[seed; 32])
}

/// A log with one writer.
struct Log {
    writer: SigningSecret,
    scope: Scope,
    n: u64,
    previous: [u8; 32],
    said: Vec<Statement>,
}

impl Log {
    fn says(&mut self, body: StatementBody) {
        let (log, scope, n, previous) = (self.writer.key(), self.scope, self.n + 1, self.previous);
        let statement = Statement { log, scope, n, previous, time: 0, body, co_signers: Vec::new() };
        (self.n, self.previous) = (n, statement.hash());
        self.said.push(statement);
    }
}

fn log(seed: u8, scope: Scope) -> Log {
    Log { writer: secret(seed), scope, n: 0, previous: [0; 32], said: Vec::new() }
}

/// An administration with a space of cases, and two seats that write there.
fn administration(seats: [u8; 2]) -> (Authority, SpaceId) {
    let (mut root, mut registrar) = (log(1, Scope::Outward), log(2, Scope::Inner));
    root.says(StatementBody::Root { key: secret(1).key(), country: "KE".into(), name: "Customs".into() });
    root.says(StatementBody::Registrar { key: secret(2).key(), scope: Scope::Inner, x25519: [0; 32], office: Stated(None) });
    registrar.says(StatementBody::Office { id: OFFICE, parent: None, code: "MBA".into() });
    registrar.says(StatementBody::Space { kind: SpaceKind::Cases, owner: OFFICE, salt: [1; 16] });
    let space = registrar.said[1].space_id();
    registrar.says(StatementBody::Device { key: secret(20).key(), office: OFFICE, letters: "A".into() });
    for seed in seats {
        let (key, device, unattended) = (secret(seed).key(), secret(20).key(), Stated(None));
        registrar.says(StatementBody::Seat { key, device, office: OFFICE, x25519: [0; 32], officer: None, replaces: None, unattended });
        registrar.says(StatementBody::grant_in(key, space, Right::Write));
    }
    let mut authority = Authority::fold(secret(1).key(), []).expect("a root");
    authority.add(root.said.into_iter().chain(registrar.said));
    (authority, space)
}

/// A seizure as an import makes it: seven answers, one line of goods, one leg.
fn seizure(number: u64) -> Record {
    let text = |text: &str| Value::Text(text.to_owned());
    let fields = |pairs: &[(&'static str, &str)]| pairs.iter().map(|(key, value)| ((*key).into(), text(value))).collect::<Fields>();
    let row = |pairs: &[(&'static str, &str)]| Row { id: None, fields: fields(pairs) };
    let mut record = Record::new(records::kind("seizure").expect("a kind"), format!("KE-MBA-2026-A{number:06}"));
    let detected_at = format!("2026-{:02}-{:02}", number % 12 + 1, number % 28 + 1);
    record.fields = fields(&[
        ("country", "KE"),
        ("detected_at", &detected_at),
        ("direction", "import"),
        ("location_type", "seaport"),
        ("place", "KEMBA"),
        ("state", "open"),
        ("source", "import"),
    ]);
    let quantity = format!("{}.5 KGM", number % 900 + 1);
    let goods = row(&[("template", "drugs"), ("item", "drugs.cocaine.hcl"), ("quantity", &quantity)]);
    record.fields.insert("goods".into(), Value::Rows(vec![goods]));
    record.fields.insert("legs".into(), Value::Rows(vec![row(&[("role", "departure"), ("place", "ECGYE")])]));
    record
}

/// A journal of one seat: header and body bytes of each entry, and the signature of the last of each run.
struct Written {
    headers: Vec<Vec<u8>>,
    bodies: Vec<Vec<u8>>,
    signatures: Vec<[u8; 64]>,
}

fn written(seed: u8, authority: &Authority, space: SpaceId, count: u64) -> Written {
    let seat = secret(seed);
    let heads = authority.heads(&seat.key(), &space);
    let mut written = Written { headers: Vec::new(), bodies: Vec::new(), signatures: Vec::new() };
    // Each run is a life of its own, so that an empty folder takes every one.
    for run in 0..count / RUN {
        let mut journal = Journal::new(space, Incarnation(run.to_be_bytes()));
        for n in 0..RUN {
            let content = first_change(&seizure(run * RUN + n), journal.actor(&seat, &START)).bytes;
            let body = NewBody { document: None, kind: 1, version: VERSION, salt: [7; 8], content };
            let input = EntryInput {
                save: SaveId([1; 16]),
                time: 0,
                made_by: MadeBy::Person,
                start: START,
                heads: heads.clone(),
                bodies: vec![body],
            };
            let entry = journal.append(&seat, input);
            written.headers.push(entry.header_bytes);
            written.bodies.push(entry.bodies[0].encode());
            if n + 1 == RUN {
                written.signatures.push(entry.signature);
            }
        }
    }
    written
}

/// Admits all runs; gives how many entries passed.
fn admit_all(authority: &Authority, folder: &Empty, written: &Written) -> usize {
    let mut passed = 0;
    for (run, signature) in written.signatures.iter().enumerate() {
        let range = run * RUN as usize..(run + 1) * RUN as usize;
        let bodies: Vec<[&[u8]; 1]> = written.bodies[range.clone()].iter().map(|body| [body.as_slice()]).collect();
        let headers = written.headers[range].iter();
        let arriving: Vec<Arriving<'_>> = headers.zip(&bodies).map(|(header, bodies)| Arriving { header, bodies }).collect();
        let outcome = black_box(admit(authority, folder, &arriving, signature));
        assert!(outcome.stopped.is_none(), "{:?}", outcome.stopped);
        passed += outcome.passed.len();
    }
    passed
}

fn main() {
    let (authority, space) = administration([11, 12]);
    let folder = Empty { space };
    let begun = Instant::now();
    let halves = [11, 12].map(|seed| written(seed, &authority, space, ENTRIES / 2));
    let signed = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let alone: usize = halves.iter().map(|half| admit_all(&authority, &folder, half)).sum();
    let one = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let together: usize = std::thread::scope(|scope| {
        let threads = halves.each_ref().map(|half| scope.spawn(|| admit_all(&authority, &folder, half)));
        threads.map(|thread| thread.join().expect("no panic")).into_iter().sum()
    });
    let two = begun.elapsed().as_secs_f64();
    assert_eq!((alone as u64, together as u64), (ENTRIES, ENTRIES), "every entry passes");
    println!("| figure | measured |");
    println!("|---|---|");
    let body = halves.iter().flat_map(|half| &half.bodies).map(Vec::len).sum::<usize>() as u64 / ENTRIES;
    println!("| entries of one record, bytes of a body | {ENTRIES}; {body} |");
    println!(
        "| written and signed, each by itself, one thread | {:.0}/s, {:.1} µs each |",
        ENTRIES as f64 / signed,
        signed * 1e6 / ENTRIES as f64
    );
    println!("| admitted in runs of {RUN}, one thread | {:.0}/s |", ENTRIES as f64 / one);
    println!("| admitted in runs of {RUN}, two threads | {:.0}/s |", ENTRIES as f64 / two);
}
