//! Dates and times as people write them. A year has four digits: `03/04/05` has six readings and gets none.

use super::Writing;
use crate::value::{DateTime, PartialDate};

/// A date in canonical form, or the code of what is wrong with it.
pub(super) fn date(text: &str, writing: Writing) -> Result<String, &'static str> {
    read_date(text, writing).map(|date| date.to_string())
}

/// A date with a time, an offset if one is written or stated, or a date alone.
pub(super) fn moment(text: &str, writing: Writing) -> Result<String, &'static str> {
    let text = text.trim();
    let Some((day, clock)) = text.split_once([' ', 'T']).filter(|(day, _)| day.len() >= 8) else {
        return date(text, writing);
    };
    let date = read_date(day, writing)?;
    // Spreadsheets write a bare day as its midnight.
    if writing.offset_minutes.is_none() && ["00:00", "0:00", "00:00:00", "0:00:00"].contains(&clock.trim()) {
        return Ok(date.to_string());
    }
    let (clock, offset) = offset_of(clock.trim(), writing)?;
    let mut parts = clock.trim().split(':').map(short_number);
    let (hour, minute) = (part(parts.next())?, part(parts.next())?);
    let second = match parts.next() {
        None => None,
        second => Some(part(second)?),
    };
    let moment = DateTime::new(date, (hour, minute), second, offset).filter(|_| parts.next().is_none());
    moment.map(|moment| moment.to_string()).ok_or("not-a-moment")
}

fn part(number: Option<Option<u8>>) -> Result<u8, &'static str> {
    number.flatten().ok_or("not-a-moment")
}

fn read_date(text: &str, writing: Writing) -> Result<PartialDate, &'static str> {
    let text = text.trim().trim_end_matches('.');
    let parts: Vec<&str> = text.split(['.', '/', '-']).map(str::trim).collect();
    // Points are written between day, month and year only; strokes also where the month comes first.
    let day_first = writing.day_first || text.contains('.');
    let (year, month, day) = match parts[..] {
        [year] => (year, None, None),
        [year, month] if year.len() == 4 => (year, Some(month), None),
        [month, year] => (year, Some(month), None),
        [year, month, day] if year.len() == 4 => (year, Some(month), Some(day)),
        [day, month, year] if day_first => (year, Some(month), Some(day)),
        [month, day, year] => (year, Some(month), Some(day)),
        _ => return Err("not-a-date"),
    };
    let year_digits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    if !year_digits {
        let short = year.len() == 2 && parts.iter().all(|part| short_number(part).is_some());
        return Err(if short && parts.len() > 1 { "year-too-short" } else { "not-a-date" });
    }
    let number = |part: Option<&str>| part.map(|part| short_number(part).ok_or("not-a-date")).transpose();
    let year = year.parse().map_err(|_| "not-a-date")?;
    PartialDate::new(year, number(month)?, number(day)?).ok_or("not-a-date")
}

/// One or two digits.
fn short_number(text: &str) -> Option<u8> {
    let plain = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Parts a clock from its offset: `02:40+03:00`, `02:40 Z`, or the offset that was stated.
fn offset_of(text: &str, writing: Writing) -> Result<(&str, i16), &'static str> {
    if let Some(clock) = text.strip_suffix(['Z', 'z']) {
        return Ok((clock, 0));
    }
    let Some(at) = text.find(['+', '-']) else {
        return writing.offset_minutes.map(|offset| (text, offset)).ok_or("offset-missing");
    };
    let (clock, offset) = text.split_at(at);
    let (hours, minutes) = offset[1..].split_once(':').unwrap_or((&offset[1..], "0"));
    let hours = i16::from(short_number(hours).ok_or("not-a-moment")?);
    let minutes = i16::from(short_number(minutes).filter(|minutes| *minutes < 60).ok_or("not-a-moment")?);
    let size = hours * 60 + minutes;
    Ok((clock, if offset.starts_with('-') { -size } else { size }))
}
