//! Plain edits against Automerge itself: histories of two officers, who write one after the other and at once. Each
//! edit is made twice, by our writer and by a transaction of Automerge in the same order; both give the same bytes.

use super::{ACTOR, Chance, OTHER, Waiting, put_contents, put_fields};
use crate::{Actor, Change, Document, Outline, edit, first_record};
use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{ActorId, Automerge, ObjId, ObjType, PatchLog, ROOT, ReadDoc};
use records::{Fields, Record, Row, Value};
use std::collections::{BTreeSet, VecDeque};

/// Histories that are tried, each of up to [`ROUNDS`] rounds with one or two edits.
const HISTORIES: u64 = 500;
const ROUNDS: u64 = 4;

/// What an officer makes of a record: other answers, codes, rows, and rows that say something else.
fn another(chance: &mut Chance, before: &Record) -> Record {
    let mut after = chance.record();
    after.reference.clone_from(&before.reference);
    if let Some(text @ Value::Narrative(_)) = before.fields.get("narrative") {
        // A narrative that stands is Automerge's to edit; it may go as a whole.
        match chance.below(8) {
            0 => drop(after.fields.remove("narrative")),
            _ => drop(after.fields.insert("narrative".into(), text.clone())),
        }
    }
    for group in ["goods", "legs"] {
        let Some(Value::Rows(held)) = before.fields.get(group) else { continue };
        let mut rows: Vec<Row> = Vec::new();
        for row in held {
            rows.push(Row { id: row.id.clone(), fields: changed(chance, &row.fields) });
        }
        for _ in 0..chance.below(3) {
            rows.push(Row { id: None, fields: chance.fields() });
        }
        after.fields.insert(group.into(), Value::Rows(rows));
    }
    after
}

fn changed(chance: &mut Chance, fields: &Fields) -> Fields {
    match chance.below(3) {
        0 => chance.fields(),
        1 => [fields.clone(), Fields::from([("struck".into(), Value::Flag(true))])].into_iter().flatten().collect(),
        _ => fields.clone(),
    }
}

/// The document in Automerge, with all changes so far.
fn loaded(changes: &[Change], actor: Actor) -> Automerge {
    let mut document = Automerge::new();
    document.apply_changes(changes.iter().map(|change| automerge::Change::try_from(change.bytes.as_slice()).unwrap())).unwrap();
    document.set_actor(ActorId::from(actor.0.as_slice()));
    document
}

/// The same edit as a transaction, in the order that the format document names. `None` where nothing differs.
fn by_automerge(changes: &[Change], before: &Record, after: &Record, actor: Actor) -> Option<Vec<u8>> {
    let mut document = loaded(changes, actor);
    // Upon named heads: `transaction()` would also name the actor's own last change where it is no head any more.
    let heads = document.get_heads();
    let mut transaction = document.transaction_at(PatchLog::inactive(), &heads).unwrap();
    let mut waiting = VecDeque::new();
    differ(&mut transaction, &ROOT, &before.fields, &after.fields, &mut waiting);
    put_contents(&mut transaction, &mut waiting);
    transaction.commit_with(CommitOptions::default().with_time(0)).0?;
    Some(document.get_last_local_change().unwrap().raw_bytes().to_vec())
}

fn differ(transaction: &mut Transaction<'_>, object: &ObjId, before: &Fields, after: &Fields, waiting: &mut VecDeque<(ObjId, Waiting)>) {
    let keys: BTreeSet<&str> = before.keys().chain(after.keys()).map(AsRef::as_ref).collect();
    for key in keys {
        match (before.get(key), after.get(key)) {
            (old, new) if old == new => {}
            (Some(Value::Codes(old)), Some(Value::Codes(new))) => differ_codes(transaction, object, key, old, new),
            (Some(Value::Rows(old)), Some(Value::Rows(new))) => differ_rows(transaction, object, key, [old, new], waiting),
            (_, Some(new)) => put_fields(transaction, object, &Fields::from([(key.to_owned().into(), new.clone())]), waiting),
            (_, None) => transaction.delete(object, key).unwrap(),
        }
    }
}

