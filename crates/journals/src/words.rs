//! Secrets on paper: 32 bytes as 24 words of the BIP 39 English list, whose last word carries a check; and a secret
//! in two halves of which one alone says nothing.

use bip39::{Language, Mnemonic};
use thiserror::Error;
use zeroize::Zeroizing;

/// Why words are not a secret.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum WordsError {
    /// Not 24 words.
    #[error("24 words are needed")]
    Count,
    /// A word is not in the list; its position counts from 1.
    #[error("word {0} is not in the list")]
    Unknown(usize),
    /// All words are known, but they do not fit together.
    #[error("the words do not fit together")]
    Check,
}

/// 24 words for 32 bytes.
pub fn to_words(secret: &[u8; 32]) -> Vec<String> {
    let mnemonic = Mnemonic::from_entropy(secret).expect("32 bytes are 24 words");
    mnemonic.words().map(str::to_owned).collect()
}

/// The 32 bytes behind 24 words; letter case and extra spaces do not matter.
pub fn from_words(text: &str) -> Result<Zeroizing<[u8; 32]>, WordsError> {
    let plain = Zeroizing::new(text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" "));
    let mnemonic = Mnemonic::parse_normalized(&plain).map_err(|error| match error {
        bip39::Error::BadWordCount(_) => WordsError::Count,
        bip39::Error::UnknownWord(position) => WordsError::Unknown(position + 1),
        _ => WordsError::Check,
    })?;
    let (bytes, length) = mnemonic.to_entropy_array();
    let mut secret = Zeroizing::new([0u8; 32]);
    if length != secret.len() {
        return Err(WordsError::Count);
    }
    secret.copy_from_slice(&bytes[..32]);
    Ok(secret)
}

/// A word of the list by its number, of 2,048.
pub(crate) fn word(number: usize) -> &'static str {
    Language::English.word_list()[number % 2_048]
}

/// Splits a secret: `chance` is one half, the other is what must be added to it.
pub fn split_halves(secret: &[u8; 32], chance: &[u8; 32]) -> [[u8; 32]; 2] {
    [*chance, join_halves(secret, chance)]
}

/// Joins two halves of a secret.
pub fn join_halves(one: &[u8; 32], other: &[u8; 32]) -> [u8; 32] {
    std::array::from_fn(|index| one[index] ^ other[index])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back_and_a_wrong_one_is_named() {
        let secret = [7u8; 32];
        let words = to_words(&secret);
        assert_eq!(words.len(), 24);
        assert_eq!(*from_words(&words.join("  ").to_uppercase()).unwrap(), secret);
        assert_eq!(from_words("abandon"), Err(WordsError::Count));
        let mut wrong = words.clone();
        wrong[2] = "custom".into();
        wrong[4] = "zzz".into();
        assert_eq!(from_words(&wrong.join(" ")), Err(WordsError::Unknown(5)));
        wrong[4] = words[4].clone();
        assert_eq!(from_words(&wrong.join(" ")), Err(WordsError::Check));
    }

    #[test]
    fn halves_join() {
        let (secret, chance) = ([5u8; 32], [9u8; 32]);
        let [one, other] = split_halves(&secret, &chance);
        assert_eq!(join_halves(&one, &other), secret);
    }
}
