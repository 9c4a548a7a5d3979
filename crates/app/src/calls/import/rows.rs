//! Reading and mapping, and which rows are the same: on a thread of its own, ahead of the writer by a few batches.

use crate::failure::Failure;
use crate::jobs::Job;
use records::Record;
use records::findings::{Finding, MISSING, QUANTITY_MISSING, findings};
use records::value::PartialDate;
use reports::{Mapper, Mapping, Note, Outcome, Sheet};
use std::collections::BTreeMap;
use std::sync::mpsc::SyncSender;
use zeroize::Zeroizing;

/// Records that are signed and stored together: their bodies stay around half the limit of an entry, and a power cut costs
/// a fifth of a second of work.
pub(crate) const BATCH: usize = 2_500;

/// Bytes of cells that are read ahead at once: long cells make fewer rows.
const BATCH_BYTES: usize = 8 << 20;

/// One row that was read.
pub(crate) struct Row {
    pub line: u64,
    /// Keyed hash of mapping, normalised row and its occurrence.
    pub hash: [u8; 16],
    pub outcome: Result<Record, ()>,
    pub notes: Vec<Note>,
    /// What a person should look at; what an imported row does not state is no news.
    pub remarks: Vec<Finding>,
}

/// Rows, and how far the file has been read.
pub(crate) struct Rows {
    pub rows: Vec<Row>,
    pub bytes_done: u64,
}

/// Reads the whole file into `out`, until it ends, fails, or the job is cancelled. What was read before a fault is passed
/// on: it is no worse for what follows.
pub(crate) fn read(
    mut sheet: Sheet,
    mapping: &Mapping,
    key: &Zeroizing<[u8; 32]>,
    job: &Job,
    out: &SyncSender<Rows>,
) -> Result<(), Failure> {
    let mut mapper = mapping.mapper(sheet.headers())?;
    let identity = mapping.identity();
    job.update(|status| status.unread = mapper.unread());
    let mut seen = Seen { key: **key, met: BTreeMap::new() };
    let (mut line, today) = (reports::Line::default(), crate::calls::record::today());
    loop {
        let mut rows = Vec::with_capacity(BATCH);
        let (mut ended, mut bytes) = (Ok(true), 0);
        while rows.len() < BATCH && bytes < BATCH_BYTES {
            ended = if job.is_cancelled() { Ok(false) } else { sheet.next(&mut line) };
            if !matches!(ended, Ok(true)) {
                break;
            }
            bytes += line.bytes();
            rows.push(row(&mut mapper, &mut seen, &identity, &today, &line));
        }
        // The writer has gone only where it has failed, and says why itself.
        let gone = out.send(Rows { rows, bytes_done: sheet.bytes_done() }).is_err();
        if gone || !ended? {
            return Ok(());
        }
    }
}

fn row(mapper: &mut Mapper<'_>, seen: &mut Seen, mapping: &str, today: &PartialDate, line: &reports::Line) -> Row {
    let (hash, first) = seen.hash(mapping, &line.normalised(), line.number());
    let (outcome, notes) = match mapper.map(line) {
        Outcome::Record { mut record, notes } => {
            if let Some(first) = first {
                record.fields.insert("same_as".into(), records::Value::Integer(i64::try_from(first).unwrap_or(i64::MAX)));
            }
            (Ok(record), notes)
        }
        Outcome::Refused { notes } => (Err(()), notes),
    };
    let remarks = outcome.as_ref().map_or_else(|()| Vec::new(), |record| remarks(record, today));
    Row { line: line.number(), hash, outcome, notes, remarks }
}

fn remarks(record: &Record, today: &PartialDate) -> Vec<Finding> {
    let mut remarks = findings(record, today);
    remarks.retain(|finding| ![MISSING, QUANTITY_MISSING].contains(&finding.code));
    remarks
}

/// Rows that were met: how often, and where first.
struct Seen {
    key: [u8; 32],
    met: BTreeMap<[u8; 16], (u32, u64)>,
}

impl Seen {
    /// The row's own hash, and the line of the first row that is equal to it.
    fn hash(&mut self, mapping: &str, normalised: &[u8], line: u64) -> ([u8; 16], Option<u64>) {
        let hash = |occurrence: u32| {
            let mut hasher = blake3::Hasher::new_keyed(&self.key);
            for part in [mapping.as_bytes(), &[0], normalised, &[0], &occurrence.to_be_bytes()] {
                hasher.update(part);
            }
            let mut first = [0; 16];
            first.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
            first
        };
        let first = hash(1);
        let (count, first_line) = self.met.entry(first).or_insert((0, line));
        *count += 1;
        match *count {
            1 => (first, None),
            count => (hash(count), Some(*first_line)),
        }
    }
}
