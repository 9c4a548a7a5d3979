//! The index runs behind the store: every second or so what is new is added and committed, on a thread of its own.

use crate::calls::to_decide;
use crate::failure::Failure;
use crate::fresh::Fresh;
use crate::shared::{Shared, lock};
use journals::SpaceId;
use records::{By, Kind, Record, Value};
use search::{Extra, Index, Query, Writer};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError, Weak};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use store::{Reader, Store, StoreError, Unindexed};

/// New records wait this long for company: a commit costs 30 ms however few there are.
const PAUSE: Duration = Duration::from_millis(1_000);
/// While an import adds records, it commits this often: each commit makes a part that must be joined later.
const RECORDS_PER_COMMIT: u64 = 60_000;
/// Records saved since the last commit are compared with a question one by one, up to this many.
const OVERLAY_MAX: usize = 500;

/// How often what could not be read is looked at afresh: an erasure is done in less than a look.
const LOOKS_AFRESH: usize = 3;

/// The index and the thread that feeds it.
pub(crate) struct Indexing {
    work: Arc<Work>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

struct Work {
    store: Arc<Store>,
    index: Index,
    office: Arc<str>,
    feed: Mutex<Feed>,
    fresh: Fresh,
    /// Whether everything that was there when it was made anew has been added; until then nothing else is committed.
    complete: AtomicBool,
    /// Everything up to this sequence is found.
    committed: AtomicU64,
    /// An import feeds records itself.
    bulk: AtomicBool,
    stop: Mutex<bool>,
    wake: Condvar,
    shared: Weak<Shared>,
}

struct Feed {
    writer: Option<Writer>,
    /// Everything up to this sequence was added.
    fed: u64,
    waiting: u64,
}

impl Indexing {
    /// Opens the index beside a store; `memory` is for what is not yet committed, in bytes.
    pub fn open(shared: &Arc<Shared>, store: &Arc<Store>, office: &str, memory: usize) -> Result<Indexing, Failure> {
        let opened = open_index(&store.path().join("index"), store)?;
        let complete = opened.sequence.is_some();
        let known = opened.sequence.unwrap_or(0);
        let writer = opened.index.writer(memory, 1)?;
        let work = Arc::new(Work {
            store: Arc::clone(store),
            index: opened.index,
            office: Arc::from(office),
            feed: Mutex::new(Feed { writer: Some(writer), fed: known, waiting: 0 }),
            fresh: Fresh::default(),
            complete: AtomicBool::new(complete),
            committed: AtomicU64::new(known),
            bulk: AtomicBool::new(false),
            stop: Mutex::new(false),
            wake: Condvar::new(),
            shared: Arc::downgrade(shared),
        });
        store.mark_indexed(known);
        let running = Arc::clone(&work);
        let thread = std::thread::spawn(move || run(&running));
        Ok(Indexing { work, thread: Mutex::new(Some(thread)) })
    }

    pub fn index(&self) -> &Index {
        &self.work.index
    }

    /// Whether everything that was saved is found.
    pub fn is_current(&self) -> bool {
        self.work.store.sequence().is_ok_and(|sequence| sequence <= self.work.committed.load(Ordering::Relaxed))
    }

    /// The numbers of what was saved and is not in the index yet, and those of them that answer a question.
    pub fn fresh(&self, query: &Query) -> Result<(BTreeSet<u64>, Vec<u64>), Failure> {
        let turn = self.work.fresh.turn();
        let pending = self.pending()?;
        if pending.is_empty() {
            return Ok((BTreeSet::new(), Vec::new()));
        }
        let matching = self.work.fresh.matching(&self.work.store.read()?, &self.work.office, &pending, query, turn)?;
        Ok((pending.into_keys().collect(), matching))
    }

    /// What was saved after the last commit, with the sequence of its last save, to be looked through: all there is while the
    /// index is made anew. Where that is too much the index catches up first; while an import runs, or everything is being
    /// added, there is nothing to look through and `is_whole` says so.
    fn pending(&self) -> Result<BTreeMap<u64, u64>, Failure> {
        if !self.work.is_complete() {
            let sequence = self.work.store.sequence()?;
            let end = self.work.store.read()?.end()?;
            let looked_through = if end <= OVERLAY_MAX as u64 { end } else { 0 };
            return Ok((0..looked_through).map(|number| (number, sequence)).collect());
        }
        let mut pending = self.unindexed()?;
        if count(&pending) > OVERLAY_MAX && !self.work.bulk.load(Ordering::Relaxed) {
            self.work.step()?;
            pending = self.unindexed()?;
        }
        if count(&pending) > OVERLAY_MAX {
            return Ok(BTreeMap::new());
        }
        let numbered = |one: &Unindexed| (one.first..one.first + u64::from(one.count)).zip(std::iter::repeat(one.sequence));
        Ok(pending.iter().flat_map(numbered).collect())
    }

