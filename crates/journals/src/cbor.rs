//! The small part of CBOR that statements use, in its one deterministic form (RFC 8949, 4.2).

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};
use std::collections::BTreeMap;

/// A value inside a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A whole number from zero up.
    Number(u64),
    /// Bytes: keys, hashes, ids.
    Bytes(Vec<u8>),
    /// UTF-8 text.
    Text(String),
    /// Several.
    List(Vec<Item>),
    /// Not stated.
    Nothing,
}

/// Fields of a statement by their number.
pub type Items = BTreeMap<u64, Item>;

/// Deepest list inside a list: cuts hold lists of triples.
const DEPTH_MAX: u32 = 4;
/// Most elements that a list or map may announce; statements are small.
const COUNT_MAX: u64 = 4_096;

pub(crate) type Out<'a> = Encoder<&'a mut Vec<u8>>;
pub(crate) type EncodeResult = Result<(), minicbor::encode::Error<std::convert::Infallible>>;

/// Writes with `fill`; memory does not fail.
pub(crate) fn encode(fill: impl FnOnce(&mut Out<'_>) -> EncodeResult) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    fill(&mut Encoder::new(&mut out)).expect("writing to memory cannot fail");
    out
}

pub(crate) fn write_items(out: &mut Out<'_>, items: &Items) -> EncodeResult {
    out.map(items.len() as u64)?;
    for (number, item) in items {
        out.u64(*number)?;
        write_item(out, item)?;
    }
    Ok(())
}

fn write_item(out: &mut Out<'_>, item: &Item) -> EncodeResult {
    match item {
        Item::Number(number) => out.u64(*number)?,
        Item::Bytes(bytes) => out.bytes(bytes)?,
        Item::Text(text) => out.str(text)?,
        Item::Nothing => out.null()?,
        Item::List(list) => {
            out.array(list.len() as u64)?;
            list.iter().try_for_each(|item| write_item(out, item))?;
            out
        }
    };
    Ok(())
}

pub(crate) type DecodeResult<T> = Result<T, minicbor::decode::Error>;

/// A definite array of exactly `length` elements.
pub(crate) fn array(input: &mut Decoder<'_>, length: u64) -> DecodeResult<()> {
    if input.array()? == Some(length) { Ok(()) } else { Err(wrong("length of an array")) }
}

/// The length of a definite array or map within bounds.
pub(crate) fn count(length: Option<u64>) -> DecodeResult<u64> {
    length.filter(|length| *length <= COUNT_MAX).ok_or_else(|| wrong("count"))
}

/// Bytes of exactly `N`.
pub(crate) fn fixed<const N: usize>(input: &mut Decoder<'_>) -> DecodeResult<[u8; N]> {
    input.bytes()?.try_into().map_err(|_| wrong("length of bytes"))
}

/// Null, or what `read` finds.
pub(crate) fn optional<'b, T>(input: &mut Decoder<'b>, read: impl FnOnce(&mut Decoder<'b>) -> DecodeResult<T>) -> DecodeResult<Option<T>> {
    if input.datatype()? == Type::Null {
        input.null()?;
        return Ok(None);
    }
    read(input).map(Some)
}

pub(crate) fn read_items(input: &mut Decoder<'_>) -> DecodeResult<Items> {
    let length = input.map()?;
    let mut items = Items::new();
    for _ in 0..count(length)? {
        let number = input.u64()?;
        items.insert(number, read_item(input, 0)?);
    }
    Ok(items)
}

fn read_item(input: &mut Decoder<'_>, depth: u32) -> DecodeResult<Item> {
    Ok(match input.datatype()? {
        Type::U8 | Type::U16 | Type::U32 | Type::U64 => Item::Number(input.u64()?),
        Type::Bytes => Item::Bytes(input.bytes()?.to_vec()),
        Type::String => Item::Text(input.str()?.to_owned()),
        Type::Null => {
            input.null()?;
            Item::Nothing
        }
        Type::Array if depth < DEPTH_MAX => {
            let length = input.array()?;
            (0..count(length)?).map(|_| read_item(input, depth + 1)).collect::<DecodeResult<_>>().map(Item::List)?
        }
        _ => return Err(wrong("type")),
    })
}

pub(crate) fn wrong(what: &'static str) -> minicbor::decode::Error {
    minicbor::decode::Error::message(what)
}
