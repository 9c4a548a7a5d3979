//! An entry: one save of one seat into one space. Header, bodies, hashes; bytes in docs/formats/entry.md.

use crate::cbor::{self, DecodeResult, array, count, encode, fixed, optional, wrong};
use crate::ids::{EntryId, Incarnation, Key, LogHead, SaveId, SpaceId, Start};
use crate::keys::{SigningSecret, derive, verify};
use documents::{Actor, DocumentId};
use minicbor::Decoder;
use records::Version;
use thiserror::Error;

/// Version of the entry format.
const ENTRY_VERSION: u64 = 1;
/// A header names at most this many logs: one seat's right rests on root, registrar and space logs.
const HEADS_MAX: u64 = 8;
/// Largest header in bytes: 15 elements, eight log heads and some air.
pub const HEADER_MAX: usize = 1024;
/// Largest body in bytes; a narrative of 64 KiB typed letter by letter stays far below.
pub const BODY_MAX: usize = 1 << 20;
/// Largest entry in bytes, so that one save fits the memory of the smallest device.
pub const ENTRY_MAX: usize = 4 << 20;

/// Who stands behind a save. Only a person's save endorses what it was built on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeBy {
    /// An officer at a keyboard.
    Person,
    /// The program on its own: imports that run unattended, projections, refreshes.
    Program,
}

/// The signed part of an entry; see docs/formats/entry.md for each element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The space written to.
    pub space: SpaceId,
    /// Who writes.
    pub seat: Key,
    /// This life of the journal.
    pub incarnation: Incarnation,
    /// The run of the program: in entry 1, and when it changed.
    pub start: Option<Start>,
    /// Position in the journal, from 1.
    pub n: u64,
    /// Id of the entry before; zeros in entry 1.
    pub previous: EntryId,
    /// In entry 1 of a renewed incarnation: the head it follows.
    pub after: Option<(Incarnation, u64, EntryId)>,
    /// Logs on which the seat's right rests, where they changed since the previous entry; sorted.
    pub heads: Vec<LogHead>,
    /// Ties the entries of one save.
    pub save: SaveId,
    /// Seconds since 1970 UTC; a claim.
    pub time: i64,
    /// Person or program.
    pub made_by: MadeBy,
    /// Number of bodies.
    pub bodies: u64,
    /// Bytes of all bodies in full form.
    pub length: u64,
    /// BLAKE3 of all leaves in a row.
    pub leaves: [u8; 32],
}

/// Why bytes are not a header.
#[derive(Debug, Error)]
pub enum HeaderError {
    /// Longer than [`HEADER_MAX`].
    #[error("the header is too long")]
    TooLong,
    /// Not the CBOR that it should be.
    #[error("the header cannot be read")]
    Unreadable(#[from] minicbor::decode::Error),
    /// Readable, but not in the one deterministic form.
    #[error("the header is not in its deterministic form")]
    NotCanonical,
}

/// What a save did to one document: exactly one Automerge change, or a decision about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The document.
    pub document: DocumentId,
    /// Number of its kind in the dictionary, or [`crate::DECISION`].
    pub kind: u16,
    /// Dictionary version of the program that wrote the change.
    pub version: Version,
    /// In the first body of a document: the salt that keys its hashes.
    pub salt: Option<[u8; 8]>,
    /// One uncompressed Automerge change chunk, or a [`crate::Decision`].
    pub content: Vec<u8>,
}

/// Why bytes are not a body.
#[derive(Debug, Error)]
pub enum BodyError {
    /// Longer than [`BODY_MAX`].
    #[error("the body is too long")]
    TooLong,
    /// Not the CBOR that it should be.
    #[error("the body cannot be read")]
    Unreadable(#[from] minicbor::decode::Error),
    /// Readable, but not in the one deterministic form.
    #[error("the body is not in its deterministic form")]
    NotCanonical,
}

/// A header with its signature and bodies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The signed part.
    pub header: Header,
    /// Its deterministic bytes.
    pub header_bytes: Vec<u8>,
    /// The seat's signature over the header.
    pub signature: [u8; 64],
    /// What was saved.
    pub bodies: Vec<Body>,
}

