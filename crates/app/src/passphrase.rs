//! A passphrase on its way from a front to the keys: never printed, and wiped when it is done with.

use serde::{Deserialize, Deserializer};
use std::fmt;
use std::ops::Deref;
use zeroize::Zeroizing;

/// A passphrase, or the words of a recovery sheet.
pub struct Passphrase(Zeroizing<String>);

impl<'de> Deserialize<'de> for Passphrase {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        String::deserialize(input).map(|letters| Passphrase(Zeroizing::new(letters)))
    }
}

impl Deref for Passphrase {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Passphrase {
    fn from(letters: &str) -> Self {
        Passphrase(Zeroizing::new(letters.to_owned()))
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Passphrase")
    }
}
