//! Writing: entries with their bodies, in one durable transaction.

use crate::error::StoreError;
use crate::index_work::read_counter;
use crate::keys::ring::lock;
use crate::marks::{self, Mark};
use crate::pack::{Packed, Packer};
use crate::rows::body::{At, BodyRow, FIRST, LATER, VIEW, ViewRow, bound};
use crate::rows::entry::{EntryRow, Part, Place};
use crate::rows::erased::ErasedRow;
use crate::rows::journal::JournalRow;
use crate::seal::{self, Secret};
use crate::settings::SETTING_MAX;
use crate::store::{PAGES, Store, guarded};
use crate::tables::*;
use crate::whole::BESIDE;
use documents::DocumentId;
use journals::{Entry, EntryId, EntryPlace, ErasedBody, Header, Incarnation, Journal, Key, SpaceId, Start};
use records::Record;
use records::value::day_of_calendar;
use redb::{ReadableTable, Table, WriteTransaction};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::Ordering;

type Bytes = &'static [u8];

/// What the store needs to know of a body beside the entry.
pub enum NewPart {
    /// The first body of a new document.
    First(Packed),
    /// A later body of a document that is here, and the record as it stands after it.
    Later {
        /// The document's number.
        number: u64,
        /// The whole record, with the ids of its rows; none where it is to be made when it is read.
        view: Option<Box<Record>>,
    },
    /// The first body of a document that is no record.
    Beside,
    /// What erasure left of a body; the entry's own is not looked at.
    Erased(ErasedBody),
}

/// An entry to be stored.
pub struct NewEntry {
    /// The signed entry.
    pub entry: Entry,
    /// The run of the program that wrote it.
    pub start: Start,
    /// Where its journal stands with it.
    pub journal: Journal,
    /// One for each body, in order.
    pub parts: Vec<NewPart>,
}

/// Everything that becomes durable together.
#[derive(Default)]
pub struct Batch {
    /// Entries, in the order of their journals.
    pub entries: Vec<NewEntry>,
    /// Imported rows: keyed hash, and which new document of this batch it became.
    pub imports: Vec<([u8; 16], u64)>,
    /// A form in work that is done with this.
    pub draft: Option<(Key, u64)>,
    /// Entries that waited and are here now.
    pub accepted: Vec<EntryId>,
    /// Whether an entry may leave its journal where that went on otherwise: what came from elsewhere may, and an own one that did
    /// would be signed twice.
    pub branches: bool,
    /// Whether no journal goes on as it stands with this: what was signed here and lost comes back from elsewhere, and there may have
    /// been more of it.
    pub ends: bool,
    /// What is said from here on of entries, those of this batch too: a mark, or nothing where they count plainly.
    pub marks: Vec<(EntryPlace, Option<Mark>)>,
    /// Settings that must be true exactly when the entries stand: whose, name, value.
    pub settings: Vec<(Key, &'static str, Vec<u8>)>,
}

/// What was stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Appended {
    /// Numbers of the new documents, in the order of their bodies.
    pub new: std::ops::Range<u64>,
    /// The store's sequence after it: an index that names it knows everything so far.
    pub sequence: u64,
}

/// The tables that an entry is written into.
struct Tables<'t> {
    meta: Table<'t, &'static str, Bytes>,
    spaces: Table<'t, u32, [u8; 16]>,
    journal_ids: Table<'t, u32, Bytes>,
    journals: Table<'t, (u32, u16, u64), Bytes>,
    bodies: Table<'t, u64, Bytes>,
    views: Table<'t, u64, Bytes>,
    keys: Table<'t, (u32, u64), Bytes>,
    ids: Table<'t, [u8; 16], u64>,
    erased: Table<'t, u64, Bytes>,
    unindexed: Table<'t, u64, (u64, u32)>,
    imports: Table<'t, [u8; 16], u64>,
    drafts: Table<'t, (u64, u64), Bytes>,
    settings: Table<'t, (u64, &'static str), Bytes>,
}

