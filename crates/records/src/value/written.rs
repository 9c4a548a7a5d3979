//! What an officer writes, or a spreadsheet holds, turned into the canonical form: `14.3.2016`, `12,4 kg`,
//! `1 234.50`. Nothing is guessed twice: what maps to no code is kept as written.

mod numbers;
mod times;

use super::{AS_WRITTEN, Point, UNKNOWN, ValueError, check};
use crate::identifiers::normalise;
use crate::lists::is_code;
use crate::{Field, Type, Value};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// How dates and numbers were written, as the form's language or the import's mapping states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Writing {
    /// `03/04/2016` is the third of April. With points the day is always first.
    pub day_first: bool,
    /// `1,234` is a little more than one. Only asked where the number itself does not show it.
    pub decimal_comma: bool,
    /// Minutes that the place's clock is ahead of UTC, for times without an offset of their own.
    pub offset_minutes: Option<i16>,
}

/// Reads one answer. Several codes are parted by semicolons. The result has passed [`check`].
pub fn parse_written(field: &Field, text: &str, writing: Writing) -> Result<Value, ValueError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(ValueError::new("empty", field.key));
    }
    let value = if field.repeatable && field.kind != Type::Group {
        let parts = text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty());
        Value::Codes(parts.map(|part| scalar(field, part, writing)).collect::<Result<BTreeSet<_>, _>>()?)
    } else {
        single(field, text, writing)?
    };
    check(field, &value)?;
    Ok(value)
}

fn single(field: &Field, text: &str, writing: Writing) -> Result<Value, ValueError> {
    let wrong = |code| ValueError::new(code, field.key).with("value", text);
    match field.kind {
        Type::Narrative => Ok(Value::Narrative(narrative(text))),
        Type::Flag => flag(text).map(Value::Flag).ok_or_else(|| wrong("not-a-flag")),
        Type::Integer => numbers::integer(text, writing).map(Value::Integer).ok_or_else(|| wrong("not-an-integer")),
        Type::Group => Err(wrong("wrong-type")),
        Type::Text
        | Type::Code
        | Type::Decimal
        | Type::Quantity
        | Type::Money
        | Type::Date
        | Type::DateTime
        | Type::Point
        | Type::Reference
        | Type::Row
        | Type::Identifier => scalar(field, text, writing).map(Value::Text),
    }
}

fn scalar(field: &Field, text: &str, writing: Writing) -> Result<String, ValueError> {
    let text = &one_line(text);
    let wrong = |code| ValueError::new(code, field.key).with("value", text);
    match field.kind {
        Type::Code => Ok(code(field.list, text)),
        Type::Identifier => Ok(field.check.map_or_else(|| text.clone(), |check| normalise(check, text))),
        Type::Decimal => numbers::decimal(text, writing).ok_or_else(|| wrong("not-a-number")),
        Type::Quantity => numbers::quantity(text, writing).ok_or_else(|| wrong("not-a-quantity")),
        Type::Money => numbers::money(text, writing).ok_or_else(|| wrong("not-money")),
        Type::Date => times::date(text, writing).map_err(wrong),
        Type::DateTime => times::moment(text, writing).map_err(wrong),
        Type::Point => point(text).ok_or_else(|| wrong("not-a-point")),
        Type::Text | Type::Reference | Type::Row => Ok(text.clone()),
        Type::Narrative | Type::Flag | Type::Integer | Type::Group => Err(wrong("wrong-type")),
    }
}

/// A code as it is, in another case, or with the separators that people write into it (`KE MBA`, `1207.91`).
fn code(list: Option<&str>, text: &str) -> String {
    let Some(list) = list else { return text.to_owned() };
    if text == UNKNOWN || text.starts_with(AS_WRITTEN) || is_code(list, text) {
        return text.to_owned();
    }
    let closed: String = text.chars().filter(|c| !matches!(c, ' ' | '.' | '-')).collect();
    let tries = [text.to_uppercase(), text.to_lowercase(), closed.to_uppercase(), text.to_lowercase().replace([' ', '-'], "_")];
    let found = tries.into_iter().find(|code| is_code(list, code));
    found.unwrap_or_else(|| format!("{AS_WRITTEN}{text}"))
}

fn flag(text: &str) -> Option<bool> {
    // The words of the six languages that a cell may hold; a form has a box to tick.
    const YES: [&str; 15] = ["1", "x", "y", "yes", "true", "o", "oui", "vrai", "s", "si", "sí", "sim", "да", "نعم", "是"];
    const NO: [&str; 12] = ["0", "n", "no", "false", "non", "faux", "não", "falso", "нет", "لا", "否", "-"];
    let text = text.to_lowercase();
    match (YES.contains(&text.as_str()), NO.contains(&text.as_str())) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        (false, false) => None,
    }
}

/// `-4.0435, 39.6682`, also with a semicolon or only a space between.
fn point(text: &str) -> Option<String> {
    let mut parts = text.split([',', ';', ' ']).filter(|part| !part.is_empty());
    let (latitude, longitude) = (parts.next()?, parts.next()?);
    let closed = format!("{},{}", latitude.trim_start_matches('+'), longitude.trim_start_matches('+'));
    (parts.next().is_none() && Point::parse(&closed).is_some()).then_some(closed)
}

/// One spelling of each letter, and a space for each break.
pub fn one_line(text: &str) -> String {
    text.nfc().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim().to_owned()
}

fn narrative(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.nfc().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

#[cfg(test)]
mod tests;
