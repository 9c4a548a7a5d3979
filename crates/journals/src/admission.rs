//! Admission: what a foreign run of entries must pass before anything of it is believed, in a fixed order, cheap checks first.
//! Own edits are held against the second step before they are signed. Pure: what is held here is asked through [`Holdings`], and every verdict
//! is an answer, never an act.

mod bytes;
mod meaning;

use crate::acceptance::Admitted;
use crate::authority::Authority;
use crate::entry::{BodyForm, Header};
use crate::ids::{EntryId, Incarnation, Key, LogHead, SpaceId};
use crate::journal::Journal;
use documents::{DocumentId, Hash, History};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What becomes of an entry that was not admitted. Letters as in docs/formats/entry.md, "Admission".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// X: malformed, or nobody's: dropped and counted. Only before its signature was checked.
    Dropped(&'static str),
    /// H: held until what is missing arrives.
    Held(Missing),
    /// R: provably its seat's, and wrong for everybody: quarantined with its code.
    Refused {
        /// The code of its sentence.
        code: &'static str,
        /// A field, an operation, a number; may be empty.
        place: String,
    },
}

/// What an entry waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The space is not one that is taken here.
    Space(SpaceId),
    /// No statement that is held names the seat.
    Seat(Key),
    /// The entry before it.
    Entry(EntryId),
    /// A statement of a log that it names.
    Statement(LogHead),
    /// A change that it was made upon.
    Change(DocumentId, Hash),
    /// The first body of the document.
    Document(DocumentId),
    /// The same, with the salt by which the bodies are held against what was signed: till then anybody may have put them there.
    Salt(DocumentId),
    /// The statement that erases the document, its being carried out here, or the first body of what goes by the schedule.
    Erasure(DocumentId),
    /// A newer program: an unknown kind, or a dictionary of a newer major version.
    Program,
}

/// What is held here, as far as admission must know it.
pub trait Holdings {
    /// Where a journal stood with an entry that was admitted; none where it was not.
    fn journal_at(&self, place: &EntryPlace) -> Option<Journal>;
    /// Whether an entry was admitted.
    fn holds(&self, place: &EntryPlace) -> bool;
    /// Whether a space is one that this device takes.
    fn takes(&self, space: &SpaceId) -> bool;
    /// What is known of the end of a document.
    fn end(&self, document: &DocumentId, space: &SpaceId) -> Ending;
    /// A document that is here: its salt, space and history.
    fn document(&self, document: &DocumentId) -> Option<Arc<HeldDocument>>;
}

/// What is known here of the end of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Nobody says that it goes, or something of it is held in the open here: that is erased first.
    Open,
    /// The schedule alone says that it goes, and nothing of it is here: whether its own day is over stands in words that have not come.
    Scheduled,
    /// It was erased here; or officers said that it goes, and nothing of it is held in the open.
    Gone,
}

/// Where an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntryPlace {
    /// The space.
    pub space: SpaceId,
    /// Whose journal.
    pub seat: Key,
    /// Its life.
    pub incarnation: Incarnation,
    /// The entry's number.
    pub n: u64,
    /// The entry's id.
    pub id: EntryId,
}

/// A document that is held.
#[derive(Clone, Debug)]
pub struct HeldDocument {
    /// Where it lives.
    pub space: SpaceId,
    /// Number of its kind.
    pub kind: u16,
    /// The salt that keys its hashes.
    pub salt: [u8; 8],
    /// Its changes.
    pub history: History,
    /// What is known of each change.
    pub brought: BTreeMap<Hash, Brought>,
}

/// A change of a document that is held.
#[derive(Clone, Copy, Debug)]
pub struct Brought {
    /// The entry that brought it.
    pub entry: EntryId,
    /// Whose it is.
    pub seat: Key,
    /// Whether it writes anything but the state, which decisions write.
    pub values: bool,
}

impl HeldDocument {
    /// The seat that made it; none before its first change is held.
    pub fn author(&self) -> Option<Key> {
        self.history.first().and_then(|first| self.brought.get(&first)).map(|brought| brought.seat)
    }

    /// Whether an officer wrote a value of what stands at some heads, or stood below them, at any of his seats. Nobody approves what he
    /// wrote; who returned a record wrote nothing of it.
    pub fn wrote(&self, heads: &[[u8; 32]], is_his: impl Fn(&Key) -> bool) -> bool {
        let heads: Vec<Hash> = heads.iter().map(|hash| Hash(*hash)).collect();
        let is_own = |hash: &Hash| self.brought.get(hash).is_some_and(|brought| brought.values && is_his(&brought.seat));
        self.history.upon(&heads).iter().any(is_own)
    }
}

/// An entry as it arrives.
#[derive(Clone, Copy, Debug)]
pub struct Arriving<'b> {
    /// Header bytes.
    pub header: &'b [u8],
    /// Body bytes: in full form, or what erasure left.
    pub bodies: &'b [&'b [u8]],
}

/// An entry that passed.
#[derive(Clone, Debug)]
pub struct Passed {
    /// Its header.
    pub header: Header,
    /// The header's bytes.
    pub header_bytes: Vec<u8>,
    /// Its bodies; those of documents that were erased say nothing more.
    pub bodies: Vec<BodyForm>,
    /// Where its journal stands with it.
    pub journal: Journal,
    /// What acceptance must know of it.
    pub admitted: Admitted,
}

/// What became of a run.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Entries that passed, in their order.
    pub passed: Vec<Passed>,
    /// Documents that those changed, as they leave them.
    pub documents: BTreeMap<DocumentId, Arc<HeldDocument>>,
    /// Entries that were held already.
    pub known: Vec<EntryId>,
    /// The first that did not pass, and why; those behind it wait for it.
    pub stopped: Option<(EntryId, Verdict)>,
}

/// Lets a run of one journal in: entries that follow each other, and the signature of the last, which vouches for all.
/// Entries pass in their order; the first that does not ends the run.
pub fn admit(authority: &Authority, holdings: &dyn Holdings, run: &[Arriving<'_>], signature: &[u8; 64]) -> Outcome {
    let mut outcome = Outcome::default();
    if let Some(known) = bytes::known(holdings, run) {
        return Outcome { known, ..outcome };
    }
    match bytes::signed_run(authority, holdings, run, signature) {
        Err((entry, verdict)) => outcome.stopped = Some((entry, verdict)),
        Ok(entries) => {
            let mut within = meaning::Within::new(authority, holdings);
            for entry in entries {
                if holdings.holds(&entry.place()) {
                    outcome.known.push(entry.id);
                    continue;
                }
                let id = entry.id;
                match within.pass(entry) {
                    Ok(passed) => outcome.passed.push(passed),
                    Err(verdict) => {
                        outcome.stopped = Some((id, verdict));
                        break;
                    }
                }
            }
            outcome.documents = within.documents;
        }
    }
    outcome
}

impl Verdict {
    pub(crate) fn refused(code: &'static str, place: impl Into<String>) -> Self {
        Verdict::Refused { code, place: place.into() }
    }
}
