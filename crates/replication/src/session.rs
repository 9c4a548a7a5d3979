//! A session: frames in, frames out. What was received goes to the driver, which stores it and says so; what is to be sent is asked for
//! frame by frame, when the line takes one, so that nothing piles up in memory and the most urgent goes first.

mod counts;
mod naming;

use crate::area::{Area, Life, Tips, digest, digest_of_all, digests_of_drawers, further, place, tag, tips};
use crate::attachments::{Arrived, Asking, AttachmentId, Serving};
use crate::forms::{Incoming, Outgoing};
use crate::frame::{DRAWERS, Frame, Kinds, Lane, PIECE_MAX, frontiers};
use crate::lacking::{Lacking, Outward};
use crate::letters::Letters;
use crate::receipt::{Holdings, Receipt, signable};
use crate::shelf::{Shelf, Unreadable};
use crate::signing::Signing;
use journals::{CARRIED_MAX, Carried, DOCUMENT_NAMED, Key, Known, KnownDocument, Program, Root, SpaceId, Unmade};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use thiserror::Error;

/// Versions of the format that this program speaks.
const VERSIONS: (u64, u64) = (1, 1);
/// Spaces that a peer may name: ten times what the largest administration has.
const AREAS_MAX: usize = 30_000;
/// What is remembered of a peer's words in one session, of all areas together: tips that it named, and lives of which it sent what could not
/// be made. Five times what a receipt has room for, in some 30 MB.
const TIPS_MAX: usize = 200_000;
/// Words of a peer in one session that nothing here called for: lists of spaces, what it holds where nothing went to it, that all was
/// sent where it had said so. Each is a few bytes there, and here a pass over what is held. An honest peer has thirty lists at most to
/// begin with, and then one whenever a registrar states a space; a line on which a thousand came is begun anew.
const IDLE_MAX: u64 = 1_000;

/// Who began the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// This device did.
    Dialled,
    /// The peer did.
    Answered,
}

/// Why a session cannot go on. The connection is closed; what was stored stays.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Broken {
    /// Not a frame, or one that cannot stand here.
    #[error("the peer said what cannot be read")]
    Frame,
    /// No version that both speak.
    #[error("the peer speaks another version")]
    Version,
    /// Its program, and the oldest that the administration lets speak.
    #[error("the peer's program is {0}, and nobody speaks to one before {1}")]
    Older(Program, Program),
    /// An item that is not of the area in which it came, or is none.
    #[error("the peer sent what does not belong here")]
    Item,
    /// More than anybody has.
    #[error("the peer named too much")]
    TooMuch,
    /// The folder of this device.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
}

/// Something that came, to be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Received {
    /// A statement or an entry. Nothing of it is believed yet but its form.
    Item {
        /// The area in which it came.
        area: Area,
        /// What came.
        carried: Carried,
    },
    /// Some of an attachment, or that the peer has no more of it.
    Attachment(AttachmentId, Arrived),
    /// What the peer holds by its word, which is not checked, and what is to be its signature.
    Signed(Receipt, [u8; 64]),
    /// Letters that the peer has: what each is, and the device that it is for. Each is to be answered.
    Letters(Vec<(Root, Key)>),
    /// A letter that the peer was told of, and whether he has it now.
    Taken(Root, bool),
}

/// An area while it is exchanged.
#[derive(Default)]
struct Exchange {
    /// What this device had when it told its digest: where both are equal the peer has just that.
    own: Tips,
    /// What the peer holds, once it has said so.
    peer: Option<Tips>,
    /// What it has said so far, and how many tips.
    arriving: Tips,
    arrived: usize,
    /// Lives of which something went in compact form that the peer has not said to hold, and those that go in full form since.
    compact: BTreeSet<Life>,
    full: BTreeSet<Life>,
    /// Lives of which something came since the last receipt.
    touched: BTreeSet<Life>,
    /// Items that are to come, as far as the peer has said.
    to_come: u64,
    has_told_sent: bool,
    has_heard_sent: bool,
    /// Whether both sides have named it.
    is_agreed: bool,
}

