//! Writes one Automerge change chunk from operations, byte for byte as Automerge 0.12 does, and reads the head
//! of one. Columns and their order follow the Automerge binary format, version 1 ("Change chunks").

use crate::columns::{booleans, deltas, prefixed, run_lengths, signed, unsigned};
use crate::ids::{Actor, Hash, OpId};
use sha2::{Digest, Sha256};
use thiserror::Error;

/// First bytes of every chunk.
const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
/// The chunk type of an uncompressed change.
const CHANGE_CHUNK: u8 = 1;

/// One finished change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The whole uncompressed chunk.
    pub bytes: Vec<u8>,
    /// Its hash, which later changes name as their dependency.
    pub hash: Hash,
    /// Counter of its last operation.
    pub max_op: u64,
}

/// What a change says of itself before its operations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeHeader {
    /// Hashes of the changes it was made upon, sorted.
    pub dependencies: Vec<Hash>,
    /// Who made it.
    pub actor: Actor,
    /// Counts that actor's changes to this document, from 1.
    pub sequence: u64,
    /// Counter of its first operation.
    pub start_op: u64,
}

/// Why bytes are not a change chunk that this product writes.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum ChangeError {
    /// It ends early, or a length points past its end.
    #[error("the change is cut short")]
    Short,
    /// Magic, type or length differ from an uncompressed change chunk.
    #[error("not an uncompressed change chunk")]
    NotAChange,
    /// The checksum does not belong to the content.
    #[error("the checksum does not fit the content")]
    Checksum,
    /// A part has a form that this product never writes (an actor that is not 16 bytes, a time, a message).
    #[error("the change has a part that is not allowed")]
    NotAllowed,
}

/// What an operation does; its number in the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    MakeMap = 0,
    Set = 1,
    MakeList = 2,
    Delete = 3,
    MakeText = 4,
}

/// Where in its object an operation acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Position<'a> {
    Key(&'a str),
    /// A new element after this one; `None` is the head of the list.
    After(Option<OpId>),
    /// This element. Officers' programs only take letters of a narrative away so.
    At(OpId),
}

/// A scalar as Automerge stores it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Scalar<'a> {
    None,
    Text(&'a str),
    Integer(i64),
    Flag(bool),
}

/// One operation, in the order of its counter. `object` is `None` for the root.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Operation<'a> {
    pub object: Option<OpId>,
    pub position: Position<'a>,
    pub action: Action,
    pub value: Scalar<'a>,
    pub replaces: Vec<OpId>,
}

impl Operation<'_> {
    fn inserts(&self) -> bool {
        matches!(self.position, Position::After(_))
    }
}

