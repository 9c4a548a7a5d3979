//! Journals as trees, and what cuts and witnesses cover of them.

use super::{Admitted, Counts};
use crate::authority::{Authority, Revocation};
use crate::ids::{EntryId, Incarnation, Key, SpaceId};
use crate::statement::{Cut, Right};
use crate::witness::Seen;
use std::collections::{BTreeMap, BTreeSet};

type JournalId = (SpaceId, Key, Incarnation);

/// All entries, as chains.
pub(super) struct Journals<'a> {
    by_id: BTreeMap<EntryId, &'a Admitted>,
    /// Each after the one before it in its journal.
    in_order: Vec<&'a Admitted>,
}

/// How the entries of a seat in a space are judged.
pub(super) enum Rule {
    Unknown,
    NoRight,
    /// The seat stands; branches that were named as the right ones.
    Stands {
        resolved: BTreeSet<EntryId>,
    },
    /// The seat, or the right by which it wrote, was ended.
    Ended(Ended),
}

/// What cuts keep.
pub(super) struct Kept {
    /// The chains of the entries that they name.
    chains: BTreeSet<EntryId>,
    /// Those whose entry is not here: what is numbered up to it counts as before.
    unproved: Vec<Cut>,
}

/// What the ends keep: of each thing that ended, what all its revocations keep. An entry that rested on several grants is kept
/// where one of them keeps it.
pub(super) struct Ended(Vec<Vec<Kept>>);

/// By what entries are judged: seat, space, the right that they need and the grants by which they held it.
type Ground = (Key, SpaceId, Right, Vec<[u8; 32]>);

/// The rule of each ground.
pub(super) struct Rules(BTreeMap<Ground, Rule>);

fn ground(entry: &Admitted) -> Ground {
    (entry.seat, entry.space, entry.needs, entry.by.clone())
}

impl Rules {
    pub fn of(&self, entry: &Admitted) -> &Rule {
        self.0.get(&ground(entry)).unwrap_or(&Rule::Unknown)
    }

    /// Whether a witness may keep an entry: its journal forked, or its seat was ended and no cut speaks of this space.
    pub fn witnessed(&self, entry: &Admitted) -> bool {
        match self.of(entry) {
            Rule::Stands { .. } => true,
            // Where no cut speaks of the space, what was seen in time is kept.
            Rule::Ended(Ended(all)) => all.iter().any(Vec::is_empty),
            Rule::Unknown | Rule::NoRight => false,
        }
    }
}

impl<'a> Journals<'a> {
    pub fn new(entries: &'a [Admitted]) -> Self {
        let by_id: BTreeMap<EntryId, &Admitted> = entries.iter().map(|entry| (entry.id, entry)).collect();
        let mut in_order: Vec<&Admitted> = by_id.values().copied().collect();
        in_order.sort_by_key(|entry| entry.n);
        Journals { by_id, in_order }
    }

    pub fn rules(&self, authority: &Authority) -> Rules {
        let grounds: BTreeSet<Ground> = self.by_id.values().map(|entry| ground(entry)).collect();
        Rules(grounds.into_iter().map(|ground| (ground.clone(), self.rule(authority, &ground))).collect())
    }

