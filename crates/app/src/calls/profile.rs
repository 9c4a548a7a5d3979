//! The national profile: what is in force, what is wrong with a text, and the next edition, which a registrar of the whole states.

use super::Nothing;
use super::import::Written;
use super::record::moment;
use crate::failure::Failure;
use crate::fields::value_from_json;
use crate::files::{target, write_whole};
use crate::intake::believe;
use crate::national::National;
use crate::save::now;
use crate::session::Session;
use crate::shared::{App, lock};
use journals::{Authority, ProfileFacts, Scope, Stated, StatementBody};
use records::profile::{Phone, ProfileFinding};
use records::{Field, Profile, Type, Value};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use ts_rs::TS;

/// The national profile, as it is in force here.
#[derive(Debug, Serialize, TS)]
pub struct ProfileView {
    /// Its text (`docs/formats/profile.md`); one that says nothing where nothing is in force.
    pub text: String,
    /// The edition in force; 0 where none is.
    #[ts(type = "number")]
    pub edition: u64,
    /// Every edition that was stated, the last first.
    pub editions: Vec<EditionLine>,
    /// Whether the seat that asks may state the next.
    pub may_state: bool,
}

/// An edition that was stated.
#[derive(Debug, Serialize, TS)]
pub struct EditionLine {
    /// Its number.
    #[ts(type = "number")]
    pub edition: u64,
    /// BLAKE3 of its text, in hex: whoever decides by it names this.
    pub hash: String,
    /// When it was stated, by the registrar's clock.
    pub time: String,
    /// `in_force`; `replaced`; `absent`: its text is not here; `unread`: this program does not read it.
    pub state: String,
    /// What this program does not read in it.
    pub findings: Vec<ProfileRemark>,
}

/// What is wrong at one place of a profile.
#[derive(Debug, Serialize, TS)]
pub struct ProfileRemark {
    /// The place: `thresholds[0].unit`; empty for the whole.
    pub place: String,
    /// `profile-<code>` is its sentence.
    pub code: String,
    /// What the sentence needs.
    pub values: BTreeMap<String, String>,
}

/// A text to look at, and what to try with it.
#[derive(Debug, Deserialize, TS)]
pub struct ProfileText {
    /// The text.
    pub text: String,
    /// A phone number to be understood by it.
    #[serde(default)]
    #[ts(optional)]
    pub phone: Option<String>,
    /// The answers of an address, to be laid out by it.
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub address: Map<String, Json>,
    /// The language of what an address says by code.
    #[serde(default)]
    pub language: String,
}

/// What became of a text.
#[derive(Debug, Serialize, TS)]
pub struct ProfileChecked {
    /// Everything that is wrong with it; nothing where it can be stated.
    pub findings: Vec<ProfileRemark>,
    /// Its one form; empty where something is wrong.
    pub text: String,
    /// The phone number, in its two forms.
    pub phone: Option<PhoneTried>,
    /// The lines of the address.
    pub address: Vec<AddressTried>,
}

/// A phone number as a profile understands it.
#[derive(Debug, Serialize, TS)]
pub struct PhoneTried {
    /// As it is known abroad; empty where it is no number.
    pub international: String,
    /// As it is written at home; empty where it is another country's.
    pub national: String,
}

/// A line of an address as a profile lays it out.
#[derive(Debug, Serialize, TS)]
pub struct AddressTried {
    /// What the line is called, by language.
    pub words: BTreeMap<String, String>,
    /// What stands in it.
    pub text: String,
}

/// The next edition.
#[derive(Debug, Deserialize, TS)]
pub struct StateProfile {
    /// Its text.
    pub text: String,
    /// The edition that was in force where the text was begun: two who write at once do not undo each other.
    #[ts(type = "number")]
    pub after: u64,
}

/// Where the profile in force shall stand as a file.
#[derive(Debug, Deserialize, TS)]
pub struct ProfileFile {
    /// Where to; the officer was asked whether what stands there may go.
    pub path: String,
}

/// Writes the profile in force as a file.
pub(crate) fn write(app: &App, session: &Session, input: ProfileFile) -> Result<Written, Failure> {
    let (desk, _) = app.desk(session)?;
    let path = target(&input.path, true)?;
    write_whole(&path, desk.national().profile.text().as_bytes())?;
    Ok(Written { path: path.display().to_string() })
}

/// The profile in force.
pub(crate) fn get(app: &App, session: &Session, _: Nothing) -> Result<ProfileView, Failure> {
    let (desk, signed) = app.desk(session)?;
    let (authority, national) = (desk.authority(), desk.national());
    let edition = national.edition.as_ref().map_or(0, |facts| facts.edition);
    Ok(ProfileView {
        text: national.profile.text(),
        edition,
        editions: authority.profiles().iter().enumerate().map(|(index, facts)| line(&national, index, facts)).collect(),
        may_state: super::enrol::registrar(&signed).is_ok_and(|registrar| authority.speaks_for_all(&registrar.key())),
    })
}

/// An edition; those before the one in force were passed over, in the order of the list.
fn line(national: &National, index: usize, facts: &ProfileFacts) -> EditionLine {
    let over = national.passed_over.get(index);
    let state = match over {
        Some(over) if over.is_empty() => "absent",
        Some(_) => "unread",
        None if index == national.passed_over.len() => "in_force",
        None => "replaced",
    };
    let findings = over.into_iter().flatten().cloned().map(remark).collect();
    EditionLine { edition: facts.edition, hash: hex(&facts.hash), time: moment(facts.time), state: state.to_owned(), findings }
}

