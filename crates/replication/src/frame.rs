//! Frames: what is said on the one stream of a session, each in one deterministic form (docs/formats/wire.md).

use crate::area::{Tip, Tips, life, parts};
use documents::DocumentId;
use journals::{Key, Program, Root};
use minicbor::data::Type;
use minicbor::{Decoder, Encoder};
use std::collections::BTreeMap;
use std::convert::Infallible;

/// Bytes of a frame at most: what is read in one piece, before anything of it is believed.
pub const FRAME_MAX: usize = 64 << 10;
/// Bytes of an item that one frame carries at most; a longer one is continued.
pub const PIECE_MAX: usize = 48 << 10;
/// Frames go over a line in parcels. Nothing more goes into one that has as many bytes: that is enough for one table of codes to serve
/// many small frames, and on a line of 64 kbit/s it is gone in half a second. With one more frame it still has less than [`FRAME_MAX`].
pub const PARCEL_BYTES: usize = 12 << 10;
/// Drawers into which spaces are sorted where they are more than these: of 3,000 one drawer holds some 47, and their digests take 0.6 kB.
pub(crate) const DRAWERS: usize = 64;
/// Areas or lives in one frame, of some 40 to 90 bytes each.
pub(crate) const LIST_MAX: usize = 1_024;
/// Letters in one frame, and that stand to be answered: who has more names them when these are.
pub(crate) const LETTERS_MAX: usize = 64;
/// Tips of one life in one frame.
const TIPS_MAX: usize = 64;

/// In what order things are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// Statements.
    Authority,
    /// Alerts and messages.
    Notices,
    /// Closed spaces: little, and of those who wait for it.
    Closed,
    /// Everything else.
    Records,
}

/// Kinds of records by their numbers, each with the major and minor number of its version.
pub type Kinds = BTreeMap<u16, (u8, u8)>;

/// Kinds that a program knows: twenty times what the dictionary has.
const KINDS_MAX: usize = 256;

/// What one side says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// The first word of each side.
    Hello {
        /// The oldest and the newest version of this format that it speaks.
        versions: (u64, u64),
        /// Its program.
        program: Program,
        /// Fresh chance, by which areas are named in this session.
        nonce: [u8; 16],
        /// Digest of the statements that it holds.
        authority: [u8; 16],
        /// Digest of what it holds of all spaces that it believes both may read.
        spaces: [u8; 16],
        /// Where those spaces are many, digests of them by drawers, beginning with the first: none, or one for each.
        drawers: Vec<[u8; 8]>,
        /// Kinds of records of which it reads rows, each with its version.
        kinds: Kinds,
        /// Whether it will ask for attachments.
        wants: bool,
        /// Whether it carries letters for others.
        carries: bool,
    },
    /// The spaces that it believes both may read, each by its tag, with the digest of what it holds.
    Areas {
        /// Tag and digest.
        areas: Vec<([u8; 16], [u8; 16])>,
        /// Whether the list ends here.
        last: bool,
    },
    /// What it holds of an area: of all lives at first, later of those that moved by what it was sent. The second is its receipt.
    Frontier {
        /// The area.
        tag: [u8; 16],
        /// Lives with their tips.
        tips: Tips,
        /// Whether the first list of this area ends here.
        last: bool,
    },
    /// An item, or a piece of one.
    Item {
        /// The area.
        tag: [u8; 16],
        /// Whether the item ends here.
        last: bool,
        /// Its bytes, or some of them.
        bytes: Vec<u8>,
    },
    /// How many items that came in this session are stored by now, kept waiting, or dropped.
    Stored {
        /// Items, from the first.
        items: u64,
    },
    /// Everything that it holds of an area, and that the other lacks by its frontier, has been sent.
    Sent {
        /// The area.
        tag: [u8; 16],
    },
    /// It asks for an attachment.
    Want {
        /// The area of its document.
        tag: [u8; 16],
        /// The document that names it.
        document: DocumentId,
        /// What it is.
        root: Root,
        /// How many chunks it has; the list of chunks as well, where that is one or more.
        held: u64,
    },
    /// Bytes of the attachment that was asked for first and is not served: of its list of chunks, or of one chunk.
    Piece {
        /// Whether this is all of it; without bytes, that the sender has no more.
        last: bool,
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// It asks for no more attachments now.
    Sated,
    /// Its receipt, of which the other knows all but these: it holds what it has said to hold.
    Signed {
        /// When, in seconds since 1970 UTC; a claim.
        made: i64,
        /// Behind the bytes of the receipt.
        signature: [u8; 64],
    },
    /// Letters that it has: for the other, or for him to carry.
    Letters {
        /// What each is, and the device that it is for.
        letters: Vec<(Root, Key)>,
    },
    /// What became of a letter that the other has.
    Taken {
        /// Which.
        root: Root,
        /// Whether it is here, to be opened or carried; else it is not taken.
        is_here: bool,
    },
}

