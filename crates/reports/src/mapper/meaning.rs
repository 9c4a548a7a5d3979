//! What one cell means: the values that it gives to fields, and what is to be said of it.

use super::number::number;
use super::{CLOCK, EITHER, Note, SYNONYM, UNCODED, UNIT_UNCODED};
use crate::lookups;
use crate::mapping::{Column, How, Mapping, Target, is_uncoded};
use records::lists;
use records::value::{AS_WRITTEN, UNKNOWN, ValueError, Writing, parse_written};
use records::{Type, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What one cell means.
#[derive(Clone, Debug, Default)]
pub(crate) struct Meaning {
    pub values: Vec<(Target, Value)>,
    pub notes: Vec<Note>,
    pub wrong: bool,
}

/// What a cell says, with what stands in the column beside it.
pub(crate) fn meaning(column: &Column, cell: &str, beside: &str, mapping: &Mapping) -> Meaning {
    match &column.how {
        How::Nothing => Meaning::default(),
        How::Typed => typed(column, cell, mapping),
        How::Country => coded(column, cell, mapping, lookups::country(cell).map(str::to_owned)),
        How::Subdivision { .. } => coded(
            column,
            cell,
            mapping,
            lookups::country(beside).and_then(|country| lookups::subdivision(country, cell)).map(str::to_owned),
        ),
        How::Place { .. } => match lookups::country(beside).and_then(|country| lookups::place(country, cell)) {
            Some(place) => coded(column, cell, mapping, Some(place)),
            None => Meaning::default(),
        },
        How::Number { .. } => number(column, cell, beside, mapping),
    }
}

/// A cell whose code was looked up; the mapping's own translation goes first.
fn coded(column: &Column, cell: &str, mapping: &Mapping, found: Option<String>) -> Meaning {
    let code = column.values.get(cell).cloned().or(found);
    let mut meaning = Meaning::default();
    for target in &column.targets {
        let text = match (&code, target.field.kind) {
            (Some(code), Type::Code) => code.clone(),
            (None, Type::Code) => written(cell),
            _ => cell.to_owned(),
        };
        keep(&mut meaning, column, target, cell, parse_written(target.field, &text, mapping.writing));
    }
    meaning
}

/// Takes a value, and marks what is kept as written; what is no value of the field refuses the row.
fn keep(meaning: &mut Meaning, column: &Column, target: &Target, cell: &str, read: Result<Value, ValueError>) {
    match read {
        Ok(value) => {
            if is_uncoded(target, &value) {
                let is_unit = matches!(target.field.kind, Type::Quantity | Type::Money);
                meaning.notes.push(note(&column.head, &target.path(), cell, if is_unit { UNIT_UNCODED } else { UNCODED }));
            }
            meaning.values.push((*target, value));
        }
        Err(error) => refuse(meaning, column, target, cell, error),
    }
}

/// A cell as an officer would type it: the mapping's translation, a label, or the field's own form.
fn typed(column: &Column, cell: &str, mapping: &Mapping) -> Meaning {
    let mut meaning = Meaning::default();
    let translated = column.values.get(cell).map_or(cell, String::as_str);
    if translated.is_empty() {
        return meaning;
    }
    for target in &column.targets {
        let text = match target.field.kind {
            Type::Code => {
                meaning.notes.extend(by_synonym(column, target, translated));
                labelled(target, translated)
            }
            _ => Cow::Borrowed(cell),
        };
        let (read, clock) = read(column, target, &text, mapping);
        meaning.notes.extend(clock);
        if let (Some(words), Ok(Value::Text(code))) = (&column.words, &read)
            && says_less(target, code, cell)
        {
            keep(&mut meaning, column, words, cell, parse_written(words.field, cell, mapping.writing));
        }
        if let Ok(value) = &read {
            meaning.notes.extend(other_reading(column, target, &text, value, mapping));
        }
        keep(&mut meaning, column, target, cell, read);
    }
    meaning
}

/// A remark where a day or number, written by somebody who puts the month first or a comma before the fraction, would be
/// another.
pub(super) fn other_reading(column: &Column, target: &Target, text: &str, value: &Value, mapping: &Mapping) -> Option<Note> {
    let writing = mapping.writing;
    let either = match target.field.kind {
        Type::Date | Type::DateTime => mapping.days_are_guessed,
        Type::Integer | Type::Decimal | Type::Quantity | Type::Money => mapping.numbers_are_guessed,
        _ => false,
    };
    let other = Writing { day_first: !writing.day_first, decimal_comma: !writing.decimal_comma, ..writing };
    let read = either.then(|| parse_written(target.field, text, other).ok()).flatten()?;
    let mut note = (read != *value).then(|| note(&column.head, &target.path(), text, EITHER))?;
    note.values.insert("read".to_owned(), written_out(value));
    Some(note)
}

/// A cell as its field reads it. A time that says nothing of its clock takes the one that is guessed, with a remark.
fn read(column: &Column, target: &Target, text: &str, mapping: &Mapping) -> (Result<Value, ValueError>, Option<Note>) {
    let read = parse_written(target.field, text, mapping.writing);
    match (&read, mapping.clocks_guessed) {
        (Err(error), Some(_)) if error.code == "offset-missing" => {
            let read = parse_written(target.field, text, Writing { offset_minutes: mapping.clocks_guessed, ..mapping.writing });
            let mut note = note(&column.head, &target.path(), text, CLOCK);
            note.values.insert("read".to_owned(), read.as_ref().map(written_out).unwrap_or_default());
            let note = read.is_ok().then_some(note);
            (read, note)
        }
        _ => (read, None),
    }
}

fn written_out(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        _ => String::new(),
    }
}

