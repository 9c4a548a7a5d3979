//! The one place where a right is asked for, with the reason of its answer.

use super::Authority;
use crate::ids::{Key, SpaceId};
use crate::statement::Right;

/// What somebody wants to do in a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// See what he wrote himself.
    ReadOwn,
    /// See what others wrote, at a moment in seconds since 1970 UTC: only while a lease runs, where he has one.
    Read {
        /// The clock of this device, which is a claim.
        now: i64,
    },
    /// Make and change records.
    Write,
    /// Approve, return, adopt, settle.
    Review {
        /// Whether he wrote a value of what is reviewed.
        wrote: bool,
    },
    /// Let something leave the administration.
    Release {
        /// Whether he wrote a value of what is released.
        wrote: bool,
    },
    /// Give and end rights.
    Administer,
}

/// Why somebody may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// No statement names the seat.
    UnknownSeat,
    /// The seat, or the device on which it was made, was revoked.
    Revoked,
    /// No right in this space stands, or only a smaller one.
    NoRight,
    /// Nobody sits before a node: it reviews and releases nothing.
    Unattended,
    /// Nobody judges values that he wrote.
    OwnValues,
    /// The lease has run out: others' records open again after one contact.
    LeaseOver,
    /// The folder was put back from a backup, and has heard nothing newer since.
    Unheard,
}

impl Denied {
    /// The code of its sentence.
    pub fn code(self) -> &'static str {
        match self {
            Denied::UnknownSeat => "seat-unknown",
            Denied::Revoked => "seat-revoked",
            Denied::NoRight => "no-right",
            Denied::Unattended => "seat-unattended",
            Denied::OwnValues => "own-values",
            Denied::LeaseOver => "lease-over",
            Denied::Unheard => "restored-unheard",
        }
    }
}

impl Act {
    fn needs(self) -> Right {
        match self {
            Act::ReadOwn | Act::Read { .. } => Right::Read,
            Act::Write => Right::Write,
            Act::Review { .. } => Right::Review,
            Act::Release { .. } => Right::Release,
            Act::Administer => Right::Administer,
        }
    }
}

impl Authority {
    /// Whether a seat may do something in a space now.
    pub fn decide(&self, seat: &Key, space: &SpaceId, act: Act) -> Result<(), Denied> {
        let facts = self.seat(seat).ok_or(Denied::UnknownSeat)?;
        if self.revocation(seat).is_some() {
            return Err(Denied::Revoked);
        }
        if self.right(seat, space) < Some(act.needs()) {
            return Err(Denied::NoRight);
        }
        match act {
            Act::Review { .. } | Act::Release { .. } if facts.unattended => Err(Denied::Unattended),
            Act::Review { wrote: true } | Act::Release { wrote: true } => Err(Denied::OwnValues),
            Act::Read { now } if self.is_over(seat, now) => Err(Denied::LeaseOver),
            _ => Ok(()),
        }
    }

    /// The right that a witness needs: an office's node, which reviews nothing, vouches for what came to it, and in a closed space everybody
    /// who works there, because often nobody reviews.
    pub fn right_to_witness(&self, seat: &Key, space: &SpaceId) -> Right {
        let is_closed = || self.space(space).is_some_and(|facts| facts.kind.is_closed());
        let is_node = self.seat(seat).is_some_and(|facts| facts.unattended);
        if is_node || is_closed() { Right::Write } else { Right::Review }
    }

    /// Whether a lease has run out at a moment in seconds since 1970 UTC; a seat without one reads for ever.
    pub fn is_over(&self, seat: &Key, now: i64) -> bool {
        self.lease(seat).is_some_and(|until| now > 0 && now.unsigned_abs() > until)
    }

    /// The greatest right of a seat in a space that stands.
    pub fn right(&self, seat: &Key, space: &SpaceId) -> Option<Right> {
        self.given.right(&self.ever, &self.taken, seat, space)
    }
}
