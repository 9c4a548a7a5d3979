//! `ncen verify`: every signature, chain, leaf, id and view, from the disk; and making the views anew.

use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::read::Reader;
use crate::rows::body::{At, BodyRow, VIEW, ViewRow, bound};
use crate::rows::entry::{EntryRow, Part};
use crate::seal;
use crate::store::Store;
use crate::tables::{BODIES, KEYS, VIEWS};
use journals::{Body, Header, Journal};
use redb::ReadableTable;
use std::collections::BTreeMap;
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
    /// `chain`, `signature`, `bodies`, `id`, `view`, `damaged`, `lost`.
    pub code: &'static str,
    /// Number of the entry in its journal, or of the document.
    pub place: String,
}

/// How a long check goes on, and whether it shall stop.
#[derive(Debug, Default)]
pub struct Progress {
    /// Records done.
    pub done: AtomicU64,
    /// Set to stop.
    pub stop: AtomicBool,
}

/// More faults than this say nothing new.
const FAULTS_MAX: usize = 1_000;

impl Store {
    /// Checks everything on `threads` threads: each entry follows the one before, is signed, and has the bodies that
    /// were signed; each view says what the changes say.
    pub fn verify(&self, threads: usize, progress: &Progress) -> Result<Report, StoreError> {
        let journals: Vec<(u32, Journal)> = lock(&self.journals).iter().map(|(number, row)| (*number, row.journal.clone())).collect();
        let work: Vec<(u32, u64, u64)> = journals.iter().flat_map(|(number, journal)| shares(*number, journal.n, threads)).collect();
        let next = AtomicU64::new(0);
        let reports = thread::scope(|scope| {
            let one = || -> Result<Report, StoreError> {
                let (reader, mut report) = (self.read()?, Report::default());
                while let Some((journal, first, end)) = work.get(next.fetch_add(1, Ordering::Relaxed) as usize) {
                    reader.check_entries(*journal, *first..*end, progress, &mut report)?;
                }
                Ok(report)
            };
            let running: Vec<_> = (0..threads.max(1)).map(|_| scope.spawn(one)).collect();
            running.into_iter().map(|thread| thread.join().unwrap_or(Err(StoreError::Damaged("verify")))).collect::<Result<Vec<_>, _>>()
        })?;
        let mut report = Report::default();
        for Report { entries, records, errors } in reports {
            report.entries += entries;
            report.records += records;
            report.errors.extend(errors);
        }
        let reader = self.read()?;
        reader.check_ends(&journals, &mut report)?;
        if report.records != reader.records()? && !progress.stop.load(Ordering::Relaxed) {
            report.add("lost", format!("{} of {}", report.records, reader.records()?));
        }
        Ok(report)
    }

    /// Makes every view anew from the journals.
    pub fn rebuild_views(&self) -> Result<u64, StoreError> {
        let _turn = lock(&self.writing);
        let reader = self.read()?;
        let mut later: BTreeMap<u64, Vec<At>> = BTreeMap::new();
        for row in reader.journals.iter()? {
            let (key, bytes) = row?;
            let (journal, branch, n) = key.value();
            let entry = reader.entry_row(journal, n, bytes.value())?;
            let mut index = 0;
            for part in &entry.parts {
                if let Part::Later { number, .. } = part {
                    later.entry(*number).or_default().push(At { journal, branch, n, index });
                }
                index += part.bodies();
            }
        }
        let count = later.len() as u64;
        self.write(|transaction| {
            let (mut views, keys, bodies) =
                (transaction.open_table(VIEWS)?, transaction.open_table(KEYS)?, transaction.open_table(BODIES)?);
            views.retain(|_, _| false)?;
            let mut packer = crate::Packer::new()?;
            for (number, later) in later {
                let record = reader.merge(number, &later)?;
                let first = bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
                let epoch = BodyRow::decode(first.value()).ok_or(StoreError::Damaged("bodies"))?.epoch;
                let key = self.ring.key(&keys, epoch, number)?;
                let sealed = seal::seal(&key, &bound(VIEW, number), &packer.view(&record)?);
                views.insert(number, ViewRow { later, sealed: &sealed }.encode().as_slice())?;
            }
            Ok(())
        })?;
        Ok(count)
    }
}

/// Ranges of entries, small enough that threads end together.
fn shares(journal: u32, n: u64, threads: usize) -> Vec<(u32, u64, u64)> {
    let size = (n / (threads as u64 * 8)).clamp(1, 4_096);
    (0..n.div_ceil(size)).map(|share| (journal, share * size + 1, (share * size + size).min(n) + 1)).collect()
}

