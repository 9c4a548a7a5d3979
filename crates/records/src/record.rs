//! A record as the program works with it: a kind, a reference, and fields by key. Every scalar is in the
//! canonical form of docs/formats/document.md.

use crate::{Kind, Version};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Values by field key. Keys that the dictionary does not know are kept: they come from a newer version.
pub type Fields = BTreeMap<Cow<'static, str>, Value>;

/// One seizure, person, company, means of transport, concealment method, alert or message.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What it is; immutable.
    pub kind: &'static Kind,
    /// The dictionary's version of the first change; immutable.
    pub version: Version,
    /// Human reference such as `KE-MBA-2026-A0114`; immutable.
    pub reference: String,
    /// Everything that has been answered.
    pub fields: Fields,
}

/// What stands under one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text, code, identifier, date, decimal, quantity, money, point or reference, in canonical form.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Yes or no.
    Flag(bool),
    /// Long text that several officers may edit at once.
    Narrative(String),
    /// A repeatable code: the chosen codes.
    Codes(BTreeSet<String>),
    /// The rows of a group, struck ones included.
    Rows(Vec<Row>),
}

/// One row of a group: a goods line, a leg, a means of transport.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// `<counter>@<first 16 hex digits of the actor>` once the row is saved.
    pub id: Option<String>,
    /// What the row says; `struck` is a flag among them.
    pub fields: Fields,
}

/// The key of the flag that strikes a row.
pub const STRUCK: &str = "struck";

impl Row {
    /// Whether the row was struck: kept, shown as struck, and counted nowhere.
    pub fn is_struck(&self) -> bool {
        self.fields.get(STRUCK) == Some(&Value::Flag(true))
    }
}

impl Record {
    /// An empty record of a kind, under the dictionary version in force.
    pub fn new(kind: &'static Kind, reference: impl Into<String>) -> Self {
        Record { kind, version: kind.version, reference: reference.into(), fields: Fields::new() }
    }

    /// The scalar text under a key, if one stands there.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.fields.get(key).and_then(Value::as_text)
    }

    /// The rows of a group that are not struck.
    pub fn rows(&self, key: &str) -> impl Iterator<Item = &Row> {
        let rows = match self.fields.get(key) {
            Some(Value::Rows(rows)) => rows.as_slice(),
            _ => &[],
        };
        rows.iter().filter(|row| !row.is_struck())
    }
}

impl Value {
    /// The text of a scalar or narrative.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) | Value::Narrative(text) => Some(text),
            Value::Integer(_) | Value::Flag(_) | Value::Codes(_) | Value::Rows(_) => None,
        }
    }
}
