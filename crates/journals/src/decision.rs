//! A decision: what an officer judged of a record, and why. Bytes in docs/formats/entry.md, "Decision".

use crate::cbor::{DecodeResult, array, count, encode, fixed, optional, wrong};
use crate::ids::EntryId;
use crate::statement::Right;
use minicbor::Decoder;
use records::Severity;
use records::value::check_words;
use thiserror::Error;

/// Kinds of records stay below this; from here up a body is about a record, and no change of it.
pub const ABOUT_RECORDS: u16 = 65_280;
/// The kind of a body that is a decision.
pub const DECISION: u16 = 65_281;
/// Version of the format.
const DECISION_VERSION: u64 = 1;
/// Heads of one document: as many as a change may have dependencies.
pub const HEADS_JUDGED_MAX: usize = 64;
/// Entries that one decision adopts.
const ENTRIES_MAX: usize = 64;
/// Bytes of a place: a group, a dot and a field are below fifty.
const FIELD_BYTES_MAX: usize = 200;
/// Bytes of a reason: as long as any text of a record.
const REASON_BYTES_MAX: usize = 4_096;

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// The record is right.
    Approve,
    /// It goes back to who wrote it.
    Return,
    /// It was made by mistake, and counts no more.
    Void,
    /// It was made void by mistake.
    Restore,
    /// Of several values one stands.
    Settle,
    /// Entries that waited count.
    Adopt,
    /// It may leave the administration.
    Release,
    /// It goes on in another document, and is closed.
    Continue,
    /// A verb of a newer version, which decides nothing here.
    Other(u64),
}

/// What an officer judged of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What was decided.
    pub verb: Verb,
    /// Heads of the record as the officer saw it, sorted; 1 to [`HEADS_JUDGED_MAX`].
    pub judged: Vec<[u8; 32]>,
    /// Entries that are adopted, sorted.
    pub entries: Vec<EntryId>,
    /// The place that is settled; of what goes on elsewhere the office, the reference and the id of its successor.
    pub field: Option<String>,
    /// The officer's words.
    pub reason: Option<String>,
}

/// Why bytes are not a decision.
#[derive(Debug, Error)]
pub enum DecisionError {
    /// Not the CBOR that it should be, or beyond a limit.
    #[error("the decision cannot be read")]
    Unreadable(#[from] minicbor::decode::Error),
    /// Readable, but not in the one deterministic form.
    #[error("the decision is not in its deterministic form")]
    NotCanonical,
}

impl Verb {
    fn number(self) -> u64 {
        match self {
            Verb::Approve => 1,
            Verb::Return => 2,
            Verb::Void => 3,
            Verb::Restore => 4,
            Verb::Settle => 5,
            Verb::Adopt => 6,
            Verb::Release => 7,
            Verb::Continue => 8,
            Verb::Other(number) => number,
        }
    }

    fn of(number: u64) -> Verb {
        match number {
            1 => Verb::Approve,
            2 => Verb::Return,
            3 => Verb::Void,
            4 => Verb::Restore,
            5 => Verb::Settle,
            6 => Verb::Adopt,
            7 => Verb::Release,
            8 => Verb::Continue,
            other => Verb::Other(other),
        }
    }
}

impl Decision {
    /// The deterministic bytes.
    pub fn encode(&self) -> Vec<u8> {
        let Decision { verb, judged, entries, field, reason } = self;
        encode(|out| {
            out.array(6)?.u64(DECISION_VERSION)?.u64(verb.number())?;
            out.array(judged.len() as u64)?;
            for hash in judged {
                out.bytes(hash)?;
            }
            out.array(entries.len() as u64)?;
            for entry in entries {
                out.bytes(&entry.0)?;
            }
            for text in [field, reason] {
                match text {
                    Some(text) => out.str(text)?,
                    None => out.null()?,
                };
            }
            Ok(())
        })
    }

    /// Reads a decision; anything but the deterministic form within the limits is refused.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecisionError> {
        let decision = read(&mut Decoder::new(bytes))?;
        if decision.encode() != bytes {
            return Err(DecisionError::NotCanonical);
        }
        Ok(decision)
    }
}

