//! What gives: counted level by level, up to forks and cuts.

mod read;

pub(super) use read::grant;

use super::taking::Taken;
use super::tree::{self, Tree};
use super::{DeviceFacts, GrantFacts, Place, Revocation, SeatFacts, SpaceFacts};
use crate::ids::{Key, LogHead, OfficeId, SpaceId};
use crate::logs::{Bounds, Logs};
use crate::statement::{Cut, LogCut, Right, Scope, Statement, StatementBody};
use std::collections::{BTreeMap, BTreeSet};

type Hash = [u8; 32];

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
    /// Branches of logs and journals that were named as the right ones, by writer and log or space.
    pub resolved: BTreeMap<(Key, Scope), BTreeSet<Hash>>,
    /// Hash of the profile that stands.
    pub profile: Option<Hash>,
    registrars: BTreeMap<Key, Registrar>,
    /// Who stated a thing first, and may change his word.
    stated: BTreeMap<Named, Key>,
    /// Which log gave a grant.
    gave: BTreeMap<Hash, (Key, Scope)>,
    /// Last statements of the logs that gave.
    heads: BTreeMap<(Key, Scope), (u64, Hash)>,
    /// What revocations keep, by the hash of their statement.
    revocations: BTreeMap<Hash, Revocation>,
}

/// A registrar of the inner log.
#[derive(Clone, Debug)]
struct Registrar {
    /// 1 is named by the root.
    level: usize,
    /// The offices for which he speaks; none is the whole.
    offices: BTreeSet<Option<OfficeId>>,
}

/// A thing that one log states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Named {
    Office(OfficeId),
    Device(Key),
    Seat(Key),
}

impl Given {
    pub fn fold(root: Key, logs: &Logs, taken: &Taken) -> Self {
        let mut given = Given::default();
        given.roots(root, logs);
        let said = given.levels(logs, taken);
        // A right may be given where another registrar, of any level, stated seat and space.
        said.iter().for_each(|(_, statement)| given.things(statement));
        said.iter().for_each(|(hash, statement)| given.rights(hash, statement));
        given.space_logs(logs, taken);
        given
    }

