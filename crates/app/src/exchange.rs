//! Exchange with another device of the administration: the one loop that drives a session of `replication`. Frames come from and go to a
//! [`Line`]; what came is stored through the same door as bundles, and only then told to be stored.

mod letters;
mod logs;
mod shelf;
mod shelves;
mod storing;

use crate::calendar::believed_here;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::pictures::{LOOKS_AGAIN, note_all};
use crate::receipts;
use crate::rooms;
use crate::save::chance;
use crate::shared::{App, lock};
use journals::{Authority, DeviceStanding, Key, Program, SpaceId};
use letters::Letters;
use logs::LogBook;
use replication::{
    Area, Arrived, AttachmentId, Broken, FRAME_MAX, Frame, Holdings, Kinds, Lacking, Lane, PARCEL_BYTES, Packing, Received, Session, Shelf,
    Unpacking,
};
pub use replication::{Pictures, Side};
use shelf::DeskShelf;
use shelves::{Library, Shelves};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use storing::Came;

/// Bytes that are stored in one go: a commit costs some milliseconds however much is in it.
const STORE_BYTES: usize = 1 << 20;
/// How often what a peer signs for becomes durable while a line is open; else when it ends.
const SIGNED_SAVED: Duration = Duration::from_secs(60);
/// How long a session without frames sleeps: what an officer saves is on its way after this.
const PAUSE: Duration = Duration::from_millis(100);

/// A connection to a peer whose device key it has proved: frames in order, whole and unchanged.
pub trait Line: Send {
    /// Whether a frame can be sent now without waiting.
    fn has_room(&mut self) -> bool;

    /// Sends a frame.
    fn send(&mut self, frame: &[u8]) -> Result<(), Gone>;

    /// The next frame, if one comes within a time. It may come back with none before, where there is room again for one to send.
    fn receive(&mut self, wait: Duration) -> Result<Option<Vec<u8>>, Gone>;

    /// Hears how far the session has come, some ten times a second at least; whether it is to go on.
    fn goes_on(&mut self, _progress: &Progress) -> bool {
        true
    }
}

/// How far a session has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// What it did.
    pub done: Exchanged,
    /// Items that stand to be sent, by lane: `authority`, `notices`, `records`.
    pub to_send: BTreeMap<String, u64>,
    /// Items that came, but for those of closed spaces.
    pub came: u64,
    /// Items that are to come by what the peer has said, by lane.
    pub to_come: BTreeMap<String, u64>,
    /// Pictures that the peer has asked for, and those that it is asked for.
    pub pictures: (Pictures, Pictures),
}

impl Progress {
    /// Items and pictures that stand to go out, and to come in.
    pub fn left(&self) -> (u64, u64) {
        let sum = |lanes: &BTreeMap<String, u64>, of: &Pictures| lanes.values().fold(of.count, |sum, one| sum.saturating_add(*one));
        (sum(&self.to_send, &self.pictures.0), sum(&self.to_come, &self.pictures.1))
    }
}

/// The line was cut, or the peer has hung up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gone;

/// How long a session lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// Until both hold the same.
    CaughtUp,
    /// Until the line is cut.
    Gone,
}

/// What a session did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchanged {
    /// Bytes of frames that went out and came in.
    pub bytes: (u64, u64),
    /// Bytes of pictures and letters among them, before they were packed.
    pub pieces: (u64, u64),
    /// Items that went out, and of how many the peer has said that they are stored.
    pub delivered: (u64, u64),
    /// Entries that were stored and count.
    pub stored: u64,
    /// Pictures, and smaller forms of pictures, that are whole here since.
    pub pictures: u64,
    /// Letters that came whole, for this device or to be carried.
    pub letters: u64,
    /// Statements of others that are new here.
    pub said: u64,
    /// Whether both said all that they may say to each other.
    pub is_caught_up: bool,
    /// Whether they may say everything: neither of them was revoked, or has nobody left who may read.
    pub is_whole: bool,
    /// What this folder held when the session last looked: a later number means that something is new.
    pub news: u64,
}

