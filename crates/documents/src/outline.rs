//! What a change writer must know of a document to write the next change: heads, counters, and which operations
//! stand where. Kept beside a record from its second change on; of a first change it is computed.

use crate::change::{Change, ChangeHeader, write};
use crate::first::Layout;
use crate::ids::{Actor, Hash, OpId};
use records::{Fields, Record, Row, Value};
use std::collections::BTreeMap;
use thiserror::Error;

/// A place in a document: a field of the record or of a row, or one member of a repeatable code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path {
    /// The group and the row, for a field of a row.
    pub row: Option<(String, OpId)>,
    /// The field.
    pub key: String,
    /// The code, for one member of a repeatable code.
    pub code: Option<String>,
}

/// A [`Path`] that borrows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At<'a> {
    pub row: Option<(&'a str, OpId)>,
    pub key: &'a str,
    pub code: Option<&'a str>,
}

impl<'a> At<'a> {
    pub fn field(key: &'a str) -> Self {
        At { row: None, key, code: None }
    }

    pub fn in_row(group: &'a str, row: OpId) -> Self {
        At { row: Some((group, row)), key: "", code: None }
    }

    /// The key under which it stands in its own object.
    pub fn last(self) -> &'a str {
        self.code.unwrap_or(self.key)
    }

    pub fn to_path(self) -> Path {
        Path { row: self.row.map(|(group, row)| (group.to_owned(), row)), key: self.key.to_owned(), code: self.code.map(str::to_owned) }
    }
}

/// Operations that stand in a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// Hashes of the changes that nothing follows yet, sorted.
    pub heads: Vec<Hash>,
    /// The highest counter of any operation.
    pub max_op: u64,
    /// Each actor's number of changes.
    pub sequences: BTreeMap<Actor, u64>,
    /// The operations whose values are current; several where officers wrote at once. Lists and maps too.
    pub values: BTreeMap<Path, Vec<OpId>>,
    /// Rows of each list, in its order. A group has several lists where officers made its first row at once.
    pub rows: BTreeMap<OpId, Vec<OpId>>,
    /// Codes of each map of repeatable codes, with the operations that stand under them.
    pub codes: BTreeMap<OpId, BTreeMap<String, Vec<OpId>>>,
}

impl Outline {
    /// `id` now stands at a place of `object`, in place of everything that stood there.
    pub(crate) fn put(&mut self, object: Option<OpId>, at: At<'_>, id: OpId) {
        self.forget(object, at);
        match (at.code, object) {
            (Some(code), Some(map)) => drop(self.codes.entry(map).or_default().insert(code.to_owned(), vec![id])),
            _ => drop(self.values.insert(at.to_path(), vec![id])),
        }
    }

    /// Nothing stands at a place of `object` any more; lists and maps go with what they held.
    pub(crate) fn forget(&mut self, object: Option<OpId>, at: At<'_>) {
        if let (Some(code), Some(map)) = (at.code, object) {
            if let Some(codes) = self.codes.get_mut(&map) {
                codes.remove(code);
            }
            self.codes.retain(|_, codes| !codes.is_empty());
            return;
        }
        for gone in self.values.remove(&at.to_path()).unwrap_or_default() {
            self.rows.remove(&gone);
            self.codes.remove(&gone);
        }
    }

    pub(crate) fn add_row(&mut self, list: OpId, row: OpId) {
        self.rows.entry(list).or_default().push(row);
    }

    /// Operations that stand at a place, by rising order.
    fn standing(&self, at: At<'_>) -> Vec<OpId> {
        let mut ids = self.values.get(&at.to_path()).cloned().unwrap_or_default();
        ids.sort_unstable();
        ids
    }

    /// The object that wins at a place.
    fn winner(&self, at: At<'_>) -> Option<OpId> {
        self.standing(at).last().copied()
    }

    fn row_by_id(&self, group: &str, id: &str) -> Option<OpId> {
        let lists = self.standing(At::field(group));
        let mut rows = lists.iter().filter_map(|list| self.rows.get(list)).flatten().copied();
        rows.find(|row| row.row_id() == id)
    }

    /// Gives the rows of `record` that have no id theirs: they are the last ones of the list that wins, in order.
    pub(crate) fn name_rows(&self, record: &mut Record) {
        for (key, value) in &mut record.fields {
            let Value::Rows(rows) = value else { continue };
            let list = self.winner(At::field(key)).and_then(|list| self.rows.get(&list));
            let unnamed = rows.iter_mut().rev().filter(|row| row.id.is_none());
            for (row, id) in unnamed.zip(list.into_iter().flatten().rev()) {
                row.id = Some(id.row_id());
            }
        }
    }
}

/// Why an edit cannot be written as a plain change.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum EditError {
    /// A narrative changed: its letters are merged by Automerge ([`crate::Document::write`]).
    #[error("a narrative changed: it needs the document's history")]
    Narrative,
    /// Kind, version or reference differ, or a row is gone or unknown.
    #[error("not an edit of this record: {0}")]
    NotAnEdit(String),
}

