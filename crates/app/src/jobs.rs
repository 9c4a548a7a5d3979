//! Long work in the background: imports, exports, checks. A job belongs to the session and
//! the seat that began it: nobody else asks after it, and nobody at all while the seat is signed out. What is done to an empty folder
//! belongs to its session alone.

use crate::calls::{Brought, Made, Proved, Shown};
use crate::exchange::Exchanged;
use crate::failure::Failure;
use crate::files::beside;
use crate::shared::lock;
use journals::Key;
use serde::Serialize;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;
use ts_rs::TS;

/// How a job stands.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct JobStatus {
    /// `reading`, `writing`, `indexing`, `exporting`, `restoring`, `checking`, `exchanging`, `finished`, `cancelled`.
    pub phase: String,
    /// Bytes or records done.
    #[ts(type = "number")]
    pub done: u64,
    /// Bytes or records in all.
    #[ts(type = "number")]
    pub total: u64,
    /// Rows that were read.
    #[ts(type = "number")]
    pub rows: u64,
    /// Records that were made.
    #[ts(type = "number")]
    pub imported: u64,
    /// Rows that were imported before.
    #[ts(type = "number")]
    pub repeated: u64,
    /// Of the imported, those equal to another row of the file.
    #[ts(type = "number")]
    pub same: u64,
    /// Rows that could not become a record.
    #[ts(type = "number")]
    pub refused: u64,
    /// Rows with a value that is kept as written because it maps to no code.
    #[ts(type = "number")]
    pub uncoded: u64,
    /// Heads of columns that go to no field.
    pub unread: Vec<String>,
    /// What a bundle brought.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub brought: Option<Brought>,
    /// What lies in a bundle that was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub made: Option<Made>,
    /// What a bundle says of itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub shown: Option<Shown>,
    /// What a meeting with another device did.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub exchanged: Option<Exchange>,
    /// What a real restore of a backup found, for a trial or for good.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub proved: Option<Proved>,
    /// Seconds since it began.
    pub seconds: f64,
    /// A guess from what is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub seconds_left: Option<f64>,
    /// Whether it has ended.
    pub finished: bool,
    /// Why it ended before its time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub error: Option<Failure>,
    /// The report's file, where one was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub report: Option<String>,
}

/// What a meeting with another device did.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Exchange {
    /// Items that the other said to have stored.
    #[ts(type = "number")]
    pub delivered: u64,
    /// Entries that came and count.
    #[ts(type = "number")]
    pub stored: u64,
    /// Pictures, and smaller forms of pictures, that are whole here since.
    #[ts(type = "number")]
    pub pictures: u64,
    /// Letters that came whole, for this device or to be carried.
    #[ts(type = "number")]
    pub letters: u64,
    /// Statements of others that are new here.
    #[ts(type = "number")]
    pub said: u64,
    /// Whether both held the same at the end, as far as both said.
    pub is_even: bool,
}

impl Exchange {
    /// What a session did since it had done this.
    pub(crate) fn since(before: &Exchanged, done: &Exchanged) -> Exchange {
        let new = |of: fn(&Exchanged) -> u64| of(done).saturating_sub(of(before));
        let (delivered, stored) = (new(|one| one.delivered.1), new(|one| one.stored));
        let (pictures, letters, said) = (new(|one| one.pictures), new(|one| one.letters), new(|one| one.said));
        Exchange { delivered, stored, pictures, letters, said, is_even: done.is_even() }
    }

    /// Whether nothing went and nothing came.
    pub(crate) fn is_nothing(&self) -> bool {
        let Exchange { delivered, stored, pictures, letters, said, is_even: _ } = self;
        delivered + stored + pictures + letters + said == 0
    }
}

/// The phase of a job that exchanges with another device.
pub(crate) const EXCHANGING: &str = "exchanging";

/// How many seconds something still takes of which so much was done in so many, and so much is left.
pub(crate) fn seconds_left(seconds: f64, done: f64, left: f64) -> Option<f64> {
    // Before a hundredth is done a guess would only frighten.
    (done > 0.0 && done > 0.01 * (done + left)).then(|| seconds * left / done)
}

/// One remark about one row of an imported file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReportLine {
    /// Line in the file, from 1.
    #[ts(type = "number")]
    pub line: u64,
    /// Whether the row became no record.
    pub refused: bool,
    /// The column's head.
    pub column: String,
    /// Where it went.
    pub field: String,
    /// What stood there.
    pub value: String,
    /// What is to be said of it.
    pub code: String,
    /// What the sentence needs.
    pub values: BTreeMap<String, String>,
    /// Document id of the record that the row became, or was already.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub record: Option<String>,
}

/// Lines of a report that are kept for the screen; the counts go on, and a report file has all of them.
pub(crate) const REPORT_MAX: usize = 50_000;

/// One job.
pub(crate) struct Job {
    session: u64,
    seat: Option<Key>,
    begun: Instant,
    pub cancelled: AtomicBool,
    pub status: Mutex<JobStatus>,
    pub report: Mutex<Vec<ReportLine>>,
    /// Numbers of the records of report lines, by line of the file.
    pub records: Mutex<BTreeMap<u64, u64>>,
    pub produced: Mutex<Option<PathBuf>>,
}

