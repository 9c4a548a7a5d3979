//! The form in which entries go out: compact, as far as the peer holds what that rests on.

use crate::frame::Kinds;
use documents::DocumentId;
use journals::{Behind, BodyForm, Carried, DOCUMENT_NAMED, Known, KnownDocument, SpaceId, Start, WholeEntry, compact};
use records::Version;
use std::collections::BTreeSet;

/// Documents of this session that are remembered, of 16 bytes each. Once more have gone none is named by its beginning any more.
const DOCUMENTS_MAX: usize = 65_536;

/// What is known of the peer's side of the line.
#[derive(Default)]
pub(crate) struct Outgoing {
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
    /// The kinds and versions of which the peer reads rows.
    pub fn reads(&mut self, kinds: Kinds) {
        self.kinds = kinds;
    }

    /// The bytes of an entry: in compact form where that gives it back.
    pub fn packed(&mut self, entry: WholeEntry, run: Option<Start>, here: &dyn Known) -> Vec<u8> {
        let bodies = || entry.bodies.iter().filter_map(|body| BodyForm::decode(body).ok());
        self.remember(bodies().filter(BodyForm::is_first).map(|body| *body.document()));
        let reads = |kind: u16, version: Version| {
            self.kinds.get(&kind).is_some_and(|(major, minor)| *major == version.major && *minor >= version.minor)
        };
        let bytes = compact(&entry, run, &self.behind, &Before { here, went: &self.went }, &reads);
        self.remember(bodies().map(|body| *body.document()));
        // In full form nobody learns of the run.
        self.behind.went(&entry, run.filter(|_| bytes.is_some()));
        bytes.unwrap_or_else(|| Carried::Entry(entry).encode())
    }

    /// The bytes of an entry in full form.
    pub fn in_full(&mut self, entry: WholeEntry) -> Vec<u8> {
        self.behind.went(&entry, None);
        Carried::Entry(entry).encode()
    }

    fn remember(&mut self, documents: impl Iterator<Item = DocumentId>) {
        self.went.extend(documents.take(DOCUMENTS_MAX.saturating_sub(self.went.len())));
    }
}
