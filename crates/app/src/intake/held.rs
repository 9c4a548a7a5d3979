//! What this folder holds, as admission asks: what is stored, and what passed and is about to be.

use crate::desk::Desk;
use crate::failure::Failure;
use documents::{DocumentId, History, Misfit, scan};
use journals::{
    Admitted, Authority, Basis, BodyForm, Brought, Ending, EntryId, EntryPlace, Header, HeldDocument, Holdings, Incarnation, Journal, Key,
    Passed, Right, SpaceFacts, SpaceId,
};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::{OpenDocument, Reader, Saved, StoreError};

/// What is held, and what passed and is not stored yet.
pub(super) struct Held<'d> {
    pub reader: Reader<'d>,
    authority: &'d Authority,
    takes: BTreeSet<SpaceId>,
    /// Journals and documents as entries left them that passed and are not stored.
    journals: BTreeMap<EntryId, Journal>,
    documents: RefCell<BTreeMap<DocumentId, Option<Arc<HeldDocument>>>>,
    /// Documents of which those entries brought what erasure left.
    erased: BTreeSet<DocumentId>,
    /// What could not be read: then nothing that was answered is to be believed.
    failed: RefCell<Option<StoreError>>,
}

impl Holdings for Held<'_> {
    fn journal_at(&self, place: &EntryPlace) -> Option<Journal> {
        self.journals.get(&place.id).cloned().or_else(|| self.heard(self.reader.journal_at(place)).flatten())
    }

    fn holds(&self, place: &EntryPlace) -> bool {
        self.journals.contains_key(&place.id) || self.heard(self.reader.holds(place)).unwrap_or_default()
    }

    fn takes(&self, space: &SpaceId) -> bool {
        self.takes.contains(space)
    }

    fn end(&self, id: &DocumentId, space: &SpaceId) -> Ending {
        if self.erased.contains(id) || self.heard(self.reader.is_erased(id)).unwrap_or_default() {
            return Ending::Gone;
        }
        // What is held in the open is erased first: until then nobody says that it was.
        match self.authority.erasure(&id.0, space).filter(|_| self.document(id).is_none()) {
            None => Ending::Open,
            Some(said) if said.basis == Basis::Schedule => Ending::Scheduled,
            Some(_) => Ending::Gone,
        }
    }

    fn document(&self, id: &DocumentId) -> Option<Arc<HeldDocument>> {
        let mut held = self.documents.borrow_mut();
        held.entry(*id).or_insert_with(|| self.stored(id).map(Arc::new)).clone()
    }
}

/// A document that is open, as admission must know it; none where a change of it would not be admitted today.
pub(crate) fn held(open: &OpenDocument) -> Option<HeldDocument> {
    let (space, kind) = (open.saved.first()?.header.space, open.record.kind);
    let mut held = HeldDocument { space, kind: kind.number, salt: open.salt, history: History::new(kind), brought: BTreeMap::new() };
    // Journals are walked one after the other when views are made anew: a change may stand before one that it was made upon.
    let mut left: Vec<&Saved> = open.saved.iter().collect();
    while !left.is_empty() {
        let count = left.len();
        for saved in std::mem::take(&mut left) {
            let change = scan(&saved.body.content).ok()?;
            match held.history.take(&change, saved.body.version) {
                Ok(effect) => {
                    let (entry, seat) = (Header::id(&saved.header.encode()), saved.header.seat);
                    held.brought.insert(change.hash, Brought { entry, seat, values: effect.values });
                }
                Err(Misfit::Missing(_)) => left.push(saved),
                Err(Misfit::Wrong { .. }) => return None,
            }
        }
        if left.len() == count {
            return None;
        }
    }
    Some(held)
}

impl<'d> Held<'d> {
    pub fn new(desk: &'d Desk, authority: &'d Authority) -> Result<Self, Failure> {
        let (reader, takes) = (desk.store.read_everything()?, takes(desk, authority));
        let (journals, documents, erased) = (BTreeMap::new(), RefCell::default(), BTreeSet::new());
        Ok(Held { reader, authority, takes, journals, documents, erased, failed: RefCell::default() })
    }

    /// An error of the disk is no answer; it is kept for whoever asks [`Held::check`].
    fn heard<T>(&self, answer: Result<T, StoreError>) -> Option<T> {
        answer.map_err(|error| *self.failed.borrow_mut() = Some(error)).ok()
    }

    /// Whether everything that was asked could be read.
    pub fn check(&mut self) -> Result<(), Failure> {
        self.failed.take().map_or(Ok(()), |error| Err(error.into()))
    }

    /// A document of the store.
    fn stored(&self, id: &DocumentId) -> Option<HeldDocument> {
        let number = self.heard(self.reader.number(id)).flatten()?;
        held(&self.heard(self.reader.document(number))?)
    }

    /// Knows an entry that passed, and the documents as it left them, as if it were stored.
    pub fn keep(&mut self, passed: &Passed, documents: BTreeMap<DocumentId, Arc<HeldDocument>>) {
        self.journals.insert(passed.admitted.id, passed.journal.clone());
        self.documents.borrow_mut().extend(documents.into_iter().map(|(id, held)| (id, Some(held))));
        self.erased.extend(passed.bodies.iter().filter(|form| matches!(form, BodyForm::Erased(_))).map(BodyForm::document));
    }

    /// Whether a life of a journal forked, or forks with an entry: what it names as the one before has another behind it.
    pub fn forks(&self, space: &SpaceId, seat: &Key, incarnation: &Incarnation, entry: &Admitted) -> bool {
        let of_life = |journal: &&Journal| journal.space == *space && journal.incarnation == *incarnation;
        let beside = self.journals.iter().any(|(id, journal)| *id != entry.id && of_life(&journal) && journal.n == entry.n);
        let after = EntryPlace { space: *space, seat: *seat, incarnation: *incarnation, n: entry.n, id: entry.id };
        beside || self.reader.has_beside(&after).unwrap_or(true)
    }
}

/// Spaces that a seat of this folder reads.
fn takes(desk: &Desk, authority: &Authority) -> BTreeSet<SpaceId> {
    let seats: Vec<Key> = crate::shared::lock(&desk.officers).keys().copied().collect();
    let reads = |space: &SpaceId| seats.iter().any(|seat| authority.right(seat, space) >= Some(Right::Read));
    // What belongs into a closed space comes in no other way, and nothing else comes in that way.
    let here = |space: &SpaceId, facts: &SpaceFacts| match &desk.closed {
        Some(closed) => closed.space == *space,
        None => !facts.kind.is_closed(),
    };
    authority.spaces().filter(|(space, facts)| here(space, facts) && reads(space)).map(|(space, _)| *space).collect()
}
