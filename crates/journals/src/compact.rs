//! Entries in compact form: what the receiver can work out is left out, and a record that a change begins travels as its row. Bytes in
//! docs/formats/wire.md. Nothing of it is believed: a wrong rebuild has another id than the one that was signed.

use crate::carried::WholeEntry;
use crate::cbor::{DecodeResult, array, count, encode, fixed, optional, wrong};
use crate::entry::{Body, ENTRY_MAX, Header, MadeBy, read_heads};
use crate::ids::{EntryId, Incarnation, Key, SaveId, SpaceId, Start};
use documents::{DocumentId, first_change, read_first, row};
use minicbor::Decoder;
use records::Version;
use std::collections::BTreeMap;

/// Journals of which the last entry is remembered. At more both ends forget all of them and begin anew: an entry then says some 90 bytes
/// more.
const JOURNALS_MAX: usize = 4_096;

/// The last entries of journals that went over a line one way, as both of its ends remember them: what follows one leaves out what that
/// says already.
#[derive(Debug, Default)]
pub struct Behind {
    /// In the order in which journals came up.
    last: Vec<Before>,
    places: BTreeMap<(SpaceId, Key, Incarnation), usize>,
}

#[derive(Debug)]
struct Before {
    header: Header,
    id: EntryId,
    /// The run of the program that wrote it, where that is known.
    start: Option<Start>,
}

impl Behind {
    /// Remembers an entry that went, in whichever form, with the run of the program that wrote it where that is known.
    pub fn went(&mut self, entry: &WholeEntry, run: Option<Start>) {
        let Ok(header) = Header::decode(&entry.header) else { return };
        let start = header.start.or(run).or_else(|| self.followed(&header).and_then(|(_, before)| before.start));
        let (id, journal) = (entry.id(), (header.space, header.seat, header.incarnation));
        let before = Before { id, start, header };
        if let Some(place) = self.places.get(&journal) {
            self.last[*place] = before;
            return;
        }
        if self.last.len() >= JOURNALS_MAX {
            *self = Behind::default();
        }
        self.places.insert(journal, self.last.len());
        self.last.push(before);
    }

    /// The entry that one goes on from, with the number of its journal.
    fn followed(&self, header: &Header) -> Option<(usize, &Before)> {
        let place = *self.places.get(&(header.space, header.seat, header.incarnation))?;
        let before = self.last.get(place)?;
        (header.n == before.header.n.checked_add(1)? && header.previous == before.id).then_some((place, before))
    }
}

/// A body, as it travels.
enum Slim {
    /// As it is.
    Whole(Vec<u8>),
    /// The first change of a record: its salt and its row; the id of its document where the receiver cannot work it out.
    Row { document: Option<DocumentId>, salt: [u8; 8], row: Vec<u8> },
}

/// What an entry goes on from.
enum Lead {
    /// Said in full, with the run of the program that wrote it.
    Whole(Option<Start>),
    /// The last entry of a journal, by its number.
    Follows(u64),
}

/// Writes an entry for a receiver that remembers `behind`, and reads rows of the kinds and versions of which `reads` says so; `run` is that
/// of the program that wrote it, where the sender knows it. None where the compact form does not give the entry back.
pub fn compact(entry: &WholeEntry, run: Option<Start>, behind: &Behind, reads: &dyn Fn(u16, Version) -> bool) -> Option<Vec<u8>> {
    let header = Header::decode(&entry.header).ok()?;
    let run = header.start.or(run);
    // Where the run is known here and not there, it is said.
    let follows = behind.followed(&header).filter(|(_, before)| run.is_none() || before.start.is_some());
    let start = follows.map_or(run, |(_, before)| header.start.or(before.start));
    let slim: Vec<Slim> = (0u64..).zip(&entry.bodies).map(|(index, body)| slim(&header, start, index, body, reads)).collect();
    let lead = follows.map_or(Lead::Whole(run), |(place, _)| Lead::Follows(place as u64));
    let bytes = written(entry, &header, lead, &slim);
    expand(&bytes, behind).is_some_and(|(made, _)| made == *entry).then_some(bytes)
}

