//! Answers that "complete" needs. "Asked, unknown" is an answer.

use super::{Finding, MISSING, QUANTITY_MISSING, belongs, rows};
use crate::{Field, Fields, Record, Required, Type, Value};

/// The required answers that a record lacks: each stops at "complete".
pub fn missing(record: &Record) -> Vec<Finding> {
    let mut found = Vec::new();
    for field in record.kind.fields {
        match field.kind {
            Type::Group => missing_in_group(field, &record.fields, &mut found),
            _ if field.required == Required::Complete && !answered(&record.fields, field.key) => {
                found.push(Finding::stop(MISSING, field.key.to_owned()));
            }
            _ => {}
        }
    }
    found
}

fn missing_in_group(group: &Field, fields: &Fields, found: &mut Vec<Finding>) {
    let mut lines = 0;
    for (number, row) in rows(fields, group.key) {
        lines += 1;
        let needed = group.fields.iter().filter(|field| field.required == Required::Complete && belongs(field, row));
        for field in needed.filter(|field| !answered(row, field.key) && !counted_in_money(group, field, row)) {
            let quantity = group.key == "goods" && field.key == "quantity";
            let code = if quantity { QUANTITY_MISSING } else { MISSING };
            found.push(Finding::stop(code, format!("{}[{number}].{}", group.key, field.key)));
        }
    }
    if lines == 0 && group.required == Required::Complete {
        found.push(Finding::stop(MISSING, group.key.to_owned()));
    }
}

/// Bank notes are counted by their amount.
fn counted_in_money(group: &Field, field: &Field, row: &Fields) -> bool {
    group.key == "goods" && field.key == "quantity" && answered(row, "amount")
}

fn answered(fields: &Fields, key: &str) -> bool {
    match fields.get(key) {
        None => false,
        Some(Value::Text(text) | Value::Narrative(text)) => !text.is_empty(),
        Some(Value::Codes(codes)) => !codes.is_empty(),
        Some(Value::Rows(rows)) => rows.iter().any(|row| !row.is_struck()),
        Some(Value::Integer(_) | Value::Flag(_)) => true,
    }
}
