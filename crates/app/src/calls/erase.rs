//! Erasure and hold as officers order them: two sign that a record goes, or its own date says so; a hold lets it stay.

use super::record::{moment, number_of};
use super::unlock::{named_seat, try_passphrase};
use super::{Done, Nothing, Reader as Reads};
use crate::calendar::Calendar;
use crate::desk::Desk;
use crate::erasing::{self, is_over, space_of};
use crate::failure::Failure;
use crate::intake::believe;
use crate::passphrase::Passphrase;
use crate::rooms;
use crate::save::now;
use crate::session::{Session, Signed};
use crate::shared::{App, lock};
use crate::titles::title;
use documents::DocumentId;
use journals::{Basis, Scope, SigningSecret, SpaceId, StatementBody};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use ts_rs::TS;

/// Which record is to go, why, and who signs with this officer.
#[derive(Debug, Deserialize, TS)]
pub struct EraseInput {
    /// Document id, or the human reference.
    pub id: String,
    /// `court`, `subject` or `unlawful`.
    pub basis: String,
    /// The second officer's seat on this device: its key in hex, or his service number.
    pub second: String,
    /// His passphrase.
    #[ts(type = "string")]
    pub passphrase: Passphrase,
}

/// Whether a record must stay.
#[derive(Debug, Deserialize, TS)]
pub struct HoldInput {
    /// Document id, or the human reference.
    pub id: String,
    /// Whether it is held from now on.
    pub on: bool,
}

/// A record that is to go, went, or could go.
#[derive(Debug, Serialize, TS)]
pub struct ErasureLine {
    /// Its document id.
    pub id: String,
    /// Its kind; empty where it is not here any more.
    pub kind: String,
    /// Its reference; empty where it is not here any more.
    pub reference: String,
    /// What it is called; empty where it is not here any more.
    pub title: String,
    /// `over`: its time is over and nobody has said that it goes; `due`: it goes with the next round; `held`; `erased`.
    pub state: String,
    /// `schedule`, `court`, `subject` or `unlawful`; empty where nobody has said that it goes.
    pub basis: String,
    /// When that was said, or carried out.
    pub time: String,
}

/// What was said of the end of a record that is still here.
#[derive(Debug, Serialize, TS)]
pub struct Erasing {
    /// `due`: it goes with the next round; `held`: it must stay.
    pub state: String,
    /// Why it goes once nobody holds it; empty where nobody has said that it goes.
    pub basis: String,
    /// When that was said; empty where nobody has.
    pub time: String,
}

/// How many records went.
#[derive(Debug, Serialize, TS)]
pub struct ErasedCount {
    /// Records.
    pub erased: usize,
    /// Names of backups of this folder that may still hold them.
    pub backups: Vec<String>,
}

const BASES: [(&str, Basis); 4] =
    [("schedule", Basis::Schedule), ("court", Basis::Court), ("subject", Basis::Subject), ("unlawful", Basis::Unlawful)];

/// Who speaks of the end of what lies in a space, and in which log: its registrar; in a closed space whoever administers it.
fn speaker<'s>(desk: &Desk, signed: &'s Signed, space: &SpaceId) -> Result<(&'s SigningSecret, Scope), Failure> {
    let seat = &signed.secrets.signing;
    if desk.closed.is_some() {
        let speaks = rooms::administers(desk, &seat.key());
        return if speaks { Ok((seat, Scope::Space(*space))) } else { Err(Failure::new("no-right")) };
    }
    let registrar = super::enrol::registrar(signed)?;
    let authority = desk.authority();
    let owner = authority.space(space).ok_or_else(|| Failure::new("office-not-yours"))?.owner;
    if authority.speaks_for(&registrar.key(), &owner) { Ok((registrar, Scope::Inner)) } else { Err(Failure::new("office-not-yours")) }
}

/// The desks of which this officer may say that something goes.
fn spoken_for(app: &App, session: &Session) -> Result<Vec<Arc<Desk>>, Failure> {
    let (_, signed) = app.desk(session)?;
    let registrar = super::enrol::registrar(&signed);
    let seat = signed.secrets.signing.key();
    let speaks = |desk: &Arc<Desk>| if desk.closed.is_some() { rooms::administers(desk, &seat) } else { registrar.is_ok() };
    let desks: Vec<Arc<Desk>> = app.desks(session)?.into_iter().filter(speaks).collect();
    if desks.is_empty() { Err(Failure::new("not-the-registrar")) } else { Ok(desks) }
}

/// A record, by what somebody calls it: its id and its space.
fn place(desk: &Desk, named: &str) -> Result<(DocumentId, SpaceId), Failure> {
    let number = number_of(desk, named)?;
    let reader = desk.store.read()?;
    Ok((reader.id(number)?, space_of(&reader, number)?))
}

