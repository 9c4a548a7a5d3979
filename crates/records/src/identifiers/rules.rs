//! The rules themselves, each on a number that is already upper case and without separators.

use super::{CODES, Fault, IdentifierError};
use crate::lists::is_code;

type Verdict = Result<(), IdentifierError>;

fn wrong(code: &'static str, fault: Fault, expected: Option<String>) -> IdentifierError {
    debug_assert!(CODES.contains(&code), "{code} stands in CODES, so that its sentence is tested");
    IdentifierError { code, fault, expected }
}

fn form(code: &'static str) -> IdentifierError {
    wrong(code, Fault::Form, None)
}

fn not_listed(code: &'static str) -> IdentifierError {
    wrong(code, Fault::NotListed, None)
}

fn digit(code: &'static str, found: &str, expected: impl ToString) -> Verdict {
    let expected = expected.to_string();
    if found == expected {
        return Ok(());
    }
    Err(wrong(code, Fault::CheckDigit, Some(expected)))
}

/// Whether each character is of its class: `A` letter, `9` digit, `X` either.
fn looks_like(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text.bytes().zip(pattern.bytes()).all(|(byte, class)| match class {
            b'A' => byte.is_ascii_uppercase(),
            b'9' => byte.is_ascii_digit(),
            _ => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
        })
}

/// What a character is worth where letters follow the digits: `A` is 10, `Z` is 35.
fn worth(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        _ => u32::from(byte.saturating_sub(b'A')) + 10,
    }
}

fn weighed(text: &str, weights: &[u32]) -> u32 {
    text.bytes().zip(weights).map(|(byte, weight)| worth(byte) * weight).sum()
}

/// ISO 6346: three letters of the owner, the category (U container, J equipment, Z trailer, R reefer unit), six
/// digits, the check digit.
pub(super) fn container(text: &str) -> Verdict {
    let category = text.as_bytes().get(3);
    if !looks_like(text, "AAAA9999999") || !category.is_some_and(|letter| b"UJZR".contains(letter)) {
        return Err(form("container-form"));
    }
    let (body, check) = text.split_at(10);
    // Letters skip the multiples of eleven: A is 10, B is 12, L is 23, V is 34.
    let value = |byte: u8| worth(byte) + if byte.is_ascii_uppercase() { (worth(byte) - 1) / 10 } else { 0 };
    let sum: u32 = body.bytes().enumerate().map(|(place, byte)| value(byte) << place).sum();
    digit("container-check-digit", check, sum % 11 % 10)
}

/// IMO number: six digits weighed 7 to 2; the last digit of the sum is the seventh.
pub(super) fn ship(text: &str) -> Verdict {
    if !looks_like(text, "9999999") {
        return Err(form("ship-form"));
    }
    let (body, check) = text.split_at(6);
    digit("ship-check-digit", check, weighed(body, &[7, 6, 5, 4, 3, 2]) % 10)
}

/// ISO 3779: 17 characters without I, O and Q. The ninth is a check digit where the first says North America.
pub(super) fn vehicle(text: &str) -> Verdict {
    let unused = text.bytes().any(|byte| b"IOQ".contains(&byte));
    if !looks_like(text, "XXXXXXXXXXXXXXXXX") || unused {
        return Err(form("vin-form"));
    }
    if !text.starts_with(['1', '2', '3', '4', '5']) {
        return Ok(());
    }
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    let sum: u32 = text.bytes().zip(WEIGHTS).map(|(byte, weight)| vin_worth(byte) * weight).sum();
    let expected = match sum % 11 {
        10 => "X".to_owned(),
        rest => rest.to_string(),
    };
    let found = text.get(8..9).unwrap_or_default();
    digit("vin-check-digit", found, expected).map_err(|error| IdentifierError { fault: Fault::CheckDigitRemark, ..error })
}

/// Letters of a VIN count 1 to 9 in rows as on an old punched card: A–I, J–R, S–Z from 2.
fn vin_worth(byte: u8) -> u32 {
    match byte {
        b'A'..=b'I' => u32::from(byte - b'A') + 1,
        b'J'..=b'R' => u32::from(byte - b'J') + 1,
        b'S'..=b'Z' => u32::from(byte - b'S') + 2,
        _ => worth(byte),
    }
}

