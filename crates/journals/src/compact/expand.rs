//! Reading the compact form: entries in full form are made again, of which nothing is believed yet.

use super::behind::{Before, Behind};
use super::{COMPACT, DOCUMENT_NAMED, Known, KnownDocument, dependency_named};
use crate::carried::WholeEntry;
use crate::cbor::{DecodeResult, array, count, fixed, optional, wrong};
use crate::decision::ABOUT_RECORDS;
use crate::entry::{Body, ENTRY_MAX, Header, MadeBy, read_heads};
use crate::ids::{EntryId, Incarnation, Key, SaveId, SpaceId, Start};
use documents::{DocumentId, Hash, Stripped, first_change, row};
use minicbor::Decoder;
use minicbor::data::Type;
use minicbor::decode::Error;
use records::Version;

/// Why no entry came of compact bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unmade {
    /// They are no compact entry.
    Form,
    /// They name what is not here, in the journal of this seat and incarnation. Whoever sent them sends the entry in full form when he hears
    /// that it is not held.
    Unknown(Key, Incarnation),
}

impl From<Error> for Unmade {
    fn from(_: Error) -> Unmade {
        Unmade::Form
    }
}

/// Reads an entry in compact form, with what is remembered of its line, and remembers it. What it gives is an entry in
/// full form of which nothing is believed yet, with the run of the program that wrote it.
pub fn expand(bytes: &[u8], behind: &mut Behind, known: &dyn Known) -> Result<(WholeEntry, Option<Start>), Unmade> {
    let made = made(bytes, behind, known);
    match &made {
        Ok((entry, run)) => behind.went(entry, *run),
        // What follows it names it by its place: that it is missing is remembered.
        Err(Unmade::Unknown(..)) => {
            let Begun { run: start, header: Header { space, seat, incarnation, n, time, .. }, .. } =
                read_begun(&mut Decoder::new(bytes), behind)?;
            behind.remember(Before { space, seat, incarnation, n, time, id: None, start });
        }
        Err(Unmade::Form) => {}
    }
    made
}

/// What stands before the bodies.
struct Begun {
    /// The run of the program, where it is known.
    run: Option<Start>,
    /// Number, length and leaves of the bodies are still to be found.
    header: Header,
    /// Whether the entry before it is.
    is_known: bool,
}

/// The same, without remembering it.
pub(super) fn made(bytes: &[u8], behind: &Behind, known: &dyn Known) -> Result<(WholeEntry, Option<Start>), Unmade> {
    let mut input = Decoder::new(bytes);
    let Begun { run, header, is_known } = read_begun(&mut input, behind)?;
    let said = optional(&mut input, fixed)?;
    let length = count(input.array()?)?.checked_sub(1).ok_or(Unmade::Form)?;
    let signature = fixed(&mut input)?;
    let mut making = Making { run, known, bodies: Vec::new(), length: 0, leaves: blake3::Hasher::new(), is_known };
    for index in 0..length {
        making.body(&mut input, &header, index)?;
    }
    if input.position() != bytes.len() {
        return Err(Unmade::Form);
    }
    let Making { bodies, length, leaves, is_known, .. } = making;
    if !is_known {
        return Err(Unmade::Unknown(header.seat, header.incarnation));
    }
    let leaves = said.unwrap_or_else(|| leaves.finalize().into());
    let header = Header { bodies: bodies.len() as u64, length, leaves, ..header };
    Ok((WholeEntry { header: header.encode(), signature, bodies }, run))
}

fn read_begun(input: &mut Decoder<'_>, behind: &Behind) -> DecodeResult<Begun> {
    array(input, 10)?;
    if input.u8()? != COMPACT {
        return Err(wrong("item"));
    }
    let (Before { space, seat, incarnation, n, time: since, id, start: run }, step) = match input.datatype()? {
        Type::Array => (read_lead(input)?, 0),
        _ => (behind.at(input.u64()?).ok_or_else(|| wrong("nothing before"))?, 1),
    };
    let (n, previous, is_known) = (n.saturating_add(step), id.unwrap_or(EntryId([0; 32])), id.is_some());
    let start = optional(input, |input| fixed(input).map(Start))?;
    let after = optional(input, |input| {
        array(input, 3)?;
        Ok((Incarnation(fixed(input)?), input.u64()?, EntryId(fixed(input)?)))
    })?;
    let heads = read_heads(input)?;
    let run = start.or(run);
    let save = match (optional(input, |input| fixed(input).map(SaveId))?, run) {
        (Some(save), _) => save,
        (None, Some(run)) => Header::save_id(&seat, &incarnation, &run, n),
        (None, None) => return Err(wrong("save")),
    };
    let time = since.saturating_add(input.i64()?);
    let made_by = match input.u8()? {
        0 => MadeBy::Person,
        1 => MadeBy::Program,
        _ => return Err(wrong("made by")),
    };
    let header =
        Header { space, seat, incarnation, start, n, previous, after, heads, save, time, made_by, bodies: 0, length: 0, leaves: [0; 32] };
    Ok(Begun { run, header, is_known })
}

