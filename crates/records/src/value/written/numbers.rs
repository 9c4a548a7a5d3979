//! Numbers as people write them, with spaces, points or commas, and what they count.

use super::Writing;
use crate::lists::{is_code, units};
use crate::value::{AS_WRITTEN, Decimal, UNKNOWN};

pub(super) fn integer(text: &str, writing: Writing) -> Option<i64> {
    let number = Decimal::parse(&decimal(text, writing)?)?.shortened();
    number.to_string().parse().ok()
}

/// A number in canonical form: grouping taken out, a point before the fraction.
pub(super) fn decimal(text: &str, writing: Writing) -> Option<String> {
    let mut plain = String::new();
    for c in text.trim().chars() {
        match c {
            ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’' | '٬' => plain.push(' '),
            '−' => plain.push('-'),
            '٫' => plain.push('.'),
            _ => plain.push(ascii_digit(c)),
        }
    }
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("-", rest));
    let (whole, fraction) = parted(digits.strip_prefix('+').unwrap_or(digits).trim(), writing)?;
    let whole = ungrouped(whole)?;
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let text = fraction.map_or_else(|| format!("{sign}{whole}"), |fraction| format!("{sign}{whole}.{fraction}"));
    Decimal::parse(&text).map(|_| text)
}

/// Finds the mark before the fraction. With both marks it is the last; a mark met twice groups thousands; a single
/// mark before exactly three digits could be either, and there the writing decides.
fn parted(digits: &str, writing: Writing) -> Option<(&str, Option<&str>)> {
    let Some(last) = digits.rfind(['.', ',']) else { return Some((digits, None)) };
    let mark = if digits[last..].starts_with(',') { ',' } else { '.' };
    let (whole, fraction) = (&digits[..last], &digits[last + 1..]);
    let twice = whole.contains(mark);
    let both = whole.contains(if mark == ',' { '.' } else { ',' });
    let either = fraction.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0";
    match (twice, both) {
        (true, true) => None,
        (true, false) => Some((digits, None)),
        (false, true) => Some((whole, Some(fraction))),
        (false, false) if either && writing.decimal_comma != (mark == ',') => Some((digits, None)),
        (false, false) => Some((whole, Some(fraction))),
    }
}

/// Takes out the grouping, if every group but the first has its digits: three, or two as in `1,50,000`.
fn ungrouped(whole: &str) -> Option<String> {
    let groups: Vec<&str> = whole.split(['.', ',', ' ']).collect();
    let (first, rest) = groups.split_first()?;
    let (last, middle) = match rest.split_last() {
        Some((last, middle)) => (Some(last), middle),
        None => (None, rest),
    };
    let grouped = last.is_none_or(|last| last.len() == 3 && (1..=3).contains(&first.len()))
        && middle.iter().all(|group| group.len() == 3 || group.len() == 2);
    let one_mark = ['.', ',', ' '].iter().filter(|mark| whole.contains(**mark)).count() <= 1;
    (grouped && one_mark).then(|| groups.concat())
}

/// Digits of Arabic and Persian keyboards count as ours.
fn ascii_digit(c: char) -> char {
    let value = match c {
        '\u{0660}'..='\u{0669}' => c as u32 - 0x0660,
        '\u{06F0}'..='\u{06F9}' => c as u32 - 0x06F0,
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}

/// `12,4 kg`; a number alone has the unit `?`, asked and unknown.
pub(super) fn quantity(text: &str, writing: Writing) -> Option<String> {
    let (number, unit) = number_first(text)?;
    Some(format!("{} {}", decimal(number, writing)?, unit_code(unit)))
}

/// The unit that the words mean, or the currency: amounts of money are counted too. Else they are kept.
fn unit_code(text: &str) -> String {
    // Before the names: a currency that stands as its code is no kilogram, even where it is `KGS`.
    if is_code("currency", text) || text.starts_with(AS_WRITTEN) {
        return text.to_owned();
    }
    let upper = text.to_uppercase();
    match units::written(text) {
        _ if text.is_empty() || text == UNKNOWN => UNKNOWN.to_owned(),
        Some(code) => code.to_owned(),
        None if is_code("currency", &upper) => upper,
        None => kept(text),
    }
}

/// `1 500,00 USD`, `EUR 20`, `€ 20`; an amount alone has the currency `?`. `$` and `£` name several.
pub(super) fn money(text: &str, writing: Writing) -> Option<String> {
    let (amount, currency) = number_first(text).or_else(|| number_last(text))?;
    let upper = currency.to_uppercase();
    let currency = match upper.as_str() {
        "" | UNKNOWN => UNKNOWN.to_owned(),
        "€" => "EUR".to_owned(),
        code if is_code("currency", code) => upper,
        _ => kept(currency),
    };
    Some(format!("{} {currency}", decimal(amount, writing)?))
}

fn kept(written: &str) -> String {
    match written.strip_prefix(AS_WRITTEN) {
        Some(_) => written.to_owned(),
        None => format!("{AS_WRITTEN}{written}"),
    }
}

fn is_numeric(c: char) -> bool {
    ascii_digit(c).is_ascii_digit()
}

/// Splits behind the last digit of the number that opens the text.
fn number_first(text: &str) -> Option<(&str, &str)> {
    let part_of_number = |c: char| is_numeric(c) || c.is_whitespace() || ".,'’٫٬+-−".contains(c);
    let run = text.find(|c: char| !part_of_number(c)).unwrap_or(text.len());
    let (at, digit) = text[..run].char_indices().rfind(|(_, c)| is_numeric(*c))?;
    let (number, rest) = text.split_at(at + digit.len_utf8());
    Some((number, rest.trim()))
}

fn number_last(text: &str) -> Option<(&str, &str)> {
    let at = text.find(|c: char| is_numeric(c) || c == '-' || c == '−')?;
    let (currency, number) = text.split_at(at);
    Some((number, currency.trim()))
}