impl Exchange {
    /// Whether both have said all, apart from what still stands to go.
    fn is_over(&self) -> bool {
        self.peer.is_some() && self.has_told_sent && self.has_heard_sent && self.touched.is_empty()
    }

    /// Both hold the same.
    fn equal(&mut self) {
        (self.peer, self.has_told_sent, self.has_heard_sent, self.is_agreed) = (Some(self.own.clone()), true, true, true);
    }
}

/// An item that is longer than a frame, on its way out.
struct Sending {
    tag: [u8; 16],
    bytes: Vec<u8>,
    done: usize,
    is_closed: bool,
}

/// What is held of one area: whether anything is held of another is nobody's to learn by naming it here.
struct Within<'a> {
    here: &'a dyn Shelf,
    area: Area,
}

impl Known for Within<'_> {
    fn document(&self, space: &SpaceId, beginning: &[u8; DOCUMENT_NAMED]) -> Option<KnownDocument> {
        (self.area == Area::Space(*space)).then(|| self.here.document(space, beginning)).flatten()
    }
}

/// How far the exchange of spaces has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    Hello,
    Authority,
    Spaces,
}

/// What two devices say to each other, from one side.
pub struct Session {
    devices: (Key, Key),
    side: Side,
    nonce: [u8; 16],
    phase: Phase,
    has_greeted: bool,
    /// By what areas are named and digested in this session.
    key: [u8; 32],
    /// Digests that this side and the other have told in their first words.
    told: [[u8; 16]; 2],
    heard: [[u8; 16]; 2],
    /// The same by drawers, where there are many spaces.
    drawers_told: Vec<[u8; 8]>,
    drawers_heard: Vec<[u8; 8]>,
    out: VecDeque<Frame>,
    areas: BTreeMap<[u8; 16], Area>,
    exchanges: BTreeMap<Area, Exchange>,
    lanes: BTreeMap<Area, Lane>,
    /// Digests of spaces by tag: told, and heard.
    listed: BTreeMap<[u8; 16], [u8; 16]>,
    named: BTreeMap<[u8; 16], [u8; 16]>,
    has_named_all: bool,
    /// What the peer lacks.
    lacking: Lacking,
    sending: Option<Sending>,
    assembling: Option<([u8; 16], Vec<u8>)>,
    /// Kinds of which this side reads rows.
    kinds: Kinds,
    /// This program, that of the peer once it has spoken, and the oldest that may speak.
    program: Program,
    speaker: Option<Program>,
    floor: Option<Program>,
    /// How entries go out.
    outgoing: Outgoing,
    /// How entries come in.
    incoming: Incoming,
    /// Lives of which something came that could not be made here: it comes once more, in full form.
    unmade: BTreeSet<(Area, Life)>,
    /// Tips that the peer is remembered to hold by its word, and those lives.
    tips_heard: usize,
    /// What the peer said that nothing called for, and how often it told what it holds since it had told all.
    idle: u64,
    retold: u64,
    /// Areas of which the peer has said what it holds, and what it lacks does not stand to go yet: till then nothing says that all was sent.
    stale: BTreeSet<Area>,
    /// Items that went out, and of how many of them the peer has said that they are stored.
    sent: u64,
    confirmed: u64,
    /// The numbers of those that were of closed spaces.
    hidden: Vec<u64>,
    /// Items that came, and of how many of them the peer was told.
    came: u64,
    receipted: u64,
    /// Items that came, but for those of closed spaces.
    counted: u64,
    /// Attachments, both ways.
    asking: Asking,
    serving: Serving,
    /// Receipts, both ways.
    signing: Signing,
    /// Items for this peer alone: logs of closed spaces that he has perhaps not heard of, sealed.
    sealed: VecDeque<Vec<u8>>,
    /// Letters, both ways; whether this side carries them for others, and whether the peer does.
    letters: Letters,
    carries: (bool, bool),
}

