//! Reads a change that begins a document back into its record, without Automerge: only where our writer, given that record,
//! would have written the very same operations. So nothing here is believed; what it gives is held against what was read.

use super::{FIXED_KEYS, operations, version_text};
use crate::change::{Action, Operation, Position, Scalar};
use crate::document::read_version;
use crate::scan::scan;
use records::{Field, Fields, Record, Row, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The record that a first change holds, as [`crate::first_change`] takes it: without row ids. None where the change is another.
pub fn read_first(bytes: &[u8]) -> Option<Record> {
    let change = scan(bytes).ok()?;
    let header = &change.header;
    if !header.dependencies.is_empty() || (header.sequence, header.start_op) != (1, 1) {
        return None;
    }
    let record = Objects::of(&change.operations)?.record()?;
    let is_same = operations(&record, &version_text(record.version), header.actor, None) == change.operations;
    is_same.then_some(record)
}

/// Objects by the counter of the operation that made them; the record itself is 0.
struct Objects<'a>(BTreeMap<u64, Vec<(u64, &'a Operation<'a>)>>);

impl<'a> Objects<'a> {
    fn of(operations: &'a [Operation<'a>]) -> Option<Self> {
        let mut objects = BTreeMap::from([(0, Vec::new())]);
        for (operation, counter) in operations.iter().zip(1..) {
            if matches!(operation.action, Action::MakeMap | Action::MakeList | Action::MakeText) {
                objects.insert(counter, Vec::new());
            }
            objects.get_mut(&operation.object.map_or(0, |id| id.counter))?.push((counter, operation));
        }
        Some(Objects(objects))
    }

    fn record(&self) -> Option<Record> {
        let text = |wanted: &str| {
            self.0.get(&0)?.iter().find_map(|(_, operation)| match (&operation.position, operation.value) {
                (Position::Key(key), Scalar::Text(text)) if *key == wanted => Some(text),
                _ => None,
            })
        };
        let kind = records::kind(text("kind")?)?;
        let (version, reference) = (read_version(text("version")?)?, text("reference")?.to_owned());
        let mut fields = self.fields(0, &|key| kind.field(key))?;
        for fixed in FIXED_KEYS {
            fields.remove(fixed);
        }
        Some(Record { kind, version, reference, fields })
    }

    /// The fields of the record or of a row; `known` gives the dictionary's own key, and the fields below it.
    fn fields(&self, object: u64, known: &dyn Fn(&str) -> Option<&'static Field>) -> Option<Fields> {
        let mut fields = Fields::new();
        for (counter, operation) in self.0.get(&object)? {
            let Position::Key(key) = operation.position else { return None };
            let field = known(key);
            let value = match (operation.action, operation.value) {
                (Action::Set, Scalar::Text(text)) => Value::Text(text.to_owned()),
                (Action::Set, Scalar::Integer(number)) => Value::Integer(number),
                (Action::Set, Scalar::Flag(flag)) => Value::Flag(flag),
                (Action::MakeText, _) => Value::Narrative(self.letters(*counter)?),
                (Action::MakeMap, _) => Value::Codes(self.codes(*counter)?),
                // No row holds rows: what says so was made by hand, as deep as somebody likes.
                (Action::MakeList, _) if object == 0 => Value::Rows(self.rows(*counter, field)?),
                _ => return None,
            };
            fields.insert(field.map_or_else(|| key.to_owned().into(), |field| field.key.into()), value);
        }
        Some(fields)
    }

    fn rows(&self, object: u64, group: Option<&'static Field>) -> Option<Vec<Row>> {
        let row = |(counter, _): &(u64, &Operation<'_>)| {
            Some(Row { id: None, fields: self.fields(*counter, &|key| group.and_then(|group| group.field(key)))? })
        };
        self.0.get(&object)?.iter().map(row).collect()
    }

    fn codes(&self, object: u64) -> Option<BTreeSet<String>> {
        let code = |(_, operation): &(u64, &Operation<'_>)| match operation.position {
            Position::Key(code) => Some(code.to_owned()),
            Position::After(_) | Position::At(_) => None,
        };
        self.0.get(&object)?.iter().map(code).collect()
    }

    fn letters(&self, object: u64) -> Option<String> {
        let letter = |(_, operation): &(u64, &'a Operation<'a>)| match operation.value {
            Scalar::Text(letter) => Some(letter),
            Scalar::None | Scalar::Integer(_) | Scalar::Flag(_) => None,
        };
        self.0.get(&object)?.iter().map(letter).collect()
    }
}
