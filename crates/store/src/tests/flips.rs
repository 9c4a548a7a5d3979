//! Bits that change on the disk, in a sample of the bytes that hold something. What is read is
//! what was written, or there is an error; nothing panics.

use super::chance::Chance;
use super::disk::{Disk, Image};
use super::kit::*;
use crate::store::on_backend;
use crate::tables::*;
use crate::{Batch, Folder, Store, StoreError, upgrade};
use records::Record;
use redb::{ReadableDatabase, ReadableTable, TableDefinition};
use std::fs;
use std::panic;
use std::sync::Arc;
use std::thread;

/// Bytes that are tried beside the values: much of them is what redb left behind, and matters to nobody.
const SAMPLE: usize = 2_000;
const PAGE: usize = 4_096;
/// redb's own facts, at the beginning of the first page.
const HEADER: usize = 320;
const THREADS: usize = 2;
const RECORDS: u64 = 4;

/// Everything that is read of the folder, each an answer or an error.
struct Answers {
    records: Vec<Result<Record, StoreError>>,
    documents: Vec<Result<(Record, usize), StoreError>>,
    drafts: Result<Vec<Vec<u8>>, StoreError>,
    setting: Result<Option<Vec<u8>>, StoreError>,
    statements: Result<Vec<Vec<u8>>, StoreError>,
    faults: Result<usize, StoreError>,
    /// Whether the records are read as before by a program that starts after the check.
    again: bool,
}

struct Bench {
    desk: Desk,
    folder: Arc<Folder>,
    image: Image,
}

impl Bench {
    fn new() -> Bench {
        let desk = Desk::founded();
        let store = desk.open();
        let seat = desk.officer.secrets.signing.key();
        desk.officer.saves(&store, &(0..3).map(seizure).collect::<Vec<_>>()).unwrap();
        let imports = vec![([1; 16], 0)];
        desk.officer.saves_with(&store, TIME + MONTH, &[seizure(3)], Batch { imports, ..Batch::default() }).unwrap();
        desk.officer.amends(&store, 2, says("place", "KENBO")).unwrap();
        store.keep_draft(&desk.officer.secrets, None, &[7; 300]).unwrap();
        store.set_setting(&seat, "views", b"all of them").unwrap();
        drop(store);
        let image = Image::of(&fs::read(desk.place.path().join("records.redb")).unwrap());
        let folder = desk.folder();
        Bench { desk, folder, image }
    }

    /// The values of all tables; of the statements only the last, for they are many and all alike.
    fn values(&self) -> Vec<Vec<u8>> {
        fn all<K: redb::Key>(values: &mut Vec<Vec<u8>>, read: &redb::ReadTransaction, table: TableDefinition<K, &'static [u8]>) {
            let rows = read.open_table(table).unwrap();
            values.extend(rows.iter().unwrap().map(|row| row.unwrap().1.value().to_vec()));
        }
        let database = on_backend(Disk::with(self.image.clone())).unwrap();
        let read = &database.begin_read().unwrap();
        let mut values = Vec::new();
        all(&mut values, read, LOGS);
        values.drain(1..);
        all(&mut values, read, META);
        all(&mut values, read, JOURNAL_IDS);
        all(&mut values, read, JOURNALS);
        all(&mut values, read, BODIES);
        all(&mut values, read, VIEWS);
        all(&mut values, read, KEYS);
        all(&mut values, read, DRAFTS);
        all(&mut values, read, SETTINGS);
        values
    }

    fn answers(&self, image: Image) -> Result<Answers, crate::OpenError> {
        let secrets = &self.desk.officer.secrets;
        let keys = self.folder.keys.lock().unwrap().clone();
        let disk = Disk::with(image);
        let store = Store::opened(&self.folder, secrets.folder_key.clone(), &keys, disk.opener(), upgrade::check)?;
        let reader = store.read()?;
        let document = |number| reader.document(number).map(|document| (document.record, document.saved.len()));
        let draft = |number| Ok(store.draft(secrets, number)?.map_or(Vec::new(), |draft| draft.to_vec()));
        let mut answers = Answers {
            records: (1..=RECORDS).map(|number| reader.record(number)).collect(),
            documents: (1..=RECORDS).map(document).collect(),
            drafts: store.drafts(secrets).and_then(|numbers| numbers.into_iter().map(draft).collect()),
            setting: store.setting(&secrets.signing.key(), "views"),
            statements: store.statements(),
            faults: Ok(0),
            again: false,
        };
        drop(reader);
        answers.faults = store.verify(1, &crate::Progress::default()).map(|report| report.errors.len());
        drop(store);
        answers.again = answers.all_well() || {
            let store = Store::opened(&self.folder, secrets.folder_key.clone(), &keys, disk.opener(), upgrade::check)?;
            let reader = store.read()?;
            let same = |(record, number): (&Result<Record, _>, u64)| record.as_ref().ok() == reader.record(number).ok().as_ref();
            let again = answers.records.iter().zip(1..).all(same);
            drop(reader);
            // FIXME: redb 4.6 ends the whole program when it closes, or commits, after bits changed in its list of
            // freed pages: a panic within a panic. It does not once it knows, which is why the check comes first.
            drop(store.verify(1, &crate::Progress::default()));
            again
        };
        Ok(answers)
    }
}

