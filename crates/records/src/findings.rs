//! What is worth telling an officer about one record. Most findings warn; those that block stop at "complete",
//! never at "saved". Each code has its sentence in `words` (`finding-<code>`).

mod goods;
mod personal;
mod required;
mod route;
mod values;

use crate::value::PartialDate;
use crate::{Field, Fields, Record, Value};
use std::collections::BTreeMap;

pub use personal::{Personal, looks_personal};
pub use required::missing;

/// A required field has no answer. Blocks.
pub const MISSING: &str = "missing";
/// A date lies after today. Blocks.
pub const FUTURE_DATE: &str = "future-date";
/// Goods without a quantity. Blocks.
pub const QUANTITY_MISSING: &str = "quantity-missing";
/// The quantity has no unit of the commodity template. Blocks.
pub const UNIT_NOT_OF_TEMPLATE: &str = "unit-not-of-template";
/// The quantity is zero or less. Blocks.
pub const QUANTITY_NOT_POSITIVE: &str = "quantity-not-positive";
/// The HS chapter belongs to other goods than the template. Warns.
pub const HS_AGAINST_TEMPLATE: &str = "hs-against-template";
/// The legs do not follow each other in role or date. Warns.
pub const LEGS_OUT_OF_ORDER: &str = "legs-out-of-order";
/// Someone was arrested and no person is named. Warns.
pub const ARREST_WITHOUT_PERSON: &str = "arrest-without-person";
/// A value without currency. Blocks.
pub const CURRENCY_MISSING: &str = "currency-missing";
/// The check digit of an identifier is another. Blocks, save for a VIN, where it warns.
pub const CHECK_DIGIT_WRONG: &str = "check-digit-wrong";
/// An identifier has not the form of such a number. Warns: old and foreign numbers exist.
pub const IDENTIFIER_FORM: &str = "identifier-form";
/// An identifier names a place, heading or country that the list does not know. Warns.
pub const IDENTIFIER_NOT_LISTED: &str = "identifier-not-listed";
/// An identity document had expired. Warns.
pub const DOCUMENT_EXPIRED: &str = "document-expired";
/// Text that may leave the office looks like a name, plate, phone or e-mail. Warns.
pub const LOOKS_PERSONAL: &str = "looks-personal";
/// Another case has the same day, place, item and quantity. Warns. Decided in `app`, which sees all records.
pub const PROBABLE_DUPLICATE: &str = "probable-duplicate";
/// Two records have one reference. Warns. Decided in `app`.
pub const REFERENCE_MET_TWICE: &str = "reference-met-twice";

/// All codes, for the labels' test and for filters.
pub const CODES: [&str; 16] = [
    MISSING,
    FUTURE_DATE,
    QUANTITY_MISSING,
    UNIT_NOT_OF_TEMPLATE,
    QUANTITY_NOT_POSITIVE,
    HS_AGAINST_TEMPLATE,
    LEGS_OUT_OF_ORDER,
    ARREST_WITHOUT_PERSON,
    CURRENCY_MISSING,
    CHECK_DIGIT_WRONG,
    IDENTIFIER_FORM,
    IDENTIFIER_NOT_LISTED,
    DOCUMENT_EXPIRED,
    LOOKS_PERSONAL,
    PROBABLE_DUPLICATE,
    REFERENCE_MET_TWICE,
];

/// One remark about one place in a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// One of [`CODES`].
    pub code: &'static str,
    /// The place: `detected_at`, `goods[0].quantity`. Rows count as they lie, struck ones included.
    pub field: String,
    /// Whether the record cannot become complete with it.
    pub blocks: bool,
    /// What the sentence needs.
    pub values: BTreeMap<&'static str, String>,
}

/// Everything that one record and the day tell. In the order of the dictionary's fields, by rule.
pub fn findings(record: &Record, today: &PartialDate) -> Vec<Finding> {
    let mut found = missing(record);
    values::look(record, today, &mut found);
    goods::look(record, &mut found);
    route::look(record, &mut found);
    found
}

impl Finding {
    /// Something that stops at "complete".
    pub(crate) fn stop(code: &'static str, field: String) -> Self {
        Finding { code, field, blocks: true, values: BTreeMap::new() }
    }

    /// Something to look at again.
    pub(crate) fn warning(code: &'static str, field: String) -> Self {
        Finding { code, field, blocks: false, values: BTreeMap::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.insert(name, value.to_string());
        self
    }
}

/// Scalar text of a row.
fn text<'a>(fields: &'a Fields, key: &str) -> Option<&'a str> {
    fields.get(key).and_then(Value::as_text)
}

/// Rows of a group that are not struck, with the number under which they lie.
fn rows<'a>(fields: &'a Fields, key: &str) -> impl Iterator<Item = (usize, &'a Fields)> {
    let rows = match fields.get(key) {
        Some(Value::Rows(rows)) => rows.as_slice(),
        _ => &[],
    };
    rows.iter().enumerate().filter(|(_, row)| !row.is_struck()).map(|(number, row)| (number, &row.fields))
}

/// The commodity template of a goods line: as stated, else the root of its item (`drugs.cannabis.herb`).
pub(crate) fn template(line: &Fields) -> Option<&str> {
    text(line, "template").or_else(|| text(line, "item").and_then(|item| item.split('.').next()))
}

/// Whether a field of a group belongs to this row: those of other commodity templates do not.
fn belongs(field: &Field, row: &Fields) -> bool {
    field.templates.is_empty() || template(row).is_some_and(|template| field.is_asked_for(template))
}

#[cfg(test)]
mod tests;
