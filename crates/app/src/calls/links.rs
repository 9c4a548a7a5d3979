//! Records that name each other, and records that may be of the same person or thing. A link is a suggestion's only
//! way into a record: an officer saves it.

use super::record::number_of;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::fields::from_json;
use crate::session::Session;
use crate::shared::App;
use crate::titles::title;
use documents::DocumentId;
use journals::Key;
use records::{Field, Fields, Kind, Record, Row, Type, Value};
use search::Sort;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use std::collections::BTreeSet;
use std::sync::Arc;
use ts_rs::TS;

/// Titles asked for at once: a page of rows, each with a few links.
const TITLES_MAX: usize = 200;
/// Records that name a record, at most: a profile shows the last ones and says how to find the others.
const INWARD_MAX: usize = 200;
/// Records looked at for likeness, and told of.
const CANDIDATES: usize = 50;
const ALIKE_MAX: usize = 5;
/// Words and numbers of a form that are looked for: more tell no more.
const ASKED_MAX: usize = 12;

/// Records to be named.
#[derive(Debug, Deserialize, TS)]
pub struct TitlesInput {
    /// Document ids.
    pub ids: Vec<String>,
    /// The reader's language.
    pub language: String,
}

/// A record as a link shows it.
#[derive(Debug, Serialize, TS)]
pub struct Titled {
    /// Document id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Human reference.
    pub reference: String,
    /// What it is called.
    pub title: String,
}

/// What records are called; those that are not here are left out.
pub(crate) fn titles(app: &App, session: &Session, input: TitlesInput) -> Result<Vec<Titled>, Failure> {
    let (desks, seat) = (app.desks(session)?, app.desk(session)?.1.secrets.signing.key());
    let mut titled = Vec::new();
    for id in input.ids.iter().take(TITLES_MAX) {
        titled.extend(record_of(&desks, &seat, id)?.map(|record| named(id.clone(), &record, &input.language)));
    }
    Ok(titled)
}

/// A record of the folder that this seat may read, or of a closed space.
fn record_of(desks: &[Arc<Desk>], seat: &Key, id: &str) -> Result<Option<Record>, Failure> {
    let Some(id) = DocumentId::parse(id) else { return Ok(None) };
    for desk in desks {
        let reader = desk.store.read()?;
        if let Some(number) = reader.number(&id)? {
            let may = desk.may_read(seat, &reader.space(number)?);
            return if may { Ok(Some(reader.record(number)?)) } else { Ok(None) };
        }
    }
    Ok(None)
}

fn named(id: String, record: &Record, language: &str) -> Titled {
    Titled { id, kind: record.kind.key.to_owned(), reference: record.reference.clone(), title: title(record, language) }
}

/// The record whose links are asked for.
#[derive(Debug, Deserialize, TS)]
pub struct LinkedInput {
    /// Document id, or the human reference.
    pub id: String,
    /// The reader's language.
    pub language: String,
}

/// A record at the other end of a link.
#[derive(Debug, Serialize, TS)]
pub struct Linked {
    /// The record.
    #[serde(flatten)]
    #[ts(flatten)]
    pub record: Titled,
    /// `open`, `complete` …
    pub state: String,
    /// Where the reference stands: `links[0].to`.
    pub path: String,
    /// Whether the record that was asked for names this one; else this one names it.
    pub outward: bool,
    /// Code of `link_kind`, where the row says one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub link: Option<String>,
    /// Code of `party_role`, where the row says one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub role: Option<String>,
    /// Code of `certainty`, where the row says one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub certainty: Option<String>,
}

/// A reference to a record, and the row in which it stands.
struct Reference<'r> {
    path: String,
    to: &'r str,
    row: Option<&'r Row>,
}

/// The records that a record names, then those that name it, the last ones first.
pub(crate) fn linked(app: &App, session: &Session, input: LinkedInput) -> Result<Vec<Linked>, Failure> {
    let (desk, signed) = app.desk_of(session, &input.id)?;
    let (desks, seat) = (app.desks(session)?, signed.secrets.signing.key());
    let reader = desk.store.read()?;
    let number = number_of(&desk, &input.id)?;
    let (id, record) = (reader.id(number)?.to_string(), reader.record(number)?);
    let mut linked = Vec::new();
    for reference in references(&record) {
        let Some(other) = record_of(&desks, &seat, reference.to)? else { continue };
        linked.push(at_end(reference.to.to_owned(), &other, &reference, true, &input.language));
    }
    for (other_id, other) in naming(&desks, &seat, &id)? {
        for reference in references(&other).iter().filter(|reference| reference.to == id) {
            linked.push(at_end(other_id.clone(), &other, reference, false, &input.language));
        }
    }
    Ok(linked)
}