impl Answers {
    fn all_well(&self) -> bool {
        let Answers { records, documents, drafts, setting, statements, faults, again: _ } = self;
        let read = records.iter().all(Result::is_ok) && documents.iter().all(Result::is_ok);
        read && drafts.is_ok() && setting.is_ok() && statements.is_ok() && matches!(faults, Ok(0))
    }

    /// What differs from what was written without anything saying so.
    fn silently_differs(&self, written: &Answers) -> Option<&'static str> {
        fn same<T: PartialEq>(one: &Result<T, StoreError>, other: &Result<T, StoreError>) -> bool {
            matches!((one, other), (Ok(one), Ok(other)) if one == other)
        }
        let pairs = |one: &[Result<Record, _>], other: &[Result<Record, _>]| one.iter().zip(other).all(|(one, other)| same(one, other));
        match self {
            _ if !self.again => Some("what is read after the check"),
            _ if !self.all_well() => None,
            _ if !pairs(&self.records, &written.records) => Some("a record"),
            _ if !self.documents.iter().zip(&written.documents).all(|(one, other)| same(one, other)) => Some("a document"),
            _ if !same(&self.drafts, &written.drafts) => Some("the drafts"),
            _ if !same(&self.setting, &written.setting) => Some("a setting"),
            _ if !same(&self.statements, &written.statements) => Some("the statements"),
            _ => None,
        }
    }
}

/// Which bytes are tried: every byte of the header and of the values, and a sample of the pages that matter.
fn bytes(bench: &Bench) -> Vec<(usize, u8)> {
    let mut chance = Chance::new(1);
    let matters = |page: &usize| {
        let mut image = bench.image.clone();
        image.spoil(*page);
        !bench.answers(image).is_ok_and(|answers| answers.all_well())
    };
    let pages: Vec<usize> = bench.image.pages().into_iter().filter(matters).collect();
    let mut bytes: Vec<usize> = (0..HEADER).collect();
    bytes.extend((0..SAMPLE).map(|_| pages[chance.below(pages.len() as u64) as usize] * PAGE + chance.below(PAGE as u64) as usize));
    let values = bench.values();
    for page in pages {
        let mut held = [0; PAGE];
        bench.image.read(page * PAGE, &mut held);
        for value in &values {
            let found = held.windows(value.len()).position(|window| window == value);
            bytes.extend(found.into_iter().flat_map(|at| (at..at + value.len()).map(|byte| page * PAGE + byte)));
        }
    }
    bytes.into_iter().map(|byte| (byte, 1 << chance.below(8))).collect()
}

/// Tries each flip; gives what went wrong, and how many were noticed.
fn try_all(bench: &Bench, flips: &[(usize, u8)]) -> (Vec<String>, usize) {
    let written = bench.answers(bench.image.clone()).unwrap();
    assert!(written.all_well());
    let (mut wrong, mut noticed) = (Vec::new(), 0);
    for (byte, bits) in flips {
        let mut image = bench.image.clone();
        image.flip(*byte, *bits);
        match panic::catch_unwind(panic::AssertUnwindSafe(|| bench.answers(image))) {
            Err(_) => wrong.push(format!("byte {byte} ^ {bits}: panics")),
            Ok(Err(_)) => noticed += 1,
            Ok(Ok(answers)) => {
                noticed += usize::from(!answers.all_well());
                wrong.extend(answers.silently_differs(&written).map(|what| format!("byte {byte} ^ {bits}: {what} differs")));
            }
        }
    }
    (wrong, noticed)
}

#[test]
fn a_flipped_bit_is_noticed_or_harmless() {
    // redb's panics are expected, and many.
    let loud = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let results: Vec<_> = thread::scope(|scope| {
        let tried = |thread: usize| {
            let bench = Bench::new();
            let flips: Vec<_> = bytes(&bench).into_iter().skip(thread).step_by(THREADS).collect();
            (try_all(&bench, &flips), flips.len())
        };
        let threads: Vec<_> = (0..THREADS).map(|thread| scope.spawn(move || tried(thread))).collect();
        threads.into_iter().map(|thread| thread.join()).collect()
    });
    panic::set_hook(loud);
    let (mut wrong, mut noticed, mut tried) = (Vec::new(), 0, 0);
    for result in results {
        let ((more, count), flips) = result.expect("a thread that tries flips catches what they do");
        wrong.extend(more);
        (noticed, tried) = (noticed + count, tried + flips);
    }
    assert!(wrong.is_empty(), "{} of {tried} are wrong: {wrong:#?}", wrong.len());
    assert!(noticed > tried / 2, "only {noticed} of {tried} were noticed: the flips do not hit values");
}