impl<'t> Tables<'t> {
    fn open(transaction: &'t WriteTransaction) -> Result<Self, StoreError> {
        Ok(Tables {
            meta: transaction.open_table(META)?,
            spaces: transaction.open_table(SPACES)?,
            journal_ids: transaction.open_table(JOURNAL_IDS)?,
            journals: transaction.open_table(JOURNALS)?,
            bodies: transaction.open_table(BODIES)?,
            views: transaction.open_table(VIEWS)?,
            keys: transaction.open_table(KEYS)?,
            ids: transaction.open_table(IDS)?,
            erased: transaction.open_table(ERASED)?,
            unindexed: transaction.open_table(UNINDEXED)?,
            imports: transaction.open_table(IMPORTS)?,
            drafts: transaction.open_table(DRAFTS)?,
            settings: transaction.open_table(SETTINGS)?,
        })
    }

    fn counter(&self, name: &str) -> Result<u64, StoreError> {
        let held = self.meta.get(name)?;
        held.map_or(Ok(0), |held| read_counter(held.value()))
    }

    /// The number of the next document: never one that is taken, whatever became of the counter.
    fn next_document(&self) -> Result<u64, StoreError> {
        let next = self.counter("next")?.max(1);
        match self.bodies.last()? {
            Some((last, _)) if last.value() >= next => Err(StoreError::Damaged("meta")),
            _ => Ok(next),
        }
    }
}

impl Store {
    /// Where a seat's journal in a space stands; a new one where it has written nothing there. Each new one is another,
    /// so the changes and the entry of a save are made with one.
    pub fn journal(&self, space: SpaceId, seat: &Key) -> Journal {
        // After an error of the disk the journals are read again; where that fails, `append` will say so.
        let _ = guarded(|| self.database().map(drop));
        let journals = lock(&self.journals).clone();
        let of_seat = || journals.iter().filter(|(_, row)| row.journal.space == space && row.seat == *seat);
        match of_seat().next_back() {
            None => Journal::new(space, Incarnation(seal::chance())),
            // A life goes on no more where the folder is behind it, where it forked, and where something of it does not count: a
            // number is never signed twice, nor a change twice counted.
            Some((number, row))
                if self.has_ended(row)
                    || u64::from(*number) <= self.ended.load(Ordering::Relaxed)
                    || of_seat().filter(|(_, other)| other.journal.incarnation == row.journal.incarnation).count() > 1
                    || self.is_marked(*number, row.journal.n) =>
            {
                row.journal.renewed(Incarnation(seal::chance()))
            }
            Some((_, row)) => row.journal.clone(),
        }
    }

    /// Whether an entry of a journal does not count; where the marks cannot be read `append` will say so.
    fn is_marked(&self, journal: u32, n: u64) -> bool {
        self.snapshot(|read| Ok(self.marks(read)?.counted(journal, 1, n) < n)).unwrap_or(true)
    }

    /// The number that the next new document gets.
    pub fn next_document(&self) -> Result<u64, StoreError> {
        let _turn = lock(&self.writing);
        self.snapshot(|read| {
            let held = read.open_table(META)?.get("next")?;
            Ok(held.map_or(Ok(0), |held| read_counter(held.value()))?.max(1))
        })
    }

    /// Every journal: whose it is, and where it stands.
    pub fn journals(&self) -> Vec<(Key, Journal)> {
        lock(&self.journals).values().map(|row| (row.seat, row.journal.clone())).collect()
    }

