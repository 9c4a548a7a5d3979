//! Lays a record out as Automerge operations: root keys in byte order, then objects breadth first, keys in byte
//! order; text as one insert for each Unicode scalar. Normative: docs/formats/document.md, "Change writer".

mod read;

use crate::change::{Action, Change, ChangeHeader, Operation, Position, Scalar, write};
use crate::ids::{Actor, OpId};
use crate::outline::{At, Outline};
use records::{Record, Row, Value, Version};
use std::collections::{BTreeSet, VecDeque};

pub use read::read_first;

/// Root keys that every record has beside its fields, sorted.
pub(crate) const FIXED_KEYS: [&str; 3] = ["kind", "reference", "version"];

/// Writes the change that creates a document holding `record`.
pub fn first_change(record: &Record, actor: Actor) -> Change {
    laid_out(record, actor, None)
}

/// The same change, with the outline of the new document and the record with its row ids.
pub fn first_record(mut record: Record, actor: Actor) -> (Change, Outline, Record) {
    let mut outline = Outline::default();
    let change = laid_out(&record, actor, Some(&mut outline));
    outline.heads = vec![change.hash];
    outline.max_op = change.max_op;
    outline.sequences.insert(actor, 1);
    outline.name_rows(&mut record);
    (change, outline, record)
}

fn laid_out(record: &Record, actor: Actor, outline: Option<&mut Outline>) -> Change {
    let header = ChangeHeader { dependencies: Vec::new(), actor, sequence: 1, start_op: 1 };
    let version = version_text(record.version);
    write(&header, &operations(record, &version, actor, outline))
}

/// The operations that create a document; `version` is that of the record, as documents hold it.
fn operations<'a>(record: &'a Record, version: &'a str, actor: Actor, outline: Option<&mut Outline>) -> Vec<Operation<'a>> {
    let kind = record.kind.key;
    let mut layout = Layout::new(actor, 1, outline);
    let mut fixed = FIXED_KEYS.into_iter().zip([kind, record.reference.as_str(), version]).peekable();
    for (key, value) in &record.fields {
        while let Some((name, text)) = fixed.next_if(|(name, _)| *name < key.as_ref()) {
            layout.scalar(None, At::field(name), Scalar::Text(text));
        }
        layout.value(None, At::field(key), value, Vec::new());
    }
    for (name, text) in fixed {
        layout.scalar(None, At::field(name), Scalar::Text(text));
    }
    layout.descend();
    layout.operations
}

/// `major.minor` as documents hold it.
pub(crate) fn version_text(version: Version) -> String {
    format!("{}.{}", version.major, version.minor)
}

/// Collects operations; objects wait in a queue until [`Layout::descend`].
pub(crate) struct Layout<'a, 'o> {
    actor: Actor,
    next: u64,
    pub operations: Vec<Operation<'a>>,
    waiting: VecDeque<(OpId, At<'a>, Content<'a>)>,
    outline: Option<&'o mut Outline>,
}

