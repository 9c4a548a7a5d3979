//! The logs of statements as replication asks for them: chains with their branches, in the order of their arrival here.

use journals::{Key, Scope, Statement};
use replication::{Branch, Life, Tip};
use std::collections::BTreeMap;

/// What statement 1 names as the one before.
const NOTHING: [u8; 32] = [0; 32];

/// A branch of a log.
struct LogBranch {
    from: Option<(u64, u64)>,
    /// Where each statement of it stands among all.
    at: Vec<usize>,
}

/// Every statement that is held, by its log. It grows with the folder, and numbers once given stay.
#[derive(Default)]
pub(super) struct LogBook {
    signed: Vec<Vec<u8>>,
    opened: Vec<Statement>,
    hashes: Vec<[u8; 32]>,
    places: BTreeMap<[u8; 32], u64>,
    branches: BTreeMap<u64, LogBranch>,
    logs: BTreeMap<(Key, Scope), Vec<u64>>,
    /// Statements whose predecessor is not here.
    orphans: Vec<usize>,
}

impl LogBook {
    /// Reads what came behind what it has read.
    pub fn read(&mut self, statements: &[Vec<u8>]) {
        for signed in statements.iter().skip(self.signed.len()) {
            // What is kept was opened when it came; one that does not open any more is passed on by nobody.
            let Ok(statement) = Statement::open(signed) else { continue };
            self.hashes.push(statement.hash());
            self.opened.push(statement);
            self.signed.push(signed.clone());
            self.orphans.push(self.opened.len() - 1);
        }
        // What came in its order is placed in one pass.
        loop {
            let before = self.orphans.len();
            for at in std::mem::take(&mut self.orphans) {
                if self.follows(&self.opened[at]) {
                    self.place(at);
                } else {
                    self.orphans.push(at);
                }
            }
            if self.orphans.is_empty() || self.orphans.len() == before {
                return;
            }
        }
    }

    fn follows(&self, statement: &Statement) -> bool {
        statement.previous == NOTHING || self.places.contains_key(&statement.previous)
    }

    fn place(&mut self, at: usize) {
        let (statement, hash) = (&self.opened[at], self.hashes[at]);
        let before = self.places.get(&statement.previous).copied();
        let is_last = |number: &u64| self.branches[number].at.last().is_some_and(|last| self.hashes[*last] == statement.previous);
        let number = match before.filter(is_last) {
            Some(number) => number,
            None => {
                let number = self.branches.len() as u64;
                let from = before.map(|branch| (branch, statement.n - 1));
                self.branches.insert(number, LogBranch { from, at: Vec::new() });
                self.logs.entry((statement.log, statement.scope)).or_default().push(number);
                number
            }
        };
        self.places.insert(hash, number);
        self.branches.entry(number).and_modify(|branch| branch.at.push(at));
    }

    /// Every statement.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.opened.iter()
    }

    /// The logs with their branches; of each no more than up to a number, and none that has no such, where `ends` says so.
    pub fn lives(&self, ends: Option<&BTreeMap<(Key, Scope), u64>>) -> BTreeMap<Life, Vec<Branch>> {
        let most = |name: &(Key, Scope)| ends.map_or(Some(u64::MAX), |ends| ends.get(name).copied());
        let of = |(name, numbers): (&(Key, Scope), &Vec<u64>)| {
            let most = most(name)?;
            let branches = numbers.iter().filter_map(|number| self.branch(*number, most)).collect();
            Some((Life::Log(name.0, name.1), branches))
        };
        self.logs.iter().filter_map(of).collect()
    }

    fn branch(&self, number: u64, most: u64) -> Option<Branch> {
        let LogBranch { from, at } = &self.branches[&number];
        let shared = from.map_or(0, |(_, n)| n);
        let n = most.min(shared + at.len() as u64);
        let last = at.get(usize::try_from(n.checked_sub(shared + 1)?).ok()?)?;
        Some(Branch { number, from: *from, last: Tip::new(n, &self.hashes[*last]) })
    }

    fn at(&self, branch: u64, n: u64) -> Option<usize> {
        let LogBranch { from, at } = self.branches.get(&branch)?;
        at.get(usize::try_from(n.checked_sub(from.map_or(0, |(_, n)| n) + 1)?).ok()?).copied()
    }

    /// The branch of a log in which a statement stands.
    pub fn branch_of(&self, log: &Key, scope: Scope, tip: &Tip) -> Option<u64> {
        let is_there = |number: &&u64| self.at(**number, tip.n).is_some_and(|at| Tip::new(tip.n, &self.hashes[at]) == *tip);
        self.logs.get(&(*log, scope))?.iter().find(is_there).copied()
    }

    /// A statement of a branch, with its signed bytes.
    pub fn statement(&self, branch: u64, n: u64) -> Option<(&Statement, &[u8])> {
        self.at(branch, n).map(|at| (&self.opened[at], self.signed[at].as_slice()))
    }
}