/// The key of the first digests, which are told before anything fresh is known: that of the pair.
fn pair_key((own, peer): &(Key, Key)) -> [u8; 32] {
    let [first, second] = if own < peer { [own, peer] } else { [peer, own] };
    blake3::derive_key("ncen pair 1", &[first.0, second.0].concat())
}

impl Session {
    /// A session of this device with a peer that its connection has proved. `nonce` is fresh chance.
    /// `kinds` are those of which this program reads rows.
    pub fn new(own: Key, peer: Key, side: Side, nonce: [u8; 16], kinds: Kinds) -> Session {
        Session {
            devices: (own, peer),
            side,
            nonce,
            phase: Phase::Hello,
            has_greeted: false,
            key: [0; 32],
            told: Default::default(),
            heard: Default::default(),
            drawers_told: Vec::new(),
            drawers_heard: Vec::new(),
            out: VecDeque::new(),
            areas: BTreeMap::from([([0; 16], Area::Authority)]),
            exchanges: BTreeMap::new(),
            lanes: BTreeMap::from([(Area::Authority, Lane::Authority)]),
            listed: BTreeMap::new(),
            named: BTreeMap::new(),
            has_named_all: false,
            lacking: Lacking::default(),
            sending: None,
            assembling: None,
            kinds,
            program: Program::default(),
            speaker: None,
            floor: None,
            outgoing: Outgoing::default(),
            incoming: Incoming::default(),
            unmade: BTreeSet::new(),
            tips_heard: 0,
            idle: 0,
            retold: 0,
            stale: BTreeSet::new(),
            sent: 0,
            confirmed: 0,
            hidden: Vec::new(),
            came: 0,
            receipted: 0,
            counted: 0,
            asking: Asking::default(),
            serving: Serving::default(),
            signing: Signing::begun(),
            sealed: VecDeque::new(),
            letters: Letters::default(),
            carries: (false, false),
        }
    }

    /// Whether both hold what they may hold of each other, as far as both have said, everything that came is stored, and both have signed
    /// for it.
    pub fn is_caught_up(&self) -> bool {
        let is_signed = !self.signing.owes && self.signing.has_heard;
        let is_over = self.asking.is_over() && self.serving.is_over() && self.letters.is_over();
        self.out.is_empty() && self.has_all() && self.sent == self.confirmed && is_signed && is_over
    }

    /// Whether all has come and is stored, and all has gone, but for attachments.
    fn has_all(&self) -> bool {
        let is_silent = self.lacking.is_empty() && self.sealed.is_empty() && self.sending.is_none() && self.assembling.is_none();
        let is_stored = self.came == self.receipted && self.unmade.is_empty() && self.stale.is_empty();
        self.phase == Phase::Spaces
            && is_silent
            && is_stored
            && self.has_named_all
            && self.exchanges.values().all(|one| !one.is_agreed || one.is_over())
    }

    /// Whether something came of which the peer was not told that it is dealt with.
    pub fn owes_receipt(&self) -> bool {
        self.came > self.receipted
    }

    /// The next frame for the line, if there is anything to say.
    pub fn next_frame(&mut self, shelf: &dyn Shelf) -> Result<Option<Frame>, Unreadable> {
        if !self.has_greeted {
            return self.greet(shelf).map(Some);
        }
        self.settle(shelf)?;
        if let Some(frame) = self.out.pop_front() {
            return Ok(Some(frame));
        }
        if self.sending.is_none() {
            self.load_next(shelf)?;
        }
        if let Some(piece) = self.piece() {
            return Ok(Some(piece));
        }
        if let Some(frame) = self.out.pop_front() {
            return Ok(Some(frame));
        }
        if self.signing.owes && self.has_all() {
            self.signing.owes = false;
            let (made, signature) = shelf.sign(self.held_here(shelf)?, &self.kinds)?;
            return Ok(Some(Frame::Signed { made, signature }));
        }
        if self.phase == Phase::Spaces
            && let Some(frame) = self.letters.next()
        {
            return Ok(Some(frame));
        }
        self.of_attachments(shelf)
    }

