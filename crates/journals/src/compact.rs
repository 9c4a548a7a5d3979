//! Entries in compact form: what the receiver can work out is left out, a record that a change begins travels as its row, and a change
//! of a record that both hold names only what it adds. Bytes in docs/formats/wire.md. Nothing of it is believed: a wrong rebuild has
//! another id than the one that was signed.

mod behind;
mod expand;

use crate::carried::WholeEntry;
use crate::cbor::{EncodeResult, Out, encode};
use crate::decision::ABOUT_RECORDS;
use crate::entry::{Body, Header, MadeBy};
use crate::ids::{SpaceId, Start};
pub use behind::Behind;
use documents::{DocumentId, Hash, Stripped, read_first, row};
pub use expand::{Unmade, expand};
use records::Version;

/// What a compact entry begins with: no item of a bundle does.
const COMPACT: u8 = 3;
/// Bytes by which a document is named that both hold. Of a million documents one has the name of another in one folder of three hundred;
/// then the entry goes in full form.
pub const DOCUMENT_NAMED: usize = 6;
/// Bytes by which a change of such a document is named.
const CHANGE_NAMED: usize = 4;

/// A document that is held, as the compact form of its later bodies needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownDocument {
    /// Its id.
    pub id: DocumentId,
    /// The salt that keys the hashes of its bodies.
    pub salt: [u8; 8],
    /// The hashes of its changes.
    pub changes: Vec<Hash>,
}

/// What is held at both ends of a line, as far as the one that asks can tell.
pub trait Known {
    /// The document of a space whose id begins so; none where it is not held, or several begin so.
    fn document(&self, space: &SpaceId, beginning: &[u8; DOCUMENT_NAMED]) -> Option<KnownDocument>;
}

fn dependency_named(hash: &Hash) -> &[u8] {
    &hash.0[..CHANGE_NAMED]
}

/// A body, as it travels.
enum Slim {
    /// As it is.
    Whole(Vec<u8>),
    /// The first change of a record: its salt and its row; the id of its document where the receiver cannot work it out.
    Row { document: Option<DocumentId>, salt: [u8; 8], row: Vec<u8> },
    /// A later body of a document.
    Later { document: DocumentId, is_known: bool, kind: u16, version: Version, content: Content },
}

/// What a later body says.
enum Content {
    /// A change, with the author left out.
    Change(Stripped),
    /// About a record.
    Beside(Vec<u8>),
}

/// What an entry goes on from.
enum Lead {
    /// Said in full, with the run of the program that wrote it.
    Whole(Option<Start>),
    /// The last entry of a journal, by its number; when that was made.
    Follows(u64, i64),
}

/// Writes an entry for a receiver that remembers `behind`, holds what is `known`, and reads rows of the kinds and versions of which
/// `reads` says so; `run` is that of the program that wrote it, where the sender knows it. Gives the bytes, with the run as the receiver
/// knows it then; none where the compact form does not give the entry back.
pub fn compact(
    entry: &WholeEntry,
    run: Option<Start>,
    behind: &Behind,
    known: &dyn Known,
    reads: &dyn Fn(u16, Version) -> bool,
) -> Option<(Vec<u8>, Option<Start>)> {
    let header = Header::decode(&entry.header).ok()?;
    let run = header.start.or(run);
    // Where the run is known here and not there, it is said.
    let follows = behind.followed(&header).filter(|(_, before)| run.is_none() || before.start.is_some());
    let start = follows.map_or(run, |(_, before)| header.start.or(before.start));
    let slim: Vec<Slim> = (0u64..).zip(&entry.bodies).map(|(index, body)| slim(&header, start, index, body, known, reads)).collect();
    let lead = follows.map_or(Lead::Whole(run), |(place, before)| Lead::Follows(place, before.time));
    let bytes = written(entry, &header, start, lead, &slim);
    expand::made(&bytes, behind, known).is_ok_and(|(made, _)| made == *entry).then_some((bytes, start))
}

fn slim(header: &Header, start: Option<Start>, index: u64, bytes: &[u8], known: &dyn Known, reads: &dyn Fn(u16, Version) -> bool) -> Slim {
    let whole = || Slim::Whole(bytes.to_vec());
    let (Some(start), Ok(body)) = (start, Body::decode(bytes)) else { return whole() };
    match body.salt {
        Some(salt) => first(header, &start, index, &body, salt, reads),
        None => later(header, &start, body, known),
    }
    .unwrap_or_else(whole)
}

