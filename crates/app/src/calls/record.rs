//! One record: what it says, what is remarked of it, and who said what when.

use super::decide::{Decided, Review, decided, review};
use super::differences::to_decide;
use super::erase::{Erasing, said_of};
use super::succession::{Continued, Continues, continued, continues, is_closed, is_near_full, lies_with_cases, may_continue};
use super::value::{field_at, typed};
use crate::calendar::is_off;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::fields::{to_json, value_to_json};
use crate::save::{Writer, set_state};
use crate::session::Session;
use crate::shared::App;
use documents::{Document, DocumentId, OpId, Path, Written, header};
use journals::Key;
use records::findings::findings;
use records::value::PartialDate;
use records::{Fields, Record, Row, Value};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use std::borrow::Cow;
use std::collections::BTreeMap;
use store::{OpenDocument, Saved};
use ts_rs::TS;

/// A remark about one place.
#[derive(Debug, Serialize, TS)]
pub struct Finding {
    /// `finding-<code>` is its sentence.
    pub code: String,
    /// The place: `goods[0].quantity`.
    pub field: String,
    /// Whether the record cannot become complete with it.
    pub blocks: bool,
    /// What the sentence needs.
    pub values: BTreeMap<String, String>,
}

/// One of several values that stand in one place.
#[derive(Debug, Serialize, TS)]
pub struct Competing {
    /// The value.
    #[ts(type = "Value")]
    pub value: Json,
    /// Who wrote it.
    pub officer: String,
    /// In which office.
    pub office: String,
    /// On which device.
    pub device: String,
    /// When, by that device's clock.
    pub time: String,
    /// Whether that clock cannot have been right.
    pub clock_off: bool,
}

/// A record as it stands.
#[derive(Debug, Serialize, TS)]
pub struct RecordView {
    /// Document id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Human reference.
    pub reference: String,
    /// `open`, `complete` …
    pub state: String,
    /// What it says; rows with their ids.
    #[ts(type = "Fields")]
    pub fields: Map<String, Json>,
    /// Places with several values.
    pub conflicts: BTreeMap<String, Vec<Competing>>,
    /// What is remarked.
    pub findings: Vec<Finding>,
    /// What was decided about it, oldest first.
    pub decisions: Vec<Decided>,
    /// What the seat that asks may decide about it.
    pub review: Review,
    /// Where it went on, if it is closed.
    pub continued: Vec<Continued>,
    /// The record in whose place it goes on.
    pub continues: Option<Continues>,
    /// Whether this seat may change it and make it void: of some kinds only the officer who made one may, or a reviewer.
    pub may_amend: bool,
    /// Whether this seat may let it go on in another document: `record.renew`, and for a case `record.hand_over`.
    pub may_continue: bool,
    /// Whether it lies with the cases of a desk.
    pub is_case: bool,
    /// Whether it has little room left for changes.
    pub near_full: bool,
    /// What was said of its end: that it goes, or must stay.
    pub erasure: Option<Erasing>,
    /// `part`: the program made it for posts; `shown`: posts see a part of it; `kept`: it asks posts, and its handling keeps it from
    /// them; else empty.
    pub sight: String,
    /// Fields of a newer version of the dictionary.
    pub newer_fields: Vec<String>,
    /// How often it was saved.
    pub history: usize,
    /// Hashes of the last changes: whoever decides names what he saw.
    pub heads: Vec<String>,
    /// When it was last saved.
    pub saved_at: String,
    /// By whom.
    pub saved_by: String,
}

/// A record.
#[derive(Debug, Deserialize, TS)]
pub struct Get {
    /// Document id, or the human reference.
    pub id: String,
}

/// A record as it stands.
pub(crate) fn get(app: &App, session: &Session, input: Get) -> Result<RecordView, Failure> {
    let (desk, signed) = app.desk_of(session, &input.id)?;
    view(&desk, &signed.secrets.signing.key(), number_of(&desk, &input.id)?)
}

/// Records of one reference that are looked at: two devices that were put back from one backup make two at most.
const SAME_REFERENCE_MAX: usize = 20;

/// The number of a record, by its document id or its reference. What posts see of a record bears the record's own reference, and is meant
/// only where the record itself is not here. Where several records bear it, nobody guesses: `reference-twice` names their ids.
pub(crate) fn number_of(desk: &Desk, named: &str) -> Result<u64, Failure> {
    let missing = || Failure::new("no-such-record").with("id", named);
    if let Some(id) = DocumentId::parse(named) {
        return desk.store.read()?.number(&id)?.ok_or_else(missing);
    }
    match &bearers(desk, named)?[..] {
        [] => Err(missing()),
        [only] => Ok(*only),
        several => Err(Failure::new("reference-twice").with("reference", named).with("ids", ids_of(desk, several)?)),
    }
}