/// The objects of one sort under a key, the one that wins last.
fn objects(transaction: &Transaction<'_>, object: &ObjId, key: &str) -> Vec<ObjId> {
    transaction.get_all(object, key).unwrap().into_iter().map(|(_, id)| id).collect()
}

fn differ_codes(transaction: &mut Transaction<'_>, object: &ObjId, key: &str, old: &BTreeSet<String>, new: &BTreeSet<String>) {
    let maps = objects(transaction, object, key);
    for code in old.symmetric_difference(new) {
        if new.contains(code) {
            transaction.put(maps.last().unwrap(), code.as_str(), true).unwrap();
            continue;
        }
        for map in &maps {
            if transaction.get(map, code.as_str()).unwrap().is_some() {
                transaction.delete(map, code.as_str()).unwrap();
            }
        }
    }
}

fn differ_rows(
    transaction: &mut Transaction<'_>,
    object: &ObjId,
    key: &str,
    [old, new]: [&[Row]; 2],
    waiting: &mut VecDeque<(ObjId, Waiting)>,
) {
    let lists = objects(transaction, object, key);
    let list = lists.last().unwrap();
    for row in new {
        let Some(id) = &row.id else {
            let end = transaction.length(list);
            let made = transaction.insert_object(list, end, ObjType::Map).unwrap();
            waiting.push_back((made, Waiting::Row(row.clone())));
            continue;
        };
        let rows = lists.iter().flat_map(|list| (0..transaction.length(list)).map(move |index| (list, index)));
        let mut rows = rows.map(|(list, index)| transaction.get(list, index).unwrap().unwrap().1);
        let object = rows.find(|row| crate::document::op_id(row).unwrap().row_id() == *id).unwrap();
        let held = old.iter().find(|held| held.id == row.id).unwrap();
        differ(transaction, &object, &held.fields, &row.fields, waiting);
    }
}

/// A history while it is made, and the edits that were compared.
struct History {
    changes: Vec<Change>,
    compared: usize,
    seed: u64,
}

impl History {
    /// Both writers write the same edit upon everything so far; it is kept aside.
    fn edited(&mut self, chance: &mut Chance, outline: &Outline, before: &Record, actor: Actor) -> Option<(Change, Outline)> {
        let after = another(chance, before);
        let ours = edit(outline, before, after.clone(), actor).unwrap();
        let theirs = by_automerge(&self.changes, before, &after, actor);
        let text = |bytes: &[u8]| bytes.escape_ascii().to_string();
        let own = ours.as_ref().map(|(change, ..)| text(&change.bytes));
        assert_eq!(own, theirs.map(|bytes| text(&bytes)), "history {}, change {}", self.seed, self.changes.len());
        self.compared += usize::from(ours.is_some());
        ours.map(|(change, outline, _)| (change, outline))
    }
}

#[test]
fn edits_of_five_hundred_histories_equal_automerge() {
    let (mut compared, mut at_once) = (0, 0);
    for seed in 1..=HISTORIES {
        let mut chance = Chance(seed);
        let (first, ..) = first_record(chance.record(), ACTOR);
        let mut history = History { changes: vec![first], compared: 0, seed };
        for _ in 0..ROUNDS {
            let merged = Document::load(history.changes.iter().map(|change| change.bytes.as_slice())).unwrap();
            let (before, outline) = (merged.record().unwrap(), merged.outline().unwrap());
            let writers = [&[ACTOR][..], &[OTHER], &[OTHER, ACTOR]][chance.below(3) as usize];
            let made: Vec<_> = writers.iter().filter_map(|actor| history.edited(&mut chance, &outline, &before, *actor)).collect();
            at_once += usize::from(made.len() > 1);
            history.changes.extend(made.into_iter().map(|(change, _)| change));
        }
        compared += history.compared;
    }
    assert!(compared > 2_000 && at_once > 500, "{compared} edits were compared, {at_once} of them made at once");
}
