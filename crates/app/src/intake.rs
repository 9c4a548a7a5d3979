//! Entries from elsewhere on their way into the folder: admission, acceptance, and storing what counts; the rest waits with its
//! reason. What waits is asked again each time something new is here.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::{now, packed};
use documents::{Document, DocumentId, History, first_change, scan};
use journals::{
    ABOUT_RECORDS, Admitted, Arriving, Authority, EntryId, EntryPlace, HeldDocument, Holdings, Journal, MadeBy, Missing, Passed, Right,
    SpaceId, Standing, Verdict, Waits, WholeEntry, accept, admit,
};
use records::Record;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::{Batch, NewEntry, NewPart, OpenDocument, Packer, Reader, Waiting};

/// What became of entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Taken {
    /// Entries that count and were stored.
    pub stored: u64,
    /// Entries that were here.
    pub known: u64,
    /// Entries that wait now, for a person or for what is missing.
    pub waiting: u64,
    /// Entries that were nobody's, by their code.
    pub dropped: BTreeMap<&'static str, u64>,
}

/// What is held, and what passed and is not stored yet.
struct Held<'d> {
    reader: Reader<'d>,
    takes: BTreeSet<SpaceId>,
    /// Journals and documents as entries left them that passed and are not stored.
    journals: BTreeMap<EntryId, Journal>,
    documents: RefCell<BTreeMap<DocumentId, Option<Arc<HeldDocument>>>>,
}

impl Holdings for Held<'_> {
    fn journal_at(&self, place: &EntryPlace) -> Option<Journal> {
        let EntryPlace { space, seat, incarnation, n, id } = place;
        self.journals.get(id).cloned().or_else(|| self.reader.journal_at(space, seat, incarnation, *n, id).ok().flatten())
    }

    fn takes(&self, space: &SpaceId) -> bool {
        self.takes.contains(space)
    }

    fn is_erased(&self, _: &DocumentId) -> bool {
        // Nothing is erased yet: the statements that order it are kept, and carried out once erasure is there.
        false
    }

    fn document(&self, id: &DocumentId) -> Option<Arc<HeldDocument>> {
        let mut held = self.documents.borrow_mut();
        held.entry(*id).or_insert_with(|| held_document(&self.reader, id).map(Arc::new)).clone()
    }
}

/// A document of the store, as admission must know it.
fn held_document(reader: &Reader<'_>, id: &DocumentId) -> Option<HeldDocument> {
    held(&reader.document(reader.number(id).ok().flatten()?).ok()?)
}

/// A document that is open, as admission must know it; none where a change of it would not be admitted today.
pub(crate) fn held(open: &OpenDocument) -> Option<HeldDocument> {
    let (space, kind) = (open.saved.first()?.header.space, open.record.kind);
    let mut held = HeldDocument { space, kind: kind.number, salt: open.salt, history: History::new(kind), brought: BTreeMap::new() };
    for saved in &open.saved {
        let change = scan(&saved.body.content).ok()?;
        held.history.take(&change, saved.body.version).ok()?;
        held.brought.insert(change.hash, (journals::Header::id(&saved.header.encode()), saved.header.seat));
    }
    Some(held)
}

impl Held<'_> {
    /// Knows an entry that passed, as if it were stored.
    fn keep(&mut self, passed: &Passed) -> Result<(), Failure> {
        self.journals.insert(passed.admitted.id, passed.journal.clone());
        for body in passed.bodies.iter().filter(|body| body.kind < ABOUT_RECORDS) {
            let (Ok(change), Some(kind)) = (scan(&body.content), records::kind_by_number(body.kind)) else { continue };
            let held = self.document(&body.document).map(Arc::unwrap_or_clone);
            let mut held = match (held, body.salt) {
                (Some(held), _) => held,
                (None, Some(salt)) => HeldDocument {
                    space: passed.header.space,
                    kind: body.kind,
                    salt,
                    history: History::new(kind),
                    brought: BTreeMap::new(),
                },
                (None, None) => continue,
            };
            if held.history.take(&change, body.version).is_ok() {
                held.brought.insert(change.hash, (passed.admitted.id, passed.header.seat));
                self.documents.borrow_mut().insert(body.document, Some(Arc::new(held)));
            }
        }
        Ok(())
    }
}

