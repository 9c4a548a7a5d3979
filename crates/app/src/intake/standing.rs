//! What counts of everything that is here: acceptance asked of the set, and the marks that its answer changes.

use super::held::Held;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::{Writer, now};
use crate::session::Signed;
use crate::shared::lock;
use crate::witness;
use documents::Hash;
use journals::{
    ABOUT_RECORDS, Admitted, Authority, Counts, DECISION, Decision, EntryId, EntryPlace, Header, Key, LogHead, Passed, Right, RightAt,
    SpaceId, Standing, Verb, WITNESS, Waits, accept, decode_witness,
};
use std::collections::{BTreeMap, BTreeSet};
use store::{BUILT_UPON, Batch, Mark, Reader, Stored};

/// Marks that change, each with the place of its entry.
pub(super) type Changed = Vec<(EntryPlace, Option<Mark>)>;

/// The word that an entry gets which a cut keeps whose entry is not here.
const UNPROVED: &str = "unproved";

/// Keeps more statements, and asks again what counts of everything that is here: who was revoked loses what no cut keeps, and a
/// branch that was named comes back; and admits what waited for them. Whoever calls holds the turn to save.
pub(crate) fn believe(desk: &Desk, statements: &[Vec<u8>]) -> Result<(), Failure> {
    let before = desk.statements()?.len();
    hear(desk, statements)?;
    if desk.statements()?.len() > before {
        ask_again(desk);
        crate::rooms::all(desk).iter().for_each(|room| {
            let _turn = lock(&room.saving);
            ask_again(room);
        });
    }
    Ok(())
}

/// The same where entries follow, with which everything that waits is admitted.
pub(crate) fn hear(desk: &Desk, statements: &[Vec<u8>]) -> Result<(), Failure> {
    desk.add_statements(statements)?;
    reconsider(desk)?;
    // A closed space goes by the folder's statements too.
    let _making = lock(&desk.making);
    for room in crate::rooms::all(desk) {
        let asked = {
            let _turn = lock(&room.saving);
            room.refold().and_then(|()| reconsider(&room))
        };
        // One that is damaged holds up nobody who does not work in it; whoever does finds it closed.
        match asked {
            Ok(()) => {
                let _ = vouch(desk, &room);
                crate::rooms::look_after(desk, &room).unwrap_or_default();
            }
            Err(_) => crate::rooms::close(desk, &room),
        }
    }
    drop(_making);
    // What could not be written, on a full disk perhaps, is at the next passphrase.
    let _ = crate::renewal::take_out_ended(desk);
    Ok(())
}

/// In a closed space whoever is signed in says what counted of a seat whose end was heard: who ended it could not see that.
pub(crate) fn vouch(desk: &Desk, room: &std::sync::Arc<Desk>) -> Result<(), Failure> {
    let shared = desk.shared()?;
    let signed: Vec<Signed> = lock(&shared.signed).values().cloned().collect();
    for signed in signed {
        let said = witness::of_ended(&Writer::new(&shared, room, &signed))?;
        if !said.is_empty() {
            let _turn = lock(&room.saving);
            // First it counts here: where the program ends in between it is said twice.
            reconsider(room)?;
            witness::forget_said(room, &said)?;
        }
    }
    Ok(())
}

/// Admits what waited for a statement, or for its being carried out. What fails here, on a full disk perhaps, is admitted with the next
/// bundle. Whoever calls holds the turn to save.
pub(crate) fn ask_again(desk: &Desk) {
    if desk.store.waiting().is_ok_and(|waiting| !waiting.is_empty()) && super::take(desk, Vec::new()).is_ok_and(|taken| taken.stored > 0) {
        let _ = desk.indexing.catch_up();
        desk.tell("imported", &[]);
    }
}

/// The setting of the device that says by how many statements it was asked last what counts.
const ASKED: &str = "asked";

/// Asks what counts, where a power cut fell between statements and their marks, or an older program kept them; and what waits, again.
pub(crate) fn catch_up(desk: &Desk) -> Result<(), Failure> {
    let _turn = lock(&desk.saving);
    if desk.store.setting(&desk.device, ASKED)? != Some(asked(desk)?) {
        reconsider(desk)?;
        super::take(desk, Vec::new())?;
    }
    Ok(())
}

fn asked(desk: &Desk) -> Result<Vec<u8>, Failure> {
    Ok(desk.statements()?.len().to_string().into_bytes())
}

