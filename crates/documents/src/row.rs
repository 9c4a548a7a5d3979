//! The compact form of a record: field numbers and packed values. At rest every first body is one, and the wire
//! sends it in place of the change, which [`crate::first_change`] rebuilds byte for byte. Format:
//! docs/formats/row.md.
//!
//! Packing is exact: a value that would not come back as the same string is kept as text.

mod pack;
mod read;

use crate::ids::DocumentId;
use crate::scan::OPERATIONS_MAX;
use pack::{date, date_time, decimal, packed_code};
use records::{Field, Fields, Kind, Record, Row, Type, Value, Version};
use std::collections::BTreeSet;
use thiserror::Error;

pub use read::decode;

/// Fields, rows and codes of one record: each was an operation of the change that brought it, and a change has no more. A row in a
/// record takes some seven hundred bytes of memory for two of its own.
pub const VALUES_MAX: usize = OPERATIONS_MAX;

/// What compressors know of rows before they see one: 32 KiB, trained on rows of the UNODC file and on records made from the data
/// dictionary (zstd). It stands in every store, so it never changes; another one is another number (docs/formats/store.md).
pub const DICTIONARY: &[u8] = include_bytes!("../dictionaries/1.zdict");

/// First byte of every row of this format.
const FORM: u8 = 1;
/// Flag: rows of groups carry their ids (a view; in a first change the ids follow from the values).
const WITH_IDS: u8 = 1;

/// How a value is packed: the low four bits of its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum Form {
    Text = 0,
    OwnCode = 1,
    Packed = 2,
    Date = 3,
    DateTime = 4,
    Decimal = 5,
    Quantity = 6,
    Money = 7,
    Reference = 8,
    Integer = 9,
    Yes = 10,
    No = 11,
    Codes = 12,
    Rows = 13,
    Narrative = 14,
    /// A field that this dictionary does not know: its key, then the form and value.
    Newer = 15,
}

/// Why bytes are not a row.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum RowError {
    /// It ends early, goes on after its end, or a length points outside.
    #[error("the row is cut short or too long")]
    Length,
    /// Another form of row, or a tag that this one does not have.
    #[error("unknown form of row")]
    Form,
    /// A kind, field or code number that this dictionary does not have.
    #[error("unknown number: {0}")]
    Unknown(&'static str),
    /// A packed value is outside its range.
    #[error("a packed value is out of range")]
    Range,
}

/// How many fields, rows and codes a record has; what has more than [`VALUES_MAX`] is packed, and not read.
pub fn values(record: &Record) -> usize {
    values_of(&record.fields)
}

fn values_of(fields: &Fields) -> usize {
    let within = |value: &Value| match value {
        Value::Text(_) | Value::Integer(_) | Value::Flag(_) | Value::Narrative(_) => 1,
        Value::Codes(codes) => 1 + codes.len(),
        Value::Rows(rows) => 1 + rows.iter().map(|row| 1 + values_of(&row.fields)).sum::<usize>(),
    };
    fields.values().map(within).sum()
}

/// Packs a record as its first change holds it, without row ids.
pub fn encode(record: &Record) -> Vec<u8> {
    encode_form(record, 0)
}

/// Packs a record with the ids of its rows, as views hold it.
pub fn encode_view(record: &Record) -> Vec<u8> {
    encode_form(record, WITH_IDS)
}

fn encode_form(record: &Record, flags: u8) -> Vec<u8> {
    let Record { kind, version, reference, fields } = record;
    let Version { major, minor } = *version;
    let mut writer = Writer { out: Vec::with_capacity(256), with_ids: flags & WITH_IDS != 0 };
    writer.out.push(FORM);
    number(&mut writer.out, u64::from(kind.number));
    number(&mut writer.out, u64::from(major));
    number(&mut writer.out, u64::from(minor));
    writer.out.push(flags);
    text(&mut writer.out, reference);
    writer.fields(kind.fields, fields);
    writer.out
}

struct Writer {
    out: Vec<u8>,
    with_ids: bool,
}