/// Says that a record goes. It goes with the day's round, or when somebody says at once.
pub(crate) fn order(app: &App, session: &Session, input: EraseInput) -> Result<Vec<ErasureLine>, Failure> {
    let (desk, signed) = app.desk_of(session, &input.id)?;
    let (id, space) = place(&desk, &input.id)?;
    let basis = basis_of(&input.basis)?;
    let (speaker, scope) = speaker(&desk, &signed, &space)?;
    let seat = named_seat(app, &input.second)?;
    if seat == signed.secrets.signing.key() {
        return Err(Failure::new("second-officer"));
    }
    let second = try_passphrase(app, &seat, &input.passphrase)?;
    {
        let _turn = lock(&desk.saving);
        if desk.authority().is_on_hold(&id.0, &space) {
            return Err(Failure::new("record-held"));
        }
        let with = [&signed.secrets.signing, &second.signing];
        let mut said = vec![said_together(&desk, (speaker, scope), (id, space), basis, &with, &[])?];
        // With a record goes what posts see of it.
        for number in crate::sight::parts_of(&desk, &id)? {
            let reader = desk.store.read()?;
            let part = (reader.id(number)?, space_of(&reader, number)?);
            said.push(said_together(&desk, (speaker, scope), part, basis, &with, &said)?);
        }
        believe(&desk, &said)?;
    }
    app.tell("enrolled", &[]);
    list(app, session, Reads { language: String::new() })
}

/// The statement of two officers that a document goes, behind what was `said` just before it.
fn said_together(
    desk: &Desk,
    (speaker, scope): (&SigningSecret, Scope),
    (id, space): (DocumentId, SpaceId),
    basis: Basis,
    with: &[&SigningSecret],
    said: &[Vec<u8>],
) -> Result<Vec<u8>, Failure> {
    let folded = |more: &[Vec<u8>]| {
        let statements = [desk.statements()?, more.to_vec()].concat();
        let folded = journals::Authority::fold(desk.authority().root(), statements.iter().map(Vec::as_slice));
        folded.map_err(|_| Failure::new("log-forked"))
    };
    let body = StatementBody::Erase { document: id.0, basis };
    let next = folded(said)?.say_together(speaker, scope, now(), body, with).ok_or_else(|| Failure::new("log-forked"))?;
    // Whether the two may is for the statements to say, before it stands in the log.
    let all = [said, std::slice::from_ref(&next)].concat();
    if folded(&all)?.erasure(&id.0, &space).is_none_or(|said| said.basis == Basis::Schedule) {
        return Err(Failure::new("second-officer"));
    }
    Ok(next)
}

/// Says that every record whose time is over goes. By a clock that jumped nobody's time is over: `clock-in-doubt`.
pub(crate) fn schedule(app: &App, session: &Session, input: Reads) -> Result<Vec<ErasureLine>, Failure> {
    let (main, signed) = app.desk(session)?;
    if Calendar::of(&main, &signed.secrets.signing.key())?.jumped() {
        return Err(Failure::new("clock-in-doubt").with("time", super::record::moment(now())));
    }
    let mut said = 0;
    for desk in spoken_for(app, session)? {
        said += schedule_at(&desk, &signed)?;
    }
    if said == 0 {
        return Err(Failure::new("nothing-over"));
    }
    app.tell("enrolled", &[]);
    list(app, session, input)
}

/// The same at one desk; gives how many go.
fn schedule_at(desk: &Desk, signed: &Signed) -> Result<usize, Failure> {
    let _turn = lock(&desk.saving);
    let authority = desk.authority();
    let mut by_scope: BTreeMap<Scope, (&SigningSecret, Vec<StatementBody>)> = BTreeMap::new();
    for (_, id, space) in over(desk)? {
        if let (Ok((secret, scope)), false) = (speaker(desk, signed, &space), authority.is_on_hold(&id.0, &space)) {
            let said = StatementBody::Erase { document: id.0, basis: Basis::Schedule };
            by_scope.entry(scope).or_insert_with(|| (secret, Vec::new())).1.push(said);
        }
    }
    let mut count = 0;
    for (scope, (secret, bodies)) in by_scope {
        count += bodies.len();
        let said = authority.say(secret, scope, now(), bodies).ok_or_else(|| Failure::new("log-forked"))?;
        believe(desk, &said)?;
    }
    Ok(count)
}

/// Records whose time is over and that nobody has said anything of.
fn over(desk: &Desk) -> Result<Vec<(u64, DocumentId, SpaceId)>, Failure> {
    let query = search::parse(&format!("retain_until:..{}", super::record::today())).map_err(|_| Failure::new("wrong-query"))?;
    // What posts see of a record goes with it, although lists leave it out.
    let numbers = super::found_all(desk, &query, OVER_MAX)?;
    let (reader, authority) = (desk.store.read()?, desk.authority());
    let mut over = Vec::new();
    for number in numbers {
        if let Err(store::StoreError::NoSuchRecord(_)) = reader.record(number) {
            // The index names for a moment what has just gone.
            continue;
        }
        let (id, space) = (reader.id(number)?, space_of(&reader, number)?);
        if is_over(&reader, number)? && authority.erasure(&id.0, &space).is_none() {
            over.push((number, id, space));
        }
    }
    Ok(over)
}

