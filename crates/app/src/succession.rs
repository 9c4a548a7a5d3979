//! A record that goes on in another document: at another desk, to which it was handed over, or beside the old one, without fields that
//! are to go for good. The old one closes and says where it went; what it was travels with the new one, to be read only. Decision 0017.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::fields::value_to_json;
use crate::intake::check_own;
use crate::save::{References, Writer, chance, check_by_hand, check_open, fits, packed, set_state};
use crate::shared::lock;
use crate::sight::Source;
use documents::{DocumentId, OpId, Path, edit, first_record};
use journals::{ATTACHED, ATTACHED_BYTES_MAX, Act, Attached, DECISION, Decision, Journal, MadeBy, NewBody, Past, SpaceId, Verb};
use records::value::check_words;
use records::{Field, Fields, Kind, Record, Row, Type, Value, Version};
use std::collections::{BTreeMap, BTreeSet};
use store::{Batch, NewPart, OpenDocument, Packer};

/// Where a record goes on, and why.
pub(crate) struct Onward<'a> {
    /// The space of the new document.
    pub space: SpaceId,
    /// Letters of its office.
    pub office: &'a str,
    /// Fields that stay behind for good: `narrative`, `goods.note`, `links`.
    pub without: &'a BTreeSet<String>,
    /// In the officer's words.
    pub reason: String,
}

/// Longest text of an attached value; the beginning of a longer one says enough.
const VALUE_LETTERS_MAX: usize = 1_000;
/// Values of one history; the oldest are left out.
const PAST_MAX: usize = 20_000;

/// Lets a record go on in a new document, and closes it: one save in one space or two. Gives the new document's number.
pub(crate) fn continue_in(writer: &Writer<'_>, number: u64, document: &OpenDocument, onward: &Onward<'_>) -> Result<u64, Failure> {
    let desk = writer.desk;
    let _turn = lock(&desk.saving);
    let standing = desk.store.read()?.document(number)?;
    if standing.outline.heads != document.outline.heads {
        return Err(Failure::new("changed-meanwhile"));
    }
    check_open(&standing)?;
    check_by_hand(&standing.record)?;
    let old_space = space_of(&standing)?;
    let kind = standing.record.kind;
    let may = |space: &SpaceId, act: Act| desk.authority().decide(&writer.seat(), space, act);
    may(&old_space, Act::Review { wrote: false }).map_err(|denied| Failure::new(denied.code()).with("kind", kind.key))?;
    may(&onward.space, Act::Write).map_err(|denied| Failure::new(denied.code()).with("kind", kind.key))?;
    let mut references = References::load(desk)?;
    let record = onwards(desk, &standing, onward, &mut references)?;
    let attached = attached(desk, &standing, onward.without)?;
    let seat = &writer.signed.secrets.signing;
    let mut there = desk.store.journal(onward.space, &writer.seat());
    let save = there.next_save(&writer.seat(), &writer.start);
    let (actor, next) = (there.actor(seat, &writer.start), desk.store.next_document()?);
    let id = there.next_document(seat, &writer.start, 0);

    let (mut bodies, mut parts) = (Vec::new(), Vec::new());
    let (change, outline, view) = first_record(record.clone(), actor);
    let salt = chance();
    let later = |kind: u16, content: Vec<u8>| NewBody { document: Some(id), kind, version: record.version, salt, content };
    parts.push(packed(&mut Packer::new()?, &record, &change.bytes)?);
    bodies.push(NewBody { document: None, kind: kind.number, version: record.version, salt, content: change.bytes });
    // Rows have other names in the new document, so those that name a row are written after them.
    let view = match edit(&outline, &view, renamed(&standing.record, &view, onward.without), actor) {
        Ok(Some((change, _, after))) => {
            bodies.push(later(kind.number, change.bytes));
            parts.push(NewPart::Later { number: next, view: Some(Box::new(after.clone())) });
            after
        }
        Ok(None) => view,
        Err(error) => return Err(Failure::new("not-an-edit").with("reason", error.to_string())),
    };
    bodies.push(later(ATTACHED, attached.encode()));
    parts.push(NewPart::Later { number: next, view: Some(Box::new(view.clone())) });

    let same_space = old_space == onward.space;
    let mut here = if same_space { there.clone() } else { desk.store.journal(old_space, &writer.seat()) };
    let place = format!("{} {} {id}", onward.office, record.reference);
    let Ended { bodies: mut old_bodies, parts: mut old_parts, view: old_view } =
        ended(writer, number, &standing, &here, &id, place, onward)?;
    let mut entries = Vec::new();
    if same_space {
        bodies.append(&mut old_bodies);
        parts.append(&mut old_parts);
    }
    fits(&bodies.iter().map(|body| body.content.clone()).collect::<Vec<_>>())?;
    entries.push(writer.entry_of(save, MadeBy::Person, &mut there, bodies, parts));
    if !same_space {
        entries.push(writer.entry_of(save, MadeBy::Person, &mut here, old_bodies, old_parts));
    }
    for new in &entries {
        check_own(desk, &new.entry)?;
    }
    let both = [Source { space: old_space, id: standing.id, record: &old_view }, Source { space: onward.space, id, record: &view }];
    entries.extend(crate::sight::beside(writer, &both, save)?);
    // Its pictures are taken along, also where the program ends in between.
    let settings = vec![references.setting(desk)?, crate::pictures::to_be_noted(desk, &BTreeSet::from([id]))?];
    let number = desk.store.append(Batch { entries, settings, ..Batch::default() })?.new.start;
    let _ = crate::pictures::note_all(desk);
    Ok(number)
}

