//! What a device holds, as a session with one peer asks: only what this peer may know of is on the shelf.

use crate::area::{Area, Branch, Life, Tip};
use crate::attachments::{AttachmentId, Wanted};
use crate::frame::{Kinds, Lane};
use crate::receipt::Holdings;
use journals::{Carried, Chunks, Known, Start, WholeEntry};
use std::collections::BTreeMap;
use thiserror::Error;

/// What is held could not be read: the session ends, and begins anew later.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("what is held here could not be read")]
pub struct Unreadable;

/// What this device holds, cut to what one peer may know, with its documents. A session asks it between frames, so it may be newer each
/// time.
pub trait Shelf: Known {
    /// The spaces that are exchanged with the peer, each with the lane of what it holds.
    fn spaces(&self) -> Result<BTreeMap<Area, Lane>, Unreadable>;

    /// The lives of an area with their branches, each behind the one that it left. What waits for an item before it is left out.
    fn lives(&self, area: &Area) -> Result<BTreeMap<Life, Vec<Branch>>, Unreadable>;

    /// The branch in which an item of a life stands; none where it is not held.
    fn branch_of(&self, area: &Area, life: &Life, tip: &Tip) -> Result<Option<u64>, Unreadable>;

    /// When an item was made, by its own word: what was made earlier is sent earlier, so that little waits for what it was made upon.
    fn time(&self, area: &Area, branch: u64, n: u64) -> Result<i64, Unreadable>;

    /// An item; of an entry with the run of the program that wrote it, where that is known.
    fn item(&self, area: &Area, branch: u64, n: u64) -> Result<(Carried, Option<Start>), Unreadable>;

    /// This device's word to the peer that it holds this: when it was given, and the signature behind the bytes of the receipt that says so
    /// with these kinds, and asks for nothing.
    fn sign(&self, holds: Holdings, kinds: &Kinds) -> Result<(i64, [u8; 64]), Unreadable>;

    /// An entry for a peer who did not take it as it stands: of documents of which was said that they go what erasure leaves, as who has
    /// erased them takes nothing else.
    fn left_of(&self, entry: WholeEntry) -> Result<WholeEntry, Unreadable> {
        Ok(entry)
    }

    /// Whether the peer may be sent anything but statements.
    fn gives(&self) -> bool;

    /// Attachments that are lacking here and asked of this peer, the most urgent first, some at a time: where they are
    /// [`LOOK_MAX`](crate::LOOK_MAX) or more, perhaps not all.
    fn wanted(&self) -> Result<Vec<Wanted>, Unreadable>;

    /// Whether an attachment is lacking still, and on its way from no other device.
    fn is_wanted(&self, id: &AttachmentId) -> Result<bool, Unreadable>;

    /// The hashes of an attachment's chunks; none where it is not here, or its document lies in no such area.
    fn chunks(&self, id: &AttachmentId) -> Result<Option<Chunks>, Unreadable>;

    /// A chunk of an attachment; none where it is not here.
    fn chunk(&self, id: &AttachmentId, index: u64) -> Result<Option<Vec<u8>>, Unreadable>;
}
