//! Storing what counts: what arrived together becomes one transaction, each entry after what it rests on.

use super::held::Held;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::packed;
use documents::{Document, DocumentId, LoadError, read_first};
use journals::{ABOUT_RECORDS, Body, Entry, EntryId, Header, Incarnation, Key, Passed, SpaceId, WholeEntry};
use records::Record;
use std::collections::BTreeMap;
use store::{NewEntry, NewPart, Packer, StoreError};

/// The entries of one transaction, in the order in which they are to be stored.
pub(super) struct Storing<'h, 'd> {
    held: &'h Held<'d>,
    packer: Packer,
    /// The number that the next new document gets.
    next: u64,
    /// Documents that these entries begin or go on with.
    documents: BTreeMap<DocumentId, Open>,
    /// Journals as these entries leave them: their last number and entry.
    heads: BTreeMap<Life, (u64, EntryId)>,
    /// What is to be stored.
    pub entries: Vec<NewEntry>,
}

/// A document as the entries taken up so far leave it.
#[derive(Clone)]
struct Open {
    number: u64,
    changes: Vec<Vec<u8>>,
}

/// Why an entry that counts is not stored.
pub(super) enum Unfit {
    /// What it rests on is not stored.
    Rests,
    /// This program cannot store it: the code of why.
    Never(&'static str),
    /// The folder could not be read.
    Failed(Failure),
}

impl From<StoreError> for Unfit {
    fn from(error: StoreError) -> Self {
        Unfit::Failed(error.into())
    }
}

impl From<Failure> for Unfit {
    fn from(failure: Failure) -> Self {
        Unfit::Failed(failure)
    }
}

/// A life of a journal.
type Life = (SpaceId, Key, Incarnation);

/// What an entry does to documents, until all of it fits.
struct Touched {
    next: u64,
    documents: BTreeMap<DocumentId, Open>,
}

impl<'h, 'd> Storing<'h, 'd> {
    pub fn new(desk: &Desk, held: &'h Held<'d>) -> Result<Self, Failure> {
        let (packer, next) = (Packer::new()?, desk.store.next_document()?);
        Ok(Storing { held, packer, next, documents: BTreeMap::new(), heads: BTreeMap::new(), entries: Vec::new() })
    }

    /// Takes an entry up, whole or not at all.
    pub fn take(&mut self, passed: &Passed, whole: &WholeEntry) -> Result<(), Unfit> {
        let life = self.continues(&passed.header)?;
        let start = passed.journal.start.ok_or(Unfit::Rests)?;
        let mut touched = Touched { next: self.next, documents: BTreeMap::new() };
        let mut parts = Vec::with_capacity(passed.bodies.len());
        for body in &passed.bodies {
            parts.push(match body.salt {
                Some(_) => self.first(body, &mut touched)?,
                None => self.later(body, &mut touched)?,
            });
        }
        self.next = touched.next;
        self.documents.append(&mut touched.documents);
        self.heads.insert(life, (passed.header.n, passed.admitted.id));
        let (header, header_bytes, bodies) = (passed.header.clone(), passed.header_bytes.clone(), passed.bodies.clone());
        let entry = Entry { header, header_bytes, signature: whole.signature, bodies };
        self.entries.push(NewEntry { entry, start, journal: passed.journal.clone(), parts });
        Ok(())
    }

    /// The journal that an entry goes on with, where it is the next of it.
    fn continues(&self, header: &Header) -> Result<Life, Unfit> {
        let life = (header.space, header.seat, header.incarnation);
        let stored = || self.held.reader.head(&life.0, &life.1, &life.2);
        let (n, head) = match self.heads.get(&life) {
            Some(head) => *head,
            None => stored().unwrap_or((0, EntryId([0; 32]))),
        };
        match header.n.checked_sub(n) {
            Some(1) if header.previous == head => Ok(life),
            Some(2..) => Err(Unfit::Rests),
            _ => Err(Unfit::Never("other-branch")),
        }
    }

    /// The first body of a document: as a row where that gives the change back.
    fn first(&mut self, body: &Body, touched: &mut Touched) -> Result<NewPart, Unfit> {
        if body.kind >= ABOUT_RECORDS {
            return Err(Unfit::Never("waits-program"));
        }
        let part = match read_first(&body.content) {
            Some(record) => packed(&mut self.packer, &record, &body.content),
            None => {
                merged(std::slice::from_ref(&body.content))?;
                self.packer.change(body.kind, body.version, &body.content).map(NewPart::First).map_err(Failure::from)
            }
        };
        touched.documents.insert(body.document, Open { number: touched.next, changes: vec![body.content.clone()] });
        touched.next += 1;
        part.map_err(|failure| if failure.code == "record-too-large" { TOO_LARGE } else { failure.into() })
    }

    /// A later body, with the record as it stands after it.
    fn later(&self, body: &Body, touched: &mut Touched) -> Result<NewPart, Unfit> {
        let mut open = match touched.documents.get(&body.document).or_else(|| self.documents.get(&body.document)) {
            Some(open) => open.clone(),
            None => self.stored(&body.document)?,
        };
        if body.kind < ABOUT_RECORDS {
            open.changes.push(body.content.clone());
        }
        let view = merged(&open.changes)?;
        if !Packer::fits(&view) {
            return Err(TOO_LARGE);
        }
        let number = open.number;
        touched.documents.insert(body.document, open);
        Ok(NewPart::Later { number, view: Box::new(view) })
    }

    fn stored(&self, id: &DocumentId) -> Result<Open, Unfit> {
        let number = self.held.reader.number(id)?.ok_or(Unfit::Rests)?;
        let saved = self.held.reader.document(number)?.saved;
        Ok(Open { number, changes: saved.into_iter().map(|saved| saved.body.content).collect() })
    }
}

const TOO_LARGE: Unfit = Unfit::Never("record-too-large");

/// The record of a document. Admission leaves no change that Automerge refuses; should one come through, its entry waits and
/// holds nothing up.
fn merged(changes: &[Vec<u8>]) -> Result<Record, Unfit> {
    let merged = Document::load(changes.iter().map(Vec::as_slice)).and_then(|document| document.record());
    merged.map_err(|_: LoadError| Unfit::Never("not-merged"))
}