fn reconsider(desk: &Desk) -> Result<(), Failure> {
    let authority = desk.authority();
    let reader = desk.store.read_everything()?;
    let marks = changed(&reader, &authority, Vec::new())?;
    let ended = marks.iter().filter(|(_, mark)| is_out(mark)).map(|(place, _)| place.seat).collect();
    let settings = witness::to_say(desk, &reader, ended)?.into_iter().chain([(desk.device, ASKED, asked(desk)?)]).collect();
    if marks.is_empty() {
        desk.store.append(Batch { settings, ..Batch::default() })?;
        return Ok(());
    }
    let (out, back) = (marks.iter().filter(|(_, mark)| is_out(mark)).count(), marks.iter().filter(|(_, mark)| !is_out(mark)).count());
    desk.store.append(Batch { marks, settings, ..Batch::default() })?;
    // What is stored is stored; an index that could not follow is tried again by its thread.
    let _ = desk.indexing.catch_up();
    desk.tell("imported", &[]);
    desk.tell("reconsidered", &[("out", out.into()), ("back", back.into())]);
    Ok(())
}

fn is_out(mark: &Option<Mark>) -> bool {
    mark.as_ref().is_some_and(|mark| !mark.counts)
}

/// The marks that entries bring which passed: their own, and those of others that they change.
pub(super) fn marks(authority: &Authority, held: &Held<'_>, passed: &[&Passed]) -> Result<Changed, Failure> {
    let plain = |one: &&Passed| is_plain(authority, held, &one.admitted);
    if passed.iter().all(plain) {
        return Ok(Vec::new());
    }
    changed(&held.reader, authority, passed.iter().map(|one| one.admitted.clone()).collect())
}

/// Whether an entry counts, and changes the standing of no other: its seat stands with the right by which it wrote, its journal goes
/// on where it ended, and what it was made upon counts plainly.
fn is_plain(authority: &Authority, held: &Held<'_>, entry: &Admitted) -> bool {
    let Admitted { id: _, space, seat, incarnation, n: _, previous: _, made_by: _, needs: _, by, builds_on, witnesses, adopts } = entry;
    authority.revocation(seat).is_none()
        && by.iter().any(|grant| authority.gives(grant))
        && !held.forks(space, seat, incarnation, entry)
        && (!held.reader.has_marks() || (witnesses.is_empty() && adopts.is_empty() && builds_on.is_empty()))
}

/// What acceptance says now of everything that is stored and of what is new, where it is not what the marks say.
fn changed(reader: &Reader<'_>, authority: &Authority, new: Vec<Admitted>) -> Result<Changed, Failure> {
    let mut all = facts(reader, authority)?;
    all.extend(new);
    let standing = accept(authority, &all);
    let since = now();
    let mut changed = Vec::new();
    for entry in &all {
        let Admitted { id, space, seat, incarnation, n, .. } = *entry;
        let place = EntryPlace { space, seat, incarnation, n, id };
        let said = standing.get(&id).and_then(|standing| mark_of(*standing, since));
        let stood = reader.mark(&place)?;
        let same = said.as_ref().map(|mark| (&mark.why, mark.counts)) == stood.as_ref().map(|mark| (&mark.why, mark.counts));
        if !same {
            changed.push((place, said));
        }
    }
    Ok(changed)
}

/// The mark of a standing; none where an entry counts plainly.
fn mark_of(standing: Standing, since: i64) -> Option<Mark> {
    let (why, counts) = match standing {
        Standing::Counts(Counts::Stands | Counts::Kept | Counts::Witnessed | Counts::Adopted) => return None,
        Standing::Counts(Counts::KeptUnproved) => (UNPROVED, true),
        Standing::Counts(Counts::BuiltUpon) => (BUILT_UPON, true),
        Standing::Waits(Waits::Revoked) => ("waits-revoked", false),
        Standing::Waits(Waits::Forked) => ("waits-forked", false),
        Standing::Waits(Waits::UnknownSeat) => ("waits-seat", false),
        Standing::Waits(Waits::NoRight) => ("waits-right", false),
        Standing::Waits(Waits::Rests) => ("rests-on-waiting", false),
    };
    Some(Mark { why: why.to_owned(), counts, since })
}

/// By what a seat might write: asked once for each set of heads.
type Rights = BTreeMap<(SpaceId, Key, Vec<LogHead>), Vec<([u8; 32], Right)>>;

