//! The Harmonized System: chapters (2 digits), headings (4) and subheadings (6).

use super::fold::{fold, word_starts};
use std::sync::LazyLock;

/// One code of the Harmonized System.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HsCode {
    /// Two, four or six digits.
    pub code: &'static str,
    /// What falls under it, in English.
    pub text: &'static str,
    /// The code above it.
    pub parent: Option<&'static str>,
}

static TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/hs.txt"));

static CODES: LazyLock<Vec<HsCode>> = LazyLock::new(|| {
    let codes = TEXT.lines().filter_map(|line| line.split_once('\t'));
    codes.map(|(code, text)| HsCode { code, text, parent: code.get(..code.len() - 2).filter(|up| !up.is_empty()) }).collect()
});

static FOLDED: LazyLock<Vec<String>> = LazyLock::new(|| CODES.iter().map(|code| fold(code.text)).collect());

/// The edition that [`heading`] knows.
pub const EDITION: &str = "2022";

/// The codes directly below one, or the chapters.
pub fn children(parent: Option<&str>) -> Vec<HsCode> {
    CODES.iter().filter(|held| held.parent == parent).copied().collect()
}

/// The chapter, heading or subheading of a code.
pub fn heading(code: &str) -> Option<HsCode> {
    let at = CODES.binary_search_by(|held| held.code.cmp(code)).ok()?;
    CODES.get(at).copied()
}

/// Codes whose text has words that begin with all of these; or codes that begin with these digits. Those with the most
/// whole words come first, then short codes.
pub fn search(words: &str, limit: usize) -> Vec<HsCode> {
    let words = fold(words);
    if words.is_empty() {
        return Vec::new();
    }
    if words.bytes().all(|byte| byte.is_ascii_digit()) {
        let found = CODES.iter().filter(|code| code.code.starts_with(&words));
        return found.take(limit).copied().collect();
    }
    let mut found: Vec<(usize, usize, HsCode)> = Vec::new();
    for (code, text) in CODES.iter().zip(FOLDED.iter()) {
        if let Some(whole) = whole_words(text, &words) {
            found.push((usize::MAX - whole, code.code.len(), *code));
        }
    }
    found.sort_by_key(|(missing, length, code)| (*missing, *length, code.code));
    found.into_iter().take(limit).map(|(.., code)| code).collect()
}

/// How many of the words stand in the text as a whole; none if one is not even the beginning of a word.
fn whole_words(text: &str, words: &str) -> Option<usize> {
    let mut whole = 0;
    for word in words.split(' ') {
        let mut starts = word_starts(text).filter_map(|start| text.get(start..)).filter(|rest| rest.starts_with(word));
        let first = starts.next()?;
        let ends = |rest: &str| rest.len() == word.len() || rest.as_bytes().get(word.len()) == Some(&b' ');
        whole += usize::from(ends(first) || starts.any(ends));
    }
    Some(whole)
}
