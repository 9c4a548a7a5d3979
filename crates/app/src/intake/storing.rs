//! Storing what passed: what arrived together becomes one transaction, each entry after what it rests on, in the order in which
//! admission let it in.

use super::held::Held;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::pictures::may_name_any;
use crate::save::packed;
use documents::{Document, DocumentId, LoadError, read_first};
use journals::{ABOUT_RECORDS, Body, BodyForm, Entry, EntryId, ErasedBody, Passed, WholeEntry};
use std::collections::{BTreeMap, BTreeSet};
use store::{NewEntry, NewPart, Packer, StoreError};

/// The entries of one transaction.
pub(super) struct Storing<'h, 'd> {
    held: &'h Held<'d>,
    packer: Packer,
    /// The number that the next new document gets.
    next: u64,
    /// Documents that these entries begin or go on with.
    documents: BTreeMap<DocumentId, Open>,
    /// Documents of which these entries bring only what erasure left.
    erased: BTreeSet<DocumentId>,
    /// Entries that are not stored, and all behind them in their journals.
    left: BTreeSet<EntryId>,
    /// What is to be stored, and what is known of it.
    entries: Vec<NewEntry>,
    pub passed: Vec<Passed>,
    /// Documents of which these entries may name pictures.
    pub pictured: BTreeSet<DocumentId>,
}

/// A document as the entries taken up so far leave it.
struct Open {
    number: u64,
    /// What was there, and was added; merged when something is added to it.
    changes: Vec<Vec<u8>>,
    merged: Option<Document>,
}

/// Why an entry that passed is not stored: what it rests on is not, or this program cannot store it; the code of why.
type Unfit = &'static str;

/// What an entry does to documents, until all of it fits.
#[derive(Default)]
struct Touched {
    firsts: u64,
    /// Documents of which nothing was known and only what erasure left is.
    erased: BTreeSet<DocumentId>,
    parts: Vec<NewPart>,
}

impl<'h, 'd> Storing<'h, 'd> {
    pub fn new(desk: &Desk, held: &'h Held<'d>) -> Result<Self, Failure> {
        let (packer, next) = (Packer::new()?, desk.store.next_document()?);
        Ok(Storing {
            held,
            packer,
            next,
            documents: BTreeMap::new(),
            erased: BTreeSet::new(),
            left: BTreeSet::new(),
            entries: Vec::new(),
            passed: Vec::new(),
            pictured: BTreeSet::new(),
        })
    }

    /// Takes an entry up, whole or not at all.
    pub fn take(&mut self, passed: Passed, whole: &WholeEntry) -> Result<Result<(), Unfit>, Failure> {
        let Some(start) = passed.journal.start.filter(|_| !self.left.contains(&passed.header.previous)) else {
            self.left.insert(passed.admitted.id);
            return Ok(Err("rests-on-waiting"));
        };
        match self.parts(&passed.bodies)? {
            Err(why) => {
                self.left.insert(passed.admitted.id);
                Ok(Err(why))
            }
            Ok(parts) => {
                let names_any = |body: &Body| body.kind < ABOUT_RECORDS && may_name_any(&body.content);
                let bodies: Vec<Body> = passed.bodies.iter().map(whole_or_empty).collect();
                self.pictured.extend(bodies.iter().filter(|body| names_any(body)).map(|body| body.document));
                let (header, header_bytes) = (passed.header.clone(), passed.header_bytes.clone());
                let entry = Entry { header, header_bytes, signature: whole.signature, bodies };
                self.entries.push(NewEntry { entry, start, journal: passed.journal.clone(), parts });
                self.passed.push(passed);
                Ok(Ok(()))
            }
        }
    }

    /// What the store needs of each body.
    fn parts(&mut self, bodies: &[BodyForm]) -> Result<Result<Vec<NewPart>, Unfit>, Failure> {
        let mut touched = Touched::default();
        let held: Vec<Option<usize>> = bodies.iter().map(|body| Some(self.documents.get(body.document())?.changes.len())).collect();
        for body in bodies {
            let part = match body {
                BodyForm::Erased(left) => Ok(self.erased(left, &mut touched)?),
                BodyForm::Full(body) if body.salt.is_none() => self.later(body)?,
                BodyForm::Full(body) if body.kind >= ABOUT_RECORDS => Ok(NewPart::Beside),
                BodyForm::Full(body) => self.first(body, &mut touched)?,
            };
            match part {
                Ok(part) => touched.parts.push(part),
                Err(why) => {
                    self.forget(bodies, &held);
                    return Ok(Err(why));
                }
            }
        }
        // What erasure left is numbered behind the documents of its entry, as the store does.
        self.next += touched.firsts + touched.erased.len() as u64;
        self.erased.append(&mut touched.erased);
        Ok(Ok(touched.parts))
    }