    /// Whether a search sees everything that was saved: the index, and what it does not have yet.
    pub fn is_whole(&self) -> bool {
        self.work.is_complete() && self.unindexed().is_ok_and(|pending| count(&pending) <= OVERLAY_MAX)
    }

    fn unindexed(&self) -> Result<Vec<Unindexed>, Failure> {
        Ok(self.work.store.unindexed(self.work.committed.load(Ordering::Relaxed))?)
    }

    /// Forgets the index, and makes it anew from the records.
    pub fn rebuild(&self) -> Result<(), Failure> {
        self.work.complete.store(false, Ordering::Release);
        self.catch_up()
    }

    /// While this is held an import runs, which feeds the index itself.
    pub fn bulk(&self) -> Bulk<'_> {
        self.work.bulk.store(true, Ordering::Relaxed);
        Bulk(&self.work)
    }

    /// Adds the new records of one batch, numbered from `first`, without reading them back. What is not in turn is
    /// left to the thread.
    /// `lies_in` gives the space of each kind.
    pub fn feed(
        &self,
        first: u64,
        records: &[Record],
        sequence: u64,
        now: i64,
        lies_in: impl Fn(&Kind) -> Result<SpaceId, Failure>,
    ) -> Result<(), Failure> {
        let work = &self.work;
        let mut feed = lock(&work.feed);
        if !work.is_complete() || feed.fed + 1 != sequence {
            return Ok(());
        }
        let Some(writer) = feed.writer.as_mut() else { return Ok(()) };
        let added = (first..).zip(records).try_for_each(|(number, record)| {
            let known =
                Known { office: Arc::clone(&work.office), lies_in: lies_in(record.kind)?.to_string(), times: (now, now), differs: false };
            with_extra(record, &known, |extra| writer.add(number, record, extra)).map_err(Failure::from)
        });
        if added.is_ok() {
            feed.fed = sequence;
            feed.waiting += records.len() as u64;
        }
        let result = match added {
            Ok(()) if feed.waiting >= RECORDS_PER_COMMIT => work.commit(&mut feed),
            added => added,
        };
        work.whole_or_nothing(&mut feed, result)
    }

    /// Makes everything that was saved found, now.
    pub fn catch_up(&self) -> Result<(), Failure> {
        self.work.add_everything()?;
        self.work.step()
    }

    /// Leaves no word of what was replaced or removed in the index.
    pub fn purge(&self) -> Result<(), Failure> {
        self.catch_up()?;
        let mut feed = lock(&self.work.feed);
        let sequence = feed.fed;
        self.work.fresh.forget();
        match feed.writer.as_mut() {
            Some(writer) => Ok(writer.purge(sequence)?),
            None => Err(Failure::new("closing")),
        }
    }

    pub fn close(&self) {
        *lock(&self.work.stop) = true;
        self.work.wake.notify_all();
        if let Some(thread) = lock(&self.thread).take() {
            // A thread that failed has told its failure already.
            let _ = thread.join();
        }
        lock(&self.work.feed).writer = None;
    }

    /// Bytes of the index on the disk.
    pub fn bytes(&self) -> u64 {
        self.work.index.bytes_on_disk().unwrap_or(0)
    }
}

#[cfg(test)]
impl Indexing {
    /// How many records an index would learn that began to read at this moment.
    pub fn learned_by(&self, reader: Reader<'_>) -> usize {
        let (end, mut learned) = (reader.end().unwrap(), 0);
        let each = |_, _: &Record, _: &Extra<'_>| {
            learned += 1;
            Ok(true)
        };
        self.work.each_read(reader, 0..end, each).unwrap();
        learned
    }

    /// As while the program closes, or no more.
    pub fn stops(&self, stops: bool) {
        *lock(&self.work.stop) = stops;
    }
}

/// An import that runs; ends however it ends.
pub(crate) struct Bulk<'a>(&'a Work);

impl Drop for Bulk<'_> {
    fn drop(&mut self) {
        self.0.bulk.store(false, Ordering::Relaxed);
        self.0.wake.notify_all();
    }
}

impl Drop for Indexing {
    fn drop(&mut self) {
        self.close();
    }
}

