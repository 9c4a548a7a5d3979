//! `ncen verify`: every signature, chain, leaf, id and view, from the disk; and making ids and views anew.

use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::read::Reader;
use crate::rows::body::{At, BodyRow, VIEW, ViewRow, bound};
use crate::rows::entry::{EntryRow, Part};
use crate::rows::journal::JournalRow;
use crate::seal;
use crate::store::{Now, PAGES, Store, guarded};
use crate::tables::*;
use journals::{Body, DECISION, Decision, EntryId, Header};
use redb::{ReadTransaction, ReadableTable, ReadableTableMetadata};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Entries that were checked.
    pub entries: u64,
    /// Records that were checked.
    pub records: u64,
    /// What is wrong, each with its place.
    pub errors: Vec<Fault>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// `chain`, `signature`, `bodies`, `id`, `view`, `damaged`, `lost`, `attachment`.
    pub code: &'static str,
    /// Number of the entry in its journal, or of the document, or the table.
    pub place: String,
    /// The document, where it is one.
    pub record: Option<u64>,
}

/// How a long check goes on, and whether it shall stop.
#[derive(Debug, Default)]
pub struct Progress {
    /// Records done.
    pub done: AtomicU64,
    /// Set to stop.
    pub stop: Arc<AtomicBool>,
}

/// More faults than this say nothing new.
const FAULTS_MAX: usize = 1_000;

/// The later bodies of each document, oldest first.
type Later = BTreeMap<u64, Vec<At>>;

/// What one thread found.
#[derive(Default)]
struct Found {
    report: Report,
    later: Later,
}

impl Store {
    /// Checks everything on `threads` threads, as it is at one moment: each entry follows the one before, is signed,
    /// and has the bodies that were signed; each view says what all changes say.
    pub fn verify(&self, threads: usize, progress: &Progress) -> Result<Report, StoreError> {
        let whole = guarded(|| self.pages_are_whole())?;
        let mut report = self.snapshot(|read| self.check(read, threads.max(1), progress))?;
        if !whole {
            report.add("damaged", PAGES.into());
        }
        Ok(report)
    }

    fn check(&self, read: &Now, threads: usize, progress: &Progress) -> Result<Report, StoreError> {
        let reader = self.reader(read)?;
        let ends = reader.ends()?;
        let mut work: Vec<(u32, u64, u64)> = Vec::new();
        for (journal, n) in &ends {
            // A journal that cannot be read is told of when its end is checked.
            let shared = reader.journal_row(*journal).map_or(0, |row| row.shared());
            work.extend(shares(*journal, shared, *n, threads));
        }
        let (next, died) = (AtomicU64::new(0), |_| Err(StoreError::Damaged(PAGES)));
        let one = |reader: Reader<'_>| -> Result<Found, StoreError> {
            let mut found = Found::default();
            while let Some((journal, first, end)) = work.get(next.fetch_add(1, Ordering::Relaxed) as usize) {
                reader.check_entries(*journal, *first..*end, progress, &mut found)?;
            }
            Ok(found)
        };
        let readers = (0..threads).map(|_| self.reader(read)).collect::<Result<Vec<_>, _>>()?;
        let found = thread::scope(|scope| {
            let one = &one;
            let running: Vec<_> = readers.into_iter().map(|reader| scope.spawn(move || guarded(|| one(reader)))).collect();
            running.into_iter().map(|thread| thread.join().unwrap_or_else(died)).collect::<Result<Vec<_>, _>>()
        })?;
        let Found { mut report, later } = joined(found);
        if !progress.stop.load(Ordering::Relaxed) {
            reader.check_ends(&ends, &mut report)?;
            reader.check_views(&later, &mut report)?;
            let records = reader.bodies.len()?;
            if report.records != records {
                report.add("lost", format!("{} of {records}", report.records));
            }
            self.check_sealed(read, &mut report)?;
            reader.check_attachments(progress, &mut report)?;
        }
        Ok(report)
    }

    /// Whether everything else that the folder key seals still opens.
    fn check_sealed(&self, read: &ReadTransaction, report: &mut Report) -> Result<(), StoreError> {
        for row in read.open_table(SETTINGS)?.iter()? {
            let (key, sealed) = row?;
            let (owner, name) = key.value();
            if self.opened_setting(owner, name, sealed.value()).is_err() {
                report.add("damaged", "settings".into());
            }
        }
        for (table, opened) in [("logs", self.statements().map(drop)), ("meta", self.device().map(drop))] {
            if opened.is_err() {
                report.add("damaged", table.into());
            }
        }
        Ok(())
    }

    /// Makes every id and every view anew from the journals. Returns how many views there are.
    pub fn rebuild_views(&self) -> Result<u64, StoreError> {
        let _turn = lock(&self.writing);
        let (reader, later) = self.snapshot(|read| {
            let reader = self.reader(read)?;
            let later = reader.all_later()?;
            Ok((reader, later))
        })?;
        self.write(|transaction| {
            let (mut ids, mut views) = (transaction.open_table(IDS)?, transaction.open_table(VIEWS)?);
            let (keys, bodies) = (transaction.open_table(KEYS)?, transaction.open_table(BODIES)?);
            ids.retain(|_, _| false)?;
            for row in bodies.iter()? {
                let (number, body) = row?;
                let at = BodyRow::decode(body.value()).ok_or(StoreError::Damaged("bodies"))?.at;
                ids.insert(reader.id_at(at)?.0, number.value())?;
            }
            for (number, row) in reader.all_erased()? {
                ids.insert(row.id.0, number)?;
            }
            views.retain(|_, _| false)?;
            let mut packer = crate::Packer::new()?;
            for (number, later) in &later {
                let record = reader.merge(*number, later)?;
                let first = bodies.get(*number)?.ok_or(StoreError::NoSuchRecord(*number))?;
                let epoch = BodyRow::decode(first.value()).ok_or(StoreError::Damaged("bodies"))?.epoch;
                let key = self.ring.key(&keys, epoch, *number, false)?;
                let sealed = match packer.view(&record) {
                    Ok(packed) => seal::seal(&key, &bound(VIEW, *number), &packed),
                    // Larger than what is kept: it is made when it is read.
                    Err(StoreError::TooLarge) => Vec::new(),
                    Err(error) => return Err(error),
                };
                views.insert(*number, ViewRow { later: later.clone(), sealed: &sealed }.encode().as_slice())?;
            }
            Ok(())
        })?;
        Ok(later.len() as u64)
    }
}

