//! A device that keeps what it is sent, without judging it: journals and logs as trees of signed items.

use crate::*;
use documents::{DocumentId, Outline, edit, first_record};
use journals::{
    CHUNK_BYTES, Carried, Chunks, DOCUMENT_NAMED, EntryInput, Header, Incarnation, Journal, Key, Known, KnownDocument, MadeBy, NewBody,
    Root, SaveId, Scope, SigningSecret, SpaceId, Start, Statement, StatementBody, WholeEntry,
};
use records::Record;
use std::collections::{BTreeMap, BTreeSet};

/// An item of a life: what it follows, when it was made, its bytes.
#[derive(Clone)]
struct Item {
    before: Tip,
    time: i64,
    bytes: Vec<u8>,
}

/// A branch: the place where it left another, and its tips one after the other.
type Grown = (Option<(u64, u64)>, Vec<Tip>);

#[derive(Clone, Default)]
struct Tree {
    /// The number of its first branch: no tree of an area has as many as lie between two.
    base: u64,
    items: BTreeMap<Tip, Item>,
    branches: Vec<Grown>,
    orphans: Vec<(Tip, Item)>,
}

/// Between the numbers of the first branches of two trees.
const APART: u64 = 1_000;

const NOTHING: Tip = Tip { n: 0, id: [0; 16] };

impl Tree {
    fn add(&mut self, tip: Tip, item: Item) {
        if self.items.contains_key(&tip) || self.orphans.iter().any(|(held, _)| *held == tip) {
            return;
        }
        if item.before != NOTHING && !self.items.contains_key(&item.before) {
            self.orphans.push((tip, item));
            return;
        }
        let behind = self.branches.iter().position(|(_, tips)| tips.last() == Some(&item.before));
        match behind {
            Some(at) => self.branches[at].1.push(tip),
            None => {
                let from = self.branches.iter().position(|(_, tips)| tips.contains(&item.before));
                self.branches.push((from.map(|from| (from as u64, item.before.n)), vec![tip]));
            }
        }
        self.items.insert(tip, item);
        let (follow, left) = std::mem::take(&mut self.orphans).into_iter().partition(|(_, one): &(Tip, Item)| one.before == tip);
        self.orphans = left;
        let follow: Vec<(Tip, Item)> = follow;
        follow.into_iter().for_each(|(tip, item)| self.add(tip, item));
    }

    fn tip(&self, branch: u64, n: u64) -> Tip {
        let (from, tips) = &self.branches[branch as usize];
        tips[(n - 1 - from.map_or(0, |(_, n)| n)) as usize]
    }
}

/// One life of one seat's journal, as its device writes it.
#[derive(Clone)]
struct Writing {
    secret: SigningSecret,
    journal: Journal,
}

#[derive(Clone)]
pub struct Device {
    pub key: Key,
    secret: SigningSecret,
    reads: BTreeSet<SpaceId>,
    trees: BTreeMap<Area, BTreeMap<Life, Tree>>,
    writing: BTreeMap<SpaceId, Writing>,
    log: (SigningSecret, u64, [u8; 32]),
    /// A record that it wrote and goes on with: of all documents it knows this one alone.
    record: Option<(KnownDocument, Outline, Record)>,
    /// Attachments as far as they are here, and the sizes of all that somebody named.
    pub pictures: BTreeMap<AttachmentId, (Option<Chunks>, Vec<u8>)>,
    pub named: BTreeSet<AttachmentId>,
    /// What others signed for, the last of each.
    pub receipts: BTreeMap<Key, Receipt>,
    /// Spaces that each device reads, as all know.
    pub known: BTreeMap<Key, BTreeSet<SpaceId>>,
}

/// The number of a space that is closed.
pub const CLOSED: u8 = 200;

pub fn space(number: u8) -> SpaceId {
    SpaceId([number; 16])
}

