//! What the index knows of one record. Written into the index, or compared with a query at once, it is the same.

use crate::columns::{Class, ColumnNumber, Plan, Step, Steps, plan};
use crate::fold::plain_identifier;
use crate::keys::{Period, amount, amount_key, moment_key, number, number_key};
use records::value::as_written;
use records::{Fields, Record, Value};
use std::borrow::Cow;

/// The mark of a record with a value that maps to no code, found by `is:uncoded`.
const UNCODED: &str = "uncoded";

/// What is searched beside the record's own fields. Every code is as the caller has it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Extra<'a> {
    /// `open`, `complete`, `approved` …
    pub state: &'a str,
    /// What the space holds in which the record lies: `cases`, `register` …
    pub space: &'a str,
    /// That space itself, by its id; empty where nobody asks for it.
    pub lies_in: &'a str,
    /// The office that made the record; empty where it is not known.
    pub office: &'a str,
    /// When it was first saved, in seconds since 1970.
    pub created: i64,
    /// When it was last changed, in seconds since 1970.
    pub changed: i64,
    /// Whatever is found by `is:` (`conflict`, `duplicate`, `import` …).
    pub marks: &'a [&'a str],
}

/// A record in the terms of the index.
#[derive(Debug, Default)]
pub(crate) struct Facts<'a> {
    pub(crate) texts: Vec<&'a str>,
    /// Folded, letters and digits only.
    pub(crate) identifiers: Vec<(ColumnNumber, String)>,
    /// Each once, as it stands; a code before its parents.
    pub(crate) codes: Vec<(ColumnNumber, &'a str)>,
    pub(crate) keys: Vec<(ColumnNumber, u64)>,
}

impl<'a> Facts<'a> {
    pub(crate) fn of(record: &'a Record, extra: &Extra<'a>) -> Self {
        let Extra { state, space, lies_in, office, created, changed, marks } = *extra;
        let plan = plan();
        let mut facts = Facts::default();
        for (column, code) in [
            (plan.own.kind, record.kind.key),
            (plan.own.state, state),
            (plan.own.space, space),
            (plan.own.lies_in, lies_in),
            (plan.own.office, office),
        ] {
            facts.code(column, code);
        }
        marks.iter().for_each(|mark| facts.code(plan.own.mark, mark));
        facts.keys.push((plan.own.created, moment_key(created)));
        facts.keys.push((plan.own.changed, moment_key(changed)));
        facts.identifier(plan.own.reference, &record.reference);
        if let Some(steps) = plan.kinds.get(record.kind.key) {
            facts.fields(plan, steps, &record.fields);
        }
        facts
    }

    fn fields(&mut self, plan: &Plan, steps: &Steps, fields: &'a Fields) {
        for (key, value) in fields {
            match (steps.get(key.as_ref()), value) {
                (Some(Step::Group(within)), Value::Rows(rows)) => {
                    rows.iter().filter(|row| !row.is_struck()).for_each(|row| self.fields(plan, within, &row.fields));
                }
                (Some(Step::Value(column)), value) => self.value(*column, plan.columns[*column].class, value),
                (Some(Step::Group(_)) | None, _) => {}
            }
        }
    }

    fn value(&mut self, column: ColumnNumber, class: Class, value: &'a Value) {
        match value {
            Value::Text(text) | Value::Narrative(text) => self.text(column, class, text),
            Value::Codes(codes) => codes.iter().for_each(|code| self.text(column, class, code)),
            Value::Flag(flag) => self.code(column, if *flag { "true" } else { "false" }),
            Value::Integer(integer) => self.keys.push((column, number_key(*integer as f64))),
            Value::Rows(_) => {}
        }
    }

    fn text(&mut self, column: ColumnNumber, class: Class, text: &'a str) {
        match class {
            Class::Text => self.texts.push(text),
            Class::Identifier => self.identifier(column, text),
            Class::Code(list) => self.coded(column, list, text),
            Class::Date => self.key(column, Period::parse(text).map(Period::key)),
            Class::Moment => {}
            Class::Number => self.key(column, number(text).map(number_key)),
            Class::Amount(list) => {
                self.key(column, amount(list, text).map(|(unit, number)| amount_key(unit, number)));
                if text.contains(" ~") {
                    self.code(plan().own.mark, UNCODED);
                }
            }
        }
    }

    fn key(&mut self, column: ColumnNumber, key: Option<u64>) {
        self.keys.extend(key.map(|key| (column, key)));
    }

    fn identifier(&mut self, column: ColumnNumber, text: &'a str) {
        self.texts.push(text);
        let plain = plain_identifier(text);
        if !plain.is_empty() {
            self.identifiers.push((column, plain));
        }
    }

    fn coded(&mut self, column: ColumnNumber, list: Option<&str>, code: &'a str) {
        self.code(column, code);
        match (list, as_written(code)) {
            // Short texts without a list, and what maps to no code of one, are found by their words too.
            (None, _) => self.texts.push(code),
            (Some(_), Some(written)) => {
                self.texts.push(written);
                self.code(plan().own.mark, UNCODED);
            }
            (Some("hs"), None) => above_heading(code, |parent| self.code(column, parent)),
            (Some(_), None) => self.parents(column, code),
        }
    }

    /// Everything above a code in a list that is a tree.
    fn parents(&mut self, column: ColumnNumber, code: &str) {
        let Some(list) = plan().columns[column].tree else { return };
        let mut above = list.code(code).and_then(|code| code.parent);
        while let Some(parent) = above {
            self.code(column, parent);
            above = list.code(parent).and_then(|code| code.parent);
        }
    }

    fn code(&mut self, column: ColumnNumber, code: &'a str) {
        if !code.is_empty() && !self.codes.contains(&(column, code)) {
            self.codes.push((column, code));
        }
    }
}

/// Chapter and heading of a subheading of the Harmonized System are its first digits.
fn above_heading<'a>(code: &'a str, mut found: impl FnMut(&'a str)) {
    if code.bytes().all(|byte| byte.is_ascii_digit()) {
        [4, 2].into_iter().filter(|length| *length < code.len()).for_each(|length| found(&code[..length]));
    }
}

/// A code as it is compared: one of a list as it is, anything else as an identifier.
pub(crate) fn compared(class: Class, code: &str) -> Cow<'_, str> {
    let is_plain = |code: &str| code.len() < 32 && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    match class {
        Class::Code(None) if !is_plain(code) => Cow::Owned(plain_identifier(code)),
        _ => Cow::Borrowed(code),
    }
}