fn joined(all: Vec<Found>) -> Found {
    let mut sum = Found::default();
    for Found { report: Report { entries, records, errors }, later } in all {
        sum.report.entries += entries;
        sum.report.records += records;
        errors.into_iter().for_each(|fault| sum.report.push(fault));
        later.into_iter().for_each(|(number, at)| sum.later.entry(number).or_default().extend(at));
    }
    sum.later.values_mut().for_each(|later| later.sort_unstable());
    sum
}

/// Ranges of entries, small enough that threads end together.
fn shares(journal: u32, shared: u64, n: u64, threads: usize) -> impl Iterator<Item = (u32, u64, u64)> {
    let own = n.saturating_sub(shared);
    let size = (own / (threads as u64 * 8)).clamp(1, 4_096);
    let end = move |share: u64| shared + (share * size + size).min(own) + 1;
    (0..own.div_ceil(size)).map(move |share| (journal, shared + share * size + 1, end(share)))
}

impl Report {
    fn add(&mut self, code: &'static str, place: String) {
        self.push(Fault { code, place, record: None });
    }

    fn add_record(&mut self, code: &'static str, number: u64) {
        self.push(Fault { code, place: format!("record {number}"), record: Some(number) });
    }

    fn push(&mut self, fault: Fault) {
        if self.errors.len() < FAULTS_MAX {
            self.errors.push(fault);
        }
    }
}