/// What is wrong with a text, and what it makes of a phone number and an address. Nothing is stated.
pub(crate) fn check(app: &App, session: &Session, input: ProfileText) -> Result<ProfileChecked, Failure> {
    app.desk(session)?;
    let profile = match Profile::read(&input.text) {
        Ok(profile) => profile,
        Err(findings) => {
            let findings = findings.into_iter().map(remark).collect();
            return Ok(ProfileChecked { findings, text: String::new(), phone: None, address: Vec::new() });
        }
    };
    let tried = |phone: &Phone| Some(tried(phone, input.phone.as_deref().filter(|written| !written.trim().is_empty())?));
    Ok(ProfileChecked {
        findings: Vec::new(),
        text: profile.text(),
        phone: profile.phone.as_ref().and_then(tried),
        address: laid_out(&profile, &input.address, &input.language)?,
    })
}

/// States the next edition.
pub(crate) fn set(app: &App, session: &Session, input: StateProfile) -> Result<ProfileView, Failure> {
    let (desk, signed) = app.desk(session)?;
    let registrar = super::enrol::registrar(&signed).map_err(|_| Failure::new("not-of-the-whole"))?;
    let profile = Profile::read(&input.text).map_err(refused)?;
    {
        // From reading the logs to adding to them: a registrar who says two things at once forks his log.
        let _turn = lock(&desk.saving);
        let (authority, national) = (desk.authority(), desk.national());
        if !authority.speaks_for_all(&registrar.key()) {
            return Err(Failure::new("not-of-the-whole"));
        }
        let text = profile.text();
        if national.edition.as_ref().map_or(0, |facts| facts.edition) != input.after {
            return Err(Failure::new("profile-changed"));
        }
        if national.passed_over.iter().flatten().any(|finding| finding.code == "newer") {
            // To go on from what is not read here would take away what it says.
            return Err(Failure::new("profile-newer"));
        }
        if text == national.profile.text() {
            return Err(Failure::new("profile-unchanged"));
        }
        let edition = 1 + authority.profiles().first().map_or(0, |facts| facts.edition);
        let hash = blake3::hash(text.as_bytes()).into();
        let body = StatementBody::Profile { hash, content: Stated(Some(text)), edition: Stated(Some(edition)) };
        let said = authority.say(registrar, Scope::Inner, now(), vec![body]).ok_or_else(|| Failure::new("log-forked"))?;
        if !comes_into_force(&desk.store.statements()?, &said, &authority, &hash) {
            return Err(Failure::new("profile-not-in-force"));
        }
        believe(&desk, &said)?;
    }
    app.tell("enrolled", &[]);
    get(app, session, Nothing {})
}

/// Whether a statement would change what it is meant to: it stands for good, so this is asked before.
fn comes_into_force(held: &[Vec<u8>], said: &[Vec<u8>], authority: &Authority, hash: &[u8; 32]) -> bool {
    let all = held.iter().chain(said).map(Vec::as_slice);
    let folded = Authority::fold(authority.root(), all).map(|folded| National::of(&folded));
    folded.is_ok_and(|national| national.edition.is_some_and(|facts| facts.hash == *hash))
}

/// A refusal that names the first place; how many more there are, checking says.
fn refused(findings: Vec<ProfileFinding>) -> Failure {
    let count = findings.len();
    let place = findings.into_iter().next().map(|first| first.place).filter(|place| !place.is_empty());
    let place = place.unwrap_or_else(|| "profile".to_owned());
    Failure::new("profile-wrong").with("place", place).with("count", count)
}

fn remark(finding: ProfileFinding) -> ProfileRemark {
    let ProfileFinding { place, code, values } = finding;
    let values = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    ProfileRemark { place, code: code.to_owned(), values }
}

fn tried(phone: &Phone, written: &str) -> PhoneTried {
    let whole = || records::identifiers::check_identifier(records::Check::E164, written).ok();
    let international = phone.international(written).or_else(whole).unwrap_or_default();
    PhoneTried { national: phone.national(&international).unwrap_or_default(), international }
}

/// An address as it stands on a letter: line after line, and none that is empty.
fn laid_out(profile: &Profile, answers: &Map<String, Json>, language: &str) -> Result<Vec<AddressTried>, Failure> {
    let mut lines = Vec::new();
    for line in &profile.address {
        let mut said = Vec::new();
        for field in line.fields.iter().filter_map(|key| address_field(key)) {
            let Some(json) = answers.get(field.key) else { continue };
            said.extend(value_from_json(field, json, None)?.as_ref().and_then(Value::as_text).map(|text| shown(field, text, language)));
        }
        if !said.is_empty() {
            lines.push(AddressTried { words: line.words.clone(), text: said.join(" ") });
        }
    }
    Ok(lines)
}

/// The field of an address; its groups have the same in every kind.
fn address_field(key: &str) -> Option<&'static Field> {
    records::entered_kinds().find_map(|kind| kind.field("addresses")?.field(key))
}

fn shown(field: &Field, text: &str, language: &str) -> String {
    match (field.kind, field.list) {
        (Type::Code, Some(list)) => crate::codes::label(language, list, text),
        _ => text.to_owned(),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