impl Header {
    /// The deterministic bytes.
    pub fn encode(&self) -> Vec<u8> {
        let Header { space, seat, incarnation, start, n, previous, after, heads, save, time, made_by, bodies, length, leaves } = self;
        encode(|out| {
            out.array(15)?.u64(ENTRY_VERSION)?.bytes(&space.0)?.bytes(&seat.0)?.bytes(&incarnation.0)?;
            match start {
                Some(start) => out.bytes(&start.0)?,
                None => out.null()?,
            };
            out.u64(*n)?.bytes(&previous.0)?;
            match after {
                Some((incarnation, n, id)) => out.array(3)?.bytes(&incarnation.0)?.u64(*n)?.bytes(&id.0)?,
                None => out.null()?,
            };
            out.array(heads.len() as u64)?;
            for LogHead { log, n, hash } in heads {
                out.array(3)?.bytes(&log.0)?.u64(*n)?.bytes(hash)?;
            }
            let made_by = u8::from(*made_by == MadeBy::Program);
            out.bytes(&save.0)?.i64(*time)?.u8(made_by)?.u64(*bodies)?.u64(*length)?.bytes(leaves)?;
            Ok(())
        })
    }

    /// Reads a header; anything but the deterministic form is refused.
    pub fn decode(bytes: &[u8]) -> Result<Self, HeaderError> {
        if bytes.len() > HEADER_MAX {
            return Err(HeaderError::TooLong);
        }
        let header = read_header(&mut Decoder::new(bytes))?;
        if header.encode() != bytes {
            return Err(HeaderError::NotCanonical);
        }
        Ok(header)
    }

    /// The entry's id.
    pub fn id(bytes: &[u8]) -> EntryId {
        EntryId(blake3::hash(bytes).into())
    }

    /// Signs header bytes.
    pub fn sign(bytes: &[u8], secret: &SigningSecret) -> [u8; 64] {
        secret.sign(&derive("ncen entry 1", &[bytes]))
    }

    /// Whether `signature` is the seat's over these header bytes (strict).
    pub fn is_signed(bytes: &[u8], seat: &Key, signature: &[u8; 64]) -> bool {
        verify(seat, &derive("ncen entry 1", &[bytes]), signature)
    }

    /// The id of the document whose first body stands at `index` of this entry.
    pub fn document_id(space: &SpaceId, seat: &Key, incarnation: &Incarnation, start: &Start, n: u64, index: u64) -> DocumentId {
        let mut hasher = blake3::Hasher::new();
        for part in [b"ncen document 1".as_slice(), &space.0, &seat.0, &incarnation.0, &start.0, &n.to_be_bytes(), &index.to_be_bytes()] {
            hasher.update(part);
        }
        DocumentId(first16(hasher))
    }

    /// The id of the save whose first entry this is, as our programs make it: who knows where the entry stands can leave it out.
    pub fn save_id(seat: &Key, incarnation: &Incarnation, start: &Start, n: u64) -> SaveId {
        let mut hasher = blake3::Hasher::new();
        for part in [b"ncen save 1".as_slice(), &seat.0, &incarnation.0, &start.0, &n.to_be_bytes()] {
            hasher.update(part);
        }
        SaveId(first16(hasher))
    }

    /// The Automerge actor of a seat in one run of the program.
    pub fn actor(seat: &Key, incarnation: &Incarnation, start: &Start) -> Actor {
        let mut hasher = blake3::Hasher::new();
        for part in [b"ncen actor 1".as_slice(), &seat.0, &incarnation.0, &start.0] {
            hasher.update(part);
        }
        Actor(first16(hasher))
    }
}