/// Takes entries in, with everything that waits. One at a time, in the order of their journals; held across by whoever saves.
pub(crate) fn take(desk: &Desk, arriving: Vec<WholeEntry>) -> Result<Taken, Failure> {
    let waiting = desk.store.waiting()?;
    let before: BTreeSet<EntryId> = waiting.iter().map(|one| one.entry.id()).collect();
    let mut open: Vec<WholeEntry> = waiting.into_iter().map(|one| one.entry).chain(arriving).collect();
    open.sort_by_key(|entry| journals::Header::decode(&entry.header).map_or(0, |header| header.n));
    let mut taken = Taken::default();
    let authority = desk.authority();
    let mut held =
        Held { reader: desk.store.read()?, takes: takes(desk, &authority), journals: BTreeMap::new(), documents: RefCell::default() };
    let mut passed: Vec<(Passed, WholeEntry)> = Vec::new();
    let mut stopped: BTreeMap<EntryId, (WholeEntry, Verdict)> = BTreeMap::new();
    // What one entry waits for another may bring: asked again until nothing moves.
    loop {
        let count = open.len();
        for entry in std::mem::take(&mut open) {
            let bodies: Vec<&[u8]> = entry.bodies.iter().map(Vec::as_slice).collect();
            let outcome = admit(&authority, &held, &[Arriving { header: &entry.header, bodies: &bodies }], &entry.signature);
            taken.known += outcome.known.len() as u64;
            match (outcome.passed.into_iter().next(), outcome.stopped) {
                (Some(one), _) => {
                    held.keep(&one)?;
                    passed.push((one, entry));
                }
                (None, Some((_, Verdict::Held(missing)))) => {
                    stopped.insert(entry.id(), (entry.clone(), Verdict::Held(missing)));
                    open.push(entry);
                }
                (None, Some((_, Verdict::Dropped(code)))) => *taken.dropped.entry(code).or_default() += 1,
                (None, Some((id, refused))) => drop(stopped.insert(id, (entry, refused))),
                (None, None) => {}
            }
        }
        if open.is_empty() || open.len() == count {
            break;
        }
    }
    passed.iter().for_each(|(one, _)| drop(stopped.remove(&one.admitted.id)));
    let standing = standings(&authority, &held, &passed)?;
    let waits = store_what_counts(desk, passed, &standing, &before, &mut taken)?;
    let why = |(entry, verdict): (WholeEntry, Verdict)| {
        let (why, place) = reason(&verdict);
        Waiting { why: why.to_owned(), place, received: now(), entry }
    };
    let rows: Vec<Waiting> = stopped.into_values().map(why).chain(waits).collect();
    taken.waiting = rows.len() as u64;
    desk.store.keep_waiting(&rows)?;
    desk.indexing.catch_up()?;
    Ok(taken)
}

/// Spaces that a seat of this folder reads.
fn takes(desk: &Desk, authority: &Authority) -> BTreeSet<SpaceId> {
    let seats: Vec<journals::Key> = crate::shared::lock(&desk.officers).keys().copied().collect();
    let reads = |space: &SpaceId| seats.iter().any(|seat| authority.right(seat, space) >= Some(Right::Read));
    authority.spaces().map(|(space, _)| *space).filter(reads).collect()
}

/// The standing of the entries that passed, with the journals to which they belong.
fn standings(authority: &Authority, held: &Held<'_>, passed: &[(Passed, WholeEntry)]) -> Result<BTreeMap<EntryId, Standing>, Failure> {
    let mut all: Vec<Admitted> = passed.iter().map(|(one, _)| one.admitted.clone()).collect();
    let journals: BTreeSet<_> = all.iter().map(|one| (one.space, one.seat, one.incarnation)).collect();
    for (space, seat, incarnation) in journals {
        for header in held.reader.chain(&space, &seat, &incarnation)? {
            let id = journals::Header::id(&header.encode());
            let (n, previous, made_by) = (header.n, header.previous, MadeBy::Program);
            all.push(Admitted {
                id,
                space,
                seat,
                incarnation,
                n,
                previous,
                made_by,
                needs: Right::Write,
                by: Vec::new(),
                builds_on: Vec::new(),
                witnesses: Vec::new(),
                adopts: Vec::new(),
            });
        }
    }
    Ok(accept(authority, &all))
}