/// What acceptance must know of every entry that is stored.
fn facts(reader: &Reader<'_>, authority: &Authority) -> Result<Vec<Admitted>, Failure> {
    let (mut all, mut deps, mut brought) = (Vec::new(), Vec::new(), BTreeMap::new());
    let mut rights = Rights::new();
    reader.each_stored(|stored| {
        let said = Said::of(authority, reader, &stored, &mut brought)?;
        deps.push(said.upon);
        all.push(admitted(authority, stored, said.needs, said.witnesses, said.adopts, &mut rights));
        Ok(())
    })?;
    let firsts = Firsts::of(reader, deps.iter().flatten())?;
    for (entry, upon) in all.iter_mut().zip(deps) {
        let below = upon.iter().filter_map(|(number, hash)| brought.get(hash).copied().or_else(|| firsts.of_document(*number, hash)));
        let below: BTreeSet<EntryId> = below.filter(|id| *id != entry.id).collect();
        entry.builds_on = below.into_iter().collect();
    }
    Ok(all)
}

fn admitted(
    authority: &Authority,
    stored: Stored,
    needs: Right,
    witnesses: Vec<journals::Seen>,
    adopts: Vec<EntryId>,
    rights: &mut Rights,
) -> Admitted {
    let Stored { id, header, named, .. } = stored;
    let Header { space, seat, incarnation, n, previous, made_by, .. } = header;
    let held = rights.entry((space, seat, named)).or_insert_with_key(|(space, seat, named)| match authority.right_at(seat, space, named) {
        RightAt::Held(grants) => grants,
        RightAt::NotKnown => Vec::new(),
    });
    let by = held.iter().filter(|(_, right)| *right >= needs).map(|(hash, _)| *hash).collect();
    Admitted { id, space, seat, incarnation, n, previous, made_by, needs, by, builds_on: Vec::new(), witnesses, adopts }
}

/// What the bodies of a stored entry say to acceptance.
struct Said {
    needs: Right,
    witnesses: Vec<journals::Seen>,
    adopts: Vec<EntryId>,
    /// Changes that its changes were made upon, each with the number of their document.
    upon: Vec<(u64, Hash)>,
}

impl Said {
    /// Reads an entry that was admitted; what it brings is told by the hashes of its changes.
    fn of(
        authority: &Authority,
        reader: &Reader<'_>,
        stored: &Stored,
        brought: &mut BTreeMap<Hash, EntryId>,
    ) -> Result<Self, store::StoreError> {
        let damaged = || store::StoreError::Damaged("journals");
        let mut said = Said { needs: Right::Write, witnesses: Vec::new(), adopts: Vec::new(), upon: Vec::new() };
        for (number, body) in &stored.later {
            if body.kind == DECISION {
                let decision = Decision::decode(&body.content).map_err(|_| damaged())?;
                said.needs = said.needs.max(decision.needs(reader.kind_number(*number)?));
                if decision.verb == Verb::Adopt {
                    said.adopts.extend(decision.entries);
                }
            } else if body.kind < ABOUT_RECORDS {
                let (header, hash) = documents::header(&body.content).map_err(|_| damaged())?;
                brought.insert(hash, stored.id);
                said.upon.extend(header.dependencies.iter().map(|hash| (*number, *hash)));
            }
        }
        for body in stored.beside.iter().filter(|body| body.kind == WITNESS) {
            said.witnesses.extend(decode_witness(&body.content).map_err(|_| damaged())?);
            said.needs = said.needs.max(authority.right_to_witness(&stored.header.seat, &stored.header.space));
        }
        Ok(said)
    }
}

/// First changes that others were made upon: those of documents that changed, and no other is read.
struct Firsts(BTreeMap<u64, (Hash, EntryId)>);

impl Firsts {
    fn of<'a>(reader: &Reader<'_>, upon: impl Iterator<Item = &'a (u64, Hash)>) -> Result<Self, Failure> {
        let numbers: BTreeSet<u64> = upon.map(|(number, _)| *number).collect();
        let mut firsts = BTreeMap::new();
        for number in numbers {
            let (entry, body) = reader.first_of(number)?;
            if let Ok((_, hash)) = documents::header(&body.content) {
                firsts.insert(number, (hash, entry));
            }
        }
        Ok(Firsts(firsts))
    }

    fn of_document(&self, number: u64, hash: &Hash) -> Option<EntryId> {
        self.0.get(&number).filter(|(first, _)| first == hash).map(|(_, entry)| *entry)
    }
}
