//! What statements say: one line for each kind and its fields, as in docs/formats/statements.md.

use super::Scope;
use super::fields::{Field, Stated, list_of, numbered};
use crate::cbor::{Item, Items};
use crate::ids::{EntryId, Incarnation, Key, OfficeId, SpaceId};

/// What a space holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SpaceKind {
    /// Cases of one desk.
    Cases = 1,
    /// Persons, companies and means of transport of interest.
    Register = 2,
    /// Concealment methods, library, links.
    Catalogue = 3,
    /// Officers, offices and their names.
    Directory = 4,
    /// Alerts and messages.
    Notices = 5,
    /// One investigation; closed: its administrators say who reads it.
    Investigation = 6,
    /// What posts need to recognise whom the register asks for.
    Sight = 7,
}

/// What a seat may do in a space; each includes the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Right {
    /// Read.
    Read = 1,
    /// Read and write records.
    Write = 2,
    /// Approve, return, adopt, settle.
    Review = 3,
    /// Release to other readers.
    Release = 4,
    /// Give and end rights.
    Administer = 5,
}

/// What a revocation ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Revoked {
    /// One grant, by its hash.
    Grant = 0,
    /// A seat, by its key.
    Seat = 1,
    /// A device and every seat on it.
    Device = 2,
    /// A registrar.
    Registrar = 3,
}

/// Why something was revoked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Reason {
    Left = 1,
    Moved = 2,
    Lost = 3,
    Stolen = 4,
    KeyKnown = 5,
    NotNeeded = 6,
    Mistake = 7,
    Replaced = 8,
    Fork = 9,
}

/// Why a document is to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// It was kept as long as the profile says.
    Schedule = 1,
    /// A court ordered it.
    Court = 2,
    /// The person asked, and is right.
    Subject = 3,
    /// It should never have been entered.
    Unlawful = 4,
}

impl SpaceKind {
    /// All kinds.
    pub const ALL: [SpaceKind; 7] = [
        SpaceKind::Cases,
        SpaceKind::Register,
        SpaceKind::Catalogue,
        SpaceKind::Directory,
        SpaceKind::Notices,
        SpaceKind::Investigation,
        SpaceKind::Sight,
    ];
    /// Those that every administration has from its founding.
    pub const OPEN: [SpaceKind; 6] =
        [SpaceKind::Cases, SpaceKind::Register, SpaceKind::Catalogue, SpaceKind::Directory, SpaceKind::Notices, SpaceKind::Sight];

    /// Whether only those read it whom its own log names.
    pub fn is_closed(self) -> bool {
        self == SpaceKind::Investigation
    }

    /// The name that the data dictionary uses.
    pub fn key(self) -> &'static str {
        match self {
            SpaceKind::Cases => "cases",
            SpaceKind::Register => "register",
            SpaceKind::Catalogue => "catalogue",
            SpaceKind::Directory => "directory",
            SpaceKind::Notices => "notices",
            SpaceKind::Investigation => "investigation",
            SpaceKind::Sight => "sight",
        }
    }
}

impl Right {
    /// All rights, the smallest first.
    pub const ALL: [Right; 5] = [Right::Read, Right::Write, Right::Review, Right::Release, Right::Administer];
}

impl Revoked {
    const ALL: [Revoked; 4] = [Revoked::Grant, Revoked::Seat, Revoked::Device, Revoked::Registrar];
}

impl Reason {
    /// The reason of a number; none for one of a newer version, which ends as much.
    pub fn of(number: u64) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| *reason as u64 == number)
    }

    /// Whether nobody else has the key of what ends so: its officer keeps it, or it lies locked on a lost device.
    pub fn leaves_the_key(self) -> bool {
        matches!(self, Reason::Left | Reason::Moved | Reason::Lost | Reason::NotNeeded | Reason::Replaced)
    }

    /// All reasons, as a form offers them.
    pub const ALL: [Reason; 9] = [
        Reason::Left,
        Reason::Moved,
        Reason::Lost,
        Reason::Stolen,
        Reason::KeyKnown,
        Reason::NotNeeded,
        Reason::Mistake,
        Reason::Replaced,
        Reason::Fork,
    ];
}

impl Basis {
    const ALL: [Basis; 4] = [Basis::Schedule, Basis::Court, Basis::Subject, Basis::Unlawful];
}

/// Up to where a journal is kept: the entry of this number and id, and the chain that it contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cut {
    /// The life of the journal.
    pub incarnation: Incarnation,
    /// Number of the last entry that is kept.
    pub n: u64,
    /// Its id.
    pub entry: EntryId,
}