/// Records that hold an id, the last ones first.
fn naming(desks: &[Arc<Desk>], seat: &Key, id: &str) -> Result<Vec<(String, Record)>, Failure> {
    let mut naming = Vec::new();
    for desk in desks {
        let reader = desk.store.read()?;
        for other in found(desk, seat, &format!("\"{id}\""), INWARD_MAX)? {
            naming.push((reader.id(other)?.to_string(), reader.record(other)?));
        }
    }
    naming.retain(|(other, _)| other != id);
    Ok(naming)
}

fn found(desk: &Desk, seat: &Key, query: &str, most: usize) -> Result<Vec<u64>, Failure> {
    let query = desk.asked_by(seat, search::parse(query)?);
    Ok(super::records::find(desk, &query, Sort::default(), 0, most)?.1)
}

fn at_end(id: String, record: &Record, reference: &Reference<'_>, outward: bool, language: &str) -> Linked {
    let code = |list: &str| {
        let (group, _) = reference.path.split_once('[')?;
        // The field of the row with this list, of whichever record the row is.
        let key = records::kinds().iter().filter_map(|kind| kind.field(group)).flat_map(|group| group.fields);
        let key = key.filter(|field| field.list == Some(list)).map(|field| field.key);
        key.filter_map(|key| reference.row?.fields.get(key)?.as_text()).next().map(str::to_owned)
    };
    Linked {
        record: named(id, record, language),
        state: record.text("state").unwrap_or("open").to_owned(),
        path: reference.path.clone(),
        outward,
        link: code("link_kind"),
        role: code("party_role"),
        certainty: code("certainty"),
    }
}

/// Every reference to a record that stands in a record; struck rows say nothing.
fn references(record: &Record) -> Vec<Reference<'_>> {
    let mut references = Vec::new();
    for field in record.kind.fields {
        match (field.kind, record.fields.get(field.key)) {
            (Type::Reference, Some(Value::Text(to))) => references.push(Reference { path: field.key.to_owned(), to, row: None }),
            (Type::Group, Some(Value::Rows(rows))) => {
                for (index, row) in rows.iter().enumerate().filter(|(_, row)| !row.is_struck()) {
                    let inner = field.fields.iter().filter(|inner| inner.kind == Type::Reference);
                    let to = inner.filter_map(|inner| Some((inner.key, row.fields.get(inner.key)?.as_text()?)));
                    let path = |key: &str| format!("{}[{index}].{key}", field.key);
                    references.extend(to.map(|(key, to)| Reference { path: path(key), to, row: Some(row) }));
                }
            }
            _ => {}
        }
    }
    references
}

/// A form, or a record, for which likenesses are looked for.
#[derive(Debug, Deserialize, TS)]
pub struct AlikeInput {
    /// Its kind.
    pub kind: String,
    /// What it says.
    #[ts(type = "Fields")]
    pub fields: Map<String, Json>,
    /// The record itself, which is not told of.
    #[serde(default)]
    #[ts(optional)]
    pub id: Option<String>,
    /// The reader's language.
    pub language: String,
}

/// A record that may be of the same person or thing.
#[derive(Debug, Serialize, TS)]
pub struct Alike {
    /// The record.
    #[serde(flatten)]
    #[ts(flatten)]
    pub record: Titled,
    /// Paths whose answers agree.
    pub same: Vec<String>,
    /// What it asks of whoever meets its subject: a code of `action_asked`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub action: Option<String>,
}

/// A text, number or day that tells one person or thing from another.
struct Mark {
    path: String,
    kind: Type,
    text: String,
}

/// Records of the same kind that share a number of a thing, all words of the title, or its first words and a day. Names
/// in other scripts and spellings are matched elsewhere; this finds what is written alike.
pub(crate) fn alike(app: &App, session: &Session, input: AlikeInput) -> Result<Vec<Alike>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let kind = records::kind(&input.kind).ok_or_else(|| Failure::new("no-such-kind").with("kind", input.kind.as_str()))?;
    let fields = from_json(kind.fields, &input.fields, &Fields::new())?;
    let own = input.id.as_deref().and_then(DocumentId::parse);
    let mut alike = alikes(&desk, Some(&signed.secrets.signing.key()), kind, &fields, own)?;
    alike.truncate(ALIKE_MAX);
    let reader = desk.store.read()?;
    let told = |one: Likeness| -> Result<Alike, Failure> {
        let action = crate::sight::action(&one.record).map(str::to_owned);
        Ok(Alike { record: named(reader.id(one.number)?.to_string(), &one.record, &input.language), same: one.same, action })
    };
    alike.into_iter().map(told).collect()
}

/// A record that agrees with answers.
pub(crate) struct Likeness {
    pub number: u64,
    pub record: Record,
    /// Paths whose answers agree.
    pub same: Vec<String>,
    /// How much that says.
    pub weight: u32,
}

