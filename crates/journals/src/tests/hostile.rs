//! Hostile runs against the real pipeline, each attack by its name: the verdict, and that the honest records stay as they were.
//! Attacks on journals and logs as a whole (forks, back-dating) are in `acceptance` and `authority`.

mod erasure;
mod meaning;

use super::kit::*;
use crate::*;
use documents::{Actor, Change, DocumentId, Hash, edit, first_record};
use records::{Fields, Record, Row, Value, Version};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const VERSION: Version = Version { major: 1, minor: 0 };
const START: Start = Start([3; 8]);

/// What is held, in memory.
#[derive(Clone, Default)]
struct Folder {
    spaces: BTreeSet<SpaceId>,
    journals: BTreeMap<EntryId, Journal>,
    documents: BTreeMap<DocumentId, Arc<HeldDocument>>,
    erased: BTreeSet<DocumentId>,
    /// Of which the schedule alone says that they go.
    scheduled: BTreeSet<DocumentId>,
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
        if self.erased.contains(document) {
            return Ending::Gone;
        }
        let is_scheduled = self.scheduled.contains(document) && !self.documents.contains_key(document);
        if is_scheduled { Ending::Scheduled } else { Ending::Open }
    }

    fn document(&self, document: &DocumentId) -> Option<Arc<HeldDocument>> {
        self.documents.get(document).cloned()
    }
}

/// An office with one honest record, and whoever sends it something.
#[derive(Clone)]
struct Post {
    all: Administration,
    authority: Authority,
    folder: Folder,
    record: (DocumentId, Change, documents::Outline, Record),
}

fn seizure() -> Record {
    let mut record = Record::new(records::kind("seizure").unwrap(), "KE-MBA-2026-A0001");
    let line = Row { id: None, fields: Fields::from([("quantity".into(), Value::Text("12.40 KGM".into()))]) };
    record.fields = Fields::from([
        ("detected_at".into(), Value::Text("2026-03-14T02:40+03:00".into())),
        ("place".into(), Value::Text("KEMBA".into())),
        ("goods".into(), Value::Rows(vec![line])),
    ]);
    record
}

/// A journal of a seat at the heads of its registrar.
fn journal(space: SpaceId, life: u8) -> Journal {
    Journal::new(space, Incarnation([life; 8]))
}

fn body(document: Option<DocumentId>, content: Vec<u8>) -> NewBody {
    NewBody { document, kind: 1, version: VERSION, salt: [7; 8], content }
}

fn save(heads: Vec<LogHead>, bodies: Vec<NewBody>) -> EntryInput {
    EntryInput { save: SaveId([1; 16]), time: 0, made_by: MadeBy::Person, start: START, heads, bodies }
}

impl Post {
    fn new() -> Self {
        let mut all = administration();
        for body in [seat(12, COAST), StatementBody::grant_in(key(12), all.cases, Right::Write)] {
            let said = all.regional.says(body);
            all.says(said);
        }
        let authority = fold(&all.said);
        let folder = Folder { spaces: BTreeSet::from([all.cases]), ..Folder::default() };
        let actor = Header::actor(&key(OFFICER), &Incarnation([1; 8]), &START);
        let (change, outline, record) = first_record(seizure(), actor);
        let mut post = Post { all, authority, folder, record: (DocumentId([0; 16]), change.clone(), outline, record) };
        let mut writing = journal(post.all.cases, 1);
        let entry = writing.append(&secret(OFFICER), save(post.heads(), vec![body(None, change.bytes)]));
        post.record.0 = entry.bodies[0].document;
        assert_eq!(post.takes(&[entry]), Ok(1));
        post
    }

    fn heads(&self) -> Vec<LogHead> {
        self.authority.heads(&key(OFFICER), &self.all.cases)
    }

    /// What becomes of a run: how many entries passed, or the verdict. What passed is kept.
    fn takes(&mut self, run: &[Entry]) -> Result<usize, Verdict> {
        let signature = run.last().unwrap().signature;
        self.takes_signed(run, &signature)
    }

    /// The entries of a run that are named as held already.
    fn known_of(&self, run: &[Entry]) -> Vec<EntryId> {
        let bodies: Vec<Vec<Vec<u8>>> = run.iter().map(|entry| entry.bodies.iter().map(Body::encode).collect()).collect();
        let slices: Vec<Vec<&[u8]>> = bodies.iter().map(|bodies| bodies.iter().map(Vec::as_slice).collect()).collect();
        let arriving: Vec<Arriving<'_>> =
            run.iter().zip(&slices).map(|(entry, bodies)| Arriving { header: &entry.header_bytes, bodies }).collect();
        admit(&self.authority, &self.folder, &arriving, &run[run.len() - 1].signature).known
    }

