//! One value against its field: type, list and the limits that bind every program for ever.

use super::{DateTime, Decimal, Money, PartialDate, Point, Quantity, UNKNOWN, Unit, ValueError, as_written};
use crate::lists::is_code;
use crate::{Field, Fields, Record, Row, STRUCK, Type, Value};
use std::borrow::Cow;
use std::collections::BTreeSet;
use unicode_normalization::is_nfc;

/// The most bytes of a scalar string.
pub const TEXT_BYTES_MAX: usize = 4 * 1024;
/// The most bytes of a narrative.
pub const NARRATIVE_BYTES_MAX: usize = 64 * 1024;
/// The most rows of a group, struck ones included.
pub const ROWS_MAX: usize = 1_000;
/// The most rows of pictures of a record: 50 pictures, each with two smaller forms.
pub const PICTURES_MAX: usize = 150;

/// Key of the group whose rows are pictures.
const PICTURES: &str = "pictures";

type Verdict = Result<(), ValueError>;

/// Checks one value against its field. An identifier with a wrong check digit passes: that is a finding, because an
/// officer must be able to save what stands on the door.
pub fn check(field: &Field, value: &Value) -> Verdict {
    check_at(field, value, &|| field.key.to_owned())
}

/// Checks a whole record: every value, and no key that its version of the dictionary should know and does not.
pub fn check_record(record: &Record) -> Verdict {
    let knows_all = record.version <= record.kind.version;
    for (key, value) in &record.fields {
        match record.kind.field(key) {
            Some(field) => check(field, value)?,
            None if knows_all => return Err(ValueError::new("unknown-field", key.as_ref())),
            None => check_newer(value, key)?,
        }
        if let (true, Some(field), Value::Rows(rows)) = (knows_all, record.kind.field(key), value) {
            check_keys(field, rows)?;
        }
    }
    Ok(())
}

/// Checks what an edit makes of a record. What stood in it was checked when it came, perhaps by a newer program that knows more.
pub fn check_amended(before: &Record, after: &Record) -> Verdict {
    let fields = after.fields.iter().filter(|(key, value)| before.fields.get(*key) != Some(*value));
    let fields = fields.map(|(key, value)| (key.clone(), what_is_new(before.fields.get(key), value))).collect();
    check_record(&Record { kind: after.kind, version: after.version, reference: after.reference.clone(), fields })
}

/// A value; its rows in their places, without the fields that stood there before.
fn what_is_new(before: Option<&Value>, after: &Value) -> Value {
    let (Some(Value::Rows(before)), Value::Rows(after)) = (before, after) else { return after.clone() };
    let row = |row: &Row| {
        let held = before.iter().find(|held| held.id.is_some() && held.id == row.id);
        let is_new = |key: &Cow<'static, str>, value: &Value| held.is_none_or(|held| held.fields.get(key) != Some(value));
        let fields = row.fields.iter().filter(|(key, value)| is_new(key, value));
        Row { id: row.id.clone(), fields: fields.map(|(key, value)| (key.clone(), value.clone())).collect() }
    };
    Value::Rows(after.iter().map(row).collect())
}

/// Where a value stands, told only when something is wrong with it: most values are right.
type Place<'a> = &'a dyn Fn() -> String;

fn check_at(field: &Field, value: &Value, place: Place<'_>) -> Verdict {
    match value {
        Value::Rows(rows) if field.kind == Type::Group => check_rows(field, rows, place),
        Value::Codes(codes) if field.repeatable => check_codes(field, codes, place),
        Value::Text(text) if !field.repeatable => check_scalar(field, text, place),
        Value::Narrative(text) if field.kind == Type::Narrative => check_narrative(text, place),
        Value::Integer(_) if field.kind == Type::Integer => Ok(()),
        Value::Flag(_) if field.kind == Type::Flag => Ok(()),
        Value::Text(_) | Value::Narrative(_) | Value::Integer(_) | Value::Flag(_) | Value::Codes(_) | Value::Rows(_) => {
            Err(ValueError::new("wrong-type", place()))
        }
    }
}