/// The numbers of the records that bear a reference: of what posts see of a record only where it is not here itself.
fn bearers(desk: &Desk, reference: &str) -> Result<Vec<u64>, Failure> {
    let Ok(query) = search::parse(&format!("ref:\"{}\"", reference.replace('"', ""))) else { return Ok(Vec::new()) };
    let (_, numbers) = super::records::find(desk, &query, search::Sort::default(), 0, SAME_REFERENCE_MAX)?;
    let reader = desk.store.read()?;
    let (mut whole, mut parts) = (Vec::new(), Vec::new());
    for number in numbers {
        if crate::sight::is_sight(&reader.record(number)?) { parts.push(number) } else { whole.push(number) }
    }
    Ok(if whole.is_empty() { parts } else { whole })
}

fn ids_of(desk: &Desk, numbers: &[u64]) -> Result<String, Failure> {
    let reader = desk.store.read()?;
    let ids = numbers.iter().map(|number| Ok(reader.id(*number)?.to_string())).collect::<Result<Vec<_>, Failure>>()?;
    Ok(ids.join(", "))
}

/// A record as it stands for a seat, by its number.
pub(crate) fn view(desk: &Desk, seat: &Key, number: u64) -> Result<RecordView, Failure> {
    let reader = desk.store.read()?;
    let document = reader.document(number)?;
    let record = &document.record;
    let last = document.saved.last().ok_or_else(|| Failure::new("folder-damaged").with("place", "journals"))?;
    let conflicts = if document.saved.len() > 1 { conflicts(desk, &document)? } else { BTreeMap::new() };
    Ok(RecordView {
        id: document.id.to_string(),
        kind: record.kind.key.to_owned(),
        reference: record.reference.clone(),
        state: if is_closed(&document) { "closed" } else { record.text("state").unwrap_or("open") }.to_owned(),
        fields: to_json(&record.fields),
        conflicts,
        findings: remarks(desk, record, Some(number))?,
        decisions: decided(desk, &document),
        review: review(desk, &document, seat),
        continued: continued(desk, &document)?,
        continues: continues(desk, &document)?,
        may_amend: super::decide::may_amend(desk, &document, seat),
        may_continue: may_continue(desk, &document, seat),
        is_case: lies_with_cases(desk, &document),
        near_full: is_near_full(&document),
        erasure: said_of(desk, &reader, number)?,
        sight: super::asked::standing(desk, &reader, number, record)?.to_owned(),
        newer_fields: record.fields.keys().filter(|key| record.kind.field(key).is_none()).map(|key| key.to_string()).collect(),
        history: document.saved.len(),
        heads: super::decide::heads(&document),
        saved_at: moment(last.header.time),
        saved_by: desk.officer(&last.header.seat),
    })
}

/// What one record, the day and the other records tell.
pub(crate) fn remarks(desk: &Desk, record: &Record, number: Option<u64>) -> Result<Vec<Finding>, Failure> {
    if crate::sight::is_sight(record) {
        // It is what the register says, and nobody here can mend it.
        return Ok(Vec::new());
    }
    let mut remarks: Vec<Finding> = findings(record, &today()).into_iter().map(finding).collect();
    remarks.extend(probable_duplicate(desk, record, number)?);
    remarks.extend(super::asked::asked_for(desk, record, number)?);
    remarks.extend(super::asked::unseen(desk, record, number)?);
    remarks.extend(borne_twice(desk, record, number)?);
    Ok(remarks)
}

fn finding(finding: records::findings::Finding) -> Finding {
    let records::findings::Finding { code, field, blocks, values } = finding;
    let values = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Finding { code: code.to_owned(), field, blocks, values }
}

/// Other records of the same reference: a device that was put back from a backup counts on from what it knew.
fn borne_twice(desk: &Desk, record: &Record, number: Option<u64>) -> Result<Option<Finding>, Failure> {
    // A second after a save, so that the save itself need not look through what is not in the index yet.
    let Some(number) = number.filter(|_| desk.indexing.is_current()) else { return Ok(None) };
    let others: Vec<u64> = bearers(desk, &record.reference)?.into_iter().filter(|other| *other != number).collect();
    if others.is_empty() {
        return Ok(None);
    }
    let values = BTreeMap::from([("reference".into(), record.reference.clone()), ("id".into(), ids_of(desk, &others)?)]);
    Ok(Some(Finding { code: "reference-twice".into(), field: String::new(), blocks: false, values }))
}

