//! Quarantine: entries that came from elsewhere and do not count, with the reason; and adopting them.

use super::Nothing;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::intake::take_own;
use crate::save::Writer;
use crate::session::Session;
use crate::shared::{App, lock};
use journals::{ABOUT_RECORDS, Act, Body, DECISION, Decision, Denied, EntryId, Header, Key, NewBody, SpaceId, Verb, WholeEntry};
use records::value::{check_words, one_line};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Marked, Reader, Waiting};
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
    /// Whether it waits only for what is missing: it comes in by itself, and nobody need look at it.
    pub held: bool,
    /// Whether this seat can adopt it.
    pub adoptable: bool,
    /// The records of which it says something, each once.
    pub about: Vec<AboutRecord>,
    /// That it was put away, where it was: it waits as before, and is not shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub put_away: Option<PutAway>,
}

/// What was put away by a reviewer: nothing is decided by it, and it can be shown again.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct PutAway {
    /// Who.
    pub officer: String,
    /// When.
    pub time: String,
    /// Why.
    pub reason: String,
}

/// Which entry to put away, and why.
#[derive(Deserialize, TS)]
pub struct PutAwayInput {
    /// Its id, in hex.
    pub id: String,
    /// Why it is not to be looked at any more; without it it is shown again.
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<String>,
}

/// The setting of the device that names what was put away, by the id of the entry.
const PUT_AWAY: &str = "put-away";

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

/// Reasons of waiting that a reviewer can answer: the entry passed admission, and only its seat, its right or its branch does not
/// count; or it counts because somebody built upon it.
const ADOPTABLE: [&str; 4] = ["waits-revoked", "waits-forked", "waits-right", "built-upon"];

/// Whether an entry only waits for what is missing; a person need not look at it.
fn is_held(why: &str) -> bool {
    why.starts_with("waits-") && !ADOPTABLE.contains(&why)
}

/// How many entries wait for what is missing, and how many for a person; what was put away is not counted.
pub(crate) fn counted(app: &App, session: &Session) -> Result<(u64, u64), Failure> {
    let lines = waiting(app, session, Nothing {})?;
    let shown = || lines.iter().filter(|line| line.put_away.is_none());
    let held = shown().filter(|line| line.held).count();
    Ok((held as u64, (shown().count() - held) as u64))
}