impl Job {
    fn new(session: u64, seat: Option<Key>) -> Self {
        let status = JobStatus { phase: "reading".to_owned(), ..JobStatus::default() };
        Job {
            session,
            seat,
            begun: Instant::now(),
            cancelled: AtomicBool::new(false),
            status: Mutex::new(status),
            report: Mutex::default(),
            records: Mutex::default(),
            produced: Mutex::default(),
        }
    }

    /// A job that nobody asks after.
    pub fn unwatched() -> Self {
        Job::new(0, None)
    }

    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    pub fn update(&self, change: impl FnOnce(&mut JobStatus)) {
        change(&mut lock(&self.status));
    }

    /// Keeps a line of the report, and says whether there was room.
    pub fn note(&self, line: ReportLine) -> bool {
        let mut report = lock(&self.report);
        let has_room = report.len() < REPORT_MAX;
        if has_room {
            report.push(line);
        }
        has_room
    }

    /// Writes a file whole or not at all: half of one would be taken for a whole one, and what stands under the name is replaced only
    /// by a whole one.
    pub fn writes(&self, path: PathBuf, write: impl FnOnce(&Path) -> Result<(), Failure>) -> Result<(), Failure> {
        if path.exists() && !path.is_file() {
            // A pipe or a device is written into, never replaced.
            return write(&path);
        }
        let part = beside(&path);
        let result = write(&part);
        if result.is_err() || self.is_cancelled() {
            // It may never have been made.
            let _ = std::fs::remove_file(&part);
            return result;
        }
        std::fs::rename(&part, &path)?;
        *lock(&self.produced) = Some(path);
        Ok(())
    }

    pub fn view(&self) -> JobStatus {
        let mut status = lock(&self.status).clone();
        if !status.finished {
            status.seconds = self.begun.elapsed().as_secs_f64();
            // What is left of a line is told with the line.
            if status.phase != EXCHANGING {
                let left = status.total.saturating_sub(status.done);
                status.seconds_left = seconds_left(status.seconds, status.done as f64, left as f64);
            }
        }
        status
    }

    fn finish(&self, result: Result<(), Failure>) {
        let seconds = self.begun.elapsed().as_secs_f64();
        let cancelled = self.is_cancelled();
        self.update(|status| {
            status.seconds = seconds;
            status.phase = if cancelled { "cancelled" } else { "finished" }.to_owned();
            status.error = result.err();
            (status.finished, status.seconds_left) = (true, None);
        });
    }
}

/// All jobs of this run.
#[derive(Default)]
pub(crate) struct Jobs {
    next: AtomicU64,
    held: Mutex<BTreeMap<String, Arc<Job>>>,
}

/// Finished jobs that are remembered; the oldest go first.
const JOBS_KEPT: usize = 20;

impl Jobs {
    /// Begins a job on a thread of its own, for a seat or for nobody; gives its name.
    pub fn begin(
        &self,
        session: u64,
        seat: impl Into<Option<Key>>,
        work: impl FnOnce(&Job) -> Result<(), Failure> + Send + 'static,
    ) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let name = format!("job-{number:06}");
        let job = Arc::new(Job::new(session, seat.into()));
        let mut held = lock(&self.held);
        while held.len() >= JOBS_KEPT
            && let Some(oldest) = held.iter().find(|(_, job)| lock(&job.status).finished).map(|(name, _)| name.clone())
        {
            held.remove(&oldest);
        }
        held.insert(name.clone(), Arc::clone(&job));
        drop(held);
        std::thread::spawn(move || {
            // Whoever waits for its end must hear of it, whatever happened.
            let result = catch_unwind(AssertUnwindSafe(|| work(&job)));
            job.finish(result.unwrap_or_else(|_| Err(Failure::new("job-died"))));
        });
        name
    }

    /// A job that this seat, or nobody, began in this session.
    pub fn get(&self, session: u64, seat: Option<&Key>, name: &str) -> Result<Arc<Job>, Failure> {
        let held = lock(&self.held);
        held.get(name)
            .filter(|job| job.session == session && (job.seat.is_none() || job.seat.as_ref() == seat))
            .cloned()
            .ok_or_else(|| Failure::new("no-such-job"))
    }

    pub fn produced(&self, session: u64, seat: &Key, name: &str) -> Result<PathBuf, Failure> {
        let job = self.get(session, Some(seat), name)?;
        let path = lock(&job.produced).clone();
        path.ok_or_else(|| Failure::new("not-finished"))
    }

    /// Asks the jobs of a session to stop: its seat is signed out, and signs nothing more.
    pub fn cancel_of(&self, session: u64) {
        let held = lock(&self.held);
        held.values().filter(|job| job.session == session).for_each(|job| job.cancelled.store(true, Ordering::Relaxed));
    }

    /// Whether anything is at work for a session.
    pub fn runs_for(&self, session: u64) -> bool {
        lock(&self.held).values().any(|job| job.session == session && !lock(&job.status).finished)
    }

    /// Asks every job to stop, and waits until each has.
    pub fn cancel_all(&self) {
        let held: Vec<Arc<Job>> = lock(&self.held).values().cloned().collect();
        held.iter().for_each(|job| job.cancelled.store(true, Ordering::Relaxed));
        for job in held {
            while !lock(&job.status).finished {
                std::thread::sleep(std::time::Duration::from_millis(5));
            }
        }
    }
}