/// Records of a kind that agree with answers, those that agree most first.
pub(crate) fn alikes(
    desk: &Desk,
    seat: Option<&Key>,
    kind: &'static Kind,
    fields: &Fields,
    own: Option<DocumentId>,
) -> Result<Vec<Likeness>, Failure> {
    let asked = marks(kind, fields);
    let Some(question) = question(kind, &asked) else { return Ok(Vec::new()) };
    let reader = desk.store.read()?;
    let mut alike = Vec::new();
    let question = search::parse(&question)?;
    let question = seat.map_or_else(|| question.clone(), |seat| desk.asked_by(seat, question.clone()));
    for number in super::records::found_all(desk, &question, CANDIDATES)? {
        let (id, record) = (reader.id(number)?, reader.record(number)?);
        if Some(id) == own {
            continue;
        }
        let held = marks(kind, &record.fields);
        let agrees = |mark: &&Mark| held.iter().any(|held| of_one(held, mark) && plain(&held.text) == plain(&mark.text));
        let same: Vec<&Mark> = asked.iter().filter(agrees).collect();
        let weight: u32 = same.iter().map(|mark| weight(mark.kind)).sum();
        let paths: BTreeSet<&str> = same.iter().map(|mark| mark.path.as_str()).collect();
        let same = paths.into_iter().map(str::to_owned).collect();
        alike.push(Likeness { number, record, same, weight });
    }
    alike.retain(|one| one.weight > 0);
    alike.sort_by_key(|one| std::cmp::Reverse(one.weight));
    Ok(alike)
}

/// Whether two answers are of one question: the same, or the name that is another's other name.
fn of_one(held: &Mark, asked: &Mark) -> bool {
    let last = |path: &str| path.rsplit('.').next().map(str::to_owned);
    held.path == asked.path || (held.kind == Type::Text && asked.kind == Type::Text && last(&held.path) == last(&asked.path))
}

/// A number says more than a day, a day more than a word.
fn weight(kind: Type) -> u32 {
    match kind {
        Type::Identifier => 4,
        Type::Date => 2,
        _ => 1,
    }
}

/// Texts, numbers and days of the simplified form, and every number of a thing.
fn marks(kind: &Kind, fields: &Fields) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut add = |path: String, field: &Field, value: Option<&Value>| {
        let tells = field.kind == Type::Identifier
            || (field.form == records::Form::Simplified && matches!(field.kind, Type::Text | Type::Date))
            || (field.kind == Type::Text && kind.title.contains(&field.key));
        if let (true, Some(Value::Text(text))) = (tells, value) {
            marks.push(Mark { path, kind: field.kind, text: text.clone() });
        }
    };
    for field in kind.fields {
        match fields.get(field.key) {
            Some(Value::Rows(rows)) => {
                for row in rows.iter().filter(|row| !row.is_struck()) {
                    field.fields.iter().for_each(|inner| add(format!("{}.{}", field.key, inner.key), inner, row.fields.get(inner.key)));
                }
            }
            value => add(field.key.to_owned(), field, value),
        }
    }
    marks
}

/// The question that finds candidates; none where a form says nothing that tells one from another.
fn question(kind: &Kind, marks: &[Mark]) -> Option<String> {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let numbers = marks.iter().filter(|mark| mark.kind == Type::Identifier && !plain(&mark.text).is_empty());
    let mut ways: Vec<String> = numbers.take(ASKED_MAX).map(|mark| format!("{}:{}", mark.path, quoted(&mark.text))).collect();
    let titles: Vec<Vec<String>> = kind.title.iter().map(|path| words_of(marks, path)).filter(|words| !words.is_empty()).collect();
    if let Some(first) = titles.first() {
        let days = marks.iter().filter(|mark| mark.kind == Type::Date).take(ASKED_MAX);
        ways.extend(days.map(|day| format!("({} {}:{})", first.join(" "), day.path, quoted(&day.text))));
        let all: Vec<&String> = titles.iter().flatten().take(ASKED_MAX).collect();
        ways.push(format!("({})", all.into_iter().map(String::as_str).collect::<Vec<_>>().join(" ")));
    }
    (!ways.is_empty()).then(|| format!("kind:{} -state:void,closed ({})", kind.key, ways.join(" | ")))
}

/// The words of a text that is part of the title, each ready to be asked for.
fn words_of(marks: &[Mark], path: &str) -> Vec<String> {
    let texts = marks.iter().filter(|mark| mark.path == path && mark.kind == Type::Text);
    let words = texts.flat_map(|mark| mark.text.split(|letter: char| !letter.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).take(ASKED_MAX).map(|word| format!("\"{word}\"")).collect()
}

/// Letters and digits alone, as two hands may write the same.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