impl Frame {
    /// The frame's bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(256);
        write(self, &mut Encoder::new(&mut bytes)).expect("writing to memory cannot fail");
        bytes
    }

    /// Reads a frame; none where the bytes are not the one form of one.
    pub fn decode(bytes: &[u8]) -> Option<Frame> {
        Frame::read_all(bytes).and_then(|mut frames| if frames.len() == 1 { frames.pop() } else { None })
    }

    /// Reads the frames of a parcel, one behind the other (a CBOR sequence, RFC 8742); none where any is not in its one form.
    pub fn read_all(bytes: &[u8]) -> Option<Vec<Frame>> {
        if bytes.len() > FRAME_MAX {
            return None;
        }
        let (mut input, mut frames) = (Decoder::new(bytes), Vec::new());
        while input.position() < bytes.len() {
            let begun = input.position();
            let frame = read(&mut input).ok()?;
            if frame.encode() != bytes[begun..input.position()] {
                return None;
            }
            frames.push(frame);
        }
        Some(frames)
    }
}

pub(crate) type Out<'b> = Encoder<&'b mut Vec<u8>>;
pub(crate) type Written = Result<(), minicbor::encode::Error<Infallible>>;

/// Lives with their tips.
pub(crate) fn write_lives(out: &mut Out<'_>, tips: &Tips) -> Written {
    out.array(tips.len() as u64)?;
    for (life, tips) in tips {
        let (writer, part) = parts(life);
        out.array(3)?.bytes(&writer.0)?.bytes(&part)?.array(tips.len() as u64)?;
        for Tip { n, id } in tips {
            out.array(2)?.u64(*n)?.bytes(id)?;
        }
    }
    Ok(())
}

pub(crate) fn write_kinds(out: &mut Out<'_>, kinds: &Kinds) -> Written {
    out.array(kinds.len() as u64)?;
    for (kind, (major, minor)) in kinds {
        out.array(3)?.u16(*kind)?.u8(*major)?.u8(*minor)?;
    }
    Ok(())
}

