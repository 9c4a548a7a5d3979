//! The program behind every front: one data folder, locked or open, its sessions, jobs and listeners.

use crate::calls;
use crate::calls::start::RecoverySheet;
use crate::clock::Moment;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::jobs::Jobs;
use crate::peers::Peers;
use crate::rooms;
use crate::save::Writer;
use crate::session::{Session, Signed};
use crate::throttle::Throttle;
use journals::{Program, SpaceKind, Start};
use records::Record;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};
use store::{Cost, Folder};

/// One open data folder. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub(crate) shared: Arc<Shared>,
}

/// How to open a folder.
#[derive(Clone)]
pub struct Options {
    /// The data folder; made where it is not there.
    pub folder: PathBuf,
    /// Where the heads of journals are kept as well, so that a folder that was put back from an older copy is noticed;
    /// nowhere in a test.
    pub heads: Option<PathBuf>,
    /// Whether an empty folder is filled with the demonstration.
    pub demo: bool,
}

/// Something happened that a front may show.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// `locked`, `saved`, `indexed`, `imported`, `enrolled`, `reconsidered`, `reached`, `peers`.
    pub name: String,
    /// The session that it concerns; `None` for all.
    #[serde(skip)]
    pub session: Option<u64>,
    /// More, by name.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

pub(crate) struct Shared {
    pub folder: Mutex<Option<Arc<Folder>>>,
    pub path: PathBuf,
    pub demo: bool,
    /// This run of the program, part of every actor.
    pub start: Start,
    pub desk: RwLock<Option<Arc<Desk>>>,
    pub signed: Mutex<BTreeMap<u64, Signed>>,
    pub jobs: Jobs,
    pub peers: Peers,
    pub throttle: Mutex<Throttle>,
    pub cost: Mutex<Option<Cost>>,
    /// The sheet of a founding that nobody has said to have written down; its root words stand nowhere else.
    pub sheet: Mutex<Option<RecoverySheet>>,
    /// Held while a backup is put back into the folder.
    pub restoring: Mutex<()>,
    /// Held while somebody signs in.
    pub unlocking: Mutex<()>,
    /// When a seat was last signed in with its passphrase.
    pub unlocked: Mutex<Moment>,
    sessions: AtomicU64,
    listeners: Mutex<Vec<Sender<Event>>>,
    pub closing: AtomicBool,
    /// As if the disk were nearly full.
    #[cfg(test)]
    pub is_full: AtomicBool,
    /// As if this program were older than any that was given out.
    #[cfg(test)]
    pub is_old: AtomicBool,
}

/// Where the data folder lies when nobody names one: the user's own data, by the custom of the system.
pub fn default_folder() -> PathBuf {
    users_own("LOCALAPPDATA", "XDG_DATA_HOME", ".local/share").unwrap_or_default().join("ncen")
}

/// Where the heads of journals are kept as well: beside the user's state, which is not put back with the data folder.
pub fn default_heads() -> Option<PathBuf> {
    users_own("APPDATA", "XDG_STATE_HOME", ".local/state").map(|state| state.join("ncen/heads"))
}

fn users_own(on_windows: &str, by_custom: &str, at_home: &str) -> Option<PathBuf> {
    let from = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty()).map(PathBuf::from);
    if cfg!(windows) { from(on_windows) } else { from(by_custom).or_else(|| from("HOME").map(|home| home.join(at_home))) }
}

impl App {
    /// Opens a folder and takes its lock; `folder-in-use` when another program has it.
    pub fn open(options: Options) -> Result<App, Failure> {
        let Options { folder: path, heads, demo } = options;
        let folder = Folder::open(&path)?;
        let folder = Arc::new(match heads {
            Some(place) => folder.keeping_heads_in(place),
            None => folder,
        });
        let mut start = [0; 8];
        getrandom::fill(&mut start).map_err(|_| Failure::new("no-chance"))?;
        let shared = Arc::new(Shared {
            folder: Mutex::new(Some(folder)),
            throttle: Mutex::new(Throttle::of(&path)),
            path,
            demo,
            start: Start(start),
            desk: RwLock::new(None),
            signed: Mutex::default(),
            jobs: Jobs::default(),
            peers: Peers::default(),
            cost: Mutex::new(None),
            sheet: Mutex::default(),
            restoring: Mutex::default(),
            unlocking: Mutex::default(),
            unlocked: Mutex::new(Moment::now()),
            sessions: AtomicU64::new(1),
            listeners: Mutex::default(),
            closing: AtomicBool::new(false),
            #[cfg(test)]
            is_full: AtomicBool::new(false),
            #[cfg(test)]
            is_old: AtomicBool::new(false),
        });
        empty(&shared.path.join("inbox"));
        std::fs::create_dir_all(shared.path.join("inbox"))?;
        watch_idle(&shared);
        let app = App { shared };
        if demo {
            calls::demo::prepare(&app)?;
        }
        Ok(app)
    }

