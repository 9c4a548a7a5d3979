//! Reading: records as they stand, documents with their changes, entries. One reader sees one moment of the store.

use crate::bytes::Input;
use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::marks::{BUILT_UPON, Mark, Marks};
use crate::pack::{Unpacked, Unpacker};
use crate::rows::body::{At, BodyRow, FIRST, LATER, VIEW, ViewRow, bound};
use crate::rows::entry::{EntryRow, Part, Place};
use crate::rows::journal::JournalRow;
use crate::seal::{self, Secret};
use crate::store::{Life, Now, Store, guarded};
use crate::tables::*;
use documents::{Actor, Document, DocumentId, LoadError, Outline, Path, Written, first_change, first_record, header, row};
use journals::{ABOUT_RECORDS, ATTACHED, Body, DECISION, EntryId, Header, Key, SpaceId};
use records::{Record, Value};
use redb::{ReadOnlyTable, ReadableTableMetadata};
use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

type Bytes = &'static [u8];
/// How urgently an attachment is lacking, of which document, the name of its file.
type LackingKey = (u8, u64, [u8; 16]);
/// Journal, branch, number.
type EntryKey = (u32, u16, u64);

/// One moment of the store.
pub struct Reader<'s> {
    pub(crate) store: &'s Store,
    pub(crate) bodies: ReadOnlyTable<u64, Bytes>,
    pub(crate) views: ReadOnlyTable<u64, Bytes>,
    pub(crate) journals: ReadOnlyTable<(u32, u16, u64), Bytes>,
    keys: ReadOnlyTable<(u32, u64), Bytes>,
    ids: ReadOnlyTable<[u8; 16], u64>,
    spaces: ReadOnlyTable<u32, [u8; 16]>,
    pub(crate) journal_ids: ReadOnlyTable<u32, Bytes>,
    pub(crate) marks: Arc<Marks>,
    /// Not there before the first document is erased.
    pub(crate) erased: Option<ReadOnlyTable<u64, Bytes>>,
    /// Not there before the first document has one.
    pub(crate) attachments: Option<ReadOnlyTable<(u64, [u8; 16]), Bytes>>,
    pub(crate) lacking: Option<ReadOnlyTable<LackingKey, ()>>,
    /// Whether what does not count is seen as well.
    everything: bool,
    /// Whether what was erased since this moment opens.
    looks_back: bool,
    unpacker: RefCell<Unpacker>,
    /// The entry that was read last: the documents of an import share theirs.
    last: RefCell<Option<(EntryKey, EntryRow)>>,
    /// Let go last, so that it is the last field.
    pub(crate) _life: Arc<Life>,
}

/// One change of a document and the entry that brought it.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The signed part of the entry.
    pub header: Header,
    /// Whether the entry is signed by its seat.
    pub signed: bool,
    /// The change, or the decision.
    pub body: Body,
    /// The salt that keys the hashes of the document's bodies.
    pub salt: [u8; 8],
    /// What is said of the entry, where it does not count plainly.
    pub mark: Option<Mark>,
}

/// A document that is opened: for editing, or to be asked for its history.
pub struct OpenDocument {
    /// Its id.
    pub id: DocumentId,
    /// What it says, with the ids of its rows.
    pub record: Record,
    /// What the change writer needs for the next change.
    pub outline: Outline,
    /// All changes, oldest first.
    pub saved: Vec<Saved>,
    /// What was decided about it, oldest first.
    pub decided: Vec<Saved>,
    /// What is told of the document in whose place it goes on.
    pub attached: Vec<Saved>,
    /// The salt that keys the hashes of its bodies.
    pub salt: [u8; 8],
}

/// A record, or why it cannot be read.
type Tried = Result<Record, StoreError>;

impl OpenDocument {
    /// The merged document, as Automerge sees it.
    pub fn merged(&self) -> Result<Document, documents::LoadError> {
        Document::load(self.saved.iter().map(|saved| saved.body.content.as_slice()))
    }
}