/// Writes the chunk: `header` says who and upon what, `operations` count up from `header.start_op`.
pub(crate) fn write(header: &ChangeHeader, operations: &[Operation<'_>]) -> Change {
    let actors = Actors::of(header.actor, operations);
    let columns = columns(operations, &actors);
    let mut body = Vec::with_capacity(256 + columns.iter().map(|(_, data)| data.len()).sum::<usize>());
    unsigned(&mut body, header.dependencies.len() as u64);
    header.dependencies.iter().for_each(|hash| body.extend_from_slice(&hash.0));
    prefixed(&mut body, &header.actor.0);
    unsigned(&mut body, header.sequence);
    unsigned(&mut body, header.start_op);
    signed(&mut body, 0); // time: entries carry it
    unsigned(&mut body, 0); // no message
    unsigned(&mut body, actors.others.len() as u64);
    actors.others.iter().for_each(|actor| prefixed(&mut body, &actor.0));
    unsigned(&mut body, columns.len() as u64);
    for (specification, data) in &columns {
        unsigned(&mut body, u64::from(*specification));
        unsigned(&mut body, data.len() as u64);
    }
    columns.iter().for_each(|(_, data)| body.extend_from_slice(data));
    let max_op = header.start_op + operations.len() as u64 - 1;
    let (bytes, hash) = chunk(&body);
    Change { bytes, hash, max_op }
}

/// The chunk around what a change says, and its hash.
pub(crate) fn chunk(body: &[u8]) -> (Vec<u8>, Hash) {
    let mut head = vec![CHANGE_CHUNK];
    unsigned(&mut head, body.len() as u64);
    let hash = hash_of(&head, body);
    let mut bytes = Vec::with_capacity(8 + head.len() + body.len());
    bytes.extend_from_slice(&MAGIC);
    bytes.extend_from_slice(&hash.0[..4]);
    bytes.extend_from_slice(&head);
    bytes.extend_from_slice(body);
    (bytes, hash)
}

fn hash_of(head: &[u8], body: &[u8]) -> Hash {
    Hash(Sha256::new().chain_update(head).chain_update(body).finalize().into())
}

/// The change's own actor is number 0; the others follow in the order of their bytes.
struct Actors {
    own: Actor,
    others: Vec<Actor>,
}

impl Actors {
    fn of(own: Actor, operations: &[Operation<'_>]) -> Self {
        let mut others: Vec<Actor> = operations.iter().flat_map(named_ids).map(|id| id.actor).filter(|a| *a != own).collect();
        others.sort_unstable();
        others.dedup();
        Actors { own, others }
    }

    fn number(&self, actor: Actor) -> u64 {
        if actor == self.own {
            return 0;
        }
        1 + self.others.binary_search(&actor).expect("collected from the same operations") as u64
    }
}

fn named_ids<'a>(operation: &'a Operation<'_>) -> impl Iterator<Item = OpId> + 'a {
    let after = match operation.position {
        Position::After(element) => element,
        Position::At(element) => Some(element),
        Position::Key(_) => None,
    };
    operation.object.into_iter().chain(after).chain(operation.replaces.iter().copied())
}

/// All columns that are not empty, by rising specification.
fn columns(operations: &[Operation<'_>], actors: &Actors) -> Vec<(u32, Vec<u8>)> {
    let actor = |id: Option<OpId>| id.map(|id| actors.number(id.actor));
    let element = |operation: &Operation<'_>| match operation.position {
        Position::After(element) => element,
        Position::At(element) => Some(element),
        Position::Key(_) => None,
    };
    let element_counter = |operation: &Operation<'_>| match operation.position {
        Position::After(element) => Some(element.map_or(0, |id| id.counter as i64)),
        Position::At(element) => Some(element.counter as i64),
        Position::Key(_) => None,
    };
    let in_map = |operation: &Operation<'_>| matches!(operation.position, Position::Key(_));
    let replaced = || operations.iter().flat_map(|operation| operation.replaces.iter());
    let nested = operations.iter().any(|operation| operation.object.is_some());
    let elements = operations.iter().any(|operation| element(operation).is_some());
    let in_lists = operations.iter().any(|operation| !in_map(operation));
    let keys = operations.iter().any(in_map);

    let mut all: Vec<(u32, Vec<u8>)> = Vec::with_capacity(12);
    let mut column = |specification: u32, wanted: bool, fill: &dyn Fn(&mut Vec<u8>)| {
        let mut data = Vec::new();
        if wanted {
            fill(&mut data);
        }
        if !data.is_empty() {
            all.push((specification, data));
        }
    };
    let each = || operations.iter();
    column(0x01, nested, &|out| run_lengths(out, each().map(|o| actor(o.object)), unsigned));
    column(0x02, nested, &|out| run_lengths(out, each().map(|o| o.object.map(|id| id.counter)), unsigned));
    column(0x11, elements, &|out| run_lengths(out, each().map(|o| actor(element(o))), unsigned));
    column(0x13, in_lists, &|out| deltas(out, each().map(element_counter)));
    column(0x15, keys, &|out| run_lengths(out, each().map(map_key), |out, key| prefixed(out, key.as_bytes())));
    column(0x34, true, &|out| booleans(out, each().map(Operation::inserts)));
    column(0x42, true, &|out| run_lengths(out, each().map(|o| Some(o.action as u64)), unsigned));
    column(0x56, true, &|out| run_lengths(out, each().map(|o| Some(value_meta(o.value))), unsigned));
    column(0x57, true, &|out| each().for_each(|o| value_bytes(out, o.value)));
    column(0x70, true, &|out| run_lengths(out, each().map(|o| Some(o.replaces.len() as u64)), unsigned));
    column(0x71, true, &|out| run_lengths(out, replaced().map(|id| Some(actors.number(id.actor))), unsigned));
    column(0x73, true, &|out| deltas(out, replaced().map(|id| Some(id.counter as i64))));
    all
}

fn map_key<'a>(operation: &Operation<'a>) -> Option<&'a str> {
    match operation.position {
        Position::Key(key) => Some(key),
        Position::After(_) | Position::At(_) => None,
    }
}

