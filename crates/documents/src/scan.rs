//! Reads a foreign change without trusting it. Automerge believes what it is given: a chunk of 113 bytes can stand for
//! three million operations. So sizes are summed before anything is expanded, only what our programs write is read, and what
//! was read is written again: unless the bytes are the same, nobody can be sure that Automerge would read what was checked.

mod columns;

use crate::change::{Action, ChangeError, ChangeHeader, Input, Operation, Position, Scalar, opened, write};
use crate::ids::{Actor, Hash, OpId};
use columns::{Counted, booleans, deltas, run_lengths, signed};
use std::collections::BTreeMap;
use thiserror::Error;

/// Operations of one change: a narrative of 64 KiB, a letter each, and a record of a thousand rows.
pub const OPERATIONS_MAX: usize = 100_000;
/// Actors that one change names beside its own: those of the officers who wrote what it replaces.
const ACTORS_MAX: u64 = 64;
/// Changes that one change is made upon.
const DEPENDENCIES_MAX: usize = 64;
/// The highest counter of an operation: half of what 32 bits hold, so that sums cannot run over.
pub const COUNTER_MAX: u64 = 1 << 31;

/// Columns that our programs write, by their number in the format.
mod column {
    pub const OBJECT_ACTOR: u64 = 0x01;
    pub const OBJECT_COUNTER: u64 = 0x02;
    pub const ELEMENT_ACTOR: u64 = 0x11;
    pub const ELEMENT_COUNTER: u64 = 0x13;
    pub const KEY: u64 = 0x15;
    pub const INSERT: u64 = 0x34;
    pub const ACTION: u64 = 0x42;
    pub const VALUE_META: u64 = 0x56;
    pub const VALUE: u64 = 0x57;
    pub const REPLACED_COUNT: u64 = 0x70;
    pub const REPLACED_ACTOR: u64 = 0x71;
    pub const REPLACED_COUNTER: u64 = 0x73;
    pub const ALL: [u64; 12] = [
        OBJECT_ACTOR,
        OBJECT_COUNTER,
        ELEMENT_ACTOR,
        ELEMENT_COUNTER,
        KEY,
        INSERT,
        ACTION,
        VALUE_META,
        VALUE,
        REPLACED_COUNT,
        REPLACED_ACTOR,
        REPLACED_COUNTER,
    ];
}

/// A change whose form is right. What it means is for [`crate::History`].
#[derive(Clone, Debug)]
pub struct Scanned<'b> {
    /// Who made it, upon what.
    pub header: ChangeHeader,
    /// Its hash.
    pub hash: Hash,
    /// Counter of its last operation.
    pub max_op: u64,
    pub(crate) operations: Vec<Operation<'b>>,
}

impl Scanned<'_> {
    /// How many operations it has.
    pub fn count(&self) -> usize {
        self.operations.len()
    }
}

/// Why a foreign change is not read.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum ScanError {
    /// Its frame or head is wrong.
    #[error(transparent)]
    Change(#[from] ChangeError),
    /// It stands for more operations, actors or dependencies than any program of ours writes.
    #[error("the change stands for too much")]
    TooMuch,
    /// A column that our programs do not write: another version, compressed, or made by hand.
    #[error("the change has a column that is not allowed")]
    Column,
    /// A value of a type that no record has.
    #[error("the change has a value of a type that no record has")]
    Value,
    /// An operation names one that cannot be before it, or an actor that is not there.
    #[error("the change names an operation that cannot be")]
    Reference,
    /// It can be read, but our programs would have written it otherwise.
    #[error("the change is not in its one form")]
    NotCanonical,
}

impl ScanError {
    /// Its code, as quarantine shows it.
    pub fn code(self) -> &'static str {
        match self {
            ScanError::Change(ChangeError::Checksum) => "change-checksum",
            ScanError::Change(_) => "change-form",
            ScanError::TooMuch => "change-too-much",
            ScanError::Column => "change-column",
            ScanError::Value => "change-value",
            ScanError::Reference => "change-reference",
            ScanError::NotCanonical => "change-not-canonical",
        }
    }
}