    /// This side carries letters for others; to be said before the first word.
    pub fn carries(mut self, carries: bool) -> Session {
        self.carries.0 = carries;
        self
    }

    /// The version of this side's program; to be said before the first word.
    pub fn by(mut self, program: Program) -> Session {
        self.program = program;
        self
    }

    /// The oldest program that may speak, as the statements have it now: the session ends where the peer's is older.
    pub fn asks_for(&mut self, floor: Option<Program>) -> Result<(), Broken> {
        self.floor = floor;
        match (self.speaker, floor) {
            (Some(program), Some(floor)) if program < floor => Err(Broken::Older(program, floor)),
            _ => Ok(()),
        }
    }

    /// Whether the peer carries letters for others; none before he has said so.
    pub fn peer_carries(&self) -> Option<bool> {
        (self.phase != Phase::Hello).then_some(self.carries.1)
    }

    /// Names letters to the peer, which are served as attachments of the authority without a document.
    pub fn offer(&mut self, letters: impl IntoIterator<Item = (Root, Key)>) {
        self.letters.offer(letters);
    }

    /// Answers a letter that the peer has named: it is here, or is not taken.
    pub fn answer(&mut self, root: Root, is_here: bool) {
        self.letters.answer(root, is_here);
    }

    /// Open areas that both exchange: closed spaces are in no receipt, which others may see.
    fn signed_areas(&self) -> impl Iterator<Item = (&Area, &Exchange)> {
        let is_open = |area: &Area| self.lanes.get(area).is_some_and(|lane| *lane != Lane::Closed);
        self.exchanges.iter().filter(move |(area, exchange)| **area == Area::Authority || (exchange.is_agreed && is_open(area)))
    }

    /// What this side holds of what is exchanged.
    fn held_here(&self, shelf: &dyn Shelf) -> Result<Holdings, Unreadable> {
        let of = |(area, _): (&Area, &Exchange)| Ok((*area, tips(&shelf.lives(area)?)));
        Ok(signable(self.signed_areas().map(of).collect::<Result<_, Unreadable>>()?))
    }

    /// What the peer holds of it, as it has said.
    fn held_there(&self) -> Holdings {
        signable(self.signed_areas().filter_map(|(area, exchange)| Some((*area, exchange.peer.clone()?))).collect())
    }

    /// The peer signs for what it has said so far.
    fn signed(&mut self, made: i64, signature: [u8; 64]) -> Result<Received, Broken> {
        if !self.signing.hears(self.sent == self.confirmed, self.sent + self.came) {
            return Err(Broken::Frame);
        }
        let ((to, from), kinds) = (self.devices, self.outgoing.kinds().clone());
        Ok(Received::Signed(Receipt { from, to, made, kinds, holds: self.held_there(), wants: Vec::new() }, signature))
    }

    /// Gives an item of a closed space to this peer alone, sealed. It goes when the statements are exchanged, and is counted like others.
    pub fn give_sealed(&mut self, space: SpaceId, sealed: Vec<u8>) {
        self.sealed.push_back(Carried::Closed { space, sealed }.encode());
    }

    /// What is to be said of attachments, when everything else is said: this side asks once it has heard all records.
    fn of_attachments(&mut self, shelf: &dyn Shelf) -> Result<Option<Frame>, Unreadable> {
        let has_heard_all = self.exchanges.values().all(|one| !one.is_agreed || one.has_heard_sent);
        if self.phase != Phase::Spaces || !self.has_named_all {
            return Ok(None);
        }
        let (exchanges, key) = (&self.exchanges, self.key);
        let is_agreed = |area: &Area| exchanges.get(area).is_some_and(|one| one.is_agreed);
        let asked = if has_heard_all { self.asking.next(shelf, &|area| is_agreed(area).then(|| tag(&key, area)))? } else { None };
        match asked {
            Some(frame) => Ok(Some(frame)),
            None => self.serving.piece(shelf, |area| shelf.gives() && is_agreed(area)),
        }
    }

