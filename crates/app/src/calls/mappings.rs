//! Mappings: ways to read other people's spreadsheets, shipped with the program or kept on this device by its officers.

use super::Nothing;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::{App, lock};
use reports::Mapping;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The setting of the device that holds them: the text of each by its name.
const MAPPINGS: &str = "mappings";
/// More would not be read.
const MAPPINGS_MAX: usize = 50;
/// Bytes of one: the shipped mapping of 300 drug names has a twentieth of it.
const MAPPING_BYTES_MAX: usize = 256 << 10;
/// Longest name, in letters.
const NAME_LETTERS_MAX: usize = 80;

/// A way to read somebody else's spreadsheet.
#[derive(Debug, Serialize, TS)]
pub struct MappingLine {
    /// Its name.
    pub name: String,
    /// The kind of record that each row becomes.
    pub kind: String,
    /// Whether it came with the program.
    pub shipped: bool,
}

/// A mapping to be kept.
#[derive(Debug, Deserialize, TS)]
pub struct SaveMapping {
    /// The whole of its file, TOML.
    pub text: String,
}

/// The mapping that shall go.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveMapping {
    /// Its name.
    pub name: String,
}

fn line(mapping: &Mapping, shipped: bool) -> MappingLine {
    MappingLine { name: mapping.name().to_owned(), kind: mapping.kind().key.to_owned(), shipped }
}

/// The shipped mappings, then those that are kept here.
pub(crate) fn list(app: &App, session: &Session, _: Nothing) -> Result<Vec<MappingLine>, Failure> {
    let (desk, _) = app.desk(session)?;
    let kept = held(&desk)?;
    let own = kept.values().filter_map(|text| Mapping::parse(text).ok()).map(|mapping| line(&mapping, false));
    Ok(reports::mappings().iter().map(|mapping| line(mapping, true)).chain(own).collect())
}

/// Keeps a mapping, in the place of one with the same name.
pub(crate) fn save(app: &App, session: &Session, input: SaveMapping) -> Result<Vec<MappingLine>, Failure> {
    if input.text.len() > MAPPING_BYTES_MAX {
        return Err(Failure::new("mapping-too-large").with("most", MAPPING_BYTES_MAX));
    }
    let mapping = Mapping::parse(&input.text)?;
    let name = mapping.name();
    // A name is no path, so that it never leads to a file.
    if name.trim().is_empty() || name.chars().count() > NAME_LETTERS_MAX || name.contains(['/', '\\', '.']) || shipped(name).is_some() {
        return Err(Failure::new("mapping-name").with("name", name));
    }
    let (desk, _) = app.desk(session)?;
    let _turn = lock(&desk.setting);
    let mut kept = held(&desk)?;
    kept.insert(name.to_owned(), input.text);
    if kept.len() > MAPPINGS_MAX {
        return Err(Failure::new("too-many-mappings").with("most", MAPPINGS_MAX));
    }
    keep(&desk, &kept)?;
    list(app, session, Nothing {})
}

/// Forgets a mapping; what was imported with it stays.
pub(crate) fn remove(app: &App, session: &Session, input: RemoveMapping) -> Result<Vec<MappingLine>, Failure> {
    let (desk, _) = app.desk(session)?;
    let _turn = lock(&desk.setting);
    if shipped(&input.name).is_some() {
        return Err(Failure::new("mapping-shipped").with("name", input.name));
    }
    let mut kept = held(&desk)?;
    if kept.remove(&input.name).is_none() {
        return Err(Failure::new("no-such-mapping").with("name", input.name));
    }
    keep(&desk, &kept)?;
    list(app, session, Nothing {})
}

/// The mapping of a name, or of a file.
pub(crate) fn named(desk: &Desk, name: &str) -> Result<Mapping, Failure> {
    if let Some(mapping) = shipped(name) {
        return Ok(mapping.clone());
    }
    if let Some(text) = held(desk)?.get(name) {
        return Ok(Mapping::parse(text)?);
    }
    if !name.ends_with(".toml") {
        return Err(Failure::new("no-such-mapping").with("name", name));
    }
    let text = std::fs::read_to_string(name).map_err(reports::SheetError::from)?;
    Ok(Mapping::parse(&text)?)
}

fn shipped(name: &str) -> Option<&'static Mapping> {
    reports::mappings().iter().find(|mapping| mapping.name() == name)
}

fn held(desk: &Desk) -> Result<BTreeMap<String, String>, Failure> {
    let held = desk.store.setting(&desk.device, MAPPINGS)?;
    Ok(held.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default())
}

fn keep(desk: &Desk, kept: &BTreeMap<String, String>) -> Result<(), Failure> {
    let json = serde_json::to_vec(kept).map_err(|_| Failure::new("wrong-output"))?;
    Ok(desk.store.set_setting(&desk.device, MAPPINGS, &json)?)
}
