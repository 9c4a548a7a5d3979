//! Sequences of statements by whoever has a key: whatever they say, the fold ends, and no order of arrival leaves a trace.

use crate::choices::{Choices, one_in};
use crate::world::*;
use journals::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Statements beside those of the administration.
const STATEMENTS_MAX: usize = 16;
/// Spaces, and last statements, that are asked about.
const SPACES_MAX: usize = 4;

/// Offices that are there, that any log may claim, and that are bound to the next statement of a log.
static OFFICES: LazyLock<Vec<OfficeId>> = LazyLock::new(|| {
    let authority = fold(ADMINISTRATION.said.iter().cloned());
    let bound = [NATIONAL, REGIONAL, LOCAL].map(|seed| authority.next_office(&key(seed)));
    [COAST, WHOLE, PASS, [3; 16], [4; 16], [5; 16]].into_iter().chain(bound).collect()
});

/// What was said so far, so that the next may follow it, fork it, or name it.
struct Said {
    all: Vec<Statement>,
    logs: BTreeMap<(Key, Scope), Vec<LogHead>>,
    heads: Vec<LogHead>,
    spaces: Vec<SpaceId>,
}

impl Said {
    fn new(begun: &[Statement]) -> Self {
        let mut said = Said { all: Vec::new(), logs: BTreeMap::new(), heads: Vec::new(), spaces: ADMINISTRATION.spaces.to_vec() };
        begun.iter().for_each(|statement| said.add(statement.clone()));
        said
    }

    fn add(&mut self, statement: Statement) {
        let head = statement.head();
        self.logs.entry((statement.log, statement.scope)).or_default().push(head);
        self.heads.push(head);
        if matches!(statement.body, StatementBody::Space { .. }) {
            self.spaces.push(SpaceId(std::array::from_fn(|at| head.hash[at])));
        }
        self.all.push(statement);
    }

    fn statement(&self, choices: &mut Choices<'_>) -> Statement {
        let at = choices.below(KEYS.len());
        let log = KEYS[at];
        let scope = match choices.byte() {
            0..=127 if at == 0 => Scope::Outward,
            0..=127 => Scope::Inner,
            128..=159 => Scope::Outward,
            _ => Scope::Space(self.space(choices)),
        };
        let held = self.logs.get(&(log, scope)).map(Vec::as_slice).unwrap_or_default();
        let upon = |head: Option<&LogHead>| head.map_or((1, [0; 32]), |head| (head.n.saturating_add(1), head.hash));
        let (n, previous) = match choices.byte() {
            0..=199 => upon(held.last()),
            200..=239 => upon(held.get(choices.below(held.len() + 1))),
            _ => (choices.number(), self.hash(choices)),
        };
        let body = self.body(choices);
        let co_signers = match &body {
            StatementBody::Successor { key } if !choices.flag() => vec![*key],
            StatementBody::Erase { .. } => (0..choices.below(4)).filter_map(|_| choices.pick(&KEYS)).collect(),
            _ => (0..choices.byte().saturating_sub(250)).filter_map(|_| choices.pick(&KEYS)).collect(),
        };
        Statement { log, scope, n, previous, time: 0, body, co_signers }
    }

    fn space(&self, choices: &mut Choices<'_>) -> SpaceId {
        choices.pick(&self.spaces).unwrap_or(SpaceId([9; 16]))
    }

    /// Of what was said, of a key, or of nothing.
    fn hash(&self, choices: &mut Choices<'_>) -> [u8; 32] {
        match choices.byte() {
            255 => [0; 32],
            at @ 224..=254 => KEYS[usize::from(at) % KEYS.len()].0,
            back => self.heads.iter().rev().nth(usize::from(back)).map_or([9; 32], |head| head.hash),
        }
    }

    fn body(&self, choices: &mut Choices<'_>) -> StatementBody {
        let seat = |choices: &mut Choices<'_>| choices.pick(&KEYS).unwrap_or(Key([9; 32]));
        let office = |choices: &mut Choices<'_>| choices.pick(&OFFICES).unwrap_or(WHOLE);
        match choices.below(14) {
            0 => self.grant(choices),
            1 => self.revoke(choices),
            2 => StatementBody::Registrar {
                key: seat(choices),
                scope: if choices.byte() < 240 { Scope::Inner } else { Scope::Outward },
                x25519: [0; 32],
                office: Stated(choices.flag().then(|| office(choices))),
            },
            3 => StatementBody::Office {
                id: office(choices),
                parent: (!choices.flag()).then(|| office(choices)),
                code: choices.text().to_owned(),
            },
            4 => StatementBody::Device { key: seat(choices), office: office(choices), letters: "B".into() },
            5 => StatementBody::Seat {
                key: seat(choices),
                device: seat(choices),
                office: office(choices),
                x25519: [0; 32],
                officer: None,
                replaces: None,
                unattended: Stated(choices.flag().then_some(true)),
            },
            6 => StatementBody::Space {
                kind: choices.pick(&SpaceKind::ALL).unwrap_or(SpaceKind::Cases),
                owner: office(choices),
                salt: [choices.byte(); 16],
            },
            7 => StatementBody::Resolve {
                writer: seat(choices),
                scope: if choices.flag() { Scope::Space(self.space(choices)) } else { Scope::Inner },
                incarnation: None,
                hash: self.hash(choices),
            },
            8 => StatementBody::Cut { seat: seat(choices), cuts: self.cuts(choices) },
            9 => StatementBody::Lease { seat: seat(choices), until: choices.number() },
            10 => StatementBody::Root { key: seat(choices), country: "KE".into(), name: choices.text().to_owned() },
            11 => StatementBody::Successor { key: seat(choices) },
            12 if choices.flag() => StatementBody::Hold { document: [choices.byte() & 1; 16], on: choices.flag() },
            12 => StatementBody::Erase {
                document: [choices.byte() & 1; 16],
                basis: choices.pick(&[Basis::Schedule, Basis::Court, Basis::Subject, Basis::Unlawful]).unwrap_or(Basis::Court),
            },
            _ => StatementBody::Other { kind: choices.number(), fields: items(choices) },
        }
    }

