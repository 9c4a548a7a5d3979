//! What the admission target holds: in memory, and nothing of it is believed that did not pass.

use documents::DocumentId;
use journals::{Ending, EntryId, EntryPlace, HeldDocument, Holdings, Journal, Outcome, SpaceId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

#[derive(Clone, Default)]
pub(crate) struct Folder {
    pub spaces: BTreeSet<SpaceId>,
    pub journals: BTreeMap<EntryId, Journal>,
    pub documents: BTreeMap<DocumentId, Arc<HeldDocument>>,
    pub erased: BTreeSet<DocumentId>,
}

impl Holdings for Folder {
    fn journal_at(&self, place: &EntryPlace) -> Option<Journal> {
        self.journals.get(&place.id).cloned()
    }

    fn holds(&self, place: &EntryPlace) -> bool {
        self.journals.contains_key(&place.id)
    }

    fn takes(&self, space: &SpaceId) -> bool {
        self.spaces.contains(space)
    }

    fn end(&self, document: &DocumentId, _: &SpaceId) -> Ending {
        if self.erased.contains(document) { Ending::Gone } else { Ending::Open }
    }

    fn document(&self, document: &DocumentId) -> Option<Arc<HeldDocument>> {
        self.documents.get(document).cloned()
    }
}

impl Folder {
    /// Keeps what passed.
    pub fn keep(&mut self, outcome: &Outcome) {
        self.journals.extend(outcome.passed.iter().map(|passed| (passed.admitted.id, passed.journal.clone())));
        self.documents.extend(outcome.documents.iter().map(|(id, held)| (*id, held.clone())));
    }
}