    fn greet(&mut self, shelf: &dyn Shelf) -> Result<Frame, Unreadable> {
        self.has_greeted = true;
        let key = pair_key(&self.devices);
        let authority = self.exchange(shelf, Area::Authority)?;
        let first = digest(&key, &authority);
        let mut spaces = BTreeMap::new();
        // A closed space that is open on one side alone would make every first word another.
        for (area, _) in shelf.spaces()?.into_iter().filter(|(_, lane)| *lane != Lane::Closed) {
            spaces.insert(area, self.exchange(shelf, area)?);
        }
        self.told = [first, digest_of_all(&key, spaces.iter())];
        if spaces.len() > DRAWERS {
            self.drawers_told = digests_of_drawers(&key, &spaces);
        }
        let ([authority, spaces], drawers, kinds) = (self.told, self.drawers_told.clone(), self.kinds.clone());
        let wants = !shelf.wanted()?.is_empty();
        self.asking.is_announced = wants;
        let carries = self.carries.0;
        let (versions, program, nonce) = (VERSIONS, self.program, self.nonce);
        Ok(Frame::Hello { versions, program, nonce, authority, spaces, drawers, kinds, wants, carries })
    }

    /// Begins the exchange of an area with what is held now; gives that.
    fn exchange(&mut self, shelf: &dyn Shelf, area: Area) -> Result<Tips, Unreadable> {
        let own = tips(&shelf.lives(&area)?);
        self.exchanges.entry(area).or_default().own = own.clone();
        Ok(own)
    }

    /// The next item that the peer lacks.
    fn load_next(&mut self, shelf: &dyn Shelf) -> Result<(), Unreadable> {
        if self.phase == Phase::Spaces
            && let Some(bytes) = self.sealed.pop_front()
        {
            self.sending = Some(Sending { tag: self.tag(&Area::Authority), bytes, done: 0, is_closed: true });
            return Ok(());
        }
        let Some(Outward { area, life, carried, run }) = self.lacking.next(shelf)? else { return Ok(()) };
        let tag = self.tag(&area);
        let exchange = self.exchanges.entry(area).or_default();
        let bytes = match carried {
            Carried::Entry(entry) if exchange.full.contains(&life) => self.outgoing.in_full(shelf.left_of(entry)?),
            Carried::Entry(entry) => {
                exchange.compact.insert(life);
                self.outgoing.packed(entry, run, shelf)
            }
            other => other.encode(),
        };
        let is_closed = self.lanes.get(&area) == Some(&Lane::Closed);
        self.sending = Some(Sending { tag, bytes, done: 0, is_closed });
        Ok(())
    }

    fn piece(&mut self) -> Option<Frame> {
        let sending = self.sending.as_mut()?;
        let end = sending.bytes.len().min(sending.done + PIECE_MAX);
        let (bytes, last) = (sending.bytes[sending.done..end].to_vec(), end == sending.bytes.len());
        let (tag, is_closed) = (sending.tag, sending.is_closed);
        sending.done = end;
        if last {
            self.sent += 1;
            if is_closed {
                self.hidden.push(self.sent);
            }
            self.signing.moved();
            self.sending = None;
            self.tell_sent();
        }
        Some(Frame::Item { tag, last, bytes })
    }

    /// Says of each area that is sent that it is.
    fn tell_sent(&mut self) {
        let key = self.key;
        for (area, exchange) in &mut self.exchanges {
            if exchange.peer.is_some() && !self.stale.contains(area) && self.lacking.has_none_of(*area) && !exchange.has_told_sent {
                exchange.has_told_sent = true;
                self.out.push_back(Frame::Sent { tag: tag(&key, area) });
            }
        }
    }

    fn tag(&self, area: &Area) -> [u8; 16] {
        tag(&self.key, area)
    }

