//! What takes away: counted wherever it stands, by everybody who was ever given the level. Only ever grows.

use super::tree::EveryParent;
use crate::ids::{Key, OfficeId, SpaceId};
use crate::logs::Logs;
use crate::statement::{Reason, Revoked, Right, Scope, Statement, StatementBody};
use std::collections::{BTreeMap, BTreeSet};

type Hash = [u8; 32];

/// Everything that was ended.
#[derive(Clone, Debug, Default)]
pub(super) struct Taken {
    /// Dead grants by their hash, dead seats, devices and registrars by their key; with the hashes of the statements.
    dead: BTreeMap<Hash, Vec<(Hash, Reason)>>,
    registrars: BTreeSet<Key>,
    administrators: BTreeSet<(Key, SpaceId)>,
    /// Every device on which a seat was ever said to be.
    devices: BTreeMap<Key, BTreeSet<Key>>,
    /// Documents to be erased, and those with a hold, with the hashes of the statements.
    pub erased: BTreeMap<[u8; 16], Vec<Hash>>,
    pub held: BTreeMap<[u8; 16], Vec<Hash>>,
}

impl Taken {
    /// Whether a grant or a key was revoked.
    pub fn is_dead(&self, of: &Hash) -> bool {
        self.dead.contains_key(of)
    }

    /// The statements that ended it, with their reasons.
    pub fn ends(&self, of: &Hash) -> &[(Hash, Reason)] {
        self.dead.get(of).map_or(&[], Vec::as_slice)
    }

    /// Whether somebody was ever a registrar of the inner log.
    pub fn ever_registered(&self, key: &Key) -> bool {
        self.registrars.contains(key)
    }

    /// Whether a seat was ever given the right to administer a space.
    pub fn ever_administered(&self, seat: &Key, space: &SpaceId) -> bool {
        self.administrators.contains(&(*seat, *space))
    }

    /// Devices of a seat, by whose end it ends.
    pub fn devices_of(&self, seat: &Key) -> impl Iterator<Item = Hash> {
        self.devices.get(seat).into_iter().flatten().map(|device| device.0)
    }

    /// Whether a seat, or a device of it, was revoked.
    pub fn has_ended(&self, seat: &Key) -> bool {
        self.is_dead(&seat.0) || self.devices_of(seat).any(|device| self.is_dead(&device))
    }

    pub fn fold(root: Key, logs: &Logs) -> Self {
        let mut everybody = Everybody::fold(root, logs);
        let administrators = everybody.administrators.iter().flat_map(|(space, keys)| keys.iter().map(|key| (*key, *space)));
        let mut taken = Taken {
            registrars: everybody.registrars.keys().copied().collect(),
            administrators: administrators.collect(),
            devices: std::mem::take(&mut everybody.devices),
            ..Taken::default()
        };
        for (by, hash, statement) in everybody.statements(logs) {
            match &statement.body {
                StatementBody::Revoke { what, of, reason, .. } if everybody.may_revoke(by, *what, of) => {
                    taken.dead.entry(*of).or_default().push((*hash, *reason));
                }
                StatementBody::Erase { document, .. } => taken.erased.entry(*document).or_default().push(*hash),
                StatementBody::Hold { document, on: true } => taken.held.entry(*document).or_default().push(*hash),
                _ => {}
            }
        }
        taken
    }
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum By {
    Root(Key),
    Registrar(Key),
    Administrator(Key, SpaceId),
}

/// Everybody who was ever given a level, by any statement that follows its log.
#[derive(Default)]
struct Everybody {
    roots: BTreeSet<Key>,
    /// Registrars of the inner log, with the offices that they were ever named for; none is the whole.
    registrars: BTreeMap<Key, BTreeSet<Option<OfficeId>>>,
    /// Who named a registrar.
    named_by: BTreeMap<Key, BTreeSet<Key>>,
    administrators: BTreeMap<SpaceId, BTreeSet<Key>>,
    parents: EveryParent,
    /// Offices of seats, devices and spaces, as ever stated.
    offices: BTreeMap<Hash, BTreeSet<OfficeId>>,
    spaces: BTreeMap<SpaceId, BTreeSet<OfficeId>>,
    devices: BTreeMap<Key, BTreeSet<Key>>,
    grants: BTreeMap<Hash, Granted>,
}

/// A grant, as far as it must be known to be ended.
struct Granted {
    by: Key,
    space: Option<SpaceId>,
    office: Option<OfficeId>,
}

impl Everybody {
    fn fold(root: Key, logs: &Logs) -> Self {
        let mut everybody = Everybody::default();
        everybody.roots.insert(root);
        // Each turn may name more who speak; each is named once, so this ends.
        while everybody.turn(logs) {}
        everybody
    }

