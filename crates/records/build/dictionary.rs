//! The data dictionary at build time: `dictionary/<kind>.toml` is read, checked and written as static tables.
//!
//! Words of a field: `key` and `number` are permanent. `type`; `list` for a code; `repeatable` for several codes;
//! `check` for an identifier; `target` for a reference (none: any kind); `class` is who may see it: `G` may go to the
//! CEN, `N` names somebody, `O` never leaves, `T:<transformation>` goes in another form; `form` is `simplified` or
//! `long`; `required` is `complete` or `release`; `search` is `facet`, `text`, `identifier`, `date` or `quantity`;
//! `by` is `program` for what no officer writes, and `form` for what no row of a spreadsheet can fill, a kind or a field;
//! `severity = "review"` where a conflict needs a reviewer; `immutable`; `reviewer_only`; `amended_by = "author"` where only
//! who made a record, or a reviewer, changes it once it stands; `templates` for goods fields of some commodity templates;
//! `field` for the fields of a group; `since` is the dictionary's version that brought it;
//! `sight` where a post may see it of whom the register asks for; `sight_when`: the codes that ask posts, of one field of a kind.

#[path = "dictionary/check.rs"]
mod check;
#[path = "dictionary/write.rs"]
mod write;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::Path;

/// One file of the dictionary as it stands in TOML.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawKind {
    pub kind: String,
    pub number: i64,
    pub version: String,
    pub space: String,
    pub by: Option<String>,
    pub amended_by: Option<String>,
    pub title: Vec<String>,
    #[serde(default)]
    pub field: Vec<RawField>,
}

/// One field as it stands in TOML. What is required is checked by hand: our sentence says what to write.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawField {
    pub key: String,
    pub number: Option<i64>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub list: Option<String>,
    #[serde(default)]
    pub repeatable: bool,
    pub check: Option<String>,
    pub target: Option<String>,
    pub class: Option<String>,
    pub form: Option<String>,
    pub by: Option<String>,
    pub section: Option<String>,
    pub required: Option<String>,
    pub search: Option<String>,
    pub severity: Option<String>,
    pub since: Option<String>,
    #[serde(default)]
    pub immutable: bool,
    #[serde(default)]
    pub reviewer_only: bool,
    #[serde(default)]
    pub templates: Vec<String>,
    #[serde(default)]
    pub sight: bool,
    #[serde(default)]
    pub sight_when: Vec<String>,
    #[serde(default)]
    pub field: Vec<RawField>,
}

/// One file of `newer/`: what a later minor version of a kind brings.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawNewer {
    pub kind: String,
    #[serde(default)]
    pub field: Vec<RawField>,
    /// Fields of groups, by the key of the group.
    #[serde(default)]
    pub group: BTreeMap<String, Vec<RawField>>,
}

/// Reads `dictionary/`, with the feature `newer` also `newer/`, and writes `dictionary.rs` into the folder for what is built.
#[allow(clippy::disallowed_methods, reason = "a build script reads and writes files")]
pub fn build(out: &Path) {
    let files = read(Path::new("dictionary"));
    let is_newer = std::env::var_os("CARGO_FEATURE_NEWER").is_some();
    if is_newer && std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo::error=the feature newer stands in for a later release in tests: build it without --release");
    }
    let newer = if is_newer { read(Path::new("newer")) } else { Vec::new() };
    match compile(&files, &newer, &lists(Path::new("lists"))) {
        Ok(source) => std::fs::write(out.join("dictionary.rs"), source).expect("the build folder can be written"),
        Err(errors) => errors.iter().for_each(|error| println!("cargo::error={error}")),
    }
}

/// The tables of these files (name and text), raised by what newer ones bring; or everything that is wrong with them.
pub fn compile(files: &[(String, String)], newer: &[(String, String)], lists: &[String]) -> Result<String, Vec<String>> {
    let mut errors = Vec::new();
    let mut kinds = parsed::<RawKind>(files, &mut errors);
    for (name, newer) in parsed::<RawNewer>(newer, &mut errors) {
        errors.extend(raise(&mut kinds, newer).err().map(|words| format!("{name}: {words}")));
    }
    kinds.sort_by_key(|(_, kind)| kind.number);
    // A file that cannot be read would make the others look wrong.
    if errors.is_empty() {
        errors = check::check(&kinds, lists);
    }
    if errors.is_empty() { Ok(write::write(&kinds)) } else { Err(errors) }
}

/// What can be read of these files; what is wrong with the others goes to the errors.
fn parsed<T: DeserializeOwned>(files: &[(String, String)], errors: &mut Vec<String>) -> Vec<(String, T)> {
    let mut all = Vec::new();
    for (name, text) in files {
        match toml::from_str(text) {
            Ok(one) => all.push((name.clone(), one)),
            Err(error) => errors.push(unreadable(name, text, &error)),
        }
    }
    all
}

/// Makes a kind its own next minor version, which brought these fields.
fn raise(kinds: &mut [(String, RawKind)], newer: RawNewer) -> Result<(), String> {
    let RawNewer { kind, field, group } = newer;
    let held = kinds.iter_mut().map(|(_, held)| held).find(|held| held.kind == kind);
    let held = held.ok_or_else(|| format!("kind = {kind:?} is no kind of record"))?;
    let Some((major, minor)) = check::version(&held.version) else { return Ok(()) };
    held.version = format!("{major}.{}", minor + 1);
    let version = held.version.clone();
    let brought = |field: RawField| RawField { since: Some(version.clone()), ..field };
    held.field.extend(field.into_iter().map(brought));
    for (key, fields) in group {
        let within = held.field.iter_mut().find(|field| field.key == key);
        within.ok_or_else(|| format!("{key} is no group of {kind}"))?.field.extend(fields.into_iter().map(brought));
    }
    Ok(())
}

fn unreadable(name: &str, text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    format!("{name}, line {line}: {}", error.message().replace('\n', " "))
}

fn read(folder: &Path) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder).expect("the files of the dictionary are part of the source");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a folder entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let text = |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    paths.iter().map(|path| (path.display().to_string(), text(path))).collect()
}

/// Names of the code lists: one folder each.
#[allow(clippy::disallowed_methods, reason = "a build script reads files")]
fn lists(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("crates/records/lists is part of the source");
    let paths = entries.map(|entry| entry.expect("a folder entry").path()).filter(|path| path.is_dir());
    let mut names: Vec<String> = paths.filter_map(|path| path.file_name().map(|name| name.to_string_lossy().into_owned())).collect();
    names.sort();
    names
}
