//! Entries from elsewhere on their way into the folder: what passes admission is stored, and marked where acceptance says that it does
//! not count; what does not pass waits with its reason, and is asked again each time something new is here.

mod held;
mod standing;
mod storing;

use crate::desk::Desk;
use crate::failure::Failure;
use crate::pictures::{note_all, to_be_noted};
use crate::save::now;
use crate::shared::lock;
use documents::DocumentId;
use held::Held;
pub(crate) use held::held;
use journals::{
    Arriving, Authority, Body, ENTRY_MAX, Ending, Entry, EntryId, Header, Holdings, Missing, Passed, Verdict, WholeEntry, admit,
};
pub(crate) use standing::{ask_again, believe, catch_up, hear, vouch};
use std::collections::{BTreeMap, BTreeSet};
use store::{Batch, Waiting};
use storing::Storing;

/// What became of entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Taken {
    /// Entries that were stored and count.
    pub stored: u64,
    /// Entries that were here.
    pub known: u64,
    /// Entries that wait now, for a person or for what is missing.
    pub waiting: u64,
    /// Entries that were nobody's, by their code.
    pub dropped: BTreeMap<&'static str, u64>,
}

impl Taken {
    /// With what came of another row of entries.
    pub fn besides(self, other: Taken) -> Taken {
        let waiting = self.waiting + other.waiting;
        Taken { waiting, ..self.and(other) }
    }

    /// With what the next part became; what waits was counted by the last.
    fn and(mut self, next: Taken) -> Taken {
        next.dropped.into_iter().for_each(|(code, count)| *self.dropped.entry(code).or_default() += count);
        Taken { stored: self.stored + next.stored, known: self.known + next.known, waiting: next.waiting, dropped: self.dropped }
    }
}

/// Bytes of entries that are taken in together: one entry may have as many. Tests see parts with less writing.
pub(crate) const PART_BYTES_MAX: usize = if cfg!(test) { 1 << 18 } else { ENTRY_MAX };

/// What an entry and a body cost in memory beside their bytes.
const ENTRY_OVERHEAD: usize = 512;
const BODY_OVERHEAD: usize = 128;

/// Bytes that an entry takes in memory on its way in.
pub(crate) fn in_memory(entry: &WholeEntry) -> usize {
    ENTRY_OVERHEAD + entry.header.len() + entry.bodies.iter().map(|body| BODY_OVERHEAD + body.len()).sum::<usize>()
}

/// Takes a long row of entries in, part by part, so that memory does not grow with it; what waits is asked with the last part.
/// Between parts others may save, and `go_on`, told the bytes of the part, may end it: what was taken stands.
pub(crate) fn take_all(
    desk: &Desk,
    entries: impl Iterator<Item = Result<WholeEntry, Failure>>,
    mut go_on: impl FnMut(usize) -> bool,
) -> Result<Taken, Failure> {
    let (mut taken, mut part, mut bytes) = (Taken::default(), Vec::new(), 0);
    for entry in entries {
        let entry = entry?;
        bytes += in_memory(&entry);
        part.push(entry);
        if bytes >= PART_BYTES_MAX {
            let _turn = lock(&desk.saving);
            taken = taken.and(take_part(desk, std::mem::take(&mut part), BTreeSet::new(), None)?);
            if !go_on(std::mem::take(&mut bytes)) {
                break;
            }
        }
    }
    let _turn = lock(&desk.saving);
    Ok(taken.and(take(desk, part)?))
}

/// Of seats and spaces that nobody here knows entries wait this long, in seconds: then whoever still has them may bring them again
/// (journals.md, "Admission pipeline", step 1).
const UNKNOWN_KEPT: i64 = 30 * 86_400;
/// Reasons to wait that stand before a signature was checked.
const UNKNOWN: [&str; 2] = ["waits-seat", "waits-space"];

/// Whether an entry waits for a reason that stands before its signature was checked.
pub(crate) fn is_unknown(why: &str) -> bool {
    UNKNOWN.contains(&why)
}

/// Whether the bodies of an entry that waits were not proved to be those that its seat signed: anybody may have put them there. It is not
/// said to be held, so that the true one still comes.
pub(crate) fn is_unproved(why: &str) -> bool {
    is_unknown(why) || ["waits-salt", "waits-erasure"].contains(&why)
}

/// Forgets what waited too long and was never known to be anybody's, by a time that is believed here. Nothing goes early by a clock that was
/// ahead for a while.
pub(crate) fn forget_unknown(desk: &Desk, now: i64) -> Result<u64, Failure> {
    Ok(desk.store.forget_waiting_since(now.saturating_sub(UNKNOWN_KEPT), &UNKNOWN)?)
}

/// Takes entries in, with everything that waits. One at a time, in the order of their journals; held across by whoever saves.
pub(crate) fn take(desk: &Desk, arriving: Vec<WholeEntry>) -> Result<Taken, Failure> {
    let waiting = desk.store.waiting()?;
    let before = waiting.iter().map(|one| one.entry.id()).collect();
    take_part(desk, waiting.into_iter().map(|one| one.entry).chain(arriving).collect(), before, None)
}