/// A first body that was opened.
pub(crate) struct First {
    pub at: At,
    pub salt: [u8; 8],
    pub content: Unpacked,
}

impl Store {
    /// The store as it is now: what counts.
    pub fn read(&self) -> Result<Reader<'_>, StoreError> {
        self.snapshot(|read| self.reader(read))
    }

    /// The same with what does not count: documents that nobody sees, and all changes of those that are seen. For admission,
    /// and for whoever shows or passes on what waits.
    pub fn read_everything(&self) -> Result<Reader<'_>, StoreError> {
        Ok(Reader { everything: true, ..self.read()? })
    }

    /// One of several readers of the same moment.
    pub(crate) fn reader(&self, read: &Now) -> Result<Reader<'_>, StoreError> {
        Ok(Reader {
            store: self,
            spaces: read.open_table(SPACES)?,
            journal_ids: read.open_table(JOURNAL_IDS)?,
            bodies: read.open_table(BODIES)?,
            views: read.open_table(VIEWS)?,
            journals: read.open_table(JOURNALS)?,
            keys: read.open_table(KEYS)?,
            ids: read.open_table(IDS)?,
            marks: self.marks(read)?,
            erased: made(read.open_table(ERASED))?,
            attachments: made(read.open_table(ATTACHMENTS))?,
            lacking: made(read.open_table(LACKING))?,
            everything: false,
            looks_back: true,
            unpacker: RefCell::new(Unpacker::new()?),
            last: RefCell::new(None),
            _life: Arc::clone(&read.life),
        })
    }
}

impl<'s> Reader<'s> {
    /// The same for whoever writes down what he reads: what was erased since this moment opens no more, nor what shares a key with it.
    pub fn without_past(self) -> Reader<'s> {
        Reader { looks_back: false, ..self }
    }
}