/// Writes the change that turns `before` into `after`; `None` when they say the same. Returns the outline after it
/// and `after` with the ids of its new rows.
pub fn edit(outline: &Outline, before: &Record, mut after: Record, actor: Actor) -> Result<Option<(Change, Outline, Record)>, EditError> {
    if (before.kind.key, before.version, &before.reference) != (after.kind.key, after.version, &after.reference) {
        return Err(EditError::NotAnEdit("immutable".into()));
    }
    let mut next = outline.clone();
    let header = ChangeHeader {
        dependencies: outline.heads.clone(),
        actor,
        sequence: outline.sequences.get(&actor).copied().unwrap_or(0) + 1,
        start_op: outline.max_op + 1,
    };
    let mut layout = Layout::new(actor, header.start_op, Some(&mut next));
    Differences { outline, layout: &mut layout }.fields(None, None, &before.fields, &after.fields)?;
    layout.descend();
    let operations = std::mem::take(&mut layout.operations);
    if operations.is_empty() {
        return Ok(None);
    }
    let change = write(&header, &operations);
    drop(operations);
    next.heads = vec![change.hash];
    next.max_op = change.max_op;
    next.sequences.insert(actor, header.sequence);
    next.name_rows(&mut after);
    Ok(Some((change, next, after)))
}

/// Walks two forms of a record and lays out what differs.
struct Differences<'l, 'a, 'o> {
    outline: &'l Outline,
    layout: &'l mut Layout<'a, 'o>,
}

impl<'a> Differences<'_, 'a, '_> {
    /// Fields of the record, or of one row: what is new or different, and what was removed, in order of keys.
    fn fields(
        &mut self,
        object: Option<OpId>,
        row: Option<(&'a str, OpId)>,
        before: &'a Fields,
        after: &'a Fields,
    ) -> Result<(), EditError> {
        let mut keys: Vec<&'a str> = before.keys().chain(after.keys()).map(AsRef::as_ref).collect();
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            let at = At { row, key, code: None };
            match (before.get(key), after.get(key)) {
                (old, new) if old == new => {}
                (Some(Value::Codes(old)), Some(Value::Codes(new))) => self.codes(at, old, new)?,
                (Some(Value::Rows(old)), Some(Value::Rows(new))) => self.rows(key, old, new)?,
                (Some(Value::Rows(_)), _) => return Err(EditError::NotAnEdit(format!("{key}: rows are struck, not removed"))),
                (Some(Value::Narrative(_)), Some(_)) => return Err(EditError::Narrative),
                (_, Some(new)) => self.layout.value(object, at, new, self.outline.standing(at)),
                (Some(_), None) => self.layout.delete(object, at, self.outline.standing(at)),
                (None, None) => {}
            }
        }
        Ok(())
    }

    fn codes(
        &mut self,
        at: At<'a>,
        old: &'a std::collections::BTreeSet<String>,
        new: &'a std::collections::BTreeSet<String>,
    ) -> Result<(), EditError> {
        let unknown = || EditError::NotAnEdit(format!("{}: not in the document", at.key));
        let maps = self.outline.standing(at);
        let winner = maps.last().copied().ok_or_else(unknown)?;
        for code in old.symmetric_difference(new) {
            let place = At { code: Some(code), ..at };
            if new.contains(code) {
                self.layout.value(Some(winner), place, &YES, Vec::new());
                continue;
            }
            // A code that several officers chose at once stands in several maps, and goes from all of them.
            for map in &maps {
                if let Some(standing) = self.outline.codes.get(map).and_then(|codes| codes.get(code)) {
                    self.layout.delete(Some(*map), place, standing.clone());
                }
            }
        }
        Ok(())
    }

    fn rows(&mut self, group: &'a str, old: &'a [Row], new: &'a [Row]) -> Result<(), EditError> {
        let unknown = |id: &str| EditError::NotAnEdit(format!("{group}: row {id}"));
        let list = self.outline.winner(At::field(group)).ok_or_else(|| unknown("-"))?;
        let mut last = self.outline.rows.get(&list).and_then(|rows| rows.last()).copied();
        if let Some(gone) = old.iter().find(|row| !new.iter().any(|kept| kept.id == row.id)) {
            return Err(unknown(gone.id.as_deref().unwrap_or("-")));
        }
        for row in new {
            let Some(id) = &row.id else {
                last = Some(self.layout.row(list, group, last, row));
                continue;
            };
            let object = self.outline.row_by_id(group, id).ok_or_else(|| unknown(id))?;
            let before = old.iter().find(|held| held.id == row.id).ok_or_else(|| unknown(id))?;
            self.fields(Some(object), Some((group, object)), &before.fields, &row.fields)?;
        }
        Ok(())
    }
}

/// What stands under each chosen code.
static YES: Value = Value::Flag(true);