    fn takes_signed(&mut self, run: &[Entry], signature: &[u8; 64]) -> Result<usize, Verdict> {
        let bodies: Vec<Vec<Vec<u8>>> = run.iter().map(|entry| entry.bodies.iter().map(Body::encode).collect()).collect();
        let slices: Vec<Vec<&[u8]>> = bodies.iter().map(|bodies| bodies.iter().map(Vec::as_slice).collect()).collect();
        let arriving: Vec<Arriving<'_>> =
            run.iter().zip(&slices).map(|(entry, bodies)| Arriving { header: &entry.header_bytes, bodies }).collect();
        let outcome = admit(&self.authority, &self.folder, &arriving, signature);
        let count = outcome.passed.len();
        let journals = outcome.passed.iter().map(|passed| (passed.admitted.id, passed.journal.clone()));
        self.folder.journals.extend(journals);
        self.folder.documents.extend(outcome.documents);
        match outcome.stopped {
            Some((_, verdict)) => Err(verdict),
            None => Ok(count),
        }
    }

    /// What becomes of an entry whose bodies come as these bytes.
    fn arrives(&self, entry: &Entry, bodies: &[Vec<u8>]) -> Outcome {
        let bodies: Vec<&[u8]> = bodies.iter().map(Vec::as_slice).collect();
        admit(&self.authority, &self.folder, &[Arriving { header: &entry.header_bytes, bodies: &bodies }], &entry.signature)
    }

    /// What erasure leaves of an entry's first body.
    fn left_of(&self, entry: &Entry) -> Vec<u8> {
        ErasedBody::of(&entry.bodies[0], &self.folder.documents[&entry.bodies[0].document].salt).encode()
    }

    /// An entry of the second officer about the honest record.
    fn edits(&self, after: Record, life: u8) -> (Journal, Entry) {
        let mut writing = journal(self.all.cases, life);
        let actor = writing.actor(&secret(12), &START);
        let (change, ..) = edit(&self.record.2, &self.record.3, after, actor).unwrap().unwrap();
        let entry = writing.append(&secret(12), save(self.heads(), vec![body(Some(self.record.0), change.bytes)]));
        (writing, entry)
    }

    fn with(&self, key: &'static str, text: &str) -> Record {
        let mut after = self.record.3.clone();
        after.fields.insert(key.into(), Value::Text(text.into()));
        after
    }

    /// An entry of the second officer that brings a document of these bytes.
    fn brings(&self, change: impl Fn(Actor) -> Vec<u8>) -> Entry {
        self.brings_as(1, VERSION, change)
    }

    fn brings_as(&self, kind: u16, version: Version, change: impl Fn(Actor) -> Vec<u8>) -> Entry {
        let mut writing = journal(self.all.cases, 2);
        let content = change(writing.actor(&secret(12), &START));
        writing.append(&secret(12), save(self.heads(), vec![NewBody { document: None, kind, version, salt: [7; 8], content }]))
    }
}

fn refused(code: &'static str) -> Result<usize, Verdict> {
    Err(Verdict::Refused { code, place: String::new() })
}

/// A verdict without its place.
fn bare(result: Result<usize, Verdict>) -> Result<usize, Verdict> {
    result.map_err(|verdict| match verdict {
        Verdict::Refused { code, .. } => Verdict::Refused { code, place: String::new() },
        other => other,
    })
}

/// A chunk around content with a checksum that fits: what somebody makes by hand.
fn chunk(content: &[u8]) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let mut head = vec![1];
    leb128(&mut head, content.len() as u64);
    let hash = Sha256::new().chain_update(&head).chain_update(content).finalize();
    [&[0x85, 0x6f, 0x4a, 0x83], &hash[..4], &head, content].concat()
}