    /// Takes a frame; gives what is to be stored. Whoever stores it says so by [`Session::stored`].
    pub fn receive(&mut self, shelf: &dyn Shelf, frame: Frame) -> Result<Option<Received>, Broken> {
        match frame {
            Frame::Hello { versions, program, nonce, authority, spaces, drawers, kinds, wants, carries } if self.phase == Phase::Hello => {
                if versions.0 > VERSIONS.1 || versions.1 < VERSIONS.0 {
                    return Err(Broken::Version);
                }
                self.speaker = Some(program);
                self.asks_for(self.floor)?;
                self.outgoing = Outgoing::to(kinds);
                self.drawers_heard = drawers;
                (self.serving.is_announced, self.carries.1) = (wants, carries);
                self.greeted(shelf, nonce, [authority, spaces])?;
            }
            _ if self.phase == Phase::Hello => return Err(Broken::Frame),
            Frame::Areas { areas, last } => {
                self.idles()?;
                self.areas_named(shelf, areas, last)?;
            }
            Frame::Frontier { tag, tips, last } => self.frontier(&tag, tips, last)?,
            Frame::Item { tag, last, bytes } => return self.item(shelf, &tag, last, bytes),
            Frame::Stored { items } => {
                if items <= self.confirmed || items > self.sent {
                    return Err(Broken::Frame);
                }
                self.confirmed = items;
                self.send_unmade(shelf)?;
            }
            Frame::Sent { tag } => {
                let area = self.area_of(&tag)?;
                if let Some(exchange) = self.exchanges.get_mut(&area) {
                    // What it named and did not send, it does not give to this device.
                    exchange.to_come = 0;
                    if std::mem::replace(&mut exchange.has_heard_sent, true) {
                        self.idles()?;
                    }
                }
                self.go_on(shelf)?;
            }
            Frame::Want { tag, document, root, held } => {
                let area = self.area_of(&tag)?;
                self.serving.ask(AttachmentId { area, document, root }, held)?;
            }
            Frame::Piece { last, bytes } => {
                return Ok(self.asking.piece(last, &bytes)?.map(|(id, arrived)| Received::Attachment(id, arrived)));
            }
            Frame::Sated => self.serving.is_announced = false,
            Frame::Letters { letters } => {
                self.letters.hear(&letters)?;
                return Ok(Some(Received::Letters(letters)));
            }
            Frame::Taken { root, is_here } => {
                self.letters.is_answered(&root)?;
                return Ok(Some(Received::Taken(root, is_here)));
            }
            Frame::Signed { made, signature } => return self.signed(made, signature).map(Some),
            Frame::Hello { .. } => return Err(Broken::Frame),
        }
        Ok(None)
    }

    /// The area of a tag that this side has named. It may be exchanged no more, by what was learned since: then what the peer says of it,
    /// who may not have heard of that yet, is let pass.
    fn area_of(&self, tag: &[u8; 16]) -> Result<Area, Broken> {
        self.areas.get(tag).copied().ok_or(Broken::Frame)
    }

    /// The peer said what nothing here called for.
    fn idles(&mut self) -> Result<(), Broken> {
        self.idle += 1;
        if self.idle > IDLE_MAX { Err(Broken::TooMuch) } else { Ok(()) }
    }

    fn greeted(&mut self, shelf: &dyn Shelf, nonce: [u8; 16], heard: [[u8; 16]; 2]) -> Result<(), Broken> {
        if !self.has_greeted {
            let hello = self.greet(shelf)?;
            self.out.push_back(hello);
        }
        let nonces = match self.side {
            Side::Dialled => [self.nonce, nonce],
            Side::Answered => [nonce, self.nonce],
        };
        self.key = blake3::derive_key("ncen session 1", &nonces.concat());
        (self.phase, self.heard) = (Phase::Authority, heard);
        if self.told[0] == heard[0] {
            self.exchanges.entry(Area::Authority).or_default().equal();
        } else {
            self.exchanges.entry(Area::Authority).or_default().is_agreed = true;
            self.tell_frontier(Area::Authority);
        }
        Ok(self.go_on(shelf)?)
    }