fn first(header: &Header, start: &Start, index: u64, body: &Body, salt: [u8; 8], reads: &dyn Fn(u16, Version) -> bool) -> Option<Slim> {
    let record = read_first(&body.content).filter(|record| (record.kind.number, record.version) == (body.kind, body.version))?;
    let derived = Header::document_id(&header.space, &header.seat, &header.incarnation, start, header.n, index);
    let document = (derived != body.document).then_some(body.document);
    reads(body.kind, body.version).then(|| Slim::Row { document, salt, row: row::encode(&record) })
}

fn later(header: &Header, start: &Start, body: Body, known: &dyn Known) -> Option<Slim> {
    let Body { document, kind, version, content, .. } = body;
    let content = match kind < ABOUT_RECORDS {
        true => Content::Change(Stripped::of(&content, &Header::actor(&header.seat, &header.incarnation, start))?),
        false => Content::Beside(content),
    };
    let held = document.0.first_chunk().and_then(|beginning| known.document(&header.space, beginning));
    let holds =
        |hash: &Hash| held.iter().flat_map(|held| &held.changes).filter(|one| dependency_named(one) == dependency_named(hash)).eq([hash]);
    let is_named = match &content {
        Content::Change(Stripped { dependencies, .. }) => dependencies.iter().all(holds),
        Content::Beside(_) => true,
    };
    let is_known = is_named && held.is_some_and(|held| held.id == document);
    Some(Slim::Later { document, is_known, kind, version, content })
}

impl Slim {
    /// Whether the receiver makes the leaf of the body himself.
    fn tells_leaf(&self) -> bool {
        matches!(self, Slim::Row { .. } | Slim::Later { is_known: true, .. })
    }
}

fn written(entry: &WholeEntry, header: &Header, run: Option<Start>, lead: Lead, bodies: &[Slim]) -> Vec<u8> {
    let Header { space, seat, incarnation, start, n, previous, after, heads, save, time, made_by, leaves, .. } = header;
    encode(|out| {
        out.array(10)?.u8(COMPACT)?;
        let since = match lead {
            Lead::Whole(run) => {
                out.array(6)?.bytes(&space.0)?.bytes(&seat.0)?.bytes(&incarnation.0)?.u64(*n)?.bytes(&previous.0)?;
                write_or_null(out, run.as_ref().map(|run| run.0.as_slice()))?;
                0
            }
            Lead::Follows(place, since) => {
                out.u64(place)?;
                since
            }
        };
        write_or_null(out, start.as_ref().map(|start| start.0.as_slice()))?;
        match after {
            Some((incarnation, n, id)) => out.array(3)?.bytes(&incarnation.0)?.u64(*n)?.bytes(&id.0)?,
            None => out.null()?,
        };
        out.array(heads.len() as u64)?;
        for head in heads {
            out.array(3)?.bytes(&head.log.0)?.u64(head.n)?.bytes(&head.hash)?;
        }
        let is_derived = run.is_some_and(|run| Header::save_id(seat, incarnation, &run, *n) == *save);
        write_or_null(out, (!is_derived).then_some(save.0.as_slice()))?;
        out.i64(time.saturating_sub(since))?.u8(u8::from(*made_by == MadeBy::Program))?;
        write_or_null(out, (!bodies.iter().all(Slim::tells_leaf)).then_some(leaves.as_slice()))?;
        out.array(bodies.len() as u64 + 1)?.bytes(&entry.signature)?;
        bodies.iter().try_for_each(|body| write_body(out, body))
    })
}

fn write_or_null(out: &mut Out<'_>, bytes: Option<&[u8]>) -> EncodeResult {
    match bytes {
        Some(bytes) => out.bytes(bytes)?,
        None => out.null()?,
    };
    Ok(())
}

fn write_body(out: &mut Out<'_>, body: &Slim) -> EncodeResult {
    match body {
        Slim::Whole(bytes) => out.bytes(bytes)?,
        Slim::Row { document: None, salt, row } => out.array(2)?.bytes(salt)?.bytes(row)?,
        Slim::Row { document: Some(document), salt, row } => out.array(3)?.bytes(salt)?.bytes(row)?.bytes(&document.0)?,
        Slim::Later { document, is_known, kind, version, content } => {
            out.array(if matches!(content, Content::Change(_)) { 6 } else { 5 })?;
            out.bytes(if *is_known { &document.0[..DOCUMENT_NAMED] } else { &document.0 })?;
            out.u16(*kind)?.u8(version.major)?.u8(version.minor)?;
            match content {
                Content::Beside(content) => out.bytes(content)?,
                Content::Change(Stripped { dependencies, rest }) => {
                    out.array(dependencies.len() as u64)?;
                    for hash in dependencies {
                        out.bytes(if *is_known { dependency_named(hash) } else { &hash.0 })?;
                    }
                    out.bytes(rest)?
                }
            }
        }
    };
    Ok(())
}