impl Device {
    pub fn new(number: u8, reads: BTreeSet<SpaceId>) -> Device {
        let secret = |of: u8| SigningSecret::from_seed(&[number, of].repeat(16).try_into().unwrap());
        let writing = |space: &SpaceId| Writing { secret: secret(space.0[0]), journal: Journal::new(*space, Incarnation([number; 8])) };
        Device {
            key: secret(255).key(),
            secret: secret(255),
            writing: reads.iter().map(|space| (*space, writing(space))).collect(),
            reads,
            trees: BTreeMap::new(),
            log: (secret(254), 0, [0; 32]),
            record: None,
            pictures: BTreeMap::new(),
            named: BTreeSet::new(),
            receipts: BTreeMap::new(),
            known: BTreeMap::new(),
        }
    }

    pub fn writes(&mut self, space: SpaceId, time: i64, size: usize, chance: [u8; 8]) {
        let Some(Writing { secret, journal }) = self.writing.get_mut(&space) else { return };
        // Every other one is a record, the rest is what no row gives back.
        let record = Record::new(records::kind("seizure").unwrap(), format!("KE-MBA-2026-{size:06}"));
        let content = match chance[0] % 2 {
            0 => documents::first_change(&record, journal.actor(secret, &Start([3; 8]))).bytes,
            _ => vec![chance[0]; size],
        };
        let body = NewBody { document: None, kind: 1, version: journals_version(), salt: chance, content };
        self.appends(space, time, body);
    }

    fn appends(&mut self, space: SpaceId, time: i64, body: NewBody) {
        let Some(Writing { secret, journal }) = self.writing.get_mut(&space) else { return };
        let (start, heads, bodies) = (Start([3; 8]), Vec::new(), vec![body]);
        let entry = journal.append(secret, EntryInput { save: SaveId([1; 16]), time, made_by: MadeBy::Person, start, heads, bodies });
        let bodies = entry.bodies.iter().map(|body| body.encode()).collect();
        let whole = WholeEntry { header: entry.header_bytes, signature: entry.signature, bodies };
        self.keeps(Area::Space(space), Carried::Entry(whole));
    }

    /// Makes a record that it goes on with, or goes on with it.
    pub fn goes_on_with_one(&mut self, space: SpaceId, time: i64) {
        let Some(Writing { secret, journal }) = self.writing.get_mut(&space) else { return };
        let actor = journal.actor(secret, &Start([3; 8]));
        let (document, content, known) = match self.record.take() {
            None => {
                let (change, outline, record) = first_record(Record::new(records::kind("seizure").unwrap(), "KE-MBA-2026-1"), actor);
                let id = journal.next_document(secret, &Start([3; 8]), 0);
                (None, change.bytes, (KnownDocument { id, salt: [5; 8], changes: vec![change.hash] }, outline, record))
            }
            Some((mut known, outline, record)) => {
                let mut after = record.clone();
                after.fields.insert("detected_at".into(), records::Value::Text(format!("{}", 1_900 + time)));
                let (change, outline, record) = edit(&outline, &record, after, actor).unwrap().unwrap();
                known.changes.push(change.hash);
                (Some(known.id), change.bytes, (known, outline, record))
            }
        };
        self.record = Some(known);
        let body = NewBody { document, kind: 1, version: journals_version(), salt: [5; 8], content };
        self.appends(space, time, body);
    }

    pub fn states(&mut self, time: i64) {
        let (secret, n, previous) = &mut self.log;
        let body = StatementBody::Floor { version: n.to_string() };
        let statement =
            Statement { log: secret.key(), scope: Scope::Inner, n: *n + 1, previous: *previous, time, body, co_signers: Vec::new() };
        (*n, *previous) = (statement.n, statement.hash());
        let signed = statement.sign(secret);
        self.keeps(Area::Authority, Carried::Statement(signed));
    }

    /// Another device with the same disk.
    pub fn cloned(&self, number: u8) -> Device {
        let mut clone = self.clone();
        clone.secret = SigningSecret::from_seed(&[number; 32]);
        clone.key = clone.secret.key();
        clone
    }