/// A finding names so many other records: who compares more of them looks for them.
const OTHERS_NAMED: usize = 3;

/// Other cases of the same day, place, item and quantity, with their references and ids.
fn probable_duplicate(desk: &Desk, record: &Record, number: Option<u64>) -> Result<Option<Finding>, Failure> {
    let Some(query) = same_event(record) else { return Ok(None) };
    let Ok(query) = search::parse(&query) else { return Ok(None) };
    let (_, found) = super::records::find(desk, &query, search::Sort::default(), 0, OTHERS_NAMED + 1)?;
    let others: Vec<u64> = found.into_iter().filter(|found| Some(*found) != number).take(OTHERS_NAMED).collect();
    if others.is_empty() {
        return Ok(None);
    }
    let reader = desk.store.read()?;
    let references = others.iter().map(|other| Ok(reader.record(*other)?.reference)).collect::<Result<Vec<_>, Failure>>()?;
    let ids = others.iter().map(|other| Ok(reader.id(*other)?.to_string())).collect::<Result<Vec<_>, Failure>>()?;
    let values = BTreeMap::from([("reference".into(), references.join(", ")), ("id".into(), ids.join(", "))]);
    let code = records::findings::PROBABLE_DUPLICATE.to_owned();
    Ok(Some(Finding { code, field: "detected_at".into(), blocks: false, values }))
}

/// The question for records of the same event; none while day, item or quantity is missing, and none of a void record.
fn same_event(record: &Record) -> Option<String> {
    if matches!(record.text("state"), Some("void" | "closed")) {
        return None;
    }
    let day = records::value::day_of(record.text("detected_at")?)?;
    let goods = record.rows("goods").next()?;
    let text = |key: &str| goods.fields.get(key).and_then(Value::as_text);
    let (item, quantity) = (text("item")?, text("quantity")?);
    let quoted = |path: &str, value: &str| format!(" {path}:\"{}\"", value.replace('"', "\"\""));
    let mut query =
        format!("kind:{} -state:void,closed detected_at:{:04}-{:02}-{:02}", record.kind.key, day.year(), day.month()?, day.day()?);
    query.push_str(&quoted("goods.item", item));
    if let Some((number, unit)) = quantity.split_once(' ')
        && !unit.starts_with('~')
    {
        query.push_str(&format!(" goods.quantity:{number}{unit}"));
    }
    for path in ["place", "country", "office"] {
        if let Some(value) = record.text(path) {
            query.push_str(&quoted(path, value));
            break;
        }
    }
    Some(query)
}

fn conflicts(desk: &Desk, document: &OpenDocument) -> Result<BTreeMap<String, Vec<Competing>>, Failure> {
    let merged = document.merged()?;
    let mut conflicts = BTreeMap::new();
    for path in to_decide(document)? {
        let competing = merged.standing(&path)?.into_iter().filter_map(|written| competing(desk, document, written)).collect();
        conflicts.insert(place_of(&path, &document.record), competing);
    }
    Ok(conflicts)
}

pub(crate) fn competing(desk: &Desk, document: &OpenDocument, written: Written) -> Option<Competing> {
    let saved = saved_by(document, &written)?;
    let seat = &saved.header.seat;
    Some(Competing {
        value: value_to_json(&written.value?),
        officer: desk.officer(seat),
        office: desk.office_of(seat),
        device: desk.device_of(seat),
        time: moment(saved.header.time),
        clock_off: is_off(&desk.authority(), &saved.header),
    })
}

pub(crate) fn saved_by<'d>(document: &'d OpenDocument, written: &Written) -> Option<&'d Saved> {
    document.saved.iter().find(|saved| header(&saved.body.content).is_ok_and(|(_, hash)| hash == written.change))
}

/// `goods[0].quantity` for a place in a document.
pub(crate) fn place_of(path: &Path, record: &Record) -> String {
    let Some((group, row)) = &path.row else { return path.key.clone() };
    let rows = match record.fields.get(group.as_str()) {
        Some(Value::Rows(rows)) => rows.as_slice(),
        _ => &[],
    };
    let index = rows.iter().position(|held| held.id.as_deref() == Some(row.row_id().as_str())).unwrap_or(0);
    format!("{group}[{index}].{}", path.key)
}

/// One place of one record.
#[derive(Debug, Deserialize, TS)]
pub struct HistoryInput {
    /// Document id, or the human reference.
    pub id: String,
    /// `detected_at`, `goods[0].quantity`.
    pub path: String,
}

