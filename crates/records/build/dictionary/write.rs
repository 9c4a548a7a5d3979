//! The checked dictionary as Rust source: one static table.

use super::{RawField, RawKind, check};

/// Rust source of `static KINDS`. Only for what passed the check.
pub fn write(kinds: &[(String, RawKind)]) -> String {
    let kinds: Vec<String> = kinds.iter().map(|(_, raw)| kind(raw)).collect();
    format!("static KINDS: &[Kind] = &[\n{}];\n", kinds.concat())
}

fn kind(kind: &RawKind) -> String {
    format!(
        "Kind {{ key: {:?}, number: {}, version: {}, space: {:?}, by: By::{}, amended_by: AmendedBy::{}, title: &{:?}, fields: &[\n{}], {} }},\n",
        kind.kind,
        kind.number,
        version(&kind.version),
        kind.space,
        variant(kind.by.as_deref().unwrap_or("anyone")),
        variant(kind.amended_by.as_deref().unwrap_or("anyone")),
        kind.title,
        fields(&kind.field),
        order(&kind.field),
    )
}

fn fields(all: &[RawField]) -> String {
    all.iter().map(field).collect()
}

fn field(field: &RawField) -> String {
    let parts = [
        format!("key: {:?}, number: {}", field.key, field.number.unwrap_or_default()),
        format!("kind: Type::{}", variant(field.kind.as_deref().unwrap_or_default())),
        format!("list: {:?}", field.list),
        format!("check: {}", check_of(field.check.as_deref())),
        format!("class: {}", class(field.class.as_deref().unwrap_or_default())),
        format!("form: Form::{}", variant(field.form.as_deref().unwrap_or("long"))),
        format!("by: By::{}", variant(field.by.as_deref().unwrap_or("anyone"))),
        format!("section: {:?}", field.section.as_deref().unwrap_or_default()),
        format!("required: Required::{}", variant(field.required.as_deref().unwrap_or("no"))),
        format!("search: Search::{}", variant(field.search.as_deref().unwrap_or("no"))),
        format!("severity: Severity::{}", variant(field.severity.as_deref().unwrap_or("normal"))),
        format!("since: {}", version(field.since.as_deref().unwrap_or("1.0"))),
        format!("repeatable: {}, immutable: {}", field.repeatable, field.immutable),
        format!("reviewer_only: {}, templates: &{:?}", field.reviewer_only, field.templates),
        format!("sight: {}, sight_when: &{:?}", field.sight, field.sight_when),
        format!("target: {:?}, fields: &[{}]", field.target, fields(&field.field)),
        order(&field.field),
    ];
    format!("Field {{ {} }},\n", parts.join(", "))
}

/// Positions of the fields by key and by number: looking one up is a binary search.
fn order(fields: &[RawField]) -> String {
    let mut by_key: Vec<usize> = (0..fields.len()).collect();
    let mut by_number = by_key.clone();
    by_key.sort_by_key(|&at| &fields[at].key);
    by_number.sort_by_key(|&at| fields[at].number);
    format!("by_key: &{by_key:?}, by_number: &{by_number:?}")
}

fn class(text: &str) -> String {
    match text.split_once(':') {
        Some((class, how)) => format!("Class::{class}({how:?})"),
        None => format!("Class::{text}"),
    }
}

fn check_of(check: Option<&str>) -> String {
    check.map_or("None".to_owned(), |check| format!("Some(Check::{})", variant(check)))
}

fn version(text: &str) -> String {
    let (major, minor) = check::version(text).expect("checked before");
    format!("Version {{ major: {major}, minor: {minor} }}")
}

/// `upu_s10` as `UpuS10`.
fn variant(word: &str) -> String {
    let capital = |part: &str| part[..1].to_uppercase() + &part[1..];
    let joined: String = word.split('_').map(capital).collect();
    if joined == "Datetime" { "DateTime".to_owned() } else { joined }
}
