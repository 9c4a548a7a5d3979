//! Fields between the program and its fronts: JSON that says the same as a record, by the dictionary's types.

use crate::failure::Failure;
use records::{Field, Fields, Row, Type, Value};
use serde_json::{Map, Value as Json, json};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Fields as JSON: text, number, flag, list of codes, list of `{id, fields}`.
pub(crate) fn to_json(fields: &Fields) -> Map<String, Json> {
    fields.iter().map(|(key, value)| (key.to_string(), value_to_json(value))).collect()
}

/// One value as JSON.
pub(crate) fn value_to_json(value: &Value) -> Json {
    match value {
        Value::Text(text) | Value::Narrative(text) => json!(text),
        Value::Integer(number) => json!(number),
        Value::Flag(flag) => json!(flag),
        Value::Codes(codes) => json!(codes),
        Value::Rows(rows) => rows.iter().map(row_to_json).collect(),
    }
}

fn row_to_json(row: &Row) -> Json {
    let fields = to_json(&row.fields);
    match &row.id {
        Some(id) => json!({ "id": id, "fields": fields }),
        None => json!({ "fields": fields }),
    }
}

/// Fields from JSON. Keys that the dictionary does not know are refused, unless `newer` has them already: fields of a
/// newer version pass through unread.
pub(crate) fn from_json(known: &'static [Field], json: &Map<String, Json>, newer: &Fields) -> Result<Fields, Failure> {
    let mut fields = Fields::new();
    for (key, json) in json {
        match known.iter().find(|field| field.key == key) {
            Some(field) => {
                if let Some(value) = value_from_json(field, json, newer.get(key.as_str()))? {
                    fields.insert(Cow::Borrowed(field.key), value);
                }
            }
            None => match newer.get(key.as_str()) {
                Some(value) => drop(fields.insert(Cow::Owned(key.clone()), value.clone())),
                None => return Err(Failure::new("unknown-field").with("field", key.as_str())),
            },
        }
    }
    Ok(fields)
}

/// An empty answer is no answer.
pub(crate) fn value_from_json(field: &'static Field, json: &Json, before: Option<&Value>) -> Result<Option<Value>, Failure> {
    let wrong = || Failure::new("wrong-type").with("field", field.key);
    Ok(match (field.kind, json) {
        (_, Json::Null) => None,
        (Type::Group, Json::Array(rows)) => Some(Value::Rows(rows_from_json(field, rows, before)?)),
        (_, Json::Array(codes)) if field.repeatable => {
            let codes = codes.iter().map(|code| code.as_str().map(str::to_owned).ok_or_else(wrong)).collect::<Result<_, _>>()?;
            Some(Value::Codes(codes)).filter(|codes| *codes != Value::Codes(Default::default()))
        }
        (Type::Flag, Json::Bool(flag)) => Some(Value::Flag(*flag)),
        (Type::Integer, Json::Number(number)) => Some(Value::Integer(number.as_i64().ok_or_else(wrong)?)),
        (Type::Narrative, Json::String(text)) => Some(Value::Narrative(text.clone())).filter(|_| !text.is_empty()),
        (Type::Group | Type::Flag | Type::Integer, _) => return Err(wrong()),
        (_, Json::String(text)) => Some(Value::Text(text.clone())).filter(|_| !text.is_empty()),
        _ => return Err(wrong()),
    })
}

fn rows_from_json(group: &'static Field, rows: &[Json], before: Option<&Value>) -> Result<Vec<Row>, Failure> {
    let wrong = || Failure::new("wrong-type").with("field", group.key);
    let held: BTreeMap<&str, &Fields> = match before {
        Some(Value::Rows(rows)) => rows.iter().filter_map(|row| Some((row.id.as_deref()?, &row.fields))).collect(),
        _ => BTreeMap::new(),
    };
    let none = Fields::new();
    let row = |row: &Json| {
        let id = row.get("id").and_then(Json::as_str).map(str::to_owned);
        let newer = id.as_deref().and_then(|id| held.get(id).copied()).unwrap_or(&none);
        let fields = row.get("fields").and_then(Json::as_object).ok_or_else(wrong)?;
        Ok(Row { fields: from_json(group.fields, fields, newer)?, id })
    };
    rows.iter().map(row).collect()
}