fn open_index(folder: &Path, store: &Store) -> Result<search::Opened, Failure> {
    std::fs::create_dir_all(folder)?;
    let opened = open_when_free(folder, store)?;
    if opened.sequence.unwrap_or(0) <= store.sequence()? {
        return Ok(opened);
    }
    // An index that is ahead belongs to a folder that was put back since: it knows records that are not there.
    drop(opened);
    std::fs::remove_dir_all(folder)?;
    std::fs::create_dir_all(folder)?;
    Ok(open_when_free(folder, store)?)
}

/// A thread that merges parts of an index that was closed a moment ago holds it for so long at most; it ends by itself.
const FREE_WITHIN: Duration = Duration::from_secs(10);
const FREE_PAUSE: Duration = Duration::from_millis(20);

/// Opens an index that this program may be about to let go of: the data folder is this program's alone.
fn open_when_free(folder: &Path, store: &Store) -> Result<search::Opened, search::OpenError> {
    let begun = Instant::now();
    loop {
        match Index::open(folder, &store.index_key()) {
            Err(search::OpenError::InUse) if begun.elapsed() < FREE_WITHIN => std::thread::sleep(FREE_PAUSE),
            opened => return opened,
        }
    }
}

fn count(pending: &[Unindexed]) -> usize {
    pending.iter().map(|one| one.count as usize).sum()
}

fn run(work: &Work) {
    loop {
        // A round that fails, on a full disk perhaps, is tried again in the next.
        let _ = work.add_everything();
        {
            let stop = lock(&work.stop);
            if *stop {
                break;
            }
            let waited = work.wake.wait_timeout(stop, PAUSE).unwrap_or_else(PoisonError::into_inner);
            if *waited.0 {
                break;
            }
        }
        if !work.bulk.load(Ordering::Relaxed) {
            let _ = work.step();
        }
    }
    let _ = work.step();
}

impl Work {
    /// Adds and commits what came since.
    fn step(&self) -> Result<(), Failure> {
        let mut feed = lock(&self.feed);
        let result = self.add_pending(&mut feed);
        self.whole_or_nothing(&mut feed, result)
    }

    fn is_complete(&self) -> bool {
        self.complete.load(Ordering::Acquire)
    }

    fn add_pending(&self, feed: &mut Feed) -> Result<(), Failure> {
        if !self.is_complete() {
            return Ok(());
        }
        for one in self.store.unindexed(feed.fed)? {
            self.add(feed, one)?;
        }
        if feed.waiting > 0 { self.commit(feed) } else { Ok(()) }
    }

    /// After a failure the index is as it was at its last commit: nothing stands in it twice.
    fn whole_or_nothing(&self, feed: &mut Feed, result: Result<(), Failure>) -> Result<(), Failure> {
        if result.is_err()
            && let Some(writer) = feed.writer.as_mut()
        {
            writer.roll_back()?;
            feed.fed = self.committed.load(Ordering::Relaxed);
            feed.waiting = 0;
        }
        result
    }

    fn add(&self, feed: &mut Feed, pending: Unindexed) -> Result<(), Failure> {
        let Unindexed { sequence, first, count } = pending;
        let reader = self.store.read()?;
        let Some(writer) = feed.writer.as_mut() else { return Ok(()) };
        if count == 1 && !reader.is_seen(first)? {
            // It does not count any more, or was erased.
            writer.delete(first);
        }
        self.each_read(reader, first..first + u64::from(count), |number, record, extra| {
            // A range of several is new; a single one may have been changed.
            if count > 1 {
                writer.add(number, record, extra)?
            } else {
                writer.replace(number, record, extra)?
            }
            Ok(true)
        })?;
        feed.fed = sequence;
        feed.waiting += u64::from(count);
        Ok(())
    }

    /// A new index learns every record, if it has not yet.
    fn add_everything(&self) -> Result<(), Failure> {
        let mut feed = lock(&self.feed);
        if self.is_complete() {
            return Ok(());
        }
        let result = self.add_all(&mut feed);
        self.whole_or_nothing(&mut feed, result)
    }

    fn add_all(&self, feed: &mut Feed) -> Result<(), Failure> {
        let sequence = self.store.sequence()?;
        let reader = self.store.read()?;
        let end = reader.end()?;
        let Some(writer) = feed.writer.as_mut() else { return Ok(()) };
        writer.delete_all()?;
        self.each_read(reader, 0..end, |number, record, extra| {
            writer.add(number, record, extra)?;
            Ok(!*lock(&self.stop))
        })?;
        if *lock(&self.stop) {
            return Err(Failure::new("closing"));
        }
        feed.fed = sequence;
        self.commit(feed)?;
        self.complete.store(true, Ordering::Release);
        Ok(())
    }