impl Exchanged {
    /// Whether both held the same at the end, as far as both could tell.
    pub fn is_even(&self) -> bool {
        self.is_caught_up && self.is_whole
    }
}

impl App {
    /// Exchanges with the device of a key over a line that has proved it, until the end; also while nobody is signed in, as long as the
    /// folder is open. Refuses with `locked` where it is not, with `device-unknown` whom no statement names, with `peer-program-old` whose
    /// program is older than may speak, and with `exchange-broken` and `exchange-version` a peer that does not keep to
    /// `docs/formats/wire.md`.
    pub fn exchange(&self, peer: [u8; 32], side: Side, line: &mut dyn Line, until: Until) -> Result<Exchanged, Failure> {
        exchange(&self.shared.open_desk()?, Key(peer), side, line, until)
    }

    /// The key by which this device is known on a network, in hex.
    pub fn device(&self) -> Result<String, Failure> {
        Ok(self.shared.open_desk()?.device.to_string())
    }
}

/// A session while it is driven.
struct Driving<'a> {
    desk: &'a Arc<Desk>,
    peer: Key,
    program: Program,
    session: Session,
    /// Behind the first frame of each way.
    packing: Option<Packing>,
    unpacking: Option<Unpacking>,
    /// What came and is not stored.
    came: Came,
    news: u64,
    /// What was given to the peer of closed spaces, by the names under which that is remembered.
    told: BTreeSet<String>,
    /// What this folder held when it was looked last what the peer is to be given of them.
    given_at: Option<u64>,
    /// Closed spaces that were named.
    closed: BTreeSet<SpaceId>,
    letters: Letters,
    /// How much officers had asked for when it was looked last.
    asked: u64,
    /// When it was looked last for what was asked for in vain, and when what the peer signed for was saved.
    looked: Instant,
    saved: Instant,
    done: Exchanged,
}

pub(crate) fn exchange(desk: &Arc<Desk>, peer: Key, side: Side, line: &mut dyn Line, until: Until) -> Result<Exchanged, Failure> {
    if desk.is_waiting() {
        return Err(Failure::new("seat-unknown"));
    }
    let carries = crate::peers::reach(desk)?.carries;
    let program = desk.shared()?.program();
    let session = Session::new(desk.device, peer, side, chance(), own_kinds()).carries(carries).by(program);
    let mut driving = Driving {
        desk,
        peer,
        program,
        session,
        packing: None,
        unpacking: None,
        came: Came::default(),
        news: desk.news_for(&peer),
        told: BTreeSet::new(),
        given_at: None,
        closed: BTreeSet::new(),
        letters: Letters::default(),
        asked: desk.asked.load(Ordering::Relaxed),
        looked: Instant::now(),
        saved: Instant::now(),
        done: Exchanged::default(),
    };
    // What a program that ended left to be noted; where it fails it is tried again by the next session.
    let _ = note_all(desk);
    let ended = driving.drive(line, until);
    lock(&desk.fetching).leave(&peer);
    // What came is kept, also where the line was cut behind it.
    let kept = driving.keep();
    receipts::save(desk, &peer);
    let Driving { session, mut done, told, letters, .. } = driving;
    (done.delivered, done.is_caught_up, done.letters) = (session.delivered(), session.is_caught_up(), letters.came);
    if done.is_caught_up {
        rooms::remember_told(desk, &peer, &told)?;
    }
    if letters.came > 0 {
        // A program that only came for this would else end before they are opened.
        let _ = crate::post::take_in(&desk.shared()?);
    }
    ended.and(kept).map(|()| done)
}

/// Kinds of records of which this program reads rows.
pub(crate) fn own_kinds() -> Kinds {
    records::kinds().iter().map(|kind| (kind.number, (kind.version.major, kind.version.minor))).collect()
}

