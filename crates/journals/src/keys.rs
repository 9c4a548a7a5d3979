//! Secret keys: Ed25519 for signing, X25519 for reading what is sealed to a seat. Wiped when dropped.

use crate::ids::Key;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use std::fmt;
use zeroize::Zeroizing;

/// A signing key of a root, registrar, device or seat.
#[derive(Clone)]
pub struct SigningSecret(SigningKey);

impl SigningSecret {
    /// From 32 bytes of chance, or from a sealed seed.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        SigningSecret(SigningKey::from_bytes(seed))
    }

    /// The seed, for sealing.
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public key.
    pub fn key(&self) -> Key {
        Key(self.0.verifying_key().to_bytes())
    }

    pub(crate) fn sign(&self, message: &[u8; 32]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl fmt::Debug for SigningSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningSecret of {:?}", self.key())
    }
}

/// An X25519 secret: opens what is sealed to a seat.
#[derive(Clone)]
pub struct ReadingSecret(x25519_dalek::StaticSecret);

impl ReadingSecret {
    /// From 32 bytes of chance, or from sealed bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        ReadingSecret(x25519_dalek::StaticSecret::from(bytes))
    }

    /// The secret bytes, for sealing.
    pub fn bytes(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public half.
    pub fn public(&self) -> [u8; 32] {
        x25519_dalek::PublicKey::from(&self.0).to_bytes()
    }
}

impl fmt::Debug for ReadingSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReadingSecret")
    }
}

/// Strict verification (RFC 8032 with the checks of `verify_strict`): no small-order keys, no malleable forms.
pub(crate) fn verify(key: &Key, message: &[u8; 32], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(&key.0).is_ok_and(|key| key.verify_strict(message, &Signature::from_bytes(signature)).is_ok())
}

/// BLAKE3 in derive-key mode: what is signed or keyed always names its purpose.
pub(crate) fn derive(context: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key(context);
    parts.iter().for_each(|part| {
        hasher.update(part);
    });
    hasher.finalize().into()
}

/// Bytes with the signature of a device behind them, for one purpose.
pub fn vouch(purpose: &'static str, bytes: &[u8], device: &SigningSecret) -> Vec<u8> {
    [bytes, &device.sign(&derive(purpose, &[bytes]))].concat()
}

/// The bytes before a signature, where it is the device's, for this purpose.
pub fn vouched<'b>(purpose: &'static str, signed: &'b [u8], device: &Key) -> Option<&'b [u8]> {
    let (bytes, signature) = signed.split_last_chunk()?;
    verify(device, &derive(purpose, &[bytes]), signature).then_some(bytes)
}