fn slim(header: &Header, start: Option<Start>, index: u64, bytes: &[u8], reads: &dyn Fn(u16, Version) -> bool) -> Slim {
    let row = || {
        let Body { document, kind, version: written, salt, content } = Body::decode(bytes).ok()?;
        let record = read_first(&content).filter(|record| (record.kind.number, record.version) == (kind, written))?;
        let derived = start.map(|start| Header::document_id(&header.space, &header.seat, &header.incarnation, &start, header.n, index));
        // Without the run of the program its actor is not known either.
        let is_known = start.is_some() && reads(kind, written);
        let document = (derived != Some(document)).then_some(document);
        is_known.then_some(Slim::Row { document, salt: salt?, row: row::encode(&record) })
    };
    row().unwrap_or_else(|| Slim::Whole(bytes.to_vec()))
}

fn written(entry: &WholeEntry, header: &Header, lead: Lead, bodies: &[Slim]) -> Vec<u8> {
    let Header { space, seat, incarnation, start, n, previous, after, heads, save, time, made_by, leaves, .. } = header;
    encode(|out| {
        out.array(10)?.u8(COMPACT)?;
        match lead {
            Lead::Whole(run) => {
                out.array(6)?.bytes(&space.0)?.bytes(&seat.0)?.bytes(&incarnation.0)?.u64(*n)?.bytes(&previous.0)?;
                match run {
                    Some(run) => out.bytes(&run.0)?,
                    None => out.null()?,
                }
            }
            Lead::Follows(place) => out.u64(place)?,
        };
        match start {
            Some(start) => out.bytes(&start.0)?,
            None => out.null()?,
        };
        match after {
            Some((incarnation, n, id)) => out.array(3)?.bytes(&incarnation.0)?.u64(*n)?.bytes(&id.0)?,
            None => out.null()?,
        };
        out.array(heads.len() as u64)?;
        for head in heads {
            out.array(3)?.bytes(&head.log.0)?.u64(head.n)?.bytes(&head.hash)?;
        }
        out.bytes(&save.0)?.i64(*time)?.u8(u8::from(*made_by == MadeBy::Program))?;
        // Of first bodies the receiver makes the leaves himself; another's salt lies with its document.
        match bodies.iter().all(|body| matches!(body, Slim::Row { .. })) {
            true => out.null()?,
            false => out.bytes(leaves)?,
        };
        out.array(bodies.len() as u64 + 1)?.bytes(&entry.signature)?;
        for body in bodies {
            match body {
                Slim::Whole(bytes) => out.bytes(bytes)?,
                Slim::Row { document: None, salt, row } => out.array(2)?.bytes(salt)?.bytes(row)?,
                Slim::Row { document: Some(document), salt, row } => out.array(3)?.bytes(salt)?.bytes(row)?.bytes(&document.0)?,
            };
        }
        Ok(())
    })
}

/// What a compact entry begins with: no item of a bundle does.
const COMPACT: u8 = 3;

/// Reads an entry in compact form, with what is remembered of its line; none where it cannot be one. What it gives is an entry in
/// full form of which nothing is believed yet, with the run of the program that wrote it.
pub fn expand(bytes: &[u8], behind: &Behind) -> Option<(WholeEntry, Option<Start>)> {
    let mut input = Decoder::new(bytes);
    let (entry, run) = read(&mut input, behind).ok()?;
    (input.position() == bytes.len()).then_some((entry, run))
}

