//! Attachments in a session, behind the records: what this side asks for and what comes of it, and what the other asks for. Chunks are
//! proved as they come, so that what was cut goes on behind the last whole one.

use crate::area::Area;
use crate::frame::Frame;
use crate::session::Broken;
use crate::shelf::{Shelf, Unreadable};
use documents::DocumentId;
use journals::{CHUNK_BYTES, Chunks, Root};
use std::collections::{BTreeSet, VecDeque};

/// Bytes of an attachment that one frame carries: as many as a parcel has, so that an alert waits for no more.
const PIECE_BYTES: usize = 12 << 10;
/// Attachments that are asked for before the first is here: thumbnails come without a way back and forth for each.
const AHEAD: usize = 16;
/// What a peer may ask for before it was served.
const ASKED_MAX: usize = 64;
/// Attachments that are lacking and named in one look, of one space or many: where there are so many there may be more.
pub const LOOK_MAX: usize = 256;

/// An attachment of a document, in the area in which it is exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AttachmentId {
    /// The area of its document.
    pub area: Area,
    /// The document that names it.
    pub document: DocumentId,
    /// What it is.
    pub root: Root,
}

/// An attachment that this side lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Which.
    pub id: AttachmentId,
    /// Its chunks' hashes, where they are here.
    pub chunks: Option<Chunks>,
    /// How many chunks are here.
    pub held: u64,
}

/// What came of an attachment, proved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrived {
    /// The hashes of its chunks.
    List(Chunks),
    /// The next chunk.
    Chunk {
        /// Its number, from 0.
        index: u64,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// The peer has no more of it.
    Missing,
}

/// Pictures, and smaller forms of them, that stand to go one way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pictures {
    /// How many are known of.
    pub count: u64,
    /// Bytes of them that have not gone, counted by whole chunks.
    pub bytes: u64,
    /// Whether there may be more of them.
    pub has_more: bool,
}

impl Pictures {
    fn of<'a>(all: impl Iterator<Item = (&'a Root, u64)>, has_more: bool) -> Pictures {
        let left = |root: &Root, held: u64| root.size().saturating_sub(held.saturating_mul(CHUNK_BYTES as u64));
        let add = |sum: Pictures, (root, held)| Pictures { count: sum.count + 1, bytes: sum.bytes.saturating_add(left(root, held)), ..sum };
        all.fold(Pictures { has_more, ..Pictures::default() }, add)
    }
}

/// What this side asks for.
#[derive(Default)]
pub(crate) struct Asking {
    /// What is to be asked for, and whether there may be more.
    queue: VecDeque<Wanted>,
    is_all: bool,
    /// Whether the last look was full.
    has_more: bool,
    /// What was asked for, in that order, with what has come of the next list or chunk.
    asked: VecDeque<Wanted>,
    unit: Vec<u8>,
    /// What was asked for in this session.
    known: BTreeSet<AttachmentId>,
    /// What of it the peer does not have: it may have it at the next look.
    missed: BTreeSet<AttachmentId>,
    /// Whether the peer believes that more is asked for.
    pub is_announced: bool,
}

impl Asking {
    /// Whether nothing is asked for any more, and the peer knows.
    pub fn is_over(&self) -> bool {
        self.queue.is_empty() && self.asked.is_empty() && self.is_all && !self.is_announced
    }

    /// What has been asked for and is to be, in these areas.
    pub fn pictures(&self, is_in: impl Fn(&Area) -> bool) -> Pictures {
        let wanted = self.asked.iter().chain(&self.queue).filter(|one| is_in(&one.id.area));
        Pictures::of(wanted.map(|one| (&one.id.root, one.held)), self.has_more)
    }

    /// Something was stored: there may be more to ask for.
    pub fn look_again(&mut self) {
        self.is_all = false;
        for id in std::mem::take(&mut self.missed) {
            self.known.remove(&id);
        }
    }

    /// What is to be said next: something is asked for, or nothing any more.
    pub fn next(&mut self, shelf: &dyn Shelf, can_ask: &dyn Fn(&Area) -> Option<[u8; 16]>) -> Result<Option<Frame>, Unreadable> {
        if self.queue.is_empty() && !self.is_all {
            let is_new = |wanted: &Wanted| can_ask(&wanted.id.area).is_some() && !self.known.contains(&wanted.id);
            let found = shelf.wanted()?;
            self.has_more = found.len() >= LOOK_MAX;
            self.queue = found.into_iter().filter(is_new).collect();
            self.is_all = self.queue.is_empty();
        }
        while self.asked.len() < AHEAD
            && let Some(mut wanted) = self.queue.pop_front()
        {
            let (AttachmentId { area, document, root }, held) = (wanted.id, wanted.held);
            // It may have come from elsewhere meanwhile, or be on its way.
            let Some(tag) = can_ask(&area).filter(|_| shelf.is_wanted(&wanted.id) == Ok(true)) else { continue };
            if held == 0 {
                // The list comes before the first chunk, whoever has it.
                wanted.chunks = None;
            }
            self.known.insert(wanted.id);
            self.asked.push_back(wanted);
            self.is_announced = true;
            return Ok(Some(Frame::Want { tag, document, root, held }));
        }
        let is_done = self.queue.is_empty() && self.asked.is_empty() && self.is_all && self.is_announced;
        Ok(is_done.then(|| {
            self.is_announced = false;
            Frame::Sated
        }))
    }

