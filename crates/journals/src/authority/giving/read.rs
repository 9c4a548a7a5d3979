//! What each kind of statement gives, and to whom its writer may give it.

use super::{Erasing, Given, Hash, Rank, Registrar, Resolved};
use crate::authority::ever::{Ever, LEVELS_MAX};
use crate::authority::{AddressFacts, DeviceFacts, GrantFacts, Keep, OfficeFacts, PackFacts, Place, ProfileFacts, SeatFacts, SpaceFacts};
use crate::ids::{Key, OfficeId, SpaceId};
use crate::program::Program;
use crate::statement::{Cut, Scope, Statement, StatementBody};
use std::cmp::Reverse;
use std::collections::BTreeSet;

impl Given {
    pub(super) fn by_root(&mut self, hash: &Hash, statement: &Statement) {
        match &statement.body {
            StatementBody::Root { key, country, name } if *key == statement.log && statement.n == 1 => {
                self.administration = Some((country.clone(), name.clone()));
            }
            StatementBody::Registrar { key, scope: Scope::Inner, x25519, office } => self.name_registrar(*key, 1, office.0, *x25519),
            StatementBody::Revoke { .. } => self.revoke(hash, &statement.body),
            StatementBody::Resolve { .. } => self.resolve(0, None, &statement.body),
            _ => self.floor(statement),
        }
    }

    /// The oldest program that may speak. What is no version says nothing.
    pub(super) fn floor(&mut self, statement: &Statement) {
        if let StatementBody::Floor { version } = &statement.body {
            self.floors.extend(Program::parse(version));
        }
    }

    /// The department tree.
    pub(super) fn office(&mut self, ever: &Ever, statement: &Statement) {
        let (by, StatementBody::Office { id, parent, code }) = (statement.log, &statement.body) else { return };
        // A new office lies below one for which the registrar speaks; only the whole has no office above.
        let covered = match parent {
            Some(parent) => self.covers(&by, parent),
            None => self.speaks_for_the_whole(&by),
        };
        let is_own = self.tree.office(id).is_none() || self.covers(&by, id);
        if covered && is_own && ever.office_owner(id) == Some(by) {
            self.tree.state(*id, OfficeFacts { parent: *parent, code: code.clone() });
        }
    }

    /// What a registrar says of those below him.
    pub(super) fn registrar(&mut self, level: usize, hash: &Hash, statement: &Statement) {
        let by = statement.log;
        match &statement.body {
            StatementBody::Registrar { key, scope: Scope::Inner, x25519, office } => {
                if let Some(office) = office.0.filter(|office| level < LEVELS_MAX && self.covers(&by, office)) {
                    self.name_registrar(*key, level + 1, Some(office), *x25519);
                }
            }
            StatementBody::Revoke { .. } => self.revoke(hash, &statement.body),
            _ => {}
        }
    }

    /// A branch of the log of somebody whom this log named.
    pub(super) fn branch_below(&mut self, ever: &Ever, statement: &Statement) {
        let StatementBody::Resolve { writer, .. } = &statement.body else { return };
        if ever.names(&statement.log, writer) {
            self.resolve(self.level_of(&statement.log), Some(statement.log), &statement.body);
        }
    }

    /// Devices, seats and spaces.
    pub(super) fn things(&mut self, ever: &Ever, statement: &Statement) {
        let by = statement.log;
        match &statement.body {
            StatementBody::Device { key, office, letters } if self.covers(&by, office) && is_its(ever, key, &by) => {
                self.devices.insert(*key, DeviceFacts { office: *office, letters: letters.clone() });
            }
            StatementBody::Seat { key, device, office, x25519, officer, replaces, unattended }
                if self.covers(&by, office) && is_its(ever, key, &by) =>
            {
                let (unattended, replaces) = (unattended.0 == Some(true), *replaces);
                let facts = SeatFacts { device: *device, office: *office, x25519: *x25519, officer: *officer, replaces, unattended };
                self.seats.insert(*key, facts);
            }
            StatementBody::Space { kind, owner, .. } if self.covers(&by, owner) => {
                self.spaces.insert(statement.space_id(), SpaceFacts { kind: *kind, owner: *owner });
            }
            _ => {}
        }
    }

    /// Rights, and what depends on seats.
    pub(super) fn rights(&mut self, hash: &Hash, statement: &Statement) {
        let by = statement.log;
        match &statement.body {
            StatementBody::Grant { .. } => {
                let grant = grant(hash, &statement.body).filter(|grant| self.covers_place(&by, &grant.place));
                grant.into_iter().for_each(|grant| self.give((by, Scope::Inner), grant));
            }
            StatementBody::Lease { seat, until } if self.covers_seat(&by, seat) => {
                let held = self.leases.entry(*seat).or_default();
                *held = (*held).max(*until);
            }
            StatementBody::Profile { .. } if self.speaks_for_the_whole(&by) => self.profile(hash, statement),
            StatementBody::Pack { kind, version, hash } if self.speaks_for_the_whole(&by) => {
                let facts = PackFacts { version: version.clone(), hash: *hash, by, time: statement.time };
                let rank = self.rank(statement);
                self.packs.entry(kind.clone()).or_default().say(by, rank, facts);
            }
            StatementBody::Address { device, addresses, relays } if self.covers_device(&by, device) => {
                let facts = AddressFacts { addresses: addresses.clone(), relays: relays.clone() };
                let rank = self.rank(statement);
                self.addresses.entry(*device).or_default().say(by, rank, facts);
            }
            // Nobody names the branch of his own journal.
            StatementBody::Resolve { writer, scope: Scope::Space(_), .. } if by != *writer && self.covers_seat(&by, writer) => {
                self.resolve(self.level_of(&by), Some(by), &statement.body);
            }
            StatementBody::Cut { seat, cuts } if self.covers_seat(&by, seat) => self.keep_everywhere(*seat, cuts),
            StatementBody::Erase { .. } | StatementBody::Hold { .. } => self.end_of_document(statement),
            _ => {}
        }
    }

