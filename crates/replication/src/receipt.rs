//! What a device signs of what it holds: the head of a bundle, which says what lies in it, and a receipt, by which the next bundle holds
//! only what is lacking. Bytes in docs/formats/bundle.md.

use crate::area::{Area, Tips, tips};
use crate::frame::{Kinds, Lane, Out, Read, Written, exactly, fixed, length, read_kinds, read_lives, shown, write_kinds, write_lives};
use crate::shelf::{Shelf, Unreadable};
use documents::DocumentId;
use journals::{Key, Root, SigningSecret, SpaceId, vouch, vouched};
use minicbor::data::Type;
use minicbor::{Decoder, Encoder};
use std::collections::BTreeMap;

/// Bytes of either: some 50,000 lives.
pub const SIGNED_MAX: usize = 4 << 20;
/// Areas, and lives of one, that either may name.
const AREAS_MAX: usize = 30_000;
const LIVES_MAX: usize = 200_000;

/// What a device holds, cut to what another may know.
pub type Holdings = BTreeMap<Area, Tips>;

/// The head of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The device that made it.
    pub from: Key,
    /// The device that it is for.
    pub to: Key,
    /// When, in seconds since 1970 UTC; a claim.
    pub made: i64,
    /// Of the receipt behind which it begins; none where it holds everything.
    pub since: Option<i64>,
    /// Statements in it, and entries of open spaces.
    pub counts: (u64, u64),
    /// What its maker holds, and gives on.
    pub holds: Holdings,
}

/// What a device holds by its own word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The device that says so.
    pub from: Key,
    /// The device that it says so to.
    pub to: Key,
    /// When, in seconds since 1970 UTC; a claim.
    pub made: i64,
    /// Kinds of records of which it reads rows.
    pub kinds: Kinds,
    /// What it holds.
    pub holds: Holdings,
    /// Attachments that it lacks, the most urgent first; [`WANTS_MAX`] at most.
    pub wants: Vec<Want>,
}

/// An attachment that a device lacks by its own word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Want {
    /// The document that names it.
    pub document: DocumentId,
    /// What it is.
    pub root: Root,
    /// How many chunks of it it has.
    pub held: u64,
    /// Whether it asks for it; else it only has room for it.
    pub is_asked: bool,
}

/// Attachments that a receipt asks for at most; our programs name some hundreds, and the rest in the next one.
pub const WANTS_MAX: usize = 1_024;

const MANIFEST: &str = "ncen manifest 1";
const RECEIPT: &str = "ncen receipt 1";

impl Manifest {
    fn encode(&self) -> Vec<u8> {
        let Manifest { from, to, made, since, counts, holds } = self;
        encoded(|out| {
            out.array(7)?.bytes(&from.0)?.bytes(&to.0)?.i64(*made)?;
            match since {
                Some(since) => out.i64(*since)?,
                None => out.null()?,
            };
            out.u64(counts.0)?.u64(counts.1)?;
            write_holdings(out, holds)
        })
    }

    fn read(input: &mut Decoder<'_>) -> Read<Manifest> {
        exactly(input, 7)?;
        let (from, to, made) = (Key(fixed(input)?), Key(fixed(input)?), input.i64()?);
        let since = match input.datatype()? {
            Type::Null => input.null().map(|()| None)?,
            _ => Some(input.i64()?),
        };
        Ok(Manifest { from, to, made, since, counts: (input.u64()?, input.u64()?), holds: read_holdings(input)? })
    }

    /// The bytes with the signature of the device that makes the bundle.
    pub fn sign(&self, device: &SigningSecret) -> Vec<u8> {
        vouch(MANIFEST, &self.encode(), device)
    }

    /// Reads one whose signature is that of the device it names; none where the bytes are not the one form of one.
    pub fn open(signed: &[u8]) -> Option<Manifest> {
        let (bytes, _) = signed.split_last_chunk::<64>().filter(|_| signed.len() <= SIGNED_MAX)?;
        let manifest = Manifest::read(&mut Decoder::new(bytes)).ok()?;
        (manifest.encode() == vouched(MANIFEST, signed, &manifest.from)?).then_some(manifest)
    }
}

