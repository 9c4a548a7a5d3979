//! From a line to a record. Most cells repeat, so what a cell means is remembered.

use crate::error::MappingError;
use crate::lookups;
use crate::mapping::{Column, How, Mapping, Target};
use crate::sheet::Line;
use records::lists::{self, units};
use records::value::{AS_WRITTEN, Decimal, Quantity, Unit, ValueError, parse_written};
use records::{Record, Row, Type, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Code of a note: the value maps to no code and is kept as written.
pub const UNCODED: &str = "uncoded";
/// Code of a note: the column goes nowhere, so the row says more than the record.
const NOT_READ: &str = "column-not-read";
/// Meanings that are remembered for each column; a column of more different cells repeats few of them.
const REMEMBERED_MAX: usize = 20_000;
/// An exponent of a number beyond this is no quantity of goods.
const EXPONENT_MAX: usize = 18;

/// A remark about one cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Head of the column.
    pub column: String,
    /// Where it went.
    pub field: String,
    /// The cell.
    pub value: String,
    /// [`UNCODED`], or the code of what is wrong.
    pub code: &'static str,
    /// What the sentence needs.
    pub values: BTreeMap<String, String>,
}

/// What became of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A record, without reference.
    Record {
        /// It.
        record: Record,
        /// What is to be said of it.
        notes: Vec<Note>,
    },
    /// It cannot be a record.
    Refused {
        /// Why.
        notes: Vec<Note>,
    },
}

/// What one cell means.
#[derive(Clone, Debug, Default)]
struct Meaning {
    values: Vec<(Target, Value)>,
    notes: Vec<Note>,
    wrong: bool,
}

/// A column of this very file.
struct Bound<'m> {
    column: &'m Column,
    at: usize,
    /// The column with its country or unit.
    beside: Option<usize>,
    remembered: BTreeMap<String, Meaning>,
}

/// Maps the lines of one file.
pub struct Mapper<'m> {
    mapping: &'m Mapping,
    columns: Vec<Bound<'m>>,
    /// A record of nothing but constants.
    blank: Record,
}

impl<'m> Mapper<'m> {
    fn new(mapping: &'m Mapping, headers: &[String]) -> Result<Self, MappingError> {
        let at = |head: &str| headers.iter().position(|held| held == head).ok_or_else(|| MappingError::ColumnMissing(head.to_owned()));
        let bound = |column: &'m Column| -> Result<Bound<'m>, MappingError> {
            let Column { head, how, .. } = column;
            let beside = match how {
                How::Subdivision { country } | How::Place { country } => Some(at(country)?),
                How::Number { unit } => Some(at(unit)?),
                How::Typed | How::Country | How::Nothing => None,
            };
            Ok(Bound { column, at: at(head)?, beside, remembered: BTreeMap::new() })
        };
        let columns = mapping.columns.iter().map(bound).collect::<Result<_, _>>()?;
        let mut blank = Record::new(mapping.kind, "");
        for (target, text) in &mapping.constants {
            let value = parse_written(target.field, text, mapping.writing).map_err(|_| MappingError::Unknown(format!("{}: {text}", target.path())))?;
            put(&mut blank, target, value);
        }
        Ok(Mapper { mapping, columns, blank })
    }
}

impl Mapping {
    /// A mapper for a file with these heads.
    pub fn mapper(&self, headers: &[String]) -> Result<Mapper<'_>, MappingError> {
        Mapper::new(self, headers)
    }
}

impl Mapper<'_> {
    /// Maps one line.
    pub fn map(&mut self, line: &Line) -> Outcome {
        let mut record = self.blank.clone();
        let (mut notes, mut wrong) = (Vec::new(), false);
        for bound in &mut self.columns {
            let cell = line.cell(bound.at);
            if cell.is_empty() {
                continue;
            }
            let beside = bound.beside.map_or("", |beside| line.cell(beside));
            let writing = self.mapping;
            if let How::Number { .. } = bound.column.how {
                let meaning = number(bound.column, cell, beside, writing);
                take(&mut record, &mut notes, &mut wrong, &meaning);
                continue;
            }
            let key = if bound.beside.is_some() { Cow::Owned(format!("{beside}\u{1f}{cell}")) } else { Cow::Borrowed(cell) };
            if let Some(meaning) = bound.remembered.get(key.as_ref()) {
                take(&mut record, &mut notes, &mut wrong, meaning);
                continue;
            }
            let meaning = meaning(bound.column, cell, beside, writing);
            take(&mut record, &mut notes, &mut wrong, &meaning);
            if bound.remembered.len() < REMEMBERED_MAX {
                bound.remembered.insert(key.into_owned(), meaning);
            }
        }
        if wrong {
            return Outcome::Refused { notes };
        }
        if record.kind.field("import_row").is_some() {
            record.fields.insert(Cow::Borrowed("import_row"), Value::Integer(i64::try_from(line.number()).unwrap_or(i64::MAX)));
        }
        template_of_item(&mut record);
        Outcome::Record { record, notes }
    }
}

