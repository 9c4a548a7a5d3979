//! Forms in work: kept at each pause on this device, sealed to the officer, signed only on save. A draft remembers what
//! stood when it was opened, so that a save does only what the officer did.

use super::record::{Finding, RecordView, finish, number_of, remarks, today, view};
use super::{Done, Reader};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::fields::{apply, from_json, to_json};
use crate::save::{Writer, now};
use crate::session::{Session, Signed};
use crate::shared::{App, lock};
use crate::titles::{columns, title};
use records::findings::{MISSING, QUANTITY_MISSING, findings};
use records::{Field, Fields, Kind, Record, Row, Type, Value};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;
use std::sync::Arc;
use ts_rs::TS;

/// What to open: a record, a new one of a kind, or a form in work.
#[derive(Debug, Deserialize, TS)]
#[serde(untagged)]
pub enum Open {
    /// A form in work.
    Draft {
        /// Its number.
        draft: String,
    },
    /// A record that is there.
    Record {
        /// Document id or reference.
        id: String,
    },
    /// A new record that begins like another one.
    Copy {
        /// Document id or reference of the other one.
        copy: String,
    },
    /// A new record.
    New {
        /// Kind.
        kind: String,
        /// The closed space in which it lies, in hex.
        #[serde(default)]
        #[ts(optional)]
        space: Option<String>,
    },
}

/// A form in work.
#[derive(Debug, Serialize, TS)]
pub struct Draft {
    /// Its number.
    pub draft: String,
    /// The record that it amends.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub id: Option<String>,
    /// Kind.
    pub kind: String,
    /// What was typed.
    #[ts(type = "Fields")]
    pub fields: Map<String, Json>,
    /// What was typed and is no value of its field, by path.
    pub wrong: BTreeMap<String, String>,
    /// When it was last kept.
    pub kept_at: String,
    /// Who writes from now on: a form that was opened before is refused, so that two pages do not write one draft.
    pub writer: String,
    /// Whether it was made by this call: one in which nothing is written then may be forgotten.
    pub is_new: bool,
}

/// A form in work, in a list.
#[derive(Debug, Serialize, TS)]
pub struct DraftLine {
    /// Its number.
    pub draft: String,
    /// The record that it amends.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub id: Option<String>,
    /// Kind.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// Values of columns by path, in canonical form.
    pub fields: BTreeMap<String, String>,
    /// Answers that are missing to complete it, by path.
    pub missing: Vec<String>,
    /// When it was last kept.
    pub kept_at: String,
}

/// A draft at rest.
#[derive(Deserialize, Serialize)]
struct Held {
    id: Option<String>,
    kind: String,
    /// The closed space in which the record lies, or shall lie.
    #[serde(default)]
    space: Option<String>,
    /// What stood when it was opened.
    base: Map<String, Json>,
    fields: Map<String, Json>,
    #[serde(default)]
    wrong: BTreeMap<String, String>,
    /// The form that was opened last.
    #[serde(default)]
    writer: String,
    kept_at: i64,
}

impl Held {
    fn kind(&self) -> Result<&'static Kind, Failure> {
        records::entered_kind(&self.kind).ok_or_else(|| Failure::new("no-such-kind").with("kind", self.kind.as_str()))
    }

    fn draft(self, number: u64, is_new: bool) -> Draft {
        let Held { id, kind, space: _, base: _, fields, wrong, writer, kept_at } = self;
        Draft { draft: number.to_string(), id, kind, fields, wrong, writer, kept_at: super::record::moment(kept_at), is_new }
    }

    /// A form that was opened somewhere else since may write no more.
    /// Where the record lies. A file that has no space yet is like any other record that is not there.
    fn desk(&self, main: &Arc<Desk>, signed: &Signed) -> Result<Arc<Desk>, Failure> {
        match &self.space {
            Some(space) => crate::rooms::named(main, &signed.secrets.signing.key(), space),
            None => Ok(Arc::clone(main)),
        }
    }

    fn check_writer(&self, writer: Option<&str>) -> Result<(), Failure> {
        let is_last = writer.is_none_or(|writer| writer == self.writer);
        if is_last { Ok(()) } else { Err(Failure::new("draft-elsewhere")) }
    }

    /// What stood, and what shall stand.
    fn both(&self, standing: &Fields) -> Result<(Fields, Fields), Failure> {
        let known = self.kind()?.fields;
        Ok((from_json(known, &self.base, standing)?, from_json(known, &self.fields, standing)?))
    }
}