    fn tell_frontier(&mut self, area: Area) {
        let tag = self.tag(&area);
        let own = self.exchanges.get(&area).map(|exchange| exchange.own.clone()).unwrap_or_default();
        self.out.extend(frontiers(tag, &own, true));
    }

    fn frontier(&mut self, tag: &[u8; 16], tips: Tips, last: bool) -> Result<(), Broken> {
        let area = self.area_of(tag)?;
        if tips.is_empty() && !last {
            return Err(Broken::Frame);
        }
        // Who has told all tells again what moved by what went to it: never more often than something went.
        if self.exchanges.get(&area).is_some_and(|exchange| exchange.peer.is_some()) {
            self.retold += 1;
            if self.retold > self.sent {
                self.idles()?;
            }
        }
        let Some(exchange) = self.exchanges.get_mut(&area) else { return Ok(()) };
        if exchange.peer.is_none() {
            exchange.arrived += tips.values().map(Vec::len).sum::<usize>();
        }
        let named = exchange.peer.as_mut().unwrap_or(&mut exchange.arriving);
        for (life, tips) in tips {
            let heard = self.tips_heard + tips.len();
            // What both were found to hold alike was never counted.
            self.tips_heard = heard.saturating_sub(named.insert(life, tips).map_or(0, |before| before.len()));
        }
        if self.tips_heard > TIPS_MAX || exchange.arrived > TIPS_MAX {
            return Err(Broken::TooMuch);
        }
        if last && exchange.peer.is_none() {
            let peer = std::mem::take(&mut exchange.arriving);
            exchange.to_come = further(&peer, &exchange.own);
            exchange.peer = Some(peer);
        }
        self.stale.insert(area);
        Ok(())
    }

    /// What the peer has said since the last time is held against what is here, once for all of it: behind each parcel, and before anything
    /// is said.
    pub fn settle(&mut self, shelf: &dyn Shelf) -> Result<(), Unreadable> {
        if self.stale.is_empty() {
            return Ok(());
        }
        // One after the other: those that are still to come hold back the word that everything was sent.
        while let Some(area) = self.stale.pop_first() {
            self.send(shelf, Some(area))?;
        }
        self.go_on(shelf)
    }

    fn item(&mut self, shelf: &dyn Shelf, tag: &[u8; 16], last: bool, bytes: Vec<u8>) -> Result<Option<Received>, Broken> {
        let area = self.area_of(tag)?;
        let (of, mut whole) = self.assembling.take().unwrap_or((*tag, Vec::new()));
        if of != *tag {
            return Err(Broken::Frame);
        }
        whole.extend_from_slice(&bytes);
        if whole.len() > CARRIED_MAX {
            return Err(Broken::TooMuch);
        }
        if !last {
            self.assembling = Some((of, whole));
            return Ok(None);
        }
        self.came += 1;
        self.signing.moved();
        let carried = match self.incoming.unpacked(&whole, &Within { here: shelf, area }) {
            Ok(carried) => carried,
            // The peer hears that it is not held here, and sends it in full form.
            Err(Unmade::Unknown(seat, incarnation)) => {
                self.tips_heard += usize::from(self.unmade.insert((area, Life::Journal(seat, incarnation))));
                return if self.tips_heard > TIPS_MAX { Err(Broken::TooMuch) } else { Ok(None) };
            }
            Err(Unmade::Form) => return Err(Broken::Item),
        };
        if area == Area::Authority && matches!(carried, Carried::Closed { .. }) {
            return Ok(Some(Received::Item { area, carried }));
        }
        let (life, before, tip) = place(&area, &carried).ok_or(Broken::Item)?;
        self.tips_heard = self.tips_heard.saturating_sub(usize::from(self.unmade.remove(&(area, life))));
        let Some(exchange) = self.exchanges.get_mut(&area) else { return Ok(None) };
        self.counted += u64::from(self.lanes.get(&area) != Some(&Lane::Closed));
        exchange.to_come = exchange.to_come.saturating_sub(1);
        exchange.touched.insert(life);
        // Whoever sends it holds it.
        let held = exchange.peer.as_mut().ok_or(Broken::Frame)?.entry(life).or_default();
        let count = held.len();
        held.retain(|tip| Some(*tip) != before);
        if let Err(at) = held.binary_search(&tip) {
            held.insert(at, tip);
        }
        self.tips_heard = (self.tips_heard + held.len()).saturating_sub(count);
        if self.tips_heard > TIPS_MAX {
            return Err(Broken::TooMuch);
        }
        Ok(Some(Received::Item { area, carried }))
    }