    fn rank(&self, statement: &Statement) -> Rank {
        (Reverse(self.level_of(&statement.log)), statement.time)
    }

    fn covers_device(&self, by: &Key, device: &Key) -> bool {
        self.devices.get(device).is_some_and(|facts| self.covers(by, &facts.office))
    }

    /// An edition of the national profile.
    fn profile(&mut self, said: &Hash, statement: &Statement) {
        let StatementBody::Profile { hash, content, edition } = &statement.body else { return };
        let edition = edition.0.unwrap_or_default();
        let facts = ProfileFacts { edition, hash: *hash, content: content.0.clone(), by: statement.log, time: statement.time };
        self.profiles.insert((edition, *said), facts);
    }

    /// That a document is to go, or must stay. Whether its writer speaks for the document's space is asked when that is known.
    fn end_of_document(&mut self, statement: &Statement) {
        let by = (statement.log, statement.scope);
        match &statement.body {
            StatementBody::Erase { document, basis } => {
                let erasing = Erasing { by, basis: *basis, time: statement.time, co_signers: statement.co_signers.clone() };
                self.erasures.entry(*document).or_default().push(erasing);
            }
            StatementBody::Hold { document, on } => {
                self.holds.entry(*document).or_default().insert(by, *on);
            }
            _ => {}
        }
    }

    pub(super) fn by_administrator(&mut self, space: SpaceId, hash: &Hash, statement: &Statement) {
        match &statement.body {
            StatementBody::Grant { .. } => {
                let grant = grant(hash, &statement.body).filter(|grant| grant.place == Place::Space(space));
                grant.into_iter().for_each(|grant| self.give((statement.log, Scope::Space(space)), grant));
            }
            StatementBody::Revoke { .. } => self.revoke(hash, &statement.body),
            StatementBody::Cut { seat, cuts } => self.kept.entry((space, *seat)).or_default().extend(cuts),
            StatementBody::Erase { .. } | StatementBody::Hold { .. } => self.end_of_document(statement),
            _ => {}
        }
    }

    fn name_registrar(&mut self, key: Key, level: usize, office: Option<OfficeId>, x25519: [u8; 32]) {
        let held = self.registrars.entry(key).or_insert_with(|| Registrar { level, offices: BTreeSet::new(), x25519 });
        if held.level == level {
            held.offices.insert(office);
        }
    }

    fn give(&mut self, by: (Key, Scope), grant: GrantFacts) {
        self.gave.insert(grant.hash, by);
        self.grants.entry(grant.seat).or_default().push(grant);
    }

    fn resolve(&mut self, level: usize, by: Option<Key>, body: &StatementBody) {
        let StatementBody::Resolve { writer, scope, incarnation, hash } = body else { return };
        let held = self.resolved.entry((*writer, *scope, *incarnation)).or_insert_with(|| Resolved { level, ..Resolved::default() });
        if level < held.level {
            *held = Resolved { level, ..Resolved::default() };
        }
        if level == held.level {
            held.branches.insert(by, *hash);
        }
    }

    fn level_of(&self, registrar: &Key) -> usize {
        self.registrars.get(registrar).map_or(usize::MAX, |held| held.level)
    }

    fn revoke(&mut self, hash: &Hash, body: &StatementBody) {
        let StatementBody::Revoke { cuts, log_cuts, .. } = body else { return };
        let cuts = cuts.iter().map(|space| (space.space, space.cuts.clone())).collect();
        self.revocations.insert(*hash, Keep { cuts, log_cuts: log_cuts.clone() });
    }

    /// A registrar's cut names lives of journals, which lie in one space each.
    fn keep_everywhere(&mut self, seat: Key, cuts: &[Cut]) {
        let spaces: Vec<SpaceId> = self.spaces.keys().copied().collect();
        spaces.into_iter().for_each(|space| self.kept.entry((space, seat)).or_default().extend(cuts));
    }

    fn covers_place(&self, by: &Key, place: &Place) -> bool {
        match place {
            Place::Space(space) => self.spaces.get(space).is_some_and(|facts| self.covers(by, &facts.owner)),
            Place::Office(office, _) => self.covers(by, office),
        }
    }

    fn covers_seat(&self, by: &Key, seat: &Key) -> bool {
        self.seats.get(seat).is_some_and(|facts| self.covers(by, &facts.office))
    }

    pub(in crate::authority) fn speaks_for_the_whole(&self, by: &Key) -> bool {
        self.registrars.get(by).is_some_and(|held| held.offices.contains(&None))
    }
}

/// Whether a seat or device is this log's to state: nobody at a higher level does, and nobody else at its own.
fn is_its(ever: &Ever, key: &Key, by: &Key) -> bool {
    !ever.is_contested(key) && ever.claims(key).any(|claim| claim.log == *by)
}

/// What a grant says.
pub(in crate::authority) fn grant(hash: &Hash, body: &StatementBody) -> Option<GrantFacts> {
    let StatementBody::Grant { seat, space, right, office, kinds } = body else { return None };
    let place = match (space, office.0, &kinds.0) {
        (Some(space), ..) => Place::Space(*space),
        (None, Some(office), Some(kinds)) => Place::Office(office, kinds.clone()),
        _ => return None,
    };
    Some(GrantFacts { hash: *hash, seat: *seat, place, right: *right })
}
