//! The compact form at rest: a row, or a change that no row gives back, compressed with a trained dictionary.

use crate::bytes::{Input, number};
use crate::error::StoreError;
use documents::row::{self, DICTIONARY};
use journals::BODY_MAX;
use records::{Record, Version};
use std::sync::LazyLock;
use zstd::bulk::{Compressor, Decompressor};
use zstd::dict::{DecoderDictionary, EncoderDictionary};
use zstd::zstd_safe::CParameter;

/// Of [`DICTIONARY`]. Once used it stays for ever.
const DICTIONARY_NUMBER: u8 = 1;
/// Higher levels gain under 2 % on rows of 150 bytes.
const LEVEL: i32 = 3;
/// Every zstd frame begins with these; they are not kept.
const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

static ENCODER: LazyLock<EncoderDictionary<'static>> = LazyLock::new(|| EncoderDictionary::copy(DICTIONARY, LEVEL));
static DECODER: LazyLock<DecoderDictionary<'static>> = LazyLock::new(|| DecoderDictionary::copy(DICTIONARY));

/// What is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Form {
    /// A row, from which the change is rebuilt, or which is a view.
    Row = 1,
    /// Kind, version and the change itself.
    Change = 2,
}

/// A first body, ready to be sealed.
#[derive(Clone, Debug)]
pub struct Packed(pub(crate) Vec<u8>);

/// Packs; holds the memory of one compressor.
pub struct Packer(Compressor<'static>);

impl Packer {
    /// A packer.
    pub fn new() -> Result<Self, StoreError> {
        let mut compressor = Compressor::with_prepared_dictionary(&ENCODER)?;
        // The reader knows its limit and its dictionary; seals check what lies on the disk.
        for parameter in [CParameter::ContentSizeFlag(false), CParameter::ChecksumFlag(false), CParameter::DictIdFlag(false)] {
            compressor.set_parameter(parameter)?;
        }
        Ok(Packer(compressor))
    }

    /// Packs a record whose first change is to be stored. Its change is rebuilt from the row, so the row must give
    /// back the same record.
    pub fn first(&mut self, record: &Record) -> Result<Packed, StoreError> {
        let plain = row::encode(record);
        if row::decode(&plain).is_ok_and(|read| read == *record) {
            return self.pack(Form::Row, &plain).map(Packed);
        }
        // No actor is at hand here, so the caller packs the change itself.
        Err(StoreError::Damaged("bodies"))
    }

    /// Packs a change as it is.
    pub fn change(&mut self, kind: u16, version: Version, change: &[u8]) -> Result<Packed, StoreError> {
        let mut plain = Vec::with_capacity(change.len() + 4);
        number(&mut plain, u64::from(kind));
        plain.extend_from_slice(&[version.major, version.minor]);
        plain.extend_from_slice(change);
        self.pack(Form::Change, &plain).map(Packed)
    }

    /// Whether a record can be kept as it is shown: changes made apart may give one that is larger than each of them.
    pub fn fits(record: &Record) -> bool {
        row::values(record) <= row::VALUES_MAX && row::encode_view(record).len() <= BODY_MAX
    }

    /// Packs a record as it is shown.
    pub(crate) fn view(&mut self, record: &Record) -> Result<Vec<u8>, StoreError> {
        if row::values(record) > row::VALUES_MAX {
            return Err(StoreError::TooLarge);
        }
        self.pack(Form::Row, &row::encode_view(record))
    }

    fn pack(&mut self, form: Form, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        if plain.len() > BODY_MAX {
            return Err(StoreError::TooLarge);
        }
        let frame = self.0.compress(plain)?;
        let mut out = Vec::with_capacity(frame.len());
        out.push(DICTIONARY_NUMBER << 4 | form as u8);
        out.extend_from_slice(frame.strip_prefix(&MAGIC).ok_or(StoreError::Damaged("bodies"))?);
        Ok(out)
    }
}

/// What was packed.
pub(crate) enum Unpacked {
    Row(Vec<u8>),
    Change { kind: u16, version: Version, change: Vec<u8> },
}

/// Unpacks; holds the memory of one decompressor.
pub(crate) struct Unpacker(Decompressor<'static>);

impl Unpacker {
    pub fn new() -> Result<Self, StoreError> {
        Ok(Unpacker(Decompressor::with_prepared_dictionary(&DECODER)?))
    }

    pub fn unpack(&mut self, packed: &[u8]) -> Option<Unpacked> {
        let (head, frame) = packed.split_first()?;
        if head >> 4 != DICTIONARY_NUMBER {
            return None;
        }
        let framed = [MAGIC.as_slice(), frame].concat();
        let plain = self.0.decompress(&framed, BODY_MAX).ok()?;
        match head & 15 {
            form if form == Form::Row as u8 => Some(Unpacked::Row(plain)),
            form if form == Form::Change as u8 => {
                let mut input = Input(&plain);
                let kind = input.small()?;
                let version = Version { major: input.byte()?, minor: input.byte()? };
                Some(Unpacked::Change { kind, version, change: input.0.to_vec() })
            }
            _ => None,
        }
    }
}
