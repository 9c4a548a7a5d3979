//! Names in journals. Public keys name seats, devices and logs.

use std::fmt::{self, Write};

macro_rules! name {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $len]);

        impl $name {
            /// Reads lower-case hex digits.
            pub fn parse(text: &str) -> Option<Self> {
                let mut bytes = [0u8; $len];
                if text.len() != 2 * $len || !text.is_ascii() {
                    return None;
                }
                let digit = |digit: u8| char::from(digit).to_digit(16).map(|digit| digit as u8);
                for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
                    *byte = digit(digits[0])? << 4 | digit(digits[1])?;
                }
                Some($name(bytes))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().take(6).try_for_each(|byte| write!(f, "{byte:02x}"))?;
                f.write_char('…')
            }
        }
    };
}

name!(/// An Ed25519 public key: a seat, a device, a registrar or a root.
    Key, 32);
name!(/// BLAKE3 of an entry's header.
    EntryId, 32);
name!(/// First 16 bytes of BLAKE3 of the statement that made the space.
    SpaceId, 16);
name!(/// One life of a journal; renewed on restore.
    Incarnation, 8);
name!(/// One run of the program; part of every actor, so that a cloned disk never repeats one.
    Start, 8);
name!(/// Ties the entries of one save.
    SaveId, 16);
name!(/// What an attachment is: its size in bytes (u64, big-endian), and behind it the hash of its chunks' hashes.
    Root, 40);

/// An office of the department tree.
pub type OfficeId = [u8; 16];

/// How far a log is known: its writer, its last statement's number and hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LogHead {
    /// The log's writer.
    pub log: Key,
    /// Number of the statement.
    pub n: u64,
    /// BLAKE3 of the statement.
    pub hash: [u8; 32],
}