    /// A session in which nobody is signed in; in a demonstration its officer is.
    pub fn session(&self) -> Session {
        let session = self.unsigned();
        if self.shared.demo {
            // Where it does not open, the unlock page says why.
            let _ = calls::demo::sign_in(self, &session);
        }
        session
    }

    /// A session in which nobody is signed in.
    pub(crate) fn unsigned(&self) -> Session {
        Session::new(self.shared.sessions.fetch_add(1, Ordering::Relaxed), &self.shared)
    }

    /// One call, by name; blocks until it is done.
    pub fn call(&self, session: &Session, name: &str, input: Value) -> Result<Value, Failure> {
        calls::dispatch(self, session, name, input)
    }

    /// What happens from now on.
    pub fn listen(&self) -> Receiver<Event> {
        let (sender, receiver) = channel();
        lock(&self.shared.listeners).push(sender);
        receiver
    }

    /// Counts as a call of a person, where none is there to make one: the seat of a node is not idle.
    pub fn keep_signed_in(&self, session: &Session) {
        session.touch(&self.shared);
    }

    /// Whether the program is ending.
    pub fn is_closing(&self) -> bool {
        self.shared.closing.load(Ordering::Relaxed)
    }

    /// Finishes what is being written, signs everybody out and gives the lock back.
    pub fn close(&self) {
        self.shared.closing.store(true, Ordering::Relaxed);
        self.shared.forget_keys();
        *lock(&self.shared.folder) = None;
        lock(&self.shared.listeners).clear();
        lock(&self.shared.peers.followers).clear();
    }

    /// Where a front lays files that were sent to it.
    pub fn inbox(&self) -> PathBuf {
        self.shared.path.join("inbox")
    }

    /// The file that a finished job of this session made.
    pub fn produced(&self, session: &Session, job: &str) -> Result<PathBuf, Failure> {
        let seat = session.signed(&self.shared)?.secrets.signing.key();
        self.shared.jobs.produced(session.number(), &seat, job)
    }

    /// The unlocked folder and the seat that is signed in.
    pub(crate) fn desk(&self, session: &Session) -> Result<(Arc<Desk>, Signed), Failure> {
        let signed = session.signed(&self.shared)?;
        let desk = self.shared.desk.read().unwrap_or_else(PoisonError::into_inner).clone();
        Ok((desk.ok_or_else(|| Failure::new("locked"))?, signed))
    }

    /// The desk in which a record lies, by its id or reference: the folder's own, or a closed space that this seat may read.
    pub(crate) fn desk_of(&self, session: &Session, id: &str) -> Result<(Arc<Desk>, Signed), Failure> {
        let (main, signed) = self.desk(session)?;
        let missing = match calls::number_of(&main, id) {
            Ok(number) => {
                // Another seat of this device may read it, so that it lies here.
                let space = main.store.read()?.space(number)?;
                let may = main.may_read(&signed.secrets.signing.key(), &space);
                return if may { Ok((main, signed)) } else { Err(Failure::new("no-right").with("kind", "")) };
            }
            Err(missing) => missing,
        };
        let rooms = rooms::of(&main, &signed.secrets.signing.key());
        let holds = rooms.into_iter().find(|room| calls::number_of(room, id).is_ok());
        holds.map(|room| (room, signed)).ok_or(missing)
    }

    /// The folder's own desk, and the closed spaces that this seat may read.
    pub(crate) fn desks(&self, session: &Session) -> Result<Vec<Arc<Desk>>, Failure> {
        let (main, signed) = self.desk(session)?;
        let rooms = rooms::of(&main, &signed.secrets.signing.key());
        Ok([vec![main], rooms].concat())
    }

    /// The desk at which a new record is made: that of a closed space where one is named, and for a file of an investigation a closed
    /// space that nobody has used.
    pub(crate) fn desk_for(&self, session: &Session, record: &Record, space: Option<&str>) -> Result<(Arc<Desk>, Signed), Failure> {
        let (main, signed) = self.desk(session)?;
        let is_closed = record.kind.space == SpaceKind::Investigation.key();
        let desk = match space {
            Some(space) => rooms::named(&main, &signed.secrets.signing.key(), space)?,
            None if is_closed => {
                // A space that was begun is used up, also by what is refused then.
                Writer::new(&self.shared, &main, &signed).check_new(record)?;
                rooms::begin(&self.shared, &main, &signed)?
            }
            None => main,
        };
        Ok((desk, signed))
    }

    pub(crate) fn folder(&self) -> Result<Arc<Folder>, Failure> {
        lock(&self.shared.folder).clone().ok_or_else(|| Failure::new("locked"))
    }

    /// Tells all listeners.
    pub(crate) fn tell(&self, name: &str, more: &[(&str, Value)]) {
        self.shared.tell(name, None, more);
    }
}