/// Length and type of a value in one number: `length << 4 | type`.
fn value_meta(value: Scalar<'_>) -> u64 {
    match value {
        Scalar::None => 0,
        Scalar::Flag(false) => 1,
        Scalar::Flag(true) => 2,
        Scalar::Integer(number) => {
            let mut bytes = Vec::with_capacity(10);
            signed(&mut bytes, number);
            (bytes.len() as u64) << 4 | 4
        }
        Scalar::Text(text) => (text.len() as u64) << 4 | 6,
    }
}

fn value_bytes(out: &mut Vec<u8>, value: Scalar<'_>) {
    match value {
        Scalar::None | Scalar::Flag(_) => {}
        Scalar::Integer(number) => signed(out, number),
        Scalar::Text(text) => out.extend_from_slice(text.as_bytes()),
    }
}

/// Reads the head of a chunk and checks its frame, checksum and hash; the operations stay unread.
pub fn header(bytes: &[u8]) -> Result<(ChangeHeader, Hash), ChangeError> {
    opened(bytes).map(|(header, hash, _)| (header, hash))
}

/// The same, with what stands behind the head.
pub(crate) fn opened(bytes: &[u8]) -> Result<(ChangeHeader, Hash, &[u8]), ChangeError> {
    let mut input = Input(bytes);
    let (magic, checksum) = (input.take(4)?, input.take(4)?);
    let framed = input.0;
    if magic != MAGIC || input.take(1)? != [CHANGE_CHUNK] {
        return Err(ChangeError::NotAChange);
    }
    let length = input.number()?;
    let head_len = framed.len() - input.0.len();
    if length != input.0.len() as u64 {
        return Err(ChangeError::NotAChange);
    }
    let hash = hash_of(&framed[..head_len], input.0);
    if checksum != &hash.0[..4] {
        return Err(ChangeError::Checksum);
    }
    Ok((input.change_header()?, hash, input.0))
}

/// Bytes that are still to be read.
pub(crate) struct Input<'a>(pub &'a [u8]);

impl<'a> Input<'a> {
    pub fn take(&mut self, count: usize) -> Result<&'a [u8], ChangeError> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(ChangeError::Short)?;
        self.0 = rest;
        Ok(taken)
    }

    pub fn number(&mut self) -> Result<u64, ChangeError> {
        let mut value = 0u64;
        for shift in (0..63).step_by(7) {
            let byte = self.take(1)?[0];
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(ChangeError::NotAllowed)
    }

    fn change_header(&mut self) -> Result<ChangeHeader, ChangeError> {
        let count = self.number()?;
        if count > self.0.len() as u64 / 32 {
            return Err(ChangeError::Short);
        }
        let mut dependencies = Vec::with_capacity(count as usize);
        for _ in 0..count {
            dependencies.push(Hash(self.take(32)?.try_into().expect("32 bytes were taken")));
        }
        if self.number()? != 16 {
            return Err(ChangeError::NotAllowed);
        }
        let actor = Actor(self.take(16)?.try_into().expect("16 bytes were taken"));
        let (sequence, start_op) = (self.number()?, self.number()?);
        let (time, message) = (self.number()?, self.number()?);
        if time != 0 || message != 0 || start_op == 0 || sequence == 0 {
            return Err(ChangeError::NotAllowed);
        }
        Ok(ChangeHeader { dependencies, actor, sequence, start_op })
    }
}