    /// A picture beside one of its documents.
    pub fn adds_picture(&mut self, space: SpaceId, document: [u8; 16], size: usize) -> Option<AttachmentId> {
        self.writing.get(&space)?;
        let bytes: Vec<u8> = (0..size as u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8 ^ document[0]).collect();
        let id = AttachmentId { area: Area::Space(space), document: DocumentId(document), root: Root::of(&bytes) };
        self.pictures.insert(id, (Some(Chunks::of(&bytes)), bytes));
        Some(id)
    }

    pub fn keeps_of(&mut self, id: AttachmentId, arrived: Arrived) {
        let picture = self.pictures.entry(id).or_default();
        match arrived {
            Arrived::List(chunks) => picture.0 = Some(chunks),
            Arrived::Chunk { index, bytes } => {
                assert_eq!(picture.1.len(), index as usize * CHUNK_BYTES, "chunks come in order");
                picture.1.extend_from_slice(&bytes);
                if picture.1.len() as u64 == id.root.size() {
                    picture.0 = Some(Chunks::of(&picture.1));
                }
            }
            Arrived::Missing => {}
        }
    }

    pub fn keeps_received(&mut self, received: Received) {
        match received {
            Received::Item { area, carried } => self.keeps(area, carried),
            Received::Attachment(id, arrived) => self.keeps_of(id, arrived),
            Received::Signed(receipt, signature) => {
                if receipt.with(&signature).is_some() {
                    self.receipts.insert(receipt.from, receipt);
                }
            }
            Received::Letters(..) | Received::Taken(..) => unreachable!("none is written"),
        }
    }

    fn keeps(&mut self, area: Area, carried: Carried) {
        let (life, tip, item) = match &carried {
            Carried::Entry(entry) => {
                let header = Header::decode(&entry.header).unwrap();
                let before = if header.n == 1 { NOTHING } else { Tip::of_entry(header.n - 1, &header.previous) };
                let item = Item { before, time: header.time, bytes: carried.encode() };
                (Life::Journal(header.seat, header.incarnation), Tip::of_entry(header.n, &entry.id()), item)
            }
            Carried::Statement(signed) => {
                let statement = Statement::open(signed).unwrap();
                let before = if statement.n == 1 { NOTHING } else { Tip::new(statement.n - 1, &statement.previous) };
                let item = Item { before, time: statement.time, bytes: carried.encode() };
                (Life::Log(statement.log, statement.scope), Tip::new(statement.n, &statement.hash()), item)
            }
            _ => unreachable!("none is sent"),
        };
        let trees = self.trees.entry(area).or_default();
        let base = trees.len() as u64 * APART;
        trees.entry(life).or_insert_with(|| Tree { base, ..Tree::default() }).add(tip, item);
    }

    /// Everything that is held of an area, by tips.
    pub fn holds(&self, area: &Area) -> BTreeMap<Life, Vec<Tip>> {
        let of = |tree: &Tree| tree.items.keys().copied().collect();
        self.trees.get(area).into_iter().flatten().map(|(life, tree)| (*life, of(tree))).collect()
    }

    pub fn areas(&self) -> Vec<Area> {
        self.trees.keys().copied().collect()
    }

    pub fn reads(&self, space: &SpaceId) -> bool {
        self.reads.contains(space)
    }
}

fn journals_version() -> records::Version {
    records::Version { major: 1, minor: 0 }
}

/// What a device shows a peer.
pub struct Shown<'d>(pub &'d Device, pub Key);

impl Shown<'_> {
    fn tree(&self, area: &Area, branch: u64) -> (&Tree, u64) {
        let base = branch / APART * APART;
        let tree = self.0.trees[area].values().find(|tree| tree.base == base).expect("a number that was told");
        (tree, branch - base)
    }
}

impl Known for Shown<'_> {
    fn document(&self, _: &SpaceId, beginning: &[u8; DOCUMENT_NAMED]) -> Option<KnownDocument> {
        self.0.record.as_ref().map(|(known, ..)| known.clone()).filter(|known| known.id.0.starts_with(beginning))
    }
}