fn leb128(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// A change by an actor from `start_op` on, whose columns are these.
fn by_hand(actor: Actor, start_op: u64, columns: &[(u8, &[u8])]) -> Vec<u8> {
    let mut content = vec![0, 16];
    content.extend(actor.0);
    content.push(1);
    leb128(&mut content, start_op);
    content.extend([0, 0, 0, columns.len() as u8]);
    for (number, data) in columns {
        content.push(*number);
        leb128(&mut content, data.len() as u64);
    }
    columns.iter().for_each(|(_, data)| content.extend(*data));
    chunk(&content)
}

#[test]
fn honest_runs_pass_and_are_known_when_they_come_again() {
    let mut post = Post::new();
    let (mut writing, first) = post.edits(post.with("place_name", "Malaba"), 2);
    let other = writing.append(
        &secret(12),
        save(post.heads(), vec![body(None, documents::first_change(&seizure(), writing.actor(&secret(12), &START)).bytes)]),
    );
    let run = [first, other];
    // One signature, of the last, vouches for both.
    assert_eq!(post.takes(&run), Ok(2));
    assert_eq!(post.takes(&run), Ok(0));
    let ids: Vec<EntryId> = run.iter().map(|entry| Header::id(&entry.header_bytes)).collect();
    assert_eq!(post.known_of(&run), ids);
    // A run that begins with what is held already brings the rest.
    let third = writing.append(
        &secret(12),
        save(post.heads(), vec![body(None, documents::first_change(&seizure(), writing.actor(&secret(12), &START)).bytes)]),
    );
    let longer = [run[1].clone(), third];
    assert_eq!(post.known_of(&longer), ids[1..]);
    assert_eq!(post.takes(&longer), Ok(1));
    let held = &post.folder.documents[&post.record.0];
    assert_eq!(held.brought.len(), 2);
}

#[test]
fn forged_author() {
    let mut post = Post::new();
    let (_, mut entry) = post.edits(post.with("place_name", "Malaba"), 2);
    entry.signature = Header::sign(&entry.header_bytes, &secret(99));
    assert_eq!(post.takes(&[entry]), Err(Verdict::Dropped("signature")));
    let (_, mut entry) = post.edits(post.with("place_name", "Malaba"), 2);
    entry.header.seat = key(OFFICER);
    entry.header_bytes = entry.header.encode();
    entry.signature = Header::sign(&entry.header_bytes, &secret(12));
    assert_eq!(post.takes(&[entry]), Err(Verdict::Dropped("signature")));
}

#[test]
fn non_strict_signatures() {
    let mut post = Post::new();
    let (_, mut entry) = post.edits(post.with("place_name", "Malaba"), 2);
    // s + L is the same number to a verifier that does not look: a second form of one signature.
    let order: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0x10,
    ];
    let mut carry = 0u16;
    for (byte, add) in entry.signature[32..].iter_mut().zip(order) {
        let sum = u16::from(*byte) + u16::from(add) + carry;
        (*byte, carry) = (sum as u8, sum >> 8);
    }
    assert_eq!(post.takes(&[entry]), Err(Verdict::Dropped("signature")));
    // A key of small order signs everything.
    let (_, mut entry) = post.edits(post.with("place_name", "Malaba"), 2);
    entry.header.seat = Key([0; 32]);
    entry.header_bytes = entry.header.encode();
    entry.signature = [0; 64];
    assert_eq!(post.takes(&[entry]), Err(Verdict::Held(Missing::Seat(Key([0; 32])))));
}

#[test]
fn reused_actor_and_cloned_disk() {
    let mut post = Post::new();
    let (_, first) = post.edits(post.with("place_name", "Malaba"), 2);
    let (_, second) = post.edits(post.with("place_name", "Busia"), 2);
    assert_eq!(post.takes(&[first]), Ok(1));
    // The same journal, number, run of the program and actor: a copy of the disk that went on by itself.
    assert_eq!(bare(post.takes(&[second])), refused("actor-reused"));
    // An actor of another run, in an entry that says this one.
    let mut entry = post.brings(|_| documents::first_change(&seizure(), Actor([9; 16])).bytes);
    entry.header.n = 1;
    assert_eq!(bare(post.takes(&[entry])), refused("actor"));
}

#[test]
fn restored_backup() {
    let mut post = Post::new();
    let (_, first) = post.edits(post.with("place_name", "Malaba"), 2);
    let actor = |start| Header::actor(&key(12), &Incarnation([2; 8]), &start);
    // A program that runs anew after the restore has another start: both entries 1 are admitted, and acceptance sees a fork.
    let mut writing = journal(post.all.cases, 2);
    let later = Start([4; 8]);
    let content = documents::first_change(&seizure(), actor(later)).bytes;
    let second = writing.append(&secret(12), EntryInput { start: later, ..save(post.heads(), vec![body(None, content)]) });
    assert_eq!(post.takes(&[first]), Ok(1));
    assert_eq!(post.takes(&[second]), Ok(1));
}

/// An entry whose header says something else than its journal would, signed by its seat all the same.
fn says(entry: &Entry, change: impl FnOnce(&mut Header)) -> Entry {
    let mut header = entry.header.clone();
    change(&mut header);
    let header_bytes = header.encode();
    Entry { signature: Header::sign(&header_bytes, &secret(12)), header, header_bytes, bodies: entry.bodies.clone() }
}

