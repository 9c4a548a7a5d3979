//! The right that a seat held where its entry says it stood: at the heads of the logs that it named. Later revocations do not
//! matter here; they are for acceptance.

use super::{Authority, GrantFacts, Place};
use crate::ids::{Key, LogHead, SpaceId};
use crate::statement::{Right, Scope};

/// What is known of a right at some heads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RightAt {
    /// Grants of the seat that these logs hold up to there, the greatest right first; none for nothing.
    Held(Vec<([u8; 32], Right)>),
    /// It cannot be told yet: a statement, the level of a writer, a space or an office is not known here.
    NotKnown,
}

impl RightAt {
    /// The greatest right.
    pub fn greatest(&self) -> Option<Right> {
        match self {
            RightAt::Held(grants) => grants.first().map(|(_, right)| *right),
            RightAt::NotKnown => None,
        }
    }
}

impl Authority {
    /// The rights that logs gave a seat in a space, each read up to one of these heads. Only what was its writer's to give
    /// counts, whatever became of his log since.
    pub fn right_at(&self, seat: &Key, space: &SpaceId, heads: &[LogHead]) -> RightAt {
        let (mut held, mut is_open) = (Vec::new(), false);
        for head in heads {
            let Some(grants) = self.grants_up_to(seat, space, head) else { return RightAt::NotKnown };
            for grant in grants {
                match self.reaches(&grant.place, space) {
                    Some(true) => held.push((grant.hash, grant.right)),
                    Some(false) => {}
                    None => is_open = true,
                }
            }
        }
        held.sort_by_key(|(hash, right)| (std::cmp::Reverse(*right), *hash));
        if held.is_empty() && is_open { RightAt::NotKnown } else { RightAt::Held(held) }
    }

    /// Whether a statement is held, with all before it.
    pub fn holds(&self, head: &LogHead) -> bool {
        self.logs.of_writer(&head.log).any(|log| log.chain_of(&head.hash).len() as u64 == head.n)
    }

    /// When a statement was signed, by its writer's clock: seconds since 1970 UTC; none where it is not held.
    pub fn stated_at(&self, head: &LogHead) -> Option<i64> {
        self.logs.of_writer(&head.log).find_map(|log| log.statement(&head.hash)).map(|statement| statement.time)
    }

    /// Whether a place ever held a space; none where its office may yet turn out to.
    fn reaches(&self, place: &Place, space: &SpaceId) -> Option<bool> {
        match place {
            Place::Space(of) => Some(of == space),
            Place::Office(office, kinds) => {
                let Some(facts) = self.space(space) else { return self.ever.owner(space).map(|_| false) };
                if !kinds.contains(&facts.kind) {
                    return Some(false);
                }
                // The department tree may be another one tomorrow, so that a no is no for nobody.
                self.ever.was_within(&facts.owner, office).then_some(true)
            }
        }
    }

    /// The seat's grants in a log up to a head that were their writer's to give.
    fn grants_up_to(&self, seat: &Key, space: &SpaceId, head: &LogHead) -> Option<Vec<GrantFacts>> {
        let is_registrar = self.ever.ever_registered(&head.log);
        // On the branch that gives, what lies up to a head is told by its number.
        if let Some((log, scope, n)) = self.given.position(&head.hash) {
            let speaks = (log, n) == (head.log, head.n) && (scope == Scope::Inner && is_registrar || scope == Scope::Space(*space));
            if !speaks {
                return None;
            }
            let within = |grant: &&GrantFacts| {
                self.given.position(&grant.hash).is_some_and(|(of, in_scope, at)| (of, in_scope) == (log, scope) && at <= n)
            };
            return Some(self.given.grants_of(seat).iter().filter(within).cloned().collect());
        }
        let inner = self.logs.log(&head.log, Scope::Inner).filter(|_| is_registrar);
        let own = self.logs.log(&head.log, Scope::Space(*space)).filter(|_| self.ever.ever_administered(&head.log, space));
        let chain = [inner, own].into_iter().flatten().map(|log| log.chain(&head.hash)).find(|chain| chain.len() as u64 == head.n)?;
        let grants = chain.into_iter().filter_map(|(hash, statement)| super::giving::grant(hash, &statement.body));
        Some(grants.filter(|grant| grant.seat == *seat && self.ever.was_given(&grant.hash)).collect())
    }
}
