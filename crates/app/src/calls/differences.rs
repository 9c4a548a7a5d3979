//! Several values for one place: what officers wrote without seeing each other, side by side with what merged by itself; and
//! settling it, by one value and a reason.

use super::decide::{check_seen, judged};
use super::record::{Competing, RecordView, competing, number_of, path_of, place_of, view};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::fields::{value_from_json, value_to_json};
use crate::save::{Writer, check_not_void};
use crate::session::Session;
use crate::shared::App;
use documents::{Hash, Path, Written, header};
use journals::{Act, Decision, Verb};
use records::value::{check_words, one_line};
use records::{By, Field, Fields, Record, Severity, Value};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use store::OpenDocument;
use ts_rs::TS;

/// A record.
#[derive(Debug, Deserialize, TS)]
pub struct DifferencesInput {
    /// Document id, or the human reference.
    pub id: String,
}

/// A place with several values.
#[derive(Debug, Serialize, TS)]
pub struct Difference {
    /// `goods[0].quantity`.
    pub path: String,
    /// Whether only a reviewer decides here.
    pub severe: bool,
    /// What stood there when they began to differ; none where it was empty.
    #[ts(type = "Value | null")]
    pub before: Option<Json>,
    /// The values, each once, the one that is shown until somebody decides first.
    pub values: Vec<Competing>,
}

/// A place that somebody wrote while others wrote elsewhere: nothing is to be decided about it.
#[derive(Debug, Serialize, TS)]
pub struct Merged {
    /// `departure_country`.
    pub path: String,
    /// What was written, the last that each officer wrote.
    pub values: Vec<Competing>,
}

/// What officers wrote without seeing each other.
#[derive(Debug, Serialize, TS)]
pub struct Differences {
    /// Places to decide.
    pub open: Vec<Difference>,
    /// Places that merged by themselves.
    pub merged: Vec<Merged>,
    /// When the last change that all of them knew was made; empty where there is none.
    pub common: String,
    /// Whether this seat may decide severe places.
    pub may_settle: bool,
    /// The heads of the record: whoever decides names what he saw.
    pub heads: Vec<String>,
}

/// What is to be decided about a record, and what is not.
pub(crate) fn differences(app: &App, session: &Session, input: DifferencesInput) -> Result<Differences, Failure> {
    let (desk, signed) = app.desk_of(session, &input.id)?;
    let document = desk.store.read()?.document(number_of(&desk, &input.id)?)?;
    let merged = document.merged()?;
    let conflicts = to_decide(&document)?;
    let standing = conflicts.iter().map(|path| merged.standing(path)).collect::<Result<Vec<_>, _>>()?;
    let common = common(&document, standing.iter().flatten().map(|written| written.change));
    let mut open = Vec::new();
    for (path, written) in conflicts.iter().zip(standing) {
        let history = merged.history(path)?;
        let before = history.into_iter().rev().find(|written| common.contains(&written.change)).and_then(|written| written.value);
        open.push(Difference {
            path: place_of(path, &document.record),
            severe: field_of(&document.record, path).is_none_or(|field| field.severity == Severity::Review),
            before: before.as_ref().map(value_to_json),
            values: each_once(&desk, &document, written.into_iter().rev()),
        });
    }
    let last = document.saved.iter().rfind(|saved| header(&saved.body.content).is_ok_and(|(_, hash)| common.contains(&hash)));
    let seat = signed.secrets.signing.key();
    let space = document.saved.first().map(|saved| saved.header.space);
    let may = |space| desk.authority().decide(&seat, &space, Act::Review { wrote: false }).is_ok();
    Ok(Differences {
        merged: if open.is_empty() { Vec::new() } else { by_themselves(&desk, &document, &conflicts, &common)? },
        open,
        common: last.map(|saved| super::record::moment(saved.header.time)).unwrap_or_default(),
        may_settle: space.is_some_and(may),
        heads: super::decide::heads(&document),
    })
}

/// Places of a record with several values between which an officer chooses. Two states at once give way to the next decision, and
/// what the program computed follows from the answers.
pub(crate) fn to_decide(document: &OpenDocument) -> Result<Vec<Path>, Failure> {
    let mut conflicts = document.merged()?.conflicts()?;
    conflicts.retain(|path| path.key != STATE && !is_computed(&document.record, path));
    Ok(conflicts)
}

/// The changes upon which all of some changes were made.
fn common(document: &OpenDocument, changes: impl Iterator<Item = Hash>) -> BTreeSet<Hash> {
    let read = document.saved.iter().filter_map(|saved| header(&saved.body.content).ok());
    let before: BTreeMap<Hash, Vec<Hash>> = read.map(|(head, hash)| (hash, head.dependencies)).collect();
    let mut common: Option<BTreeSet<Hash>> = None;
    for change in changes {
        let (mut upon, mut next) = (BTreeSet::new(), before.get(&change).cloned().unwrap_or_default());
        while let Some(hash) = next.pop() {
            if upon.insert(hash) {
                next.extend(before.get(&hash).into_iter().flatten());
            }
        }
        common = Some(match common {
            Some(so_far) => so_far.intersection(&upon).copied().collect(),
            None => upon,
        });
    }
    common.unwrap_or_default()
}

/// What was written since they differ, in places where nothing is to be decided.
fn by_themselves(desk: &Desk, document: &OpenDocument, conflicts: &[Path], common: &BTreeSet<Hash>) -> Result<Vec<Merged>, Failure> {
    let merged = document.merged()?;
    let mut all = Vec::new();
    for path in
        document.outline.values.keys().filter(|path| !conflicts.contains(path) && path.key != STATE && !is_computed(&document.record, path))
    {
        // A row's own fields tell what is in a list of rows.
        if field_of(&document.record, path).is_none_or(|field| field.kind == records::Type::Group) {
            continue;
        }
        let since = merged.history(path)?.into_iter().rev().filter(|written| !common.contains(&written.change));
        let values = each_officer(each_once(desk, document, since));
        if !values.is_empty() {
            all.push(Merged { path: place_of(path, &document.record), values });
        }
    }
    Ok(all)
}

