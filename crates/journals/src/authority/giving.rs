//! What gives: counted level by level, up to forks and cuts.

mod read;

pub(super) use read::grant;

use super::ever::Ever;
use super::taking::{End, OF_A_SPACE, Taken, in_force};
use super::tree::{self, Tree};
use super::{AddressFacts, DeviceFacts, Fork, GrantFacts, Keep, PackFacts, Place, ProfileFacts, Revocation, SeatFacts, SpaceFacts};
use crate::ids::{Incarnation, Key, LogHead, OfficeId, SpaceId};
use crate::logs::{Bounds, Log, Logs, Trunk};
use crate::program::Program;
use crate::statement::{Basis, Cut, LogCut, Right, Scope, Statement, StatementBody};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

type Hash = [u8; 32];

/// Branches of one fork that are told of: more are one thief's doing, and the right one is named by its hash.
pub const BRANCHES_MAX: usize = 50;

/// Everything that was given and stands, before what was revoked is taken from it.
#[derive(Clone, Debug, Default)]
pub(super) struct Given {
    pub administration: Option<(String, String)>,
    pub tree: Tree,
    pub devices: BTreeMap<Key, DeviceFacts>,
    pub seats: BTreeMap<Key, SeatFacts>,
    pub spaces: BTreeMap<SpaceId, SpaceFacts>,
    pub grants: BTreeMap<Key, Vec<GrantFacts>>,
    pub leases: BTreeMap<Key, u64>,
    /// What a space's own statements keep of a revoked seat.
    pub kept: BTreeMap<(SpaceId, Key), Vec<Cut>>,
    /// Branches of logs and journals that were named as the right ones, by writer, log or space, and life of a journal.
    pub resolved: BTreeMap<(Key, Scope, Option<Incarnation>), Resolved>,
    /// Documents that are to go, with who says so.
    pub erasures: BTreeMap<[u8; 16], Vec<Erasing>>,
    /// Editions of the national profile, by number and by the hash of what says so: the last counts.
    pub profiles: BTreeMap<(u64, Hash), ProfileFacts>,
    /// Where devices are found.
    pub addresses: BTreeMap<Key, Said<AddressFacts>>,
    /// Which pack of a kind is the right one.
    pub packs: BTreeMap<String, Said<PackFacts>>,
    /// Programs that were stated to be the oldest that may speak.
    pub floors: BTreeSet<Program>,
    /// What the last word of each log is about a document that must stay.
    pub holds: BTreeMap<[u8; 16], BTreeMap<(Key, Scope), bool>>,
    /// Logs that parted, and of which nobody has named the right branch.
    pub forks: Vec<Fork>,
    /// Who speaks as the root now.
    pub last_root: Option<Key>,
    registrars: BTreeMap<Key, Registrar>,
    /// Which log gave a grant.
    gave: BTreeMap<Hash, (Key, Scope)>,
    /// Last statements of the logs that gave.
    heads: BTreeMap<(Key, Scope), (u64, Hash)>,
    /// Where each statement that gives stands.
    position: BTreeMap<Hash, (Key, Scope, u64)>,
    /// What revocations keep, by the hash of their statement.
    revocations: BTreeMap<Hash, Keep>,
}

/// What logs say of one thing: of each its last word.
#[derive(Clone, Debug)]
pub(super) struct Said<F>(BTreeMap<Key, (Rank, F)>);

/// The level of who says it, and when.
type Rank = (Reverse<usize>, i64);

impl<F> Default for Said<F> {
    fn default() -> Self {
        Said(BTreeMap::new())
    }
}

impl<F> Said<F> {
    fn say(&mut self, log: Key, rank: Rank, facts: F) {
        self.0.insert(log, (rank, facts));
    }

    /// What counts: the word of the highest level, of those the latest, of those the one of the greatest key.
    pub fn counts(&self) -> Option<&F> {
        self.0.iter().max_by_key(|(log, (rank, _))| (*rank, **log)).map(|(_, (_, facts))| facts)
    }
}

/// Which branch is the right one: the highest level says so, and of each of its logs the last word counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Resolved {
    /// 0 is the root's.
    level: usize,
    /// By the log that names it; the root and its successors are one.
    branches: BTreeMap<Option<Key>, Hash>,
}

impl Resolved {
    /// The last statement or entry of each branch that was named; several where those of one level disagree.
    pub fn branches(&self) -> impl Iterator<Item = Hash> {
        self.branches.values().copied()
    }
}

/// A statement that erases a document.
#[derive(Clone, Debug)]
pub(super) struct Erasing {
    pub by: (Key, Scope),
    pub basis: Basis,
    pub time: i64,
    pub co_signers: Vec<Key>,
}

