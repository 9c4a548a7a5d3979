//! The audit chain of each seat: which calls leave a row, and what it is about; bundles and letters leave one when they
//! are opened. What shows records is written within a second by a thread of its own; everything else before its answer, where the disk
//! takes it.

pub(crate) mod said;

use crate::calls::{device_called, number_of};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::now;
use crate::session::Session;
use crate::shared::{App, lock};
use records::value::check_words;
use serde_json::Value as Json;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use store::{Done, SeatSecrets, Store};

/// Views and searches wait this long for company: a commit costs some milliseconds however few there are.
const PAUSE: Duration = Duration::from_millis(500);
/// Rows that wait while the disk takes none; more are not kept.
const WAITING_MAX: usize = 10_000;

/// What a row is about.
#[derive(Clone, Copy)]
enum About {
    /// Nothing that has a name.
    Nothing,
    /// What the answer is about: a record's id.
    Answered(&'static str),
    /// The same, where the answer has it: else the row is not this one.
    Given(&'static str),
    /// The record that was named in the call, by its id, whatever it was called.
    Record(&'static str),
    /// What was named in the call.
    Named(&'static str),
    /// The device that was named in the call under one of these, by its key, whatever it was called; may be none.
    Device(&'static [&'static str]),
    /// The same, where the call said yes to something: else the row is not this one.
    NamedIf(&'static str, &'static str),
    /// What was asked, as its keyed hash; no row where that was no more than all records of a kind.
    Asked,
    /// The form with which records were compared, as its keyed hash; no row where none was shown.
    Compared,
    /// Nothing, where the folder was put back from a backup and has heard of nobody since; else the row is not this one.
    PutBack,
    /// What was taken along, as the keyed hash of its question.
    Taken,
}

/// Calls that leave a row when they are answered. The first of a name that has what it is about counts.
const TRAIL: &[(&str, &str, About)] = &[
    ("unlock", "restored", About::PutBack),
    ("unlock", "unlock", About::Nothing),
    ("record.get", "view", About::Answered("id")),
    ("record.history", "view", About::Record("id")),
    ("record.differences", "view", About::Record("id")),
    ("record.before", "view", About::Record("id")),
    ("record.hand_over", "handover", About::Answered("id")),
    ("record.renew", "renewal", About::Answered("id")),
    ("draft.open", "view", About::Record("id")),
    ("draft.open", "view", About::Record("copy")),
    ("records.search", "search", About::Asked),
    ("records.stats", "search", About::Asked),
    ("record.alike", "search", About::Compared),
    ("export.start", "export", About::Taken),
    ("audit.print", "print", About::Record("id")),
    ("picture.save", "export", About::Record("id")),
    ("bundle.make", "bundle-made", About::Device(&["for"])),
    ("bundle.receipt", "bundle-made", About::Device(&["for"])),
    ("post.send", "letter-written", About::Device(&["for"])),
    ("post.drop", "letter-dropped", About::Named("id")),
    ("peer.network", "network", About::Nothing),
    ("peer.add", "peer", About::Device(&["ticket", "device"])),
    ("peer.set", "peer", About::Device(&["key"])),
    ("peer.remove", "peer-removed", About::Device(&["device"])),
    ("peer.sync", "exchange", About::Device(&["device"])),
    ("address.state", "address", About::Device(&["device"])),
    ("floor.state", "floor", About::Named("version")),
    ("pack.state", "pack", About::Named("kind")),
    ("waiting.adopt", "adoption", About::Named("id")),
    ("waiting.put_away", "put-away", About::Named("id")),
    ("enrol.approve", "answer-again", About::Given("again")),
    ("enrol.approve", "recovery", About::Given("recovered")),
    ("enrol.approve", "enrolment", About::Nothing),
    ("recover.answer", "recovery", About::Named("seat")),
    ("seat.revoke", "device-ended", About::NamedIf("seat", "device")),
    ("seat.revoke", "revocation", About::Named("seat")),
    ("seat.renew", "lease", About::Named("seat")),
    ("seat.set_roles", "roles", About::Named("seat")),
    ("registrar.name", "registrar", About::Named("seat")),
    ("registrar.end", "registrar-ended", About::Named("id")),
    ("office.add", "office", About::Named("code")),
    ("office.move", "office-moved", About::Named("office")),
    ("root.succeed", "root-succeeded", About::Nothing),
    ("fork.resolve", "fork-resolved", About::Named("branch")),
    ("clock.say", "clock", About::Named("right")),
    ("team", "view", About::Record("id")),
    ("team.assign", "assignment", About::Record("id")),
    ("team.end", "assignment-ended", About::Record("id")),
    ("closed.make_ready", "spaces-ready", About::Named("seat")),
    ("closed.hand_over", "files-handed-over", About::Named("seat")),
    ("profile.set", "profile", About::Nothing),
    ("backup.make", "backup", About::Nothing),
    ("erase.order", "erasure", About::Record("id")),
    ("erase.schedule", "erasure", About::Nothing),
    ("erase.now", "erased", About::Nothing),
    ("hold.set", "hold", About::Record("id")),
    ("passphrase.change", "passphrase", About::Nothing),
    ("sheet", "sheet", About::Nothing),
];

/// Events that only show records.
const SHOWS: [&str; 2] = ["view", "search"];

/// Whether a call leaves a row.
pub(crate) fn leaves_a_row(name: &str) -> bool {
    TRAIL.iter().any(|(call, ..)| *call == name)
}

/// Notes a call that was answered. Nobody signed in leaves no row. What was done is done: a disk that takes no row fails no call, and
/// the row waits.
pub(crate) fn note(app: &App, session: &Session, name: &str, input: &Json, output: &Json) {
    let rows = TRAIL.iter().filter(|(call, ..)| *call == name);
    let Ok((desk, signed)) = app.desk(session) else { return };
    let record = |named: &str| {
        let (desk, _) = app.desk_of(session, named)?;
        let number = number_of(&desk, named)?;
        Ok::<String, Failure>(desk.store.read()?.id(number)?.to_string())
    };
    let named = |about: About| match about {
        About::Nothing => Some(String::new()),
        About::Answered(key) => Some(text(&output[key])),
        About::Given(key) => output[key].is_string().then(|| text(&output[key])),
        // A list is printed without naming a record; a form that is opened again shows none.
        About::Record(key) => match input[key].as_str() {
            Some(named) if input["draft"].is_null() => Some(record(named).unwrap_or_default()),
            _ => (event_is(name, "print")).then(String::new),
        },
        About::Named(key) => Some(text(&input[key])),
        About::Device(keys) => {
            let device = keys.iter().find_map(|key| input[*key].as_str()).and_then(|called| device_called(&desk, called));
            Some(device.map(|device| device.to_string()).unwrap_or_default())
        }
        About::NamedIf(key, said) => (input[said] == true).then(|| text(&input[key])),
        About::Asked => asked(&input["query"]).map(|query| desk.store.audit_hash(&query)),
        About::Compared => {
            output.as_array().is_some_and(|shown| !shown.is_empty()).then(|| desk.store.audit_hash(&input["fields"].to_string()))
        }
        About::PutBack => desk.store.restored().ok().flatten().map(|_| String::new()),
        About::Taken => Some(desk.store.audit_hash(input["query"].as_str().unwrap_or_default())),
    };
    let found = rows.filter_map(|(_, event, about)| named(*about).map(|about| (*event, about))).next();
    let Some((event, about)) = found else { return };
    desk.trail.add(&signed.secrets, Done { time: now(), event, about });
    if !SHOWS.contains(&event) {
        let _ = desk.trail.flush();
    }
}

/// Notes what was done behind a call, by the seat whose secrets did it, and about which device, where it is known.
pub(crate) fn note_done(desk: &Desk, secrets: &Arc<SeatSecrets>, event: &'static str, device: Option<String>) {
    desk.trail.add(secrets, Done { time: now(), event, about: device.unwrap_or_default() });
    let _ = desk.trail.flush();
}

fn event_is(name: &str, event: &str) -> bool {
    TRAIL.iter().any(|(call, held, _)| *call == name && *held == event)
}

/// Ids and hashes are short and plain; anything else names nothing, and would spoil the row.
fn text(value: &Json) -> String {
    let is_plain = |text: &&str| text.len() <= journals::ABOUT_BYTES_MAX && check_words(text, "").is_ok();
    match value {
        // What somebody said yes or no to.
        Json::Bool(said) => if *said { "yes" } else { "no" }.to_owned(),
        _ => value.as_str().filter(is_plain).unwrap_or_default().to_owned(),
    }
}

/// A question that asks for more than all records of a kind.
fn asked(query: &Json) -> Option<String> {
    let words: Vec<&str> = query.as_str()?.split_whitespace().collect();
    let is_kind = |word: &&str| word.strip_prefix("kind:").is_some_and(|kind| records::kind(kind).is_some());
    (!words.iter().all(is_kind)).then(|| words.join(" "))
}

/// What waits to be written.
type Queue = Vec<(Arc<SeatSecrets>, Done)>;

/// Rows on their way to the disk.
pub(crate) struct Trail {
    way: Arc<Way>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

struct Way {
    store: Arc<Store>,
    queue: Mutex<Queue>,
    stop: Mutex<bool>,
    wake: Condvar,
}

impl Trail {
    pub fn of(store: &Arc<Store>) -> Self {
        let way = Way { store: Arc::clone(store), queue: Mutex::default(), stop: Mutex::new(false), wake: Condvar::new() };
        let way = Arc::new(way);
        let running = Arc::clone(&way);
        let thread = std::thread::spawn(move || running.run());
        Trail { way, thread: Mutex::new(Some(thread)) }
    }

    fn add(&self, secrets: &Arc<SeatSecrets>, done: Done) {
        let mut queue = lock(&self.way.queue);
        if queue.len() < WAITING_MAX {
            queue.push((Arc::clone(secrets), done));
        }
    }

    /// Writes what waits, now.
    pub fn flush(&self) -> Result<(), Failure> {
        self.way.flush()
    }

    pub fn close(&self) {
        *lock(&self.way.stop) = true;
        self.way.wake.notify_all();
        if let Some(thread) = lock(&self.thread).take() {
            // A thread that failed has told its failure already.
            let _ = thread.join();
        }
    }
}

impl Drop for Trail {
    fn drop(&mut self) {
        self.close();
    }
}

impl Way {
    fn run(&self) {
        loop {
            let stop = lock(&self.stop);
            let stop = if *stop { stop } else { self.wake.wait_timeout(stop, PAUSE).unwrap_or_else(PoisonError::into_inner).0 };
            let ends = *stop;
            drop(stop);
            // What fails, on a full disk perhaps, is tried again in the next round.
            let _ = self.flush();
            if ends {
                break;
            }
        }
    }

    /// Rows of one seat go together; the order is kept.
    fn flush(&self) -> Result<(), Failure> {
        let mut queue = lock(&self.queue);
        while let Some((secrets, _)) = queue.first() {
            let (secrets, seat) = (Arc::clone(secrets), secrets.signing.key());
            let count = queue.iter().take_while(|(other, _)| other.signing.key() == seat).count();
            let done: Vec<Done> = queue[..count].iter().map(|(_, done)| done.clone()).collect();
            self.store.add_audit(&secrets, &done)?;
            queue.drain(..count);
        }
        Ok(())
    }
}
