//! The first statements of an administration: root, registrar, office, device, seat, spaces, grants, in their final
//! form. Every entry rests on them from the first day.

use crate::authority::{Authority, Place};
use crate::ids::{Key, LogHead, SpaceId};
use crate::keys::{ReadingSecret, SigningSecret};
use crate::statement::{Right, Scope, SpaceKind, Stated, Statement, StatementBody};

/// What founding is told and handed.
pub struct FoundingInput<'a> {
    /// ISO 3166-1 alpha-2 code of the administration's country.
    pub country: &'a str,
    /// Name of the administration.
    pub name: &'a str,
    /// Letters of the first office in references, such as `MBA`.
    pub office_code: &'a str,
    /// Letters of this device in references.
    pub letters: &'a str,
    /// Seconds since 1970 UTC.
    pub time: i64,
    /// Chance for the six secrets and the ids, each 32 bytes: root, registrar, registrar's X25519, device, seat,
    /// seat's X25519, office and spaces.
    pub chance: [[u8; 32]; 7],
}

/// What founding made.
pub struct Founding {
    /// Signed statements in the order in which they build on each other.
    pub statements: Vec<Vec<u8>>,
    /// The root's secret: printed in two halves, then forgotten.
    pub root: SigningSecret,
    /// The registrar's secrets: sealed to the first officer.
    pub registrar: (SigningSecret, ReadingSecret),
    /// The device's secret.
    pub device: SigningSecret,
    /// The first seat's secrets.
    pub seat: (SigningSecret, ReadingSecret),
    /// The first office.
    pub office: [u8; 16],
    /// The spaces, by what they hold.
    pub spaces: Vec<(SpaceKind, SpaceId)>,
    /// The head of the registrar's inner log, on which the seat's right rests.
    pub head: LogHead,
}

/// Makes an administration of one office, one device and one seat that may do everything.
pub fn found(input: &FoundingInput<'_>) -> Founding {
    let [root, registrar, escrow, device, seat, reading, ids] = &input.chance;
    let root = SigningSecret::from_seed(root);
    let registrar = (SigningSecret::from_seed(registrar), ReadingSecret::from_bytes(*escrow));
    let device = SigningSecret::from_seed(device);
    let seat = (SigningSecret::from_seed(seat), ReadingSecret::from_bytes(*reading));
    let office = half(ids, 0);

    let mut outward = Log::new(&root, Scope::Outward, input.time);
    outward.state(StatementBody::Root { key: root.key(), country: input.country.into(), name: input.name.into() });
    let key = registrar.0.key();
    outward.state(StatementBody::Registrar { key, scope: Scope::Inner, x25519: registrar.1.public(), office: Stated(None) });

    let mut inner = Log::new(&registrar.0, Scope::Inner, input.time);
    inner.state(StatementBody::Office { id: office, parent: None, code: input.office_code.into() });
    inner.state(StatementBody::Device { key: device.key(), office, letters: input.letters.into() });
    inner.state(StatementBody::Seat {
        key: seat.0.key(),
        device: device.key(),
        office,
        x25519: seat.1.public(),
        officer: None,
        replaces: None,
        unattended: Stated(None),
    });
    let spaces = SpaceKind::OPEN.map(|kind| (kind, make_space(&mut inner, kind, office, ids))).to_vec();
    // Also in the spaces of offices that come later; closed ones have administrators of their own.
    let kinds = SpaceKind::ALL.into_iter().filter(|kind| *kind != SpaceKind::Investigation).collect();
    inner.state(StatementBody::grant_below(seat.0.key(), office, kinds, Right::Administer));
    let head = inner.last.as_ref().map(Statement::head).expect("statements were made above");
    let statements = [outward.signed, inner.signed].concat();
    Founding { statements, root, registrar, device, seat, office, spaces, head }
}

