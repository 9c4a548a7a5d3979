//! A case that is handed over to another desk; a record that goes on in a new document, so that fields of it can go for good; and
//! what is told of the one that went before.

use super::decide::check_seen;
use super::record::{RecordView, moment, number_of, view};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::Writer;
use crate::session::Session;
use crate::shared::App;
use crate::succession::{Onward, continue_in, space_of};
use journals::{Act, Attached, Decision, Key, SpaceId, SpaceKind, Verb};
use records::By;
use records::value::{check_words, one_line};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::OpenDocument;
use ts_rs::TS;

/// Changes from which no other is saved into a record: the last ones are for its end. Tests see it with less writing.
const FULL: usize = if cfg!(test) { 120 } else { documents::CHANGES_MAX - 100 };
/// Changes from which it is offered to go on in a new document.
const NEAR_FULL: usize = if cfg!(test) { 100 } else { documents::CHANGES_MAX - 1_000 };

/// A case, and the desk to which it goes.
#[derive(Debug, Deserialize, TS)]
pub struct HandOverInput {
    /// Document id, or the human reference.
    pub id: String,
    /// Id of the office, in hex, or its code.
    pub office: String,
    /// Why, in words.
    pub reason: String,
    /// The heads of the record as the officer saw it.
    #[serde(default)]
    #[ts(optional)]
    pub heads: Option<Vec<String>>,
}

/// A record that goes on in a new document.
#[derive(Debug, Deserialize, TS)]
pub struct RenewInput {
    /// Document id, or the human reference.
    pub id: String,
    /// Fields that stay behind for good: `narrative`, `goods.note`, a whole group.
    #[serde(default)]
    pub without: Vec<String>,
    /// Why, in words.
    pub reason: String,
    /// The heads of the record as the officer saw it.
    #[serde(default)]
    #[ts(optional)]
    pub heads: Option<Vec<String>>,
}

/// Where a record went on.
#[derive(Debug, Serialize, TS)]
pub struct Continued {
    /// Document id of its successor.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// Letters of the office whose it is.
    pub office: String,
    /// Whether it is here.
    pub here: bool,
    /// Whether it was handed to another desk.
    pub handed: bool,
    /// Why, in the officer's words.
    pub reason: String,
    /// Who did it.
    pub officer: String,
    /// When, by his device's clock.
    pub time: String,
    /// Whether the old record says something since that its successor was not told.
    pub changed_since: bool,
}

/// Whence a record comes.
#[derive(Debug, Serialize, TS)]
pub struct Continues {
    /// Document id of its predecessor.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// Letters of the office whose it was.
    pub office: String,
    /// Whether it is here.
    pub here: bool,
    /// How many values are told of it.
    pub values: usize,
}

/// A value that stood in a predecessor.
#[derive(Debug, Serialize, TS)]
pub struct PastRow {
    /// `goods[0].quantity`.
    pub field: String,
    /// What; none where it was taken away.
    pub value: Option<String>,
    /// Who wrote it.
    pub officer: String,
    /// In which office.
    pub office: String,
    /// When, by that device's clock.
    pub time: String,
}

/// What is told of a predecessor.
#[derive(Debug, Serialize, TS)]
pub struct Before {
    /// Its reference.
    pub reference: String,
    /// Letters of the office whose it was.
    pub office: String,
    /// The newest first.
    pub values: Vec<PastRow>,
    /// How many more there were.
    #[ts(type = "number")]
    pub left: u64,
}

/// Which record.
#[derive(Debug, Deserialize, TS)]
pub struct BeforeInput {
    /// Document id, or the human reference.
    pub id: String,
}