fn check_rows(field: &Field, rows: &[Row], place: Place<'_>) -> Verdict {
    let most = if field.key == PICTURES { PICTURES_MAX } else { ROWS_MAX };
    if rows.is_empty() {
        return Err(ValueError::new("empty", place()));
    }
    if rows.len() > most {
        return Err(ValueError::new("too-many-rows", place()).with("most", most).with("count", rows.len()));
    }
    for (number, row) in rows.iter().enumerate() {
        if row.id.as_deref().is_some_and(|id| !is_row_id(id)) {
            return Err(ValueError::new("not-a-row", format!("{}[{number}]", place())));
        }
        check_row(field, &row.fields, &|key| format!("{}[{number}].{key}", place()))?;
    }
    Ok(())
}

fn check_row(group: &Field, fields: &Fields, place: &dyn Fn(&str) -> String) -> Verdict {
    for (key, value) in fields {
        let here = || place(key);
        match group.field(key) {
            // A list within a list would lie deeper than the four levels of a document.
            Some(field) if field.kind == Type::Group => return Err(ValueError::new("too-deep", here())),
            Some(field) => check_at(field, value, &here)?,
            None if key == STRUCK && matches!(value, Value::Flag(_)) => {}
            None => newer(value, &here)?,
        }
    }
    Ok(())
}

/// Refuses keys of rows that neither the dictionary nor the layout knows.
fn check_keys(group: &Field, rows: &[Row]) -> Verdict {
    let unknown = |key: &&str| group.field(key).is_none() && *key != STRUCK;
    for (number, row) in rows.iter().enumerate() {
        if let Some(key) = row.fields.keys().map(AsRef::as_ref).find(unknown) {
            return Err(ValueError::new("unknown-field", format!("{}[{number}].{key}", group.key)));
        }
    }
    Ok(())
}

/// Words that stand in a sentence beside a record: a text that nobody can turn round or hide; `place` is what the error names.
pub fn check_words(text: &str, place: &str) -> Verdict {
    check_text(text, &|| place.to_owned())?;
    check_plain(text, &|| place.to_owned())
}

/// A field of a newer dictionary: a flat scalar within the limits, kept as it is. `place` is what the error names.
pub fn check_newer(value: &Value, place: &str) -> Verdict {
    newer(value, &|| place.to_owned())
}

fn newer(value: &Value, place: Place<'_>) -> Verdict {
    match value {
        Value::Text(text) => check_text(text, place),
        Value::Integer(_) | Value::Flag(_) => Ok(()),
        Value::Narrative(_) | Value::Codes(_) | Value::Rows(_) => Err(ValueError::new("not-flat", place())),
    }
}

fn check_codes(field: &Field, codes: &BTreeSet<String>, place: Place<'_>) -> Verdict {
    if codes.is_empty() {
        return Err(ValueError::new("empty", place()));
    }
    if codes.len() > ROWS_MAX {
        return Err(ValueError::new("too-many-rows", place()).with("most", ROWS_MAX).with("count", codes.len()));
    }
    codes.iter().try_for_each(|code| check_scalar(field, code, place))
}

