//! Runs of entries through the whole of admission: signed by a seat whose key is known, over whatever was made of them. So a
//! mutation is not stopped at the signature, and what stands behind it is reached.

use crate::change::seizure;
use crate::choices::Choices;
use crate::holdings::Folder;
use crate::ledger::Ledger;
use crate::promise::measured;
use crate::world::*;
use documents::{Actor, Document, DocumentId, edit, first_change, first_record, header};
use journals::*;
use records::{Value, Version};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Runs that follow each other, and entries of a run.
const RUNS_MAX: usize = 3;
const ENTRIES_MAX: usize = 3;
const BODIES_MAX: usize = 4;
const VERSION: Version = Version { major: 1, minor: 0 };
const START: Start = Start([3; 8]);
const SALT: [u8; 8] = [7; 8];

/// What is held before a run comes: three honest journals, a record that all wrote, and one that was erased.
struct Post {
    authority: Authority,
    folder: Folder,
    admitted: Vec<Admitted>,
    journals: BTreeMap<Key, Journal>,
    ledgers: BTreeMap<DocumentId, Ledger>,
    documents: [DocumentId; 2],
}

static POST: LazyLock<Post> = LazyLock::new(Post::new);

impl Post {
    fn new() -> Self {
        let Administration { said, spaces } = &*ADMINISTRATION;
        let folder = Folder { spaces: BTreeSet::from([spaces[0], spaces[1]]), ..Folder::default() };
        let (authority, documents) = (fold(said.iter().cloned()), [DocumentId([0; 16]); 2]);
        let (admitted, journals, ledgers) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
        let mut post = Post { authority, folder, admitted, journals, ledgers, documents };
        let officer = known(SEATS[0]);
        let mut writing = Journal::new(spaces[0], Incarnation([1; 8]));
        let (first, outline, record) = first_record(seizure(), writing.actor(officer, &START));
        let begun = post.saves(&mut writing, officer, vec![body(None, first.bytes.clone())]);
        // Two write one severe field at once: whoever settles it must say so.
        let at_once = [(known(SEATS[1]), "KENBO"), (known(SEATS[2]), "TZDAR")].map(|(seat, place)| {
            let mut beside = Journal::new(spaces[0], Incarnation([1; 8]));
            let mut after = record.clone();
            after.fields.insert("place".into(), Value::Text(place.into()));
            let (change, ..) = edit(&outline, &record, after, beside.actor(seat, &START)).expect("no narrative").expect("a difference");
            post.saves(&mut beside, seat, vec![body(Some(begun), change.bytes.clone())]);
            change
        });
        let changes = [&first, &at_once[0], &at_once[1]];
        let merged = Document::load(changes.map(|change| change.bytes.as_slice())).expect("honest");
        let other = first_change(&seizure(), writing.actor(officer, &START));
        let gone = post.saves(&mut writing, officer, vec![body(None, other.bytes)]);
        post.folder.erased.insert(gone);
        post.documents = [begun, gone];
        post.ledgers.insert(begun, Ledger::of(&changes, &merged.outline().expect("honest")));
        post
    }

    /// An honest save, which passes; gives the document of its first body.
    fn saves(&mut self, writing: &mut Journal, seat: &SigningSecret, bodies: Vec<NewBody>) -> DocumentId {
        let heads = self.authority.heads(&seat.key(), &writing.space);
        let input = EntryInput { save: SaveId([1; 16]), time: 0, made_by: MadeBy::Person, start: START, heads, bodies };
        let entry = writing.append(seat, input);
        let bodies: Vec<Vec<u8>> = entry.bodies.iter().map(Body::encode).collect();
        let bodies: Vec<&[u8]> = bodies.iter().map(Vec::as_slice).collect();
        let arriving = Arriving { header: &entry.header_bytes, bodies: &bodies };
        let outcome = admit(&self.authority, &self.folder, &[arriving], &entry.signature);
        assert!(outcome.stopped.is_none(), "an honest entry passes: {:?}", outcome.stopped);
        self.folder.keep(&outcome);
        self.admitted.extend(outcome.passed.iter().map(|passed| passed.admitted.clone()));
        self.journals.insert(seat.key(), writing.clone());
        entry.bodies[0].document
    }
}

fn body(document: Option<DocumentId>, content: Vec<u8>) -> NewBody {
    NewBody { document, kind: 1, version: VERSION, salt: SALT, content }
}

