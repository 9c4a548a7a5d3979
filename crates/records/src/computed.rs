//! What the program adds to a row: the template under which goods fall, their quantity in the base unit with its factor,
//! and the edition of the Harmonized System.

use crate::lists::{self, hs, units};
use crate::value::{Decimal, Quantity, Unit};
use crate::{Fields, Record, Row, Value};
use std::borrow::Cow;

/// Adds what follows from the answers, and changes none.
pub fn complete(record: &mut Record) {
    edition(&mut record.fields, "declared_hs", "declared_hs_edition");
    let Some(Value::Rows(rows)) = record.fields.get_mut("goods") else { return };
    for row in rows {
        template(&mut row.fields);
        normalised(&mut row.fields);
        edition(&mut row.fields, "hs", "hs_edition");
    }
}

/// Forgets what followed from answers that are others now, and adds what follows from those: `before` is the record as it
/// was opened.
pub fn renew(before: &Record, after: &mut Record) {
    forget(&before.fields, &mut after.fields, "declared_hs", &["declared_hs_edition"]);
    if let Some(Value::Rows(rows)) = after.fields.get_mut("goods") {
        for row in rows {
            let held = before.rows("goods").find(|held: &&Row| held.id.is_some() && held.id == row.id);
            let Some(held) = held else { continue };
            forget(&held.fields, &mut row.fields, "quantity", &["normalised", "factor"]);
            forget(&held.fields, &mut row.fields, "hs", &["hs_edition"]);
        }
    }
    complete(after);
}

fn forget(before: &Fields, after: &mut Fields, answer: &str, follows: &[&str]) {
    if before.get(answer) != after.get(answer) {
        follows.iter().for_each(|key| drop(after.remove(*key)));
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

#[cfg(test)]
mod tests {
    use super::*;

    fn heroin(quantity: &str) -> Record {
        let mut record = Record::new(crate::kind("seizure").unwrap(), "");
        let text = |text: &str| Value::Text(text.to_owned());
        let fields =
            Fields::from([("item".into(), text("drugs.opioids.heroin")), ("quantity".into(), text(quantity)), ("hs".into(), text("2939"))]);
        record.fields.insert("goods".into(), Value::Rows(vec![Row { id: Some("7@0011223344556677".into()), fields }]));
        record
    }

    fn told(record: &Record, key: &str) -> Option<String> {
        record.rows("goods").next()?.fields.get(key)?.as_text().map(str::to_owned)
    }

    #[test]
    fn grams_are_told_in_kilograms_with_their_factor_and_again_when_they_change() {
        let mut record = heroin("490 GRM");
        complete(&mut record);
        assert_eq!((told(&record, "normalised").as_deref(), told(&record, "factor").as_deref()), (Some("0.49 KGM"), Some("0.001")));
        assert_eq!((told(&record, "template").as_deref(), told(&record, "hs_edition").as_deref()), (Some("drugs"), Some("2022")));
        let before = record.clone();
        let Some(Value::Rows(rows)) = record.fields.get_mut("goods") else { panic!("goods") };
        rows[0].fields.insert("quantity".into(), Value::Text("2 KGM".into()));
        renew(&before, &mut record);
        assert_eq!(told(&record, "normalised"), None, "kilograms are the base");
    }
}
