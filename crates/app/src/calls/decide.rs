//! What officers decide about records: a record made by mistake is made void, visibly, and a void is taken back.

use super::record::{RecordView, check_not_void, moment, number_of, remarks, view};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::{Writer, set_state};
use crate::session::Session;
use crate::shared::App;
use documents::{Hash, Path, header};
use journals::{Decision, Verb};
use records::Value;
use records::value::{check_words, one_line};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::{OpenDocument, Saved};
use ts_rs::TS;

/// A decision about a record.
#[derive(Debug, Serialize, TS)]
pub struct Decided {
    /// `void` or `restore`; the number of a verb that this version does not know.
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

/// What was decided about a document, oldest first. What cannot be read decides nothing; `verify` tells of it.
pub(crate) fn decided(desk: &Desk, document: &OpenDocument) -> Vec<Decided> {
    let read = |saved: &Saved| Some((Decision::decode(&saved.body.content).ok()?, saved.clone()));
    let decisions = document.decided.iter().filter_map(read);
    decisions.map(|(decision, saved)| told(desk, document, &decision, &saved)).collect()
}

fn told(desk: &Desk, document: &OpenDocument, decision: &Decision, saved: &Saved) -> Decided {
    let seat = &saved.header.seat;
    Decided {
        verb: match decision.verb {
            Verb::Void => "void".to_owned(),
            Verb::Restore => "restore".to_owned(),
            other => format!("{other:?}").to_lowercase(),
        },
        reason: decision.reason.clone().unwrap_or_default(),
        officer: desk.officer(seat),
        office: desk.office_of(seat),
        device: desk.device_of(seat),
        time: moment(saved.header.time),
        verified: saved.signed,
        changed_since: has_changed(document, decision, saved),
    }
}

/// Whether there are changes that the decision neither judged nor came with.
fn has_changed(document: &OpenDocument, decision: &Decision, saved: &Saved) -> bool {
    let mut changes: BTreeMap<Hash, (Vec<Hash>, bool)> = BTreeMap::new();
    for change in &document.saved {
        let Ok((head, hash)) = header(&change.body.content) else { return true };
        changes.insert(hash, (head.dependencies, change.header.save == saved.header.save));
    }
    let mut judged: BTreeSet<Hash> = BTreeSet::new();
    let mut next: Vec<Hash> = decision.judged.iter().map(|hash| Hash(*hash)).collect();
    while let Some(hash) = next.pop() {
        if judged.insert(hash) {
            next.extend(changes.get(&hash).into_iter().flat_map(|(before, _)| before));
        }
    }
    changes.iter().any(|(hash, (_, with_it))| !with_it && !judged.contains(hash))
}
