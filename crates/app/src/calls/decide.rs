//! What officers decide about records: a record made by mistake is made void, visibly, and a void is taken back.

use super::record::{RecordView, moment, number_of, remarks, view};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::{Writer, check_not_void, set_state};
use crate::session::Session;
use crate::shared::App;
use documents::{Hash, Path, header};
use journals::{Decision, HEADS_JUDGED_MAX, Verb};
use records::Value;
use records::value::{check_words, one_line};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::{OpenDocument, Saved};
use ts_rs::TS;

/// A decision about a record.
#[derive(Debug, Serialize, TS)]
pub struct Decided {
    /// `void`, `restore` …; the number of a verb that this version does not know.
    pub verb: String,
    /// The officer's words.
    pub reason: String,
    /// Who decided.
    pub officer: String,
    /// In which office.
    pub office: String,
    /// On which device.
    pub device: String,
    /// When, by that device's clock.
    pub time: String,
    /// Whether the entry that brought it is signed by its seat.
    pub verified: bool,
    /// Whether the record says something now that was not judged.
    pub changed_since: bool,
}

/// What to decide.
#[derive(Debug, Deserialize, TS)]
pub struct DecideInput {
    /// Document id, or the human reference.
    pub id: String,
    /// What to decide.
    pub verb: Asked,
    /// Why, in words; it is part of the record for good.
    pub reason: String,
    /// The heads of the record as the officer saw it; without them it is judged as it stands.
    #[serde(default)]
    #[ts(optional)]
    pub heads: Option<Vec<String>>,
}

/// What can be decided here.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, TS)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// It was made by mistake, and counts no more.
    Void,
    /// It was made void by mistake.
    Restore,
}

/// Decides about a record: one entry with the new state and the decision.
pub(crate) fn decide(app: &App, session: &Session, input: DecideInput) -> Result<RecordView, Failure> {
    let (desk, signed) = app.desk(session)?;
    let reason = one_line(&input.reason);
    if reason.is_empty() {
        return Err(Failure::new("reason-missing"));
    }
    check_words(&reason, "reason")?;
    let number = number_of(&desk, &input.id)?;
    let document = desk.store.read()?.document(number)?;
    let moved = input.heads.is_some_and(|seen| seen != heads(&document));
    if moved || document.outline.heads.len() > HEADS_JUDGED_MAX {
        return Err(Failure::new("changed-meanwhile"));
    }
    let (verb, state) = match input.verb {
        Asked::Void => {
            check_not_void(&document.record)?;
            (Verb::Void, "void".to_owned())
        }
        Asked::Restore => (Verb::Restore, state_before(&desk, &document, number)?),
    };
    let mut wanted = document.record.fields.clone();
    set_state(&mut wanted, &state);
    let judged = document.outline.heads.iter().map(|head| head.0).collect();
    let decision = Decision { verb, judged, entries: Vec::new(), field: None, reason: Some(reason) };
    Writer::new(&app.shared, &desk, &signed).decide(number, &document, &wanted, &decision)?;
    app.tell("saved", &[("id", document.id.to_string().into())]);
    view(&desk, number)
}

/// Hashes of the changes that nothing follows yet.
pub(crate) fn heads(document: &OpenDocument) -> Vec<String> {
    let hex = |hash: &Hash| hash.0.iter().map(|byte| format!("{byte:02x}")).collect();
    document.outline.heads.iter().map(hex).collect()
}

/// The state in which a record was before it was made void. One that lacks something by now is open.
fn state_before(desk: &Desk, document: &OpenDocument, number: u64) -> Result<String, Failure> {
    if document.record.text("state") != Some("void") {
        return Err(Failure::new("record-not-void").with("reference", document.record.reference.as_str()));
    }
    let path = Path { row: None, key: "state".to_owned(), code: None };
    let states = document.merged()?.history(&path)?;
    let before = states.iter().rev().filter_map(|written| written.value.as_ref().and_then(Value::as_text)).find(|state| *state != "void");
    let lacks = || Ok::<bool, Failure>(remarks(desk, &document.record, Some(number))?.iter().any(|finding| finding.blocks));
    Ok(match before {
        Some(state) if state != "complete" || !lacks()? => state.to_owned(),
        _ => "open".to_owned(),
    })
}

/// What was decided about a document, oldest first: whoever judged more of its changes decided later, whatever the clocks
/// say. What cannot be read decides nothing; `verify` tells of it.
pub(crate) fn decided(desk: &Desk, document: &OpenDocument) -> Vec<Decided> {
    let changes = changes(document);
    let mut decisions: Vec<(Decision, &Saved, BTreeSet<Hash>)> = Vec::new();
    for saved in &document.decided {
        let Ok(decision) = Decision::decode(&saved.body.content) else { continue };
        let known = known(&changes, &decision);
        decisions.push((decision, saved, known));
    }
    decisions.sort_by_key(|(_, saved, known)| (known.len(), saved.header.time));
    let told = |(decision, saved, known): &(Decision, &Saved, BTreeSet<Hash>)| {
        let with_it = |change: &Change| change.saved.header.save == saved.header.save && change.saved.header.seat == saved.header.seat;
        let changed_since = changes.iter().any(|(hash, change)| !known.contains(hash) && !with_it(change));
        told(desk, decision, saved, changed_since)
    };
    decisions.iter().map(told).collect()
}

fn told(desk: &Desk, decision: &Decision, saved: &Saved, changed_since: bool) -> Decided {
    let seat = &saved.header.seat;
    Decided {
        verb: name(decision.verb),
        reason: decision.reason.clone().unwrap_or_default(),
        officer: desk.officer(seat),
        office: desk.office_of(seat),
        device: desk.device_of(seat),
        time: moment(saved.header.time),
        verified: saved.signed,
        changed_since,
    }
}

fn name(verb: Verb) -> String {
    match verb {
        Verb::Approve => "approve".to_owned(),
        Verb::Return => "return".to_owned(),
        Verb::Void => "void".to_owned(),
        Verb::Restore => "restore".to_owned(),
        Verb::Settle => "settle".to_owned(),
        Verb::Adopt => "adopt".to_owned(),
        Verb::Release => "release".to_owned(),
        Verb::Other(number) => number.to_string(),
    }
}

/// A change, and those that it was made upon.
struct Change<'d> {
    before: Vec<Hash>,
    saved: &'d Saved,
}

fn changes(document: &OpenDocument) -> BTreeMap<Hash, Change<'_>> {
    let read = document.saved.iter().filter_map(|saved| Some((saved, header(&saved.body.content).ok()?)));
    read.map(|(saved, (head, hash))| (hash, Change { before: head.dependencies, saved })).collect()
}

/// The changes that a decision judged: its heads, and all that they were made upon.
fn known(changes: &BTreeMap<Hash, Change<'_>>, decision: &Decision) -> BTreeSet<Hash> {
    let mut known = BTreeSet::new();
    let mut next: Vec<Hash> = decision.judged.iter().map(|hash| Hash(*hash)).collect();
    while let Some(hash) = next.pop() {
        if known.insert(hash) {
            next.extend(changes.get(&hash).into_iter().flat_map(|change| &change.before));
        }
    }
    known
}