/// What closes the old document.
struct Ended {
    bodies: Vec<NewBody>,
    parts: Vec<NewPart>,
    view: Record,
}

fn ended(
    writer: &Writer<'_>,
    number: u64,
    standing: &OpenDocument,
    journal: &Journal,
    to: &DocumentId,
    place: String,
    onward: &Onward<'_>,
) -> Result<Ended, Failure> {
    let judged = standing.outline.heads.iter().map(|head| head.0).collect();
    let reason = Some(onward.reason.clone());
    let decision = Decision { verb: Verb::Continue, judged, entries: Vec::new(), field: Some(place), reason };
    let actor = journal.actor(&writer.signed.secrets.signing, &writer.start);
    let edited = edit(&standing.outline, &standing.record, closed(&standing.record, to), actor);
    let edited = edited.map_err(|error| Failure::new("not-an-edit").with("reason", error.to_string()))?;
    let (change, _, view) = edited.ok_or_else(|| Failure::new("changed-meanwhile"))?;
    let kind = standing.record.kind;
    let (mut bodies, mut parts) = (Vec::new(), Vec::new());
    for (body, content) in [(kind.number, change.bytes), (DECISION, decision.encode())] {
        let (document, version, salt) = (Some(standing.id), kind.version, standing.salt);
        bodies.push(NewBody { document, kind: body, version, salt, content });
        parts.push(NewPart::Later { number, view: Some(Box::new(view.clone())) });
    }
    Ok(Ended { bodies, parts, view })
}

pub(crate) fn space_of(document: &OpenDocument) -> Result<SpaceId, Failure> {
    let first = document.saved.first().ok_or_else(|| Failure::new("folder-damaged").with("place", "journals"))?;
    Ok(first.header.space)
}

/// Whether a field, by its path without rows, stays behind.
fn stays(without: &BTreeSet<String>, path: &str) -> bool {
    without.contains(path) || path.split_once('.').is_some_and(|(group, _)| without.contains(group))
}