/// Where an entry stands, in full, with the entry before it.
fn read_lead(input: &mut Decoder<'_>) -> DecodeResult<Before> {
    array(input, 6)?;
    let (space, seat, incarnation) = (SpaceId(fixed(input)?), Key(fixed(input)?), Incarnation(fixed(input)?));
    let (n, id) = (input.u64()?, Some(EntryId(fixed(input)?)));
    Ok(Before { space, seat, incarnation, n, time: 0, id, start: optional(input, |input| fixed(input).map(Start))? })
}

/// Bodies, as they are made again.
struct Making<'k> {
    run: Option<Start>,
    known: &'k dyn Known,
    bodies: Vec<Vec<u8>>,
    length: u64,
    leaves: blake3::Hasher,
    /// Whether everything that was named is here.
    is_known: bool,
}

impl Making<'_> {
    fn add(&mut self, bytes: Vec<u8>) -> DecodeResult<()> {
        self.length += bytes.len() as u64;
        self.bodies.push(bytes);
        // A row gives more bytes than it has: whoever sends many must not fill the memory.
        if self.length > ENTRY_MAX as u64 { Err(wrong("too long")) } else { Ok(()) }
    }

    fn body(&mut self, input: &mut Decoder<'_>, header: &Header, index: u64) -> DecodeResult<()> {
        if input.datatype()? == Type::Bytes {
            return self.add(input.bytes()?.to_vec());
        }
        match count(input.array()?)? {
            2 => self.first(input, header, index, false),
            3 => self.first(input, header, index, true),
            5 => self.later(input, header, false),
            6 => self.later(input, header, true),
            _ => Err(wrong("body")),
        }
    }

    /// The first change of a record, from its row.
    fn first(&mut self, input: &mut Decoder<'_>, header: &Header, index: u64, is_said: bool) -> DecodeResult<()> {
        let (salt, row) = (fixed(input)?, input.bytes()?);
        let run = self.run.ok_or_else(|| wrong("no run"))?;
        let document = match is_said {
            false => Header::document_id(&header.space, &header.seat, &header.incarnation, &run, header.n, index),
            true => DocumentId(fixed(input)?),
        };
        let record = row::decode(row).map_err(|_| wrong("row"))?;
        let content = first_change(&record, Header::actor(&header.seat, &header.incarnation, &run)).bytes;
        let body = Body { document, kind: record.kind.number, version: record.version, salt: Some(salt), content };
        self.leaves.update(&body.leaf(&salt));
        self.add(body.encode())
    }

    /// A later body of a document: a change without what the receiver works out, or what is said about a record.
    fn later(&mut self, input: &mut Decoder<'_>, header: &Header, is_change: bool) -> DecodeResult<()> {
        let named = input.bytes()?;
        let (kind, version) = (input.u16()?, Version { major: input.u8()?, minor: input.u8()? });
        if is_change == (kind >= ABOUT_RECORDS) {
            return Err(wrong("kind"));
        }
        let document = self.document(&header.space, named)?;
        let content = if is_change { self.change(input, header, document.as_ref())? } else { Some(input.bytes()?.to_vec()) };
        let (Some(document), Some(content)) = (document, content) else {
            self.is_known = false;
            return Ok(());
        };
        let body = Body { document: document.id, kind, version, salt: None, content };
        self.leaves.update(&body.leaf(&document.salt));
        self.add(body.encode())
    }

    /// The document by its whole id, of which nothing more need be known, or by the beginning of it.
    fn document(&self, space: &SpaceId, named: &[u8]) -> DecodeResult<Option<KnownDocument>> {
        if let Ok(id) = named.try_into() {
            // The leaves are said beside a whole id: the salt serves for nothing.
            return Ok(Some(KnownDocument { id: DocumentId(id), salt: [0; 8], changes: Vec::new() }));
        }
        let beginning: [u8; DOCUMENT_NAMED] = named.try_into().map_err(|_| wrong("document"))?;
        // Once anything is missing nothing more is looked for.
        Ok(if self.is_known { self.known.document(space, &beginning) } else { None })
    }

    fn change(&self, input: &mut Decoder<'_>, header: &Header, document: Option<&KnownDocument>) -> DecodeResult<Option<Vec<u8>>> {
        let run = self.run.ok_or_else(|| wrong("no run"))?;
        let mut dependencies = Some(Vec::new());
        for _ in 0..count(input.array()?)? {
            let named = input.bytes()?;
            let hash = match named.try_into() {
                Ok(hash) => Some(Hash(hash)),
                Err(_) => document.and_then(|document| document.changes.iter().find(|hash| dependency_named(hash) == named).copied()),
            };
            dependencies = dependencies.zip(hash).map(|(mut all, hash)| {
                all.push(hash);
                all
            });
        }
        let rest = input.bytes()?.to_vec();
        let actor = Header::actor(&header.seat, &header.incarnation, &run);
        Ok(dependencies.map(|dependencies| Stripped { dependencies, rest }.restore(&actor)))
    }
}