impl Receipt {
    fn encode(&self) -> Vec<u8> {
        let Receipt { from, to, made, kinds, holds, wants } = self;
        encoded(|out| {
            out.array(6)?.bytes(&from.0)?.bytes(&to.0)?.i64(*made)?;
            write_kinds(out, kinds)?;
            write_holdings(out, holds)?;
            out.array(wants.len() as u64)?;
            for Want { document, root, held, is_asked } in wants {
                out.array(4)?.bytes(&document.0)?.bytes(&root.0)?.u64(*held)?.bool(*is_asked)?;
            }
            Ok(())
        })
    }

    fn read(input: &mut Decoder<'_>) -> Read<Receipt> {
        exactly(input, 6)?;
        let (from, to, made) = (Key(fixed(input)?), Key(fixed(input)?), input.i64()?);
        let (kinds, holds) = (read_kinds(input)?, read_holdings(input)?);
        let want = |input: &mut Decoder<'_>| {
            exactly(input, 4)?;
            let (document, root) = (DocumentId(fixed(input)?), Root(fixed(input)?));
            Ok(Want { document, root, held: input.u64()?, is_asked: input.bool()? })
        };
        let wants = (0..length(input, WANTS_MAX)?).map(|_| want(input)).collect::<Read<_>>()?;
        Ok(Receipt { from, to, made, kinds, holds, wants })
    }

    /// The bytes with a signature that came by itself; none where it is not that of the device that holds this.
    pub fn with(&self, signature: &[u8; 64]) -> Option<Vec<u8>> {
        let signed = [self.encode(), signature.to_vec()].concat();
        vouched(RECEIPT, &signed, &self.from).is_some().then_some(signed)
    }

    /// The bytes with the signature of the device that holds this.
    pub fn sign(&self, device: &SigningSecret) -> Vec<u8> {
        vouch(RECEIPT, &self.encode(), device)
    }

    /// Reads one whose signature is that of the device it names; none where the bytes are not the one form of one.
    pub fn open(signed: &[u8]) -> Option<Receipt> {
        let (bytes, _) = signed.split_last_chunk::<64>().filter(|_| signed.len() <= SIGNED_MAX)?;
        let receipt = Receipt::read(&mut Decoder::new(bytes)).ok()?;
        (receipt.encode() == vouched(RECEIPT, signed, &receipt.from)?).then_some(receipt)
    }
}

/// What this device holds and gives to the peer of a shelf, of the authority and of open spaces.
pub fn holdings(shelf: &dyn Shelf) -> Result<Holdings, Unreadable> {
    let open = shelf.spaces()?.into_iter().filter(|(_, lane)| *lane != Lane::Closed).map(|(area, _)| area);
    let of = |area| Ok((area, tips(&shelf.lives(&area)?)));
    Ok(signable(std::iter::once(Area::Authority).chain(open).map(of).collect::<Result<_, Unreadable>>()?))
}

/// What a device signs of what it holds: of areas of which that is nothing not even the name. Nothing at all where it is more than one can
/// be signed of: then everything counts as lacking, and nothing is lost by it.
pub(crate) fn signable(mut holds: Holdings) -> Holdings {
    holds.retain(|_, tips| !tips.is_empty());
    let tips_held: usize = holds.values().flat_map(|tips| tips.values().map(|tips| tips.len() + 3)).sum();
    if tips_held * TIP_BYTES < SIGNED_MAX { holds } else { Holdings::new() }
}

/// Bytes of a tip at most; what names a life and an area has no more than three.
const TIP_BYTES: usize = 28;

fn encoded(fill: impl FnOnce(&mut Out<'_>) -> Written) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(512);
    fill(&mut Encoder::new(&mut bytes)).expect("writing to memory cannot fail");
    bytes
}

fn write_holdings(out: &mut Out<'_>, holds: &Holdings) -> Written {
    out.array(holds.len() as u64)?;
    for (area, tips) in holds {
        out.array(2)?;
        match area {
            Area::Authority => out.null()?,
            Area::Space(space) => out.bytes(&space.0)?,
        };
        write_lives(out, &tips.iter().map(|(life, tips)| (*life, shown(tips))).collect())?;
    }
    Ok(())
}

fn read_holdings(input: &mut Decoder<'_>) -> Read<Holdings> {
    let mut holds = Holdings::new();
    for _ in 0..length(input, AREAS_MAX)? {
        exactly(input, 2)?;
        let area = match input.datatype()? {
            Type::Null => input.null().map(|()| Area::Authority)?,
            _ => Area::Space(SpaceId(fixed(input)?)),
        };
        holds.insert(area, read_lives(input, area == Area::Authority, LIVES_MAX)?);
    }
    Ok(holds)
}