impl Reader<'_> {
    /// The last entry of each journal.
    fn ends(&self) -> Result<BTreeMap<u32, u64>, StoreError> {
        let mut ends = BTreeMap::new();
        for row in self.journal_ids.iter()? {
            let journal = row?.0.value();
            let last = self.journals.range((journal, 0, 0)..=(journal, 0, u64::MAX))?.next_back().transpose()?;
            // A journal has no gaps. One of more rows than can be reported is a number whose bits changed.
            let most = self.journals.len()? + FAULTS_MAX as u64;
            ends.insert(journal, last.map_or(0, |(key, _)| key.value().2).min(most));
        }
        Ok(ends)
    }

    /// All later bodies, in the order of the journals.
    fn all_later(&self) -> Result<Later, StoreError> {
        let mut later = Later::new();
        for row in self.journals.iter()? {
            let (key, bytes) = row?;
            let (journal, branch, n) = key.value();
            let entry = self.entry_row(journal, n, bytes.value())?;
            add_later(&entry, At { journal, branch, n, index: 0 }, &mut later);
        }
        Ok(later)
    }

    fn check_entries(&self, journal: u32, numbers: std::ops::Range<u64>, progress: &Progress, found: &mut Found) -> Result<(), StoreError> {
        let mut before = None;
        for n in numbers {
            if progress.stop.load(Ordering::Relaxed) {
                return Ok(());
            }
            let previous = match before.take() {
                Some(id) => Some(id),
                None => self.header_id(journal, n - 1)?,
            };
            let Some(bytes) = self.journals.get((journal, 0, n))? else {
                found.report.add("lost", format!("entry {n}"));
                continue;
            };
            found.report.entries += 1;
            let Ok(entry) = self.entry_row(journal, n, bytes.value()) else {
                found.report.add("damaged", format!("entry {n}"));
                continue;
            };
            let header_bytes = entry.header.encode();
            if previous != Some(entry.header.previous) {
                found.report.add("chain", format!("entry {n}"));
            }
            if !entry.signature.is_some_and(|signature| Header::is_signed(&header_bytes, &entry.header.seat, &signature)) {
                found.report.add("signature", format!("entry {n}"));
            }
            before = Some(Header::id(&header_bytes));
            add_later(&entry, At { journal, branch: 0, n, index: 0 }, &mut found.later);
            self.check_bodies(journal, &entry, progress, &mut found.report)?;
        }
        Ok(())
    }

    /// The id of an entry; zeros before the first.
    fn header_id(&self, journal: u32, n: u64) -> Result<Option<EntryId>, StoreError> {
        if n == 0 {
            return Ok(Some(EntryId([0; 32])));
        }
        let from = self.journal_row(journal).ok().and_then(|row| row.from);
        let (journal, n) = from.filter(|(from, shared)| n == *shared && *from < journal).unwrap_or((journal, n));
        let Some(bytes) = self.journals.get((journal, 0, n))? else { return Ok(None) };
        Ok(self.entry_row(journal, n, bytes.value()).ok().map(|entry| Header::id(&entry.header.encode())))
    }

    fn check_bodies(&self, journal: u32, entry: &EntryRow, progress: &Progress, report: &mut Report) -> Result<(), StoreError> {
        let (mut leaves, mut length) = (blake3::Hasher::new(), 0);
        let count = entry.parts.iter().map(Part::bodies).sum::<u64>();
        if count != entry.header.bodies {
            // What the row says beside the signed header is not worth following.
            report.add("bodies", format!("entry {}", entry.header.n));
            return Ok(());
        }
        let mut index = 0;
        for part in &entry.parts {
            let at = At { journal, branch: 0, n: entry.header.n, index };
            index += part.bodies();
            match part {
                Part::First { count: documents, first } => {
                    for number in *first..first + documents {
                        if let Ok(Some(row)) = self.erased_row(number) {
                            if let Some(body) = row.first() {
                                leaves.update(&body.leaf());
                            }
                            length += row.first().map_or(0, |body| body.length);
                            continue;
                        }
                        match self.check_first(number, report) {
                            Ok((body, salt)) => {
                                leaves.update(&body.leaf(&salt));
                                length += body.length();
                            }
                            Err(StoreError::Damaged(_) | StoreError::NoSuchRecord(_)) => report.add_record("damaged", number),
                            Err(error) => return Err(error),
                        }
                        report.records += 1;
                        progress.done.fetch_add(1, Ordering::Relaxed);
                    }
                }
                Part::Later { number, sealed } if sealed.is_empty() => {
                    let row = self.erased_row(*number).ok().flatten();
                    let left = row.as_ref().and_then(|row| row.at(at));
                    if let Some(body) = left {
                        leaves.update(&body.leaf());
                    }
                    length += left.map_or(0, |body| body.length);
                }
                Part::Later { number, sealed } => match self.check_later(*number, sealed) {
                    Ok((body, salt)) => {
                        leaves.update(&body.leaf(&salt));
                        length += body.length();
                    }
                    Err(StoreError::Damaged(_) | StoreError::NoSuchRecord(_)) => report.add_record("damaged", *number),
                    Err(error) => return Err(error),
                },
                Part::Beside { sealed } => match self.beside(sealed) {
                    Ok(body) => {
                        leaves.update(&body.leaf(&body.salt.unwrap_or_default()));
                        length += body.length();
                    }
                    Err(_) => report.add("damaged", format!("entry {}", entry.header.n)),
                },
            }
        }
        let Header { length: signed_length, leaves: signed, .. } = &entry.header;
        if *signed_length != length || *leaves.finalize().as_bytes() != *signed {
            report.add("bodies", format!("entry {}", entry.header.n));
        }
        Ok(())
    }

    /// Whether every attachment that is not lacking is here, and what its document names.
    fn check_attachments(&self, progress: &Progress, report: &mut Report) -> Result<(), StoreError> {
        self.each_attachment(|number, is_lacking, attachment| {
            // What is to come still may be here in part.
            let is_right = attachment.is_ok_and(|attachment| is_lacking || attachment.is_proved());
            if !is_right {
                report.add_record("attachment", number);
            }
            !progress.stop.load(Ordering::Relaxed)
        })
    }

    fn check_first(&self, number: u64, report: &mut Report) -> Result<(Body, [u8; 8]), StoreError> {
        let bytes = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
        let first = self.open_first(number, bytes.value())?;
        let (id, salt) = (self.id_at(first.at)?, first.salt);
        if self.any_number(&id)? != Some(number) {
            report.add_record("id", number);
        }
        Ok((self.first_body(id, first)?, salt))
    }

    fn check_later(&self, number: u64, sealed: &[u8]) -> Result<(Body, [u8; 8]), StoreError> {
        let bytes = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
        let first = self.open_first(number, bytes.value())?;
        let id = self.id_at(first.at)?;
        let body = self.later_body(number, id, sealed)?;
        if body.kind == DECISION && Decision::decode(&body.content).is_err() {
            return Err(StoreError::Damaged("journals"));
        }
        Ok((body, first.salt))
    }

    /// What `journal_ids` says that the end of each journal is.
    fn check_ends(&self, ends: &BTreeMap<u32, u64>, report: &mut Report) -> Result<(), StoreError> {
        for (journal, n) in ends {
            let said = self.journal_row(*journal).map(|row: JournalRow| (row.journal.n, Some(row.journal.head)));
            if said.ok() != Some((*n, self.header_id(*journal, *n)?)) {
                report.add("chain", format!("entry {n}"));
            }
        }
        if self.journals.iter()?.next_back().transpose()?.is_some_and(|(key, _)| !ends.contains_key(&key.value().0)) {
            report.add("lost", "journal_ids".into());
        }
        Ok(())
    }

    /// Whether there is a view of each document that changed, and of no other, and whether it says what all changes say.
    fn check_views(&self, later: &Later, report: &mut Report) -> Result<(), StoreError> {
        for row in self.views.iter()? {
            let number = row?.0.value();
            if !later.contains_key(&number) {
                report.add_record("view", number);
            }
        }
        for (number, later) in later {
            match self.check_view(*number, later) {
                Ok(true) => {}
                Ok(false) => report.add_record("view", *number),
                Err(StoreError::Damaged(_) | StoreError::NoSuchRecord(_)) => report.add_record("damaged", *number),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn check_view(&self, number: u64, later: &[At]) -> Result<bool, StoreError> {
        let Some(view) = self.views.get(number)? else { return Ok(false) };
        let row = ViewRow::decode(view.value()).ok_or(StoreError::Damaged("views"))?;
        let is_made = !row.sealed.is_empty();
        let mut held = row.later;
        held.sort_unstable();
        if !is_made {
            // Made when it is read: it must be such that it can be.
            return Ok(held == later && self.merge(number, later).is_ok());
        }
        Ok(held == later && self.view(number, view.value())? == self.merge(number, later)?)
    }
}

fn add_later(entry: &EntryRow, first: At, later: &mut Later) {
    let mut index = first.index;
    for part in &entry.parts {
        // Of what was erased there is no view.
        if let Part::Later { number, sealed } = part
            && !sealed.is_empty()
        {
            later.entry(*number).or_default().push(At { index, ..first });
        }
        index += part.bodies();
    }
}