fn held(desk: &Desk, signed: &Signed, draft: &str) -> Result<(u64, Held), Failure> {
    let missing = || Failure::new("draft-not-found").with("draft", draft);
    let number = draft.parse().map_err(|_| missing())?;
    let plain = desk.store.draft(&signed.secrets, number)?.ok_or_else(missing)?;
    Ok((number, serde_json::from_slice(&plain).map_err(|_| Failure::new("folder-damaged").with("place", "drafts"))?))
}

fn keep_held(desk: &Desk, signed: &Signed, number: u64, held: &Held) -> Result<u64, Failure> {
    let json = serde_json::to_vec(held).map_err(|_| Failure::new("wrong-output"))?;
    let document = match (&held.id, &held.space) {
        (Some(id), Some(_)) => documents::DocumentId::parse(id).map(|id| crate::rooms::draft_mark(&id)),
        (Some(id), None) => number_of(desk, id).ok(),
        (None, _) => None,
    };
    Ok(match document {
        Some(document) => desk.store.keep_draft_of(&signed.secrets, number, document, &json)?,
        None => desk.store.keep_draft(&signed.secrets, Some(number), &json)?,
    })
}

/// A number that no form had before: one that was saved or discarded may still stand open in another page. It is the
/// moment in milliseconds, or one more than the last where the clock stands behind.
fn new_number(desk: &Desk, signed: &Signed) -> Result<u64, Failure> {
    let last = desk.store.drafts(&signed.secrets)?.last().copied().unwrap_or(0);
    let moment = u64::try_from(jiff::Timestamp::now().as_millisecond()).unwrap_or(0);
    Ok(moment.max(last.saturating_add(1)))
}

/// Opens a form: a new one is kept at once, so that a power cut after the first letter finds it.
pub(crate) fn open(app: &App, session: &Session, input: Open) -> Result<Draft, Failure> {
    let (desk, signed) = app.desk(session)?;
    let _turn = lock(&desk.drafting);
    let seat = signed.secrets.signing.key();
    let held = match input {
        Open::Draft { draft } => {
            let (number, held) = held(&desk, &signed, &draft)?;
            // Whoever may read its closed space no more does not read on in his form.
            held.desk(&desk, &signed)?;
            return reopened(&desk, &signed, number, held);
        }
        Open::Record { id } => {
            super::may_read_record(app, session, Some(&id))?;
            let (place, _) = app.desk_of(session, &id)?;
            let document = place.store.read()?.document(number_of(&place, &id)?)?;
            if let Some((number, held)) = in_work(&desk, &signed, &document.id.to_string())? {
                return reopened(&desk, &signed, number, held);
            }
            crate::save::check_not_void(&document.record)?;
            crate::save::check_open(&document)?;
            crate::save::check_by_hand(&document.record)?;
            if !super::decide::may_amend(&place, &document, &seat) {
                return Err(Failure::new("for-author").with("field", document.record.kind.key));
            }
            let fields = to_json(&document.record.fields);
            let (id, kind) = (Some(document.id.to_string()), document.record.kind.key.to_owned());
            let space = space_of(&place);
            Held { id, kind, space, base: fields.clone(), fields, wrong: BTreeMap::new(), writer: String::new(), kept_at: now() }
        }
        Open::Copy { copy } => {
            super::may_read_record(app, session, Some(&copy))?;
            let (place, _) = app.desk_of(session, &copy)?;
            let record = place.store.read()?.document(number_of(&place, &copy)?)?.record;
            let fields = to_json(&copied(record.kind.fields, &record.fields));
            Held {
                id: None,
                kind: record.kind.key.to_owned(),
                // A copy of what lies in a closed space stays there, save that a file begins another.
                space: space_of(&place).filter(|_| record.kind.space != journals::SpaceKind::Investigation.key()),
                base: Map::new(),
                fields,
                wrong: BTreeMap::new(),
                writer: String::new(),
                kept_at: now(),
            }
        }
        Open::New { kind, space } => {
            let fields = offered(&desk, &kind);
            let held =
                Held { id: None, kind, space, base: Map::new(), fields, wrong: BTreeMap::new(), writer: String::new(), kept_at: now() };
            held.kind()?;
            held.desk(&desk, &signed)?;
            held
        }
    };
    let held = Held { writer: fresh_writer(), ..held };
    let number = keep_held(&desk, &signed, new_number(&desk, &signed)?, &held)?;
    Ok(held.draft(number, true))
}