impl Reader<'_> {
    /// The key of a document of an epoch.
    pub(crate) fn key(&self, epoch: u32, number: u64) -> Result<Secret, StoreError> {
        self.store.ring.key(&self.keys, epoch, number, self.looks_back)
    }

    /// How many records there are.
    pub fn records(&self) -> Result<u64, StoreError> {
        guarded(|| Ok(self.bodies.len()? - if self.everything { 0 } else { self.marks.hidden() }))
    }

    /// Whether nobody sees a document: its first body does not count.
    pub fn is_hidden(&self, number: u64) -> bool {
        self.marks.is_hidden(number)
    }

    /// Whether a body is seen.
    fn counts(&self, at: &At) -> bool {
        self.everything || self.marks.counts(at.journal, at.n)
    }

    /// Whether a document of a number is here and counts.
    pub fn is_seen(&self, number: u64) -> Result<bool, StoreError> {
        guarded(|| Ok(self.seen(number).is_ok() && self.bodies.get(number)?.is_some()))
    }

    fn seen(&self, number: u64) -> Result<(), StoreError> {
        if !self.everything && self.is_hidden(number) { Err(StoreError::NoSuchRecord(number)) } else { Ok(()) }
    }

    /// How many entries there are.
    pub fn entries(&self) -> Result<u64, StoreError> {
        guarded(|| Ok(self.journals.len()?))
    }

    /// The number of a document.
    pub fn number(&self, id: &DocumentId) -> Result<Option<u64>, StoreError> {
        guarded(|| {
            let Some(number) = self.any_number(id)? else { return Ok(None) };
            Ok(self.is_seen(number)?.then_some(number))
        })
    }

    /// The numbers of documents whose ids begin so, seen or not, so many at most.
    pub fn numbers_beginning(&self, beginning: &[u8], most: usize) -> Result<Vec<u64>, StoreError> {
        let bound = |fill: u8| {
            let mut id = [fill; 16];
            id.iter_mut().zip(beginning).for_each(|(byte, given)| *byte = *given);
            id
        };
        guarded(|| self.ids.range(bound(0)..=bound(255))?.take(most).map(|row| Ok(row?.1.value())).collect())
    }

    /// The number of a document, seen or not.
    pub(crate) fn any_number(&self, id: &DocumentId) -> Result<Option<u64>, StoreError> {
        Ok(self.ids.get(id.0)?.map(|number| number.value()))
    }

    /// The id of a document.
    pub fn id(&self, number: u64) -> Result<DocumentId, StoreError> {
        guarded(|| {
            let body = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
            let row = BodyRow::decode(body.value()).ok_or(StoreError::Damaged("bodies"))?;
            self.id_at(row.at)
        })
    }

    pub(crate) fn id_at(&self, at: At) -> Result<DocumentId, StoreError> {
        self.with_entry(at, |entry| {
            let Header { space, seat, incarnation, n, .. } = &entry.header;
            Ok(Header::document_id(space, seat, incarnation, &entry.start, *n, at.index))
        })
    }

    /// A record as it stands. Rows of groups have ids only where the record has changed; see [`Reader::document`].
    pub fn record(&self, number: u64) -> Result<Record, StoreError> {
        guarded(|| {
            self.seen(number)?;
            match self.views.get(number)? {
                Some(view) => self.view(number, view.value()),
                None => self.first_record(number),
            }
        })
    }

    /// Calls `each` with every record of a range of numbers, in order, until it says stop by `false`.
    pub fn each(&self, numbers: Range<u64>, mut each: impl FnMut(u64, Record) -> Result<bool, StoreError>) -> Result<(), StoreError> {
        self.each_tried(numbers, |number, record| each(number, record?))
    }

    /// The same, passing on what is wrong with a record that cannot be read, and going on with the next.
    pub fn each_tried(&self, numbers: Range<u64>, mut each: impl FnMut(u64, Tried) -> Result<bool, StoreError>) -> Result<(), StoreError> {
        let mut bodies = guarded(|| Ok(self.bodies.range(numbers)?))?;
        let mut next = || -> Result<Option<(u64, Tried)>, StoreError> {
            let (number, body) = loop {
                let Some(body) = bodies.next() else { return Ok(None) };
                let (number, body) = body?;
                if self.seen(number.value()).is_ok() {
                    break (number.value(), body);
                }
            };
            let record = guarded(|| match self.views.get(number)? {
                Some(view) => self.view(number, view.value()),
                None => record_of(self.open_first(number, body.value())?.content),
            });
            Ok(Some((number, record)))
        };
        while let Some((number, record)) = guarded(&mut next)? {
            if !each(number, record)? {
                break;
            }
        }
        Ok(())
    }

    /// One more than the highest number of a document.
    pub fn end(&self) -> Result<u64, StoreError> {
        guarded(|| {
            let last = self.bodies.range::<u64>(..)?.next_back().transpose()?;
            last.map_or(0, |(number, _)| number.value()).checked_add(1).ok_or(StoreError::Damaged("bodies"))
        })
    }

    fn first_record(&self, number: u64) -> Result<Record, StoreError> {
        let body = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
        record_of(self.open_first(number, body.value())?.content)
    }

    pub(crate) fn view(&self, number: u64, bytes: &[u8]) -> Result<Record, StoreError> {
        let damaged = || StoreError::Damaged("views");
        let row = ViewRow::decode(bytes).ok_or_else(damaged)?;
        if row.sealed.is_empty() {
            return self.merge(number, &row.later);
        }
        let key = self.key(self.epoch(number)?, number)?;
        let packed = seal::open(&key, &bound(VIEW, number), row.sealed).ok_or_else(damaged)?;
        match self.unpacker.borrow_mut().unpack(&packed).ok_or_else(damaged)? {
            Unpacked::Row(plain) => row::decode(&plain).map_err(|_| damaged()),
            Unpacked::Change { .. } => Err(damaged()),
        }
    }

    pub(crate) fn epoch(&self, number: u64) -> Result<u32, StoreError> {
        let body = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
        Ok(BodyRow::decode(body.value()).ok_or(StoreError::Damaged("bodies"))?.epoch)
    }

    pub(crate) fn open_first(&self, number: u64, bytes: &[u8]) -> Result<First, StoreError> {
        let damaged = || StoreError::Damaged("bodies");
        let row = BodyRow::decode(bytes).ok_or_else(damaged)?;
        let key = self.key(row.epoch, number)?;
        let plain = seal::open_once(&key, &bound(FIRST, number), row.sealed).ok_or_else(damaged)?;
        let mut input = Input(&plain);
        let salt = input.array().ok_or_else(damaged)?;
        let content = self.unpacker.borrow_mut().unpack(input.0).ok_or_else(damaged)?;
        Ok(First { at: row.at, salt, content })
    }

    /// A document with everything that was ever saved of it.
    pub fn document(&self, number: u64) -> Result<OpenDocument, StoreError> {
        guarded(|| self.open_document(number))
    }

    fn open_document(&self, number: u64) -> Result<OpenDocument, StoreError> {
        self.seen(number)?;
        let body = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
        let first = self.open_first(number, body.value())?;
        let (id, at, salt) = (self.id_at(first.at)?, first.at, first.salt);
        if self.any_number(&id)? != Some(number) {
            // Ids of rows and changes are derived from the place of the first body, which is not sealed.
            return Err(StoreError::Damaged("ids"));
        }
        let body = self.first_body(id, first)?;
        let saved = vec![self.saved(at, body, salt)?];
        if let Some(view) = self.views.get(number)? {
            let later = ViewRow::decode(view.value()).ok_or(StoreError::Damaged("views"))?.later;
            return self.merged(number, id, saved, &later, salt);
        }
        // A record that never changed needs no Automerge.
        let (change, outline, record) = first_record(self.first_record(number)?, self.actor(at)?);
        if change.bytes == saved[0].body.content {
            return Ok(OpenDocument { id, record, outline, saved, decided: Vec::new(), attached: Vec::new(), salt });
        }
        self.merged(number, id, saved, &[], salt)
    }

    /// The record that a first body and later ones make.
    pub(crate) fn merge(&self, number: u64, later: &[At]) -> Result<Record, StoreError> {
        let body = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
        let first = self.open_first(number, body.value())?;
        let (id, at, salt) = (self.id_at(first.at)?, first.at, first.salt);
        let body = self.first_body(id, first)?;
        let saved = vec![self.saved(at, body, salt)?];
        Ok(self.merged(number, id, saved, later, salt)?.record)
    }

    fn merged(&self, number: u64, id: DocumentId, mut saved: Vec<Saved>, later: &[At], salt: [u8; 8]) -> Result<OpenDocument, StoreError> {
        let (mut decided, mut attached, mut undecided) = (Vec::new(), Vec::new(), Vec::new());
        for at in later.iter().filter(|at| self.counts(at)) {
            let later = self.later(number, id, *at, salt)?;
            match later.body.kind {
                // Whoever built upon an entry does not carry what it decided.
                DECISION if later.mark.as_ref().is_some_and(|mark| mark.why == BUILT_UPON) => undecided.push(later.header),
                DECISION => decided.push(later),
                ATTACHED => attached.push(later),
                // Of a newer version: kept, and says nothing here.
                kind if kind >= ABOUT_RECORDS => {}
                _ => saved.push(later),
            }
        }
        let damaged = |_| StoreError::Damaged("journals");
        let document = Document::load(saved.iter().map(|saved| saved.body.content.as_slice())).map_err(damaged)?;
        let (mut record, outline) = (document.record().map_err(damaged)?, document.outline().map_err(damaged)?);
        if !undecided.is_empty()
            && let Some(state) = state_before(&document, &saved, &undecided).map_err(damaged)?
        {
            record.fields.insert(Cow::Borrowed(STATE), state);
        }
        Ok(OpenDocument { id, record, outline, saved, decided, attached, salt })
    }

    fn saved(&self, at: At, body: Body, salt: [u8; 8]) -> Result<Saved, StoreError> {
        let mark = self.marks.of(at.journal, at.n).cloned();
        self.with_entry(at, |entry| Ok(Saved { header: entry.header.clone(), signed: is_signed(entry), body, salt, mark }))
    }

    pub(crate) fn later(&self, number: u64, id: DocumentId, at: At, salt: [u8; 8]) -> Result<Saved, StoreError> {
        let damaged = || StoreError::Damaged("journals");
        let part = self.with_entry(at, |entry| Ok(entry.part(at.index).map(|(part, _)| part.clone())))?;
        let Some(Part::Later { number: held, sealed }) = part else { return Err(damaged()) };
        if held != number {
            return Err(damaged());
        }
        let body = self.later_body(number, id, &sealed)?;
        self.saved(at, body, salt)
    }

    /// A later body, as it was signed.
    pub(crate) fn later_body(&self, number: u64, id: DocumentId, sealed: &[u8]) -> Result<Body, StoreError> {
        let damaged = || StoreError::Damaged("journals");
        let key = self.key(self.epoch(number)?, number)?;
        let packed = seal::open(&key, &bound(LATER, number), sealed).ok_or_else(damaged)?;
        match self.unpacker.borrow_mut().unpack(&packed).ok_or_else(damaged)? {
            Unpacked::Change { kind, version, change } => Ok(Body { document: id, kind, version, salt: None, content: change }),
            Unpacked::Row(_) => Err(damaged()),
        }
    }

    /// A first body, as it was signed.
    pub(crate) fn first_body(&self, id: DocumentId, first: First) -> Result<Body, StoreError> {
        let First { at, salt, content } = first;
        let (kind, version, change) = match content {
            Unpacked::Change { kind, version, change } => (kind, version, change),
            Unpacked::Row(plain) => {
                let record = row::decode(&plain).map_err(|_| StoreError::Damaged("bodies"))?;
                (record.kind.number, record.version, first_change(&record, self.actor(at)?).bytes)
            }
        };
        Ok(Body { document: id, kind, version, salt: Some(salt), content: change })
    }

    fn actor(&self, at: At) -> Result<Actor, StoreError> {
        self.with_entry(at, |entry| Ok(Header::actor(&entry.header.seat, &entry.header.incarnation, &entry.start)))
    }

    fn with_entry<T>(&self, at: At, take: impl FnOnce(&EntryRow) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let place = (at.journal, at.branch, at.n);
        let mut last = self.last.borrow_mut();
        if last.as_ref().is_none_or(|(held, _)| *held != place) {
            let bytes = self.journals.get(place)?.ok_or(StoreError::Damaged("journals"))?;
            *last = Some((place, self.entry_row(at.journal, at.n, bytes.value())?));
        }
        let (_, entry) = last.as_ref().expect("set just above");
        take(entry)
    }

    pub(crate) fn entry(&self, journal: u32, n: u64) -> Result<EntryRow, StoreError> {
        let bytes = self.journals.get((journal, 0, n))?.ok_or(StoreError::Damaged("journals"))?;
        self.entry_row(journal, n, bytes.value())
    }

    pub(crate) fn entry_row(&self, journal: u32, n: u64, bytes: &[u8]) -> Result<EntryRow, StoreError> {
        let damaged = || StoreError::Damaged("journals");
        let place = |row: &JournalRow| Place { space: row.journal.space, seat: row.seat, incarnation: row.journal.incarnation, n };
        let known = lock(&self.store.journals).get(&journal).map(place);
        let place = match known {
            Some(place) => place,
            // Made durable a moment ago, and not yet remembered.
            None => place(&self.journal_row(journal)?),
        };
        EntryRow::decode(bytes, place).ok_or_else(damaged)
    }

    pub(crate) fn journal_row(&self, journal: u32) -> Result<JournalRow, StoreError> {
        let damaged = || StoreError::Damaged("journal_ids");
        let row = self.journal_ids.get(journal)?.ok_or_else(damaged)?;
        let space = |number| self.spaces.get(number).ok().flatten().map(|space| SpaceId(space.value()));
        JournalRow::decode(row.value(), space).ok_or_else(damaged)
    }

    /// The space of a document.
    pub fn space(&self, number: u64) -> Result<SpaceId, StoreError> {
        guarded(|| {
            let bytes = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
            let at = BodyRow::decode(bytes.value()).ok_or(StoreError::Damaged("bodies"))?.at;
            self.with_entry(at, |entry| Ok(entry.header.space))
        })
    }

    /// The number of a document's kind.
    pub fn kind_number(&self, number: u64) -> Result<u16, StoreError> {
        guarded(|| self.first_whole(number).map(|body| body.kind))
    }

    /// The first body of a document, and the entry that brought it.
    pub fn first_of(&self, number: u64) -> Result<(EntryId, Body), StoreError> {
        guarded(|| {
            let bytes = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
            let at = BodyRow::decode(bytes.value()).ok_or(StoreError::Damaged("bodies"))?.at;
            let id = self.with_entry(at, |entry| Ok(Header::id(&entry.header.encode())))?;
            Ok((id, self.first_whole(number)?))
        })
    }

    /// When a document was first and last saved, in seconds since 1970, and by which seat last.
    pub fn times(&self, number: u64) -> Result<(i64, i64, Key), StoreError> {
        guarded(|| self.times_of(number))
    }

    /// Whether a document was saved more than once.
    pub fn is_amended(&self, number: u64) -> Result<bool, StoreError> {
        guarded(|| Ok(self.views.get(number)?.is_some()))
    }

    fn times_of(&self, number: u64) -> Result<(i64, i64, Key), StoreError> {
        let body = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
        let first = BodyRow::decode(body.value()).ok_or(StoreError::Damaged("bodies"))?.at;
        let (made, seat) = self.with_entry(first, |entry| Ok((entry.header.time, entry.header.seat)))?;
        let Some(view) = self.views.get(number)? else { return Ok((made, made, seat)) };
        let later = ViewRow::decode(view.value()).ok_or(StoreError::Damaged("views"))?.later;
        let Some(last) = later.iter().rfind(|at| self.counts(at)) else { return Ok((made, made, seat)) };
        self.with_entry(*last, |entry| Ok((made, entry.header.time, entry.header.seat)))
    }
}

