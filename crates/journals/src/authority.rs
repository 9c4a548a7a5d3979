//! What the statements say: folded from the logs of one administration, whose root is known. The full rules
//! (revocation, forks, leases) come with foreign entries; what founding states is checked in full.

use crate::ids::{Key, SpaceId};
use crate::statement::{Right, Scope, SpaceKind, Statement, StatementBody, StatementError};
use std::collections::BTreeMap;
use thiserror::Error;

/// What is known of a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatFacts {
    /// Where it was made.
    pub device: Key,
    /// Where it works.
    pub office: [u8; 16],
    /// To what is sealed for it.
    pub x25519: [u8; 32],
}

/// Everything that the logs state.
#[derive(Clone, Debug, Default)]
pub struct Authority {
    /// The administration's root.
    pub root: Option<Key>,
    /// Country and name.
    pub administration: Option<(String, String)>,
    /// Registrars of the inner log.
    pub registrars: Vec<Key>,
    /// Code of each office.
    pub offices: BTreeMap<[u8; 16], String>,
    /// Office and reference letters of each device.
    pub devices: BTreeMap<Key, ([u8; 16], String)>,
    /// Seats.
    pub seats: BTreeMap<Key, SeatFacts>,
    /// What each space holds, and whose it is.
    pub spaces: BTreeMap<SpaceId, (SpaceKind, [u8; 16])>,
    grants: BTreeMap<(Key, SpaceId), Right>,
    heads: BTreeMap<(Key, Scope), (u64, [u8; 32])>,
}

/// Why a statement is not believed.
#[derive(Debug, Error)]
pub enum AuthorityError {
    /// It cannot be read, or is not signed by its writer.
    #[error(transparent)]
    Statement(#[from] StatementError),
    /// It does not follow the statement before it in its log.
    #[error("statement {n} does not follow its log")]
    Chain {
        /// Its number.
        n: u64,
    },
    /// Its writer may not say this.
    #[error("statement {n} was not its writer's to make")]
    NotAllowed {
        /// Its number.
        n: u64,
    },
}

impl Authority {
    /// Folds signed statements in the order in which they were stored.
    pub fn fold<'a>(signed: impl IntoIterator<Item = &'a [u8]>) -> Result<Self, AuthorityError> {
        let mut authority = Authority::default();
        for bytes in signed {
            authority.add(Statement::open(bytes)?)?;
        }
        Ok(authority)
    }

    /// Takes one more statement.
    pub fn add(&mut self, statement: Statement) -> Result<(), AuthorityError> {
        let Statement { log, scope, n, previous, .. } = &statement;
        let (last, head) = self.heads.get(&(*log, *scope)).copied().unwrap_or((0, [0; 32]));
        if (*n, *previous) != (last + 1, head) {
            return Err(AuthorityError::Chain { n: *n });
        }
        if !self.may_state(&statement) {
            return Err(AuthorityError::NotAllowed { n: *n });
        }
        self.heads.insert((*log, *scope), (*n, statement.hash()));
        self.take(statement);
        Ok(())
    }

    /// The right that a seat holds in a space.
    pub fn right(&self, seat: &Key, space: &SpaceId) -> Option<Right> {
        self.grants.get(&(*seat, *space)).copied()
    }

    /// The head of a log.
    pub fn head(&self, log: &Key, scope: Scope) -> Option<(u64, [u8; 32])> {
        self.heads.get(&(*log, scope)).copied()
    }

    /// The first space of a kind.
    pub fn space(&self, kind: SpaceKind) -> Option<SpaceId> {
        self.spaces.iter().find(|(_, (held, _))| *held == kind).map(|(space, _)| *space)
    }

    fn may_state(&self, statement: &Statement) -> bool {
        match &statement.body {
            StatementBody::Root { key, .. } => self.root.is_none() && *key == statement.log && statement.scope == Scope::Outward,
            StatementBody::Registrar { .. } => Some(statement.log) == self.root && statement.scope == Scope::Outward,
            StatementBody::Office { .. }
            | StatementBody::Device { .. }
            | StatementBody::Seat { .. }
            | StatementBody::Space { .. }
            | StatementBody::Grant { .. } => self.registrars.contains(&statement.log) && statement.scope == Scope::Inner,
            StatementBody::Other { .. } => true, // kept and passed on; it grants nothing
        }
    }

    fn take(&mut self, statement: Statement) {
        let made = statement.space_id();
        match statement.body {
            StatementBody::Root { key, country, name } => {
                self.root = Some(key);
                self.administration = Some((country, name));
            }
            StatementBody::Registrar { key, scope: Scope::Inner, .. } => self.registrars.push(key),
            // Outward and space registrars speak in logs of their own, which nothing founded here needs.
            StatementBody::Registrar { .. } => {}
            StatementBody::Office { id, code, .. } => {
                self.offices.insert(id, code);
            }
            StatementBody::Device { key, office, letters } => {
                self.devices.insert(key, (office, letters));
            }
            StatementBody::Seat { key, device, office, x25519, .. } => {
                self.seats.insert(key, SeatFacts { device, office, x25519 });
            }
            StatementBody::Space { kind, owner, .. } => {
                self.spaces.insert(made, (kind, owner));
            }
            StatementBody::Grant { seat, space, right } => {
                self.grants.insert((seat, space), right);
            }
            StatementBody::Other { .. } => {}
        }
    }
}