impl Writer {
    fn fields(&mut self, known: &'static [Field], fields: &Fields) {
        number(&mut self.out, fields.len() as u64);
        let mut numbered: Vec<(Option<&'static Field>, &str, &Value)> =
            fields.iter().map(|(key, value)| (find(known, key), key.as_ref(), value)).collect();
        numbered.sort_by_key(|(field, _, _)| field.map_or(0, |field| field.number));
        let mut last = 0;
        for (field, key, value) in numbered {
            match field {
                Some(field) => {
                    let delta = field.number - last;
                    last = field.number;
                    self.value(Some(field), u64::from(delta), value);
                }
                None => {
                    number(&mut self.out, Form::Newer as u64);
                    text(&mut self.out, key);
                    self.value(None, 0, value);
                }
            }
        }
    }

    fn value(&mut self, field: Option<&'static Field>, delta: u64, value: &Value) {
        let mut packed = Vec::new();
        let form = match value {
            Value::Text(string) => scalar(&mut packed, field, string),
            Value::Narrative(string) => {
                text(&mut packed, string);
                Form::Narrative
            }
            Value::Integer(integer) => {
                number(&mut packed, zigzag(*integer));
                Form::Integer
            }
            Value::Flag(true) => Form::Yes,
            Value::Flag(false) => Form::No,
            Value::Codes(codes) => {
                self.codes(&mut packed, field, codes);
                Form::Codes
            }
            Value::Rows(rows) => {
                number(&mut self.out, delta << 4 | Form::Rows as u64);
                return self.rows(field, rows);
            }
        };
        number(&mut self.out, delta << 4 | form as u64);
        self.out.extend_from_slice(&packed);
    }

    fn codes(&self, out: &mut Vec<u8>, field: Option<&'static Field>, codes: &BTreeSet<String>) {
        number(out, codes.len() as u64);
        for code in codes {
            code_or_text(out, field.and_then(|field| field.list), code);
        }
    }

    fn rows(&mut self, field: Option<&'static Field>, rows: &[Row]) {
        number(&mut self.out, rows.len() as u64);
        for row in rows {
            if self.with_ids {
                text(&mut self.out, row.id.as_deref().unwrap_or_default());
            }
            self.fields(field.map_or(&[], |field| field.fields), &row.fields);
        }
    }
}

/// The field of a key among those of a record or a group.
fn find(known: &'static [Field], key: &str) -> Option<&'static Field> {
    known.iter().find(|field| field.key == key)
}

/// Packs a scalar string by its field's type where that is exact.
fn scalar(out: &mut Vec<u8>, field: Option<&'static Field>, string: &str) -> Form {
    let packed = field.and_then(|field| match field.kind {
        Type::Code => own_code(out, field.list, string).or_else(|| packed_code(out, string)),
        Type::Identifier => packed_code(out, string),
        Type::Date => date(out, string),
        Type::DateTime => date_time(out, string).or_else(|| date(out, string)),
        Type::Decimal => decimal(out, string),
        Type::Quantity => amount(out, string, "unit").map(|()| Form::Quantity),
        Type::Money => amount(out, string, "currency").map(|()| Form::Money),
        Type::Reference => DocumentId::parse(string).map(|id| {
            out.extend_from_slice(&id.0);
            Form::Reference
        }),
        _ => None,
    });
    packed.unwrap_or_else(|| {
        out.clear();
        text(out, string);
        Form::Text
    })
}

fn own_code(out: &mut Vec<u8>, list: Option<&str>, code: &str) -> Option<Form> {
    number(out, u64::from(records::lists::list(list?)?.code(code)?.number));
    Some(Form::OwnCode)
}

/// `number unit`: the decimal, then the unit's number or its text.
fn amount(out: &mut Vec<u8>, string: &str, list: &'static str) -> Option<()> {
    let (value, unit) = string.split_once(' ')?;
    decimal(out, value)?;
    code_or_text(out, Some(list), unit);
    Some(())
}

/// One more than the code's number, or zero and the text.
fn code_or_text(out: &mut Vec<u8>, list: Option<&str>, code: &str) {
    match list.and_then(records::lists::list).and_then(|list| list.code(code)) {
        Some(code) => number(out, u64::from(code.number) + 1),
        None => {
            number(out, 0);
            text(out, code);
        }
    }
}

fn number(out: &mut Vec<u8>, value: u64) {
    crate::columns::unsigned(out, value);
}

fn text(out: &mut Vec<u8>, text: &str) {
    crate::columns::prefixed(out, text.as_bytes());
}

fn zigzag(value: i64) -> u64 {
    (value << 1 ^ value >> 63) as u64
}

fn kind_of(number: u64) -> Result<&'static Kind, RowError> {
    u16::try_from(number).ok().and_then(records::kind_by_number).ok_or(RowError::Unknown("kind"))
}