/// What the new document says first: everything that stands but what stays behind, and whence it comes.
fn onwards(desk: &Desk, document: &OpenDocument, onward: &Onward<'_>, references: &mut References) -> Result<Record, Failure> {
    let old = &document.record;
    let mut record = Record::new(old.kind, "");
    record.fields = taken(old.kind.fields, &old.fields, onward.without, "");
    // What a later release wrote goes along, under the version that has it.
    record.version = document.saved.iter().map(|saved| saved.body.version).fold(record.version, Version::max);
    link(&mut record, "predecessor", &document.id);
    let lacks = crate::calls::remarks(desk, &record, None)?.iter().any(|one| one.blocks);
    let was = old.text("state").unwrap_or("open");
    // Nobody has approved this document: who may judges it again.
    set_state(&mut record.fields, if was != "open" && !lacks { "complete" } else { "open" });
    record.reference = references.next(desk, &record);
    records::value::check_record(&record)?;
    Ok(record)
}

fn taken(known: &'static [Field], fields: &Fields, without: &BTreeSet<String>, within: &str) -> Fields {
    let value = |field: &'static Field| {
        let path = format!("{within}{}", field.key);
        if field.kind == Type::Row || stays(without, &path) {
            return None;
        }
        match fields.get(field.key)? {
            Value::Rows(rows) => {
                let rows = rows.iter().filter(|row| !row.is_struck());
                let row = |row: &Row| Row { id: None, fields: taken(field.fields, &row.fields, without, &format!("{}.", field.key)) };
                let rows: Vec<Row> = rows.map(row).collect();
                (!rows.is_empty()).then_some(Value::Rows(rows))
            }
            value => Some(value.clone()),
        }
    };
    let mut all: Fields = known.iter().filter_map(|field| Some((field.key.into(), value(field)?))).collect();
    let newer = fields.iter().filter(|(key, _)| known.iter().all(|field| **key != field.key));
    all.extend(newer.map(|(key, value)| (key.clone(), value.clone())));
    all
}

/// The new document with what names one of its rows, as the old one named its own.
fn renamed(old: &Record, new: &Record, without: &BTreeSet<String>) -> Record {
    let mut names: BTreeMap<&str, String> = BTreeMap::new();
    for field in old.kind.fields {
        let held = old.rows(field.key).filter_map(|row| row.id.as_deref());
        let made = new.rows(field.key).filter_map(|row| row.id.clone());
        names.extend(held.zip(made));
    }
    let name = |value: &Value| value.as_text().and_then(|row| names.get(row)).map(|row| Value::Text(row.clone()));
    let mut after = new.clone();
    let put = |known: &'static [Field], from: &Fields, to: &mut Fields, within: &str| {
        for field in known.iter().filter(|field| field.kind == Type::Row && !stays(without, &format!("{within}{}", field.key))) {
            if let Some(value) = from.get(field.key).and_then(name) {
                to.insert(field.key.into(), value);
            }
        }
    };
    put(old.kind.fields, &old.fields, &mut after.fields, "");
    for field in old.kind.fields {
        let held: Vec<&Row> = old.rows(field.key).collect();
        if let Some(Value::Rows(rows)) = after.fields.get_mut(field.key) {
            for (row, held) in rows.iter_mut().zip(held) {
                put(field.fields, &held.fields, &mut row.fields, &format!("{}.", field.key));
            }
        }
    }
    after
}

/// The old document at its end: it says where it went.
fn closed(old: &Record, to: &DocumentId) -> Record {
    let mut closed = old.clone();
    set_state(&mut closed.fields, "closed");
    link(&mut closed, "successor", to);
    closed
}

fn link(record: &mut Record, kind: &str, to: &DocumentId) {
    if record.kind.field("links").is_none() {
        return;
    }
    let said = [("kind", kind.to_owned()), ("to", to.to_string())];
    let fields: Fields = said.into_iter().map(|(key, text)| (key.into(), Value::Text(text))).collect();
    // What else stands there was refused before it was saved.
    if let Value::Rows(rows) = record.fields.entry("links".into()).or_insert_with(|| Value::Rows(Vec::new())) {
        rows.push(Row { id: None, fields });
    }
}

