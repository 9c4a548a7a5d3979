//! Everybody who was ever given a level, by any statement that follows its log: what takes away is judged by this, and so is
//! the right that an entry says it held. It only grows, save where a level above states a thing itself.

use super::tree::EveryParent;
use crate::ids::{Key, OfficeId, SpaceId};
use crate::logs::Logs;
use crate::statement::{Right, Scope, Statement, StatementBody};
use std::collections::{BTreeMap, BTreeSet};

type Hash = [u8; 32];

/// Levels below the root: an administration has three or four.
pub(super) const LEVELS_MAX: usize = 16;

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum By {
    Root(Key),
    /// With his level.
    Registrar(Key, usize),
    Administrator(Key, SpaceId),
}

/// A grant, wherever it stands.
#[derive(Clone, Debug)]
pub(super) struct Granted {
    pub by: Key,
    pub space: Option<SpaceId>,
    pub office: Option<OfficeId>,
}

/// Who named a registrar, and for which office; none is the whole.
type Named = BTreeSet<(Key, Option<OfficeId>)>;
/// What a log states of a seat or device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Claim {
    pub log: Key,
    pub office: OfficeId,
    /// Of a seat, the device.
    pub device: Option<Key>,
}

/// What logs state of a seat or device, by the level of who says it.
type Claims = BTreeMap<usize, BTreeSet<Claim>>;

/// Everybody who ever spoke.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Counts {
    roots: usize,
    registrars: usize,
    administrators: usize,
    grants: usize,
    parents: usize,
    spaces: usize,
    claims: usize,
}

/// See the top of this file.
#[derive(Clone, Debug, Default)]
pub(super) struct Ever {
    roots: BTreeSet<Key>,
    /// Registrars of the inner log: the least level at which somebody named them, and by whom for which office.
    registrars: BTreeMap<Key, BTreeMap<usize, Named>>,
    administrators: BTreeMap<SpaceId, BTreeSet<Key>>,
    parents: EveryParent,
    claims: BTreeMap<Hash, Claims>,
    /// Who states an office, by level; an id that its statement binds to its log comes before every level.
    offices: BTreeMap<OfficeId, BTreeMap<usize, BTreeSet<Key>>>,
    spaces: BTreeMap<SpaceId, OfficeId>,
    grants: BTreeMap<Hash, Granted>,
}

/// The id of an office that no other log can claim: made from the log and the number of the statement that brings it.
pub(super) fn bound_office(log: &Key, n: u64) -> OfficeId {
    let hash = crate::keys::derive("ncen office 1", &[&log.0, &n.to_be_bytes()]);
    std::array::from_fn(|at| hash[at])
}

impl Ever {
    /// Folds the logs.
    pub fn fold(root: Key, logs: &Logs) -> Self {
        let mut ever = Ever::default();
        ever.roots.insert(root);
        let mut before = ever.counts();
        // Each turn may name more who speak, or more offices for which they do; each is named once, so this ends.
        loop {
            let said: Vec<(By, Hash, Statement)> = ever.said(logs).map(|(by, hash, statement)| (by, *hash, statement.clone())).collect();
            said.iter().for_each(|(by, hash, statement)| ever.take(*by, hash, statement));
            let now = ever.counts();
            if now == before {
                return ever;
            }
            before = now;
        }
    }