    /// Makes a batch durable: all of it, or after an error nothing.
    pub fn append(&self, batch: Batch) -> Result<Appended, StoreError> {
        let _turn = lock(&self.writing);
        guarded(|| self.database().map(drop))?;
        let Batch { entries, imports, draft, accepted, branches, ends, marks, settings } = batch;
        if settings.iter().any(|(_, _, plain)| plain.len() > SETTING_MAX) {
            return Err(StoreError::TooLarge);
        }
        let epochs = entries.iter().map(|new| self.epoch(new)).collect::<Result<Vec<_>, _>>()?;
        let last = entries.last().map(|new| new.journal.clone());
        let mut planned = None;
        let mut rows: BTreeMap<u32, JournalRow> = lock(&self.journals).clone();
        let mut spaces: BTreeMap<u32, SpaceId> = lock(&self.spaces).clone();
        let done = self.write(|transaction| {
            let mut tables = Tables::open(transaction)?;
            let mut writing = Writing {
                store: self,
                tables: &mut tables,
                packer: Packer::new()?,
                rows: &mut rows,
                spaces: &mut spaces,
                changed: BTreeSet::new(),
            };
            let first = writing.tables.next_document()?;
            let mut next = first;
            for (new, epoch) in entries.into_iter().zip(epochs) {
                next = writing.entry(new, epoch, next, branches)?;
            }
            if !marks.is_empty() {
                writing.marks(&mut transaction.open_table(MARKS)?, marks)?;
            }
            if ends {
                let last = last_of(writing.rows);
                writing.tables.meta.insert("ended", last.to_be_bytes().as_slice())?;
            }
            let sequence = writing.finish(first, next)?;
            writing.imports(first, imports)?;
            if let Some((seat, number)) = draft {
                tables.drafts.remove((crate::drafts::owner(&seat), number))?;
            }
            if !accepted.is_empty() {
                let mut waiting = transaction.open_table(WAITING)?;
                accepted.iter().try_for_each(|id| waiting.remove(id.0).map(drop))?;
            }
            for (seat, name, plain) in &settings {
                tables.settings.insert((crate::drafts::owner(seat), *name), self.sealed_setting(seat, name, plain).as_slice())?;
            }
            planned = Some(Appended { new: first..next, sequence });
            Ok(())
        });
        match (done, planned) {
            (Ok(()), Some(appended)) => {
                if ends {
                    self.ended.store(last_of(&rows), Ordering::Relaxed);
                }
                *lock(&self.journals) = rows;
                *lock(&self.spaces) = spaces;
                self.copy_heads();
                self.tell_news();
                Ok(appended)
            }
            // The disk failed in the commit itself: only the disk can say whether the batch stands.
            (Err(_), Some(appended)) if last.is_some_and(|last| self.stands(&last)) => Ok(appended),
            (Err(error), _) => Err(error),
            (Ok(()), None) => Err(StoreError::Damaged(PAGES)),
        }
    }

    /// Whether the database, opened anew, has a journal where a batch left it.
    fn stands(&self, journal: &Journal) -> bool {
        let reopened = guarded(|| self.database().map(drop)).is_ok();
        reopened && lock(&self.journals).values().any(|row| row.journal == *journal)
    }

    /// The epoch of an entry's new documents, written to the key file before anything is sealed under it.
    fn epoch(&self, new: &NewEntry) -> Result<u32, StoreError> {
        let mut keys = lock(&self.folder.keys);
        let mut next = keys.clone();
        let (epoch, made) = self.ring.epoch(&mut next, &new.entry.header.space, month_of(new.entry.header.time));
        if made {
            next.write(self.folder.path())?;
            *keys = next;
        }
        Ok(epoch)
    }

    /// Notes documents that the index has to look at again.
    pub(crate) fn note_changed(&self, transaction: &WriteTransaction, numbers: impl Iterator<Item = u64>) -> Result<(), StoreError> {
        let (mut meta, mut unindexed) = (transaction.open_table(META)?, transaction.open_table(UNINDEXED)?);
        let mut sequence = meta.get("sequence")?.map_or(Ok(0), |held| read_counter(held.value()))?;
        for number in numbers {
            sequence += 1;
            unindexed.insert(sequence, (number, 1))?;
        }
        meta.insert("sequence", sequence.to_be_bytes().as_slice())?;
        Ok(())
    }

    /// The index is durable up to this sequence; what it replaces in `unindexed` goes with the next batch.
    pub fn mark_indexed(&self, sequence: u64) {
        self.indexed.fetch_max(sequence, Ordering::Relaxed);
    }
}

/// The highest number of a journal; 0 where there is none.
fn last_of(rows: &BTreeMap<u32, JournalRow>) -> u64 {
    rows.last_key_value().map_or(0, |(number, _)| u64::from(*number))
}

/// One transaction at work.
struct Writing<'a, 't> {
    store: &'a Store,
    tables: &'a mut Tables<'t>,
    packer: Packer,
    rows: &'a mut BTreeMap<u32, JournalRow>,
    spaces: &'a mut BTreeMap<u32, SpaceId>,
    /// Documents that got a later body.
    changed: BTreeSet<u64>,
}