fn first16(hasher: blake3::Hasher) -> [u8; 16] {
    let mut first = [0u8; 16];
    first.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    first
}

fn read_header(input: &mut Decoder<'_>) -> DecodeResult<Header> {
    array(input, 15)?;
    if input.u64()? != ENTRY_VERSION {
        return Err(wrong("version"));
    }
    Ok(Header {
        space: SpaceId(fixed(input)?),
        seat: Key(fixed(input)?),
        incarnation: Incarnation(fixed(input)?),
        start: optional(input, |input| fixed(input).map(Start))?,
        n: input.u64()?,
        previous: EntryId(fixed(input)?),
        after: optional(input, |input| {
            array(input, 3)?;
            Ok((Incarnation(fixed(input)?), input.u64()?, EntryId(fixed(input)?)))
        })?,
        heads: read_heads(input)?,
        save: SaveId(fixed(input)?),
        time: input.i64()?,
        made_by: match input.u8()? {
            0 => MadeBy::Person,
            1 => MadeBy::Program,
            _ => return Err(wrong("made by")),
        },
        bodies: input.u64()?,
        length: input.u64()?,
        leaves: fixed(input)?,
    })
}

pub(crate) fn read_heads(input: &mut Decoder<'_>) -> DecodeResult<Vec<LogHead>> {
    let length = count(input.array()?)?;
    if length > HEADS_MAX {
        return Err(wrong("too many heads"));
    }
    let mut heads = Vec::with_capacity(length as usize);
    for _ in 0..length {
        array(input, 3)?;
        heads.push(LogHead { log: Key(fixed(input)?), n: input.u64()?, hash: fixed(input)? });
    }
    if !heads.is_sorted_by(|a, b| a.log < b.log) {
        return Err(wrong("heads are not sorted by log"));
    }
    Ok(heads)
}

impl Body {
    /// The deterministic bytes in full form.
    pub fn encode(&self) -> Vec<u8> {
        let Body { document, kind, version, salt, content } = self;
        encode(|out| {
            out.array(5)?.bytes(&document.0)?.u16(*kind)?;
            out.array(2)?.u8(version.major)?.u8(version.minor)?;
            match salt {
                Some(salt) => out.bytes(salt)?,
                None => out.null()?,
            };
            out.bytes(content)?;
            Ok(())
        })
    }

    /// Reads a body; anything but the deterministic form is refused.
    pub fn decode(bytes: &[u8]) -> Result<Self, BodyError> {
        if bytes.len() > BODY_MAX {
            return Err(BodyError::TooLong);
        }
        let body = read_body(&mut Decoder::new(bytes))?;
        if body.encode() != bytes {
            return Err(BodyError::NotCanonical);
        }
        Ok(body)
    }

    /// Bytes in full form.
    pub fn length(&self) -> u64 {
        self.encode().len() as u64
    }

    /// The leaf by which the header names this body; `salt` is the document's.
    pub fn leaf(&self, salt: &[u8; 8]) -> [u8; 32] {
        leaf_of(&self.document, self.kind, self.version, &inner_of(&self.document, salt, &self.content))
    }
}

/// What stays of a body whose document was erased: its leaf can be made from it, and nothing can be guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErasedBody {
    /// The document that it belonged to.
    pub document: DocumentId,
    /// Its kind.
    pub kind: u16,
    /// Its dictionary version.
    pub version: Version,
    /// Whether it was the document's first.
    pub is_first: bool,
    /// The keyed hash of what it said.
    pub inner: [u8; 32],
    /// Its bytes in full form.
    pub length: u64,
}

/// A body as it is carried: whole, or what erasure left of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyForm {
    /// Whole.
    Full(Body),
    /// What is left.
    Erased(ErasedBody),
}

