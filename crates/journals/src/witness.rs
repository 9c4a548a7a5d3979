//! A witness: how far somebody saw the journals of a space. Bytes in docs/formats/entry.md, "Witness".

use crate::cbor::{DecodeResult, array, count, encode, fixed, wrong};
use crate::ids::{EntryId, Incarnation, Key};
use minicbor::Decoder;
use thiserror::Error;

/// The kind of a body that is a witness.
pub const WITNESS: u16 = 65_282;
/// Version of the format.
const WITNESS_VERSION: u64 = 1;
/// Journals that one witness names: those that moved since the last, of a thousand seats with four lives each.
pub const WITNESS_ROWS_MAX: usize = 4_096;

/// How far one journal was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seen {
    /// Whose journal.
    pub seat: Key,
    /// Its life.
    pub incarnation: Incarnation,
    /// Number of the last entry that was seen.
    pub n: u64,
    /// Its id, which vouches for every entry before it.
    pub entry: EntryId,
}

/// Why bytes are not a witness.
#[derive(Debug, Error)]
pub enum WitnessError {
    /// Not the CBOR that it should be, or beyond a limit.
    #[error("the witness cannot be read")]
    Unreadable(#[from] minicbor::decode::Error),
    /// Readable, but not in the one deterministic form.
    #[error("the witness is not in its deterministic form")]
    NotCanonical,
}

/// The deterministic bytes of rows, which are sorted and name each journal once.
pub fn encode_witness(rows: &[Seen]) -> Vec<u8> {
    encode(|out| {
        out.array(2)?.u64(WITNESS_VERSION)?.array(rows.len() as u64)?;
        for Seen { seat, incarnation, n, entry } in rows {
            out.array(4)?.bytes(&seat.0)?.bytes(&incarnation.0)?.u64(*n)?.bytes(&entry.0)?;
        }
        Ok(())
    })
}

/// Reads a witness; anything but the deterministic form within the limits is refused.
pub fn decode_witness(bytes: &[u8]) -> Result<Vec<Seen>, WitnessError> {
    let rows = read(&mut Decoder::new(bytes))?;
    if encode_witness(&rows) == bytes { Ok(rows) } else { Err(WitnessError::NotCanonical) }
}

fn read(input: &mut Decoder<'_>) -> DecodeResult<Vec<Seen>> {
    array(input, 2)?;
    if input.u64()? != WITNESS_VERSION {
        return Err(wrong("version"));
    }
    let length = input.array()?;
    let rows = (0..count(length)?).map(|_| read_row(input)).collect::<DecodeResult<Vec<Seen>>>()?;
    let is_sorted = rows.is_sorted_by(|one, next| (one.seat, one.incarnation) < (next.seat, next.incarnation));
    if rows.is_empty() || rows.len() > WITNESS_ROWS_MAX || !is_sorted {
        return Err(wrong("rows"));
    }
    Ok(rows)
}

fn read_row(input: &mut Decoder<'_>) -> DecodeResult<Seen> {
    array(input, 4)?;
    Ok(Seen { seat: Key(fixed(input)?), incarnation: Incarnation(fixed(input)?), n: input.u64()?, entry: EntryId(fixed(input)?) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(seat: u8, n: u64) -> Seen {
        Seen { seat: Key([seat; 32]), incarnation: Incarnation([1; 8]), n, entry: EntryId([2; 32]) }
    }

    #[test]
    fn a_witness_gives_back_its_rows_and_nothing_else_is_read() {
        let rows = vec![seen(1, 3), seen(2, 70_000)];
        let bytes = encode_witness(&rows);
        assert_eq!(decode_witness(&bytes).unwrap(), rows);
        for end in 0..bytes.len() {
            assert!(decode_witness(&bytes[..end]).is_err(), "{end}");
        }
        for wrong in [vec![], vec![seen(2, 1), seen(1, 1)], vec![seen(1, 1), seen(1, 2)]] {
            assert!(decode_witness(&encode_witness(&wrong)).is_err(), "{wrong:?}");
        }
    }
}
