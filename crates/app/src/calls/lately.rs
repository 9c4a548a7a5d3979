//! Codes that an officer used lately, by list and by field: pickers offer the ones first, a new form the others.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::session::Signed;
use crate::shared::lock;
use records::value::{AS_WRITTEN, UNKNOWN};
use records::{Field, Fields, Record, Value};
use std::collections::BTreeMap;

/// The setting that holds them.
const LATELY: &str = "lately";
/// More of a list would push what is looked for out of sight.
const KEPT: usize = 8;

type Lists = BTreeMap<String, Vec<String>>;

/// Codes of a list, or of a field such as `seizure.direction`, the last used first.
pub(crate) fn of(desk: &Desk, signed: &Signed, list: &str) -> Vec<String> {
    held(desk, signed).unwrap_or_default().remove(list).unwrap_or_default()
}

/// Remembers the codes of a record that was saved.
pub(crate) fn remember(desk: &Desk, signed: &Signed, record: &Record) -> Result<(), Failure> {
    let _turn = lock(&desk.setting);
    let before = held(desk, signed)?;
    let mut lists = before.clone();
    note(&mut lists, record.kind.key, record.kind.fields, &record.fields);
    if lists == before {
        return Ok(());
    }
    let json = serde_json::to_vec(&lists).map_err(|_| Failure::new("wrong-output"))?;
    Ok(desk.store.set_setting(&signed.secrets.signing.key(), LATELY, &json)?)
}

fn held(desk: &Desk, signed: &Signed) -> Result<Lists, Failure> {
    let held = desk.store.setting(&signed.secrets.signing.key(), LATELY)?;
    Ok(held.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default())
}

fn note(lists: &mut Lists, above: &str, known: &[Field], fields: &Fields) {
    for field in known.iter().filter(|field| field.section != "envelope") {
        let path = format!("{above}.{}", field.key);
        let mut both = |list: &str, code: &str| [list, &path].iter().for_each(|key| first(lists, key, code));
        match (fields.get(field.key), field.list) {
            (Some(Value::Text(code)), Some(list)) => both(list, code),
            (Some(Value::Codes(codes)), Some(list)) => codes.iter().for_each(|code| both(list, code)),
            (Some(Value::Rows(rows)), _) => rows.iter().for_each(|row| note(lists, &path, field.fields, &row.fields)),
            _ => {}
        }
    }
}

fn first(lists: &mut Lists, list: &str, code: &str) {
    if code == UNKNOWN || code.starts_with(AS_WRITTEN) {
        return;
    }
    let codes = lists.entry(list.to_owned()).or_default();
    codes.retain(|held| held != code);
    codes.insert(0, code.to_owned());
    codes.truncate(KEPT);
}
