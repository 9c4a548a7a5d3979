//! A journal while its seat writes it, and the checks that anyone can make of it afterwards.

use crate::entry::{BODY_MAX, Body, ENTRY_MAX, Entry, Header, MadeBy};
use crate::ids::{EntryId, Incarnation, Key, LogHead, SaveId, SpaceId, Start};
use crate::keys::SigningSecret;
use documents::{Actor, DocumentId};
use records::Version;
use thiserror::Error;

/// Where a seat stands in one space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// The space.
    pub space: SpaceId,
    /// This life of the journal.
    pub incarnation: Incarnation,
    /// The run of the program that wrote the last entry.
    pub start: Option<Start>,
    /// Number of the last entry; 0 before the first.
    pub n: u64,
    /// Id of the last entry; zeros before the first.
    pub head: EntryId,
    /// Heads of logs that the last entries named.
    pub named: Vec<LogHead>,
    /// Before the first entry of a renewed life: the head that it follows.
    pub after: Option<(Incarnation, u64, EntryId)>,
}

/// A body before its entry exists. The document of a first body gets its id from the entry.
pub struct NewBody {
    /// The document; `None` makes a new one.
    pub document: Option<DocumentId>,
    /// Number of its kind, or [`crate::DECISION`].
    pub kind: u16,
    /// Dictionary version.
    pub version: Version,
    /// The document's salt: fresh chance for a new one.
    pub salt: [u8; 8],
    /// The change, or the decision.
    pub content: Vec<u8>,
}

/// What one save adds to one journal.
pub struct EntryInput {
    /// Ties the entries of one save.
    pub save: SaveId,
    /// Seconds since 1970 UTC.
    pub time: i64,
    /// Person or program.
    pub made_by: MadeBy,
    /// This run of the program.
    pub start: Start,
    /// The log heads on which the seat's right rests now.
    pub heads: Vec<LogHead>,
    /// What was saved, each with its change.
    pub bodies: Vec<NewBody>,
}

/// Why an entry is not what it claims.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum VerifyError {
    /// It does not follow the entry before it.
    #[error("the entry does not follow its journal")]
    Chain,
    /// Count, length or hash of the bodies differ from the header.
    #[error("the bodies are not those that were signed")]
    Bodies,
    /// The signature is not the seat's.
    #[error("the signature is not the seat's")]
    Signature,
}

impl Journal {
    /// A journal without entries.
    pub fn new(space: SpaceId, incarnation: Incarnation) -> Self {
        Journal { space, incarnation, start: None, n: 0, head: EntryId([0; 32]), named: Vec::new(), after: None }
    }

    /// A new life that goes on after this one, where this one may have entries that are not held here: its numbers begin
    /// anew, so none is signed twice.
    pub fn renewed(&self, incarnation: Incarnation) -> Self {
        Journal { after: Some((self.incarnation, self.n, self.head)), ..Journal::new(self.space, incarnation) }
    }

    /// The actor of this seat's changes in this journal and run.
    pub fn actor(&self, seat: &SigningSecret, start: &Start) -> Actor {
        Header::actor(&seat.key(), &self.incarnation, start)
    }

    /// The id of the document that the body at `index` of the next entry would bring.
    pub fn next_document(&self, seat: &SigningSecret, start: &Start, index: usize) -> DocumentId {
        Header::document_id(&self.space, &seat.key(), &self.incarnation, start, self.n + 1, index as u64)
    }

    /// The id of the save that begins with the next entry.
    pub fn next_save(&self, seat: &Key, start: &Start) -> SaveId {
        Header::save_id(seat, &self.incarnation, start, self.n + 1)
    }

    /// Makes and signs the next entry, and stands behind it.
    ///
    /// # Panics
    /// Where bodies exceed the limits of the format: callers check sizes before they save.
    pub fn append(&mut self, seat: &SigningSecret, input: EntryInput) -> Entry {
        let EntryInput { save, time, made_by, start, heads, bodies } = input;
        let mut leaves = blake3::Hasher::new();
        let mut length = 0;
        let mut finished = Vec::with_capacity(bodies.len());
        for (index, new) in bodies.into_iter().enumerate() {
            let NewBody { document, kind, version, salt, content } = new;
            let first = document.is_none();
            let document = document.unwrap_or_else(|| self.next_document(seat, &start, index));
            let body = Body { document, kind, version, salt: first.then_some(salt), content };
            leaves.update(&body.leaf(&salt));
            let size = body.length();
            assert!(size <= BODY_MAX as u64, "bodies are checked against their limit before they are saved");
            length += size;
            finished.push(body);
        }
        assert!(length <= ENTRY_MAX as u64, "entries are checked against their limit before they are saved");
        let header = Header {
            space: self.space,
            seat: seat.key(),
            incarnation: self.incarnation,
            start: (self.start != Some(start)).then_some(start),
            n: self.n + 1,
            previous: self.head,
            after: self.after,
            heads: heads.iter().filter(|head| !self.named.contains(head)).copied().collect(),
            save,
            time,
            made_by,
            bodies: finished.len() as u64,
            length,
            leaves: leaves.finalize().into(),
        };
        let header_bytes = header.encode();
        self.advance(&header, Header::id(&header_bytes));
        let signature = Header::sign(&header_bytes, seat);
        Entry { header, header_bytes, signature, bodies: finished }
    }

    /// Steps over an entry that was checked.
    pub fn advance(&mut self, header: &Header, id: EntryId) {
        self.n = header.n;
        self.head = id;
        self.after = None;
        self.start = header.start.or(self.start);
        for head in &header.heads {
            self.named.retain(|named| named.log != head.log);
            self.named.push(*head);
        }
    }
}

/// Checks that a header continues a journal, and steps over it.
pub fn follows(journal: &mut Journal, header: &Header, header_bytes: &[u8]) -> Result<(), VerifyError> {
    let known_start = header.start.or(journal.start).is_some();
    let continues = header.space == journal.space
        && header.incarnation == journal.incarnation
        && header.n == journal.n + 1
        && header.previous == journal.head
        && (header.after.is_none() || header.n == 1)
        && known_start;
    if !continues {
        return Err(VerifyError::Chain);
    }
    journal.advance(header, Header::id(header_bytes));
    Ok(())
}
