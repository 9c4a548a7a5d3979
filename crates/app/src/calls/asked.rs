//! Whom and what an officer may have before him: a person, firm or vehicle of whom the register asks something, told beside the
//! answer that agrees.

use super::links::{Likeness, alikes};
use super::record::Finding;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::sight;
use documents::DocumentId;
use journals::SpaceKind;
use records::{Fields, Kind, Record, Row, Type, Value};
use std::collections::BTreeMap;
use store::Reader;

/// The code of the remark.
const ASKED_FOR: &str = "asked-for";
/// The code of the remark that nobody is asked.
const UNSEEN: &str = "unseen-by-posts";
/// What must agree before a remark is made: a number, a day and a name, or two names.
const WEIGHT_LEAST: u32 = 2;
/// Rows of one record that are looked at: a manifest is no form.
const ROWS_MAX: usize = 20;

/// How a record stands to what posts see.
pub(crate) fn standing(desk: &Desk, reader: &Reader<'_>, number: u64, record: &Record) -> Result<&'static str, Failure> {
    if sight::is_sight(record) {
        return Ok("part");
    }
    let space = reader.space(number)?;
    let is_register = desk.authority().space(&space).is_some_and(|facts| facts.kind == SpaceKind::Register);
    Ok(match (is_register && sight::action(record).is_some(), sight::is_kept(record)) {
        (false, _) => "",
        (true, true) => "kept",
        (true, false) => "shown",
    })
}

/// Remarks of records that ask something of whoever meets their subject, where answers of this one agree with theirs.
pub(crate) fn asked_for(desk: &Desk, record: &Record, number: Option<u64>) -> Result<Vec<Finding>, Failure> {
    if matches!(record.text("state"), Some("void" | "closed")) {
        return Ok(Vec::new());
    }
    let own = number.map(|number| desk.store.read()?.id(number)).transpose()?;
    let mut told = Vec::new();
    if record.kind.asks_posts().is_some() {
        for one in alikes(desk, None, record.kind, &record.fields, own)?.iter().filter(|one| !is_part_of(&one.record, own)) {
            told.extend(remark(desk, one, one.same.first().map_or("", String::as_str))?);
        }
    }
    for (group, rows) in groups(record) {
        for (index, row) in rows.iter().enumerate().filter(|(_, row)| !row.is_struck()).take(ROWS_MAX) {
            let at = |key: &str| format!("{}[{index}].{key}", group.key);
            told.extend(named(desk, group.fields, row, &at)?);
            // The rows of a kind: means of transport in a seizure are such records in short.
            let Some(kind) = records::kind(group.key).filter(|kind| kind.asks_posts().is_some()) else { continue };
            for one in alikes(desk, None, kind, &identifying(kind, row), own)? {
                told.extend(remark(desk, &one, &at(one.same.first().map_or("", String::as_str)))?);
            }
        }
    }
    told.sort_by(|one, other| one.values.get("id").cmp(&other.values.get("id")));
    told.dedup_by(|one, other| one.values.get("id") == other.values.get("id"));
    Ok(told)
}

/// A record that asks something of posts and lies with the cases of an office: no post sees it.
pub(crate) fn unseen(desk: &Desk, record: &Record, number: Option<u64>) -> Result<Option<Finding>, Failure> {
    let Some(number) = number.filter(|_| record.kind.asks_posts().is_some() && sight::action(record).is_some()) else { return Ok(None) };
    let space = desk.store.read()?.space(number)?;
    let is_case = desk.authority().space(&space).is_some_and(|facts| facts.kind == SpaceKind::Cases);
    let field = "action_asked".to_owned();
    Ok(is_case.then(|| Finding { code: UNSEEN.to_owned(), field, blocks: false, values: BTreeMap::new() }))
}

/// Whether a record is what posts see of another.
fn is_part_of(record: &Record, whole: Option<DocumentId>) -> bool {
    whole.is_some_and(|whole| record.text(sight::SIGHT_OF).and_then(DocumentId::parse) == Some(whole))
}

fn groups(record: &Record) -> impl Iterator<Item = (&'static records::Field, &[Row])> {
    record.kind.fields.iter().filter_map(|field| match record.fields.get(field.key) {
        Some(Value::Rows(rows)) => Some((field, rows.as_slice())),
        _ => None,
    })
}

/// The numbers of a thing in a row, as a record of its kind has them.
fn identifying(kind: &'static Kind, row: &Row) -> Fields {
    let is_number = |key: &str| kind.field(key).is_some_and(|field| field.kind == Type::Identifier && field.sight);
    row.fields.iter().filter(|(key, _)| is_number(key)).map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// Records that a row names and that ask something.
fn named(desk: &Desk, fields: &'static [records::Field], row: &Row, at: &dyn Fn(&str) -> String) -> Result<Vec<Finding>, Failure> {
    let reader = desk.store.read()?;
    let mut told = Vec::new();
    for field in fields.iter().filter(|field| field.kind == Type::Reference) {
        let id = row.fields.get(field.key).and_then(Value::as_text).and_then(DocumentId::parse);
        let Some(number) = id.map(|id| reader.number(&id)).transpose()?.flatten() else { continue };
        let one = Likeness { number, record: reader.record(number)?, same: Vec::new(), weight: WEIGHT_LEAST };
        told.extend(remark(desk, &one, &at(field.key))?);
    }
    Ok(told)
}

fn remark(desk: &Desk, one: &Likeness, field: &str) -> Result<Option<Finding>, Failure> {
    let Some(action) = sight::action(&one.record).filter(|_| one.weight >= WEIGHT_LEAST) else { return Ok(None) };
    let id = desk.store.read()?.id(one.number)?.to_string();
    let contact = one.record.text("contact_point").unwrap_or_default().to_owned();
    let values = [("reference", one.record.reference.clone()), ("id", id), ("action", action.to_owned()), ("contact", contact)];
    let values: BTreeMap<String, String> = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Ok(Some(Finding { code: ASKED_FOR.to_owned(), field: field.to_owned(), blocks: false, values }))
}
