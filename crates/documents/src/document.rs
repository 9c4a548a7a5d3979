//! A document as Automerge merges it: the merged record, values written at once, who wrote what. Slower than rows
//! (about 0.3 ms a record), so used only for documents with several changes that are opened.
//!
//! Foreign changes must have passed admission before they come here: Automerge trusts its input.

use crate::change::Change;
use crate::first::FIXED_KEYS;
use crate::ids::{Actor, Hash, OpId};
use crate::outline::{Outline, Path};
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Automerge, ChangeHash, ObjId, ObjType, ROOT, ReadDoc, ScalarValue, Value as Held};
use records::{Fields, Record, Row, Value, Version};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use thiserror::Error;

/// A merged document.
pub struct Document {
    inner: Automerge,
}

/// Why changes do not make a document of this product.
#[derive(Debug, Error)]
pub enum LoadError {
    /// Automerge cannot read or apply a change.
    #[error("the change cannot be applied")]
    Automerge(#[from] automerge::AutomergeError),
    /// A change does not parse.
    #[error("the change cannot be read: {0}")]
    Unreadable(String),
    /// A change depends on one that is not there.
    #[error("a change is missing")]
    Incomplete,
    /// Kind, version or reference is missing or unknown, or a value has a form that no record has.
    #[error("not a record: {0}")]
    NotARecord(String),
}

/// A value and the change that wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// `None` where the change removed the value.
    pub value: Option<Value>,
    /// The change that did it.
    pub change: Hash,
}

impl Document {
    /// Merges whole change chunks, in any order; every dependency must be among them.
    pub fn load<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Result<Self, LoadError> {
        let mut changes = Vec::new();
        for bytes in chunks {
            changes.push(automerge::Change::try_from(bytes).map_err(|error| LoadError::Unreadable(error.to_string()))?);
        }
        // Automerge panics over some changes that it should refuse. None of them passes admission; this is the second wall.
        catch_unwind(AssertUnwindSafe(|| merged(changes))).unwrap_or_else(|_| Err(LoadError::Unreadable("a change that cannot be".into())))
    }