impl Shared {
    /// The version of this program.
    pub fn program(&self) -> Program {
        #[cfg(test)]
        if self.is_old.load(Ordering::Relaxed) {
            return Program(0, 0, 1);
        }
        let numbers = concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".", env!("CARGO_PKG_VERSION_MINOR"), ".", env!("CARGO_PKG_VERSION_PATCH"));
        Program::parse(numbers).expect("cargo has three numbers")
    }

    /// Signs everybody out, ends what is being written, and wipes the folder's key from memory: the next passphrase opens
    /// the folder anew.
    pub fn forget_keys(&self) {
        let signed: Vec<u64> = lock(&self.signed).keys().copied().collect();
        signed.into_iter().for_each(|session| self.sign_out(session));
        self.jobs.cancel_all();
        empty(&self.path.join("inbox"));
        let mut slot = self.desk.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(desk) = slot.take() {
            desk.stop.store(true, Ordering::Relaxed);
            desk.close();
            // Whoever unlocks next waits here until the last call has let go of the database.
            let begun = Instant::now();
            while Arc::strong_count(&desk) > 1 && begun.elapsed() < LET_GO {
                std::thread::sleep(Duration::from_millis(5));
            }
        }
    }

    /// Nobody is signed in in this session any more, and nothing is signed for it.
    pub fn sign_out(&self, session: u64) {
        let (held, rest) = {
            let mut signed = lock(&self.signed);
            (signed.remove(&session), signed.len())
        };
        self.jobs.cancel_of(session);
        // Rows that wait hold the seat's secrets. Whoever closes the desk writes them himself.
        if let Ok(desk) = self.desk.try_read()
            && let Some(desk) = desk.as_ref()
        {
            let _ = desk.trail.flush();
            rooms::leave(self, desk);
        }
        if held.is_some() {
            self.tell("locked", Some(session), &[]);
        }
        if rest == 0 {
            // Exports and uploads lie there unsealed.
            empty(&self.path.join("inbox"));
        }
    }

    /// Whether nobody did anything in this session for too long; work that runs for it counts as doing.
    pub fn is_idle(&self, session: u64, signed: &Signed) -> bool {
        !self.demo && signed.is_idle() && (signed.has_slept() || !self.jobs.runs_for(session))
    }

    /// Signs out who has been idle; wipes the folder's key where the machine slept, or nobody has typed a passphrase for long.
    pub fn look(&self, slept: bool) {
        if self.demo {
            return;
        }
        if slept || lock(&self.unlocked).elapsed() > KEY_KEPT {
            self.forget_keys();
        } else {
            sign_out_idle(self);
            self.daily();
        }
    }

    /// The folder at work, whoever is signed in or nobody: `locked` where its key is not in memory.
    pub(crate) fn open_desk(&self) -> Result<Arc<Desk>, Failure> {
        self.desk.read().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(|| Failure::new("locked"))
    }

    /// Does what is done once a day, where the folder is open. What fails, on a full disk perhaps, is tried again.
    fn daily(&self) {
        if let Ok(desk) = self.open_desk() {
            let _ = crate::erasing::daily(&desk);
            rooms::daily(&desk);
        }
    }

    pub fn tell(&self, name: &str, session: Option<u64>, more: &[(&str, Value)]) {
        let more = more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let event = Event { name: name.to_owned(), session, more };
        lock(&self.listeners).retain(|listener| listener.send(event.clone()).is_ok());
    }
}

/// A call that reads is done sooner; one that is not keeps the database until it is.
const LET_GO: Duration = Duration::from_secs(10);
/// The folder's key stays in a running program this long after the last passphrase (journals.md, "Idle lock").
const KEY_KEPT: Duration = Duration::from_secs(12 * 3_600);
/// How often is looked who has been idle: fine enough for ten minutes.
const LOOK: Duration = Duration::from_secs(5);

/// Signs out whoever has been idle, and forgets the keys of a machine that slept; the thread ends with the program.
fn watch_idle(shared: &Arc<Shared>) {
    let shared = Arc::downgrade(shared);
    std::thread::spawn(move || {
        loop {
            let before = Moment::now();
            std::thread::sleep(LOOK);
            let Some(shared) = shared.upgrade() else { return };
            if shared.closing.load(Ordering::Relaxed) {
                return;
            }
            shared.look(!before.slept().is_zero());
        }
    });
}

fn sign_out_idle(shared: &Shared) {
    let signed: Vec<(u64, Signed)> = lock(&shared.signed).iter().map(|(number, signed)| (*number, signed.clone())).collect();
    signed.iter().filter(|(session, signed)| shared.is_idle(*session, signed)).for_each(|(session, _)| shared.sign_out(*session));
}

/// Removes what an earlier run left in its inbox.
fn empty(folder: &std::path::Path) {
    // Left-over files are a nuisance, not a fault: the next start tries again.
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.for_each(|entry| {
        let path = entry.path();
        let _ = if path.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
    });
}

pub(crate) fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}