/// What a revocation keeps in one space: several cuts where several lives or branches are kept, none where nothing is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpaceCuts {
    /// The space.
    pub space: SpaceId,
    /// What is kept.
    pub cuts: Vec<Cut>,
}

/// Up to where a log is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogCut {
    /// Which log of the writer.
    pub scope: Scope,
    /// Number of the last statement that is kept.
    pub n: u64,
    /// Its hash.
    pub hash: [u8; 32],
}

list_of!(Cut { incarnation, n, entry });
list_of!(SpaceCuts { space, cuts });
list_of!(LogCut { scope, n, hash });
numbered!(SpaceKind, Right, Revoked, Basis);

macro_rules! statements {
    ($($(#[$doc:meta])* $number:literal $kind:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* })*) => {
        /// What is stated. Kinds that this version does not know, and known ones of another form, are kept as `Other`: they
        /// grant nothing.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum StatementBody {
            $($(#[$doc])* $kind { $($(#[$field_doc])* $field: $type),* },)*
            /// Any other kind, with its fields as they came.
            Other {
                /// Its number.
                kind: u64,
                /// Its fields.
                fields: Items,
            },
        }

        impl StatementBody {
            /// Kind and fields as they are written.
            pub(super) fn to_items(&self) -> (u64, Items) {
                let mut items = Items::new();
                match self {
                    $(StatementBody::$kind { $($field),* } => {
                        let mut number = 0;
                        $(number += 1; $field.put(&mut items, number);)*
                        ($number, items)
                    })*
                    StatementBody::Other { kind, fields } => (*kind, fields.clone()),
                }
            }

            fn known(kind: u64, items: &Items) -> Option<Self> {
                Some(match kind {
                    $($number => {
                        let mut number = 0;
                        StatementBody::$kind { $($field: { number += 1; Field::read(items.get(&number))? }),* }
                    })*
                    _ => return None,
                })
            }
        }
    };
}

statements! {
    /// The administration.
    1 Root {
        /// Its key.
        key: Key,
        /// ISO 3166-1 alpha-2.
        country: String,
        /// Name.
        name: String
    }
    /// The root's key from here on.
    2 Successor {
        /// It.
        key: Key
    }
    /// Who speaks for the administration within a scope.
    3 Registrar {
        /// Its key.
        key: Key,
        /// Outward or inner.
        scope: Scope,
        /// X25519 for escrow.
        x25519: [u8; 32],
        /// Only for this office and what is below.
        office: Stated<OfficeId>
    }
    /// A node of the department tree.
    4 Office {
        /// Stable id.
        id: OfficeId,
        /// The office above.
        parent: Option<OfficeId>,
        /// Letters in references.
        code: String
    }
    /// One installation.
    5 Device {
        /// Its key.
        key: Key,
        /// Where it stands.
        office: OfficeId,
        /// Letters in its references, such as `A`.
        letters: String
    }
    /// One officer on one installation. The officer's name is a record, never a statement.
    6 Seat {
        /// Its key.
        key: Key,
        /// Where it was made.
        device: Key,
        /// Where it works.
        office: OfficeId,
        /// What is sealed to it.
        x25519: [u8; 32],
        /// The record of the officer.
        officer: Option<[u8; 16]>,
        /// The seat that it replaces.
        replaces: Option<Key>,
        /// Whether nobody sits there: a node, which reviews and releases nothing.
        unattended: Stated<bool>
    }
    /// A set of documents with one set of readers.
    7 Space {
        /// What it is for.
        kind: SpaceKind,
        /// The office that owns it.
        owner: OfficeId,
        /// Chance.
        salt: [u8; 16]
    }
    /// A right of a seat: in one space, or in all of some kinds that an office or those below own.
    8 Grant {
        /// To whom.
        seat: Key,
        /// Where; none for an office's.
        space: Option<SpaceId>,
        /// How much.
        right: Right,
        /// The office.
        office: Stated<OfficeId>,
        /// Kinds of its spaces.
        kinds: Stated<Vec<SpaceKind>>
    }
    /// The end of a right.
    9 Revoke {
        /// Of what.
        what: Revoked,
        /// Hash of the grant, or the key.
        of: [u8; 32],
        /// Why.
        reason: u64,
        /// What is kept of the journals.
        cuts: Vec<SpaceCuts>,
        /// What is kept of the logs.
        log_cuts: Vec<LogCut>
    }
    /// Until when a seat reads what others wrote.
    10 Lease {
        /// The seat.
        seat: Key,
        /// Seconds since 1970 UTC.
        until: u64
    }
    /// Who carries for the administration.
    11 Gateway {
        /// Its key.
        key: Key,
        /// What is sealed to it.
        x25519: [u8; 32],
        /// Where it is found.
        addresses: Vec<String>
    }
    /// Who signs releases.
    12 ReleaseSeat {
        /// Its key.
        key: Key
    }
    /// Another administration.
    13 Introduction {
        /// Its root.
        root: Key,
        /// Number of the last statement of its outward log that was seen.
        n: u64,
        /// Its hash.
        hash: [u8; 32]
    }
    /// The oldest program that may speak.
    15 Floor {
        /// Its version.
        version: String
    }
    /// The national profile.
    16 Profile {
        /// BLAKE3 of its text.
        hash: [u8; 32],
        /// The text itself; left out where an earlier statement has it.
        content: Stated<String>,
        /// Which edition it is: one more than the last that its writer knew.
        edition: Stated<u64>
    }
    /// A document is to go.
    17 Erase {
        /// It.
        document: [u8; 16],
        /// Why.
        basis: Basis
    }
    /// A document must stay.
    18 Hold {
        /// It.
        document: [u8; 16],
        /// Or may go again.
        on: bool
    }
    /// The right library or code pack.
    19 Pack {
        /// What it is.
        kind: String,
        /// Its version.
        version: String,
        /// BLAKE3 of its bytes.
        hash: [u8; 32]
    }
    /// Where a device is found.
    20 Address {
        /// The device.
        device: Key,
        /// Addresses of its network.
        addresses: Vec<String>,
        /// Relays that reach it.
        relays: Vec<String>
    }
    /// The right branch of a fork.
    21 Resolve {
        /// Whose log or journal.
        writer: Key,
        /// The log, or the journal's space.
        scope: Scope,
        /// The life of a journal; none for a log.
        incarnation: Option<Incarnation>,
        /// The last statement or entry of the branch that was seen.
        hash: [u8; 32]
    }
    /// What a revocation that does not name this space keeps.
    22 Cut {
        /// The seat.
        seat: Key,
        /// What is kept.
        cuts: Vec<Cut>
    }
}

impl StatementBody {
    /// A right in one space.
    pub fn grant_in(seat: Key, space: SpaceId, right: Right) -> Self {
        StatementBody::Grant { seat, space: Some(space), right, office: Stated(None), kinds: Stated(None) }
    }

    /// A right in all spaces of some kinds that an office or those below it own.
    pub fn grant_below(seat: Key, office: OfficeId, kinds: Vec<SpaceKind>, right: Right) -> Self {
        StatementBody::Grant { seat, space: None, right, office: Stated(Some(office)), kinds: Stated(Some(kinds)) }
    }

    /// A body from its kind and fields.
    pub(super) fn from_items(kind: u64, fields: Items) -> Self {
        match StatementBody::known(kind, &fields) {
            Some(body) if body.to_items().1 == fields && body.is_sound() => body,
            _ => StatementBody::Other { kind, fields },
        }
    }

    /// Whether fields that depend on each other agree.
    fn is_sound(&self) -> bool {
        match self {
            StatementBody::Grant { space, office, kinds, .. } => {
                let of_office = office.0.is_some() && kinds.0.as_ref().is_some_and(|kinds| !kinds.is_empty());
                let of_space = office.0.is_none() && kinds.0.is_none();
                if space.is_some() { of_space } else { of_office }
            }
            StatementBody::Seat { unattended, .. } => unattended.0 != Some(false),
            StatementBody::Profile { hash, content, edition } => {
                let is_its = content.0.as_ref().is_none_or(|text| blake3::hash(text.as_bytes()).as_bytes() == hash);
                is_its && edition.0.is_none_or(|edition| (1..=EDITION_MAX).contains(&edition))
            }
            StatementBody::Resolve { scope, incarnation, .. } => incarnation.is_none() || matches!(scope, Scope::Space(_)),
            _ => true,
        }
    }

    /// Whether a program that does not know it must not read on in its log.
    pub fn stops_its_log(&self) -> bool {
        matches!(self, StatementBody::Other { kind, .. } if *kind >= STOPS_FROM)
    }
}

/// Highest edition of a profile: one each second for longer than a century, so that counting on never overflows.
const EDITION_MAX: u64 = u32::MAX as u64;
/// Kinds from here up stop the log of a program that does not know them.
const STOPS_FROM: u64 = 128;
