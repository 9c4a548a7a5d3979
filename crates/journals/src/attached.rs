//! The history of a predecessor, as it travels with the document that goes on in its place: who wrote what when, to be read and
//! never changed. Bytes in docs/formats/document.md, "Attached history".

use crate::cbor::{DecodeResult, array, encode, fixed, optional, wrong};
use minicbor::Decoder;
use records::value::check_words;
use thiserror::Error;

/// The kind of a body that is the history of a predecessor.
pub const ATTACHED: u16 = 65_283;
/// Bytes of it: room for its frame below the end of a body.
pub const ATTACHED_BYTES_MAX: usize = 1_000_000;
/// Version of the format.
const ATTACHED_VERSION: u64 = 1;
/// Officers who are named: more never wrote one record.
const WHO_MAX: usize = 1_000;
/// Rows: as many as a document may have changes.
const PAST_MAX: usize = 20_000;
/// Bytes of each text but a value.
const TEXT_BYTES_MAX: usize = 200;
/// Bytes of a value: as long as a text of a record may be.
const VALUE_BYTES_MAX: usize = 4_096;

/// What is told of a predecessor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attached {
    /// The document that went before.
    pub document: [u8; 16],
    /// Its reference.
    pub reference: String,
    /// Letters of the office whose it was.
    pub office: String,
    /// How many values are left out, the oldest.
    pub left: u64,
    /// Officers with their offices, as rows name them.
    pub who: Vec<(String, String)>,
    /// The newest first.
    pub past: Vec<Past>,
}

/// A value that stood in the predecessor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// When it was written, in seconds since 1970 UTC, by its writer's clock.
    pub time: i64,
    /// By whom: a place in [`Attached::who`].
    pub who: u64,
    /// Where: `detected_at`, `goods[0].quantity`.
    pub field: String,
    /// What; none where it was taken away.
    pub value: Option<String>,
}

/// Why bytes are not such a history.
#[derive(Debug, Error)]
pub enum AttachedError {
    /// Not the CBOR that it should be, or beyond a limit.
    #[error("the attached history cannot be read")]
    Unreadable(#[from] minicbor::decode::Error),
    /// Readable, but not in the one deterministic form.
    #[error("the attached history is not in its deterministic form")]
    NotCanonical,
}

impl Attached {
    /// The deterministic bytes.
    pub fn encode(&self) -> Vec<u8> {
        let Attached { document, reference, office, left, who, past } = self;
        encode(|out| {
            out.array(7)?.u64(ATTACHED_VERSION)?.bytes(document)?.str(reference)?.str(office)?.u64(*left)?;
            out.array(who.len() as u64)?;
            for (officer, office) in who {
                out.array(2)?.str(officer)?.str(office)?;
            }
            out.array(past.len() as u64)?;
            for Past { time, who, field, value } in past {
                out.array(4)?.i64(*time)?.u64(*who)?.str(field)?;
                match value {
                    Some(value) => out.str(value)?,
                    None => out.null()?,
                };
            }
            Ok(())
        })
    }

    /// Reads such a history; anything but the deterministic form within the limits is refused.
    pub fn decode(bytes: &[u8]) -> Result<Self, AttachedError> {
        if bytes.len() > ATTACHED_BYTES_MAX {
            return Err(AttachedError::NotCanonical);
        }
        let attached = read(&mut Decoder::new(bytes))?;
        if attached.encode() == bytes { Ok(attached) } else { Err(AttachedError::NotCanonical) }
    }
}

fn read(input: &mut Decoder<'_>) -> DecodeResult<Attached> {
    array(input, 7)?;
    if input.u64()? != ATTACHED_VERSION {
        return Err(wrong("version"));
    }
    let (document, reference, office, left) = (fixed(input)?, text(input)?, text(input)?, input.u64()?);
    let mut who = Vec::new();
    for _ in 0..at_most(input, WHO_MAX)? {
        array(input, 2)?;
        who.push((text(input)?, text(input)?));
    }
    let mut past = Vec::new();
    for _ in 0..at_most(input, PAST_MAX)? {
        array(input, 4)?;
        let (time, by, field) = (input.i64()?, input.u64()?, text(input)?);
        let value = optional(input, |input| input.str().map(str::to_owned))?;
        if by >= who.len() as u64 || value.as_ref().is_some_and(|value| value.len() > VALUE_BYTES_MAX) {
            return Err(wrong("row"));
        }
        past.push(Past { time, who: by, field, value });
    }
    Ok(Attached { document, reference, office, left, who, past })
}

/// The length of a definite array.
fn at_most(input: &mut Decoder<'_>, most: usize) -> DecodeResult<u64> {
    input.array()?.filter(|length| *length <= most as u64).ok_or_else(|| wrong("too many"))
}

/// Words that nobody can turn round or hide.
fn text(input: &mut Decoder<'_>) -> DecodeResult<String> {
    let text = input.str()?;
    let fits = text.len() <= TEXT_BYTES_MAX && (text.is_empty() || check_words(text, "").is_ok());
    if fits { Ok(text.to_owned()) } else { Err(wrong("text")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told() -> Attached {
        let row =
            |value: Option<&str>| Past { time: 1_700_000_000, who: 1, field: "goods[0].quantity".into(), value: value.map(Into::into) };
        let who = vec![("0417, A. Otieno".into(), "MBA".into()), ("0922, G. Wanjiku".into(), "BUS".into())];
        let past = vec![row(Some("12.4 KGM")), row(None)];
        Attached { document: [7; 16], reference: "KE-MBA-2026-A0001".into(), office: "MBA".into(), left: 3, who, past }
    }

    #[test]
    fn an_attached_history_gives_back_its_bytes_and_no_others() {
        let bytes = told().encode();
        assert_eq!(Attached::decode(&bytes).unwrap(), told());
        for end in 0..bytes.len() {
            assert!(Attached::decode(&bytes[..end]).is_err(), "{end}");
        }
        assert!(Attached::decode(&[bytes.as_slice(), &[0]].concat()).is_err());
    }

    #[test]
    fn what_is_beyond_the_limits_is_refused() {
        let past = |past: Past| Attached { past: vec![past], ..told() };
        let row = told().past[0].clone();
        for wrong in [
            Attached { reference: "a\u{202e}b".into(), ..told() },
            Attached { office: "a".repeat(TEXT_BYTES_MAX + 1), ..told() },
            past(Past { who: 2, ..row.clone() }),
            past(Past { value: Some("a".repeat(VALUE_BYTES_MAX + 1)), ..row }),
        ] {
            assert!(Attached::decode(&wrong.encode()).is_err(), "{wrong:?}");
        }
    }
}