impl Writing<'_, '_> {
    /// Stores an entry; its new documents are numbered from `next`. Returns the next free number.
    fn entry(&mut self, new: NewEntry, epoch: u32, next: u64, branches: bool) -> Result<u64, StoreError> {
        let NewEntry { entry, start, journal, parts } = new;
        if parts.len() != entry.bodies.len() {
            return Err(StoreError::Damaged("bodies"));
        }
        let journal_number = self.follow(&entry, journal, branches)?;
        let at = At { journal: journal_number, branch: 0, n: entry.header.n, index: 0 };
        let firsts = parts.iter().filter(|part| matches!(part, NewPart::First(_))).count() as u64;
        let keys = self.store.ring.draw(&mut self.tables.keys, epoch, next, firsts)?;
        let (mut number, mut stored, mut ids) = (next, Vec::new(), Vec::new());
        // Documents of which only what erasure left is known are numbered behind the new ones.
        let mut free = next + firsts;
        for ((index, part), body) in (0u64..).zip(parts).zip(&entry.bodies) {
            let at = At { index, ..at };
            match part {
                NewPart::First(packed) => {
                    let salt = body.salt.ok_or(StoreError::Damaged("bodies"))?;
                    let key = keys.get((number - next) as usize).ok_or(StoreError::Damaged("keys"))?;
                    self.first(number, at, epoch, key, salt, &packed)?;
                    ids.push((body.document, number));
                    add_first(&mut stored, number);
                    number += 1;
                }
                NewPart::Later { number: held, view } => {
                    // It may belong to a document that this very entry began.
                    self.ids(std::mem::take(&mut ids))?;
                    stored.push(self.later(held, at, body, view.as_deref())?);
                }
                NewPart::Erased(body) => {
                    self.ids(std::mem::take(&mut ids))?;
                    stored.push(self.erased(at, entry.header.time, body, &mut free)?);
                }
                NewPart::Beside => {
                    let sealed = seal::seal(&self.store.ring.table_key("journals"), BESIDE, &body.encode());
                    stored.push(Part::Beside { sealed });
                }
            }
        }
        self.ids(ids)?;
        let row = EntryRow { start, header: entry.header, signature: Some(entry.signature), parts: stored };
        self.tables.journals.insert((at.journal, at.branch, at.n), row.encode().as_slice())?;
        Ok(free)
    }

    /// The number of the entry's journal, which it must continue.
    fn follow(&mut self, entry: &Entry, journal: Journal, may_branch: bool) -> Result<u32, StoreError> {
        let header = &entry.header;
        let branches = self.branches(header.space, header.seat, header.incarnation);
        let free = self.rows.keys().last().map_or(1, |last| last + 1);
        let mut end = None;
        for (number, row) in &branches {
            if header.n == row.journal.n + 1 && self.head(*number, row.journal.n)? == header.previous {
                end = Some((*number, row.from));
            }
        }
        let (number, from) = match end {
            Some(end) => end,
            None if !branches.is_empty() && !may_branch => return Err(StoreError::Damaged("journal_ids")),
            None if header.n == 1 => (free, None),
            None => (free, Some(self.branching(&branches, header)?)),
        };
        // Two saves at once, a caller that kept an old journal, or bits that changed in what the journals are said to
        // be: nothing may be signed twice under one number.
        let continues = journal.n == header.n && journal.head == Header::id(&entry.header_bytes);
        if !continues || self.tables.journals.get((number, 0, header.n))?.is_some() {
            return Err(StoreError::Damaged("journal_ids"));
        }
        let space_number = self.space(header.space)?;
        let row = JournalRow { space_number, seat: header.seat, journal, from };
        self.tables.journal_ids.insert(number, row.encode().as_slice())?;
        self.rows.insert(number, row);
        Ok(number)
    }

    /// Where an entry leaves a journal that went on otherwise. Whoever wants to write has looked for such an end himself: an own
    /// journal that forked goes on in a new life.
    fn branching(&self, branches: &[(u32, JournalRow)], header: &Header) -> Result<(u32, u64), StoreError> {
        let shared = header.n - 1;
        for (number, row) in branches {
            let is_own = row.shared() < shared && shared < row.journal.n;
            if is_own && self.head(*number, shared)? == header.previous {
                return Ok((*number, shared));
            }
        }
        Err(StoreError::Damaged("journal_ids"))
    }

