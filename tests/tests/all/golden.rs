//! Golden vectors across crates: each is named in a format document, and what JavaScript is told to expect is what the
//! record says.

use crate::files::{read, root, with_ending};
use records::{Fields, Record, Value};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeSet;

fn bytes(name: &str) -> Vec<u8> {
    let text: String = read(&format!("crates/documents/golden/{name}.hex")).split_whitespace().collect();
    text.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// A record as it lies in Automerge: every scalar as it is, codes as a map of `true`, rows as a list of maps.
fn laid_out(record: &Record) -> Json {
    let Record { kind, version, reference, fields } = record;
    let mut root = of_fields(fields);
    root.insert("kind".into(), json!(kind.key));
    root.insert("version".into(), json!(format!("{}.{}", version.major, version.minor)));
    root.insert("reference".into(), json!(reference));
    Json::Object(root)
}

fn of_fields(fields: &Fields) -> Map<String, Json> {
    fields.iter().map(|(key, value)| (key.to_string(), of_value(value))).collect()
}

fn of_value(value: &Value) -> Json {
    match value {
        Value::Text(text) | Value::Narrative(text) => json!(text),
        Value::Integer(number) => json!(number),
        Value::Flag(flag) => json!(flag),
        Value::Codes(codes) => Json::Object(codes.iter().map(|code| (code.clone(), json!(true))).collect()),
        Value::Rows(rows) => rows.iter().map(|row| Json::Object(of_fields(&row.fields))).collect(),
    }
}

#[test]
fn javascript_is_told_to_expect_what_the_record_says() {
    let changes = ["first", "edit", "at_once"].map(bytes);
    let merged = documents::Document::load(changes.iter().map(Vec::as_slice)).unwrap().record().unwrap();
    let expected: Json = serde_json::from_str(&read("crates/documents/golden/merged.json")).unwrap();
    assert_eq!(laid_out(&merged), expected);
}

#[test]
fn every_golden_file_is_named_in_a_format_document() {
    let documents: String =
        with_ending(&[".md"]).into_iter().filter(|file| file.path.starts_with("docs/formats/")).map(|file| file.text).collect();
    let mut names = BTreeSet::new();
    for package in ["app", "documents", "journals", "replication"] {
        let folder = root().join(format!("crates/{package}/golden"));
        names.extend(std::fs::read_dir(folder).unwrap().flatten().map(|file| file.file_name().to_string_lossy().into_owned()));
    }
    assert!(names.len() > 12, "the golden files are found: {names:?}");
    let unnamed: Vec<_> = names.iter().filter(|name| !documents.contains(&format!("`{name}`"))).collect();
    assert!(unnamed.is_empty(), "no format document says what these hold: {unnamed:?}");
}
