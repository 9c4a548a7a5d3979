//! What a peer lacks, in the order in which it goes: the most urgent lane first, of that the life whose next item is the oldest, so that
//! little waits for what it was made upon; within a life in its order.

use crate::area::{Area, Branch, Life, Tip, Tips, place};
use crate::frame::Lane;
use crate::receipt::Holdings;
use crate::shelf::{Shelf, Unreadable};
use journals::{Carried, Start};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, VecDeque};

/// Items of a branch, from a number to another.
#[derive(Clone, Copy)]
struct Stretch {
    branch: u64,
    n: u64,
    last: u64,
}

/// The life whose next item may go out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Next {
    lane: Lane,
    time: i64,
    area: Area,
    life: Life,
}

/// An item on its way out.
pub struct Outward {
    /// Its area.
    pub area: Area,
    /// Its life.
    pub life: Life,
    /// The item.
    pub carried: Carried,
    /// Of an entry the run of the program that wrote it, where that is known.
    pub run: Option<Start>,
}

impl Outward {
    /// The tip that it goes on from, and its own.
    pub fn tips(&self) -> Option<(Option<Tip>, Tip)> {
        place(&self.area, &self.carried).map(|(_, before, tip)| (before, tip))
    }
}

/// What a peer lacks.
#[derive(Default)]
pub struct Lacking {
    queue: BinaryHeap<Reverse<Next>>,
    /// What of each life stands to go, in its order. A life that stands here stands in the queue once.
    pending: BTreeMap<(Area, Life), VecDeque<Stretch>>,
    /// Of each branch how far it went.
    went: BTreeMap<(Area, u64), u64>,
}

impl Lacking {
    /// Everything that the peer of a shelf lacks who holds so much.
    pub fn of(shelf: &dyn Shelf, held: &Holdings) -> Result<Lacking, Unreadable> {
        let (mut lacking, nothing) = (Lacking::default(), Tips::new());
        let spaces = if shelf.gives() { shelf.spaces()? } else { BTreeMap::new() };
        for (area, lane) in std::iter::once((Area::Authority, Lane::Authority)).chain(spaces) {
            lacking.add(shelf, area, lane, held.get(&area).unwrap_or(&nothing))?;
        }
        Ok(lacking)
    }

    /// Adds what a peer lacks of an area who holds so much.
    pub fn add(&mut self, shelf: &dyn Shelf, area: Area, lane: Lane, held: &Tips) -> Result<(), Unreadable> {
        for (life, branches) in shelf.lives(&area)? {
            let held = covered(shelf, &area, &life, &branches, held.get(&life).map_or(&[], Vec::as_slice))?;
            let begin = |branch: &Branch| {
                let held = held.get(&branch.number).copied().unwrap_or_default();
                let went = self.went.get(&(area, branch.number)).copied().unwrap_or_default();
                held.max(went).max(branch.shared()) + 1
            };
            let stretch = |branch: &Branch| Stretch { branch: branch.number, n: begin(branch), last: branch.last.n };
            let stretches: VecDeque<Stretch> = branches.iter().map(stretch).filter(|stretch| stretch.n <= stretch.last).collect();
            let Some(first) = stretches.front().copied() else { continue };
            if self.pending.insert((area, life), stretches).is_none() {
                let time = shelf.time(&area, first.branch, first.n)?;
                self.queue.push(Reverse(Next { lane, time, area, life }));
            }
        }
        Ok(())
    }

    /// The next item.
    pub fn next(&mut self, shelf: &dyn Shelf) -> Result<Option<Outward>, Unreadable> {
        while let Some(Reverse(next)) = self.queue.pop() {
            let Next { area, life, .. } = next;
            let Some(mut stretches) = self.pending.remove(&(area, life)) else { continue };
            let Some(stretch) = stretches.front_mut() else { continue };
            let (carried, run) = shelf.item(&area, stretch.branch, stretch.n)?;
            self.went.insert((area, stretch.branch), stretch.n);
            stretch.n += 1;
            if stretch.n > stretch.last {
                stretches.pop_front();
            }
            if let Some(stretch) = stretches.front() {
                let time = shelf.time(&area, stretch.branch, stretch.n)?;
                self.queue.push(Reverse(Next { time, ..next }));
                self.pending.insert((area, life), stretches);
            }
            return Ok(Some(Outward { area, life, carried, run }));
        }
        Ok(None)
    }