fn read(input: &mut Decoder<'_>, behind: &Behind) -> DecodeResult<(WholeEntry, Option<Start>)> {
    array(input, 10)?;
    if input.u8()? != COMPACT {
        return Err(wrong("item"));
    }
    let ((space, seat, incarnation, n, previous), run) = match input.datatype()? {
        minicbor::data::Type::Array => read_lead(input)?,
        _ => {
            let place = usize::try_from(input.u64()?).ok().and_then(|place| behind.last.get(place));
            let before = place.ok_or_else(|| wrong("nothing before"))?;
            let Header { space, seat, incarnation, n, .. } = before.header;
            ((space, seat, incarnation, n.saturating_add(1), before.id), before.start)
        }
    };
    let start = optional(input, |input| fixed(input).map(Start))?;
    let after = optional(input, |input| {
        array(input, 3)?;
        Ok((Incarnation(fixed(input)?), input.u64()?, EntryId(fixed(input)?)))
    })?;
    let heads = read_heads(input)?;
    let save = SaveId(fixed(input)?);
    let time = input.i64()?;
    let made_by = match input.u8()? {
        0 => MadeBy::Person,
        1 => MadeBy::Program,
        _ => return Err(wrong("made by")),
    };
    let said = optional(input, fixed)?;
    let begun =
        Header { space, seat, incarnation, start, n, previous, after, heads, save, time, made_by, bodies: 0, length: 0, leaves: [0; 32] };
    let run = start.or(run);
    let length = count(input.array()?)?.checked_sub(1).ok_or_else(|| wrong("bodies"))?;
    let signature = fixed(input)?;
    let mut made = Made::default();
    for index in 0..length {
        read_body(input, &begun, run, index, &mut made)?;
    }
    let Made { bodies, length, leaves } = made;
    let leaves = said.unwrap_or_else(|| leaves.finalize().into());
    let header = Header { bodies: bodies.len() as u64, length, leaves, ..begun };
    Ok((WholeEntry { header: header.encode(), signature, bodies }, run))
}

/// Space, seat, incarnation, number and the entry before.
type Said = (SpaceId, Key, Incarnation, u64, EntryId);

fn read_lead(input: &mut Decoder<'_>) -> DecodeResult<(Said, Option<Start>)> {
    array(input, 6)?;
    let said = (SpaceId(fixed(input)?), Key(fixed(input)?), Incarnation(fixed(input)?), input.u64()?, EntryId(fixed(input)?));
    Ok((said, optional(input, |input| fixed(input).map(Start))?))
}

/// Bodies, as they are made again.
#[derive(Default)]
struct Made {
    bodies: Vec<Vec<u8>>,
    length: u64,
    leaves: blake3::Hasher,
}

impl Made {
    fn add(&mut self, bytes: Vec<u8>) -> DecodeResult<()> {
        self.length += bytes.len() as u64;
        self.bodies.push(bytes);
        // A row gives more bytes than it has: whoever sends many must not fill the memory.
        if self.length > ENTRY_MAX as u64 { Err(wrong("too long")) } else { Ok(()) }
    }
}

fn read_body(input: &mut Decoder<'_>, header: &Header, run: Option<Start>, index: u64, made: &mut Made) -> DecodeResult<()> {
    if input.datatype()? == minicbor::data::Type::Bytes {
        return made.add(input.bytes()?.to_vec());
    }
    let parts = count(input.array()?)?;
    let (salt, row) = (fixed(input)?, input.bytes()?);
    let run = run.ok_or_else(|| wrong("no run"))?;
    let document = match parts {
        2 => Header::document_id(&header.space, &header.seat, &header.incarnation, &run, header.n, index),
        3 => DocumentId(fixed(input)?),
        _ => return Err(wrong("body")),
    };
    let record = row::decode(row).map_err(|_| wrong("row"))?;
    let content = first_change(&record, Header::actor(&header.seat, &header.incarnation, &run)).bytes;
    let body = Body { document, kind: record.kind.number, version: record.version, salt: Some(salt), content };
    made.leaves.update(&body.leaf(&salt));
    made.add(body.encode())
}