#[test]
fn a_signature_vouches_for_no_entry_that_its_own_does_not_name() {
    let mut post = Post::new();
    let (mut writing, first) = post.edits(post.with("place_name", "Malaba"), 2);
    let content = documents::first_change(&seizure(), writing.actor(&secret(12), &START)).bytes;
    let second = writing.append(&secret(12), save(post.heads(), vec![body(None, content)]));
    // Somebody who has no key of the seat puts an entry of his making before an honest one.
    let (_, forged) = post.edits(post.with("place_name", "Busia"), 2);
    let chain = || Err(Verdict::Dropped("chain"));
    assert_eq!(post.takes(&[forged, second.clone()]), chain());
    let wrong = [
        says(&second, |header| header.incarnation = Incarnation([9; 8])),
        says(&second, |header| header.space = post.all.files),
        says(&second, |header| header.n = 3),
    ];
    for (at, entry) in wrong.iter().enumerate() {
        assert_eq!(post.takes(&[first.clone(), entry.clone()]), chain(), "{at}");
    }
    // The same of an entry that comes alone, after the one before it: that is its seat's doing.
    assert_eq!(post.takes(std::slice::from_ref(&first)), Ok(1));
    post.folder.spaces.insert(post.all.files);
    for (at, entry) in wrong.into_iter().enumerate() {
        assert_eq!(bare(post.takes(&[entry])), refused("chain"), "{at}");
    }
    assert_eq!(post.takes(&[second]), Ok(1));
}

#[test]
fn a_life_names_the_one_before_it_in_its_first_entry_only() {
    let mut post = Post::new();
    let (mut writing, first) = post.edits(post.with("place_name", "Malaba"), 2);
    let content = |writing: &Journal| documents::first_change(&seizure(), writing.actor(&secret(12), &START)).bytes;
    let second = writing.append(&secret(12), save(post.heads(), vec![body(None, content(&writing))]));
    let mut anew = writing.renewed(Incarnation([6; 8]));
    let third = anew.append(&secret(12), save(post.heads(), vec![body(None, content(&anew))]));
    assert!(third.header.after.is_some());
    assert_eq!(post.takes(&[first]), Ok(1));
    let forged = says(&second, |header| header.after = third.header.after);
    assert_eq!(bare(post.takes(&[forged])), refused("entry-form"));
    assert_eq!(post.takes(&[second]), Ok(1));
    assert_eq!(post.takes(&[third]), Ok(1));
}

#[test]
fn a_body_and_an_entry_have_each_their_size() {
    let post = Post::new();
    let (_, entry) = post.edits(post.with("place_name", "Malaba"), 2);
    let stopped = |bodies: &[Vec<u8>]| post.arrives(&entry, bodies).stopped.map(|(_, verdict)| verdict);
    for bodies in [vec![vec![0; crate::BODY_MAX + 1]], vec![vec![0; crate::BODY_MAX]; 5]] {
        assert_eq!(stopped(&bodies), Some(Verdict::Dropped("entry-size")), "{}", bodies.len());
    }
    assert_eq!(stopped(&[vec![0; crate::BODY_MAX]]), Some(Verdict::Dropped("body-form")));
}

#[test]
fn run_length_bomb() {
    let mut post = Post::new();
    let three_million = [0xc0, 0x8d, 0xb7, 0x01];
    let run = |rest: &[u8]| [&three_million[..], rest].concat();
    let (key, set, null, none) = (run(&[1, b'a']), run(&[1]), run(&[0]), run(&[0]));
    let entry = post.brings(|actor| {
        let bytes = by_hand(actor, 1, &[(0x15, &key), (0x34, &three_million), (0x42, &set), (0x56, &null), (0x70, &none)]);
        assert!(bytes.len() < 113);
        bytes
    });
    assert_eq!(bare(post.takes(&[entry])), refused("change-too-much"));
}

#[test]
fn deflate_bomb() {
    let mut post = Post::new();
    let entry = post.brings(|actor| by_hand(actor, 1, &[(0x0d, &[0x78, 0x9c, 3, 0])]));
    assert_eq!(bare(post.takes(&[entry])), refused("change-column"));
    // A compressed chunk has another type.
    let entry = post.brings(|actor| {
        let mut bytes = documents::first_change(&seizure(), actor).bytes;
        bytes[8] = 2;
        bytes
    });
    assert_eq!(bare(post.takes(&[entry])), refused("change-form"));
}

#[test]
fn start_counter_of_32_bits() {
    let mut post = Post::new();
    for start in [0xFFFF_FFFF, u64::MAX >> 1] {
        let entry = post.brings(|actor| {
            by_hand(actor, start, &[(0x15, &[0x7f, 1, b'a']), (0x34, &[1]), (0x42, &[0x7f, 1]), (0x56, &[0x7f, 0]), (0x70, &[0x7f, 0])])
        });
        assert_eq!(bare(post.takes(&[entry])), refused("change-too-much"), "{start}");
    }
    let entry = post.brings(|actor| {
        by_hand(actor, 7, &[(0x15, &[0x7f, 1, b'a']), (0x34, &[1]), (0x42, &[0x7f, 1]), (0x56, &[0x7f, 0]), (0x70, &[0x7f, 0])])
    });
    assert_eq!(bare(post.takes(&[entry])), refused("start-op"));
}