    /// A life went further than the peer holds: it stands to go again. Gives whether it does.
    pub(crate) fn take_back(&mut self, shelf: &dyn Shelf, area: Area, life: &Life, held: &[Tip]) -> Result<bool, Unreadable> {
        let branches = shelf.lives(&area)?.remove(life).unwrap_or_default();
        let covered = covered(shelf, &area, life, &branches, held)?;
        let mut goes = false;
        for branch in branches {
            let held = covered.get(&branch.number).copied().unwrap_or_default();
            if let Some(went) = self.went.get_mut(&(area, branch.number)).filter(|went| **went > held) {
                *went = held;
                goes = true;
            }
        }
        Ok(goes)
    }

    /// Nothing of an area stands to go any more.
    pub(crate) fn forget(&mut self, area: &Area) {
        self.pending.retain(|(one, _), _| one != area);
        self.went.retain(|(one, _), _| one != area);
        self.queue.retain(|Reverse(next)| next.area != *area);
    }

    /// Whether nothing stands to go, of one area.
    pub(crate) fn has_none_of(&self, area: Area) -> bool {
        let first = Life::Log(journals::Key([0; 32]), journals::Scope::Outward);
        self.pending.range((area, first)..).next().is_none_or(|((next, _), _)| *next != area)
    }

    /// Whether nothing stands to go.
    pub fn is_empty(&self) -> bool {
        self.queue.is_empty()
    }

    /// How many items stand to go, by their area.
    pub fn counts(&self) -> BTreeMap<Area, u64> {
        let mut counts = BTreeMap::new();
        for ((area, _), stretches) in &self.pending {
            let items: u64 = stretches.iter().map(|stretch| stretch.last - stretch.n + 1).sum();
            *counts.entry(*area).or_default() += items;
        }
        counts
    }
}

/// Whether somebody who holds so much holds everything of this, as far as can be seen here: of an item that is not held here it is not
/// seen what lies before it.
pub fn covers(shelf: &dyn Shelf, held: &Holdings, all: &Holdings) -> Result<bool, Unreadable> {
    for (area, lives) in all {
        let branches = shelf.lives(area)?;
        for (life, tips) in lives {
            let held = held.get(area).and_then(|of| of.get(life)).map_or(&[][..], Vec::as_slice);
            let (far, _) = reached(shelf, area, life, branches.get(life).map_or(&[], Vec::as_slice), held)?;
            for tip in tips.iter().filter(|tip| !held.contains(tip)) {
                let branch = shelf.branch_of(area, life, tip)?;
                if branch.and_then(|branch| far.get(&branch)).is_none_or(|n| *n < tip.n) {
                    return Ok(false);
                }
            }
        }
    }
    Ok(true)
}

/// How far the peer holds each branch of a life, by the tips that it named.
fn covered(shelf: &dyn Shelf, area: &Area, life: &Life, branches: &[Branch], held: &[Tip]) -> Result<BTreeMap<u64, u64>, Unreadable> {
    let (mut covered, unknown) = reached(shelf, area, life, branches, held)?;
    // A peer that is further than any branch here, at an item that is not held, goes on from one of them: from which is seen when it
    // sends what it has. One that is not further has parted from all of them.
    let ahead = |branch: &&Branch| unknown > branch.last.n && !covered.contains_key(&branch.number);
    let presumed: Vec<(u64, u64)> = branches.iter().filter(ahead).map(|branch| (branch.number, branch.last.n)).collect();
    covered.extend(presumed);
    Ok(covered)
}

/// How far tips that are held here reach in each branch of a life, and the furthest of those that are not.
fn reached(
    shelf: &dyn Shelf,
    area: &Area,
    life: &Life,
    branches: &[Branch],
    held: &[Tip],
) -> Result<(BTreeMap<u64, u64>, u64), Unreadable> {
    let mut covered: BTreeMap<u64, u64> = BTreeMap::new();
    let mut unknown = 0;
    for tip in held {
        let mut at = shelf.branch_of(area, life, tip)?.map(|branch| (branch, tip.n));
        if at.is_none() {
            unknown = unknown.max(tip.n);
        }
        while let Some((number, n)) = at {
            let up_to = covered.entry(number).or_default();
            *up_to = (*up_to).max(n);
            at = branches.iter().find(|branch| branch.number == number).and_then(|branch| branch.from);
        }
    }
    Ok((covered, unknown))
}