    /// Puts documents back that an entry has touched which is not stored: to so many changes, or to what the store holds.
    fn forget(&mut self, bodies: &[BodyForm], held: &[Option<usize>]) {
        for (body, held) in bodies.iter().zip(held) {
            match (self.documents.get_mut(body.document()), held) {
                (Some(open), Some(held)) => {
                    open.changes.truncate(*held);
                    open.merged = None;
                }
                _ => drop(self.documents.remove(body.document())),
            }
        }
    }

    /// The first body of a document: as a row where that gives the change back.
    fn first(&mut self, body: &Body, touched: &mut Touched) -> Result<Result<NewPart, Unfit>, Failure> {
        let part = match read_first(&body.content) {
            Some(record) => packed(&mut self.packer, &record, &body.content),
            None => match Document::load([body.content.as_slice()]).and_then(|document| document.record()) {
                Ok(_) => self.packer.change(body.kind, body.version, &body.content).map(NewPart::First).map_err(Failure::from),
                Err(_) => return Ok(Err(NOT_MERGED)),
            },
        };
        let part = match part {
            Ok(part) => part,
            Err(failure) if failure.code == "record-too-large" => return Ok(Err("record-too-large")),
            Err(failure) => return Err(failure),
        };
        let number = self.next + touched.firsts;
        self.documents.insert(body.document, Open { number, changes: vec![body.content.clone()], merged: None });
        touched.firsts += 1;
        Ok(Ok(part))
    }

    fn erased(&self, left: &ErasedBody, touched: &mut Touched) -> Result<NewPart, Failure> {
        if !self.erased.contains(&left.document) && !self.held.reader.is_erased(&left.document)? {
            touched.erased.insert(left.document);
        }
        Ok(NewPart::Erased(left.clone()))
    }

    /// A later body. Admission leaves no change that Automerge refuses; should one come through, its entry waits and holds nothing up.
    fn later(&mut self, body: &Body) -> Result<Result<NewPart, Unfit>, Failure> {
        if !self.documents.contains_key(&body.document) {
            let Some(open) = self.stored(&body.document)? else { return Ok(Err("rests-on-waiting")) };
            self.documents.insert(body.document, open);
        }
        if self.documents.values().filter(|open| open.merged.is_some()).count() >= MERGED_MAX {
            self.documents.values_mut().for_each(|open| open.merged = None);
        }
        let Some(open) = self.documents.get_mut(&body.document) else { return Ok(Err("rests-on-waiting")) };
        if body.kind < ABOUT_RECORDS && open.add(&body.content).is_err() {
            return Ok(Err(NOT_MERGED));
        }
        Ok(Ok(NewPart::Later { number: open.number, view: None }))
    }

    fn stored(&self, id: &DocumentId) -> Result<Option<Open>, StoreError> {
        let Some(number) = self.held.reader.number(id)? else { return Ok(None) };
        let saved = self.held.reader.document(number)?.saved;
        Ok(Some(Open { number, changes: saved.into_iter().map(|saved| saved.body.content).collect(), merged: None }))
    }

    /// The entries, with the records as the last body of each leaves them where all of them count plainly; else whoever reads a
    /// record that changed makes its view.
    pub fn finished(mut self, all_count: bool) -> Vec<NewEntry> {
        if all_count && !self.held.reader.has_marks() {
            let mut open: BTreeMap<u64, Open> = self.documents.into_values().map(|open| (open.number, open)).collect();
            for part in self.entries.iter_mut().rev().flat_map(|entry| entry.parts.iter_mut().rev()) {
                if let NewPart::Later { number, view } = part {
                    let record = open.remove(number).and_then(|mut open| open.merged().and_then(|merged| merged.record()).ok());
                    *view = record.filter(Packer::fits).map(Box::new);
                }
            }
        }
        self.entries
    }
}

const NOT_MERGED: Unfit = "not-merged";
/// Documents that stay merged while others come: one of 64 KiB takes some 200 KiB so, and a bundle brings edits of few at a time.
const MERGED_MAX: usize = 64;

/// A body as the store takes it; of one that was erased it looks at its part alone.
fn whole_or_empty(form: &BodyForm) -> Body {
    match form {
        BodyForm::Full(body) => body.clone(),
        BodyForm::Erased(ErasedBody { document, kind, version, .. }) => {
            Body { document: *document, kind: *kind, version: *version, salt: None, content: Vec::new() }
        }
    }
}

impl Open {
    fn add(&mut self, change: &[u8]) -> Result<(), LoadError> {
        let mut merged = self.merged()?;
        merged.add(change)?;
        merged.record()?;
        self.changes.push(change.to_vec());
        self.merged = Some(merged);
        Ok(())
    }

    fn merged(&mut self) -> Result<Document, LoadError> {
        self.merged.take().map_or_else(|| Document::load(self.changes.iter().map(Vec::as_slice)), Ok)
    }
}