    /// Writes what is said of entries, and notes every document that looks another one with it.
    fn marks(&mut self, table: &mut Table<'_, (u32, u64), Bytes>, marks: Vec<(EntryPlace, Option<Mark>)>) -> Result<(), StoreError> {
        let key = self.store.ring.table_key("marks");
        for (place, mark) in marks {
            let (number, entry) = self.stored(&place)?.ok_or(StoreError::Damaged("journals"))?;
            match mark {
                Some(mark) => {
                    let row = mark.encode(&entry, &key, &marks::bound(number, place.n));
                    table.insert((number, place.n), row.as_slice())?;
                }
                None => drop(table.remove((number, place.n))?),
            }
            for part in &entry.parts {
                match part {
                    Part::First { count, first } => self.changed.extend(*first..*first + *count),
                    // What was erased looks the same, whatever is said of its entry.
                    Part::Later { sealed, .. } if sealed.is_empty() => {}
                    Part::Later { number, .. } => self.stale(*number)?,
                    Part::Beside { .. } => {}
                }
            }
        }
        let generation = self.tables.counter("marks")? + 1;
        self.tables.meta.insert("marks", generation.to_be_bytes().as_slice())?;
        Ok(())
    }

    /// A view that is to be made when it is read.
    fn stale(&mut self, number: u64) -> Result<(), StoreError> {
        let later = match self.tables.views.get(number)? {
            Some(held) => ViewRow::decode(held.value()).ok_or(StoreError::Damaged("views"))?.later,
            None => return Err(StoreError::Damaged("views")),
        };
        self.tables.views.insert(number, ViewRow { later, sealed: &[] }.encode().as_slice())?;
        self.changed.insert(number);
        Ok(())
    }

    /// The journals of a life: one, or one for each branch.
    fn branches(&self, space: SpaceId, seat: Key, incarnation: Incarnation) -> Vec<(u32, JournalRow)> {
        self.rows.iter().filter(|(_, row)| row.is_of(&space, &seat, &incarnation)).map(|(number, row)| (*number, row.clone())).collect()
    }

    /// An entry, with the number of its journal.
    fn stored(&self, place: &EntryPlace) -> Result<Option<(u32, EntryRow)>, StoreError> {
        let EntryPlace { space, seat, incarnation, n, id } = *place;
        for (number, _) in self.branches(space, seat, incarnation) {
            let Some(bytes) = self.tables.journals.get((number, 0, n))? else { continue };
            let entry = EntryRow::decode(bytes.value(), Place { space, seat, incarnation, n }).ok_or(StoreError::Damaged("journals"))?;
            if Header::id(&entry.header.encode()) == id {
                return Ok(Some((number, entry)));
            }
        }
        Ok(None)
    }

    /// The id of a journal's entry, from the entry itself.
    fn head(&self, journal: u32, n: u64) -> Result<EntryId, StoreError> {
        let Some(row) = self.rows.get(&journal) else { return Ok(EntryId([0; 32])) };
        let place = Place { space: row.journal.space, seat: row.seat, incarnation: row.journal.incarnation, n };
        let bytes = self.tables.journals.get((journal, 0, n))?.ok_or(StoreError::Damaged("journals"))?;
        let entry = EntryRow::decode(bytes.value(), place).ok_or(StoreError::Damaged("journals"))?;
        Ok(Header::id(&entry.header.encode()))
    }

    fn space(&mut self, space: SpaceId) -> Result<u32, StoreError> {
        if let Some((number, _)) = self.spaces.iter().find(|(_, held)| **held == space) {
            return Ok(*number);
        }
        let number = self.spaces.keys().last().map_or(1, |last| last + 1);
        self.tables.spaces.insert(number, space.0)?;
        self.spaces.insert(number, space);
        Ok(number)
    }

    fn first(&mut self, number: u64, at: At, epoch: u32, key: &Secret, salt: [u8; 8], packed: &Packed) -> Result<(), StoreError> {
        let plain = [salt.as_slice(), &packed.0].concat();
        let sealed = seal::seal_once(key, &bound(FIRST, number), &plain);
        let row = BodyRow { epoch, at, sealed: &sealed };
        self.tables.bodies.insert(number, row.encode().as_slice())?;
        Ok(())
    }

    fn later(&mut self, number: u64, at: At, body: &journals::Body, view: Option<&Record>) -> Result<Part, StoreError> {
        if self.tables.ids.get(body.document.0)?.map(|held| held.value()) != Some(number) {
            return Err(StoreError::Damaged("ids"));
        }
        let epoch = {
            let first = self.tables.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
            BodyRow::decode(first.value()).ok_or(StoreError::Damaged("bodies"))?.epoch
        };
        let key = self.store.ring.key(&self.tables.keys, epoch, number, false)?;
        let mut later = match self.tables.views.get(number)? {
            Some(held) => ViewRow::decode(held.value()).ok_or(StoreError::Damaged("views"))?.later,
            None => Vec::new(),
        };
        later.push(at);
        self.changed.insert(number);
        let view = view.map(|view| self.packer.view(view)).transpose()?;
        let sealed = view.map_or_else(Vec::new, |packed| seal::seal(&key, &bound(VIEW, number), &packed));
        self.tables.views.insert(number, ViewRow { later, sealed: &sealed }.encode().as_slice())?;
        let packed = self.packer.change(body.kind, body.version, &body.content)?;
        Ok(Part::Later { number, sealed: seal::seal(&key, &bound(LATER, number), &packed.0) })
    }