#[test]
fn unknown_actor() {
    let mut post = Post::new();
    // Object 1 of actor number 1, where the change names none beside its own.
    let columns: [(u8, &[u8]); 7] = [
        (0x01, &[0x7f, 1]),
        (0x02, &[0x7f, 1]),
        (0x15, &[0x7f, 1, b'a']),
        (0x34, &[1]),
        (0x42, &[0x7f, 1]),
        (0x56, &[0x7f, 0]),
        (0x70, &[0x7f, 0]),
    ];
    let entry = post.brings(|actor| by_hand(actor, 5, &columns));
    assert_eq!(bare(post.takes(&[entry])), refused("change-reference"));
}

#[test]
fn altered_checksum_bytes() {
    let mut post = Post::new();
    for at in 4..8 {
        let entry = post.brings(|actor| {
            let mut bytes = documents::first_change(&seizure(), actor).bytes;
            bytes[at] ^= 1;
            bytes
        });
        assert_eq!(bare(post.takes(&[entry])), refused("change-checksum"), "byte {at}");
    }
}

#[test]
fn nesting_of_ten_thousand() {
    let mut post = Post::new();
    let deep = vec![0x81; 10_000];
    let document = post.record.0;
    for kind in [DECISION, WITNESS] {
        let mut writing = journal(post.all.cases, 2);
        let about = (kind == DECISION).then_some(document);
        let new = NewBody { document: about, kind, version: VERSION, salt: [7; 8], content: deep.clone() };
        let entry = writing.append(&secret(12), save(post.heads(), vec![new]));
        let code = if kind == DECISION { "decision-form" } else { "witness-form" };
        assert_eq!(bare(post.takes(&[entry])), refused(code));
    }
    let arriving = [Arriving { header: &deep, bodies: &[] }];
    let outcome = admit(&post.authority, &post.folder, &arriving, &[0; 64]);
    assert_eq!(outcome.stopped.unwrap().1, Verdict::Dropped("header-form"));
    assert!(Statement::open(&deep).is_err());
    let outcome = admit(&post.authority, &post.folder, &[Arriving { header: &[], bodies: &[&deep] }], &[0; 64]);
    assert_eq!(outcome.stopped.unwrap().1, Verdict::Dropped("header-form"));
}

#[test]
fn orphans_wait_for_what_they_name() {
    let mut post = Post::new();
    let (mut writing, first) = post.edits(post.with("place_name", "Malaba"), 2);
    let second = writing.append(
        &secret(12),
        save(post.heads(), vec![body(None, documents::first_change(&seizure(), writing.actor(&secret(12), &START)).bytes)]),
    );
    let id = Header::id(&first.header_bytes);
    assert_eq!(post.takes(std::slice::from_ref(&second)), Err(Verdict::Held(Missing::Entry(id))));
    let nowhere = DocumentId([5; 16]);
    let mut writing = journal(post.all.cases, 3);
    let orphan = writing.append(&secret(12), save(post.heads(), vec![body(Some(nowhere), post.record.1.bytes.clone())]));
    assert_eq!(post.takes(&[orphan]), Err(Verdict::Held(Missing::Salt(nowhere))));
    assert_eq!(post.takes(&[first]), Ok(1));
    assert_eq!(post.takes(&[second]), Ok(1), "what was missing has come");
    let elsewhere = journal(post.all.files, 3).append(&secret(12), save(post.heads(), Vec::new()));
    assert_eq!(post.takes(&[elsewhere]), Err(Verdict::Held(Missing::Space(post.all.files))));
}

#[test]
fn a_right_that_was_never_held_and_heads_that_go_back() {
    let mut post = Post::new();
    let content = |writing: &Journal, seed| documents::first_change(&seizure(), writing.actor(&secret(seed), &START)).bytes;
    // A seat of the coast, before its grant: at the head that only names the seat.
    let grant = post.authority.heads(&key(12), &post.all.cases)[0];
    let log = post.all.said.iter().filter(|statement| statement.log == key(REGIONAL)).map(Statement::head).collect::<Vec<_>>();
    let before = log[log.len() - 2];
    let mut writing = journal(post.all.cases, 4);
    let early = writing.append(&secret(12), save(vec![before], vec![body(None, content(&writing, 12))]));
    assert_eq!(bare(post.takes(&[early])), refused("no-right"));
    let mut writing = journal(post.all.cases, 5);
    let first = writing.append(&secret(12), save(vec![grant], vec![body(None, content(&writing, 12))]));
    let back = writing.append(&secret(12), save(vec![before], vec![body(None, content(&writing, 12))]));
    assert_eq!(bare(post.takes(&[first, back])), refused("heads-go-back"));
    let mut writing = journal(post.all.cases, 6);
    let unknown = LogHead { n: 99, hash: [9; 32], ..grant };
    let late = writing.append(&secret(12), save(vec![unknown], vec![body(None, content(&writing, 12))]));
    assert_eq!(post.takes(&[late]), Err(Verdict::Held(Missing::Statement(unknown))));
    let mut writing = journal(post.all.cases, 7);
    let silent = writing.append(&secret(12), save(Vec::new(), vec![body(None, content(&writing, 12))]));
    assert_eq!(bare(post.takes(&[silent])), refused("no-right"));
}