/// What this folder holds now, as the device of a key may know of it: what a session with it would tell, but for closed spaces.
pub(crate) fn with_shelf<T>(desk: &Desk, peer: Key, ask: impl FnOnce(&dyn Shelf) -> Result<T, Failure>) -> Result<T, Failure> {
    let authority = desk.authority();
    let standing = standing(&authority, desk, &peer)?;
    let mut book = LogBook::default();
    book.read(&desk.statements()?);
    ask(&DeskShelf::new(desk, &authority, &book, peer, standing)?)
}

/// How many entries of open spaces are here that a device may have and does not hold by this.
pub(crate) fn lacking(desk: &Desk, peer: Key, held: &Holdings) -> Result<u64, Failure> {
    let (authority, nothing) = (desk.authority(), LogBook::default());
    let Ok(standing) = standing(&authority, desk, &peer) else { return Ok(0) };
    entries(&DeskShelf::new(desk, &authority, &nothing, peer, standing)?, held)
}

/// How many entries that seats of this device wrote in open spaces are beyond what others hold together.
pub(crate) fn alone(desk: &Desk, held: &Holdings) -> Result<u64, Failure> {
    let (authority, nothing) = (desk.authority(), LogBook::default());
    entries(&DeskShelf::of_own(desk, &authority, &nothing)?, held)
}

/// How many entries of a shelf are not held by this.
fn entries(shelf: &dyn Shelf, held: &Holdings) -> Result<u64, Failure> {
    let lacking = Lacking::of(shelf, held).map_err(|unreadable| broken(unreadable.into()))?;
    Ok(lacking.counts().into_iter().filter(|(area, _)| *area != Area::Authority).map(|(_, count)| count).sum())
}

/// Whether anything may be said to a device at all.
fn standing(authority: &Authority, desk: &Desk, peer: &Key) -> Result<DeviceStanding, Failure> {
    match authority.device_standing(peer, believed_here(desk)) {
        DeviceStanding::Unknown => Err(Failure::new("device-unknown").with("key", peer.to_string())),
        standing => Ok(standing),
    }
}

