//! Journals and logs that parted: two signed histories of one, of which a registrar names the right one. Where the root's own log
//! parted nobody stands above it: its successor goes on behind one branch. Of a closed space nobody names a branch, because the
//! registrar does not see it; its reviewers adopt what is right.

use super::Nothing;
use super::enrol::registrar;
use super::record::moment;
use super::registrars::say;
use super::root::root;
use super::waiting::{AboutRecord, about_documents};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::passphrase::Passphrase;
use crate::session::{Session, Signed};
use crate::shared::{App, lock};
use journals::{Authority, BRANCHES_MAX, EntryId, Fork, Incarnation, Key, Revoked, Scope, SpaceId, SpaceKind, Statement, StatementBody};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::{BUILT_UPON, Marked, Reader};
use ts_rs::TS;

/// A journal or log that parted, and of which nobody has named the right branch yet.
#[derive(Serialize, TS)]
pub struct ForkLine {
    /// `journal` of a seat; `registrar`, the log of one; `space`, the log of who administers a space; `root`, the root's.
    pub what: String,
    /// Number and name of the officer whose it is; empty where it is nobody's seat.
    pub officer: String,
    /// His office.
    pub office: String,
    /// The number from which on it is two.
    pub number: u64,
    /// Whether the registrar who asks may name the right branch; the root by its words may always, save of its own log.
    pub may: bool,
    /// Its histories from there on.
    pub branches: Vec<BranchLine>,
}

/// One of the histories.
#[derive(Serialize, TS)]
pub struct BranchLine {
    /// By what it is named, in hex: the hash of its last entry or statement.
    pub id: String,
    /// How many entries or statements.
    pub count: usize,
    /// When the last was made, by its writer's clock.
    pub time: String,
    /// What it did, each deed once; of a journal none.
    pub did: Vec<Deed>,
    /// Of a journal, the first records of which it says something.
    pub about: Vec<AboutRecord>,
}

/// What a statement did.
#[derive(PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct Deed {
    /// As the audit trail calls it.
    pub event: String,
    /// To whom or what: an officer, the letters of an office, the id of a record; may be empty.
    pub about: String,
}

/// Which branch is the right one.
#[derive(Debug, Deserialize, TS)]
pub struct Resolving {
    /// Its id, as `fork.list` gives it.
    pub branch: String,
    /// The root's words, both halves one after the other, where no registrar stands above the writer.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub root: Option<Passphrase>,
}

/// A fork, as the statement that resolves it names it.
struct Parted {
    writer: Key,
    scope: Scope,
    /// Of a journal.
    incarnation: Option<Incarnation>,
    number: u64,
    branches: Vec<BranchLine>,
}

/// Journals and logs that parted.
pub(crate) fn list(app: &App, session: &Session, _: Nothing) -> Result<Vec<ForkLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let authority = desk.authority();
    let own = registrar(&signed).map(|secret| secret.key()).ok();
    let line = |parted: Parted| ForkLine {
        what: match (parted.incarnation, parted.scope) {
            (Some(_), _) => "journal",
            (None, Scope::Outward) => "root",
            (None, Scope::Inner) => "registrar",
            (None, Scope::Space(_)) => "space",
        }
        .to_owned(),
        officer: authority.seat(&parted.writer).map(|_| desk.officer(&parted.writer)).unwrap_or_default(),
        office: desk.office_of(&parted.writer),
        number: parted.number,
        may: own.is_some_and(|own| authority.may_resolve(&own, &parted.writer, parted.scope)),
        branches: parted.branches,
    };
    Ok(parted(&desk, &authority)?.into_iter().map(line).collect())
}

/// Names the right branch. What the others gave counts no more; what they took away stays taken.
pub(crate) fn resolve(app: &App, session: &Session, input: Resolving) -> Result<Vec<ForkLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let hash = branch_id(&input.branch)?;
    {
        let _turn = lock(&desk.saving);
        let authority = desk.authority();
        let names = |fork: &Parted| fork.branches.iter().any(|branch| branch.id == input.branch);
        let fork = parted(&desk, &authority)?.into_iter().find(names).ok_or_else(no_such_branch)?;
        let Parted { writer, scope, incarnation, .. } = fork;
        if scope == Scope::Outward {
            return Err(Failure::new("root-forked"));
        }
        let body = StatementBody::Resolve { writer, scope, incarnation, hash };
        match &input.root {
            Some(words) => say(&desk, &root(&authority, words)?, Scope::Outward, vec![body])?,
            None => resolves(&desk, &authority, &signed, body)?,
        }
    }
    app.tell("imported", &[]);
    app.tell("enrolled", &[]);
    list(app, session, Nothing {})
}

fn resolves(desk: &Desk, authority: &Authority, signed: &Signed, body: StatementBody) -> Result<(), Failure> {
    let own = registrar(signed)?;
    let StatementBody::Resolve { writer, scope, .. } = &body else { return Err(no_such_branch()) };
    if !authority.may_resolve(&own.key(), writer, *scope) {
        return Err(Failure::new("fork-not-yours"));
    }
    say(desk, own, Scope::Inner, vec![body])
}

fn no_such_branch() -> Failure {
    Failure::new("no-such-branch")
}

/// The hash that names a branch.
pub(super) fn branch_id(id: &str) -> Result<[u8; 32], Failure> {
    EntryId::parse(id).map(|id| id.0).ok_or_else(no_such_branch)
}