impl Report {
    fn add(&mut self, code: &'static str, place: String) {
        if self.errors.len() < FAULTS_MAX {
            self.errors.push(Fault { code, place });
        }
    }
}

impl Reader<'_> {
    fn check_entries(
        &self,
        journal: u32,
        numbers: std::ops::Range<u64>,
        progress: &Progress,
        report: &mut Report,
    ) -> Result<(), StoreError> {
        let mut before = None;
        for n in numbers {
            if progress.stop.load(Ordering::Relaxed) {
                return Ok(());
            }
            let Some(bytes) = self.journals.get((journal, 0, n))? else {
                report.add("lost", format!("entry {n}"));
                before = None;
                continue;
            };
            report.entries += 1;
            let Ok(entry) = self.entry_row(journal, n, bytes.value()) else {
                report.add("damaged", format!("entry {n}"));
                before = None;
                continue;
            };
            let header_bytes = entry.header.encode();
            let previous = match before {
                Some(id) => Some(id),
                None if n > 1 => self.header_id(journal, n - 1)?,
                None => Some(journals::EntryId([0; 32])),
            };
            if previous != Some(entry.header.previous) {
                report.add("chain", format!("entry {n}"));
            }
            if !entry.signature.is_some_and(|signature| Header::is_signed(&header_bytes, &entry.header.seat, &signature)) {
                report.add("signature", format!("entry {n}"));
            }
            before = Some(Header::id(&header_bytes));
            self.check_bodies(&entry, progress, report)?;
        }
        Ok(())
    }

    fn header_id(&self, journal: u32, n: u64) -> Result<Option<journals::EntryId>, StoreError> {
        let Some(bytes) = self.journals.get((journal, 0, n))? else { return Ok(None) };
        Ok(self.entry_row(journal, n, bytes.value()).ok().map(|entry| Header::id(&entry.header.encode())))
    }

    fn check_bodies(&self, entry: &EntryRow, progress: &Progress, report: &mut Report) -> Result<(), StoreError> {
        let (mut leaves, mut length, mut count) = (blake3::Hasher::new(), 0, 0u64);
        for part in &entry.parts {
            match part {
                Part::First { count: documents, first } => {
                    for number in *first..first + documents {
                        match self.check_first(number, report) {
                            Ok((body, salt)) => {
                                leaves.update(&body.leaf(&salt));
                                length += body.length();
                            }
                            Err(StoreError::Damaged(_) | StoreError::NoSuchRecord(_)) => report.add("damaged", format!("record {number}")),
                            Err(error) => return Err(error),
                        }
                        report.records += 1;
                        progress.done.fetch_add(1, Ordering::Relaxed);
                    }
                }
                Part::Later { number, sealed } => match self.check_later(*number, sealed) {
                    Ok((body, salt)) => {
                        leaves.update(&body.leaf(&salt));
                        length += body.length();
                    }
                    Err(StoreError::Damaged(_) | StoreError::NoSuchRecord(_)) => report.add("damaged", format!("record {number}")),
                    Err(error) => return Err(error),
                },
            }
            count += part.bodies();
        }
        let Header { bodies, length: signed_length, leaves: signed, .. } = &entry.header;
        if (*bodies, *signed_length) != (count, length) || *leaves.finalize().as_bytes() != *signed {
            report.add("bodies", format!("entry {}", entry.header.n));
        }
        Ok(())
    }

    fn check_first(&self, number: u64, report: &mut Report) -> Result<(Body, [u8; 8]), StoreError> {
        let bytes = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
        let first = self.open_first(number, bytes.value())?;
        let (id, salt) = (self.id_at(first.at)?, first.salt);
        if self.number(&id)? != Some(number) {
            report.add("id", format!("record {number}"));
        }
        let body = self.first_body(id, first)?;
        if let Some(view) = self.views.get(number)? {
            let later = ViewRow::decode(view.value()).ok_or(StoreError::Damaged("views"))?.later;
            if self.view(number, view.value())? != self.merge(number, &later)? {
                report.add("view", format!("record {number}"));
            }
        }
        Ok((body, salt))
    }

    fn check_later(&self, number: u64, sealed: &[u8]) -> Result<(Body, [u8; 8]), StoreError> {
        let bytes = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
        let first = self.open_first(number, bytes.value())?;
        let id = self.id_at(first.at)?;
        Ok((self.later_body(number, id, sealed)?, first.salt))
    }

    /// What the journals say that a journal's end is.
    fn check_ends(&self, journals: &[(u32, Journal)], report: &mut Report) -> Result<(), StoreError> {
        for (number, journal) in journals {
            if self.header_id(*number, journal.n)? != Some(journal.head) {
                report.add("chain", format!("entry {}", journal.n));
            }
        }
        Ok(())
    }
}