#[test]
fn bodies_that_are_not_those_that_were_signed() {
    let mut post = Post::new();
    let (_, honest) = post.edits(post.with("place_name", "Malaba"), 2);
    let mut withheld = honest.clone();
    withheld.bodies.clear();
    assert_eq!(post.takes(&[withheld]), Err(Verdict::Dropped("bodies")));
    let mut other = honest.clone();
    let (_, busia) = post.edits(post.with("place_name", "Malabo"), 2);
    other.bodies = busia.bodies;
    assert_eq!(post.takes(&[other]), Err(Verdict::Dropped("leaves")));
    let mut id = post.brings(|actor| documents::first_change(&seizure(), actor).bytes);
    id.bodies[0].document = DocumentId([1; 16]);
    assert_eq!(post.takes(std::slice::from_ref(&id)), Err(Verdict::Dropped("leaves")), "anybody may have changed it on its way");
    id.header.leaves = blake3::hash(&id.bodies[0].leaf(&id.bodies[0].salt.unwrap())).into();
    id.header_bytes = id.header.encode();
    id.signature = Header::sign(&id.header_bytes, &secret(12));
    assert_eq!(bare(post.takes(&[id])), refused("document-id"), "nobody chooses a document's id");
    assert_eq!(post.takes(&[honest]), Ok(1));
}

#[test]
fn unknown_kind_and_newer_dictionaries() {
    let mut post = Post::new();
    let first = |actor| documents::first_change(&seizure(), actor).bytes;
    let unknown = post.brings_as(9_999, VERSION, first);
    assert_eq!(post.takes(&[unknown]), Err(Verdict::Held(Missing::Program)));
    let major = post.brings_as(1, Version { major: 2, minor: 0 }, first);
    assert_eq!(post.takes(&[major]), Err(Verdict::Held(Missing::Program)));
    let said = post.brings_as(1, Version { major: 1, minor: 9 }, first);
    assert_eq!(bare(post.takes(&[said])), refused("fixed-key"), "the record says another version than its body");
    let newer = post.brings_as(1, Version { major: 1, minor: 9 }, |actor| {
        let mut record = seizure();
        record.version = Version { major: 1, minor: 9 };
        record.fields.insert("newer_field".into(), Value::Text("kept".into()));
        documents::first_change(&record, actor).bytes
    });
    assert_eq!(post.takes(&[newer]), Ok(1));
    let nothing = post.brings_as(65_400, VERSION, |_| b"whatever".to_vec());
    assert_eq!(post.takes(&[nothing]), Ok(1), "a body that says nothing here is kept");
}

#[test]
fn out_of_schema_key_and_characters_that_nobody_sees() {
    let mut post = Post::new();
    let field = |key: &'static str, text: &'static str| {
        move |actor| {
            let mut record = seizure();
            record.fields.insert(key.into(), Value::Text(text.into()));
            documents::first_change(&record, actor).bytes
        }
    };
    let cases = [
        ("no_such_field", "x", "unknown-field"),
        ("office", "KE\u{202e}ABM", "control-character"),
        ("office", "KE\u{200b}MBA", "control-character"),
        ("transport_document", "MSKU\u{2066}1234565", "control-character"),
        ("place_name", "a\u{0}b", "control-character"),
        ("place", "XXXXX", "unknown-code"),
    ];
    for (key, text, code) in cases {
        let entry = post.brings(field(key, text));
        assert_eq!(bare(post.takes(&[entry])), refused(code), "{key} {text:?}");
    }
}

#[test]
fn clocks_two_years_off_change_nothing() {
    let mut post = Post::new();
    for (life, time) in [(8, -63_072_000), (9, 63_072_000 + 1_790_000_000), (10, i64::MIN), (11, i64::MAX)] {
        let mut writing = journal(post.all.cases, life);
        let content = documents::first_change(&seizure(), writing.actor(&secret(12), &START)).bytes;
        let entry = writing.append(&secret(12), EntryInput { time, ..save(post.heads(), vec![body(None, content)]) });
        assert_eq!(post.takes(&[entry]), Ok(1), "{time}");
    }
}

