//! What a dictionary must be. Each error names the file and the field and says what to write.

use super::{RawField, RawKind};
use std::collections::{BTreeMap, BTreeSet};

/// Types as in TOML, with the searches that make sense for them.
const TYPES: [(&str, &[&str]); 15] = [
    ("text", &["text", "identifier"]),
    ("narrative", &["text"]),
    ("code", &["facet"]),
    ("flag", &["facet"]),
    ("integer", &["quantity"]),
    ("decimal", &["quantity"]),
    ("quantity", &["quantity"]),
    ("money", &["quantity"]),
    ("date", &["date"]),
    ("datetime", &["date"]),
    ("point", &[]),
    ("reference", &["identifier"]),
    ("row", &[]),
    ("identifier", &["identifier", "facet"]),
    ("group", &[]),
];
const CHECKS: [&str; 10] = ["iso6346", "imo", "vin", "upu_s10", "locode", "hs", "e164", "cas", "mmsi", "lei"];
/// In what form a `T` value may leave: the day alone, the year, the country, how many, an age band, the class or code
/// without words, the route of a flight, text after review, a picture unless it shows somebody.
const TRANSFORMATIONS: [&str; 9] = ["day", "year", "country", "count", "age_band", "class", "route", "review", "unless_nominal"];
const SPACES: [&str; 6] = ["cases", "register", "catalogue", "directory", "notices", "investigation"];
/// Lists that are standards with tables of their own.
const STANDARDS: [&str; 5] = ["country", "currency", "subdivision", "locode", "hs"];
/// Keys of the layout itself; a field of that name would hide them.
const ROOT_KEYS: [&str; 3] = ["kind", "version", "reference"];
/// The flag that strikes a row: rows are never deleted, so every group has it, under one number.
const STRUCK: (&str, i64) = ("struck", 99);
const NUMBER_MAX: i64 = 9_999;

/// Everything that is wrong.
pub fn check(kinds: &[(String, RawKind)], lists: &[String]) -> Vec<String> {
    let keys: BTreeSet<&str> = kinds.iter().map(|(_, kind)| kind.kind.as_str()).collect();
    let mut numbers = BTreeMap::new();
    let mut all = Vec::new();
    for (file, kind) in kinds {
        let mut errors = Errors { file, all: &mut all };
        if let Some(other) = numbers.insert(kind.number, &kind.kind) {
            errors.add("", format!("number {} belongs to {other}: take a number never used before", kind.number));
        }
        kind_itself(kind, &mut errors);
        let scope = Scope { keys: &keys, lists, version: version(&kind.version) };
        fields(&kind.field, None, &scope, &mut errors);
    }
    all
}

struct Errors<'a> {
    file: &'a str,
    all: &'a mut Vec<String>,
}

impl Errors<'_> {
    fn add(&mut self, field: &str, words: String) {
        let comma = if field.is_empty() { "" } else { ", field " };
        self.all.push(format!("{}{comma}{field}: {words}", self.file));
    }
}

struct Scope<'a> {
    keys: &'a BTreeSet<&'a str>,
    lists: &'a [String],
    version: Option<(u16, u16)>,
}

fn kind_itself(kind: &RawKind, errors: &mut Errors<'_>) {
    if !errors.file.ends_with(&format!("{}.toml", kind.kind)) {
        errors.add("", format!("kind = {:?} stands in another file: name the file {}.toml", kind.kind, kind.kind));
    }
    if !is_key(&kind.kind) {
        errors.add("", format!("kind = {:?}: write small letters, digits and _", kind.kind));
    }
    one_of("", "by", kind.by.as_deref(), &["form", "program"], errors);
    one_of("", "amended_by", kind.amended_by.as_deref(), &["author"], errors);
    if !(1..=NUMBER_MAX).contains(&kind.number) {
        errors.add("", format!("number = {}: take 1 to {NUMBER_MAX}", kind.number));
    }
    if version(&kind.version).is_none() {
        errors.add("", format!("version = {:?}: write major.minor, such as 1.0", kind.version));
    }
    one_of("", "space", Some(&kind.space), &SPACES, errors);
    if kind.title.is_empty() || kind.field.is_empty() {
        errors.add("", "title and field may not be empty".to_owned());
    }
    for path in kind.title.iter().filter(|path| find(&kind.field, path).is_none()) {
        errors.add("", format!("title names {path:?}, which is no field of this kind"));
    }
}

