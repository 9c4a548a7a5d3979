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
    parts.collect::<Vec<_>>().join(if language == "ar" { "، " } else { ", " })
}

/// A value as a person reads it.
pub(crate) fn shown(field: &Field, value: &Value, language: &str) -> String {
    match (field.kind, value) {
        (Type::Code, Value::Text(code)) => label(language, field.list.unwrap_or_default(), code),
        (Type::Code, Value::Codes(codes)) => {
            codes.iter().map(|code| label(language, field.list.unwrap_or_default(), code)).collect::<Vec<_>>().join(", ")
        }
        (Type::Quantity, Value::Text(text)) => Quantity::parse(text).map_or_else(
            || text.clone(),
            |quantity| {
                let amount = quantity.number.to_string();
                format!("{} {}", number(language, &amount), unit(language, &amount, &quantity.unit.to_string()))
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

/// A number with the mark before its fraction that the language writes.
fn number(language: &str, canonical: &str) -> String {
    canonical.replace('.', &words::text(language, "number-point", &[]))
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