/// What waits, and what counts until a reviewer has looked at it; the last that came first.
pub(crate) fn waiting(app: &App, session: &Session, _: Nothing) -> Result<Vec<WaitingLine>, Failure> {
    let (_, signed) = app.desk(session)?;
    let mut lines: Vec<(i64, WaitingLine)> = Vec::new();
    for desk in app.desks(session)? {
        lines.extend(lines_of(&desk, &signed.secrets.signing.key(), &put_away(&desk)?)?);
    }
    lines.sort_by_key(|(since, _)| std::cmp::Reverse(*since));
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

/// What waits at one desk, each with the moment since when.
fn lines_of(desk: &Desk, seat: &Key, put_away: &BTreeMap<String, PutAway>) -> Result<Vec<(i64, WaitingLine)>, Failure> {
    let (reader, authority) = (desk.store.read_everything()?, desk.authority());
    let line = |header: &Header, since: i64, why: &str, place: &str, about: Vec<AboutRecord>| WaitingLine {
        id: Header::id(&header.encode()).to_string(),
        put_away: put_away.get(&Header::id(&header.encode()).to_string()).cloned(),
        officer: desk.officer(&header.seat),
        office: desk.office_of(&header.seat),
        time: super::record::moment(header.time),
        received: super::record::moment(since),
        why: why.to_owned(),
        held: is_held(why),
        place: place.to_owned(),
        adoptable: ADOPTABLE.contains(&why)
            && !authority.are_one(&header.seat, seat)
            && authority.decide(seat, &header.space, Act::Review { wrote: false }).is_ok(),
        about,
    };
    let mut lines: Vec<(i64, WaitingLine)> = Vec::new();
    // Of a space that others work in alone not even the reference is told.
    let is_shown = |header: &Header| authority.space(&header.space).is_none() || authority.reads(seat, &header.space);
    for Waiting { why, place, received, entry } in desk.store.waiting()? {
        let Some(header) = Header::decode(&entry.header).ok().filter(is_shown) else { continue };
        lines.push((received, line(&header, received, &why, &place, about_records(&reader, &entry))));
    }
    for Marked { header, mark, about, .. } in reader.marked()?.into_iter().filter(|one| one.mark.why != "unproved" && is_shown(&one.header))
    {
        let about = about_documents(&reader, about.into_iter().flatten());
        lines.push((mark.since, line(&header, mark.since, &mark.why, "", about)));
    }
    Ok(lines)
}

/// The first documents of an entry that is stored.
pub(super) fn about_documents(reader: &Reader<'_>, numbers: impl Iterator<Item = u64>) -> Vec<AboutRecord> {
    let mut counted: Vec<(u64, usize)> = Vec::new();
    for number in numbers {
        match counted.iter().position(|(held, _)| *held == number) {
            Some(at) => counted[at].1 += 1,
            None if counted.len() < ABOUT_MAX => counted.push((number, 1)),
            // An import of thousands: the rest is not named.
            None => break,
        }
    }
    let one = |(number, changes): (u64, usize)| {
        let record = reader.record(number).ok()?;
        let id = reader.id(number).ok()?;
        Some(AboutRecord {
            id: id.to_string(),
            kind: record.kind.key.to_owned(),
            reference: record.reference,
            here: !reader.is_hidden(number),
            changes,
        })
    };
    counted.into_iter().filter_map(one).collect()
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

fn put_away(desk: &Desk) -> Result<BTreeMap<String, PutAway>, Failure> {
    let held = desk.store.setting(&desk.device, PUT_AWAY)?;
    Ok(held.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default())
}

/// Puts an entry away that waits, or shows it again; on this device, and for everybody on it who reviews. It says nothing of whether it
/// counts, and others decide for themselves.
pub(crate) fn put_away_one(app: &App, session: &Session, input: PutAwayInput) -> Result<Vec<WaitingLine>, Failure> {
    let (_, signed) = app.desk(session)?;
    let seat = signed.secrets.signing.key();
    let id = EntryId::parse(&input.id).ok_or_else(|| Failure::new("nothing-waits"))?.to_string();
    let reason = input.reason.as_deref().map(one_line);
    if let Some(reason) = &reason {
        if reason.is_empty() {
            return Err(Failure::new("reason-missing"));
        }
        check_words(reason, "reason")?;
    }
    let mut found = None;
    for desk in app.desks(session)? {
        if let Some(space) = space_of(&desk, &id)? {
            found = Some((desk, space));
            break;
        }
    }
    let (desk, space) = found.ok_or_else(|| Failure::new("nothing-waits"))?;
    // Of a space that nobody here knows somebody must be able to say it who reviews anything.
    let authority = desk.authority();
    let reviews = |space: &SpaceId| authority.decide(&seat, space, Act::Review { wrote: false });
    let allowed = if authority.space(&space).is_some() {
        reviews(&space)
    } else {
        authority.spaces().map(|(space, _)| reviews(space)).find(Result::is_ok).unwrap_or(Err(Denied::NoRight))
    };
    allowed.map_err(|denied| Failure::new(denied.code()).with("kind", "seizure"))?;
    {
        let _turn = lock(&desk.setting);
        let mut all = put_away(&desk)?;
        match reason {
            Some(reason) => {
                let time = super::record::moment(crate::save::now());
                drop(all.insert(id, PutAway { officer: desk.officer(&seat), time, reason }));
            }
            None => drop(all.remove(&id)),
        }
        // What waits no more is not remembered.
        let waits: Vec<String> = lines_of(&desk, &seat, &BTreeMap::new())?.into_iter().map(|(_, line)| line.id).collect();
        all.retain(|id, _| waits.contains(id));
        let json = serde_json::to_vec(&all).map_err(|_| Failure::new("wrong-output"))?;
        desk.store.set_setting(&desk.device, PUT_AWAY, &json)?;
    }
    app.tell("imported", &[]);
    waiting(app, session, Nothing {})
}

/// The space of an entry that waits at a desk.
fn space_of(desk: &Desk, id: &str) -> Result<Option<SpaceId>, Failure> {
    for waiting in desk.store.waiting()? {
        if waiting.entry.id().to_string() == id {
            return Ok(Header::decode(&waiting.entry.header).ok().map(|header| header.space));
        }
    }
    let marked = desk.store.read_everything()?.marked()?;
    Ok(marked.into_iter().find(|one| one.place.id.to_string() == id).map(|one| one.header.space))
}

/// Adopts an entry, with those before it in its journal that wait too. Gives what still waits.
pub(crate) fn adopt(app: &App, session: &Session, input: AdoptInput) -> Result<Vec<WaitingLine>, Failure> {
    let (main, signed) = app.desk(session)?;
    let reason = one_line(&input.reason);
    if reason.is_empty() {
        return Err(Failure::new("reason-missing"));
    }
    check_words(&reason, "reason")?;
    let id = EntryId::parse(&input.id).ok_or_else(|| Failure::new("nothing-waits"))?;
    let rooms = crate::rooms::of(&main, &signed.secrets.signing.key());
    let waits_in = |room: &std::sync::Arc<Desk>| room.store.read_everything().is_ok_and(|reader| chain(&reader, &id).is_ok());
    let desk = rooms.into_iter().find(waits_in).unwrap_or(main);
    {
        let _turn = lock(&desk.saving);
        let chain = chain(&desk.store.read_everything()?, &id)?;
        let Some((header, _)) = chain.last() else { return Err(Failure::new("nothing-waits")) };
        let (space, seat) = (header.space, signed.secrets.signing.key());
        if chain.iter().any(|(header, _)| desk.authority().are_one(&header.seat, &seat)) {
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

/// The entry and those before it in its branch that do not count plainly.
fn chain(reader: &Reader<'_>, id: &EntryId) -> Result<Vec<(Header, WholeEntry)>, Failure> {
    let marked: BTreeMap<EntryId, Marked> = reader.marked()?.into_iter().map(|one| (one.place.id, one)).collect();
    let Some(last) = marked.get(id) else {
        return Err(Failure::new("nothing-waits"));
    };
    if !ADOPTABLE.contains(&last.mark.why.as_str()) {
        return Err(Failure::new("not-adoptable"));
    }
    let adoptable = |one: &&Marked| ADOPTABLE.contains(&one.mark.why.as_str());
    let mut chain: Vec<&Marked> = std::iter::successors(Some(last), |one| marked.get(&one.header.previous).filter(adoptable)).collect();
    chain.reverse();
    let whole = |one: &Marked| Ok(reader.whole_entry(&one.place)?.map(|entry| (one.header.clone(), entry)));
    chain.into_iter().filter_map(|one| whole(one).transpose()).collect()
}

/// The last change of the chain: the decision stands beside its document.
fn about(chain: &[(Header, WholeEntry)]) -> Option<Body> {
    let bodies = chain.iter().flat_map(|(_, entry)| &entry.bodies).filter_map(|body| Body::decode(body).ok());
    bodies.rev().find(|body| body.kind < ABOUT_RECORDS)
}

/// The salt of the document that is decided about: from its first body, here or in the chain.
fn salt(desk: &Desk, chain: &[(Header, WholeEntry)], about: &Body) -> Result<[u8; 8], Failure> {
    let reader = desk.store.read_everything()?;
    if let Some(number) = reader.number(&about.document)? {
        return Ok(reader.document(number)?.salt);
    }
    let bodies = chain.iter().flat_map(|(_, entry)| &entry.bodies).filter_map(|body| Body::decode(body).ok());
    let first = bodies.filter(|body| body.document == about.document).find_map(|body| body.salt);
    first.ok_or_else(|| Failure::new("nothing-waits"))
}
