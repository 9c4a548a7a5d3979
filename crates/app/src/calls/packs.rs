//! Packs: which edition of a code list or of the library is the right one, so that an office knows the file that a courier brought.

use super::Nothing;
use super::record::moment;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::files::source;
use crate::intake::believe;
use crate::save::now;
use crate::session::Session;
use crate::shared::{App, lock};
use journals::{PackFacts, Scope, StatementBody};
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;

/// A name of a kind, as commands are typed.
const KIND_MAX: usize = 32;
/// A version, as publishers write them.
const VERSION_MAX: usize = 64;

/// The right pack of a kind.
#[derive(Debug, Serialize, TS)]
pub struct PackLine {
    /// What it is, such as `hs` or `library`.
    pub kind: String,
    /// Its version.
    pub version: String,
    /// BLAKE3 of its bytes, in hex.
    pub hash: String,
    /// Number and name of the officer who said so; empty for the founder, whose key is no seat's.
    pub by: String,
    /// When, by his clock.
    pub time: String,
}

/// A pack to state as the right one.
#[derive(Debug, Deserialize, TS)]
pub struct StatePack {
    /// What it is: small letters, digits and `-`.
    pub kind: String,
    /// Its version, as its publisher writes it.
    pub version: String,
    /// The file.
    pub path: String,
}

/// A file that somebody brought.
#[derive(Debug, Deserialize, TS)]
pub struct PackFile {
    /// Where it is.
    pub path: String,
}

/// What a file is.
#[derive(Debug, Serialize, TS)]
pub struct PackChecked {
    /// BLAKE3 of its bytes, in hex.
    pub hash: String,
    /// The pack that it is; none where no statement in force names these bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pack: Option<PackLine>,
}

/// The right packs.
pub(crate) fn list(app: &App, session: &Session, _: Nothing) -> Result<Vec<PackLine>, Failure> {
    let (desk, _) = app.desk(session)?;
    Ok(lines(&desk))
}

fn lines(desk: &Desk) -> Vec<PackLine> {
    let authority = desk.authority();
    let officer = |key: &journals::Key| authority.seat(key).map(|_| desk.officer(key)).unwrap_or_default();
    let line = |(kind, facts): (&str, &PackFacts)| PackLine {
        kind: kind.to_owned(),
        version: facts.version.clone(),
        hash: hex(&facts.hash),
        by: officer(&facts.by),
        time: moment(facts.time),
    };
    authority.packs().map(line).collect()
}

/// States a file as the right pack of its kind.
pub(crate) fn state(app: &App, session: &Session, input: StatePack) -> Result<Vec<PackLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let registrar = super::enrol::registrar(&signed).map_err(|_| Failure::new("not-of-the-whole"))?;
    let StatePack { kind, version, path } = input;
    let is_word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if kind.is_empty() || kind.len() > KIND_MAX || !kind.chars().all(is_word) {
        return Err(Failure::new("pack-kind-wrong").with("kind", kind));
    }
    let version = version.trim().to_owned();
    if version.is_empty() || version.len() > VERSION_MAX || version.chars().any(char::is_control) {
        return Err(Failure::new("pack-version-wrong"));
    }
    let hash = hash_of(&source(&path)?)?;
    {
        let _turn = lock(&desk.saving);
        let authority = desk.authority();
        if !authority.speaks_for_all(&registrar.key()) {
            return Err(Failure::new("not-of-the-whole"));
        }
        let body = StatementBody::Pack { kind, version, hash };
        let said = authority.say(registrar, Scope::Inner, now(), vec![body]).ok_or_else(|| Failure::new("log-forked"))?;
        believe(&desk, &said)?;
    }
    app.tell("enrolled", &[]);
    list(app, session, Nothing {})
}

/// Whether a file is a right pack, and which.
pub(crate) fn check(app: &App, session: &Session, input: PackFile) -> Result<PackChecked, Failure> {
    let (desk, _) = app.desk(session)?;
    let hash = hex(&hash_of(&source(&input.path)?)?);
    let pack = lines(&desk).into_iter().find(|line| line.hash == hash);
    Ok(PackChecked { hash, pack })
}

fn hash_of(path: &Path) -> Result<[u8; 32], Failure> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(std::fs::File::open(path)?)?;
    Ok(hasher.finalize().into())
}

fn hex(hash: &[u8; 32]) -> String {
    blake3::Hash::from(*hash).to_hex().to_string()
}
