//! The right that a seat held where its entry says it stood: at the heads of the logs that it named. Later revocations do not
//! matter here; they are for acceptance.

use super::{Authority, Place};
use crate::ids::{Key, LogHead, SpaceId};
use crate::statement::{Revoked, Right, Scope, Statement, StatementBody};
use std::collections::BTreeSet;

/// What is known of a right at some heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RightAt {
    /// These logs give this much; none for nothing, whatever else arrives.
    Held(Option<Right>),
    /// It cannot be told yet: a statement, the level of a writer, a space or an office is not known here.
    NotKnown,
}

impl Authority {
    /// The right that logs gave a seat in a space, each read up to one of these heads.
    pub fn right_at(&self, seat: &Key, space: &SpaceId, heads: &[LogHead]) -> RightAt {
        let Some(chains) = heads.iter().map(|head| self.chain(head, space)).collect::<Option<Vec<_>>>() else { return RightAt::NotKnown };
        let said: Vec<&([u8; 32], &Statement)> = chains.iter().flatten().collect();
        let ended: BTreeSet<[u8; 32]> = said.iter().filter_map(|(_, statement)| ends(statement)).collect();
        let device = self.seat(seat).map(|facts| facts.device.0);
        if ended.contains(&seat.0) || device.is_some_and(|device| ended.contains(&device)) {
            return RightAt::Held(None);
        }
        let (mut held, mut is_open) = (None, false);
        for (hash, statement) in said {
            let Some(grant) = super::giving::grant(hash, &statement.body).filter(|grant| grant.seat == *seat && !ended.contains(hash))
            else {
                continue;
            };
            match &grant.place {
                Place::Space(of) if of == space => held = held.max(Some(grant.right)),
                Place::Space(_) => {}
                // The department tree may be another one tomorrow, so that this is no for nobody.
                Place::Office(..) if self.given.reaches(&grant.place, space) => held = held.max(Some(grant.right)),
                Place::Office(..) => is_open = true,
            }
        }
        if held.is_none() && is_open { RightAt::NotKnown } else { RightAt::Held(held) }
    }

    /// Whether a statement is held, with all before it.
    pub fn holds(&self, head: &LogHead) -> bool {
        self.logs.of_writer(&head.log).any(|log| log.chain_of(&head.hash).len() as u64 == head.n)
    }

    /// The statements of a log up to a head, by somebody who may speak of the space.
    fn chain(&self, head: &LogHead, space: &SpaceId) -> Option<Vec<([u8; 32], &Statement)>> {
        let inner = self.logs.log(&head.log, Scope::Inner).filter(|_| self.taken.ever_registered(&head.log));
        let own = self.logs.log(&head.log, Scope::Space(*space)).filter(|_| self.taken.ever_administered(&head.log, space));
        let found = [inner, own].into_iter().flatten().find_map(|log| {
            let chain = log.chain_of(&head.hash);
            (chain.len() as u64 == head.n).then(|| chain.into_iter().filter_map(|hash| Some((hash, log.get(&hash)?))).collect())
        });
        found.filter(|chain: &Vec<_>| !chain.is_empty())
    }
}

/// What a revocation ends: a grant, a seat or a device.
fn ends(statement: &Statement) -> Option<[u8; 32]> {
    match &statement.body {
        StatementBody::Revoke { what: Revoked::Grant | Revoked::Seat | Revoked::Device, of, .. } => Some(*of),
        _ => None,
    }
}