fn take(record: &mut Record, notes: &mut Vec<Note>, wrong: &mut bool, meaning: &Meaning) {
    let Meaning { values, notes: more, wrong: is_wrong } = meaning;
    values.iter().for_each(|(target, value)| put(record, target, value.clone()));
    notes.extend_from_slice(more);
    *wrong |= is_wrong;
}

/// Puts a value into the record, or into the first row of its group.
fn put(record: &mut Record, target: &Target, value: Value) {
    let fields = match target.group {
        None => &mut record.fields,
        Some(group) => {
            let rows = record.fields.entry(Cow::Borrowed(group)).or_insert_with(|| Value::Rows(vec![Row::default()]));
            let Value::Rows(rows) = rows else { return };
            match rows.first_mut() {
                Some(row) => &mut row.fields,
                None => return,
            }
        }
    };
    fields.insert(Cow::Borrowed(target.field.key), value);
}

/// What was found says under which template it falls.
fn template_of_item(record: &mut Record) {
    let Some(Value::Rows(rows)) = record.fields.get_mut("goods") else { return };
    for row in rows {
        let root = row.fields.get("item").and_then(Value::as_text).and_then(|item| item.split('.').next());
        let known = root.filter(|root| lists::is_code("commodity_template", root)).map(str::to_owned);
        if let Some(template) = known {
            row.fields.insert(Cow::Borrowed("template"), Value::Text(template));
        }
    }
}

fn meaning(column: &Column, cell: &str, beside: &str, mapping: &Mapping) -> Meaning {
    match &column.how {
        How::Nothing if column.targets.is_empty() && column.values.is_empty() && mapping.name.starts_with("heads") => {
            Meaning { notes: vec![note(column, "", cell, NOT_READ)], ..Meaning::default() }
        }
        How::Nothing => Meaning::default(),
        How::Typed => typed(column, cell, mapping),
        How::Country => coded(column, cell, lookups::country(cell).map(str::to_owned)),
        How::Subdivision { .. } => {
            coded(column, cell, lookups::country(beside).and_then(|country| lookups::subdivision(country, cell)).map(str::to_owned))
        }
        How::Place { .. } => match lookups::country(beside).and_then(|country| lookups::place(country, cell)) {
            Some(place) => coded(column, cell, Some(place)),
            None => Meaning::default(),
        },
        How::Number { .. } => number(column, cell, beside, mapping),
    }
}

/// A cell whose code was looked up; the mapping's own translation goes first.
fn coded(column: &Column, cell: &str, found: Option<String>) -> Meaning {
    let code = column.values.get(cell).cloned().or(found);
    let mut meaning = Meaning::default();
    for target in &column.targets {
        let text = match (&code, target.field.kind) {
            (Some(code), Type::Code) => code.clone(),
            (None, Type::Code) => written(cell),
            _ => cell.to_owned(),
        };
        tell(&mut meaning, column, target, cell, Value::Text(text));
    }
    meaning
}

/// Marks what is kept as written, and takes the value.
fn tell(meaning: &mut Meaning, column: &Column, target: &Target, cell: &str, value: Value) {
    let uncoded = |text: &str| text.starts_with(AS_WRITTEN) || text.split_once(' ').is_some_and(|(_, unit)| unit.starts_with(AS_WRITTEN));
    let is_uncoded = match (&value, target.field.kind) {
        (Value::Text(text), Type::Code | Type::Quantity | Type::Money) => uncoded(text),
        (Value::Codes(codes), _) => codes.iter().any(|code| uncoded(code)),
        _ => false,
    };
    if is_uncoded {
        meaning.notes.push(note(column, &target.path(), cell, UNCODED));
    }
    meaning.values.push((*target, value));
}

/// A cell as an officer would type it: the mapping's translation, a label, or the field's own form.
fn typed(column: &Column, cell: &str, mapping: &Mapping) -> Meaning {
    let mut meaning = Meaning::default();
    let translated = column.values.get(cell).map_or(cell, String::as_str);
    for target in &column.targets {
        let text = match target.field.kind {
            Type::Code => labelled(target, translated),
            _ => Cow::Borrowed(cell),
        };
        match parse_written(target.field, &text, mapping.writing) {
            Ok(value) => tell(&mut meaning, column, target, cell, value),
            Err(error) => refuse(&mut meaning, column, target, cell, error),
        }
    }
    meaning
}

