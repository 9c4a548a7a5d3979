//! Letters as they are compared: without accents, case and punctuation, so that `São-Tomé` is found by `sao tome`.
//! The build sorts by it and the program searches by it, so both read this file.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text in small plain letters, one space between them.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.is_ascii() {
        text.chars().for_each(|letter| push(&mut folded, letter));
    } else {
        text.nfkd().filter(|letter| !is_combining_mark(*letter)).for_each(|letter| push(&mut folded, letter));
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

fn push(folded: &mut String, letter: char) {
    match letter {
        'a'..='z' | '0'..='9' => folded.push(letter),
        'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
        // An apostrophe joins: `N'Djamena` is written `Ndjamena` as often.
        '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`' | '´' => {}
        'ø' | 'Ø' => folded.push('o'),
        'ł' | 'Ł' => folded.push('l'),
        'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
        'ı' => folded.push('i'),
        'ß' => folded.push_str("ss"),
        'æ' | 'Æ' => folded.push_str("ae"),
        'œ' | 'Œ' => folded.push_str("oe"),
        'þ' | 'Þ' => folded.push_str("th"),
        other if other.is_alphanumeric() => folded.extend(other.to_lowercase()),
        _ if folded.is_empty() || folded.ends_with(' ') => {}
        _ => folded.push(' '),
    }
}

/// Where the words of a folded text start.
pub fn word_starts(folded: &str) -> impl Iterator<Item = usize> + '_ {
    std::iter::once(0).chain(folded.match_indices(' ').map(|(at, _)| at + 1))
}
