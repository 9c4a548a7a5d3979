//! Sequences of frames by a known peer, from his first word on: whatever he says, the session ends or goes on, and hands on nothing that
//! stands elsewhere than it was said to. His words are made of what he was told, so that they are often such as may come next.

use crate::choices::Choices;
use crate::decoders::One;
use crate::world::{ADMINISTRATION, NATIONAL, SEATS, key, known, secret_of};
use documents::DocumentId;
use journals::{
    Behind, CHUNK_BYTES, Carried, Chunks, DOCUMENT_NAMED, EntryInput, Header, Incarnation, Journal, Key, Known, KnownDocument, MadeBy,
    NewBody, Program, Root, Scope, SpaceId, Start, Statement, WholeEntry, compact,
};
use records::Record;
use replication::{
    Area, Arrived, AttachmentId, Branch, Frame, Holdings, Kinds, Lane, Life, Received, Session, Shelf, Side, Tip, Tips, Unreadable, Wanted,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const START: Start = Start([3; 8]);
/// Items of each chain that this side holds; the peer may bring those behind them.
const HELD_OF_EACH: usize = 3;
/// Frames that are taken before the peer speaks again.
const TURN: usize = 8;
/// Tags and frames that the peer remembers.
const HEARD_MAX: usize = 16;

/// A log, or a life of a journal.
struct Chain {
    area: Area,
    life: Life,
    /// Every item with its tip.
    items: Vec<(Tip, Carried)>,
    /// The same in compact form, as the first of a session.
    compact: Vec<Vec<u8>>,
}

/// What this side holds, and what it lacks.
struct Held {
    chains: Vec<Chain>,
    /// A picture that is here, and one that is not.
    has: (AttachmentId, Vec<u8>),
    lacks: (AttachmentId, Vec<u8>),
}

static HELD: LazyLock<Held> = LazyLock::new(|| {
    let [cases, _, register] = ADMINISTRATION.spaces;
    let picture = |seed: u8| {
        let bytes: Vec<u8> = (0..20_000_u32).map(|at| (at / 7) as u8 ^ seed).collect();
        (AttachmentId { area: Area::Space(cases), document: DocumentId([seed; 16]), root: Root::of(&bytes) }, bytes)
    };
    Held { chains: vec![log(), journal(cases), journal(register)], has: picture(1), lacks: picture(2) }
});

/// What the national registrar said.
fn log() -> Chain {
    let (writer, scope) = (key(NATIONAL), Scope::Inner);
    let said = ADMINISTRATION.said.iter().filter(|statement| (statement.log, statement.scope) == (writer, scope));
    let item = |statement: &Statement| {
        let signed = secret_of(&statement.log).map(|secret| statement.sign(secret)).unwrap_or_default();
        (Tip::new(statement.n, &statement.hash()), Carried::Statement(signed))
    };
    Chain { area: Area::Authority, life: Life::Log(writer, scope), items: said.map(item).collect(), compact: Vec::new() }
}

/// Records that a seat wrote into a space.
fn journal(space: SpaceId) -> Chain {
    let (seat, incarnation) = (known(SEATS[0]), Incarnation([4; 8]));
    let (mut journal, kind) = (Journal::new(space, incarnation), records::kind("seizure").expect("it is in the dictionary"));
    let (mut items, mut packed) = (Vec::new(), Vec::new());
    for n in 1..=2 * HELD_OF_EACH as u64 {
        let record = Record::new(kind, format!("KE-MBA-2026-A{n:04}"));
        let content = documents::first_change(&record, journal.actor(seat, &START)).bytes;
        let body = NewBody { document: None, kind: kind.number, version: kind.version, salt: [5; 8], content };
        let save = journal.next_save(&seat.key(), &START);
        let input = EntryInput { save, time: 1_790_000_000, made_by: MadeBy::Person, start: START, heads: Vec::new(), bodies: vec![body] };
        let entry = journal.append(seat, input);
        let bodies = entry.bodies.iter().map(|body| body.encode()).collect();
        let whole = WholeEntry { header: entry.header_bytes, signature: entry.signature, bodies };
        packed.extend(compact(&whole, Some(START), &Behind::default(), &One, &|_, _| true).map(|(bytes, _)| bytes));
        items.push((Tip::of_entry(n, &whole.id()), Carried::Entry(whole)));
    }
    Chain { area: Area::Space(space), life: Life::Journal(seat.key(), incarnation), items, compact: packed }
}

impl Held {
    fn chain(&self, area: &Area) -> Option<&Chain> {
        self.chains.iter().find(|chain| chain.area == *area)
    }
}

impl Chain {
    fn held(&self) -> impl Iterator<Item = &(Tip, Carried)> {
        self.items.iter().take(HELD_OF_EACH)
    }
}

impl Known for Held {
    fn document(&self, space: &SpaceId, beginning: &[u8; DOCUMENT_NAMED]) -> Option<KnownDocument> {
        One.document(space, beginning).filter(|_| beginning[0] & 1 == 0)
    }
}

impl Shelf for Held {
    fn spaces(&self) -> Result<BTreeMap<Area, Lane>, Unreadable> {
        let spaces = self.chains.iter().map(|chain| chain.area).filter(|area| *area != Area::Authority);
        Ok(spaces.zip([Lane::Records, Lane::Notices]).collect())
    }

    fn lives(&self, area: &Area) -> Result<BTreeMap<Life, Vec<Branch>>, Unreadable> {
        let last = |chain: &Chain| chain.items.get(HELD_OF_EACH - 1).map(|(tip, _)| *tip);
        let of = |chain: &Chain| Some((chain.life, vec![Branch { number: 0, from: None, last: last(chain)? }]));
        Ok(self.chain(area).and_then(of).into_iter().collect())
    }

    fn branch_of(&self, area: &Area, life: &Life, tip: &Tip) -> Result<Option<u64>, Unreadable> {
        let is_here = |chain: &&Chain| chain.life == *life && chain.held().any(|(held, _)| held == tip);
        Ok(self.chain(area).filter(is_here).map(|_| 0))
    }

    fn time(&self, _: &Area, _: u64, n: u64) -> Result<i64, Unreadable> {
        i64::try_from(n).map_err(|_| Unreadable)
    }

    fn item(&self, area: &Area, _: u64, n: u64) -> Result<(Carried, Option<Start>), Unreadable> {
        let item = self.chain(area).and_then(|chain| chain.held().find(|(tip, _)| tip.n == n));
        item.map(|(_, carried)| (carried.clone(), None)).ok_or(Unreadable)
    }

    fn sign(&self, _: Holdings, _: &Kinds) -> Result<(i64, [u8; 64]), Unreadable> {
        Ok((7, [7; 64]))
    }

    fn gives(&self) -> bool {
        true
    }

    fn wanted(&self) -> Result<Vec<Wanted>, Unreadable> {
        Ok(vec![Wanted { id: self.lacks.0, chunks: None, held: 0 }])
    }

    fn is_wanted(&self, _: &AttachmentId) -> Result<bool, Unreadable> {
        Ok(true)
    }

    fn chunks(&self, id: &AttachmentId) -> Result<Option<Chunks>, Unreadable> {
        Ok((*id == self.has.0).then(|| Chunks::of(&self.has.1)))
    }

    fn chunk(&self, id: &AttachmentId, index: u64) -> Result<Option<Vec<u8>>, Unreadable> {
        Ok(chunk_of(&self.has.1, index).filter(|_| *id == self.has.0).map(<[u8]>::to_vec))
    }
}

fn chunk_of(bytes: &[u8], index: u64) -> Option<&[u8]> {
    bytes.chunks(CHUNK_BYTES).nth(usize::try_from(index).ok()?)
}

/// What the peer was told, of which he makes his words.
struct Peer {
    tags: Vec<[u8; 16]>,
    areas: Vec<([u8; 16], [u8; 16])>,
    digests: [[u8; 16]; 2],
    frames: Vec<Frame>,
}

impl Peer {
    fn hears(&mut self, frame: Frame) {
        match &frame {
            Frame::Hello { authority, spaces, .. } => self.digests = [*authority, *spaces],
            Frame::Areas { areas, .. } => {
                self.areas.clone_from(areas);
                self.tags.extend(areas.iter().map(|(tag, _)| *tag));
            }
            // Areas that both have alike are named by nobody, but what comes of them later says how.
            Frame::Frontier { tag, .. } | Frame::Item { tag, .. } if !self.tags.contains(tag) => self.tags.push(*tag),
            _ => {}
        }
        self.tags.truncate(HEARD_MAX);
        if self.frames.len() < HEARD_MAX {
            self.frames.push(frame);
        }
    }

    /// What he says next; none where no line would carry it.
    fn says(&self, choices: &mut Choices<'_>) -> Option<Frame> {
        let tag = choices.pick(&self.tags).unwrap_or_default();
        let said = match choices.byte() % 16 {
            0 => self.hello(choices),
            1 => self.names(choices),
            2 | 3 => Frame::Frontier { tag, tips: tips(choices, tag == [0; 16]), last: !choices.flag() },
            4 | 5 => Frame::Item { tag, bytes: item(choices), last: !choices.flag() },
            6 => Frame::Sent { tag },
            7 => Frame::Stored { items: choices.number() },
            8 => {
                let AttachmentId { document, root, .. } = if choices.flag() { HELD.lacks.0 } else { HELD.has.0 };
                Frame::Want { tag, document, root, held: choices.number() }
            }
            9 | 10 => Frame::Piece { bytes: piece(choices), last: choices.flag() },
            11 => Frame::Sated,
            12 => Frame::Signed { made: 7, signature: [7; 64] },
            13 => Frame::Letters { letters: (0..choices.byte() % 70).map(|at| (Root([at; 40]), Key([at; 32]))).collect() },
            14 => Frame::Taken { root: Root([choices.byte(); 40]), is_here: choices.flag() },
            _ if choices.flag() => return Frame::decode(choices.bytes()),
            _ => choices.pick(&self.frames)?,
        };
        Frame::decode(&said.encode())
    }

    fn hello(&self, choices: &mut Choices<'_>) -> Frame {
        let versions = if choices.byte() < 250 { (1, 1) } else { (choices.number(), choices.number()) };
        let [authority, spaces] = self.digests.map(|told| if choices.flag() { told } else { [choices.byte(); 16] });
        let drawers = if choices.byte() < 250 { Vec::new() } else { vec![[7; 8]; 64] };
        let kinds = Kinds::from([(1, (1, 0)), (2, (1, 0))]);
        let (wants, carries) = (choices.flag(), choices.flag());
        Frame::Hello { versions, program: Program(1, 2, 3), nonce: [2; 16], authority, spaces, drawers, kinds, wants, carries }
    }

    /// The areas that he was told of, alike or not, and perhaps one that nobody knows.
    fn names(&self, choices: &mut Choices<'_>) -> Frame {
        let mut areas: Vec<_> = self.areas.iter().map(|(tag, told)| (*tag, if choices.flag() { *told } else { [8; 16] })).collect();
        areas.extend(choices.flag().then_some(([6; 16], [6; 16])));
        Frame::Areas { areas, last: !choices.flag() }
    }
}

/// What he says to hold.
fn tips(choices: &mut Choices<'_>, are_logs: bool) -> Tips {
    let mut all = Tips::new();
    for _ in 0..choices.below(4) + 1 {
        let chain = &HELD.chains[if are_logs { 0 } else { 1 + choices.below(2) }];
        let life = match (choices.flag(), are_logs) {
            (false, _) => chain.life,
            (true, true) => Life::Log(Key([choices.byte(); 32]), Scope::Inner),
            (true, false) => Life::Journal(Key([choices.byte(); 32]), Incarnation([4; 8])),
        };
        let mut tips = BTreeSet::new();
        for _ in 0..choices.below(4) + 1 {
            let at = choices.below(8);
            let made = Tip { n: choices.number(), id: [7; 16] };
            tips.insert(chain.items.get(at).map_or(made, |(tip, _)| *tip));
        }
        all.insert(life, tips.into_iter().collect());
    }
    all
}

/// An item of which this side has some, whole or compact, or some bytes.
pub(crate) fn item(choices: &mut Choices<'_>) -> Vec<u8> {
    let (chain, at) = (&HELD.chains[choices.below(3)], choices.below(2 * HELD_OF_EACH));
    let whole = || chain.items.get(at).map(|(_, carried)| carried.encode());
    match choices.byte() % 8 {
        0..=2 => whole().unwrap_or_default(),
        3 | 4 => chain.compact.get(at).cloned().or_else(whole).unwrap_or_default(),
        5 => Carried::Closed { space: ADMINISTRATION.spaces[1], sealed: choices.bytes().to_vec() }.encode(),
        6 => Carried::Attachment { document: HELD.lacks.0.document, root: HELD.lacks.0.root, index: None, bytes: Vec::new() }.encode(),
        _ => choices.bytes().to_vec(),
    }
}

/// Some of the picture that this side lacks, or other bytes.
fn piece(choices: &mut Choices<'_>) -> Vec<u8> {
    let bytes = &HELD.lacks.1;
    match choices.byte() % 8 {
        0 | 1 => Chunks::of(bytes).encode(),
        2 | 3 => bytes[..CHUNK_BYTES].to_vec(),
        4 => bytes[CHUNK_BYTES..].to_vec(),
        5 => bytes[..CHUNK_BYTES / 2].to_vec(),
        6 => Vec::new(),
        _ => choices.bytes().to_vec(),
    }
}

/// What is handed on stands where it was said to, and is what was asked for.
fn holds(received: &Received) {
    match received {
        Received::Item { area: Area::Authority, carried } => {
            assert!(matches!(carried, Carried::Statement(_) | Carried::Closed { .. }), "the authority is statements");
        }
        Received::Item { area: Area::Space(space), carried: Carried::Statement(signed) } => {
            let statement = Statement::open(signed).expect("it was opened");
            assert_eq!(statement.scope, Scope::Space(*space), "a statement of another space");
        }
        Received::Item { area: Area::Space(space), carried: Carried::Entry(entry) } => {
            let header = Header::decode(&entry.header).expect("it was read");
            assert_eq!(header.space, *space, "an entry of another space");
        }
        Received::Item { carried, .. } => panic!("handed on: {carried:?}"),
        Received::Attachment(id, arrived) => {
            assert_eq!(*id, HELD.lacks.0, "only this was asked for");
            match arrived {
                Arrived::List(chunks) => assert!(chunks.are(&id.root), "the list is proved"),
                Arrived::Chunk { index, bytes } => assert_eq!(chunk_of(&HELD.lacks.1, *index), Some(bytes.as_slice()), "a chunk is proved"),
                Arrived::Missing => {}
            }
        }
        Received::Signed(receipt, signature) => assert_eq!(receipt.with(signature), None, "nobody signed it"),
        Received::Letters(named) => assert!((1..=64).contains(&named.len()), "some are named"),
        Received::Taken(root, _) => assert_eq!(*root, Root([1; 40]), "only of this he was told"),
    }
}

/// A session with a peer who says anything.
pub(crate) fn session(bytes: &[u8]) {
    let (held, mut choices) = (&*HELD, Choices::new(bytes));
    let side = if choices.flag() { Side::Answered } else { Side::Dialled };
    let mut session = Session::new(Key([1; 32]), Key([2; 32]), side, [1; 16], Kinds::from([(1, (1, 0))]));
    let mut peer = Peer { tags: vec![[0; 16]], areas: Vec::new(), digests: Default::default(), frames: Vec::new() };
    let mut is_greeted = choices.byte() >= 250;
    while !choices.is_over() {
        for _ in 0..TURN {
            let Some(frame) = session.next_frame(held).expect("only what is held is asked for") else { break };
            assert_eq!(Frame::decode(&frame.encode()).as_ref(), Some(&frame), "what is said is a frame");
            peer.hears(frame);
        }
        match choices.byte() % 8 {
            5 if session.stored(held).is_err() => return,
            6 => session.look_again(),
            7 => session.offer([(Root([1; 40]), Key([3; 32]))]),
            _ => {}
        }
        let said = if std::mem::replace(&mut is_greeted, true) { peer.says(&mut choices) } else { Some(peer.hello(&mut choices)) };
        let Some(said) = said else { return };
        match session.receive(held, said) {
            Err(_) => return,
            Ok(None) => {}
            Ok(Some(received)) => {
                holds(&received);
                if let Received::Letters(named) = received {
                    named.into_iter().for_each(|(root, _)| session.answer(root, choices.flag()));
                }
            }
        }
    }
}