/// What an administration that was founded before there were notices lacks: their space, and the right to write there for
/// whoever enters cases, who was only given to read them. Nothing where the space is there, or is not this registrar's to make.
pub fn notices_later(authority: &Authority, registrar: &Key, salt: [u8; 16]) -> Vec<StatementBody> {
    let whole = authority.whole().filter(|whole| authority.speaks_for(registrar, whole));
    let Some(owner) = whole.filter(|whole| authority.space_for(SpaceKind::Notices, whole).is_none()) else { return Vec::new() };
    let only_reads = |seat: &&Key| {
        let enters = right_below(authority, seat, SpaceKind::Cases) >= Some(Right::Write);
        enters && right_below(authority, seat, SpaceKind::Notices) == Some(Right::Read) && authority.revocation(seat).is_none()
    };
    let writers = authority.seats().map(|(seat, _)| seat).filter(only_reads);
    let grants = writers.map(|seat| StatementBody::grant_below(*seat, owner, vec![SpaceKind::Notices], Right::Write));
    std::iter::once(StatementBody::Space { kind: SpaceKind::Notices, owner, salt }).chain(grants).collect()
}

/// What an administration that was founded before there was sight lacks: its space, and for every seat that was given a right in the
/// register the same there. Posts that read the register go on reading it. Nothing where the space is there, or is not this
/// registrar's to make.
pub fn sight_later(authority: &Authority, registrar: &Key, salt: [u8; 16]) -> Vec<StatementBody> {
    let whole = authority.whole().filter(|whole| authority.speaks_for(registrar, whole));
    let Some(owner) = whole.filter(|whole| authority.space_for(SpaceKind::Sight, whole).is_none()) else { return Vec::new() };
    let stands = |seat: &&Key| authority.revocation(seat).is_none() && right_below(authority, seat, SpaceKind::Sight).is_none();
    let right = |seat: &Key| Some((*seat, right_below(authority, seat, SpaceKind::Register)?));
    let rights = authority.seats().map(|(seat, _)| seat).filter(stands).filter_map(right);
    let grants = rights.map(|(seat, right)| StatementBody::grant_below(seat, owner, vec![SpaceKind::Sight], right));
    std::iter::once(StatementBody::Space { kind: SpaceKind::Sight, owner, salt }).chain(grants).collect()
}

/// The greatest right that a seat was given in the spaces of a kind, whether or not there are any.
fn right_below(authority: &Authority, seat: &Key, kind: SpaceKind) -> Option<Right> {
    let of_kind = authority.grants(seat).filter(|grant| matches!(&grant.place, Place::Office(_, kinds) if kinds.contains(&kind)));
    of_kind.map(|grant| grant.right).max()
}

fn make_space(inner: &mut Log<'_>, kind: SpaceKind, owner: [u8; 16], chance: &[u8; 32]) -> SpaceId {
    let salt = half(blake3::keyed_hash(chance, &[kind as u8]).as_bytes(), 0);
    inner.state(StatementBody::Space { kind, owner, salt }).space_id()
}

fn half(bytes: &[u8; 32], from: usize) -> [u8; 16] {
    std::array::from_fn(|index| bytes[from + index])
}

/// A log while its writer adds to it.
struct Log<'a> {
    writer: &'a SigningSecret,
    scope: Scope,
    time: i64,
    last: Option<Statement>,
    signed: Vec<Vec<u8>>,
}

impl<'a> Log<'a> {
    fn new(writer: &'a SigningSecret, scope: Scope, time: i64) -> Self {
        Log { writer, scope, time, last: None, signed: Vec::new() }
    }

    fn state(&mut self, body: StatementBody) -> &Statement {
        let (n, previous) = self.last.as_ref().map_or((1, [0; 32]), |last| (last.n + 1, last.hash()));
        let log: Key = self.writer.key();
        let statement = Statement { log, scope: self.scope, n, previous, time: self.time, body, co_signers: Vec::new() };
        self.signed.push(statement.sign(self.writer));
        self.last.insert(statement)
    }
}
