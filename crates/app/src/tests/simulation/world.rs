//! The world of a simulation: devices of one administration in real folders, each with a clock of its own, and what is known of everything
//! that their officers wrote.

use super::chance::Chance;
use crate::save::at;
use crate::shared::lock;
use crate::tests::enrolment::OTHER;
use crate::tests::{Desk, PASSPHRASE};
use crate::{App, Options};
use documents::DocumentId;
use journals::Key;
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// The device of the registrar. Its folder is never put back: it would forget what it stated, and part its log.
pub(super) const HEADQUARTERS: usize = 0;
/// His office, whose officers read the cases of all.
const HEAD_OFFICE: &str = "MBA";
/// The second officer of his laptop, who signs with him that a record goes.
pub(super) const SECOND: &str = "0418";

/// Service number, office and role of the officer of a device.
type Post = (&'static str, &'static str, &'static str);
/// Beside headquarters one border post with two devices.
pub(super) const TWO_POSTS: &[Post] = &[("0922", "BUS", "entry"), ("0031", "BUS", "supervisor")];
/// Beside headquarters two posts with two devices each.
pub(super) const FOUR_POSTS: &[Post] =
    &[("0922", "BUS", "entry"), ("0031", "BUS", "supervisor"), ("0711", "MAL", "entry"), ("0712", "MAL", "supervisor")];
/// Beside the registrar a supervisor at headquarters, and three posts.
pub(super) const EIGHT_POSTS: &[Post] = &[
    ("0501", "MBA", "supervisor"),
    ("0922", "BUS", "entry"),
    ("0031", "BUS", "supervisor"),
    ("0602", "BUS", "entry"),
    ("0711", "MAL", "entry"),
    ("0712", "MAL", "supervisor"),
    ("0811", "LAM", "entry"),
    ("0812", "LAM", "entry"),
];

/// Who is enrolled while a world goes on.
pub(super) const LATE: Post = ("0950", "BUS", "entry");

/// How every canary begins; letters that are drawn follow. It stands in fields that may name persons, and nowhere else.
const CANARY: &[u8] = b"zqcanary";
/// How many.
const LETTERS: usize = 12;

/// Names in a folder that belong to the program which has it open.
const LEFT_OUT: [&str; 3] = ["lock", "inbox", "socket"];

/// What comes to pass in a world, in lines for whoever looks into one that failed.
pub(super) type Trace = Arc<Mutex<Vec<String>>>;

/// Who has a device.
#[derive(Clone)]
pub(super) struct Identity {
    /// Service number.
    pub number: &'static str,
    passphrase: &'static str,
    pub office: &'static str,
    /// Keys of the seat and of the device, in hex.
    pub seat: String,
    pub key: String,
}

/// Folders of an administration whose devices were all enrolled and know of each other. Each world begins with copies of them.
pub(super) struct Template {
    devices: Vec<(Identity, TempDir)>,
    by_bundles: bool,
}

impl Template {
    /// Founds an administration and enrols these beside the registrar.
    pub fn of(posts: &[Post]) -> Template {
        let desk = Desk::founded();
        desk.calls("start.confirm", json!({}));
        desk.joins_here(SECOND, HEAD_OFFICE, "supervisor");
        let offices: BTreeSet<&str> = posts.iter().map(|(_, office, _)| *office).filter(|office| *office != HEAD_OFFICE).collect();
        for office in offices {
            desk.calls("office.add", json!({"code": office}));
        }
        let others: Vec<Desk> = posts.iter().map(|&(number, office, role)| desk.joined_by(number, office, role)).collect();
        others.iter().for_each(|other| drop(desk.carries_to(other)));
        let seats = desk.calls("seats", json!({}));
        let first = (identity(&desk, &seats, "0417", HEAD_OFFICE, PASSPHRASE), closed(desk));
        let rest = others.into_iter().zip(posts).map(|(other, &(number, office, _))| {
            let identity = identity(&other, &seats, number, office, OTHER);
            (identity, closed(other))
        });
        Template { devices: std::iter::once(first).chain(rest).collect(), by_bundles: false }
    }

    /// The same, whose devices never meet over a line.
    pub fn by_bundles(self) -> Template {
        Template { by_bundles: true, ..self }
    }
}

/// Who has a device that was enrolled, by the list of seats.
fn identity(desk: &Desk, seats: &Json, number: &'static str, office: &'static str, passphrase: &'static str) -> Identity {
    let is_his = |seat: &&Json| seat["officer"].as_str().unwrap().starts_with(number);
    let seat = seats.as_array().unwrap().iter().find(is_his).unwrap()["id"].as_str().unwrap().to_owned();
    Identity { number, passphrase, office, seat, key: desk.app.device().unwrap() }
}

/// Closes the program; gives its folder.
fn closed(desk: Desk) -> TempDir {
    let Desk { app, session, folder } = desk;
    app.close();
    drop((session, app));
    folder
}

/// Opens a folder, and signs its officer in.
fn opened(folder: TempDir, heads: &Path, identity: &Identity) -> Desk {
    let options = Options { folder: folder.path().to_owned(), heads: Some(heads.to_owned()), demo: false };
    let app = App::open(options).unwrap_or_else(|failure| panic!("{}: {failure:?}", identity.number));
    let session = app.session();
    let desk = Desk { app, session, folder };
    signs_in(&desk, identity);
    desk
}

/// Signs the officer of a device in.
fn signs_in(desk: &Desk, identity: &Identity) {
    desk.calls("unlock", json!({"seat": identity.number, "passphrase": identity.passphrase}));
}

/// Copies what lies in a folder, save what has one of these names, however deep.
fn copy(from: &Path, to: &Path, left_out: &[&str]) {
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if left_out.contains(&name.as_str()) {
            continue;
        }
        let target = to.join(&name);
        if entry.path().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target, left_out);
        } else {
            std::fs::copy(entry.path(), &target).unwrap();
        }
    }
}