fn find<'a>(fields: &'a [RawField], path: &str) -> Option<&'a RawField> {
    let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
    let field = fields.iter().find(|field| field.key == key)?;
    rest.map_or(Some(field), |rest| find(&field.field, rest))
}

fn fields(fields_here: &[RawField], group: Option<&RawField>, scope: &Scope<'_>, errors: &mut Errors<'_>) {
    let mut keys = BTreeSet::new();
    let mut numbers = BTreeMap::new();
    for field in fields_here {
        let name = group.map_or(field.key.clone(), |group| format!("{}.{}", group.key, field.key));
        if !keys.insert(&field.key) {
            errors.add(&name, "the key stands there twice: keys are never used again".to_owned());
        }
        match field.number {
            Some(number) if (1..=NUMBER_MAX).contains(&number) => {
                if let Some(other) = numbers.insert(number, &field.key) {
                    errors.add(&name, format!("number {number} belongs to {other}: take a number never used before"));
                }
            }
            Some(number) => errors.add(&name, format!("number = {number}: take 1 to {NUMBER_MAX}")),
            None => errors.add(&name, "number is missing: take one never used before in this file or group".to_owned()),
        }
        of_its_type(&name, field, scope, errors);
        words(&name, field, group, errors);
        since(&name, field, scope, errors);
        strikeable(&name, field, errors);
        sight(&name, field, group, errors);
        fields(&field.field, Some(field), scope, errors);
    }
}

fn of_its_type(name: &str, field: &RawField, scope: &Scope<'_>, errors: &mut Errors<'_>) {
    let kind = field.kind.as_deref().unwrap_or_default();
    let Some((_, searches)) = TYPES.iter().find(|(known, _)| *known == kind) else {
        let known: Vec<&str> = TYPES.iter().map(|(known, _)| *known).collect();
        return errors.add(name, format!("type = {kind:?}: write one of {}", known.join(", ")));
    };
    one_of(name, "search", field.search.as_deref(), searches, errors);
    belongs(name, "list", field.list.is_some(), kind == "code", true, errors);
    belongs(name, "field", !field.field.is_empty(), kind == "group", true, errors);
    belongs(name, "repeatable", field.repeatable, kind == "code", false, errors);
    belongs(name, "target", field.target.is_some(), kind == "reference", false, errors);
    belongs(name, "check", field.check.is_some(), matches!(kind, "identifier" | "code"), false, errors);
    one_of(name, "check", field.check.as_deref(), &CHECKS, errors);
    if let Some(list) = &field.list
        && !STANDARDS.contains(&list.as_str())
        && !scope.lists.contains(list)
    {
        errors.add(name, format!("list = {list:?} does not exist: add lists/{list}/<edition>.csv or name another"));
    }
    if let Some(target) = field.target.as_deref().filter(|target| !scope.keys.contains(target)) {
        errors.add(name, format!("target = {target:?} is no kind of record"));
    }
}

fn belongs(name: &str, word: &str, there: bool, allowed: bool, needed: bool, errors: &mut Errors<'_>) {
    if there && !allowed {
        errors.add(name, format!("{word} has no meaning for this type: take it away or change the type"));
    }
    if !there && allowed && needed {
        errors.add(name, format!("{word} is missing: this type needs it"));
    }
}

fn words(name: &str, field: &RawField, group: Option<&RawField>, errors: &mut Errors<'_>) {
    let reserved = group.is_none() && ROOT_KEYS.contains(&field.key.as_str());
    if !is_key(&field.key) || reserved {
        let reserved = ROOT_KEYS.join(", ");
        errors.add(name, format!("key: write small letters, digits and _, beginning with a letter; not {reserved}"));
    }
    class(name, field, errors);
    one_of(name, "form", field.form.as_deref(), &["simplified", "long"], errors);
    one_of(name, "by", field.by.as_deref(), &["form", "program"], errors);
    one_of(name, "required", field.required.as_deref(), &["complete", "release"], errors);
    one_of(name, "severity", field.severity.as_deref(), &["review"], errors);
    let own_section = field.section.as_deref().is_some_and(is_key);
    match group {
        None if !own_section => errors.add(name, "section is missing: write the part of the form it stands in".into()),
        Some(_) if field.section.is_some() => errors.add(name, "section: a field of a group stands where it does".into()),
        None | Some(_) => {}
    }
    if let Some(group) = group {
        inside(name, field, group, errors);
    } else if !field.templates.is_empty() {
        errors.add(name, "templates has no meaning here: only goods lines have a commodity template".to_owned());
    }
}

