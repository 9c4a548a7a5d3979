//! Files that only some may open: age (https://age-encryption.org/v1) to the X25519 keys that statements name. The one door to the
//! library.

use crate::failure::Failure;
use age::x25519::{Identity, Recipient};
use age::{Decryptor, Encryptor};
use bech32::{Bech32, Hrp};
use journals::ReadingSecret;
use std::io::{Read, Write};
use zeroize::Zeroizing;

/// What is being sealed, on its way into a file.
pub(crate) type Sealing<W> = age::stream::StreamWriter<W>;

/// How age writes a public key, and a secret one.
const PUBLIC: &str = "age";
const SECRET: &str = "age-secret-key-";

/// What is written into it only these keys open.
pub(crate) fn sealing<W: Write>(out: W, to: &[[u8; 32]]) -> Result<Sealing<W>, Failure> {
    let recipients = to.iter().map(recipient).collect::<Result<Vec<Recipient>, Failure>>()?;
    let encryptor = Encryptor::with_recipients(recipients.iter().map(|one| one as &dyn age::Recipient));
    Ok(encryptor.map_err(|_| Failure::new("no-recipient"))?.wrap_output(out)?)
}

/// A few bytes that only these keys open.
pub(crate) fn sealed(plain: &[u8], to: &[[u8; 32]]) -> Result<Vec<u8>, Failure> {
    let mut out = sealing(Vec::new(), to)?;
    out.write_all(plain)?;
    Ok(out.finish()?)
}

/// The bytes again, where this key opens them.
pub(crate) fn opened(bytes: &[u8], secret: &ReadingSecret) -> Result<Zeroizing<Vec<u8>>, Failure> {
    // The whole room at once: what grows leaves its beginning behind in memory.
    let mut plain = Zeroizing::new(Vec::with_capacity(bytes.len()));
    opening(bytes, secret)?.read_to_end(&mut plain).map_err(|_| Failure::new("not-for-you"))?;
    Ok(plain)
}

/// What is read of it, where this key opens it; `not-for-you` where it does not.
pub(crate) fn opening<R: Read>(input: R, secret: &ReadingSecret) -> Result<impl Read + use<R>, Failure> {
    let identity = identity(secret)?;
    let decryptor = Decryptor::new(input).map_err(|_| Failure::new("not-a-backup"))?;
    decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|_| Failure::new("not-for-you"))
}

fn recipient(key: &[u8; 32]) -> Result<Recipient, Failure> {
    let written = written(PUBLIC, key)?;
    written.parse().map_err(|_| Failure::new("no-recipient"))
}

fn identity(secret: &ReadingSecret) -> Result<Identity, Failure> {
    let written = Zeroizing::new(written(SECRET, secret.bytes().as_slice())?.to_uppercase());
    written.parse().map_err(|_| Failure::new("not-for-you"))
}

fn written(prefix: &str, key: &[u8]) -> Result<String, Failure> {
    let prefix = Hrp::parse(prefix).map_err(|_| Failure::new("no-recipient"))?;
    bech32::encode::<Bech32>(prefix, key).map_err(|_| Failure::new("no-recipient"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_it_is_sealed_to_opens_it_and_nobody_else() {
        let [one, other, stranger] = [1, 2, 3].map(|byte| ReadingSecret::from_bytes([byte; 32]));
        let plain = vec![7; 200_000];
        let bytes = sealed(&plain, &[one.public(), other.public()]).unwrap();
        for secret in [one, other.clone()] {
            assert_eq!(*opened(&bytes, &secret).unwrap(), plain);
        }
        assert_eq!(opening(bytes.as_slice(), &stranger).err().unwrap().code, "not-for-you");
        let mut cut = Vec::new();
        assert!(opening(&bytes[..bytes.len() - 1], &other).unwrap().read_to_end(&mut cut).is_err(), "a file that was cut is noticed");
        assert_eq!(opened(&bytes[..bytes.len() - 1], &other).unwrap_err().code, "not-for-you");
        assert!(sealing(Vec::new(), &[]).is_err());
    }
}