/// What an officer changed of `base`, done to `now`: somebody else may have saved in between, and both count.
pub(crate) fn apply(base: &Fields, wanted: &Fields, now: &Fields) -> Fields {
    let mut result = now.clone();
    let keys: std::collections::BTreeSet<&Cow<'static, str>> = base.keys().chain(wanted.keys()).collect();
    for key in keys {
        let (before, after) = (base.get(key), wanted.get(key));
        if before == after {
            continue;
        }
        let value = match (before, after, now.get(key)) {
            (Some(Value::Codes(before)), Some(Value::Codes(after)), Some(Value::Codes(now))) => {
                let kept = now.iter().filter(|code| after.contains(*code) || !before.contains(*code));
                Some(Value::Codes(kept.chain(after.difference(before)).cloned().collect()))
            }
            (before, Some(Value::Rows(after)), Some(Value::Rows(now))) => Some(Value::Rows(apply_rows(rows_of(before), after, now))),
            (_, after, _) => after.cloned(),
        };
        match value {
            Some(value) => drop(result.insert(key.clone(), value)),
            None => drop(result.remove(key)),
        }
    }
    result
}

fn rows_of(value: Option<&Value>) -> &[Row] {
    match value {
        Some(Value::Rows(rows)) => rows,
        _ => &[],
    }
}

/// Rows are known by their ids; new ones go to the end, and none that was saved is lost.
fn apply_rows(before: &[Row], after: &[Row], now: &[Row]) -> Vec<Row> {
    let none = Fields::new();
    let mut rows: Vec<Row> = now
        .iter()
        .map(|row| match after.iter().find(|wanted| wanted.id.is_some() && wanted.id == row.id) {
            Some(wanted) => {
                let base = before.iter().find(|held| held.id == row.id).map_or(&none, |held| &held.fields);
                Row { id: row.id.clone(), fields: apply(base, &wanted.fields, &row.fields) }
            }
            None => row.clone(),
        })
        .collect();
    rows.extend(after.iter().filter(|row| row.id.is_none()).cloned());
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(pairs: &[(&'static str, &str)]) -> Fields {
        pairs.iter().map(|(key, value)| (Cow::Borrowed(*key), Value::Text((*value).to_owned()))).collect()
    }

    #[test]
    fn what_two_officers_changed_in_different_fields_both_counts() {
        let base = text(&[("direction", "import"), ("location_type", "seaport"), ("procedure", "transit")]);
        let mine = text(&[("direction", "export"), ("location_type", "seaport")]);
        let theirs = text(&[("direction", "import"), ("location_type", "airport"), ("procedure", "transit")]);
        assert_eq!(apply(&base, &mine, &theirs), text(&[("direction", "export"), ("location_type", "airport")]));
    }

    #[test]
    fn a_row_that_somebody_added_meanwhile_stays() {
        let row = |id: &str, quantity: &str| Row { id: Some(id.into()), fields: text(&[("quantity", quantity)]) };
        let fields = |rows: Vec<Row>| Fields::from([(Cow::Borrowed("goods"), Value::Rows(rows))]);
        let base = fields(vec![row("1@a", "1 KGM")]);
        let new = Row { id: None, fields: text(&[("quantity", "9 KGM")]) };
        let mine = fields(vec![row("1@a", "2 KGM"), new.clone()]);
        let now = fields(vec![row("1@a", "1 KGM"), row("7@b", "5 KGM")]);
        assert_eq!(apply(&base, &mine, &now), fields(vec![row("1@a", "2 KGM"), row("7@b", "5 KGM"), new]));
    }

    #[test]
    fn fields_come_back_from_json_and_unknown_ones_are_refused() {
        let kind = records::kind("seizure").unwrap();
        let json = json!({"direction": "import", "persons_arrested": 2, "detection_aids": ["dog"], "narrative": "Seen.",
            "goods": [{"fields": {"quantity": "12.4 KGM", "cover_load": true}}], "law_reference": ""});
        let fields = from_json(kind.fields, json.as_object().unwrap(), &Fields::new()).unwrap();
        assert_eq!(fields.len(), 5, "an empty answer is none");
        assert_eq!(from_json(kind.fields, &to_json(&fields), &Fields::new()).unwrap(), fields);
        let wrong = json!({"colour": "red"});
        assert_eq!(from_json(kind.fields, wrong.as_object().unwrap(), &Fields::new()).unwrap_err().code, "unknown-field");
        assert!(from_json(kind.fields, json!({"persons_arrested": "two"}).as_object().unwrap(), &Fields::new()).is_err());
    }
}