fn write(frame: &Frame, out: &mut Out<'_>) -> Written {
    match frame {
        Frame::Hello { versions, program: Program(major, minor, patch), nonce, authority, spaces, drawers, kinds, wants, carries } => {
            out.array(11)?.u8(0)?.u64(versions.0)?.u64(versions.1)?;
            out.array(3)?.u16(*major)?.u16(*minor)?.u16(*patch)?;
            out.bytes(nonce)?.bytes(authority)?.bytes(spaces)?;
            out.array(drawers.len() as u64)?;
            for digest in drawers {
                out.bytes(digest)?;
            }
            write_kinds(out, kinds)?;
            out.bool(*wants)?.bool(*carries)?;
        }
        Frame::Areas { areas, last } => {
            out.array(3)?.u8(1)?.bool(*last)?.array(areas.len() as u64)?;
            for (tag, digest) in areas {
                out.array(2)?.bytes(tag)?.bytes(digest)?;
            }
        }
        Frame::Frontier { tag, tips, last } => {
            out.array(4)?.u8(2)?.bytes(tag)?.bool(*last)?;
            write_lives(out, tips)?;
        }
        Frame::Item { tag, last, bytes } => {
            out.array(4)?.u8(3)?.bytes(tag)?.bool(*last)?.bytes(bytes)?;
        }
        Frame::Stored { items } => {
            out.array(2)?.u8(5)?.u64(*items)?;
        }
        Frame::Sent { tag } => {
            out.array(2)?.u8(4)?.bytes(tag)?;
        }
        Frame::Want { tag, document, root, held } => {
            out.array(5)?.u8(6)?.bytes(tag)?.bytes(&document.0)?.bytes(&root.0)?.u64(*held)?;
        }
        Frame::Piece { last, bytes } => {
            out.array(3)?.u8(7)?.bool(*last)?.bytes(bytes)?;
        }
        Frame::Sated => {
            out.array(1)?.u8(8)?;
        }
        Frame::Signed { made, signature } => {
            out.array(3)?.u8(9)?.i64(*made)?.bytes(signature)?;
        }
        Frame::Letters { letters } => {
            out.array(2)?.u8(10)?.array(letters.len() as u64)?;
            for (root, to) in letters {
                out.array(2)?.bytes(&root.0)?.bytes(&to.0)?;
            }
        }
        Frame::Taken { root, is_here } => {
            out.array(3)?.u8(11)?.bytes(&root.0)?.bool(*is_here)?;
        }
    }
    Ok(())
}

pub(crate) type Read<T> = Result<T, minicbor::decode::Error>;

pub(crate) fn wrong<T>() -> Read<T> {
    Err(minicbor::decode::Error::message("frame"))
}

pub(crate) fn length(input: &mut Decoder<'_>, most: usize) -> Read<usize> {
    match input.array()?.and_then(|length| usize::try_from(length).ok()) {
        Some(length) if length <= most => Ok(length),
        _ => wrong(),
    }
}

pub(crate) fn exactly(input: &mut Decoder<'_>, wanted: usize) -> Read<()> {
    if length(input, wanted)? == wanted { Ok(()) } else { wrong() }
}

pub(crate) fn fixed<const N: usize>(input: &mut Decoder<'_>) -> Read<[u8; N]> {
    input.bytes()?.try_into().or_else(|_| wrong())
}

fn read(input: &mut Decoder<'_>) -> Read<Frame> {
    let length = length(input, 11)?;
    if input.datatype()? != Type::U8 {
        return wrong();
    }
    match (input.u8()?, length) {
        (0, 11) => Ok(Frame::Hello {
            versions: (input.u64()?, input.u64()?),
            program: read_program(input)?,
            nonce: fixed(input)?,
            authority: fixed(input)?,
            spaces: fixed(input)?,
            drawers: read_drawers(input)?,
            kinds: read_kinds(input)?,
            wants: input.bool()?,
            carries: input.bool()?,
        }),
        (1, 3) => read_areas(input),
        (2, 4) => read_frontier(input),
        (3, 4) => Ok(Frame::Item { tag: fixed(input)?, last: input.bool()?, bytes: input.bytes()?.to_vec() }),
        (4, 2) => Ok(Frame::Sent { tag: fixed(input)? }),
        (5, 2) => Ok(Frame::Stored { items: input.u64()? }),
        (6, 5) => {
            Ok(Frame::Want { tag: fixed(input)?, document: DocumentId(fixed(input)?), root: Root(fixed(input)?), held: input.u64()? })
        }
        (7, 3) => Ok(Frame::Piece { last: input.bool()?, bytes: input.bytes()?.to_vec() }),
        (8, 1) => Ok(Frame::Sated),
        (9, 3) => Ok(Frame::Signed { made: input.i64()?, signature: fixed(input)? }),
        (10, 2) => read_letters(input),
        (11, 3) => Ok(Frame::Taken { root: Root(fixed(input)?), is_here: input.bool()? }),
        _ => wrong(),
    }
}

fn read_program(input: &mut Decoder<'_>) -> Read<Program> {
    exactly(input, 3)?;
    Ok(Program(input.u16()?, input.u16()?, input.u16()?))
}

