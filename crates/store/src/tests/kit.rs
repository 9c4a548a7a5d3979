//! An officer with a folder, and the records that he writes.

use crate::keys::SeatSecrets;
use crate::{Appended, Batch, Cost, Creation, Folder, NewEntry, NewPart, Packer, Progress, Report, Store, StoreError};
use documents::{edit, first_change};
use journals::{EntryInput, Founding, FoundingInput, Journal, LogHead, MadeBy, NewBody, SaveId, SpaceId, SpaceKind, Start, found};
use records::{Fields, Record, Row, Value};
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use zeroize::Zeroizing;

pub const PASSPHRASE: &str = "mangrove crab 17";
/// A morning in November 2026.
pub const TIME: i64 = 1_795_500_000;
/// Enough to come into the next month.
pub const MONTH: i64 = 31 * 86_400;
pub const RECOVERY: [u8; 32] = [0x5e; 32];

/// Who saves: what a running program knows beside the store.
pub struct Officer {
    pub secrets: SeatSecrets,
    pub space: SpaceId,
    pub start: Start,
    head: LogHead,
}

/// A founded folder and its first officer.
pub struct Desk {
    /// Last to go: the folder on the disk.
    pub place: TempDir,
    pub founding: Founding,
    pub officer: Officer,
}

fn founding() -> Founding {
    found(&FoundingInput {
        country: "KE",
        name: "Revenue Authority",
        office_code: "MBA",
        letters: "A",
        time: TIME,
        chance: std::array::from_fn(|index| [index as u8 + 1; 32]),
    })
}

fn creation(founding: &Founding) -> Creation<'_> {
    let (registrar, seat) = (&founding.registrar, &founding.seat);
    Creation {
        settings: &[],
        statements: &founding.statements,
        device: &founding.device,
        number: "0417",
        seat: (seat.0.clone(), seat.1.clone()),
        registrar: Some((registrar.0.clone(), registrar.1.clone())),
        recovery: Zeroizing::new(RECOVERY),
        passphrase: PASSPHRASE,
        cost: Cost::LEAST,
    }
}

/// Founds at a place, and closes again.
pub fn found_at(path: &Path) -> Result<(Founding, SeatSecrets), crate::OpenError> {
    let founding = founding();
    let folder = Arc::new(Folder::open(path)?);
    let (_, secrets) = Store::create(&folder, creation(&founding))?;
    Ok((founding, secrets))
}

impl Desk {
    /// A new folder, founded and closed.
    pub fn founded() -> Desk {
        let place = tempfile::tempdir().unwrap();
        let (founding, secrets) = found_at(place.path()).unwrap();
        let space = founding.spaces.iter().find(|(kind, _)| *kind == SpaceKind::Cases).unwrap().1;
        let officer = Officer { secrets, space, start: Start([7; 8]), head: founding.head };
        Desk { place, founding, officer }
    }

    pub fn folder(&self) -> Arc<Folder> {
        Arc::new(Folder::open(self.place.path()).unwrap())
    }

    /// Opens it as at a start of the program: lock, passphrase, database.
    pub fn open(&self) -> Store {
        let folder = self.folder();
        let secrets = folder.unlock(&self.officer.secrets.signing.key(), PASSPHRASE).unwrap();
        Store::open(&folder, &secrets).unwrap()
    }
}

impl Officer {
    /// Where his journal stands; a new one where he has written nothing yet.
    pub fn journal(&self, store: &Store) -> Journal {
        store.journal(self.space, &self.secrets.signing.key())
    }

    /// Signs bodies as the next entry of a journal.
    pub fn sign(&self, journal: &mut Journal, time: i64, bodies: Vec<NewBody>, parts: Vec<NewPart>) -> NewEntry {
        let save = SaveId([journal.n as u8; 16]);
        let input = EntryInput { save, time, made_by: MadeBy::Person, start: self.start, heads: vec![self.head], bodies };
        let entry = journal.append(&self.secrets.signing, input);
        NewEntry { entry, start: self.start, journal: journal.clone(), parts }
    }

    /// What a new record brings to an entry.
    pub fn first(&self, journal: &Journal, record: &Record) -> (NewBody, NewPart) {
        let change = first_change(record, journal.actor(&self.secrets.signing, &self.start)).bytes;
        let part = NewPart::First(Packer::new().unwrap().first(record).unwrap());
        (NewBody { document: None, kind: record.kind.number, version: record.version, salt: [9; 8], content: change }, part)
    }