/// What an object that was just made will hold.
enum Content<'a> {
    Codes(&'a BTreeSet<String>),
    Rows(&'a [Row]),
    Row(&'a Row),
    Letters(&'a str),
}

impl<'a, 'o> Layout<'a, 'o> {
    pub fn new(actor: Actor, start_op: u64, outline: Option<&'o mut Outline>) -> Self {
        Layout { actor, next: start_op, operations: Vec::with_capacity(64), waiting: VecDeque::new(), outline }
    }

    /// Puts a scalar that replaces nothing.
    fn scalar(&mut self, object: Option<OpId>, path: At<'a>, value: Scalar<'a>) {
        let key = path.last();
        self.put(object, path, Position::Key(key), Action::Set, value, Vec::new());
    }

    /// Puts any value under the last key of `path` in `object`, in place of what `replaces` names.
    pub fn value(&mut self, object: Option<OpId>, path: At<'a>, value: &'a Value, replaces: Vec<OpId>) {
        let key = path.last();
        let (action, scalar, content) = match value {
            Value::Text(text) => (Action::Set, Scalar::Text(text), None),
            Value::Integer(number) => (Action::Set, Scalar::Integer(*number), None),
            Value::Flag(flag) => (Action::Set, Scalar::Flag(*flag), None),
            Value::Narrative(text) => (Action::MakeText, Scalar::None, Some(Content::Letters(text))),
            Value::Codes(codes) => (Action::MakeMap, Scalar::None, Some(Content::Codes(codes))),
            Value::Rows(rows) => (Action::MakeList, Scalar::None, Some(Content::Rows(rows))),
        };
        let id = self.put(object, path, Position::Key(key), action, scalar, replaces);
        if let Some(content) = content {
            self.waiting.push_back((id, path, content));
        }
    }

    /// Deletes what `replaces` names under the last key of `path`.
    pub fn delete(&mut self, object: Option<OpId>, path: At<'a>, replaces: Vec<OpId>) {
        let position = Position::Key(path.last());
        self.push(Operation { object, position, action: Action::Delete, value: Scalar::None, replaces });
        if let Some(outline) = &mut self.outline {
            outline.forget(object, path);
        }
    }

    /// Adds a row at the end of the list `object`; returns the row's object.
    pub fn row(&mut self, object: OpId, group: &'a str, after: Option<OpId>, row: &'a Row) -> OpId {
        let id = OpId { counter: self.next, actor: self.actor };
        self.push(Operation {
            object: Some(object),
            position: Position::After(after),
            action: Action::MakeMap,
            value: Scalar::None,
            replaces: Vec::new(),
        });
        if let Some(outline) = &mut self.outline {
            outline.add_row(object, id);
        }
        self.waiting.push_back((id, At::in_row(group, id), Content::Row(row)));
        id
    }

    /// Writes what the objects made so far hold, breadth first.
    pub fn descend(&mut self) {
        while let Some((object, path, content)) = self.waiting.pop_front() {
            match content {
                Content::Codes(codes) => self.codes(object, path, codes),
                Content::Rows(rows) => self.rows(object, path.key, rows),
                Content::Row(row) => {
                    for (key, value) in &row.fields {
                        self.value(Some(object), At { key, ..path }, value, Vec::new());
                    }
                }
                Content::Letters(text) => self.letters(object, text),
            }
        }
    }

    fn codes(&mut self, object: OpId, path: At<'a>, codes: &'a BTreeSet<String>) {
        for code in codes {
            self.scalar(Some(object), At { code: Some(code), ..path }, Scalar::Flag(true));
        }
    }

    fn rows(&mut self, object: OpId, group: &'a str, rows: &'a [Row]) {
        let mut after = None;
        for row in rows {
            after = Some(self.row(object, group, after, row));
        }
    }

    fn letters(&mut self, object: OpId, text: &'a str) {
        let mut after = None;
        for (start, letter) in text.char_indices() {
            let id = OpId { counter: self.next, actor: self.actor };
            let value = Scalar::Text(&text[start..start + letter.len_utf8()]);
            let position = Position::After(after);
            self.push(Operation { object: Some(object), position, action: Action::Set, value, replaces: Vec::new() });
            after = Some(id);
        }
    }

    fn put(
        &mut self,
        object: Option<OpId>,
        path: At<'a>,
        position: Position<'a>,
        action: Action,
        value: Scalar<'a>,
        replaces: Vec<OpId>,
    ) -> OpId {
        let id = OpId { counter: self.next, actor: self.actor };
        self.push(Operation { object, position, action, value, replaces });
        if let Some(outline) = &mut self.outline {
            outline.put(object, path, id);
        }
        id
    }

    fn push(&mut self, operation: Operation<'a>) {
        self.operations.push(operation);
        self.next += 1;
    }
}