/// A registrar of the inner log.
#[derive(Clone, Debug)]
struct Registrar {
    /// 1 is named by the root.
    level: usize,
    /// The offices for which he speaks; none is the whole.
    offices: BTreeSet<Option<OfficeId>>,
    /// To what is sealed for him.
    x25519: [u8; 32],
}

impl Given {
    pub fn fold(root: Key, logs: &Logs, ever: &Ever, taken: &Taken) -> Self {
        let mut given = Given::default();
        given.roots(root, logs);
        let said = given.levels(logs, ever, taken);
        given.outward(logs, taken);
        // A right may be given where another registrar, of any level, stated seat and space.
        said.iter().for_each(|(_, statement)| given.things(ever, statement));
        said.iter().for_each(|(hash, statement)| given.rights(hash, statement));
        given.space_logs(logs, ever, taken);
        given
    }

    /// Names the registrars and offices level by level; gives all their statements in that order.
    fn levels<'a>(&mut self, logs: &'a Logs, ever: &Ever, taken: &Taken) -> Vec<(&'a Hash, &'a Statement)> {
        let mut all = Vec::new();
        for level in 1.. {
            let registrars = self.of_level(level);
            if registrars.is_empty() {
                return all;
            }
            let said: Vec<(&Hash, &Statement)> = registrars.iter().flat_map(|key| self.trunk(*key, logs, taken)).collect();
            // An office may lie below one that stands in another log of this level.
            for _ in 0..tree::DEPTH_MAX {
                said.iter().for_each(|(_, statement)| self.office(ever, statement));
            }
            said.iter().for_each(|(hash, statement)| self.registrar(level, hash, statement));
            // Only when all of the level are named is it known who stands below whom.
            said.iter().for_each(|(_, statement)| self.branch_below(ever, statement));
            all.extend(said);
        }
        all
    }

    /// What registrars of the whole say outward, where nothing rests on anything: of a log that forked they go on in no branch, and nobody
    /// need name one.
    fn outward(&mut self, logs: &Logs, taken: &Taken) {
        let speaks = |key: &&Key| self.speaks_for_the_whole(key) && !self.heads.contains_key(&(**key, Scope::Outward));
        for key in self.registrars.keys().filter(speaks).copied().collect::<Vec<Key>>() {
            let cuts = self.log_cuts(taken.of_registrar(&key), Scope::Outward);
            let trunk = logs.log(&key, Scope::Outward).map(|log| log.trunk(&Bounds { cuts, ..Bounds::default() })).unwrap_or_default();
            for (hash, statement) in trunk.gives {
                self.stand(hash, statement);
                self.floor(statement);
            }
        }
    }

    fn of_level(&self, level: usize) -> Vec<Key> {
        self.registrars.iter().filter(|(_, held)| held.level == level).map(|(key, _)| *key).collect()
    }

    /// The root's outward log, and behind the naming of a successor, his. A successor who signs with the root ends what the
    /// root says, in whatever branch: the old key, stolen later, cannot fork it. Two successors are none.
    fn roots(&mut self, root: Key, logs: &Logs) {
        let (mut known, mut at) = (BTreeSet::new(), Some(root));
        while let Some(key) = at.take().filter(|key| known.insert(*key)) {
            let Some(log) = logs.log(&key, Scope::Outward) else { return };
            let named: Vec<(Hash, Key)> =
                log.chained().into_iter().filter_map(|(hash, statement)| Some((*hash, successor(statement)?))).collect();
            self.last_root = Some(key);
            let trunk = match named[..] {
                [(hash, next)] => {
                    at = Some(next);
                    self.last_root = at;
                    log.chain(&hash)
                }
                _ => self.walked(key, Scope::Outward, log, None),
            };
            for (hash, statement) in trunk {
                self.stand(hash, statement);
                self.by_root(hash, statement);
            }
        }
    }

    /// A statement that gives: where it stands, and that its log goes on behind it.
    fn stand(&mut self, hash: &Hash, statement: &Statement) {
        self.heads.insert((statement.log, statement.scope), (statement.n, *hash));
        self.position.insert(*hash, (statement.log, statement.scope, statement.n));
    }

    /// What a registrar's inner log gives.
    fn trunk<'a>(&mut self, key: Key, logs: &'a Logs, taken: &Taken) -> Vec<(&'a Hash, &'a Statement)> {
        let cuts = self.log_cuts(taken.of_registrar(&key), Scope::Inner);
        let trunk = logs.log(&key, Scope::Inner).map(|log| self.walked(key, Scope::Inner, log, cuts)).unwrap_or_default();
        trunk.iter().for_each(|(hash, statement)| self.stand(hash, statement));
        trunk
    }

    /// The logs that travel with spaces: first those of administrators whom registrars named, then of those whom they did.
    fn space_logs(&mut self, logs: &Logs, ever: &Ever, taken: &Taken) {
        let mut read = BTreeSet::new();
        loop {
            let spaces = self.spaces.keys().copied();
            let writers = spaces.flat_map(|space| logs.of_space(space).map(move |(writer, _)| (*writer, space)));
            let next: Vec<(Key, SpaceId)> =
                writers.filter(|pair| !read.contains(pair) && self.ever_administered(&pair.0, &pair.1)).collect();
            if next.is_empty() {
                return;
            }
            // Who is ended by another of his space is read behind him: only then is it known how far his log gives. Of those who end each
            // other one is read first, by nothing but his key.
            let is_ready = |(writer, space): &&(Key, SpaceId)| {
                let ends = self.grants_in(writer, space).flat_map(|grant| taken.of_grant(&grant.hash));
                ends.filter(|end| end.level == OF_A_SPACE).all(|end| read.contains(&(end.log, *space)))
            };
            let ready: Vec<(Key, SpaceId)> = next.iter().filter(is_ready).copied().collect();
            let turn = if ready.is_empty() { next[..1].to_vec() } else { ready };
            for (writer, space) in turn {
                read.insert((writer, space));
                self.administrator(writer, space, logs, ever, taken);
            }
        }
    }

    fn administrator(&mut self, writer: Key, space: SpaceId, logs: &Logs, ever: &Ever, taken: &Taken) {
        let scope = Scope::Space(space);
        let Some(log) = logs.log(&writer, scope) else { return };
        let cuts = self.cuts_in_space(ever, taken, &writer, &space);
        for (hash, statement) in self.walked(writer, scope, log, cuts) {
            self.stand(hash, statement);
            self.by_administrator(space, hash, statement);
        }
    }

    /// Up to where the log of an administrator of a space gives; none where it gives whole. Who ends him in the space names the end of his
    /// log there. Who ends his seat, or what a registrar gave it, cannot see that log: it goes on giving where nobody else has the key.
    fn cuts_in_space(&self, ever: &Ever, taken: &Taken, writer: &Key, space: &SpaceId) -> Option<Vec<LogCut>> {
        // Of a key that is nobody's seat nothing counts.
        if !self.seats.contains_key(writer) {
            return Some(Vec::new());
        }
        let scope = Scope::Space(*space);
        let administers = self.grants_in(writer, space).filter(|grant| grant.right == Right::Administer);
        let ends: Vec<&[End]> = administers.map(|grant| taken.of_grant(&grant.hash)).collect();
        let of_grants = if ends.iter().any(|ends| ends.is_empty()) { Vec::new() } else { ends.concat() };
        // What one took who saw the log, or who says that others have the key, no later end gives back that did neither.
        let seen = |ends: Vec<End>| ends.into_iter().filter(|end| !self.is_blind(end, scope)).collect::<Vec<End>>();
        let cuts = [of_grants, taken.of_seat(ever, writer)].into_iter().filter_map(|ends| self.log_cuts(&seen(ends), scope));
        cuts.min_by_key(|cuts| furthest(cuts))
    }

    /// Whether an end was said by somebody who does not see a log, for a reason that leaves the key with its officer.
    fn is_blind(&self, end: &End, scope: Scope) -> bool {
        let names = self.revocations.get(&end.hash).is_some_and(|keep| keep.log_cuts.iter().any(|cut| cut.scope == scope));
        end.level < OF_A_SPACE && !names && end.leaves_the_key()
    }

    /// Whether a seat was given the right to administer a space, dead or alive.
    fn ever_administered(&self, seat: &Key, space: &SpaceId) -> bool {
        self.ever_held(seat, space, Right::Administer)
    }

    /// Whether a seat was given a right in a space, dead or alive.
    pub fn ever_held(&self, seat: &Key, space: &SpaceId, right: Right) -> bool {
        self.grants_in(seat, space).any(|grant| grant.right >= right)
    }

    fn grants_in<'a>(&'a self, seat: &Key, space: &'a SpaceId) -> impl Iterator<Item = &'a GrantFacts> {
        self.grants.get(seat).into_iter().flatten().filter(move |grant| self.reaches(&grant.place, space))
    }

    /// Whether a place is a space, or holds it.
    pub fn reaches(&self, place: &Place, space: &SpaceId) -> bool {
        match place {
            Place::Space(held) => held == space,
            Place::Office(office, kinds) => {
                self.spaces.get(space).is_some_and(|facts| kinds.contains(&facts.kind) && self.tree.is_within(&facts.owner, office))
            }
        }
    }

    /// The right of a seat in a space that stands.
    pub fn right(&self, ever: &Ever, taken: &Taken, seat: &Key, space: &SpaceId) -> Option<Right> {
        if !self.seats.contains_key(seat) || !taken.of_seat(ever, seat).is_empty() {
            return None;
        }
        self.grants_in(seat, space).filter(|grant| taken.of_grant(&grant.hash).is_empty()).map(|grant| grant.right).max()
    }

    /// What the ends of one thing keep: those in force, each for itself.
    pub fn ended(&self, ends: &[End]) -> Option<Revocation> {
        let force = in_force(ends);
        // A log goes on giving only where every end leaves the key: so the one that does not is told, whoever said it.
        let taken: Vec<End> = ends.iter().filter(|end| !end.leaves_the_key()).copied().collect();
        let End { reason, time, .. } = in_force(&taken).first().or(force.first()).copied()?;
        let said = |end: &End| self.revocations.get(&end.hash).cloned().unwrap_or_default();
        Some(Revocation { reason, time, keeps: force.iter().map(said).collect() })
    }

    /// What is kept of a log whose writer's level was ended; none where it was not. Where several ended it, the shortest.
    fn log_cuts(&self, ends: &[End], scope: Scope) -> Option<Vec<LogCut>> {
        let ended = self.ended(ends)?;
        let of_scope = |keep: &Keep| keep.log_cuts.iter().filter(|cut| cut.scope == scope).copied().collect::<Vec<LogCut>>();
        ended.keeps.iter().map(of_scope).min_by_key(|cuts| furthest(cuts))
    }

    /// What gives of a log; a fork at its end is remembered.
    fn walked<'a>(&mut self, writer: Key, scope: Scope, log: &'a Log, cuts: Option<Vec<LogCut>>) -> Vec<(&'a Hash, &'a Statement)> {
        let resolved = self.resolved.get(&(writer, scope, None)).map(|held| held.branches().collect()).unwrap_or_default();
        let Trunk { gives, branches } = log.trunk(&Bounds { resolved, cuts });
        if branches.len() > 1 {
            let n = gives.last().map_or(0, |(_, statement)| statement.n) + 1;
            self.forks.push(Fork { writer, scope, n, branches: log.leaves(branches.iter().map(|(first, _)| **first), BRANCHES_MAX) });
        }
        gives
    }

    /// The head of the log on which a seat's greatest right in a space rests: one, so that a header names few.
    pub fn heads(&self, taken: &Taken, seat: &Key, space: &SpaceId) -> Vec<LogHead> {
        let alive = self.grants_in(seat, space).filter(|grant| taken.of_grant(&grant.hash).is_empty());
        let log = alive.max_by_key(|grant| (grant.right, std::cmp::Reverse(grant.hash))).and_then(|grant| self.gave.get(&grant.hash));
        let head = |at: &(Key, Scope)| self.heads.get(at).map(|(n, hash)| LogHead { log: at.0, n: *n, hash: *hash });
        log.and_then(head).into_iter().collect()
    }

    /// Where a statement that gives stands.
    pub fn position(&self, hash: &Hash) -> Option<(Key, Scope, u64)> {
        self.position.get(hash).copied()
    }

    /// Grants of a seat that give, wherever they reach.
    pub fn grants_of(&self, seat: &Key) -> &[GrantFacts] {
        self.grants.get(seat).map_or(&[], Vec::as_slice)
    }

    /// Number and hash of the last statement that gives in a log; zeros where there is none.
    pub fn head(&self, writer: &Key, scope: Scope) -> (u64, Hash) {
        self.heads.get(&(*writer, scope)).copied().unwrap_or_default()
    }

    /// To what is sealed for those who speak for an office.
    pub fn sealed_to(&self, office: &OfficeId) -> impl Iterator<Item = (&Key, [u8; 32])> {
        self.registrars.iter().filter(|(key, _)| self.covers(key, office)).map(|(key, held)| (key, held.x25519))
    }

    /// Registrars, each with his level.
    pub fn levels_of_registrars(&self) -> impl Iterator<Item = (&Key, usize)> {
        self.registrars.iter().map(|(key, held)| (key, held.level))
    }

    /// Whether a registrar speaks for an office.
    pub fn covers(&self, registrar: &Key, office: &OfficeId) -> bool {
        let scopes = self.registrars.get(registrar).into_iter().flat_map(|held| &held.offices);
        scopes.into_iter().any(|scope| scope.is_none_or(|scope| self.tree.is_within(office, &scope)))
    }
}

/// The number of the last statement that cuts keep.
fn furthest(cuts: &[LogCut]) -> u64 {
    cuts.iter().map(|cut| cut.n).max().unwrap_or_default()
}

/// The successor that a statement names, where he signs with the root.
fn successor(statement: &Statement) -> Option<Key> {
    match &statement.body {
        StatementBody::Successor { key } if statement.co_signers.contains(key) => Some(*key),
        _ => None,
    }
}
