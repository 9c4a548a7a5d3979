//! Backup: made, proved by a real restore into a folder of its own, and put back.

use super::Nothing;
use super::job::Begun;
use super::record::moment;
use super::unlock::{named_among, wait_or};
use crate::backup::{self, Backup, GOOD_FOR, Made};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::files::{source, target};
use crate::jobs::Job;
use crate::passphrase::Passphrase;
use crate::save::{References, now};
use crate::session::Session;
use crate::shared::{App, Shared};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use store::{Folder, Progress, Report, SeatSecrets, Store};
use ts_rs::TS;

/// A backup to make.
#[derive(Deserialize, TS)]
pub struct BackupInput {
    /// Where to write it; without it a front fetches the finished file.
    #[serde(default)]
    #[ts(optional)]
    pub path: Option<String>,
    /// Whether a file of that name is replaced.
    #[serde(default)]
    pub replace: bool,
}

/// A backup to prove.
#[derive(Deserialize, TS)]
pub struct BackupTest {
    /// Where it is.
    pub path: String,
}

/// A backup to put back.
#[derive(Deserialize, TS)]
pub struct RestoreInput {
    /// Where it is.
    pub path: String,
    /// Key of a seat of it, in hex, or its service number; may be empty where it has one.
    pub seat: String,
    /// Its passphrase when the backup was made, or the 24 words of its sheet.
    #[ts(type = "string")]
    pub passphrase: Passphrase,
}

/// What a real restore of a backup found.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct Proved {
    /// When the backup was made.
    pub made_at: String,
    /// Entries that were checked.
    #[ts(type = "number")]
    pub entries: u64,
    /// Records that were checked.
    #[ts(type = "number")]
    pub records: u64,
    /// Records that were to go, and went before anybody saw them; none for a trial.
    #[ts(type = "number")]
    pub erased: u64,
    /// How much is wrong; `verify` tells what.
    #[ts(type = "number")]
    pub errors: u64,
}

/// A backup in the list.
#[derive(Serialize, TS)]
pub struct BackupLine {
    /// When it was made.
    pub made_at: String,
    /// Under which name.
    pub name: String,
    /// How large it is.
    pub bytes: u64,
    /// Until when it may be kept.
    pub expires_at: String,
    /// Whether that is over.
    pub is_over: bool,
}

/// Begins to write a backup.
pub(crate) fn make(app: &App, session: &Session, input: BackupInput) -> Result<Begun, Failure> {
    let (desk, signed) = app.desk(session)?;
    let folder = app.folder()?;
    let time = now();
    let path = match input.path {
        Some(path) => target(&path, input.replace)?,
        None => app.inbox().join(own_name(time)),
    };
    let job = app.shared.jobs.begin(session.number(), signed.secrets.signing.key(), move |job| {
        begin(job, "exporting");
        let mut rows = 0;
        job.writes(path.clone(), |part| {
            rows = backup::make(&desk, &folder, part, time, |rows| counted(job, rows))?;
            Ok(())
        })?;
        if job.is_cancelled() {
            return Ok(());
        }
        let (name, bytes) = (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), std::fs::metadata(&path)?.len());
        backup::note(&desk, Made { time, name, rows, bytes })
    });
    Ok(Begun { job })
}

/// The day, by which somebody finds it again, and something by chance: a day may have several.
fn own_name(time: i64) -> String {
    let day: String = moment(time).chars().take_while(|letter| *letter != 'T').collect();
    format!("backup-{day}-{:04x}.ncenback", u16::from_be_bytes(crate::save::chance()))
}

/// Begins to prove a backup of this folder: it is restored into a folder of its own, checked whole, and that folder removed.
pub(crate) fn test(app: &App, session: &Session, input: BackupTest) -> Result<Begun, Failure> {
    let (_, signed) = app.desk(session)?;
    let backup = Backup::open(&source(&input.path)?)?;
    let place = Proving::under(&app.inbox())?;
    let job = app.shared.jobs.begin(session.number(), signed.secrets.signing.key(), move |job| {
        begin(job, "restoring");
        let proved = prove(backup, &place.0, &signed.secrets, job)?;
        job.update(|status| status.proved = Some(proved));
        Ok(())
    });
    Ok(Begun { job })
}

/// A folder that goes with the proof.
struct Proving(PathBuf);

impl Proving {
    fn under(inbox: &Path) -> Result<Self, Failure> {
        let place = inbox.join(format!("proof-{:016x}", u64::from_be_bytes(crate::save::chance())));
        std::fs::create_dir_all(&place)?;
        Ok(Proving(place))
    }
}