/// What is told of the old document: every value that stood in it, the newest first, but what stays behind; behind that what was
/// told to it of the one before.
fn attached(desk: &Desk, document: &OpenDocument, without: &BTreeSet<String>) -> Result<Attached, Failure> {
    let mut told = Attached {
        document: document.id.0,
        reference: document.record.reference.clone(),
        office: document.saved.first().map(|saved| desk.office_of(&saved.header.seat)).unwrap_or_default(),
        ..Attached::default()
    };
    let merged = document.merged()?;
    for (path, place) in places(document) {
        if stays(without, &without_row(&place)) {
            continue;
        }
        // The newest first, also where two were written in one second.
        for written in merged.history(&path)?.into_iter().rev() {
            let Some(saved) = crate::calls::saved_by(document, &written) else { continue };
            let who = named(&mut told.who, (shown(desk.officer(&saved.header.seat)), desk.office_of(&saved.header.seat)));
            told.past.push(Past { time: saved.header.time, who, field: place.clone(), value: written.value.as_ref().map(text_of) });
        }
    }
    told.past.sort_by_key(|past| std::cmp::Reverse(past.time));
    for before in document.attached.iter().filter_map(|saved| Attached::decode(&saved.body.content).ok()) {
        told.left += before.left;
        for past in before.past.into_iter().filter(|past| !stays(without, &without_row(&past.field))) {
            let Some(who) = before.who.get(past.who as usize).cloned() else { continue };
            let who = named(&mut told.who, who);
            told.past.push(Past { who, ..past });
        }
    }
    shorten(&mut told);
    Ok(told)
}

/// `goods.quantity` of `goods[0].quantity`.
fn without_row(place: &str) -> String {
    match (place.find('['), place.find(']')) {
        (Some(open), Some(close)) if open < close => format!("{}{}", &place[..open], &place[close + 1..]),
        _ => place.to_owned(),
    }
}

/// The places of a document, each with its name.
fn places(document: &OpenDocument) -> Vec<(Path, String)> {
    let kind: &'static Kind = document.record.kind;
    let mut places = Vec::new();
    let rows: Vec<OpId> = document.outline.rows.values().flatten().copied().collect();
    for field in kind.fields {
        let codes = match document.record.fields.get(field.key) {
            Some(Value::Codes(_)) => true,
            Some(Value::Rows(held)) => {
                for (index, row) in held.iter().enumerate() {
                    let Some(id) = rows.iter().find(|id| Some(id.row_id()) == row.id) else { continue };
                    for inner in field.fields.iter().filter(|inner| !inner.repeatable) {
                        let path = Path { row: Some((field.key.to_owned(), *id)), key: inner.key.to_owned(), code: None };
                        places.push((path, format!("{}[{index}].{}", field.key, inner.key)));
                    }
                }
                continue;
            }
            _ => false,
        };
        if field.kind != Type::Group && (codes || !field.repeatable) {
            places.push((Path { row: None, key: field.key.to_owned(), code: None }, field.key.to_owned()));
        }
    }
    places
}

fn named(who: &mut Vec<(String, String)>, one: (String, String)) -> u64 {
    let at = who.iter().position(|held| *held == one).unwrap_or_else(|| {
        who.push(one);
        who.len() - 1
    });
    at as u64
}

pub(crate) fn shown(officer: String) -> String {
    if check_words(&officer, "").is_ok() { officer.chars().take(50).collect() } else { String::new() }
}

fn text_of(value: &Value) -> String {
    let text = match value {
        Value::Text(text) | Value::Narrative(text) => text.clone(),
        Value::Codes(codes) => codes.iter().cloned().collect::<Vec<_>>().join(", "),
        value => value_to_json(value).to_string(),
    };
    text.chars().take(VALUE_LETTERS_MAX).collect()
}

/// Leaves the oldest values out until the rest is a body.
fn shorten(told: &mut Attached) {
    let keep = |told: &mut Attached, most: usize| {
        told.left += told.past.len().saturating_sub(most) as u64;
        told.past.truncate(most);
    };
    keep(told, PAST_MAX);
    while told.encode().len() > ATTACHED_BYTES_MAX {
        keep(told, told.past.len() / 2);
    }
}
