//! Areas and what lies in them: chains of signed items by one writer, which may part. The authority's logs are such chains, and so are
//! the journals of a space.

use crate::frame::DRAWERS;
use blake3::Hasher;
use journals::{Carried, EntryId, Header, Incarnation, Key, Scope, SpaceId, Statement};
use std::collections::BTreeMap;

/// What is exchanged as one: first what the administration states, then each space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// Logs of statements.
    Authority,
    /// Journals of a space; of a closed one its log as well.
    Space(SpaceId),
}

/// One chain of one writer: a log of statements, or a life of a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Life {
    /// A log of statements.
    Log(Key, Scope),
    /// A life of a seat's journal in the area's space.
    Journal(Key, Incarnation),
}

/// The end of a branch: the number of its last item, and the first 16 bytes of that one's hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tip {
    /// Counts from 1.
    pub n: u64,
    /// Half a hash: enough that nobody finds another item of the same, who cannot sign in this chain.
    pub id: [u8; 16],
}

impl Tip {
    /// The tip of a chain whose last item has this number and hash.
    pub fn new(n: u64, hash: &[u8; 32]) -> Tip {
        Tip { n, id: hash.first_chunk().copied().unwrap_or_default() }
    }

    /// The tip of a journal.
    pub fn of_entry(n: u64, id: &EntryId) -> Tip {
        Tip::new(n, &id.0)
    }
}

/// What is held of an area: of each life its tips, sorted.
pub type Tips = BTreeMap<Life, Vec<Tip>>;

/// A part of a life without a fork inside: what lies behind the place where it left another branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branch {
    /// By which the shelf finds it; of no meaning to anybody else.
    pub number: u64,
    /// The branch that it left, and the number of the last item that they share.
    pub from: Option<(u64, u64)>,
    /// Its last item.
    pub last: Tip,
}

impl Branch {
    /// How many items it shares with the branch that it left.
    pub fn shared(&self) -> u64 {
        self.from.map_or(0, |(_, n)| n)
    }
}

/// The tips of branches, as they are told.
pub(crate) fn tips(lives: &BTreeMap<Life, Vec<Branch>>) -> Tips {
    let of = |branches: &Vec<Branch>| {
        let mut tips: Vec<Tip> = branches.iter().map(|branch| branch.last).collect();
        tips.sort_unstable();
        tips.dedup();
        tips
    };
    lives.iter().filter(|(_, branches)| !branches.is_empty()).map(|(life, branches)| (*life, of(branches))).collect()
}

/// A digest of what is held of an area.
pub(crate) fn digest(key: &[u8; 32], tips: &Tips) -> [u8; 16] {
    let mut hasher = Hasher::new_keyed(key);
    for (life, tips) in tips {
        let (writer, part) = parts(life);
        hasher.update(&writer.0).update(&[part.len() as u8]).update(&part).update(&(tips.len() as u64).to_be_bytes());
        for Tip { n, id } in tips {
            hasher.update(&n.to_be_bytes()).update(id);
        }
    }
    half(&hasher)
}

/// A digest of what is held of several areas.
pub(crate) fn digest_of_all<'t>(key: &[u8; 32], areas: impl Iterator<Item = (&'t Area, &'t Tips)>) -> [u8; 16] {
    let mut hasher = Hasher::new_keyed(key);
    for (area, tips) in areas {
        hasher.update(&tag(key, area)).update(&digest(key, tips));
    }
    half(&hasher)
}

/// The drawer in which a space lies, of 64.
pub(crate) fn drawer(key: &[u8; 32], area: &Area) -> usize {
    usize::from(tag(key, area)[0] >> 2)
}

/// A digest of what is held of the spaces in each drawer.
pub(crate) fn digests_of_drawers(key: &[u8; 32], spaces: &BTreeMap<Area, Tips>) -> Vec<[u8; 8]> {
    let of = |number: usize| {
        let digest = digest_of_all(key, spaces.iter().filter(|(area, _)| drawer(key, area) == number));
        digest.first_chunk().copied().unwrap_or_default()
    };
    (0..DRAWERS).map(of).collect()
}

/// The name of an area within one session: who does not know the area learns nothing from it. The authority has no name to hide.
pub(crate) fn tag(key: &[u8; 32], area: &Area) -> [u8; 16] {
    match area {
        Area::Authority => [0; 16],
        Area::Space(space) => half(Hasher::new_keyed(key).update(&space.0)),
    }
}

fn half(hasher: &Hasher) -> [u8; 16] {
    hasher.finalize().as_bytes().first_chunk().copied().unwrap_or_default()
}

/// A life as it is written: whose it is, and which of his. Logs have a scope of 1 byte or of 16, journals 8 bytes.
pub(crate) fn parts(life: &Life) -> (Key, Vec<u8>) {
    match life {
        Life::Log(log, Scope::Outward) => (*log, vec![0]),
        Life::Log(log, Scope::Inner) => (*log, vec![1]),
        Life::Log(log, Scope::Space(space)) => (*log, space.0.to_vec()),
        Life::Journal(seat, incarnation) => (*seat, incarnation.0.to_vec()),
    }
}

/// The life of an area that is written so; none where there is no such life in that area.
pub(crate) fn life(is_authority: bool, writer: Key, part: &[u8]) -> Option<Life> {
    Some(match (is_authority, part) {
        (true, [0]) => Life::Log(writer, Scope::Outward),
        (true, [1]) => Life::Log(writer, Scope::Inner),
        (true, space) => Life::Log(writer, Scope::Space(SpaceId(space.try_into().ok()?))),
        // The log of a closed space lies in it.
        (false, part) if part.len() == 16 => Life::Log(writer, Scope::Space(SpaceId(part.try_into().ok()?))),
        (false, incarnation) => Life::Journal(writer, Incarnation(incarnation.try_into().ok()?)),
    })
}

/// More than anybody has: who says so is believed no further.
const ITEMS_MAX: u64 = 1 << 32;

/// How many items somebody who says to hold so much has beyond what is held here, where no branch parted.
pub(crate) fn further(peer: &Tips, own: &Tips) -> u64 {
    let last = |tips: &[Tip]| tips.iter().map(|tip| tip.n).max().unwrap_or_default();
    let beyond = |(life, tips): (&Life, &Vec<Tip>)| last(tips).saturating_sub(own.get(life).map_or(0, |own| last(own)));
    peer.iter().map(beyond).fold(0, u64::saturating_add).min(ITEMS_MAX)
}

/// Where an item stands: its life, the tip before it, and its own.
pub(crate) fn place(area: &Area, carried: &Carried) -> Option<(Life, Option<Tip>, Tip)> {
    match (area, carried) {
        (_, Carried::Statement(signed)) => {
            let is_here = |scope: Scope| match area {
                Area::Authority => true,
                Area::Space(space) => scope == Scope::Space(*space),
            };
            let statement = Statement::open(signed).ok().filter(|statement| is_here(statement.scope))?;
            let before = statement.n.checked_sub(1).filter(|n| *n > 0).map(|n| Tip::new(n, &statement.previous));
            Some((Life::Log(statement.log, statement.scope), before, Tip::new(statement.n, &statement.hash())))
        }
        (Area::Space(space), Carried::Entry(entry)) => {
            let header = Header::decode(&entry.header).ok().filter(|header| header.space == *space)?;
            let before = header.n.checked_sub(1).filter(|n| *n > 0).map(|n| Tip::of_entry(n, &header.previous));
            Some((Life::Journal(header.seat, header.incarnation), before, Tip::of_entry(header.n, &entry.id())))
        }
        _ => None,
    }
}