/// Takes a decision of this seat in, with everything that waits; or changes nothing, where it could not be stored: an own entry
/// never waits, for the next one would get its number.
pub(crate) fn take_own(desk: &Desk, own: WholeEntry) -> Result<Taken, Failure> {
    let waiting = desk.store.waiting()?;
    let before = waiting.iter().map(|one| one.entry.id()).collect();
    let id = own.id();
    take_part(desk, waiting.into_iter().map(|one| one.entry).chain([own]).collect(), before, Some(id))
}

/// Admits entries, stores those that passed in one transaction with what acceptance says of them, and keeps the others; `waited` are
/// those that are kept. Refuses with `not-adoptable`, and changes nothing, where `must` did not pass.
fn take_part(desk: &Desk, mut entries: Vec<WholeEntry>, waited: BTreeSet<EntryId>, must: Option<EntryId>) -> Result<Taken, Failure> {
    entries.sort_by_key(|entry| Header::decode(&entry.header).map_or(0, |header| header.n));
    let authority = desk.authority();
    let mut held = Held::new(desk, &authority)?;
    let mut sorted = admitted(&authority, &mut held, entries);
    sorted.empties(&authority, &held);
    held.check()?;
    let (storing, unfit) = stored(desk, &held, std::mem::take(&mut sorted.passed))?;
    let passed: Vec<&Passed> = storing.passed.iter().collect();
    if must.is_some_and(|id| !passed.iter().any(|one| one.admitted.id == id)) {
        return Err(Failure::new("not-adoptable"));
    }
    let marks = standing::marks(&authority, &held, &passed)?;
    let own = |id: &EntryId| passed.iter().any(|one| one.admitted.id == *id);
    let out = marks.iter().filter(|(place, mark)| own(&place.id) && mark.as_ref().is_some_and(|mark| !mark.counts)).count();
    let stored = passed.len() as u64 - out as u64;
    let is_here = |seat: &journals::Key| lock(&desk.officers).contains_key(seat);
    // What a seat of this device wrote and lost: there may have been more of it, and no number is signed twice.
    let was_here = |seat: &journals::Key| authority.seat(seat).is_some_and(|facts| facts.device == desk.device);
    let ends = passed.iter().any(|one| was_here(&one.header.seat) && must != Some(one.admitted.id));
    let others: Vec<i64> = passed.iter().filter(|one| !is_here(&one.header.seat)).map(|one| one.header.time).collect();
    // What turned out to be nobody's waits no more either: else it would be said to be held, and the true one never come.
    let gone = sorted.gone.iter().filter(|id| !sorted.stopped.contains_key(id)).copied();
    let ends_waiting = passed.iter().map(|one| one.admitted.id).chain(sorted.known.iter().copied()).chain(gone);
    let accepted = ends_waiting.filter(|id| waited.contains(id)).collect();
    let is_pictured = !storing.pictured.is_empty();
    let settings = if is_pictured { vec![to_be_noted(desk, &storing.pictured)?] } else { Vec::new() };
    let batch = Batch { entries: storing.finished(marks.is_empty()), accepted, branches: true, ends, marks, settings, ..Batch::default() };
    if !(batch.entries.is_empty() && batch.accepted.is_empty()) {
        desk.store.append(batch)?;
    }
    let rows: Vec<Waiting> = sorted.stopped.into_values().map(stopped_row).chain(unfit).collect();
    let left = desk.store.keep_waiting(&rows, |seat| authority.seat(seat).is_some(), is_unproved)?;
    if left > 0 {
        // Nothing is lost: whoever carries the bundle again brings them.
        sorted.dropped.insert("waiting-full", left);
    }
    crate::backup::heard(desk, others.into_iter())?;
    if is_pictured {
        // What fails is tried again when the next exchange begins.
        let _ = note_all(desk);
    }
    // What is stored is stored; an index that could not follow is tried again by its thread.
    let _ = desk.indexing.catch_up();
    let waiting = rows.len() as u64 - left + desk.store.read_everything()?.out();
    Ok(Taken { stored, known: sorted.known.len() as u64, waiting, dropped: sorted.dropped })
}

/// Why a change is refused before it is signed, by what admission says of it.
pub(crate) fn unfit(code: &str, place: &str) -> Failure {
    match code {
        "change-too-much" => Failure::new("save-too-large"),
        _ => Failure::new("not-an-edit").with("reason", format!("{code} {place}").trim()),
    }
}

/// Holds an own entry against admission, before it is stored: what every other device would refuse is refused here, where the
/// officer can still mend it, and never stands in his journal.
pub(crate) fn check_own(desk: &Desk, entry: &Entry) -> Result<(), Failure> {
    let authority = desk.authority();
    let mut held = Held::new(desk, &authority)?;
    let bodies: Vec<Vec<u8>> = entry.bodies.iter().map(Body::encode).collect();
    let bodies: Vec<&[u8]> = bodies.iter().map(Vec::as_slice).collect();
    let outcome = admit(&authority, &held, &[Arriving { header: &entry.header_bytes, bodies: &bodies }], &entry.signature);
    held.check()?;
    match outcome.stopped {
        None => Ok(()),
        Some((_, verdict)) => {
            let (code, place) = reason(&verdict);
            Err(match code {
                "for-reviewers" | "for-author" => Failure::new(code).with("field", place),
                _ => unfit(code, &place),
            })
        }
    }
}