#[test]
fn decisions_need_their_right_and_nobody_approves_his_own() {
    let mut post = Post::new();
    let (document, first) = (post.record.0, post.record.1.clone());
    let decides = |post: &Post, seed: u8, life: u8, verb: Verb| {
        let reason = Some("seen".to_owned());
        let decision = Decision { verb, judged: vec![first.hash.0], entries: Vec::new(), field: None, reason };
        let new = NewBody { document: Some(document), kind: DECISION, version: VERSION, salt: [7; 8], content: decision.encode() };
        journal(post.all.cases, life).append(&secret(seed), save(post.heads(), vec![new]))
    };
    let approve = decides(&post, 12, 20, Verb::Approve);
    assert_eq!(bare(post.takes(&[approve])), refused("no-right"), "who may only write");
    let own = decides(&post, OFFICER, 21, Verb::Approve);
    assert_eq!(bare(post.takes(&[own])), refused("own-values"));
    let returned = decides(&post, OFFICER, 22, Verb::Return);
    assert_eq!(post.takes(&[returned]), Ok(1));
    let void = decides(&post, 12, 23, Verb::Void);
    assert_eq!(post.takes(&[void]), Ok(1));
    let reason = Some("seen".to_owned());
    let unheard = Decision { verb: Verb::Void, judged: vec![[5; 32]], entries: Vec::new(), field: None, reason };
    let new = NewBody { document: Some(document), kind: DECISION, version: VERSION, salt: [7; 8], content: unheard.encode() };
    let early = journal(post.all.cases, 24).append(&secret(12), save(post.heads(), vec![new]));
    assert_eq!(post.takes(&[early]), Err(Verdict::Held(Missing::Change(document, Hash([5; 32])))));
}

#[test]
fn who_only_writes_writes_no_field_of_reviewers() {
    let mut post = Post::new();
    let reason = post.with("retention_reason", "nobody asks for it any more");
    let (_, plain) = post.edits(reason.clone(), 30);
    assert_eq!(post.takes(&[plain]), Err(Verdict::Refused { code: "for-reviewers", place: "retention_reason".into() }));
    let begun = Record { fields: reason.fields.clone(), ..seizure() };
    let new = post.brings(|actor| documents::first_change(&begun, actor).bytes);
    assert_eq!(bare(post.takes(&[new])), refused("for-reviewers"));
    let mut writing = journal(post.all.cases, 31);
    let (change, ..) = edit(&post.record.2, &post.record.3, reason, writing.actor(&secret(OFFICER), &START)).unwrap().unwrap();
    let reviewed = writing.append(&secret(OFFICER), save(post.heads(), vec![body(Some(post.record.0), change.bytes)]));
    assert_eq!(post.takes(&[reviewed]), Ok(1));
}

impl Post {
    /// Another seat at the coast, with a right in the space of the record; gives its heads.
    fn seats(&mut self, body: StatementBody, seed: u8, right: Right) -> Vec<LogHead> {
        for body in [body, StatementBody::grant_in(key(seed), self.all.cases, right)] {
            let said = self.all.regional.says(body);
            self.all.says(said);
        }
        self.authority = fold(&self.all.said);
        self.authority.heads(&key(seed), &self.all.cases)
    }

    /// An entry that writes `after`, with a decision beside it that judges the honest record as it was at first.
    fn judges(&self, seed: u8, life: u8, heads: Vec<LogHead>, after: Record, verb: Verb) -> Entry {
        let (document, first) = (self.record.0, self.record.1.hash);
        let mut writing = journal(self.all.cases, life);
        let (change, ..) = edit(&self.record.2, &self.record.3, after, writing.actor(&secret(seed), &START)).unwrap().unwrap();
        let bodies = vec![body(Some(document), change.bytes), decision(document, verb, first)];
        writing.append(&secret(seed), save(heads, bodies))
    }
}

fn decision(document: DocumentId, verb: Verb, judged: Hash) -> NewBody {
    let decision = Decision { verb, judged: vec![judged.0], entries: Vec::new(), field: None, reason: Some("seen".into()) };
    NewBody { document: Some(document), kind: DECISION, version: VERSION, salt: [7; 8], content: decision.encode() }
}