/// All canaries in bytes.
pub(super) fn canaries_in(bytes: &[u8]) -> BTreeSet<String> {
    let found = bytes.windows(CANARY.len() + LETTERS).filter(|window| window.starts_with(CANARY));
    found.map(|window| String::from_utf8_lossy(window).into_owned()).collect()
}

/// A device.
pub(super) struct Device {
    pub identity: Identity,
    /// How far its clock is off, in seconds.
    pub clock: i64,
    /// Whether its folder was ever an older copy.
    pub was_put_back: bool,
    /// Where it keeps the heads of its journals, beside the folder.
    heads: TempDir,
    /// Older copies of its folder.
    pub copies: Vec<TempDir>,
    /// Open but within a step.
    desk: Option<Desk>,
}

impl Device {
    /// The program at work.
    pub fn desk(&self) -> &Desk {
        self.desk.as_ref().expect("every step opens what it closes")
    }
}

/// A record that an officer made.
#[derive(Debug)]
pub(super) struct Made {
    pub id: String,
    /// The field in which its canaries stand.
    pub field: &'static str,
    /// The office with whose cases it lies; none of what everybody reads.
    pub office: Option<&'static str>,
    /// Whether two officers said that it goes.
    pub is_erased: bool,
}

/// A value that was acknowledged.
#[derive(Debug)]
pub(super) struct Written {
    /// Its place among the records, and the device on which it was written.
    pub record: usize,
    pub device: usize,
    pub canary: String,
    /// Whether that device still has it: an older copy of its folder may not.
    pub is_here: bool,
    /// Whether it was on a folder in whose place an older copy came, and on no other that could tell of it.
    pub is_lost: bool,
}

impl Written {
    /// Whether its canary stands in some bytes.
    fn is_in(&self, bytes: &[u8]) -> bool {
        bytes.windows(self.canary.len()).any(|window| window == self.canary.as_bytes())
    }
}

/// A bundle on its way.
#[derive(Clone)]
pub(super) struct Bundle {
    pub path: PathBuf,
    /// The device for which it is sealed.
    pub to: Option<usize>,
    /// What stands in it.
    pub canaries: BTreeSet<String>,
}

/// Devices, and what is known of what they did.
pub(super) struct World {
    seed: u64,
    trace: Trace,
    /// Whether news travels in bundles alone.
    pub by_bundles: bool,
    pub chance: Chance,
    pub devices: Vec<Device>,
    pub made: Vec<Made>,
    pub written: Vec<Written>,
    /// The file of an investigation that nobody but the registrar may read: its id and its canary.
    pub file: Option<(String, String)>,
    pub pool: Vec<Bundle>,
    pub bundles: usize,
    /// Where they lie.
    pub place: TempDir,
    /// Seconds since the world began.
    pub passed: i64,
    /// The device that says what nobody wrote.
    pub hostile: usize,
    pub revoked: Option<usize>,
    /// Canaries that went over a line or in a bundle to somebody.
    pub told: BTreeSet<String>,
    pub done: BTreeMap<&'static str, u64>,
}