/// An entry of bodies that an honest seat saves at the post, held to the promise.
pub fn brought(what: &str, bodies: impl FnOnce(Actor) -> Vec<NewBody>) -> Outcome {
    let seat = known(SEATS[1]);
    let mut writing = Journal::new(ADMINISTRATION.spaces[0], Incarnation([8; 8]));
    let heads = POST.authority.heads(&seat.key(), &writing.space);
    let bodies = bodies(writing.actor(seat, &START));
    let input = EntryInput { save: SaveId([1; 16]), time: 0, made_by: MadeBy::Person, start: START, heads, bodies };
    let entry = writing.append(seat, input);
    let bodies: Vec<Vec<u8>> = entry.bodies.iter().map(Body::encode).collect();
    let bodies: Vec<&[u8]> = bodies.iter().map(Vec::as_slice).collect();
    let arriving = Arriving { header: &entry.header_bytes, bodies: &bodies };
    let mut outcome = Outcome::default();
    measured(what, || outcome = admit(&POST.authority, &POST.folder, &[arriving], &entry.signature));
    outcome
}

/// Who writes a run, and what he knows.
struct Writing {
    seat: &'static SigningSecret,
    journal: Journal,
    ledgers: BTreeMap<DocumentId, Ledger>,
    /// Documents that he may name: those that are held, and those that he makes.
    documents: Vec<DocumentId>,
    entries: Vec<EntryId>,
}

/// An entry whose header is signed over whatever it says.
struct Written {
    header: Vec<u8>,
    bodies: Vec<Vec<u8>>,
}

impl Writing {
    fn new(choices: &mut Choices<'_>, before: &Knowledge) -> Self {
        let seat = SEATS.get(choices.below(SEATS.len() + 1)).map_or_else(|| &SECRETS[KEYS.len() - 1], |seed| known(*seed));
        let space = ADMINISTRATION.spaces.get(choices.byte().saturating_sub(200) as usize / 20).copied().unwrap_or(SpaceId([9; 16]));
        let life = Incarnation([choices.byte(); 8]);
        let journal = match (choices.below(4), before.journals.get(&seat.key())) {
            (0, Some(held)) => held.clone(),
            (1, Some(held)) => held.renewed(life),
            _ => Journal::new(space, life),
        };
        let Knowledge { ledgers, documents, entries, .. } = before;
        Writing { seat, journal, ledgers: ledgers.clone(), documents: documents.clone(), entries: entries.clone() }
    }

    fn entry(&mut self, choices: &mut Choices<'_>) -> Written {
        let wrong = choices.byte();
        let seat = self.seat.key();
        let start = if wrong & 4 == 0 { START } else { Start([choices.byte(); 8]) };
        let n = if wrong & 1 == 0 { self.journal.n.wrapping_add(1) } else { choices.number() };
        let mut bodies: Vec<BodyForm> = Vec::new();
        for index in 0..choices.below(BODIES_MAX) {
            bodies.push(self.body(choices, start, n, index as u64));
        }
        let mut encoded: Vec<Vec<u8>> = bodies.iter().map(BodyForm::encode).collect();
        if let (true, Some(bytes), Some(body)) = (wrong & 64 != 0, encoded.first_mut(), bodies.first_mut()) {
            edits(choices, bytes);
            // What can still be read is signed as it is now.
            *body = BodyForm::decode(bytes).unwrap_or_else(|_| body.clone());
        }
        let leaf = |body: &BodyForm| match body {
            BodyForm::Full(body) => body.leaf(&body.salt.unwrap_or(SALT)),
            BodyForm::Erased(body) => body.leaf(),
        };
        let leaves: Vec<u8> = bodies.iter().flat_map(leaf).collect();
        let Journal { space, incarnation, start: known, head: previous, after, named, .. } = &self.journal;
        let mut header = Header {
            space: *space,
            seat,
            incarnation: *incarnation,
            start: (*known != Some(start)).then_some(start),
            n,
            previous: *previous,
            after: *after,
            heads: POST.authority.heads(&seat, space).into_iter().filter(|head| !named.contains(head)).collect(),
            save: SaveId([1; 16]),
            time: choices.number().cast_signed(),
            made_by: if wrong & 8 == 0 { MadeBy::Person } else { MadeBy::Program },
            bodies: bodies.len() as u64,
            length: bodies.iter().map(BodyForm::length).sum(),
            // BLAKE3 of the leaves in a row, as an id is of a header.
            leaves: Header::id(&leaves).0,
        };
        if wrong & 16 != 0 {
            self.is_wrong(choices, &mut header);
        }
        let mut bytes = header.encode();
        if wrong & 32 != 0 {
            edits(choices, &mut bytes);
            header = Header::decode(&bytes).unwrap_or(header);
        }
        self.journal.advance(&header, Header::id(&bytes));
        self.entries.push(Header::id(&bytes));
        Written { header: bytes, bodies: encoded }
    }

