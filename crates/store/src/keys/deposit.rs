//! What lies in the key file so that an officer who forgot his passphrase and lost his sheet comes in again: what his seat deposited with
//! the registrars, the seat that he asks for in its place, and the folder key handed to a seat whose own wrap lacks it. Format:
//! docs/formats/store.md, "Keys". Who seals to whom is not decided here: the bytes come sealed.

use super::seat::{SealedSeat, SeatSecrets};
use crate::bytes::Input;
use crate::seal::Secret;
use journals::{Key, ReadingSecret};
use zeroize::Zeroizing;

/// First bytes of what is deposited and of what is handed: one never passes for the other.
const DEPOSIT: u8 = 1;
const HAND: u8 = 2;

/// A seat's deposit, as the key file holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Deposit {
    pub seat: Key,
    /// Hash of those whom it is sealed to.
    pub to: [u8; 16],
    pub sealed: Vec<u8>,
}

/// A seat that is to come in the place of another. Its secrets lack the folder key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub replaces: Key,
    pub request: Vec<u8>,
    pub seat: SealedSeat,
}

/// The folder key, sealed to a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Handed {
    pub seat: Key,
    pub sealed: Vec<u8>,
}

/// What a registrar finds in a deposit: what opens the folder and the seat's drafts, and nothing that signs.
pub struct Deposited {
    /// The folder.
    pub folder: [u8; 16],
    /// The seat whose it is.
    pub seat: Key,
    pub(crate) folder_key: Secret,
    /// Opens what is sealed to the seat, and its drafts.
    pub reading: ReadingSecret,
}

impl Deposited {
    /// Reads what was sealed; none where it is no deposit.
    pub fn decode(plain: &[u8]) -> Option<Deposited> {
        let mut input = Input(plain);
        if input.byte()? != DEPOSIT {
            return None;
        }
        let (folder, seat) = (input.array()?, Key(input.array()?));
        let folder_key = Zeroizing::new(input.array()?);
        let reading = ReadingSecret::from_bytes(*Zeroizing::new(input.array()?));
        input.is_empty().then_some(Deposited { folder, seat, folder_key, reading })
    }
}

impl SeatSecrets {
    /// Secrets of a new seat beside a folder that is locked: they lack its key.
    pub fn outside(signing: journals::SigningSecret, reading: ReadingSecret, recovery: Secret) -> SeatSecrets {
        SeatSecrets { folder_key: Zeroizing::new([0; 32]), signing, reading, recovery, registrar: None }
    }

    /// The same with the folder key that another seat deposited.
    pub fn with_key_of(self, deposited: &Deposited) -> SeatSecrets {
        SeatSecrets { folder_key: deposited.folder_key.clone(), ..self }
    }

    /// What is sealed to the registrars: never the signing secret, nor the registrar's own.
    pub fn to_deposit(&self, folder: &[u8; 16]) -> Zeroizing<Vec<u8>> {
        let SeatSecrets { folder_key, signing, reading, recovery: _, registrar: _ } = self;
        let (seat, reading) = (signing.key(), reading.bytes());
        joined(&[&[DEPOSIT], folder.as_slice(), &seat.0, folder_key.as_slice(), reading.as_slice()])
    }

    /// What is sealed to a seat of the folder that lacks its key.
    pub fn to_hand(&self, folder: &[u8; 16], seat: &Key) -> Zeroizing<Vec<u8>> {
        joined(&[&[HAND], folder.as_slice(), &seat.0, self.folder_key.as_slice()])
    }

    /// The same secrets with the folder key that was handed to this seat; none where it was handed to another, or elsewhere.
    pub fn with_handed(&self, folder: &[u8; 16], plain: &[u8]) -> Option<SeatSecrets> {
        self.with_key_handed_to(folder, &self.signing.key(), plain)
    }

    /// The same with the key that was handed to the seat in whose place this one comes.
    pub fn with_key_handed_to(&self, folder: &[u8; 16], seat: &Key, plain: &[u8]) -> Option<SeatSecrets> {
        let mut input = Input(plain);
        let is_ours = input.byte()? == HAND && input.array()? == *folder && Key(input.array()?) == *seat;
        let folder_key = Zeroizing::new(input.array()?);
        (is_ours && input.is_empty()).then_some(SeatSecrets { folder_key, ..self.clone() })
    }
}

fn joined(parts: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    // The whole room at once: what grows leaves its beginning behind in memory.
    let mut plain = Zeroizing::new(Vec::with_capacity(parts.iter().map(|part| part.len()).sum()));
    parts.iter().for_each(|part| plain.extend_from_slice(part));
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use journals::SigningSecret;

    #[test]
    fn a_deposit_opens_folder_and_drafts_and_holds_nothing_that_signs() {
        let (seed, own) = ([0x21; 32], [0x22; 32]);
        let registrar = Some((SigningSecret::from_seed(&[0x23; 32]), ReadingSecret::from_bytes([0x24; 32])));
        let secrets = SeatSecrets {
            folder_key: Zeroizing::new([0x25; 32]),
            signing: SigningSecret::from_seed(&seed),
            reading: ReadingSecret::from_bytes(own),
            recovery: Zeroizing::new([0x26; 32]),
            registrar,
        };
        let plain = secrets.to_deposit(&[7; 16]);
        for secret in [0x21u8, 0x23, 0x24, 0x26] {
            assert!(!plain.windows(8).any(|part| part == [secret; 8]), "{secret:x}");
        }
        assert_eq!(plain.len(), 1 + 16 + 32 + 32 + 32);
        let read = Deposited::decode(&plain).unwrap();
        assert_eq!((read.folder, read.seat, *read.folder_key), ([7; 16], secrets.signing.key(), [0x25; 32]));
        assert_eq!(read.reading.public(), secrets.reading.public());
        // What is handed is no deposit, and goes to one seat of one folder.
        let other = SeatSecrets::outside(SigningSecret::from_seed(&[9; 32]), ReadingSecret::from_bytes([8; 32]), Zeroizing::new([1; 32]));
        let hand = secrets.to_hand(&[7; 16], &other.signing.key());
        assert!(Deposited::decode(&hand).is_none());
        assert_eq!(*other.with_handed(&[7; 16], &hand).unwrap().folder_key, [0x25; 32]);
        assert!(other.with_handed(&[6; 16], &hand).is_none() && secrets.with_handed(&[7; 16], &hand).is_none());
        assert!(other.with_handed(&[7; 16], &plain).is_none());
        for end in 0..plain.len() {
            assert!(Deposited::decode(&plain[..end]).is_none(), "cut at {end}");
            assert!(other.with_handed(&[7; 16], &hand[..end.min(hand.len() - 1)]).is_none());
        }
    }
}
