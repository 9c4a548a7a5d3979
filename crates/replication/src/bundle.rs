//! The framing of a bundle: what it begins with, each item behind its length, and at the end the hash of everything before it. It is
//! written into, and read from, whatever is handed over. Format: docs/formats/bundle.md.

use crate::forms::{Incoming, NothingHeld};
use journals::{CARRIED_MAX, Carried};
use std::io::{Error, ErrorKind, Read, Write};

/// What a bundle in the open begins with, and the inside of a sealed one.
const MAGIC: &[u8; 9] = b"NCENBUND\x01";
const SEALED_MAGIC: &[u8; 9] = b"NCENBUND\x02";
/// Bytes of a bundle, when nothing is packed: what the smallest stick holds.
pub const BUNDLE_MAX: u64 = 4 << 30;

/// A bundle on its way out.
pub struct Bundling<W: Write> {
    out: W,
    hasher: blake3::Hasher,
    /// Bytes that were written, when nothing is packed.
    bytes: u64,
}

/// The bytes are no bundle, or one that was cut short or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoBundle;

impl<W: Write> Bundling<W> {
    /// Begins one in the open.
    pub fn open(out: W) -> Result<Self, Error> {
        Bundling::begun(out, MAGIC)
    }

    /// Begins the inside of a sealed one.
    pub fn sealed(out: W) -> Result<Self, Error> {
        Bundling::begun(out, SEALED_MAGIC)
    }

    fn begun(out: W, magic: &[u8]) -> Result<Self, Error> {
        let mut bundling = Bundling { out, hasher: blake3::Hasher::new(), bytes: 0 };
        bundling.write(magic)?;
        Ok(bundling)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.bytes += bytes.len() as u64;
        self.hasher.update(bytes);
        self.out.write_all(bytes)
    }

    /// Whether another item has room in what a bundle may be.
    pub fn has_room(&self) -> bool {
        self.bytes + CARRIED_MAX as u64 <= BUNDLE_MAX
    }

    /// Writes the bytes of an item, in whichever form; refuses what no reader would take.
    pub fn item(&mut self, item: &[u8]) -> Result<(), Error> {
        let length = u32::try_from(item.len()).ok().filter(|length| (1..=CARRIED_MAX as u32).contains(length));
        self.write(&length.ok_or(ErrorKind::InvalidInput)?.to_be_bytes())?;
        self.write(item)
    }

    /// Writes the end; gives what is around it.
    pub fn end(mut self) -> Result<W, Error> {
        self.write(&0u32.to_be_bytes())?;
        let hash = self.hasher.finalize();
        self.out.write_all(hash.as_bytes())?;
        Ok(self.out)
    }
}

/// The items of a bundle; after the last one its end is held against what was read. Nothing of an item is believed yet.
pub struct Unbundling<R: Read> {
    input: R,
    hasher: blake3::Hasher,
    incoming: Incoming,
    is_sealed: bool,
    bytes: u64,
    has_ended: bool,
}

impl<R: Read> Unbundling<R> {
    /// Reads how it begins.
    pub fn new(input: R) -> Result<Self, NoBundle> {
        let (hasher, incoming) = (blake3::Hasher::new(), Incoming::default());
        let mut unbundling = Unbundling { input, hasher, incoming, is_sealed: false, bytes: 0, has_ended: false };
        let magic = unbundling.part(MAGIC.len())?;
        unbundling.is_sealed = magic == SEALED_MAGIC;
        if unbundling.is_sealed || magic == MAGIC { Ok(unbundling) } else { Err(NoBundle) }
    }

    /// Whether it is the inside of a sealed one.
    pub fn is_sealed(&self) -> bool {
        self.is_sealed
    }

    /// Bytes that were read.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    fn part(&mut self, length: usize) -> Result<Vec<u8>, NoBundle> {
        let mut bytes = vec![0; length];
        self.input.read_exact(&mut bytes).map_err(|_| NoBundle)?;
        self.hasher.update(&bytes);
        self.bytes += length as u64;
        if self.bytes > BUNDLE_MAX { Err(NoBundle) } else { Ok(bytes) }
    }

    fn item(&mut self) -> Result<Option<Carried>, NoBundle> {
        let length = self.part(4)?.try_into().map(u32::from_be_bytes).map_err(|_| NoBundle)? as usize;
        if length > CARRIED_MAX {
            return Err(NoBundle);
        }
        if length == 0 {
            let hash = self.hasher.finalize();
            return if self.part(32)? == hash.as_bytes() { Ok(None) } else { Err(NoBundle) };
        }
        let bytes = self.part(length)?;
        match self.is_sealed {
            true => self.incoming.unpacked(&bytes, &NothingHeld).map(Some).map_err(|_| NoBundle),
            false => Carried::decode(&bytes).map(Some).ok_or(NoBundle),
        }
    }
}

impl<R: Read> Iterator for Unbundling<R> {
    type Item = Result<Carried, NoBundle>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended {
            return None;
        }
        let item = self.item().transpose();
        self.has_ended = !matches!(item, Some(Ok(_)));
        item
    }
}
