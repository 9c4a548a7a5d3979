//! Quarantine: entries that came from elsewhere and do not count, with the reason; and adopting them.

use super::Nothing;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::intake::take_own;
use crate::save::Writer;
use crate::session::Session;
use crate::shared::{App, lock};
use journals::{ABOUT_RECORDS, Act, Body, DECISION, Decision, EntryId, Header, NewBody, Verb, WholeEntry};
use records::value::{check_words, one_line};
use serde::{Deserialize, Serialize};
use store::{Reader, Waiting};
use ts_rs::TS;

/// An entry that waits.
#[derive(Serialize, TS)]
pub struct WaitingLine {
    /// Its id, in hex.
    pub id: String,
    /// Who wrote it.
    pub officer: String,
    /// In which office.
    pub office: String,
    /// When, by his clock.
    pub time: String,
    /// When it came here.
    pub received: String,
    /// Why it waits.
    pub why: String,
    /// A field, an operation, what is missing; may be empty.
    pub place: String,
    /// Whether this seat can adopt it.
    pub adoptable: bool,
    /// The records of which it says something, each once.
    pub about: Vec<AboutRecord>,
}

/// A record of which an entry says something.
#[derive(Serialize, TS)]
pub struct AboutRecord {
    /// Its document id.
    pub id: String,
    /// Its kind; empty where this program does not know it.
    pub kind: String,
    /// Its reference; empty where only what waits would tell.
    pub reference: String,
    /// Whether the record is here already.
    pub here: bool,
    /// What it says in this entry, in changes and decisions.
    pub changes: usize,
}

/// Records of one entry that are named in the list; an import may have thousands.
const ABOUT_MAX: usize = 5;

/// Which entry to adopt, and why.
#[derive(Deserialize, TS)]
pub struct AdoptInput {
    /// Its id, in hex.
    pub id: String,
    /// Why it counts after all; part of the record for good.
    pub reason: String,
}

/// Reasons of waiting that a reviewer can answer: the entry passed admission, and only its seat or its branch does not count.
const ADOPTABLE: [&str; 2] = ["waits-revoked", "waits-forked"];

/// What waits, the last that came first.
pub(crate) fn waiting(app: &App, session: &Session, _: Nothing) -> Result<Vec<WaitingLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let (reader, authority, seat) = (desk.store.read()?, desk.authority(), signed.secrets.signing.key());
    let mut all = desk.store.waiting()?;
    all.sort_by_key(|one| std::cmp::Reverse(one.received));
    let line = |one: &Waiting| {
        let header = journals::Header::decode(&one.entry.header).ok()?;
        Some(WaitingLine {
            id: one.entry.id().to_string(),
            officer: desk.officer(&header.seat),
            office: desk.office_of(&header.seat),
            time: super::record::moment(header.time),
            received: super::record::moment(one.received),
            why: one.why.clone(),
            place: one.place.clone(),
            adoptable: ADOPTABLE.contains(&one.why.as_str())
                && header.seat != seat
                && authority.decide(&seat, &header.space, Act::Review { wrote: false }).is_ok(),
            about: about_records(&reader, &one.entry),
        })
    };
    Ok(all.iter().filter_map(line).collect())
}

/// The first records of which an entry says something.
fn about_records(reader: &Reader<'_>, entry: &WholeEntry) -> Vec<AboutRecord> {
    let mut all: Vec<(documents::DocumentId, AboutRecord)> = Vec::new();
    for body in entry.bodies.iter().filter_map(|body| Body::decode(body).ok()) {
        if let Some((_, one)) = all.iter_mut().find(|(id, _)| *id == body.document) {
            one.changes += 1;
        } else if all.len() < ABOUT_MAX {
            all.push((body.document, about_record(reader, &body)));
        }
    }
    all.into_iter().map(|(_, one)| one).collect()
}

fn about_record(reader: &Reader<'_>, body: &Body) -> AboutRecord {
    let here = reader.number(&body.document).ok().flatten();
    let record = match here {
        Some(number) => reader.record(number).ok(),
        // Before its checks only our own reader sees it, and it believes nothing.
        None => documents::read_first(&body.content).filter(|record| check_words(&record.reference, "reference").is_ok()),
    };
    AboutRecord {
        id: body.document.to_string(),
        kind: record.as_ref().map(|record| record.kind.key.to_owned()).unwrap_or_default(),
        reference: record.map(|record| record.reference).unwrap_or_default(),
        here: here.is_some(),
        changes: 1,
    }
}