/// What admission makes of entries.
#[derive(Default)]
struct Sorted {
    passed: Vec<(Passed, WholeEntry)>,
    known: Vec<EntryId>,
    stopped: BTreeMap<EntryId, (WholeEntry, Verdict)>,
    dropped: BTreeMap<&'static str, u64>,
    /// The ids under which those came.
    gone: BTreeSet<EntryId>,
}

impl Sorted {
    /// An entry waits. Two that have one id differ in their bodies: one whose bodies are not proved never stands in the place of one whose are.
    fn stops(&mut self, id: EntryId, entry: WholeEntry, verdict: Verdict) {
        let is_proved = |verdict: &Verdict| !is_unproved(reason(verdict).0);
        if is_proved(&verdict) || self.stopped.get(&id).is_none_or(|(_, held)| !is_proved(held)) {
            self.stopped.insert(id, (entry, verdict));
        }
    }

    /// Nothing that was erased here, or of which officers said that it goes, lies waiting: of its bodies stays what erasure leaves. Where
    /// that cannot be made, as the salt is gone, the entry goes, and is not said to be held, so that it comes from who has erased the
    /// document too.
    fn empties(&mut self, authority: &Authority, held: &Held<'_>) {
        if authority.to_erase().next().is_none() {
            return;
        }
        for (id, (entry, verdict)) in std::mem::take(&mut self.stopped) {
            let space = Header::decode(&entry.header).map(|header| header.space);
            let is_erased = |document: &DocumentId| space.as_ref().is_ok_and(|space| held.end(document, space) == Ending::Gone);
            match entry.without(&is_erased, &|_| None) {
                Some(left) => drop(self.stopped.insert(id, (left, verdict))),
                None => {
                    self.gone.insert(id);
                    *self.dropped.entry("erased").or_default() += 1;
                }
            }
        }
    }
}

/// Asks admission; what one entry waits for another may bring, so those are asked again until nothing moves.
fn admitted(authority: &Authority, held: &mut Held<'_>, mut open: Vec<WholeEntry>) -> Sorted {
    let mut sorted = Sorted::default();
    loop {
        let count = open.len();
        // Who waited is asked anew: what turns out to be nobody's behind an entry that came in now waits no more.
        sorted.stopped.retain(|_, (_, verdict)| !matches!(verdict, Verdict::Held(_)));
        for entry in std::mem::take(&mut open) {
            let bodies: Vec<&[u8]> = entry.bodies.iter().map(Vec::as_slice).collect();
            let outcome = admit(authority, held, &[Arriving { header: &entry.header, bodies: &bodies }], &entry.signature);
            sorted.known.extend(outcome.known);
            match (outcome.passed.into_iter().next(), outcome.stopped) {
                (Some(one), _) => {
                    held.keep(&one, outcome.documents);
                    sorted.stopped.remove(&one.admitted.id);
                    sorted.passed.push((one, entry));
                }
                (None, Some((id, Verdict::Held(missing)))) => {
                    sorted.stops(id, entry.clone(), Verdict::Held(missing));
                    open.push(entry);
                }
                (None, Some((id, Verdict::Dropped(code)))) => {
                    sorted.gone.insert(id);
                    *sorted.dropped.entry(code).or_default() += 1;
                }
                (None, Some((id, refused))) => sorted.stops(id, entry, refused),
                (None, None) => {}
            }
        }
        if open.is_empty() || open.len() == count {
            return sorted;
        }
    }
}

/// Everything that passed, in its order, ready to be stored; and what this program cannot store, which waits, with what rests on it.
fn stored<'h, 'd>(desk: &Desk, held: &'h Held<'d>, passed: Vec<(Passed, WholeEntry)>) -> Result<(Storing<'h, 'd>, Vec<Waiting>), Failure> {
    let (mut storing, mut unfit) = (Storing::new(desk, held)?, Vec::new());
    for (one, entry) in passed {
        if let Err(why) = storing.take(one, &entry)? {
            unfit.push(row(why, String::new(), entry));
        }
    }
    Ok((storing, unfit))
}

fn row(why: &str, place: String, entry: WholeEntry) -> Waiting {
    Waiting { why: why.to_owned(), place, received: now(), entry }
}

fn stopped_row((entry, verdict): (WholeEntry, Verdict)) -> Waiting {
    let (why, place) = reason(&verdict);
    row(why, place, entry)
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
            Missing::Salt(document) => ("waits-salt", document.to_string()),
            Missing::Erasure(document) => ("waits-erasure", document.to_string()),
            Missing::Program => ("waits-program", String::new()),
        },
    }
}