fn is_signed(entry: &EntryRow) -> bool {
    let header = &entry.header;
    entry.signature.is_some_and(|signature| Header::is_signed(&header.encode(), &header.seat, &signature))
}

pub(crate) fn record_of(content: Unpacked) -> Result<Record, StoreError> {
    match content {
        Unpacked::Row(plain) => row::decode(&plain).map_err(|_| StoreError::Damaged("bodies")),
        Unpacked::Change { change, .. } => {
            let document = Document::load([change.as_slice()]).map_err(|_| StoreError::Damaged("bodies"))?;
            document.record().map_err(|_| StoreError::Damaged("bodies"))
        }
    }
}

/// The field of a record that decisions write.
const STATE: &str = "state";

/// The state before decisions that do not count, where one of them wrote the one that stands.
fn state_before(document: &Document, saved: &[Saved], undecided: &[Header]) -> Result<Option<Value>, LoadError> {
    let written = document.history(&Path { row: None, key: STATE.to_owned(), code: None })?;
    let by_undecided = |written: &&Written| {
        let by = saved.iter().find(|saved| header(&saved.body.content).is_ok_and(|(_, hash)| hash == written.change));
        by.is_some_and(|saved| undecided.contains(&saved.header))
    };
    let Some(last) = written.last().filter(|last| by_undecided(last)) else { return Ok(None) };
    let before = written.iter().rev().find(|written| !by_undecided(written));
    Ok(before.unwrap_or(last).value.clone())
}