    fn grant(&self, choices: &mut Choices<'_>) -> StatementBody {
        let (seat, right) = (choices.pick(&KEYS), choices.pick(&Right::ALL));
        let (seat, right) = (seat.unwrap_or(Key([9; 32])), right.unwrap_or(Right::Read));
        if choices.flag() {
            let kinds = (0..=choices.below(3)).filter_map(|_| choices.pick(&SpaceKind::ALL)).collect();
            return StatementBody::grant_below(seat, choices.pick(&OFFICES).unwrap_or(WHOLE), kinds, right);
        }
        StatementBody::grant_in(seat, self.space(choices), right)
    }

    fn revoke(&self, choices: &mut Choices<'_>) -> StatementBody {
        let what = choices.pick(&[Revoked::Grant, Revoked::Seat, Revoked::Device, Revoked::Registrar]).unwrap_or(Revoked::Grant);
        let of = if what == Revoked::Grant { self.hash(choices) } else { choices.pick(&KEYS).map_or([9; 32], |key| key.0) };
        let cuts = (0..choices.below(3)).map(|_| SpaceCuts { space: self.space(choices), cuts: self.cuts(choices) }).collect();
        let log_cuts = (0..choices.below(3))
            .map(|_| LogCut {
                scope: if choices.flag() { Scope::Space(self.space(choices)) } else { Scope::Inner },
                n: choices.number(),
                hash: self.hash(choices),
            })
            .collect();
        StatementBody::Revoke { what, of, reason: choices.number(), cuts, log_cuts }
    }

    fn cuts(&self, choices: &mut Choices<'_>) -> Vec<Cut> {
        let cut = |choices: &mut Choices<'_>| Cut {
            incarnation: Incarnation([choices.byte(); 8]),
            n: choices.number(),
            entry: EntryId(self.hash(choices)),
        };
        (0..choices.below(3)).map(|_| cut(choices)).collect()
    }
}

/// Fields of whatever form.
fn items(choices: &mut Choices<'_>) -> Items {
    (0..choices.below(8)).map(|_| (choices.number(), item(choices, 0))).collect()
}

fn item(choices: &mut Choices<'_>, depth: usize) -> Item {
    match choices.below(6) {
        0 => Item::Number(choices.number()),
        1 => Item::Bytes(choices.pick(&KEYS).map_or_else(Vec::new, |key| key.0.to_vec())),
        2 => Item::Bytes(choices.bytes().to_vec()),
        3 => Item::Text(choices.text().to_owned()),
        4 if depth < 4 => Item::List((0..choices.below(4)).map(|_| item(choices, depth + 1)).collect()),
        _ => Item::Nothing,
    }
}

/// Statements in an order, folded; then in others.
pub(crate) fn folded(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let mut said = Said::new(if choices.flag() { &[] } else { &ADMINISTRATION.said });
    let begun = said.all.len();
    for _ in 0..STATEMENTS_MAX {
        if choices.is_over() {
            break;
        }
        let statement = said.statement(&mut choices);
        said.add(statement);
    }
    let authority = fold(said.all.iter().cloned());
    // To ask everything takes ten times as long as to fold.
    if !one_in(8, bytes) {
        let _ = Answers::of(&authority, &said, 1, &KEYS[usize::from(bytes.last().copied().unwrap_or_default()) % KEYS.len()..][..1]);
        return;
    }
    let answers = Answers::of(&authority, &said, SPACES_MAX, &KEYS);
    let reversed = fold(said.all.iter().rev().cloned());
    assert_eq!(Answers::of(&reversed, &said, SPACES_MAX, &KEYS), answers, "the other way round");
    let mut parts = fold(said.all.iter().skip(said.all.len() / 2).cloned());
    parts.add(said.all.iter().take(said.all.len() / 2 + 1).cloned());
    assert_eq!(Answers::of(&parts, &said, SPACES_MAX, &KEYS), answers, "in two parts that overlap");
    if one_in(256, bytes) {
        through_signatures(&said, begun);
    }
}