    /// Saves new records in one entry.
    pub fn saves(&self, store: &Store, records: &[Record]) -> Result<Appended, StoreError> {
        self.saves_with(store, TIME, records, Batch::default())
    }

    pub fn saves_with(&self, store: &Store, time: i64, records: &[Record], batch: Batch) -> Result<Appended, StoreError> {
        let mut journal = self.journal(store);
        let (bodies, parts) = records.iter().map(|record| self.first(&journal, record)).unzip();
        let entry = self.sign(&mut journal, time, bodies, parts);
        store.append(Batch { entries: vec![entry], ..batch })
    }

    /// What a change of a record brings to an entry.
    pub fn later(
        &self,
        store: &Store,
        journal: &Journal,
        number: u64,
        change: impl FnOnce(&mut Record),
    ) -> Result<(NewBody, NewPart), StoreError> {
        let document = store.read()?.document(number)?;
        let mut after = document.record.clone();
        change(&mut after);
        let actor = journal.actor(&self.secrets.signing, &self.start);
        let (change, _, view) = edit(&document.outline, &document.record, after, actor).unwrap().expect("something differs");
        let (kind, version, salt) = (view.kind.number, view.kind.version, document.salt);
        let body = NewBody { document: Some(document.id), kind, version, salt, content: change.bytes };
        Ok((body, NewPart::Later { number, view: Some(Box::new(view)) }))
    }

    /// Opens a record, writes something else into it, and saves it.
    pub fn amends(&self, store: &Store, number: u64, change: impl FnOnce(&mut Record)) -> Result<Appended, StoreError> {
        let mut journal = self.journal(store);
        let (body, part) = self.later(store, &journal, number, change)?;
        let entry = self.sign(&mut journal, TIME + 60, vec![body], vec![part]);
        store.append(Batch { entries: vec![entry], ..Batch::default() })
    }
}

fn fields(pairs: &[(&'static str, &str)]) -> Fields {
    pairs.iter().map(|(key, text)| ((*key).into(), Value::Text((*text).to_owned()))).collect()
}

/// A seizure in the port; each number gives another.
pub fn seizure(number: u64) -> Record {
    let mut record = Record::new(records::kind("seizure").unwrap(), format!("KE-MBA-2026-A{number:04}"));
    record.fields = fields(&[("office", "MBA"), ("place", "KEMBA"), ("value", "1500.00 USD")]);
    record.fields.insert("detected_at".into(), Value::Text(format!("2026-11-{:02}T02:40+03:00", number % 28 + 1)));
    record.fields.insert("detection_aids".into(), Value::Codes(["dog".to_owned(), "weighing".to_owned()].into()));
    record.fields.insert("narrative".into(), Value::Narrative(format!("Ключ под сиденьем, {number}")));
    let goods = |quantity: String| Row {
        id: None,
        fields: fields(&[("template", "drugs"), ("item", "drugs.cocaine.hcl"), ("quantity", &quantity), ("hs", "293972")]),
    };
    let rows = (0..number % 3 + 1).map(|row| goods(format!("{}.{row} KGM", number + 1))).collect();
    record.fields.insert("goods".into(), Value::Rows(rows));
    record.fields.insert("legs".into(), Value::Rows(vec![Row { id: None, fields: fields(&[("from", "ECGYE"), ("to", "KEMBA")]) }]));
    record
}

/// Writes one text field.
pub fn says(key: &'static str, text: impl Into<String>) -> impl FnOnce(&mut Record) {
    let text = Value::Text(text.into());
    move |record| drop(record.fields.insert(key.into(), text))
}

/// A record without the ids of its rows, which it gets when it first changes.
pub fn without_ids(mut record: Record) -> Record {
    for value in record.fields.values_mut() {
        if let Value::Rows(rows) = value {
            rows.iter_mut().for_each(|row| row.id = None);
        }
    }
    record
}

pub fn verified(store: &Store) -> Report {
    store.verify(1, &Progress::default()).unwrap()
}

#[track_caller]
pub fn assert_whole(store: &Store) {
    let report = verified(store);
    assert_eq!(report.errors, Vec::new());
}
