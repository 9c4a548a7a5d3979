//! What the program adds to a row: the template under which goods fall, their quantity in the base unit with its factor,
//! and the edition of the Harmonized System.

use records::lists::{self, hs, units};
use records::value::{Decimal, Quantity, Unit};
use records::{Fields, Record, Value};
use std::borrow::Cow;

/// Adds what follows from the answers, and changes none.
pub(super) fn complete(record: &mut Record) {
    edition(&mut record.fields, "declared_hs", "declared_hs_edition");
    let Some(Value::Rows(rows)) = record.fields.get_mut("goods") else { return };
    for row in rows {
        template(&mut row.fields);
        normalised(&mut row.fields);
        edition(&mut row.fields, "hs", "hs_edition");
    }
}

fn add(fields: &mut Fields, key: &'static str, value: impl Into<String>) {
    fields.entry(Cow::Borrowed(key)).or_insert_with(|| Value::Text(value.into()));
}

/// What was found says under which template it falls.
fn template(fields: &mut Fields) {
    let root = fields.get("item").and_then(Value::as_text).and_then(|item| item.split('.').next());
    let known = root.and_then(|root| lists::list("commodity_template")?.code(root));
    if let Some(template) = known {
        fields.insert(Cow::Borrowed("template"), Value::Text(template.code.to_owned()));
    }
}

/// The quantity in its base unit, where that is another.
fn normalised(fields: &mut Fields) {
    if fields.contains_key("normalised") {
        return;
    }
    let Some((number, unit)) = fields.get("quantity").and_then(Value::as_text).and_then(|text| text.split_once(' ')) else { return };
    let Some((factor, base)) = units::factor(unit).filter(|(factor, _)| *factor != "1") else { return };
    let product = Decimal::parse(number).zip(Decimal::parse(factor)).and_then(|(number, factor)| number.multiply(&factor));
    if let Some(number) = product {
        let normal = Quantity { number: number.shortened(), unit: Unit::Code(base.to_owned()) };
        add(fields, "normalised", normal.to_string());
        add(fields, "factor", factor);
    }
}

/// Codes of the Harmonized System are read in the edition that the program knows.
fn edition(fields: &mut Fields, code: &str, key: &'static str) {
    let coded = fields.get(code).and_then(Value::as_text).is_some_and(|code| hs::heading(code).is_some());
    if coded {
        add(fields, key, hs::EDITION);
    }
}