/// A value that stood in a place.
#[derive(Debug, Serialize, TS)]
pub struct PastValue {
    /// The value; none where it was removed.
    #[ts(type = "Value | null")]
    pub value: Option<Json>,
    /// Who wrote it.
    pub officer: String,
    /// In which office.
    pub office: String,
    /// On which device.
    pub device: String,
    /// When, by that device's clock.
    pub time: String,
    /// Whether that clock cannot have been right.
    pub clock_off: bool,
    /// Whether the entry that brought it is signed by its seat.
    pub verified: bool,
    /// `built-upon` or `unproved`, where that entry does not count plainly; else empty.
    pub mark: String,
    /// Number of that entry in its journal.
    pub entry: u64,
}

/// All values of a place, newest first.
#[derive(Debug, Serialize, TS)]
pub struct History {
    /// Newest first.
    pub values: Vec<PastValue>,
}

/// Every value that a place ever had.
pub(crate) fn history(app: &App, session: &Session, input: HistoryInput) -> Result<History, Failure> {
    let (desk, _) = app.desk_of(session, &input.id)?;
    let number = number_of(&desk, &input.id)?;
    let document = desk.store.read()?.document(number)?;
    let path = path_of(&document, &input.path)?;
    let (authority, merged): (_, Document) = (desk.authority(), document.merged()?);
    let past = |written: Written| {
        let saved = saved_by(&document, &written)?;
        let seat: &Key = &saved.header.seat;
        Some(PastValue {
            value: written.value.as_ref().map(value_to_json),
            officer: desk.officer(seat),
            office: desk.office_of(seat),
            device: desk.device_of(seat),
            time: moment(saved.header.time),
            clock_off: is_off(&authority, &saved.header),
            verified: saved.signed,
            mark: saved.mark.as_ref().map(|mark| mark.why.clone()).unwrap_or_default(),
            entry: saved.header.n,
        })
    };
    Ok(History { values: merged.history(&path)?.into_iter().rev().filter_map(past).collect() })
}

/// A place in a document, from `goods[0].quantity`.
pub(crate) fn path_of(document: &OpenDocument, path: &str) -> Result<Path, Failure> {
    let unknown = || Failure::new("unknown-field").with("field", path);
    let Some((group, rest)) = path.split_once('[') else {
        return Ok(Path { row: None, key: path.to_owned(), code: None });
    };
    let (index, key) = rest.split_once("].").ok_or_else(unknown)?;
    let index: usize = index.parse().map_err(|_| unknown())?;
    let Some(Value::Rows(rows)) = document.record.fields.get(group) else { return Err(unknown()) };
    let id = rows.get(index).and_then(|row| row.id.as_deref()).ok_or_else(unknown)?;
    let row = document.outline.rows.values().flatten().find(|row: &&OpId| row.row_id() == id).ok_or_else(unknown)?;
    Ok(Path { row: Some((group.to_owned(), *row)), key: key.to_owned(), code: None })
}

/// Values written as text, for the command line.
#[derive(Debug, Deserialize, TS)]
pub struct SetInput {
    /// The record; a new one without it.
    #[serde(default)]
    #[ts(optional)]
    pub id: Option<String>,
    /// The kind of a new record.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// The closed space in which a new record lies, in hex; a new file of an investigation begins one.
    #[serde(default)]
    #[ts(optional)]
    pub space: Option<String>,
    /// Answers by path; an empty one removes the value, rows are made as they are named.
    pub values: BTreeMap<String, String>,
    /// Whether the record shall be complete.
    #[serde(default)]
    pub complete: bool,
}

/// Writes values into a record and saves it.
pub(crate) fn set(app: &App, session: &Session, input: SetInput) -> Result<RecordView, Failure> {
    let is_new = input.id.is_none() && records::entered_kind(input.kind.as_deref().unwrap_or_default()).is_some();
    if is_new && input.values.values().all(|text| text.trim().is_empty()) {
        return Err(Failure::new("record-empty").with("kind", input.kind.unwrap_or_default()));
    }
    let (place, signed) = match &input.id {
        Some(id) => app.desk_of(session, id)?,
        None => app.desk(session)?,
    };
    let held = input.id.as_deref().map(|id| number_of(&place, id)).transpose()?;
    let before = match held {
        Some(number) => place.store.read()?.document(number)?.record,
        None => {
            let kind = input.kind.as_deref().unwrap_or_default();
            Record::new(records::entered_kind(kind).ok_or_else(|| Failure::new("no-such-kind").with("kind", kind))?, "")
        }
    };
    let mut after = written(&place, &before, &input.values)?;
    finish(&place, &mut after, input.complete, held)?;
    let (desk, signed) = match held {
        Some(_) => (place, signed),
        None => app.desk_for(session, &after, input.space.as_deref())?,
    };
    let writer = Writer::new(&app.shared, &desk, &signed);
    let number = match held {
        Some(number) => {
            writer.amend(number, &before.fields, &after.fields, None)?;
            number
        }
        None => writer.create(before.kind, after.fields, None)?,
    };
    desk.tell_saved(&desk.store.read()?.id(number)?.to_string());
    view(&desk, &writer.seat(), number)
}

