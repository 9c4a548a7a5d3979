//! Exact packing of codes, dates and decimals. Each function returns `None` and may leave bytes behind where the
//! packed form would not come back as the same string; the caller then keeps the text.

use super::{Form, RowError, number, zigzag};

/// Longest code that fits one 64-bit number in base 37.
const PACKED_MAX: usize = 12;

/// Letters A–Z and digits as one number, bijective in base 37 (digits 1 to 36), so that `0` and `00` differ.
pub(super) fn packed_code(out: &mut Vec<u8>, string: &str) -> Option<Form> {
    if string.is_empty() || string.len() > PACKED_MAX {
        return None;
    }
    let mut value = 0u64;
    for byte in string.bytes() {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0' + 1,
            b'A'..=b'Z' => byte - b'A' + 11,
            _ => return None,
        };
        value = value * 37 + u64::from(digit);
    }
    number(out, value);
    Some(Form::Packed)
}

pub(super) fn unpacked_code(mut value: u64) -> Result<String, RowError> {
    let mut letters = Vec::with_capacity(PACKED_MAX);
    while value > 0 {
        let digit = (value % 37) as u8;
        letters.push(match digit {
            1..=10 => b'0' + digit - 1,
            11..=36 => b'A' + digit - 11,
            _ => return Err(RowError::Range),
        });
        value /= 37;
    }
    if letters.is_empty() || letters.len() > PACKED_MAX {
        return Err(RowError::Range);
    }
    letters.reverse();
    String::from_utf8(letters).map_err(|_| RowError::Range)
}

/// `(year * 13 + month) * 32 + day`, month and day zero where not known.
pub(super) fn date(out: &mut Vec<u8>, string: &str) -> Option<Form> {
    number(out, date_number(string)?);
    Some(Form::Date)
}

fn date_number(string: &str) -> Option<u64> {
    let mut parts = string.split('-').map(|part| part.parse::<u64>().ok());
    let year = parts.next()??;
    let month = parts.next().map_or(Some(0), |part| part)?;
    let day = parts.next().map_or(Some(0), |part| part)?;
    let value = year.checked_mul(13)?.checked_add(month)?.checked_mul(32)?.checked_add(day)?;
    (month < 13 && day < 32 && date_text(value).as_deref() == Ok(string)).then_some(value)
}

pub(super) fn date_text(value: u64) -> Result<String, RowError> {
    let (day, month, year) = (value % 32, value / 32 % 13, value / 32 / 13);
    match (year, month, day) {
        (10_000.., _, _) => Err(RowError::Range),
        (_, 0, 0) => Ok(format!("{year:04}")),
        (_, 1.., 0) => Ok(format!("{year:04}-{month:02}")),
        (_, 1.., 1..) => Ok(format!("{year:04}-{month:02}-{day:02}")),
        (_, 0, 1..) => Err(RowError::Range),
    }
}

/// The date's number, then `seconds of the day * 2 + whether seconds were written`, then the offset in minutes.
pub(super) fn date_time(out: &mut Vec<u8>, string: &str) -> Option<Form> {
    let (day, time) = string.split_once('T')?;
    let (clock, offset) = time.split_at_checked(time.find(['+', '-'])?)?;
    // The text may be any: parts that are no number of a clock are too large for their type before they are added up.
    let parts: Vec<u64> = clock.split(':').map(|part| part.parse::<u16>().ok().map(u64::from)).collect::<Option<_>>()?;
    let (sign, offset_clock) = offset.split_at_checked(1)?;
    let (hours, minutes) = offset_clock.split_once(':')?;
    let size = i64::from(hours.parse::<u16>().ok()?) * 60 + i64::from(minutes.parse::<u16>().ok()?);
    let (seconds, written) = match parts.as_slice() {
        [hour, minute] => (hour * 3600 + minute * 60, 0),
        [hour, minute, second] => (hour * 3600 + minute * 60 + second, 1),
        _ => return None,
    };
    let clock_number = seconds * 2 + written;
    let minutes_east = if sign == "-" { -size } else { size };
    let day_number = date_number(day)?;
    if date_time_text(day_number, clock_number, minutes_east).as_deref() != Ok(string) {
        return None;
    }
    number(out, day_number);
    number(out, clock_number);
    number(out, zigzag(minutes_east));
    Some(Form::DateTime)
}

pub(super) fn date_time_text(day: u64, clock: u64, minutes_east: i64) -> Result<String, RowError> {
    let (seconds, written) = (clock / 2, clock % 2 == 1);
    if seconds >= 86_400 || minutes_east.unsigned_abs() >= 24 * 60 || (!written && !seconds.is_multiple_of(60)) {
        return Err(RowError::Range);
    }
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let tail = if written { format!(":{second:02}") } else { String::new() };
    let sign = if minutes_east < 0 { '-' } else { '+' };
    let (offset_hour, offset_minute) = (minutes_east.abs() / 60, minutes_east.abs() % 60);
    Ok(format!("{}T{hour:02}:{minute:02}{tail}{sign}{offset_hour:02}:{offset_minute:02}", date_text(day)?))
}

/// Digits after the point and sign in one number, then the digits as one number.
pub(super) fn decimal(out: &mut Vec<u8>, string: &str) -> Option<Form> {
    let (sign, digits) = match string.strip_prefix('-') {
        Some(rest) => (1, rest),
        None => (0, string),
    };
    let scale = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len() as u64);
    let mantissa: u64 = digits.replace('.', "").parse().ok()?;
    let head = scale * 2 + sign;
    if decimal_text(head, mantissa).as_deref() != Ok(string) {
        return None;
    }
    number(out, head);
    number(out, mantissa);
    Some(Form::Decimal)
}

pub(super) fn decimal_text(head: u64, mantissa: u64) -> Result<String, RowError> {
    let (scale, sign) = ((head / 2) as usize, if head % 2 == 1 { "-" } else { "" });
    // A longer fraction does not fit 38 digits and is kept as text.
    if head / 2 > 38 {
        return Err(RowError::Range);
    }
    let digits = format!("{mantissa:0width$}", width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    Ok(if scale == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") })
}