/// Whether a code's label, in any language, is other than the words for which it stands.
fn says_less(target: &Target, code: &str, cell: &str) -> bool {
    let id = words::code_id(target.field.list.unwrap_or_default(), code);
    let said = lookups::plain(cell);
    let same = |language: &str| words::find(language, &id).is_some_and(|label| lookups::plain(&label) == said);
    code != UNKNOWN && !code.starts_with(AS_WRITTEN) && !words::languages().any(same)
}

/// What is wrong with a cell.
pub(super) fn refuse(meaning: &mut Meaning, column: &Column, target: &Target, cell: &str, error: ValueError) {
    let ValueError { code, values } = error;
    let values = values.into_iter().map(|(name, value)| (name.to_owned(), cut(&value))).collect();
    meaning.notes.push(Note { column: column.head.clone(), field: target.path(), value: cut(cell), code, values });
    meaning.wrong = true;
}

/// A label of the field's list, in any language, as its code; several parted by semicolons where the field repeats.
fn labelled<'c>(target: &Target, text: &'c str) -> Cow<'c, str> {
    let list = target.field.list.unwrap_or_default();
    let one = |text: &str| -> Option<String> {
        if lists::is_code(list, text) || text.starts_with(AS_WRITTEN) {
            return None;
        }
        if let Some(code) = exported(list, text) {
            return Some(code.to_owned());
        }
        if list == "country" {
            lookups::country(text).map(str::to_owned)
        } else {
            lookups::by_label(list, text).map(|found| found.code.to_owned())
        }
    };
    if target.field.repeatable {
        let parts = text.split(';').map(str::trim).map(|part| one(part).unwrap_or_else(|| part.to_owned()));
        return Cow::Owned(parts.collect::<Vec<_>>().join(";"));
    }
    one(text).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// A remark where words of the street were read as a code: they may have been meant as they stand.
fn by_synonym(column: &Column, target: &Target, text: &str) -> Option<Note> {
    let list = target.field.list.unwrap_or_default();
    let found = lookups::by_label(list, text).filter(|found| found.is_synonym && !lists::is_code(list, text))?;
    let mut note = note(&column.head, &target.path(), text, SYNONYM);
    note.values.insert("read".to_owned(), found.code.to_owned());
    Some(note)
}

/// The code of `UG Uganda`, as an export writes it.
fn exported<'c>(list: &str, text: &'c str) -> Option<&'c str> {
    let (code, label) = text.split_once(' ')?;
    let said = lookups::plain(label);
    let is_label = |language: &str| lookups::plain(&words::label(language, list, code)) == said;
    (lists::is_code(list, code) && words::languages().any(is_label)).then_some(code)
}

/// Words that are no code, as they are kept.
pub(super) fn written(words: &str) -> String {
    format!("{AS_WRITTEN}{words}")
}

/// A remark about a cell.
pub(super) fn note(column: &str, field: &str, cell: &str, code: &'static str) -> Note {
    let value = cut(cell);
    let values = BTreeMap::from([("value".to_owned(), value.clone())]);
    Note { column: column.to_owned(), field: field.to_owned(), value, code, values }
}

/// Letters of a cell that a remark shows: a report of full cells would be larger than the file.
const SHOWN_LETTERS_MAX: usize = 200;

/// A cell as a remark shows it.
pub(crate) fn cut(cell: &str) -> String {
    match cell.char_indices().nth(SHOWN_LETTERS_MAX) {
        Some((at, _)) => format!("{}…", &cell[..at]),
        None => cell.to_owned(),
    }
}