    /// Everything that came so far is stored, or kept waiting, or was dropped: the peer is told what is held now.
    pub fn stored(&mut self, shelf: &dyn Shelf) -> Result<(), Broken> {
        let key = self.key;
        self.asking.look_again();
        for (area, exchange) in &mut self.exchanges {
            let touched = std::mem::take(&mut exchange.touched);
            if touched.is_empty() {
                continue;
            }
            let now = tips(&shelf.lives(area)?);
            let moved: Tips = now.into_iter().filter(|(life, _)| touched.contains(life)).collect();
            if !moved.is_empty() {
                self.out.extend(frontiers(tag(&key, area), &moved, false));
            }
        }
        if self.came > self.receipted {
            self.receipted = self.came;
            self.out.push_back(Frame::Stored { items: self.came });
        }
        self.news(shelf)
    }

    /// There may be something to ask for that was asked for in vain before.
    pub fn look_again(&mut self) {
        self.asking.look_again();
    }

    /// Something new is held here: what the peer lacks of it is sent.
    pub fn news(&mut self, shelf: &dyn Shelf) -> Result<(), Broken> {
        if self.phase == Phase::Hello {
            return Ok(());
        }
        let spaces = shelf.spaces()?;
        // What was learned may narrow what is exchanged, or widen it.
        self.exchanges.retain(|area, _| {
            let stays = *area == Area::Authority || spaces.contains_key(area);
            if !stays {
                self.lacking.forget(area);
            }
            stays
        });
        self.lanes.retain(|area, _| *area == Area::Authority || spaces.contains_key(area));
        self.send(shelf, None)?;
        self.go_on(shelf)?;
        if self.phase == Phase::Spaces && spaces.keys().any(|area| !self.lanes.contains_key(area)) {
            self.list_spaces(shelf)?;
        }
        Ok(())
    }

    /// The peer has dealt with everything that went. What he does not hold of it could perhaps not be made from its compact form there:
    /// it goes once more, in full form.
    fn send_unmade(&mut self, shelf: &dyn Shelf) -> Result<(), Unreadable> {
        if self.confirmed < self.sent || self.sending.is_some() {
            return Ok(());
        }
        for (area, exchange) in &mut self.exchanges {
            let compact = std::mem::take(&mut exchange.compact);
            let (Some(peer), false) = (&exchange.peer, compact.is_empty()) else { continue };
            for life in compact {
                if self.lacking.take_back(shelf, *area, &life, peer.get(&life).map_or(&[], Vec::as_slice))? {
                    exchange.full.insert(life);
                }
            }
        }
        self.send(shelf, None)
    }

    /// Queues what the peer lacks of an area, or of every one of which it has said what it holds.
    fn send(&mut self, shelf: &dyn Shelf, only: Option<Area>) -> Result<(), Unreadable> {
        for (area, exchange) in self.exchanges.iter_mut().filter(|(area, _)| only.is_none_or(|only| only == **area)) {
            let Some(peer) = &exchange.peer else { continue };
            if *area != Area::Authority && !shelf.gives() {
                continue;
            }
            let lane = self.lanes.get(area).copied().unwrap_or(Lane::Records);
            self.lacking.add(shelf, *area, lane, peer)?;
        }
        self.tell_sent();
        Ok(())
    }
}