/// Hands a case over: it goes on at another desk, and closes here. Gives the new record where it may be read, else the old one.
pub(crate) fn hand_over(app: &App, session: &Session, input: HandOverInput) -> Result<RecordView, Failure> {
    let (desk, signed) = app.desk(session)?;
    let reason = reason(&input.reason)?;
    let (number, document) = seen(&desk, &input.id, input.heads.as_deref())?;
    let authority = desk.authority();
    let from = authority.space(&space_of(&document)?).filter(|facts| facts.kind == SpaceKind::Cases);
    let from = from.ok_or_else(|| Failure::new("not-a-case"))?;
    let office = super::enrol::office_of(&desk, &input.office)?;
    if from.owner == office {
        return Err(Failure::new("same-office"));
    }
    let space = authority.space_for(SpaceKind::Cases, &office);
    let owned = space.filter(|space| authority.space(space).is_some_and(|facts| facts.owner == office));
    let space = owned.ok_or_else(|| Failure::new("no-space").with("kind", document.record.kind.key))?;
    let letters = authority.office(&office).map(|facts| facts.code.clone()).unwrap_or_default();
    let onward = Onward { space, office: &letters, without: &BTreeSet::new(), reason };
    let new = continue_in(&Writer::new(&app.shared, &desk, &signed), number, &document, &onward)?;
    told(app, &desk, &document, new)?;
    view(&desk, &signed.secrets.signing.key(), new)
}

/// Lets a record go on in a new document of the same space, without some of its fields. The old one can then be erased.
pub(crate) fn renew(app: &App, session: &Session, input: RenewInput) -> Result<RecordView, Failure> {
    let (desk, signed) = app.desk(session)?;
    let reason = reason(&input.reason)?;
    let (number, document) = seen(&desk, &input.id, input.heads.as_deref())?;
    let without = removable(&document, &input.without)?;
    let space = space_of(&document)?;
    let authority = desk.authority();
    let owner = authority.space(&space).and_then(|facts| authority.office(&facts.owner)).map(|facts| facts.code.clone());
    let office = owner.unwrap_or_else(|| desk.office_code.clone());
    let onward = Onward { space, office: &office, without: &without, reason };
    let new = continue_in(&Writer::new(&app.shared, &desk, &signed), number, &document, &onward)?;
    told(app, &desk, &document, new)?;
    view(&desk, &signed.secrets.signing.key(), new)
}

fn told(app: &App, desk: &Desk, old: &OpenDocument, new: u64) -> Result<(), Failure> {
    app.tell("saved", &[("id", old.id.to_string().into())]);
    app.tell("saved", &[("id", desk.store.read()?.id(new)?.to_string().into())]);
    Ok(())
}

fn reason(words: &str) -> Result<String, Failure> {
    let reason = one_line(words);
    if reason.is_empty() {
        return Err(Failure::new("reason-missing"));
    }
    check_words(&reason, "reason")?;
    Ok(reason)
}

fn seen(desk: &Desk, id: &str, heads: Option<&[String]>) -> Result<(u64, OpenDocument), Failure> {
    let number = number_of(desk, id)?;
    let document = desk.store.read()?.document(number)?;
    check_seen(&document, heads)?;
    Ok((number, document))
}

/// Fields that can stay behind: what the program says of a record cannot.
fn removable(document: &OpenDocument, paths: &[String]) -> Result<BTreeSet<String>, Failure> {
    let kind = document.record.kind;
    let check = |path: &String| match kind.field_at(path) {
        Some(field) if field.by != By::Program && field.list != Some("state") => Ok(path.clone()),
        _ => Err(Failure::new("unknown-field").with("field", path.as_str())),
    };
    paths.iter().map(check).collect()
}

/// Where a record went on: several places where two officers decided so at once.
pub(crate) fn continued(desk: &Desk, document: &OpenDocument) -> Result<Vec<Continued>, Failure> {
    let reader = desk.store.read()?;
    let here = space_of(document).ok().and_then(|space| desk.authority().space(&space));
    let owner = here.and_then(|facts| desk.authority().office(&facts.owner).map(|facts| facts.code.clone())).unwrap_or_default();
    let mut all = Vec::new();
    for one in super::decide::decided(desk, document).into_iter().filter(|one| one.verb == "continue") {
        let mut words = one.field.split(' ');
        let (Some(office), Some(reference), Some(id)) = (words.next(), words.next(), words.next()) else { continue };
        let held = documents::DocumentId::parse(id).map(|id| reader.number(&id)).transpose()?.flatten();
        all.push(Continued {
            id: id.to_owned(),
            reference: reference.to_owned(),
            office: office.to_owned(),
            here: held.is_some(),
            handed: office != owner,
            reason: one.reason,
            officer: one.officer,
            time: one.time,
            changed_since: one.changed_since,
        });
    }
    Ok(all)
}

