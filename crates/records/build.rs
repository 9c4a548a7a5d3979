//! Turns `dictionary/*.toml` and `lists/*.csv` into static tables, and refuses what does not fit together.

use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    kind: String,
    number: u16,
    version: [u8; 2],
    field: Vec<Field>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Field {
    key: String,
    number: u16,
    r#type: String,
    class: String,
    list: Option<String>,
    form: Option<String>,
    required: Option<String>,
    search: Option<String>,
    severity: Option<String>,
    #[serde(default)]
    repeatable: bool,
    #[serde(default)]
    field: Vec<Field>,
}

fn main() {
    println!("cargo::rerun-if-changed=dictionary");
    println!("cargo::rerun-if-changed=lists");
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    std::fs::write(out.join("dictionary.rs"), dictionary()).expect("OUT_DIR can be written");
    std::fs::write(out.join("lists.rs"), lists()).expect("OUT_DIR can be written");
}

fn files(folder: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect(folder).path()).collect();
    files.sort();
    files
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn dictionary() -> String {
    let mut kinds: Vec<Kind> = files("dictionary")
        .iter()
        .map(|path| toml::from_str(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
        .collect();
    kinds.sort_by_key(|kind| kind.number);
    let mut code = String::from("static KINDS: &[Kind] = &[");
    for Kind { kind, number, version: [major, minor], field } in &kinds {
        let fields = fields(kind, field);
        write!(
            code,
            "Kind {{ key: {kind:?}, number: {number}, version: Version {{ major: {major}, minor: {minor} }}, fields: {fields} }},"
        )
        .expect("memory");
    }
    code + "];"
}

fn fields(place: &str, fields_of: &[Field]) -> String {
    let numbers: BTreeSet<u16> = fields_of.iter().map(|field| field.number).collect();
    let keys: BTreeSet<&str> = fields_of.iter().map(|field| field.key.as_str()).collect();
    assert!(numbers.len() == fields_of.len() && !numbers.contains(&0), "{place}: a number is 0 or stands twice");
    assert!(keys.len() == fields_of.len(), "{place}: a key stands twice");
    let all: Vec<String> = fields_of.iter().map(|each| field(place, each)).collect();
    format!("&[{}]", all.join(","))
}

fn field(place: &str, field: &Field) -> String {
    let Field { key, number, r#type, class, list, form, required, search, severity, repeatable, field: inner } = field;
    assert!((r#type == "code") == list.is_some(), "{place}.{key}: a code needs a list, and only a code has one");
    assert!((r#type == "group") != inner.is_empty(), "{place}.{key}: a group needs fields, and only a group has them");
    let class = match class.split_once(':') {
        Some(("T", how)) => format!("T({how:?})"),
        _ if ["G", "N", "O"].contains(&class.as_str()) => class.clone(),
        _ => panic!("{place}.{key}: class {class} is none of G, N, O, T:how"),
    };
    let choice = |value: &Option<String>, usual: &str| camel(value.as_deref().unwrap_or(usual));
    format!(
        "Field {{ key: {key:?}, number: {number}, kind: Type::{}, list: {list:?}, class: Class::{class}, form: Form::{}, \
         required: Required::{}, search: Search::{}, severity: Severity::{}, repeatable: {repeatable}, fields: {} }}",
        if r#type == "datetime" { "DateTime".into() } else { camel(r#type) },
        choice(form, "long"),
        choice(required, "no"),
        choice(search, "no"),
        choice(severity, "normal"),
        fields(&format!("{place}.{key}"), inner),
    )
}

fn camel(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}

fn lists() -> String {
    let mut code = String::from("static LISTS: &[CodeList] = &[");
    for path in files("lists") {
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("plain file names").to_owned();
        let text = read(&path);
        let mut codes: Vec<(&str, u32)> = text
            .lines()
            .skip(1)
            .map(|line| {
                line.split_once(',').and_then(|(n, code)| Some((code, n.parse().ok()?))).unwrap_or_else(|| panic!("{name}: {line}"))
            })
            .collect();
        codes.sort_unstable();
        let numbers: BTreeSet<u32> = codes.iter().map(|(_, number)| *number).collect();
        assert!(numbers.len() == codes.len(), "{name}: a number stands twice");
        assert!(codes.windows(2).all(|pair| pair[0].0 != pair[1].0), "{name}: a code stands twice");
        write!(code, "CodeList {{ name: {name:?}, codes: &[").expect("memory");
        codes.iter().for_each(|(each, number)| write!(code, "Code {{ code: {each:?}, number: {number} }},").expect("memory"));
        code.push_str("] },");
    }
    code + "];"
}
