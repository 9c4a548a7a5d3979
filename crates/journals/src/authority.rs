//! Who may do what: folded from the logs of one administration, in any order to the same result. The rules are in
//! docs/formats/statements.md, "What counts"; whoever asks for a right asks [`Authority::decide`].

mod at;
mod decide;
mod device;
mod ever;
mod giving;
mod taking;
mod tree;

pub use at::RightAt;
pub use decide::{Act, Denied};
pub use device::DeviceStanding;
pub use giving::BRANCHES_MAX;

use crate::ids::{Key, LogHead, OfficeId, SpaceId};
use crate::keys::SigningSecret;
use crate::logs::Logs;
use crate::program::Program;
use crate::statement::{Basis, Cut, LogCut, Right, Scope, SpaceKind, Statement, StatementBody, StatementError};
use ever::Ever;
use giving::Given;
use std::collections::BTreeMap;
use taking::Taken;

/// What is known of a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatFacts {
    /// Where it was made.
    pub device: Key,
    /// Where it works.
    pub office: OfficeId,
    /// To what is sealed for it.
    pub x25519: [u8; 32],
    /// The record of its officer.
    pub officer: Option<[u8; 16]>,
    /// The seat that it replaced.
    pub replaces: Option<Key>,
    /// A node without anybody before it.
    pub unattended: bool,
}

/// What is known of an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeFacts {
    /// The office above.
    pub parent: Option<OfficeId>,
    /// Letters in references.
    pub code: String,
}

/// What is known of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceFacts {
    /// Where it stands.
    pub office: OfficeId,
    /// Letters in its references.
    pub letters: String,
}

/// What is known of a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpaceFacts {
    /// What it holds.
    pub kind: SpaceKind,
    /// Whose it is.
    pub owner: OfficeId,
}

/// Where a right holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In one space.
    Space(SpaceId),
    /// In every space of these kinds that the office or one below owns.
    Office(OfficeId, Vec<SpaceKind>),
}

/// A right that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantFacts {
    /// Hash of its statement, by which it is revoked.
    pub hash: [u8; 32],
    /// To whom.
    pub seat: Key,
    /// Where.
    pub place: Place,
    /// How much.
    pub right: Right,
}

/// That a document is to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erasure {
    /// Why.
    pub basis: Basis,
    /// When it was ordered, by its writer's clock.
    pub time: i64,
}

/// An edition of the national profile that a registrar of the whole stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileFacts {
    /// Its number.
    pub edition: u64,
    /// BLAKE3 of its text.
    pub hash: [u8; 32],
    /// Its text, where the statement has it. Whether it is a profile is not asked here.
    pub content: Option<String>,
    /// The registrar.
    pub by: Key,
    /// When, by his clock.
    pub time: i64,
}

/// Where a device is found, as the registrar of its office says. Nothing in it where it is no more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddressFacts {
    /// Addresses of its network, as they were written. Whether they lead anywhere is not asked here.
    pub addresses: Vec<String>,
    /// URLs of relays that reach it.
    pub relays: Vec<String>,
}

/// The right pack of a kind, as a registrar of the whole says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFacts {
    /// Its version, as its publisher writes it.
    pub version: String,
    /// BLAKE3 of its bytes.
    pub hash: [u8; 32],
    /// The registrar.
    pub by: Key,
    /// When, by his clock.
    pub time: i64,
}

/// What one revocation keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keep {
    /// Of journals, by space. What is not named here is for the space's own cuts and witnesses.
    pub cuts: BTreeMap<SpaceId, Vec<Cut>>,
    /// Of logs.
    pub log_cuts: Vec<LogCut>,
}

/// The end of a seat, of a device, of a registrar or of a grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revocation {
    /// Number of the reason; see [`Reason::of`](crate::Reason::of). One that leaves the key with its officer is told only where nobody
    /// says another.
    pub reason: u64,
    /// When, by the clock of whoever gave this reason; seconds since 1970 UTC.
    pub time: i64,
    /// What each revocation in force keeps; what is kept is kept by all of them. One that stands where nothing gives names
    /// no space.
    pub keeps: Vec<Keep>,
}

