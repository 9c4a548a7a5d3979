//! Sealing: XChaCha20-Poly1305, with what a value belongs to bound to it.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// Bytes of a nonce.
pub(crate) const NONCE: usize = 24;
/// Bytes of the tag that sealing adds.
pub(crate) const TAG: usize = 16;

/// A key that is wiped when dropped.
pub(crate) type Secret = Zeroizing<[u8; 32]>;

/// Fresh chance.
pub(crate) fn chance<const N: usize>() -> [u8; N] {
    let mut bytes = [0u8; N];
    #[cfg(test)]
    if crate::tests::seeded::fill(&mut bytes) {
        return bytes;
    }
    getrandom::fill(&mut bytes).expect("the system has a source of chance");
    bytes
}

/// A fresh key.
pub(crate) fn fresh_key() -> Secret {
    Zeroizing::new(chance())
}

/// A key for one purpose, from a key above it.
pub(crate) fn derived(purpose: &str, key: &[u8]) -> Secret {
    Zeroizing::new(blake3::derive_key(purpose, key))
}

/// Nonce and sealed bytes.
pub(crate) fn seal(key: &[u8; 32], bound: &[u8], plain: &[u8]) -> Vec<u8> {
    let nonce: [u8; NONCE] = chance();
    let mut out = Vec::with_capacity(NONCE + plain.len() + TAG);
    out.extend_from_slice(&nonce);
    out.extend_from_slice(&encrypt(key, &nonce, bound, plain));
    out
}

/// Opens what [`seal`] made; `None` where key, binding or bytes differ.
pub(crate) fn open(key: &[u8; 32], bound: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
    decrypt(key, nonce, bound, sealed)
}

/// The nonce of a document's first body: its key is drawn for this message alone.
const ONCE: [u8; NONCE] = {
    let mut nonce = [0; NONCE];
    nonce[0] = 1;
    nonce
};

/// Seals the one message of a key that was drawn for it.
pub(crate) fn seal_once(key: &[u8; 32], bound: &[u8], plain: &[u8]) -> Vec<u8> {
    encrypt(key, &ONCE, bound, plain)
}

/// Opens what [`seal_once`] made.
pub(crate) fn open_once(key: &[u8; 32], bound: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    decrypt(key, &ONCE, bound, sealed)
}

fn encrypt(key: &[u8; 32], nonce: &[u8; NONCE], bound: &[u8], plain: &[u8]) -> Vec<u8> {
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    cipher.encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad: bound }).expect("values are far below the cipher's limit")
}

fn decrypt(key: &[u8; 32], nonce: &[u8; NONCE], bound: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: bound }).ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_bit_or_another_place_does_not_open() {
        let key = fresh_key();
        let sealed = seal(&key, b"here", b"12.4 KGM");
        assert_eq!(open(&key, b"here", &sealed).unwrap().as_slice(), b"12.4 KGM");
        assert!(open(&key, b"there", &sealed).is_none());
        for byte in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[byte] ^= 1;
            assert!(open(&key, b"here", &changed).is_none(), "byte {byte}");
        }
        assert!(open(&key, b"here", &sealed[..NONCE - 1]).is_none());
    }
}