    /// Calls `each` with every record of a range that questions find, until it says stop by `false`. An erasure changes keys under who
    /// reads: what could not be read is looked at afresh. What still cannot is not found; `verify` tells of it.
    fn each_read(
        &self,
        reader: Reader<'_>,
        numbers: Range<u64>,
        mut each: impl FnMut(u64, &Record, &Extra<'_>) -> Result<bool, Failure>,
    ) -> Result<(), Failure> {
        // What goes into the index while it is erased would outlive it.
        let reader = reader.without_past();
        let (mut left, mut outcome) = (Vec::new(), Ok(true));
        reader.each_tried(numbers, |number, record| {
            match self.look(&reader, number, record, &mut each) {
                Some(looked) => outcome = looked,
                None => left.push(number),
            }
            Ok(matches!(outcome, Ok(true)))
        })?;
        drop(reader);
        for _ in 0..LOOKS_AFRESH {
            if left.is_empty() || !matches!(outcome, Ok(true)) {
                break;
            }
            let reader = self.store.read()?;
            for number in std::mem::take(&mut left) {
                match self.look(&reader, number, reader.record(number), &mut each) {
                    Some(Ok(true)) => {}
                    Some(ended) => return ended.map(drop),
                    None => left.push(number),
                }
            }
        }
        outcome.map(drop)
    }

    /// Calls `each` with one record, where questions find it; none where it could not be read.
    fn look(
        &self,
        reader: &Reader<'_>,
        number: u64,
        record: Result<Record, StoreError>,
        each: &mut impl FnMut(u64, &Record, &Extra<'_>) -> Result<bool, Failure>,
    ) -> Option<Result<bool, Failure>> {
        let record = record.ok()?;
        if !is_found(&record) {
            return Some(Ok(true));
        }
        let known = Known::of(reader, &self.office, number).ok()?;
        Some(with_extra(&record, &known, |extra| each(number, &record, extra)))
    }

    fn commit(&self, feed: &mut Feed) -> Result<(), Failure> {
        let Some(writer) = feed.writer.as_mut() else { return Ok(()) };
        writer.commit(feed.fed)?;
        feed.waiting = 0;
        self.committed.store(feed.fed, Ordering::Relaxed);
        self.store.mark_indexed(feed.fed);
        self.fresh.forget();
        if let Some(shared) = self.shared.upgrade() {
            shared.tell("indexed", None, &[]);
        }
        Ok(())
    }
}

/// What is known of a record beside its fields.
pub(crate) struct Known {
    /// The code of this office.
    pub office: Arc<str>,
    /// The space in which it lies, by its id.
    pub lies_in: String,
    /// When it was first and last saved.
    pub times: (i64, i64),
    /// Whether it has several values in one place.
    pub differs: bool,
}

impl Known {
    pub fn of(reader: &Reader<'_>, office: &Arc<str>, number: u64) -> Result<Self, Failure> {
        let (made, changed, _) = reader.times(number)?;
        Ok(Known {
            office: Arc::clone(office),
            lies_in: reader.space(number)?.to_string(),
            times: (made, changed),
            differs: differs(reader, number)?,
        })
    }
}

/// Whether a record has several values in one place.
pub(crate) fn differs(reader: &Reader<'_>, number: u64) -> Result<bool, Failure> {
    // What was saved once has one value of everything, and opening a document is dear.
    Ok(reader.is_amended(number)? && !to_decide(&reader.document(number)?)?.is_empty())
}

/// Calls `work` with what is searched beside a record's own fields.
pub(crate) fn with_extra<T>(record: &Record, known: &Known, work: impl FnOnce(&Extra<'_>) -> T) -> T {
    let Known { office, lies_in, times: (created, changed), differs } = known;
    let marks = marks(record, *differs);
    let extra = Extra {
        state: record.text("state").unwrap_or("open"),
        space: if crate::sight::is_sight(record) { SIGHT } else { record.kind.space },
        lies_in,
        office,
        created: *created,
        changed: *changed,
        marks: &marks,
    };
    work(&extra)
}

/// Whether questions find a record: what the program keeps for itself they do not.
pub(crate) fn is_found(record: &Record) -> bool {
    record.kind.by != By::Program
}

/// The mark, and the space, of what the program made for posts.
pub(crate) const SIGHT: &str = "sight";

/// What is found by `is:`.
pub(crate) fn marks(record: &Record, differs: bool) -> Vec<&'static str> {
    let mut marks = Vec::new();
    if differs {
        marks.push("conflict");
    }
    if crate::sight::is_sight(record) {
        marks.push(SIGHT);
    }
    if record.fields.contains_key("same_as") {
        marks.push("same");
    }
    if record.fields.get("source") == Some(&Value::Text("import".into())) {
        marks.push("import");
    }
    marks
}