    /// Merges one more change, whose dependencies are here. After an error the document is not to be used.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), LoadError> {
        let change = automerge::Change::try_from(bytes).map_err(|error| LoadError::Unreadable(error.to_string()))?;
        if self.inner.get_change_by_hash(&change.hash()).is_some() {
            return Ok(());
        }
        let count = self.inner.get_changes(&[]).len();
        let inner = &mut self.inner;
        let applied = catch_unwind(AssertUnwindSafe(|| inner.apply_changes([change])));
        applied.unwrap_or(Ok(())).map_err(LoadError::from)?;
        if self.inner.get_changes(&[]).len() == count + 1 { Ok(()) } else { Err(LoadError::Incomplete) }
    }

    /// The merged record. Where several values stand, the one that Automerge prefers is shown; rows of all lists
    /// under a group are united.
    pub fn record(&self) -> Result<Record, LoadError> {
        let text = |key: &str| match self.inner.get(ROOT, key)? {
            Some((Held::Scalar(scalar), _)) => Ok(scalar.as_str().unwrap_or_default().to_owned()),
            _ => Err(LoadError::NotARecord(key.to_owned())),
        };
        let kind_key = text("kind")?;
        let kind = records::kind(&kind_key).ok_or(LoadError::NotARecord(kind_key))?;
        let version_text = text("version")?;
        let version = read_version(&version_text).ok_or(LoadError::NotARecord(version_text))?;
        let mut record = Record { kind, version, reference: text("reference")?, fields: self.fields(&ROOT)? };
        for fixed in FIXED_KEYS {
            record.fields.remove(fixed);
        }
        Ok(record)
    }

    /// Heads, counters and standing operations, for the change writer.
    pub fn outline(&self) -> Result<Outline, LoadError> {
        let mut outline = Outline { heads: self.inner.get_heads().iter().map(|hash| Hash(hash.0)).collect(), ..Outline::default() };
        outline.heads.sort_unstable();
        for change in self.inner.get_changes(&[]) {
            outline.max_op = outline.max_op.max(change.max_op());
            *outline.sequences.entry(actor_of(change.actor_id())?).or_default() += 1;
        }
        self.outline_of(&ROOT, None, &mut outline)?;
        Ok(outline)
    }

    /// All values that stand at a place, the shown one last; more than one is a conflict.
    pub fn standing(&self, path: &Path) -> Result<Vec<Written>, LoadError> {
        let Some((object, key)) = self.place(path)? else { return Ok(Vec::new()) };
        self.written(self.inner.get_all(&object, key)?)
    }

    /// Places with several values that differ.
    pub fn conflicts(&self) -> Result<Vec<Path>, LoadError> {
        let outline = self.outline()?;
        let mut paths = Vec::new();
        for (path, ids) in &outline.values {
            let standing = if ids.len() > 1 { self.standing(path)? } else { continue };
            let united = |written: &Written| matches!(written.value, Some(Value::Rows(_) | Value::Codes(_)));
            if !standing.iter().all(united) && standing.iter().any(|w| w.value != standing[0].value) {
                paths.push(path.clone());
            }
        }
        Ok(paths)
    }

    /// Every value that a place ever had, oldest first.
    pub fn history(&self, path: &Path) -> Result<Vec<Written>, LoadError> {
        let mut history = Vec::new();
        let Some((object, key)) = self.place(path)? else { return Ok(history) };
        for change in self.inner.get_changes(&[]) {
            let made = change.start_op().get()..=change.max_op();
            let own = |id: &ObjId| matches!(id, ObjId::Id(counter, actor, _) if made.contains(counter) && actor == change.actor_id());
            let at = |heads: &[ChangeHash]| self.inner.get_all_at(&object, key, heads);
            let now = at(&[change.hash()])?;
            let hash = Hash(change.hash().0);
            let before = if change.deps().is_empty() { Vec::new() } else { at(change.deps())? };
            if now.is_empty() && !before.is_empty() {
                history.push(Written { value: None, change: hash });
            }
            for (held, id) in now {
                // A text, or a choice of codes, is one object that many changes write into.
                let value = self.value(held.clone(), &id, Some(&[change.hash()]))?;
                if own(&id) || self.value(held, &id, Some(change.deps()))? != value {
                    history.push(Written { value: Some(value), change: hash });
                }
            }
        }
        Ok(history)
    }

    /// Writes the narratives of `after` that differ from what stands here, letter by letter, as one change.
    pub fn write_narratives(&mut self, after: &Record, actor: Actor) -> Result<Option<Change>, LoadError> {
        let wanted: Vec<(String, String)> = after
            .fields
            .iter()
            .filter_map(|(key, value)| match value {
                Value::Narrative(text) => Some((key.to_string(), text.clone())),
                _ => None,
            })
            .collect();
        self.inner.set_actor(ActorId::from(actor.0.as_slice()));
        let mut transaction = self.inner.transaction();
        for (key, text) in wanted {
            if let Some((Held::Object(ObjType::Text), object)) = transaction.get(ROOT, key.as_str())?
                && transaction.text(&object)? != text
            {
                transaction.update_text(&object, &text)?;
            }
        }
        let (hash, _) = transaction.commit_with(CommitOptions::default().with_time(0));
        let Some(change) = hash.and_then(|hash| self.inner.get_change_by_hash(&hash)) else { return Ok(None) };
        Ok(Some(Change { bytes: change.raw_bytes().to_vec(), hash: Hash(change.hash().0), max_op: change.max_op() }))
    }

    /// The whole document in Automerge's own form, for other programs.
    pub fn save(&self) -> Vec<u8> {
        self.inner.save()
    }

    /// The object and key of a place.
    fn place<'p>(&self, path: &'p Path) -> Result<Option<(ObjId, &'p str)>, LoadError> {
        let object = match &path.row {
            None => ROOT,
            Some((_, row)) => self.inner.import_obj(&format!("{}@{}", row.counter, hex(&row.actor.0)))?,
        };
        match &path.code {
            None => Ok(Some((object, &path.key))),
            Some(code) => Ok(self.inner.get(&object, path.key.as_str())?.map(|(_, map)| (map, code.as_str()))),
        }
    }

    fn written(&self, all: Vec<(Held<'_>, ObjId)>) -> Result<Vec<Written>, LoadError> {
        all.into_iter()
            .map(|(held, id)| {
                let change = self.inner.hash_for_opid(&id).ok_or(LoadError::Incomplete)?;
                Ok(Written { value: Some(self.value(held, &id, None)?), change: Hash(change.0) })
            })
            .collect()
    }

    fn fields(&self, object: &ObjId) -> Result<Fields, LoadError> {
        let mut fields = Fields::new();
        for key in self.inner.keys(object) {
            let all = self.inner.get_all(object, key.as_str())?;
            if let Some(value) = self.united(all)? {
                fields.insert(Cow::Owned(key), value);
            }
        }
        Ok(fields)
    }

    /// One value of several that stand at a place: lists and maps are united, of the others the last wins. The list that wins comes last, so
    /// that a new row, which goes to its end, stands behind all others.
    fn united(&self, all: Vec<(Held<'_>, ObjId)>) -> Result<Option<Value>, LoadError> {
        let mut result = None;
        for (held, id) in all {
            let value = self.value(held, &id, None)?;
            match (&mut result, value) {
                (Some(Value::Rows(rows)), Value::Rows(more)) => rows.extend(more),
                (Some(Value::Codes(codes)), Value::Codes(more)) => codes.extend(more),
                (_, value) => result = Some(value),
            }
        }
        Ok(result)
    }

    fn value(&self, held: Held<'_>, id: &ObjId, at: Option<&[ChangeHash]>) -> Result<Value, LoadError> {
        Ok(match held {
            Held::Scalar(scalar) => match scalar.as_ref().to_owned() {
                ScalarValue::Str(text) => Value::Text(text.to_string()),
                ScalarValue::Int(number) => Value::Integer(number),
                ScalarValue::Boolean(flag) => Value::Flag(flag),
                other => return Err(LoadError::NotARecord(format!("a value of type {}", type_name(&other)))),
            },
            Held::Object(ObjType::Text) => Value::Narrative(match at {
                Some(heads) => self.inner.text_at(id, heads)?,
                None => self.inner.text(id)?,
            }),
            Held::Object(ObjType::Map) => Value::Codes(match at {
                Some(heads) => self.inner.keys_at(id, heads).collect::<BTreeSet<String>>(),
                None => self.inner.keys(id).collect(),
            }),
            Held::Object(ObjType::List) => Value::Rows(self.rows(id)?),
            Held::Object(ObjType::Table) => return Err(LoadError::NotARecord("a table".into())),
        })
    }

    fn rows(&self, list: &ObjId) -> Result<Vec<Row>, LoadError> {
        let mut rows = Vec::new();
        for index in 0..self.inner.length(list) {
            let Some((Held::Object(ObjType::Map), object)) = self.inner.get(list, index)? else {
                return Err(LoadError::NotARecord("a row that is no map".into()));
            };
            rows.push(Row { id: Some(op_id(&object)?.row_id()), fields: self.fields(&object)? });
        }
        Ok(rows)
    }

    fn outline_of(&self, object: &ObjId, row: Option<(&str, OpId)>, outline: &mut Outline) -> Result<(), LoadError> {
        for key in self.inner.keys(object) {
            let all = self.inner.get_all(object, key.as_str())?;
            let path = Path { row: row.map(|(group, id)| (group.to_owned(), id)), key: key.clone(), code: None };
            let mut ids = Vec::with_capacity(all.len());
            for (held, id) in &all {
                ids.push(op_id(id)?);
                self.outline_within(held, id, &path, outline)?;
            }
            outline.values.insert(path, ids);
        }
        Ok(())
    }

    fn outline_within(&self, held: &Held<'_>, id: &ObjId, path: &Path, outline: &mut Outline) -> Result<(), LoadError> {
        match held {
            Held::Object(ObjType::Map) => {
                for code in self.inner.keys(id) {
                    let ids = self.inner.get_all(id, code.as_str())?.iter().map(|(_, id)| op_id(id)).collect::<Result<_, _>>()?;
                    outline.codes.entry(op_id(id)?).or_default().insert(code, ids);
                }
            }
            Held::Object(ObjType::List) => {
                for index in 0..self.inner.length(id) {
                    if let Some((_, row)) = self.inner.get(id, index)? {
                        let row_id = op_id(&row)?;
                        outline.rows.entry(op_id(id)?).or_default().push(row_id);
                        self.outline_of(&row, Some((&path.key, row_id)), outline)?;
                    }
                }
            }
            Held::Object(ObjType::Text | ObjType::Table) | Held::Scalar(_) => {}
        }
        Ok(())
    }
}

fn merged(changes: Vec<automerge::Change>) -> Result<Document, LoadError> {
    let count = changes.len();
    let mut inner = Automerge::new();
    inner.apply_changes(changes)?;
    if inner.get_changes(&[]).len() != count {
        return Err(LoadError::Incomplete);
    }
    Ok(Document { inner })
}

fn type_name(scalar: &ScalarValue) -> &'static str {
    match scalar {
        ScalarValue::Bytes(_) => "bytes",
        ScalarValue::F64(_) => "float",
        ScalarValue::Uint(_) => "unsigned",
        ScalarValue::Counter(_) => "counter",
        ScalarValue::Timestamp(_) => "timestamp",
        ScalarValue::Null => "null",
        ScalarValue::Unknown { .. } => "unknown",
        ScalarValue::Str(_) | ScalarValue::Int(_) | ScalarValue::Boolean(_) => "known",
    }
}

/// `major.minor`.
pub(crate) fn read_version(text: &str) -> Option<Version> {
    let (major, minor) = text.split_once('.')?;
    Some(Version { major: major.parse().ok()?, minor: minor.parse().ok()? })
}

fn actor_of(actor: &ActorId) -> Result<Actor, LoadError> {
    let bytes = actor.to_bytes().try_into().map_err(|_| LoadError::NotARecord("an actor that is not 16 bytes".into()))?;
    Ok(Actor(bytes))
}

pub(crate) fn op_id(id: &ObjId) -> Result<OpId, LoadError> {
    match id {
        ObjId::Id(counter, actor, _) => Ok(OpId { counter: *counter, actor: actor_of(actor)? }),
        ObjId::Root => Err(LoadError::NotARecord("the root inside itself".into())),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