impl Shelf for Shown<'_> {
    fn spaces(&self) -> Result<BTreeMap<Area, Lane>, Unreadable> {
        let both = self.0.known.get(&self.1).into_iter().flatten().filter(|space| self.0.reads.contains(*space));
        let lane = |space: &SpaceId| match space.0[0] {
            1 => Lane::Notices,
            CLOSED => Lane::Closed,
            _ => Lane::Records,
        };
        Ok(both.map(|space| (Area::Space(*space), lane(space))).collect())
    }

    fn lives(&self, area: &Area) -> Result<BTreeMap<Life, Vec<Branch>>, Unreadable> {
        let of = |tree: &Tree| {
            let branch = |(at, (from, tips)): (usize, &Grown)| Branch {
                number: tree.base + at as u64,
                from: from.map(|(branch, n)| (tree.base + branch, n)),
                last: *tips.last().unwrap(),
            };
            tree.branches.iter().enumerate().map(branch).collect()
        };
        Ok(self.0.trees.get(area).into_iter().flatten().map(|(life, tree)| (*life, of(tree))).collect())
    }

    fn branch_of(&self, area: &Area, life: &Life, tip: &Tip) -> Result<Option<u64>, Unreadable> {
        let Some(tree) = self.0.trees.get(area).and_then(|lives| lives.get(life)) else { return Ok(None) };
        let at = tree.branches.iter().position(|(_, tips)| tips.contains(tip));
        Ok(at.map(|at| tree.base + at as u64))
    }

    fn time(&self, area: &Area, branch: u64, n: u64) -> Result<i64, Unreadable> {
        let (tree, at) = self.tree(area, branch);
        Ok(tree.items[&tree.tip(at, n)].time)
    }

    fn item(&self, area: &Area, branch: u64, n: u64) -> Result<(Carried, Option<Start>), Unreadable> {
        let (tree, at) = self.tree(area, branch);
        // Now and then the run is known.
        let run = n.is_multiple_of(2).then_some(Start([3; 8]));
        Carried::decode(&tree.items[&tree.tip(at, n)].bytes).map(|carried| (carried, run)).ok_or(Unreadable)
    }

    fn sign(&self, holds: Holdings, kinds: &Kinds) -> Result<(i64, [u8; 64]), Unreadable> {
        let receipt = Receipt { from: self.0.key, to: self.1, made: 7, kinds: kinds.clone(), holds, wants: Vec::new() };
        let signed = receipt.sign(&self.0.secret);
        Ok((7, *signed.last_chunk().unwrap()))
    }

    fn gives(&self) -> bool {
        true
    }

    fn wanted(&self) -> Result<Vec<Wanted>, Unreadable> {
        let reads = |id: &AttachmentId| matches!(&id.area, Area::Space(space) if self.0.reads(space));
        let wanted = |id: &AttachmentId| {
            let (chunks, bytes) = self.0.pictures.get(id).cloned().unwrap_or_default();
            let held = bytes.len() as u64 / CHUNK_BYTES as u64;
            (bytes.len() as u64 != id.root.size()).then_some(Wanted { id: *id, chunks, held })
        };
        // Some at a time.
        Ok(self.0.named.iter().filter(|id| reads(id)).filter_map(wanted).take(20).collect())
    }

    fn is_wanted(&self, _: &AttachmentId) -> Result<bool, Unreadable> {
        Ok(true)
    }

    fn chunks(&self, id: &AttachmentId) -> Result<Option<Chunks>, Unreadable> {
        Ok(self.0.pictures.get(id).and_then(|(chunks, _)| chunks.clone()))
    }

    fn chunk(&self, id: &AttachmentId, index: u64) -> Result<Option<Vec<u8>>, Unreadable> {
        let chunk = self.0.pictures.get(id).and_then(|(_, bytes)| bytes.chunks(CHUNK_BYTES).nth(index as usize));
        Ok(chunk.filter(|chunk| chunk.len() == id.root.chunk_length(index)).map(<[u8]>::to_vec))
    }
}