/// Whence a record comes; none of most.
pub(crate) fn continues(desk: &Desk, document: &OpenDocument) -> Result<Option<Continues>, Failure> {
    let Some(told) = of(document) else { return Ok(None) };
    let id = documents::DocumentId(told.document);
    let here = desk.store.read()?.number(&id)?.is_some();
    Ok(Some(Continues { id: id.to_string(), reference: told.reference, office: told.office, here, values: told.past.len() }))
}

/// Whether a record came from another that an officer had written: what he vouched for there he does not judge here.
pub(crate) fn came_from(desk: &Desk, document: &OpenDocument, seat: &Key) -> bool {
    let officer = crate::succession::shown(desk.officer(seat));
    !officer.is_empty() && of(document).is_some_and(|told| told.who.iter().any(|(who, _)| *who == officer))
}

/// The document in whose place one goes on.
pub(crate) fn predecessor(document: &OpenDocument) -> Option<documents::DocumentId> {
    of(document).map(|told| documents::DocumentId(told.document))
}

fn of(document: &OpenDocument) -> Option<Attached> {
    document.attached.iter().find_map(|saved| Attached::decode(&saved.body.content).ok())
}

/// Whether a seat may let a record go on elsewhere: it reviews where that lies, and nobody has done so.
pub(crate) fn may_continue(desk: &Desk, document: &OpenDocument, seat: &Key) -> bool {
    let reviews = |space: SpaceId| desk.authority().decide(seat, &space, Act::Review { wrote: false }).is_ok();
    let is_open = !is_closed(document) && document.record.text("state") != Some("void") && !crate::sight::is_sight(&document.record);
    is_open && space_of(document).is_ok_and(reviews)
}

/// Whether a record lies with the cases of a desk.
pub(crate) fn lies_with_cases(desk: &Desk, document: &OpenDocument) -> bool {
    space_of(document).ok().and_then(|space| desk.authority().space(&space)).is_some_and(|facts| facts.kind == SpaceKind::Cases)
}

/// Whether a record has little room left for changes.
pub(crate) fn is_near_full(document: &OpenDocument) -> bool {
    document.saved.len() >= NEAR_FULL
}

/// Whether a record takes no change any more but the one that closes it.
pub(crate) fn is_full(document: &OpenDocument) -> bool {
    document.saved.len() >= FULL
}

/// Whether somebody said that a record goes on elsewhere.
pub(crate) fn is_closed(document: &OpenDocument) -> bool {
    let says = |saved: &store::Saved| Decision::decode(&saved.body.content).is_ok_and(|decision| decision.verb == Verb::Continue);
    document.record.text("state") == Some("closed") || document.decided.iter().any(says)
}

/// Everything that is told of the record in whose place this one goes on.
pub(crate) fn before(app: &App, session: &Session, input: BeforeInput) -> Result<Before, Failure> {
    let (desk, _) = app.desk(session)?;
    let document = desk.store.read()?.document(number_of(&desk, &input.id)?)?;
    let told = of(&document).ok_or_else(|| Failure::new("no-predecessor").with("reference", document.record.reference.as_str()))?;
    let Attached { document: _, reference, office, left, who, past } = told;
    let row = |past: journals::Past| {
        let (officer, office) = who.get(past.who as usize).cloned().unwrap_or_default();
        PastRow { field: past.field, value: past.value, officer, office, time: moment(past.time) }
    };
    Ok(Before { reference, office, left, values: past.into_iter().map(row).collect() })
}
