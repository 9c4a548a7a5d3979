//! The secrets of a seat, sealed under its passphrase and once more under the words of its recovery sheet.

use super::passphrase::{self, Cost};
use crate::bytes::Input;
use crate::error::UnlockError;
use crate::seal::{self, Secret};
use journals::{Key, ReadingSecret, SigningSecret};
use zeroize::Zeroizing;

const VERSION: u8 = 1;

/// What a passphrase opens.
#[derive(Clone)]
pub struct SeatSecrets {
    pub(crate) folder_key: Secret,
    /// Signs entries.
    pub signing: SigningSecret,
    /// Opens what is sealed to the seat.
    pub reading: ReadingSecret,
    /// Printed as words on the recovery sheet.
    pub recovery: Secret,
    /// The registrar's secrets, where this officer holds them.
    pub registrar: Option<(SigningSecret, ReadingSecret)>,
}

/// A seat as the key file holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SealedSeat {
    pub seat: Key,
    /// Service number, in the open: the unlock page offers it.
    pub number: String,
    pub cost: Cost,
    pub salt: [u8; 16],
    pub by_passphrase: Vec<u8>,
    pub by_words: Vec<u8>,
}

impl SealedSeat {
    pub fn seal(folder: &[u8; 16], number: &str, secrets: &SeatSecrets, passphrase: &str, cost: Cost) -> Result<Self, UnlockError> {
        let seat = secrets.signing.key();
        let (bound, plain) = (bound(&seat, folder), secrets.encode());
        let salt = seal::chance();
        let by_passphrase = seal::seal(&*passphrase::derive(passphrase, &salt, cost)?, &bound, &plain);
        let by_words = seal::seal(&words_key(&secrets.recovery), &bound, &plain);
        Ok(SealedSeat { seat, number: number.to_owned(), cost, salt, by_passphrase, by_words })
    }

    pub fn open(&self, folder: &[u8; 16], passphrase: &str) -> Result<SeatSecrets, UnlockError> {
        let key = passphrase::derive(passphrase, &self.salt, self.cost)?;
        self.opened(folder, &key, &self.by_passphrase)
    }

    /// Opens with the secret behind the words of the recovery sheet.
    pub fn open_by_words(&self, folder: &[u8; 16], recovery: &[u8; 32]) -> Result<SeatSecrets, UnlockError> {
        self.opened(folder, &words_key(recovery), &self.by_words)
    }

    fn opened(&self, folder: &[u8; 16], key: &[u8; 32], sealed: &[u8]) -> Result<SeatSecrets, UnlockError> {
        let plain = seal::open(key, &bound(&self.seat, folder), sealed).ok_or(UnlockError::Wrong)?;
        SeatSecrets::decode(&plain).ok_or(UnlockError::Wrong)
    }
}

fn bound(seat: &Key, folder: &[u8; 16]) -> Vec<u8> {
    [seat.0.as_slice(), folder].concat()
}

fn words_key(recovery: &[u8; 32]) -> Secret {
    seal::derived("ncen recovery 1", recovery)
}

impl SeatSecrets {
    /// Secrets of a new seat in the folder that these open.
    pub fn beside(&self, signing: SigningSecret, reading: ReadingSecret, recovery: Secret) -> SeatSecrets {
        SeatSecrets { folder_key: self.folder_key.clone(), signing, reading, recovery, registrar: None }
    }

    fn encode(&self) -> Zeroizing<Vec<u8>> {
        let SeatSecrets { folder_key, signing, reading, recovery, registrar } = self;
        let mut out = Zeroizing::new(Vec::with_capacity(200));
        out.push(VERSION);
        for secret in [folder_key, &signing.seed(), &reading.bytes(), recovery] {
            out.extend_from_slice(secret.as_slice());
        }
        out.push(u8::from(registrar.is_some()));
        if let Some((signing, reading)) = registrar {
            out.extend_from_slice(signing.seed().as_slice());
            out.extend_from_slice(reading.bytes().as_slice());
        }
        out
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        let mut input = Input(bytes);
        if input.byte()? != VERSION {
            return None;
        }
        let folder_key = Zeroizing::new(input.array()?);
        let pair = |input: &mut Input<'_>| {
            let seed = Zeroizing::new(input.array()?);
            Some((SigningSecret::from_seed(&seed), ReadingSecret::from_bytes(input.array()?)))
        };
        let (signing, reading) = pair(&mut input)?;
        let recovery = Zeroizing::new(input.array()?);
        let registrar = match input.byte()? {
            0 => None,
            _ => Some(pair(&mut input)?),
        };
        input.is_empty().then_some(SeatSecrets { folder_key, signing, reading, recovery, registrar })
    }
}
