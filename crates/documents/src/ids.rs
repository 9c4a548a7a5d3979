//! Names of things: documents, actors, changes and operations. Bytes inside, text for people.

use std::fmt;

/// Letters of RFC 4648 base32, lower case.
const BASE32: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// A document's id: 16 bytes derived from the entry that brought it; 26 letters for people.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId(pub [u8; 16]);

impl DocumentId {
    /// Length of the written form.
    pub const TEXT_LEN: usize = 26;

    /// Reads the written form; `None` unless it is exactly what [`fmt::Display`] would write.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != Self::TEXT_LEN {
            return None;
        }
        let mut value: u128 = 0;
        let mut rest = 0u8;
        for (position, letter) in text.bytes().enumerate() {
            let digit = BASE32.iter().position(|b| *b == letter)? as u8;
            if position < 25 {
                value = value << 5 | u128::from(digit);
            } else {
                rest = digit;
            }
        }
        // 25 letters carry 125 bits; the last carries 3 bits and two zero bits.
        let id = DocumentId((value << 3 | u128::from(rest >> 2)).to_be_bytes());
        (rest & 3 == 0).then_some(id)
    }
}

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = u128::from_be_bytes(self.0);
        let mut text = [0u8; Self::TEXT_LEN];
        for (position, letter) in text.iter_mut().take(25).enumerate() {
            *letter = BASE32[(value >> (123 - 5 * position) & 31) as usize];
        }
        text[25] = BASE32[(value << 2 & 31) as usize];
        f.write_str(std::str::from_utf8(&text).expect("base32 letters are ASCII"))
    }
}

impl fmt::Debug for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Who made a change: one seat in one run of the program. Derived, see docs/formats/entry.md.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Actor(pub [u8; 16]);

impl Actor {
    /// The first 16 hex digits, as row ids use them.
    pub fn short(&self) -> String {
        self.0[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl fmt::Debug for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.short())
    }
}

/// SHA-256 of an Automerge change chunk.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().take(8).try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// One operation of a document; ordered as Automerge orders them: by counter, then by actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OpId {
    /// Counts up through the document's history, from 1.
    pub counter: u64,
    /// Who made it.
    pub actor: Actor,
}

impl OpId {
    /// The written form of a row: `<counter>@<first 16 hex digits of the actor>`.
    pub fn row_id(&self) -> String {
        format!("{}@{}", self.counter, self.actor.short())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_id_is_read_back_from_its_letters() {
        for bytes in [[0u8; 16], [255; 16], *b"0123456789abcdef"] {
            let id = DocumentId(bytes);
            let text = id.to_string();
            assert_eq!(text.len(), 26);
            assert_eq!(DocumentId::parse(&text), Some(id));
        }
        assert_eq!(DocumentId::parse("aaaaaaaaaaaaaaaaaaaaaaaaab"), None, "stray bits in the last letter");
        assert_eq!(DocumentId::parse("AAAAAAAAAAAAAAAAAAAAAAAAAA"), None);
    }
}