    /// Names the registrars and offices level by level; gives all their statements in that order.
    fn levels<'a>(&mut self, logs: &'a Logs, taken: &Taken) -> Vec<(&'a Hash, &'a Statement)> {
        let mut all = Vec::new();
        for level in 1.. {
            let registrars = self.of_level(level);
            if registrars.is_empty() {
                return all;
            }
            let said: Vec<(&Hash, &Statement)> = registrars.iter().flat_map(|key| self.trunk(*key, logs, taken)).collect();
            // An office may lie below one that stands in another log of this level.
            for _ in 0..tree::DEPTH_MAX {
                said.iter().for_each(|(_, statement)| self.office(statement));
            }
            said.iter().for_each(|(hash, statement)| self.registrar(level, hash, statement));
            all.extend(said);
        }
        all
    }

    fn of_level(&self, level: usize) -> Vec<Key> {
        self.registrars.iter().filter(|(_, held)| held.level == level).map(|(key, _)| *key).collect()
    }

    /// The root's outward log, and behind the naming of a successor, his.
    fn roots(&mut self, root: Key, logs: &Logs) {
        let (mut known, mut at) = (BTreeSet::new(), Some(root));
        while let Some(key) = at.take().filter(|key| known.insert(*key)) {
            let trunk = logs.log(&key, Scope::Outward).map(|log| log.trunk(&self.bounds(key, Scope::Outward, None)));
            for (hash, statement) in trunk.into_iter().flatten() {
                self.heads.insert((key, Scope::Outward), (statement.n, *hash));
                match &statement.body {
                    StatementBody::Successor { key } if statement.co_signers.contains(key) => {
                        at = Some(*key);
                        break;
                    }
                    _ => self.by_root(hash, statement),
                }
            }
        }
    }

    /// What a registrar's inner log gives.
    fn trunk<'a>(&mut self, key: Key, logs: &'a Logs, taken: &Taken) -> Vec<(&'a Hash, &'a Statement)> {
        let cuts = self.log_cuts(taken, &[key.0], Scope::Inner);
        let bounds = self.bounds(key, Scope::Inner, cuts);
        let trunk = logs.log(&key, Scope::Inner).map(|log| log.trunk(&bounds)).unwrap_or_default();
        if let Some((hash, statement)) = trunk.last() {
            self.heads.insert((key, Scope::Inner), (statement.n, **hash));
        }
        trunk
    }

    /// The logs that travel with spaces: first those of administrators whom registrars named, then of those whom they did.
    fn space_logs(&mut self, logs: &Logs, taken: &Taken) {
        let mut read = BTreeSet::new();
        loop {
            let spaces = self.spaces.keys().copied();
            let writers = spaces.flat_map(|space| logs.of_space(space).map(move |(writer, _)| (*writer, space)));
            let next: Vec<(Key, SpaceId)> =
                writers.filter(|pair| !read.contains(pair) && self.ever_administered(&pair.0, &pair.1)).collect();
            if next.is_empty() {
                return;
            }
            for (writer, space) in next {
                read.insert((writer, space));
                self.administrator(writer, space, logs, taken);
            }
        }
    }

    fn administrator(&mut self, writer: Key, space: SpaceId, logs: &Logs, taken: &Taken) {
        let scope = Scope::Space(space);
        let Some(log) = logs.log(&writer, scope) else { return };
        let cuts = if self.right(taken, &writer, &space) == Some(Right::Administer) {
            None
        } else {
            Some(self.log_cuts(taken, &self.ends_of(taken, &writer, &space), scope).unwrap_or_default())
        };
        for (hash, statement) in log.trunk(&self.bounds(writer, scope, cuts)) {
            self.heads.insert((writer, scope), (statement.n, *hash));
            self.by_administrator(space, hash, statement);
        }
    }

    /// Whether a seat was given the right to administer a space, dead or alive.
    fn ever_administered(&self, seat: &Key, space: &SpaceId) -> bool {
        self.grants_in(seat, space).any(|grant| grant.right == Right::Administer)
    }

    /// Everything by whose end a seat's right in a space may have ended.
    fn ends_of(&self, taken: &Taken, seat: &Key, space: &SpaceId) -> Vec<Hash> {
        let grants = self.grants_in(seat, space).map(|grant| grant.hash);
        grants.chain([seat.0]).chain(taken.devices_of(seat)).collect()
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
    pub fn right(&self, taken: &Taken, seat: &Key, space: &SpaceId) -> Option<Right> {
        if !self.seats.contains_key(seat) || taken.has_ended(seat) {
            return None;
        }
        self.grants_in(seat, space).filter(|grant| !taken.is_dead(&grant.hash)).map(|grant| grant.right).max()
    }

    /// How a seat was ended, alone or with its device: what all revocations that stand keep, together.
    pub fn revocation(&self, taken: &Taken, seat: &Key) -> Option<Revocation> {
        self.ended(taken, &[seat.0].into_iter().chain(taken.devices_of(seat)).collect::<Vec<_>>())
    }

    /// How a seat's last right to write in a space ended, while the seat itself stands.
    pub fn ended_in(&self, taken: &Taken, seat: &Key, space: &SpaceId) -> Option<Revocation> {
        self.ended(taken, &self.grants_in(seat, space).map(|grant| grant.hash).collect::<Vec<_>>())
    }

    fn ended(&self, taken: &Taken, of: &[Hash]) -> Option<Revocation> {
        let mut ends = of.iter().flat_map(|of| taken.ends(of));
        let (first, reason) = ends.next()?;
        let mut whole = Revocation { reason: *reason, cuts: BTreeMap::new(), log_cuts: Vec::new() };
        for hash in std::iter::once(first).chain(ends.map(|(hash, _)| hash)) {
            let Some(one) = self.revocations.get(hash) else { continue };
            one.cuts.iter().for_each(|(space, cuts)| whole.cuts.entry(*space).or_default().extend(cuts));
            whole.log_cuts.extend(&one.log_cuts);
        }
        Some(whole)
    }

    /// What is kept of a log whose writer's level was ended by the end of any of these; none where it was not.
    fn log_cuts(&self, taken: &Taken, of: &[Hash], scope: Scope) -> Option<Vec<LogCut>> {
        let ended = self.ended(taken, of)?;
        Some(ended.log_cuts.into_iter().filter(|cut| cut.scope == scope).collect())
    }

    fn bounds(&self, writer: Key, scope: Scope, cuts: Option<Vec<LogCut>>) -> Bounds {
        Bounds { resolved: self.resolved.get(&(writer, scope)).cloned().unwrap_or_default(), cuts }
    }

    /// Heads of the logs on which a seat's right in a space rests, sorted by log.
    pub fn heads(&self, taken: &Taken, seat: &Key, space: &SpaceId) -> Vec<LogHead> {
        let alive = self.grants_in(seat, space).filter(|grant| !taken.is_dead(&grant.hash));
        let logs: BTreeSet<(Key, Scope)> = alive.filter_map(|grant| self.gave.get(&grant.hash)).copied().collect();
        let head = |(log, scope): &(Key, Scope)| self.heads.get(&(*log, *scope)).map(|(n, hash)| LogHead { log: *log, n: *n, hash: *hash });
        logs.iter().filter_map(head).collect()
    }

    /// Number and hash of the last statement that gives in a log; zeros where there is none.
    pub fn head(&self, writer: &Key, scope: Scope) -> (u64, Hash) {
        self.heads.get(&(*writer, scope)).copied().unwrap_or_default()
    }

    /// Whether a registrar speaks for an office.
    pub fn covers(&self, registrar: &Key, office: &OfficeId) -> bool {
        let scopes = self.registrars.get(registrar).into_iter().flat_map(|held| &held.offices);
        scopes.into_iter().any(|scope| scope.is_none_or(|scope| self.tree.is_within(office, &scope)))
    }
}
