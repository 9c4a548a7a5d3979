//! Signing and storing what was read, batch by batch; each batch is one entry and one durable transaction.

use super::ImportInput;
use super::rows::{Row, Rows, read};
use crate::failure::Failure;
use crate::jobs::{Job, ReportLine};
use crate::save::{BODY_OVERHEAD, References, Writer, chance, fits, now, packed};
use crate::shared::lock;
use documents::{Change, OPERATIONS_MAX, first_change};
use journals::{BODY_MAX, ENTRY_MAX, NewBody};
use records::Record;
use records::findings::Finding;
use reports::{Mapping, Note, Remark, ReportWriter, Sheet};
use std::collections::{BTreeSet, VecDeque};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use store::{Batch, NewPart, Packer};

/// Batches between two threads: enough that neither waits for the other, few enough for small memories.
const AHEAD: usize = 2;

/// A record that is to be stored.
struct New {
    hash: [u8; 16],
    record: Record,
    /// Whether it has its reference: it found no room in an entry, and begins the next.
    is_named: bool,
}

/// New records of one batch, for the index.
struct Stored {
    first: u64,
    records: Vec<Record>,
    sequence: u64,
    time: i64,
}

/// Reads, maps, stores and indexes a whole file.
pub(crate) fn run(writer: &Writer<'_>, sheet: Sheet, mapping: &Mapping, input: &ImportInput, job: &Job) -> Result<(), Failure> {
    let key = writer.desk.store.import_key();
    let (rows_out, rows_in) = sync_channel(AHEAD);
    let (stored_out, stored_in) = sync_channel(AHEAD);
    thread::scope(|scope| {
        let reading = scope.spawn(|| read(sheet, mapping, &key, job, &{ rows_out }));
        let indexing = scope.spawn(|| index(writer, stored_in));
        let stored = store(writer, mapping, input, job, rows_in, stored_out);
        let died = |_| Err(Failure::new("import-died"));
        let read = reading.join().unwrap_or_else(died);
        let indexed = indexing.join().unwrap_or_else(died);
        stored.and(read).and(indexed)
    })
}

fn index(writer: &Writer<'_>, stored: Receiver<Stored>) -> Result<(), Failure> {
    for Stored { first, records, sequence, time } in stored {
        writer.desk.indexing.feed(first, &records, sequence, time, |kind| writer.desk.space(kind))?;
    }
    Ok(())
}

fn store(
    writer: &Writer<'_>,
    mapping: &Mapping,
    input: &ImportInput,
    job: &Job,
    rows: Receiver<Rows>,
    stored: SyncSender<Stored>,
) -> Result<(), Failure> {
    if let Some(path) = input.report.as_ref().filter(|path| !input.replace && Path::new(path).exists()) {
        return Err(Failure::new("file-exists").with("path", path.as_str()));
    }
    let mut import = Import {
        writer,
        any_known: !writer.desk.store.imported()?.is_empty()?,
        packer: Packer::new()?,
        kind: mapping.kind().key,
        dry_run: input.dry_run,
        report: report(input)?,
        job,
        told: BTreeSet::new(),
    };
    for Rows { rows, bytes_done } in rows {
        let new = import.sort(rows)?;
        if !input.dry_run && !new.is_empty() {
            for stored_batch in import.append(new)? {
                // The index has gone only where it has failed; then it is made again from the store.
                let _ = stored.send(stored_batch);
            }
        }
        job.update(|status| status.done = bytes_done);
        if job.is_cancelled() {
            break;
        }
    }
    import.finish()
}

fn report(input: &ImportInput) -> Result<Option<ReportWriter>, Failure> {
    let language = input.language.as_deref().unwrap_or("en");
    Ok(input.report.as_ref().map(|path| ReportWriter::create(Path::new(path), language)).transpose()?)
}

/// One import at work.
struct Import<'a> {
    writer: &'a Writer<'a>,
    /// Whether anything was imported before this: else no row has to be looked up.
    any_known: bool,
    packer: Packer,
    kind: &'static str,
    dry_run: bool,
    report: Option<ReportWriter>,
    job: &'a Job,
    /// Lines of this batch of which the report on the screen says something.
    told: BTreeSet<u64>,
}