    /// An entry and those before it in its journal, as far as they are held.
    fn chain(&self, id: &EntryId) -> impl Iterator<Item = &'a Admitted> {
        let before = |entry: &&'a Admitted| self.by_id.get(&entry.previous).copied().filter(|before| journal(before) == journal(entry));
        std::iter::successors(self.by_id.get(id).copied(), before)
    }

    /// Entries of these below which their journal does not part, save where `right` names the branch.
    fn undivided(&self, among: impl Fn(&Admitted) -> bool, right: impl Fn(&Admitted) -> bool) -> BTreeSet<EntryId> {
        let (mut beside, mut named) = (BTreeMap::<(JournalId, EntryId), usize>::new(), BTreeMap::<(JournalId, EntryId), usize>::new());
        let held = || self.in_order.iter().filter(|entry| among(entry));
        held().for_each(|entry| *beside.entry((journal(entry), entry.previous)).or_default() += 1);
        // Where two are named nobody knows which is right.
        held().filter(|entry| right(entry)).for_each(|entry| *named.entry((journal(entry), entry.previous)).or_default() += 1);
        let mut undivided = BTreeSet::new();
        for entry in held() {
            let place = (journal(entry), entry.previous);
            let alone = beside[&place] == 1 || (right(entry) && named.get(&place) == Some(&1));
            if alone && (entry.n == 1 || undivided.contains(&entry.previous)) {
                undivided.insert(entry.id);
            }
        }
        undivided
    }

    /// Entries whose journal did not fork below them, and those in branches that were named as the right ones.
    pub fn unforked(&self, rules: &Rules) -> BTreeSet<EntryId> {
        let named = rules.0.values().filter_map(|rule| match rule {
            Rule::Stands { resolved } => Some(resolved),
            _ => None,
        });
        let right: BTreeSet<EntryId> = named.flatten().flat_map(|id| self.chain(id)).map(|entry| entry.id).collect();
        self.undivided(|_| true, |entry| right.contains(&entry.id))
    }

    fn rule(&self, authority: &Authority, (seat, space, needs, by): &Ground) -> Rule {
        if authority.seat(seat).is_none() {
            return Rule::Unknown;
        }
        if let Some(end) = authority.revocation(seat) {
            return Rule::Ended(Ended(vec![self.keeps(authority, seat, space, &end)]));
        }
        let stands = || Rule::Stands { resolved: authority.resolved(seat, space).map(EntryId).collect() };
        if by.iter().any(|grant| authority.gives(grant)) {
            return stands();
        }
        let ends: Vec<Vec<Kept>> =
            by.iter().filter_map(|grant| authority.end_of_grant(grant)).map(|end| self.keeps(authority, seat, space, &end)).collect();
        if !ends.is_empty() {
            return Rule::Ended(Ended(ends));
        }
        // Given in a branch or above a cut of its giver: it waits for a new grant of the same key.
        if authority.right(seat, space) >= Some(*needs) { stands() } else { Rule::NoRight }
    }

    /// What the revocations of one thing keep in a space; nothing where none of them names it, nor the space's own cuts do.
    fn keeps(&self, authority: &Authority, seat: &Key, space: &SpaceId, end: &Revocation) -> Vec<Kept> {
        let named: Vec<Kept> = end.keeps.iter().filter_map(|keep| keep.cuts.get(space)).map(|cuts| self.kept(cuts)).collect();
        if named.is_empty() { authority.kept(space, seat).map(|cuts| self.kept(cuts)).into_iter().collect() } else { named }
    }

    fn kept(&self, cuts: &[Cut]) -> Kept {
        let (held, unproved): (Vec<&Cut>, Vec<&Cut>) = cuts.iter().partition(|cut| self.by_id.contains_key(&cut.entry));
        let chains = held.iter().flat_map(|cut| self.chain(&cut.entry)).map(|entry| entry.id).collect();
        Kept { chains, unproved: unproved.into_iter().copied().collect() }
    }
}

impl Ended {
    /// Whether and how an entry is kept by cuts.
    pub fn keeps(&self, entry: &Admitted, is_unforked: bool) -> Option<Counts> {
        let by_all =
            |all: &Vec<Kept>| all.iter().map(|kept| kept.keeps(entry, is_unforked)).collect::<Option<Vec<Counts>>>()?.into_iter().max();
        self.0.iter().filter_map(by_all).min()
    }
}

impl Kept {
    /// Whether and how an entry is kept.
    fn keeps(&self, entry: &Admitted, is_unforked: bool) -> Option<Counts> {
        if self.chains.contains(&entry.id) {
            return Some(Counts::Kept);
        }
        let below = |cut: &Cut| cut.incarnation == entry.incarnation && entry.n <= cut.n;
        (is_unforked && self.unproved.iter().any(below)).then_some(Counts::KeptUnproved)
    }
}

fn journal(entry: &Admitted) -> JournalId {
    (entry.space, entry.seat, entry.incarnation)
}

/// What witnesses cover: the chains of the entries that they saw, up to where two of them contradict each other.
pub(super) struct Coverage {
    seen: BTreeSet<EntryId>,
}

impl Coverage {
    pub fn new(journals: &Journals<'_>, rows: &[(SpaceId, Seen)]) -> Self {
        // What is not held vouches for nothing yet. A row that says another journal than its entry's vouches for nothing.
        let says = |(space, seen): &&(SpaceId, Seen)| {
            let entry = journals.by_id.get(&seen.entry);
            entry.is_some_and(|entry| journal(entry) == (*space, seen.seat, seen.incarnation) && entry.n == seen.n)
        };
        let mut all: BTreeSet<EntryId> = BTreeSet::new();
        for (_, seen) in rows.iter().filter(says) {
            // Below an entry that was seen before, everything was.
            let _ = journals.chain(&seen.entry).map(|entry| entry.id).take_while(|id| all.insert(*id)).count();
        }
        // Where two rows part, the entries beside each other are both in `all`.
        Coverage { seen: journals.undivided(|entry| all.contains(&entry.id), |_| false) }
    }

    pub fn covers(&self, entry: &Admitted) -> bool {
        self.seen.contains(&entry.id)
    }
}