    /// Takes a piece; gives what it completes.
    pub fn piece(&mut self, last: bool, bytes: &[u8]) -> Result<Option<(AttachmentId, Arrived)>, Broken> {
        let Some(wanted) = self.asked.front_mut() else { return Err(Broken::Frame) };
        let (id, count) = (wanted.id, wanted.id.root.chunk_count());
        if bytes.is_empty() {
            // Nothing in the middle of something is nothing that may be said.
            if !last || !self.unit.is_empty() {
                return Err(Broken::Item);
            }
            self.asked.pop_front();
            self.missed.insert(id);
            return Ok(Some((id, Arrived::Missing)));
        }
        let is_list = wanted.chunks.is_none() && count > 1;
        let length = if is_list { usize::try_from(32 * count).unwrap_or(usize::MAX) } else { id.root.chunk_length(wanted.held) };
        if self.unit.len() + bytes.len() > length {
            return Err(Broken::Item);
        }
        self.unit.extend_from_slice(bytes);
        if self.unit.len() < length {
            return if last { Err(Broken::Item) } else { Ok(None) };
        }
        let unit = std::mem::take(&mut self.unit);
        if is_list {
            let chunks = Chunks::decode(&unit).filter(|chunks| chunks.are(&id.root)).ok_or(Broken::Item)?;
            wanted.chunks = Some(chunks.clone());
            return if last { Err(Broken::Item) } else { Ok(Some((id, Arrived::List(chunks)))) };
        }
        let is_it = match &wanted.chunks {
            Some(chunks) => chunks.is_chunk(wanted.held, &unit),
            // One chunk is its own list.
            None => Chunks::of(&unit).are(&id.root),
        };
        let index = wanted.held;
        wanted.held += 1;
        if !is_it || last != (wanted.held == count) {
            return Err(Broken::Item);
        }
        if last {
            self.asked.pop_front();
        }
        Ok(Some((id, Arrived::Chunk { index, bytes: unit })))
    }
}

/// A list or chunk on its way, and what follows it.
struct Unit {
    bytes: Vec<u8>,
    done: usize,
    is_last: bool,
}

/// What the other side asks for.
#[derive(Default)]
pub(crate) struct Serving {
    /// What it asked for, and how many chunks of it it has.
    asked: VecDeque<(AttachmentId, u64)>,
    /// The hashes of the first one's chunks, while it is served.
    chunks: Option<Chunks>,
    unit: Option<Unit>,
    /// Whether it may ask for more.
    pub is_announced: bool,
}

impl Serving {
    /// Whether nothing is asked for any more.
    pub fn is_over(&self) -> bool {
        self.asked.is_empty() && !self.is_announced
    }

    /// What is asked for in these areas.
    pub fn pictures(&self, is_in: impl Fn(&Area) -> bool) -> Pictures {
        let asked = self.asked.iter().filter(|(id, _)| is_in(&id.area));
        Pictures::of(asked.map(|(id, held)| (&id.root, *held)), self.is_announced)
    }

    /// Something is asked for.
    pub fn ask(&mut self, id: AttachmentId, held: u64) -> Result<(), Broken> {
        if self.asked.len() >= ASKED_MAX {
            return Err(Broken::TooMuch);
        }
        self.asked.push_back((id, held));
        self.is_announced = true;
        Ok(())
    }

    /// The next piece of what was asked for first. `gives` says of an area whether anything of it goes to this peer now.
    pub fn piece(&mut self, shelf: &dyn Shelf, gives: impl Fn(&Area) -> bool) -> Result<Option<Frame>, Unreadable> {
        let Some((id, held)) = self.asked.front().copied() else { return Ok(None) };
        if self.unit.is_none() {
            self.unit = if gives(&id.area) { self.load(shelf, &id, held)? } else { None };
        }
        let Some(unit) = &mut self.unit else {
            self.end();
            return Ok(Some(Frame::Piece { last: true, bytes: Vec::new() }));
        };
        let end = unit.bytes.len().min(unit.done + PIECE_BYTES);
        let bytes = unit.bytes[unit.done..end].to_vec();
        unit.done = end;
        let (is_done, last) = (end == unit.bytes.len(), end == unit.bytes.len() && unit.is_last);
        if last {
            self.end();
        } else if is_done {
            self.unit = None;
        }
        Ok(Some(Frame::Piece { last, bytes }))
    }

    fn end(&mut self) {
        self.asked.pop_front();
        (self.chunks, self.unit) = (None, None);
    }

    /// The list where that comes first, or else the next chunk.
    fn load(&mut self, shelf: &dyn Shelf, id: &AttachmentId, held: u64) -> Result<Option<Unit>, Unreadable> {
        let Some(chunks) = &self.chunks else {
            let Some(chunks) = shelf.chunks(id)? else { return Ok(None) };
            let (count, list) = (chunks.count(), chunks.encode());
            self.chunks = Some(chunks);
            if held == 0 && count > 1 {
                return Ok(Some(Unit { bytes: list, done: 0, is_last: false }));
            }
            return self.load(shelf, id, held);
        };
        let count = chunks.count();
        let Some(bytes) = (held < count).then(|| shelf.chunk(id, held)).transpose()?.flatten() else { return Ok(None) };
        if let Some((_, held)) = self.asked.front_mut() {
            *held += 1;
        }
        Ok(Some(Unit { bytes, done: 0, is_last: held + 1 == count }))
    }
}
