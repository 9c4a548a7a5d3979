//! Which entries count: a function of the set of entries and statements, never of the order in which they came or of a
//! clock. What does not count is not lost: it waits, with the reason, for a person. The rules in the order in which they
//! are asked: cut, witness, fork (docs/threat-model.md says which attack each answers).

mod coverage;

use crate::authority::Authority;
use crate::entry::MadeBy;
use crate::ids::{EntryId, Incarnation, Key, SpaceId};
use crate::statement::Right;
use crate::witness::Seen;
use coverage::{Coverage, Journals, Rule};
use std::collections::{BTreeMap, BTreeSet};

/// What acceptance must know of an entry that was admitted: its chain is held, its signature and form are right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admitted {
    /// Its id.
    pub id: EntryId,
    /// Its space.
    pub space: SpaceId,
    /// Whose it is.
    pub seat: Key,
    /// The life of the journal.
    pub incarnation: Incarnation,
    /// Its number.
    pub n: u64,
    /// The entry before it; zeros in entry 1.
    pub previous: EntryId,
    /// Person or program.
    pub made_by: MadeBy,
    /// The right that its bodies need.
    pub needs: Right,
    /// Grants by which its seat held that right at the heads that it named.
    pub by: Vec<[u8; 32]>,
    /// Entries whose changes its changes were made upon.
    pub builds_on: Vec<EntryId>,
    /// What it witnesses, where its seat may.
    pub witnesses: Vec<Seen>,
    /// What it adopts, where its seat may.
    pub adopts: Vec<EntryId>,
}

/// Why an entry counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counts {
    /// Its seat stands, and its journal did not fork below it.
    Stands,
    /// A revocation, or a cut of its space, keeps it.
    Kept,
    /// The same, while the entry that the cut names is not here: it may turn out to lie in another branch.
    KeptUnproved,
    /// A reviewer, the office's node, or in a closed space somebody who writes there saw it in time.
    Witnessed,
    /// A reviewer adopted it.
    Adopted,
    /// Somebody who counts built upon it. Its decisions do not count, and its values stay marked until a reviewer
    /// confirms them.
    BuiltUpon,
}

/// Why an entry waits for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waits {
    /// Its seat was revoked, or lost its right here, and nothing keeps the entry.
    Revoked,
    /// Its journal forked, and nothing says that this branch is the right one.
    Forked,
    /// No statement names its seat.
    UnknownSeat,
    /// Its seat was never given the right to write here.
    NoRight,
    /// It was made upon changes that do not count, by a program, which vouches for nothing.
    Rests,
}

/// What becomes of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It counts.
    Counts(Counts),
    /// It waits.
    Waits(Waits),
}

impl Standing {
    /// Whether it belongs to what is accepted by itself, so that its decisions count.
    pub fn is_base(self) -> bool {
        matches!(self, Standing::Counts(counts) if counts != Counts::BuiltUpon)
    }

    /// Whether its changes count.
    pub fn is_accepted(self) -> bool {
        matches!(self, Standing::Counts(_))
    }
}

/// The standing of every entry.
pub fn accept(authority: &Authority, entries: &[Admitted]) -> BTreeMap<EntryId, Standing> {
    let journals = Journals::new(entries);
    let rules = journals.rules(authority);
    let unforked = journals.unforked(&rules);
    let by_itself = |entry: &Admitted| (entry.id, by_itself(rules.of(entry), entry, unforked.contains(&entry.id)));
    let mut standing: BTreeMap<EntryId, Standing> = entries.iter().map(by_itself).collect();
    // A witness counts while its writer's entry does, and not because of another witness.
    let base = |standing: &BTreeMap<EntryId, Standing>, entry: &Admitted| standing[&entry.id].is_base();
    let (vouching, writing) =
        entries.iter().filter(|entry| base(&standing, entry)).partition(|entry| vouches_for_decisions(authority, entry));
    let (vouched, written) = (rows(authority, vouching), rows(authority, writing));
    let by_all = Coverage::new(&journals, &[vouched.as_slice(), &written].concat());
    let decisions = if written.is_empty() { None } else { Some(Coverage::new(&journals, &vouched)) };
    for entry in entries {
        if !base(&standing, entry) && rules.witnessed(entry) && by_all.covers(entry) {
            // Who may not decide makes nobody's decision count.
            let whole = entry.needs <= Right::Write || decisions.as_ref().is_none_or(|decisions| decisions.covers(entry));
            standing.insert(entry.id, Standing::Counts(if whole { Counts::Witnessed } else { Counts::BuiltUpon }));
        }
    }
    adopt(authority, entries, &mut standing);
    build(entries, &mut standing);
    rest(entries, &mut standing);
    standing
}