/// UPU S10: service, eight digits, check digit, country of posting.
pub(super) fn mail(text: &str) -> Verdict {
    if !looks_like(text, "AA999999999AA") {
        return Err(form("mail-form"));
    }
    let (serial, rest) = text[2..].split_at(8);
    let (check, country) = rest.split_at(1);
    let expected = match 11 - weighed(serial, &[8, 6, 4, 2, 3, 5, 9, 7]) % 11 {
        10 => 0,
        11 => 5,
        other => other,
    };
    digit("mail-check-digit", check, expected)?;
    if is_code("country", country) { Ok(()) } else { Err(not_listed("mail-country")) }
}

/// UN/LOCODE: a country and three letters or digits 2–9.
pub(super) fn place(text: &str) -> Verdict {
    let used = text.bytes().skip(2).all(|byte| !b"01".contains(&byte));
    if !looks_like(text, "AAXXX") || !used {
        return Err(form("place-form"));
    }
    if is_code("locode", text) { Ok(()) } else { Err(not_listed("place-not-listed")) }
}

/// Harmonized System: chapter, heading or subheading.
pub(super) fn goods(text: &str) -> Verdict {
    if !["99", "9999", "999999"].iter().any(|pattern| looks_like(text, pattern)) {
        return Err(form("goods-form"));
    }
    if is_code("hs", text) { Ok(()) } else { Err(not_listed("goods-not-listed")) }
}

/// E.164: a plus, then at most 15 digits that open with a country code.
pub(super) fn phone(text: &str) -> Verdict {
    let digits = text.strip_prefix('+').unwrap_or_default();
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
    // Shorter than seven digits with its country code is a service number, not a person's line.
    if plain && (7..=15).contains(&digits.len()) { Ok(()) } else { Err(form("phone-form")) }
}

/// CAS: two to seven digits, two digits, the check digit; digits weighed 1, 2, 3 … from the right.
pub(super) fn chemical(text: &str) -> Verdict {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let [group, pair, check] = parts[..] else { return Err(form("chemical-form")) };
    if !digits || !(2..=7).contains(&group.len()) || pair.len() != 2 || check.len() != 1 || group.starts_with('0') {
        return Err(form("chemical-form"));
    }
    let from_right = pair.bytes().rev().chain(group.bytes().rev());
    let sum: u32 = from_right.zip(1..).map(|(byte, weight)| worth(byte) * weight).sum();
    digit("chemical-check-digit", check, sum % 10)
}

/// MMSI: ships open with 2–7, groups and coast stations with 0, aircraft with 111, hand-held sets with 8, beacons
/// and craft of a ship with 97–99.
pub(super) fn radio(text: &str) -> Verdict {
    let opening = text.as_bytes();
    let known = matches!(opening, [b'0' | b'2'..=b'8', ..] | [b'1', b'1', b'1', ..] | [b'9', b'7'..=b'9', ..]);
    if known && looks_like(text, "999999999") { Ok(()) } else { Err(form("radio-form")) }
}

/// ISO 17442: 18 letters or digits and two check digits (ISO/IEC 7064, MOD 97-10).
pub(super) fn legal_entity(text: &str) -> Verdict {
    if !looks_like(text, "XXXXXXXXXXXXXXXXXX99") {
        return Err(form("legal-entity-form"));
    }
    let (body, check) = text.split_at(18);
    let rest = body.bytes().fold(0, |rest, byte| {
        let shift = if byte.is_ascii_digit() { 10 } else { 100 };
        (rest * shift + worth(byte)) % 97
    });
    digit("legal-entity-check-digit", check, format!("{:02}", 98 - rest * 100 % 97))
}

#[cfg(test)]
mod tests {
    use super::super::{Check, check_identifier};
    use Check::*;
    use proptest::prelude::*;