fn inside(name: &str, field: &RawField, group: &RawField, errors: &mut Errors<'_>) {
    // Root map, list, row, map of codes: a group in a group or a narrative in one would lie too deep to merge well.
    if matches!(field.kind.as_deref(), Some("group" | "narrative")) {
        errors.add(name, "a group holds neither groups nor narratives: put it beside the group".to_owned());
    }
    let simplified = |field: &RawField| field.form.as_deref() == Some("simplified");
    if simplified(field) && !simplified(group) {
        errors.add(name, format!("form = \"simplified\": write it for {} too", group.key));
    }
    if !field.templates.is_empty() && !group.field.iter().any(|beside| beside.key == "template") {
        errors.add(name, "templates: this group has no field template that could choose".to_owned());
    }
}

fn strikeable(name: &str, group: &RawField, errors: &mut Errors<'_>) {
    let (key, number) = STRUCK;
    let strikes = |field: &RawField| field.key == key && field.number == Some(number) && field.kind.as_deref() == Some("flag");
    if group.kind.as_deref() == Some("group") && !group.field.iter().any(strikes) {
        let line = format!("{{ key = \"{key}\", number = {number}, type = \"flag\", by = \"program\", class = \"O\" }}");
        errors.add(name, format!("a row is struck, never deleted: begin the group with {line}"));
    }
}

/// What posts may see stands in the open within its group, and is short: a narrative says why.
fn sight(name: &str, field: &RawField, group: Option<&RawField>, errors: &mut Errors<'_>) {
    let kind = field.kind.as_deref().unwrap_or_default();
    if field.sight && matches!(kind, "narrative" | "row") {
        errors.add(name, "sight: a narrative or a row of this record says nothing at a post: take it away".to_owned());
    }
    if field.sight && group.is_some_and(|group| !group.sight) {
        errors.add(name, format!("sight: write it for {} too", group.map_or("", |group| group.key.as_str())));
    }
    if field.sight && kind == "group" && !field.field.iter().any(|inner| inner.sight) {
        errors.add(name, "sight: write it for those of its fields that posts may see".to_owned());
    }
    if !field.sight_when.is_empty() && (kind != "code" || field.repeatable || !field.sight || group.is_some()) {
        errors.add(name, "sight_when belongs to one code that posts see".to_owned());
    }
}

fn class(name: &str, field: &RawField, errors: &mut Errors<'_>) {
    let choice = "write \"G\", \"N\", \"O\" or \"T:<transformation>\"; in doubt \"N\"";
    match field.class.as_deref().map(|class| class.split_once(':').unwrap_or((class, ""))) {
        None => errors.add(name, format!("class is missing: {choice}")),
        Some(("G" | "N" | "O", "")) => {}
        Some(("T", how)) => one_of(name, "class = T", Some(how), &TRANSFORMATIONS, errors),
        Some(_) => errors.add(name, format!("class = {:?}: {choice}", field.class.as_deref().unwrap_or_default())),
    }
}

fn since(name: &str, field: &RawField, scope: &Scope<'_>, errors: &mut Errors<'_>) {
    let Some(text) = &field.since else { return };
    match version(text) {
        None => errors.add(name, format!("since = {text:?}: write major.minor, such as 1.0")),
        Some(since) if scope.version.is_some_and(|version| version < since) => {
            errors.add(name, format!("since = {text:?} is newer than the file: raise version first"));
        }
        Some(_) => {}
    }
}

fn one_of(name: &str, word: &str, value: Option<&str>, known: &[&str], errors: &mut Errors<'_>) {
    let Some(value) = value.filter(|value| !known.contains(value)) else { return };
    let choice = if known.is_empty() { "leave it away".to_owned() } else { format!("write one of {}", known.join(", ")) };
    errors.add(name, format!("{word} = {value:?}: {choice}"));
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// `1.0` as numbers.
pub fn version(text: &str) -> Option<(u16, u16)> {
    let (major, minor) = text.split_once('.')?;
    Some((major.parse().ok().filter(|major| *major > 0)?, minor.parse().ok()?))
}
