//! The one folding of letters: text, queries and identifiers pass through it before they are compared, so that an
//! officer finds `Müller` with `muller`, `ЁЛКА` with `елка` and `أحمد` with `احمد`.

use std::borrow::Cow;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Changes whenever folding or splitting gives another result for the same text: an index made by another version
/// is thrown away and made anew.
pub(crate) const FOLD_VERSION: u32 = 1;

/// Longer words and identifiers are cut: nobody types them, and a term must have an end.
const TOKEN_CHARS_MAX: usize = 64;

/// The text without case, accents, vowel signs, and the letter variants that people do not type alike.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for part in text.nfkd().filter(|part| !is_dropped(*part)) {
        for lower in part.to_lowercase().filter(|lower| !is_dropped(*lower)) {
            push_plain(lower, &mut folded);
        }
    }
    folded
}

/// The words of a text: folded runs of letters and digits, in order.
pub(crate) fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    word_ranges(&folded).into_iter().map(|range| folded[range].to_owned()).collect()
}

/// Where the words stand in a text that is folded already.
pub(crate) fn word_ranges(folded: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = None;
    for (at, part) in folded.char_indices() {
        match (is_word_part(part), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                ranges.push(from..from + cut(&folded[from..at]).len());
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    ranges.extend(start.map(|from| from..from + cut(&folded[from..]).len()));
    ranges
}

/// An identifier as it is compared: letters and digits only, folded. `KE-MBA 2026/1` gives `kemba20261`.
pub(crate) fn plain_identifier(text: &str) -> String {
    fold(text).chars().filter(|part| is_word_part(*part)).take(TOKEN_CHARS_MAX).collect()
}

fn cut(run: &str) -> &str {
    if run.len() <= TOKEN_CHARS_MAX {
        return run;
    }
    run.char_indices().nth(TOKEN_CHARS_MAX).map_or(run, |(end, _)| &run[..end])
}

fn is_word_part(part: char) -> bool {
    part.is_alphanumeric() || is_combining_mark(part)
}

/// Marks and signs that carry no letter: accents, Arabic and Hebrew vowel signs, tatweel, joiners and direction
/// marks. Marks of other scripts stay, because there they are vowels.
fn is_dropped(part: char) -> bool {
    matches!(u32::from(part),
        0x00AD | 0x0300..=0x036F | 0x0483..=0x0489 | 0x0591..=0x05BD | 0x05BF | 0x05C1..=0x05C2 | 0x05C4..=0x05C5 | 0x05C7
        | 0x0610..=0x061A | 0x061C | 0x0640 | 0x064B..=0x065F | 0x0670 | 0x06D6..=0x06DC | 0x06DF..=0x06E4
        | 0x06E7..=0x06E8 | 0x06EA..=0x06ED | 0x08D3..=0x08E1 | 0x08E3..=0x08FF | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF
        | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0x20D0..=0x20F0 | 0xFE00..=0xFE0F | 0xFE20..=0xFE2F
        | 0xFEFF)
}

fn push_plain(part: char, folded: &mut String) {
    match plain(part) {
        Cow::Borrowed("") => folded.push(part),
        plain => folded.push_str(&plain),
    }
}

/// What stands for a letter that no decomposition reaches; empty for a letter that stands for itself.
fn plain(part: char) -> Cow<'static, str> {
    let fixed = match part {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ĸ' => "k",
        'ł' => "l",
        'ŋ' => "n",
        'þ' => "th",
        'ŧ' => "t",
        'ς' => "σ",
        'ґ' => "г",
        // Arabic, and the letters that Persian and Urdu keyboards give for the same shapes.
        'ٱ' => "ا",
        'ى' | 'ی' | 'ې' | 'ے' => "ي",
        'ة' | 'ۀ' | 'ہ' | 'ھ' | 'ە' => "ه",
        'ک' => "ك",
        _ => return digit(part),
    };
    Cow::Borrowed(fixed)
}

fn digit(part: char) -> Cow<'static, str> {
    let zero = match u32::from(part) {
        0x0660..=0x0669 => 0x0660,
        0x06F0..=0x06F9 => 0x06F0,
        0x0966..=0x096F => 0x0966,
        _ => return Cow::Borrowed(""),
    };
    Cow::Owned((u32::from(part) - zero).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn six_languages_fold_to_what_people_type() {
        for (written, typed) in [
            ("Cocaine", "cocaine"),
            ("Évêché à Nîmes, cœur", "eveche a nimes, coeur"),
            ("AÑEJO señor ¿qué?", "anejo senor ¿que?"),
            ("São João, ação", "sao joao, acao"),
            ("Ёлка Чёрный ЙОД", "елка черныи иод"),
            ("Київ Ґанок", "киів ганок"),
            ("Πειραιάς ΠΕΙΡΑΙΆΣ", "πειραιασ πειραιασ"),
            ("أحمد إبراهيم آمنة ٱلله", "احمد ابراهيم امنه الله"),
            ("مُحَمَّد مـحـمـد", "محمد محمد"),
            ("مصطفى مؤمن قائد", "مصطفي مومن قايد"),
            ("٢٠٢٦ ۱۲ ２０", "2026 12 20"),
            ("Straße İstanbul ısı Łódź Ærø þing", "strasse istanbul isi lodz aero thing"),
            ("کیلو", "كيلو"),
            ("ﷴ ﻻ", "محمد لا"),
        ] {
            assert_eq!(fold(written), typed, "{written}");
        }
    }

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        assert_eq!(words("l'Oréal, MSKU-123 456"), ["l", "oreal", "msku", "123", "456"]);
        assert_eq!(plain_identifier("msku 123456-5"), "msku1234565");
        assert_eq!(plain_identifier(&"é-".repeat(100)), "e".repeat(64));
        assert_eq!(words(&"x".repeat(100)), ["x".repeat(64)]);
        assert_eq!(words("— & …"), [""; 0]);
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