/// A log that parted, and of which nobody has named the right branch yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fork {
    /// Whose log.
    pub writer: Key,
    /// Which of his.
    pub scope: Scope,
    /// The number that the first statement of each branch bears.
    pub n: u64,
    /// The branches, each by the hash of its last statement; at most 50 are told of.
    pub branches: Vec<[u8; 32]>,
}

/// Everything that the logs of one administration state.
#[derive(Clone, Debug)]
pub struct Authority {
    root: Key,
    logs: Logs,
    ever: Ever,
    given: Given,
    taken: Taken,
}

impl Authority {
    /// Folds signed statements. The root is the key that this administration is known by.
    pub fn fold<'a>(root: Key, signed: impl IntoIterator<Item = &'a [u8]>) -> Result<Self, StatementError> {
        let statements = signed.into_iter().map(Statement::open).collect::<Result<Vec<_>, _>>()?;
        let mut authority =
            Authority { root, logs: Logs::default(), ever: Ever::default(), given: Given::default(), taken: Taken::default() };
        authority.add(statements);
        Ok(authority)
    }

    /// The key of the administration that these statements begin with; none where they begin otherwise.
    pub fn root_of(signed: &[u8]) -> Option<Key> {
        let statement = Statement::open(signed).ok()?;
        matches!(statement.body, StatementBody::Root { key, .. } if key == statement.log).then_some(statement.log)
    }

    /// Takes more statements, in any order. Those of other administrations change nothing.
    pub fn add(&mut self, statements: impl IntoIterator<Item = Statement>) {
        statements.into_iter().for_each(|statement| self.logs.add(statement));
        self.ever = Ever::fold(self.root, &self.logs);
        self.taken = Taken::fold(&self.ever, &self.logs);
        self.given = Given::fold(self.root, &self.logs, &self.ever, &self.taken);
    }

    /// The administration's first root, by which it is known.
    pub fn root(&self) -> Key {
        self.root
    }

    /// Who speaks as the root now: the last successor, where one was named.
    pub fn last_root(&self) -> Key {
        self.given.last_root.unwrap_or(self.root)
    }

    /// Country and name.
    pub fn administration(&self) -> Option<&(String, String)> {
        self.given.administration.as_ref()
    }

    /// An office.
    pub fn office(&self, id: &OfficeId) -> Option<&OfficeFacts> {
        self.given.tree.office(id)
    }

    /// Offices, with what is known of them.
    pub fn offices(&self) -> impl Iterator<Item = (&OfficeId, &OfficeFacts)> {
        self.given.tree.offices()
    }

    /// The office above all others.
    pub fn whole(&self) -> Option<OfficeId> {
        self.offices().find(|(_, facts)| facts.parent.is_none()).map(|(id, _)| *id)
    }

    /// Whether a registrar speaks for an office: he was named for it or one above, and was not revoked.
    pub fn speaks_for(&self, registrar: &Key, office: &OfficeId) -> bool {
        self.taken.of_registrar(registrar).is_empty() && self.given.covers(registrar, office)
    }

    /// Registrars who were named and not ended, each with his level: 1 is named by the root, 2 by one of those, and so on.
    pub fn registrars(&self) -> impl Iterator<Item = (&Key, usize)> {
        self.given.levels_of_registrars().filter(|(key, _)| self.taken.of_registrar(key).is_empty())
    }

    /// Whether a registrar may end another: he stands above him, and speaks for an office for which that one was named.
    pub fn may_end_registrar(&self, by: &Key, other: &Key) -> bool {
        self.ever.registrar_may_end(by, other)
    }

    /// Whether a registrar was ended, by anybody who might.
    pub fn registrar_ended(&self, key: &Key) -> bool {
        !self.taken.of_registrar(key).is_empty()
    }

    /// Where a log ends, as far as it gives: number and hash of its last statement; zeros where there is none.
    pub fn log_end(&self, writer: &Key, scope: Scope) -> (u64, [u8; 32]) {
        self.given.head(writer, scope)
    }

    /// To what is sealed for the registrars who speak for an office: X25519 keys, of those who were not revoked.
    pub fn escrow(&self, office: &OfficeId) -> Vec<[u8; 32]> {
        let stands = |registrar: &Key| self.taken.of_registrar(registrar).is_empty();
        self.given.sealed_to(office).filter(|(key, _)| stands(key)).map(|(_, x25519)| x25519).collect()
    }

    /// An id for the office that the next statement of a log brings, which no other log can claim.
    pub fn next_office(&self, writer: &Key) -> OfficeId {
        ever::bound_office(writer, self.given.head(writer, Scope::Inner).0 + 1)
    }

    /// The next statement of a log of its writer, with the signatures of those who must sign too; none as in [`Authority::say`].
    pub fn say_together(
        &self,
        writer: &SigningSecret,
        scope: Scope,
        time: i64,
        body: StatementBody,
        with: &[&SigningSecret],
    ) -> Option<Vec<u8>> {
        let (n, previous) = self.end_of_log(writer, scope)?;
        let co_signers = with.iter().map(|secret| secret.key()).collect();
        let statement = Statement { log: writer.key(), scope, n: n + 1, previous, time, body, co_signers };
        let signatures: Vec<[u8; 64]> = std::iter::once(&writer).chain(with).map(|secret| statement.signature(secret)).collect();
        Some(statement.signed(&signatures))
    }

    /// Where a log of its writer ends, if nothing is held that follows there, or of which it is not known what it follows.
    fn end_of_log(&self, writer: &SigningSecret, scope: Scope) -> Option<(u64, [u8; 32])> {
        let (n, previous) = self.given.head(&writer.key(), scope);
        let ends = self.logs.log(&writer.key(), scope).is_none_or(|log| log.ends_with(&previous, n));
        ends.then_some((n, previous))
    }

    /// Names a successor of the root, who signs with it, and says his first word. `branch` is the hash of the statement behind which
    /// the old root says its last: where its log forked nobody else names the right branch. None where the log does not end there, or
    /// a successor was named in it already: two are none.
    pub fn succeed(&self, root: &SigningSecret, next: &SigningSecret, branch: Option<[u8; 32]>, time: i64) -> Option<Vec<Vec<u8>>> {
        let (country, name) = self.administration()?.clone();
        let log = self.logs.log(&root.key(), Scope::Outward)?;
        if log.chained().iter().any(|(_, statement)| matches!(statement.body, StatementBody::Successor { .. })) {
            return None;
        }
        let is_branch = |hash: &[u8; 32]| self.forks().iter().any(|fork| fork.scope == Scope::Outward && fork.branches.contains(hash));
        let (n, previous) = match branch {
            Some(hash) if is_branch(&hash) => (log.statement(&hash)?.n, hash),
            Some(_) => return None,
            None => self.end_of_log(root, Scope::Outward)?,
        };
        let body = StatementBody::Successor { key: next.key() };
        let named = Statement { log: root.key(), scope: Scope::Outward, n: n + 1, previous, time, body, co_signers: vec![next.key()] };
        let first = self.say(next, Scope::Outward, time, vec![StatementBody::Root { key: next.key(), country, name }])?;
        let named = named.signed(&[named.signature(root), named.signature(next)]);
        Some(std::iter::once(named).chain(first).collect())
    }

    /// Where a log ends for whoever ends its writer: what gives, or every branch, where nobody has named the right one yet. Number and
    /// hash of the last statements.
    pub fn log_ends(&self, writer: &Key, scope: Scope) -> Vec<(u64, [u8; 32])> {
        let fork = self.forks().iter().find(|fork| (fork.writer, fork.scope) == (*writer, scope));
        let log = self.logs.log(writer, scope);
        let number = |hash: &[u8; 32]| log.and_then(|log| log.statement(hash)).map_or(0, |statement| statement.n);
        match fork {
            Some(fork) => fork.branches.iter().map(|hash| (number(hash), *hash)).collect(),
            None => vec![self.log_end(writer, scope)],
        }
    }

    /// What whoever ends a writer keeps of his log, as far as it is held: of one that forked every branch, so that the right one can be named
    /// still.
    pub fn log_cuts(&self, writer: &Key, scope: Scope) -> Vec<LogCut> {
        let ends = self.log_ends(writer, scope).into_iter().filter(|(n, _)| *n > 0);
        ends.map(|(n, hash)| LogCut { scope, n, hash }).collect()
    }

    /// Logs that parted, and of which nobody has named the right branch.
    pub fn forks(&self) -> &[Fork] {
        &self.given.forks
    }

    /// What one branch of a fork says, in its order.
    pub fn branch(&self, fork: &Fork, last: &[u8; 32]) -> Vec<&Statement> {
        self.logs.log(&fork.writer, fork.scope).map(|log| log.chain_from(fork.n, last)).unwrap_or_default()
    }

    /// Whether a registrar may name the right branch of a log, or of a journal, which is of a space: he named its writer, or speaks
    /// for the office of that seat.
    pub fn may_resolve(&self, by: &Key, writer: &Key, scope: Scope) -> bool {
        let covers_seat = || by != writer && self.seat(writer).is_some_and(|facts| self.speaks_for(by, &facts.office));
        match scope {
            Scope::Outward => false,
            Scope::Inner => self.speaks_for_anything(by) && self.ever.names(by, writer),
            Scope::Space(_) => covers_seat(),
        }
    }

    fn speaks_for_anything(&self, registrar: &Key) -> bool {
        self.registrars().any(|(held, _)| held == registrar)
    }

    /// Statements that continue a log of its writer, signed, in this order. None where something of the log is held behind what
    /// gives: a fork, a cut, a kind of a newer program; to go on there would fork the log.
    pub fn say(&self, writer: &SigningSecret, scope: Scope, time: i64, bodies: Vec<StatementBody>) -> Option<Vec<Vec<u8>>> {
        let (mut n, mut previous) = self.end_of_log(writer, scope)?;
        let mut signed = Vec::with_capacity(bodies.len());
        for body in bodies {
            n += 1;
            let statement = Statement { log: writer.key(), scope, n, previous, time, body, co_signers: Vec::new() };
            previous = statement.hash();
            signed.push(statement.sign(writer));
        }
        Some(signed)
    }

    /// All devices, whether or not they were revoked.
    pub fn devices(&self) -> impl Iterator<Item = (&Key, &DeviceFacts)> {
        self.given.devices.iter()
    }

    /// A device, whether or not it was revoked.
    pub fn device(&self, key: &Key) -> Option<&DeviceFacts> {
        self.given.devices.get(key)
    }

    /// A seat, whether or not it was revoked.
    pub fn seat(&self, key: &Key) -> Option<&SeatFacts> {
        self.given.seats.get(key)
    }

    /// All seats, whether or not they were revoked.
    pub fn seats(&self) -> impl Iterator<Item = (&Key, &SeatFacts)> {
        self.given.seats.iter()
    }

    /// Whether a seat has a right in a space, whatever its lease says.
    pub fn reads(&self, seat: &Key, space: &SpaceId) -> bool {
        self.given.right(&self.ever, &self.taken, seat, space).is_some()
    }

    /// Whether two seats are one officer's: the same, or of one record in the directory, or one in the place of the other.
    pub fn are_one(&self, one: &Key, other: &Key) -> bool {
        let facts = |seat: &Key| self.seat(seat);
        let officer = |seat: &Key| facts(seat).and_then(|facts| facts.officer);
        let replaces = |seat: &Key, before: &Key| facts(seat).is_some_and(|facts| facts.replaces == Some(*before));
        one == other || (officer(one).is_some() && officer(one) == officer(other)) || replaces(one, other) || replaces(other, one)
    }

    /// Whether a seat was ever given a right in a space, whatever became of it.
    pub fn ever_held(&self, seat: &Key, space: &SpaceId, right: Right) -> bool {
        self.given.ever_held(seat, space, right)
    }

    /// A space.
    pub fn space(&self, id: &SpaceId) -> Option<SpaceFacts> {
        self.given.spaces.get(id).copied()
    }

    /// All spaces.
    pub fn spaces(&self) -> impl Iterator<Item = (&SpaceId, &SpaceFacts)> {
        self.given.spaces.iter()
    }

    /// The first space of a kind that an office owns, or one above it: the office's own cases, the administration's
    /// register.
    pub fn space_for(&self, kind: SpaceKind, office: &OfficeId) -> Option<SpaceId> {
        let owned = |owner: OfficeId| self.given.spaces.iter().find(|(_, facts)| facts.kind == kind && facts.owner == owner);
        self.given.tree.upward(office).into_iter().find_map(owned).map(|(id, _)| *id)
    }

    /// Seats that may read a space, or more.
    pub fn readers(&self, space: &SpaceId) -> impl Iterator<Item = (&Key, &SeatFacts)> {
        self.seats().filter(|(seat, _)| self.right(seat, space).is_some())
    }

    /// Seats that might once read a space, and may no more.
    pub fn former_readers(&self, space: &SpaceId) -> impl Iterator<Item = (&Key, &SeatFacts)> {
        self.seats().filter(|(seat, _)| self.right(seat, space).is_none() && self.given.ever_held(seat, space, Right::Read))
    }

    /// Until when a seat reads what others wrote; none where no lease runs.
    pub fn lease(&self, seat: &Key) -> Option<u64> {
        self.given.leases.get(seat).copied()
    }

    /// Editions of the national profile, the one that counts most first. One whose statement names only the hash has the text of
    /// another with that hash, where there is one.
    pub fn profiles(&self) -> Vec<ProfileFacts> {
        let all = &self.given.profiles;
        let text_of = |hash: &[u8; 32]| all.values().filter(|one| one.hash == *hash).find_map(|one| one.content.clone());
        let whole = |one: &ProfileFacts| ProfileFacts { content: text_of(&one.hash), ..one.clone() };
        all.values().rev().map(whole).collect()
    }

    /// Devices that are found somewhere, and where. Of one that was revoked nothing is told.
    pub fn addresses(&self) -> impl Iterator<Item = (&Key, &AddressFacts)> {
        let stands = |device: &&Key| !self.is_revoked(&device.0);
        let told = self.given.addresses.iter().filter(move |(device, _)| stands(device));
        told.filter_map(|(device, said)| Some((device, said.counts()?)))
            .filter(|(_, facts)| !facts.addresses.is_empty() || !facts.relays.is_empty())
    }

    /// The right pack of each kind that was ever stated.
    pub fn packs(&self) -> impl Iterator<Item = (&str, &PackFacts)> {
        self.given.packs.iter().filter_map(|(kind, said)| Some((kind.as_str(), said.counts()?)))
    }

    /// The oldest program that may speak to this one: of those that were stated the newest that this one comes up to itself, so that what no
    /// program is keeps nobody apart.
    pub fn floor(&self, own: Program) -> Option<Program> {
        self.given.floors.range(..=own).next_back().copied()
    }

    /// The newest of the programs that were stated to be the oldest that may speak.
    pub fn newest_floor(&self) -> Option<Program> {
        self.given.floors.last().copied()
    }

    /// Whether a registrar may say where a device is found.
    pub fn speaks_for_device(&self, registrar: &Key, device: &Key) -> bool {
        self.device(device).is_some_and(|facts| self.speaks_for(registrar, &facts.office))
    }

    /// Whether a registrar speaks for the whole administration.
    pub fn speaks_for_all(&self, registrar: &Key) -> bool {
        self.taken.of_registrar(registrar).is_empty() && self.given.speaks_for_the_whole(registrar)
    }

    /// Rights of a seat that stand, in the order of their hashes.
    pub fn grants(&self, seat: &Key) -> impl Iterator<Item = &GrantFacts> {
        self.given.grants_of(seat).iter().filter(|grant| self.taken.of_grant(&grant.hash).is_empty())
    }

    /// Whether a grant, by its hash, or a key was ended by anybody who might.
    pub fn is_revoked(&self, of: &[u8; 32]) -> bool {
        self.taken.is_dead(of)
    }

    /// Whether anybody who might ever gave a key a log that counts: a root, a registrar, an administrator of a space.
    pub fn has_spoken(&self, key: &Key) -> bool {
        self.ever.speaks(key)
    }

    /// Whether anybody who might ever gave a key the level for this log of its own.
    pub fn has_spoken_in(&self, key: &Key, scope: Scope) -> bool {
        self.ever.speaks_in(key, scope)
    }

    /// How a seat was revoked, alone or with its device.
    pub fn revocation(&self, seat: &Key) -> Option<Revocation> {
        self.given.ended(&self.taken.of_seat(&self.ever, seat))
    }

    /// How a grant was ended, by its hash.
    pub fn end_of_grant(&self, grant: &[u8; 32]) -> Option<Revocation> {
        self.given.ended(self.taken.of_grant(grant))
    }

    /// Whether a grant gives: no fork or cut lies below it, and nobody ended it.
    pub fn gives(&self, grant: &[u8; 32]) -> bool {
        self.given.position(grant).is_some() && self.taken.of_grant(grant).is_empty()
    }

    /// What a space's own statements keep of a seat that was revoked without naming the space.
    pub fn kept(&self, space: &SpaceId, seat: &Key) -> Option<&[Cut]> {
        self.given.kept.get(&(*space, *seat)).map(Vec::as_slice)
    }

    /// Whether a document of a space is to go: somebody has said so, and nobody who speaks for the space holds it.
    pub fn erasure(&self, document: &[u8; 16], space: &SpaceId) -> Option<Erasure> {
        if self.is_on_hold(document, space) { None } else { self.ordered(document, space) }
    }

    /// What was said of a document's end, held or not: by a registrar of the space's owner, or in the space's own log, by the schedule
    /// or with the signatures of two officers who may review there. What two said counts before the schedule, by which it may stay.
    pub fn ordered(&self, document: &[u8; 16], space: &SpaceId) -> Option<Erasure> {
        let all = self.given.erasures.get(document).into_iter().flatten();
        let counts =
            all.filter(|one| self.says_in(&one.by, space) && (one.basis == Basis::Schedule || self.are_two(&one.co_signers, space)));
        counts.min_by_key(|one| one.basis == Basis::Schedule).map(|one| Erasure { basis: one.basis, time: one.time })
    }

    /// Whether a document of a space must stay.
    pub fn is_on_hold(&self, document: &[u8; 16], space: &SpaceId) -> bool {
        self.given.holds.get(document).into_iter().flatten().any(|(by, on)| *on && self.says_in(by, space))
    }

    /// Documents of which somebody said that they are to go, or must stay.
    pub fn documents_spoken_of(&self) -> std::collections::BTreeSet<&[u8; 16]> {
        self.given.erasures.keys().chain(self.given.holds.keys()).collect()
    }

    /// Documents of which somebody said that they are to go.
    pub fn to_erase(&self) -> impl Iterator<Item = &[u8; 16]> {
        self.given.erasures.keys()
    }

    /// Whether a log speaks for a space: its own, or one of a registrar of its owner.
    fn says_in(&self, (writer, scope): &(Key, Scope), space: &SpaceId) -> bool {
        match scope {
            Scope::Space(of) => of == space,
            Scope::Inner => self.space(space).is_some_and(|facts| self.given.covers(writer, &facts.owner)),
            Scope::Outward => false,
        }
    }

    /// Whether these are the seats of two officers who were given review in a space. Two seats of one officer are one.
    fn are_two(&self, signers: &[Key], space: &SpaceId) -> bool {
        let reviews = |seat: &&Key| self.seat(seat).is_some() && self.given.ever_held(seat, space, Right::Review);
        let seats: Vec<&Key> = signers.iter().filter(reviews).collect();
        seats.iter().any(|one| seats.iter().any(|other| !self.are_one(one, other)))
    }

    /// Entries that lie in branches of a seat's journals which were named as the right ones.
    pub fn resolved(&self, seat: &Key, space: &SpaceId) -> impl Iterator<Item = [u8; 32]> {
        let (seat, scope) = (*seat, Scope::Space(*space));
        let all = self.given.resolved.range((seat, scope, None)..).take_while(move |(key, _)| (key.0, key.1) == (seat, scope));
        all.flat_map(|(_, held)| held.branches())
    }

    /// The heads of the logs on which a seat's right in a space rests, as its entries name them.
    pub fn heads(&self, seat: &Key, space: &SpaceId) -> Vec<LogHead> {
        self.given.heads(&self.taken, seat, space)
    }
}
