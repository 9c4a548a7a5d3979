//! Reads rows. Rows may come from outside: no length is believed before it is checked, nothing panics.

use super::pack::{date_text, date_time_text, decimal_text, unpacked_code};
use super::{FORM, Form, RowError, VALUES_MAX, WITH_IDS, kind_of};
use crate::first::FIXED_KEYS;
use crate::ids::DocumentId;
use records::{Field, Fields, Record, Row, Value, Version};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Deepest nesting: record, group, row, codes (docs/formats/document.md, "Limits").
const DEPTH_MAX: u32 = 4;

/// Reads one row; the whole input must be used.
pub fn decode(bytes: &[u8]) -> Result<Record, RowError> {
    let mut reader = Reader { rest: bytes, with_ids: false, values: 0 };
    if reader.byte()? != FORM {
        return Err(RowError::Form);
    }
    let kind = kind_of(reader.number()?)?;
    let version = Version { major: reader.small()?, minor: reader.small()? };
    let flags = reader.byte()?;
    if flags & !WITH_IDS != 0 {
        return Err(RowError::Form);
    }
    reader.with_ids = flags & WITH_IDS != 0;
    let reference = reader.text()?;
    let fields = reader.fields(kind.fields, 1)?;
    if !reader.rest.is_empty() {
        return Err(RowError::Length);
    }
    Ok(Record { kind, version, reference, fields })
}

struct Reader<'a> {
    rest: &'a [u8],
    with_ids: bool,
    /// Fields, rows and codes that were counted so far.
    values: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], RowError> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(RowError::Length)?;
        self.rest = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, RowError> {
        Ok(self.take(1)?[0])
    }

    fn number(&mut self) -> Result<u64, RowError> {
        let mut value = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let part = u64::from(byte & 0x7f);
            if shift == 63 && part > 1 {
                return Err(RowError::Range);
            }
            value |= part << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(RowError::Range)
    }

    fn small<T: TryFrom<u64>>(&mut self) -> Result<T, RowError> {
        T::try_from(self.number()?).map_err(|_| RowError::Range)
    }

    fn signed(&mut self) -> Result<i64, RowError> {
        let value = self.number()?;
        Ok((value >> 1) as i64 ^ -((value & 1) as i64))
    }

    /// A count of values that take at least one byte each.
    fn count(&mut self) -> Result<usize, RowError> {
        let count: usize = self.small()?;
        if count > self.rest.len() {
            return Err(RowError::Length);
        }
        self.values += count;
        if self.values > VALUES_MAX { Err(RowError::Range) } else { Ok(count) }
    }

    fn text(&mut self) -> Result<String, RowError> {
        let length = self.small()?;
        let bytes = self.take(length)?;
        String::from_utf8(bytes.to_vec()).map_err(|_| RowError::Form)
    }

    fn fields(&mut self, known: &'static [Field], depth: u32) -> Result<Fields, RowError> {
        if depth > DEPTH_MAX {
            return Err(RowError::Range);
        }
        let mut fields = Fields::new();
        let mut last = 0u64;
        for _ in 0..self.count()? {
            let tag = self.number()?;
            if tag == Form::Newer as u64 {
                let key = self.text()?;
                let form = self.number()?;
                let value = self.value(form, None, depth)?;
                // What every record has is no field.
                let taken = depth == 1 && FIXED_KEYS.contains(&key.as_str());
                // An older program writes a field so that this one knows: a folder before its upgrade, a laptop between two newer ones.
                let key = known.iter().find(|field| field.key == key).map_or(Cow::Owned(key), |field| Cow::Borrowed(field.key));
                if taken || fields.insert(key, value).is_some() {
                    return Err(RowError::Form);
                }
                continue;
            }
            if tag >> 4 == 0 {
                return Err(RowError::Form); // the number before, once more
            }
            last = last.checked_add(tag >> 4).ok_or(RowError::Range)?;
            let field = known.iter().find(|field| u64::from(field.number) == last).ok_or(RowError::Unknown("field"))?;
            let value = self.value(tag & 15, Some(field), depth)?;
            if fields.insert(Cow::Borrowed(field.key), value).is_some() {
                return Err(RowError::Form); // written as a newer one before
            }
        }
        Ok(fields)
    }

    fn value(&mut self, form: u64, field: Option<&'static Field>, depth: u32) -> Result<Value, RowError> {
        let form = FORMS.get(form as usize).copied().ok_or(RowError::Form)?;
        let list = field.and_then(|field| field.list);
        let text = match form {
            Form::Text => self.text()?,
            Form::OwnCode => {
                let number = self.number()?;
                code(list, number)?
            }
            Form::Packed => unpacked_code(self.number()?)?,
            Form::Date => date_text(self.number()?)?,
            Form::DateTime => date_time_text(self.number()?, self.number()?, self.signed()?)?,
            Form::Decimal => decimal_text(self.number()?, self.number()?)?,
            Form::Quantity => self.amount("unit")?,
            Form::Money => self.amount("currency")?,
            Form::Reference => DocumentId(self.take(16)?.try_into().map_err(|_| RowError::Length)?).to_string(),
            Form::Integer => return Ok(Value::Integer(self.signed()?)),
            Form::Yes => return Ok(Value::Flag(true)),
            Form::No => return Ok(Value::Flag(false)),
            Form::Narrative => return Ok(Value::Narrative(self.text()?)),
            Form::Codes => return self.codes(list),
            Form::Rows => return self.rows(field, depth),
            Form::Newer => return Err(RowError::Form),
        };
        Ok(Value::Text(text))
    }

    fn amount(&mut self, list: &'static str) -> Result<String, RowError> {
        let value = decimal_text(self.number()?, self.number()?)?;
        Ok(format!("{value} {}", self.code_or_text(Some(list))?))
    }

    fn code_or_text(&mut self, list: Option<&'static str>) -> Result<String, RowError> {
        match self.number()? {
            0 => self.text(),
            number => code(list, number - 1),
        }
    }

    fn codes(&mut self, list: Option<&'static str>) -> Result<Value, RowError> {
        let count = self.count()?;
        let mut codes = BTreeSet::new();
        for _ in 0..count {
            if !codes.insert(self.code_or_text(list)?) {
                return Err(RowError::Form);
            }
        }
        Ok(Value::Codes(codes))
    }

    fn rows(&mut self, field: Option<&'static Field>, depth: u32) -> Result<Value, RowError> {
        let count = self.count()?;
        let mut rows = Vec::with_capacity(count.min(1_000));
        for _ in 0..count {
            let id = if self.with_ids { Some(self.text()?).filter(|id| !id.is_empty()) } else { None };
            rows.push(Row { id, fields: self.fields(field.map_or(&[], |field| field.fields), depth + 1)? });
        }
        Ok(Value::Rows(rows))
    }
}

fn code(list: Option<&str>, number: u64) -> Result<String, RowError> {
    let number = u32::try_from(number).map_err(|_| RowError::Range)?;
    let code = list.and_then(records::lists::list).and_then(|list| list.by_number(number));
    code.map(|code| code.code.to_owned()).ok_or(RowError::Unknown("code"))
}

/// All forms by their number.
const FORMS: [Form; 16] = [
    Form::Text,
    Form::OwnCode,
    Form::Packed,
    Form::Date,
    Form::DateTime,
    Form::Decimal,
    Form::Quantity,
    Form::Money,
    Form::Reference,
    Form::Integer,
    Form::Yes,
    Form::No,
    Form::Codes,
    Form::Rows,
    Form::Narrative,
    Form::Newer,
];