fn each_once(desk: &Desk, document: &OpenDocument, all: impl Iterator<Item = Written>) -> Vec<Competing> {
    let mut values: Vec<Competing> = Vec::new();
    for one in all.filter_map(|written| competing(desk, document, written)) {
        if !values.iter().any(|held| held.value == one.value && held.officer == one.officer) {
            values.push(one);
        }
    }
    values
}

/// The first of each officer.
fn each_officer(values: Vec<Competing>) -> Vec<Competing> {
    let mut seen = BTreeSet::new();
    values.into_iter().filter(|one| seen.insert((one.officer.clone(), one.office.clone()))).collect()
}

/// Whether a place is one that no officer writes: the state comes of deciding, the rest follows from answers.
fn is_computed(record: &Record, path: &Path) -> bool {
    field_of(record, path).is_none_or(|field| field.by == By::Program) && path.key != STATE
}

const STATE: &str = "state";

fn field_of(record: &Record, path: &Path) -> Option<&'static Field> {
    match &path.row {
        Some((group, _)) => record.kind.field(group)?.field(&path.key),
        None => record.kind.field(&path.key),
    }
}

/// A place, and the value that shall stand there.
#[derive(Debug, Deserialize, TS)]
pub struct Choice {
    /// `goods[0].quantity`.
    pub path: String,
    /// One of the values, or another.
    #[ts(type = "Value")]
    pub value: Json,
    /// Why, in words; part of the record for good.
    pub reason: String,
}

/// What is decided.
#[derive(Debug, Deserialize, TS)]
pub struct SettleInput {
    /// Document id, or the human reference.
    pub id: String,
    /// The heads of the record as the officer saw it.
    pub heads: Vec<String>,
    /// Each place once.
    pub choices: Vec<Choice>,
}

/// Settles places that have several values: one entry with the values that stand from now on, and a decision for each place.
pub(crate) fn settle(app: &App, session: &Session, input: SettleInput) -> Result<RecordView, Failure> {
    let (desk, signed) = app.desk_of(session, &input.id)?;
    let number = number_of(&desk, &input.id)?;
    let document = desk.store.read()?.document(number)?;
    check_not_void(&document.record)?;
    check_seen(&document, Some(&input.heads))?;
    let conflicts = document.merged()?.conflicts()?;
    let (mut before, mut after) = (document.record.clone(), document.record.clone());
    let mut decisions = Vec::new();
    for choice in &input.choices {
        let path = path_of(&document, &choice.path)?;
        let field = field_of(&document.record, &path).filter(|field| conflicts.contains(&path) && field.by != By::Program);
        let field = field.ok_or_else(|| Failure::new("nothing-to-settle").with("field", choice.path.as_str()))?;
        let value = value_from_json(field, &choice.value, None)?.ok_or_else(|| Failure::new("wrong-type").with("field", field.key))?;
        let reason = one_line(&choice.reason);
        if reason.is_empty() {
            return Err(Failure::new("reason-missing"));
        }
        check_words(&reason, "reason")?;
        // What the change writer finds missing it writes, also where it says what is shown already.
        fields_at(&mut before, &path).map(|fields| fields.remove(field.key));
        fields_at(&mut after, &path).map(|fields| fields.insert(field.key.into(), value));
        let place = path.row.as_ref().map_or_else(|| path.key.clone(), |(group, _)| format!("{group}.{}", path.key));
        let (judged, reason) = (judged(&document), Some(reason));
        decisions.push(Decision { verb: Verb::Settle, judged, entries: Vec::new(), field: Some(place), reason });
        may_settle(&desk, &document, &signed.secrets.signing.key(), field)?;
    }
    if decisions.is_empty() {
        return Err(Failure::new("nothing-to-settle").with("field", ""));
    }
    let writer = Writer::new(&app.shared, &desk, &signed);
    writer.complete(Some(&document.record), &mut after);
    // What the program computed stands in several values, too, where officers gave several answers.
    for path in conflicts.iter().filter(|path| is_computed(&document.record, path)) {
        fields_at(&mut before, path).map(|fields| fields.remove(path.key.as_str()));
    }
    records::value::check_amended(&document.record, &after)?;
    writer.decide(number, &document, before, after, &decisions)?;
    desk.tell_saved(&document.id.to_string());
    view(&desk, &writer.seat(), number)
}

fn may_settle(desk: &Desk, document: &OpenDocument, seat: &journals::Key, field: &Field) -> Result<(), Failure> {
    let space = document.saved.first().map(|saved| saved.header.space).ok_or_else(|| Failure::new("no-such-record"))?;
    if field.severity != Severity::Review {
        return Ok(());
    }
    let allowed = desk.authority().decide(seat, &space, Act::Review { wrote: false });
    allowed.map_err(|_| Failure::new("needs-reviewer").with("field", field.key))
}

/// The fields in which a place is.
fn fields_at<'r>(record: &'r mut Record, path: &Path) -> Option<&'r mut Fields> {
    let Some((group, row)) = &path.row else { return Some(&mut record.fields) };
    let Some(Value::Rows(rows)) = record.fields.get_mut(group.as_str()) else { return None };
    rows.iter_mut().find(|held| held.id.as_deref() == Some(row.row_id().as_str())).map(|row| &mut row.fields)
}
