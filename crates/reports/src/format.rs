//! The two formats of spreadsheets, and what is done against cells that a spreadsheet would run as formulas.

use std::borrow::Cow;

/// A format of spreadsheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read its letters.
    Csv,
    /// Office Open XML.
    Xlsx,
}

impl Format {
    /// `csv` or `xlsx`.
    pub fn parse(name: &str) -> Option<Format> {
        match name {
            "csv" => Some(Format::Csv),
            "xlsx" => Some(Format::Xlsx),
            _ => None,
        }
    }
}

/// A text that no spreadsheet takes for a formula when it opens a CSV file: an apostrophe stands before what begins like
/// one. Plain numbers, which may begin with a sign, stay.
pub(crate) fn guarded(text: &str) -> Cow<'_, str> {
    let suspicious = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let number = text.parse::<f64>().is_ok_and(f64::is_finite) && !text.starts_with('+');
    if suspicious && !number { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text behind the apostrophe that [`guarded`] put before it.
pub(crate) fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if matches!(guarded(rest), Cow::Owned(_)) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::{guarded, unguarded};

    #[test]
    fn a_formula_is_text_and_a_number_stays_a_number() {
        for text in ["=cmd|' /C calc'!A0", "+254712345678", "-2+3", "@SUM(A1)", "\t=1", "＝1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["-4.0435", "12.4 KGM", "KE-MBA-2026-A0001", "", "-4.0435e2"] {
            assert_eq!(guarded(text), text);
        }
        assert_eq!(guarded("-inf"), "'-inf");
        for text in ["=1", "-5 bags", "'quoted'", "-4", "'tis"] {
            assert_eq!(unguarded(&guarded(text)), text);
        }
    }
}
