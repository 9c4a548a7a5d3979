//! What officers decide about records: who did not write it approves or returns a complete one; a record made by mistake is made
//! void, visibly, and a void is taken back.

use super::record::{RecordView, moment, number_of, remarks, view};
use super::succession::came_from;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::{Writer, check_not_void, set_state};
use crate::session::Session;
use crate::shared::App;
use documents::{Hash, Path, header};
use journals::{Act, Authority, Decision, HEADS_JUDGED_MAX, Key, Verb};
use records::value::{check_words, one_line};
use records::{AmendedBy, Value};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::{OpenDocument, Saved};
use ts_rs::TS;

/// A decision about a record.
#[derive(Debug, Serialize, TS)]
pub struct Decided {
    /// `void`, `restore` …; the number of a verb that this version does not know.
    pub verb: String,
    /// The place that was settled: `goods.quantity`; else empty.
    pub field: String,
    /// The officer's words; may be empty.
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
    /// Why, in words; it is part of the record for good. Only an approval needs none.
    #[serde(default)]
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
    /// It is right.
    Approve,
    /// It goes back to who wrote it.
    Return,
    /// It was made by mistake, and counts no more.
    Void,
    /// It was made void by mistake.
    Restore,
}

/// What this seat may decide about a record that waits for approval.
#[derive(Debug, Serialize, TS)]
pub struct Review {
    /// Whether it waits for a reviewer: it is complete, and nobody has judged it.
    pub waits: bool,
    /// Whether this seat may approve it.
    pub may_approve: bool,
    /// Whether this seat may return it.
    pub may_return: bool,
    /// Why this seat may not approve it: the code of an error; none where it may.
    pub why_not: Option<String>,
}

/// Decides about a record: one entry with the new state and the decision.
pub(crate) fn decide(app: &App, session: &Session, input: DecideInput) -> Result<RecordView, Failure> {
    let (desk, signed) = app.desk_of(session, &input.id)?;
    let reason = one_line(&input.reason);
    match (reason.is_empty(), input.verb) {
        (true, Asked::Approve) => {}
        (true, _) => return Err(Failure::new("reason-missing")),
        (false, _) => check_words(&reason, "reason")?,
    }
    let number = number_of(&desk, &input.id)?;
    let document = desk.store.read()?.document(number)?;
    check_seen(&document, input.heads.as_deref())?;
    let seat = signed.secrets.signing.key();
    let (verb, state) = match input.verb {
        Asked::Approve => {
            may_review(&desk, &document, &seat, is_his(&desk, &document, &seat))?;
            (Verb::Approve, "approved".to_owned())
        }
        Asked::Return => {
            may_review(&desk, &document, &seat, false)?;
            (Verb::Return, "returned".to_owned())
        }
        Asked::Void => {
            check_not_void(&document.record)?;
            (Verb::Void, "void".to_owned())
        }
        Asked::Restore => (Verb::Restore, state_before(&desk, &document, number)?),
    };
    let mut wanted = document.record.clone();
    set_state(&mut wanted.fields, &state);
    let reason = Some(reason).filter(|reason| !reason.is_empty());
    let decision = Decision { verb, judged: judged(&document), entries: Vec::new(), field: None, reason };
    Writer::new(&app.shared, &desk, &signed).decide(number, &document, document.record.clone(), wanted, &[decision])?;
    desk.tell_saved(&document.id.to_string());
    view(&desk, &seat, number)
}

/// Whoever decides judges what he saw, and no more than a decision can name.
pub(crate) fn check_seen(document: &OpenDocument, seen: Option<&[String]>) -> Result<(), Failure> {
    let moved = seen.is_some_and(|seen| *seen != heads(document));
    if moved || document.outline.heads.len() > HEADS_JUDGED_MAX { Err(Failure::new("changed-meanwhile")) } else { Ok(()) }
}

/// The heads that a decision names.
pub(crate) fn judged(document: &OpenDocument) -> Vec<[u8; 32]> {
    document.outline.heads.iter().map(|head| head.0).collect()
}

/// Whether a seat's officer wrote a value of a record, or of the one in whose place it goes on.
pub(crate) fn is_his(desk: &Desk, document: &OpenDocument, seat: &Key) -> bool {
    wrote(&desk.authority(), document, seat) || came_from(desk, document, seat)
}

/// Whether a seat wrote a value of a record; of one that this program could not admit today everybody may have.
fn wrote(authority: &Authority, document: &OpenDocument, seat: &Key) -> bool {
    crate::intake::held(document).is_none_or(|held| held.wrote(&judged(document), |other| authority.are_one(other, seat)))
}

/// Whether a seat may judge a record as it stands.
fn may_review(desk: &Desk, document: &OpenDocument, seat: &Key, wrote: bool) -> Result<(), Failure> {
    if document.record.text("state") != Some("complete") {
        return Err(Failure::new("record-not-waiting").with("reference", document.record.reference.as_str()));
    }
    let space = document.saved.first().map(|saved| saved.header.space).ok_or_else(|| Failure::new("no-such-record"))?;
    let allowed = desk.authority().decide(seat, &space, Act::Review { wrote });
    allowed.map_err(|denied| Failure::new(denied.code()).with("kind", document.record.kind.key))
}

/// What a seat may decide about a record.
pub(crate) fn review(desk: &Desk, document: &OpenDocument, seat: &Key) -> Review {
    let approval = may_review(desk, document, seat, is_his(desk, document, seat));
    Review {
        waits: document.record.text("state") == Some("complete"),
        may_approve: approval.is_ok(),
        may_return: may_review(desk, document, seat, false).is_ok(),
        why_not: approval.err().map(|failure| failure.code),
    }
}

/// Whether a seat may change a record that stands, and make it void: of some kinds only who made it may, or a reviewer.
pub(crate) fn may_amend(desk: &Desk, document: &OpenDocument, seat: &Key) -> bool {
    let Some(first) = document.saved.first() else { return false };
    let is_anothers = document.record.kind.amended_by == AmendedBy::Author && !desk.authority().are_one(&first.header.seat, seat);
    let act = if is_anothers { Act::Review { wrote: false } } else { Act::Write };
    desk.authority().decide(seat, &first.header.space, act).is_ok()
}

/// Hashes of the changes that nothing follows yet.
pub(crate) fn heads(document: &OpenDocument) -> Vec<String> {
    let hex = |hash: &Hash| hash.0.iter().map(|byte| format!("{byte:02x}")).collect();
    document.outline.heads.iter().map(hex).collect()
}

/// The state in which a record was before it was made void. One that lacks something by now is open, and one that was approved or
/// returned is judged again: only that decision gives such a state.
fn state_before(desk: &Desk, document: &OpenDocument, number: u64) -> Result<String, Failure> {
    if document.record.text("state") != Some("void") {
        return Err(Failure::new("record-not-void").with("reference", document.record.reference.as_str()));
    }
    let path = Path { row: None, key: "state".to_owned(), code: None };
    let states = document.merged()?.history(&path)?;
    let before = states.iter().rev().filter_map(|written| written.value.as_ref().and_then(Value::as_text)).find(|state| *state != "void");
    let lacks = || Ok::<bool, Failure>(remarks(desk, &document.record, Some(number))?.iter().any(|finding| finding.blocks));
    Ok(match before {
        Some("complete" | "approved" | "returned") if !lacks()? => "complete".to_owned(),
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
        field: decision.field.clone().unwrap_or_default(),
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
        Verb::Continue => "continue".to_owned(),
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