impl Driving<'_> {
    fn drive(&mut self, line: &mut dyn Line, until: Until) -> Result<(), Failure> {
        let mut library = Library::of(self.desk);
        while !self.desk.stop.load(Ordering::Relaxed) {
            let authority = self.desk.authority();
            let standing = standing(&authority, self.desk, &self.peer)?;
            self.session.asks_for(authority.floor(self.program)).map_err(broken)?;
            // What the peer says of a closed space that was closed meanwhile nobody here could read.
            if !self.closed.is_disjoint(&library.renew()?) {
                return Ok(());
            }
            self.asked = self.desk.asked.load(Ordering::Relaxed);
            let shelves = Shelves::of(&library, self.peer, standing, self.letters.wanted())?;
            self.closed.extend(shelves.closed());
            (self.done.is_whole, self.done.news) = (shelves.is_whole(), self.news);
            if standing == DeviceStanding::Stands && self.given_at != Some(self.news) {
                self.give_sealed()?;
            }
            self.letters.offer(self.desk, &self.peer, standing == DeviceStanding::Stands, &mut self.session)?;
            if self.talk(&shelves, line, until)? || !line.goes_on(&self.progress()) {
                return Ok(());
            }
            drop(shelves);
            self.keep()?;
        }
        Ok(())
    }

    /// Gives the peer what it has not heard of closed spaces that its officers may read, or might.
    fn give_sealed(&mut self) -> Result<(), Failure> {
        for rooms::Sealed { space, name, sealed } in rooms::sealed_for(self.desk, &self.peer, &self.told)? {
            self.session.give_sealed(space, sealed);
            self.told.insert(name);
        }
        self.given_at = Some(self.news);
        Ok(())
    }

    /// Talks by one state of the folder, until something is to be stored or something new is here; true at the end of the session.
    fn talk(&mut self, shelf: &Shelves<'_>, line: &mut dyn Line, until: Until) -> Result<bool, Failure> {
        self.session.stored(shelf).map_err(broken)?;
        loop {
            while line.has_room() {
                let Some(bytes) = self.parcel(shelf)? else { break };
                self.done.bytes.0 += bytes.len() as u64;
                if line.send(&bytes).is_err() {
                    return Ok(true);
                }
            }
            // Whoever dialled hangs up: only then nothing is on its way any more.
            if until == Until::CaughtUp && self.session.is_caught_up() && !self.has_news() {
                return Ok(true);
            }
            if !line.goes_on(&self.progress()) {
                return Ok(true);
            }
            let wait = if self.came.is_empty() { PAUSE } else { Duration::ZERO };
            match line.receive(wait) {
                Err(Gone) => return Ok(true),
                Ok(Some(bytes)) => self.receive(shelf, &bytes)?,
                Ok(None) if !self.came.is_empty() || self.session.owes_receipt() => return Ok(false),
                Ok(None) => {}
            }
            if self.looked.elapsed() >= LOOKS_AGAIN {
                self.looked = Instant::now();
                if lock(&self.desk.in_vain).has_due(&self.peer) {
                    self.session.look_again();
                }
            }
            if self.has_news() || self.came.bytes() >= STORE_BYTES || self.desk.stop.load(Ordering::Relaxed) {
                return Ok(false);
            }
        }
    }

    /// Whether something is here that the session has not been told of.
    fn has_news(&self) -> bool {
        self.asked != self.desk.asked.load(Ordering::Relaxed)
            || self.desk.news_for(&self.peer) != self.news
            || self.letters.has_news(self.desk, &self.session)
    }

    /// What goes over the line next: the first frame by itself, then as many together as there are to be said, packed.
    fn parcel(&mut self, shelf: &Shelves<'_>) -> Result<Option<Vec<u8>>, Failure> {
        let mut parcel = Vec::new();
        while parcel.len() < PARCEL_BYTES {
            let frame = self.session.next_frame(shelf).map_err(|unreadable| broken(unreadable.into()))?;
            let Some(frame) = frame else { break };
            if let Frame::Want { document, root, .. } = &frame {
                lock(&self.desk.fetching).begin(*document, *root, self.peer);
            }
            if let Frame::Piece { bytes, .. } = &frame {
                self.done.pieces.0 += bytes.len() as u64;
            }
            parcel.extend_from_slice(&frame.encode());
            if self.packing.is_none() {
                self.packing = Some(Packing::new());
                return Ok(Some(parcel));
            }
        }
        let packing = self.packing.as_mut().filter(|_| !parcel.is_empty());
        Ok(packing.map(|packing| packing.pack(&parcel)))
    }

    fn progress(&self) -> Progress {
        let (delivered, is_caught_up) = (self.session.delivered(), self.session.is_caught_up());
        let done = Exchanged { delivered, is_caught_up, letters: self.letters.came, ..self.done.clone() };
        let named = |lanes: BTreeMap<Lane, u64>| {
            let told = |(lane, count)| lane_name(lane).map(|name| (name.to_owned(), count));
            lanes.into_iter().filter_map(told).collect()
        };
        let (to_send, to_come) = (named(self.session.to_send()), named(self.session.to_come()));
        Progress { done, to_send, came: self.session.counted(), to_come, pictures: self.session.pictures() }
    }

    fn receive(&mut self, shelf: &Shelves<'_>, bytes: &[u8]) -> Result<(), Failure> {
        if bytes.len() > FRAME_MAX {
            return Err(broken(Broken::Frame));
        }
        self.done.bytes.1 += bytes.len() as u64;
        let parcel = match &mut self.unpacking {
            Some(unpacking) => unpacking.unpack(bytes).map_err(|_| broken(Broken::Frame))?,
            None => bytes.to_vec(),
        };
        let frames = Frame::read_all(&parcel).ok_or_else(|| broken(Broken::Frame))?;
        // The first word of each side stands alone.
        if self.unpacking.is_none() && frames.len() != 1 {
            return Err(broken(Broken::Frame));
        }
        self.unpacking.get_or_insert_default();
        for frame in frames {
            if let Frame::Piece { bytes, .. } = &frame {
                self.done.pieces.1 += bytes.len() as u64;
            }
            match self.session.receive(shelf, frame).map_err(broken)? {
                Some(Received::Item { area, carried }) => self.came.add(area, carried),
                Some(Received::Attachment(id, arrived)) if id.area == Area::Authority => {
                    self.letters.keep(self.desk, &id.root, arrived, &mut self.session)?;
                }
                Some(Received::Attachment(id, arrived)) => self.keep_of_picture(shelf, &id, arrived)?,
                Some(Received::Letters(named)) => self.letters.hear(self.desk, &self.peer, named, &mut self.session)?,
                Some(Received::Taken(root, is_here)) => self.letters.is_taken(self.desk, &self.peer, &root, is_here)?,
                // Where not everything is told it is signed for little, and what is known of the rest stays.
                Some(Received::Signed(receipt, signature)) if shelf.is_whole() => receipts::hear_word(self.desk, receipt, &signature),
                Some(Received::Signed(..)) => {}
                None => {}
            }
        }
        self.session.settle(shelf).map_err(|unreadable| broken(unreadable.into()))
    }

    /// Keeps what came of a picture at once: what a cut leaves is where the next meeting goes on.
    fn keep_of_picture(&mut self, shelf: &Shelves<'_>, id: &AttachmentId, arrived: Arrived) -> Result<(), Failure> {
        let Some((desk, number, file)) = shelf.attachment(id)? else { return Ok(()) };
        let ends = || lock(&self.desk.fetching).end(id.document, id.root);
        match arrived {
            Arrived::Missing => {
                ends();
                lock(&self.desk.in_vain).note(self.peer, id.root);
            }
            Arrived::List(chunks) => {
                crate::calls::has_room(&*self.desk.shared()?)?;
                file.take_list(&chunks)?;
            }
            Arrived::Chunk { index, bytes } => {
                crate::calls::has_room(&*self.desk.shared()?)?;
                if file.take_chunk(index, &bytes)? {
                    ends();
                    self.done.pictures += u64::from(desk.store.settle_attachment(number, &id.root)?);
                    self.desk.tell("pictures", &[]);
                }
            }
        }
        Ok(())
    }

    /// Stores what came.
    fn keep(&mut self) -> Result<(), Failure> {
        let (stored, said) = self.came.store(self.desk, &self.peer)?;
        self.done.stored += stored;
        self.done.said += said;
        if self.saved.elapsed() >= SIGNED_SAVED {
            self.saved = Instant::now();
            receipts::save(self.desk, &self.peer);
        }
        self.news = self.desk.news_for(&self.peer);
        Ok(())
    }
}

/// The name of a lane; none of that of which only those hear who may read it.
fn lane_name(lane: Lane) -> Option<&'static str> {
    match lane {
        Lane::Authority => Some("authority"),
        Lane::Notices => Some("notices"),
        Lane::Records => Some("records"),
        Lane::Closed => None,
    }
}

fn broken(why: Broken) -> Failure {
    match why {
        Broken::Version => Failure::new("exchange-version"),
        Broken::Older(program, floor) => {
            Failure::new("peer-program-old").with("version", program.to_string()).with("floor", floor.to_string())
        }
        Broken::Unreadable(_) => Failure::new("folder-damaged").with("place", "journals"),
        Broken::Frame | Broken::Item | Broken::TooMuch => Failure::new("exchange-broken").with("reason", why.to_string()),
    }
}