fn read_drawers(input: &mut Decoder<'_>) -> Read<Vec<[u8; 8]>> {
    let count = length(input, DRAWERS)?;
    if count != 0 && count != DRAWERS {
        return wrong();
    }
    (0..count).map(|_| fixed(input)).collect()
}

pub(crate) fn read_kinds(input: &mut Decoder<'_>) -> Read<Kinds> {
    let kind = |input: &mut Decoder<'_>| {
        exactly(input, 3)?;
        Ok((input.u16()?, (input.u8()?, input.u8()?)))
    };
    (0..length(input, KINDS_MAX)?).map(|_| kind(input)).collect()
}

fn read_areas(input: &mut Decoder<'_>) -> Read<Frame> {
    let last = input.bool()?;
    let count = length(input, LIST_MAX)?;
    let area = |input: &mut Decoder<'_>| {
        exactly(input, 2)?;
        Ok((fixed(input)?, fixed(input)?))
    };
    Ok(Frame::Areas { areas: (0..count).map(|_| area(input)).collect::<Read<_>>()?, last })
}

fn read_letters(input: &mut Decoder<'_>) -> Read<Frame> {
    let count = length(input, LETTERS_MAX)?;
    let letter = |input: &mut Decoder<'_>| {
        exactly(input, 2)?;
        Ok((Root(fixed(input)?), Key(fixed(input)?)))
    };
    Ok(Frame::Letters { letters: (0..count).map(|_| letter(input)).collect::<Read<_>>()? })
}

fn read_frontier(input: &mut Decoder<'_>) -> Read<Frame> {
    let (tag, last) = (fixed(input)?, input.bool()?);
    Ok(Frame::Frontier { tag, tips: read_lives(input, tag == [0; 16], LIST_MAX)?, last })
}

/// Lives with their tips, so many at most; of logs in the authority, of journals elsewhere.
pub(crate) fn read_lives(input: &mut Decoder<'_>, are_logs: bool, most: usize) -> Read<Tips> {
    let mut tips = Tips::new();
    for _ in 0..length(input, most)? {
        exactly(input, 3)?;
        let (writer, part) = (Key(fixed(input)?), input.bytes()?);
        let Some(life) = life(are_logs, writer, part) else { return wrong() };
        tips.insert(life, read_tips(input)?);
    }
    Ok(tips)
}

fn read_tips(input: &mut Decoder<'_>) -> Read<Vec<Tip>> {
    let count = length(input, TIPS_MAX)?;
    let tip = |input: &mut Decoder<'_>| {
        exactly(input, 2)?;
        Ok(Tip { n: input.u64()?, id: fixed(input)? })
    };
    let tips = (0..count).map(|_| tip(input)).collect::<Read<Vec<Tip>>>()?;
    if !tips.is_empty() && tips.is_sorted_by(|one, next| one < next) { Ok(tips) } else { wrong() }
}

/// A list of lives as frames that each hold some of it; one at least.
pub(crate) fn frontiers(tag: [u8; 16], tips: &Tips, ends: bool) -> Vec<Frame> {
    let mut parts = vec![Tips::new()];
    let mut bytes = 0;
    for (life, tips) in tips {
        let tips = shown(tips);
        let size = LIFE_BYTES + tips.len() * TIP_BYTES;
        if bytes + size > LIST_BYTES_MAX {
            parts.push(Tips::new());
            bytes = 0;
        }
        bytes += size;
        parts.last_mut().expect("there is one").insert(*life, tips);
    }
    let count = parts.len();
    parts.into_iter().enumerate().map(|(at, tips)| Frame::Frontier { tag, tips, last: ends && at + 1 == count }).collect()
}

/// Bytes of lives in one frame, and what a life and a tip take of them at most.
const LIST_BYTES_MAX: usize = 48 << 10;
const LIFE_BYTES: usize = 60;
const TIP_BYTES: usize = 28;

/// More branches than a frame names are those of somebody who does nothing but fork: the longest are named.
pub(crate) fn shown(tips: &[Tip]) -> Vec<Tip> {
    tips[tips.len().saturating_sub(TIPS_MAX)..].to_vec()
}