/// Records that are shown, and said to go, at once: an officer looks at the list before he says it.
const OVER_MAX: usize = 1_000;

/// Holds a record, or lets it go its way again.
pub(crate) fn hold(app: &App, session: &Session, input: HoldInput) -> Result<Done, Failure> {
    let (desk, signed) = app.desk_of(session, &input.id)?;
    let (id, space) = place(&desk, &input.id)?;
    let (speaker, scope) = speaker(&desk, &signed, &space)?;
    {
        let _turn = lock(&desk.saving);
        let body = StatementBody::Hold { document: id.0, on: input.on };
        let said = desk.authority().say(speaker, scope, now(), vec![body]).ok_or_else(|| Failure::new("log-forked"))?;
        believe(&desk, &said)?;
    }
    app.tell("enrolled", &[]);
    Ok(Done {})
}

/// Carries out what is due, now.
pub(crate) fn at_once(app: &App, session: &Session, _: Nothing) -> Result<ErasedCount, Failure> {
    let (main, _) = app.desk(session)?;
    let mut erased = 0;
    for desk in spoken_for(app, session)? {
        erased += erasing::carry_out(&desk)?;
    }
    let backups = if erased > 0 { crate::backup::that_still_hold(&main)? } else { Vec::new() };
    Ok(ErasedCount { erased, backups })
}

/// What could go, is to go, is held, and went.
pub(crate) fn list(app: &App, session: &Session, input: Reads) -> Result<Vec<ErasureLine>, Failure> {
    let desks = spoken_for(app, session)?;
    let lines = desks.iter().map(|desk| lines(desk, &input)).collect::<Result<Vec<_>, Failure>>()?;
    Ok(lines.into_iter().flatten().collect())
}

fn lines(desk: &Desk, input: &Reads) -> Result<Vec<ErasureLine>, Failure> {
    let (authority, reader) = (desk.authority(), desk.store.read()?);
    let mut lines = Vec::new();
    let mut line = |number: u64, id: DocumentId, Erasing { state, basis, time }: Erasing| -> Result<(), Failure> {
        let record = reader.record(number)?;
        lines.push(ErasureLine {
            id: id.to_string(),
            kind: record.kind.key.to_owned(),
            title: title(&record, &input.language),
            reference: record.reference,
            state,
            basis,
            time,
        });
        Ok(())
    };
    for id in authority.documents_spoken_of().into_iter().map(|id| DocumentId(*id)) {
        let Some(number) = reader.number(&id)? else { continue };
        if let Some(said) = said_of(desk, &reader, number)? {
            line(number, id, said)?;
        }
    }
    for (number, id, space) in over(desk)? {
        if !authority.is_on_hold(&id.0, &space) {
            line(number, id, told("over", None))?;
        }
    }
    lines.extend(desk.store.erased()?.into_iter().map(|store::Erased { id, time }| ErasureLine {
        id: id.to_string(),
        kind: String::new(),
        reference: String::new(),
        title: String::new(),
        state: "erased".to_owned(),
        basis: String::new(),
        time: moment(time),
    }));
    Ok(lines)
}

/// What statements say of the end of a record that is here; nothing of most.
pub(crate) fn said_of(desk: &Desk, reader: &store::Reader<'_>, number: u64) -> Result<Option<Erasing>, Failure> {
    let (authority, id, space) = (desk.authority(), reader.id(number)?, space_of(reader, number)?);
    let ordered = authority.ordered(&id.0, &space).filter(|ordered| erasing::goes(ordered, reader, number));
    Ok(match (authority.is_on_hold(&id.0, &space), ordered) {
        (true, ordered) => Some(told("held", ordered)),
        (false, Some(ordered)) => Some(told("due", Some(ordered))),
        (false, None) => None,
    })
}

fn told(state: &str, ordered: Option<journals::Erasure>) -> Erasing {
    let basis = ordered.map(|ordered| basis_key(ordered.basis).to_owned()).unwrap_or_default();
    Erasing { state: state.to_owned(), basis, time: ordered.map(|ordered| moment(ordered.time)).unwrap_or_default() }
}

/// A basis that officers may name.
fn basis_of(key: &str) -> Result<Basis, Failure> {
    let named: Vec<(&str, Basis)> = BASES.iter().filter(|(_, basis)| *basis != Basis::Schedule).copied().collect();
    let known: Vec<&str> = named.iter().map(|(key, _)| *key).collect();
    let basis = named.iter().find(|(held, _)| *held == key).map(|(_, basis)| *basis);
    basis.ok_or_else(|| Failure::new("no-such-basis").with("basis", key).with("bases", known.join(", ")))
}

fn basis_key(basis: Basis) -> &'static str {
    BASES.iter().find(|(_, held)| *held == basis).map_or("", |(key, _)| key)
}