impl World {
    /// A world of copies of a template.
    pub fn new(template: &Template, seed: u64, trace: Trace) -> World {
        let mut chance = Chance::new(seed);
        let hostile = 1 + chance.index(template.devices.len() - 1);
        let mut world = World {
            seed,
            trace,
            by_bundles: template.by_bundles,
            chance,
            devices: Vec::new(),
            made: Vec::new(),
            written: Vec::new(),
            file: None,
            pool: Vec::new(),
            bundles: 0,
            place: tempfile::tempdir().unwrap(),
            passed: 0,
            hostile,
            revoked: None,
            told: BTreeSet::new(),
            done: BTreeMap::new(),
        };
        template.devices.iter().for_each(|(identity, folder)| world.begins(identity, folder.path()));
        world
    }

    /// Adds a device with a copy of a folder.
    fn begins(&mut self, identity: &Identity, template: &Path) {
        let folder = tempfile::tempdir().unwrap();
        copy(template, folder.path(), &LEFT_OUT);
        let (identity, heads) = (identity.clone(), tempfile::tempdir().unwrap());
        self.devices.push(Device { identity, clock: 0, was_put_back: false, heads, copies: Vec::new(), desk: None });
        self.opens(self.devices.len() - 1, folder);
    }

    /// An officer joins on a new laptop, which only headquarters knows of till others hear of it.
    pub fn enrols(&mut self, (number, office, role): Post) {
        let (identity, folder) = self.by_clock(HEADQUARTERS, |desk| {
            let other = desk.joined_by(number, office, role);
            (identity(&other, &desk.calls("seats", json!({})), number, office, OTHER), closed(other))
        });
        self.begins(&identity, folder.path());
    }

    /// Whether two devices know of each other; others are refused before they say a word.
    pub fn are_known(&self, one: usize, other: usize) -> bool {
        let knows = |of: usize, whom: usize| {
            let key = Key::parse(&self.devices[whom].identity.key).expect("the key of a device");
            self.devices[of].desk().at_work().authority().device(&key).is_some()
        };
        knows(one, other) && knows(other, one)
    }

    /// From here on chance is that of a step: what one step draws changes nothing for the next.
    pub fn begins_step(&mut self, number: u64) {
        self.chance = Chance::new(self.seed.wrapping_mul(1_000_003).wrapping_add(number + 1));
    }

    /// Notes what comes to pass.
    pub fn notes(&self, line: String) {
        lock(&self.trace).push(line);
    }

    /// The time by the clock of a device, in seconds since 1970 UTC.
    pub fn time_of(&self, device: usize) -> i64 {
        crate::save::now() + self.passed + self.devices[device].clock
    }

    /// Does something at a device, by its clock.
    pub fn by_clock<T>(&self, device: usize, work: impl FnOnce(&Desk) -> T) -> T {
        let (time, desk) = (self.time_of(device), self.devices[device].desk());
        at(time, || work(desk))
    }

    /// Makes a call at a device; none where it is refused for one of these reasons.
    pub fn tries(&self, device: usize, name: &str, input: Json, refused: &[&str]) -> Option<Json> {
        match self.by_clock(device, |desk| desk.tries(name, input)) {
            Ok(answer) => Some(answer),
            Err(failure) if refused.contains(&failure.code.as_str()) => {
                self.notes(format!("  {name} at {device} is refused: {}", failure.code));
                None
            }
            Err(failure) => panic!("{name} at {device}: {failure:?}"),
        }
    }

    /// Signs the officer of a device in once more, as he does when he comes back to it.
    pub fn signs_in(&self, device: usize) {
        self.by_clock(device, |desk| signs_in(desk, &self.devices[device].identity));
    }

    /// Opens a folder as that of a device.
    pub fn opens(&mut self, device: usize, folder: TempDir) {
        let time = self.time_of(device);
        let one = &mut self.devices[device];
        let desk = at(time, || opened(folder, one.heads.path(), &one.identity));
        one.desk = Some(desk);
    }