fn check_scalar(field: &Field, text: &str, place: Place<'_>) -> Verdict {
    check_text(text, place)?;
    if !matches!(field.kind, Type::Text) {
        check_plain(text, place)?;
    }
    let wrong = |code| Err(ValueError::new(code, place()).with("value", text));
    match field.kind {
        Type::Text | Type::Identifier => Ok(()),
        Type::Code => check_code(field, text, place),
        Type::Decimal if Decimal::parse(text).is_none() => wrong("not-a-number"),
        Type::Quantity => match Quantity::parse(text) {
            Some(quantity) => check_unit(&quantity.unit, &["unit", "currency"], "unknown-unit", place),
            None => wrong("not-a-quantity"),
        },
        Type::Money => match Money::parse(text) {
            Some(money) => check_unit(&money.currency, &["currency"], "unknown-currency", place),
            None => wrong("not-money"),
        },
        Type::Date if PartialDate::parse(text).is_none() => wrong("not-a-date"),
        // Imported and old cases often know the day only: a moment may be as imprecise as a date.
        Type::DateTime if DateTime::parse(text).is_none() && PartialDate::parse(text).is_none() => wrong("not-a-moment"),
        Type::Point if Point::parse(text).is_none() => wrong("not-a-point"),
        Type::Reference if !is_document_id(text) => wrong("not-a-reference"),
        Type::Row if !is_row_id(text) => wrong("not-a-row"),
        Type::Decimal | Type::Date | Type::DateTime | Type::Point | Type::Reference | Type::Row => Ok(()),
        Type::Narrative | Type::Flag | Type::Integer | Type::Group => Err(ValueError::new("wrong-type", place())),
    }
}

fn check_code(field: &Field, text: &str, place: Place<'_>) -> Verdict {
    let known = || field.list.is_none_or(|list| is_code(list, text));
    let written = as_written(text).is_some_and(|words| !words.trim().is_empty());
    if text == UNKNOWN || written || known() {
        return Ok(());
    }
    Err(ValueError::new("unknown-code", place()).with("value", text).with("list", field.list.unwrap_or_default()))
}

fn check_unit(unit: &Unit, lists: &[&str], code: &'static str, place: Place<'_>) -> Verdict {
    match unit.code() {
        Some(unit) if !lists.iter().any(|list| is_code(list, unit)) => Err(ValueError::new(code, place()).with("value", unit)),
        Some(_) | None => Ok(()),
    }
}

/// What binds every string: something in it, no longer than allowed, one spelling of each letter, no control.
fn check_text(text: &str, place: Place<'_>) -> Verdict {
    check_string(text, TEXT_BYTES_MAX, &|c: char| c.is_control(), place)
}

fn check_narrative(text: &str, place: Place<'_>) -> Verdict {
    check_string(text, NARRATIVE_BYTES_MAX, &|c: char| c.is_control() && c != '\n' && c != '\t', place)
}

fn check_string(text: &str, most: usize, refused: &dyn Fn(char) -> bool, place: Place<'_>) -> Verdict {
    if text.is_empty() {
        return Err(ValueError::new("empty", place()));
    }
    if text.len() > most {
        return Err(ValueError::new("too-long", place()).with("most", most).with("count", text.len()));
    }
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control()) {
        return Ok(());
    }
    if text.chars().any(refused) {
        return Err(ValueError::new("control-character", place()));
    }
    if is_nfc(text) { Ok(()) } else { Err(ValueError::new("not-normalised", place())) }
}

/// Refuses characters that nobody sees: with them one number could be shown as another.
fn check_plain(text: &str, place: Place<'_>) -> Verdict {
    if text.chars().any(is_unseen) { Err(ValueError::new("control-character", place())) } else { Ok(()) }
}

/// Marks of writing direction, joiners and other characters without a shape.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// Whether this is a document's id: 16 bytes in base32, lower case.
pub fn is_document_id(text: &str) -> bool {
    // 26 characters carry 130 bits; the two beyond 128 are zero, which leaves these letters for the last.
    let last = |byte: &u8| b"aeimquy4".contains(byte);
    text.len() == 26 && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7')) && text.as_bytes().last().is_some_and(last)
}

/// Whether this is a row's id: `<counter>@<first 16 hex digits of the actor>`.
pub fn is_row_id(text: &str) -> bool {
    let Some((counter, actor)) = text.split_once('@') else { return false };
    let counts = counter.parse::<u64>().is_ok_and(|number| number > 0 && number.to_string() == counter);
    counts && actor.len() == 16 && actor.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests;
