//! Change chunks made by hand: a checksum that fits around any content, and content from any operations, in the columns of the
//! Automerge binary format, version 1. A second writer beside that of `documents`, which writes only what a record needs.

use documents::{Actor, Hash, OpId};
use sha2::{Digest, Sha256};

/// What a change says of itself.
pub(crate) struct Head {
    pub dependencies: Vec<Hash>,
    pub actor: Actor,
    pub sequence: u64,
    pub start_op: u64,
}

/// Where an operation acts.
#[derive(Clone)]
pub(crate) enum Position {
    Key(String),
    After(Option<OpId>),
    At(OpId),
}

/// A value, as a column holds it.
#[derive(Clone)]
pub(crate) enum Scalar {
    None,
    Flag(bool),
    Integer(i64),
    Text(String),
}

/// One operation, whatever it means.
#[derive(Clone)]
pub(crate) struct Operation {
    pub object: Option<OpId>,
    pub position: Position,
    pub action: u64,
    pub value: Scalar,
    pub replaces: Vec<OpId>,
}

/// Actions that records need.
pub(crate) mod action {
    pub const MAKE_MAP: u64 = 0;
    pub const SET: u64 = 1;
    pub const MAKE_LIST: u64 = 2;
    pub const DELETE: u64 = 3;
    pub const MAKE_TEXT: u64 = 4;
}

/// A chunk around this content, with the checksum that belongs to it.
pub(crate) fn chunk(content: &[u8]) -> Vec<u8> {
    let mut head = vec![1];
    unsigned(&mut head, content.len() as u64);
    let hash = Sha256::new().chain_update(&head).chain_update(content).finalize();
    [&[0x85, 0x6f, 0x4a, 0x83], &hash[..4], &head, content].concat()
}

/// A chunk of these operations.
pub(crate) fn written(head: &Head, operations: &[Operation]) -> Vec<u8> {
    let mut others: Vec<Actor> = operations.iter().flat_map(named).map(|id| id.actor).filter(|actor| *actor != head.actor).collect();
    others.sort_unstable();
    others.dedup();
    let number = |id: OpId| others.binary_search(&id.actor).map_or(0, |at| at as u64 + 1);
    let columns = columns(operations, &number);
    let mut content = Vec::new();
    unsigned(&mut content, head.dependencies.len() as u64);
    head.dependencies.iter().for_each(|hash| content.extend(hash.0));
    prefixed(&mut content, &head.actor.0);
    unsigned(&mut content, head.sequence);
    unsigned(&mut content, head.start_op);
    content.extend([0, 0]);
    unsigned(&mut content, others.len() as u64);
    others.iter().for_each(|actor| prefixed(&mut content, &actor.0));
    unsigned(&mut content, columns.len() as u64);
    for (specification, data) in &columns {
        content.push(*specification);
        unsigned(&mut content, data.len() as u64);
    }
    columns.iter().for_each(|(_, data)| content.extend(data));
    chunk(&content)
}

fn element(operation: &Operation) -> Option<OpId> {
    match operation.position {
        Position::After(element) => element,
        Position::At(element) => Some(element),
        Position::Key(_) => None,
    }
}

fn named(operation: &Operation) -> impl Iterator<Item = OpId> {
    operation.object.into_iter().chain(element(operation)).chain(operation.replaces.iter().copied())
}