impl ErasedBody {
    /// What erasure leaves of a body; `salt` is the document's.
    pub fn of(body: &Body, salt: &[u8; 8]) -> Self {
        let Body { document, kind, version, salt: own, content } = body;
        let inner = inner_of(document, salt, content);
        ErasedBody { document: *document, kind: *kind, version: *version, is_first: own.is_some(), inner, length: body.length() }
    }

    /// The leaf by which the header names the body.
    pub fn leaf(&self) -> [u8; 32] {
        leaf_of(&self.document, self.kind, self.version, &self.inner)
    }

    /// The deterministic bytes.
    pub fn encode(&self) -> Vec<u8> {
        let ErasedBody { document, kind, version, is_first, inner, length } = self;
        encode(|out| {
            out.array(6)?.bytes(&document.0)?.u16(*kind)?;
            out.array(2)?.u8(version.major)?.u8(version.minor)?;
            out.bool(*is_first)?.bytes(inner)?.u64(*length)?;
            Ok(())
        })
    }
}

impl BodyForm {
    /// Reads a body in either form; anything but the deterministic form is refused.
    pub fn decode(bytes: &[u8]) -> Result<Self, BodyError> {
        // A body in full form is a list of five, what erasure left a list of six.
        if bytes.first() != Some(&0x86) {
            return Body::decode(bytes).map(BodyForm::Full);
        }
        let body = read_erased(&mut Decoder::new(bytes))?;
        if body.encode() == bytes { Ok(BodyForm::Erased(body)) } else { Err(BodyError::NotCanonical) }
    }

    /// The document.
    pub fn document(&self) -> &DocumentId {
        match self {
            BodyForm::Full(body) => &body.document,
            BodyForm::Erased(body) => &body.document,
        }
    }

    /// Whether it is the first body of its document.
    pub fn is_first(&self) -> bool {
        match self {
            BodyForm::Full(body) => body.salt.is_some(),
            BodyForm::Erased(body) => body.is_first,
        }
    }

    /// Bytes in full form.
    pub fn length(&self) -> u64 {
        match self {
            BodyForm::Full(body) => body.length(),
            BodyForm::Erased(body) => body.length,
        }
    }

    /// The deterministic bytes.
    pub fn encode(&self) -> Vec<u8> {
        match self {
            BodyForm::Full(body) => body.encode(),
            BodyForm::Erased(body) => body.encode(),
        }
    }
}

fn read_erased(input: &mut Decoder<'_>) -> DecodeResult<ErasedBody> {
    array(input, 6)?;
    let document = DocumentId(fixed(input)?);
    let kind = input.u16()?;
    array(input, 2)?;
    let version = Version { major: input.u8()?, minor: input.u8()? };
    let (is_first, inner, length) = (input.bool()?, fixed(input)?, input.u64()?);
    if length > BODY_MAX as u64 {
        return Err(wrong("length"));
    }
    Ok(ErasedBody { document, kind, version, is_first, inner, length })
}

fn read_body(input: &mut Decoder<'_>) -> DecodeResult<Body> {
    array(input, 5)?;
    let document = DocumentId(fixed(input)?);
    let kind = input.u16()?;
    array(input, 2)?;
    let version = Version { major: input.u8()?, minor: input.u8()? };
    let salt = optional(input, cbor::fixed)?;
    Ok(Body { document, kind, version, salt, content: input.bytes()?.to_vec() })
}

/// Keyed hash of a body's content: without the salt nothing can be guessed from it.
pub fn inner_of(document: &DocumentId, salt: &[u8; 8], content: &[u8]) -> [u8; 32] {
    let key = derive("ncen salt 1", &[&document.0, salt]);
    blake3::keyed_hash(&key, content).into()
}

/// What stays of a body after erasure, hashed.
pub fn leaf_of(document: &DocumentId, kind: u16, version: Version, inner: &[u8; 32]) -> [u8; 32] {
    derive("ncen leaf 1", &[&document.0, &kind.to_be_bytes(), &[version.major, version.minor], inner])
}
