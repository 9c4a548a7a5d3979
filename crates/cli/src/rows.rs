//! Fields as JSON, and as the places and texts that `record.set` takes.

use crate::run::text;
use app::Failure;
use serde_json::{Map, Value};

/// Deepest nesting that fields have: a group's row.
const DEPTH_MAX: usize = 2;

/// The place of every answer of a record.
pub fn paths(fields: &Value) -> Vec<String> {
    let mut paths = Vec::new();
    for (key, value) in fields.as_object().into_iter().flatten() {
        let Some(rows) = group(value) else {
            paths.push(key.clone());
            continue;
        };
        for (row, index) in rows.iter().zip(0..) {
            let inner = row["fields"].as_object().into_iter().flatten();
            paths.extend(inner.map(|(inner, _)| format!("{key}[{index}].{inner}")));
        }
    }
    paths
}

/// The rows of a group; a list of codes is none.
fn group(value: &Value) -> Option<&Vec<Value>> {
    value.as_array().filter(|rows| rows.iter().any(Value::is_object))
}

/// Fields, as `record show` prints them, as texts by place.
pub fn texts(fields: &Map<String, Value>) -> Result<Map<String, Value>, Failure> {
    let mut texts = Map::new();
    put(&mut texts, "", fields, DEPTH_MAX)?;
    Ok(texts)
}

fn put(texts: &mut Map<String, Value>, before: &str, fields: &Map<String, Value>, depth: usize) -> Result<(), Failure> {
    for (key, value) in fields {
        let path = format!("{before}{key}");
        match group(value) {
            None => drop(texts.insert(path.clone(), written(&path, value)?.into())),
            Some(rows) if depth > 1 => {
                for (row, index) in rows.iter().zip(0..) {
                    let inner = row["fields"].as_object().ok_or_else(|| wrong_type(&path))?;
                    put(texts, &format!("{path}[{index}]."), inner, depth - 1)?;
                }
            }
            Some(_) => return Err(wrong_type(&path)),
        }
    }
    Ok(())
}

fn written(path: &str, value: &Value) -> Result<String, Failure> {
    match value {
        Value::Object(_) => Err(wrong_type(path)),
        // Several codes are written with semicolons between them.
        Value::Array(codes) => Ok(codes.iter().map(text).collect::<Vec<_>>().join(";")),
        value => Ok(text(value)),
    }
}

fn wrong_type(path: &str) -> Failure {
    Failure::new("wrong-type").with("field", path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn texts_of(fields: &Value) -> Result<Value, String> {
        texts(fields.as_object().unwrap()).map(Value::from).map_err(|failure| failure.code)
    }

    #[test]
    fn what_a_record_shows_can_be_written_into_another() {
        let fields = json!({"direction": "import", "persons_arrested": 2, "flag": true, "detection_aids": ["dog", "cargo_xray"], "law": null,
            "goods": [{"id": "4@ab", "fields": {"quantity": "12.4 KGM"}}, {"fields": {"item": "drugs.cocaine.hcl"}}]});
        let wanted = json!({"direction": "import", "persons_arrested": "2", "flag": "true", "detection_aids": "dog;cargo_xray", "law": "",
            "goods[0].quantity": "12.4 KGM", "goods[1].item": "drugs.cocaine.hcl"});
        assert_eq!(texts_of(&fields).unwrap(), wanted);
        let paths = paths(&fields);
        assert!(paths.contains(&"goods[1].item".to_owned()) && paths.contains(&"detection_aids".to_owned()));
        assert_eq!(paths.len(), wanted.as_object().unwrap().len());
    }

    #[test]
    fn what_is_no_field_is_refused() {
        for fields in
            [json!({"a": {"b": 1}}), json!({"goods": [{"quantity": "1 KGM"}]}), json!({"a": [{"fields": {"b": [{"fields": {}}]}}]})]
        {
            assert_eq!(texts_of(&fields).unwrap_err(), "wrong-type", "{fields}");
        }
    }
}