/// Whether what a witness saw counts with its decisions: he reviews there, or is a node, which decides nothing itself.
fn vouches_for_decisions(authority: &Authority, witness: &Admitted) -> bool {
    let is_node = || authority.seat(&witness.seat).is_some_and(|facts| facts.unattended);
    authority.ever_held(&witness.seat, &witness.space, Right::Review) || is_node()
}

/// What entries witness. Nobody vouches for himself, nor for another seat of his.
fn rows(authority: &Authority, witnesses: Vec<&Admitted>) -> Vec<(SpaceId, Seen)> {
    let of = |entry: &Admitted| {
        let others = entry.witnesses.iter().filter(|seen| !authority.are_one(&seen.seat, &entry.seat));
        others.map(|seen| (entry.space, *seen)).collect::<Vec<_>>()
    };
    witnesses.into_iter().flat_map(of).collect()
}

/// Entries that a reviewer adopts count, and what they adopt in turn. Nobody adopts his own, of whichever of his seats.
fn adopt(authority: &Authority, entries: &[Admitted], standing: &mut BTreeMap<EntryId, Standing>) {
    let by_id: BTreeMap<EntryId, &Admitted> = entries.iter().map(|entry| (entry.id, entry)).collect();
    let mut open: Vec<&Admitted> = entries.iter().filter(|entry| !entry.adopts.is_empty() && standing[&entry.id].is_base()).collect();
    while let Some(adopter) = open.pop() {
        for adopted in adopter.adopts.iter().filter_map(|id| by_id.get(id)) {
            if !authority.are_one(&adopted.seat, &adopter.seat) && adopted.space == adopter.space && !standing[&adopted.id].is_base() {
                standing.insert(adopted.id, Standing::Counts(Counts::Adopted));
                open.push(adopted);
            }
        }
    }
}

/// What a person who counts built upon counts with him, and what that was built upon.
fn build(entries: &[Admitted], standing: &mut BTreeMap<EntryId, Standing>) {
    let by_id: BTreeMap<EntryId, &Admitted> = entries.iter().map(|entry| (entry.id, entry)).collect();
    let by_person = |entry: &&Admitted| entry.made_by == MadeBy::Person && standing[&entry.id].is_base();
    let mut open: Vec<&Admitted> = entries.iter().filter(by_person).collect();
    let mut seen: BTreeSet<EntryId> = open.iter().map(|entry| entry.id).collect();
    while let Some(entry) = open.pop() {
        for below in entry.builds_on.iter().filter_map(|id| by_id.get(id)) {
            if seen.insert(below.id) {
                let held = standing.entry(below.id).or_insert(Standing::Counts(Counts::BuiltUpon));
                if !held.is_accepted() {
                    *held = Standing::Counts(Counts::BuiltUpon);
                }
                open.push(below);
            }
        }
    }
}

/// What a program made upon changes that do not count waits with them: a person's entry would have carried them.
fn rest(entries: &[Admitted], standing: &mut BTreeMap<EntryId, Standing>) {
    loop {
        let waits = |id: &EntryId, standing: &BTreeMap<EntryId, Standing>| standing.get(id).is_some_and(|held| !held.is_accepted());
        let rests = |entry: &&Admitted| standing[&entry.id].is_accepted() && entry.builds_on.iter().any(|below| waits(below, standing));
        let resting: Vec<EntryId> = entries.iter().filter(rests).map(|entry| entry.id).collect();
        if resting.is_empty() {
            return;
        }
        standing.extend(resting.into_iter().map(|id| (id, Standing::Waits(Waits::Rests))));
    }
}

/// What an entry is without witnesses, adoption and those who built upon it.
fn by_itself(rule: &Rule, entry: &Admitted, is_unforked: bool) -> Standing {
    match rule {
        Rule::Unknown => Standing::Waits(Waits::UnknownSeat),
        Rule::NoRight => Standing::Waits(Waits::NoRight),
        Rule::Stands { .. } if is_unforked => Standing::Counts(Counts::Stands),
        Rule::Stands { .. } => Standing::Waits(Waits::Forked),
        Rule::Ended(ended) => ended.keeps(entry, is_unforked).map_or(Standing::Waits(Waits::Revoked), Standing::Counts),
    }
}