    #[test]
    fn right_numbers_are_kept_in_one_form() {
        for (check, written, kept) in [
            (Iso6346, "msku 123456-5", "MSKU1234565"),
            (Iso6346, "CSQU3054383", "CSQU3054383"),
            (Imo, "IMO 9074729", "9074729"),
            (Vin, "1M8GDM9AXKP042788", "1M8GDM9AXKP042788"),
            (Vin, "wvwzzz1jz3w386752", "WVWZZZ1JZ3W386752"),
            (Vin, "1111 1111 1111 1111 1", "11111111111111111"),
            (UpuS10, "RR 473 124 829 GB", "RR473124829GB"),
            (Locode, "ke mba", "KEMBA"),
            (Hs, "1207.91", "120791"),
            (Hs, "24", "24"),
            (E164, "+44 (0)20 7946-0958", "+442079460958"),
            (E164, "00254 712 345 678", "+254712345678"),
            (Cas, "50-36-2", "50-36-2"),
            (Cas, "7732185", "7732-18-5"),
            (Mmsi, "636 015 825", "636015825"),
            (Lei, "hwup kr0m pou8 fgxb t394", "HWUPKR0MPOU8FGXBT394"),
        ] {
            assert_eq!(check_identifier(check, written).as_deref(), Ok(kept), "{check:?} {written}");
        }
    }

    #[test]
    fn wrong_numbers_name_what_was_expected() {
        for (check, written, code, expected) in [
            (Iso6346, "MSKU1234567", "container-check-digit", Some("5")),
            (Iso6346, "MSKA1234565", "container-form", None),
            (Iso6346, "MSKU123456", "container-form", None),
            (Imo, "9074728", "ship-check-digit", Some("9")),
            (Imo, "907472", "ship-form", None),
            (Vin, "1M8GDM9A1KP042788", "vin-check-digit", Some("X")),
            (Vin, "WVWZZZ1JZ3W38675O", "vin-form", None),
            (UpuS10, "RR473124820GB", "mail-check-digit", Some("9")),
            (UpuS10, "RR473124829ZZ", "mail-country", None),
            (UpuS10, "473124829GB", "mail-form", None),
            (Locode, "KEMB", "place-form", None),
            (Locode, "KEM01", "place-form", None),
            (Locode, "KE999", "place-not-listed", None),
            (Hs, "12079", "goods-form", None),
            (Hs, "999999", "goods-not-listed", None),
            (E164, "0712345678", "phone-form", None),
            (E164, "+1234567890123456", "phone-form", None),
            (Cas, "50-36-3", "chemical-check-digit", Some("2")),
            (Cas, "50-36", "chemical-form", None),
            (Mmsi, "123456789", "radio-form", None),
            (Lei, "HWUPKR0MPOU8FGXBT349", "legal-entity-check-digit", Some("94")),
            (Lei, "HWUPKR0MPO", "legal-entity-form", None),
        ] {
            let error = check_identifier(check, written).unwrap_err();
            assert_eq!((error.code, error.expected.as_deref()), (code, expected), "{check:?} {written}");
        }
    }

    #[test]
    fn letters_skip_the_multiples_of_eleven() {
        // Two containers of the standard's own examples and one with the late letters.
        for number in ["TEXU3070079", "ZEPU0037255", "HLXU2008419"] {
            assert!(check_identifier(Iso6346, number).is_ok(), "{number}");
        }
    }

    const ALL: [Check; 10] = [Iso6346, Imo, Vin, UpuS10, Locode, Hs, E164, Cas, Mmsi, Lei];

    proptest! {
        #[test]
        fn any_text_has_a_verdict_and_what_is_kept_stays(text in "\\PC{0,24}", number in "[A-Z]{0,4}[0-9]{0,13}[A-Z]{0,2}") {
            for check in ALL {
                for text in [&text, &number] {
                    if let Ok(kept) = check_identifier(check, text) {
                        prop_assert_eq!(check_identifier(check, &kept), Ok(kept.clone()));
                    }
                }
            }
        }

        #[test]
        fn a_container_with_the_expected_digit_is_right(body in "[A-Z]{3}U[0-9]{6}", digit in 0u8..10) {
            if let Err(error) = check_identifier(Iso6346, &format!("{body}{digit}")) {
                let right = format!("{body}{}", error.expected.unwrap());
                prop_assert!(check_identifier(Iso6346, &right).is_ok());
            }
        }
    }
}