fn refuse(meaning: &mut Meaning, column: &Column, target: &Target, cell: &str, error: ValueError) {
    let ValueError { code, values } = error;
    let values = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    meaning.notes.push(Note { column: column.head.clone(), field: target.path(), value: cell.to_owned(), code, values });
    meaning.wrong = true;
}

/// A label of the field's list, in any language, as its code; several parted by semicolons where the field repeats.
fn labelled<'c>(target: &Target, text: &'c str) -> Cow<'c, str> {
    let list = target.field.list.unwrap_or_default();
    let one = |text: &str| -> Option<String> {
        if lists::is_code(list, text) || text.starts_with(AS_WRITTEN) {
            return None;
        }
        if list == "country" { lookups::country(text).map(str::to_owned) } else { lookups::by_label(list, text) }
    };
    if target.field.repeatable {
        let parts = text.split(';').map(str::trim).map(|part| one(part).unwrap_or_else(|| part.to_owned()));
        return Cow::Owned(parts.collect::<Vec<_>>().join(";"));
    }
    one(text).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// A number and its unit, as measured; and in the base unit with the factor, where that is another.
fn number(column: &Column, cell: &str, unit: &str, mapping: &Mapping) -> Meaning {
    let mut meaning = Meaning::default();
    let plain = plain_number(cell);
    let code = match column.values.get(unit) {
        Some(code) => code.clone(),
        None if unit.is_empty() => "?".to_owned(),
        None => written(unit),
    };
    for target in &column.targets {
        match target.field.key {
            "normalised" | "factor" => {}
            _ => match parse_written(target.field, &format!("{plain} {code}"), mapping.writing) {
                Ok(value) => tell(&mut meaning, column, target, &format!("{cell} {unit}"), value),
                Err(error) => refuse(&mut meaning, column, target, &format!("{cell} {unit}"), error),
            },
        }
    }
    let known = column.factors.get(unit).map(|(factor, base)| (factor.as_str(), base.as_str()));
    let Some((factor, base)) = known.or_else(|| units::factor(&code)).filter(|(factor, _)| *factor != "1") else { return meaning };
    let (Some(number), Some(by)) = (Decimal::parse(&plain), Decimal::parse(factor)) else { return meaning };
    let Some(normal) = number.multiply(&by) else { return meaning };
    let normal = Quantity { number: normal.shortened(), unit: Unit::Code(base.to_owned()) };
    for target in &column.targets {
        match target.field.key {
            "normalised" => meaning.values.push((*target, Value::Text(normal.to_string()))),
            "factor" => meaning.values.push((*target, Value::Text(factor.to_owned()))),
            _ => {}
        }
    }
    meaning
}

/// What programs make of numbers undone: `490.0` is 490, `9e-05` is 0.00009.
fn plain_number(cell: &str) -> String {
    let cell = cell.strip_suffix(".0").unwrap_or(cell);
    let Some((digits, exponent)) = cell.split_once(['e', 'E']) else { return cell.to_owned() };
    let Ok(exponent) = exponent.parse::<i32>() else { return cell.to_owned() };
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let numeric = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if exponent.unsigned_abs() as usize > EXPONENT_MAX || !numeric(whole) || !numeric(fraction) {
        return cell.to_owned();
    }
    let all = format!("{}{whole}{fraction}{}", "0".repeat(EXPONENT_MAX + 1), "0".repeat(EXPONENT_MAX));
    let point = (EXPONENT_MAX + 1 + whole.len()) as i32 + exponent;
    let (whole, fraction) = all.split_at(point as usize);
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let whole = if whole.is_empty() { "0" } else { whole };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

/// Words that are no code, as they are kept.
fn written(words: &str) -> String {
    format!("{AS_WRITTEN}{words}")
}

fn note(column: &Column, field: &str, cell: &str, code: &'static str) -> Note {
    let values = BTreeMap::from([("value".to_owned(), cell.to_owned())]);
    Note { column: column.head.clone(), field: field.to_owned(), value: cell.to_owned(), code, values }
}

#[cfg(test)]
mod tests {
    use super::plain_number;

    #[test]
    fn what_programs_make_of_numbers_is_undone() {
        let cases = [("490.0", "490"), ("9e-05", "0.00009"), ("1.5e3", "1500"), ("-2.5E-1", "-0.25"), ("12.40", "12.40"), ("0.0", "0"), ("x", "x")];
        for (cell, plain) in cases {
            assert_eq!(plain_number(cell), plain);
        }
        assert_eq!(plain_number("1e999"), "1e999", "no quantity of goods: left for the field to refuse");
    }
}