/// The same statements as bytes: each is read as what was signed, and folds to the same. Those of the administration are left
/// as they are: to sign them again and again would take most of the time.
fn through_signatures(said: &Said, begun: usize) {
    let (before, own) = said.all.split_at(begun);
    let mut signed = Vec::new();
    for statement in own {
        let secrets = std::iter::once(&statement.log).chain(&statement.co_signers).filter_map(secret_of);
        signed.push(statement.signed(&secrets.map(|secret| statement.signature(secret)).collect::<Vec<_>>()));
    }
    let opened = signed.iter().map(|bytes| Statement::open(bytes).expect("it is signed by all")).collect::<Vec<_>>();
    for (statement, opened) in own.iter().zip(&opened) {
        assert_eq!(opened.encode(), statement.encode(), "a statement is read as it was written");
    }
    let mut authority = Authority::fold(key(ROOT), signed.iter().map(Vec::as_slice)).expect("all are signed");
    authority.add(before.iter().cloned());
    let other = fold(before.iter().cloned().chain(opened));
    assert_eq!(Answers::of(&authority, said, 2, &KEYS), Answers::of(&other, said, 2, &KEYS), "folded from bytes or from statements");
}

/// Everything that an authority is asked.
#[derive(Debug, PartialEq)]
struct Answers {
    administration: Option<(String, String)>,
    offices: Vec<(OfficeId, OfficeFacts)>,
    spaces: Vec<(SpaceId, SpaceFacts)>,
    keys: Vec<OfKey>,
    rights: Vec<OfSeat>,
    statements: Vec<(bool, bool, Option<Revocation>)>,
    /// What is to go, and what must stay.
    documents: Vec<(Option<Erasure>, bool)>,
}

/// What is known of a key.
#[derive(Debug, PartialEq)]
struct OfKey {
    seat: Option<SeatFacts>,
    device: Option<DeviceFacts>,
    lease: Option<u64>,
    revocation: Option<Revocation>,
    grants: Vec<GrantFacts>,
    is: [bool; 4],
    says: Option<Vec<Vec<u8>>>,
}

/// What a seat may in a space.
#[derive(Debug, PartialEq)]
struct OfSeat {
    right: Option<Right>,
    acts: [Result<(), Denied>; 4],
    heads: Vec<LogHead>,
    at: RightAt,
    kept: Option<Vec<Cut>>,
    resolved: Vec<[u8; 32]>,
}

impl Answers {
    fn of(authority: &Authority, said: &Said, spaces: usize, keys: &[Key]) -> Self {
        let last: Vec<LogHead> = said.heads.iter().rev().take(spaces).copied().collect();
        let rights = keys.iter().flat_map(|key| said.spaces.iter().rev().take(spaces).map(move |space| (key, space)));
        Answers {
            administration: authority.administration().cloned(),
            offices: authority.offices().map(|(id, facts)| (*id, facts.clone())).collect(),
            spaces: authority.spaces().map(|(id, facts)| (*id, *facts)).collect(),
            keys: keys.iter().map(|key| OfKey::of(authority, key)).collect(),
            rights: rights.map(|(key, space)| OfSeat::of(authority, key, space, &last)).collect(),
            documents: said
                .spaces
                .iter()
                .rev()
                .take(spaces)
                .flat_map(|space| [[0; 16], [1; 16]].map(|document| (document, space)))
                .map(|(document, space)| (authority.erasure(&document, space), authority.is_on_hold(&document, space)))
                .collect(),
            statements: last
                .iter()
                .map(|head| (authority.holds(head), authority.gives(&head.hash), authority.end_of_grant(&head.hash)))
                .collect(),
        }
    }
}

impl OfKey {
    fn of(authority: &Authority, key: &Key) -> Self {
        let office = authority.whole().unwrap_or(WHOLE);
        OfKey {
            seat: authority.seat(key).cloned(),
            device: authority.device(key).cloned(),
            lease: authority.lease(key),
            revocation: authority.revocation(key),
            grants: authority.grants(key).cloned().collect(),
            is: [
                authority.has_spoken(key),
                authority.is_revoked(&key.0),
                authority.speaks_for(key, &office),
                authority.is_over(key, i64::MAX),
            ],
            // Signing is slow; that a log can be gone on with is told without anything to say.
            says: secret_of(key).and_then(|secret| authority.say(secret, Scope::Inner, 0, Vec::new())),
        }
    }
}

impl OfSeat {
    fn of(authority: &Authority, key: &Key, space: &SpaceId, last: &[LogHead]) -> Self {
        let heads = authority.heads(key, space);
        let at = last.iter().chain(&heads).map(|head| authority.right_at(key, space, std::slice::from_ref(head)));
        let acts = [Act::ReadOwn, Act::Write, Act::Review { wrote: false }, Act::Administer];
        OfSeat {
            right: authority.right(key, space),
            acts: acts.map(|act| authority.decide(key, space, act)),
            at: at.fold(authority.right_at(key, space, &heads), |held, at| if at == RightAt::NotKnown { held } else { at }),
            heads,
            kept: authority.kept(space, key).map(<[Cut]>::to_vec),
            resolved: authority.resolved(key, space).collect(),
        }
    }
}
