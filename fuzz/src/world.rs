//! A small administration whose keys are all known: root, registrars, seats with different rights, one that was revoked.

use journals::*;
use std::sync::LazyLock;

/// The root.
pub(crate) const ROOT: u8 = 1;
/// A registrar of the whole, one of the coast, and one whom the coast's named.
pub(crate) const NATIONAL: u8 = 2;
pub(crate) const REGIONAL: u8 = 3;
pub(crate) const LOCAL: u8 = 4;
/// A seat that reviews, one that writes, a second reviewer, a node, one that was revoked, one that releases.
pub(crate) const SEATS: [u8; 6] = [10, 12, 13, 14, 15, 16];
/// Who administers the closed space.
pub(crate) const MANAGER: u8 = 11;
const DEVICES: [u8; 2] = [20, 21];
/// Everybody; the last three are nobody's: a successor may be named, a thief may write.
const SEEDS: [u8; 16] = [ROOT, NATIONAL, REGIONAL, LOCAL, MANAGER, 10, 12, 13, 14, 15, 16, DEVICES[0], DEVICES[1], 5, 30, 99];

/// Everybody who may sign anything.
pub(crate) static SECRETS: LazyLock<Vec<SigningSecret>> =
    LazyLock::new(|| SEEDS.into_iter().map(|seed| SigningSecret::from_seed(&[seed; 32])).collect());
/// Their keys, in the same order.
pub(crate) static KEYS: LazyLock<Vec<Key>> = LazyLock::new(|| SECRETS.iter().map(SigningSecret::key).collect());

pub(crate) const WHOLE: OfficeId = [0; 16];
pub(crate) const COAST: OfficeId = [1; 16];
pub(crate) const PASS: OfficeId = [2; 16];

/// The secret of a seed, made once.
pub(crate) fn known(seed: u8) -> &'static SigningSecret {
    SEEDS.iter().position(|known| *known == seed).and_then(|at| SECRETS.get(at)).expect("a seed of the administration")
}

/// The key of a seed.
pub(crate) fn key(seed: u8) -> Key {
    known(seed).key()
}

/// The secret of a key; none for a stranger's.
pub(crate) fn secret_of(key: &Key) -> Option<&'static SigningSecret> {
    KEYS.iter().position(|known| known == key).and_then(|at| SECRETS.get(at))
}

/// A log while it is written.
struct Log {
    writer: Key,
    scope: Scope,
    n: u64,
    previous: [u8; 32],
}

impl Log {
    fn new(seed: u8, scope: Scope) -> Self {
        Log { writer: key(seed), scope, n: 0, previous: [0; 32] }
    }

    fn says(&mut self, body: StatementBody) -> Statement {
        let Log { writer: log, scope, n, previous } = *self;
        let statement = Statement { log, scope, n: n + 1, previous, time: 0, body, co_signers: Vec::new() };
        (self.n, self.previous) = (statement.n, statement.hash());
        statement
    }
}

/// What its logs say.
pub(crate) struct Administration {
    pub said: Vec<Statement>,
    /// Cases of the coast, a closed space, and one that is taken nowhere.
    pub spaces: [SpaceId; 3],
}

pub(crate) static ADMINISTRATION: LazyLock<Administration> = LazyLock::new(administration);

fn administration() -> Administration {
    let [mut root, mut national] = [Log::new(ROOT, Scope::Outward), Log::new(NATIONAL, Scope::Inner)];
    let mut regional = Log::new(REGIONAL, Scope::Inner);
    let mut said = vec![
        root.says(StatementBody::Root { key: key(ROOT), country: "KE".into(), name: "Customs".into() }),
        root.says(registrar(NATIONAL, None)),
        national.says(office(WHOLE, None)),
        national.says(office(COAST, Some(WHOLE))),
        national.says(office(PASS, Some(WHOLE))),
        national.says(registrar(REGIONAL, Some(COAST))),
        regional.says(registrar(LOCAL, Some(COAST))),
    ];
    let space = |kind, owner, salt| StatementBody::Space { kind, owner, salt: [salt; 16] };
    let made = [
        national.says(space(SpaceKind::Cases, COAST, 1)),
        national.says(space(SpaceKind::Investigation, WHOLE, 2)),
        national.says(space(SpaceKind::Register, WHOLE, 3)),
    ];
    let spaces = made.each_ref().map(Statement::space_id);
    said.extend(made);
    said.extend(DEVICES.map(|seed| regional.says(device(seed))));
    said.extend(SEATS.map(|seed| regional.says(seat(seed, COAST, seed == 14))));
    let rights = [Right::Review, Right::Write, Right::Review, Right::Review, Right::Write];
    said.extend(SEATS.into_iter().zip(rights).map(|(seed, right)| regional.says(StatementBody::grant_in(key(seed), spaces[0], right))));
    said.push(regional.says(StatementBody::grant_below(key(16), COAST, vec![SpaceKind::Cases], Right::Release)));
    said.push(regional.says(StatementBody::Revoke {
        what: Revoked::Seat,
        of: key(15).0,
        reason: Reason::Stolen as u64,
        cuts: Vec::new(),
        log_cuts: Vec::new(),
    }));
    said.push(national.says(seat(MANAGER, PASS, false)));
    said.push(national.says(StatementBody::grant_in(key(MANAGER), spaces[1], Right::Administer)));
    let mut closed = Log::new(MANAGER, Scope::Space(spaces[1]));
    said.push(closed.says(StatementBody::grant_in(key(12), spaces[1], Right::Write)));
    Administration { said, spaces }
}

fn registrar(seed: u8, office: Option<OfficeId>) -> StatementBody {
    StatementBody::Registrar { key: key(seed), scope: Scope::Inner, x25519: [0; 32], office: Stated(office) }
}

fn office(id: OfficeId, parent: Option<OfficeId>) -> StatementBody {
    StatementBody::Office { id, parent, code: "MBA".into() }
}

fn device(seed: u8) -> StatementBody {
    StatementBody::Device { key: key(seed), office: COAST, letters: "A".into() }
}

fn seat(seed: u8, office: OfficeId, unattended: bool) -> StatementBody {
    let (key, device, unattended) = (key(seed), key(DEVICES[0]), Stated(unattended.then_some(true)));
    StatementBody::Seat { key, device, office, x25519: [0; 32], officer: None, replaces: None, unattended }
}

/// The authority that these logs fold to.
pub(crate) fn fold(said: impl IntoIterator<Item = Statement>) -> Authority {
    let mut authority = Authority::fold(key(ROOT), []).expect("nothing is signed by nobody");
    authority.add(said);
    authority
}