fn columns(operations: &[Operation], number: &dyn Fn(OpId) -> u64) -> Vec<(u8, Vec<u8>)> {
    let each = |of: &dyn Fn(&Operation) -> Option<u64>| operations.iter().map(of).collect::<Vec<_>>();
    let key = |operation: &Operation| match &operation.position {
        Position::Key(key) => Some(key.clone()),
        Position::After(_) | Position::At(_) => None,
    };
    let counter = |operation: &Operation| match operation.position {
        Position::Key(_) => None,
        Position::After(None) => Some(0),
        Position::After(Some(id)) | Position::At(id) => Some(id.counter.cast_signed()),
    };
    let replaced: Vec<OpId> = operations.iter().flat_map(|operation| operation.replaces.iter().copied()).collect();
    let mut values = Vec::new();
    operations.iter().for_each(|operation| value(&mut values, &operation.value));
    let all = [
        (0x01, runs(&each(&|o| o.object.map(number)), unsigned_of)),
        (0x02, runs(&each(&|o| o.object.map(|id| id.counter)), unsigned_of)),
        (0x11, runs(&each(&|o| element(o).map(number)), unsigned_of)),
        (0x13, deltas(&operations.iter().map(counter).collect::<Vec<_>>())),
        (0x15, runs(&operations.iter().map(key).collect::<Vec<_>>(), |out, key| prefixed(out, key.as_bytes()))),
        (0x34, booleans(operations)),
        (0x42, runs(&each(&|o| Some(o.action)), unsigned_of)),
        (0x56, runs(&each(&|o| Some(meta(&o.value))), unsigned_of)),
        (0x57, values),
        (0x70, runs(&each(&|o| Some(o.replaces.len() as u64)), unsigned_of)),
        (0x71, runs(&replaced.iter().map(|id| Some(number(*id))).collect::<Vec<_>>(), unsigned_of)),
        (0x73, deltas(&replaced.iter().map(|id| Some(id.counter.cast_signed())).collect::<Vec<_>>())),
    ];
    all.into_iter().filter(|(_, data)| !data.is_empty()).collect()
}

/// A run-length column; one that is nothing but nulls is left out.
fn runs<T: PartialEq>(values: &[Option<T>], write: impl Fn(&mut Vec<u8>, &T)) -> Vec<u8> {
    let mut out = Vec::new();
    if values.iter().all(Option::is_none) {
        return out;
    }
    let mut literal: Vec<&T> = Vec::new();
    let end = |out: &mut Vec<u8>, literal: &mut Vec<&T>| {
        if !literal.is_empty() {
            signed(out, -(literal.len() as i64));
            literal.drain(..).for_each(|value| write(out, value));
        }
    };
    for run in values.chunk_by(|one, next| one == next) {
        match (&run[0], run.len()) {
            (Some(value), 1) => literal.push(value),
            (Some(value), count) => {
                end(&mut out, &mut literal);
                signed(&mut out, count as i64);
                write(&mut out, value);
            }
            (None, count) => {
                end(&mut out, &mut literal);
                out.push(0);
                unsigned(&mut out, count as u64);
            }
        }
    }
    end(&mut out, &mut literal);
    out
}

fn deltas(values: &[Option<i64>]) -> Vec<u8> {
    let mut base = 0i64;
    let difference = |value: &Option<i64>| {
        value.map(|value| {
            let difference = value.wrapping_sub(base);
            base = value;
            difference
        })
    };
    runs(&values.iter().map(difference).collect::<Vec<_>>(), |out, value| signed(out, *value))
}

fn booleans(operations: &[Operation]) -> Vec<u8> {
    let inserts: Vec<bool> = operations.iter().map(|operation| matches!(operation.position, Position::After(_))).collect();
    let mut out = Vec::new();
    if inserts.first() == Some(&true) {
        out.push(0);
    }
    inserts.chunk_by(|one, next| one == next).for_each(|run| unsigned(&mut out, run.len() as u64));
    out
}

fn meta(value: &Scalar) -> u64 {
    match value {
        Scalar::None => 0,
        Scalar::Flag(flag) => 1 + u64::from(*flag),
        Scalar::Integer(number) => {
            let mut bytes = Vec::new();
            signed(&mut bytes, *number);
            (bytes.len() as u64) << 4 | 4
        }
        Scalar::Text(text) => (text.len() as u64) << 4 | 6,
    }
}

fn value(out: &mut Vec<u8>, value: &Scalar) {
    match value {
        Scalar::None | Scalar::Flag(_) => {}
        Scalar::Integer(number) => signed(out, *number),
        Scalar::Text(text) => out.extend(text.as_bytes()),
    }
}

fn unsigned_of(out: &mut Vec<u8>, value: &u64) {
    unsigned(out, *value);
}

fn unsigned(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn signed(out: &mut Vec<u8>, mut value: i64) {
    loop {
        let byte = value as u8 & 0x7f;
        value >>= 7;
        if (value == 0 && byte & 0x40 == 0) || (value == -1 && byte & 0x40 != 0) {
            return out.push(byte);
        }
        out.push(byte | 0x80);
    }
}

fn prefixed(out: &mut Vec<u8>, bytes: &[u8]) {
    unsigned(out, bytes.len() as u64);
    out.extend(bytes);
}