fn parted(desk: &Desk, authority: &Authority) -> Result<Vec<Parted>, Failure> {
    let logs = authority.forks().iter().map(|fork| log(desk, authority, fork));
    Ok(logs.chain(journals(&desk.store.read_everything()?)?).collect())
}

fn log(desk: &Desk, authority: &Authority, fork: &Fork) -> Parted {
    let branch = |last: &[u8; 32]| {
        let said = authority.branch(fork, last);
        let did: BTreeSet<Deed> = said.iter().filter_map(|statement| deed(desk, statement)).collect();
        BranchLine {
            id: EntryId(*last).to_string(),
            count: said.len(),
            time: said.last().map(|statement| moment(statement.time)).unwrap_or_default(),
            did: did.into_iter().collect(),
            about: Vec::new(),
        }
    };
    let Fork { writer, scope, n, branches } = fork;
    Parted { writer: *writer, scope: *scope, incarnation: None, number: *n, branches: branches.iter().map(branch).collect() }
}

/// What a statement did; none where that tells nobody anything.
fn deed(desk: &Desk, statement: &Statement) -> Option<Deed> {
    let officer = |key: &[u8; 32]| desk.officer(&Key(*key));
    let (event, about) = match &statement.body {
        StatementBody::Registrar { key, .. } => ("registrar", officer(&key.0)),
        StatementBody::Office { code, .. } => ("office", code.clone()),
        StatementBody::Seat { key, .. } => ("enrolment", officer(&key.0)),
        StatementBody::Space { kind: SpaceKind::Investigation, .. } => ("spaces-ready", String::new()),
        StatementBody::Grant { seat, space: Some(_), .. } => ("assignment", officer(&seat.0)),
        StatementBody::Grant { seat, .. } => ("rights", officer(&seat.0)),
        StatementBody::Resolve { writer, .. } => ("fork-resolved", officer(&writer.0)),
        StatementBody::Cut { seat, .. } => ("revocation", officer(&seat.0)),
        StatementBody::Lease { seat, .. } => ("lease", officer(&seat.0)),
        StatementBody::Profile { .. } => ("profile", String::new()),
        StatementBody::Floor { version } => ("floor", version.clone()),
        StatementBody::Erase { document, .. } => ("erasure", documents::DocumentId(*document).to_string()),
        StatementBody::Hold { document, on: false } => ("hold-lifted", documents::DocumentId(*document).to_string()),
        StatementBody::Hold { document, .. } => ("hold", documents::DocumentId(*document).to_string()),
        StatementBody::Revoke { what: Revoked::Registrar, of, .. } => ("registrar-ended", officer(of)),
        StatementBody::Revoke { what: Revoked::Grant, .. } => ("assignment-ended", String::new()),
        StatementBody::Revoke { of, .. } => ("revocation", officer(of)),
        _ => return None,
    };
    Some(Deed { event: event.to_owned(), about })
}

/// Journals of which several histories wait because nobody knows which is right.
fn journals(reader: &Reader<'_>) -> Result<Vec<Parted>, Failure> {
    let mut by_life: BTreeMap<(Key, SpaceId, Incarnation), Vec<Marked>> = BTreeMap::new();
    for one in reader.marked()?.into_iter().filter(|one| one.mark.why == "waits-forked" || one.mark.why == BUILT_UPON) {
        let life = (one.header.seat, one.header.space, one.header.incarnation);
        by_life.entry(life).or_default().push(one);
    }
    let mut parted = Vec::new();
    for ((writer, space, incarnation), marked) in by_life {
        let by_id: BTreeMap<EntryId, &Marked> = marked.iter().map(|one| (one.place.id, one)).collect();
        // Where an entry of this number counts plainly, the right branch is known.
        let counted = reader.counted(&writer)?.into_iter().filter(|one| (one.space, one.incarnation) == (space, incarnation));
        let known = counted.filter(|one| !by_id.contains_key(&one.id)).map(|one| one.n).max().unwrap_or_default();
        let followed: BTreeSet<EntryId> = marked.iter().map(|one| one.header.previous).collect();
        let last = marked.iter().filter(|one| !followed.contains(&one.place.id));
        let histories: Vec<Vec<&Marked>> = last.map(|last| history(&by_id, last)).collect();
        let open: Vec<&Vec<&Marked>> = histories.iter().filter(|one| one.last().is_some_and(|first| first.header.n > known)).collect();
        if open.len() > 1 && open.iter().copied().flatten().any(|one| one.mark.why == "waits-forked") {
            let number = open.iter().filter_map(|one| one.last()).map(|first| first.header.n).min().unwrap_or_default();
            let branches = open.into_iter().take(BRANCHES_MAX).map(|history| branch(reader, history)).collect();
            parted.push(Parted { writer, scope: Scope::Space(space), incarnation: Some(incarnation), number, branches });
        }
    }
    Ok(parted)
}

/// One history of a journal, down from its last entry as far as it waits.
fn history<'m>(by_id: &BTreeMap<EntryId, &'m Marked>, last: &'m Marked) -> Vec<&'m Marked> {
    std::iter::successors(Some(last), |one| by_id.get(&one.header.previous).copied()).collect()
}

fn branch(reader: &Reader<'_>, history: &[&Marked]) -> BranchLine {
    let about = history.iter().flat_map(|one| one.about.iter().cloned().flatten());
    let last = history.first();
    BranchLine {
        id: last.map(|last| last.place.id.to_string()).unwrap_or_default(),
        count: history.len(),
        time: last.map(|last| moment(last.header.time)).unwrap_or_default(),
        did: Vec::new(),
        about: about_documents(reader, about),
    }
}