    /// Every statement by somebody who was ever given its level.
    fn statements<'a>(&'a self, logs: &'a Logs) -> impl Iterator<Item = (By, &'a Hash, &'a Statement)> {
        let roots = self.roots.iter().map(|key| (By::Root(*key), logs.log(key, Scope::Outward)));
        let registrars = self.registrars.keys().map(|key| (By::Registrar(*key), logs.log(key, Scope::Inner)));
        let in_space = move |(space, keys): (&'a SpaceId, &'a BTreeSet<Key>)| {
            let space = *space;
            keys.iter().map(move |key| (By::Administrator(*key, space), logs.log(key, Scope::Space(space))))
        };
        let administrators = self.administrators.iter().flat_map(in_space);
        let said = roots.chain(registrars).chain(administrators).filter_map(|(by, log)| Some((by, log?)));
        said.flat_map(|(by, log)| log.chained().into_iter().map(move |(hash, statement)| (by, hash, statement)))
    }

    /// Reads every statement once; whether somebody new speaks now.
    fn turn(&mut self, logs: &Logs) -> bool {
        let before = self.speakers();
        let statements: Vec<(By, Hash, Statement)> =
            self.statements(logs).map(|(by, hash, statement)| (by, *hash, statement.clone())).collect();
        statements.iter().for_each(|(by, hash, statement)| self.take(*by, hash, statement));
        self.speakers() > before
    }

    fn speakers(&self) -> usize {
        let scopes: usize = self.registrars.values().map(BTreeSet::len).sum();
        let administrators: usize = self.administrators.values().map(BTreeSet::len).sum();
        self.roots.len() + scopes + administrators + self.grants.len() + self.spaces.len()
    }

    fn take(&mut self, by: By, hash: &Hash, statement: &Statement) {
        match (&statement.body, by) {
            (StatementBody::Successor { key }, By::Root(_)) => {
                self.roots.insert(*key);
            }
            (StatementBody::Registrar { key, scope: Scope::Inner, office, .. }, By::Root(_) | By::Registrar(_)) => {
                self.registrars.entry(*key).or_default().insert(office.0);
                self.named_by.entry(*key).or_default().insert(statement.log);
            }
            (StatementBody::Office { id, parent, .. }, By::Registrar(_)) => {
                self.parents.0.entry(*id).or_default().extend(parent);
            }
            (StatementBody::Device { key, office, .. }, By::Registrar(_)) => {
                self.offices.entry(key.0).or_default().insert(*office);
            }
            (StatementBody::Seat { key, office, device, .. }, By::Registrar(_)) => {
                self.devices.entry(*key).or_default().insert(*device);
                self.offices.entry(key.0).or_default().insert(*office);
            }
            (StatementBody::Space { owner, .. }, By::Registrar(_)) => {
                self.spaces.entry(statement.space_id()).or_default().insert(*owner);
            }
            (StatementBody::Grant { seat, space, right, office, .. }, By::Registrar(_) | By::Administrator(..)) => {
                self.grants.insert(*hash, Granted { by: statement.log, space: *space, office: office.0 });
                if *right == Right::Administer {
                    self.administrates(*seat, *space, office.0);
                }
            }
            _ => {}
        }
    }

    /// A seat that administers may speak in the space, or in every space of the office.
    fn administrates(&mut self, seat: Key, space: Option<SpaceId>, office: Option<OfficeId>) {
        let owned =
            |owners: &BTreeSet<OfficeId>| office.is_some_and(|office| owners.iter().any(|owner| self.parents.was_within(owner, &office)));
        let spaces: Vec<SpaceId> = match space {
            Some(space) => vec![space],
            None => self.spaces.iter().filter(|(_, owners)| owned(owners)).map(|(space, _)| *space).collect(),
        };
        spaces.into_iter().for_each(|space| {
            self.administrators.entry(space).or_default().insert(seat);
        });
    }

    fn may_revoke(&self, by: By, what: Revoked, of: &Hash) -> bool {
        match (by, what) {
            (By::Root(_), Revoked::Registrar) => true,
            (By::Registrar(key), Revoked::Registrar) => self.named_by.get(&Key(*of)).is_some_and(|by| by.contains(&key)),
            (By::Registrar(key), Revoked::Seat | Revoked::Device) => {
                self.offices.get(of).into_iter().flatten().any(|office| self.covers(&key, office))
            }
            (By::Registrar(key), Revoked::Grant) => self.grants.get(of).is_some_and(|grant| {
                let owners = grant.space.and_then(|space| self.spaces.get(&space)).into_iter().flatten();
                grant.by == key || owners.chain(&grant.office).any(|office| self.covers(&key, office))
            }),
            (By::Administrator(_, space), Revoked::Grant) => self.grants.get(of).is_some_and(|grant| grant.space == Some(space)),
            (By::Root(_) | By::Administrator(..), _) => false,
        }
    }

    /// Whether a registrar was ever named for an office or one above it.
    fn covers(&self, registrar: &Key, office: &OfficeId) -> bool {
        let scopes = self.registrars.get(registrar).into_iter().flatten();
        scopes.into_iter().any(|scope| scope.is_none_or(|scope| self.parents.was_within(office, &scope)))
    }
}