    /// Something of a header that is not as it should be.
    fn is_wrong(&self, choices: &mut Choices<'_>, header: &mut Header) {
        match choices.below(10) {
            0 => header.previous = choices.pick(&self.entries).unwrap_or(EntryId([9; 32])),
            1 => header.after = Some((Incarnation([choices.byte(); 8]), choices.number(), EntryId(choices.array()))),
            2 => header.start = (header.start.is_none()).then_some(START),
            3 => header.heads = (0..choices.below(4)).filter_map(|_| log_head(choices)).collect(),
            4 => header.bodies = choices.number(),
            5 => header.length = choices.number(),
            6 => header.leaves = choices.array(),
            7 => header.seat = choices.pick(&KEYS).unwrap_or(header.seat),
            8 => header.space = choices.pick(&ADMINISTRATION.spaces).unwrap_or(header.space),
            _ => header.heads.extend(log_head(choices)),
        }
    }

    fn body(&mut self, choices: &mut Choices<'_>, start: Start, n: u64, index: u64) -> BodyForm {
        let Journal { space, incarnation, .. } = self.journal;
        let own = Header::document_id(&space, &self.seat.key(), &incarnation, &start, n, index);
        let document = match choices.below(5) {
            0 => own,
            1 | 2 => self.documents.first().copied().unwrap_or(own),
            3 => choices.pick(&self.documents).unwrap_or(own),
            _ => DocumentId([choices.byte(); 16]),
        };
        let mut salt = (document == own).then_some(SALT);
        let mut version = VERSION;
        let (kind, content) = match choices.below(8) {
            0 | 1 => (1, self.change(choices, document, start, &mut version)),
            2 => (1, first_change(&seizure(), Header::actor(&self.seat.key(), &incarnation, &start)).bytes),
            3 => (DECISION, self.decision(choices, document).encode()),
            4 => (WITNESS, encode_witness(&self.seen(choices))),
            // A decision beside the change that it needs comes so in two bodies; both kinds together are left to the bytes.
            5 => (DECISION, choices.bytes().to_vec()),
            6 => (WITNESS, choices.bytes().to_vec()),
            _ => (choices.number() as u16, choices.bytes().to_vec()),
        };
        let wrong = choices.byte();
        if wrong >= 240 {
            salt = salt.is_none().then(|| choices.array());
        } else if wrong >= 232 {
            version = Version { major: choices.byte(), minor: choices.byte() };
        }
        if !self.documents.contains(&document) {
            self.documents.push(document);
        }
        let body = Body { document, kind, version, salt, content };
        // What erasure left, of what was erased and of what was not.
        if (216..232).contains(&wrong) { BodyForm::Erased(ErasedBody::of(&body, &SALT)) } else { BodyForm::Full(body) }
    }

    /// A change upon what is known of a document, or one that begins it.
    fn change(&mut self, choices: &mut Choices<'_>, document: DocumentId, start: Start, version: &mut Version) -> Vec<u8> {
        let actor = Header::actor(&self.seat.key(), &self.journal.incarnation, &start);
        let ledger = self.ledgers.entry(document).or_default();
        let made = ledger.writes(choices, actor);
        *version = made.version;
        if let Ok((_, hash)) = header(&made.bytes) {
            ledger.keep(&made, hash);
        }
        made.bytes
    }

    fn decision(&self, choices: &mut Choices<'_>, document: DocumentId) -> Decision {
        let verbs = [
            Verb::Approve,
            Verb::Return,
            Verb::Void,
            Verb::Restore,
            Verb::Settle,
            Verb::Adopt,
            Verb::Release,
            Verb::Continue,
            Verb::Other(9),
        ];
        let ledger = self.ledgers.get(&document);
        let mut judged: Vec<[u8; 32]> = match choices.below(4) {
            0..3 => ledger.map(|ledger| ledger.heads().iter().map(|hash| hash.0).collect()).unwrap_or_default(),
            _ => (0..choices.below(3)).filter_map(|_| ledger.map(|ledger| ledger.hash(choices).0)).collect(),
        };
        judged.sort_unstable();
        let verb = choices.pick(&verbs).unwrap_or(Verb::Approve);
        let field = matches!(verb, Verb::Settle | Verb::Continue)
            .then(|| choices.pick(&["place", "goods.quantity", "state", "no"]).unwrap_or("place").to_owned());
        let entries = if verb == Verb::Adopt { choices.pick(&self.entries).into_iter().collect() } else { Vec::new() };
        let reason = (choices.byte() < 240).then(|| "seen".to_owned());
        Decision { verb, judged, entries, field, reason }
    }