/// The closed space of a desk, in hex.
fn space_of(desk: &Desk) -> Option<String> {
    desk.closed.as_ref().map(|closed| closed.space.to_string())
}

fn fresh_writer() -> String {
    format!("{:016x}", u64::from_be_bytes(crate::save::chance()))
}

/// A form in work, which from now on only this page writes.
fn reopened(desk: &Desk, signed: &Signed, number: u64, held: Held) -> Result<Draft, Failure> {
    let held = Held { writer: fresh_writer(), ..held };
    keep_held(desk, signed, number, &held)?;
    Ok(held.draft(number, false))
}

/// The form in which this officer amends a record already: a second one would only divide what he types.
fn in_work(desk: &Desk, signed: &Signed, id: &str) -> Result<Option<(u64, Held)>, Failure> {
    for number in desk.store.drafts(&signed.secrets)?.into_iter().rev() {
        let Ok((_, held)) = held(desk, signed, &number.to_string()) else { continue };
        if held.id.as_deref() == Some(id) {
            return Ok(Some((number, held)));
        }
    }
    Ok(None)
}

/// What another case may have in common: not its days, its texts, its numbers of things, its custody, or where its
/// record came from. Rows that were struck stay behind.
fn copied(known: &[Field], fields: &Fields) -> Fields {
    let own = |field: &Field| {
        matches!(field.kind, Type::Date | Type::DateTime | Type::Narrative | Type::Identifier | Type::Row | Type::Point)
            || ["envelope", "custody", "pictures", "outcome"].contains(&field.section)
            || field.immutable
    };
    let copy = |field: &&Field| !own(field);
    let value = |field: &Field| match fields.get(field.key)? {
        Value::Rows(rows) => {
            let rows = rows.iter().filter(|row| !row.is_struck());
            Some(Value::Rows(rows.map(|row| Row { id: None, fields: copied(field.fields, &row.fields) }).collect()))
        }
        value => Some(value.clone()),
    };
    known.iter().filter(copy).filter_map(|field| Some((field.key.into(), value(field)?))).collect()
}

/// What a new form can be sure of: the office in which it is filled in, where its kind asks for it.
fn offered(desk: &Desk, kind: &str) -> Map<String, Json> {
    let asks = records::kind(kind).is_some_and(|kind| kind.field("office").is_some_and(|field| field.form == records::Form::Simplified));
    let office = format!("{}-{}", desk.country, desk.office_code);
    if asks { Map::from_iter([("office".to_owned(), Json::from(office))]) } else { Map::new() }
}

/// What was typed so far.
#[derive(Debug, Deserialize, TS)]
pub struct Keep {
    /// The form's number.
    pub draft: String,
    /// Everything that is in it now.
    #[ts(type = "Fields")]
    pub fields: Map<String, Json>,
    /// What was typed and is no value of its field, by path.
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub wrong: BTreeMap<String, String>,
    /// The form that writes, as opening it said.
    #[serde(default)]
    #[ts(optional)]
    pub writer: Option<String>,
}

/// A form that is on the disk.
#[derive(Debug, Serialize, TS)]
pub struct Kept {
    /// When.
    pub kept_at: String,
    /// What is remarked of it so far.
    pub findings: Vec<Finding>,
}

/// Keeps a form in work, durably, whatever it holds; remarks come after.
pub(crate) fn keep(app: &App, session: &Session, input: Keep) -> Result<Kept, Failure> {
    let (desk, signed) = app.desk(session)?;
    let _turn = lock(&desk.drafting);
    let (number, mut held) = held(&desk, &signed, &input.draft)?;
    held.check_writer(input.writer.as_deref())?;
    (held.fields, held.wrong) = (input.fields, input.wrong);
    held.kept_at = now();
    keep_held(&desk, &signed, number, &held)?;
    let remarked = held.desk(&desk, &signed).and_then(|desk| {
        let (record, number) = record_of(&desk, &held)?;
        remarks(&desk, &record, number)
    });
    let findings = remarked.unwrap_or_default();
    Ok(Kept { kept_at: super::record::moment(held.kept_at), findings })
}

/// The record as it would stand after a save.
fn record_of(desk: &Desk, held: &Held) -> Result<(Record, Option<u64>), Failure> {
    let number = held.id.as_deref().map(|id| number_of(desk, id)).transpose()?;
    let mut record = match number {
        Some(number) => desk.store.read()?.document(number)?.record,
        None => Record::new(held.kind()?, ""),
    };
    let (base, wanted) = held.both(&record.fields)?;
    let state = record.fields.get("state").cloned();
    record.fields = apply(&base, &wanted, &record.fields);
    // A state comes of completing and deciding, never of a form.
    record.fields.remove("state");
    record.fields.extend(state.map(|state| ("state".into(), state)));
    Ok((record, number))
}