/// Reads a chunk: in time and memory that its length bounds, up to [`OPERATIONS_MAX`] operations.
pub fn scan(bytes: &[u8]) -> Result<Scanned<'_>, ScanError> {
    let (header, hash, rest) = opened(bytes)?;
    let mut input = Input(rest);
    if header.dependencies.len() > DEPENDENCIES_MAX || !header.dependencies.is_sorted_by(|one, next| one < next) {
        return Err(ScanError::TooMuch);
    }
    let actors = actors(&mut input, header.actor)?;
    let columns = Columns::read(&mut input)?;
    let count = columns.count()?;
    let max_op = header.start_op.saturating_add(count as u64) - 1;
    if max_op >= COUNTER_MAX {
        return Err(ScanError::TooMuch);
    }
    let operations = columns.operations(count, &actors, header.start_op)?;
    if write(&header, &operations).bytes != bytes {
        return Err(ScanError::NotCanonical);
    }
    Ok(Scanned { header, hash, max_op, operations })
}

/// The change's own actor and the others that it names.
fn actors(input: &mut Input<'_>, own: Actor) -> Result<Vec<Actor>, ScanError> {
    let count = input.number()?;
    if count > ACTORS_MAX {
        return Err(ScanError::TooMuch);
    }
    let mut actors = vec![own];
    for _ in 0..count {
        if input.number()? != 16 {
            return Err(ScanError::Change(ChangeError::NotAllowed));
        }
        actors.push(Actor(input.take(16)?.try_into().map_err(|_| ChangeError::Short)?));
    }
    Ok(actors)
}

/// Columns by their number, not yet expanded.
struct Columns<'b>(BTreeMap<u64, &'b [u8]>);

impl<'b> Columns<'b> {
    fn read(input: &mut Input<'b>) -> Result<Self, ScanError> {
        let count = input.number()?;
        if count > column::ALL.len() as u64 {
            return Err(ScanError::Column);
        }
        let mut lengths = Vec::with_capacity(column::ALL.len());
        for _ in 0..count {
            let (number, length) = (input.number()?, input.number()?);
            if !column::ALL.contains(&number) || lengths.last().is_some_and(|(last, _)| *last >= number) {
                return Err(ScanError::Column);
            }
            lengths.push((number, length));
        }
        let mut columns = BTreeMap::new();
        for (number, length) in lengths {
            columns.insert(number, input.take(usize::try_from(length).map_err(|_| ChangeError::Short)?)?);
        }
        if input.0.is_empty() { Ok(Columns(columns)) } else { Err(ScanError::Column) }
    }

    fn bytes(&self, number: u64) -> &'b [u8] {
        self.0.get(&number).copied().unwrap_or_default()
    }

    /// How many operations the columns stand for: summed from their run lengths, before any is expanded.
    fn count(&self) -> Result<usize, ScanError> {
        use column::{ACTION, ALL, INSERT, REPLACED_ACTOR, REPLACED_COUNTER, VALUE};
        let count = columns::count(self.bytes(ACTION), columns::number_length)?;
        for number in ALL.into_iter().filter(|number| *number != VALUE && self.0.contains_key(number)) {
            let length = match number {
                INSERT => columns::count_booleans(self.bytes(number))?,
                column::KEY => columns::count(self.bytes(number), columns::text_length)?,
                _ => columns::count(self.bytes(number), columns::number_length)?,
            };
            let of_replaced = [REPLACED_ACTOR, REPLACED_COUNTER].contains(&number);
            if length > OPERATIONS_MAX as u64 || (!of_replaced && length != count) {
                return Err(ScanError::TooMuch);
            }
        }
        usize::try_from(count).ok().filter(|count| (1..=OPERATIONS_MAX).contains(count)).ok_or(ScanError::TooMuch)
    }

    /// The operations, each of which names only what may be before it.
    fn operations(&self, count: usize, actors: &[Actor], start_op: u64) -> Result<Vec<Operation<'b>>, ScanError> {
        let numbers = |number: u64| run_lengths(self.bytes(number), Counted::number);
        let (mut object_actor, mut object_counter) = (numbers(column::OBJECT_ACTOR), numbers(column::OBJECT_COUNTER));
        let (mut element_actor, mut element_counter) = (numbers(column::ELEMENT_ACTOR), deltas(self.bytes(column::ELEMENT_COUNTER)));
        let mut keys = run_lengths(self.bytes(column::KEY), Counted::text);
        let mut inserts = booleans(self.bytes(column::INSERT));
        let (mut actions, mut metas) = (numbers(column::ACTION), numbers(column::VALUE_META));
        let mut replaced = Replaced {
            counts: numbers(column::REPLACED_COUNT),
            actors: numbers(column::REPLACED_ACTOR),
            counters: deltas(self.bytes(column::REPLACED_COUNTER)),
        };
        let mut values = self.bytes(column::VALUE);
        let mut operations = Vec::with_capacity(count);
        for own in (start_op..).take(count) {
            let before = Before { actors, own };
            let object = before.named(object_actor.next_value()?, object_counter.next_value()?.map(i128::from))?;
            let (element, counter) = (element_actor.next_value()?, element_counter.next_value()?);
            let position = match (keys.next_value()?, counter, inserts.next_value()?) {
                (Some(key), None, false) if element.is_none() => Position::Key(key),
                (None, Some(0), true) if element.is_none() => Position::After(None),
                (None, Some(counter), true) => Position::After(before.named(element, Some(counter))?),
                (None, Some(counter), false) => Position::At(before.named(element, Some(counter))?.ok_or(ScanError::Reference)?),
                _ => return Err(ScanError::Reference),
            };
            let action = action(actions.next_value()?)?;
            let value = value(metas.next_value()?, &mut values)?;
            operations.push(Operation { object, position, action, value, replaces: replaced.next(&before)? });
        }
        if values.is_empty() && replaced.is_read() { Ok(operations) } else { Err(ScanError::NotCanonical) }
    }
}