    /// Closes the program of a device; gives its folder.
    pub fn closes(&mut self, device: usize) -> TempDir {
        closed(self.devices[device].desk.take().expect("every step opens what it closes"))
    }

    /// The power goes at a device, and comes back: its folder is what lay on the disk at that moment.
    pub fn loses_power(&mut self, device: usize) {
        let fresh = tempfile::tempdir().unwrap();
        {
            let desk = self.devices[device].desk();
            let at_work = desk.at_work();
            // Nobody writes while this copies, so that it sees one moment. The index is another program's file, and is made again.
            at_work.trail.flush().unwrap();
            let _turn = lock(&at_work.saving);
            copy(desk.folder.path(), fresh.path(), &["lock", "inbox", "socket", "index"]);
        }
        drop(self.devices[device].desk.take());
        self.opens(device, fresh);
    }

    /// Keeps a copy of the folder of a device as it is now.
    pub fn keeps_copy(&mut self, device: usize) {
        let (folder, kept) = (self.closes(device), tempfile::tempdir().unwrap());
        copy(folder.path(), kept.path(), &LEFT_OUT);
        self.devices[device].copies.push(kept);
        self.opens(device, folder);
    }

    /// Puts a copy in the place of the folder of a device. The heads beside it stay as they are.
    pub fn puts_copy_back(&mut self, device: usize, copy: usize) {
        let older = self.devices[device].copies.remove(copy);
        drop(self.closes(device));
        self.devices[device].was_put_back = true;
        self.opens(device, older);
    }

    /// Any device.
    pub fn any(&mut self) -> usize {
        self.chance.index(self.devices.len())
    }

    /// Any device but headquarters.
    pub fn any_post(&mut self) -> usize {
        1 + self.chance.index(self.devices.len() - 1)
    }

    /// Any other device.
    pub fn any_beside(&mut self, device: usize) -> usize {
        let count = self.devices.len();
        (device + 1 + self.chance.index(count - 1)) % count
    }

    /// Any record; none before the first was made.
    pub fn any_record(&mut self) -> Option<usize> {
        (!self.made.is_empty()).then(|| self.chance.index(self.made.len()))
    }

    /// A canary that nobody wrote before.
    pub fn canary(&mut self) -> String {
        let letters = (0..LETTERS).map(|_| b'a' + self.chance.below(26) as u8);
        CANARY.iter().copied().chain(letters).map(char::from).collect()
    }

    /// Devices that were not revoked.
    pub fn standing(&self) -> impl Iterator<Item = usize> {
        let revoked = self.revoked;
        (0..self.devices.len()).filter(move |device| revoked != Some(*device))
    }

    /// Whether the officer of a device may read a record.
    pub fn reads(&self, device: usize, record: usize) -> bool {
        let own = self.devices[device].identity.office;
        self.made[record].office.is_none_or(|office| own == office || own == HEAD_OFFICE)
    }

    /// Whether a device holds a value, whether it counts there, waits, or is one of the past.
    pub fn holds(&self, device: usize, written: &Written) -> bool {
        self.stores(device, written) || self.keeps_waiting(device, written)
    }

    /// Whether a device holds a value that is one of its record there.
    fn stores(&self, device: usize, written: &Written) -> bool {
        let id = DocumentId::parse(&self.made[written.record].id).expect("the id of a record");
        let at_work = self.devices[device].desk().at_work();
        let reader = at_work.store.read_everything().unwrap();
        let stored = reader.number(&id).unwrap().map(|number| reader.document(number).unwrap());
        stored.is_some_and(|document| document.saved.iter().any(|saved| written.is_in(&saved.body.content)))
    }

    /// Whether a value waits at a device for something that is not there.
    pub fn keeps_waiting(&self, device: usize, written: &Written) -> bool {
        let waiting = self.devices[device].desk().at_work().store.waiting().unwrap();
        waiting.iter().any(|one| one.entry.bodies.iter().any(|body| written.is_in(body)))
    }

    /// Whether a device other than this one holds a value and may tell of it. Who got it in an open bundle, may not read it and lacks what
    /// stands before it shows it among what waits, and hands it on to nobody (seed 1344 of bundles alone).
    pub fn is_held_beside(&self, device: usize, written: &Written) -> bool {
        let keeps = |other| self.stores(other, written) || self.reads(other, written.record) && self.keeps_waiting(other, written);
        self.standing().any(|other| other != device && keeps(other))
    }
}