    fn seen(&self, choices: &mut Choices<'_>) -> Vec<Seen> {
        let row = |choices: &mut Choices<'_>| Seen {
            seat: choices.pick(&KEYS).unwrap_or(Key([9; 32])),
            incarnation: Incarnation([choices.byte(); 8]),
            n: choices.number(),
            entry: choices.pick(&self.entries).unwrap_or(EntryId([9; 32])),
        };
        let mut rows: Vec<Seen> = (0..=choices.below(3)).map(|_| row(choices)).collect();
        rows.sort_unstable();
        rows
    }
}

/// A statement of the administration as a log's head, or none that is held.
fn log_head(choices: &mut Choices<'_>) -> Option<LogHead> {
    let head = choices.pick(&ADMINISTRATION.said)?.head();
    Some(if choices.byte() < 200 { head } else { LogHead { n: choices.number(), ..head } })
}

/// Bytes that are changed where they stand.
fn edits(choices: &mut Choices<'_>, bytes: &mut Vec<u8>) {
    for _ in 0..=choices.below(3) {
        let at = usize::from(u16::from_be_bytes(choices.array())) % bytes.len().max(1);
        match (choices.byte(), bytes.get_mut(at)) {
            (255, _) => bytes.truncate(at),
            (254, Some(_)) => bytes.insert(at, choices.byte()),
            (mask, Some(byte)) => *byte ^= mask,
            (_, None) => {}
        }
    }
}

/// What one input has made so far.
struct Knowledge {
    folder: Folder,
    admitted: Vec<Admitted>,
    journals: BTreeMap<Key, Journal>,
    ledgers: BTreeMap<DocumentId, Ledger>,
    documents: Vec<DocumentId>,
    entries: Vec<EntryId>,
}

/// Runs, one upon the other, and what they come to.
pub(crate) fn admitted(bytes: &[u8]) {
    let Post { folder, admitted, journals, ledgers, documents, .. } = &*POST;
    let mut before = Knowledge {
        folder: folder.clone(),
        admitted: admitted.clone(),
        journals: journals.clone(),
        ledgers: ledgers.clone(),
        documents: documents.to_vec(),
        entries: admitted.iter().map(|entry| entry.id).collect(),
    };
    let mut choices = Choices::new(bytes);
    for _ in 0..RUNS_MAX {
        if choices.is_over() {
            break;
        }
        run(&mut choices, &mut before);
    }
    let standing = accept(&POST.authority, &before.admitted);
    assert_eq!(standing.len(), before.admitted.len(), "every entry stands somehow");
}

fn run(choices: &mut Choices<'_>, before: &mut Knowledge) {
    let mut writing = Writing::new(choices, before);
    let written: Vec<Written> = (0..=choices.below(ENTRIES_MAX)).map(|_| writing.entry(choices)).collect();
    let bodies: Vec<Vec<&[u8]>> = written.iter().map(|entry| entry.bodies.iter().map(Vec::as_slice).collect()).collect();
    let run: Vec<Arriving<'_>> = written.iter().zip(&bodies).map(|(entry, bodies)| Arriving { header: &entry.header, bodies }).collect();
    let last = written.last().map(|entry| entry.header.as_slice()).unwrap_or_default();
    let signer = if choices.byte() < 250 { writing.seat } else { &SECRETS[choices.below(SECRETS.len())] };
    let signature = Header::sign(last, signer);
    let outcome = admit(&POST.authority, &before.folder, &run, &signature);
    let Outcome { passed, known, stopped, .. } = &outcome;
    assert!(passed.len() + known.len() + usize::from(stopped.is_some()) <= run.len(), "an entry has one outcome");
    assert!(stopped.is_some() || passed.len() + known.len() == run.len(), "no entry is lost");
    for (passed, written) in passed.iter().zip(written.iter().skip(known.len())) {
        assert_eq!(passed.header_bytes, written.header, "what passes is what came");
        assert_eq!(passed.admitted.id, Header::id(&written.header));
        let right = POST.authority.right_at(&passed.header.seat, &passed.header.space, &passed.journal.named);
        assert!(right.greatest() >= Some(passed.admitted.needs), "what passes had its right");
    }
    if passed.is_empty() {
        return;
    }
    before.folder.keep(&outcome);
    before.admitted.extend(passed.iter().map(|passed| passed.admitted.clone()));
    if stopped.is_none() {
        before.journals.insert(writing.seat.key(), writing.journal);
        let again = admit(&POST.authority, &before.folder, &run, &signature);
        assert_eq!((again.known.len(), again.passed.len()), (run.len(), 0), "what passed is known");
        (before.ledgers, before.documents, before.entries) = (writing.ledgers, writing.documents, writing.entries);
    }
}
