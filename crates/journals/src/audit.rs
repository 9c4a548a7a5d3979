//! A row of the audit chain: what an officer did that leaves no entry. Bytes in docs/formats/audit.md.

use crate::cbor::{DecodeResult, array, encode, fixed, wrong};
use crate::ids::Key;
use crate::keys::{SigningSecret, derive, verify};
use minicbor::Decoder;
use records::value::check_words;

const VERSION: u64 = 1;
/// Bytes of the name of an event.
const EVENT_BYTES_MAX: usize = 32;
/// Bytes of what it was about: an id or a hash, with air.
pub const ABOUT_BYTES_MAX: usize = 200;
const SIGNATURE: usize = 64;

/// What was done once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRow {
    /// Counts from 1.
    pub n: u64,
    /// Hash of the row before; zeros in row 1.
    pub previous: [u8; 32],
    /// Seconds since 1970 UTC, by the clock of the device.
    pub time: i64,
    /// `unlock`, `view` …: 1 to 32 of `a`–`z` and `-`.
    pub event: String,
    /// An id or a keyed hash; at most [`ABOUT_BYTES_MAX`] bytes.
    pub about: String,
}

impl AuditRow {
    /// The row's bytes with the seat's signature.
    pub fn sign(&self, seat: &SigningSecret) -> Vec<u8> {
        let mut bytes = self.content();
        let signature = seat.sign(&derive("ncen audit 1", &[&bytes]));
        bytes.extend_from_slice(&signature);
        bytes
    }

    /// Reads a row that this seat signed; none where it is anything else.
    pub fn open(bytes: &[u8], seat: &Key) -> Option<AuditRow> {
        let (content, signature) = bytes.split_at_checked(bytes.len().checked_sub(SIGNATURE)?)?;
        let row = read(&mut Decoder::new(content)).ok().filter(|row| row.content() == content)?;
        verify(seat, &derive("ncen audit 1", &[content]), signature.try_into().ok()?).then_some(row)
    }

    /// The hash by which the next row names this one.
    pub fn hash(bytes: &[u8]) -> [u8; 32] {
        derive("ncen audit row 1", &[bytes])
    }

    fn content(&self) -> Vec<u8> {
        let AuditRow { n, previous, time, event, about } = self;
        encode(|out| {
            out.array(6)?.u64(VERSION)?.u64(*n)?.bytes(previous)?.i64(*time)?.str(event)?.str(about)?;
            Ok(())
        })
    }
}

fn read(input: &mut Decoder<'_>) -> DecodeResult<AuditRow> {
    array(input, 6)?;
    if input.u64()? != VERSION {
        return Err(wrong("version"));
    }
    let (n, previous, time) = (input.u64()?, fixed(input)?, input.i64()?);
    let (event, about) = (input.str()?.to_owned(), input.str()?.to_owned());
    let is_event = (1..=EVENT_BYTES_MAX).contains(&event.len()) && event.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let is_about = about.len() <= ABOUT_BYTES_MAX && (about.is_empty() || check_words(&about, "").is_ok());
    if is_event && is_about { Ok(AuditRow { n, previous, time, event, about }) } else { Err(wrong("event")) }
}

/// The kind of a body that says how far the audit chain of its seat went: whoever holds it shows rows that were cut off since.
pub const AUDIT_HEAD: u16 = 65_284;

/// How far an audit chain went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuditHead {
    /// Number of its last row.
    pub n: u64,
    /// Hash of that row.
    pub hash: [u8; 32],
}

impl AuditHead {
    /// Its deterministic bytes.
    pub fn encode(&self) -> Vec<u8> {
        encode(|out| {
            out.array(3)?.u64(VERSION)?.u64(self.n)?.bytes(&self.hash)?;
            Ok(())
        })
    }

    /// Reads one; none where the bytes are anything but its deterministic form.
    pub fn decode(bytes: &[u8]) -> Option<AuditHead> {
        read_head(&mut Decoder::new(bytes)).ok().filter(|head| head.n > 0 && head.encode() == bytes)
    }
}

fn read_head(input: &mut Decoder<'_>) -> DecodeResult<AuditHead> {
    array(input, 3)?;
    if input.u64()? != VERSION {
        return Err(wrong("version"));
    }
    Ok(AuditHead { n: input.u64()?, hash: fixed(input)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_comes_back_and_nothing_else_is_one() {
        let head = AuditHead { n: 70_000, hash: [9; 32] };
        let bytes = head.encode();
        assert_eq!(AuditHead::decode(&bytes), Some(head));
        assert!((0..bytes.len()).all(|end| AuditHead::decode(&bytes[..end]).is_none()));
        assert_eq!(AuditHead::decode(&AuditHead { n: 0, ..head }.encode()), None);
    }

    #[test]
    fn a_row_is_its_seat_s_and_no_other_bytes_are() {
        let (seat, other) = (SigningSecret::from_seed(&[1; 32]), SigningSecret::from_seed(&[2; 32]));
        let row = AuditRow { n: 2, previous: [7; 32], time: -1, event: "bundle-made".into(), about: "x".into() };
        let bytes = row.sign(&seat);
        assert_eq!(AuditRow::open(&bytes, &seat.key()), Some(row.clone()));
        assert_eq!(AuditRow::open(&bytes, &other.key()), None);
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert_eq!(AuditRow::open(&changed, &seat.key()), None, "byte {at}");
            assert_eq!(AuditRow::open(&bytes[..at], &seat.key()), None, "cut at {at}");
        }
        for wrong in [AuditRow { event: "View".into(), ..row.clone() }, AuditRow { about: "\u{202e}".into(), ..row.clone() }] {
            assert_eq!(AuditRow::open(&wrong.sign(&seat), &seat.key()), None);
        }
    }
}
