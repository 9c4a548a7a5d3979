//! The logs as they are held: trees of statements by the hash of the one before. Order of arrival leaves no trace here.

use crate::ids::Key;
use crate::statement::{LogCut, Scope, Statement};
use std::collections::{BTreeMap, BTreeSet};

type Hash = [u8; 32];
/// What statement 1 names as the one before.
const NOTHING: Hash = [0; 32];

/// All statements that are held, by their logs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Logs(BTreeMap<(Key, Scope), Log>);

/// The statements of one log.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log {
    held: BTreeMap<Hash, Statement>,
    next: BTreeMap<Hash, BTreeSet<Hash>>,
}

/// What the level above says of a log: which branches are right, and up to where it gives.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bounds {
    /// Statements that lie in the right branches.
    pub resolved: BTreeSet<Hash>,
    /// Where the writer was revoked: what is kept.
    pub cuts: Option<Vec<LogCut>>,
}

/// What of a log gives: from number 1 up to a fork that nobody resolved, to a cut, or to what this program does not understand.
#[derive(Debug, Default)]
pub(crate) struct Trunk<'a> {
    /// The statements, each after the one before it.
    pub gives: Vec<(&'a Hash, &'a Statement)>,
    /// The first of each branch, where it ends at a fork; else none.
    pub branches: Vec<(&'a Hash, &'a Statement)>,
}

impl Logs {
    /// Takes a statement; one that is held already changes nothing.
    pub fn add(&mut self, statement: Statement) {
        let log = self.0.entry((statement.log, statement.scope)).or_default();
        let hash = statement.hash();
        log.next.entry(statement.previous).or_default().insert(hash);
        log.held.insert(hash, statement);
    }

    /// A log; an empty one where nothing is held.
    pub fn log(&self, writer: &Key, scope: Scope) -> Option<&Log> {
        self.0.get(&(*writer, scope))
    }

    /// All logs of one writer.
    pub fn of_writer(&self, writer: &Key) -> impl Iterator<Item = &Log> {
        let writer = *writer;
        self.0.range((writer, Scope::Outward)..).take_while(move |((log, _), _)| *log == writer).map(|(_, log)| log)
    }

    /// All logs of a space, with their writers.
    pub fn of_space(&self, space: crate::ids::SpaceId) -> impl Iterator<Item = (&Key, &Log)> {
        self.0.iter().filter(move |((_, scope), _)| *scope == Scope::Space(space)).map(|((writer, _), log)| (writer, log))
    }
}

impl Log {
    /// Whether nothing is held that follows a statement, and of everything it is known what it follows.
    pub fn ends_with(&self, hash: &Hash, n: u64) -> bool {
        self.after(hash, n).next().is_none() && self.chained().len() == self.held.len()
    }

    /// A statement that is held.
    pub fn statement(&self, hash: &Hash) -> Option<&Statement> {
        self.held.get(hash)
    }

    /// Every statement whose chain is held to number 1, with its hash, each after the one before it.
    pub fn chained(&self) -> Vec<(&Hash, &Statement)> {
        let (mut chained, mut open) = (Vec::new(), vec![(NOTHING, 0)]);
        while let Some((previous, n)) = open.pop() {
            for (hash, statement) in self.after(&previous, n) {
                chained.push((hash, statement));
                open.push((*hash, statement.n));
            }
        }
        chained
    }

    /// What gives, and what parts behind it.
    pub fn trunk(&self, bounds: &Bounds) -> Trunk<'_> {
        let kept = bounds.cuts.as_ref().map(|cuts| self.kept(cuts));
        let named: BTreeSet<Hash> = bounds.resolved.iter().flat_map(|hash| self.chain_of(hash)).collect();
        let mut trunk = Trunk::default();
        loop {
            let (previous, n) = trunk.gives.last().map_or((NOTHING, 0), |(hash, statement)| (**hash, statement.n));
            let after = self.after(&previous, n).filter(|(hash, statement)| kept.as_ref().is_none_or(|kept| kept.keeps(hash, statement)));
            let branches: Vec<(&Hash, &Statement)> = after.collect();
            let next = match branches[..] {
                [only] => Some(only),
                _ => sole(branches.iter().filter(|(hash, _)| named.contains(*hash))).copied(),
            };
            match next {
                Some((_, statement)) if statement.body.stops_its_log() => return trunk,
                Some(next) => trunk.gives.push(next),
                None => return Trunk { branches, ..trunk },
            }
        }
    }

    /// The last statements of the histories behind some, at most so many.
    pub fn leaves(&self, from: impl Iterator<Item = Hash>, most: usize) -> Vec<Hash> {
        let (mut leaves, mut open) = (Vec::new(), from.collect::<Vec<Hash>>());
        while let Some(hash) = open.pop().filter(|_| leaves.len() < most) {
            let n = self.held.get(&hash).map_or(0, |statement| statement.n);
            let before = open.len();
            open.extend(self.after(&hash, n).map(|(next, _)| *next));
            if open.len() == before {
                leaves.push(hash);
            }
        }
        leaves
    }

    /// The statements from a number up to one.
    pub fn chain_from(&self, n: u64, hash: &Hash) -> Vec<&Statement> {
        let down = std::iter::successors(self.held.get(hash), |statement| self.held.get(&statement.previous));
        let mut chain: Vec<&Statement> = down.take_while(|statement| statement.n >= n).collect();
        chain.reverse();
        chain
    }

    /// The statements up to one, from number 1.
    pub fn chain(&self, hash: &Hash) -> Vec<(&Hash, &Statement)> {
        let down = self.chain_of(hash);
        down.iter().rev().filter_map(|hash| self.held.get_key_value(hash)).collect()
    }

    /// The statements down from one to number 1, itself first; none where it or one before it is not held.
    pub fn chain_of(&self, hash: &Hash) -> Vec<Hash> {
        let (mut chain, mut at) = (Vec::new(), *hash);
        while let Some(statement) = self.held.get(&at) {
            chain.push(at);
            at = statement.previous;
            if at == NOTHING && statement.n == 1 {
                return chain;
            }
        }
        Vec::new()
    }

    fn after(&self, previous: &Hash, n: u64) -> impl Iterator<Item = (&Hash, &Statement)> {
        let after = self.next.get(previous).into_iter().flatten();
        after.filter_map(move |hash| self.held.get_key_value(hash)).filter(move |(_, statement)| statement.n == n + 1)
    }

    fn kept(&self, cuts: &[LogCut]) -> Kept {
        let mut kept = Kept::default();
        for cut in cuts {
            match self.chain_of(&cut.hash) {
                // Until that statement is here, those below its number count as before.
                chain if chain.is_empty() => kept.below = kept.below.max(cut.n),
                chain => kept.chain.extend(chain),
            }
        }
        kept
    }
}

/// What cuts keep of a log.
#[derive(Default)]
struct Kept {
    chain: BTreeSet<Hash>,
    below: u64,
}

impl Kept {
    fn keeps(&self, hash: &Hash, statement: &Statement) -> bool {
        self.chain.contains(hash) || statement.n <= self.below
    }
}

/// The one item, where there is exactly one.
fn sole<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next();
    if items.next().is_none() { first } else { None }
}