/// Adopts an entry, with those before it in its journal that wait too. Gives what still waits.
pub(crate) fn adopt(app: &App, session: &Session, input: AdoptInput) -> Result<Vec<WaitingLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let reason = one_line(&input.reason);
    if reason.is_empty() {
        return Err(Failure::new("reason-missing"));
    }
    check_words(&reason, "reason")?;
    let id = EntryId::parse(&input.id).ok_or_else(|| Failure::new("nothing-waits"))?;
    {
        let _turn = lock(&desk.saving);
        let chain = chain(&desk, &id)?;
        let Some((header, _)) = chain.last() else { return Err(Failure::new("nothing-waits")) };
        let (space, seat) = (header.space, signed.secrets.signing.key());
        if chain.iter().any(|(header, _)| header.seat == seat) {
            return Err(Failure::new("own-values"));
        }
        let allowed = desk.authority().decide(&seat, &space, Act::Review { wrote: false });
        allowed.map_err(|denied| Failure::new(denied.code()).with("kind", "seizure"))?;
        let about = about(&chain).ok_or_else(|| Failure::new("nothing-waits"))?;
        let salt = salt(&desk, &chain, &about)?;
        let mut entries: Vec<EntryId> = chain.iter().map(|(_, entry)| entry.id()).collect();
        entries.sort_unstable();
        let judged = documents::header(&about.content).map(|(_, hash)| hash.0).map_err(|_| Failure::new("nothing-waits"))?;
        let decision = Decision { verb: Verb::Adopt, judged: vec![judged], entries, field: None, reason: Some(reason) };
        let body = NewBody { document: Some(about.document), kind: DECISION, version: about.version, salt, content: decision.encode() };
        let writer = Writer::new(&app.shared, &desk, &signed);
        let mut journal = desk.store.journal(space, &seat);
        let entry = writer.entry(&mut journal, vec![body], Vec::new()).entry;
        let bodies = entry.bodies.iter().map(Body::encode).collect();
        take_own(&desk, WholeEntry { header: entry.header_bytes, signature: entry.signature, bodies })?;
    }
    app.tell("imported", &[]);
    waiting(app, session, Nothing {})
}

/// The entry and those before it in its journal that wait.
fn chain(desk: &Desk, id: &EntryId) -> Result<Vec<(Header, WholeEntry)>, Failure> {
    let all = desk.store.waiting()?;
    let opened = |one: Waiting| Header::decode(&one.entry.header).ok().map(|header| (header, one));
    let mut all: Vec<(Header, Waiting)> = all.into_iter().filter_map(opened).collect();
    let (last, why) = all
        .iter()
        .find(|(_, one)| one.entry.id() == *id)
        .map(|(header, one)| (header.clone(), one.why.clone()))
        .ok_or_else(|| Failure::new("nothing-waits"))?;
    if !ADOPTABLE.contains(&why.as_str()) {
        return Err(Failure::new("not-adoptable"));
    }
    let before = |header: &Header| {
        (header.space, header.seat, header.incarnation) == (last.space, last.seat, last.incarnation) && header.n <= last.n
    };
    all.retain(|(header, one)| before(header) && ADOPTABLE.contains(&one.why.as_str()));
    all.sort_by_key(|(header, _)| header.n);
    Ok(all.into_iter().map(|(header, one)| (header, one.entry)).collect())
}

/// The last change of the chain: the decision stands beside its document.
fn about(chain: &[(Header, WholeEntry)]) -> Option<Body> {
    let bodies = chain.iter().flat_map(|(_, entry)| &entry.bodies).filter_map(|body| Body::decode(body).ok());
    bodies.rev().find(|body| body.kind < ABOUT_RECORDS)
}

/// The salt of the document that is decided about: from its first body, here or in the chain.
fn salt(desk: &Desk, chain: &[(Header, WholeEntry)], about: &Body) -> Result<[u8; 8], Failure> {
    let reader = desk.store.read()?;
    if let Some(number) = reader.number(&about.document)? {
        return Ok(reader.document(number)?.salt);
    }
    let bodies = chain.iter().flat_map(|(_, entry)| &entry.bodies).filter_map(|body| Body::decode(body).ok());
    let first = bodies.filter(|body| body.document == about.document).find_map(|body| body.salt);
    first.ok_or_else(|| Failure::new("nothing-waits"))
}