fn read(input: &mut Decoder<'_>) -> DecodeResult<Decision> {
    array(input, 6)?;
    if input.u64()? != DECISION_VERSION {
        return Err(wrong("version"));
    }
    let verb = Verb::of(input.u64()?);
    let judged = hashes(input, HEADS_JUDGED_MAX)?;
    if judged.is_empty() {
        return Err(wrong("nothing was judged"));
    }
    let entries: Vec<EntryId> = hashes(input, ENTRIES_MAX)?.into_iter().map(EntryId).collect();
    let (field, reason) = (text(input, FIELD_BYTES_MAX)?, text(input, REASON_BYTES_MAX)?);
    let decision = Decision { verb, judged, entries, field, reason };
    if decision.is_sound() { Ok(decision) } else { Err(wrong("a part that this verb does not have, or lacks")) }
}

/// Hashes in rising order, each once.
fn hashes(input: &mut Decoder<'_>, most: usize) -> DecodeResult<Vec<[u8; 32]>> {
    let length = count(input.array()?)?;
    if length > most as u64 {
        return Err(wrong("too many hashes"));
    }
    let hashes = (0..length).map(|_| fixed(input)).collect::<DecodeResult<Vec<[u8; 32]>>>()?;
    if hashes.is_sorted_by(|one, next| one < next) { Ok(hashes) } else { Err(wrong("hashes are not sorted")) }
}

impl Decision {
    /// The right that it needs about a record of a kind. Which of several values of a field stands only a reviewer decides where the
    /// field is severe, or not known.
    pub fn needs(&self, kind: u16) -> Right {
        let field = || self.field.as_deref().and_then(|place| records::kind_by_number(kind)?.field_at(place));
        match self.verb {
            Verb::Void | Verb::Restore | Verb::Other(_) => Right::Write,
            Verb::Settle if field().is_some_and(|field| field.severity != Severity::Review) => Right::Write,
            Verb::Approve | Verb::Return | Verb::Settle | Verb::Adopt | Verb::Continue => Right::Review,
            Verb::Release => Right::Release,
        }
    }

    /// Whether it has what its verb needs, and nothing else. A verb of a newer version may have anything.
    fn is_sound(&self) -> bool {
        let needs_reason = matches!(self.verb, Verb::Return | Verb::Void | Verb::Restore | Verb::Continue);
        let adopts = self.verb == Verb::Adopt;
        let names = matches!(self.verb, Verb::Settle | Verb::Continue);
        matches!(self.verb, Verb::Other(_))
            || ((!needs_reason || self.reason.is_some())
                && adopts != self.entries.is_empty()
                && (!names || self.field.is_some())
                && (names || adopts || self.field.is_none()))
    }
}

/// Words that nobody can turn round or hide: they are shown on pages and in terminals.
fn text(input: &mut Decoder<'_>, most: usize) -> DecodeResult<Option<String>> {
    let text = optional(input, |input| input.str().map(str::to_owned))?;
    let fits = text.as_ref().is_none_or(|text| !text.is_empty() && text.len() <= most && check_words(text, "").is_ok());
    if fits { Ok(text) } else { Err(wrong("text")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn void() -> Decision {
        let reason = Some("entered twice".to_owned());
        Decision { verb: Verb::Void, judged: vec![[1; 32], [2; 32]], entries: Vec::new(), field: None, reason }
    }

    #[test]
    fn a_decision_gives_back_its_bytes() {
        let adopt = Decision {
            verb: Verb::Other(900),
            entries: vec![EntryId([3; 32])],
            field: Some("goods.quantity".into()),
            reason: None,
            ..void()
        };
        for decision in [void(), adopt] {
            assert_eq!(Decision::decode(&decision.encode()).unwrap(), decision);
        }
    }

    #[test]
    fn what_is_beyond_the_limits_is_refused() {
        let wrong = [
            Decision { judged: Vec::new(), ..void() },
            Decision { judged: vec![[2; 32], [1; 32]], ..void() },
            Decision { judged: vec![[1; 32], [1; 32]], ..void() },
            Decision { judged: (0..=64).map(|n| [n; 32]).collect(), ..void() },
            Decision { reason: Some(String::new()), ..void() },
            Decision { reason: Some("a".repeat(REASON_BYTES_MAX + 1)), ..void() },
            Decision { field: Some("a".repeat(201)), ..void() },
        ];
        for decision in wrong {
            assert!(Decision::decode(&decision.encode()).is_err(), "{decision:?}");
        }
    }

    #[test]
    fn every_cut_and_every_addition_is_refused() {
        let bytes = void().encode();
        for end in 0..bytes.len() {
            assert!(Decision::decode(&bytes[..end]).is_err(), "{end}");
        }
        assert!(Decision::decode(&[bytes.as_slice(), &[0]].concat()).is_err());
    }
}