/// Stores what counts, each after what it rests on; gives what waits.
fn store_what_counts(
    desk: &Desk,
    passed: Vec<(Passed, WholeEntry)>,
    standing: &BTreeMap<EntryId, Standing>,
    before: &BTreeSet<EntryId>,
    taken: &mut Taken,
) -> Result<Vec<Waiting>, Failure> {
    let (mut open, mut waits): (Vec<_>, Vec<Waiting>) = (Vec::new(), Vec::new());
    for (one, entry) in passed {
        match standing.get(&one.admitted.id) {
            Some(Standing::Counts(_)) => open.push((one, entry)),
            other => waits.push(Waiting { why: waits_for(other).to_owned(), place: String::new(), received: now(), entry }),
        }
    }
    loop {
        let count = open.len();
        let mut left = Vec::new();
        for (one, entry) in open {
            match new_entry(desk, &one, &entry)? {
                Some(new) => {
                    let id = one.admitted.id;
                    let accepted = before.contains(&id).then_some(id).into_iter().collect();
                    desk.store.append(Batch { entries: vec![new], accepted, ..Batch::default() })?;
                    taken.stored += 1;
                }
                None => left.push((one, entry)),
            }
        }
        if left.len() == count || left.is_empty() {
            // What rests on an entry that waits cannot be stored before it.
            waits.extend(left.into_iter().map(|(_, entry)| Waiting {
                why: "rests-on-waiting".to_owned(),
                place: String::new(),
                received: now(),
                entry,
            }));
            return Ok(waits);
        }
        open = left;
    }
}

/// An entry as the store takes it; none while something that it rests on is not stored.
fn new_entry(desk: &Desk, passed: &Passed, whole: &WholeEntry) -> Result<Option<NewEntry>, Failure> {
    let reader = desk.store.read()?;
    let header = &passed.header;
    let before = reader.journal_at(&header.space, &header.seat, &header.incarnation, header.n.saturating_sub(1), &header.previous)?;
    if header.n > 1 && before.is_none() {
        return Ok(None);
    }
    let Some(start) = passed.journal.start else { return Ok(None) };
    let mut packer = Packer::new()?;
    let mut parts = Vec::with_capacity(passed.bodies.len());
    // A document that this entry begins is numbered by the store; what the entry says of it later is numbered like it.
    let (mut next, mut numbers) = (desk.store.next_document()?, BTreeMap::new());
    let mut contents: BTreeMap<DocumentId, Vec<Vec<u8>>> = BTreeMap::new();
    for body in &passed.bodies {
        let is_change = body.kind < ABOUT_RECORDS;
        if body.salt.is_some() {
            if !is_change {
                return Ok(None); // A witness, or a kind of a newer program: it waits until this one stores such.
            }
            let record = Document::load([body.content.as_slice()])?.record()?;
            let actor = journals::Header::actor(&header.seat, &header.incarnation, &start);
            let same = first_change(&record, actor).bytes == body.content;
            parts.push(if same {
                packed(&mut packer, &record, &body.content)?
            } else {
                NewPart::First(packer.change(body.kind, body.version, &body.content)?)
            });
            numbers.insert(body.document, next);
            next += 1;
            contents.insert(body.document, vec![body.content.clone()]);
            continue;
        }
        let number = match numbers.get(&body.document) {
            Some(number) => *number,
            None => match reader.number(&body.document)? {
                Some(number) => number,
                None => return Ok(None),
            },
        };
        let changes = match contents.get_mut(&body.document) {
            Some(changes) => changes,
            None => {
                let saved = reader.document(number)?.saved;
                contents.entry(body.document).or_insert(saved.into_iter().map(|saved| saved.body.content).collect())
            }
        };
        if is_change {
            changes.push(body.content.clone());
        }
        let view: Record = Document::load(changes.iter().map(Vec::as_slice))?.record()?;
        parts.push(NewPart::Later { number, view: Box::new(view) });
    }
    let entry = journals::Entry {
        header: header.clone(),
        header_bytes: passed.header_bytes.clone(),
        signature: whole.signature,
        bodies: passed.bodies.clone(),
    };
    Ok(Some(NewEntry { entry, start, journal: passed.journal.clone(), parts }))
}

/// Why an entry that did not pass waits.
fn reason(verdict: &Verdict) -> (&'static str, String) {
    match verdict {
        Verdict::Dropped(code) => (code, String::new()),
        Verdict::Refused { code, place } => (code, place.clone()),
        Verdict::Held(missing) => match missing {
            Missing::Space(space) => ("waits-space", space.to_string()),
            Missing::Seat(seat) => ("waits-seat", seat.to_string()),
            Missing::Entry(_) => ("waits-entry", String::new()),
            Missing::Statement(head) => ("waits-statement", head.n.to_string()),
            Missing::Change(document, _) | Missing::Document(document) => ("waits-document", document.to_string()),
            Missing::Program => ("waits-program", String::new()),
        },
    }
}

/// Why an entry that passed waits.
fn waits_for(standing: Option<&Standing>) -> &'static str {
    match standing {
        Some(Standing::Waits(Waits::Revoked)) => "waits-revoked",
        Some(Standing::Waits(Waits::Forked)) => "waits-forked",
        Some(Standing::Waits(Waits::UnknownSeat)) => "waits-seat",
        _ => "waits-right",
    }
}