impl Import<'_> {
    /// Counts and reports rows; gives those that are to be stored.
    fn sort(&mut self, rows: Vec<Row>) -> Result<Vec<([u8; 16], Record)>, Failure> {
        // Asked for each batch: a view of the store that is kept open lets no page of it be used again, and the file grows.
        let known = if self.any_known { Some(self.writer.desk.store.imported()?) } else { None };
        let mut new = Vec::with_capacity(rows.len());
        self.told.clear();
        let (mut read, mut repeated, mut same, mut refused, mut uncoded) = (0, 0, 0, 0, 0);
        for Row { line, hash, outcome, notes, remarks } in rows {
            read += 1;
            if let Some(known) = &known
                && known.document(&hash)?.is_some()
            {
                repeated += 1;
                continue;
            }
            uncoded += u64::from(notes.iter().any(|note| [reports::UNCODED, reports::UNIT_UNCODED].contains(&note.code)));
            self.tell(line, outcome.is_err(), notes)?;
            match outcome {
                Ok(record) => {
                    if let Some(held) = self.held(&record.reference)? {
                        repeated += 1;
                        self.line(held_before(line, record.reference))?;
                        self.leads(line, held);
                        continue;
                    }
                    same += u64::from(record.fields.contains_key("same_as"));
                    self.remark(line, remarks)?;
                    new.push((hash, record));
                }
                Err(()) => refused += 1,
            }
        }
        // What is really stored is counted when it is.
        let (imported, same) = if self.dry_run { (new.len() as u64, same) } else { (0, 0) };
        self.job.update(|status| {
            status.rows += read;
            status.repeated += repeated;
            status.same += same;
            status.refused += refused;
            status.uncoded += uncoded;
            status.imported += imported;
        });
        Ok(new)
    }

    /// The record of this reference, where it is here: an export that comes back, perhaps changed.
    fn held(&self, reference: &str) -> Result<Option<u64>, Failure> {
        if reference.is_empty() {
            return Ok(None);
        }
        match crate::calls::record::number_of(self.writer.desk, reference) {
            Ok(number) => Ok(Some(number)),
            Err(failure) if failure.code == "no-such-record" => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    /// A line of the report leads to this record; only those that are told of are remembered.
    fn leads(&self, line: u64, number: u64) {
        if self.told.contains(&line) {
            lock(&self.job.records).insert(line, number);
        }
    }

    fn tell(&mut self, line: u64, refused: bool, notes: Vec<Note>) -> Result<(), Failure> {
        for Note { column, field, value, code, values } in notes {
            self.line(ReportLine { line, refused, column, field, value, code: code.to_owned(), values, record: None })?;
        }
        Ok(())
    }

    fn remark(&mut self, line: u64, remarks: Vec<Finding>) -> Result<(), Failure> {
        for Finding { code, field, values, blocks: _ } in remarks {
            let values = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            let (column, value) = (String::new(), String::new());
            self.line(ReportLine { line, refused: false, column, field, value, code: code.to_owned(), values, record: None })?;
        }
        Ok(())
    }

    fn line(&mut self, line: ReportLine) -> Result<(), Failure> {
        if let Some(report) = &mut self.report {
            let ReportLine { line, refused, column, field, value, code, values, record: _ } = &line;
            report.line(self.kind, &Remark { line: *line, refused: *refused, column, field, value, code, values })?;
        }
        let number = line.line;
        if self.job.note(line) {
            self.told.insert(number);
        }
        Ok(())
    }

    /// Signs and stores records: one entry, or several where they are large.
    fn append(&mut self, new: Vec<([u8; 16], Record)>) -> Result<Vec<Stored>, Failure> {
        let mut stored = Vec::new();
        let mut rest: VecDeque<New> = new.into_iter().map(|(hash, record)| New { hash, record, is_named: false }).collect();
        while !rest.is_empty() {
            let Some(entry) = self.entry(&mut rest)? else { continue };
            let same = entry.records.iter().filter(|record| record.fields.contains_key("same_as")).count() as u64;
            let imported = entry.records.len() as u64;
            self.job.update(|status| {
                status.imported += imported;
                status.same += same;
            });
            stored.push(entry);
        }
        Ok(stored)
    }

    /// One entry of the next records; none where each of them is too large to be one.
    fn entry(&mut self, rest: &mut VecDeque<New>) -> Result<Option<Stored>, Failure> {
        let (desk, writer) = (self.writer.desk, self.writer);
        let _turn = lock(&desk.saving);
        let mut references = References::load(desk)?;
        let kind = records::kind(self.kind).ok_or_else(|| Failure::new("no-such-kind"))?;
        let mut journal = writer.journal(kind)?;
        let actor = journal.actor(&writer.signed.secrets.signing, &writer.start);
        let (mut bodies, mut parts, mut imports, mut records) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (mut length, mut operations) = (0, 0);
        // A body more than this would not fit for sure.
        while length + BODY_MAX <= ENTRY_MAX
            && let Some(New { hash, mut record, is_named }) = rest.pop_front()
        {
            if !is_named {
                writer.complete(None, &mut record);
                record.reference = references.next(desk, &record);
            }
            let change = first_change(&record, actor);
            // Each letter of a long text is an operation, and others admit no entry of more than so many.
            if operations + change.max_op > OPERATIONS_MAX as u64 && !records.is_empty() {
                rest.push_front(New { hash, record, is_named: true });
                break;
            }
            let part = match self.part(&record, &change) {
                Ok(part) => part,
                Err(failure) if failure.code == "record-too-large" => {
                    self.too_large(&record)?;
                    continue;
                }
                Err(failure) => return Err(failure),
            };
            length += change.bytes.len() + BODY_OVERHEAD;
            operations += change.max_op;
            parts.push(part);
            imports.push((hash, records.len() as u64));
            bodies.push(NewBody { document: None, kind: kind.number, version: record.version, salt: chance(), content: change.bytes });
            records.push(record);
        }
        if records.is_empty() {
            return Ok(None);
        }
        let time = now();
        let entry = writer.entry(&mut journal, bodies, parts);
        let batch = Batch { entries: vec![entry], imports, settings: vec![references.setting(desk)?], ..Batch::default() };
        let appended = desk.store.append(batch)?;
        (appended.new.start..).zip(&records).for_each(|(number, record)| self.leads(line_of(record), number));
        Ok(Some(Stored { first: appended.new.start, records, sequence: appended.sequence, time }))
    }

    /// A record at rest, within the limits of the format.
    fn part(&mut self, record: &Record, change: &Change) -> Result<NewPart, Failure> {
        if change.max_op > OPERATIONS_MAX as u64 {
            return Err(Failure::new("record-too-large"));
        }
        fits(std::slice::from_ref(&change.bytes))?;
        packed(&mut self.packer, record, &change.bytes)
    }

    /// A row that is larger than a record may be is refused, and the others go on.
    fn too_large(&mut self, record: &Record) -> Result<(), Failure> {
        self.job.update(|status| status.refused += 1);
        let line = line_of(record);
        let (column, field, value, values) = Default::default();
        self.line(ReportLine { line, refused: true, column, field, value, code: "record-too-large".into(), values, record: None })
    }

    fn finish(self) -> Result<(), Failure> {
        if let Some(report) = self.report {
            let path = report.finish()?;
            self.job.update(|status| status.report = Some(path.display().to_string()));
        }
        Ok(())
    }
}

/// The line of the file that a record was.
fn line_of(record: &Record) -> u64 {
    match record.fields.get("import_row") {
        Some(records::Value::Integer(line)) => u64::try_from(*line).unwrap_or(0),
        _ => 0,
    }
}

/// A spreadsheet does not change records: two officers may have changed them since it was written.
fn held_before(line: u64, reference: String) -> ReportLine {
    let values = std::collections::BTreeMap::from([("reference".to_owned(), reference.clone())]);
    ReportLine {
        line,
        refused: false,
        column: String::new(),
        field: String::new(),
        value: reference,
        code: "reference-held".into(),
        values,
        record: None,
    }
}
