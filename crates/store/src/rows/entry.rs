//! An entry as a row of `journals`: the header without what its key and journal say, the signature, and where its
//! bodies are. Format: docs/formats/store.md, "Entry".

use crate::bytes::{Input, number, prefixed, unzigzag, zigzag};
use journals::{EntryId, Header, Incarnation, Key, LogHead, MadeBy, SaveId, SpaceId, Start};

const FORM: u8 = 1;
/// Every body has at least one byte of its entry's length.
const BODIES_MAX: u64 = journals::ENTRY_MAX as u64;

/// Where the bodies of an entry are, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// First bodies of documents with rising numbers.
    First { count: u64, first: u64 },
    /// A later body of a document, sealed; nothing where the document was erased.
    Later { number: u64, sealed: Vec<u8> },
    /// The first body of a document that is no record: a witness, or a kind of body of a newer program. Sealed under the
    /// table's key, salt first.
    Beside { sealed: Vec<u8> },
}

/// What is read back of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EntryRow {
    /// The run of the program that wrote it, whether or not the header names it.
    pub start: Start,
    pub header: Header,
    pub signature: Option<[u8; 64]>,
    pub parts: Vec<Part>,
}

/// What the key and the journal of a row say of its header.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub space: SpaceId,
    pub seat: Key,
    pub incarnation: Incarnation,
    pub n: u64,
}

impl EntryRow {
    pub fn encode(&self) -> Vec<u8> {
        let EntryRow { start, header, signature, parts } = self;
        let Header { previous, after, heads, save, time, made_by, bodies, length, leaves, start: named, .. } = header;
        let mut out = Vec::with_capacity(256);
        out.push(FORM);
        out.extend_from_slice(&start.0);
        out.push(u8::from(named.is_some()));
        out.extend_from_slice(&previous.0);
        out.push(u8::from(after.is_some()));
        if let Some((incarnation, n, id)) = after {
            out.extend_from_slice(&incarnation.0);
            number(&mut out, *n);
            out.extend_from_slice(&id.0);
        }
        write_heads(&mut out, heads);
        out.extend_from_slice(&save.0);
        number(&mut out, zigzag(*time));
        out.push(u8::from(*made_by == MadeBy::Program));
        number(&mut out, *bodies);
        number(&mut out, *length);
        out.extend_from_slice(leaves);
        out.push(u8::from(signature.is_some()));
        signature.iter().for_each(|signature| out.extend_from_slice(signature));
        parts.iter().for_each(|part| write_part(&mut out, part));
        out
    }

    pub fn decode(bytes: &[u8], place: Place) -> Option<EntryRow> {
        let mut input = Input(bytes);
        if input.byte()? != FORM {
            return None;
        }
        let start = Start(input.array()?);
        let named = input.byte()? != 0;
        let previous = EntryId(input.array()?);
        let after = match input.byte()? {
            0 => None,
            _ => Some((Incarnation(input.array()?), input.number()?, EntryId(input.array()?))),
        };
        let heads = read_heads(&mut input)?;
        let save = SaveId(input.array()?);
        let time = unzigzag(input.number()?);
        let made_by = if input.byte()? == 0 { MadeBy::Person } else { MadeBy::Program };
        let (bodies, length, leaves) = (input.number()?, input.number()?, input.array()?);
        let signature = match input.byte()? {
            0 => None,
            _ => Some(input.array()?),
        };
        let mut parts = Vec::new();
        while !input.is_empty() {
            parts.push(read_part(&mut input)?);
        }
        let Place { space, seat, incarnation, n } = place;
        let start_named = named.then_some(start);
        let header =
            Header { space, seat, incarnation, start: start_named, n, previous, after, heads, save, time, made_by, bodies, length, leaves };
        Some(EntryRow { start, header, signature, parts })
    }

    /// Takes what a later body says away; its place stays.
    pub fn empty(&mut self, index: u64) {
        let mut before = 0;
        for part in &mut self.parts {
            match part {
                Part::Later { sealed, .. } if before == index => sealed.clear(),
                _ => {}
            }
            before += part.bodies();
        }
    }

    /// The part that holds the body at `index`, and how many bodies of that part stand before it.
    pub fn part(&self, index: u64) -> Option<(&Part, u64)> {
        let mut before = 0;
        for part in &self.parts {
            let count = part.bodies();
            if index < before + count {
                return Some((part, index - before));
            }
            before += count;
        }
        None
    }
}

impl Part {
    pub fn bodies(&self) -> u64 {
        match self {
            Part::First { count, .. } => *count,
            Part::Later { .. } | Part::Beside { .. } => 1,
        }
    }
}

pub(crate) fn write_heads(out: &mut Vec<u8>, heads: &[LogHead]) {
    number(out, heads.len() as u64);
    for LogHead { log, n, hash } in heads {
        out.extend_from_slice(&log.0);
        number(out, *n);
        out.extend_from_slice(hash);
    }
}

pub(crate) fn read_heads(input: &mut Input<'_>) -> Option<Vec<LogHead>> {
    let count = input.number()?;
    (0..count).map(|_| Some(LogHead { log: Key(input.array()?), n: input.number()?, hash: input.array()? })).collect()
}

fn write_part(out: &mut Vec<u8>, part: &Part) {
    match part {
        Part::First { count, first } => {
            number(out, count << 1);
            number(out, *first);
        }
        Part::Later { number: document, sealed } => {
            number(out, 1);
            number(out, *document);
            prefixed(out, sealed);
        }
        Part::Beside { sealed } => {
            number(out, 3);
            prefixed(out, sealed);
        }
    }
}

fn read_part(input: &mut Input<'_>) -> Option<Part> {
    let tag = input.number()?;
    if tag & 1 == 0 {
        let (count, first) = (tag >> 1, input.number()?);
        let possible = count <= BODIES_MAX && first.checked_add(count).is_some();
        return possible.then_some(Part::First { count, first });
    }
    match tag {
        1 => Some(Part::Later { number: input.number()?, sealed: input.prefixed()?.to_vec() }),
        3 => Some(Part::Beside { sealed: input.prefixed()?.to_vec() }),
        _ => None,
    }
}