    /// Every statement by somebody who was ever given its level.
    pub fn said<'a>(&'a self, logs: &'a Logs) -> impl Iterator<Item = (By, &'a Hash, &'a Statement)> {
        let roots = self.roots.iter().map(|key| (By::Root(*key), logs.log(key, Scope::Outward)));
        let registrars = self.registrars.keys().map(|key| (By::Registrar(*key, self.level(key)), logs.log(key, Scope::Inner)));
        let in_space = move |(space, keys): (&'a SpaceId, &'a BTreeSet<Key>)| {
            let space = *space;
            keys.iter().map(move |key| (By::Administrator(*key, space), logs.log(key, Scope::Space(space))))
        };
        let administrators = self.administrators.iter().flat_map(in_space);
        let said = roots.chain(registrars).chain(administrators).filter_map(|(by, log)| Some((by, log?)));
        said.flat_map(|(by, log)| log.chained().into_iter().map(move |(hash, statement)| (by, hash, statement)))
    }

    fn counts(&self) -> Counts {
        Counts {
            roots: self.roots.len(),
            registrars: self.registrars.values().flat_map(BTreeMap::values).map(BTreeSet::len).sum(),
            administrators: self.administrators.values().map(BTreeSet::len).sum(),
            grants: self.grants.len(),
            parents: self.parents.0.values().map(BTreeSet::len).sum(),
            spaces: self.spaces.len(),
            claims: self.claims.values().flat_map(BTreeMap::values).map(BTreeSet::len).sum::<usize>()
                + self.offices.values().flat_map(BTreeMap::values).map(BTreeSet::len).sum::<usize>(),
        }
    }

    fn take(&mut self, by: By, hash: &Hash, statement: &Statement) {
        match (&statement.body, by) {
            (StatementBody::Successor { key }, By::Root(_)) if statement.co_signers.contains(key) => {
                self.roots.insert(*key);
            }
            (StatementBody::Registrar { key, scope: Scope::Inner, office, .. }, By::Root(_)) => {
                self.named(*key, 1, statement.log, office.0)
            }
            (StatementBody::Registrar { key, scope: Scope::Inner, office, .. }, By::Registrar(by, level)) => {
                if let Some(office) = office.0.filter(|office| level < LEVELS_MAX && self.covers(&by, office)) {
                    self.named(*key, level + 1, by, Some(office));
                }
            }
            (StatementBody::Office { id, parent, .. }, By::Registrar(by, level)) => {
                let covered = parent.map_or_else(|| self.speaks_for_the_whole(&by), |parent| self.covers(&by, &parent));
                if covered {
                    let level = if *id == bound_office(&by, statement.n) { 0 } else { level };
                    self.offices.entry(*id).or_default().entry(level).or_default().insert(by);
                    self.parents.0.entry(*id).or_default().extend(parent);
                }
            }
            (StatementBody::Device { key, office, .. }, By::Registrar(by, level)) => {
                self.claim(key, level, Claim { log: by, office: *office, device: None });
            }
            (StatementBody::Seat { key, office, device, .. }, By::Registrar(by, level)) => {
                self.claim(key, level, Claim { log: by, office: *office, device: Some(*device) });
            }
            (StatementBody::Space { owner, .. }, By::Registrar(by, _)) if self.covers(&by, owner) => {
                self.spaces.insert(statement.space_id(), *owner);
            }
            (StatementBody::Grant { seat, space, right, office, .. }, By::Registrar(by, _)) => {
                let granted = Granted { by, space: *space, office: office.0 };
                if self.covers_place(&granted) {
                    self.granted(*seat, *right, hash, granted);
                }
            }
            (StatementBody::Grant { seat, space, right, .. }, By::Administrator(by, of)) if *space == Some(of) => {
                self.granted(*seat, *right, hash, Granted { by, space: *space, office: None });
            }
            _ => {}
        }
    }

    fn named(&mut self, key: Key, level: usize, by: Key, office: Option<OfficeId>) {
        self.registrars.entry(key).or_default().entry(level).or_default().insert((by, office));
    }

    fn claim(&mut self, key: &Key, level: usize, claim: Claim) {
        if self.covers(&claim.log, &claim.office) {
            self.claims.entry(key.0).or_default().entry(level).or_default().insert(claim);
        }
    }

    fn granted(&mut self, seat: Key, right: Right, hash: &Hash, granted: Granted) {
        if right == Right::Administer {
            let reached = |(space, owner): (&SpaceId, &OfficeId)| {
                granted.space == Some(*space) || granted.office.is_some_and(|office| self.parents.was_within(owner, &office))
            };
            let spaces: Vec<SpaceId> = self.spaces.iter().filter(|pair| reached(*pair)).map(|(space, _)| *space).collect();
            spaces.into_iter().for_each(|space| {
                self.administrators.entry(space).or_default().insert(seat);
            });
        }
        self.grants.insert(*hash, granted);
    }

    /// The least level at which a registrar was named.
    fn level(&self, key: &Key) -> usize {
        self.registrars.get(key).and_then(|levels| levels.keys().next().copied()).unwrap_or(usize::MAX)
    }

    /// The offices for which a registrar was ever named.
    fn scopes(&self, key: &Key) -> impl Iterator<Item = &(Key, Option<OfficeId>)> {
        self.registrars.get(key).into_iter().flat_map(BTreeMap::values).flatten()
    }

    fn speaks_for_the_whole(&self, key: &Key) -> bool {
        self.scopes(key).any(|(_, office)| office.is_none())
    }

    /// Whether a registrar was ever named for an office or one above it.
    pub fn covers(&self, registrar: &Key, office: &OfficeId) -> bool {
        self.scopes(registrar).any(|(_, scope)| scope.is_none_or(|scope| self.parents.was_within(office, &scope)))
    }

    fn covers_place(&self, grant: &Granted) -> bool {
        let owner = grant.space.and_then(|space| self.spaces.get(&space)).or(grant.office.as_ref());
        owner.is_some_and(|office| self.covers(&grant.by, office))
    }

    /// Whether a grant was its writer's to give, wherever it stands.
    pub fn was_given(&self, grant: &Hash) -> bool {
        self.grants.contains_key(grant)
    }

    /// Whether an office was ever another one, or below it.
    pub fn was_within(&self, office: &OfficeId, above: &OfficeId) -> bool {
        self.parents.was_within(office, above)
    }

    /// The owner of a space.
    pub fn owner(&self, space: &SpaceId) -> Option<OfficeId> {
        self.spaces.get(space).copied()
    }

    /// What the highest level that speaks of a seat or device says of it.
    pub fn claims(&self, key: &Key) -> impl Iterator<Item = &Claim> {
        self.claims.get(&key.0).and_then(|levels| levels.values().next()).into_iter().flatten()
    }

    /// The one log whose word on an office stands; none where two of one level claim it.
    pub fn office_owner(&self, id: &OfficeId) -> Option<Key> {
        let owners = self.offices.get(id).and_then(|levels| levels.values().next())?;
        owners.first().copied().filter(|_| owners.len() == 1)
    }

    /// Whether two logs of one level claim a key: neither is believed until the level above states it.
    pub fn is_contested(&self, key: &Key) -> bool {
        let logs: BTreeSet<Key> = self.claims(key).map(|claim| claim.log).collect();
        logs.len() > 1
    }

    /// Every device on which the highest level ever said a seat to be.
    pub fn devices_of(&self, seat: &Key) -> impl Iterator<Item = Key> {
        self.claims(seat).filter_map(|claim| claim.device)
    }

    /// Whether a key was ever given a level.
    pub fn speaks(&self, key: &Key) -> bool {
        self.roots.contains(key) || self.registrars.contains_key(key) || self.administrators.values().any(|keys| keys.contains(key))
    }

    /// Whether a key was ever given the level for a log of its own: in the log of a space only its administrators say anything.
    pub fn speaks_in(&self, key: &Key, scope: Scope) -> bool {
        match scope {
            Scope::Space(space) => self.ever_administered(key, &space),
            Scope::Outward | Scope::Inner => self.speaks(key),
        }
    }

    pub fn ever_registered(&self, key: &Key) -> bool {
        self.registrars.contains_key(key)
    }

    pub fn ever_administered(&self, seat: &Key, space: &SpaceId) -> bool {
        self.administrators.get(space).is_some_and(|keys| keys.contains(seat))
    }

    /// Whether a log named a registrar at his level.
    pub fn names(&self, log: &Key, registrar: &Key) -> bool {
        let at_his_level = self.registrars.get(registrar).and_then(|levels| levels.values().next());
        at_his_level.into_iter().flatten().any(|(by, _)| by == log)
    }

    /// Whether somebody may end a grant.
    pub fn may_end_grant(&self, by: By, grant: &Hash) -> bool {
        let Some(granted) = self.grants.get(grant) else { return false };
        match by {
            By::Root(_) => false,
            By::Registrar(key, _) => {
                let owner = granted.space.and_then(|space| self.spaces.get(&space)).or(granted.office.as_ref());
                granted.by == key || owner.is_some_and(|office| self.covers(&key, office))
            }
            By::Administrator(_, space) => granted.space == Some(space),
        }
    }

    /// Whether somebody may end a seat or a device: he speaks for an office in which the highest level has it.
    pub fn may_end_key(&self, by: By, key: &Key) -> bool {
        match by {
            By::Registrar(registrar, _) => self.claims(key).any(|claim| self.covers(&registrar, &claim.office)),
            By::Root(_) | By::Administrator(..) => false,
        }
    }

    /// Whether somebody may end a registrar: the root, or who named him at his level.
    pub fn may_end_registrar(&self, by: By, registrar: &Key) -> bool {
        match by {
            By::Root(_) => true,
            By::Registrar(key, level) => level < self.level(registrar) && self.covers_one_of(&key, registrar),
            By::Administrator(..) => false,
        }
    }

    /// The same, asked of a registrar by his key.
    pub fn registrar_may_end(&self, by: &Key, other: &Key) -> bool {
        self.ever_registered(by) && self.may_end_registrar(By::Registrar(*by, self.level(by)), other)
    }

    /// Whether a registrar speaks for an office for which another was ever named: one more office makes nobody's end undone.
    fn covers_one_of(&self, key: &Key, other: &Key) -> bool {
        let covered = |office: &Option<OfficeId>| office.map_or_else(|| self.speaks_for_the_whole(key), |office| self.covers(key, &office));
        self.scopes(other).any(|(_, office)| covered(office))
    }
}
