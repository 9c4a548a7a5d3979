//! Bits that change on the disk, in a sample of the bytes that hold something. What is read is
//! what was written, or there is an error; nothing panics.

use super::chance::Chance;
use super::disk::{Disk, Image};
use super::kit::*;
use crate::{Batch, Folder, Store, StoreError, upgrade};
use records::Record;
use std::fs;
use std::panic;
use std::sync::Arc;
use std::thread;

/// Bytes that are tried: about one in five of those that hold something.
const SAMPLE: usize = 3_000;
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
        let store = Store::opened(&self.folder, secrets.folder_key.clone(), &keys, disk.opener(), upgrade::check)?;
        let reader = store.read()?;
        answers.again = answers.records.iter().zip(1..).all(|(record, number)| record.as_ref().ok() == reader.record(number).ok().as_ref());
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

/// Which bytes are tried: the header, then a sample of the pages that matter.
fn bytes(bench: &Bench) -> Vec<(usize, u8)> {
    let mut chance = Chance::new(1);
    let matters = |page: &usize| {
        let mut image = bench.image.clone();
        image.spoil(*page);
        bench.answers(image).is_ok_and(|answers| answers.all_well()) == false
    };
    let pages: Vec<usize> = bench.image.pages().into_iter().filter(matters).collect();
    let mut tried: Vec<(usize, u8)> = (0..512).map(|byte| (byte, 1 << chance.below(8))).collect();
    while tried.len() < SAMPLE {
        let byte = pages[chance.below(pages.len() as u64) as usize] * 4_096 + chance.below(4_096) as usize;
        let mut held = [0];
        // Most of a page is empty; what stands there is what matters.
        if bench.image.read(byte, &mut held) && (held[0] != 0 || chance.one_in(16)) {
            tried.push((byte, 1 << chance.below(8)));
        }
    }
    tried
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
            Ok(Err(_)) => { eprintln!("NOT {} {}", byte/4096, byte % 4096); noticed += 1 },
            Ok(Ok(answers)) => {
                noticed += usize::from(!answers.all_well());
                if answers.all_well() { eprintln!("UNN {} {}", byte / 4096, byte % 4096); } else { eprintln!("NOT {} {}", byte/4096, byte % 4096); }
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
            try_all(&bench, &flips)
        };
        let threads: Vec<_> = (0..THREADS).map(|thread| scope.spawn(move || tried(thread))).collect();
        threads.into_iter().map(|thread| thread.join()).collect()
    });
    panic::set_hook(loud);
    let (mut wrong, mut noticed) = (Vec::new(), 0);
    for result in results {
        let (more, count) = result.expect("a thread that tries flips catches what they do");
        wrong.extend(more);
        noticed += count;
    }
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), SAMPLE);
    assert!(noticed > SAMPLE / 2, "only {noticed} were noticed: the flips do not hit values");
}
