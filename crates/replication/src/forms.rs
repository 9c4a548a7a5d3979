//! The form in which entries go out, and come in: compact, as far as the other side holds what that rests on.

use crate::frame::Kinds;
use documents::DocumentId;
use journals::{Behind, BodyForm, Carried, DOCUMENT_NAMED, Known, KnownDocument, SpaceId, Start, Unmade, WholeEntry, compact, expand};
use records::Version;
use std::collections::BTreeSet;

/// Documents of this session that are remembered, of 16 bytes each. Once more have gone none is named by its beginning any more.
const DOCUMENTS_MAX: usize = 65_536;

/// What is known of the other side of a line, or of whoever opens a file.
#[derive(Default)]
pub struct Outgoing {
    kinds: Kinds,
    /// The last entries that went, by their journals.
    behind: Behind,
    /// Documents of which something went: the peer may not have stored it yet.
    went: BTreeSet<DocumentId>,
}

/// Documents that were at both ends before the session.
struct Before<'a> {
    here: &'a dyn Known,
    went: &'a BTreeSet<DocumentId>,
}

impl Known for Before<'_> {
    fn document(&self, space: &SpaceId, beginning: &[u8; DOCUMENT_NAMED]) -> Option<KnownDocument> {
        if self.went.len() >= DOCUMENTS_MAX {
            return None;
        }
        self.here.document(space, beginning).filter(|document| !self.went.contains(&document.id))
    }
}

impl Outgoing {
    /// To somebody who reads rows of these kinds and versions.
    pub fn to(kinds: Kinds) -> Outgoing {
        Outgoing { kinds, ..Outgoing::default() }
    }

    /// The kinds and versions of which the other side reads rows.
    pub(crate) fn kinds(&self) -> &Kinds {
        &self.kinds
    }

    /// The bytes of an entry, with the run of the program that wrote it where that is known: in compact form where that gives it back.
    /// `here` is what both sides may hold.
    pub fn packed(&mut self, entry: WholeEntry, run: Option<Start>, here: &dyn Known) -> Vec<u8> {
        let bodies = || entry.bodies.iter().filter_map(|body| BodyForm::decode(body).ok());
        self.remember(bodies().filter(BodyForm::is_first).map(|body| *body.document()));
        let reads = |kind: u16, version: Version| {
            self.kinds.get(&kind).is_some_and(|(major, minor)| *major == version.major && *minor >= version.minor)
        };
        let packed = compact(&entry, run, &self.behind, &Before { here, went: &self.went }, &reads);
        self.remember(bodies().map(|body| *body.document()));
        match packed {
            Some((bytes, run)) => {
                self.behind.went(&entry, run);
                bytes
            }
            // In full form nobody learns of the run.
            None => self.in_full(entry),
        }
    }

    /// The bytes of an entry in full form.
    pub(crate) fn in_full(&mut self, entry: WholeEntry) -> Vec<u8> {
        self.behind.went(&entry, None);
        Carried::Entry(entry).encode()
    }

    fn remember(&mut self, documents: impl Iterator<Item = DocumentId>) {
        self.went.extend(documents.take(DOCUMENTS_MAX.saturating_sub(self.went.len())));
    }
}

/// What came over a line, or stands in a file, so far.
#[derive(Default)]
pub struct Incoming {
    behind: Behind,
}

impl Incoming {
    /// An item, in full form or in compact; `here` is what is held. Nothing of it is believed yet.
    pub fn unpacked(&mut self, bytes: &[u8], here: &dyn Known) -> Result<Carried, Unmade> {
        match Carried::decode(bytes) {
            Some(Carried::Entry(entry)) => {
                self.behind.went(&entry, None);
                Ok(Carried::Entry(entry))
            }
            Some(other) => Ok(other),
            None => expand(bytes, &mut self.behind, here).map(|(entry, _)| Carried::Entry(entry)),
        }
    }
}

/// Nothing is held: what is made for anybody, or nobody yet.
pub struct NothingHeld;

impl Known for NothingHeld {
    fn document(&self, _: &SpaceId, _: &[u8; DOCUMENT_NAMED]) -> Option<KnownDocument> {
        None
    }
}
