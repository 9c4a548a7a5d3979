//! What one value tells by itself: a date ahead, a wrong check digit, an amount of nothing, a name in plain text.

use super::{
    CHECK_DIGIT_WRONG, CURRENCY_MISSING, DOCUMENT_EXPIRED, FUTURE_DATE, Finding, IDENTIFIER_FORM, IDENTIFIER_NOT_LISTED, LOOKS_PERSONAL,
    looks_personal, rows,
};
use crate::identifiers::{Check, Fault, check_identifier};
use crate::value::{Money, PartialDate, UNKNOWN, Unit, as_written, day_of};
use crate::{Class, Field, Record, Type, Value};

/// Dates that may well lie ahead.
const AHEAD: [&str; 10] =
    ["action_until", "arrived_on", "due_on", "expires_on", "left_on", "retain_until", "review_on", "to_date", "valid_from", "valid_until"];

pub(super) fn look(record: &Record, today: &PartialDate, found: &mut Vec<Finding>) {
    for (key, value) in &record.fields {
        let Some(field) = record.kind.field(key) else { continue };
        if field.kind != Type::Group {
            look_at(field, value, today, &|| field.key.to_owned(), found);
            continue;
        }
        for (number, row) in rows(&record.fields, key) {
            for (part, value) in row {
                let Some(inner) = field.field(part) else { continue };
                look_at(inner, value, today, &|| format!("{key}[{number}].{part}"), found);
            }
        }
    }
}

/// Where the value stands, told only when there is something to tell.
type Place<'a> = &'a dyn Fn() -> String;

fn look_at(field: &Field, value: &Value, today: &PartialDate, place: Place<'_>, found: &mut Vec<Finding>) {
    match value {
        Value::Text(text) | Value::Narrative(text) => look_at_text(field, text, today, place, found),
        Value::Codes(codes) => codes.iter().for_each(|text| look_at_text(field, text, today, place, found)),
        Value::Integer(_) | Value::Flag(_) | Value::Rows(_) => {}
    }
}

fn look_at_text(field: &Field, text: &str, today: &PartialDate, place: Place<'_>, found: &mut Vec<Finding>) {
    found.extend(match field.kind {
        Type::Date | Type::DateTime => date(field, text, today, place),
        Type::Money => currency(text, place),
        Type::Identifier | Type::Code => field.check.and_then(|check| identifier(check, text, place)),
        _ => None,
    });
    if let Some(words) = free_text(field, text)
        && let Some(personal) = looks_personal(words)
    {
        let finding = Finding::warning(LOOKS_PERSONAL, place()).with("kind", personal.kind());
        found.push(finding.with("value", personal.words()));
    }
}

fn date(field: &Field, text: &str, today: &PartialDate, place: Place<'_>) -> Option<Finding> {
    let day = day_of(text)?;
    if field.key == "expires_on" {
        let expired = today.is_surely_after(&day);
        return expired.then(|| Finding::warning(DOCUMENT_EXPIRED, place()).with("date", day));
    }
    let ahead = day.is_surely_after(today) && !AHEAD.contains(&field.key);
    ahead.then(|| Finding::stop(FUTURE_DATE, place()).with("date", day).with("today", today))
}

/// An amount of an unknown currency. One that is kept as written is marked "not coded" anyway.
fn currency(text: &str, place: Place<'_>) -> Option<Finding> {
    let money = Money::parse(text)?;
    let unknown = money.currency == Unit::Unknown;
    unknown.then(|| Finding::stop(CURRENCY_MISSING, place()).with("value", money.amount))
}

fn identifier(check: Check, text: &str, place: Place<'_>) -> Option<Finding> {
    if text == UNKNOWN || as_written(text).is_some() {
        return None;
    }
    let error = check_identifier(check, text).err()?;
    let finding = match error.fault {
        Fault::CheckDigit => Finding::stop(CHECK_DIGIT_WRONG, place()),
        Fault::CheckDigitRemark => Finding::warning(CHECK_DIGIT_WRONG, place()),
        Fault::Form => Finding::warning(IDENTIFIER_FORM, place()),
        Fault::NotListed => Finding::warning(IDENTIFIER_NOT_LISTED, place()),
    };
    let expected = error.expected.unwrap_or_default();
    Some(finding.with("value", text).with("error", error.code).with("expected", expected))
}

/// The words of a value that may leave the administration: text, and what is kept as written.
fn free_text<'a>(field: &Field, text: &'a str) -> Option<&'a str> {
    match (field.class, field.kind) {
        (Class::N | Class::O, _) => None,
        (Class::G | Class::T(_), Type::Text | Type::Narrative) => Some(text),
        (Class::G | Class::T(_), Type::Code) => as_written(text),
        (Class::G | Class::T(_), Type::Quantity | Type::Money) => text.split_once(" ~").map(|(_, words)| words),
        (Class::G | Class::T(_), _) => None,
    }
}