/// A form to be saved.
#[derive(Debug, Deserialize, TS)]
pub struct Save {
    /// Its number.
    pub draft: String,
    /// Whether the record shall be complete.
    pub complete: bool,
    /// The form that saves, as opening it said.
    #[serde(default)]
    #[ts(optional)]
    pub writer: Option<String>,
}

/// Signs and saves a form; it is no form any more.
pub(crate) fn save(app: &App, session: &Session, input: Save) -> Result<RecordView, Failure> {
    let (desk, signed) = app.desk(session)?;
    let _turn = lock(&desk.drafting);
    let (draft, held) = held(&desk, &signed, &input.draft)?;
    held.check_writer(input.writer.as_deref())?;
    let (mut record, number) = record_of(&*held.desk(&desk, &signed)?, &held)?;
    finish(&desk, &mut record, input.complete, number)?;
    let (place, _) = match number {
        Some(_) => (held.desk(&desk, &signed)?, signed.clone()),
        None => app.desk_for(session, &record, held.space.as_deref())?,
    };
    let writer = Writer::new(&app.shared, &place, &signed);
    let number = match number {
        Some(number) => {
            let standing = place.store.read()?.document(number)?.record.fields;
            let (base, mut wanted) = held.both(&standing)?;
            // What a form says of the state is no answer; saving decides it.
            if let Some(state) = record.fields.get("state") {
                wanted.insert("state".into(), state.clone());
            }
            // Nor does it say until when the record is kept, where that follows from its being complete.
            if let Some(until) = record.fields.get("retain_until").filter(|_| input.complete) {
                wanted.entry("retain_until".into()).or_insert_with(|| until.clone());
            }
            writer.amend(number, &base, &wanted, Some(draft))?;
            number
        }
        None => writer.create(record.kind, record.fields, Some(draft))?,
    };
    let view = view(&place, &writer.seat(), number)?;
    place.tell_saved(&view.id);
    if place.closed.is_some() {
        desk.store.discard_draft(&signed.secrets, draft)?;
        return Ok(view);
    }
    // What pickers offer first is a kindness: the save stands without it.
    let _ = super::lately::remember(&desk, &signed, &desk.store.read()?.document(number)?.record);
    Ok(view)
}

/// A form to be forgotten.
#[derive(Debug, Deserialize, TS)]
pub struct Discard {
    /// Its number.
    pub draft: String,
}

/// Forgets a form in work.
pub(crate) fn discard(app: &App, session: &Session, input: Discard) -> Result<Done, Failure> {
    let (desk, signed) = app.desk(session)?;
    let _turn = lock(&desk.drafting);
    if let Ok(number) = input.draft.parse() {
        desk.store.discard_draft(&signed.secrets, number)?;
    }
    Ok(Done {})
}

/// All forms in work of this officer, the last one first.
pub(crate) fn list(app: &App, session: &Session, input: Reader) -> Result<Vec<DraftLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    lines(&desk, &signed, &input.language)
}

pub(crate) fn lines(desk: &Arc<Desk>, signed: &Signed, language: &str) -> Result<Vec<DraftLine>, Failure> {
    let _turn = lock(&desk.drafting);
    let numbers = desk.store.drafts(&signed.secrets)?;
    // One that cannot be read does not hide the others; `verify` tells of it.
    Ok(numbers.into_iter().rev().filter_map(|number| line(desk, signed, number, language).ok()).collect())
}

fn line(desk: &Arc<Desk>, signed: &Signed, number: u64, language: &str) -> Result<DraftLine, Failure> {
    let (_, held) = held(desk, signed, &number.to_string())?;
    // A form whose record is gone is still a form.
    let record = held.desk(desk, signed).and_then(|desk| record_of(&desk, &held)).ok().map(|(record, _)| record);
    let lacking = record.iter().flat_map(|record| findings(record, &today())).filter(|one| [MISSING, QUANTITY_MISSING].contains(&one.code));
    let missing = lacking.map(|one| one.field).collect();
    let (title, fields) = record.map(|record| (title(&record, language), columns(&record))).unwrap_or_default();
    let Held { id, kind, kept_at, .. } = held;
    Ok(DraftLine { draft: number.to_string(), id, kind, title, fields, missing, kept_at: super::record::moment(kept_at) })
}