/// A record with the values that were typed.
fn written(desk: &Desk, before: &Record, values: &BTreeMap<String, String>) -> Result<Record, Failure> {
    let mut after = before.clone();
    let mut values: Vec<(&String, &String)> = values.iter().collect();
    // Rows are made as they are named: the second before the tenth.
    values.sort_by_key(|(path, _)| row_number(path));
    for (path, text) in values {
        let (_, field) = field_at(before.kind.key, path)?;
        if field.list == Some("state") {
            // A state comes of completing and deciding.
            return Err(Failure::new("immutable").with("field", path.as_str()));
        }
        let value = match text.trim() {
            "" => None,
            text => Some(typed(field, text, desk.national().profile.phone.as_ref()).map_err(|error| error.with("field", path.as_str()))?),
        };
        put(&mut after.fields, path, field.key, value)?;
    }
    Ok(after)
}

/// Sets the state that a save leaves, and stops at "complete" where something is missing or wrong.
pub(crate) fn finish(desk: &Desk, record: &mut Record, complete: bool, number: Option<u64>) -> Result<(), Failure> {
    if complete {
        let blocking: Vec<Finding> = remarks(desk, record, number)?.into_iter().filter(|finding| finding.blocks).collect();
        if let Some(first) = blocking.first() {
            let fields: Vec<&str> = blocking.iter().map(|finding| finding.field.as_str()).collect();
            return Err(Failure::new("not-complete")
                .with("count", blocking.len())
                .with("field", first.field.as_str())
                .with("fields", fields.join(", ")));
        }
        set_state(&mut record.fields, "complete");
        desk.national().keep(record);
    } else if record.text("state").is_none() {
        set_state(&mut record.fields, "open");
    }
    Ok(())
}

/// The row that a path names; 0 where it names none.
fn row_number(path: &str) -> usize {
    let index = path.split_once('[').and_then(|(_, rest)| rest.split_once(']'));
    index.and_then(|(index, _)| index.parse().ok()).unwrap_or(0)
}

/// Puts a value under a path, and makes the row that it names where that is the next one.
fn put(fields: &mut Fields, path: &str, key: &'static str, value: Option<Value>) -> Result<(), Failure> {
    let target = match path.split_once('.') {
        None => fields,
        Some((group, _)) => {
            let wrong = || Failure::new("unknown-field").with("field", path);
            let (name, index) = match group.split_once('[') {
                Some((name, index)) => (name, index.trim_end_matches(']').parse::<usize>().map_err(|_| wrong())?),
                None => (group, 0),
            };
            let rows = fields.entry(Cow::Owned(name.to_owned())).or_insert_with(|| Value::Rows(Vec::new()));
            let Value::Rows(rows) = rows else { return Err(wrong()) };
            if index == rows.len() {
                rows.push(Row::default());
            }
            &mut rows.get_mut(index).ok_or_else(wrong)?.fields
        }
    };
    match value {
        Some(value) => drop(target.insert(Cow::Borrowed(key), value)),
        None => drop(target.remove(key)),
    }
    Ok(())
}

/// The day by this machine's clock and zone.
pub(crate) fn today() -> PartialDate {
    day_of(crate::save::now())
}

/// The day of a moment in seconds since 1970, in this machine's zone.
pub(crate) fn day_of(seconds: i64) -> PartialDate {
    let zone = jiff::tz::TimeZone::system();
    let now = jiff::Timestamp::from_second(seconds).map_or_else(|_| jiff::Zoned::now(), |now| now.to_zoned(zone));
    let part = |number: i8| u8::try_from(number).ok();
    let day = PartialDate::new(u16::try_from(now.year()).unwrap_or(0), part(now.month()), part(now.day()));
    day.expect("today is a day of the calendar")
}

/// A moment that somebody wrote with its offset, as fronts read it.
pub fn on_this_clock(written: &str) -> Option<String> {
    let at: jiff::Timestamp = written.parse().ok()?;
    Some(moment(at.as_second()))
}

/// A moment as fronts read it: RFC 3339 with this machine's offset.
pub(crate) fn moment(seconds: i64) -> String {
    let zone = jiff::tz::TimeZone::system();
    jiff::Timestamp::from_second(seconds)
        .map_or_else(|_| String::new(), |time| time.to_zoned(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
}
