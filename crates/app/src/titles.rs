//! How a record is called in a list: the words of its title fields, and the values that its columns show.

use crate::codes::label;
use records::value::{Money, Quantity};
use records::{Field, Fields, Form, Record, Type, Value};
use std::collections::BTreeMap;

/// The first value under a path: of a group, of its first row that is not struck.
pub(crate) fn first<'r>(record: &'r Record, path: &str) -> Option<&'r Value> {
    match path.split_once('.') {
        Some((group, key)) => record.rows(group).next()?.fields.get(key),
        None => record.fields.get(path),
    }
}

/// The title of a record in a language; empty where none of its title fields is answered.
pub(crate) fn title(record: &Record, language: &str) -> String {
    let parts = record.kind.title.iter().filter_map(|path| {
        let field = record.kind.field_at(path)?;
        Some(shown(field, first(record, path)?, language)).filter(|text| !text.is_empty())
    });
    joined(&parts.collect::<Vec<_>>(), language)
}

/// Parts with a comma between them: the Arabic one beside Arabic letters, for between Latin ones it reads as a point.
fn joined(parts: &[String], language: &str) -> String {
    let is_arabic = |part: &String| part.chars().any(|letter| matches!(letter, '\u{600}'..='\u{6ff}'));
    let comma = if language == "ar" && parts.iter().any(is_arabic) { "، " } else { ", " };
    parts.join(comma)
}

/// A value as a person reads it.
pub(crate) fn shown(field: &Field, value: &Value, language: &str) -> String {
    match (field.kind, value) {
        (Type::Code, Value::Text(code)) => label(language, field.list.unwrap_or_default(), code),
        (Type::Code, Value::Codes(codes)) => {
            let labels: Vec<String> = codes.iter().map(|code| label(language, field.list.unwrap_or_default(), code)).collect();
            joined(&labels, language)
        }
        (Type::Quantity, Value::Text(text)) => Quantity::parse(text).map_or_else(
            || text.clone(),
            |quantity| {
                let amount = quantity.number.to_string();
                format!("{}\u{a0}{}", number(language, &amount), unit(language, &amount, &quantity.unit.to_string()))
            },
        ),
        (Type::Money, Value::Text(text)) => Money::parse(text).map_or_else(|| text.clone(), |money| money.to_string()),
        (_, Value::Text(text) | Value::Narrative(text)) => text.clone(),
        (_, Value::Integer(number)) => number.to_string(),
        (_, Value::Flag(flag)) => words::text(language, if *flag { "ui-yes" } else { "ui-no" }, &[]),
        (_, Value::Codes(codes)) => codes.iter().cloned().collect::<Vec<_>>().join(", "),
        (_, Value::Rows(rows)) => rows.len().to_string(),
    }
}

/// A number as the language writes it: thousands apart, and its mark before the fraction.
fn number(language: &str, canonical: &str) -> String {
    let (whole, fraction) = canonical.split_once('.').map_or((canonical, None), |(whole, fraction)| (whole, Some(fraction)));
    // Spanish and Portuguese leave four digits together.
    let least = if matches!(language, "es" | "pt") { 5 } else { 4 };
    // The words show ten thousand as they are written.
    let shown = words::text(language, "number-thousands", &[]);
    let group = shown.trim_matches(|letter: char| letter.is_ascii_digit());
    let mut text = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && whole.len() >= least && (whole.len() - at) % 3 == 0 {
            text.push_str(group);
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push_str(&words::text(language, "number-point", &[]));
        text.push_str(fraction);
    }
    text
}

/// A unit as it is written after a number: `kg`, `pieces`.
fn unit(language: &str, amount: &str, code: &str) -> String {
    let id = format!("ui-{}", words::code_id("unit", code).trim_start_matches("list-"));
    let worded = words::text(language, &id, &[("n", amount.to_owned())]);
    if worded == id { label(language, "unit", code) } else { worded }
}

/// Values for the columns of a list, by path, in canonical form: what the simplified form asks, places, the title.
pub(crate) fn columns(record: &Record) -> BTreeMap<String, String> {
    let mut columns = BTreeMap::new();
    for field in record.kind.fields {
        match field.kind {
            Type::Group => {
                let Some(row) = record.rows(field.key).next() else { continue };
                field.fields.iter().filter(|inner| shows(inner)).for_each(|inner| {
                    add(&mut columns, format!("{}.{}", field.key, inner.key), inner, &row.fields);
                });
            }
            _ if shows(field) || record.kind.title.contains(&field.key) => add(&mut columns, field.key.to_owned(), field, &record.fields),
            _ => {}
        }
    }
    columns
}

fn shows(field: &Field) -> bool {
    field.form == Form::Simplified || matches!(field.list, Some("locode" | "country" | "state"))
}

fn add(columns: &mut BTreeMap<String, String>, path: String, field: &Field, fields: &Fields) {
    let text = match fields.get(field.key) {
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Integer(number)) => number.to_string(),
        Some(Value::Codes(codes)) => codes.iter().cloned().collect::<Vec<_>>().join(","),
        Some(Value::Flag(flag)) => flag.to_string(),
        Some(Value::Narrative(_) | Value::Rows(_)) | None => return,
    };
    columns.insert(path, text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_as_each_language_writes_them() {
        let written = |language: &str| ["12.4", "1240", "1234567.05"].map(|text| number(language, text));
        assert_eq!(written("en"), ["12.4", "1,240", "1,234,567.05"]);
        assert_eq!(written("fr"), ["12,4", "1\u{202f}240", "1\u{202f}234\u{202f}567,05"]);
        assert_eq!(written("es"), ["12,4", "1240", "1.234.567,05"]);
        assert_eq!(written("ru"), ["12,4", "1\u{a0}240", "1\u{a0}234\u{a0}567,05"]);
    }

    #[test]
    fn the_comma_is_that_of_the_letters_beside_it() {
        let parts = |first: &str| [first.to_owned(), "Ibrahim".to_owned()];
        assert_eq!(joined(&parts("Kane"), "ar"), "Kane, Ibrahim");
        assert_eq!(joined(&parts("\u{643}\u{627}\u{646}"), "ar"), "\u{643}\u{627}\u{646}، Ibrahim");
    }
}
