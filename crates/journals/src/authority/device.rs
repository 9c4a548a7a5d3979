//! Where a device stands: what it may be told over the network. Seats have rights; a device has those of the seats that were made on it.

use super::Authority;
use super::decide::Act;
use crate::ids::{Key, SpaceId};
use crate::statement::{Revoked, Scope, Statement, StatementBody};
use std::collections::BTreeMap;

/// What a device may do at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceStanding {
    /// No statement names it: it is told nothing.
    Unknown,
    /// It was revoked: it hears of that, and may send what it has.
    Revoked,
    /// No seat of it may read now what others wrote: it hears what the administration states, and may send.
    Lapsed,
    /// Some seat of it may read.
    Stands,
}

impl Authority {
    /// Where a device stands at a moment in seconds since 1970 UTC, by the clock of who asks.
    pub fn device_standing(&self, device: &Key, now: i64) -> DeviceStanding {
        if self.device(device).is_none() {
            return DeviceStanding::Unknown;
        }
        if self.is_revoked(&device.0) {
            return DeviceStanding::Revoked;
        }
        let reads = |seat: &Key| self.spaces().any(|(space, _)| self.decide(seat, space, Act::Read { now }).is_ok());
        if self.seats_on(device).any(reads) { DeviceStanding::Stands } else { DeviceStanding::Lapsed }
    }

    /// The device of a key in hex, or of letters, capital or small, that no other has as well: two registrars who never met may have given
    /// the same ones.
    pub fn device_named(&self, name: &str) -> Option<Key> {
        let known = Key::parse(name).filter(|key| self.device(key).is_some());
        let mut alike = self.devices().filter(|(_, facts)| facts.letters.eq_ignore_ascii_case(name)).map(|(key, _)| *key);
        known.or_else(|| alike.next().filter(|_| alike.next().is_none()))
    }

    /// The seats that were made on a device, whether or not they were revoked.
    pub fn seats_on(&self, device: &Key) -> impl Iterator<Item = &Key> {
        let device = *device;
        self.seats().filter(move |(_, facts)| facts.device == device).map(|(seat, _)| seat)
    }

    /// Whether a seat on a device has a right in a space, whatever its lease says.
    pub fn device_reads(&self, device: &Key, space: &SpaceId) -> bool {
        self.seats_on(device).any(|seat| self.right(seat, space).is_some())
    }

    /// Of some statements those that end a device or a seat on it: the logs in which they stand, each up to the last of them.
    pub fn ends_of_device<'s>(&self, device: &Key, statements: impl Iterator<Item = &'s Statement>) -> BTreeMap<(Key, Scope), u64> {
        let mut ends = BTreeMap::new();
        for statement in statements {
            let StatementBody::Revoke { what, of, .. } = &statement.body else { continue };
            let is_of = match what {
                Revoked::Device => *of == device.0,
                Revoked::Seat => self.seats_on(device).any(|seat| seat.0 == *of),
                Revoked::Grant | Revoked::Registrar => false,
            };
            if is_of {
                let end: &mut u64 = ends.entry((statement.log, statement.scope)).or_default();
                *end = (*end).max(statement.n);
            }
        }
        ends
    }
}