    /// Keeps what erasure left of a body.
    fn erased(&mut self, at: At, time: i64, body: ErasedBody, free: &mut u64) -> Result<Part, StoreError> {
        let held = self.tables.ids.get(body.document.0)?.map(|held| held.value());
        let number = match held {
            Some(number) => number,
            None => {
                self.ids(vec![(body.document, *free)])?;
                *free += 1;
                *free - 1
            }
        };
        let (key, bound) = (self.store.ring.table_key("erased"), number.to_be_bytes());
        let mut row = match self.tables.erased.get(number)? {
            Some(sealed) => {
                let plain = seal::open(&key, &bound, sealed.value());
                plain.and_then(|plain| ErasedRow::decode(&plain)).ok_or(StoreError::Damaged("erased"))?
            }
            None => ErasedRow { id: body.document, time, bodies: Vec::new() },
        };
        let part = if body.is_first { Part::First { count: 1, first: number } } else { Part::Later { number, sealed: Vec::new() } };
        row.bodies.push((at, body));
        self.tables.erased.insert(number, seal::seal(&key, &bound, &row.encode()).as_slice())?;
        Ok(part)
    }

    /// Sorted, so that pages of the table are touched once each.
    fn ids(&mut self, mut ids: Vec<(DocumentId, u64)>) -> Result<(), StoreError> {
        ids.sort_unstable();
        ids.into_iter().try_for_each(|(id, number)| self.tables.ids.insert(id.0, number).map(drop))?;
        Ok(())
    }

    fn imports(&mut self, first: u64, mut imports: Vec<([u8; 16], u64)>) -> Result<(), StoreError> {
        imports.sort_unstable();
        imports.into_iter().try_for_each(|(hash, index)| self.tables.imports.insert(hash, first + index).map(drop))?;
        Ok(())
    }

    /// Counts on, notes what the index has to learn, and forgets what it has learned.
    fn finish(&mut self, first: u64, next: u64) -> Result<u64, StoreError> {
        let mut sequence = self.tables.counter("sequence")?;
        let mut note = |tables: &mut Tables<'_>, first: u64, count: u32| -> Result<(), StoreError> {
            sequence += 1;
            tables.unindexed.insert(sequence, (first, count))?;
            Ok(())
        };
        if next > first {
            note(self.tables, first, u32::try_from(next - first).map_err(|_| StoreError::TooLarge)?)?;
        }
        let changed = std::mem::take(&mut self.changed);
        for number in changed {
            note(self.tables, number, 1)?;
        }
        let indexed = self.store.indexed.load(Ordering::Relaxed);
        self.tables.unindexed.retain_in(..=indexed, |_, _| false)?;
        self.tables.meta.insert("next", next.to_be_bytes().as_slice())?;
        self.tables.meta.insert("sequence", sequence.to_be_bytes().as_slice())?;
        Ok(sequence)
    }
}

fn add_first(parts: &mut Vec<Part>, number: u64) {
    match parts.last_mut() {
        Some(Part::First { count, first }) if *first + *count == number => *count += 1,
        _ => parts.push(Part::First { count: 1, first: number }),
    }
}

/// Year and month of a moment: `year * 100 + month`.
pub(crate) fn month_of(seconds: i64) -> u32 {
    let (year, month, _) = day_of_calendar(seconds.div_euclid(86_400));
    u32::try_from(year.clamp(0, 9_999) * 100 + month).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::month_of;

    #[test]
    fn months_begin_and_end_where_they_should() {
        let cases = [(0, 197_001), (951_782_399, 200_002), (951_868_799, 200_002), (951_868_800, 200_003), (1_795_500_000, 202_611)];
        for (seconds, month) in cases {
            assert_eq!(month_of(seconds), month, "{seconds}");
        }
        assert_eq!(month_of(-1), 196_912);
    }
}
