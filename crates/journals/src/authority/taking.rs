//! What takes away: counted wherever it stands, by everybody who was ever given the level for it.

use super::ever::{By, Ever};
use crate::ids::Key;
use crate::logs::Logs;
use crate::statement::{Reason, Revoked, StatementBody};
use std::collections::BTreeMap;

type Hash = [u8; 32];

/// The level of who administers a space: below every registrar.
pub(super) const OF_A_SPACE: usize = usize::MAX;

/// One end of something: the statement, who said it, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct End {
    /// 0 for the root, [`OF_A_SPACE`] for an administrator of a space.
    pub level: usize,
    pub log: Key,
    pub n: u64,
    pub hash: Hash,
    pub reason: u64,
    /// By the clock of who said it.
    pub time: i64,
}

impl End {
    /// Whether it was said for a reason that leaves the key with its officer.
    pub fn leaves_the_key(&self) -> bool {
        Reason::of(self.reason).is_some_and(Reason::leaves_the_key)
    }
}

/// Everything that was ended.
#[derive(Clone, Debug, Default)]
pub(super) struct Taken {
    grants: BTreeMap<Hash, Vec<End>>,
    seats: BTreeMap<Key, Vec<End>>,
    devices: BTreeMap<Key, Vec<End>>,
    registrars: BTreeMap<Key, Vec<End>>,
}

impl Taken {
    pub fn fold(ever: &Ever, logs: &Logs) -> Self {
        let mut taken = Taken::default();
        for (by, hash, statement) in ever.said(logs) {
            let StatementBody::Revoke { what, of, reason, .. } = &statement.body else { continue };
            let level = match by {
                By::Root(_) => 0,
                By::Registrar(_, level) => level,
                By::Administrator(..) => OF_A_SPACE,
            };
            let end = End { level, log: statement.log, n: statement.n, hash: *hash, reason: *reason, time: statement.time };
            let key = Key(*of);
            match what {
                Revoked::Grant if ever.may_end_grant(by, of) => taken.grants.entry(*of).or_default().push(end),
                Revoked::Seat if ever.may_end_key(by, &key) => taken.seats.entry(key).or_default().push(end),
                Revoked::Device if ever.may_end_key(by, &key) => taken.devices.entry(key).or_default().push(end),
                Revoked::Registrar if ever.may_end_registrar(by, &key) => taken.registrars.entry(key).or_default().push(end),
                _ => {}
            }
        }
        taken
    }

    /// How a grant was ended.
    pub fn of_grant(&self, grant: &Hash) -> &[End] {
        self.grants.get(grant).map_or(&[], Vec::as_slice)
    }

    /// How a registrar was ended.
    pub fn of_registrar(&self, key: &Key) -> &[End] {
        self.registrars.get(key).map_or(&[], Vec::as_slice)
    }

    /// How a seat was ended, alone or with a device of it.
    pub fn of_seat(&self, ever: &Ever, seat: &Key) -> Vec<End> {
        let own = self.seats.get(seat).into_iter().flatten().copied();
        own.chain(ever.devices_of(seat).filter_map(|device| self.devices.get(&device)).flatten().copied()).collect()
    }

    /// Whether a key or grant was ended in any part.
    pub fn is_dead(&self, of: &Hash) -> bool {
        let key = Key(*of);
        self.grants.contains_key(of)
            || self.seats.contains_key(&key)
            || self.devices.contains_key(&key)
            || self.registrars.contains_key(&key)
    }
}

/// What counts of several ends of one thing: those of the highest level, of each log its last word.
pub(super) fn in_force(ends: &[End]) -> Vec<End> {
    let Some(highest) = ends.iter().map(|end| end.level).min() else { return Vec::new() };
    let mut last: BTreeMap<Key, End> = BTreeMap::new();
    for end in ends.iter().filter(|end| end.level == highest) {
        let held = last.entry(end.log).or_insert(*end);
        if (end.n, end.hash) > (held.n, held.hash) {
            *held = *end;
        }
    }
    last.into_values().collect()
}