#[test]
fn who_approves_writes_nothing_else_and_upon_what_he_judged() {
    let mut post = Post::new();
    let heads = post.seats(seat(13, COAST), 13, Right::Review);
    let approved = |mut record: Record| {
        record.fields.insert("state".into(), Value::Text("approved".into()));
        record
    };
    let smuggled = post.judges(13, 40, heads.clone(), approved(post.with("place", "KENBO")), Verb::Approve);
    assert_eq!(bare(post.takes(&[smuggled])), refused("own-values"));
    // A value by one entry, and an approval upon it that judges what stood before.
    let (document, first) = (post.record.0, post.record.1.hash);
    let mut writing = journal(post.all.cases, 41);
    let actor = writing.actor(&secret(13), &START);
    let (change, outline, view) = edit(&post.record.2, &post.record.3, post.with("place", "KENBO"), actor).unwrap().unwrap();
    let value = writing.append(&secret(13), save(heads.clone(), vec![body(Some(document), change.bytes)]));
    let (change, ..) = edit(&outline, &view, approved(view.clone()), actor).unwrap().unwrap();
    let bodies = vec![body(Some(document), change.bytes), decision(document, Verb::Approve, first)];
    let blind = writing.append(&secret(13), save(heads.clone(), bodies));
    let mut other = post.clone();
    assert_eq!(bare(other.takes(&[value, blind])), refused("judged-others"));
    let honest = post.judges(13, 42, heads, approved(post.record.3.clone()), Verb::Approve);
    assert_eq!(post.takes(&[honest]), Ok(1));
}

#[test]
fn a_void_is_taken_back_by_a_decision_and_no_state_is_taken_away() {
    let mut post = Post::new();
    let void = post.with("state", "void");
    let (_, plain) = post.edits(void.clone(), 50);
    assert_eq!(bare(post.takes(&[plain])), refused("state-undecided"));
    let decided = post.judges(OFFICER, 51, post.heads(), void.clone(), Verb::Void);
    let change = decided.bodies[0].content.clone();
    assert_eq!(post.takes(&[decided]), Ok(1));
    let stands = documents::Document::load([post.record.1.bytes.as_slice(), change.as_slice()]).unwrap();
    (post.record.2, post.record.3) = (stands.outline().unwrap(), stands.record().unwrap());
    let mut gone = post.record.3.clone();
    gone.fields.remove("state");
    let (_, gone) = post.edits(gone, 52);
    assert_eq!(bare(post.takes(&[gone])), refused("state-undecided"));
    let (_, back) = post.edits(post.with("state", "complete"), 53);
    assert_eq!(bare(post.takes(&[back])), refused("state-undecided"));
}

#[test]
fn a_node_witnesses_and_decides_nothing() {
    let mut post = Post::new();
    let StatementBody::Seat { key: node, device, office, x25519, officer, replaces, .. } = seat(14, COAST) else { unreachable!() };
    let node = StatementBody::Seat { key: node, device, office, x25519, officer, replaces, unattended: Stated(Some(true)) };
    let heads = post.seats(node, 14, Right::Review);
    let (document, first) = (post.record.0, post.record.1.hash);
    let rows = [Seen { seat: key(OFFICER), incarnation: Incarnation([1; 8]), n: 1, entry: EntryId([9; 32]) }];
    let witness = || NewBody { document: None, kind: WITNESS, version: VERSION, salt: [7; 8], content: encode_witness(&rows) };
    for (life, bodies) in [
        (60, vec![decision(document, Verb::Approve, first)]),
        (61, vec![witness(), decision(document, Verb::Approve, first)]),
        (62, vec![decision(document, Verb::Void, first)]),
    ] {
        let entry = journal(post.all.cases, life).append(&secret(14), save(heads.clone(), bodies));
        assert_eq!(bare(post.takes(&[entry])), refused("seat-unattended"), "{life}");
    }
    let entry = journal(post.all.cases, 63).append(&secret(14), save(heads, vec![witness()]));
    assert_eq!(post.takes(&[entry]), Ok(1));
}

/// Chance of one byte anywhere in an entry: nothing panics, and nothing but the honest entry passes.
#[test]
fn every_changed_byte_is_stopped() {
    let post = Post::new();
    let (_, honest) = post.edits(post.with("place_name", "Malaba"), 2);
    let body = honest.bodies[0].encode();
    let parts = [honest.header_bytes.clone(), body.clone(), honest.signature.to_vec()];
    for (part, bytes) in parts.iter().enumerate() {
        for index in 0..bytes.len() {
            let mut changed = parts.clone();
            changed[part][index] ^= 0x10;
            let signature: [u8; 64] = changed[2].clone().try_into().unwrap();
            let bodies = [changed[1].as_slice()];
            let outcome = admit(&post.authority, &post.folder, &[Arriving { header: &changed[0], bodies: &bodies }], &signature);
            assert!(outcome.passed.is_empty() && outcome.stopped.is_some(), "part {part}, byte {index}");
        }
    }
}