impl Drop for Proving {
    fn drop(&mut self) {
        // What is left is removed with the inbox at the next start.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn prove(backup: Backup, place: &Path, secrets: &SeatSecrets, job: &Job) -> Result<Proved, Failure> {
    let folder = Arc::new(Folder::open(place)?);
    let (made, secrets) = put_back(backup, &folder, secrets.clone(), job)?;
    let store = Store::open(&folder, &secrets).map_err(|_| Failure::new("other-folder"))?;
    proved(made, &store, &folder, &secrets, job)
}

/// Puts a backup into an empty folder. Gives when it was made, and the secrets that open it.
fn put_back(backup: Backup, folder: &Folder, secrets: SeatSecrets, job: &Job) -> Result<(i64, SeatSecrets), Failure> {
    job.update(|status| status.total = backup.bytes());
    let (made, key) = backup.restore(folder, &secrets.reading, |bytes| counted(job, bytes))?;
    Ok((made, secrets.with_key(key)))
}

/// What a check of everything finds.
fn proved(made: i64, store: &Store, folder: &Folder, secrets: &SeatSecrets, job: &Job) -> Result<Proved, Failure> {
    job.update(|status| (status.done, status.total) = (0, 0));
    begin(job, "checking");
    let Report { entries, records, errors } = checked_with_closed(store, folder, secrets)?;
    Ok(Proved { made_at: moment(made), entries, records, erased: 0, errors: errors.len() as u64 })
}

/// The folder and its closed spaces, as far as this seat opens them.
fn checked_with_closed(store: &Store, folder: &Folder, secrets: &SeatSecrets) -> Result<Report, Failure> {
    let mut sum = checked(store)?;
    for closed in crate::rooms::stores(folder, &secrets.reading)? {
        let Report { entries, records, errors } = checked(&closed)?;
        (sum.entries, sum.records) = (sum.entries + entries, sum.records + records);
        sum.errors.extend(errors);
    }
    Ok(sum)
}

fn checked(store: &Store) -> Result<Report, Failure> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    Ok(store.verify(threads, &Progress::default())?)
}

/// Begins to put a backup back into an empty folder, which then waits to be unlocked. Until it is there it can be stopped, and the folder
/// is as empty as before.
pub(crate) fn restore(app: &App, session: &Session, input: RestoreInput) -> Result<Begun, Failure> {
    let folder = app.folder()?;
    if !folder.is_empty() {
        return Err(Failure::new("folder-not-empty"));
    }
    let backup = Backup::open(&source(&input.path)?)?;
    let seat = named_among(&backup.keys().seats(), &input.seat)?;
    let by_words = journals::from_words(&input.passphrase).ok().map(|recovery| backup.keys().unlock_by_words(&seat, &recovery));
    let secrets = wait_or(app, &seat, || match by_words {
        None | Some(Err(store::UnlockError::Wrong)) => backup.keys().unlock(&seat, &input.passphrase),
        Some(opened) => opened,
    })?;
    let shared = Arc::clone(&app.shared);
    let job = app.shared.jobs.begin(session.number(), None, move |job| {
        begin(job, "restoring");
        let _alone = shared.restoring.try_lock().map_err(|_| Failure::new("restoring-already"))?;
        let put_back = put_back(backup, &folder, secrets, job);
        if job.is_cancelled() && folder.is_empty() {
            return Ok(());
        }
        // It is there, and nobody stops it any more.
        job.cancelled.store(false, Ordering::Relaxed);
        let (made, secrets) = put_back?;
        let store = Store::open(&folder, &secrets)?;
        let mut proved = proved(made, &store, &folder, &secrets, job)?;
        drop(store);
        proved.erased = goes_on(&shared, &folder, &secrets)?;
        job.update(|status| status.proved = Some(proved));
        job.cancelled.store(false, Ordering::Relaxed);
        shared.tell("restored", None, &[]);
        Ok(())
    });
    Ok(Begun { job })
}

/// What was to be erased goes before anybody sees it, and numbers go on above those that were lost. Gives how many records went.
fn goes_on(shared: &Arc<Shared>, folder: &Arc<Folder>, secrets: &SeatSecrets) -> Result<u64, Failure> {
    let desk = Desk::open(shared, folder, secrets)?;
    let erased = References::leap(&desk).and_then(|()| crate::erasing::carry_out(&desk));
    desk.close();
    Ok(erased? as u64)
}

/// What was made of this folder.
pub(crate) fn list(app: &App, session: &Session, _: Nothing) -> Result<Vec<BackupLine>, Failure> {
    let (desk, _) = app.desk(session)?;
    let now = now();
    let line = |Made { time, name, rows: _, bytes }| BackupLine {
        made_at: moment(time),
        name,
        bytes,
        expires_at: moment(time + GOOD_FOR),
        is_over: time + GOOD_FOR <= now,
    };
    Ok(backup::listed(&desk)?.into_iter().map(line).collect())
}

fn begin(job: &Job, phase: &str) {
    job.update(|status| status.phase = phase.to_owned());
}

/// Counts rows or bytes on the job; says whether to go on.
fn counted(job: &Job, done: u64) -> bool {
    job.update(|status| status.done = done);
    !job.is_cancelled()
}