/// What may be named by the operation of counter `own`.
struct Before<'a> {
    actors: &'a [Actor],
    own: u64,
}

impl Before<'_> {
    /// An operation before this one; nothing where neither actor nor counter is said.
    fn named(&self, actor: Option<u64>, counter: Option<i128>) -> Result<Option<OpId>, ScanError> {
        let (actor, counter) = match (actor, counter) {
            (None, None) => return Ok(None),
            (Some(actor), Some(counter)) => (actor, counter),
            _ => return Err(ScanError::Reference),
        };
        let actor = usize::try_from(actor).ok().and_then(|at| self.actors.get(at)).ok_or(ScanError::Reference)?;
        let counter = u64::try_from(counter).ok().filter(|counter| (1..self.own).contains(counter)).ok_or(ScanError::Reference)?;
        Ok(Some(OpId { counter, actor: *actor }))
    }
}

/// The operations that each operation replaces.
struct Replaced<'b> {
    counts: columns::RunLengths<'b, u64>,
    actors: columns::RunLengths<'b, u64>,
    counters: columns::Deltas<'b>,
}

impl Replaced<'_> {
    fn next(&mut self, before: &Before<'_>) -> Result<Vec<OpId>, ScanError> {
        let count = self.counts.next_value()?.ok_or(ScanError::Reference)?;
        if count > OPERATIONS_MAX as u64 {
            return Err(ScanError::TooMuch);
        }
        // Room for those that are there and no more: a hundred thousand vectors that grow would hold room for four each. A count
        // that is not true ends at the end of its columns, so at most one such room is made in vain.
        let mut ids = Vec::with_capacity(count as usize);
        for _ in 0..count {
            ids.push(before.named(self.actors.next_value()?, self.counters.next_value()?)?.ok_or(ScanError::Reference)?);
        }
        Ok(ids)
    }

    fn is_read(&self) -> bool {
        self.actors.is_read() && self.counters.is_read()
    }
}

fn action(number: Option<u64>) -> Result<Action, ScanError> {
    [Action::MakeMap, Action::Set, Action::MakeList, Action::Delete, Action::MakeText]
        .into_iter()
        .find(|action| Some(*action as u64) == number)
        .ok_or(ScanError::Column)
}

/// A value by its length and type, from the column of values.
fn value<'b>(meta: Option<u64>, values: &mut &'b [u8]) -> Result<Scalar<'b>, ScanError> {
    let meta = meta.ok_or(ScanError::Value)?;
    let length = usize::try_from(meta >> 4).map_err(|_| ChangeError::Short)?;
    let (taken, rest) = values.split_at_checked(length).ok_or(ChangeError::Short)?;
    *values = rest;
    match (meta & 0x0f, length) {
        (0, 0) => Ok(Scalar::None),
        (1, 0) => Ok(Scalar::Flag(false)),
        (2, 0) => Ok(Scalar::Flag(true)),
        (4, _) => signed(taken).map(Scalar::Integer).ok_or(ScanError::Value),
        (6, _) => std::str::from_utf8(taken).map(Scalar::Text).map_err(|_| ScanError::Value),
        _ => Err(ScanError::Value),
    }
}
